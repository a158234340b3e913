The run of a case rule by rule, at the prompt and piped.

    $ echo '{"facts": {"client-system": "family", "coping-result": "failed", "imbalance": ["social"]}}' >"$TMP/case.json"
    > intervensi --lang en -c 'step; step 2; agenda; agenda facts; step -2; step start' "$TMP/case.json"
    + matched, - absent, = concluded, > waits from now on, < does not wait any longer

    STAGE 3 OF 6: assessing the situation
       1 The client system is a family or group.                                           ASSESS lev-02
         + client system: family (worker)
         = level of intervention: group/family level (strong)
         > Coping failed and balance is disturbed.                                                grp-01
         > This balance is disturbed.                                                             grp-19
         > The social assessment does not cover all sides.                                        grp-12
         > The balancing factor "coping" is inadequate; find new ways.                            grp-33
         > … and 5 other rules
    1 of 25; 13 wait (agenda).
       2 Coping failed and balance is disturbed.                                           ASSESS grp-01
         + level of intervention: group/family level (strong)
         + coping result: failed (worker)
         + disturbed balance: social integration (worker)
         = state of group/family: in crisis (strong)
         > Begin with the social assessment of the crisis.                                        grp-07
         > Understand the members' usual coping.                                                  grp-08
         > Understand the bio-, psycho- and social-integration imbalance.                         grp-10
         > The balancing factor "perception" is not known.                                        grp-53
         > … and 2 other rules
       3 This balance is disturbed.                                                        ASSESS grp-19
         + level of intervention: group/family level (strong)
         + disturbed balance: social integration (worker)
         = imbalance: social integration disturbed (strong)
         > The equilibrium is disturbed.                                                          grp-21
    3 of 25; 18 wait (agenda).

    AGENDA after firing 3 of 25
    assessing the situation: 1 waits                                                              ASSESS
       1 The equilibrium is disturbed.                                                            grp-21
    finding what to do and what is not known: 17 wait                                             ADVISE
         Begin with the social assessment of the crisis.                                          grp-07
         Understand the members' usual coping.                                                    grp-08
         Understand the bio-, psycho- and social-integration imbalance.                           grp-10
         The balancing factor "perception" is not known.                                          grp-53
         … and 13 other rules

    AGENDA after firing 3 of 25
    assessing the situation: 1 waits                                                              ASSESS
       1 The equilibrium is disturbed.                                                            grp-21
    finding what to do and what is not known: 17 wait                                             ADVISE
         Begin with the social assessment of the crisis.                                          grp-07
         Understand the members' usual coping.                                                    grp-08
         Understand the bio-, psycho- and social-integration imbalance.                           grp-10
         The balancing factor "perception" is not known.                                          grp-53
         … and 13 other rules

    FACTS concluded so far, with the firing
       1 level of intervention: group/family level (strong)                                       lev-02
       2 state of group/family: in crisis (strong)                                                grp-01
       3 imbalance: social integration disturbed (strong)                                         grp-19
    3 answers of the case were there from the start (fakta/facts).
    1 of 25; 13 wait (agenda).
    At the start: nothing has fired yet; 5 wait (agenda).

