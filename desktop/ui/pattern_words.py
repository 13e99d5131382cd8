"""The words of a card: what was counted, over which days, and what is usual."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.ui import formats
from desktop.ui.counted import COUNTED

if TYPE_CHECKING:
    from desktop.domain.patterns.card import Card, Fact, OwnLate, StillLearning, Usual
    from desktop.services.signals import Warned

translate = look_up = QCoreApplication.translate
"""`look_up` is for words that are marked elsewhere; `translate` stands beside the words themselves."""

CHIPS = {
    "anxious": QT_TRANSLATE_NOOP("Pattern", "Needs reassurance"),
    "disorganized": QT_TRANSLATE_NOOP("Pattern", "Needs structure"),
    "rude": QT_TRANSLATE_NOOP("Pattern", "For the record"),
}
PROFILES = {
    "anxious": QT_TRANSLATE_NOOP("Pattern", "Suggests the anxious profile"),
    "disorganized": QT_TRANSLATE_NOOP("Pattern", "Suggests the disorganized profile"),
}
"""The one place of these names: a card's second line, and its ideas."""

ASKED = QT_TRANSLATE_NOOP("Pattern", "{name} asked for news more often")
CALLED = QT_TRANSLATE_NOOP("Pattern", "{name} called again more often")
LOST = QT_TRANSLATE_NOOP("Pattern", "{name}: more things late or lost than usual")
TITLES = {
    "asks_for_status": ASKED,
    "repeats_request": ASKED,
    "chases_before_due": ASKED,
    "replaces_instruction": QT_TRANSLATE_NOOP("Pattern", "{name} changed requests more often"),
    "contact_outside_hours": QT_TRANSLATE_NOOP("Pattern", "{name} got in touch outside the hours more often"),
    "repeated_calls": CALLED,
    "missed_call_then_message": CALLED,
    "many_contacts": QT_TRANSLATE_NOOP("Pattern", "{name} got in touch more often"),
    "alarmed_tone": QT_TRANSLATE_NOOP("Pattern", "{name} wrote with more worry than usual"),
    "abusive": QT_TRANSLATE_NOOP("Pattern", "{name}: words that went too far"),
}
"""The first of these that is among the facts: what was asked for comes before how it was said."""

