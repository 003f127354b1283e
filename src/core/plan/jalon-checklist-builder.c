/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-checklist-builder.h"

#include "jalon-deadline-term.h"

static JalonDate
find_profile_due (const JalonChecklistBuilder *self,
                  gboolean                    *is_profile_due)
{
  const JalonMilestones *milestones = self->household->milestones;
  JalonDate              end;

  *is_profile_due = FALSE;
  if (self->application.applied || jalon_date_is_set (milestones->profile_submitted) || !jalon_date_is_set (milestones->profile_started))
    return self->application.due_by;

  end = jalon_deadline_term_get_end_for (self->household, "profile_complete", milestones->profile_started);

  if (!jalon_date_is_set (end))
    return self->application.due_by;

  /* A day chosen for the application needs the profile's documents too. */
  *is_profile_due = !jalon_date_is_set (self->application.due_by) || jalon_date_compare (end, self->application.due_by) <= 0;
  return *is_profile_due ? end : self->application.due_by;
}

/**
 * jalon_checklist_builder_prepare:
 * @self: to be filled
 * @data: the documents
 * @assessed: who, and on which day
 *
 * Finds the day to plan back from, before anybody is added: the first part of
 * jalon_checklist_builder_init().
 */
void
jalon_checklist_builder_prepare (JalonChecklistBuilder    *self,
                                 const JalonChecklistData *data,
                                 const JalonAssessedDay   *assessed)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (assessed != NULL);

  *self = (JalonChecklistBuilder){
    .data = data,
    .assessed = assessed,
    .household = assessed->facts->household,
    .today = assessed->facts->day,
    .members = g_array_new (FALSE, FALSE, sizeof (JalonFamilyMember)),
    .places = g_hash_table_new (g_str_hash, g_str_equal),
    .items = g_ptr_array_new_with_free_func (g_object_unref),
  };

  jalon_application_day_find (assessed, &self->application);
  self->profile_due = find_profile_due (self, &self->is_profile_due);
}

/**
 * jalon_checklist_builder_clear:
 * @self: what jalon_checklist_builder_init() has filled
 */
void
jalon_checklist_builder_clear (JalonChecklistBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->members, g_array_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
}

/**
 * jalon_checklist_builder_find_member:
 * @self: a checklist being made
 * @id: (nullable): candidate, partner or a child's id
 *
 * Returns: (transfer none) (nullable): that member of the family
 */
const JalonFamilyMember *
jalon_checklist_builder_find_member (const JalonChecklistBuilder *self,
                                     const char                  *id)
{
  guint place = id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (self->places, id)) : 0;

  return place > 0 ? &g_array_index (self->members, JalonFamilyMember, place - 1) : NULL;
}

/* Where it is not told yet, the province may be one that asks for a year more. */
static int
get_age_max (const JalonChecklistBuilder *self,
             const JalonDocumentRule     *rule)
{
  const JalonField *field = jalon_record_find_field (JALON_RECORD (self->household), "destination");
  const char       *province = jalon_field_get_word (field, self->household->destination);

  if (rule->one_more_in == NULL || rule->age_max == G_MAXINT)
    return rule->age_max;

  return rule->age_max + (province == NULL || g_strv_contains ((const char *const *) rule->one_more_in, province) ? 1 : 0);
}

/* An age that is not answered rules nobody out. */
static gboolean
is_of_age (const JalonChecklistBuilder *self,
           const JalonDocumentRule     *rule,
           const JalonFamilyMember     *member)
{
  return member->age == JALON_UNANSWERED || (rule->age_min <= member->age && member->age <= get_age_max (self, rule));
}

/* Without the answers that tell whether somebody is asked at all, the item is a question (decision 21). */
static void
doubt (const JalonChecklistBuilder *self,
       JalonItem                   *item,
       const JalonDocumentRule     *rule,
       const JalonFamilyMember     *member)
{
  gboolean by_age = rule->age_min > 0 || rule->age_max != G_MAXINT;

  if (member == NULL)
    return;

  if (member->unsure)
    jalon_checklist_builder_set_question (item, JALON_TYPE_HOUSEHOLD, "relationship", "relationship");
  else if (by_age && member->child != NULL && member->age == JALON_UNANSWERED)
    jalon_checklist_builder_set_question (item, JALON_TYPE_CHILD, "birth-date", "%s.birth-date", member->path);
  else if (by_age && member->age > rule->age_max && self->household->destination == JALON_PROVINCE_UNANSWERED)
    jalon_checklist_builder_set_question (item, JALON_TYPE_HOUSEHOLD, "destination", "destination");
}

/**
 * jalon_checklist_builder_find_in_force:
 * @rule: a document
 * @on: the day of the application
 *
 * Returns: (nullable): the days of applications, @on among them, for which the document is asked
 */
const JalonInForce *
jalon_checklist_builder_find_in_force (const JalonDocumentRule *rule,
                                       JalonDate                on)
{
  for (guint i = 0; i < rule->in_force->len; i++)
    {
      const JalonInForce *span = &g_array_index (rule->in_force, JalonInForce, i);

      if (jalon_date_compare (span->from, on) <= 0 &&
          (!jalon_date_is_set (span->to) || jalon_date_compare (on, span->to) <= 0))
        return span;
    }

  return NULL;
}

