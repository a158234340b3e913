; Answers that follow from other answers by their meaning, added before the other rules run.
; Succeeds if: only what is certain is implied, and an answer that was given is never replaced.
; Fails if: a danger is implied away, or a part is read as the whole of a question with several values.

(deffacts MAIN::imp-answer (rule-note (rule imp-answer) (origin ext) (source "PROJECT")
   (id "Yang sudah pasti dari jawaban lain dianggap terjawab.")
   (en "What other answers make certain counts as answered.")))
(defrule IMPLY::imp-answer
   (finding (kind implied-answer) (subject ?f) (value ?v))
   => (assert (answer (to ?f) (is ?v))))

(deffacts MAIN::imp-01 (rule-note (rule imp-01) (origin ext) (source "PROJECT")
   (id "Jenis peristiwanya sudah disebut, jadi peristiwanya diketahui.")
   (en "The kind of event is named, so the event is known.")))
(defrule IMPLY::imp-01
   (not-given (to event-known))
   (answer (to event-kind) (is death|job-loss|illness|separation|violence|disaster|legal|migration|transition|conflict|substance|accident|other))
   => (assert (finding (kind implied-answer) (subject event-known) (value yes) (strength required) (by imp-01))))

(deffacts MAIN::imp-02 (rule-note (rule imp-02) (origin ext) (source "PROJECT")
   (id "Waktu sejak peristiwa sudah disebut, jadi peristiwanya diketahui.")
   (en "The time since the event is given, so the event is known.")))
(defrule IMPLY::imp-02
   (not-given (to event-known))
   (measure (of event-weeks) (is ?n&:(>= ?n 0)))
   => (assert (finding (kind implied-answer) (subject event-known) (value yes) (strength required) (by imp-02))))

(deffacts MAIN::imp-03 (rule-note (rule imp-03) (origin ext) (source "PROJECT")
   (id "Pelaku dan korban disebut serumah; itu mengandaikan kekerasan yang berlangsung atau dapat terulang.")
   (en "A violent person and a victim are said to share the home; that supposes violence that goes on or may recur.")))
(defrule IMPLY::imp-03
   (not-given (to violence-ongoing))
   (answer (to violence-household) (is yes))
   => (assert (finding (kind implied-answer) (subject violence-ongoing) (value yes) (strength required) (by imp-03))))

(deffacts MAIN::imp-04 (rule-note (rule imp-04) (origin ext) (source "PROJECT")
   (id "Kekerasan terjadi paling lama dua minggu lalu, jadi baru terjadi.")
   (en "The violence was at most two weeks ago, so it is recent.")))
(defrule IMPLY::imp-04
   (not-given (to violence-ongoing))
   (answer (to event-kind) (is violence))
   (measure (of event-weeks) (is ?n&:(<= ?n 2)))
   => (assert (finding (kind implied-answer) (subject violence-ongoing) (value yes) (strength required) (by imp-04))))

(deffacts MAIN::imp-05 (rule-note (rule imp-05) (origin ext) (source "PROJECT")
   (id "Proses pengaruh yang direncanakan sudah disebut, jadi rencana ada.")
   (en "A planned process of influence is named, so there is a plan.")))
(defrule IMPLY::imp-05
   (not-given (to plan-exists))
   (answer (to plan-processes) (is inducement-reward|inducement-sanction|persuasion|relationship|environment))
   => (assert (finding (kind implied-answer) (subject plan-exists) (value yes) (strength required) (by imp-05))))

(deffacts MAIN::imp-06 (rule-note (rule imp-06) (origin ext) (source "PROJECT")
   (id "Pendekatan yang direncanakan sudah disebut, jadi rencana ada.")
   (en "The planned approach is named, so there is a plan.")))
(defrule IMPLY::imp-06
   (not-given (to plan-exists))
   (answer (to plan-approach) (is behavioural|casework|ecological))
   => (assert (finding (kind implied-answer) (subject plan-exists) (value yes) (strength required) (by imp-06))))

