"""Calls, collector, strength and notices."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.app.lane import Lane
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.collector import Collector
from desktop.ui.kit.notices import Toast, without_text
from desktop.ui.screens.door_strength import guessing


class Threads:
    def __init__(self) -> None:
        self.shown: list[BaseException] = []
        self.lane, self.pool = Lane(), ThreadPoolExecutor(max_workers=1)
        self.calls = Calls(self.lane, self.pool, self.shown.append)


@pytest.fixture
def threads() -> Iterator[Threads]:
    made = Threads()
    yield made
    made.calls.close()
    made.lane.shutdown()
    made.pool.shutdown()


def test_the_call_runs_there_and_the_answer_comes_here(qtbot: QtBot, threads: Threads) -> None:
    owner, seen = QObject(), []
    here = threading.current_thread()
    threads.calls.ask(owner, threading.current_thread, lambda there: seen.append((there, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].name == "db"
    assert seen[0][1] is here


def test_answers_come_in_the_order_asked(qtbot: QtBot, threads: Threads) -> None:
    owner, seen = QObject(), []
    for number in range(20):
        threads.calls.ask(owner, lambda number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_an_answer_for_a_widget_that_has_gone_is_dropped(qtbot: QtBot, threads: Threads) -> None:
    owner, other, seen = QWidget(), QObject(), []
    gate = threading.Event()
    threads.calls.ask(owner, gate.wait, lambda _: seen.append("gone"))
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner))
    gate.set()
    threads.calls.ask(other, lambda: None, lambda _: seen.append("there"))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["there"]


def test_a_failure_nobody_waits_for_is_shown(qtbot: QtBot, threads: Threads) -> None:
    owner = QObject()
    threads.calls.ask(owner, lambda: 1 / 0, lambda _: None)
    qtbot.waitUntil(lambda: bool(threads.shown))
    assert isinstance(threads.shown[0], ZeroDivisionError)


def test_a_long_job_lets_the_short_ones_pass(threads: Threads) -> None:
    order: list[str] = []
    started, asked = threading.Event(), threading.Event()

    def long() -> None:
        order.append("long begins")
        started.set()
        asked.wait()
        threads.lane.between()
        order.append("long ends")

    whole = threads.lane.submit(long)
    started.wait()
    threads.lane.submit(lambda: order.append("short"))
    asked.set()
    whole.result()
    assert order == ["long begins", "short", "long ends"]


def test_a_patient_job_begins_between_no_others_steps() -> None:
    lane, order = Lane(), []
    gate = threading.Event()

    def steps() -> None:
        gate.wait()
        order.append("begins")
        lane.between()
        order.append("ends")

    lane.submit(steps)
    patient = lane.submit_patient(lambda: order.append("patient"))
    lane.submit(lambda: order.append("short"))
    gate.set()
    patient.result()
    lane.shutdown()
    assert order == ["begins", "short", "ends", "patient"]


def test_what_was_asked_before_the_end_is_done() -> None:
    lane, done = Lane(), []
    gate = threading.Event()
    lane.submit(gate.wait)
    for number in range(3):
        lane.submit(lambda number=number: done.append(number))
    gate.set()
    lane.shutdown()
    assert done == [0, 1, 2]
    with pytest.raises(RuntimeError):
        lane.submit(lambda: None)


def test_garbage_waits_for_the_gui_thread(qtbot: QtBot, threads: Threads) -> None:
    class Knot:
        pass

    collector = Collector(threads.calls)
    try:
        assert not gc.isenabled()
        collector.begin()
        knot = Knot()
        knot.itself = knot  # type: ignore[attr-defined]
        gone = weakref.ref(knot)
        del knot
        assert gone() is not None
        more = [[] for _ in range(20_000)]
        collector.collect()
        assert more
        assert gone() is None
        collector.spare()
        # What began before is not gone through again: 20,000 lists, and all the modules.
        assert len(gc.get_objects()) < len(more) < gc.get_freeze_count()
    finally:
        gc.enable()
        gc.unfreeze()


def test_a_toast_offers_undo_once(qtbot: QtBot) -> None:
    window, undone = QWidget(), []
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    toast = Toast(window)
    toast.say("Kept: call Ada", lambda: undone.append(1))
    assert toast.isVisible()
    assert window.rect().contains(toast.geometry())
    qtbot.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert undone == []  # what was to be pressed may have lain under it
    assert not toast.isVisible()
    toast.say("Kept: call Ada", lambda: undone.append(1))
    qtbot.mouseClick(toast, Qt.MouseButton.LeftButton, pos=QPoint(toast.width() - 30, toast.height() // 2))
    assert undone == [1]
    assert not toast.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_stands_where_a_toast_comes_gives_way_and_comes_back(qtbot: QtBot) -> None:
    window, rows = QWidget(), QListWidget()
    qtbot.addWidget(window)
    rows.addItems([str(number) for number in range(100)])
    rows.setMinimumHeight(80)
    QVBoxLayout(window).addWidget(rows)
    window.layout().setContentsMargins(0, 0, 0, 0)
    window.resize(900, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    rows.setFocus()
    last = max(at for at in range(100) if rows.rect().contains(rows.visualItemRect(rows.item(at))))
    rows.setCurrentRow(last)
    toast = Toast(window)
    toast.say("Kept: call Ada")
    assert rows.geometry().bottom() < toast.geometry().top()
    assert rows.rect().contains(rows.visualItemRect(rows.item(last))), "the row in hand stays in sight"
    toast.hide()
    assert rows.height() == 600
    window.resize(900, 100)
    toast.say("Kept: call Ada")
    assert window.height() == 100, "without room it lies over what is there"
    assert window.rect().contains(toast.geometry())


def test_the_failure_dialog_tells_no_words_of_a_client() -> None:
    try:
        raise ValueError("what the client wrote")
    except ValueError as error:
        told = without_text(error)
    assert "ValueError" in told
    assert "test_kit.py" in told
    assert "client wrote" not in told


@pytest.mark.parametrize(
    ("weak", "strong"), [("aaaaaaaa", "abcdefgh"), ("password", "password1"), ("violet", "violet stairs nine")]
)
def test_more_and_more_various_is_harder_to_guess(weak: str, strong: str) -> None:
    assert guessing(weak) < guessing(strong)
    assert guessing("") == 0
