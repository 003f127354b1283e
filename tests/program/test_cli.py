#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of jalon-cli, as its contract says: test_cli.py JALON-CLI"""
import datetime
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from cli import DAY, FORMAT, SAMPLES, SOURCES, run_cases

SCORE = {
    "core": ["total", "age", "education", "first-language", "second-language", "canadian-work"],
    "spouse": ["total", "education", "language", "canadian-work"],
    "transferability": ["total", "education-language", "education-canadian-work", "foreign-work-language", "foreign-work-canadian-work",
                        "certificate-language"],
    "additional": ["total", "sibling", "french", "canadian-study", "job-offer", "nomination"],
}
FROZEN = ("invited", "applied")  # on days from those of the milestones on (decision 24)
SCORE_KEYS = ["date", "total", "complete", "missing", "first-language", *SCORE]
VERDICTS = {"met", "not-met", "unanswered"}
STAGES_STATES = {"to-do", "requested", "received", "translated", "ready", "not-needed"}
YOUNG = {"candidate": {"birth-date": "1996-05-05"}}


def is_day(text):
    return datetime.date.fromisoformat(text).isoformat() == text


def assert_usage(done, *words):
    assert done.code == 2, done
    assert done.out == "", done
    assert done.err.startswith("jalon-cli: ") and "  jalon-cli " in done.err, f"no hint how to use it: {done}"
    for word in words:
        assert word in done.err, f"{word}: {done}"


def assert_bad(done, *words):
    assert done.code == 1, done
    assert done.out == "", done
    for word in words:
        assert word in done.err, f"{word}: {done}"


# Usage --------------------------------------------------------------------------

def no_command(cli):
    "no command is a usage error"
    assert_usage(cli.run(), "command")


def unknown_command(cli):
    "an unknown command is a usage error"
    assert_usage(cli.run("scores", cli.sample("cook-trades")), "scores")


def unknown_options(cli):
    "an unknown option, or one of another command, is a usage error"
    path = cli.sample("cook-trades")
    assert_usage(cli.run("score", path, "--jsn"), "--jsn")
    assert_usage(cli.run("score", path, "-j"), "-j")
    assert_usage(cli.run("validate", path, "--explain"), "--explain")
    assert_usage(cli.run("eligibility", path, "--batch"), "--batch")
    assert_usage(cli.run("checklist", path, "--output", "x.pdf"), "--output")


def missing_words(cli):
    "a missing or superfluous file, or a missing value, is a usage error"
    for command in ("score", "eligibility", "checklist", "deadlines", "validate"):
        assert_usage(cli.run(command))
        assert_usage(cli.run(command, "a.jalon", "b.jalon"))
        assert_usage(cli.run(command, "a.jalon", "--on"))
    assert_usage(cli.run("calendar", cli.sample("cook-trades")), "--output")
    assert_usage(cli.run("report", cli.sample("cook-trades")), "--output")
    assert_usage(cli.run("occupations"))
    assert_usage(cli.run("score", "--lang", "fr"), "il manque un mot")
    assert_usage(cli.run("score", "a.jalon", "--on", "demain", "--lang=fr"), "n’est pas un jour comme 2026-11-23")
    assert_usage(cli.run("--lang", "fr", "scores"), "commande inconnue")
    assert_usage(cli.run("rules"))
    assert_usage(cli.run("rules", "show"))
    assert_usage(cli.run("rules", "chec"))
    assert_usage(cli.run("rules", "l"))
    assert_usage(cli.run("rules", ""))
    assert_usage(cli.run("score", "--batch", "a.jalon"))


def malformed_values(cli):
    "a malformed day, language, paper or list of alarms is a usage error"
    path = cli.sample("cook-trades")
    for day in ("2026-13-01", "2026-02-30", "2026-1-1", "23.11.2026", "today", "", "2026-11-23T00:00"):
        assert_usage(cli.run("score", path, "--on", day), "--on")
        assert_usage(cli.run("score", path, "--since", day), "--since")
    assert_usage(cli.run("score", "--batch", "--on", "2026-02-29"), "--on")
    assert_usage(cli.run("score", path, "--lang", "de"), "--lang")
    assert_usage(cli.run("report", path, "--output", "x.pdf", "--paper", "a5"), "--paper")
    for parts in ("", "now,", "everything", "now;all", "Now"):
        assert_usage(cli.run("report", path, "--output", "x.pdf", "--parts", parts), "--parts")
    for alarms in ("-1", "366", "30;7", "30,,1", "x"):
        assert_usage(cli.run("calendar", path, "--output", "x.ics", "--alarms", alarms), "--alarms")


def days_before_rules(cli):
    "a day before 2015-01-01 is bad input"
    path = cli.sample("cook-trades")
    for command in ("score", "eligibility", "checklist", "deadlines", "validate"):
        assert_bad(cli.run(command, path, "--on", "2014-12-31"), "2014-12-31")
        assert cli.run(command, path, "--on", "2015-01-01").code == 0, command
    assert_bad(cli.run("score", "--batch", "--on", "2014-12-31", text=json.dumps(FORMAT) + "\n"))
    assert_bad(cli.run("score", path, "--since", "2014-12-31", "--on", DAY), "2014-12-31")
    assert_bad(cli.run("rules", "list", "--on", "2014-12-31"))


