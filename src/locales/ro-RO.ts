import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Romanian, in the polite plural. */
export const roRO = {
  tag: "ro-RO",
  dir: "ltr",
  names: {
    otherPerson: "Cealaltă persoană",
    someone: "Cineva",
    thisPerson: "Această persoană",
  },
  texts: {
    actionFailed: {
      title: "Nu a funcționat",
      description: "Încercați din nou peste câteva momente. Dacă se repetă, cereți ajutor.",
      remote: { title: "Nu a funcționat", description: "Poate va funcționa mai târziu." },
    },
    alreadyOver: {
      title: "Acest apel nu mai este disponibil",
      description: "Este posibil să fi fost preluat, anulat sau pierdut.",
    },
    answeredElsewhere: {
      title: "Apel preluat pe alt dispozitiv",
      description: "Apelul continuă acolo.",
      remote: { title: "{name} a răspuns pe alt dispozitiv", description: "Apelul continuă acolo." },
    },
    appMistake: {
      title: "Această aplicație nu poate iniția apelul",
      description: "Nu este din cauza dvs. Vă rugăm să cereți ajutor.",
    },
    blocked: {
      title: "Acest apel a fost blocat",
      description: "Dacă nu vi se pare corect, cereți ajutor.",
    },
    breakoutEnded: {
      title: "Această sală de grup s-a închis",
      description: "Timpul prevăzut a expirat.",
    },
    busy: {
      title: "Linia era ocupată",
      description: "Încercați din nou mai târziu.",
      outgoing: { title: "{name} avea linia ocupată" },
      remote: { title: "{name} avea linia ocupată", description: "Poate va funcționa mai târziu." },
    },
    callFull: {
      title: "Nu mai este loc în acest apel",
      description: "Încercați din nou după ce iese cineva.",
    },
    callNotFound: {
      title: "Acest apel nu a fost găsit",
      description: "Poate s-a încheiat deja. Verificați linkul sau numărul.",
    },
    canceled: {
      title: "Apelul a fost anulat",
      description: "S-a încheiat înainte să răspundă cineva.",
      incoming: { title: "Aveți un apel pierdut", description: "{name} v-a sunat." },
      remote: { title: "{name} nu a intrat în apel", description: "Apelul a fost anulat." },
    },
    cannotStart: {
      title: "Apelul nu a putut începe",
      description: "Reîncărcați această pagină, apoi încercați din nou.",
    },
    connectionLost: {
      title: "Conexiunea s-a pierdut",
      description: "Poate s-a întrerupt conexiunea la internet. Verificați-o, apoi încercați din nou.",
      unconnected: { title: "Apelul nu s-a putut conecta" },
      remote: { title: "{name} a pierdut conexiunea", description: "Poate această persoană va reveni în câteva momente." },
    },
    connectionProblem: {
      title: "Există o problemă de conexiune",
      description: "Verificați conexiunea la internet, apoi încercați din nou.",
    },
    couldNotConnect: {
      title: "Apelul nu s-a putut conecta",
      description: "Verificați conexiunea la internet, apoi încercați din nou.",
    },
    declined: {
      title: "Apelul a fost respins",
      description: "Puteți încerca din nou mai târziu.",
      incoming: { title: "Ați respins apelul", description: "Puteți suna înapoi când vă convine." },
      outgoing: { title: "{name} v-a respins apelul" },
      remote: { title: "{name} a respins apelul", description: "Poate va funcționa mai târziu." },
    },
    deviceBlocked: {
      title: "Accesul la microfon sau la cameră este blocat",
      description: "Permiteți-l în setările browserului sau ale dispozitivului, apoi încercați din nou.",
      camera: { title: "Accesul la cameră este blocat" },
      microphone: { title: "Accesul la microfon este blocat" },
    },
    deviceBusy: {
      title: "Microfonul sau camera este în uz",
      description: "Închideți celelalte aplicații care folosesc dispozitivul, apoi încercați din nou.",
      camera: { title: "Camera este în uz" },
      microphone: { title: "Microfonul este în uz" },
    },
    deviceMissing: {
      title: "Nu s-a găsit un microfon sau o cameră",
      description: "Conectați un dispozitiv, apoi încercați din nou.",
      camera: { title: "Nu s-a găsit nicio cameră" },
      microphone: { title: "Nu s-a găsit niciun microfon" },
    },
    deviceProblem: {
      title: "Un dispozitiv pentru apel nu a pornit",
      description: "Verificați dacă dispozitivul este conectat sau alegeți altul, apoi încercați din nou.",
      camera: { title: "Camera nu a pornit" },
      microphone: { title: "Microfonul nu a pornit" },
    },
    ended: {
      title: "Apelul s-a încheiat",
      description: "Nu trebuie să faceți nimic.",
    },
    endedBeforeAnswer: {
      title: "Apelul s-a încheiat înainte să înceapă",
      description: "A fost anulat, respins sau nu a putut fi stabilit.",
    },
    endedByService: {
      title: "Apelul s-a încheiat",
      description: "A fost încheiat automat.",
    },
    endedForEveryone: {
      title: "Apelul s-a încheiat pentru toată lumea",
      description: "Cineva l-a încheiat pentru toată lumea.",
    },
    everyoneLeft: {
      title: "Nu mai este nimeni altcineva în apel",
      description: "De aceea s-a încheiat.",
    },
    failed: {
      title: "Apelul nu a funcționat",
      description: "Încercați din nou. Dacă se repetă, cereți ajutor.",
    },
    invalidMeeting: {
      title: "Acest link de întâlnire nu funcționează",
      description: "Verificați linkul sau cereți unul nou.",
    },
    invalidNumber: {
      title: "Acest număr nu pare corect",
      description: "Verificați numărul, apoi încercați din nou.",
    },
    invalidTarget: {
      title: "Această persoană nu a fost găsită",
      description: "Verificați numele sau adresa, apoi încercați din nou.",
    },
    inviteRemoved: {
      title: "Nu mai sunteți în apel",
      description: "Rolul sau invitația dvs. s-a schimbat. Întrebați persoana care organizează apelul.",
    },
    left: {
      title: "Ați ieșit din apel",
      description: "Pentru dvs., apelul s-a încheiat.",
      unconnected: { title: "Apelul a fost anulat", description: "S-a încheiat înainte să se conecteze." },
      remote: { title: "{name} a ieșit din apel" },
    },
    leftAbruptly: {
      title: "Apelul s-a întrerupt",
      description: "Aplicația s-a închis sau s-a oprit la unul dintre capete.",
      remote: { title: "{name} s-a deconectat brusc", description: "Aplicația s-a închis sau s-a oprit acolo." },
    },
    lobbyDenied: {
      title: "Nu vi s-a permis să intrați",
      description: "Dacă trebuie să fiți în acest apel, întrebați persoana care îl organizează.",
      remote: { title: "{name} nu a primit acces la apel", description: "Această persoană nu a intrat în apel." },
    },
    lobbyTimeout: {
      title: "Nimeni nu v-a lăsat să intrați",
      description: "Rugați persoana care organizează apelul să vă lase să intrați, apoi încercați din nou.",
      remote: { title: "{name} nu a putut intra", description: "Nimeni nu a lăsat această persoană să intre." },
    },
    networkBlocked: {
      title: "Poate că această rețea nu permite apeluri",
      description: "Încercați altă rețea sau întrebați persoanele care o administrează pe aceasta.",
    },
    noAnswer: {
      title: "Nu a răspuns nimeni",
      description: "Încercați din nou mai târziu.",
      incoming: { title: "Aveți un apel pierdut", description: "{name} a încercat să vă contacteze." },
      outgoing: { title: "{name} nu a răspuns" },
      remote: { title: "{name} nu a răspuns", description: "Poate va funcționa mai târziu." },
    },
    noCredit: {
      title: "Nu există credit pentru acest apel",
      description: "Rugați persoana care deține contul să adauge credit, apoi încercați din nou.",
    },
    nobodyJoined: {
      title: "Nu a mai intrat nimeni",
      description: "Apelul s-a încheiat pentru că nu mai era nimeni în afară de dvs.",
    },
    notAllowed: {
      title: "Acest apel nu este permis",
      description: "Setările sau regulile nu îl permit. Cereți ajutor dacă aveți nevoie.",
    },
    notInvited: {
      title: "Nu aveți încă o invitație",
      description: "Rugați persoana care organizează apelul să vă adauge, apoi încercați din nou.",
    },
    numberNotFound: {
      title: "Acest număr nu a fost găsit",
      description: "Verificați numărul, apoi încercați din nou.",
    },
    otherLeft: {
      title: "Apelul s-a încheiat",
      description: "{name} a închis apelul.",
      remote: { title: "{name} a ieșit din apel" },
    },
    otherSetupFailed: {
      title: "Unul dintre capete nu s-a putut conecta",
      description: "Cineva a răspuns, dar apelul nu a început. Încercați din nou.",
      outgoing: { title: "{name} nu s-a putut conecta" },
    },
    removed: {
      title: "V-a fost retras accesul la apel",
      description: "Dacă nu vi se pare corect, întrebați persoanele din apel.",
      remote: { title: "{name} a pierdut accesul la apel" },
    },
    roomNotFound: {
      title: "Această sală nu a fost găsită",
      description: "Verificați linkul sau cereți unul nou.",
    },
    roomNotOpen: {
      title: "Această sală nu este deschisă",
      description: "Este prea devreme sau sala s-a închis deja. Verificați ora.",
    },
    serviceProblem: {
      title: "Serviciul de apeluri are o problemă",
      description: "Nu este din cauza conexiunii dvs. Încercați din nou peste câteva minute.",
    },
    setupFailed: {
      title: "Apelul nu a putut începe",
      description: "Încercați din nou peste câteva momente.",
    },
    signInExpired: {
      title: "Vă rugăm să vă autentificați din nou",
      description: "După aceea, încercați din nou să sunați.",
    },
    starterLeft: {
      title: "Apelul s-a încheiat",
      description: "Persoana care l-a început a ieșit.",
    },
    timeLimit: {
      title: "Timpul pentru acest apel a expirat",
      description: "Puteți începe un apel nou.",
    },
    tooManyRequests: {
      title: "Vă rugăm să așteptați puțin",
      description: "În acest moment sunt foarte multe cereri. Încercați din nou peste un minut.",
    },
    transferred: {
      title: "Apelul a fost transferat",
      description: "Continuă în altă parte.",
      remote: { title: "{name} continuă apelul în altă parte", description: "Apelul a fost transferat." },
    },
    unknown: {
      title: "Apelul s-a încheiat",
      description: "Motivul nu este cunoscut. Puteți încerca din nou.",
    },
    unreachable: {
      title: "Apelul nu a putut fi efectuat",
      description: "Poate că unul dintre capete este offline. Încercați din nou mai târziu.",
      outgoing: { title: "{name} nu poate primi apelul", description: "Încercați din nou mai târziu." },
      remote: { title: "{name} nu poate primi apelul", description: "Poate va funcționa mai târziu." },
    },
    unsupported: {
      title: "Aici nu se pot face apeluri",
      description: "Deschideți această pagină în alt browser sau cereți ajutor.",
    },
  },
  remote: {
    ended: { title: "{name} nu mai este în apel", description: "Pentru această persoană, apelul s-a încheiat aici." },
    failed: { title: "{name} nu este în apel", description: "Pentru această persoană, apelul nu a funcționat." },
  },
  labels: {
    callAgain: "Sunați din nou",
    callBack: "Sunați înapoi",
    rejoin: "Reveniți la apel",
    tryAgain: "Încercați din nou",
    calling: "Se apelează…",
    rejoining: "Se revine la apel…",
    tryingAgain: "Se încearcă din nou…",
    signIn: "Autentificați-vă",
    getHelp: "Cereți ajutor",
    dismiss: "Ascundeți",
    close: "Închideți",
    offline: "Sunteți offline. Veți putea încerca din nou când reveniți online.",
    online: "Sunteți din nou online.",
    allowed: "Accesul este permis acum.",
    wait: "Încercați din nou {time}.",
    ready: "Acum puteți încerca din nou.",
    retryFailed: "Nu a funcționat. Puteți încerca din nou.",
    retryFailedAgain: "Tot nu funcționează. Încercați din nou puțin mai târziu.",
    retryFailedGetHelp: "Tot nu funcționează. Încercați din nou mai târziu sau cereți ajutor.",
    details: "Detalii tehnice",
    copyReport: "Copiați raportul",
    copied: "S-a copiat.",
  },
  details: {
    code: "Cod",
    category: "Categorie",
    meaning: "Semnificație",
    reportedMessage: "Mesaj primit",
    advice: "Recomandare",
    fixer: "Cine poate ajuta",
    endedAt: "Încheiat",
    copyJson: "Copiați ca JSON",
    copyFailed: "Copierea nu a funcționat. Raportul este mai jos.",
    report: "Raport",
    documentation: "Documentație",
    inferred: "dedus din cod",
    fixer_user: "Persoana din apel",
    fixer_otherPerson: "Cealaltă persoană",
    fixer_developer: "Echipa de dezvoltare",
    fixer_admin: "Echipa de administrare",
    fixer_service: "Serviciul de apeluri",
    fixer_nobody: "Nimic de corectat",
  },
} satisfies CallEndLocale;
