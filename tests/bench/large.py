"""Every action of the window over 200,000 interactions: the longest turn of the event loop, and the whole, beside SQL.

`turn` is the dearest single turn of the GUI thread's event loop while the action lasts, on that thread's own clock (its
CPU time), so that a busy machine does not count; `wall` is the same turn on the wall. `all` is from the key to the rows
on the screen. `raw` is the smallest SQL that finds or writes the same, on the same store in the same run.
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

from large_store import KEY, LARGEST, NOW, kept  # noqa: E402
from PySide6.QtCore import Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from db.driver import connect  # noqa: E402
from desktop.app.gui import Gui  # noqa: E402
from desktop.services.vault import Vault  # noqa: E402
from desktop.services.work import Work  # noqa: E402
from desktop.system.paths import Paths, resources  # noqa: E402
from desktop.system.preferences import Preferences, keep  # noqa: E402
from desktop.ui.kit import fonts  # noqa: E402

CEILING = 100.0
"""Milliseconds of the GUI thread in one turn."""


class Action(NamedTuple):
    """`ready` brings the window to where it begins. `there`: what she wanted is on the screen. `raw`: SQL beside it."""

    name: str
    ready: Callable[[], object]
    act: Callable[[], object]
    there: Callable[[], object]
    raw: str = ""


class Took(NamedTuple):
    """Milliseconds."""

    turn: float
    wall: float
    whole: float


def main() -> int:
    parser = argparse.ArgumentParser(description="Every action of the window over 200,000 interactions.")
    parser.add_argument("--runs", type=int, default=5)
    runs: int = parser.parse_args().runs
    made = kept(ROOT / "build/large")
    with tempfile.TemporaryDirectory(prefix="garbo-large-") as folder:
        where = Paths(Path(folder, "data"), Path(folder, "data"))
        shutil.copytree(made, where.data)
        raw = Raw(where)
        return measure(where, raw, runs)


class Raw:
    """Times SQL on the store as it is before the window has it; writes are taken back."""

    def __init__(self, where: Paths) -> None:
        vault = Vault(where.store, Work(lambda _changed: None), lambda: NOW)
        vault.unlock_key(KEY)
        key = vault.key
        vault.lock()
        self._store, self._key = where.store, key

    def times(self, statements: list[str], runs: int) -> dict[str, float]:
        """Milliseconds of each, the median of some runs."""
        connection = connect(self._store, self._key)
        try:
            return {sql: statistics.median(self._once(connection, sql) for _ in range(runs)) for sql in statements}
        finally:
            connection.close()

    @staticmethod
    def _once(connection: Any, sql: str) -> float:
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE" if not sql.startswith("SELECT") else "BEGIN")
        connection.execute(sql).fetchall()
        took = (time.perf_counter() - began) * 1000
        connection.execute("ROLLBACK")
        return took


def measure(where: Paths, raw: Raw, runs: int) -> int:
    application = QApplication([])
    fonts.load(resources() / "fonts")
    keep(where.config, Preferences("en", "light"))
    (where.data / "key").write_bytes(KEY)
    texts = raw.times([*SQL.values()], runs)
    gui = Gui(where, lambda: NOW, key_file=where.data / "key")
    gui.window.resize(1280, 800)
    gui.show()
    bench = Bench(application, gui)
    bench.until(lambda: gui.started and "today" in gui.shell.screens)
    bench.settle()
    print(f"{'ms, median of ' + str(runs):28}{'turn':>8}{'wall':>8}{'all':>8}{'raw':>8}{'ratio':>8}")
    worst = 0.0
    for action in actions(bench):
        took = [bench.take(action) for _ in range(runs)]
        turn, wall, whole = (statistics.median(column) for column in zip(*took, strict=True))
        beside = texts.get(action.raw)
        ratio = f"{beside:8.1f}{whole / beside:8.1f}" if beside else ""
        print(f"{action.name:28}{turn:8.1f}{wall:8.1f}{whole:8.1f}{ratio}", flush=True)
        worst = max(worst, turn)
    print(f"dearest turn {worst:.1f} ms (ceiling {CEILING:.0f})")
    gui.window.hide()
    gui.close()
    return int(worst > CEILING)


class Bench:
    """A window, its event loop turn by turn."""

    def __init__(self, application: QApplication, gui: Gui) -> None:
        self._application, self.gui = application, gui
        self.shell: Any = gui.shell if gui.started else None

    def take(self, action: Action) -> Took:
        """One run of an action, from a window that has nothing left to do."""
        action.ready()
        self.settle()
        turn = wall = 0.0
        QTimer.singleShot(0, action.act)
        began = time.perf_counter()
        done = False
        quiet_from = 0.0
        while not done or time.perf_counter() - quiet_from < 0.05:
            at, cpu = time.perf_counter(), time.thread_time()
            self._application.processEvents()
            turn, wall = max(turn, time.thread_time() - cpu), max(wall, time.perf_counter() - at)
            if not done and action.there():
                done, quiet_from = True, time.perf_counter()
            assert time.perf_counter() - began < 60, f"{action.name} never came"
            time.sleep(0.0005)
        return Took(turn * 1000, wall * 1000, (quiet_from - began) * 1000)

    def until(self, there: Callable[[], object]) -> None:
        while not there():
            self._application.processEvents()
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

    def ask(self, call: Callable[[], Any]) -> Any:
        found: list[Any] = []
        self.gui.calls.ask(self.gui.shell, call, found.append)
        self.until(lambda: found)
        return found[0]


SQL = {
    "waiting": "SELECT client_id, max(at) FROM interaction GROUP BY client_id",
    "clients": "SELECT client.id, name, (SELECT max(at) FROM interaction WHERE client_id = client.id) FROM client",
    "timeline": "SELECT id, at, channel, direction FROM interaction WHERE client_id = 1 ORDER BY at DESC",
    "chunk": "SELECT id, at, channel, direction, text FROM interaction WHERE client_id = 1 ORDER BY at DESC LIMIT 100",
    "channel": "SELECT id, at FROM interaction WHERE client_id = 1 AND channel = 'email' ORDER BY at DESC",
    "find": "SELECT id, at FROM interaction WHERE client_id = 1 AND text LIKE '%hotel ticket%' ORDER BY at DESC",
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

    def view() -> Any:
        return screens["client"].timeline.view

    def at(key: str, about: int | None = None) -> Callable[[], object]:
        return lambda: shell.go(key, about)

    def in_sight(key: str) -> Callable[[], object]:
        return lambda: key in screens and screens[key].isVisible()

    def lines_in_sight() -> object:
        return in_sight("client")() and screens["client"].client_id == largest and view().model_.rowCount() > 500

    def at_the_lines() -> None:
        shell.go("client", largest)
        bench.until(lines_in_sight)

    def narrowed() -> object:
        return 0 < view().model_.rowCount() < LARGEST * 0.8

    def wide() -> None:
        at_the_lines()
        screens["client"].timeline.search.clear()
        screens["client"].timeline.choose_channel(None)

    def find() -> None:
        screens["client"].timeline.look_for()
        QTest.keyClicks(screens["client"].timeline.search, "hotel ticket")

    def log() -> None:
        bench.gui.calls.ask(
            shell,
            lambda: services.interactions.log_for("Client 000", channel="call", direction="out", minutes=2, text="x"),
            lambda _logged: None,
        )

    def unticked() -> None:
        shell.go("today")
        if promises.model_.rowCount() != due:
            bench.gui.undo()
            bench.until(lambda: promises.model_.rowCount() == due)

    def tick() -> None:
        promises.ticked.emit(promises.model_.rows[0].key)

    def ticked() -> None:
        unticked()
        tick()
        bench.until(lambda: promises.model_.rowCount() < due)

    def fewer_or_more() -> Callable[[], object]:
        logged = [0]

        def count() -> object:
            now = bench.gui.shell.screens["client"].timeline._found
            before, logged[0] = logged[0], id(now)
            return before not in (0, id(now))

        return count

    def other_language() -> None:
        english = bench.gui.preferences.language == "en"
        bench.gui.prefer(Preferences("it" if english else "en", "light"))

    return [
        Action("open Clients", at("today"), at("clients"), in_sight("clients"), SQL["clients"]),
        Action("open Today", at("clients"), at("today"), in_sight("today"), SQL["waiting"]),
        Action(
            f"open {LARGEST:,} lines", at("client", largest + 1), at("client", largest), lines_in_sight, SQL["timeline"]
        ),
        Action("a page down", at_the_lines, lambda: bench.press(Qt.Key.Key_PageDown), lines_in_sight, SQL["chunk"]),
        Action("scroll far", at_the_lines, lambda: scroll(view(), next(places)), lines_in_sight, SQL["chunk"]),
        Action(
            "one channel", wide, lambda: screens["client"].timeline.choose_channel("email"), narrowed, SQL["channel"]
        ),
        Action("find words", wide, find, narrowed, SQL["find"]),
        Action("log a line", wide, log, fewer_or_more(), SQL["log"]),
        Action("open the agreement", at("clients"), at("agreement", largest), in_sight("agreement"), SQL["agreement"]),
        Action("tick a promise", unticked, tick, lambda: promises.model_.rowCount() < due, SQL["tick"]),
        Action("undo", ticked, bench.gui.undo, lambda: promises.model_.rowCount() == due, SQL["tick"]),
        Action("a minute passes", at("today"), shell.on_minute, in_sight("today"), SQL["waiting"]),
        Action("another language", at("today"), other_language, in_sight("today")),
    ]


def scroll(view: Any, place: int) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(int(bar.maximum() * (place * 0.13 % 1)))


if __name__ == "__main__":
    sys.exit(main())