def options_anywhere(cli):
    "options stand before or after the file, or before the command"
    path = cli.sample("couple-morocco")
    expected = cli.run("score", path, "--on", DAY, "--json", "--lang", "fr")
    assert expected.code == 0 and expected.err == "", expected
    for words in (["score", "--on", DAY, "--json", "--lang", "fr", path], ["score", "--json", path, "--on", DAY, "--lang=fr"],
                  ["--lang", "fr", "--json", "score", f"--on={DAY}", path]):
        done = cli.run(*words)
        assert (done.code, done.out) == (0, expected.out), f"{words}: {done}"


def help_and_version(cli):
    "help, in both languages, and version"
    for words in (["--help"], ["-h"], ["help"], ["score", "--help"]):
        done = cli.run(*words)
        assert done.code == 0 and "jalon-cli score FILE" in done.out and done.err == "", done
    assert cli.run("--help", "--lang", "fr").out != cli.run("--help", "--lang", "en").out
    version = re.search(r"version: '([^']+)'", (SOURCES / "meson.build").read_text()).group(1)
    assert cli.run("--version").out == f"jalon-cli {version}\n"


def default_day(cli):
    "without --on the day is that of the clock, in the right form"
    answer = cli.run("score", cli.sample("graduate-canada"), "--json").json
    assert is_day(answer["date"]) and answer["date"] >= "2026-01-01", answer


# Score --------------------------------------------------------------------------

def score_shape(cli):
    "score --json: exactly the contract's keys, in its order, one object on one line"
    for sample in SAMPLES:
        answer = cli.score(cli.sample(sample))
        assert [key for key in answer if key not in FROZEN] == SCORE_KEYS and list(answer)[: len(SCORE_KEYS)] == SCORE_KEYS, list(answer)
        for section, lines in SCORE.items():
            assert list(answer[section]) == lines, (section, list(answer[section]))
            assert all(type(value) is int for value in answer[section].values()), answer[section]
        assert answer["date"] == DAY and type(answer["total"]) is int
        assert answer["total"] == sum(answer[section]["total"] for section in SCORE), answer
        for section in ("core", "spouse", "additional"):
            lines = answer[section]
            assert lines["total"] == min(600, sum(lines.values()) - lines["total"]), (sample, lines)
        assert answer["transferability"]["total"] <= 100
        assert answer["first-language"] in ("en", "fr")


def score_example(cli):
    "score --json of a household with nothing: every line is 0 and the text is exactly this"
    done = cli.run("score", cli.write(FORMAT), "--json", "--on", DAY)
    assert done.out == (
        '{"date":"2026-11-23","total":0,"complete":false,"missing":["crs.additional.high-wage"],"first-language":null,'
        '"core":{"total":0,"age":0,"education":0,"first-language":0,"second-language":0,"canadian-work":0},'
        '"spouse":{"total":0,"education":0,"language":0,"canadian-work":0},'
        '"transferability":{"total":0,"education-language":0,"education-canadian-work":0,"foreign-work-language":0,'
        '"foreign-work-canadian-work":0,"certificate-language":0},'
        '"additional":{"total":0,"sibling":0,"french":0,"canadian-study":0,"job-offer":0,"nomination":0}}\n'), done


def score_complete(cli):
    "decision 1: complete until 2026-11-02, from the next day without the high-wage points, the score going on"
    path = cli.sample("physician-self-employed")
    before, after = cli.score(path, "2026-11-02"), cli.score(path, "2026-11-03")
    assert before["complete"] is True and before["missing"] == [], before
    assert after["complete"] is False and after["missing"] == ["crs.additional.high-wage"], after
    assert before["total"] == after["total"] > 0
    text = cli.run("score", path, "--on", "2026-11-03").out
    assert "https://www.canada.ca/" in cli.run("score", path, "--on", "2026-11-03", "--explain").out
    assert len(text.splitlines()) > len(cli.run("score", path, "--on", "2026-11-02").out.splitlines()), "no sentence says why"


def score_text(cli):
    "score: section by section in both languages, the same figures as the JSON"
    for sample in SAMPLES:
        answer = cli.score(cli.sample(sample))
        texts = {}
        for language in ("en", "fr"):
            done = cli.run("score", cli.sample(sample), "--on", DAY, "--lang", language)
            assert done.code == 0 and done.err == "", done
            texts[language] = done.out
            points = [int(found) for found in re.findall(r" (\d+) / \d+$", done.out, flags=re.M)]
            assert points[-1] == answer["total"], (points, answer)
            for section in SCORE:
                if section != "spouse" or answer["spouse"]["total"]:
                    assert answer[section]["total"] in points
        assert "CRS" in texts["en"] and "SCG" in texts["fr"] and texts["en"] != texts["fr"]


def score_explain(cli):
    "score --explain --json: a line for each line, with rule, day, source, reason; warnings"
    for sample in SAMPLES:
        plain = cli.score(cli.sample(sample))
        answer = cli.ask("score", cli.sample(sample), "--explain")
        assert [key for key in answer if key not in FROZEN] == SCORE_KEYS + ["lines", "warnings"], list(answer)
        assert {key: answer[key] for key in answer if key not in ("lines", "warnings")} == plain
        rules = {path.stem for path in (SOURCES / "data" / "rules").glob("*.json")}
        for line in answer["lines"]:
            assert {"id", "points", "max", "rule", "since", "source", "reason", "next"} <= set(line), line
            section, name = line["id"].split(".")
            assert line["points"] == plain[section][name], (line, plain)
            assert 0 <= line["points"] <= line["max"], line
            assert line["rule"].replace(".", "-") in rules, line
            assert is_day(line["since"]) and "2015-01-01" <= line["since"] <= DAY, line
            assert line["source"]["url"].startswith("https://"), line
            assert line["reason"], line
        ids = [line["id"] for line in answer["lines"]]
        assert len(set(ids)) == len(ids)
        for section, lines in SCORE.items():
            if section != "spouse":
                assert [f"{section}.{name}" for name in lines[1:]] == [one for one in ids if one.startswith(section + ".")], ids
        for warning in answer["warnings"]:
            assert warning["id"] and warning["text"], warning


