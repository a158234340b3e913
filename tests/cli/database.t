Results as a database of SQLite: its counts are those of the summary, its keys hold, and nobody else may read it.

    $ table=$PWD/examples/kabupaten.csv map=$PWD/examples/kabupaten.map; cd "$TMP" && { cat "$table"; echo 'K-099;Bantul;2025;Keluarga;Perang;;;;;;;;'; } >table.csv
    > intervensi batch -q table.csv --map "$map" --keep Kabupaten,Tahun -o r.sqlite --summary counts; echo $?; ls -l r.sqlite* | cut -c 1-10
    > counts() { node -p 'const all = JSON.parse(require("fs").readFileSync("counts")), lines = (of, key) => Object.entries(all[of]).flatMap(key).sort().join("\n");
    >     [lines("recommendations", ([a, by]) => Object.entries(by).map((b) => [a, ...b].join("|"))), lines("missing", (a) => a.join("|")),
    >      lines("contradictions", (a) => a.join("|")), lines("errors", (a) => a.join("|")), lines("status", (a) => a.join("|"))].join("\n\n")'; }
    > ask() { sqlite3 r.sqlite "$@" | LC_ALL=C sort; echo; }
    > sqlite() { ask "SELECT action, standing, count(*) FROM recommendations GROUP BY 1, 2"; ask "SELECT subject, count(*) FROM missing GROUP BY 1"
    >     ask "SELECT rule, count(*) FROM contradictions GROUP BY 1"; ask "SELECT code, count(*) FROM cases WHERE status = 'error' GROUP BY 1"; ask "SELECT status, count(*) FROM cases GROUP BY 1"; }
    > diff <(counts | grep .) <(sqlite | grep .) && counts | grep -c .; sqlite3 r.sqlite 'PRAGMA foreign_key_check; PRAGMA integrity_check'
    65
    -rw-------
    35
    ok

Whole cases: answers, one of them a number, as they were given; what was carried along; a row that is an error:

    $ cd "$TMP" && sqlite3 r.sqlite "SELECT fact, value, implied, label_id FROM answers WHERE id = 'K-002'; SELECT Kabupaten, Tahun, count(*) FROM cases GROUP BY 1, 2 LIMIT 2;
    >     SELECT case_no, id, line, status, code, message FROM cases WHERE status = 'error'"
    client-system|family|0|keluarga
    violence-ongoing|no|0|tidak
    risk-suicide|unknown|0|belum tahu
    event-known|yes|1|ya
    event-kind|illness|0|sakit atau disabilitas
    event-weeks|12|0|12
    coping-result|partly|0|sebagian
    imbalance|psychological|0|psikologik
    imbalance|social|0|integrasi sosial
    felt-need|yes|0|ya
    support-available|yes|0|ya
    Bantul|2024|3
    Bantul|2025|4
    24|K-099|27|error|unknown-value|event-kind tidak mempunyai nilai "Perang" (salah satu dari: death, job-loss, illness, separation, violence, disaster, legal, migration, transition, conflict, substance, accident, other)

With --full findings, the rules behind them, and objections; they agree with what JSON Lines say:

    $ map=$PWD/examples/kabupaten.map; cd "$TMP" && intervensi batch -q --full --row-errors ok table.csv --map "$map" --keep Kabupaten,Tahun -o full.sqlite; intervensi batch -q --full --row-errors ok --to jsonl table.csv --map "$map" --keep Kabupaten,Tahun >full
    > node -p 'require("fs").readFileSync("full", "utf8").trim().split("\n").map(JSON.parse).filter((row) => row.status === "ok").flatMap((row) => [
    >     ...row.findings.flatMap((f) => f.rules.map((rule) => [row.id, f.kind, f.subject, f.value ?? "", f.strength, rule])),
    >     ...row.recommendations.flatMap((r) => (r.against ?? []).map((o) => [row.id, r.subject, o.standing, o.kind, o.subject, o.by]))]).map((line) => line.join("|")).sort().join("\n")' >json.lines
    > sqlite3 full.sqlite "SELECT id, kind, subject, coalesce(value, ''), strength, rule FROM findings JOIN reasons USING (case_no, finding_no);
    >     SELECT id, action, standing, kind, subject, rule FROM objections JOIN cases USING (case_no)" | LC_ALL=C sort >database.lines
    > LC_ALL=C sort json.lines | cmp - database.lines && sqlite3 full.sqlite 'PRAGMA foreign_key_check' && wc -l <database.lines
    403

