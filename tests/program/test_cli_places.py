#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The answers are the same in every locale and in every time zone: test_cli_places.py JALON-CLI"""
import datetime
import os
import subprocess
import sys

import icalendar

from cli import DAY, SAMPLES, run_cases

# Turkish has a dotless i, Arabic other digits, Japanese and French other dates.
LOCALES = ("tr_TR", "ar_EG", "ja_JP", "fr_CA")
# Half the world before and after; zones whose summer time begins or ends at midnight, or that left out a day.
ZONES = ("UTC+12", "UTC-14", "America/Toronto", "America/Santiago", "Pacific/Apia", "Africa/Cairo", "Asia/Kathmandu", "no/such/zone")
COMMANDS = (["score", "--explain"], ["eligibility"], ["checklist"], ["deadlines"], ["forecast"], ["plan"], ["rounds"], ["agenda"], ["validate"])
OF_DAYS = (["score", "--explain"], ["checklist"], ["deadlines"])
# Summer time begins or ends, the clock leaves out a day or an hour, leap days.
DAYS = ("2026-11-01", "2028-02-29", "2026-09-06")


def places(cli):
    """Environments with a locale each, made from the system's sources where it has them."""
    folder = cli.folder / "locales"
    folder.mkdir()
    for name in LOCALES:
        done = subprocess.run(["localedef", "-i", name, "-f", "UTF-8", folder / f"{name}.UTF-8"], capture_output=True, check=False)
        if done.returncode <= 1 and (folder / f"{name}.UTF-8").is_dir():
            yield {"LC_ALL": f"{name}.UTF-8", "LOCPATH": str(folder)}
    yield {"LC_ALL": "C"}
    yield {"LC_ALL": "POSIX"}
    yield {"LC_ALL": "xx_XX.UTF-8"}  # not there


def answers(cli, sample, language, on, commands=tuple(COMMANDS), **environment):
    path = cli.sample(sample)
    for command in commands:
        for options in ([], ["--json"]):
            done = cli.run(*command, path, *options, "--on", on, "--lang", language, **environment)
            assert done.code == 0 and done.err == "", (command, environment, done)
            yield done.out


def test_locales(cli):
    """what is said is the same, byte by byte, in a Turkish, an Arabic, a Japanese, a French locale, in C and in one that is not there"""
    environments = list(places(cli))
    for language in ("en", "fr"):
        for sample in SAMPLES[1:2]:
            expected = list(answers(cli, sample, language, DAY))
            for environment in environments:
                for command, one, other in zip((c for c in COMMANDS for _ in range(2)), expected, answers(cli, sample, language, DAY, **environment)):
                    assert one == other, (language, sample, environment, command)


def test_language(cli):
    """without --lang a French locale answers in French, every other one in English"""
    for environment in places(cli):
        done = cli.run("deadlines", cli.sample(SAMPLES[1]), "--on", DAY, **{**environment, "LANGUAGE": ""})
        french = "Examen" in done.out or "Profil" in done.out or "passeport" in done.out.lower()
        assert done.code == 0 and french == environment["LC_ALL"].startswith("fr"), (environment, done)


def test_nothing_made(cli):
    """English needs no locale: nothing is made for it on the disk"""
    folder = cli.folder / "temporary"
    folder.mkdir()
    before = os.stat(folder).st_mtime_ns
    done = cli.run("score", cli.sample(SAMPLES[1]), "--on", DAY, "--lang", "en", LC_ALL="C", TMPDIR=str(folder))
    assert done.code == 0 and os.stat(folder).st_mtime_ns == before, done


def test_input(cli):
    """a search and a file are read in the same way under the dotless i"""
    for environment in places(cli):
        plain = cli.run("occupations", "INFORMATION", "--json")
        assert cli.run("occupations", "INFORMATION", "--json", **environment).out == plain.out, environment
        path = cli.write({"format": "jalon-profile/1", "title": "İIıi ١٢٣ 家族", "candidate": {"tests": [{"test": "ielts-general", "listening": 7.5}]}})
        done = cli.run("validate", path, "--json", **environment)
        assert done.json == cli.run("validate", path, "--json").json, environment


def test_zones(cli):
    """a day is a day, half the world before UTC and after it, and when summer time begins and ends"""
    for on in DAYS:
        expected = list(answers(cli, "couple-morocco", "en", on, OF_DAYS))
        for zone in ZONES:
            assert list(answers(cli, "couple-morocco", "en", on, OF_DAYS, TZ=zone)) == expected, (on, zone)


def test_calendar_zones(cli):
    """a calendar has the same all-day events in every zone"""
    def read(zone):
        output = cli.folder / "out.ics"
        output.unlink(missing_ok=True)
        assert cli.run("calendar", cli.sample("couple-morocco"), "--output", output, "--on", DAY, TZ=zone).code == 0
        events = icalendar.Calendar.from_ical(output.read_bytes()).walk("VEVENT")
        assert all(type(event["DTSTART"].dt) is datetime.date for event in events), zone
        return sorted((str(event["UID"]), event["DTSTART"].dt, event["DTEND"].dt) for event in events)

    expected = read("UTC")
    for zone in ZONES:
        assert read(zone) == expected, zone


def test_today(cli):
    """without --on the day is the one of the zone"""
    for zone in ("UTC+12", "UTC", "UTC-14"):
        seen = set()
        for _ in range(2):  # midnight may fall between the question and the answer
            seen.add(local_day(zone))
            answer = cli.run("score", cli.sample("couple-morocco"), "--json", TZ=zone).json["date"]
            seen.add(local_day(zone))
        assert answer in seen, (zone, answer, seen)


def local_day(zone):
    return subprocess.run(["date", "+%F"], env={**os.environ, "TZ": zone}, capture_output=True, text=True, check=True).stdout.strip()


run_cases([test_locales, test_language, test_nothing_made, test_input, test_zones, test_calendar_zones, test_today], sys.argv[1])
