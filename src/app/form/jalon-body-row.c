/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-body-row.h"

#include <glib/gi18n.h>

#include "jalon-assessment-bodies.h"
#include "jalon-labels.h"

struct _JalonBodyRow
{
  JalonSearchRow parent_instance;
};

G_DEFINE_FINAL_TYPE (JalonBodyRow, jalon_body_row, JALON_TYPE_SEARCH_ROW)

static GPtrArray *
jalon_body_row_search (JalonSearchRow *row,
                       const char     *text)
{
  GPtrArray            *found = g_ptr_array_new_with_free_func ((GDestroyNotify) jalon_suggestion_free);
  g_autoptr (GPtrArray) bodies = jalon_assessment_bodies_search (text);

  for (guint i = 0; i < bodies->len; i++)
    {
      const JalonAssessmentBody *body = bodies->pdata[i];
      g_autofree char           *detail = body->note != NULL ? g_strconcat (_ (body->title), ". ", _ (body->note), NULL) : g_strdup (_ (body->title));

      g_ptr_array_add (found, jalon_suggestion_new (body->id, body->abbreviation, detail));
    }

  return found;
}

static char *
jalon_body_row_dup_code (JalonSearchRow *row,
                         const char     *text,
                         gboolean        finished)
{
  const JalonAssessmentBody *body = jalon_assessment_bodies_understand (text);

  return body != NULL ? g_strdup (body->id) : NULL;
}

static char *
jalon_body_row_dup_title (JalonSearchRow *row,
                          const char     *code)
{
  return jalon_label_dup_body (code);
}

static char *
jalon_body_row_dup_detail (JalonEntryRow *row)
{
  g_autofree char           *code = jalon_search_row_dup_value (JALON_SEARCH_ROW (row));
  const JalonAssessmentBody *body = jalon_assessment_bodies_understand (code);

  return body != NULL ? g_strdup (_ (body->title)) : NULL;
}

static const char *
jalon_body_row_get_way_on (JalonSearchRow *row)
{
  return _ ("IRCC takes assessments of the organizations in the list only; press Down for all of them. The name stays as you type it.");
}

static void
jalon_body_row_class_init (JalonBodyRowClass *klass)
{
  JALON_ENTRY_ROW_CLASS (klass)->dup_detail = jalon_body_row_dup_detail;
  JALON_SEARCH_ROW_CLASS (klass)->search = jalon_body_row_search;
  JALON_SEARCH_ROW_CLASS (klass)->dup_code = jalon_body_row_dup_code;
  JALON_SEARCH_ROW_CLASS (klass)->dup_title = jalon_body_row_dup_title;
  JALON_SEARCH_ROW_CLASS (klass)->get_way_on = jalon_body_row_get_way_on;
}

static void
jalon_body_row_init (JalonBodyRow *self)
{
  gtk_text_set_placeholder_text (jalon_entry_row_get_text (JALON_ENTRY_ROW (self)), _ ("Name, such as WES"));
}
