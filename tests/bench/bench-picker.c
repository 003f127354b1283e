/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <time.h>

#include "jalon-test-profile-page.h"

/* What one key costs in the pickers of the profile: the search, and the rows that are shown for it, in milliseconds of the
 * processor; and until they are drawn. The slowest key is what is felt. Under a display; figures are of this machine. */

#define ROUNDS 5

typedef struct
{
  double took;  /* until the rows are there */
  double drawn; /* and until they are on the screen */
  char  *text;  /* after which */
} Slowest;

static double
count_milliseconds (clock_t begin)
{
  return (double) (clock () - begin) * 1000 / CLOCKS_PER_SEC;
}

/* From the text without its last key, which is put behind it: to set the text anew would empty the field, and so hide the
 * picker and open it again. */
static void
measure_key (JalonEntryRow *row,
             const char    *before,
             const char    *text,
             Slowest       *slowest)
{
  GtkEditable *editable = GTK_EDITABLE (jalon_entry_row_get_text (row));
  double       took = G_MAXDOUBLE;
  double       drawn = G_MAXDOUBLE;

  for (guint i = 0; i < ROUNDS; i++)
    {
      int     end = (int) g_utf8_strlen (before, -1);
      clock_t begin;

      type_text (row, "zz"); /* no row has from before what is measured */
      jalon_test_ui_settle ();
      type_text (row, before);
      jalon_test_ui_settle ();
      gtk_test_widget_wait_for_draw (GTK_WIDGET (row));

      begin = clock ();
      gtk_editable_insert_text (editable, text + strlen (before), -1, &end);
      took = MIN (took, count_milliseconds (begin));
      gtk_test_widget_wait_for_draw (GTK_WIDGET (row));
      drawn = MIN (drawn, count_milliseconds (begin));
    }

  slowest->drawn = MAX (slowest->drawn, drawn);
  if (took <= slowest->took)
    return;
  slowest->took = took;
  g_free (slowest->text);
  slowest->text = g_strdup (text);
}

static void
measure (JalonEntryRow     *row,
         const char        *what,
         const char *const *typed)
{
  Slowest slowest = { 0, 0, NULL };

  gtk_widget_grab_focus (GTK_WIDGET (jalon_entry_row_get_text (row)));
  for (guint i = 0; typed[i] != NULL; i++)
    {
      g_autoptr (GString) before = g_string_new (NULL);

      for (const char *key = typed[i]; *key != '\0'; key = g_utf8_next_char (key))
        {
          g_autofree char *text = g_strndup (typed[i], (gsize) (g_utf8_next_char (key) - typed[i]));

          measure_key (row, before->str, text, &slowest);
          g_string_assign (before, text);
        }
    }

  g_print ("picker of %s: %.2f ms for the slowest key, after \"%s\" (at most 2), %.1f ms until it is drawn\n", what, slowest.took, slowest.text, slowest.drawn);
  g_free (slowest.text);
}

int
main (int    argc,
      char **argv)
{
  static const char *const occupations[] = { "software engineer", "registered nurse", "agent", "cook", "21232", NULL };
  static const char *const countries[] = { "cote d'ivoire", "united", "maroc", NULL };
  Fixture                  fixture = { NULL };
  g_autoptr (JalonJob)     job = g_object_new (JALON_TYPE_JOB, NULL);

  jalon_test_ui_init (&argc, &argv);
  set_up (&fixture, NULL);
  jalon_profile_page_show_section (JALON_PROFILE_PAGE (fixture.page), "candidate");
  jalon_record_list_append (fixture.household->candidate->jobs, JALON_RECORD (job));
  open_record (&fixture, job);
  jalon_test_ui_settle ();
  measure (find_entry_row (&fixture, job, "noc"), "occupations", occupations);
  measure (find_entry_row (&fixture, job, "country"), "countries", countries);
  tear_down (&fixture, NULL);
  return 0;
}
