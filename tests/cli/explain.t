Questions about the advice for one case.

How a recommendation follows, down to the answers with who gave them and when; a label in any language names it, options stand anywhere:

    $ intervensi explain --lang en --brief examples/keluarga-phk.json how "Restoring equilibrium" --depth 2
    Restoring equilibrium                                                        ext-restore-equilibrium
    In this case: recommended (strong). Nothing speaks against it.

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
    $ intervensi --lang en explain examples/keluarga-phk.json how "origin of the problem"
    intervensi: 'origin of the problem' is the name of several: …as-problem-origin…
    [64]