In Indonesian, and what stands on the agenda with the facts that matched:

    $ intervensi -c 'langkah 2; agenda semua' "$TMP/case.json" | head -n 30
    + cocok, - tidak ada, = disimpulkan, > mulai menunggu, < tidak menunggu lagi

    TAHAP 3 DARI 6: menilai keadaan
       1 Sistem klien adalah keluarga atau kelompok.                                       ASSESS lev-02
         + sistem klien: keluarga (petugas)
         = tingkat intervensi: tingkat kelompok/keluarga (kuat)
         > Penanggulangan gagal dan keseimbangan terganggu.                                       grp-01
         > Keseimbangan ini terganggu.                                                            grp-19
         > Penilaian sosial belum mencakup semua pihak.                                           grp-12
         > Faktor penyeimbang "koping" tidak memadai; cari cara baru.                             grp-33
         > … dan 5 aturan lain
       2 Penanggulangan gagal dan keseimbangan terganggu.                                  ASSESS grp-01
         + tingkat intervensi: tingkat kelompok/keluarga (kuat)
         + hasil penanggulangan: gagal (petugas)
         + keseimbangan yang terganggu: integrasi sosial (petugas)
         = keadaan kelompok/keluarga: dalam krisis (kuat)
         > Mulai dari pemahaman sosial terhadap kondisi krisis.                                   grp-07
         > Pahami kemampuan penanggulangan yang biasa dijalankan anggota.                         grp-08
         > Pahami ketidakseimbangan biologik, psikologik, dan integrasi sosial.                   grp-10
         > Faktor penyeimbang "persepsi" belum diketahui.                                         grp-53
         > … dan 2 aturan lain
    2 dari 25; 18 menunggu (agenda).

    AGENDA sesudah penyalaan 2 dari 25
    menilai keadaan: 1 menunggu                                                                   ASSESS
       1 Keseimbangan ini terganggu.                                                              grp-19
         + tingkat intervensi: tingkat kelompok/keluarga (kuat)
         + keseimbangan yang terganggu: integrasi sosial (petugas)
    mencari tindakan dan apa yang belum diketahui: 17 menunggu                                    ADVISE
         Mulai dari pemahaman sosial terhadap kondisi krisis.                                     grp-07

A change of the case begins the run anew, and says so; undone, it is the same case again:

    $ printf 'langkah 3\nagenda\nfelt-need=ya\nlangkah\n' | intervensi "$TMP/case.json" | grep -A 8 'dirasakan: ya'
    = kebutuhan memperbaiki dirasakan: ya (petugas)
    Kasusnya sudah berubah: penalaran dimulai dari awal.
    + cocok, - tidak ada, = disimpulkan, > mulai menunggu, < tidak menunggu lagi

    TAHAP 3 DARI 6: menilai keadaan
       1 Sistem klien adalah keluarga atau kelompok.                                       ASSESS lev-02
         + sistem klien: keluarga (petugas)
         = tingkat intervensi: tingkat kelompok/keluarga (kuat)
         > Penanggulangan gagal dan keseimbangan terganggu.                                       grp-01

On to a rule, a conclusion or a stage, and from stop to stop; what fires on the way stands on a line each:

    $ intervensi --lang en -c 'continue as-imbalance; break RESOLVE; break grp-33; break; continue; break RESOLVE; continue; break clear' "$TMP/case.json"

    STAGE 3 OF 6: assessing the situation
       1 The client system is a family or group.                                                  lev-02
       2 Coping failed and balance is disturbed.                                                  grp-01
    Stopped before as-imbalance.
    2 of 25; 18 wait (agenda).
    lanjut/continue stops before RESOLVE.
    lanjut/continue stops before grp-33.
    Stops: RESOLVE, grp-33
       3 This balance is disturbed.                                                               grp-19
       4 The equilibrium is disturbed.                                                            grp-21

    STAGE 4 OF 6: finding what to do and what is not known
       5 Begin with the social assessment of the crisis.                                          grp-07
       6 Understand the members' usual coping.                                                    grp-08
       7 Understand the bio-, psycho- and social-integration imbalance.                           grp-10
       8 The balancing factor "perception" is not known.                                        grp-53.2
       9 The state before the event is not known, yet that balance is the measure.              grp-49.2
      10 The balancing factor "support" is not known.                                           grp-52.2
      11 The social assessment does not cover all sides.                                          grp-12
    Stopped before grp-33.
    11 of 25; 13 wait (agenda).
    lanjut/continue does not stop at RESOLVE any longer.
      12 The balancing factor "coping" is inadequate; find new ways.                              grp-33
      13 The precipitating event is not known.                                                    grp-14
      14 Usual coping is not known.                                                               grp-13
      15 The felt need has not been asked.                                                      grp-25.2
      16 Interviews done so far are not recorded.                                                  int-7
      17 Ask directly about suicide; asking does not add risk.                                  saf-20.2
      18 The family may have children; ask how they are and whether they are safe.              saf-36.4
      19 The target's motivation is not known.                                                  inf-05.4
      20 The quality of the relation is not known.                                              inf-10.2
      21 Risk has not been asked about; ask before choosing an intervention.                      saf-01

    STAGE 6 OF 6: deciding how each action stands
      22 Recommended: there is no objection of any kind.                                 std-recommended
      23 Recommended: there is no objection of any kind.                                 std-recommended
      24 Recommended: there is no objection of any kind.                                 std-recommended
      25 Recommended: there is no objection of any kind.                                 std-recommended
    The run is over after 25 firings. langkah awal/step start begins it again.
    No stops are set.
    $ intervensi -c 'lanjut lev-01; lanjut tahap-lima' "$TMP/case.json"
    lev-01 tidak muncul lagi dalam penalaran ini.
    Di awal: belum ada yang menyala; 5 menunggu (agenda).
    intervensi: tidak ada yang dikenal dengan 'tahap-lima'
      lanjut tahap-lima
             ^
    [64]
    $ intervensi --lang en -c 'trace as-group-state; trace grp-99; trace OBJECT' "$TMP/case.json"

    TRACE (+ matched, - absent, = concluded)
       2 Coping failed and balance is disturbed.                                           ASSESS grp-01
         + level of intervention: group/family level (strong)
         + coping result: failed (worker)
         + disturbed balance: social integration (worker)
         = state of group/family: in crisis (strong)
    intervensi: nothing is known of 'grp-99'
      trace grp-99
            ^
      did you mean 'grp-19'?
    [64]

