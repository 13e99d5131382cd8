"""Draws every scene in every look into build/screens, and the picture of the README.

English light in the smallest and the usual size; Italian, Polish and dark in the usual size, Polish at 150 %.
Offscreen, with the fonts that ship, over the sample as it stands on Thursday 12 November 2026, 14:20 in Rome.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.update(QT_QPA_PLATFORM="offscreen", TZ="Europe/Rome", LC_ALL="C.UTF-8")
time.tzset()

from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from desktop.system.paths import resources  # noqa: E402
from desktop.ui.kit import fonts  # noqa: E402
from tests.ui import scenes  # noqa: E402
from tests.ui import stage as stages  # noqa: E402

TARGET = ROOT / "build/screens"
README_PICTURE = "today_en_light"


def main() -> int:
    parser = argparse.ArgumentParser(description="Every screen in every language and theme.")
    parser.add_argument("--look", default="", help="a look, such as pl_light; several with commas")
    parser.add_argument("--only", default="", help="scenes whose name contains this; several with commas")
    options = parser.parse_args()
    looks, only = options.look.split(","), options.only.split(",")
    TARGET.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    fonts.load(resources() / "fonts")
    fonts.load(resources() / "fonts", fonts.FALLBACK)
    with tempfile.TemporaryDirectory(prefix="garbo-screens-") as folder:
        samples: dict[str, Path] = {}
        for number, look in enumerate(one for one in stages.LOOKS if one.name in looks or "" in looks):
            made = samples.get(look.language) or stages.make_sample(Path(folder, "made", look.language), look.language)
            samples[look.language] = made
            draw(application, Path(folder, str(number)), look, made, only)
    return 0


def draw(application: QApplication, folder: Path, look: stages.Look, made: Path, only: list[str]) -> None:
    """Every scene of one look. Those of the first start follow each other, so they are all played."""
    with stages.at_the_door(application, folder / "door", look) as stage:
        for scene in scenes.DOOR:
            save(scene(stage) or stage.window, f"{scene.__name__}_{look.name}", only)
    with stages.on_the_sample(application, folder / "sample", look, made) as stage:
        for scene in scenes.SAMPLE:
            if any(part in scene.__name__ for part in only):
                save(scene(stage) or stage.window, f"{scene.__name__}_{look.name}", only)
                stage.clear()


def save(widget: QWidget, name: str, only: list[str]) -> None:
    if not any(part in name for part in only):
        return
    picture = widget.grab()
    picture.save(str(TARGET / f"{name}.png"))
    print(TARGET / f"{name}.png")
    if name == README_PICTURE:
        shown = ROOT / "docs/images/today.png"
        shown.parent.mkdir(parents=True, exist_ok=True)
        picture.save(str(shown))


if __name__ == "__main__":
    sys.exit(main())
