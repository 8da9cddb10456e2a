"""The icon in the containers of each system, taken apart again."""

import struct
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from PySide6.QtGui import QImage

from tests.packaging.conftest import ROOT

SVG = ROOT / "resources" / "icons" / "depot-gui.svg"
Load = Callable[[str], ModuleType]


def drawn(data: bytes) -> int:
    """The side in pixels of a PNG that is square, transparent at its corner and blue near its edge."""
    image = QImage.fromData(data)
    side = image.width()
    assert image.height() == side
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(side // 2, side // 8).blue() > 150
    return side


def test_windows_icon_holds_every_size(load: Load, tmp_path: Path) -> None:
    icons = load("app_icons")
    data = icons.write_ico(SVG, tmp_path / "x.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, len(icons.ICO_SIZES))
    for number, size in enumerate(icons.ICO_SIZES):
        width, height, *_, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert width == height == size % 256
        assert drawn(data[offset : offset + length]) == size


def test_mac_icon_holds_every_size(load: Load, tmp_path: Path) -> None:
    icons = load("app_icons")
    data = icons.write_icns(SVG, tmp_path / "x.icns").read_bytes()
    assert (data[:4], struct.unpack_from(">I", data, 4)[0]) == (b"icns", len(data))
    found, at = {}, 8
    while at < len(data):
        length = struct.unpack_from(">I", data, at + 4)[0]
        found[data[at : at + 4]] = drawn(data[at + 8 : at + length])
        at += length
    assert found == icons.ICNS_TYPES


def test_linux_icons_stand_where_the_theme_looks(load: Load, tmp_path: Path) -> None:
    load("app_icons").write_hicolor(SVG, tmp_path)
    sizes = {path.parents[1].name: drawn(path.read_bytes()) for path in tmp_path.rglob("depot-gui.png")}
    assert sizes == {f"{size}x{size}": size for size in load("app_icons").HICOLOR_SIZES}
