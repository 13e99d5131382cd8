"""The first start in three short steps: you, your hours, the first client."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QComboBox, QWidget

from desktop.domain.hours import Span
from desktop.domain.rules import Rule
from desktop.domain.settings import PRESETS, USUAL_RULES
from desktop.ui import hours_words
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Card, Glyph, Text, column, row
from desktop.ui.kit.steps import Steps
from desktop.ui.kit.theme import px
from desktop.ui.kit.week_card import WeekCard
from desktop.ui.screens.door_code import RecoveryCode
from desktop.ui.screens.door_pages import NewPassphrase, Page

translate = QCoreApplication.translate

CHANNELS = ("message", "email")


class You(NewPassphrase):
    """Her name, the way in, and the recovery code, which the keyring never spares her."""

    def __init__(self, calls: Calls) -> None:
        name, keyring = Field(), Line("key")
        super().__init__((name, keyring))
        self.name, self._keyring = name, keyring
        self.steps, self.code = Steps(numbered=True), RecoveryCode(calls)
        self.asks = True
        self.body.addWidget(self.code)
        self.top.addWidget(self.steps)
        self.next.setEnabled(False)
        self.back.show()
        self.retranslate()

    def know(self, keyring: bool, code: str) -> None:
        """Whether the keyring of this computer opens the store, and the code that the store will have."""
        self.asks = not keyring
        for asked in (self.new, self.again, self.strength):
            asked.setVisible(self.asks)
        self._keyring.setVisible(keyring)
        self.code.show_code(code)
        self.next.setEnabled(True)
        self.retranslate()

    def begin(self) -> None:
        self.name.setFocus()

    def forget(self) -> None:
        super().forget()
        self.code.forget()

    def go_on(self) -> None:
        """Enter goes to what is still missing, then on."""
        if self.asks and self.new.text() == self.again.text() == "" and self.name.edit.hasFocus():
            self.new.setFocus()
        elif self.asks and not self.is_chosen():
            pass
        elif not self.code.last.text() and not self.code.last.edit.hasFocus():
            self.code.last.setFocus()
        elif self.code.is_confirmed():
            self.done.emit()
        else:
            # Once the layout has made room for what is wrong.
            QTimer.singleShot(0, self, partial(self.see, self.code))

    def refuse(self, sentence: str) -> None:
        (self.new if self.asks else self.name).problem(sentence)

    def retranslate(self) -> None:
        super().retranslate()
        _name_steps(self.steps, 0)
        self.title.setText(self.tr("First, about you"))
        self.words.setText(
            self.tr(
                "A passphrase opens Garbo on this computer. Nobody else has it, and nobody can send it to you again."
            )
            if self.asks
            else ""
        )
        self.words.setVisible(self.asks)
        self.name.name(
            self.tr("Your name"), self.tr("As it stands in your chats, so that Garbo knows which lines are yours.")
        )
        self._keyring.say(self.tr("The keyring of this computer opens Garbo: nothing to remember."))
        self.code.retranslate()
        self.next.setText(self.tr("Next: your hours"))
        self.back.setText(self.tr("I have a backup…"))


class Hours(Page):
    """When clients can reach her, and how fast she answers at the latest."""

    chosen = Signal(object)
    """The week under the hand, for the dial."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = Steps(numbered=True)
        self.top.addWidget(self.steps)
        self.cards = {code: WeekCard(week) for code, week in PRESETS.items()}
        self._group = QButtonGroup(self)
        self._cards = cards = row(gap=16)
        for card in self.cards.values():
            self._group.addButton(card)
            cards.addWidget(card, 1)
            card.toggled.connect(self._toggled)
        self._heading = Text("", "body_strong")
        self.answers = {channel: QComboBox() for channel in CHANNELS}
        self._labels = {channel: Text("", "label") for channel in CHANNELS}
        self._answers = row(gap=16)
        for channel, icon in zip(CHANNELS, ("message-circle", "mail"), strict=True):
            answer = row(gap=10)
            answer.addWidget(Glyph(icon, "accent_ink", 20))
            answer.addWidget(self._labels[channel])
            answer.addWidget(self.answers[channel], 1)
            self._answers.addLayout(answer, 1)
            self._labels[channel].setBuddy(self.answers[channel])
        self.body.addLayout(cards)
        self.body.addSpacing(px(8))
        self.body.addWidget(self._heading)
        self.body.addLayout(self._answers)
        self.cards["office"].setChecked(True)
        self._fill()
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        cards = sum(card.sizeHint().width() for card in self.cards.values()) + 2 * self._cards.spacing()
        for layout, needed in ((self._cards, cards), (self._answers, px(540))):
            meant = across if self.width() >= needed else down
            if layout.direction() != meant:
                layout.setDirection(meant)
                layout.update()

    def week(self) -> tuple[tuple[Span, ...], ...]:
        """The week that is chosen."""
        return PRESETS[next(code for code, card in self.cards.items() if card.isChecked())]

    def rules(self) -> dict[str, Rule]:
        """By channel, the time of a first answer."""
        return {channel: hours_words.ANSWER_TIMES[box.currentIndex()] for channel, box in self.answers.items()}

    def begin(self) -> None:
        next(card for card in self.cards.values() if card.isChecked()).setFocus()
        self.chosen.emit(self.week())

    def retranslate(self) -> None:
        _name_steps(self.steps, 1)
        self.title.setText(self.tr("When can clients reach you?"))
        self.words.setText(self.tr("You can change this later, for each client too."))
        names = {
            "office": self.tr("Office hours"),
            "mornings": self.tr("Mornings"),
            "short_weeks": self.tr("Short weeks"),
        }
        for code, card in self.cards.items():
            card.name(names[code], hours_words.week(card.week))
        self._heading.setText(self.tr("First answer, at the latest"))
        for channel, words in zip(CHANNELS, ("WhatsApp", self.tr("Mail")), strict=True):
            self._labels[channel].setText(words)
            self.answers[channel].setAccessibleName(words)
        for box in self.answers.values():
            for at, rule in enumerate(hours_words.ANSWER_TIMES):
                box.setItemText(at, hours_words.answer_time(rule))
        self.next.setText(self.tr("Next: first client"))

    def _fill(self) -> None:
        for channel, box in self.answers.items():
            box.addItems([""] * len(hours_words.ANSWER_TIMES))
            box.setCurrentIndex(hours_words.ANSWER_TIMES.index(USUAL_RULES[channel]))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)

    def _toggled(self, on: bool) -> None:
        if on:
            self.chosen.emit(self.week())


