; The roles of the community worker: which fit the case, and which do not.
; Succeeds if: several roles may be played at once.
; Fails if: roles are put in a fixed order.

(deffacts MAIN::ro-1 (rule-note (rule ro-1) (origin seed+ext) (source "S14.1; ROSS")
   (id "Pendamping yang memampukan warga adalah peran dasar Anda di komunitas.")
   (en "The enabler is the basic role of the ISK worker.")))
(defrule ADVISE::ro-1.1
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   => (assert (finding (kind role) (subject role-enabler) (value nil) (strength moderate) (by ro-1))))
(defrule ADVISE::ro-1.2
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   => (assert (finding (kind role) (subject role-enabler) (value nil) (strength moderate) (by ro-1))))

(deffacts MAIN::ro-2 (rule-note (rule ro-2) (origin seed+ext) (source "S14.1, S13.3")
   (id "Warga perlu dipertemukan dan diberi ruang memutuskan.")
   (en "Residents need to be brought together and given room to decide.")))
(defrule ADVISE::ro-2.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-factions) (is yes))
   => (assert (finding (kind role) (subject role-facilitator) (value nil) (strength strong) (by ro-2))))
(defrule ADVISE::ro-2.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-excluded) (is yes))
   => (assert (finding (kind role) (subject role-facilitator) (value nil) (strength strong) (by ro-2))))
(defrule ADVISE::ro-2.3
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-participation) (is none|informed|consulted))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind role) (subject role-facilitator) (value nil) (strength strong) (by ro-2))))

(deffacts MAIN::ro-3 (rule-note (rule ro-3) (origin seed+ext) (source "S14.1; ROSS")
   (id "Warga pasif atau belum sadar perlu digerakkan.")
   (en "Passive or unaware residents need to be activated.")))
(defrule ADVISE::ro-3.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-willing) (is passive))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind role) (subject role-dynamisator) (value nil) (strength strong) (by ro-3))))
(defrule ADVISE::ro-3.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-aware) (is no))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind role) (subject role-dynamisator) (value nil) (strength strong) (by ro-3))))

(deffacts MAIN::ro-4 (rule-note (rule ro-4) (origin seed+ext) (source "S14.1")
   (id "Sebagian warga butuh pertolongan langsung.")
   (en "Some residents need direct help.")))
(defrule ADVISE::ro-4
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-needs-direct-help) (is yes))
   => (assert (finding (kind role) (subject role-helper) (value nil) (strength strong) (by ro-4))))

(deffacts MAIN::ro-5 (rule-note (rule ro-5) (origin seed+ext) (source "S14.1")
   (id "Warga perlu ditolong mengurus prosedur.")
   (en "Residents need help with procedures.")))
(defrule ADVISE::ro-5
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-lacks-procedure) (is yes))
   => (assert (finding (kind role) (subject role-helper) (value nil) (strength moderate) (by ro-5))))

(deffacts MAIN::ro-6 (rule-note (rule ro-6) (origin seed+ext) (source "S14.1; ROSS")
   (id "Warga memerlukan keterangan teknis.")
   (en "Residents need technical information.")))
(defrule ADVISE::ro-6
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-lacks-technical) (is yes))
   => (assert (finding (kind role) (subject role-expert) (value nil) (strength strong) (by ro-6))))

(deffacts MAIN::ro-7 (rule-note (rule ro-7) (origin seed+ext) (source "S14.1; GROSSER")
   (id "Warga perlu dibela terhadap pihak yang tidak menanggapi.")
   (en "Residents need advocacy toward an unresponsive party.")))
(defrule ADVISE::ro-7
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to institution-unresponsive) (is yes))
   => (assert (finding (kind role) (subject role-advocate) (value nil) (strength strong) (by ro-7))))

(deffacts MAIN::ro-8 (rule-note (rule ro-8) (origin seed+ext) (source "S14.1, S12.2")
   (id "Masalah dari luar sering memerlukan pembelaan.")
   (en "Problems from outside often need advocacy.")))
(defrule ADVISE::ro-8
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-origin) (is outside|both))
   (not (answer (to institution-unresponsive) (is no)))
   => (assert (finding (kind role) (subject role-advocate) (value nil) (strength weak) (by ro-8))))

