/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist.h"

#include "jalon-test-asked.h"
#include "jalon-test-pieces.h"
#include "jalon-test.h"

static const AskedRow asked_rows[] = {
  /* RULE: checklist.passport */
  { "passport-candidate", "", TODAY, "passport/candidate", TRUE },
  { "passport-partner", MARRIED CANDIDATE ("'residence': 'FRA'"), TODAY, "passport/partner", TRUE },
  { "passport-no-union", "'relationship': 'divorced'", TODAY, "passport/partner", FALSE },
  { "passport-partner-stays", MARRIED STAYS CANDIDATE ("'residence': 'FRA'"), TODAY, "passport/partner", TRUE },
  { "passport-partner-canadian", MARRIED CANADIAN CANDIDATE ("'residence': 'FRA'"), TODAY, "passport/partner", FALSE },
  { "passport-child", CHILD ("'birth-date': '2019-05-02'"), TODAY, "passport/c1", TRUE },
  { "passport-child-stays", CHILD ("'birth-date': '2019-05-02', 'accompanies': false"), TODAY, "passport/c1", TRUE },
  { "passport-child-canadian", CHILD ("'birth-date': '2019-05-02', 'is-canadian': true"), TODAY, "passport/c1", FALSE },
  { "passport-child-21", CHILD ("'birth-date': '2004-12-02'"), TODAY, "passport/c1", TRUE },
  { "decision-16-passport-child-22-on-the-day", CHILD ("'birth-date': '2004-12-01'"), TODAY, "passport/c1", TRUE },
  { "decision-23-passport-child-22-today", CHILD ("'birth-date': '2004-11-23'"), TODAY, "passport/c1", FALSE },
  { "passport-child-born-when-applying", "'children': [ { 'id': 'c1', 'birth-date': '2026-11-23' } ], 'milestones': { 'applied': '2026-11-23' }", TODAY, "passport/c1", TRUE },
  { "passport-child-born-after-applying", "'children': [ { 'id': 'c1', 'birth-date': '2026-11-24' } ], 'milestones': { 'applied': '2026-11-23' }", TODAY, "passport/c1", FALSE },
  { "birth-certificate-child-born-after-applying", "'children': [ { 'id': 'c1', 'birth-date': '2026-11-24' } ], 'milestones': { 'applied': '2026-11-23' }", TODAY, "birth_certificate_children/c1", FALSE },
  { "passport-child-born-years-after", "'children': [ { 'id': 'c1', 'birth-date': '2029-03-01' } ], 'milestones': { 'applied': '2026-11-23' }", TODAY, "passport/c1", FALSE },
  { "passport-child-22-by-condition", CHILD ("'birth-date': '2004-12-01', 'dependent-by-condition': true"), TODAY, "passport/c1", TRUE },
  { "passport-child-of-unknown-age", CHILD ("'given-name': 'Lina'"), TODAY, "passport/c1", TRUE },
  /* RULE: checklist.digital_photo */
  { "photo-candidate", "", TODAY, "digital_photo/candidate", TRUE },
  { "photo-partner-stays", MARRIED STAYS CANDIDATE ("'residence': 'FRA'"), TODAY, "digital_photo/partner", FALSE },
  /* RULE: checklist.name_change */
  { "other-names", CANDIDATE ("'other-names': true"), TODAY, "name_change/candidate", TRUE },
  { "one-name", CANDIDATE ("'other-names': false"), TODAY, "name_change/candidate", FALSE },
  { "other-names-child", CHILD ("'other-names': true"), TODAY, "name_change/c1", TRUE },
  { "other-names-canadian-child", CHILD ("'other-names': true, 'is-canadian': true"), TODAY, "name_change/c1", FALSE },
  /* RULE: checklist.language_test_principal */
  { "test-always", "", TODAY, "language_test_principal/candidate", TRUE },
  { "test-not-of-partner", MARRIED PERSON ("partner", IELTS), TODAY, "language_test_principal/partner", FALSE },
  /* RULE: checklist.language_test_second */
  { "second-test-earns", CANDIDATE (IELTS_AND_TEF), TODAY, "language_test_second/candidate", TRUE },
  { "second-test-earns-nothing", CANDIDATE ("'tests': [ " TEF ", { 'test': 'celpip-general', 'taken': '2026-02-01', 'listening': 4, 'reading': 4, 'writing': 4, 'speaking': 4 } ]"), TODAY, "language_test_second/candidate", FALSE },
  { "second-test-earns-by-one-ability", CANDIDATE ("'tests': [ " TEF ", { 'test': 'celpip-general', 'taken': '2026-02-01', 'listening': 5, 'reading': 4, 'writing': 4, 'speaking': 4 } ]"), TODAY, "language_test_second/candidate", TRUE },
  { "one-test", CANDIDATE (IELTS), TODAY, "language_test_second/candidate", FALSE },
  { "french-category-without-french", "'category': 'french', " CANDIDATE (IELTS), TODAY, "language_test_second/candidate", TRUE },
  { "french-category-in-french", "'category': 'french', " CANDIDATE (TEF_ALONE), TODAY, "language_test_second/candidate", FALSE },
  { "other-category", "'category': 'stem', " CANDIDATE (IELTS), TODAY, "language_test_second/candidate", FALSE },
  /* RULE: checklist.language_test_spouse, RULE: decision.17 */
  { "decision-17-spouse-test-earns", MARRIED PERSON ("partner", IELTS), TODAY, "language_test_spouse/partner", TRUE },
  { "decision-17-spouse-without-test", MARRIED CANDIDATE (IELTS), TODAY, "language_test_spouse/partner", FALSE },
  { "spouse-test-too-old", MARRIED "'partner': { 'tests': [ { 'test': 'ielts-general', 'taken': '2024-11-23', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 } ] }",
    TODAY, "language_test_spouse/partner", FALSE },
  { "spouse-test-last-day", MARRIED "'partner': { 'tests': [ { 'test': 'ielts-general', 'taken': '2024-11-24', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 } ] }",
    TODAY, "language_test_spouse/partner", TRUE },
  { "spouse-test-stays", MARRIED STAYS PERSON ("partner", IELTS), TODAY, "language_test_spouse/partner", FALSE },
  { "spouse-test-canadian", MARRIED CANADIAN PERSON ("partner", IELTS), TODAY, "language_test_spouse/partner", FALSE },
  /* RULE: checklist.eca_principal */
  { "decision-17-eca-earns", CANDIDATE (CREDENTIALS (FOREIGN_DEGREE)), TODAY, "eca_principal/candidate", TRUE },
  { "decision-17-eca-earns-under-cec", UNDER ("cec") CANDIDATE (CREDENTIALS (FOREIGN_DEGREE)), TODAY, "eca_principal/candidate", TRUE },
  { "decision-21-not-assessed-under-cec", UNDER ("cec") CANDIDATE (CREDENTIALS (NOT_ASSESSED)), TODAY, "eca_principal/candidate", QUESTION },
  { "not-assessed-under-fsw", UNDER ("fsw") CANDIDATE (CREDENTIALS (NOT_ASSESSED)), TODAY, "eca_principal/candidate", TRUE },
  { "not-assessed-under-fsw-with-canadian", UNDER ("fsw") CANDIDATE (CREDENTIALS (NOT_ASSESSED ", " CANADIAN_DEGREE)), TODAY, "eca_principal/candidate", QUESTION },
  { "canadian-needs-no-eca", UNDER ("fsw") CANDIDATE (CREDENTIALS (CANADIAN_DEGREE)), TODAY, "eca_principal/candidate", FALSE },
  { "two-or-more-rests-on-both", CANDIDATE (CREDENTIALS (FOREIGN_DEGREE ", " CANADIAN_DEGREE)), TODAY, "eca_principal/candidate", TRUE },
  /* RULE: checklist.eca_spouse */
  { "decision-17-spouse-eca-earns", MARRIED PERSON ("partner", CREDENTIALS (FOREIGN_DEGREE)), TODAY, "eca_spouse/partner", TRUE },
  { "decision-21-spouse-not-assessed", MARRIED PERSON ("partner", CREDENTIALS (NOT_ASSESSED)), TODAY, "eca_spouse/partner", QUESTION },
  { "spouse-eca-stays", MARRIED STAYS PERSON ("partner", CREDENTIALS (FOREIGN_DEGREE)), TODAY, "eca_spouse/partner", FALSE },
  /* RULE: checklist.canadian_credential */
  { "canadian-degree", CANDIDATE (CREDENTIALS (CANADIAN_DEGREE)), TODAY, "canadian_credential/candidate", TRUE },
  { "canadian-degree-to-come", CANDIDATE ("'credentials': [ { 'level': 'three-year', 'country': 'CAN', 'completed': '2026-11-24' } ]"), TODAY, "canadian_credential/candidate", FALSE },
  { "foreign-degree-is-not-canadian", CANDIDATE (CREDENTIALS (FOREIGN_DEGREE)), TODAY, "canadian_credential/candidate", FALSE },
  { "canadian-degree-partner", MARRIED PERSON ("partner", CREDENTIALS (CANADIAN_DEGREE)), TODAY, "canadian_credential/partner", TRUE },
  /* RULE: checklist.foreign_credential */
  { "foreign-degree", CANDIDATE (CREDENTIALS (FOREIGN_DEGREE)), TODAY, "foreign_credential/candidate", TRUE },
  { "foreign-degree-partner", MARRIED PERSON ("partner", CREDENTIALS (FOREIGN_DEGREE)), TODAY, "foreign_credential/partner", TRUE },
  { "canadian-degree-is-not-foreign", CANDIDATE (CREDENTIALS (CANADIAN_DEGREE)), TODAY, "foreign_credential/candidate", FALSE },
  /* RULE: checklist.job_offer */
  { "offer", OFFER ("'support': 'exempt'"), TODAY, "job_offer/candidate", TRUE },
  { "offer-without-support", OFFER ("'support': 'none'"), TODAY, "job_offer/candidate", FALSE },
  { "offer-unanswered", OFFER ("'employer': 'A'"), TODAY, "job_offer/candidate", QUESTION },
  /* Parts of the 67-point grid, where nothing of the score rests on it (decision 17). */
  { "decision-17-spouse-test-of-level-4-in-the-grid", UNDER ("fsw") MARRIED PERSON ("partner", LEVEL_4), TODAY, "language_test_spouse/partner", TRUE },
  { "decision-17-spouse-test-of-level-4-without-the-grid", UNDER ("cec") MARRIED PERSON ("partner", LEVEL_4), TODAY, "language_test_spouse/partner", FALSE },
  { "decision-17-own-study-in-the-grid", UNDER ("fsw") CANDIDATE (CREDENTIALS ("{ 'level': 'two-year', 'country': 'CAN', 'completed': '2014-06-30' }, { 'level': 'master', 'country': 'MAR', 'completed': '2010-06-30', 'assessment': { 'issued': '2016-06-01' } }")), "2016-11-18", "canadian_credential/candidate", TRUE },
  { "decision-17-own-study-without-the-grid", UNDER ("cec") CANDIDATE (CREDENTIALS ("{ 'level': 'two-year', 'country': 'CAN', 'completed': '2014-06-30' }, { 'level': 'master', 'country': 'MAR', 'completed': '2010-06-30', 'assessment': { 'issued': '2016-06-01' } }")), "2016-11-18", "canadian_credential/candidate", FALSE },
  { "decision-17-study-of-partner-in-the-grid", UNDER ("fsw") MARRIED PERSON ("partner", CREDENTIALS ("{ 'level': 'two-year', 'country': 'CAN', 'completed': '2014-06-30' }, { 'level': 'master', 'country': 'MAR', 'completed': '2010-06-30', 'assessment': { 'issued': '2025-06-01' } }")), TODAY, "canadian_credential/partner", TRUE },
  { "decision-17-study-of-partner-without-the-grid", UNDER ("cec") MARRIED PERSON ("partner", CREDENTIALS ("{ 'level': 'two-year', 'country': 'CAN', 'completed': '2014-06-30' }, { 'level': 'master', 'country': 'MAR', 'completed': '2010-06-30', 'assessment': { 'issued': '2025-06-01' } }")), TODAY, "canadian_credential/partner", FALSE },
  { "decision-17-certificate-for-trades", UNDER ("fst") CANDIDATE ("'trade-certificate': { 'trade': '72200', 'issued': '2024-01-15' }"), TODAY, "certificate_of_qualification/candidate", TRUE },
  { "decision-17-certificate-beside-an-offer", UNDER ("fst") CANDIDATE ("'trade-certificate': { 'trade': '72200', 'issued': '2024-01-15' }") ", 'job-offer': { 'noc': '72200', 'months': 12, 'support': 'lmia' }", TODAY, "certificate_of_qualification/candidate", FALSE },
  { "decision-21-certificate-without-a-day", CANDIDATE (IELTS ", 'trade-certificate': { 'trade': '72200' }"), TODAY, "certificate_of_qualification/candidate", QUESTION },
  { "decision-21-certificate-none", CANDIDATE (IELTS ", 'trade-certificate': { 'held': false }"), TODAY, "certificate_of_qualification/candidate", FALSE },
  /* DECISION 21: what is missing of a test, a diploma, a relative */
  { "decision-21-test-without-a-day", CANDIDATE ("'tests': [ { 'test': 'ielts-general', 'taken': '2026-02-01', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 }, { 'id': 't2', 'test': 'tef-canada' } ]"), TODAY, "language_test_second/candidate", QUESTION },
  { "decision-21-test-without-a-name", CANDIDATE ("'tests': [ { 'test': 'ielts-general', 'taken': '2026-02-01', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 }, { 'id': 't2', 'taken': '2026-02-01' } ]"), TODAY, "language_test_second/candidate", QUESTION },
  { "decision-21-diploma-without-a-country", CANDIDATE (CREDENTIALS ("{ 'level': 'master', 'completed': '2014-06-30' }")), TODAY, "eca_principal/candidate", QUESTION },
  { "decision-21-diploma-without-a-day", CANDIDATE (CREDENTIALS ("{ 'level': 'master', 'country': 'MAR' }")), TODAY, "foreign_credential/candidate", QUESTION },
  { "decision-21-diploma-without-a-level", CANDIDATE (CREDENTIALS ("{ 'country': 'CAN', 'completed': '2014-06-30' }")), TODAY, "canadian_credential/candidate", QUESTION },
  { "decision-21-diploma-with-a-day-that-is-none", CANDIDATE (CREDENTIALS ("{ 'country': 'CAN', 'completed': '2014-06-31' }")), TODAY, "canadian_credential/candidate", FALSE },
  { "decision-21-relative-without-a-status", "'relatives': [ { 'id': 'r1', 'relation': 'sibling', 'of': 'candidate', 'birth-date': '1990-01-01' } ]", TODAY, "relative_in_canada/candidate", QUESTION },
  { "decision-21-relative-without-an-age", "'relatives': [ { 'id': 'r1', 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen' } ]", TODAY, "relative_in_canada/candidate", QUESTION },
  { "decision-21-relative-without-a-relation", "'relatives': [ { 'id': 'r1', 'of': 'candidate', 'status': 'citizen', 'birth-date': '1990-01-01' } ]", TODAY, "relative_in_canada/candidate", QUESTION },
  { "decision-21-relative-who-lives-elsewhere", "'relatives': [ { 'id': 'r1', 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen', 'lives-in-canada': false } ]", TODAY, "relative_in_canada/candidate", FALSE },
  { "decision-21-relative-of-a-partner-who-stays", MARRIED STAYS "'relatives': [ { 'id': 'r1', 'relation': 'sibling', 'of': 'partner', 'status': 'citizen' } ]", TODAY, "relative_in_canada/partner", FALSE },
  { "decision-21-exam-of-somebody-of-no-residence", CANDIDATE (EXAM ("2024-05-01", "true")) ", " PLANNED, TODAY, "medical_reuse/candidate", QUESTION },
  /* RULE: checklist.lmia */
  { "offer-lmia", OFFER ("'support': 'lmia'"), TODAY, "lmia/candidate", TRUE },
  { "decision-27-lmia-of-the-second-offer", "'further-job-offer': { 'noc': '21231', 'months': 12, 'support': 'lmia' }", TODAY, "lmia/candidate", TRUE },
  { "decision-27-lmia-of-the-offer-that-does-not-count", "'job-offer': { 'noc': '21231', 'months': 6, 'support': 'lmia' }, 'further-job-offer': { 'noc': '21231', 'months': 12, 'support': 'exempt' }", TODAY, "lmia/candidate", FALSE },
  { "offer-exempt", OFFER ("'support': 'exempt'"), TODAY, "lmia/candidate", FALSE },
  { "offer-part-time-lmia", OFFER ("'support': 'lmia', 'full-time': false"), TODAY, "lmia/candidate", FALSE },
  /* RULE: checklist.provincial_nomination */
  { "nominated", "'nomination': { 'province': 'ON', 'issued': '2026-11-23' }", TODAY, "provincial_nomination/candidate", TRUE },
  { "nominated-tomorrow", "'nomination': { 'province': 'ON', 'issued': '2026-11-24' }", TODAY, "provincial_nomination/candidate", FALSE },
  { "nominated-outside", "'nomination': { 'province': 'ON', 'issued': '2026-11-23', 'enhanced': false }", TODAY, "provincial_nomination/candidate", FALSE },
  { "not-nominated", "", TODAY, "provincial_nomination/candidate", FALSE },
  /* RULE: checklist.certificate_of_qualification */
  { "trade-certificate-fst", UNDER ("fst") CANDIDATE (IELTS), TODAY, "certificate_of_qualification/candidate", TRUE },
  { "trade-certificate-fst-with-offer", UNDER ("fst") OFFER ("'support': 'lmia'"), TODAY, "certificate_of_qualification/candidate", FALSE },
  { "trade-certificate-earns", UNDER ("cec") CANDIDATE (IELTS ", 'trade-certificate': { 'trade': '72200', 'issued': '2024-01-15' }"), TODAY, "certificate_of_qualification/candidate", TRUE },
  { "no-trade-certificate", UNDER ("cec") CANDIDATE (IELTS), TODAY, "certificate_of_qualification/candidate", FALSE },
  /* RULE: checklist.status_in_canada */
  { "status-cec", UNDER ("cec") CANDIDATE (IELTS), TODAY, "status_in_canada/candidate", TRUE },
  { "status-fsw-abroad", UNDER ("fsw") CANDIDATE (JOBS (JOB ("j1", "21231", "FRA", "2018-01-01", "null"))), TODAY, "status_in_canada/candidate", QUESTION },
  { "status-work-earns", UNDER ("fsw") CANDIDATE (JOBS (JOB ("j1", "21231", "CAN", "2024-01-01", "null"))), TODAY, "status_in_canada/candidate", TRUE },
  { "status-study-earns", UNDER ("fsw") CANDIDATE (CREDENTIALS (CANADIAN_DEGREE)), TODAY, "status_in_canada/candidate", TRUE },
  /* RULE: checklist.proof_of_funds, RULE: checklist.proof_of_funds_exemption */
  { "funds-fsw", UNDER ("fsw") "'title': 'T'", TODAY, "proof_of_funds/household", TRUE },
  { "funds-fst", UNDER ("fst") "'title': 'T'", TODAY, "proof_of_funds/household", TRUE },
  { "funds-nominee", UNDER ("nominee") "'title': 'T'", TODAY, "proof_of_funds/household", TRUE },
  { "funds-cec", UNDER ("cec") "'title': 'T'", TODAY, "proof_of_funds/household", FALSE },
  { "exemption-cec", UNDER ("cec") "'title': 'T'", TODAY, "proof_of_funds_exemption/household", TRUE },
  { "exemption-fsw", UNDER ("fsw") "'title': 'T'", TODAY, "proof_of_funds_exemption/household", FALSE },
  { "funds-authorized-with-offer", UNDER ("fsw") "'authorized-to-work': true, " OFFER ("'support': 'lmia'"), TODAY, "proof_of_funds/household", FALSE },
  { "exemption-authorized-with-offer", UNDER ("fsw") "'authorized-to-work': true, " OFFER ("'support': 'lmia'"), TODAY, "proof_of_funds_exemption/household", TRUE },
  { "funds-authorized-without-offer", UNDER ("fsw") "'authorized-to-work': true", TODAY, "proof_of_funds/household", TRUE },
  { "funds-offer-not-authorized", UNDER ("fsw") OFFER ("'support': 'lmia'"), TODAY, "proof_of_funds/household", TRUE },
  { "decision-17-no-program-possible", "'destination': 'QC'", TODAY, "proof_of_funds/household", FALSE },
  { "decision-17-no-program-possible-exemption", "'destination': 'QC'", TODAY, "proof_of_funds_exemption/household", FALSE },
  { "decision-17-nothing-answered", "", TODAY, "proof_of_funds/household", QUESTION },
  /* RULE: checklist.gift_deed */
  { "gift", "'funds-gift': true", TODAY, "gift_deed/household", TRUE },
  { "large-deposit", "'funds-large-deposit': true", TODAY, "gift_deed/household", TRUE },
  { "no-gift", "'funds-gift': false", TODAY, "gift_deed/household", FALSE },
  /* RULE: checklist.police_past, RULE: decision.18 */
  { "decision-18-six-months", LIVED ("CAN", STAY ("FRA", "2026-01-01", "'2026-06-30'")), TODAY, "police_past/candidate/FRA", TRUE },
  { "decision-18-a-day-less", LIVED ("CAN", STAY ("FRA", "2026-01-01", "'2026-06-29'")), TODAY, "police_past/candidate/FRA", FALSE },
  { "decision-18-short-month", LIVED ("CAN", STAY ("FRA", "2025-08-31", "'2026-02-27'")), TODAY, "police_past/candidate/FRA", TRUE },
  { "decision-18-short-month-a-day-less", LIVED ("CAN", STAY ("FRA", "2025-08-31", "'2026-02-26'")), TODAY, "police_past/candidate/FRA", FALSE },
  { "decision-18-ten-years", LIVED ("CAN", STAY ("FRA", "2012-01-01", "'2017-06-01'")), TODAY, "police_past/candidate/FRA", TRUE },
  { "decision-18-ten-years-a-day-less", LIVED ("CAN", STAY ("FRA", "2012-01-01", "'2017-05-31'")), TODAY, "police_past/candidate/FRA", FALSE },
  { "decision-18-since-18", "'candidate': { 'birth-date': '2000-01-01', 'residence': 'CAN', 'stays': [ " STAY ("FRA", "2010-01-01", "'2018-06-30'") " ] }, " PLANNED,
    TODAY, "police_past/candidate/FRA", TRUE },
  { "decision-18-since-18-a-day-less", "'candidate': { 'birth-date': '2000-01-01', 'residence': 'CAN', 'stays': [ " STAY ("FRA", "2010-01-01", "'2018-06-29'") " ] }, " PLANNED,
    TODAY, "police_past/candidate/FRA", FALSE },
  { "decision-18-in-a-row", LIVED ("CAN", STAY ("FRA", "2025-01-01", "'2025-03-31'") ", " STAY ("FRA", "2025-04-01", "'2025-06-30'")), TODAY, "police_past/candidate/FRA", TRUE },
  { "decision-18-a-day-between", LIVED ("CAN", STAY ("FRA", "2025-01-01", "'2025-03-31'") ", " STAY ("FRA", "2025-04-02", "'2025-07-01'")), TODAY, "police_past/candidate/FRA", FALSE },
  { "police-past-not-canada", LIVED ("FRA", STAY ("CAN", "2020-01-01", "'2024-01-01'")), TODAY, "police_past/candidate/CAN", FALSE },
  { "police-past-not-where-they-live", LIVED ("FRA", STAY ("FRA", "2020-01-01", "null")), TODAY, "police_past/candidate/FRA", FALSE },
  { "police-past-second-country", LIVED ("FRA", STAY ("FRA", "2022-01-01", "null") ", " STAY ("MAR", "2010-01-01", "'2021-12-31'")), TODAY, "police_past/candidate/MAR", TRUE },
  { "police-past-partner-stays", MARRIED STAYS PERSON ("partner", "'residence': 'CAN', 'stays': [ " STAY ("FRA", "2020-01-01", "'2021-01-01'") " ]"), TODAY, "police_past/partner/FRA", TRUE },
  { "police-past-partner-canadian", MARRIED CANADIAN PERSON ("partner", "'residence': 'CAN', 'stays': [ " STAY ("FRA", "2020-01-01", "'2021-01-01'") " ]"), TODAY, "police_past/partner/FRA", FALSE },
  /* RULE: checklist.police_current */
  { "police-current", LIVED ("FRA", STAY ("FRA", "2020-01-01", "null")), TODAY, "police_current/candidate/FRA", TRUE },
  { "decision-18-current-six-months", LIVED ("FRA", STAY ("FRA", "2026-06-02", "null")), TODAY, "police_current/candidate/FRA", TRUE },
  { "decision-18-current-a-day-less", LIVED ("FRA", STAY ("FRA", "2026-06-03", "null")), TODAY, "police_current/candidate/FRA", FALSE },
  { "police-current-in-canada", LIVED ("CAN", STAY ("CAN", "2020-01-01", "null")), TODAY, "police_current/candidate/CAN", FALSE },
  { "police-current-residence-unanswered", CANDIDATE ("'stays': [ " STAY ("FRA", "2020-01-01", "null") " ]"), TODAY, "police_current/candidate/FRA", TRUE },
  { "police-current-child-of-18", CHILD ("'birth-date': '2008-06-02', 'residence': 'FRA', 'stays': [ " STAY ("FRA", "2008-06-02", "null") " ]"), TODAY, "police_current/c1/FRA", TRUE },
  { "police-current-child-18-too-late", CHILD ("'birth-date': '2008-06-03', 'residence': 'FRA', 'stays': [ " STAY ("FRA", "2008-06-03", "null") " ]"), TODAY, "police_current/c1/FRA", FALSE },
  { "police-current-small-child", CHILD ("'birth-date': '2015-06-02', 'residence': 'FRA', 'stays': [ " STAY ("FRA", "2015-06-02", "null") " ]"), TODAY, "police_current/c1/FRA", FALSE },
  /* RULE: checklist.police_late */
  { "police-late-received-today", CANDIDATE ("'residence': 'CAN', 'stays': [ " STAY ("FRA", "2020-01-01", "'2021-01-01'") " ]") ", 'milestones': { 'invited': '2026-11-01' }", TODAY, "police_late/candidate/FRA", FALSE },
  { "police-late-not-requested-yet", CANDIDATE ("'residence': 'CAN', 'stays': [ " STAY ("FRA", "2020-01-01", "'2021-01-01'") " ]") ", 'milestones': { 'invited': '2026-11-01' }, 'documents': [ { 'id': 'police_past', 'for': 'candidate', 'of': 'FRA', 'state': 'to-do' } ]", TODAY, "police_late/candidate/FRA", FALSE },
  { "police-late-requested-nobody-knows-when", CANDIDATE ("'residence': 'CAN', 'stays': [ " STAY ("FRA", "2020-01-01", "'2021-01-01'") " ]") ", 'milestones': { 'invited': '2026-11-01' }, 'documents': [ { 'id': 'police_past', 'for': 'candidate', 'of': 'FRA', 'state': 'requested' } ]", TODAY, "police_late/candidate/FRA", TRUE },
  { "police-late-after-the-invitation-has-ended", CANDIDATE ("'residence': 'CAN', 'stays': [ " STAY ("FRA", "2020-01-01", "'2021-01-01'") " ]") ", 'milestones': { 'invited': '2026-09-01' }, 'documents': [ { 'id': 'police_past', 'for': 'candidate', 'of': 'FRA', 'state': 'requested', 'requested': '2025-09-02' } ]", TODAY, "police_late/candidate/FRA", TRUE },
  { "police-late", CANDIDATE ("'residence': 'CAN', 'stays': [ " STAY ("FRA", "2020-01-01", "'2021-01-01'") " ]") ", 'milestones': { 'invited': '2026-11-01' }, "
                                                                                                                 "'documents': [ { 'id': 'police_past', 'for': 'candidate', 'of': 'FRA', 'state': 'requested', 'requested': '2026-11-02' } ]",
    TODAY, "police_late/candidate/FRA", TRUE },
  { "police-received", CANDIDATE ("'residence': 'CAN', 'stays': [ " STAY ("FRA", "2020-01-01", "'2021-01-01'") " ]") ", 'milestones': { 'invited': '2026-11-01' }, "
                                                                                                                     "'documents': [ { 'id': 'police_past', 'for': 'candidate', 'of': 'FRA', 'state': 'received', 'requested': '2026-11-02' } ]",
    TODAY, "police_late/candidate/FRA", FALSE },
  { "police-in-time", CANDIDATE ("'residence': 'CAN', 'stays': [ " STAY ("FRA", "2020-01-01", "'2021-01-01'") " ]") ", 'milestones': { 'invited': '2026-11-01' }, "
                                                                                                                    "'documents': [ { 'id': 'police_past', 'for': 'candidate', 'of': 'FRA', 'state': 'requested', 'requested': '2026-07-04' } ]",
    TODAY, "police_late/candidate/FRA", FALSE },
  { "police-a-day-late", CANDIDATE ("'residence': 'CAN', 'stays': [ " STAY ("FRA", "2020-01-01", "'2021-01-01'") " ]") ", 'milestones': { 'invited': '2026-11-01' }, "
                                                                                                                       "'documents': [ { 'id': 'police_past', 'for': 'candidate', 'of': 'FRA', 'state': 'requested', 'requested': '2026-07-05' } ]",
    TODAY, "police_late/candidate/FRA", TRUE },
  { "police-late-not-invited", CANDIDATE ("'residence': 'CAN', 'stays': [ " STAY ("FRA", "2020-01-01", "'2021-01-01'") " ]") ", "
                                                                                                                             "'documents': [ { 'id': 'police_past', 'for': 'candidate', 'of': 'FRA', 'state': 'requested', 'requested': '2026-11-02' } ]",
    TODAY, "police_late/candidate/FRA", FALSE },
  /* DECISION 21: not told where somebody lived */
  { "decision-21-police-current", CANDIDATE ("'residence': 'FRA', 'citizenship': 'MAR'"), TODAY, "police_current/candidate/FRA", QUESTION },
  { "decision-21-police-citizenship", CANDIDATE ("'residence': 'FRA', 'citizenship': 'MAR'"), TODAY, "police_past/candidate/MAR", QUESTION },
  { "decision-21-police-in-canada", CANDIDATE ("'residence': 'CAN', 'citizenship': 'MAR'"), TODAY, "police_current/candidate/CAN", FALSE },
  { "decision-21-police-in-canada-citizenship", CANDIDATE ("'residence': 'CAN', 'citizenship': 'MAR'"), TODAY, "police_past/candidate/MAR", QUESTION },
  { "decision-21-police-nothing-told", "", TODAY, "police_current/candidate", QUESTION },
  { "decision-21-police-answered", CANDIDATE ("'residence': 'FRA', 'citizenship': 'MAR', 'stays': [ " STAY ("FRA", "2026-10-01", "null") " ]"), TODAY, "police_current/candidate/FRA", FALSE },
  { "decision-21-police-none", CANDIDATE ("'residence': 'FRA', 'citizenship': 'MAR', 'stays': []"), TODAY, "police_past/candidate/MAR", FALSE },
  { "decision-21-police-child", CHILD ("'birth-date': '2019-05-02', 'residence': 'FRA'"), TODAY, "police_current/c1/FRA", FALSE },
  { "decision-21-police-child-18", CHILD ("'birth-date': '2007-05-02', 'residence': 'FRA'"), TODAY, "police_current/c1/FRA", QUESTION },
  { "decision-21-police-child-unknown-age", CHILD ("'residence': 'FRA'"), TODAY, "police_current/c1/FRA", QUESTION },
  { "decision-21-stay-without-first-day", CANDIDATE ("'residence': 'CAN', 'stays': [ { 'country': 'FRA', 'to': '2021-01-01' } ]"), TODAY, "police_past/candidate/FRA", QUESTION },
  /* DECISION 21: not told what an exam showed */
  { "decision-21-low-risk", CANDIDATE ("'residence': 'CAN', 'medical-exam': { 'taken': '2024-05-01' }") ", " PLANNED, TODAY, "medical_reuse/candidate", QUESTION },
  { "decision-21-low-risk-no-exam-asked", CANDIDATE ("'residence': 'CAN', 'medical-exam': { 'taken': '2024-05-01' }") ", " PLANNED, TODAY, "medical_upfront/candidate", FALSE },
  { "decision-21-low-risk-abroad", CANDIDATE ("'residence': 'FRA', 'medical-exam': { 'taken': '2024-05-01' }") ", " PLANNED, TODAY, "medical_reuse/candidate", FALSE },
  /* DECISION 21: the marital status, and a partner who is entered while it is not told */
  { "decision-21-married", "", TODAY, "marriage_certificate/household", QUESTION },
  { "decision-21-common-law", "", TODAY, "common_law/household", QUESTION },
  { "decision-21-divorced", "", TODAY, "divorce_certificate/candidate", QUESTION },
  { "decision-21-never-married", "'relationship': 'never-married'", TODAY, "marriage_certificate/household", FALSE },
  { "decision-21-partner", PERSON ("partner", "'given-name': 'Karim'"), TODAY, "passport/partner", QUESTION },
  { "decision-21-no-partner", "", TODAY, "passport/partner", FALSE },
  { "decision-21-union-of-nobody", MARRIED "'previous-unions': [ { 'id': 'u1', 'ended-by': 'divorce' } ]", TODAY, "divorce_certificate/candidate", QUESTION },
  { "decision-21-union-without-end", MARRIED "'previous-unions': [ { 'id': 'u1', 'of': 'candidate' } ]", TODAY, "divorce_certificate/candidate", QUESTION },
  /* DECISION 21: nothing told of education, while the program that asks for a diploma is open */
  { "decision-21-education-not-told", "", TODAY, "eca_principal/candidate", QUESTION },
  { "decision-21-education-not-told-diploma", "", TODAY, "foreign_credential/candidate", QUESTION },
  { "decision-21-no-diploma", CANDIDATE ("'credentials': []"), TODAY, "eca_principal/candidate", FALSE },
  { "decision-21-education-of-a-partner-not-told", MARRIED "'partner': { 'given-name': 'Karim' }", TODAY, "eca_spouse/partner", FALSE },
  { "decision-21-education-not-told-under-cec", UNDER ("cec") CANDIDATE (IELTS), TODAY, "eca_principal/candidate", FALSE },
  /* DECISION 21: other papers that wait for an answer */
  { "decision-21-nomination-without-day", "'nomination': { 'province': 'ON' }", TODAY, "provincial_nomination/candidate", QUESTION },
  { "decision-21-no-nomination", "'nomination': { 'held': false }", TODAY, "provincial_nomination/candidate", FALSE },
  { "decision-21-certificate-without-day", UNDER ("cec") CANDIDATE (IELTS ", 'trade-certificate': { 'trade': '72200' }"), TODAY, "certificate_of_qualification/candidate", QUESTION },
  { "decision-21-no-certificate", UNDER ("cec") CANDIDATE (IELTS ", 'trade-certificate': { 'held': false }"), TODAY, "certificate_of_qualification/candidate", FALSE },
  { "decision-21-brother-without-birth-date", "'relatives': [ { 'id': 'r1', 'relation': 'sibling', 'of': 'candidate', 'status': 'citizen' } ]", TODAY, "relative_in_canada/candidate", QUESTION },
  /* DECISION 23: ages that an application to a province locks; married children */
  { "decision-23-locked", "'nomination': { 'province': 'ON', 'asked': '2026-02-10', 'issued': '2026-05-01' }, " CHILD ("'birth-date': '2004-06-01'"), TODAY, "passport/c1", TRUE },
  { "decision-23-locked-too-late", "'nomination': { 'province': 'ON', 'asked': '2026-06-01', 'issued': '2026-07-01' }, " CHILD ("'birth-date': '2004-06-01'"), TODAY, "passport/c1", FALSE },
  { "decision-23-locked-a-day-before", "'nomination': { 'province': 'ON', 'asked': '2026-05-31', 'issued': '2026-07-01' }, " CHILD ("'birth-date': '2004-06-01'"), TODAY, "passport/c1", TRUE },
  { "decision-23-asked-later", "'nomination': { 'province': 'ON', 'asked': '2026-12-05', 'issued': '2026-12-06' }, " CHILD ("'birth-date': '2004-11-30'"), TODAY, "passport/c1", TRUE },
  { "decision-23-asked-tomorrow-and-22-then", "'nomination': { 'province': 'ON', 'asked': '2026-11-24', 'issued': '2026-12-06' }, " CHILD ("'birth-date': '2004-11-24'"), TODAY, "passport/c1", TRUE },
  { "decision-23-not-in-express-entry", "'nomination': { 'province': 'ON', 'asked': '2026-02-10', 'issued': '2026-05-01', 'enhanced': false }, " CHILD ("'birth-date': '2004-06-01'"), TODAY, "passport/c1", FALSE },
  { "decision-23-married", CHILD ("'birth-date': '2006-06-01', 'married': true"), TODAY, "passport/c1", FALSE },
  { "decision-23-22-after-applying", "'children': [ { 'id': 'c1', 'birth-date': '2004-11-01' } ], 'milestones': { 'applied': '2026-10-31' }", TODAY, "biometrics/c1", TRUE },
  { "decision-23-22-before-applying", "'children': [ { 'id': 'c1', 'birth-date': '2004-11-01' } ], 'milestones': { 'applied': '2026-11-01' }", TODAY, "biometrics/c1", FALSE },
  /* DECISION 24: once the application is made, what held on its day. */
  { "decision-24-test-ended-since", CANDIDATE ("'tests': [ { 'test': 'ielts-general', 'taken': '2024-11-01', 'listening': 8.0, 'reading': 7.0, 'writing': 7.0, 'speaking': 7.0 }, "
                                               "{ 'test': 'tef-canada', 'taken': '2024-11-01', 'listening': 300, 'reading': 250, 'writing': 380, 'speaking': 380 } ]") ", 'milestones': { 'applied': '2026-10-01' }",
    TODAY, "language_test_second/candidate", TRUE },
  /* DECISION 25: biometrics of those who come */
  { "decision-25-biometrics-partner-stays", MARRIED STAYS "'title': 'T'", TODAY, "biometrics/partner", FALSE },
  { "decision-25-biometrics-partner", MARRIED "'title': 'T'", TODAY, "biometrics/partner", TRUE },
  /* RULE: checklist.police_canada */
  { "police-canada-unasked", LIVED ("CAN", STAY ("CAN", "2010-01-01", "null")), TODAY, "police_canada/candidate", FALSE },
  { "police-canada-asked", "'documents': [ { 'id': 'police_canada', 'for': 'candidate', 'state': 'to-do' } ]", TODAY, "police_canada/candidate", TRUE },

  /* RULE: checklist.medical_upfront; the days of application on which it changed */
  { "medical-2023-09-30", APPLIES ("2023-09-30"), "2023-09-01", "medical_upfront/candidate", TRUE },
  { "medical-2023-10-01", APPLIES ("2023-10-01"), "2023-09-01", "medical_upfront/candidate", FALSE },
  { "medical-2025-08-20", APPLIES ("2025-08-20"), "2025-08-01", "medical_upfront/candidate", FALSE },
  { "medical-2025-08-21", APPLIES ("2025-08-21"), "2025-08-01", "medical_upfront/candidate", TRUE },
  { "medical-2015-01-01", "'milestones': { 'applied': '2015-01-01' }", "2015-02-01", "medical_upfront/candidate", TRUE },
  { "medical-applied-2025-08-20", "'milestones': { 'applied': '2025-08-20' }", TODAY, "medical_upfront/candidate", FALSE },
  { "medical-partner-stays", MARRIED STAYS PLANNED, TODAY, "medical_upfront/partner", TRUE },
  { "medical-partner-canadian", MARRIED CANADIAN PLANNED, TODAY, "medical_upfront/partner", FALSE },
  { "medical-child-stays", CHILD ("'birth-date': '2019-05-02', 'accompanies': false"), TODAY, "medical_upfront/c1", TRUE },
  { "medical-child-canadian", CHILD ("'birth-date': '2019-05-02', 'is-canadian': true"), TODAY, "medical_upfront/c1", FALSE },
  /* DECISION 21: no job is told: the letter is a question, unless there is none or no program is open. */
  { "decision-21-no-job-told", "", TODAY, "reference_letter/candidate", QUESTION },
  { "decision-21-no-job-told-but-invited", "'invited-under': 'fsw', " PLANNED, TODAY, "reference_letter/candidate", QUESTION },
  { "decision-21-no-job-there-is-none", CANDIDATE ("'jobs': []"), TODAY, "reference_letter/candidate", FALSE },
  { "decision-21-no-job-told-for-quebec", "'destination': 'QC'", TODAY, "reference_letter/candidate", FALSE },
  { "decision-21-a-job-is-told", CANDIDATE ("'jobs': [ " AT ("j1", "Atlas", "FRA") " ]"), TODAY, "reference_letter/candidate", FALSE },
  /* RULE: checklist.medical_reuse */
  { "reuse", CANDIDATE ("'residence': 'CAN', " EXAM ("2024-05-01", "true")) ", " PLANNED, TODAY, "medical_reuse/candidate", TRUE },
  { "reuse-instead-of-upfront", CANDIDATE ("'residence': 'CAN', " EXAM ("2024-05-01", "true")) ", " PLANNED, TODAY, "medical_upfront/candidate", FALSE },
  { "reuse-abroad", CANDIDATE ("'residence': 'FRA', " EXAM ("2024-05-01", "true")) ", " PLANNED, TODAY, "medical_reuse/candidate", FALSE },
  { "upfront-abroad", CANDIDATE ("'residence': 'FRA', " EXAM ("2024-05-01", "true")) ", " PLANNED, TODAY, "medical_upfront/candidate", TRUE },
  { "reuse-risk", CANDIDATE ("'residence': 'CAN', " EXAM ("2024-05-01", "false")) ", " PLANNED, TODAY, "medical_reuse/candidate", FALSE },
  { "reuse-five-years", CANDIDATE ("'residence': 'CAN', " EXAM ("2021-12-01", "true")) ", " PLANNED, TODAY, "medical_reuse/candidate", TRUE },
  { "reuse-five-years-and-a-day", CANDIDATE ("'residence': 'CAN', " EXAM ("2021-11-30", "true")) ", " PLANNED, TODAY, "medical_reuse/candidate", FALSE },
  { "reuse-policy-2029-10-05", CANDIDATE ("'residence': 'CAN', " EXAM ("2027-05-01", "true")) ", " APPLIES ("2029-10-05"), TODAY, "medical_reuse/candidate", TRUE },
  { "reuse-policy-2029-10-06", CANDIDATE ("'residence': 'CAN', " EXAM ("2027-05-01", "true")) ", " APPLIES ("2029-10-06"), TODAY, "medical_reuse/candidate", FALSE },
  { "upfront-policy-2029-10-06", CANDIDATE ("'residence': 'CAN', " EXAM ("2027-05-01", "true")) ", " APPLIES ("2029-10-06"), TODAY, "medical_upfront/candidate", TRUE },

  /* RULE: checklist.marriage_certificate, RULE: checklist.common_law */
  { "married", "'relationship': 'married'", TODAY, "marriage_certificate/household", TRUE },
  { "married-partner-stays", MARRIED "'partner-accompanies': false", TODAY, "marriage_certificate/household", TRUE },
  { "common-law-is-not-married", "'relationship': 'common-law'", TODAY, "marriage_certificate/household", FALSE },
  { "common-law", "'relationship': 'common-law'", TODAY, "common_law/household", TRUE },
  { "married-is-not-common-law", "'relationship': 'married'", TODAY, "common_law/household", FALSE },
  /* RULE: checklist.divorce_certificate */
  { "divorced", "'relationship': 'divorced'", TODAY, "divorce_certificate/candidate", TRUE },
  { "separated", "'relationship': 'separated'", TODAY, "divorce_certificate/candidate", TRUE },
  { "annulled", "'relationship': 'annulled'", TODAY, "divorce_certificate/candidate", TRUE },
  { "divorced-with-a-separation", "'relationship': 'divorced', 'previous-unions': [ { 'id': 'u1', 'of': 'candidate', 'ended-by': 'separation' } ]", TODAY, "divorce_certificate/candidate", TRUE },
  { "never-married", "'relationship': 'never-married'", TODAY, "divorce_certificate/candidate", FALSE },
  { "earlier-divorce", MARRIED "'previous-unions': [ { 'id': 'u1', 'of': 'candidate', 'ended-by': 'divorce' } ]", TODAY, "divorce_certificate/candidate", TRUE },
  { "earlier-divorce-of-partner", MARRIED "'previous-unions': [ { 'id': 'u1', 'of': 'partner', 'ended-by': 'annulment' } ]", TODAY, "divorce_certificate/partner", TRUE },
  { "widowed-after-a-divorce", "'relationship': 'widowed', 'previous-unions': [ { 'id': 'u1', 'ended-by': 'divorce' } ]", TODAY, "divorce_certificate/candidate", TRUE },
  { "second-divorce", "'previous-unions': [ { 'id': 'u1', 'of': 'candidate', 'ended-by': 'divorce' }, { 'id': 'u2', 'of': 'candidate', 'ended-by': 'divorce' } ]",
    TODAY, "divorce_certificate/candidate/u2", TRUE },
  { "divorce-and-its-entry-are-one", "'relationship': 'divorced', 'previous-unions': [ { 'id': 'u1', 'of': 'candidate', 'ended-by': 'divorce' } ]",
    TODAY, "divorce_certificate/candidate/u1", FALSE },
  /* RULE: checklist.death_certificate */
  { "widowed", "'relationship': 'widowed'", TODAY, "death_certificate/candidate", TRUE },
  { "earlier-death", MARRIED "'previous-unions': [ { 'id': 'u1', 'of': 'candidate', 'ended-by': 'death' } ]", TODAY, "death_certificate/candidate", TRUE },
  { "divorce-is-not-death", MARRIED "'previous-unions': [ { 'id': 'u1', 'of': 'candidate', 'ended-by': 'divorce' } ]", TODAY, "death_certificate/candidate", FALSE },
  /* RULE: checklist.birth_certificate_children */
  { "birth-certificate", CHILD ("'birth-date': '2019-05-02'"), TODAY, "birth_certificate_children/c1", TRUE },
  { "birth-certificate-child-stays", CHILD ("'birth-date': '2019-05-02', 'accompanies': false"), TODAY, "birth_certificate_children/c1", TRUE },
  { "birth-certificate-grown-up", CHILD ("'birth-date': '2004-11-23'"), TODAY, "birth_certificate_children/c1", FALSE },
  /* RULE: checklist.adoption */
  { "adopted", CHILD ("'birth-date': '2019-05-02', 'adopted': true"), TODAY, "adoption/c1", TRUE },
  { "not-adopted", CHILD ("'birth-date': '2019-05-02'"), TODAY, "adoption/c1", FALSE },
  /* RULE: checklist.custody */
  { "custody-17-ontario", "'destination': 'ON', " CHILD ("'birth-date': '2008-12-02', 'other-parent-stays': true"), TODAY, "custody/c1", TRUE },
  { "custody-18-ontario", "'destination': 'ON', " CHILD ("'birth-date': '2008-12-01', 'other-parent-stays': true"), TODAY, "custody/c1", FALSE },
  { "custody-18-british-columbia", "'destination': 'BC', " CHILD ("'birth-date': '2008-12-01', 'other-parent-stays': true"), TODAY, "custody/c1", TRUE },
  { "custody-18-yukon", "'destination': 'YT', " CHILD ("'birth-date': '2007-12-02', 'other-parent-stays': true"), TODAY, "custody/c1", TRUE },
  { "custody-19-british-columbia", "'destination': 'BC', " CHILD ("'birth-date': '2007-12-01', 'other-parent-stays': true"), TODAY, "custody/c1", FALSE },
  { "custody-18-destination-unanswered", CHILD ("'birth-date': '2008-12-01', 'other-parent-stays': true"), TODAY, "custody/c1", QUESTION },
  { "custody-both-parents-come", MARRIED CHILD ("'birth-date': '2019-05-02'"), TODAY, "custody/c1", FALSE },
  /* DECISION 21: a parent may live elsewhere, and it is not told whether that one stays. */
  { "decision-21-custody-never-married", "'relationship': 'never-married', " CHILD ("'birth-date': '2019-05-02'"), TODAY, "custody/c1", QUESTION },
  { "decision-21-custody-divorced", "'relationship': 'divorced', " CHILD ("'birth-date': '2019-05-02'"), TODAY, "custody/c1", QUESTION },
  { "decision-21-custody-separated", "'relationship': 'separated', " CHILD ("'birth-date': '2019-05-02'"), TODAY, "custody/c1", QUESTION },
  { "decision-21-custody-widowed", "'relationship': 'widowed', " CHILD ("'birth-date': '2019-05-02'"), TODAY, "custody/c1", FALSE },
  { "decision-21-custody-partner-stays", MARRIED STAYS CHILD ("'birth-date': '2019-05-02'"), TODAY, "custody/c1", QUESTION },
  { "decision-21-custody-answered", "'relationship': 'divorced', " CHILD ("'birth-date': '2019-05-02', 'other-parent-stays': false"), TODAY, "custody/c1", FALSE },
  { "decision-21-custody-grown-up", "'relationship': 'divorced', 'destination': 'ON', " CHILD ("'birth-date': '2007-01-01'"), TODAY, "custody/c1", FALSE },
  { "decision-21-custody-unknown-age", "'relationship': 'divorced', " CHILD ("'other-parent-stays': true"), TODAY, "custody/c1", QUESTION },
  { "custody-child-stays", CHILD ("'birth-date': '2019-05-02', 'other-parent-stays': true, 'accompanies': false"), TODAY, "custody/c1", FALSE },
  /* RULE: checklist.dependent_22 */
  { "dependent-22", CHILD ("'birth-date': '2004-12-01', 'dependent-by-condition': true"), TODAY, "dependent_22/c1", TRUE },
  { "dependent-21", CHILD ("'birth-date': '2004-12-02', 'dependent-by-condition': true"), TODAY, "dependent_22/c1", FALSE },
  { "independent-22", CHILD ("'birth-date': '2004-12-01'"), TODAY, "dependent_22/c1", FALSE },
  /* RULE: checklist.relative_in_canada */
  { "sibling", SIBLING ("candidate"), TODAY, "relative_in_canada/candidate", TRUE },
  { "sibling-of-partner", MARRIED SIBLING ("partner"), TODAY, "relative_in_canada/partner", TRUE },
  { "sibling-of-partner-who-stays", MARRIED STAYS SIBLING ("partner"), TODAY, "relative_in_canada/partner", FALSE },
  { "decision-17-aunt-in-the-grid", UNDER ("fsw") AUNT, TODAY, "relative_in_canada/candidate", TRUE },
  { "decision-17-aunt-without-the-grid", UNDER ("cec") AUNT, TODAY, "relative_in_canada/candidate", FALSE },
  /* RULE: checklist.non_accompanying_status */
  { "canadian-partner", MARRIED CANADIAN "'title': 'T'", TODAY, "non_accompanying_status/partner", TRUE },
  { "canadian-child", CHILD ("'birth-date': '2019-05-02', 'is-canadian': true"), TODAY, "non_accompanying_status/c1", TRUE },
  { "partner-stays-is-not-canadian", MARRIED STAYS "'title': 'T'", TODAY, "non_accompanying_status/partner", FALSE },
  /* RULE: checklist.imm5476, RULE: checklist.imm5475 */
  { "representative", "'representative': true", TODAY, "imm5476/candidate", TRUE },
  { "no-representative", "", TODAY, "imm5476/candidate", FALSE },
  { "designated-person", "'designated-person': true", TODAY, "imm5475/candidate", TRUE },
  { "no-designated-person", "", TODAY, "imm5475/candidate", FALSE },
  /* RULE: checklist.translation */
  { "translation", CANDIDATE ("'papers-need-translation': true"), TODAY, "translation/candidate", TRUE },
  { "translation-partner", MARRIED PERSON ("partner", "'papers-need-translation': true"), TODAY, "translation/partner", TRUE },
  { "translation-child", CHILD ("'papers-need-translation': true"), TODAY, "translation/c1", TRUE },
  { "no-translation", CANDIDATE ("'papers-need-translation': false"), TODAY, "translation/candidate", FALSE },
  /* RULE: checklist.explanation */
  { "explanation", "", TODAY, "explanation/candidate", TRUE },
  { "explanation-not-of-partner", MARRIED PLANNED, TODAY, "explanation/partner", FALSE },
  /* RULE: checklist.personal_history */
  { "history-candidate", "", TODAY, "personal_history/candidate", TRUE },
  { "history-partner", MARRIED PLANNED, TODAY, "personal_history/partner", TRUE },
  { "history-child-18", CHILD ("'birth-date': '2008-12-01'"), TODAY, "personal_history/c1", TRUE },
  { "history-child-17", CHILD ("'birth-date': '2008-12-02'"), TODAY, "personal_history/c1", FALSE },
  /* RULE: checklist.biometrics */
  { "biometrics-14", CHILD ("'birth-date': '2012-12-01'"), TODAY, "biometrics/c1", TRUE },
  { "biometrics-13", CHILD ("'birth-date': '2012-12-02'"), TODAY, "biometrics/c1", FALSE },
  { "biometrics-79", "'candidate': { 'birth-date': '1946-12-02' }, " PLANNED, TODAY, "biometrics/candidate", TRUE },
  { "biometrics-80", "'candidate': { 'birth-date': '1946-12-01' }, " PLANNED, TODAY, "biometrics/candidate", FALSE },
  { "biometrics-age-unanswered", "", TODAY, "biometrics/candidate", TRUE },
  { "biometrics-partner-canadian", MARRIED CANADIAN PLANNED, TODAY, "biometrics/partner", FALSE },
  { "biometrics-applied", "'children': [ { 'id': 'c1', 'birth-date': '2012-12-01' } ], 'milestones': { 'applied': '2026-11-30' }", "2026-12-24", "biometrics/c1", FALSE },
  /* RULE: checklist.fees_receipt */
  { "fees", "", TODAY, "fees_receipt/household", TRUE },
  { "fees-once", "", TODAY, "fees_receipt/candidate", FALSE },
  /* RULE: checklist.military_offer */
  { "military", "'category': 'military'", TODAY, "military_offer/candidate", TRUE },
  { "not-military", "'category': 'french'", TODAY, "military_offer/candidate", FALSE },
  /* RULE: checklist.additional_request, RULE: checklist.passport_request */
  { "request", "'letters': [ { 'id': 'l1', 'kind': 'additional-documents', 'dated': '2026-11-10' } ]", TODAY, "additional_request/household", TRUE },
  { "second-request", "'letters': [ { 'id': 'l1', 'kind': 'additional-documents' }, { 'id': 'l2', 'kind': 'additional-documents' } ]", TODAY, "additional_request/household/l2", TRUE },
  { "other-letter", "'letters': [ { 'id': 'l1', 'kind': 'other', 'dated': '2026-11-10' } ]", TODAY, "additional_request/household", FALSE },
  { "visa-letter", "'letters': [ { 'id': 'l1', 'kind': 'visa-ready', 'dated': '2026-11-10' } ]", TODAY, "passport_request/candidate", TRUE },
  { "visa-letter-partner-stays", MARRIED STAYS "'letters': [ { 'id': 'l1', 'kind': 'visa-ready', 'dated': '2026-11-10' } ]", TODAY, "passport_request/partner", FALSE },
  { "no-visa-letter", "", TODAY, "passport_request/candidate", FALSE },
  /* RULE: checklist.copr, RULE: checklist.pr_card */
  { "copr-confirmed", "'milestones': { 'confirmed': '2026-11-01' }", TODAY, "copr/candidate", TRUE },
  { "copr-not-yet", "'milestones': { 'applied': '2026-11-01' }", TODAY, "copr/candidate", FALSE },
  { "card-landed", "'milestones': { 'landed': '2026-11-01' }", TODAY, "pr_card/candidate", TRUE },
  { "card-child", "'children': [ { 'id': 'c1', 'birth-date': '2019-05-02' } ], 'milestones': { 'landed': '2026-11-01' }", TODAY, "pr_card/c1", TRUE },
  { "card-not-yet", "", TODAY, "pr_card/candidate", FALSE },
  /* The person's own items. */
  { "own-item", "'documents': [ { 'id': 'o1', 'for': 'household', 'state': 'to-do', 'name': 'Letter of a friend' } ]", TODAY, "o1/household", TRUE },
  { "own-item-without-name", "'documents': [ { 'id': 'o1', 'for': 'household', 'state': 'to-do' } ]", TODAY, "o1/household", FALSE },
  { "renamed-item-is-not-own", "'documents': [ { 'id': 'passport', 'for': 'household', 'name': 'Mine' } ]", TODAY, "passport/household", FALSE },
};

