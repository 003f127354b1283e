/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-household.h"

#include "jalon-record-private.h"

/* The members of every record below the household, as its file names them. */

#define FIELD(Type, member) G_STRUCT_OFFSET (Jalon##Type, member)

/* Words that more than one type of record uses, in the order of the enums. */
static const char *const level_words[] = { "secondary", "one-year", "two-year", "three-year", "master", "professional", "doctorate", NULL };
static const char *const whose_words[] = { "candidate", "partner", NULL };

static const JalonField person_fields[] = {
  { "given-name", JALON_FIELD_TEXT, FIELD (Person, given_name) },
  { "family-name", JALON_FIELD_TEXT, FIELD (Person, family_name) },
  { "birth-date", JALON_FIELD_DATE, FIELD (Person, birth_date) },
  { "citizenship", JALON_FIELD_TEXT, FIELD (Person, citizenship) },
  { "residence", JALON_FIELD_TEXT, FIELD (Person, residence) },
  { "tests", JALON_FIELD_LIST, FIELD (Person, tests), NULL, FALSE, jalon_test_result_get_type },
  { "credentials", JALON_FIELD_LIST, FIELD (Person, credentials), NULL, FALSE, jalon_credential_get_type },
  { "jobs", JALON_FIELD_LIST, FIELD (Person, jobs), NULL, FALSE, jalon_job_get_type },
  { "trade-certificate", JALON_FIELD_RECORD, FIELD (Person, trade_certificate), NULL, FALSE, jalon_trade_certificate_get_type },
  { "permits", JALON_FIELD_LIST, FIELD (Person, permits), NULL, FALSE, jalon_permit_get_type },
  { "stays", JALON_FIELD_LIST, FIELD (Person, stays), NULL, FALSE, jalon_stay_get_type },
  { "other-names", JALON_FIELD_BOOLEAN, FIELD (Person, other_names) },
  { "papers-need-translation", JALON_FIELD_BOOLEAN, FIELD (Person, papers_need_translation) },
  { "passport-expires", JALON_FIELD_DATE, FIELD (Person, passport_expires) },
  { "medical-exam", JALON_FIELD_RECORD, FIELD (Person, medical_exam), NULL, FALSE, jalon_medical_exam_get_type },
};

JALON_DEFINE_RECORD (JalonPerson, jalon_person, person_fields)

static const char *const test_words[] = { "ielts-general", "celpip-general", "pte-core", "tef-canada", "tcf-canada", NULL };

static const char *const scale_words[] = { "previous", "699", NULL };

static const JalonField test_result_fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (TestResult, id) },
  { "test", JALON_FIELD_CHOICE, FIELD (TestResult, test), test_words },
  { "scale", JALON_FIELD_CHOICE, FIELD (TestResult, scale), scale_words },
  { "taken", JALON_FIELD_DATE, FIELD (TestResult, taken) },
  { "listening", JALON_FIELD_DECIMAL, FIELD (TestResult, listening) },
  { "reading", JALON_FIELD_DECIMAL, FIELD (TestResult, reading) },
  { "writing", JALON_FIELD_DECIMAL, FIELD (TestResult, writing) },
  { "speaking", JALON_FIELD_DECIMAL, FIELD (TestResult, speaking) },
};

JALON_DEFINE_RECORD (JalonTestResult, jalon_test_result, test_result_fields)

static const JalonField credential_fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (Credential, id) },
  { "level", JALON_FIELD_CHOICE, FIELD (Credential, level), level_words },
  { "field", JALON_FIELD_TEXT, FIELD (Credential, field) },
  { "institution", JALON_FIELD_TEXT, FIELD (Credential, institution) },
  { "country", JALON_FIELD_TEXT, FIELD (Credential, country) },
  { "completed", JALON_FIELD_DATE, FIELD (Credential, completed) },
  { "in-person", JALON_FIELD_BOOLEAN, FIELD (Credential, in_person), NULL, TRUE },
  { "assessment", JALON_FIELD_RECORD, FIELD (Credential, assessment), NULL, FALSE, jalon_assessment_get_type },
};

JALON_DEFINE_RECORD (JalonCredential, jalon_credential, credential_fields)

static const JalonField assessment_fields[] = {
  { "body", JALON_FIELD_TEXT, FIELD (Assessment, body) },
  { "issued", JALON_FIELD_DATE, FIELD (Assessment, issued) },
  { "level", JALON_FIELD_CHOICE, FIELD (Assessment, level), level_words },
};

