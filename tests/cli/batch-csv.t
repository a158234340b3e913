Cases in tables. A spreadsheet as offices have them: a byte-order mark, `;`, CRLF, Indonesian titles, a line break in a cell; the map
says what its own words are.

    $ intervensi batch --map examples/kabupaten.map --keep Kabupaten,Tahun --summary "$TMP/counts" --by Kabupaten,Tahun -o "$TMP/rows.csv" examples/kabupaten.csv
    > cut -d, -f 1-6,12- "$TMP/rows.csv" | head -n 4; wc -l <"$TMP/rows.csv"
    > grep -o '"by":{.*' "$TMP/counts" | grep -oE '"(Kabupaten|Tahun)":|"[^"]*":{"rows":[0-9]*' | paste -sd ' '
    id,status,code,field,message,recommended,Kabupaten,Tahun
    K-001,ok,,,,ext-restore-equilibrium|grp-und-1-social-assessment|grp-und-2-coping|ext-mobilise-support|ext-new-coping|grp-und-4-imbalance,Bantul,2024
    K-002,ok,,,,ext-restore-equilibrium|ext-mobilise-support,Bantul,2024
    K-003,ok,,,,,Bantul,2024
    25
    "Kabupaten": "Bantul":{"rows":6 "Gunungkidul":{"rows":6 "Kulon Progo":{"rows":5 "Sleman":{"rows":7 "Tahun": "2024":{"rows":11 "2025":{"rows":13

The counts of parts add up, by column, too; parts that count by other columns do not:

    $ cd "$TMP" && table=$OLDPWD/examples/kabupaten.csv map=$OLDPWD/examples/kabupaten.map
    > head -n 10 "$table" >part1.csv && { head -n 1 "$table"; tail -n +11 "$table"; } >part2.csv
    > for i in 1 2; do intervensi batch --map "$map" --keep Tahun --by Kabupaten,Tahun --summary counts$i part$i.csv >/dev/null; done
    > intervensi merge --expect-rows 24 counts1 counts2 | cmp - counts
    > intervensi batch --map "$map" --by Tahun --keep Kabupaten --summary counts1 part1.csv >/dev/null; intervensi merge counts1 counts2
    counts2: ringkasan ini menghitung menurut kolom lain daripada yang sebelumnya
    [65]

The same answers as JSON Lines give the same rows; what goes along may be a number there:

    $ cd "$TMP" && printf 'id;client-system;event-weeks;imbalance;felt-need;desa\na;family;3,0;psychological | social;?;Wijirejo\nb;Keluarga;12;;TRUE;"=1+1"\n' >t.csv
    > cat >t.jsonl <<'ROWS'
    > {"id": "a", "keep": {"desa": "Wijirejo", "rt": [4]}, "facts": {"client-system": "family", "event-weeks": 3, "imbalance": ["psychological", "social"], "felt-need": "unknown"}}
    > {"keep": {"desa": "=1+1"}, "id": "b", "facts": {"client-system": "family", "event-weeks": 12, "felt-need": "yes"}}
    > ROWS
    > for to in jsonl csv tsv; do intervensi batch --decimal-comma --keep desa --to $to t.csv >from-csv && intervensi batch --keep desa --to $to t.jsonl | cmp - from-csv; done
    > grep -o '"keep.*' <(intervensi batch --keep desa t.jsonl); cut -f 1,2,12 from-csv
    > echo '{"id": "c", "keep": {"rt": 4.50, "rw": true}, "facts": {}}' | intervensi batch --keep rt,rw,rx - | grep -o '"keep.*'
    > echo '{"id": "c", "keep": {"rt": [4]}, "facts": {}}' | intervensi batch --keep rt - ; echo '{"id": "c", "keep": 4, "facts": {}}' | intervensi batch --keep rt -
    "keep":{"desa":"Wijirejo"}}
    "keep":{"desa":"=1+1"}}
    id	status	desa
    a	ok	Wijirejo
    b	ok	'=1+1
    "keep":{"rt":"4.5","rw":"true"}}
    {"id":"c","line":1,"status":"error","code":"wrong-type","field":"/keep/rt","message":"di sini perlu teks atau bilangan"}
    intervensi: 1 dari 1 baris berupa galat: wrong-type 1
    {"id":"c","line":1,"status":"error","code":"wrong-type","field":"/keep","message":"\"keep\" harus berupa objek berisi teks dan bilangan"}
    intervensi: 1 dari 1 baris berupa galat: wrong-type 1
    [65]

Every kind of bad row, a good one after each; the same for any number of processes:

    $ cd "$TMP" && good() { printf 'good %s;family;failed;;yes;;\r\n' $((++n)); }
    > {
    >     printf '\xef\xbb\xbfID;Sistem klien;hasil-penanggulangan;"Minggu sejak\r\nperistiwa";felt-need;imbalance;\r\n\r\n;;;;;;\r\n'
    >     good
    >     printf 'b1;family\r\n'; good
    >     printf 'b2;family;failed;3;yes;;;\r\n'; good
    >     printf 'b3;famly;failed;3;yes;;\r\n'; good
    >     printf 'b4;family|group;failed;3;yes;;\r\n'; good
    >     printf 'b5;family;failed;3,5;yes;;\r\n'; good
    >     printf 'b6;family;failed;1.000;yes;;\r\n'; good
    >     printf 'b7;family;failed;tiga;yes;;\r\n'; good
    >     printf 'b8;family;failed;-1;yes;;\r\n'; good
    >     printf 'b9;family;failed;;mungkin;;\r\n'; good
    >     printf 'b10;family;failed;;yes;social|none;\r\n'; good
    >     printf 'b11;family;failed;;yes;social||;\r\n'; good
    >     printf ' ;family;failed;;yes;;\r\n'; good
    >     printf 'b13;family;failed;;yes;;note\r\n'; good
    >     printf 'b14;"family;failed;;yes;;\r\n'; good
    >     printf 'b15;fam"ily;failed;;yes;;\r\n'; good
    >     printf 'b16;"family"s;failed;;yes;;\r\n'; good
    >     printf 'b17;fam\xefily;failed;;yes;;\r\n'; good
    >     printf '"b18\r\n""x""";;"\r\ngagal\r\n";1000000000;;;\r\n'; good
    >     awk 'BEGIN { printf "b19;"; for (i = 0; i < 110000; i++) printf "0123456789"; printf "\r\n" }'; good
    >     printf 'b20;family;failed;;yes;"social\r\n'
    > } >bad.csv
    > for jobs in 1 2 3; do intervensi batch --jobs $jobs --to jsonl bad.csv >rows.$jobs; echo $?; done
    > cmp rows.1 rows.2 && cmp rows.1 rows.3 && grep -c '"id":"good [0-9]*","status":"ok"' rows.1; grep error rows.1
    > intervensi batch --row-errors ok bad.csv | sed -n '3p;5p'
    intervensi: 20 dari 40 baris berupa galat: bad-format 4, bad-utf8 1, missing-id 1, none-with-others 1, out-of-range 3, ragged-row 2, too-long 1, unknown-key 1, unknown-value 3, wrong-type 3
    65
    intervensi: 20 dari 40 baris berupa galat: bad-format 4, bad-utf8 1, missing-id 1, none-with-others 1, out-of-range 3, ragged-row 2, too-long 1, unknown-key 1, unknown-value 3, wrong-type 3
    65
    intervensi: 20 dari 40 baris berupa galat: bad-format 4, bad-utf8 1, missing-id 1, none-with-others 1, out-of-range 3, ragged-row 2, too-long 1, unknown-key 1, unknown-value 3, wrong-type 3
    65
    20
    {"id":"b1","line":6,"status":"error","code":"ragged-row","message":"baris ini mempunyai 2 sel, tabelnya 7 kolom"}
    {"id":"b2","line":8,"status":"error","code":"ragged-row","message":"baris ini mempunyai 8 sel, tabelnya 7 kolom"}
    {"id":"b3","line":10,"status":"error","code":"unknown-value","field":"Sistem klien","message":"client-system tidak mempunyai nilai \"famly\" (maksud Anda \"family\"? salah satu dari: individual, family, group, community, unsure)"}
    {"id":"b4","line":12,"status":"error","code":"wrong-type","field":"Sistem klien","message":"client-system tidak menerima nilai berjenis ini (salah satu dari: individual, family, group, community, unsure)"}
    {"id":"b5","line":14,"status":"error","code":"wrong-type","field":"Minggu sejak\r\nperistiwa","message":"event-weeks tidak menerima nilai berjenis ini (bilangan bulat dari 0 sampai 999999999, atau \"unknown\")"}
    {"id":"b6","line":16,"status":"error","code":"out-of-range","field":"Minggu sejak\r\nperistiwa","message":"event-weeks tidak dapat berisi bilangan ini (bilangan bulat dari 0 sampai 999999999, atau \"unknown\")"}
    {"id":"b7","line":18,"status":"error","code":"wrong-type","field":"Minggu sejak\r\nperistiwa","message":"event-weeks tidak menerima nilai berjenis ini (bilangan bulat dari 0 sampai 999999999, atau \"unknown\")"}
    {"id":"b8","line":20,"status":"error","code":"out-of-range","field":"Minggu sejak\r\nperistiwa","message":"event-weeks tidak dapat berisi bilangan ini (bilangan bulat dari 0 sampai 999999999, atau \"unknown\")"}
    {"id":"b9","line":22,"status":"error","code":"unknown-value","field":"felt-need","message":"felt-need tidak mempunyai nilai \"mungkin\" (salah satu dari: yes, no, unknown)"}
    {"id":"b10","line":24,"status":"error","code":"none-with-others","field":"imbalance","message":"imbalance memuat \"none\" di samping nilai lain (beberapa dari: biological, psychological, social, none)"}
    {"id":"b11","line":26,"status":"error","code":"unknown-value","field":"imbalance","message":"imbalance tidak mempunyai nilai \"\" (beberapa dari: biological, psychological, social, none)"}
    {"line":28,"status":"error","code":"missing-id","field":"id","message":"sel pada kolom \"id\" kosong"}
    {"id":"b13","line":30,"status":"error","code":"unknown-key","message":"ada isi pada kolom tanpa judul"}
    {"id":"b14","line":32,"status":"error","code":"bad-format","message":"tanda kutip dalam sel tidak ditulis dua kali, atau tidak ditutup"}
    {"id":"b15","line":34,"status":"error","code":"bad-format","message":"tanda kutip dalam sel tidak ditulis dua kali, atau tidak ditutup"}
    {"id":"b16","line":36,"status":"error","code":"bad-format","message":"tanda kutip dalam sel tidak ditulis dua kali, atau tidak ditutup"}
    {"line":38,"status":"error","code":"bad-utf8","message":"teks bukan UTF-8"}
    {"id":"b18\r\n\"x\"","line":40,"status":"error","code":"out-of-range","field":"Minggu sejak\r\nperistiwa","message":"event-weeks tidak dapat berisi bilangan ini (bilangan bulat dari 0 sampai 999999999, atau \"unknown\")"}
    {"line":45,"status":"error","code":"too-long","message":"kasus paling besar 1048576 bita"}
    {"id":"b20","line":47,"status":"error","code":"bad-format","message":"tanda kutip dalam sel tidak ditulis dua kali, atau tidak ditutup"}
    intervensi: 20 dari 40 baris berupa galat: bad-format 4, bad-utf8 1, missing-id 1, none-with-others 1, out-of-range 3, ragged-row 2, too-long 1, unknown-key 1, unknown-value 3, wrong-type 3
    b1,error,ragged-row,,"baris 6: baris ini mempunyai 2 sel, tabelnya 7 kolom",,,,,,
    b2,error,ragged-row,,"baris 8: baris ini mempunyai 8 sel, tabelnya 7 kolom",,,,,,

However many cells a row has more than the table has columns, it is an error row, and the rows beside it are read:

    $ cd "$TMP" && { echo 'id,felt-need'; printf 'A'; head -c 900000 /dev/zero | tr '\0' ','; printf '\nB,yes\n'; } >wide.csv
    > intervensi batch -q --jobs 1 --to jsonl wide.csv | cut -c 1-120; intervensi batch -q --pick B wide.csv | grep felt-need
    {"id":"A","line":2,"status":"error","code":"ragged-row","message":"baris ini mempunyai 900001 sel, tabelnya 2 kolom"}
    {"id":"B",…
            "felt-need": "yes"

One of them, as a case to be explained, by its id or by any line it stands on:

    $ cd "$TMP" && intervensi batch --pick 'good 18' bad.csv; intervensi batch --pick 42 bad.csv; intervensi batch --pick 5 bad.csv | intervensi advise --to json - | cut -c 1-50
    {
        "format": "intervensi-case/1",
        "id": "good 18",
        "facts": {
            "client-system": "family",
            "coping-result": "failed",
            "felt-need": "yes"
        }
    }
    bad.csv:40: event-weeks tidak dapat berisi bilangan ini (Minggu sejak  peristiwa)
        bilangan bulat dari 0 sampai 999999999, atau "unknown"
    {"format":"intervensi-result/1","id":"good 1","sta

Words that are formulas to a spreadsheet, quotes, line breaks and delimiters, written as a table and read again:

    $ cd "$TMP" && printf 'id,Desa,felt-need\n=1+1,"+62, ""x""",yes\n-2,"@a\r\nb\nc",no\n"a\tb","\t=x","x"\n,,\n' >odd.csv
    > intervensi batch --row-errors ok --keep Desa odd.csv | cut -d, -f 1-2,12-; intervensi batch --row-errors ok --keep Desa --to tsv odd.csv | cut -f 1-2,12- | cat -A
    > echo '{"format": "intervensi-map/1", "columns": {"status": null, "code": null, "field": null, "message": null, "recommended": null, "with-caution": null, "after-safety": null, "conflict": null, "blocked": null, "missing": null}}' >rows.map
    > intervensi batch --row-errors ok --keep Desa odd.csv | intervensi batch --from csv --map rows.map --keep Desa --to jsonl | grep -oE '"id":"[^,]*",|"keep.*' | paste -d ' ' - -
    > intervensi batch --row-errors ok --keep Desa --to tsv odd.csv | intervensi batch --from tsv --map rows.map --keep Desa --to jsonl | grep -oE '"id":"[^,]*",|"keep.*' | paste -d ' ' - -
    intervensi: 1 dari 3 baris berupa galat: unknown-value 1
    id,status,Desa
    '=1+1,ok,"'+62, ""x"""
    '-2,ok,'@a b c
    a	b,error,,,"'	=x"
    intervensi: 1 dari 3 baris berupa galat: unknown-value 1
    id^Istatus^IDesa$
    '=1+1^Iok^I"'+62, ""x"""$
    '-2^Iok^I'@a b c$
    "a b"^Ierror^I"' =x"$
    intervensi: 1 dari 3 baris berupa galat: unknown-value 1
    "id":"'=1+1", "keep":{"Desa":"'+62, \"x\""}}
    "id":"'-2", "keep":{"Desa":"'@a b c"}}
    "id":"a\tb", "keep":{"Desa":"'\t=x"}}
    intervensi: 1 dari 3 baris berupa galat: unknown-value 1
    "id":"'=1+1", "keep":{"Desa":"'+62, \"x\""}}
    "id":"'-2", "keep":{"Desa":"'@a b c"}}
    "id":"a b", "keep":{"Desa":"' =x"}}

