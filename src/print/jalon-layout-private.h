/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-layout.h"

/* All borrowed. Private to the room. */
const JalonReport *jalon_layout_get_report (JalonLayout *self);
const JalonPaper  *jalon_layout_get_paper (JalonLayout *self);
GPtrArray         *jalon_layout_get_pages (JalonLayout *self); /* (element-type JalonPage) */
