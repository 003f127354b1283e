/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "jalon-date.h"

G_BEGIN_DECLS

/* Reading the files of data/checklist: what is more than jalon-json.h has. */
gboolean jalon_checklist_json_fail (GError **error, const char *name, const char *what);
gboolean jalon_checklist_json_get_word (JsonObject *object, const char *name, const char *const *words, guint *out_index, GError **error);
gboolean jalon_checklist_json_get_words (JsonObject *object, const char *name, const char *const *words, guint *out_bits, GError **error);
gboolean jalon_checklist_json_get_number (JsonObject *object, const char *name, int least, int *out_number, GError **error);
gboolean jalon_checklist_json_get_open_date (JsonObject *object, const char *name, JalonDate *out_date, GError **error);
gboolean jalon_checklist_json_get_pair (JsonObject *root, const char *name, const char *first, int *out_first, const char *second, int *out_second, GError **error);

G_END_DECLS
