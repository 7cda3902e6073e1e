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
      remote: { title: "Das hat nicht funktioniert", description: "Vielleicht gelingt es später." },
    },
    alreadyOver: {
      title: "Dieser Anruf ist nicht mehr verfügbar",
      description: "Vielleicht wurde er angenommen, abgebrochen oder verpasst.",
    },
    answeredElsewhere: {
      title: "Auf einem anderen Gerät angenommen",
      description: "Der Anruf wird dort fortgesetzt.",
      remote: { title: "{name} hat den Anruf woanders angenommen", description: "Er wird auf dem anderen Gerät fortgesetzt." },
    },
    appMistake: {
      title: "Diese App kann den Anruf nicht starten",
      description: "Es liegt nicht an Ihnen. Bitte holen Sie sich Hilfe.",
    },
    blocked: {
      title: "Dieser Anruf wurde blockiert",
      description: "Wenn Sie das für ein Versehen halten, holen Sie sich Hilfe.",
    },
    breakoutEnded: {
      title: "Dieser Gruppenraum wurde geschlossen",
      description: "Die Zeit dafür ist abgelaufen.",
    },
    busy: {
      title: "Die Leitung war besetzt",
      description: "Versuchen Sie es später noch einmal.",
      outgoing: { title: "{name} war beschäftigt" },
      remote: { title: "{name} war beschäftigt", description: "Vielleicht gelingt es später." },
    },
    callFull: {
      title: "In diesem Anruf ist kein Platz mehr frei",
      description: "Versuchen Sie es noch einmal, wenn jemand den Anruf verlassen hat.",
    },
    callNotFound: {
      title: "Dieser Anruf wurde nicht gefunden",
      description: "Vielleicht ist er schon beendet. Prüfen Sie den Link oder die Nummer.",
    },
    canceled: {
      title: "Der Anruf wurde abgebrochen",
      description: "Er endete, bevor ihn jemand annahm.",
      incoming: { title: "Sie haben einen Anruf verpasst", description: "{name} hat Sie angerufen." },
      remote: { title: "{name} ist nicht beigetreten", description: "Der Anruf wurde abgebrochen." },
    },
    cannotStart: {
      title: "Der Anruf konnte nicht starten",
      description: "Laden Sie diese Seite neu und versuchen Sie es noch einmal.",
    },
    connectionLost: {
      title: "Die Verbindung wurde unterbrochen",
      description: "Vielleicht ist Ihre Internetverbindung ausgefallen. Prüfen Sie sie und versuchen Sie es noch einmal.",
      unconnected: { title: "Die Verbindung kam nicht zustande" },
      remote: { title: "{name} hat die Verbindung verloren", description: "Vielleicht ist diese Person gleich wieder da." },
    },
    connectionProblem: {
      title: "Es gibt ein Problem mit der Verbindung",
      description: "Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.",
    },
    couldNotConnect: {
      title: "Die Verbindung kam nicht zustande",
      description: "Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.",
    },
    declined: {
      title: "Der Anruf wurde abgelehnt",
      description: "Sie können es später noch einmal versuchen.",
      incoming: { title: "Sie haben den Anruf abgelehnt", description: "Sie können zurückrufen, wenn es Ihnen passt." },
      outgoing: { title: "{name} hat Ihren Anruf abgelehnt" },
      remote: { title: "{name} hat den Anruf abgelehnt", description: "Vielleicht gelingt es später." },
    },
    deviceBlocked: {
      title: "Mikrofon oder Kamera ist blockiert",
      description: "Erlauben Sie den Zugriff in den Einstellungen Ihres Browsers oder Geräts und versuchen Sie es noch einmal.",
      camera: { title: "Die Kamera ist blockiert" },
      microphone: { title: "Das Mikrofon ist blockiert" },
    },
    deviceBusy: {
      title: "Mikrofon oder Kamera wird bereits verwendet",
      description: "Schließen Sie andere Apps, die darauf zugreifen, und versuchen Sie es noch einmal.",
      camera: { title: "Die Kamera wird bereits verwendet" },
      microphone: { title: "Das Mikrofon wird bereits verwendet" },
    },
    deviceMissing: {
      title: "Mikrofon oder Kamera wurde nicht gefunden",
      description: "Schließen Sie ein Gerät an und versuchen Sie es noch einmal.",
      camera: { title: "Es wurde keine Kamera gefunden" },
      microphone: { title: "Es wurde kein Mikrofon gefunden" },
    },
    deviceProblem: {
      title: "Ein Gerät für den Anruf ließ sich nicht starten",
      description: "Prüfen Sie, ob es angeschlossen ist, oder wählen Sie ein anderes, und versuchen Sie es noch einmal.",
      camera: { title: "Die Kamera ließ sich nicht starten" },
      microphone: { title: "Das Mikrofon ließ sich nicht starten" },
    },
    ended: {
      title: "Der Anruf ist beendet",
      description: "Sie müssen nichts weiter tun.",
    },
    endedBeforeAnswer: {
      title: "Der Anruf endete, bevor er begann",
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
      title: "Außer Ihnen ist niemand mehr im Anruf",
      description: "Deshalb wurde er beendet.",
    },
    failed: {
      title: "Der Anruf hat nicht funktioniert",
      description: "Versuchen Sie es noch einmal. Wenn es wieder passiert, holen Sie sich Hilfe.",
    },
    invalidMeeting: {
      title: "Dieser Meeting-Link funktioniert nicht",
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
      description: "Ihre Rolle oder Einladung hat sich geändert. Fragen Sie die Person, die den Anruf organisiert.",
    },
    left: {
      title: "Sie haben den Anruf verlassen",
      description: "Für Sie ist der Anruf beendet.",
      unconnected: { title: "Der Anruf wurde abgebrochen", description: "Er endete, bevor die Verbindung stand." },
      remote: { title: "{name} hat den Anruf verlassen" },
    },
    leftAbruptly: {
      title: "Der Anruf wurde unterbrochen",
      description: "Bei einer der Personen wurde die App geschlossen oder reagiert nicht mehr.",
      remote: { title: "{name} ist plötzlich nicht mehr im Anruf", description: "Dort wurde die App geschlossen oder reagierte nicht mehr." },
    },
    lobbyDenied: {
      title: "Sie wurden nicht eingelassen",
      description: "Fragen Sie die Person, die den Anruf organisiert, ob Sie teilnehmen sollten.",
      remote: { title: "{name} wurde nicht eingelassen", description: "Diese Person ist dem Anruf nicht beigetreten." },
    },
    lobbyTimeout: {
      title: "Niemand hat Sie eingelassen",
      description: "Bitten Sie die Person, die den Anruf organisiert, Sie einzulassen, und versuchen Sie es noch einmal.",
      remote: { title: "{name} konnte nicht beitreten", description: "Niemand hat diese Person eingelassen." },
    },
    networkBlocked: {
      title: "Dieses Netzwerk lässt vielleicht keine Anrufe zu",
      description: "Verwenden Sie ein anderes Netzwerk oder fragen Sie die Personen, die dieses betreiben.",
    },
    noAnswer: {
      title: "Niemand hat den Anruf angenommen",
      description: "Versuchen Sie es später noch einmal.",
      incoming: { title: "Sie haben einen Anruf verpasst", description: "{name} wollte Sie erreichen." },
      outgoing: { title: "{name} hat den Anruf nicht angenommen" },
      remote: { title: "{name} hat den Anruf nicht angenommen", description: "Vielleicht gelingt es später." },
    },
    noCredit: {
      title: "Für diesen Anruf fehlt Guthaben",
      description: "Bitten Sie die Person, der das Konto gehört, es aufzuladen, und versuchen Sie es noch einmal.",
    },
    nobodyJoined: {
      title: "Niemand sonst ist beigetreten",
      description: "Der Anruf wurde beendet, weil außer Ihnen niemand da war.",
    },
    notAllowed: {
      title: "Dieser Anruf ist nicht erlaubt",
      description: "Einstellungen oder Regeln lassen ihn nicht zu. Holen Sie sich bei Bedarf Hilfe.",
    },
    notInvited: {
      title: "Sie sind noch nicht eingeladen",
      description: "Bitten Sie die Person, die den Anruf organisiert, Sie hinzuzufügen, und versuchen Sie es noch einmal.",
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
      title: "Eine der Personen konnte sich nicht verbinden",
      description: "Der Anruf wurde angenommen, begann aber nicht. Versuchen Sie es noch einmal.",
      outgoing: { title: "{name} konnte sich nicht verbinden" },
    },
    removed: {
      title: "Sie wurden aus dem Anruf entfernt",
      description: "Wenn Sie das für ein Versehen halten, fragen Sie die Personen im Anruf.",
      remote: { title: "{name} wurde aus dem Anruf entfernt" },
    },
    roomNotFound: {
      title: "Dieser Raum wurde nicht gefunden",
      description: "Prüfen Sie den Link oder bitten Sie um einen neuen.",
    },
    roomNotOpen: {
      title: "Dieser Raum ist nicht geöffnet",
      description: "Es ist zu früh oder der Raum wurde bereits geschlossen. Prüfen Sie die Uhrzeit.",
    },
    serviceProblem: {
      title: "Der Anrufdienst hat ein Problem",
      description: "An Ihrer Verbindung liegt es nicht. Versuchen Sie es in einigen Minuten noch einmal.",
    },
    setupFailed: {
      title: "Der Anruf konnte nicht starten",
      description: "Versuchen Sie es gleich noch einmal.",
    },
    signInExpired: {
      title: "Bitte melden Sie sich erneut an",
      description: "Versuchen Sie den Anruf danach noch einmal.",
    },
    starterLeft: {
      title: "Der Anruf ist beendet",
      description: "Die Person, die ihn gestartet hat, ist nicht mehr im Anruf.",
    },
    timeLimit: {
      title: "Die Zeit für diesen Anruf ist abgelaufen",
      description: "Sie können einen neuen Anruf starten.",
    },
    tooManyRequests: {
      title: "Bitte warten Sie einen Moment",
      description: "Zurzeit ist der Andrang sehr groß. Versuchen Sie es in einer Minute noch einmal.",
    },
    transferred: {
      title: "Der Anruf wurde weiterverbunden",
      description: "Er wird an anderer Stelle fortgesetzt.",
      remote: { title: "{name} wurde weiterverbunden", description: "Der Anruf wird an anderer Stelle fortgesetzt." },
    },
    unknown: {
      title: "Der Anruf ist beendet",
      description: "Der Grund ist nicht bekannt. Sie können es noch einmal versuchen.",
    },
    unreachable: {
      title: "Der Anruf kam nicht durch",
      description: "Vielleicht ist eine der Personen offline. Versuchen Sie es später noch einmal.",
      outgoing: { title: "{name} ist nicht erreichbar", description: "Versuchen Sie es später noch einmal." },
      remote: { title: "{name} ist nicht erreichbar", description: "Vielleicht gelingt es später." },
    },
    unsupported: {
      title: "Anrufe sind hier nicht möglich",
      description: "Öffnen Sie diese Seite in einem anderen Browser oder holen Sie sich Hilfe.",
    },
  },
  remote: {
    ended: { title: "{name} ist nicht mehr im Anruf", description: "Für diese Person ist der Anruf hier beendet." },
    failed: { title: "{name} ist nicht im Anruf", description: "Bei dieser Person hat der Anruf nicht funktioniert." },
  },
  labels: {
    callAgain: "Noch einmal anrufen",
    callBack: "Zurückrufen",
    rejoin: "Wieder beitreten",
    tryAgain: "Noch einmal versuchen",
    calling: "Anruf wird gestartet …",
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
    retryFailed: "Das hat nicht funktioniert. Sie können es noch einmal versuchen.",
    retryFailedAgain: "Es funktioniert weiterhin nicht. Versuchen Sie es etwas später noch einmal.",
    retryFailedGetHelp: "Es funktioniert weiterhin nicht. Versuchen Sie es später noch einmal oder holen Sie sich Hilfe.",
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
    copyFailed: "Das Kopieren hat nicht funktioniert. Der Bericht steht unten.",
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
