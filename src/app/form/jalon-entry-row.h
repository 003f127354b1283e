/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_ENTRY_ROW (jalon_entry_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (JalonEntryRow, jalon_entry_row, JALON, ENTRY_ROW, AdwPreferencesRow)

/**
 * JalonEntryRowClass:
 * @dup_text: the member of the record, as it is shown for editing
 * @dup_detail: (nullable): what it means, at the right; NULL for nothing
 * @apply: takes over what was typed. @finished: the entry has been left or
 *   confirmed. FALSE if the text cannot be understood: then the record keeps
 *   what it had, and the text stays until it is corrected.
 * @dup_problem: why a text cannot be understood
 * @rests: its text is another one while nobody types in it
 * @keeps_detail: what @dup_detail says does not follow from what is typed: it stays while that is not understood yet
 *
 * A member of a record that is typed: its label, hint, text, and its issue
 * beside it. Follows the record, and the record follows it.
 * Properties, construct-only: session, record, field (name).
 */
struct _JalonEntryRowClass
{
  AdwPreferencesRowClass parent_class;

  char *(*dup_text) (JalonEntryRow *self);
  char *(*dup_detail) (JalonEntryRow *self);
  gboolean (*apply) (JalonEntryRow *self, const char *text, gboolean finished);
  char *(*dup_problem) (JalonEntryRow *self);
  gboolean keeps_detail;
  gboolean rests;
};

JalonSession     *jalon_entry_row_get_session (JalonEntryRow *self);
JalonRecord      *jalon_entry_row_get_record (JalonEntryRow *self);
const JalonField *jalon_entry_row_get_field (JalonEntryRow *self);
GtkText          *jalon_entry_row_get_text (JalonEntryRow *self);
void              jalon_entry_row_add_suffix (JalonEntryRow *self, GtkWidget *widget);
void              jalon_entry_row_finish (JalonEntryRow *self);
void              jalon_entry_row_refresh (JalonEntryRow *self);
void              jalon_entry_row_set_hint (JalonEntryRow *self, const char *hint);
void              jalon_entry_row_set_mnemonic (JalonEntryRow *self, const char *label);
gboolean          jalon_entry_row_is_unkept (JalonEntryRow *self);
