"""First in the packed program: what it opens, a browser or a folder, gets the system's libraries and not Garbo's."""

import os

# PyInstaller's starter has set it, for this process alone to find Qt; the loader has read it by now.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
os.environ.pop("LD_LIBRARY_PATH", None)
if before:
    os.environ["LD_LIBRARY_PATH"] = before
