; The choices of questions about plan, in everyday words.
; Succeeds if: every choice but “unknown” says what it means, in both languages.
; Fails if: a choice says no more than its label.

(deffacts MAIN::choices-plan-processes
   (choice-means (fact plan-processes) (value inducement-reward)
      (id "imbalan bagi yang menjalankan rencana") (en "something given to those who follow the plan"))
   (choice-means (fact plan-processes) (value inducement-sanction)
      (id "hukuman bagi yang tidak menjalankan rencana") (en "a penalty for those who do not"))
   (choice-means (fact plan-processes) (value persuasion)
      (id "menjelaskan sampai orang menerima dengan sukarela") (en "explaining until people accept of their own will"))
   (choice-means (fact plan-processes) (value relationship)
      (id "memakai kepercayaan antara Anda dan mereka") (en "using the trust between you and them"))
   (choice-means (fact plan-processes) (value environment)
      (id "mengubah tempat atau suasana sekitarnya") (en "changing the place or the setting"))
   (choice-means (fact plan-processes) (value none)
      (id "caranya belum ditentukan") (en "no way chosen yet")))

(deffacts MAIN::choices-plan-approach
   (choice-means (fact plan-approach) (value behavioural)
      (id "mengubah kebiasaan tertentu yang dapat dihitung") (en "changing a habit that can be counted"))
   (choice-means (fact plan-approach) (value casework)
      (id "menemani klien memecahkan masalah langkah demi langkah") (en "going with the client step by step"))
   (choice-means (fact plan-approach) (value ecological)
      (id "mencocokkan klien dan lingkungannya") (en "fitting client and environment together"))
   (choice-means (fact plan-approach) (value none)
      (id "belum dipilih") (en "none chosen")))

(deffacts MAIN::choices-plan-decided-by
   (choice-means (fact plan-decided-by) (value client)
      (id "orang yang dibantu memutuskan sendiri") (en "the one who is helped decides"))
   (choice-means (fact plan-decided-by) (value with-people)
      (id "yang terkena ikut memutuskan") (en "those affected share in deciding"))
   (choice-means (fact plan-decided-by) (value worker)
      (id "Anda memutuskan tanpa mereka") (en "you decide without them"))
   (choice-means (fact plan-decided-by) (value agency)
      (id "kantor Anda atau pihak luar memutuskan") (en "your agency or outsiders decide"))
   (choice-means (fact plan-decided-by) (value leaders)
      (id "hanya tokoh yang memutuskan") (en "only leaders decide"))
   (choice-means (fact plan-decided-by) (value relatives)
      (id "kerabat atau tetua memutuskan untuk orangnya") (en "relatives or elders decide for the person")))

(deffacts MAIN::choices-plan-participation
   (choice-means (fact plan-participation) (value full)
      (id "ikut memutuskan dan mengerjakan") (en "share in deciding and in doing"))
   (choice-means (fact plan-participation) (value consulted)
      (id "ditanya, tetapi orang lain yang memutuskan") (en "asked, but others decide"))
   (choice-means (fact plan-participation) (value informed)
      (id "hanya diberi tahu hasilnya") (en "only told the result"))
   (choice-means (fact plan-participation) (value none)
      (id "tidak ditanya dan tidak diberi tahu") (en "neither asked nor told")))

(deffacts MAIN::choices-plan-aspects
   (choice-means (fact plan-aspects) (value single)
      (id "satu segi saja, misalnya uang") (en "one side only, such as money"))
   (choice-means (fact plan-aspects) (value several)
      (id "dua segi atau lebih, belum semua") (en "two sides or more, not all"))
   (choice-means (fact plan-aspects) (value all)
      (id "semua segi masalah dijangkau") (en "all sides of the problem")))

(deffacts MAIN::choices-inducement-serves
   (choice-means (fact inducement-serves) (value client)
      (id "orang yang dipengaruhi sendiri yang untung") (en "those who are influenced gain"))
   (choice-means (fact inducement-serves) (value worker-agency)
      (id "Anda atau kantor Anda yang untung") (en "you or your agency gain"))
   (choice-means (fact inducement-serves) (value third-party)
      (id "pihak lain yang untung, misalnya pengembang") (en "somebody else gains, such as a developer")))
