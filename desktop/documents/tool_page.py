"""A ToolSheet in the client's words: the steps for their own phone, from resources/tool_sheets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from desktop.documents.greeting import Headed, greeting, head_of
from desktop.documents.kind import Mail
from desktop.documents.phrases import Phrases, phrases
from desktop.documents.places import TOOL_SHEETS
from desktop.domain.tool_sheet import ToolSheet


@dataclass(frozen=True, slots=True)
class Part:
    title: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Good:
    """What is good to know."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page(Headed):
    """`phone`: for which one it is."""

    phone: str
    parts: tuple[Part, ...]
    good: Good
    differ: str
    help: str


def page_of(sheet: ToolSheet) -> Page:
    """The sheet in the client's words and form of address."""
    words = phrases(sheet.language, sheet.to.address)
    tool = replace(words, texts=_texts(words.language)[sheet.tool])
    return Page(
        **head_of(sheet, words, tool.say("title"), greeting(tool, sheet.to, "opening")),
        phone=words.choose("tool_for", sheet.phone),
        parts=tuple(_parts(tool, sheet.phone, words.say("share_copy"))),
        good=Good(words.say("tool_good"), tuple(tool.names("good"))),
        differ=words.say("tool_differ"),
        help=words.say("tool_help"),
    )


def stem(sheet: ToolSheet, words: Phrases) -> str:
    """'Reminders on the phone (for iPhone)': one for each phone."""
    title = replace(words, texts=_texts(words.language)[sheet.tool]).say("title")
    return f"{title} ({words.choose('tool_for', sheet.phone)})"


def mail(page: Page, words: Phrases) -> Mail:
    return Mail(page.title, (page.opening, page.line, words.say("tool_attached"), page.help))


def _parts(tool: Phrases, phone: str, copy: str) -> list[Part]:
    """`copy`: what the button of the shared page says that a step speaks of."""
    found = tool.texts[phone]
    assert isinstance(found, list)
    return [
        Part(str(part["title"]), tuple(replace(tool, texts={"": step}).say("", copy=copy) for step in part["steps"]))
        for part in found
    ]


@cache
def _texts(language: str) -> Mapping[str, Mapping[str, object]]:
    texts: dict[str, dict[str, object]] = json.loads((TOOL_SHEETS / f"{language}.json").read_text("utf-8"))
    return texts
