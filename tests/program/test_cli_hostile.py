#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that want to be more than text, in every member that takes one: test_cli_hostile.py JALON-CLI"""
import json
import pathlib
import re
import subprocess
import sys

import icalendar

from cli import DAY, Cli, run_cases

TEXTS = (
    ("markup", "<b onload='x'>&amp;</b><span size='99999'>&lt;"),
    ("formats", "%s%n%d%1$s%99999999s"),
    ("control characters", "".join(map(chr, range(1, 32))) + "\x7f\x9b\x1b[2J\x1b]0;x\x07"),
    ("directions", "\u202e\u2066abc\u2069\u202d2026-01-01\u2028\u200f"),
    ("lines of a calendar", "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nSUMMARY:evil\r\nEND:VEVENT;\\,\n"),
    ("10,000 letters", "W" * 10000),
    ("10,000 words", "mot " * 10000),
    ("a link", "file:///bin/sh"),
    ("shell", "$(touch /tmp/jalon-was-here);`id`|&'\""),
)
COMMANDS = (["score", "--explain"], ["eligibility"], ["checklist"], ["deadlines"], ["validate"], ["agenda"], ["forecast"], ["plan"], ["rounds"])
STEERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def household(text):
    """Every member that takes any text holds it; those with lists of words keep one of theirs."""
    job = {"id": "j1", "noc": "21231", "title": text, "employer": text, "country": "FRA", "started": "2020-01-05", "hours-per-week": 40}
    person = {"given-name": text, "family-name": text, "birth-date": "1992-03-04", "passport-expires": "2029-05-01", "other-names": True,
              "credentials": [{"id": "e1", "level": "master", "field": text, "institution": text, "country": "MAR", "completed": "2014-06-30",
                               "assessment": {"body": text, "issued": "2025-06-01"}}], "medical-exam": {"taken": "2026-05-01"}}
    return {
        "format": "jalon-profile/1", "title": text, "relationship": "married",
        "candidate": {**person, "jobs": [job]}, "partner": {**person, "jobs": [{**job, "id": "j2"}], "credentials": []},
        "children": [{"id": "c1", "given-name": text, "birth-date": "2019-05-02", "passport-expires": "2028-01-01"}],
        "job-offer": {"noc": "21231", "employer": text, "months": 12, "support": "lmia"},
        "milestones": {"planned-submission": "2026-12-20"},
        "documents": [{"id": "passport", "for": "candidate", "state": "requested", "note": text, "file": text, "name": text},
                      {"id": "own-1", "for": "household", "state": "to-do", "note": text, "name": text}],
    }


def test_terminal(cli):
    """no text steers the terminal, and each answer has the lines of the same household with plain names"""
    plain = cli.write(household("Plain"), "plain.jalon")
    lines = {command[0]: cli.run(*command, plain, "--on", DAY).out.count("\n") for command in COMMANDS}
    for name, text in TEXTS:
        path = cli.write(household(text))
        for language in ("en", "fr"):
            for command in COMMANDS:
                done = cli.run(*command, path, "--on", DAY, "--lang", language)
                assert done.code == 0 and done.err == "", (name, command, done)
                assert not STEERS.search(done.out), (name, command, STEERS.findall(done.out)[:5])
                if language == "en":
                    assert done.out.count("\n") == lines[command[0]], (name, command, done)


def test_json(cli):
    """an answer in JSON is one line, strict, and has none of it raw"""
    for name, text in TEXTS:
        path = cli.write(household(text))
        for command in ("score", "eligibility", "checklist", "deadlines", "validate", "agenda", "forecast", "plan"):
            done = cli.run(command, path, "--on", DAY, "--json")
            assert isinstance(done.json, dict), (name, command)
            assert not STEERS.search(done.out.rstrip("\n")), (name, command)


