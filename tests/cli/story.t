# What people tell in their own words

Piped, the answers that it may mean are listed, and none is taken. Prefixes and endings do not matter, nor the language.

    $ intervensi -c 'ceritakan bapak suka memukuli ibu' -c koreksi
    Mungkin maksudnya (tidak ada yang dimasukkan sebelum Anda menjawab ya):
     ? «bapak suka memukuli ibu» – kekerasan sedang berlangsung: ya (violence-ongoing=yes)
    belum ada jawaban; tanya/ask memulai wawancara
    $ intervensi --lang en -c 'tell He beats her. She wants to die'
    This may mean (nothing is taken before you say yes):
     ? «He beats her» – ongoing violence: yes (violence-ongoing=yes)
     ? «She wants to die» – suicide risk: plan, means or attempt (risk-suicide=plan)

After a word that negates, the opposite is proposed, unless the phrase holds that word itself; where there is none, nothing.

    $ intervensi -c 'ceritakan ayah tidak pernah memukul ibu'
    Mungkin maksudnya (tidak ada yang dimasukkan sebelum Anda menjawab ya):
     ? «ayah tidak pernah memukul ibu» – kekerasan sedang berlangsung: tidak (violence-ongoing=no)
    $ intervensi -c 'ceritakan keluarga tidak butuh bantuan'
    Mungkin maksudnya (tidak ada yang dimasukkan sebelum Anda menjawab ya):
     ? «keluarga tidak butuh bantuan» – kebutuhan memperbaiki dirasakan: tidak (felt-need=no)
    $ intervensi -c 'ceritakan dia tidak ingin mati'
    Mungkin maksudnya (tidak ada yang dimasukkan sebelum Anda menjawab ya):
     ? «dia tidak ingin mati» – risiko bunuh diri: tidak ada (risk-suicide=none)

A part of a sentence ends where it is cut: what is denied in one is not in the next.

    $ intervensi -c 'ceritakan dia tidak datang, ayah memukul ibu'
    Mungkin maksudnya (tidak ada yang dimasukkan sebelum Anda menjawab ya):
     ? «ayah memukul ibu» – kekerasan sedang berlangsung: ya (violence-ongoing=yes)

A sentence that begins with no command is read so, too, and is still no command for a script.

    $ intervensi -c 'ayah memukul ibu semalam'
    Mungkin maksudnya (tidak ada yang dimasukkan sebelum Anda menjawab ya):
     ? «ayah memukul ibu semalam» – kekerasan sedang berlangsung: ya (violence-ongoing=yes)
    intervensi: tidak ada perintah 'ayah'
      ayah memukul ibu semalam
      ^
      maksud Anda 'ubah'?
    [64]
    $ intervensi -c 'ceritakan hari ini cerah'
    Tidak ada kata yang dikenal sebagai jawaban; tanya memulai wawancara.
