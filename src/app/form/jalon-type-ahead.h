/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

void jalon_type_ahead_add (AdwComboRow *row, GStrv others);
