A table is looked at before it is run. Spreadsheets are those of tests/table; each line of `clean` shows the cases that came of a file.

    $ cat >"$TMP/clean" <<'END'
    > file=$1; shift
    > intervensi table -q --lang en "$file" -o "$TMP/clean.jsonl" "$@" </dev/null >"$TMP/said" 2>"$TMP/why"; echo "status $?"
    > head -n 2 "$TMP/why" | sed 's,.*/,,'
    > sed '/^$/,$d; s/^   //' "$TMP/said" | paste -sd ' '; sed -n '/^ROWS WITH/,/^$/p' "$TMP/said" | grep '^ '
    > [ ! -e "$TMP/clean.jsonl" ] || cat "$TMP/clean.jsonl"; rm -f "$TMP/clean.jsonl"
    > END
    > chmod +x "$TMP/clean"

Titles behind other rows, merged cells, sheets that are hidden:

    $ for file in merged.xlsx merged.ods hidden.xlsx; do "$TMP/clean" ../table/$file; done
    status 0
    cases: 3; titles in row 4; sheet "Data"; cells filled from merged ones: 7
    {"id":"K-1","facts":{"client-system":"family","coping-result":"failed","event-weeks":3,"imbalance":["social"],"felt-need":"yes"},"keep":{"Kabupaten":"Bantul"}}
    {"id":"K-2","facts":{"client-system":"family","coping-result":"failed","event-weeks":4,"imbalance":["social"],"felt-need":"yes"},"keep":{"Kabupaten":"Bantul"}}
    {"id":"K-3","facts":{"client-system":"group","coping-result":"failed","event-weeks":5,"felt-need":"no"},"keep":{"Kabupaten":"Sleman"}}
    status 0
    cases: 4; titles in row 2; sheet "Data"; hidden sheets that are not read: Lama; cells filled from merged ones: 4; ids that stand again: 1 (K-3 (6))
    {"id":"K-1","facts":{"client-system":"family","event-weeks":3},"keep":{"Kabupaten":"Bantul","Tanggal":"2025-03-05"}}
    {"id":"K-2","facts":{"client-system":"family","event-weeks":4},"keep":{"Kabupaten":"Bantul"}}
    {"id":"K-3","facts":{"client-system":"group","event-weeks":5}}
    {"id":"K-3","facts":{"client-system":"group","event-weeks":5}}
    status 0
    cases: 1; titles in row 1; sheet "Data"; hidden sheets that are not read: Lama
    {"id":"K-1","facts":{"client-system":"family","coping-result":"failed","event-weeks":3,"felt-need":"yes"},"keep":{"Kabupaten":"Bantul"}}
    $ "$TMP/clean" ../table/hidden.xlsx --sheet 'Tahun 2024'; "$TMP/clean" ../table/hidden.xlsx --sheet 'Tahun'
    status 0
    cases: 1; titles in row 1; sheet "Tahun 2024"; hidden sheets that are not read: Lama
    {"id":"K-9","facts":{"client-system":"family","coping-result":"failed","event-weeks":3,"felt-need":"yes"},"keep":{"Kabupaten":"Bantul"}}
    status 65
    hidden.xlsx: there is no such sheet
        Data, Tahun 2024

Days are numbers in a spreadsheet; formulas that nobody calculated; truth; text that means something else elsewhere:

    $ for file in dates formulas text; do "$TMP/clean" ../table/$file.xlsx; done
    status 0
    cases: 2; titles in row 1; sheet "Data"
    {"id":"K-1","facts":{"client-system":"family","coping-result":"failed","event-weeks":3,"felt-need":"yes"},"keep":{"Kabupaten":"Bantul","Tanggal":"2025-03-05","Jam":"0.5"}}
    {"id":"K-2","facts":{"client-system":"family","coping-result":"failed","event-weeks":4,"felt-need":"yes"},"keep":{"Kabupaten":"Bantul","Tanggal":"2024-02-29","Jam":"1.25"}}
    status 0
    cases: 3; titles in row 1; sheet "Data"; formulas without a result, which count as empty: 1
    {"id":"K-1","facts":{"client-system":"family","coping-result":"failed","felt-need":"yes"},"keep":{"Kabupaten":"Bantul"}}
    {"id":"K-2","facts":{"client-system":"family","coping-result":"failed","event-weeks":3,"felt-need":"yes"},"keep":{"Kabupaten":"Bantul"}}
    {"id":"K-3","facts":{"client-system":"family","coping-result":"failed","event-weeks":7,"felt-need":"no"},"keep":{"Kabupaten":"Bantul"}}
    status 0
    cases: 2; titles in row 1; sheet "Data"
    {"id":"K-1","facts":{},"keep":{"a&b <c>":"x\ny"}}
    {"id":"K-2","facts":{},"keep":{"a&b <c>":"=cmd|' /C calc'!A0"}}

