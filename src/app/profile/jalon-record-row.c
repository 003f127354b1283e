/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-record-row.h"

#include <glib/gi18n.h>

#include "jalon-field-rows.h"
#include "jalon-fit-box.h"
#include "jalon-labels.h"
#include "jalon-member.h"
#include "jalon-mnemonics.h"
#include "jalon-page-words.h"
#include "jalon-record-group.h"
#include "jalon-record-standing.h"
#include "jalon-record-worth.h"
#include "jalon-relevance.h"
#include "jalon-scroll-to.h"
#include "jalon-spare-bin.h"
#include "jalon-test-words.h"
#include "jalon-tooltip.h"
#include "jalon-words.h"

#define HEADER_SPACING 6 /* between the parts of the line, in pixels */
#define TITLE_ROOM 24    /* letters, beside what it is worth */

struct _JalonRecordRow
{
  AdwExpanderRow parent_instance;

  JalonSession    *session;
  JalonRecordList *list;
  JalonRecord     *record;
  GtkWidget       *first; /* the row of its first member; they are made when it is opened first */

  GtkWidget *issue_sign;
  GtkWidget *levels_bin; /* where it has no room, the levels are said below */
  GtkWidget *levels;
  GtkLabel  *level_labels[JALON_N_ABILITIES];
  GtkWidget *worth;
  GtkLabel  *points_label;
  GtkLabel  *maximum_label;
  GtkWidget *menu_button;
};

G_DEFINE_FINAL_TYPE (JalonRecordRow, jalon_record_row, ADW_TYPE_EXPANDER_ROW)

/* What stands in the row ---------------------------------------------------- */

static gboolean
are_columns_shown (JalonRecordRow *self)
{
  return !JALON_IS_TEST_RESULT (self->record) || jalon_spare_bin_is_shown (JALON_SPARE_BIN (self->levels_bin));
}

/* What it is, until when it counts, and what is missing. */
static char *
dup_summary (JalonRecordRow     *self,
             const JalonResults *plan)
{
  g_autofree char *summary = jalon_label_record_summary (self->record);
  g_autofree char *standing = plan != NULL ? jalon_record_dup_standing (&plan->assessed, self->record) : NULL;
  g_autofree char *missing = jalon_label_dup_missing (self->record);
  g_autofree char *levels = are_columns_shown (self) || plan == NULL ? NULL : jalon_test_dup_levels (plan->rules, JALON_TEST_RESULT (self->record));
  const char      *parts[5] = { NULL };
  guint            n = 0;

  if (levels != NULL)
    parts[n++] = levels;
  /* Until when a test counts says when it was taken. */
  if (summary != NULL && (standing == NULL || !JALON_IS_TEST_RESULT (self->record)))
    parts[n++] = summary;
  if (standing != NULL)
    parts[n++] = standing;
  if (missing != NULL)
    parts[n++] = missing;
  return g_strjoinv (". ", (char **) parts);
}

static void
show_worth (JalonRecordRow *self,
            const char     *points,
            const char     *below)
{
  gtk_label_set_label (self->points_label, points);
  gtk_label_set_label (self->maximum_label, below);
  gtk_widget_set_visible (self->worth, TRUE);
}

static void
update_worth (JalonRecordRow     *self,
              const JalonResults *plan)
{
  g_autofree char *points = NULL;
  g_autofree char *below = NULL;
  JalonCrsLine     line;
  int              gain;

  gtk_widget_set_visible (self->worth, FALSE);
  if (plan == NULL)
    return;

  if (jalon_record_find_line (&plan->assessed, self->record, &line))
    {
      points = g_strdup_printf ("%d", plan->crs.points[line]);
      /* Translators: stands below the points of a record: 112, "of 140". */
      below = g_strdup_printf (_ ("of %d"), jalon_crs_line_get_maximum (line, plan->facts, plan->rules));
      show_worth (self, points, below);
      return;
    }

  gain = jalon_record_get_gain (&plan->assessed, self->record);
  if (gain <= 0 && !jalon_record_can_score (&plan->assessed, self->record))
    return;
  points = g_strdup_printf (gain > 0 ? "+%d" : "%d", MAX (gain, 0));
  /* Translators: stands below the points that a job brings: +50, "points". */
  show_worth (self, points, ngettext ("point", "points", (gulong) MAX (gain, 0)));
}

