#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds between two answers, whatever the household: test_cli_properties.py JALON-CLI [HOUSEHOLDS [SEED]]"""
import copy
import datetime
import json
import random
import re
import subprocess
import sys
import unicodedata

import random_household
import reference_deadlines
from cli import DAY, SAMPLES, run_cases

NUMBER = int(sys.argv[2]) if len(sys.argv) > 2 else 40
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 1
COUNTED = {  # members without which a record says less; those with a default, or that end something, are none of them
    "tests": ("test", "taken", "listening", "reading", "writing", "speaking"),
    "credentials": ("level", "completed", "country"),
    "jobs": ("noc", "started", "hours-per-week", "country"),
}


def households(grown=True):
    for on, household in random_household.households(NUMBER, SEED, grown=grown):
        yield on.isoformat(), reference_deadlines.named(household)


def sorted_answers(cli, household, on):
    """Answers without the order of what is listed; a child without a name is called by its place."""
    found = {}
    for command, name in (("score", None), ("checklist", "items"), ("deadlines", "deadlines"), ("eligibility", None)):
        answer = cli.ask(command, household, on=on)
        if name:
            for one in answer[name]:
                if one.get("question"):  # of two that are open the one met first is asked
                    one["question"] = one["reason"] = None
                one["shares"] = None  # the family's maximum of biometrics falls on who is listed first
            answer[name] = sorted(json.dumps(one, sort_keys=True) for one in answer[name])
        found[command] = answer
    return found


def test_order(cli):
    """the order of lists changes no answer"""
    for index, (on, household) in enumerate(households()):
        dice = random.Random(index)
        for number, child in enumerate(household.get("children", [])):
            child["given-name"] = f"Child{number}"
        other = copy.deepcopy(household)
        for whose in ("candidate", "partner"):
            for name in ("tests", "credentials", "jobs", "stays"):
                if name == "tests":  # of two results that earn the same the one listed first is named
                    continue
                dice.shuffle(other.get(whose, {}).get(name, []))
        for name in ("children", "relatives", "letters"):
            dice.shuffle(other.get(name, []))
        expected, found = sorted_answers(cli, household, on), sorted_answers(cli, other, on)
        for command, answer in expected.items():
            for key, value in answer.items():
                assert found[command][key] == value, (index, on, command, key, json.dumps(household), json.dumps(other))


def test_removed(cli):
    """an answer that is taken away adds no points"""
    for index, (on, household) in enumerate(households(grown=False)):
        cases = [household]
        for whose in ("candidate", "partner"):
            for name, members in COUNTED.items():
                for position, record in enumerate(household.get(whose, {}).get(name, [])):
                    for member in members:
                        if member in record:
                            other = copy.deepcopy(household)
                            del other[whose][name][position][member]
                            cases.append(other)
                    other = copy.deepcopy(household)
                    del other[whose][name][position]
                    cases.append(other)
        for name in ("job-offer", "further-job-offer", "nomination", "relatives", "partner", "high-wage-points"):
            if name in household:
                cases.append({key: value for key, value in household.items() if key != name})
        text = "".join(json.dumps(one) + "\n" for one in cases)
        totals = [json.loads(line)["total"] for line in cli.run("score", "--batch", "--on", on, text=text).out.splitlines()]
        for case, total in zip(cases, totals):
            assert total <= totals[0], (index, on, totals[0], total, json.dumps(case))


def test_alone(cli):
    """a partner who does not come, or is Canadian, counts as the table for one"""
    for index, (on, household) in enumerate(households(grown=False)):
        alone = {key: value for key, value in household.items() if key not in ("partner", "partner-accompanies", "partner-is-canadian")}
        alone["relationship"] = "never-married"
        alone["relatives"] = [one for one in household.get("relatives", []) if one.get("of") == "candidate"]
        for absent in ({"partner-accompanies": False}, {"partner-is-canadian": True}):
            found = cli.score({**household, "relationship": "married", **absent}, on=on)
            assert found == cli.score(alone, on=on), (index, on, json.dumps(household))


