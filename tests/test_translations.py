"""Every string of the window is in every language, whole: lrelease skips what is not and is silent."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[1]
LANGUAGES = {"en": 2, "it": 2, "pl": 3}
"""Language → forms of a plural, as Qt counts them."""

FORBIDDEN = re.compile(
    r"anxious|disorgani|difficult|needy|profile|symptom|\brisk|\bscore|reassur"
    r"|ansios|difficil|bisognos|profil[oi]|sintom|rischi|punteggi|rassicur"
    r"|niespokojn|lękow|zorganizowan|trudn|profil|objaw|ryzyk|wynik|upewnie",
    re.IGNORECASE,
)
"""Words about a person, which no list, badge, title or notice may have."""

ON_THE_CARD = {
    "Needs reassurance",
    "Needs structure",
    "Suggests the anxious profile",
    "Suggests the disorganized profile",
}
"""The chip and the second line of a pattern's card: the one place where they stand."""

TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}
_CALL = re.compile(rf"\b(?:{'|'.join(sorted(TRANSLATING))})\s*\(")
UI = [path for path in sorted((ROOT / "desktop").rglob("*.py")) if _CALL.search(path.read_text("utf-8"))]
"""Every module with a call that translates; what has none is not read any further."""


@pytest.mark.parametrize("path", UI, ids=lambda path: str(path.relative_to(ROOT)))
def test_tr_gets_plain_literals(path: Path) -> None:
    """lupdate reads the source as text: an f-string or a name is extracted as nonsense, in silence."""
    for call in translating_calls(path):
        assert all(isinstance(argument, ast.Constant) for argument in literals(call)), f"line {call.lineno}"


@pytest.mark.parametrize("path", UI, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_words_hide_from_lupdate(path: Path) -> None:
    """It does not look into f-strings, and files `view.tr(…)` under the class in which it stands, not the view's."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    inside = [one for node in nodes if isinstance(node, ast.JoinedStr) for one in ast.walk(node)]
    assert not [one.lineno for one in inside if isinstance(one, ast.Call) and translates(one)]
    of_others = [call for call in translating_calls(path) if isinstance(call.func, ast.Attribute)]
    assert not [call.lineno for call in of_others if ast.unparse(call.func) != "self.tr"]


@pytest.fixture(scope="module")
def used() -> set[tuple[str, str]]:
    """The context and the text of everything that the window says."""
    return {found for path in UI for found in strings(ast.parse(path.read_text("utf-8")))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_of_the_window_is_in_the_file(language: str, used: set[tuple[str, str]]) -> None:
    contexts = ElementTree.parse(ROOT / f"resources/translations/{language}.ts").iter("context")
    known = {(one.findtext("name"), source(message)) for one in contexts for message in one.iter("message")}
    assert used, "no string found: is this test looking in the right place?"
    assert used <= known, "run lupdate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_is_whole(language: str) -> None:
    for message in messages(language):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{translation.get('type')}: {source(message)}"
        # lupdate marks a plural in `tr(text, "", n)` only; with `translate` it must be marked by hand.
        assert ("%n" in source(message)) == (message.get("numerus") == "yes"), source(message)
        forms = [form.text or "" for form in translation.iter("numerusform")]
        if message.get("numerus") == "yes":
            assert len(forms) == LANGUAGES[language], source(message)
        elif language == "en":
            continue  # English is its own source: only its plurals need a translation.
        for form in forms or [translation.text or ""]:
            assert form.strip(), source(message)
            assert placeholders(form) == placeholders(source(message)), source(message)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_says_who_a_client_is(language: str) -> None:
    elsewhere = [one for one in messages(language) if source(one) not in ON_THE_CARD]
    assert not [form for form in shown(elsewhere) if FORBIDDEN.search(form)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_are_the_printers_own(language: str) -> None:
    """’ « » „ ” … instead of the typewriter's."""
    assert not [form for form in shown(messages(language)) if re.search(r"['\"]|\.\.\.", form)]


def test_polish_assumes_no_gender_of_whom_it_speaks_to() -> None:
    past = re.compile(r"\w(?:łam|(?<!has)łem|łaś|łeś|łabyś|łbyś)\b")
    assert not [form for form in shown(messages("pl")) if past.search(form)]


def messages(language: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(ROOT / f"resources/translations/{language}.ts").iter("message"))


def shown(found: list[ElementTree.Element]) -> list[str]:
    """Every form of these that can be on the screen."""
    translations = [message.find("translation") for message in found]
    return [text for one in translations if one is not None for text in one.itertext() if text.strip()]


def source(message: ElementTree.Element) -> str:
    return message.findtext("source") or ""


def placeholders(form: str) -> list[str]:
    """What is filled in later. `%n` may be left out: 'one client' is a good singular."""
    return sorted(set(re.findall(r"%L?\d|\{\w*\}|%\(\w+\)s|%s", form)))


def translating_calls(path: Path) -> list[ast.Call]:
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    return [node for node in nodes if isinstance(node, ast.Call) and translates(node)]


def translates(call: ast.Call) -> bool:
    called = getattr(call.func, "attr", getattr(call.func, "id", ""))
    # A painter, a text and a rectangle have a `translate` too; the application's stands alone in a module.
    return called in TRANSLATING and (called != "translate" or isinstance(call.func, ast.Name))


def literals(call: ast.Call) -> list[ast.expr]:
    """The arguments lupdate reads: of `tr` the text, of the others the context and the text."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    return call.args[:1] if name in {"tr", "QT_TR_NOOP"} else call.args[:2]


def strings(node: ast.AST, around: str = "") -> Iterator[tuple[str, str]]:
    """The context and the text of every call; of `tr` the context is the class around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and translates(child):
            *context, text = (argument.value for argument in literals(child) if isinstance(argument, ast.Constant))
            yield (str(context[0]) if context else around, str(text))
        yield from strings(child, child.name if isinstance(child, ast.ClassDef) else around)
