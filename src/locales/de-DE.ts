import type { CallEndLocale } from "../words/CallEndLocale.js";

/** German, with "Sie". */
export const deDE = {
  tag: "de-DE",
  dir: "ltr",
  names: {
    otherPerson: "Die andere Person",
    someone: "Jemand",
    thisPerson: "Diese Person",
  },
  texts: {
    actionFailed: {
      title: "Das hat nicht funktioniert",
      description: "Versuchen Sie es gleich noch einmal. Wenn es wieder passiert, holen Sie sich Hilfe.",
      remote: { title: "Das hat nicht funktioniert", description: "Später klappt es vielleicht." },
    },
    alreadyOver: {
      title: "Dieser Anruf ist nicht mehr verfügbar",
      description: "Vielleicht wurde er angenommen, abgebrochen oder verpasst.",
    },
    answeredElsewhere: {
      title: "Auf einem anderen Gerät angenommen",
      description: "Der Anruf läuft dort weiter.",
      remote: { title: "{name} nutzt jetzt ein anderes Gerät", description: "Der Anruf läuft dort weiter." },
    },
    appMistake: {
      title: "Diese App kann den Anruf nicht starten",
      description: "Es liegt nicht an Ihnen. Bitte holen Sie sich Hilfe.",
    },
    blocked: {
      title: "Dieser Anruf wurde blockiert",
      description: "Wenn das nicht stimmen kann, holen Sie sich Hilfe.",
    },
    breakoutEnded: {
      title: "Dieser Gruppenraum ist jetzt zu",
      description: "Die Zeit ist um.",
    },
    busy: {
      title: "Es war besetzt",
      description: "Versuchen Sie es später noch einmal.",
      outgoing: { title: "{name} war beschäftigt" },
      remote: { title: "{name} war beschäftigt", description: "Später klappt es vielleicht." },
    },
    callFull: {
      title: "Dieser Anruf ist voll",
      description: "Versuchen Sie es noch einmal, wenn jemand gegangen ist.",
    },
    callNotFound: {
      title: "Dieser Anruf wurde nicht gefunden",
      description: "Vielleicht ist er schon vorbei. Prüfen Sie den Link oder die Nummer.",
    },
    canceled: {
      title: "Der Anruf wurde abgebrochen",
      description: "Er endete, bevor jemand rangegangen ist.",
      incoming: { title: "Sie haben einen Anruf verpasst", description: "{name} hat Sie angerufen." },
      remote: { title: "{name} ist nicht dazugekommen", description: "Der Anruf wurde abgebrochen." },
    },
    cannotStart: {
      title: "Der Anruf konnte nicht starten",
      description: "Laden Sie diese Seite neu und versuchen Sie es noch einmal.",
    },
    connectionLost: {
      title: "Die Verbindung ging verloren",
      description: "Vielleicht war Ihr Internet weg. Prüfen Sie es und versuchen Sie es noch einmal.",
      unconnected: { title: "Die Verbindung hat nicht geklappt" },
      remote: { title: "{name} hat die Verbindung verloren", description: "Vielleicht ist diese Person gleich wieder da." },
    },
    connectionProblem: {
      title: "Es gibt ein Verbindungsproblem",
      description: "Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.",
    },
    couldNotConnect: {
      title: "Die Verbindung hat nicht geklappt",
      description: "Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.",
    },
    declined: {
      title: "Der Anruf wurde abgelehnt",
      description: "Sie können es später noch einmal versuchen.",
      incoming: { title: "Sie haben den Anruf abgelehnt", description: "Sie können zurückrufen, wenn es Ihnen passt." },
      outgoing: { title: "{name} hat Ihren Anruf abgelehnt" },
      remote: { title: "{name} hat den Anruf abgelehnt", description: "Später klappt es vielleicht." },
    },
    deviceBlocked: {
      title: "Mikrofon oder Kamera ist gesperrt",
      description: "Erlauben Sie den Zugriff in den Einstellungen von Browser oder Gerät und versuchen Sie es noch einmal.",
      camera: { title: "Die Kamera ist gesperrt" },
      microphone: { title: "Das Mikrofon ist gesperrt" },
    },
    deviceBusy: {
      title: "Mikrofon oder Kamera wird schon benutzt",
      description: "Schließen Sie andere Apps, die darauf zugreifen, und versuchen Sie es noch einmal.",
      camera: { title: "Die Kamera wird schon benutzt" },
      microphone: { title: "Das Mikrofon wird schon benutzt" },
    },
    deviceMissing: {
      title: "Mikrofon oder Kamera wurde nicht gefunden",
      description: "Schließen Sie das Gerät an und versuchen Sie es noch einmal.",
      camera: { title: "Es wurde keine Kamera gefunden" },
      microphone: { title: "Es wurde kein Mikrofon gefunden" },
    },
    deviceProblem: {
      title: "Ein Gerät für den Anruf startet nicht",
      description: "Prüfen Sie, ob es angeschlossen ist, oder wählen Sie ein anderes, und versuchen Sie es noch einmal.",
      camera: { title: "Die Kamera startet nicht" },
      microphone: { title: "Das Mikrofon startet nicht" },
    },
    ended: {
      title: "Der Anruf ist beendet",
      description: "Sie müssen nichts weiter tun.",
    },
    endedBeforeAnswer: {
      title: "Der Anruf endete, bevor er anfing",
      description: "Er wurde abgebrochen, abgelehnt oder kam nicht zustande.",
    },
    endedByService: {
      title: "Der Anruf ist beendet",
      description: "Er wurde automatisch beendet.",
    },
    endedForEveryone: {
      title: "Der Anruf wurde für alle beendet",
      description: "Jemand hat ihn für alle beendet.",
    },
    everyoneLeft: {
      title: "Sonst ist niemand mehr im Anruf",
      description: "Darum ist er beendet.",
    },
    failed: {
      title: "Der Anruf hat nicht geklappt",
      description: "Versuchen Sie es noch einmal. Wenn es wieder passiert, holen Sie sich Hilfe.",
    },
    invalidMeeting: {
      title: "Dieser Meeting-Link geht nicht",
      description: "Prüfen Sie den Link oder bitten Sie um einen neuen.",
    },
    invalidNumber: {
      title: "Diese Nummer sieht nicht richtig aus",
      description: "Prüfen Sie die Nummer und versuchen Sie es noch einmal.",
    },
    invalidTarget: {
      title: "Diese Person wurde nicht gefunden",
      description: "Prüfen Sie den Namen oder die Adresse und versuchen Sie es noch einmal.",
    },
    inviteRemoved: {
      title: "Sie sind nicht mehr im Anruf",
      description: "Ihre Rolle oder Einladung hat sich geändert. Fragen Sie die Person, die ihn leitet.",
    },
    left: {
      title: "Sie haben den Anruf verlassen",
      description: "Für Sie ist der Anruf vorbei.",
      unconnected: { title: "Der Anruf wurde abgebrochen", description: "Er endete, bevor er verbunden war." },
      remote: { title: "{name} hat den Anruf verlassen" },
    },
    leftAbruptly: {
      title: "Der Anruf wurde unterbrochen",
      description: "Auf einer Seite ging die App zu oder blieb stehen.",
      remote: { title: "{name} war plötzlich nicht mehr dabei", description: "Dort ging die App zu oder blieb stehen." },
    },
    lobbyDenied: {
      title: "Sie wurden nicht hereingelassen",
      description: "Fragen Sie die Person, die den Anruf leitet, ob Sie dabei sein sollten.",
      remote: { title: "{name} wurde nicht hereingelassen", description: "Diese Person kam nicht in den Anruf." },
    },
    lobbyTimeout: {
      title: "Niemand hat Sie hereingelassen",
      description: "Bitten Sie die Person, die den Anruf leitet, Sie hereinzulassen, und versuchen Sie es noch einmal.",
      remote: { title: "{name} kam nicht herein", description: "Niemand hat diese Person hereingelassen." },
    },
    networkBlocked: {
      title: "Dieses Netzwerk lässt vielleicht keine Anrufe zu",
      description: "Nehmen Sie ein anderes Netzwerk oder fragen Sie die Leute, die dieses betreuen.",
    },
    noAnswer: {
      title: "Niemand ist rangegangen",
      description: "Versuchen Sie es später noch einmal.",
      incoming: { title: "Sie haben einen Anruf verpasst", description: "{name} wollte Sie erreichen." },
      outgoing: { title: "{name} ist nicht rangegangen" },
      remote: { title: "{name} ist nicht rangegangen", description: "Später klappt es vielleicht." },
    },
    noCredit: {
      title: "Für diesen Anruf fehlt Guthaben",
      description: "Bitten Sie die Person, der das Konto gehört, es aufzuladen, und versuchen Sie es noch einmal.",
    },
    nobodyJoined: {
      title: "Sonst ist niemand gekommen",
      description: "Der Anruf ist beendet, weil nur Sie da waren.",
    },
    notAllowed: {
      title: "Dieser Anruf ist nicht erlaubt",
      description: "Einstellungen oder Regeln lassen ihn nicht zu. Holen Sie sich Hilfe, wenn Sie sie brauchen.",
    },
    notInvited: {
      title: "Sie sind noch nicht eingeladen",
      description: "Bitten Sie die Person, die den Anruf leitet, Sie einzuladen, und versuchen Sie es noch einmal.",
    },
    numberNotFound: {
      title: "Diese Nummer wurde nicht gefunden",
      description: "Prüfen Sie die Nummer und versuchen Sie es noch einmal.",
    },
    otherLeft: {
      title: "Der Anruf ist beendet",
      description: "{name} hat aufgelegt.",
      remote: { title: "{name} hat den Anruf verlassen" },
    },
    otherSetupFailed: {
      title: "Eine Seite kam nicht in den Anruf",
      description: "Der Anruf wurde angenommen, fing aber nicht an. Versuchen Sie es noch einmal.",
      outgoing: { title: "{name} kam nicht in den Anruf" },
    },
    removed: {
      title: "Sie wurden aus dem Anruf entfernt",
      description: "Wenn das nicht stimmen kann, fragen Sie die Leute im Anruf.",
      remote: { title: "{name} wurde aus dem Anruf entfernt" },
    },
    roomNotFound: {
      title: "Dieser Raum wurde nicht gefunden",
      description: "Prüfen Sie den Link oder bitten Sie um einen neuen.",
    },
    roomNotOpen: {
      title: "Dieser Raum ist nicht offen",
      description: "Es ist zu früh oder er ist schon zu. Prüfen Sie die Uhrzeit.",
    },
    serviceProblem: {
      title: "Der Anrufdienst hat ein Problem",
      description: "An Ihrer Verbindung liegt es nicht. Versuchen Sie es in ein paar Minuten noch einmal.",
    },
    setupFailed: {
      title: "Der Anruf konnte nicht starten",
      description: "Versuchen Sie es gleich noch einmal.",
    },
    signInExpired: {
      title: "Bitte melden Sie sich neu an",
      description: "Versuchen Sie den Anruf danach noch einmal.",
    },
    starterLeft: {
      title: "Der Anruf ist beendet",
      description: "Die Person, die ihn gestartet hat, ist gegangen.",
    },
    timeLimit: {
      title: "Die Zeit für diesen Anruf ist um",
      description: "Sie können einen neuen Anruf starten.",
    },
    tooManyRequests: {
      title: "Bitte warten Sie einen Moment",
      description: "Gerade ist sehr viel los. Versuchen Sie es in einer Minute noch einmal.",
    },
    transferred: {
      title: "Der Anruf wurde weitergeleitet",
      description: "Er läuft woanders weiter.",
      remote: { title: "{name} wurde weitergeleitet", description: "Der Anruf läuft woanders weiter." },
    },
    unknown: {
      title: "Der Anruf ist beendet",
      description: "Der Grund ist nicht bekannt. Sie können es noch einmal versuchen.",
    },
    unreachable: {
      title: "Der Anruf kam nicht durch",
      description: "Vielleicht ist eine Seite offline. Versuchen Sie es später noch einmal.",
      outgoing: { title: "{name} ist nicht erreichbar", description: "Versuchen Sie es später noch einmal." },
      remote: { title: "{name} ist nicht erreichbar", description: "Später klappt es vielleicht." },
    },
    unsupported: {
      title: "Anrufe sind hier nicht möglich",
      description: "Öffnen Sie diese Seite in einem anderen Browser oder holen Sie sich Hilfe.",
    },
  },
  remote: {
    ended: { title: "{name} ist nicht mehr im Anruf", description: "Für diese Person ist der Anruf hier vorbei." },
    failed: { title: "{name} ist nicht im Anruf", description: "Bei dieser Person hat der Anruf nicht geklappt." },
  },
  labels: {
    callAgain: "Noch einmal anrufen",
    callBack: "Zurückrufen",
    rejoin: "Wieder beitreten",
    tryAgain: "Noch einmal versuchen",
    calling: "Anruf läuft …",
    rejoining: "Beitritt läuft …",
    tryingAgain: "Neuer Versuch …",
    signIn: "Anmelden",
    getHelp: "Hilfe holen",
    dismiss: "Ausblenden",
    close: "Schließen",
    offline: "Sie sind offline. Sobald Sie wieder online sind, können Sie es noch einmal versuchen.",
    online: "Sie sind wieder online.",
    allowed: "Der Zugriff ist jetzt erlaubt.",
    wait: "Versuchen Sie es {time} noch einmal.",
    ready: "Sie können es jetzt noch einmal versuchen.",
    retryFailed: "Das hat nicht geklappt. Sie können es noch einmal versuchen.",
    retryFailedAgain: "Es geht noch immer nicht. Versuchen Sie es etwas später noch einmal.",
    retryFailedGetHelp: "Es geht noch immer nicht. Versuchen Sie es später noch einmal oder holen Sie sich Hilfe.",
    details: "Technische Details",
    copyReport: "Bericht kopieren",
    copied: "Kopiert.",
  },
  details: {
    code: "Code",
    category: "Kategorie",
    meaning: "Bedeutung",
    reportedMessage: "Gemeldet",
    advice: "Empfehlung",
    fixer: "Wer helfen kann",
    endedAt: "Beendet",
    copyJson: "Als JSON kopieren",
    copyFailed: "Kopieren hat nicht geklappt. Der Bericht steht unten.",
    report: "Bericht",
    documentation: "Dokumentation",
    inferred: "aus dem Code abgeleitet",
    fixer_user: "Die Person im Anruf",
    fixer_otherPerson: "Die andere Person",
    fixer_developer: "Das Team hinter der App",
    fixer_admin: "Die IT-Verwaltung",
    fixer_service: "Der Anrufdienst",
    fixer_nobody: "Nichts zu beheben",
  },
} satisfies CallEndLocale;
