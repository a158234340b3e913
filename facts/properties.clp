; What must hold in every case: `intervensi check --properties` proves it, or shows the smallest case in which it does not.
; Succeeds if: each `never` holds conditions, written as in rules, that no case may meet together when all rules have run.
; Fails if: a property says less than its words.

(deffacts MAIN::property-safety-first
   (property (name safety-first)
      (never "(finding (kind assessment) (subject as-risk) (value imminent)) (standing (subject ?s) (is recommended|with-caution)) (not (safety-subject (is ?s)))")
      (id "Selama bahaya dekat, hanya tindakan keselamatan yang dianjurkan.")
      (en "While danger is near nothing but safety subjects stands as recommended.")))

(deffacts MAIN::property-imposed-plan
   (property (name no-imposed-inducement)
      (never "(finding (kind assessment) (subject as-level) (value community)) (finding (kind principle-check) (subject prin-4-no-imposing) (value violated)) (standing (subject proc-inducement-reward|proc-inducement-sanction) (is recommended|with-caution))"
         "(finding (kind assessment) (subject as-level) (value community)) (answer (to plan-participation) (is none|informed)) (standing (subject proc-inducement-reward) (is recommended|with-caution))")
      (id "Rencana komunitas yang memaksa tidak pernah dianjuri bujukan dengan imbalan atau sanksi.")
      (en "No community plan that imposes is ever advised inducement."))
   (accepted (of no-imposed-inducement) (finding refuted-property)
      (id "Imbalan yang disepakati tetap dianjurkan dengan hati-hati bila rencananya diputuskan pihak lain: prinsip 4 yang dilanggar memperingatkannya dan menahan langkah sesudah perencanaan.")
      (en "A reward that is agreed is still advised with caution where others decided the plan: the violated principle 4 warns of it and holds back the steps after planning.")))

(deffacts MAIN::property-ruled-out
   (property (name ruled-out-is-blocked)
      (never "(finding (kind contraindication) (subject ?s) (strength absolute)) (standing (subject ?s) (is recommended|with-caution|after-safety|conflict))"
         "(finding (kind contraindication) (subject ?g) (strength absolute)) (part (is ?s) (of ?g)) (standing (subject ?s) (is recommended|with-caution|after-safety|conflict))")
      (id "Yang dilarang mutlak tidak pernah dianjurkan, juga sebagai bagian dari hal yang umum.")
      (en "Nothing is advised that is absolutely ruled out, by itself or as a part of a general subject.")))

(deffacts MAIN::property-something-to-do
   (property (name something-to-do)
      (never "(finding (kind assessment) (subject as-level)) (not (standing (is recommended|with-caution))) (not (finding (kind missing-information)))")
      (id "Setiap kasus yang tingkatnya diketahui mendapat anjuran atau pertanyaan.")
      (en "Every case with a level gets a recommendation or a question."))
   (property (name something-required)
      (never "(finding (kind assessment) (subject as-level)) (not (standing (is recommended|with-caution))) (not (finding (kind missing-information) (strength required)))")
      (id "Setiap kasus yang tingkatnya diketahui mendapat anjuran atau pertanyaan wajib.")
      (en "Every case with a level gets a recommendation or a required question."))
   (accepted (of something-required) (finding refuted-property)
      (id "Bila yang diketahui hanya tingkat, keselamatan, dan bahwa belum ada sumber daya, petugas mendapat banyak pertanyaan; tidak satu pun harus didahulukan dari yang lain.")
      (en "Where nothing but level, safety and the want of resources is known, the worker gets many questions, and none of them must come before the others.")))

(deffacts MAIN::property-none-known
   (property (name no-danger-found-after-asking)
      (never "(finding (kind assessment) (subject as-risk) (value none-known)) (not (answer (to risk-screened)))"
         "(finding (kind assessment) (subject as-risk) (value none-known)) (not (answer (to violence-ongoing)))"
         "(finding (kind assessment) (subject as-risk) (value none-known)) (not (answer (to client-system) (is community))) (not (answer (to risk-suicide)))"
         "(finding (kind assessment) (subject as-risk) (value none-known) (strength required|strong|moderate)) (not (answer (to medical-emergency)))"
         "(finding (kind assessment) (subject as-risk) (value none-known)) (not (answer (to medical-emergency))) (not (finding (kind missing-information) (subject medical-emergency)))")
      (id "\"Tidak ditemukan bahaya\" tidak pernah disimpulkan sebelum bahaya pokok ditanyakan; tanpa pertanyaan tentang keadaan medis kesimpulan itu lemah dan pertanyaannya diajukan.")
      (en "\"No danger found\" is never concluded while a core danger was not asked; without the medical question it is weak, and the question is put."))
   (property (name danger-is-not-denied)
      (never "(answer (to violence-ongoing|violence-household|sexual-violence|child-maltreatment|medical-emergency) (is yes)) (finding (kind assessment) (subject as-risk) (value none-known))")
      (id "Bahaya yang disebut tidak pernah berakhir dengan \"tidak ditemukan bahaya\".")
      (en "A danger that is named never ends as \"no danger found\".")))

(deffacts MAIN::property-reasons
   (property (name withdrawn-with-a-reason)
      (never "(standing (subject ?s) (is blocked)) (not (objection (subject ?s) (to blocked)))"
         "(standing (subject ?s) (is conflict)) (not (objection (subject ?s) (to conflict)))"
         "(standing (subject ?s) (is after-safety)) (not (objection (subject ?s) (to after-safety)))"
         "(standing (subject ?s) (is with-caution)) (not (objection (subject ?s) (to with-caution)))")
      (id "Setiap anjuran yang ditarik atau dibatasi mempunyai keberatan yang menyebut aturannya.")
      (en "Every recommendation that is withdrawn or limited has an objection that names its rule."))
   (property (name one-standing)
      (never "(standing (subject ?s) (is ?a)) (standing (subject ?s) (is ~?a))"
         "(finding (kind indication|step|role|skill) (subject ?s)) (not (standing (subject ?s)))")
      (id "Setiap tindakan yang dianjurkan mempunyai tepat satu kedudukan.")
      (en "Every action that is advised has exactly one standing.")))

(deffacts MAIN::property-unknown
   (no-gain (name unknown-adds-no-advice) (answer unknown)
      (never "(standing (subject ?s) (is recommended|with-caution)) (not (safety-subject (is ?s)))")
      (id "Jawaban \"belum tahu\" tidak pernah menghasilkan anjuran yang tidak ada tanpa jawaban itu.")
      (en "The answer \"unknown\" never leads to advice that would not be there without an answer."))
   (accepted (of unknown-adds-no-advice) (finding refuted-property)
      (id "Satu-satunya kekecualian: \"belum tahu\" pada kesadaran warga menahan jawaban \"ya\" yang akan tersirat, sehingga pengingat tentang pendidikan warga tetap muncul. Jawaban yang diberikan tidak pernah diganti.")
      (en "The one exception: \"unknown\" on residents' awareness keeps away the \"yes\" that would be implied, so that the reminder to educate stays. An answer that was given is never replaced.")))
