/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-source.h"

/* The program's language, and how it writes days and numbers. Independent of
 * the locales that are installed: month names come from our own catalogue. */
void          jalon_words_init (const char *language); /* "en", "fr" or NULL: from the environment. Once, in main(), before any other thread. */
JalonLanguage jalon_words_get_language (void);

char *jalon_words_date (JalonDate date);                     /* 23 November 2026; 1er mai 2027 */
char *jalon_words_date_short (JalonDate date);               /* 23 Nov 2026; 1er mai 2027 */
char *jalon_words_date_weekday (JalonDate date);             /* Monday 23 November 2026 */
char *jalon_words_date_day_month (JalonDate date);           /* Fri 4 Dec; ven. 4 déc. */
char *jalon_words_month (JalonDate date);                    /* November 2026 */
char *jalon_words_month_short (JalonDate date);              /* Jan 2015; janv. 2015 */
char *jalon_words_number (gint64 number);                    /* 1,420; 1 420 with a no-break space */
char *jalon_words_tenths (gint64 tenths);                    /* 37.5; 37,5; without a final .0 */
char *jalon_words_hundredths (gint64 hundredths);            /* 37.25; 37.5; 37 */
char *jalon_words_sum (gint64 dollars);                      /* $25,000 CAD; 25 000 $ CA */
char *jalon_words_money (gint64 dollars);                    /* $25,000; 25 000 $ */
char *jalon_words_hours (gint64 units);                      /* work units as hours: 1,559.9 */
char *jalon_words_hours_noun (gint64 units);                 /* 1,559.9 hours; 1 hour; 1,5 heure */
char *jalon_words_week (gint64 hundredths);                  /* 37.5 hours a week */
char *jalon_words_distance (int days);                       /* today; in 11 days; 11 days late (negative) */
char *jalon_words_ended (int days);                          /* ended 11 days ago */
char *jalon_words_capital (const char *fragment);            /* a capital first */
char *jalon_words_sentence (const char *fragment);           /* a capital first, a full stop last */
char *jalon_words_list (const char *const *words);           /* a, b and c */
char *jalon_words_small (const char *text);                  /* with a small first letter */
char *jalon_words_after_colon (const char *text);            /* in French with a small first letter */
char *jalon_words_pair (const char *what, const char *said); /* Karim: order now */
char *jalon_words_elide (char *sentence, const char *name);  /* d’Ana, qu’Ana; takes the sentence over */
char *jalon_words_section (const char *section);             /* s. 75(2)(a); al. 75(2)a) */

gboolean jalon_words_is_month (const char *word, gsize length);                     /* November, Nov */
GArray  *jalon_words_find_bound (const char *text, guint most, guint *out_longest); /* spaces and hyphens at which no line may end */

gboolean jalon_words_read_day (const char *text, int *out_year, int *out_month, int *out_day); /* 31/02/1998: why it is none */
gboolean jalon_words_parse_date (const char *text, JalonDate *out_date);                       /* 2026-03-04, 4 March 2026, 4/3/2026 (day first in French, month first in English) */
gboolean jalon_words_parse_decimal (const char *text, guint decimals, gint64 *out_number);     /* 6.5 and 6,5 */

char *jalon_words_dup_error (const GError *error);
