; Kinds of danger: the answer that says it, and half a page on what is done first. Whom to call: the contacts that serve the kind.
; Succeeds if: every answer that makes the risk imminent names its kind, and each first step can be done now by one worker.
; Fails if: a step needs an answer that is not known yet, or a source is cited that does not bear it.

(deffacts MAIN::danger-violence
   (danger-kind (name danger-violence) (id "Kekerasan") (en "Violence") (source "DV, NASW")
      (now-id 
         "Bicara dengan korban sendirian, di tempat yang tidak terdengar pelaku."
         "Tanyakan: amankah malam ini, di mana pelaku sekarang, adakah senjata, adakah anak di rumah?"
         "Bila tidak aman, antar ke tempat aman yang dipilih korban."
         "Kabari supervisor hari ini.")
      (now-en 
         "Talk to the victim alone, where the violent person cannot hear."
         "Ask: is tonight safe, where is the violent person now, is there a weapon, are there children at home?"
         "If it is not safe, take the victim to a safe place of their choice."
         "Tell your supervisor today.")
      (never-id 
         "Jangan mempertemukan atau mendamaikan korban dan pelaku."
         "Jangan menegur pelaku sebelum korban aman."
         "Jangan memberi tahu pelaku di mana korban berada.")
      (never-en 
         "Do not bring victim and violent person together or mediate."
         "Do not confront the violent person before the victim is safe."
         "Do not tell the violent person where the victim is."))
   (danger-sign (kind danger-violence) (fact violence-ongoing) (values yes))
   (danger-sign (kind danger-violence) (fact violence-household) (values yes)))

(deffacts MAIN::danger-child
   (danger-kind (name danger-child) (id "Anak diperlakukan salah atau ditelantarkan") (en "A child is maltreated or neglected") (source "SAPA, NASW 1.01, DV")
      (now-id 
         "Pastikan anak aman malam ini dan dijaga orang dewasa yang bukan terduga pelaku."
         "Dengarkan anak tanpa kehadiran terduga pelaku; catat dengan kata-kata anak sendiri."
         "Laporkan hari ini ke layanan perlindungan anak."
         "Kabari supervisor hari ini.")
      (now-en 
         "See that the child is safe tonight, with an adult who is not the suspect."
         "Hear the child without the suspect; write down the child's own words."
         "Report today to child protection."
         "Tell your supervisor today.")
      (never-id 
         "Jangan menanyai anak berulang-ulang atau memancing jawaban."
         "Jangan berjanji merahasiakan."
         "Jangan menanyai terduga pelaku di depan anak.")
      (never-en 
         "Do not question the child again and again or lead it."
         "Do not promise secrecy."
         "Do not question the suspect in front of the child."))
   (danger-sign (kind danger-child) (fact child-maltreatment) (values yes)))

(deffacts MAIN::danger-sexual
   (danger-kind (name danger-sexual) (id "Kekerasan seksual atau perdagangan orang") (en "Sexual violence or trafficking") (source "SAPA, NASW 1.02")
      (now-id 
         "Bawa ke tempat aman; temani, biarkan korban yang menentukan siapa yang boleh hadir."
         "Tawarkan pemeriksaan kesehatan secepatnya; jelaskan dahulu, tunggu persetujuan."
         "Hubungi layanan korban untuk pendampingan."
         "Kabari supervisor hari ini.")
      (now-en 
         "Bring the person to a safe place; stay, and let the person say who may be present."
         "Offer a medical examination as soon as possible; explain first, wait for consent."
         "Call the service for victims, which accompanies them."
         "Tell your supervisor today.")
      (never-id 
         "Jangan menyuruh korban bercerita berulang kali."
         "Jangan mendamaikan dengan pelaku atau menikahkan."
         "Jangan menyebarkan nama, foto, atau tempat korban.")
      (never-en 
         "Do not make the person tell the story again and again."
         "Do not reconcile with the offender or arrange a marriage."
         "Do not pass on name, picture or whereabouts."))
   (danger-sign (kind danger-sexual) (fact sexual-violence) (values yes)))

(deffacts MAIN::danger-suicide
   (danger-kind (name danger-suicide) (id "Pikiran atau rencana mengakhiri hidup") (en "Thoughts or a plan of ending life") (source "WHO, NASW 1.02")
      (now-id 
         "Tanyakan langsung: adakah rencana, alat, waktu? Bertanya tidak menambah risiko."
         "Bila ada rencana atau alat: jangan tinggalkan sendirian, temani sampai ada yang menggantikan."
         "Jauhkan alatnya (obat, tali, racun, benda tajam)."
         "Rujuk ke tenaga kesehatan jiwa: hari ini bila ada rencana.")
      (now-en 
         "Ask directly: is there a plan, a means, a time? Asking does not add risk."
         "With a plan or means: do not leave the person alone, stay until somebody takes over."
         "Take the means away (pills, rope, poison, blades)."
         "Refer to a mental-health service: today if there is a plan.")
      (never-id 
         "Jangan meremehkan, menasihati panjang, atau mempermalukan."
         "Jangan berjanji merahasiakannya.")
      (never-en 
         "Do not belittle, lecture or shame."
         "Do not promise to keep it secret."))
   (danger-sign (kind danger-suicide) (fact risk-suicide) (values ideation plan)))

