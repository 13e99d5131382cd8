"""What is behind a figure of the simulator: each late answer, or each contact outside the hours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.ui import formats, words
from desktop.ui.counted import COUNTED
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.parts import Text
from desktop.ui.screens.agreement import simulator_words

if TYPE_CHECKING:
    from desktop.services.simulations import Came, Late, Replayed, Said, Simulation
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
MOST = 60
"""So many of a part are listed, the latest; the rest is a number."""


class One(NamedTuple):
    """A contact of the list; `late`: with its answer, where that came too late."""

    came: Came
    late: Late | None = None


class Part(NamedTuple):
    """`heading`: empty where there is but one. `every`: the latest first."""

    heading: str
    every: tuple[One, ...]

    @property
    def shown(self) -> tuple[One, ...]:
        return self.every[:MOST]


class SimulatedSheet(Dialog):
    """Enter goes to the contact on the client's page."""

    def __init__(
        self,
        shell: Shell,
        found: Simulation,
        title: str,
        is_kept: bool,
        parts: Sequence[Part],
        said: Mapping[int, Said],
    ) -> None:
        super().__init__(shell, title, 620)
        self.list = EntryList()
        self.list.setAccessibleName(title)
        self.body.addWidget(Text(simulator_words.explained(is_kept), "small", "ink2", wrap=True))
        if notes := simulator_words.notes(found, is_kept):
            self.body.addWidget(Text(notes, "small", "ink2", wrap=True))
        self.body.addWidget(self.list)
        rows = [row for part in parts for row in _rows(part, found, said)]
        self.list.show_rows(rows)
        if not rows:
            self.list.hide()
            self.body.addWidget(Text(translate("Simulator", "None in these three months."), "body"))

        def go(line: int) -> None:
            self.dismiss()
            shell.go("client", (found.client_id, line))

        self.list.opened.connect(go)
        if rows:
            self.list.take(0)


def behind(found: Simulation, is_kept: bool, drawn: str, now: str) -> tuple[Part, ...]:
    """What is late, or outside, under what is shown; then what is so only under what holds now."""
    here = _ones(found.drawn, is_kept)
    if found.now is None:
        return (Part("", here),) if here else ()
    known = {one.came.id for one in here}
    elsewhere = tuple(one for one in _ones(found.now, is_kept) if one.came.id not in known)
    first = translate("Simulator", "{which}: {number}").format(
        which=formats.capital(drawn), number=formats.number(len(here))
    )
    second = translate("Simulator", "Only {which}: {number}").format(which=now, number=formats.number(len(elsewhere)))
    return tuple(Part(heading, ones) for heading, ones in ((first, here), (second, elsewhere)) if ones)


def _ones(found: Replayed, is_kept: bool) -> tuple[One, ...]:
    ones = [One(late.item, late) for late in found.late] if is_kept else [One(came) for came in found.outside]
    return tuple(sorted(ones, key=lambda one: one.came.at, reverse=True))


def _rows(part: Part, found: Simulation, said: Mapping[int, Said]) -> Iterator[EntryRow]:
    if part.heading:
        yield _heading(part.heading)
    zone = ZoneInfo(found.zone)
    for one in part.shown:
        yield _row(one, found, said.get(int(one.came.id)), zone)
    if len(part.every) > MOST:
        yield _heading(COUNTED.more(len(part.every) - MOST))


def _heading(text: str) -> EntryRow:
    return EntryRow(-1, text, text, heading=True)


def _row(one: One, found: Simulation, said: Said | None, zone: ZoneInfo) -> EntryRow:
    when = formats.capital(formats.moment(one.came.at, found.until, zone))
    channel = words.channel(one.came.channel, said.medium if said else None)
    text = " ".join(said.text.split()) if said else ""
    under = simulator_words.lateness(one.late, found.until, zone) if one.late else channel if text else ""
    return EntryRow(
        key=int(one.came.id),
        title=text or channel,
        spoken=", ".join(part for part in (when, channel, under if one.late else "", text) if part),
        icon=words.channel_icon(one.came.channel),
        right=when,
        under=under,
    )
