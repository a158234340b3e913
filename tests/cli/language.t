In which language the program speaks. Indonesian is the default:

    $ intervensi facts felt-need | sed -n 2p
    Apakah para anggota merasakan kebutuhan untuk memperbaiki keseimbangan?

`--lang` chooses, before or after the command:

    $ intervensi --lang en facts felt-need | sed -n 2p
    Do members feel a need to restore balance?
    $ LANG=en_US.UTF-8 intervensi facts felt-need --lang id | sed -n 2p
    Apakah para anggota merasakan kebutuhan untuk memperbaiki keseimbangan?

Otherwise the first of LANGUAGE, LC_ALL, LC_MESSAGES and LANG that names one of the two; C and POSIX and other languages choose nothing:

    $ says() { echo "$(env "$@" intervensi advise 2>&1 | head -n 1) – $*"; }
    > says LANG=en_US.UTF-8
    > says LANG=id_ID.UTF-8
    > says LANG=fr_FR.UTF-8
    > says LC_ALL=C LANG=en_US.UTF-8
    > says LC_ALL=POSIX LC_MESSAGES=C LANG=id_ID
    > says LC_ALL=en_GB LANG=id_ID.UTF-8
    > says LC_MESSAGES=en LC_ALL=C.UTF-8 LANG=id_ID.UTF-8
    > says LC_MESSAGES=id_ID LANG=en_US.UTF-8
    > says LANGUAGE=en LC_ALL=id_ID.UTF-8
    > says LANGUAGE=fr:en:id LC_ALL=id_ID.UTF-8
    > says LANGUAGE=fr LC_ALL=fr_FR LANG=en@quot
    > says LANGUAGE= LC_ALL= LC_MESSAGES= LANG=
    > says LANG=english
    > says LANG=idn
    intervensi: CASE.json is missing – LANG=en_US.UTF-8
    intervensi: CASE.json belum disebut – LANG=id_ID.UTF-8
    intervensi: CASE.json belum disebut – LANG=fr_FR.UTF-8
    intervensi: CASE.json is missing – LC_ALL=C LANG=en_US.UTF-8
    intervensi: CASE.json belum disebut – LC_ALL=POSIX LC_MESSAGES=C LANG=id_ID
    intervensi: CASE.json is missing – LC_ALL=en_GB LANG=id_ID.UTF-8
    intervensi: CASE.json is missing – LC_MESSAGES=en LC_ALL=C.UTF-8 LANG=id_ID.UTF-8
    intervensi: CASE.json belum disebut – LC_MESSAGES=id_ID LANG=en_US.UTF-8
    intervensi: CASE.json is missing – LANGUAGE=en LC_ALL=id_ID.UTF-8
    intervensi: CASE.json is missing – LANGUAGE=fr:en:id LC_ALL=id_ID.UTF-8
    intervensi: CASE.json is missing – LANGUAGE=fr LC_ALL=fr_FR LANG=en@quot
    intervensi: CASE.json belum disebut – LANGUAGE= LC_ALL= LC_MESSAGES= LANG=
    intervensi: CASE.json belum disebut – LANG=english
    intervensi: CASE.json belum disebut – LANG=idn

Messages, help and answers are in one language; the program needs no locale to be installed for that:

    $ LC_ALL=C intervensi --lang en advise --wyh x.json
    intervensi: unknown option '--wyh'; did you mean '--why'?
    See 'intervensi advise --help'.
    [64]
    $ LC_ALL=C intervensi advise --wyh x.json
    intervensi: pilihan '--wyh' tidak dikenal; maksud Anda '--why'?
    Lihat 'intervensi advise --help'.
    [64]

Every character arrives, whatever the locale says of the encoding:

    $ for locale in C C.UTF-8 en_US.ISO-8859-1 nonsense; do
    >     LC_ALL=$locale intervensi rules grp-01 --lang id | sha256sum
    > done | sort -u | wc -l
    1
    $ echo '{"title": "Ibu Ratna — krisis é", "facts": {"felt-need": "yes"}}' | LC_ALL=C intervensi advise - | sed -n 1p
    Ibu Ratna — krisis é

JSON does not change with the language, nor do the ids:

    $ for language in id en; do
    >     intervensi --lang $language advise --to json --trace examples/keluarga-phk.json
    >     intervensi --lang $language facts --to json coping-result
    > done | sort | uniq -c | awk '$1 % 2 { print "different" } END { print NR, "texts" }'
    2 texts
    $ diff <(intervensi --lang id rules | grep -o '^[a-z]*-[0-9a-z]*') <(intervensi --lang en rules | grep -o '^[a-z]*-[0-9a-z]*')

Values may be written by their names in either language, whatever the language chosen:

    $ echo '{"facts": {"hasil-penanggulangan": "gagal", "felt-need": "ya", "client-system": "keluarga"}}' |
    >     intervensi --lang en advise --to json - | grep -o '"subject":"as-level","value":"[a-z]*"'
    "subject":"as-level","value":"group"

Dates and numbers stay the same:

    $ diff <(LC_ALL=id_ID.UTF-8 intervensi --lang en advise examples/keluarga-phk.json) \
    >     <(LC_ALL=C intervensi --lang en advise examples/keluarga-phk.json)
