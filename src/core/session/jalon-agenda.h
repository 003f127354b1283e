/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-results.h"

#define JALON_TYPE_AGENDA_ENTRY (jalon_agenda_entry_get_type ())
G_DECLARE_FINAL_TYPE (JalonAgendaEntry, jalon_agenda_entry, JALON, AGENDA_ENTRY, GObject)

/**
 * JalonAgendaEntry:
 * @file: the file asked about
 * @error: (nullable): why it is no profile; then nothing else is set
 * @title: what the household is called
 * @score, @complete: the CRS on the day asked
 * @programs: verdicts, by #JalonProgram
 * @next_date: of the next deadline that is neither past nor kept; unset if there is none
 * @next_id, @next_name: (nullable): which
 * @n_late, @n_ready, @n_items: documents: late, there or not needed, all
 *
 * One household of many, in a line. An immutable object, for lists.
 */
struct _JalonAgendaEntry
{
  GObject parent_instance;

  char        *file;
  char        *error;
  char        *title;
  int          score;
  gboolean     complete;
  JalonVerdict programs[JALON_N_PROGRAMS];
  JalonDate    next_date;
  char        *next_id;
  char        *next_name;
  guint        n_late;
  guint        n_ready;
  guint        n_items;
};

#define JALON_TYPE_AGENDA_DATE (jalon_agenda_date_get_type ())
G_DECLARE_FINAL_TYPE (JalonAgendaDate, jalon_agenda_date, JALON, AGENDA_DATE, GObject)

/**
 * JalonAgendaDate:
 * @entry: whose; owned
 * @id, @name: which deadline
 * @due: its last good day
 *
 * A date to come of one household of many. An immutable object, for lists.
 */
struct _JalonAgendaDate
{
  GObject parent_instance;

  JalonAgendaEntry *entry;
  char             *id;
  char             *name;
  JalonDate         due;
};

/**
 * JalonAgendaFunc:
 * @results: of a household that was read; they are gone after the call
 * @user_data: given with the function
 *
 * Sees each household of an agenda as it passes by.
 */
typedef void (*JalonAgendaFunc) (const JalonResults *results, gpointer user_data);

/**
 * JalonAgenda:
 * @on: the day asked
 * @entries: (element-type JalonAgendaEntry): in the order in which they were added
 * @dates: (element-type JalonAgendaDate): not past nor kept; earliest first after jalon_agenda_sort()
 * @each: (nullable): called for each household that is no error, with @user_data
 *
 * Many households at once. Keeps a line of each, never the household itself.
 */
typedef struct
{
  JalonDate  on;
  GPtrArray *entries;
  GPtrArray *dates;

  JalonAgendaFunc each;
  gpointer        user_data;
} JalonAgenda;

JalonAgenda *jalon_agenda_new (JalonDate on);
void         jalon_agenda_free (JalonAgenda *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonAgenda, jalon_agenda_free)

JalonAgendaEntry *jalon_agenda_add (JalonAgenda *self, JalonKnowledge *knowledge, const char *file, GBytes *bytes, GError *read_error);
void              jalon_agenda_sort (JalonAgenda *self);
GPtrArray        *jalon_agenda_list_folder (const char *path, GError **error); /* (element-type utf8) */
