/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-fields.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "jalon-document-file-row.h"
#include "jalon-entry-row.h"
#include "jalon-field-rows.h"
#include "jalon-labels.h"
#include "jalon-places.h"
#include "jalon-way.h"
#include "jalon-words.h"

/* The days, the note and the file of a person's copy: those that such a paper has. What the profile holds is shown from there,
 * so that no day is asked for twice. */

#define FIELD "jalon-field"
#define PLACE "jalon-place"
#define ORIGIN "jalon-origin"

/* What a paper has ----------------------------------------------------------- */

/* Somebody else is asked for it. */
static gboolean
is_ordered (JalonItem *item)
{
  return item->rule == NULL || (item->rule->lead_max > 0 && !item->rule->by_oneself);
}

static gboolean
is_issued (JalonItem *item)
{
  if (item->origin != NULL)
    return FALSE;

  return is_ordered (item) || item->rule->validity_length > 0 || item->rule->validity == JALON_VALIDITY_ENTERED;
}

/* An own document may have anything; of the others, those whose end is read on them. */
static gboolean
has_end (JalonItem *item)
{
  return item->rule == NULL || (item->rule->validity == JALON_VALIDITY_ENTERED && item->origin == NULL);
}

static gboolean
has_field (JalonItem  *item,
           const char *field)
{
  if (g_str_equal (field, "requested"))
    return is_ordered (item);
  if (g_str_equal (field, "issued"))
    return is_issued (item);
  if (g_str_equal (field, "expires"))
    return has_end (item);

  return TRUE;
}

static gboolean
is_answered (JalonDocument *record,
             const char    *field)
{
  if (g_str_equal (field, "requested"))
    return jalon_date_is_set (record->requested);
  if (g_str_equal (field, "issued"))
    return jalon_date_is_set (record->issued);

  return g_str_equal (field, "expires") && jalon_date_is_set (record->expires);
}

/* How long it counts from the day of issue: the rule's own length. */
static char *
dup_limit (JalonItem *item)
{
  const JalonDocumentRule *rule = item->rule;
  const gulong             n = rule != NULL ? (gulong) rule->validity_length : 0;

  if (n == 0 || (rule->validity != JALON_VALIDITY_ISSUED && rule->validity != JALON_VALIDITY_POLICE_CURRENT && rule->validity != JALON_VALIDITY_ASSESSMENT))
    return NULL;
  if (rule->validity_unit == 'y')
    return g_strdup_printf (ngettext ("Less than %d year old on the day of the application.", "Less than %d years old on the day of the application.", n), (int) n);

  return g_strdup_printf (ngettext ("At most %d month old on the day of the application.", "At most %d months old on the day of the application.", n), (int) n);
}

/* From the profile ----------------------------------------------------------- */

static void
origin_activated_cb (GtkWidget *row)
{
  jalon_way_go (row, NULL, g_object_get_data (G_OBJECT (row), PLACE), "profile");
}

static GtkWidget *
make_origin_row (void)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), ORIGIN, row);
  g_signal_connect (row, "activated", G_CALLBACK (origin_activated_cb), NULL);
  return row;
}

static void
show_origin (GtkWidget *row,
             JalonItem *item)
{
  g_autofree char *above = item->origin != NULL ? jalon_record_dup_place (item->origin) : NULL;
  g_autofree char *day = jalon_date_is_set (item->origin_day) ? jalon_words_date_weekday (item->origin_day) : NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (row, item->origin != NULL);
  if (item->origin == NULL)
    return;

  /* Translators: a day, and where it was entered. */
  text = day != NULL ? g_strdup_printf (_ ("%s, from the profile"), day) : g_strdup (_ ("Not answered yet in the profile"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), jalon_label_field (G_OBJECT_TYPE (item->origin), item->origin_field));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  g_object_set_data_full (G_OBJECT (row), PLACE, g_strjoin (".", above, item->origin_field, NULL), g_free);
}

/* Public ---------------------------------------------------------------------- */

static void
append_field (GtkListBox    *list,
              JalonSession  *session,
              JalonDocument *record,
              const char    *name)
{
  GtkWidget *row = jalon_field_row_new (session, JALON_RECORD (record), jalon_record_find_field (JALON_RECORD (record), name));

  g_object_set_data (G_OBJECT (row), FIELD, (gpointer) name);
  gtk_list_box_append (list, row);
}

/**
 * jalon_document_fields_fill:
 * @list: is emptied, and filled
 * @session: the open household
 * @item: a person's copy of a document
 * @record: its entry
 *
 * Fills the list with rows for all that is kept of a document, and shows those that this one has.
 */
void
jalon_document_fields_fill (GtkListBox    *list,
                            JalonSession  *session,
                            JalonItem     *item,
                            JalonDocument *record)
{
  static const char *const fields[] = { "requested", "issued", "expires", "note" };
  GtkWidget               *row;
  gboolean                 read_only;

  g_object_get (session, "read-only", &read_only, NULL);
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, row);
  if (record == NULL)
    return;

  if (item->rule == NULL)
    append_field (list, session, record, "name");
  gtk_list_box_append (list, make_origin_row ());
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    append_field (list, session, record, fields[i]);
  gtk_list_box_append (list, jalon_document_file_row_new (record, !read_only));
  jalon_document_fields_show (list, item, record);
}

/**
 * jalon_document_fields_show:
 * @list: filled
 * @item: the copy as it stands now
 * @record: its entry
 *
 * Follows an edit: nothing that is answered is hidden, nor a row that somebody is in.
 */
void
jalon_document_fields_show (GtkListBox    *list,
                            JalonItem     *item,
                            JalonDocument *record)
{
  g_autofree char *limit = dup_limit (item);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (list)); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      const char *field = g_object_get_data (G_OBJECT (row), FIELD);

      if (g_object_get_data (G_OBJECT (row), ORIGIN) != NULL)
        show_origin (row, item);
      if (field == NULL)
        continue;

      if (g_str_equal (field, "issued"))
        jalon_entry_row_set_hint (JALON_ENTRY_ROW (row), limit);
      if (g_str_equal (field, "issued") && g_str_equal (item->id, "digital_photo")) /* which nobody issues */
        g_object_set (row, "title", _ ("Date of the photo"), NULL);
      gtk_widget_set_visible (row, has_field (item, field) || is_answered (record, field) || gtk_widget_get_focus_child (row) != NULL);
    }
}
