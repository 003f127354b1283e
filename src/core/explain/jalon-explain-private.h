/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-facts.h"

G_BEGIN_DECLS

/* Pieces of sentences that several files of this room share. */

char       *jalon_explain_dup_body (const char *body);         /* WES; NULL for none */
const char *jalon_explain_get_province (const char *province); /* Ontario; the code itself if unknown; NULL for NULL */

G_END_DECLS
