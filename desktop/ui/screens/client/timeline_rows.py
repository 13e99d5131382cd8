"""Contacts of a client as entries of the timeline: every time and standing in words."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.interaction import SPOKEN, Channel, Direction
from desktop.ui import formats, words
from desktop.ui.counted import COUNTED
from desktop.ui.kit.timeline import TimelineEntry
from desktop.ui.tag_words import in_short, proposed, tag

if TYPE_CHECKING:
    from desktop.services.timelines import ContactLine

translate = QCoreApplication.translate


class State(NamedTuple):
    """How a contact stands, with its sign and colour; the first of several is the one that is seen."""

    words: str
    mark: str
    tone: str


def entry(line: ContactLine, name: str, now: datetime, zone: tzinfo) -> TimelineEntry:
    """A row; `name` is the client's."""
    title, states = said(line), _states(line, now, zone)
    parts = [] if line.channel in SPOKEN else [words.channel(line.channel, line.medium)]
    if len(line.lines) > 1:
        count = len(line.lines)
        parts.append(COUNTED.calls(count) if line.channel in SPOKEN else COUNTED.messages(count))
    kinds = len(parts)
    parts += [state.words for state in states]
    parts += [tag(one) for one in sorted(line.tags)]
    if line.automatic:
        parts.append(translate("Timeline", "automatic"))
    read = [one.tag for one in line.proposed]
    hers = line.direction is Direction.OUT
    side = translate("Timeline", "to {name}") if hers else translate("Timeline", "from {name}")
    when = formats.capital(formats.moment(line.at, now, zone))
    heard = (when, side.format(name=name), *parts, proposed(read), title)
    shorter: tuple[str, ...] = ()
    if read:
        # What she has to decide comes before what kind of message it was, and before all but how it stands first.
        asks = in_short(read)
        shorter = tuple(_joined(*told, asks) for told in (parts[kinds:], parts[kinds : kinds + 1]))
        parts.append(asks)
    if not parts:
        parts.append(words.channel(line.channel, line.medium))
    first = states[0] if states else State("", "", "ink2")
    return TimelineEntry(
        key=line.id,
        icon=words.channel_icon(line.channel),
        hers=hers,
        title=title,
        time=formats.clock_time(line.at, zone),
        mark=first.mark,
        meta=_joined(*parts),
        tone=first.tone,
        spoken=", ".join(part for part in heard if part),
        faint=line.automatic or line.deleted,
        shorter=shorter,
    )


def _joined(*parts: str) -> str:
    return formats.capital(" · ".join(parts))


def unreadable(key: int, at: datetime, zone: tzinfo) -> TimelineEntry:
    """An entry that the store could not give keeps its time and says so."""
    time, title = formats.clock_time(at, zone), translate("Timeline", "This entry could not be read")
    meta = translate("Timeline", "Its time is known; the rest is safe in the store.")
    return TimelineEntry(key, "alert-triangle", False, title, time, "", meta, "ink2", f"{time}, {title}", True)


def said(line: ContactLine) -> str:
    """What it says in one line, or what it was where nothing is written."""
    text = " ".join(line.text.split())
    if line.missed:
        hers = line.direction is Direction.OUT
        missed = translate("Timeline", "Call without an answer") if hers else translate("Timeline", "Missed call")
        return translate("Timeline", "{what}: {text}").format(what=missed, text=text) if text else missed
    if line.channel in SPOKEN:
        talk = words.channel(line.channel, None)
        if line.minutes:
            talk = translate("Timeline", "{what}, {minutes} min").format(what=talk, minutes=line.minutes)
        return translate("Timeline", "{what}: {text}").format(what=talk, text=text) if text else talk
    if text:
        return text
    if line.deleted:
        return translate("Timeline", "Deleted message")
    if line.channel is Channel.VOICE_NOTE:
        return words.channel(line.channel, None)
    return translate("Timeline", "Photo or file") if line.media else translate("Timeline", "Nothing written")


def _states(line: ContactLine, now: datetime, zone: tzinfo) -> list[State]:
    found = [State(translate("Timeline", "Promise made: {title}").format(title=one), "hand-stop", "accent_ink")
             for one in line.promised]  # fmt: skip
    if (state := _state(line, now, zone)) is not None:
        waits = line.standing in ("waiting", "late")
        found.insert(0, state) if waits else found.append(state)
    if line.outside:
        outside = State(translate("Timeline", "outside hours"), "moon", "calm_ink")
        at = 1 if found and line.standing in ("waiting", "late") else 0
        found.insert(at, outside)
    return found


def _state(line: ContactLine, now: datetime, zone: tzinfo) -> State | None:
    match line.standing:
        case "waiting" if line.due:
            return State(_due(line.due, now, zone), "clock", "soon_ink")
        case "late" if line.due:
            return State(formats.late(round((now - line.due).total_seconds())), "alert-triangle", "late_ink")
        case "by_appointment":
            return State(translate("Timeline", "waits, no answer time agreed"), "clock", "ink2")
        case "still":
            return State(translate("Timeline", "still waiting?"), "clock", "ink2")
        case "answers":
            return _answered(line, translate("Timeline", "answered in {duration}"))
        case "called_back":
            return _answered(line, translate("Timeline", "called back in {duration}"))
        case "answered" if line.in_time is False or line.missed:
            return _answered(line, translate("Timeline", "answered in {duration}"))
        case "elsewhere":
            return State(translate("Timeline", "answered elsewhere"), "check", "ink2")
        case "not_needed":
            return State(translate("Timeline", "no answer needed"), "check", "ink2")
        case _:
            return None


def _answered(line: ContactLine, pattern: str) -> State:
    """In contact time, as it was agreed; an answer in an evening took none of it."""
    took, waited = line.took or 0, line.waited or 0
    if took < 60 <= waited:
        said_ = translate("Timeline", "answered outside hours")
    elif took < 60:
        said_ = translate("Timeline", "answered at once")
    else:
        said_ = pattern.format(duration=formats.duration(took))
    if line.in_time is False:
        return State(translate("Timeline", "{answered}, late").format(answered=said_), "clock", "soon_ink")
    return State(said_, "check", "ink2")


def _due(due: datetime, now: datetime, zone: tzinfo) -> str:
    day, today = due.astimezone(zone).date(), now.astimezone(zone).date()
    time = formats.clock_time(due, zone)
    if day == today:
        return translate("Timeline", "due {time}").format(time=time)
    return translate("Timeline", "due {day} {time}").format(day=formats.short_day(day, today), time=time)
