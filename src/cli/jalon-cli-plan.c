/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-cli.h"

#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

#include <glib/gi18n.h>

static void
write_data_source (JalonJsonWriter   *json,
                   const JalonSource *source)
{
  JalonLanguage language = jalon_words_get_language ();

  if (source == NULL)
    jalon_cli_json_source (json, NULL, NULL, NULL);
  else
    jalon_cli_json_source (json, jalon_text_get (&source->title, language), jalon_text_get (&source->url, language), source->section);
}

static const char *
get_state_word (JalonItem *item)
{
  JalonDocumentState      state = item->state != JALON_DOCUMENT_STATE_UNANSWERED ? item->state : JALON_DOCUMENT_STATE_TO_DO;
  JalonDocumentClass     *klass = g_type_class_ref (JALON_TYPE_DOCUMENT);
  const JalonRecordClass *record_class = JALON_RECORD_CLASS (klass);
  const char             *word = NULL;

  for (guint i = 0; i < record_class->n_fields; i++)
    if (g_str_equal (record_class->fields[i].name, "state"))
      word = jalon_field_get_word (&record_class->fields[i], state);

  g_type_class_unref (klass);
  return word;
}

static void
write_contents (JalonJsonWriter *json,
                JalonItem       *item)
{
  g_auto (GStrv) contents = jalon_item_dup_contents (item);

  jalon_json_writer_add_array (json, "contents");
  for (guint i = 0; contents != NULL && contents[i] != NULL; i++)
    jalon_json_writer_string (json, contents[i]);
  jalon_json_writer_end_array (json);
}

/* What each person pays of the fees. */
static void
write_shares (JalonJsonWriter *json,
              JalonItem       *item)
{
  jalon_json_writer_add_array (json, "shares");
  for (guint i = 0; item->shares != NULL && i < item->shares->len; i++)
    {
      const JalonFeeShare *share = &g_array_index (item->shares, JalonFeeShare, i);

      jalon_json_writer_begin_object (json);
      jalon_json_writer_add_string (json, "for", share->for_whom);
      jalon_json_writer_add_int (json, "amount", share->amount);
      jalon_json_writer_end_object (json);
    }
  jalon_json_writer_end_array (json);
}

static void
write_near_stays (JalonJsonWriter      *json,
                  const JalonCliAnswer *answer)
{
  g_auto (GStrv) sentences = jalon_near_stays_dup (jalon_knowledge_get_checklist (answer->knowledge), &answer->results->assessed);

  jalon_json_writer_add_array (json, "near-stays");
  for (guint i = 0; sentences[i] != NULL; i++)
    jalon_json_writer_string (json, sentences[i]);
  jalon_json_writer_end_array (json);
}

static void
write_item (JalonJsonWriter      *json,
            const JalonCliAnswer *answer,
            JalonItem            *item)
{
  JalonDate on = answer->results->day;

  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "id", item->id);
  jalon_json_writer_add_string (json, "for", item->for_whom);
  jalon_json_writer_add_string (json, "of", item->of);
  jalon_cli_json_taken (json, "name", jalon_item_dup_title (item, answer->household));
  jalon_json_writer_add_string (json, "stage", jalon_stage_to_string (item->stage));
  jalon_json_writer_add_string (json, "state", get_state_word (item));
  jalon_json_writer_add_string (json, "need", jalon_item_need_to_string (item->need));
  jalon_json_writer_add_string (json, "urgency", jalon_item_urgency_to_string (item->urgency));
  jalon_json_writer_add_date (json, "due", item->due);
  jalon_json_writer_add_date (json, "order-by", item->order_by);
  jalon_json_writer_add_date (json, "valid-until", item->valid_until);
  jalon_cli_json_taken (json, "reason", jalon_item_dup_reason (item, answer->household));
  write_data_source (json, item->rule != NULL ? &item->rule->source : NULL);
  jalon_cli_json_taken (json, "warning", jalon_item_dup_warning (item, on));
  jalon_json_writer_add_string (json, "question", item->question);
  write_contents (json, item);
  write_shares (json, item);
  jalon_json_writer_name (json, "amount");
  if (item->amount > 0)
    jalon_json_writer_int (json, item->amount);
  else
    jalon_json_writer_null (json);
  jalon_json_writer_end_object (json);
}

