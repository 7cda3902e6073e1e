import type { CallEndLocale } from "../words/CallEndLocale.js";

/** French, with "vous". */
export const frFR = {
  tag: "fr-FR",
  dir: "ltr",
  names: {
    otherPerson: "L’autre personne",
    someone: "Quelqu’un",
    thisPerson: "Cette personne",
  },
  texts: {
    actionFailed: {
      title: "Cela n’a pas fonctionné",
      description: "Réessayez dans un instant. Si cela se reproduit, demandez de l’aide.",
      remote: { title: "Cela n’a pas fonctionné", description: "Cela fonctionnera peut-être plus tard." },
    },
    alreadyOver: {
      title: "Cet appel n’est plus disponible",
      description: "Il a peut-être été pris, annulé ou manqué.",
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
      title: "Cette salle pour petits groupes a fermé",
      description: "Le temps prévu est écoulé.",
    },
    busy: {
      title: "La ligne était occupée",
      description: "Réessayez plus tard.",
      outgoing: { title: "{name} n’était pas libre" },
      remote: { title: "{name} n’était pas libre", description: "Cela fonctionnera peut-être plus tard." },
    },
    callFull: {
      title: "Cet appel est complet",
      description: "Réessayez quand quelqu’un aura quitté l’appel.",
    },
    callNotFound: {
      title: "Cet appel est introuvable",
      description: "Il est peut-être déjà terminé. Vérifiez le lien ou le numéro.",
    },
    canceled: {
      title: "L’appel a été annulé",
      description: "Il a pris fin avant que quelqu’un réponde.",
      incoming: { title: "Vous avez manqué un appel", description: "{name} vous a passé un appel." },
      remote: { title: "{name} n’a pas rejoint l’appel", description: "L’appel a été annulé." },
    },
    cannotStart: {
      title: "L’appel n’a pas pu démarrer",
      description: "Actualisez cette page, puis réessayez.",
    },
    connectionLost: {
      title: "La connexion a été perdue",
      description: "Votre connexion Internet a peut-être été interrompue. Vérifiez-la, puis réessayez.",
      unconnected: { title: "La connexion n’a pas pu être établie" },
      remote: { title: "{name} a perdu la connexion", description: "Cette personne va peut-être revenir dans un instant." },
    },
    connectionProblem: {
      title: "Il y a un problème de connexion",
      description: "Vérifiez votre connexion Internet, puis réessayez.",
    },
    couldNotConnect: {
      title: "La connexion n’a pas pu être établie",
      description: "Vérifiez votre connexion Internet, puis réessayez.",
    },
    declined: {
      title: "L’appel a été refusé",
      description: "Vous pouvez réessayer plus tard.",
      incoming: { title: "Vous avez refusé l’appel", description: "Vous pouvez rappeler quand cela vous convient." },
      outgoing: { title: "{name} a refusé votre appel" },
      remote: { title: "{name} a refusé l’appel", description: "Cela fonctionnera peut-être plus tard." },
    },
    deviceBlocked: {
      title: "L’accès au micro ou à la caméra est bloqué",
      description: "Autorisez-le dans les réglages de votre navigateur ou de votre appareil, puis réessayez.",
      camera: { title: "L’accès à la caméra est bloqué" },
      microphone: { title: "L’accès au micro est bloqué" },
    },
    deviceBusy: {
      title: "Le micro ou la caméra est en cours d’utilisation",
      description: "Fermez les autres applications qui s’en servent, puis réessayez.",
      camera: { title: "La caméra est en cours d’utilisation" },
      microphone: { title: "Le micro est en cours d’utilisation" },
    },
    deviceMissing: {
      title: "Le micro ou la caméra est introuvable",
      description: "Branchez un appareil, puis réessayez.",
      camera: { title: "Aucune caméra n’a été trouvée" },
      microphone: { title: "Aucun micro n’a été trouvé" },
    },
    deviceProblem: {
      title: "Un appareil pour l’appel n’a pas démarré",
      description: "Vérifiez le branchement ou choisissez un autre appareil, puis réessayez.",
      camera: { title: "La caméra n’a pas démarré" },
      microphone: { title: "Le micro n’a pas démarré" },
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
      description: "Réessayez. Si cela se reproduit, demandez de l’aide.",
    },
    invalidMeeting: {
      title: "Ce lien de réunion ne fonctionne pas",
      description: "Vérifiez le lien ou demandez-en un nouveau.",
    },
    invalidNumber: {
      title: "Ce numéro ne semble pas correct",
      description: "Vérifiez le numéro, puis réessayez.",
    },
    invalidTarget: {
      title: "Cette personne est introuvable",
      description: "Vérifiez le nom ou l’adresse, puis réessayez.",
    },
    inviteRemoved: {
      title: "Vous n’êtes plus dans l’appel",
      description: "Votre rôle ou votre invitation a changé. Adressez-vous à la personne qui organise l’appel.",
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
      description: "Si vous devez participer à cet appel, adressez-vous à la personne qui l’organise.",
      remote: { title: "{name} s’est vu refuser l’accès", description: "Cette personne n’a pas rejoint l’appel." },
    },
    lobbyTimeout: {
      title: "Personne ne vous a fait entrer",
      description: "Demandez à la personne qui organise l’appel de vous faire entrer, puis réessayez.",
      remote: { title: "{name} n’a pas pu entrer", description: "Personne n’a fait entrer cette personne." },
    },
    networkBlocked: {
      title: "Ce réseau n’autorise peut-être pas les appels",
      description: "Essayez un autre réseau ou adressez-vous aux personnes qui gèrent celui-ci.",
    },
    noAnswer: {
      title: "Personne n’a répondu",
      description: "Réessayez plus tard.",
      incoming: { title: "Vous avez manqué un appel", description: "{name} a essayé de vous joindre." },
      outgoing: { title: "{name} n’a pas répondu" },
      remote: { title: "{name} n’a pas répondu", description: "Cela fonctionnera peut-être plus tard." },
    },
    noCredit: {
      title: "Il n’y a pas de crédit pour cet appel",
      description: "Demandez à la personne titulaire du compte d’en ajouter, puis réessayez.",
    },
    nobodyJoined: {
      title: "Personne d’autre n’a rejoint l’appel",
      description: "L’appel a pris fin, car il n’y avait que vous.",
    },
    notAllowed: {
      title: "Cet appel n’est pas autorisé",
      description: "Des réglages ou des règles ne le permettent pas. Demandez de l’aide si nécessaire.",
    },
    notInvited: {
      title: "Vous n’avez pas encore d’invitation",
      description: "Demandez à la personne qui organise l’appel de vous ajouter, puis réessayez.",
    },
    numberNotFound: {
      title: "Ce numéro est introuvable",
      description: "Vérifiez le numéro, puis réessayez.",
    },
    otherLeft: {
      title: "L’appel est terminé",
      description: "{name} a raccroché.",
      remote: { title: "{name} a quitté l’appel" },
    },
    otherSetupFailed: {
      title: "La connexion n’a pas abouti d’un côté",
      description: "L’appel a été pris, mais n’a pas démarré. Réessayez.",
      outgoing: { title: "{name} n’a pas pu se connecter" },
    },
    removed: {
      title: "L’accès à l’appel vous a été retiré",
      description: "Si cela vous semble anormal, adressez-vous aux personnes présentes dans l’appel.",
      remote: { title: "{name} s’est vu retirer l’accès" },
    },
    roomNotFound: {
      title: "Cette salle est introuvable",
      description: "Vérifiez le lien ou demandez-en un nouveau.",
    },
    roomNotOpen: {
      title: "Cette salle n’est pas ouverte",
      description: "Il est trop tôt, ou la salle a fermé. Vérifiez l’heure.",
    },
    serviceProblem: {
      title: "Le service d’appel rencontre un problème",
      description: "Votre connexion n’est pas en cause. Réessayez dans quelques minutes.",
    },
    setupFailed: {
      title: "L’appel n’a pas pu démarrer",
      description: "Réessayez dans un instant.",
    },
    signInExpired: {
      title: "Veuillez vous reconnecter à votre compte",
      description: "Ensuite, réessayez d’appeler.",
    },
    starterLeft: {
      title: "L’appel est terminé",
      description: "La personne qui l’avait lancé est partie.",
    },
    timeLimit: {
      title: "Le temps prévu pour cet appel est écoulé",
      description: "Vous pouvez lancer un nouvel appel.",
    },
    tooManyRequests: {
      title: "Veuillez patienter un instant",
      description: "Il y a beaucoup de demandes en ce moment. Réessayez dans une minute.",
    },
    transferred: {
      title: "L’appel a été transféré",
      description: "Il se poursuit ailleurs.",
      remote: { title: "{name} poursuit l’appel ailleurs", description: "L’appel a été transféré." },
    },
    unknown: {
      title: "L’appel est terminé",
      description: "La raison n’est pas connue. Vous pouvez réessayer.",
    },
    unreachable: {
      title: "L’appel n’a pas abouti",
      description: "L’un des côtés est peut-être hors ligne. Réessayez plus tard.",
      outgoing: { title: "{name} n’est pas joignable", description: "Réessayez plus tard." },
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
    callAgain: "Appeler à nouveau",
    callBack: "Rappeler",
    rejoin: "Revenir dans l’appel",
    tryAgain: "Réessayer",
    calling: "Lancement de l’appel…",
    rejoining: "Retour dans l’appel…",
    tryingAgain: "Nouvel essai…",
    signIn: "Se connecter",
    getHelp: "Obtenir de l’aide",
    dismiss: "Masquer",
    close: "Fermer",
    offline: "Vous êtes hors ligne. Vous pourrez réessayer dès que la connexion sera rétablie.",
    online: "Vous êtes de nouveau en ligne.",
    allowed: "L’accès est maintenant autorisé.",
    wait: "Réessayez {time}.",
    ready: "Vous pouvez réessayer maintenant.",
    retryFailed: "Cela n’a pas fonctionné. Vous pouvez réessayer.",
    retryFailedAgain: "Cela ne fonctionne toujours pas. Réessayez un peu plus tard.",
    retryFailedGetHelp: "Cela ne fonctionne toujours pas. Réessayez plus tard ou demandez de l’aide.",
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
    copyJson: "Copier au format JSON",
    copyFailed: "La copie n’a pas fonctionné. Le rapport figure ci-dessous.",
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
