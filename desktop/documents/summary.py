"""The weekly summary as files: page, picture, web page, text, mail draft and calendar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import NamedTuple

from desktop.documents.phrases import phrases
from desktop.documents.typed import breakable, file_stem
from desktop.documents.week_page import Page, page_of
from desktop.domain.errors import Problem, Refused
from desktop.domain.summary import Summary

FORMATS = ("pdf", "html", "txt", "eml", "ics")
TEMPLATE = "summary.typ"
MOST_ON_PAGE = 24
"""Of all sections together; the template sees how many of them the page really has room for."""


def render(summary: Summary, formats: Iterable[str] = ("pdf",)) -> dict[str, bytes]:
    """The files of these formats, by name. The same summary gives the same bytes.

    Raises Refused format_unknown, for no format too; Unreadable where a template cannot be set.
    """
    wanted = list(dict.fromkeys(formats))
    unknown = [name for name in wanted if name not in FORMATS]
    if unknown or not wanted:
        problems = [Problem("format_unknown", "format", {"format": name}) for name in unknown]
        raise Refused("format_unknown", problems, format=", ".join(unknown))
    page = page_of(summary)
    stem = file_name(summary)
    return {f"{stem}.{kind}": _made(summary, page, kind, stem) for kind in wanted}


class Preview(NamedTuple):
    """`picture`: a PNG, as the PDF will look. `left_over`: how many lines the page has no room for."""

    picture: bytes
    left_over: int


def preview(summary: Summary, ppi: float = 144) -> Preview:
    """The page to be looked at."""
    from desktop.documents.page import png_and_shown

    lines = sum(len(part) for part in (summary.done, summary.under_way, summary.needed, summary.coming))
    picture, shown = png_and_shown(TEMPLATE, typst_data(page_of(summary)), ppi=ppi)
    return Preview(picture, lines - shown)


def text(summary: Summary) -> str:
    """The summary as plain text, to paste into a chat."""
    from desktop.documents.html import text as as_text

    return as_text(page_of(summary))


def file_name(summary: Summary) -> str:
    """'Settimana 2026-W47 – Marco Bianchi', without an ending; safe as a name on every system."""
    words = phrases(summary.language)
    return file_stem(f"{words.say('file')} {summary.week}", summary.to.name)


def typst_data(page: Page) -> Mapping[str, object]:
    """The page as the plain values its template reads, with places where overlong words may break."""
    data: dict[str, object] = asdict(page)
    for key in ("client", "author", "opening"):
        data[key] = breakable(str(data[key]))
    data["sections"] = [
        {
            **asdict(section),
            "lines": [{"text": breakable(row.text), "day": row.day} for row in section.lines[:shown]],
            "more": section.more[len(section.lines) - shown :],
        }
        for section, shown in zip(page.sections, _shown(page), strict=True)
    ]
    return data


def _shown(page: Page) -> list[int]:
    """How many lines of each section can at most be set: the longest gives up line after line."""
    shown = [len(section.lines) for section in page.sections]
    while sum(shown) > MOST_ON_PAGE:
        shown[shown.index(max(shown))] -= 1
    return shown


def _made(summary: Summary, page: Page, kind: str, stem: str) -> bytes:
    match kind:
        case "pdf":
            from desktop.documents.page import pdf

            return pdf(TEMPLATE, typst_data(page), summary.made_at)
        case "html":
            from desktop.documents.html import html

            return html(page).encode()
        case "txt":
            from desktop.documents.html import text as as_text

            return as_text(page).encode()
        case "eml":
            from desktop.documents.mail import draft
            from desktop.documents.page import pdf

            words = phrases(summary.language, summary.to.address)
            attached = pdf(TEMPLATE, typst_data(page), summary.made_at)
            return draft(
                to=(page.client, summary.to.email),
                subject=words.say("subject", title=page.title, week=page.week),
                body="\n\n".join(part for part in (page.opening, words.say("attached"), page.author) if part) + "\n",
                attachments={f"{stem}.pdf": attached},
                key=f"{summary.week} {summary.made_at.isoformat()}",
            )
        case _:
            from desktop.documents.ics import calendar

            return calendar(summary, phrases(summary.language, summary.to.address))
