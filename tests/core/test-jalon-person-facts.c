/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-test-day.h"
#include "jalon-test.h"

/* A row asks one number of a household on a day. */
typedef struct
{
  const char *name;
  const char *json;
  const char *on;
  int         expected;
} Row;

static const Row age_rows[] = {
  { "on-the-eve", "'candidate': {'birth-date': '1996-11-24'}", "2026-11-23", 29 },
  { "on-the-day", "'candidate': {'birth-date': '1996-11-23'}", "2026-11-23", 30 },
  { "unanswered", "'candidate': {}", "2026-11-23", JALON_UNANSWERED },
  { "impossible", "'candidate': {'birth-date': '1996-11-31'}", "2026-11-23", JALON_UNANSWERED },
  { "not-born-yet", "'candidate': {'birth-date': '2026-11-24'}", "2026-11-23", JALON_UNANSWERED },
  { "born-today", "'candidate': {'birth-date': '2026-11-23'}", "2026-11-23", 0 },
  { "decision-12-born-on-29-february-is-not-older-on-28", "'candidate': {'birth-date': '1996-02-29'}", "2026-02-28", 29 },
  { "decision-12-born-on-29-february-is-older-on-1-march", "'candidate': {'birth-date': '1996-02-29'}", "2026-03-01", 30 },
  { "decision-12-born-on-29-february-in-a-leap-year", "'candidate': {'birth-date': '1996-02-29'}", "2024-02-29", 28 },
};

#define TEST(test, taken) "'candidate': {'tests': [{'test': '" test "', 'taken': '" taken "', 'listening': 6, 'reading': 6, 'writing': 6, 'speaking': 6}]}"
#define TEF(scores) "'candidate': {'tests': [{'test': 'tef-canada', 'taken': '2026-01-01', " scores "}]}"

