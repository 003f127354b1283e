#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""jalon-cli finds the data in order: check_rules.py JALON-CLI"""
import os
import sys

import lint


def main():
    tap = lint.Tap()
    cli = os.path.abspath(sys.argv[1])
    said = tap.run("the data that the program carries", [cli, "rules", "check", "--lang", "en"])
    tap.case("it has rules", [] if "rules in" in said else [said])
    tap.run("the folder of the rules", [cli, "rules", "check", "data/rules"])
    tap.end()


main()
