/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#define JALON_ROUNDS_ERROR (jalon_rounds_error_quark ())

/**
 * JalonRoundsError:
 * @JALON_ROUNDS_ERROR_SHAPE: the data of the program, or a copy that it wrote, is not as it must be
 * @JALON_ROUNDS_ERROR_PAGE: a web page stands where the feed should
 * @JALON_ROUNDS_ERROR_FEED: not the feed: no list "rounds" in it
 * @JALON_ROUNDS_ERROR_EMPTY: a feed without a single round that can be used
 */
typedef enum
{
  JALON_ROUNDS_ERROR_SHAPE,
  JALON_ROUNDS_ERROR_PAGE,
  JALON_ROUNDS_ERROR_FEED,
  JALON_ROUNDS_ERROR_EMPTY,
} JalonRoundsError;

GQuark jalon_rounds_error_quark (void);
