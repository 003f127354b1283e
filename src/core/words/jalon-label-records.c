/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-labels.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-countries.h"
#include "jalon-occupations.h"
#include "jalon-plain.h"
#include "jalon-relevance.h"
#include "jalon-words.h"

/* Records in words: a title, and a dim line below it. */

#define LONGEST_ABBREVIATION 6
#define NOC_LENGTH 5

/* Takes over both. */
static char *
join (char       *first,
      const char *separator,
      char       *second)
{
  char *text;

  if (first == NULL || second == NULL)
    return first != NULL ? first : second;

  text = g_strconcat (first, separator, second, NULL);
  g_free (first);
  g_free (second);

  return text;
}

static char *
dup_filled (const char *text)
{
  return text != NULL && *text != '\0' ? jalon_plain_dup_name (text) : NULL;
}

/* "wes" is WES; a name that somebody wrote stays as it is. */
char *
jalon_label_dup_body (const char *body)
{
  gsize length = body != NULL ? strlen (body) : 0;

  if (length == 0)
    return NULL;

  for (gsize i = 0; i < length; i++)
    if (length > LONGEST_ABBREVIATION || !g_ascii_islower (body[i]))
      return jalon_plain_dup_name (body);

  return g_ascii_strup (body, -1);
}

/* Titles ------------------------------------------------------------------- */

static char *
label_credential (JalonCredential *credential)
{
  char *level = g_strdup (credential->level != 0 ? jalon_label_choice_of (JALON_TYPE_CREDENTIAL, "level", credential->level) : _ ("Diploma"));

  return join (level, ", ", dup_filled (credential->field));
}

/* Asked of a job without a title alone: the occupations are read for the first that asks. */
static const char *
find_occupation (JalonJob *job)
{
  return jalon_occupation_get_title (job->noc, jalon_words_get_language ());
}

static char *
label_job (JalonJob *job)
{
  char *title = dup_filled (job->title);

  if (title == NULL)
    title = g_strdup (find_occupation (job));
  /* Translators: %s is a code of five digits. */
  if (title == NULL && job->noc != NULL)
    title = g_strdup_printf (_ ("NOC %s"), job->noc);
  if (title == NULL)
    title = g_strdup (_ ("Job"));

  return join (title, ", ", dup_filled (job->employer));
}

static char *
label_person_record (JalonPerson *person)
{
  char *name = join (dup_filled (person->given_name), " ", dup_filled (person->family_name));

  return name != NULL ? name : g_strdup (_ ("Person"));
}

static char *
label_choice (GType       type,
              const char *field,
              guint       choice,
              const char *otherwise)
{
  return g_strdup (choice != 0 ? jalon_label_choice_of (type, field, choice) : otherwise);
}

static char *
label_document (JalonDocument *document)
{
  char *name = dup_filled (document->name);

  if (name == NULL)
    name = dup_filled (document->id);

  return name != NULL ? name : g_strdup (_ ("Document"));
}

/**
 * jalon_label_record:
 * @record: a record
 *
 * Returns: (transfer full): what it is, as the title of a row
 */
char *
jalon_label_record (JalonRecord *record)
{
  if (JALON_IS_TEST_RESULT (record))
    return label_choice (JALON_TYPE_TEST_RESULT, "test", JALON_TEST_RESULT (record)->test, _ ("Language test"));
  if (JALON_IS_CREDENTIAL (record))
    return label_credential (JALON_CREDENTIAL (record));
  if (JALON_IS_JOB (record))
    return label_job (JALON_JOB (record));
  if (JALON_IS_STAY (record))
    return JALON_STAY (record)->country != NULL ? jalon_plain_dup_name (jalon_country_get_name (JALON_STAY (record)->country)) : g_strdup (_ ("Stay"));
  if (JALON_IS_LEAVE (record))
    return g_strdup (_ ("Time off"));
  if (JALON_IS_PERMIT (record))
    return label_choice (JALON_TYPE_PERMIT, "kind", JALON_PERMIT (record)->kind, _ ("Permit"));
  if (JALON_IS_PERSON (record))
    return label_person_record (JALON_PERSON (record));
  if (JALON_IS_CHILD (record))
    return JALON_CHILD (record)->given_name != NULL ? jalon_plain_dup_name (JALON_CHILD (record)->given_name) : g_strdup (_ ("Child"));
  if (JALON_IS_RELATIVE (record))
    return label_choice (JALON_TYPE_RELATIVE, "relation", JALON_RELATIVE (record)->relation, _ ("Relative"));
  if (JALON_IS_PREVIOUS_UNION (record))
    return label_choice (JALON_TYPE_PREVIOUS_UNION, "ended-by", JALON_PREVIOUS_UNION (record)->ended_by, _ ("Previous relationship"));
  if (JALON_IS_LETTER (record))
    return label_choice (JALON_TYPE_LETTER, "kind", JALON_LETTER (record)->kind, _ ("Letter"));
  if (JALON_IS_JOB_OFFER (record))
    return join (g_strdup (_ ("Job offer")), ", ", dup_filled (JALON_JOB_OFFER (record)->employer));
  if (JALON_IS_NOMINATION (record))
    return join (g_strdup (_ ("Provincial nomination")), ", ", jalon_label_dup_province (JALON_NOMINATION (record)->province));
  if (JALON_IS_ASSESSMENT (record))
    return join (g_strdup (_ ("Educational credential assessment (ECA)")), ", ", jalon_label_dup_body (JALON_ASSESSMENT (record)->body));
  if (JALON_IS_DOCUMENT (record))
    return label_document (JALON_DOCUMENT (record));
  if (JALON_IS_HOUSEHOLD (record))
    return jalon_label_household (JALON_HOUSEHOLD (record));
  if (JALON_IS_TRADE_CERTIFICATE (record))
    return g_strdup (_ ("Certificate of qualification"));
  if (JALON_IS_MEDICAL_EXAM (record))
    return g_strdup (_ ("Immigration medical exam"));
  if (JALON_IS_OFFICIAL_SCORE (record))
    return g_strdup (_ ("Score in your account"));
  if (JALON_IS_MILESTONES (record))
    return g_strdup (_ ("Milestones"));

  if (JALON_IS_DONE (record))
    return g_strdup (_ ("Date dealt with"));

  return g_strdup (_ ("Date in the account"));
}

