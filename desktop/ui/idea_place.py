"""Where an idea is made that has a place of its own: a document, a page, a plan, the agreement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.domain.wanted import Document
from desktop.ui.catalogue import DOCUMENTS_SHEET, SHARE_SHEET, STEP_PLAN_SHEET, named
from desktop.ui.kit.calls import Calls

if TYPE_CHECKING:
    from desktop.services.signals import Behind, Warned
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

DOCUMENTS = {
    "send_hours": Document.AGREEMENT,
    "recap": Document.RECAP,
    "one_page": Document.TOOL_PASSWORDS,
    "contact_cards": Document.CONTACTS,
}


def open_place(services: Services, calls: Calls, shell: Shell, warned: Warned, code: str) -> None:
    """With the keyboard where she goes on; what she makes there is a step of its own."""
    client = warned.client_id
    if code in DOCUMENTS:
        named(DOCUMENTS_SHEET)(shell, services, calls, client, DOCUMENTS[code])
    elif code == "show_kept":
        shell.go("weekly", client)
    elif code == "shared_list":
        named(SHARE_SHEET)(shell, services, calls, client)
    elif code == "step_plan":
        named(STEP_PLAN_SHEET)(shell, services, calls, client)
    else:
        _open_rule(services, calls, shell, warned)


def _open_rule(services: Services, calls: Calls, shell: Shell, warned: Warned) -> None:
    """The answer time of the channel on which most of it happened."""
    client, contacts = warned.client_id, {one for fact in warned.card.facts for one in fact.interactions}

    def then(found: Sequence[Behind]) -> None:
        used = Counter(one.channel for one in found if one.channel).most_common(1)
        shell.go("agreement", (client, used[0][0] if used else "message"))

    calls.ask(shell, lambda: services.signals.behind(client, contacts, (), ()), then)
