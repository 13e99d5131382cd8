"""The client's view on the whole window: nothing else is shown, spoken or reached, and everything comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from db.queries import private
from desktop.app.gui import Gui
from desktop.domain.interaction import Tag
from desktop.domain.task import Side
from desktop.ui.client_view import ClientView
from desktop.ui.kit.dialog import Dialog, open_in
from tests.app.conftest import PASSPHRASE
from tests.app.test_lock import names
from tests.app.test_sidebar import ask
from tests.patience import answered

CANARY = "Zkanarekz"
"""In everything of the client that is not for their eyes."""
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(qtbot: QtBot, opened: Gui) -> int:
    """The page of a client who has something to see, and much that is not theirs."""
    services, now = opened.services, opened._clock()
    line = ask(opened, services.clients.lines)[0]
    client = line.id

    def write() -> None:
        services.clients.change(client, name="Quarzo & Figli")
        closed, open_ = services.tasks.add_list(client, CANARY), services.tasks.add_list(client, "Catalogue", True)
        add: Callable[..., int] = services.tasks.add
        add(client, f"{CANARY} they never answer", Side.ASSISTANT, list=closed)
        add(client, f"{CANARY} what they owe", Side.CLIENT, list=closed)
        add(client, "Cover picture", Side.ASSISTANT, list=open_, notes=CANARY)
        add(client, "Prices for spring", Side.ASSISTANT, now + timedelta(days=1), promise=True)
        said = services.interactions.log_for(
            "Quarzo & Figli", channel="email", direction="in", text=CANARY, tags=[Tag.ABUSIVE]
        )
        assert said.id
        services.signals.not_so(client, ("contact_outside_hours",), CANARY)
        with services.erasures._work.write() as session:
            private.add(session, client, now, CANARY)
        services.clients.add(f"{CANARY} another client")

    ask(opened, write)
    opened.shell.go("client", client)
    page = opened.shell.screens["client"]
    qtbot.waitUntil(lambda: page.card is not None)
    answered(qtbot, opened.calls)
    return client


def press(gui: Gui, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or gui.window, key, held)


def view(qtbot: QtBot, gui: Gui) -> ClientView:
    press(gui, Qt.Key.Key_F12)
    found = gui.shell._view
    assert isinstance(found, ClientView)
    qtbot.waitUntil(lambda: found.name.text() != "")
    answered(qtbot, gui.calls)
    return found


def everything(gui: Gui) -> str:
    """All that a screen reader finds in any window that is to be seen, and the titles of these windows."""
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    spoken = [text for one in windows for text in names(one)]
    titles = [one.title() for one in QGuiApplication.topLevelWindows() if one.isVisible()]
    return "\n".join([*spoken, *titles, *(one.windowTitle() for one in windows)])


def others(gui: Gui, client: int) -> list[str]:
    return [line.name for line in ask(gui, gui.services.clients.lines) if line.id != client]


def test_only_what_the_client_may_see_is_there(qtbot: QtBot, opened: Gui, shown: int) -> None:
    before = everything(opened)
    assert CANARY in before, "the same look finds it on the page"
    assert any(name in before for name in others(opened, shown))
    view(qtbot, opened)
    seen = everything(opened)
    assert "Quarzo & Figli" in seen
    assert "Prices for spring" in seen
    assert "Cover picture" in seen
    assert CANARY not in seen
    assert not [name for name in others(opened, shown) if name in seen]
    for words in ("Today", "Clients", "Settings", "Encrypted", "Undo"):
        assert words not in seen
    assert opened.window.windowTitle() == "Garbo"


def test_no_key_leads_out_but_its_own(qtbot: QtBot, opened: Gui, shown: int) -> None:
    view(qtbot, opened)
    before = everything(opened)
    for key, held in (
        (Qt.Key.Key_1, CONTROL),
        (Qt.Key.Key_2, CONTROL),
        (Qt.Key.Key_K, CONTROL),
        (Qt.Key.Key_L, CONTROL),
        (Qt.Key.Key_N, CONTROL),
        (Qt.Key.Key_Z, CONTROL),
        (Qt.Key.Key_Comma, CONTROL),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    ):
        press(opened, key, held)
        assert open_in(opened.window) is None
        assert QApplication.activePopupWidget() is None
    for place in ("today", "clients", "settings", "client"):
        assert opened.shell.go(place, shown) is None
    opened.shell.log()
    opened.shell.promise()
    answered(qtbot, opened.calls)
    assert everything(opened) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F12])
def test_it_is_left_by_its_own_key_and_by_esc_and_all_is_as_it_was(
    qtbot: QtBot, opened: Gui, shown: int, key: Qt.Key
) -> None:
    dialog = Dialog(opened.shell, f"{CANARY} half written")
    dialog.open()
    beside = QLabel(f"{CANARY} beside")
    qtbot.addWidget(beside)
    beside.show()
    view(qtbot, opened)
    assert CANARY not in everything(opened), "what lay over the window is hidden too"
    press(opened, key)
    assert not opened.shell.is_covered()
    assert dialog.isVisible()
    assert beside.isVisible()
    assert opened.shell.here() is opened.shell.screens["client"]
    dialog.dismiss()


def test_a_long_view_is_scrolled_by_key(qtbot: QtBot, opened: Gui, shown: int) -> None:
    opened.window.resize(860, 520)
    bar = view(qtbot, opened)._bar
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
        press(opened, key)
        seen.append(bar.value())
    assert 0 < seen[0] < seen[1] <= seen[2] == bar.maximum()
    assert seen[3] == 0


def test_what_is_said_meanwhile_is_not_shown(qtbot: QtBot, opened: Gui, shown: int) -> None:
    view(qtbot, opened)
    opened.shell.say(f"Logged for {CANARY}")
    opened.shell.warn(CANARY, CANARY)
    assert CANARY not in everything(opened)
    assert opened.shell.is_shared()


def test_the_lock_works_and_comes_back_to_the_view(qtbot: QtBot, opened: Gui, shown: int) -> None:
    view(qtbot, opened)
    opened.shell.lock_wanted.emit()
    assert "Quarzo" not in everything(opened)
    unlock = opened.door.unlock
    qtbot.waitUntil(unlock.next.isEnabled)
    unlock.passphrase.edit.setText(PASSPHRASE)
    unlock.go_on()
    qtbot.waitUntil(opened.shell.is_shared)
    qtbot.waitUntil(lambda: "Quarzo & Figli" in everything(opened))
    answered(qtbot, opened.calls)
    assert CANARY not in everything(opened), "somebody may still be looking"
    press(opened, Qt.Key.Key_Escape)
    assert not opened.shell.is_covered()


def test_a_key_held_too_long_does_not_lead_out_again(qtbot: QtBot, opened: Gui, shown: int) -> None:
    leaving = [one for one in view(qtbot, opened).findChildren(QShortcut) if one.key().toString() in ("F12", "Esc")]
    assert len(leaving) == 2
    assert not any(one.autoRepeat() for one in leaving)


def test_a_client_who_is_gone_has_no_view(qtbot: QtBot, opened: Gui) -> None:
    opened.shell.view_as_client(4711)
    qtbot.waitUntil(lambda: not opened.shell.is_shared())
    assert opened.shell._notice is not None
    assert not opened.shell.is_covered()


def test_without_a_client_in_hand_it_says_what_is_missing(qtbot: QtBot, opened: Gui) -> None:
    opened.shell.go("settings")
    press(opened, Qt.Key.Key_F12)
    assert not opened.shell.is_covered()
    assert opened.shell._toast is not None
    assert "Choose a client" in opened.shell._toast.accessibleName()


def test_the_walk_finds_what_is_hidden_only_from_the_eye(qtbot: QtBot, opened: Gui) -> None:
    """A planted fault: a label in the window that nobody sees is still read out by some."""
    label = QLabel(CANARY, opened.window)
    label.hide()
    found = QAccessible.queryAccessibleInterface(opened.window)
    assert found.childCount()
    assert CANARY in everything(opened)
