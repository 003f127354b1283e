/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-conversion.h"

#include "jalon-rule-loader.h"

/* A result older than the first chart is read with the first. */
static const JalonChart *
get_chart (const JalonConversion *self,
           JalonDate              taken)
{
  const JalonChart *chart;

  g_return_val_if_fail (self != NULL, NULL);

  chart = &g_array_index (self->charts, JalonChart, 0);

  for (guint i = 1; i < self->charts->len; i++)
    {
      const JalonChart *later = &g_array_index (self->charts, JalonChart, i);

      if (jalon_date_compare (later->from, taken) <= 0)
        chart = later;
    }

  return chart;
}

/**
 * jalon_conversion_get_level:
 * @self: a conversion
 * @taken: the day of the test
 * @ability: one of the four
 * @tenths: the printed score, in tenths
 *
 * Whether the score fits the test is not asked here.
 *
 * Returns: the CLB or NCLC level, JALON_LEVEL_LOWEST below the lowest row
 */
int
jalon_conversion_get_level (const JalonConversion *self,
                            JalonDate              taken,
                            JalonAbility           ability,
                            int                    tenths)
{
  const JalonChart *chart;

  g_return_val_if_fail (self != NULL, JALON_LEVEL_LOWEST);
  g_return_val_if_fail ((guint) ability < JALON_N_ABILITIES, JALON_LEVEL_LOWEST);

  chart = get_chart (self, taken);

  for (int level = JALON_LEVEL_HIGHEST; level > JALON_LEVEL_LOWEST; level--)
    {
      gint16 threshold = chart->thresholds[ability][level];

      if (threshold != G_MAXINT16 && tenths >= threshold)
        return level;
    }

  return JALON_LEVEL_LOWEST;
}

/**
 * jalon_conversion_get_threshold:
 * @self: a conversion
 * @taken: the day of the test
 * @ability: one of the four
 * @level: a CLB or NCLC level
 *
 * Returns: the least printed score for that level, in tenths; G_MAXINT16 where
 *   the chart has no row for it
 */
int
jalon_conversion_get_threshold (const JalonConversion *self,
                                JalonDate              taken,
                                JalonAbility           ability,
                                int                    level)
{
  g_return_val_if_fail (self != NULL, G_MAXINT16);
  g_return_val_if_fail ((guint) ability < JALON_N_ABILITIES, G_MAXINT16);

  if (level < 0 || level > JALON_LEVEL_HIGHEST)
    return G_MAXINT16;

  return get_chart (self, taken)->thresholds[ability][level];
}

/**
 * jalon_conversion_free:
 * @self: a conversion
 *
 * Frees the conversion with its charts, not its rule.
 */
void
jalon_conversion_free (JalonConversion *self)
{
  g_clear_pointer (&self->charts, g_array_unref);
  jalon_text_clear (&self->name);
  g_free (self->id);
  g_free (self->test);
  g_free (self->scale);
  g_free (self);
}
