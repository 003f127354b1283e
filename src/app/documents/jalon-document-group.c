/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-document-group.h"

#include <glib/gi18n.h>

#include "jalon-closures.h"
#include "jalon-document-row.h"
#include "jalon-labels.h"
#include "jalon-words.h"

/* A paper that ends within this time is shown although it is ready. */
#define SHOWN_DAYS_BEFORE_END 180
#define FEWEST_FOLDED 2

struct _JalonDocumentGroup
{
  GtkBox parent_instance;

  JalonStage   stage;
  gboolean     narrow;
  gboolean     unfolded;
  GtkLabel    *limit_label;
  GtkLabel    *count_label;
  GtkLevelBar *level_bar;
  GtkListBox  *document_list;
  GtkWidget   *fold_row;
  GtkLabel    *fold_label;
  GtkImage    *fold_image;
  GHashTable  *rows; /* by key; borrowed from the list */
  GHashTable  *kept; /* keys of rows that stay while the page is looked at, as they were to do */
  guint        n_folded;
};

enum
{
  PROP_0,
  PROP_STAGE,
  PROP_NARROW,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

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
  g_autofree char *text = g_strdup_printf (ngettext ("%u other document, ready", "%u other documents, all ready", self->n_folded), self->n_folded);

  gtk_label_set_label (self->fold_label, text);
  gtk_image_set_from_icon_name (self->fold_image, self->unfolded ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_widget_set_visible (self->fold_row, self->n_folded >= FEWEST_FOLDED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->fold_row), GTK_ACCESSIBLE_STATE_EXPANDED, self->unfolded, -1);
}

static void
row_activated_cb (JalonDocumentGroup *self,
                  GtkListBoxRow      *row)
{
  GtkWidget *other;
  gboolean   open;

  if (JALON_IS_DOCUMENT_ROW (row))
    {
      g_object_get (row, "open", &open, NULL);
      g_object_set (row, "open", !open, NULL);
      return;
    }

  self->unfolded = !self->unfolded;
  for (other = gtk_widget_get_first_child (GTK_WIDGET (self->document_list)); other != NULL; other = gtk_widget_get_next_sibling (other))
    if (g_object_get_data (G_OBJECT (other), "folded") != NULL)
      gtk_widget_set_visible (other, self->unfolded);
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

static void
update_header (JalonDocumentGroup *self,
               JalonSession       *session)
{
  GListModel           *checklist = jalon_session_get_checklist (session);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char      *limit = NULL;
  g_autofree char      *count = NULL;
  guint                 n_ready = 0;

  for (guint i = 0; i < g_list_model_get_n_items (checklist); i++)
    {
      g_autoptr (JalonItem) item = g_list_model_get_item (checklist, i);

      if (item->stage != self->stage)
        continue;
      if (jalon_item_is_done (item))
        n_ready++;
      g_ptr_array_add (all, g_steal_pointer (&item));
    }

  limit = dup_limit (self, session, all);
  /* Translators: how many documents of a stage are ready, as markup: 7 of 9 ready. */
  count = g_strdup_printf (_ ("<b>%1$u</b> of %2$u ready"), n_ready, all->len);
  gtk_label_set_label (self->limit_label, limit);
  gtk_widget_set_visible (GTK_WIDGET (self->limit_label), limit[0] != '\0');
  gtk_label_set_markup (self->count_label, count);
  gtk_level_bar_set_max_value (self->level_bar, MAX (all->len, 1));
  gtk_level_bar_set_value (self->level_bar, n_ready);
}

/* Rows ---------------------------------------------------------------------- */

static gboolean
may_fold (JalonDocumentGroup *self,
          JalonItem          *item,
          const char         *key,
          JalonDate           today)
{
  if (!jalon_item_is_done (item) || item->warning != JALON_ITEM_WARNING_NONE || g_hash_table_contains (self->kept, key))
    return FALSE;

  return !jalon_date_is_set (item->valid_until) || jalon_date_days_between (today, item->valid_until) > SHOWN_DAYS_BEFORE_END;
}

static GtkWidget *
make_row (JalonDocumentGroup *self,
          JalonSession       *session,
          JalonItem          *item,
          const char         *key)
{
  GtkWidget *row = jalon_document_row_new (session, item);

  g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
  g_hash_table_insert (self->rows, g_strdup (key), row);
  return row;
}

/* A row of a paper stays, with its focus and what is open, as long as the paper does. */
static void
place_row (JalonDocumentGroup *self,
           GtkWidget          *row,
           int                 position)
{
  if (gtk_widget_get_parent (row) == NULL)
    gtk_list_box_insert (self->document_list, row, position);
  else if (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) != position)
    {
      g_autoptr (GtkWidget) kept = g_object_ref (row);

      gtk_list_box_remove (self->document_list, row);
      gtk_list_box_insert (self->document_list, row, position);
    }
}

