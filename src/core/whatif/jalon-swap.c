/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-swap.h"

/**
 * jalon_swap_is_possible:
 * @household: who
 *
 * Returns: whether the partner could be the candidate: comes along, does not
 *   have to immigrate already, has a birth date; and nobody has been invited yet
 */
gboolean
jalon_swap_is_possible (JalonHousehold *household)
{
  return jalon_household_has_union (household) && household->partner_accompanies && !household->partner_is_canadian &&
         jalon_date_is_set (household->partner->birth_date) && !jalon_date_is_set (household->milestones->invited);
}

static guint
get_other (guint whose)
{
  if (whose == JALON_WHOSE_CANDIDATE)
    return JALON_WHOSE_PARTNER;

  return whose == JALON_WHOSE_PARTNER ? JALON_WHOSE_CANDIDATE : whose;
}

static void
write_whose (JalonPatch *patch,
             const char *list,
             guint       position,
             const char *name,
             guint       whose)
{
  g_autofree char *path = g_strdup_printf ("/%s/%u/%s", list, position, name);

  if (patch != NULL && whose != JALON_WHOSE_UNANSWERED)
    jalon_patch_add_text (patch, path, whose == JALON_WHOSE_PARTNER ? "partner" : "candidate");
}

static void
swap_relatives (JalonHousehold *copy,
                JalonPatch     *patch)
{
  for (guint i = 0; i < jalon_record_list_get_length (copy->relatives); i++)
    {
      JalonRelative *relative = jalon_record_list_get (copy->relatives, i);

      relative->of = get_other (relative->of);
      write_whose (patch, "relatives", i, "of", relative->of);
    }

  for (guint i = 0; i < jalon_record_list_get_length (copy->previous_unions); i++)
    {
      JalonPreviousUnion *earlier = jalon_record_list_get (copy->previous_unions, i);

      earlier->of = get_other (earlier->of);
      write_whose (patch, "previous-unions", i, "of", earlier->of);
    }
}

static void
swap_documents (JalonHousehold *copy,
                JalonPatch     *patch)
{
  for (guint i = 0; i < jalon_record_list_get_length (copy->documents); i++)
    {
      JalonDocument *document = jalon_record_list_get (copy->documents, i);
      gboolean       candidates = g_strcmp0 (document->for_whom, "candidate") == 0;

      if (!candidates && g_strcmp0 (document->for_whom, "partner") != 0)
        continue;

      g_free (document->for_whom);
      document->for_whom = g_strdup (candidates ? "partner" : "candidate");
      write_whose (patch, "documents", i, "for", candidates ? JALON_WHOSE_PARTNER : JALON_WHOSE_CANDIDATE);
    }
}

static void
remove_record (gpointer    place,
               const char *path,
               JalonPatch *patch)
{
  JalonRecord **record = place;
  JalonRecord  *nothing;

  if (jalon_record_is_empty (*record))
    return;

  nothing = g_object_new (G_OBJECT_TYPE (*record), NULL);
  g_object_unref (*record);
  *record = nothing;
  if (patch != NULL)
    jalon_patch_remove (patch, path);
}

/* An offer, a nomination, a permission to work and what the account shows are the old candidate's own. */
static void
remove_what_stays_behind (JalonHousehold *copy,
                          JalonPatch     *patch)
{
  remove_record (&copy->job_offer, "/job-offer", patch);
  remove_record (&copy->further_job_offer, "/further-job-offer", patch);
  remove_record (&copy->nomination, "/nomination", patch);
  remove_record (&copy->official_score, "/official-score", patch);

  if (copy->high_wage_points != JALON_UNANSWERED)
    {
      copy->high_wage_points = JALON_UNANSWERED;
      if (patch != NULL)
        jalon_patch_remove (patch, "/high-wage-points");
    }

  if (copy->authorized_to_work)
    {
      copy->authorized_to_work = FALSE;
      if (patch != NULL)
        jalon_patch_add_boolean (patch, "/authorized-to-work", FALSE);
    }
}

/**
 * jalon_swap_partners:
 * @copy: a copy of a household, which nobody watches, and for which jalon_swap_is_possible()
 * @patch: (nullable): where to write what is done
 *
 * Makes the partner the candidate and the candidate the partner, with the
 * relatives, earlier unions and documents of each.
 */
void
jalon_swap_partners (JalonHousehold *copy,
                     JalonPatch     *patch)
{
  JalonPerson *candidate = copy->candidate;

  copy->candidate = copy->partner;
  copy->partner = candidate;
  if (patch != NULL)
    {
      jalon_patch_add_record (patch, "/candidate", JALON_RECORD (copy->candidate));
      jalon_patch_add_record (patch, "/partner", JALON_RECORD (copy->partner));
    }

  swap_relatives (copy, patch);
  swap_documents (copy, patch);
  remove_what_stays_behind (copy, patch);
}
