; Questions about: plan being considered.
; Succeeds if: each case fact has one question in both languages, and every value it can take.
; Fails if: a question looks at a fact that is asked later, or a value has no name.

(deffacts q-plan-exists
   (question (fact plan-exists) (topic plan) (type yes-no) (order 23)
      (ask-when "always")
      (id "Apakah sudah ada rencana intervensi?")
      (en "Is there an intervention plan yet?")
      (feeds inf-planned-change)))

(deffacts q-plan-processes
   (question (fact plan-processes) (topic plan) (type many) (order 80)
      (ask-when "plan-exists=yes")
      (id "Cara memengaruhi apa yang direncanakan?")
      (en "Which process of influence is planned?")
      (feeds proc-inducement-reward proc-inducement-sanction proc-persuasion proc-relationship proc-environment))
   (choice (fact plan-processes) (value inducement-reward) (id "hadiah") (en "reward"))
   (choice (fact plan-processes) (value inducement-sanction) (id "sanksi") (en "sanction"))
   (choice (fact plan-processes) (value persuasion) (id "mengajak dengan alasan (persuasi)") (en "persuasion"))
   (choice (fact plan-processes) (value relationship) (id "lewat hubungan baik (relasi)") (en "use of relation"))
   (choice (fact plan-processes) (value environment) (id "mengubah lingkungan") (en "use of environment"))
   (choice (fact plan-processes) (value none) (id "belum ada") (en "none")))

(deffacts q-plan-approach
   (question (fact plan-approach) (topic plan) (type one) (order 81)
      (ask-when "client-system=individual & plan-exists=yes")
      (id "Pendekatan apa yang direncanakan?")
      (en "Which approach is planned?")
      (feeds app-behavioural app-casework app-ecological))
   (choice (fact plan-approach) (value behavioural) (id "mengubah perilaku") (en "behavioural"))
   (choice (fact plan-approach) (value casework) (id "pendampingan perorangan") (en "casework"))
   (choice (fact plan-approach) (value ecological) (id "lingkungan") (en "ecological"))
   (choice (fact plan-approach) (value none) (id "belum ada") (en "none")))

