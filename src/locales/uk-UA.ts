import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Ukrainian, with "ви"; no verb shows the gender of `{name}` or of the reader. */
export const ukUA = {
  tag: "uk-UA",
  dir: "ltr",
  names: {
    otherPerson: "Інша особа",
    someone: "Хтось із учасників",
    thisPerson: "Ця особа",
  },
  texts: {
    actionFailed: {
      title: "Не вдалося",
      description: "Спробуйте ще раз трохи згодом. Якщо це повториться, зверніться по допомогу.",
      remote: { title: "Не вдалося", description: "Можливо, вдасться пізніше." },
    },
    alreadyOver: {
      title: "Цей виклик уже недоступний",
      description: "Можливо, його прийнято, скасовано або пропущено.",
    },
    answeredElsewhere: {
      title: "Прийнято на іншому пристрої",
      description: "Виклик триває там.",
      remote: { title: "{name} відповідає на іншому пристрої", description: "Виклик триває там." },
    },
    appMistake: {
      title: "Цей застосунок не може почати виклик",
      description: "Причина не у вас. Зверніться по допомогу.",
    },
    blocked: {
      title: "Цей виклик заблоковано",
      description: "Якщо це неправильно, зверніться по допомогу.",
    },
    breakoutEnded: {
      title: "Цю кімнату для малої групи закрито",
      description: "Її час минув.",
    },
    busy: {
      title: "Лінія була зайнята",
      description: "Спробуйте ще раз пізніше.",
      outgoing: { title: "{name}: лінія була зайнята" },
      remote: { title: "{name}: лінія була зайнята", description: "Можливо, вдасться пізніше." },
    },
    callFull: {
      title: "У цьому виклику вже немає місця",
      description: "Спробуйте ще раз, коли хтось вийде.",
    },
    callNotFound: {
      title: "Цей виклик не знайдено",
      description: "Можливо, його вже завершено. Перевірте посилання або номер.",
    },
    canceled: {
      title: "Виклик скасовано",
      description: "Він завершився, перш ніж хтось відповів.",
      incoming: { title: "Ви пропустили виклик", description: "{name}: вхідний виклик." },
      remote: { title: "{name} не приєднається", description: "Виклик скасовано." },
    },
    cannotStart: {
      title: "Не вдалося почати виклик",
      description: "Оновіть сторінку та спробуйте ще раз.",
    },
    connectionLost: {
      title: "Зв’язок перервано",
      description: "Можливо, у вас зник інтернет. Перевірте його та спробуйте ще раз.",
      unconnected: { title: "Не вдалося підключитися" },
      remote: {
        title: "{name}: зв’язок перервано",
        description: "Можливо, ця особа скоро повернеться.",
      },
    },
    connectionProblem: {
      title: "Проблема зі зв’язком",
      description: "Перевірте підключення до інтернету та спробуйте ще раз.",
    },
    couldNotConnect: {
      title: "Не вдалося підключитися",
      description: "Перевірте підключення до інтернету та спробуйте ще раз.",
    },
    declined: {
      title: "Виклик відхилено",
      description: "Ви можете спробувати ще раз пізніше.",
      incoming: {
        title: "Ви відхилили виклик",
        description: "Ви можете передзвонити, коли буде зручно.",
      },
      outgoing: { title: "{name}: ваш виклик відхилено" },
      remote: { title: "{name}: виклик відхилено", description: "Можливо, вдасться пізніше." },
    },
    deviceBlocked: {
      title: "Немає доступу до мікрофона або камери",
      description: "Дозвольте доступ у налаштуваннях браузера чи пристрою та спробуйте ще раз.",
      camera: { title: "Немає доступу до камери" },
      microphone: { title: "Немає доступу до мікрофона" },
    },
    deviceBusy: {
      title: "Мікрофон або камера вже використовується",
      description: "Закрийте інші застосунки, які використовують пристрій, і спробуйте ще раз.",
      camera: { title: "Камера вже використовується" },
      microphone: { title: "Мікрофон уже використовується" },
    },
    deviceMissing: {
      title: "Мікрофон або камеру не знайдено",
      description: "Підключіть пристрій і спробуйте ще раз.",
      camera: { title: "Камеру не знайдено" },
      microphone: { title: "Мікрофон не знайдено" },
    },
    deviceProblem: {
      title: "Пристрій для виклику не ввімкнувся",
      description: "Перевірте, чи його підключено, або виберіть інший і спробуйте ще раз.",
      camera: { title: "Камера не ввімкнулася" },
      microphone: { title: "Мікрофон не ввімкнувся" },
    },
    ended: {
      title: "Виклик завершено",
      description: "Вам нічого не потрібно робити.",
    },
    endedBeforeAnswer: {
      title: "Виклик завершився, не почавшись",
      description: "Він був скасований, відхилений або не відбувся.",
    },
    endedByService: {
      title: "Виклик завершено",
      description: "Його завершено автоматично.",
    },
    endedForEveryone: {
      title: "Виклик завершено для всіх",
      description: "Хтось із учасників завершив його для всіх.",
    },
    everyoneLeft: {
      title: "Крім вас, нікого не лишилося",
      description: "Тому його завершено.",
    },
    failed: {
      title: "Виклик не відбувся",
      description: "Спробуйте ще раз. Якщо це повториться, зверніться по допомогу.",
    },
    invalidMeeting: {
      title: "Це посилання на зустріч не працює",
      description: "Перевірте посилання або попросіть нове.",
    },
    invalidNumber: {
      title: "Схоже, цей номер неправильний",
      description: "Перевірте номер і спробуйте ще раз.",
    },
    invalidTarget: {
      title: "Цю особу не знайдено",
      description: "Перевірте ім’я або адресу та спробуйте ще раз.",
    },
    inviteRemoved: {
      title: "Ви більше не берете участі у виклику",
      description: "Вашу роль або запрошення змінено. Зверніться до організатора.",
    },
    left: {
      title: "Ви вийшли з виклику",
      description: "Для вас виклик завершено.",
      unconnected: { title: "Виклик скасовано", description: "Він завершився, перш ніж встановився зв’язок." },
      remote: { title: "{name} виходить із виклику" },
    },
    leftAbruptly: {
      title: "Виклик перервано",
      description: "На одній зі сторін застосунок закрився або перестав працювати.",
      remote: {
        title: "{name}: раптове відключення",
        description: "Застосунок там закрився або перестав працювати.",
      },
    },
    lobbyDenied: {
      title: "Вас не впустили",
      description: "Запитайте організатора, чи маєте ви брати участь у виклику.",
      remote: { title: "{name}: вхід не дозволено", description: "Ця особа не приєдналася до виклику." },
    },
    lobbyTimeout: {
      title: "Ніхто вас не впустив",
      description: "Попросіть організатора впустити вас і спробуйте ще раз.",
      remote: { title: "{name} не може ввійти", description: "Ніхто не впустив цю особу." },
    },
    networkBlocked: {
      title: "Можливо, ця мережа не дозволяє виклики",
      description: "Підключіться до іншої мережі або зверніться до тих, хто керує цією.",
    },
    noAnswer: {
      title: "Ніхто не відповів",
      description: "Спробуйте ще раз пізніше.",
      incoming: { title: "Ви пропустили виклик", description: "{name}: спроба зв’язатися з вами." },
      outgoing: { title: "{name} не відповідає" },
      remote: { title: "{name} не відповідає", description: "Можливо, вдасться пізніше." },
    },
    noCredit: {
      title: "Немає коштів для цього виклику",
      description: "Попросіть власника рахунку поповнити його та спробуйте ще раз.",
    },
    nobodyJoined: {
      title: "Більше ніхто не приєднався",
      description: "Виклик завершено, бо, крім вас, нікого не було.",
    },
    notAllowed: {
      title: "Цей виклик не дозволено",
      description: "Його не дозволяють налаштування або правила. Якщо потрібно, зверніться по допомогу.",
    },
    notInvited: {
      title: "Ви ще не маєте запрошення",
      description: "Попросіть організатора додати вас і спробуйте ще раз.",
    },
    numberNotFound: {
      title: "Цей номер не знайдено",
      description: "Перевірте номер і спробуйте ще раз.",
    },
    otherLeft: {
      title: "Виклик завершено",
      description: "{name} завершує виклик.",
      remote: { title: "{name} виходить із виклику" },
    },
    otherSetupFailed: {
      title: "Одна зі сторін не може підключитися",
      description: "Виклик прийнято, але він не почався. Спробуйте ще раз.",
      outgoing: { title: "{name} не може підключитися" },
    },
    removed: {
      title: "Вас вилучили з виклику",
      description: "Якщо це неправильно, зверніться до учасників.",
      remote: { title: "{name}: вилучено з виклику" },
    },
    roomNotFound: {
      title: "Цю кімнату не знайдено",
      description: "Перевірте посилання або попросіть нове.",
    },
    roomNotOpen: {
      title: "Ця кімната не відкрита",
      description: "Ще рано або її вже закрито. Перевірте час.",
    },
    serviceProblem: {
      title: "Сервіс викликів має проблему",
      description: "Причина не у вашому підключенні. Спробуйте ще раз через кілька хвилин.",
    },
    setupFailed: {
      title: "Не вдалося почати виклик",
      description: "Спробуйте ще раз трохи згодом.",
    },
    signInExpired: {
      title: "Увійдіть знову",
      description: "Після цього повторіть виклик.",
    },
    starterLeft: {
      title: "Виклик завершено",
      description: "Особа, яка його почала, вже вийшла.",
    },
    timeLimit: {
      title: "Час цього виклику минув",
      description: "Ви можете почати новий виклик.",
    },
    tooManyRequests: {
      title: "Зачекайте трохи",
      description: "Зараз велике навантаження. Спробуйте ще раз через хвилину.",
    },
    transferred: {
      title: "Виклик переведено",
      description: "Він триває в іншому місці.",
      remote: { title: "{name}: виклик переведено", description: "Виклик триває в іншому місці." },
    },
    unknown: {
      title: "Виклик завершено",
      description: "Причина невідома. Ви можете спробувати ще раз.",
    },
    unreachable: {
      title: "Не вдалося додзвонитися",
      description: "Можливо, одна зі сторін не в мережі. Спробуйте ще раз пізніше.",
      outgoing: { title: "{name} поза зоною досяжності", description: "Спробуйте ще раз пізніше." },
      remote: { title: "{name} поза зоною досяжності", description: "Можливо, вдасться пізніше." },
    },
    unsupported: {
      title: "Виклики тут неможливі",
      description: "Відкрийте сторінку в іншому браузері або зверніться по допомогу.",
    },
  },
  remote: {
    ended: {
      title: "{name} більше не бере участі у виклику",
      description: "Для цієї особи виклик тут завершено.",
    },
    failed: {
      title: "{name} не бере участі у виклику",
      description: "Для цієї особи виклик не відбувся.",
    },
  },
  labels: {
    callAgain: "Зателефонувати ще раз",
    callBack: "Передзвонити",
    rejoin: "Приєднатися знову",
    tryAgain: "Спробувати ще раз",
    calling: "Виклик…",
    rejoining: "Повторне приєднання…",
    tryingAgain: "Нова спроба…",
    signIn: "Увійти",
    getHelp: "Звернутися по допомогу",
    dismiss: "Сховати",
    close: "Закрити",
    offline: "Ви не в мережі. Ви можете спробувати ще раз, коли знову будете в мережі.",
    online: "Ви знову в мережі.",
    allowed: "Доступ дозволено.",
    wait: "Спробуйте ще раз {time}.",
    ready: "Тепер ви можете спробувати ще раз.",
    retryFailed: "Не вдалося. Ви можете спробувати ще раз.",
    retryFailedAgain: "Досі не вдається. Спробуйте ще раз трохи пізніше.",
    retryFailedGetHelp: "Досі не вдається. Спробуйте ще раз пізніше або зверніться по допомогу.",
    details: "Технічні дані",
    copyReport: "Копіювати звіт",
    copied: "Скопійовано.",
  },
  details: {
    code: "Код",
    category: "Категорія",
    meaning: "Значення",
    reportedMessage: "Повідомлення",
    advice: "Порада",
    fixer: "Хто може допомогти",
    endedAt: "Завершено",
    copyJson: "Копіювати як JSON",
    copyFailed: "Не вдалося скопіювати. Звіт нижче.",
    report: "Звіт",
    documentation: "Документація",
    inferred: "визначено за кодом",
    fixer_user: "Особа у виклику",
    fixer_otherPerson: "Інша особа",
    fixer_developer: "Команда застосунку",
    fixer_admin: "Адміністратор",
    fixer_service: "Сервіс викликів",
    fixer_nobody: "Нема чого виправляти",
  },
} satisfies CallEndLocale;
