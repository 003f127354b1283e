/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-report-blocks.h"

#include <glib/gi18n.h>

#include "jalon-labels.h"
#include "jalon-words.h"

/* Blocks ------------------------------------------------------------------- */

static void
free_person (gpointer data)
{
  JalonRowPerson *person = data;

  g_free (person->person);
  g_free (person->state);
  g_free (person->when);
  g_free (person);
}

static void
free_picture (JalonPicture *picture)
{
  if (picture != NULL && picture->free_data != NULL)
    picture->free_data (picture->data);

  g_free (picture);
}

static void
free_block (gpointer data)
{
  JalonBlock *block = data;

  free_picture (block->picture);
  g_free (block->text);
  g_free (block->note);
  g_free (block->weights);
  g_free (block->uri);
  g_ptr_array_unref (block->lines);
  g_ptr_array_unref (block->persons);
  g_free (block);
}

/**
 * jalon_report_new_empty:
 * @title: of the document
 * @day: of what it says, or unset
 *
 * Returns: (transfer full): a report without any block, with the program's footer
 */
JalonReport *
jalon_report_new_empty (const char *title,
                        JalonDate   day)
{
  JalonReport *self = g_new0 (JalonReport, 1);

  self->title = g_strdup (title);
  self->footer = g_strdup (_ ("Jalon, unofficial. The list in your account decides."));
  self->language = g_strdup (jalon_language_to_string (jalon_words_get_language ()));
  self->day = day;
  self->blocks = g_ptr_array_new_with_free_func (free_block);

  return self;
}

void
jalon_report_free (JalonReport *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->footer);
  g_free (self->language);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

/**
 * jalon_report_add:
 * @self: a report
 * @kind: of the block
 * @text: (nullable): its title, heading, name or paragraph
 *
 * Returns: (transfer none): a new block at the end
 */
JalonBlock *
jalon_report_add (JalonReport   *self,
                  JalonBlockKind kind,
                  const char    *text)
{
  JalonBlock *block = g_new0 (JalonBlock, 1);

  block->kind = kind;
  block->level = kind == JALON_BLOCK_TITLE ? 1 : 2;
  block->text = g_strdup (text);
  block->lines = g_ptr_array_new_with_free_func (g_free);
  block->persons = g_ptr_array_new_with_free_func (free_person);
  g_ptr_array_add (self->blocks, block);

  return block;
}

/**
 * jalon_report_add_heading:
 * @self: a report
 * @text: the heading of a section
 * @note: (transfer full) (nullable): what stands at the right of it
 *
 * Returns: (transfer none): the new block
 */
JalonBlock *
jalon_report_add_heading (JalonReport *self,
                          const char  *text,
                          char        *note)
{
  JalonBlock *block = jalon_report_add (self, JALON_BLOCK_HEADING, text);

  block->note = note;

  return block;
}

/**
 * jalon_report_add_cells:
 * @self: a report
 * @kind: #JALON_BLOCK_TABLE_HEAD or #JALON_BLOCK_LINE
 * @weights: (array zero-terminated=1) (nullable): shares of the width
 * @cells: (array zero-terminated=1): as many texts
 *
 * Returns: (transfer none): the new block
 */
JalonBlock *
jalon_report_add_cells (JalonReport       *self,
                        JalonBlockKind     kind,
                        const int         *weights,
                        const char *const *cells)
{
  JalonBlock *block = jalon_report_add (self, kind, NULL);
  guint       n = 0;

  while (weights != NULL && weights[n] != 0)
    n++;
  if (weights != NULL)
    block->weights = g_memdup2 (weights, (n + 1) * sizeof *weights);

  for (guint i = 0; cells[i] != NULL; i++)
    jalon_block_add_line (block, g_strdup (cells[i]));

  return block;
}

/**
 * jalon_block_set_picture:
 * @self: a paragraph
 * @picture: what to draw below it; its data is taken over
 *
 * Gives a paragraph a picture.
 */
