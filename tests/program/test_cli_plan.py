#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What would be, if: forecast, plan. test_cli_plan.py JALON-CLI"""
import datetime
import json
import pathlib
import sys

import jsonpatch

from cli import DAY, FORMAT, SAMPLES, run_cases
from random_household import households

MOVE_KEYS = {"id", "title", "patch", "ready", "weeks", "cost", "score", "gain"}
PATH_KEYS = {"moves", "patch", "ready", "weeks", "cost", "score"}
# Everything is unanswered, an empty list, or not there: a patch must fit all three.
BARE = {**FORMAT, "relationship": "married", "destination": "ON",
        "candidate": {"birth-date": "1993-05-05", "credentials": None, "jobs": [], "residence": "FRA"}, "partner": None,
        "relatives": [{"relation": "sibling", "of": "candidate", "status": "citizen"}]}


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
    assert "473 until 20 February 2027, then 417, and 412 from 4 March 2027.\nThe lowest score in this time: 185, from 14 March 2028.\n" in english, english
    assert "-21  Second official language: the IELTS General Training result of 21 February 2025 is 2 years old" in english, english
    french = cli.run("forecast", path, "--on", DAY, "--lang", "fr").out
    assert "473 jusqu’au 20 février 2027, puis 417, et 412 à partir du 4 mars 2027.\nLa note la plus basse de cette période\u00a0: 185, à partir du 14 mars 2028.\n" in french, french


def forecast_without_birth_date(cli):
    "forecast: a household without birth date is told so first"
    path = cli.write({"format": "jalon-profile/1"})
    assert cli.ask("forecast", path)["missing"] == ["candidate.birth-date"]
    assert cli.run("forecast", path, "--on", DAY).out.startswith("The candidate’s date of birth is missing")
    assert cli.ask("plan", path)["missing"] == ["candidate.birth-date"]
    assert cli.run("plan", path, "--on", DAY).out.startswith("The candidate’s date of birth is missing")


def bad_ends(cli):
    "an end before the first day or beyond sixty months is bad input, a malformed one a usage error"
    path = cli.sample("cook-trades")
    for command in ("forecast", "plan"):
        for until in ("2026-11-22", "2031-11-24"):
            done = cli.run(command, path, "--on", DAY, "--until", until)
            assert done.code == 1 and done.out == "" and until in done.err, done
    assert cli.run("forecast", path, "--on", DAY, "--until", DAY, "--json").json["steps"][0]["date"] == DAY
    assert cli.run("forecast", path, "--on", DAY, "--until", "2031-11-23").code == 0
    assert cli.run("forecast", path, "--until", "soon").code == 2
    assert cli.run("forecast", path, "--on", "2014-12-31").code == 1


def patched(content, patch):
    """The household after a patch, by somebody else's tool."""
    assert {operation["op"] for operation in patch} <= {"add", "remove", "replace"}, patch
    return jsonpatch.apply_patch(content, patch)


def check_patch(cli, content, entry, totals):
    path = cli.write(patched(content, entry["patch"]), "patched.jalon")
    assert cli.score(path, on=entry["ready"])["total"] == entry["score"], entry
    if "gain" in entry:
        if entry["ready"] not in totals:
            totals[entry["ready"]] = cli.score(cli.write(content), on=entry["ready"])["total"]
        assert entry["gain"] == entry["score"] - totals[entry["ready"]], entry


def check_plan(cli, content, target, on=DAY):
    answer = cli.ask("plan", cli.write(content), "--target", target, on=on)
    moves = {move["id"]: move for move in answer["moves"]}
    totals = {}
    assert answer["date"] == on and answer["target"]["points"] == target and answer["target"]["why"]
    assert len(moves) == len(answer["moves"]), "an id stands twice"
    for move in answer["moves"]:
        assert MOVE_KEYS <= set(move) and move["title"] and "{" not in move["title"], move
        assert move["ready"] >= on
        check_patch(cli, content, move, totals)
    for path in answer["paths"]:
        chosen = [moves[move] for move in path["moves"]]
        assert PATH_KEYS <= set(path) and chosen, path
        assert path["ready"] == max(move["ready"] for move in chosen), path
        assert (path["weeks"], path["cost"]) == (sum(move["weeks"] for move in chosen), sum(move["cost"] for move in chosen)), path
        assert path["score"] >= target > answer["score"], path
        check_patch(cli, content, path, totals)
    vectors = [(path["ready"], path["weeks"], path["cost"], len(path["moves"])) for path in answer["paths"]]
    assert not [1 for a in vectors for b in vectors if a is not b and all(x <= y for x, y in zip(a, b))], vectors
    if answer["swap"]:
        check_patch(cli, content, {**answer["swap"], "ready": on}, totals)
    if answer["best"]:
        check_patch(cli, content, answer["best"], totals)
    return answer