def score_explain_text(cli):
    "score --explain adds reason, source and day, in both languages"
    path = cli.sample("couple-morocco")
    plain = cli.run("score", path, "--on", DAY, "--lang", "en").out
    long = cli.run("score", path, "--on", DAY, "--lang", "en", "--explain").out
    french = cli.run("score", path, "--on", DAY, "--lang", "fr", "--explain").out
    assert len(long.splitlines()) > len(plain.splitlines()) + 20
    assert long.count("https://") >= 10 and "in force since" in long
    assert "en vigueur depuis" in french and french.count("https://") >= 10
    early = cli.run("score", path, "--on", "2017-06-05", "--lang", "en", "--explain").out
    assert "in force from 6 June 2017" in early and "in force since 6 June 2017" not in early, early


def address_once(cli):
    "./dev run names each address once, where it stands first, and loses nothing else"
    for language, end in ("en", "The score in your account decides."), ("fr", "La note de votre compte fait foi."):
        long = cli.run("score", cli.sample("couple-morocco"), "--on", DAY, "--lang", language, "--explain").out
        once = subprocess.run(["awk", "-f", SOURCES / "tests/support/each-address-once.awk"], input=long, capture_output=True, text=True, check=True).stdout
        first = long[:long.index("https://")]
        assert once.startswith(first) and once.count("https://") == len(set(re.findall(r"https://[^ ,\n]+", long))), once
        assert len(once.splitlines()) == len(long.splitlines()) and once.rstrip().endswith(end), once
        for short, whole in zip(once.splitlines(), long.splitlines()):
            assert short == whole or "https://" in whole and short in re.sub(r",? ?https://[^ ,]+", "", whole), (short, whole)


def score_since(cli):
    "score --since: each change has a day and a reason, and together they make the difference"
    path = cli.sample("researcher-44")
    answer = cli.run("score", path, "--on", "2027-12-31", "--since", "2025-01-01", "--json").json
    assert list(answer) == SCORE_KEYS + ["changes"], list(answer)
    before = cli.score(path, "2025-01-01")
    level = {f"{section}.{name}": before[section][name] for section, names in SCORE.items() for name in names[1:]}
    assert answer["changes"], "nothing has changed"
    last = "2025-01-01"
    for change in answer["changes"]:
        assert {"id", "from", "to", "why"} <= set(change) and change["why"], change
        assert change["from"] != change["to"], change
        assert last <= change["date"] <= "2027-12-31", change
        if change["id"] in level:
            assert level[change["id"]] == change["from"], change
            level[change["id"]] = change["to"]
        last = change["date"]
    for name, points in level.items():
        section, line = name.split(".")
        assert answer[section][line] == points, (name, points, answer[section])
    text = cli.run("score", path, "--on", "2027-12-31", "--since", "2025-01-01").out
    assert answer["changes"][0]["why"] in text
    assert cli.run("score", path, "--on", "2025-01-01", "--since", "2025-01-01", "--json").json["changes"] == []
    assert_bad(cli.run("score", path, "--on", "2025-01-01", "--since", "2025-01-02", "--json"), path, "--since")


def decision_2(cli):
    "decision 2: TEF results in either scale; what fits only the other one is pointed out"
    test = {"test": "tef-canada", "taken": "2026-01-10", "listening": 298, "reading": 248, "writing": 371, "speaking": 371}
    assert cli.score({"candidate": {"tests": [test]}})["core"]["first-language"] == 4 * 31
    test.update({"listening": 503, "reading": 503, "writing": 512, "speaking": 518})
    assert cli.score({"candidate": {"tests": [test]}})["core"]["first-language"] == 0
    issues = cli.ask("validate", {"candidate": {"tests": [test]}})["issues"]
    assert any(one["severity"] == "warning" and "listening" in one["path"] for one in issues), issues
    test["scale"] = "699"
    assert cli.score({"candidate": {"tests": [test]}})["core"]["first-language"] == 4 * 31


def decision_4(cli):
    "decision 4: the first official language is the one with the higher total"
    english = {"test": "ielts-general", "taken": "2026-01-10", "listening": 8, "reading": 7, "writing": 7, "speaking": 7}
    french = {"test": "tcf-canada", "taken": "2026-01-11", "listening": 549, "reading": 549, "writing": 16, "speaking": 16}
    for tests in ([english, french], [french, english]):
        answer = cli.score({"candidate": {"tests": tests}})
        assert answer["first-language"] == "fr" and answer["core"]["first-language"] == 136 and answer["core"]["second-language"] == 24
        lines = cli.ask("score", {"candidate": {"tests": tests}}, "--explain", "--lang", "en")["lines"]
        assert "French" in next(line["title"] for line in lines if line["id"] == "core.first-language")


