/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-side-by-side.h"

#include <glib/gi18n.h>

#include "jalon-forecast-words.h"
#include "jalon-labels.h"
#include "jalon-plan-words.h"
#include "jalon-words.h"

#define NOTHING "–"
#define N_DATES 3   /* the next ones of each */
#define MOST_LATE 2 /* documents that are named */

/* A household of those that are compared. */
typedef struct
{
  JalonHousehold *household;
  JalonResults   *results;
  JalonScore     *score;
  JalonForecast  *forecast; /* NULL where there are not rules for all days */
} One;

typedef struct
{
  JalonSideBySide *table;
  One              ones[JALON_MOST_BESIDE];
  guint            n;
} Maker;

typedef char *(*CellFunc) (const One *one, guint which);

static void
row_free (JalonBesideRow *row)
{
  for (guint i = 0; i < JALON_MOST_BESIDE; i++)
    g_free (row->cells[i]);

  g_free (row->title);
  g_free (row);
}

static JalonBesideRow *
add_row (Maker      *maker,
         const char *title)
{
  JalonBesideRow *row = g_new0 (JalonBesideRow, 1);

  row->title = g_strdup (title);
  g_ptr_array_add (maker->table->rows, row);

  return row;
}

static void
add_heading (Maker      *maker,
             const char *title)
{
  add_row (maker, title)->heading = TRUE;
}

static JalonBesideRow *
add_cells (Maker      *maker,
           const char *title,
           CellFunc    make,
           guint       which)
{
  JalonBesideRow *row = add_row (maker, title);

  for (guint i = 0; i < maker->n; i++)
    {
      row->cells[i] = make (&maker->ones[i], which);
      row->differs |= g_strcmp0 (row->cells[0], row->cells[i]) != 0;
    }
  return row;
}

/* Score -------------------------------------------------------------------- */

static char *
make_total (const One *one,
            guint      which)
{
  return jalon_words_number (one->results->crs.total);
}

static JalonScoreLine *
dup_line (const One   *one,
          JalonCrsLine line)
{
  GListModel *lines = jalon_score_get_lines (one->score);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JalonScoreLine) found = g_list_model_get_item (lines, i);

      if (found->line == line)
        return g_steal_pointer (&found);
    }

  return NULL;
}

static char *
make_points (const One *one,
             guint      which)
{
  g_autoptr (JalonScoreLine) line = dup_line (one, (JalonCrsLine) which);
  g_autofree char           *got = NULL;
  g_autofree char           *most = NULL;

  if (line == NULL)
    return g_strdup (NOTHING);

  got = jalon_words_number (line->points);
  if (line->maximum == 0) /* no longer, or not yet, worth anything */
    return g_steal_pointer (&got);
  most = jalon_words_number (line->maximum);

  return g_strdup_printf (C_ ("points", "%s of %s"), got, most);
}

static char *
make_section (const One *one,
              guint      which)
{
  const int        maximum = jalon_crs_section_get_maximum ((JalonCrsSection) which, one->results->facts, one->results->rules);
  g_autofree char *got = jalon_words_number (one->results->crs.sections[which]);
  g_autofree char *most = jalon_words_number (maximum);

  return g_strdup_printf (C_ ("points", "%s of %s"), got, most);
}

static const char *
get_line_title (const Maker *maker,
                JalonCrsLine line,
                GObject    **out_keeper)
{
  for (guint i = 0; i < maker->n; i++)
    {
      JalonScoreLine *found = dup_line (&maker->ones[i], line);

      if (found != NULL)
        {
          *out_keeper = G_OBJECT (found);
          return found->title;
        }
    }

  return NULL;
}

static void
add_score (Maker *maker)
{
  add_heading (maker, _ ("Score"));
  add_cells (maker, _ ("Total"), make_total, 0)->sum = TRUE;

  for (guint section = 0; section < JALON_N_CRS_SECTIONS; section++)
    {
      add_cells (maker, jalon_label_section ((JalonCrsSection) section), make_section, section)->sum = TRUE;

      for (guint line = 0; line < JALON_N_CRS_LINES; line++)
        {
          g_autoptr (GObject) keeper = NULL;
          const char         *title = jalon_crs_line_get_section ((JalonCrsLine) line) == (JalonCrsSection) section ? get_line_title (maker, (JalonCrsLine) line, &keeper) : NULL;

          if (title != NULL)
            add_cells (maker, title, make_points, line);
        }
    }
}

