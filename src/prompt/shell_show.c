/* Commands that show and change nothing: advise how whynot what change compare report facts rules terms sources. See shell.h. */
#include <string.h>

#include "lookup/lookup.h"
#include "prompt/completion.h"
#include "prompt/shell_parts.h"
#include "prompt/shell_words.h"

/* What differs between the tables that are looked up. */
struct shelf {
    const char *gaps[2]; /* words that ask for what is lacking, or NULL */
    bool (*text)(const struct lookup *lookup);
    void (*offer)(const struct wording *wording, struct nearest *nearest);
};

struct lookup shell_lookup(struct shell *shell, const struct cross *cross, const char *id)
{
    return (struct lookup){
        .output = &shell->session->out, .engine = shell->session->engine, .wording = &shell->wording, .cross = cross, .id = id};
}

/* The rest of the line is one id or one term of several words. */
static enum status look_up(struct shell *shell, const struct shell_line *line, const struct shelf *shelf)
{
    const char *id = line->count > 1 ? shell_words_from(line, 1) : NULL;
    bool gaps = id != NULL && shelf->gaps[0] != NULL && shell_word_is(id, shelf->gaps[0], shelf->gaps[1]);
    struct cross *cross = cross_new(shell->session->engine);
    struct lookup lookup = shell_lookup(shell, cross, gaps ? NULL : id);
    struct nearest nearest;
    struct buffer hint = BUFFER_EMPTY;
    enum status status;
    bool found;

    lookup.gaps = gaps;
    found = shelf->text(&lookup);
    cross_free(cross);
    if (found)
        return STATUS_OK;
    nearest_start(&nearest, id);
    shelf->offer(&shell->wording, &nearest);
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest.best);
    status = shell_refuse_word(shell, line, 1, hint.text, _("there is no '%s' here"), id);
    buffer_free(&hint);
    return status;
}

static enum status rules(struct shell *shell, const struct shell_line *line)
{
    return look_up(shell, line, &(struct shelf){.text = lookup_rules, .offer = lookup_rules_offer});
}

static enum status terms(struct shell *shell, const struct shell_line *line)
{
    return look_up(shell, line, &(struct shelf){.text = lookup_terms, .offer = lookup_terms_offer});
}

static enum status sources(struct shell *shell, const struct shell_line *line)
{
    return look_up(shell, line, &(struct shelf){{"tanpa-aturan", "without-rule"}, lookup_sources, lookup_sources_offer});
}

static char **complete_advice(const struct shell *shell, size_t index, const char *word)
{
    static const char *const words[2][5] = {{"mengapa", "semua", "rencana", "jejak", NULL},
                                            {"why", "all", "plan", "trace", NULL}};

    (void)index;
    return complete_among(words[shell->wording.language], word);
}

const struct shell_command shell_show_commands[] = {
    {{"saran", "advise"},
     N_("[mengapa|why] [semua|all] [rencana|plan]"),
     N_("recommendations, warnings, what is not known; with reasons, unfolded, as a plan"),
     "saran\nsaran mengapa\nadvise all plan",
     shell_advise,
     complete_advice},
    {{"laporan", "report"},
     N_("[FILE]"),
     N_("the case as a page to print or to file; without a name beside the case, ending in .html"),
     "laporan\nreport keluarga.html",
     shell_report,
     complete_file},
    {{"andaikan", "what"},
     N_("QUESTION=ANSWER... [semua|all]"),
     N_("what other answers would change; the case stays as it is"),
     "andaikan felt-need=tidak\nwhat violence-ongoing=yes all",
     shell_what,
     complete_assignment},
    {{"ubah", "change"},
     N_("ACTION [semua|all] [apa-pun|any]"),
     N_("the smallest changes of answers that would make an action recommended, or take it away"),
     "ubah ext-mediation\nchange mobilising close support all",
     shell_change,
     complete_action},
    {{"bagaimana", "how"},
     N_("NAME [ringkas|brief] [teks-aturan|rule-text]"),
     N_("why it holds: rule by rule, down to the answers"),
     "bagaimana ext-restore-equilibrium\nhow as-group-state=crisis brief\nhow felt-need",
     shell_how,
     complete_asked},
    {{"mengapa-tidak", "whynot"},
     N_("NAME [ringkas|brief] [semua|all]"),
     N_("what stands in the way, rule by rule; of a question, why it is not asked"),
     "mengapa-tidak ext-mediation\nwhynot as-risk=imminent all\nwhynot event-weeks",
     shell_whynot,
     complete_asked},
    {{"banding", "compare"},
     N_("FILE [semua|all]"),
     N_("where this case and that of a file part"),
     "banding examples/keluarga-phk.json\ncompare examples/keluarga-phk.json all",
     shell_compare,
     complete_file},
    {{"fakta", "facts"},
     N_("[QUESTION|semua|all]"),
     N_("what is known, by whom and since when; what is open"),
     "fakta\nfakta coping-result",
     shell_facts,
     complete_fact},
    {{"grafik", "graph"},
     N_("[SUBJECT] [FILE.dot|FILE.mmd]"),
     N_("the derivation of the case, or of one subject, as a graph; after aturan/rules the rule base"),
     "grafik ext-restore-equilibrium alasan.dot\ngrafik aturan coping-result mermaid",
     shell_graph,
     complete_action},
    {{"aturan", "rules"},
     N_("[ID]"),
     N_("the rules, one of them, or what they say of a subject"),
     "aturan grp-01\naturan ext-supervise",
     rules,
     complete_rule},
    {{"istilah", "terms"}, N_("[WORD]"), N_("the terms in both languages"), "istilah relasi", terms, NULL},
    {{"sumber", "sources"},
     N_("[ID|tanpa-aturan|without-rule]"),
     N_("places of the source document, and other sources"),
     "sumber S13.4\nsumber tanpa-aturan",
     sources,
     complete_source},
    {{NULL, NULL}, NULL, NULL, NULL, NULL, NULL},
};