class FirstClient(Page):
    """A name, a chat to import, or a look around with invented clients."""

    import_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.steps, self.name = Steps(numbered=True), Field()
        self.top.addWidget(self.steps)
        self.bring, self.demo = Way("file-import"), Way("users")
        self._or = Text("", "body_strong")
        self.body.addWidget(self.name)
        self.body.addSpacing(px(8))
        self.body.addWidget(self._or)
        self.body.addWidget(self.bring)
        self.body.addWidget(self.demo)
        self.demo.hide()
        self.bring.button.clicked.connect(self.import_wanted)
        self.demo.button.clicked.connect(self.demo_wanted)
        self.name.edit.textChanged.connect(lambda _text: self._name_next())
        self.retranslate()

    def begin(self) -> None:
        self.name.setFocus()

    def refuse(self, sentence: str) -> None:
        self.name.problem(sentence)

    def be_busy(self, busy: bool) -> None:
        super().be_busy(busy)
        self.bring.setEnabled(not busy)

    def retranslate(self) -> None:
        _name_steps(self.steps, 2)
        self.title.setText(self.tr("Who is your first client?"))
        self.words.setText(self.tr("A name is enough. Their hours start from yours."))
        self.name.name(self.tr("Name of the client"), "", self.tr("Vetreria Sole"))
        self._or.setText(self.tr("Or begin with"))
        self.bring.name(
            self.tr("A chat from WhatsApp"), self.tr("Garbo shows who waits, and until when."), self.tr("Import…")
        )
        self.demo.name(
            self.tr("Invented clients, to look around"),
            self.tr("They have a place of their own and never meet yours."),
            self.tr("Look around"),
        )
        self._name_next()

    def _name_next(self) -> None:
        # What Enter does is said: without a name it is no mistake to go on.
        self.next.setText(self.tr("Add and open Garbo") if self.name.text().strip() else self.tr("Open Garbo"))


class Way(Card):
    """Another beginning: what it is, what comes of it, and the button."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._title, self._words, self.button = Text("", "body_strong"), Text("", "small", "ink2", wrap=True), Button()
        inside = row(self, (16, 12, 16, 13), 14)
        inside.addWidget(Glyph(icon, "accent_ink", 20, soft="accent_soft", tile=40))
        words = column(gap=2)
        words.addWidget(self._title)
        words.addWidget(self._words)
        inside.addLayout(words, 1)
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def name(self, title: str, words: str, button: str) -> None:
        self._title.setText(title)
        self._words.setText(words)
        self.button.setText(button)
        self.button.setAccessibleDescription(f"{title}. {words}")


class Line(QWidget):
    """A sentence with its icon."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._words = Text("", "body", "ink2", wrap=True)
        inside = row(self, gap=10)
        inside.addWidget(Glyph(icon, "accent_ink", 20), 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._words, 1)

    def say(self, words: str) -> None:
        self._words.setText(words)


def _name_steps(steps: Steps, at: int) -> None:
    steps.name(translate("Door", "You"), translate("Door", "Your hours"), translate("Door", "First client"))
    steps.go(at)