/* Dim lines ---------------------------------------------------------------- */

/* A sentence with one day in it, or NULL while it is not answered. */
static char *
format_day (const char *format,
            JalonDate   date)
{
  g_autofree char *day = jalon_date_is_set (date) ? jalon_words_date (date) : NULL;

  return day != NULL ? g_strdup_printf (format, day) : NULL;
}

static char *
format_span (JalonDate from,
             JalonDate to)
{
  g_autofree char *first = jalon_date_is_set (from) ? jalon_words_date (from) : NULL;
  g_autofree char *last = jalon_date_is_set (to) ? jalon_words_date (to) : NULL;

  if (first == NULL)
    return NULL;

  if (last == NULL)
    return g_strdup_printf (_ ("since %s"), first);

  /* Translators: two days: 5 January 2015 to 31 December 2024. */
  return g_strdup_printf (_ ("%1$s to %2$s"), first, last);
}

static char *
summarize_credential (JalonCredential *credential)
{
  g_autofree char *body = jalon_label_dup_body (credential->assessment->body);
  g_autofree char *issued = jalon_date_is_set (credential->assessment->issued) ? jalon_words_date (credential->assessment->issued) : NULL;
  char            *text = join (g_strdup (jalon_country_get_name (credential->country)), ", ", format_day (_ ("completed on %s"), credential->completed));
  char            *assessed = NULL;

  if (issued != NULL && body != NULL)
    /* Translators: an assessment of a diploma: organization and day. */
    assessed = g_strdup_printf (_ ("Assessed by %1$s on %2$s"), body, issued);
  else if (issued != NULL)
    assessed = g_strdup_printf (_ ("Assessed on %s"), issued);
  else if (credential->country != NULL && g_strcmp0 (credential->country, "CAN") != 0)
    assessed = g_strdup (_ ("Not assessed yet"));

  return join (text, ". ", assessed);
}

static char *
label_occupation (const char *noc)
{
  /* Translators: the code of an occupation and its TEER category. */
  return strlen (noc) == NOC_LENGTH && g_ascii_isdigit (noc[1]) ? g_strdup_printf (_ ("NOC %1$s, TEER %2$c"), noc, noc[1]) : g_strdup_printf (_ ("NOC %s"), noc);
}

static char *
summarize_job (JalonJob *job)
{
  char *text = join (g_strdup (jalon_country_get_name (job->country)), ", ", format_span (job->started, job->ended));

  if (job->hours_per_week != JALON_UNANSWERED)
    text = join (text, ", ", jalon_words_week (job->hours_per_week));

  if (job->noc != NULL && (job->title != NULL || find_occupation (job) != NULL))
    text = join (text, ". ", label_occupation (job->noc));

  return text;
}

static char *
summarize_person (JalonPerson *person)
{
  g_autofree char *text = format_day (_ ("Born on %s"), person->birth_date);

  if (person->citizenship != NULL)
    text = join (text, ", ", g_strdup_printf (_ ("citizenship: %s"), jalon_country_get_name (person->citizenship)));
  if (person->residence != NULL)
    text = join (text, ", ", g_strdup_printf (_ ("residence: %s"), jalon_country_get_name (person->residence)));

  return text != NULL ? jalon_words_capital (text) : NULL;
}

static char *
summarize_relative (JalonRelative *relative)
{
  g_autofree char *text = join (relative->status != 0 ? g_strdup (jalon_label_choice_of (JALON_TYPE_RELATIVE, "status", relative->status)) : NULL,
                                ", ", format_day (_ ("born on %s"), relative->birth_date));

  return text != NULL ? jalon_words_capital (text) : NULL;
}

