"""Her stationery, and every document set on it; never stopped by a broken template of hers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from db.changes import Changed
from db.queries import settings as setting_queries
from db.queries import stationery as queries
from desktop.domain.clock import Clock
from desktop.domain.colour import darkened, read_colour
from desktop.domain.errors import Refused, Unreadable
from desktop.domain.letterhead import Letterhead, Logo
from desktop.domain.letterhead_notation import digest, letterhead_from, letterhead_to
from desktop.domain.stationery import PLAIN, Stationery, TemplateTrouble
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work, not_written
from desktop.system.apart import run_apart
from desktop.system.paths import Paths
from desktop.system.whole import write_whole

if TYPE_CHECKING:
    from desktop.documents.kind import Preview, Record
    from desktop.domain.contact_page import ContactPage

LETTERHEAD = "letterhead"
"""The setting that names the present one, by its digest."""
SECONDS = 12.0
"""Wall time that a template of hers may take."""
MEMORY = 768 * 1024 * 1024

Made = TypeVar("Made")


class OwnTemplates(NamedTuple):
    """`own`: those that say something else than the shipped ones, by name. `troubles`: what is wrong with which."""

    folder: Path
    own: tuple[str, ...]
    troubles: tuple[TemplateTrouble, ...]


def letterhead_in(session: Session) -> Mapping[str, object] | None:
    """The present letterhead as it is written down, inside an open block; None where all is as usual."""
    name = setting_queries.value(session, LETTERHEAD)
    return queries.body(session, name) if isinstance(name, str) else None


def keep_letterhead(session: Session, letterhead: Letterhead, at: datetime) -> str | None:
    """The present one from now on, inside an open write; gives its digest, None where all is as usual."""
    before, held = setting_queries.value(session, LETTERHEAD), letterhead_to(letterhead)
    name = digest(held) if held else None
    if name == before:
        return name
    if name is not None:
        queries.keep(session, name, "letterhead", held, at)
    setting_queries.put(session, LETTERHEAD, name)
    if isinstance(before, str):
        queries.drop_unsent(session, before)
    return name


def letterhead_of_file(held: object) -> Letterhead | None:
    """A letterhead from a file of anybody's, looked at as if she had chosen each part of it; None where it is none."""
    try:
        found = letterhead_from(held) if isinstance(held, Mapping) else None
        if found is None:
            return None
        logo = drawn_logo(found.logo.content) if found.logo is not None else None
        return replace(found, logo=logo, accent=darkened(read_colour(found.accent)))
    except (Refused, TypeError, ValueError):
        return None


def drawn_logo(content: bytes) -> Logo:
    """The picture, if a page can be set with it; on any thread. Raises Refused as domain.logo.read_logo does."""
    from desktop.documents.page import draw_alone
    from desktop.domain.logo import logo_refused, read_logo

    logo = read_logo(content)
    try:
        run_apart(draw_alone, logo.content, seconds=SECONDS, memory=MEMORY)
    except Unreadable as error:
        raise logo_refused("logo_broken") from error
    return logo