/* RULE: facts.language-validity */
static const Row valid_test_rows[] = {
  { "on-the-day-of-the-test", TEST ("ielts-general", "2026-11-23"), "2026-11-23", 1 },
  { "a-test-to-come", TEST ("ielts-general", "2026-11-24"), "2026-11-23", 0 },
  { "the-last-day", TEST ("ielts-general", "2024-11-24"), "2026-11-23", 1 },
  { "two-years-old", TEST ("ielts-general", "2024-11-23"), "2026-11-23", 0 },
  { "taken-on-29-february-is-good-on-28", TEST ("ielts-general", "2024-02-29"), "2026-02-28", 1 },
  { "taken-on-29-february-ends-on-1-march", TEST ("ielts-general", "2024-02-29"), "2026-03-01", 0 },
  { "pte-core-before-it-was-accepted", TEST ("pte-core", "2024-01-15"), "2024-01-29", 0 },
  { "pte-core-from-the-day-of-acceptance", TEST ("pte-core", "2024-01-15"), "2024-01-30", 1 },
  { "tcf-before-it-was-accepted", TEST ("tcf-canada", "2018-04-01"), "2018-04-30", 0 },
  { "tcf-from-the-day-of-acceptance", TEST ("tcf-canada", "2018-04-01"), "2018-05-01", 1 },
  { "celpip-on-the-first-day", TEST ("celpip-general", "2014-12-01"), "2015-01-01", 1 },
  { "ielts-on-the-first-day", TEST ("ielts-general", "2014-12-01"), "2015-01-01", 1 },
  { "tef-on-the-first-day", TEST ("tef-canada", "2014-12-01"), "2015-01-01", 1 },
  { "without-a-day", "'candidate': {'tests': [{'test': 'ielts-general', 'listening': 6}]}", "2026-11-23", 0 },
  { "with-an-impossible-day", TEST ("ielts-general", "2026-02-30"), "2026-11-23", 0 },
  { "which-test-is-unanswered", "'candidate': {'tests': [{'taken': '2026-01-01', 'listening': 6}]}", "2026-11-23", 0 },
  { "without-any-score", "'candidate': {'tests': [{'test': 'ielts-general', 'taken': '2026-01-01'}]}", "2026-11-23", 1 },
  { "ielts-9", "'candidate': {'tests': [{'test': 'ielts-general', 'taken': '2026-01-01', 'reading': 9}]}", "2026-11-23", 1 },
  { "ielts-above-9", "'candidate': {'tests': [{'test': 'ielts-general', 'taken': '2026-01-01', 'reading': 9.5}]}", "2026-11-23", 0 },
  { "ielts-below-0", "'candidate': {'tests': [{'test': 'ielts-general', 'taken': '2026-01-01', 'reading': -0.5}]}", "2026-11-23", 0 },
  { "ielts-quarter-band", "'candidate': {'tests': [{'test': 'ielts-general', 'taken': '2026-01-01', 'reading': 7.25}]}", "2026-11-23", 0 },
  { "ielts-not-a-half-band", "'candidate': {'tests': [{'test': 'ielts-general', 'taken': '2026-01-01', 'reading': 7.3}]}", "2026-11-23", 0 },
  { "celpip-12", "'candidate': {'tests': [{'test': 'celpip-general', 'taken': '2026-01-01', 'reading': 12}]}", "2026-11-23", 1 },
  { "celpip-above-12", "'candidate': {'tests': [{'test': 'celpip-general', 'taken': '2026-01-01', 'reading': 13}]}", "2026-11-23", 0 },
  { "celpip-half", "'candidate': {'tests': [{'test': 'celpip-general', 'taken': '2026-01-01', 'reading': 7.5}]}", "2026-11-23", 0 },
  { "pte-90", "'candidate': {'tests': [{'test': 'pte-core', 'taken': '2026-01-01', 'reading': 90}]}", "2026-11-23", 1 },
  { "pte-above-90", "'candidate': {'tests': [{'test': 'pte-core', 'taken': '2026-01-01', 'reading': 91}]}", "2026-11-23", 0 },
  { "pte-0", "'candidate': {'tests': [{'test': 'pte-core', 'taken': '2026-01-01', 'reading': 0}]}", "2026-11-23", 1 },
  { "tef-at-its-maxima", TEF ("'listening': 360, 'reading': 300, 'writing': 450, 'speaking': 450"), "2026-11-23", 1 },
  { "tef-listening-above", TEF ("'listening': 361"), "2026-11-23", 0 },
  { "tef-reading-above", TEF ("'reading': 301"), "2026-11-23", 0 },
  { "tef-writing-above", TEF ("'writing': 451"), "2026-11-23", 0 },
  { "tef-speaking-above", TEF ("'speaking': 451"), "2026-11-23", 0 },
  { "decision-2-tef-699-at-its-maximum", TEF ("'scale': '699', 'listening': 699, 'reading': 699, 'writing': 699, 'speaking': 699"), "2026-11-23", 1 },
  { "decision-2-tef-699-above", TEF ("'scale': '699', 'listening': 700"), "2026-11-23", 0 },
  { "tcf-at-its-maxima", "'candidate': {'tests': [{'test': 'tcf-canada', 'taken': '2026-01-01', 'listening': 699, 'reading': 699, 'writing': 20, 'speaking': 20}]}", "2026-11-23", 1 },
  { "tcf-listening-above", "'candidate': {'tests': [{'test': 'tcf-canada', 'taken': '2026-01-01', 'listening': 700}]}", "2026-11-23", 0 },
  { "tcf-writing-above", "'candidate': {'tests': [{'test': 'tcf-canada', 'taken': '2026-01-01', 'writing': 21}]}", "2026-11-23", 0 },
};

typedef struct
{
  const char *name;
  const char *result; /* members of the test */
  int         levels[JALON_N_ABILITIES];
} LevelRow;

/* RULE: language.ielts-general */
/* RULE: language.tef-canada */
/* RULE: language.tef-canada-699 */
static const LevelRow level_rows[] = {
  { "ielts-each-ability-has-its-own-chart", "'test': 'ielts-general', 'taken': '2026-01-01', 'listening': 7, 'reading': 7, 'writing': 7, 'speaking': 6.5", { 7, 9, 9, 8 } },
  { "no-score-is-level-3", "'test': 'ielts-general', 'taken': '2026-01-01', 'reading': 7", { 3, 9, 3, 3 } },
  { "below-the-lowest-row-is-level-3", "'test': 'ielts-general', 'taken': '2026-01-01', 'listening': 4, 'reading': 3, 'writing': 3.5, 'speaking': 0", { 3, 3, 3, 3 } },
  { "celpip-1-is-level-3", "'test': 'celpip-general', 'taken': '2026-01-01', 'listening': 1, 'reading': 3, 'writing': 4, 'speaking': 0", { 3, 3, 4, 3 } },
  { "decision-2-tef-is-previous-by-default", "'test': 'tef-canada', 'taken': '2026-01-01', 'listening': 316, 'reading': 263, 'writing': 392, 'speaking': 310", { 10, 10, 9, 7 } },
  { "decision-2-tef-previous", "'test': 'tef-canada', 'scale': 'previous', 'taken': '2026-01-01', 'listening': 315, 'reading': 262, 'writing': 393, 'speaking': 309", { 9, 9, 10, 6 } },
  { "decision-2-tef-699-new-chart-from-2023-12-11", "'test': 'tef-canada', 'scale': '699', 'taken': '2023-12-11', 'listening': 434, 'reading': 434, 'writing': 428, 'speaking': 456", { 7, 7, 7, 7 } },
  { "decision-2-tef-699-old-chart-to-2023-12-10", "'test': 'tef-canada', 'scale': '699', 'taken': '2023-12-10', 'listening': 434, 'reading': 449, 'writing': 450, 'speaking': 456", { 6, 6, 7, 7 } },
};

