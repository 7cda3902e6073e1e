import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Welsh, with "chi". */
export const cyGB = {
  tag: "cy-GB",
  dir: "ltr",
  names: {
    otherPerson: "Y person arall",
    someone: "Rhywun",
    thisPerson: "Y person hwn",
  },
  texts: {
    actionFailed: {
      title: "Ni weithiodd hynny",
      description: "Rhowch gynnig arall arni ymhen eiliad. Os yw’n dal i ddigwydd, gofynnwch am help.",
      remote: { title: "Ni weithiodd hynny", description: "Efallai y bydd yn gweithio’n nes ymlaen." },
    },
    alreadyOver: {
      title: "Nid yw’r alwad hon ar gael bellach",
      description: "Efallai iddi gael ei hateb, ei chanslo neu ei cholli.",
    },
    answeredElsewhere: {
      title: "Atebwyd ar ddyfais arall",
      description: "Mae’r alwad yn parhau yno.",
      remote: { title: "{name} wedi ateb ar ddyfais arall", description: "Mae’r alwad yn parhau yno." },
    },
    appMistake: {
      title: "Ni all yr ap hwn gychwyn yr alwad",
      description: "Nid chi sydd wedi achosi hyn. Gofynnwch am help.",
    },
    blocked: {
      title: "Cafodd yr alwad hon ei rhwystro",
      description: "Gofynnwch am help os nad yw hynny’n ymddangos yn iawn.",
    },
    breakoutEnded: {
      title: "Mae’r ystafell drafod hon wedi cau",
      description: "Mae ei hamser ar ben.",
    },
    busy: {
      title: "Roedd y llinell yn brysur",
      description: "Rhowch gynnig arall arni’n nes ymlaen.",
      outgoing: { title: "{name} yn brysur ar y pryd" },
      remote: { title: "{name} yn brysur ar y pryd", description: "Efallai y bydd yn gweithio’n nes ymlaen." },
    },
    callFull: {
      title: "Mae’r alwad hon yn llawn",
      description: "Rhowch gynnig arall arni pan fydd rhywun wedi gadael.",
    },
    callNotFound: {
      title: "Ni chafwyd hyd i’r alwad hon",
      description: "Efallai ei bod ar ben yn barod. Gwiriwch y ddolen neu’r rhif.",
    },
    canceled: {
      title: "Cafodd yr alwad ei chanslo",
      description: "Daeth i ben cyn i neb ateb.",
      incoming: { title: "Rydych wedi colli galwad", description: "{name} a’ch ffoniodd." },
      remote: { title: "{name} heb ymuno", description: "Cafodd yr alwad ei chanslo." },
    },
    cannotStart: {
      title: "Ni allai’r alwad gychwyn",
      description: "Ail-lwythwch y dudalen hon, yna rhowch gynnig arall arni.",
    },
    connectionLost: {
      title: "Collwyd y cysylltiad",
      description: "Efallai fod eich cysylltiad rhyngrwyd wedi torri. Gwiriwch ef, yna rhowch gynnig arall arni.",
      unconnected: { title: "Ni allai’r alwad gysylltu" },
      remote: { title: "{name} wedi colli’r cysylltiad", description: "Efallai y daw’r person hwn yn ôl cyn bo hir." },
    },
    connectionProblem: {
      title: "Mae problem gyda’r cysylltiad",
      description: "Gwiriwch eich cysylltiad rhyngrwyd, yna rhowch gynnig arall arni.",
    },
    couldNotConnect: {
      title: "Ni allai’r alwad gysylltu",
      description: "Gwiriwch eich cysylltiad rhyngrwyd, yna rhowch gynnig arall arni.",
    },
    declined: {
      title: "Cafodd yr alwad ei gwrthod",
      description: "Gallwch roi cynnig arall arni’n nes ymlaen.",
      incoming: { title: "Rydych wedi gwrthod yr alwad", description: "Gallwch ffonio’n ôl pan fydd yn gyfleus i chi." },
      outgoing: { title: "{name} wedi gwrthod eich galwad" },
      remote: { title: "{name} wedi gwrthod yr alwad", description: "Efallai y bydd yn gweithio’n nes ymlaen." },
    },
    deviceBlocked: {
      title: "Mae’r meicroffon neu’r camera wedi’i rwystro",
      description: "Rhowch ganiatâd yng ngosodiadau eich porwr neu’ch dyfais, yna rhowch gynnig arall arni.",
      camera: { title: "Mae’r camera wedi’i rwystro" },
      microphone: { title: "Mae’r meicroffon wedi’i rwystro" },
    },
    deviceBusy: {
      title: "Mae’r meicroffon neu’r camera mewn defnydd",
      description: "Caewch apiau eraill sy’n ei ddefnyddio, yna rhowch gynnig arall arni.",
      camera: { title: "Mae’r camera mewn defnydd" },
      microphone: { title: "Mae’r meicroffon mewn defnydd" },
    },
    deviceMissing: {
      title: "Ni chafwyd hyd i feicroffon na chamera",
      description: "Cysylltwch un, yna rhowch gynnig arall arni.",
      camera: { title: "Ni chafwyd hyd i gamera" },
      microphone: { title: "Ni chafwyd hyd i feicroffon" },
    },
    deviceProblem: {
      title: "Ni chychwynnodd dyfais ar gyfer yr alwad",
      description: "Gwiriwch ei bod wedi’i chysylltu neu dewiswch un arall, yna rhowch gynnig arall arni.",
      camera: { title: "Ni chychwynnodd y camera" },
      microphone: { title: "Ni chychwynnodd y meicroffon" },
    },
    ended: {
      title: "Mae’r alwad wedi dod i ben",
      description: "Nid oes angen i chi wneud dim.",
    },
    endedBeforeAnswer: {
      title: "Daeth yr alwad i ben cyn iddi gychwyn",
      description: "Cafodd ei chanslo neu ei gwrthod, neu nid oedd modd ei sefydlu.",
    },
    endedByService: {
      title: "Mae’r alwad wedi dod i ben",
      description: "Daeth i ben yn awtomatig.",
    },
    endedForEveryone: {
      title: "Daeth yr alwad i ben i bawb",
      description: "Daeth rhywun â hi i ben i bawb.",
    },
    everyoneLeft: {
      title: "Nid oes neb arall yn yr alwad",
      description: "Felly mae’r alwad wedi dod i ben.",
    },
    failed: {
      title: "Ni weithiodd yr alwad",
      description: "Rhowch gynnig arall arni. Os yw’n dal i ddigwydd, gofynnwch am help.",
    },
    invalidMeeting: {
      title: "Nid yw’r ddolen hon i’r cyfarfod yn gweithio",
      description: "Gwiriwch y ddolen neu gofynnwch am un newydd.",
    },
    invalidNumber: {
      title: "Nid yw’r rhif hwn yn edrych yn iawn",
      description: "Gwiriwch y rhif, yna rhowch gynnig arall arni.",
    },
    invalidTarget: {
      title: "Ni chafwyd hyd i’r person hwn",
      description: "Gwiriwch yr enw neu’r cyfeiriad, yna rhowch gynnig arall arni.",
    },
    inviteRemoved: {
      title: "Nid ydych yn yr alwad bellach",
      description: "Mae eich rôl neu’ch gwahoddiad wedi newid. Gofynnwch i’r trefnydd.",
    },
    left: {
      title: "Rydych wedi gadael yr alwad",
      description: "Mae’r alwad ar ben i chi.",
      unconnected: { title: "Cafodd yr alwad ei chanslo", description: "Daeth i ben cyn iddi gysylltu." },
      remote: { title: "{name} wedi gadael yr alwad" },
    },
    leftAbruptly: {
      title: "Torrwyd yr alwad",
      description: "Caeodd neu stopiodd yr ap ar un ochr.",
      remote: { title: "{name} wedi diflannu o’r alwad", description: "Caeodd neu stopiodd yr ap yno." },
    },
    lobbyDenied: {
      title: "Ni chawsoch eich gadael i mewn",
      description: "Gofynnwch i’r trefnydd a ddylech fod yn yr alwad hon.",
      remote: { title: "{name}: gwrthodwyd mynediad", description: "Nid ymunodd y person hwn â’r alwad." },
    },
    lobbyTimeout: {
      title: "Ni wnaeth neb eich gadael i mewn",
      description: "Gofynnwch i’r trefnydd eich gadael i mewn, yna rhowch gynnig arall arni.",
      remote: { title: "{name} heb gael mynediad", description: "Ni wnaeth neb adael y person hwn i mewn." },
    },
    networkBlocked: {
      title: "Efallai na chaniateir galwadau ar y rhwydwaith",
      description: "Rhowch gynnig ar rwydwaith arall, neu holwch y bobl sy’n rhedeg yr un hwn.",
    },
    noAnswer: {
      title: "Nid atebodd neb",
      description: "Rhowch gynnig arall arni’n nes ymlaen.",
      incoming: { title: "Rydych wedi colli galwad", description: "{name} a geisiodd gysylltu â chi." },
      outgoing: { title: "{name} heb ateb" },
      remote: { title: "{name} heb ateb", description: "Efallai y bydd yn gweithio’n nes ymlaen." },
    },
    noCredit: {
      title: "Nid oes credyd ar gyfer yr alwad hon",
      description: "Gofynnwch i berchennog y cyfrif ychwanegu credyd, yna rhowch gynnig arall arni.",
    },
    nobodyJoined: {
      title: "Nid ymunodd neb arall",
      description: "Daeth yr alwad i ben am mai chi oedd yr unig un yno.",
    },
    notAllowed: {
      title: "Ni chaniateir yr alwad hon",
      description: "Nid yw gosodiadau neu reolau’n ei chaniatáu. Gofynnwch am help os oes ei angen.",
    },
    notInvited: {
      title: "Nid ydych wedi cael gwahoddiad eto",
      description: "Gofynnwch i’r trefnydd eich ychwanegu, yna rhowch gynnig arall arni.",
    },
    numberNotFound: {
      title: "Ni chafwyd hyd i’r rhif hwn",
      description: "Gwiriwch y rhif, yna rhowch gynnig arall arni.",
    },
    otherLeft: {
      title: "Mae’r alwad wedi dod i ben",
      description: "{name} a roddodd y ffôn i lawr.",
      remote: { title: "{name} wedi gadael yr alwad" },
    },
    otherSetupFailed: {
      title: "Ni allai un ochr gysylltu",
      description: "Atebwyd yr alwad ond ni chychwynnodd. Rhowch gynnig arall arni.",
      outgoing: { title: "{name} heb allu cysylltu" },
    },
    removed: {
      title: "Cawsoch eich tynnu o’r alwad",
      description: "Os nad yw hynny’n ymddangos yn iawn, gofynnwch i’r bobl yn yr alwad.",
      remote: { title: "{name}: tynnwyd o’r alwad" },
    },
    roomNotFound: {
      title: "Ni chafwyd hyd i’r ystafell hon",
      description: "Gwiriwch y ddolen neu gofynnwch am un newydd.",
    },
    roomNotOpen: {
      title: "Nid yw’r ystafell hon ar agor",
      description: "Mae’n rhy gynnar, neu mae’r ystafell wedi cau. Gwiriwch yr amser.",
    },
    serviceProblem: {
      title: "Mae problem gyda’r gwasanaeth galwadau",
      description: "Nid eich cysylltiad chi yw’r broblem. Rhowch gynnig arall arni ymhen ychydig funudau.",
    },
    setupFailed: {
      title: "Ni allai’r alwad gychwyn",
      description: "Rhowch gynnig arall arni ymhen eiliad.",
    },
    signInExpired: {
      title: "Mewngofnodwch eto",
      description: "Wedyn, rhowch gynnig arall ar yr alwad.",
    },
    starterLeft: {
      title: "Mae’r alwad wedi dod i ben",
      description: "Mae’r person a’i cychwynnodd wedi gadael.",
    },
    timeLimit: {
      title: "Mae amser yr alwad hon ar ben",
      description: "Gallwch gychwyn galwad newydd.",
    },
    tooManyRequests: {
      title: "Arhoswch eiliad",
      description: "Mae’n brysur iawn ar hyn o bryd. Rhowch gynnig arall arni ymhen munud.",
    },
    transferred: {
      title: "Cafodd yr alwad ei throsglwyddo",
      description: "Mae’n parhau yn rhywle arall.",
      remote: { title: "{name}: trosglwyddwyd i rywle arall", description: "Mae’r alwad yn parhau yn rhywle arall." },
    },
    unknown: {
      title: "Mae’r alwad wedi dod i ben",
      description: "Nid yw’r rheswm yn hysbys. Gallwch roi cynnig arall arni.",
    },
    unreachable: {
      title: "Ni chyrhaeddodd yr alwad ben ei thaith",
      description: "Efallai fod un ochr all-lein. Rhowch gynnig arall arni’n nes ymlaen.",
      outgoing: { title: "{name}: nid oes modd cysylltu", description: "Rhowch gynnig arall arni’n nes ymlaen." },
      remote: { title: "{name}: nid oes modd cysylltu", description: "Efallai y bydd yn gweithio’n nes ymlaen." },
    },
    unsupported: {
      title: "Nid yw galwadau’n bosibl yma",
      description: "Agorwch y dudalen hon mewn porwr arall, neu gofynnwch am help.",
    },
  },
  remote: {
    ended: { title: "{name} ddim yn yr alwad bellach", description: "Mae’r alwad wedi dod i ben yma i’r person hwn." },
    failed: { title: "{name} ddim yn yr alwad", description: "Ni weithiodd yr alwad i’r person hwn." },
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
    offline: "Rydych all-lein. Gallwch roi cynnig arall arni pan fyddwch ar-lein eto.",
    online: "Rydych ar-lein eto.",
    allowed: "Mae caniatâd wedi’i roi nawr.",
    wait: "Rhowch gynnig arall arni {time}.",
    ready: "Gallwch roi cynnig arall arni nawr.",
    retryFailed: "Ni weithiodd hynny. Gallwch roi cynnig arall arni.",
    retryFailedAgain: "Nid yw’n gweithio o hyd. Rhowch gynnig arall arni ymhen ychydig.",
    retryFailedGetHelp: "Nid yw’n gweithio o hyd. Rhowch gynnig arall arni’n nes ymlaen, neu gofynnwch am help.",
    details: "Manylion technegol",
    copyReport: "Copïo’r adroddiad",
    copied: "Wedi’i gopïo.",
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
    fixer_service: "Y gwasanaeth galwadau",
    fixer_nobody: "Dim byd i’w drwsio",
  },
} satisfies CallEndLocale;
