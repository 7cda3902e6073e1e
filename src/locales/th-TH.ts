import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Thai, without full stops; a blank stands between sentences. */
export const thTH = {
  tag: "th-TH",
  dir: "ltr",
  names: {
    otherPerson: "อีกฝ่าย",
    someone: "มีผู้ใช้",
    thisPerson: "บุคคลนี้"
  },
  texts: {
    actionFailed: {
      title: "ดำเนินการไม่สำเร็จ",
      description: "โปรดลองอีกครั้งในอีกสักครู่ หากยังเป็นอยู่ โปรดขอความช่วยเหลือ",
      remote: {
        title: "ดำเนินการไม่สำเร็จ",
        description: "อาจสำเร็จได้ในภายหลัง"
      }
    },
    alreadyOver: {
      title: "เข้าร่วมสายนี้ไม่ได้แล้ว",
      description: "อาจมีผู้รับสายไปแล้ว ถูกยกเลิก หรือกลายเป็นสายที่ไม่ได้รับ"
    },
    answeredElsewhere: {
      title: "รับสายบนอุปกรณ์อื่นแล้ว",
      description: "การโทรดำเนินต่อบนอุปกรณ์นั้น",
      remote: {
        title: "{name} รับสายบนอุปกรณ์อื่นแล้ว",
        description: "การโทรดำเนินต่อบนอุปกรณ์นั้น"
      }
    },
    appMistake: {
      title: "แอปนี้เริ่มการโทรไม่ได้",
      description: "ไม่ได้เกิดจากคุณ โปรดขอความช่วยเหลือ"
    },
    blocked: {
      title: "สายนี้ถูกบล็อก",
      description: "หากคิดว่าไม่ถูกต้อง โปรดขอความช่วยเหลือ"
    },
    breakoutEnded: {
      title: "ห้องย่อยนี้ปิดแล้ว",
      description: "หมดเวลาแล้ว"
    },
    busy: {
      title: "สายไม่ว่าง",
      description: "โปรดลองอีกครั้งในภายหลัง",
      outgoing: {
        title: "{name} สายไม่ว่าง"
      },
      remote: {
        title: "{name} สายไม่ว่าง",
        description: "อาจสำเร็จได้ในภายหลัง"
      }
    },
    callFull: {
      title: "การโทรนี้มีผู้เข้าร่วมเต็มแล้ว",
      description: "โปรดลองอีกครั้งเมื่อมีผู้ออกจากการโทร"
    },
    callNotFound: {
      title: "ไม่พบการโทรนี้",
      description: "การโทรอาจสิ้นสุดแล้ว โปรดตรวจสอบลิงก์หรือหมายเลข"
    },
    canceled: {
      title: "การโทรถูกยกเลิก",
      description: "การโทรสิ้นสุดก่อนที่จะมีผู้รับสาย",
      incoming: {
        title: "คุณมีสายที่ไม่ได้รับ",
        description: "{name} โทรหาคุณ"
      },
      remote: {
        title: "{name} ไม่ได้เข้าร่วม",
        description: "การโทรถูกยกเลิกแล้ว"
      }
    },
    cannotStart: {
      title: "เริ่มการโทรไม่ได้",
      description: "โปรดโหลดหน้านี้ใหม่ แล้วลองอีกครั้ง"
    },
    connectionLost: {
      title: "การเชื่อมต่อขาดหาย",
      description: "อินเทอร์เน็ตของคุณอาจหลุด โปรดตรวจสอบ แล้วลองอีกครั้ง",
      unconnected: {
        title: "การโทรเชื่อมต่อไม่ได้"
      },
      remote: {
        title: "{name} ขาดการเชื่อมต่อ",
        description: "บุคคลนี้อาจกลับมาในอีกสักครู่"
      }
    },
    connectionProblem: {
      title: "มีปัญหาการเชื่อมต่อ",
      description: "โปรดตรวจสอบการเชื่อมต่ออินเทอร์เน็ต แล้วลองอีกครั้ง"
    },
    couldNotConnect: {
      title: "การโทรเชื่อมต่อไม่ได้",
      description: "โปรดตรวจสอบการเชื่อมต่ออินเทอร์เน็ต แล้วลองอีกครั้ง"
    },
    declined: {
      title: "การโทรถูกปฏิเสธ",
      description: "คุณลองอีกครั้งในภายหลังได้",
      incoming: {
        title: "คุณปฏิเสธสายนี้",
        description: "คุณโทรกลับได้เมื่อสะดวก"
      },
      outgoing: {
        title: "{name} ปฏิเสธสายของคุณ"
      },
      remote: {
        title: "{name} ปฏิเสธสาย",
        description: "อาจสำเร็จได้ในภายหลัง"
      }
    },
    deviceBlocked: {
      title: "ไมโครโฟนหรือกล้องถูกบล็อก",
      description: "โปรดอนุญาตในการตั้งค่าเบราว์เซอร์หรืออุปกรณ์ แล้วลองอีกครั้ง",
      camera: {
        title: "กล้องถูกบล็อก"
      },
      microphone: {
        title: "ไมโครโฟนถูกบล็อก"
      }
    },
    deviceBusy: {
      title: "ไมโครโฟนหรือกล้องกำลังถูกใช้งาน",
      description: "โปรดปิดแอปอื่นที่กำลังใช้อยู่ แล้วลองอีกครั้ง",
      camera: {
        title: "กล้องกำลังถูกใช้งาน"
      },
      microphone: {
        title: "ไมโครโฟนกำลังถูกใช้งาน"
      }
    },
    deviceMissing: {
      title: "ไม่พบไมโครโฟนหรือกล้อง",
      description: "โปรดเชื่อมต่ออุปกรณ์ แล้วลองอีกครั้ง",
      camera: {
        title: "ไม่พบกล้อง"
      },
      microphone: {
        title: "ไม่พบไมโครโฟน"
      }
    },
    deviceProblem: {
      title: "อุปกรณ์สำหรับการโทรไม่เริ่มทำงาน",
      description: "โปรดตรวจสอบว่าเชื่อมต่อแล้วหรือเลือกอุปกรณ์อื่น แล้วลองอีกครั้ง",
      camera: {
        title: "กล้องไม่เริ่มทำงาน"
      },
      microphone: {
        title: "ไมโครโฟนไม่เริ่มทำงาน"
      }
    },
    ended: {
      title: "การโทรสิ้นสุดแล้ว",
      description: "คุณไม่ต้องดำเนินการใดๆ"
    },
    endedBeforeAnswer: {
      title: "การโทรสิ้นสุดก่อนเริ่ม",
      description: "การโทรถูกยกเลิก ถูกปฏิเสธ หรือเชื่อมต่อไม่ได้"
    },
    endedByService: {
      title: "การโทรสิ้นสุดแล้ว",
      description: "การโทรสิ้นสุดโดยอัตโนมัติ"
    },
    endedForEveryone: {
      title: "การโทรสิ้นสุดสำหรับทุกคน",
      description: "มีผู้สิ้นสุดการโทรสำหรับทุกคน"
    },
    everyoneLeft: {
      title: "ไม่มีคนอื่นในการโทร",
      description: "การโทรจึงสิ้นสุด"
    },
    failed: {
      title: "การโทรไม่สำเร็จ",
      description: "โปรดลองอีกครั้ง หากยังเป็นอยู่ โปรดขอความช่วยเหลือ"
    },
    invalidMeeting: {
      title: "ลิงก์การประชุมนี้ใช้ไม่ได้",
      description: "โปรดตรวจสอบลิงก์หรือขอลิงก์ใหม่"
    },
    invalidNumber: {
      title: "หมายเลขนี้ดูไม่ถูกต้อง",
      description: "โปรดตรวจสอบหมายเลข แล้วลองอีกครั้ง"
    },
    invalidTarget: {
      title: "ไม่พบบุคคลนี้",
      description: "โปรดตรวจสอบชื่อหรือที่อยู่ แล้วลองอีกครั้ง"
    },
    inviteRemoved: {
      title: "คุณไม่ได้อยู่ในการโทรแล้ว",
      description: "บทบาทหรือคำเชิญของคุณเปลี่ยนไป โปรดสอบถามผู้จัด"
    },
    left: {
      title: "คุณออกจากการโทรแล้ว",
      description: "การโทรสิ้นสุดสำหรับคุณแล้ว",
      unconnected: {
        title: "การโทรถูกยกเลิก",
        description: "การโทรสิ้นสุดก่อนเชื่อมต่อ"
      },
      remote: {
        title: "{name} ออกจากการโทรแล้ว"
      }
    },
    leftAbruptly: {
      title: "สายหลุด",
      description: "แอปของฝ่ายใดฝ่ายหนึ่งปิดหรือหยุดทำงาน",
      remote: {
        title: "{name} หลุดจากการโทร",
        description: "แอปทางฝั่งนั้นปิดหรือหยุดทำงาน"
      }
    },
    lobbyDenied: {
      title: "คุณไม่ได้รับอนุญาตให้เข้า",
      description: "หากคุณควรอยู่ในการโทรนี้ โปรดสอบถามผู้จัด",
      remote: {
        title: "{name} ไม่ได้รับอนุญาตให้เข้า",
        description: "บุคคลนี้ไม่ได้เข้าร่วมการโทร"
      }
    },
    lobbyTimeout: {
      title: "ไม่มีผู้อนุญาตให้คุณเข้า",
      description: "โปรดขอให้ผู้จัดอนุญาตให้คุณเข้า แล้วลองอีกครั้ง",
      remote: {
        title: "{name} เข้าร่วมไม่ได้",
        description: "ไม่มีผู้อนุญาตให้บุคคลนี้เข้า"
      }
    },
    networkBlocked: {
      title: "เครือข่ายนี้อาจไม่อนุญาตการโทร",
      description: "โปรดลองใช้เครือข่ายอื่น หรือสอบถามผู้ดูแลเครือข่ายนี้"
    },
    noAnswer: {
      title: "ไม่มีผู้รับสาย",
      description: "โปรดลองอีกครั้งในภายหลัง",
      incoming: {
        title: "คุณมีสายที่ไม่ได้รับ",
        description: "{name} พยายามติดต่อคุณ"
      },
      outgoing: {
        title: "{name} ไม่ได้รับสาย"
      },
      remote: {
        title: "{name} ไม่ได้รับสาย",
        description: "อาจสำเร็จได้ในภายหลัง"
      }
    },
    noCredit: {
      title: "ไม่มียอดเงินสำหรับการโทรนี้",
      description: "โปรดขอให้เจ้าของบัญชีเติมเงิน แล้วลองอีกครั้ง"
    },
    nobodyJoined: {
      title: "ไม่มีคนอื่นเข้าร่วม",
      description: "การโทรสิ้นสุดเพราะมีคุณเพียงคนเดียว"
    },
    notAllowed: {
      title: "การโทรนี้ไม่ได้รับอนุญาต",
      description: "การตั้งค่าหรือกฎไม่อนุญาต หากจำเป็น โปรดขอความช่วยเหลือ"
    },
    notInvited: {
      title: "คุณยังไม่ได้รับเชิญ",
      description: "โปรดขอให้ผู้จัดเพิ่มคุณ แล้วลองอีกครั้ง"
    },
    numberNotFound: {
      title: "ไม่พบหมายเลขนี้",
      description: "โปรดตรวจสอบหมายเลข แล้วลองอีกครั้ง"
    },
    otherLeft: {
      title: "การโทรสิ้นสุดแล้ว",
      description: "{name} วางสายแล้ว",
      remote: {
        title: "{name} ออกจากการโทรแล้ว"
      }
    },
    otherSetupFailed: {
      title: "ฝ่ายหนึ่งเชื่อมต่อไม่ได้",
      description: "มีผู้รับสายแต่การโทรไม่ได้เริ่มขึ้น โปรดลองอีกครั้ง",
      outgoing: {
        title: "{name} เชื่อมต่อไม่ได้"
      }
    },
    removed: {
      title: "คุณถูกนำออกจากการโทร",
      description: "หากคิดว่าไม่ถูกต้อง โปรดสอบถามผู้ที่อยู่ในการโทร",
      remote: {
        title: "{name} ถูกนำออกจากการโทร"
      }
    },
    roomNotFound: {
      title: "ไม่พบห้องนี้",
      description: "โปรดตรวจสอบลิงก์หรือขอลิงก์ใหม่"
    },
    roomNotOpen: {
      title: "ห้องนี้ไม่ได้เปิดอยู่",
      description: "ยังไม่ถึงเวลาหรือห้องปิดแล้ว โปรดตรวจสอบเวลา"
    },
    serviceProblem: {
      title: "บริการโทรมีปัญหา",
      description: "ไม่ได้เกิดจากการเชื่อมต่อของคุณ โปรดลองอีกครั้งในอีกไม่กี่นาที"
    },
    setupFailed: {
      title: "เริ่มการโทรไม่ได้",
      description: "โปรดลองอีกครั้งในอีกสักครู่"
    },
    signInExpired: {
      title: "โปรดลงชื่อเข้าใช้อีกครั้ง",
      description: "หลังจากนั้น โปรดลองโทรอีกครั้ง"
    },
    starterLeft: {
      title: "การโทรสิ้นสุดแล้ว",
      description: "ผู้ที่เริ่มการโทรออกไปแล้ว"
    },
    timeLimit: {
      title: "หมดเวลาสำหรับการโทรนี้",
      description: "คุณเริ่มการโทรใหม่ได้"
    },
    tooManyRequests: {
      title: "โปรดรอสักครู่",
      description: "ขณะนี้มีผู้ใช้จำนวนมาก โปรดลองอีกครั้งในอีกหนึ่งนาที"
    },
    transferred: {
      title: "การโทรถูกโอน",
      description: "การโทรดำเนินต่อที่อื่น",
      remote: {
        title: "{name} ถูกโอนสาย",
        description: "การโทรนั้นดำเนินต่อที่อื่น"
      }
    },
    unknown: {
      title: "การโทรสิ้นสุดแล้ว",
      description: "ไม่ทราบสาเหตุ คุณลองอีกครั้งได้"
    },
    unreachable: {
      title: "โทรไม่ติด",
      description: "ฝ่ายใดฝ่ายหนึ่งอาจออฟไลน์ โปรดลองอีกครั้งในภายหลัง",
      outgoing: {
        title: "{name} ติดต่อไม่ได้",
        description: "โปรดลองอีกครั้งในภายหลัง"
      },
      remote: {
        title: "{name} ติดต่อไม่ได้",
        description: "อาจสำเร็จได้ในภายหลัง"
      }
    },
    unsupported: {
      title: "โทรจากที่นี่ไม่ได้",
      description: "โปรดเปิดหน้านี้ในเบราว์เซอร์อื่น หรือขอความช่วยเหลือ"
    }
  },
  remote: {
    ended: {
      title: "{name} ไม่ได้อยู่ในการโทรแล้ว",
      description: "การโทรสิ้นสุดที่นี่สำหรับบุคคลนี้"
    },
    failed: {
      title: "{name} ไม่ได้อยู่ในการโทร",
      description: "การโทรไม่สำเร็จสำหรับบุคคลนี้"
    }
  },
  labels: {
    callAgain: "โทรอีกครั้ง",
    callBack: "โทรกลับ",
    rejoin: "เข้าร่วมอีกครั้ง",
    tryAgain: "ลองอีกครั้ง",
    calling: "กำลังโทร…",
    rejoining: "กำลังเข้าร่วมอีกครั้ง…",
    tryingAgain: "กำลังลองอีกครั้ง…",
    signIn: "ลงชื่อเข้าใช้",
    getHelp: "ขอความช่วยเหลือ",
    dismiss: "ซ่อน",
    close: "ปิด",
    offline: "คุณออฟไลน์อยู่ โปรดลองอีกครั้งเมื่อกลับมาออนไลน์",
    online: "คุณกลับมาออนไลน์แล้ว",
    allowed: "ได้รับอนุญาตให้เข้าถึงแล้ว",
    wait: "โปรดลองอีกครั้ง {time}",
    ready: "คุณลองอีกครั้งได้แล้ว",
    retryFailed: "ไม่สำเร็จ คุณลองอีกครั้งได้",
    retryFailedAgain: "ยังไม่สำเร็จ โปรดลองอีกครั้งในอีกสักพัก",
    retryFailedGetHelp: "ยังไม่สำเร็จ โปรดลองใหม่ในภายหลัง หรือขอความช่วยเหลือ",
    details: "รายละเอียดทางเทคนิค",
    copyReport: "คัดลอกรายงาน",
    copied: "คัดลอกแล้ว"
  },
  details: {
    code: "รหัส",
    category: "หมวดหมู่",
    meaning: "ความหมาย",
    reportedMessage: "ข้อความที่ได้รับ",
    advice: "คำแนะนำ",
    fixer: "ผู้ที่ช่วยได้",
    endedAt: "สิ้นสุดเมื่อ",
    copyJson: "คัดลอกเป็น JSON",
    copyFailed: "คัดลอกไม่สำเร็จ รายงานอยู่ด้านล่าง",
    report: "รายงาน",
    documentation: "เอกสาร",
    inferred: "อนุมานจากรหัส",
    fixer_user: "ผู้ที่อยู่ในการโทร",
    fixer_otherPerson: "อีกฝ่าย",
    fixer_developer: "ผู้พัฒนาแอป",
    fixer_admin: "ผู้ดูแลระบบ",
    fixer_service: "บริการโทร",
    fixer_nobody: "ไม่มีสิ่งที่ต้องแก้ไข"
  }
} satisfies CallEndLocale;
