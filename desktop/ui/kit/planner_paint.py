"""How a planned week looks: hours open and closed, blocks, what is held over them, the line of now."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from desktop.ui import formats
from desktop.ui.kit import icons
from desktop.ui.kit.planner import Look, PlanBlock, PlanDay, PlanWeek, Sheet
from desktop.ui.kit.rows import elide, two_lines
from desktop.ui.kit.style import paint_ring
from desktop.ui.kit.theme import colour, font, px
from desktop.ui.kit.tokens import RADIUS

TONES = {
    Look.MEETING: ("accent_soft", "accent", "accent_ink"),
    Look.WORK: ("chart_track", "usual_mark", "ink"),
    Look.PROMISE: ("soon_soft", "soon_mark", "soon_ink"),
    Look.OWN: ("calm_soft", "calm_mark", "calm_ink"),
}
"""Fill, bar and ink."""
FAINT = 0.4
"""Of the ground of what stands back."""
LEAST_WORDS = 1.6
"""Of a sign's width: where there is less room, one letter and dots would say nothing."""
SHADE = 140
"""Of 255: a client's hours are lighter than what stands in them."""


class State(NamedTuple):
    """How a block is shown just now. `held`: it is being moved, and stands elsewhere as a ghost."""

    chosen: bool = False
    ringed: bool = False
    hover: bool = False
    held: bool = False


def paint_ground(painter: QPainter, sheet: Sheet, week: PlanWeek) -> None:
    """Open and closed hours of the whole day, the chosen client's among them, and the scale."""
    painter.setPen(Qt.PenStyle.NoPen)
    for at, day in enumerate(week.days):
        _paint_day(painter, sheet, at, day)
    tall = QFontMetrics(font("caption")).height()
    painter.setFont(font("caption"))
    step = 1 if sheet.hour >= tall * 4 else 2
    for hour in range(25):
        y = sheet.y(hour * 60)
        painter.fillRect(QRectF(sheet.axis - px(4), y, sheet.width - sheet.axis + px(4), 1), colour("line"))
        if hour % step == 0:
            painter.setPen(colour("ink2"))
            where = QRectF(0, y - tall / 2, sheet.axis - px(9), tall)
            text = "24:00" if hour == 24 else formats.hour(hour)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
    for at, day in enumerate(week.days):
        if day.closed:
            # In the middle of the hours with which the week begins.
            _paint_closed(painter, sheet.well(at, week.first * 60, week.last * 60), day.closed)


def paint_block(painter: QPainter, rect: QRectF, block: PlanBlock, state: State) -> None:
    """Bar, title, who, signs; hatched where it lies on another, an empty outline where it was called off."""
    fill, mark, ink = TONES[block.look]
    radius = min(float(px(4)), rect.height() / 2)
    painter.save()
    if block.faint or state.held:
        painter.setOpacity(FAINT)
    # On a desktop that asks for high contrast every ground is the same: there the edge alone parts them.
    edged = block.struck or colour(fill) == colour("surface")
    painter.setPen(QPen(colour("line_ui"), 1) if edged else Qt.PenStyle.NoPen)
    painter.setBrush(colour("surface") if block.struck else colour(fill))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5) if edged else rect, radius, radius)
    if block.clash:
        _hatch(painter, rect, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("line_ui" if block.struck else mark))
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), px(3), rect.height()), 1, 1)
    painter.setOpacity(1.0)  # what stands back is read all the same
    _paint_words(painter, rect.toAlignedRect(), block, "ink3" if block.faint else "ink2" if block.struck else ink)
    painter.restore()
    if state.chosen or state.hover:
        painter.setPen(QPen(colour("accent" if state.chosen else "line_ui"), 1.5 if state.chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if state.ringed:
        paint_ring(painter, rect.adjusted(-3, -3, 3, 3), colour("focus"), px(RADIUS["chip"]) + 1)


def paint_ghost(painter: QPainter, rect: QRectF, begins: str, ends: str) -> None:
    """Where what is held would stand, and when that is."""
    painter.setPen(QPen(colour("accent"), 1.5, Qt.PenStyle.DashLine))
    tint = colour("accent_soft")
    painter.setBrush(tint)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), px(5), px(5))
    painter.setFont(font("caption_strong"))
    painter.setPen(colour("accent_ink"))
    where = QRect(round(rect.left()) + px(7), round(rect.top()) + px(3), round(rect.width()) - px(9), _tall())
    words = f"{begins}–{ends}"
    elide(painter, where, words if painter.fontMetrics().horizontalAdvance(words) <= where.width() else begins)