def test_later(cli):
    """a day later no test, assessment or person is younger: days that are counted stay where they are, and their distance shrinks by one"""
    for index, (on, household) in enumerate(households()):
        following = (datetime.date.fromisoformat(on) + datetime.timedelta(days=1)).isoformat()
        before = {one["key"]: one for one in cli.ask("deadlines", household, on=on)["deadlines"] if one["id"] not in ("fee_change", "experience_windows")}
        after = {one["key"]: one for one in cli.ask("deadlines", household, on=following)["deadlines"]}
        for key, one in before.items():
            if key in after:
                assert after[key]["due"] == one["due"] and after[key]["days-left"] == one["days-left"] - 1, (index, on, key)
        tests = {"candidate": {"birth-date": "1992-03-04", "tests": household.get("candidate", {}).get("tests", [])[:1]}}
        if tests["candidate"]["tests"] and tests["candidate"]["tests"][0]["taken"] <= on:
            points = [cli.score(tests, on=day)["core"]["first-language"] for day in (on, following)]
            assert points[1] <= points[0], (index, on, json.dumps(tests))


MONTHS = ("jan(uary|vier|v)?", "(february|février|feb|févr)", "mar(ch|s)?", "a(pril|vril|pr|vr)", "ma[iy]", "ju(ne|in|n)", "ju(ly|illet|ill|l)",
          "(august|août|aug)", "sept?(ember|embre)?", "oct(ober|obre)?", "nov(ember|embre)?", "(december|décembre|dec|déc)")


def figures(text):
    """The figures and the dates of a text, in order of size: without the marks of thousands, months by a letter."""
    text = unicodedata.normalize("NFC", text).replace("1er", "1").replace("’", "'")
    text = re.sub(r"\b0?(\d{1,2})(?::00| h)\b", r"\1", text)  # 09:00, 9 h
    text = re.sub(r"(?<=\d)[,\u00a0\u202f](?=\d{3}\b)", "", text)
    for letter, name in zip("ABCDEFGHIJKL", MONTHS):
        text = re.sub(rf"(?i)(?<=\d )\b{name}\b\.?", f"month-{letter}-", text)
    dates = re.findall(r"\b\d{1,2} month-[A-L]- \d{4}\b", text)
    return sorted(set(dates)), sorted(set(re.findall(r"\d+", text)), key=int)


def test_languages(cli):
    """an English and a French answer hold the same figures and dates, on a terminal and on paper"""
    for sample in SAMPLES:
        path = cli.sample(sample)
        for command in (["score", "--explain"], ["eligibility"], ["checklist"], ["deadlines"], ["forecast"], ["plan"]):
            english, french = (figures(cli.run(*command, path, "--on", DAY, "--lang", language).out) for language in ("en", "fr"))
            assert english == french, (sample, command, compare(english, french))
        pages = []
        for language in ("en", "fr"):
            output = cli.folder / f"{language}.pdf"
            assert cli.run("report", path, "--output", output, "--on", DAY, "--lang", language, "--parts", "now,all,dates,score").code == 0
            text = subprocess.run(["pdftotext", output, "-"], capture_output=True, text=True, check=True).stdout
            pages.append(re.sub("[ \n\f]+", " ", text))
        for one, other in (pages, pages[::-1]):
            # A reader of PDF makes a plain space of the one in 15 263, so that figures are looked for in what has none.
            squeezed = re.sub(r"[\s,\u00a0\u202f]", "", other)
            assert figures(one)[0] == figures(other)[0], (sample, compare(figures(one), figures(other)))
            missing = [figure for figure in figures(one)[1] if figure not in squeezed]
            assert not missing, (sample, "report", missing)


def compare(first, second):
    return [sorted(set(one) ^ set(two)) for one, two in zip(first, second)]


run_cases([test_order, test_removed, test_alone, test_later, test_languages], sys.argv[1])
