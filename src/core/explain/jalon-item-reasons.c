/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-plan-words.h"

#include <glib/gi18n.h>

#include "jalon-countries.h"
#include "jalon-explain-private.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/* Why a document is on the list. */

static char *
explain_programs (JalonItem *item)
{
  const char      *names[JALON_N_PROGRAMS + 1] = { NULL };
  g_autofree char *list = NULL;
  guint            n = 0;

  for (guint program = 0; program < JALON_N_PROGRAMS; program++)
    if (item->programs & (1u << program))
      names[n++] = jalon_label_program_short (program);

  list = jalon_words_list (names);

  if (item->programs_open)
    return g_strdup_printf (_ ("Asked by programs that are still possible: %s"), list);

  if (item->only_if_invited)
    /* Translators: %s is a program, or several. */
    return g_strdup_printf (_ ("Only if you are invited under: %s"), list);

  return g_strdup_printf (_ ("Asked by: %s"), list);
}

/* A line of the score by its rule's title, which is in both languages. */
static char *
explain_points (JalonItem      *item,
                JalonHousehold *household)
{
  static const char *const NAMED[JALON_N_CRS_LINES] = {
    [JALON_CRS_SPOUSE_EDUCATION] = N_ ("education of %s"),
    [JALON_CRS_SPOUSE_LANGUAGE] = N_ ("language of %s"),
    [JALON_CRS_SPOUSE_CANADIAN_WORK] = N_ ("work of %s in Canada"),
  };
  static const char *const LINES[JALON_N_CRS_LINES] = {
    [JALON_CRS_AGE] = N_ ("age"),
    [JALON_CRS_EDUCATION] = N_ ("education"),
    [JALON_CRS_FIRST_LANGUAGE] = N_ ("first official language"),
    [JALON_CRS_SECOND_LANGUAGE] = N_ ("second official language"),
    [JALON_CRS_CANADIAN_WORK] = N_ ("work in Canada"),
    [JALON_CRS_SPOUSE_EDUCATION] = N_ ("education of the partner"),
    [JALON_CRS_SPOUSE_LANGUAGE] = N_ ("language of the partner"),
    [JALON_CRS_SPOUSE_CANADIAN_WORK] = N_ ("work of the partner in Canada"),
    [JALON_CRS_EDUCATION_LANGUAGE] = N_ ("education and language"),
    [JALON_CRS_EDUCATION_CANADIAN_WORK] = N_ ("education and work in Canada"),
    [JALON_CRS_FOREIGN_WORK_LANGUAGE] = N_ ("work abroad and language"),
    [JALON_CRS_FOREIGN_WORK_CANADIAN_WORK] = N_ ("work abroad and work in Canada"),
    [JALON_CRS_CERTIFICATE_LANGUAGE] = N_ ("certificate of qualification and language"),
    [JALON_CRS_SIBLING] = N_ ("brother or sister in Canada"),
    [JALON_CRS_FRENCH] = N_ ("knowledge of French"),
    [JALON_CRS_CANADIAN_STUDY] = N_ ("study in Canada"),
    [JALON_CRS_JOB_OFFER] = N_ ("job offer"),
    [JALON_CRS_NOMINATION] = N_ ("provincial nomination"),
    [JALON_CRS_HIGH_WAGE] = N_ ("high-wage occupation"),
  };
  g_autofree char *line = NULL;

  line = NAMED[item->line] != NULL ? jalon_label_dup_named (household, "partner", NAMED[item->line], LINES[item->line]) : g_strdup (_ (LINES[item->line]));

  /* Translators: %s is a line of the score, such as "first official language". */
  return g_strdup_printf (_ ("Proves points of the score: %s"), line);
}

static char *
explain_record (JalonItem  *item,
                const char *format,
                const char *otherwise)
{
  g_autofree char *label = item->reason_record != NULL ? jalon_label_record (item->reason_record) : NULL;

  return label != NULL ? g_strdup_printf (format, label) : g_strdup (otherwise);
}

