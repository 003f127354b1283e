/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-label-tables.h"

#include <glib/gi18n.h>
#include <string.h>

static const JalonFieldLabel HOUSEHOLD[] = {
  { "id", N_ ("Identifier"), NULL },
  { "title", N_ ("Name of the household"), N_ ("Only for you: it is the name of the window and of the files.") },
  { "relationship", N_ ("Marital status"), N_ ("If a spouse or common-law partner comes with you, the points come from another column of the tables. Common-law partners have lived together for twelve months or more.") },
  { "partner-accompanies", N_ ("The partner is coming to Canada"), N_ ("If not, the partner counts for the size of the family, and must be declared and pass the medical exam all the same.") },
  { "partner-is-canadian", N_ ("The partner is a Canadian citizen or permanent resident"), N_ ("Then the score is counted as for a person alone.") },
  { "destination", N_ ("Province or territory of destination"), N_ ("Quebec selects its own immigrants: choosing it rules out Express Entry.") },
  { "funds", N_ ("Settlement funds"), N_ ("In Canadian dollars. The Federal Skilled Worker and Federal Skilled Trades programs ask for them.") },
  { "official-score", N_ ("Score in your account"), N_ ("If it differs from the score that Jalon computes, the rounds are compared with it.") },
  { "high-wage-points", N_ ("Points for a high-wage occupation"), N_ ("Since 3 November 2026 Canada has given points for 186 high-wage occupations. Jalon knows neither how many points nor which occupations: enter the points that your account shows, and they are added to the score.") },
  { "union-started", N_ ("Start of the marriage or relationship"), N_ ("The day of the marriage, which counts at once, or the first day of living together: a common-law relationship takes twelve months of it.") },
  { "authorized-to-work", N_ ("Authorized to work in Canada"), N_ ("Together with a valid job offer, no settlement funds are asked.") },
  { "candidate", N_ ("Candidate"), NULL },
  { "partner", N_ ("Partner"), N_ ("The spouse or common-law partner.") },
  { "children", N_ ("Children"), N_ ("They count for settlement funds and documents, whether they come or not.") },
  { "previous-unions", N_ ("Previous marriages and relationships"), N_ ("For each you will need the document that proves that it has ended.") },
  { "representative", N_ ("A representative acts for you"), N_ ("You will need the form IMM 5476.") },
  { "designated-person", N_ ("Somebody may receive information about you"), N_ ("You will need the form IMM 5475.") },
  { "funds-gift", N_ ("A part of the funds is a gift"), N_ ("You will need a letter from the person who gave it.") },
  { "funds-large-deposit", N_ ("A large deposit was made recently"), N_ ("You will need a letter of explanation.") },
  { "relatives", N_ ("Relatives in Canada"), N_ ("Each relative counts for the 67-point grid; a brother or sister brings points of the score too.") },
  { "job-offer", N_ ("Job offer"), N_ ("A valid one counts for the programs.") },
  { "further-job-offer", N_ ("Second job offer"), N_ ("For the trades program, two employers together may offer the year.") },
  { "nomination", N_ ("Provincial nomination"), N_ ("Brings the most points of all.") },
  { "invited-under", N_ ("Program of the invitation"), N_ ("Decides which documents you need.") },
  { "category", N_ ("Category of the round"), N_ ("A category-based invitation needs proof that you belong to the category.") },
  { "account-dates", N_ ("Dates in your account"), N_ ("A date that your account shows counts more than the one counted here.") },
  { "letters", N_ ("Letters"), N_ ("Each letter that asks you for something has a last day to answer.") },
  { "done", N_ ("Dates dealt with"), N_ ("You are not reminded any more of what is done.") },
  { "milestones", N_ ("Milestones"), N_ ("Days from which limits are counted.") },
  { "documents", N_ ("Documents"), NULL },
};

