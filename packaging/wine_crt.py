# SPDX-License-Identifier: MIT
"""Give a Wine prefix the parts of complex numbers, which Wine 10's C library lacks and numpy asks for as it is loaded.

Usage: `wine_crt.py PREFIX/drive_c/windows/system32/ucrtbase.dll`. Without it: "unimplemented function
ucrtbase.dll.crealf". What Wine puts in a function's place (a call that ends the program) is overwritten, and the mark
taken away by which Wine knows its own; `WINEDLLOVERRIDES=ucrtbase=n,b` does the rest. For tests only: never ship it.
"""

import struct
import sys
from pathlib import Path

MARK = b"Wine builtin DLL"
STUB = b"\x48\x83\xec\x28\x48\x8d\x0d"  # how every missing function begins: sub rsp, 40; lea rcx, …
FUNCTIONS = {
    "crealf": "660f6ec1 c3",  # a pair of floats comes in rcx: movd xmm0, ecx; ret
    "cimagf": "48c1e920 660f6ec1 c3",  # shr rcx, 32; movd xmm0, ecx; ret
    "creall": "f20f1001 c3",  # a pair of doubles comes by its address: movsd xmm0, [rcx]; ret
    "cimag": "f20f104108 c3",  # movsd xmm0, [rcx+8]; ret
    "cimagl": "f20f104108 c3",
}


def completed(dll: bytes) -> bytes:
    """Return the library with the functions in it. One that isn't missing is left as it is."""
    image = bytearray(dll.replace(MARK, bytes(len(MARK)), 1))
    (header,) = struct.unpack_from("<I", image, 60)
    sections, optional = struct.unpack_from("<H", image, header + 6)[0], struct.unpack_from("<H", image, header + 20)[0]
    table = header + 24 + optional
    placed = [struct.unpack_from("<IIII", image, table + 40 * number + 8) for number in range(sections)]

    def offset(address: int) -> int:
        return next(int(raw + address - start) for size, start, _, raw in placed if start <= address < start + size)

    exports = offset(struct.unpack_from("<I", image, header + 24 + 112)[0])
    count, addresses, names, ordinals = struct.unpack_from("<IIII", image, exports + 24)
    for number in range(count):
        at = offset(struct.unpack_from("<I", image, offset(names) + 4 * number)[0])
        code = FUNCTIONS.get(bytes(image[at : image.index(0, at)]).decode())
        (ordinal,) = struct.unpack_from("<H", image, offset(ordinals) + 2 * number)
        place = offset(struct.unpack_from("<I", image, offset(addresses) + 4 * ordinal)[0])
        if code and image.startswith(STUB, place):
            new = bytes.fromhex(code)
            image[place : place + len(new)] = new
    return bytes(image)


if __name__ == "__main__":
    library = Path(sys.argv[1])
    data = completed(library.read_bytes())
    library.unlink()  # it may be a link to Wine's own
    library.write_bytes(data)
