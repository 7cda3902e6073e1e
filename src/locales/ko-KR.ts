import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Korean, in the polite style of everyday speech (해요체). */
export const koKR = {
  tag: "ko-KR",
  dir: "ltr",
  names: {
    otherPerson: "상대방",
    someone: "누군가",
    thisPerson: "이 참가자"
  },
  texts: {
    actionFailed: {
      title: "잘 되지 않았어요",
      description: "잠시 후 다시 시도해 주세요. 계속되면 도움을 요청해 주세요.",
      remote: {
        title: "잘 되지 않았어요",
        description: "나중에는 될 수도 있어요."
      }
    },
    alreadyOver: {
      title: "더 이상 참여할 수 없는 통화예요",
      description: "이미 다른 곳에서 받았거나 취소되었거나 부재중으로 끝났을 수 있어요."
    },
    answeredElsewhere: {
      title: "다른 기기에서 받았어요",
      description: "통화는 그 기기에서 계속돼요.",
      remote: {
        title: "{name}: 다른 기기에서 받았어요",
        description: "통화는 그 기기에서 계속돼요."
      }
    },
    appMistake: {
      title: "이 앱에서 통화를 시작할 수 없어요",
      description: "사용자님 때문이 아니에요. 도움을 요청해 주세요."
    },
    blocked: {
      title: "이 통화는 차단되었어요",
      description: "잘못된 것 같다면 도움을 요청해 주세요."
    },
    breakoutEnded: {
      title: "이 소회의실은 닫혔어요",
      description: "정해진 시간이 끝났어요."
    },
    busy: {
      title: "통화 중이었어요",
      description: "나중에 다시 시도해 주세요.",
      outgoing: {
        title: "{name}: 통화 중이었어요"
      },
      remote: {
        title: "{name}: 통화 중이었어요",
        description: "나중에는 될 수도 있어요."
      }
    },
    callFull: {
      title: "통화 인원이 가득 찼어요",
      description: "누군가 나간 뒤 다시 시도해 주세요."
    },
    callNotFound: {
      title: "이 통화를 찾을 수 없어요",
      description: "이미 끝났을 수 있어요. 링크나 번호를 확인해 주세요."
    },
    canceled: {
      title: "통화가 취소되었어요",
      description: "누가 받기 전에 끝났어요.",
      incoming: {
        title: "부재중 통화가 있어요",
        description: "{name}: 전화했어요."
      },
      remote: {
        title: "{name}: 참여하지 않았어요",
        description: "통화가 취소되었어요."
      }
    },
    cannotStart: {
      title: "통화를 시작하지 못했어요",
      description: "이 페이지를 새로 고친 후 다시 시도해 주세요."
    },
    connectionLost: {
      title: "연결이 끊어졌어요",
      description: "인터넷이 끊어졌을 수 있어요. 확인한 후 다시 시도해 주세요.",
      unconnected: {
        title: "통화가 연결되지 않았어요"
      },
      remote: {
        title: "{name}: 연결이 끊어졌어요",
        description: "곧 다시 들어올 수도 있어요."
      }
    },
    connectionProblem: {
      title: "연결에 문제가 있어요",
      description: "인터넷 연결을 확인한 후 다시 시도해 주세요."
    },
    couldNotConnect: {
      title: "통화가 연결되지 않았어요",
      description: "인터넷 연결을 확인한 후 다시 시도해 주세요."
    },
    declined: {
      title: "통화가 거절되었어요",
      description: "나중에 다시 시도할 수 있어요.",
      incoming: {
        title: "통화를 거절했어요",
        description: "편하실 때 다시 전화할 수 있어요."
      },
      outgoing: {
        title: "{name}: 전화를 거절했어요"
      },
      remote: {
        title: "{name}: 통화를 거절했어요",
        description: "나중에는 될 수도 있어요."
      }
    },
    deviceBlocked: {
      title: "마이크나 카메라가 차단되어 있어요",
      description: "브라우저나 기기 설정에서 허용한 후 다시 시도해 주세요.",
      camera: {
        title: "카메라가 차단되어 있어요"
      },
      microphone: {
        title: "마이크가 차단되어 있어요"
      }
    },
    deviceBusy: {
      title: "마이크나 카메라가 사용 중이에요",
      description: "사용 중인 다른 앱을 닫은 후 다시 시도해 주세요.",
      camera: {
        title: "카메라가 사용 중이에요"
      },
      microphone: {
        title: "마이크가 사용 중이에요"
      }
    },
    deviceMissing: {
      title: "마이크나 카메라를 찾을 수 없어요",
      description: "기기를 연결한 후 다시 시도해 주세요.",
      camera: {
        title: "카메라를 찾을 수 없어요"
      },
      microphone: {
        title: "마이크를 찾을 수 없어요"
      }
    },
    deviceProblem: {
      title: "통화에 필요한 기기가 켜지지 않았어요",
      description: "연결되어 있는지 확인하거나 다른 기기를 선택한 후 다시 시도해 주세요.",
      camera: {
        title: "카메라가 켜지지 않았어요"
      },
      microphone: {
        title: "마이크가 켜지지 않았어요"
      }
    },
    ended: {
      title: "통화가 끝났어요",
      description: "따로 하실 일은 없어요."
    },
    endedBeforeAnswer: {
      title: "시작되기 전에 통화가 끝났어요",
      description: "취소되었거나 거절되었거나 연결할 수 없었어요."
    },
    endedByService: {
      title: "통화가 끝났어요",
      description: "자동으로 종료되었어요."
    },
    endedForEveryone: {
      title: "모든 사람의 통화가 끝났어요",
      description: "누군가 모든 사람의 통화를 종료했어요."
    },
    everyoneLeft: {
      title: "통화에 다른 사람이 없어요",
      description: "그래서 통화가 끝났어요."
    },
    failed: {
      title: "통화가 이루어지지 않았어요",
      description: "다시 시도해 주세요. 계속되면 도움을 요청해 주세요."
    },
    invalidMeeting: {
      title: "이 회의 링크를 사용할 수 없어요",
      description: "링크를 확인하거나 새 링크를 요청해 주세요."
    },
    invalidNumber: {
      title: "번호가 올바르지 않은 것 같아요",
      description: "번호를 확인한 후 다시 시도해 주세요."
    },
    invalidTarget: {
      title: "이 사람을 찾을 수 없어요",
      description: "이름이나 주소를 확인한 후 다시 시도해 주세요."
    },
    inviteRemoved: {
      title: "이제 통화에 참여하고 있지 않아요",
      description: "역할이나 초대가 변경되었어요. 주최자에게 문의해 주세요."
    },
    left: {
      title: "통화에서 나갔어요",
      description: "이 통화는 끝났어요.",
      unconnected: {
        title: "통화가 취소되었어요",
        description: "연결되기 전에 끝났어요."
      },
      remote: {
        title: "{name}: 통화에서 나갔어요"
      }
    },
    leftAbruptly: {
      title: "통화가 갑자기 끊어졌어요",
      description: "한쪽의 앱이 닫혔거나 멈췄어요.",
      remote: {
        title: "{name}: 갑자기 통화에서 나갔어요",
        description: "상대방 쪽의 앱이 닫혔거나 멈췄어요."
      }
    },
    lobbyDenied: {
      title: "입장이 허용되지 않았어요",
      description: "참여해야 하는 통화라면 주최자에게 문의해 주세요.",
      remote: {
        title: "{name}: 입장이 허용되지 않았어요",
        description: "이 참가자는 통화에 참여하지 않았어요."
      }
    },
    lobbyTimeout: {
      title: "아무도 입장을 수락하지 않았어요",
      description: "주최자에게 입장을 수락해 달라고 한 후 다시 시도해 주세요.",
      remote: {
        title: "{name}: 들어오지 못했어요",
        description: "아무도 이 참가자의 입장을 수락하지 않았어요."
      }
    },
    networkBlocked: {
      title: "이 네트워크에서는 통화가 안 될 수 있어요",
      description: "다른 네트워크를 사용하거나 이 네트워크의 담당자에게 문의해 주세요."
    },
    noAnswer: {
      title: "아무도 받지 않았어요",
      description: "나중에 다시 시도해 주세요.",
      incoming: {
        title: "부재중 통화가 있어요",
        description: "{name}: 연락하려고 했어요."
      },
      outgoing: {
        title: "{name}: 받지 않았어요"
      },
      remote: {
        title: "{name}: 받지 않았어요",
        description: "나중에는 될 수도 있어요."
      }
    },
    noCredit: {
      title: "이 통화에 쓸 잔액이 없어요",
      description: "계정 소유자에게 충전을 요청한 후 다시 시도해 주세요."
    },
    nobodyJoined: {
      title: "다른 사람이 참여하지 않았어요",
      description: "혼자만 있어서 통화가 끝났어요."
    },
    notAllowed: {
      title: "이 통화는 허용되지 않아요",
      description: "설정이나 규칙에서 허용하지 않아요. 필요하면 도움을 요청해 주세요."
    },
    notInvited: {
      title: "아직 초대되지 않았어요",
      description: "주최자에게 추가해 달라고 한 후 다시 시도해 주세요."
    },
    numberNotFound: {
      title: "이 번호를 찾을 수 없어요",
      description: "번호를 확인한 후 다시 시도해 주세요."
    },
    otherLeft: {
      title: "통화가 끝났어요",
      description: "{name}: 전화를 끊었어요.",
      remote: {
        title: "{name}: 통화에서 나갔어요"
      }
    },
    otherSetupFailed: {
      title: "한쪽이 연결되지 않았어요",
      description: "전화를 받았지만 통화가 시작되지 않았어요. 다시 시도해 주세요.",
      outgoing: {
        title: "{name}: 연결되지 않았어요"
      }
    },
    removed: {
      title: "통화에서 제외되었어요",
      description: "잘못된 것 같다면 통화에 있는 사람들에게 문의해 주세요.",
      remote: {
        title: "{name}: 통화에서 내보내졌어요"
      }
    },
    roomNotFound: {
      title: "이 방을 찾을 수 없어요",
      description: "링크를 확인하거나 새 링크를 요청해 주세요."
    },
    roomNotOpen: {
      title: "이 방은 열려 있지 않아요",
      description: "아직 이르거나 방이 닫혔어요. 시간을 확인해 주세요."
    },
    serviceProblem: {
      title: "통화 서비스에 문제가 있어요",
      description: "인터넷 연결 때문이 아니에요. 몇 분 후 다시 시도해 주세요."
    },
    setupFailed: {
      title: "통화를 시작하지 못했어요",
      description: "잠시 후 다시 시도해 주세요."
    },
    signInExpired: {
      title: "다시 로그인해 주세요",
      description: "그런 다음 통화를 다시 시도해 주세요."
    },
    starterLeft: {
      title: "통화가 끝났어요",
      description: "통화를 시작한 사람이 나갔어요."
    },
    timeLimit: {
      title: "이 통화의 시간이 끝났어요",
      description: "새 통화를 시작할 수 있어요."
    },
    tooManyRequests: {
      title: "잠시만 기다려 주세요",
      description: "지금은 이용이 많아요. 1분 후 다시 시도해 주세요."
    },
    transferred: {
      title: "통화가 다른 곳으로 전환되었어요",
      description: "통화는 다른 곳에서 계속돼요.",
      remote: {
        title: "{name}: 다른 곳으로 연결됐어요",
        description: "통화는 다른 곳에서 계속되고 있어요."
      }
    },
    unknown: {
      title: "통화가 끝났어요",
      description: "이유를 알 수 없어요. 다시 시도할 수 있어요."
    },
    unreachable: {
      title: "전화가 연결되지 못했어요",
      description: "한쪽이 오프라인일 수 있어요. 나중에 다시 시도해 주세요.",
      outgoing: {
        title: "{name}: 연결할 수 없어요",
        description: "나중에 다시 시도해 주세요."
      },
      remote: {
        title: "{name}: 연결할 수 없어요",
        description: "나중에는 될 수도 있어요."
      }
    },
    unsupported: {
      title: "여기에서는 통화할 수 없어요",
      description: "다른 브라우저에서 이 페이지를 열거나 도움을 요청해 주세요."
    }
  },
  remote: {
    ended: {
      title: "{name}: 더 이상 통화에 있지 않아요",
      description: "이 참가자의 통화는 여기에서 끝났어요."
    },
    failed: {
      title: "{name}: 통화에 있지 않아요",
      description: "이 참가자의 통화가 이루어지지 않았어요."
    }
  },
  labels: {
    callAgain: "다시 전화하기",
    callBack: "회신 전화하기",
    rejoin: "다시 참여",
    tryAgain: "다시 시도",
    calling: "전화하는 중…",
    rejoining: "다시 참여하는 중…",
    tryingAgain: "다시 시도하는 중…",
    signIn: "로그인",
    getHelp: "도움 받기",
    dismiss: "숨기기",
    close: "닫기",
    offline: "오프라인 상태예요. 다시 온라인이 되면 시도해 주세요.",
    online: "다시 온라인 상태예요.",
    allowed: "이제 사용이 허용되었어요.",
    wait: "{time} 다시 시도해 주세요.",
    ready: "이제 다시 시도할 수 있어요.",
    retryFailed: "되지 않았어요. 다시 시도할 수 있어요.",
    retryFailedAgain: "아직도 되지 않아요. 조금 뒤에 다시 시도해 주세요.",
    retryFailedGetHelp: "아직도 되지 않아요. 나중에 다시 시도하거나 도움을 요청해 주세요.",
    details: "기술 정보",
    copyReport: "보고서 복사",
    copied: "복사했어요."
  },
  details: {
    code: "코드",
    category: "범주",
    meaning: "의미",
    reportedMessage: "보고된 메시지",
    advice: "조언",
    fixer: "도울 수 있는 사람",
    endedAt: "종료 시각",
    copyJson: "JSON으로 복사",
    copyFailed: "복사하지 못했어요. 보고서는 아래에 있어요.",
    report: "보고서",
    documentation: "문서",
    inferred: "코드에서 추정",
    fixer_user: "통화하는 사람",
    fixer_otherPerson: "상대방",
    fixer_developer: "앱 개발자",
    fixer_admin: "관리자",
    fixer_service: "통화 서비스",
    fixer_nobody: "조치할 것 없음"
  }
} satisfies CallEndLocale;
