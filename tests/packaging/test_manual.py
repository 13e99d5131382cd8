"""The man page says every command and every option, and the moment it is from."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from types import ModuleType

from desktop.cli.main import _parser


def test_it_says_all_that_the_program_takes(script: Callable[[str], ModuleType]) -> None:
    parser = _parser()
    page = script("manual").manual(parser, "1.2.3", 1795350000)
    assert page.startswith('.TH GARBO 1 2026-11-22 "Garbo 1.2.3"')
    (commands,) = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    for name, command in commands.choices.items():
        assert f"\n.SS {name}\n" in page
        for option in command._option_string_actions:
            if option not in ("-h", "--help"):
                assert rf"\fB{option.replace('-', chr(92) + '-')}\fR" in page, (name, option)


def test_no_line_of_it_is_taken_for_an_order(script: Callable[[str], ModuleType]) -> None:
    known = (".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".br")
    page = script("manual").manual(_parser(), "1.2.3", 0)
    assert all(line.split(" ")[0] in known for line in page.splitlines() if line.startswith((".", "'")))