static const JalonFieldLabel PERSON[] = {
  { "given-name", N_ ("Given name"), NULL },
  { "family-name", N_ ("Family name"), NULL },
  { "birth-date", N_ ("Date of birth"), N_ ("The candidate’s age brings points; some of the documents depend on it too.") },
  { "citizenship", N_ ("Country of citizenship"), NULL },
  { "residence", N_ ("Country of residence"), N_ ("The police certificate of this country must be recent.") },
  { "tests", N_ ("Language tests"), N_ ("All four results of one sitting.") },
  { "credentials", N_ ("Education"), N_ ("Diplomas from outside Canada count only with an assessment (ECA).") },
  { "jobs", N_ ("Work"), N_ ("Paid, skilled work. Work abroad brings points together with good language results.") },
  { "trade-certificate", N_ ("Certificate of qualification"), N_ ("In a skilled trade, issued by a province, a territory or a federal body. Brings points together with language.") },
  { "permits", N_ ("Permits in Canada"), N_ ("Study, work and visitor permits. Each end is a date to watch.") },
  { "stays", N_ ("Stays in countries"), N_ ("Long stays need a police certificate.") },
  { "other-names", N_ ("Has used other names"), N_ ("You will need proof of the change of name.") },
  { "papers-need-translation", N_ ("Documents are neither in English nor in French"), N_ ("You will need certified translations.") },
  { "passport-expires", N_ ("Passport expires on"), N_ ("It must be valid on the day of the profile and of the application.") },
  { "medical-exam", N_ ("Immigration medical exam"), N_ ("In Canada one of the last five years may serve again.") },
};

static const JalonFieldLabel CHILD[] = {
  { "id", N_ ("Identifier"), NULL },
  { "given-name", N_ ("Given name"), NULL },
  { "birth-date", N_ ("Date of birth"), N_ ("Decides whether the child counts as a dependant.") },
  { "accompanies", N_ ("Is coming to Canada"), N_ ("Children who stay behind must be declared and examined too.") },
  { "is-canadian", N_ ("Is a Canadian citizen or permanent resident"), NULL },
  { "adopted", N_ ("Was adopted"), N_ ("You will need the documents of the adoption.") },
  { "married", N_ ("Is married or in a common-law relationship"), N_ ("Then the child is not a dependant.") },
  { "other-parent-stays", N_ ("The other parent does not come"), N_ ("You will need the form IMM 5604 and proof of custody.") },
  { "dependent-by-condition", N_ ("Depends on the parents because of a condition"), N_ ("Then the child counts as a dependant at any age.") },
  { "passport-expires", N_ ("Passport expires on"), NULL },
  { "stays", N_ ("Stays in countries"), N_ ("Police certificates are needed for adults only.") },
  { "residence", N_ ("Country of residence"), NULL },
  { "medical-exam", N_ ("Immigration medical exam"), N_ ("In Canada one of the last five years may serve again.") },
  { "other-names", N_ ("Has used other names"), N_ ("You will need proof of the change of name.") },
  { "papers-need-translation", N_ ("Documents are neither in English nor in French"), N_ ("You will need certified translations.") },
};

static const JalonFieldLabel TEST_RESULT[] = {
  { "id", N_ ("Identifier"), NULL },
  { "test", N_ ("Test"), NULL },
  { "scale", N_ ("Column of the result"), N_ ("The result prints two columns. Express Entry asks for “Équivalence ancien score”.") },
  { "taken", N_ ("Test date"), N_ ("The day on which the test was taken, not the day on which the result came: it counts for two years from this day on.") },
  { "listening", N_ ("Listening"), NULL },
  { "reading", N_ ("Reading"), NULL },
  { "writing", N_ ("Writing"), NULL },
  { "speaking", N_ ("Speaking"), NULL },
};

static const JalonFieldLabel CREDENTIAL[] = {
  { "id", N_ ("Identifier"), NULL },
  { "level", N_ ("Level of education"), N_ ("As on the diploma; the baccalauréat of secondary school is a secondary diploma. For a diploma from outside Canada, the assessment decides.") },
  { "field", N_ ("Field of study"), NULL },
  { "institution", N_ ("School or institution"), NULL },
  { "country", N_ ("Country of study"), N_ ("A Canadian diploma counts as it is, and brings additional points.") },
  { "completed", N_ ("Date completed"), N_ ("The diploma counts from this day on.") },
  { "in-person", N_ ("Studied on site"), N_ ("Distance education brings no points for study in Canada.") },
  { "assessment", N_ ("Educational credential assessment (ECA)"), N_ ("Without it a diploma from outside Canada does not count.") },
};

