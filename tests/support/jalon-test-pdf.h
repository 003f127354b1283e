/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-layout.h"

#include <glib/gstdio.h>
#include <string.h>

#include "jalon-words.h"

/* Reports made by hand, written as PDFs and read back with poppler's tools. */

#define LONG_NAME "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe"

static char *folder;

/* Tools -------------------------------------------------------------------- */

G_GNUC_UNUSED static char *
run_tool (const char *const *argv)
{
  g_autoptr (GError) error = NULL;
  char              *output = NULL;
  int                status = 0;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);

  return output;
}

G_GNUC_UNUSED static char *
make_path (void)
{
  static int count = 0;

  g_autofree char *name = g_strdup_printf ("%d.pdf", count++);

  return g_build_filename (folder, name, NULL);
}

G_GNUC_UNUSED static char *
read_text (const char *path)
{
  const char *const argv[] = { "pdftotext", "-layout", "-enc", "UTF-8", path, "-", NULL };

  return run_tool (argv);
}

G_GNUC_UNUSED static char *
read_info (const char *path)
{
  const char *const argv[] = { "pdfinfo", path, NULL };

  return run_tool (argv);
}

/* Without any white space: names are broken between lines. */
G_GNUC_UNUSED static char *
squeeze (const char *text)
{
  GString *squeezed = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    if (!g_unichar_isspace (g_utf8_get_char (c)))
      g_string_append_unichar (squeezed, g_utf8_get_char (c));

  return g_string_free (squeezed, FALSE);
}

G_GNUC_UNUSED static guint
count_parts (const char *text,
             const char *part)
{
  guint n = 0;

  while ((text = strstr (text, part)) != NULL)
    {
      n++;
      text += strlen (part);
    }

  return n;
}

/* Reports ------------------------------------------------------------------ */

G_GNUC_UNUSED static void
add_person (JalonBlock *row,
            char       *name,
            gboolean    late)
{
  JalonRowPerson *person = g_new0 (JalonRowPerson, 1);

  person->ticked = !late;
  person->person = name;
  person->state = g_strdup (late ? "Late" : "Ready");
  person->when = g_strdup (late ? "expired on 12 November 2026" : "until 1 May 2029");
  person->strong = late;
  jalon_block_add_person (row, person);
}

G_GNUC_UNUSED static JalonReport *
new_report (guint n_rows,
            guint n_persons)
{
  static const char *const HEAD[] = { "Document", "For", "State", "Due", NULL };
  JalonReport             *report = jalon_report_new_empty ("Checklist of somebody", (JalonDate){ 2026, 11, 23 });
  JalonBlock              *title = jalon_report_add (report, JALON_BLOCK_TITLE, "Document checklist");

  title->note = g_strdup ("Printed on Monday 23 November 2026\n10 of 29 ready");
  jalon_block_add_line (title, g_strdup ("Amina " LONG_NAME " and Karim"));
  jalon_block_add_line (title, g_strdup ("With Lina. Express Entry, destination: Ontario."));

  jalon_report_add_heading (report, "1. To submit the profile", g_strdup ("7 of 9 ready"));
  jalon_report_add (report, JALON_BLOCK_PARAGRAPH, "A paragraph before the list.");
  jalon_report_add_heading (report, "2. For the application", g_strdup ("3 of 18 ready, within 60 calendar days after the invitation"));
  jalon_report_add_cells (report, JALON_BLOCK_TABLE_HEAD, NULL, HEAD);

  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *name = g_strdup_printf ("Paper-%u " LONG_NAME, i);
      JalonBlock      *row = jalon_report_add (report, JALON_BLOCK_ROW, name);

      row->uri = g_strdup ("https://www.canada.ca/fr/it's/é");
      jalon_block_add_line (row, g_strdup_printf ("begin-%u scan of the original, in colour, with a translation and an affidavit of the translator end-%u", i, i));
      for (guint j = 0; j < n_persons; j++)
        add_person (row, g_strdup_printf ("N%u-%u " LONG_NAME, i, j), j == 1);
    }

  return report;
}

G_GNUC_UNUSED static guint
write_report (JalonReport      *report,
              const JalonPaper *paper,
              const char       *path)
{
  g_autoptr (JalonLayout) layout = jalon_layout_new (report, paper);
  g_autoptr (GFile)       file = g_file_new_for_path (path);
  g_autoptr (GError)      error = NULL;

  jalon_layout_write_pdf (layout, file, &error);
  g_assert_no_error (error);

  return jalon_layout_get_n_pages (layout);
}

/* Run ---------------------------------------------------------------------- */

G_GNUC_UNUSED static void
remove_folder (void)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char      *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }

  g_rmdir (folder);
}

G_GNUC_UNUSED static int
run_with_folder (void)
{
  int status;

  folder = g_dir_make_tmp ("jalon-print-XXXXXX", NULL);
  jalon_words_init ("en");
  status = g_test_run ();
  remove_folder ();
  g_clear_pointer (&folder, g_free);

  return status;
}
