import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Hungarian, with "Ön". */
export const huHU = {
  tag: "hu-HU",
  dir: "ltr",
  names: {
    otherPerson: "A másik fél",
    someone: "Valaki",
    thisPerson: "Ez a személy",
  },
  texts: {
    actionFailed: {
      title: "Ez nem sikerült",
      description: "Próbálja újra egy kis idő múlva. Ha továbbra is előfordul, kérjen segítséget.",
      remote: { title: "Ez nem sikerült", description: "Később talán sikerül." },
    },
    alreadyOver: {
      title: "Ez a hívás már nem elérhető",
      description: "Lehet, hogy már fogadták, visszavonták, vagy senki sem fogadta.",
    },
    answeredElsewhere: {
      title: "Másik eszközön fogadták a hívást",
      description: "Ott folytatódik.",
      remote: { title: "{name} másik eszközön fogadta a hívást", description: "A hívás ott folytatódik." },
    },
    appMistake: {
      title: "Ez az alkalmazás nem tudja elindítani a hívást",
      description: "Ezt nem Ön okozta. Kérjen segítséget.",
    },
    blocked: {
      title: "Ezt a hívást letiltották",
      description: "Ha ez nem tűnik helyesnek, kérjen segítséget.",
    },
    breakoutEnded: {
      title: "Ez a csoportszoba bezárult",
      description: "Lejárt az ideje.",
    },
    busy: {
      title: "A vonal foglalt volt",
      description: "Próbálja újra később.",
      outgoing: { title: "{name} elfoglalt volt" },
      remote: { title: "{name} elfoglalt volt", description: "Később talán sikerül." },
    },
    callFull: {
      title: "Ez a hívás megtelt",
      description: "Próbálja újra, ha valaki már kilépett.",
    },
    callNotFound: {
      title: "Ez a hívás nem található",
      description: "Lehet, hogy már véget ért. Ellenőrizze a hivatkozást vagy a számot.",
    },
    canceled: {
      title: "A hívást visszavonták",
      description: "Ez azelőtt történt, hogy bárki fogadta volna.",
      incoming: { title: "Nem fogadott hívása van", description: "{name} hívta Önt." },
      remote: { title: "{name} nem csatlakozott", description: "A hívást visszavonták." },
    },
    cannotStart: {
      title: "A hívást nem sikerült elindítani",
      description: "Töltse be újra az oldalt, majd próbálja meg ismét.",
    },
    connectionLost: {
      title: "Megszakadt a kapcsolat",
      description: "Lehet, hogy megszakadt az internetkapcsolata. Ellenőrizze, majd próbálja újra.",
      unconnected: { title: "A hívás nem jött létre" },
      remote: { title: "{name} elvesztette a kapcsolatot", description: "Lehet, hogy ez a személy hamarosan visszatér." },
    },
    connectionProblem: {
      title: "Probléma van a kapcsolattal",
      description: "Ellenőrizze az internetkapcsolatát, majd próbálja újra.",
    },
    couldNotConnect: {
      title: "A hívás nem jött létre",
      description: "Ellenőrizze az internetkapcsolatát, majd próbálja újra.",
    },
    declined: {
      title: "A hívást elutasították",
      description: "Később újra megpróbálhatja.",
      incoming: { title: "Ön elutasította a hívást", description: "Visszahívhatja, amikor Önnek megfelel." },
      outgoing: { title: "{name} elutasította az Ön hívását" },
      remote: { title: "{name} elutasította a hívást", description: "Később talán sikerül." },
    },
    deviceBlocked: {
      title: "A mikrofon vagy a kamera le van tiltva",
      description: "Engedélyezze a böngésző vagy az eszköz beállításaiban, majd próbálja újra.",
      camera: { title: "A kamera le van tiltva" },
      microphone: { title: "A mikrofon le van tiltva" },
    },
    deviceBusy: {
      title: "A mikrofon vagy a kamera használatban van",
      description: "Zárja be a többi alkalmazást, amely használja, majd próbálja újra.",
      camera: { title: "A kamera használatban van" },
      microphone: { title: "A mikrofon használatban van" },
    },
    deviceMissing: {
      title: "Nem található mikrofon vagy kamera",
      description: "Csatlakoztasson egyet, majd próbálja újra.",
      camera: { title: "Nem található kamera" },
      microphone: { title: "Nem található mikrofon" },
    },
    deviceProblem: {
      title: "A hívás egyik eszköze nem indult el",
      description: "Ellenőrizze, hogy csatlakoztatva van-e, vagy válasszon másikat, majd próbálja újra.",
      camera: { title: "A kamera nem indult el" },
      microphone: { title: "A mikrofon nem indult el" },
    },
    ended: {
      title: "A hívás véget ért",
      description: "Nincs semmi teendője.",
    },
    endedBeforeAnswer: {
      title: "A hívás még a kezdete előtt véget ért",
      description: "Visszavonták, elutasították, vagy nem sikerült létrehozni.",
    },
    endedByService: {
      title: "A hívás véget ért",
      description: "Automatikusan ért véget.",
    },
    endedForEveryone: {
      title: "A hívás mindenki számára véget ért",
      description: "Valaki mindenki számára befejezte.",
    },
    everyoneLeft: {
      title: "Már senki más nincs a hívásban",
      description: "Ezért véget ért.",
    },
    failed: {
      title: "A hívás nem sikerült",
      description: "Próbálja újra. Ha továbbra is előfordul, kérjen segítséget.",
    },
    invalidMeeting: {
      title: "Ez az értekezlet-hivatkozás nem működik",
      description: "Ellenőrizze a hivatkozást, vagy kérjen újat.",
    },
    invalidNumber: {
      title: "Ez a szám nem tűnik helyesnek",
      description: "Ellenőrizze a számot, majd próbálja újra.",
    },
    invalidTarget: {
      title: "Ez a személy nem található",
      description: "Ellenőrizze a nevet vagy a címet, majd próbálja újra.",
    },
    inviteRemoved: {
      title: "Ön már nincs a hívásban",
      description: "Megváltozott a szerepköre vagy a meghívása. Kérdezze meg a szervezőt.",
    },
    left: {
      title: "Ön kilépett a hívásból",
      description: "Az Ön számára a hívás véget ért.",
      unconnected: { title: "A hívást visszavonták", description: "Ez azelőtt történt, hogy létrejött volna a kapcsolat." },
      remote: { title: "{name} kilépett a hívásból" },
    },
    leftAbruptly: {
      title: "A hívás megszakadt",
      description: "Az egyik oldalon bezárult vagy leállt az alkalmazás.",
      remote: { title: "{name} kiesett a hívásból", description: "Ott bezárult vagy leállt az alkalmazás." },
    },
    lobbyDenied: {
      title: "Önt nem engedték be",
      description: "Kérdezze meg a szervezőt, hogy részt kell-e vennie ebben a hívásban.",
      remote: { title: "{name} nem kapott engedélyt a belépésre", description: "Ez a személy nem csatlakozott a híváshoz." },
    },
    lobbyTimeout: {
      title: "Senki sem engedte be Önt",
      description: "Kérje meg a szervezőt, hogy engedje be, majd próbálja újra.",
      remote: { title: "{name} nem jutott be", description: "Senki sem engedte be ezt a személyt." },
    },
    networkBlocked: {
      title: "Lehet, hogy ez a hálózat nem engedi a hívásokat",
      description: "Próbáljon ki egy másik hálózatot, vagy kérdezze meg ennek az üzemeltetőit.",
    },
    noAnswer: {
      title: "Senki sem fogadta a hívást",
      description: "Próbálja újra később.",
      incoming: { title: "Nem fogadott hívása van", description: "{name} próbálta elérni Önt." },
      outgoing: { title: "{name} nem fogadta a hívást" },
      remote: { title: "{name} nem fogadta a hívást", description: "Később talán sikerül." },
    },
    noCredit: {
      title: "Nincs egyenleg ehhez a híváshoz",
      description: "Kérje meg a fiók tulajdonosát, hogy töltse fel, majd próbálja újra.",
    },
    nobodyJoined: {
      title: "Senki más nem csatlakozott",
      description: "A hívás véget ért, mert csak Ön volt benne.",
    },
    notAllowed: {
      title: "Ez a hívás nem engedélyezett",
      description: "Beállítások vagy szabályok nem teszik lehetővé. Ha szükséges, kérjen segítséget.",
    },
    notInvited: {
      title: "Önt még nem hívták meg",
      description: "Kérje meg a szervezőt, hogy adja hozzá Önt, majd próbálja újra.",
    },
    numberNotFound: {
      title: "Ez a szám nem található",
      description: "Ellenőrizze a számot, majd próbálja újra.",
    },
    otherLeft: {
      title: "A hívás véget ért",
      description: "{name} bontotta a hívást.",
      remote: { title: "{name} kilépett a hívásból" },
    },
    otherSetupFailed: {
      title: "Az egyik fél nem tudott csatlakozni",
      description: "A hívást fogadták, de nem kezdődött el. Próbálja újra.",
      outgoing: { title: "{name} nem tudott csatlakozni" },
    },
    removed: {
      title: "Önt eltávolították a hívásból",
      description: "Ha ez nem tűnik helyesnek, kérdezze meg a hívás résztvevőit.",
      remote: { title: "{name} el lett távolítva a hívásból" },
    },
    roomNotFound: {
      title: "Ez a szoba nem található",
      description: "Ellenőrizze a hivatkozást, vagy kérjen újat.",
    },
    roomNotOpen: {
      title: "Ez a szoba nincs nyitva",
      description: "Még túl korán van, vagy a szoba már bezárt. Ellenőrizze az időpontot.",
    },
    serviceProblem: {
      title: "Probléma van a hívásszolgáltatással",
      description: "Ezt nem az Ön kapcsolata okozza. Próbálja újra néhány perc múlva.",
    },
    setupFailed: {
      title: "A hívást nem sikerült elindítani",
      description: "Próbálja újra egy kis idő múlva.",
    },
    signInExpired: {
      title: "Jelentkezzen be újra",
      description: "Ezután próbálja újra a hívást.",
    },
    starterLeft: {
      title: "A hívás véget ért",
      description: "Az a személy, aki elindította, kilépett belőle.",
    },
    timeLimit: {
      title: "Lejárt a hívás ideje",
      description: "Új hívást indíthat.",
    },
    tooManyRequests: {
      title: "Kérjük, várjon egy kicsit",
      description: "Most nagyon nagy a forgalom. Próbálja újra egy perc múlva.",
    },
    transferred: {
      title: "A hívást átkapcsolták",
      description: "Máshol folytatódik.",
      remote: { title: "{name} át lett kapcsolva", description: "A hívás máshol folytatódik." },
    },
    unknown: {
      title: "A hívás véget ért",
      description: "Az ok nem ismert. Újra megpróbálhatja.",
    },
    unreachable: {
      title: "A hívás nem ért célba",
      description: "Lehet, hogy az egyik fél nincs online. Próbálja újra később.",
      outgoing: { title: "{name} nem érhető el", description: "Próbálja újra később." },
      remote: { title: "{name} nem érhető el", description: "Később talán sikerül." },
    },
    unsupported: {
      title: "Itt nem lehetséges a hívás",
      description: "Nyissa meg ezt az oldalt másik böngészőben, vagy kérjen segítséget.",
    },
  },
  remote: {
    ended: { title: "{name} már nincs a hívásban", description: "Ennek a személynek itt véget ért a hívás." },
    failed: { title: "{name} nincs a hívásban", description: "Ennek a személynek nem sikerült a hívás." },
  },
  labels: {
    callAgain: "Újrahívás",
    callBack: "Visszahívás",
    rejoin: "Újracsatlakozás",
    tryAgain: "Újrapróbálkozás",
    calling: "Hívás…",
    rejoining: "Újracsatlakozás…",
    tryingAgain: "Újrapróbálkozás…",
    signIn: "Bejelentkezés",
    getHelp: "Segítség kérése",
    dismiss: "Elrejtés",
    close: "Bezárás",
    offline: "Ön jelenleg offline. Újra megpróbálhatja, amikor ismét online lesz.",
    online: "Ön ismét online.",
    allowed: "A hozzáférés már engedélyezve van.",
    wait: "Próbálja újra {time}.",
    ready: "Most már újra megpróbálhatja.",
    retryFailed: "Ez nem sikerült. Újra megpróbálhatja.",
    retryFailedAgain: "Továbbra sem sikerül. Próbálja újra kicsit később.",
    retryFailedGetHelp: "Továbbra sem sikerül. Próbálja újra később, vagy kérjen segítséget.",
    details: "Műszaki részletek",
    copyReport: "Jelentés másolása",
    copied: "Másolva.",
  },
  details: {
    code: "Kód",
    category: "Kategória",
    meaning: "Mit jelent",
    reportedMessage: "Jelzett üzenet",
    advice: "Tanács",
    fixer: "Ki tud segíteni",
    endedAt: "Befejezve",
    copyJson: "Másolás JSON-ként",
    copyFailed: "A másolás nem sikerült. A jelentés lent látható.",
    report: "Jelentés",
    documentation: "Dokumentáció",
    inferred: "a kódból következtetve",
    fixer_user: "A hívásban részt vevő személy",
    fixer_otherPerson: "A másik fél",
    fixer_developer: "Az alkalmazás fejlesztője",
    fixer_admin: "Rendszergazda",
    fixer_service: "A hívásszolgáltatás",
    fixer_nobody: "Nincs mit javítani",
  },
} satisfies CallEndLocale;
