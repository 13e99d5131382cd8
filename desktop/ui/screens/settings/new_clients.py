"""What a new client begins with: the time of a first answer on each channel."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal

from desktop.domain.interaction import Channel
from desktop.domain.rules import NO_RULE, Rule
from desktop.ui import words
from desktop.ui.screens.agreement.answers import RuleBox
from desktop.ui.screens.settings.card import SettingsCard

CHANNELS = (Channel.MESSAGE, Channel.EMAIL, Channel.CALL)


class NewClientsCard(SettingsCard):
    chosen = Signal(object)
    """Rules by channel."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {channel: RuleBox(follows_messages=False) for channel in CHANNELS}
        self._rules: Mapping[str, Rule] = {}
        for channel, box in self.boxes.items():
            self.line(box)
            box.changed.connect(lambda channel=channel: self._choose(channel))

    def show_rules(self, rules: Mapping[str, Rule]) -> None:
        self._rules = rules
        for channel, box in self.boxes.items():
            box.show_rule(rules.get(channel, rules.get("default", NO_RULE)))

    def retranslate(self) -> None:
        self.title(
            self.tr("New clients begin with"),
            self.tr("Your hours, and a first answer at the latest within these times. Each client can have others."),
        )
        for channel, box in self.boxes.items():
            name = words.channel(channel, None)
            self.call(box, name)
            box.retranslate(self.tr("{channel}: first answer within").format(channel=name))

    def _choose(self, channel: Channel) -> None:
        rule = self.boxes[channel].chosen()
        if rule is not None:
            self.chosen.emit({**self._rules, channel: rule})
