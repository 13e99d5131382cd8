"""python -m desktop: the window without a command, the command line with one."""

from __future__ import annotations

import gc
import os
import sys


def main() -> int:
    """The exit code; an interrupt at the terminal (Ctrl-C) ends with one line and leaves nothing half-done."""
    try:
        return _front()
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. What was not finished was not kept.\n")
        return 1


def _front() -> int:
    """Picks the front. Each is imported only when it is the one: the command line never loads Qt."""
    if getattr(sys, "frozen", False):
        # In a packaged program the processes that read files apart begin here too; from source they do not, and the
        # first paint must not wait for this import.
        from multiprocessing import freeze_support

        freeze_support()
    arguments = [part for argument in sys.argv[1:] for part in _apart(argument)]
    if _only_a_place(arguments):
        # Nothing that a start makes is garbage; kit/collector.py looks for it once the first rows are there.
        gc.disable()
        from desktop.app.gui import main as window

        return window(arguments)
    from desktop.app.terminal import main as terminal

    return terminal(arguments)


def _apart(argument: str) -> list[str]:
    """`--data-dir=DIR` as its two words; anything else as it is."""
    name, equals, value = argument.partition("=")
    return [name, value] if equals and name in ("--data-dir", "--key-file") else [argument]


def _only_a_place(arguments: list[str]) -> bool:
    """Without a command it is the window; where its store lies, its key, and then a file to bring in, may be said."""
    if len(arguments) % 2 and _is_file(arguments[-1]):
        arguments = arguments[:-1]
    return len(arguments) % 2 == 0 and set(arguments[::2]) <= {"--data-dir", "--key-file"}


def _is_file(argument: str) -> bool:
    """No command is named with a point or a path."""
    return ("." in argument or os.sep in argument) and os.path.isfile(argument)


if __name__ == "__main__":
    sys.exit(main())
