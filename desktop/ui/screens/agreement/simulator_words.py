"""The words of the rule simulator: what would have been, and what cannot be known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.simulation import ENOUGH
from desktop.ui import formats, words

if TYPE_CHECKING:
    from desktop.services.simulations import Came, Late, Replayed, Simulation

translate = QCoreApplication.translate


class Counted(QObject):
    """Each takes its number, and gives the right plural of the language in force."""

    def kept_and_outside(self, number: int) -> str:
        """With a place for {share}."""
        return self.tr("You would have kept {share}, and %n of their usual contacts fall outside.", "", number)

    def fall_outside(self, number: int) -> str:
        return self.tr("%n of their usual contacts fall outside.", "", number)

    def too_few(self, number: int) -> str:
        return self.tr("Only %n answer(s) in these three months: too few to say how many are kept.", "", number)

    def too_few_decided(self, number: int) -> str:
        return self.tr("Only %n answer(s) had a time to keep: too few to say how many are kept.", "", number)

    def elsewhere(self, number: int) -> str:
        return self.tr("%n contact(s) were answered where no log can see, so they are not counted.", "", number)


COUNTED = Counted()


def sentence(found: Simulation) -> str:
    """The whole of it in a sentence or two."""
    drawn = found.drawn
    if not drawn.contacts and not drawn.decided:
        return translate("Simulator", "Nothing is logged in these three months, so nothing can be replayed.")
    share = share_of(drawn)
    if share and drawn.outside:
        return COUNTED.kept_and_outside(len(drawn.outside)).format(share=share)
    if share:
        kept = translate("Simulator", "You would have kept {share}, and none of their usual contacts falls outside.")
        return kept.format(share=share)
    return f"{_undecided(found)} {_outside(drawn)}"


def limits(found: Simulation) -> str:
    """What the numbers do not hold, and since when anything is known; empty where there is nothing to say."""
    said = []
    if found.first is not None and found.first > found.since:
        day = formats.dated(found.first.astimezone(ZoneInfo(found.zone)).date())
        said.append(translate("Simulator", "The log begins on {day}.").format(day=day))
    if found.elsewhere:
        said.append(COUNTED.elsewhere(found.elsewhere))
    return " ".join(said)


def share_of(one: Replayed) -> str:
    """94 %; empty where too few answers had a time."""
    return _percent(one.share) if one.share is not None else ""


def kept(one: Replayed) -> str:
    """94 %, or 5 of 6 where a share would say too much."""
    if not one.decided:
        return "–"
    return share_of(one) or _of(one.in_time, one.decided)


def outside(one: Replayed) -> str:
    return _of(len(one.outside), one.contacts) if one.contacts else "–"


def in_full(label: str, one: Replayed, is_kept: bool) -> str:
    """One line of a figure for who listens: as painted 47 of 50."""
    number = (_of(one.in_time, one.decided) if one.decided else "–") if is_kept else outside(one)
    return f"{label} {number}" if label else number


def months(found: Simulation) -> str:
    zone = ZoneInfo(found.zone)
    return formats.days(found.since.astimezone(zone).date(), found.until.astimezone(zone).date())


def lateness(one: Late, now: datetime, zone: ZoneInfo) -> str:
    """By when it was due, and when the answer came."""
    due = formats.capital(formats.was_due(one.due, now, zone))
    if one.answered_at is None:
        return translate("Simulator", "{due}, not answered yet").format(due=due)
    came = formats.since(one.answered_at, now, zone)
    return translate("Simulator", "{due}, answered {moment}").format(due=due, moment=came)


def explained(is_kept: bool) -> str:
    """How it was counted."""
    if is_kept:
        return translate(
            "Simulator",
            "Every answer of the last three months, as if these hours and answer times had held all the while. What"
            " one answer answered counts once, and so does what still waits after its time.",
        )
    return translate(
        "Simulator",
        "Every contact of the last three months, as if these hours had held all the while; lines in a row are one."
        " Your own days off, and hours that are open where the client lives, do not count.",
    )


def notes(found: Simulation, is_kept: bool) -> str:
    """Beside the list: what the numbers do not hold, or how the contacts came; empty where there is nothing to say."""
    if not is_kept:
        return _channels(found.drawn.outside)
    few = found.drawn.share is None and bool(found.drawn.decided)
    needed = translate("Simulator", "A share is told from {number} answers on.").format(number=formats.number(ENOUGH))
    return " ".join(part for part in (needed if few else "", limits(found)) if part)


def _channels(found: Iterable[Came]) -> str:
    """Message 3 · Call 2: the most first."""
    counts = Counter(one.channel for one in found)
    each = (f"{words.channel(channel, None)} {formats.number(count)}" for channel, count in counts.most_common())
    return " · ".join(each)


def _undecided(found: Simulation) -> str:
    if found.answers < ENOUGH:
        return COUNTED.too_few(found.answers)
    if not found.drawn.decided:
        return translate("Simulator", "No answer has a time here, so none can be late.")
    return COUNTED.too_few_decided(found.drawn.decided)


def _outside(one: Replayed) -> str:
    if one.outside:
        return COUNTED.fall_outside(len(one.outside))
    return translate("Simulator", "None of their usual contacts falls outside.")


def _of(part: int, whole: int) -> str:
    words_ = translate("Simulator", "{number} of {whole}")
    return words_.format(number=formats.number(part), whole=formats.number(whole))


def _percent(share: int) -> str:
    return translate("Simulator", "{percent} %").format(percent=formats.number(share))