JALON_DEFINE_RECORD (JalonAssessment, jalon_assessment, assessment_fields)

static const JalonField job_fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (Job, id) },
  { "noc", JALON_FIELD_TEXT, FIELD (Job, noc) },
  { "title", JALON_FIELD_TEXT, FIELD (Job, title) },
  { "employer", JALON_FIELD_TEXT, FIELD (Job, employer) },
  { "country", JALON_FIELD_TEXT, FIELD (Job, country) },
  { "started", JALON_FIELD_DATE, FIELD (Job, started) },
  { "ended", JALON_FIELD_DATE, FIELD (Job, ended) },
  { "hours-per-week", JALON_FIELD_DECIMAL, FIELD (Job, hours_per_week), .decimals = 2 },
  { "employer-country", JALON_FIELD_TEXT, FIELD (Job, employer_country) },
  { "paid", JALON_FIELD_BOOLEAN, FIELD (Job, paid), NULL, TRUE },
  { "leaves", JALON_FIELD_LIST, FIELD (Job, leaves), NULL, FALSE, jalon_leave_get_type },
  { "self-employed", JALON_FIELD_BOOLEAN, FIELD (Job, self_employed) },
  { "student", JALON_FIELD_BOOLEAN, FIELD (Job, student) },
  { "authorized", JALON_FIELD_BOOLEAN, FIELD (Job, authorized), NULL, TRUE },
  { "publicly-funded", JALON_FIELD_BOOLEAN, FIELD (Job, publicly_funded) },
};

JALON_DEFINE_RECORD (JalonJob, jalon_job, job_fields)

static const JalonField leave_fields[] = {
  { "from", JALON_FIELD_DATE, FIELD (Leave, from) },
  { "to", JALON_FIELD_DATE, FIELD (Leave, to) },
};

JALON_DEFINE_RECORD (JalonLeave, jalon_leave, leave_fields)

static const JalonField trade_certificate_fields[] = {
  { "held", JALON_FIELD_BOOLEAN, FIELD (TradeCertificate, held), NULL, TRUE },
  { "issued-by", JALON_FIELD_TEXT, FIELD (TradeCertificate, issued_by) },
  { "trade", JALON_FIELD_TEXT, FIELD (TradeCertificate, trade) },
  { "issued", JALON_FIELD_DATE, FIELD (TradeCertificate, issued) },
  { "expires", JALON_FIELD_DATE, FIELD (TradeCertificate, expires) },
};

JALON_DEFINE_RECORD (JalonTradeCertificate, jalon_trade_certificate, trade_certificate_fields)

static const char *const permit_kind_words[] = { "study", "post-graduation-work", "open-work", "employer-work", "visitor", "maintained", NULL };

static const JalonField permit_fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (Permit, id) },
  { "kind", JALON_FIELD_CHOICE, FIELD (Permit, kind), permit_kind_words },
  { "issued", JALON_FIELD_DATE, FIELD (Permit, issued) },
  { "expires", JALON_FIELD_DATE, FIELD (Permit, expires) },
};

JALON_DEFINE_RECORD (JalonPermit, jalon_permit, permit_fields)

static const JalonField stay_fields[] = {
  { "country", JALON_FIELD_TEXT, FIELD (Stay, country) },
  { "from", JALON_FIELD_DATE, FIELD (Stay, from) },
  { "to", JALON_FIELD_DATE, FIELD (Stay, to) },
};

JALON_DEFINE_RECORD (JalonStay, jalon_stay, stay_fields)

static const JalonField medical_exam_fields[] = {
  { "taken", JALON_FIELD_DATE, FIELD (MedicalExam, taken) },
  { "low-risk", JALON_FIELD_ANSWER, FIELD (MedicalExam, low_risk) },
};

JALON_DEFINE_RECORD (JalonMedicalExam, jalon_medical_exam, medical_exam_fields)

