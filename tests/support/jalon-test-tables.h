/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-rule-table.h"

/* (nullable): one of the tables of a day */
G_GNUC_UNUSED static const JalonRuleTable *
jalon_test_find_table (GPtrArray  *tables,
                       const char *id)
{
  for (guint i = 0; i < tables->len; i++)
    if (g_str_equal (((JalonRuleTable *) tables->pdata[i])->id, id))
      return tables->pdata[i];

  return NULL;
}
