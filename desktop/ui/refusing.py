"""Why a page was not made, said where it would have said that it is saved."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.errors import Refused
from desktop.ui import words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.saved import Saved


def refusing(calls: Calls, saved: Saved) -> Callable[[BaseException], None]:
    """For what a sheet asks: the client, a list or the folder may have gone meanwhile; anything else is a failure."""

    def refuse(error: BaseException) -> None:
        if isinstance(error, Refused):
            saved.refuse(words.said(error).what)
        else:
            calls.fail(error)

    return refuse