(deffacts MAIN::imp-07 (rule-note (rule imp-07) (origin ext) (source "PROJECT")
   (id "Yang memutuskan rencana sudah disebut, jadi rencana ada.")
   (en "Who decided the plan is named, so there is a plan.")))
(defrule IMPLY::imp-07
   (not-given (to plan-exists))
   (answer (to plan-decided-by) (is client|with-people|worker|agency|leaders|relatives))
   => (assert (finding (kind implied-answer) (subject plan-exists) (value yes) (strength required) (by imp-07))))

(deffacts MAIN::imp-08 (rule-note (rule imp-08) (origin ext) (source "PROJECT")
   (id "Keikutsertaan dalam memutuskan rencana sudah disebut, jadi rencana ada.")
   (en "The share in deciding the plan is named, so there is a plan.")))
(defrule IMPLY::imp-08
   (not-given (to plan-exists))
   (answer (to plan-participation) (is full|consulted|informed))
   => (assert (finding (kind implied-answer) (subject plan-exists) (value yes) (strength required) (by imp-08))))

(deffacts MAIN::imp-09 (rule-note (rule imp-09) (origin ext) (source "PROJECT")
   (id "Luas rencana sudah disebut, jadi rencana ada.")
   (en "The breadth of the plan is named, so there is a plan.")))
(defrule IMPLY::imp-09
   (not-given (to plan-exists))
   (answer (to plan-aspects) (is single|several|all))
   => (assert (finding (kind implied-answer) (subject plan-exists) (value yes) (strength required) (by imp-09))))

(deffacts MAIN::imp-10 (rule-note (rule imp-10) (origin ext) (source "PROJECT")
   (id "Rencana disebut memuat sasaran dan cara menilai, jadi rencana ada.")
   (en "The plan is said to hold goals and a way to judge them, so there is a plan.")))
(defrule IMPLY::imp-10
   (not-given (to plan-exists))
   (answer (to plan-evaluated) (is yes))
   => (assert (finding (kind implied-answer) (subject plan-exists) (value yes) (strength required) (by imp-10))))

(deffacts MAIN::imp-11 (rule-note (rule imp-11) (origin ext) (source "PROJECT")
   (id "Pembagian kerja dalam rencana sudah disebut, jadi rencana ada.")
   (en "Who does the work in the plan is named, so there is a plan.")))
(defrule IMPLY::imp-11
   (not-given (to plan-exists))
   (answer (to plan-worker-does-all) (is yes))
   => (assert (finding (kind implied-answer) (subject plan-exists) (value yes) (strength required) (by imp-11))))

(deffacts MAIN::imp-12 (rule-note (rule imp-12) (origin ext) (source "PROJECT")
   (id "Anggapan yang mendasari rencana sudah disebut, jadi rencana ada.")
   (en "The assumption under the plan is named, so there is a plan.")))
(defrule IMPLY::imp-12
   (not-given (to plan-exists))
   (answer (to plan-assumes-unwilling) (is yes))
   => (assert (finding (kind implied-answer) (subject plan-exists) (value yes) (strength required) (by imp-12))))

(deffacts MAIN::imp-13 (rule-note (rule imp-13) (origin ext) (source "PROJECT")
   (id "Peran dalam rencana disebut dipatok, jadi rencana ada.")
   (en "The roles in the plan are said to be fixed, so there is a plan.")))
(defrule IMPLY::imp-13
   (not-given (to plan-exists))
   (answer (to plan-role-fixed) (is yes))
   => (assert (finding (kind implied-answer) (subject plan-exists) (value yes) (strength required) (by imp-13))))

(deffacts MAIN::imp-14 (rule-note (rule imp-14) (origin ext) (source "PROJECT")
   (id "Rencana disebut membahayakan orang, jadi rencana ada.")
   (en "The plan is said to endanger people, so there is a plan.")))
(defrule IMPLY::imp-14
   (not-given (to plan-exists))
   (answer (to plan-exposes-people) (is yes))
   => (assert (finding (kind implied-answer) (subject plan-exists) (value yes) (strength required) (by imp-14))))

