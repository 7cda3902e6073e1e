import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Dutch, with "u". */
export const nlNL = {
  tag: "nl-NL",
  dir: "ltr",
  names: {
    otherPerson: "De andere persoon",
    someone: "Iemand",
    thisPerson: "Deze persoon",
  },
  texts: {
    actionFailed: {
      title: "Dat is niet gelukt",
      description: "Probeer het zo meteen opnieuw. Vraag om hulp als het blijft gebeuren.",
      remote: { title: "Dat is niet gelukt", description: "Misschien lukt het later wel." },
    },
    alreadyOver: {
      title: "Deze oproep is niet meer beschikbaar",
      description: "Misschien is de oproep beantwoord, geannuleerd of gemist.",
    },
    answeredElsewhere: {
      title: "Beantwoord op een ander apparaat",
      description: "Het gesprek gaat daar verder.",
      remote: { title: "{name} nam op een ander apparaat op", description: "Het gesprek gaat daar verder." },
    },
    appMistake: {
      title: "Deze app kan het gesprek niet starten",
      description: "Het ligt niet aan u. Vraag om hulp.",
    },
    blocked: {
      title: "Deze oproep is geblokkeerd",
      description: "Vraag om hulp als dat niet lijkt te kloppen.",
    },
    breakoutEnded: {
      title: "Deze aparte vergaderruimte is gesloten",
      description: "De tijd ervoor is om.",
    },
    busy: {
      title: "De lijn was bezet",
      description: "Probeer het later opnieuw.",
      outgoing: { title: "{name} was bezet" },
      remote: { title: "{name} was bezet", description: "Misschien lukt het later wel." },
    },
    callFull: {
      title: "Dit gesprek is vol",
      description: "Probeer het opnieuw als iemand het gesprek heeft verlaten.",
    },
    callNotFound: {
      title: "Dit gesprek is niet gevonden",
      description: "Misschien is het al voorbij. Controleer de link of het nummer.",
    },
    canceled: {
      title: "De oproep is geannuleerd",
      description: "Dat gebeurde voordat iemand opnam.",
      incoming: { title: "U hebt een oproep gemist", description: "{name} heeft u gebeld." },
      remote: { title: "{name} heeft niet deelgenomen", description: "De oproep is geannuleerd." },
    },
    cannotStart: {
      title: "Het gesprek kon niet starten",
      description: "Laad deze pagina opnieuw en probeer het nog eens.",
    },
    connectionLost: {
      title: "De verbinding is verbroken",
      description: "Misschien is uw internetverbinding weggevallen. Controleer die en probeer het opnieuw.",
      unconnected: { title: "Het gesprek kwam niet tot stand" },
      remote: { title: "{name} heeft geen verbinding meer", description: "Misschien is deze persoon zo weer terug." },
    },
    connectionProblem: {
      title: "Er is een probleem met de verbinding",
      description: "Controleer uw internetverbinding en probeer het opnieuw.",
    },
    couldNotConnect: {
      title: "Het gesprek kwam niet tot stand",
      description: "Controleer uw internetverbinding en probeer het opnieuw.",
    },
    declined: {
      title: "De oproep is geweigerd",
      description: "U kunt het later opnieuw proberen.",
      incoming: { title: "U hebt de oproep geweigerd", description: "U kunt terugbellen wanneer het u uitkomt." },
      outgoing: { title: "{name} heeft uw oproep geweigerd" },
      remote: { title: "{name} heeft de oproep geweigerd", description: "Misschien lukt het later wel." },
    },
    deviceBlocked: {
      title: "De microfoon of camera is geblokkeerd",
      description: "Sta het gebruik toe in de instellingen van uw browser of apparaat en probeer het opnieuw.",
      camera: { title: "De camera is geblokkeerd" },
      microphone: { title: "De microfoon is geblokkeerd" },
    },
    deviceBusy: {
      title: "De microfoon of camera is al in gebruik",
      description: "Sluit andere apps die er gebruik van maken en probeer het opnieuw.",
      camera: { title: "De camera is al in gebruik" },
      microphone: { title: "De microfoon is al in gebruik" },
    },
    deviceMissing: {
      title: "Er is geen microfoon of camera gevonden",
      description: "Sluit een apparaat aan en probeer het opnieuw.",
      camera: { title: "Er is geen camera gevonden" },
      microphone: { title: "Er is geen microfoon gevonden" },
    },
    deviceProblem: {
      title: "Een apparaat voor het gesprek startte niet",
      description: "Controleer of het is aangesloten of kies een ander apparaat, en probeer het opnieuw.",
      camera: { title: "De camera startte niet" },
      microphone: { title: "De microfoon startte niet" },
    },
    ended: {
      title: "Het gesprek is beëindigd",
      description: "U hoeft niets te doen.",
    },
    endedBeforeAnswer: {
      title: "Het gesprek eindigde voordat het begon",
      description: "Het is geannuleerd of geweigerd, of kwam niet tot stand.",
    },
    endedByService: {
      title: "Het gesprek is beëindigd",
      description: "Dat is automatisch gebeurd.",
    },
    endedForEveryone: {
      title: "Het gesprek is voor iedereen beëindigd",
      description: "Iemand heeft het voor iedereen beëindigd.",
    },
    everyoneLeft: {
      title: "Er is niemand anders meer in het gesprek",
      description: "Daarom is het beëindigd.",
    },
    failed: {
      title: "Het gesprek is niet gelukt",
      description: "Probeer het opnieuw. Vraag om hulp als het blijft gebeuren.",
    },
    invalidMeeting: {
      title: "Deze vergaderlink werkt niet",
      description: "Controleer de link of vraag om een nieuwe.",
    },
    invalidNumber: {
      title: "Dit nummer lijkt niet te kloppen",
      description: "Controleer het nummer en probeer het opnieuw.",
    },
    invalidTarget: {
      title: "Deze persoon is niet gevonden",
      description: "Controleer de naam of het adres en probeer het opnieuw.",
    },
    inviteRemoved: {
      title: "U bent niet meer in het gesprek",
      description: "Uw rol of uitnodiging is gewijzigd. Vraag het aan de organisator.",
    },
    left: {
      title: "U hebt het gesprek verlaten",
      description: "Voor u is het gesprek voorbij.",
      unconnected: { title: "De oproep is geannuleerd", description: "Dat gebeurde voordat er verbinding was." },
      remote: { title: "{name} heeft het gesprek verlaten" },
    },
    leftAbruptly: {
      title: "Het gesprek is afgebroken",
      description: "De app is aan één kant gesloten of gestopt.",
      remote: { title: "{name} is uit het gesprek weggevallen", description: "De app is daar gesloten of gestopt." },
    },
    lobbyDenied: {
      title: "U bent niet toegelaten",
      description: "Vraag de organisator of u aan dit gesprek zou moeten deelnemen.",
      remote: {
        title: "{name} is niet toegelaten",
        description: "Deze persoon heeft niet aan het gesprek deelgenomen.",
      },
    },
    lobbyTimeout: {
      title: "Niemand heeft u toegelaten",
      description: "Vraag de organisator u toe te laten en probeer het opnieuw.",
      remote: { title: "{name} is niet binnengekomen", description: "Niemand heeft deze persoon toegelaten." },
    },
    networkBlocked: {
      title: "Dit netwerk staat misschien geen gesprekken toe",
      description: "Probeer een ander netwerk of vraag het aan de beheerders van dit netwerk.",
    },
    noAnswer: {
      title: "Niemand nam op",
      description: "Probeer het later opnieuw.",
      incoming: { title: "U hebt een oproep gemist", description: "{name} probeerde u te bereiken." },
      outgoing: { title: "{name} nam niet op" },
      remote: { title: "{name} nam niet op", description: "Misschien lukt het later wel." },
    },
    noCredit: {
      title: "Er is geen tegoed voor dit gesprek",
      description: "Vraag de eigenaar van het account het tegoed aan te vullen en probeer het opnieuw.",
    },
    nobodyJoined: {
      title: "Niemand anders nam deel",
      description: "Het gesprek is beëindigd omdat u de enige was.",
    },
    notAllowed: {
      title: "Dit gesprek is niet toegestaan",
      description: "Instellingen of regels staan het niet toe. Vraag om hulp als u die nodig hebt.",
    },
    notInvited: {
      title: "U bent nog niet uitgenodigd",
      description: "Vraag de organisator u toe te voegen en probeer het opnieuw.",
    },
    numberNotFound: {
      title: "Dit nummer is niet gevonden",
      description: "Controleer het nummer en probeer het opnieuw.",
    },
    otherLeft: {
      title: "Het gesprek is beëindigd",
      description: "{name} heeft opgehangen.",
      remote: { title: "{name} heeft het gesprek verlaten" },
    },
    otherSetupFailed: {
      title: "Eén kant kon geen verbinding maken",
      description: "De oproep is beantwoord, maar het gesprek begon niet. Probeer het opnieuw.",
      outgoing: { title: "{name} kon geen verbinding maken" },
    },
    removed: {
      title: "U bent uit het gesprek verwijderd",
      description: "Vraag het aan de mensen in het gesprek als dat niet lijkt te kloppen.",
      remote: { title: "{name} is uit het gesprek verwijderd" },
    },
    roomNotFound: {
      title: "Deze ruimte is niet gevonden",
      description: "Controleer de link of vraag om een nieuwe.",
    },
    roomNotOpen: {
      title: "Deze ruimte is niet open",
      description: "Het is te vroeg of de ruimte is al gesloten. Controleer de tijd.",
    },
    serviceProblem: {
      title: "Er is een probleem met de beldienst",
      description: "Het ligt niet aan uw verbinding. Probeer het over een paar minuten opnieuw.",
    },
    setupFailed: {
      title: "Het gesprek kon niet starten",
      description: "Probeer het zo meteen opnieuw.",
    },
    signInExpired: {
      title: "Meld u opnieuw aan",
      description: "Probeer het gesprek daarna opnieuw te starten.",
    },
    starterLeft: {
      title: "Het gesprek is beëindigd",
      description: "Degene die het is gestart, heeft het verlaten.",
    },
    timeLimit: {
      title: "De tijd voor dit gesprek is om",
      description: "U kunt een nieuw gesprek starten.",
    },
    tooManyRequests: {
      title: "Een ogenblik geduld",
      description: "Het is op dit moment erg druk. Probeer het over een minuut opnieuw.",
    },
    transferred: {
      title: "Het gesprek is doorverbonden",
      description: "Het gaat ergens anders verder.",
      remote: { title: "{name} is doorverbonden", description: "Het gesprek gaat ergens anders verder." },
    },
    unknown: {
      title: "Het gesprek is beëindigd",
      description: "De reden is niet bekend. U kunt het opnieuw proberen.",
    },
    unreachable: {
      title: "De oproep kwam niet aan",
      description: "Misschien is een van beide kanten offline. Probeer het later opnieuw.",
      outgoing: { title: "{name} is niet bereikbaar", description: "Probeer het later opnieuw." },
      remote: { title: "{name} is niet bereikbaar", description: "Misschien lukt het later wel." },
    },
    unsupported: {
      title: "Gesprekken zijn hier niet mogelijk",
      description: "Open deze pagina in een andere browser of vraag om hulp.",
    },
  },
  remote: {
    ended: { title: "{name} is niet meer in het gesprek", description: "Voor deze persoon is het gesprek hier beëindigd." },
    failed: { title: "{name} is niet in het gesprek", description: "Bij deze persoon is het gesprek niet gelukt." },
  },
  labels: {
    callAgain: "Opnieuw bellen",
    callBack: "Terugbellen",
    rejoin: "Weer deelnemen",
    tryAgain: "Opnieuw proberen",
    calling: "Bellen…",
    rejoining: "Weer deelnemen…",
    tryingAgain: "Nieuwe poging…",
    signIn: "Aanmelden",
    getHelp: "Hulp vragen",
    dismiss: "Verbergen",
    close: "Sluiten",
    offline: "U bent offline. U kunt het opnieuw proberen zodra u weer online bent.",
    online: "U bent weer online.",
    allowed: "De toegang is nu toegestaan.",
    wait: "Probeer het {time} opnieuw.",
    ready: "U kunt het nu opnieuw proberen.",
    retryFailed: "Dat is niet gelukt. U kunt het opnieuw proberen.",
    retryFailedAgain: "Het lukt nog steeds niet. Probeer het wat later opnieuw.",
    retryFailedGetHelp: "Het lukt nog steeds niet. Probeer het later opnieuw of vraag om hulp.",
    details: "Technische details",
    copyReport: "Rapport kopiëren",
    copied: "Gekopieerd.",
  },
  details: {
    code: "Code",
    category: "Categorie",
    meaning: "Betekenis",
    reportedMessage: "Gemeld",
    advice: "Advies",
    fixer: "Wie kan helpen",
    endedAt: "Beëindigd",
    copyJson: "Kopiëren als JSON",
    copyFailed: "Kopiëren is niet gelukt. Het rapport staat hieronder.",
    report: "Rapport",
    documentation: "Documentatie",
    inferred: "afgeleid uit de code",
    fixer_user: "De persoon in het gesprek",
    fixer_otherPerson: "De andere persoon",
    fixer_developer: "De ontwikkelaar van de app",
    fixer_admin: "Een beheerder",
    fixer_service: "De beldienst",
    fixer_nobody: "Niets op te lossen",
  },
} satisfies CallEndLocale;