The conditions of a rule at this point: what satisfies each, alone and together with those before it, and what became of its matches:

    $ intervensi --lang en -c 'step; matches grp-07; step; matches grp-07; continue grp-08; matches grp-07; matches coping-result' "$TMP/case.json" | grep -v '^ *>'
    intervensi: 'coping-result' is not a rule
      matches coping-result
              ^
      for example: cocok grp-23
    + matched, - absent, = concluded, > waits from now on, < does not wait any longer

    STAGE 3 OF 6: assessing the situation
       1 The client system is a family or group.                                           ASSESS lev-02
         + client system: family (worker)
         = level of intervention: group/family level (strong)
    1 of 25; 13 wait (agenda).

    MATCHES after firing 1 of 25
    Begin with the social assessment of the crisis.                                               ADVISE

    grp-07
     ✓  1 level of intervention: group/family level
           + level of intervention: group/family level (strong)
     ✗  2 state of group/family: in crisis or possibly in crisis
           no fact satisfies it now
     ·  3 social assessment, all sides: not answered by “yes”
     Together, conditions 1: 1 · 1–2: 0
       2 Coping failed and balance is disturbed.                                           ASSESS grp-01
         + level of intervention: group/family level (strong)
         + coping result: failed (worker)
         + disturbed balance: social integration (worker)
         = state of group/family: in crisis (strong)
    2 of 25; 18 wait (agenda).

    MATCHES after firing 2 of 25
    Begin with the social assessment of the crisis.                                               ADVISE

    grp-07
     ✓  1 level of intervention: group/family level
           + level of intervention: group/family level (strong)
     ✓  2 state of group/family: in crisis or possibly in crisis
           + state of group/family: in crisis (strong)
     ✓  3 social assessment, all sides: not answered by “yes”
     Together, conditions 1: 1 · 1–2: 1 · 1–3: 1
     = step: social assessment of the crisis (strong)                                     waits, place 1
       3 This balance is disturbed.                                                               grp-19
       4 The equilibrium is disturbed.                                                            grp-21

    STAGE 4 OF 6: finding what to do and what is not known
       5 Begin with the social assessment of the crisis.                                          grp-07
    Stopped before grp-08.
    5 of 25; 17 wait (agenda).

    MATCHES after firing 5 of 25
    Begin with the social assessment of the crisis.                                               ADVISE

    grp-07
     ✓  1 level of intervention: group/family level
           + level of intervention: group/family level (strong)
     ✓  2 state of group/family: in crisis or possibly in crisis
           + state of group/family: in crisis (strong)
     ✓  3 social assessment, all sides: not answered by “yes”
     Together, conditions 1: 1 · 1–2: 1 · 1–3: 1
     = step: social assessment of the crisis (strong)                                           fired: 5

