"""The packed program beside its source: how long until it is painted, and until Today has its rows; as ratios.

Each pair starts the source and then what was packed of it, in processes of their own, on a fresh copy of one store.
Both have to be of one commit: `make package` first.
"""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from start import ROOT, alternate, fill, until

PACKED = ROOT / "build/package" / "work/program/garbo/garbo"


def main() -> int:
    parser = argparse.ArgumentParser(description="The start of the packed program, as a ratio to that of its source.")
    parser.add_argument("--pairs", type=int, default=20)
    parser.add_argument("--program", type=Path, default=PACKED)
    options = parser.parse_args()
    os.environ.update(QT_QPA_PLATFORM="offscreen", GARBO_TRACE_START="1")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory(prefix="garbo-bench-") as place:
        folder = Path(place)
        key_file, store, copied = folder / "key", folder / "store", folder / "copied"
        key_file.write_bytes(secrets.token_bytes(32))
        fill(store, key_file, folder / "history.json")
        last = ["--key-file", str(key_file), "--data-dir", str(copied)]
        programs = {"source": [sys.executable, "-m", "desktop", *last], "packed": [str(options.program), *last]}

        def measured(name: str, event: str) -> float:
            shutil.rmtree(copied, ignore_errors=True)
            shutil.copytree(store, copied)
            return until(event, programs[name])

        for event in ("painted", "rows"):
            times = alternate(
                options.pairs, lambda what=event: measured("source", what), lambda what=event: measured("packed", what)
            )
            source, packed = (statistics.median(each) for each in times)
            least = [min(each) for each in times]
            print(f"{event}: source {least[0]:.0f} / {source:.0f} ms, packed {least[1]:.0f} / {packed:.0f} ms,"
                  f" ratio {packed / source:.2f}")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
