; Answers that contradict each other, about the case; both stay, and the words ask to look at them again.
; Succeeds if: both answers are named and none is called wrong.
; Fails if: an answer that denies danger silences one that says it.

(deffacts MAIN::con-01 (rule-note (rule con-01) (origin ext) (source "PROJECT")
   (id "Tidak ada peristiwa yang mendahului, tetapi jenis peristiwanya disebut. Mohon periksa lagi kedua jawaban itu.")
   (en "No event went before, yet its kind is named. Please look at these two answers again (event-known, event-kind).")))
(defrule CONTRADICT::con-01
   (answer (to event-known) (is no))
   (answer (to event-kind) (is death|job-loss|illness|separation|violence|disaster|legal|migration|transition|conflict|substance|accident|other))
   => (assert (finding (kind caution) (subject event-known) (value nil) (strength moderate) (by con-01))))

(deffacts MAIN::con-02 (rule-note (rule con-02) (origin ext) (source "PROJECT")
   (id "Tidak ada peristiwa yang mendahului, tetapi jumlah minggu sejak peristiwa disebut. Mohon periksa lagi kedua jawaban itu.")
   (en "No event went before, yet the weeks since it are given. Please look at these two answers again (event-known, event-weeks).")))
(defrule CONTRADICT::con-02
   (answer (to event-known) (is no))
   (measure (of event-weeks) (is ?n&:(>= ?n 0)))
   => (assert (finding (kind caution) (subject event-known) (value nil) (strength moderate) (by con-02))))

(deffacts MAIN::con-03 (rule-note (rule con-03) (origin ext) (source "PROJECT")
   (id "Kekerasan disebut tidak ada, tetapi pelaku dan korban disebut serumah. Mohon periksa lagi kedua jawaban itu. Sementara itu bahaya dianggap ada.")
   (en "Violence is denied, yet a violent person and a victim are said to share the home. Please look at these two answers again (violence-ongoing, violence-household). Until then danger is taken to be there."))
   (safety-rule (rule con-03)))
(defrule CONTRADICT::con-03
   (answer (to violence-ongoing) (is no))
   (answer (to violence-household) (is yes))
   => (assert (finding (kind caution) (subject violence-ongoing) (value nil) (strength moderate) (by con-03))))

(deffacts MAIN::con-04 (rule-note (rule con-04) (origin ext) (source "PROJECT")
   (id "Kekerasan disebut tidak baru, tetapi disebut terjadi paling lama dua minggu lalu. Mohon periksa lagi kedua jawaban itu. Sementara itu bahaya dianggap ada.")
   (en "Violence is said not to be recent, yet the event is violence of at most two weeks ago. Please look at these two answers again (violence-ongoing, event-weeks). Until then danger is taken to be there."))
   (safety-rule (rule con-04)))
(defrule CONTRADICT::con-04
   (answer (to violence-ongoing) (is no))
   (answer (to event-kind) (is violence))
   (measure (of event-weeks) (is ?n&:(<= ?n 2)))
   => (assert (finding (kind caution) (subject violence-ongoing) (value nil) (strength moderate) (by con-04))))

(deffacts MAIN::con-19 (rule-note (rule con-19) (origin ext) (source "PROJECT")
   (id "Perilaku yang spesifik disebut tidak ada, tetapi pemicu dan akibatnya disebut dikenali. Mohon periksa lagi kedua jawaban itu.")
   (en "There is said to be no specific behaviour, yet its triggers and consequences are said to be known. Please look at these two answers again (beh-specific, beh-triggers-known).")))
(defrule CONTRADICT::con-19
   (answer (to beh-specific) (is no))
   (answer (to beh-triggers-known) (is yes))
   => (assert (finding (kind caution) (subject beh-specific) (value nil) (strength moderate) (by con-19))))

(deffacts MAIN::con-20 (rule-note (rule con-20) (origin ext) (source "PROJECT")
   (id "Anda disebut bukan tenaga profesional, tetapi kewenangannya disebut dari pendidikan profesional. Mohon periksa lagi kedua jawaban itu.")
   (en "The helper is said not to be a professional, yet the authority is said to come from professional education. Please look at these two answers again (worker-professional, w-authority).")))
(defrule CONTRADICT::con-20
   (answer (to worker-professional) (is no))
   (answer (to w-authority) (is education))
   => (assert (finding (kind caution) (subject worker-professional) (value nil) (strength moderate) (by con-20))))