#define CREDENTIAL(members) "'candidate': {'credentials': [{" members "}]}"

/* RULE: facts.assessment-validity */
static const Row education_rows[] = {
  { "none", "'candidate': {'credentials': []}", "2026-11-23", JALON_EDUCATION_NONE },
  { "secondary", CREDENTIAL ("'level': 'secondary', 'country': 'CAN', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_SECONDARY },
  { "one-year", CREDENTIAL ("'level': 'one-year', 'country': 'CAN', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_ONE_YEAR },
  { "two-year", CREDENTIAL ("'level': 'two-year', 'country': 'CAN', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_TWO_YEAR },
  { "three-year", CREDENTIAL ("'level': 'three-year', 'country': 'CAN', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_THREE_YEAR },
  { "master", CREDENTIAL ("'level': 'master', 'country': 'CAN', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_MASTER },
  { "professional-is-as-a-master", CREDENTIAL ("'level': 'professional', 'country': 'CAN', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_MASTER },
  { "doctorate", CREDENTIAL ("'level': 'doctorate', 'country': 'CAN', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_DOCTORATE },
  { "completed-on-the-day", CREDENTIAL ("'level': 'master', 'country': 'CAN', 'completed': '2026-11-23'"), "2026-11-23", JALON_EDUCATION_MASTER },
  { "completed-the-day-after", CREDENTIAL ("'level': 'master', 'country': 'CAN', 'completed': '2026-11-24'"), "2026-11-23", JALON_EDUCATION_NONE },
  { "not-completed", CREDENTIAL ("'level': 'master', 'country': 'CAN'"), "2026-11-23", JALON_EDUCATION_NONE },
  { "without-country", CREDENTIAL ("'level': 'master', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_NONE },
  { "without-level", CREDENTIAL ("'country': 'CAN', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_NONE },
  { "malformed-country", CREDENTIAL ("'level': 'master', 'country': 'Canada', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_NONE },
  { "foreign-not-assessed", CREDENTIAL ("'level': 'master', 'country': 'MAR', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_NONE },
  { "foreign-assessed-without-day", CREDENTIAL ("'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'body': 'wes', 'level': 'master'}"), "2026-11-23", JALON_EDUCATION_NONE },
  { "foreign-assessed-on-the-day", CREDENTIAL ("'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2026-11-23'}"), "2026-11-23", JALON_EDUCATION_MASTER },
  { "foreign-assessed-the-day-after", CREDENTIAL ("'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2026-11-24'}"), "2026-11-23", JALON_EDUCATION_NONE },
  { "assessment-on-its-last-day", CREDENTIAL ("'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2021-11-24'}"), "2026-11-23", JALON_EDUCATION_MASTER },
  { "assessment-of-five-years", CREDENTIAL ("'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2021-11-23'}"), "2026-11-23", JALON_EDUCATION_NONE },
  { "assessment-of-29-february-on-28", CREDENTIAL ("'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2020-02-29'}"), "2025-02-28", JALON_EDUCATION_MASTER },
  { "assessment-of-29-february-on-1-march", CREDENTIAL ("'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2020-02-29'}"), "2025-03-01", JALON_EDUCATION_NONE },
  { "at-the-assessment-s-level", CREDENTIAL ("'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2025-06-01', 'level': 'three-year'}"), "2026-11-23", JALON_EDUCATION_THREE_YEAR },
  { "impossible-assessment-day", CREDENTIAL ("'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2025-06-31'}"), "2026-11-23", JALON_EDUCATION_NONE },
  { "canadian-needs-no-assessment", CREDENTIAL ("'level': 'master', 'country': 'CAN', 'completed': '2014-06-30', 'assessment': {'issued': '2010-01-01', 'level': 'secondary'}"), "2026-11-23", JALON_EDUCATION_MASTER },
  { "two-or-more", CREDENTIAL ("'level': 'three-year', 'country': 'CAN', 'completed': '2014-06-30'}, {'level': 'one-year', 'country': 'CAN', 'completed': '2015-06-30'"), "2026-11-23", JALON_EDUCATION_TWO_OR_MORE },
  { "two-of-three-years", CREDENTIAL ("'level': 'three-year', 'country': 'CAN', 'completed': '2014-06-30'}, {'level': 'three-year', 'country': 'CAN', 'completed': '2015-06-30'"), "2026-11-23", JALON_EDUCATION_TWO_OR_MORE },
  { "two-of-two-years-are-not", CREDENTIAL ("'level': 'two-year', 'country': 'CAN', 'completed': '2014-06-30'}, {'level': 'two-year', 'country': 'CAN', 'completed': '2015-06-30'"), "2026-11-23", JALON_EDUCATION_TWO_YEAR },
  { "secondary-is-not-the-second", CREDENTIAL ("'level': 'three-year', 'country': 'CAN', 'completed': '2014-06-30'}, {'level': 'secondary', 'country': 'CAN', 'completed': '2010-06-30'"), "2026-11-23", JALON_EDUCATION_THREE_YEAR },
  { "the-second-is-not-assessed", CREDENTIAL ("'level': 'three-year', 'country': 'CAN', 'completed': '2014-06-30'}, {'level': 'three-year', 'country': 'MAR', 'completed': '2015-06-30'"), "2026-11-23", JALON_EDUCATION_THREE_YEAR },
  { "master-is-above-two-or-more", CREDENTIAL ("'level': 'three-year', 'country': 'CAN', 'completed': '2014-06-30'}, {'level': 'master', 'country': 'CAN', 'completed': '2016-06-30'"), "2026-11-23", JALON_EDUCATION_MASTER },
};

static const Row study_rows[] = {
  { "in-person", CREDENTIAL ("'level': 'two-year', 'country': 'CAN', 'completed': '2014-06-30'"), "2026-11-23", JALON_EDUCATION_TWO_YEAR },
  { "at-a-distance", CREDENTIAL ("'level': 'two-year', 'country': 'CAN', 'completed': '2014-06-30', 'in-person': false"), "2026-11-23", JALON_EDUCATION_NONE },
  { "abroad", CREDENTIAL ("'level': 'two-year', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2025-06-01'}"), "2026-11-23", JALON_EDUCATION_NONE },
  { "the-best-one-in-person", CREDENTIAL ("'level': 'one-year', 'country': 'CAN', 'completed': '2014-06-30'}, {'level': 'master', 'country': 'CAN', 'completed': '2016-06-30', 'in-person': false"), "2026-11-23", JALON_EDUCATION_ONE_YEAR },
  { "two-or-more-is-no-study-of-three-years", CREDENTIAL ("'level': 'one-year', 'country': 'CAN', 'completed': '2014-06-30'}, {'level': 'three-year', 'country': 'MAR', 'completed': '2016-06-30', 'assessment': {'issued': '2025-06-01'}"), "2026-11-23", JALON_EDUCATION_ONE_YEAR },
};

/* 364 days of 30 hours are 1,560 hours. */
#define JOB(members) "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 30" members "}]}"
#define JOB_OF(noc, country, more) "'candidate': {'jobs': [{'noc': '" noc "', 'country': '" country "', 'started': '2025-11-25', 'hours-per-week': 30" more "}]}"

/* RULE: facts.skilled-teer */
static const Row canadian_years_rows[] = {
  { "goes-on", JOB (""), "2026-11-23", 1 },
  { "a-day-short", JOB (""), "2026-11-22", 0 },
  { "ended-on-the-day", JOB (", 'ended': '2026-11-23'"), "2026-11-30", 1 },
  { "ended-a-day-earlier", JOB (", 'ended': '2026-11-22'"), "2026-11-30", 0 },
  { "will-end-later", JOB (", 'ended': '2030-01-01'"), "2026-11-23", 1 },
  { "hours-0.01-short", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 29.99}]}", "2026-11-23", 0 },
  { "hours-above-30", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 60}]}", "2026-11-22", 0 },
  { "two-part-times", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 20}, {'noc': '63200', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 10}]}", "2026-11-23", 1 },
  { "two-part-times-0.01-short", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 20}, {'noc': '63200', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 9.99}]}", "2026-11-23", 0 },
  { "two-years", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2024-11-26', 'hours-per-week': 30}]}", "2026-11-23", 2 },
  { "two-years-a-day-short", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2024-11-27', 'hours-per-week': 30}]}", "2026-11-23", 1 },
  { "teer-3", JOB_OF ("63200", "CAN", ""), "2026-11-23", 1 },
  { "teer-4", JOB_OF ("64100", "CAN", ""), "2026-11-23", 0 },
  { "teer-5", JOB_OF ("65201", "CAN", ""), "2026-11-23", 0 },
  { "unknown-code", JOB_OF ("21999", "CAN", ""), "2026-11-23", 0 },
  { "a-code-of-four-digits", JOB_OF ("2123", "CAN", ""), "2026-11-23", 0 },
  { "decision-14-a-code-of-noc-2016-before-2022-11-16", "'candidate': {'jobs': [{'noc': '2173', 'country': 'CAN', 'started': '2018-01-01', 'hours-per-week': 30}]}", "2020-01-01", 0 },
  { "decision-14-teer-2-of-noc-2021-before-2022-11-16", "'candidate': {'jobs': [{'noc': '22220', 'country': 'CAN', 'started': '2018-01-01', 'hours-per-week': 30}]}", "2020-01-01", 2 },
  { "not-authorized", JOB (", 'authorized': false"), "2026-11-23", 0 },
  { "student", JOB (", 'student': true"), "2026-11-23", 0 },
  { "self-employed", JOB (", 'self-employed': true"), "2026-11-23", 0 },
  { "without-hours", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2020-11-25'}]}", "2026-11-23", 0 },
  { "unpaid", JOB (", 'paid': false"), "2026-11-23", 0 },
  { "an-employer-in-canada", JOB (", 'employer-country': 'CAN'"), "2026-11-23", 1 },
  { "decision-20-an-employer-abroad", JOB (", 'employer-country': 'USA'"), "2026-11-23", 0 },
  { "an-employer-in-canada-does-not-bring-work-home", JOB_OF ("21231", "FRA", ", 'employer-country': 'CAN'"), "2026-11-23", 0 },
  { "a-leave-of-a-day", JOB (", 'leaves': [{'from': '2026-03-02', 'to': '2026-03-02'}]"), "2026-11-23", 0 },
  { "a-leave-of-a-day-made-up-for", JOB (", 'leaves': [{'from': '2026-03-02', 'to': '2026-03-02'}]"), "2026-11-24", 1 },
  { "leaves-that-overlap-and-touch", JOB (", 'leaves': [{'from': '2026-03-04', 'to': '2026-03-05'}, {'from': '2026-03-02', 'to': '2026-03-03'}, {'from': '2026-03-03', 'to': '2026-03-04'}]"), "2026-11-27", 1 },
  { "leaves-that-overlap-and-touch-a-day-short", JOB (", 'leaves': [{'from': '2026-03-04', 'to': '2026-03-05'}, {'from': '2026-03-02', 'to': '2026-03-03'}, {'from': '2026-03-03', 'to': '2026-03-04'}]"), "2026-11-26", 0 },
  { "a-leave-outside-the-job-takes-nothing", JOB (", 'leaves': [{'from': '2025-11-01', 'to': '2025-11-24'}]"), "2026-11-23", 1 },
  { "a-leave-into-the-job", JOB (", 'leaves': [{'from': '2025-11-01', 'to': '2025-11-25'}]"), "2026-11-23", 0 },
  { "a-leave-that-goes-on", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2024-11-26', 'hours-per-week': 30, 'leaves': [{'from': '2026-01-01'}]}]}", "2026-11-23", 1 },
  { "a-leave-without-a-first-day", JOB (", 'leaves': [{'to': '2026-03-02'}]"), "2026-11-23", 1 },
  { "a-leave-that-ends-before-it-starts", JOB (", 'leaves': [{'from': '2026-03-03', 'to': '2026-03-02'}]"), "2026-11-23", 1 },
  { "another-job-during-the-leave", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 30, 'leaves': [{'from': '2026-03-02', 'to': '2026-06-30'}]}, {'noc': '63200', 'country': 'CAN', 'started': '2026-03-02', 'ended': '2026-06-30', 'hours-per-week': 30}]}", "2026-11-23", 1 },
  { "hours-of-two-decimals", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 15.25}, {'noc': '63200', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 14.75}]}", "2026-11-23", 1 },
  { "without-start", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'ended': '2026-01-01', 'hours-per-week': 30}]}", "2026-11-23", 0 },
  { "without-code", "'candidate': {'jobs': [{'country': 'CAN', 'started': '2020-11-25', 'hours-per-week': 30}]}", "2026-11-23", 0 },
  { "without-country", "'candidate': {'jobs': [{'noc': '21231', 'started': '2020-11-25', 'hours-per-week': 30}]}", "2026-11-23", 0 },
  { "start-to-come", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2026-11-24', 'hours-per-week': 30}]}", "2026-11-23", 0 },
  { "ends-before-it-starts", JOB (", 'ended': '2025-11-24'"), "2026-11-23", 0 },
  { "impossible-end", JOB (", 'ended': '2026-11-31'"), "2026-11-23", 0 },
  { "hours-of-three-decimals", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2020-11-25', 'hours-per-week': 37.555}]}", "2026-11-23", 0 },
  { "hours-168", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 168}]}", "2026-11-23", 1 },
  { "hours-above-168", "'candidate': {'jobs': [{'noc': '21231', 'country': 'CAN', 'started': '2025-11-25', 'hours-per-week': 168.01}]}", "2026-11-23", 0 },
  { "abroad-is-not-added", JOB_OF ("21231", "FRA", ""), "2026-11-23", 0 },
  { "decision-9-quebec-is-canada", JOB (", 'employer': 'Montréal'"), "2026-11-23", 1 },
};

#define PHYSICIAN(noc, more) "'candidate': {'jobs': [{'noc': '" noc "', 'country': 'CAN', 'started': '2021-01-01', 'hours-per-week': 40, 'self-employed': true" more "}]}"

/* RULE: facts.self-employed-physicians */
static const Row physician_rows[] = {
  { "decision-8-on-2023-04-24", PHYSICIAN ("31102", ", 'publicly-funded': true"), "2023-04-24", 0 },
  { "decision-8-on-2023-04-25", PHYSICIAN ("31102", ", 'publicly-funded': true"), "2023-04-25", 2 },
  { "decision-8-31100", PHYSICIAN ("31100", ", 'publicly-funded': true"), "2023-04-25", 2 },
  { "decision-8-31101", PHYSICIAN ("31101", ", 'publicly-funded': true"), "2023-04-25", 2 },
  { "decision-8-a-dentist", PHYSICIAN ("31110", ", 'publicly-funded': true"), "2023-04-25", 0 },
  { "decision-8-not-publicly-funded", PHYSICIAN ("31102", ""), "2023-04-25", 0 },
  { "decision-8-not-authorized", PHYSICIAN ("31102", ", 'publicly-funded': true, 'authorized': false"), "2023-04-25", 0 },
};

static const Row foreign_years_rows[] = {
  { "abroad", JOB_OF ("21231", "FRA", ""), "2026-11-23", 1 },
  { "a-day-short", JOB_OF ("21231", "FRA", ""), "2026-11-22", 0 },
  { "self-employed", JOB_OF ("21231", "FRA", ", 'self-employed': true"), "2026-11-23", 1 },
  { "student", JOB_OF ("21231", "FRA", ", 'student': true"), "2026-11-23", 1 },
  { "not-authorized-is-asked-of-work-in-canada", JOB_OF ("21231", "FRA", ", 'authorized': false"), "2026-11-23", 1 },
  { "teer-4", JOB_OF ("64100", "FRA", ""), "2026-11-23", 0 },
  { "in-canada-is-not-added", JOB (""), "2026-11-23", 0 },
  /* DECISION 20 */
  { "decision-20-in-canada-for-an-employer-abroad", JOB (", 'employer-country': 'USA'"), "2026-11-23", 1 },
  { "decision-20-self-employed-and-student", JOB (", 'employer-country': 'USA', 'self-employed': true, 'student': true, 'authorized': false"), "2026-11-23", 1 },
  { "abroad-for-an-employer-in-canada", JOB_OF ("21231", "FRA", ", 'employer-country': 'CAN'"), "2026-11-23", 1 },
  { "unpaid", JOB_OF ("21231", "FRA", ", 'paid': false"), "2026-11-23", 0 },
  { "a-country-that-the-table-does-not-know", JOB_OF ("21231", "XKX", ""), "2026-11-23", 1 },
  { "a-malformed-country", JOB_OF ("21231", "fra", ""), "2026-11-23", 0 },
  { "decision-3-several-occupations-are-added-up",
    "'candidate': {'jobs': [{'noc': '21231', 'country': 'FRA', 'started': '2025-11-25', 'ended': '2026-05-25', 'hours-per-week': 30},"
    " {'noc': '63200', 'country': 'DEU', 'started': '2026-05-26', 'hours-per-week': 30}]}",
    "2026-11-23", 1 },
};

static const Row certificate_rows[] = {
  { "none", "'candidate': {}", "2026-11-23", FALSE },
  { "on-the-day", "'candidate': {'trade-certificate': {'issued-by': 'ON', 'trade': '72106', 'issued': '2026-11-23'}}", "2026-11-23", TRUE },
  { "the-day-after", "'candidate': {'trade-certificate': {'issued-by': 'ON', 'trade': '72106', 'issued': '2026-11-24'}}", "2026-11-23", FALSE },
  { "without-a-day", "'candidate': {'trade-certificate': {'issued-by': 'ON', 'trade': '72106'}}", "2026-11-23", FALSE },
  { "not-held", "'candidate': {'trade-certificate': {'held': false, 'trade': '72106', 'issued': '2026-11-23'}}", "2026-11-23", FALSE },
  { "on-its-last-day", "'candidate': {'trade-certificate': {'issued': '2024-01-15', 'expires': '2026-11-23'}}", "2026-11-23", TRUE },
  { "expired", "'candidate': {'trade-certificate': {'issued': '2024-01-15', 'expires': '2026-11-22'}}", "2026-11-23", FALSE },
  { "without-a-trade", "'candidate': {'trade-certificate': {'issued': '2026-11-23'}}", "2026-11-23", TRUE },
  { "unknown-trade", "'candidate': {'trade-certificate': {'trade': '99999', 'issued': '2026-11-23'}}", "2026-11-23", FALSE },
};

#define TEST_MEMBER(name, expression)                        \
  static void                                                \
    test_##name (gconstpointer data)                         \
  {                                                          \
    const Row            *row = data;                        \
    g_auto (JalonTestDay) day;                               \
    const JalonFacts     *facts;                             \
                                                             \
    jalon_test_day_open (&day, row->json, row->on);          \
    facts = day.facts;                                       \
    g_assert_cmpint ((int) (expression), ==, row->expected); \
  }

TEST_MEMBER (age, facts->candidate.age)
TEST_MEMBER (valid_test, facts->candidate.n_tests)
TEST_MEMBER (education, facts->candidate.education)
TEST_MEMBER (study, facts->candidate.canadian_study)
TEST_MEMBER (canadian_years, facts->candidate.canadian_years)
TEST_MEMBER (foreign_years, facts->candidate.foreign_years)
TEST_MEMBER (certificate, facts->candidate.certificate)

static void
test_levels (gconstpointer data)
{
  const LevelRow       *row = data;
  g_autofree char      *json = g_strdup_printf ("'candidate': {'tests': [{%s}]}", row->result);
  g_auto (JalonTestDay) day;
  int                   lowest = JALON_LEVEL_HIGHEST;
  guint                 i;

  jalon_test_day_open (&day, json, g_strrstr (row->result, "2023-12-1") != NULL ? "2024-06-01" : "2026-11-23");
  g_assert_cmpuint (day.facts->candidate.n_tests, ==, 1);

  for (i = 0; i < JALON_N_ABILITIES; i++)
    {
      g_assert_cmpint (day.facts->candidate.tests[0].levels[i], ==, row->levels[i]);
      lowest = MIN (lowest, row->levels[i]);
    }

  g_assert_cmpint (day.facts->candidate.tests[0].lowest, ==, lowest);
}

static void
test_last_day (void)
{
  g_auto (JalonTestDay) day;
  g_autofree char      *last_day = NULL;

  jalon_test_day_open (&day, TEST ("ielts-general", "2025-02-01"), "2026-11-23");
  last_day = jalon_date_to_string (day.facts->candidate.tests[0].last_day);
  g_assert_cmpstr (last_day, ==, "2027-01-31");
}

/* Unanswered is different from none. */
static void
test_answered (void)
{
  g_auto (JalonTestDay) nothing;
  g_auto (JalonTestDay) none;

  jalon_test_day_open (&nothing, "'candidate': {}", "2026-11-23");
  jalon_test_day_open (&none, "'candidate': {'tests': [], 'credentials': [], 'jobs': []}", "2026-11-23");
  g_assert_false (nothing.facts->candidate.tests_answered);
  g_assert_false (nothing.facts->candidate.education_answered);
  g_assert_false (nothing.facts->candidate.work_answered);
  g_assert_true (none.facts->candidate.tests_answered);
  g_assert_true (none.facts->candidate.education_answered);
  g_assert_true (none.facts->candidate.work_answered);
}

/* Student work in Canada counts for FSW and FST, not for the CRS. */
static void
test_spans (void)
{
  g_auto (JalonTestDay) day;
  const JalonWorkSpan  *spans;

  jalon_test_day_open (&day,
                       "'candidate': {'jobs': ["
                       "{'noc': '21231', 'country': 'CAN', 'started': '2025-01-01', 'hours-per-week': 30, 'student': true},"
                       "{'noc': '00010', 'country': 'CAN', 'started': '2025-01-01', 'hours-per-week': 30, 'self-employed': true},"
                       "{'noc': '63200', 'country': 'FRA', 'started': '2025-01-01', 'hours-per-week': 37.5},"
                       "{'noc': '64100', 'country': 'CAN', 'started': '2025-01-01', 'hours-per-week': 30},"
                       "{'noc': '21231', 'country': 'CAN', 'started': '2025-01-01', 'hours-per-week': 30, 'authorized': false}]}",
                       "2026-11-23");
  spans = day.facts->candidate.spans;

  g_assert_cmpuint (day.facts->candidate.n_spans, ==, 5);
  g_assert_true (spans[0].counting && !spans[0].canadian && !spans[0].foreign && spans[0].in_canada);
  g_assert_true (!spans[1].counting && !spans[1].canadian && spans[1].self_employed && spans[1].skilled);
  g_assert_cmpint (spans[1].noc, ==, 10);
  g_assert_cmpint (spans[1].teer, ==, 0);
  g_assert_true (spans[2].counting && spans[2].foreign && !spans[2].canadian && !spans[2].in_canada);
  g_assert_cmpint (spans[2].hundredths, ==, 3750);
  g_assert_true (!spans[3].skilled && !spans[3].counting && !spans[3].canadian);
  g_assert_cmpint (spans[3].teer, ==, 4);
  g_assert_true (spans[4].skilled && !spans[4].counting && !spans[4].canadian);
}

/* One result for each credential that is completed: from abroad at the level of an assessment that counts. */
static void
test_credentials (void)
{
  g_auto (JalonTestDay)      day;
  const JalonCredentialFact *credentials;

  jalon_test_day_open (&day,
                       "'candidate': {'credentials': ["
                       "{'level': 'two-year', 'country': 'CAN', 'completed': '2016-06-30'},"
                       "{'level': 'doctorate', 'country': 'CAN', 'completed': '2026-11-24'},"
                       "{'level': 'master', 'country': 'MAR', 'completed': '2014-06-30'},"
                       "{'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2026-01-01', 'level': 'three-year'}},"
                       "{'level': 'master', 'country': 'MAR', 'completed': '2014-06-30', 'assessment': {'issued': '2026-02-30', 'level': 'master'}}]}",
                       "2026-11-23");
  credentials = day.facts->candidate.credentials;

  g_assert_cmpuint (day.facts->candidate.n_credentials, ==, 4);
  g_assert_true (credentials[0].canadian && credentials[0].level == JALON_EDUCATION_TWO_YEAR);
  g_assert_true (credentials[0].record == jalon_record_list_get (day.household->candidate->credentials, 0));
  g_assert_true (!credentials[1].canadian && credentials[1].level == JALON_EDUCATION_NONE);
  g_assert_true (!credentials[2].canadian && credentials[2].level == JALON_EDUCATION_THREE_YEAR);
  g_assert_true (!credentials[3].canadian && credentials[3].level == JALON_EDUCATION_NONE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/person-facts/age", age_rows, test_age);
  JALON_TEST_ADD_ROWS ("/person-facts/tests/valid", valid_test_rows, test_valid_test);
  JALON_TEST_ADD_ROWS ("/person-facts/tests/levels", level_rows, test_levels);
  g_test_add_func ("/person-facts/tests/last-day", test_last_day);
  JALON_TEST_ADD_ROWS ("/person-facts/education", education_rows, test_education);
  JALON_TEST_ADD_ROWS ("/person-facts/canadian-study", study_rows, test_study);
  JALON_TEST_ADD_ROWS ("/person-facts/canadian-years", canadian_years_rows, test_canadian_years);
  JALON_TEST_ADD_ROWS ("/person-facts/physicians", physician_rows, test_canadian_years);
  JALON_TEST_ADD_ROWS ("/person-facts/foreign-years", foreign_years_rows, test_foreign_years);
  JALON_TEST_ADD_ROWS ("/person-facts/certificate", certificate_rows, test_certificate);
  g_test_add_func ("/person-facts/answered", test_answered);
  g_test_add_func ("/person-facts/spans", test_spans);
  g_test_add_func ("/person-facts/credentials", test_credentials);

  return g_test_run ();
}
