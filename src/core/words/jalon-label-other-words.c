/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-labels.h"

#include <string.h>

/**
 * OtherWords: what people type who mean a choice that the official words call otherwise, in both languages at once:
 * people write abbreviations of the one in the other. What the label itself says, or what may mean two of the
 * choices (a certificate of one year or two, the *bac* of two countries), has no place here.
 */
typedef struct
{
  const char *field;
  const char *word;
  const char *others; /* each may be begun */
} OtherWords;

static const OtherWords OTHERS[] = {
  { "relationship", "never-married", "single, unmarried, célibataire" },
  { "relationship", "common-law", "cohabiting, living together, de facto, conjoint de fait, conjointe de fait, concubin, concubinage, union libre" },
  { "destination", "AB", "AB" },
  { "destination", "BC", "BC, CB" },
  { "destination", "MB", "MB" },
  { "destination", "NB", "NB" },
  { "destination", "NL", "NL, TNL" },
  { "destination", "NS", "NS" },
  { "destination", "NT", "NT, NWT, TNO" },
  { "destination", "NU", "NU" },
  { "destination", "ON", "ON" },
  { "destination", "PE", "PEI, IPE" },
  { "destination", "QC", "QC" },
  { "destination", "SK", "SK" },
  { "destination", "YT", "YT, YK" },
  { "invited-under", "cec", "CEC" },
  { "invited-under", "fsw", "FSW, PTQF" },
  { "invited-under", "fst", "FST, PTMS" },
  { "invited-under", "nominee", "PNP, PCP" },
  { "test", "pte-core", "Pearson" },
  { "level", "secondary", "high school, lycée" },
  { "level", "two-year", "associate, BTS, DUT" },
  { "level", "three-year", "bachelor, BSc, BEng, undergraduate" },
  { "level", "master", "master, mastère, MSc, MBA, postgraduate" },
  { "level", "professional", "MD, JD" },
  { "level", "doctorate", "doctorate, PhD" },
  { "support", "lmia", "LMIA, EIMT" },
  { "relation", "sibling", "sibling" },
  { "relation", "parent", "parent, mom, mum, dad, maman, papa" },
  { "relation", "grandparent", "grandparent, grandma, grandpa, mamie, papi" },
  { "relation", "child", "child, kid, enfant" },
  { "status", "permanent-resident", "PR, RP" },
  { "of", "partner", "spouse, husband, wife, époux, épouse, mari, femme" },
  { "ended-by", "death", "died, deceased, mort, veuf, veuve" },
  { "kind", "study", "student, étudiant" },
  { "kind", "post-graduation-work", "PGWP, PTPD" },
  { "kind", "open-work", "bridging, BOWP, working holiday, PVT, vacances-travail" },
  { "kind", "employer-work", "closed, fermé" },
  { "kind", "visitor", "tourist, touriste" },
  { "kind", "visa-ready", "PPR" },
  { "kind", "confirmation", "COPR, CRP, CDRP" },
};

/**
 * jalon_label_other_words:
 * @field: the name of a field that is a choice
 * @word: a word of its choice, as saved
 *
 * Returns: (nullable): what else people call this choice, in English and in French, divided by commas; NULL if
 *   its label is what they call it
 */
const char *
jalon_label_other_words (const char *field,
                         const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (OTHERS); i++)
    if (strcmp (OTHERS[i].field, field) == 0 && strcmp (OTHERS[i].word, word) == 0)
      return OTHERS[i].others;

  return NULL;
}
