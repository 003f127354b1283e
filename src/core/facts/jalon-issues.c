/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-issues.h"

#include "jalon-issue-checks.h"
#include "jalon-issue-gaps.h"

/*
 * The walk through a household, in the order of its file. What is wrong with a
 * record alone is in jalon-issue-checks.c; what is wrong only beside another
 * one (ids, references, days before a birth) is here.
 */

typedef struct
{
  JalonHousehold   *household;
  const JalonRules *rules;
  GPtrArray        *issues;
  GHashTable       *ids;   /* of the records met so far; borrowed texts */
  JalonDate         birth; /* of the person or child in whose record we are */
} Walk;

static void walk_record (Walk *walk, JalonRecord *record, const char *path, gboolean whole);

void
jalon_issue_free (JalonIssue *issue)
{
  g_free (issue->path);
  g_free (issue->text);
  g_free (issue);
}

static const char *
get_text (JalonRecord      *record,
          const JalonField *field)
{
  return G_STRUCT_MEMBER (const char *, record, field->offset);
}

static JalonDate
get_date (JalonRecord *record,
          const char  *name)
{
  const JalonField *field = jalon_record_find_field (record, name);

  return field != NULL ? G_STRUCT_MEMBER (JalonDate, record, field->offset) : JALON_DATE_UNSET;
}

/* A document's id names what it is, so that several may have the same. */
static void
check_id (Walk             *walk,
          JalonIssueChecks *checks)
{
  const JalonField *field = jalon_record_find_field (checks->record, "id");
  const char       *id;

  if (field == NULL || JALON_IS_DOCUMENT (checks->record))
    return;

  id = get_text (checks->record, field);

  if (id != NULL && !g_hash_table_add (walk->ids, (gpointer) id))
    jalon_issue_checks_report (checks,
                               &(JalonIssue){ .severity = JALON_ISSUE_WARNING, .code = JALON_ISSUE_DUPLICATE_ID, .text = (char *) id },
                               "id");
}

static void
check_reference (Walk             *walk,
                 JalonIssueChecks *checks)
{
  static const char *const WORDS[] = { "candidate", "partner", "household", NULL };
  const char              *for_whom;

  if (JALON_IS_DOCUMENT (checks->record))
    for_whom = JALON_DOCUMENT (checks->record)->for_whom;
  else if (JALON_IS_DONE (checks->record))
    for_whom = JALON_DONE (checks->record)->for_whom;
  else
    return;

  if (for_whom == NULL || g_strv_contains (WORDS, for_whom) ||
      jalon_household_find_child (walk->household, for_whom) != NULL)
    return;

  jalon_issue_checks_report (checks,
                             &(JalonIssue){ .severity = JALON_ISSUE_WARNING, .code = JALON_ISSUE_UNKNOWN_REFERENCE, .text = (char *) for_whom },
                             "for");
}

/* Nobody takes a test, works or lives anywhere before they are born. */
static void
check_birth (Walk             *walk,
             JalonIssueChecks *checks)
{
  static const char *const MEMBERS[] = { "taken", "completed", "started", "from" };
  guint                    i;

  /* A birth that is still ahead is what is wrong, not all that is before it. */
  if (!jalon_date_is_set (walk->birth) || jalon_date_compare (walk->birth, walk->rules->day) > 0)
    return;

  for (i = 0; i < G_N_ELEMENTS (MEMBERS); i++)
    {
      JalonDate day = get_date (checks->record, MEMBERS[i]);

      if (jalon_date_is_set (day) && jalon_date_compare (day, walk->birth) < 0)
        jalon_issue_checks_report (checks,
                                   &(JalonIssue){ .severity = JALON_ISSUE_WARNING, .code = JALON_ISSUE_DATES_OUT_OF_ORDER, .date = walk->birth },
                                   MEMBERS[i]);
    }
}