(deffacts MAIN::con-21 (rule-note (rule con-21) (origin ext) (source "PROJECT")
   (id "Warga disebut belum menyadari masalahnya, tetapi mereka disebut bersama menilainya sebagai masalah. Mohon periksa lagi kedua jawaban itu.")
   (en "The residents are said not to be aware of the problem, yet they are said to judge it a problem together. Please look at these two answers again (com-aware, prob-judged-by).")))
(defrule CONTRADICT::con-21
   (answer (to com-aware) (is no))
   (answer (to prob-judged-by) (is together))
   => (assert (finding (kind caution) (subject com-aware) (value nil) (strength moderate) (by con-21))))

(deffacts MAIN::con-22 (rule-note (rule con-22) (origin ext) (source "PROJECT")
   (id "Keadaan itu disebut belum dinilai siapa pun, tetapi nilai yang dipakai warga menilainya disebut. Mohon periksa lagi kedua jawaban itu.")
   (en "Nobody is said to have judged the situation, yet the values by which residents judge it are named. Please look at these two answers again (prob-judged-by, prob-yardsticks).")))
(defrule CONTRADICT::con-22
   (answer (to prob-judged-by) (is nobody))
   (answer (to prob-yardsticks) (is religious|moral|sociocultural|law))
   => (assert (finding (kind caution) (subject prob-judged-by) (value nil) (strength moderate) (by con-22))))

(deffacts MAIN::con-23 (rule-note (rule con-23) (origin ext) (source "PROJECT")
   (id "Unsur operasional disebut tidak ada, tetapi disebut sudah berinteraksi. Mohon periksa lagi kedua jawaban itu.")
   (en "No operational element is said to be there, yet they are said to interact. Please look at these two answers again (op-elements, op-interaction).")))
(defrule CONTRADICT::con-23
   (answer (to op-elements) (is none))
   (answer (to op-interaction) (is effective|partly))
   => (assert (finding (kind caution) (subject op-elements) (value nil) (strength moderate) (by con-23))))

(deffacts MAIN::con-24 (rule-note (rule con-24) (origin ext) (source "PROJECT")
   (id "Unsur komunitas disebut tidak ada, tetapi dasar kepentingan bersama disebut. Mohon periksa lagi kedua jawaban itu.")
   (en "No community element is said to be there, yet the basis of a common interest is named. Please look at these two answers again (com-elements, com-interest-basis).")))
(defrule CONTRADICT::con-24
   (answer (to com-elements) (is none))
   (answer (to com-interest-basis) (is function|occupation|residence|other))
   => (assert (finding (kind caution) (subject com-elements) (value nil) (strength moderate) (by con-24))))

(deffacts MAIN::con-25 (rule-note (rule con-25) (origin ext) (source "PROJECT")
   (id "Dana disebut belum ada, tetapi langkah pendanaan disebut selesai. Mohon periksa lagi kedua jawaban itu.")
   (en "The money is said not to be there, yet the funding step is said to be finished. Please look at these two answers again (funding-secured, steps-done).")))
(defrule CONTRADICT::con-25
   (answer (to funding-secured) (is no))
   (answer (to steps-done) (is funding))
   => (assert (finding (kind caution) (subject funding-secured) (value nil) (strength moderate) (by con-25))))

(deffacts MAIN::con-26 (rule-note (rule con-26) (origin ext) (source "PROJECT")
   (id "Informasi disebut belum lengkap, tetapi Anda disebut memegang informasi lengkap. Mohon periksa lagi kedua jawaban itu.")
   (en "The information is said to be incomplete, yet the worker is said to hold complete information. Please look at these two answers again (info-complete, w-information).")))
(defrule CONTRADICT::con-26
   (answer (to info-complete) (is no))
   (answer (to w-information) (is holds-complete))
   => (assert (finding (kind caution) (subject info-complete) (value nil) (strength moderate) (by con-26))))

(deffacts MAIN::con-27 (rule-note (rule con-27) (origin ext) (source "PROJECT")
   (id "Wawancara disebut belum ada, tetapi laporan analitiknya disebut sudah dibuat. Mohon periksa lagi kedua jawaban itu.")
   (en "No interview is said to have been held, yet its analytic report is said to be made. Please look at these two answers again (interviews-done, int-report).")))
(defrule CONTRADICT::con-27
   (answer (to interviews-done) (is none))
   (answer (to int-report) (is yes))
   => (assert (finding (kind caution) (subject interviews-done) (value nil) (strength moderate) (by con-27))))

