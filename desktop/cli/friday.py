"""`garbo summary --all`: the pages of everybody who waits; one that cannot be made stops no other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.cli.leak_words import doubtful
from desktop.cli.printing import say
from desktop.cli.template_words import wrong
from desktop.cli.words import sentence
from desktop.domain.errors import Refused, StoreFailed

if TYPE_CHECKING:
    from desktop.cli.room import Room
    from desktop.domain.stationery import TemplateTrouble


def make_all(room: Room, formats: Sequence[str]) -> int:
    """Exit 0 when every page was made, else 1. Raises what would stop each of them: format_unknown, disk_full."""
    made: list[dict[str, object]] = []
    failed: list[dict[str, object]] = []
    lines: list[str] = []
    troubles: dict[TemplateTrouble, None] = {}
    options = room.options
    for one in room.services().summaries.make_all(options.week, options.out, formats, options.fresh):
        troubles |= dict.fromkeys(one.troubles)
        error = one.error
        if error is None:
            made.append({"client": one.client, "files": [str(path) for path in one.files]})
            lines += [str(path) for path in one.files]
            for leak in one.leaks:
                say(doubtful(one.client, leak))
        elif isinstance(error, StoreFailed) or (isinstance(error, Refused) and error.code == "format_unknown"):
            raise error
        else:
            failed.append({"client": one.client, "message": sentence(error)})
            say(f"{one.client}: {sentence(error)}")
    for trouble in troubles:
        say(wrong(trouble))
    room.answer({"made": made, "failed": failed}, "\n".join(lines) or "Nobody waits for a page of that week.")
    return 1 if failed else 0
