"""Every kind of document, one line each; and what can be made of any record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from desktop.documents import (
    agreement_page,
    cards_page,
    closed_calendar,
    ics,
    recap_page,
    sheet_calendar,
    sheet_page,
    tool_page,
    vcards,
    week_page,
)
from desktop.documents.kind import Kind, Preview, Record
from desktop.domain.address_cards import AddressCards
from desktop.domain.contact_page import ContactPage
from desktop.domain.recap import Recap
from desktop.domain.shared import SharedSheet
from desktop.domain.stationery import PLAIN, Stationery
from desktop.domain.summary import Summary
from desktop.domain.tool_sheet import ToolSheet

KINDS: tuple[Kind[Any, Any], ...] = (
    Kind(
        "summary", Summary, week_page.page_of, week_page.stem, week_page.mail, week_page.values, {"ics": ics.calendar}
    ),
    Kind(
        "agreement",
        ContactPage,
        agreement_page.page_of,
        mail=agreement_page.mail,
        values=agreement_page.values,
        also={"ics": closed_calendar.calendar},
    ),
    Kind("sheet", SharedSheet, sheet_page.page_of, sheet_page.title_of, also={"ics": sheet_calendar.calendar}),
    Kind("recap", Recap, recap_page.page_of, mail=recap_page.mail),
    Kind("tool", ToolSheet, tool_page.page_of, tool_page.stem, tool_page.mail),
    Kind(
        "cards",
        AddressCards,
        cards_page.page_of,
        mail=cards_page.mail,
        also={"vcf": vcards.vcards},
        enclosed=("vcf",),
    ),
)


def kind_of(record: Record | type[Record]) -> Kind[Any, Any]:
    """The kind that is made of such a record."""
    wanted = record if isinstance(record, type) else type(record)
    return next(kind for kind in KINDS if kind.record is wanted)


def render(record: Record, formats: Iterable[str] = ("pdf",), on: Stationery = PLAIN) -> dict[str, bytes]:
    """The files of these formats, by name. The same record on the same stationery gives the same bytes.

    Raises Refused format_unknown, for no format too; Unreadable where a template cannot be set.
    """
    return kind_of(record).render(record, formats, on)


def preview(record: Record, ppi: float = 144, on: Stationery = PLAIN) -> Preview:
    """The pages to be looked at, from the engine that makes the PDF; raises Unreadable as `render` does."""
    return kind_of(record).preview(record, ppi, on)


def text(record: Record, on: Stationery = PLAIN) -> str:
    """The document as plain text, to paste into a chat."""
    return kind_of(record).text(record, on)


def file_name(record: Record) -> str:
    """What its file is called, without an ending; safe as a name on every system."""
    return kind_of(record).file_name(record)
