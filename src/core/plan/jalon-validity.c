/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-validity.h"

#include "jalon-binding-day.h"
#include "jalon-deadline-term.h"
#include "jalon-term.h"

/*
 * How long a document is good: the last good day of the one in hand, and the first
 * day on which it makes sense to order one. Lengths are the document's.
 */

/* Sets the days of an item; says whether the document in hand was issued too early. */
typedef gboolean (*ApplyFunc) (const JalonChecklistBuilder *builder, const JalonFamilyMember *member, JalonItem *item);

static JalonDate
add_validity (const JalonDocumentRule *rule,
              JalonDate                day)
{
  return jalon_term_add (day, rule->validity_length, rule->validity_unit);
}

/* The first day from which so many months reach @day. */
static JalonDate
subtract_months (const JalonDocumentRule *rule,
                 JalonDate                day)
{
  return jalon_date_add_months (day, -rule->validity_length, JALON_ROUNDING_UP);
}

static JalonDate
get_issued (const JalonItem *item)
{
  return item->record != NULL ? item->record->issued : JALON_DATE_UNSET;
}

/* Where the profile holds the day of the document, answered or not. */
static void
set_origin (JalonItem   *item,
            JalonRecord *record,
            const char  *field,
            JalonDate    day)
{
  g_set_object (&item->origin, record);
  item->origin_field = field;
  item->origin_day = day;
}

static JalonRecord *
get_record (const JalonFamilyMember *member)
{
  return member->child != NULL ? JALON_RECORD (member->child) : JALON_RECORD ((gpointer) member->facts->record);
}

/* The end that the person has read on the document. */
static gboolean
apply_entered (const JalonChecklistBuilder *builder,
               const JalonFamilyMember     *member,
               JalonItem                   *item)
{
  if (item->record != NULL)
    item->valid_until = item->record->expires;

  return FALSE;
}

static gboolean
apply_issued (const JalonChecklistBuilder *builder,
              const JalonFamilyMember     *member,
              JalonItem                   *item)
{
  if (!jalon_date_is_set (get_issued (item)))
    return apply_entered (builder, member, item);

  item->valid_until = add_validity (item->rule, get_issued (item));
  return FALSE;
}

/* Some months at most before the application. */
static gboolean
apply_recent (const JalonChecklistBuilder *builder,
              const JalonFamilyMember     *member,
              JalonItem                   *item)
{
  if (jalon_date_is_set (builder->application.due_by))
    item->earliest = subtract_months (item->rule, builder->application.due_by);

  return apply_issued (builder, member, item);
}

static gboolean
apply_passport (const JalonChecklistBuilder *builder,
                const JalonFamilyMember     *member,
                JalonItem                   *item)
{
  set_origin (item, get_record (member), "passport-expires", member->passport_expires);
  if (!jalon_date_is_set (member->passport_expires))
    return apply_entered (builder, member, item);

  item->valid_until = member->passport_expires;
  return FALSE;
}

/* Which result: the one chosen for the score, else for the grid. */
static int
choose_test (const JalonChecklistBuilder *builder,
             const JalonFamilyMember     *member,
             const JalonItem             *item)
{
  const JalonCrs     *crs = builder->assessed->crs;
  const JalonFswGrid *grid = &builder->assessed->eligibility->grid;

  if ((member->who & JALON_WHO_CANDIDATE) == 0)
    return crs->partner_test;

  if (item->rule->when == JALON_DOCUMENT_CONDITION_SECOND_LANGUAGE)
    return crs->second >= 0 ? crs->second : grid->second;

  return crs->first >= 0 ? crs->first : grid->first;
}

/* Without one that is valid, the last one taken says since when it is not. */
static const JalonTestResult *
find_last_test (const JalonFamilyMember *member)
{
  JalonRecordList       *tests = member->facts->record->tests;
  const JalonTestResult *last = NULL;

  for (guint i = 0; i < jalon_record_list_get_length (tests); i++)
    {
      const JalonTestResult *result = jalon_record_list_get (tests, i);

      if (jalon_date_is_set (result->taken) && (last == NULL || jalon_date_compare (result->taken, last->taken) > 0))
        last = result;
    }

  return last;
}

