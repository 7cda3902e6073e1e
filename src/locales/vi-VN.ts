import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Vietnamese, with "bạn". */
export const viVN = {
  tag: "vi-VN",
  dir: "ltr",
  names: {
    otherPerson: "Người bên kia",
    someone: "Một người nào đó",
    thisPerson: "Người này"
  },
  texts: {
    actionFailed: {
      title: "Thao tác chưa thực hiện được",
      description: "Vui lòng thử lại sau giây lát. Nếu vẫn tiếp diễn, hãy nhờ trợ giúp.",
      remote: {
        title: "Thao tác chưa thực hiện được",
        description: "Có thể sẽ thực hiện được vào lúc khác."
      }
    },
    alreadyOver: {
      title: "Cuộc gọi này không còn khả dụng",
      description: "Có thể cuộc gọi đã được trả lời, bị hủy hoặc bị nhỡ."
    },
    answeredElsewhere: {
      title: "Đã trả lời trên thiết bị khác",
      description: "Cuộc gọi tiếp tục ở đó.",
      remote: {
        title: "{name} đã trả lời trên thiết bị khác",
        description: "Cuộc gọi tiếp tục ở đó."
      }
    },
    appMistake: {
      title: "Ứng dụng này không thể bắt đầu cuộc gọi",
      description: "Không phải do bạn. Vui lòng nhờ trợ giúp."
    },
    blocked: {
      title: "Cuộc gọi này đã bị chặn",
      description: "Hãy nhờ trợ giúp nếu bạn thấy không đúng."
    },
    breakoutEnded: {
      title: "Phòng họp nhóm này đã đóng",
      description: "Đã hết thời gian."
    },
    busy: {
      title: "Đường dây đã bận",
      description: "Vui lòng thử lại sau.",
      outgoing: {
        title: "{name} đã bận máy"
      },
      remote: {
        title: "{name} đã bận máy",
        description: "Có thể sẽ thực hiện được vào lúc khác."
      }
    },
    callFull: {
      title: "Cuộc gọi này đã đủ người",
      description: "Vui lòng thử lại khi có người rời đi."
    },
    callNotFound: {
      title: "Không tìm thấy cuộc gọi này",
      description: "Có thể cuộc gọi đã kết thúc. Hãy kiểm tra liên kết hoặc số điện thoại."
    },
    canceled: {
      title: "Cuộc gọi đã bị hủy",
      description: "Cuộc gọi kết thúc trước khi có người trả lời.",
      incoming: {
        title: "Bạn có một cuộc gọi nhỡ",
        description: "{name} đã gọi cho bạn."
      },
      remote: {
        title: "{name} không tham gia",
        description: "Cuộc gọi đã bị hủy."
      }
    },
    cannotStart: {
      title: "Không thể bắt đầu cuộc gọi",
      description: "Hãy tải lại trang này rồi thử lại."
    },
    connectionLost: {
      title: "Đã mất kết nối",
      description: "Có thể mạng của bạn bị ngắt. Hãy kiểm tra rồi thử lại.",
      unconnected: {
        title: "Cuộc gọi không kết nối được"
      },
      remote: {
        title: "{name} đã mất kết nối",
        description: "Người này có thể quay lại sau giây lát."
      }
    },
    connectionProblem: {
      title: "Có sự cố kết nối",
      description: "Hãy kiểm tra kết nối Internet rồi thử lại."
    },
    couldNotConnect: {
      title: "Cuộc gọi không kết nối được",
      description: "Hãy kiểm tra kết nối Internet rồi thử lại."
    },
    declined: {
      title: "Cuộc gọi đã bị từ chối",
      description: "Bạn có thể thử lại sau.",
      incoming: {
        title: "Bạn đã từ chối cuộc gọi",
        description: "Bạn có thể gọi lại khi thuận tiện."
      },
      outgoing: {
        title: "{name} đã từ chối cuộc gọi của bạn"
      },
      remote: {
        title: "{name} đã từ chối cuộc gọi",
        description: "Có thể sẽ thực hiện được vào lúc khác."
      }
    },
    deviceBlocked: {
      title: "Micrô hoặc máy ảnh đang bị chặn",
      description: "Hãy cho phép trong phần cài đặt của trình duyệt hoặc thiết bị rồi thử lại.",
      camera: {
        title: "Máy ảnh đang bị chặn"
      },
      microphone: {
        title: "Micrô đang bị chặn"
      }
    },
    deviceBusy: {
      title: "Micrô hoặc máy ảnh đang được sử dụng",
      description: "Hãy đóng các ứng dụng khác đang dùng rồi thử lại.",
      camera: {
        title: "Máy ảnh đang được sử dụng"
      },
      microphone: {
        title: "Micrô đang được sử dụng"
      }
    },
    deviceMissing: {
      title: "Không tìm thấy micrô hoặc máy ảnh",
      description: "Hãy kết nối thiết bị rồi thử lại.",
      camera: {
        title: "Không tìm thấy máy ảnh"
      },
      microphone: {
        title: "Không tìm thấy micrô"
      }
    },
    deviceProblem: {
      title: "Một thiết bị cho cuộc gọi không khởi động",
      description: "Hãy kiểm tra xem thiết bị đã được kết nối chưa hoặc chọn thiết bị khác rồi thử lại.",
      camera: {
        title: "Máy ảnh không khởi động"
      },
      microphone: {
        title: "Micrô không khởi động"
      }
    },
    ended: {
      title: "Cuộc gọi đã kết thúc",
      description: "Bạn không cần làm gì cả."
    },
    endedBeforeAnswer: {
      title: "Cuộc gọi kết thúc trước khi bắt đầu",
      description: "Cuộc gọi bị hủy, bị từ chối hoặc không thể thiết lập."
    },
    endedByService: {
      title: "Cuộc gọi đã kết thúc",
      description: "Cuộc gọi được kết thúc tự động."
    },
    endedForEveryone: {
      title: "Cuộc gọi đã kết thúc cho tất cả mọi người",
      description: "Có người đã kết thúc cuộc gọi cho tất cả mọi người."
    },
    everyoneLeft: {
      title: "Không còn ai khác trong cuộc gọi",
      description: "Vì vậy cuộc gọi đã kết thúc."
    },
    failed: {
      title: "Cuộc gọi không thực hiện được",
      description: "Vui lòng thử lại. Nếu vẫn tiếp diễn, hãy nhờ trợ giúp."
    },
    invalidMeeting: {
      title: "Liên kết cuộc họp này không dùng được",
      description: "Hãy kiểm tra liên kết hoặc xin liên kết mới."
    },
    invalidNumber: {
      title: "Số này có vẻ không đúng",
      description: "Hãy kiểm tra số rồi thử lại."
    },
    invalidTarget: {
      title: "Không tìm thấy người này",
      description: "Hãy kiểm tra tên hoặc địa chỉ rồi thử lại."
    },
    inviteRemoved: {
      title: "Bạn không còn trong cuộc gọi",
      description: "Vai trò hoặc lời mời của bạn đã thay đổi. Hãy hỏi người tổ chức."
    },
    left: {
      title: "Bạn đã rời cuộc gọi",
      description: "Cuộc gọi đã kết thúc đối với bạn.",
      unconnected: {
        title: "Cuộc gọi đã bị hủy",
        description: "Cuộc gọi kết thúc trước khi kết nối."
      },
      remote: {
        title: "{name} đã rời cuộc gọi"
      }
    },
    leftAbruptly: {
      title: "Cuộc gọi bị ngắt giữa chừng",
      description: "Ứng dụng đã đóng hoặc ngừng hoạt động ở một phía.",
      remote: {
        title: "{name} đột ngột bị ngắt khỏi cuộc gọi",
        description: "Ứng dụng ở đó đã đóng hoặc ngừng hoạt động."
      }
    },
    lobbyDenied: {
      title: "Bạn không được cho vào",
      description: "Nếu bạn cần có mặt trong cuộc gọi này, hãy hỏi người tổ chức.",
      remote: {
        title: "{name} không được cho vào",
        description: "Người này không tham gia cuộc gọi."
      }
    },
    lobbyTimeout: {
      title: "Không có ai cho bạn vào",
      description: "Hãy nhờ người tổ chức cho bạn vào rồi thử lại.",
      remote: {
        title: "{name} chưa vào được",
        description: "Không có ai cho người này vào."
      }
    },
    networkBlocked: {
      title: "Mạng này có thể không cho phép gọi",
      description: "Hãy thử mạng khác hoặc hỏi người quản lý mạng này."
    },
    noAnswer: {
      title: "Không có ai trả lời",
      description: "Vui lòng thử lại sau.",
      incoming: {
        title: "Bạn có một cuộc gọi nhỡ",
        description: "{name} đã tìm cách liên lạc với bạn."
      },
      outgoing: {
        title: "{name} không trả lời"
      },
      remote: {
        title: "{name} không trả lời",
        description: "Có thể sẽ thực hiện được vào lúc khác."
      }
    },
    noCredit: {
      title: "Không có tiền cho cuộc gọi này",
      description: "Hãy nhờ chủ tài khoản nạp thêm rồi thử lại."
    },
    nobodyJoined: {
      title: "Không có ai khác tham gia",
      description: "Cuộc gọi kết thúc vì chỉ có một mình bạn."
    },
    notAllowed: {
      title: "Cuộc gọi này không được phép",
      description: "Cài đặt hoặc quy định không cho phép. Hãy nhờ trợ giúp nếu cần."
    },
    notInvited: {
      title: "Bạn chưa được mời",
      description: "Hãy nhờ người tổ chức thêm bạn vào rồi thử lại."
    },
    numberNotFound: {
      title: "Không tìm thấy số này",
      description: "Hãy kiểm tra số rồi thử lại."
    },
    otherLeft: {
      title: "Cuộc gọi đã kết thúc",
      description: "{name} đã gác máy.",
      remote: {
        title: "{name} đã rời cuộc gọi"
      }
    },
    otherSetupFailed: {
      title: "Một phía không kết nối được",
      description: "Cuộc gọi đã được trả lời nhưng không bắt đầu. Vui lòng thử lại.",
      outgoing: {
        title: "{name} không kết nối được"
      }
    },
    removed: {
      title: "Bạn đã bị đưa ra khỏi cuộc gọi",
      description: "Nếu thấy không đúng, hãy hỏi những người trong cuộc gọi.",
      remote: {
        title: "{name} đã bị đưa ra khỏi cuộc gọi"
      }
    },
    roomNotFound: {
      title: "Không tìm thấy phòng này",
      description: "Hãy kiểm tra liên kết hoặc xin liên kết mới."
    },
    roomNotOpen: {
      title: "Phòng này không mở",
      description: "Còn quá sớm hoặc phòng đã đóng. Hãy kiểm tra thời gian."
    },
    serviceProblem: {
      title: "Dịch vụ gọi đang gặp sự cố",
      description: "Không phải do kết nối của bạn. Vui lòng thử lại sau vài phút."
    },
    setupFailed: {
      title: "Không thể bắt đầu cuộc gọi",
      description: "Vui lòng thử lại sau giây lát."
    },
    signInExpired: {
      title: "Vui lòng đăng nhập lại",
      description: "Sau đó hãy thử gọi lại."
    },
    starterLeft: {
      title: "Cuộc gọi đã kết thúc",
      description: "Người bắt đầu cuộc gọi đã rời đi."
    },
    timeLimit: {
      title: "Đã hết thời gian cho cuộc gọi này",
      description: "Bạn có thể bắt đầu cuộc gọi mới."
    },
    tooManyRequests: {
      title: "Vui lòng đợi giây lát",
      description: "Hiện đang rất bận. Vui lòng thử lại sau một phút."
    },
    transferred: {
      title: "Cuộc gọi đã được chuyển",
      description: "Cuộc gọi tiếp tục ở nơi khác.",
      remote: {
        title: "{name} đã được chuyển sang nơi khác",
        description: "Cuộc gọi vẫn tiếp tục ở nơi khác."
      }
    },
    unknown: {
      title: "Cuộc gọi đã kết thúc",
      description: "Chưa rõ lý do. Bạn có thể thử lại."
    },
    unreachable: {
      title: "Cuộc gọi không liên lạc được",
      description: "Có thể một phía đang ngoại tuyến. Vui lòng thử lại sau.",
      outgoing: {
        title: "{name} không liên lạc được",
        description: "Vui lòng thử lại sau."
      },
      remote: {
        title: "{name} không liên lạc được",
        description: "Có thể sẽ thực hiện được vào lúc khác."
      }
    },
    unsupported: {
      title: "Không thể gọi tại đây",
      description: "Hãy mở trang này trong trình duyệt khác hoặc nhờ trợ giúp."
    }
  },
  remote: {
    ended: {
      title: "{name} không còn trong cuộc gọi",
      description: "Cuộc gọi đã kết thúc ở đây đối với người này."
    },
    failed: {
      title: "{name} không có trong cuộc gọi",
      description: "Cuộc gọi không thực hiện được đối với người này."
    }
  },
  labels: {
    callAgain: "Gọi lần nữa",
    callBack: "Gọi lại",
    rejoin: "Tham gia lại",
    tryAgain: "Thử lại",
    calling: "Đang gọi…",
    rejoining: "Đang tham gia lại…",
    tryingAgain: "Đang thử lại…",
    signIn: "Đăng nhập",
    getHelp: "Trợ giúp",
    dismiss: "Ẩn",
    close: "Đóng",
    offline: "Bạn đang ngoại tuyến. Hãy thử lại khi có mạng.",
    online: "Bạn đã trực tuyến trở lại.",
    allowed: "Quyền truy cập đã được cấp.",
    wait: "Vui lòng thử lại {time}.",
    ready: "Bây giờ bạn có thể thử lại.",
    retryFailed: "Chưa được. Bạn có thể thử lại.",
    retryFailedAgain: "Vẫn chưa được. Vui lòng thử lại sau ít lâu.",
    retryFailedGetHelp: "Vẫn chưa được. Vui lòng thử lại sau hoặc nhờ trợ giúp.",
    details: "Chi tiết kỹ thuật",
    copyReport: "Sao chép báo cáo",
    copied: "Đã sao chép."
  },
  details: {
    code: "Mã",
    category: "Loại",
    meaning: "Ý nghĩa",
    reportedMessage: "Thông báo nhận được",
    advice: "Lời khuyên",
    fixer: "Ai có thể giúp",
    endedAt: "Kết thúc lúc",
    copyJson: "Sao chép dạng JSON",
    copyFailed: "Không sao chép được. Báo cáo ở bên dưới.",
    report: "Báo cáo",
    documentation: "Tài liệu",
    inferred: "suy ra từ mã",
    fixer_user: "Người trong cuộc gọi",
    fixer_otherPerson: "Người bên kia",
    fixer_developer: "Nhà phát triển ứng dụng",
    fixer_admin: "Quản trị viên",
    fixer_service: "Dịch vụ gọi",
    fixer_nobody: "Không cần xử lý"
  }
} satisfies CallEndLocale;
