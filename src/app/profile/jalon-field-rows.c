/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-field-rows.h"

#include "jalon-ability-entry.h"
#include "jalon-body-row.h"
#include "jalon-choice-row.h"
#include "jalon-code-rows.h"
#include "jalon-country-row.h"
#include "jalon-date-row.h"
#include "jalon-heading-row.h"
#include "jalon-labels.h"
#include "jalon-member-finder.h"
#include "jalon-none-row.h"
#include "jalon-number-row.h"
#include "jalon-occupation-row.h"
#include "jalon-record-group.h"
#include "jalon-relevance.h"
#include "jalon-test-words.h"
#include "jalon-text-row.h"

/* Texts that are codes, by the name of the member -------------------------- */

typedef enum
{
  TEXT_FREE,
  TEXT_COUNTRY,
  TEXT_OCCUPATION,
  TEXT_BODY,
  TEXT_PROVINCE,
  TEXT_DEADLINE,
  TEXT_CATEGORY,
  TEXT_ID,
} TextKind;

static const struct
{
  const char *name;
  TextKind    kind;
} text_kinds[] = {
  { "id", TEXT_ID },
  { "country", TEXT_COUNTRY },
  { "citizenship", TEXT_COUNTRY },
  { "residence", TEXT_COUNTRY },
  { "employer-country", TEXT_COUNTRY },
  { "noc", TEXT_OCCUPATION },
  { "trade", TEXT_OCCUPATION },
  { "body", TEXT_BODY },
  { "province", TEXT_PROVINCE },
  { "deadline", TEXT_DEADLINE },
  { "category", TEXT_CATEGORY },
};

static TextKind
find_text_kind (const JalonField *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (text_kinds); i++)
    if (g_str_equal (text_kinds[i].name, field->name))
      return text_kinds[i].kind;

  return TEXT_FREE;
}

static GtkWidget *
make_entry_row (GType             type,
                JalonSession     *session,
                JalonRecord      *record,
                const JalonField *field)
{
  return g_object_new (type, "session", session, "record", record, "field", field->name, NULL);
}

static GtkWidget *
make_text_row (JalonSession     *session,
               JalonRecord      *record,
               const JalonField *field)
{
  switch (find_text_kind (field))
    {
    case TEXT_ID:
      return NULL;
    case TEXT_COUNTRY:
      return make_entry_row (JALON_TYPE_COUNTRY_ROW, session, record, field);
    case TEXT_OCCUPATION:
      return make_entry_row (JALON_TYPE_OCCUPATION_ROW, session, record, field);
    case TEXT_BODY:
      return make_entry_row (JALON_TYPE_BODY_ROW, session, record, field);
    case TEXT_PROVINCE:
      return jalon_code_row_new_province (session, record, field);
    case TEXT_DEADLINE:
      return jalon_code_row_new_deadline (session, record, field);
    case TEXT_CATEGORY:
      return jalon_code_row_new_category (session, record, field);
    case TEXT_FREE:
    default:
      return make_entry_row (JALON_TYPE_TEXT_ROW, session, record, field);
    }
}

/* The four scores of a test ------------------------------------------------- */

static gboolean
is_ability (JalonRecord      *record,
            const JalonField *field)
{
  return JALON_IS_TEST_RESULT (record) && field->kind == JALON_FIELD_DECIMAL;
}

static GtkWidget *
make_flow (void)
{
  GtkWidget *box = gtk_flow_box_new ();

  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (box), GTK_SELECTION_NONE);
  gtk_flow_box_set_min_children_per_line (GTK_FLOW_BOX (box), 1);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (box), 2);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (box), 6);
  gtk_flow_box_set_row_spacing (GTK_FLOW_BOX (box), 6);
  gtk_flow_box_set_homogeneous (GTK_FLOW_BOX (box), TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  return box;
}

static void
append_to_flow (GtkWidget *box,
                GtkWidget *widget)
{
  GtkWidget *child = gtk_flow_box_child_new ();

  gtk_widget_set_focusable (child, FALSE);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), widget);
  gtk_flow_box_append (GTK_FLOW_BOX (box), child);
}

