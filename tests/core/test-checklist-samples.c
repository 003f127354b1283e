/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist.h"

#include "jalon-store.h"
#include "jalon-test-plan.h"

#define NBSP "\xc2\xa0"

/* The papers of each sample household on 23 November 2026, listed by hand from
 * the conditions of each document and from the answers of the sample. */

typedef struct
{
  const char *name;
  const char *why; /* what decides what is on the list, and what is not */
  const char *items[40];
} Sample;

static const Sample samples[] = {
  { "graduate-canada",
    "Invited on 2026-11-05 under CEC: no funds, a letter instead. Study and work in Canada: no assessment, no letter for the job "
    "of TEER" NBSP "4. India to 2019-08-20, 18 since 2017-05-10: a certificate, asked for, and late. The exam of 2023-05-02 serves again.",
    { "passport/candidate", "language_test_principal/candidate", "digital_photo/candidate", "canadian_credential/candidate",
      "status_in_canada/candidate", "proof_of_funds_exemption/household", "reference_letter/candidate/j1", "work_support/candidate/j1",
      "t4_noa/candidate/j1", "police_past/candidate/IND", "police_late/candidate/IND", "medical_reuse/candidate", "explanation/candidate",
      "personal_history/candidate", "fees_receipt/household", "biometrics/candidate" } },
  { "couple-morocco",
    "FSW is met. Both tests, both assessments and the partner's test earn. The teacher's job ended more than ten years ago. Amina left "
    "Morocco before 2017-01-23, ten years before the application, Karim in 2019. Children of 7 and 3: no police, no biometrics.",
    { "passport/candidate", "passport/partner", "passport/c1", "passport/c2", "language_test_principal/candidate",
      "language_test_second/candidate", "language_test_spouse/partner", "eca_principal/candidate", "eca_spouse/partner",
      "digital_photo/candidate", "digital_photo/partner", "digital_photo/c1", "digital_photo/c2", "foreign_credential/candidate",
      "foreign_credential/partner", "proof_of_funds/household", "reference_letter/candidate/j1", "work_support/candidate/j1",
      "police_current/candidate/FRA", "police_current/partner/FRA", "police_past/partner/MAR", "medical_upfront/candidate",
      "medical_upfront/partner", "medical_upfront/c1", "medical_upfront/c2", "marriage_certificate/household",
      "birth_certificate_children/c1", "birth_certificate_children/c2", "translation/candidate", "translation/partner",
      "explanation/candidate", "personal_history/candidate", "personal_history/partner", "fees_receipt/household",
      "biometrics/candidate", "biometrics/partner" } },
  { "cook-trades",
    "CEC and FST are met: a letter for the one, funds for the other. Certificate, secondary diploma and its assessment earn. Mexico to "
    "2023-01-02. One earlier divorce.",
    { "passport/candidate", "language_test_principal/candidate", "eca_principal/candidate", "certificate_of_qualification/candidate",
      "digital_photo/candidate", "foreign_credential/candidate", "status_in_canada/candidate", "proof_of_funds/household",
      "proof_of_funds_exemption/household", "reference_letter/candidate/j1", "reference_letter/candidate/j2", "work_support/candidate/j1",
      "work_support/candidate/j2", "t4_noa/candidate/j1", "police_past/candidate/MEX", "medical_upfront/candidate",
      "divorce_certificate/candidate", "translation/candidate", "explanation/candidate", "personal_history/candidate",
      "fees_receipt/household", "biometrics/candidate" } },
  { "physician-self-employed",
    "FSW and CEC are met. His own practice in Canada is publicly funded and counts. His wife and child are Canadian: proof of that, "
    "nothing else. A sister in Canada earns. The exam of 2022-02-10 serves again until 2027-02-10.",
    { "passport/candidate", "language_test_principal/candidate", "eca_principal/candidate", "digital_photo/candidate",
      "foreign_credential/candidate", "status_in_canada/candidate", "proof_of_funds/household", "proof_of_funds_exemption/household",
      "reference_letter/candidate/j2", "work_support/candidate/j2",
      "publicly_funded_services/candidate/j1", "police_past/candidate/NGA", "medical_reuse/candidate", "marriage_certificate/household",
      "birth_certificate_children/c1", "relative_in_canada/candidate", "non_accompanying_status/partner", "non_accompanying_status/c1",
      "explanation/candidate", "personal_history/candidate", "fees_receipt/household", "biometrics/candidate" } },
  { "researcher-44",
    "FSW is met; the nomination is outside Express Entry. Common-law: the declaration. All their lives in Brazil.",
    { "passport/candidate", "passport/partner", "language_test_principal/candidate", "language_test_second/candidate",
      "language_test_spouse/partner", "eca_principal/candidate", "eca_spouse/partner", "digital_photo/candidate", "digital_photo/partner",
      "foreign_credential/candidate", "foreign_credential/partner", "proof_of_funds/household", "reference_letter/candidate/j1",
      "work_support/candidate/j1", "police_current/candidate/BRA", "police_current/partner/BRA", "medical_upfront/candidate",
      "medical_upfront/partner", "common_law/household", "translation/candidate", "translation/partner", "explanation/candidate",
      "personal_history/candidate", "personal_history/partner", "fees_receipt/household", "biometrics/candidate", "biometrics/partner" } },
};

static void
test_sample (gconstpointer data)
{
  const Sample          *sample = data;
  g_autoptr (GError)     error = NULL;
  g_autoptr (JalonStore) store = NULL;
  g_autoptr (JalonRules) rules = jalon_test_rules ("2026-11-23");
  g_autoptr (JalonFacts) facts = NULL;
  g_autoptr (GPtrArray)  items = NULL;
  g_autofree char       *file = g_strconcat (sample->name, ".jalon", NULL);
  g_autofree char       *path = g_build_filename (g_getenv ("JALON_SOURCE_DIR"), "data", "samples", file, NULL);
  JalonCrs               crs;
  JalonEligibility       eligibility;
  JalonAssessedDay       assessed = { 0 };

  store = jalon_store_load (path, &error);
  g_assert_no_error (error);
  facts = jalon_facts_derive (jalon_store_get_household (store), rules);
  jalon_crs_score (facts, rules, &crs);
  jalon_eligibility_judge (facts, rules, &eligibility);
  assessed = (JalonAssessedDay){ .facts = facts, .rules = rules, .crs = &crs, .eligibility = &eligibility };
  items = jalon_checklist_make (jalon_test_checklist_data (), &assessed);

  for (guint i = 0; i < items->len; i++)
    {
      g_autofree char *key = jalon_item_dup_key (g_ptr_array_index (items, i));

      g_assert_cmpstr (key, ==, sample->items[i]);
    }

  g_assert_null (sample->items[items->len]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *path = g_strconcat ("/checklist-samples/", samples[i].name, NULL);

      g_test_add_data_func (path, &samples[i], test_sample);
    }

  return g_test_run ();
}
