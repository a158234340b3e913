; The sections of the source document with their headings as printed, and X for extensions.
; Succeeds if: every statement and every citation names one of these codes.
; Fails if: a heading is corrected silently instead of being marked [sic].

(deffacts sections
   (section (code S1) (id "Landasan Pemberian Pengaruh") (en "Bases of influence"))
   (section (code S2) (id "Proses Pemberian Pengaruh") (en "Processes of influence"))
   (section (code S3) (id "Komunikasi") (en "Communication"))
   (section (code S4) (id "Wawancara") (en "Interview"))
   (section (code S5) (id "Observasi") (en "Observation"))
   (section (code S6) (id "Pengertian dan Ruang Lingkup Tentang Individu") (en "Meaning and scope of the individual"))
   (section (code S7) (id "Individu dalam Situasi Sosial") (en "The individual in the social situation"))
   (section (code S8) (id "Intervensi Sosial Pada Individu") (en "Social intervention with individuals"))
   (section (code S9) (id "Pengertian dan Ruang Lingkup Kelompok") (en "Meaning and scope of the group"))
   (section (code S10) (id "Kelompok Dalam Situasi Krisis") (en "Groups in a crisis situation"))
   (section (code S11) (id "Intervensi Sosial Pada Kelompok") (en "Social intervention with groups"))
   (section (code S12) (id "Komunikasi [sic: Komunitas] dan Permasalahannya") (en "The community and its problems"))
   (section (code S13) (id "Prinsip-prinsip Dasar dan Proses Intervensi Sosial") (en "Basic principles and process of social intervention"))
   (section (code S14) (id "Peran dan Keterampilan Dasar Petugas Intervensi Sosial Komunikasi [sic]") (en "Roles and basic skills of the community intervention worker"))
   (section (code X) (id "tambahan (dokumen sumber tidak menyebutnya)") (en "extension (the source is silent)")))
