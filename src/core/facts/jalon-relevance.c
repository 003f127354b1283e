/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-relevance.h"

#include <string.h>

#include "jalon-country.h"

typedef struct
{
  JalonHousehold *household;
  JalonRecord    *record;
  JalonDate       today;
} Place;

/* Ages from which a question about a child may matter: a little before they decide,
 * since what is prepared today is judged on a later day. */
#define AGE_BEFORE_MARRIAGE 14
#define AGE_BEFORE_ADULT 17
#define AGE_ADULT 18
#define AGE_BEFORE_INDEPENDENT 21

/* Households and people ----------------------------------------------------- */

static gboolean
has_union (const Place *place)
{
  return jalon_household_has_union (place->household);
}

static gboolean
has_funds (const Place *place)
{
  return place->household->funds > 0;
}

static gboolean
has_offer (const Place *place)
{
  return !jalon_record_is_empty (JALON_RECORD (place->household->job_offer)) && place->household->job_offer->held;
}

static gboolean
is_invited (const Place *place)
{
  return jalon_date_is_set (place->household->milestones->invited);
}

static gboolean
has_applied (const Place *place)
{
  return jalon_date_is_set (place->household->milestones->applied);
}

static gboolean
is_confirmed (const Place *place)
{
  return jalon_date_is_set (place->household->milestones->confirmed);
}

static gboolean
is_nominated (const Place *place)
{
  return !jalon_record_is_empty (JALON_RECORD (place->household->nomination)) && place->household->nomination->held;
}

static gboolean
is_nomination_notified (const Place *place)
{
  return jalon_date_is_set (place->household->milestones->nomination_notified);
}

static gboolean
has_points (const Place *place)
{
  return JALON_OFFICIAL_SCORE (place->record)->points != JALON_UNANSWERED;
}

/* Records of a person ------------------------------------------------------- */

static gboolean
is_job_in_canada (const Place *place)
{
  return jalon_country_is_canada (JALON_JOB (place->record)->country);
}

static gboolean
is_job_of_physician (const Place *place)
{
  return is_job_in_canada (place) && JALON_JOB (place->record)->self_employed;
}

static gboolean
has_job_started (const Place *place)
{
  return jalon_date_is_set (JALON_JOB (place->record)->started);
}

static gboolean
is_study_in_canada (const Place *place)
{
  return jalon_country_is_canada (JALON_CREDENTIAL (place->record)->country);
}

static gboolean
is_study_abroad (const Place *place)
{
  JalonRecord *owner = jalon_record_get_owner (place->record);

  return !JALON_IS_CREDENTIAL (owner) || (JALON_CREDENTIAL (owner)->country != NULL && !jalon_country_is_canada (JALON_CREDENTIAL (owner)->country));
}

/* Only the candidate's brings points, or a program. */
static gboolean
is_certificate_asked (const Place *place)
{
  return place->record != (gpointer) place->household->partner->trade_certificate || !jalon_record_is_empty (place->record);
}

static gboolean
is_certificate_held (const Place *place)
{
  return is_certificate_asked (place) && JALON_TRADE_CERTIFICATE (place->record)->held;
}

static gboolean
is_exam_taken (const Place *place)
{
  return jalon_date_is_set (JALON_MEDICAL_EXAM (place->record)->taken);
}

/* Offers and nominations ---------------------------------------------------- */

static gboolean
is_offer_asked (const Place *place)
{
  return place->record != (gpointer) place->household->further_job_offer || has_offer (place);
}

static gboolean
is_offer_held (const Place *place)
{
  return is_offer_asked (place) && JALON_JOB_OFFER (place->record)->held;
}

/* What is so unless it is denied is asked once there is an offer: before, it would look answered. */
static gboolean
is_offer_begun (const Place *place)
{
  return is_offer_held (place) && !jalon_record_is_empty (place->record);
}

static gboolean
is_nomination_held (const Place *place)
{
  return JALON_NOMINATION (place->record)->held;
}

static gboolean
is_nomination_begun (const Place *place)
{
  return is_nomination_held (place) && !jalon_record_is_empty (place->record);
}

/* Children and relatives ---------------------------------------------------- */

