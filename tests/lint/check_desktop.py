#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop reads: XML, desktop file, AppStream, settings, resources."""
import configparser
import json
import pathlib
import re
import subprocess
import tempfile
from xml.etree import ElementTree

import lint

EXPECTED = (".desktop.in", ".metainfo.xml.in", ".gschema.xml")


# Symbolic icons of others that every theme has had from adwaita-icon-theme 43 to 48; the rest is ours.
THEME = set("""
    accessories-dictionary adw-external-link alarm avatar-default dialog-information dialog-question dialog-warning
    document-print document-save edit-clear edit-redo edit-undo find-location go-next go-previous go-up help-about
    list-add list-remove mail-unread object-select open-menu pan-down pan-end printer system-search system-users
    user-home view-list view-more x-office-calendar x-office-document x-office-spreadsheet
""".split())


def icons():
    """A name that a theme has dropped is a hole in the window."""
    for name in lint.files(".ui", ".c", under=("ui/", "src/app/", "src/core/")):
        for icon in re.findall(r"\"?\b([a-z0-9-]+)-symbolic\b", lint.read(name)):
            if icon not in THEME and not (lint.ROOT / "icons" / f"{icon}-symbolic.svg").is_file():
                yield f"{name}: {icon}-symbolic"


def pictures():
    """Each of our symbolic icons is there as a picture too, in the usual size: a drawing costs its reader a fifth of the program's start."""
    drawn = {path.stem for path in (lint.ROOT / "icons").glob("*-symbolic.svg")}
    for size in ("16x16", "16x16@2"):
        made = {path.name.removesuffix(".symbolic.png") for path in (lint.ROOT / "icons" / size).glob("*.png")}
        for name in sorted(drawn ^ made):
            yield f"icons/{size}: {name} is a drawing or a picture only"
        for name in sorted(made):
            if f"<file alias=\"{name}.symbolic.png\">{size}/{name}.symbolic.png</file>" not in lint.read("ui/jalon-ui.gresource.xml"):
                yield f"ui/jalon-ui.gresource.xml: {size}/{name}.symbolic.png is not named"


def filled(name):
    """A file of the build, with what Meson fills in."""
    text = lint.read(name)
    app = re.search(r"application_id = '([^']+)'", lint.read("meson.build")).group(1)
    return re.sub(r"@\w*(?:APPLICATION_ID|APP_ID|ID|application_id)@", app, text)


def translated(name, folder):
    """The file as it is installed: with its French."""
    out = folder / pathlib.PurePath(name).name.removesuffix(".in")
    source = folder / f"template-{out.name}"  # the name tells msgfmt what is to be translated
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


def store_rules(path):
    """What Flathub's linter asks of the metainfo, as far as it can be read here."""
    root = ElementTree.parse(path).getroot()
    app = re.search(r"application_id = '([^']+)'", lint.read("meson.build")).group(1)
    language = "{http://www.w3.org/XML/1998/namespace}lang"

    if root.findtext("id") != app or root.get("type") != "desktop-application":
        yield f"id: {root.findtext('id')} of a {root.get('type')}"
    if [one.text for one in root.findall("launchable")] != [f"{app}.desktop"]:
        yield "launchable: the desktop file of the id, and nothing else"
    for tag in ("name", "summary", "description", "developer/name", "content_rating", "launchable[@type='desktop-id']",
                "provides/mediatype", "requires", "supports/control", "keywords/keyword", "translation[@type='gettext']"):
        if root.find(tag) is None:
            yield f"{tag} is missing"
    for kind in ("homepage", "bugtracker", "vcs-browser"):
        if not (root.findtext(f"url[@type='{kind}']") or "").startswith("https://"):
            yield f"no https address of the {kind}"
    schemes = {one.get("scheme_preference") for one in root.findall("branding/color[@type='primary']")}
    if schemes != {"light", "dark"}:
        yield f"branding colours: {schemes}"
    if len(root.findtext("summary")) > 35 or root.findtext("summary").endswith("."):
        yield "summary: at most 35 characters, no full stop"
    for name in ("summary", "keywords/keyword", "description/p", "screenshots/screenshot/caption"):
        if not any(one.get(language) == "fr" for one in root.findall(name)):
            yield f"{name}: no French"
    for release in root.findall("releases/release"):
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", release.get("date", "")) or release.find("description/p") is None:
            yield f"release {release.get('version')}: date and text"
    if root.find("releases/release") is None:
        yield "no release"
    shots = root.findall("screenshots/screenshot")
    if sum(one.get("type") == "default" for one in shots) != 1:
        yield "screenshots: one of them is the default"
    for shot in shots:
        if {one.get(language) for one in shot.findall("caption")} != {None, "fr"} or {one.get(language) for one in shot.findall("image")} != {None, "fr"}:
            yield f"screenshot {shot.findtext('caption')}: a caption and a picture in both languages"
    for image in root.findall("screenshots/screenshot/image"):
        kept = lint.ROOT / "data" / "screenshots" / image.text.rsplit("/", 1)[-1]
        if not image.text.startswith("https://") or not image.text.endswith(".png") or not kept.is_file():
            yield f"{image.text}: https, a picture and no drawing, and kept in data/screenshots"


