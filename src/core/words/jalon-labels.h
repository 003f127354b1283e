/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-deadlines.h"
#include "jalon-household.h"

/* Names of things in the language of the program: of fields, of the words of
 * choices, of persons. For the window, the paper and the terminal alike. */
const char *jalon_label_field (GType record_type, const char *field);      /* "Hours a week" */
const char *jalon_label_field_hint (GType record_type, const char *field); /* one line under the field, or NULL */
const char *jalon_label_choice (const JalonField *field, guint choice);    /* "Married"; "Not answered" for 0 */
const char *jalon_label_choice_of (GType record_type, const char *field, guint choice);
const char *jalon_label_other_words (const char *field, const char *word); /* "single, unmarried, célibataire"; may be NULL */
const char *jalon_label_stage (JalonStage stage);                          /* "To submit the profile" */
const char *jalon_label_state (JalonDocumentState state);                  /* "Requested" */
const char *jalon_label_verdict (JalonVerdict verdict);                    /* of a criterion: "Met" */
const char *jalon_label_open (JalonVerdict verdict);                       /* of a program or a category: "Met", in French « Admissible » */
const char *jalon_label_program (JalonProgram program);                    /* "Federal Skilled Worker Program" */
const char *jalon_label_program_short (JalonProgram program);              /* "Federal Skilled Worker" */
const char *jalon_label_section (JalonCrsSection section);                 /* "Core factors" */
const char *jalon_label_ability (guint ability);
const char *jalon_label_ability_short (guint ability); /* above a narrow column */
const char *jalon_label_education (JalonEducation education);
const char *jalon_label_deadline_kind (JalonDeadlineKind kind);
const char *jalon_label_none (GType record_type, const char **out_answered); /* "No children"; NULL where that cannot be an answer */
char       *jalon_label_dup_named (JalonHousehold *household, const char *whom, const char *named, const char *unnamed);
char       *jalon_label_person (JalonHousehold *household, const char *whom);        /* given name, or "Candidate", "Partner", "Child 2", "Household" */
char       *jalon_label_dup_field_of (JalonRecord *record, const JalonField *field); /* "Karim is coming to Canada" where the name is known */
char       *jalon_label_dup_hint_of (JalonRecord *record, const JalonField *field);
char       *jalon_label_dup_choice_of (JalonRecord *record, const JalonField *field, guint choice); /* "Amina" for candidate */
char       *jalon_label_household (JalonHousehold *household);                                      /* its title, or made of first names */
char       *jalon_label_record (JalonRecord *record);                                               /* "IELTS General Training", "Software developer, Rhône Data" */
char       *jalon_label_record_summary (JalonRecord *record);                                       /* the dim line below it, without results */
char       *jalon_label_dup_missing (JalonRecord *record);                                          /* "Missing: start date"; NULL: nothing is */

char *jalon_label_dup_province (const char *province); /* Ontario; what was typed if unknown; NULL for NULL */
char *jalon_label_dup_body (const char *body);         /* WES; NULL for none */
