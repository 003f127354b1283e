/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The first member of the program's own file of rounds. Private to the room. */
#define JALON_ROUNDS_FORMAT "jalon-rounds/1"
