/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-section.h"

#include "jalon-entry.h"
#include "jalon-fit-box.h"
#include "jalon-member.h"
#include "jalon-score-closures.h"
#include "jalon-score-line-row.h"
#include "jalon-when-seen.h"
#include "jalon-word-button.h"

struct _JalonScoreSection
{
  GtkBox parent_instance;

  JalonScore *score;
  guint       section;
  gboolean    narrow;
  guint       prepare_id; /* makes the rows before somebody looks */
  GListStore *entries;    /* of JalonEntry of JalonScoreLine */
  GtkListBox *line_list;
};

G_DEFINE_FINAL_TYPE (JalonScoreSection, jalon_score_section, GTK_TYPE_BOX)

/* Lines --------------------------------------------------------------------- */

static gboolean
counts (JalonScoreSection *self,
        JalonScore        *score,
        guint              section)
{
  return score != NULL && score->section_maxima[section] > 0;
}

static void
row_activated_cb (JalonScoreSection *self,
                  GtkListBoxRow     *row)
{
  jalon_score_line_row_open (JALON_SCORE_LINE_ROW (row));
}

static void
value_changed_cb (JalonEntry *entry,
                  GParamSpec *pspec,
                  GtkWidget  *row)
{
  g_object_set (row, "line", jalon_entry_get_value (entry), NULL);
}

/* A line keeps its row, and with it the keyboard's place. */
static GtkWidget *
make_row (gpointer item,
          gpointer user_data)
{
  JalonScoreSection *self = user_data;
  GtkWidget         *row = jalon_score_line_row_new (jalon_entry_get_value (item));

  g_signal_connect_object (item, "notify::value", G_CALLBACK (value_changed_cb), row, 0);
  g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
  return row;
}

static const char *
get_key (gpointer value)
{
  return ((JalonScoreLine *) value)->id;
}

static void
fill_list (JalonScoreSection *self)
{
  GListModel           *lines = self->score != NULL ? jalon_score_get_lines (self->score) : NULL;
  g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; lines != NULL && i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JalonScoreLine) line = g_list_model_get_item (lines, i);

      if (line->section == self->section)
        g_ptr_array_add (own, g_steal_pointer (&line));
    }

  jalon_entries_update (self->entries, own, get_key, jalon_score_line_is_same);
  gtk_widget_set_visible (GTK_WIDGET (self), counts (self, self->score, self->section));
}

/* The rows cost more than a frame: they are made while nothing else is to be done. */
static gboolean
prepare_cb (gpointer user_data)
{
  JalonScoreSection *self = user_data;

  self->prepare_id = 0;
  if (g_list_model_get_n_items (G_LIST_MODEL (self->entries)) == 0)
    fill_list (self);
  return G_SOURCE_REMOVE;
}

static void
score_changed (JalonScoreSection *self)
{
  jalon_when_seen (self, (JalonUpdate) fill_list);
  if (self->prepare_id == 0 && self->score != NULL && g_list_model_get_n_items (G_LIST_MODEL (self->entries)) == 0)
    self->prepare_id = g_idle_add_full (G_PRIORITY_LOW, prepare_cb, self, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), counts (self, self->score, self->section));
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_score_section_dispose (GObject *object)
{
  JalonScoreSection *self = JALON_SCORE_SECTION (object);

  g_clear_handle_id (&self->prepare_id, g_source_remove);
  g_clear_object (&self->entries);

  G_OBJECT_CLASS (jalon_score_section_parent_class)->dispose (object);
}

static void
jalon_score_section_class_init (JalonScoreSectionClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jalon_score_section_dispose;

  jalon_member_install (klass, g_param_spec_object ("score", NULL, NULL, JALON_TYPE_SCORE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonScoreSection, score), (JalonUpdate) score_changed);
  jalon_member_install (klass, g_param_spec_uint ("section", NULL, NULL, 0, JALON_N_CRS_SECTIONS - 1, 0, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonScoreSection, section), NULL);
  jalon_member_install (klass, g_param_spec_boolean ("narrow", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonScoreSection, narrow), NULL);

  g_type_ensure (JALON_TYPE_FIT_BOX);
  g_type_ensure (JALON_TYPE_WORD_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/score/score-section.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonScoreSection, line_list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  jalon_score_closures_bind (widget_class);
}

static void
jalon_score_section_init (JalonScoreSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->entries = g_list_store_new (JALON_TYPE_ENTRY);
  gtk_list_box_bind_model (self->line_list, G_LIST_MODEL (self->entries), make_row, self, NULL);
}
