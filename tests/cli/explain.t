Questions about the advice for one case.

How a recommendation follows, down to the answers with who gave them and when; a label in any language names it, options stand anywhere:

    $ intervensi explain --lang en --brief examples/keluarga-phk.json how "Restoring equilibrium" --depth 2
    Restoring equilibrium                                                        ext-restore-equilibrium
    In this case: recommended. Strength of the advice: strong. Nothing speaks against it.

    WHAT SPEAKS FOR IT
     indication: restoring equilibrium (strong)                                                   grp-23
     ├ equilibrium: equilibrium disturbed (strong)                                                grp-21
     │ ├ imbalance: biological balance disturbed (strong) (not opened)                            grp-19
     │ ├ imbalance: psychological balance disturbed (strong) (not opened)                         grp-19
     │ └ imbalance: social integration disturbed (strong) (not opened)                            grp-19
     └ felt need to restore: yes (client, 2026-03-02)

What an answer was used for:

    $ intervensi explain examples/keluarga-phk.json bagaimana felt-need | head -n 7
    Kebutuhan memperbaiki dirasakan                                                            felt-need
    Apakah para anggota merasakan kebutuhan untuk memperbaiki keseimbangan?
    Dalam kasus ini: ya (klien, 2026-03-02).

    APA YANG DISIMPULKAN DARINYA
     · kebutuhan yang dirasakan: kebutuhan dirasakan (kuat)                                       grp-43
       Kebutuhan memperbaiki keseimbangan dirasakan.

What stands in the way, the nearest rule first; a sign and words for each condition, the source left out:

    $ intervensi explain --lang en examples/keluarga-phk.json whynot ext-mediation --brief
    Mediation between sides                                                                ext-mediation
    Not found in this case.

    RULES THAT COULD CONCLUDE IT, THE NEAREST FIRST
     · Talks between the sides are facilitated by someone all accept.                             prb-17
       ? community is split: yes – not known: not asked
     · Conflict without violence: bring the sides together with a mediator all accept.            grp-51
       ✗ kind of event: conflict – fails: answered job loss (worker)
    $ intervensi explain examples/keluarga-phk.json mengapa-tidak mediasi antarpihak
    Mediasi antarpihak                                                                     ext-mediation
    Tidak ditemukan dalam kasus ini.

    ATURAN YANG DAPAT MENYIMPULKANNYA, YANG TERDEKAT LEBIH DAHULU
     · Rembuk antarpihak difasilitasi orang yang diterima semua pihak.                            prb-17
       [tambahan: ROTHMAN]
       ? komunitas terbelah: ya – belum diketahui: belum ditanyakan
     · Konflik tanpa kekerasan: pertemukan pihak-pihak dengan penengah yang diterima semua.       grp-51
       [tambahan: DV, ROTHMAN]
       ✓ tingkat intervensi: tingkat kelompok/keluarga – terpenuhi
       ✗ jenis peristiwa: konflik atau kehilangan kepercayaan – tidak terpenuhi: dijawab kehilangan
         kerja (petugas)
       ✓ risiko sudah ditanyakan: ya – terpenuhi
       ✓ kekerasan sedang berlangsung: tidak – terpenuhi

Rules that the chosen origins leave out are named, and so is a rule that is left out itself:

    $ intervensi explain --lang en --origin seed examples/keluarga-phk.json whynot ext-mediation
    Mediation between sides                                                                ext-mediation
    Not found in this case.
    No rule of the chosen origins can conclude it.

    Left out by the chosen origins: grp-51 prb-17
    $ intervensi explain --lang en --origin seed examples/keluarga-phk.json how prb-17
    Talks between the sides are facilitated by someone all accept.                                prb-17
    Left out by the chosen origins.

Why a question is not asked:

    $ intervensi explain --lang en examples/bahaya-kdrt.json whynot grp-functioning
    Group functioning now                                                                grp-functioning
    How does the family/group function now?
    In this case: not asked.
    It is not asked: it does not fit what is known of the case.

    IT IS ASKED IF ALL OF THIS HOLDS
     ✗ client system: family or group – fails: answered one person (worker)

Questions and names that do not exist, and what is near:

    $ intervensi --lang en explain examples/keluarga-phk.json hwo lev-01
    intervensi: there is no question 'hwo'; did you mean 'how'?
    See 'intervensi explain --help'.
    [64]
    $ intervensi --lang en explain examples/keluarga-phk.json how "restoring equilibrum"
    intervensi: nothing is known of 'restoring equilibrum'
        did you mean 'ext-restore-equilibrium'?
    [64]
    $ intervensi --lang en explain examples/keluarga-phk.json how as-group-state=crysis
    intervensi: as-group-state has no value 'crysis'
        did you mean 'crisis'?
    [64]
    $ intervensi --lang en explain examples/keluarga-phk.json how "felt need"
    intervensi: 'felt need' is the name of several: …as-felt-need…
    [64]
    $ intervensi --lang en explain examples/keluarga-phk.json how
    intervensi: NAME[=VALUE]|RULE|QUESTION is missing
    See 'intervensi explain --help'.
    [64]
    $ intervensi --lang en explain examples/keluarga-phk.json how grp-23 --depth none
    intervensi: --depth takes a whole number from 1 to 30, not 'none'
    See 'intervensi explain --help'.
    [64]

The same case gives the same bytes, in a terminal of whatever kind:

    $ cmp <(intervensi explain --to json examples/keluarga-phk.json whynot step-3-coordination) \
    >     <(TERM=dumb LC_ALL=C intervensi explain --to json examples/keluarga-phk.json whynot step-3-coordination)
    $ TERM=dumb LC_ALL=C intervensi explain examples/keluarga-phk.json whynot prb-17 | tail -n 1
       ? komunitas terbelah: ya – belum diketahui: belum ditanyakan
