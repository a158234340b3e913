; Questions about: resources.
; Succeeds if: each case fact has one question in both languages, and every value it can take.
; Fails if: a question looks at a fact that is asked later, or a value has no name.

(deffacts q-resources
   (question (fact resources) (topic resources) (type many) (order 74)
      (ask-when "always")
      (id "Sumber daya apa yang ada?")
      (en "Which resources exist?")
      (feeds res-natural res-culture res-leadership res-services ext-local-skills))
   (choice (fact resources) (value natural) (id "kekayaan alam") (en "natural"))
   (choice (fact resources) (value culture) (id "budaya") (en "culture"))
   (choice (fact resources) (value leaders) (id "kepemimpinan dan tokoh") (en "leadership"))
   (choice (fact resources) (value services) (id "pelayanan sosial") (en "social services"))
   (choice (fact resources) (value skills) (id "keterampilan warga atau klien") (en "own skills"))
   (choice (fact resources) (value partners) (id "mitra luar (kampus, LSM, usaha)") (en "outside partners"))
   (choice (fact resources) (value none) (id "belum ditemukan") (en "none found")))

(deffacts q-services-classified
   (question (fact services-classified) (topic resources) (type yes-no) (order 102)
      (ask-when "resources∋services,partners OR problem-domains∋economic,health,substance,school,housing,services OR basic-needs-urgent=yes OR event-kind=disaster OR client-system=community")
      (id "Apakah sumber pelayanan sudah didata menurut jenisnya?")
      (en "Are services classified by kind?")
      (feeds base-material-a1-classified)))

(deffacts q-services-access-known
   (question (fact services-access-known) (topic resources) (type yes-no) (order 103)
      (ask-when "resources∋services,partners OR problem-domains∋economic,health,substance,school,housing,services OR basic-needs-urgent=yes OR event-kind=disaster OR client-system=community")
      (id "Apakah cara memperoleh pelayanan itu sudah diketahui?")
      (en "Is the way to obtain those services known?")
      (feeds base-material-a2-access)))

(deffacts q-services-coordinated
   (question (fact services-coordinated) (topic resources) (type yes-no) (order 104)
      (ask-when "resources∋services,partners OR problem-domains∋economic,health,substance,school,housing,services OR basic-needs-urgent=yes OR event-kind=disaster OR client-system=community")
      (id "Apakah sumber-sumber pelayanan sudah dikoordinasikan?")
      (en "Are services coordinated?")
      (feeds base-material-a3-coordinated)))

(deffacts q-services-duplicated
   (question (fact services-duplicated) (topic resources) (type yes-no) (order 105)
      (ask-when "resources∋services,partners OR problem-domains∋economic,health,substance,school,housing,services OR basic-needs-urgent=yes OR event-kind=disaster OR client-system=community")
      (id "Apakah ada bantuan yang tumpang-tindih?")
      (en "Do services duplicate each other?")
      (feeds base-material-a3-coordinated step-3-coordination)))

(deffacts q-funding-secured
   (question (fact funding-secured) (topic resources) (type yes-no) (order 106)
      (ask-when "client-system=community")
      (id "Apakah dana sudah ada?")
      (en "Is funding secured?")
      (feeds step-4-funding)))