/* What is wrong comes before what is missing: one sign for both. */
static void
update_sign (JalonRecordRow *self)
{
  g_autoptr (GPtrArray) missing = jalon_record_find_missing (self->record);
  gboolean              wrong = jalon_session_find_issue (self->session, self->record, NULL) != NULL;
  gboolean              over = !wrong && jalon_session_find_lapse (self->session, self->record, NULL) != NULL;
  const char           *text = wrong ? _ ("Something here is to be corrected") : over ? _ ("The time of something here is over")
                                                                                      : _ ("Something is missing here");

  /* Where nothing is answered yet, nothing is amiss. */
  gtk_widget_set_visible (self->issue_sign, wrong || over || (missing->len > 0 && jalon_record_is_begun (self->record)));
  jalon_tooltip_set (self->issue_sign, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->issue_sign), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
update_levels (JalonRecordRow     *self,
               const JalonResults *plan)
{
  if (!JALON_IS_TEST_RESULT (self->record) || plan == NULL)
    return;

  for (JalonAbility i = 0; i < JALON_N_ABILITIES; i++)
    {
      int              level = jalon_test_get_level (plan->rules, JALON_TEST_RESULT (self->record), i);
      g_autofree char *text = level != JALON_UNANSWERED ? g_strdup_printf ("%d", level) : g_strdup ("–");

      gtk_label_set_label (self->level_labels[i], text);
    }
}

static void
update (JalonRecordRow *self)
{
  const JalonResults *plan = jalon_session_get_plan (self->session);
  g_autofree char    *title = jalon_label_record (self->record);
  g_autofree char    *summary = dup_summary (self, plan);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), summary != NULL ? summary : "");
  update_sign (self);
  update_worth (self, plan);
  update_levels (self, plan);
}

static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       data)
{
  JalonRecordRow  *self = JALON_RECORD_ROW (widget);
  g_autofree char *summary = dup_summary (self, jalon_session_get_plan (self->session));

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), summary);
  return G_SOURCE_REMOVE;
}

/* Amid the sharing of room no text may change: it does before the next frame. */
static void
squeezed_cb (JalonRecordRow *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, NULL, NULL);
}

static void
add_levels (JalonRecordRow *self)
{
  for (guint i = 0; i < JALON_N_ABILITIES; i++)
    {
      GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      GtkWidget *title = gtk_label_new (jalon_label_ability_short (i));

      self->level_labels[i] = GTK_LABEL (gtk_label_new (NULL));
      gtk_widget_add_css_class (title, "caption");
      gtk_widget_add_css_class (title, "dim");
      gtk_widget_add_css_class (GTK_WIDGET (self->level_labels[i]), "numeric");
      gtk_widget_add_css_class (column, "level-column");
      jalon_tooltip_set (column, jalon_label_ability (i));
      gtk_box_append (GTK_BOX (column), title);
      gtk_box_append (GTK_BOX (column), GTK_WIDGET (self->level_labels[i]));
      gtk_box_append (GTK_BOX (self->levels), column);
    }

  gtk_widget_set_visible (self->levels_bin, TRUE);
  g_signal_connect_object (self->levels_bin, "notify::shown", G_CALLBACK (squeezed_cb), self, G_CONNECT_SWAPPED);
}

/* One record of a list is open at a time. */
static void
fold_others (JalonRecordRow *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (gtk_widget_get_parent (GTK_WIDGET (self))); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (row != GTK_WIDGET (self) && JALON_IS_RECORD_ROW (row))
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), FALSE);
}

static void
fill (JalonRecordRow *self)
{
  g_autoptr (GPtrArray) rows = jalon_field_rows_new (self->session, self->record);

  jalon_mnemonics_assign (rows, GTK_WIDGET (self));
  for (guint i = 0; i < rows->len; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (self), rows->pdata[i]);
  self->first = rows->pdata[0];
}

static void
expanded_cb (JalonRecordRow *self)
{
  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  fold_others (self);
  if (self->first == NULL)
    fill (self);
  jalon_page_words_refresh (GTK_WIDGET (self));
  jalon_scroll_to (GTK_WIDGET (self));
}

