"""Draws the program's icon from its one SVG: PNGs for Linux, .ico for Windows, .icns for macOS.

`python packaging/app_icons.py FOLDER` writes FOLDER/SIZExSIZE/apps/depot-gui.png for each size of the hicolor theme.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_TYPES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}


def png(svg: Path, size: int) -> bytes:
    """The picture as a square PNG of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs want bytes, PySide takes str
        raise ValueError(f"{svg} cannot be drawn at {size} pixels")
    return bytes(buffer.data().data())


def write_hicolor(svg: Path, folder: Path) -> None:
    """The sizes and places of the icon theme that every Linux desktop falls back to."""
    for size in HICOLOR_SIZES:
        place = folder / f"{size}x{size}" / "apps" / "depot-gui.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(png(svg, size))


def write_ico(svg: Path, path: Path) -> Path:
    """Windows' icon: a directory of PNGs. A size of 256 is written as 0."""
    pictures = [(size, png(svg, size)) for size in ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    path.write_bytes(head + b"".join(data for _, data in pictures))
    return path


def write_icns(svg: Path, path: Path) -> Path:
    """macOS' icon: PNGs, each behind its type and length."""
    pictures = [(kind, png(svg, size)) for kind, size in ICNS_TYPES.items()]
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in pictures)
    path.write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)
    return path


if __name__ == "__main__":
    write_hicolor(Path(__file__).parents[1] / "resources" / "icons" / "depot-gui.svg", Path(sys.argv[1]))
