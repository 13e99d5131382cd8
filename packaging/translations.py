"""Turn resources/translations/*.ts into the .qm files that Qt loads, where a .ts is newer."""

import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources/translations"


def main() -> int:
    for source in sorted(FOLDER.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.is_file() or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns:
            print(f"· Compiling {source.relative_to(FOLDER.parents[1])}", flush=True)
            lrelease = Path(sys.executable).with_name("pyside6-lrelease")
            # A program that runs has the old one mapped into its memory: written over in place, it would crash.
            made = compiled.with_suffix(f".{os.getpid()}.part")
            subprocess.run([lrelease, "-silent", source, "-qm", made], check=True)
            made.replace(compiled)
    return 0


if __name__ == "__main__":
    sys.exit(main())