def desktop_rules(path):
    """What Flathub's linter asks of the desktop file and of the icons that it installs."""
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str
    entry.read(path, encoding="utf-8")
    main = entry["Desktop Entry"]
    app = re.search(r"application_id = '([^']+)'", lint.read("meson.build")).group(1)
    command = json.loads(lint.read(f"flatpak/{app}.json"))["command"]

    if main.get("Icon") != app or main.get("Exec", "").split()[:1] != [command]:
        yield f"Icon={main.get('Icon')}, Exec={main.get('Exec')}"
    for key in ("Terminal", "NoDisplay", "Hidden"):
        if main.get(key, "false") != "false":
            yield f"{key}={main[key]}"
    if not set(main.get("Categories", "").split(";")) - {"", "GNOME", "GTK", "Application"}:
        yield f"Categories={main.get('Categories')}: only toolkits"
    for key in ("GenericName", "Comment", "Keywords"):
        if f"{key}[fr]" not in main:
            yield f"{key}: no French"
    for action in filter(None, main.get("Actions", "").split(";")):
        group = entry[f"Desktop Action {action}"] if entry.has_section(f"Desktop Action {action}") else {}
        if not {"Name", "Name[fr]", "Exec"} <= set(group):
            yield f"action {action}: name, French name, command"
    for name in (app, f"{app}-symbolic"):
        box = ElementTree.parse(lint.ROOT / "icons" / f"{name}.svg").getroot().get("viewBox", "").split()
        if len(box) != 4 or box[2] != box[3]:
            yield f"icons/{name}.svg: not square: {box}"


def folders_made():
    """What stands beside the sources and is none: git's own, and where `dev` builds."""
    return {".git", "out", "build"} | set(re.findall(r"\bbuild-[a-z]+\b", lint.read("dev")))


def manifest_rules():
    """The sandbox opens what the program needs and nothing else."""
    app = re.search(r"application_id = '([^']+)'", lint.read("meson.build")).group(1)
    manifest = json.loads(lint.read(f"flatpak/{app}.json"))
    allowed = {"--share=ipc", "--share=network", "--socket=wayland", "--socket=fallback-x11", "--device=dri"}

    if manifest["id"] != app or manifest["command"] != "jalon":
        yield f"{manifest['id']}, {manifest['command']}"
    if manifest["runtime"] != "org.gnome.Platform" or manifest["sdk"] != "org.gnome.Sdk" or not manifest["runtime-version"].isdecimal():
        yield f"runtime: {manifest['runtime']} {manifest['runtime-version']}"
    for key in sorted({"branch", "tags", "desktop-file-name-suffix", "rename-icon", "build-options"} & set(manifest)):
        yield f"{key}: not for a store"
    # An extension of locales is installed for the languages of the system only, and one of an earlier build stays.
    if manifest.get("separate-locales", True):
        yield "separate-locales: both languages come with the program"
    if set(manifest["finish-args"]) != allowed:
        yield f"permissions: {sorted(set(manifest['finish-args']) ^ allowed)}"
    for module in manifest["modules"]:
        for source in module["sources"]:
            if source["type"] != "dir" and not (source["url"].startswith("https://") and re.fullmatch("[0-9a-f]{64}", source["sha256"])):
                yield f"{module['name']}: https and a sum"
            if source["type"] == "dir":
                for folder in sorted(folders_made() - set(source["skip"])):
                    yield f"{module['name']}: {folder} is copied into the sandbox"


def main():
    tap = lint.Tap()
    for name in lint.files(".ui", ".xml", ".xml.in", ".svg", under=("ui/", "data/", "icons/")):
        tap.run(f"well formed: {name}", ["xmllint", "--nonet", "--noout", name])
    tap.case("resources", resources())
    tap.case("icons are ours or in every theme", icons())
    tap.case("symbolic icons are pictures too", pictures())

    data = lint.files(*EXPECTED, under=("data/",))
    tap.case("desktop file, AppStream and settings are there", [end for end in EXPECTED if not any(name.endswith(end) for name in data)])
    with tempfile.TemporaryDirectory() as folder:
        for name in data:
            if name.endswith(".desktop.in"):
                installed = translated(name, pathlib.Path(folder))
                tap.run(name, ["desktop-file-validate", str(installed)])
                tap.case("what a store asks of the desktop file", desktop_rules(installed))
            if name.endswith(".metainfo.xml.in"):
                installed = translated(name, pathlib.Path(folder))
                tap.run(name, ["appstreamcli", "validate", "--no-net", str(installed)])
                tap.case("what a store asks of the metainfo", store_rules(installed))
    tap.case("what a store asks of the manifest", manifest_rules())
    tap.run("settings", ["glib-compile-schemas", "--strict", "--dry-run", "data"])
    tap.end()


main()