def decision_5(cli):
    "decision 5: one English ability below CLB 5 brings the lower bonus for French"
    english = {"test": "celpip-general", "taken": "2026-01-10", "listening": 5, "reading": 5, "writing": 5, "speaking": 5}
    french = {"test": "tcf-canada", "taken": "2026-01-11", "listening": 458, "reading": 453, "writing": 10, "speaking": 10}
    assert cli.score({"candidate": {"tests": [english, french]}})["additional"]["french"] == 50
    english["speaking"] = 4
    assert cli.score({"candidate": {"tests": [english, french]}})["additional"]["french"] == 25


def decision_3(cli):
    "decision 3: foreign work in several occupations is added up, and the line says when one alone would not do"
    job = {"country": "IND", "hours-per-week": 30, "started": "2022-01-01", "ended": "2023-12-31"}
    french = {"test": "tcf-canada", "taken": "2026-01-11", "listening": 458, "reading": 453, "writing": 10, "speaking": 10}
    two = [{**job, "noc": "21231"}, {**job, "noc": "21232", "started": "2024-01-01", "ended": "2025-12-31"}]
    answer = cli.ask("score", {"candidate": {"tests": [french], "jobs": two}}, "--explain")
    assert answer["transferability"]["foreign-work-language"] == 25, answer["transferability"]
    assert "foreign-occupations" in [one["id"] for one in answer["warnings"]], answer["warnings"]
    two[1]["noc"] = "21231"
    answer = cli.ask("score", {"candidate": {"tests": [french], "jobs": two}}, "--explain")
    assert answer["transferability"]["foreign-work-language"] == 25
    assert "foreign-occupations" not in [one["id"] for one in answer["warnings"]]


# Batch --------------------------------------------------------------------------

def batch_is_score(cli):
    "score --batch: each line is what score --json says of it"
    lines = [json.dumps(json.loads(open(cli.sample(sample), encoding="utf-8").read())) for sample in SAMPLES]
    done = cli.run("score", "--batch", "--on", DAY, text="\n".join(lines) + "\n")
    assert done.code == 0 and done.err == "", done
    alone = [cli.run("score", cli.sample(sample), "--json", "--on", DAY).out for sample in SAMPLES]
    assert done.out == "".join(alone)
    assert cli.run("score", "--batch", "--on", DAY, text="\n".join(lines)).out == done.out, "a last line without a newline"
    assert cli.run("score", "--json", "--batch", "--on", DAY, text="\n".join(lines)).out == done.out, "it is JSON, asked for or not"
    assert cli.run("score", "--batch", "--on", DAY, text="\r\n".join(lines) + "\r\n").out == done.out, "lines of other systems"


def batch_order(cli):
    "score --batch: 5,000 lines come back in order"
    days = [datetime.date(1970, 1, 1) + datetime.timedelta(days=5 * n) for n in range(5000)]
    text = "".join(json.dumps({**FORMAT, "title": "x" * (n % 97), "candidate": {"birth-date": day.isoformat()}}) + "\n" for n, day in enumerate(days))
    done = cli.run("score", "--batch", "--on", DAY, text=text)
    assert done.code == 0, done
    points = [json.loads(line)["core"]["age"] for line in done.out.splitlines()]
    assert len(points) == 5000
    table = dict(zip(range(31, 45), (99, 94, 88, 83, 77, 72, 66, 61, 55, 50, 39, 28, 17, 6)))
    table.update({18: 99, 19: 105, 30: 105, **{n: 110 for n in range(20, 30)}})
    on = datetime.date.fromisoformat(DAY)
    ages = [on.year - day.year - ((on.month, on.day) < (day.month, day.day)) for day in days]
    assert points == [table.get(age, 0) for age in ages]


def batch_bad_lines(cli):
    "score --batch: a bad or empty line says so in its place, the run goes on, exit 1"
    good = json.dumps({**FORMAT, **YOUNG})
    lines = [good, "", "{", good, '{"format":"jalon-profile/1","x":1}', "null", "   ", good + good, good, "\ufeff" + good]
    for text in ("\n".join(lines), "\n".join(lines) + "\n"):
        done = cli.run("score", "--batch", "--on", DAY, text=text)
        assert done.code == 1, done
        answers = [json.loads(line) for line in done.out.splitlines()]
        assert len(answers) == len(lines), done
        for number, answer in enumerate(answers, 1):
            if number in (1, 4, 9):
                assert answer["core"]["age"] == 105, answer
            else:
                assert list(answer) == ["line", "error"] and answer["line"] == number and answer["error"], answer
    assert "x" in json.loads(done.out.splitlines()[4])["error"]


def batch_nothing(cli):
    "score --batch: nothing in, nothing out; a single newline is one bad line"
    assert (cli.run("score", "--batch", "--on", DAY, text="").code, cli.run("score", "--batch", "--on", DAY, text="").out) == (0, "")
    done = cli.run("score", "--batch", "--on", DAY, text="\n")
    assert done.code == 1 and json.loads(done.out)["line"] == 1, done


def batch_bad_bytes(cli):
    "score --batch: a line that is not UTF-8, or holds a NUL, is a bad line and no more"
    good = json.dumps({**FORMAT, **YOUNG}).encode()
    done = cli.run("score", "--batch", "--on", DAY, text=good + b"\n" + good[:-2] + b'","title":"\xff"}\n' + good[:5] + b"\0" + good[5:] + b"\n" + good + b"\n")
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert done.code == 1 and [one.get("line") for one in answers] == [None, 2, 3, None], done


