/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-member-finder.h"

#include "jalon-field-group.h"
#include "jalon-places.h"
#include "jalon-record-group.h"
#include "jalon-record-path.h"
#include "jalon-record-row.h"

typedef struct
{
  JalonHousehold *household;
  JalonRecord    *record;
  const char     *field;
} Wanted;

typedef gboolean (*Match) (GtkWidget *widget, const Wanted *wanted);

static GtkWidget *
search (GtkWidget    *root,
        Match         match,
        const Wanted *wanted)
{
  if (match (root, wanted))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = search (child, match, wanted);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
is_record_row (GtkWidget    *widget,
               const Wanted *wanted)
{
  return JALON_IS_RECORD_ROW (widget) && jalon_record_row_get_record (JALON_RECORD_ROW (widget)) == wanted->record;
}

static G_DEFINE_QUARK (jalon_member_finder_record, record);

static gboolean
is_field_row (GtkWidget    *widget,
              const Wanted *wanted)
{
  return wanted->field != NULL && g_object_get_qdata (G_OBJECT (widget), record_quark ()) == (gpointer) wanted->record &&
         g_str_equal (gtk_widget_get_name (widget), wanted->field);
}

static gboolean
is_list (GtkWidget    *widget,
         const Wanted *wanted)
{
  return wanted->field != NULL && JALON_IS_RECORD_GROUP (widget) && jalon_record_group_is_of (JALON_RECORD_GROUP (widget), wanted->record, wanted->field);
}

/* Of a record that stands alone: nomination, job-offer. */
static gboolean
is_group (GtkWidget    *widget,
          const Wanted *wanted)
{
  g_autofree char *path = NULL;

  if (!JALON_IS_FIELD_GROUP (widget))
    return FALSE;

  g_object_get (widget, "path", &path, NULL);
  return path != NULL && jalon_record_path_find (wanted->household, path) == wanted->record;
}

/**
 * jalon_member_finder_mark:
 * @row: a row or an entry that is being made
 * @record: whose answer it takes
 * @field: the name of the member
 *
 * Says which answer a row takes, for jalon_member_finder_reveal().
 */
void
jalon_member_finder_mark (GtkWidget   *row,
                          JalonRecord *record,
                          const char  *field)
{
  gtk_widget_set_name (row, field);
  g_object_set_qdata_full (G_OBJECT (row), record_quark (), g_object_ref (record), g_object_unref);
}

/* Opens the rows of the records around @record, the outermost first. */
static GtkWidget *
open_records (GtkWidget      *root,
              JalonHousehold *household,
              JalonRecord    *record)
{
  const Wanted wanted = { household, record, NULL };
  JalonRecord *owner = jalon_record_get_owner (record);
  GtkWidget   *row;

  if (owner != NULL)
    root = open_records (root, household, owner);

  row = search (root, is_record_row, &wanted);
  if (row == NULL)
    return root;
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  return row;
}

/* The only record of a list is what is meant by the list. */
static GtkWidget *
open_only_record (GtkWidget    *group,
                  const Wanted *wanted)
{
  g_autoptr (JalonRecordList) list = NULL;

  g_object_get (wanted->record, wanted->field, &list, NULL);
  if (jalon_record_list_get_length (list) != 1)
    return group;
  return open_records (group, wanted->household, jalon_record_list_get (list, 0));
}

/* Also what is told of a person is folded. */
static void
unfold (GtkWidget *widget)
{
  GtkWidget *row = gtk_widget_get_ancestor (widget, ADW_TYPE_EXPANDER_ROW);

  if (row != NULL)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
}

/**
 * jalon_member_finder_reveal:
 * @root: what shows the answers, or a part of them
 * @household: whose answers
 * @place: where an answer stands, see jalon_place_find()
 *
 * Finds the row of an answer and unfolds what it is folded into. An answer that has no
 * row leads to the record around it.
 *
 * Returns: (nullable) (transfer none): the row, or the list; %NULL if @root does not show it
 */
GtkWidget *
jalon_member_finder_reveal (GtkWidget      *root,
                            JalonHousehold *household,
                            const char     *place)
{
  Wanted            wanted = { household, NULL, NULL };
  const JalonField *field = NULL;
  GtkWidget        *inner;
  GtkWidget        *found;

  if (!jalon_place_find (household, place, &wanted.record, &field))
    return NULL;

  wanted.field = field != NULL ? field->name : NULL;
  inner = open_records (root, household, wanted.record);
  found = search (inner, is_list, &wanted);
  if (found != NULL)
    return open_only_record (found, &wanted);

  found = search (inner, is_field_row, &wanted);
  if (found == NULL)
    found = search (inner, is_group, &wanted);
  if (found != NULL) /* somebody asks for it: then it matters */
    {
      gtk_widget_set_visible (found, TRUE);
      unfold (found);
    }
  return found != NULL ? found : inner != root ? inner
                                               : NULL;
}