static JalonCliExit
print_checklist_json (const JalonCliAnswer *answer)
{
  const JalonResults *results = answer->results;
  JalonJsonWriter     json;

  jalon_cli_json_begin (&json);
  jalon_json_writer_add_date (&json, "date", results->day);
  jalon_json_writer_add_date (&json, "due-by", results->application.due_by);
  jalon_json_writer_add_string (&json, "due-by-reason", results->application.reason);
  jalon_json_writer_add_string (&json, "due-by-for", results->application.whom);
  jalon_cli_json_taken (&json, "due-by-text", jalon_application_day_dup_sentence (&results->application, answer->household));
  jalon_cli_json_taken (&json, "no-program", jalon_application_day_dup_no_program (&results->application, &results->eligibility));
  write_near_stays (&json, answer);
  jalon_json_writer_add_array (&json, "items");
  for (guint i = 0; i < results->items->len; i++)
    write_item (&json, answer, results->items->pdata[i]);
  jalon_json_writer_end_array (&json);
  return jalon_cli_json_print (&json);
}

static void
append_item (GString              *out,
             const JalonCliAnswer *answer,
             JalonItem            *item)
{
  JalonDate        on = answer->results->day;
  g_autofree char *title = jalon_item_dup_title (item, answer->household);
  g_autofree char *person = jalon_label_person (answer->household, item->for_whom);
  g_autofree char *when = jalon_item_dup_when (item, on);
  g_autofree char *reason = jalon_item_dup_reason (item, answer->household);
  g_autofree char *status = jalon_item_dup_status (item, on);
  g_autofree char *shares = jalon_item_dup_shares (item, answer->household);
  g_autofree char *warning = jalon_item_dup_warning (item, on);
  g_autofree char *advice = warning != NULL ? jalon_item_dup_advice (item, on) : NULL;
  const char      *need = jalon_item_reason_says_need (item) || jalon_item_is_done (item) ? NULL : jalon_item_get_need_words (item);

  g_string_append_printf (out, "  [%s] %s (%s)\n", jalon_item_is_obtained (item) ? "x" : " ", title, person);
  g_string_append_printf (out, "      %s%s%s\n", jalon_label_state (item->state), when != NULL ? ", " : "", when != NULL ? when : "");
  if (need != NULL)
    g_string_append_printf (out, "      %s\n", need);
  if (reason != NULL)
    g_string_append_printf (out, "      %s\n", reason);
  if (status != NULL)
    g_string_append_printf (out, "      %s\n", status);
  if (shares != NULL)
    g_string_append_printf (out, "      %s\n", shares);
  if (warning != NULL)
    g_string_append_printf (out, "      ! %s\n", warning);
  if (advice != NULL)
    g_string_append_printf (out, "        %s\n", advice);
}

static JalonCliExit
print_checklist_text (const JalonCliAnswer *answer)
{
  const JalonResults *results = answer->results;
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char    *day = jalon_application_day_dup_sentence (&results->application, answer->household);
  g_autofree char    *no_program = jalon_application_day_dup_no_program (&results->application, &results->eligibility);
  g_auto (GStrv)      near_stays = jalon_near_stays_dup (jalon_knowledge_get_checklist (answer->knowledge), &results->assessed);
  int                 stage = -1;

  if (no_program != NULL)
    g_string_append_printf (out, "%s\n", no_program);
  g_string_append_printf (out, "%s\n", day);
  for (guint i = 0; near_stays[i] != NULL; i++)
    g_string_append_printf (out, "! %s\n", near_stays[i]);
  for (guint i = 0; i < results->items->len; i++)
    {
      JalonItem *item = results->items->pdata[i];

      if ((int) item->stage != stage)
        g_string_append_printf (out, "\n%s\n", jalon_label_stage (item->stage));
      stage = (int) item->stage;
      append_item (out, answer, item);
    }
  return jalon_cli_print (out);
}

/**
 * jalon_cli_checklist:
 * @cli: FILE [--on DATE] [--json]
 *
 * Prints the personal list of documents.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_checklist (const JalonCli *cli)
{
  g_auto (JalonCliAnswer) answer = { NULL, NULL, NULL };

  if (!jalon_cli_answer_make (cli, &answer))
    return JALON_CLI_BAD_INPUT;

  return cli->options->json ? print_checklist_json (&answer) : print_checklist_text (&answer);
}

/* Deadlines ---------------------------------------------------------------- */