/* Without a date of birth nobody knows: then the question waits for it. */
static gboolean
is_child_aged (const Place *place,
               int          from,
               int          below)
{
  JalonDate birth = JALON_CHILD (place->record)->birth_date;
  int       age = jalon_date_is_set (birth) ? jalon_date_completed_years (birth, place->today) : JALON_UNANSWERED;

  return age >= from && age < below;
}

static gboolean
may_child_be_married (const Place *place)
{
  return is_child_aged (place, AGE_BEFORE_MARRIAGE, G_MAXINT);
}

static gboolean
is_child_nearly_adult (const Place *place)
{
  return is_child_aged (place, AGE_BEFORE_ADULT, G_MAXINT);
}

static gboolean
is_child_minor (const Place *place)
{
  return is_child_aged (place, 0, AGE_ADULT);
}

static gboolean
is_child_nearly_independent (const Place *place)
{
  return is_child_aged (place, AGE_BEFORE_INDEPENDENT, G_MAXINT);
}

static gboolean
has_no_birth_date (const Place *place)
{
  return !jalon_date_is_set (JALON_RELATIVE (place->record)->birth_date);
}

static gboolean
has_status (const Place *place)
{
  return JALON_RELATIVE (place->record)->status != 0;
}

/* The table ----------------------------------------------------------------- */

typedef struct
{
  GType (*get_type) (void);
  const char *field;
  gboolean (*matters) (const Place *place);
} Condition;

/* What does not stand here matters always. */
static const Condition CONDITIONS[] = {
  { jalon_household_get_type, "union-started", has_union },
  { jalon_household_get_type, "partner-accompanies", has_union },
  { jalon_household_get_type, "partner-is-canadian", has_union },
  { jalon_household_get_type, "funds-gift", has_funds },
  { jalon_household_get_type, "funds-large-deposit", has_funds },
  { jalon_household_get_type, "authorized-to-work", has_offer },
  { jalon_household_get_type, "invited-under", is_invited },
  { jalon_household_get_type, "category", is_invited },
  { jalon_official_score_get_type, "seen", has_points },
  { jalon_job_get_type, "employer-country", is_job_in_canada },
  { jalon_job_get_type, "leaves", has_job_started },
  { jalon_job_get_type, "self-employed", is_job_in_canada },
  { jalon_job_get_type, "student", is_job_in_canada },
  { jalon_job_get_type, "authorized", is_job_in_canada },
  { jalon_job_get_type, "publicly-funded", is_job_of_physician },
  { jalon_credential_get_type, "in-person", is_study_in_canada },
  { jalon_assessment_get_type, NULL, is_study_abroad },
  { jalon_trade_certificate_get_type, "held", is_certificate_asked },
  { jalon_trade_certificate_get_type, "issued-by", is_certificate_held },
  { jalon_trade_certificate_get_type, "trade", is_certificate_held },
  { jalon_trade_certificate_get_type, "issued", is_certificate_held },
  { jalon_trade_certificate_get_type, "expires", is_certificate_held },
  { jalon_medical_exam_get_type, "low-risk", is_exam_taken },
  { jalon_child_get_type, "married", may_child_be_married },
  { jalon_child_get_type, "other-parent-stays", is_child_minor },
  { jalon_child_get_type, "dependent-by-condition", is_child_nearly_independent },
  { jalon_child_get_type, "stays", is_child_nearly_adult },
  { jalon_previous_union_get_type, "of", has_union },
  { jalon_relative_get_type, "adult", has_no_birth_date },
  { jalon_relative_get_type, "status-since", has_status },
  { jalon_job_offer_get_type, "held", is_offer_asked },
  { jalon_job_offer_get_type, "noc", is_offer_held },
  { jalon_job_offer_get_type, "employer", is_offer_held },
  { jalon_job_offer_get_type, "full-time", is_offer_begun },
  { jalon_job_offer_get_type, "months", is_offer_held },
  { jalon_job_offer_get_type, "support", is_offer_held },
  { jalon_job_offer_get_type, "received", is_offer_begun },
  { jalon_job_offer_get_type, "revoked", is_offer_begun },
  { jalon_job_offer_get_type, "military", is_offer_begun },
  { jalon_nomination_get_type, "province", is_nomination_held },
  { jalon_nomination_get_type, "asked", is_nomination_begun },
  { jalon_nomination_get_type, "issued", is_nomination_held },
  { jalon_nomination_get_type, "expires", is_nomination_held },
  { jalon_nomination_get_type, "enhanced", is_nomination_begun },
  { jalon_milestones_get_type, "nomination-notified", is_nominated },
  { jalon_milestones_get_type, "nomination-accepted", is_nomination_notified },
  { jalon_milestones_get_type, "declined", is_invited },
  { jalon_milestones_get_type, "applied", is_invited },
  { jalon_milestones_get_type, "employer-notice-sent", has_offer },
  { jalon_milestones_get_type, "employer-notice", has_offer },
  { jalon_milestones_get_type, "biometrics-letter", has_applied },
  { jalon_milestones_get_type, "medical-letter", has_applied },
  { jalon_milestones_get_type, "refused", has_applied },
  { jalon_milestones_get_type, "confirmed", has_applied },
  { jalon_milestones_get_type, "landed", is_confirmed },
};

