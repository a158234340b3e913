; Questions about: community and its problem.
; Succeeds if: each case fact has one question in both languages, and every value it can take.
; Fails if: a question looks at a fact that is asked later, or a value has no name.

(deffacts q-com-elements
   (question (fact com-elements) (topic community) (type many) (order 54)
      (ask-when "client-system=community")
      (id "Unsur komunitas mana yang ada?")
      (en "Which community elements are present?")
      (feeds kom-el-territory kom-el-kinship kom-el-interaction kom-el-interest kom-el-fellow-feeling kom-el-mutual-need))
   (choice (fact com-elements) (value territory) (id "ikatan wilayah") (en "territory"))
   (choice (fact com-elements) (value kinship) (id "ikatan darah") (en "kinship"))
   (choice (fact com-elements) (value interaction) (id "interaksi sosial") (en "interaction"))
   (choice (fact com-elements) (value interest) (id "kepentingan relatif sama") (en "common interest"))
   (choice (fact com-elements) (value fellow-feeling) (id "seperasaan, sepenanggungan") (en "fellow feeling"))
   (choice (fact com-elements) (value mutual-need) (id "saling membutuhkan") (en "mutual need"))
   (choice (fact com-elements) (value none) (id "tidak ada") (en "none")))

(deffacts q-com-interest-basis
   (question (fact com-interest-basis) (topic community) (type many) (order 55)
      (ask-when "com-elements∋interest")
      (id "Dasar kepentingan bersama?")
      (en "Basis of the common interest?")
      (feeds kom-el-interest-basis kom-not-same-territory))
   (choice (fact com-interest-basis) (value function) (id "fungsi") (en "function"))
   (choice (fact com-interest-basis) (value occupation) (id "pekerjaan") (en "occupation"))
   (choice (fact com-interest-basis) (value residence) (id "tempat tinggal") (en "residence"))
   (choice (fact com-interest-basis) (value other) (id "lain") (en "other")))

(deffacts q-prob-unwanted
   (question (fact prob-unwanted) (topic community) (type yes-no) (order 56)
      (ask-when "client-system=community")
      (id "Apakah keadaannya tidak dikehendaki warga?")
      (en "Is the situation unwanted?")
      (feeds prob-unwanted)))

(deffacts q-prob-disturbs-life
   (question (fact prob-disturbs-life) (topic community) (type yes-no) (order 57)
      (ask-when "client-system=community")
      (id "Apakah mengganggu kehidupan warga?")
      (en "Does it disturb residents' life?")
      (feeds prob-disturbs)))

(deffacts q-prob-tasks-disturbed
   (question (fact prob-tasks-disturbed) (topic community) (type yes-no) (order 58)
      (ask-when "client-system=community")
      (id "Apakah tugas-tugas hidup bersama terganggu?")
      (en "Are social life tasks disturbed?")
      (feeds prob-effect-tasks prob-effect-function)))