def batch_long_line(cli):
    "score --batch: a line of more than 16 MiB is a bad line; the next ones are scored"
    good = json.dumps({**FORMAT, **YOUNG}).encode()
    largest = good[:-1] + b" " * (16 * 1024 * 1024 - len(good)) + b"}"
    done = cli.run("score", "--batch", "--on", DAY, text=b"\n".join([good, largest[:-1] + b" }", good, largest, b"[" * (17 * 1024 * 1024), good]))
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert done.code == 1, done
    assert [one.get("line") for one in answers] == [None, 2, None, None, 5, None], answers
    assert "16 MiB" in answers[1]["error"], answers[1]


# Other answers ------------------------------------------------------------------

def eligibility_shape(cli):
    "eligibility --json: the contract's keys, verdicts, the seven numbers of the grid"
    for sample in SAMPLES:
        answer = cli.ask("eligibility", cli.sample(sample))
        assert list(answer)[:6] == ["date", "fsw", "cec", "fst", "nominee", "categories"], list(answer)
        for program in ("fsw", "cec", "fst", "nominee"):
            part = answer[program]
            assert part["verdict"] in VERDICTS and isinstance(part["criteria"], list) and part["criteria"], part
            for one in part["criteria"]:
                assert one["id"].startswith(program + ".") and one["verdict"] in VERDICTS and one["reason"], one
            verdicts = [one["verdict"] for one in part["criteria"]]
            worst = next((word for word in ("not-met", "unanswered") if word in verdicts), "met")
            assert part["verdict"] == worst, (program, part["verdict"], verdicts)
        points = answer["fsw"]["points"]
        assert list(points) == ["total", "language", "education", "work", "age", "offer", "adaptability"], points
        assert points["total"] == sum(points.values()) - points["total"] <= 100
        assert len(answer["categories"]) >= 5
        for one in answer["categories"]:
            assert one["verdict"] in VERDICTS and one["reason"], one


def eligibility_nothing(cli):
    "eligibility of a household with nothing: unanswered, and seven times 0"
    answer = cli.ask("eligibility", {})
    assert set(answer["fsw"]["points"].values()) == {0}
    assert [answer[program]["verdict"] for program in ("fsw", "cec", "fst", "nominee")] == ["unanswered"] * 4, answer


def decision_9(cli):
    "decision 9: Quebec as destination fails every program, work in Quebec counts"
    path = cli.sample("couple-morocco")
    household = {**json.load(open(path, encoding="utf-8")), "destination": "QC"}
    answer = cli.ask("eligibility", household)
    for program in ("fsw", "cec", "fst", "nominee"):
        assert answer[program]["verdict"] == "not-met"
        destination = next(one for one in answer[program]["criteria"] if one["id"] == program + ".destination")
        assert destination["verdict"] == "not-met" and destination["reason"], destination
    assert cli.score(household)["total"] == cli.score(path)["total"]


def decision_13(cli):
    "decision 13: 1,560 hours within the last three years are asked, one day fewer is not enough"
    test = {"test": "celpip-general", "taken": "2026-01-10", "listening": 7, "reading": 7, "writing": 7, "speaking": 7}
    job = {"noc": "21231", "country": "CAN", "hours-per-week": 30, "started": "2025-11-25"}
    verdicts = {}
    for started in ("2025-11-25", "2025-11-24"):
        job["started"] = started
        answer = cli.ask("eligibility", {"destination": "ON", "candidate": {"tests": [test], "jobs": [job]}})
        verdicts[started] = answer["cec"]["verdict"]
    # 364 days of 30 hours a week are 1,560 hours; the 25th is day 1 of 364.
    assert verdicts == {"2025-11-25": "met", "2025-11-24": "met"}, verdicts
    job["started"] = "2025-11-26"
    assert cli.ask("eligibility", {"destination": "ON", "candidate": {"tests": [test], "jobs": [job]}})["cec"]["verdict"] == "not-met"


def checklist_shape(cli):
    "checklist --json: the contract's keys; who, stage, state and days"
    for sample in SAMPLES:
        answer = cli.ask("checklist", cli.sample(sample))
        children = {one["id"] for one in json.load(open(cli.sample(sample), encoding="utf-8")).get("children", []) if "id" in one}
        assert list(answer)[:3] == ["date", "due-by", "due-by-reason"] and "items" in answer, list(answer)
        assert answer["due-by"] is None or is_day(answer["due-by"]), answer
        assert len(answer["items"]) >= 5, answer
        known = {json.loads(path.read_text()).get("id", path.stem) for path in (SOURCES / "data" / "checklist").glob("*.json")}
        for item in answer["items"]:
            assert {"id", "for", "of", "name", "stage", "state", "need", "urgency", "due", "order-by", "valid-until", "reason", "source"} <= set(item), list(item)
            assert item["need"] in {"required", "advised", "if-asked", "unanswered"} and item["urgency"] in {"none", "order-now", "late"}, item
            assert item["id"] in known, item
            assert item["for"] in {"candidate", "partner", "household"} | children or re.fullmatch(r"c\d+", item["for"]), item
            assert item["name"] and item["stage"] and item["state"] in STAGES_STATES, item
            for key in ("due", "order-by", "valid-until"):
                assert item[key] is None or is_day(item[key]), item
            if item["due"] and item["order-by"]:
                assert item["order-by"] <= item["due"], item
        keys = [(item["id"], item["for"], item["of"]) for item in answer["items"]]
        assert len(set(keys)) == len(keys), "an item is there twice"
    text = cli.run("checklist", cli.sample("couple-morocco"), "--on", DAY, "--lang", "en").out
    assert "$3,890 CAD" in text and "Usual time: 7 to 120 days" in text and "Order by" not in text, text


