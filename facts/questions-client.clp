; Questions about: client system and level.
; Succeeds if: each case fact has one question in both languages, and every value it can take.
; Fails if: a question looks at a fact that is asked later, or a value has no name.

(deffacts q-client-system
   (question (fact client-system) (topic client) (type one) (order 1)
      (ask-when "always")
      (id "Siapa yang Anda bantu (sistem klien)?")
      (en "Who is the client system?")
      (feeds inf-create-condition))
   (choice (fact client-system) (value individual) (id "satu orang") (en "one person"))
   (choice (fact client-system) (value family) (id "keluarga") (en "family"))
   (choice (fact client-system) (value group) (id "kelompok") (en "group"))
   (choice (fact client-system) (value community) (id "komunitas") (en "community"))
   (choice (fact client-system) (value unsure) (id "belum jelas") (en "not clear")))

(deffacts q-people-count
   (question (fact people-count) (topic client) (type whole-number) (order 18)
      (ask-when "always")
      (id "Berapa orang yang langsung mengalami masalah ini?")
      (en "How many people are directly affected?")
      (feeds kom-el-interaction)))

(deffacts q-client-age
   (question (fact client-age) (topic client) (type one) (order 2)
      (ask-when "always")
      (id "Kelompok umur klien utama? (pilih \"campuran\" bila keluarga atau komunitas)")
      (en "Age group of the main client? (choose \"mixed\" for a family or community)")
      (feeds base-knowledge-c-development))
   (choice (fact client-age) (value child) (id "anak 0–11") (en "child"))
   (choice (fact client-age) (value adolescent) (id "remaja 12–17") (en "adolescent"))
   (choice (fact client-age) (value adult) (id "dewasa 18–59") (en "adult"))
   (choice (fact client-age) (value elderly) (id "lansia 60+") (en "elderly"))
   (choice (fact client-age) (value mixed) (id "campuran") (en "mixed"))
   (choice (fact client-age) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-client-referral
   (question (fact client-referral) (topic client) (type one) (order 19)
      (ask-when "always")
      (id "Bagaimana klien sampai kepada Anda?")
      (en "How did the client come to the worker?")
      (feeds inf-motivate-participate))
   (choice (fact client-referral) (value voluntary) (id "kemauan sendiri") (en "own will"))
   (choice (fact client-referral) (value pressed) (id "didesak orang lain") (en "pressed by others"))
   (choice (fact client-referral) (value mandated) (id "diwajibkan lembaga atau pengadilan") (en "mandated"))
   (choice (fact client-referral) (value third-party) (id "dilaporkan atau dimintakan pihak lain") (en "reported or requested by others"))
   (choice (fact client-referral) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-client-request
   (question (fact client-request) (topic client) (type many) (order 20)
      (ask-when "client-system=individual,family,group")
      (id "Apa yang diminta klien sendiri?")
      (en "What does the client ask for?")
      (feeds com-reason-i-new-information ext-linking inf-motivate-participate))
   (choice (fact client-request) (value information) (id "informasi") (en "information"))
   (choice (fact client-request) (value service) (id "layanan atau bantuan") (en "a service or aid"))
   (choice (fact client-request) (value deciding) (id "teman menimbang keputusan") (en "help to think a decision through"))
   (choice (fact client-request) (value change) (id "perubahan diri, keluarga, atau kelompok") (en "change in self, family or group"))
   (choice (fact client-request) (value protection) (id "perlindungan") (en "protection"))
   (choice (fact client-request) (value other-side) (id "perubahan pihak lain") (en "change in another party"))
   (choice (fact client-request) (value none) (id "tidak meminta apa-apa") (en "asks for nothing")))

(deffacts q-client-heard-alone
   (question (fact client-heard-alone) (topic client) (type yes-no) (order 21)
      (ask-when "client-system=family,group OR client-system=individual & client-referral=pressed,mandated,third-party OR client-system=individual & client-age=child,adolescent OR client-system=individual & violence-ongoing=yes")
      (id "Apakah klien (atau tiap anggota) sudah didengar sendiri, tanpa orang yang menekan atau berbicara atas namanya?")
      (en "Has the client (or each member) been heard alone, without anyone who presses or speaks for them?")
      (feeds ext-separate-contacts com-reason-ii-listener)))

(deffacts q-problem-domains
   (question (fact problem-domains) (topic client) (type many) (order 3)
      (ask-when "always")
      (id "Masalahnya menyangkut bidang apa saja?")
      (en "What does the problem concern?")
      (feeds base-knowledge-d-problems))
   (choice (fact problem-domains) (value economic) (id "ekonomi") (en "economic"))
   (choice (fact problem-domains) (value relations) (id "hubungan antarmanusia") (en "relations"))
   (choice (fact problem-domains) (value behaviour) (id "perilaku") (en "behaviour"))
   (choice (fact problem-domains) (value decision) (id "keputusan atau peran") (en "decision or role"))
   (choice (fact problem-domains) (value health) (id "kesehatan") (en "health"))
   (choice (fact problem-domains) (value environment) (id "lingkungan") (en "environment"))
   (choice (fact problem-domains) (value substance) (id "napza") (en "substances"))
   (choice (fact problem-domains) (value violence) (id "kekerasan") (en "violence"))
   (choice (fact problem-domains) (value school) (id "sekolah") (en "school"))
   (choice (fact problem-domains) (value housing) (id "tempat tinggal") (en "housing"))
   (choice (fact problem-domains) (value services) (id "akses layanan") (en "access to services"))
   (choice (fact problem-domains) (value law) (id "hukum") (en "legal")))

(deffacts q-shared-by-many
   (question (fact shared-by-many) (topic client) (type yes-no) (order 35)
      (ask-when "client-system=individual,family,group")
      (id "Apakah banyak orang dalam komunitas yang sama mengalami masalah yang sama?")
      (en "Do many people of the same community have the same problem?")
      (feeds kom-el-interest prob-disturbs)))

(deffacts q-worker-professional
   (question (fact worker-professional) (topic client) (type yes-no) (order 22)
      (ask-when "always")
      (id "Apakah Anda tenaga profesional yang terlatih?")
      (en "Is the helper a trained professional?")
      (feeds ind-professional-only base-authority-education prin-6-needs-professional)))
