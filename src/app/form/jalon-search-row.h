/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-entry-row.h"
#include "jalon-suggestion.h"

#define JALON_TYPE_SEARCH_ROW (jalon_search_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (JalonSearchRow, jalon_search_row, JALON, SEARCH_ROW, JalonEntryRow)

/**
 * JalonSearchRowClass:
 * @search: (element-type JalonSuggestion): what may be meant, the best first
 * @dup_code: the code that a text means, if it means one without doubt, else NULL;
 *   @finished tells that the entry is left
 * @dup_title: how a code is shown
 * @get_way_on: what to do where nothing is found
 *
 * A code of a record, found by its name: while one types, what may be meant stands
 * over the page. Return and Tab take the selected row, the first at the start; Down
 * opens the list; Escape puts it away and leaves the text. A text that means no code
 * is kept as it was typed, and may make an issue.
 */
struct _JalonSearchRowClass
{
  JalonEntryRowClass parent_class;

  GPtrArray *(*search) (JalonSearchRow *self, const char *text);
  char *(*dup_code) (JalonSearchRow *self, const char *text, gboolean finished);
  char *(*dup_title) (JalonSearchRow *self, const char *code);
  const char *(*get_way_on) (JalonSearchRow *self);
};

char *jalon_search_row_dup_value (JalonSearchRow *self);