/* What is asked about an offer that may be valid: of the one that counts, what is missing, never what is there. */
typedef struct
{
  const char *name;
  const char *offers;
  const char *offer_question; /* NULL: nothing is asked */
  const char *lmia_question;
} OfferRow;

#define KNOWN_OFFER "'noc': '21231', 'months': 12, 'support': 'lmia'"

static const OfferRow offer_rows[] = {
  { "employer-only", "'job-offer': { 'employer': 'A' }", "job-offer.noc", "job-offer.noc" },
  { "half-a-code", "'job-offer': { 'noc': '4', 'months': 12, 'support': 'lmia' }", "job-offer.noc", "job-offer.noc" },
  { "no-months", "'job-offer': { 'noc': '21231', 'support': 'lmia' }", "job-offer.months", "job-offer.months" },
  { "no-months-and-exempt", "'job-offer': { 'noc': '21231', 'support': 'exempt' }", "job-offer.months", NULL },
  { "no-support", "'job-offer': { 'noc': '21231', 'months': 12 }", "job-offer.support", "job-offer.support" },
  { "impossible-day", "'job-offer': { " KNOWN_OFFER ", 'received': '2026-02-30' }", "job-offer.received", "job-offer.received" },
  { "impossible-end", "'job-offer': { " KNOWN_OFFER ", 'revoked': '2026-02-30' }", "job-offer.revoked", "job-offer.revoked" },
  { "decision-27-the-second-is-half-told", "'job-offer': { 'noc': '21231', 'months': 11, 'support': 'lmia' }, 'further-job-offer': { 'noc': '21231', 'months': 12 }", "further-job-offer.support", "further-job-offer.support" },
  { "decision-27-the-second-alone", "'further-job-offer': { 'employer': 'A' }", "further-job-offer.noc", "further-job-offer.noc" },
  { "complete", "'job-offer': { " KNOWN_OFFER " }", NULL, NULL },
  { "none", "'job-offer': { 'held': false }", NULL, NULL },
  { "not-entered", "", NULL, NULL },
};

static void
assert_question (JalonTestPlan *plan,
                 const char    *key,
                 const char    *question)
{
  const JalonItem *item = jalon_test_plan_find (plan, key);

  g_assert_cmpstr (item != NULL ? item->question : NULL, ==, question);
}

static void
test_offer_question (gconstpointer data)
{
  const OfferRow        *row = data;
  g_auto (JalonTestPlan) plan = { 0 };

  jalon_test_plan_open (&plan, row->offers, TODAY);
  assert_question (&plan, "job_offer/candidate", row->offer_question);
  assert_question (&plan, "lmia/candidate", row->lmia_question);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  JALON_TEST_ADD_ROWS ("/document-conditions/asked", asked_rows, test_asked);
  JALON_TEST_ADD_ROWS ("/document-conditions/offer-question", offer_rows, test_offer_question);

  return g_test_run ();
}
