; The bases of influence that lie in the worker: knowledge, authority, status and charisma.
; Succeeds if: each base rests on a recorded fact about the worker.
; Fails if: a base that was not recorded counts as there.

(deffacts MAIN::bas-01 (rule-note (rule bas-01) (origin seed) (source "S1.1")
   (id "Anda memiliki pengetahuan bidang ini (1a–1f).")
   (en "The worker has this area of knowledge (1a–1f).")))
(defrule ASSESS::bas-01
   (answer (to w-knowledge) (is ?v&~none&~unknown))
   => (assert (finding (kind assessment) (subject as-base) (value knowledge) (strength strong) (by bas-01))))

(deffacts MAIN::bas-02 (rule-note (rule bas-02) (origin seed+ext) (source "S1.1")
   (id "Landasan pengetahuan kosong; konsultasikan.")
   (en "The knowledge base is empty; consult.")))
(defrule ADVISE::bas-02
   (answer (to w-knowledge) (is none))
   => (assert (finding (kind caution) (subject base-knowledge) (value nil) (strength strong) (by bas-02))))

(deffacts MAIN::bas-20 (rule-note (rule bas-20) (origin seed+ext) (source "S1.1d")
   (id "Pengetahuan bidang masalah ini belum dimiliki; pelajari atau konsultasikan.")
   (en "The worker lacks knowledge of this problem field; study or consult.")))
(defrule ADVISE::bas-20
   (answer (to problem-domains) (is ?v&~none&~unknown))
   (exists (answer (to w-knowledge)))
   (not (answer (to w-knowledge) (is problems)))
   => (assert (finding (kind caution) (subject base-knowledge-d-problems) (value nil) (strength moderate) (by bas-20))))

(deffacts MAIN::bas-21 (rule-note (rule bas-21) (origin seed+ext) (source "S1.1c")
   (id "Tingkat perkembangan klien menuntut pengetahuan perkembangan manusia.")
   (en "The client's stage of life calls for knowledge of human development.")))
(defrule ADVISE::bas-21
   (answer (to client-age) (is child|adolescent|elderly))
   (exists (answer (to w-knowledge)))
   (not (answer (to w-knowledge) (is development)))
   => (assert (finding (kind caution) (subject base-knowledge-c-development) (value nil) (strength moderate) (by bas-21))))

(deffacts MAIN::bas-22 (rule-note (rule bas-22) (origin seed+ext) (source "S1.1f, S13.p2")
   (id "Pengetahuan tentang sumber dan sistem pelayanan diperlukan untuk mempertemukan sumber dan kebutuhan.")
   (en "Knowledge of resources and service systems is needed to match resources and needs.")))
(defrule ADVISE::bas-22.1
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to w-knowledge)))
   (not (answer (to w-knowledge) (is services)))
   => (assert (finding (kind caution) (subject base-knowledge-f-services) (value nil) (strength moderate) (by bas-22))))
(defrule ADVISE::bas-22.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to problem-domains) (is services|housing|health|economic))
   (exists (answer (to w-knowledge)))
   (not (answer (to w-knowledge) (is services)))
   => (assert (finding (kind caution) (subject base-knowledge-f-services) (value nil) (strength moderate) (by bas-22))))

(deffacts MAIN::bas-07 (rule-note (rule bas-07) (origin seed) (source "S1.3")
   (id "Anda memiliki kewenangan dari pendidikan, jabatan, atau tugas pengawasan.")
   (en "The worker has authority from education, post or control function.")))
(defrule ASSESS::bas-07
   (answer (to w-authority) (is education|formal|control))
   => (assert (finding (kind assessment) (subject as-base) (value authority) (strength strong) (by bas-07))))

(deffacts MAIN::bas-08 (rule-note (rule bas-08) (origin seed+ext) (source "S1.4")
   (id "Kedudukan, nama baik Anda, atau nama baik lembaga mendukung.")
   (en "Status, reputation or agency prestige supports.")))
(defrule ASSESS::bas-08.1
   (answer (to w-reputation) (is good))
   => (assert (finding (kind assessment) (subject as-base) (value status) (strength moderate) (by bas-08))))
(defrule ASSESS::bas-08.2
   (answer (to w-status) (is yes))
   => (assert (finding (kind assessment) (subject as-base) (value status) (strength moderate) (by bas-08))))
(defrule ASSESS::bas-08.3
   (answer (to w-agency-prestige) (is high))
   => (assert (finding (kind assessment) (subject as-base) (value status) (strength moderate) (by bas-08))))

(deffacts MAIN::bas-09 (rule-note (rule bas-09) (origin seed+ext) (source "S1.4")
   (id "Nama Anda atau lembaga kurang baik; andalkan landasan lain.")
   (en "Reputation or prestige is weak; rely on other bases.")))
(defrule ADVISE::bas-09.1
   (answer (to w-reputation) (is poor))
   => (assert (finding (kind caution) (subject base-status-b-reputation) (value nil) (strength moderate) (by bas-09))))
(defrule ADVISE::bas-09.2
   (answer (to w-agency-prestige) (is low))
   => (assert (finding (kind caution) (subject base-status-b-reputation) (value nil) (strength moderate) (by bas-09))))