/* Pairs of pairs: four stand in a line, or two and two, never three and one. */
static GtkWidget *
make_scores_row (JalonSession    *session,
                 JalonTestResult *test)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = make_flow ();

  gtk_widget_add_css_class (box, "scores");
  for (JalonAbility ability = 0; ability < JALON_N_ABILITIES; ability += 2)
    {
      GtkWidget *pair = make_flow ();

      append_to_flow (pair, jalon_ability_entry_new (session, test, ability));
      append_to_flow (pair, jalon_ability_entry_new (session, test, ability + 1));
      append_to_flow (box, pair);
    }

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  return row;
}

/* What can matter ----------------------------------------------------------- */

#define QUESTION "jalon-question"

typedef struct
{
  JalonRecord      *record;
  const JalonField *field;
} Question;

static void
question_free (Question *question)
{
  g_object_unref (question->record);
  g_free (question);
}

/* The column of a result is asked only of a test that prints two. */
static gboolean
has_scales (JalonSession *session,
            JalonRecord  *record)
{
  const JalonResults *plan = jalon_session_get_plan (session);

  return plan != NULL && jalon_test_has_scales (plan->rules, JALON_TEST_RESULT (record));
}

static gboolean
is_asked (JalonSession   *session,
          const Question *question)
{
  if (JALON_IS_TEST_RESULT (question->record) && g_str_equal (question->field->name, "scale"))
    return has_scales (session, question->record);
  return jalon_question_matters (jalon_session_get_household (session), question->record, question->field, jalon_session_get_today (session));
}

/* Members about the partner carry a name, which may have changed. */
static void
show_name (GtkWidget      *row,
           const Question *question)
{
  g_autofree char *label = jalon_label_dup_field_of (question->record, question->field);
  g_autofree char *hint = jalon_label_dup_hint_of (question->record, question->field);

  if (!ADW_IS_ACTION_ROW (row) || g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), label) == 0)
    return;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  if (hint != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), hint);
}

/* A row that somebody is in does not go away below their hands. */
static void
show_if_asked (GtkWidget    *row,
               JalonSession *session)
{
  const Question *question = g_object_get_data (G_OBJECT (row), QUESTION);
  gboolean        asked = is_asked (session, question);

  if (JALON_IS_HOUSEHOLD (question->record))
    show_name (row, question);
  if (asked || gtk_widget_get_focus_child (row) == NULL)
    gtk_widget_set_visible (row, asked);
}

static void
follow_question (GtkWidget        *row,
                 JalonSession     *session,
                 JalonRecord      *record,
                 const JalonField *field)
{
  Question *question = g_new0 (Question, 1);

  question->record = g_object_ref (record);
  question->field = field;
  g_object_set_data_full (G_OBJECT (row), QUESTION, question, (GDestroyNotify) question_free);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (show_if_asked), row, G_CONNECT_SWAPPED);
  show_if_asked (row, session);
}

/* Rows ---------------------------------------------------------------------- */

static GtkWidget *
make_row (JalonSession     *session,
          JalonRecord      *record,
          const JalonField *field)
{
  switch (field->kind)
    {
    case JALON_FIELD_BOOLEAN:
      return g_str_equal (field->name, "held") ? jalon_none_row_new (record) : jalon_switch_row_new (record, field);
    case JALON_FIELD_ANSWER:
      return jalon_choice_row_new (record, field);
    case JALON_FIELD_CHOICE:
      return jalon_choice_row_new (record, field);
    case JALON_FIELD_DATE:
      return make_entry_row (JALON_TYPE_DATE_ROW, session, record, field);
    case JALON_FIELD_TEXT:
      return make_text_row (session, record, field);
    case JALON_FIELD_INTEGER:
      return make_entry_row (JALON_TYPE_NUMBER_ROW, session, record, field);
    case JALON_FIELD_DECIMAL:
      return is_ability (record, field) ? NULL : make_entry_row (JALON_TYPE_NUMBER_ROW, session, record, field);
    case JALON_FIELD_RECORD:
    case JALON_FIELD_LIST:
    case JALON_FIELD_DATE_MAP:
    default:
      return NULL;
    }
}

static void
make_insensitive (GtkWidget *widget)
{
  if (GTK_IS_SWITCH (widget) || GTK_IS_BUTTON (widget))
    gtk_widget_set_sensitive (widget, FALSE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    make_insensitive (child);
}

/* What cannot be changed is still read, and a stop of the Tab key, which ends at a row that takes no focus. */
static void
lock_row (GtkWidget *row)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, TRUE);
  make_insensitive (row);
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_DISABLED, TRUE, -1);
}

