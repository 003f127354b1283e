/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-rule.h"

#include <string.h>

#define LARGEST 10000 /* no length, age or lead time is beyond it, so that no sum overflows */

/* The words of a member, by value of its enum. */
static const char *const stage_words[] = { "profile", "application", "after-submission", "landing", NULL };
static const char *const necessity_words[] = { "required", "recommended", "on-request", NULL };
static const char *const who_words[] = { "candidate", "partner", "accompanying-partner", "canadian-partner", "child",
                                         "accompanying-child", "canadian-child", "household", NULL };
static const char *const due_words[] = { "profile", "application", "biometrics", "request", "letter", "copr", "landing", NULL };
static const char *const unit_words[] = { "days", "months", "years", NULL };

static const char *const condition_words[] = {
  [JALON_DOCUMENT_CONDITION_ADOPTED] = "adopted",
  [JALON_DOCUMENT_CONDITION_ADVICE] = "advice",
  [JALON_DOCUMENT_CONDITION_ALWAYS] = "always",
  [JALON_DOCUMENT_CONDITION_APPROVED] = "approved",
  [JALON_DOCUMENT_CONDITION_CANADIAN_EDUCATION] = "canadian-education",
  [JALON_DOCUMENT_CONDITION_CANADIAN_FAMILY] = "canadian-family",
  [JALON_DOCUMENT_CONDITION_CANADIAN_STATUS] = "canadian-status",
  [JALON_DOCUMENT_CONDITION_CERTIFICATE] = "certificate",
  [JALON_DOCUMENT_CONDITION_CHILDREN] = "children",
  [JALON_DOCUMENT_CONDITION_COMMON_LAW] = "common-law",
  [JALON_DOCUMENT_CONDITION_CUSTODY] = "custody",
  [JALON_DOCUMENT_CONDITION_DEATH] = "death",
  [JALON_DOCUMENT_CONDITION_DEPENDENT_BY_CONDITION] = "dependent-by-condition",
  [JALON_DOCUMENT_CONDITION_DESIGNATED_PERSON] = "designated-person",
  [JALON_DOCUMENT_CONDITION_DIVORCE] = "divorce",
  [JALON_DOCUMENT_CONDITION_FEES] = "fees",
  [JALON_DOCUMENT_CONDITION_FOREIGN_EDUCATION] = "foreign-education",
  [JALON_DOCUMENT_CONDITION_FUNDS] = "funds",
  [JALON_DOCUMENT_CONDITION_FUNDS_EXEMPTION] = "funds-exemption",
  [JALON_DOCUMENT_CONDITION_JOB_OFFER] = "job-offer",
  [JALON_DOCUMENT_CONDITION_JOBS_THAT_COUNT] = "jobs-that-count",
  [JALON_DOCUMENT_CONDITION_LARGE_DEPOSITS] = "large-deposits",
  [JALON_DOCUMENT_CONDITION_LETTER_DOCUMENTS] = "letter-documents",
  [JALON_DOCUMENT_CONDITION_LETTER_VISA] = "letter-visa",
  [JALON_DOCUMENT_CONDITION_LMIA] = "lmia",
  [JALON_DOCUMENT_CONDITION_MARRIED] = "married",
  [JALON_DOCUMENT_CONDITION_MEDICAL_REUSE] = "medical-reuse",
  [JALON_DOCUMENT_CONDITION_MEDICAL_UPFRONT] = "medical-upfront",
  [JALON_DOCUMENT_CONDITION_MILITARY] = "military",
  [JALON_DOCUMENT_CONDITION_NOMINATION] = "nomination",
  [JALON_DOCUMENT_CONDITION_ON_REQUEST] = "on-request",
  [JALON_DOCUMENT_CONDITION_OTHER_NAMES] = "other-names",
  [JALON_DOCUMENT_CONDITION_POLICE_CURRENT] = "police-current",
  [JALON_DOCUMENT_CONDITION_POLICE_LATE] = "police-late",
  [JALON_DOCUMENT_CONDITION_POLICE_PAST] = "police-past",
  [JALON_DOCUMENT_CONDITION_PUBLICLY_FUNDED] = "publicly-funded",
  [JALON_DOCUMENT_CONDITION_RELATIVE] = "relative",
  [JALON_DOCUMENT_CONDITION_REPRESENTATIVE] = "representative",
  [JALON_DOCUMENT_CONDITION_SECOND_LANGUAGE] = "second-language",
  [JALON_DOCUMENT_CONDITION_SELF_EMPLOYED_ABROAD] = "self-employed-abroad",
  [JALON_DOCUMENT_CONDITION_SPOUSE_LANGUAGE] = "spouse-language",
  [JALON_DOCUMENT_CONDITION_TRANSLATION] = "translation",
  [JALON_DOCUMENT_CONDITION_WORK_IN_CANADA] = "work-in-canada",
  [JALON_DOCUMENT_CONDITION_WORK_SUPPORT] = "work-support",
  NULL
};
static const char *const validity_words[] = {
  [JALON_VALIDITY_ASSESSMENT] = "assessment",
  [JALON_VALIDITY_CERTIFICATE] = "certificate",
  [JALON_VALIDITY_ENTERED] = "entered",
  [JALON_VALIDITY_ISSUED] = "issued",
  [JALON_VALIDITY_LANGUAGE_TEST] = "language-test",
  [JALON_VALIDITY_MEDICAL] = "medical",
  [JALON_VALIDITY_MEDICAL_REUSE] = "medical-reuse",
  [JALON_VALIDITY_NOMINATION] = "nomination",
  [JALON_VALIDITY_NONE] = "none",
  [JALON_VALIDITY_PASSPORT] = "passport",
  [JALON_VALIDITY_PERMITS] = "permits",
  [JALON_VALIDITY_POLICE_CURRENT] = "police-current",
  [JALON_VALIDITY_POLICE_PAST] = "police-past",
  NULL
};

