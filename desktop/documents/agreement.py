"""The client's page 'How to reach me' as files: page, picture, web page, text and mail draft."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import cache

from desktop.documents.agreement_page import Page, page_of
from desktop.documents.phrases import phrases
from desktop.documents.places import RESOURCES
from desktop.documents.typed import breakable, file_stem
from desktop.domain.contact_page import ContactPage
from desktop.domain.errors import Problem, Refused

FORMATS = ("pdf", "html", "txt", "eml")
TEMPLATE = "agreement.typ"
_ICONS = {
    "call": "phone",
    "email": "mail",
    "voice_note": "microphone",
    "video": "video",
    "meeting": "users",
    "other": "message",
}
"""Of the channels; whatever else is there is a message."""


def render(page: ContactPage, formats: Iterable[str] = ("pdf",)) -> dict[str, bytes]:
    """The files of these formats, by name. The same page gives the same bytes.

    Raises Refused format_unknown, for no format too; Unreadable where a template cannot be set.
    """
    wanted = list(dict.fromkeys(formats))
    unknown = [name for name in wanted if name not in FORMATS]
    if unknown or not wanted:
        problems = [Problem("format_unknown", "format", {"format": name}) for name in unknown]
        raise Refused("format_unknown", problems, format=", ".join(unknown))
    told, stem = page_of(page), file_name(page)
    return {f"{stem}.{kind}": _made(page, told, kind, stem) for kind in wanted}


def preview(page: ContactPage, ppi: float = 144) -> bytes:
    """The page as a PNG, as the PDF will look."""
    from desktop.documents.page import png

    return png(TEMPLATE, typst_data(page_of(page)), ppi=ppi)


def text(page: ContactPage) -> str:
    """The page as plain text, to paste into a chat."""
    from desktop.documents.html import text as as_text

    return as_text(page_of(page), "agreement")


def file_name(page: ContactPage) -> str:
    """'Come contattarmi – Marco Bianchi', without an ending; safe as a name on every system."""
    return file_stem(phrases(page.language).say("agreement_title"), page.to.name)


def typst_data(page: Page) -> Mapping[str, object]:
    """The page as the plain values its template reads, with places where overlong words may break."""
    data: dict[str, object] = asdict(page)
    for key in ("client", "author", "opening"):
        data[key] = breakable(str(data[key]))
    lines = [line for section in page.sections for line in section.lines]
    data["icons"] = {line.icon: _icon(line.icon) for line in lines if line.icon}
    return data


@cache
def _icon(channel: str) -> str:
    """The picture of a channel, as SVG."""
    return (RESOURCES / "icons" / f"{_ICONS.get(channel, 'message-circle')}.svg").read_text("utf-8")


def _made(page: ContactPage, told: Page, kind: str, stem: str) -> bytes:
    match kind:
        case "pdf":
            return _pdf(page, told)
        case "html":
            from desktop.documents.html import html

            return html(told, "agreement").encode()
        case "txt":
            return text(page).encode()
        case _:
            from desktop.documents.mail import draft

            words = phrases(page.language, page.to.address)
            parts = (told.opening, words.say("agreement_attached"), told.thanks, told.author)
            return draft(
                to=(told.client, page.to.email),
                subject=told.title,
                body="\n\n".join(part for part in parts if part) + "\n",
                attachments={f"{stem}.pdf": _pdf(page, told)},
                key=f"{page.from_day} {page.made_at.isoformat()}",
            )


def _pdf(page: ContactPage, told: Page) -> bytes:
    from desktop.documents.page import pdf

    return pdf(TEMPLATE, typst_data(told), page.made_at)
