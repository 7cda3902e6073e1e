import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Norwegian (bokmål), with "du". */
export const nbNO = {
  tag: "nb-NO",
  dir: "ltr",
  names: {
    otherPerson: "Den andre personen",
    someone: "Noen",
    thisPerson: "Denne personen",
  },
  texts: {
    actionFailed: {
      title: "Det gikk ikke",
      description: "Prøv igjen om et øyeblikk. Få hjelp hvis det fortsetter.",
      remote: { title: "Det gikk ikke", description: "Det går kanskje senere." },
    },
    alreadyOver: {
      title: "Denne samtalen er ikke lenger tilgjengelig",
      description: "Den kan være besvart, avbrutt eller tapt.",
    },
    answeredElsewhere: {
      title: "Besvart på en annen enhet",
      description: "Samtalen fortsetter der.",
      remote: { title: "{name} svarte på en annen enhet", description: "Samtalen fortsetter der." },
    },
    appMistake: {
      title: "Denne appen kan ikke starte samtalen",
      description: "Det skyldes ikke noe du har gjort. Få hjelp.",
    },
    blocked: {
      title: "Denne samtalen ble blokkert",
      description: "Få hjelp hvis det ikke virker riktig.",
    },
    breakoutEnded: {
      title: "Dette grupperommet er stengt",
      description: "Tiden for rommet er ute.",
    },
    busy: {
      title: "Linjen var opptatt",
      description: "Prøv igjen senere.",
      outgoing: { title: "{name} var opptatt" },
      remote: { title: "{name} var opptatt", description: "Det går kanskje senere." },
    },
    callFull: {
      title: "Denne samtalen er full",
      description: "Prøv igjen når noen har forlatt samtalen.",
    },
    callNotFound: {
      title: "Fant ikke denne samtalen",
      description: "Den kan allerede være over. Sjekk lenken eller nummeret.",
    },
    canceled: {
      title: "Anropet ble avbrutt",
      description: "Det skjedde før noen svarte.",
      incoming: { title: "Du har et tapt anrop", description: "{name} ringte deg." },
      remote: { title: "{name} ble ikke med", description: "Anropet ble avbrutt." },
    },
    cannotStart: {
      title: "Samtalen kunne ikke starte",
      description: "Last inn siden på nytt, og prøv igjen.",
    },
    connectionLost: {
      title: "Tilkoblingen ble brutt",
      description: "Internettforbindelsen din kan ha falt ut. Sjekk den, og prøv igjen.",
      unconnected: { title: "Samtalen kunne ikke kobles til" },
      remote: { title: "{name} mistet tilkoblingen", description: "Denne personen er kanskje snart tilbake." },
    },
    connectionProblem: {
      title: "Det er et problem med tilkoblingen",
      description: "Sjekk internettforbindelsen din, og prøv igjen.",
    },
    couldNotConnect: {
      title: "Samtalen kunne ikke kobles til",
      description: "Sjekk internettforbindelsen din, og prøv igjen.",
    },
    declined: {
      title: "Anropet ble avvist",
      description: "Du kan prøve igjen senere.",
      incoming: { title: "Du avviste anropet", description: "Du kan ringe tilbake når det passer deg." },
      outgoing: { title: "{name} avviste anropet ditt" },
      remote: { title: "{name} avviste anropet", description: "Det går kanskje senere." },
    },
    deviceBlocked: {
      title: "Mikrofonen eller kameraet er blokkert",
      description: "Tillat bruk i innstillingene for nettleseren eller enheten, og prøv igjen.",
      camera: { title: "Kameraet er blokkert" },
      microphone: { title: "Mikrofonen er blokkert" },
    },
    deviceBusy: {
      title: "Mikrofonen eller kameraet er i bruk",
      description: "Lukk andre apper som bruker enheten, og prøv igjen.",
      camera: { title: "Kameraet er i bruk" },
      microphone: { title: "Mikrofonen er i bruk" },
    },
    deviceMissing: {
      title: "Fant ikke mikrofon eller kamera",
      description: "Koble til en enhet, og prøv igjen.",
      camera: { title: "Fant ikke noe kamera" },
      microphone: { title: "Fant ingen mikrofon" },
    },
    deviceProblem: {
      title: "En enhet for samtalen startet ikke",
      description: "Sjekk at den er tilkoblet, eller velg en annen, og prøv igjen.",
      camera: { title: "Kameraet startet ikke" },
      microphone: { title: "Mikrofonen startet ikke" },
    },
    ended: {
      title: "Samtalen er avsluttet",
      description: "Du trenger ikke å gjøre noe.",
    },
    endedBeforeAnswer: {
      title: "Samtalen ble avsluttet før den startet",
      description: "Den ble avbrutt eller avvist, eller kunne ikke kobles til.",
    },
    endedByService: {
      title: "Samtalen er avsluttet",
      description: "Den ble avsluttet automatisk.",
    },
    endedForEveryone: {
      title: "Samtalen ble avsluttet for alle",
      description: "Noen avsluttet den for alle.",
    },
    everyoneLeft: {
      title: "Det er ingen andre i samtalen",
      description: "Derfor er den avsluttet.",
    },
    failed: {
      title: "Samtalen fungerte ikke",
      description: "Prøv igjen. Få hjelp hvis det fortsetter.",
    },
    invalidMeeting: {
      title: "Denne møtelenken fungerer ikke",
      description: "Sjekk lenken, eller be om en ny.",
    },
    invalidNumber: {
      title: "Dette nummeret ser ikke riktig ut",
      description: "Sjekk nummeret, og prøv igjen.",
    },
    invalidTarget: {
      title: "Fant ikke denne personen",
      description: "Sjekk navnet eller adressen, og prøv igjen.",
    },
    inviteRemoved: {
      title: "Du er ikke lenger i samtalen",
      description: "Rollen eller invitasjonen din er endret. Spør arrangøren.",
    },
    left: {
      title: "Du forlot samtalen",
      description: "Samtalen er over for deg.",
      unconnected: { title: "Anropet ble avbrutt", description: "Det skjedde før samtalen ble koblet til." },
      remote: { title: "{name} forlot samtalen" },
    },
    leftAbruptly: {
      title: "Samtalen ble brutt",
      description: "Appen ble lukket eller stoppet på den ene siden.",
      remote: { title: "{name} falt ut av samtalen", description: "Appen ble lukket eller stoppet der." },
    },
    lobbyDenied: {
      title: "Du ble ikke sluppet inn",
      description: "Hvis du skal være med i denne samtalen, kan du spørre arrangøren.",
      remote: { title: "{name} ble ikke sluppet inn", description: "Denne personen ble ikke med i samtalen." },
    },
    lobbyTimeout: {
      title: "Ingen slapp deg inn",
      description: "Be arrangøren om å slippe deg inn, og prøv igjen.",
      remote: { title: "{name} kom ikke inn", description: "Ingen slapp denne personen inn." },
    },
    networkBlocked: {
      title: "Dette nettverket tillater kanskje ikke samtaler",
      description: "Prøv et annet nettverk, eller spør dem som drifter dette nettverket.",
    },
    noAnswer: {
      title: "Ingen svarte",
      description: "Prøv igjen senere.",
      incoming: { title: "Du har et tapt anrop", description: "{name} prøvde å nå deg." },
      outgoing: { title: "{name} svarte ikke" },
      remote: { title: "{name} svarte ikke", description: "Det går kanskje senere." },
    },
    noCredit: {
      title: "Det er ingen saldo til denne samtalen",
      description: "Be eieren av kontoen om å fylle på, og prøv igjen.",
    },
    nobodyJoined: {
      title: "Ingen andre ble med",
      description: "Samtalen ble avsluttet fordi du var alene i den.",
    },
    notAllowed: {
      title: "Denne samtalen er ikke tillatt",
      description: "Innstillinger eller regler tillater det ikke. Få hjelp hvis du trenger det.",
    },
    notInvited: {
      title: "Du er ikke invitert ennå",
      description: "Be arrangøren om å legge deg til, og prøv igjen.",
    },
    numberNotFound: {
      title: "Fant ikke dette nummeret",
      description: "Sjekk nummeret, og prøv igjen.",
    },
    otherLeft: {
      title: "Samtalen er avsluttet",
      description: "{name} la på.",
      remote: { title: "{name} forlot samtalen" },
    },
    otherSetupFailed: {
      title: "Den ene siden kunne ikke koble seg til",
      description: "Anropet ble besvart, men samtalen startet ikke. Prøv igjen.",
      outgoing: { title: "{name} kunne ikke koble seg til" },
    },
    removed: {
      title: "Du ble fjernet fra samtalen",
      description: "Spør dem som er i samtalen, hvis det ikke virker riktig.",
      remote: { title: "{name} ble fjernet fra samtalen" },
    },
    roomNotFound: {
      title: "Fant ikke dette rommet",
      description: "Sjekk lenken, eller be om en ny.",
    },
    roomNotOpen: {
      title: "Dette rommet er ikke åpent",
      description: "Det er for tidlig, eller rommet er stengt. Sjekk klokkeslettet.",
    },
    serviceProblem: {
      title: "Det er et problem med samtaletjenesten",
      description: "Det skyldes ikke tilkoblingen din. Prøv igjen om noen minutter.",
    },
    setupFailed: {
      title: "Samtalen kunne ikke starte",
      description: "Prøv igjen om et øyeblikk.",
    },
    signInExpired: {
      title: "Du må logge på igjen",
      description: "Prøv deretter samtalen på nytt.",
    },
    starterLeft: {
      title: "Samtalen er avsluttet",
      description: "Den som startet samtalen, har forlatt den.",
    },
    timeLimit: {
      title: "Tiden for denne samtalen er ute",
      description: "Du kan starte en ny samtale.",
    },
    tooManyRequests: {
      title: "Vent et øyeblikk",
      description: "Det er svært stor pågang akkurat nå. Prøv igjen om et minutt.",
    },
    transferred: {
      title: "Samtalen ble satt over",
      description: "Den fortsetter et annet sted.",
      remote: { title: "{name} ble satt over", description: "Samtalen fortsetter et annet sted." },
    },
    unknown: {
      title: "Samtalen er avsluttet",
      description: "Årsaken er ikke kjent. Du kan prøve igjen.",
    },
    unreachable: {
      title: "Samtalen kom ikke fram",
      description: "Den ene siden kan være frakoblet. Prøv igjen senere.",
      outgoing: { title: "{name} er ikke å få tak i", description: "Prøv igjen senere." },
      remote: { title: "{name} er ikke å få tak i", description: "Det går kanskje senere." },
    },
    unsupported: {
      title: "Samtaler er ikke mulige her",
      description: "Åpne denne siden i en annen nettleser, eller få hjelp.",
    },
  },
  remote: {
    ended: { title: "{name} er ikke lenger i samtalen", description: "Her er samtalen avsluttet for denne personen." },
    failed: { title: "{name} er ikke i samtalen", description: "Samtalen fungerte ikke for denne personen." },
  },
  labels: {
    callAgain: "Ring på nytt",
    callBack: "Ring tilbake",
    rejoin: "Bli med igjen",
    tryAgain: "Prøv igjen",
    calling: "Ringer …",
    rejoining: "Blir med igjen …",
    tryingAgain: "Prøver igjen …",
    signIn: "Logg på",
    getHelp: "Få hjelp",
    dismiss: "Skjul",
    close: "Lukk",
    offline: "Du er frakoblet. Du kan prøve igjen når du er på nett igjen.",
    online: "Du er på nett igjen.",
    allowed: "Tilgang er nå tillatt.",
    wait: "Prøv igjen {time}.",
    ready: "Du kan prøve igjen nå.",
    retryFailed: "Det gikk ikke. Du kan prøve igjen.",
    retryFailedAgain: "Det fungerer fortsatt ikke. Prøv igjen om en liten stund.",
    retryFailedGetHelp: "Det fungerer fortsatt ikke. Prøv igjen senere, eller få hjelp.",
    details: "Tekniske detaljer",
    copyReport: "Kopier rapport",
    copied: "Kopiert.",
  },
  details: {
    code: "Kode",
    category: "Kategori",
    meaning: "Betydning",
    reportedMessage: "Rapportert",
    advice: "Råd",
    fixer: "Hvem kan hjelpe",
    endedAt: "Avsluttet",
    copyJson: "Kopier som JSON",
    copyFailed: "Det gikk ikke å kopiere. Rapporten står nedenfor.",
    report: "Rapport",
    documentation: "Dokumentasjon",
    inferred: "utledet av koden",
    fixer_user: "Personen i samtalen",
    fixer_otherPerson: "Den andre personen",
    fixer_developer: "Utvikleren av appen",
    fixer_admin: "En administrator",
    fixer_service: "Samtaletjenesten",
    fixer_nobody: "Ingenting å rette",
  },
} satisfies CallEndLocale;
