/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>
#include <math.h>

/* Contrast, as WCAG 2.1 measures it. */

#define JALON_TEST_TEXT 4.5
#define JALON_TEST_SIGN 3.0

static inline double
jalon_test_linear (double part)
{
  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static inline double
jalon_test_luminance (const GdkRGBA *colour)
{
  return 0.2126 * jalon_test_linear (colour->red) + 0.7152 * jalon_test_linear (colour->green) + 0.0722 * jalon_test_linear (colour->blue);
}

static inline double
jalon_test_contrast (const GdkRGBA *one,
                     const GdkRGBA *other)
{
  const double a = jalon_test_luminance (one);
  const double b = jalon_test_luminance (other);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}
