/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-job.h"

#include "jalon-record-private.h"

#define FIELD(member) G_STRUCT_OFFSET (JalonJob, member)

static const JalonField fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (id) },
  { "noc", JALON_FIELD_TEXT, FIELD (noc) },
  { "title", JALON_FIELD_TEXT, FIELD (title) },
  { "employer", JALON_FIELD_TEXT, FIELD (employer) },
  { "country", JALON_FIELD_TEXT, FIELD (country) },
  { "started", JALON_FIELD_DATE, FIELD (started) },
  { "ended", JALON_FIELD_DATE, FIELD (ended) },
  { "hours-per-week", JALON_FIELD_DECIMAL, FIELD (hours_per_week), .decimals = 2 },
  { "employer-country", JALON_FIELD_TEXT, FIELD (employer_country) },
  { "paid", JALON_FIELD_BOOLEAN, FIELD (paid), NULL, TRUE },
  { "leaves", JALON_FIELD_LIST, FIELD (leaves), NULL, FALSE, jalon_leave_get_type },
  { "self-employed", JALON_FIELD_BOOLEAN, FIELD (self_employed) },
  { "student", JALON_FIELD_BOOLEAN, FIELD (student) },
  { "authorized", JALON_FIELD_BOOLEAN, FIELD (authorized), NULL, TRUE },
  { "publicly-funded", JALON_FIELD_BOOLEAN, FIELD (publicly_funded) },
};

JALON_DEFINE_RECORD (JalonJob, jalon_job, fields)