static const JalonFieldLabel ASSESSMENT[] = {
  { "body", N_ ("Assessed by"), N_ ("The organization that issued it, such as WES.") },
  { "issued", N_ ("Issue date"), N_ ("The assessment counts for five years from this day on.") },
  { "level", N_ ("Equal in Canada to"), N_ ("As the assessment says. While this is not answered, the level of the diploma counts.") },
};

static const JalonFieldLabel JOB[] = {
  { "id", N_ ("Identifier"), NULL },
  { "noc", N_ ("Occupation (NOC)"), N_ ("Its second digit is the TEER category: only skilled work counts.") },
  { "title", N_ ("Job title"), NULL },
  { "employer", N_ ("Employer"), NULL },
  { "country", N_ ("Country of work"), N_ ("Work in Canada and work abroad are counted separately.") },
  { "started", N_ ("Start date"), N_ ("Without it the job does not count.") },
  { "ended", N_ ("End date"), N_ ("Leave it empty for your present job.") },
  { "hours-per-week", N_ ("Hours a week"), N_ ("Hours above full time bring no more points.") },
  { "employer-country", N_ ("Country of the employer"), N_ ("Work done in Canada for an employer abroad counts as work abroad.") },
  { "paid", N_ ("Paid"), N_ ("Unpaid work does not count.") },
  { "leaves", N_ ("Time off"), N_ ("Time away from the job, such as a parental leave, does not count.") },
  { "self-employed", N_ ("Self-employed"), N_ ("Self-employed work in Canada brings no points, with an exception for physicians.") },
  { "student", N_ ("During full-time studies"), N_ ("Such work in Canada does not count as Canadian experience.") },
  { "authorized", N_ ("With authorization to work"), N_ ("Work in Canada without it does not count.") },
  { "publicly-funded", N_ ("Publicly funded medical services"), N_ ("Self-employed physicians who are paid this way are the exception.") },
};

static const JalonFieldLabel TRADE_CERTIFICATE[] = {
  { "held", N_ ("There is one"), N_ ("There is none: this is an answer too") },
  { "issued-by", N_ ("Issued by"), N_ ("A province, a territory or a federal body.") },
  { "trade", N_ ("Trade (NOC)"), N_ ("For the trades program it must be the trade in which one has worked.") },
  { "issued", N_ ("Issue date"), N_ ("The certificate counts from this day on.") },
  { "expires", N_ ("Expiry date"), N_ ("As printed on the certificate.") },
};

static const JalonFieldLabel LEAVE[] = {
  { "from", N_ ("First day"), NULL },
  { "to", N_ ("Last day"), N_ ("Leave it empty if it has not ended.") },
};

static const JalonFieldLabel PERMIT[] = {
  { "id", N_ ("Identifier"), NULL },
  { "kind", N_ ("Kind of permit"), NULL },
  { "issued", N_ ("Issue date"), NULL },
  { "expires", N_ ("Expiry date"), N_ ("As printed on the permit.") },
};

static const JalonFieldLabel STAY[] = {
  { "country", N_ ("Country"), NULL },
  { "from", N_ ("First day"), NULL },
  { "to", N_ ("Last day"), N_ ("Leave it empty if you still live there.") },
};

static const JalonFieldLabel MEDICAL_EXAM[] = {
  { "taken", N_ ("Date of the exam"), NULL },
  { "low-risk", N_ ("The exam found nothing to follow up"), N_ ("Only then it may be used again.") },
};

static const JalonFieldLabel PREVIOUS_UNION[] = {
  { "id", N_ ("Identifier"), NULL },
  { "of", N_ ("Whose"), NULL },
  { "ended-by", N_ ("How it ended"), N_ ("Decides which document you need.") },
  { "ended", N_ ("Day of its end"), NULL },
};