static char *
explain_stay (JalonItem *item)
{
  const char      *country = jalon_country_get_name (item->country);
  g_autofree char *first = jalon_words_date (item->first);
  g_autofree char *last = jalon_date_is_set (item->last) ? jalon_words_date (item->last) : NULL;

  if (last != NULL)
    /* Translators: a country, the first and the last day of a stay. */
    return g_strdup_printf (_ ("A long stay: %1$s, %2$s to %3$s"), country, first, last);

  return g_strdup_printf (_ ("A long stay: %1$s, since %2$s"), country, first);
}

static char *
explain_age (JalonItem *item)
{
  if (item->number == JALON_UNANSWERED)
    return g_strdup (_ ("By the age on the day of the application"));

  return g_strdup_printf (ngettext ("%d year old on the day of the application", "%d years old on the day of the application", (gulong) item->number), item->number);
}

/* Who or what gave the answer: the person the document is for, else the household. */
static JalonRecord *
find_answerer (JalonItem      *item,
               JalonHousehold *household)
{
  JalonRecord *record = NULL;

  if (g_str_equal (item->for_whom, "candidate"))
    record = JALON_RECORD (household->candidate);
  else if (g_str_equal (item->for_whom, "partner"))
    record = JALON_RECORD (household->partner);
  else if (jalon_household_find_child (household, item->for_whom) != NULL)
    record = JALON_RECORD (jalon_household_find_child (household, item->for_whom));

  if (record != NULL && jalon_record_find_field (record, item->answer) != NULL)
    return record;

  return jalon_record_find_field (JALON_RECORD (household), item->answer) != NULL ? JALON_RECORD (household) : JALON_RECORD (household->milestones);
}

/* Takes @text over; the age is that of a child for whom it decides. */
static char *
append_age (char      *text,
            JalonItem *item)
{
  g_autofree char *age = item->number != JALON_UNANSWERED ? explain_age (item) : NULL;
  g_autofree char *before = text;

  return age != NULL ? g_strdup_printf ("%s; %s", before, age) : g_steal_pointer (&before);
}

static char *
explain_answer (JalonItem      *item,
                JalonHousehold *household)
{
  JalonRecord     *record = find_answerer (item, household);
  g_autofree char *label = jalon_words_after_colon (jalon_label_field (G_OBJECT_TYPE (record), item->answer));
  g_autofree char *person = NULL;

  if (record == JALON_RECORD (household) || JALON_IS_MILESTONES (record))
    /* Translators: %s is the label of a question that was answered with yes. */
    return g_strdup_printf (_ ("Your answer: %s"), label);

  person = jalon_label_person (household, item->for_whom);

  /* Translators: a person, and the label of a question that was answered with yes. */
  return append_age (g_strdup_printf (_ ("Your answer for %1$s: %2$s"), person, label), item);
}

static char *
explain_child (JalonItem      *item,
               JalonHousehold *household)
{
  JalonChild      *child = JALON_CHILD (item->reason_record);
  g_autofree char *person = jalon_label_person (household, item->for_whom);
  g_autofree char *day = jalon_date_is_set (child->birth_date) ? jalon_words_date (child->birth_date) : NULL;

  if (day == NULL)
    return g_strdup_printf (_ ("Dependent child: %s"), person);

  /* Translators: the name of a child, and the day of birth. */
  return g_strdup_printf (_ ("Dependent child: %1$s, born on %2$s"), person, day);
}

/* Between what ages a document is asked for. */
static char *
explain_ages (JalonItem *item)
{
  g_autofree char *age = explain_age (item);

  /* Translators: two ages; %1$s is "34 years old on the day of the application". */
  return g_strdup_printf (_ ("Asked at ages %2$d to %3$d: %1$s"), age, item->rule->age_min, item->rule->age_max);
}

/* The days of applications for which an exam is asked first; or the exam that serves again. */
static char *
explain_day_of_application (JalonItem *item)
{
  JalonMedicalExam *exam = (JalonMedicalExam *) item->reason_record;
  JalonDate         date = exam != NULL ? exam->taken : jalon_date_is_set (item->last) ? item->last
                                                                                       : item->first;
  g_autofree char  *day = jalon_words_date (date);

  if (exam != NULL)
    return g_strdup_printf (_ ("Lives in Canada, and the exam of %s found nothing to follow up"), day);

  if (jalon_date_is_set (item->last))
    return g_strdup_printf (_ ("Applications up to %s need the exam first"), day);

  return g_strdup_printf (_ ("Applications from %s on need the exam first"), day);
}

