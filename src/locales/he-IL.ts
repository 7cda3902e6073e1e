import type { CallEndLocale } from "../words/CallEndLocale.js";

/**
 * Hebrew, with plural imperatives and verbal nouns. No verb or adjective depends on the gender of
 * `{name}`, and no one-letter word (such as ל) is joined to `{name}`.
 */
export const heIL = {
  tag: "he-IL",
  dir: "rtl",
  names: {
    otherPerson: "הצד השני",
    someone: "מישהו מהמשתתפים",
    thisPerson: "האדם הזה",
  },
  texts: {
    actionFailed: {
      title: "הפעולה לא הצליחה",
      description: "נסו שוב בעוד רגע. אם זה יקרה שוב, בקשו עזרה.",
      remote: { title: "הפעולה לא הצליחה", description: "ייתכן שזה יצליח מאוחר יותר." },
    },
    alreadyOver: {
      title: "השיחה הזאת כבר לא זמינה",
      description: "ייתכן שכבר ענו לה, שהיא בוטלה או שהוחמצה.",
    },
    answeredElsewhere: {
      title: "השיחה נענתה במכשיר אחר",
      description: "השיחה נמשכת שם.",
      remote: { title: "השיחה נענתה במכשיר אחר של {name}", description: "השיחה נמשכת שם." },
    },
    appMistake: {
      title: "האפליקציה לא יכולה להתחיל את השיחה",
      description: "הסיבה אינה אצלכם. בקשו עזרה.",
    },
    blocked: {
      title: "השיחה הזאת נחסמה",
      description: "אם נראה לכם שזו טעות, בקשו עזרה.",
    },
    breakoutEnded: {
      title: "חדר המשנה הזה נסגר",
      description: "הזמן שלו הסתיים.",
    },
    busy: {
      title: "הקו היה תפוס",
      description: "נסו שוב מאוחר יותר.",
      outgoing: { title: "הקו של {name} היה תפוס" },
      remote: { title: "הקו של {name} היה תפוס", description: "ייתכן שזה יצליח מאוחר יותר." },
    },
    callFull: {
      title: "אין עוד מקום בשיחה הזאת",
      description: "נסו שוב כשמישהו ייצא מהשיחה.",
    },
    callNotFound: {
      title: "השיחה הזאת לא נמצאה",
      description: "ייתכן שהיא כבר הסתיימה. בדקו את הקישור או את המספר.",
    },
    canceled: {
      title: "השיחה בוטלה",
      description: "היא הסתיימה לפני שנענתה.",
      incoming: { title: "יש לכם שיחה שלא נענתה", description: "התקשרו אליכם: {name}." },
      remote: { title: "{name} לא בין המשתתפים בשיחה", description: "השיחה בוטלה." },
    },
    cannotStart: {
      title: "לא ניתן היה להתחיל את השיחה",
      description: "טענו מחדש את הדף ונסו שוב.",
    },
    connectionLost: {
      title: "החיבור נותק",
      description: "ייתכן שהאינטרנט שלכם התנתק. בדקו אותו ונסו שוב.",
      unconnected: { title: "לא ניתן היה לחבר את השיחה" },
      remote: {
        title: "החיבור של {name} נותק",
        description: "ייתכן שהאדם הזה יחזור בעוד רגע.",
      },
    },
    connectionProblem: {
      title: "יש בעיה בחיבור",
      description: "בדקו את החיבור לאינטרנט ונסו שוב.",
    },
    couldNotConnect: {
      title: "לא ניתן היה לחבר את השיחה",
      description: "בדקו את החיבור לאינטרנט ונסו שוב.",
    },
    declined: {
      title: "השיחה נדחתה",
      description: "אפשר לנסות שוב מאוחר יותר.",
      incoming: {
        title: "דחיתם את השיחה",
        description: "אפשר להתקשר חזרה כשיהיה לכם נוח.",
      },
      outgoing: { title: "השיחה שלכם נדחתה על ידי {name}" },
      remote: {
        title: "השיחה נדחתה על ידי {name}",
        description: "ייתכן שזה יצליח מאוחר יותר.",
      },
    },
    deviceBlocked: {
      title: "הגישה למיקרופון או למצלמה חסומה",
      description: "אפשרו את הגישה בהגדרות הדפדפן או המכשיר ונסו שוב.",
      camera: { title: "הגישה למצלמה חסומה" },
      microphone: { title: "הגישה למיקרופון חסומה" },
    },
    deviceBusy: {
      title: "המיקרופון או המצלמה נמצאים בשימוש",
      description: "סגרו אפליקציות אחרות שמשתמשות בהתקן ונסו שוב.",
      camera: { title: "המצלמה נמצאת בשימוש" },
      microphone: { title: "המיקרופון נמצא בשימוש" },
    },
    deviceMissing: {
      title: "לא נמצאו מיקרופון או מצלמה",
      description: "חברו התקן ונסו שוב.",
      camera: { title: "לא נמצאה מצלמה" },
      microphone: { title: "לא נמצא מיקרופון" },
    },
    deviceProblem: {
      title: "לא ניתן היה להפעיל התקן לשיחה",
      description: "בדקו שהוא מחובר או בחרו התקן אחר, ונסו שוב.",
      camera: { title: "לא ניתן היה להפעיל את המצלמה" },
      microphone: { title: "לא ניתן היה להפעיל את המיקרופון" },
    },
    ended: {
      title: "השיחה הסתיימה",
      description: "אין צורך לעשות דבר.",
    },
    endedBeforeAnswer: {
      title: "השיחה הסתיימה לפני שהתחילה",
      description: "היא בוטלה, נדחתה או שלא ניתן היה לחבר אותה.",
    },
    endedByService: {
      title: "השיחה הסתיימה",
      description: "היא הסתיימה אוטומטית.",
    },
    endedForEveryone: {
      title: "השיחה הסתיימה לכולם",
      description: "מישהו מהמשתתפים סיים אותה לכולם.",
    },
    everyoneLeft: {
      title: "לא נשאר אף אחד בשיחה מלבדכם",
      description: "לכן היא הסתיימה.",
    },
    failed: {
      title: "השיחה לא הצליחה",
      description: "נסו שוב. אם זה יקרה שוב, בקשו עזרה.",
    },
    invalidMeeting: {
      title: "הקישור לפגישה הזאת לא פועל",
      description: "בדקו את הקישור או בקשו קישור חדש.",
    },
    invalidNumber: {
      title: "המספר הזה לא נראה תקין",
      description: "בדקו את המספר ונסו שוב.",
    },
    invalidTarget: {
      title: "האדם הזה לא נמצא",
      description: "בדקו את השם או את הכתובת ונסו שוב.",
    },
    inviteRemoved: {
      title: "אתם כבר לא בשיחה",
      description: "התפקיד או ההזמנה שלכם השתנו. פנו למארגני השיחה.",
    },
    left: {
      title: "יצאתם מהשיחה",
      description: "השיחה הסתיימה עבורכם.",
      unconnected: { title: "השיחה בוטלה", description: "היא הסתיימה לפני שחוברה." },
      remote: { title: "יציאה של {name} מהשיחה" },
    },
    leftAbruptly: {
      title: "השיחה נקטעה",
      description: "האפליקציה נסגרה או הפסיקה לפעול באחד הצדדים.",
      remote: {
        title: "השיחה נקטעה אצל {name}",
        description: "האפליקציה נסגרה שם או הפסיקה לפעול.",
      },
    },
    lobbyDenied: {
      title: "הכניסה שלכם לא אושרה",
      description: "שאלו את מארגני השיחה אם אתם אמורים להשתתף בה.",
      remote: {
        title: "הכניסה של {name} לא אושרה",
        description: "האדם הזה לא הצטרף לשיחה.",
      },
    },
    lobbyTimeout: {
      title: "אף אחד לא אישר את הכניסה שלכם",
      description: "בקשו ממארגני השיחה לאשר את הכניסה שלכם ונסו שוב.",
      remote: {
        title: "לא התאפשרה כניסה של {name}",
        description: "אף אחד לא אישר לאדם הזה להיכנס.",
      },
    },
    networkBlocked: {
      title: "ייתכן שהרשת הזאת לא מאפשרת שיחות",
      description: "נסו רשת אחרת או פנו למי שאחראים על הרשת הזאת.",
    },
    noAnswer: {
      title: "לא היה מענה",
      description: "נסו שוב מאוחר יותר.",
      incoming: {
        title: "יש לכם שיחה שלא נענתה",
        description: "ניסו להשיג אתכם: {name}.",
      },
      outgoing: { title: "{name}: אין מענה" },
      remote: {
        title: "{name}: אין מענה",
        description: "ייתכן שזה יצליח מאוחר יותר.",
      },
    },
    noCredit: {
      title: "אין יתרה לשיחה הזאת",
      description: "בקשו מבעלי החשבון להוסיף יתרה ונסו שוב.",
    },
    nobodyJoined: {
      title: "אף אחד אחר לא הצטרף",
      description: "השיחה הסתיימה כי לא היה בה אף אחד מלבדכם.",
    },
    notAllowed: {
      title: "השיחה הזאת לא מותרת",
      description: "ההגדרות או הכללים לא מאפשרים אותה. אם צריך, בקשו עזרה.",
    },
    notInvited: {
      title: "עדיין לא הוזמנתם",
      description: "בקשו ממארגני השיחה להוסיף אתכם ונסו שוב.",
    },
    numberNotFound: {
      title: "המספר הזה לא נמצא",
      description: "בדקו את המספר ונסו שוב.",
    },
    otherLeft: {
      title: "השיחה הסתיימה",
      description: "היא נותקה על ידי {name}.",
      remote: { title: "יציאה של {name} מהשיחה" },
    },
    otherSetupFailed: {
      title: "לא ניתן היה לחבר את אחד הצדדים",
      description: "השיחה נענתה אבל לא התחילה. נסו שוב.",
      outgoing: { title: "לא ניתן היה לחבר את {name}" },
    },
    removed: {
      title: "הסירו אתכם מהשיחה",
      description: "אם נראה לכם שזו טעות, פנו למי שנמצאים בשיחה.",
      remote: { title: "הסירו את {name} מהשיחה" },
    },
    roomNotFound: {
      title: "החדר הזה לא נמצא",
      description: "בדקו את הקישור או בקשו קישור חדש.",
    },
    roomNotOpen: {
      title: "החדר הזה לא פתוח",
      description: "מוקדם מדי, או שהחדר כבר נסגר. בדקו את השעה.",
    },
    serviceProblem: {
      title: "יש בעיה בשירות השיחות",
      description: "הבעיה אינה בחיבור שלכם. נסו שוב בעוד כמה דקות.",
    },
    setupFailed: {
      title: "לא ניתן היה להתחיל את השיחה",
      description: "נסו שוב בעוד רגע.",
    },
    signInExpired: {
      title: "היכנסו שוב לחשבון",
      description: "לאחר מכן נסו שוב את השיחה.",
    },
    starterLeft: {
      title: "השיחה הסתיימה",
      description: "האדם שהתחיל אותה כבר יצא.",
    },
    timeLimit: {
      title: "הזמן של השיחה הזאת הסתיים",
      description: "אפשר להתחיל שיחה חדשה.",
    },
    tooManyRequests: {
      title: "חכו רגע בבקשה",
      description: "יש עכשיו עומס רב. נסו שוב בעוד דקה.",
    },
    transferred: {
      title: "השיחה הועברה",
      description: "היא נמשכת במקום אחר.",
      remote: { title: "השיחה של {name} הועברה", description: "השיחה נמשכת במקום אחר." },
    },
    unknown: {
      title: "השיחה הסתיימה",
      description: "הסיבה אינה ידועה. אפשר לנסות שוב.",
    },
    unreachable: {
      title: "השיחה לא עברה",
      description: "ייתכן שאחד הצדדים לא מחובר לאינטרנט. נסו שוב מאוחר יותר.",
      outgoing: { title: "לא ניתן להשיג את {name}", description: "נסו שוב מאוחר יותר." },
      remote: {
        title: "לא ניתן להשיג את {name}",
        description: "ייתכן שזה יצליח מאוחר יותר.",
      },
    },
    unsupported: {
      title: "לא ניתן לקיים כאן שיחות",
      description: "פתחו את הדף בדפדפן אחר או בקשו עזרה.",
    },
  },
  remote: {
    ended: { title: "{name} כבר לא בשיחה", description: "השיחה כאן הסתיימה עבור האדם הזה." },
    failed: { title: "{name} לא בשיחה", description: "השיחה לא הצליחה עבור האדם הזה." },
  },
  labels: {
    callAgain: "התקשרות מחדש",
    callBack: "התקשרות חזרה",
    rejoin: "חזרה לשיחה",
    tryAgain: "ניסיון חוזר",
    calling: "מתקשרים…",
    rejoining: "חוזרים לשיחה…",
    tryingAgain: "מנסים שוב…",
    signIn: "כניסה לחשבון",
    getHelp: "קבלת עזרה",
    dismiss: "הסתרה",
    close: "סגירה",
    offline: "אתם לא מחוברים לאינטרנט. אפשר יהיה לנסות שוב כשהחיבור יחזור.",
    online: "החיבור לאינטרנט חזר.",
    allowed: "הגישה מאושרת עכשיו.",
    wait: "נסו שוב {time}.",
    ready: "אפשר לנסות שוב עכשיו.",
    retryFailed: "הפעולה לא הצליחה. אפשר לנסות שוב.",
    retryFailedAgain: "זה עדיין לא פועל. נסו שוב בעוד זמן מה.",
    retryFailedGetHelp: "זה עדיין לא פועל. נסו שוב מאוחר יותר או בקשו עזרה.",
    details: "פרטים טכניים",
    copyReport: "העתקת הדוח",
    copied: "הועתק.",
  },
  details: {
    code: "קוד",
    category: "קטגוריה",
    meaning: "משמעות",
    reportedMessage: "דווח",
    advice: "המלצה",
    fixer: "מי יכול לעזור",
    endedAt: "הסתיימה",
    copyJson: "העתקה כ־JSON",
    copyFailed: "ההעתקה לא הצליחה. הדוח מופיע בהמשך.",
    report: "דוח",
    documentation: "תיעוד",
    inferred: "הוסק מהקוד",
    fixer_user: "מי שנמצא בשיחה",
    fixer_otherPerson: "הצד השני",
    fixer_developer: "צוות הפיתוח של האפליקציה",
    fixer_admin: "ניהול המערכת",
    fixer_service: "שירות השיחות",
    fixer_nobody: "אין מה לתקן",
  },
} satisfies CallEndLocale;
