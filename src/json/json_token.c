/* The smallest pieces of JSON text: strings, numbers, the three words.
 * May use: json_char. Not its job: arrays, objects, what the pieces mean. */
#include "json/json_token.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"
#include "json/json_char.h"

static const char *fault_at(const char *at, const char *code, const char *message, struct json_fault *fault)
{
    *fault = (struct json_fault){.at = at, .code = code, .message = message};
    return NULL;
}

const char *json_fault_byte(const char *at, const char *end, const char *message, struct json_fault *fault)
{
    uint32_t code;

    if (at == end)
        return fault_at(at, "bad-json", N_("the text ends too early"), fault);
    if (json_utf8_read(at, (size_t)(end - at), &code) == 0)
        return fault_at(at, "bad-utf8", N_("the text is not UTF-8"), fault);
    if (code == 0)
        return fault_at(at, "bad-json", N_("the text holds a NUL character"), fault);
    return fault_at(at, "bad-json", message, fault);
}

const char *json_pass_string(const char *at, const char *end, struct json_fault *fault)
{
    enum json_char outcome;
    uint32_t code;

    at++;
    do
        outcome = json_char_read(&at, end, &code);
    while (outcome == JSON_CHAR_OK);
    switch (outcome) {
    case JSON_CHAR_BAD_UTF8: return fault_at(at, "bad-utf8", N_("the text is not UTF-8"), fault);
    case JSON_CHAR_BAD_ESCAPE: return fault_at(at, "bad-json", N_("an escape that stands for no character"), fault);
    case JSON_CHAR_CONTROL:
        return fault_at(at, "bad-json", N_("a control character inside a string must be written as an escape"), fault);
    default: return at == end ? json_fault_byte(at, end, NULL, fault) : at + 1;
    }
}

static bool is_digit(const char *at, const char *end)
{
    return at < end && *at >= '0' && *at <= '9';
}

static const char *pass_digits(const char *at, const char *end)
{
    while (is_digit(at, end))
        at++;
    return at;
}

/* The number obeys the grammar: is it within what a double and cJSON can hold? */
static const char *check_range(const char *first, const char *behind, struct json_fault *fault)
{
    char copy[JSON_NUMBER_MAX + 1] = "";
    size_t length = (size_t)(behind - first);

    if (length > JSON_NUMBER_MAX)
        return fault_at(first, "bad-json", N_("the number has too many digits"), fault);
    memcpy(copy, first, length);
    if (!isfinite(strtod(copy, NULL)))
        return fault_at(first, "bad-json", N_("the number is too large"), fault);
    return behind;
}

const char *json_pass_number(const char *first, const char *end, struct json_fault *fault)
{
    static const char message[] = N_("this is not how JSON writes a number");
    const char *at = first + (*first == '-');
    bool zero = at < end && *at == '0';

    if (!is_digit(at, end))
        return json_fault_byte(at, end, message, fault);
    at = zero ? at + 1 : pass_digits(at, end);
    if (zero && is_digit(at, end))
        return fault_at(first, "bad-json", N_("a number must not begin with a zero"), fault);
    if (at < end && *at == '.') {
        if (!is_digit(++at, end))
            return json_fault_byte(at, end, message, fault);
        at = pass_digits(at, end);
    }
    if (at < end && (*at == 'e' || *at == 'E')) {
        at++;
        at += at < end && (*at == '+' || *at == '-');
        if (!is_digit(at, end))
            return json_fault_byte(at, end, message, fault);
        at = pass_digits(at, end);
    }
    return check_range(first, at, fault);
}

const char *json_pass_word(const char *at, const char *end, struct json_fault *fault)
{
    static const char *const words[] = {"true", "false", "null"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]);

        if ((size_t)(end - at) >= length && memcmp(at, words[i], length) == 0)
            return at + length;
    }
    return json_fault_byte(at, end, N_("a value was expected here"), fault);
}

/* Whole if the power of ten moves every digit but zeros in front of the decimal point. */
bool json_number_whole(const char *number, const char *end)
{
    const char *at = number;
    long behind_point = 0; /* digits behind the point up to the last that is not zero, */
    long in_front = 0;     /* or zeros at the end of the digits in front of it */
    long power = 0;
    bool all_zero = true;

    for (at += *at == '-'; is_digit(at, end); at++) {
        in_front = *at == '0' ? in_front + 1 : 0;
        all_zero = all_zero && *at == '0';
    }
    if (at < end && *at == '.') {
        for (const char *digit = ++at; is_digit(digit, end); digit++)
            if (*digit != '0')
                behind_point = digit - at + 1;
        at = pass_digits(at, end);
    }
    if (at < end && (*at == 'e' || *at == 'E'))
        power = strtol(at + 1, NULL, 10);
    if (behind_point == 0 && all_zero)
        return true;
    return behind_point > 0 ? power >= behind_point : power >= -in_front;
}