/* Programs ----------------------------------------------------------------- */

static char *
make_verdict (const One *one,
              guint      which)
{
  return g_strdup (jalon_label_open (one->results->eligibility.programs[which]));
}

static char *
make_category (const One *one,
               guint      which)
{
  return g_strdup (jalon_label_open (g_array_index (one->results->categories, JalonCategoryVerdict, which).verdict));
}

static gboolean
is_met_by_one (const Maker *maker,
               guint        category)
{
  for (guint i = 0; i < maker->n; i++)
    if (g_array_index (maker->ones[i].results->categories, JalonCategoryVerdict, category).verdict == JALON_VERDICT_MET)
      return TRUE;

  return FALSE;
}

/* All have the same categories: those of the day. What nobody meets is left out. */
static void
add_programs (Maker *maker)
{
  const GArray *categories = maker->ones[0].results->categories;

  add_heading (maker, _ ("Programs and categories of rounds"));
  for (guint i = 0; i < JALON_N_PROGRAMS; i++)
    add_cells (maker, jalon_label_program_short ((JalonProgram) i), make_verdict, i);

  for (guint i = 0; i < categories->len; i++)
    if (is_met_by_one (maker, i))
      add_cells (maker, jalon_text_get (&g_array_index (categories, JalonCategoryVerdict, i).category->name, jalon_words_get_language ()), make_category, i);
}

/* Documents ---------------------------------------------------------------- */

typedef enum
{
  DOCUMENTS_LEFT,
  DOCUMENTS_LATE,
} Documents;

/* How many are late; of few, which. */
static char *
name_late (const One *one)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char      *number = NULL;
  g_autofree char      *list = NULL;

  for (guint i = 0; i < one->results->items->len; i++)
    {
      JalonItem       *item = one->results->items->pdata[i];
      g_autofree char *title = jalon_item_dup_title (item, one->household);
      g_autofree char *person = jalon_label_person (one->household, item->for_whom);

      if (jalon_item_is_late (item))
        /* Translators: a document and for whom it is: "Police certificate, Morocco, Karim". */
        g_ptr_array_add (names, g_strdup_printf (_ ("%1$s, %2$s"), title, person));
    }

  number = jalon_words_number ((gint64) names->len);
  if (names->len == 0 || names->len > MOST_LATE)
    return g_steal_pointer (&number);

  g_ptr_array_add (names, NULL);
  list = g_strjoinv ("; ", (char **) names->pdata);
  return g_strdup_printf ("%s · %s", number, list);
}

static char *
make_documents (const One *one,
                guint      which)
{
  GPtrArray *items = one->results->items;

  return which == DOCUMENTS_LATE ? name_late (one) : jalon_words_number ((gint64) (items->len - jalon_item_count_obtained (items)));
}

/* Dates -------------------------------------------------------------------- */

static gboolean
is_to_come (const One           *one,
            const JalonDeadline *deadline)
{
  return !deadline->done && jalon_date_compare (deadline->due, one->results->day) >= 0;
}

static int
compare_due (gconstpointer a,
             gconstpointer b)
{
  return jalon_date_compare ((*(JalonDeadline *const *) a)->due, (*(JalonDeadline *const *) b)->due);
}

static char *
make_date (const One *one,
           guint      which)
{
  g_autoptr (GPtrArray) coming = g_ptr_array_new ();
  g_autofree char      *day = NULL;
  g_autofree char      *name = NULL;

  for (guint i = 0; i < one->results->deadlines->len; i++)
    if (is_to_come (one, one->results->deadlines->pdata[i]))
      g_ptr_array_add (coming, one->results->deadlines->pdata[i]);

  if (which >= coming->len)
    return g_strdup (NOTHING);

  g_ptr_array_sort (coming, compare_due);
  day = jalon_words_date (((JalonDeadline *) coming->pdata[which])->due);
  name = jalon_deadline_dup_title (coming->pdata[which], one->household);

  return g_strdup_printf ("%s · %s", day, name);
}

/* Ahead -------------------------------------------------------------------- */

