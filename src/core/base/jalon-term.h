/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"

G_BEGIN_DECLS

JalonDate jalon_term_add (JalonDate day, int length, char unit);

G_END_DECLS
