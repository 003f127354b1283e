#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a profile file may not hold, and what is only an issue: test_cli_refusals.py JALON-CLI"""
import json
import os
import sys

from cli import DAY, FORMAT, run_cases

HEAD = '{"format":"jalon-profile/1"'

# Name, text of the file, what the message must name. Each is refused by every command.
REFUSED = [
    ("empty", "", ""),
    ("white space only", " \n", ""),
    ("cut short", HEAD, ""),
    ("two values", HEAD + "}{}", ""),
    ("trailing comma in an object", HEAD + ",}", ""),
    ("trailing comma in an array", HEAD + ',"children":[{},]}', ""),
    ("comment", HEAD + "/* */}", ""),
    ("line comment", HEAD + "} // x", ""),
    ("single quotes", "{'format':'jalon-profile/1'}", ""),
    ("name without quotes", '{format:"jalon-profile/1"}', ""),
    ("leading zero", HEAD + ',"funds":01}', ""),
    ("plus sign", HEAD + ',"funds":+1}', ""),
    ("bare point", HEAD + ',"funds":1.}', ""),
    ("point first", HEAD + ',"funds":.5}', ""),
    ("hexadecimal", HEAD + ',"funds":0x10}', ""),
    ("NaN", HEAD + ',"funds":NaN}', ""),
    ("Infinity", HEAD + ',"funds":-Infinity}', ""),
    ("not finite", HEAD + ',"funds":1e400}', "funds"),
    ("beyond 64 bits", HEAD + ',"funds":9223372036854775808}', "funds"),
    ("beyond 64 bits below", HEAD + ',"funds":-9223372036854775809}', "funds"),
    ("True", HEAD + ',"funds-gift":True}', ""),
    ("newline in a text", HEAD + ',"title":"a\nb"}', ""),
    ("tabulator in a text", HEAD + ',"title":"a\tb"}', ""),
    ("unknown escape", HEAD + ',"title":"\\x41"}', ""),
    ("short escape", HEAD + ',"title":"\\u00"}', ""),
    ("half a surrogate", HEAD + ',"title":"\\ud800"}', ""),
    ("second half alone", HEAD + ',"title":"\\udc00"}', ""),
    ("U+0000 escaped", HEAD + ',"title":"a\\u0000b"}', "title"),
    ("U+0000 as it is", (HEAD + ',"title":"a').encode() + b'\0b"}', ""),
    ("byte order mark", b"\xef\xbb\xbf" + HEAD.encode() + b"}", ""),
    ("not UTF-8", HEAD.encode() + b',"title":"\xe9"}', ""),
    ("overlong UTF-8", HEAD.encode() + b',"title":"\xc0\xaf"}', ""),
    ("surrogate in UTF-8", HEAD.encode() + b',"title":"\xed\xa0\x80"}', ""),
    ("beyond U+10FFFF", HEAD.encode() + b',"title":"\xf4\x90\x80\x80"}', ""),
    ("UTF-16", (HEAD + "}").encode("utf-16-le"), ""),
    ("an array", "[]", ""),
    ("a text", '"jalon-profile/1"', ""),
    ("null", "null", ""),
    ("repeated member", HEAD + ',"funds":1,"funds":1}', "funds"),
    ("repeated member, escaped", HEAD + ',"funds":1,"fund\\u0073":1}', "funds"),
    ("repeated member below", HEAD + ',"candidate":{"jobs":[{"noc":"21231","noc":"21232"}]}}', "noc"),
    ("repeated format", HEAD + ',"format":"jalon-profile/1"}', "format"),
    ("unknown member", HEAD + ',"colour":"red"}', "colour"),
    ("unknown member below", HEAD + ',"candidate":{"jobs":[{},{"salary":1}]}}', "candidate.jobs[1].salary"),
    ("unknown member of a record", HEAD + ',"milestones":{"arrived":"2020-01-01"}}', "milestones.arrived"),
    ("member in capitals", HEAD + ',"Funds":1}', "Funds"),
    ("underscore for hyphen", HEAD + ',"candidate":{"birth_date":"1990-01-01"}}', "candidate.birth_date"),
    ("text for a number", HEAD + ',"funds":"25000"}', "funds"),
    ("number for a text", HEAD + ',"title":1}', "title"),
    ("number for a truth", HEAD + ',"funds-gift":1}', "funds-gift"),
    ("text for a truth", HEAD + ',"funds-gift":"true"}', "funds-gift"),
    ("number for a date", HEAD + ',"candidate":{"birth-date":19900101}}', "candidate.birth-date"),
    ("object for a list", HEAD + ',"children":{}}', "children"),
    ("list for an object", HEAD + ',"candidate":[]}', "candidate"),
    ("text in a list of records", HEAD + ',"children":["Lina"]}', "children[0]"),
    ("null in a list of records", HEAD + ',"children":[null]}', "children[0]"),
    ("number for a code", HEAD + ',"candidate":{"jobs":[{"noc":21231}]}}', "candidate.jobs[0].noc"),
    ("unknown relationship", HEAD + ',"relationship":"engaged"}', "relationship"),
    ("unknown test", HEAD + ',"candidate":{"tests":[{"test":"ielts-academic"}]}}', "candidate.tests[0].test"),
    ("unknown scale", HEAD + ',"candidate":{"tests":[{"test":"tef-canada","scale":"old"}]}}', "candidate.tests[0].scale"),
    ("unknown level", HEAD + ',"partner":{"credentials":[{"level":"bachelor"}]}}', "partner.credentials[0].level"),
    ("unknown level of an assessment", HEAD + ',"candidate":{"credentials":[{"assessment":{"level":"phd"}}]}}', "candidate.credentials[0].assessment.level"),
    ("unknown support", HEAD + ',"job-offer":{"support":"yes"}}', "job-offer.support"),
    ("unknown relation", HEAD + ',"relatives":[{"relation":"cousin"}]}', "relatives[0].relation"),
    ("unknown status", HEAD + ',"relatives":[{"status":"worker"}]}', "relatives[0].status"),
    ("unknown of", HEAD + ',"relatives":[{"of":"household"}]}', "relatives[0].of"),
    ("unknown destination", HEAD + ',"destination":"XX"}', "destination"),
    ("destination in small letters", HEAD + ',"destination":"on"}', "destination"),
    ("unknown invited-under", HEAD + ',"invited-under":"pnp"}', "invited-under"),
    ("unknown kind of letter", HEAD + ',"letters":[{"kind":"love"}]}', "letters[0].kind"),
    ("unknown state", HEAD + ',"documents":[{"state":"lost"}]}', "documents[0].state"),
    ("unknown end of a union", HEAD + ',"previous-unions":[{"ended-by":"boredom"}]}', "previous-unions[0].ended-by"),
    ("empty word", HEAD + ',"relationship":""}', "relationship"),
    ("no format", "{}", "format"),
    ("format null", '{"format":null}', "format"),
    ("format is a number", '{"format":1}', "format"),
    ("another format", '{"format":"other/1"}', "format"),
    ("version 0", '{"format":"jalon-profile/0"}', "format"),
    ("version without number", '{"format":"jalon-profile/"}', "format"),
    ("version with a tail", '{"format":"jalon-profile/1.0"}', "format"),
    ("version with a zero", '{"format":"jalon-profile/01"}', "format"),
    ("65 levels", HEAD + ',"title":' + "[" * 64 + "]" * 64 + "}", ""),
    ("100,000 brackets", "[" * 100000, ""),
    ("100,000 objects", '{"a":' * 100000, ""),
]

