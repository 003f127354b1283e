/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-view.h"

#define JALON_TYPE_PERSON_SECTION (jalon_person_section_get_type ())
G_DECLARE_FINAL_TYPE (JalonPersonSection, jalon_person_section, JALON, PERSON_SECTION, JalonView)

/* All that is entered of the candidate or of the partner. Properties: session, path. */