(deffacts q-plan-decided-by
   (question (fact plan-decided-by) (topic plan) (type one) (order 82)
      (ask-when "plan-exists=yes")
      (id "Siapa yang memutuskan rencana?")
      (en "Who decided the plan?")
      (feeds prin-3-participate-decision prin-4-talk-together))
   (choice (fact plan-decided-by) (value client) (id "klien sendiri") (en "client"))
   (choice (fact plan-decided-by) (value with-people) (id "bersama warga/keluarga") (en "with the people"))
   (choice (fact plan-decided-by) (value worker) (id "Anda sendiri") (en "worker alone"))
   (choice (fact plan-decided-by) (value agency) (id "lembaga atau pihak luar") (en "agency or outsiders"))
   (choice (fact plan-decided-by) (value leaders) (id "tokoh saja") (en "leaders only"))
   (choice (fact plan-decided-by) (value relatives) (id "kerabat atau tetua") (en "relatives or elders"))
   (choice (fact plan-decided-by) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-plan-participation
   (question (fact plan-participation) (topic plan) (type one) (order 83)
      (ask-when "client-system≠individual & plan-exists=yes OR client-system=individual & plan-exists=yes & plan-decided-by=worker,agency,leaders,relatives,unknown")
      (id "Sejauh mana orang yang terkena (warga, keluarga, anggota) ikut memutuskan dan memecahkan?")
      (en "How far do those affected (residents, family, members) share in deciding and solving?")
      (feeds prin-3-participate-decision))
   (choice (fact plan-participation) (value full) (id "penuh") (en "full"))
   (choice (fact plan-participation) (value consulted) (id "dimintai pendapat") (en "consulted"))
   (choice (fact plan-participation) (value informed) (id "diberi tahu") (en "informed"))
   (choice (fact plan-participation) (value none) (id "tidak ikut sama sekali") (en "none"))
   (choice (fact plan-participation) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-plan-aspects
   (question (fact plan-aspects) (topic plan) (type one) (order 84)
      (ask-when "plan-exists=yes")
      (id "Seluas apa rencananya?")
      (en "How wide is the plan?")
      (feeds prin-5-comprehensive))
   (choice (fact plan-aspects) (value single) (id "satu segi") (en "one aspect"))
   (choice (fact plan-aspects) (value several) (id "beberapa") (en "several"))
   (choice (fact plan-aspects) (value all) (id "menyeluruh") (en "comprehensive"))
   (choice (fact plan-aspects) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-plan-evaluated
   (question (fact plan-evaluated) (topic plan) (type yes-no) (order 85)
      (ask-when "plan-exists=yes")
      (id "Apakah rencana memuat sasaran perubahan yang jelas dan cara menilai pencapaiannya? (ya = keduanya)")
      (en "Does the plan state clear goals of change and how their attainment is judged? (yes = both)")
      (feeds inf-planned-change base-knowledge-b-planned-change)))

(deffacts q-plan-worker-does-all
   (question (fact plan-worker-does-all) (topic plan) (type yes-no) (order 86)
      (ask-when "client-system=community & plan-exists=yes")
      (id "Apakah dalam rencana itu Anda yang menyelesaikan masalah, bukan warga?")
      (en "In the plan, does the worker solve the problem instead of the residents?")
      (feeds prin-1-worker-helps-find prin-1-capable)))

(deffacts q-plan-assumes-unwilling
   (question (fact plan-assumes-unwilling) (topic plan) (type yes-no) (order 87)
      (ask-when "client-system=community & plan-exists=yes")
      (id "Apakah rencana itu berangkat dari anggapan bahwa warga tidak mau berubah?")
      (en "Does the plan assume people do not want to change?")
      (feeds prin-2-wants-change)))

(deffacts q-plan-denies-professional
   (question (fact plan-denies-professional) (topic plan) (type yes-no) (order 88)
      (ask-when "client-system=community")
      (id "Apakah warga dibiarkan tanpa bantuan profesional yang dibutuhkan?")
      (en "Are people left without needed professional help?")
      (feeds prin-6-needs-professional)))

(deffacts q-sanction-lawful
   (question (fact sanction-lawful) (topic plan) (type yes-no) (order 89)
      (ask-when "plan-processes∋inducement-sanction")
      (id "Apakah sanksinya sah, sudah dijelaskan, dan sebanding? (ya = ketiganya)")
      (en "Is the sanction lawful, explained and proportionate? (yes = all three)")
      (feeds proc-inducement-sanction base-authority-control)))

(deffacts q-reward-agreed
   (question (fact reward-agreed) (topic plan) (type yes-no) (order 90)
      (ask-when "plan-processes∋inducement-reward")
      (id "Apakah hadiahnya disepakati penerima?")
      (en "Is the reward agreed by the receiver?")
      (feeds proc-inducement-reward)))

(deffacts q-inducement-on-needs
   (question (fact inducement-on-needs) (topic plan) (type yes-no) (order 91)
      (ask-when "plan-processes∋inducement-reward,inducement-sanction")
      (id "Apakah kebutuhan dasar dijadikan alat tekanan?")
      (en "Are basic needs used as pressure?")
      (feeds proc-inducement ext-basic-needs)))

(deffacts q-inducement-serves
   (question (fact inducement-serves) (topic plan) (type one) (order 92)
      (ask-when "plan-processes∋inducement-reward,inducement-sanction,persuasion")
      (id "Untuk kepentingan siapa pengaruh itu?")
      (en "Whose benefit does the influence serve?")
      (feeds proc-inducement inf-planned-change))
   (choice (fact inducement-serves) (value client) (id "klien/warga") (en "client or people"))
   (choice (fact inducement-serves) (value worker-agency) (id "Anda/lembaga") (en "worker or agency"))
   (choice (fact inducement-serves) (value third-party) (id "pihak lain") (en "third party"))
   (choice (fact inducement-serves) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-plan-joint-session
   (question (fact plan-joint-session) (topic plan) (type yes-no) (order 11)
      (ask-when "client-system=family,group OR violence-ongoing=yes OR child-maltreatment=yes OR sexual-violence=yes")
      (id "Apakah direncanakan pertemuan bersama (pelaku dan korban, atau seluruh keluarga)?")
      (en "Is a joint session planned (violent person and victim, or the whole family)?")
      (feeds ext-separate-contacts)))

(deffacts q-plan-exposes-people
   (question (fact plan-exposes-people) (topic plan) (type yes-no) (order 93)
      (ask-when "plan-exists=yes")
      (id "Apakah rencana itu menempatkan orang dalam bahaya?")
      (en "Does the plan expose people to danger?")
      (feeds ext-safety-now)))

(deffacts q-plan-role-fixed
   (question (fact plan-role-fixed) (topic plan) (type yes-no) (order 94)
      (ask-when "client-system=community & plan-exists=yes")
      (id "Apakah peran Anda dipatok dalam urutan yang tetap?")
      (en "Are the worker's roles fixed in a sequence?")
      (feeds role-not-rigid role-simultaneous)))

(deffacts q-client-consents
   (question (fact client-consents) (topic plan) (type yes-no) (order 95)
      (ask-when "client-system=individual,family,group")
      (id "Apakah klien menyetujui rencana setelah penjelasan?")
      (en "Does the client consent after explanation?")
      (feeds ext-consent inf-motivate-participate)))