static void
write_deadline (JalonJsonWriter      *json,
                const JalonCliAnswer *answer,
                JalonDeadline        *deadline)
{
  JalonHousehold *household = answer->household;

  jalon_json_writer_begin_object (json);
  jalon_json_writer_add_string (json, "id", deadline->rule->id);
  jalon_json_writer_add_string (json, "key", deadline->key);
  jalon_cli_json_taken (json, "name", jalon_deadline_dup_title (deadline, household));
  jalon_json_writer_add_string (json, "kind", jalon_deadline_kind_to_string (deadline->kind));
  /* A day that is printed on a document starts and ends on itself. */
  jalon_json_writer_add_date (json, "trigger", jalon_date_is_set (deadline->trigger) ? deadline->trigger : deadline->due);
  jalon_cli_json_taken (json, "trigger-text", jalon_deadline_dup_trigger (deadline, household));
  jalon_json_writer_add_date (json, "due", deadline->due);
  jalon_json_writer_add_int (json, "days-left", jalon_date_days_between (answer->results->day, deadline->due));
  jalon_cli_json_taken (json, "how-counted", jalon_deadline_dup_how_counted (deadline, household));
  jalon_cli_json_taken (json, "if-missed", jalon_deadline_dup_if_missed (deadline, household));
  write_data_source (json, &deadline->rule->source);
  jalon_json_writer_add_string (json, "for", deadline->person);
  jalon_json_writer_add_boolean (json, "done", deadline->done);
  jalon_json_writer_add_date (json, "done-on", deadline->done_on);
  jalon_json_writer_add_boolean (json, "account-date", deadline->account_date);
  jalon_json_writer_add_boolean (json, "on-holiday", deadline->not_business);
  jalon_json_writer_end_object (json);
}

static JalonCliExit
print_deadlines_json (const JalonCliAnswer *answer)
{
  const JalonResults *results = answer->results;
  JalonJsonWriter     json;

  jalon_cli_json_begin (&json);
  jalon_json_writer_add_date (&json, "date", results->day);
  jalon_json_writer_add_array (&json, "deadlines");
  for (guint i = 0; i < results->deadlines->len; i++)
    write_deadline (&json, answer, results->deadlines->pdata[i]);
  jalon_json_writer_end_array (&json);
  return jalon_cli_json_print (&json);
}

static void
append_deadline (GString              *out,
                 const JalonCliAnswer *answer,
                 JalonDeadline        *deadline)
{
  g_autofree char *due = jalon_words_date_weekday (deadline->due);
  g_autofree char *title = jalon_deadline_dup_title (deadline, answer->household);
  g_autofree char *counted = jalon_deadline_dup_how_counted (deadline, answer->household);
  g_autofree char *missed = jalon_deadline_dup_consequence (deadline, answer->household, answer->results->day);
  g_autofree char *standing = jalon_deadline_dup_distance (deadline, answer->results->day);
  g_autofree char *distance = jalon_words_small (standing);

  g_string_append_printf (out, "%s (%s)\n  %s\n", due, distance, title);
  if (counted != NULL)
    g_string_append_printf (out, "      %s\n", counted);
  if (missed != NULL)
    g_string_append_printf (out, "      %s\n", missed);
}

/**
 * jalon_cli_deadlines:
 * @cli: FILE [--on DATE] [--json]
 *
 * Prints every deadline and expiry of a profile, by day.
 *
 * Returns: the exit code
 */
JalonCliExit
jalon_cli_deadlines (const JalonCli *cli)
{
  g_auto (JalonCliAnswer) answer = { NULL, NULL, NULL };
  g_autoptr (GString)     out = g_string_new (NULL);

  if (!jalon_cli_answer_make (cli, &answer))
    return JALON_CLI_BAD_INPUT;

  if (cli->options->json)
    return print_deadlines_json (&answer);

  for (guint i = 0; i < answer.results->deadlines->len; i++)
    append_deadline (out, &answer, answer.results->deadlines->pdata[i]);
  return jalon_cli_print (out);
}
