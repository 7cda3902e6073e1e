import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Catalan, with "vós". */
export const caES = {
  tag: "ca-ES",
  dir: "ltr",
  names: {
    otherPerson: "L’altra persona",
    someone: "Algú",
    thisPerson: "Aquesta persona",
  },
  texts: {
    actionFailed: {
      title: "No ha funcionat",
      description: "Torneu-ho a provar d’aquí a un moment. Si continua passant, demaneu ajuda.",
      remote: { title: "No ha funcionat", description: "Potser funcionarà més tard." },
    },
    alreadyOver: {
      title: "Aquesta trucada ja no està disponible",
      description: "Potser s’ha respost, s’ha cancel·lat o s’ha perdut.",
    },
    answeredElsewhere: {
      title: "S’ha respost en un altre dispositiu",
      description: "La trucada continua allà.",
      remote: { title: "{name} ha respost en un altre lloc", description: "La trucada continua a l’altre dispositiu." },
    },
    appMistake: {
      title: "Aquesta aplicació no pot iniciar la trucada",
      description: "No és per res que hàgiu fet. Demaneu ajuda, si us plau.",
    },
    blocked: {
      title: "Aquesta trucada s’ha bloquejat",
      description: "Si no us sembla correcte, demaneu ajuda.",
    },
    breakoutEnded: {
      title: "Aquesta sala de grup s’ha tancat",
      description: "S’ha acabat el temps previst.",
    },
    busy: {
      title: "La línia estava ocupada",
      description: "Torneu-ho a provar més tard.",
      outgoing: { title: "{name} tenia la línia ocupada" },
      remote: { title: "{name} tenia la línia ocupada", description: "Potser funcionarà més tard." },
    },
    callFull: {
      title: "En aquesta trucada no hi cap ningú més",
      description: "Torneu-ho a provar quan algú n’hagi sortit.",
    },
    callNotFound: {
      title: "No s’ha trobat aquesta trucada",
      description: "Potser ja s’ha acabat. Comproveu l’enllaç o el número.",
    },
    canceled: {
      title: "La trucada s’ha cancel·lat",
      description: "S’ha acabat abans que algú respongués.",
      incoming: { title: "Teniu una trucada perduda", description: "{name} us ha trucat." },
      remote: { title: "{name} no s’ha unit a la trucada", description: "La trucada s’ha cancel·lat." },
    },
    cannotStart: {
      title: "No s’ha pogut iniciar la trucada",
      description: "Torneu a carregar aquesta pàgina i proveu-ho un altre cop.",
    },
    connectionLost: {
      title: "S’ha perdut la connexió",
      description: "Potser la vostra connexió a internet s’ha interromput. Comproveu-la i torneu-ho a provar.",
      unconnected: { title: "No s’ha pogut connectar la trucada" },
      remote: { title: "{name} ha perdut la connexió", description: "Potser aquesta persona tornarà d’aquí a un moment." },
    },
    connectionProblem: {
      title: "Hi ha un problema de connexió",
      description: "Comproveu la vostra connexió a internet i torneu-ho a provar.",
    },
    couldNotConnect: {
      title: "No s’ha pogut connectar la trucada",
      description: "Comproveu la vostra connexió a internet i torneu-ho a provar.",
    },
    declined: {
      title: "La trucada s’ha rebutjat",
      description: "Podeu tornar-ho a provar més tard.",
      incoming: { title: "Heu rebutjat la trucada", description: "Podeu retornar la trucada quan us vagi bé." },
      outgoing: { title: "{name} ha rebutjat la vostra trucada" },
      remote: { title: "{name} ha rebutjat la trucada", description: "Potser funcionarà més tard." },
    },
    deviceBlocked: {
      title: "El micròfon o la càmera estan bloquejats",
      description: "Permeteu-hi l’accés a la configuració del navegador o del dispositiu i torneu-ho a provar.",
      camera: { title: "La càmera està bloquejada" },
      microphone: { title: "El micròfon està bloquejat" },
    },
    deviceBusy: {
      title: "El micròfon o la càmera estan en ús",
      description: "Tanqueu les altres aplicacions que facin servir el dispositiu i torneu-ho a provar.",
      camera: { title: "La càmera està en ús" },
      microphone: { title: "El micròfon està en ús" },
    },
    deviceMissing: {
      title: "No s’ha trobat cap micròfon o càmera",
      description: "Connecteu un dispositiu i torneu-ho a provar.",
      camera: { title: "No s’ha trobat cap càmera" },
      microphone: { title: "No s’ha trobat cap micròfon" },
    },
    deviceProblem: {
      title: "Un dispositiu per a la trucada no s’ha iniciat",
      description: "Comproveu que el dispositiu estigui connectat o trieu-ne un altre i torneu-ho a provar.",
      camera: { title: "La càmera no s’ha iniciat" },
      microphone: { title: "El micròfon no s’ha iniciat" },
    },
    ended: {
      title: "La trucada s’ha acabat",
      description: "No cal que feu res.",
    },
    endedBeforeAnswer: {
      title: "La trucada s’ha acabat abans de començar",
      description: "S’ha cancel·lat, s’ha rebutjat o no s’ha pogut establir.",
    },
    endedByService: {
      title: "La trucada s’ha acabat",
      description: "S’ha finalitzat automàticament.",
    },
    endedForEveryone: {
      title: "La trucada s’ha acabat per a tothom",
      description: "Algú l’ha finalitzada per a tothom.",
    },
    everyoneLeft: {
      title: "No hi ha ningú més a la trucada",
      description: "Per això s’ha acabat.",
    },
    failed: {
      title: "La trucada no ha funcionat",
      description: "Torneu-ho a provar. Si continua passant, demaneu ajuda.",
    },
    invalidMeeting: {
      title: "Aquest enllaç de reunió no funciona",
      description: "Comproveu l’enllaç o demaneu-ne un de nou.",
    },
    invalidNumber: {
      title: "Aquest número no sembla correcte",
      description: "Comproveu el número i torneu-ho a provar.",
    },
    invalidTarget: {
      title: "No s’ha trobat aquesta persona",
      description: "Comproveu el nom o l’adreça i torneu-ho a provar.",
    },
    inviteRemoved: {
      title: "Ja no sou a la trucada",
      description: "La vostra funció o invitació ha canviat. Consulteu-ho a qui organitza la trucada.",
    },
    left: {
      title: "Heu sortit de la trucada",
      description: "Per a vós, la trucada s’ha acabat.",
      unconnected: { title: "La trucada s’ha cancel·lat", description: "S’ha acabat abans de connectar-se." },
      remote: { title: "{name} ha sortit de la trucada" },
    },
    leftAbruptly: {
      title: "La trucada s’ha tallat",
      description: "L’aplicació s’ha tancat o s’ha aturat en un dels costats.",
      remote: { title: "{name} s’ha desconnectat de cop", description: "L’aplicació s’ha tancat o s’ha aturat a l’altre costat." },
    },
    lobbyDenied: {
      title: "No us han deixat entrar",
      description: "Si heu de participar en aquesta trucada, consulteu-ho a qui l’organitza.",
      remote: { title: "{name} no ha obtingut permís per entrar", description: "Aquesta persona no s’ha unit a la trucada." },
    },
    lobbyTimeout: {
      title: "Ningú no us ha deixat entrar",
      description: "Demaneu a qui organitza la trucada que us deixi entrar i torneu-ho a provar.",
      remote: { title: "{name} no ha pogut entrar", description: "Ningú no ha deixat entrar aquesta persona." },
    },
    networkBlocked: {
      title: "Potser aquesta xarxa no permet trucades",
      description: "Proveu una altra xarxa o consulteu-ho a les persones que gestionen aquesta.",
    },
    noAnswer: {
      title: "No ha respost ningú",
      description: "Torneu-ho a provar més tard.",
      incoming: { title: "Teniu una trucada perduda", description: "{name} ha intentat parlar amb vós." },
      outgoing: { title: "{name} no ha respost" },
      remote: { title: "{name} no ha respost", description: "Potser funcionarà més tard." },
    },
    noCredit: {
      title: "No hi ha saldo per a aquesta trucada",
      description: "Demaneu a la persona titular del compte que n’hi afegeixi i torneu-ho a provar.",
    },
    nobodyJoined: {
      title: "No s’hi ha unit ningú més",
      description: "La trucada s’ha acabat perquè només hi éreu vós.",
    },
    notAllowed: {
      title: "Aquesta trucada no està permesa",
      description: "La configuració o les normes no la permeten. Demaneu ajuda si us cal.",
    },
    notInvited: {
      title: "Encara no teniu invitació",
      description: "Demaneu a qui organitza la trucada que us hi afegeixi i torneu-ho a provar.",
    },
    numberNotFound: {
      title: "No s’ha trobat aquest número",
      description: "Comproveu el número i torneu-ho a provar.",
    },
    otherLeft: {
      title: "La trucada s’ha acabat",
      description: "{name} ha penjat.",
      remote: { title: "{name} ha sortit de la trucada" },
    },
    otherSetupFailed: {
      title: "Un dels costats no s’ha pogut connectar",
      description: "La trucada s’ha respost, però no ha començat. Torneu-ho a provar.",
      outgoing: { title: "{name} no s’ha pogut connectar" },
    },
    removed: {
      title: "Se us ha retirat de la trucada",
      description: "Si no us sembla correcte, consulteu-ho a les persones que hi són.",
      remote: { title: "{name} ha perdut l’accés a la trucada" },
    },
    roomNotFound: {
      title: "No s’ha trobat aquesta sala",
      description: "Comproveu l’enllaç o demaneu-ne un de nou.",
    },
    roomNotOpen: {
      title: "Aquesta sala no està oberta",
      description: "És massa aviat o la sala ja s’ha tancat. Comproveu l’hora.",
    },
    serviceProblem: {
      title: "El servei de trucades té un problema",
      description: "No és la vostra connexió. Torneu-ho a provar d’aquí a uns minuts.",
    },
    setupFailed: {
      title: "No s’ha pogut iniciar la trucada",
      description: "Torneu-ho a provar d’aquí a un moment.",
    },
    signInExpired: {
      title: "Torneu a iniciar la sessió, si us plau",
      description: "Després, proveu de trucar un altre cop.",
    },
    starterLeft: {
      title: "La trucada s’ha acabat",
      description: "La persona que l’havia iniciada n’ha sortit.",
    },
    timeLimit: {
      title: "S’ha acabat el temps d’aquesta trucada",
      description: "Podeu iniciar una trucada nova.",
    },
    tooManyRequests: {
      title: "Espereu un moment, si us plau",
      description: "Ara mateix hi ha molta demanda. Torneu-ho a provar d’aquí a un minut.",
    },
    transferred: {
      title: "La trucada s’ha transferit",
      description: "Continua en un altre lloc.",
      remote: { title: "{name} continua en un altre lloc", description: "La trucada s’ha transferit." },
    },
    unknown: {
      title: "La trucada s’ha acabat",
      description: "No se’n sap el motiu. Podeu tornar-ho a provar.",
    },
    unreachable: {
      title: "No s’ha pogut completar la trucada",
      description: "Potser un dels costats no té connexió. Torneu-ho a provar més tard.",
      outgoing: { title: "{name} no està localitzable", description: "Torneu-ho a provar més tard." },
      remote: { title: "{name} no està localitzable", description: "Potser funcionarà més tard." },
    },
    unsupported: {
      title: "Aquí no es poden fer trucades",
      description: "Obriu aquesta pàgina en un altre navegador o demaneu ajuda.",
    },
  },
  remote: {
    ended: { title: "{name} ja no és a la trucada", description: "Per a aquesta persona, la trucada s’ha acabat aquí." },
    failed: { title: "{name} no és a la trucada", description: "Per a aquesta persona, la trucada no ha funcionat." },
  },
  labels: {
    callAgain: "Torna a trucar",
    callBack: "Retorna la trucada",
    rejoin: "Torna a la trucada",
    tryAgain: "Torna-ho a provar",
    calling: "S’està trucant…",
    rejoining: "S’està tornant a la trucada…",
    tryingAgain: "S’està tornant a provar…",
    signIn: "Inicia la sessió",
    getHelp: "Obtén ajuda",
    dismiss: "Amaga",
    close: "Tanca",
    offline: "No teniu connexió. Podreu tornar-ho a provar quan la recupereu.",
    online: "Torneu a tenir connexió.",
    allowed: "Ara l’accés està permès.",
    wait: "Torneu-ho a provar {time}.",
    ready: "Ara podeu tornar-ho a provar.",
    retryFailed: "No ha funcionat. Podeu tornar-ho a provar.",
    retryFailedAgain: "Continua sense funcionar. Torneu-ho a provar d’aquí a una estona.",
    retryFailedGetHelp: "Continua sense funcionar. Torneu-ho a provar més tard o demaneu ajuda.",
    details: "Detalls tècnics",
    copyReport: "Copia l’informe",
    copied: "S’ha copiat.",
  },
  details: {
    code: "Codi",
    category: "Categoria",
    meaning: "Significat",
    reportedMessage: "Missatge rebut",
    advice: "Consell",
    fixer: "Qui pot ajudar",
    endedAt: "Final",
    copyJson: "Copia com a JSON",
    copyFailed: "No s’ha pogut copiar. L’informe és a sota.",
    report: "Informe",
    documentation: "Documentació",
    inferred: "deduït del codi",
    fixer_user: "La persona que participa en la trucada",
    fixer_otherPerson: "L’altra persona",
    fixer_developer: "L’equip de desenvolupament",
    fixer_admin: "L’equip d’administració",
    fixer_service: "El servei de trucades",
    fixer_nobody: "Res per corregir",
  },
} satisfies CallEndLocale;
