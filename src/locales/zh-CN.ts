import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Chinese in simplified characters, with "您". */
export const zhCN = {
  tag: "zh-CN",
  dir: "ltr",
  names: {
    otherPerson: "对方",
    someone: "有人",
    thisPerson: "该参与者"
  },
  texts: {
    actionFailed: {
      title: "操作未成功",
      description: "请稍后重试。如果问题仍然存在，请寻求帮助。",
      remote: {
        title: "操作未成功",
        description: "稍后可能会成功。"
      }
    },
    alreadyOver: {
      title: "此通话已无法加入",
      description: "可能已被接听、取消或错过。"
    },
    answeredElsewhere: {
      title: "已在其他设备上接听",
      description: "通话正在那台设备上继续。",
      remote: {
        title: "{name}已在其他设备上接听",
        description: "通话正在那台设备上继续。"
      }
    },
    appMistake: {
      title: "此应用无法发起通话",
      description: "这不是您的操作造成的。请寻求帮助。"
    },
    blocked: {
      title: "此通话已被阻止",
      description: "如果您认为这不应发生，请寻求帮助。"
    },
    breakoutEnded: {
      title: "此分组讨论室已关闭",
      description: "预定时间已到。"
    },
    busy: {
      title: "线路当时正忙",
      description: "请稍后重试。",
      outgoing: {
        title: "{name}当时正忙"
      },
      remote: {
        title: "{name}当时正忙",
        description: "稍后可能会成功。"
      }
    },
    callFull: {
      title: "此通话人数已满",
      description: "请在有人离开后重试。"
    },
    callNotFound: {
      title: "未找到此通话",
      description: "通话可能已结束。请检查链接或号码。"
    },
    canceled: {
      title: "通话已取消",
      description: "在有人接听之前已结束。",
      incoming: {
        title: "您有一个未接来电",
        description: "{name}曾呼叫您。"
      },
      remote: {
        title: "{name}未加入",
        description: "通话已取消。"
      }
    },
    cannotStart: {
      title: "通话未能开始",
      description: "请重新加载此页面，然后重试。"
    },
    connectionLost: {
      title: "连接已断开",
      description: "您的网络可能已断开。请检查网络，然后重试。",
      unconnected: {
        title: "通话未能接通"
      },
      remote: {
        title: "{name}的连接已断开",
        description: "对方可能很快会回来。"
      }
    },
    connectionProblem: {
      title: "连接出现问题",
      description: "请检查网络连接，然后重试。"
    },
    couldNotConnect: {
      title: "通话未能接通",
      description: "请检查网络连接，然后重试。"
    },
    declined: {
      title: "通话已被拒绝",
      description: "您可以稍后重试。",
      incoming: {
        title: "您已拒绝通话",
        description: "方便时可以回拨。"
      },
      outgoing: {
        title: "{name}拒绝了您的通话"
      },
      remote: {
        title: "{name}拒绝了通话",
        description: "稍后可能会成功。"
      }
    },
    deviceBlocked: {
      title: "麦克风或摄像头被阻止",
      description: "请在浏览器或设备设置中允许使用，然后重试。",
      camera: {
        title: "摄像头被阻止"
      },
      microphone: {
        title: "麦克风被阻止"
      }
    },
    deviceBusy: {
      title: "麦克风或摄像头正被占用",
      description: "请关闭正在使用它的其他应用，然后重试。",
      camera: {
        title: "摄像头正被占用"
      },
      microphone: {
        title: "麦克风正被占用"
      }
    },
    deviceMissing: {
      title: "未找到麦克风或摄像头",
      description: "请连接一个设备，然后重试。",
      camera: {
        title: "未找到摄像头"
      },
      microphone: {
        title: "未找到麦克风"
      }
    },
    deviceProblem: {
      title: "通话所需的设备未启动",
      description: "请检查设备是否已连接，或选择其他设备，然后重试。",
      camera: {
        title: "摄像头未启动"
      },
      microphone: {
        title: "麦克风未启动"
      }
    },
    ended: {
      title: "通话已结束",
      description: "您无需执行任何操作。"
    },
    endedBeforeAnswer: {
      title: "通话在开始前已结束",
      description: "通话被取消、被拒绝或未能建立。"
    },
    endedByService: {
      title: "通话已结束",
      description: "通话已自动结束。"
    },
    endedForEveryone: {
      title: "所有人的通话均已结束",
      description: "有人结束了所有人的通话。"
    },
    everyoneLeft: {
      title: "通话中没有其他人",
      description: "因此通话已结束。"
    },
    failed: {
      title: "通话未成功",
      description: "请重试。如果问题仍然存在，请寻求帮助。"
    },
    invalidMeeting: {
      title: "此会议链接无法使用",
      description: "请检查链接或索取新链接。"
    },
    invalidNumber: {
      title: "此号码似乎不正确",
      description: "请检查号码，然后重试。"
    },
    invalidTarget: {
      title: "未找到此人",
      description: "请检查姓名或地址，然后重试。"
    },
    inviteRemoved: {
      title: "您已不在通话中",
      description: "您的角色或邀请已更改。请咨询组织者。"
    },
    left: {
      title: "您已离开通话",
      description: "您的通话已结束。",
      unconnected: {
        title: "通话已取消",
        description: "在接通之前已结束。"
      },
      remote: {
        title: "{name}已离开通话"
      }
    },
    leftAbruptly: {
      title: "通话中断了",
      description: "其中一方的应用已关闭或停止运行。",
      remote: {
        title: "{name}的通话突然中断",
        description: "对方的应用已关闭或停止运行。"
      }
    },
    lobbyDenied: {
      title: "您未获准进入",
      description: "如果您应参加此通话，请咨询组织者。",
      remote: {
        title: "{name}未获准进入",
        description: "该参与者未加入通话。"
      }
    },
    lobbyTimeout: {
      title: "没有人让您进入",
      description: "请联系组织者让您进入，然后重试。",
      remote: {
        title: "{name}未能进入",
        description: "没有人让该参与者进入。"
      }
    },
    networkBlocked: {
      title: "此网络可能不允许通话",
      description: "请换用其他网络，或咨询此网络的管理人员。"
    },
    noAnswer: {
      title: "无人接听",
      description: "请稍后重试。",
      incoming: {
        title: "您有一个未接来电",
        description: "{name}曾尝试联系您。"
      },
      outgoing: {
        title: "{name}未接听"
      },
      remote: {
        title: "{name}未接听",
        description: "稍后可能会成功。"
      }
    },
    noCredit: {
      title: "没有可用于此通话的余额",
      description: "请联系账户所有者充值，然后重试。"
    },
    nobodyJoined: {
      title: "没有其他人加入",
      description: "由于只有您一人，通话已结束。"
    },
    notAllowed: {
      title: "此通话不被允许",
      description: "设置或规则不允许。如有需要，请寻求帮助。"
    },
    notInvited: {
      title: "您尚未受到邀请",
      description: "请联系组织者添加您，然后重试。"
    },
    numberNotFound: {
      title: "未找到此号码",
      description: "请检查号码，然后重试。"
    },
    otherLeft: {
      title: "通话已结束",
      description: "{name}已挂断。",
      remote: {
        title: "{name}已离开通话"
      }
    },
    otherSetupFailed: {
      title: "其中一方未能连接",
      description: "通话已接听但未能开始。请重试。",
      outgoing: {
        title: "{name}未能连接"
      }
    },
    removed: {
      title: "您已被移出通话",
      description: "如果您认为这不应发生，请询问通话中的人员。",
      remote: {
        title: "{name}已被移出通话"
      }
    },
    roomNotFound: {
      title: "未找到此房间",
      description: "请检查链接或索取新链接。"
    },
    roomNotOpen: {
      title: "此房间未开放",
      description: "时间尚早，或房间已关闭。请核对时间。"
    },
    serviceProblem: {
      title: "通话服务出现问题",
      description: "这不是您的网络连接造成的。请几分钟后重试。"
    },
    setupFailed: {
      title: "通话未能开始",
      description: "请稍后重试。"
    },
    signInExpired: {
      title: "请重新登录",
      description: "登录后，请再次尝试通话。"
    },
    starterLeft: {
      title: "通话已结束",
      description: "发起通话的人已离开。"
    },
    timeLimit: {
      title: "此通话的时间已到",
      description: "您可以发起新的通话。"
    },
    tooManyRequests: {
      title: "请稍候",
      description: "当前非常繁忙。请一分钟后重试。"
    },
    transferred: {
      title: "通话已转接",
      description: "通话在别处继续。",
      remote: {
        title: "{name}的通话已被转接",
        description: "通话在别处继续。"
      }
    },
    unknown: {
      title: "通话已结束",
      description: "原因不明。您可以重试。"
    },
    unreachable: {
      title: "通话未能接通",
      description: "其中一方可能已离线。请稍后重试。",
      outgoing: {
        title: "{name}无法接通",
        description: "请稍后重试。"
      },
      remote: {
        title: "{name}无法接通",
        description: "稍后可能会成功。"
      }
    },
    unsupported: {
      title: "此处无法进行通话",
      description: "请在其他浏览器中打开此页面，或寻求帮助。"
    }
  },
  remote: {
    ended: {
      title: "{name}已不在通话中",
      description: "该参与者的通话已在此结束。"
    },
    failed: {
      title: "{name}不在通话中",
      description: "该参与者的通话未成功。"
    }
  },
  labels: {
    callAgain: "再次呼叫",
    callBack: "回拨",
    rejoin: "重新加入",
    tryAgain: "重试",
    calling: "正在呼叫…",
    rejoining: "正在重新加入…",
    tryingAgain: "正在重试…",
    signIn: "登录",
    getHelp: "获取帮助",
    dismiss: "关闭提示",
    close: "关闭",
    offline: "您已离线。请在恢复联网后重试。",
    online: "您已恢复联网。",
    allowed: "现已允许访问。",
    wait: "请在{time}重试。",
    ready: "现在可以重试了。",
    retryFailed: "未成功。您可以重试。",
    retryFailedAgain: "仍然无法使用。请过一会儿再试。",
    retryFailedGetHelp: "仍然无法使用。请稍后重试，或寻求帮助。",
    details: "技术详细信息",
    copyReport: "复制报告",
    copied: "已复制。"
  },
  details: {
    code: "代码",
    category: "类别",
    meaning: "含义",
    reportedMessage: "报告的消息",
    advice: "建议",
    fixer: "谁能提供帮助",
    endedAt: "结束时间",
    copyJson: "复制为 JSON",
    copyFailed: "复制未成功。报告如下。",
    report: "报告",
    documentation: "文档",
    inferred: "根据代码推断",
    fixer_user: "通话用户",
    fixer_otherPerson: "对方",
    fixer_developer: "应用开发者",
    fixer_admin: "管理员",
    fixer_service: "通话服务",
    fixer_nobody: "无需处理"
  }
} satisfies CallEndLocale;