(deffacts MAIN::imp-15 (rule-note (rule imp-15) (origin ext) (source "PROJECT")
   (id "Pemicu dan akibat perilaku itu sudah dikenali, jadi perilakunya spesifik.")
   (en "The triggers and consequences of the behaviour are known, so the behaviour is specific.")))
(defrule IMPLY::imp-15
   (not-given (to beh-specific))
   (answer (to beh-triggers-known) (is yes))
   => (assert (finding (kind implied-answer) (subject beh-specific) (value yes) (strength required) (by imp-15))))

(deffacts MAIN::imp-16 (rule-note (rule imp-16) (origin ext) (source "PROJECT")
   (id "Wewenang Anda berasal dari pendidikan profesional, jadi Anda profesional terlatih.")
   (en "The worker's authority comes from professional education, so the worker is a trained professional.")))
(defrule IMPLY::imp-16
   (not-given (to worker-professional))
   (answer (to w-authority) (is education))
   => (assert (finding (kind implied-answer) (subject worker-professional) (value yes) (strength required) (by imp-16))))

(deffacts MAIN::imp-17 (rule-note (rule imp-17) (origin ext) (source "PROJECT")
   (id "Warga bersama menilainya sebagai masalah, jadi mereka menyadarinya.")
   (en "The residents together judge it a problem, so they are aware of it.")))
(defrule IMPLY::imp-17
   (not-given (to com-aware))
   (answer (to prob-judged-by) (is together))
   => (assert (finding (kind implied-answer) (subject com-aware) (value yes) (strength required) (by imp-17))))

(deffacts MAIN::imp-18 (rule-note (rule imp-18) (origin ext) (source "PROJECT")
   (id "Tidak satu pun unsur operasional ada, jadi belum ada interaksi yang efektif.")
   (en "None of the operational elements is there, so they do not interact.")))
(defrule IMPLY::imp-18
   (not-given (to op-interaction))
   (answer (to op-elements) (is none))
   => (assert (finding (kind implied-answer) (subject op-interaction) (value not) (strength required) (by imp-18))))

(deffacts MAIN::imp-19 (rule-note (rule imp-19) (origin ext) (source "PROJECT")
   (id "Langkah pendanaan sudah selesai, jadi dana sudah ada.")
   (en "The funding step is finished, so the money is there.")))
(defrule IMPLY::imp-19
   (not-given (to funding-secured))
   (answer (to steps-done) (is funding))
   => (assert (finding (kind implied-answer) (subject funding-secured) (value yes) (strength required) (by imp-19))))

(deffacts MAIN::imp-20 (rule-note (rule imp-20) (origin ext) (source "PROJECT")
   (id "Petugas memegang informasi yang lengkap dan akurat, jadi informasinya lengkap.")
   (en "The worker holds complete and accurate information, so the information is complete.")))
(defrule IMPLY::imp-20
   (not-given (to info-complete))
   (answer (to w-information) (is holds-complete))
   => (assert (finding (kind implied-answer) (subject info-complete) (value yes) (strength required) (by imp-20))))

(deffacts MAIN::imp-21 (rule-note (rule imp-21) (origin ext) (source "PROJECT")
   (id "Ada kebutuhan dasar yang mendesak atau keadaan gawat, jadi sebagian warga butuh pertolongan langsung.")
   (en "Basic needs are urgent or there is an emergency, so some residents need direct help.")))
(defrule IMPLY::imp-21.1
   (not-given (to com-needs-direct-help))
   (answer (to client-system) (is community))
   (answer (to basic-needs-urgent) (is yes))
   => (assert (finding (kind implied-answer) (subject com-needs-direct-help) (value yes) (strength required) (by imp-21))))
(defrule IMPLY::imp-21.2
   (not-given (to com-needs-direct-help))
   (answer (to client-system) (is community))
   (answer (to medical-emergency) (is yes))
   => (assert (finding (kind implied-answer) (subject com-needs-direct-help) (value yes) (strength required) (by imp-21))))
