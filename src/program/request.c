/* The table of options of questions. */
#include "program/request.h"

#include <string.h>

static const struct {
    const char *id, *en; /* at the prompt; on the command line the English one */
    size_t flag;         /* in struct request */
} options[OPTION_COUNT] = {
    [OPTION_ALL] = {"semua", "--all", offsetof(struct request, choice.all)},
    [OPTION_ANY] = {"apa-pun", "--any", offsetof(struct request, any)},
    [OPTION_BRIEF] = {"ringkas", "--brief", offsetof(struct request, choice.brief)},
    [OPTION_FACTS] = {"fakta", "--facts", offsetof(struct request, facts)},
    [OPTION_MERMAID] = {"mermaid", "--mermaid", offsetof(struct request, mermaid)},
    [OPTION_PLAN] = {"rencana", "--plan", offsetof(struct request, plan)},
    [OPTION_RULE_TEXT] = {"teks-aturan", "--rule-text", offsetof(struct request, choice.rule_text)},
    [OPTION_RULES] = {"aturan", "--rules", offsetof(struct request, rules)},
    [OPTION_TRACE] = {"jejak", "--trace", offsetof(struct request, trace)},
    [OPTION_WHY] = {"mengapa", "--why", offsetof(struct request, why)},
    [OPTION_WITHOUT_RULE] = {"tanpa-aturan", "--without-rule", offsetof(struct request, gaps)},
};

enum { BEGINNING_LEAST = 3 };

void request_set(struct request *request, enum request_option option)
{
    *(bool *)((char *)request + options[option].flag) = true;
}

enum request_option request_option_find(const char *word, unsigned set)
{
    enum request_option found = OPTION_COUNT;
    size_t length, count = 0;

    word += strspn(word, "-");
    length = strlen(word);
    for (int i = 0; i < OPTION_COUNT && length > 0; i++) {
        const char *const names[2] = {options[i].id, options[i].en + 2};

        if ((set >> i & 1) == 0)
            continue;
        if (strcmp(word, names[0]) == 0 || strcmp(word, names[1]) == 0)
            return (enum request_option)i;
        if (length >= BEGINNING_LEAST && (strncmp(word, names[0], length) == 0 || strncmp(word, names[1], length) == 0)) {
            found = (enum request_option)i;
            count++;
        }
    }
    return count == 1 ? found : OPTION_COUNT;
}

const char *request_option_name(enum request_option option, enum language language)
{
    return language == LANGUAGE_ID ? options[option].id : options[option].en + 2;
}

const char *request_option_word(const struct request *request, enum request_option option, enum language language)
{
    return request->prompt ? request_option_name(option, language) : options[option].en;
}
