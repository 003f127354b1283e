/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-data.h"

#include <string.h>

#define YEARLY "yearly.even."

static const struct
{
  const char          *member;
  JalonDeadlineTrigger trigger;
} members[] = {
  { "milestones.profile-started", JALON_TRIGGER_MILESTONE },
  { "milestones.profile-submitted", JALON_TRIGGER_MILESTONE },
  { "milestones.nomination-notified", JALON_TRIGGER_MILESTONE },
  { "milestones.invited", JALON_TRIGGER_INVITATION },
  { "milestones.applied", JALON_TRIGGER_MILESTONE },
  { "milestones.biometrics-letter", JALON_TRIGGER_MILESTONE },
  { "milestones.medical-letter", JALON_TRIGGER_MILESTONE },
  { "milestones.refused", JALON_TRIGGER_MILESTONE },
  { "milestones.confirmed", JALON_TRIGGER_CONFIRMATION },
  { "milestones.landed", JALON_TRIGGER_MILESTONE },
  { "milestones.employer-notice", JALON_TRIGGER_NOTICE },
  { "letters.additional-documents", JALON_TRIGGER_LETTER },
  { "letters.procedural-fairness", JALON_TRIGGER_LETTER },
  { "letters.visa-ready", JALON_TRIGGER_LETTER },
  { "letters.fees", JALON_TRIGGER_LETTER },
  { "letters.confirmation", JALON_TRIGGER_LETTER },
  { "letters.card-pick-up", JALON_TRIGGER_LETTER },
  { "letters.employer-penalty", JALON_TRIGGER_LETTER },
  { "letters.restoration", JALON_TRIGGER_LETTER },
  { "letters.other", JALON_TRIGGER_LETTER },
  { "nomination.issued", JALON_TRIGGER_NOMINATION },
  { "tests.taken", JALON_TRIGGER_TESTS },
  { "credentials.assessment.issued", JALON_TRIGGER_ASSESSMENTS },
  { "documents.police_current.issued", JALON_TRIGGER_POLICE },
  { "documents.pr_card.issued", JALON_TRIGGER_CARDS },
  { "medical-exam.taken", JALON_TRIGGER_EXAMS },
  { "passport-expires", JALON_TRIGGER_PASSPORTS },
  { "permits.expires", JALON_TRIGGER_PERMITS },
  { "permits.bridging", JALON_TRIGGER_BRIDGING },
  { "children.birth-date", JALON_TRIGGER_CHILDREN },
  { "candidate.birth-date", JALON_TRIGGER_BIRTHDAYS },
  { "candidate.jobs", JALON_TRIGGER_WINDOWS },
};

static gboolean
is_day_of_year (const char *text)
{
  g_autofree char *day = g_strconcat ("2000-", text, NULL);
  JalonDate        date;

  return jalon_date_parse (day, &date, NULL);
}

/**
 * jalon_deadline_trigger_read:
 * @member: what starts an entry of the data: milestones.invited, yearly.even.04-30
 * @out_part: (out) (optional) (transfer none): which milestone, kind of letter
 *   or day of the year, inside @member
 *
 * Returns: the trigger; %JALON_TRIGGER_NONE if no deadline can be made of it
 */
JalonDeadlineTrigger
jalon_deadline_trigger_read (const char  *member,
                             const char **out_part)
{
  const char          *dot = strchr (member, '.');
  const char          *part = dot != NULL ? dot + 1 : NULL;
  JalonDeadlineTrigger trigger = JALON_TRIGGER_NONE;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (g_str_equal (member, members[i].member))
        trigger = members[i].trigger;
    }

  if (g_str_has_prefix (member, YEARLY) && is_day_of_year (member + strlen (YEARLY)))
    {
      trigger = JALON_TRIGGER_YEARLY;
      part = member + strlen (YEARLY);
    }

  if (out_part != NULL && trigger != JALON_TRIGGER_NONE)
    *out_part = part;

  return trigger;
}
