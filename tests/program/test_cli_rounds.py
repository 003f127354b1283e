#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""jalon-cli rounds from outside. Usage: test_cli_rounds.py JALON_CLI"""
import json
import sys

from cli import DAY, SOURCES, run_cases

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


def text(cli):
    "rounds: a line each, in both languages"
    english, french = (cli.run("rounds", "--on", DAY, "--lang", language).out for language in ("en", "fr"))
    assert "447  2026-10-01   476    3,500  Trades Occupations, 2026-Version 3\n" in english
    assert "Métiers spécialisés 2026-Version 3\n" in french and "Rondes d’invitations" in french


if __name__ == "__main__":
    run_cases([shape, data_and_answer, until_a_day, feed, bad_feed, text], sys.argv[1])