G_STATIC_ASSERT (G_N_ELEMENTS (condition_words) == JALON_N_DOCUMENT_CONDITIONS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (validity_words) == JALON_N_VALIDITIES + 1);

/* Whether the file must say how long the document lasts. */
static gboolean
needs_length (JalonValidity validity)
{
  switch (validity)
    {
    case JALON_VALIDITY_CERTIFICATE:
    case JALON_VALIDITY_ENTERED:
    case JALON_VALIDITY_NOMINATION:
    case JALON_VALIDITY_NONE:
    case JALON_VALIDITY_PASSPORT:
    case JALON_VALIDITY_PERMITS:
    case JALON_VALIDITY_POLICE_PAST:
      return FALSE;

    case JALON_VALIDITY_ASSESSMENT:
    case JALON_VALIDITY_ISSUED:
    case JALON_VALIDITY_LANGUAGE_TEST:
    case JALON_VALIDITY_MEDICAL:
    case JALON_VALIDITY_MEDICAL_REUSE:
    case JALON_VALIDITY_POLICE_CURRENT:
      return TRUE;

    case JALON_N_VALIDITIES:
    default:
      g_return_val_if_reached (FALSE);
    }
}

#define OFFSET(member) G_STRUCT_OFFSET (JalonDocumentRule, member)
#define NUMBER(name, member, needed, low)                                           \
  {                                                                                 \
    name, JALON_DATA_NUMBER, OFFSET (member), needed, .least = low, .most = LARGEST \
  }

static const JalonDataField validity_fields[] = {
  { "rule", JALON_DATA_CHOICE, OFFSET (validity), .words = validity_words },
  NUMBER ("length", validity_length, JALON_DATA_OPTIONAL, 1),
  { "unit", JALON_DATA_LETTER, OFFSET (validity_unit), JALON_DATA_OPTIONAL, .words = unit_words },
};

static gboolean
check_validity (gpointer      record,
                gconstpointer before,
                GError      **error)
{
  const JalonDocumentRule *rule = record;

  if ((rule->validity_length != 0) != (rule->validity_unit != '\0'))
    return jalon_data_fail (error, "length: does not go without a unit, nor a unit without it");

  if (needs_length (rule->validity) && rule->validity_length == 0)
    return jalon_data_fail (error, "length: is missing");

  return TRUE;
}

static const JalonDataShape validity_shape = { validity_fields, G_N_ELEMENTS (validity_fields), 0, NULL, check_validity };

static const JalonDataField ages_fields[] = {
  NUMBER ("min", age_min, JALON_DATA_OPTIONAL, 0),
  NUMBER ("max", age_max, JALON_DATA_OPTIONAL, 0),
  { "one-more-in", JALON_DATA_WORDS, OFFSET (one_more_in), JALON_DATA_OPTIONAL },
};

static gboolean
check_ages (gpointer      record,
            gconstpointer before,
            GError      **error)
{
  const JalonDocumentRule *rule = record;

  if (rule->age_max < rule->age_min)
    return jalon_data_fail (error, "max: is not in the range from %d to %d", rule->age_min, LARGEST);

  for (guint i = 0; rule->one_more_in != NULL && rule->one_more_in[i] != NULL; i++)
    {
      if (strlen (rule->one_more_in[i]) != 2)
        return jalon_data_fail (error, "one-more-in: is not a list of provinces");
    }

  return TRUE;
}

static const JalonDataShape ages_shape = { ages_fields, G_N_ELEMENTS (ages_fields), 0, NULL, check_ages };

static const JalonDataField stay_fields[] = {
  NUMBER ("months", stay_months, 0, 0),
  NUMBER ("years", stay_years, 0, 0),
};

static const JalonDataShape stay_shape = { stay_fields, G_N_ELEMENTS (stay_fields), 0, NULL, NULL };

static const JalonDataField lead_fields[] = {
  NUMBER ("min", lead_min, 0, 0),
  NUMBER ("max", lead_max, 0, 0),
};

