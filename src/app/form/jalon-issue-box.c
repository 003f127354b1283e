/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-issue-box.h"

#include <glib/gi18n.h>

#include "jalon-member.h"
#include "jalon-plan-words.h"

struct _JalonIssueBox
{
  GtkBox parent_instance;

  JalonSession     *session;
  JalonRecord      *record;
  const JalonField *field;
  char             *problem;
  char             *message;

  GtkLabel *issue_label;
  GtkLabel *meanwhile_label;
};

G_DEFINE_FINAL_TYPE (JalonIssueBox, jalon_issue_box, GTK_TYPE_BOX)

static void
keep_message (JalonIssueBox *self,
              const char    *message,
              const char    *meanwhile)
{
  g_autofree char *whole = meanwhile != NULL ? g_strjoin (" ", message, meanwhile, NULL) : g_strdup (message);

  g_object_set (self, "message", whole, NULL);
}

static void
show (JalonIssueBox *self,
      const char    *message,
      const char    *meanwhile)
{
  if (message == NULL && self->message == NULL && !gtk_widget_get_visible (GTK_WIDGET (self)))
    return;

  gtk_label_set_label (self->issue_label, message != NULL ? message : "");
  gtk_label_set_label (self->meanwhile_label, meanwhile != NULL ? meanwhile : "");
  gtk_widget_set_visible (GTK_WIDGET (self->meanwhile_label), meanwhile != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), message != NULL);
  keep_message (self, message, meanwhile);
}

static void
update (JalonIssueBox *self)
{
  const JalonIssue *issue = jalon_session_find_issue (self->session, self->record, self->field->name);
  const JalonLapse *lapse = jalon_session_find_lapse (self->session, self->record, self->field->name);

  if (self->problem != NULL)
    show (self, self->problem, _ ("Your file keeps what stood here before until this is corrected."));
  else if (issue != NULL)
    {
      g_autofree char *message = jalon_issue_dup_message (issue);
      g_autofree char *meanwhile = jalon_issue_dup_meanwhile (issue);
      g_autofree char *whole = issue->code == JALON_ISSUE_IMPOSSIBLE_DATE ? g_strconcat (meanwhile, " ", _ ("Write a date like 1998-05-20, 20/05/1998 or 20 May 1998."), NULL) : NULL;

      show (self, message, whole != NULL ? whole : meanwhile);
    }
  else if (lapse != NULL)
    show (self, lapse->message, lapse->consequence);
  else
    show (self, NULL, NULL);
}

static void
jalon_issue_box_class_init (JalonIssueBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  jalon_member_install (klass, g_param_spec_object ("session", NULL, NULL, JALON_TYPE_SESSION, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonIssueBox, session), NULL);
  jalon_member_install (klass, g_param_spec_object ("record", NULL, NULL, JALON_TYPE_RECORD, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonIssueBox, record), NULL);
  jalon_member_install (klass, g_param_spec_string ("problem", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonIssueBox, problem), NULL);
  jalon_member_install (klass, g_param_spec_string ("message", NULL, NULL, NULL, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonIssueBox, message), NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/form/issue-box.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonIssueBox, issue_label);
  gtk_widget_class_bind_template_child (widget_class, JalonIssueBox, meanwhile_label);
}

static void
jalon_issue_box_init (JalonIssueBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jalon_issue_box_follow:
 * @self: a box that follows nothing yet
 * @session: of the household
 * @record: a record of it
 * @field: a member of @record
 *
 * Shows the issue of a member, as long as it has one.
 */
void
jalon_issue_box_follow (JalonIssueBox    *self,
                        JalonSession     *session,
                        JalonRecord      *record,
                        const JalonField *field)
{
  g_object_set (self, "session", session, "record", record, NULL);
  self->field = field;
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * jalon_issue_box_set_problem:
 * @self: a box that follows a member
 * @problem: (nullable): why a text cannot be understood; %NULL: it can
 *
 * Says what is wrong with a text that did not reach the record.
 */
void
jalon_issue_box_set_problem (JalonIssueBox *self,
                             const char    *problem)
{
  g_object_set (self, "problem", problem, NULL);
  update (self);
}

/**
 * jalon_issue_box_get_message:
 * @self: a box
 *
 * Returns: (transfer none) (nullable): all that it says, as a text; the property "message"
 */
const char *
jalon_issue_box_get_message (JalonIssueBox *self)
{
  return self->message;
}
