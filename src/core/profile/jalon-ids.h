/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-household.h"

/* The ids of children, jobs, tests, credentials, relatives, unions and letters:
 * c1, j1, t1, e1, r1, u1, l1. The record of a document has the id of its rule. */
char *jalon_ids_make_free (JalonRecord *root, const JalonField *list);