# Name, household, path of the issue, the JSON path of a score line and its points, which shows what still counts.
IELTS = {"test": "ielts-general", "taken": "2026-01-10", "listening": 6, "reading": 6, "writing": 6, "speaking": 6}
TWO_YEAR = {"level": "two-year", "country": "CAN", "completed": "2014-06-30"}
JOB = {"noc": "21231", "country": "CAN", "started": "2020-01-06", "ended": "2022-01-31", "hours-per-week": 30}
BIRTH = "1996-05-05"


def person(**members):
    return {"candidate": {"birth-date": BIRTH, **members}}


ISSUES = [
    ("impossible birth date", {"candidate": {"birth-date": "1996-02-30", "tests": [IELTS]}}, "candidate.birth-date", "age", 0, "first-language", 68),
    ("date in another form", {"candidate": {"birth-date": "5 May 1996", "tests": [IELTS]}}, "candidate.birth-date", "age", 0, "first-language", 68),
    ("month 13", person(tests=[{**IELTS, "taken": "2026-13-01"}]), "candidate.tests[0].taken", "first-language", 0, "age", 105),
    ("29 February of a common year", person(credentials=[{**TWO_YEAR, "completed": "2023-02-29"}]), "candidate.credentials[0].completed", "education", 0, "age", 105),
    ("29 February of a leap year", person(credentials=[{**TWO_YEAR, "completed": "2024-02-29"}]), None, "education", 98, "age", 105),
    ("impossible day of an assessment",
     person(credentials=[{**TWO_YEAR, "country": "FRA", "assessment": {"issued": "2025-06-31"}}]), "candidate.credentials[0].assessment.issued", "education", 0, "age", 105),
    ("unknown NOC code", person(jobs=[{**JOB, "noc": "99999"}]), "candidate.jobs[0].noc", "canadian-work", 0, "age", 105),
    ("NOC code of four digits", person(jobs=[{**JOB, "noc": "2123"}]), "candidate.jobs[0].noc", "canadian-work", 0, "age", 105),
    ("good job", person(jobs=[JOB]), None, "canadian-work", 53, "age", 105),
    ("end before start", person(jobs=[{**JOB, "ended": "2020-01-05"}]), "candidate.jobs[0].ended", "canadian-work", 0, "age", 105),
    ("ends on the day it starts", person(jobs=[{**JOB, "ended": "2020-01-06"}, JOB]), None, "canadian-work", 53, "age", 105),
    ("hours with three decimals", person(jobs=[{**JOB, "hours-per-week": 37.555}]), "candidate.jobs[0].hours-per-week", "canadian-work", 0, "age", 105),
    ("hours with two decimals", person(jobs=[{**JOB, "hours-per-week": 37.55}]), None, "canadian-work", 53, "age", 105),
    ("hours with one decimal", person(jobs=[{**JOB, "hours-per-week": 37.5}]), None, "canadian-work", 53, "age", 105),
    ("hours as 3.0e1", HEAD + ',"candidate":{"birth-date":"1996-05-05","jobs":[{"noc":"21231","country":"CAN","started":"2020-01-06","ended":"2022-01-31",'
     '"hours-per-week":3.0e1}]}}', None, "canadian-work", 53, "age", 105),
    ("168 hours", person(jobs=[{**JOB, "hours-per-week": 168}]), None, "canadian-work", 53, "age", 105),
    ("168.01 hours", person(jobs=[{**JOB, "hours-per-week": 168.01}]), "candidate.jobs[0].hours-per-week", "canadian-work", 0, "age", 105),
    ("negative hours", person(jobs=[{**JOB, "hours-per-week": -0.1}]), "candidate.jobs[0].hours-per-week", "canadian-work", 0, "age", 105),
    ("minus one hour", person(jobs=[{**JOB, "hours-per-week": -1}]), "candidate.jobs[0].hours-per-week", "canadian-work", 0, "age", 105),
    ("no hours at all", person(jobs=[{**JOB, "hours-per-week": 0}]), None, "canadian-work", 0, "age", 105),
    ("very many hours", person(jobs=[{**JOB, "hours-per-week": 9223372036854775807}]), "candidate.jobs[0].hours-per-week", "canadian-work", 0, "age", 105),
    ("score above IELTS", person(tests=[{**IELTS, "listening": 9.5}]), "candidate.tests[0].listening", "first-language", 0, "age", 105),
    ("score below 0", person(tests=[{**IELTS, "listening": -0.5}]), "candidate.tests[0].listening", "first-language", 0, "age", 105),
    ("score of minus one", person(tests=[{**IELTS, "listening": -1}]), "candidate.tests[0].listening", "first-language", 0, "age", 105),
    ("quarter band", person(tests=[{**IELTS, "reading": 6.25}]), "candidate.tests[0].reading", "first-language", 0, "age", 105),
    ("band that is no half", person(tests=[{**IELTS, "reading": 6.3}]), "candidate.tests[0].reading", "first-language", 0, "age", 105),
    ("CELPIP 13", person(tests=[{**IELTS, "test": "celpip-general", "reading": 13}]), "candidate.tests[0].reading", "first-language", 0, "age", 105),
    ("PTE 91", person(tests=[{"test": "pte-core", "taken": "2026-01-10", "listening": 91}]), "candidate.tests[0].listening", "first-language", 0, "age", 105),
    ("TCF 21 in writing", person(tests=[{"test": "tcf-canada", "taken": "2026-01-10", "writing": 21}]), "candidate.tests[0].writing", "first-language", 0, "age", 105),
    ("TEF 361 of the scale before", person(tests=[{"test": "tef-canada", "taken": "2026-01-10", "listening": 361}]), "candidate.tests[0].listening", "first-language", 0,
     "age", 105),
    ("TEF 700", person(tests=[{"test": "tef-canada", "scale": "699", "taken": "2026-01-10", "listening": 700}]), "candidate.tests[0].listening", "first-language", 0,
     "age", 105),
    ("the other test still counts", person(tests=[{**IELTS, "speaking": 10}, IELTS]), "candidate.tests[0].speaking", "first-language", 68, "age", 105),
    ("the partner's issues", {**person(), "relationship": "married", "partner": {"tests": [{**IELTS, "speaking": 99}]}}, "partner.tests[0].speaking", "age", 95,
     "education", 0),
]


