import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Norwegian (bokmål), with "du". */
export const nbNO = {
  tag: "nb-NO",
  dir: "ltr",
  names: {
    otherPerson: "Den andre personen",
    someone: "Noen",
    thisPerson: "Denne personen"
  },
  texts: {
    actionFailed: {
      title: "Det gikk ikke",
      description: "Prøv igjen om et øyeblikk. Få hjelp hvis det fortsetter.",
      remote: {
        title: "Det gikk ikke",
        description: "Det kan gå senere."
      }
    },
    alreadyOver: {
      title: "Denne samtalen er ikke lenger tilgjengelig",
      description: "Den kan være besvart, avbrutt eller tapt."
    },
    answeredElsewhere: {
      title: "Besvart på en annen enhet",
      description: "Samtalen fortsetter der.",
      remote: {
        title: "{name} svarte på en annen enhet",
        description: "Samtalen fortsetter der."
      }
    },
    appMistake: {
      title: "Appen kan ikke starte samtalen",
      description: "Det er ikke noe du har gjort. Be om hjelp."
    },
    blocked: {
      title: "Denne samtalen ble blokkert",
      description: "Be om hjelp hvis det virker feil."
    },
    breakoutEnded: {
      title: "Dette grupperommet er stengt",
      description: "Tiden er ute."
    },
    busy: {
      title: "Linjen var opptatt",
      description: "Prøv igjen senere.",
      outgoing: {
        title: "{name} var opptatt"
      },
      remote: {
        title: "{name} var opptatt",
        description: "Det kan gå senere."
      }
    },
    callFull: {
      title: "Samtalen er full",
      description: "Prøv igjen når noen har gått ut."
    },
    callNotFound: {
      title: "Fant ikke samtalen",
      description: "Den kan være over. Sjekk lenken eller nummeret."
    },
    canceled: {
      title: "Samtalen ble avbrutt",
      description: "Den ble avsluttet før noen svarte.",
      incoming: {
        title: "Du har et tapt anrop",
        description: "{name} ringte deg."
      },
      remote: {
        title: "{name} ble ikke med",
        description: "Samtalen ble avbrutt."
      }
    },
    cannotStart: {
      title: "Samtalen kunne ikke starte",
      description: "Last inn siden på nytt, og prøv igjen."
    },
    connectionLost: {
      title: "Tilkoblingen ble brutt",
      description: "Internett kan ha falt ut. Sjekk det, og prøv igjen.",
      unconnected: {
        title: "Samtalen ble ikke koblet til"
      },
      remote: {
        title: "{name} mistet tilkoblingen",
        description: "Denne personen kommer kanskje snart tilbake."
      }
    },
    connectionProblem: {
      title: "Det er et problem med tilkoblingen",
      description: "Sjekk internettforbindelsen, og prøv igjen."
    },
    couldNotConnect: {
      title: "Samtalen ble ikke koblet til",
      description: "Sjekk internettforbindelsen, og prøv igjen."
    },
    declined: {
      title: "Samtalen ble avvist",
      description: "Du kan prøve igjen senere.",
      incoming: {
        title: "Du avviste samtalen",
        description: "Du kan ringe tilbake når det passer."
      },
      outgoing: {
        title: "{name} avviste anropet ditt"
      },
      remote: {
        title: "{name} avviste samtalen",
        description: "Det kan gå senere."
      }
    },
    deviceBlocked: {
      title: "Mikrofonen eller kameraet er blokkert",
      description: "Tillat bruk i nettleseren eller i enhetens innstillinger, og prøv igjen.",
      camera: {
        title: "Kameraet er blokkert"
      },
      microphone: {
        title: "Mikrofonen er blokkert"
      }
    },
    deviceBusy: {
      title: "Mikrofonen eller kameraet er i bruk",
      description: "Lukk andre apper som bruker det, og prøv igjen.",
      camera: {
        title: "Kameraet er i bruk"
      },
      microphone: {
        title: "Mikrofonen er i bruk"
      }
    },
    deviceMissing: {
      title: "Fant verken mikrofon eller kamera",
      description: "Koble til en enhet, og prøv igjen.",
      camera: {
        title: "Fant ikke noe kamera"
      },
      microphone: {
        title: "Fant ingen mikrofon"
      }
    },
    deviceProblem: {
      title: "En enhet for samtalen startet ikke",
      description: "Sjekk at den er tilkoblet, eller velg en annen, og prøv igjen.",
      camera: {
        title: "Kameraet startet ikke"
      },
      microphone: {
        title: "Mikrofonen startet ikke"
      }
    },
    ended: {
      title: "Samtalen er avsluttet",
      description: "Du trenger ikke å gjøre noe."
    },
    endedBeforeAnswer: {
      title: "Samtalen ble avsluttet før den startet",
      description: "Den ble avbrutt eller avvist, eller kunne ikke settes opp."
    },
    endedByService: {
      title: "Samtalen er avsluttet",
      description: "Den ble avsluttet automatisk."
    },
    endedForEveryone: {
      title: "Samtalen ble avsluttet for alle",
      description: "Noen avsluttet den for alle."
    },
    everyoneLeft: {
      title: "Ingen andre er i samtalen",
      description: "Derfor er den avsluttet."
    },
    failed: {
      title: "Samtalen gikk ikke",
      description: "Prøv igjen. Be om hjelp hvis det fortsetter."
    },
    invalidMeeting: {
      title: "Denne møtelenken virker ikke",
      description: "Sjekk lenken, eller be om en ny."
    },
    invalidNumber: {
      title: "Nummeret ser ikke riktig ut",
      description: "Sjekk nummeret, og prøv igjen."
    },
    invalidTarget: {
      title: "Fant ikke denne personen",
      description: "Sjekk navnet eller adressen, og prøv igjen."
    },
    inviteRemoved: {
      title: "Du er ikke lenger i samtalen",
      description: "Rollen eller invitasjonen din ble endret. Spør arrangøren."
    },
    left: {
      title: "Du forlot samtalen",
      description: "Samtalen er over for deg.",
      unconnected: {
        title: "Samtalen ble avbrutt",
        description: "Den ble avsluttet før den ble koblet til."
      },
      remote: {
        title: "{name} forlot samtalen"
      }
    },
    leftAbruptly: {
      title: "Samtalen ble brutt",
      description: "Appen ble lukket eller stoppet på en av sidene.",
      remote: {
        title: "{name} falt ut av samtalen",
        description: "Appen ble lukket eller stoppet der."
      }
    },
    lobbyDenied: {
      title: "Du ble ikke sluppet inn",
      description: "Spør arrangøren om du skal være med i denne samtalen.",
      remote: {
        title: "{name} ble ikke sluppet inn",
        description: "Denne personen ble ikke med i samtalen."
      }
    },
    lobbyTimeout: {
      title: "Ingen slapp deg inn",
      description: "Be arrangøren slippe deg inn, og prøv igjen.",
      remote: {
        title: "{name} kom ikke inn",
        description: "Ingen slapp denne personen inn."
      }
    },
    networkBlocked: {
      title: "Dette nettverket tillater kanskje ikke samtaler",
      description: "Prøv et annet nettverk, eller spør dem som drifter dette."
    },
    noAnswer: {
      title: "Ingen svarte",
      description: "Prøv igjen senere.",
      incoming: {
        title: "Du har et tapt anrop",
        description: "{name} prøvde å nå deg."
      },
      outgoing: {
        title: "{name} svarte ikke"
      },
      remote: {
        title: "{name} svarte ikke",
        description: "Det kan gå senere."
      }
    },
    noCredit: {
      title: "Saldoen dekker ikke denne samtalen",
      description: "Be eieren av kontoen om å fylle på, og prøv igjen."
    },
    nobodyJoined: {
      title: "Ingen andre ble med",
      description: "Samtalen ble avsluttet fordi du var alene i den."
    },
    notAllowed: {
      title: "Denne samtalen er ikke tillatt",
      description: "Innstillinger eller regler tillater den ikke. Få hjelp hvis du trenger det."
    },
    notInvited: {
      title: "Du er ikke invitert ennå",
      description: "Be arrangøren legge deg til, og prøv igjen."
    },
    numberNotFound: {
      title: "Fant ikke dette nummeret",
      description: "Sjekk nummeret, og prøv igjen."
    },
    otherLeft: {
      title: "Samtalen er avsluttet",
      description: "{name} la på.",
      remote: {
        title: "{name} forlot samtalen"
      }
    },
    otherSetupFailed: {
      title: "En av sidene kunne ikke koble til",
      description: "Samtalen ble besvart, men startet ikke. Prøv igjen.",
      outgoing: {
        title: "{name} kunne ikke koble til"
      }
    },
    removed: {
      title: "Du ble fjernet fra samtalen",
      description: "Spør dem som er i samtalen, hvis det virker feil.",
      remote: {
        title: "{name} ble fjernet fra samtalen"
      }
    },
    roomNotFound: {
      title: "Fant ikke dette rommet",
      description: "Sjekk lenken, eller be om en ny."
    },
    roomNotOpen: {
      title: "Dette rommet er ikke åpent",
      description: "Det er for tidlig, eller rommet er stengt. Sjekk tidspunktet."
    },
    serviceProblem: {
      title: "Samtaletjenesten har et problem",
      description: "Det er ikke tilkoblingen din. Prøv igjen om noen minutter."
    },
    setupFailed: {
      title: "Samtalen kunne ikke starte",
      description: "Prøv igjen om et øyeblikk."
    },
    signInExpired: {
      title: "Logg på igjen",
      description: "Prøv samtalen på nytt etterpå."
    },
    starterLeft: {
      title: "Samtalen er avsluttet",
      description: "Den som startet den, har gått ut."
    },
    timeLimit: {
      title: "Tiden for samtalen er ute",
      description: "Du kan starte en ny samtale."
    },
    tooManyRequests: {
      title: "Vent litt",
      description: "Det er svært travelt nå. Prøv igjen om et minutt."
    },
    transferred: {
      title: "Samtalen ble satt over",
      description: "Den fortsetter et annet sted.",
      remote: {
        title: "{name} ble satt over",
        description: "Samtalen fortsetter et annet sted."
      }
    },
    unknown: {
      title: "Samtalen er avsluttet",
      description: "Årsaken er ikke kjent. Du kan prøve igjen."
    },
    unreachable: {
      title: "Samtalen kom ikke fram",
      description: "En av sidene kan være frakoblet. Prøv igjen senere.",
      outgoing: {
        title: "{name} er ikke å få tak i",
        description: "Prøv igjen senere."
      },
      remote: {
        title: "{name} er ikke å få tak i",
        description: "Det kan gå senere."
      }
    },
    unsupported: {
      title: "Samtaler er ikke mulig her",
      description: "Åpne siden i en annen nettleser, eller få hjelp."
    }
  },
  remote: {
    ended: {
      title: "{name} er ikke lenger i samtalen",
      description: "Samtalen er avsluttet her for denne personen."
    },
    failed: {
      title: "{name} er ikke i samtalen",
      description: "Samtalen gikk ikke for denne personen."
    }
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
    offline: "Du er frakoblet. Prøv igjen når du er på nett.",
    online: "Du er på nett igjen.",
    allowed: "Tilgang er nå tillatt.",
    wait: "Prøv igjen {time}.",
    ready: "Du kan prøve igjen nå.",
    retryFailed: "Det gikk ikke. Du kan prøve igjen.",
    retryFailedAgain: "Det går fortsatt ikke. Prøv igjen om en liten stund.",
    retryFailedGetHelp: "Det går fortsatt ikke. Prøv igjen senere, eller få hjelp.",
    details: "Tekniske detaljer",
    copyReport: "Kopier rapport",
    copied: "Kopiert."
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
    copyFailed: "Kopieringen gikk ikke. Rapporten står nedenfor.",
    report: "Rapport",
    documentation: "Dokumentasjon",
    inferred: "utledet av koden",
    fixer_user: "Personen i samtalen",
    fixer_otherPerson: "Den andre personen",
    fixer_developer: "Utvikleren av appen",
    fixer_admin: "En administrator",
    fixer_service: "Samtaletjenesten",
    fixer_nobody: "Ingenting å gjøre"
  }
} satisfies CallEndLocale;
