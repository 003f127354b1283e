# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs jalon-cli for the tests: an empty home, files in a folder of the test's own, TAP."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

SOURCES = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ("cook-trades", "couple-morocco", "graduate-canada", "physician-self-employed", "researcher-44")
DAY = "2026-11-23"
FORMAT = {"format": "jalon-profile/1"}


class Done:
    """What a run said, and its exit code."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def __repr__(self):
        return f"exit {self.code}\nstdout: {self.out[:2000]}\nstderr: {self.err[:2000]}"

    @property
    def json(self):
        """The answer: one object on one line."""
        assert self.code == 0, self
        assert self.out.endswith("\n") and self.out.count("\n") == 1, f"not one line: {self}"
        return json.loads(self.out, object_pairs_hook=dict)


class Cli:
    def __init__(self, program):
        self.program = program
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="jalon-cli-"))
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder / "home"), "XDG_DATA_HOME": str(self.folder / "data"),
                            "XDG_CONFIG_HOME": str(self.folder / "config"), "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "TZ": "UTC"}
        for name in ("LD_PRELOAD", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "G_SLICE"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def close(self):
        shutil.rmtree(self.folder)

    def sample(self, name):
        return str(SOURCES / "data" / "samples" / f"{name}.jalon")

    def write(self, content, name="profile.jalon"):
        """A file: bytes and texts as they are, everything else as JSON."""
        path = self.folder / name
        if isinstance(content, dict):
            content = json.dumps(content, ensure_ascii=False)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def run(self, *arguments, text=None, **environment):
        raw = text.encode() if isinstance(text, str) else text
        done = subprocess.run([self.program, *map(str, arguments)], input=raw if raw is not None else b"", capture_output=True, check=False,
                              env={**self.environment, **environment}, timeout=120)
        return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    def ask(self, command, profile, *options, on=DAY):
        """The JSON answer for a household that is given as a dict, or by its path."""
        path = profile if isinstance(profile, str) else self.write({**FORMAT, **profile})
        return self.run(command, path, "--json", "--on", on, *options).json

    def score(self, profile, on=DAY):
        return self.ask("score", profile, on=on)


def run_cases(cases, program):
    """Each function is a case, its doc string is its name."""
    failed = 0
    print(f"1..{len(cases)}", flush=True)
    for number, case in enumerate(cases, 1):
        cli = Cli(program)
        try:
            case(cli)
            print(f"ok {number} - {case.__doc__}", flush=True)
        except Exception:  # pylint: disable=broad-except
            failed += 1
            print(f"not ok {number} - {case.__doc__}")
            for line in traceback.format_exc().splitlines():
                print("#", line)
            sys.stdout.flush()
        finally:
            cli.close()
    sys.exit(1 if failed else 0)
