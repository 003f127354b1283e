/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-field.h"
#include "jalon-profile-cursor.h"

G_BEGIN_DECLS

#define JALON_PROFILE_NO_INDEX G_MAXUINT /* of a place that has a name */

/* Where the reader is: candidate.tests[0].listening, from the inside out. */
typedef struct JalonProfilePlace JalonProfilePlace;

struct JalonProfilePlace
{
  const JalonProfilePlace *parent;
  const char              *name;
  guint                    index;
};

/* What is read, and how. */
typedef struct
{
  JalonProfileCursor cursor;
  gboolean           lenient; /* a newer version: what is unknown is not looked at */
  GError           **error;
} JalonProfileReader;

gboolean jalon_profile_reader_fail (JalonProfileReader *self, const JalonProfilePlace *place, const char *format, ...) G_GNUC_PRINTF (3, 4);
gboolean jalon_profile_reader_fail_unknown (JalonProfileReader *self, const JalonProfilePlace *place, const JalonProfileToken *name);
gboolean jalon_profile_reader_has_type (JalonProfileReader *self, const JalonProfilePlace *place, char wanted, gboolean *out_refused);

char        jalon_profile_get_wanted (const JalonField *field);
const char *jalon_profile_describe (char first);
char       *jalon_profile_token_dup_shown (const JalonProfileToken *token);

G_END_DECLS