def patches(cli):
    "plan --json: every patch of the samples, applied by another tool, gives the score and the gain that is said"
    for sample in SAMPLES:
        content = json.loads(pathlib.Path(cli.sample(sample)).read_text(encoding="utf-8"))
        total = cli.score(cli.sample(sample))["total"]
        check_plan(cli, content, total + 40)
    swapped = json.loads(pathlib.Path(cli.sample("couple-morocco")).read_text(encoding="utf-8"))
    swapped["candidate"], swapped["partner"] = swapped["partner"], swapped["candidate"]
    answer = check_plan(cli, swapped, 460)
    assert ["swap"] in [path["moves"] for path in answer["paths"]], answer["paths"]


def patches_of_strangers(cli):
    "plan --json: the same of households at random, and of one of which next to nothing is answered"
    for day, content in households(2, seed=11):
        on = day.isoformat()
        check_plan(cli, content, min(1200, cli.score(cli.write(content), on=on)["total"] + 60), on)
    answer = check_plan(cli, BARE, 200)
    assert "relative-adult.r1" in [move["id"] for move in answer["moves"]], answer["moves"]


def first_move(cli):
    "plan: for the couple of the samples an assessment of the master's degree comes first, with +39 in about 8 weeks for about $250 CAD"
    path = cli.sample("couple-morocco")
    move = cli.ask("plan", path)["moves"][0]
    assert (move["id"], move["gain"], move["weeks"], move["cost"]) == ("assessment.candidate.e2", 39, 8, 250), move
    assert move["patch"] == [{"op": "add", "path": "/candidate/credentials/1/assessment", "value": {"issued": "2027-01-18"}}], move
    text = cli.run("plan", path, "--on", DAY).out
    assert "+39  Amina: an assessment of a diploma (Master" in text and "512 points instead of 473 on 18 January 2027; about 8 weeks and $250 CAD" in text, text
    french = cli.run("plan", path, "--on", DAY, "--lang", "fr").out
    assert "+39  Amina\u00a0: une évaluation (EDE) d’un diplôme (" in french and "environ 8 semaines et 250\u00a0$" in french, french


def both_orders(cli):
    "plan: with the partners swapped, every line of the score and the programs are what score and eligibility say of the patched file"
    path = cli.sample("couple-morocco")
    swap = cli.ask("plan", path)["swap"]
    content = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    swapped = cli.write(jsonpatch.apply_patch(content, swap["patch"]))
    assert {line["id"]: line["from"] for line in swap["lines"]} == lines(cli.score(path))
    assert {line["id"]: line["to"] for line in swap["lines"]} == lines(cli.score(swapped))
    assert swap["programs"] == met(cli, swapped, DAY) == [], swap
    assert "    Age: 75 of 100 → 65 of 100\n" in cli.run("plan", path, "--on", DAY).out


# What somebody can begin today and brings most by itself; whatever needs nobody's choice comes before what does.
FIRST = {"cook-trades": ("language-test.candidate.fr.10", 211), "couple-morocco": ("assessment.candidate.e2", 39),
         "graduate-canada": ("language-test.candidate.fr.10", 186), "physician-self-employed": ("language-test.candidate.fr.10", 161),
         "researcher-44": ("language-test.candidate.fr.10", 197)}


def first_moves(cli):
    "plan: for each of the samples the first move, and all in order: in one's own hands first, then by gain, by day, by cost"
    assert sorted(FIRST) == sorted(SAMPLES)
    for sample, first in FIRST.items():
        moves = cli.ask("plan", cli.sample(sample))["moves"]
        assert (moves[0]["id"], moves[0]["gain"]) == first, (sample, moves[0])
        keys = [(not move["in-own-hands"], -move["gain"], move["ready"], move["cost"]) for move in moves]
        assert keys == sorted(keys), (sample, keys)


def same_test_again(cli):
    "plan: a result that ends within the time has a test again with the same levels, worth what ends; one that does not, none"
    path = cli.sample("researcher-44")
    moves = {move["id"]: move for move in cli.ask("plan", path)["moves"]}
    again = moves["language-test.candidate.en.again"]
    assert (again["ready"], again["gain"], again["weeks"]) == ("2027-01-18", 182, 8), again
    assert "so that these levels go on counting" in again["title"] and again["score"] == cli.score(path, on="2027-01-18")["total"] + 182, again
    near = {move["id"] for move in cli.ask("plan", path, "--until", "2026-12-01")["moves"]}
    assert not [one for one in near if one.endswith(".again")], near


