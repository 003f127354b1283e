#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""jalon-cli rounds from outside. Usage: test_cli_rounds.py JALON_CLI"""
import json
import sys

from cli import DAY, FORMAT, SAMPLES, SOURCES, run_cases

FEEDS = SOURCES / "tests" / "data" / "feeds"
KINDS = {"general", "cec", "fsw", "fst", "pnp", "french", "healthcare", "stem", "trades", "transport", "agriculture", "education",
         "physicians", "senior_managers", "researchers", "military", "other"}


def shape(cli):
    "rounds --json: the contract's keys, newest first, all 448 rounds"
    answer = cli.run("rounds", "--json", "--on", DAY).json
    assert answer["data-of"] == "2026-10-01", answer["data-of"]
    rounds = answer["rounds"]
    assert len(rounds) == 448 and rounds[0]["number"] == "447" and rounds[-1]["number"] == "1"
    for one in rounds:
        assert list(one)[:6] == ["number", "date", "name", "kind", "invitations", "cut-off"], one
        assert one["kind"] in KINDS and type(one["invitations"]) is int and type(one["cut-off"]) is int, one
    assert [one["date"] for one in rounds] == sorted((one["date"] for one in rounds), reverse=True)
    assert "fits" not in rounds[0], "without a household nothing is compared"


def data_and_answer(cli):
    "every round of data/rounds stands in the answer with its figures, in both languages"
    data = json.loads((SOURCES / "data" / "rounds" / "rounds.json").read_text())
    answers = {language: {one["number"]: one for one in cli.run("rounds", "--json", "--on", DAY, "--lang", language).json["rounds"]} for language in ("en", "fr")}
    for one in data["rounds"]:
        for language, answer in answers.items():
            found = answer[one["number"]]
            assert (found["date"], found["invitations"], found["cut-off"]) == (one["date"], one["invitations"], one["cut-off"]), found
            assert found["tie-break"] == one.get("tie"), found
            name = data["names"][one["name"]].get(language)
            assert name is None or found["name"] == name, found


def until_a_day(cli):
    "--on: what was known on that day"
    assert [one["number"] for one in cli.run("rounds", "--json", "--on", "2015-02-20").json["rounds"]] == ["3", "2", "1"]
    assert cli.run("rounds", "--json", "--on", "2015-01-30").json["rounds"] == []
    assert cli.run("rounds", "--json", "--on", "2014-12-31").code == 1
    assert cli.run("rounds", "--json", "--on", "2015-1-31").code == 2


def feed(cli):
    "--feed: a new round is there, nothing that was known is lost, and what is odd is named on stderr"
    entry = {"drawNumber": "448", "drawDate": "2026-10-15", "drawName": "Canadian Experience Class", "drawSize": "1,500", "drawCRS": "515"}
    done = cli.run("rounds", "--json", "--on", DAY, "--feed", cli.write({"rounds": [entry]}, "feed.json"))
    answer = done.json
    assert len(answer["rounds"]) == 449 and answer["data-of"] == "2026-10-15"
    assert answer["rounds"][0]["cut-off"] == 515 and answer["rounds"][0]["kind"] == "cec"
    assert "round 447: is not in the new list: kept" in done.err
    wrong = cli.run("rounds", "--json", "--on", DAY, "--feed", str(FEEDS / "cut-off-1201.json"))
    assert len(wrong.json["rounds"]) == 448 and 'round 446: drawCRS: "1,201" is not a score: left out' in wrong.err, wrong.err


def bad_feed(cli):
    "a feed that is none: exit 1, the file and what is wrong with it on stderr, nothing on stdout"
    for name, words in (("page.json", "is a web page"), ("cut.json", ""), ("empty-list.json", "no round"), ("nowhere.json", "")):
        done = cli.run("rounds", "--json", "--on", DAY, "--feed", str(FEEDS / name))
        assert done.code == 1 and done.out == "" and name in done.err and words in done.err, done
    assert cli.run("rounds", "--feed").code == 2
    assert cli.run("rounds", "a", "b").code == 2


def compared_shape(cli):
    "rounds FILE --json: fits, why, score, invited and summary of each round, and the summary of the year"
    for name in SAMPLES:
        answer = cli.run("rounds", cli.sample(name), "--json", "--on", DAY).json
        assert isinstance(answer["summary"], str) and len(answer["rounds"]) == 448 and type(answer["score"]) is int
        for one in answer["rounds"]:
            assert one["fits"] in (True, False, None) and one["invited"] in (True, False, None) and one["summary"], one
            assert (one["why"] is None) == (one["fits"] is True) and type(one["score"]) is int, one
            if one["score"] < one["cut-off"] or one["fits"] is False:
                assert one["invited"] is False, one
            if one["fits"] is True and one["score"] > one["cut-off"]:
                assert one["invited"] is True, one


