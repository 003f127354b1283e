/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-set.h"

extern const JalonDataSet jalon_country_set;

const char *jalon_country_get_name (const char *code);   /* alpha-3 to a name in the language of the program; the code itself if unknown; NULL for NULL */
GStrv       jalon_country_list (void);                   /* all codes, sorted by name */
GStrv       jalon_country_search (const char *query);    /* codes that may be meant, best first */
const char *jalon_country_understand (const char *text); /* the code that a text names; NULL: none */