(deffacts MAIN::ro-9 (rule-note (rule ro-9) (origin seed) (source "S14.1")
   (id "Peran boleh dimainkan sekaligus.")
   (en "Roles may be played at once.")))
(defrule ADVISE::ro-9
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind indication|role) (subject role-enabler))
   (finding (kind indication|role) (subject role-expert|role-advocate|role-helper))
   => (assert (finding (kind indication) (subject role-simultaneous) (value nil) (strength weak) (by ro-9))))

(deffacts MAIN::ro-10 (rule-note (rule ro-10) (origin seed) (source "S14.1")
   (id "Peran tidak kaku dan tidak berurutan; menurut kasus.")
   (en "Roles are not rigid or sequential; they depend on the case.")))
(defrule ADVISE::ro-10
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-role-fixed) (is yes))
   => (assert (finding (kind caution) (subject role-not-rigid) (value nil) (strength strong) (by ro-10))))

(deffacts MAIN::ro-11 (rule-note (rule ro-11) (origin ext) (source "ROTHMAN")
   (id "Jangan membela satu pihak di dalam komunitas yang sama.")
   (en "Do not advocate for one side within the same community.")))
(defrule ADVISE::ro-11
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-factions) (is yes))
   (finding (kind indication|role) (subject role-advocate))
   (not (answer (to institution-unresponsive) (is yes)))
   => (assert (finding (kind contraindication) (subject role-advocate) (value nil) (strength conditional) (by ro-11))))

(deffacts MAIN::ro-12 (rule-note (rule ro-12) (origin seed+ext) (source "S2.3; ROTHMAN")
   (id "Pihak yang terlibat tidak dipercaya sebagai fasilitator.")
   (en "A party involved is not trusted as facilitator.")))
(defrule ADVISE::ro-12
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to w-is-party) (is yes))
   => (assert (finding (kind contraindication) (subject role-facilitator) (value nil) (strength strong) (by ro-12))))

(deffacts MAIN::ro-13 (rule-note (rule ro-13) (origin seed+ext) (source "S13.4; ROSS")
   (id "Tenaga ahli memberi keterangan, tidak memutuskan.")
   (en "The expert informs, does not decide.")))
(defrule ADVISE::ro-13
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind indication|role) (subject role-expert))
   (answer (to plan-decided-by) (is worker))
   => (assert (finding (kind caution) (subject role-expert) (value nil) (strength strong) (by ro-13))))

(deffacts MAIN::ro-14 (rule-note (rule ro-14) (origin seed+ext) (source "S14.p1")
   (id "Peran tidak diberikan bila Anda tidak diperlukan.")
   (en "No role is assigned when no worker is needed.")))
(defrule ADVISE::ro-14
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-worker-needed) (value no))
   => (assert (finding (kind contraindication) (subject role-enabler) (value nil) (strength strong) (by ro-14))))

(deffacts MAIN::ro-15 (rule-note (rule ro-15) (origin seed+ext) (source "S14.1; ROSS")
   (id "Bidang ini menuntut keterangan ahli, dari Anda sendiri atau ahli yang diundang.")
   (en "This field calls for expert information, from the worker or an invited expert.")))
(defrule ADVISE::ro-15
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to problem-domains) (is health|substance|law|environment))
   (not (answer (to com-lacks-technical) (is no)))
   => (assert (finding (kind role) (subject role-expert) (value nil) (strength weak) (by ro-15))))

(deffacts MAIN::ro-16 (rule-note (rule ro-16) (origin seed+ext) (source "S14.1")
   (id "Di bidang ini sebagian warga biasanya memerlukan pertolongan langsung; periksa siapa.")
   (en "In this field some residents usually need direct help; see who.")))
(defrule ADVISE::ro-16
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to problem-domains) (is substance|violence|health))
   (not (answer (to com-needs-direct-help) (is no)))
   => (assert (finding (kind role) (subject role-helper) (value nil) (strength weak) (by ro-16))))

(deffacts MAIN::ro-17 (rule-note (rule ro-17) (origin seed+ext) (source "S14.1; GROSSER")
   (id "Masalah menyangkut layanan, dan pihak lain yang harus berubah atau sebagian warga tertinggal; mungkin perlu pembelaan hak.")
   (en "The problem concerns services, and another party must change or a part of the residents is left out; advocacy may be needed.")))
