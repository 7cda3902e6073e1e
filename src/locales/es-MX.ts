import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Mexican Spanish, with "usted". */
export const esMX = {
  tag: "es-MX",
  dir: "ltr",
  names: {
    otherPerson: "La otra persona",
    someone: "Alguien",
    thisPerson: "Esta persona",
  },
  texts: {
    actionFailed: {
      title: "No funcionó",
      description: "Intente de nuevo en un momento. Si sigue ocurriendo, pida ayuda.",
      remote: { title: "No funcionó", description: "Tal vez funcione más tarde." },
    },
    alreadyOver: {
      title: "Esta llamada ya no está disponible",
      description: "Tal vez se contestó, se canceló o se perdió.",
    },
    answeredElsewhere: {
      title: "Se contestó en otro dispositivo",
      description: "La llamada continúa ahí.",
      remote: { title: "{name} contestó en otro dispositivo", description: "La llamada continúa ahí." },
    },
    appMistake: {
      title: "Esta aplicación no puede iniciar la llamada",
      description: "No se debe a nada que usted haya hecho. Por favor, pida ayuda.",
    },
    blocked: {
      title: "Esta llamada se bloqueó",
      description: "Si cree que no es correcto, pida ayuda.",
    },
    breakoutEnded: {
      title: "Esta sala para grupos se cerró",
      description: "Se terminó su tiempo.",
    },
    busy: {
      title: "La línea estaba ocupada",
      description: "Intente de nuevo más tarde.",
      outgoing: { title: "{name} tenía la línea ocupada" },
      remote: { title: "{name} tenía la línea ocupada", description: "Tal vez funcione más tarde." },
    },
    callFull: {
      title: "Ya no hay lugar en esta llamada",
      description: "Intente de nuevo cuando alguien haya salido.",
    },
    callNotFound: {
      title: "No se encontró esta llamada",
      description: "Es posible que ya haya terminado. Revise el enlace o el número.",
    },
    canceled: {
      title: "La llamada se canceló",
      description: "Terminó antes de que alguien contestara.",
      incoming: { title: "Tiene una llamada perdida", description: "{name} le llamó." },
      remote: { title: "{name} no se unió a la llamada", description: "La llamada se canceló." },
    },
    cannotStart: {
      title: "No se pudo iniciar la llamada",
      description: "Vuelva a cargar esta página e intente de nuevo.",
    },
    connectionLost: {
      title: "Se perdió la conexión",
      description: "Es posible que se haya interrumpido su internet. Revise la conexión e intente de nuevo.",
      unconnected: { title: "No se pudo conectar la llamada" },
      remote: { title: "{name} perdió la conexión", description: "Tal vez esta persona regrese en un momento." },
    },
    connectionProblem: {
      title: "Hay un problema de conexión",
      description: "Revise su conexión a internet e intente de nuevo.",
    },
    couldNotConnect: {
      title: "No se pudo conectar la llamada",
      description: "Revise su conexión a internet e intente de nuevo.",
    },
    declined: {
      title: "La llamada se rechazó",
      description: "Puede intentar de nuevo más tarde.",
      incoming: { title: "Usted rechazó la llamada", description: "Puede devolver la llamada cuando le convenga." },
      outgoing: { title: "{name} rechazó su llamada" },
      remote: { title: "{name} rechazó la llamada", description: "Tal vez funcione más tarde." },
    },
    deviceBlocked: {
      title: "El micrófono o la cámara están bloqueados",
      description: "Permita el acceso en la configuración de su navegador o dispositivo e intente de nuevo.",
      camera: { title: "La cámara está bloqueada" },
      microphone: { title: "El micrófono está bloqueado" },
    },
    deviceBusy: {
      title: "El micrófono o la cámara están en uso",
      description: "Cierre las demás aplicaciones que usen ese dispositivo e intente de nuevo.",
      camera: { title: "La cámara está en uso" },
      microphone: { title: "El micrófono está en uso" },
    },
    deviceMissing: {
      title: "No se encontró un micrófono o una cámara",
      description: "Conecte un dispositivo e intente de nuevo.",
      camera: { title: "No se encontró ninguna cámara" },
      microphone: { title: "No se encontró ningún micrófono" },
    },
    deviceProblem: {
      title: "Un dispositivo para la llamada no se inició",
      description: "Verifique que el dispositivo esté conectado o elija otro e intente de nuevo.",
      camera: { title: "La cámara no se inició" },
      microphone: { title: "El micrófono no se inició" },
    },
    ended: {
      title: "La llamada terminó",
      description: "No tiene que hacer nada.",
    },
    endedBeforeAnswer: {
      title: "La llamada terminó antes de comenzar",
      description: "Se canceló, se rechazó o no se pudo establecer.",
    },
    endedByService: {
      title: "La llamada terminó",
      description: "Se finalizó automáticamente.",
    },
    endedForEveryone: {
      title: "La llamada terminó para todo el mundo",
      description: "Alguien la finalizó para todo el mundo.",
    },
    everyoneLeft: {
      title: "No hay nadie más en la llamada",
      description: "Por eso terminó.",
    },
    failed: {
      title: "La llamada no funcionó",
      description: "Intente de nuevo. Si sigue ocurriendo, pida ayuda.",
    },
    invalidMeeting: {
      title: "Este enlace de reunión no funciona",
      description: "Revise el enlace o pida uno nuevo.",
    },
    invalidNumber: {
      title: "Este número no parece correcto",
      description: "Revise el número e intente de nuevo.",
    },
    invalidTarget: {
      title: "No se encontró a esta persona",
      description: "Revise el nombre o la dirección e intente de nuevo.",
    },
    inviteRemoved: {
      title: "Usted ya no está en la llamada",
      description: "Su función o su invitación cambió. Consulte a la persona que organiza la llamada.",
    },
    left: {
      title: "Usted salió de la llamada",
      description: "La llamada terminó para usted.",
      unconnected: { title: "La llamada se canceló", description: "Terminó antes de conectarse." },
      remote: { title: "{name} salió de la llamada" },
    },
    leftAbruptly: {
      title: "La llamada se cortó",
      description: "La aplicación se cerró o se detuvo en uno de los lados.",
      remote: { title: "{name} se desconectó de repente", description: "La aplicación se cerró o se detuvo ahí." },
    },
    lobbyDenied: {
      title: "No se le permitió entrar",
      description: "Si debe participar en esta llamada, consulte a la persona que la organiza.",
      remote: { title: "{name} no obtuvo permiso para entrar", description: "Esta persona no se unió a la llamada." },
    },
    lobbyTimeout: {
      title: "Nadie le permitió entrar",
      description: "Pida a la persona que organiza la llamada que le permita entrar e intente de nuevo.",
      remote: { title: "{name} no pudo entrar", description: "Nadie permitió entrar a esta persona." },
    },
    networkBlocked: {
      title: "Es posible que esta red no permita llamadas",
      description: "Pruebe con otra red o consulte a las personas que administran esta.",
    },
    noAnswer: {
      title: "Nadie contestó",
      description: "Intente de nuevo más tarde.",
      incoming: { title: "Tiene una llamada perdida", description: "{name} intentó comunicarse con usted." },
      outgoing: { title: "{name} no contestó" },
      remote: { title: "{name} no contestó", description: "Tal vez funcione más tarde." },
    },
    noCredit: {
      title: "No hay saldo para esta llamada",
      description: "Pida a la persona titular de la cuenta que agregue saldo e intente de nuevo.",
    },
    nobodyJoined: {
      title: "No se unió nadie más",
      description: "La llamada terminó porque solo estaba usted.",
    },
    notAllowed: {
      title: "Esta llamada no está permitida",
      description: "La configuración o las reglas no la permiten. Pida ayuda si la necesita.",
    },
    notInvited: {
      title: "Todavía no tiene invitación",
      description: "Pida a la persona que organiza la llamada que le dé acceso e intente de nuevo.",
    },
    numberNotFound: {
      title: "No se encontró este número",
      description: "Revise el número e intente de nuevo.",
    },
    otherLeft: {
      title: "La llamada terminó",
      description: "{name} colgó.",
      remote: { title: "{name} salió de la llamada" },
    },
    otherSetupFailed: {
      title: "Uno de los lados no se pudo conectar",
      description: "La llamada se contestó, pero no comenzó. Intente de nuevo.",
      outgoing: { title: "{name} no se pudo conectar" },
    },
    removed: {
      title: "Se le retiró de la llamada",
      description: "Si cree que no es correcto, consulte a las personas que están en la llamada.",
      remote: { title: "{name} perdió el acceso a la llamada" },
    },
    roomNotFound: {
      title: "No se encontró esta sala",
      description: "Revise el enlace o pida uno nuevo.",
    },
    roomNotOpen: {
      title: "Esta sala no está abierta",
      description: "Es demasiado temprano o la sala ya se cerró. Revise la hora.",
    },
    serviceProblem: {
      title: "El servicio de llamadas tiene un problema",
      description: "No se debe a su conexión. Intente de nuevo en unos minutos.",
    },
    setupFailed: {
      title: "No se pudo iniciar la llamada",
      description: "Intente de nuevo en un momento.",
    },
    signInExpired: {
      title: "Inicie sesión de nuevo, por favor",
      description: "Después, intente llamar otra vez.",
    },
    starterLeft: {
      title: "La llamada terminó",
      description: "La persona que la inició ya salió.",
    },
    timeLimit: {
      title: "Se terminó el tiempo de esta llamada",
      description: "Puede iniciar una llamada nueva.",
    },
    tooManyRequests: {
      title: "Espere un momento, por favor",
      description: "En este momento hay mucha demanda. Intente de nuevo en un minuto.",
    },
    transferred: {
      title: "La llamada se transfirió",
      description: "Continúa en otro lugar.",
      remote: { title: "{name} continúa la llamada en otro lugar", description: "La llamada se transfirió." },
    },
    unknown: {
      title: "La llamada terminó",
      description: "No se conoce el motivo. Puede intentar de nuevo.",
    },
    unreachable: {
      title: "No se pudo completar la llamada",
      description: "Es posible que uno de los lados no tenga conexión. Intente de nuevo más tarde.",
      outgoing: { title: "{name} no está disponible", description: "Intente de nuevo más tarde." },
      remote: { title: "{name} no está disponible", description: "Tal vez funcione más tarde." },
    },
    unsupported: {
      title: "Aquí no es posible hacer llamadas",
      description: "Abra esta página en otro navegador o pida ayuda.",
    },
  },
  remote: {
    ended: { title: "{name} ya no está en la llamada", description: "La llamada terminó aquí para esta persona." },
    failed: { title: "{name} no está en la llamada", description: "La llamada no funcionó para esta persona." },
  },
  labels: {
    callAgain: "Llamar de nuevo",
    callBack: "Devolver la llamada",
    rejoin: "Volver a la llamada",
    tryAgain: "Intentar de nuevo",
    calling: "Llamando…",
    rejoining: "Volviendo a la llamada…",
    tryingAgain: "Intentando de nuevo…",
    signIn: "Iniciar sesión",
    getHelp: "Obtener ayuda",
    dismiss: "Ocultar",
    close: "Cerrar",
    offline: "No tiene conexión. Podrá intentar de nuevo cuando la recupere.",
    online: "Ya tiene conexión de nuevo.",
    allowed: "Ahora el acceso está permitido.",
    wait: "Intente de nuevo {time}.",
    ready: "Ya puede intentar de nuevo.",
    retryFailed: "No funcionó. Puede intentar de nuevo.",
    retryFailedAgain: "Sigue sin funcionar. Intente de nuevo en un rato.",
    retryFailedGetHelp: "Sigue sin funcionar. Intente de nuevo más tarde o pida ayuda.",
    details: "Detalles técnicos",
    copyReport: "Copiar el reporte",
    copied: "Copiado.",
  },
  details: {
    code: "Código",
    category: "Categoría",
    meaning: "Significado",
    reportedMessage: "Mensaje recibido",
    advice: "Recomendación",
    fixer: "Quién puede ayudar",
    endedAt: "Fin",
    copyJson: "Copiar como JSON",
    copyFailed: "No se pudo copiar. El reporte está abajo.",
    report: "Reporte",
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
