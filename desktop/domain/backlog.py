"""The backlog of an import: what ended long ago with the client's word asks once, and starts no clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from desktop.domain.interaction import Interaction

FRESH = timedelta(days=7)
"""How old a client's last line in an import may be for its conversation to start a clock."""


def apart(
    lines: Iterable[Interaction], imported_at: Mapping[str, datetime], at: datetime
) -> tuple[list[Interaction], list[Interaction]]:
    """Splits lines that nobody answered into those with a clock and those of a backlog.

    `imported_at`: by batch, when that import was made; a batch that is not in it (her own log, a portfolio
    put back) has no backlog. Looking back from an `at` before the import counts as importing at `at`:
    what was fresh then is shown as it was.
    """
    lines = list(lines)
    newest: dict[str, datetime] = {}
    for line in lines:
        if line.batch is not None and line.batch in imported_at:
            newest[line.batch] = max(line.at, newest.get(line.batch, line.at))
    old = {batch for batch, last in newest.items() if min(imported_at[batch], at) - last > FRESH}
    clock = [line for line in lines if line.batch not in old]
    return clock, [line for line in lines if line.batch in old]
