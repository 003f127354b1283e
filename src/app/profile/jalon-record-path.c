/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-record-path.h"

/**
 * jalon_record_path_find:
 * @household: a household
 * @path: (nullable): names of members that are records, with slashes between them
 *
 * Returns: (transfer none): the record; it lives as long as the household
 */
JalonRecord *
jalon_record_path_find (JalonHousehold *household,
                        const char     *path)
{
  g_auto (GStrv) names = g_strsplit (path != NULL ? path : "", "/", -1);
  JalonRecord   *record = JALON_RECORD (household);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (JalonRecord) part = NULL;

      g_object_get (record, names[i], &part, NULL);
      g_return_val_if_fail (part != NULL, record);
      record = part; /* kept by its owner */
    }

  return record;
}
