/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli-calendar.h"

#include "jalon-labels.h"
#include "jalon-words.h"

#include <glib/gi18n.h>

/* JSON --------------------------------------------------------------------- */

static void
write_next (JalonJsonWriter        *json,
            const JalonAgendaEntry *entry)
{
  jalon_json_writer_name (json, "next");
  if (!jalon_date_is_set (entry->next_date))
    {
      jalon_json_writer_null (json);
      return;
    }

  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_date (json, "date", entry->next_date);
  jalon_json_writer_add_string (json, "id", entry->next_id);
  jalon_json_writer_add_string (json, "name", entry->next_name);
  jalon_json_writer_end_object (json);
}

static void
write_entry (JalonJsonWriter        *json,
             const JalonAgendaEntry *entry)
{
  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "file", entry->file);
  if (entry->error != NULL)
    jalon_json_writer_add_string (json, "error", entry->error);
  else
    {
      jalon_json_writer_add_string (json, "title", entry->title);
      jalon_json_writer_add_int (json, "score", entry->score);
      jalon_json_writer_add_boolean (json, "complete", entry->complete);
      jalon_cli_json_programs (json, entry->programs);
      write_next (json, entry);
      jalon_json_writer_add_int (json, "n-late", entry->n_late);
      jalon_json_writer_add_int (json, "n-ready", entry->n_ready);
      jalon_json_writer_add_int (json, "n-items", entry->n_items);
    }
  jalon_json_writer_end_object (json);
}

static void
write_date (JalonJsonWriter       *json,
            const JalonAgenda     *agenda,
            const JalonAgendaDate *date)
{
  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "file", date->entry->file);
  jalon_json_writer_add_string (json, "id", date->id);
  jalon_json_writer_add_string (json, "name", date->name);
  jalon_json_writer_add_date (json, "due", date->due);
  jalon_json_writer_add_int (json, "days-left", jalon_date_days_between (agenda->on, date->due));
  jalon_json_writer_end_object (json);
}

static JalonCliExit
print_json (const JalonAgenda *agenda)
{
  JalonJsonWriter json;

  jalon_cli_json_begin (&json);
  jalon_json_writer_add_date (&json, "date", agenda->on);
  jalon_json_writer_add_array (&json, "households");
  for (guint i = 0; i < agenda->entries->len; i++)
    write_entry (&json, agenda->entries->pdata[i]);
  jalon_json_writer_end_array (&json);
  jalon_json_writer_add_array (&json, "dates");
  for (guint i = 0; i < agenda->dates->len; i++)
    write_date (&json, agenda, agenda->dates->pdata[i]);
  jalon_json_writer_end_array (&json);
  return jalon_cli_json_print (&json);
}

/* Text --------------------------------------------------------------------- */

static void
append_entry (GString                *out,
              const JalonAgendaEntry *entry)
{
  if (entry->error != NULL)
    {
      g_string_append_printf (out, "%s\n    ! %s\n", entry->file, entry->error);
      return;
    }

  g_string_append_printf (out, "%s\n    %d  ", entry->title, entry->score);
  jalon_cli_append_programs (out, entry->programs);
  g_string_append (out, "\n    ");
  /* Translators: how many documents are ready, of how many, and how many are late. */
  g_string_append_printf (out, ngettext ("%1$u of %2$u documents ready, %3$u late", "%1$u of %2$u documents ready, %3$u late", entry->n_ready), entry->n_ready, entry->n_items, entry->n_late);
  g_string_append_c (out, '\n');

  if (jalon_date_is_set (entry->next_date))
    {
      g_autofree char *day = jalon_words_date_weekday (entry->next_date);

      g_string_append_printf (out, "    %s  %s\n", day, entry->next_name);
    }
}

static JalonCliExit
print_text (const JalonAgenda *agenda)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < agenda->entries->len; i++)
    append_entry (out, agenda->entries->pdata[i]);

  if (agenda->dates->len > 0)
    g_string_append_printf (out, "\n%s\n", _ ("All dates"));

  for (guint i = 0; i < agenda->dates->len; i++)
    {
      const JalonAgendaDate *date = agenda->dates->pdata[i];
      char                   day[JALON_DATE_TEXT_SIZE];

      jalon_date_write (date->due, day);
      g_string_append_printf (out, "  %s  %s  (%s)\n", day, date->name, date->entry->title);
    }

  return jalon_cli_print (out);
}

/* -------------------------------------------------------------------------- */

/* Returns: whether it is a profile */
static gboolean
add_file (JalonAgenda    *agenda,
          JalonKnowledge *knowledge,
          const char     *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = jalon_cli_read_file (path, &error);

  return jalon_agenda_add (agenda, knowledge, path, bytes, error)->error == NULL;
}

static gboolean
add_word (JalonAgenda    *agenda,
          JalonKnowledge *knowledge,
          const char     *path)
{
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GError)    error = NULL;
  gboolean              good = TRUE;

  if (!g_file_test (path, G_FILE_TEST_IS_DIR))
    return add_file (agenda, knowledge, path);

  files = jalon_agenda_list_folder (path, &error);
  if (files == NULL)
    {
      jalon_agenda_add (agenda, knowledge, path, NULL, error);
      return FALSE;
    }

  for (guint i = 0; i < files->len; i++)
    good &= add_file (agenda, knowledge, files->pdata[i]);

  return good;
}

/* Reads the households, and prints a line of each and all their dates; @out_good: whether none was bad. */
JalonCliExit
jalon_cli_answer_agenda (const JalonCli *cli,
                         JalonAgenda    *agenda,
                         gboolean       *out_good)
{
  g_autoptr (JalonKnowledge) knowledge = jalon_cli_load_knowledge ();
  g_autoptr (JalonRules)     rules = NULL;
  g_autoptr (GError)         error = NULL;

  *out_good = TRUE;
  if (knowledge == NULL)
    return JALON_CLI_BAD_INPUT;

  /* A day without rules is no fault of each file. */
  rules = jalon_rulebook_resolve (knowledge->rulebook, cli->on, &error);
  if (rules == NULL)
    return jalon_cli_complain ("%s", error->message);

  for (guint i = 0; cli->words[i] != NULL; i++)
    *out_good &= add_word (agenda, knowledge, cli->words[i]);

  jalon_agenda_sort (agenda);
  return cli->options->json ? print_json (agenda) : print_text (agenda);
}

/**
 * jalon_cli_agenda:
 * @cli: FOLDER_OR_FILES… [--on DATE] [--json] [--output OUT.ics [--alarms 30,7,1] [--no-names]]
 *
 * Prints a line of each of many households, and all their dates in one list; on
 * wish writes those of all into one calendar file. A bad file is one line of the
 * answer.
 *
 * Returns: the exit code; bad input if one of the files was bad
 */
JalonCliExit
jalon_cli_agenda (const JalonCli *cli)
{
  g_autoptr (JalonAgenda) agenda = NULL;
  JalonCliExit            printed;
  gboolean                good;

  if (cli->options->output != NULL)
    return jalon_cli_agenda_calendar (cli);

  agenda = jalon_agenda_new (cli->on);
  printed = jalon_cli_answer_agenda (cli, agenda, &good);

  return printed == JALON_CLI_DONE && !good ? JALON_CLI_BAD_INPUT : printed;
}