Files that are damaged or made to harm; old ones; what is no table:

    $ for file in deep entities cut; do "$TMP/clean" ../table/$file.ods; done
    status 65
    deep.ods: a part of the spreadsheet is larger or deeper than may be

    status 65
    entities.ods: a part of the spreadsheet is larger or deeper than may be

    status 65
    cut.ods: the spreadsheet is damaged
    $ cd "$TMP" && printf '\320\317\021\340old' >old.xls; seq 1000 | sed '1s/^/PK\x03\x04/' >broken.xlsx; : >empty.csv
    > ./clean old.xls; ./clean broken.xlsx; ./clean empty.csv; ./clean nothing.xlsx
    status 65
    old.xls: this is an old .xls file, or one with a password
        save the table as .xlsx, .ods or CSV

    status 65
    broken.xlsx: the spreadsheet is damaged

    status 65
    empty.csv: there is no table here

    status 66
    nothing.xlsx: no such file or folder

Text files: separators, encodings, quotes, line breaks:

    $ cd "$TMP" && printf 'Laporan 2025\n\nid;felt-need;Desa\nK-1;ya;Caf\351 \200\nK-2;"tidak";"a\nb"\n' >latin.csv; ./clean latin.csv
    > printf '\357\273\277id\tfelt-need\tDesa\r\nK-1\tya\tCaf\303\251\r\n\r\n' >tabs.txt; ./clean tabs.txt
    > printf 'id|felt-need\nK-1|ya\nK-2|tidak\n' >bars.csv; ./clean bars.csv
    > printf 'id,felt-need\nK-1,"ya\nK-2,tidak\nK-3,t"a\n' >quotes.csv; ./clean quotes.csv
    status 0
    cases: 2; titles in row 3; between cells: ;; rows in windows-1252 instead of UTF-8: 1
    {"id":"K-1","facts":{"felt-need":"yes"},"keep":{"Desa":"Café €"}}
    {"id":"K-2","facts":{"felt-need":"no"},"keep":{"Desa":"a\nb"}}
    status 0
    cases: 1; titles in row 1; between cells: tab
    {"id":"K-1","facts":{"felt-need":"yes"},"keep":{"Desa":"Café"}}
    status 0
    cases: 2; titles in row 1; between cells: |
    {"id":"K-1","facts":{"felt-need":"yes"}}
    {"id":"K-2","facts":{"felt-need":"no"}}
    status 65
    cases: 1; titles in row 1; between cells: ,; rows that are no cases: 0 of totals, 0 notes, 0 of titles, 2 broken (rows 2, 4)
     ! row 2: a quote in a cell is not written twice, or is never closed, or the row is too long
     ! row 4: a quote in a cell is not written twice, or is never closed, or the row is too long
    {"id":"K-2","facts":{"felt-need":"no"}}

Rows that are no cases: totals, titles again, notes; ids that stand again or are missing; too many cells:

    $ cd "$TMP" && printf 'No Kasus;felt-need;event-weeks\nK-1;ya;3\nNo Kasus;felt-need;event-weeks\nK-1;tidak;4\n;ya;5\nK-3;ya;5;x\nJumlah;;12\nSumber: Dinas Sosial;;\nTotal-7;ya;1\n' >rows.csv; ./clean rows.csv
    status 65
    cases: 5; titles in row 1; between cells: ;; rows that are no cases: 1 of totals, 1 notes, 1 of titles, 0 broken (rows 3, 7, 8); ids that stand again: 1 (K-1 (4))
     ! row 5: the cell of the column "id" is empty
     ! row 6: the row has 4 cells, the table has 3 columns
    {"id":"K-1","facts":{"felt-need":"yes","event-weeks":3}}
    {"id":"K-1","facts":{"felt-need":"no","event-weeks":4}}
    {"id":"Total-7","facts":{"felt-need":"yes","event-weeks":1}}

