# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in a Turkish, an Arabic, a Japanese and a French locale and in C: test_window_places.py JALON JALON-CLI"""
import os
import pathlib
import subprocess

import test_window
from test_window import assert_quiet, type_household

LOCALES = ("tr_TR", "ar_EG", "ja_JP", "fr_CA")
SCORE = 246  # of who is typed


def places(folder):
    """Environments with a locale each, made from the system's sources where it has them."""
    made = pathlib.Path(folder) / "locales"
    made.mkdir()
    for name in LOCALES:
        done = subprocess.run(["localedef", "-i", name, "-f", "UTF-8", made / f"{name}.UTF-8"], capture_output=True, check=False)
        if done.returncode <= 1 and (made / f"{name}.UTF-8").is_dir():
            yield {"LC_ALL": f"{name}.UTF-8", "LOCPATH": str(made)}
    yield {"LC_ALL": "C"}


def type_under(place_, environment):
    """Types a person and goes to every page: the texts that were saved."""
    before = dict(os.environ)
    os.environ.update(environment)
    known = set(place_.households())
    try:
        with place_.window() as window:
            type_household(window)
            assert window.score() == SCORE
            for page in window.pages():
                window.show_page(page)
            assert_quiet(window.close())
    finally:
        os.environ.clear()
        os.environ.update(before)
    return [path.read_text(encoding="utf-8") for path in sorted(set(place_.households()) - known)]


def without_id(text):
    """A household has an identity of its own, and so may its records."""
    return [line for line in text.splitlines() if not line.strip().startswith('"id"')]


def test_locales(place_):
    """what is typed is understood, shown on every page and saved alike in each locale, also where the desktop writes from the right to the left"""
    expected, = type_under(place_, {})
    for environment in places(place_.folder):
        print(f"# {environment['LC_ALL']}", flush=True)
        text, = type_under(place_, environment)
        assert without_id(text) == without_id(expected), (environment, text, expected)


if __name__ == "__main__":
    test_window.main([test_locales])
