"""README's table of commands says what the command line does, and nothing else."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
TABLE = re.findall(r"^\| `garbo ?([a-z]*)(.*?)` \|", README, re.MULTILINE)


@pytest.fixture(scope="module")
def commands() -> dict[str, argparse.ArgumentParser]:
    from desktop.cli.main import _parser

    action = next(each for each in _parser()._actions if isinstance(each, argparse._SubParsersAction))
    return dict(action.choices)


def test_every_command_is_documented(commands: dict[str, argparse.ArgumentParser]) -> None:
    assert {name for name, _ in TABLE if name} == set(commands)


def test_every_documented_option_is_there(commands: dict[str, argparse.ArgumentParser]) -> None:
    for name, usage in TABLE:
        if name:
            known = set(commands[name]._option_string_actions)
            assert set(re.findall(r"--[a-z-]+", usage)) <= known, name


def test_every_option_is_documented(commands: dict[str, argparse.ArgumentParser]) -> None:
    for name, parser in commands.items():
        usages = " ".join(usage for documented, usage in TABLE if documented == name)
        for action in parser._actions:
            options = [option for option in action.option_strings if option.startswith("--")]
            if options and options != ["--help"]:
                assert any(option in usages or f"`{option}" in README for option in options), (name, options)
