/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-when-seen.h"

#define JALON_MEMBER_FLAGS (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

void jalon_member_install (gpointer object_class, GParamSpec *pspec, gsize offset, JalonUpdate changed);
