/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score.h"

#include <glib/gi18n.h>

#include "jalon-explain-private.h"
#include "jalon-labels.h"
#include "jalon-places.h"
#include "jalon-words.h"

G_DEFINE_FINAL_TYPE (JalonScore, jalon_score, G_TYPE_OBJECT)

enum
{
  PROP_NOTICE = 1,
  PROP_DESCRIPTION,
  N_PROPS,
};

static void
jalon_score_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  JalonScore *self = JALON_SCORE (object);

  switch (id)
    {
    case PROP_NOTICE:
      g_value_set_string (value, self->notice);
      break;

    case PROP_DESCRIPTION:
      g_value_set_string (value, self->description);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
jalon_score_finalize (GObject *object)
{
  JalonScore *self = JALON_SCORE (object);

  g_free (self->notice);
  g_free (self->description);
  g_clear_object (&self->lines);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_clear_pointer (&self->missing, g_ptr_array_unref);

  G_OBJECT_CLASS (jalon_score_parent_class)->finalize (object);
}

static void
jalon_score_class_init (JalonScoreClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamSpec       *properties[N_PROPS] = {
          [PROP_NOTICE] = g_param_spec_string ("notice", NULL, NULL, NULL, flags),
          [PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, NULL, flags),
  };

  object_class->get_property = jalon_score_get_property;
  object_class->finalize = jalon_score_finalize;

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jalon_score_init (JalonScore *self)
{
  self->missing = g_ptr_array_new_with_free_func (g_free);
}

/* Lines -------------------------------------------------------------------- */

static void
set_source (JalonScoreLine         *line,
            const JalonAssessedDay *assessed)
{
  JalonLanguage           language = jalon_words_get_language ();
  const JalonRule        *rule = jalon_rulebook_get (assessed->rulebook, jalon_crs_line_get_rule (line->line));
  const JalonRuleVersion *version = jalon_rule_get_version (rule, assessed->facts->day);

  line->rule = g_strdup (rule->id);
  line->own = rule->own;

  if (version == NULL) /* the rule begins later; its first source says so */
    version = g_ptr_array_index (rule->versions, 0);

  line->since = version->from;
  line->source_title = g_strdup (jalon_text_get (&version->source.title, language));
  line->source_url = g_strdup (jalon_text_get (&version->source.url, language));
  line->source_section = g_strdup (version->source.section);
}

/* Before the first day of a rule, what is entered decides nothing. */
static char *
dup_not_yet (const JalonAssessedDay *assessed,
             JalonCrsLine            line)
{
  const JalonRule        *rule = jalon_rulebook_get (assessed->rulebook, jalon_crs_line_get_rule (line));
  const JalonRuleVersion *first = g_ptr_array_index (rule->versions, 0);
  g_autofree char        *day = jalon_words_date (first->from);

  if (jalon_rule_get_version (rule, assessed->facts->day) != NULL)
    return NULL;

  return g_strdup_printf (_ ("Brings no points before %s"), day);
}

static void
explain_line (JalonScoreLine         *object,
              const JalonAssessedDay *assessed)
{
  object->reason = dup_not_yet (assessed, object->line);
  if (object->reason == NULL)
    object->reason = jalon_score_words_dup_reason (assessed, object->line);
  object->next = jalon_score_next_dup (assessed, object->line);
  object->place = g_strdup (jalon_crs_line_find_place (assessed, object->line));
  set_source (object, assessed);
}

static void
add_line (JalonScore  *self,
          JalonCrsLine line)
{
  const JalonAssessedDay    *assessed = self->assessed;
  g_autoptr (JalonScoreLine) object = g_object_new (JALON_TYPE_SCORE_LINE, NULL);

  object->line = line;
  object->section = jalon_crs_line_get_section (line);
  object->id = g_strconcat (jalon_crs_section_to_string (object->section), ".", jalon_crs_line_to_string (line), NULL);
  object->points = assessed->crs->points[line];
  object->maximum = jalon_crs_line_get_maximum (line, assessed->facts, assessed->rules);
  object->title = jalon_score_words_dup_title (assessed->facts->household, assessed, line);
  if (!self->brief)
    explain_line (object, assessed);

  g_list_store_append (self->lines, object);
}

static gboolean
has_line (JalonScore  *self,
          JalonCrsLine line)
{
  return (self->assessed->facts->with_spouse || jalon_crs_line_get_section (line) != JALON_CRS_SECTION_SPOUSE) &&
         (self->crs.high_wage || line != JALON_CRS_HIGH_WAGE);
}

/* The score ---------------------------------------------------------------- */

static void
set_numbers (JalonScore             *self,
             const JalonAssessedDay *assessed)
{
  self->crs = *assessed->crs;
  self->maximum = jalon_rules_value (assessed->rules, JALON_RULE_CRS_CAP);

  for (guint section = 0; section < JALON_N_CRS_SECTIONS; section++)
    self->section_maxima[section] = jalon_crs_section_get_maximum (section, assessed->facts, assessed->rules);
}

static void
find_missing (JalonScore             *self,
              const JalonAssessedDay *assessed)
{
  for (guint id = JALON_RULE_CRS_CORE_AGE; id <= JALON_RULE_CRS_CAP; id++)
    {
      const JalonRuleVersion *version;

      if (!assessed->rules->tables[id].unknown || (id == JALON_RULE_CRS_ADDITIONAL_HIGH_WAGE && assessed->crs->high_wage))
        continue;

      g_ptr_array_add (self->missing, g_strdup (jalon_rule_id_to_string (id)));
      version = jalon_rule_get_version (jalon_rulebook_get (assessed->rulebook, id), assessed->facts->day);

      if (self->notice == NULL && version != NULL)
        self->notice = g_strdup (jalon_text_get (&version->note, jalon_words_get_language ()));
    }

  g_ptr_array_add (self->missing, NULL);
}

/* A whole sentence for those who hear it. */
static char *
describe (JalonScore *self)
{
  g_autofree char *maximum = jalon_words_number (self->maximum);
  GString         *text = g_string_new (NULL);

  /* Translators: the score and the highest score: 473 points out of 1,200. */
  g_string_printf (text, ngettext ("%1$d point out of %2$s", "%1$d points out of %2$s", (gulong) self->crs.total), self->crs.total, maximum);

  for (guint section = 0; section < JALON_N_CRS_SECTIONS; section++)
    if (self->section_maxima[section] > 0)
      /* Translators: a section of the score, its points and its maximum; goes on a sentence. */
      g_string_append_printf (text, _ ("; %1$s: %2$d of %3$d"), jalon_label_section (section), self->crs.sections[section], self->section_maxima[section]);

  g_string_append (text, ".");

  if (!self->crs.complete)
    g_string_append_printf (text, " %s", _ ("The points for a high-wage occupation are not in it: Jalon does not know how many Canada gives."));

  return g_string_free (text, FALSE);
}

static JalonScore *
make (const JalonAssessedDay *assessed,
      gboolean                brief)
{
  JalonScore *self = g_object_new (JALON_TYPE_SCORE, NULL);

  self->assessed = assessed;
  self->brief = brief;
  set_numbers (self, assessed);
  find_missing (self, assessed);
  if (!brief)
    self->description = describe (self);

  return self;
}

static JalonScore *
make_now (const JalonAssessedDay *assessed,
          gboolean                brief)
{
  JalonScore *self = make (assessed, brief);

  jalon_score_get_lines (self);
  jalon_score_get_warnings (self);
  jalon_score_close (self);
  return self;
}

/**
 * jalon_score_new:
 * @assessed: facts, rules, score and verdicts of the day; read now and not kept
 *
 * Explains a score in the language of the program.
 *
 * Returns: (transfer full): the score with its lines, reasons and sources
 */
JalonScore *
jalon_score_new (const JalonAssessedDay *assessed)
{
  return make_now (assessed, FALSE);
}

/**
 * jalon_score_new_brief:
 * @assessed: facts, rules and score of the day, without verdicts; read now and not kept
 *
 * Names the lines of a score in the language of the program, for those who want
 * its numbers.
 *
 * Returns: (transfer full): the score with its lines and what is missing, without
 *   reasons, sources, warnings and description
 */
JalonScore *
jalon_score_new_brief (const JalonAssessedDay *assessed)
{
  return make_now (assessed, TRUE);
}

/**
 * jalon_score_new_later:
 * @assessed: facts, rules, score and verdicts of the day; read until jalon_score_close()
 *
 * Explains a score, in the language of the program, to those who ask for its lines or its
 * warnings: each is made when it is first asked for.
 *
 * Returns: (transfer full): the score
 */
JalonScore *
jalon_score_new_later (const JalonAssessedDay *assessed)
{
  return make (assessed, FALSE);
}

/**
 * jalon_score_close:
 * @self: a score
 *
 * Lets go of its day, which is about to change: lines and warnings that nobody has asked for
 * until now are empty.
 */
void
jalon_score_close (JalonScore *self)
{
  self->assessed = NULL;
}

/**
 * jalon_score_get_lines:
 * @self: a score
 *
 * Returns: (transfer none) (element-type JalonScoreLine): its lines, in order, without the spouse's where the partner does not count
 */
GListModel *
jalon_score_get_lines (JalonScore *self)
{
  if (self->lines == NULL)
    {
      self->lines = g_list_store_new (JALON_TYPE_SCORE_LINE);
      for (guint line = 0; self->assessed != NULL && line < JALON_N_CRS_LINES; line++)
        if (has_line (self, line))
          add_line (self, line);
    }

  return G_LIST_MODEL (self->lines);
}

/**
 * jalon_score_get_warnings:
 * @self: a score
 *
 * Returns: (transfer none) (element-type JalonScoreWarning): what a person must know beside it
 */
GPtrArray *
jalon_score_get_warnings (JalonScore *self)
{
  if (self->warnings == NULL)
    self->warnings = self->assessed != NULL && !self->brief ? jalon_score_warnings_find (self->assessed) : g_ptr_array_new ();

  return self->warnings;
}
