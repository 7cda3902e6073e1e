import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Slovak, with "vy"; no verb shows the gender of `{name}` or of the reader. */
export const skSK = {
  tag: "sk-SK",
  dir: "ltr",
  names: {
    otherPerson: "Druhá osoba",
    someone: "Jedna z osôb",
    thisPerson: "Táto osoba",
  },
  texts: {
    actionFailed: {
      title: "To sa nepodarilo",
      description: "Skúste to znova o chvíľu. Ak sa to bude opakovať, požiadajte o pomoc.",
      remote: { title: "To sa nepodarilo", description: "Neskôr sa to možno podarí." },
    },
    alreadyOver: {
      title: "Tento hovor už nie je dostupný",
      description: "Možno bol prijatý, zrušený alebo zmeškaný.",
    },
    answeredElsewhere: {
      title: "Prijaté na inom zariadení",
      description: "Hovor pokračuje tam.",
      remote: { title: "{name} prijíma hovor na inom zariadení", description: "Hovor pokračuje tam." },
    },
    appMistake: {
      title: "Táto aplikácia nemôže začať hovor",
      description: "Príčina nie je na vašej strane. Požiadajte o pomoc.",
    },
    blocked: {
      title: "Tento hovor bol zablokovaný",
      description: "Ak to vyzerá ako omyl, požiadajte o pomoc.",
    },
    breakoutEnded: {
      title: "Táto skupinová miestnosť sa zatvorila",
      description: "Jej čas uplynul.",
    },
    busy: {
      title: "Linka bola obsadená",
      description: "Skúste to znova neskôr.",
      outgoing: { title: "{name}: linka bola obsadená" },
      remote: { title: "{name}: linka bola obsadená", description: "Neskôr sa to možno podarí." },
    },
    callFull: {
      title: "V tomto hovore už nie je miesto",
      description: "Skúste to znova, keď niekto hovor opustí.",
    },
    callNotFound: {
      title: "Tento hovor sa nenašiel",
      description: "Možno sa už skončil. Skontrolujte odkaz alebo číslo.",
    },
    canceled: {
      title: "Hovor bol zrušený",
      description: "Skončil sa skôr, než bol prijatý.",
      incoming: { title: "Máte zmeškaný hovor", description: "{name}: prichádzajúci hovor." },
      remote: { title: "{name} sa k hovoru nepripojí", description: "Hovor bol zrušený." },
    },
    cannotStart: {
      title: "Hovor sa nepodarilo začať",
      description: "Načítajte túto stránku znova a potom to skúste ešte raz.",
    },
    connectionLost: {
      title: "Spojenie sa prerušilo",
      description: "Možno vám vypadol internet. Skontrolujte ho a skúste to znova.",
      unconnected: { title: "Hovor sa nepodarilo spojiť" },
      remote: {
        title: "{name}: spojenie sa prerušilo",
        description: "Táto osoba sa možno o chvíľu vráti.",
      },
    },
    connectionProblem: {
      title: "Vyskytol sa problém s pripojením",
      description: "Skontrolujte pripojenie na internet a skúste to znova.",
    },
    couldNotConnect: {
      title: "Hovor sa nepodarilo spojiť",
      description: "Skontrolujte pripojenie na internet a skúste to znova.",
    },
    declined: {
      title: "Hovor bol odmietnutý",
      description: "Môžete to skúsiť znova neskôr.",
      incoming: {
        title: "Odmietli ste hovor",
        description: "Môžete zavolať späť, keď sa vám to bude hodiť.",
      },
      outgoing: { title: "{name}: váš hovor bol odmietnutý" },
      remote: { title: "{name}: hovor bol odmietnutý", description: "Neskôr sa to možno podarí." },
    },
    deviceBlocked: {
      title: "Prístup k mikrofónu či kamere je zablokovaný",
      description: "Povoľte prístup v nastaveniach prehliadača alebo zariadenia a skúste to znova.",
      camera: { title: "Prístup ku kamere je zablokovaný" },
      microphone: { title: "Prístup k mikrofónu je zablokovaný" },
    },
    deviceBusy: {
      title: "Mikrofón alebo kamera sa už používa",
      description: "Zatvorte ostatné aplikácie, ktoré toto zariadenie používajú, a skúste to znova.",
      camera: { title: "Kamera sa už používa" },
      microphone: { title: "Mikrofón sa už používa" },
    },
    deviceMissing: {
      title: "Chýba mikrofón alebo kamera",
      description: "Pripojte zariadenie a skúste to znova.",
      camera: { title: "Nenašla sa žiadna kamera" },
      microphone: { title: "Nenašiel sa žiadny mikrofón" },
    },
    deviceProblem: {
      title: "Zariadenie na hovor sa nespustilo",
      description: "Skontrolujte, či je pripojené, alebo vyberte iné a skúste to znova.",
      camera: { title: "Kamera sa nespustila" },
      microphone: { title: "Mikrofón sa nespustil" },
    },
    ended: {
      title: "Hovor sa skončil",
      description: "Nemusíte nič robiť.",
    },
    endedBeforeAnswer: {
      title: "Hovor sa skončil skôr, než sa začal",
      description: "Bol zrušený, odmietnutý alebo sa ho nepodarilo spojiť.",
    },
    endedByService: {
      title: "Hovor sa skončil",
      description: "Bol ukončený automaticky.",
    },
    endedForEveryone: {
      title: "Hovor sa skončil pre všetkých",
      description: "Jedna z osôb ho ukončila pre všetkých.",
    },
    everyoneLeft: {
      title: "V hovore už nie je nikto ďalší",
      description: "Preto sa skončil.",
    },
    failed: {
      title: "Hovor sa nepodaril",
      description: "Skúste to znova. Ak sa to bude opakovať, požiadajte o pomoc.",
    },
    invalidMeeting: {
      title: "Tento odkaz na schôdzu nefunguje",
      description: "Skontrolujte odkaz alebo požiadajte o nový.",
    },
    invalidNumber: {
      title: "Toto číslo nevyzerá správne",
      description: "Skontrolujte číslo a skúste to znova.",
    },
    invalidTarget: {
      title: "Táto osoba sa nenašla",
      description: "Skontrolujte meno alebo adresu a skúste to znova.",
    },
    inviteRemoved: {
      title: "Už nie ste v hovore",
      description: "Vaša rola alebo pozvánka sa zmenila. Spýtajte sa osoby, ktorá hovor organizuje.",
    },
    left: {
      title: "Opustili ste hovor",
      description: "Hovor sa pre vás skončil.",
      unconnected: { title: "Hovor bol zrušený", description: "Skončil sa skôr, než bol spojený." },
      remote: { title: "{name} opúšťa hovor" },
    },
    leftAbruptly: {
      title: "Hovor bol prerušený",
      description: "Aplikácia sa na jednej strane zatvorila alebo prestala fungovať.",
      remote: {
        title: "{name}: hovor sa náhle prerušil",
        description: "Aplikácia sa tam zatvorila alebo prestala fungovať.",
      },
    },
    lobbyDenied: {
      title: "Vstup do hovoru vám nepovolili",
      description: "Spýtajte sa osoby, ktorá hovor organizuje, či v ňom máte byť.",
      remote: { title: "{name}: vstup nebol povolený", description: "Táto osoba sa k hovoru nepripojila." },
    },
    lobbyTimeout: {
      title: "Nikto vás nepustil ďalej",
      description: "Požiadajte osobu, ktorá hovor organizuje, aby vás pustila ďalej, a skúste to znova.",
      remote: { title: "{name} sa nemôže dostať do hovoru", description: "Nikto túto osobu nepustil ďalej." },
    },
    networkBlocked: {
      title: "Táto sieť možno nepovoľuje hovory",
      description: "Skúste inú sieť alebo sa spýtajte ľudí, ktorí túto sieť spravujú.",
    },
    noAnswer: {
      title: "Nikto hovor neprijal",
      description: "Skúste to znova neskôr.",
      incoming: { title: "Máte zmeškaný hovor", description: "{name}: pokus o spojenie s vami." },
      outgoing: { title: "{name} hovor neprijíma" },
      remote: { title: "{name} hovor neprijíma", description: "Neskôr sa to možno podarí." },
    },
    noCredit: {
      title: "Na tento hovor nie je kredit",
      description: "Požiadajte osobu, ktorej účet patrí, aby ho dobila, a skúste to znova.",
    },
    nobodyJoined: {
      title: "Nikto ďalší sa nepripojil",
      description: "Hovor sa skončil, pretože okrem vás v ňom nikto nebol.",
    },
    notAllowed: {
      title: "Tento hovor nie je povolený",
      description: "Nedovoľujú ho nastavenia alebo pravidlá. V prípade potreby požiadajte o pomoc.",
    },
    notInvited: {
      title: "Zatiaľ nemáte pozvánku",
      description: "Požiadajte osobu, ktorá hovor organizuje, aby vás pridala, a skúste to znova.",
    },
    numberNotFound: {
      title: "Toto číslo sa nenašlo",
      description: "Skontrolujte číslo a skúste to znova.",
    },
    otherLeft: {
      title: "Hovor sa skončil",
      description: "{name} ukončuje hovor.",
      remote: { title: "{name} opúšťa hovor" },
    },
    otherSetupFailed: {
      title: "Jednej strane sa nepodarilo pripojiť",
      description: "Hovor bol prijatý, ale nezačal sa. Skúste to znova.",
      outgoing: { title: "{name} sa nemôže pripojiť" },
    },
    removed: {
      title: "Odstránili vás z hovoru",
      description: "Ak to vyzerá ako omyl, spýtajte sa ľudí v hovore.",
      remote: { title: "{name} už nemá prístup k hovoru" },
    },
    roomNotFound: {
      title: "Táto miestnosť sa nenašla",
      description: "Skontrolujte odkaz alebo požiadajte o nový.",
    },
    roomNotOpen: {
      title: "Táto miestnosť nie je otvorená",
      description: "Je príliš skoro alebo sa už zatvorila. Skontrolujte čas.",
    },
    serviceProblem: {
      title: "Služba hovorov má ťažkosti",
      description: "Vaším pripojením to nie je spôsobené. Skúste to znova o niekoľko minút.",
    },
    setupFailed: {
      title: "Hovor sa nepodarilo začať",
      description: "Skúste to znova o chvíľu.",
    },
    signInExpired: {
      title: "Prihláste sa znova",
      description: "Potom skúste hovor znova.",
    },
    starterLeft: {
      title: "Hovor sa skončil",
      description: "Osoba, ktorá ho začala, už odišla.",
    },
    timeLimit: {
      title: "Čas tohto hovoru uplynul",
      description: "Môžete začať nový hovor.",
    },
    tooManyRequests: {
      title: "Počkajte chvíľu",
      description: "Prevádzka je teraz veľmi silná. Skúste to znova o minútu.",
    },
    transferred: {
      title: "Hovor bol presmerovaný",
      description: "Pokračuje inde.",
      remote: { title: "{name}: hovor bol presmerovaný", description: "Hovor pokračuje inde." },
    },
    unknown: {
      title: "Hovor sa skončil",
      description: "Dôvod nie je známy. Môžete to skúsiť znova.",
    },
    unreachable: {
      title: "Nepodarilo sa dovolať",
      description: "Jedna strana je možno offline. Skúste to znova neskôr.",
      outgoing: { title: "{name} je mimo dosahu", description: "Skúste to znova neskôr." },
      remote: { title: "{name} je mimo dosahu", description: "Neskôr sa to možno podarí." },
    },
    unsupported: {
      title: "Hovory tu nie sú možné",
      description: "Otvorte túto stránku v inom prehliadači alebo požiadajte o pomoc.",
    },
  },
  remote: {
    ended: { title: "{name} už nie je v hovore", description: "Pre túto osobu sa tu hovor skončil." },
    failed: { title: "{name} nie je v hovore", description: "Tejto osobe sa hovor nepodaril." },
  },
  labels: {
    callAgain: "Zavolať znova",
    callBack: "Zavolať späť",
    rejoin: "Znova sa pripojiť",
    tryAgain: "Skúsiť znova",
    calling: "Spájanie…",
    rejoining: "Opätovné pripájanie…",
    tryingAgain: "Nový pokus…",
    signIn: "Prihlásiť sa",
    getHelp: "Požiadať o pomoc",
    dismiss: "Skryť",
    close: "Zavrieť",
    offline: "Ste offline. Keď budete opäť online, môžete to skúsiť znova.",
    online: "Ste opäť online.",
    allowed: "Prístup je teraz povolený.",
    wait: "Skúste to znova {time}.",
    ready: "Teraz to môžete skúsiť znova.",
    retryFailed: "To sa nepodarilo. Môžete to skúsiť znova.",
    retryFailedAgain: "Stále to nefunguje. Skúste to znova o niečo neskôr.",
    retryFailedGetHelp: "Stále to nefunguje. Skúste to znova neskôr alebo požiadajte o pomoc.",
    details: "Technické podrobnosti",
    copyReport: "Kopírovať hlásenie",
    copied: "Skopírované.",
  },
  details: {
    code: "Kód",
    category: "Kategória",
    meaning: "Význam",
    reportedMessage: "Nahlásené",
    advice: "Odporúčanie",
    fixer: "Kto môže pomôcť",
    endedAt: "Ukončené",
    copyJson: "Kopírovať ako JSON",
    copyFailed: "Kopírovanie sa nepodarilo. Hlásenie je nižšie.",
    report: "Hlásenie",
    documentation: "Dokumentácia",
    inferred: "odvodené z kódu",
    fixer_user: "Osoba v hovore",
    fixer_otherPerson: "Druhá osoba",
    fixer_developer: "Tím vyvíjajúci aplikáciu",
    fixer_admin: "Správa IT",
    fixer_service: "Služba hovorov",
    fixer_nobody: "Nie je čo opravovať",
  },
} satisfies CallEndLocale;
