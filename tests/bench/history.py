"""A portfolio file of a given size that ends now, so that some of its clients wait."""

import json
import random
from datetime import datetime, timedelta
from pathlib import Path

CLIENTS = 20
WEEK = {day: [["09:00", "13:00"], ["14:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}
AGREEMENT = {
    "calendar": {"tz": "Europe/Rome", "week": WEEK, "holidays": ["IT"]},
    "rules": {"default": {"type": "contact_time", "minutes": 480}},
}


def write_portfolio(path: Path, interactions: int, now: datetime) -> None:
    """Writes `interactions` lines of 20 clients over a year before `now`; every client's last line waits for her."""
    chance = random.Random(1)  # the same file on every run, but for its dates
    each = interactions // CLIENTS
    clients = [dossier(number, each, now, chance) for number in range(CLIENTS)]
    whole = {"format": "garbo-portfolio", "version": 1, "assistant": {"name": "Ada"}, "clients": clients}
    path.write_text(json.dumps(whole), "utf-8")


def dossier(number: int, interactions: int, now: datetime, chance: random.Random) -> dict[str, object]:
    ages = sorted((chance.uniform(1, 365 * 24 * 60) for _ in range(interactions)), reverse=True)
    lines = [
        {
            "id": f"{number}-{place}",
            "at": (now - timedelta(minutes=age)).isoformat(timespec="seconds"),
            "channel": chance.choice(("message", "message", "email")),
            "direction": "in" if place % 2 else "out",
            "text": " ".join(chance.choices(("offer", "invoice", "Thursday", "please", "thanks", "hotel"), k=12)),
        }
        for place, age in enumerate(ages, start=interactions % 2)
    ]
    since = (now - timedelta(days=366)).date().isoformat()
    return {
        "id": f"c{number}",
        "name": f"Client {number:02}",
        "language": "en",
        "time_zone": "Europe/Rome",
        "since": since,
        "agreements": [{"from": since, **AGREEMENT}],
        "interactions": lines,
    }