def decision_16(cli):
    "decision 16: due-by is nobody's day, or the planned day, or 60 days after the invitation"
    assert cli.ask("checklist", {})["due-by"] is None
    assert cli.ask("checklist", {"milestones": {"planned-submission": "2027-03-01"}})["due-by"] == "2027-03-01"
    assert cli.ask("checklist", {"milestones": {"planned-submission": "2027-03-01", "invited": "2026-11-20"}})["due-by"] == "2027-01-19"


def decision_17(cli):
    "decision 17: which program a document is for is that of the invitation"
    # Proof of funds belongs to two of the four programs.
    path = cli.sample("couple-morocco")
    household = json.load(open(path, encoding="utf-8"))
    household.pop("invited-under", None)
    ids = lambda under: {one["id"] for one in cli.ask("checklist", {**household, "invited-under": under})["items"]}
    assert "proof_of_funds" in ids("fsw") and "proof_of_funds" not in ids("cec"), (ids("fsw"), ids("cec"))


def decision_18(cli):
    "decision 18: six months in a row, to the day, ask for a police certificate"
    for last, asked in (("2020-06-30", True), ("2020-06-29", False)):
        household = {"candidate": {"birth-date": "1990-01-01", "residence": "FRA", "stays": [{"country": "MAR", "from": "2020-01-01", "to": last}]}}
        items = [one for one in cli.ask("checklist", household)["items"] if one["id"].startswith("police") and one["of"] == "MAR"]
        assert bool(items) == asked, (last, items)


def deadlines_shape(cli):
    "deadlines --json: the contract's keys, by day, with the days that are left"
    seen = set()
    for sample in SAMPLES:
        answer = cli.ask("deadlines", cli.sample(sample))
        assert list(answer)[:2] == ["date", "deadlines"], list(answer)
        for one in answer["deadlines"]:
            assert {"id", "name", "kind", "trigger", "due", "days-left", "how-counted", "if-missed", "source"} <= set(one), one
            assert one["kind"] in {"deadline", "expiry", "window", "birthday"}, one
            left = (datetime.date.fromisoformat(one["due"]) - datetime.date.fromisoformat(DAY)).days
            assert one["days-left"] == left, one
            assert one["name"] and one["source"]["url"].startswith("https://"), one
            seen.add(one["kind"])
    assert {"expiry", "birthday"} <= seen, seen


def deadlines_decisions(cli):
    "decision 6, decision 7, decision 10 and decision 11: lengths by date, and what is counted from what"
    find = lambda household, name, on=DAY: next(one for one in cli.ask("deadlines", household, on=on)["deadlines"] if one["id"] == name)
    for invited, due, days in (("2026-11-20", "2027-01-19", 60), ("2018-06-25", "2018-09-23", 90), ("2018-06-26", "2018-08-25", 60),
                               ("2021-06-28", "2021-09-26", 90), ("2021-06-29", "2021-08-28", 60)):
        one = find({"milestones": {"invited": invited}}, "ita", on=invited)
        assert (one["due"], one["days-left"]) == (due, days), one
    wins = {"milestones": {"invited": "2026-10-05"}, "account-dates": {"ita": "2026-12-08"}}
    assert find(wins, "ita")["due"] == "2026-12-08"
    nomination = {"province": "ON", "issued": "2026-08-31"}
    assert find({"nomination": nomination}, "nomination_validity")["due"] == "2027-02-28"
    assert find({"nomination": {**nomination, "expires": "2027-01-15"}}, "nomination_validity")["due"] == "2027-01-15"
    assert find({"milestones": {"employer-notice": "2026-11-01"}}, "employer_notice")["due"] == "2026-12-01"
    assert find({"milestones": {"employer-notice-sent": "2026-10-22"}}, "employer_notice")["due"] == "2026-12-01"


def calendar_file(cli):
    "calendar: RFC 5545 with the chosen alarms; nothing but the file is written"
    path, out = cli.sample("couple-morocco"), cli.folder / "dates.ics"
    done = cli.run("calendar", path, "--output", out, "--on", DAY, "--alarms", "7,1")
    assert (done.code, done.out, done.err) == (0, "", ""), done
    text = out.read_bytes().decode("utf-8")
    assert text.startswith("BEGIN:VCALENDAR\r\n") and text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", ""), "a bare newline"
    waiting = [one for one in cli.ask("deadlines", path)["deadlines"] if not one["done"]]
    # Far dates other than the ends of own papers are left out, and tasks are events.
    near = [one for one in waiting if one["days-left"] <= 2 * 366 or one["kind"] == "expiry"]
    orders = len(re.findall(r"^SUMMARY:Order", text, flags=re.M))
    assert text.count("BEGIN:VEVENT") == len(near) + orders > 0 and text.count("BEGIN:VTODO") == 0
    flat = text.replace("\r\n ", "")
    # At nine in the morning: seven days and one day before, and on the day to order.
    assert set(re.findall(r"^TRIGGER[^:]*:(\S+)", flat, flags=re.M)) == {"-P6DT15H", "-PT15H", "PT9H"}, set(re.findall(r"TRIGGER.*", flat))
    starts = re.findall(r"^DTSTART;VALUE=DATE:(\d{8})", flat, flags=re.M)
    assert len(starts) == len(near) + orders and {one["due"].replace("-", "") for one in near} <= set(starts), (starts, near)
    assert cli.run("calendar", path, "--output", out, "--on", DAY, "--alarms", "").code == 0
    assert "VALARM" not in out.read_text()
    assert sorted(one.name for one in cli.folder.iterdir()) == ["dates.ics"], list(cli.folder.iterdir())