static const JalonField child_fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (Child, id) },
  { "given-name", JALON_FIELD_TEXT, FIELD (Child, given_name) },
  { "birth-date", JALON_FIELD_DATE, FIELD (Child, birth_date) },
  { "accompanies", JALON_FIELD_BOOLEAN, FIELD (Child, accompanies), NULL, TRUE },
  { "is-canadian", JALON_FIELD_BOOLEAN, FIELD (Child, is_canadian) },
  { "adopted", JALON_FIELD_BOOLEAN, FIELD (Child, adopted) },
  { "married", JALON_FIELD_BOOLEAN, FIELD (Child, married) },
  { "other-parent-stays", JALON_FIELD_ANSWER, FIELD (Child, other_parent_stays) },
  { "dependent-by-condition", JALON_FIELD_BOOLEAN, FIELD (Child, dependent_by_condition) },
  { "passport-expires", JALON_FIELD_DATE, FIELD (Child, passport_expires) },
  { "stays", JALON_FIELD_LIST, FIELD (Child, stays), NULL, FALSE, jalon_stay_get_type },
  { "residence", JALON_FIELD_TEXT, FIELD (Child, residence) },
  { "medical-exam", JALON_FIELD_RECORD, FIELD (Child, medical_exam), NULL, FALSE, jalon_medical_exam_get_type },
  { "other-names", JALON_FIELD_BOOLEAN, FIELD (Child, other_names) },
  { "papers-need-translation", JALON_FIELD_BOOLEAN, FIELD (Child, papers_need_translation) },
};

JALON_DEFINE_RECORD (JalonChild, jalon_child, child_fields)

static const char *const union_end_words[] = { "divorce", "annulment", "death", "separation", NULL };

static const JalonField previous_union_fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (PreviousUnion, id) },
  { "of", JALON_FIELD_CHOICE, FIELD (PreviousUnion, of), whose_words },
  { "ended-by", JALON_FIELD_CHOICE, FIELD (PreviousUnion, ended_by), union_end_words },
  { "ended", JALON_FIELD_DATE, FIELD (PreviousUnion, ended) },
};

JALON_DEFINE_RECORD (JalonPreviousUnion, jalon_previous_union, previous_union_fields)

static const char *const relation_words[] = { "sibling", "parent", "grandparent", "child", "grandchild", "aunt-uncle", "niece-nephew", NULL };

static const char *const status_words[] = { "citizen", "permanent-resident", NULL };

static const JalonField relative_fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (Relative, id) },
  { "relation", JALON_FIELD_CHOICE, FIELD (Relative, relation), relation_words },
  { "of", JALON_FIELD_CHOICE, FIELD (Relative, of), whose_words },
  { "status", JALON_FIELD_CHOICE, FIELD (Relative, status), status_words },
  { "birth-date", JALON_FIELD_DATE, FIELD (Relative, birth_date) },
  { "adult", JALON_FIELD_ANSWER, FIELD (Relative, adult) },
  { "status-since", JALON_FIELD_DATE, FIELD (Relative, status_since) },
  { "lives-in-canada", JALON_FIELD_BOOLEAN, FIELD (Relative, lives_in_canada), NULL, TRUE },
};

JALON_DEFINE_RECORD (JalonRelative, jalon_relative, relative_fields)

static const JalonField official_score_fields[] = {
  { "points", JALON_FIELD_INTEGER, FIELD (OfficialScore, points) },
  { "seen", JALON_FIELD_DATE, FIELD (OfficialScore, seen) },
};

JALON_DEFINE_RECORD (JalonOfficialScore, jalon_official_score, official_score_fields)

static const char *const support_words[] = { "lmia", "exempt", "none", NULL };

static const JalonField job_offer_fields[] = {
  { "held", JALON_FIELD_BOOLEAN, FIELD (JobOffer, held), NULL, TRUE },
  { "noc", JALON_FIELD_TEXT, FIELD (JobOffer, noc) },
  { "employer", JALON_FIELD_TEXT, FIELD (JobOffer, employer) },
  { "full-time", JALON_FIELD_BOOLEAN, FIELD (JobOffer, full_time), NULL, TRUE },
  { "months", JALON_FIELD_INTEGER, FIELD (JobOffer, months) },
  { "support", JALON_FIELD_CHOICE, FIELD (JobOffer, support), support_words },
  { "received", JALON_FIELD_DATE, FIELD (JobOffer, received) },
  { "revoked", JALON_FIELD_DATE, FIELD (JobOffer, revoked) },
  { "military", JALON_FIELD_BOOLEAN, FIELD (JobOffer, military) },
};

JALON_DEFINE_RECORD (JalonJobOffer, jalon_job_offer, job_offer_fields)

static const JalonField nomination_fields[] = {
  { "held", JALON_FIELD_BOOLEAN, FIELD (Nomination, held), NULL, TRUE },
  { "province", JALON_FIELD_TEXT, FIELD (Nomination, province) },
  { "asked", JALON_FIELD_DATE, FIELD (Nomination, asked) },
  { "issued", JALON_FIELD_DATE, FIELD (Nomination, issued) },
  { "expires", JALON_FIELD_DATE, FIELD (Nomination, expires) },
  { "enhanced", JALON_FIELD_BOOLEAN, FIELD (Nomination, enhanced), NULL, TRUE },
};