(defrule ADVISE::ro-17.1
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to problem-domains) (is services))
   (answer (to target-is-client) (is no))
   (not (answer (to institution-unresponsive) (is no)))
   => (assert (finding (kind role) (subject role-advocate) (value nil) (strength weak) (by ro-17))))
(defrule ADVISE::ro-17.2
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to problem-domains) (is services))
   (answer (to com-excluded) (is yes))
   (not (answer (to institution-unresponsive) (is no)))
   => (assert (finding (kind role) (subject role-advocate) (value nil) (strength weak) (by ro-17))))

(deffacts MAIN::ro-18 (rule-note (rule ro-18) (origin seed+ext) (source "S14.1; ROTHMAN")
   (id "Bela hak warga terhadap lembaga; jangan menjadi pembela satu pihak di dalam komunitas.")
   (en "Advocate for residents' rights toward the institution; do not become one side's advocate within the community.")))
(defrule ADVISE::ro-18
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-factions) (is yes))
   (finding (kind indication|role) (subject role-advocate))
   (answer (to institution-unresponsive) (is yes))
   => (assert (finding (kind caution) (subject role-advocate) (value nil) (strength moderate) (by ro-18))))

(deffacts MAIN::ro-19 (rule-note (rule ro-19) (origin seed+ext) (source "S14.1")
   (id "Ada orang yang terluka, terancam, atau kekurangan; mereka memerlukan pertolongan langsung.")
   (en "Some people are hurt, threatened or in want; they need direct help.")))
(defrule ADVISE::ro-19.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to basic-needs-urgent) (is yes))
   => (assert (finding (kind role) (subject role-helper) (value nil) (strength moderate) (by ro-19))))
(defrule ADVISE::ro-19.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to medical-emergency) (is yes))
   => (assert (finding (kind role) (subject role-helper) (value nil) (strength moderate) (by ro-19))))
(defrule ADVISE::ro-19.3
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind role) (subject role-helper) (value nil) (strength moderate) (by ro-19))))
(defrule ADVISE::ro-19.4
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind role) (subject role-helper) (value nil) (strength moderate) (by ro-19))))
(defrule ADVISE::ro-19.5
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind role) (subject role-helper) (value nil) (strength moderate) (by ro-19))))
(defrule ADVISE::ro-19.6
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to inducement-on-needs) (is yes))
   => (assert (finding (kind role) (subject role-helper) (value nil) (strength moderate) (by ro-19))))

(deffacts MAIN::ro-20 (rule-note (rule ro-20) (origin seed+ext) (source "S14.1; GROSSER")
   (id "Warga perlu dibela agar memperoleh perlindungan yang menjadi haknya.")
   (en "Residents need advocacy to get the protection they have a right to.")))
(defrule ADVISE::ro-20
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to threat-by-criminals) (is yes))
   => (assert (finding (kind role) (subject role-advocate) (value nil) (strength moderate) (by ro-20))))

(deffacts MAIN::ro-21 (rule-note (rule ro-21) (origin ext) (source "NASW 1.06")
   (id "Anda dibayar atau diutus pihak yang berkepentingan; pembelaan lebih baik dijalankan petugas atau lembaga lain.")
   (en "The worker is paid or sent by an interested party; advocacy is better done by another worker or agency.")))
(defrule ADVISE::ro-21
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to w-sent-by-party) (is yes))
   (finding (kind indication|role) (subject role-advocate))
   => (assert (finding (kind caution) (subject role-advocate) (value nil) (strength strong) (by ro-21))))

(deffacts MAIN::ro-22 (rule-note (rule ro-22) (origin ext) (source "NASW 1.06")
   (id "Anda diutus pihak yang berkepentingan; jelaskan hal itu dan tanyakan apakah warga menerima Anda sebagai fasilitator.")
   (en "The worker is sent by an interested party; make this plain and ask whether residents accept the worker as facilitator.")))
(defrule ADVISE::ro-22
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to w-sent-by-party) (is yes))
   (finding (kind indication|role) (subject role-facilitator))
   => (assert (finding (kind caution) (subject role-facilitator) (value nil) (strength moderate) (by ro-22))))
