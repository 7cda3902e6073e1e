import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Chinese of Taiwan in traditional characters, with "您". */
export const zhTW = {
  tag: "zh-TW",
  dir: "ltr",
  names: {
    otherPerson: "對方",
    someone: "有人",
    thisPerson: "此參與者"
  },
  texts: {
    actionFailed: {
      title: "操作未成功",
      description: "請稍後再試一次。如果仍然如此，請尋求協助。",
      remote: {
        title: "操作未成功",
        description: "稍後可能會成功。"
      }
    },
    alreadyOver: {
      title: "此通話已無法加入",
      description: "可能已被接聽、取消或錯過。"
    },
    answeredElsewhere: {
      title: "已在其他裝置上接聽",
      description: "通話正在該裝置上繼續。",
      remote: {
        title: "{name}已在其他裝置上接聽",
        description: "通話正在該裝置上繼續。"
      }
    },
    appMistake: {
      title: "此應用程式無法開始通話",
      description: "這不是您的操作所造成。請尋求協助。"
    },
    blocked: {
      title: "此通話已被封鎖",
      description: "如果您認為這不應發生，請尋求協助。"
    },
    breakoutEnded: {
      title: "此分組討論室已關閉",
      description: "預定的時間已到。"
    },
    busy: {
      title: "當時忙線中",
      description: "請稍後再試一次。",
      outgoing: {
        title: "{name}當時忙線中"
      },
      remote: {
        title: "{name}當時忙線中",
        description: "稍後可能會成功。"
      }
    },
    callFull: {
      title: "此通話人數已滿",
      description: "請在有人離開後再試一次。"
    },
    callNotFound: {
      title: "找不到此通話",
      description: "通話可能已結束。請檢查連結或號碼。"
    },
    canceled: {
      title: "通話已取消",
      description: "在有人接聽之前就已結束。",
      incoming: {
        title: "您有一通未接來電",
        description: "{name}曾打電話給您。"
      },
      remote: {
        title: "{name}未加入",
        description: "通話已取消。"
      }
    },
    cannotStart: {
      title: "通話無法開始",
      description: "請重新載入此頁面，然後再試一次。"
    },
    connectionLost: {
      title: "連線已中斷",
      description: "您的網路可能已中斷。請檢查網路，然後再試一次。",
      unconnected: {
        title: "通話無法連線"
      },
      remote: {
        title: "{name}的連線已中斷",
        description: "對方可能很快就會回來。"
      }
    },
    connectionProblem: {
      title: "連線發生問題",
      description: "請檢查您的網路連線，然後再試一次。"
    },
    couldNotConnect: {
      title: "通話無法連線",
      description: "請檢查您的網路連線，然後再試一次。"
    },
    declined: {
      title: "通話已遭拒接",
      description: "您可以稍後再試。",
      incoming: {
        title: "您已拒接通話",
        description: "方便時可以回電。"
      },
      outgoing: {
        title: "{name}拒接了您的通話"
      },
      remote: {
        title: "{name}拒接了通話",
        description: "稍後可能會成功。"
      }
    },
    deviceBlocked: {
      title: "麥克風或攝影機遭到封鎖",
      description: "請在瀏覽器或裝置設定中允許使用，然後再試一次。",
      camera: {
        title: "攝影機遭到封鎖"
      },
      microphone: {
        title: "麥克風遭到封鎖"
      }
    },
    deviceBusy: {
      title: "麥克風或攝影機使用中",
      description: "請關閉正在使用它的其他應用程式，然後再試一次。",
      camera: {
        title: "攝影機使用中"
      },
      microphone: {
        title: "麥克風使用中"
      }
    },
    deviceMissing: {
      title: "找不到麥克風或攝影機",
      description: "請連接裝置，然後再試一次。",
      camera: {
        title: "找不到攝影機"
      },
      microphone: {
        title: "找不到麥克風"
      }
    },
    deviceProblem: {
      title: "通話所需的裝置未啟動",
      description: "請檢查裝置是否已連接，或選擇其他裝置，然後再試一次。",
      camera: {
        title: "攝影機未啟動"
      },
      microphone: {
        title: "麥克風未啟動"
      }
    },
    ended: {
      title: "通話已結束",
      description: "您不需要做任何事。"
    },
    endedBeforeAnswer: {
      title: "通話在開始前就已結束",
      description: "通話遭取消、拒接，或無法建立。"
    },
    endedByService: {
      title: "通話已結束",
      description: "通話已自動結束。"
    },
    endedForEveryone: {
      title: "所有人的通話皆已結束",
      description: "有人結束了所有人的通話。"
    },
    everyoneLeft: {
      title: "通話中沒有其他人",
      description: "因此通話已結束。"
    },
    failed: {
      title: "通話未成功",
      description: "請再試一次。如果仍然如此，請尋求協助。"
    },
    invalidMeeting: {
      title: "此會議連結無法使用",
      description: "請檢查連結，或索取新的連結。"
    },
    invalidNumber: {
      title: "此號碼似乎不正確",
      description: "請檢查號碼，然後再試一次。"
    },
    invalidTarget: {
      title: "找不到此人",
      description: "請檢查姓名或地址，然後再試一次。"
    },
    inviteRemoved: {
      title: "您已不在通話中",
      description: "您的角色或邀請已變更。請洽詢召集人。"
    },
    left: {
      title: "您已離開通話",
      description: "您的通話已結束。",
      unconnected: {
        title: "通話已取消",
        description: "在接通之前就已結束。"
      },
      remote: {
        title: "{name}已離開通話"
      }
    },
    leftAbruptly: {
      title: "通話中斷了",
      description: "其中一方的應用程式已關閉或停止運作。",
      remote: {
        title: "{name}的通話突然中斷",
        description: "對方的應用程式已關閉或停止運作。"
      }
    },
    lobbyDenied: {
      title: "您未獲准加入",
      description: "如果您應該參加此通話，請洽詢召集人。",
      remote: {
        title: "{name}未獲准加入",
        description: "此參與者未加入通話。"
      }
    },
    lobbyTimeout: {
      title: "沒有人讓您加入",
      description: "請聯絡召集人讓您加入，然後再試一次。",
      remote: {
        title: "{name}無法加入",
        description: "沒有人讓此參與者加入。"
      }
    },
    networkBlocked: {
      title: "此網路可能不允許通話",
      description: "請改用其他網路，或詢問管理此網路的人員。"
    },
    noAnswer: {
      title: "無人接聽",
      description: "請稍後再試一次。",
      incoming: {
        title: "您有一通未接來電",
        description: "{name}曾嘗試聯絡您。"
      },
      outgoing: {
        title: "{name}未接聽"
      },
      remote: {
        title: "{name}未接聽",
        description: "稍後可能會成功。"
      }
    },
    noCredit: {
      title: "沒有可用於這通通話的餘額",
      description: "請聯絡帳戶擁有者儲值，然後再試一次。"
    },
    nobodyJoined: {
      title: "沒有其他人加入",
      description: "由於只有您一人，通話已結束。"
    },
    notAllowed: {
      title: "此通話不被允許",
      description: "設定或規則不允許。如有需要，請尋求協助。"
    },
    notInvited: {
      title: "您尚未受邀",
      description: "請聯絡召集人將您加入，然後再試一次。"
    },
    numberNotFound: {
      title: "找不到此號碼",
      description: "請檢查號碼，然後再試一次。"
    },
    otherLeft: {
      title: "通話已結束",
      description: "{name}已掛斷。",
      remote: {
        title: "{name}已離開通話"
      }
    },
    otherSetupFailed: {
      title: "其中一方無法連線",
      description: "通話已接聽但未能開始。請再試一次。",
      outgoing: {
        title: "{name}無法連線"
      }
    },
    removed: {
      title: "您已被移出通話",
      description: "如果您認為這不應發生，請詢問通話中的人員。",
      remote: {
        title: "{name}已被移出通話"
      }
    },
    roomNotFound: {
      title: "找不到此會議室",
      description: "請檢查連結，或索取新的連結。"
    },
    roomNotOpen: {
      title: "此會議室未開放",
      description: "時間太早，或會議室已關閉。請確認時間。"
    },
    serviceProblem: {
      title: "通話服務發生問題",
      description: "這不是您的連線所造成。請幾分鐘後再試一次。"
    },
    setupFailed: {
      title: "通話無法開始",
      description: "請稍待片刻再試一次。"
    },
    signInExpired: {
      title: "請重新登入",
      description: "登入後，請再試一次通話。"
    },
    starterLeft: {
      title: "通話已結束",
      description: "發起通話的人已離開。"
    },
    timeLimit: {
      title: "此通話的時間已到",
      description: "您可以開始新的通話。"
    },
    tooManyRequests: {
      title: "請稍候",
      description: "目前非常忙碌。請一分鐘後再試一次。"
    },
    transferred: {
      title: "通話已轉接",
      description: "通話在別處繼續。",
      remote: {
        title: "{name}的通話已被轉接",
        description: "通話正在別處繼續。"
      }
    },
    unknown: {
      title: "通話已結束",
      description: "原因不明。您可以再試一次。"
    },
    unreachable: {
      title: "通話未能接通",
      description: "其中一方可能已離線。請稍後再試一次。",
      outgoing: {
        title: "{name}無法接通",
        description: "請稍後再試一次。"
      },
      remote: {
        title: "{name}無法接通",
        description: "稍後可能會成功。"
      }
    },
    unsupported: {
      title: "此處無法進行通話",
      description: "請在其他瀏覽器中開啟此頁面，或尋求協助。"
    }
  },
  remote: {
    ended: {
      title: "{name}已不在通話中",
      description: "此參與者的通話已在這裡結束。"
    },
    failed: {
      title: "{name}不在通話中",
      description: "此參與者的通話未成功。"
    }
  },
  labels: {
    callAgain: "再次撥打",
    callBack: "回電",
    rejoin: "重新加入",
    tryAgain: "再試一次",
    calling: "撥號中…",
    rejoining: "正在重新加入…",
    tryingAgain: "正在重試…",
    signIn: "登入",
    getHelp: "取得協助",
    dismiss: "關閉通知",
    close: "關閉",
    offline: "您目前離線。請在恢復連線後再試一次。",
    online: "您已恢復連線。",
    allowed: "現在已允許存取。",
    wait: "請在 {time}再試一次。",
    ready: "您現在可以再試一次。",
    retryFailed: "未成功。您可以再試一次。",
    retryFailedAgain: "仍然無法使用。請過一會兒再試。",
    retryFailedGetHelp: "仍然無法使用。請稍後再試，或尋求協助。",
    details: "技術詳細資料",
    copyReport: "複製報告",
    copied: "已複製。"
  },
  details: {
    code: "代碼",
    category: "類別",
    meaning: "意義",
    reportedMessage: "回報的訊息",
    advice: "建議",
    fixer: "誰可以協助",
    endedAt: "結束時間",
    copyJson: "複製為 JSON",
    copyFailed: "複製未成功。報告如下。",
    report: "報告",
    documentation: "文件",
    inferred: "根據代碼推斷",
    fixer_user: "通話中的使用者",
    fixer_otherPerson: "對方",
    fixer_developer: "應用程式開發人員",
    fixer_admin: "系統管理員",
    fixer_service: "通話服務",
    fixer_nobody: "不需要處理"
  }
} satisfies CallEndLocale;
