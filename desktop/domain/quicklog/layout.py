"""Which words of a line say what: client, contact, time, length, promise, and what is left."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from desktop.domain.quicklog import ties
from desktop.domain.quicklog.channel import Contact, Found, decided
from desktop.domain.quicklog.contact import is_topic, missed_in, nouns_in, verbs_in
from desktop.domain.quicklog.lengths import length_at
from desktop.domain.quicklog.names import Mention
from desktop.domain.quicklog.promise import Kind, Trigger, triggers_in
from desktop.domain.quicklog.promise_words import COUNTED, LINKS
from desktop.domain.quicklog.reported import reported_in
from desktop.domain.quicklog.sentence import Sentence
from desktop.domain.quicklog.times import When, merged, times_in
from desktop.domain.quicklog.tokens import as_typed


class Stretch(Protocol):
    """Words of the line that belong together: `start` to before `end`."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


@dataclass(slots=True)
class Layout:
    """`kinds`: what each understood word is. `promised`: the words of the promise's pieces."""

    sentence: Sentence
    mention: Mention | None
    promised: set[int] = field(default_factory=set)
    theirs: list[range] = field(default_factory=list)
    has_promise: bool = False
    contact: Contact | None = None
    minutes: int | None = None
    when: When | None = None
    due: When | None = None
    kinds: dict[int, str] = field(default_factory=dict)
    said: set[int] = field(default_factory=set)

    @property
    def promise_text(self) -> str:
        """What is left of the promise; all that is left where the line is no contact."""
        return self._left(range(len(self.sentence)) if self.contact is None else sorted(self.promised))

    @property
    def what_text(self) -> str:
        if self.has_promise and self.contact is None:
            return ""
        return self._left(at for at in range(len(self.sentence)) if at not in self.promised)

    @property
    def theirs_text(self) -> str | None:
        """What the client will do, or what is waited for."""
        if not self.theirs:
            return None
        return self._left(self.theirs[0]) or None

    def _left(self, places: Iterable[int]) -> str:
        tokens = self.sentence.tokens
        return as_typed(self.sentence.line, [tokens[at] for at in places if at not in self.said])

    def understood(self, places: Iterable[int], kind: str) -> None:
        """These words are taken out and painted."""
        for at in places:
            if at not in self.kinds:
                self.kinds[at] = kind
                self.said.add(at)

    def painted(self, places: Iterable[int], kind: str) -> None:
        """These are painted and stay."""
        for at in places:
            self.kinds.setdefault(at, kind)


def laid_out(sentence: Sentence, mention: Mention | None) -> Layout:
    """Reads the sentence. Its quoted and plain words are shut already; what is reported or theirs is shut here."""
    layout = Layout(sentence, mention)
    sentence.shut_off(reported_in(sentence, mention))
    named = set(range(mention.start, mention.end)) if mention is not None else set()
    verbs, missed = verbs_in(sentence, mention), missed_in(sentence, mention)
    busy = named | _places(verbs) | _places(missed)
    triggers = triggers_in(sentence, mention, busy)
    promising = {at for one in triggers for at in one.words}
    nouns = nouns_in(sentence, busy | promising)
    spoken_of = {noun.start for noun in nouns if is_topic(sentence, noun)}
    contact_words = (
        {one.start for one in verbs}
        | {one.start for one in missed}
        | {one.start for one in nouns} - spoken_of - sentence.shut
    )
    waits = _share_out(layout, triggers, contact_words)
    layout.has_promise = bool(layout.promised)

    outside = [at for at in range(len(sentence)) if at not in layout.promised and at not in sentence.shut]
    here = set(outside)
    found = Found(
        [one for one in verbs if one.start in here],
        [one for one in missed if one.start in here],
        [one for one in nouns if one.start in here],
        spoken_of,
    )
    times = times_in(sentence, _bare(sentence, triggers, mention), busy | promising | _places(nouns))
    _name(layout)
    if found.any or (not layout.has_promise and not waits and _something_left(layout)):
        _contact(layout, found)
    _when(layout, times)
    if layout.contact is not None:
        _length(layout, outside, times)
    _promise(layout, triggers)
    return layout


def _places(found: Iterable[Stretch]) -> set[int]:
    return {at for one in found for at in range(one.start, one.end)}


def _share_out(layout: Layout, triggers: Sequence[Trigger], contact_words: Collection[int]) -> bool:
    """Gives each piece's words to the promise or shuts them as the client's; whether anything is waited for.

    A promise takes its whole piece; where contact words stand before it, from its own words on.
    """
    sentence = layout.sentence
    waits = False
    for index, trigger in enumerate(triggers):
        start, end = trigger.start, sentence.piece_end(trigger.start)
        first = index == 0 or sentence.piece(triggers[index - 1].start) != sentence.piece(start)
        if first:
            opening = sentence.piece_start(start)
            if not any(at in contact_words for at in range(opening, start)):
                start = opening
            else:
                start = _linked(sentence, start, opening)
        if index + 1 < len(triggers) and sentence.piece(triggers[index + 1].start) == sentence.piece(start):
            end = triggers[index + 1].start
        places = range(start, end)
        if trigger.kind is Kind.MINE:
            layout.promised.update(places)
        else:
            waits = waits or trigger.kind is Kind.WAIT
            sentence.shut_off(places)
            if trigger.kind is not Kind.DENIED:
                layout.theirs.append(places)
    return waits