static const JalonFieldLabel RELATIVE[] = {
  { "id", N_ ("Identifier"), NULL },
  { "relation", N_ ("Relation"), N_ ("Only a brother or sister brings points in the ranking.") },
  { "of", N_ ("Relative of"), NULL },
  { "status", N_ ("Status in Canada"), N_ ("A citizen or a permanent resident.") },
  { "birth-date", N_ ("Date of birth"), N_ ("The relative must be of age.") },
  { "adult", N_ ("Is 18 or over"), N_ ("Where the date of birth is not known.") },
  { "status-since", N_ ("Has this status since"), N_ ("The relative counts from this day on.") },
  { "lives-in-canada", N_ ("Lives in Canada"), NULL },
};

static const JalonFieldLabel JOB_OFFER[] = {
  { "held", N_ ("There is one"), N_ ("There is none: this is an answer too") },
  { "noc", N_ ("Occupation (NOC)"), N_ ("A valid offer is for skilled work.") },
  { "employer", N_ ("Employer"), NULL },
  { "full-time", N_ ("Full time"), N_ ("A valid offer is full time.") },
  { "months", N_ ("Length in months"), N_ ("A valid offer lasts a year or more.") },
  { "support", N_ ("Labour market impact assessment (LMIA)"), N_ ("An offer needs an LMIA, or must be exempt from one.") },
  { "received", N_ ("Received on"), NULL },
  { "revoked", N_ ("Withdrawn on"), N_ ("The offer counts until the day before.") },
  { "military", N_ ("From the Canadian Armed Forces"), N_ ("Counts for the category of military recruits.") },
};

static const JalonFieldLabel NOMINATION[] = {
  { "held", N_ ("There is one"), N_ ("There is none: this is an answer too") },
  { "province", N_ ("Province or territory"), NULL },
  { "asked", N_ ("Asked of the province on"), N_ ("A child’s age counts as on this day.") },
  { "issued", N_ ("Issue date"), N_ ("The nomination counts from this day on.") },
  { "expires", N_ ("Expiry date"), N_ ("As printed on the certificate.") },
  { "enhanced", N_ ("Within Express Entry"), N_ ("A nomination outside Express Entry is a second way, and brings no points.") },
};

static const JalonFieldLabel OFFICIAL_SCORE[] = {
  { "points", N_ ("Points"), N_ ("As your account shows them.") },
  { "seen", N_ ("Seen on"), NULL },
};

static const JalonFieldLabel LETTER[] = {
  { "id", N_ ("Identifier"), NULL },
  { "kind", N_ ("Kind of letter"), NULL },
  { "dated", N_ ("Date of the letter"), NULL },
  { "due", N_ ("Answer by"), N_ ("The date in the letter. It wins over any other.") },
  { "answered", N_ ("Answered on"), N_ ("Then nothing is left to do.") },
};

static const JalonFieldLabel ACCOUNT_DATE[] = {
  { "deadline", N_ ("Limit"), NULL },
  { "date", N_ ("Date in the account"), NULL },
};

static const JalonFieldLabel DONE[] = {
  { "deadline", N_ ("Limit"), NULL },
  { "for", N_ ("For whom"), NULL },
  { "on", N_ ("Done on"), NULL },
};

static const JalonFieldLabel DOCUMENT[] = {
  { "id", N_ ("Document"), NULL },
  { "for", N_ ("For whom"), NULL },
  { "of", N_ ("Country or job"), NULL },
  { "state", N_ ("State"), NULL },
  { "requested", N_ ("Requested on"), NULL },
  { "issued", N_ ("Issue date"), NULL },
  { "expires", N_ ("Expiry date"), N_ ("As printed on the document.") },
  { "note", N_ ("Note"), NULL },
  { "file", N_ ("File"), N_ ("A link to it; nothing is copied.") },
  { "name", N_ ("Name of the document"), NULL },
};

