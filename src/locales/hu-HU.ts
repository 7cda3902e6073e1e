import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Hungarian, with "Ön". */
export const huHU = {
  tag: "hu-HU",
  dir: "ltr",
  names: {
    otherPerson: "A másik fél",
    someone: "Valaki",
    thisPerson: "Ez a résztvevő"
  },
  texts: {
    actionFailed: {
      title: "Ez nem sikerült",
      description: "Próbálja újra egy kis idő múlva. Ha továbbra is előfordul, kérjen segítséget.",
      remote: {
        title: "Ez nem sikerült",
        description: "Később sikerülhet."
      }
    },
    alreadyOver: {
      title: "Ez a hívás már nem elérhető",
      description: "Lehet, hogy már fogadták, megszakították vagy nem fogadták."
    },
    answeredElsewhere: {
      title: "Másik eszközön fogadták",
      description: "A hívás ott folytatódik.",
      remote: {
        title: "{name} másik eszközön fogadta a hívást",
        description: "A hívás ott folytatódik."
      }
    },
    appMistake: {
      title: "Ez az alkalmazás nem tudja elindítani a hívást",
      description: "Ez nem Ön miatt történt. Kérjen segítséget."
    },
    blocked: {
      title: "Ezt a hívást letiltották",
      description: "Ha ez tévedésnek tűnik, kérjen segítséget."
    },
    breakoutEnded: {
      title: "Ez a csoportszoba bezárt",
      description: "Lejárt az ideje."
    },
    busy: {
      title: "A vonal foglalt volt",
      description: "Próbálja újra később.",
      outgoing: {
        title: "{name} foglalt volt"
      },
      remote: {
        title: "{name} foglalt volt",
        description: "Később sikerülhet."
      }
    },
    callFull: {
      title: "Ez a hívás megtelt",
      description: "Próbálja újra, ha valaki kilépett."
    },
    callNotFound: {
      title: "Ez a hívás nem található",
      description: "Lehet, hogy már véget ért. Ellenőrizze a hivatkozást vagy a számot."
    },
    canceled: {
      title: "A hívást megszakították",
      description: "Véget ért, mielőtt bárki fogadta volna.",
      incoming: {
        title: "Nem fogadott hívása van",
        description: "{name} hívta Önt."
      },
      remote: {
        title: "{name} nem csatlakozott",
        description: "A hívást megszakították."
      }
    },
    cannotStart: {
      title: "A hívás nem indult el",
      description: "Töltse be újra ezt az oldalt, majd próbálja újra."
    },
    connectionLost: {
      title: "Megszakadt a kapcsolat",
      description: "Lehet, hogy nincs internetkapcsolata. Ellenőrizze, majd próbálja újra.",
      unconnected: {
        title: "A hívás nem kapcsolódott"
      },
      remote: {
        title: "{name} kapcsolata megszakadt",
        description: "Ez a résztvevő hamarosan visszatérhet."
      }
    },
    connectionProblem: {
      title: "Probléma van a kapcsolattal",
      description: "Ellenőrizze az internetkapcsolatát, majd próbálja újra."
    },
    couldNotConnect: {
      title: "A hívás nem kapcsolódott",
      description: "Ellenőrizze az internetkapcsolatát, majd próbálja újra."
    },
    declined: {
      title: "A hívást elutasították",
      description: "Később újra megpróbálhatja.",
      incoming: {
        title: "Ön elutasította a hívást",
        description: "Visszahívhatja, amikor Önnek megfelel."
      },
      outgoing: {
        title: "{name} elutasította az Ön hívását"
      },
      remote: {
        title: "{name} elutasította a hívást",
        description: "Később sikerülhet."
      }
    },
    deviceBlocked: {
      title: "A mikrofon vagy a kamera le van tiltva",
      description: "Engedélyezze a böngésző vagy az eszköz beállításaiban, majd próbálja újra.",
      camera: {
        title: "A kamera le van tiltva"
      },
      microphone: {
        title: "A mikrofon le van tiltva"
      }
    },
    deviceBusy: {
      title: "A mikrofon vagy a kamera használatban van",
      description: "Zárja be az azt használó többi alkalmazást, majd próbálja újra.",
      camera: {
        title: "A kamera használatban van"
      },
      microphone: {
        title: "A mikrofon használatban van"
      }
    },
    deviceMissing: {
      title: "Nem található mikrofon vagy kamera",
      description: "Csatlakoztasson egyet, majd próbálja újra.",
      camera: {
        title: "Nem található kamera"
      },
      microphone: {
        title: "Nem található mikrofon"
      }
    },
    deviceProblem: {
      title: "A híváshoz szükséges egyik eszköz nem indult el",
      description: "Ellenőrizze, hogy csatlakoztatva van-e, vagy válasszon másikat, majd próbálja újra.",
      camera: {
        title: "A kamera nem indult el"
      },
      microphone: {
        title: "A mikrofon nem indult el"
      }
    },
    ended: {
      title: "A hívás véget ért",
      description: "Nincs teendője."
    },
    endedBeforeAnswer: {
      title: "A hívás véget ért, mielőtt elkezdődött volna",
      description: "Megszakították vagy elutasították, vagy nem lehetett létrehozni."
    },
    endedByService: {
      title: "A hívás véget ért",
      description: "Automatikusan befejeződött."
    },
    endedForEveryone: {
      title: "A hívás mindenki számára véget ért",
      description: "Valaki mindenki számára befejezte."
    },
    everyoneLeft: {
      title: "Senki más nincs a hívásban",
      description: "Ezért véget ért."
    },
    failed: {
      title: "A hívás nem sikerült",
      description: "Próbálja újra. Ha továbbra is előfordul, kérjen segítséget."
    },
    invalidMeeting: {
      title: "Ez az értekezlet-hivatkozás nem működik",
      description: "Ellenőrizze a hivatkozást, vagy kérjen újat."
    },
    invalidNumber: {
      title: "Ez a szám nem tűnik helyesnek",
      description: "Ellenőrizze a számot, majd próbálja újra."
    },
    invalidTarget: {
      title: "Ez a személy nem található",
      description: "Ellenőrizze a nevet vagy a címet, majd próbálja újra."
    },
    inviteRemoved: {
      title: "Ön már nincs a hívásban",
      description: "Módosult a szerepköre vagy a meghívása. Kérdezze meg a szervezőt."
    },
    left: {
      title: "Ön kilépett a hívásból",
      description: "A hívás az Ön számára véget ért.",
      unconnected: {
        title: "A hívást megszakították",
        description: "Véget ért, mielőtt létrejött volna a kapcsolat."
      },
      remote: {
        title: "{name} kilépett a hívásból"
      }
    },
    leftAbruptly: {
      title: "A hívás megszakadt",
      description: "Az egyik oldalon bezárult vagy leállt az alkalmazás.",
      remote: {
        title: "{name} váratlanul kiesett a hívásból",
        description: "Ott bezárult vagy leállt az alkalmazás."
      }
    },
    lobbyDenied: {
      title: "Önt nem engedték be",
      description: "Ha részt kell vennie ebben a hívásban, kérdezze meg a szervezőt.",
      remote: {
        title: "{name} nem kapott engedélyt a belépésre",
        description: "Ez a résztvevő nem csatlakozott a híváshoz."
      }
    },
    lobbyTimeout: {
      title: "Senki sem engedte be Önt",
      description: "Kérje meg a szervezőt, hogy engedje be, majd próbálja újra.",
      remote: {
        title: "{name} nem jutott be",
        description: "Senki sem engedte be ezt a résztvevőt."
      }
    },
    networkBlocked: {
      title: "Lehet, hogy ez a hálózat nem engedi a hívásokat",
      description: "Próbáljon másik hálózatot, vagy kérdezze meg az üzemeltetőjét."
    },
    noAnswer: {
      title: "Senki sem válaszolt",
      description: "Próbálja újra később.",
      incoming: {
        title: "Nem fogadott hívása van",
        description: "{name} kereste Önt."
      },
      outgoing: {
        title: "{name} nem válaszolt"
      },
      remote: {
        title: "{name} nem válaszolt",
        description: "Később sikerülhet."
      }
    },
    noCredit: {
      title: "Nincs elég egyenleg ehhez a híváshoz",
      description: "Kérje meg a fiók tulajdonosát, hogy töltse fel, majd próbálja újra."
    },
    nobodyJoined: {
      title: "Senki más nem csatlakozott",
      description: "A hívás véget ért, mert csak Ön volt benne."
    },
    notAllowed: {
      title: "Ez a hívás nem engedélyezett",
      description: "A beállítások vagy a szabályok nem engedik. Szükség esetén kérjen segítséget."
    },
    notInvited: {
      title: "Még nem kapott meghívást",
      description: "Kérje meg a szervezőt, hogy adja hozzá Önt, majd próbálja újra."
    },
    numberNotFound: {
      title: "Ez a szám nem található",
      description: "Ellenőrizze a számot, majd próbálja újra."
    },
    otherLeft: {
      title: "A hívás véget ért",
      description: "{name} letette.",
      remote: {
        title: "{name} kilépett a hívásból"
      }
    },
    otherSetupFailed: {
      title: "Az egyik fél nem tudott kapcsolódni",
      description: "A hívást fogadták, de nem indult el. Próbálja újra.",
      outgoing: {
        title: "{name} nem tudott kapcsolódni"
      }
    },
    removed: {
      title: "Önt eltávolították a hívásból",
      description: "Ha ez tévedésnek tűnik, kérdezze meg a hívás résztvevőit.",
      remote: {
        title: "{name} hozzáférését visszavonták"
      }
    },
    roomNotFound: {
      title: "Ez a szoba nem található",
      description: "Ellenőrizze a hivatkozást, vagy kérjen újat."
    },
    roomNotOpen: {
      title: "Ez a szoba nincs nyitva",
      description: "Még korán van, vagy a szoba bezárt. Ellenőrizze az időpontot."
    },
    serviceProblem: {
      title: "Probléma van a hívásszolgáltatással",
      description: "Nem az Ön kapcsolata okozza. Próbálja újra néhány perc múlva."
    },
    setupFailed: {
      title: "A hívás nem indult el",
      description: "Próbálja újra egy kis idő múlva."
    },
    signInExpired: {
      title: "Jelentkezzen be újra",
      description: "Ezután próbálja újra a hívást."
    },
    starterLeft: {
      title: "A hívás véget ért",
      description: "Aki elindította, kilépett."
    },
    timeLimit: {
      title: "Lejárt a hívás ideje",
      description: "Új hívást indíthat."
    },
    tooManyRequests: {
      title: "Kérjük, várjon egy kicsit",
      description: "Most nagy a terhelés. Próbálja újra egy perc múlva."
    },
    transferred: {
      title: "A hívást átirányították",
      description: "Máshol folytatódik.",
      remote: {
        title: "{name} hívását átirányították",
        description: "A hívás máshol folytatódik."
      }
    },
    unknown: {
      title: "A hívás véget ért",
      description: "Az ok nem ismert. Újra megpróbálhatja."
    },
    unreachable: {
      title: "A hívás nem jutott el a címzetthez",
      description: "Lehet, hogy az egyik fél nincs online. Próbálja újra később.",
      outgoing: {
        title: "{name} nem érhető el",
        description: "Próbálja újra később."
      },
      remote: {
        title: "{name} nem érhető el",
        description: "Később sikerülhet."
      }
    },
    unsupported: {
      title: "Itt nem lehetséges a hívás",
      description: "Nyissa meg ezt az oldalt másik böngészőben, vagy kérjen segítséget."
    }
  },
  remote: {
    ended: {
      title: "{name} már nincs a hívásban",
      description: "A hívás itt véget ért ennek a résztvevőnek."
    },
    failed: {
      title: "{name} nincs a hívásban",
      description: "A hívás nem sikerült ennek a résztvevőnek."
    }
  },
  labels: {
    callAgain: "Hívás újra",
    callBack: "Visszahívás",
    rejoin: "Újracsatlakozás",
    tryAgain: "Újra",
    calling: "Hívás…",
    rejoining: "Újracsatlakozás…",
    tryingAgain: "Újrapróbálkozás…",
    signIn: "Bejelentkezés",
    getHelp: "Segítség kérése",
    dismiss: "Elrejtés",
    close: "Bezárás",
    offline: "Nincs internetkapcsolata. Próbálja újra, ha ismét online.",
    online: "Ismét online.",
    allowed: "A hozzáférés mostantól engedélyezett.",
    wait: "Próbálja újra {time}.",
    ready: "Most már újra megpróbálhatja.",
    retryFailed: "Ez nem sikerült. Újra megpróbálhatja.",
    retryFailedAgain: "Továbbra sem sikerül. Próbálja újra kicsit később.",
    retryFailedGetHelp: "Továbbra sem sikerül. Próbálja újra később, vagy kérjen segítséget.",
    details: "Műszaki részletek",
    copyReport: "Jelentés másolása",
    copied: "Másolva."
  },
  details: {
    code: "Kód",
    category: "Kategória",
    meaning: "Jelentés tartalma",
    reportedMessage: "Kapott üzenet",
    advice: "Tanács",
    fixer: "Ki tud segíteni",
    endedAt: "Befejezve",
    copyJson: "Másolás JSON-ként",
    copyFailed: "A másolás nem sikerült. A jelentés lent látható.",
    report: "Jelentés",
    documentation: "Dokumentáció",
    inferred: "a kódból következtetve",
    fixer_user: "A hívásban lévő személy",
    fixer_otherPerson: "A másik fél",
    fixer_developer: "Az alkalmazás fejlesztője",
    fixer_admin: "Rendszergazda",
    fixer_service: "A hívásszolgáltatás",
    fixer_nobody: "Nincs teendő"
  }
} satisfies CallEndLocale;
