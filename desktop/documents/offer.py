"""Times to choose from, as the client's clock and language tell them."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.documents.message import Written, clock_time, dated, words_for, written
from desktop.documents.phrases import Phrases
from desktop.documents.typed import TITLE_LIMIT, begun, one_line
from desktop.domain.message import Offer, Reader


def text(reader: Reader, offer: Offer) -> Written:
    """A line for each time, in its order; where the two live by different clocks, each says by whose it is."""
    words, n = words_for(reader), len(offer.times)
    title = begun(one_line(offer.title, TITLE_LIMIT))
    intro = words.count("offer_intro_about", n, title=title) if title else words.count("offer_intro", n)
    lines = [f"• {_time(words, at, reader)}" for at in offer.times]
    return written(reader, words.say("offer_subject"), [intro, *lines, words.count("offer_ask", n)])


def _time(words: Phrases, at: datetime, reader: Reader) -> str:
    there = at.astimezone(ZoneInfo(reader.time_zone))
    told = dated(words, there.date(), "offer_time", time=clock_time(there))
    return words.say("zone_of", time=told, city=city(words, reader.time_zone)) if reader.is_elsewhere else told


def city(words: Phrases, zone: str) -> str:
    """The place by which a zone is called, as the language calls it; one it has no word for keeps its own name."""
    name = zone.rpartition("/")[2]
    try:
        return words.choose("city", name)
    except KeyError:
        return name.replace("_", " ")