static gboolean
apply_language_test (const JalonChecklistBuilder *builder,
                     const JalonFamilyMember     *member,
                     JalonItem                   *item)
{
  int chosen = choose_test (builder, member, item);

  if (chosen >= 0 && (guint) chosen < member->facts->n_tests)
    {
      const JalonTestFact *test = &member->facts->tests[chosen];

      set_origin (item, JALON_RECORD ((gpointer) test->record), "taken", test->taken);
      item->valid_until = test->last_day;
    }
  else if (member->facts->n_tests == 0)
    {
      const JalonTestResult *last = find_last_test (member);

      item->valid_until = add_validity (item->rule, last != NULL ? last->taken : JALON_DATE_UNSET);
      if (last != NULL)
        set_origin (item, JALON_RECORD ((gpointer) last), "taken", last->taken);
      else
        set_origin (item, get_record (member), "tests", JALON_DATE_UNSET);
    }

  return jalon_date_is_set (item->valid_until) ? FALSE : apply_entered (builder, member, item);
}

/* The assessment of the credential that decides, else the newest. */
static gboolean
apply_assessment (const JalonChecklistBuilder *builder,
                  const JalonFamilyMember     *member,
                  JalonItem                   *item)
{
  JalonRecordList       *credentials = member->facts->record->credentials;
  const JalonCredential *best = member->facts->best_credential;
  const gboolean         decides = best != NULL && jalon_date_is_set (best->assessment->issued);
  JalonDate              issued = decides ? best->assessment->issued : JALON_DATE_UNSET;

  if (best != NULL)
    set_origin (item, JALON_RECORD (best->assessment), "issued", issued);
  for (guint i = 0; !decides && i < jalon_record_list_get_length (credentials); i++)
    {
      const JalonCredential *credential = jalon_record_list_get (credentials, i);

      if (!jalon_date_is_set (credential->assessment->issued) || jalon_date_compare (credential->assessment->issued, issued) <= 0)
        continue;

      issued = credential->assessment->issued;
      set_origin (item, JALON_RECORD (credential->assessment), "issued", issued);
    }

  if (!jalon_date_is_set (issued))
    return apply_issued (builder, member, item);

  item->valid_until = add_validity (item->rule, issued);
  return FALSE;
}

/* After the last stay. It has no end: even one that prints an end is uploaded. */
static gboolean
apply_police_past (const JalonChecklistBuilder *builder,
                   const JalonFamilyMember     *member,
                   JalonItem                   *item)
{
  JalonDate issued = get_issued (item);

  if (!jalon_date_is_set (item->last))
    return FALSE;

  item->earliest = jalon_date_add_days (item->last, 1);

  return jalon_date_is_set (issued) && jalon_date_compare (issued, item->earliest) < 0;
}

/* Good until the day that permanent residence is granted. */
static gboolean
apply_medical (const JalonChecklistBuilder *builder,
               const JalonFamilyMember     *member,
               JalonItem                   *item)
{
  if (jalon_date_is_set (builder->application.due_by))
    item->earliest = subtract_months (item->rule, builder->application.decision);

  set_origin (item, JALON_RECORD (member->medical_exam), "taken", member->medical_exam->taken);
  if (!jalon_date_is_set (member->medical_exam->taken))
    return apply_issued (builder, member, item);

  item->valid_until = add_validity (item->rule, member->medical_exam->taken);
  return FALSE;
}

/* Five years back from the application, both days in, while there are such applications. */
static gboolean
apply_medical_reuse (const JalonChecklistBuilder *builder,
                     const JalonFamilyMember     *member,
                     JalonItem                   *item)
{
  const JalonInForce *span = jalon_checklist_builder_find_in_force (item->rule, builder->application.judged_on);

  set_origin (item, JALON_RECORD (member->medical_exam), "taken", member->medical_exam->taken);
  item->valid_until = jalon_date_add_years (member->medical_exam->taken, item->rule->validity_length);

  if (span != NULL && jalon_date_is_set (span->to))
    item->valid_until = jalon_date_min (item->valid_until, span->to);

  return FALSE;
}