def calendar_names(cli):
    "calendar --no-names leaves the names out; family names are never in"
    path, out = cli.sample("couple-morocco"), cli.folder / "dates.ics"
    household = json.load(open(path, encoding="utf-8"))
    cli.run("calendar", path, "--output", out, "--on", DAY, "--lang", "fr")
    named = out.read_text().replace("\n ", "")
    cli.run("calendar", path, "--output", out, "--on", DAY, "--lang", "fr", "--no-names")
    silent = out.read_text().replace("\n ", "")
    given = [household[who]["given-name"] for who in ("candidate", "partner")] + [one["given-name"] for one in household.get("children", [])]
    assert any(name in named for name in given), given
    for name in given:
        assert not re.search(rf"\b{name}\b", silent), name
    assert household["candidate"]["family-name"] not in named


def report_file(cli):
    "report: a PDF on Letter or A4"
    for sample, options, size in (("couple-morocco", [], (612, 792)), ("cook-trades", ["--paper", "a4"], (595, 841)), ("researcher-44", ["--paper", "letter"], (612, 792))):
        out = cli.folder / "list.pdf"
        done = cli.run("report", cli.sample(sample), "--output", out, "--on", DAY, *options)
        assert (done.code, done.out, done.err) == (0, "", ""), done
        content = out.read_bytes()
        assert content.startswith(b"%PDF-1.") and b"%%EOF" in content[-32:]
        # Newer versions of cairo compress the objects: only a reader of PDF finds the pages.
        said = subprocess.run(["pdfinfo", "-l", "99", out], capture_output=True, text=True, check=True).stdout
        boxes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+) pts", said)
        assert boxes and all((int(float(w)), int(float(h))) == size for w, h in boxes), boxes


def output_cannot_be_written(cli):
    "a file that cannot be written is exit 1, named on stderr"
    out = str(cli.folder / "no-such-folder" / "x")
    assert_bad(cli.run("calendar", cli.sample("cook-trades"), "--output", out), "no-such-folder")
    assert_bad(cli.run("report", cli.sample("cook-trades"), "--output", out), "no-such-folder")


def occupations_shape(cli):
    "occupations --json: the contract's keys, best first, in both languages, by code too"
    answer = cli.run("occupations", "software", "engineer", "--json", "--lang", "en").json
    assert list(answer) == ["occupations"] and answer["occupations"], answer
    for one in answer["occupations"]:
        assert list(one) == ["code", "teer", "title", "matched", "skilled", "fst"], list(one)
        assert one["teer"] == int(one["code"][1]) and one["skilled"] == (one["teer"] <= 3), one
    assert answer["occupations"][0]["code"] == "21231"
    french = cli.run("occupations", "21231", "--json", "--lang", "fr").json["occupations"]
    assert french[0]["code"] == "21231" and french[0]["title"] != answer["occupations"][0]["title"]
    cook = cli.run("occupations", "63200", "--json").json["occupations"][0]
    assert cook["fst"] is True and cook["skilled"] is True
    assert cli.run("occupations", "zzzzqqq", "--json").json == {"occupations": []}


def rules_check(cli):
    "rules check: the built-in rules and a folder are in order; a broken one is named with its path"
    assert cli.run("rules", "check").code == 0
    good = SOURCES / "data" / "rules"
    assert cli.run("rules", "check", good).code == 0
    folder = cli.folder / "rules"
    folder.mkdir()
    rule = json.loads((good / "crs-core-age.json").read_text())
    del rule["versions"][0]["rows"][0]["points"][1]
    (folder / "crs-core-age.json").write_text(json.dumps(rule))
    assert_bad(cli.run("rules", "check", folder), "crs-core-age.json", "versions[0]: rows[0]")
    assert_bad(cli.run("rules", "check", cli.folder / "nowhere"), "nowhere")


def rules_list(cli):
    "rules list: what is in force on a day, with its source, in both languages"
    early, late = (cli.run("rules", "list", "--on", day, "--lang", "en").out for day in ("2016-11-18", "2025-03-25"))
    assert "crs.core.age" in early and "https://www.canada.ca/" in early
    assert "crs.additional.sibling" not in early and "crs.additional.sibling" in late
    assert "crs.additional.job-offer:" in early and "crs.additional.job-offer:" not in late
    assert "[figures missing]" in cli.run("rules", "list", "--on", "2026-11-03", "--lang", "en").out
    assert cli.run("rules", "list", "--on", DAY, "--lang", "fr").out != cli.run("rules", "list", "--on", DAY, "--lang", "en").out