(deffacts q-prob-judged-by
   (question (fact prob-judged-by) (topic community) (type one) (order 59)
      (ask-when "client-system=community")
      (id "Siapa yang menilai keadaan itu sebagai masalah?")
      (en "Who judges the situation to be a problem?")
      (feeds prob-judge-self prob-judge-not-one))
   (choice (fact prob-judged-by) (value together) (id "warga bersama") (en "residents together"))
   (choice (fact prob-judged-by) (value one-person) (id "satu orang") (en "one person"))
   (choice (fact prob-judged-by) (value leaders-only) (id "hanya tokoh") (en "leaders only"))
   (choice (fact prob-judged-by) (value part) (id "sebagian warga") (en "part of the residents"))
   (choice (fact prob-judged-by) (value outsiders) (id "pihak luar") (en "outsiders"))
   (choice (fact prob-judged-by) (value nobody) (id "belum dinilai") (en "not judged"))
   (choice (fact prob-judged-by) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-prob-yardsticks
   (question (fact prob-yardsticks) (topic community) (type many) (order 60)
      (ask-when "client-system=community")
      (id "Menurut nilai apa warga menilainya?")
      (en "By which values do residents judge it?")
      (feeds prob-yard-religious prob-yard-moral prob-yard-sociocultural prob-yard-law))
   (choice (fact prob-yardsticks) (value religious) (id "agama") (en "religious"))
   (choice (fact prob-yardsticks) (value moral) (id "moral/etika") (en "moral"))
   (choice (fact prob-yardsticks) (value sociocultural) (id "sosial/budaya") (en "social-cultural"))
   (choice (fact prob-yardsticks) (value law) (id "hukum") (en "law"))
   (choice (fact prob-yardsticks) (value none) (id "belum ada") (en "none")))

(deffacts q-prob-origin
   (question (fact prob-origin) (topic community) (type one) (order 61)
      (ask-when "client-system=community")
      (id "Dari mana asal masalah?")
      (en "Where does it come from?")
      (feeds prob-origin-outside prob-form-deviance))
   (choice (fact prob-origin) (value inside) (id "dari dalam") (en "inside"))
   (choice (fact prob-origin) (value outside) (id "dari luar") (en "outside"))
   (choice (fact prob-origin) (value both) (id "keduanya") (en "both"))
   (choice (fact prob-origin) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-prob-deviance
   (question (fact prob-deviance) (topic community) (type yes-no) (order 62)
      (ask-when "client-system=community")
      (id "Apakah masalahnya berbentuk perilaku menyimpang sebagian warga?")
      (en "Is it deviant behaviour of some residents?")
      (feeds prob-form-deviance)))

(deffacts q-com-custom-favours
   (question (fact com-custom-favours) (topic community) (type yes-no) (order 63)
      (ask-when "client-system=community")
      (id "Apakah adat atau budaya setempat justru mendukung keadaan yang dipersoalkan itu?")
      (en "Does local custom favour the very situation in question?")
      (feeds prob-yard-sociocultural res-culture)))

(deffacts q-com-factions
   (question (fact com-factions) (topic community) (type yes-no) (order 64)
      (ask-when "client-system=community")
      (id "Apakah komunitas terbelah menjadi pihak-pihak?")
      (en "Is the community split into sides?")
      (feeds prob-judge-not-one)))

(deffacts q-com-excluded
   (question (fact com-excluded) (topic community) (type yes-no) (order 65)
      (ask-when "client-system=community")
      (id "Adakah bagian warga yang belum diikutkan (perempuan, penyewa, pemuda, penyandang disabilitas)?")
      (en "Is a part of the residents left out (women, tenants, youth, people with disabilities)?")
      (feeds prin-3-participate-decision)))

(deffacts q-com-willing
   (question (fact com-willing) (topic community) (type one) (order 66)
      (ask-when "client-system=community")
      (id "Apakah warga mau berubah?")
      (en "Are residents willing to change?")
      (feeds prin-2-wants-change role-dynamisator))
   (choice (fact com-willing) (value active) (id "aktif") (en "active"))
   (choice (fact com-willing) (value willing) (id "mau") (en "willing"))
   (choice (fact com-willing) (value passive) (id "pasif") (en "passive"))
   (choice (fact com-willing) (value refuses) (id "menolak rencana ini") (en "refuse this plan"))
   (choice (fact com-willing) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-com-aware
   (question (fact com-aware) (topic community) (type yes-no) (order 67)
      (ask-when "client-system=community")
      (id "Apakah warga menyadari masalahnya?")
      (en "Are residents aware of the problem?")
      (feeds role-dynamisator step-6-education)))

(deffacts q-com-lacks-technical
   (question (fact com-lacks-technical) (topic community) (type yes-no) (order 68)
      (ask-when "client-system=community")
      (id "Apakah warga kurang memiliki pengetahuan teknis untuk masalah ini?")
      (en "Do residents lack technical knowledge?")
      (feeds role-expert)))

(deffacts q-com-lacks-procedure
   (question (fact com-lacks-procedure) (topic community) (type yes-no) (order 69)
      (ask-when "client-system=community")
      (id "Apakah warga belum mengetahui prosedur (surat, layanan)?")
      (en "Do residents not know procedures (papers, services)?")
      (feeds skill-procedural step-6-education role-helper)))

(deffacts q-com-needs-direct-help
   (question (fact com-needs-direct-help) (topic community) (type yes-no) (order 70)
      (ask-when "client-system=community")
      (id "Apakah sebagian warga butuh pertolongan langsung?")
      (en "Do some residents need direct help?")
      (feeds role-helper)))

(deffacts q-institution-unresponsive
   (question (fact institution-unresponsive) (topic community) (type yes-no) (order 78)
      (ask-when "always")
      (id "Adakah lembaga atau pihak berwenang yang tidak menanggapi atau menghalangi?")
      (en "Is there an institution or authority that does not respond or blocks?")
      (feeds role-advocate step-7-action)))

(deffacts q-persuasion-tried
   (question (fact persuasion-tried) (topic community) (type yes-no) (order 79)
      (ask-when "institution-unresponsive=yes")
      (id "Apakah jalur pembicaraan dengan pihak itu sudah dicoba?")
      (en "Has talking with that party been tried?")
      (feeds proc-persuasion step-7-action)))

(deffacts q-op-elements
   (question (fact op-elements) (topic community) (type many) (order 71)
      (ask-when "client-system=community")
      (id "Unsur kerja mana yang sudah ada?")
      (en "Which operational elements exist?")
      (feeds op-el-people op-el-problem-resources op-el-programme op-el-worker))
   (choice (fact op-elements) (value people) (id "manusia") (en "people"))
   (choice (fact op-elements) (value problem-resources) (id "masalah dan sumber daya") (en "problem and resources"))
   (choice (fact op-elements) (value programme) (id "program") (en "programme"))
   (choice (fact op-elements) (value worker) (id "petugas (Anda atau rekan)") (en "worker"))
   (choice (fact op-elements) (value none) (id "tidak ada") (en "none")))

(deffacts q-op-interaction
   (question (fact op-interaction) (topic community) (type one) (order 72)
      (ask-when "client-system=community")
      (id "Apakah unsur-unsur itu sudah bekerja sama dengan baik?")
      (en "Do the elements interact effectively?")
      (feeds op-worker-not-needed op-interlinked))
   (choice (fact op-interaction) (value effective) (id "efektif") (en "effective"))
   (choice (fact op-interaction) (value partly) (id "sebagian") (en "partly"))
   (choice (fact op-interaction) (value not) (id "belum") (en "not"))
   (choice (fact op-interaction) (value unknown) (id "belum tahu") (en "unknown")))

(deffacts q-needs-goals-stated
   (question (fact needs-goals-stated) (topic community) (type yes-no) (order 73)
      (ask-when "client-system=community")
      (id "Apakah kebutuhan dan tujuan komunitas sudah dirumuskan bersama?")
      (en "Have the community's needs and goals been stated together?")
      (feeds isk-matching)))