(deffacts MAIN::con-28 (rule-note (rule con-28) (origin ext) (source "PROJECT")
   (id "Wawancara disebut belum ada, tetapi gerak-gerik disebut sudah dicatat. Mohon periksa lagi kedua jawaban itu.")
   (en "No interview is said to have been held, yet the nonverbal is said to be recorded. Please look at these two answers again (interviews-done, int-nonverbal-recorded).")))
(defrule CONTRADICT::con-28
   (answer (to interviews-done) (is none))
   (answer (to int-nonverbal-recorded) (is yes))
   => (assert (finding (kind caution) (subject interviews-done) (value nil) (strength moderate) (by con-28))))

(deffacts MAIN::con-29 (rule-note (rule con-29) (origin ext) (source "PROJECT")
   (id "Keluarga atau kelompok disebut berjalan normal, tetapi tandanya disebut kacau dan tidak berfungsi. Mohon periksa lagi kedua jawaban itu.")
   (en "The family or group is said to function normally, yet the signs are said to be disorganised and not functioning. Please look at these two answers again (grp-functioning, crisis-signs).")))
(defrule CONTRADICT::con-29
   (answer (to grp-functioning) (is normal))
   (answer (to crisis-signs) (is breaking))
   => (assert (finding (kind caution) (subject grp-functioning) (value nil) (strength moderate) (by con-29))))

(deffacts MAIN::con-30 (rule-note (rule con-30) (origin ext) (source "PROJECT")
   (id "Cara penanggulangan disebut berhasil, tetapi tandanya disebut cara biasa gagal. Mohon periksa lagi kedua jawaban itu.")
   (en "Coping is said to work, yet the sign is that usual coping fails. Please look at these two answers again (coping-result, crisis-signs).")))
(defrule CONTRADICT::con-30
   (answer (to coping-result) (is works))
   (answer (to crisis-signs) (is upset))
   => (assert (finding (kind caution) (subject coping-result) (value nil) (strength moderate) (by con-30))))

(deffacts MAIN::con-31 (rule-note (rule con-31) (origin ext) (source "PROJECT")
   (id "Masalahnya disebut dapat dipecahkan sendiri, tetapi klien disebut perlu dibantu memutuskan langkah demi langkah. Mohon periksa lagi kedua jawaban itu.")
   (en "The problem is said not to be hard to solve alone, yet the client is said to need help to decide step by step. Please look at these two answers again (ind-hard-alone, cw-needs-problem-solving).")))
(defrule CONTRADICT::con-31
   (answer (to ind-hard-alone) (is no))
   (answer (to cw-needs-problem-solving) (is yes))
   => (assert (finding (kind caution) (subject ind-hard-alone) (value nil) (strength moderate) (by con-31))))

(deffacts MAIN::con-32 (rule-note (rule con-32) (origin ext) (source "PROJECT")
   (id "Umur klien disebut campuran, tetapi kliennya satu orang. Mohon periksa lagi kedua jawaban itu.")
   (en "The age is said to be mixed, yet the client is one person. Please look at these two answers again (client-age, client-system).")))
(defrule CONTRADICT::con-32
   (answer (to client-age) (is mixed))
   (answer (to client-system) (is individual))
   => (assert (finding (kind caution) (subject client-age) (value nil) (strength moderate) (by con-32))))

(deffacts MAIN::con-33 (rule-note (rule con-33) (origin ext) (source "PROJECT")
   (id "Cara penanggulangan disebut belum dicoba, tetapi tandanya disebut cara biasa sedang dipakai atau sudah gagal. Mohon periksa lagi kedua jawaban itu.")
   (en "Coping is said to be untried, yet the sign is that usual coping is in use or has failed. Please look at these two answers again (coping-result, crisis-signs).")))
(defrule CONTRADICT::con-33
   (answer (to coping-result) (is untried))
   (answer (to crisis-signs) (is rising|upset))
   => (assert (finding (kind caution) (subject coping-result) (value nil) (strength moderate) (by con-33))))

(deffacts MAIN::con-34 (rule-note (rule con-34) (origin ext) (source "PROJECT")
   (id "Tidak ada keseimbangan yang disebut terganggu, tetapi tandanya disebut kacau dan tidak berfungsi. Mohon periksa lagi kedua jawaban itu.")
   (en "No balance is said to be disturbed, yet the signs are said to be disorganised and not functioning. Please look at these two answers again (imbalance, crisis-signs).")))