Counts of cases: what `count` says is what SQL says; by columns in any letters, by facts, by parts of the advice, with conditions on answers:

    $ cd "$TMP" && intervensi --lang en count r.sqlite; intervensi --lang en count r.sqlite --by kabupaten*Tahun; intervensi --lang en count r.sqlite --by client-system --strength required
    > intervensi count r.sqlite --by imbalance --where 'event-weeks<6 & coping-result≠works OR violence-ongoing=yes' --to json
    > for where in event-weeks=unanswered 'imbalance∌social' 'event-weeks≥6'; do intervensi count r.sqlite --where "$where"; done
    > action=$(sqlite3 r.sqlite "SELECT action FROM recommendations WHERE standing = 'recommended' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1")
    > intervensi count r.sqlite "$action" --standing recommended --by Kabupaten --to csv | tail -n +2 >counted
    > sqlite3 -separator , r.sqlite "SELECT Kabupaten, count(*) FROM recommendations JOIN cases USING (case_no) WHERE action = '$action' AND standing = 'recommended' GROUP BY 1" | cmp - counted
    > intervensi count r.sqlite --by standing*Tahun --to csv --wide --excel | tail -c +4 | head -n 2
    24 of 24 cases
    kabupaten * Tahun  2024  2025  cases
    Bantul                3     3      6
    Gunungkidul           3     3      6
    Kulon Progo           2     3      5
    Sleman                3     4      7
    all                  11    13     24
    24 of 24 cases
    client-system  cases
    family             3
    all                3
    3 of 24 cases
    {"format":"intervensi-count/1","where":"event-weeks<6 & coping-result≠works OR violence-ongoing=yes","cases":12,"of":24,"by":["imbalance"],"counts":[{"of":["biologik"],"cases":5},{"of":["psikologik"],"cases":10},{"of":["integrasi sosial"],"cases":4},{"of":["belum dijawab"],"cases":1}]}
    0 dari 24 kasus
    11 dari 24 kasus
    10 dari 24 kasus
    standing * Tahun;2024;2025
    tidak dianjurkan, terhalang;0;1

What cannot be counted:

    $ cd "$TMP" && intervensi count r.sqlite --by district; intervensi count r.sqlite --by a*b*c; intervensi count r.sqlite nothing; intervensi count r.sqlite --where 'client-system=famly'
    > intervensi count counts; echo $?; intervensi count nowhere.sqlite; echo $?; intervensi count r.sqlite --wide; intervensi count
    r.sqlite: kasus tidak dapat dihitung menurut "district"
        kolom yang dibawa batch --keep, fakta, action, standing, atau strength
    r.sqlite: kasus tidak dapat dihitung menurut "a"
        kolom yang dibawa batch --keep, fakta, action, standing, atau strength
    r.sqlite: tidak ada tindakan "nothing"
    --where: fakta itu tidak mempunyai nilai "famly"
        maksud Anda "family"?
    counts: ini bukan basis data hasil
        intervensi batch … -o hasil.sqlite membuatnya
    65
    nowhere.sqlite: berkas ini tidak ada atau tidak boleh dibaca
    66
    intervensi: --wide dan --excel hanya untuk --to csv
    Lihat 'intervensi count --help'.
    intervensi: RESULTS.sqlite belum disebut
    Lihat 'intervensi count --help'.
    [64]

A run that is killed leaves what its last checkpoint has; the run that goes on ends with the same database:

    $ cd "$TMP" && awk 'BEGIN { for (i = 1; i <= 25000; i++) printf "{\"id\": \"r%d\", \"facts\": {\"event-weeks\": %d}}\n", i, i % 70 }' >many
    > intervensi batch -o whole.sqlite --summary whole.counts many
    > { head -n 15000 many; until [ "$(stat -c %s cut.sqlite.part 2>/dev/null || echo 0)" -gt 500000 ]; do sleep 0.05; done; echo go >killed; until [ -e gone ]; do sleep 0.05; done; } | intervensi batch -o cut.sqlite - &
    > while [ ! -e killed ]; do sleep 0.05; done; kill -KILL $!; : >gone; wait 2>/dev/null; ls cut.sqlite.part
    > intervensi batch --resume --jobs 3 -o cut.sqlite --summary cut.counts many && cmp cut.counts whole.counts && cmp <(sqlite3 cut.sqlite .dump) <(sqlite3 whole.sqlite .dump); ls cut*
    cut.sqlite.part
    cut.counts
    cut.sqlite

What does not go together; a file that is no database; no room on the disk:

    $ cd "$TMP" && intervensi batch --to sqlite many; intervensi batch r.sqlite; intervensi batch --look-ahead -o x.sqlite many; intervensi batch --keep Status -o x.sqlite many
    > echo '{"status": "x"}' >bad.sqlite.part; intervensi batch --resume -o bad.sqlite many; echo $?; (ulimit -f 200; trap '' XFSZ; intervensi batch -o small.sqlite many); echo $?; ls small*
    intervensi: --to sqlite memerlukan -o BERKAS
    Lihat 'intervensi batch --help'.
    intervensi: 'r.sqlite' berisi hasil, bukan kasus yang dapat dibaca
    Lihat 'intervensi batch --help'.
    intervensi: --look-ahead hanya menulis JSON Lines: --to jsonl
    Lihat 'intervensi batch --help'.
    intervensi: --keep: baris hasil sudah mempunyai kolom 'Status'
    Lihat 'intervensi batch --help'.
    bad.sqlite.part: tidak dapat disimpan: file is not a database
    65
    small.sqlite.part: tidak dapat disimpan: disk I/O error
    74
    small.sqlite.part
