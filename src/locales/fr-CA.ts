import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Canadian French, with "vous". */
export const frCA = {
  tag: "fr-CA",
  dir: "ltr",
  names: {
    otherPerson: "L’autre personne",
    someone: "Quelqu’un",
    thisPerson: "Cette personne",
  },
  texts: {
    actionFailed: {
      title: "Cela n’a pas fonctionné",
      description: "Essayez de nouveau dans un instant. Si cela se reproduit, demandez de l’aide.",
      remote: { title: "Cela n’a pas fonctionné", description: "Cela fonctionnera peut-être plus tard." },
    },
    alreadyOver: {
      title: "Cet appel n’est plus disponible",
      description: "Quelqu’un y a peut-être répondu, ou il a peut-être été annulé ou manqué.",
    },
    answeredElsewhere: {
      title: "Appel pris sur un autre appareil",
      description: "L’appel s’y poursuit.",
      remote: { title: "{name} a répondu sur un autre appareil", description: "L’appel s’y poursuit." },
    },
    appMistake: {
      title: "Cette application ne peut pas lancer l’appel",
      description: "Vous n’y êtes pour rien. Veuillez demander de l’aide.",
    },
    blocked: {
      title: "Cet appel a été bloqué",
      description: "Si cela vous semble anormal, demandez de l’aide.",
    },
    breakoutEnded: {
      title: "Cette salle de sous-groupe est fermée",
      description: "Le temps alloué est écoulé.",
    },
    busy: {
      title: "La ligne était occupée",
      description: "Essayez de nouveau plus tard.",
      outgoing: { title: "{name} n’était pas libre" },
      remote: { title: "{name} n’était pas libre", description: "Cela fonctionnera peut-être plus tard." },
    },
    callFull: {
      title: "Il n’y a plus de place dans cet appel",
      description: "Essayez de nouveau quand quelqu’un aura quitté l’appel.",
    },
    callNotFound: {
      title: "Cet appel est introuvable",
      description: "Il est peut-être déjà terminé. Vérifiez le lien ou le numéro.",
    },
    canceled: {
      title: "L’appel a été annulé",
      description: "Il a pris fin avant que quelqu’un réponde.",
      incoming: { title: "Vous avez manqué un appel", description: "{name} vous a téléphoné." },
      remote: { title: "{name} n’a pas rejoint l’appel", description: "L’appel a été annulé." },
    },
    cannotStart: {
      title: "L’appel n’a pas pu commencer",
      description: "Actualisez cette page, puis essayez de nouveau.",
    },
    connectionLost: {
      title: "La connexion a été perdue",
      description: "Il se peut que votre connexion Internet ait été interrompue. Vérifiez-la, puis essayez de nouveau.",
      unconnected: { title: "La connexion n’a pas pu être établie" },
      remote: { title: "{name} a perdu la connexion", description: "Cette personne sera peut-être de retour dans un instant." },
    },
    connectionProblem: {
      title: "Il y a un problème de connexion",
      description: "Vérifiez votre connexion Internet, puis essayez de nouveau.",
    },
    couldNotConnect: {
      title: "La connexion n’a pas pu être établie",
      description: "Vérifiez votre connexion Internet, puis essayez de nouveau.",
    },
    declined: {
      title: "L’appel a été refusé",
      description: "Vous pouvez essayer de nouveau plus tard.",
      incoming: { title: "Vous avez refusé l’appel", description: "Vous pouvez rappeler au moment qui vous convient." },
      outgoing: { title: "{name} a refusé votre appel" },
      remote: { title: "{name} a refusé l’appel", description: "Cela fonctionnera peut-être plus tard." },
    },
    deviceBlocked: {
      title: "L’accès au microphone ou à la caméra est bloqué",
      description: "Autorisez-le dans les paramètres de votre navigateur ou de votre appareil, puis essayez de nouveau.",
      camera: { title: "L’accès à la caméra est bloqué" },
      microphone: { title: "L’accès au microphone est bloqué" },
    },
    deviceBusy: {
      title: "Le micro ou la caméra est en cours d’utilisation",
      description: "Fermez les autres applications qui s’en servent, puis essayez de nouveau.",
      camera: { title: "La caméra est en cours d’utilisation" },
      microphone: { title: "Le microphone est en cours d’utilisation" },
    },
    deviceMissing: {
      title: "Le microphone ou la caméra est introuvable",
      description: "Branchez un appareil, puis essayez de nouveau.",
      camera: { title: "Aucune caméra n’a été trouvée" },
      microphone: { title: "Aucun microphone n’a été trouvé" },
    },
    deviceProblem: {
      title: "Un appareil pour l’appel n’a pas démarré",
      description: "Vérifiez le branchement ou choisissez un autre appareil, puis essayez de nouveau.",
      camera: { title: "La caméra n’a pas démarré" },
      microphone: { title: "Le microphone n’a pas démarré" },
    },
    ended: {
      title: "L’appel est terminé",
      description: "Vous n’avez rien à faire.",
    },
    endedBeforeAnswer: {
      title: "L’appel a pris fin avant de commencer",
      description: "Il a été annulé, refusé ou n’a pas pu être établi.",
    },
    endedByService: {
      title: "L’appel est terminé",
      description: "Il a pris fin automatiquement.",
    },
    endedForEveryone: {
      title: "L’appel a pris fin pour tout le monde",
      description: "Quelqu’un y a mis fin pour tout le monde.",
    },
    everyoneLeft: {
      title: "Il n’y a personne d’autre dans l’appel",
      description: "Il a donc pris fin.",
    },
    failed: {
      title: "L’appel n’a pas fonctionné",
      description: "Essayez de nouveau. Si cela se reproduit, demandez de l’aide.",
    },
    invalidMeeting: {
      title: "Ce lien de réunion ne fonctionne pas",
      description: "Vérifiez le lien ou demandez-en un nouveau.",
    },
    invalidNumber: {
      title: "Ce numéro ne semble pas exact",
      description: "Vérifiez le numéro, puis essayez de nouveau.",
    },
    invalidTarget: {
      title: "Cette personne est introuvable",
      description: "Vérifiez le nom ou l’adresse, puis essayez de nouveau.",
    },
    inviteRemoved: {
      title: "Vous n’êtes plus dans l’appel",
      description: "Votre rôle ou votre invitation a changé. Communiquez avec la personne responsable de l’appel.",
    },
    left: {
      title: "Vous avez quitté l’appel",
      description: "L’appel est terminé pour vous.",
      unconnected: { title: "L’appel a été annulé", description: "Il a pris fin avant d’être établi." },
      remote: { title: "{name} a quitté l’appel" },
    },
    leftAbruptly: {
      title: "L’appel a été coupé",
      description: "L’application s’est fermée ou arrêtée d’un côté.",
      remote: { title: "{name} n’est soudain plus dans l’appel", description: "De son côté, l’application s’est fermée ou arrêtée." },
    },
    lobbyDenied: {
      title: "L’accès à l’appel vous a été refusé",
      description: "Si vous devez participer à cet appel, communiquez avec la personne responsable.",
      remote: { title: "{name} s’est vu refuser l’accès", description: "Cette personne n’a pas rejoint l’appel." },
    },
    lobbyTimeout: {
      title: "Personne ne vous a laissé entrer",
      description: "Demandez à la personne responsable de l’appel de vous laisser entrer, puis essayez de nouveau.",
      remote: { title: "{name} n’a pas pu entrer", description: "Personne n’a laissé entrer cette personne." },
    },
    networkBlocked: {
      title: "Ce réseau ne permet peut-être pas les appels",
      description: "Essayez un autre réseau ou communiquez avec les personnes qui gèrent celui-ci.",
    },
    noAnswer: {
      title: "Personne n’a répondu",
      description: "Essayez de nouveau plus tard.",
      incoming: { title: "Vous avez manqué un appel", description: "{name} a tenté de vous joindre." },
      outgoing: { title: "{name} n’a pas répondu" },
      remote: { title: "{name} n’a pas répondu", description: "Cela fonctionnera peut-être plus tard." },
    },
    noCredit: {
      title: "Il n’y a pas de crédit pour cet appel",
      description: "Demandez à la personne titulaire du compte d’en ajouter, puis essayez de nouveau.",
    },
    nobodyJoined: {
      title: "Personne d’autre n’a rejoint l’appel",
      description: "L’appel a pris fin, car il n’y avait que vous.",
    },
    notAllowed: {
      title: "Cet appel n’est pas permis",
      description: "Des paramètres ou des règles ne l’autorisent pas. Demandez de l’aide au besoin.",
    },
    notInvited: {
      title: "Vous n’avez pas encore d’invitation",
      description: "Demandez à la personne responsable de l’appel de vous ajouter, puis essayez de nouveau.",
    },
    numberNotFound: {
      title: "Ce numéro est introuvable",
      description: "Vérifiez le numéro, puis essayez de nouveau.",
    },
    otherLeft: {
      title: "L’appel est terminé",
      description: "{name} a raccroché.",
      remote: { title: "{name} a quitté l’appel" },
    },
    otherSetupFailed: {
      title: "La connexion n’a pas pu se faire d’un côté",
      description: "Quelqu’un a répondu, mais l’appel n’a pas commencé. Essayez de nouveau.",
      outgoing: { title: "{name} n’a pas pu se connecter" },
    },
    removed: {
      title: "L’accès à l’appel vous a été retiré",
      description: "Si cela vous semble anormal, communiquez avec les personnes qui participent à l’appel.",
      remote: { title: "{name} s’est vu retirer l’accès" },
    },
    roomNotFound: {
      title: "Cette salle est introuvable",
      description: "Vérifiez le lien ou demandez-en un nouveau.",
    },
    roomNotOpen: {
      title: "Cette salle n’est pas ouverte",
      description: "Il est trop tôt, ou la salle est déjà fermée. Vérifiez l’heure.",
    },
    serviceProblem: {
      title: "Le service d’appel rencontre un problème",
      description: "Votre connexion n’est pas en cause. Essayez de nouveau dans quelques minutes.",
    },
    setupFailed: {
      title: "L’appel n’a pas pu commencer",
      description: "Essayez de nouveau dans un instant.",
    },
    signInExpired: {
      title: "Veuillez ouvrir une session de nouveau",
      description: "Ensuite, essayez de nouveau d’appeler.",
    },
    starterLeft: {
      title: "L’appel est terminé",
      description: "La personne qui l’avait lancé est partie.",
    },
    timeLimit: {
      title: "Le temps alloué à cet appel est écoulé",
      description: "Vous pouvez lancer un nouvel appel.",
    },
    tooManyRequests: {
      title: "Veuillez patienter un instant",
      description: "L’achalandage est très élevé en ce moment. Essayez de nouveau dans une minute.",
    },
    transferred: {
      title: "L’appel a été transféré",
      description: "Il se poursuit ailleurs.",
      remote: { title: "{name} poursuit l’appel ailleurs", description: "L’appel a été transféré." },
    },
    unknown: {
      title: "L’appel est terminé",
      description: "La raison n’est pas connue. Vous pouvez essayer de nouveau.",
    },
    unreachable: {
      title: "L’appel n’a pas abouti",
      description: "Il se peut qu’un des côtés soit hors ligne. Essayez de nouveau plus tard.",
      outgoing: { title: "{name} n’est pas joignable", description: "Essayez de nouveau plus tard." },
      remote: { title: "{name} n’est pas joignable", description: "Cela fonctionnera peut-être plus tard." },
    },
    unsupported: {
      title: "Les appels ne sont pas possibles ici",
      description: "Ouvrez cette page dans un autre navigateur ou demandez de l’aide.",
    },
  },
  remote: {
    ended: { title: "{name} n’est plus dans l’appel", description: "L’appel est terminé ici pour cette personne." },
    failed: { title: "{name} n’est pas dans l’appel", description: "L’appel n’a pas fonctionné pour cette personne." },
  },
  labels: {
    callAgain: "Appeler de nouveau",
    callBack: "Rappeler",
    rejoin: "Rejoindre l’appel de nouveau",
    tryAgain: "Essayer de nouveau",
    calling: "Lancement de l’appel…",
    rejoining: "Retour dans l’appel…",
    tryingAgain: "Nouvel essai…",
    signIn: "Ouvrir une session",
    getHelp: "Obtenir de l’aide",
    dismiss: "Masquer",
    close: "Fermer",
    offline: "Vous êtes hors ligne. Vous pourrez essayer de nouveau à votre retour en ligne.",
    online: "Vous êtes de nouveau en ligne.",
    allowed: "L’accès est maintenant autorisé.",
    wait: "Essayez de nouveau {time}.",
    ready: "Vous pouvez maintenant essayer de nouveau.",
    retryFailed: "Cela n’a pas fonctionné. Vous pouvez essayer de nouveau.",
    retryFailedAgain: "Cela ne fonctionne toujours pas. Essayez de nouveau un peu plus tard.",
    retryFailedGetHelp: "Cela ne fonctionne toujours pas. Essayez de nouveau plus tard ou demandez de l’aide.",
    details: "Détails techniques",
    copyReport: "Copier le rapport",
    copied: "Copie effectuée.",
  },
  details: {
    code: "Code",
    category: "Catégorie",
    meaning: "Signification",
    reportedMessage: "Message reçu",
    advice: "Conseil",
    fixer: "Qui peut aider",
    endedAt: "Fin de l’appel",
    copyJson: "Copier en format JSON",
    copyFailed: "La copie n’a pas fonctionné. Le rapport se trouve ci-dessous.",
    report: "Rapport",
    documentation: "Documentation",
    inferred: "déduit du code",
    fixer_user: "La personne qui participe à l’appel",
    fixer_otherPerson: "L’autre personne",
    fixer_developer: "L’équipe de développement",
    fixer_admin: "L’équipe d’administration",
    fixer_service: "Le service d’appel",
    fixer_nobody: "Rien à corriger",
  },
} satisfies CallEndLocale;
