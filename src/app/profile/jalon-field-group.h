/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "jalon-session.h"

#define JALON_TYPE_FIELD_GROUP (jalon_field_group_get_type ())
G_DECLARE_FINAL_TYPE (JalonFieldGroup, jalon_field_group, JALON, FIELD_GROUP, AdwPreferencesGroup)

/* Some members of a record, a row each. Properties: session; path (of the record
 * below the household, see jalon_record_path_find()); fields (names with spaces
 * between them; NULL for all); expander (a row of the group that the others fold into). */
