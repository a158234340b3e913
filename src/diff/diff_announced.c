/* The changes that were announced. See diff_announced.h. */
#include "diff/diff_announced.h"

#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "base/files.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"

enum { ANNOUNCED_SIZE_MAX = 16 * 1024 * 1024 };

/* The file that is being read. */
struct reading {
    const struct json_text *text;
    struct announced *announced;
    struct diag *diag;
    struct buffer pointer;
};

static void refuse(struct reading *reading, const char *code, const char *hint, const char *message)
{
    json_problem(reading->text, buffer_text(&reading->pointer), reading->diag, code, hint, "%s", message);
}

/* Where the text of this key goes, or NULL. */
static const char **place_of(struct announcement *announcement, const char *key)
{
    const struct {
        const char *key;
        const char **place;
    } places[] = {
        {"subject", &announcement->subject},
        {"from", &announcement->from},
        {"to", &announcement->to},
        {"rule", &announcement->rule},
    };

    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (strcmp(places[i].key, key) == 0)
            return places[i].place;
    return NULL;
}

static void read_member(struct reading *reading, const cJSON *member, struct announcement *announcement)
{
    const char **place = place_of(announcement, member->string);
    bool state = place == &announcement->from || place == &announcement->to;

    if (place == NULL)
        refuse(reading, "unknown-key", "subject, from, to, rule", _("an announced change has no such key"));
    else if (!cJSON_IsString(member))
        refuse(reading, "wrong-type", NULL, _("a text in double quotes is needed here"));
    else if (state && !diff_state_exists(member->valuestring))
        refuse(reading, "unknown-value", _("a standing, a strength or \"absent\""), _("there is no such state"));
    else
        *place = arena_copy(reading->announced->arena, member->valuestring, strlen(member->valuestring));
}

static void read_item(struct reading *reading, const cJSON *item)
{
    struct announcement *announcement = &reading->announced->items[reading->announced->count++];

    if (!cJSON_IsObject(item)) {
        refuse(reading, "wrong-type", "{\"subject\": …, \"from\": …, \"to\": …}", _("an announced change must be an object"));
        return;
    }
    for (const cJSON *member = item->child; member != NULL; member = member->next) {
        size_t before = json_pointer_key(&reading->pointer, member->string);

        read_member(reading, member, announcement);
        buffer_cut(&reading->pointer, before);
    }
    if (cJSON_GetObjectItemCaseSensitive(item, "subject") == NULL && cJSON_GetObjectItemCaseSensitive(item, "rule") == NULL)
        refuse(reading, "missing-key", NULL, _("an announced change needs the key \"subject\" or \"rule\""));
}

static void read_list(struct reading *reading, const cJSON *list)
{
    size_t index = 0;

    if (!cJSON_IsArray(list)) {
        refuse(reading, "wrong-type", "[{\"subject\": …, \"from\": …, \"to\": …}, …]", _("announced changes must be a list"));
        return;
    }
    reading->announced->items = memory_new((size_t)cJSON_GetArraySize(list), sizeof *reading->announced->items);
    for (const cJSON *item = list->child; item != NULL; item = item->next) {
        size_t before = json_pointer_index(&reading->pointer, index++);

        read_item(reading, item);
        buffer_cut(&reading->pointer, before);
    }
}

static enum status read_text(const struct json_text *text, struct announced *announced, struct diag *diag)
{
    struct reading reading = {text, announced, diag, BUFFER_EMPTY};
    size_t problems = diag->total;
    cJSON *tree;
    enum status status = json_tree_read(text, &tree, diag);

    if (status == STATUS_OK)
        read_list(&reading, tree);
    cJSON_Delete(tree);
    buffer_free(&reading.pointer);
    return diag->total > problems ? STATUS_DATA : status;
}

enum status announced_read(const char *path, struct announced **announced, struct diag *diag)
{
    struct buffer content = BUFFER_EMPTY;
    enum status status = file_read(path, ANNOUNCED_SIZE_MAX, &content, diag);

    *announced = memory_new(1, sizeof **announced);
    (*announced)->arena = arena_new();
    if (status == STATUS_OK)
        status = read_text(&(struct json_text){path, buffer_text(&content), content.length, 0}, *announced, diag);
    buffer_free(&content);
    if (status != STATUS_OK) {
        announced_free(*announced);
        *announced = NULL;
    }
    return status;
}

void announced_free(struct announced *announced)
{
    if (announced == NULL)
        return;
    free(announced->items);
    arena_free(announced->arena);
    free(announced);
}

/* Whether the id stands in the list. */
static bool lists(const char *rules, const char *id)
{
    size_t length = strlen(id);

    for (const char *at = rules; *at != '\0'; at = strchr(at, ' ') + 1)
        if (strncmp(at, id, length) == 0 && at[length] == ' ')
            return true;
    return false;
}

static bool says(const struct announcement *announcement, const struct diff_change *change, const char *rules)
{
    return (announcement->subject == NULL || strcmp(announcement->subject, change->subject) == 0) &&
           (announcement->from == NULL || strcmp(announcement->from, diff_state_word(change->what, change->from)) == 0) &&
           (announcement->to == NULL || strcmp(announcement->to, diff_state_word(change->what, change->to)) == 0) &&
           (announcement->rule == NULL || lists(rules, announcement->rule));
}

bool announced_has(struct announced *announced, const struct diff_change *change, const char *rules)
{
    bool found = false;

    for (size_t i = 0; i < announced->count; i++)
        if (says(&announced->items[i], change, rules))
            found = announced->items[i].happened = true;
    return found;
}
