/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-group.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-document-row.h"
#include "jalon-entry.h"
#include "jalon-item-group.h"
#include "jalon-labels.h"
#include "jalon-list-update.h"
#include "jalon-member.h"
#include "jalon-words.h"

/* A document that ends within this time is shown although it is ready. */
#define SHOWN_DAYS_BEFORE_END 180
#define FEWEST_FOLDED 2

struct _JalonDocumentGroup
{
  GtkBox parent_instance;

  JalonStage    stage;
  gboolean      narrow;
  gboolean      unfolded;
  GtkLabel     *limit_label;
  GtkLabel     *count_label;
  GtkLevelBar  *level_bar;
  GtkListBox   *document_list;
  GtkWidget    *fold_list;
  GtkWidget    *fold_row;
  GtkLabel     *fold_label;
  GtkImage     *fold_image;
  JalonSession *session;
  GListStore   *entries; /* of JalonEntry: the documents that are shown, each a JalonItemGroup */
  GHashTable   *kept;    /* keys of rows that stay while the page is looked at, as they were to do */
  GHashTable   *folded;  /* keys of rows that are folded into one */
};

G_DEFINE_FINAL_TYPE (JalonDocumentGroup, jalon_document_group, GTK_TYPE_BOX)

/* In the .ui file ----------------------------------------------------------- */

static char *
format_stage (JalonDocumentGroup *self,
              guint               stage)
{
  return g_strdup (jalon_label_stage ((JalonStage) stage));
}

static void
show_folding (JalonDocumentGroup *self)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%u document that is ready", "%u documents that are ready", g_hash_table_size (self->folded)), g_hash_table_size (self->folded));

  gtk_label_set_label (self->fold_label, text);
  gtk_image_set_from_icon_name (self->fold_image, self->unfolded ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_widget_set_visible (self->fold_list, g_hash_table_size (self->folded) > 0);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->fold_row), GTK_ACCESSIBLE_STATE_EXPANDED, self->unfolded, -1);
}

static JalonDocumentRow *
get_row (JalonDocumentGroup *self,
         guint               i)
{
  return JALON_DOCUMENT_ROW (gtk_list_box_get_row_at_index (self->document_list, (int) i));
}

static void
show_rows (JalonDocumentGroup *self)
{
  gboolean any = FALSE; /* an empty list is a stroke, and a stop of a screen reader */

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->entries)); i++)
    {
      JalonDocumentRow *row = get_row (self, i);
      const gboolean    visible = self->unfolded || !g_hash_table_contains (self->folded, jalon_document_row_get_group (row)->key);

      gtk_widget_set_visible (GTK_WIDGET (row), visible);
      any |= visible;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->document_list), any);
}

static void
row_activated_cb (JalonDocumentGroup *self,
                  GtkListBoxRow      *row)
{
  gboolean open;

  if (row != GTK_LIST_BOX_ROW (self->fold_row))
    {
      g_object_get (row, "open", &open, NULL);
      g_object_set (row, "open", !open, NULL);
      return;
    }

  self->unfolded = !self->unfolded;
  show_rows (self);
  show_folding (self);
}

/* The header ---------------------------------------------------------------- */

static char *
dup_limit (JalonDocumentGroup *self,
           JalonSession       *session,
           GPtrArray          *all)
{
  const JalonResults *plan = jalon_session_get_plan (session);
  JalonDate           due = JALON_DATE_UNSET;
  g_autofree char    *day = NULL;

  if (plan != NULL && self->stage == JALON_STAGE_APPLICATION && !jalon_date_is_set (plan->application.invited) && !jalon_date_is_set (plan->application.planned))
    return g_strdup_printf (ngettext ("Within %d calendar day after the invitation", "Within %d calendar days after the invitation", (gulong) plan->application.days), plan->application.days);

  for (guint i = 0; i < all->len; i++)
    {
      JalonItem *item = all->pdata[i];

      if (jalon_date_is_set (item->due) && (!jalon_date_is_set (due) || jalon_date_compare (item->due, due) < 0))
        due = item->due;
    }

  if (!jalon_date_is_set (due))
    return g_strdup ("");

  day = jalon_words_date_weekday (due);
  /* Translators: the limit of a stage: "By Friday 4 December 2026". */
  return g_strdup_printf (_ ("By %s"), day);
}

