/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "jalon-session.h"

#define JALON_TYPE_ABILITY_ENTRY (jalon_ability_entry_get_type ())
G_DECLARE_FINAL_TYPE (JalonAbilityEntry, jalon_ability_entry, JALON, ABILITY_ENTRY, GtkBox)

/* A score of a language test, as printed on the result: its level stands in the
 * entry, what the next level needs below it. */
GtkWidget *jalon_ability_entry_new (JalonSession *session, JalonTestResult *test, JalonAbility ability);
