/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-rounds-list.h"

#include "jalon-fold.h"
#include "jalon-list-update.h"

struct _JalonRoundsList
{
  GObject parent_instance;

  GListStore         *items;
  GtkFilter          *filter; /* owned by shown */
  GtkFilterListModel *shown;
  gboolean            groups[JALON_N_ROUND_GROUPS];
  int                 year; /* 0: every one */
  gboolean            only_fit;
  char               *query; /* folded */
};

G_DEFINE_FINAL_TYPE (JalonRoundsList, jalon_rounds_list, G_TYPE_OBJECT)

static gboolean
is_shown_cb (gpointer object,
             gpointer data)
{
  JalonRoundItem  *item = object;
  JalonRoundsList *self = data;

  return self->groups[item->group] && (self->year == 0 || item->round->date.year == self->year) &&
         (!self->only_fit || item->compared.fit.verdict == JALON_VERDICT_MET) && jalon_fold_matches (item->folded, self->query);
}

static void
filter_again (JalonRoundsList *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
jalon_rounds_list_finalize (GObject *object)
{
  JalonRoundsList *self = JALON_ROUNDS_LIST (object);

  /* The model may outlive the list in a view that goes later: then everything passes. */
  gtk_custom_filter_set_filter_func (GTK_CUSTOM_FILTER (self->filter), NULL, NULL, NULL);
  g_clear_object (&self->shown);
  g_clear_object (&self->items);
  g_clear_pointer (&self->query, g_free);

  G_OBJECT_CLASS (jalon_rounds_list_parent_class)->finalize (object);
}

static void
jalon_rounds_list_class_init (JalonRoundsListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_rounds_list_finalize;
}

static void
jalon_rounds_list_init (JalonRoundsList *self)
{
  self->query = g_strdup ("");
  for (guint i = 0; i < JALON_N_ROUND_GROUPS; i++)
    self->groups[i] = i != JALON_ROUND_GROUP_PNP;

  self->items = g_list_store_new (JALON_TYPE_ROUND_ITEM);
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_shown_cb, self, NULL));
  self->shown = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->items)), self->filter);
}

JalonRoundsList *
jalon_rounds_list_new (void)
{
  return g_object_new (JALON_TYPE_ROUNDS_LIST, NULL);
}

static gboolean
say_the_same (const JalonComparedRound *one,
              const JalonComparedRound *two)
{
  return one->round == two->round && one->fit.verdict == two->fit.verdict && one->fit.why == two->fit.why && one->score == two->score &&
         one->tie == two->tie && one->invited == two->invited && one->invited_today == two->invited_today;
}

/* (transfer full): the item of a place, or another one where it would say something else */
static JalonRoundItem *
keep_or_make (JalonRoundsList          *self,
              guint                     position,
              const JalonComparedRound *compared)
{
  g_autoptr (JalonRoundItem) old = g_list_model_get_item (G_LIST_MODEL (self->items), position);

  return old != NULL && say_the_same (&old->compared, compared) ? g_steal_pointer (&old) : jalon_round_item_new (compared);
}

static gboolean
is_kept (gpointer old,
         gpointer new,
         GHashTable *changed)
{
  return old == new;
}

/**
 * jalon_rounds_list_take:
 * @self: a list
 * @comparison: (nullable): a household beside the rounds; %NULL empties the list
 *
 * Shows other rounds, or another household beside them, in one change: of the rounds from the first to the
 * last of which something else is said. Where all say the same nothing is shown anew.
 */
void
jalon_rounds_list_take (JalonRoundsList       *self,
                        const JalonComparison *comparison)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; comparison != NULL && i < comparison->compared->len; i++)
    g_ptr_array_add (items, keep_or_make (self, i, jalon_comparison_get (comparison, i)));

  jalon_list_update (self->items, items, is_kept, NULL);
}

/**
 * jalon_rounds_list_get_shown:
 * @self: a list
 *
 * Returns: (transfer none) (element-type JalonRoundItem): what the filters leave, newest first
 */
GListModel *
jalon_rounds_list_get_shown (JalonRoundsList *self)
{
  return G_LIST_MODEL (self->shown);
}

/**
 * jalon_rounds_list_set_group:
 * @self: a list
 * @group: a group of kinds
 * @shown: whether it is shown
 *
 * Shows or leaves out a group.
 */
void
jalon_rounds_list_set_group (JalonRoundsList *self,
                             JalonRoundGroup  group,
                             gboolean         shown)
{
  self->groups[group] = shown;
  filter_again (self);
}

/**
 * jalon_rounds_list_has_group:
 * @self: a list
 * @group: a group of kinds
 *
 * Returns: whether it is shown
 */
gboolean
jalon_rounds_list_has_group (JalonRoundsList *self,
                             JalonRoundGroup  group)
{
  return self->groups[group];
}

/**
 * jalon_rounds_list_set_year:
 * @self: a list
 * @year: whose rounds are shown; 0 for all
 *
 * Chooses a year.
 */
void
jalon_rounds_list_set_year (JalonRoundsList *self,
                            int              year)
{
  self->year = year;
  filter_again (self);
}

/**
 * jalon_rounds_list_set_only_fit:
 * @self: a list
 * @only_fit: whether only rounds are shown that the household could have been in
 *
 * Leaves out what does not fit.
 */
void
jalon_rounds_list_set_only_fit (JalonRoundsList *self,
                                gboolean         only_fit)
{
  self->only_fit = only_fit;
  filter_again (self);
}

/**
 * jalon_rounds_list_set_query:
 * @self: a list
 * @query: words of a name, or a number
 *
 * Searches.
 */
void
jalon_rounds_list_set_query (JalonRoundsList *self,
                             const char      *query)
{
  g_free (self->query);
  self->query = jalon_fold (query);
  filter_again (self);
}
