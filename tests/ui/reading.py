"""Reading a window: every text that is shown or spoken, and whether it is one that may be there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from functools import cache
from typing import NamedTuple
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.system.paths import resources
from desktop.ui import language as languages
from desktop.ui.kit import icons
from desktop.ui.kit.rows import ROW
from desktop.ui.kit.tokens import Theme
from desktop.ui.language import LOCALES
from tests.ui import scenes
from tests.ui.looking import shown

FORBIDDEN = {
    "en": r"anxious|disorgani[sz]ed|difficult|needy|profile|symptom|risk|score",
    "it": r"(?:ansios|disorganizzat|difficil|bisognos|profil|sintom|rischi|punteggi)\w*",
    "pl": r"(?:niespokojn|niezorganizowan|trudn|roszczeniow|profil|objaw|ryzyk|punktacj)\w*",
}
"""UX.md §5: in no list, badge, title or notification; only the pattern card and the page of ideas have them."""

CHIPS = {
    "en": r"needs (?:reassurance|structure)",
    "it": r"cerca rassicurazione|servono punti fermi",
    "pl": r"potrzebuje upewnienia|przyda się stały plan",
}
"""What may help; a year told again has these too, in its picture and in that picture's numbers."""

MAY_NAME_IT = frozenset({"PatternCard", "Ideas"})
MAY_CHIP = MAY_NAME_IT | {"RetoldCard", "Numbers"}

NOT_TRANSLATED = frozenset(
    (
        *("garbo", "english", "italiano", "polski", "ctrl", "shift", "enter", "esc", "tab", "space", "del", "pgup"),
        *(
            "pgdown",
            "europe",
            "rome",
            "america",
            "halifax",
            "dublin",
            "lisbon",
            "ines",
            "moro",
            "casa",
            "timo",
            "re",
            "piera",
        ),
        *("invio", "vera", "org", "mit", "qt", "pyside", "lgpl", "sqlcipher", "bsd", "clause", "sqlalchemy", "typst"),
        *("apache", "inter", "noto", "sans", "ofl", "tabler", "icons", "åland", "backup"),
        *(
            "fonda",
            "whatsapp",
            "chat",
            "with",
            "txt",
            "backup",
            "mb",
            "kb",
            "xyz",
            "violet",
            "stairs",
            "nine",
            "pdf",
            "holiday",
            "python",
            "anna",
            "ferri",
        ),
    )
)
"""Names of languages, keys, zones, files, licences and of whom a trial page is for, and what the scenes type."""

OPENS, CLOSES = "\u034f", "\ufeff"
"""Marks that nobody sees: Inter has both, so that no other font makes the line higher; a line breaks as without."""
_ZONE = re.compile(r"\b[A-Z]\w+(?:/[\w+-]+)+")
"""Names of the IANA database, as lists of zones have them."""


class Said(NamedTuple):
    """A text and the widget that shows or speaks it."""

    text: str
    widget: QWidget

    def __str__(self) -> str:
        return f"{type(self.widget).__name__} {self.widget.objectName()}: {self.text}"


def said(root: QWidget) -> Iterator[Said]:
    """Every text that can be seen or heard."""
    for widget in shown(root):
        for text in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), *_texts(widget)):
            if text.strip():
                yield Said(text, widget)


def unfilled(root: QWidget) -> list[str]:
    """Placeholders of a sentence that nobody filled."""
    return [str(one) for one in said(root) if re.search(r"\{\w*\}|%n|%L?\d", one.text)]


def forbidden(root: QWidget, language: str) -> list[str]:
    """Words of ours that say what somebody is."""
    rules = ((FORBIDDEN[language], MAY_NAME_IT), (CHIPS[language], MAY_CHIP))
    return [
        str(one)
        for words, where in rules
        for one in said(root)
        if re.search(rf"\b(?:{words})\b", one.text, re.IGNORECASE) and not _is_within(one.widget, where)
    ]


