/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-session-private.h"

/* Knowledge ---------------------------------------------------------------- */

G_DEFINE_FINAL_TYPE (JalonKnowledge, jalon_knowledge, G_TYPE_OBJECT)

static void
jalon_knowledge_finalize (GObject *object)
{
  JalonKnowledge *self = JALON_KNOWLEDGE (object);

  g_clear_object (&self->rulebook);
  g_clear_pointer (&self->checklist, jalon_checklist_data_free);
  g_clear_pointer (&self->deadlines, g_ptr_array_unref);
  g_clear_pointer (&self->categories, g_ptr_array_unref);
  g_clear_object (&self->rounds);
  g_clear_pointer (&self->broken, g_strfreev);

  G_OBJECT_CLASS (jalon_knowledge_parent_class)->finalize (object);
}

static void
jalon_knowledge_class_init (JalonKnowledgeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jalon_knowledge_finalize;
}

static void
jalon_knowledge_init (JalonKnowledge *self)
{
}

/**
 * jalon_knowledge_new:
 * @own_rules_folder: (nullable): the folder of the person's own rule files
 * @error: return location for an error of the room whose data is broken
 *
 * Loads the rules. A broken file of the person's own is left out and named in
 * "broken".
 *
 * Returns: (transfer full): the knowledge, or %NULL
 */
JalonKnowledge *
jalon_knowledge_new (const char *own_rules_folder,
                     GError    **error)
{
  g_autoptr (JalonKnowledge) self = g_object_new (JALON_TYPE_KNOWLEDGE, NULL);

  self->rulebook = jalon_rulebook_new_builtin (error);
  if (self->rulebook == NULL)
    return NULL;

  if (own_rules_folder != NULL)
    self->broken = jalon_rulebook_add_own (self->rulebook, own_rules_folder);
  else
    self->broken = g_new0 (char *, 1);

  self->rounds = jalon_rounds_store_new (NULL);

  return g_steal_pointer (&self);
}

/* What is carried was checked: that it is broken is the programmer's error. */
static gpointer
expect (gpointer      loaded,
        const GError *error)
{
  if (loaded == NULL)
    g_error ("%s", error->message);

  return loaded;
}

/**
 * jalon_knowledge_get_checklist:
 * @self: the knowledge
 *
 * Returns: (transfer none): the documents and the fees
 */
JalonChecklistData *
jalon_knowledge_get_checklist (JalonKnowledge *self)
{
  if (g_once_init_enter (&self->checklist))
    {
      g_autoptr (GError)  error = NULL;
      JalonChecklistData *loaded = jalon_checklist_data_load (&error);

      g_once_init_leave (&self->checklist, expect (loaded, error));
    }

  return self->checklist;
}

GPtrArray *
jalon_knowledge_get_deadlines (JalonKnowledge *self)
{
  if (g_once_init_enter (&self->deadlines))
    {
      g_autoptr (GError) error = NULL;
      GPtrArray         *loaded = jalon_deadline_rules_load (&error);

      g_once_init_leave (&self->deadlines, expect (loaded, error));
    }

  return self->deadlines;
}

GPtrArray *
jalon_knowledge_get_categories (JalonKnowledge *self)
{
  if (g_once_init_enter (&self->categories))
    {
      g_autoptr (GError) error = NULL;
      GPtrArray         *loaded = jalon_categories_load (&error);

      g_once_init_leave (&self->categories, expect (loaded, error));
    }

  return self->categories;
}

/* Results ------------------------------------------------------------------ */

/**
 * jalon_results_new_score:
 * @knowledge: the data
 * @household: what the person has answered
 * @on: the day asked
 * @error: return location for a #JalonRulesError: no rules on that day
 *
 * Derives the facts of a day and the score, for those who ask for nothing else:
 * no verdicts, documents, deadlines or issues.
 *
 * Returns: (transfer full): the results, or %NULL. They borrow from @household
 *   and are to be thrown away when it changes.
 */
