# SPDX-License-Identifier: Apache-2.0
"""Photos of papers, lines on white: photos.py FOLDER NAME..."""
import os
import struct
import sys
import zlib

WIDTH, HEIGHT = 1200, 1600


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def paper():
    """A PNG of eight-bit grey (ISO/IEC 15948): a line of ink now and then."""
    rows = b"".join(b"\0" + bytes([0 if y % 70 < 3 else 255]) * WIDTH for y in range(HEIGHT))
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


if __name__ == "__main__":
    os.makedirs(sys.argv[1], exist_ok=True)
    for name in sys.argv[2:]:
        with open(os.path.join(sys.argv[1], name), "wb") as file:
            file.write(paper())
