/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-questions.h"

#include <glib/gi18n.h>

/* The questions that decide about the programs, in the order in which one knows the answers. */
static const JalonQuestion questions[] = {
  { "birth",
    N_ ("When were you born?"),
    N_ ("Age counts in the score and in the grid of the Federal Skilled Worker Program."),
    { { "candidate", "given-name birth-date", NULL, NULL, NULL, NULL } } },

  { "family",
    N_ ("Who belongs to your family?"),
    N_ ("A partner who comes along changes the points. Partner and children decide how much money is asked for."),
    { { "", "relationship partner-accompanies partner-is-canadian", NULL, NULL, NULL, NULL },
      { "", NULL, "children", N_ ("Children"), N_ ("Add a child"), N_ ("No child") } } },

  { "destination",
    N_ ("Where in Canada do you want to live?"),
    N_ ("Express Entry is for all provinces and territories but Quebec, which chooses its own immigrants."),
    { { "", "destination", NULL, NULL, NULL, NULL } } },

  { "language",
    N_ ("Which language tests have you taken?"),
    N_ ("Enter the scores as they are printed on the result. Without a test, leave this empty: every program asks for one."),
    { { "candidate", NULL, "tests", N_ ("Language tests"), N_ ("Add a test"), N_ ("No test yet") } } },

  { "education",
    N_ ("What have you studied?"),
    N_ ("A diploma from outside Canada counts with an assessment (ECA)."),
    { { "candidate", NULL, "credentials", N_ ("Diplomas"), N_ ("Add a diploma"), N_ ("No diploma") } } },

  { "work",
    N_ ("Where have you worked?"),
    N_ ("Enter each job with its occupation, its hours and its first and last day. A job without a last day goes on."),
    { { "candidate", NULL, "jobs", N_ ("Jobs"), N_ ("Add a job"), N_ ("No job") } } },

  { "offer",
    N_ ("Has an employer in Canada offered you a job?"),
    N_ ("An offer counts when it is full-time and for long enough. Without an offer, leave this empty."),
    { { "job-offer", "noc full-time months support", NULL, NULL, NULL, NULL },
      { "", "authorized-to-work", NULL, N_ ("Right to work"), NULL, NULL } } },

  { "nomination",
    N_ ("Has a province nominated you, or certified your trade?"),
    N_ ("A nomination by the Express Entry stream of a province earns the most points of all. Without one, leave this empty."),
    { { "nomination", "province issued expires enhanced", NULL, N_ ("Nomination"), NULL, NULL },
      { "candidate/trade-certificate", "issued-by trade issued", NULL, N_ ("Certificate of qualification"), NULL, NULL } } },

  { "relatives",
    N_ ("Do relatives live in Canada?"),
    N_ ("Brothers and sisters count in the score, other relatives in the grid, when they are citizens or permanent residents."),
    { { "", NULL, "relatives", N_ ("Relatives"), N_ ("Add a relative"), N_ ("No relative in Canada") } } },

  { "funds",
    N_ ("How much money can you bring?"),
    N_ ("In Canadian dollars, free of debts. The amount that is asked for depends on the size of the family."),
    { { "", "funds", NULL, NULL, NULL, NULL } } },
};

/**
 * jalon_questions_get:
 * @out_n: (out): how many
 *
 * Returns: (array length=out_n): the questions
 */
const JalonQuestion *
jalon_questions_get (guint *out_n)
{
  *out_n = G_N_ELEMENTS (questions);
  return questions;
}
