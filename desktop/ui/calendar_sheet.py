"""A calendar file in the window: what is in it, whose it is, and kept as one import."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import GarboError
from desktop.ui import words
from desktop.ui.counted import COUNTED
from desktop.ui.forms import Form
from desktop.ui.kit.parts import Text

if TYPE_CHECKING:
    from desktop.importers.calendar_nouns import Brought
    from desktop.services.imports import Imported
    from desktop.services.suite import Services
    from desktop.ui.kit.calls import Calls
    from desktop.ui.shell import Shell

Known = tuple[list[str], "str | None"]
"""The names of all clients, and whose the calendar seems to be."""


def open_calendar(shell: Shell, services: Services, calls: Calls, path: Path) -> None:
    """Read the calendar in a file, and ask whose it is."""

    def show(found: Brought) -> None:
        calls.ask(shell, lambda: (_names(services), services.calendars.whose(found)), partial(ask, found))

    def ask(found: Brought, known: Known) -> None:
        CalendarSheet(shell, services, calls, path, found, known).open()

    def refuse(error: BaseException) -> None:
        if isinstance(error, GarboError):
            shell.say(words.said(error).what)
        else:
            calls.fail(error)

    def read(reader: Callable[[], Brought]) -> None:
        calls.work(shell, reader, show, refuse)

    calls.ask(shell, lambda: services.calendars.reader(path), read)


class CalendarSheet(Form):
    """Nothing is kept before she says so."""

    def __init__(
        self, shell: Shell, services: Services, calls: Calls, path: Path, found: Brought, known: Known
    ) -> None:
        super().__init__(shell, "", "", calls)
        self._shell, self._services, self._path, self._found = shell, services, path, found
        self.title.setText(self.tr("Whose calendar is this?"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Add"))
        names, likely = known
        holds = " · ".join([path.name, *_counts(found)])
        self.holds = Text(holds, "body", "ink2", wrap=True)
        self.body.addWidget(self.holds)
        # Without a word of the file nobody is chosen for her: Enter must not give it to whoever stands first.
        unknown: dict[object, str] = {} if likely else {None: self.tr("Choose a client")}
        choices: dict[object, str] = {**unknown, **{name: name for name in names}}
        self.whom = self.box(self.tr("Client"), choices, likely)
        if found.skipped:
            self.body.addWidget(Text(COUNTED.not_readable(len(found.skipped)), "small", "soon_ink", wrap=True))
        self.whom.currentIndexChanged.connect(self._offer)
        self.save.clicked.connect(self._keep)
        self._offer()

    def _offer(self) -> None:
        self.save.setEnabled(self.whom.currentData() is not None and bool(_counts(self._found)))

    def _keep(self) -> None:
        client, calendars = str(self.whom.currentData()), self._services.calendars
        done: list[Imported] = []

        def say() -> None:
            said = self.tr("{added}: {client}").format(added=COUNTED.entries_added(done[0].added), client=client)
            self._shell.say(said, undo=True)

        self.keep(lambda: done.append(calendars.keep(self._path, self._found, client)), say)


def _names(services: Services) -> list[str]:
    return sorted((line.name for line in services.clients.lines()), key=str.casefold)


def _counts(found: Brought) -> list[str]:
    """How many of what, without what there is none of."""
    alone = [one for one in found.appointments if one.series is None]
    counts = (
        (COUNTED.appointments(len(alone)), alone),
        (COUNTED.that_repeat(len(found.series)), found.series),
        (COUNTED.todos(len(found.tasks)), found.tasks),
    )
    return [words for words, those in counts if those]
