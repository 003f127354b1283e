/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-ability-entry.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-member-finder.h"
#include "jalon-number-entry.h"
#include "jalon-plan-words.h"
#include "jalon-test-words.h"

struct _JalonAbilityEntry
{
  GtkBox parent_instance;

  JalonSession     *session;
  JalonTestResult  *test;
  JalonAbility      ability;
  const JalonField *field;
  gboolean          applying;
  gboolean          showing;
  gboolean          misread;

  GtkLabel *title_label;
  GtkEntry *entry;
  GtkLabel *level_label;
  GtkLabel *next_label;
};

G_DEFINE_FINAL_TYPE (JalonAbilityEntry, jalon_ability_entry, GTK_TYPE_BOX)

static const char *const field_names[JALON_N_ABILITIES] = { "listening", "reading", "writing", "speaking" };

/* The level stands beside the figure, and what more would give, or is wrong, below it. */
static void
describe (JalonAbilityEntry *self,
          gboolean           is_issue)
{
  g_autofree char *whole = g_strjoin (" ", is_issue ? "" : gtk_label_get_label (self->level_label), gtk_label_get_label (self->next_label), NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, g_strstrip (whole), -1);
}

static void
show_next (JalonAbilityEntry *self,
           const char        *text,
           gboolean           is_issue)
{
  gtk_label_set_label (self->next_label, text != NULL ? text : "");
  gtk_widget_remove_css_class (GTK_WIDGET (self->next_label), is_issue ? "dim" : "correct");
  gtk_widget_add_css_class (GTK_WIDGET (self->next_label), is_issue ? "correct" : "dim");
  gtk_entry_set_icon_from_icon_name (self->entry, GTK_ENTRY_ICON_SECONDARY, is_issue ? "dialog-warning-symbolic" : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->level_label), !is_issue);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID, is_issue ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  describe (self, is_issue);
}

static void
update_level (JalonAbilityEntry *self)
{
  const JalonResults *plan = jalon_session_get_plan (self->session);
  const JalonIssue   *issue = jalon_session_find_issue (self->session, JALON_RECORD (self->test), self->field->name);
  g_autofree char    *level = plan != NULL ? jalon_test_dup_level (plan->rules, self->test, self->ability) : NULL;
  g_autofree char    *next = NULL;

  gtk_label_set_label (self->level_label, level != NULL ? level : "");
  if (self->misread)
    show_next (self, _ ("This is not a number."), TRUE);
  else if (issue != NULL)
    {
      next = jalon_issue_dup_message (issue);
      show_next (self, next, TRUE);
    }
  else
    {
      next = plan != NULL ? jalon_test_dup_next (plan->facts, plan->rules, self->test, self->ability) : NULL;
      show_next (self, next, FALSE);
    }
}

static void
show_text (JalonAbilityEntry *self)
{
  const JalonResults *plan = jalon_session_get_plan (self->session);
  g_autofree char    *text = NULL;

  if (plan != NULL && jalon_record_get_unreadable (JALON_RECORD (self->test), self->field->name) == NULL)
    text = jalon_test_dup_score (plan->rules, self->test, self->ability);
  else
    text = jalon_number_entry_dup_text (JALON_RECORD (self->test), self->field);

  self->misread = FALSE;
  self->showing = TRUE;
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->entry)), text != NULL ? text : "") != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text != NULL ? text : "");
  self->showing = FALSE;
}

static void
apply_text (JalonAbilityEntry *self,
            gboolean           finished)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  gboolean    understood;

  /* Replacing a text empties it first: no answer is one only when the entry is left. */
  if (text[0] == '\0' && !finished)
    return;

  self->applying = TRUE;
  understood = jalon_number_entry_apply (JALON_RECORD (self->test), self->field, text, finished);
  self->applying = FALSE;

  self->misread = !understood && finished;
  update_level (self);
}

static void
text_changed_cb (JalonAbilityEntry *self)
{
  if (!self->showing)
    apply_text (self, FALSE);
}

static void
finish_cb (JalonAbilityEntry *self)
{
  if (self->session == NULL || !gtk_editable_get_editable (GTK_EDITABLE (self->entry)))
    return;

  apply_text (self, TRUE);
  jalon_session_end_typing (self->session);
  if (!self->misread)
    show_text (self);
}

/* The test itself decides how a score is written: 7.0 or 530. */
static void
test_changed_cb (JalonAbilityEntry *self,
                 const JalonChange *change)
{
  if (!self->applying && (change->field == self->field || change->field->kind == JALON_FIELD_CHOICE))
    show_text (self);
}

static void
jalon_ability_entry_dispose (GObject *object)
{
  JalonAbilityEntry *self = JALON_ABILITY_ENTRY (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_ABILITY_ENTRY);
  g_clear_object (&self->session);
  g_clear_object (&self->test);

  G_OBJECT_CLASS (jalon_ability_entry_parent_class)->dispose (object);
}

static void
jalon_ability_entry_class_init (JalonAbilityEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jalon_ability_entry_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/form/ability-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonAbilityEntry, title_label);
  gtk_widget_class_bind_template_child (widget_class, JalonAbilityEntry, entry);
  gtk_widget_class_bind_template_child (widget_class, JalonAbilityEntry, level_label);
  gtk_widget_class_bind_template_child (widget_class, JalonAbilityEntry, next_label);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, finish_cb);
}

static void
jalon_ability_entry_init (JalonAbilityEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jalon_ability_entry_new:
 * @session: of the household
 * @test: a result
 * @ability: one of its four
 *
 * Returns: (transfer floating): where its score is typed
 */
GtkWidget *
jalon_ability_entry_new (JalonSession    *session,
                         JalonTestResult *test,
                         JalonAbility     ability)
{
  JalonAbilityEntry *self = g_object_new (JALON_TYPE_ABILITY_ENTRY, NULL);
  const char        *label = jalon_label_field (JALON_TYPE_TEST_RESULT, field_names[ability]);
  gboolean           read_only;

  self->session = g_object_ref (session);
  self->test = g_object_ref (test);
  self->ability = ability;
  self->field = jalon_record_find_field (JALON_RECORD (test), field_names[ability]);

  g_object_get (session, "read-only", &read_only, NULL);
  gtk_editable_set_editable (GTK_EDITABLE (self->entry), !read_only);
  jalon_member_finder_mark (GTK_WIDGET (self->entry), JALON_RECORD (test), field_names[ability]);
  gtk_label_set_label (self->title_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  show_text (self);
  update_level (self);
  g_signal_connect_object (test, "changed", G_CALLBACK (test_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update_level), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
