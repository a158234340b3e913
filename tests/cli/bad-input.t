What a case file may not hold, and what is said of it: file, line, column, what is wrong, the JSON pointer, and what to write instead.
The status is 65 where the case is refused and 66 where there is none.

Most texts below are read one a line, with a few of the rules, which load faster:

    $ mkdir "$TMP/few" && cp rules/{ORDER,VERSION,level.clp,objections.clp,standings.clp} "$TMP/few"
    > cat >"$TMP/each" <<'END'
    > while IFS= read -r text; do
    >     printf '%s' "$text" | intervensi --rules "$TMP/few" advise --to json - >/dev/null
    >     case $? in 0) echo 'fine' ;; 65) ;; *) echo '[other status]' ;; esac
    > done
    > END

A fact that does not exist is refused, and the nearest one is named, if one is near:

    $ echo '{"facts": {"coping-resul": "failed", "xyz": "failed"}}' | intervensi advise -
    -:1:28: tidak ada fakta "coping-resul" (/facts/coping-resul)
        maksud Anda "coping-result"?
    -:1:45: tidak ada fakta "xyz" (/facts/xyz)
    [65]

A value that the fact does not have is refused, and the nearest and all the others are named:

    $ echo '{"facts": {"coping-result": "faild"}}' | intervensi advise -
    -:1:29: coping-result tidak mempunyai nilai "faild" (/facts/coping-result)
        maksud Anda "failed"? salah satu dari: works, partly, failed, blocked, untried, unknown
    [65]

The line and the column are those of the value, counted in bytes (`é` has two):

    $ printf '{"title": "é",\n "facts": {\n\t"felt-need": "yes", "coping-result":  "faild"}}' | intervensi advise -
    -:3:40: coping-result tidak mempunyai nilai "faild" (/facts/coping-result)
        maksud Anda "failed"? salah satu dari: works, partly, failed, blocked, untried, unknown
    [65]

A value of the wrong type is refused, for each type of fact:

    $ bash "$TMP/each" <<'END'
    > {"facts": {"coping-result": 3, "event-weeks": "three", "imbalance": true, "felt-need": 1}}
    > {"facts": {"coping-result": ["failed"], "imbalance": ["social", 3, ["social"]], "felt-need": {"value": {}}}}
    > END
    -:1:29: coping-result tidak menerima nilai berjenis ini (/facts/coping-result)
        salah satu dari: works, partly, failed, blocked, untried, unknown
    -:1:47: event-weeks tidak menerima nilai berjenis ini (/facts/event-weeks)
        bilangan bulat dari 0 sampai 999999999, atau "unknown"
    -:1:69: imbalance tidak menerima nilai berjenis ini (/facts/imbalance)
        beberapa dari: biological, psychological, social, none
    -:1:88: felt-need tidak menerima nilai berjenis ini (/facts/felt-need)
        salah satu dari: yes, no, unknown
    -:1:29: coping-result tidak menerima nilai berjenis ini (/facts/coping-result)
        salah satu dari: works, partly, failed, blocked, untried, unknown
    -:1:65: imbalance tidak menerima nilai berjenis ini (/facts/imbalance/1)
        beberapa dari: biological, psychological, social, none
    -:1:68: imbalance tidak menerima nilai berjenis ini (/facts/imbalance/2)
        beberapa dari: biological, psychological, social, none
    -:1:104: felt-need tidak menerima nilai berjenis ini (/facts/felt-need/value)
        salah satu dari: yes, no, unknown

A list that is empty, a list that holds `none` beside other values, and a value of the list that does not exist are refused:

    $ bash "$TMP/each" <<'END'
    > {"facts": {"imbalance": [], "resources": ["none", "culture"], "problem-domains": ["housing", "scool"]}}
    > END
    -:1:25: daftar imbalance kosong (/facts/imbalance)
        hilangkan fakta itu, atau tulis "none"
    -:1:42: resources memuat "none" di samping nilai lain (/facts/resources)
        beberapa dari: natural, culture, leaders, services, skills, partners, none
    -:1:94: problem-domains tidak mempunyai nilai "scool" (/facts/problem-domains/1)
        maksud Anda "school"? beberapa dari: economic, relations, behaviour, decision, health, environment, substance, violence, school, housing, services, law

