How the program is called, and what it says when it is called wrongly (status 64).

A command that does not exist, near to one that does and far from any:

    $ intervensi advice examples/keluarga-phk.json
    intervensi: perintah 'advice' tidak dikenal; maksud Anda 'advise'?
    Lihat 'intervensi --help'.
    [64]
    $ intervensi dance
    intervensi: perintah 'dance' tidak dikenal
    Lihat 'intervensi --help'.
    [64]

An option that does not exist, likewise:

    $ intervensi advise --wyh examples/keluarga-phk.json
    intervensi: pilihan '--wyh' tidak dikenal; maksud Anda '--why'?
    Lihat 'intervensi advise --help'.
    [64]
    $ intervensi --nope
    intervensi: pilihan '--nope' tidak dikenal
    Lihat 'intervensi --help'.
    [64]
    $ intervensi -x rules
    intervensi: pilihan '-x' tidak dikenal
    Lihat 'intervensi --help'.
    [64]

An option with a value that it does not take, without the one it needs, or with one it does not know:

    $ intervensi advise --why=1 examples/keluarga-phk.json
    intervensi: --why tidak bernilai
    Lihat 'intervensi advise --help'.
    [64]
    $ intervensi rules --rules
    intervensi: --rules memerlukan nilai
    Lihat 'intervensi rules --help'.
    [64]
    $ intervensi advise --to xml examples/keluarga-phk.json
    intervensi: --to berisi salah satu dari text, json, md, bukan 'xml'
    Lihat 'intervensi advise --help'.
    [64]
    $ intervensi --color=red rules
    intervensi: --color berisi salah satu dari auto, always, never, bukan 'red'
    Lihat 'intervensi --help'.
    [64]
    $ intervensi --lang fr rules
    intervensi: --lang berisi salah satu dari id, en, bukan 'fr'
    Lihat 'intervensi --help'.
    [64]

Too few arguments and too many:

    $ intervensi advise
    intervensi: CASE.json belum disebut
    Lihat 'intervensi advise --help'.
    [64]
    $ intervensi trace
    intervensi: CASE.json belum disebut
    Lihat 'intervensi trace --help'.
    [64]
    $ intervensi test
    intervensi: PATH belum disebut
    Lihat 'intervensi test --help'.
    [64]
    $ intervensi advise examples/keluarga-phk.json examples/remaja-bolos.json
    intervensi: argumen berlebih: 'examples/remaja-bolos.json'
    Lihat 'intervensi advise --help'.
    [64]
    $ intervensi rules grp-01 grp-02
    intervensi: argumen berlebih: 'grp-02'
    Lihat 'intervensi rules --help'.
    [64]

The same in English:

    $ intervensi --lang en advice
    intervensi: unknown command 'advice'; did you mean 'advise'?
    See 'intervensi --help'.
    [64]
    $ intervensi advise --lang=en
    intervensi: CASE.json is missing
    See 'intervensi advise --help'.
    [64]

A long option may be shortened while that leaves one:

    $ intervensi --vers
    intervensi …
    aturan … sha256:…

Behind `--` nothing is an option; a file may begin with a hyphen:

    $ cd "$TMP" && echo '{"facts": {}}' >-case.json && intervensi advise --to json -- -case.json | cut -c 1-50
    {"format":"intervensi-result/1","status":"ok","rul
    $ intervensi advise --to json -- --why
    --why: …
    [66]

The version and the rules in use, wherever the option stands:

    $ intervensi -V
    intervensi …
    aturan … sha256:…
    $ intervensi advise --version --lang en
    intervensi …
    rules … sha256:…

Help of the program:

    $ intervensi --help
    …
    Pemakaian:  intervensi PERINTAH [PILIHAN]

    Sistem pakar untuk intervensi sosial: dari jawaban tentang suatu kasus sampai anjuran beserta
    alasannya.

    Perintah…
      advise      anjuran untuk satu kasus
    …
      schema      JSON Schema suatu format
    …

    Pilihan, sebelum atau sesudah perintah
          --rules FOLDER               folder aturan
    …
      -V, --version                    versi program dan aturannya
    …
    Contoh
    …
      intervensi …

    Lebih jauh tentang suatu perintah: intervensi PERINTAH --help
    $ intervensi -h --lang en
    …
    Usage:  intervensi COMMAND [OPTIONS]

    An expert system for social intervention: from the answers about a case to advice with its reasons.

    Commands…
      advise      advice for one case
    …
      schema      JSON Schema of a format
    …

    Options, before or after the command
          --rules DIR                  folder of the rules
    …
      -V, --version                    version of the program and of the rules
    …
    Example
    …
      intervensi …

    More about a command: intervensi COMMAND --help

Help of a command, with its arguments, its options and an example:

    $ intervensi advise --help
    Pemakaian:  intervensi advise CASE.json|- [PILIHAN]

    Anjuran untuk satu kasus: apa yang dilakukan, urutannya, apa yang menghalangi, apa yang belum
    diketahui, dan alasannya.

    Pilihan
          --to text|json|md            bentuk keluaran (bawaan: text)
          --why                        buka setiap baris sampai ke jawaban yang mendasarinya
          --all                        semuanya: juga pengingat, setiap penilaian, setiap pertanyaan
                                       terbuka, rencana
          --plan                       semuanya, dengan setiap kolom rencana
          --trace                      tambahkan setiap aturan yang menyala

    Pilihan pada setiap perintah
          --rules FOLDER               folder aturan
          --facts FOLDER               folder pertanyaan, label, dan kata lain
          --contacts BERKAS            daftar layanan setempat Anda sendiri
          --lang id|en                 bahasa keluaran (bawaan: id)
          --origin DAFTAR              hanya pakai aturan dari asal ini: seed, seed+ext, ext
          --color auto|always|never    warna (bawaan: auto)
          --require-private            tolak berkas kasus yang dapat dibaca pemakai lain
          --debug DAFTAR               tampilkan di stderr apa yang dilakukan CLIPS: rules, facts,
                                       activations, focus; time: lamanya; all: semuanya
      -q, --quiet                      tanpa peringatan
      -v, --verbose                    sebutkan aturan mana yang dipakai
      -h, --help                       bantuan ini
      -V, --version                    versi program dan aturannya

    Contoh
      intervensi advise examples/keluarga-phk.json
      intervensi advise --why --lang en examples/kampung-relokasi.json

Every command that the help lists has help of its own, with an example of that command:

    $ for command in $(intervensi -h --lang en | sed -n '/^Commands/,/^$/s/^  \([a-z]*\) .*/\1/p'); do
    >     intervensi $command --help --lang en | sed -n "/^Example/{n;s/^  intervensi $command.*/$command has an example/p;}"
    > done
    advise has an example
    …
    codes has an example

Help goes to standard output, complaints to standard error:

    $ intervensi --help 2>/dev/null | grep -c intervensi
    …
    $ intervensi advise --wyh 2>/dev/null
    [64]

No help is wider than the screen, but for the command lines in it:

    $ COLUMNS=80 intervensi advise --help | wc -L
    80
    $ COLUMNS=40 intervensi --help --lang en | grep -v intervensi | wc -L
    40
