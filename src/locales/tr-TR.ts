import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Turkish, with "siz"; no ending is joined to `{name}`. */
export const trTR = {
  tag: "tr-TR",
  dir: "ltr",
  names: {
    otherPerson: "Karşı taraf",
    someone: "Katılımcılardan biri",
    thisPerson: "Bu kişi",
  },
  texts: {
    actionFailed: {
      title: "Bu işlem yapılamadı",
      description: "Biraz sonra yeniden deneyin. Sorun sürerse yardım isteyin.",
      remote: { title: "Bu işlem yapılamadı", description: "Daha sonra mümkün olabilir." },
    },
    alreadyOver: {
      title: "Bu arama artık mevcut değil",
      description: "Yanıtlanmış, iptal edilmiş veya cevapsız kalmış olabilir.",
    },
    answeredElsewhere: {
      title: "Başka bir cihazda yanıtlandı",
      description: "Arama orada sürüyor.",
      remote: { title: "{name} başka bir cihazda yanıtladı", description: "Arama orada sürüyor." },
    },
    appMistake: {
      title: "Bu uygulama aramayı başlatamıyor",
      description: "Bu sizden kaynaklanmıyor. Lütfen yardım isteyin.",
    },
    blocked: {
      title: "Bu arama engellendi",
      description: "Bir yanlışlık olduğunu düşünüyorsanız yardım isteyin.",
    },
    breakoutEnded: {
      title: "Bu grup odası kapandı",
      description: "Süresi doldu.",
    },
    busy: {
      title: "Hat meşguldü",
      description: "Daha sonra yeniden deneyin.",
      outgoing: { title: "{name}: hat meşguldü" },
      remote: { title: "{name}: hat meşguldü", description: "Daha sonra mümkün olabilir." },
    },
    callFull: {
      title: "Bu aramada boş yer yok",
      description: "Biri ayrıldığında yeniden deneyin.",
    },
    callNotFound: {
      title: "Bu arama bulunamadı",
      description: "Sona ermiş olabilir. Bağlantı adresini veya numarayı kontrol edin.",
    },
    canceled: {
      title: "Arama iptal edildi",
      description: "Kimse yanıtlamadan sona erdi.",
      incoming: { title: "Cevapsız bir aramanız var", description: "{name} sizi aradı." },
      remote: { title: "{name} katılmadı", description: "Arama iptal edildi." },
    },
    cannotStart: {
      title: "Arama başlatılamadı",
      description: "Bu sayfayı yenileyin ve yeniden deneyin.",
    },
    connectionLost: {
      title: "Bağlantı koptu",
      description: "İnternetiniz kesilmiş olabilir. Kontrol edin ve yeniden deneyin.",
      unconnected: { title: "Arama bağlantısı kurulamadı" },
      remote: { title: "{name} ile bağlantı koptu", description: "Bu kişi birazdan dönebilir." },
    },
    connectionProblem: {
      title: "Bağlantı sorunu var",
      description: "İnternet bağlantınızı kontrol edin ve yeniden deneyin.",
    },
    couldNotConnect: {
      title: "Arama bağlantısı kurulamadı",
      description: "İnternet bağlantınızı kontrol edin ve yeniden deneyin.",
    },
    declined: {
      title: "Arama reddedildi",
      description: "Daha sonra yeniden deneyebilirsiniz.",
      incoming: {
        title: "Aramayı reddettiniz",
        description: "Size uygun olduğunda geri arayabilirsiniz.",
      },
      outgoing: { title: "{name} aramanızı reddetti" },
      remote: { title: "{name} aramayı reddetti", description: "Daha sonra mümkün olabilir." },
    },
    deviceBlocked: {
      title: "Mikrofon veya kamera engellenmiş",
      description: "Tarayıcı veya cihaz ayarlarından izin verin ve yeniden deneyin.",
      camera: { title: "Kamera engellenmiş" },
      microphone: { title: "Mikrofon engellenmiş" },
    },
    deviceBusy: {
      title: "Mikrofon veya kamera kullanımda",
      description: "Bu cihazı kullanan diğer uygulamaları kapatın ve yeniden deneyin.",
      camera: { title: "Kamera kullanımda" },
      microphone: { title: "Mikrofon kullanımda" },
    },
    deviceMissing: {
      title: "Mikrofon veya kamera bulunamadı",
      description: "Cihazı bağlayın ve yeniden deneyin.",
      camera: { title: "Kamera bulunamadı" },
      microphone: { title: "Mikrofon bulunamadı" },
    },
    deviceProblem: {
      title: "Arama için gereken bir cihaz başlatılamadı",
      description: "Bağlı olup olmadığını kontrol edin veya başka bir cihaz seçip yeniden deneyin.",
      camera: { title: "Kamera başlatılamadı" },
      microphone: { title: "Mikrofon başlatılamadı" },
    },
    ended: {
      title: "Arama sona erdi",
      description: "Yapmanız gereken bir şey yok.",
    },
    endedBeforeAnswer: {
      title: "Arama başlamadan sona erdi",
      description: "İptal edildi, reddedildi veya bağlantı kurulamadı.",
    },
    endedByService: {
      title: "Arama sona erdi",
      description: "Otomatik olarak sonlandırıldı.",
    },
    endedForEveryone: {
      title: "Arama herkes için sona erdi",
      description: "Katılımcılardan biri aramayı herkes için sonlandırdı.",
    },
    everyoneLeft: {
      title: "Aramada başka kimse kalmadı",
      description: "Bu nedenle arama sona erdi.",
    },
    failed: {
      title: "Arama yapılamadı",
      description: "Yeniden deneyin. Sorun sürerse yardım isteyin.",
    },
    invalidMeeting: {
      title: "Bu toplantı bağlantısı çalışmıyor",
      description: "Bağlantı adresini kontrol edin veya yenisini isteyin.",
    },
    invalidNumber: {
      title: "Bu numara doğru görünmüyor",
      description: "Numarayı kontrol edin ve yeniden deneyin.",
    },
    invalidTarget: {
      title: "Bu kişi bulunamadı",
      description: "Adı veya adresi kontrol edin ve yeniden deneyin.",
    },
    inviteRemoved: {
      title: "Artık bu aramada değilsiniz",
      description: "Rolünüz veya davetiniz değişti. Aramayı düzenleyen kişiye sorun.",
    },
    left: {
      title: "Aramadan ayrıldınız",
      description: "Arama sizin için sona erdi.",
      unconnected: { title: "Arama iptal edildi", description: "Bağlantı kurulmadan sona erdi." },
      remote: { title: "{name} aramadan ayrıldı" },
    },
    leftAbruptly: {
      title: "Arama kesildi",
      description: "Taraflardan birinde uygulama kapandı veya durdu.",
      remote: { title: "{name} aramadan aniden koptu", description: "Orada uygulama kapandı veya durdu." },
    },
    lobbyDenied: {
      title: "İçeri alınmadınız",
      description: "Bu aramada olmanız gerekip gerekmediğini düzenleyen kişiye sorun.",
      remote: { title: "{name} içeri alınmadı", description: "Bu kişi aramaya katılmadı." },
    },
    lobbyTimeout: {
      title: "Kimse sizi içeri almadı",
      description: "Aramayı düzenleyen kişiden sizi içeri almasını isteyin ve yeniden deneyin.",
      remote: { title: "{name} içeri giremedi", description: "Kimse bu kişiyi içeri almadı." },
    },
    networkBlocked: {
      title: "Bu ağ aramalara izin vermiyor olabilir",
      description: "Başka bir ağ deneyin veya bu ağı yönetenlere sorun.",
    },
    noAnswer: {
      title: "Kimse yanıtlamadı",
      description: "Daha sonra yeniden deneyin.",
      incoming: {
        title: "Cevapsız bir aramanız var",
        description: "{name} size ulaşmaya çalıştı.",
      },
      outgoing: { title: "{name} yanıtlamadı" },
      remote: { title: "{name} yanıtlamadı", description: "Daha sonra mümkün olabilir." },
    },
    noCredit: {
      title: "Bu arama için bakiye yok",
      description: "Hesap sahibinden bakiye eklemesini isteyin ve yeniden deneyin.",
    },
    nobodyJoined: {
      title: "Başka kimse katılmadı",
      description: "Aramada yalnızca siz olduğunuz için arama sona erdi.",
    },
    notAllowed: {
      title: "Bu aramaya izin verilmiyor",
      description: "Ayarlar veya kurallar buna izin vermiyor. Gerekirse yardım isteyin.",
    },
    notInvited: {
      title: "Henüz davet edilmediniz",
      description: "Aramayı düzenleyen kişiden sizi eklemesini isteyin ve yeniden deneyin.",
    },
    numberNotFound: {
      title: "Bu numara bulunamadı",
      description: "Numarayı kontrol edin ve yeniden deneyin.",
    },
    otherLeft: {
      title: "Arama sona erdi",
      description: "{name} aramayı kapattı.",
      remote: { title: "{name} aramadan ayrıldı" },
    },
    otherSetupFailed: {
      title: "Taraflardan biri bağlanamadı",
      description: "Arama yanıtlandı ancak başlamadı. Yeniden deneyin.",
      outgoing: { title: "{name} bağlanamadı" },
    },
    removed: {
      title: "Aramadan çıkarıldınız",
      description: "Bir yanlışlık olduğunu düşünüyorsanız aramadaki kişilere sorun.",
      remote: { title: "{name} aramadan çıkarıldı" },
    },
    roomNotFound: {
      title: "Bu oda bulunamadı",
      description: "Bağlantı adresini kontrol edin veya yenisini isteyin.",
    },
    roomNotOpen: {
      title: "Bu oda açık değil",
      description: "Henüz çok erken veya oda kapandı. Saati kontrol edin.",
    },
    serviceProblem: {
      title: "Arama hizmetinde bir sorun var",
      description: "Sorun sizin bağlantınızda değil. Birkaç dakika sonra yeniden deneyin.",
    },
    setupFailed: {
      title: "Arama başlatılamadı",
      description: "Biraz sonra yeniden deneyin.",
    },
    signInExpired: {
      title: "Lütfen yeniden oturum açın",
      description: "Ardından aramayı yeniden deneyin.",
    },
    starterLeft: {
      title: "Arama sona erdi",
      description: "Aramayı başlatan kişi ayrıldı.",
    },
    timeLimit: {
      title: "Bu aramanın süresi doldu",
      description: "Yeni bir arama başlatabilirsiniz.",
    },
    tooManyRequests: {
      title: "Lütfen biraz bekleyin",
      description: "Şu anda yoğunluk çok fazla. Bir dakika sonra yeniden deneyin.",
    },
    transferred: {
      title: "Arama aktarıldı",
      description: "Başka bir yerde sürüyor.",
      remote: { title: "{name}: arama aktarıldı", description: "Arama başka bir yerde sürüyor." },
    },
    unknown: {
      title: "Arama sona erdi",
      description: "Nedeni bilinmiyor. Yeniden deneyebilirsiniz.",
    },
    unreachable: {
      title: "Arama karşı tarafa ulaşmadı",
      description: "Taraflardan biri çevrimdışı olabilir. Daha sonra yeniden deneyin.",
      outgoing: {
        title: "{name} şu anda ulaşılabilir değil",
        description: "Daha sonra yeniden deneyin.",
      },
      remote: { title: "{name} şu anda ulaşılabilir değil", description: "Daha sonra mümkün olabilir." },
    },
    unsupported: {
      title: "Burada arama yapılamıyor",
      description: "Bu sayfayı başka bir tarayıcıda açın veya yardım isteyin.",
    },
  },
  remote: {
    ended: { title: "{name} artık aramada değil", description: "Arama bu kişi için burada sona erdi." },
    failed: { title: "{name} aramada değil", description: "Bu kişi için arama yapılamadı." },
  },
  labels: {
    callAgain: "Yeniden ara",
    callBack: "Geri ara",
    rejoin: "Yeniden katıl",
    tryAgain: "Yeniden dene",
    calling: "Aranıyor…",
    rejoining: "Yeniden katılınıyor…",
    tryingAgain: "Yeniden deneniyor…",
    signIn: "Oturum aç",
    getHelp: "Yardım iste",
    dismiss: "Gizle",
    close: "Kapat",
    offline: "Çevrimdışısınız. Yeniden çevrimiçi olduğunuzda deneyebilirsiniz.",
    online: "Yeniden çevrimiçisiniz.",
    allowed: "Erişim izni verildi.",
    wait: "{time} yeniden deneyin.",
    ready: "Şimdi yeniden deneyebilirsiniz.",
    retryFailed: "Bu işlem yapılamadı. Yeniden deneyebilirsiniz.",
    retryFailedAgain: "Hâlâ çalışmıyor. Bir süre sonra yeniden deneyin.",
    retryFailedGetHelp: "Hâlâ çalışmıyor. Daha sonra yeniden deneyin veya yardım isteyin.",
    details: "Teknik ayrıntılar",
    copyReport: "Raporu kopyala",
    copied: "Kopyalandı.",
  },
  details: {
    code: "Kod",
    category: "Kategori",
    meaning: "Anlamı",
    reportedMessage: "Bildirilen",
    advice: "Öneri",
    fixer: "Kim yardım edebilir",
    endedAt: "Bitiş zamanı",
    copyJson: "JSON olarak kopyala",
    copyFailed: "Kopyalanamadı. Rapor aşağıda.",
    report: "Rapor",
    documentation: "Belgeler",
    inferred: "koddan çıkarıldı",
    fixer_user: "Aramadaki kişi",
    fixer_otherPerson: "Karşı taraf",
    fixer_developer: "Uygulamanın geliştiricisi",
    fixer_admin: "Bir yönetici",
    fixer_service: "Arama hizmeti",
    fixer_nobody: "Düzeltilecek bir şey yok",
  },
} satisfies CallEndLocale;
