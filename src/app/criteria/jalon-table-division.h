/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#define JALON_TABLE_MOST_COLUMNS 4
#define JALON_TABLE_COLUMN_SPACING 18

/**
 * JalonTableColumns: what the columns need at least, and what they wish, in pixels, with their heads.
 */
typedef struct
{
  int least[JALON_TABLE_MOST_COLUMNS];
  int wish[JALON_TABLE_MOST_COLUMNS];
  int least_sum;
  int wish_sum;
} JalonTableColumns;

/**
 * JalonTableNeeds: what the parts of a table need at least, and what they wish, in pixels.
 * @sign: with the room behind it; 0 without signs
 * @room: what a title has at least beside the figures
 * @brief_room: the same below short heads
 * @whole: the columns below their heads
 * @brief: the columns below short heads
 * @figure: of all columns, without the heads
 * @least_name: of the names beside the figures; 0 where these have none
 * @legend: of what the short heads stand for
 */
typedef struct
{
  guint             n_columns;
  int               sign;
  int               least_title;
  int               title;
  int               room;
  int               brief_room;
  JalonTableColumns whole;
  JalonTableColumns brief;
  gboolean          has_brief;
  int               figure;
  int               least_name;
  int               legend;
} JalonTableNeeds;

typedef enum
{
  JALON_TABLE_BESIDE,  /* the figures beside the title */
  JALON_TABLE_BRIEF,   /* so, below short heads */
  JALON_TABLE_STACKED, /* the figures below it, in columns */
  JALON_TABLE_PAIRED,  /* one below the other, each beside its name */
} JalonTableForm;

/**
 * JalonTableDivision: how a width is divided.
 */
typedef struct
{
  JalonTableForm form;
  int            indent; /* for the signs */
  int            title;
  int            columns[JALON_TABLE_MOST_COLUMNS];
  int            name; /* beside a figure */
} JalonTableDivision;

void jalon_table_divide (const JalonTableNeeds *needs, int width, JalonTableDivision *out);
int  jalon_table_needs_get_least (const JalonTableNeeds *needs);
int  jalon_table_needs_get_wish (const JalonTableNeeds *needs);