class StationeryService:
    """`troubles`: templates of hers that the latest document could not be set with; the shipped ones were taken."""

    def __init__(self, work: Work, where: Paths, clock: Clock) -> None:
        self._work, self._clock = work, clock
        self.folder = where.data / "templates"
        self._known: dict[str, Letterhead | tuple[str, str]] = {}
        self._present: str | None = None
        self._is_stale = False
        self._checked: tuple[tuple[tuple[str, str], ...], tuple[TemplateTrouble, ...]] | None = None
        self.troubles: tuple[TemplateTrouble, ...] = ()

    def forget(self) -> None:
        """At lock: her name stands in it."""
        self._known, self._present, self._checked, self.troubles = {}, None, None, ()

    def on_changed(self, changed: Changed) -> None:
        # Not forgotten: on other threads a page may be set at this moment.
        self._is_stale = self._is_stale or "setting" in changed.nouns()

    def letterhead(self) -> Letterhead:
        """The present one."""
        with self._work.read() as session:
            return self._letterhead(self.names_in(session))

    def keep(self, letterhead: Letterhead) -> None:
        """From now on; the one before stays as long as a page that was sent stands on it."""
        with self._work.write("letterhead_changed") as session:
            name = keep_letterhead(session, letterhead, self._clock())
        self._present = name or ""
        self._known[self._present] = letterhead

    def read_logo(self, content: bytes) -> Logo:
        """As `drawn_logo`."""
        return drawn_logo(content)

    def sample(self, name: str, language: str) -> ContactPage:
        """A page to look at the letterhead on: her own hours, as a new client of that name would be told them."""
        from desktop.domain.agreed import contact_page
        from desktop.domain.client import Client
        from desktop.services.dossiers import assistant_of

        with self._work.read() as session:
            settings, now = settings_in(session), self._clock()
        client = Client("", name, language, settings.zone)
        return contact_page(client, settings.first_agreement(now.date()), assistant_of(settings), frozenset(), now)

    def own_templates(self) -> OwnTemplates:
        """What lies in her folder, set once for every kind of document.

        This takes a moment where they are others than the last time; on any thread.
        """
        from desktop.documents.kinds import KINDS
        from desktop.documents.own_templates import read_templates, trouble_of, troubles_shut_in

        own, troubles = read_templates(self.folder)
        content = tuple(own.items())
        if self._checked is not None and self._checked[0] == content:
            return OwnTemplates(self.folder, tuple(own), tuple(dict.fromkeys((*troubles, *self._checked[1]))))
        kinds = [kind.name for kind in KINDS]

        def found(kinds: Sequence[str]) -> tuple[TemplateTrouble, ...]:
            return run_apart(troubles_shut_in, kinds, own, seconds=SECONDS, memory=MEMORY)

        try:
            told = found(kinds) if own else ()
        except Unreadable as error:
            # One of them had to be ended. Which one it is says the kind that bears its name.
            told = ()
            for kind in (one for one in kinds if any(name.startswith(f"{one}.") for name in own)):
                try:
                    told += found([kind])
                except Unreadable:
                    told += (trouble_of(error)._replace(template=kind),)
            told = told or (trouble_of(error),)
        self._checked = content, told
        return OwnTemplates(self.folder, tuple(own), tuple(dict.fromkeys((*troubles, *told))))

    def copy_templates(self) -> Path:
        """The folder, with a copy of every shipped template that is not there yet. Raises Refused not_written."""
        from desktop.documents.own_templates import copy_shipped

        try:
            copy_shipped(self.folder)
        except OSError as error:
            raise not_written(self.folder, error) from error
        return self.folder

    def render(self, record: Record, formats: Iterable[str], on: Stationery | None = None) -> dict[str, bytes]:
        """The files by name; touches no store, so any thread may ask. Raises Refused format_unknown.

        On the stationery that the record names, else on the present one. What goes wrong with a template of hers
        stands in `troubles`.
        """
        files, self.troubles = self.dress(record, formats, on)
        return files

    def dress(
        self, record: Record, formats: Iterable[str], on: Stationery | None = None
    ) -> tuple[dict[str, bytes], tuple[TemplateTrouble, ...]]:
        """The same, with what went wrong beside it: for several documents at once, or one after the other."""
        return self._set(record, tuple(formats), *self._on(record, on))

    def preview(self, record: Record, ppi: float, on: Stationery | None = None) -> Preview:
        """The same as pictures; its own `troubles` are with it."""
        from desktop.documents.kinds import preview
        from desktop.documents.own_templates import preview_shut_in

        def apart(on: Stationery) -> Preview:
            return run_apart(preview_shut_in, record, ppi, on, seconds=SECONDS, memory=MEMORY)

        found, self.troubles = self._made(apart, lambda on: preview(record, ppi, on), *self._on(record, on, ".typ"))
        return found._replace(troubles=self.troubles)

    def text(self, record: Record, on: Stationery | None = None) -> str:
        """The same as plain text."""
        from desktop.documents.kinds import text
        from desktop.documents.own_templates import text_shut_in

        def apart(on: Stationery) -> str:
            return run_apart(text_shut_in, record, on, seconds=SECONDS, memory=MEMORY)

        found, self.troubles = self._made(apart, lambda on: text(record, on), *self._on(record, on, ".j2"))
        return found

    def save(self, record: Record, path: Path) -> None:
        """Writes it to this very file, in the format of its ending; on any thread.

        Raises Refused: format_unknown, not_written.
        """
        (content,) = self.render(record, [path.suffix.removeprefix(".").casefold()]).values()
        try:
            write_whole(path, content)
        except OSError as error:
            raise not_written(path, error) from error

    def names_in(self, session: Session) -> tuple[str, ...]:
        """The digests of the present stationery, for a record that is to be set on it for ever; none: as shipped."""
        if self._present is None or self._is_stale:
            self._is_stale = False
            held = setting_queries.value(session, LETTERHEAD)
            self._present = held if isinstance(held, str) else ""
            self.learn(session, [self._present])
        return (*([self._present] if self._present else []), *self._own())

    def learn(self, session: Session, names: Iterable[str]) -> None:
        """Reads what is kept under these digests, so that a page that names them can be set on any thread."""
        for name in set(names) - self._known.keys() - {""}:
            held = queries.body(session, name)
            if held is None:
                continue
            try:
                text = held.get("text")
                self._known[name] = (str(held["name"]), text) if isinstance(text, str) else letterhead_from(held)
            except (KeyError, TypeError, ValueError):
                continue  # of a later version, or not ours: the usual takes its place

    def dressed(self, letterhead: Letterhead) -> Stationery:
        """What a page would be set on with this letterhead, and the templates of her folder; no store."""
        from desktop.documents.own_templates import read_templates

        return Stationery(letterhead, read_templates(self.folder)[0])

    def keep_in(self, session: Session, names: Iterable[str], at: datetime) -> None:
        """Keeps the templates that a page is sent with."""
        for name in names:
            known = self._known.get(name)
            if isinstance(known, tuple):
                queries.keep(session, name, "template", {"name": known[0], "text": known[1]}, at)

    def _on(
        self, record: Record, on: Stationery | None, ending: str = ""
    ) -> tuple[Stationery, tuple[TemplateTrouble, ...]]:
        """With those of her templates alone that end so: a process apart takes long, and the others are not read."""
        from desktop.documents.own_templates import needed, read_templates

        names: Sequence[str] | None = getattr(record, "stationery", None)
        troubles: tuple[TemplateTrouble, ...] = ()
        if on is None and names is not None:
            on = Stationery(self._letterhead(names), self._templates(names))
        elif on is None:
            if self._present is None:
                with self._work.read() as session:
                    self.names_in(session)
            own, troubles = read_templates(self.folder)
            on = Stationery(self._letterhead([self._present or ""]), own)
        read = {name: text for name, text in needed(record, on.templates).items() if name.endswith(ending)}
        return replace(on, templates=read), troubles

    def _own(self) -> tuple[str, ...]:
        """Remembers the templates of her folder, and gives their digests."""
        from desktop.documents.own_templates import read_templates

        own = {
            digest({"name": name, "text": text}): (name, text) for name, text in read_templates(self.folder)[0].items()
        }
        self._known.update(own)
        return tuple(own)

    def _letterhead(self, names: Iterable[str]) -> Letterhead:
        known = (self._known.get(name) for name in names)
        return next((one for one in known if isinstance(one, Letterhead)), PLAIN.letterhead)

    def _templates(self, names: Iterable[str]) -> Mapping[str, str]:
        return dict(one for name in names if isinstance(one := self._known.get(name), tuple))

    def _set(
        self, record: Record, formats: tuple[str, ...], on: Stationery, troubles: tuple[TemplateTrouble, ...] = ()
    ) -> tuple[dict[str, bytes], tuple[TemplateTrouble, ...]]:
        from desktop.documents.kinds import render
        from desktop.documents.own_templates import render_shut_in

        def apart(on: Stationery) -> dict[str, bytes]:
            return run_apart(render_shut_in, record, formats, on, seconds=SECONDS, memory=MEMORY)

        return self._made(apart, lambda on: render(record, formats, on), on, troubles)

    def _made(
        self,
        apart: Callable[[Stationery], Made],
        here: Callable[[Stationery], Made],
        on: Stationery,
        troubles: tuple[TemplateTrouble, ...],
    ) -> tuple[Made, tuple[TemplateTrouble, ...]]:
        """Templates of hers are set apart, with limits; one that fails gives way to the shipped one of its name."""
        from desktop.documents.own_templates import trouble_of

        while on.templates:
            try:
                return apart(on), troubles
            except Unreadable as error:
                trouble = trouble_of(error)
                troubles = (*troubles, trouble)
                others = {name: text for name, text in on.templates.items() if name != trouble.template}
                # Whose fault it is may not be known, or it is with a shipped one that hers does not go with.
                on = replace(on, templates=others if len(others) < len(on.templates) else {})
        return here(on), troubles