FACTS = {
    "contact_outside_hours": QT_TRANSLATE_NOOP("Pattern", "Outside hours"),
    "missed_call_then_message": QT_TRANSLATE_NOOP("Pattern", "After a missed call"),
    "repeated_calls": QT_TRANSLATE_NOOP("Pattern", "Calls again"),
    "many_contacts": QT_TRANSLATE_NOOP("Pattern", "Contacts in all"),
    "chases_before_due": QT_TRANSLATE_NOOP("Pattern", "On a second channel"),
    "asks_for_status": QT_TRANSLATE_NOOP("Pattern", "“Any news?”"),
    "repeats_request": QT_TRANSLATE_NOOP("Pattern", "Same question"),
    "replaces_instruction": QT_TRANSLATE_NOOP("Pattern", "Requests replaced"),
    "alarmed_tone": QT_TRANSLATE_NOOP("Pattern", "Worried messages"),
    "lost_or_missing": QT_TRANSLATE_NOOP("Pattern", "Needed again"),
    "wrong_data": QT_TRANSLATE_NOOP("Pattern", "Sent with mistakes"),
    "late_input": QT_TRANSLATE_NOOP("Pattern", "Sent late"),
    "overdue_task": QT_TRANSLATE_NOOP("Pattern", "Past their date"),
    "returned_task": QT_TRANSLATE_NOOP("Pattern", "Back with mistakes"),
    "appointment_trouble": QT_TRANSLATE_NOOP("Pattern", "Missed or late"),
    "abusive": QT_TRANSLATE_NOOP("Pattern", "Words that hurt"),
}
EXPLAINED = {
    "contact_outside_hours": QT_TRANSLATE_NOOP(
        "Pattern", "Contacts outside the agreed hours. Your own days off, and hours that are open where the client"
        " lives, do not count."
    ),
    "missed_call_then_message": QT_TRANSLATE_NOOP("Pattern", "Messages within an hour of a call that was missed."),
    "repeated_calls": QT_TRANSLATE_NOOP("Pattern", "Calls within two hours of one that was missed."),
    "many_contacts": QT_TRANSLATE_NOOP("Pattern", "Every contact; lines in a row are one."),
    "chases_before_due": QT_TRANSLATE_NOOP(
        "Pattern", "A second channel within the hour, while your answer was still in time."
    ),
    "asks_for_status": QT_TRANSLATE_NOOP(
        "Pattern", "Ticked by you or read from the text: asks how far things are, while you were in time."
    ),
    "repeats_request": QT_TRANSLATE_NOOP(
        "Pattern", "Ticked by you or read from the text: the same request again, while you were in time."
    ),
    "replaces_instruction": QT_TRANSLATE_NOOP(
        "Pattern", "Ticked by you or read from the text: replaces or cancels a request."
    ),
    "alarmed_tone": QT_TRANSLATE_NOOP(
        "Pattern", "Ticked by you or read from the text: written in alarm, while you were in time."
    ),
    "lost_or_missing": QT_TRANSLATE_NOOP(
        "Pattern", "Ticked by you or read from the text: lost, missing, or to be sent again."
    ),
    "wrong_data": QT_TRANSLATE_NOOP(
        "Pattern", "Ticked by you or read from the text: sent with mistakes, or a wrong day, time or place."
    ),
    "late_input": QT_TRANSLATE_NOOP(
        "Pattern", "Ticked by you or read from the text: sent late."
    ),
    "overdue_task": QT_TRANSLATE_NOOP("Pattern", "To-dos on the client's side, more than a day past their date."),
    "returned_task": QT_TRANSLATE_NOOP("Pattern", "To-dos on the client's side that came back with mistakes."),
    "appointment_trouble": QT_TRANSLATE_NOOP(
        "Pattern", "Appointments that the client missed, came late to, or called off within a day."
    ),
    "abusive": QT_TRANSLATE_NOOP(
        "Pattern", "Ticked by you or read from the text: an insult, a threat or a humiliation."
    ),
}  # fmt: skip
READINGS = {
    "new_client": QT_TRANSLATE_NOOP("Pattern", "a client who is still new"),
    "other_zone": QT_TRANSLATE_NOOP("Pattern", "another time zone"),
    "new_hours": QT_TRANSLATE_NOOP("Pattern", "hours that have just changed"),
    "busy_time": QT_TRANSLATE_NOOP("Pattern", "a busy time, such as a launch"),
}


def chip(card: Card) -> str:
    """What may help, never who somebody is."""
    return _word(CHIPS[card.profile])


def profile(card: Card) -> str:
    """The profile's own name; empty for rudeness, which has none."""
    return _word(PROFILES[card.profile]) if card.profile in PROFILES else ""


def title(warned: Warned) -> str:
    """With the request as its subject and the usual as its measure."""
    card = warned.card
    shown = {one.indicator for one in card.facts}
    words = LOST if card.profile == "disorganized" else next(TITLES[one] for one in TITLES if one in shown)
    return _word(words).format(name=warned.client)


def compared(card: Card) -> str:
    """Over which days the facts were counted, and beside what."""
    days = _days(card)
    return translate("Pattern", "{days}, beside what is usual").format(days=days)


