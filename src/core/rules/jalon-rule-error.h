/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What is wrong in a rule file. Only this room includes this header. */

gboolean jalon_rule_fail (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);
void     jalon_rule_finish_error (GError **error, GError *cause, const char *file_name);
