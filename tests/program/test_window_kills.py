# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the window while somebody types, and looks at what is on the disk: test_window_kills.py JALON JALON-CLI KILLS [SEED]"""
import json
import os
import random
import subprocess
import sys
import time

import test_window
from test_window import SAMPLE, assert_quiet
from window import TEXTS, TOGGLES, Missing, wait

KILLS = int(sys.argv.pop(3)) if len(sys.argv) > 3 else 12
DICE = random.Random(int(sys.argv.pop(3)) if len(sys.argv) > 3 else 1)
LETTERS = 12  # typed at most before a kill
LONGEST = 60
NAME = "Family name"
PERSON = json.loads(SAMPLE.read_text(encoding="utf-8"))["candidate"]["given-name"]
PAUSE_SECONDS = 0.6  # after the last key the window saves
COPIES = (".bak", ".prev")


def read(path):
    """How many letters the name has, in a file that is whole."""
    household = json.loads(path.read_text(encoding="utf-8"))
    assert household["children"] and len(household["candidate"]) > 5 and household["partner"]["jobs"], path
    name = household["candidate"]["family-name"]
    assert name == "a" * len(name), name
    return len(name)


def begin(path, household):
    # Without a residence the card of the person is open, and the name on the screen.
    candidate = {name: value for name, value in household["candidate"].items() if name != "residence"}
    path.write_text(json.dumps({**household, "candidate": {**candidate, "family-name": "a"}}), encoding="utf-8")
    return 1


def leftovers(path):
    """What a save that was killed had begun."""
    return [one for one in os.listdir(path.parent) if one.startswith(".jalon-")]


def start_typing(window):
    """Letters come one by one, while the test goes on."""
    window.click(window.find(TEXTS, NAME))
    window.key("End")
    letters = DICE.randint(1, LETTERS)
    return letters, subprocess.Popen(["xdotool", "type", "--delay", "15", "a" * letters])


def wait_for_save(path, before):
    """Returns in the middle of a save, or soon after it: what it writes has appeared beside the file."""
    end = time.monotonic() + 3 * PAUSE_SECONDS
    known = set(leftovers(path))
    while time.monotonic() < end and set(leftovers(path)) <= known and path.stat().st_mtime_ns == before:
        pass


def kill_once(place_, path, number):
    """One window, typed into and killed: the letters before, the letters seen on the disk before the end, and those typed."""
    before = read(path)
    changed = path.stat().st_mtime_ns
    with place_.window(path) as window:
        window.show_page("Profile")
        window.press(PERSON, TOGGLES)
        letters, typing = start_typing(window)
        if number % 3 == 0:  # anywhere, also while a key is down
            time.sleep(DICE.random() * 2 * PAUSE_SECONDS)
        else:
            wait_for_save(path, changed)
            end = time.monotonic() + DICE.random() * 0.004
            while time.monotonic() < end:
                pass
        seen = read(path)
        window.stop()
        typing.kill()
        typing.wait()
    return before, seen, letters


def test_kills(place_):
    """after each kill the file and its copies are whole, no older than what had been saved, and open again"""
    household = json.loads(SAMPLE.read_text(encoding="utf-8"))
    path = place_.folder / "home.jalon"
    inside = saved = 0
    for number in range(KILLS):
        if number == 0 or read(path) > LONGEST:
            begin(path, household)
        known = set(leftovers(path))
        assert len(known) <= 2, known  # of the last kill: what others had begun is gone
        try:
            before, seen, letters = kill_once(place_, path, number)
        except Missing as error:
            raise AssertionError(f"kill {number}: {error}") from error
        now = read(path)
        assert before <= seen <= now <= before + letters, (number, before, seen, now, letters)
        inside += bool(set(leftovers(path)) - known)
        saved += now > before
        for suffix in COPIES:
            copy = path.with_name(path.name + suffix)
            if copy.exists():
                assert read(copy) <= LONGEST + LETTERS and copy.stat().st_mode & 0o077 == 0, (number, suffix)
    print(f"# {KILLS} kills: {saved} after a save of what was typed, {inside} inside one")
    place_.ask("validate", path)


def test_left(place_):
    """what a killed save leaves is no household: it is not listed, and removed when one is opened; the next window saves and closes without a word"""
    household = json.loads(SAMPLE.read_text(encoding="utf-8"))
    with place_.window() as window:
        window.press("_New household")
        own = wait("a household in the folder", place_.households)[0]
        window.stop()
    begin(own, household)
    for name in (".jalon-AbCdEf", ".jalon-AbCdEf.old", ".jalon-GhIjKl", own.name + ".tmp"):
        (own.parent / name).write_text('{"format": "jalon-profile/1", "title": "Half', encoding="utf-8")
    with place_.window() as window:
        wait("the household in the list", lambda: [one for one in test_window.labels(window.frame()) if PERSON in one])
        assert not [one for one in test_window.labels(window.frame()) if "Half" in one or ".jalon-" in one]
        assert_quiet(window.close())
    with place_.window(own) as window:
        window.show_page("Profile")
        window.press(PERSON, TOGGLES)
        letters, typing = start_typing(window)
        typing.wait()
        wait("what was typed in the file", lambda: read(own) == 1 + letters)
        assert_quiet(window.close())
    assert len(place_.households()) == 1, place_.households()
    assert not leftovers(own), leftovers(own)


if __name__ == "__main__":
    test_window.main([test_kills, test_left])
