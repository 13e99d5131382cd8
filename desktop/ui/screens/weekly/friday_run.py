"""All pages of a week made in one go, client after client, told as it goes, given up at any moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.domain.summary import Summary
from desktop.domain.week import Week
from desktop.ui import words
from desktop.ui.kit.calls import Calls

if TYPE_CHECKING:
    from desktop.domain.stationery import TemplateTrouble
    from desktop.services.suite import Services
    from desktop.services.summaries import Draft, Made, WeekLine


class Failed(NamedTuple):
    """Whose page could not be made, and why."""

    client: str
    why: str


class FridayRun(QObject):
    """`told` comes before each client and once at the end: how many are made, of how many, and whose turn it is.

    What was made is remembered until the next run: `pages`, by client. `failed`: of the others. `doubted`: whose page
    has private words on it, perhaps. `troubles`: templates of hers that could not be used, each once.
    """

    told = Signal(int, int, str)
    ended = Signal()

    def __init__(self, services: Services, calls: Calls, parent: QObject) -> None:
        super().__init__(parent)
        self._summaries, self._calls = services.summaries, calls
        self._left: list[WeekLine] = []
        self._all = 0
        self._week: Week | None = None
        self.folder = Path()
        self.running = self.stopped = False
        self.pages: dict[int, Summary] = {}
        self.failed: list[Failed] = []
        self.doubted: list[str] = []
        self.troubles: list[TemplateTrouble] = []

    def begin(self, week: Week, folder: Path) -> None:
        """Of all who wait for their page of that week; each week has a folder of its own in hers."""
        if self.running:
            return
        self.running, self.stopped = True, False
        self._week, self.folder = week, folder / str(week)
        self.pages, self.failed, self.doubted, self.troubles = {}, [], [], []
        self._calls.ask(self, lambda: self._summaries.waiting(week), self._start, self._break)

    def stop(self) -> None:
        """After the page that is being made; what is made stays."""
        self._left, self.stopped = [], True

    def made_at(self, page: Summary) -> datetime | None:
        """Of which instant the files of that client speak, where they say what this page says."""
        return next((one.made_at for one in self.pages.values() if replace(page, made_at=one.made_at) == one), None)

    def renew(self, client_id: int, page: Summary) -> None:
        """Its files once more, where they say something else than the page by now."""
        if client_id not in self.pages or self.pages[client_id] == page:
            return
        self.pages[client_id] = page
        folder, summaries = self.folder, self._summaries
        self._calls.work(self, lambda: summaries.make(client_id, page, folder), lambda _made: None)

    def _start(self, waiting: list[WeekLine]) -> None:
        self._left, self._all = ([] if self.stopped else list(waiting)), len(waiting)
        self._go_on()

    def _go_on(self) -> None:
        if not self._left:
            self.running = False
            self.told.emit(len(self.pages), self._all, "")
            self.ended.emit()
            return
        line, week, summaries, folder = self._left.pop(0), self._week, self._summaries, self.folder
        assert week is not None
        self.told.emit(len(self.pages) + len(self.failed), self._all, line.client)

        def gathered(draft: Draft) -> None:
            if draft.leaks:
                self.doubted.append(line.client)
            self._calls.work(
                self, lambda: summaries.make(line.client_id, draft.shown, folder), kept, self._failing(line)
            )

        def kept(made: Made) -> None:
            self.troubles += [one for one in made.troubles if one not in self.troubles]
            if made.page is not None and made.error is None:
                self.pages[made.client_id] = made.page
                self._go_on()
            else:
                self._failing(line)(made.error or RuntimeError())

        self._calls.ask(self, lambda: summaries.draft(line.client_id, week), gathered, self._failing(line))

    def _failing(self, line: WeekLine) -> Callable[[BaseException], None]:
        def failed(error: BaseException) -> None:
            self.failed.append(Failed(line.client, words.said(error).what))
            self._go_on()

        return failed

    def _break(self, error: BaseException) -> None:
        self.running = False
        self.ended.emit()
        self._calls.fail(error)