def own_rule(cli):
    "a rule of the person's own takes precedence, visibly; a broken one is named and left out"
    folder = cli.folder / "data" / "jalon" / "rules"
    folder.mkdir(parents=True)
    rule = json.loads((SOURCES / "data" / "rules" / "crs-core-age.json").read_text())
    for row in rule["versions"][-1]["rows"]:
        if row["min"] <= 30 <= (row["max"] or 999):
            row["points"] = [77, 7]
    (folder / "crs-core-age.json").write_text(json.dumps(rule))
    assert cli.score(YOUNG)["core"]["age"] == 77
    assert "crs.core.age" in cli.run("rules", "list", "--on", DAY, "--lang", "en").out.split("[your own rule]")[0].splitlines()[-1]
    (folder / "crs-core-age.json").write_text("{")
    done = cli.run("score", cli.write({**FORMAT, **YOUNG}), "--json", "--on", DAY)
    assert done.code == 0 and "crs-core-age.json" in done.err, done
    assert json.loads(done.out)["core"]["age"] == 105


def validate_shape(cli):
    "validate --json: issues with path, severity and message; exit 0"
    for sample in SAMPLES:
        for one in cli.ask("validate", cli.sample(sample))["issues"]:
            assert one["severity"] == "warning", (sample, one)
    spoilt = {"candidate": {"jobs": [{"noc": "99999", "started": "2020-01-01", "ended": "2019-01-01", "hours-per-week": 37.555, "country": "CAN"}]}}
    answer = cli.ask("validate", spoilt)
    assert list(answer)[0] == "issues"
    assert sorted(one["path"] for one in answer["issues"]) == ["candidate.jobs[0].ended", "candidate.jobs[0].hours-per-week", "candidate.jobs[0].noc"], answer
    for one in answer["issues"]:
        assert list(one)[:3] == ["path", "severity", "message"] and one["severity"] == "error" and one["message"], one
    text = cli.run("validate", cli.write({**FORMAT, **spoilt}), "--on", DAY)
    assert text.code == 0 and "candidate.jobs[0].noc: " in text.out, text


# Languages ----------------------------------------------------------------------

def strip_texts(value, changed):
    """What must be the same in both languages: everything but texts for people."""
    if isinstance(value, dict):
        return {key: strip_texts(one, changed) for key, one in value.items() if key not in changed}
    if isinstance(value, list):
        return [strip_texts(one, changed) for one in value]
    return value


def both_languages(cli):
    "--lang changes texts, never ids, days, keys or figures"
    texts = {"name", "title", "reason", "next", "text", "why", "message", "meanwhile", "change", "source", "trigger-text", "how-counted", "if-missed",
             "contents", "warning", "matched", "second-way", "summary", "due-by-text", "no-program", "near-stays", "question-text"}
    path = cli.sample("couple-morocco")
    for words in (["score", path, "--explain"], ["score", path, "--since", "2025-06-01"], ["eligibility", path], ["checklist", path], ["deadlines", path],
                  ["validate", cli.write({**FORMAT, "candidate": {"birth-date": "1990-02-30"}})], ["occupations", "21231"]):
        english, french = (cli.run(*words, "--json", "--on", DAY, "--lang", language) for language in ("en", "fr"))
        assert english.out != french.out, words
        assert strip_texts(english.json, texts) == strip_texts(french.json, texts), words
    for command in ("score", "eligibility", "checklist", "deadlines"):
        text = cli.run(command, path, "--on", DAY, "--lang", "fr").out
        assert not re.search(r"[\w)]: ", text), "a colon without its space: " + re.search(r".*[\w)]: .*", text)[0]


def language_of_environment(cli):
    "without --lang the language is that of the environment, also where its locale is not installed"
    path = cli.sample("graduate-canada")
    english = cli.run("score", path, "--on", DAY, "--lang", "en").out
    french = cli.run("score", path, "--on", DAY, "--lang", "fr").out
    for environment, expected in (({"LANGUAGE": "fr", "LC_ALL": "C.UTF-8"}, french), ({"LANGUAGE": "", "LC_ALL": "fr_CA.UTF-8"}, french),
                                  ({"LANGUAGE": "", "LC_ALL": "C"}, english), ({"LANGUAGE": "de", "LC_ALL": "de_DE.UTF-8"}, english),
                                  ({"LANGUAGE": "en", "LC_ALL": "fr_FR.UTF-8"}, english)):
        assert cli.run("score", path, "--on", DAY, **environment).out == expected, environment
    assert cli.run("score", path, "--on", DAY, "--lang", "fr", LC_ALL="C", LANGUAGE="").out == french, "--lang wins, and UTF-8 comes out in the C locale"


def hands_over(cli):
    "the tool loads no library of papers and calendars, and says where the program is missing that has them"
    libraries = subprocess.run(["ldd", cli.program], capture_output=True, text=True, check=True).stdout
    for library in ("libical", "libicu", "libpango", "libcairo", "libharfbuzz"):
        assert library not in libraries, library
    with tempfile.TemporaryDirectory() as folder:
        alone = shutil.copy(cli.program, folder)
        path, output = cli.sample("cook-trades"), pathlib.Path(folder) / "out"
        assert subprocess.run([alone, "score", path, "--on", DAY], capture_output=True).returncode == 0
        for command in ("report", "calendar", "agenda"):
            done = subprocess.run([alone, command, path, "--output", output, "--on", DAY], capture_output=True, text=True)
            assert done.returncode == 1 and "jalon-cli-paper: No such file" in done.stderr and done.stdout == "", done
            assert not output.exists()


def main():
    run_cases([value for name, value in list(globals().items())
               if callable(value) and getattr(value, "__module__", "") == "__main__" and value.__doc__ and value.__code__.co_varnames[:1] == ("cli",)],
              sys.argv[1])


if __name__ == "__main__":
    main()