static char *
summarize_offer (JalonJobOffer *offer)
{
  char *text = offer->noc != NULL ? g_strdup_printf (_ ("NOC %s"), offer->noc) : NULL;

  if (offer->months != JALON_UNANSWERED)
    text = join (text, ", ", g_strdup_printf (ngettext ("%d month", "%d months", (gulong) offer->months), (int) offer->months));
  if (offer->support != 0)
    text = join (text, ", ", g_strdup (jalon_label_choice_of (JALON_TYPE_JOB_OFFER, "support", offer->support)));

  return text;
}

static char *
summarize (JalonRecord *record)
{
  if (JALON_IS_TEST_RESULT (record))
    return format_day (_ ("Taken on %s"), JALON_TEST_RESULT (record)->taken);
  if (JALON_IS_CREDENTIAL (record))
    return summarize_credential (JALON_CREDENTIAL (record));
  if (JALON_IS_JOB (record))
    return summarize_job (JALON_JOB (record));
  if (JALON_IS_STAY (record))
    return format_span (JALON_STAY (record)->from, JALON_STAY (record)->to);
  if (JALON_IS_LEAVE (record))
    return format_span (JALON_LEAVE (record)->from, JALON_LEAVE (record)->to);
  if (JALON_IS_PERMIT (record))
    return format_day (_ ("Ends on %s"), JALON_PERMIT (record)->expires);
  if (JALON_IS_DONE (record))
    return format_day (_ ("Done on %s"), JALON_DONE (record)->on);
  if (JALON_IS_PERSON (record))
    return summarize_person (JALON_PERSON (record));
  if (JALON_IS_CHILD (record))
    return format_day (_ ("Born on %s"), JALON_CHILD (record)->birth_date);
  if (JALON_IS_RELATIVE (record))
    return summarize_relative (JALON_RELATIVE (record));
  if (JALON_IS_PREVIOUS_UNION (record))
    return format_day (_ ("Ended on %s"), JALON_PREVIOUS_UNION (record)->ended);
  if (JALON_IS_LETTER (record))
    return join (format_day (_ ("Dated %s"), JALON_LETTER (record)->dated), ". ", format_day (_ ("Answer by %s"), JALON_LETTER (record)->due));
  if (JALON_IS_JOB_OFFER (record))
    return summarize_offer (JALON_JOB_OFFER (record));
  if (JALON_IS_NOMINATION (record))
    return format_day (_ ("Issued on %s"), JALON_NOMINATION (record)->issued);
  if (JALON_IS_ASSESSMENT (record))
    return format_day (_ ("Issued on %s"), JALON_ASSESSMENT (record)->issued);
  if (JALON_IS_TRADE_CERTIFICATE (record))
    return format_day (_ ("Issued on %s"), JALON_TRADE_CERTIFICATE (record)->issued);
  if (JALON_IS_MEDICAL_EXAM (record))
    return format_day (_ ("Taken on %s"), JALON_MEDICAL_EXAM (record)->taken);
  if (JALON_IS_OFFICIAL_SCORE (record))
    return format_day (_ ("Seen on %s"), JALON_OFFICIAL_SCORE (record)->seen);
  if (JALON_IS_ACCOUNT_DATE (record))
    return format_day (_ ("Limit: %s"), JALON_ACCOUNT_DATE (record)->date);

  return NULL;
}

/**
 * jalon_label_record_summary:
 * @record: a record
 *
 * Returns: (transfer full) (nullable): the dim line below its title, made of
 *   what was entered, without results
 */
char *
jalon_label_record_summary (JalonRecord *record)
{
  g_autofree char *summary = summarize (record);

  return jalon_plain_dup_line (summary);
}

/* As it stands within a sentence. */
static char *
dup_small (const char *label)
{
  GString *text = g_string_new (NULL);

  g_string_append_unichar (text, g_unichar_tolower (g_utf8_get_char (label)));
  g_string_append (text, g_utf8_next_char (label));
  return g_string_free (text, FALSE);
}

/**
 * jalon_label_dup_missing:
 * @record: a record
 *
 * Returns: (transfer full) (nullable): which answers it cannot do without, and has not
 */
char *
jalon_label_dup_missing (JalonRecord *record)
{
  g_autoptr (GPtrArray)    missing = jalon_record_find_missing (record);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv)           labels = NULL;
  g_autofree char         *list = NULL;

  if (missing->len == 0)
    return NULL;

  for (guint i = 0; i < missing->len; i++)
    {
      const JalonField *field = missing->pdata[i];
      g_autofree char  *label = dup_small (jalon_label_field (G_OBJECT_TYPE (record), field->name));

      g_strv_builder_add (builder, label);
    }
  labels = g_strv_builder_end (builder);
  list = jalon_words_list ((const char *const *) labels);

  /* Translators: the answers that a job, a test or another record lacks: "Missing: start date and hours a week". */
  return g_strdup_printf (_ ("Missing: %s"), list);
}
