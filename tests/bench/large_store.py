"""A store of 300 clients and 200,000 interactions, one of them with 50,000; made once, kept under build/."""

import random
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop.app.wiring import wire
from desktop.domain.agreement import Agreement
from desktop.domain.client import Client
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel, Direction, Interaction, Medium
from desktop.domain.portfolio import Assistant, Dossier, Portfolio
from desktop.domain.rules import ContactTime
from desktop.domain.settings import OFFICE_WEEK
from desktop.domain.task import Side, Task
from desktop.importers.portfolio import Reading
from desktop.system.paths import Paths

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
CLIENTS, INTERACTIONS, LARGEST = 300, 200_000, 50_000
KEY = bytes(range(32))
ZONE = "Europe/Rome"
WORDS = ("offer", "invoice", "Thursday", "please", "thanks", "hotel", "ticket", "signed", "tomorrow", "draft")


def kept(folder: Path) -> Path:
    """The folder with the store; made where it is not there whole."""
    whole = folder / "whole"
    if not whole.exists():
        began = time.monotonic()
        make(folder)
        whole.touch()
        print(f"made {INTERACTIONS:,} interactions of {CLIENTS} clients in {time.monotonic() - began:.0f} s")
    return folder


def make(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    services = wire(Paths(folder, folder), lambda: NOW)
    services.vault.create(key_file=KEY)
    calendar = Calendar(ZONE, OFFICE_WEEK, ("IT",))
    portfolio = Portfolio(Assistant("Ada", ("en",), calendar), tuple(dossiers(calendar)))
    services.imports.commit(services.imports.preview("large", Reading(portfolio)))
    services.close()


def dossiers(calendar: Calendar) -> Iterator[Dossier]:
    chance = random.Random(1)
    others = (INTERACTIONS - LARGEST) // (CLIENTS - 1)
    for number in range(CLIENTS):
        many = INTERACTIONS - others * (CLIENTS - 1) if number == 0 else others
        yield Dossier(
            Client(f"c{number}", f"Client {number:03}", time_zone=ZONE, since=date(2022, 11, 1), pinned=number < 5),
            (Agreement(date(2022, 11, 1), calendar, {"default": ContactTime(480)}),),
            tuple(lines(many, chance)),
            tasks=tuple(tasks(chance)),
        )


def lines(many: int, chance: random.Random) -> Iterator[Interaction]:
    """Question and answer in turn over four years; every tenth client's last question waits."""
    waits = chance.random() < 0.1
    ages = sorted((chance.uniform(0.2, 4 * 365 * 24 * 60) for _ in range(many)), reverse=True)
    for place, age in enumerate(ages):
        asks = (many - place) % 2 == (1 if waits else 0)
        channel = chance.choice((Channel.MESSAGE, Channel.MESSAGE, Channel.MESSAGE, Channel.EMAIL))
        yield Interaction(
            id=f"i{place}",
            at=(NOW - timedelta(minutes=age)).replace(second=0, microsecond=0),
            channel=channel,
            direction=Direction.IN if asks else Direction.OUT,
            text=" ".join(chance.choices(WORDS, k=12)),
            medium=Medium.WHATSAPP if channel is Channel.MESSAGE else None,
        )


def tasks(chance: random.Random) -> Iterator[Task]:
    """Forty promises a client, of which every tenth client has one that is due."""
    for number in range(40):
        made = NOW - timedelta(days=9 * number + 2)
        due = made + timedelta(days=3)
        is_open = number == 0 and chance.random() < 0.1
        done = None if is_open else due - timedelta(hours=chance.randrange(1, 30))
        told = None if done is None else min(NOW, done + timedelta(hours=1))
        yield Task(
            f"t{number}", f"Send draft {number}", Side.ASSISTANT, made, due, None if done is None else min(NOW, done),
            told, promise=True,
        )  # fmt: skip
