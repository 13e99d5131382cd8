"""Import: a chat is read, its people are told apart, what will be added is shown, and kept as one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from desktop.domain.errors import GarboError
from desktop.ui import formats, words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Elided, Text, column, row
from desktop.ui.kit.screen import Screen
from desktop.ui.kit.steps import Steps
from desktop.ui.screens.exchange_check import Check
from desktop.ui.screens.exchange_pages import Done, Pick, Reading

if TYPE_CHECKING:
    from desktop.services.imports import Answers, ChatPreview, Imported, PortfolioPreview, TakenBack
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


class ExchangeScreen(Screen):
    """Nothing is kept before she says so; whatever is cancelled leaves everything as it was."""

    shows = frozenset({"client"})
    _progressed = Signal(object, float)

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell.pages)
        self._services, self._calls, self._shell = services, calls, shell
        self._file = Path()
        self._held: object = None
        self._answers: Answers | None = None
        self._proposed = False
        self._run: Run | None = None
        self.preview: ChatPreview | PortfolioPreview | None = None
        self.title, self.line, self.steps = Text("", "display"), Elided("", "body", "ink2"), Steps()
        self.pick, self.reading, self.check, self.done = Pick(), Reading(), Check(), Done()
        self.pages = QStackedWidget()
        whole = column(self, (32, 24, 32, 24), 20)
        head = row(gap=16)
        titles = column(gap=6)
        titles.addWidget(self.title)
        titles.addWidget(self.line)
        head.addLayout(titles, 1)
        head.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        for page in (self.pick, self.reading, self.check, self.done):
            self.pages.addWidget(page)
        whole.addWidget(self.pages, 1)
        self._listen()
        self.retranslate()

    def refresh(self) -> None:
        self._calls.ask(
            self, self._services.clients.lines, lambda lines: self.check.know([line.name for line in lines])
        )

    def retranslate(self) -> None:
        self.title.setText(self.tr("Import"))
        self.steps.name(self.tr("File"), self.tr("Who is who"), self.tr("Check"), self.tr("Done"))
        for page in (self.pick, self.reading, self.check, self.done):
            page.retranslate()
        self._say_file()

    def panes(self) -> tuple[QWidget, ...]:
        page = self.pages.currentWidget()
        return tuple(one for one in (self.pick, self.reading, self.check, self.done) if one is page)

    def choose_file(self) -> None:
        """Ctrl+O."""
        kinds = self.tr("Chats and calendars") + " (*.txt *.zip *.ics *.garbo);;" + self.tr("All files") + " (*)"
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        folder = str(self._file.parent) if self._file.name else usual
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a chat"), folder, kinds)
        if name:
            self.read(Path(name))

    def read(self, path: Path, answers: Answers | None = None) -> None:
        """Read a file, in a process of its own; a second one takes the place of the first."""
        from desktop.services.imports import Answers  # late: the services are imported by the DB thread

        self._stop()
        self._proposed = answers is not None
        self._file, self._answers = path, answers or Answers()
        run = self._run = Run()
        self._say_file()
        self.steps.go(0)
        self.reading.begin(path.name)
        self.pages.setCurrentWidget(self.reading)
        asked, imports, calls = self._answers, self._services.imports, self._calls

        def stopped() -> bool:
            return run.stopped or calls.closed

        self._calls.work(
            self,
            lambda: imports.read(path, asked.date_order, partial(self._progressed.emit, run), stopped),
            partial(self._has_read, run),
            partial(self._failed, run),
        )

    def cancel(self) -> None:
        """Leave everything as it was."""
        self._stop()
        self._held = self.preview = None
        self._file = Path()
        self._say_file()
        self.steps.go(0)
        self.pages.setCurrentWidget(self.pick)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self.pages.currentWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if page is self.check:
                self.check.add.click()
            elif page is self.done:
                self.done.on.click()
            elif page is self.pick:
                self.pick.choose.click()
        elif event.key() == Qt.Key.Key_Escape and page is not self.done:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _listen(self) -> None:
        self._progressed.connect(self._show_progress)
        self.pick.choose.clicked.connect(self.choose_file)
        self.reading.cancel.clicked.connect(self.cancel)
        self.check.cancel.clicked.connect(self.cancel)
        self.check.answered.connect(self._answer)
        self.check.add.clicked.connect(self._commit)
        self.done.on.clicked.connect(lambda: self.wanted.emit("today", None))
        self.done.another.clicked.connect(self.cancel)
        self.done.back.clicked.connect(self._take_back)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stopped = True
            self._run = None

    def _show_progress(self, run: Run, share: float) -> None:
        if run is self._run:
            self.reading.progress(share)

    def _has_read(self, run: Run, held: object) -> None:
        if run is self._run:
            self._held = held
            self._match()

    def _failed(self, run: Run, error: BaseException) -> None:
        if run is not self._run:
            return  # cancelled
        path = self._file
        self.cancel()
        if isinstance(error, GarboError) and error.data.get("format") == "mail":
            from desktop.ui.paste_sheet import open_mail  # late: a mail is seldom opened as a file

            open_mail(self._shell, self._services, self._calls, path)
        elif isinstance(error, GarboError) and error.data.get("format") == "calendar":
            from desktop.ui.calendar_sheet import open_calendar  # late, as a mail

            open_calendar(self._shell, self._services, self._calls, path)
        elif isinstance(error, GarboError) and error.data.get("format") == "reply":
            from desktop.ui.reply_sheet import open_reply_file  # late, as a mail

            open_reply_file(self._shell, self._services, self._calls, path)
        elif isinstance(error, GarboError):
            self.pick.refuse(words.said(error))
        else:
            self._calls.fail(error)

    def _match(self) -> None:
        file, held, answers = self._file.name, self._held, self._answers
        imports = self._services.imports
        self._calls.ask(self, lambda: imports.preview(file, held, answers), self._show, self._refused)  # type: ignore[arg-type]

    def _show(self, preview: ChatPreview | PortfolioPreview) -> None:
        if (likely := self._to_propose(preview)) and self._answers is not None:
            self._proposed = True
            self._answer(self._answers._replace(me=(likely,)))
            return
        self.preview = preview
        self.steps.go(1 if getattr(preview, "question", None) else 2)
        self.check.show_preview(preview)
        self._say_file()
        self.pages.setCurrentWidget(self.check)
        QTimer.singleShot(0, self.check.begin)

    def _to_propose(self, preview: ChatPreview | PortfolioPreview) -> str | None:
        """The name that is likely hers, once for each file: shown where she can change it, kept only on her Enter."""
        if self._proposed or getattr(preview, "question", None) != "who_is_me":
            return None
        return getattr(preview, "likely_me", None)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, GarboError) and self.preview is not None:
            self.check.refuse(words.said(error))
        elif self._run is not None:
            self._failed(self._run, error)

    def _answer(self, answers: Answers) -> None:
        """Another date order means another reading; anything else only another match."""
        again = self._answers is None or answers.date_order != self._answers.date_order
        self._answers = answers
        if again:
            self.read(self._file, answers)
        else:
            self._match()

    def _commit(self) -> None:
        preview, imports, between = self.preview, self._services.imports, self._calls.between
        if preview is None:
            return
        self.check.be_busy(True)

        def refused(error: BaseException) -> None:
            self.check.be_busy(False)
            if isinstance(error, GarboError):
                self.check.refuse(words.said(error))
            else:
                self._calls.fail(error)

        self._calls.ask(self, lambda: imports.commit(preview, between), self._kept, refused)

    def _kept(self, imported: Imported) -> None:
        self._stop()
        self.check.be_busy(False)
        self.steps.go(4)
        self.done.show_imported(imported)
        self.pages.setCurrentWidget(self.done)
        self.done.on.setFocus()

    def _take_back(self) -> None:
        batch = self.done.batch
        if batch:
            self._calls.ask(self, lambda: self._services.imports.undo(batch), self._taken_back)

    def _taken_back(self, gone: TakenBack) -> None:
        self.cancel()
        said = self.tr("%n message(s) taken back.", "", gone.removed)
        if gone.kept:
            said += " " + self.tr("%n changed since stay.", "", gone.kept)
        self._shell.say(said)

    def _say_file(self) -> None:
        if not self._file.name:
            self.line.setText(self.tr("Read on this computer only"))
            return
        parts = [self._file.name, self.tr("read on this computer only")]
        if self.preview is not None and (octets := _octets(self._file)):
            parts.insert(1, formats.size(octets))
        self.line.setText("  ·  ".join(parts))


class Run:
    """One reading of one file; `stopped` is looked at from the thread that reads."""

    def __init__(self) -> None:
        self.stopped = False


def _octets(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