Guesses, one by one or in a dialogue, in which the answers are lines of the input:

    $ intervensi --lang en -c 'guess lev-02; guess grp-19; guess lev-01; guess as-group-state; guess 3' "$TMP/case.json" | grep -v '^ *[>+=]'
    intervensi: guess a rule, or what is concluded
      guess 3
            ^
      for example: grp-27, as-group-state, as-level=group
    Right. lev-02 is met and stands first on the agenda.

    STAGE 3 OF 6: assessing the situation
       1 The client system is a family or group.                                           ASSESS lev-02
    Score: 1 right, 0 nearly (it waited), 0 wrong, of 1.
    1 of 25; 13 wait (agenda).
    Nearly. grp-19 is met and waits, but at place 2: what came last fires first. What follows in the end
      does not depend on that order.
       2 Coping failed and balance is disturbed.                                           ASSESS grp-01
    Score: 1 right, 1 nearly (it waited), 0 wrong, of 2.
    2 of 25; 18 wait (agenda).
    No. lev-01 is not met: condition 1 of 1 does not hold (client system: one person).
       3 This balance is disturbed.                                                        ASSESS grp-19
    Score: 1 right, 1 nearly (it waited), 1 wrong, of 3.
    3 of 25; 18 wait (agenda).
    No. grp-01 has fired already (2).
       4 The equilibrium is disturbed.                                                     ASSESS grp-21
    Score: 1 right, 1 nearly (it waited), 2 wrong, of 4.
    4 of 25; 17 wait (agenda).
    $ printf 'tebak\n?\nsistem klien\n\nlev-02\nselesai\ntebak as-risk\n' | intervensi "$TMP/case.json" | grep -v '^ *[>+=]'
    Aturan mana yang menyala berikutnya, atau apa yang disimpulkan? Ketik aturan, nama, atau NAMA=NILAI.
    Juga: ? (yang dapat menyala), cocok/matches ATURAN, lewati/skip (tunjukkan), selesai/done.

    YANG DAPAT MENYALA BERIKUTNYA (menurut id)
         Sistem klien adalah keluarga atau kelompok.                                              lev-02
    Tepat. lev-02 terpenuhi dan berada paling depan di agenda.

    TAHAP 3 DARI 6: menilai keadaan
       1 Sistem klien adalah keluarga atau kelompok.                                       ASSESS lev-02
       2 Penanggulangan gagal dan keseimbangan terganggu.                                  ASSESS grp-01
    Belum tepat. lev-02 sudah menyala (1).
       3 Keseimbangan ini terganggu.                                                       ASSESS grp-19
    Skor: 1 tepat, 0 hampir (sudah menunggu), 1 salah, dari 2. Ditunjukkan tanpa tebakan: 1.
    3 dari 25; 18 menunggu (agenda).
    Belum tepat. Tidak ada aturan yang kini terpenuhi yang menyimpulkannya.
       4 Keadaan seimbang terganggu.                                                       ASSESS grp-21
    Skor: 1 tepat, 0 hampir (sudah menunggu), 2 salah, dari 3. Ditunjukkan tanpa tebakan: 1.
    4 dari 25; 17 menunggu (agenda).

To the end, and not beyond:

    $ intervensi --lang en -c 'step 1000; step; agenda' "$TMP/case.json" | tail -n 6
         = social assessment of the crisis: recommended
    The run is over after 25 firings. langkah awal/step start begins it again.
    The run is over after 25 firings. langkah awal/step start begins it again.

    AGENDA after firing 25 of 25
    Nothing waits: the run is over.

    $ intervensi -c 'langkah banyak' "$TMP/case.json"
    intervensi: 'banyak' bukan jumlah langkah
      langkah banyak
              ^
      contohnya: langkah, langkah 5, langkah -1, langkah awal
    [64]
    $ intervensi --lang en -c 'step 0' "$TMP/case.json"
    intervensi: '0' is not a number of steps
      step 0
           ^
      for example: langkah, langkah 5, langkah -1, langkah awal
    [64]
    $ intervensi --lang en -c 'agenda please' "$TMP/case.json"
    intervensi: 'please' is not a way to show the agenda
      agenda please
             ^
      all, facts
    [64]
