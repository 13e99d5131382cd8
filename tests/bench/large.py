"""Every action of the window over 200,000 interactions: the longest turn of the event loop, and the whole, beside SQL.

`turn` is the dearest single turn of the GUI thread's event loop while the action lasts, on that thread's own clock (its
CPU time), so that a busy machine does not count: the median of the runs, and beside it the worst. `wall` is the same
turn on the wall. `all` is from the key to the rows on the screen. `raw` is the smallest SQL that finds or writes the
same, on the same store in the same run. `lane` is how long the DB thread was held at the longest, and `wait` how long
a call stood in its queue, in any of the runs.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(HERE)]
os.environ.update(QT_QPA_PLATFORM="offscreen", TZ="Europe/Rome", LC_ALL="C.UTF-8")
time.tzset()

from large_store import CLIENTS, INTERACTIONS, KEY, LARGEST, NOW, kept  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from watches import Raw, Traffic  # noqa: E402

from desktop.app.gui import Gui  # noqa: E402
from desktop.system.paths import Paths, resources  # noqa: E402
from desktop.system.preferences import Preferences, keep  # noqa: E402
from desktop.ui.kit import fonts  # noqa: E402
from desktop.ui.kit.dialog import open_in  # noqa: E402

CEILING = 100.0
"""Milliseconds of the GUI thread in one turn."""


class Action(NamedTuple):
    """`ready` brings the window to where it begins. `there`: what she wanted is on the screen. `raw`: SQL beside it."""

    name: str
    ready: Callable[[], object]
    act: Callable[[], object]
    there: Callable[[], object]
    raw: str = ""
    once: bool = False


class Took(NamedTuple):
    """Milliseconds."""

    turn: float
    wall: float
    whole: float


def main() -> int:
    parser = argparse.ArgumentParser(description="Every action of the window over 200,000 interactions.")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--meanwhile", action="store_true", help="while the day's first look at everybody goes on")
    parser.add_argument("--only", nargs="+", default=[""], metavar="WORDS", help="actions in whose name one of them is")
    options = parser.parse_args()
    made = kept(ROOT / "build/large")
    with tempfile.TemporaryDirectory(prefix="garbo-large-") as folder:
        where = Paths(Path(folder, "data"), Path(folder, "data"))
        shutil.copytree(made, where.data)
        raw = Raw(where)
        return measure(where, raw, options.runs, options.meanwhile, options.only)


def measure(where: Paths, raw: Raw, runs: int, meanwhile: bool, only: list[str]) -> int:
    application = QApplication([])
    fonts.load(resources() / "fonts")
    keep(where.config, Preferences("en", "light"))
    (where.data / "key").write_bytes(KEY)
    texts = raw.times([*SQL.values()], runs)
    gui = Gui(where, lambda: NOW, key_file=where.data / "key")
    gui.window.resize(1280, 800)
    bench = Bench(application, gui)
    columns = ("turn", "worst", "wall", "all", "raw", "ratio", "lane", "wait")
    print(f"{'ms, median of ' + str(runs):28}" + "".join(f"{name:>8}" for name in columns))
    # The start has a bench of its own, and its turns no ceiling here.
    line("start, Today's rows", [bench.start()], texts.get(SQL["waiting"]), bench.traffic)
    if not meanwhile:
        line("everybody judged", [bench.calm_down()], None, bench.traffic)
    dearest = 0.0
    for action in (one for one in actions(bench) if any(words in one.name for words in only)):
        bench.traffic.forget()
        took = [bench.take(action) for _ in range(1 if action.once else runs)]
        dearest = max(dearest, line(action.name, took, texts.get(action.raw), bench.traffic))
    print(f"dearest turn {dearest:.1f} ms (ceiling {CEILING:.0f})")
    gui.window.hide()
    gui.close()
    return int(dearest > CEILING)


def line(name: str, took: list[Took], beside: float | None, traffic: Traffic) -> float:
    """Prints a row of the table and gives the turn that counts: one bad run of several is the machine's."""
    turn, wall, whole = (statistics.median(column) for column in zip(*took, strict=True))
    worst = max(one.turn for one in took)
    ratio = f"{beside:8.1f}{whole / beside:8.1f}" if beside else f"{'':16}"
    held = f"{traffic.held * 1000:8.1f}{traffic.waited * 1000:8.1f}"
    print(f"{name:28}{turn:8.1f}{worst:8.1f}{wall:8.1f}{whole:8.1f}{ratio}{held}", flush=True)
    return turn