def paint_now(painter: QPainter, sheet: Sheet, day: int, minute: int, over: bool) -> None:
    """Under the blocks a firm line; `over` them a faint one, which strikes no title out, and its dot."""
    y = sheet.y(minute)
    left = sheet.left(day)
    painter.setOpacity(0.3 if over else 1.0)
    painter.setPen(QPen(colour("late_mark"), 1.5))
    painter.drawLine(QPointF(left, y), QPointF(left + sheet.column - px(2), y))
    painter.setOpacity(1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("late_mark"))
    painter.drawEllipse(QPointF(left, y), px(4), px(4))


def paint_head(painter: QPainter, rect: QRectF, day: PlanDay) -> None:
    """The weekday over its number; today's on a disc."""
    painter.setPen(colour("accent_ink" if day.today else "ink2"))
    painter.setFont(font("label"))
    name = QFontMetrics(font("label"))
    top = QRectF(rect.left(), rect.top() + px(4), rect.width(), name.height())
    painter.drawText(top, Qt.AlignmentFlag.AlignCenter, day.name)
    painter.setFont(font("body_strong"))
    metrics = painter.fontMetrics()
    height = metrics.height() + px(6)
    width = max(height, metrics.horizontalAdvance(day.number) + px(14))
    pill = QRectF(rect.center().x() - width / 2, top.bottom() + px(2), width, height)
    if day.today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(colour("on_accent" if day.today else "ink" if day.open else "ink2"))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, day.number)


def head_height() -> int:
    return QFontMetrics(font("label")).height() + QFontMetrics(font("body_strong")).height() + px(18)


def paint_load(painter: QPainter, rect: QRectF, day: PlanDay) -> None:
    """A bar with its words under it; a dash where nothing is offered and nothing planned."""
    bar = QRectF(rect.left() + px(8), rect.top() + px(10), rect.width() - px(16), px(7))
    painter.setPen(Qt.PenStyle.NoPen)
    if day.share is not None:
        painter.setBrush(colour("chart_track"))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        if day.share > 0:
            painter.setBrush(colour("soon_mark" if day.tone == "soon_ink" else "accent"))
            filled = max(bar.height(), bar.width() * min(1.0, day.share))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), filled, bar.height()), px(3), px(3))
    painter.setFont(font("caption_strong" if day.tone != "ink2" else "caption"))
    painter.setPen(colour(day.tone))
    metrics = painter.fontMetrics()
    words = metrics.elidedText(day.load, Qt.TextElideMode.ElideRight, int(rect.width()) - px(2))
    where = QRectF(rect.left(), bar.bottom() + px(5), rect.width(), metrics.height())
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)


def load_height() -> int:
    return QFontMetrics(font("caption")).height() + px(30)


def _paint_day(painter: QPainter, sheet: Sheet, at: int, day: PlanDay) -> None:
    column = QRectF(sheet.left(at), 0, sheet.column, sheet.height).adjusted(1, 0, -1, 0)
    painter.fillRect(column, _closed())
    for begins, ends in day.open:
        painter.fillRect(sheet.well(at, begins, ends).adjusted(1, 0, -1, 0), colour("surface"))
    for begins, ends in day.agreed:
        well = sheet.well(at, begins, ends).adjusted(1, 0, -1, 0)
        shade = QColor(colour("selected"))
        shade.setAlpha(SHADE)
        painter.fillRect(well, shade)
        painter.fillRect(QRectF(well.left(), well.top(), px(3), well.height()), colour("accent"))


