"""The card of answer times: which channels are agreed, how soon she answers, where any time is fine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIntValidator, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from desktop.domain.agreement import Agreement
from desktop.domain.errors import Problem
from desktop.domain.interaction import Channel
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime, Rule, SameDay
from desktop.ui import hours_words, words
from desktop.ui.kit.bending import Bending
from desktop.ui.kit.parts import Card, Glyph, Text, column, row
from desktop.ui.kit.theme import px

translate = QCoreApplication.translate
CHANNELS = (Channel.MESSAGE, Channel.EMAIL, Channel.CALL, Channel.VOICE_NOTE, Channel.VIDEO, Channel.MEETING)
_OTHER, _AS_MESSAGE = "other", "as_message"
_MOST = {"hours": 200, "minutes": 6000, "days": 60, "by": 24}


class AnswersCard(Card):
    chosen = Signal(object)
    """The agreement with what was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self._any_time = Text("", "heading"), Text("", "caption", "ink2")
        self._wrong = Text("", "small_strong", "late_ink", wrap=True)
        self._agreement: Agreement | None = None
        self.lines = {channel: AnswerLine(channel) for channel in CHANNELS}
        inside = column(self, (20, 14, 20, 16), 10)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(2, 1)
        head = row(gap=8)
        head.addWidget(self.title, 1)
        head.addWidget(self._any_time)
        inside.addLayout(head)
        for at, line in enumerate(self.lines.values()):
            grid.addWidget(line.agreed, at, 0)
            grid.addWidget(line.icon, at, 1)
            grid.addWidget(line.rule, at, 2)
            grid.addWidget(line.any_time, at, 3, Qt.AlignmentFlag.AlignRight)
            line.changed.connect(lambda line=line: self._choose(line))
        inside.addLayout(grid)
        inside.addWidget(self._wrong)
        inside.addStretch()
        self._wrong.hide()

    def show_rules(self, agreement: Agreement, fixed: bool) -> None:
        self._agreement = agreement
        for channel, line in self.lines.items():
            own = agreement.rules.get(channel)
            rule = own if own is not None or channel is Channel.VOICE_NOTE else agreement.rule_for(channel)
            is_agreed = agreement.channels is None or channel in agreement.channels
            line.show_line(is_agreed, rule, channel in agreement.any_time, fixed)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        text = " ".join(words.problem(one) for one in problems)
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))

    def retranslate(self) -> None:
        self.title.setText(self.tr("First answer within"))
        self._any_time.setText(self.tr("Any time is fine"))
        for line in self.lines.values():
            line.retranslate()

    def _choose(self, line: AnswerLine) -> None:
        agreement, channel = self._agreement, line.channel
        if agreement is None:
            return
        rules = dict(agreement.rules)
        rule = line.rule.chosen()
        if rule is None:
            rules.pop(channel, None)
        elif rule != agreement.rule_for(channel) or channel in rules:
            rules[channel] = rule
        channels = frozenset(Channel) if agreement.channels is None else agreement.channels
        channels = channels | {channel} if line.agreed.isChecked() else channels - {channel}
        free = agreement.any_time | {channel} if line.any_time.isChecked() else agreement.any_time - {channel}
        everything = agreement.channels is None and channels == frozenset(Channel)
        new = replace(agreement, rules=rules, channels=None if everything else channels, any_time=free)
        self.chosen.emit(new)


class AnswerLine(QWidget):
    """The controls of one channel; its card lays them out."""

    changed = Signal()

    def __init__(self, channel: Channel) -> None:
        super().__init__()
        self.channel = channel
        self.agreed, self.any_time = QCheckBox(), QCheckBox()
        self.icon = Glyph(words.channel_icon(channel), "accent_ink", 18)
        self.rule = RuleBox(channel is Channel.VOICE_NOTE)
        self.agreed.clicked.connect(self.changed)
        self.any_time.clicked.connect(self.changed)
        self.rule.changed.connect(self.changed)

    def show_line(self, agreed: bool, rule: Rule | None, any_time: bool, fixed: bool) -> None:
        self.agreed.setChecked(agreed)
        self.any_time.setChecked(any_time)
        self.rule.show_rule(rule)
        self.agreed.setEnabled(not fixed)
        self.any_time.setEnabled(not fixed and agreed)
        self.rule.setEnabled(not fixed and agreed)

    def retranslate(self) -> None:
        name = words.channel(self.channel, None)
        self.agreed.setText(name)
        self.agreed.setAccessibleName(self.tr("{channel}: agreed").format(channel=name))
        self.any_time.setToolTip(self.tr("Writing at any time is fine"))
        self.any_time.setAccessibleName(self.tr("{channel}: any time is fine").format(channel=name))
        self.rule.retranslate(self.tr("{channel}: first answer within").format(channel=name))


