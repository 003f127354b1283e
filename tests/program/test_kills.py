#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a program that saves, at random moments, and looks at what is on the disk: test_kills.py JALON-CLI SAVE-AGAIN [KILLS [SEED]]"""
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import time

from cli import SOURCES, Cli, run_cases

SAVER = sys.argv[2]
KILLS = int(sys.argv[3]) if len(sys.argv) > 3 else 50
DICE = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)


def begin(cli):
    """A folder of its own with a sample whose title is a number."""
    folder = cli.folder / "kills"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    household = json.loads((SOURCES / "data" / "samples" / "couple-morocco.jalon").read_text(encoding="utf-8"))
    path = folder / "home.jalon"
    path.write_text(json.dumps({**household, "title": "0"}), encoding="utf-8")
    return path


def read(path):
    """The number of the save in a file that is whole."""
    household = json.loads(path.read_text(encoding="utf-8"))
    assert len(household["candidate"]) > 5 and household["children"], path
    return int(household["title"])


def start(path):
    return subprocess.Popen([SAVER, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_kills(cli):
    """after each kill the file is whole, no older than what was said to be saved, and its copies are readable"""
    path = begin(cli)
    seen = 0
    for number in range(KILLS):
        with start(path) as saver:
            first = saver.stdout.readline()
            end = time.monotonic() + DICE.random() * 0.03
            while time.monotonic() < end:
                pass
            saver.kill()
            said = ([first] + saver.stdout.read().splitlines())[-1]
        now = read(path)
        assert int(said) <= now <= int(said) + 1, (number, said, now)
        assert now > seen, (number, seen, now)
        seen = now
        for suffix in (".bak", ".prev"):
            copy = path.with_name(path.name + suffix)
            if copy.exists():
                assert read(copy) <= now and copy.stat().st_mode & 0o077 == 0, (number, suffix)
    assert cli.run("validate", path).code == 0
    left = [one for one in os.listdir(path.parent) if one not in (path.name, path.name + ".bak", path.name + ".prev")]
    assert len(left) <= 2, left  # what the last save had begun, and its copy: that of others is gone


def test_two(cli):
    """of two programs that save one file at the same time one is told, and the file stays whole"""
    for number in range(max(1, KILLS // 25)):
        path = begin(cli)
        savers = [start(path), start(path)]
        ends = []
        limit = time.monotonic() + 20
        while not ends and time.monotonic() < limit:
            ends = [saver for saver in savers if saver.poll() is not None]
            time.sleep(0.01)
        for saver in savers:
            saver.kill()
        said = [saver.communicate() for saver in savers]
        assert ends, "none of the two has noticed the other"
        assert read(path) > 0, number
        for saver, (_, error) in zip(savers, said):
            assert saver.returncode != 1 or "changed" in error, (number, error)


def test_left(cli):
    """what a killed save leaves behind is removed at the next opening, and never takes the place of the file"""
    path = begin(cli)
    with start(path) as saver:
        saver.stdout.readline()
        saver.kill()
        saver.stdout.read()
    now = read(path)
    pathlib.Path(f"{path}.XXXXXX.tmp").write_text("{", encoding="utf-8")
    begun = path.with_name(".jalon-AbCdEf")
    begun.write_text("{", encoding="utf-8")
    with start(path) as saver:
        assert int(saver.stdout.readline()) == now + 1
        saver.kill()
        saver.stdout.read()
    assert read(path) > now and not begun.exists()


run_cases([test_kills, test_two, test_left], sys.argv[1])