/**
 * jalon_checklist_builder_concerns:
 * @self: a checklist being made
 * @rule: a document
 * @member: a member of the family
 *
 * Returns: whether the document may be asked of them at all, by who they are,
 *   their age and the day of the application
 */
gboolean
jalon_checklist_builder_concerns (const JalonChecklistBuilder *self,
                                  const JalonDocumentRule     *rule,
                                  const JalonFamilyMember     *member)
{
  return (rule->who & member->who) != 0 &&
         is_of_age (self, rule, member) &&
         (rule->in_force->len == 0 || jalon_checklist_builder_find_in_force (rule, self->application.judged_on) != NULL);
}

/* The person's own entry. Where only the candidate or only the household can be
 * meant, an entry for the other, or for nobody, is about it too. */
static JalonDocument *
find_record (const JalonChecklistBuilder *self,
             const JalonItem             *item)
{
  const char    *other = item->rule->who == JALON_WHO_HOUSEHOLD ? "candidate" : "household";
  JalonDocument *record = jalon_household_find_document (self->household, item->id, item->for_whom, item->of);

  if (record != NULL || (item->rule->who != JALON_WHO_HOUSEHOLD && item->rule->who != JALON_WHO_CANDIDATE))
    return record;

  record = jalon_household_find_document (self->household, item->id, other, item->of);

  return record != NULL ? record : jalon_household_find_document (self->household, item->id, NULL, item->of);
}

static JalonItemNeed
find_need (const JalonDocumentRule *rule)
{
  switch (rule->necessity)
    {
    case JALON_NECESSITY_RECOMMENDED:
      return JALON_ITEM_NEED_ADVISED;

    case JALON_NECESSITY_ON_REQUEST:
      return JALON_ITEM_NEED_IF_ASKED;

    case JALON_NECESSITY_REQUIRED:
    default:
      return JALON_ITEM_NEED_REQUIRED;
    }
}

/**
 * jalon_checklist_builder_add:
 * @self: a checklist being made
 * @rule: a document
 * @member: (nullable): for whom; %NULL for the household
 * @of: (nullable): what it is about: a country, a job's id
 * @reason: why
 *
 * Adds an item. Its days are set afterwards, by jalon_checklist_make().
 *
 * Returns: (transfer none): the item
 */
JalonItem *
jalon_checklist_builder_add (JalonChecklistBuilder   *self,
                             const JalonDocumentRule *rule,
                             const JalonFamilyMember *member,
                             const char              *of,
                             JalonItemReason          reason)
{
  JalonItem *item = g_object_new (JALON_TYPE_ITEM, NULL);

  item->rule = rule;
  item->id = g_strdup (rule->id);
  item->for_whom = g_strdup (member != NULL ? member->id : "household");
  item->of = g_strdup (of);
  item->stage = rule->stage;
  item->reason = reason;
  item->need = find_need (rule);
  item->record = find_record (self, item);
  doubt (self, item, rule, member);
  g_ptr_array_add (self->items, item);

  return item;
}

/**
 * jalon_checklist_builder_set_question:
 * @item: (nullable): an item; of none, nothing is asked
 * @type: of the record whose answer is missing
 * @field: (type utf8): its member; must outlive the item
 * @format: path of the member in the profile, and what printf() wants
 *
 * Makes an item a question: whether it is needed hangs on an answer that is missing.
 */
void
jalon_checklist_builder_set_question (JalonItem  *item,
                                      GType       type,
                                      const char *field,
                                      const char *format,
                                      ...)
{
  va_list arguments;

  if (item == NULL)
    return;

  g_free (item->question);
  va_start (arguments, format);
  item->question = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  item->need = JALON_ITEM_NEED_UNANSWERED;
  item->question_type = type;
  item->question_field = field;
}

static gboolean
has_item (const JalonChecklistBuilder *self,
          const char                  *id,
          const char                  *for_whom,
          const char                  *of)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const JalonItem *item = g_ptr_array_index (self->items, i);

      if (g_str_equal (item->id, id) && g_str_equal (item->for_whom, for_whom) && g_strcmp0 (item->of, of) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * jalon_checklist_builder_add_question:
 * @self: a checklist being made
 * @rule: a document
 * @member: (nullable): for whom; %NULL for the household
 * @of: (nullable): what it is about
 *
 * Adds an item for which jalon_checklist_builder_set_question() has to say what
 * is missing.
 *
 * Returns: (transfer none) (nullable): the item; %NULL if the list has it already
 */
JalonItem *
jalon_checklist_builder_add_question (JalonChecklistBuilder   *self,
                                      const JalonDocumentRule *rule,
                                      const JalonFamilyMember *member,
                                      const char              *of)
{
  JalonItem *item;

  if (has_item (self, rule->id, member != NULL ? member->id : "household", of))
    return NULL;

  item = jalon_checklist_builder_add (self, rule, member, of, JALON_ITEM_REASON_QUESTION);
  item->need = JALON_ITEM_NEED_UNANSWERED;
  return item;
}
