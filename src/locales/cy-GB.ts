import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Welsh, with "chi". */
export const cyGB = {
  tag: "cy-GB",
  dir: "ltr",
  names: {
    otherPerson: "Y person arall",
    someone: "Rhywun",
    thisPerson: "Y person hwn"
  },
  texts: {
    actionFailed: {
      title: "Wnaeth hynny ddim gweithio",
      description: "Rhowch gynnig arall arni ymhen eiliad. Os yw’n dal i ddigwydd, gofynnwch am help.",
      remote: {
        title: "Wnaeth hynny ddim gweithio",
        description: "Efallai y bydd yn gweithio’n nes ymlaen."
      }
    },
    alreadyOver: {
      title: "Nid yw’r alwad hon ar gael bellach",
      description: "Efallai ei bod wedi’i hateb, ei chanslo neu ei cholli."
    },
    answeredElsewhere: {
      title: "Atebwyd ar ddyfais arall",
      description: "Mae’r alwad yn parhau yno.",
      remote: {
        title: "{name} wedi ateb ar ddyfais arall",
        description: "Mae’r alwad yn parhau yno."
      }
    },
    appMistake: {
      title: "Ni all yr ap hwn gychwyn yr alwad",
      description: "Nid eich bai chi yw hyn. Gofynnwch am help."
    },
    blocked: {
      title: "Cafodd yr alwad hon ei rhwystro",
      description: "Gofynnwch am help os yw hynny’n ymddangos yn anghywir."
    },
    breakoutEnded: {
      title: "Mae’r ystafell grŵp hon wedi cau",
      description: "Mae’r amser ar ben."
    },
    busy: {
      title: "Roedd y llinell yn brysur",
      description: "Rhowch gynnig arall arni’n nes ymlaen.",
      outgoing: {
        title: "{name} ar alwad arall"
      },
      remote: {
        title: "{name} ar alwad arall",
        description: "Efallai y bydd yn gweithio’n nes ymlaen."
      }
    },
    callFull: {
      title: "Mae’r alwad hon yn llawn",
      description: "Rhowch gynnig arall arni pan fydd rhywun wedi gadael."
    },
    callNotFound: {
      title: "Ni ddaethpwyd o hyd i’r alwad hon",
      description: "Efallai ei bod drosodd yn barod. Gwiriwch y ddolen neu’r rhif."
    },
    canceled: {
      title: "Cafodd yr alwad ei chanslo",
      description: "Daeth i ben cyn i neb ateb.",
      incoming: {
        title: "Rydych wedi colli galwad",
        description: "{name} wnaeth eich ffonio."
      },
      remote: {
        title: "{name} heb ymuno",
        description: "Cafodd yr alwad ei chanslo."
      }
    },
    cannotStart: {
      title: "Ni allai’r alwad gychwyn",
      description: "Ail-lwythwch y dudalen hon, yna rhowch gynnig arall arni."
    },
    connectionLost: {
      title: "Collwyd y cysylltiad",
      description: "Efallai fod eich rhyngrwyd wedi torri. Gwiriwch ef, yna rhowch gynnig arall arni.",
      unconnected: {
        title: "Ni allai’r alwad gysylltu"
      },
      remote: {
        title: "{name} wedi colli’r cysylltiad",
        description: "Efallai y daw’r person hwn yn ôl ymhen eiliad."
      }
    },
    connectionProblem: {
      title: "Mae problem gyda’r cysylltiad",
      description: "Gwiriwch eich cysylltiad rhyngrwyd, yna rhowch gynnig arall arni."
    },
    couldNotConnect: {
      title: "Ni allai’r alwad gysylltu",
      description: "Gwiriwch eich cysylltiad rhyngrwyd, yna rhowch gynnig arall arni."
    },
    declined: {
      title: "Cafodd yr alwad ei gwrthod",
      description: "Gallwch roi cynnig arall arni’n nes ymlaen.",
      incoming: {
        title: "Rydych wedi gwrthod yr alwad",
        description: "Gallwch ffonio’n ôl pan fydd yn gyfleus."
      },
      outgoing: {
        title: "{name} wedi gwrthod eich galwad"
      },
      remote: {
        title: "{name} wedi gwrthod yr alwad",
        description: "Efallai y bydd yn gweithio’n nes ymlaen."
      }
    },
    deviceBlocked: {
      title: "Mae’r meicroffon neu’r camera wedi’i rwystro",
      description: "Rhowch ganiatâd yng ngosodiadau eich porwr neu’ch dyfais, yna rhowch gynnig arall arni.",
      camera: {
        title: "Mae’r camera wedi’i rwystro"
      },
      microphone: {
        title: "Mae’r meicroffon wedi’i rwystro"
      }
    },
    deviceBusy: {
      title: "Mae’r meicroffon neu’r camera ar waith eisoes",
      description: "Caewch apiau eraill sy’n ei ddefnyddio, yna rhowch gynnig arall arni.",
      camera: {
        title: "Mae’r camera’n cael ei ddefnyddio"
      },
      microphone: {
        title: "Mae’r meicroffon yn cael ei ddefnyddio"
      }
    },
    deviceMissing: {
      title: "Ni chafwyd hyd i feicroffon na chamera",
      description: "Cysylltwch un, yna rhowch gynnig arall arni.",
      camera: {
        title: "Ni chafwyd hyd i gamera"
      },
      microphone: {
        title: "Ni chafwyd hyd i feicroffon"
      }
    },
    deviceProblem: {
      title: "Ni wnaeth dyfais ar gyfer yr alwad gychwyn",
      description: "Gwiriwch ei bod wedi’i chysylltu neu dewiswch un arall, yna rhowch gynnig arall arni.",
      camera: {
        title: "Ni wnaeth y camera gychwyn"
      },
      microphone: {
        title: "Ni wnaeth y meicroffon gychwyn"
      }
    },
    ended: {
      title: "Mae’r alwad wedi dod i ben",
      description: "Nid oes angen i chi wneud dim."
    },
    endedBeforeAnswer: {
      title: "Daeth yr alwad i ben cyn iddi gychwyn",
      description: "Cafodd ei chanslo neu ei gwrthod, neu nid oedd modd ei sefydlu."
    },
    endedByService: {
      title: "Mae’r alwad wedi dod i ben",
      description: "Daeth i ben yn awtomatig."
    },
    endedForEveryone: {
      title: "Daeth yr alwad i ben i bawb",
      description: "Daeth rhywun â hi i ben i bawb."
    },
    everyoneLeft: {
      title: "Nid oes neb arall yn yr alwad",
      description: "Felly mae wedi dod i ben."
    },
    failed: {
      title: "Wnaeth yr alwad ddim gweithio",
      description: "Rhowch gynnig arall arni. Os yw’n dal i ddigwydd, gofynnwch am help."
    },
    invalidMeeting: {
      title: "Nid yw dolen y cyfarfod hwn yn gweithio",
      description: "Gwiriwch y ddolen neu gofynnwch am un newydd."
    },
    invalidNumber: {
      title: "Nid yw’r rhif hwn yn edrych yn iawn",
      description: "Gwiriwch y rhif, yna rhowch gynnig arall arni."
    },
    invalidTarget: {
      title: "Ni ddaethpwyd o hyd i’r person hwn",
      description: "Gwiriwch yr enw neu’r cyfeiriad, yna rhowch gynnig arall arni."
    },
    inviteRemoved: {
      title: "Nid ydych yn yr alwad bellach",
      description: "Newidiodd eich rôl neu’ch gwahoddiad. Gofynnwch i’r trefnydd."
    },
    left: {
      title: "Rydych wedi gadael yr alwad",
      description: "Mae’r alwad drosodd i chi.",
      unconnected: {
        title: "Cafodd yr alwad ei chanslo",
        description: "Daeth i ben cyn iddi gysylltu."
      },
      remote: {
        title: "{name} wedi gadael yr alwad"
      }
    },
    leftAbruptly: {
      title: "Torrwyd yr alwad",
      description: "Caeodd neu stopiodd yr ap ar un ochr.",
      remote: {
        title: "{name} wedi diflannu o’r alwad",
        description: "Caeodd neu stopiodd yr ap yno."
      }
    },
    lobbyDenied: {
      title: "Ni chawsoch eich gadael i mewn",
      description: "Gofynnwch i’r trefnydd os dylech fod yn yr alwad hon.",
      remote: {
        title: "{name} heb gael mynediad",
        description: "Ni wnaeth y person hwn ymuno â’r alwad."
      }
    },
    lobbyTimeout: {
      title: "Ni wnaeth neb eich gadael i mewn",
      description: "Gofynnwch i’r trefnydd eich gadael i mewn, yna rhowch gynnig arall arni.",
      remote: {
        title: "{name} heb gyrraedd yr alwad",
        description: "Ni wnaeth neb adael y person hwn i mewn."
      }
    },
    networkBlocked: {
      title: "Efallai na chaniateir galwadau ar y rhwydwaith",
      description: "Rhowch gynnig ar rwydwaith arall, neu holwch y bobl sy’n rhedeg yr un hwn."
    },
    noAnswer: {
      title: "Ni wnaeth neb ateb",
      description: "Rhowch gynnig arall arni’n nes ymlaen.",
      incoming: {
        title: "Rydych wedi colli galwad",
        description: "{name} wnaeth geisio cysylltu â chi."
      },
      outgoing: {
        title: "{name} heb ateb"
      },
      remote: {
        title: "{name} heb ateb",
        description: "Efallai y bydd yn gweithio’n nes ymlaen."
      }
    },
    noCredit: {
      title: "Nid oes credyd ar gyfer yr alwad hon",
      description: "Gofynnwch i berchennog y cyfrif ychwanegu peth, yna rhowch gynnig arall arni."
    },
    nobodyJoined: {
      title: "Ni wnaeth neb arall ymuno",
      description: "Daeth yr alwad i ben am mai chi oedd yr unig un yno."
    },
    notAllowed: {
      title: "Ni chaniateir yr alwad hon",
      description: "Nid yw gosodiadau neu reolau’n ei chaniatáu. Gofynnwch am help os oes angen."
    },
    notInvited: {
      title: "Nid ydych wedi cael gwahoddiad eto",
      description: "Gofynnwch i’r trefnydd eich ychwanegu, yna rhowch gynnig arall arni."
    },
    numberNotFound: {
      title: "Ni ddaethpwyd o hyd i’r rhif hwn",
      description: "Gwiriwch y rhif, yna rhowch gynnig arall arni."
    },
    otherLeft: {
      title: "Mae’r alwad wedi dod i ben",
      description: "{name} wedi rhoi’r ffôn i lawr.",
      remote: {
        title: "{name} wedi gadael yr alwad"
      }
    },
    otherSetupFailed: {
      title: "Ni allai un ochr gysylltu",
      description: "Atebwyd yr alwad ond ni wnaeth gychwyn. Rhowch gynnig arall arni.",
      outgoing: {
        title: "{name} heb allu cysylltu"
      }
    },
    removed: {
      title: "Cawsoch eich tynnu o’r alwad",
      description: "Os yw hynny’n ymddangos yn anghywir, gofynnwch i’r bobl yn yr alwad.",
      remote: {
        title: "{name} wedi cael ei dynnu o’r alwad"
      }
    },
    roomNotFound: {
      title: "Ni ddaethpwyd o hyd i’r ystafell hon",
      description: "Gwiriwch y ddolen neu gofynnwch am un newydd."
    },
    roomNotOpen: {
      title: "Nid yw’r ystafell hon ar agor",
      description: "Mae’n rhy gynnar, neu mae’r ystafell wedi cau. Gwiriwch yr amser."
    },
    serviceProblem: {
      title: "Mae problem gyda’r gwasanaeth galw",
      description: "Nid eich cysylltiad chi yw’r broblem. Rhowch gynnig arall arni ymhen ychydig funudau."
    },
    setupFailed: {
      title: "Ni allai’r alwad gychwyn",
      description: "Rhowch gynnig arall arni ymhen eiliad."
    },
    signInExpired: {
      title: "Mewngofnodwch eto",
      description: "Wedyn, rhowch gynnig arall ar yr alwad."
    },
    starterLeft: {
      title: "Mae’r alwad wedi dod i ben",
      description: "Mae’r person a’i cychwynnodd wedi gadael."
    },
    timeLimit: {
      title: "Mae amser yr alwad hon ar ben",
      description: "Gallwch gychwyn galwad newydd."
    },
    tooManyRequests: {
      title: "Arhoswch eiliad",
      description: "Mae’n brysur iawn ar hyn o bryd. Rhowch gynnig arall arni ymhen munud."
    },
    transferred: {
      title: "Cafodd yr alwad ei throsglwyddo",
      description: "Mae’n parhau yn rhywle arall.",
      remote: {
        title: "{name} ar alwad yn rhywle arall",
        description: "Mae’r alwad yn parhau yn rhywle arall."
      }
    },
    unknown: {
      title: "Mae’r alwad wedi dod i ben",
      description: "Nid yw’r rheswm yn hysbys. Gallwch roi cynnig arall arni."
    },
    unreachable: {
      title: "Ni lwyddodd yr alwad i gyrraedd",
      description: "Efallai fod un ochr all-lein. Rhowch gynnig arall arni’n nes ymlaen.",
      outgoing: {
        title: "{name} heb fod ar gael",
        description: "Rhowch gynnig arall arni’n nes ymlaen."
      },
      remote: {
        title: "{name} heb fod ar gael",
        description: "Efallai y bydd yn gweithio’n nes ymlaen."
      }
    },
    unsupported: {
      title: "Nid yw galwadau’n bosibl yma",
      description: "Agorwch y dudalen hon mewn porwr arall, neu gofynnwch am help."
    }
  },
  remote: {
    ended: {
      title: "{name} heb fod yn yr alwad bellach",
      description: "Mae’r alwad wedi dod i ben yma i’r person hwn."
    },
    failed: {
      title: "{name} heb fod yn yr alwad",
      description: "Wnaeth yr alwad ddim gweithio i’r person hwn."
    }
  },
  labels: {
    callAgain: "Ffonio eto",
    callBack: "Ffonio’n ôl",
    rejoin: "Ailymuno",
    tryAgain: "Ceisio eto",
    calling: "Yn ffonio…",
    rejoining: "Yn ailymuno…",
    tryingAgain: "Yn ceisio eto…",
    signIn: "Mewngofnodi",
    getHelp: "Cael help",
    dismiss: "Cuddio",
    close: "Cau",
    offline: "Rydych all-lein. Rhowch gynnig arall arni pan fyddwch ar-lein eto.",
    online: "Rydych ar-lein eto.",
    allowed: "Mae mynediad yn cael ei ganiatáu nawr.",
    wait: "Rhowch gynnig arall arni {time}.",
    ready: "Gallwch roi cynnig arall arni nawr.",
    retryFailed: "Wnaeth hynny ddim gweithio. Gallwch roi cynnig arall arni.",
    retryFailedAgain: "Nid yw’n gweithio o hyd. Rhowch gynnig arall arni ymhen ychydig.",
    retryFailedGetHelp: "Nid yw’n gweithio o hyd. Rhowch gynnig arall arni’n nes ymlaen, neu gofynnwch am help.",
    details: "Manylion technegol",
    copyReport: "Copïo’r adroddiad",
    copied: "Wedi’i gopïo."
  },
  details: {
    code: "Cod",
    category: "Categori",
    meaning: "Ystyr",
    reportedMessage: "Adroddwyd",
    advice: "Cyngor",
    fixer: "Pwy all helpu",
    endedAt: "Daeth i ben",
    copyJson: "Copïo fel JSON",
    copyFailed: "Ni weithiodd y copïo. Mae’r adroddiad isod.",
    report: "Adroddiad",
    documentation: "Dogfennaeth",
    inferred: "casglwyd o’r cod",
    fixer_user: "Y person ar yr alwad",
    fixer_otherPerson: "Y person arall",
    fixer_developer: "Datblygwr yr ap",
    fixer_admin: "Gweinyddwr",
    fixer_service: "Y gwasanaeth galw",
    fixer_nobody: "Dim byd i’w drwsio"
  }
} satisfies CallEndLocale;
