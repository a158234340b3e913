; The choices of questions about community, in everyday words.
; Succeeds if: every choice but “unknown” says what it means, in both languages.
; Fails if: a choice says no more than its label.

(deffacts MAIN::choices-com-elements
   (choice-means (fact com-elements) (value territory)
      (id "tinggal di tempat yang sama") (en "they live in the same place"))
   (choice-means (fact com-elements) (value kinship)
      (id "sekeluarga besar atau seketurunan") (en "they are kin"))
   (choice-means (fact com-elements) (value interaction)
      (id "sering bertemu dan berurusan satu sama lain") (en "they often meet and deal with each other"))
   (choice-means (fact com-elements) (value interest)
      (id "mempunyai keperluan atau tujuan yang sama") (en "they have the same needs or aims"))
   (choice-means (fact com-elements) (value fellow-feeling)
      (id "merasa senasib") (en "they feel that they share one fate"))
   (choice-means (fact com-elements) (value mutual-need)
      (id "saling memerlukan dalam kehidupan sehari-hari") (en "they need each other in daily life"))
   (choice-means (fact com-elements) (value none)
      (id "hanya kebetulan berdekatan") (en "they only happen to be near each other")))

(deffacts MAIN::choices-com-interest-basis
   (choice-means (fact com-interest-basis) (value function)
      (id "memegang tugas yang sama, misalnya kader") (en "they hold the same task, such as health volunteers"))
   (choice-means (fact com-interest-basis) (value occupation)
      (id "mata pencahariannya sama") (en "they earn their living the same way"))
   (choice-means (fact com-interest-basis) (value residence)
      (id "bertetangga") (en "they are neighbours"))
   (choice-means (fact com-interest-basis) (value other)
      (id "dasar lain, misalnya hobi atau agama") (en "something else, such as a hobby or religion")))

(deffacts MAIN::choices-prob-judged-by
   (choice-means (fact prob-judged-by) (value together)
      (id "warga membicarakan dan menyepakatinya") (en "residents talked about it and agree"))
   (choice-means (fact prob-judged-by) (value one-person)
      (id "hanya satu orang yang menyebutnya masalah") (en "only one person calls it a problem"))
   (choice-means (fact prob-judged-by) (value leaders-only)
      (id "hanya tokoh atau pemimpin") (en "only leaders"))
   (choice-means (fact prob-judged-by) (value part)
      (id "sebagian warga, yang lain tidak") (en "some residents, others not"))
   (choice-means (fact prob-judged-by) (value outsiders)
      (id "orang luar, misalnya lembaga atau media") (en "outsiders, such as an agency or the media"))
   (choice-means (fact prob-judged-by) (value nobody)
      (id "belum ada yang menilainya") (en "nobody has judged it yet")))

(deffacts MAIN::choices-prob-yardsticks
   (choice-means (fact prob-yardsticks) (value religious)
      (id "ajaran agama") (en "the teaching of religion"))
   (choice-means (fact prob-yardsticks) (value moral)
      (id "pantas atau tidak pantas") (en "what is right or wrong"))
   (choice-means (fact prob-yardsticks) (value sociocultural)
      (id "adat dan kebiasaan setempat") (en "local customs and ways"))
   (choice-means (fact prob-yardsticks) (value law)
      (id "peraturan dan undang-undang") (en "rules and laws"))
   (choice-means (fact prob-yardsticks) (value none)
      (id "warga belum menyebut alasan") (en "residents have named no reason")))

(deffacts MAIN::choices-prob-origin
   (choice-means (fact prob-origin) (value inside)
      (id "sebabnya pada warga sendiri") (en "the cause lies with the residents"))
   (choice-means (fact prob-origin) (value outside)
      (id "sebabnya pihak lain atau alam") (en "the cause is another party or nature"))
   (choice-means (fact prob-origin) (value both)
      (id "ada sebab dari dalam dan dari luar") (en "there are causes of both kinds")))

(deffacts MAIN::choices-com-willing
   (choice-means (fact com-willing) (value active)
      (id "sudah bergerak sendiri") (en "already moving by themselves"))
   (choice-means (fact com-willing) (value willing)
      (id "bersedia bila diajak") (en "ready if invited"))
   (choice-means (fact com-willing) (value passive)
      (id "diam saja, belum menanggapi") (en "silent, no response yet"))
   (choice-means (fact com-willing) (value refuses)
      (id "terang-terangan tidak setuju dengan rencana ini") (en "openly against this plan")))

(deffacts MAIN::choices-op-elements
   (choice-means (fact op-elements) (value people)
      (id "warga yang siap ikut") (en "residents who are ready to take part"))
   (choice-means (fact op-elements) (value problem-resources)
      (id "masalah dan apa yang dapat dipakai sudah dikenali") (en "the problem and what can be used for it are known"))
   (choice-means (fact op-elements) (value programme)
      (id "kegiatan yang sudah direncanakan") (en "activities that are planned"))
   (choice-means (fact op-elements) (value worker)
      (id "orang yang bertugas mendampingi") (en "someone whose task is to go with them"))
   (choice-means (fact op-elements) (value none)
      (id "belum satu pun") (en "none so far")))

(deffacts MAIN::choices-op-interaction
   (choice-means (fact op-interaction) (value effective)
      (id "saling mendukung dan berjalan") (en "they support each other and work"))
   (choice-means (fact op-interaction) (value partly)
      (id "ada yang jalan sendiri") (en "some go their own way"))
   (choice-means (fact op-interaction) (value not)
      (id "terpisah-pisah") (en "they stand apart")))