What is read is not written over:

    $ cd "$TMP" && intervensi batch --keep Desa -o odd.csv odd.csv; intervensi batch --by Desa --summary ./odd.csv odd.csv; intervensi batch --map rows.map -o rows.map odd.csv
    intervensi: 'odd.csv' dibaca: yang ditulis memerlukan nama lain
    Lihat 'intervensi batch --help'.
    intervensi: './odd.csv' dibaca: yang ditulis memerlukan nama lain
    Lihat 'intervensi batch --help'.
    intervensi: 'rows.map' dibaca: yang ditulis memerlukan nama lain
    Lihat 'intervensi batch --help'.
    [64]

What stands between cells is found out, or said; spreadsheets say it in a line before the titles; a tab may be empty cells alone:

    $ cd "$TMP" && for d in , ';' '\t'; do printf "id${d}felt-need\na${d}yes\n${d}\n" | intervensi batch --from csv --to jsonl - | grep -c '"a","status":"ok"'; done
    > printf 'sep=|\nid|felt-need\na|yes\n' | intervensi batch --from csv --to jsonl - | cut -c 1-22; printf 'id:felt-need\na:yes\n' | intervensi batch --from csv --delim : --to jsonl - | cut -c 1-22
    1
    1
    1
    {"id":"a","status":"ok
    {"id":"a","status":"ok

Tables that are refused as a whole:

    $ cd "$TMP" && refused() { printf "$1" >r.csv; shift; intervensi batch "$@" r.csv; }
    > refused 'id,felt-ned,Desa,coping-result\n'; refused 'felt-need\na\n'; refused 'id,felt-need,Kebutuhan memperbaiki dirasakan\n'; refused ''
    > refused 'id,Desa\n' --keep Dess,Desa; refused 'id,"x\n'; refused '\xff\xfei\0d\0\n'
    > echo '{"columns": {"Desa": 1, "Kode": {"to": 2, "values": {"a": 1}, "of": 3}}, "column": 1}' >bad.map; refused 'id\n' --map bad.map; refused 'id\n' --map no.map
    r.csv:1: kolom ini bukan fakta (felt-ned)
        maksud Anda "felt-need"? ganti nama atau buang kolom itu dengan --map, atau bawa dengan --keep
    r.csv:1: kolom ini bukan fakta (Desa)
        ganti nama atau buang kolom itu dengan --map, atau bawa dengan --keep
    r.csv:1: tabel kasus memerlukan kolom "id"
        namai kolom yang membedakan kasus "id", dalam tabel atau dengan --map
    r.csv:1: kolom lain berarti sama (Kebutuhan memperbaiki dirasakan)
        felt-need
    r.csv: tabel dimulai dengan judul kolomnya
    r.csv:1: tabel tidak mempunyai kolom "Dess"
        maksud Anda "Desa"?
    r.csv:1: tanda kutip dalam sel tidak ditulis dua kali, atau tidak ditutup
    r.csv:1: teks bukan UTF-8
        simpan tabel sebagai CSV dalam UTF-8
    bad.map:1:22: kolom dalam peta berupa nama, null atau objek (/columns/Desa)
        "felt-need", null, {"to": …, "values": {…}}
    bad.map:1:40: di sini perlu teks dalam tanda kutip ganda (/columns/Kode/to)
    bad.map:1:59: di sini perlu teks dalam tanda kutip ganda (/columns/Kode/values/a)
    bad.map:1:69: kolom dalam peta tidak mempunyai kunci ini (/columns/Kode/of)
        to, values
    bad.map:1:84: peta tidak mempunyai kunci ini (/column)
        format, columns, values
    no.map: berkas atau folder itu tidak ada
    [66]

The command line:

    $ intervensi batch --map x; intervensi batch --decimal-comma; intervensi batch --delim ab --from csv; intervensi batch --delim a --from csv; intervensi batch --by a
    > intervensi batch --keep a,,b; intervensi batch --keep a,a; intervensi batch --by a,b,c,d,e,f,g,h,i --summary x; intervensi batch --keep id --to csv; intervensi batch --full x.csv
    intervensi: --map hanya untuk tabel: --from csv atau tsv
    Lihat 'intervensi batch --help'.
    intervensi: --decimal-comma hanya untuk tabel: --from csv atau tsv
    Lihat 'intervensi batch --help'.
    intervensi: --delim berisi auto, tab atau tanda seperti ; bukan 'ab'
    Lihat 'intervensi batch --help'.
    intervensi: --delim berisi auto, tab atau tanda seperti ; bukan 'a'
    Lihat 'intervensi batch --help'.
    intervensi: --by memerlukan --summary BERKAS
    Lihat 'intervensi batch --help'.
    intervensi: --keep berisi nama kolom dengan koma di antaranya
    Lihat 'intervensi batch --help'.
    intervensi: --keep menyebut 'a' dua kali
    Lihat 'intervensi batch --help'.
    intervensi: --by: lebih dari 8 kolom
    Lihat 'intervensi batch --help'.
    intervensi: --keep: baris hasil sudah mempunyai kolom 'id'
    Lihat 'intervensi batch --help'.
    intervensi: --full hanya menulis JSON Lines: --to jsonl
    Lihat 'intervensi batch --help'.
    [64]

Columns with too many values are no columns to count by:

    $ cd "$TMP" && awk 'BEGIN { print "id,rt"; for (i = 0; i <= 1000; i++) printf "r%d,%d\n", i, i }' >wide.csv; intervensi batch --by rt --summary counts -o wide wide.csv; echo $?
    > grep -c . wide.part; awk 'BEGIN { print "id,rt"; for (i = 0; i < 25000; i++) printf "r%d,\"%d\n%d\"\n", i, i % 900, i % 900 }' >long.csv
    > intervensi batch --by rt --summary counts -o whole --keep rt long.csv && head -n 2 whole | cut -d, -f 1-2,12-
    intervensi: --by: kolom "rt" mempunyai lebih dari 1000 nilai berbeda, atau nilai yang lebih dari 200 bita
        hitunglah menurut kolom dengan sedikit nilai, seperti kabupaten atau tahun
    65
    1001
    id,status,rt
    r0,ok,0 0

A run that stopped goes on, amid rows of several lines; a table with other titles or a run with other options is another one:

    $ cd "$TMP" && { head -n 30001 long.csv; printf 'bad\n'; tail -n +30002 long.csv; } >cut.csv && intervensi batch -q --row-errors stop --by rt --summary cut.counts --keep rt -o cut cut.csv; ls cut.part*
    > sed '1s/id,rt/ID,rt/' cut.csv >other.csv && intervensi batch --resume --by rt --summary cut.counts --keep rt -o cut other.csv
    > intervensi batch --resume --decimal-comma --by rt --summary cut.counts --keep rt -o cut cut.csv
    > intervensi batch --resume --jobs 3 --row-errors ok --by rt --summary cut.counts --keep rt -o cut cut.csv && grep -v error cut | cmp - whole
    > intervensi batch --row-errors ok --by rt --summary all.counts --keep rt cut.csv | cmp - cut && cmp all.counts cut.counts
    intervensi: dihentikan pada 1 baris galat
    cut.part
    cut.part.state
    other.csv: ini bukan masukan dari proses yang terhenti
        hapus berkas yang berakhiran .part untuk mulai dari awal
    cut.part.state: proses yang terhenti memakai aturan atau opsi lain
        hapus berkas yang berakhiran .part untuk mulai dari awal
    intervensi: 1 dari 25001 baris berupa galat: ragged-row 1
    intervensi: 1 dari 25001 baris berupa galat: ragged-row 1
