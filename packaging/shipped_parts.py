# SPDX-License-Identifier: MIT
"""What a frozen program has besides Python's packages: which of its files show that, and under which licences it is."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is shipped. `texts` are files of `licence_texts/`; `clue` is sought in a file's name."""

    name: str
    licence: str
    texts: tuple[str, ...]
    clue: str
    page: str

    def shows(self, file_name: str) -> bool:
        """Tell whether a file of this name means that the part is shipped."""
        return re.search(self.clue, file_name.lower()) is not None


_QT = ("qt-sources", "LGPL-3.0", "GPL-3.0")
_QT_CORE = r"^(?:lib)?qt6?core(?:\.|$)"
_QT_GUI = r"^(?:lib)?qt6?gui(?:\.|$)"

PARTS = (
    Part("Qt", "LGPL-3.0-only", _QT, _QT_CORE, "https://www.qt.io/"),
    Part("PCRE2", "BSD-3-Clause", ("pcre2",), _QT_CORE, "https://www.pcre.org/"),
    Part(
        "double-conversion",
        "BSD-3-Clause",
        ("double-conversion",),
        _QT_CORE,
        "https://github.com/google/double-conversion",
    ),
    Part("ICU", "Unicode-3.0", ("icu",), r"^(?:lib)?icu(?:uc|data|i18n|in|dt)", "https://icu.unicode.org/"),
    Part("FreeType", "FTL", ("freetype",), _QT_GUI, "https://freetype.org/"),
    Part("HarfBuzz", "MIT", ("harfbuzz",), _QT_GUI, "https://harfbuzz.github.io/"),
    Part("libpng", "libpng-2.0", ("libpng",), rf"{_QT_GUI}|^libpng", "http://www.libpng.org/"),
    Part("MD4C", "MIT", ("md4c",), _QT_GUI, "https://github.com/mity/md4c"),
    Part("libjpeg-turbo", "IJG AND BSD-3-Clause", ("libjpeg-turbo",), r"qjpeg|^libjpeg", "https://libjpeg-turbo.org/"),
    Part("LibTIFF", "libtiff", ("libtiff",), r"qtiff|^libtiff", "https://libtiff.gitlab.io/libtiff/"),
    Part("libwebp", "BSD-3-Clause", ("libwebp",), r"qwebp|^libwebp", "https://developers.google.com/speed/webp"),
    Part("OpenSSL", "Apache-2.0", ("Apache-2.0",), r"^lib(?:crypto|ssl)[-.]", "https://www.openssl.org/"),
    Part("SQLite", "blessing", ("sqlite",), r"^(?:lib)?sqlite3\.|^_sqlite3\.", "https://www.sqlite.org/"),
    Part("libffi", "MIT", ("libffi",), r"^libffi|^_ctypes\.", "https://sourceware.org/libffi/"),
    Part("zlib", "Zlib", ("zlib",), rf"^libz\.|^zlib|^python3\d+\.dll|{_QT_CORE}", "https://zlib.net/"),
    Part("XZ Utils (liblzma)", "0BSD", ("xz",), r"^liblzma|^_lzma\.", "https://tukaani.org/xz/"),
    Part("bzip2", "bzip2-1.0.6", ("bzip2",), r"^libbz2|^_bz2\.", "https://sourceware.org/bzip2/"),
    Part("Expat", "MIT", ("expat",), r"^libexpat|^pyexpat\.", "https://libexpat.github.io/"),
    Part("libmpdec", "BSD-2-Clause", ("libmpdec",), r"^libmpdec|^_decimal\.", "https://www.bytereef.org/mpdecimal/"),
    Part(
        "Microsoft Visual C++ run time",
        "LicenseRef-Microsoft-distributable-code",
        ("microsoft-runtime",),
        r"^(?:vcruntime|msvcp|concrt|vccorlib|ucrtbase|api-ms-win)",
        "https://learn.microsoft.com/cpp/windows/latest-supported-vc-redist",
    ),
)

MORE_TEXTS = {
    "pyside6-essentials": _QT,
    "shiboken6": _QT,
    "certifi": ("MPL-2.0",),
    "lxml": ("LGPL-2.1",),  # iconv, which is in its wheels, is under it
}
"""Texts of licences that distributions name and don't bring along."""

SPDX = {
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only",  # the one that we take
    "The BSD 2-Clause License": "BSD-2-Clause",
    "MIT, BSD": "MIT AND BSD-3-Clause",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
    "GPLv2-or-later with a special exception which allows to use PyInstaller to build and distribute non-free programs "
    "(including commercial ones)": "GPL-2.0-or-later WITH Bootloader-exception",
}
"""What some distributions say of their licence, as the list of SPDX has it."""

DEBIAN = (
    (r"lib(?:gcc|stdc|atomic)", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    (r"lib(?:glib|systemd)", "LGPL-2.1-or-later"),
    (r"libdbus", "AFL-2.1 OR GPL-2.0-or-later"),
    (r"libfontconfig", "HPND"),
    (r"libfreetype", "FTL"),
    (r"lib(?:pcre2|uuid|cap2|zstd)", "BSD-3-Clause"),
    (r"lib(?:x|ice|sm|brotli)", "MIT"),
)
"""Licences of libraries of the system; what else there is says its own in a form that is made for readers."""
