/* What the files of a rule base may contain. See constructs.h. */
#include "constructs.h"

#include <string.h>

#include "rule_read.h"
#include "sexpr.h"
#include "templates.h"
#include "text.h"
#include "words.h"

struct construct_reader {
    struct knowledge *knowledge;
    struct arena *scratch; /* trees of the file and what is read of rules */
    const struct base_file *file;
    enum folder folder;
    struct found_rules *rules;
    struct diag *diag;
};

static void refuse(const struct construct_reader *reader, const struct sexpr *at, const char *hint, const char *what)
{
    struct place place = {.file = reader->file->path, .line = at->line, .column = at->column};

    diag_add(reader->diag, &place, "bad-construct", hint, _("%s is not allowed here"), what);
}

/* Which words a folder may hold: rules bring notes, a local file brings contacts, facts/ brings the rest. */
static bool template_belongs(enum folder folder, const char *template)
{
    if (folder == FOLDER_RULES)
        return strcmp(template, "rule-note") == 0;
    if (folder == FOLDER_CONTACTS)
        return strcmp(template, "contact") == 0;
    return strcmp(template, "rule-note") != 0;
}

static void read_deffacts(const struct construct_reader *reader, const struct sexpr *deffacts)
{
    size_t first = deffacts->count > 2 && deffacts->items[2]->type == SEXPR_STRING ? 3 : 2;

    if (deffacts->count < 2 || deffacts->items[1]->type != SEXPR_WORD) {
        refuse(reader, deffacts, _("write (deffacts name (fact)…)"), _("deffacts without a name"));
        return;
    }
    for (size_t i = first; i < deffacts->count; i++) {
        struct written_fact fact;

        if (!written_fact_read(deffacts->items[i], reader->file->path, &fact, reader->diag))
            continue;
        if (template_belongs(reader->folder, fact.spec->name))
            words_take(reader->knowledge, &fact, reader->diag);
        else
            refuse(reader, deffacts->items[i], _("notes stand in rules/, everything else in facts/"), fact.spec->name);
    }
}

static void read_defrule(const struct construct_reader *reader, const struct sexpr *defrule)
{
    struct found_rules *rules = reader->rules;
    struct read_rule rule;

    if (reader->folder != FOLDER_RULES) {
        refuse(reader, defrule, _("rules stand in rules/"), "defrule");
        return;
    }
    if (!rule_read(reader->knowledge->names, reader->scratch, defrule, reader->file->path, &rule, reader->diag))
        return;
    if (rule.stage == NULL) {
        refuse(reader, defrule, _("write (defrule STAGE::name …)"), _("a rule without a stage"));
        return;
    }
    rules->items = memory_grow(rules->items, &rules->capacity, rules->count + 1, sizeof *rules->items);
    rules->items[rules->count++] = (struct found_rule){
        .stage = rule.stage,
        .name = rule.alternative.name,
        .text = reader->file->bytes + defrule->start,
        .size = defrule->end - defrule->start,
        .file = reader->file->path,
        .line = defrule->line,
    };
}

/* A deftemplate of the shipped set, once. */
static void read_deftemplate(const struct construct_reader *reader, const struct sexpr *all, size_t index)
{
    const struct sexpr *deftemplate = all->items[index];
    struct place place = {.file = reader->file->path, .line = deftemplate->line, .column = deftemplate->column};

    if (!deftemplate_check(deftemplate, reader->file->path, reader->diag))
        return;
    for (size_t i = 0; i < index; i++)
        if (all->items[i]->count > 1 && all->items[i]->items[1]->type == SEXPR_WORD && sexpr_head(all->items[i]) != NULL &&
            strcmp(without_module(all->items[i]->items[1]->text), without_module(deftemplate->items[1]->text)) == 0)
            diag_add(reader->diag, &place, "bad-template", _("keep facts/templates.clp as it was shipped with this program"),
                     _("template %s is defined twice"), deftemplate->items[1]->text);
}

void constructs_read(struct knowledge *knowledge, struct arena *scratch, const struct base_file *file, enum folder folder,
                     struct found_rules *rules, struct diag *diag)
{
    struct construct_reader reader = {knowledge, scratch, file, folder, rules, diag};
    const struct sexpr *all = sexpr_parse(scratch, file->path, file->bytes, file->size, diag);

    for (size_t i = 0; all != NULL && i < all->count; i++) {
        const struct sexpr *construct = all->items[i];
        const char *head = sexpr_head(construct);

        if (head != NULL && strcmp(head, "deffacts") == 0)
            read_deffacts(&reader, construct);
        else if (head != NULL && strcmp(head, "defrule") == 0)
            read_defrule(&reader, construct);
        else if (head != NULL && strcmp(head, "deftemplate") == 0 && folder == FOLDER_FACTS &&
                 strcmp(file->name, "templates.clp") == 0)
            read_deftemplate(&reader, all, i);
        else
            refuse(&reader, construct, _("files hold deffacts in facts/, deffacts and defrule in rules/"),
                   head != NULL ? head : "()");
    }
    arena_clear(scratch);
}
