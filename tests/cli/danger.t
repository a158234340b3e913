Danger at the prompt: the alarm, whom to call, answers put right.

An answer that says danger raises the alarm at once, by its kind:

    $ intervensi -c 'violence-ongoing=ya'
    = kekerasan sedang berlangsung: ya (petugas)

    !! BAHAYA: Kekerasan (kekerasan sedang berlangsung: ya)

    HUBUNGI
     → SAPA 129: laporan dan pendampingan bagi perempuan dan anak korban kekerasan: 021-129; WhatsApp
       08111-129-129

    LAKUKAN SEKARANG
     1 Bicara dengan korban sendirian.

    JANGAN
     × Jangan mempertemukan korban dan pelaku.
    Sumber:                                                                                           DV

Once for each kind, and again when it is redone; a what-if raises it, too, and changes nothing:

    $ intervensi -c 'violence-ongoing=ya' -c 'violence-ongoing=ya dari klien' -c 'batal 2; ulangi' | grep -c BAHAYA
    2
    $ intervensi --lang en -c 'what risk-suicide=plan' | grep DANGER
    !! DANGER: Thoughts of ending life (suicide risk: plan, means or attempt)
    $ intervensi explain examples/keluarga-phk.json what risk-suicide=plan | grep BAHAYA
    !! BAHAYA: Pikiran mengakhiri hidup (risiko bunuh diri: ada rencana, alat atau percobaan)

The half pages can be read again, and those of other kinds:

    $ intervensi -q -c bahaya
     · Pikiran mengakhiri hidup (bahaya danger-suicide)
     · Kekerasan (bahaya danger-violence)
    $ intervensi -q -c bahaya examples/bahaya-kdrt.json | grep BAHAYA
    !! BAHAYA: Kekerasan (kekerasan sedang berlangsung: ya)
    $ intervensi -c 'bahaya bunuhan'
    intervensi: tidak ada jenis bahaya 'bunuhan'
      bahaya bunuhan
             ^
    [64]

Piped, the interview says it and goes on:

    $ printf 'tanya\nkeluarga\ncampuran\nkekerasan\nya\nya\n' | intervensi | grep -A1 -E 'BAHAYA|serumah'
    !! BAHAYA: Kekerasan (kekerasan sedang berlangsung: ya)

    --
    Apakah pelaku dan korban serumah?
      1 ya

Advice names no service that is there for another danger than the one that the case says:

    $ intervensi --rules ../../rules --facts ../../facts -c 'client-system=komunitas site-hazard=ya' -c 'saran semua' 2>&1 | sed -n '/KESELAMATAN DAHULU/,$p' | grep -oE '→ (SAPA|BPBD|UPTD)'
    → BPBD

Whom to call. One's own numbers are asked for once and take the place of the list that is shipped:

    $ export XDG_CONFIG_HOME=$TMP; intervensi -c kontak | sed -n 3,4p
     → UPTD PPA (perlindungan perempuan dan anak) kabupaten/kota: ....................
     → Layanan darurat setempat: ambulans, polisi, pemadam kebakaran: ....................
    $ export XDG_CONFIG_HOME=$TMP; printf 'kontak isi\n\n0331 "42"\n\n\n\n\nkeluar\n' | intervensi | tail -n 2
    Disimpan di …
    …
    $ export XDG_CONFIG_HOME=$TMP; intervensi -c kontak | grep UPTD
     → UPTD PPA (perlindungan perempuan dan anak) kabupaten/kota: 0331 "42"
    $ stat -c %a "$TMP/intervensi/contacts.clp"
    600
    $ export XDG_CONFIG_HOME=$TMP; printf 'kontak isi\n' | intervensi | tail -n 1
    Tidak ada yang disimpan.

Answers are numbered, put right by their number or by their name, and what that changes is told:

    $ intervensi -q -c koreksi examples/keluarga-phk.json | sed -n 1,2p
      1 sistem klien: keluarga (petugas)
      2 kelompok umur klien: campuran (petugas)
    $ printf 'muat examples/keluarga-phk.json\nKoreksi 16\ntidak\n' | intervensi -q | sed -n '1,7p'
    Apakah para anggota merasakan kebutuhan untuk memperbaiki keseimbangan?
      1 ya
      2 tidak
      3 belum tahu
        Terjawab: ya (Enter: biarkan)
    = kebutuhan memperbaiki dirasakan: tidak (petugas)
    $ printf 'muat examples/keluarga-phk.json\nubah 16\n\nubah risiko bunuh\n\n' | intervensi -q | grep -E '^A|tetap'
    Apakah para anggota merasakan kebutuhan untuk memperbaiki keseimbangan?
    Jawabannya tetap.
    Adakah pikiran atau rencana mengakhiri hidup?
    Jawabannya tetap.
    $ intervensi -q -c 'koreksi 99' examples/keluarga-phk.json
    intervensi: tidak ada jawaban nomor 99
      koreksi 99
              ^
      koreksi saja menampilkan semua jawaban
    [64]
    $ intervensi -c 'judul Uji coba' -c 'nomor K-7' -c judul
    = judul: Uji coba
    = nomor: K-7
    Uji coba

Words that people type for it are commands, too, in capitals as well:

    $ intervensi -c MULAI </dev/null | grep Bagian
    Bagian 1 dari 2: Siapa, dan apakah aman

A what-if about a question that does not apply says so, and one that only leaves something unknown says that:

    $ intervensi -q -c 'andaikan com-willing=active' examples/keluarga-phk.json
    Andaikan  kemauan warga berubah: aktif
     ! Tidak dipakai, karena pertanyaannya tidak berlaku untuk kasus ini: kemauan warga berubah
    Tidak ada yang berubah pada anjuran.
    $ intervensi -q -c 'andaikan grp-before=unknown' examples/keluarga-phk.json
    Andaikan  keadaan sebelum gangguan: belum tahu
    Tidak ada yang berubah pada anjuran.
    Lalu belum diketahui: keadaan keseimbangan
