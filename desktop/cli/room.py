"""What a command works with: its arguments, the store when it is needed, and where its answer goes."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.printing import put
from desktop.domain.part import Part

if TYPE_CHECKING:
    # Without a store a command must not pay for its libraries.
    from desktop.services.custody import Restored
    from desktop.services.suite import Services


@dataclass(slots=True)
class Room:
    """What a command works with: its arguments and the store, opened when it is first needed.

    `show_sample` opens the window on the sample, and gives the exit code once it is closed. `look_over` looks at the
    program itself.
    """

    options: argparse.Namespace
    open_store: Callable[[bool], Services]
    put_back: Callable[[Path], Restored]
    show_sample: Callable[[datetime | None], int]
    look_over: Callable[[], tuple[Part, ...]]
    _services: Services | None = field(default=None)

    def services(self, *, create: bool = False) -> Services:
        """The store's services. Without `create` a store that is not there is refused."""
        if self._services is None:
            self._services = self.open_store(create)
        return self._services

    def close(self) -> None:
        if self._services is not None:
            self._services.close()

    def answer(self, value: object, text: str) -> None:
        """JSON where it was asked for, else the text for a person."""
        if self.options.json:
            put(json.dumps(value, ensure_ascii=False, indent=1))
        elif text:
            put(text)