Numbers that are too large, negative or no whole numbers are refused; the largest number and other ways to write a whole one are not:

    $ bash "$TMP/each" <<'END'
    > {"facts": {"event-weeks": 1000000000, "people-count": -1}}
    > {"facts": {"event-weeks": 2.5, "people-count": 3.0000000000000000001}}
    > {"facts": {"event-weeks": 3e0, "people-count": 999999999}}
    > END
    -:1:27: event-weeks tidak dapat berisi bilangan ini (/facts/event-weeks)
        bilangan bulat dari 0 sampai 999999999, atau "unknown"
    -:1:55: people-count tidak dapat berisi bilangan ini (/facts/people-count)
        bilangan bulat dari 0 sampai 999999999, atau "unknown"
    -:1:27: event-weeks tidak dapat berisi bilangan ini (/facts/event-weeks)
        bilangan bulat dari 0 sampai 999999999, atau "unknown"
    -:1:48: people-count tidak dapat berisi bilangan ini (/facts/people-count)
        bilangan bulat dari 0 sampai 999999999, atau "unknown"
    fine

All problems are listed at once, in the order of the file:

    $ cat >"$TMP/many.json" <<'END'
    > {
    >     "format": "intervensi-case/2",
    >     "fakta": {},
    >     "facts": {
    >         "felt-need": {"value": "yess", "date": "1/2/2026", "source": "neighbour", "who": "x"},
    >         "coping-resul": "failed",
    >         "event-weeks": {"date": "2026-02-29"}
    >     },
    >     "notes": [{"date": "2026-13-01"}, 3]
    > }
    > END
    > cd "$TMP" && intervensi advise many.json
    many.json:2:15: ini bukan format kasus (/format)
        intervensi-case/1
    many.json:3:14: kasus tidak mempunyai kunci "fakta" (/fakta)
        format, id, title, facts, notes
    many.json:5:32: felt-need tidak mempunyai nilai "yess" (/facts/felt-need/value)
        maksud Anda "yes"? salah satu dari: yes, no, unknown
    many.json:5:48: "1/2/2026" bukan tanggal (/facts/felt-need/date)
        tulis sebagai tahun, bulan, hari: 2026-03-02
    many.json:5:70: tidak ada sumber "neighbour" (/facts/felt-need/source)
        salah satu dari: worker, client, record, observed, assumed
    many.json:5:90: jawaban tidak mempunyai kunci "who" (/facts/felt-need/who)
        value, source, date, note
    many.json:6:25: tidak ada fakta "coping-resul" (/facts/coping-resul)
        maksud Anda "coping-result"?
    many.json:7:33: tidak ada tanggal 2026-02-29 dalam kalender (/facts/event-weeks/date)
    many.json:7:24: jawaban yang ditulis sebagai objek memerlukan kunci "value" (/facts/event-weeks)
    many.json:9:24: tidak ada tanggal 2026-13-01 dalam kalender (/notes/0/date)
    many.json:9:15: catatan memerlukan kunci "text" (/notes/0)
    many.json:9:39: catatan harus berupa objek (/notes/1)
        {"date": …, "text": …}
    [65]

