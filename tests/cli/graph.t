Graphs of the rule base and of derivations; that they are right is shown by tests/graph.

One subject of a case, for Graphviz and for Mermaid:

    $ intervensi --lang en graph examples/keluarga-phk.json --of proc-persuasion
    digraph intervensi {
      graph [rankdir=LR, ranksep=0.6, nodesep=0.15, labelloc=t, fontname="Helvetica", fontsize=16, style=rounded, color="#b0b0b0"];
      node [fontname="Helvetica", fontsize=10, height=0.3, margin="0.12,0.06"];
      edge [fontname="Helvetica", fontsize=9, color="#606060", arrowsize=0.7];
      label="persuasion · Keluarga setelah ayah kena PHK";
      subgraph "cluster given" {
        label="Given";
        "answer target-motivation high" [label="target's motivation: high", shape=box, style="rounded,filled", fillcolor="#e3f0fb"];
      }
      subgraph "cluster ADVISE" {
        label="What is advised · ADVISE";
        "finding indication proc-persuasion" [label="indication: persuasion", shape=hexagon, style=filled, fillcolor="#fdf1d0", margin="0.02,0.04"];
        "inf-42 finding indication proc-persuasion" [label="inf-42\nThe target is already\nmotivated; explanation is\nenough to keep acceptance\nvoluntary.", shape=note, style=filled, fillcolor="#ffffff"];
      }
      subgraph "cluster RESOLVE" {
        label="How it stands · RESOLVE";
        "not objection proc-persuasion" [label="there is no objection:\npersuasion", shape=box, style="rounded,dashed"];
        "standing proc-persuasion recommended" [label="persuasion: recommended", shape=box, peripheries=2, style=filled, fillcolor="#ddf0dc"];
        "std-recommended standing proc-persuasion recommended" [label="std-recommended\nRecommended: there is no\nobjection of any kind.", shape=note, style=filled, fillcolor="#ffffff"];
      }
      "answer target-motivation high" -> "inf-42 finding indication proc-persuasion";
      "finding indication proc-persuasion" -> "std-recommended standing proc-persuasion recommended";
      "inf-42 finding indication proc-persuasion" -> "finding indication proc-persuasion" [label="weak"];
      "not objection proc-persuasion" -> "std-recommended standing proc-persuasion recommended" [style=dashed, arrowhead=empty];
      "std-recommended standing proc-persuasion recommended" -> "standing proc-persuasion recommended";
    }
    $ intervensi graph examples/keluarga-phk.json --of proc-persuasion --to mermaid
    ---
    title: "persuasi · Keluarga setelah ayah kena PHK"
    config:
      flowchart:
        wrappingWidth: 400
    ---
    flowchart LR
      classDef question fill:#e3f0fb,stroke:#333,color:#000
      classDef rule fill:#fff,stroke:#333,color:#000
      classDef finding fill:#fdf1d0,stroke:#333,color:#000
      classDef standing fill:#ddf0dc,stroke:#333,color:#000
      classDef nothing fill:#fff,stroke:#333,color:#000,stroke-dasharray:4 3
      classDef stage fill:none,stroke:#b0b0b0
      subgraph group.given ["Diketahui"]
        answer.target-motivation.high(["motivasi sasaran: tinggi"]):::question
      end
      class group.given stage
      subgraph group.ADVISE ["Apa yang dianjurkan · ADVISE"]
        finding.indication.proc-persuasion{{"anjuran: persuasi"}}:::finding
        rule.inf-42.finding.indication.proc-persuasion["inf-42<br/>Sasaran sudah termotivasi#59;<br/>cukup penjelasan agar<br/>penerimaannya tetap<br/>sukarela."]:::rule
      end
      class group.ADVISE stage
      subgraph group.RESOLVE ["Bagaimana kedudukannya · RESOLVE"]
        not.objection.proc-persuasion("tidak ada keberatan#58;<br/>persuasi"):::nothing
        standing.proc-persuasion.recommended[["persuasi: dianjurkan"]]:::standing
        rule.std-recommended.standing.proc-persuasion.recommended["std-recommended<br/>Dianjurkan: tidak ada<br/>keberatan apa pun."]:::rule
      end
      class group.RESOLVE stage
      answer.target-motivation.high --> rule.inf-42.finding.indication.proc-persuasion
      finding.indication.proc-persuasion --> rule.std-recommended.standing.proc-persuasion.recommended
      rule.inf-42.finding.indication.proc-persuasion -->|"lemah"| finding.indication.proc-persuasion
      not.objection.proc-persuasion -.-> rule.std-recommended.standing.proc-persuasion.recommended
      rule.std-recommended.standing.proc-persuasion.recommended --> standing.proc-persuasion.recommended

