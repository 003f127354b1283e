/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-search-provider.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jalon-config.h"
#include "jalon-search.h"
#include "jalon-labels.h"
#include "jalon-library.h"
#include "jalon-plan-words.h"
#include "jalon-shell-search.h"

#define RESULTS_MAX 20
#define SEARCHED_FOR_DOCUMENTS 20 /* households: a list of documents takes a millisecond or two, and somebody types */

/* A household, or a document of it, that fits what was typed. @id: the address of its file,
 * and the document's key after a space, which no address contains. */
typedef struct
{
  char *id;
  char *name;
  char *description;
} Hit;

struct _JalonSearchProvider
{
  GObject parent_instance;

  JalonShellSearchProvider2 *skeleton;
  JalonClock                *clock;
  JalonSearchKnowledge       get_knowledge;
  gpointer                   owner;
  GPtrArray                 *hits; /* of the last search */
};

G_DEFINE_FINAL_TYPE (JalonSearchProvider, jalon_search_provider, G_TYPE_OBJECT)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A search that waits for the files. */
typedef struct
{
  JalonSearchProvider   *provider;
  GDBusMethodInvocation *invocation;
  GStrv                  terms;
} Search;

static void
hit_free (Hit *hit)
{
  g_free (hit->id);
  g_free (hit->name);
  g_free (hit->description);
  g_free (hit);
}

/* The program lives as long as somebody waits for an answer, and a little longer. */
static void
hold (void)
{
  if (g_application_get_default () != NULL)
    g_application_hold (g_application_get_default ());
}

static void
release (void)
{
  if (g_application_get_default () != NULL)
    g_application_release (g_application_get_default ());
}

/* Searching ------------------------------------------------------------------ */

static void
add_hit (JalonSearchProvider *self,
         char                *id,
         char                *name,
         char                *description)
{
  Hit *hit = g_new0 (Hit, 1);

  hit->id = id;
  hit->name = name;
  hit->description = description;
  g_ptr_array_add (self->hits, hit);
}

static char *
describe_household (const JalonResults *results)
{
  return g_strdup_printf (ngettext ("%d point today", "%d points today", (gulong) results->crs.total), results->crs.total);
}

static char *
describe_item (JalonItem      *item,
               JalonHousehold *household,
               JalonDate       today)
{
  g_autofree char *title = jalon_label_household (household);
  g_autofree char *when = jalon_item_dup_when (item, today);

  if (when == NULL)
    return g_strdup_printf ("%s · %s", title, jalon_label_state (item->state));
  return g_strdup_printf ("%s · %s · %s", title, jalon_label_state (item->state), when);
}

static void
add_items (JalonSearchProvider *self,
           const char          *uri,
           JalonHousehold      *household,
           const JalonResults  *results,
           const char *const   *terms)
{
  for (guint i = 0; i < results->items->len && self->hits->len < RESULTS_MAX; i++)
    {
      JalonItem       *item = results->items->pdata[i];
      g_autofree char *key = NULL;

      if (!jalon_household_search_fits_item (item, household, terms))
        continue;
      key = jalon_item_dup_key (item);
      add_hit (self, g_strdup_printf ("%s %s", uri, key), jalon_item_dup_title (item, household), describe_item (item, household, results->day));
    }
}

static void
search_household (JalonSearchProvider     *self,
                  const JalonLibraryEntry *entry,
                  const char *const       *terms,
                  gboolean                 with_documents)
{
  const gboolean           fits = jalon_household_search_fits (entry->household, terms);
  JalonKnowledge          *knowledge = fits || with_documents ? self->get_knowledge (self->owner) : NULL;
  g_autofree char         *uri = g_filename_to_uri (entry->path, NULL, NULL);
  g_autoptr (JalonResults) results = knowledge != NULL ? jalon_results_new (knowledge, entry->household, jalon_clock_get_today (self->clock), NULL) : NULL;

  if (uri == NULL || results == NULL)
    return;

  if (fits)
    add_hit (self, g_strdup (uri), jalon_label_household (entry->household), describe_household (results));
  else
    add_items (self, uri, entry->household, results, terms);
}

static GVariant *
make_answer (JalonSearchProvider *self)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < self->hits->len; i++)
    g_variant_builder_add (&builder, "s", ((Hit *) self->hits->pdata[i])->id);
  return g_variant_new ("(as)", &builder);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  Search               *search = data;
  g_autoptr (GPtrArray) entries = jalon_library_read_finish (result);

  g_ptr_array_set_size (search->provider->hits, 0);
  for (guint i = 0; i < entries->len && search->provider->hits->len < RESULTS_MAX; i++)
    search_household (search->provider, entries->pdata[i], (const char *const *) search->terms, i < SEARCHED_FOR_DOCUMENTS);
  g_dbus_method_invocation_return_value (search->invocation, make_answer (search->provider));

  g_object_unref (search->provider);
  g_strfreev (search->terms);
  g_free (search);
  release ();
}

static void
start_search (JalonSearchProvider   *self,
              GDBusMethodInvocation *invocation,
              const char *const     *terms)
{
  Search *search = g_new0 (Search, 1);

  hold ();
  search->provider = g_object_ref (self);
  search->invocation = invocation;
  search->terms = g_strdupv ((GStrv) terms);
  jalon_library_read_async (read_cb, search);
}

/* The interface --------------------------------------------------------------- */

static gboolean
initial_cb (JalonSearchProvider   *self,
            GDBusMethodInvocation *invocation,
            const char *const     *terms)
{
  start_search (self, invocation, terms);
  return TRUE;
}

