/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-set.h"

/**
 * JalonCoverage: something that the program models, or does not.
 * @id: of the entry
 * @modelled: which of the two
 * @since: first day that it is about, or unset
 * @until: last day, or unset
 * @text: what, in both languages
 */
typedef struct
{
  char     *id;
  gboolean  modelled;
  JalonDate since;
  JalonDate until;
  JalonText text;
} JalonCoverage;

extern const JalonDataSet jalon_coverage_set;

GPtrArray *jalon_coverage_load (GError **error);                    /* (element-type JalonCoverage), modelled ones first */
char      *jalon_coverage_dup_days (const JalonCoverage *coverage); /* "since 3 November 2026", or NULL */
