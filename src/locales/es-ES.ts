import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Spanish of Spain, with "usted". */
export const esES = {
  tag: "es-ES",
  dir: "ltr",
  names: {
    otherPerson: "La otra persona",
    someone: "Alguien",
    thisPerson: "Esta persona",
  },
  texts: {
    actionFailed: {
      title: "No ha funcionado",
      description: "Vuelva a intentarlo dentro de un momento. Si sigue ocurriendo, pida ayuda.",
      remote: { title: "No ha funcionado", description: "Puede que funcione más tarde." },
    },
    alreadyOver: {
      title: "Esta llamada ya no está disponible",
      description: "Puede que se haya respondido, cancelado o perdido.",
    },
    answeredElsewhere: {
      title: "Llamada respondida en otro dispositivo",
      description: "La llamada continúa allí.",
      remote: { title: "{name} ha respondido en otro dispositivo", description: "La llamada continúa allí." },
    },
    appMistake: {
      title: "Esta aplicación no puede iniciar la llamada",
      description: "No se debe a nada que usted haya hecho. Por favor, pida ayuda.",
    },
    blocked: {
      title: "Esta llamada se ha bloqueado",
      description: "Si cree que no es correcto, pida ayuda.",
    },
    breakoutEnded: {
      title: "Esta sala para grupos se ha cerrado",
      description: "Se ha acabado su tiempo.",
    },
    busy: {
      title: "La línea estaba ocupada",
      description: "Vuelva a intentarlo más tarde.",
      outgoing: { title: "{name} tenía la línea ocupada" },
      remote: { title: "{name} tenía la línea ocupada", description: "Puede que funcione más tarde." },
    },
    callFull: {
      title: "En esta llamada no cabe nadie más",
      description: "Vuelva a intentarlo cuando alguien haya salido.",
    },
    callNotFound: {
      title: "No se ha encontrado esta llamada",
      description: "Puede que ya haya terminado. Compruebe el enlace o el número.",
    },
    canceled: {
      title: "La llamada se ha cancelado",
      description: "Ha terminado antes de que alguien respondiera.",
      incoming: { title: "Tiene una llamada perdida", description: "{name} le ha llamado." },
      remote: { title: "{name} no se ha unido a la llamada", description: "La llamada se ha cancelado." },
    },
    cannotStart: {
      title: "No se ha podido iniciar la llamada",
      description: "Vuelva a cargar esta página e inténtelo otra vez.",
    },
    connectionLost: {
      title: "Se ha perdido la conexión",
      description: "Puede que su conexión a internet se haya interrumpido. Compruébela y vuelva a intentarlo.",
      unconnected: { title: "No se ha podido conectar la llamada" },
      remote: { title: "{name} ha perdido la conexión", description: "Puede que esta persona vuelva dentro de un momento." },
    },
    connectionProblem: {
      title: "Hay un problema de conexión",
      description: "Compruebe su conexión a internet y vuelva a intentarlo.",
    },
    couldNotConnect: {
      title: "No se ha podido conectar la llamada",
      description: "Compruebe su conexión a internet y vuelva a intentarlo.",
    },
    declined: {
      title: "La llamada se ha rechazado",
      description: "Puede volver a intentarlo más tarde.",
      incoming: { title: "Usted ha rechazado la llamada", description: "Puede devolver la llamada cuando le venga bien." },
      outgoing: { title: "{name} ha rechazado su llamada" },
      remote: { title: "{name} ha rechazado la llamada", description: "Puede que funcione más tarde." },
    },
    deviceBlocked: {
      title: "El micrófono o la cámara están bloqueados",
      description: "Permita el acceso en los ajustes del navegador o del dispositivo y vuelva a intentarlo.",
      camera: { title: "La cámara está bloqueada" },
      microphone: { title: "El micrófono está bloqueado" },
    },
    deviceBusy: {
      title: "El micrófono o la cámara están en uso",
      description: "Cierre las demás aplicaciones que usen ese dispositivo y vuelva a intentarlo.",
      camera: { title: "La cámara está en uso" },
      microphone: { title: "El micrófono está en uso" },
    },
    deviceMissing: {
      title: "No se ha encontrado un micrófono o una cámara",
      description: "Conecte un dispositivo y vuelva a intentarlo.",
      camera: { title: "No se ha encontrado ninguna cámara" },
      microphone: { title: "No se ha encontrado ningún micrófono" },
    },
    deviceProblem: {
      title: "Un dispositivo para la llamada no se ha iniciado",
      description: "Compruebe que el dispositivo esté conectado o elija otro y vuelva a intentarlo.",
      camera: { title: "La cámara no se ha iniciado" },
      microphone: { title: "El micrófono no se ha iniciado" },
    },
    ended: {
      title: "La llamada ha terminado",
      description: "No tiene que hacer nada.",
    },
    endedBeforeAnswer: {
      title: "La llamada ha terminado antes de empezar",
      description: "Se ha cancelado, se ha rechazado o no se ha podido establecer.",
    },
    endedByService: {
      title: "La llamada ha terminado",
      description: "Se ha finalizado automáticamente.",
    },
    endedForEveryone: {
      title: "La llamada ha terminado para todo el mundo",
      description: "Alguien la ha finalizado para todo el mundo.",
    },
    everyoneLeft: {
      title: "No hay nadie más en la llamada",
      description: "Por eso ha terminado.",
    },
    failed: {
      title: "La llamada no ha funcionado",
      description: "Vuelva a intentarlo. Si sigue ocurriendo, pida ayuda.",
    },
    invalidMeeting: {
      title: "Este enlace de reunión no funciona",
      description: "Compruebe el enlace o pida uno nuevo.",
    },
    invalidNumber: {
      title: "Este número no parece correcto",
      description: "Compruebe el número y vuelva a intentarlo.",
    },
    invalidTarget: {
      title: "No se ha encontrado a esta persona",
      description: "Compruebe el nombre o la dirección y vuelva a intentarlo.",
    },
    inviteRemoved: {
      title: "Usted ya no está en la llamada",
      description: "Su función o su invitación han cambiado. Consulte a la persona que organiza la llamada.",
    },
    left: {
      title: "Usted ha salido de la llamada",
      description: "La llamada ha terminado para usted.",
      unconnected: { title: "La llamada se ha cancelado", description: "Ha terminado antes de conectarse." },
      remote: { title: "{name} ha salido de la llamada" },
    },
    leftAbruptly: {
      title: "La llamada se ha cortado",
      description: "La aplicación se ha cerrado o se ha detenido en uno de los lados.",
      remote: { title: "{name} se ha desconectado de repente", description: "La aplicación se ha cerrado o se ha detenido allí." },
    },
    lobbyDenied: {
      title: "No se le ha permitido entrar",
      description: "Si debe participar en esta llamada, consulte a la persona que la organiza.",
      remote: { title: "{name} no ha obtenido permiso para entrar", description: "Esta persona no se ha unido a la llamada." },
    },
    lobbyTimeout: {
      title: "Nadie le ha dejado entrar",
      description: "Pida a la persona que organiza la llamada que le deje entrar y vuelva a intentarlo.",
      remote: { title: "{name} no ha podido entrar", description: "Nadie ha dejado entrar a esta persona." },
    },
    networkBlocked: {
      title: "Puede que esta red no permita llamadas",
      description: "Pruebe con otra red o consulte a las personas que gestionan esta.",
    },
    noAnswer: {
      title: "Nadie ha respondido",
      description: "Vuelva a intentarlo más tarde.",
      incoming: { title: "Tiene una llamada perdida", description: "{name} ha intentado hablar con usted." },
      outgoing: { title: "{name} no ha respondido" },
      remote: { title: "{name} no ha respondido", description: "Puede que funcione más tarde." },
    },
    noCredit: {
      title: "No hay saldo para esta llamada",
      description: "Pida a la persona titular de la cuenta que añada saldo y vuelva a intentarlo.",
    },
    nobodyJoined: {
      title: "No se ha unido nadie más",
      description: "La llamada ha terminado porque solo estaba usted.",
    },
    notAllowed: {
      title: "Esta llamada no está permitida",
      description: "Los ajustes o las normas no la permiten. Pida ayuda si la necesita.",
    },
    notInvited: {
      title: "Todavía no tiene invitación",
      description: "Pida a la persona que organiza la llamada que le añada y vuelva a intentarlo.",
    },
    numberNotFound: {
      title: "No se ha encontrado este número",
      description: "Compruebe el número y vuelva a intentarlo.",
    },
    otherLeft: {
      title: "La llamada ha terminado",
      description: "{name} ha colgado.",
      remote: { title: "{name} ha salido de la llamada" },
    },
    otherSetupFailed: {
      title: "Uno de los lados no ha podido conectarse",
      description: "La llamada se ha respondido, pero no ha empezado. Vuelva a intentarlo.",
      outgoing: { title: "{name} no ha podido conectarse" },
    },
    removed: {
      title: "Se le ha retirado de la llamada",
      description: "Si cree que no es correcto, consulte a las personas que están en la llamada.",
      remote: { title: "{name} ha perdido el acceso a la llamada" },
    },
    roomNotFound: {
      title: "No se ha encontrado esta sala",
      description: "Compruebe el enlace o pida uno nuevo.",
    },
    roomNotOpen: {
      title: "Esta sala no está abierta",
      description: "Es demasiado pronto o la sala ya se ha cerrado. Compruebe la hora.",
    },
    serviceProblem: {
      title: "El servicio de llamadas tiene un problema",
      description: "No se debe a su conexión. Vuelva a intentarlo dentro de unos minutos.",
    },
    setupFailed: {
      title: "No se ha podido iniciar la llamada",
      description: "Vuelva a intentarlo dentro de un momento.",
    },
    signInExpired: {
      title: "Vuelva a iniciar sesión, por favor",
      description: "Después, intente llamar otra vez.",
    },
    starterLeft: {
      title: "La llamada ha terminado",
      description: "La persona que la inició ha salido.",
    },
    timeLimit: {
      title: "Se ha acabado el tiempo de esta llamada",
      description: "Puede iniciar una llamada nueva.",
    },
    tooManyRequests: {
      title: "Espere un momento, por favor",
      description: "En este momento hay mucha demanda. Vuelva a intentarlo dentro de un minuto.",
    },
    transferred: {
      title: "La llamada se ha transferido",
      description: "Continúa en otro lugar.",
      remote: { title: "{name} continúa la llamada en otro lugar", description: "La llamada se ha transferido." },
    },
    unknown: {
      title: "La llamada ha terminado",
      description: "No se conoce el motivo. Puede volver a intentarlo.",
    },
    unreachable: {
      title: "No se ha podido completar la llamada",
      description: "Puede que uno de los lados esté sin conexión. Vuelva a intentarlo más tarde.",
      outgoing: { title: "{name} no está localizable", description: "Vuelva a intentarlo más tarde." },
      remote: { title: "{name} no está localizable", description: "Puede que funcione más tarde." },
    },
    unsupported: {
      title: "Aquí no es posible hacer llamadas",
      description: "Abra esta página en otro navegador o pida ayuda.",
    },
  },
  remote: {
    ended: { title: "{name} ya no está en la llamada", description: "La llamada ha terminado aquí para esta persona." },
    failed: { title: "{name} no está en la llamada", description: "La llamada no ha funcionado para esta persona." },
  },
  labels: {
    callAgain: "Volver a llamar",
    callBack: "Devolver la llamada",
    rejoin: "Volver a la llamada",
    tryAgain: "Volver a intentarlo",
    calling: "Llamando…",
    rejoining: "Volviendo a la llamada…",
    tryingAgain: "Intentándolo otra vez…",
    signIn: "Iniciar sesión",
    getHelp: "Obtener ayuda",
    dismiss: "Ocultar",
    close: "Cerrar",
    offline: "No tiene conexión. Podrá volver a intentarlo cuando la recupere.",
    online: "Vuelve a tener conexión.",
    allowed: "El acceso ya está permitido.",
    wait: "Vuelva a intentarlo {time}.",
    ready: "Ya puede volver a intentarlo.",
    retryFailed: "No ha funcionado. Puede volver a intentarlo.",
    retryFailedAgain: "Sigue sin funcionar. Vuelva a intentarlo dentro de un rato.",
    retryFailedGetHelp: "Sigue sin funcionar. Vuelva a intentarlo más tarde o pida ayuda.",
    details: "Detalles técnicos",
    copyReport: "Copiar el informe",
    copied: "Copiado.",
  },
  details: {
    code: "Código",
    category: "Categoría",
    meaning: "Significado",
    reportedMessage: "Mensaje recibido",
    advice: "Consejo",
    fixer: "Quién puede ayudar",
    endedAt: "Fin",
    copyJson: "Copiar como JSON",
    copyFailed: "No se ha podido copiar. El informe está debajo.",
    report: "Informe",
    documentation: "Documentación",
    inferred: "deducido del código",
    fixer_user: "La persona que participa en la llamada",
    fixer_otherPerson: "La otra persona",
    fixer_developer: "El equipo de desarrollo",
    fixer_admin: "El equipo de administración",
    fixer_service: "El servicio de llamadas",
    fixer_nobody: "Nada que corregir",
  },
} satisfies CallEndLocale;