(deffacts MAIN::danger-threat
   (danger-kind (name danger-threat) (id "Ancaman mencederai orang lain") (en "A threat to harm others") (source "NASW 1.02, DV, POLRI110")
      (now-id 
         "Jaga jarak dan jalan keluar; ajak orang kedua."
         "Tanyakan siapa yang diancam, dengan apa, kapan."
         "Peringatkan dan amankan orang yang diancam."
         "Hubungi polisi bila ancamannya dekat; kabari supervisor.")
      (now-en 
         "Keep your distance and a way out; bring a second person."
         "Ask who is threatened, with what, and when."
         "Warn the person threatened and bring them to safety."
         "Call the police if the threat is near; tell your supervisor.")
      (never-id 
         "Jangan datang atau melerai sendirian."
         "Jangan mempertemukan kedua pihak.")
      (never-en 
         "Do not go or step in alone."
         "Do not bring the two sides together."))
   (danger-sign (kind danger-threat) (fact risk-harm-others) (values yes)))

(deffacts MAIN::danger-medical
   (danger-kind (name danger-medical) (id "Gawat darurat medis") (en "Medical emergency") (source "ROBERTS, PSC119")
      (now-id 
         "Hubungi ambulans atau bawa sekarang ke puskesmas atau rumah sakit terdekat."
         "Temani sampai ditangani tenaga kesehatan."
         "Sampaikan yang Anda lihat: sejak kapan, obat atau zat apa, penyakit apa.")
      (now-en 
         "Call an ambulance or go now to the nearest health centre or hospital."
         "Stay until health staff take over."
         "Tell what you saw: since when, what drug or substance, which illness.")
      (never-id 
         "Jangan menunda untuk wawancara atau surat rujukan."
         "Jangan memberi obat atau menyuruh berhenti obat tanpa tenaga kesehatan.")
      (never-en 
         "Do not delay for an interview or a referral letter."
         "Do not give or stop medicine without health staff."))
   (danger-sign (kind danger-medical) (fact medical-emergency) (values yes)))

(deffacts MAIN::danger-site
   (danger-kind (name danger-site) (id "Bahaya di tempat (bencana, bahan kimia)") (en "Hazard on site (disaster, chemicals)") (source "BNPB, ROBERTS")
      (now-id 
         "Ajak semua orang keluar dari tempat bahaya sekarang, menjauh dari lereng, sungai, atau sumbernya."
         "Dahulukan anak, lansia, orang sakit, dan penyandang disabilitas."
         "Hubungi BPBD; minta SAR bila ada yang hilang atau tertimbun."
         "Catat siapa yang sudah aman dan siapa yang belum ditemukan.")
      (now-en 
         "Get everybody out now, away from the slope, the river or the source."
         "Children, old, sick and disabled people first."
         "Call the BPBD; ask for search and rescue if anybody is missing or buried."
         "Write down who is safe and who is not yet found.")
      (never-id 
         "Jangan kembali ke tempat itu sebelum dinyatakan aman."
         "Jangan menunda evakuasi karena rencana relokasi belum disepakati.")
      (never-en 
         "Do not go back before it is declared safe."
         "Do not put evacuation off because a relocation is not agreed."))
   (danger-sign (kind danger-site) (fact site-hazard) (values yes)))

(deffacts MAIN::danger-criminals
   (danger-kind (name danger-criminals) (id "Ancaman pelaku kejahatan") (en "Threats by criminals") (source "POLRI110, NASW")
      (now-id 
         "Pindahkan orang yang diancam ke tempat yang tidak diketahui pelaku."
         "Hubungi polisi bersama atasan Anda; catat ancamannya."
         "Jangan berkunjung sendirian; beri tahu kantor ke mana Anda pergi.")
      (now-en 
         "Move those threatened to a place the criminals do not know."
         "Call the police together with your superior; write the threats down."
         "Visit nobody alone; tell your office where you go.")
      (never-id 
         "Jangan mendatangi atau menyelidiki pelaku sendiri."
         "Jangan menyebut siapa yang melapor.")
      (never-en 
         "Do not go to the criminals or investigate yourself."
         "Do not say who reported it."))
   (danger-sign (kind danger-criminals) (fact threat-by-criminals) (values yes)))
