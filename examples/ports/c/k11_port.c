/* SPDX-License-Identifier: Apache-2.0 */
/* Serves the lock of k11_lock.h by the runner protocol of docs/protocol.md: a line of JSON in, a line of JSON out. */
#include "json_line.h"
#include "k11_lock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE_SIZE 4096
#define WORD_SIZE 128

typedef struct {
    k11_lock lock;
    bool fitted;
} port;

static void refuse(const char *why)
{
    printf("{\"error\":\"%s\"}\n", why);
}

static void show(const port *served)
{
    k11_faceplate shown = k11_view(&served->lock);
    printf("{\"text\":\"%s\",\"audible\":%s}\n", shown.text, shown.audible ? "true" : "false");
}

static void hello(const char *line)
{
    char protocol[WORD_SIZE];
    if (!json_member(line, "protocol", protocol, sizeof protocol) || strcmp(protocol, "1") != 0) {
        refuse("protocol must be 1");
        return;
    }
    puts("{\"protocol\":1,\"name\":\"k11-c\",\"profiles\":[\"K11_HANDBOOK\"],\"lacks\":[\"LINK\"]}");
}

static void reset(port *served, const char *line)
{
    char word[WORD_SIZE];
    if (!json_member(line, "profile", word, sizeof word) || strcmp(word, "K11_HANDBOOK") != 0) {
        refuse("profile must be K11_HANDBOOK");
    } else if (!json_member(line, "code", word, sizeof word) || !k11_fit(&served->lock, word)) {
        refuse("the code must have 4 digits");
    } else {
        served->fitted = true;
        show(served);
    }
}

static void event(port *served, const char *line)
{
    char text[WORD_SIZE];
    if (!served->fitted) {
        refuse("a reset must come before the first event");
    } else if (!json_member(line, "event", text, sizeof text) || !k11_happen(&served->lock, text)) {
        refuse("expected the canonical text of an event of a unit without link");
    } else {
        show(served);
    }
}

/* Answers one request; returns false if it was the last. */
static bool answer(port *served, const char *line)
{
    char order[WORD_SIZE];
    if (!json_member(line, "do", order, sizeof order)) {
        refuse("expected an object with a member do");
    } else if (strcmp(order, "quit") == 0) {
        return false;
    } else if (strcmp(order, "hello") == 0) {
        hello(line);
    } else if (strcmp(order, "reset") == 0) {
        reset(served, line);
    } else if (strcmp(order, "event") == 0) {
        event(served, line);
    } else {
        refuse("do must be hello, reset, event or quit");
    }
    return true;
}

/* Reads a line without its end; one that is too long reads as an empty one. Returns false at the end of the input. */
static bool read_line(char *line, int size)
{
    size_t length;
    if (fgets(line, size, stdin) == NULL) {
        return false;
    }
    length = strcspn(line, "\n");
    if (line[length] != '\n' && !feof(stdin)) {
        int skipped;
        do {
            skipped = getchar();
        } while (skipped != '\n' && skipped != EOF);
        length = 0;
    }
    line[length] = '\0';
    return true;
}

int main(void)
{
    static char line[LINE_SIZE];
    port served = {.fitted = false};
    while (read_line(line, LINE_SIZE) && answer(&served, line)) {
        if (fflush(stdout) != 0) {
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}
