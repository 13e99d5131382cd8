"""Every code that can reach the command line has its sentence."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.cli import assessment_words, import_words, words
from desktop.domain.errors import Refused, StoreFailed, Unreadable
from desktop.domain.patterns.assessment import Profile, ProfileState
from desktop.domain.patterns.indicators import Indicator

ROOT = Path(__file__).parents[2]
RAISED = {"Refused", "StoreFailed", "Unreadable", "StoreError", "Problem"}
PLACES = (
    "desktop/services",
    "desktop/domain/week.py",
    "desktop/importers",
    "desktop/documents",
    "desktop/system",
    "desktop/app/terminal.py",
    "db",
)
SAID_ELSEWHERE = {
    # An import whose format is named takes its sentence from the format.
    "not_yet_read",
}


def files() -> Iterator[Path]:
    for place in PLACES:
        path = ROOT / place
        yield from path.rglob("*.py") if path.is_dir() else [path]


def codes_in(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RAISED and node.args:
            code = node.args[0]
            if isinstance(code, ast.IfExp):
                yield from (one.value for one in (code.body, code.orelse) if isinstance(one, ast.Constant))
            elif isinstance(code, ast.Constant):
                yield code.value


def constants(file: Path) -> Iterator[str]:
    """Codes that are named first: NAME = "code" and NAME: Final = "code"."""
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.AnnAssign | ast.Assign) and isinstance(node.value, ast.Constant):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            value = node.value.value
            if isinstance(target, ast.Name) and target.id.isupper() and target.id[0] != "_" and isinstance(value, str):
                yield value


CODES = sorted(
    {code for file in files() for code in codes_in(file)}
    | set(constants(ROOT / "db/errors.py"))
    | set(constants(ROOT / "db/check.py"))
    # Made of a way in: wrong_passphrase …
    | {"wrong_passphrase", "wrong_recovery_code", "wrong_key_file"}
    # Made of a chat's question.
    | {"me_unknown", "client_not_said", "group_needs_client", "date_order_unknown"}
)


def test_there_are_codes_to_look_for():
    assert {"store_is_damaged", "not_a_chat", "format_unknown", "own_file", "pages_altered"} <= set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_code_has_its_sentence(code: str):
    if code in SAID_ELSEWHERE:
        return
    known = words.SENTENCES.get(code) or import_words.SENTENCES.get(code)
    assert known, f"no sentence for {code}"
    assert "\n" not in known
    assert known.endswith(".")


def test_a_sentence_says_what_its_data_are():
    fields = {name for text in words.SENTENCES.values() for _, name, _, _ in string.Formatter().parse(text) if name}
    assert fields <= {"given", "path", "title", "name", "names", "zone", "week", "format", "batch", "way", "version"}


def test_a_refusal_is_one_line_whatever_it_quotes():
    for error in (
        Refused("client_unknown", name="Ada"),
        StoreFailed("disk_full"),
        Unreadable("not_yet_read", format="pdf"),
        Refused("a_code_of_tomorrow"),
    ):
        assert len(words.sentence(error).splitlines()) == 1


def test_every_part_of_an_assessment_has_its_words():
    assert set(assessment_words.PROFILES) == set(Profile)
    assert set(assessment_words.STATES) == set(ProfileState) - {ProfileState.RAISED}
    assert set(assessment_words.INDICATORS) == set(Indicator)