JalonResults *
jalon_results_new_score (JalonKnowledge *knowledge,
                         JalonHousehold *household,
                         JalonDate       on,
                         GError        **error)
{
  g_autoptr (JalonResults) self = g_new0 (JalonResults, 1);

  self->knowledge = g_object_ref (knowledge);
  self->day = on;
  self->rules = jalon_rulebook_resolve (knowledge->rulebook, on, error);
  if (self->rules == NULL)
    return NULL;

  self->facts = jalon_facts_derive (household, self->rules);
  jalon_crs_score (self->facts, self->rules, &self->crs);

  self->assessed = (JalonAssessedDay){
    .facts = self->facts,
    .rules = self->rules,
    .rulebook = knowledge->rulebook,
    .crs = &self->crs,
    .eligibility = &self->eligibility,
  };

  return g_steal_pointer (&self);
}

/**
 * jalon_results_new_verdicts:
 * @knowledge: the data
 * @household: what the person has answered
 * @on: the day asked
 * @error: return location for a #JalonRulesError: no rules on that day
 *
 * Derives the facts of a day, the score and the verdicts of programs and categories, for a day
 * of which no documents, deadlines or issues are asked for.
 *
 * Returns: (transfer full): the results, or %NULL. They borrow from @household
 *   and are to be thrown away when it changes.
 */
JalonResults *
jalon_results_new_verdicts (JalonKnowledge *knowledge,
                            JalonHousehold *household,
                            JalonDate       on,
                            GError        **error)
{
  JalonResults *self = jalon_results_new_score (knowledge, household, on, error);

  if (self == NULL)
    return NULL;

  jalon_eligibility_judge (self->facts, self->rules, &self->eligibility);
  jalon_eligibility_look_ahead (self->facts, self->rules, &self->eligibility);
  self->categories = jalon_categories_judge (jalon_knowledge_get_categories (knowledge), self->facts, self->rules);

  return self;
}

/**
 * jalon_results_new:
 * @knowledge: the data
 * @household: what the person has answered
 * @on: the day asked
 * @error: return location for a #JalonRulesError: no rules on that day
 *
 * Derives the facts of a day and everything that follows from them.
 *
 * Returns: (transfer full): the results, or %NULL. They borrow from @household
 *   and are to be thrown away when it changes.
 */
JalonResults *
jalon_results_new (JalonKnowledge *knowledge,
                   JalonHousehold *household,
                   JalonDate       on,
                   GError        **error)
{
  JalonResults *self = jalon_results_new_verdicts (knowledge, household, on, error);

  if (self == NULL)
    return NULL;

  jalon_application_day_find (&self->assessed, &self->application);
  self->items = jalon_checklist_make (jalon_knowledge_get_checklist (knowledge), &self->assessed);
  self->deadlines = jalon_deadlines_find (jalon_knowledge_get_deadlines (knowledge), &self->assessed);
  self->issues = jalon_issues_find (household, self->rules);

  return self;
}

/**
 * jalon_results_is_program_met:
 * @self: results
 *
 * Returns: whether one of the programs at least is met
 */
gboolean
jalon_results_is_program_met (const JalonResults *self)
{
  for (JalonProgram program = 0; program < JALON_N_PROGRAMS; program++)
    if (self->eligibility.programs[program] == JALON_VERDICT_MET)
      return TRUE;

  return FALSE;
}

/**
 * jalon_results_free:
 * @self: (transfer full) (nullable): results
 *
 * Frees results. Items and deadlines that somebody still holds stay alive.
 */
void
jalon_results_free (JalonResults *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->deadlines, g_ptr_array_unref);
  g_clear_pointer (&self->issues, g_ptr_array_unref);
  g_clear_pointer (&self->categories, g_array_unref);
  g_clear_pointer (&self->facts, jalon_facts_free);
  g_clear_pointer (&self->rules, jalon_rules_unref);
  g_clear_object (&self->knowledge);
  g_free (self);
}
