/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-date.h"

JalonDate jalon_term_add (JalonDate day, int length, char unit);
