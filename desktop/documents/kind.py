"""Kind: what a document is made of; and the making, the same for every kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, is_dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from desktop.documents.phrases import Phrases, phrases
from desktop.documents.typed import breakable, file_stem
from desktop.domain.errors import Problem, Refused
from desktop.domain.stationery import PLAIN, Stationery, TemplateTrouble

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from desktop.domain.summary import Addressee

PAGES = ("pdf", "html", "txt")
"""Formats that every kind has."""


class Record(Protocol):
    """What every narrow record tells: for whom, in which language, and of which instant it speaks."""

    @property
    def to(self) -> Addressee: ...
    @property
    def language(self) -> str: ...
    @property
    def made_at(self) -> datetime: ...


class Page(Protocol):
    """What every page in words has; the rest belongs to its own templates."""

    @property
    def language(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def client(self) -> str: ...
    @property
    def author(self) -> str: ...
    @property
    def opening(self) -> str: ...


class Mail(NamedTuple):
    """A draft with the PDF attached. `paragraphs`: '' is left out."""

    subject: str
    paragraphs: Sequence[str]


class Preview(NamedTuple):
    """`pages`: each as a PNG, as the PDF will look. `left_over`: how many lines there is no room for.

    `troubles`: templates of hers that it could not be set with.
    """

    pages: tuple[bytes, ...]
    left_over: int = 0
    troubles: tuple[TemplateTrouble, ...] = ()

    @property
    def picture(self) -> bytes:
        """The first page."""
        return self.pages[0]


R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=Page)


def plain_values(page: object) -> dict[str, object]:
    """A page as the plain values a template reads, with places where overlong words may break."""
    assert is_dataclass(page)
    assert not isinstance(page, type)
    told: DataclassInstance = page
    return {key: _broken(value) for key, value in asdict(told).items()}


@dataclass(frozen=True, slots=True)
class Kind(Generic[R, P]):
    """A document: `name` is that of its templates too (name.typ, name.html.j2, name.txt.j2).

    `page_of`: the record in the client's words. `stem`: what its file is called, the client's name after it;
    None: as the page is titled. `mail`: None where no draft is made of it. `values`: what the template of the
    printed page reads. `also`: more formats, each from the record. `enclosed`: those that go with a draft too.
    """

    name: str
    record: type[R]
    page_of: Callable[[R], P]
    stem: Callable[[R, Phrases], str] | None = None
    mail: Callable[[P, Phrases], Mail] | None = None
    values: Callable[[P], Mapping[str, object]] = plain_values
    also: Mapping[str, Callable[[R, Phrases], bytes]] = field(default_factory=dict, hash=False)
    enclosed: tuple[str, ...] = ()

    @property
    def formats(self) -> tuple[str, ...]:
        return (*PAGES, *(("eml",) if self.mail is not None else ()), *self.also)

    def render(self, record: R, formats: Iterable[str], on: Stationery = PLAIN) -> dict[str, bytes]:
        """The files of these formats, by name. The same record on the same stationery gives the same bytes.

        Raises Refused format_unknown, for no format too; Unreadable where a template cannot be set.
        """
        wanted = list(dict.fromkeys(formats))
        unknown = [name for name in wanted if name not in self.formats]
        if unknown or not wanted:
            problems = [Problem("format_unknown", "format", {"format": name}) for name in unknown]
            raise Refused("format_unknown", problems, format=", ".join(unknown))
        page, stem = self.page_of(record), self.file_name(record)
        made: dict[str, bytes] = {}
        # A draft holds the PDF, which is set once.
        for one in sorted(wanted, key=lambda name: name == "eml"):
            made[one] = self._made(record, page, one, stem, on, made.get("pdf"))
        return {f"{stem}.{one}": made[one] for one in wanted}

    def preview(self, record: R, ppi: float = 144, on: Stationery = PLAIN) -> Preview:
        """The pages to be looked at, `ppi` dots to the inch."""
        from desktop.documents.page import pictures

        return Preview(*pictures(f"{self.name}.typ", self.values(self.page_of(record)), on, ppi))

    def text(self, record: R, on: Stationery = PLAIN) -> str:
        """The page as plain text, to paste into a chat."""
        from desktop.documents.html import text

        return text(self.page_of(record), self.name, on)

    def file_name(self, record: R) -> str:
        """'Settimana 2026-W47 – Marco Bianchi', without an ending; safe as a name on every system."""
        words = phrases(record.language, record.to.address)
        called = self.stem(record, words) if self.stem is not None else self.page_of(record).title
        return file_stem(called, record.to.name)

    def _made(self, record: R, page: P, kind: str, stem: str, on: Stationery, made: bytes | None) -> bytes:
        words = phrases(record.language, record.to.address)
        match kind:
            case "pdf":
                return self._pdf(record, page, on)
            case "html":
                from desktop.documents.html import html

                return html(page, self.name, on).encode()
            case "txt":
                from desktop.documents.html import text

                return text(page, self.name, on).encode()
            case "eml" if self.mail is not None:
                from desktop.documents.mail import draft

                mail = self.mail(page, words)
                enclosed = {f"{stem}.{one}": self.also[one](record, words) for one in self.enclosed}
                enclosed = {name: content for name, content in enclosed.items() if content}
                return draft(
                    to=(page.client, record.to.email),
                    subject=mail.subject,
                    body=_signed(mail.paragraphs, page.author, on),
                    attachments={f"{stem}.pdf": made or self._pdf(record, page, on), **enclosed},
                    key=f"{stem} {record.made_at.isoformat()}",
                )
            case _:
                return self.also[kind](record, words)

    def _pdf(self, record: R, page: P, on: Stationery) -> bytes:
        from desktop.documents.page import pdf

        return pdf(f"{self.name}.typ", self.values(page), record.made_at, on)


def _signed(paragraphs: Iterable[str], author: str, on: Stationery) -> str:
    from desktop.documents.look import signature_after

    foot = "\n".join([author, *signature_after(author, on.letterhead)]).strip()
    return "\n\n".join(part for part in (*paragraphs, foot) if part) + "\n"


def _broken(value: object) -> object:
    match value:
        case str():
            return breakable(value)
        case dict():
            return {key: _broken(one) for key, one in value.items()}
        case list() | tuple():
            return [_broken(one) for one in value]
        case _:
            return value