static const JalonFieldLabel MILESTONES[] = {
  { "profile-started", N_ ("Profile started"), N_ ("An unfinished profile is kept for 60 days.") },
  { "profile-submitted", N_ ("Profile submitted"), N_ ("A profile stays in the pool for 12 months.") },
  { "nomination-notified", N_ ("Nomination shown in the account"), N_ ("From this day on it can be accepted or refused.") },
  { "planned-submission", N_ ("Target day for the application"), N_ ("Until you are invited, everything is planned back from this day.") },
  { "invited", N_ ("Invited to apply"), N_ ("The score of this day counts, and the time to apply begins.") },
  { "declined", N_ ("Invitation declined"), N_ ("Then its limit no longer counts.") },
  { "nomination-accepted", N_ ("Nomination accepted in the account"), NULL },
  { "applied", N_ ("Application submitted"), N_ ("Documents and ages count as on this day.") },
  { "employer-notice-sent", N_ ("Employer’s notice sent"), N_ ("Used to find the day of receipt.") },
  { "biometrics-letter", N_ ("Biometric instruction letter"), NULL },
  { "medical-letter", N_ ("Medical instruction letter"), NULL },
  { "refused", N_ ("Refused"), NULL },
  { "confirmed", N_ ("Confirmation of permanent residence"), NULL },
  { "landed", N_ ("Became a permanent resident"), NULL },
  { "employer-notice", N_ ("Employer’s notice received"), N_ ("Starts the employer’s time to answer.") },
};

static const struct
{
  GType (*get_type) (void);
  const JalonFieldLabel *labels;
  guint                  n_labels;
} TYPES[] = {
  { jalon_household_get_type, HOUSEHOLD, G_N_ELEMENTS (HOUSEHOLD) },
  { jalon_person_get_type, PERSON, G_N_ELEMENTS (PERSON) },
  { jalon_child_get_type, CHILD, G_N_ELEMENTS (CHILD) },
  { jalon_test_result_get_type, TEST_RESULT, G_N_ELEMENTS (TEST_RESULT) },
  { jalon_credential_get_type, CREDENTIAL, G_N_ELEMENTS (CREDENTIAL) },
  { jalon_assessment_get_type, ASSESSMENT, G_N_ELEMENTS (ASSESSMENT) },
  { jalon_job_get_type, JOB, G_N_ELEMENTS (JOB) },
  { jalon_trade_certificate_get_type, TRADE_CERTIFICATE, G_N_ELEMENTS (TRADE_CERTIFICATE) },
  { jalon_leave_get_type, LEAVE, G_N_ELEMENTS (LEAVE) },
  { jalon_permit_get_type, PERMIT, G_N_ELEMENTS (PERMIT) },
  { jalon_done_get_type, DONE, G_N_ELEMENTS (DONE) },
  { jalon_stay_get_type, STAY, G_N_ELEMENTS (STAY) },
  { jalon_medical_exam_get_type, MEDICAL_EXAM, G_N_ELEMENTS (MEDICAL_EXAM) },
  { jalon_previous_union_get_type, PREVIOUS_UNION, G_N_ELEMENTS (PREVIOUS_UNION) },
  { jalon_relative_get_type, RELATIVE, G_N_ELEMENTS (RELATIVE) },
  { jalon_job_offer_get_type, JOB_OFFER, G_N_ELEMENTS (JOB_OFFER) },
  { jalon_nomination_get_type, NOMINATION, G_N_ELEMENTS (NOMINATION) },
  { jalon_official_score_get_type, OFFICIAL_SCORE, G_N_ELEMENTS (OFFICIAL_SCORE) },
  { jalon_letter_get_type, LETTER, G_N_ELEMENTS (LETTER) },
  { jalon_account_date_get_type, ACCOUNT_DATE, G_N_ELEMENTS (ACCOUNT_DATE) },
  { jalon_document_get_type, DOCUMENT, G_N_ELEMENTS (DOCUMENT) },
  { jalon_milestones_get_type, MILESTONES, G_N_ELEMENTS (MILESTONES) },
};

/**
 * jalon_label_tables_find_field:
 * @record_type: the type of a record
 * @field: a member of it
 *
 * Returns: (nullable): its label and hint, not translated
 */
const JalonFieldLabel *
jalon_label_tables_find_field (GType       record_type,
                               const char *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (TYPES); i++)
    if (TYPES[i].get_type () == record_type)
      for (guint j = 0; j < TYPES[i].n_labels; j++)
        if (strcmp (TYPES[i].labels[j].field, field) == 0)
          return &TYPES[i].labels[j];

  return NULL;
}