(defrule CONTRADICT::con-34
   (answer (to imbalance) (is none))
   (answer (to crisis-signs) (is breaking))
   => (assert (finding (kind caution) (subject imbalance) (value nil) (strength moderate) (by con-34))))

(deffacts MAIN::con-35 (rule-note (rule con-35) (origin ext) (source "PROJECT")
   (id "Kehidupan warga disebut tidak terganggu, tetapi tugas-tugas kehidupan sosial disebut terganggu. Mohon periksa lagi kedua jawaban itu.")
   (en "Residents' life is said not to be disturbed, yet social life tasks are said to be disturbed. Please look at these two answers again (prob-disturbs-life, prob-tasks-disturbed).")))
(defrule CONTRADICT::con-35
   (answer (to prob-disturbs-life) (is no))
   (answer (to prob-tasks-disturbed) (is yes))
   => (assert (finding (kind caution) (subject prob-disturbs-life) (value nil) (strength moderate) (by con-35))))

(deffacts MAIN::con-36 (rule-note (rule con-36) (origin ext) (source "PROJECT")
   (id "Pertolongan langsung disebut tidak perlu, tetapi kebutuhan dasar disebut mendesak. Mohon periksa lagi kedua jawaban itu. Sementara itu bahaya dianggap ada.")
   (en "Direct help is said not to be needed, yet basic needs are said to be urgent. Please look at these two answers again (com-needs-direct-help, basic-needs-urgent). Until then danger is taken to be there."))
   (safety-rule (rule con-36)))
(defrule CONTRADICT::con-36
   (answer (to com-needs-direct-help) (is no))
   (answer (to client-system) (is community))
   (answer (to basic-needs-urgent) (is yes))
   => (assert (finding (kind caution) (subject com-needs-direct-help) (value nil) (strength moderate) (by con-36))))

(deffacts MAIN::con-37 (rule-note (rule con-37) (origin ext) (source "PROJECT")
   (id "Pertolongan langsung disebut tidak perlu, tetapi disebut ada keadaan gawat medis. Mohon periksa lagi kedua jawaban itu. Sementara itu bahaya dianggap ada.")
   (en "Direct help is said not to be needed, yet a medical emergency is named. Please look at these two answers again (com-needs-direct-help, medical-emergency). Until then danger is taken to be there."))
   (safety-rule (rule con-37)))
(defrule CONTRADICT::con-37
   (answer (to com-needs-direct-help) (is no))
   (answer (to client-system) (is community))
   (answer (to medical-emergency) (is yes))
   => (assert (finding (kind caution) (subject com-needs-direct-help) (value nil) (strength moderate) (by con-37))))

(deffacts MAIN::con-38 (rule-note (rule con-38) (origin ext) (source "PROJECT")
   (id "Sumber daya disebut belum ditemukan, tetapi bantuan disebut tumpang-tindih. Mohon periksa lagi kedua jawaban itu.")
   (en "No resource is said to be found, yet aid is said to overlap. Please look at these two answers again (resources, services-duplicated).")))
(defrule CONTRADICT::con-38
   (answer (to resources) (is none))
   (answer (to services-duplicated) (is yes))
   => (assert (finding (kind caution) (subject resources) (value nil) (strength moderate) (by con-38))))

(deffacts MAIN::con-39 (rule-note (rule con-39) (origin ext) (source "PROJECT")
   (id "Sumber daya disebut belum ditemukan, tetapi cara memperoleh pelayanannya disebut diketahui. Mohon periksa lagi kedua jawaban itu.")
   (en "No resource is said to be found, yet the way to obtain the services is said to be known. Please look at these two answers again (resources, services-access-known).")))
(defrule CONTRADICT::con-39
   (answer (to resources) (is none))
   (answer (to services-access-known) (is yes))
   => (assert (finding (kind caution) (subject resources) (value nil) (strength moderate) (by con-39))))

(deffacts MAIN::con-40 (rule-note (rule con-40) (origin ext) (source "PROJECT")
   (id "Warga disebut aktif mau berubah dan merekalah sasarannya, tetapi motivasinya disebut tidak ada. Mohon periksa lagi kedua jawaban itu.")
   (en "The residents are said to be actively willing and are the target, yet their motivation is said to be none. Please look at these two answers again (com-willing, target-motivation).")))
(defrule CONTRADICT::con-40
   (answer (to com-willing) (is active))
   (answer (to target-is-client) (is yes))
   (answer (to target-motivation) (is none))
   => (assert (finding (kind caution) (subject com-willing) (value nil) (strength moderate) (by con-40))))
