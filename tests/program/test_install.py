#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed: all that a desktop asks for, and nothing of the machine that built it.

test_install.py BUILD-FOLDER [placeless]: installs into a folder of its own."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from cli import SOURCES

APP = "io.github.jalon_app.Jalon"
EXPECTED = (
    "bin/jalon", "bin/jalon-cli", "libexec/jalon-cli-paper",
    f"share/applications/{APP}.desktop", f"share/metainfo/{APP}.metainfo.xml", f"share/dbus-1/services/{APP}.service",
    f"share/gnome-shell/search-providers/{APP}.search-provider.ini",
    f"share/mime/packages/{APP}.mime.xml", f"share/glib-2.0/schemas/{APP}.gschema.xml",
    f"share/icons/hicolor/scalable/apps/{APP}.svg", f"share/icons/hicolor/symbolic/apps/{APP}-symbolic.svg",
    "share/icons/hicolor/scalable/mimetypes/application-x-jalon-profile+json.svg",
    "share/man/man1/jalon.1", "share/man/man1/jalon-cli.1", "share/man/fr/man1/jalon.1", "share/man/fr/man1/jalon-cli.1",
    "share/bash-completion/completions/jalon-cli", "share/zsh/site-functions/_jalon-cli", "share/fish/vendor_completions.d/jalon-cli.fish",
    "share/locale/fr/LC_MESSAGES/jalon.mo",
)
# Each text that must know every command and option of the terminal.
KNOW_ALL = [name for name in EXPECTED if "jalon-cli" in name and name.startswith("share/")]


class Tap:
    def __init__(self):
        self.number = 0
        self.failed = 0

    def case(self, name, complaints):
        complaints = list(complaints)
        self.number += 1
        print(f"{'not ok' if complaints else 'ok'} {self.number} - {name}")
        for one in complaints:
            print("#", one)
        self.failed += bool(complaints)


def install(build, folder):
    meson = shutil.which("meson")
    subprocess.run([meson, "install", "-C", build, "--no-rebuild", "--quiet"], check=True, capture_output=True,
                   env={"DESTDIR": str(folder), "PATH": "/usr/bin:/bin", "HOME": str(folder)})
    [program] = folder.rglob("bin/jalon-cli")
    return program.parents[1]


def words_of_help(prefix):
    """The commands, and the options of all of them."""
    text = subprocess.run([prefix / "bin/jalon-cli", "--help"], check=True, capture_output=True, text=True, env={"LC_ALL": "C.UTF-8"}).stdout
    return sorted(set(re.findall(r"^  jalon-cli ([a-z]+)", text, re.M))), sorted(set(re.findall(r"--([a-z-]+)", text)))


def holds(content, path):
    """Whether a text names a folder, and not one of the same name elsewhere: /src is not in ../src/x.c."""
    return re.search(rb"(?<![\w./-])" + re.escape(path.encode()) + rb"(?![\w-])", content) is not None


def paths_of_machine(prefix, build, placeless):
    """Not even the debug information names the folders, unless it is for a debugger on this machine."""
    for name in ("bin/jalon", "bin/jalon-cli", "libexec/jalon-cli-paper"):
        program = prefix / name
        if not placeless:
            program = prefix / (name + ".bare")
            subprocess.run(["strip", "-o", program, prefix / name], check=True)
        for path in (str(pathlib.Path(build).resolve()), str(SOURCES)):
            if holds(program.read_bytes(), path):
                yield f"{name} holds {path}"
    for file in prefix.joinpath("share").rglob("*"):
        if file.is_file() and holds(file.read_bytes(), str(SOURCES)):
            yield f"{file.relative_to(prefix)} holds the folder of the sources"


def report_and_calendar(prefix):
    """The terminal finds the program that writes them, wherever it is installed."""
    for command, out, head in ("report", "list.pdf", b"%PDF"), ("calendar", "dates.ics", b"BEGIN:VCALENDAR"):
        result = subprocess.run([prefix / "bin/jalon-cli", command, SOURCES / "data/samples/graduate-canada.jalon", "--on", "2026-11-23", "--output", prefix / out],
                                capture_output=True, text=True, env={"LC_ALL": "C.UTF-8", "HOME": str(prefix)})
        if result.returncode != 0 or not (prefix / out).read_bytes().startswith(head):
            yield f"{command}: {result.stderr}"


def main(build, placeless=False):
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="jalon-install-") as folder:
        prefix = install(build, pathlib.Path(folder))
        tap.case("everything is there", [name for name in EXPECTED if not (prefix / name).is_file()])
        commands, options = words_of_help(prefix)
        for name in KNOW_ALL:
            text = (prefix / name).read_text(encoding="utf-8").replace("\\-", "-")
            tap.case(f"{name} knows every command", [word for word in commands if not re.search(rf"\b{word}\b", text)])
            fish = name.endswith(".fish")
            tap.case(f"{name} knows every option",
                     [word for word in options if not re.search(rf"-l {word}\b" if fish else rf"--{word}\b", text)])
        tap.case("the terminal writes a report and a calendar", report_and_calendar(prefix))
        tap.case("no path of the machine that built it", paths_of_machine(prefix, build, placeless))
        service = (prefix / f"share/dbus-1/services/{APP}.service").read_text()
        tap.case("the service starts the program that is installed", [] if re.search(r"^Exec=/\S*/bin/jalon --gapplication-service$", service, re.M) else [service])
    print(f"1..{tap.number}")
    return 1 if tap.failed else 0


sys.exit(main(sys.argv[1], "placeless" in sys.argv[2:]))
