/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * JALON_TEST_ADD_ROWS:
 * @prefix: the path of the cases, such as "/date/parse"; a literal
 * @rows: a static array of rows with a member `name`
 * @function: a #GTestDataFunc, which gets a row
 *
 * Makes each row of a table a case of its own, so that its name says which
 * one failed.
 */
#define JALON_TEST_ADD_ROWS(prefix, rows, function)                               \
  G_STMT_START                                                                    \
  {                                                                               \
    for (guint i_ = 0; i_ < G_N_ELEMENTS (rows); i_++)                            \
      {                                                                           \
        g_autofree char *path_ = g_strconcat (prefix "/", (rows)[i_].name, NULL); \
                                                                                  \
        g_test_add_data_func (path_, &(rows)[i_], function);                      \
      }                                                                           \
  }                                                                               \
  G_STMT_END
