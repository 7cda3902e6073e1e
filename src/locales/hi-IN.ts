import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Hindi, with "आप". */
export const hiIN = {
  tag: "hi-IN",
  dir: "ltr",
  names: {
    otherPerson: "दूसरे व्यक्ति",
    someone: "किसी व्यक्ति",
    thisPerson: "इस व्यक्ति"
  },
  texts: {
    actionFailed: {
      title: "यह नहीं हो सका",
      description: "थोड़ी देर में फिर से कोशिश करें। अगर ऐसा होता रहे, तो मदद लें।",
      remote: {
        title: "यह नहीं हो सका",
        description: "बाद में यह हो सकता है।"
      }
    },
    alreadyOver: {
      title: "यह कॉल अब उपलब्ध नहीं है",
      description: "हो सकता है कि इसका जवाब दिया जा चुका हो, इसे रद्द किया गया हो या यह छूट गई हो।"
    },
    answeredElsewhere: {
      title: "दूसरे डिवाइस पर जवाब दिया गया",
      description: "कॉल वहाँ जारी है।",
      remote: {
        title: "{name} ने दूसरे डिवाइस पर जवाब दिया",
        description: "कॉल वहाँ जारी है।"
      }
    },
    appMistake: {
      title: "यह ऐप कॉल शुरू नहीं कर सकता",
      description: "यह आपकी वजह से नहीं हुआ। कृपया मदद लें।"
    },
    blocked: {
      title: "इस कॉल को ब्लॉक किया गया",
      description: "अगर यह सही न लगे, तो मदद लें।"
    },
    breakoutEnded: {
      title: "यह ब्रेकआउट रूम बंद हो गया है",
      description: "इसका समय पूरा हो गया है।"
    },
    busy: {
      title: "लाइन व्यस्त थी",
      description: "बाद में फिर से कोशिश करें।",
      outgoing: {
        title: "{name} की लाइन व्यस्त थी"
      },
      remote: {
        title: "{name} की लाइन व्यस्त थी",
        description: "बाद में यह हो सकता है।"
      }
    },
    callFull: {
      title: "इस कॉल में जगह नहीं है",
      description: "किसी के जाने के बाद फिर से कोशिश करें।"
    },
    callNotFound: {
      title: "यह कॉल नहीं मिली",
      description: "हो सकता है कि यह पहले ही समाप्त हो गई हो। लिंक या नंबर जाँचें।"
    },
    canceled: {
      title: "कॉल रद्द की गई",
      description: "किसी के जवाब देने से पहले यह समाप्त हो गई।",
      incoming: {
        title: "आपकी एक कॉल छूट गई",
        description: "{name} ने आपको कॉल की थी।"
      },
      remote: {
        title: "{name} ने कॉल में हिस्सा नहीं लिया",
        description: "कॉल रद्द की गई।"
      }
    },
    cannotStart: {
      title: "कॉल शुरू नहीं हो सकी",
      description: "इस पेज को फिर से लोड करें, फिर कोशिश करें।"
    },
    connectionLost: {
      title: "कनेक्शन टूट गया",
      description: "हो सकता है कि आपका इंटरनेट बंद हो गया हो। उसे जाँचें, फिर कोशिश करें।",
      unconnected: {
        title: "कॉल कनेक्ट नहीं हो सकी"
      },
      remote: {
        title: "{name} का कनेक्शन टूट गया",
        description: "यह व्यक्ति थोड़ी देर में वापस आ सकता है।"
      }
    },
    connectionProblem: {
      title: "कनेक्शन में समस्या है",
      description: "अपना इंटरनेट कनेक्शन जाँचें, फिर कोशिश करें।"
    },
    couldNotConnect: {
      title: "कॉल कनेक्ट नहीं हो सकी",
      description: "अपना इंटरनेट कनेक्शन जाँचें, फिर कोशिश करें।"
    },
    declined: {
      title: "कॉल अस्वीकार की गई",
      description: "बाद में फिर से कोशिश की जा सकती है।",
      incoming: {
        title: "आपने कॉल अस्वीकार की",
        description: "सुविधा होने पर वापस कॉल की जा सकती है।"
      },
      outgoing: {
        title: "{name} ने आपकी कॉल अस्वीकार की"
      },
      remote: {
        title: "{name} ने कॉल अस्वीकार की",
        description: "बाद में यह हो सकता है।"
      }
    },
    deviceBlocked: {
      title: "माइक्रोफ़ोन या कैमरा ब्लॉक है",
      description: "अपने ब्राउज़र या डिवाइस की सेटिंग में इसकी अनुमति दें, फिर कोशिश करें।",
      camera: {
        title: "कैमरा ब्लॉक है"
      },
      microphone: {
        title: "माइक्रोफ़ोन ब्लॉक है"
      }
    },
    deviceBusy: {
      title: "माइक्रोफ़ोन या कैमरा उपयोग में है",
      description: "इसका उपयोग करने वाले दूसरे ऐप बंद करें, फिर कोशिश करें।",
      camera: {
        title: "कैमरा उपयोग में है"
      },
      microphone: {
        title: "माइक्रोफ़ोन उपयोग में है"
      }
    },
    deviceMissing: {
      title: "कोई माइक्रोफ़ोन या कैमरा नहीं मिला",
      description: "कोई डिवाइस कनेक्ट करें, फिर कोशिश करें।",
      camera: {
        title: "कोई कैमरा नहीं मिला"
      },
      microphone: {
        title: "कोई माइक्रोफ़ोन नहीं मिला"
      }
    },
    deviceProblem: {
      title: "कॉल के लिए एक डिवाइस चालू नहीं हुआ",
      description: "देखें कि वह कनेक्ट है या कोई दूसरा चुनें, फिर कोशिश करें।",
      camera: {
        title: "कैमरा चालू नहीं हुआ"
      },
      microphone: {
        title: "माइक्रोफ़ोन चालू नहीं हुआ"
      }
    },
    ended: {
      title: "कॉल समाप्त हो गई है",
      description: "आपको कुछ करने की ज़रूरत नहीं है।"
    },
    endedBeforeAnswer: {
      title: "शुरू होने से पहले कॉल समाप्त हो गई",
      description: "इसे रद्द या अस्वीकार किया गया, या यह जुड़ नहीं सकी।"
    },
    endedByService: {
      title: "कॉल समाप्त हो गई है",
      description: "यह अपने आप समाप्त हो गई।"
    },
    endedForEveryone: {
      title: "सभी के लिए कॉल समाप्त हो गई",
      description: "किसी ने इसे सभी के लिए समाप्त किया।"
    },
    everyoneLeft: {
      title: "कॉल में और कोई नहीं है",
      description: "इसलिए यह समाप्त हो गई है।"
    },
    failed: {
      title: "कॉल नहीं हो सकी",
      description: "फिर से कोशिश करें। अगर ऐसा होता रहे, तो मदद लें।"
    },
    invalidMeeting: {
      title: "मीटिंग का यह लिंक काम नहीं करता",
      description: "लिंक जाँचें या नया लिंक माँगें।"
    },
    invalidNumber: {
      title: "यह नंबर सही नहीं लगता",
      description: "नंबर जाँचें, फिर कोशिश करें।"
    },
    invalidTarget: {
      title: "यह व्यक्ति नहीं मिला",
      description: "नाम या पता जाँचें, फिर कोशिश करें।"
    },
    inviteRemoved: {
      title: "आप अब कॉल में नहीं हैं",
      description: "आपकी भूमिका या आमंत्रण बदल गया है। आयोजक से पूछें।"
    },
    left: {
      title: "आपने कॉल छोड़ दी",
      description: "आपके लिए कॉल समाप्त हो गई है।",
      unconnected: {
        title: "कॉल रद्द की गई",
        description: "कनेक्ट होने से पहले यह समाप्त हो गई।"
      },
      remote: {
        title: "{name} ने कॉल छोड़ दी"
      }
    },
    leftAbruptly: {
      title: "कॉल बीच में कट गई",
      description: "एक तरफ़ ऐप बंद हो गया या रुक गया।",
      remote: {
        title: "{name} की कॉल अचानक कट गई",
        description: "वहाँ ऐप बंद हो गया या रुक गया।"
      }
    },
    lobbyDenied: {
      title: "आपको अंदर नहीं आने दिया गया",
      description: "अगर आपको इस कॉल में होना चाहिए, तो आयोजक से पूछें।",
      remote: {
        title: "{name} को अंदर नहीं आने दिया गया",
        description: "यह व्यक्ति कॉल में शामिल नहीं हुआ।"
      }
    },
    lobbyTimeout: {
      title: "किसी ने आपको अंदर नहीं आने दिया",
      description: "आयोजक से कहें कि आपको अंदर आने दें, फिर कोशिश करें।",
      remote: {
        title: "{name} को प्रवेश नहीं मिल सका",
        description: "किसी ने इस व्यक्ति को अंदर नहीं आने दिया।"
      }
    },
    networkBlocked: {
      title: "हो सकता है कि यह नेटवर्क कॉल की अनुमति न दे",
      description: "कोई दूसरा नेटवर्क आज़माएँ, या इसे चलाने वाले लोगों से पूछें।"
    },
    noAnswer: {
      title: "किसी ने जवाब नहीं दिया",
      description: "बाद में फिर से कोशिश करें।",
      incoming: {
        title: "आपकी एक कॉल छूट गई",
        description: "{name} ने आपसे संपर्क करने की कोशिश की।"
      },
      outgoing: {
        title: "{name} ने जवाब नहीं दिया"
      },
      remote: {
        title: "{name} ने जवाब नहीं दिया",
        description: "बाद में यह हो सकता है।"
      }
    },
    noCredit: {
      title: "इस कॉल के लिए बैलेंस नहीं है",
      description: "खाते के मालिक से बैलेंस जोड़ने को कहें, फिर कोशिश करें।"
    },
    nobodyJoined: {
      title: "और कोई शामिल नहीं हुआ",
      description: "कॉल समाप्त हो गई, क्योंकि उसमें आपके अलावा कोई नहीं था।"
    },
    notAllowed: {
      title: "इस कॉल की अनुमति नहीं है",
      description: "सेटिंग या नियम इसकी अनुमति नहीं देते। ज़रूरत हो तो मदद लें।"
    },
    notInvited: {
      title: "आपको अभी आमंत्रित नहीं किया गया है",
      description: "आयोजक से कहें कि आपको जोड़ें, फिर कोशिश करें।"
    },
    numberNotFound: {
      title: "यह नंबर नहीं मिला",
      description: "नंबर जाँचें, फिर कोशिश करें।"
    },
    otherLeft: {
      title: "कॉल समाप्त हो गई है",
      description: "{name} ने फ़ोन रख दिया।",
      remote: {
        title: "{name} ने कॉल छोड़ दी"
      }
    },
    otherSetupFailed: {
      title: "एक तरफ़ कनेक्शन नहीं हो सका",
      description: "कॉल का जवाब दिया गया, पर वह शुरू नहीं हुई। फिर से कोशिश करें।",
      outgoing: {
        title: "{name} का कनेक्शन नहीं हो सका"
      }
    },
    removed: {
      title: "आपको कॉल से हटाया गया",
      description: "अगर यह सही न लगे, तो कॉल में मौजूद लोगों से पूछें।",
      remote: {
        title: "{name} को कॉल से हटाया गया"
      }
    },
    roomNotFound: {
      title: "यह रूम नहीं मिला",
      description: "लिंक जाँचें या नया लिंक माँगें।"
    },
    roomNotOpen: {
      title: "यह रूम खुला नहीं है",
      description: "अभी समय नहीं हुआ है, या रूम बंद हो गया है। समय जाँचें।"
    },
    serviceProblem: {
      title: "कॉल सेवा में समस्या है",
      description: "यह आपके कनेक्शन की वजह से नहीं है। कुछ मिनट बाद फिर से कोशिश करें।"
    },
    setupFailed: {
      title: "कॉल शुरू नहीं हो सकी",
      description: "थोड़ी देर में फिर से कोशिश करें।"
    },
    signInExpired: {
      title: "कृपया फिर से साइन इन करें",
      description: "उसके बाद कॉल के लिए फिर से कोशिश करें।"
    },
    starterLeft: {
      title: "कॉल समाप्त हो गई है",
      description: "कॉल शुरू करने वाले व्यक्ति ने कॉल छोड़ दी है।"
    },
    timeLimit: {
      title: "इस कॉल का समय पूरा हो गया",
      description: "नई कॉल शुरू की जा सकती है।"
    },
    tooManyRequests: {
      title: "कृपया थोड़ी देर रुकें",
      description: "अभी बहुत भीड़ है। एक मिनट बाद फिर से कोशिश करें।"
    },
    transferred: {
      title: "कॉल आगे भेजी गई",
      description: "यह कहीं और जारी है।",
      remote: {
        title: "{name} को कहीं और जोड़ा गया",
        description: "कॉल कहीं और जारी है।"
      }
    },
    unknown: {
      title: "कॉल समाप्त हो गई है",
      description: "कारण पता नहीं है। फिर से कोशिश की जा सकती है।"
    },
    unreachable: {
      title: "कॉल नहीं लग सकी",
      description: "हो सकता है कि एक तरफ़ इंटरनेट न हो। बाद में फिर से कोशिश करें।",
      outgoing: {
        title: "{name} से संपर्क नहीं हो पा रहा है",
        description: "बाद में फिर से कोशिश करें।"
      },
      remote: {
        title: "{name} से संपर्क नहीं हो पा रहा है",
        description: "बाद में यह हो सकता है।"
      }
    },
    unsupported: {
      title: "यहाँ कॉल नहीं हो सकती",
      description: "इस पेज को किसी दूसरे ब्राउज़र में खोलें, या मदद लें।"
    }
  },
  remote: {
    ended: {
      title: "{name} की मौजूदगी अब कॉल में नहीं है",
      description: "इस व्यक्ति के लिए यहाँ कॉल समाप्त हो गई है।"
    },
    failed: {
      title: "{name} की मौजूदगी कॉल में नहीं है",
      description: "इस व्यक्ति के लिए कॉल नहीं हो सकी।"
    }
  },
  labels: {
    callAgain: "फिर से कॉल करें",
    callBack: "वापस कॉल करें",
    rejoin: "फिर से जुड़ें",
    tryAgain: "फिर कोशिश करें",
    calling: "कॉल की जा रही है…",
    rejoining: "फिर से जुड़ रहे हैं…",
    tryingAgain: "फिर कोशिश हो रही है…",
    signIn: "साइन इन करें",
    getHelp: "मदद लें",
    dismiss: "छिपाएँ",
    close: "बंद करें",
    offline: "आप ऑफ़लाइन हैं। ऑनलाइन होने पर फिर से कोशिश करें।",
    online: "आप फिर से ऑनलाइन हैं।",
    allowed: "अब अनुमति मिल गई है।",
    wait: "{time} फिर से कोशिश करें।",
    ready: "अब फिर से कोशिश की जा सकती है।",
    retryFailed: "यह नहीं हो सका। फिर से कोशिश की जा सकती है।",
    retryFailedAgain: "यह अब भी नहीं हो रहा है। थोड़ी देर बाद फिर से कोशिश करें।",
    retryFailedGetHelp: "यह अब भी नहीं हो रहा है। बाद में कोशिश करें, या मदद लें।",
    details: "तकनीकी विवरण",
    copyReport: "रिपोर्ट कॉपी करें",
    copied: "कॉपी हो गया।"
  },
  details: {
    code: "कोड",
    category: "श्रेणी",
    meaning: "अर्थ",
    reportedMessage: "मिला संदेश",
    advice: "सलाह",
    fixer: "कौन मदद कर सकता है",
    endedAt: "समाप्ति का समय",
    copyJson: "JSON के रूप में कॉपी करें",
    copyFailed: "कॉपी नहीं हो सका। रिपोर्ट नीचे है।",
    report: "रिपोर्ट",
    documentation: "दस्तावेज़",
    inferred: "कोड से अनुमानित",
    fixer_user: "कॉल में मौजूद व्यक्ति",
    fixer_otherPerson: "दूसरा व्यक्ति",
    fixer_developer: "ऐप के डेवलपर",
    fixer_admin: "प्रशासक",
    fixer_service: "कॉल सेवा",
    fixer_nobody: "कुछ ठीक करने की ज़रूरत नहीं है"
  }
} satisfies CallEndLocale;
