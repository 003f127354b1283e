/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-json.h"

/* What the readers of members share. Private to the room. */
const char *jalon_json_describe (JsonNode *node);
gboolean    jalon_json_fail_shape (GError **error, const char *name, const char *format, ...) G_GNUC_PRINTF (3, 4);
JsonNode   *jalon_json_get_member (JsonObject *object, const char *name, GError **error);
gboolean    jalon_json_is_string (JsonNode *node);
