/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-occupations.h"

/* What loading and searching share. */

typedef struct
{
  guint32     begin; /* in folded */
  guint16     group; /* in groups */
  guint8      language;
  gboolean    of_group; /* the title of the unit group itself */
  const char *title;    /* in a text of the person's language; ends at title_length */
  guint16     title_length;
  guint16     length; /* of the folded text */
} JalonTitleLine;

typedef struct
{
  guint32 begin; /* in folded, with the space before it */
  guint32 line;  /* in lines */
} JalonTitleWord;

struct _JalonOccupations
{
  GArray         *groups; /* of JalonOccupation, by code */
  GBytes         *texts[3];
  GArray         *lines; /* of JalonTitleLine, by begin */
  GString        *folded;
  JalonTitleWord *words;   /* by bucket, then by begin */
  guint32        *buckets; /* where each bucket begins in words; one more than there are */
};

#define JALON_WORD_LETTERS 37 /* letters, digits, anything else */
#define JALON_N_WORD_BUCKETS (JALON_WORD_LETTERS * JALON_WORD_LETTERS)

guint    jalon_occupations_get_bucket (const char *word);  /* of a word with its space, by its first two letters */
gboolean jalon_occupations_bucket_is_exact (guint bucket); /* whether all its words begin with the same two letters */