JALON_DEFINE_RECORD (JalonNomination, jalon_nomination, nomination_fields)

static const JalonField account_date_fields[] = {
  { "deadline", JALON_FIELD_TEXT, FIELD (AccountDate, deadline) },
  { "date", JALON_FIELD_DATE, FIELD (AccountDate, date) },
};

JALON_DEFINE_RECORD (JalonAccountDate, jalon_account_date, account_date_fields)

static const char *const letter_kind_words[] = { "additional-documents", "procedural-fairness", "visa-ready", "fees", "confirmation", "card-pick-up", "employer-penalty", "restoration", "other", NULL };

static const JalonField letter_fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (Letter, id) },
  { "kind", JALON_FIELD_CHOICE, FIELD (Letter, kind), letter_kind_words },
  { "dated", JALON_FIELD_DATE, FIELD (Letter, dated) },
  { "due", JALON_FIELD_DATE, FIELD (Letter, due) },
  { "answered", JALON_FIELD_DATE, FIELD (Letter, answered) },
};

JALON_DEFINE_RECORD (JalonLetter, jalon_letter, letter_fields)

static const JalonField done_fields[] = {
  { "deadline", JALON_FIELD_TEXT, FIELD (Done, deadline) },
  { "for", JALON_FIELD_TEXT, FIELD (Done, for_whom) },
  { "on", JALON_FIELD_DATE, FIELD (Done, on) },
};

JALON_DEFINE_RECORD (JalonDone, jalon_done, done_fields)

static const JalonField milestones_fields[] = {
  { "profile-started", JALON_FIELD_DATE, FIELD (Milestones, profile_started) },
  { "profile-submitted", JALON_FIELD_DATE, FIELD (Milestones, profile_submitted) },
  { "nomination-notified", JALON_FIELD_DATE, FIELD (Milestones, nomination_notified) },
  { "planned-submission", JALON_FIELD_DATE, FIELD (Milestones, planned_submission) },
  { "invited", JALON_FIELD_DATE, FIELD (Milestones, invited) },
  { "declined", JALON_FIELD_DATE, FIELD (Milestones, declined) },
  { "nomination-accepted", JALON_FIELD_DATE, FIELD (Milestones, nomination_accepted) },
  { "applied", JALON_FIELD_DATE, FIELD (Milestones, applied) },
  { "employer-notice-sent", JALON_FIELD_DATE, FIELD (Milestones, employer_notice_sent) },
  { "biometrics-letter", JALON_FIELD_DATE, FIELD (Milestones, biometrics_letter) },
  { "medical-letter", JALON_FIELD_DATE, FIELD (Milestones, medical_letter) },
  { "refused", JALON_FIELD_DATE, FIELD (Milestones, refused) },
  { "confirmed", JALON_FIELD_DATE, FIELD (Milestones, confirmed) },
  { "landed", JALON_FIELD_DATE, FIELD (Milestones, landed) },
  { "employer-notice", JALON_FIELD_DATE, FIELD (Milestones, employer_notice) },
};

JALON_DEFINE_RECORD (JalonMilestones, jalon_milestones, milestones_fields)

static const char *const document_state_words[] = { "to-do", "requested", "received", "translated", "ready", "not-needed", NULL };

static const JalonField document_fields[] = {
  { "id", JALON_FIELD_TEXT, FIELD (Document, id) },
  { "for", JALON_FIELD_TEXT, FIELD (Document, for_whom) },
  { "of", JALON_FIELD_TEXT, FIELD (Document, of) },
  { "state", JALON_FIELD_CHOICE, FIELD (Document, state), document_state_words },
  { "requested", JALON_FIELD_DATE, FIELD (Document, requested) },
  { "issued", JALON_FIELD_DATE, FIELD (Document, issued) },
  { "expires", JALON_FIELD_DATE, FIELD (Document, expires) },
  { "note", JALON_FIELD_TEXT, FIELD (Document, note) },
  { "file", JALON_FIELD_TEXT, FIELD (Document, file) },
  { "name", JALON_FIELD_TEXT, FIELD (Document, name) },
};

JALON_DEFINE_RECORD (JalonDocument, jalon_document, document_fields)
