"""First answers against what was agreed: one stroke each, of the last thirty days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.ui import formats, words
from desktop.ui.kit.answer_marks import AnswerMarks, Stroke, Track
from desktop.ui.numbers_dialog import Table
from desktop.ui.screens.insights.card import PictureCard

if TYPE_CHECKING:
    from desktop.services.insights import AnswerMark, ClientYear
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate


class AnswersCard(PictureCard):
    def __init__(self, shell: Shell) -> None:
        self.marks = AnswerMarks()
        super().__init__(shell, self.marks, self._table)
        self._clients: Sequence[ClientYear] = ()

    def show_answers(self, clients: Sequence[ClientYear], now: datetime, zone: ZoneInfo) -> None:
        self._clients = [one for one in clients if one.answers]
        self.marks.show_tracks([_track(one, now, zone) for one in self._clients])
        every = sum(len(one.answers) for one in self._clients)
        in_time = sum(one.in_time for one in self._clients)
        words_ = _in_time(in_time, every)
        self.tell(translate("Insights", "Each mark is one answer, last 30 days"))
        self.marks.conclude(
            f"{self.heading.text()}: {words_}",
            "; ".join(f"{one.client}: {_in_time(one.in_time, len(one.answers))}" for one in self._clients),
        )
        self.be_known(bool(every), translate("Insights", "No answer with an agreed time in the last 30 days."))

    def client_at(self, line: int) -> int:
        return self.marks.track(line).key

    def retranslate(self) -> None:
        self.heading.setText(translate("Insights", "First answer, against what you agreed"))
        self.marks.name(
            translate("Insights", "sooner"), translate("Insights", "agreed"), translate("Insights", "later")
        )
        super().retranslate()

    def _table(self) -> Table:
        heads = [
            translate("Insights", "Client"),
            translate("Insights", "Answers"),
            translate("Insights", "In time"),
            translate("Insights", "Usually within"),
            translate("Insights", "Longest"),
        ]
        return heads, [_row(one) for one in self._clients]


def _row(one: ClientYear) -> list[str]:
    took = sorted(mark.took for mark in one.answers)
    return [
        one.client,
        formats.number(len(took)),
        formats.number(one.in_time),
        formats.duration(took[len(took) // 2]),
        formats.duration(took[-1]),
    ]


def _track(one: ClientYear, now: datetime, zone: ZoneInfo) -> Track:
    return Track(
        one.client_id,
        one.client,
        words.initials(one.client),
        words.disc(one.client_id),
        _in_time(one.in_time, len(one.answers)),
        tuple(_stroke(mark, now, zone) for mark in one.answers),
    )


def _stroke(mark: AnswerMark, now: datetime, zone: ZoneInfo) -> Stroke:
    spoken = translate("Insights", "{moment}: answered after {time} of {agreed}")
    told = spoken.format(
        moment=formats.capital(formats.moment(mark.at, now, zone)),
        time=formats.duration(mark.took),
        agreed=formats.duration(mark.allowed),
    )
    return Stroke(mark.share, not mark.in_time, told)


def _in_time(in_time: int, every: int) -> str:
    share = translate("Insights", "{number} / {all} in time")
    return share.format(number=formats.number(in_time), all=formats.number(every))
