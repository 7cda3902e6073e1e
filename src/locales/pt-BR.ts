import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Brazilian Portuguese, with "você". */
export const ptBR = {
  tag: "pt-BR",
  dir: "ltr",
  names: {
    otherPerson: "A outra pessoa",
    someone: "Alguém",
    thisPerson: "Esta pessoa",
  },
  texts: {
    actionFailed: {
      title: "Não funcionou",
      description: "Tente novamente daqui a pouco. Se continuar acontecendo, peça ajuda.",
      remote: { title: "Não funcionou", description: "Talvez funcione mais tarde." },
    },
    alreadyOver: {
      title: "Esta chamada não está mais disponível",
      description: "Talvez tenha sido atendida, cancelada ou perdida.",
    },
    answeredElsewhere: {
      title: "Chamada atendida em outro dispositivo",
      description: "A chamada continua lá.",
      remote: { title: "{name} atendeu em outro dispositivo", description: "A chamada continua lá." },
    },
    appMistake: {
      title: "Este aplicativo não pode iniciar a chamada",
      description: "O motivo não é algo que você fez. Por favor, peça ajuda.",
    },
    blocked: {
      title: "Esta chamada foi bloqueada",
      description: "Se isso não parecer certo, peça ajuda.",
    },
    breakoutEnded: {
      title: "Esta sala de grupo foi fechada",
      description: "O tempo dela acabou.",
    },
    busy: {
      title: "A linha estava ocupada",
      description: "Tente novamente mais tarde.",
      outgoing: { title: "{name} estava com a linha ocupada" },
      remote: { title: "{name} estava com a linha ocupada", description: "Talvez funcione mais tarde." },
    },
    callFull: {
      title: "Não há mais lugar nesta chamada",
      description: "Tente novamente quando alguém tiver saído.",
    },
    callNotFound: {
      title: "Esta chamada não foi encontrada",
      description: "Talvez já tenha terminado. Verifique o link ou o número.",
    },
    canceled: {
      title: "A chamada foi cancelada",
      description: "Ela terminou antes que alguém atendesse.",
      incoming: { title: "Você perdeu uma chamada", description: "{name} ligou para você." },
      remote: { title: "{name} não entrou na chamada", description: "A chamada foi cancelada." },
    },
    cannotStart: {
      title: "Não foi possível iniciar a chamada",
      description: "Recarregue esta página e tente novamente.",
    },
    connectionLost: {
      title: "A conexão foi perdida",
      description: "Talvez sua internet tenha caído. Verifique a conexão e tente novamente.",
      unconnected: { title: "Não foi possível conectar a chamada" },
      remote: { title: "{name} perdeu a conexão", description: "Talvez esta pessoa volte daqui a pouco." },
    },
    connectionProblem: {
      title: "Há um problema de conexão",
      description: "Verifique sua conexão com a internet e tente novamente.",
    },
    couldNotConnect: {
      title: "Não foi possível conectar a chamada",
      description: "Verifique sua conexão com a internet e tente novamente.",
    },
    declined: {
      title: "A chamada foi recusada",
      description: "Você pode tentar novamente mais tarde.",
      incoming: { title: "Você recusou a chamada", description: "Você pode retornar a chamada quando for melhor para você." },
      outgoing: { title: "{name} recusou sua chamada" },
      remote: { title: "{name} recusou a chamada", description: "Talvez funcione mais tarde." },
    },
    deviceBlocked: {
      title: "O acesso ao microfone ou à câmera está bloqueado",
      description: "Permita o acesso nas configurações do navegador ou do dispositivo e tente novamente.",
      camera: { title: "O acesso à câmera está bloqueado" },
      microphone: { title: "O acesso ao microfone está bloqueado" },
    },
    deviceBusy: {
      title: "O microfone ou a câmera está em uso",
      description: "Feche outros aplicativos que usam o dispositivo e tente novamente.",
      camera: { title: "A câmera está em uso" },
      microphone: { title: "O microfone está em uso" },
    },
    deviceMissing: {
      title: "Não foi encontrado um microfone ou uma câmera",
      description: "Conecte um dispositivo e tente novamente.",
      camera: { title: "Nenhuma câmera foi encontrada" },
      microphone: { title: "Nenhum microfone foi encontrado" },
    },
    deviceProblem: {
      title: "Um dispositivo para a chamada não iniciou",
      description: "Verifique se o dispositivo está conectado ou escolha outro e tente novamente.",
      camera: { title: "A câmera não iniciou" },
      microphone: { title: "O microfone não iniciou" },
    },
    ended: {
      title: "A chamada terminou",
      description: "Você não precisa fazer nada.",
    },
    endedBeforeAnswer: {
      title: "A chamada terminou antes de começar",
      description: "Ela foi cancelada, recusada ou não pôde ser estabelecida.",
    },
    endedByService: {
      title: "A chamada terminou",
      description: "Ela foi encerrada automaticamente.",
    },
    endedForEveryone: {
      title: "A chamada terminou para todo mundo",
      description: "Alguém encerrou a chamada para todo mundo.",
    },
    everyoneLeft: {
      title: "Não há mais ninguém na chamada",
      description: "Por isso, ela terminou.",
    },
    failed: {
      title: "A chamada não funcionou",
      description: "Tente novamente. Se continuar acontecendo, peça ajuda.",
    },
    invalidMeeting: {
      title: "Este link de reunião não funciona",
      description: "Verifique o link ou peça um novo.",
    },
    invalidNumber: {
      title: "Este número não parece correto",
      description: "Verifique o número e tente novamente.",
    },
    invalidTarget: {
      title: "Esta pessoa não foi encontrada",
      description: "Verifique o nome ou o endereço e tente novamente.",
    },
    inviteRemoved: {
      title: "Você não está mais na chamada",
      description: "Sua função ou seu convite mudou. Fale com a pessoa que organiza a chamada.",
    },
    left: {
      title: "Você saiu da chamada",
      description: "A chamada terminou para você.",
      unconnected: { title: "A chamada foi cancelada", description: "Ela terminou antes de ser conectada." },
      remote: { title: "{name} saiu da chamada" },
    },
    leftAbruptly: {
      title: "A chamada caiu",
      description: "O aplicativo fechou ou parou em um dos lados.",
      remote: { title: "{name} se desconectou de repente", description: "O aplicativo fechou ou parou lá." },
    },
    lobbyDenied: {
      title: "Sua entrada não foi permitida",
      description: "Se você deve participar desta chamada, fale com a pessoa que a organiza.",
      remote: { title: "{name} teve a entrada recusada", description: "Esta pessoa não entrou na chamada." },
    },
    lobbyTimeout: {
      title: "Ninguém deixou você entrar",
      description: "Peça à pessoa que organiza a chamada para deixar você entrar e tente novamente.",
      remote: { title: "{name} não conseguiu entrar", description: "Ninguém deixou esta pessoa entrar." },
    },
    networkBlocked: {
      title: "Talvez esta rede não permita chamadas",
      description: "Tente outra rede ou fale com as pessoas que cuidam desta.",
    },
    noAnswer: {
      title: "Ninguém atendeu",
      description: "Tente novamente mais tarde.",
      incoming: { title: "Você perdeu uma chamada", description: "{name} tentou falar com você." },
      outgoing: { title: "{name} não atendeu" },
      remote: { title: "{name} não atendeu", description: "Talvez funcione mais tarde." },
    },
    noCredit: {
      title: "Não há crédito para esta chamada",
      description: "Peça à pessoa titular da conta para adicionar crédito e tente novamente.",
    },
    nobodyJoined: {
      title: "Mais ninguém entrou",
      description: "A chamada terminou porque só havia você nela.",
    },
    notAllowed: {
      title: "Esta chamada não é permitida",
      description: "As configurações ou as regras não permitem. Peça ajuda se precisar.",
    },
    notInvited: {
      title: "Você ainda não tem um convite",
      description: "Peça à pessoa que organiza a chamada para adicionar você e tente novamente.",
    },
    numberNotFound: {
      title: "Este número não foi encontrado",
      description: "Verifique o número e tente novamente.",
    },
    otherLeft: {
      title: "A chamada terminou",
      description: "{name} desligou.",
      remote: { title: "{name} saiu da chamada" },
    },
    otherSetupFailed: {
      title: "Um dos lados não conseguiu se conectar",
      description: "A chamada foi atendida, mas não começou. Tente novamente.",
      outgoing: { title: "{name} não conseguiu se conectar" },
    },
    removed: {
      title: "Seu acesso à chamada foi removido",
      description: "Se isso não parecer certo, fale com as pessoas que estão na chamada.",
      remote: { title: "{name} teve o acesso à chamada removido" },
    },
    roomNotFound: {
      title: "Esta sala não foi encontrada",
      description: "Verifique o link ou peça um novo.",
    },
    roomNotOpen: {
      title: "Esta sala não está aberta",
      description: "É cedo demais ou a sala já foi fechada. Verifique o horário.",
    },
    serviceProblem: {
      title: "O serviço de chamadas está com um problema",
      description: "Não é a sua conexão. Tente novamente em alguns minutos.",
    },
    setupFailed: {
      title: "Não foi possível iniciar a chamada",
      description: "Tente novamente daqui a pouco.",
    },
    signInExpired: {
      title: "Por favor, entre na sua conta novamente",
      description: "Depois, tente ligar novamente.",
    },
    starterLeft: {
      title: "A chamada terminou",
      description: "A pessoa que iniciou a chamada saiu.",
    },
    timeLimit: {
      title: "O tempo desta chamada acabou",
      description: "Você pode iniciar uma nova chamada.",
    },
    tooManyRequests: {
      title: "Aguarde um momento, por favor",
      description: "Há muita procura no momento. Tente novamente em um minuto.",
    },
    transferred: {
      title: "A chamada foi transferida",
      description: "Ela continua em outro lugar.",
      remote: { title: "{name} continua a chamada em outro lugar", description: "A chamada foi transferida." },
    },
    unknown: {
      title: "A chamada terminou",
      description: "O motivo não é conhecido. Você pode tentar novamente.",
    },
    unreachable: {
      title: "Não foi possível completar a chamada",
      description: "Talvez um dos lados esteja sem conexão. Tente novamente mais tarde.",
      outgoing: { title: "{name} não está disponível no momento", description: "Tente novamente mais tarde." },
      remote: { title: "{name} não está disponível no momento", description: "Talvez funcione mais tarde." },
    },
    unsupported: {
      title: "Não é possível fazer chamadas aqui",
      description: "Abra esta página em outro navegador ou peça ajuda.",
    },
  },
  remote: {
    ended: { title: "{name} não está mais na chamada", description: "A chamada terminou aqui para esta pessoa." },
    failed: { title: "{name} não está na chamada", description: "A chamada não funcionou para esta pessoa." },
  },
  labels: {
    callAgain: "Ligar novamente",
    callBack: "Retornar a chamada",
    rejoin: "Voltar à chamada",
    tryAgain: "Tentar novamente",
    calling: "Ligando…",
    rejoining: "Voltando à chamada…",
    tryingAgain: "Tentando novamente…",
    signIn: "Entrar na conta",
    getHelp: "Obter ajuda",
    dismiss: "Ocultar",
    close: "Fechar",
    offline: "Você está sem conexão. Poderá tentar novamente quando ela voltar.",
    online: "Sua conexão voltou.",
    allowed: "O acesso agora está permitido.",
    wait: "Tente novamente {time}.",
    ready: "Agora você pode tentar novamente.",
    retryFailed: "Não funcionou. Você pode tentar novamente.",
    retryFailedAgain: "Ainda não está funcionando. Tente novamente um pouco mais tarde.",
    retryFailedGetHelp: "Ainda não está funcionando. Tente novamente mais tarde ou peça ajuda.",
    details: "Detalhes técnicos",
    copyReport: "Copiar relatório",
    copied: "Copiado.",
  },
  details: {
    code: "Código",
    category: "Categoria",
    meaning: "Significado",
    reportedMessage: "Mensagem recebida",
    advice: "Recomendação",
    fixer: "Quem pode ajudar",
    endedAt: "Término",
    copyJson: "Copiar como JSON",
    copyFailed: "Não foi possível copiar. O relatório está abaixo.",
    report: "Relatório",
    documentation: "Documentação",
    inferred: "deduzido do código",
    fixer_user: "A pessoa na chamada",
    fixer_otherPerson: "A outra pessoa",
    fixer_developer: "A equipe de desenvolvimento",
    fixer_admin: "A equipe de administração",
    fixer_service: "O serviço de chamadas",
    fixer_nobody: "Nada a corrigir",
  },
} satisfies CallEndLocale;
