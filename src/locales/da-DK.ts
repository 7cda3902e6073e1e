import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Danish, with "du". */
export const daDK = {
  tag: "da-DK",
  dir: "ltr",
  names: {
    otherPerson: "Den anden person",
    someone: "Nogen",
    thisPerson: "Denne person",
  },
  texts: {
    actionFailed: {
      title: "Det lykkedes ikke",
      description: "Prøv igen om et øjeblik. Få hjælp, hvis det fortsætter.",
      remote: { title: "Det lykkedes ikke", description: "Det kan lykkes senere." },
    },
    alreadyOver: {
      title: "Dette opkald er ikke længere tilgængeligt",
      description: "Det kan være besvaret, annulleret eller ikke taget.",
    },
    answeredElsewhere: {
      title: "Besvaret på en anden enhed",
      description: "Opkaldet fortsætter dér.",
      remote: { title: "{name} svarede på en anden enhed", description: "Opkaldet fortsætter dér." },
    },
    appMistake: {
      title: "Denne app kan ikke starte opkaldet",
      description: "Det skyldes ikke noget, du har gjort. Få hjælp.",
    },
    blocked: {
      title: "Dette opkald blev blokeret",
      description: "Få hjælp, hvis det ikke virker rigtigt.",
    },
    breakoutEnded: {
      title: "Dette grupperum er lukket",
      description: "Tiden for rummet er gået.",
    },
    busy: {
      title: "Linjen var optaget",
      description: "Prøv igen senere.",
      outgoing: { title: "{name} var optaget" },
      remote: { title: "{name} var optaget", description: "Det kan lykkes senere." },
    },
    callFull: {
      title: "Dette opkald er fuldt",
      description: "Prøv igen, når nogen har forladt opkaldet.",
    },
    callNotFound: {
      title: "Dette opkald blev ikke fundet",
      description: "Det er måske allerede slut. Kontrollér linket eller nummeret.",
    },
    canceled: {
      title: "Opkaldet blev annulleret",
      description: "Det sluttede, før nogen svarede.",
      incoming: { title: "Du har et ubesvaret opkald", description: "{name} ringede til dig." },
      remote: { title: "{name} deltog ikke", description: "Opkaldet blev annulleret." },
    },
    cannotStart: {
      title: "Opkaldet kunne ikke starte",
      description: "Genindlæs denne side, og prøv igen.",
    },
    connectionLost: {
      title: "Forbindelsen blev afbrudt",
      description: "Din internetforbindelse kan være faldet ud. Kontrollér den, og prøv igen.",
      unconnected: { title: "Der kunne ikke oprettes forbindelse" },
      remote: { title: "{name} mistede forbindelsen", description: "Denne person er måske snart tilbage." },
    },
    connectionProblem: {
      title: "Der er et problem med forbindelsen",
      description: "Kontrollér din internetforbindelse, og prøv igen.",
    },
    couldNotConnect: {
      title: "Der kunne ikke oprettes forbindelse",
      description: "Kontrollér din internetforbindelse, og prøv igen.",
    },
    declined: {
      title: "Opkaldet blev afvist",
      description: "Du kan prøve igen senere.",
      incoming: { title: "Du afviste opkaldet", description: "Du kan ringe tilbage, når det passer dig." },
      outgoing: { title: "{name} afviste dit opkald" },
      remote: { title: "{name} afviste opkaldet", description: "Det kan lykkes senere." },
    },
    deviceBlocked: {
      title: "Mikrofonen eller kameraet er blokeret",
      description: "Tillad brug i browserens eller enhedens indstillinger, og prøv igen.",
      camera: { title: "Kameraet er blokeret" },
      microphone: { title: "Mikrofonen er blokeret" },
    },
    deviceBusy: {
      title: "Mikrofonen eller kameraet er i brug",
      description: "Luk andre apps, der bruger enheden, og prøv igen.",
      camera: { title: "Kameraet er i brug" },
      microphone: { title: "Mikrofonen er i brug" },
    },
    deviceMissing: {
      title: "Der blev ikke fundet mikrofon eller kamera",
      description: "Tilslut en enhed, og prøv igen.",
      camera: { title: "Der blev ikke fundet noget kamera" },
      microphone: { title: "Der blev ikke fundet nogen mikrofon" },
    },
    deviceProblem: {
      title: "En enhed til opkaldet startede ikke",
      description: "Kontrollér, at den er tilsluttet, eller vælg en anden, og prøv igen.",
      camera: { title: "Kameraet startede ikke" },
      microphone: { title: "Mikrofonen startede ikke" },
    },
    ended: {
      title: "Opkaldet er afsluttet",
      description: "Du behøver ikke gøre noget.",
    },
    endedBeforeAnswer: {
      title: "Opkaldet sluttede, før det begyndte",
      description: "Det blev annulleret eller afvist, eller det kunne ikke oprettes.",
    },
    endedByService: {
      title: "Opkaldet er afsluttet",
      description: "Det blev afsluttet automatisk.",
    },
    endedForEveryone: {
      title: "Opkaldet blev afsluttet for alle",
      description: "Nogen afsluttede det for alle.",
    },
    everyoneLeft: {
      title: "Der er ikke andre i opkaldet længere",
      description: "Derfor er det afsluttet.",
    },
    failed: {
      title: "Opkaldet lykkedes ikke",
      description: "Prøv igen. Få hjælp, hvis det fortsætter.",
    },
    invalidMeeting: {
      title: "Dette mødelink virker ikke",
      description: "Kontrollér linket, eller bed om et nyt.",
    },
    invalidNumber: {
      title: "Dette nummer ser ikke rigtigt ud",
      description: "Kontrollér nummeret, og prøv igen.",
    },
    invalidTarget: {
      title: "Denne person blev ikke fundet",
      description: "Kontrollér navnet eller adressen, og prøv igen.",
    },
    inviteRemoved: {
      title: "Du er ikke længere i opkaldet",
      description: "Din rolle eller invitation er ændret. Spørg arrangøren.",
    },
    left: {
      title: "Du forlod opkaldet",
      description: "Opkaldet er slut for dig.",
      unconnected: { title: "Opkaldet blev annulleret", description: "Det sluttede, før der var forbindelse." },
      remote: { title: "{name} forlod opkaldet" },
    },
    leftAbruptly: {
      title: "Opkaldet blev afbrudt",
      description: "Appen blev lukket eller gik i stå i den ene ende.",
      remote: { title: "{name} faldt ud af opkaldet", description: "Appen blev lukket eller gik i stå dér." },
    },
    lobbyDenied: {
      title: "Du blev ikke lukket ind",
      description: "Spørg arrangøren, om du skal være med i dette opkald.",
      remote: { title: "{name} blev ikke lukket ind", description: "Denne person kom ikke med i opkaldet." },
    },
    lobbyTimeout: {
      title: "Ingen lukkede dig ind",
      description: "Bed arrangøren om at lukke dig ind, og prøv igen.",
      remote: { title: "{name} kom ikke ind", description: "Ingen lukkede denne person ind." },
    },
    networkBlocked: {
      title: "Dette netværk tillader måske ikke opkald",
      description: "Prøv et andet netværk, eller spørg dem, der driver dette netværk.",
    },
    noAnswer: {
      title: "Ingen svarede",
      description: "Prøv igen senere.",
      incoming: { title: "Du har et ubesvaret opkald", description: "{name} prøvede at få fat i dig." },
      outgoing: { title: "{name} svarede ikke" },
      remote: { title: "{name} svarede ikke", description: "Det kan lykkes senere." },
    },
    noCredit: {
      title: "Der er ingen saldo til dette opkald",
      description: "Bed ejeren af kontoen om at fylde den op, og prøv igen.",
    },
    nobodyJoined: {
      title: "Ingen andre deltog",
      description: "Opkaldet sluttede, fordi du var den eneste.",
    },
    notAllowed: {
      title: "Dette opkald er ikke tilladt",
      description: "Indstillinger eller regler tillader det ikke. Få hjælp, hvis du har brug for det.",
    },
    notInvited: {
      title: "Du er ikke inviteret endnu",
      description: "Bed arrangøren om at tilføje dig, og prøv igen.",
    },
    numberNotFound: {
      title: "Dette nummer blev ikke fundet",
      description: "Kontrollér nummeret, og prøv igen.",
    },
    otherLeft: {
      title: "Opkaldet er afsluttet",
      description: "{name} lagde på.",
      remote: { title: "{name} forlod opkaldet" },
    },
    otherSetupFailed: {
      title: "Den ene side kunne ikke oprette forbindelse",
      description: "Opkaldet blev besvaret, men startede ikke. Prøv igen.",
      outgoing: { title: "{name} kunne ikke oprette forbindelse" },
    },
    removed: {
      title: "Du blev fjernet fra opkaldet",
      description: "Spørg dem, der er i opkaldet, hvis det ikke virker rigtigt.",
      remote: { title: "{name} blev fjernet fra opkaldet" },
    },
    roomNotFound: {
      title: "Dette rum blev ikke fundet",
      description: "Kontrollér linket, eller bed om et nyt.",
    },
    roomNotOpen: {
      title: "Dette rum er ikke åbent",
      description: "Det er for tidligt, eller rummet er lukket. Kontrollér tidspunktet.",
    },
    serviceProblem: {
      title: "Der er et problem med opkaldstjenesten",
      description: "Det skyldes ikke din forbindelse. Prøv igen om nogle minutter.",
    },
    setupFailed: {
      title: "Opkaldet kunne ikke starte",
      description: "Prøv igen om et øjeblik.",
    },
    signInExpired: {
      title: "Du skal logge på igen",
      description: "Prøv derefter opkaldet igen.",
    },
    starterLeft: {
      title: "Opkaldet er afsluttet",
      description: "Den person, der startede det, har forladt det.",
    },
    timeLimit: {
      title: "Tiden for dette opkald er gået",
      description: "Du kan starte et nyt opkald.",
    },
    tooManyRequests: {
      title: "Vent et øjeblik",
      description: "Der er meget travlt lige nu. Prøv igen om et minut.",
    },
    transferred: {
      title: "Opkaldet blev viderestillet",
      description: "Det fortsætter et andet sted.",
      remote: { title: "{name} blev viderestillet", description: "Opkaldet fortsætter et andet sted." },
    },
    unknown: {
      title: "Opkaldet er afsluttet",
      description: "Årsagen kendes ikke. Du kan prøve igen.",
    },
    unreachable: {
      title: "Opkaldet kom ikke igennem",
      description: "Den ene side er måske offline. Prøv igen senere.",
      outgoing: { title: "{name} kan ikke træffes", description: "Prøv igen senere." },
      remote: { title: "{name} kan ikke træffes", description: "Det kan lykkes senere." },
    },
    unsupported: {
      title: "Opkald er ikke mulige her",
      description: "Åbn denne side i en anden browser, eller få hjælp.",
    },
  },
  remote: {
    ended: { title: "{name} er ikke længere i opkaldet", description: "Her er opkaldet afsluttet for denne person." },
    failed: { title: "{name} er ikke i opkaldet", description: "Opkaldet lykkedes ikke for denne person." },
  },
  labels: {
    callAgain: "Ring igen",
    callBack: "Ring tilbage",
    rejoin: "Deltag igen",
    tryAgain: "Prøv igen",
    calling: "Ringer op …",
    rejoining: "Deltager igen …",
    tryingAgain: "Prøver igen …",
    signIn: "Log på",
    getHelp: "Få hjælp",
    dismiss: "Skjul",
    close: "Luk",
    offline: "Du er offline. Du kan prøve igen, når du er online igen.",
    online: "Du er online igen.",
    allowed: "Der er nu givet adgang.",
    wait: "Prøv igen {time}.",
    ready: "Du kan prøve igen nu.",
    retryFailed: "Det lykkedes ikke. Du kan prøve igen.",
    retryFailedAgain: "Det virker stadig ikke. Prøv igen om lidt.",
    retryFailedGetHelp: "Det virker stadig ikke. Prøv igen senere, eller få hjælp.",
    details: "Tekniske detaljer",
    copyReport: "Kopiér rapport",
    copied: "Kopieret.",
  },
  details: {
    code: "Kode",
    category: "Kategori",
    meaning: "Betydning",
    reportedMessage: "Rapporteret",
    advice: "Råd",
    fixer: "Hvem kan hjælpe",
    endedAt: "Sluttede",
    copyJson: "Kopiér som JSON",
    copyFailed: "Kopieringen lykkedes ikke. Rapporten står nedenfor.",
    report: "Rapport",
    documentation: "Dokumentation",
    inferred: "udledt af koden",
    fixer_user: "Personen i opkaldet",
    fixer_otherPerson: "Den anden person",
    fixer_developer: "Appens udvikler",
    fixer_admin: "En administrator",
    fixer_service: "Opkaldstjenesten",
    fixer_nobody: "Intet at løse",
  },
} satisfies CallEndLocale;
