# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the window from outside, as assistive technology and a keyboard do.

What was found is never kept over a change: GTK makes other objects. Everything
that must come about is awaited, with an end; nothing sleeps for a fixed time.
"""
import os
import re
import signal
import subprocess
import time

import pyatspi

WAIT_SECONDS = 10
PUSH_BUTTONS = ("push button", "button")  # GTK 4.8, GTK 4.18
TOGGLES = ("toggle button",) + PUSH_BUTTONS
SWITCHES = ("check box", "switch")
TEXTS = ("text", "entry")
FIGURE = re.compile(r"\d+")


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


def find(node, roles, name, number=0):
    """The control with this role and name; None if it is not there."""
    roles = (roles,) if isinstance(roles, str) else roles
    for one in walk(node):
        if one.getRoleName() in roles and is_named(one, name):
            if number == 0:
                return one
            number -= 1
    return None


class Window:
    """The program, from its start to its end, with its first window."""

    def __init__(self, program, *arguments, language="en", size="1120x760"):
        environment = dict(os.environ, G_DEBUG="fatal-warnings", LANGUAGE=language)
        self.process = subprocess.Popen([program, "--today", "2026-11-23", "--lang", language, "--size", size, *map(str, arguments)],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment)
        self.id = None

    def __enter__(self):
        try:
            self.id = wait("a window on the screen", self.find_id)
            wait("a frame", self.frames)
            self.focus()
        except Missing:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Ends it as a session does that closes."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        return self.process.communicate()[1]

    def close(self):
        """Closes the window with the keyboard; the errors that it wrote."""
        self.focus()
        self.key("ctrl+q")
        try:
            said = self.process.communicate(timeout=WAIT_SECONDS)[1]
        except subprocess.TimeoutExpired:
            raise Missing("the end of the program") from None
        return said

    # The screen

    def find_id(self):
        if self.process.poll() is not None:
            raise Missing(f"the program ended by itself, exit {self.process.returncode}: {self.process.stderr.read()}")
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], capture_output=True, text=True, check=False)
        return done.stdout.split()[0] if done.stdout.split() else None

    def focus(self):
        subprocess.run(["xdotool", "windowfocus", "--sync", self.id], check=False, stderr=subprocess.DEVNULL)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)

    def click(self, node):
        box = node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", str(path)], check=True)

    # The tree

    def application(self):
        if self.process.poll() is not None:
            raise Missing(f"the program ended by itself, exit {self.process.returncode}: {self.process.stderr.read()}")
        for one in children(pyatspi.Registry.getDesktop(0)):
            if one.get_process_id() == self.process.pid:
                return one
        return None

    def frames(self):
        application = self.application()
        return list(children(application)) if application is not None else []

    def frame(self):
        return self.frames()[0]

    def find(self, roles, name, number=0):
        return wait(f"{roles} “{name}”", lambda: find(self.frame(), roles, name, number))

    def press(self, name, roles=PUSH_BUTTONS):
        self.find(roles, name).queryAction().doAction(0)

    def act(self, name):
        """An action of the frame, such as win.export-pdf."""
        def ask():
            actions = self.frame().queryAction()
            for index in range(actions.nActions):
                if actions.getName(index) == name:
                    return actions.doAction(index) or True
            return False
        wait(f"the action {name}", ask)

    def enter(self, name, text, number=0):
        self.find(TEXTS, name, number).queryEditableText().setTextContents(text)

    # What this program has

    def sidebar(self, pages):
        """The parts beside the pages: the list itself, and what stands around it."""
        node = self.find("list", pages)
        while True:
            node = node.parent
            numbers = [text for text in labels(node) if FIGURE.fullmatch(text)]
            if numbers or node.getRoleName() == "frame":
                return numbers

    def score(self, pages="Pages"):
        numbers = self.sidebar(pages)
        return int(numbers[0]) if numbers else None

    def await_score(self, points, pages="Pages"):
        seen = None

        def ask():
            nonlocal seen
            seen = self.score(pages)
            return seen == points
        try:
            wait("score", ask)
        except Missing:
            raise Missing(f"a score of {points} in the sidebar; it is {seen}") from None