They are said in English too:

    $ cd "$TMP" && intervensi advise --lang en many.json
    many.json:2:15: this is not the format of a case (/format)
        intervensi-case/1
    many.json:3:14: a case has no key "fakta" (/fakta)
        format, id, title, facts, notes
    many.json:5:32: felt-need has no value "yess" (/facts/felt-need/value)
        did you mean "yes"? one of: yes, no, unknown
    many.json:5:48: "1/2/2026" is not a date (/facts/felt-need/date)
        write it as year, month and day: 2026-03-02
    many.json:5:70: there is no source "neighbour" (/facts/felt-need/source)
        one of: worker, client, record, observed, assumed
    many.json:5:90: an answer has no key "who" (/facts/felt-need/who)
        value, source, date, note
    many.json:6:25: there is no fact "coping-resul" (/facts/coping-resul)
        did you mean "coping-result"?
    many.json:7:33: the calendar has no day 2026-02-29 (/facts/event-weeks/date)
    many.json:7:24: an answer written as an object needs the key "value" (/facts/event-weeks)
    many.json:9:24: the calendar has no day 2026-13-01 (/notes/0/date)
    many.json:9:15: a note needs the key "text" (/notes/0)
    many.json:9:39: a note must be an object (/notes/1)
        {"date": …, "text": …}
    [65]

A key twice in one object is refused, also where one is spelt with an escape, and so is one fact by its id and by its alias:

    $ bash "$TMP/each" <<'END'
    > {"facts": {"felt-need": "yes", "felt-need": "no"}}
    > {"facts": {"felt-need": "yes", "felt\u002dneed": "no"}}
    > {"facts": {"felt-need": "yes", "kebutuhan-memperbaiki-dirasakan": "no"}}
    > END
    -:1:45: kunci ini tertulis dua kali dalam satu objek (/facts/felt-need)
    -:1:50: kunci ini tertulis dua kali dalam satu objek (/facts/felt-need)
    -:1:67: felt-need dijawab dua kali, dengan id dan dengan nama lain (/facts/kebutuhan-memperbaiki-dirasakan)

`facts` must be there, and be an object; other keys than those of a case are refused, and so is what is no object:

    $ bash "$TMP/each" <<'END'
    > {}
    > {"facts": []}
    > {"facts": {}, "fakta": 1}
    > [{"facts": {}}]
    > "facts"
    > {"facts": {}}
    > END
    -:1:1: kasus memerlukan kunci "facts", walaupun kosong
    -:1:11: "facts" harus berupa objek berisi fakta dan jawaban (/facts)
    -:1:24: kasus tidak mempunyai kunci "fakta" (/fakta)
        format, id, title, facts, notes
    -:1:1: kasus harus berupa objek
        {"facts": {…}}
    -:1:1: kasus harus berupa objek
        {"facts": {…}}
    fine

