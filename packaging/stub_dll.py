# SPDX-License-Identifier: MIT
"""Write a 64-bit DLL whose functions all return 0, for a Wine that lacks it. For tests only: never ship one.

Usage: `stub_dll.py OUT.dll`; the name picks the list below. Windows itself has both, Wine 10 has not:

* `icuuc.dll`: Qt6Core imports it since Qt 6.10 ("DLL load failed while importing QtCore: Module not found"). Qt asks
  it for encodings that it has no code of its own for; 0 means that there is no such encoding.
* `mscms.dll`: Qt's platform plugin asks it since Qt 6.12 for the screen's colours ("unimplemented function
  mscms.dll.WcsCreateIccProfile"). 0 means that the screen has no profile.
"""

import struct
import sys
from pathlib import Path

LISTS = {
    "icuuc.dll": "UCNV_FROM_U_CALLBACK_SUBSTITUTE UCNV_TO_U_CALLBACK_SUBSTITUTE ucnv_cbFromUWriteUChars "
    "ucnv_cbToUWriteUChars ucnv_close ucnv_countAvailable ucnv_fromUCountPending ucnv_fromUnicode "
    "ucnv_getAvailableName ucnv_getFromUCallBack ucnv_getMaxCharSize ucnv_getName ucnv_getStandardName "
    "ucnv_getToUCallBack ucnv_open ucnv_reset ucnv_setFromUCallBack ucnv_setToUCallBack ucnv_toUCountPending "
    "ucnv_toUnicode",
    "mscms.dll": "CloseColorProfile CreateColorTransformW CreateMultiProfileTransform DeleteColorTransform "
    "GetColorDirectoryW GetColorProfileElement GetColorProfileFromHandle GetColorProfileHeader "
    "GetStandardColorSpaceProfileW IsColorProfileTagPresent OpenColorProfileA OpenColorProfileW TranslateBitmapBits "
    "WcsCreateIccProfile WcsOpenColorProfileW",
}
CODE_AT, TABLE_AT, FILE_ALIGNMENT = 0x1000, 0x2000, 0x200
RETURN_0 = b"\x31\xc0\xc3"  # xor eax, eax; ret
RETURN_1 = b"\xb8\x01\x00\x00\x00\xc3"  # mov eax, 1; ret: the entry point says that all is well


def dll(name: str, functions: list[str]) -> bytes:
    """Return the file: headers, one section of code, one of exports."""
    code = _padded(RETURN_0 + RETURN_1)
    table = _exports(name, sorted(function.encode() for function in functions))
    filled = _padded(table)
    head = b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0"
    head += struct.pack("<HHIIIHH", 0x8664, 2, 0, 0, 0, 240, 0x2022)
    head += struct.pack("<HBBIIIII", 0x20B, 14, 0, len(code), len(filled), 0, CODE_AT + len(RETURN_0), CODE_AT)
    head += struct.pack("<QIIHHHHHHIIII", 0x180000000, 0x1000, FILE_ALIGNMENT, 6, 0, 0, 0, 6, 0, 0, 0x3000, 0x200, 0)
    head += struct.pack("<HHQQQQII", 3, 0x100, 0x100000, 0x1000, 0x100000, 0x1000, 0, 16)
    head += struct.pack("<II", TABLE_AT, len(table)) + bytes(120)
    head += _section(b".text", len(RETURN_0 + RETURN_1), CODE_AT, len(code), FILE_ALIGNMENT, 0x60000020)
    head += _section(b".edata", len(table), TABLE_AT, len(filled), FILE_ALIGNMENT + len(code), 0x40000040)
    return _padded(head) + code + filled


def _exports(name: str, functions: list[bytes]) -> bytes:
    count = len(functions)
    addresses = TABLE_AT + 40
    strings_at = addresses + 10 * count
    strings, places = name.encode() + b"\0", []
    for function in functions:
        places.append(strings_at + len(strings))
        strings += function + b"\0"
    head = struct.pack(
        "<IIHHIIIIIII", 0, 0, 0, 0, strings_at, 1, count, count, addresses, addresses + 4 * count, addresses + 8 * count
    )
    table = struct.pack(f"<{count}I", *[CODE_AT] * count) + struct.pack(f"<{count}I", *places)
    return head + table + struct.pack(f"<{count}H", *range(count)) + strings


def _section(name: bytes, used: int, address: int, size: int, place: int, flags: int) -> bytes:
    return struct.pack("<8sIIIIIIHHI", name, used, address, size, place, 0, 0, 0, 0, flags)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % FILE_ALIGNMENT)


if __name__ == "__main__":
    out = Path(sys.argv[1])
    out.unlink(missing_ok=True)  # in a Wine prefix it may be a link to Wine's own
    out.write_bytes(dll(out.name, LISTS[out.name].split()))
