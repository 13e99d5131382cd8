"""From a client's people to the narrow AddressCards: nothing else decides which numbers leave."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.domain.address_cards import AddressCards, Card
from desktop.domain.client import Client, Person
from desktop.domain.letterhead import Signature
from desktop.domain.summary import Span
from desktop.domain.weekly import addressee


def address_cards(
    client: Client,
    assistant: str,
    signature: Signature,
    week: tuple[tuple[Span, ...], ...],
    now: datetime,
    without: Collection[str] = (),
) -> AddressCards:
    """Her card and those of this client's people. `week`: her hours as the client reads them.

    `without`: names of people who are not to stand there; one whom nothing reaches never does.
    """
    return AddressCards(
        to=addressee(client),
        assistant=assistant,
        language=client.language,
        made_at=now.astimezone(UTC),
        today=now.astimezone(ZoneInfo(client.time_zone)).date(),
        hers=_hers(assistant, signature),
        people=tuple(
            Card(one.name, one.role, one.tels, one.emails) for one in reachable(client) if one.name not in without
        ),
        week=week if any(week) else (),
    )


def reachable(client: Client) -> list[Person]:
    """Those of the client's people of whom a number or an address is known."""
    return [one for one in client.people if one.tels or one.emails]


def _hers(assistant: str, signature: Signature) -> Card | None:
    name = signature.name.strip() or assistant.strip()
    if not name:
        return None
    return Card(
        name,
        signature.trade.strip(),
        tuple(filter(None, (signature.phone.strip(),))),
        tuple(filter(None, (signature.email.strip(),))),
        signature.website.strip(),
    )
