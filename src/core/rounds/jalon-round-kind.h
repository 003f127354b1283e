/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-set.h"

/**
 * JalonRoundType: who may be invited in a round.
 * @JALON_ROUND_GENERAL: everybody in the pool, whatever the program
 * @JALON_ROUND_CEC, @JALON_ROUND_FSW, @JALON_ROUND_FST, @JALON_ROUND_PNP: those of one program
 * @JALON_ROUND_CATEGORY: those of a category, whose id is the id of the kind
 * @JALON_ROUND_OTHER: a name that the program does not know: it cannot be told
 */
typedef enum
{
  JALON_ROUND_GENERAL,
  JALON_ROUND_CEC,
  JALON_ROUND_FSW,
  JALON_ROUND_FST,
  JALON_ROUND_PNP,
  JALON_ROUND_CATEGORY,
  JALON_ROUND_OTHER,
} JalonRoundType;

/**
 * JalonRoundKind:
 * @id: general, cec, fsw, fst, pnp, a category's id, other
 * @type: who may be invited
 * @name: what it is called, in both languages
 * @words: (array) (element-type utf8): folded words of the names of its rounds, by
 *   #JalonLanguage; each ends with %NULL
 *
 * A kind of round. There is one of each for the whole run, so kinds are compared by address.
 */
typedef struct
{
  char          *id;
  JalonRoundType type;
  JalonText      name;
  char         **words[JALON_N_LANGUAGES];
} JalonRoundKind;

extern const JalonDataSet jalon_round_kind_set;

guint                 jalon_round_kinds_get_length (void);
const JalonRoundKind *jalon_round_kinds_get (guint index);
const JalonRoundKind *jalon_round_kinds_find (const char *id);
const JalonRoundKind *jalon_round_kinds_recognize (const char *name, JalonLanguage *out_language);
