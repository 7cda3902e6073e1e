import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Czech, with "vy"; no verb shows the gender of `{name}` or of the reader. */
export const csCZ = {
  tag: "cs-CZ",
  dir: "ltr",
  names: {
    otherPerson: "Druhá osoba",
    someone: "Jedna z osob",
    thisPerson: "Tato osoba",
  },
  texts: {
    actionFailed: {
      title: "To se nepodařilo",
      description: "Zkuste to znovu za chvíli. Pokud se to bude opakovat, požádejte o pomoc.",
      remote: { title: "To se nepodařilo", description: "Později se to možná podaří." },
    },
    alreadyOver: {
      title: "Tento hovor už není dostupný",
      description: "Možná byl přijat, zrušen nebo zmeškán.",
    },
    answeredElsewhere: {
      title: "Přijato na jiném zařízení",
      description: "Hovor pokračuje tam.",
      remote: { title: "{name} přijímá hovor na jiném zařízení", description: "Hovor pokračuje tam." },
    },
    appMistake: {
      title: "Tato aplikace nemůže hovor zahájit",
      description: "Příčina není na vaší straně. Požádejte o pomoc.",
    },
    blocked: {
      title: "Tento hovor byl zablokován",
      description: "Pokud to vypadá jako omyl, požádejte o pomoc.",
    },
    breakoutEnded: {
      title: "Tato skupinová místnost byla zavřena",
      description: "Její čas vypršel.",
    },
    busy: {
      title: "Linka byla obsazená",
      description: "Zkuste to znovu později.",
      outgoing: { title: "{name}: linka byla obsazená" },
      remote: { title: "{name}: linka byla obsazená", description: "Později se to možná podaří." },
    },
    callFull: {
      title: "V tomto hovoru už není místo",
      description: "Zkuste to znovu, až někdo hovor opustí.",
    },
    callNotFound: {
      title: "Tento hovor se nenašel",
      description: "Možná už skončil. Zkontrolujte odkaz nebo číslo.",
    },
    canceled: {
      title: "Hovor byl zrušen",
      description: "Skončil dřív, než byl přijat.",
      incoming: { title: "Máte zmeškaný hovor", description: "{name}: příchozí hovor." },
      remote: { title: "{name} se k hovoru nepřipojí", description: "Hovor byl zrušen." },
    },
    cannotStart: {
      title: "Hovor se nepodařilo zahájit",
      description: "Načtěte tuto stránku znovu a pak to zkuste ještě jednou.",
    },
    connectionLost: {
      title: "Spojení se přerušilo",
      description: "Možná vám vypadl internet. Zkontrolujte ho a zkuste to znovu.",
      unconnected: { title: "Hovor se nepodařilo spojit" },
      remote: {
        title: "{name}: spojení se přerušilo",
        description: "Tato osoba se možná za chvíli vrátí.",
      },
    },
    connectionProblem: {
      title: "Nastal problém s připojením",
      description: "Zkontrolujte připojení k internetu a zkuste to znovu.",
    },
    couldNotConnect: {
      title: "Hovor se nepodařilo spojit",
      description: "Zkontrolujte připojení k internetu a zkuste to znovu.",
    },
    declined: {
      title: "Hovor byl odmítnut",
      description: "Můžete to zkusit znovu později.",
      incoming: {
        title: "Odmítli jste hovor",
        description: "Můžete zavolat zpět, až se vám to bude hodit.",
      },
      outgoing: { title: "{name}: váš hovor byl odmítnut" },
      remote: { title: "{name}: hovor byl odmítnut", description: "Později se to možná podaří." },
    },
    deviceBlocked: {
      title: "Přístup k mikrofonu či kameře je zablokovaný",
      description: "Povolte přístup v nastavení prohlížeče nebo zařízení a zkuste to znovu.",
      camera: { title: "Přístup ke kameře je zablokovaný" },
      microphone: { title: "Přístup k mikrofonu je zablokovaný" },
    },
    deviceBusy: {
      title: "Mikrofon nebo kamera se už používá",
      description: "Zavřete ostatní aplikace, které toto zařízení používají, a zkuste to znovu.",
      camera: { title: "Kamera se už používá" },
      microphone: { title: "Mikrofon se už používá" },
    },
    deviceMissing: {
      title: "Chybí mikrofon nebo kamera",
      description: "Připojte zařízení a zkuste to znovu.",
      camera: { title: "Nenašla se žádná kamera" },
      microphone: { title: "Nenašel se žádný mikrofon" },
    },
    deviceProblem: {
      title: "Zařízení pro hovor se nespustilo",
      description: "Zkontrolujte, zda je připojené, nebo vyberte jiné a zkuste to znovu.",
      camera: { title: "Kamera se nespustila" },
      microphone: { title: "Mikrofon se nespustil" },
    },
    ended: {
      title: "Hovor skončil",
      description: "Nemusíte nic dělat.",
    },
    endedBeforeAnswer: {
      title: "Hovor skončil dřív, než začal",
      description: "Byl zrušen, odmítnut nebo se ho nepodařilo spojit.",
    },
    endedByService: {
      title: "Hovor skončil",
      description: "Byl ukončen automaticky.",
    },
    endedForEveryone: {
      title: "Hovor skončil pro všechny",
      description: "Jedna z osob ho ukončila pro všechny.",
    },
    everyoneLeft: {
      title: "V hovoru už není nikdo další",
      description: "Proto skončil.",
    },
    failed: {
      title: "Hovor se nepodařil",
      description: "Zkuste to znovu. Pokud se to bude opakovat, požádejte o pomoc.",
    },
    invalidMeeting: {
      title: "Tento odkaz na schůzku nefunguje",
      description: "Zkontrolujte odkaz nebo požádejte o nový.",
    },
    invalidNumber: {
      title: "Toto číslo nevypadá správně",
      description: "Zkontrolujte číslo a zkuste to znovu.",
    },
    invalidTarget: {
      title: "Tato osoba se nenašla",
      description: "Zkontrolujte jméno nebo adresu a zkuste to znovu.",
    },
    inviteRemoved: {
      title: "Už nejste v hovoru",
      description: "Vaše role nebo pozvánka se změnila. Zeptejte se osoby, která hovor pořádá.",
    },
    left: {
      title: "Nejste už v hovoru",
      description: "Hovor pro vás skončil.",
      unconnected: { title: "Hovor byl zrušen", description: "Skončil dřív, než byl spojen." },
      remote: { title: "{name} opouští hovor" },
    },
    leftAbruptly: {
      title: "Hovor byl přerušen",
      description: "Aplikace se na jedné straně zavřela nebo přestala fungovat.",
      remote: {
        title: "{name}: hovor se náhle přerušil",
        description: "Aplikace se tam zavřela nebo přestala fungovat.",
      },
    },
    lobbyDenied: {
      title: "Do hovoru vás nepustili",
      description: "Zeptejte se osoby, která hovor pořádá, zda v něm máte být.",
      remote: { title: "{name}: vstup nebyl povolen", description: "Tato osoba se k hovoru nepřipojila." },
    },
    lobbyTimeout: {
      title: "Nikdo vás nepustil dál",
      description: "Požádejte osobu, která hovor pořádá, aby vás pustila dál, a zkuste to znovu.",
      remote: { title: "{name} se nemůže dostat do hovoru", description: "Nikdo tuto osobu nepustil dál." },
    },
    networkBlocked: {
      title: "Tato síť možná nepovoluje hovory",
      description: "Zkuste jinou síť nebo se zeptejte lidí, kteří tuto síť spravují.",
    },
    noAnswer: {
      title: "Nikdo hovor nepřijal",
      description: "Zkuste to znovu později.",
      incoming: { title: "Máte zmeškaný hovor", description: "{name}: pokus o spojení s vámi." },
      outgoing: { title: "{name} hovor nepřijímá" },
      remote: { title: "{name} hovor nepřijímá", description: "Později se to možná podaří." },
    },
    noCredit: {
      title: "Na tento hovor není kredit",
      description: "Požádejte osobu, které účet patří, aby ho dobila, a zkuste to znovu.",
    },
    nobodyJoined: {
      title: "Nikdo další se nepřipojil",
      description: "Hovor skončil, protože kromě vás v něm nikdo nebyl.",
    },
    notAllowed: {
      title: "Tento hovor není povolen",
      description: "Nedovolují ho nastavení nebo pravidla. V případě potřeby požádejte o pomoc.",
    },
    notInvited: {
      title: "Zatím nemáte pozvánku",
      description: "Požádejte osobu, která hovor pořádá, aby vás přidala, a zkuste to znovu.",
    },
    numberNotFound: {
      title: "Toto číslo se nenašlo",
      description: "Zkontrolujte číslo a zkuste to znovu.",
    },
    otherLeft: {
      title: "Hovor skončil",
      description: "{name} ukončuje hovor.",
      remote: { title: "{name} opouští hovor" },
    },
    otherSetupFailed: {
      title: "Jedné straně se nepodařilo připojit",
      description: "Hovor byl přijat, ale nezačal. Zkuste to znovu.",
      outgoing: { title: "{name} se nemůže připojit" },
    },
    removed: {
      title: "Byli jste odebráni z hovoru",
      description: "Pokud to vypadá jako omyl, zeptejte se lidí v hovoru.",
      remote: { title: "{name} už nemá přístup k hovoru" },
    },
    roomNotFound: {
      title: "Tato místnost se nenašla",
      description: "Zkontrolujte odkaz nebo požádejte o nový.",
    },
    roomNotOpen: {
      title: "Tato místnost není otevřená",
      description: "Je příliš brzy, nebo už byla zavřena. Zkontrolujte čas.",
    },
    serviceProblem: {
      title: "Služba pro hovory má potíže",
      description: "Vaším připojením to není způsobeno. Zkuste to znovu za několik minut.",
    },
    setupFailed: {
      title: "Hovor se nepodařilo zahájit",
      description: "Zkuste to znovu za chvíli.",
    },
    signInExpired: {
      title: "Přihlaste se prosím znovu",
      description: "Potom zkuste hovor znovu.",
    },
    starterLeft: {
      title: "Hovor skončil",
      description: "Osoba, která ho zahájila, už odešla.",
    },
    timeLimit: {
      title: "Čas tohoto hovoru vypršel",
      description: "Můžete zahájit nový hovor.",
    },
    tooManyRequests: {
      title: "Počkejte prosím chvíli",
      description: "Provoz je teď velmi silný. Zkuste to znovu za minutu.",
    },
    transferred: {
      title: "Hovor byl přepojen",
      description: "Pokračuje jinde.",
      remote: { title: "{name}: hovor byl přepojen", description: "Hovor pokračuje jinde." },
    },
    unknown: {
      title: "Hovor skončil",
      description: "Důvod není znám. Můžete to zkusit znovu.",
    },
    unreachable: {
      title: "Nepodařilo se dovolat",
      description: "Jedna strana je možná offline. Zkuste to znovu později.",
      outgoing: { title: "{name} není k zastižení", description: "Zkuste to znovu později." },
      remote: { title: "{name} není k zastižení", description: "Později se to možná podaří." },
    },
    unsupported: {
      title: "Hovory tady nejsou možné",
      description: "Otevřete tuto stránku v jiném prohlížeči nebo požádejte o pomoc.",
    },
  },
  remote: {
    ended: { title: "{name} už není v hovoru", description: "Pro tuto osobu hovor tady skončil." },
    failed: { title: "{name} není v hovoru", description: "Této osobě se hovor nepodařil." },
  },
  labels: {
    callAgain: "Zavolat znovu",
    callBack: "Zavolat zpět",
    rejoin: "Znovu se připojit",
    tryAgain: "Zkusit znovu",
    calling: "Spojování…",
    rejoining: "Opětovné připojování…",
    tryingAgain: "Nový pokus…",
    signIn: "Přihlásit se",
    getHelp: "Požádat o pomoc",
    dismiss: "Skrýt",
    close: "Zavřít",
    offline: "Jste offline. Až budete znovu online, můžete to zkusit znovu.",
    online: "Jste znovu online.",
    allowed: "Přístup je nyní povolen.",
    wait: "Zkuste to znovu {time}.",
    ready: "Teď to můžete zkusit znovu.",
    retryFailed: "To se nepodařilo. Můžete to zkusit znovu.",
    retryFailedAgain: "Stále to nefunguje. Zkuste to znovu o něco později.",
    retryFailedGetHelp: "Stále to nefunguje. Zkuste to znovu později nebo požádejte o pomoc.",
    details: "Technické podrobnosti",
    copyReport: "Kopírovat hlášení",
    copied: "Zkopírováno.",
  },
  details: {
    code: "Kód",
    category: "Kategorie",
    meaning: "Význam",
    reportedMessage: "Nahlášeno",
    advice: "Doporučení",
    fixer: "Kdo může pomoci",
    endedAt: "Ukončeno",
    copyJson: "Kopírovat jako JSON",
    copyFailed: "Kopírování se nepodařilo. Hlášení je níže.",
    report: "Hlášení",
    documentation: "Dokumentace",
    inferred: "odvozeno z kódu",
    fixer_user: "Osoba v hovoru",
    fixer_otherPerson: "Druhá osoba",
    fixer_developer: "Tým vyvíjející aplikaci",
    fixer_admin: "Správa IT",
    fixer_service: "Služba pro hovory",
    fixer_nobody: "Není co opravovat",
  },
} satisfies CallEndLocale;
