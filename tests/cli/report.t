A case as one page that needs nothing but itself.

What stands on it, in which order:

    $ intervensi report examples/bahaya-kdrt.json | sed -n 's/.*<h[12][^>]*>//p' | sed 's/<[^>]*>//g'
    Istri yang dipukul suaminya
    SITUASI
    BAHAYA DEKAT
    KEPUTUSAN
    KESELAMATAN DAHULU
    SETELAH KESELAMATAN
    PERINGATAN
    BELUM DIKETAHUI
    SATU JAWABAN LAGI
    RENCANA
    YANG DIKETAHUI
    PENILAIAN
    KETERANGAN
    $ intervensi --lang en report examples/keluarga-phk.json | sed -n 's/.*<h[12][^>]*>//p' | sed 's/<[^>]*>//g'
    Keluarga setelah ayah kena PHK
    SITUATION
    DECISION
    ADVICE
    STEPS (in the order of the process)
    WARNINGS
    NOT KNOWN YET
    ONE MORE ANSWER
    PLAN
    WHAT IS KNOWN
    NOTES ON THE CASE
    ASSESSMENT
    LEGEND

The same case gives the same bytes, to a file or not, and no page asks the network for anything (the icon is empty):

    $ intervensi report examples/keluarga-phk.json -o $TMP/a.html && intervensi report -o - - <examples/keluarga-phk.json |
    >     cmp - $TMP/a.html && stat -c %a $TMP/a.html
    600
    $ grep -oE '(src|href|action|srcset|data|poster|style)="[^"#]*"|url\(|@import|<script|<style' $TMP/a.html
    href="data:,"
    <style

An existing file is replaced as a whole, and readable by its owner alone afterwards; links, folders and the case itself are not written to:

    $ echo old >$TMP/b.html; chmod 644 $TMP/b.html; intervensi report examples/keluarga-phk.json -o $TMP/b.html &&
    >     cmp $TMP/a.html $TMP/b.html && stat -c %a $TMP/b.html
    600
    $ echo other >$TMP/other; ln -s other $TMP/link.html; intervensi report examples/keluarga-phk.json -o $TMP/link.html; cat $TMP/other
    …/link.html: ini tautan ke tempat lain; tidak ada yang disimpan melaluinya
        simpan dengan nama lain, atau hapus tautannya bila Anda tahu asalnya
    other
    $ cp examples/keluarga-phk.json $TMP/case.json; chmod 600 $TMP/case.json; cd $TMP; intervensi report case.json -o ./case.json
    intervensi: './case.json' adalah yang dibaca: halamannya perlu nama lain
    Lihat 'intervensi report --help'.
    [64]
    $ cmp $TMP/case.json examples/keluarga-phk.json
    $ intervensi report examples/keluarga-phk.json -o $TMP
    …: ini bukan berkas yang dapat diganti
    [73]
    $ intervensi --lang en report examples/keluarga-phk.json -o $TMP/none/page.html
    …/none/page.html: cannot be saved: no such file or folder
    [73]
    $ intervensi --lang en report examples/keluarga-phk.json >/dev/full
    intervensi: cannot write the output: no space is left
    [74]

What is refused:

    $ intervensi report
    intervensi: CASE.json belum disebut
    Lihat 'intervensi report --help'.
    [64]
    $ intervensi report $TMP/none.json -o $TMP/c.html; echo $?; ls $TMP/c.html 2>/dev/null
    …/none.json: berkas atau folder itu tidak ada
    66
    [2]
    $ echo '{"facts": {"fakta": 1}}' | intervensi report - -o $TMP/c.html; echo $?; ls $TMP/c.html 2>/dev/null
    -:1:21: tidak ada fakta "fakta" (/facts/fakta)
    65
    [2]
    $ echo '{"facts": {}}' >$TMP/open.json && chmod 644 $TMP/open.json && intervensi report --require-private $TMP/open.json
    …/open.json: pemakai lain komputer ini dapat membaca berkas kasus ini
        jaga untuk diri sendiri: chmod 600 BERKAS
    [77]

Numbers that identify a person draw the warning of every command:

    $ echo '{"title": "3201234567890001", "facts": {}}' | intervensi report - >/dev/null
    -:1:11: teks ini tampaknya memuat nomor induk kependudukan; jangan dituliskan (/title)

At the prompt the page goes beside the case, or where it is told to:

    $ cd $TMP && intervensi -c laporan -c 'report "page two.html"' case.json && cmp case.html a.html && cmp a.html "page two.html"
    Tersimpan: case.html
    Tersimpan: page two.html
    $ cd $TMP && intervensi -c 'laporan case.json' case.json
    intervensi: 'case.json' adalah kasus itu sendiri: halamannya perlu nama lain
      laporan case.json
              ^
    [64]
    $ intervensi -c laporan
    intervensi: kasus ini belum punya berkas; sebutkan namanya
      laporan
             ^
      misalnya: laporan kasus.html
    [64]
    $ cd $TMP && intervensi --lang en -c 'report link.html' case.json
    link.html: this is a link to another place; nothing is saved through it
      save under another name, or remove the link if you know where it comes from
    [73]
