/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "jalon-account-date.h"
#include "jalon-child.h"
#include "jalon-document.h"
#include "jalon-done.h"
#include "jalon-job-offer.h"
#include "jalon-letter.h"
#include "jalon-milestones.h"
#include "jalon-nomination.h"
#include "jalon-official-score.h"
#include "jalon-person.h"
#include "jalon-previous-union.h"
#include "jalon-record-list.h"
#include "jalon-relative.h"

/* Words of "relationship", in this order from 1 on. */
typedef enum
{
  JALON_RELATIONSHIP_UNANSWERED,
  JALON_RELATIONSHIP_NEVER_MARRIED,
  JALON_RELATIONSHIP_MARRIED,
  JALON_RELATIONSHIP_COMMON_LAW,
  JALON_RELATIONSHIP_SEPARATED,
  JALON_RELATIONSHIP_DIVORCED,
  JALON_RELATIONSHIP_WIDOWED,
  JALON_RELATIONSHIP_ANNULLED,
} JalonRelationship;

/* Words of "destination": provinces and territories. */
typedef enum
{
  JALON_PROVINCE_UNANSWERED,
  JALON_PROVINCE_AB,
  JALON_PROVINCE_BC,
  JALON_PROVINCE_MB,
  JALON_PROVINCE_NB,
  JALON_PROVINCE_NL,
  JALON_PROVINCE_NS,
  JALON_PROVINCE_NT,
  JALON_PROVINCE_NU,
  JALON_PROVINCE_ON,
  JALON_PROVINCE_PE,
  JALON_PROVINCE_QC,
  JALON_PROVINCE_SK,
  JALON_PROVINCE_YT,
} JalonProvince;

/* Words of "invited-under". */
typedef enum
{
  JALON_INVITED_UNDER_UNANSWERED,
  JALON_INVITED_UNDER_CEC,
  JALON_INVITED_UNDER_FSW,
  JALON_INVITED_UNDER_FST,
  JALON_INVITED_UNDER_NOMINEE,
} JalonInvitedUnder;

#define JALON_TYPE_HOUSEHOLD (jalon_household_get_type ())
G_DECLARE_FINAL_TYPE (JalonHousehold, jalon_household, JALON, HOUSEHOLD, JalonRecord)

/**
 * JalonHousehold:
 *
 * Everything that the person has answered.
 * Read the members directly; write them as properties.
 */
#define JALON_IDENTITY_SIZE 41

struct _JalonHousehold
{
  JalonRecord parent_instance;

  char               *id; /* made once, for the calendar; absent in most files */
  char               *title;
  guint               relationship;        /* JalonRelationship */
  gboolean            partner_accompanies; /* TRUE if absent */
  gboolean            partner_is_canadian;
  guint               destination; /* JalonProvince */
  gint64              funds;       /* Canadian dollars */
  JalonOfficialScore *official_score;
  gint64              high_wage_points; /* as the account gives them */
  JalonDate           union_started;
  gboolean            authorized_to_work;
  JalonPerson        *candidate;
  JalonPerson        *partner;
  JalonRecordList    *children;        /* of JalonChild */
  JalonRecordList    *previous_unions; /* of JalonPreviousUnion */
  gboolean            representative;
  gboolean            designated_person;
  gboolean            funds_gift;
  gboolean            funds_large_deposit;
  JalonRecordList    *relatives; /* of JalonRelative */
  JalonJobOffer      *job_offer;
  JalonJobOffer      *further_job_offer; /* of a second employer, for the trades program */
  JalonNomination    *nomination;
  guint               invited_under; /* JalonInvitedUnder */
  char               *category;      /* id of a category of rounds */
  JalonRecordList    *account_dates; /* saved as an object; of JalonAccountDate */
  JalonRecordList    *letters;       /* of JalonLetter */
  JalonRecordList    *done;          /* of JalonDone */
  JalonMilestones    *milestones;
  JalonRecordList    *documents; /* of JalonDocument */

  char identity[JALON_IDENTITY_SIZE]; /* as it was when the file was read; no member of it */
};

#define JALON_PROFILE_FORMAT "jalon-profile/1"

JalonHousehold *jalon_household_new (void);
void            jalon_household_assign_ids (JalonHousehold *self);
char           *jalon_household_dup_identity (JalonHousehold *self); /* the same for ever */
JalonChild     *jalon_household_find_child (JalonHousehold *self, const char *id);
JalonDocument  *jalon_household_find_document (JalonHousehold *self, const char *id, const char *for_whom, const char *of);
JalonDate       jalon_household_get_account_date (JalonHousehold *self, const char *deadline);
gboolean        jalon_household_is_told (JalonHousehold *self);   /* anything but its title */
gboolean        jalon_household_has_union (JalonHousehold *self); /* married or common-law */
