"""python -m desktop: the window without arguments, the command line with them."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support


def main() -> int:
    """Picks the front. Each is imported only when it is the one: the command line never loads Qt."""
    # In a packaged program the processes that read files apart begin here too.
    freeze_support()
    arguments = sys.argv[1:]
    if not arguments or _only_a_place(arguments):
        from desktop.app.gui import main as window

        return window(arguments)
    from desktop.app.terminal import main as terminal

    return terminal(arguments)


def _only_a_place(arguments: list[str]) -> bool:
    """`garbo --data-dir DIR` opens the window on that folder."""
    return (arguments[0] == "--data-dir" and len(arguments) == 2) or (
        len(arguments) == 1 and arguments[0].startswith("--data-dir=")
    )


if __name__ == "__main__":
    sys.exit(main())