/* An assessment confirms a credential that is completed. */
static void
check_assessment (JalonIssueChecks *checks)
{
  JalonRecord *owner = jalon_record_get_owner (checks->record);
  JalonDate    completed, issued;

  if (!JALON_IS_ASSESSMENT (checks->record) || owner == NULL)
    return;

  completed = JALON_CREDENTIAL (owner)->completed;
  issued = JALON_ASSESSMENT (checks->record)->issued;

  if (jalon_date_is_set (completed) && jalon_date_is_set (issued) && jalon_date_compare (issued, completed) < 0)
    jalon_issue_checks_report (checks,
                               &(JalonIssue){ .severity = JALON_ISSUE_WARNING, .code = JALON_ISSUE_DATES_OUT_OF_ORDER, .date = completed },
                               "issued");
}

static void
walk_list (Walk             *walk,
           JalonRecordList  *list,
           const JalonField *field,
           const char       *path)
{
  guint n = jalon_record_list_get_length (list);
  guint i;

  for (i = 0; i < n; i++)
    {
      JalonRecord     *item = jalon_record_list_get (list, i);
      g_autofree char *item_path = NULL;

      if (field->kind == JALON_FIELD_DATE_MAP)
        item_path = g_strconcat (path, ".", JALON_ACCOUNT_DATE (item)->deadline, NULL);
      else
        item_path = g_strdup_printf ("%s[%u]", path, i);

      walk_record (walk, item, item_path, field->kind == JALON_FIELD_DATE_MAP);
    }
}

static void
walk_member (Walk             *walk,
             JalonRecord      *record,
             const JalonField *field,
             const char       *path)
{
  g_autofree char *member_path = NULL;

  if (field->kind != JALON_FIELD_RECORD && field->kind != JALON_FIELD_LIST && field->kind != JALON_FIELD_DATE_MAP)
    return;

  member_path = g_strconcat (path, path[0] != '\0' ? "." : "", field->name, NULL);

  if (field->kind == JALON_FIELD_RECORD)
    walk_record (walk, G_STRUCT_MEMBER (JalonRecord *, record, field->offset), member_path, FALSE);
  else
    walk_list (walk, G_STRUCT_MEMBER (JalonRecordList *, record, field->offset), field, member_path);
}

static void
walk_record (Walk        *walk,
             JalonRecord *record,
             const char  *path,
             gboolean     whole)
{
  g_autoptr (GPtrArray) own = g_ptr_array_new ();
  JalonIssueChecks      checks = { walk->rules, own, record, path, whole, FALSE };
  JalonDate             birth_around = walk->birth;
  const JalonField     *fields;
  guint                 n_fields, i, j;

  jalon_issue_checks_run (&checks);
  check_id (walk, &checks);
  check_reference (walk, &checks);
  check_birth (walk, &checks);
  check_assessment (&checks);
  jalon_issue_checks_run_ahead (&checks, walk->rules->day);
  jalon_issue_gaps_check (&checks);

  if (JALON_IS_PERSON (record) || JALON_IS_CHILD (record))
    walk->birth = get_date (record, "birth-date");

  fields = jalon_record_get_fields (record, &n_fields);

  for (i = 0; i < n_fields; i++)
    {
      for (j = 0; j < own->len; j++)
        if (((JalonIssue *) own->pdata[j])->field == &fields[i])
          g_ptr_array_add (walk->issues, own->pdata[j]);

      walk_member (walk, record, &fields[i], path);
    }

  walk->birth = birth_around;
}

/**
 * jalon_issues_find:
 * @household: a household
 * @rules: the rules of a day: codes and charts, and the last day on which something can have happened
 *
 * Finds everything in the records that cannot be, or that should be looked at
 * again, so that it can be shown beside its field. Who has typed it decides what
 * to do: nothing is changed.
 *
 * Returns: (transfer full) (element-type JalonIssue): the issues, in file order
 */
GPtrArray *
jalon_issues_find (JalonHousehold   *household,
                   const JalonRules *rules)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  Walk                   walk = { household, rules, NULL, ids, JALON_DATE_UNSET };

  walk.issues = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_issue_free);
  walk_record (&walk, JALON_RECORD (household), "", FALSE);

  return walk.issues;
}