def score_of_the_day(cli):
    "the score beside a round is that of jalon-cli score on the round's day, the fit that of jalon-cli eligibility"
    for name in SAMPLES:
        path = cli.sample(name)
        rounds = {one["number"]: one for one in cli.run("rounds", path, "--json", "--on", DAY).json["rounds"]}
        for number in ("1", "100", "187", "247", "300", "342", "400", "437", "446", "447"):
            one = rounds[number]
            assert cli.run("score", path, "--json", "--on", one["date"]).json["total"] == one["score"], (name, one)
            verdicts = cli.run("eligibility", path, "--json", "--on", one["date"]).json
            programs = [verdicts[program]["verdict"] for program in ("fsw", "cec", "fst")]
            if one["kind"] in ("fsw", "cec", "fst"):
                expected = verdicts[one["kind"]]["verdict"]
            elif one["kind"] == "pnp":
                expected = verdicts["nominee"]["verdict"]
            else:
                asked = [] if one["kind"] == "general" else [category["verdict"] for category in verdicts["categories"] if category["id"] == one["kind"]]
                pool = "met" if "met" in programs else "unanswered" if "unanswered" in programs else "not-met"
                both = [pool] + asked
                expected = "not-met" if "not-met" in both else "unanswered" if "unanswered" in both else "met"
            assert one["fits"] == {"met": True, "not-met": False, "unanswered": None}[expected], (name, one, expected)


def ties(cli):
    "at equal points the day of submission decides, and without it nothing is said"
    profile = json.loads(open(cli.sample("graduate-canada"), encoding="utf-8").read())
    entry = {"drawNumber": "448", "drawDate": "2026-10-15", "drawName": "Canadian Experience Class", "drawSize": "10",
             "drawCutOff": "June 1, 2026 at 10:00:00 UTC"}
    entry["drawCRS"] = str(cli.run("score", cli.write(profile), "--json", "--on", "2026-10-15").json["total"])
    path = cli.write({"rounds": [entry]}, "feed.json")
    for day, expected in ((None, None), ("2026-05-31", True), ("2026-06-01", None), ("2026-06-02", False)):
        profile.setdefault("milestones", {})["profile-submitted"] = day
        answer = cli.run("rounds", cli.write(profile), "--json", "--on", DAY, "--feed", path).json["rounds"][0]
        assert answer["number"] == "448" and answer["fits"] is True and answer["invited"] is expected, (day, answer)


def without_birth_date(cli):
    "a household without birth date: no comparison, and why"
    answer = cli.run("rounds", cli.write({**FORMAT, "candidate": {}}), "--json", "--on", DAY).json
    assert answer["score"] is None and answer["outlook"] == [] and answer["place"] is None and "birth date" in answer["summary"], answer["summary"]
    for one in answer["rounds"]:
        assert one["fits"] is None and one["score"] is None and one["invited"] is None and "birth date" in one["why"], one


def refused(cli):
    "a profile that is refused, or is not there: exit 1"
    assert cli.run("rounds", "nowhere.jalon", "--json").code == 1
    assert cli.run("rounds", cli.write("{}"), "--json").code == 1


def languages(cli):
    "--lang changes names and sentences, never figures"
    path = cli.sample("couple-morocco")
    english, french = (cli.run("rounds", path, "--json", "--on", DAY, "--lang", language).json for language in ("en", "fr"))
    assert english["summary"] != french["summary"] and english["rounds"][0]["why"] != french["rounds"][0]["why"]
    for one, other in zip(english["rounds"], french["rounds"]):
        for key in one:
            assert key in ("name", "why", "summary") or one[key] == other[key], (one, other)


def text(cli):
    "rounds: a line each, in both languages"
    english, french = (cli.run("rounds", "--on", DAY, "--lang", language).out for language in ("en", "fr"))
    assert "447  2026-10-01   476    3,500  Trades Occupations, 2026-Version 3\n" in english
    assert "Métiers spécialisés 2026-Version 3\n" in french and "Rondes d’invitations" in french


if __name__ == "__main__":
    run_cases([shape, data_and_answer, until_a_day, feed, bad_feed, compared_shape, score_of_the_day, ties, without_birth_date,
               refused, languages, text], sys.argv[1])
