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

from large_actions import SQL, Action, actions  # noqa: E402
from large_store import KEY, NOW, kept  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from watches import Raw, Traffic  # noqa: E402

from desktop.app.gui import Gui  # noqa: E402
from desktop.system.paths import Paths, resources  # noqa: E402
from desktop.system.preferences import Preferences, keep  # noqa: E402
from desktop.ui.kit import fonts, pyside_features  # noqa: E402

CEILING = 100.0
"""Milliseconds of the GUI thread in one turn."""


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
    pyside_features.never_look()  # as the program begins
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


if __name__ == "__main__":
    sys.exit(main())
