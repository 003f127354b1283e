/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

PangoAttrList *jalon_binding_apply (PangoAttrList *attributes, const char *text, guint most, guint *out_longest);