def _linked(sentence: Sentence, start: int, opening: int) -> int:
    """Before the promise's words the pronouns and the 'and' that tie it on."""
    while start > opening and sentence.words[start - 1] in ties.BEFORE_PROMISE and start - 1 not in sentence.shut:
        start -= 1
    return start


def _bare(sentence: Sentence, triggers: Sequence[Trigger], mention: Mention | None) -> set[int]:
    """Places right after promise words, where a number alone is an hour."""
    found: set[int] = set()
    for trigger in triggers:
        if trigger.kind is not Kind.MINE:
            continue
        ends = {trigger.end}
        if mention is not None and mention.start - len(ties.before_name(sentence, mention)) == trigger.end:
            ends.add(mention.end)
        counts = not COUNTED.isdisjoint(sentence.words[trigger.start : trigger.end])
        for end in ends:
            goes_on = sentence.piece(end + 1) == sentence.piece(trigger.start)
            thing = counts and goes_on and not ties.is_little(sentence, end + 1)
            if sentence.piece(end) == sentence.piece(trigger.start) and not thing:
                found.add(end)
    return found


def _something_left(layout: Layout) -> bool:
    return any(at not in layout.said for at in range(len(layout.sentence)))


def _name(layout: Layout) -> None:
    if layout.mention is None:
        return
    layout.understood(range(layout.mention.start, layout.mention.end), "client")
    layout.understood(ties.before_name(layout.sentence, layout.mention), "client")


def _contact(layout: Layout, found: Found) -> None:
    away = layout.mention is not None and layout.mention.start in layout.promised
    layout.contact = decided(layout.sentence, found, None if away else layout.mention)
    free = set(range(len(layout.sentence))) - layout.said - layout.promised - layout.sentence.shut
    for one, kind in layout.contact.words:
        places = range(one.start, one.end)
        layout.understood(places, kind)
        layout.understood((at for at in ties.around(layout.sentence, one) if at in free), kind)


def _when(layout: Layout, times: Sequence[When]) -> None:
    """Gives each time to the promise or the contact; what neither can use stays a word."""
    ahead = [one for one in times if one.leans == 1] if not layout.has_promise else []
    inside = [one for one in times if one.start in layout.promised]
    outside = [one for one in times if one.start not in layout.promised]
    for one in (*inside, *outside):
        if _is_due(layout, one):
            both = one if layout.due is None else merged(layout.due, one)
            if both is not None and _usable(layout, one):
                layout.due = both
                layout.understood(range(one.start, one.end), "due")
        elif one.day is None and one.hour is not None and any(_same_piece(layout, one, other) for other in ahead):
            # Beside a day to come the hour is that day's, and both stay words.
            continue
        elif layout.contact is not None and (one.leans == -1 or (one.leans == 0 and one.start not in layout.promised)):
            _contact_time(layout, one)


def _same_piece(layout: Layout, one: When, two: When) -> bool:
    return layout.sentence.piece(one.start) == layout.sentence.piece(two.start)


def _contact_time(layout: Layout, one: When) -> None:
    both = one if layout.when is None else merged(layout.when, one)
    if both is not None:
        layout.when = both
        layout.understood(range(one.start, one.end), "when")


def _usable(layout: Layout, one: When) -> bool:
    return all(at not in layout.said for at in range(one.start, one.end))


def _is_due(layout: Layout, one: When) -> bool:
    if not layout.has_promise or one.leans == -1:
        return False
    return one.leans == 1 or one.start in layout.promised or layout.contact is None


def _length(layout: Layout, outside: Sequence[int], times: Sequence[When]) -> None:
    """The first length outside the promise."""
    sentence, timed = layout.sentence, _places(times)
    for at in outside:
        if at in layout.said or at in timed:
            continue
        found = length_at(sentence, at)
        if found is None or any(place in timed or place in layout.said for place in range(at, found.end)):
            continue
        layout.minutes = found.value
        layout.understood(range(at, found.end), "length")
        layout.understood(ties.before_length(sentence, at, layout.said), "length")
        return


def _promise(layout: Layout, triggers: Sequence[Trigger]) -> None:
    sentence = layout.sentence
    for trigger in triggers:
        if trigger.kind is not Kind.MINE:
            continue
        layout.understood(range(trigger.start, trigger.said), "promise")
        at = trigger.start - 1
        if layout.contact is not None:
            while at in layout.promised and sentence.piece(at) == sentence.piece(trigger.start):
                if sentence.words[at] not in LINKS or at - 1 in layout.promised:
                    break
                layout.understood([at], "promise")
                at -= 1
        layout.painted((at for at in trigger.words if at not in layout.said), "promise")