def _paint_closed(painter: QPainter, well: QRectF, words: str) -> None:
    """Why nothing is open: a word or two in a line, a long one cut; the head of the day tells it whole."""
    painter.setFont(font("caption"))
    metrics = painter.fontMetrics()
    width = int(well.width()) - px(6)
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(metrics.elidedText(word, Qt.TextElideMode.ElideRight, width))
    top = well.center().y() - len(lines) * metrics.height() / 2
    painter.setPen(colour("ink2"))
    for line in lines:
        where = QRectF(well.left(), top, well.width(), metrics.height())
        painter.fillRect(where.adjusted(px(2), 0, -px(2), 0), _closed())
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, line)
        top += metrics.height()


def _closed() -> QColor:
    """The ground of closed hours, which is another than that of open ones with high contrast too."""
    return colour("hover") if colour("hover") != colour("surface") else colour("sunken")


def _hatch(painter: QPainter, rect: QRectF, radius: float) -> None:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    ink = colour("soon_mark")
    brush = QBrush(ink, Qt.BrushStyle.BDiagPattern)
    painter.save()
    painter.setOpacity(painter.opacity() * 0.35)
    painter.fillPath(path, brush)
    painter.restore()
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _paint_words(painter: QPainter, rect: QRect, block: PlanBlock, ink: str) -> None:
    if block.flag and rect.width() < px(40):
        side = px(14)
        where = QRectF(rect.center().x() - side / 2 + 2, rect.center().y() - side / 2 + 1, side, side)
        icons.paint(painter, block.sign, where, colour(block.sign_tone))
        return
    inside = rect.adjusted(px(8), 0, -px(5), 0)
    strong, plain, side = QFontMetrics(_title_font(block)), QFontMetrics(font("caption")), px(14)
    low = rect.height() < strong.height() * 2
    top = rect.top() + max(0, (rect.height() - strong.height()) // 2) if low else rect.top() + px(4)
    right, corner = inside.right(), float(rect.bottom())
    words = strong.horizontalAdvance(block.title or block.under) + (side + px(3) if block.sign else 0)
    # A title that would be cut in a low block is worth more than this sign, which it is spoken with too.
    if block.repeats and inside.width() > (words + side + px(3) if low else side * 3):
        # In a low block beside the title, else in the corner.
        corner = rect.center().y() - side / 2 + 1 if low else rect.bottom() - side - px(3)
        icons.paint(painter, "repeat", QRectF(right - side, corner, side, side), colour(ink))
        inside = inside.adjusted(0, 0, -side - px(3) if low else 0, 0)
    left = inside.left()
    if block.sign and inside.width() > side * 2:
        icons.paint(painter, block.sign, QRectF(left, top + 1, side, side), colour(block.sign_tone))
        left += side + px(3)
    painter.setFont(_title_font(block))
    painter.setPen(colour(ink))
    first = True
    bottom = rect.bottom() - px(2)
    one = low or top + 2 * strong.height() > bottom
    for line in _title_lines(painter, block, inside, left, one):
        gives_way = side + px(3) if block.repeats and not low and top + strong.height() > corner else 0
        room = QRect(left if first else inside.left(), top, right_of(inside) - left - gives_way, strong.height())
        if room.width() >= LEAST_WORDS * side:
            elide(painter, room, line)
        top += strong.height()
        if first:
            left, first = inside.left(), False
    painter.setFont(font("caption"))
    for line in (block.under, block.clash or block.note):
        if line and not low and top + plain.height() <= bottom:
            painter.setPen(colour("soon_ink" if line != block.under else "ink3" if block.faint else "ink2"))
            elide(painter, QRect(inside.left(), top, inside.width(), plain.height()), line)
            top += plain.height()


def _title_lines(painter: QPainter, block: PlanBlock, inside: QRect, left: int, one: bool) -> list[str]:
    text = block.title or block.under
    return [text] if one else two_lines(painter.fontMetrics(), text, right_of(inside) - left)


def right_of(rect: QRect) -> int:
    return rect.left() + rect.width()


def _title_font(block: PlanBlock) -> QFont:
    if not block.struck:
        return font("caption_strong")
    struck = QFont(font("caption_strong"))
    struck.setStrikeOut(True)
    return struck


def _tall() -> int:
    return QFontMetrics(font("caption_strong")).height()