def every_refusal(cli, name, text, named):
    path = cli.write(text, "bad.jalon")
    before = open(path, "rb").read()
    messages = set()
    for command in ("score", "validate", "eligibility", "checklist", "deadlines"):
        done = cli.run(command, path, "--on", DAY, "--json")
        assert done.code == 1, f"{command}: {done}"
        assert done.out == "", f"{command}: {done}"
        assert done.err.startswith(path + ": ") and done.err.count("\n") == 1, f"{command}: not one message that names the file: {done}"
        messages.add(done.err)
    assert len(messages) == 1, messages
    message = messages.pop().removeprefix(path + ": ")
    if named:
        assert named in message, f"{named}: {message}"
    if "." in named or "[" in named:
        assert message.startswith(named + ": ") , f"{named}: {message}"
    assert open(path, "rb").read() == before
    assert sorted(os.listdir(cli.folder)) == ["bad.jalon"], "something was written beside it"


def every_issue(cli, name, household, path, line, points, other, other_points):
    file = cli.write(household if isinstance(household, str) else {**FORMAT, **household})
    issues = cli.ask("validate", file)["issues"]
    errors = [one["path"] for one in issues if one["severity"] == "error"]
    assert errors == ([path] if path else []), issues
    answer = cli.score(file)
    assert (answer["core"][line], answer["core"][other]) == (points, other_points), answer["core"]
    done = cli.run("validate", file, "--on", DAY, "--lang", "fr")
    assert done.code == 0 and done.err == "", done
    assert path is None or f"{file}: {path}: " in done.out, done


