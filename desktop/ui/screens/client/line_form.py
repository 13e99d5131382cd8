"""The form that corrects a line: what was said, when, how, from whom, and its tags."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop.domain.interaction import SPOKEN, Channel, Direction, Medium, Tag
from desktop.ui import formats, tag_words, words
from desktop.ui.forms import Form
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text, row
from desktop.ui.kit.theme import px

if TYPE_CHECKING:
    from desktop.services.interactions import Correction, InteractionLine


class LineForm(Form):
    """What was written down, to be put right."""

    def __init__(self, parent: QWidget, calls: Calls, line: InteractionLine, zone: tzinfo) -> None:
        super().__init__(parent, "", "", calls, 640)
        self._line, self._zone = line, zone
        self.title.setText(self.tr("Correct this line"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Save"))
        self.text = self.notes(self.tr("What was said"), line.text)
        self.text.setMaximumHeight(px(120))
        when = line.at.astimezone(zone)
        self.day, self.time = Field(), Field()
        times = row(gap=12)
        for key, field, label, shown in (
            ("at", self.day, self.tr("Day"), QDate(when.year, when.month, when.day).toString(self._pattern())),
            ("time", self.time, self.tr("Time"), formats.clock_time(line.at, zone)),
        ):
            field.name(label)
            field.edit.setText(shown)
            self.fields[key] = field
            times.addWidget(field, 1)
        self.minutes = Field()
        self.minutes.name(self.tr("Minutes"))
        self.minutes.edit.setText("" if line.minutes is None else str(line.minutes))
        self.fields["minutes"] = self.minutes
        times.addWidget(self.minutes, 1)
        self.body.addLayout(times)
        self.channel = self.box(self.tr("How"), _ways(), _key(Channel(line.channel), line.medium))
        sides: dict[object, str] = {"in": self.tr("From the client"), "out": self.tr("From me")}
        self.side = self.box(self.tr("From whom"), sides, line.direction)
        self.missed = QCheckBox(self.tr("It did not come about"))
        self.missed.setChecked(line.connected is False)
        self.body.addWidget(self.missed)
        self.tags = self._tag_boxes(line.tags)
        self.channel.currentIndexChanged.connect(lambda _at: self._fit())
        self._fit()

    def said(self) -> Correction | None:
        """What is to be kept; None where a field is not understood, which it then says."""
        day = QDate.fromString(self.day.text().strip(), self._pattern())
        time = QTime.fromString(self.time.text().strip(), "H:mm")
        minutes = self.minutes.text().strip()
        channel, medium = self._way()
        if not day.isValid():
            example = QDate(2026, 11, 12).toString(self._pattern())
            self.day.problem(self.tr("Write the day as in {example}.").format(example=example))
        if not time.isValid():
            self.time.problem(self.tr("Write the time as in 14:20."))
        if minutes and not minutes.isdigit():
            self.minutes.problem(self.tr("Whole minutes only."))
        if not day.isValid() or not time.isValid() or (minutes and not minutes.isdigit()):
            return None
        was = self._line.at.astimezone(self._zone)
        at = was.replace(
            year=day.year(), month=day.month(), day=day.day(), hour=time.hour(), minute=time.minute(), second=0,
            microsecond=0,
        )  # fmt: skip
        same = at == was.replace(second=0, microsecond=0)
        said: Correction = {
            "at": self._line.at if same else at,
            "channel": channel,
            "medium": medium,
            "direction": Direction(str(self.side.currentData())),
            "text": self.text.toPlainText(),
            "tags": frozenset(tag for tag, box in self.tags.items() if box.isChecked()),
        }
        if channel in SPOKEN:
            said["minutes"] = int(minutes) if minutes else None
            said["missed"] = self.missed.isChecked()
        return said

    def _tag_boxes(self, ticked: frozenset[str]) -> dict[Tag, QCheckBox]:
        grid, boxes = QGridLayout(), {}
        grid.setHorizontalSpacing(px(16))
        for at, tag in enumerate(tag_words.TAGS):
            boxes[tag] = QCheckBox(tag_words.tag(tag))
            boxes[tag].setChecked(tag in ticked)
            grid.addWidget(boxes[tag], at // 2, at % 2)
        self.body.addWidget(Text(self.tr("Tags"), "label"))
        self.body.addLayout(grid)
        return boxes

    def _fit(self) -> None:
        """Minutes, and whether it came about, are asked of talks only."""
        spoken = self._way()[0] in SPOKEN
        self.minutes.setVisible(spoken)
        self.missed.setVisible(spoken)

    def _way(self) -> tuple[Channel, Medium | None]:
        channel, _, medium = str(self.channel.currentData()).partition("/")
        return Channel(channel), Medium(medium) if medium else None

    def _pattern(self) -> str:
        #: Qt date format in which a day is typed
        return self.tr("d/M/yyyy")


def _ways() -> dict[object, str]:
    """Every channel, and of messages the way they came too."""
    found: dict[object, str] = {}
    for channel in Channel:
        found[_key(channel, None)] = words.channel(channel, None)
        if channel is Channel.MESSAGE:
            found |= {_key(channel, medium): words.channel(channel, medium) for medium in Medium}
    return found


def _key(channel: Channel, medium: str | None) -> str:
    return f"{channel}/{medium}" if medium and channel is Channel.MESSAGE else channel.value