What is no JSON text is refused at the byte where it goes wrong:

    $ bash "$TMP/each" <<'END'
    > {"facts": {"felt-need": "yes" "event-weeks": 3}}
    > {"facts": {"felt-need": "yes",}}
    > {'facts': {}}
    > {"facts": {
    > {"facts": {}} {"facts": {}}
    > {"facts": {"event-weeks": 01}}
    > {"facts": {"event-weeks": 1e999}}
    > {"facts": {"event-weeks": NaN}}
    > END
    -:1:31: di sini seharusnya koma atau } (/facts/felt-need)
    -:1:31: di sini seharusnya kunci dalam tanda kutip ganda (/facts/felt-need)
    -:1:2: di sini seharusnya kunci dalam tanda kutip ganda
    -:1:12: teks berakhir terlalu cepat (/facts)
    -:1:15: masih ada teks sesudah nilainya
    -:1:27: bilangan tidak boleh berawal nol (/facts/event-weeks)
    -:1:27: bilangan terlalu besar (/facts/event-weeks)
    -:1:27: di sini seharusnya nilai (/facts/event-weeks)

No NUL, however it is written, no other raw control character, nothing that is not UTF-8, no half of a surrogate pair:

    $ printf '{"facts": {"felt-need": "y\0es"}}' | intervensi advise -
    -:1:27: karakter kendali dalam teks harus ditulis dengan \ (/facts/felt-need)
    [65]
    $ printf '%b\n' '{"facts": {"felt-need": "y\\u0000es"}}' '{"facts": {"felt-need": "y\tes"}}' '{"facts": {"felt-need": "y\xff"}}' \
    >     '{"facts": {"felt-need": "\xed\xa0\x80"}}' '{"facts": {"felt-need": "\\ud800"}}' | bash "$TMP/each"
    -:1:27: urutan \ yang tidak mewakili karakter (/facts/felt-need)
    -:1:27: karakter kendali dalam teks harus ditulis dengan \ (/facts/felt-need)
    -:1:27: teks bukan UTF-8 (/facts/felt-need)
    -:1:26: teks bukan UTF-8 (/facts/felt-need)
    -:1:26: urutan \ yang tidak mewakili karakter (/facts/felt-need)

Nothing at all, blanks, and what is too deep or too long are refused; a byte-order mark is read:

    $ cd "$TMP" && : >empty.json && intervensi advise empty.json
    empty.json:1:1: teks berakhir terlalu cepat
    [65]
    $ printf ' \n\t\n  ' | intervensi advise -
    -:3:3: teks berakhir terlalu cepat
    [65]
    $ awk 'BEGIN { for (i = 0; i < 2000; i++) printf "[" }' | intervensi advise -
    -:1:33: larik dan objek bersarang terlalu dalam (/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0)
    [65]
    $ cd "$TMP" && head -c 10000000 /dev/zero | tr '\0' x >long.json && intervensi advise long.json
    long.json: berkas lebih panjang daripada yang dibolehkan
    [65]
    $ printf '\xef\xbb\xbf{"facts": {}}\n' | bash "$TMP/each"
    fine

Of a case with thousands of wrong facts only the first problems are listed:

    $ awk 'BEGIN { printf "{\"facts\": {"; for (i = 0; i < 1000; i++) printf "%s\"wrong-fact-%d\": 1", i ? ", " : "", i; print "}}" }' |
    >     intervensi advise - 2>&1 | sed -n '1p; 200,$p'
    -:1:28: tidak ada fakta "wrong-fact-0" (/facts/wrong-fact-0)
    -:1:4099: tidak ada fakta "wrong-fact-199" (/facts/wrong-fact-199)
    … dan masih ada masalah lain; hanya 200 yang pertama dicantumkan

A missing file and a folder are no input; standard input is `-`:

    $ intervensi advise no-such.json
    no-such.json: …
    [66]
    $ intervensi advise examples
    examples: ini folder, bukan berkas
    [66]
    $ intervensi advise --to json - <examples/keluarga-phk.json | cut -c 1-40
    {"format":"intervensi-result/1","id":"K-

Control characters in what is quoted do not reach the terminal, and long words are cut:

    $ printf '{"facts": {"\\u001b[31mred\\u0007": 1, "%080d": 1}}' 7 | intervensi advise - 2>&1 | cat -v
    -:1:35: tidak ada fakta " [31mred " (/facts/ [31mred )
    -:1:122: tidak ada fakta "000000000000000000000000000000000000000000000000000000000000M-bM-^@M-&" (/facts/00000000000000000000000000000000000000000000000000000000000000000000000000000007)

Nothing of a refused case reaches standard output:

    $ for command in "advise --to json" "trace"; do
    >     intervensi $command "$TMP/many.json" 2>/dev/null
    >     echo $?
    > done
    65
    65

Text that looks like a national identity number or a telephone number is read, with a warning that `-q` silences:

    $ echo '{"title": "NIK 3273011234567890", "facts": {"felt-need": {"value": "yes", "note": "HP 0812-3456-7890"}}}' >"$TMP/number.json"
    > cd "$TMP" && intervensi advise number.json 2>&1 >/dev/null
    number.json:1:11: teks ini tampaknya memuat nomor induk kependudukan; jangan dituliskan (/title)
    number.json:1:83: teks ini tampaknya memuat nomor telepon; jangan dituliskan (/facts/felt-need/note)
    $ intervensi advise -q "$TMP/number.json" 2>&1 >/dev/null

A note to an answer that is read as not asked is dropped, and that is said:

    $ echo '{"facts": {"imbalance": {"value": "unknown", "note": "belum sempat"}}}' | intervensi advise - 2>&1 >/dev/null
    -:1:25: jawaban ini dibaca sebagai belum ditanyakan; catatannya tidak dipakai (/facts/imbalance)
