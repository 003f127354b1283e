#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What would be, if: forecast. test_cli_plan.py JALON-CLI"""
import datetime
import sys

from cli import DAY, SAMPLES, run_cases


def eve(day):
    return (datetime.date.fromisoformat(day) - datetime.timedelta(days=1)).isoformat()


def lines(score):
    return {f"{section}.{line}": points for section, members in score.items() if isinstance(members, dict)
            for line, points in members.items() if line != "total"}


def met(cli, path, day):
    verdicts = cli.ask("eligibility", path, on=day)
    return [program for program in ("fsw", "cec", "fst", "nominee") if verdicts[program]["verdict"] == "met"]


def forecast_is_score(cli):
    "forecast --json: each step is what score and eligibility say of its day, and its changes are the difference from its eve"
    for sample in SAMPLES:
        path = cli.sample(sample)
        answer = cli.ask("forecast", path)
        assert (answer["date"], answer["until"]) == (DAY, "2028-11-23"), answer
        assert answer["steps"][0]["date"] == DAY and answer["steps"][0]["changes"] == []
        for step in answer["steps"]:
            score = cli.score(path, on=step["date"])
            assert (step["score"], step["complete"]) == (score["total"], score["complete"]), step
            assert step["programs"] == met(cli, path, step["date"]), step
        for step in answer["steps"][1:]:
            before, after = lines(cli.score(path, on=eve(step["date"]))), lines(cli.score(path, on=step["date"]))
            changes = {change["id"]: (change["from"], change["to"]) for change in step["changes"]}
            assert changes == {line: (before[line], after[line]) for line in after if before[line] != after[line]}, step
            assert all(change["why"] for change in step["changes"] + step["program-changes"]), step


def forecast_text(cli):
    "forecast: the fall and the best time in a sentence, in both languages"
    path = cli.sample("couple-morocco")
    english = cli.run("forecast", path, "--on", DAY).out
    assert "473 until 20 February 2027, then 417." in english, english
    assert "-21  core.second-language: the IELTS General Training result of 21 February 2025 is 2 years old" in english, english
    french = cli.run("forecast", path, "--on", DAY, "--lang", "fr").out
    assert "473 jusqu’au 20 février 2027, puis 417." in french, french


def forecast_without_birth_date(cli):
    "forecast: a household without birth date is told so first"
    path = cli.write({"format": "jalon-profile/1"})
    assert cli.ask("forecast", path)["missing"] == ["candidate.birth-date"]
    assert cli.run("forecast", path, "--on", DAY).out.startswith("The candidate’s date of birth is missing")


def bad_ends(cli):
    "an end before the first day or beyond sixty months is bad input, a malformed one a usage error"
    path = cli.sample("cook-trades")
    for until in ("2026-11-22", "2031-11-24"):
        done = cli.run("forecast", path, "--on", DAY, "--until", until)
        assert done.code == 1 and done.out == "" and until in done.err, done
    assert cli.run("forecast", path, "--on", DAY, "--until", DAY, "--json").json["steps"][0]["date"] == DAY
    assert cli.run("forecast", path, "--on", DAY, "--until", "2031-11-23").code == 0
    assert cli.run("forecast", path, "--until", "soon").code == 2
    assert cli.run("forecast", path, "--on", "2014-12-31").code == 1


def main():
    run_cases([forecast_is_score, forecast_text, forecast_without_birth_date, bad_ends], sys.argv[1])


if __name__ == "__main__":
    main()