void
jalon_block_set_picture (JalonBlock         *self,
                         const JalonPicture *picture)
{
  g_return_if_fail (self->kind == JALON_BLOCK_PARAGRAPH);

  free_picture (self->picture);
  self->picture = g_memdup2 (picture, sizeof *picture);
}

/**
 * jalon_block_add_line:
 * @self: a block
 * @line: (transfer full) (nullable): a line or a cell; none is not added
 */
void
jalon_block_add_line (JalonBlock *self,
                      char       *line)
{
  if (line != NULL)
    g_ptr_array_add (self->lines, line);
}

/**
 * jalon_block_add_person:
 * @self: a block that is a row
 * @person: (transfer full): a tick box and what stands beside it
 */
void
jalon_block_add_person (JalonBlock     *self,
                        JalonRowPerson *person)
{
  g_ptr_array_add (self->persons, person);
}

/* The head of each sheet --------------------------------------------------- */

/* "With Lina and Sami. Express Entry, destination: Ontario." */
static char *
describe_way (JalonHousehold *household)
{
  const char           *province = jalon_label_choice_of (JALON_TYPE_HOUSEHOLD, "destination", household->destination);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char      *list = NULL;
  g_autofree char      *children = NULL;
  g_autofree char      *way = NULL;

  for (guint i = 0; i < jalon_record_list_get_length (household->children); i++)
    {
      JalonChild *child = jalon_record_list_get (household->children, i);

      g_ptr_array_add (names, jalon_label_person (household, child->id));
    }

  if (household->destination == JALON_PROVINCE_UNANSWERED)
    way = g_strdup (_ ("Express Entry."));
  else
    /* Translators: %s is a province. */
    way = g_strdup_printf (_ ("Express Entry, destination: %s."), province);

  if (names->len == 0)
    return g_steal_pointer (&way);

  g_ptr_array_add (names, NULL);
  list = jalon_words_list ((const char *const *) names->pdata);
  /* Translators: %s are the names of children. */
  children = g_strdup_printf (_ ("With %s."), list);

  return g_strjoin (" ", children, way, NULL);
}

static char *
list_programs (const JalonResults *results)
{
  const char *names[JALON_N_PROGRAMS + 1] = { NULL };
  guint       n = 0;

  for (guint i = 0; i < JALON_N_PROGRAMS; i++)
    if (results->eligibility.programs[i] == JALON_VERDICT_MET)
      names[n++] = jalon_label_program (i);

  return n > 0 ? jalon_words_list (names) : NULL;
}

/**
 * jalon_report_add_title:
 * @self: a report
 * @results: of a household on a day
 * @title: of the sheet
 * @sum: (transfer full) (nullable): what it adds up to
 *
 * Adds the title of a sheet: who and where at the left, the day and the sum at
 * the right. One that is not the first has the sum alone.
 */
void
jalon_report_add_title (JalonReport        *self,
                        const JalonResults *results,
                        const char         *title,
                        char               *sum)
{
  JalonHousehold  *household = results->facts->household;
  JalonDate        confirmed = jalon_rulebook_get_confirmed_to (results->assessed.rulebook, "crs.");
  g_autofree char *day = jalon_words_date_weekday (results->day);
  g_autofree char *rules_day = jalon_words_date (confirmed);
  /* Translators: %s is a day with its weekday. */
  g_autofree char *printed = g_strdup_printf (_ ("Printed on %s"), day);
  /* Translators: %s is the last day for which the sources of the rules of the score were looked at. CRS in French: SCG. */
  g_autofree char *rules = g_strdup_printf (_ ("CRS rules last checked on %s"), rules_day);
  const gboolean   first = self->blocks->len == 0;
  JalonBlock      *block = jalon_report_add (self, JALON_BLOCK_TITLE, title);

  if (!first)
    {
      block->level = 2;
      block->note = sum;
      return;
    }

  block->note = sum != NULL ? g_strjoin ("\n", printed, sum, rules, NULL) : g_strjoin ("\n", printed, rules, NULL);
  jalon_block_add_line (block, jalon_label_household (household));
  jalon_block_add_line (block, describe_way (household));
  jalon_block_add_line (block, list_programs (results));
  g_free (sum);
}
