"""Start-up of the command line: wiring without a thread or a window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop.cli.main import run
from desktop.domain.clock import system_clock
from desktop.services.suite import Services


def main(arguments: list[str]) -> int:
    """Runs one command. JSON is UTF-8 whatever the terminal's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return run(arguments, _open, system_clock)


def _open(data_dir: Path | None, key_file: Path | None, create: bool) -> Services:
    # Late: `clock`, dry runs and `assess --portfolio` work without a store and should not pay for one.
    from desktop.app.wiring import open_for_terminal

    return open_for_terminal(data_dir, key_file, os.environ.get("GARBO_PASSPHRASE"), create, system_clock)