/* Whether a document is asked of several people, which makes one row of several lines. */
static gboolean
is_any_shared (GPtrArray *all)
{
  for (guint i = 1; i < all->len; i++)
    {
      JalonItem *before = all->pdata[i - 1];
      JalonItem *item = all->pdata[i];

      if (g_str_equal (before->id, item->id) && g_strcmp0 (before->of, item->of) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
update_header (JalonDocumentGroup *self,
               GPtrArray          *all)
{
  const gboolean   by_person = is_any_shared (all);
  g_autofree char *limit = dup_limit (self, self->session, all);
  g_autofree char *count = NULL;
  guint            n_obtained = jalon_item_count_obtained (all);

  /* Translators: how many documents of a stage are ready, as markup: 7 of 9 ready. Where a row is of several people, each is counted. */
  count = by_person ? g_strdup_printf (ngettext ("<b>%1$u</b> of %2$u ready, each person counted", "<b>%1$u</b> of %2$u ready, each person counted", n_obtained), n_obtained, all->len)
                    : g_strdup_printf (ngettext ("<b>%1$u</b> of %2$u ready", "<b>%1$u</b> of %2$u ready", n_obtained), n_obtained, all->len);
  gtk_label_set_label (self->limit_label, limit);
  gtk_widget_set_visible (GTK_WIDGET (self->limit_label), limit[0] != '\0');
  gtk_label_set_markup (self->count_label, count);
  gtk_level_bar_set_max_value (self->level_bar, MAX (all->len, 1));
  gtk_level_bar_set_value (self->level_bar, n_obtained);
}

/* Rows ---------------------------------------------------------------------- */

static gboolean
may_fold (JalonDocumentGroup *self,
          JalonItemGroup     *group,
          JalonDate           today)
{
  if (!jalon_item_group_is_obtained (group) || g_hash_table_contains (self->kept, group->key))
    return FALSE;

  for (guint i = 0; i < group->items->len; i++)
    {
      JalonItem *item = group->items->pdata[i];

      if (item->warning != JALON_ITEM_WARNING_NONE)
        return FALSE;
      if (jalon_date_is_set (item->valid_until) && jalon_date_days_between (today, item->valid_until) <= SHOWN_DAYS_BEFORE_END)
        return FALSE;
    }

  return TRUE;
}

static void
value_changed_cb (JalonEntry *entry,
                  GParamSpec *pspec,
                  GtkWidget  *row)
{
  g_object_set (row, "group", jalon_entry_get_value (entry), NULL);
}

/* A row lives as long as its document, and follows what becomes of it. */
static GtkWidget *
make_row (gpointer item,
          gpointer user_data)
{
  JalonDocumentGroup *self = user_data;
  GtkWidget          *row = jalon_document_row_new (self->session, jalon_entry_get_value (item));

  g_signal_connect_object (item, "notify::value", G_CALLBACK (value_changed_cb), row, 0);
  g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
  return row;
}

static const char *
get_key (gpointer value)
{
  return ((JalonItemGroup *) value)->key;
}

static void
find_folded (JalonDocumentGroup *self,
             GPtrArray          *shown,
             gboolean            fold)
{
  g_hash_table_remove_all (self->folded);
  for (guint i = 0; i < shown->len; i++)
    {
      JalonItemGroup *group = shown->pdata[i];

      if (!jalon_item_group_is_obtained (group))
        g_hash_table_add (self->kept, g_strdup (group->key));
      if (fold && may_fold (self, group, jalon_session_get_today (self->session)))
        g_hash_table_add (self->folded, g_strdup (group->key));
    }
  if (g_hash_table_size (self->folded) < FEWEST_FOLDED)
    g_hash_table_remove_all (self->folded);
}

/* The session keeps the lines that say what they said. */
static gboolean
has_same_lines (gpointer old,
                gpointer new)
{
  return jalon_list_is_same (JALON_ITEM_GROUP (old)->items, JALON_ITEM_GROUP (new)->items);
}

/**
 * jalon_document_group_update:
 * @self: a group
 * @session: the open household
 * @shown: (element-type JalonItemGroup): its documents that fit what is looked for
 * @all: (element-type JalonItem): all lines of its stage
 * @fold: whether ready ones may fold into one row
 *
 * Brings the rows in step with the checklist.
 */
void
jalon_document_group_update (JalonDocumentGroup *self,
                             JalonSession       *session,
                             GPtrArray          *shown,
                             GPtrArray          *all,
                             gboolean            fold)
{
  g_return_if_fail (JALON_IS_DOCUMENT_GROUP (self));

  g_set_object (&self->session, session);
  jalon_entries_update (self->entries, shown, get_key, has_same_lines);
  find_folded (self, shown, fold);
  show_rows (self);
  show_folding (self);
  update_header (self, all);
  gtk_widget_set_visible (GTK_WIDGET (self), shown->len > 0);
}

/**
 * jalon_document_group_clear:
 * @self: a group
 *
 * Lets go of a household.
 */
void
jalon_document_group_clear (JalonDocumentGroup *self)
{
  g_return_if_fail (JALON_IS_DOCUMENT_GROUP (self));

  g_list_store_remove_all (self->entries);
  jalon_document_group_forget (self);
  g_clear_object (&self->session);
}

/**
 * jalon_document_group_forget:
 * @self: a group
 *
 * Lets what has been ticked fold with the others: when the page is left.
 */
void
jalon_document_group_forget (JalonDocumentGroup *self)
{
  g_return_if_fail (JALON_IS_DOCUMENT_GROUP (self));

  g_hash_table_remove_all (self->kept);
  self->unfolded = FALSE;
}

/**
 * jalon_document_group_find:
 * @self: a group
 * @key: of a line, see jalon_item_dup_key()
 *
 * Returns: (transfer none) (nullable): the row of its document
 */
GtkWidget *
jalon_document_group_find (JalonDocumentGroup *self,
                           const char         *key)
{
  g_return_val_if_fail (JALON_IS_DOCUMENT_GROUP (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->entries)); i++)
    if (jalon_item_group_find (jalon_document_row_get_group (get_row (self, i)), key) != NULL)
      return GTK_WIDGET (get_row (self, i));

  return NULL;
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_document_group_finalize (GObject *object)
{
  JalonDocumentGroup *self = JALON_DOCUMENT_GROUP (object);

  g_clear_object (&self->session);
  g_object_unref (self->entries);
  g_hash_table_unref (self->kept);
  g_hash_table_unref (self->folded);

  G_OBJECT_CLASS (jalon_document_group_parent_class)->finalize (object);
}

static void
jalon_document_group_class_init (JalonDocumentGroupClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = jalon_document_group_finalize;

  jalon_member_install (klass, g_param_spec_uint ("stage", NULL, NULL, 0, JALON_N_STAGES - 1, 0, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDocumentGroup, stage), NULL);
  jalon_member_install (klass, g_param_spec_boolean ("narrow", NULL, NULL, FALSE, JALON_MEMBER_FLAGS), G_STRUCT_OFFSET (JalonDocumentGroup, narrow), NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/documents/document-group.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, limit_label);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, count_label);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, level_bar);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, document_list);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, fold_list);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, fold_row);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, fold_label);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, fold_image);
  gtk_widget_class_bind_template_callback (widget_class, format_stage);
  jalon_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
jalon_document_group_init (JalonDocumentGroup *self)
{
  self->entries = g_list_store_new (JALON_TYPE_ENTRY);
  self->folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->document_list, G_LIST_MODEL (self->entries), make_row, self, NULL);
}
