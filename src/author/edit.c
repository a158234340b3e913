#include "author/edit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "advice/wording.h"
#include "base/files.h"
#include "memory.h"
#include "text.h"

enum { EDITED_SIZE_MAX = 64 * 1024 * 1024, LINES_MOST = 300 };

void edit_start(struct edit *edit, struct session *session)
{
    *edit = (struct edit){.session = session};
    session_folders(session, &edit->rules, &edit->facts);
}

void edit_end(struct edit *edit)
{
    for (size_t i = 0; i < edit->count; i++) {
        free(edit->files[i].path);
        buffer_free(&edit->files[i].before);
        buffer_free(&edit->files[i].text);
    }
    engine_close(edit->engine);
}

struct buffer *edit_file(struct edit *edit, const char *path, struct diag *diag)
{
    struct edited *file;
    struct stat about;

    for (size_t i = 0; i < edit->count; i++)
        if (strcmp(edit->files[i].path, path) == 0)
            return &edit->files[i].text;
    if (edit->count == EDITED_MAX || file_check_target(path, diag) != STATUS_OK)
        return NULL;
    file = &edit->files[edit->count];
    *file = (struct edited){.path = memory_copy(path), .there = stat(path, &about) == 0};
    edit->count++;
    if (!file->there)
        return &file->text;
    file->mode = about.st_mode & 07777;
    if (file_read(path, EDITED_SIZE_MAX, &file->before, diag) != STATUS_OK)
        return NULL;
    buffer_add_part(&file->text, buffer_text(&file->before), file->before.length);
    return &file->text;
}

/* The file, or where it is too long by now one with a number behind its name. */
static struct buffer *file_with_room(struct edit *edit, const char *path, size_t lines, struct diag *diag)
{
    struct buffer name = BUFFER_EMPTY, *text = NULL;
    size_t stem = strlen(path) > 4 ? strlen(path) - 4 : 0;

    for (int number = 1; number < 100; number++) {
        size_t count = lines + 1;

        buffer_cut(&name, 0);
        buffer_add_part(&name, path, stem);
        if (number > 1)
            buffer_format(&name, "-%d", number);
        buffer_add(&name, path + stem);
        text = edit_file(edit, name.text, diag);
        for (size_t i = 0; text != NULL && i < text->length; i++)
            count += text->text[i] == '\n';
        if (text == NULL || count <= LINES_MOST)
            break;
    }
    buffer_free(&name);
    return text;
}

enum status edit_add(struct edit *edit, const char *path, const char *head, const char *construct, struct diag *diag)
{
    struct buffer *text;
    size_t lines = 0;

    for (const char *at = construct; *at != '\0'; at++)
        lines += *at == '\n';
    text = file_with_room(edit, path, lines, diag);
    if (text == NULL)
        return STATUS_CANNOT_CREATE;
    if (text->length == 0)
        buffer_format(text, "; %s\n", head);
    if (text->text[text->length - 1] != '\n')
        buffer_add(text, "\n");
    buffer_format(text, "\n%s", construct);
    return STATUS_OK;
}

static bool changed(const struct edited *file)
{
    return file->text.length != file->before.length ||
           memcmp(buffer_text(&file->text), buffer_text(&file->before), file->text.length) != 0;
}

enum status edit_try(struct edit *edit, struct diag *diag)
{
    struct base_draft drafts[EDITED_MAX];

    engine_close(edit->engine);
    edit->engine = NULL;
    for (size_t i = 0; i < edit->count; i++)
        drafts[i] = (struct base_draft){edit->files[i].path, buffer_text(&edit->files[i].text), edit->files[i].text.length};
    return session_open_drafts(edit->session, drafts, edit->count, &edit->engine, diag);
}

static enum status save_one(const struct edited *file, const struct buffer *text, struct diag *diag)
{
    mode_t mask = umask(0);
    enum status status;

    umask(mask);
    status = file_save(file->path, buffer_text(text), text->length, diag);
    if (status == STATUS_OK && chmod(file->path, file->there ? file->mode : 0666 & ~mask) != 0)
        status = STATUS_OK; /* it stays private: nothing is lost */
    return status;
}

enum status edit_save(struct edit *edit, struct diag *diag)
{
    for (size_t i = 0; i < edit->count; i++) {
        enum status status = changed(&edit->files[i]) ? save_one(&edit->files[i], &edit->files[i].text, diag) : STATUS_OK;

        if (status == STATUS_OK)
            continue;
        while (i-- > 0)
            if (changed(&edit->files[i]) && edit->files[i].there)
                save_one(&edit->files[i], &edit->files[i].before, diag);
            else if (changed(&edit->files[i]))
                unlink(edit->files[i].path);
        return status;
    }
    return STATUS_OK;
}

void edit_tell(const struct edit *edit)
{
    for (size_t i = 0; i < edit->count; i++)
        if (changed(&edit->files[i]))
            output_format(&edit->session->out, _("Saved: %s\n"), wording_file(edit->files[i].path));
}

void edit_add_string(struct buffer *text, const char *string)
{
    buffer_add(text, "\"");
    for (; *string != '\0'; string++) {
        if (*string == '"' || *string == '\\')
            buffer_add(text, "\\");
        buffer_add_part(text, string, 1);
    }
    buffer_add(text, "\"");
}
