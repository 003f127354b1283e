/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-results.h"

#define JALON_MOST_BESIDE 3

/**
 * JalonBesideRow: a line of a comparison.
 * @heading: whether it begins a part: then it has no cells
 * @sum: whether the lines after it are its parts
 * @title: what is compared
 * @cells: of each household; %NULL where there is none
 * @differs: whether the cells are not all the same
 */
typedef struct
{
  gboolean heading;
  gboolean sum;
  char    *title;
  char    *cells[JALON_MOST_BESIDE];
  gboolean differs;
} JalonBesideRow;

/**
 * JalonSideBySide: up to three households on one day, line by line, in words.
 * @day: the day asked
 * @n: how many
 * @titles: what they are called
 * @rows: (element-type JalonBesideRow): score, programs, documents, dates, and what is ahead
 * @incomplete: whether a rule of the day has unknown figures
 */
typedef struct
{
  JalonDate  day;
  guint      n;
  char      *titles[JALON_MOST_BESIDE];
  GPtrArray *rows;
  gboolean   incomplete;
} JalonSideBySide;

JalonSideBySide *jalon_side_by_side_new (JalonKnowledge *knowledge, JalonHousehold *const *households, const char *const *titles, guint n, JalonDate on, GError **error);
void             jalon_side_by_side_free (JalonSideBySide *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JalonSideBySide, jalon_side_by_side_free)