static gboolean
check_lead (gpointer      record,
            gconstpointer before,
            GError      **error)
{
  const JalonDocumentRule *rule = record;

  if (rule->lead_min > rule->lead_max)
    return jalon_data_fail (error, "min is greater than max");

  return TRUE;
}

static const JalonDataShape lead_shape = { lead_fields, G_N_ELEMENTS (lead_fields), 0, NULL, check_lead };

static const JalonDataField in_force_fields[] = {
  { "from", JALON_DATA_DATE, G_STRUCT_OFFSET (JalonInForce, from), JALON_DATA_OPTIONAL | JALON_DATA_NULLABLE },
  { "to", JALON_DATA_DATE, G_STRUCT_OFFSET (JalonInForce, to), JALON_DATA_OPTIONAL | JALON_DATA_NULLABLE },
};

static gboolean
check_in_force (gpointer      record,
                gconstpointer before,
                GError      **error)
{
  const JalonInForce *span = record;
  const JalonInForce *last = before;

  if ((last != NULL && (!jalon_date_is_set (last->to) || jalon_date_compare (last->to, span->from) >= 0)) ||
      (jalon_date_is_set (span->to) && jalon_date_compare (span->from, span->to) > 0))
    return jalon_data_fail (error, "is not in rising order");

  return TRUE;
}

static const JalonDataShape in_force_shape = { in_force_fields, G_N_ELEMENTS (in_force_fields), sizeof (JalonInForce), NULL, check_in_force };

static const JalonDataField rule_fields[] = {
  { "id", JALON_DATA_WORD, OFFSET (id) },
  { "when", JALON_DATA_CHOICE, OFFSET (when), .words = condition_words },
  NUMBER ("position", position, 0, 1),
  { "stages", JALON_DATA_CHOICES, OFFSET (stages), .words = stage_words },
  { "necessity", JALON_DATA_CHOICE, OFFSET (necessity), .words = necessity_words },
  { "who", JALON_DATA_CHOICES, OFFSET (who), .words = who_words },
  { "due", JALON_DATA_CHOICE, OFFSET (due), .words = due_words },
  { "ages", JALON_DATA_OBJECT, 0, JALON_DATA_OPTIONAL, .shape = &ages_shape },
  { "stay", JALON_DATA_OBJECT, 0, JALON_DATA_OPTIONAL, .shape = &stay_shape },
  { "in-force", JALON_DATA_VALUES, OFFSET (in_force), JALON_DATA_OPTIONAL, .shape = &in_force_shape },
  { "validity", JALON_DATA_OBJECT, 0, .shape = &validity_shape },
  { "lead", JALON_DATA_OBJECT, 0, JALON_DATA_OPTIONAL, .shape = &lead_shape },
  { "by-oneself", JALON_DATA_BOOLEAN, OFFSET (by_oneself), JALON_DATA_OPTIONAL },
  { "form", JALON_DATA_WORD, OFFSET (form), JALON_DATA_OPTIONAL },
  { "name", JALON_DATA_TEXT, OFFSET (name) },
  { "short-name", JALON_DATA_TEXT, OFFSET (short_name), JALON_DATA_OPTIONAL },
  { "contents", JALON_DATA_TEXTS, OFFSET (contents) },
  { "notes", JALON_DATA_TEXT, OFFSET (notes), JALON_DATA_OPTIONAL },
  { "source", JALON_DATA_SOURCE, OFFSET (source) },
};

/* The first stage that needs it; what the profile only asks about stands with the
 * application, where the document itself is due. */
static JalonStage
choose_stage (const JalonDocumentRule *rule)
{
  if (rule->due == JALON_DUE_APPLICATION && (rule->stages & 1u << JALON_STAGE_APPLICATION) != 0)
    return JALON_STAGE_APPLICATION;

  return (JalonStage) g_bit_nth_lsf (rule->stages, -1);
}

static void
prepare_rule (gpointer record)
{
  ((JalonDocumentRule *) record)->age_max = G_MAXINT;
}

static void
finish_rule (gpointer record)
{
  JalonDocumentRule *rule = record;

  rule->stage = choose_stage (rule);
}

static const JalonDataShape rule_shape = { rule_fields, G_N_ELEMENTS (rule_fields), sizeof (JalonDocumentRule), prepare_rule, NULL, finish_rule };

/* Read strictly: no unknown member or word, a condition and a rule of validity that exist,
 * both languages, a complete source with https addresses. */
const JalonDataSet jalon_document_rule_set = { "checklist", &rule_shape, .by_id = TRUE };

/**
 * jalon_stage_to_string:
 * @stage: a stage
 *
 * Returns: (transfer none): its word in the answers of the tool: profile,
 *   application, after-submission or landing
 */
const char *
jalon_stage_to_string (JalonStage stage)
{
  g_return_val_if_fail ((guint) stage < JALON_N_STAGES, NULL);

  return stage_words[stage];
}