def size_and_depth(cli):
    "16 MiB and 64 levels are read, a byte or a level more is refused"
    text = json.dumps(FORMAT).encode()
    largest = text[:-1] + b" " * (16 * 1024 * 1024 - len(text)) + b"}"
    assert cli.score(cli.write(largest, "large.jalon"))["total"] == 0
    done = cli.run("score", cli.write(largest + b"\n", "larger.jalon"), "--on", DAY)
    assert done.code == 1 and "16 MiB" in done.err, done
    newer = '{"format":"jalon-profile/2","x":' + "[" * 63 + "]" * 63 + "}"
    assert cli.score(cli.write(newer, "deep.jalon"))["total"] == 0
    done = cli.run("score", cli.write(newer.replace("[", "[[", 1).replace("]", "]]", 1), "deeper.jalon"), "--on", DAY)
    assert done.code == 1 and "64" in done.err, done


def missing_file(cli):
    "a file that is not there, or a folder, is exit 1 and named"
    for path in (str(cli.folder / "no.jalon"), str(cli.folder)):
        done = cli.run("score", path, "--on", DAY)
        assert done.code == 1 and done.err.startswith(path + ": ") and done.out == "", done


def newer_version(cli):
    "a file of a newer version is read, unknown members are ignored, and nothing is written"
    text = json.dumps({"format": "jalon-profile/2", "mood": {"good": [1, {"x": None}]}, "candidate": {"birth-date": BIRTH, "shoe-size": 43, "tests": [{**IELTS, "room": "B"}]}})
    path = cli.write(text, "newer.jalon")
    answer = cli.score(path)
    assert (answer["core"]["age"], answer["core"]["first-language"]) == (105, 68), answer
    assert cli.run("validate", path, "--on", DAY).code == 0
    done = cli.run("score", "--batch", "--on", DAY, text=text + "\n")
    assert done.code == 0 and json.loads(done.out) == answer
    assert open(path, encoding="utf-8").read() == text and sorted(os.listdir(cli.folder)) == ["newer.jalon"]
    assert cli.run("score", cli.write(text.replace("/2", "/10"), "newer.jalon"), "--on", DAY).code == 0


def newer_version_is_json(cli):
    "a file of a newer version must be strict JSON all the same"
    for text in ('{"format":"jalon-profile/2","x":1,"x":2}', '{"format":"jalon-profile/2",}', '{"format":"jalon-profile/2","x":"\\u0000"}'):
        done = cli.run("score", cli.write(text), "--on", DAY)
        assert done.code == 1 and done.err, done


def unanswered(cli):
    "null, an absent member and an empty list are no issue"
    everything = {"relationship": None, "candidate": {"birth-date": None, "tests": None, "jobs": [], "trade-certificate": None}, "partner": None, "children": [],
                  "job-offer": None, "milestones": {"invited": None}, "funds": None}
    assert cli.ask("validate", everything)["issues"] == []
    assert cli.score(everything)["total"] == 0


def case_of(function, row):
    def case(cli):
        function(cli, *row)
    case.__doc__ = f"{'refused' if function is every_refusal else 'issue'}: {row[0]}"
    return case


def main():
    cases = [case_of(every_refusal, row) for row in REFUSED] + [case_of(every_issue, row) for row in ISSUES]
    run_cases(cases + [size_and_depth, missing_file, newer_version, newer_version_is_json, unanswered], sys.argv[1])


if __name__ == "__main__":
    main()
