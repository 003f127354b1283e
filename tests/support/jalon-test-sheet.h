/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "jalon-report.h"
#include "jalon-test-household.h"
#include "jalon-words.h"

/* A household, its results on a day, and what is printed of them. */

#define DAY ((JalonDate){ 2026, 11, 23 })

static JalonKnowledge *knowledge;

typedef struct
{
  JalonHousehold *household;
  JalonResults   *results;
  JalonReport    *report;
} Sheet;

G_GNUC_UNUSED static void
sheet_open (Sheet           *self,
            JalonHousehold  *household,
            JalonReportParts parts)
{
  g_autoptr (GError) error = NULL;

  self->household = household;
  self->results = jalon_results_new (knowledge, household, DAY, &error);
  g_assert_no_error (error);
  self->report = jalon_report_new (self->results, parts);
}

static void
sheet_clear (Sheet *self)
{
  jalon_report_free (self->report);
  jalon_results_free (self->results);
  g_object_unref (self->household);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sheet, sheet_clear)

G_GNUC_UNUSED static guint
count_kind (JalonReport   *report,
            JalonBlockKind kind)
{
  guint n = 0;

  for (guint i = 0; i < report->blocks->len; i++)
    n += ((JalonBlock *) g_ptr_array_index (report->blocks, i))->kind == kind;

  return n;
}

G_GNUC_UNUSED static JalonBlock *
find_block (JalonReport   *report,
            JalonBlockKind kind,
            const char    *text)
{
  for (guint i = 0; i < report->blocks->len; i++)
    {
      JalonBlock *block = g_ptr_array_index (report->blocks, i);

      if (block->kind == kind && strstr (kind == JALON_BLOCK_LINE ? g_ptr_array_index (block->lines, 1) : block->text, text) != NULL)
        return block;
    }

  g_error ("no block %s", text);
}

G_GNUC_UNUSED static const JalonRowPerson *
find_person (JalonBlock *row,
             const char *name)
{
  for (guint i = 0; i < row->persons->len; i++)
    {
      const JalonRowPerson *person = g_ptr_array_index (row->persons, i);

      if (strcmp (person->person, name) == 0)
        return person;
    }

  g_error ("nobody is called %s", name);
}

G_GNUC_UNUSED static const char FAMILY[] =
  "'title': 'The two', 'relationship': 'married', 'destination': 'ON',"
  "'candidate': {'given-name': 'Amina', 'passport-expires': '2029-05-01'},"
  "'partner': {'given-name': 'Karim', 'passport-expires': '2026-11-12'},"
  "'children': [{'id': 'c1', 'given-name': 'Lina', 'birth-date': '2019-05-02'}, {'id': 'c2', 'birth-date': '2020-05-02'}],"
  "'milestones': {'profile-started': '2026-10-05'},"
  "'documents': [{'id': 'passport', 'for': 'candidate', 'state': 'ready'}, {'id': 'passport', 'for': 'c1', 'state': 'not-needed'},"
  " {'id': 'passport', 'for': 'c2', 'state': 'requested', 'requested': '2026-11-02', 'note': 'At the embassy'},"
  " {'id': 'own-1', 'for': 'household', 'name': 'Letter of the landlord'}]";