def test_calendar(cli):
    """a calendar has the events of the plain household, folded and escaped, and another library reads them"""
    def read(text):
        output = cli.folder / "out.ics"
        output.unlink(missing_ok=True)
        done = cli.run("calendar", cli.write(household(text)), "--output", output, "--on", DAY)
        assert done.code == 0 and done.err == "", done
        raw = output.read_bytes()
        assert all(len(line) <= 75 for line in raw.split(b"\r\n")), text[:20]
        assert not re.search(rb"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]", raw), text[:20]
        return sorted((str(event["UID"]), event["DTSTART"].dt) for event in icalendar.Calendar.from_ical(raw).walk("VEVENT"))

    expected = [day for _, day in read("Plain")]
    for name, text in TEXTS:
        found = read(text)
        assert sorted(day for _, day in found) == sorted(expected), name
        assert "evil" not in {uid for uid, _ in found}, name


def test_paper(cli):
    """a report is a PDF that a reader of PDF reads, of pages that are a few"""
    for name, text in TEXTS:
        path = cli.write(household(text))
        for language in ("en", "fr"):
            output = cli.folder / "out.pdf"
            done = cli.run("report", path, "--output", output, "--on", DAY, "--lang", language, "--parts", "now,all,dates,score")
            assert done.code == 0 and done.err == "", (name, done)
            read = subprocess.run(["pdftotext", output, "-"], capture_output=True, check=True)
            words = read.stdout.decode()
            assert not read.stderr and len(words) > 500, (name, read.stderr)
            assert words.count("\f") <= 150, (name, words.count("\f"))


def test_file_names(cli):
    """a name of a file is a name: of the profile, the calendar, the paper, and in messages"""
    for name in ("a b.jalon", "%s%n.jalon", "-x.jalon", "<b>.jalon", "\u202e.jalon", "a\nb.jalon", "\x1b[2J.jalon", "é" * 100 + ".jalon", "'\";$(x).jalon"):
        path = cli.write(household("Plain"), name)
        assert cli.run("score", path, "--on", DAY).code == 0, name
        for command, suffix in (("calendar", ".ics"), ("report", ".pdf")):
            output = pathlib.Path(path).with_suffix(suffix)
            assert cli.run(command, path, "--output", output, "--on", DAY).code == 0 and output.stat().st_size > 500, (name, command)
        bad = cli.write("{", name)
        for arguments in (("score", bad, "--on", DAY), ("agenda", bad, "--on", DAY), ("validate", bad)):
            done = cli.run(*arguments)
            assert done.code == 1 and not STEERS.search(done.out + done.err), (name, done)


def test_kept(cli):
    """what was typed comes back as it was, and nothing outside was touched"""
    for name, text in TEXTS:
        path = cli.write(household(text))
        before = pathlib.Path(path).read_bytes()
        found = cli.run("checklist", path, "--on", DAY, "--json").json
        assert found["items"], name
        assert pathlib.Path(path).read_bytes() == before, name
    assert not pathlib.Path("/tmp/jalon-was-here").exists()


def test_far_days(cli):
    """a passport without end is in no calendar, nor is a day that its writer cannot write"""
    for day in ("9999-12-31", "9998-12-31", "9999-01-01", "3001-01-01", "3000-12-31", "3000-01-01", "2999-12-31"):
        profile = {"format": "jalon-profile/1", "candidate": {"given-name": "A", "birth-date": "1992-03-04", "passport-expires": day,
                                                             "tests": [{"test": "ielts-general", "taken": day, "listening": 8}],
                                                             "medical-exam": {"taken": day}, "permits": [{"kind": "study", "issued": "2026-01-01", "expires": day}]},
                   "milestones": {"invited": day, "landed": day, "applied": day, "refused": day, "profile-started": day}}
        output = cli.folder / "far.ics"
        output.unlink(missing_ok=True)
        path = cli.write(profile)
        assert cli.run("calendar", path, "--output", output, "--on", DAY).code == 0
        for event in icalendar.Calendar.from_ical(output.read_bytes()).walk("VEVENT"):
            assert event["DTSTART"].dt.year < 9999 and ("DTEND" not in event or event["DTEND"].dt.year <= 9999), event
        for command in ("deadlines", "checklist"):
            days = re.findall(r"\b(\d{4,})-\d\d-\d\d\b", json.dumps(cli.run(command, path, "--on", DAY, "--json").json))
            assert all(len(year) == 4 for year in days), (day, command)


run_cases([test_far_days, test_terminal, test_json, test_calendar, test_paper, test_file_names, test_kept], sys.argv[1])
