/* Topics of the questions as people type them. See interview_topic.h. */
#include "prompt/interview_topic.h"

#include <stdio.h>
#include <string.h>

const char *topic_word(const struct topic *topic, enum language language, char *buffer, size_t size)
{
    const char *heading = topic->heading.in[language];
    char beginning[TOPIC_WORD_MAX];

    snprintf(beginning, sizeof beginning, "%.*s", (int)strcspn(heading, "(:,"), heading);
    return vocabulary_alias(beginning, buffer, size) ? buffer : topic->name;
}

static bool begins(const struct topic *topic, const char *typed)
{
    char word[TOPIC_WORD_MAX];
    bool fits = strncmp(topic->name, typed, strlen(typed)) == 0;

    for (int language = 0; !fits && language < 2; language++)
        fits = strncmp(topic_word(topic, (enum language)language, word, sizeof word), typed, strlen(typed)) == 0;
    return fits;
}

const struct topic *topic_find(const struct vocabulary *vocabulary, const char *text)
{
    const struct topic *found = NULL;
    char typed[TOPIC_WORD_MAX];

    if (!vocabulary_alias(text, typed, sizeof typed))
        return NULL;
    for (size_t i = 0; i < vocabulary->topic_count; i++) {
        if (strcmp(vocabulary->topics[i].name, typed) == 0)
            return &vocabulary->topics[i];
        if (found == NULL && begins(&vocabulary->topics[i], typed))
            found = &vocabulary->topics[i];
    }
    return found;
}
