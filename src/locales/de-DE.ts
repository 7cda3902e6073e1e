import type { CallEndCompleteLocale } from "../words/CallEndCompleteLocale.js";

/** German, with "du". */
export const deDE: CallEndCompleteLocale = {
  tag: "de-DE",
  dir: "ltr",
  names: {
    otherPerson: "Die andere Person",
    someone: "Jemand",
    thisPerson: "Diese Person",
  },
  texts: {
    answeredElsewhere: {
      title: "Auf einem anderen Gerät angenommen",
      description: "Der Anruf läuft dort weiter.",
      remote: { title: "{name} nutzt jetzt ein anderes Gerät", description: "Der Anruf läuft dort weiter." },
    },
    blocked: {
      title: "Dieser Anruf wurde blockiert",
      description: "Wenn das nicht stimmen kann, hol dir Hilfe.",
    },
    breakoutEnded: {
      title: "Dieser Gruppenraum ist jetzt zu",
      description: "Die Zeit ist um.",
    },
    busy: {
      title: "Es war besetzt",
      description: "Versuch es später noch mal.",
      outgoing: { title: "{name} war beschäftigt" },
      remote: { title: "{name} war beschäftigt", description: "Später klappt es vielleicht." },
    },
    callFull: {
      title: "Dieser Anruf ist voll",
      description: "Versuch es noch mal, wenn jemand gegangen ist.",
    },
    callNotFound: {
      title: "Dieser Anruf wurde nicht gefunden",
      description: "Vielleicht ist er schon vorbei. Prüfe den Link oder die Nummer.",
    },
    canceled: {
      title: "Der Anruf wurde abgebrochen",
      description: "Er endete, bevor jemand rangegangen ist.",
      incoming: { title: "Du hast einen Anruf verpasst", description: "{name} hat dich angerufen." },
      remote: { title: "{name} ist nicht dazugekommen", description: "Der Anruf wurde abgebrochen." },
    },
    connectionLost: {
      title: "Die Verbindung ging verloren",
      description: "Vielleicht war dein Internet weg. Prüfe es und versuch es noch mal.",
      unconnected: { title: "Die Verbindung hat nicht geklappt" },
      remote: { title: "{name} hat die Verbindung verloren", description: "Vielleicht ist diese Person gleich wieder da." },
    },
    couldNotConnect: {
      title: "Die Verbindung hat nicht geklappt",
      description: "Prüfe deine Internetverbindung und versuch es noch mal.",
    },
    declined: {
      title: "Der Anruf wurde abgelehnt",
      description: "Du kannst es später noch mal versuchen.",
      incoming: { title: "Du hast den Anruf abgelehnt", description: "Du kannst zurückrufen, wenn es dir passt." },
      outgoing: { title: "{name} hat deinen Anruf abgelehnt" },
      remote: { title: "{name} hat den Anruf abgelehnt", description: "Später klappt es vielleicht." },
    },
    deviceBlocked: {
      title: "Mikrofon oder Kamera ist gesperrt",
      description: "Erlaube den Zugriff in den Einstellungen von Browser oder Gerät und versuch es noch mal.",
    },
    ended: {
      title: "Der Anruf ist beendet",
      description: "Du musst nichts weiter tun.",
    },
    endedBeforeAnswer: {
      title: "Der Anruf endete, bevor er anfing",
      description: "Er wurde abgebrochen oder abgelehnt.",
    },
    endedByService: {
      title: "Der Anruf ist beendet",
      description: "Er wurde automatisch beendet.",
    },
    endedForEveryone: {
      title: "Der Anruf wurde für alle beendet",
      description: "Die Person, die ihn leitet, hat ihn beendet.",
    },
    everyoneLeft: {
      title: "Sonst ist niemand mehr im Anruf",
      description: "Darum ist er beendet.",
    },
    failed: {
      title: "Der Anruf hat nicht geklappt",
      description: "Versuch es noch mal. Wenn es wieder passiert, hol dir Hilfe.",
    },
    invalidMeeting: {
      title: "Dieser Meeting-Link geht nicht",
      description: "Prüfe den Link oder bitte um einen neuen.",
    },
    invalidNumber: {
      title: "Diese Nummer sieht nicht richtig aus",
      description: "Prüfe die Nummer und versuch es noch mal.",
    },
    invalidTarget: {
      title: "Diese Person wurde nicht gefunden",
      description: "Prüfe den Namen oder die Adresse und versuch es noch mal.",
    },
    inviteRemoved: {
      title: "Du bist nicht mehr im Anruf",
      description: "Deine Rolle oder Einladung hat sich geändert. Frag die Person, die ihn leitet.",
    },
    left: {
      title: "Du hast den Anruf verlassen",
      description: "Für dich ist der Anruf vorbei.",
      unconnected: { title: "Der Anruf wurde abgebrochen", description: "Er endete, bevor er verbunden war." },
      remote: { title: "{name} hat den Anruf verlassen" },
    },
    leftAbruptly: {
      title: "Der Anruf wurde unterbrochen",
      description: "Auf einer Seite ging die App zu oder blieb stehen.",
      remote: { title: "{name} war plötzlich nicht mehr dabei", description: "Dort ging die App zu oder blieb stehen." },
    },
    lobbyDenied: {
      title: "Du wurdest nicht hereingelassen",
      description: "Frag die Person, die den Anruf leitet, ob du dabei sein solltest.",
      remote: { title: "{name} wurde nicht hereingelassen", description: "Diese Person kam nicht in den Anruf." },
    },
    lobbyTimeout: {
      title: "Niemand hat dich hereingelassen",
      description: "Bitte die Person, die den Anruf leitet, dich hereinzulassen, und versuch es noch mal.",
      remote: { title: "{name} kam nicht herein", description: "Niemand hat diese Person hereingelassen." },
    },
    networkBlocked: {
      title: "Dieses Netzwerk lässt keine Anrufe zu",
      description: "Nimm ein anderes Netzwerk oder frag die Leute, die dieses betreuen.",
    },
    noAnswer: {
      title: "Niemand ist rangegangen",
      description: "Versuch es später noch mal.",
      incoming: { title: "Du hast einen Anruf verpasst", description: "{name} wollte dich erreichen." },
      outgoing: { title: "{name} ist nicht rangegangen" },
      remote: { title: "{name} ist nicht rangegangen", description: "Später klappt es vielleicht." },
    },
    noCredit: {
      title: "Für diesen Anruf fehlt Guthaben",
      description: "Bitte die Person, der das Konto gehört, es aufzuladen, und versuch es noch mal.",
    },
    nobodyJoined: {
      title: "Sonst ist niemand gekommen",
      description: "Der Anruf ist beendet, weil nur du da warst.",
    },
    notAllowed: {
      title: "Dieser Anruf ist nicht erlaubt",
      description: "Einstellungen oder Regeln lassen ihn nicht zu. Hol dir Hilfe, wenn du sie brauchst.",
    },
    notInvited: {
      title: "Du bist noch nicht eingeladen",
      description: "Bitte die Person, die den Anruf leitet, dich einzuladen, und versuch es noch mal.",
    },
    numberNotFound: {
      title: "Diese Nummer wurde nicht gefunden",
      description: "Prüfe die Nummer und versuch es noch mal.",
    },
    otherLeft: {
      title: "Der Anruf ist beendet",
      description: "{name} hat aufgelegt.",
      remote: { title: "{name} hat den Anruf verlassen" },
    },
    otherSetupFailed: {
      title: "Eine Seite kam nicht in den Anruf",
      description: "Der Anruf wurde angenommen, fing aber nicht an. Versuch es noch mal.",
      outgoing: { title: "{name} kam nicht in den Anruf" },
    },
    removed: {
      title: "Du wurdest aus dem Anruf entfernt",
      description: "Wenn das nicht stimmen kann, frag die Leute im Anruf.",
      remote: { title: "{name} wurde aus dem Anruf entfernt" },
    },
    roomNotFound: {
      title: "Dieser Raum wurde nicht gefunden",
      description: "Prüfe den Link oder bitte um einen neuen.",
    },
    roomNotOpen: {
      title: "Dieser Raum ist nicht offen",
      description: "Es ist zu früh oder er ist schon zu. Prüfe die Uhrzeit.",
    },
    serviceProblem: {
      title: "Der Anrufdienst hat ein Problem",
      description: "An deiner Verbindung liegt es nicht. Versuch es in ein paar Minuten noch mal.",
    },
    setupFailed: {
      title: "Der Anruf konnte nicht starten",
      description: "Versuch es gleich noch mal.",
    },
    signInExpired: {
      title: "Bitte melde dich neu an",
      description: "Versuch den Anruf danach noch mal.",
    },
    starterLeft: {
      title: "Der Anruf ist beendet",
      description: "Die Person, die ihn gestartet hat, ist gegangen.",
    },
    timeLimit: {
      title: "Die Zeit für diesen Anruf ist um",
      description: "Du kannst einen neuen Anruf starten.",
    },
    tooManyRequests: {
      title: "Bitte warte einen Moment",
      description: "Gerade ist sehr viel los. Versuch es in einer Minute noch mal.",
    },
    transferred: {
      title: "Der Anruf wurde weitergeleitet",
      description: "Er läuft woanders weiter.",
      remote: { title: "{name} wurde weitergeleitet", description: "Der Anruf läuft woanders weiter." },
    },
    unknown: {
      title: "Der Anruf ist beendet",
      description: "Der Grund ist nicht bekannt. Du kannst es noch mal versuchen.",
    },
    unreachable: {
      title: "Der Anruf kam nicht durch",
      description: "Vielleicht ist eine Seite offline. Versuch es später noch mal.",
      outgoing: { title: "{name} ist nicht erreichbar", description: "Versuch es später noch mal." },
      remote: { title: "{name} ist nicht erreichbar", description: "Später klappt es vielleicht." },
    },
  },
  remote: {
    ended: { title: "{name} ist nicht mehr im Anruf", description: "Für diese Person ist der Anruf hier vorbei." },
    failed: { title: "{name} ist nicht im Anruf", description: "Bei dieser Person hat der Anruf nicht geklappt." },
  },
  labels: {
    callAgain: "Noch mal anrufen",
    callBack: "Zurückrufen",
    rejoin: "Wieder beitreten",
    tryAgain: "Noch mal versuchen",
    signIn: "Anmelden",
    getHelp: "Hilfe holen",
    dismiss: "Ausblenden",
    close: "Schließen",
    offline: "Du bist offline. Warten auf das Netzwerk …",
    online: "Du bist wieder online.",
    busy: "Einen Moment …",
    retryFailed: "Das hat nicht geklappt. Versuch es noch mal.",
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
};