/**
 * jalon_question_matters:
 * @household: the household of @record
 * @record: a record
 * @field: a member of it
 * @today: the day of the question
 *
 * A question that cannot change anything for this household is not worth being asked:
 * work in Canada without authorization, for a job in Morocco. What is answered is never
 * said not to matter.
 *
 * Returns: whether it is to be asked
 */
gboolean
jalon_question_matters (JalonHousehold   *household,
                        JalonRecord      *record,
                        const JalonField *field,
                        JalonDate         today)
{
  const Place place = { household, record, today };

  if (jalon_record_is_answered (record, field))
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (CONDITIONS); i++)
    if (G_OBJECT_TYPE (record) == CONDITIONS[i].get_type () && (CONDITIONS[i].field == NULL || strcmp (CONDITIONS[i].field, field->name) == 0))
      return CONDITIONS[i].matters (&place);

  return TRUE;
}

/* Records that are not whole ------------------------------------------------ */

/* Without these a record cannot count, or says nothing. */
static const struct
{
  GType (*get_type) (void);
  const char *field;
} NEEDED[] = {
  { jalon_test_result_get_type, "test" },
  { jalon_test_result_get_type, "taken" },
  { jalon_test_result_get_type, "listening" },
  { jalon_test_result_get_type, "reading" },
  { jalon_test_result_get_type, "writing" },
  { jalon_test_result_get_type, "speaking" },
  { jalon_credential_get_type, "level" },
  { jalon_credential_get_type, "country" },
  { jalon_credential_get_type, "completed" },
  { jalon_job_get_type, "noc" },
  { jalon_job_get_type, "country" },
  { jalon_job_get_type, "started" },
  { jalon_job_get_type, "hours-per-week" },
  { jalon_leave_get_type, "from" },
  { jalon_stay_get_type, "country" },
  { jalon_stay_get_type, "from" },
  { jalon_permit_get_type, "kind" },
  { jalon_permit_get_type, "expires" },
  { jalon_child_get_type, "birth-date" },
  { jalon_relative_get_type, "relation" },
  { jalon_relative_get_type, "status" },
  { jalon_previous_union_get_type, "ended-by" },
  { jalon_previous_union_get_type, "ended" },
  { jalon_letter_get_type, "kind" },
  { jalon_account_date_get_type, "deadline" },
  { jalon_account_date_get_type, "date" },
  { jalon_done_get_type, "deadline" },
  { jalon_done_get_type, "on" },
};

/**
 * jalon_record_is_begun:
 * @record: a record
 *
 * Returns: whether a member but the id is answered
 */
gboolean
jalon_record_is_begun (JalonRecord *record)
{
  guint             n_fields;
  const JalonField *fields = jalon_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    if (strcmp (fields[i].name, "id") != 0 && jalon_record_is_answered (record, &fields[i]))
      return TRUE;

  return FALSE;
}

/**
 * jalon_record_find_missing:
 * @record: a record
 *
 * Returns: (transfer container) (element-type JalonField): the members without an answer
 *   that the record cannot do without, in the order in which they are asked
 */
GPtrArray *
jalon_record_find_missing (JalonRecord *record)
{
  GPtrArray *missing = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (NEEDED); i++)
    if (G_OBJECT_TYPE (record) == NEEDED[i].get_type ())
      {
        const JalonField *field = jalon_record_find_field (record, NEEDED[i].field);

        if (!jalon_record_is_answered (record, field))
          g_ptr_array_add (missing, (gpointer) field);
      }

  return missing;
}
