# SPDX-License-Identifier: GPL-3.0-or-later
"""At the start the desktop is told of late and coming dates, unless somebody has switched that off."""
import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys

from test_window import SAMPLE, assert_quiet, main
from window import wait

SERVER = pathlib.Path(__file__).with_name("notifications.py")


@contextlib.contextmanager
def notifications(file):
    with subprocess.Popen([sys.executable, str(SERVER), str(file)], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout.readline() == "ready\n", "nobody takes notifications"
            yield
        finally:
            process.kill()


def told(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []


def prepare(place_, **settings):
    """The settings of somebody whose last household is the sample."""
    household = place_.folder / "couple.jalon"
    shutil.copy(SAMPLE, household)
    keyfile = place_.folder / "config" / "glib-2.0" / "settings" / "keyfile"
    keyfile.parent.mkdir(parents=True)
    lines = [f"last-profile='{household}'", *(f"{key.replace('_', '-')}={value}" for key, value in settings.items())]
    keyfile.write_text("\n".join(["[io/github/jalon_app/Jalon]", *lines, ""]), encoding="utf-8")
    os.environ.update(GSETTINGS_BACKEND="keyfile", XDG_CONFIG_HOME=str(place_.folder / "config"))
    return place_.folder / "told"


def start(place_, file):
    with notifications(file), place_.window(language="en") as window:
        window.await_score(473)
        yield window
        assert_quiet(window.close())


def test_told(place_):
    """a late date is told at the start"""
    file = prepare(place_)
    for _ in start(place_, file):
        wait("the notification", lambda: told(file))
    [notice] = told(file)
    assert notice["summary"] == "1 date is late", notice
    assert "Renew the passport: Karim" in notice["body"], notice


def test_switched_off(place_):
    """nothing is told where it is switched off"""
    file = prepare(place_, notify_dates="false")
    for _ in start(place_, file):
        pass
    assert told(file) == [], told(file)


if __name__ == "__main__":
    main([test_told, test_switched_off])