/* "By a divorce": of the union that has ended; else the status of today. */
static char *
explain_relationship (JalonItem      *item,
                      JalonHousehold *household)
{
  JalonPreviousUnion *ended = (JalonPreviousUnion *) item->reason_record;
  g_autofree char    *title = ended != NULL ? jalon_label_record (JALON_RECORD (ended)) : NULL;
  g_autofree char    *label = title != NULL ? jalon_words_after_colon (title) : NULL;
  g_autofree char    *status = NULL;
  g_autofree char    *day = ended != NULL && jalon_date_is_set (ended->ended) ? jalon_words_date (ended->ended) : NULL;

  if (day != NULL)
    /* Translators: how an earlier union ended, and when: Divorce, 1 January 2015. */
    return g_strdup_printf (_ ("End of an earlier relationship: %1$s, %2$s"), label, day);

  if (label != NULL)
    return g_strdup_printf (_ ("End of an earlier relationship: %s"), label);

  status = jalon_words_after_colon (jalon_label_choice_of (JALON_TYPE_HOUSEHOLD, "relationship", household->relationship));
  return g_strdup_printf (_ ("Marital status: %s"), status);
}

static char *
explain_offer (JalonItem *item)
{
  g_autofree char *title = jalon_label_record (item->reason_record);
  g_autofree char *offer = jalon_words_after_colon (title);

  if (g_str_equal (item->id, "lmia"))
    return g_strdup_printf (_ ("The offer rests on a labour market impact assessment: %s"), offer);

  return g_strdup_printf (_ ("A valid offer is entered: %s"), offer);
}

static char *
explain_nomination (JalonHousehold *household)
{
  g_autofree char *label = jalon_label_record (JALON_RECORD (household->nomination));
  g_autofree char *day = jalon_words_date (household->nomination->issued);

  /* Translators: "Provincial nomination, Ontario", and the day it was issued. */
  return g_strdup_printf (_ ("%1$s, issued on %2$s"), label, day);
}

static char *
explain_late (JalonItem *item)
{
  return g_strdup_printf (_ ("Another document will come late: %s"), jalon_country_get_name (item->country));
}

/* What is missing, and of whom. */
static char *
explain_question (JalonItem      *item,
                  JalonHousehold *household)
{
  g_autofree char *label = jalon_words_after_colon (jalon_label_field (item->question_type, item->question_field));
  g_autofree char *person = NULL;

  if (item->question_type == JALON_TYPE_HOUSEHOLD || item->question_type == JALON_TYPE_NOMINATION || item->question_type == JALON_TYPE_JOB_OFFER)
    /* Translators: %s is the label of a question of the profile. */
    return g_strdup_printf (_ ("Not answered yet: %s"), label);

  if (g_str_has_prefix (item->question, "candidate."))
    person = jalon_label_person (household, "candidate");
  else
    person = jalon_label_person (household, g_str_has_prefix (item->question, "partner.") ? "partner" : item->for_whom);

  if (g_str_equal (item->question_field, "stays"))
    /* Translators: %s is a name. */
    return g_strdup_printf (_ ("Not answered yet: enter where %s lived"), person);

  /* Translators: the label of a question of the profile, and a name. */
  return g_strdup_printf (_ ("Not answered yet: %1$s (%2$s)"), label, person);
}

/* Reasons without anything of the person's own. */
static const char *const plain_reasons[] = {
  [JALON_ITEM_REASON_ANSWER] = N_ ("Not answered yet"),
  [JALON_ITEM_REASON_QUESTION] = N_ ("Not answered yet"),
  [JALON_ITEM_REASON_ALWAYS] = N_ ("Required for everyone"),
  [JALON_ITEM_REASON_GRID] = N_ ("Proves points of the 67-point grid"),
  [JALON_ITEM_REASON_CATEGORY] = N_ ("By the category of the round"),
  [JALON_ITEM_REASON_OWN] = N_ ("Your own document"),
  [JALON_ITEM_REASON_ADVICE] = N_ ("Advised for everyone"),
  [JALON_ITEM_REASON_CANADA] = N_ ("Works, has worked or lives in Canada"),
};