/**
 * jalon_field_row_new:
 * @session: of the household
 * @record: a record of it
 * @field: a member of @record
 *
 * Returns: (transfer floating) (nullable): a row bound to the member in both
 *   ways, which is seen while its question can matter; %NULL for an id, a sub-record,
 *   a list, and a score of a test
 */
GtkWidget *
jalon_field_row_new (JalonSession     *session,
                     JalonRecord      *record,
                     const JalonField *field)
{
  GtkWidget *row = make_row (session, record, field);
  gboolean   read_only;

  /* An entry is told by itself: its text can be copied. */
  g_object_get (session, "read-only", &read_only, NULL);
  if (row != NULL && read_only && !JALON_IS_ENTRY_ROW (row))
    lock_row (row);
  if (row != NULL)
    {
      jalon_member_finder_mark (row, record, field->name);
      follow_question (row, session, record, field);
    }
  return row;
}

static void
show_heading (GtkWidget *heading)
{
  GPtrArray *rows = g_object_get_data (G_OBJECT (heading), "rows");
  gboolean   any = FALSE;

  for (guint i = 0; i < rows->len; i++)
    any = any || gtk_widget_get_visible (rows->pdata[i]);
  gtk_widget_set_visible (heading, any);
}

/* A heading goes with the rows below it. */
static void
follow_rows (GtkWidget *heading,
             GPtrArray *rows,
             guint      first)
{
  GPtrArray *below = g_ptr_array_new ();

  for (guint i = first; i < rows->len; i++)
    {
      g_ptr_array_add (below, rows->pdata[i]); /* siblings, which go together */
      g_signal_connect_object (rows->pdata[i], "notify::visible", G_CALLBACK (show_heading), heading, G_CONNECT_SWAPPED);
    }
  g_object_set_data_full (G_OBJECT (heading), "rows", below, (GDestroyNotify) g_ptr_array_unref);
  show_heading (heading);
}

static GtkWidget *
make_list_row (JalonSession     *session,
               JalonRecord      *record,
               const JalonField *field)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *group = jalon_record_group_new (session, record, field);

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), group);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_widget_add_css_class (row, "nested");
  follow_question (row, session, record, field);
  return row;
}

static void
add_rows (GPtrArray    *rows,
          JalonSession *session,
          JalonRecord  *record)
{
  guint             n_fields;
  const JalonField *fields = jalon_record_get_fields (record, &n_fields);
  gboolean          has_scores = FALSE;

  for (guint i = 0; i < n_fields; i++)
    {
      GtkWidget *row = jalon_field_row_new (session, record, &fields[i]);

      if (row != NULL)
        g_ptr_array_add (rows, row);
      else if (is_ability (record, &fields[i]) && !has_scores)
        {
          g_ptr_array_add (rows, make_scores_row (session, JALON_TEST_RESULT (record)));
          has_scores = TRUE;
        }
      else if (fields[i].kind == JALON_FIELD_RECORD)
        {
          g_autoptr (JalonRecord) part = NULL;
          GtkWidget              *heading = jalon_heading_row_new (jalon_label_field (G_OBJECT_TYPE (record), fields[i].name), jalon_label_field_hint (G_OBJECT_TYPE (record), fields[i].name));
          const guint             first = rows->len + 1;

          g_object_get (record, fields[i].name, &part, NULL);
          g_ptr_array_add (rows, heading);
          add_rows (rows, session, part);
          follow_rows (heading, rows, first);
        }
      else if (fields[i].kind == JALON_FIELD_LIST)
        g_ptr_array_add (rows, make_list_row (session, record, &fields[i]));
    }
}

/**
 * jalon_field_rows_new:
 * @session: of the household
 * @record: a record of it
 *
 * Returns: (transfer full) (element-type GtkWidget): the rows of all its members,
 *   floating, in the order of its table
 */
GPtrArray *
jalon_field_rows_new (JalonSession *session,
                      JalonRecord  *record)
{
  GPtrArray *rows = g_ptr_array_new ();

  add_rows (rows, session, record);
  return rows;
}
