"""Kills a process that writes without pause, and looks whether anything it had acknowledged is gone.

    python tests/torture/kills.py --kills 50
    python tests/torture/kills.py --kills 50 --planted    (acknowledges before the commit: must be found out)

The writer logs interactions through the services and says over a pipe where it is: `B` after BEGIN, `C` before COMMIT,
`A` once the service has returned. The phase of a kill is the last word that came through before the end. At least half
of the kills fall between BEGIN and the acknowledgement; the rest come at any moment.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import event

sys.path.insert(0, str(Path(__file__).parents[2]))

from db import check
from db.queries import clients, interactions
from db.session import Session
from desktop.app.wiring import wire
from desktop.services.suite import Services
from desktop.services.vault import Vault
from desktop.services.work import Work
from desktop.system.paths import Paths

KEY = bytes(range(32))
NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
PHASES = {"-": "before the first write", "B": "after BEGIN", "C": "in COMMIT", "A": "after the acknowledgement"}


@dataclass
class Tally:
    """What was seen: phases of the kills, and what went wrong."""

    phases: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    lost: int = 0
    halves: int = 0
    unsound: int = 0
    kept_unsaid: int = 0

    @property
    def between(self) -> int:
        return self.phases["B"] + self.phases["C"]

    @property
    def wrong(self) -> int:
        return self.lost + self.halves + self.unsound


def torture(kills: int, planted: bool, seed: int, folder: Path) -> Tally:
    """Kills a writer until `kills` are reached, half of them between BEGIN and the acknowledgement."""
    dice, tally = random.Random(seed), Tally()
    services = opened(folder, create=True)
    services.clients.add("Ada")
    services.vault.lock()
    begin = 0
    while tally.phases.total() < kills or (not _enough(tally, kills, planted) and tally.phases.total() < 20 * kills):
        said, phase = one_kill(folder, begin, planted, dice)
        tally.phases[phase] += 1
        begin = look(folder, said, begin, tally)
    return tally


def _enough(tally: Tally, kills: int, planted: bool) -> bool:
    """A busy machine comes too late for the moments that matter, and has to try again."""
    return bool(tally.lost) if planted else tally.between >= kills / 2


def one_kill(folder: Path, begin: int, planted: bool, dice: random.Random) -> tuple[set[int], str]:
    """Starts a writer and kills it; the numbers it had acknowledged, and where it was."""
    reading, writing = os.pipe()
    writer = os.fork()
    if writer == 0:
        os.close(reading)
        write_on(folder, begin, planted, writing)
    os.close(writing)
    # Half at any moment, half aimed at the moments that matter; when it hits, the last word tells.
    aim = "A" if planted else dice.choice(["any", "B", "B", "C", "C", "C"])
    words = Words(reading)
    words.until("A", dice.randrange(1, 12))
    if aim == "any":
        time.sleep(dice.uniform(0, 0.02))
    else:
        words.until(aim, 1)
        time.sleep(0 if planted else dice.uniform(0, 0.0004))
    os.kill(writer, signal.SIGKILL)
    os.waitpid(writer, 0)
    words.until("", 0)
    os.close(reading)
    said = {int(word[1:]) for word in words.heard if word[0] == "A"}
    return said, words.heard[-1][0] if words.heard else "-"


def write_on(folder: Path, begin: int, planted: bool, pipe: int) -> None:
    """The writer: never returns."""
    number = begin

    def say(word: str) -> None:
        os.write(pipe, f"{word}{number}\n".encode())

    services = opened(folder, create=False)
    event.listen(Session, "after_begin", lambda *_: say("B"))
    event.listen(Session, "before_commit", lambda _session: say("C"))
    if planted:
        event.listen(Session, "before_commit", lambda _session: say("A"))
    while True:
        services.interactions.log_for("Ada", channel="email", direction="in", text=f"{number}", tags=["thanks"])
        if not planted:
            say("A")
        number += 1


class Words:
    """What the writer says, read without waiting for more than is asked."""

    def __init__(self, pipe: int) -> None:
        self.heard: list[str] = []
        self._pipe, self._rest = pipe, b""

    def until(self, word: str, times: int) -> None:
        """Reads until `word` was said so many times; with no word, until the end."""
        while times or not word:
            held = os.read(self._pipe, 1 << 16)
            if not held:
                return
            *whole, self._rest = (self._rest + held).split(b"\n")
            new = [one.decode() for one in whole]
            self.heard += new
            times = max(0, times - sum(one[0] == word for one in new))


def look(folder: Path, said: set[int], begin: int, tally: Tally) -> int:
    """Opens the store as the next start would, and compares; the number to go on from."""
    work = Work()
    vault = Vault(Paths(folder, folder).store, work, lambda: NOW)
    vault.unlock_key(KEY)
    try:
        with work.read() as session:
            (client,) = clients.names(session)
            lines = interactions.of_client(session, client)
        found = {int(line.text) for line in lines}
        tally.acknowledged += len(said)
        tally.lost += len(said - found)
        tally.kept_unsaid += len({number for number in found if number >= begin} - said)
        tally.halves += sum(line.tags != {"thanks"} for line in lines)
        tally.unsound += bool(check.problems(work.store.connection))
        return max(found, default=-1) + 1
    finally:
        vault.lock()


def opened(folder: Path, *, create: bool) -> Services:
    services = wire(Paths(folder, folder), lambda: NOW)
    if create:
        services.vault.create(key_file=KEY)
    else:
        services.vault.unlock_key(KEY)
    return services


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--planted", action="store_true", help="acknowledge before the commit; must be found out")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="garbo-kills-") as folder:
        tally = torture(options.kills, options.planted, options.seed, Path(folder) / "data")
    print(f"{tally.phases.total()} kills, {tally.between} between BEGIN and the acknowledgement:")
    for phase, many in sorted(tally.phases.items()):
        print(f"  {many:5} {PHASES[phase]}")
    print(
        f"{tally.acknowledged} acknowledged, {tally.lost} of them lost; {tally.kept_unsaid} kept that were not yet"
        f" acknowledged; {tally.halves} half-written; {tally.unsound} times the check found something."
    )
    if options.planted:
        print("The planted early acknowledgement was found out." if tally.lost else "The planted fault was NOT found.")
        return 0 if tally.lost else 1
    enough = _enough(tally, options.kills, planted=False)
    if not enough:
        print("Too few kills fell between BEGIN and the acknowledgement.")
    print("SOMETHING WAS LOST." if tally.wrong else "Nothing acknowledged was lost.")
    return 0 if enough and not tally.wrong else 1


if __name__ == "__main__":
    sys.exit(main())
