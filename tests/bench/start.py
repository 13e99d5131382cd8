"""How long until Garbo is painted, and until Today has its rows: as ratios to the smallest scripts.

Each pair runs the smallest script and Garbo one after the other, in processes of their own; times are from the start of
the process to the moment it reports on standard error (`painted NS` or `rows NS`, on the machine's monotonic clock).
"""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from history import write_portfolio

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
INTERACTIONS = 10_000
PATIENCE = 60  # seconds for one start

Measure = Callable[[], float]


def main() -> int:
    parser = argparse.ArgumentParser(description="First paint and Today, as ratios to the smallest scripts.")
    parser.add_argument("--pairs", type=int, default=20)
    parser.add_argument("--xvfb", action="store_true", help="on a virtual X server instead of offscreen")
    options = parser.parse_args()
    if options.xvfb and "DISPLAY" not in os.environ:
        return subprocess.call(["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", sys.executable, *sys.argv])
    os.environ.update(QT_QPA_PLATFORM="xcb" if options.xvfb else "offscreen", GARBO_TRACE_START="1")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory(prefix="garbo-bench-") as folder:
        return measure(Path(folder), options.pairs)


def measure(folder: Path, pairs: int) -> int:
    key = secrets.token_bytes(32)
    key_file, store = folder / "key", folder / "store"
    key_file.write_bytes(key)
    fill(store, key_file, folder / "history.json")
    garbo = [sys.executable, "-m", "desktop", "--key-file", str(key_file), "--data-dir"]
    window = [sys.executable, str(HERE / "baseline_window.py")]
    orm = [sys.executable, str(HERE / "baseline_store.py"), str(folder / "small.db"), key.hex()]
    platform = os.environ["QT_QPA_PLATFORM"]
    print(f"{pairs} pairs, {platform}, {INTERACTIONS:,} interactions; ms, min / median")

    def garbo_until(event: str) -> float:
        # A copy each time: the first start of a day writes a backup, and no run may warm the next one's store.
        copied = folder / "copied"
        shutil.rmtree(copied, ignore_errors=True)
        shutil.copytree(store, copied)
        return until(event, [*garbo, str(copied)])

    report(
        "first paint",
        "bare window",
        1.2,
        *alternate(pairs, lambda: until("painted", window), lambda: garbo_until("painted")),
    )
    report(
        "Today's rows",
        "ORM and store",
        1.5,
        *alternate(pairs, lambda: until("painted", orm), lambda: garbo_until("rows")),
    )
    return 0


def fill(store: Path, key_file: Path, portfolio: Path) -> None:
    write_portfolio(portfolio, INTERACTIONS, datetime.now(ZoneInfo("Europe/Rome")))
    order = [
        sys.executable,
        "-m",
        "desktop",
        "import",
        str(portfolio),
        "--data-dir",
        str(store),
        "--key-file",
        str(key_file),
    ]
    subprocess.run(order, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def alternate(pairs: int, smallest: Measure, garbo: Measure) -> tuple[list[float], list[float]]:
    """The times of both, in turn, so that a busy moment of the machine meets both; one of each before it counts."""
    smallest()
    garbo()
    times = [(smallest(), garbo()) for _ in range(pairs)]
    return [pair[0] for pair in times], [pair[1] for pair in times]


def until(event: str, command: Sequence[str]) -> float:
    """Milliseconds from the start of the process to its report of `event`; the process is ended then."""
    began = time.monotonic_ns()
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    assert process.stderr
    too_late = threading.Timer(PATIENCE, process.kill)
    too_late.start()
    said = []
    try:
        for line in process.stderr:
            if line.startswith(f"{event} "):
                return (int(line.split()[1]) - began) / 1e6
            said.append(line)
    finally:
        too_late.cancel()
        process.terminate()
        process.wait()
        process.stderr.close()
    raise SystemExit(f"no '{event}' from {' '.join(command)}:\n{''.join(said)}")


def report(what: str, against: str, aim: float, smallest: list[float], garbo: list[float]) -> None:
    ratio = statistics.median(garbo) / statistics.median(smallest)
    print(f"  {against:<16}{min(smallest):7.0f} / {statistics.median(smallest):.0f}")
    print(f"  Garbo, {what:<13}{min(garbo):3.0f} / {statistics.median(garbo):.0f}")
    print(f"  ratio {ratio:.2f} (aim {aim})")


if __name__ == "__main__":
    sys.exit(main())
