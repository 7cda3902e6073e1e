import type { CallEndLocale } from "../words/CallEndLocale.js";

/** Indonesian, with "Anda". */
export const idID = {
  tag: "id-ID",
  dir: "ltr",
  names: {
    otherPerson: "Pihak lain",
    someone: "Seseorang",
    thisPerson: "Orang ini"
  },
  texts: {
    actionFailed: {
      title: "Tindakan itu tidak berhasil",
      description: "Coba lagi beberapa saat lagi. Jika terus terjadi, mintalah bantuan.",
      remote: {
        title: "Tindakan itu tidak berhasil",
        description: "Mungkin akan berhasil nanti."
      }
    },
    alreadyOver: {
      title: "Panggilan ini tidak tersedia lagi",
      description: "Mungkin sudah dijawab, dibatalkan, atau tidak terjawab."
    },
    answeredElsewhere: {
      title: "Dijawab di perangkat lain",
      description: "Panggilan berlanjut di sana.",
      remote: {
        title: "{name} menjawab di perangkat lain",
        description: "Panggilan berlanjut di sana."
      }
    },
    appMistake: {
      title: "Aplikasi ini tidak dapat memulai panggilan",
      description: "Ini bukan karena Anda. Silakan minta bantuan."
    },
    blocked: {
      title: "Panggilan ini diblokir",
      description: "Minta bantuan jika hal ini tampak keliru."
    },
    breakoutEnded: {
      title: "Ruang diskusi kelompok ini sudah ditutup",
      description: "Waktunya sudah habis."
    },
    busy: {
      title: "Saluran tadi sibuk",
      description: "Coba lagi nanti.",
      outgoing: {
        title: "{name} tadi sibuk"
      },
      remote: {
        title: "{name} tadi sibuk",
        description: "Mungkin akan berhasil nanti."
      }
    },
    callFull: {
      title: "Panggilan ini sudah penuh",
      description: "Coba lagi setelah ada yang keluar."
    },
    callNotFound: {
      title: "Panggilan ini tidak ditemukan",
      description: "Mungkin sudah berakhir. Periksa tautan atau nomornya."
    },
    canceled: {
      title: "Panggilan dibatalkan",
      description: "Panggilan berakhir sebelum ada yang menjawab.",
      incoming: {
        title: "Anda melewatkan panggilan",
        description: "{name} menelepon Anda."
      },
      remote: {
        title: "{name} tidak bergabung",
        description: "Panggilan dibatalkan."
      }
    },
    cannotStart: {
      title: "Panggilan tidak dapat dimulai",
      description: "Muat ulang halaman ini, lalu coba lagi."
    },
    connectionLost: {
      title: "Koneksi terputus",
      description: "Internet Anda mungkin terputus. Periksa, lalu coba lagi.",
      unconnected: {
        title: "Panggilan tidak dapat tersambung"
      },
      remote: {
        title: "{name} kehilangan koneksi",
        description: "Orang ini mungkin segera kembali."
      }
    },
    connectionProblem: {
      title: "Ada masalah koneksi",
      description: "Periksa koneksi internet Anda, lalu coba lagi."
    },
    couldNotConnect: {
      title: "Panggilan tidak dapat tersambung",
      description: "Periksa koneksi internet Anda, lalu coba lagi."
    },
    declined: {
      title: "Panggilan ditolak",
      description: "Anda dapat mencoba lagi nanti.",
      incoming: {
        title: "Anda menolak panggilan",
        description: "Anda dapat menelepon balik saat sempat."
      },
      outgoing: {
        title: "{name} menolak panggilan Anda"
      },
      remote: {
        title: "{name} menolak panggilan",
        description: "Mungkin akan berhasil nanti."
      }
    },
    deviceBlocked: {
      title: "Mikrofon atau kamera diblokir",
      description: "Izinkan di pengaturan browser atau perangkat, lalu coba lagi.",
      camera: {
        title: "Kamera diblokir"
      },
      microphone: {
        title: "Mikrofon diblokir"
      }
    },
    deviceBusy: {
      title: "Mikrofon atau kamera sedang digunakan",
      description: "Tutup aplikasi lain yang menggunakannya, lalu coba lagi.",
      camera: {
        title: "Kamera sedang digunakan"
      },
      microphone: {
        title: "Mikrofon sedang digunakan"
      }
    },
    deviceMissing: {
      title: "Mikrofon atau kamera tidak ditemukan",
      description: "Hubungkan perangkat, lalu coba lagi.",
      camera: {
        title: "Kamera tidak ditemukan"
      },
      microphone: {
        title: "Mikrofon tidak ditemukan"
      }
    },
    deviceProblem: {
      title: "Perangkat untuk panggilan tidak dapat dimulai",
      description: "Pastikan sudah terhubung atau pilih yang lain, lalu coba lagi.",
      camera: {
        title: "Kamera tidak dapat dimulai"
      },
      microphone: {
        title: "Mikrofon tidak dapat dimulai"
      }
    },
    ended: {
      title: "Panggilan telah berakhir",
      description: "Anda tidak perlu melakukan apa pun."
    },
    endedBeforeAnswer: {
      title: "Panggilan berakhir sebelum dimulai",
      description: "Panggilan dibatalkan, ditolak, atau tidak dapat tersambung."
    },
    endedByService: {
      title: "Panggilan telah berakhir",
      description: "Panggilan diakhiri secara otomatis."
    },
    endedForEveryone: {
      title: "Panggilan berakhir untuk semua orang",
      description: "Seseorang mengakhirinya untuk semua orang."
    },
    everyoneLeft: {
      title: "Tidak ada orang lain dalam panggilan",
      description: "Karena itu panggilan berakhir."
    },
    failed: {
      title: "Panggilan tidak berhasil",
      description: "Coba lagi. Jika terus terjadi, mintalah bantuan."
    },
    invalidMeeting: {
      title: "Tautan rapat ini tidak dapat digunakan",
      description: "Periksa tautan atau minta yang baru."
    },
    invalidNumber: {
      title: "Nomor ini tampaknya tidak benar",
      description: "Periksa nomornya, lalu coba lagi."
    },
    invalidTarget: {
      title: "Orang ini tidak ditemukan",
      description: "Periksa nama atau alamatnya, lalu coba lagi."
    },
    inviteRemoved: {
      title: "Anda tidak lagi dalam panggilan",
      description: "Peran atau undangan Anda berubah. Tanyakan kepada penyelenggara."
    },
    left: {
      title: "Anda keluar dari panggilan",
      description: "Panggilan sudah selesai bagi Anda.",
      unconnected: {
        title: "Panggilan dibatalkan",
        description: "Panggilan berakhir sebelum tersambung."
      },
      remote: {
        title: "{name} keluar dari panggilan"
      }
    },
    leftAbruptly: {
      title: "Panggilan terputus",
      description: "Aplikasi tertutup atau berhenti di salah satu sisi.",
      remote: {
        title: "{name} terputus dari panggilan",
        description: "Aplikasi di sana tertutup atau berhenti."
      }
    },
    lobbyDenied: {
      title: "Anda tidak diizinkan masuk",
      description: "Jika Anda seharusnya ikut panggilan ini, tanyakan kepada penyelenggara.",
      remote: {
        title: "{name} tidak diizinkan masuk",
        description: "Orang ini tidak bergabung ke panggilan."
      }
    },
    lobbyTimeout: {
      title: "Tidak ada yang mengizinkan Anda masuk",
      description: "Minta penyelenggara mengizinkan Anda masuk, lalu coba lagi.",
      remote: {
        title: "{name} tidak berhasil masuk",
        description: "Tidak ada yang mengizinkan orang ini masuk."
      }
    },
    networkBlocked: {
      title: "Jaringan ini mungkin tidak mengizinkan panggilan",
      description: "Coba jaringan lain, atau tanyakan kepada pengelola jaringan ini."
    },
    noAnswer: {
      title: "Tidak ada yang menjawab",
      description: "Coba lagi nanti.",
      incoming: {
        title: "Anda melewatkan panggilan",
        description: "{name} mencoba menghubungi Anda."
      },
      outgoing: {
        title: "{name} tidak menjawab"
      },
      remote: {
        title: "{name} tidak menjawab",
        description: "Mungkin akan berhasil nanti."
      }
    },
    noCredit: {
      title: "Tidak ada saldo untuk panggilan ini",
      description: "Minta pemilik akun mengisi saldo, lalu coba lagi."
    },
    nobodyJoined: {
      title: "Tidak ada orang lain yang bergabung",
      description: "Panggilan berakhir karena hanya ada Anda."
    },
    notAllowed: {
      title: "Panggilan ini tidak diizinkan",
      description: "Pengaturan atau aturan tidak mengizinkannya. Minta bantuan jika perlu."
    },
    notInvited: {
      title: "Anda belum diundang",
      description: "Minta penyelenggara menambahkan Anda, lalu coba lagi."
    },
    numberNotFound: {
      title: "Nomor ini tidak ditemukan",
      description: "Periksa nomornya, lalu coba lagi."
    },
    otherLeft: {
      title: "Panggilan telah berakhir",
      description: "{name} menutup telepon.",
      remote: {
        title: "{name} keluar dari panggilan"
      }
    },
    otherSetupFailed: {
      title: "Salah satu pihak tidak dapat tersambung",
      description: "Panggilan dijawab tetapi tidak dimulai. Coba lagi.",
      outgoing: {
        title: "{name} tidak dapat tersambung"
      }
    },
    removed: {
      title: "Anda dikeluarkan dari panggilan",
      description: "Jika tampak keliru, tanyakan kepada peserta panggilan.",
      remote: {
        title: "{name} dikeluarkan dari panggilan"
      }
    },
    roomNotFound: {
      title: "Ruang ini tidak ditemukan",
      description: "Periksa tautan atau minta yang baru."
    },
    roomNotOpen: {
      title: "Ruang ini tidak dibuka",
      description: "Masih terlalu awal, atau ruang sudah ditutup. Periksa waktunya."
    },
    serviceProblem: {
      title: "Layanan panggilan sedang bermasalah",
      description: "Ini bukan karena koneksi Anda. Coba lagi dalam beberapa menit."
    },
    setupFailed: {
      title: "Panggilan tidak dapat dimulai",
      description: "Coba lagi beberapa saat lagi."
    },
    signInExpired: {
      title: "Silakan masuk lagi ke akun Anda",
      description: "Setelah itu, coba panggilan lagi."
    },
    starterLeft: {
      title: "Panggilan telah berakhir",
      description: "Orang yang memulainya sudah keluar."
    },
    timeLimit: {
      title: "Waktu untuk panggilan ini sudah habis",
      description: "Anda dapat memulai panggilan baru."
    },
    tooManyRequests: {
      title: "Mohon tunggu sebentar",
      description: "Saat ini sangat sibuk. Coba lagi dalam satu menit."
    },
    transferred: {
      title: "Panggilan dialihkan",
      description: "Panggilan berlanjut di tempat lain.",
      remote: {
        title: "{name} dialihkan ke tempat lain",
        description: "Panggilan itu berlanjut di tempat lain."
      }
    },
    unknown: {
      title: "Panggilan telah berakhir",
      description: "Alasannya tidak diketahui. Anda dapat mencoba lagi."
    },
    unreachable: {
      title: "Panggilan tidak tersambung",
      description: "Salah satu pihak mungkin sedang offline. Coba lagi nanti.",
      outgoing: {
        title: "{name} tidak dapat dihubungi",
        description: "Coba lagi nanti."
      },
      remote: {
        title: "{name} tidak dapat dihubungi",
        description: "Mungkin akan berhasil nanti."
      }
    },
    unsupported: {
      title: "Panggilan tidak dapat dilakukan di sini",
      description: "Buka halaman ini di browser lain, atau minta bantuan."
    }
  },
  remote: {
    ended: {
      title: "{name} tidak lagi dalam panggilan",
      description: "Panggilan di sini sudah berakhir bagi orang ini."
    },
    failed: {
      title: "{name} tidak ada dalam panggilan",
      description: "Panggilan tidak berhasil bagi orang ini."
    }
  },
  labels: {
    callAgain: "Panggil lagi",
    callBack: "Telepon balik",
    rejoin: "Gabung lagi",
    tryAgain: "Coba lagi",
    calling: "Memanggil…",
    rejoining: "Bergabung lagi…",
    tryingAgain: "Mencoba lagi…",
    signIn: "Masuk",
    getHelp: "Minta bantuan",
    dismiss: "Sembunyikan",
    close: "Tutup",
    offline: "Anda sedang offline. Coba lagi saat kembali online.",
    online: "Anda kembali online.",
    allowed: "Akses sudah diizinkan.",
    wait: "Coba lagi {time}.",
    ready: "Anda dapat mencoba lagi sekarang.",
    retryFailed: "Belum berhasil. Anda dapat mencoba lagi.",
    retryFailedAgain: "Masih belum berhasil. Coba lagi beberapa saat lagi.",
    retryFailedGetHelp: "Masih belum berhasil. Coba lagi nanti, atau minta bantuan.",
    details: "Detail teknis",
    copyReport: "Salin laporan",
    copied: "Disalin."
  },
  details: {
    code: "Kode",
    category: "Kategori",
    meaning: "Arti",
    reportedMessage: "Pesan yang dilaporkan",
    advice: "Saran",
    fixer: "Siapa yang dapat membantu",
    endedAt: "Berakhir",
    copyJson: "Salin sebagai JSON",
    copyFailed: "Penyalinan tidak berhasil. Laporan ada di bawah.",
    report: "Laporan",
    documentation: "Dokumentasi",
    inferred: "disimpulkan dari kode",
    fixer_user: "Orang dalam panggilan",
    fixer_otherPerson: "Pihak lain",
    fixer_developer: "Pengembang aplikasi",
    fixer_admin: "Administrator",
    fixer_service: "Layanan panggilan",
    fixer_nobody: "Tidak ada yang perlu diperbaiki"
  }
} satisfies CallEndLocale;
