import type { CallEndLocale } from "../words/CallEndLocale.js";

/** European Portuguese, in the third person without "você". */
export const ptPT = {
  tag: "pt-PT",
  dir: "ltr",
  names: {
    otherPerson: "A outra pessoa",
    someone: "Alguém",
    thisPerson: "Esta pessoa",
  },
  texts: {
    actionFailed: {
      title: "Não funcionou",
      description: "Tente novamente dentro de momentos. Se continuar a acontecer, peça ajuda.",
      remote: { title: "Não funcionou", description: "Talvez funcione mais tarde." },
    },
    alreadyOver: {
      title: "Esta chamada já não está disponível",
      description: "Talvez tenha sido atendida, cancelada ou perdida.",
    },
    answeredElsewhere: {
      title: "Chamada atendida noutro dispositivo",
      description: "A chamada continua nesse dispositivo.",
      remote: { title: "{name} atendeu noutro dispositivo", description: "A chamada continua nesse dispositivo." },
    },
    appMistake: {
      title: "Esta aplicação não consegue iniciar a chamada",
      description: "Não se deve a nada que tenha feito. Por favor, peça ajuda.",
    },
    blocked: {
      title: "Esta chamada foi bloqueada",
      description: "Se lhe parecer que não está certo, peça ajuda.",
    },
    breakoutEnded: {
      title: "Esta sala de grupo foi encerrada",
      description: "O tempo previsto terminou.",
    },
    busy: {
      title: "A linha estava ocupada",
      description: "Tente novamente mais tarde.",
      outgoing: { title: "{name} tinha a linha ocupada" },
      remote: { title: "{name} tinha a linha ocupada", description: "Talvez funcione mais tarde." },
    },
    callFull: {
      title: "Já não há lugar nesta chamada",
      description: "Tente novamente quando alguém tiver saído.",
    },
    callNotFound: {
      title: "Esta chamada não foi encontrada",
      description: "Talvez já tenha terminado. Verifique a hiperligação ou o número.",
    },
    canceled: {
      title: "A chamada foi cancelada",
      description: "Terminou antes de alguém atender.",
      incoming: { title: "Tem uma chamada não atendida", description: "{name} ligou-lhe." },
      remote: { title: "{name} não entrou na chamada", description: "A chamada foi cancelada." },
    },
    cannotStart: {
      title: "Não foi possível iniciar a chamada",
      description: "Atualize esta página e tente novamente.",
    },
    connectionLost: {
      title: "A ligação perdeu-se",
      description: "A sua ligação à Internet pode ter sido interrompida. Verifique-a e tente novamente.",
      unconnected: { title: "Não foi possível estabelecer a chamada" },
      remote: { title: "{name} perdeu a ligação", description: "Talvez esta pessoa volte dentro de momentos." },
    },
    connectionProblem: {
      title: "Há um problema de ligação",
      description: "Verifique a sua ligação à Internet e tente novamente.",
    },
    couldNotConnect: {
      title: "Não foi possível estabelecer a chamada",
      description: "Verifique a sua ligação à Internet e tente novamente.",
    },
    declined: {
      title: "A chamada foi recusada",
      description: "Pode tentar novamente mais tarde.",
      incoming: { title: "Recusou a chamada", description: "Pode devolver a chamada quando lhe for conveniente." },
      outgoing: { title: "{name} recusou a sua chamada" },
      remote: { title: "{name} recusou a chamada", description: "Talvez funcione mais tarde." },
    },
    deviceBlocked: {
      title: "O acesso ao microfone ou à câmara está bloqueado",
      description: "Permita-o nas definições do navegador ou do dispositivo e tente novamente.",
      camera: { title: "O acesso à câmara está bloqueado" },
      microphone: { title: "O acesso ao microfone está bloqueado" },
    },
    deviceBusy: {
      title: "O microfone ou a câmara está em utilização",
      description: "Feche outras aplicações que utilizem o dispositivo e tente novamente.",
      camera: { title: "A câmara está em utilização" },
      microphone: { title: "O microfone está em utilização" },
    },
    deviceMissing: {
      title: "Não foi encontrado um microfone ou uma câmara",
      description: "Ligue um dispositivo e tente novamente.",
      camera: { title: "Não foi encontrada nenhuma câmara" },
      microphone: { title: "Não foi encontrado nenhum microfone" },
    },
    deviceProblem: {
      title: "Um dispositivo para a chamada não iniciou",
      description: "Verifique se o dispositivo está ligado ou escolha outro e tente novamente.",
      camera: { title: "A câmara não iniciou" },
      microphone: { title: "O microfone não iniciou" },
    },
    ended: {
      title: "A chamada terminou",
      description: "Não precisa de fazer nada.",
    },
    endedBeforeAnswer: {
      title: "A chamada terminou antes de começar",
      description: "Foi cancelada, recusada ou não foi possível estabelecê-la.",
    },
    endedByService: {
      title: "A chamada terminou",
      description: "Foi terminada automaticamente.",
    },
    endedForEveryone: {
      title: "A chamada terminou para toda a gente",
      description: "Alguém a terminou para toda a gente.",
    },
    everyoneLeft: {
      title: "Não há mais ninguém na chamada",
      description: "Por isso, terminou.",
    },
    failed: {
      title: "A chamada não funcionou",
      description: "Tente novamente. Se continuar a acontecer, peça ajuda.",
    },
    invalidMeeting: {
      title: "Esta hiperligação de reunião não funciona",
      description: "Verifique a hiperligação ou peça uma nova.",
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
      title: "Já não está na chamada",
      description: "A sua função ou o seu convite mudou. Contacte quem organiza a chamada.",
    },
    left: {
      title: "Saiu da chamada",
      description: "Para si, a chamada terminou.",
      unconnected: { title: "A chamada foi cancelada", description: "Terminou antes de ser estabelecida." },
      remote: { title: "{name} saiu da chamada" },
    },
    leftAbruptly: {
      title: "A chamada caiu",
      description: "A aplicação fechou ou parou num dos lados.",
      remote: { title: "{name} saiu da chamada de repente", description: "A aplicação fechou ou parou desse lado." },
    },
    lobbyDenied: {
      title: "A sua entrada não foi permitida",
      description: "Se deve participar nesta chamada, contacte quem a organiza.",
      remote: { title: "{name} não teve autorização para entrar", description: "Esta pessoa não entrou na chamada." },
    },
    lobbyTimeout: {
      title: "Ninguém lhe permitiu entrar",
      description: "Peça a quem organiza a chamada que lhe permita entrar e tente novamente.",
      remote: { title: "{name} não conseguiu entrar", description: "Ninguém deixou entrar esta pessoa." },
    },
    networkBlocked: {
      title: "Esta rede pode não permitir chamadas",
      description: "Experimente outra rede ou contacte as pessoas que gerem esta.",
    },
    noAnswer: {
      title: "Ninguém atendeu",
      description: "Tente novamente mais tarde.",
      incoming: { title: "Tem uma chamada não atendida", description: "{name} tentou falar consigo." },
      outgoing: { title: "{name} não atendeu" },
      remote: { title: "{name} não atendeu", description: "Talvez funcione mais tarde." },
    },
    noCredit: {
      title: "Não há saldo para esta chamada",
      description: "Peça à pessoa titular da conta que adicione saldo e tente novamente.",
    },
    nobodyJoined: {
      title: "Mais ninguém entrou",
      description: "A chamada terminou porque não havia lá mais ninguém.",
    },
    notAllowed: {
      title: "Esta chamada não é permitida",
      description: "As definições ou as regras não a permitem. Peça ajuda, se precisar.",
    },
    notInvited: {
      title: "Ainda não tem um convite",
      description: "Peça a quem organiza a chamada que lhe dê acesso e tente novamente.",
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
      title: "Um dos lados não conseguiu estabelecer ligação",
      description: "A chamada foi atendida, mas não começou. Tente novamente.",
      outgoing: { title: "{name} não conseguiu estabelecer ligação" },
    },
    removed: {
      title: "O seu acesso à chamada foi retirado",
      description: "Se lhe parecer que não está certo, contacte as pessoas que estão na chamada.",
      remote: { title: "{name} ficou sem acesso à chamada" },
    },
    roomNotFound: {
      title: "Esta sala não foi encontrada",
      description: "Verifique a hiperligação ou peça uma nova.",
    },
    roomNotOpen: {
      title: "Esta sala não está aberta",
      description: "É demasiado cedo ou a sala já foi encerrada. Verifique a hora.",
    },
    serviceProblem: {
      title: "O serviço de chamadas tem um problema",
      description: "Não é a sua ligação. Tente novamente dentro de alguns minutos.",
    },
    setupFailed: {
      title: "Não foi possível iniciar a chamada",
      description: "Tente novamente dentro de momentos.",
    },
    signInExpired: {
      title: "Por favor, inicie sessão novamente",
      description: "Depois, tente ligar outra vez.",
    },
    starterLeft: {
      title: "A chamada terminou",
      description: "A pessoa que a iniciou saiu.",
    },
    timeLimit: {
      title: "O tempo desta chamada terminou",
      description: "Pode iniciar uma nova chamada.",
    },
    tooManyRequests: {
      title: "Aguarde um momento, por favor",
      description: "Há muita procura neste momento. Tente novamente dentro de um minuto.",
    },
    transferred: {
      title: "A chamada foi transferida",
      description: "Continua noutro local.",
      remote: { title: "{name} continua a chamada noutro local", description: "A chamada foi transferida." },
    },
    unknown: {
      title: "A chamada terminou",
      description: "O motivo não é conhecido. Pode tentar novamente.",
    },
    unreachable: {
      title: "Não foi possível concluir a chamada",
      description: "Um dos lados pode estar sem ligação. Tente novamente mais tarde.",
      outgoing: { title: "{name} não está contactável", description: "Tente novamente mais tarde." },
      remote: { title: "{name} não está contactável", description: "Talvez funcione mais tarde." },
    },
    unsupported: {
      title: "Não é possível fazer chamadas aqui",
      description: "Abra esta página noutro navegador ou peça ajuda.",
    },
  },
  remote: {
    ended: { title: "{name} já não está na chamada", description: "Para esta pessoa, a chamada terminou aqui." },
    failed: { title: "{name} não está na chamada", description: "Para esta pessoa, a chamada não funcionou." },
  },
  labels: {
    callAgain: "Ligar novamente",
    callBack: "Devolver a chamada",
    rejoin: "Voltar à chamada",
    tryAgain: "Tentar novamente",
    calling: "A ligar…",
    rejoining: "A voltar à chamada…",
    tryingAgain: "A tentar novamente…",
    signIn: "Iniciar sessão",
    getHelp: "Obter ajuda",
    dismiss: "Ocultar",
    close: "Fechar",
    offline: "Está sem ligação à Internet. Poderá tentar novamente quando a ligação voltar.",
    online: "A sua ligação à Internet voltou.",
    allowed: "O acesso já está permitido.",
    wait: "Tente novamente {time}.",
    ready: "Já pode tentar novamente.",
    retryFailed: "Não funcionou. Pode tentar novamente.",
    retryFailedAgain: "Continua a não funcionar. Tente novamente daqui a algum tempo.",
    retryFailedGetHelp: "Continua a não funcionar. Tente novamente mais tarde ou peça ajuda.",
    details: "Detalhes técnicos",
    copyReport: "Copiar o relatório",
    copied: "Copiado.",
  },
  details: {
    code: "Código",
    category: "Categoria",
    meaning: "Significado",
    reportedMessage: "Mensagem recebida",
    advice: "Recomendação",
    fixer: "Quem pode ajudar",
    endedAt: "Fim",
    copyJson: "Copiar como JSON",
    copyFailed: "Não foi possível copiar. O relatório está abaixo.",
    report: "Relatório",
    documentation: "Documentação",
    inferred: "deduzido do código",
    fixer_user: "A pessoa na chamada",
    fixer_otherPerson: "A outra pessoa",
    fixer_developer: "A equipa de desenvolvimento",
    fixer_admin: "A equipa de administração",
    fixer_service: "O serviço de chamadas",
    fixer_nobody: "Nada a corrigir",
  },
} satisfies CallEndLocale;
