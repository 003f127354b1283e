/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-text.h"

G_BEGIN_DECLS

void jalon_locale_take (JalonLanguage language);

G_END_DECLS
