/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-layout.h"

/**
 * JalonLayout:
 *
 * A report divided into pages: a value, measured once. What is drawn in a
 * window, on paper and in a PDF is the same. Private to the room.
 */
struct _JalonLayout
{
  GObject parent_instance;

  JalonReport *report;
  JalonPaper   paper;
  GPtrArray   *blocks; /* of JalonSetBlock */
  GPtrArray   *pages;  /* of JalonPage */
};
