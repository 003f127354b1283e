/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-assessment-bodies.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-fold.h"

/* The first five assess any diploma; the professional bodies their own profession. */
static const JalonAssessmentBody BODIES[] = {
  { "wes", "WES", "World Education Services", NULL },
  { "icas", "ICAS", "International Credential Assessment Service of Canada", NULL },
  { "ces", "CES", "Comparative Education Service, University of Toronto", NULL },
  { "iqas", "IQAS", "International Qualifications Assessment Service, Alberta", NULL },
  { "ices", "ICES", "International Credential Evaluation Service, British Columbia", NULL },
  { "mcc", "MCC", N_ ("Medical Council of Canada"), N_ ("For physicians.") },
  { "pebc", "PEBC", N_ ("Pharmacy Examining Board of Canada"), N_ ("For pharmacists.") },
  { "cacb", "CACB", N_ ("Canadian Architectural Certification Board"), N_ ("For architects.") },
};

static gboolean
matches (const JalonAssessmentBody *body,
         const char                *folded)
{
  const char *const texts[] = { body->abbreviation, body->title, _ (body->title) };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = jalon_fold (texts[i]);

      if (jalon_fold_matches (text, folded))
        return TRUE;
    }

  return FALSE;
}

/**
 * jalon_assessment_bodies_search:
 * @query: what was typed: beginnings of words
 *
 * Returns: (transfer full) (element-type JalonAssessmentBody): the organizations that
 *   may be meant, in the order of IRCC's list; all for an empty query
 */
GPtrArray *
jalon_assessment_bodies_search (const char *query)
{
  g_autofree char *folded = jalon_fold (query);
  GPtrArray       *found = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (BODIES); i++)
    if (matches (&BODIES[i], folded))
      g_ptr_array_add (found, (gpointer) &BODIES[i]);

  return found;
}

/**
 * jalon_assessment_bodies_understand:
 * @text: (nullable): what was typed or saved
 *
 * Returns: (nullable): the organization with this abbreviation or whole name
 */
const JalonAssessmentBody *
jalon_assessment_bodies_understand (const char *text)
{
  g_autofree char *folded = jalon_fold (text != NULL ? text : "");

  for (guint i = 0; i < G_N_ELEMENTS (BODIES); i++)
    {
      const JalonAssessmentBody *body = &BODIES[i];
      g_autofree char           *id = jalon_fold (body->id);
      g_autofree char           *title = jalon_fold (body->title);
      g_autofree char           *translated = jalon_fold (_ (body->title));

      if (strcmp (folded, id) == 0 || strcmp (folded, title) == 0 || strcmp (folded, translated) == 0)
        return body;
    }

  return NULL;
}
