import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Swedish, with "du". */
export const svSE = {
  tag: "sv-SE",
  dir: "ltr",
  names: {
    otherPerson: "Den andra personen",
    someone: "Någon",
    thisPerson: "Den här personen",
  },
  texts: {
    actionFailed: {
      title: "Det gick inte",
      description: "Försök igen om ett ögonblick. Be om hjälp om det fortsätter.",
      remote: { title: "Det gick inte", description: "Det kanske går senare." },
    },
    alreadyOver: {
      title: "Samtalet är inte längre tillgängligt",
      description: "Det kan ha besvarats, avbrutits eller missats.",
    },
    answeredElsewhere: {
      title: "Besvarat på en annan enhet",
      description: "Samtalet fortsätter där.",
      remote: { title: "{name} svarade på en annan enhet", description: "Samtalet fortsätter där." },
    },
    appMistake: {
      title: "Den här appen kan inte starta samtalet",
      description: "Det beror inte på dig. Be om hjälp.",
    },
    blocked: {
      title: "Samtalet blockerades",
      description: "Be om hjälp om det inte verkar stämma.",
    },
    breakoutEnded: {
      title: "Grupprummet har stängts",
      description: "Tiden för rummet är slut.",
    },
    busy: {
      title: "Linjen var upptagen",
      description: "Försök igen senare.",
      outgoing: { title: "{name} var upptagen" },
      remote: { title: "{name} var upptagen", description: "Det kanske går senare." },
    },
    callFull: {
      title: "Samtalet är fullt",
      description: "Försök igen när någon har lämnat samtalet.",
    },
    callNotFound: {
      title: "Samtalet hittades inte",
      description: "Det kan redan vara slut. Kontrollera länken eller numret.",
    },
    canceled: {
      title: "Uppringningen avbröts",
      description: "Det hände innan någon svarade.",
      incoming: { title: "Du har ett missat samtal", description: "{name} ringde dig." },
      remote: { title: "{name} anslöt inte", description: "Uppringningen avbröts." },
    },
    cannotStart: {
      title: "Samtalet kunde inte starta",
      description: "Läs in sidan på nytt och försök igen.",
    },
    connectionLost: {
      title: "Anslutningen bröts",
      description: "Din internetanslutning kan ha brutits. Kontrollera den och försök igen.",
      unconnected: { title: "Samtalet kunde inte kopplas upp" },
      remote: { title: "{name} förlorade anslutningen", description: "Den här personen kanske snart är tillbaka." },
    },
    connectionProblem: {
      title: "Det är problem med anslutningen",
      description: "Kontrollera din internetanslutning och försök igen.",
    },
    couldNotConnect: {
      title: "Samtalet kunde inte kopplas upp",
      description: "Kontrollera din internetanslutning och försök igen.",
    },
    declined: {
      title: "Samtalet avvisades",
      description: "Du kan försöka igen senare.",
      incoming: { title: "Du avvisade samtalet", description: "Du kan ringa tillbaka när det passar dig." },
      outgoing: { title: "{name} avvisade ditt samtal" },
      remote: { title: "{name} avvisade samtalet", description: "Det kanske går senare." },
    },
    deviceBlocked: {
      title: "Mikrofonen eller kameran är blockerad",
      description: "Tillåt användningen i webbläsarens eller enhetens inställningar och försök igen.",
      camera: { title: "Kameran är blockerad" },
      microphone: { title: "Mikrofonen är blockerad" },
    },
    deviceBusy: {
      title: "Mikrofonen eller kameran används redan",
      description: "Stäng andra appar som använder den och försök igen.",
      camera: { title: "Kameran används redan" },
      microphone: { title: "Mikrofonen används redan" },
    },
    deviceMissing: {
      title: "Ingen mikrofon eller kamera hittades",
      description: "Anslut en enhet och försök igen.",
      camera: { title: "Ingen kamera hittades" },
      microphone: { title: "Ingen mikrofon hittades" },
    },
    deviceProblem: {
      title: "En enhet för samtalet startade inte",
      description: "Kontrollera att den är ansluten eller välj en annan, och försök igen.",
      camera: { title: "Kameran startade inte" },
      microphone: { title: "Mikrofonen startade inte" },
    },
    ended: {
      title: "Samtalet är avslutat",
      description: "Du behöver inte göra något.",
    },
    endedBeforeAnswer: {
      title: "Samtalet avslutades innan det började",
      description: "Det avbröts, avvisades eller kunde inte kopplas upp.",
    },
    endedByService: {
      title: "Samtalet är avslutat",
      description: "Det avslutades automatiskt.",
    },
    endedForEveryone: {
      title: "Samtalet avslutades för alla",
      description: "Någon avslutade det för alla.",
    },
    everyoneLeft: {
      title: "Ingen annan är kvar i samtalet",
      description: "Därför har det avslutats.",
    },
    failed: {
      title: "Samtalet fungerade inte",
      description: "Försök igen. Be om hjälp om det fortsätter.",
    },
    invalidMeeting: {
      title: "Möteslänken fungerar inte",
      description: "Kontrollera länken eller be om en ny.",
    },
    invalidNumber: {
      title: "Numret verkar inte stämma",
      description: "Kontrollera numret och försök igen.",
    },
    invalidTarget: {
      title: "Personen hittades inte",
      description: "Kontrollera namnet eller adressen och försök igen.",
    },
    inviteRemoved: {
      title: "Du är inte längre med i samtalet",
      description: "Din roll eller inbjudan har ändrats. Fråga organisatören.",
    },
    left: {
      title: "Du lämnade samtalet",
      description: "Samtalet är slut för din del.",
      unconnected: { title: "Uppringningen avbröts", description: "Det hände innan samtalet hade kopplats upp." },
      remote: { title: "{name} lämnade samtalet" },
    },
    leftAbruptly: {
      title: "Samtalet bröts",
      description: "Appen stängdes eller stannade på ena sidan.",
      remote: { title: "{name} försvann ur samtalet", description: "Appen stängdes eller stannade där." },
    },
    lobbyDenied: {
      title: "Du släpptes inte in",
      description: "Fråga organisatören om du ska vara med i samtalet.",
      remote: { title: "{name} släpptes inte in", description: "Den här personen anslöt inte till samtalet." },
    },
    lobbyTimeout: {
      title: "Ingen släppte in dig",
      description: "Be organisatören att släppa in dig och försök igen.",
      remote: { title: "{name} kom inte in", description: "Ingen släppte in den här personen." },
    },
    networkBlocked: {
      title: "Nätverket kanske inte tillåter samtal",
      description: "Prova ett annat nätverk eller fråga dem som sköter det här.",
    },
    noAnswer: {
      title: "Ingen svarade",
      description: "Försök igen senare.",
      incoming: { title: "Du har ett missat samtal", description: "{name} försökte nå dig." },
      outgoing: { title: "{name} svarade inte" },
      remote: { title: "{name} svarade inte", description: "Det kanske går senare." },
    },
    noCredit: {
      title: "Det finns inget saldo för samtalet",
      description: "Be kontots ägare att fylla på och försök igen.",
    },
    nobodyJoined: {
      title: "Ingen annan anslöt",
      description: "Samtalet avslutades eftersom du var ensam i det.",
    },
    notAllowed: {
      title: "Samtalet är inte tillåtet",
      description: "Inställningar eller regler tillåter det inte. Be om hjälp om du behöver det.",
    },
    notInvited: {
      title: "Du är inte inbjuden än",
      description: "Be organisatören att lägga till dig och försök igen.",
    },
    numberNotFound: {
      title: "Numret hittades inte",
      description: "Kontrollera numret och försök igen.",
    },
    otherLeft: {
      title: "Samtalet är avslutat",
      description: "{name} lade på.",
      remote: { title: "{name} lämnade samtalet" },
    },
    otherSetupFailed: {
      title: "Ena sidan kunde inte ansluta",
      description: "Samtalet besvarades men startade inte. Försök igen.",
      outgoing: { title: "{name} kunde inte ansluta" },
    },
    removed: {
      title: "Du togs bort från samtalet",
      description: "Fråga dem som är med i samtalet om det inte verkar stämma.",
      remote: { title: "{name} togs bort från samtalet" },
    },
    roomNotFound: {
      title: "Rummet hittades inte",
      description: "Kontrollera länken eller be om en ny.",
    },
    roomNotOpen: {
      title: "Rummet är inte öppet",
      description: "Det är för tidigt, eller så har rummet stängts. Kontrollera tiden.",
    },
    serviceProblem: {
      title: "Samtalstjänsten har problem",
      description: "Det beror inte på din anslutning. Försök igen om några minuter.",
    },
    setupFailed: {
      title: "Samtalet kunde inte starta",
      description: "Försök igen om ett ögonblick.",
    },
    signInExpired: {
      title: "Logga in igen",
      description: "Försök sedan starta samtalet igen.",
    },
    starterLeft: {
      title: "Samtalet är avslutat",
      description: "Personen som startade det har lämnat samtalet.",
    },
    timeLimit: {
      title: "Tiden för samtalet är slut",
      description: "Du kan starta ett nytt samtal.",
    },
    tooManyRequests: {
      title: "Vänta ett ögonblick",
      description: "Det är hög belastning just nu. Försök igen om en minut.",
    },
    transferred: {
      title: "Samtalet kopplades vidare",
      description: "Det fortsätter på ett annat ställe.",
      remote: { title: "{name} kopplades vidare", description: "Samtalet fortsätter på ett annat ställe." },
    },
    unknown: {
      title: "Samtalet är avslutat",
      description: "Orsaken är inte känd. Du kan försöka igen.",
    },
    unreachable: {
      title: "Samtalet kom inte fram",
      description: "Ena sidan kan vara offline. Försök igen senare.",
      outgoing: { title: "{name} kan inte nås", description: "Försök igen senare." },
      remote: { title: "{name} kan inte nås", description: "Det kanske går senare." },
    },
    unsupported: {
      title: "Samtal är inte möjliga här",
      description: "Öppna sidan i en annan webbläsare eller be om hjälp.",
    },
  },
  remote: {
    ended: { title: "{name} är inte längre med i samtalet", description: "Här är samtalet avslutat för den här personen." },
    failed: { title: "{name} är inte med i samtalet", description: "Samtalet fungerade inte för den här personen." },
  },
  labels: {
    callAgain: "Ring igen",
    callBack: "Ring tillbaka",
    rejoin: "Anslut igen",
    tryAgain: "Försök igen",
    calling: "Ringer …",
    rejoining: "Ansluter igen …",
    tryingAgain: "Försöker igen …",
    signIn: "Logga in",
    getHelp: "Få hjälp",
    dismiss: "Dölj",
    close: "Stäng",
    offline: "Du är offline. Du kan försöka igen när du är online igen.",
    online: "Du är online igen.",
    allowed: "Åtkomst är nu tillåten.",
    wait: "Försök igen {time}.",
    ready: "Du kan försöka igen nu.",
    retryFailed: "Det gick inte. Du kan försöka igen.",
    retryFailedAgain: "Det fungerar fortfarande inte. Försök igen om en liten stund.",
    retryFailedGetHelp: "Det fungerar fortfarande inte. Försök igen senare eller be om hjälp.",
    details: "Tekniska detaljer",
    copyReport: "Kopiera rapport",
    copied: "Kopierat.",
  },
  details: {
    code: "Kod",
    category: "Kategori",
    meaning: "Betydelse",
    reportedMessage: "Rapporterat",
    advice: "Råd",
    fixer: "Vem kan hjälpa",
    endedAt: "Avslutat",
    copyJson: "Kopiera som JSON",
    copyFailed: "Det gick inte att kopiera. Rapporten finns nedan.",
    report: "Rapport",
    documentation: "Dokumentation",
    inferred: "härlett från koden",
    fixer_user: "Personen i samtalet",
    fixer_otherPerson: "Den andra personen",
    fixer_developer: "Appens utvecklare",
    fixer_admin: "En administratör",
    fixer_service: "Samtalstjänsten",
    fixer_nobody: "Inget att åtgärda",
  },
} satisfies CallEndLocale;
