#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop reads: XML, desktop file, AppStream, settings, resources."""
import pathlib
import re
import subprocess
import tempfile

import lint

EXPECTED = (".desktop.in", ".metainfo.xml.in", ".gschema.xml")


def filled(name):
    """A file of the build, with what Meson fills in."""
    text = lint.read(name)
    app = re.search(r"application_id = '([^']+)'", lint.read("meson.build")).group(1)
    return re.sub(r"@\w*(?:APPLICATION_ID|APP_ID|ID|application_id)@", app, text)


def translated(name, folder):
    """The file as it is installed: with its French."""
    source, out = folder / "in", folder / pathlib.PurePath(name).name.removesuffix(".in")
    source.write_text(filled(name), encoding="utf-8")
    kind = "--desktop" if ".desktop" in name else "--xml"
    done = subprocess.run(["msgfmt", kind, "--template", str(source), "-d", "po", "-o", str(out)], capture_output=True, text=True, check=False, cwd=lint.ROOT)
    if done.returncode != 0:
        out.write_text(filled(name), encoding="utf-8")
    return out


def resources():
    """Everything that a manifest names is there, and every template is named."""
    for name in lint.files(".gresource.xml", under=("ui/", "data/")):
        folder = lint.ROOT / pathlib.PurePath(name).parent
        text = lint.read(name)
        named = re.findall(r"<file[^>]*>([^<]+)</file>", text)
        for one in named:
            if not (folder / one).is_file() and not (lint.ROOT / one).is_file() and not (lint.ROOT / "icons" / one).is_file():
                yield f"{name}: {one} is not there"
        if name.startswith("ui/"):
            for one in lint.files(".ui", ".css", under=("ui/",)):
                if one.removeprefix("ui/") not in named:
                    yield f"{name}: {one} is not named"


def main():
    tap = lint.Tap()
    for name in lint.files(".ui", ".xml", ".xml.in", ".svg", under=("ui/", "data/", "icons/")):
        tap.run(f"well formed: {name}", ["xmllint", "--nonet", "--noout", name])
    tap.case("resources", resources())

    data = lint.files(*EXPECTED, under=("data/",))
    tap.case("desktop file, AppStream and settings are there", [end for end in EXPECTED if not any(name.endswith(end) for name in data)])
    with tempfile.TemporaryDirectory() as folder:
        for name in data:
            if name.endswith(".desktop.in"):
                tap.run(name, ["desktop-file-validate", str(translated(name, pathlib.Path(folder)))])
            if name.endswith(".metainfo.xml.in"):
                tap.run(name, ["appstreamcli", "validate", "--no-net", str(translated(name, pathlib.Path(folder)))])
    tap.run("settings", ["glib-compile-schemas", "--strict", "--dry-run", "data"])
    tap.end()


main()