static gboolean
subsearch_cb (JalonSearchProvider   *self,
              GDBusMethodInvocation *invocation,
              const char *const     *previous,
              const char *const     *terms)
{
  start_search (self, invocation, terms);
  return TRUE;
}

static const Hit *
find_hit (JalonSearchProvider *self,
          const char          *id)
{
  for (guint i = 0; i < self->hits->len; i++)
    if (g_str_equal (((Hit *) self->hits->pdata[i])->id, id))
      return self->hits->pdata[i];

  return NULL;
}

static gboolean
metas_cb (JalonSearchProvider   *self,
          GDBusMethodInvocation *invocation,
          const char *const     *ids)
{
  g_autoptr (GIcon)    icon = g_themed_icon_new (APPLICATION_ID);
  g_autoptr (GVariant) serialized = g_icon_serialize (icon);
  GVariantBuilder      builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const Hit *hit = find_hit (self, ids[i]);

      if (hit == NULL)
        continue;
      g_variant_builder_open (&builder, G_VARIANT_TYPE ("a{sv}"));
      g_variant_builder_add (&builder, "{sv}", "id", g_variant_new_string (hit->id));
      g_variant_builder_add (&builder, "{sv}", "name", g_variant_new_string (hit->name));
      g_variant_builder_add (&builder, "{sv}", "description", g_variant_new_string (hit->description));
      g_variant_builder_add (&builder, "{sv}", "icon", serialized);
      g_variant_builder_close (&builder);
    }
  jalon_shell_search_provider2_complete_get_result_metas (self->skeleton, invocation, g_variant_builder_end (&builder));
  return TRUE;
}

static gboolean
activate_cb (JalonSearchProvider   *self,
             GDBusMethodInvocation *invocation,
             const char            *id,
             const char *const     *terms,
             guint                  timestamp)
{
  const char      *space = strchr (id, ' ');
  g_autofree char *uri = space != NULL ? g_strndup (id, (gsize) (space - id)) : g_strdup (id);
  g_autofree char *path = g_filename_from_uri (uri, NULL, NULL);

  if (path != NULL)
    g_signal_emit (self, signals[CHOSEN], 0, path, space != NULL ? space + 1 : NULL);
  jalon_shell_search_provider2_complete_activate_result (self->skeleton, invocation);
  return TRUE;
}

static gboolean
launch_cb (JalonSearchProvider   *self,
           GDBusMethodInvocation *invocation,
           const char *const     *terms,
           guint                  timestamp)
{
  g_signal_emit (self, signals[CHOSEN], 0, NULL, NULL);
  jalon_shell_search_provider2_complete_launch_search (self->skeleton, invocation);
  return TRUE;
}

/* GObject ---------------------------------------------------------------------- */

static void
jalon_search_provider_dispose (GObject *object)
{
  JalonSearchProvider *self = JALON_SEARCH_PROVIDER (object);

  g_clear_object (&self->skeleton);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->hits, g_ptr_array_unref);

  G_OBJECT_CLASS (jalon_search_provider_parent_class)->dispose (object);
}

static void
jalon_search_provider_class_init (JalonSearchProviderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jalon_search_provider_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", JALON_TYPE_SEARCH_PROVIDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

static void
jalon_search_provider_init (JalonSearchProvider *self)
{
  self->hits = g_ptr_array_new_with_free_func ((GDestroyNotify) hit_free);
  self->skeleton = jalon_shell_search_provider2_skeleton_new ();
  g_signal_connect_object (self->skeleton, "handle-get-initial-result-set", G_CALLBACK (initial_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->skeleton, "handle-get-subsearch-result-set", G_CALLBACK (subsearch_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->skeleton, "handle-get-result-metas", G_CALLBACK (metas_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->skeleton, "handle-activate-result", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->skeleton, "handle-launch-search", G_CALLBACK (launch_cb), self, G_CONNECT_SWAPPED);
}

/**
 * jalon_search_provider_new:
 * @clock: what says the day of scores and documents
 * @get_knowledge: gives the data when somebody searches
 * @owner: for @get_knowledge; outlives the provider
 *
 * Returns: (transfer full): a provider that nobody reaches before it is exported
 */
JalonSearchProvider *
jalon_search_provider_new (JalonClock          *clock,
                           JalonSearchKnowledge get_knowledge,
                           gpointer             owner)
{
  JalonSearchProvider *self = g_object_new (JALON_TYPE_SEARCH_PROVIDER, NULL);

  self->clock = g_object_ref (clock);
  self->get_knowledge = get_knowledge;
  self->owner = owner;
  return self;
}

/**
 * jalon_search_provider_export:
 * @self: a provider
 * @connection: of the program
 * @object_path: of the program
 * @error: why it cannot be reached
 *
 * Returns: whether GNOME Shell can ask from now on
 */
gboolean
jalon_search_provider_export (JalonSearchProvider *self,
                              GDBusConnection     *connection,
                              const char          *object_path,
                              GError             **error)
{
  g_autofree char *path = g_strconcat (object_path, "/SearchProvider", NULL);

  return g_dbus_interface_skeleton_export (G_DBUS_INTERFACE_SKELETON (self->skeleton), connection, path, error);
}

/**
 * jalon_search_provider_unexport:
 * @self: a provider
 *
 * Ends what jalon_search_provider_export() began.
 */
void
jalon_search_provider_unexport (JalonSearchProvider *self)
{
  if (g_dbus_interface_skeleton_get_connection (G_DBUS_INTERFACE_SKELETON (self->skeleton)) != NULL)
    g_dbus_interface_skeleton_unexport (G_DBUS_INTERFACE_SKELETON (self->skeleton));
}
