# SPDX-License-Identifier: MIT
"""Encodings that a text may be declared to have, and bytes that no text has."""

import codecs

_NAMES = """
ascii utf-8 utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be
cp437 cp720 cp737 cp775 cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp866 cp869 cp1125
cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874
iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso8859-10 iso8859-11
iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u koi8-t ptcp154 kz1048
mac-roman mac-cyrillic mac-latin2 mac-greek mac-turkish mac-iceland mac-croatian mac-romanian
shift_jis cp932 euc_jp iso2022_jp euc_kr cp949 johab gb2312 gbk gb18030 big5 big5hkscs cp950 hz
"""
"""Text encodings only: Python's codecs also hold compression, escapes and IDNA, which hostile names could ask for."""

_KNOWN = frozenset(_NAMES.split())

WESTERN = frozenset(
    {
        "cp1252",
        "iso8859-1",
        "iso8859-15",
        "mac-roman",
        "cp437",
        "cp850",
        "cp858",
        "cp1250",
        "cp1254",
        "cp1257",
        "iso8859-2",
        "iso8859-9",
    }
)
"""Encodings between which few bytes decide."""

TRUSTED = ("cp1252", "mac-roman", "cp437", "cp850")
"""Those of `WESTERN` that English newspapers were written in, commonest first."""

RECODABLE = frozenset({*TRUSTED, "cp858", "cp1250", "cp852", "iso8859-1", "iso8859-2", "iso8859-15"})
"""Those in which every byte is one character, so that what was read as one can be read as another afterwards."""

CONTROL_BYTES = bytes(b for b in range(32) if b not in b"\t\n\r\f\x1a\x1b") + b"\x7f"


def known_encoding(name: str) -> str:
    """Return Python's name of a text encoding, or "" if it is unknown or no text encoding."""
    try:
        found = codecs.lookup(name.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return ""
    return found if found in _KNOWN else ""
