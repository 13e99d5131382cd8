"""What was copied elsewhere and pasted here: lines of a chat, a mail, or a text without a head."""

from __future__ import annotations

import re
from datetime import datetime

from desktop.domain.errors import Unreadable
from desktop.importers.draft import Bare, Chat, DateOrder, Evidence, Mail
from desktop.importers.mail import mail_in
from desktop.importers.moments import SOON

LONGEST = 120_000
"""Characters; a longer chat is exported, not copied."""

_SPACE = r"[ \u00a0\u202f]"
_CLOCK = rf"\d{{1,2}}[:.]\d{{2}}(?:{_SPACE}?[ap]\.?{_SPACE}?m\.?)?"
_NO_YEAR = re.compile(
    rf"^\[(\d{{1,2}})([./-])(\d{{1,2}})(?:\2)?,?{_SPACE}({_CLOCK})\]{_SPACE}", re.MULTILINE | re.IGNORECASE
)
_NO_DAY = re.compile(rf"^\[({_CLOCK})\]{_SPACE}(?=[^\n:]{{1,80}}:{_SPACE})", re.MULTILINE | re.IGNORECASE)
_FIRST = re.compile(rf"[\u200e\u200f\ufeff\s]*\[?\d{{1,4}}[./:-]{_SPACE}?\d{{1,2}}")
_PROVEN = (Evidence.NUMBERS, Evidence.YEAR_FIRST, Evidence.DOTS)
_AMERICAN = re.compile(rf"\d{_SPACE}[AP]M\b")


def read_pasted(text: str, now: datetime, date_order: str | None = None) -> Chat | Mail | Bare:
    """What a copied text is. `now`: local time without a zone; `date_order`: dmy, mdy or ymd, where she said it.

    Of dates that the numbers leave open, the order is taken that is usual for how the clock is written, if its last
    line has happened in it. Raises Unreadable: empty, too_large.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    if not text.strip():
        raise Unreadable("empty")
    if len(text) > LONGEST:
        raise Unreadable("too_large", most=LONGEST)
    if mail := mail_in(text, now):
        return mail
    return _chat_in(text, now, date_order) or Bare(text.strip())


def _chat_in(text: str, now: datetime, date_order: str | None) -> Chat | None:
    """Lines of a chat; the first line must be one, so that a text that speaks of a day is not taken for a chat."""
    dated = _NO_DAY.sub(rf"[\1, {now:%Y-%m-%d}] ", _with_years(text, now))
    if not _FIRST.match(dated):
        return None
    # Late, as in `files`: most of what is pasted has no such line.
    from desktop.importers.whatsapp.chat import parse

    try:
        chat = parse(dated, "", DateOrder(date_order) if date_order else None)
        if date_order or chat.decided_by in _PROVEN:
            return chat
        first = chat.date_order
        if chat.decided_by is Evidence.GUESS:
            # Browsers write PM in capitals for Americans, and for nobody else.
            first = DateOrder.MDY if _AMERICAN.search(dated) else DateOrder.DMY
        other = DateOrder.DMY if first is DateOrder.MDY else DateOrder.MDY
        readings = [parse(dated, "", order) for order in (first, other)]
    except Unreadable:
        return None
    return next((one for one in readings if one.entries[-1].at <= now + SOON), readings[0])


def _with_years(text: str, now: datetime) -> str:
    """`[12/11, 14:20] Anna: …`, as phones copy several lines: of this year, or of the last if that is still to come."""

    def dated(found: re.Match[str]) -> str:
        numbers = int(found[1]), int(found[3])
        days = [(month, day) for day, month in (numbers, numbers[::-1]) if 0 < month < 13 and 0 < day < 32]
        if not days:
            return found[0]
        year = now.year if any(day <= (now.month, now.day) for day in days) else now.year - 1
        return f"[{found[1]}{found[2]}{found[3]}{found[2]}{year}, {found[4]}] "

    return _NO_YEAR.sub(dated, text)
