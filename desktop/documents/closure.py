"""'I am not there on these days': what a client is told before she closes."""

from __future__ import annotations

from desktop.documents.dates import dates_words
from desktop.documents.message import Written, dated, spoken_day, words_for, written
from desktop.domain.message import Closing, Reader


def text(reader: Reader, closing: Closing) -> Written:
    """When she is closed, when she is back, and what becomes of what arrives meanwhile."""
    words = words_for(reader)
    if closing.first == closing.last:
        told = words.say("closing_day", when=spoken_day(words, closing.first, reader.today))
    else:
        first, last = (dated(words, day, "closing_date") for day in (closing.first, closing.last))
        told = words.say("closing_days", first=first, last=last)
    back = [words.say("closing_back", day=dated(words, closing.back, "on_day"))] if closing.back is not None else []
    (days,) = dates_words(words, [(closing.first, closing.last)], reader.today.year)
    return written(
        reader,
        words.say("closing_subject", days=days),
        [told, " ".join([*back, words.say("closing_meanwhile")])],
    )