class RuleBox(QWidget):
    """The usual answer times in words; the last entry asks for a number of her own."""

    changed = Signal()

    def __init__(self, follows_messages: bool) -> None:
        super().__init__()
        self._follows = follows_messages
        self._rule: Rule | None = NO_RULE
        self.box = StillBox()
        self.own: OwnTime | None = None
        self._whole = column(self, gap=6)
        self._whole.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self._pick)

    def chosen(self) -> Rule | None:
        """None: as for messages."""
        return self._rule

    def show_rule(self, rule: Rule | None) -> None:
        self._rule = rule
        self._fill()
        if self.own is not None and not self.own.is_in_hand():
            self.own.hide()

    def retranslate(self, name: str) -> None:
        self.box.setAccessibleName(name)
        if self.own is not None:
            self.own.retranslate()
        self._fill()

    def _fill(self) -> None:
        self.box.clear()
        if self._follows:
            self.box.addItem(self.tr("as for messages"), _AS_MESSAGE)
        rules: list[Rule] = [*hours_words.ANSWER_TIMES, NO_RULE]
        if self._rule is not None and self._rule not in rules:
            rules.insert(0, self._rule)
        for rule in rules:
            self.box.addItem(hours_words.answer_time(rule), rule)
        self.box.addItem(self.tr("Another time…"), _OTHER)
        wanted = _AS_MESSAGE if self._rule is None else self._rule
        self.box.setCurrentIndex(next(at for at in range(self.box.count()) if self.box.itemData(at) == wanted))

    def _pick(self, at: int) -> None:
        found = self.box.itemData(at)
        if found == _OTHER:
            self._ask_own()
            return
        if self.own is not None:
            self.own.hide()
        self._rule = None if found == _AS_MESSAGE else found
        self.changed.emit()

    def _ask_own(self) -> None:
        """Built when it is first wanted: it hardly ever is, and there is one for each channel."""
        if self.own is None:
            self.own = OwnTime()
            self.own.said.connect(self._typed)
            self._whole.addWidget(self.own)
        self.own.show()
        self.own.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, rule: Rule) -> None:
        if rule != self._rule:
            self._rule = rule
            self.changed.emit()


class OwnTime(Bending):
    """A number and what it counts."""

    said = Signal(object)
    """The rule that it makes."""

    def __init__(self) -> None:
        super().__init__(6)
        self.number, self.unit = QLineEdit(), StillBox()
        self.number.setFixedWidth(px(52))
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.add(self.number)
        self.add(self.unit, 1)
        self.retranslate()
        self.unit.activated.connect(self._limit)
        self.unit.activated.connect(self._say)
        self.number.editingFinished.connect(self._say)

    def is_in_hand(self) -> bool:
        return self.number.hasFocus() or self.unit.hasFocus()

    def retranslate(self) -> None:
        self.number.setAccessibleName(translate("RuleBox", "Number"))
        self.unit.setAccessibleName(translate("RuleBox", "Unit"))
        at = self.unit.currentIndex()
        self.unit.clear()
        for code, text in (
            ("hours", translate("RuleBox", "contact hours")),
            ("minutes", translate("RuleBox", "minutes of contact time")),
            ("days", translate("RuleBox", "working days")),
            ("by", translate("RuleBox", "o'clock, the same day")),
        ):
            self.unit.addItem(text, code)
        self.unit.setCurrentIndex(max(0, at))
        self._limit()

    def _limit(self) -> None:
        self.number.setValidator(QIntValidator(1, _MOST.get(self.unit.currentData(), 1), self.number))

    def _say(self) -> None:
        typed = self.number.text().strip()
        if self.isVisible() and self.number.hasAcceptableInput():
            self.said.emit(_rule(self.unit.currentData(), int(typed)))


class StillBox(QComboBox):
    """The wheel scrolls the page, and does not change what was agreed on the way. It gives way where it must."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(7)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def sizeHint(self) -> QSize:
        words = max((self.fontMetrics().horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        return QSize(words + px(44), super().sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _rule(unit: str, number: int) -> Rule:
    match unit:
        case "hours":
            return ContactTime(number * 60)
        case "minutes":
            return ContactTime(number)
        case "days":
            return BusinessDays(number)
        case _:
            return SameDay(number * 60)