static void
remove_others (JalonDocumentGroup *self,
               GHashTable         *wanted)
{
  GHashTableIter iter;
  gpointer       key;
  gpointer       row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &key, &row))
    if (!g_hash_table_contains (wanted, key))
      {
        gtk_list_box_remove (self->document_list, row);
        g_hash_table_iter_remove (&iter);
      }
}

/**
 * jalon_document_group_update:
 * @self: a group
 * @session: the open household
 * @shown: (element-type JalonItem): its papers that fit what is looked for
 * @fold: whether ready ones may fold into one row
 *
 * Brings the rows in step with the checklist.
 */
void
jalon_document_group_update (JalonDocumentGroup *self,
                             JalonSession       *session,
                             GPtrArray          *shown,
                             gboolean            fold)
{
  g_autoptr (GHashTable) wanted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray)  foldable = g_ptr_array_new ();

  g_return_if_fail (JALON_IS_DOCUMENT_GROUP (self));

  for (guint i = 0; i < shown->len; i++)
    g_hash_table_add (wanted, jalon_item_dup_key (shown->pdata[i]));
  remove_others (self, wanted);

  for (guint i = 0; i < shown->len; i++)
    {
      JalonItem       *item = shown->pdata[i];
      g_autofree char *key = jalon_item_dup_key (item);
      GtkWidget       *row = g_hash_table_lookup (self->rows, key);

      if (row == NULL)
        row = make_row (self, session, item, key);
      place_row (self, row, (int) i);
      g_object_set (row, "item", item, NULL);
      g_object_set_data (G_OBJECT (row), "folded", NULL);
      gtk_widget_set_visible (row, TRUE);
      if (!jalon_item_is_done (item))
        g_hash_table_add (self->kept, g_strdup (key));
      if (fold && may_fold (self, item, key, jalon_session_get_today (session)))
        g_ptr_array_add (foldable, row);
    }

  self->n_folded = foldable->len;
  for (guint i = 0; foldable->len >= FEWEST_FOLDED && i < foldable->len; i++)
    {
      g_object_set_data (foldable->pdata[i], "folded", GINT_TO_POINTER (1));
      gtk_widget_set_visible (foldable->pdata[i], self->unfolded);
    }

  show_folding (self);
  update_header (self, session);
  gtk_widget_set_visible (GTK_WIDGET (self), shown->len > 0);
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
 * @key: of a paper, see jalon_item_dup_key()
 *
 * Returns: (transfer none) (nullable): its row
 */
GtkWidget *
jalon_document_group_find (JalonDocumentGroup *self,
                           const char         *key)
{
  g_return_val_if_fail (JALON_IS_DOCUMENT_GROUP (self), NULL);

  return g_hash_table_lookup (self->rows, key);
}

/* GObject ------------------------------------------------------------------- */

static void
jalon_document_group_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  JalonDocumentGroup *self = JALON_DOCUMENT_GROUP (object);

  switch (property_id)
    {
    case PROP_STAGE:
      g_value_set_uint (value, self->stage);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jalon_document_group_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  JalonDocumentGroup *self = JALON_DOCUMENT_GROUP (object);

  switch (property_id)
    {
    case PROP_STAGE:
      self->stage = g_value_get_uint (value);
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      return;
    }
  g_object_notify_by_pspec (object, pspec);
}

static void
jalon_document_group_dispose (GObject *object)
{
  JalonDocumentGroup *self = JALON_DOCUMENT_GROUP (object);

  g_hash_table_remove_all (self->rows);
  gtk_widget_dispose_template (GTK_WIDGET (self), JALON_TYPE_DOCUMENT_GROUP);

  G_OBJECT_CLASS (jalon_document_group_parent_class)->dispose (object);
}

static void
jalon_document_group_finalize (GObject *object)
{
  JalonDocumentGroup *self = JALON_DOCUMENT_GROUP (object);

  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->kept);

  G_OBJECT_CLASS (jalon_document_group_parent_class)->finalize (object);
}

static void
jalon_document_group_class_init (JalonDocumentGroupClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jalon_document_group_get_property;
  object_class->set_property = jalon_document_group_set_property;
  object_class->dispose = jalon_document_group_dispose;
  object_class->finalize = jalon_document_group_finalize;

  properties[PROP_STAGE] = g_param_spec_uint ("stage", NULL, NULL, 0, JALON_N_STAGES - 1, 0, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jalon_app/Jalon/ui/documents/document-group.ui");
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, limit_label);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, count_label);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, level_bar);
  gtk_widget_class_bind_template_child (widget_class, JalonDocumentGroup, document_list);
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
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}
