/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"
#include "jalon-text.h"

/**
 * JalonSource:
 * @title: what the page or law is called, in both languages
 * @url: its https address, in both languages (the same one twice where there is only one)
 * @section: section of the page or law, or %NULL
 * @read: the day it was last read, unset if nobody noted it
 *
 * Where a figure comes from. Every version of a rule, every document and every
 * deadline has one.
 */
typedef struct
{
  JalonText title;
  JalonText url;
  char     *section;
  JalonDate read;
} JalonSource;

void jalon_source_clear (JalonSource *source);
