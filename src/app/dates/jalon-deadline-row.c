/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-deadline-row.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-deadline-done.h"
#include "jalon-deadline-entry.h"
#include "jalon-deadline-links.h"
#include "jalon-fit-box.h"
#include "jalon-labels.h"
#include "jalon-member.h"
#include "jalon-narrow-bin.h"
#include "jalon-places.h"
#include "jalon-plan-words.h"
#include "jalon-source-link.h"
#include "jalon-way.h"
#include "jalon-words.h"

struct _JalonDeadlineRow
{
  GtkListBoxRow parent_instance;

  JalonSession  *session;
  JalonDeadline *deadline;
  gboolean       narrow;
  gboolean       expanded;

  GtkWidget *account_box;
  AdwBin    *done_bin;
  GtkWidget *item_button;
  GtkImage  *arrow;
};

G_DEFINE_FINAL_TYPE (JalonDeadlineRow, jalon_deadline_row, GTK_TYPE_LIST_BOX_ROW)

/* In the .ui file ----------------------------------------------------------- */

static JalonDate
get_today (JalonDeadlineRow *self)
{
  return jalon_session_get_today (self->session);
}

static char *
format_day (JalonDeadlineRow *self,
            JalonDeadline    *deadline)
{
  g_autofree char *day = NULL;

  if (deadline == NULL)
    return g_strdup ("");

  day = jalon_words_date_day_month (deadline->due);
  /* Translators: a day with its weekday, and the year: "Thu 12 Nov 2026". */
  return g_strdup_printf (_ ("%1$s %2$d"), day, deadline->due.year);
}

static char *
choose_icon (JalonDeadlineRow *self,
             JalonDeadline    *deadline)
{
  return g_strdup (deadline != NULL ? jalon_deadline_get_icon_name (deadline, get_today (self)) : "");
}

static char *
format_kind (JalonDeadlineRow *self,
             JalonDeadline    *deadline)
{
  return g_strdup (deadline != NULL ? jalon_label_deadline_kind (deadline->kind) : "");
}

static char *
format_title (JalonDeadlineRow *self,
              JalonDeadline    *deadline)
{
  return deadline != NULL ? jalon_deadline_dup_title (deadline, jalon_session_get_household (self->session)) : g_strdup ("");
}

static char *
format_counted (JalonDeadlineRow *self,
                JalonDeadline    *deadline)
{
  return deadline != NULL ? jalon_deadline_dup_how_counted (deadline, jalon_session_get_household (self->session)) : NULL;
}

static char *
format_missed (JalonDeadlineRow *self,
               JalonDeadline    *deadline)
{
  return deadline != NULL && !deadline->done ? jalon_deadline_dup_consequence (deadline, jalon_session_get_household (self->session), get_today (self)) : NULL;
}

static char *
format_to_do (JalonDeadlineRow *self,
              JalonDeadline    *deadline)
{
  return deadline != NULL ? jalon_deadline_dup_to_do (deadline, jalon_session_get_checklist (self->session), get_today (self)) : NULL;
}

static char *
format_distance (JalonDeadlineRow *self,
                 JalonDeadline    *deadline)
{
  return deadline != NULL ? jalon_deadline_dup_distance (deadline, get_today (self)) : g_strdup ("");
}

static GStrv
choose_distance_classes (JalonDeadlineRow *self,
                         JalonDeadline    *deadline)
{
  static const char *const quiet[] = { "caption", "dim", "numeric", NULL };
  static const char *const loud[] = { "caption-heading", "late", "numeric", NULL };
  static const char *const today[] = { "caption-heading", "numeric", NULL };

  if (deadline != NULL && jalon_deadline_is_late (deadline, get_today (self)))
    return g_strdupv ((char **) loud);
  if (deadline != NULL && !deadline->done && jalon_date_equal (deadline->due, get_today (self)))
    return g_strdupv ((char **) today);

  return g_strdupv ((char **) quiet);
}

static GStrv
choose_icon_classes (JalonDeadlineRow *self,
                     JalonDeadline    *deadline)
{
  static const char *const quiet[] = { "dim", "fine-sign", NULL };
  static const char *const loud[] = { "late", "fine-sign", NULL };
  static const char *const kept[] = { "ready", "fine-sign", NULL };

  if (deadline != NULL && deadline->done)
    return g_strdupv ((char **) kept);

  return g_strdupv ((char **) (deadline != NULL && jalon_deadline_is_late (deadline, get_today (self)) ? loud : quiet));
}

static char *
format_source (JalonDeadlineRow *self,
               JalonDeadline    *deadline)
{
  const JalonLanguage language = jalon_words_get_language ();

  return deadline != NULL ? jalon_source_link_dup (jalon_text_get (&deadline->rule->source.url, language), jalon_text_get (&deadline->rule->source.title, language)) : g_strdup ("");
}

static int
choose_day_width (JalonDeadlineRow *self,
                  gboolean          narrow)
{
  return narrow ? -1 : jalon_scale_with_text (GTK_WIDGET (self), 136);
}

/* Opened -------------------------------------------------------------------- */

static void
update_done (JalonDeadlineRow *self)
{
  const gboolean offers = jalon_deadline_done_offers (self->deadline);

  gtk_widget_set_visible (GTK_WIDGET (self->done_bin), offers);
  if (!offers)
    return;

  if (adw_bin_get_child (self->done_bin) == NULL)
    adw_bin_set_child (self->done_bin, g_object_new (JALON_TYPE_DEADLINE_DONE, NULL));
  jalon_deadline_done_set (JALON_DEADLINE_DONE (adw_bin_get_child (self->done_bin)), self->session, self->deadline);
}

