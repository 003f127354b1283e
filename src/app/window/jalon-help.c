/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-help.h"

#include <glib/gi18n.h>

#include "jalon-fit-box.h"
#include "jalon-glossary.h"
#include "jalon-pages-search.h"
#include "jalon-source-link.h"

typedef struct
{
  const char *title;
  const char *text;
  const char *url; /* NULL for most: where it goes on, in the reader's language */
} Entry;

static const Entry first_steps[] = {
  { N_ ("Enter your household"), N_ ("Answer the questions, or open Profile and copy each date from your documents. What you do not know stays empty.") },
  { N_ ("See the result"), N_ ("The page Score says where your points come from, the page Eligibility which programs are open to you.") },
  { N_ ("Prepare what is asked"), N_ ("The page Documents lists the documents that you need, the page Dates what must not be missed. Print both, or take the dates into your calendar.") },
  { N_ ("Nothing is lost"), N_ ("Everything is saved automatically. Ctrl+Z takes any edit back.") },
};

static const Entry pages[] = {
  { N_ ("Overview"), N_ ("What do I do now? The four steps, and all that is late, today and soon.") },
  { N_ ("Profile"), N_ ("What must I enter, and what is it worth?") },
  { N_ ("Score"), N_ ("Why this score? Each line with its reason, its source and the next step. A click on a line opens its answer.") },
  { N_ ("Eligibility"), N_ ("May I enter the pool, and by which program? Each criterion of each program, and the 67 points.") },
  { N_ ("Plan"), N_ ("What would help, by how much, by when?") },
  { N_ ("Rounds"), N_ ("Would I have been invited? Every round since 2015.") },
  { N_ ("Documents"), N_ ("Which documents, for whom, by when?") },
  { N_ ("Dates"), N_ ("What must not be missed? Every limit and how it is counted.") },
};

static const Entry limits[] = {
  { N_ ("No legal advice"), N_ ("Jalon is not made by the Government of Canada. The account of Immigration, Refugees and Citizenship Canada decides.") },
  { N_ ("No application"), N_ ("Jalon sends nothing about you anywhere and fills in no form: you do that in your account.") },
  { N_ ("Not every rule"), N_ ("The menu has an entry Rules: what Jalon counts, what it does not, and where each figure comes from.") },
  { N_ ("Official help"), N_ ("The Help Centre of Immigration, Refugees and Citizenship Canada answers questions by topic:"), N_ ("https://ircc.canada.ca/english/helpcentre/index-featured-can.asp") },
};

static AdwPreferencesGroup *
add_group (AdwPreferencesPage *page,
           const char         *title)
{
  GtkWidget *group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", title, NULL);

  jalon_fit_box_fit_header (group, 0);
  adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (group));
  return ADW_PREFERENCES_GROUP (group);
}

static void
add_entry (AdwPreferencesGroup *group,
           const char          *title,
           const char          *text,
           const char          *url)
{
  g_autofree char *name = g_markup_escape_text (title, -1);
  g_autofree char *plain = g_markup_escape_text (text, -1);
  g_autofree char *link = url != NULL ? jalon_source_link_dup (url, _ ("Help Centre of IRCC")) : NULL;
  g_autofree char *markup = link != NULL ? g_strjoin (" ", plain, link, NULL) : g_strdup (plain);

  adw_preferences_group_add (group, g_object_new (ADW_TYPE_ACTION_ROW, "title", name, "subtitle", markup,
                                                  "title-lines", 0, "subtitle-lines", 0, NULL));
}

static void
add_entries (AdwPreferencesPage *page,
             const char         *title,
             const Entry        *entries,
             guint               n_entries)
{
  AdwPreferencesGroup *group = add_group (page, title);

  for (guint i = 0; i < n_entries; i++)
    add_entry (group, _ (entries[i].title), _ (entries[i].text), entries[i].url != NULL ? _ (entries[i].url) : NULL);
}

/* Sorted in the reader's language. */
static void
add_words (AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = add_group (page, _ ("Words of Express Entry"));
  const GArray        *words = jalon_glossary_list ();

  for (guint i = 0; i < words->len; i++)
    {
      const guint word = g_array_index (words, guint, i);

      add_entry (group, jalon_glossary_get_title (word), jalon_glossary_get_text (word), NULL);
    }
}

/**
 * jalon_help_new:
 *
 * Returns: (transfer floating): the help
 */
GtkWidget *
jalon_help_new (void)
{
  GtkWidget          *dialog = jalon_pages_dialog_new (_ ("Help"), 640, 640, FALSE);
  AdwPreferencesPage *use = jalon_pages_search_add_page (dialog, C_ ("help", "Guide"), "user-home-symbolic");
  AdwPreferencesPage *explained = jalon_pages_search_add_page (dialog, _ ("Words"), "accessories-dictionary-symbolic");
  AdwPreferencesPage *end = jalon_pages_search_add_page (dialog, _ ("Limits"), "help-about-symbolic");

  add_entries (use, _ ("First steps"), first_steps, G_N_ELEMENTS (first_steps));
  add_entries (use, _ ("What each page answers"), pages, G_N_ELEMENTS (pages));
  add_words (explained);
  add_entries (end, _ ("What Jalon does not do"), limits, G_N_ELEMENTS (limits));
  return dialog;
}
