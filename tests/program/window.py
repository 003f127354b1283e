# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the window from outside, as assistive technology and a keyboard do.

What was found is never kept over a change: GTK makes other objects. Everything
that must come about is awaited, with an end; nothing sleeps for a fixed time.
"""
import gettext
import os
import pathlib
import re
import subprocess
import tempfile
import time

import pyatspi
from gi.repository import Atspi

WAIT_SECONDS = 60  # a first start wakes the services of the bus, and other tests may run beside it
PUSH_BUTTONS = ("push button", "button")  # GTK 4.8, GTK 4.18
TOGGLES = ("toggle button",) + PUSH_BUTTONS
SWITCHES = ("check box", "switch")
TEXTS = ("text", "entry")
LEAVES = ("label", "image", "separator", "scroll bar")  # nothing below them is of use
DIALOGS = ("alert", "dialog")
PAGES = ("Overview", "Profile", "Score", "Eligibility", "Plan", "Rounds", "Documents", "Dates")
FIGURE = re.compile(r"\d+")

# A call that is given up after its usual 0.8 seconds has been made all the same.
Atspi.set_timeout(WAIT_SECONDS * 1000, WAIT_SECONDS * 1000)


class Missing(Exception):
    """What was awaited did not come."""


def wait(what, ask):
    """Asks until the answer is something; what is stale meanwhile is asked again."""
    end = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            answer = ask()
        except Exception as error:  # libatspi raises GLib.Error for an object that is gone
            if isinstance(error, Missing):
                raise
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.02)


def children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def walk(node):
    """The node and all below it, in the order of the window."""
    yield node
    if node.getRoleName() not in LEAVES:
        for child in children(node):
            yield from walk(child)


def text_of(node):
    """What a label or an entry shows."""
    text = node.queryText()
    return text.getText(0, text.characterCount)


def labels(node):
    return [text for one in walk(node) if one.getRoleName() == "label" for text in [text_of(one)] if text]


def is_named(node, name):
    """GTK 4.8 puts what labels a control before its name: "_Print Print"."""
    return node.name == name or node.name.endswith(" " + name)


def place(node):
    """Where it stands in the window; None if it has no place on the screen."""
    try:
        box = node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
    except NotImplementedError:
        return None
    return box if box.width > 0 and box.height > 0 else None


def find(node, roles, name, number=0):
    """The control with this role and name; None if it is not there."""
    roles = (roles,) if isinstance(roles, str) else roles
    for one in walk(node):
        if one.getRoleName() in roles and is_named(one, name):
            if number == 0:
                return one
            number -= 1
    return None


def find_from_end(node, role, name):
    """As find(), from the last child on: the sidebar comes after all pages."""
    for index in reversed(range(node.childCount)):
        child = node.getChildAtIndex(index)
        if child is None:
            continue
        found = child if child.getRoleName() == role and is_named(child, name) else find_from_end(child, role, name)
        if found is not None:
            return found
    return None


class Window:
    """The program, from its start to its end, with its first window."""

    def __init__(self, program, *arguments, language="en", size="1120x760", today="2026-11-23"):
        """Without a day the program is the only one of its kind on the bus, as on a desktop."""
        catalogues = pathlib.Path(program).resolve().parents[2] / "po"
        self.words = gettext.translation("jalon", catalogues, [language], fallback=language == "en")
        environment = dict(os.environ, G_DEBUG="fatal-warnings")
        self.errors = tempfile.TemporaryFile("w+", encoding="utf-8")
        day = ["--today", today] if today else []
        self.process = subprocess.Popen([program, *day, "--lang", language, "--size", size, *map(str, arguments)],
                                        stdout=subprocess.DEVNULL, stderr=self.errors, env=environment)
        self.id = None  # of the X window

    def __enter__(self):
        try:
            wait("a frame", self.frames)
            self.focus()
        except Missing:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Ends it at once, as a loss of power would."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def said(self):
        """All that it wrote on standard error."""
        self.errors.seek(0)
        return self.errors.read()

    def close(self):
        """Closes the window with the keyboard; the errors that it wrote."""
        wait("the end of the dialogs", lambda: len(self.shown()) == 1)
        self.focus()
        subprocess.run(["xdotool", "key", "ctrl+q"], check=True)
        try:
            self.process.wait(timeout=WAIT_SECONDS)
        except subprocess.TimeoutExpired:
            raise Missing("the end of the program") from None
        return self.said()

    def word(self, text):
        """A word of the window, given in English, in its language and without the underscore of its key."""
        return self.words.gettext(text).replace("_", "")

    # The screen

    def find_id(self):
        if self.process.poll() is not None:
            raise Missing(f"the program ended by itself, exit {self.process.returncode}: {self.said()}")
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], capture_output=True, text=True, check=False)
        return done.stdout.split()[0] if done.stdout.split() else None

    def focus(self):
        self.id = wait("a window on the screen", self.find_id)
        subprocess.run(["xdotool", "windowfocus", "--sync", self.id], check=False, stderr=subprocess.DEVNULL)

    def key(self, *keys):
        for key in keys:
            subprocess.run(["xdotool", "key", key], check=True)
            self.frames()  # answered after the key has been

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)

    def click(self, node):
        box = wait(f"“{node.name}” on the screen", lambda: place(node))
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)

    def picture(self, path):
        """The window alone, without when it was taken."""
        subprocess.run(["import", "-window", self.id, "+set", "date:create", "+set", "date:modify", "-define", "png:exclude-chunks=date,time", str(path)], check=True)

    # The tree

    def application(self):
        if self.process.poll() is not None:
            raise Missing(f"the program ended by itself, exit {self.process.returncode}: {self.said()}")
        for one in children(pyatspi.Registry.getDesktop(0)):
            if one.get_process_id() == self.process.pid:
                return one
        return None

    def frames(self):
        application = self.application()
        return list(children(application)) if application is not None else []

    def frame(self):
        return self.frames()[0]

    def shown(self):
        """What is on the screen, the foremost first: a dialog stands before the window, on GTK 4.18 within it."""
        frames = list(reversed(self.frames()))
        within = [one for frame in frames for host in children(frame) for one in children(host)]
        return [one for one in within if one.getRoleName() in DIALOGS] + frames

    def layers(self):
        """What a person reaches of it: nothing behind what is modal, though the bus would take a press there."""
        shown = self.shown()
        modal = next((number for number, one in enumerate(shown) if one.getState().contains(pyatspi.STATE_MODAL)), len(shown))
        return shown[:modal + 1]

    def find(self, roles, word, number=0):
        """A control by its name; it is given in English, as in the sources."""
        name = self.word(word)

        def ask():
            for layer in self.layers():
                found = find(layer, roles, name, number)
                if found is not None and place(found):
                    return found
            return None
        return wait(f"{roles} “{name}” on the screen", ask)

    def press(self, word, roles=PUSH_BUTTONS):
        self.find(roles, word).queryAction().doAction(0)

    def act(self, name):
        """An action of the frame, such as win.export-pdf."""
        def ask():
            actions = self.frame().queryAction()
            return next(([actions, index] for index in range(actions.nActions) if actions.getName(index) == name), None)
        actions, index = wait(f"the action {name}", ask)
        actions.doAction(index)  # once: asked for again, it would open a second window

    def enter(self, word, text):
        self.find(TEXTS, word).queryEditableText().setTextContents(text)

    def choose(self, word, choice):
        """Takes a choice of a combo box: GTK 4.8 lets only a mouse and keys do it."""
        wanted = self.word(choice)
        self.click(self.find("combo box", word))

        def ask():
            lists = [one for one in walk(self.find("combo box", word)) if one.getRoleName() == "list"]
            names = [labels(item) for item in children(lists[-1])]
            return place(lists[-1]) and [wanted] in names and names.index([wanted])
        steps = wait(f"the choice “{wanted}”", ask)
        self.key(*["Down"] * steps, "Return")

    def save_as(self, path):
        """Answers the file chooser, whose words are GTK's own."""
        def ask():
            for frame in self.frames():
                for one in walk(frame):
                    if one.getRoleName() in TEXTS and one.name in ("Name:", "Nom :"):
                        return one
            return None
        wait("the entry of the file chooser", ask).queryEditableText().setTextContents(str(path))
        self.press("_Save")
        wait(f"the file {path.name}", lambda: path.exists() and path.stat().st_size > 0)

    # What this program has

    def page_list(self):
        return wait("the list of pages", self.page_list_now)

    def page_list_now(self):
        """Nothing where a narrow window shows what was chosen in its place: GTK 4.18 leaves out what is not shown."""
        return find_from_end(self.frame(), "list", self.word("Pages"))

    def pages(self):
        return [row.name for row in children(self.page_list()) if row.getRoleName() == "list item"]

    def page(self):
        """The page that is shown: the row that is selected, or what the heading says."""
        pages = self.page_list_now()
        if pages is not None:
            return next((row.name for row in children(pages) if row.getState().contains(pyatspi.STATE_SELECTED)), None)
        words = [self.word(page) for page in PAGES]
        return next((text for text in labels(self.frame()) if text in words), None)

    def show_page(self, page):
        """Goes there by its key."""
        name = self.word(page)
        self.key(f"ctrl+{PAGES.index(page) + 1}")
        wait(f"the page {name}", lambda: self.page() == name)

    def score(self):
        """The figure at the foot of the sidebar, which is below what scrolls the list of pages."""
        node = self.page_list_now()
        if node is None and self.page() is None:
            return None
        if node is None:
            self.act("win.show-pages")
            node = self.page_list()
        while node.getRoleName() != "scroll pane":
            node = node.parent
        foot = list(children(node.parent))[-1]
        return next((int(text) for text in labels(foot) if FIGURE.fullmatch(text)), None)

    def await_score(self, points):
        seen = None

        def ask():
            nonlocal seen
            seen = self.score()
            return seen == points
        try:
            wait("score", ask)
        except Missing:
            raise Missing(f"a score of {points} in the sidebar; it is {seen}") from None
