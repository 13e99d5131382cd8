"""The whole chain as processes, with the network closed: a chat and a portfolio in, who waits, a page out."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).parents[2]
QUESTIONS = ("quando ci sentiamo?", "ha visto la bozza?", "manca ancora la foto", "va bene così", "e il listino?")
REPLIES = ("lo mando entro oggi", "sì, fatto", "guardo e le dico", "perfetto, grazie")


def six_weeks(until: date) -> str:
    """A client's chat of six weeks up to `until`, as an Italian Android phone writes it; it ends without an answer."""
    dice = random.Random(7)
    lines = ["I messaggi e le chiamate sono crittografati end-to-end."]
    stamps = [datetime.combine(until - timedelta(days=42), datetime.min.time()) + timedelta(hours=9)]
    for back in range(41, 0, -1):
        at = datetime.combine(until - timedelta(days=back), datetime.min.time()) + timedelta(hours=10)
        if at.weekday() < 5:
            stamps += [at, at + timedelta(minutes=dice.randrange(20, 200))]
            lines += [f"Bottega Serra: {dice.choice(QUESTIONS)}", f"Lidia Conte: {dice.choice(REPLIES)}"]
    stamps.append(datetime.combine(until, datetime.min.time()) + timedelta(hours=17, minutes=5))
    lines.append("Bottega Serra: allora, a che punto siamo con il catalogo?")
    return "".join(f"{at:%d/%m/%y, %H:%M} - {line}\n" for at, line in zip(stamps, lines, strict=True))


def portfolio() -> dict[str, object]:
    """An assistant's autumn with one client who writes at night, and a week of work to tell about."""
    week = {day: [["09:00", "13:00"], ["14:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}
    start = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
    lines: list[dict[str, object]] = []
    for day in range(180):
        at = start + timedelta(days=day)
        if at.weekday() < 5:
            lines.append({"at": at.isoformat(), "channel": "email", "direction": "in"})
            lines.append({"at": (at + timedelta(hours=1)).isoformat(), "channel": "email", "direction": "out"})
        if day > 130:
            night = at + timedelta(hours=13, minutes=30)
            lines.append({"at": night.isoformat(), "channel": "call", "direction": "in", "connected": False})
            message = (night + timedelta(minutes=4)).isoformat()
            lines.append({"at": message, "channel": "message", "direction": "in", "text": f"notte {day}"})
            lines.append({"at": (night + timedelta(hours=11)).isoformat(), "channel": "message", "direction": "out"})
    last = start + timedelta(days=179)
    lines.append({"at": (last + timedelta(hours=2)).isoformat(), "channel": "email", "direction": "in"})
    before, after = last - timedelta(days=1), last + timedelta(days=4)
    task = {"owner": "assistant", "created_at": (last - timedelta(days=6)).isoformat()}
    return {
        "format": "garbo-portfolio",
        "version": 1,
        "assistant": {"name": "Lidia Conte", "calendar": {"tz": "Europe/Rome", "week": week, "holidays": ["IT"]}},
        "clients": [
            {
                "id": "c1",
                "name": "Bottega Serra",
                "language": "it",
                "time_zone": "Europe/Rome",
                "agreements": [
                    {
                        "from": "2026-05-01",
                        "calendar": {"tz": "Europe/Rome", "week": week, "holidays": ["IT"]},
                        "rules": {"default": {"type": "contact_time", "minutes": 240}},
                    }
                ],
                "interactions": [{"id": f"i{n}", **line} for n, line in enumerate(lines)],
                "tasks": [
                    {"id": "k1", "title": "Catalogo d'autunno", **task, "done_at": before.isoformat()},
                    {"id": "k2", "title": "Testi per il sito", **task, "due_at": after.isoformat()},
                ],
            }
        ],
    }


class Machine:
    """A machine without a network: `garbo` in processes of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._closed = ["unshare", "-rn"] if _can_close_the_network() else []

    def garbo(self, *arguments: str) -> str:
        command = [*self._closed, sys.executable, "-m", "desktop", "--data-dir", str(self.folder), *arguments]
        environment = {**os.environ, "GARBO_PASSPHRASE": "una frase lunga", "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, cwd=self.folder.parent, env=environment, capture_output=True, timeout=600)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()


def _can_close_the_network() -> bool:
    unshare = shutil.which("unshare")
    return bool(unshare) and subprocess.run([unshare, "-rn", "true"], capture_output=True).returncode == 0


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "data")


def test_a_chat_up_to_yesterday(machine: Machine, tmp_path: Path):
    now = datetime.now(UTC)
    yesterday = (now - timedelta(days=1)).date()
    chat = tmp_path / "Chat WhatsApp con Bottega Serra.txt"
    chat.write_text(six_weeks(yesterday), encoding="utf-8")
    (one,) = json.loads(
        machine.garbo(
            "import", str(chat), "--me", "Lidia Conte", "--tz", "Europe/Rome", "--date-order", "dmy", "--json"
        )
    )
    assert one["got"]["client"] == "Bottega Serra"
    (waiting,) = json.loads(machine.garbo("due", "--json"))["waiting"]
    assert waiting["client"] == "Bottega Serra"
    assert datetime.fromisoformat(waiting["since"]).date() == yesterday
    assert waiting["deadline"] > waiting["since"]
    (client,) = json.loads(machine.garbo("assess", "--json"))["clients"]
    assert client["now"]["anxious"]["state"] in ("none", "watch")
    week = "{}-W{:02}".format(*yesterday.isocalendar()[:2])
    machine.garbo("summary", "--client", "Bottega Serra", "--week", week, "--out", str(tmp_path / "out"))
    (page,) = (tmp_path / "out").glob("*.pdf")
    text = PdfReader(page).pages[0].extract_text()
    assert "Bottega Serra" in text
    assert "Settimana in breve" in text


def test_a_portfolio_at_a_day(machine: Machine, tmp_path: Path):
    file = tmp_path / "autumn.json"
    file.write_text(json.dumps(portfolio()))
    machine.garbo("import", str(file))
    board = json.loads(machine.garbo("due", "--at", "2026-10-30T17:00:00+01:00", "--json"))
    assert [line["state"] for line in board["waiting"]] == ["overdue"]
    assert [line["title"] for line in board["to_tell"]] == ["Catalogo d'autunno"]
    (client,) = json.loads(machine.garbo("assess", "--at", "2026-10-30", "--json"))["clients"]
    (episode,) = client["episodes"]
    assert episode["profile"] == "anxious"
    assert episode["evidence"]
    machine.garbo("summary", "--client", "Serra", "--week", "2026-W44", "--out", str(tmp_path / "out"))
    (page,) = (tmp_path / "out").glob("*.pdf")
    pdf = PdfReader(page)
    text = pdf.pages[0].extract_text()
    assert len(pdf.pages) == 1
    assert "Catalogo d’autunno" in text or "Catalogo d'autunno" in text
    assert "Testi per il sito" in text
    assert "notte" not in text


def test_the_network_is_really_closed():
    if not _can_close_the_network():
        pytest.skip("this machine lets nobody close the network; the chain ran with it open")
    probe = "import socket; socket.create_connection(('127.0.0.1', 9), 2)"
    done = subprocess.run(["unshare", "-rn", sys.executable, "-c", probe], capture_output=True, text=True, timeout=300)
    assert "unreachable" in done.stderr.lower()
