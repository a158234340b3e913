; Communication: a shared language and interest, and what is said without words.
; Succeeds if: words that contradict what is seen are checked with the client.
; Fails if: speech alone is relied on.

(deffacts MAIN::com-1 (rule-note (rule com-1) (origin seed+ext) (source "S3.1.v")
   (id "Tanpa \"bahasa\" yang dipahami kedua pihak, komunikasi tidak terjadi; pakai penerjemah netral.")
   (en "Without a language that both understand, communication fails; use a neutral interpreter.")))
(defrule ADVISE::com-1
   (answer (to shared-language) (is no))
   => (assert (finding (kind indication) (subject ext-interpreter) (value nil) (strength required) (by com-1))))

(deffacts MAIN::com-2 (rule-note (rule com-2) (origin seed+ext) (source "S3.1.i")
   (id "Kedua pihak belum mempunyai kepentingan bersama untuk berbagi informasi; jelaskan tujuannya.")
   (en "The parties do not yet share an interest; explain the purpose.")))
(defrule ADVISE::com-2
   (answer (to common-interest) (is no))
   => (assert (finding (kind caution) (subject com-feature-i-two-parties) (value nil) (strength moderate) (by com-2))))

(deffacts MAIN::com-3 (rule-note (rule com-3) (origin seed) (source "S4.2, S3.1.iv")
   (id "Kata-kata dan gerak-gerik bertentangan; gerak-gerik juga informasi, jangan berpegang pada kata-kata saja.")
   (en "The spoken and the nonverbal conflict; the nonverbal is information too, do not rely on speech alone.")))
(defrule ADVISE::com-3
   (answer (to verbal-nonverbal-conflict) (is yes))
   => (assert (finding (kind caution) (subject int-nonverbal-genuine) (value nil) (strength strong) (by com-3))))

(deffacts MAIN::com-4 (rule-note (rule com-4) (origin seed+ext) (source "S3.1.iii")
   (id "Pakai juga cara lain daripada bicara: gambar, permainan, isyarat, atau tulisan sederhana.")
   (en "Use nonverbal channels too: drawings, play, signs or simple writing.")))
(defrule ADVISE::com-4.1
   (answer (to client-age) (is child))
   => (assert (finding (kind indication) (subject com-feature-iii-verbal-nonverbal) (value nil) (strength moderate) (by com-4))))
(defrule ADVISE::com-4.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to si-communicates) (is no))
   => (assert (finding (kind indication) (subject com-feature-iii-verbal-nonverbal) (value nil) (strength moderate) (by com-4))))
(defrule ADVISE::com-4.3
   (answer (to shared-language) (is no))
   => (assert (finding (kind indication) (subject com-feature-iii-verbal-nonverbal) (value nil) (strength moderate) (by com-4))))

(deffacts MAIN::com-5 (rule-note (rule com-5) (origin seed) (source "S3.1.iv")
   (id "Padukan kata-kata dan gerak-gerik klien, lalu tanyakan artinya kepada klien.")
   (en "Integrate the verbal and nonverbal impressions, then check the meaning with the client.")))
(defrule ADVISE::com-5
   (answer (to verbal-nonverbal-conflict) (is yes))
   => (assert (finding (kind indication) (subject com-feature-iv-integrate) (value nil) (strength strong) (by com-5))))

(deffacts MAIN::com-6 (rule-note (rule com-6) (origin seed+ext) (source "S3.1.v; DV")
   (id "Jangan memakai kerabat, majikan, atau pihak yang berkepentingan sebagai penerjemah.")
   (en "Do not use relatives, an employer or an interested party as interpreter.")))
(defrule ADVISE::com-6
   (answer (to shared-language) (is no))
   => (assert (finding (kind caution) (subject com-feature-v-language) (value nil) (strength moderate) (by com-6))))