def ended_test_again(cli):
    "plan: a result that has ended is the ground of the same test again, with its weeks and levels; one in another language is not"
    ended = {**TEST, "taken": "2024-01-01", "id": "t1"}
    for whose in ("candidate", "partner"):
        people = {"candidate": {"birth-date": "1986-05-05"}, "partner": {"birth-date": "1986-05-05"}}
        people[whose]["tests"] = [{**ended, "taken": "2022-01-01", "listening": 5}, ended, {**ended, "taken": "2027-06-01"}]
        moves = {move["id"]: move for move in cli.ask("plan", cli.write({**COUPLE, **people}), "--target", 700)["moves"]}
        again = moves[f"language-test.{whose}.en.again"]
        assert again["weeks"] == 8 and again["gain"] > 0 and "the last result no longer counts" in again["title"], again
        check_patch(cli, {**COUPLE, **people}, again, {})
        (step,) = again["patch"]
        assert {name: step["value"][name] for name in ("listening", "reading", "writing", "speaking")} == {"listening": 8, "reading": 7, "writing": 7, "speaking": 7}
        if whose == "candidate":
            assert moves["language-test.candidate.fr.7"]["weeks"] == 44, "French is new"
        del people[whose]["tests"]
        moves = {move["id"]: move for move in cli.ask("plan", cli.write({**COUPLE, **people}), "--target", 700)["moves"]}
        assert not [one for one in moves if one.endswith(".again")] and moves[f"language-test.{whose}.en.7"]["weeks"] == 44, moves
    text = cli.run("plan", cli.write({**COUPLE, "relationship": "never-married", "candidate": {"birth-date": "1986-05-05", "tests": [ended]}}), "--on", DAY, "--lang", "fr").out
    assert "IELTS General Training à repasser, car le dernier résultat ne compte plus" in text, text


def relatives(cli):
    "plan: an answer that is missing of a sibling in Canada is a move with the points that wait for it; one that is no, is none"
    base = {**FORMAT, "destination": "ON", "relationship": "never-married", "candidate": {"birth-date": "1993-05-05"}}
    sibling = {"relation": "sibling", "of": "candidate"}
    for given, patch in (
            ({"status": "citizen"}, {"/relatives/0/adult": True}),
            ({"birth-date": "1990-01-01"}, {"/relatives/0/status": "permanent-resident"}),
            ({}, {"/relatives/0/adult": True, "/relatives/0/status": "permanent-resident"}),
            ({"status": "citizen", "birth-date": "1990-01-01"}, None),
            ({"adult": False}, None)):
        answer = cli.ask("plan", cli.write({**base, "relatives": [{**sibling, **given}]}), "--target", 300)
        moves = [move for move in answer["moves"] if move["id"].startswith("relative-adult")]
        if patch is None:
            assert not moves, (given, moves)
        else:
            assert [move["gain"] for move in moves] == [15], (given, moves)
            assert {step["path"]: step["value"] for step in moves[0]["patch"]} == patch, moves


# Of each record what is missing, and the most that it could bring; nobody's language, so that work abroad needs work in Canada beside it.
DIPLOMA = {"level": "master", "country": "CAN", "completed": "2015-06-30"}
JOB = {"noc": "21231", "country": "CAN", "started": "2020-01-01", "ended": "2022-12-31", "hours-per-week": 37.5}
TEST = {"test": "ielts-general", "taken": "2026-01-01", "listening": 8, "reading": 7, "writing": 7, "speaking": 7}
CHART = {"listening": 8.5, "reading": 8, "writing": 7.5, "speaking": 7.5}
ANSWERS = [("credentials", DIPLOMA, {"level": "doctorate"}), ("credentials", DIPLOMA, {"country": "CAN"}),
           ("jobs", JOB, {"hours-per-week": 30}), ("jobs", JOB, {"started": "2012-12-31"}), ("jobs", JOB, {"noc": "21231"}),
           ("jobs", JOB, {"hours-per-week": 30, "noc": "21231", "started": "2012-12-31"}),
           ("tests", TEST, {"speaking": 7.5}), ("tests", TEST, CHART)]
COUPLE = {**FORMAT, "destination": "ON", "relationship": "married", "partner-accompanies": True}


def answers_of(cli, content):
    answer = cli.ask("plan", cli.write(content), "--target", 700)
    found = {move["id"]: move for move in answer["moves"] if move["id"].startswith("answer-")}
    assert not [path for path in answer["paths"] if set(path["moves"]) & set(found)], "a way rests on what nobody knows"
    for move in found.values():
        check_patch(cli, content, move, {})
    return found


