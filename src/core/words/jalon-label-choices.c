/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-label-tables.h"

#include <glib/gi18n.h>
#include <string.h>

/* The words of choices. A field's name means the same words in every record. */
static const JalonChoiceLabel CHOICES[] = {
  { "relationship", "never-married", N_ ("Never married") },
  { "relationship", "married", N_ ("Married") },
  { "relationship", "common-law", N_ ("In a common-law relationship") },
  { "relationship", "separated", N_ ("Legally separated") },
  { "relationship", "divorced", N_ ("Divorced") },
  { "relationship", "widowed", N_ ("Widowed") },
  { "relationship", "annulled", N_ ("Marriage annulled") },
  { "destination", "AB", N_ ("Alberta") },
  { "destination", "BC", N_ ("British Columbia") },
  { "destination", "MB", N_ ("Manitoba") },
  { "destination", "NB", N_ ("New Brunswick") },
  { "destination", "NL", N_ ("Newfoundland and Labrador") },
  { "destination", "NS", N_ ("Nova Scotia") },
  { "destination", "NT", N_ ("Northwest Territories") },
  { "destination", "NU", N_ ("Nunavut") },
  { "destination", "ON", N_ ("Ontario") },
  { "destination", "PE", N_ ("Prince Edward Island") },
  { "destination", "QC", N_ ("Quebec") },
  { "destination", "SK", N_ ("Saskatchewan") },
  { "destination", "YT", N_ ("Yukon") },
  { "invited-under", "cec", N_ ("Canadian Experience Class") },
  { "invited-under", "fsw", N_ ("Federal Skilled Worker Program") },
  { "invited-under", "fst", N_ ("Federal Skilled Trades Program") },
  { "invited-under", "nominee", N_ ("Provincial Nominee Program") },
  { "test", "ielts-general", N_ ("IELTS General Training") },
  { "test", "celpip-general", N_ ("CELPIP General") },
  { "test", "pte-core", N_ ("PTE Core") },
  { "test", "tef-canada", N_ ("TEF Canada") },
  { "test", "tcf-canada", N_ ("TCF Canada") },
  { "scale", "previous", N_ ("“Équivalence ancien score”") },
  { "scale", "699", N_ ("Scores out of 699") },
  { "level", "secondary", N_ ("Secondary school diploma") },
  { "level", "one-year", N_ ("One-year diploma") },
  { "level", "two-year", N_ ("Two-year diploma") },
  { "level", "three-year", N_ ("Three years or more (bachelor’s; licence)") },
  { "level", "master", N_ ("Master’s degree") },
  { "level", "professional", N_ ("Professional degree") },
  { "level", "doctorate", N_ ("Doctoral degree (PhD)") },
  { "support", "lmia", N_ ("With an LMIA") },
  { "support", "exempt", N_ ("Exempt from the LMIA") },
  { "support", "none", N_ ("Neither") },
  { "relation", "sibling", N_ ("Brother or sister") },
  { "relation", "parent", N_ ("Father or mother") },
  { "relation", "grandparent", N_ ("Grandfather or grandmother") },
  { "relation", "child", N_ ("Son or daughter") },
  { "relation", "grandchild", N_ ("Grandson or granddaughter") },
  { "relation", "aunt-uncle", N_ ("Aunt or uncle") },
  { "relation", "niece-nephew", N_ ("Niece or nephew") },
  { "status", "citizen", N_ ("Canadian citizen") },
  { "status", "permanent-resident", N_ ("Permanent resident") },
  { "of", "candidate", N_ ("Candidate") },
  { "of", "partner", N_ ("Partner") },
  { "ended-by", "divorce", N_ ("Divorce") },
  { "ended-by", "annulment", N_ ("Annulment") },
  { "ended-by", "death", N_ ("Death") },
  { "ended-by", "separation", N_ ("Separation") },
  { "kind", "study", N_ ("Study permit") },
  { "kind", "post-graduation-work", N_ ("Post-graduation work permit") },
  { "kind", "open-work", N_ ("Open work permit") },
  { "kind", "employer-work", N_ ("Employer-specific work permit") },
  { "kind", "visitor", N_ ("Visitor record") },
  { "kind", "maintained", N_ ("Maintained status") },
  { "kind", "additional-documents", N_ ("Request for additional documents") },
  { "kind", "procedural-fairness", N_ ("Procedural fairness letter") },
  { "kind", "visa-ready", N_ ("Passport request, ready for visa") },
  { "kind", "fees", N_ ("Request for fees") },
  { "kind", "confirmation", N_ ("Confirmation of permanent residence") },
  { "kind", "card-pick-up", N_ ("Pick-up of the permanent resident card") },
  { "kind", "employer-penalty", N_ ("Employer’s notice of preliminary finding") },
  { "kind", "restoration", N_ ("Restoration of status") },
  { "kind", "other", N_ ("Another letter") },
  { "state", "to-do", N_ ("To do") },
  { "state", "requested", N_ ("Requested") },
  { "state", "received", N_ ("Received") },
  { "state", "translated", N_ ("Translated") },
  { "state", "ready", N_ ("Ready") },
  { "state", "not-needed", N_ ("Not needed") },
};

/**
 * jalon_label_tables_find_choice:
 * @field: the name of a field
 * @word: a word of its choice, as saved
 *
 * Returns: (nullable): the label, not translated
 */
const char *
jalon_label_tables_find_choice (const char *field,
                                const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (CHOICES); i++)
    if (strcmp (CHOICES[i].field, field) == 0 && strcmp (CHOICES[i].word, word) == 0)
      return CHOICES[i].label;

  return NULL;
}