def period(days: int) -> str:
    """4 weeks; in days where they are no whole weeks."""
    return COUNTED.days(days) if days % 7 else COUNTED.weeks(days // 7)


def fact(one: Fact) -> str:
    return indicator(one.indicator)


def indicator(code: str) -> str:
    """What was counted, without how often."""
    return _word(FACTS[code])


def no_longer() -> str:
    """Of a number that does not stand on the card any more."""
    return translate("Pattern", "As you see it now, this does not stand on the card any more.")


def explained(one: Fact) -> str:
    """How it was counted."""
    sentence = translate("Pattern", "{fact}: {count} from {first} to {last}. Usual for these days: {usual}.").format(
        fact=fact(one),
        count=formats.number(one.observed),
        first=formats.short_day(one.first, one.last),
        last=formats.short_day(one.last, one.last),
        usual=how_many(one.usual),
    )
    return f"{sentence} {_word(EXPLAINED[one.indicator])}"


def how_many(one: Usual) -> str:
    """2, or 0–1."""
    return formats.number(one.low) if one.low == one.high else f"{formats.number(one.low)}–{formats.number(one.high)}"


def usual(one: Usual) -> str:
    return translate("Pattern", "usual {count}").format(count=how_many(one))


def counted(one: Fact) -> str:
    """9 in 4 weeks."""
    words = translate("Pattern", "{count} in {period}")
    return words.format(count=formats.number(one.observed), period=period(one.days))


def late_of(one: OwnLate) -> str:
    """2 of 14: her own late answers."""
    return translate("Pattern", "{late} of {answers}").format(
        late=formats.number(one.late), answers=formats.number(one.decided)
    )


def own_late() -> str:
    return translate("Pattern", "Your late answers")


def own_explained(card: Card) -> str:
    """How her own late answers were counted."""
    own = card.own_late
    return translate(
        "Pattern",
        "{late} of your answers to what came from {first} to {last} were past the agreed time, or have not come."
        " What was asked after a late answer counts for nothing on the other side.",
    ).format(
        late=late_of(own),
        first=formats.short_day(card.first, card.last),
        last=formats.short_day(card.last, card.last),
    )


def method() -> str:
    """What all of it rests on."""
    return translate(
        "Pattern",
        "What is usual comes from this client's own earlier weeks, and where these are few, from all your clients."
        " Lines in a row are one contact. Nothing is kept of this but what you decide.",
    )


def weeks(counts: tuple[int, ...], last: date) -> list[str]:
    """Each of the weeks in words, the oldest first."""
    return [
        translate("Pattern", "week to {day}: {count}").format(
            day=formats.short_day(last - timedelta(weeks=ago), last), count=formats.number(count)
        )
        for ago, count in zip(range(len(counts) - 1, -1, -1), counts, strict=True)
    ]


def readings(card: Card) -> str:
    """What else it may mean; empty where no fact shows anything."""
    found = [_word(READINGS[one]) for one in card.readings]
    if not found:
        return ""
    return translate("Pattern", "May also be: {readings}.").format(readings=formats.either(found))


def also(warned: Warned) -> str:
    """What else stands of this client; empty where nothing does."""
    chips = [_word(CHIPS[one]) for one in warned.also]
    if not chips:
        return ""
    words = translate("Pattern", "There is a second card, “{chip}”. It comes once you have decided about this one.")
    return words.format(chip=chips[0])


def still_learning(name: str, one: StillLearning) -> str:
    if one.contacts < one.contacts_needed:
        words = translate("Pattern", "Still learning the usual of {name}: {count} of {needed} contacts")
        return words.format(name=name, count=one.contacts, needed=one.contacts_needed)
    words = translate("Pattern", "Still learning the usual of {name}: {count} of {needed} weeks")
    return words.format(name=name, count=one.weeks, needed=one.weeks_needed)


def comes_back(until: datetime, warned: Warned) -> str:
    """After 'remind me Monday'."""
    zone = ZoneInfo(warned.zone)
    day = formats.short_day(until.astimezone(zone).date(), warned.at.astimezone(zone).date())
    return translate("Pattern", "Noted. This comes back on {day}.").format(day=day)


def stays_away() -> str:
    """After 'not how I see it'."""
    return translate("Pattern", "Noted. This stays away for 8 weeks.")


def _days(card: Card) -> str:
    days = (card.last - card.first).days + 1
    last = formats.short_day(card.last, card.last)
    return translate("Pattern", "{period} to {day}").format(period=formats.capital(period(days)), day=last)


def _word(known: object) -> str:
    return look_up("Pattern", str(known))
