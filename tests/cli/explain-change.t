What other answers would change, and the smallest changes that turn a recommendation. The case stays as it is.

The difference only, with answers as at the prompt:

    $ intervensi --lang en explain examples/keluarga-phk.json what felt-need=no imbalance-=social
    What if  disturbed balance: biological, psychological · felt need to restore: no

    ASSESSMENT
     + Felt need: need is not felt (strong)                                                       grp-44
     - Felt need: need is felt (strong)                                                           grp-43
     - Imbalance: social integration disturbed (strong)                                           grp-19

    THEN ALSO ADVISED
     + Responsive listening · moderate                                                            inf-38
       Hear the client's or target's own objections and wishes before inviting.

    FALLS AWAY
     - Restoring equilibrium · strong                                                             grp-23
       No longer: The need to repair balance is felt; the goal is to restore it.

    NEW WARNINGS
     ! Felt need: The need is not felt; talk, do not force a programme.                           grp-24

    Supports the social worker's judgement, does not replace it.
    $ intervensi explain examples/keluarga-phk.json andaikan "kebutuhan-memperbaiki-dirasakan=tidak dari klien" --to json
    {"format":"intervensi-explain/1","question":"what","case":"K-2026-014","rules":{"version":"1.0.0","digest":"sha256:…","origins":["seed","seed+ext","ext"]},"answers":[{"fact":"felt-need","before":"yes","after":"no"}],"recommendations":[{"subject":"com-reason-ii-listener","after":{"standing":"recommended","strength":"moderate","kinds":["indication"],"rules":["inf-38"],"against":[]}},{"subject":"ext-restore-equilibrium","before":{"standing":"recommended","strength":"strong","kinds":["indication"],"rules":["grp-23"],"against":[]}}],"findings":[{"kind":"assessment","subject":"as-felt-need","value":"absent","after":{"strength":"strong","rules":["grp-44"]}},{"kind":"assessment","subject":"as-felt-need","value":"present","before":{"strength":"strong","rules":["grp-43"]}},{"kind":"caution","subject":"grp-caplan-felt-need","after":{"strength":"strong","rules":["grp-24"]}}]}
    $ intervensi --lang en explain examples/keluarga-phk.json what felt-need=
    What if  felt need to restore: not asked

    ASSESSMENT
     - Felt need: need is felt (strong)                                                           grp-43

    FALLS AWAY
     - Restoring equilibrium · strong                                                             grp-23
       No longer: The need to repair balance is felt; the goal is to restore it.

    MUST THEN BE KNOWN FIRST
     * The felt need has not been asked.                                                          grp-25

    Supports the social worker's judgement, does not replace it.

A wrong answer is a wrong word of the command line:

    $ intervensi --lang en explain examples/keluarga-phk.json what felt-need=maybe
    intervensi: felt-need has no value "maybe"
        one of: yes, no, unknown
    [64]
    $ intervensi --lang en explain examples/keluarga-phk.json what felt-ned=yes
    intervensi: there is no fact "felt-ned"
        did you mean "felt-need"?
    [64]
    $ intervensi --lang en explain examples/keluarga-phk.json what
    intervensi: QUESTION=ANSWER... is missing
    See 'intervensi explain --help'.
    [64]

Every smallest set of answers, as sentences, with what that proves:

    $ COLUMNS=80 intervensi --lang en explain examples/keluarga-phk.json change role-facilitator
    Role: facilitator                                               role-facilitator
    Now: not advised. What would make it recommended:

    TWO ANSWERS TOGETHER
     • If «client system» were community (now: family)
       - and «community is split» were yes: recommended
       - and «residents left out» were yes: recommended
       - and «residents' willingness» were refuse this plan: recommended
       - and «participation in the plan» were consulted, informed or none:
         recommended
       - and «quality of relation» were strained or hostile: recommended
       … 1 more (--all)

    Proven: there are no others of up to three answers. No part of a set does it
    alone. Questions that can matter to it and may change: …; consultations: ….
    Left out, because no plan can change it: «ongoing violence», «shared household
    with violence», «suspected child maltreatment», «suspected sexual violence»
    (--any)
    Where no present answer is named, the question is not answered yet.
    Supports the social worker's judgement, does not replace it.
    $ COLUMNS=80 intervensi --lang en explain examples/keluarga-phk.json change proc-inducement-reward | sed -n "/^THREE/,/^$/p"
    THREE ANSWERS TOGETHER
     • If «planned processes of influence» were reward and «reward agreed» were yes
       and «whose benefit it serves» were client or people: recommended
    $ intervensi --lang en explain examples/keluarga-phk.json change ext-safety-now --any | sed -n "/^ONE/,/^$/p"
    ONE ANSWER
     • If «ongoing violence» were yes (now: no): recommended
     • If «suicide risk» were plan, means or attempt (now: none): recommended
     • If «threat to harm others» were yes: recommended
     • If «suspected child maltreatment» were yes: recommended
     • If «suspected sexual violence» were yes: recommended
     • If «medical emergency» were yes: recommended
    $ COLUMNS=40 intervensi explain examples/keluarga-phk.json ubah "menggerakkan dukungan terdekat" | head -n 8
    Menggerakkan dukungan terdekat
                        ext-mobilise-support
    Kini: dianjurkan. Yang membatalkannya:

    SATU JAWABAN
     • Jika «sistem klien» dijawab komunitas
       atau belum jelas (kini: keluarga):
       tidak dianjurkan

Answers that no plan can change are tried only when asked for; a limit is told:

    $ intervensi explain examples/keluarga-phk.json change ext-mobilise-support --any --to json | grep -c violence-ongoing
    1
    $ intervensi --lang en explain examples/keluarga-phk.json change step-3-coordination --limit 5 | grep -A 1 limit
    Stopped at the limit: sets of 1 or more answers were not all tried. Questions that can matter to it
    and may change: 6; consultations: 5. To go on: --limit N.
    Left out, because no plan can change it: «ongoing violence», «shared household with violence»,

What can be advised, and what not:

    $ intervensi --lang en explain examples/keluarga-phk.json change as-risk
    intervensi: 'as-risk' is not something that can be advised
        the advice shows the id of each action at its edge
    [64]
    $ intervensi --lang en explain examples/keluarga-phk.json change role-facilitatr
    intervensi: nothing is known of 'role-facilitatr'
        did you mean 'role-facilitator'?
    [64]
    $ intervensi --lang en --origin seed explain examples/keluarga-phk.json change ext-mediation | head -n 3
    Mediation between sides                                                                ext-mediation
    Now: not advised.
    No answer that may change can make it recommended: no rule leads there.