(deffacts MAIN::bas-10 (rule-note (rule bas-10) (origin seed+ext) (source "S1.5")
   (id "Integritas dan kemampuan menaikkan semangat mendukung.")
   (en "Integrity and ability to raise morale support.")))
(defrule ASSESS::bas-10.1
   (answer (to w-charisma) (is yes))
   => (assert (finding (kind assessment) (subject as-base) (value charisma) (strength moderate) (by bas-10))))
(defrule ASSESS::bas-10.2
   (answer (to w-raises-morale) (is yes))
   => (assert (finding (kind assessment) (subject as-base) (value charisma) (strength moderate) (by bas-10))))

(deffacts MAIN::bas-29 (rule-note (rule bas-29) (origin seed+ext) (source "S1.3")
   (id "Perjelas kewenangan: surat tugas, mandat, atau dampingan pejabat.")
   (en "Clarify authority: letter of assignment, mandate or an official's company.")))
(defrule ADVISE::bas-29
   (answer (to w-authority) (is none))
   => (assert (finding (kind indication) (subject base-authority) (value nil) (strength moderate) (by bas-29))))

(deffacts MAIN::bas-30 (rule-note (rule bas-30) (origin seed+ext) (source "S1.5b")
   (id "Pakai kemampuan Anda menaikkan semangat dan kerja sama.")
   (en "Use the worker's ability to raise morale and cooperation.")))
(defrule ADVISE::bas-30
   (answer (to w-raises-morale) (is yes))
   => (assert (finding (kind indication) (subject base-charisma-b-morale) (value nil) (strength weak) (by bas-30))))

(deffacts MAIN::bas-31 (rule-note (rule bas-31) (origin seed+ext) (source "S1.1; NASW")
   (id "Landasan pengetahuan kosong; minta supervisi atau konsultasi.")
   (en "The knowledge base is empty; ask for supervision or consultation.")))
(defrule ADVISE::bas-31
   (answer (to w-knowledge) (is none))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by bas-31))))

(deffacts MAIN::bas-32 (rule-note (rule bas-32) (origin seed+ext) (source "S1.4a")
   (id "Perkenalkan kedudukan dan lembaga Anda kepada sasaran.")
   (en "Make the worker's position and agency known to the target.")))
(defrule ADVISE::bas-32
   (answer (to w-status) (is no))
   => (assert (finding (kind indication) (subject base-status-a-position) (value nil) (strength weak) (by bas-32))))

(deffacts MAIN::bas-33 (rule-note (rule bas-33) (origin seed) (source "S1.p2")
   (id "Belum satu pun landasan pengaruh Anda dicatat.")
   (en "None of the worker's bases of influence is recorded yet.")))
(defrule ADVISE::bas-33
   (not (answer (to w-knowledge)))
   (not (answer (to w-authority)))
   (not (answer (to w-reputation)))
   (not (answer (to w-information)))
   (not (answer (to w-interagency)))
   (not (answer (to w-charisma)))
   => (assert (finding (kind missing-information) (subject inf-bases-effective) (value nil) (strength moderate) (by bas-33))))

(deffacts MAIN::bas-34 (rule-note (rule bas-34) (origin seed+ext) (source "S1.1a, S2.3")
   (id "Penggunaan relasi menuntut pengetahuan relasi antarpribadi.")
   (en "Use of relationship calls for knowledge of interpersonal relations.")))
(defrule ADVISE::bas-34
   (answer (to plan-processes) (is relationship))
   (exists (answer (to w-knowledge)))
   (not (answer (to w-knowledge) (is interpersonal)))
   => (assert (finding (kind caution) (subject base-knowledge-a-interpersonal) (value nil) (strength moderate) (by bas-34))))

(deffacts MAIN::bas-35 (rule-note (rule bas-35) (origin seed+ext) (source "S1.1b")
   (id "Rencana menuntut pengetahuan proses perubahan berencana sampai evaluasi.")
   (en "A plan calls for knowledge of planned change up to evaluation.")))
(defrule ADVISE::bas-35
   (answer (to plan-exists) (is yes))
   (exists (answer (to w-knowledge)))
   (not (answer (to w-knowledge) (is planned-change)))
   => (assert (finding (kind caution) (subject base-knowledge-b-planned-change) (value nil) (strength weak) (by bas-35))))

(deffacts MAIN::bas-36 (rule-note (rule bas-36) (origin seed+ext) (source "S1.1e")
   (id "ISK terbantu oleh pengetahuan model pengembangan dan sistem.")
   (en "Community intervention is helped by knowledge of development models and systems.")))
(defrule ADVISE::bas-36
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (exists (answer (to w-knowledge)))
   (not (answer (to w-knowledge) (is models)))
   => (assert (finding (kind caution) (subject base-knowledge-e-models) (value nil) (strength weak) (by bas-36))))

(deffacts MAIN::bas-37 (rule-note (rule bas-37) (origin seed+ext) (source "S1.4c")
   (id "Manfaatkan nama baik lembaga untuk membuka jalan.")
   (en "Use the agency's good name to open doors.")))
(defrule ADVISE::bas-37
   (answer (to w-agency-prestige) (is high))
   => (assert (finding (kind indication) (subject base-status-c-prestige) (value nil) (strength weak) (by bas-37))))