A part of the rule base, at most one rule upstream:

    $ intervensi --lang en graph saf-33 --depth 1 | grep -- '->'
      "finding assessment as-risk elevated" -> "saf-33";
      "finding indication ext-supervise" -> "std-recommended";
      "saf-33" -> "finding indication ext-supervise" [label="moderate"];
      "std-recommended" -> "standing ext-supervise recommended";

A case on standard input gives the same graph as its file:

    $ diff <(intervensi graph examples/keluarga-phk.json) <(intervensi graph - <examples/keluarga-phk.json)

At the prompt: the case on the table, one subject of it, the rule base; the ending of the file chooses the language:

    $ diff <(intervensi -c grafik examples/keluarga-phk.json) <(intervensi graph examples/keluarga-phk.json)
    $ diff <(intervensi --lang en -c 'graph rules coping-result mermaid') <(intervensi --lang en graph coping-result --to mermaid)
    $ intervensi -c "grafik proc-persuasion $TMP/alasan.mmd" examples/keluarga-phk.json | sed "s,$TMP,TMP,"
    Tersimpan: TMP/alasan.mmd
    $ diff "$TMP/alasan.mmd" <(intervensi graph examples/keluarga-phk.json --of proc-persuasion --to mermaid)
    $ intervensi --lang en -c 'graph role-expert' examples/keluarga-phk.json
    intervensi: nothing is concluded about 'role-expert' in this case
      graph role-expert
            ^
    [64]
    $ intervensi -c 'grafik aturan coping-resul'
    intervensi: tidak ada 'coping-resul' di sini
      grafik aturan coping-resul
                    ^
      maksud Anda 'coping-result'?
    [64]
    $ intervensi -c 'grafik a b'
    intervensi: argumen berlebih: 'b'
      grafik a b
               ^
      nama berkas berakhir dengan .dot, .gv, atau .mmd
    [64]

Mermaid has limits; who draws more is told:

    $ intervensi --rules ../../rules --facts ../../facts --lang en graph --to mermaid >/dev/null
    intervensi: … edges; Mermaid draws more than 500 only where maxEdges and maxTextSize allow it

What cannot be drawn:

    $ intervensi graph coping-resul
    intervensi: tidak ada 'coping-resul' di sini; maksud Anda 'coping-result'?
    [64]
    $ intervensi --lang en graph examples/keluarga-phk.json --of role-expert
    intervensi: nothing is concluded about 'role-expert' in this case
    [64]
    $ intervensi --lang en graph --of role-expert
    intervensi: --of needs a case file
    See 'intervensi graph --help'.
    [64]
    $ intervensi --lang en graph examples/keluarga-phk.json --depth 2
    intervensi: --depth needs the id of a question, rule or subject
    See 'intervensi graph --help'.
    [64]
    $ intervensi --lang en graph grp-23 --depth 0
    intervensi: '0' is not a whole number from 1 to 999
    See 'intervensi graph --help'.
    [64]
    $ intervensi --lang en graph tidak-ada.json
    tidak-ada.json: no such file or folder
    [66]
