/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-text.h"

void jalon_locale_take (JalonLanguage language);
