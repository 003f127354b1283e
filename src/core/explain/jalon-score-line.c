/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jalon-score-line.h"

#include "jalon-explain-member.h"

#define MEMBER(name, kind, place)                                      \
  {                                                                    \
    name, JALON_MEMBER_##kind, G_STRUCT_OFFSET (JalonScoreLine, place) \
  }

static const JalonMember MEMBERS[] = {
  MEMBER ("id", STRING, id),
  MEMBER ("section", UINT, section),
  MEMBER ("title", STRING, title),
  MEMBER ("points", INT, points),
  MEMBER ("maximum", INT, maximum),
  MEMBER ("reason", STRING, reason),
  MEMBER ("next", STRING, next),
  MEMBER ("rule", STRING, rule),
  MEMBER ("since", DATE, since),
  MEMBER ("source-title", STRING, source_title),
  MEMBER ("source-url", STRING, source_url),
  MEMBER ("place", STRING, place),
  MEMBER ("source-section", STRING, source_section),
  MEMBER ("own", BOOLEAN, own),
};

G_DEFINE_FINAL_TYPE (JalonScoreLine, jalon_score_line, G_TYPE_OBJECT)

static void
jalon_score_line_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  jalon_members_get (object, &MEMBERS[id - 1], value);
}

static void
jalon_score_line_finalize (GObject *object)
{
  jalon_members_clear (object, MEMBERS, G_N_ELEMENTS (MEMBERS));

  G_OBJECT_CLASS (jalon_score_line_parent_class)->finalize (object);
}

static void
jalon_score_line_class_init (JalonScoreLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = jalon_score_line_get_property;
  object_class->finalize = jalon_score_line_finalize;

  jalon_members_install (object_class, MEMBERS, G_N_ELEMENTS (MEMBERS));
}

static void
jalon_score_line_init (JalonScoreLine *self)
{
}
