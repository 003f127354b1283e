/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

G_BEGIN_DECLS

#define JALON_TYPE_ACCOUNT_DATE_LIST (jalon_account_date_list_get_type ())
G_DECLARE_FINAL_TYPE (JalonAccountDateList, jalon_account_date_list, JALON, ACCOUNT_DATE_LIST, AdwBin)

/* The day that the account prints for a time limit, as a field: entered, it wins. */
void jalon_account_date_list_set (JalonAccountDateList *self, JalonSession *session, const char *deadline);

G_END_DECLS
