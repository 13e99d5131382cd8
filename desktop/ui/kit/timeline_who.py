"""A row of a history of several clients: whose it is, how it stands, what was said, with the hits."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop.ui.kit import icons
from desktop.ui.kit.parts import paint_avatar
from desktop.ui.kit.rows import elide
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.timeline import DISC, MARK, TEXT_FROM, Look, TimelineEntry, paint_shapes
from desktop.ui.kit.tokens import RADIUS


def paint_whose(painter: QPainter, rect: QRect, entry: TimelineEntry | None, look: Look) -> None:
    """The client's disc and name, the channel and how it stands; under it which way it went, and its text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if look.selected or look.hover:
        painter.setBrush(colour("selected" if look.selected else "hover"))
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -1), px(RADIUS["control"]), px(RADIUS["control"]))
        if look.selected:
            # A bar too: the tint alone would be colour alone.
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(
                QRectF(rect.left() + 2, rect.top() + px(10), px(3), rect.height() - px(20)), 1.5, 1.5
            )
    disc = px(DISC)
    around = QRectF(rect.left() + px(14), rect.center().y() + 1 - disc / 2, disc, disc)
    if entry is None:
        painter.setBrush(colour("sunken"))
        painter.drawEllipse(around)
        paint_shapes(painter, rect)
        return
    paint_avatar(painter, around, entry.initials, entry.disc)
    lines = QFontMetrics(font("label")).height(), QFontMetrics(font("body")).height()
    top = rect.center().y() - sum(lines) // 2
    first = QRect(rect.left() + px(TEXT_FROM - 14), top, rect.width() - px(TEXT_FROM - 2), lines[0])
    second = QRect(first.left(), first.bottom() + 1 + px(1), first.width(), lines[1])
    _paint_whose(painter, first, entry)
    _paint_said(painter, second, entry)


def _paint_whose(painter: QPainter, rect: QRect, entry: TimelineEntry) -> None:
    """The name is cut last, and the time never."""
    painter.setFont(font("caption"))
    painter.setPen(colour("ink2"))
    width = painter.fontMetrics().horizontalAdvance(entry.time) + 1
    right = QRect(rect.right() - width, rect.top(), width + 1, rect.height())
    painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.time)
    rest = rect.adjusted(0, 0, -width - px(10), 0)
    painter.setFont(font("label"))
    painter.setPen(colour("ink"))
    rest.setLeft(rest.left() + elide(painter, rest, entry.who) + px(10))
    for icon, tone in ((entry.icon, "ink2"), (entry.mark, entry.tone)):
        if icon and rest.width() > px(60):
            side = px(MARK)
            where = QRectF(rest.left(), rest.center().y() + 1 - side / 2, side, side)
            icons.paint(painter, icon, where, colour(tone))
            rest.setLeft(rest.left() + side + px(6))
    if rest.width() > px(40):
        painter.setFont(font("caption"))
        painter.setPen(colour(entry.tone))
        elide(painter, rest, entry.meta_within(rest.width(), painter.fontMetrics()))


def _paint_said(painter: QPainter, rect: QRect, entry: TimelineEntry) -> None:
    side = px(MARK)
    arrow = "arrow-up-right" if entry.hers else "arrow-down-left"
    where = QRectF(rect.left(), rect.center().y() + 1 - side / 2, side, side)
    icons.paint(painter, arrow, where, colour("accent_ink" if entry.hers else "ink2"))
    inside = rect.adjusted(side + px(6), 0, 0, 0)
    kind = font("body")
    shown = QFontMetrics(kind).elidedText(entry.title, Qt.TextElideMode.ElideRight, inside.width())
    same = len(shown) if shown == entry.title else len(shown) - 1
    layout = QTextLayout(shown, kind)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_marked(shown, start, min(end, same)) for start, end in entry.hits if start < same])
    layout.beginLayout()
    layout.createLine().setLineWidth(inside.width() + px(20))
    layout.endLayout()
    painter.setPen(colour("ink3" if entry.faint else "ink"))
    top = inside.top() + (inside.height() - layout.boundingRect().height()) / 2
    layout.draw(painter, QPointF(inside.left(), top))


def _marked(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    """Underlined too: the ground alone would be colour alone. Qt counts in units of UTF-16."""
    made = QTextLayout.FormatRange()
    made.start = _units(text[:start])
    made.length = _units(text[start:end])
    look = QTextCharFormat()
    look.setBackground(colour("accent_soft"))
    look.setForeground(colour("accent_ink"))
    look.setFontUnderline(True)
    made.format = look
    return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