def unmarked(root: QWidget, also: str) -> list[str]:
    """Words that no translator has given, while what one gives is `marked`. `also`: more that is no word of ours."""
    known = vocabulary("it") | NOT_TRANSLATED | words_in(f"{scenes.long_chat()} {scenes.CODE} {also}")
    left = ((one, words_in(_ZONE.sub(" ", _without_marks(one.text))) - known) for one in said(root))
    return [f"{one} ({', '.join(sorted(words))})" for one, words in left if words]


class Marks(QTranslator):
    """Puts every sentence of ours between marks, so that one that was never given to a translator stands out."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, meant: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        if re.match(r"Q[A-Z]", context):
            return None
        given = (one.translate(context, text, meant, n) for one in languages._loaded)  # type: ignore[arg-type]
        return f"{OPENS}{next(filter(None, given), text)}{CLOSES}"


@contextmanager
def marked(really: bool) -> Iterator[None]:
    """While it lasts, all sentences that a translator gives are between marks."""
    marks = Marks()
    if really:
        QCoreApplication.installTranslator(marks)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(marks)


def bare(text: str) -> str:
    """A text without the marks in it."""
    return text.replace(OPENS, "").replace(CLOSES, "")


@cache
def vocabulary(language: str) -> frozenset[str]:
    """Words of the sample in a language, of its documents and of its calendar, and names of countries."""
    locale, forms = QLocale(LOCALES[language]), (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    calendar = [
        name(number, form)
        for form in forms
        for name, last in ((locale.monthName, 12), (locale.standaloneMonthName, 12), (locale.dayName, 7))
        for number in range(1, last + 1)
    ]
    countries = [QLocale.territoryToString(one) for one in QLocale.Country]
    countries += [QLocale(QLocale.Language.AnyLanguage, one).nativeTerritoryName() for one in QLocale.Country]
    files = (resources() / room / f"{language}.json" for room in ("demo", "phrases", "plans"))
    held = [json.loads(file.read_text("utf-8")) for file in files]
    return frozenset(words_in(" ".join([*calendar, *countries, *_strings(held)])))


@cache
def ours(language: str) -> frozenset[str]:
    """Every whole sentence of the window in a language; those with something in it to fill are not whole."""
    folder = resources() / "translations"
    wanted = "source" if language == "en" else "translation"
    file = folder / f"{'it' if language == 'en' else language}.ts"
    found = (message.find(wanted) for message in ElementTree.parse(file).iter("message"))
    texts = (one.text for one in found if one is not None and one.text)
    return frozenset(text for text in texts if "{" not in text and "%n" not in text)


def words_in(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[^\W\d_]{2,}", text)}


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(min(widget.count(), 12)))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model, painted = view.model(), {*Theme._fields, *(file.stem for file in icons.folder().glob("*.svg"))}
    for at in range(min(model.rowCount(), 40)):
        index = model.index(at, 0)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(index.data(role) or "")
        row = index.data(ROW)
        if isinstance(row, tuple) and hasattr(row, "_asdict"):
            yield from (
                text
                for name, text in row._asdict().items()
                if _is_text(text) and text not in painted and name != "initials"
            )


def _is_text(held: object) -> bool:
    return isinstance(held, str) and not isinstance(held, Enum)


def _is_within(widget: QWidget | None, where: frozenset[str]) -> bool:
    while widget is not None:
        if type(widget).__name__ in where:
            return True
        widget = widget.parentWidget()
    return False


def _without_marks(text: str) -> str:
    """What is left when everything that a translator has given is taken away."""
    while (shorter := re.sub(f"{OPENS}[^{OPENS}{CLOSES}]*{CLOSES}", " ", text)) != text:
        text = shorter
    return text


def _strings(held: object) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, list | dict):
        for one in held.values() if isinstance(held, dict) else held:
            yield from _strings(one)
