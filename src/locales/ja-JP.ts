import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Japanese, in です・ます. */
export const jaJP = {
  tag: "ja-JP",
  dir: "ltr",
  names: {
    otherPerson: "相手の方",
    someone: "どなたか",
    thisPerson: "この参加者"
  },
  texts: {
    actionFailed: {
      title: "うまくいきませんでした",
      description: "少し待ってからもう一度お試しください。続く場合はサポートをご利用ください。",
      remote: {
        title: "うまくいきませんでした",
        description: "後でうまくいく可能性があります。"
      }
    },
    alreadyOver: {
      title: "この通話にはもう参加できません",
      description: "すでに応答済みか、キャンセルまたは不在着信になった可能性があります。"
    },
    answeredElsewhere: {
      title: "別のデバイスで応答しました",
      description: "通話はそちらで続いています。",
      remote: {
        title: "{name}は別のデバイスで応答しました",
        description: "通話はそちらで続いています。"
      }
    },
    appMistake: {
      title: "このアプリでは通話を開始できません",
      description: "お客様の操作が原因ではありません。サポートをご利用ください。"
    },
    blocked: {
      title: "この通話はブロックされました",
      description: "誤りと思われる場合はサポートをご利用ください。"
    },
    breakoutEnded: {
      title: "このブレイクアウトルームは閉じられました",
      description: "予定の時間になりました。"
    },
    busy: {
      title: "話し中でした",
      description: "しばらくしてからもう一度お試しください。",
      outgoing: {
        title: "{name}は話し中でした"
      },
      remote: {
        title: "{name}は話し中でした",
        description: "後でうまくいく可能性があります。"
      }
    },
    callFull: {
      title: "この通話は満員です",
      description: "どなたかが退出してからもう一度お試しください。"
    },
    callNotFound: {
      title: "この通話は見つかりません",
      description: "すでに終了した可能性があります。リンクか番号をご確認ください。"
    },
    canceled: {
      title: "通話はキャンセルされました",
      description: "どなたかが応答する前に終了しました。",
      incoming: {
        title: "不在着信がありました",
        description: "{name}から電話がありました。"
      },
      remote: {
        title: "{name}は参加しませんでした",
        description: "通話はキャンセルされました。"
      }
    },
    cannotStart: {
      title: "通話を開始できませんでした",
      description: "このページを再読み込みしてから、もう一度お試しください。"
    },
    connectionLost: {
      title: "接続が切れました",
      description: "インターネットが切断された可能性があります。確認してから、もう一度お試しください。",
      unconnected: {
        title: "通話に接続できませんでした"
      },
      remote: {
        title: "{name}の接続が切れました",
        description: "まもなく戻ってくる可能性があります。"
      }
    },
    connectionProblem: {
      title: "接続に問題があります",
      description: "インターネット接続を確認してから、もう一度お試しください。"
    },
    couldNotConnect: {
      title: "通話に接続できませんでした",
      description: "インターネット接続を確認してから、もう一度お試しください。"
    },
    declined: {
      title: "通話は拒否されました",
      description: "後でもう一度お試しいただけます。",
      incoming: {
        title: "通話を拒否しました",
        description: "ご都合のよいときにかけ直せます。"
      },
      outgoing: {
        title: "{name}が通話を拒否しました"
      },
      remote: {
        title: "{name}は通話を拒否しました",
        description: "後でうまくいく可能性があります。"
      }
    },
    deviceBlocked: {
      title: "マイクかカメラがブロックされています",
      description: "ブラウザーかデバイスの設定で許可してから、もう一度お試しください。",
      camera: {
        title: "カメラがブロックされています"
      },
      microphone: {
        title: "マイクがブロックされています"
      }
    },
    deviceBusy: {
      title: "マイクかカメラが使用中です",
      description: "使用中のほかのアプリを閉じてから、もう一度お試しください。",
      camera: {
        title: "カメラが使用中です"
      },
      microphone: {
        title: "マイクが使用中です"
      }
    },
    deviceMissing: {
      title: "マイクかカメラが見つかりません",
      description: "接続してから、もう一度お試しください。",
      camera: {
        title: "カメラが見つかりません"
      },
      microphone: {
        title: "マイクが見つかりません"
      }
    },
    deviceProblem: {
      title: "通話用のデバイスが起動しませんでした",
      description: "接続を確認するか別のデバイスを選んでから、もう一度お試しください。",
      camera: {
        title: "カメラが起動しませんでした"
      },
      microphone: {
        title: "マイクが起動しませんでした"
      }
    },
    ended: {
      title: "通話は終了しました",
      description: "必要な操作はありません。"
    },
    endedBeforeAnswer: {
      title: "通話は開始前に終了しました",
      description: "キャンセルまたは拒否されたか、接続できませんでした。"
    },
    endedByService: {
      title: "通話は終了しました",
      description: "自動的に終了しました。"
    },
    endedForEveryone: {
      title: "全員の通話が終了しました",
      description: "どなたかが全員の通話を終了しました。"
    },
    everyoneLeft: {
      title: "ほかの参加者がいません",
      description: "そのため終了しました。"
    },
    failed: {
      title: "通話できませんでした",
      description: "もう一度お試しください。続く場合はサポートをご利用ください。"
    },
    invalidMeeting: {
      title: "この会議のリンクは使えません",
      description: "リンクを確認するか、新しいリンクをお求めください。"
    },
    invalidNumber: {
      title: "この番号は正しくないようです",
      description: "番号を確認してから、もう一度お試しください。"
    },
    invalidTarget: {
      title: "この相手は見つかりません",
      description: "名前かアドレスを確認してから、もう一度お試しください。"
    },
    inviteRemoved: {
      title: "もう通話に参加していません",
      description: "役割か招待が変更されました。開催者にお問い合わせください。"
    },
    left: {
      title: "通話から退出しました",
      description: "お客様の通話は終了しました。",
      unconnected: {
        title: "通話はキャンセルされました",
        description: "接続する前に終了しました。"
      },
      remote: {
        title: "{name}が退出しました"
      }
    },
    leftAbruptly: {
      title: "通話が途切れました",
      description: "どちらかのアプリが閉じられたか停止しました。",
      remote: {
        title: "{name}の通話が途切れました",
        description: "相手側のアプリが閉じられたか停止しました。"
      }
    },
    lobbyDenied: {
      title: "入室が許可されませんでした",
      description: "参加する予定の通話でしたら、開催者にお問い合わせください。",
      remote: {
        title: "{name}は許可されませんでした",
        description: "この参加者は通話に参加していません。"
      }
    },
    lobbyTimeout: {
      title: "入室が承認されませんでした",
      description: "開催者に入室の承認を依頼してから、もう一度お試しください。",
      remote: {
        title: "{name}は入室できませんでした",
        description: "この参加者の入室は承認されませんでした。"
      }
    },
    networkBlocked: {
      title: "このネットワークでは通話できない可能性があります",
      description: "別のネットワークで試すか、このネットワークの管理者にお問い合わせください。"
    },
    noAnswer: {
      title: "応答がありませんでした",
      description: "しばらくしてからもう一度お試しください。",
      incoming: {
        title: "不在着信がありました",
        description: "{name}が連絡を試みました。"
      },
      outgoing: {
        title: "{name}は応答しませんでした"
      },
      remote: {
        title: "{name}は応答しませんでした",
        description: "後でうまくいく可能性があります。"
      }
    },
    noCredit: {
      title: "この通話に使える残高がありません",
      description: "アカウントの所有者に追加を依頼してから、もう一度お試しください。"
    },
    nobodyJoined: {
      title: "ほかの参加者がいませんでした",
      description: "参加者がお一人だったため、通話は終了しました。"
    },
    notAllowed: {
      title: "この通話は許可されていません",
      description: "設定か規則により許可されていません。必要に応じてサポートをご利用ください。"
    },
    notInvited: {
      title: "まだ招待されていません",
      description: "開催者に追加を依頼してから、もう一度お試しください。"
    },
    numberNotFound: {
      title: "この番号は見つかりません",
      description: "番号を確認してから、もう一度お試しください。"
    },
    otherLeft: {
      title: "通話は終了しました",
      description: "{name}が通話を終了しました。",
      remote: {
        title: "{name}が退出しました"
      }
    },
    otherSetupFailed: {
      title: "一方が接続できませんでした",
      description: "応答はありましたが通話が始まりませんでした。もう一度お試しください。",
      outgoing: {
        title: "{name}は接続できませんでした"
      }
    },
    removed: {
      title: "通話から外されました",
      description: "誤りと思われる場合は、通話の参加者にお問い合わせください。",
      remote: {
        title: "{name}は通話から外されました"
      }
    },
    roomNotFound: {
      title: "この会議室は見つかりません",
      description: "リンクを確認するか、新しいリンクをお求めください。"
    },
    roomNotOpen: {
      title: "この会議室は開いていません",
      description: "開始前か、すでに閉じています。時間をご確認ください。"
    },
    serviceProblem: {
      title: "通話サービスに問題があります",
      description: "お使いの接続が原因ではありません。数分後にもう一度お試しください。"
    },
    setupFailed: {
      title: "通話を開始できませんでした",
      description: "少し待ってからもう一度お試しください。"
    },
    signInExpired: {
      title: "もう一度サインインしてください",
      description: "その後、もう一度通話をお試しください。"
    },
    starterLeft: {
      title: "通話は終了しました",
      description: "開始した方が退出しました。"
    },
    timeLimit: {
      title: "通話の時間が終了しました",
      description: "新しい通話を開始できます。"
    },
    tooManyRequests: {
      title: "しばらくお待ちください",
      description: "ただいま混み合っています。1分後にもう一度お試しください。"
    },
    transferred: {
      title: "通話は転送されました",
      description: "別の場所で続いています。",
      remote: {
        title: "{name}は転送されました",
        description: "通話は別の場所で続いています。"
      }
    },
    unknown: {
      title: "通話は終了しました",
      description: "理由はわかりません。もう一度お試しいただけます。"
    },
    unreachable: {
      title: "通話がつながりませんでした",
      description: "どちらかがオフラインの可能性があります。しばらくしてからもう一度お試しください。",
      outgoing: {
        title: "{name}につながりません",
        description: "しばらくしてからもう一度お試しください。"
      },
      remote: {
        title: "{name}につながりません",
        description: "後でうまくいく可能性があります。"
      }
    },
    unsupported: {
      title: "ここでは通話できません",
      description: "このページを別のブラウザーで開くか、サポートをご利用ください。"
    }
  },
  remote: {
    ended: {
      title: "{name}は通話にいません",
      description: "この参加者の通話はこちらでは終了しました。"
    },
    failed: {
      title: "{name}は参加していません",
      description: "この参加者は通話できませんでした。"
    }
  },
  labels: {
    callAgain: "もう一度かける",
    callBack: "かけ直す",
    rejoin: "再参加",
    tryAgain: "再試行",
    calling: "発信中…",
    rejoining: "再参加しています…",
    tryingAgain: "再試行しています…",
    signIn: "サインイン",
    getHelp: "サポート",
    dismiss: "通知を閉じる",
    close: "閉じる",
    offline: "オフラインです。オンラインに戻ったらもう一度お試しください。",
    online: "オンラインに戻りました。",
    allowed: "アクセスが許可されました。",
    wait: "{time}にもう一度お試しください。",
    ready: "もう一度お試しいただけます。",
    retryFailed: "うまくいきませんでした。もう一度お試しいただけます。",
    retryFailedAgain: "まだうまくいきません。少し時間をおいてお試しください。",
    retryFailedGetHelp: "まだうまくいきません。後でもう一度試すか、サポートをご利用ください。",
    details: "技術的な詳細",
    copyReport: "レポートをコピー",
    copied: "コピーしました。"
  },
  details: {
    code: "コード",
    category: "分類",
    meaning: "意味",
    reportedMessage: "報告された内容",
    advice: "対処方法",
    fixer: "対応できる人",
    endedAt: "終了時刻",
    copyJson: "JSON でコピー",
    copyFailed: "コピーできませんでした。レポートは下にあります。",
    report: "レポート",
    documentation: "ドキュメント",
    inferred: "コードから推定",
    fixer_user: "通話している人",
    fixer_otherPerson: "相手の方",
    fixer_developer: "アプリの開発者",
    fixer_admin: "管理者",
    fixer_service: "通話サービス",
    fixer_nobody: "対処の必要なし"
  }
} satisfies CallEndLocale;
