import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Polish, with the second person singular; no verb shows the gender of `{name}` or of the reader. */
export const plPL = {
  tag: "pl-PL",
  dir: "ltr",
  names: {
    otherPerson: "Druga osoba",
    someone: "Jedna z osób",
    thisPerson: "Ta osoba",
  },
  texts: {
    actionFailed: {
      title: "To się nie udało",
      description: "Spróbuj ponownie za chwilę. Jeśli to się powtórzy, poproś o pomoc.",
      remote: { title: "To się nie udało", description: "Później może się udać." },
    },
    alreadyOver: {
      title: "To połączenie nie jest już dostępne",
      description: "Być może zostało odebrane lub anulowane albo nikt go nie odebrał.",
    },
    answeredElsewhere: {
      title: "Odebrano na innym urządzeniu",
      description: "Rozmowa toczy się tam dalej.",
      remote: {
        title: "{name} odbiera na innym urządzeniu",
        description: "Rozmowa toczy się tam dalej.",
      },
    },
    appMistake: {
      title: "Ta aplikacja nie może rozpocząć rozmowy",
      description: "Przyczyna nie leży po Twojej stronie. Poproś o pomoc.",
    },
    blocked: {
      title: "To połączenie zostało zablokowane",
      description: "Jeśli to wygląda na pomyłkę, poproś o pomoc.",
    },
    breakoutEnded: {
      title: "Ten pokój podgrupy został zamknięty",
      description: "Jego czas się skończył.",
    },
    busy: {
      title: "Linia była zajęta",
      description: "Spróbuj ponownie później.",
      outgoing: { title: "{name}: linia była zajęta" },
      remote: { title: "{name}: linia była zajęta", description: "Później może się udać." },
    },
    callFull: {
      title: "W tej rozmowie nie ma już miejsc",
      description: "Spróbuj ponownie, gdy ktoś się rozłączy.",
    },
    callNotFound: {
      title: "Nie znaleziono tej rozmowy",
      description: "Być może już się skończyła. Sprawdź link lub numer.",
    },
    canceled: {
      title: "Połączenie zostało anulowane",
      description: "Zakończyło się, zanim zostało odebrane.",
      incoming: { title: "Nieodebrane połączenie", description: "{name}: to od tej osoby było połączenie." },
      remote: { title: "{name} nie dołączy do rozmowy", description: "Połączenie zostało anulowane." },
    },
    cannotStart: {
      title: "Nie udało się rozpocząć rozmowy",
      description: "Odśwież tę stronę i spróbuj ponownie.",
    },
    connectionLost: {
      title: "Połączenie zostało przerwane",
      description: "Być może Twój internet przestał działać. Sprawdź go i spróbuj ponownie.",
      unconnected: { title: "Nie udało się połączyć" },
      remote: {
        title: "{name}: utracono połączenie",
        description: "Ta osoba może za chwilę wrócić.",
      },
    },
    connectionProblem: {
      title: "Wystąpił problem z połączeniem",
      description: "Sprawdź połączenie z internetem i spróbuj ponownie.",
    },
    couldNotConnect: {
      title: "Nie udało się połączyć",
      description: "Sprawdź połączenie z internetem i spróbuj ponownie.",
    },
    declined: {
      title: "Połączenie zostało odrzucone",
      description: "Możesz spróbować ponownie później.",
      incoming: {
        title: "Połączenie zostało przez Ciebie odrzucone",
        description: "Możesz oddzwonić w dogodnej chwili.",
      },
      outgoing: { title: "{name} odrzuca Twoje połączenie" },
      remote: { title: "{name}: połączenie zostało odrzucone", description: "Później może się udać." },
    },
    deviceBlocked: {
      title: "Dostęp do mikrofonu lub kamery jest zablokowany",
      description: "Zezwól na dostęp w ustawieniach przeglądarki lub urządzenia i spróbuj ponownie.",
      camera: { title: "Dostęp do kamery jest zablokowany" },
      microphone: { title: "Dostęp do mikrofonu jest zablokowany" },
    },
    deviceBusy: {
      title: "Mikrofon lub kamera jest w użyciu",
      description: "Zamknij inne aplikacje, które używają tego urządzenia, i spróbuj ponownie.",
      camera: { title: "Kamera jest w użyciu" },
      microphone: { title: "Mikrofon jest w użyciu" },
    },
    deviceMissing: {
      title: "Nie znaleziono mikrofonu lub kamery",
      description: "Podłącz urządzenie i spróbuj ponownie.",
      camera: { title: "Nie znaleziono kamery" },
      microphone: { title: "Nie znaleziono mikrofonu" },
    },
    deviceProblem: {
      title: "Urządzenie do rozmowy się nie uruchomiło",
      description: "Sprawdź, czy jest podłączone, lub wybierz inne i spróbuj ponownie.",
      camera: { title: "Kamera się nie uruchomiła" },
      microphone: { title: "Mikrofon się nie uruchomił" },
    },
    ended: {
      title: "Rozmowa się zakończyła",
      description: "Nie musisz nic robić.",
    },
    endedBeforeAnswer: {
      title: "Rozmowa zakończyła się, zanim się zaczęła",
      description: "Połączenie zostało anulowane, odrzucone lub nie udało się go nawiązać.",
    },
    endedByService: {
      title: "Rozmowa się zakończyła",
      description: "Została zakończona automatycznie.",
    },
    endedForEveryone: {
      title: "Rozmowa zakończyła się dla wszystkich",
      description: "Jedna z osób zakończyła ją dla wszystkich.",
    },
    everyoneLeft: {
      title: "Oprócz Ciebie w rozmowie nie było już nikogo",
      description: "Dlatego się zakończyła.",
    },
    failed: {
      title: "Połączenie się nie udało",
      description: "Spróbuj ponownie. Jeśli to się powtórzy, poproś o pomoc.",
    },
    invalidMeeting: {
      title: "Ten link do spotkania nie działa",
      description: "Sprawdź link lub poproś o nowy.",
    },
    invalidNumber: {
      title: "Ten numer wygląda na nieprawidłowy",
      description: "Sprawdź numer i spróbuj ponownie.",
    },
    invalidTarget: {
      title: "Nie znaleziono tej osoby",
      description: "Sprawdź nazwę lub adres i spróbuj ponownie.",
    },
    inviteRemoved: {
      title: "Nie uczestniczysz już w rozmowie",
      description: "Zmieniła się Twoja rola lub zaproszenie. Zapytaj osobę organizującą.",
    },
    left: {
      title: "Nie ma Cię już w rozmowie",
      description: "Dla Ciebie rozmowa już się zakończyła.",
      unconnected: {
        title: "Połączenie zostało anulowane",
        description: "Zakończyło się, zanim zostało nawiązane.",
      },
      remote: { title: "{name} opuszcza rozmowę" },
    },
    leftAbruptly: {
      title: "Rozmowa została przerwana",
      description: "Po jednej ze stron aplikacja została zamknięta lub przestała działać.",
      remote: {
        title: "{name}: rozmowa nagle się urwała",
        description: "Aplikacja została tam zamknięta lub przestała działać.",
      },
    },
    lobbyDenied: {
      title: "Nie wpuszczono Cię do rozmowy",
      description: "Zapytaj osobę organizującą, czy masz w niej uczestniczyć.",
      remote: {
        title: "{name}: nie udzielono zgody na wejście",
        description: "Ta osoba nie dołączyła do rozmowy.",
      },
    },
    lobbyTimeout: {
      title: "Nikt Cię nie wpuścił",
      description: "Poproś osobę organizującą o wpuszczenie i spróbuj ponownie.",
      remote: { title: "{name} nie może wejść do rozmowy", description: "Nikt nie wpuścił tej osoby." },
    },
    networkBlocked: {
      title: "Ta sieć może nie zezwalać na rozmowy",
      description: "Spróbuj w innej sieci lub zapytaj osoby, które zarządzają tą siecią.",
    },
    noAnswer: {
      title: "Nikt nie odebrał",
      description: "Spróbuj ponownie później.",
      incoming: { title: "Nieodebrane połączenie", description: "{name}: próba kontaktu z Tobą." },
      outgoing: { title: "{name} nie odbiera" },
      remote: { title: "{name} nie odbiera", description: "Później może się udać." },
    },
    noCredit: {
      title: "Na koncie brakuje środków na tę rozmowę",
      description: "Poproś osobę, do której należy konto, o doładowanie i spróbuj ponownie.",
    },
    nobodyJoined: {
      title: "Nikt więcej nie dołączył",
      description: "Rozmowa się zakończyła, bo oprócz Ciebie nikogo w niej nie było.",
    },
    notAllowed: {
      title: "Ta rozmowa jest niedozwolona",
      description: "Nie pozwalają na nią ustawienia lub zasady. W razie potrzeby poproś o pomoc.",
    },
    notInvited: {
      title: "Nie masz jeszcze zaproszenia",
      description: "Poproś osobę organizującą o dodanie Cię i spróbuj ponownie.",
    },
    numberNotFound: {
      title: "Nie znaleziono tego numeru",
      description: "Sprawdź numer i spróbuj ponownie.",
    },
    otherLeft: {
      title: "Rozmowa się zakończyła",
      description: "{name} kończy rozmowę.",
      remote: { title: "{name} opuszcza rozmowę" },
    },
    otherSetupFailed: {
      title: "Jednej ze stron nie udało się połączyć",
      description: "Połączenie zostało odebrane, ale rozmowa się nie zaczęła. Spróbuj ponownie.",
      outgoing: { title: "{name} nie może się połączyć" },
    },
    removed: {
      title: "Usunięto Cię z rozmowy",
      description: "Jeśli to wygląda na pomyłkę, zapytaj osoby, które w niej uczestniczą.",
      remote: { title: "{name}: usunięto z rozmowy" },
    },
    roomNotFound: {
      title: "Nie znaleziono tego pokoju",
      description: "Sprawdź link lub poproś o nowy.",
    },
    roomNotOpen: {
      title: "Ten pokój nie jest otwarty",
      description: "Jest za wcześnie lub pokój został już zamknięty. Sprawdź godzinę.",
    },
    serviceProblem: {
      title: "Wystąpił problem z usługą połączeń",
      description: "Przyczyną nie jest Twoje połączenie. Spróbuj ponownie za kilka minut.",
    },
    setupFailed: {
      title: "Nie udało się rozpocząć rozmowy",
      description: "Spróbuj ponownie za chwilę.",
    },
    signInExpired: {
      title: "Zaloguj się ponownie",
      description: "Potem spróbuj ponownie się połączyć.",
    },
    starterLeft: {
      title: "Rozmowa się zakończyła",
      description: "Osoba, która ją rozpoczęła, już ją opuściła.",
    },
    timeLimit: {
      title: "Czas tej rozmowy się skończył",
      description: "Możesz rozpocząć nową rozmowę.",
    },
    tooManyRequests: {
      title: "Zaczekaj chwilę",
      description: "Ruch jest teraz bardzo duży. Spróbuj ponownie za minutę.",
    },
    transferred: {
      title: "Rozmowa została przekazana",
      description: "Toczy się dalej gdzie indziej.",
      remote: {
        title: "{name}: rozmowa została przekazana",
        description: "Rozmowa toczy się dalej gdzie indziej.",
      },
    },
    unknown: {
      title: "Rozmowa się zakończyła",
      description: "Przyczyna nie jest znana. Możesz spróbować ponownie.",
    },
    unreachable: {
      title: "Nie udało się dodzwonić",
      description: "Jedna ze stron może być offline. Spróbuj ponownie później.",
      outgoing: { title: "{name} jest poza zasięgiem", description: "Spróbuj ponownie później." },
      remote: { title: "{name} jest poza zasięgiem", description: "Później może się udać." },
    },
    unsupported: {
      title: "Tutaj połączenia nie są możliwe",
      description: "Otwórz tę stronę w innej przeglądarce lub poproś o pomoc.",
    },
  },
  remote: {
    ended: {
      title: "{name} nie uczestniczy już w rozmowie",
      description: "Dla tej osoby rozmowa tutaj się zakończyła.",
    },
    failed: {
      title: "{name} nie uczestniczy w rozmowie",
      description: "Połączenie tej osoby się nie udało.",
    },
  },
  labels: {
    callAgain: "Zadzwoń ponownie",
    callBack: "Oddzwoń",
    rejoin: "Dołącz ponownie",
    tryAgain: "Spróbuj ponownie",
    calling: "Łączenie…",
    rejoining: "Ponowne dołączanie…",
    tryingAgain: "Ponowna próba…",
    signIn: "Zaloguj się",
    getHelp: "Poproś o pomoc",
    dismiss: "Ukryj",
    close: "Zamknij",
    offline: "Nie masz połączenia z internetem. Gdy wróci, możesz spróbować ponownie.",
    online: "Połączenie z internetem wróciło.",
    allowed: "Dostęp jest już dozwolony.",
    wait: "Spróbuj ponownie {time}.",
    ready: "Możesz już spróbować ponownie.",
    retryFailed: "To się nie udało. Możesz spróbować ponownie.",
    retryFailedAgain: "To nadal nie działa. Spróbuj ponownie nieco później.",
    retryFailedGetHelp: "To nadal nie działa. Spróbuj ponownie później lub poproś o pomoc.",
    details: "Szczegóły techniczne",
    copyReport: "Kopiuj raport",
    copied: "Skopiowano.",
  },
  details: {
    code: "Kod",
    category: "Kategoria",
    meaning: "Znaczenie",
    reportedMessage: "Zgłoszono",
    advice: "Zalecenie",
    fixer: "Kto może pomóc",
    endedAt: "Zakończono",
    copyJson: "Kopiuj jako JSON",
    copyFailed: "Nie udało się skopiować. Raport znajduje się poniżej.",
    report: "Raport",
    documentation: "Dokumentacja",
    inferred: "wywnioskowano z kodu",
    fixer_user: "Osoba uczestnicząca w rozmowie",
    fixer_otherPerson: "Druga osoba",
    fixer_developer: "Zespół tworzący aplikację",
    fixer_admin: "Administracja systemu",
    fixer_service: "Usługa połączeń",
    fixer_nobody: "Nie ma nic do naprawy",
  },
} satisfies CallEndLocale;
