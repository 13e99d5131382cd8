"""What she does over 200,000 interactions, in the order of a day, each beside the smallest SQL that finds the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from large_store import CLIENTS, INTERACTIONS, LARGEST
from PySide6.QtCore import Qt

from desktop.ui.kit.dialog import open_in


class Action(NamedTuple):
    """`ready` brings the window to where it begins. `there`: what she wanted is on the screen. `raw`: SQL beside it."""

    name: str
    ready: Callable[[], object]
    act: Callable[[], object]
    there: Callable[[], object]
    raw: str = ""
    once: bool = False


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


def actions(bench: Any) -> list[Action]:
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
