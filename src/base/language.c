/* The language in which the program speaks. */
#include "base/language.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

static const char domain[] = "intervensi";

/* The C library keeps translations it has looked up until this number changes. */
extern int _nl_msg_cat_cntr;

bool language_read(const char *word, enum language *language)
{
    if (strncmp(word, "id", 2) == 0)
        *language = LANGUAGE_ID;
    else if (strncmp(word, "en", 2) == 0)
        *language = LANGUAGE_EN;
    else
        return false;
    return word[2] == '\0' || strchr("_.@-:", word[2]) != NULL;
}

/* LANGUAGE holds a list such as "fr:id"; the other variables hold one name, which is a list of one. */
static bool read_list(const char *list, enum language *language)
{
    while (list != NULL && *list != '\0') {
        if (language_read(list, language))
            return true;
        list = strchr(list, ':');
        if (list != NULL)
            list++;
    }
    return false;
}

enum language language_of_environment(void)
{
    static const char *const variables[] = {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"};
    enum language language = LANGUAGE_ID;

    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++)
        if (read_list(getenv(variables[i]), &language))
            return language;
    return LANGUAGE_ID;
}

void language_start(const char *locale_folder)
{
    /* Never LC_ALL or LC_NUMERIC: under id_ID CLIPS would read 1.5 as 1. */
    if (setlocale(LC_CTYPE, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setlocale(LC_CTYPE, "C.UTF-8");
    /* Under the locale C gettext translates nothing; C.UTF-8 is there on every Debian. */
    setlocale(LC_MESSAGES, "C.UTF-8");
    if (locale_folder[0] != '\0')
        bindtextdomain(domain, locale_folder);
    bind_textdomain_codeset(domain, "UTF-8");
    textdomain(domain);
}

static enum language in_use = LANGUAGE_EN;

void language_use(enum language language)
{
    in_use = language;
    setenv("LANGUAGE", language == LANGUAGE_EN ? "en" : "id", 1);
    _nl_msg_cat_cntr++;
}

enum language language_in_use(void)
{
    return in_use;
}
