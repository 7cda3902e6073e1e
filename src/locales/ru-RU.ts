import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Russian, with "вы"; no verb shows the gender of `{name}` or of the reader. */
export const ruRU = {
  tag: "ru-RU",
  dir: "ltr",
  names: {
    otherPerson: "Собеседник",
    someone: "Кто-то из участников",
    thisPerson: "Этот человек",
  },
  texts: {
    actionFailed: {
      title: "Не получилось",
      description: "Повторите попытку немного позже. Если это повторится, обратитесь за помощью.",
      remote: { title: "Не получилось", description: "Возможно, получится позже." },
    },
    alreadyOver: {
      title: "Этот звонок больше недоступен",
      description: "Возможно, он принят, отменён или пропущен.",
    },
    answeredElsewhere: {
      title: "Принято на другом устройстве",
      description: "Звонок продолжается там.",
      remote: {
        title: "{name} отвечает на другом устройстве",
        description: "Звонок продолжается там.",
      },
    },
    appMistake: {
      title: "Это приложение не может начать звонок",
      description: "Причина не в вас. Обратитесь за помощью.",
    },
    blocked: {
      title: "Этот звонок заблокирован",
      description: "Если это неправильно, обратитесь за помощью.",
    },
    breakoutEnded: {
      title: "Эта комната для малой группы закрыта",
      description: "Её время истекло.",
    },
    busy: {
      title: "Линия была занята",
      description: "Повторите попытку позже.",
      outgoing: { title: "{name}: линия была занята" },
      remote: { title: "{name}: линия была занята", description: "Возможно, получится позже." },
    },
    callFull: {
      title: "В этом звонке больше нет мест",
      description: "Повторите попытку, когда кто-нибудь выйдет.",
    },
    callNotFound: {
      title: "Этот звонок не найден",
      description: "Возможно, он уже завершён. Проверьте ссылку или номер.",
    },
    canceled: {
      title: "Звонок отменён",
      description: "Он закончился раньше, чем на него ответили.",
      incoming: { title: "Вы пропустили звонок", description: "{name}: входящий звонок." },
      remote: { title: "{name} не присоединится", description: "Звонок отменён." },
    },
    cannotStart: {
      title: "Не удалось начать звонок",
      description: "Обновите страницу и повторите попытку.",
    },
    connectionLost: {
      title: "Связь прервалась",
      description: "Возможно, у вас пропал интернет. Проверьте его и повторите попытку.",
      unconnected: { title: "Не удалось подключиться" },
      remote: {
        title: "{name}: связь прервалась",
        description: "Возможно, этот человек скоро вернётся.",
      },
    },
    connectionProblem: {
      title: "Проблема со связью",
      description: "Проверьте подключение к интернету и повторите попытку.",
    },
    couldNotConnect: {
      title: "Не удалось подключиться",
      description: "Проверьте подключение к интернету и повторите попытку.",
    },
    declined: {
      title: "Звонок отклонён",
      description: "Вы можете повторить попытку позже.",
      incoming: {
        title: "Вы отклонили звонок",
        description: "Вы можете перезвонить, когда будет удобно.",
      },
      outgoing: { title: "{name}: ваш звонок отклонён" },
      remote: { title: "{name}: звонок отклонён", description: "Возможно, получится позже." },
    },
    deviceBlocked: {
      title: "Нет доступа к микрофону или камере",
      description: "Разрешите доступ в настройках браузера или устройства и повторите попытку.",
      camera: { title: "Нет доступа к камере" },
      microphone: { title: "Нет доступа к микрофону" },
    },
    deviceBusy: {
      title: "Микрофон или камера уже используется",
      description: "Закройте другие приложения, которые используют устройство, и повторите попытку.",
      camera: { title: "Камера уже используется" },
      microphone: { title: "Микрофон уже используется" },
    },
    deviceMissing: {
      title: "Микрофон или камера не найдены",
      description: "Подключите устройство и повторите попытку.",
      camera: { title: "Камера не найдена" },
      microphone: { title: "Микрофон не найден" },
    },
    deviceProblem: {
      title: "Устройство для звонка не включилось",
      description: "Проверьте, подключено ли оно, или выберите другое и повторите попытку.",
      camera: { title: "Камера не включилась" },
      microphone: { title: "Микрофон не включился" },
    },
    ended: {
      title: "Звонок завершён",
      description: "От вас ничего не требуется.",
    },
    endedBeforeAnswer: {
      title: "Звонок закончился, не успев начаться",
      description: "Он отменён, отклонён или не состоялся.",
    },
    endedByService: {
      title: "Звонок завершён",
      description: "Он завершён автоматически.",
    },
    endedForEveryone: {
      title: "Звонок завершён для всех",
      description: "Кто-то из участников завершил его для всех.",
    },
    everyoneLeft: {
      title: "Кроме вас, никого не осталось",
      description: "Поэтому он завершён.",
    },
    failed: {
      title: "Звонок не состоялся",
      description: "Повторите попытку. Если это повторится, обратитесь за помощью.",
    },
    invalidMeeting: {
      title: "Эта ссылка на встречу не работает",
      description: "Проверьте ссылку или попросите новую.",
    },
    invalidNumber: {
      title: "Похоже, это неверный номер",
      description: "Проверьте номер и повторите попытку.",
    },
    invalidTarget: {
      title: "Этот человек не найден",
      description: "Проверьте имя или адрес и повторите попытку.",
    },
    inviteRemoved: {
      title: "Вы больше не участвуете в звонке",
      description: "Ваша роль или приглашение изменились. Обратитесь к организатору.",
    },
    left: {
      title: "Вы вышли из звонка",
      description: "Для вас звонок завершён.",
      unconnected: { title: "Звонок отменён", description: "Он закончился до того, как установилась связь." },
      remote: { title: "{name} выходит из звонка" },
    },
    leftAbruptly: {
      title: "Звонок прервался",
      description: "На одной из сторон приложение закрылось или не работает.",
      remote: {
        title: "{name}: внезапное отключение",
        description: "Приложение там закрылось или не работает.",
      },
    },
    lobbyDenied: {
      title: "Вас не впустили",
      description: "Спросите организатора, должны ли вы участвовать в звонке.",
      remote: { title: "{name}: вход не разрешён", description: "Этот человек не присоединился к звонку." },
    },
    lobbyTimeout: {
      title: "Никто вас не впустил",
      description: "Попросите организатора впустить вас и повторите попытку.",
      remote: { title: "{name} не может войти", description: "Никто не впустил этого человека." },
    },
    networkBlocked: {
      title: "Возможно, эта сеть не разрешает звонки",
      description: "Подключитесь к другой сети или обратитесь к тем, кто управляет этой.",
    },
    noAnswer: {
      title: "Никто не ответил",
      description: "Повторите попытку позже.",
      incoming: { title: "Вы пропустили звонок", description: "{name}: попытка связаться с вами." },
      outgoing: { title: "{name} не отвечает" },
      remote: { title: "{name} не отвечает", description: "Возможно, получится позже." },
    },
    noCredit: {
      title: "Нет средств для этого звонка",
      description: "Попросите владельца счёта пополнить его и повторите попытку.",
    },
    nobodyJoined: {
      title: "Больше никто не присоединился",
      description: "Звонок завершён, потому что, кроме вас, никого не было.",
    },
    notAllowed: {
      title: "Этот звонок не разрешён",
      description: "Его не разрешают настройки или правила. Если нужно, обратитесь за помощью.",
    },
    notInvited: {
      title: "У вас пока нет приглашения",
      description: "Попросите организатора добавить вас и повторите попытку.",
    },
    numberNotFound: {
      title: "Этот номер не найден",
      description: "Проверьте номер и повторите попытку.",
    },
    otherLeft: {
      title: "Звонок завершён",
      description: "{name} завершает звонок.",
      remote: { title: "{name} выходит из звонка" },
    },
    otherSetupFailed: {
      title: "Одна из сторон не может подключиться",
      description: "Звонок принят, но не начался. Повторите попытку.",
      outgoing: { title: "{name} не может подключиться" },
    },
    removed: {
      title: "Вас удалили из звонка",
      description: "Если это неправильно, обратитесь к участникам.",
      remote: { title: "{name}: удаление из звонка" },
    },
    roomNotFound: {
      title: "Эта комната не найдена",
      description: "Проверьте ссылку или попросите новую.",
    },
    roomNotOpen: {
      title: "Эта комната не открыта",
      description: "Ещё рано, или комната уже закрыта. Проверьте время.",
    },
    serviceProblem: {
      title: "Неполадки в сервисе звонков",
      description: "Причина не в вашем подключении. Повторите попытку через несколько минут.",
    },
    setupFailed: {
      title: "Не удалось начать звонок",
      description: "Повторите попытку немного позже.",
    },
    signInExpired: {
      title: "Войдите снова",
      description: "После этого повторите звонок.",
    },
    starterLeft: {
      title: "Звонок завершён",
      description: "Тот, кто его начал, уже вышел.",
    },
    timeLimit: {
      title: "Время этого звонка истекло",
      description: "Вы можете начать новый звонок.",
    },
    tooManyRequests: {
      title: "Подождите немного",
      description: "Сейчас большая нагрузка. Повторите попытку через минуту.",
    },
    transferred: {
      title: "Звонок переведён",
      description: "Он продолжается в другом месте.",
      remote: { title: "{name}: звонок переведён", description: "Звонок продолжается в другом месте." },
    },
    unknown: {
      title: "Звонок завершён",
      description: "Причина неизвестна. Вы можете повторить попытку.",
    },
    unreachable: {
      title: "Не удалось дозвониться",
      description: "Возможно, одна из сторон не в сети. Повторите попытку позже.",
      outgoing: { title: "{name} вне доступа", description: "Повторите попытку позже." },
      remote: { title: "{name} вне доступа", description: "Возможно, получится позже." },
    },
    unsupported: {
      title: "Звонки здесь невозможны",
      description: "Откройте страницу в другом браузере или обратитесь за помощью.",
    },
  },
  remote: {
    ended: {
      title: "{name} больше не участвует в звонке",
      description: "Для этого человека звонок здесь завершён.",
    },
    failed: {
      title: "{name} не участвует в звонке",
      description: "У этого человека звонок не состоялся.",
    },
  },
  labels: {
    callAgain: "Позвонить снова",
    callBack: "Перезвонить",
    rejoin: "Вернуться в звонок",
    tryAgain: "Повторить попытку",
    calling: "Вызов…",
    rejoining: "Повторное подключение…",
    tryingAgain: "Новая попытка…",
    signIn: "Войти",
    getHelp: "Обратиться за помощью",
    dismiss: "Скрыть",
    close: "Закрыть",
    offline: "Вы не в сети. Вы можете повторить попытку, когда снова будете в сети.",
    online: "Вы снова в сети.",
    allowed: "Доступ разрешён.",
    wait: "Повторите попытку {time}.",
    ready: "Теперь вы можете повторить попытку.",
    retryFailed: "Не получилось. Вы можете повторить попытку.",
    retryFailedAgain: "Всё ещё не получается. Повторите попытку немного позже.",
    retryFailedGetHelp: "Всё ещё не получается. Повторите попытку позже или обратитесь за помощью.",
    details: "Технические данные",
    copyReport: "Скопировать отчёт",
    copied: "Скопировано.",
  },
  details: {
    code: "Код",
    category: "Категория",
    meaning: "Значение",
    reportedMessage: "Сообщение",
    advice: "Рекомендация",
    fixer: "Кто может помочь",
    endedAt: "Завершено",
    copyJson: "Скопировать как JSON",
    copyFailed: "Не удалось скопировать. Отчёт ниже.",
    report: "Отчёт",
    documentation: "Документация",
    inferred: "определено по коду",
    fixer_user: "Участник звонка",
    fixer_otherPerson: "Собеседник",
    fixer_developer: "Команда приложения",
    fixer_admin: "Администратор",
    fixer_service: "Сервис звонков",
    fixer_nobody: "Исправлять нечего",
  },
} satisfies CallEndLocale;