static char *
explain_known_reason (JalonItem      *item,
                      JalonHousehold *household)
{
  if (item->answer != NULL)
    return explain_answer (item, household);

  switch (item->reason)
    {
    case JALON_ITEM_REASON_PROGRAM:
      return explain_programs (item);

    case JALON_ITEM_REASON_POINTS:
      return explain_points (item, household);

    case JALON_ITEM_REASON_JOB:
      return explain_record (item, _ ("Proves the work: %s"), _ ("Proves the work"));

    case JALON_ITEM_REASON_STAY:
      return explain_stay (item);

    case JALON_ITEM_REASON_AGE:
      return explain_ages (item);

    case JALON_ITEM_REASON_DAY_OF_APPLICATION:
      return explain_day_of_application (item);

    case JALON_ITEM_REASON_RELATIONSHIP:
      return explain_relationship (item, household);

    case JALON_ITEM_REASON_CHILD:
      return explain_child (item, household);

    case JALON_ITEM_REASON_OFFER:
      return explain_offer (item);

    case JALON_ITEM_REASON_NOMINATION:
      return explain_nomination (household);

    case JALON_ITEM_REASON_FUNDS_EXEMPT:
      return g_strdup (_ ("Instead of settlement funds: you are authorized to work and have a valid job offer"));

    case JALON_ITEM_REASON_LATE:
      return explain_late (item);

    case JALON_ITEM_REASON_LETTER:
      return explain_record (item, _ ("Asked by a letter: %s"), _ ("Asked by a letter"));

    case JALON_ITEM_REASON_ALWAYS:
    case JALON_ITEM_REASON_GRID:
    case JALON_ITEM_REASON_ANSWER:
    case JALON_ITEM_REASON_CATEGORY:
    case JALON_ITEM_REASON_OWN:
    case JALON_ITEM_REASON_ADVICE:
    case JALON_ITEM_REASON_CANADA:
    case JALON_ITEM_REASON_QUESTION:
    default:
      return g_strdup (_ (plain_reasons[item->reason]));
    }
}

/* Who is asked for it, too, in an application that is made a little later. */
static char *
explain_coming (JalonItem      *item,
                JalonHousehold *household)
{
  g_autofree char *person = NULL;
  g_autofree char *day = NULL;

  if (item->coming == NULL)
    return NULL;

  person = jalon_label_person (household, item->coming);
  day = jalon_words_date (item->coming_from);
  if (g_str_equal (item->id, "personal_history"))
    /* Translators: the name of a child, an age, a day. */
    return g_strdup_printf (_ ("%1$s turns %2$d on %3$s: an application from that day on needs it of %1$s too, and a police certificate of each country where %1$s has lived for six months in a row since then"),
                            person, item->rule->age_min, day);

  /* Translators: the name of a child, an age, a day. */
  return g_strdup_printf (_ ("%1$s turns %2$d on %3$s: an application from that day on needs it of %1$s too"), person, item->rule->age_min, day);
}

static char *
explain_item (JalonItem      *item,
              JalonHousehold *household)
{
  char *question;

  if (item->need == JALON_ITEM_NEED_IF_ASKED && item->reason == JALON_ITEM_REASON_ALWAYS)
    return g_strdup (_ ("Of somebody in the family who does not come along"));

  if (item->need != JALON_ITEM_NEED_UNANSWERED)
    return explain_known_reason (item, household);

  question = explain_question (item, household);

  /* Of a program it says which one. */
  return item->reason == JALON_ITEM_REASON_PROGRAM ? jalon_explain_append (explain_known_reason (item, household), question) : question;
}

/**
 * jalon_item_dup_reason:
 * @item: a document
 * @household: whose
 *
 * Returns: (transfer full): why it is on the list, and whom it will be asked of, too
 */
char *
jalon_item_dup_reason (JalonItem      *item,
                       JalonHousehold *household)
{
  return jalon_explain_append (explain_item (item, household), explain_coming (item, household));
}
