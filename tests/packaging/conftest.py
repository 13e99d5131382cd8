"""The scripts of packaging/ as modules."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def script() -> Callable[[str], ModuleType]:
    """By its name, without its ending. What it imports of its neighbours has to be none."""

    def load(name: str) -> ModuleType:
        specification = importlib.util.spec_from_file_location(f"packaging_{name}", ROOT / f"packaging/{name}.py")
        assert specification
        assert specification.loader
        module = importlib.util.module_from_spec(specification)
        sys.modules[specification.name] = module
        specification.loader.exec_module(module)
        return module

    return load
