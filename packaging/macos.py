# SPDX-License-Identifier: MIT
"""Make the disk image for macOS, on a Mac: the app and a way to drag it to the other programs.

`BACKFILE_SIGN_IDENTITY`, a "Developer ID Application" in the keychain, signs; without it the app is signed ad hoc, and
macOS warns of it. With `BACKFILE_NOTARY_KEY` (the file of a key of App Store Connect), `BACKFILE_NOTARY_ID` and
`BACKFILE_NOTARY_ISSUER` Apple is asked to notarise the image.
"""

import json
import os
import platform
import tempfile
from pathlib import Path

from freezing import DIST, PACKAGING, TroubleError, freeze, make_ready, must, native_python, show_sizes, write_sums
from version_info import version

LAYOUT = {
    "symlinks": {"Applications": "/Applications"},
    "format": "ULFO",  # packs better than the older ones, and opens on whatever macOS we run on
    "filesystem": "HFS+",
    "icon_size": 96,
    "icon_locations": {"Backfile.app": (150, 130), "Applications": (450, 130)},
    "window_rect": ((200, 200), (600, 320)),
}
"""What a person sees who opens the image."""

NOTARY = {"--key": "BACKFILE_NOTARY_KEY", "--key-id": "BACKFILE_NOTARY_ID", "--issuer": "BACKFILE_NOTARY_ISSUER"}
STRICT = {"PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR": "1"}  # or it goes on with an app that isn't signed
MAKE_IMAGE = "import dmgbuild, json, sys; dmgbuild.build_dmg(*sys.argv[1:3], settings=json.loads(sys.argv[3]))"


def image_path() -> Path:
    """Return where the image is put: one for each kind of processor."""
    return DIST / f"Backfile-{version()}-macos-{platform.machine()}.dmg"


def package(*, test: bool) -> None:
    """Make the image; `test` copies the app out of it, as people do, and has it test itself."""
    if platform.system() != "Darwin":
        raise TroubleError("Only a Mac can make the program for macOS.")
    os.environ.update(STRICT)
    python = native_python(make_ready())
    frozen = freeze([python], "macos")
    app = frozen.with_suffix(".app")
    must([python, PACKAGING / "check_app.py", app, "--arch", platform.machine()])
    must(["codesign", "--verify", "--deep", "--strict", app])
    show_sizes(frozen)
    DIST.mkdir(exist_ok=True)
    make_image(python, app, image_path())
    write_sums()
    if test:
        try_image(image_path())


def make_image(python: Path, app: Path, image: Path) -> None:
    """Lay the app in an image; sign and notarise that as far as there is what with."""
    settings = json.dumps({**LAYOUT, "files": [str(app)]})
    must([python, "-c", MAKE_IMAGE, image, "Backfile", settings])
    identity = os.environ.get("BACKFILE_SIGN_IDENTITY")
    if identity:
        must(["codesign", "--sign", identity, "--timestamp", image])
    if identity and all(os.environ.get(name) for name in NOTARY.values()):
        access = [text for option, name in NOTARY.items() for text in (option, os.environ[name])]
        must(["xcrun", "notarytool", "submit", image, "--wait", *access])
        must(["xcrun", "stapler", "staple", image])  # so that a Mac without a network knows it, too
        must(["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image])


def try_image(image: Path) -> None:
    """Copy the app out of the image and have it test itself: by its command, and started as Finder does it."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        must(["hdiutil", "attach", "-readonly", "-nobrowse", "-mountpoint", place / "image", image])
        try:
            must(["ditto", place / "image" / "Backfile.app", place / "Backfile.app"])
        finally:
            must(["hdiutil", "detach", place / "image"])
        app, told = place / "Backfile.app", place / "told.json"
        must([app / "Contents" / "MacOS" / "backfile-cli", "self-test"])
        must(["open", "-W", "-n", app, "--args", "self-test", "--out", told])  # whose end says nothing of the app's
        if not json.loads(told.read_text("utf-8"))["ok"]:
            raise TroubleError("The app that was started as Finder does it failed its own test.")
