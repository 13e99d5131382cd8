"""Another look while the program runs: at once what is in sight, the rest before it is seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.kit import theme
from desktop.ui.kit.buttons import PRIMARY, Button
from desktop.ui.kit.dressing import AT_ONCE
from desktop.ui.kit.fields import SearchLine
from desktop.ui.kit.parts import Text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.words, self.field, self.box = Text("Title", "title"), QLineEdit("field"), QComboBox()
        self.box.addItems(["one", "two"])
        self.off = QLineEdit("off")
        self.off.setEnabled(False)
        self.told = 0
        whole = QVBoxLayout(self)
        for part in (self.words, self.field, SearchLine(), self.box, self.off, Button("Go", kind=PRIMARY)):
            whole.addWidget(part)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.told += event.type() == QEvent.Type.StyleChange


@pytest.fixture
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "light")


def stacked(qtbot: QtBot, pages: int) -> QStackedWidget:
    made = QStackedWidget()
    qtbot.addWidget(made)
    for _ in range(pages):
        made.addWidget(Page())
    made.resize(320, 300)
    made.show()
    return made


def turned(stack: QStackedWidget) -> None:
    """Each page was in sight once."""
    for at in (*range(stack.count()), 0):
        stack.setCurrentIndex(at)
        stack.grab()


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("look", [("dark", 1.0), ("light", 1.5), ("dark", 1.5)])
def test_a_page_that_was_out_of_sight_looks_as_one_made_anew(
    qtbot: QtBot, qapp: QApplication, look: tuple[str, float], back: bool
) -> None:
    stack = stacked(qtbot, 3)
    turned(stack)
    before = stack.grab().toImage()
    theme.apply(qapp, *look)
    if back:
        theme.apply(qapp, "light")
    expected = stacked(qtbot, 1).grab().toImage()
    assert (expected == before) is back
    for at in range(3):
        stack.setCurrentIndex(at)
        qtbot.waitUntil(lambda: stack.grab().toImage() == expected)


@pytest.mark.usefixtures("light_again")
def test_what_is_out_of_sight_hears_of_it_in_later_turns(qtbot: QtBot, qapp: QApplication) -> None:
    stack = stacked(qtbot, AT_ONCE)
    turned(stack)
    shown, *hidden = (stack.widget(at) for at in range(stack.count()))
    told = [page.told for page in hidden]
    theme.apply(qapp, "dark")
    assert shown.field.palette().text().color() == theme.colour("ink")
    assert [page.told for page in hidden] == told
    ink = theme.colour("ink")
    # Widgets hear of it in no order: a page may be a turn before the parts on it, or after them.
    qtbot.waitUntil(lambda: all(page.words.palette().windowText().color() == ink for page in hidden))
    qtbot.waitUntil(lambda: all(page.told > before for page, before in zip(hidden, told, strict=True)))
    assert [page.told for page in hidden] == [before + 1 for before in told]