/* Actions ------------------------------------------------------------------- */

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  jalon_record_row_edit (JALON_RECORD_ROW (widget));
}

static void
duplicate_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  JalonRecordRow         *self = JALON_RECORD_ROW (widget);
  g_autoptr (JalonRecord) copy = jalon_record_duplicate (self->record);
  guint                   position;

  if (!jalon_record_list_find (self->list, self->record, &position))
    return;
  jalon_record_list_insert (self->list, position + 1, copy);
  jalon_record_row_edit (JALON_RECORD_ROW (gtk_widget_get_next_sibling (widget)));
}

/* The row goes with its record: what is needed afterwards is taken before. */
static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  JalonRecordRow  *self = JALON_RECORD_ROW (widget);
  g_autofree char *title = jalon_label_record (self->record);
  GtkWidget       *group = gtk_widget_get_ancestor (widget, JALON_TYPE_RECORD_GROUP);
  guint            position;

  if (!jalon_record_list_find (self->list, self->record, &position))
    return;

  g_object_ref (group);
  jalon_record_list_remove (self->list, position);
  jalon_record_group_focus_near (JALON_RECORD_GROUP (group), position);
  gtk_widget_activate_action (group, "win.deleted", "s", title);
  g_object_unref (group);
}

static void
menu_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  JalonRecordRow *self = JALON_RECORD_ROW (widget);

  if (gtk_widget_get_visible (self->menu_button))
    gtk_menu_button_popup (GTK_MENU_BUTTON (self->menu_button));
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_record_row_class_init (JalonRecordRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonRecordRow, session), NULL);
  jalon_member_install (klass, g_param_spec_object ("list", NULL, NULL, JALON_TYPE_RECORD_LIST, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonRecordRow, list), NULL);
  jalon_member_install (klass, g_param_spec_object ("record", NULL, NULL, JALON_TYPE_RECORD, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonRecordRow, record), NULL);

  gtk_widget_class_install_action (widget_class, "record.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "record.duplicate", NULL, duplicate_action);
  gtk_widget_class_install_action (widget_class, "record.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "record.menu", NULL, menu_action);
  /* The menu is no stop of the Tab key: its keys are those of every menu. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "record.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "record.menu", NULL);

  g_type_ensure (JALON_TYPE_SPARE_BIN);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/profile/record-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonRecordRow, issue_sign);
  gtk_widget_class_bind_template_child (widget_class, JalonRecordRow, levels_bin);
  gtk_widget_class_bind_template_child (widget_class, JalonRecordRow, levels);
  gtk_widget_class_bind_template_child (widget_class, JalonRecordRow, worth);
  gtk_widget_class_bind_template_child (widget_class, JalonRecordRow, points_label);
  gtk_widget_class_bind_template_child (widget_class, JalonRecordRow, maximum_label);
  gtk_widget_class_bind_template_child (widget_class, JalonRecordRow, menu_button);
}

static void
jalon_record_row_init (JalonRecordRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jalon_fit_box_fit_header_to (GTK_WIDGET (self), HEADER_SPACING, TITLE_ROOM);
  gtk_label_set_wrap (self->maximum_label, FALSE); /* "of 140" is one thing */
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

/**
 * jalon_record_row_new:
 * @session: of the household
 * @list: where the record stands
 * @record: a record
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
jalon_record_row_new (JalonSession    *session,
                      JalonRecordList *list,
                      JalonRecord     *record)
{
  JalonRecordRow *self = g_object_new (JALON_TYPE_RECORD_ROW, "session", session, "list", list, "record", record, NULL);
  gboolean        read_only;

  g_object_get (session, "read-only", &read_only, NULL);
  gtk_widget_set_visible (self->menu_button, !read_only);
  if (JALON_IS_TEST_RESULT (record))
    add_levels (self);
  update (self);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

JalonRecord *
jalon_record_row_get_record (JalonRecordRow *self)
{
  return self->record;
}

/**
 * jalon_record_row_edit:
 * @self: a row
 *
 * Opens it, in sight, with the focus where its first answer is typed.
 */
void
jalon_record_row_edit (JalonRecordRow *self)
{
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  jalon_scroll_to (GTK_WIDGET (self));
  if (self->first != NULL)
    gtk_widget_child_focus (self->first, GTK_DIR_TAB_FORWARD);
}