class Bench:
    """A window, its event loop turn by turn."""

    def __init__(self, application: QApplication, gui: Gui) -> None:
        self._application, self.gui = application, gui
        self.traffic: Any = None

    def take(self, action: Action) -> Took:
        """One run of an action, from a window that has nothing left to do."""
        action.ready()
        self.settle()
        QTimer.singleShot(0, action.act)
        return self._watch(action.there, action.name)

    def start(self) -> Took:
        """From the window's first appearance to Today's rows."""
        QTimer.singleShot(0, self.gui.show)
        return self._watch(self._has_rows, "Today")

    def calm_down(self) -> Took:
        """What nobody waits for: how each client stands, and meanwhile the modules of the other screens."""
        self.traffic.forget()
        first = time.perf_counter()
        return self._watch(lambda: not self.traffic.busy and time.perf_counter() - first > 6, "calm", 600)

    def _has_rows(self) -> bool:
        if self.gui.started and self.traffic is None:
            self.traffic = self.gui.calls._lane = Traffic(self.gui.lane)
            self.gui.calls.give_way = self.traffic.give_way
            self.gui.calls.between = self.traffic.between
        return self.gui.started and "today" in (shown := self.gui.shell.screens) and shown["today"]._board is not None

    def _watch(self, there: Callable[[], object], name: str, patience: float = 60) -> Took:
        """Turn by turn, until it is there and a little longer."""
        turn = wall = quiet_from = 0.0
        began = time.perf_counter()
        done = False
        while not done or time.perf_counter() - quiet_from < 0.05:
            at, cpu = time.perf_counter(), time.thread_time()
            self._turn()
            turn, wall = max(turn, time.thread_time() - cpu), max(wall, time.perf_counter() - at)
            if not done and there():
                done, quiet_from = True, time.perf_counter()
            assert time.perf_counter() - began < patience, f"{name} never came"
            time.sleep(0.0005)
        return Took(turn * 1000, wall * 1000, (quiet_from - began) * 1000)

    def _turn(self) -> None:
        """What a running loop does before it sleeps: events, deletions, and garbage, of which it would be told."""
        self._application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self.gui.started and hasattr(self.gui, "_collector"):
            self.gui._collector.collect()

    def until(self, there: Callable[[], object], patience: float = 60) -> None:
        end = time.perf_counter() + patience
        while not there():
            self._turn()
            assert time.perf_counter() < end, "it never came"
            time.sleep(0.001)

    def settle(self) -> None:
        """Nothing that was asked is still open, and nothing follows from it."""
        for _ in range(3):
            answered: list[None] = []
            self.gui.calls.ask(self.gui.shell, lambda: None, answered.append)
            self.until(lambda held=answered: held)
            end = time.perf_counter() + 0.05
            self.until(lambda last=end: time.perf_counter() > last)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """In whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.gui.window, key, held)

    def type(self, letters: str) -> None:
        """The same, letter by letter."""
        QTest.keyClicks(QApplication.focusWidget() or self.gui.window, letters)

    @staticmethod
    def stroke(widget: Any) -> None:
        """The mouse over the middle of it, from above to below."""
        middle = widget.rect().center()
        for press, at in ((QTest.mousePress, QPoint(0, -40)), (QTest.mouseRelease, QPoint(0, 40))):
            QTest.mouseMove(widget, middle + at)
            press(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle + at)

    def ask(self, call: Callable[[], Any]) -> Any:
        found: list[Any] = []
        self.gui.calls.ask(self.gui.shell, call, found.append)
        self.until(lambda: found)
        return found[0]


def _words(query: str) -> str:
    return (
        "SELECT id FROM interaction WHERE +id IN (SELECT rowid FROM interaction_words WHERE interaction_words MATCH"
        f" '{query}') ORDER BY at DESC, id DESC LIMIT 200"
    )


SQL = {
    "waiting": "SELECT client_id, max(at) FROM interaction GROUP BY client_id",
    "clients": "SELECT client.id, name, (SELECT max(at) FROM interaction WHERE client_id = client.id) FROM client",
    "timeline": "SELECT id, at, channel, direction FROM interaction WHERE client_id = 1 ORDER BY at DESC",
    "chunk": "SELECT id, at, channel, direction, text FROM interaction WHERE client_id = 1 ORDER BY at DESC LIMIT 100",
    "channel": "SELECT id, at FROM interaction WHERE client_id = 1 AND channel = 'email' ORDER BY at DESC",
    "find": "SELECT id, at FROM interaction WHERE client_id = 1 AND text LIKE '%hotel ticket%' ORDER BY at DESC",
    "everything": "SELECT group_concat(id), group_concat(at) FROM"
    " (SELECT id, at FROM interaction ORDER BY at DESC, id DESC LIMIT 200000)",
    "letter": _words('"h"*'),
    "common": _words('"hotel"*'),
    "rare": _words('"lodz"*'),
    "log": "INSERT INTO interaction (client_id, uid, at, channel, direction, automatic, subject, text, needs_answer,"
    " answered_elsewhere, edited, deleted, media, extra) VALUES (1, 'raw', '2026-11-12T13:20:00.000000Z', 'message',"
    " 'out', 0, '', 'x', 1, 0, 0, 0, 0, '{}')",
    "tick": "UPDATE task SET done_at = '2026-11-12T13:20:00.000000Z' WHERE id = 1",
    "agreement": "SELECT * FROM agreement WHERE client_id = 1",
}


def actions(bench: Bench) -> list[Action]:
    """What she does, in the order of a day."""
    shell, services = bench.gui.shell, bench.gui.services
    screens: Any = shell.screens
    largest = min(line.id for line in bench.ask(services.clients.lines) if line.name == "Client 000")
    promises = screens["today"].promises.list
    due = promises.model_.rowCount()
    places = iter(range(1, 1000))

    def card() -> Any:
        return screens["client"].timeline

    def at(key: str, about: int | None = None) -> Callable[[], object]:
        return lambda: shell.go(key, about)

    def in_sight(key: str) -> Callable[[], object]:
        return lambda: key in screens and screens[key].isVisible()

    def lines_in_sight() -> object:
        view = card().view
        shown = card().client_id == largest and view.isVisible() and view.model_.keys
        return shown and view.model_.entry(view.first_in_sight()) is not None

    def at_the_lines() -> None:
        shell.go("client", largest)
        bench.until(lambda: in_sight("client")() and lines_in_sight())

    def narrowed() -> object:
        return 0 < card().view.model_.rowCount() < LARGEST * 0.8

    def wide() -> None:
        at_the_lines()
        if card().search.text() or card().channel:
            card().search.clear()
            card().choose_channel(None)
            bench.until(lambda: card().view.model_.rowCount() > LARGEST * 0.8)

    def searching() -> None:
        wide()
        card().look_for()

    def journal() -> Any:
        return screens["journal"]

    def everything() -> object:
        """All of the journal is counted, and what is in sight says what it is."""
        if "journal" not in screens or journal().list.found is None or not journal().isVisible():
            return False
        view, found = journal().view, journal().list.found
        return found.whole and len(found.ids) >= INTERACTIONS and view.model_.entry(view.first_in_sight())

    def at_the_journal() -> None:
        shell.go("journal")
        journal().search.clear()
        bench.until(everything)
        journal().search.setFocus()

    def found(words: str, whole: bool = False) -> Callable[[], object]:
        """The first rows that hold these words are to be read; with `whole` they are counted too."""

        def there() -> object:
            here, view = journal().list, journal().view
            if here._words != words or here.found is None or (whole and not here.found.whole):
                return False
            return view.model_.keys and view.model_.entry(view.first_in_sight())

        return there

    def said_once() -> None:
        """A word that one line of all has."""
        bench.ask(lambda: services.search.texts("łódź") or services.interactions.log_for(
            "Client 007", channel="email", direction="out", text="Łódź, perché no?"))  # fmt: skip
        at_the_journal()

    def log() -> None:
        bench.gui.calls.ask(
            shell,
            lambda: services.interactions.log_for("Client 000", channel="call", direction="out", minutes=2, text="x"),
            lambda _logged: None,
        )

    def after(get: Callable[[], object], act: Callable[[], object]) -> tuple[Callable[[], None], Callable[[], bool]]:
        """The act, and whether what `get` gives is another thing since."""
        before: list[object] = []

        def do() -> None:
            before[:] = [get()]
            act()

        return do, lambda: bool(before) and get() is not before[0]

    def unticked() -> None:
        shell.go("today")
        if promises.model_.rowCount() != due:
            bench.gui.shell.undo_wanted.emit()
            bench.until(lambda: promises.model_.rowCount() == due)

    def tick() -> None:
        promises.ticked.emit(promises.model_.rows[0].key)

    def ticked() -> None:
        unticked()
        tick()
        bench.until(lambda: promises.model_.rowCount() < due)

    def untaken() -> None:
        ticked()
        bench.gui.shell.undo_wanted.emit()
        bench.until(lambda: promises.model_.rowCount() == due)

    def other_language() -> None:
        english = bench.gui.preferences.language == "en"
        bench.gui.prefer(bench.gui.preferences._replace(language="it" if english else "en"))

    def other_look() -> None:
        light = bench.gui.preferences.theme == "light"
        bench.gui.prefer(bench.gui.preferences._replace(theme="dark" if light else "light"))

    def clients_filtered() -> int:
        return len(screens["clients"].all.list.model_.rows)

    def unfiltered() -> None:
        shell.go("clients")
        screens["clients"].search.clear()
        # The field is not to be seen before there is a client to be looked for.
        bench.until(lambda: clients_filtered() == CLIENTS)
        screens["clients"].search.setFocus()

    def logging() -> None:
        wide()
        if open_in(shell) is None:
            shell.log()
        bench.until(lambda: open_in(shell) is not None)
        open_in(shell).line.write("client 007 called, 12 mi")  # type: ignore[union-attr]

    def sheet() -> Any:
        return open_in(shell)

    def logged_by_key() -> None:
        bench.press(Qt.Key.Key_Return)

    def left() -> None:
        if open_in(shell) is not None:
            bench.press(Qt.Key.Key_Escape)
            bench.until(lambda: open_in(shell) is None)

    type_a_letter, read_again = after(lambda: sheet().reading, lambda: bench.type("n"))
    minute, board_again = after(lambda: screens["today"]._board, shell.on_minute)
    log_one, lines_again = after(lambda: card()._found, log)
    grid = lambda: screens["agreement"].hours.grid  # noqa: E731
    paint, week_again = after(lambda: grid().week, lambda: bench.stroke(grid()))
    return [
        Action("open Clients", at("today"), at("clients"), in_sight("clients"), SQL["clients"]),
        Action("a letter among Clients", unfiltered, lambda: bench.type("7"), lambda: clients_filtered() < CLIENTS),
        Action("open Today", at("clients"), at("today"), in_sight("today"), SQL["waiting"]),
        Action("a minute on Today", at("today"), minute, board_again, SQL["waiting"]),
        Action("open a client", at("clients"), at("client", largest + 1), in_sight("client")),
        Action(
            f"open {LARGEST:,} lines", at("client", largest + 1), at("client", largest), lines_in_sight, SQL["timeline"]
        ),
        Action("a page down", at_the_lines, lambda: bench.press(Qt.Key.Key_PageDown), lines_in_sight, SQL["chunk"]),
        Action("scroll far", at_the_lines, lambda: scroll(card().view, next(places)), lines_in_sight, SQL["chunk"]),
        Action("to the end", at_the_lines, lambda: bench.press(Qt.Key.Key_End), lines_in_sight, SQL["chunk"]),
        Action("one channel", wide, lambda: card().choose_channel("email"), narrowed, SQL["channel"]),
        Action("find words", searching, lambda: bench.type("hotel ticket"), narrowed, SQL["find"]),
        Action("open the Journal", at("today"), at("journal"), everything, SQL["everything"]),
        Action("search 200,000: h", at_the_journal, lambda: bench.type("h"), found("h"), SQL["letter"]),
        Action("search 200,000: hotel", at_the_journal, lambda: bench.type("hotel"), found("hotel"), SQL["common"]),
        Action("the same, counted", at_the_journal, lambda: bench.type("hotel"), found("hotel", True), SQL["common"]),
        Action("search 200,000: lodz", said_once, lambda: bench.type("lodz"), found("lodz"), SQL["rare"]),
        Action("Journal: scroll far", at_the_journal, lambda: scroll(journal().view, next(places)), everything),
        Action("log a line", wide, log_one, lines_again, SQL["log"]),
        Action("open the quick log", left, shell.log, lambda: sheet() is not None),
        Action("a letter of the quick log", logging, type_a_letter, read_again),
        Action("Enter logs", logging, logged_by_key, lambda: sheet() is None, SQL["log"]),
        Action("open the agreement", at("clients"), at("agreement", largest), in_sight("agreement"), SQL["agreement"]),
        Action("paint hours", at("agreement", largest), paint, week_again),
        Action("tick a promise", unticked, tick, lambda: promises.model_.rowCount() < due, SQL["tick"]),
        Action(
            "undo", ticked, bench.gui.shell.undo_wanted.emit, lambda: promises.model_.rowCount() == due, SQL["tick"]
        ),
        Action(
            "redo", untaken, bench.gui.shell.redo_wanted.emit, lambda: promises.model_.rowCount() < due, SQL["tick"]
        ),
        Action("another language", at("today"), other_language, in_sight("today")),
        Action("another look", at("today"), other_look, in_sight("today")),
        Action("lock", left, shell.lock_wanted.emit, shell.is_covered, once=True),
    ]


def scroll(view: Any, place: int) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(int(bar.maximum() * (place * 0.13 % 1)))


if __name__ == "__main__":
    sys.exit(main())