static char *
make_highest (const One *one,
              guint      which)
{
  const JalonForecastDay *highest;
  g_autofree char        *day = NULL;

  if (one->forecast == NULL)
    return g_strdup (NOTHING);

  highest = jalon_forecast_get_step (one->forecast, 0);
  for (guint i = 1; i < one->forecast->steps->len; i++)
    if (jalon_forecast_get_step (one->forecast, i)->crs.total > highest->crs.total)
      highest = jalon_forecast_get_step (one->forecast, i);

  day = jalon_words_date (highest->day);

  /* Translators: a score, a day. */
  return g_strdup_printf (_ ("%1$d from %2$s"), highest->crs.total, day);
}

static char *
make_fall (const One *one,
           guint      which)
{
  return one->forecast != NULL ? jalon_forecast_words_dup_fall (one->forecast) : g_strdup (NOTHING);
}

/* -------------------------------------------------------------------------- */

static gboolean
take_one (Maker          *maker,
          JalonKnowledge *knowledge,
          JalonHousehold *household,
          JalonDate       on,
          GError        **error)
{
  One *one = &maker->ones[maker->n];

  one->household = household;
  one->results = jalon_results_new (knowledge, household, on, error);
  if (one->results == NULL)
    return FALSE;

  one->score = jalon_score_new (&one->results->assessed);
  one->forecast = jalon_forecast_make (household, knowledge->rulebook, on, jalon_forecast_get_usual_end (on), NULL);
  maker->table->incomplete |= !one->results->crs.complete;
  maker->n++;

  return TRUE;
}

static void
clear_ones (Maker *maker)
{
  for (guint i = 0; i < maker->n; i++)
    {
      g_clear_object (&maker->ones[i].score);
      g_clear_pointer (&maker->ones[i].forecast, jalon_forecast_free);
      g_clear_pointer (&maker->ones[i].results, jalon_results_free);
    }
}

static void
add_all (Maker *maker)
{
  add_score (maker);
  add_programs (maker);

  add_heading (maker, _ ("Documents"));
  add_cells (maker, _ ("Left to do"), make_documents, DOCUMENTS_LEFT);
  add_cells (maker, _ ("Late"), make_documents, DOCUMENTS_LATE);

  add_heading (maker, _ ("Next dates"));
  for (guint i = 0; i < N_DATES; i++)
    add_cells (maker, i == 0 ? _ ("Next") : _ ("Then"), make_date, i);

  add_heading (maker, _ ("The next two years"));
  add_cells (maker, _ ("Highest score"), make_highest, 0);
  add_cells (maker, _ ("First fall"), make_fall, 0);
}

/**
 * jalon_side_by_side_new:
 * @knowledge: the data
 * @households: (array length=n): who; must not change meanwhile
 * @titles: (array length=n): what each is called; a %NULL in it: as its file says
 * @n: how many, 1 to %JALON_MOST_BESIDE
 * @on: the day asked: ages, documents and rules are those of that day
 * @error: return location for a #JalonRulesError: no rules on @on
 *
 * Puts households side by side: the score line by line, the programs, what is
 * left of the documents, the next dates, and the two years ahead.
 *
 * Returns: (transfer full): the table, or %NULL
 */
JalonSideBySide *
jalon_side_by_side_new (JalonKnowledge        *knowledge,
                        JalonHousehold *const *households,
                        const char *const     *titles,
                        guint                  n,
                        JalonDate              on,
                        GError               **error)
{
  g_autoptr (JalonSideBySide) self = g_new0 (JalonSideBySide, 1);
  Maker                       maker = { .table = self };
  gboolean                    good = TRUE;

  g_return_val_if_fail (n > 0 && n <= JALON_MOST_BESIDE, NULL);

  self->day = on;
  self->n = n;
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);

  for (guint i = 0; i < n && good; i++)
    {
      self->titles[i] = titles[i] != NULL ? g_strdup (titles[i]) : jalon_label_household (households[i]);
      good = take_one (&maker, knowledge, households[i], on, error);
    }

  if (good)
    add_all (&maker);
  clear_ones (&maker);

  return good ? g_steal_pointer (&self) : NULL;
}

void
jalon_side_by_side_free (JalonSideBySide *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < JALON_MOST_BESIDE; i++)
    g_free (self->titles[i]);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_free (self);
}
