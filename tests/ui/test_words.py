"""Every code has words, in every language; every icon that is named is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from desktop.domain.errors import GarboError, Problem, Refused, StoreFailed
from desktop.ui import words
from desktop.ui.error_words import SAFE, WHAT

ROOT = Path(__file__).parents[2]
ERRORS = {"Refused", "StoreFailed", "Unreadable", "StoreError", "Problem"}
NOT_IN_THE_WINDOW = {
    "json_expected", "nothing_given", "nothing_judged", "week_unknown", "format_unknown", "time_without_zone",
    "connected_not_spoken",
}  # fmt: skip
"""Of what only the command line can be asked."""


def test_every_error_that_can_be_raised_has_words() -> None:
    raised = {
        str(call.args[0].value)
        for floor in ("db", "desktop/services", "desktop/importers", "desktop/system")
        for path in (ROOT / floor).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", "") in ERRORS
        and call.args
        and isinstance(call.args[0], ast.Constant)
    }
    assert raised - WHAT.keys() - NOT_IN_THE_WINDOW == set()


def test_errors_are_said_in_every_language(spoken: str) -> None:
    for code in WHAT:
        said = words.said(StoreFailed(code, path="a.txt", name="Ada", names=["Ada", "Ade"], seconds=4, zone="X"))
        assert said.what
        assert "{" not in said.what + said.safe, said
        if spoken != "en":
            assert said.what != WHAT[code], code
    assert SAFE.keys() <= WHAT.keys()


def test_a_code_without_words_still_says_that_nothing_is_lost() -> None:
    assert words.said(GarboError("never_heard_of")).safe == "Nothing was changed. Your data is safe here."


def test_problems_are_said_where_the_refusal_has_no_words() -> None:
    said = words.said(Refused("something_else", [Problem("name_missing", "name")]))
    assert said.what == "A name is needed."


def test_initials() -> None:
    names = ("Vetreria Sole", "ada", "Dr. Ines M. Moro", "  ", "Łucja Żak")
    assert [words.initials(name) for name in names] == ["VS", "A", "DM", "?", "ŁŻ"]


def test_every_icon_that_is_named_is_shipped_and_the_other_way_round() -> None:
    shipped = {path.stem for path in (ROOT / "resources/icons").glob("*.svg")}
    text = "\n".join(path.read_text("utf-8") for path in (ROOT / "desktop/ui").rglob("*.py"))
    named = set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', text))
    assert shipped - named == set(), "not used any more"
    wanted = set(re.findall(r'(?:icon=|Glyph\(|icons\.icon\()"([a-z0-9-]+)"', text))
    assert wanted - shipped == set()
