"""Where an idea is made that has a page of its own: the agreement, the weekly page, what is shared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.ui.kit.calls import Calls

if TYPE_CHECKING:
    from desktop.services.signals import Behind, Warned
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell


def open_place(services: Services, calls: Calls, shell: Shell, warned: Warned, code: str) -> None:
    """With the keyboard where she goes on; what she makes there is a step of its own."""
    client = warned.client_id
    if code == "send_hours":
        shell.go("agreement", (client, "page"))
    elif code == "show_kept":
        shell.go("weekly", client)
    elif code == "shared_list":
        from desktop.ui.share_sheet import open_share

        open_share(shell, services, calls, client)
    else:
        _open_rule(services, calls, shell, warned)


def _open_rule(services: Services, calls: Calls, shell: Shell, warned: Warned) -> None:
    """The answer time of the channel on which most of it happened."""
    client, contacts = warned.client_id, {one for fact in warned.card.facts for one in fact.interactions}

    def then(found: Sequence[Behind]) -> None:
        used = Counter(one.channel for one in found if one.channel).most_common(1)
        shell.go("agreement", (client, used[0][0] if used else "message"))

    calls.ask(shell, lambda: services.signals.behind(client, contacts, (), ()), then)
