/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-target-bar.h"

#include <glib/gi18n.h>

#include "jalon-plan-words.h"
#include "jalon-wrap-box.h"

struct _JalonTargetBar
{
  JalonView parent_instance;

  gboolean   placing; /* the calendar is set by this bar */
  GtkWidget *no_program_row;
  GtkLabel  *no_program;
  GtkWidget *icon;
  GtkLabel  *sentence;
  GtkWidget *choose_button;
  GtkWidget *clear_button;
  GtkWidget *popover;
  GtkWidget *calendar;
};

G_DEFINE_FINAL_TYPE (JalonTargetBar, jalon_target_bar, JALON_TYPE_VIEW)

/* A notice only where something is to be known; else as quiet as any card. */
static void
show_bound (JalonTargetBar *self,
            gboolean        bound,
            gboolean        any_met)
{
  const char *quiet[] = { "card", "padded", NULL };
  const char *loud[] = { "notice", NULL };

  gtk_widget_set_css_classes (adw_bin_get_child (ADW_BIN (self)), bound || !any_met ? loud : quiet);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), bound ? "alarm-symbolic" : "x-office-calendar-symbolic");
  if (bound)
    gtk_widget_add_css_class (GTK_WIDGET (self->sentence), "heading");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->sentence), "heading");
}

static void
update (JalonView *view)
{
  JalonTargetBar            *self = JALON_TARGET_BAR (view);
  JalonSession              *session = jalon_view_get_session (view);
  const JalonResults        *plan = session != NULL ? jalon_session_get_plan (session) : NULL;
  const JalonApplicationDay *application;
  g_autofree char           *sentence = NULL;
  gboolean                   read_only;
  gboolean                   free_to_choose;
  g_autofree char           *no_program = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), plan != NULL);
  if (plan == NULL)
    return;

  application = &plan->application;
  sentence = jalon_application_day_dup_sentence (application, jalon_session_get_household (session));
  g_object_get (session, "read-only", &read_only, NULL);
  free_to_choose = !application->applied && !jalon_date_is_set (application->invited) && !read_only;

  gtk_label_set_label (self->sentence, sentence);
  no_program = jalon_application_day_dup_no_program (application, &plan->eligibility);
  show_bound (self, !application->applied && jalon_application_day_is_bound (application), no_program == NULL);
  gtk_label_set_label (self->no_program, no_program != NULL ? no_program : "");
  gtk_widget_set_visible (self->no_program_row, no_program != NULL);
  gtk_widget_set_visible (self->choose_button, free_to_choose);
  gtk_widget_set_visible (self->clear_button, free_to_choose && jalon_date_is_set (application->planned));
}

/* The day ------------------------------------------------------------------- */

static void
set_target (JalonTargetBar *self,
            JalonDate       day)
{
  JalonSession *session = jalon_view_get_session (JALON_VIEW (self));

  if (session != NULL)
    g_object_set (jalon_session_get_household (session)->milestones, "planned-submission", &day, NULL);
}

static void
clear_clicked_cb (JalonTargetBar *self)
{
  set_target (self, JALON_DATE_UNSET);
}

static void
day_selected_cb (JalonTargetBar *self)
{
  g_autoptr (GDateTime) chosen = gtk_calendar_get_date (GTK_CALENDAR (self->calendar));

  if (self->placing)
    return;

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  set_target (self, (JalonDate){ (gint16) g_date_time_get_year (chosen), (guint8) g_date_time_get_month (chosen), (guint8) g_date_time_get_day_of_month (chosen) });
}

static void
popover_shown_cb (JalonTargetBar *self)
{
  JalonSession         *session = jalon_view_get_session (JALON_VIEW (self));
  JalonDate             day = jalon_session_get_household (session)->milestones->planned_submission;
  g_autoptr (GDateTime) shown = NULL;

  if (!jalon_date_is_set (day))
    day = jalon_session_get_today (session);
  shown = g_date_time_new_utc (day.year, day.month, day.day, 12, 0, 0);
  self->placing = TRUE;
  gtk_calendar_select_day (GTK_CALENDAR (self->calendar), shown);
  self->placing = FALSE;
}

/* Widgets ------------------------------------------------------------------- */

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, TRUE);
  return label;
}

static GtkWidget *
make_row (GtkWidget *icon,
          GtkWidget *label)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL, "", -1);
  gtk_box_append (GTK_BOX (row), icon);
  gtk_box_append (GTK_BOX (row), label);
  return row;
}

static GtkWidget *
make_buttons (JalonTargetBar *self)
{
  /* Both beside each other are wider than a narrow window. */
  GtkWidget *box = g_object_new (JALON_TYPE_WRAP_BOX, NULL);

  self->calendar = gtk_calendar_new ();
  self->popover = gtk_popover_new ();
  self->choose_button = gtk_menu_button_new ();
  self->clear_button = gtk_button_new_with_mnemonic (_ ("C_lear the day"));

  gtk_popover_set_child (GTK_POPOVER (self->popover), self->calendar);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->choose_button), self->popover);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->choose_button), _ ("Choose a _target day…"));
  gtk_menu_button_set_use_underline (GTK_MENU_BUTTON (self->choose_button), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->choose_button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Choose a target day"), -1);
  gtk_widget_set_name (self->choose_button, "choose-target");
  gtk_widget_set_name (self->clear_button, "clear-target");
  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "show", G_CALLBACK (popover_shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->clear_button, "clicked", G_CALLBACK (clear_clicked_cb), self, G_CONNECT_SWAPPED);
  jalon_wrap_box_append (JALON_WRAP_BOX (box), self->choose_button);
  jalon_wrap_box_append (JALON_WRAP_BOX (box), self->clear_button);
  return box;
}

static void
jalon_target_bar_class_init (JalonTargetBarClass *klass)
{
  JALON_VIEW_CLASS (klass)->update = update;
}

static void
jalon_target_bar_init (JalonTargetBar *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *why_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *why_button = gtk_button_new_with_mnemonic (_ ("See _why"));

  self->no_program = GTK_LABEL (make_label (NULL));
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (why_button), "win.show-page('eligibility')");
  gtk_widget_set_halign (why_button, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (why_box), GTK_WIDGET (self->no_program));
  gtk_box_append (GTK_BOX (why_box), why_button);
  self->no_program_row = make_row (gtk_image_new_from_icon_name ("help-about-symbolic"), why_box);

  self->icon = gtk_image_new ();
  gtk_widget_add_css_class (self->icon, "sign");
  self->sentence = GTK_LABEL (make_label (NULL));
  gtk_box_append (GTK_BOX (box), self->no_program_row);
  gtk_box_append (GTK_BOX (box), make_row (self->icon, GTK_WIDGET (self->sentence)));
  gtk_box_append (GTK_BOX (box), make_buttons (self));
  gtk_widget_set_name (GTK_WIDGET (self->sentence), "target-sentence");
  adw_bin_set_child (ADW_BIN (self), box);
}