/* Made when somebody looks: most rows stay closed. */
static void
update_details (JalonDeadlineRow *self)
{
  const gboolean        takes = jalon_deadline_takes_account_date (self->deadline);
  g_autoptr (JalonItem) item = NULL;
  GtkWidget            *field;

  if (!self->expanded || self->deadline == NULL)
    return;

  item = jalon_deadline_find_item (self->deadline, jalon_session_get_checklist (self->session));
  gtk_button_set_label (GTK_BUTTON (self->item_button), item != NULL ? _ ("Show the document") : _ ("Show in the profile"));
  jalon_fit_box_wrap_labels (self->item_button);
  update_done (self);
  gtk_widget_set_visible (self->account_box, takes);
  if (!takes)
    return;

  field = gtk_widget_get_last_child (self->account_box);
  if (!JALON_IS_DEADLINE_ENTRY (field))
    {
      field = g_object_new (JALON_TYPE_DEADLINE_ENTRY, NULL);
      gtk_box_append (GTK_BOX (self->account_box), field);
    }
  jalon_deadline_entry_set (JALON_DEADLINE_ENTRY (field), self->session, JALON_DEADLINE_ENTRY_ACCOUNT, self->deadline->rule->id, NULL);
}

static void
show_item_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  JalonDeadlineRow     *self = JALON_DEADLINE_ROW (widget);
  g_autoptr (JalonItem) item = jalon_deadline_find_item (self->deadline, jalon_session_get_checklist (self->session));
  g_autofree char      *key = item != NULL ? jalon_item_dup_key (item) : NULL;
  g_autofree char      *place = item == NULL ? jalon_deadline_dup_place (self->deadline, jalon_session_get_household (self->session)) : NULL;

  jalon_way_go (widget, key, place, "profile");
}

static void
show_expanded (JalonDeadlineRow *self)
{
  gtk_image_set_from_icon_name (self->arrow, self->expanded ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, self->expanded, -1);
  update_details (self);
}

/* GObject ------------------------------------------------------------------- */

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/dates/deadline-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonDeadlineRow, account_box);
  gtk_widget_class_bind_template_child (widget_class, JalonDeadlineRow, done_bin);
  gtk_widget_class_bind_template_child (widget_class, JalonDeadlineRow, item_button);
  gtk_widget_class_bind_template_child (widget_class, JalonDeadlineRow, arrow);
  gtk_widget_class_bind_template_callback (widget_class, format_day);
  gtk_widget_class_bind_template_callback (widget_class, choose_icon);
  gtk_widget_class_bind_template_callback (widget_class, choose_icon_classes);
  gtk_widget_class_bind_template_callback (widget_class, format_kind);
  gtk_widget_class_bind_template_callback (widget_class, format_title);
  gtk_widget_class_bind_template_callback (widget_class, format_counted);
  gtk_widget_class_bind_template_callback (widget_class, format_missed);
  gtk_widget_class_bind_template_callback (widget_class, format_to_do);
  gtk_widget_class_bind_template_callback (widget_class, format_distance);
  gtk_widget_class_bind_template_callback (widget_class, choose_distance_classes);
  gtk_widget_class_bind_template_callback (widget_class, format_source);
  jalon_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, choose_day_width);
}

static void
jalon_deadline_row_class_init (JalonDeadlineRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, JALON_MEMBER_FLAGS | G_PARAM_CONSTRUCT_ONLY), G_STRUCT_OFFSET (JalonDeadlineRow, session), NULL);
  jalon_member_install (klass, g_param_spec_object ("deadline", NULL, NULL, JALON_TYPE_DEADLINE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDeadlineRow, deadline), (JalonUpdate) update_details);
  jalon_member_install (klass, g_param_spec_boolean ("narrow", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDeadlineRow, narrow), NULL);
  jalon_member_install (klass, g_param_spec_boolean ("expanded", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDeadlineRow, expanded), (JalonUpdate) show_expanded);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "deadline.show-item", NULL, show_item_action);
}

static void
jalon_deadline_row_init (JalonDeadlineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
}

/* Public -------------------------------------------------------------------- */

/**
 * jalon_deadline_row_new:
 * @session: the open profile
 * @deadline: a date of it
 *
 * Returns: (transfer floating): its row, closed
 */
GtkWidget *
jalon_deadline_row_new (JalonSession  *session,
                        JalonDeadline *deadline)
{
  return g_object_new (JALON_TYPE_DEADLINE_ROW, "session", session, "deadline", deadline, NULL);
}

JalonDeadline *
jalon_deadline_row_get_deadline (JalonDeadlineRow *self)
{
  return self->deadline;
}

/**
 * jalon_deadline_row_show:
 * @self: a row
 * @deadline: what its date has become
 *
 * Brings it up to date: all of it where the date says something else, and what is opened, which says more than the date does.
 */
void
jalon_deadline_row_show (JalonDeadlineRow *self,
                         JalonDeadline    *deadline)
{
  if (self->deadline == deadline)
    update_details (self);
  else
    g_object_set (self, "deadline", deadline, NULL);
}

/**
 * jalon_deadline_row_toggle:
 * @self: a row
 *
 * Opens or closes it.
 */
void
jalon_deadline_row_toggle (JalonDeadlineRow *self)
{
  g_object_set (self, "expanded", !self->expanded, NULL);
}