def answers(cli):
    "plan: what is missing of a job, a diploma or a test is a move with the points that wait at most, of both partners; answered, it is none"
    for whose in ("candidate", "partner"):
        for member, record, missing in ANSWERS:
            people = {"candidate": {"birth-date": "1986-05-05"}, "partner": {"birth-date": "1986-05-05"}}
            people[whose][member] = [{"id": "x1", **{name: value for name, value in record.items() if name not in missing}}]
            found = answers_of(cli, {**COUPLE, **people})
            assert len(found) == 1, (whose, missing, found)
            (move,) = found.values()
            assert move["id"] == f"answer-{ {'credentials': 'diploma', 'jobs': 'job', 'tests': 'test'}[member]}.{whose}.x1", move
            assert move["at-most"] and move["gain"] > 0 and (move["ready"], move["weeks"], move["cost"]) == (DAY, 0, 0), move
            assert {step["path"].rsplit("/", 1)[1]: step["value"] for step in move["patch"]} == missing, move
            people[whose][member] = [{"id": "x1", **record}]
            assert not answers_of(cli, {**COUPLE, **people}), (whose, member)


def answers_that_bring_nothing(cli):
    "plan: no answer waits where it could bring nothing: unskilled or unpaid work, a diploma without a day, one from abroad without assessment, a result that has ended"
    for member, record in (("jobs", {"country": "CAN", "noc": "65201", "started": "2020-01-01"}), ("jobs", {**JOB, "noc": None, "paid": False}),
                           ("credentials", {"level": "master"}), ("credentials", {"country": "MAR", "completed": "2015-06-30"}),
                           ("tests", {**TEST, "taken": "2020-01-01", "speaking": None})):
        assert not answers_of(cli, {**COUPLE, "candidate": {"birth-date": "1986-05-05", member: [{"id": "x1", **record}]}}), record
    found = answers_of(cli, {**COUPLE, "candidate": {"birth-date": "1986-05-05", "residence": "CAN", "citizenship": "MAR", "credentials": [
        {"id": "x1", "level": "master", "completed": "2015-06-30", "assessment": {"issued": "2025-01-01"}}]}})
    assert [step["value"] for step in found["answer-diploma.candidate.x1"]["patch"]] == ["MAR"], found


def answers_in_words(cli):
    "plan: what waits at most is said as such, with what is missing, in both languages"
    path = cli.write({**COUPLE, "relationship": "never-married", "candidate": {"birth-date": "1986-05-05", "jobs": [{"country": "CAN", "title": "Cook", "ended": "2024-01-01"}]}})
    english, french = cli.run("plan", path, "--on", DAY).out, cli.run("plan", path, "--on", DAY, "--lang", "fr").out
    assert "  up to +80  Candidate: entering what is missing of a job (Cook: occupation (NOC), start date and hours a week)\n" in english, english
    assert "  jusqu’à +80  Candidat(e)\u00a0: indiquer ce qui manque d’un emploi (Cook\u00a0: profession (CNP), " in french, french
    assert "Only what is true" in english and "Seulement ce qui est exact" in french


def honest(cli):
    "plan: a partner who stays behind is a fact with its consequences, never a move; without a partner nothing is said"
    answer = cli.ask("plan", cli.sample("couple-morocco"), "--target", 520)
    assert answer["partner-stays"]["score"] == 479 and "never for the points" in answer["partner-stays"]["text"]
    assert not [move for move in answer["moves"] if "accompanies" in json.dumps(move["patch"])]
    assert cli.ask("plan", cli.sample("cook-trades"))["partner-stays"] is None


def targets(cli):
    "a target that no score can be is bad input, one that is no number a usage error; one that is reached needs no way"
    path = cli.sample("cook-trades")
    for target in (0, -1, 1201, 99999):
        done = cli.run("plan", path, "--on", DAY, f"--target={target}")
        assert done.code == 1 and done.out == "" and str(target) in done.err, done
    assert cli.run("plan", path, "--target", "many").code == 2
    answer = cli.ask("plan", path, "--target", 100)
    assert answer["reached"] and answer["paths"] == [], answer
    answer = cli.ask("plan", path, "--target", 1200)
    assert not answer["reached"] and answer["paths"] == [] and answer["best"]["score"] > answer["score"], answer


def main():
    run_cases([patches, patches_of_strangers, first_move, both_orders, first_moves, same_test_again, ended_test_again, relatives, answers, answers_that_bring_nothing, answers_in_words, honest, targets, forecast_is_score, forecast_text, forecast_without_birth_date, bad_ends], sys.argv[1])


if __name__ == "__main__":
    main()
