#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The days of a household, read a second time: see reference_model.py.

Which days there are, on which day each falls, and which are dealt with. Written from
the texts of the law and of the decisions; experience_windows, which hang on the work
of each program, are read in reference_claims.py.
"""
import datetime

from reference_model import AGE, DAY, LANGUAGE, age, day, is_spoilt, months_later, read_test, with_spouse, years_later
from reference_programs import frozen_for_children
from reference_programs import locked_by_province

DAYS = datetime.timedelta
LAST = datetime.date.max
BEGIN = ("profile-started", "profile-submitted", "invited", "applied")
BEGINNING = datetime.date(2015, 1, 1)  # of Express Entry

# Decision 6: the days to apply after an invitation, by its day.
TO_APPLY = [("2015-01-01", 60), ("2016-11-19", 90), ("2018-06-26", 60), ("2020-03-18", 90), ("2021-06-29", 60)]
# Letters: the deadline's name, the days when none is printed, what ends it besides the answer.
LETTERS = {
    "additional-documents": ("additional_documents", 30, ("refused", "confirmed", "landed")),
    "procedural-fairness": ("procedural_fairness", None, ("refused", "confirmed", "landed")),
    "visa-ready": ("visa_ready", 30, ("refused", "confirmed", "landed")),
    "fees": ("rprf", None, ("refused", "confirmed", "landed")),
    "confirmation": ("copr_in_canada", None, ("landed",)),
    "card-pick-up": ("pr_card_pickup", 180, ()),
    "employer-penalty": ("employer_penalty", 30, ()),
    "restoration": ("restoration", 90, ("landed",)),
    "other": ("other_letter", None, ("landed",)),
}
SENT = ("applied", "confirmed", "landed")
INVITED = ("invited",) + SENT
DECIDED = ("refused", "confirmed", "landed")
REUSED_UNTIL = datetime.date(2029, 10, 5)  # the end of the public policy on exams in Canada
WORK_PERMITS = ("post-graduation-work", "open-work", "employer-work")


def to_apply(invited):
    return [days for first, days in TO_APPLY if day(first) <= invited][-1]


class Reader:
    """The days of one household on a day: key -> (due, whether it is dealt with)."""

    def __init__(self, profile, on, bound=None):
        self.profile, self.on, self.days, self.bound = profile, on, {}, bound
        self.milestones = {name: day(text) for name, text in (profile.get("milestones") or {}).items() if day(text)}
        if self.milestones.get("declined", LAST) <= on and self.milestones.get("invited", LAST) <= self.milestones["declined"]:
            self.refused_invitation = True  # it is none any more
        else:
            self.refused_invitation = False
        self.people = [("candidate", profile.get("candidate") or {})]
        if profile.get("relationship") in ("married", "common-law") and not profile.get("partner-is-canadian", False):
            self.people.append(("partner", profile.get("partner") or {}))
        self.children = [(child["id"], child) for child in profile.get("children") or []]

    def past(self, *names):
        return any(self.milestones.get(name, LAST) <= self.on and not (name == "invited" and self.refused_invitation) for name in names)

    def put(self, key, due, *done_by, done=False):
        if due is not None:
            self.days[key] = (due.isoformat(), bool(done or self.past(*done_by)))

    def after(self, name, days):
        """So many days after a milestone; the first day is out, the last is in (decision 11)."""
        start = self.milestones.get(name)
        if start and name == "profile-started" and start < BEGINNING:
            return None
        return start + DAYS(days) if start else None

    def steps(self):
        self.put("profile_complete", self.after("profile-started", 60), "profile-submitted", *INVITED)
        submitted = self.milestones.get("profile-submitted")
        self.put("profile_validity", months_later(submitted, 12) if submitted and submitted >= BEGINNING else None, *INVITED)
        invited = self.milestones.get("invited")
        if invited and invited >= BEGINNING:
            last = invited + DAYS(to_apply(invited))
            self.put("ita", last, "declined", *SENT)
            self.put("ita_decline", last, "declined", *SENT)
            if self.milestones.get("applied", last) >= day("2025-08-21"):
                last = min(last, self.bound or last)  # decision 16
                self.put("medical_upfront", last, "declined", *SENT, done=all(self.serves(person, invited, last) for _, person in self.family()))
        self.put("nomination_accept", self.after("nomination-notified", 30), "nomination-accepted", *INVITED)
        letter = self.milestones.get("biometrics-letter")
        self.put("biometrics", self.after("biometrics-letter", 30), *DECIDED, done=letter and not any(self.give_biometrics(letter)))
        if self.milestones.get("medical-letter", datetime.date.min) >= day("2023-10-01"):
            letter = self.milestones["medical-letter"]
            self.put("medical_instructions", letter + DAYS(30), *DECIDED, done=all(self.past_exam(person, letter) for _, person in self.family()))
        applied = self.milestones.get("applied")
        self.put("processing_standard", months_later(applied, 6) if applied and applied >= BEGINNING else None, *DECIDED)
        refused, here = self.milestones.get("refused"), self.people[0][1].get("residence") == "CAN"
        self.put("judicial_review", refused and refused + DAYS(15 if here else 60))
        fees = next(datetime.date(year, 4, 30) for year in range(self.on.year, self.on.year + 3) if year % 2 == 0 and datetime.date(year, 4, 30) >= self.on)
        self.put("fee_change", fees, *SENT)
        self.put("pr_card_address", self.after("landed", 180))
        notice, sent = self.milestones.get("employer-notice"), self.milestones.get("employer-notice-sent")
        received = notice or (sent and sent + DAYS(10))
        self.put("employer_notice", received and received + DAYS(30))

    def give_biometrics(self, letter):
        """Decision 25: the candidate and those of the family who come, 14 to 79; of an unknown age too."""
        for whose, person in self.family():
            born = day(person.get("birth-date"))
            comes = self.profile.get("partner-accompanies", True) if whose == "partner" else person.get("accompanies", True)
            yield comes and (born is None or 14 <= age(born, letter) <= 79)

    def everybody(self):
        return self.people + [(name, child) for name, child in self.children if not child.get("is-canadian", False)]

    def family(self):
        """Also who does not come, but no child who is too old (decision 23)."""
        then = frozen_for_children(self.profile, self.on)
        for whose, person in self.everybody():
            born = day(person.get("birth-date"))
            child = whose not in ("candidate", "partner")
            if not child or (not person.get("married", False) and (person.get("dependent-by-condition", False) or born is None or then < years_later(born, 22))):
                yield whose, person

    def serves(self, person, invited, last):
        """An exam after the invitation, or one that is still good on the last day."""
        taken = self.past_exam(person) and day(person["medical-exam"]["taken"])
        return taken and (taken >= invited or self.exam_end(person, taken) >= last)

    def exam_end(self, person, taken):
        """Twelve months; five years in Canada where it showed little risk, while the policy lasts."""
        again = min(months_later(taken, 60), REUSED_UNTIL) if self.is_reused(person) else taken
        return max(months_later(taken, 12), again)

    def is_reused(self, person):
        return person["medical-exam"].get("low-risk", False) and person.get("residence") == "CAN"

    def past_exam(self, person, since=datetime.date.min):
        exam = person.get("medical-exam") or {}
        taken = day(exam.get("taken"))
        return taken is not None and since <= taken <= self.on

    def letters(self):
        for letter in self.profile.get("letters") or []:
            if letter.get("kind") not in LETTERS or is_spoilt(letter, "dated", "due", "answered"):
                continue
            name, days, done_by = LETTERS[letter["kind"]]
            dated, due, answered = (day(letter.get(member)) for member in ("dated", "due", "answered"))
            if due is None and dated is not None and days is not None:
                due = dated + DAYS(days)
            if name == "copr_in_canada" and self.people[0][1].get("residence") != "CAN":
                name = "copr"  # who lives abroad has the confirmation's own end
            self.put(f"{name}/{letter['id']}", due, *done_by, done=answered is not None and answered <= self.on)

    def papers(self):
        for whose, person in self.people:
            for test in person.get("tests") or []:
                taken = day(test.get("taken"))
                if taken and test.get("test") and (whose == "candidate" or with_spouse(self.profile)):
                    last = years_later(taken, 2) - DAY
                    again = any(read["language"] == LANGUAGE[test["test"]] for read in (read_test(one, self.on) for one in person["tests"]) if read)
                    self.put(f"language_validity/{whose}/{test['id']}", last, *SENT, done=last < self.on and again)
            for credential in person.get("credentials") or []:
                issued = day((credential.get("assessment") or {}).get("issued"))
                if issued and credential.get("country") not in (None, "CAN") and (whose == "candidate" or with_spouse(self.profile)):
                    self.put(f"eca_validity/{whose}/{credential['id']}", years_later(issued, 5) - DAY, *SENT)
        for whose, person in self.everybody():
            taken = day((person.get("medical-exam") or {}).get("taken"))
            if taken:
                self.exam(whose, person, taken)
            self.put(f"passport_margin/{whose}", day(person.get("passport-expires")), "landed")
        paper = self.profile.get("nomination") or {}
        issued, expires = day(paper.get("issued")), day(paper.get("expires"))
        if paper.get("held", True) and not is_spoilt(paper, "issued", "expires") and (issued or expires):
            self.put("nomination_validity", expires or months_later(issued, 6), *SENT)

    def permits(self):
        for whose, person in self.people:
            good = [one for one in person.get("permits") or [] if not is_mistaken(one)]
            for one in good:
                ends = day(one.get("expires"))
                others = [other for other in good if other is not one]
                made_up = any((day(other.get("expires")) or datetime.date.min) > (ends or datetime.date.min) for other in others) or \
                    any(other.get("kind") == "maintained" and not day(other.get("expires")) for other in others)
                self.put(f"permit_expiry/{whose}/{one['id']}", ends, "landed", done=made_up)
                applied = self.milestones.get("applied")
                if whose == "candidate" and applied and ends and ends >= applied and one.get("kind") in WORK_PERMITS and not made_up:
                    self.put(f"bridging_permit/candidate/{one['id']}", max(applied, four_months_before(ends)), *DECIDED)

    def first_step(self):
        """A birthday that had passed before the household began is no day of its plan."""
        return min([self.on] + [self.milestones[name] for name in BEGIN if name in self.milestones])

    def exam(self, whose, person, taken):
        """One that serves again in Canada does so until the decision."""
        reused = self.is_reused(person)
        last = self.exam_end(person, taken)
        applied = self.milestones.get("applied", LAST)
        ended = applied > self.on and last < self.on
        self.put(f"medical_validity/{whose}", last, "landed", done=ended or (reused and applied <= min(self.on, last)))

    def birthdays(self):
        """The two years ahead in which a birthday changes the points."""
        born = day(self.profile["candidate"].get("birth-date")) if self.profile.get("candidate") else None
        for years in range(1, 150) if born else ():
            turns = years_later(born, years) if born.year + years < 9999 else LAST
            points = [AGE.get(n, (110, 100) if 20 <= n <= 29 else (0, 0)) for n in (years - 1, years)]
            if self.on < turns <= years_later(self.on, 2) and points[0] != points[1]:
                self.put(f"crs_age/candidate/{years}", turns, *INVITED)
        for name, child in self.children:
            turned = day(child.get("birth-date"))
            if turned and not locked_by_province(self.profile, self.on) and not child.get("is-canadian", False) and not child.get("married", False) and not child.get("dependent-by-condition", False):
                last = years_later(turned, 22) - DAY
                if last >= self.first_step():
                    self.put(f"age_lockin/{name}", last, *SENT)


def is_mistaken(permit):
    """One that ends before it begins counts nothing."""
    issued, ends = day(permit.get("issued")), day(permit.get("expires"))
    return issued is not None and ends is not None and ends < issued


def four_months_before(ends):
    """The first day from which four months reach the end."""
    month = ends.year * 12 + ends.month - 1 - 4
    try:
        return datetime.date(month // 12, month % 12 + 1, ends.day)
    except ValueError:  # no such day: the first of the next month
        return datetime.date((month + 1) // 12, (month + 1) % 12 + 1, 1)


def named(profile):
    """Gives every record the id that the profile format promises it."""
    for whose in ("candidate", "partner"):
        for kind, letter in (("tests", "t"), ("credentials", "e")):
            for record in (profile.get(whose) or {}).get(kind) or []:
                record.setdefault("_kind", letter)
    for letter, records in (("c", profile.get("children")), ("l", profile.get("letters")),
                            ("t", all_of(profile, "tests")), ("e", all_of(profile, "credentials")), ("j", all_of(profile, "jobs")),
                            ("p", all_of(profile, "permits"))):
        for number, record in enumerate(records or [], 1):
            record.pop("_kind", None)
            record["id"] = f"{letter}{number}"
    return profile


def all_of(profile, kind):
    return [record for whose in ("candidate", "partner") for record in (profile.get(whose) or {}).get(kind) or []]


def latest_day(profile, on):
    """Decision 16: an application that leaves a child or the candidate's status behind is too late; of an open
    invitation the last day that neither is lost on, or None. What a test or an assessment binds is not read."""
    found = []
    paper, here = profile.get("nomination") or {}, profile.get("candidate") or {}
    for child in profile.get("children") or []:
        born = day(child.get("birth-date"))
        free = any(child.get(word, False) for word in ("is-canadian", "married", "dependent-by-condition")) or not child.get("accompanies", True)
        if born and not free and not (day(paper.get("asked")) and paper.get("held", True) and paper.get("enhanced", True)):
            found.append(years_later(born, 22) - DAY)
    good = [one for one in here.get("permits") or [] if not is_mistaken(one)]
    ends = [day(one.get("expires")) for one in good]
    if here.get("residence") == "CAN" and good and all(ends) and all(one.get("kind") != "maintained" for one in good):
        found.append(max(ends))
    return min((last for last in found if last >= on), default=None)


def judge(profile, on, bound=None):
    reader = Reader(profile, on, bound)
    reader.steps()
    reader.letters()
    reader.papers()
    reader.permits()
    reader.birthdays()
    return reader.days