Thousands, decimal marks, lists, words for yes, no, not known and nothing; all problems of a row:

    $ cd "$TMP" && printf 'id;event-weeks;imbalance;felt-need\na;1.000;social, biological;Y\nb;3,0;social/biological;TDK\nc;3,5;social dan biological;tidak tahu\nd;3 minggu;sosail;1\ne;n/a;-;mungkin\n' >words.csv; ./clean words.csv; ./clean words.csv --accept
    > printf 'id;event-weeks\na;1.5\nb;1.000\nc;12\n' >dots.csv; ./clean dots.csv
    status 65
    cases: 5; titles in row 1; between cells: ;
     ! row 4: event-weeks "3,5": this is not the kind of value that event-weeks takes (a whole number
       from 0 to 999999999, or "unknown")
     ! row 5: event-weeks "3 minggu": this is not the kind of value that event-weeks takes (a whole
       number from 0 to 999999999, or "unknown"); imbalance "sosail": imbalance has no value "sosail"
       (did you mean "social"? several of: biological, psychological, social, none); felt-need "1":
       felt-need has no value "1" (one of: yes, no, unknown)
     ! row 6: felt-need "mungkin": felt-need has no value "mungkin" (one of: yes, no, unknown)
    {"id":"a","facts":{"event-weeks":1000,"imbalance":["social","biological"],"felt-need":"yes"}}
    {"id":"b","facts":{"event-weeks":3,"imbalance":["social","biological"],"felt-need":"no"}}
    status 65
    cases: 5; titles in row 1; between cells: ;
     ! row 4: event-weeks "3,5": this is not the kind of value that event-weeks takes (a whole number
       from 0 to 999999999, or "unknown")
     ! row 6: felt-need "mungkin": felt-need has no value "mungkin" (one of: yes, no, unknown)
    {"id":"a","facts":{"event-weeks":1000,"imbalance":["social","biological"],"felt-need":"yes"}}
    {"id":"b","facts":{"event-weeks":3,"imbalance":["social","biological"],"felt-need":"no"}}
    {"id":"d","facts":{"event-weeks":3,"imbalance":["social"],"felt-need":"yes"}}
    status 65
    cases: 3; titles in row 1; between cells: ;
     ! row 2: event-weeks "1.5": this is not the kind of value that event-weeks takes (a whole number
       from 0 to 999999999, or "unknown")
     ! row 3: event-weeks "1.000": this is not the kind of value that event-weeks takes (a whole number
       from 0 to 999999999, or "unknown")
    {"id":"c","facts":{"event-weeks":12}}

Columns by what stands in them, and titles with errors; the map that is proposed, edited, used again, and used by batch:

    $ cd "$TMP" && printf 'Kode;Hasl;Sistm klien;Kabupaten;felt need\nK-1;gagal;keluarga;Bantul;ya\nK-2;failed;famly;Sleman;Y\nK-3;works;keluarga;Sleman;ya\n' >maps.csv
    > intervensi table --lang en maps.csv --propose map.json </dev/null | sed -n '/COLUMNS/,/^$/p'; tr -d '\n\t' <map.json; echo
    > intervensi schema map >/dev/null && printf '{"columns": {"KODE": "id", "hasl": {"to": "coping-result"}, "Sistm Klien": "client-system", "felt need": "felt-need"}, "values": {"FAMLY": "family", "y": "yes"}}' >edited.json
    > ./clean maps.csv --map edited.json; intervensi batch --map edited.json --keep Kabupaten --to csv maps.csv | cut -d , -f 1-5,12
    COLUMNS
     · Kode → id · 100.0 % filled
     · Hasl → perhaps coping-result · 100.0 % filled
       "failed" 1, "gagal" 1, "works" 1
     · Sistm klien → perhaps client-system · 100.0 % filled, cells that cannot be read: 1
       "famly" 1 → perhaps family, "keluarga" 2
     · Kabupaten → goes along · 100.0 % filled
     · felt need → felt-need · 100.0 % filled
       "ya" 2, "Y" 1 → yes

    {"format":"intervensi-map/1","columns":{"Kode":{"to":"id"},"Hasl":{"perhaps":"coping-result"},"Sistm klien":{"perhaps":"client-system","perhaps-values":{"famly":"family"}},"Kabupaten":{},"felt need":{"to":"felt-need","values":{"Y":"yes"}}}}
    status 0
    cases: 3; titles in row 1; between cells: ;
    {"id":"K-1","facts":{"coping-result":"failed","client-system":"family","felt-need":"yes"},"keep":{"Kabupaten":"Bantul"}}
    {"id":"K-2","facts":{"coping-result":"failed","client-system":"family","felt-need":"yes"},"keep":{"Kabupaten":"Sleman"}}
    {"id":"K-3","facts":{"coping-result":"works","client-system":"family","felt-need":"yes"},"keep":{"Kabupaten":"Sleman"}}
    id,status,code,field,message,Kabupaten
    K-1,ok,,,,Bantul
    K-2,ok,,,,Sleman
    K-3,ok,,,,Sleman

The page on the quality of the data; what is read must not be written over:

    $ cd "$TMP" && intervensi table --lang en words.csv --page page.html >/dev/null </dev/null; stat -c %a page.html; sed -n 's/.*<h[12][^>]*>//p' page.html | sed 's/<[^>]*>//g'; grep -c '<bdi>mungkin</bdi>' page.html
    600
    Quality of the data
    OVERVIEW
    COLUMNS
    WORDS THAT CANNOT BE READ
    ROWS WITH PROBLEMS
    1
    $ cd "$TMP" && intervensi table --lang en words.csv -o words.csv; intervensi table --lang en; echo $?
    intervensi: 'words.csv' is the input: the output needs another name
    See 'intervensi table --help'.
    intervensi: FILE is missing
    See 'intervensi table --help'.
    64
