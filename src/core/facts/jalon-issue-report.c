/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-issue-checks.h"

#include <string.h>

/* "2018-06-31" is shown without its quotes; a text with escapes is rare enough to stay as it was written. */
static char *
dup_shown_text (const char *raw)
{
  gsize length = strlen (raw);

  if (length >= 2 && raw[0] == '"' && raw[length - 1] == '"' && strchr (raw, '\\') == NULL)
    return g_strndup (raw + 1, length - 2);

  return g_strdup (raw);
}

/**
 * jalon_issue_checks_report:
 * @self: the checks of a record
 * @issue: what was found: severity, code, text, range and date; the rest is filled in here
 * @member: the member of the record in which it was found
 *
 * Takes note of an issue.
 */
void
jalon_issue_checks_report (JalonIssueChecks *self,
                           const JalonIssue *issue,
                           const char       *member)
{
  JalonIssue *copy;

  if (issue->severity == JALON_ISSUE_ERROR)
    self->error = TRUE;

  if (self->issues == NULL)
    return;

  copy = g_new (JalonIssue, 1);
  *copy = *issue;
  copy->record = self->record;
  copy->field = jalon_record_find_field (self->record, member);
  copy->text = issue->text != NULL ? dup_shown_text (issue->text) : NULL;

  if (self->whole)
    copy->path = g_strdup (self->path);
  else
    copy->path = g_strconcat (self->path, self->path[0] != '\0' ? "." : "", member, NULL);

  g_ptr_array_add (self->issues, copy);
}
