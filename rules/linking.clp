; Linking a person or group to services, close support, treatment and advocacy.
; Succeeds if: a known service leads to a link.
; Fails if: support is mobilised that nobody said was there.

(deffacts MAIN::rs-9 (rule-note (rule rs-9) (origin seed+ext) (source "S1.2, S1.1f")
   (id "Hubungkan klien dengan sumber, pelayanan, atau mitra yang menangani bidang ini.")
   (en "Link the client to the resource, service or partner for this field.")))
(defrule ADVISE::rs-9.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to problem-domains) (is housing|services|health))
   (not (answer (to ind-hard-alone) (is no)))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength moderate) (by rs-9))))
(defrule ADVISE::rs-9.2
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to resources) (is services|partners))
   (not (answer (to ind-hard-alone) (is no)))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength moderate) (by rs-9))))
(defrule ADVISE::rs-9.3
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to w-services-access) (is no))
   (not (answer (to ind-hard-alone) (is no)))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength moderate) (by rs-9))))
(defrule ADVISE::rs-9.4
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-request) (is service))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength moderate) (by rs-9))))
(defrule ADVISE::rs-9.5
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to problem-domains) (is housing|services|health))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength moderate) (by rs-9))))
(defrule ADVISE::rs-9.6
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to resources) (is services|partners))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength moderate) (by rs-9))))
(defrule ADVISE::rs-9.7
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to w-services-access) (is no))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength moderate) (by rs-9))))

(deffacts MAIN::rs-14 (rule-note (rule rs-14) (origin seed+ext) (source "S1.2, S1.1f")
   (id "Bidang ini biasanya mempunyai layanan sendiri; periksa apakah klien perlu dihubungkan.")
   (en "This field usually has its own services; see whether the client needs a link.")))
(defrule ADVISE::rs-14
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to problem-domains) (is economic|law))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength weak) (by rs-14))))

(deffacts MAIN::rs-10 (rule-note (rule rs-10) (origin seed+ext) (source "S1.2")
   (id "Pelayanannya ada dan cara memperolehnya diketahui; hubungkan sekarang.")
   (en "The service exists and the way to it is known; link now.")))
(defrule ADVISE::rs-10
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to resources) (is services))
   (answer (to services-access-known) (is yes))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength strong) (by rs-10))))

(deffacts MAIN::rs-11 (rule-note (rule rs-11) (origin ext) (source "AM, RAPOPORT")
   (id "Libatkan keluarga besar, tetangga, atau teman yang bersedia.")
   (en "Involve relatives, neighbours or friends who are willing.")))
(defrule ADVISE::rs-11.1
   (answer (to client-system) (is individual|family))
   (answer (to support-available) (is yes))
   => (assert (finding (kind indication) (subject ext-mobilise-support) (value nil) (strength moderate) (by rs-11))))
(defrule ADVISE::rs-11.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to support-available) (is yes))
   => (assert (finding (kind indication) (subject ext-mobilise-support) (value nil) (strength moderate) (by rs-11))))

(deffacts MAIN::rs-12 (rule-note (rule rs-12) (origin ext) (source "IPWL")
   (id "Pemulihan napza memerlukan rehabilitasi; rujuk ke puskesmas, rumah sakit, atau lembaga penerima wajib lapor.")
   (en "Recovery from substances needs rehabilitation; refer to a health centre, hospital or mandated reporting institution.")))
(defrule ADVISE::rs-12
   (answer (to problem-domains) (is substance))
   (not (answer (to referral-made) (is yes)))
   => (assert (finding (kind indication) (subject ext-refer) (value nil) (strength moderate) (by rs-12))))

(deffacts MAIN::rs-13 (rule-note (rule rs-13) (origin seed+ext) (source "S14.1; GROSSER")
   (id "Lembaga tidak menanggapi hak klien; dampingi dan bela. Dokumen sumber menyebut peran ini untuk ISK.")
   (en "An institution does not answer to the client's right; accompany and advocate. The source document names this role for communities.")))
(defrule ADVISE::rs-13
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to institution-unresponsive) (is yes))
   => (assert (finding (kind role) (subject role-advocate) (value nil) (strength moderate) (by rs-13))))
