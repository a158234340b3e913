; Why what `intervensi check` finds stands as it is.
; Succeeds if: each finding is either mended or has a reason here that a reader can dispute.
; Fails if: a reason covers more than it was written for.

(deffacts MAIN::accepted-guards
   (accepted (of as-level) (finding redundant-condition)
      (id "Syarat tingkat intervensi berdiri di awal tiap aturan supaya pembaca tahu tempatnya, juga bila syarat lain sudah menyiratkannya.")
      (en "The condition on the level opens each rule so that a reader sees where it belongs, even where another condition implies it."))
   (accepted (of role-advocate) (finding redundant-condition)
      (id "Peringatan menyebut peran yang diperingatkannya, supaya tetap benar bila aturan yang menganjurkan peran itu berubah.")
      (en "The caution names the role that it is about, so that it stays right when the rules that advise the role change."))
   (accepted (of saf-60) (finding never-fires)
      (id "Aturan yang menganjurkan mediasi kini meminta hal yang sama; peringatan ini tetap menjaga bila aturan itu dilonggarkan.")
      (en "The rules that advise mediation ask for the same today; this caution stays as a guard if they are ever relaxed."))
   (accepted (of obj-outweighed-general obj-conflict-general) (finding never-fires)
      (id "Belum ada kontraindikasi kuat atas hal yang umum; kedua keberatan ini berlaku begitu ada yang ditulis.")
      (en "No strong contraindication of a general subject exists yet; both objections hold as soon as one is written."))
   (accepted (of obj-contradicting-strong obj-contradicting-moderate obj-contradicting-weak) (finding never-fires)
      (id "Tidak ada dua penilaian sama kuat yang bertentangan dalam aturan saat ini; keberatan ini menjaga aturan yang akan ditulis.")
      (en "No two equally strong assessments contradict each other in these rules today; the objection guards rules still to be written.")))

(deffacts MAIN::accepted-silence
   (accepted (of saf-58 inf-56) (finding from-silence)
      (id "Anjuran yang melindungi: selama belum ditanyakan, kemungkinan yang lebih berbahaya yang dipakai.")
      (en "A protective default: until it is asked, the more dangerous possibility is assumed."))
   (accepted (of grp-10 st-26 st-27 st-38) (finding from-silence)
      (id "Langkah ini hanya menyuruh petugas mencari tahu hal yang belum ditanyakan.")
      (en "The step only sends the worker to find out what was not asked."))
   (accepted (of saf-39 grp-02 grp-03 grp-59 ind-24 ind-42 prb-13 prb-19 prb-26) (finding from-silence)
      (id "Tanpa jawaban itu kesimpulannya lebih rendah daripada yang akan diperbolehkan oleh jawaban.")
      (en "Without the answer the conclusion is lower than the answer would allow.")))

(deffacts MAIN::accepted-rules
   (accepted (of ind-40 ind-43) (finding not-asked-together)
      (id "Pertanyaannya diajukan untuk komunitas saja; pada orang dan keluarga aturan ini membaca jawaban yang diberikan tanpa ditanya.")
      (en "The question is put for communities alone; for persons and families the rule reads an answer that was given unasked."))
   (accepted (of saf-11) (finding subsumed)
      (id "Alternatif pertama menyebut kedua jawaban tentang kekerasan, sehingga penjelasannya memuat keduanya.")
      (en "The first alternative names both answers about violence, so that the explanation shows both."))
   (accepted (of st-1) (finding subsumed)
      (id "Alternatif pertama menyebut jawaban \"belum ada langkah\" dengan jelas, sehingga penjelasannya memuatnya.")
      (en "The first alternative names the answer \"no step yet\", so that the explanation shows it.")))

(deffacts MAIN::accepted-words
   (accepted (of "social casework") (finding same-text)
      (id "Istilah bahasa Inggris ini dipakai oleh dokumen sumbernya sendiri.")
      (en "The source document itself uses this English term."))
   (accepted (of as-target as-balancing as-support) (finding unread-finding)
      (id "Penilaian ini tidak dibaca aturan lain; ia diperlihatkan atas permintaan dan dalam alasan.")
      (en "No other rule reads this assessment; it is shown on request and among the reasons."))
   (accepted (of problem-domains com-interest-basis grp-before event-kind step-current w-reputation) (finding unused-value)
      (id "Nilai ini melengkapi pilihan jawaban; tanpa itu orang terpaksa memilih yang tidak benar.")
      (en "The value makes the choice of answers complete; without it people would have to choose what is not true."))
   (accepted (of "SEED" "UT" "UT-D" "OBS" "DUNHAM" "BH" "IFE") (finding unused-source)
      (id "Sumber ini dilihat ketika dokumen sumber ditelusuri; belum ada aturan yang bersandar padanya.")
      (en "The source was seen when the source document was traced; no rule rests on it so far.")))

(deffacts MAIN::accepted-mutants
   (accepted (of std-after-safety) (finding surviving-mutant)
      (id "Bila dua kedudukan ditemukan, yang lebih rendah yang berlaku, sehingga anjurannya tetap sama; sifat one-standing menjaga supaya hanya ada satu.")
      (en "Where two standings are found the lower one counts, so that the advice is the same; the property one-standing sees to it that there is one."))
   (accepted (of saf-11.1 st-1.1) (finding surviving-mutant)
      (id "Alternatif lain dari aturan yang sama selalu ikut menyala dengan kekuatan yang sama.")
      (en "Another alternative of the same rule always fires with it, with the same strength.")))