static gboolean
apply_nomination (const JalonChecklistBuilder *builder,
                  const JalonFamilyMember     *member,
                  JalonItem                   *item)
{
  const JalonNomination *nomination = builder->household->nomination;

  set_origin (item, JALON_RECORD (builder->household->nomination), "expires", nomination->expires);
  item->valid_until = nomination->expires;

  if (!jalon_date_is_set (item->valid_until))
    apply_entered (builder, member, item);

  /* Decision 7: certificates print a date; until it is entered, the months of the deadline. */
  if (!jalon_date_is_set (item->valid_until))
    item->valid_until = jalon_deadline_term_get_end_for (builder->household, "nomination_validity", nomination->issued);

  return FALSE;
}

static gboolean
apply_certificate (const JalonChecklistBuilder *builder,
                   const JalonFamilyMember     *member,
                   JalonItem                   *item)
{
  if (member->facts != NULL)
    {
      JalonTradeCertificate *certificate = member->facts->record->trade_certificate;

      set_origin (item, JALON_RECORD (certificate), "expires", certificate->expires);
      item->valid_until = certificate->expires;
    }

  return jalon_date_is_set (item->valid_until) ? FALSE : apply_entered (builder, member, item);
}

/* The end of the stay that the candidate may make; copies of permits that have ended prove
 * past stays and work all the same. */
static gboolean
apply_permits (const JalonChecklistBuilder *builder,
               const JalonFamilyMember     *member,
               JalonItem                   *item)
{
  JalonDate last = (member->who & JALON_WHO_CANDIDATE) != 0 ? jalon_binding_day_get_of_permits (builder->assessed) : JALON_DATE_UNSET;

  if (jalon_date_is_set (last) && jalon_date_compare (last, builder->today) >= 0)
    item->valid_until = last;

  return FALSE;
}

static const struct
{
  ApplyFunc apply;
  gboolean  must_outlast_decision; /* good on the day of the decision too */
} validities[] = {
  [JALON_VALIDITY_ASSESSMENT] = { apply_assessment, FALSE },
  [JALON_VALIDITY_CERTIFICATE] = { apply_certificate, FALSE },
  [JALON_VALIDITY_ENTERED] = { apply_entered, FALSE },
  [JALON_VALIDITY_ISSUED] = { apply_recent, FALSE },
  [JALON_VALIDITY_LANGUAGE_TEST] = { apply_language_test, FALSE },
  [JALON_VALIDITY_MEDICAL] = { apply_medical, TRUE },
  [JALON_VALIDITY_MEDICAL_REUSE] = { apply_medical_reuse, FALSE },
  [JALON_VALIDITY_NOMINATION] = { apply_nomination, FALSE },
  [JALON_VALIDITY_NONE] = { apply_entered, FALSE },
  [JALON_VALIDITY_PASSPORT] = { apply_passport, TRUE },
  [JALON_VALIDITY_PERMITS] = { apply_permits, FALSE },
  [JALON_VALIDITY_POLICE_CURRENT] = { apply_recent, FALSE },
  [JALON_VALIDITY_POLICE_PAST] = { apply_police_past, FALSE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (validities) == JALON_N_VALIDITIES);

/**
 * jalon_validity_must_outlast_decision:
 * @validity: of a document
 *
 * Returns: whether the document must be good on the day of the decision too, and
 *   not only on that of the application
 */
gboolean
jalon_validity_must_outlast_decision (JalonValidity validity)
{
  return validities[validity].must_outlast_decision;
}

/**
 * jalon_validity_apply:
 * @builder: a checklist being made
 * @item: an item of a document of the data
 *
 * Sets the last good day of the document in hand and the first day on which it
 * makes sense to order one, where there are such days.
 *
 * Returns: whether the document in hand was issued too early
 */
gboolean
jalon_validity_apply (const JalonChecklistBuilder *builder,
                      JalonItem                   *item)
{
  const JalonFamilyMember *member = jalon_checklist_builder_find_member (builder, item->for_whom);

  if (member == NULL)
    return apply_entered (builder, NULL, item);

  return validities[item->rule->validity].apply (builder, member, item);
}
