import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Finnish, with "sinä". */
export const fiFI = {
  tag: "fi-FI",
  dir: "ltr",
  names: {
    otherPerson: "Toinen henkilö",
    someone: "Joku",
    thisPerson: "Tämä henkilö",
  },
  texts: {
    actionFailed: {
      title: "Se ei onnistunut",
      description: "Yritä hetken kuluttua uudelleen. Jos sama toistuu, pyydä apua.",
      remote: { title: "Se ei onnistunut", description: "Myöhemmin se voi onnistua." },
    },
    alreadyOver: {
      title: "Tämä puhelu ei ole enää saatavilla",
      description: "Siihen on ehkä vastattu, tai se on peruttu tai jäänyt vastaamatta.",
    },
    answeredElsewhere: {
      title: "Vastattu toisella laitteella",
      description: "Puhelu jatkuu siellä.",
      remote: { title: "{name} vastasi toisella laitteella", description: "Puhelu jatkuu siellä." },
    },
    appMistake: {
      title: "Tämä sovellus ei voi aloittaa puhelua",
      description: "Tämä ei johdu sinusta. Pyydä apua.",
    },
    blocked: {
      title: "Tämä puhelu estettiin",
      description: "Pyydä apua, jos tämä ei vaikuta oikealta.",
    },
    breakoutEnded: {
      title: "Tämä pienryhmähuone on suljettu",
      description: "Sen aika on päättynyt.",
    },
    busy: {
      title: "Linja oli varattu",
      description: "Yritä myöhemmin uudelleen.",
      outgoing: { title: "{name} oli kiireinen" },
      remote: { title: "{name} oli kiireinen", description: "Myöhemmin se voi onnistua." },
    },
    callFull: {
      title: "Tämä puhelu on täynnä",
      description: "Yritä uudelleen, kun joku on poistunut puhelusta.",
    },
    callNotFound: {
      title: "Tätä puhelua ei löytynyt",
      description: "Se on ehkä jo päättynyt. Tarkista linkki tai numero.",
    },
    canceled: {
      title: "Puhelu peruttiin",
      description: "Se päättyi, ennen kuin kukaan vastasi.",
      incoming: { title: "Sinulla on vastaamaton puhelu", description: "{name} soitti sinulle." },
      remote: { title: "{name} ei liittynyt", description: "Puhelu peruttiin." },
    },
    cannotStart: {
      title: "Puhelua ei voitu aloittaa",
      description: "Lataa tämä sivu uudelleen ja yritä sitten vielä kerran.",
    },
    connectionLost: {
      title: "Yhteys katkesi",
      description: "Internetyhteytesi on ehkä katkennut. Tarkista se ja yritä uudelleen.",
      unconnected: { title: "Puhelua ei voitu yhdistää" },
      remote: { title: "{name} menetti yhteyden", description: "Tämä henkilö palaa ehkä hetken kuluttua." },
    },
    connectionProblem: {
      title: "Yhteydessä on ongelma",
      description: "Tarkista internetyhteytesi ja yritä uudelleen.",
    },
    couldNotConnect: {
      title: "Puhelua ei voitu yhdistää",
      description: "Tarkista internetyhteytesi ja yritä uudelleen.",
    },
    declined: {
      title: "Puhelu hylättiin",
      description: "Voit yrittää myöhemmin uudelleen.",
      incoming: { title: "Hylkäsit puhelun", description: "Voit soittaa takaisin, kun sinulle sopii." },
      outgoing: { title: "{name} hylkäsi puhelusi" },
      remote: { title: "{name} hylkäsi puhelun", description: "Myöhemmin se voi onnistua." },
    },
    deviceBlocked: {
      title: "Mikrofonin tai kameran käyttö on estetty",
      description: "Salli käyttö selaimen tai laitteen asetuksissa ja yritä uudelleen.",
      camera: { title: "Kameran käyttö on estetty" },
      microphone: { title: "Mikrofonin käyttö on estetty" },
    },
    deviceBusy: {
      title: "Mikrofoni tai kamera on jo käytössä",
      description: "Sulje muut sovellukset, jotka käyttävät sitä, ja yritä uudelleen.",
      camera: { title: "Kamera on jo käytössä" },
      microphone: { title: "Mikrofoni on jo käytössä" },
    },
    deviceMissing: {
      title: "Mikrofonia tai kameraa ei löytynyt",
      description: "Liitä laite ja yritä uudelleen.",
      camera: { title: "Kameraa ei löytynyt" },
      microphone: { title: "Mikrofonia ei löytynyt" },
    },
    deviceProblem: {
      title: "Puhelussa tarvittava laite ei käynnistynyt",
      description: "Tarkista, että se on liitetty, tai valitse toinen laite. Yritä sitten uudelleen.",
      camera: { title: "Kamera ei käynnistynyt" },
      microphone: { title: "Mikrofoni ei käynnistynyt" },
    },
    ended: {
      title: "Puhelu on päättynyt",
      description: "Sinun ei tarvitse tehdä mitään.",
    },
    endedBeforeAnswer: {
      title: "Puhelu päättyi ennen alkamistaan",
      description: "Se peruttiin tai hylättiin, tai sitä ei voitu yhdistää.",
    },
    endedByService: {
      title: "Puhelu on päättynyt",
      description: "Se päätettiin automaattisesti.",
    },
    endedForEveryone: {
      title: "Puhelu päättyi kaikilta",
      description: "Joku päätti sen kaikilta.",
    },
    everyoneLeft: {
      title: "Puhelussa ei ole enää muita",
      description: "Siksi se on päättynyt.",
    },
    failed: {
      title: "Puhelu ei onnistunut",
      description: "Yritä uudelleen. Jos sama toistuu, pyydä apua.",
    },
    invalidMeeting: {
      title: "Tämä kokouslinkki ei toimi",
      description: "Tarkista linkki tai pyydä uusi.",
    },
    invalidNumber: {
      title: "Tämä numero ei näytä oikealta",
      description: "Tarkista numero ja yritä uudelleen.",
    },
    invalidTarget: {
      title: "Tätä henkilöä ei löytynyt",
      description: "Tarkista nimi tai osoite ja yritä uudelleen.",
    },
    inviteRemoved: {
      title: "Et ole enää puhelussa",
      description: "Roolisi tai kutsusi muuttui. Kysy järjestäjältä.",
    },
    left: {
      title: "Poistuit puhelusta",
      description: "Puhelu on päättynyt sinun osaltasi.",
      unconnected: { title: "Puhelu peruttiin", description: "Se päättyi ennen yhteyden muodostumista." },
      remote: { title: "{name} poistui puhelusta" },
    },
    leftAbruptly: {
      title: "Puhelu katkesi kesken",
      description: "Sovellus sulkeutui tai pysähtyi jommassakummassa päässä.",
      remote: { title: "{name} putosi puhelusta", description: "Sovellus sulkeutui tai pysähtyi toisessa päässä." },
    },
    lobbyDenied: {
      title: "Sinua ei päästetty sisään",
      description: "Kysy järjestäjältä, kuuluuko sinun olla tässä puhelussa.",
      remote: { title: "{name} ei saanut lupaa tulla sisään", description: "Tämä henkilö ei liittynyt puheluun." },
    },
    lobbyTimeout: {
      title: "Kukaan ei päästänyt sinua sisään",
      description: "Pyydä järjestäjää päästämään sinut sisään ja yritä uudelleen.",
      remote: { title: "{name} ei päässyt sisään", description: "Kukaan ei päästänyt tätä henkilöä sisään." },
    },
    networkBlocked: {
      title: "Tämä verkko ei ehkä salli puheluita",
      description: "Kokeile toista verkkoa tai kysy tämän verkon ylläpidosta.",
    },
    noAnswer: {
      title: "Kukaan ei vastannut",
      description: "Yritä myöhemmin uudelleen.",
      incoming: { title: "Sinulla on vastaamaton puhelu", description: "{name} yritti tavoittaa sinut." },
      outgoing: { title: "{name} ei vastannut" },
      remote: { title: "{name} ei vastannut", description: "Myöhemmin se voi onnistua." },
    },
    noCredit: {
      title: "Tähän puheluun ei ole saldoa",
      description: "Pyydä tilin omistajaa lisäämään saldoa ja yritä uudelleen.",
    },
    nobodyJoined: {
      title: "Kukaan muu ei liittynyt",
      description: "Puhelu päättyi, koska olit siinä yksin.",
    },
    notAllowed: {
      title: "Tämä puhelu ei ole sallittu",
      description: "Asetukset tai säännöt eivät salli sitä. Pyydä tarvittaessa apua.",
    },
    notInvited: {
      title: "Sinua ei ole vielä kutsuttu",
      description: "Pyydä järjestäjää lisäämään sinut ja yritä uudelleen.",
    },
    numberNotFound: {
      title: "Tätä numeroa ei löytynyt",
      description: "Tarkista numero ja yritä uudelleen.",
    },
    otherLeft: {
      title: "Puhelu on päättynyt",
      description: "{name} lopetti puhelun.",
      remote: { title: "{name} poistui puhelusta" },
    },
    otherSetupFailed: {
      title: "Jompikumpi osapuoli ei saanut yhteyttä",
      description: "Puheluun vastattiin, mutta se ei alkanut. Yritä uudelleen.",
      outgoing: { title: "{name} ei saanut yhteyttä" },
    },
    removed: {
      title: "Sinut poistettiin puhelusta",
      description: "Jos tämä ei vaikuta oikealta, kysy puhelussa olevilta.",
      remote: { title: "{name} on poistettu puhelusta" },
    },
    roomNotFound: {
      title: "Tätä huonetta ei löytynyt",
      description: "Tarkista linkki tai pyydä uusi.",
    },
    roomNotOpen: {
      title: "Tämä huone ei ole auki",
      description: "On liian aikaista, tai huone on suljettu. Tarkista kellonaika.",
    },
    serviceProblem: {
      title: "Puhelupalvelussa on ongelma",
      description: "Tämä ei johdu yhteydestäsi. Yritä muutaman minuutin kuluttua uudelleen.",
    },
    setupFailed: {
      title: "Puhelua ei voitu aloittaa",
      description: "Yritä hetken kuluttua uudelleen.",
    },
    signInExpired: {
      title: "Kirjaudu uudelleen sisään",
      description: "Yritä puhelua sen jälkeen uudelleen.",
    },
    starterLeft: {
      title: "Puhelu on päättynyt",
      description: "Sen aloittanut henkilö on poistunut.",
    },
    timeLimit: {
      title: "Tämän puhelun aika on päättynyt",
      description: "Voit aloittaa uuden puhelun.",
    },
    tooManyRequests: {
      title: "Odota hetki",
      description: "Juuri nyt on paljon ruuhkaa. Yritä minuutin kuluttua uudelleen.",
    },
    transferred: {
      title: "Puhelu siirrettiin",
      description: "Se jatkuu muualla.",
      remote: { title: "{name} on siirretty muualle", description: "Puhelu jatkuu muualla." },
    },
    unknown: {
      title: "Puhelu on päättynyt",
      description: "Syy ei ole tiedossa. Voit yrittää uudelleen.",
    },
    unreachable: {
      title: "Puhelu ei mennyt perille",
      description: "Jommallakummalla ei ehkä ole yhteyttä. Yritä myöhemmin uudelleen.",
      outgoing: { title: "{name} ei ole tavoitettavissa", description: "Yritä myöhemmin uudelleen." },
      remote: { title: "{name} ei ole tavoitettavissa", description: "Myöhemmin se voi onnistua." },
    },
    unsupported: {
      title: "Täällä ei voi soittaa puheluita",
      description: "Avaa tämä sivu toisessa selaimessa tai pyydä apua.",
    },
  },
  remote: {
    ended: { title: "{name} ei ole enää puhelussa", description: "Tämän henkilön osalta puhelu on täällä päättynyt." },
    failed: { title: "{name} ei ole puhelussa", description: "Puhelu ei onnistunut tämän henkilön osalta." },
  },
  labels: {
    callAgain: "Soita uudelleen",
    callBack: "Soita takaisin",
    rejoin: "Palaa puheluun",
    tryAgain: "Yritä uudelleen",
    calling: "Soitetaan…",
    rejoining: "Palataan puheluun…",
    tryingAgain: "Yritetään uudelleen…",
    signIn: "Kirjaudu sisään",
    getHelp: "Pyydä apua",
    dismiss: "Piilota",
    close: "Sulje",
    offline: "Sinulla ei ole yhteyttä. Voit yrittää uudelleen, kun yhteys palaa.",
    online: "Yhteytesi on palannut.",
    allowed: "Käyttö on nyt sallittu.",
    wait: "Yritä uudelleen {time}.",
    ready: "Voit nyt yrittää uudelleen.",
    retryFailed: "Se ei onnistunut. Voit yrittää uudelleen.",
    retryFailedAgain: "Se ei onnistu vieläkään. Yritä vähän ajan kuluttua uudelleen.",
    retryFailedGetHelp: "Se ei onnistu vieläkään. Yritä myöhemmin uudelleen tai pyydä apua.",
    details: "Tekniset tiedot",
    copyReport: "Kopioi raportti",
    copied: "Kopioitu.",
  },
  details: {
    code: "Koodi",
    category: "Luokka",
    meaning: "Merkitys",
    reportedMessage: "Ilmoitettu",
    advice: "Ohje",
    fixer: "Kuka voi auttaa",
    endedAt: "Päättynyt",
    copyJson: "Kopioi JSON-muodossa",
    copyFailed: "Kopiointi ei onnistunut. Raportti on alla.",
    report: "Raportti",
    documentation: "Dokumentaatio",
    inferred: "päätelty koodista",
    fixer_user: "Puhelussa oleva henkilö",
    fixer_otherPerson: "Toinen henkilö",
    fixer_developer: "Sovelluksen kehittäjä",
    fixer_admin: "Järjestelmänvalvoja",
    fixer_service: "Puhelupalvelu",
    fixer_nobody: "Ei korjattavaa",
  },
} satisfies CallEndLocale;
