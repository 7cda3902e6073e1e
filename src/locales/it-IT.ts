import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Italian, with "Lei". */
export const itIT = {
  tag: "it-IT",
  dir: "ltr",
  names: {
    otherPerson: "L’altra persona",
    someone: "Qualcuno",
    thisPerson: "Questa persona",
  },
  texts: {
    actionFailed: {
      title: "Non ha funzionato",
      description: "Riprovi tra un momento. Se succede ancora, chieda assistenza.",
      remote: { title: "Non ha funzionato", description: "Più tardi potrebbe funzionare." },
    },
    alreadyOver: {
      title: "Questa chiamata non è più disponibile",
      description: "Forse qualcuno ha già risposto, oppure è stata annullata o persa.",
    },
    answeredElsewhere: {
      title: "Risposta da un altro dispositivo",
      description: "La chiamata continua lì.",
      remote: { title: "{name} ha risposto altrove", description: "La chiamata continua sull’altro dispositivo." },
    },
    appMistake: {
      title: "Questa app non può avviare la chiamata",
      description: "Non dipende da lei. Chieda assistenza, per favore.",
    },
    blocked: {
      title: "Questa chiamata è stata bloccata",
      description: "Se non le sembra corretto, chieda assistenza.",
    },
    breakoutEnded: {
      title: "Questa stanza per gruppi si è chiusa",
      description: "Il tempo previsto è scaduto.",
    },
    busy: {
      title: "La linea era occupata",
      description: "Riprovi più tardi.",
      outgoing: { title: "{name} aveva la linea occupata" },
      remote: { title: "{name} aveva la linea occupata", description: "Più tardi potrebbe funzionare." },
    },
    callFull: {
      title: "Questa chiamata è al completo",
      description: "Riprovi quando qualcuno avrà lasciato la chiamata.",
    },
    callNotFound: {
      title: "Questa chiamata non è stata trovata",
      description: "Forse è già terminata. Verifichi il link o il numero.",
    },
    canceled: {
      title: "La chiamata è stata annullata",
      description: "È terminata prima che qualcuno rispondesse.",
      incoming: { title: "Ha una chiamata persa", description: "{name} le ha fatto una chiamata." },
      remote: { title: "{name} non ha preso parte alla chiamata", description: "La chiamata è stata annullata." },
    },
    cannotStart: {
      title: "Non è stato possibile avviare la chiamata",
      description: "Ricarichi questa pagina, poi riprovi.",
    },
    connectionLost: {
      title: "La connessione si è interrotta",
      description: "Forse la sua connessione a Internet è caduta. La verifichi, poi riprovi.",
      unconnected: { title: "Non è stato possibile stabilire la chiamata" },
      remote: { title: "{name} ha perso la connessione", description: "Questa persona potrebbe tornare tra un momento." },
    },
    connectionProblem: {
      title: "C’è un problema di connessione",
      description: "Verifichi la connessione a Internet, poi riprovi.",
    },
    couldNotConnect: {
      title: "Non è stato possibile stabilire la chiamata",
      description: "Verifichi la connessione a Internet, poi riprovi.",
    },
    declined: {
      title: "La chiamata è stata rifiutata",
      description: "Può riprovare più tardi.",
      incoming: { title: "Ha rifiutato la chiamata", description: "Può richiamare quando le è comodo." },
      outgoing: { title: "{name} ha rifiutato la sua chiamata" },
      remote: { title: "{name} ha rifiutato la chiamata", description: "Più tardi potrebbe funzionare." },
    },
    deviceBlocked: {
      title: "L’accesso a microfono o videocamera è bloccato",
      description: "Lo consenta nelle impostazioni del browser o del dispositivo, poi riprovi.",
      camera: { title: "L’accesso alla videocamera è bloccato" },
      microphone: { title: "L’accesso al microfono è bloccato" },
    },
    deviceBusy: {
      title: "Il microfono o la videocamera è in uso",
      description: "Chiuda le altre app che usano il dispositivo, poi riprovi.",
      camera: { title: "La videocamera è in uso" },
      microphone: { title: "Il microfono è in uso" },
    },
    deviceMissing: {
      title: "Non si trova un microfono o una videocamera",
      description: "Colleghi un dispositivo, poi riprovi.",
      camera: { title: "Non si trova alcuna videocamera" },
      microphone: { title: "Non si trova alcun microfono" },
    },
    deviceProblem: {
      title: "Un dispositivo per la chiamata non si è avviato",
      description: "Verifichi che il dispositivo sia collegato o ne scelga un altro, poi riprovi.",
      camera: { title: "La videocamera non si è avviata" },
      microphone: { title: "Il microfono non si è avviato" },
    },
    ended: {
      title: "La chiamata è terminata",
      description: "Non deve fare nulla.",
    },
    endedBeforeAnswer: {
      title: "La chiamata è terminata prima di iniziare",
      description: "È stata annullata, rifiutata o non è stato possibile avviarla.",
    },
    endedByService: {
      title: "La chiamata è terminata",
      description: "È stata chiusa automaticamente.",
    },
    endedForEveryone: {
      title: "La chiamata è terminata per ogni partecipante",
      description: "Qualcuno l’ha terminata per ogni partecipante.",
    },
    everyoneLeft: {
      title: "Nella chiamata non c’è più nessun altro",
      description: "Per questo è terminata.",
    },
    failed: {
      title: "La chiamata non ha funzionato",
      description: "Riprovi. Se succede ancora, chieda assistenza.",
    },
    invalidMeeting: {
      title: "Questo link alla riunione non funziona",
      description: "Verifichi il link o ne chieda uno nuovo.",
    },
    invalidNumber: {
      title: "Questo numero non sembra corretto",
      description: "Verifichi il numero, poi riprovi.",
    },
    invalidTarget: {
      title: "Questa persona non è stata trovata",
      description: "Verifichi il nome o l’indirizzo, poi riprovi.",
    },
    inviteRemoved: {
      title: "Lei non è più nella chiamata",
      description: "Il suo ruolo o il suo invito è cambiato. Si rivolga a chi organizza la chiamata.",
    },
    left: {
      title: "Ha lasciato la chiamata",
      description: "Per lei la chiamata è terminata.",
      unconnected: { title: "La chiamata è stata annullata", description: "È terminata prima di essere stabilita." },
      remote: { title: "{name} ha lasciato la chiamata" },
    },
    leftAbruptly: {
      title: "La chiamata si è interrotta",
      description: "L’app si è chiusa o si è fermata da una delle parti.",
      remote: { title: "{name} non è più in linea", description: "Lì l’app si è chiusa o si è fermata." },
    },
    lobbyDenied: {
      title: "Non le è stato permesso di entrare",
      description: "Se deve partecipare a questa chiamata, si rivolga a chi la organizza.",
      remote: { title: "{name} non ha ottenuto l’accesso", description: "Questa persona non è entrata nella chiamata." },
    },
    lobbyTimeout: {
      title: "Nessuno le ha permesso di entrare",
      description: "Chieda a chi organizza la chiamata di farla entrare, poi riprovi.",
      remote: { title: "{name} non ha potuto entrare", description: "Nessuno ha fatto entrare questa persona." },
    },
    networkBlocked: {
      title: "Forse questa rete non consente le chiamate",
      description: "Provi con un’altra rete o si rivolga a chi gestisce questa.",
    },
    noAnswer: {
      title: "Nessuno ha risposto",
      description: "Riprovi più tardi.",
      incoming: { title: "Ha una chiamata persa", description: "{name} ha cercato di parlare con lei." },
      outgoing: { title: "{name} non ha risposto" },
      remote: { title: "{name} non ha risposto", description: "Più tardi potrebbe funzionare." },
    },
    noCredit: {
      title: "Non c’è credito per questa chiamata",
      description: "Chieda a chi è titolare dell’account di aggiungere credito, poi riprovi.",
    },
    nobodyJoined: {
      title: "Non ha partecipato nessun altro",
      description: "La chiamata è terminata perché c’era solo lei.",
    },
    notAllowed: {
      title: "Questa chiamata non è consentita",
      description: "Le impostazioni o le regole non la permettono. Se serve, chieda assistenza.",
    },
    notInvited: {
      title: "Non ha ancora un invito",
      description: "Chieda a chi organizza la chiamata di aggiungerla, poi riprovi.",
    },
    numberNotFound: {
      title: "Questo numero non è stato trovato",
      description: "Verifichi il numero, poi riprovi.",
    },
    otherLeft: {
      title: "La chiamata è terminata",
      description: "{name} ha riagganciato.",
      remote: { title: "{name} ha lasciato la chiamata" },
    },
    otherSetupFailed: {
      title: "Una delle parti non ha potuto collegarsi",
      description: "La chiamata ha avuto risposta, ma non è iniziata. Riprovi.",
      outgoing: { title: "{name} non ha potuto collegarsi" },
    },
    removed: {
      title: "Le è stato tolto l’accesso alla chiamata",
      description: "Se non le sembra corretto, si rivolga alle persone nella chiamata.",
      remote: { title: "{name} ha perso l’accesso alla chiamata" },
    },
    roomNotFound: {
      title: "Questa stanza non è stata trovata",
      description: "Verifichi il link o ne chieda uno nuovo.",
    },
    roomNotOpen: {
      title: "Questa stanza non è aperta",
      description: "È troppo presto, oppure la stanza si è chiusa. Verifichi l’orario.",
    },
    serviceProblem: {
      title: "Il servizio di chiamata ha un problema",
      description: "Non dipende dalla sua connessione. Riprovi tra qualche minuto.",
    },
    setupFailed: {
      title: "Non è stato possibile avviare la chiamata",
      description: "Riprovi tra un momento.",
    },
    signInExpired: {
      title: "Acceda di nuovo, per favore",
      description: "Poi provi ancora a chiamare.",
    },
    starterLeft: {
      title: "La chiamata è terminata",
      description: "La persona che l’aveva avviata è uscita.",
    },
    timeLimit: {
      title: "Il tempo per questa chiamata è scaduto",
      description: "Può avviare una nuova chiamata.",
    },
    tooManyRequests: {
      title: "Attenda un momento, per favore",
      description: "In questo momento le richieste sono molte. Riprovi tra un minuto.",
    },
    transferred: {
      title: "La chiamata è stata trasferita",
      description: "Continua altrove.",
      remote: { title: "{name} continua la chiamata altrove", description: "La chiamata è stata trasferita." },
    },
    unknown: {
      title: "La chiamata è terminata",
      description: "Il motivo non è noto. Può riprovare.",
    },
    unreachable: {
      title: "Non è stato possibile completare la chiamata",
      description: "Forse una delle parti è offline. Riprovi più tardi.",
      outgoing: { title: "{name} non è raggiungibile", description: "Riprovi più tardi." },
      remote: { title: "{name} non è raggiungibile", description: "Più tardi potrebbe funzionare." },
    },
    unsupported: {
      title: "Qui non è possibile fare chiamate",
      description: "Apra questa pagina in un altro browser o chieda assistenza.",
    },
  },
  remote: {
    ended: { title: "{name} non è più nella chiamata", description: "Per questa persona la chiamata qui è terminata." },
    failed: { title: "{name} non è nella chiamata", description: "Per questa persona la chiamata non ha funzionato." },
  },
  labels: {
    callAgain: "Chiama di nuovo",
    callBack: "Richiama",
    rejoin: "Rientra nella chiamata",
    tryAgain: "Riprova",
    calling: "Avvio della chiamata…",
    rejoining: "Rientro in corso…",
    tryingAgain: "Nuovo tentativo…",
    signIn: "Accedi",
    getHelp: "Richiedi assistenza",
    dismiss: "Nascondi",
    close: "Chiudi",
    offline: "Non c’è connessione. Potrà riprovare quando tornerà online.",
    online: "La connessione è tornata.",
    allowed: "Ora l’accesso è consentito.",
    wait: "Riprovi {time}.",
    ready: "Ora può riprovare.",
    retryFailed: "Non ha funzionato. Può riprovare.",
    retryFailedAgain: "Continua a non funzionare. Riprovi tra un po’.",
    retryFailedGetHelp: "Continua a non funzionare. Riprovi più tardi o chieda assistenza.",
    details: "Dettagli tecnici",
    copyReport: "Copia il rapporto",
    copied: "Copiato.",
  },
  details: {
    code: "Codice",
    category: "Categoria",
    meaning: "Significato",
    reportedMessage: "Messaggio ricevuto",
    advice: "Consiglio",
    fixer: "Chi può aiutare",
    endedAt: "Fine",
    copyJson: "Copia come JSON",
    copyFailed: "La copia non ha funzionato. Il rapporto è qui sotto.",
    report: "Rapporto",
    documentation: "Documentazione",
    inferred: "dedotto dal codice",
    fixer_user: "La persona nella chiamata",
    fixer_otherPerson: "L’altra persona",
    fixer_developer: "Chi sviluppa l’app",
    fixer_admin: "Chi amministra il sistema",
    fixer_service: "Il servizio di chiamata",
    fixer_nobody: "Nulla da correggere",
  },
} satisfies CallEndLocale;
