"""The macOS disk image: PyInstaller's bundle, signed and notarised if it can be. Not yet run.

GARBO_SIGN: the identity of a Developer ID certificate in the keychain. GARBO_NOTARY: the name under which notarytool
keeps its credentials in it. Without them the image is made all the same, and macOS will ask before it opens it.
"""

from __future__ import annotations

import os
import plistlib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from linux_package import draw
from package import HERE, ROOT, run, write

if TYPE_CHECKING:
    from package import Job

SIZES = (16, 32, 128, 256, 512)
BUNDLE = "Garbo.app"
KIND = "garbo.portfolio"


def pack(job: Job) -> list[Path]:
    """The disk image; iconutil, codesign, hdiutil and notarytool are Apple's own."""
    bundle = lay_bundle(job)
    identity, notary = os.environ.get("GARBO_SIGN"), os.environ.get("GARBO_NOTARY")
    if identity:
        sign(bundle, identity)
    image = job.out / f"garbo-{job.version}.dmg"
    make_image(job, bundle, image)
    if identity:
        run("codesign", "--sign", identity, "--timestamp", image)
    if identity and notary:
        run("xcrun", "notarytool", "submit", image, "--keychain-profile", notary, "--wait")
        run("xcrun", "stapler", "staple", image)
    return [image]


def lay_bundle(job: Job) -> Path:
    """The packed folder as an application: its program in MacOS, and beside it what it reads."""
    bundle = job.work / BUNDLE
    contents = bundle / "Contents"
    shutil.copytree(job.program, contents / "MacOS", symlinks=True)
    write(contents / "Info.plist", plistlib.dumps(description(job.version), sort_keys=True))
    for name in ("garbo", "portfolio"):
        icon(ROOT / f"resources/app/{name}.svg", contents / f"Resources/{name}.icns")
    return bundle


def description(version: str) -> dict[str, object]:
    """What the Finder is told: the name, the languages, and that portfolio files are opened with it."""
    return {
        "CFBundleName": "Garbo",
        "CFBundleDisplayName": "Garbo",
        "CFBundleIdentifier": "garbo.desktop",
        "CFBundleExecutable": "garbo",
        "CFBundleIconFile": "garbo.icns",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "it", "pl"],
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": KIND,
                "UTTypeDescription": "Garbo portfolio",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {"public.filename-extension": ["garbo"]},
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Garbo portfolio",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "portfolio.icns",
                "LSItemContentTypes": [KIND],
                "LSHandlerRank": "Owner",
            }
        ],
    }


def icon(source: Path, target: Path) -> None:
    """The picture in all sizes, each for a screen of double density too, as iconutil reads them."""
    folder = target.with_suffix(".iconset")
    for size in SIZES:
        draw(source, size, folder / f"icon_{size}x{size}.png")
        draw(source, size * 2, folder / f"icon_{size}x{size}@2x.png")
    run("iconutil", "--convert", "icns", "--output", target, folder)
    shutil.rmtree(folder)


def sign(bundle: Path, identity: str) -> None:
    """Each library first, the bundle last: what is inside must not change after it."""
    hardened = ("--force", "--timestamp", "--options", "runtime", "--entitlements", HERE / "macos/entitlements.plist")
    inner = sorted(path for path in bundle.rglob("*") if path.suffix in (".dylib", ".so") and not path.is_symlink())
    for path in (*inner, bundle):
        run("codesign", *hardened, "--sign", identity, path)
    run("codesign", "--verify", "--deep", "--strict", bundle)


def make_image(job: Job, bundle: Path, image: Path) -> None:
    """The bundle beside a link to Applications, to be dragged over."""
    folder = job.work / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copytree(bundle, folder / BUNDLE, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    run("hdiutil", "create", "-volname", "Garbo", "-srcfolder", folder, "-ov", "-format", "UDZO", image)
