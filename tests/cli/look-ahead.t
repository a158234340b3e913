What one more answer would change. In JSON every recommendation tells which answers would change its standing; with none it is settled.

    $ intervensi advise --to json examples/bahaya-kdrt.json | grep -o '"one-answer-away":\[[^]]*\]'
    "one-answer-away":[{"subject":"ext-interpreter","fact":"shared-language","answer":"no","standing":"recommended"},{"subject":"ext-report-protect","fact":"child-maltreatment","answer":"yes","standing":"recommended"}]
    $ intervensi advise --to json examples/bahaya-kdrt.json | grep -o '"subject":"ext-refer","standing":"recommended".*' | grep -o '"open":\[[^]]*\]' | head -1
    "open":[]
    $ intervensi advise --to json examples/keluarga-phk.json | grep -o '"subject":"ext-restore-equilibrium","standing":"recommended".*' | grep -o '"open":\[[^]]*\]' | head -1
    "open":[{"fact":"risk-harm-others","answer":"yes","standing":"after-safety"},…"standing":"blocked"},…]

As text a row says that it can still change; danger, before which everything waits, is named once for all.

    $ intervensi advise --all examples/keluarga-phk.json | grep 'dapat berubah'
     1 Memulihkan keseimbangan · kuat · dapat berubah                                             grp-23
     • Persuasi · pengingat · dapat berubah                                                       inf-42
     5 Pemahaman sosial kondisi krisis · kuat · dapat berubah                                     grp-07
    $ intervensi advise --all examples/keluarga-phk.json | sed -n '/SATU JAWABAN/,/^$/p'
    SATU JAWABAN LAGI
     ! Bila ternyata ada bahaya, anjuran di atas menunggu keselamatan: ancaman mencederai orang lain;
       dugaan perlakuan salah anak; dugaan kekerasan seksual; keadaan gawat medis
     · Adakah dugaan anak diperlakukan salah atau ditelantarkan (termasuk
       menyaksikan kekerasan di rumah)? → ya                                          child-maltreatment
       + rujukan ke layanan berwenang (wajib); lapor dan lindungi anak (wajib); tindakan keselamatan
         segera (wajib); supervisi dan konsultasi (kuat)
     · Adakah kebutuhan dasar yang mendesak (pangan, air, tempat tinggal)? → ya       basic-needs-urgent
       + kebutuhan dasar segera (wajib)
     · Apakah ada "bahasa" yang dipahami kedua pihak? → tidak                            shared-language
       + penerjemah netral (wajib)
     · Bagaimana mutu relasi PI dengan sasaran? → saling percaya                        relation-quality
       + penggunaan relasi (kuat)
     · Apa tujuan pertemuan berikut? → menilai atau memutuskan                           contact-purpose
       + wawancara diagnostik (kuat)

With `--all` each row names the questions that it hangs on.

    $ intervensi --lang en advise --all examples/keluarga-phk.json | sed -n '/Restoring/,/Linking/p' | head -4
     1 Restoring equilibrium · strong · can still change …
       The need to repair balance is felt; the goal is to restore it.
       Still hangs on: suspected child maltreatment; suspected sexual violence
     2 Linking to services · moderate …
    $ intervensi --lang en advise --to md examples/keluarga-phk.json | grep -A3 'ONE MORE'
    …ONE MORE ANSWER
    …
    - ⚠ If it shows danger, the advice above waits for safety: …
    - Is child maltreatment or neglect suspected … → **yes** `child-maltreatment`

While danger is near, nothing that it forbids is held out as one answer away, and danger that may show is no longer spoken of.

    $ intervensi --lang en advise --all examples/bahaya-kdrt.json | sed -n '/ONE MORE/,/^$/p' | head -5
    ONE MORE ANSWER
     · Is child maltreatment or neglect suspected (including witnessing violence at
       home)? → yes                                                                   child-maltreatment
       + report and protect the child (required)
     · Is there a "language" both understand? → no                                       shared-language
