/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-source.h"

/**
 * jalon_source_clear:
 * @source: a source, all zero or filled
 *
 * Frees what the source owns, not the structure, which is then all zero.
 */
void
jalon_source_clear (JalonSource *source)
{
  g_return_if_fail (source != NULL);

  jalon_text_clear (&source->title);
  jalon_text_clear (&source->url);
  g_clear_pointer (&source->section, g_free);
  source->read = JALON_DATE_UNSET;
}
