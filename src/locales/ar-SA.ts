import type { CallEndLocale } from "../words/CallEndLocale.js";

/**
 * Modern standard Arabic. No verb or adjective depends on the gender of `{name}` or of the reader,
 * and no one-letter word (such as ل) is joined to `{name}`.
 */
export const arSA = {
  tag: "ar-SA",
  dir: "rtl",
  names: {
    otherPerson: "الطرف الآخر",
    someone: "شخص ما",
    thisPerson: "هذا الشخص",
  },
  texts: {
    actionFailed: {
      title: "لم ينجح ذلك",
      description: "يرجى المحاولة مرة أخرى بعد قليل. إذا تكرر ذلك، يرجى طلب المساعدة.",
      remote: { title: "لم ينجح ذلك", description: "قد تنجح المحاولة لاحقًا." },
    },
    alreadyOver: {
      title: "هذه المكالمة لم تعد متاحة",
      description: "ربما تم الرد عليها أو إلغاؤها أو لم يرد عليها أحد.",
    },
    answeredElsewhere: {
      title: "تم الرد من جهاز آخر",
      description: "المكالمة مستمرة هناك.",
      remote: { title: "تم الرد من جهاز آخر لدى {name}", description: "المكالمة مستمرة هناك." },
    },
    appMistake: {
      title: "لا يمكن لهذا التطبيق بدء المكالمة",
      description: "السبب ليس من جهتك. يرجى طلب المساعدة.",
    },
    blocked: {
      title: "تم حظر هذه المكالمة",
      description: "يرجى طلب المساعدة إذا بدا ذلك غير صحيح.",
    },
    breakoutEnded: {
      title: "تم إغلاق هذه الغرفة الفرعية",
      description: "انتهى وقتها.",
    },
    busy: {
      title: "كان الخط مشغولًا",
      description: "يرجى المحاولة مرة أخرى لاحقًا.",
      outgoing: { title: "كان خط {name} مشغولًا" },
      remote: { title: "كان خط {name} مشغولًا", description: "قد تنجح المحاولة لاحقًا." },
    },
    callFull: {
      title: "هذه المكالمة مكتملة العدد",
      description: "يرجى المحاولة مرة أخرى بعد أن يغادر أحد.",
    },
    callNotFound: {
      title: "لم يتم العثور على هذه المكالمة",
      description: "ربما انتهت بالفعل. يرجى التحقق من الرابط أو الرقم.",
    },
    canceled: {
      title: "تم إلغاء المكالمة",
      description: "انتهت قبل أن يرد أحد.",
      incoming: { title: "فاتتك مكالمة", description: "كانت المكالمة من {name}." },
      remote: { title: "تعذر انضمام {name} إلى المكالمة", description: "تم إلغاء المكالمة." },
    },
    cannotStart: {
      title: "تعذر بدء المكالمة",
      description: "يرجى إعادة تحميل هذه الصفحة ثم المحاولة مرة أخرى.",
    },
    connectionLost: {
      title: "انقطع الاتصال",
      description: "ربما انقطع الإنترنت لديك. يرجى التحقق منه ثم المحاولة مرة أخرى.",
      unconnected: { title: "تعذر توصيل المكالمة" },
      remote: { title: "انقطع الاتصال لدى {name}", description: "قد يعود هذا الشخص بعد قليل." },
    },
    connectionProblem: {
      title: "توجد مشكلة في الاتصال",
      description: "يرجى التحقق من اتصالك بالإنترنت ثم المحاولة مرة أخرى.",
    },
    couldNotConnect: {
      title: "تعذر توصيل المكالمة",
      description: "يرجى التحقق من اتصالك بالإنترنت ثم المحاولة مرة أخرى.",
    },
    declined: {
      title: "تم رفض المكالمة",
      description: "يمكنك المحاولة مرة أخرى لاحقًا.",
      incoming: { title: "تم رفض المكالمة من جهتك", description: "يمكنك معاودة الاتصال في الوقت المناسب لك." },
      outgoing: { title: "رُفضت مكالمتك من جهة {name}" },
      remote: { title: "رُفضت المكالمة من جهة {name}", description: "قد تنجح المحاولة لاحقًا." },
    },
    deviceBlocked: {
      title: "لا يوجد إذن للميكروفون أو الكاميرا",
      description: "يرجى السماح بذلك في إعدادات المتصفح أو الجهاز ثم المحاولة مرة أخرى.",
      camera: { title: "لا يوجد إذن للكاميرا" },
      microphone: { title: "لا يوجد إذن للميكروفون" },
    },
    deviceBusy: {
      title: "الميكروفون أو الكاميرا قيد الاستخدام",
      description: "يرجى إغلاق التطبيقات الأخرى التي تستخدم الجهاز ثم المحاولة مرة أخرى.",
      camera: { title: "الكاميرا قيد الاستخدام" },
      microphone: { title: "الميكروفون قيد الاستخدام" },
    },
    deviceMissing: {
      title: "لم يتم العثور على ميكروفون أو كاميرا",
      description: "يرجى توصيل جهاز ثم المحاولة مرة أخرى.",
      camera: { title: "لم يتم العثور على كاميرا" },
      microphone: { title: "لم يتم العثور على ميكروفون" },
    },
    deviceProblem: {
      title: "تعذر تشغيل أحد أجهزة المكالمة",
      description: "يرجى التحقق من توصيل الجهاز أو اختيار جهاز آخر ثم المحاولة مرة أخرى.",
      camera: { title: "تعذر تشغيل الكاميرا" },
      microphone: { title: "تعذر تشغيل الميكروفون" },
    },
    ended: {
      title: "انتهت المكالمة",
      description: "لا داعي لفعل أي شيء.",
    },
    endedBeforeAnswer: {
      title: "انتهت المكالمة قبل أن تبدأ",
      description: "تم إلغاؤها أو رفضها أو تعذر بدؤها.",
    },
    endedByService: {
      title: "انتهت المكالمة",
      description: "تم إنهاؤها تلقائيًا.",
    },
    endedForEveryone: {
      title: "انتهت المكالمة للجميع",
      description: "أنهاها شخص ما للجميع.",
    },
    everyoneLeft: {
      title: "لم يبق أحد غيرك في المكالمة",
      description: "لذلك انتهت.",
    },
    failed: {
      title: "لم تنجح المكالمة",
      description: "يرجى المحاولة مرة أخرى. إذا تكرر ذلك، يرجى طلب المساعدة.",
    },
    invalidMeeting: {
      title: "رابط الاجتماع هذا لا يعمل",
      description: "يرجى التحقق من الرابط أو طلب رابط جديد.",
    },
    invalidNumber: {
      title: "يبدو هذا الرقم غير صحيح",
      description: "يرجى التحقق من الرقم ثم المحاولة مرة أخرى.",
    },
    invalidTarget: {
      title: "لم يتم العثور على هذا الشخص",
      description: "يرجى التحقق من الاسم أو العنوان ثم المحاولة مرة أخرى.",
    },
    inviteRemoved: {
      title: "انتهت مشاركتك في المكالمة",
      description: "تغير دورك أو دعوتك. يرجى سؤال الجهة المنظمة.",
    },
    left: {
      title: "لقد غادرت المكالمة",
      description: "انتهت المكالمة من جهتك.",
      unconnected: { title: "تم إلغاء المكالمة", description: "انتهت قبل اكتمال الاتصال." },
      remote: { title: "خروج {name} من المكالمة" },
    },
    leftAbruptly: {
      title: "انقطعت المكالمة",
      description: "تم إغلاق التطبيق أو توقف لدى أحد الأطراف.",
      remote: { title: "انقطعت المكالمة فجأة لدى {name}", description: "تم إغلاق التطبيق أو توقف هناك." },
    },
    lobbyDenied: {
      title: "لم يُسمح بدخولك",
      description: "يرجى سؤال الجهة المنظمة إن كانت مشاركتك مطلوبة.",
      remote: { title: "لم يُسمح بدخول {name}", description: "لم ينضم هذا الشخص إلى المكالمة." },
    },
    lobbyTimeout: {
      title: "لم يسمح أحد بدخولك",
      description: "يرجى طلب الدخول من الجهة المنظمة ثم المحاولة مرة أخرى.",
      remote: { title: "لم يكتمل دخول {name}", description: "لم يسمح أحد بدخول هذا الشخص." },
    },
    networkBlocked: {
      title: "قد لا تسمح هذه الشبكة بالمكالمات",
      description: "يرجى تجربة شبكة أخرى أو سؤال الجهة المسؤولة عن هذه الشبكة.",
    },
    noAnswer: {
      title: "لم يرد أحد",
      description: "يرجى المحاولة مرة أخرى لاحقًا.",
      incoming: { title: "فاتتك مكالمة", description: "كانت محاولة اتصال من {name}." },
      outgoing: { title: "لا رد من {name}" },
      remote: { title: "لا رد من {name}", description: "قد تنجح المحاولة لاحقًا." },
    },
    noCredit: {
      title: "لا يوجد رصيد لهذه المكالمة",
      description: "يرجى طلب شحن رصيد الحساب من الجهة المالكة له ثم المحاولة مرة أخرى.",
    },
    nobodyJoined: {
      title: "لم ينضم أحد آخر",
      description: "انتهت المكالمة لأنه لم يكن فيها أحد غيرك.",
    },
    notAllowed: {
      title: "هذه المكالمة غير مسموح بها",
      description: "الإعدادات أو القواعد لا تسمح بها. يرجى طلب المساعدة عند الحاجة.",
    },
    notInvited: {
      title: "لا توجد دعوة لك بعد",
      description: "يرجى طلب إضافتك من الجهة المنظمة ثم المحاولة مرة أخرى.",
    },
    numberNotFound: {
      title: "لم يتم العثور على هذا الرقم",
      description: "يرجى التحقق من الرقم ثم المحاولة مرة أخرى.",
    },
    otherLeft: {
      title: "انتهت المكالمة",
      description: "انتهت من جهة {name}.",
      remote: { title: "خروج {name} من المكالمة" },
    },
    otherSetupFailed: {
      title: "تعذر على أحد الأطراف الاتصال",
      description: "تم الرد على المكالمة لكنها لم تبدأ. يرجى المحاولة مرة أخرى.",
      outgoing: { title: "تعذر على {name} الاتصال" },
    },
    removed: {
      title: "تمت إزالتك من المكالمة",
      description: "إذا بدا ذلك غير صحيح، يرجى سؤال من في المكالمة.",
      remote: { title: "تمت إزالة {name} من المكالمة" },
    },
    roomNotFound: {
      title: "لم يتم العثور على هذه الغرفة",
      description: "يرجى التحقق من الرابط أو طلب رابط جديد.",
    },
    roomNotOpen: {
      title: "هذه الغرفة غير مفتوحة",
      description: "لم يحن الموعد بعد أو أُغلقت الغرفة. يرجى التحقق من الوقت.",
    },
    serviceProblem: {
      title: "مشكلة في خدمة المكالمات",
      description: "السبب ليس اتصالك. يرجى المحاولة مرة أخرى بعد دقائق.",
    },
    setupFailed: {
      title: "تعذر بدء المكالمة",
      description: "يرجى المحاولة مرة أخرى بعد قليل.",
    },
    signInExpired: {
      title: "يرجى تسجيل الدخول مرة أخرى",
      description: "بعد ذلك يرجى المحاولة مرة أخرى.",
    },
    starterLeft: {
      title: "انتهت المكالمة",
      description: "غادر الشخص الذي بدأها.",
    },
    timeLimit: {
      title: "انتهى وقت هذه المكالمة",
      description: "يمكنك بدء مكالمة جديدة.",
    },
    tooManyRequests: {
      title: "يرجى الانتظار قليلًا",
      description: "الضغط كبير الآن. يرجى المحاولة مرة أخرى بعد دقيقة.",
    },
    transferred: {
      title: "تم تحويل المكالمة",
      description: "المكالمة مستمرة في مكان آخر.",
      remote: { title: "تم تحويل مكالمة {name}", description: "المكالمة مستمرة في مكان آخر." },
    },
    unknown: {
      title: "انتهت المكالمة",
      description: "السبب غير معروف. يمكنك المحاولة مرة أخرى.",
    },
    unreachable: {
      title: "لم تصل المكالمة إلى وجهتها",
      description: "ربما كان أحد الأطراف غير متصل بالإنترنت. يرجى المحاولة مرة أخرى لاحقًا.",
      outgoing: { title: "تعذر الوصول إلى {name}", description: "يرجى المحاولة مرة أخرى لاحقًا." },
      remote: { title: "تعذر الوصول إلى {name}", description: "قد تنجح المحاولة لاحقًا." },
    },
    unsupported: {
      title: "المكالمات غير ممكنة هنا",
      description: "يرجى فتح هذه الصفحة في متصفح آخر أو طلب المساعدة.",
    },
  },
  remote: {
    ended: { title: "انتهت مشاركة {name} في المكالمة", description: "انتهت المكالمة هنا لهذا الشخص." },
    failed: { title: "{name} خارج المكالمة", description: "لم تنجح المكالمة لدى هذا الشخص." },
  },
  labels: {
    callAgain: "الاتصال مرة أخرى",
    callBack: "معاودة الاتصال",
    rejoin: "العودة إلى المكالمة",
    tryAgain: "المحاولة مرة أخرى",
    calling: "جارٍ الاتصال…",
    rejoining: "جارٍ العودة إلى المكالمة…",
    tryingAgain: "جارٍ تكرار المحاولة…",
    signIn: "تسجيل الدخول",
    getHelp: "طلب المساعدة",
    dismiss: "إخفاء",
    close: "إغلاق",
    offline: "لا يوجد اتصال بالإنترنت. يمكنك المحاولة مرة أخرى عند عودة الاتصال.",
    online: "عاد الاتصال بالإنترنت.",
    allowed: "أصبح الوصول مسموحًا الآن.",
    wait: "يمكنك المحاولة مرة أخرى {time}.",
    ready: "يمكنك المحاولة مرة أخرى الآن.",
    retryFailed: "لم تنجح المحاولة. يمكنك المحاولة مرة أخرى.",
    retryFailedAgain: "ما زال الأمر لا يعمل. يرجى المحاولة مرة أخرى بعد قليل.",
    retryFailedGetHelp: "ما زال الأمر لا يعمل. يرجى المحاولة لاحقًا أو طلب المساعدة.",
    details: "التفاصيل التقنية",
    copyReport: "نسخ التقرير",
    copied: "تم النسخ.",
  },
  details: {
    code: "الرمز",
    category: "الفئة",
    meaning: "المعنى",
    reportedMessage: "الرسالة الواردة",
    advice: "النصيحة",
    fixer: "من يمكنه المساعدة",
    endedAt: "وقت الانتهاء",
    copyJson: "نسخ بتنسيق JSON",
    copyFailed: "تعذر النسخ. التقرير أدناه.",
    report: "التقرير",
    documentation: "الوثائق",
    inferred: "مستنتج من الرمز",
    fixer_user: "الشخص في المكالمة",
    fixer_otherPerson: "الطرف الآخر",
    fixer_developer: "فريق التطبيق",
    fixer_admin: "الإدارة التقنية",
    fixer_service: "خدمة المكالمات",
    fixer_nobody: "لا شيء يحتاج إلى إصلاح",
  },
} satisfies CallEndLocale;
