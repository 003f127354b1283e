/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-entry-row.h"

G_BEGIN_DECLS

/**
 * JalonSuggestion:
 * @code: what is kept
 * @title: what is read
 * @detail: (nullable): a dim line below
 */
typedef struct
{
  char *code;
  char *title;
  char *detail;
} JalonSuggestion;

JalonSuggestion *jalon_suggestion_new (const char *code, const char *title, const char *detail);
void             jalon_suggestion_free (JalonSuggestion *suggestion);

#define JALON_TYPE_SEARCH_ROW (jalon_search_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (JalonSearchRow, jalon_search_row, JALON, SEARCH_ROW, JalonEntryRow)

/**
 * JalonSearchRowClass:
 * @search: (element-type JalonSuggestion): what may be meant, the best first
 * @dup_code: the code that a text means, if it means one without doubt, else NULL
 * @dup_title: how a code is shown
 *
 * A code of a record, found by its name: while one types, what may be meant
 * stands below. Arrows and Return choose, Escape puts the list away. A text that
 * means no code is kept as it was typed, and makes an issue.
 */
struct _JalonSearchRowClass
{
  JalonEntryRowClass parent_class;

  GPtrArray *(*search) (JalonSearchRow *self, const char *text);
  char *(*dup_code) (JalonSearchRow *self, const char *text);
  char *(*dup_title) (JalonSearchRow *self, const char *code);
};

char *jalon_search_row_dup_value (JalonSearchRow *self);

G_END_DECLS
