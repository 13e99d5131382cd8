"""Looking at a window as it is shown: what is cut, what lies outside or over another, what has no name or no ring."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFocusFrame,
    QLabel,
    QLayout,
    QMenu,
    QScrollBar,
    QStackedLayout,
    QWidget,
)

from desktop.ui.kit.dialog import Dialog, open_in
from desktop.ui.kit.notices import Toast
from desktop.ui.kit.parts import Elided

OVERLAYS = (Dialog, Toast, QFocusFrame, QScrollBar)
"""What may lie over other things."""


def shown(root: QWidget) -> list[QWidget]:
    """Every widget that can be seen; behind a dialog nothing is looked at."""
    top = open_in(root) or root
    return [top, *(one for one in top.findChildren(QWidget) if one.isVisible() and one.window() is top.window())]


def cut(root: QWidget) -> list[str]:
    """Texts that have less room than they need; what she chose in a box may be longer than it."""
    found = []
    for widget in shown(root):
        if isinstance(widget, Elided) or getattr(widget, "_rail", False):
            continue
        if isinstance(widget, QLabel | QAbstractButton) and widget.text():
            short = _is_short(widget) if isinstance(widget, QLabel) else widget.width() < _needed(widget)
            text = widget.text()
        else:
            continue
        if short:
            found.append(f"{type(widget).__name__}: {text} ({widget.width()}×{widget.height()})")
    return found


def _is_short(label: QLabel) -> bool:
    if label.wordWrap():
        longest = max((_advance(label, word) for word in re.split(r"[\s\u200b]+", label.text())), default=0)
        return label.height() < label.heightForWidth(label.width()) or label.contentsRect().width() < longest
    lines = re.sub(r"<[^>]+>", "", label.text()).split("\n")
    tall = label.fontMetrics().height() * len(lines) > label.height() + 2
    return tall or label.contentsRect().width() < max(_advance(label, line) for line in lines)


def _needed(button: QAbstractButton) -> int:
    """As wide as it wishes to be where it knows, else its words alone."""
    hint = button.minimumSizeHint().width()
    return hint if hint > 0 else _advance(button, button.text())


def _advance(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def outside(root: QWidget) -> list[str]:
    """What reaches over the edge of what it lies in; what scrolls may."""
    found = []
    for widget in shown(root)[1:]:
        parent = widget.parentWidget()
        if parent is None or widget.isWindow() or isinstance(widget, OVERLAYS) or _scrolls(parent):
            continue
        if not widget.size().isEmpty() and not parent.rect().contains(widget.geometry()):
            found.append(f"{_name(widget)} {_box(widget)} in {_name(parent)} {parent.width()}×{parent.height()}")
    return found


def _scrolls(parent: QWidget) -> bool:
    return isinstance(parent.parentWidget(), QAbstractScrollArea) and not isinstance(parent, QScrollBar)


def overlapping(root: QWidget) -> list[str]:
    """Pairs in one layout that lie over each other."""
    found = []
    for parent in shown(root):
        layout = parent.layout()
        if layout is None:
            continue
        placed = [one for one in _placed(layout) if one.isVisible() and not isinstance(one, OVERLAYS)]
        for at, one in enumerate(placed):
            for other in placed[at + 1 :]:
                both = one.geometry().intersected(other.geometry())
                if one.parentWidget() is other.parentWidget() and both.width() > 1 and both.height() > 1:
                    found.append(f"{_name(one)} {_box(one)} and {_name(other)} {_box(other)}")
    return found


def _placed(layout: QLayout) -> Iterator[QWidget]:
    if isinstance(layout, QStackedLayout):
        return
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)


def stops(root: QWidget) -> list[QWidget]:
    """What Tab has to reach."""
    return [
        one
        for one in shown(root)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and one.isEnabled()
        and one.focusProxy() is None
        and not isinstance(one, QScrollBar | QMenu)
    ]


def nameless(root: QWidget) -> list[str]:
    """What can be reached and says nothing of itself."""
    return [
        _name(one) for one in stops(root) if not (one.accessibleName() or getattr(one, "text", str)() or _buddy(one))
    ]


def _buddy(widget: QWidget) -> bool:
    return any(label.buddy() is widget for label in widget.window().findChildren(QLabel))


class Walk(NamedTuple):
    """What Tab never came to, and what looked the same when it came to it."""

    unreached: list[str]
    ringless: list[str]


def walk(root: QWidget, press: Callable[[QWidget], object], framed: set[tuple[QWidget, QRect]]) -> Walk:
    """Tab through all of it; `press` presses it on the widget with the focus.

    `framed`: buttons that had their ring in an earlier walk at the same place; each is looked at once there, for most
    stand in many scenes, as those of the sidebar in all.
    """
    wanted, window = stops(root), root.window()
    if not wanted:
        return Walk([], [])
    window.activateWindow()
    if (focus := QApplication.focusWidget()) is not None:
        focus.clearFocus()
    before = _picture(window)
    # A dialog keeps Tab inside, once it is there; and only a key that was pressed draws rings.
    (wanted[0] if open_in(root) else window).setFocus(Qt.FocusReason.TabFocusReason)
    press(QApplication.focusWidget() or window)
    seen: list[QWidget] = []
    same: list[str] = []
    stayed: list[QWidget] = []
    for _ in range(4 * len(wanted) + 8):
        now = QApplication.focusWidget()
        # A field may want the first Tab for itself, as what completes a name does; not the second.
        stays = bool(seen) and now is seen[-1] and now not in stayed
        if now is None or (now in seen and not stays):
            break
        (stayed if stays else seen).append(now)
        near = _near(now)
        is_asked = len(wanted) > 1 and now in wanted and _has_something(now) and not near.isEmpty()
        if is_asked and (now, near) not in framed:
            if before.copy(near) == _picture(window, near):
                same.append(_name(now))
            elif isinstance(now, QAbstractButton):
                framed.add((now, near))
        press(now)
    return Walk([_name(one) for one in wanted if one not in seen and not _in_group(one, seen)], same)


def _in_group(widget: QWidget, seen: Iterable[QWidget]) -> bool:
    """One of several of which one is chosen: Tab comes to that one, arrows go to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(one in seen for one in group.buttons())


def _has_something(widget: QWidget) -> bool:
    """A list that is still empty has no row to put a ring around."""
    return not isinstance(widget, QAbstractItemView) or widget.model().rowCount() > 0


def _near(widget: QWidget) -> QRect:
    """A widget and a little around it, in its window."""
    window = widget.window()
    rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-6, -6, 6, 6)
    return QRect() if widget.visibleRegion().isEmpty() else rect.intersected(window.rect())


def _picture(window: QWidget, part: QRect | None = None) -> QImage:
    QApplication.processEvents()
    return window.grab(part or window.rect()).toImage()


@contextmanager
def listening_to_cuts(cuts: list[str]) -> Iterator[None]:
    """Collects each text that is painted with an ellipsis while this lasts."""
    real = QFontMetrics.elidedText

    def elided(self: QFontMetrics, text: str, *how: object) -> str:
        kept: str = real(self, text, *how)  # type: ignore[arg-type]
        if kept != text:
            cuts.append(text)
        return kept

    QFontMetrics.elidedText = elided  # type: ignore[method-assign]
    try:
        yield
    finally:
        QFontMetrics.elidedText = real  # type: ignore[method-assign]


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", str)() or widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} {text[:30]}".strip()


def _box(widget: QWidget) -> str:
    one = widget.geometry()
    return f"({one.x()}, {one.y()}, {one.width()}×{one.height()})"
