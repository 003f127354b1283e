/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-data-reader.h"

/* Private to the room. */
gboolean jalon_data_read_numbers (JsonObject *object, const JalonDataField *field, gpointer record, GError **error);
