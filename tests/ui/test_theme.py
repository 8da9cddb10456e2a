"""The colours can be read, every name in the style sheet exists, and the program follows the system's switch."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from depot_gui.resource_path import resource_path
from depot_gui.ui import icons, theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.theme import DARK, LIGHT, Scheme, Tokens, Tone
from tests.ui.contrast import contrast

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp, Scheme.LIGHT)
    yield qapp
    theme.apply(qapp, Scheme.LIGHT)


@BOTH
def test_text_can_be_read_on_every_ground(tokens: Tokens) -> None:
    grounds = [tokens.window, tokens.surface, tokens.side_bar, tokens.selection, tokens.hover]
    pairs = [(ink, ground) for ground in grounds for ink in (tokens.text, tokens.muted)]
    pairs += [(tokens.on_accent, tokens.accent), (tokens.accent, tokens.surface), (tokens.accent, tokens.window)]
    pairs += [(tokens.on_accent, tokens.accent_hover), (tokens.on_accent, tokens.accent_pressed)]
    poor = {pair: contrast(QColor(pair[0]), QColor(pair[1])) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}


@BOTH
@pytest.mark.parametrize("tone", Tone)
def test_each_tone_can_be_read_on_its_ground_and_on_a_page(tokens: Tokens, tone: Tone) -> None:
    for ground in (tokens.ground(tone), QColor(tokens.surface), QColor(tokens.window)):
        assert contrast(tokens.ink(tone), ground) >= 4.5


@BOTH
def test_a_sign_can_be_told_from_its_shape(tokens: Tokens) -> None:
    assert contrast(QColor(tokens.box_mark), QColor(tokens.box_fill)) >= 4.5
    for tone in (Tone.SUCCESS, Tone.WARNING, Tone.ERROR, Tone.INFO, Tone.NEUTRAL):
        assert contrast(QColor(tokens.surface), tokens.ink(tone)) >= 4.5


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_style_sheet_is_whole(dressed: QApplication, scheme: Scheme) -> None:
    theme.apply(dressed, scheme)
    sheet = dressed.styleSheet()
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    pictures = set(re.findall(r"url\(resources:([^)]*)\)", sheet))
    assert pictures
    assert [name for name in pictures if not resource_path(name).is_file()] == []


def test_a_forced_scheme_wins_and_system_follows(dressed: QApplication) -> None:
    seen: list[str] = []
    theme.changes().changed.connect(lambda: seen.append(theme.current().name))
    theme.apply(dressed, Scheme.DARK)
    assert dressed.palette().window().color() == QColor(DARK.window)
    theme.apply(dressed, Scheme.LIGHT)
    assert seen == ["dark", "light"]
    theme.apply(dressed, Scheme.SYSTEM)
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.current() is (DARK if dark else LIGHT)


def test_the_systems_switch_is_followed_only_when_asked_for(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = dressed.styleHints()
    theme.apply(dressed, Scheme.SYSTEM)
    monkeypatch.setattr(theme, "_system_is_dark", lambda _: True)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is DARK
    theme.apply(dressed, Scheme.LIGHT)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is LIGHT


def pixels(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour)
    return any(_near(image.pixelColor(x, y), wanted) for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_boxes_can_be_seen(dressed: QApplication, qtbot: QtBot, scheme: Scheme, tokens: Tokens) -> None:
    theme.apply(dressed, scheme)
    for kind in (QCheckBox, QRadioButton):
        box = kind("word")
        qtbot.addWidget(box)
        box.show()
        assert has(pixels(box), tokens.box_border)
        box.setChecked(True)
        image = pixels(box)
        assert has(image, tokens.box_fill)
        assert has(image, tokens.box_mark)


def test_a_property_changes_the_looks_at_once(dressed: QApplication, qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    assert not has(pixels(edit), LIGHT.error)
    theme.restyle(edit, state="error")
    assert has(pixels(edit), LIGHT.error)
    theme.restyle(edit, state=None)
    assert not has(pixels(edit), LIGHT.error)


@pytest.mark.parametrize("name", Icon)
@BOTH
def test_every_icon_is_drawn_in_the_colours_in_force(dressed: QApplication, name: Icon, tokens: Tokens) -> None:
    theme.apply(dressed, Scheme.DARK if tokens.dark else Scheme.LIGHT)
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.paint(painter, name, QRectF(0, 0, 32, 32))
    painter.end()
    ink = tokens.ink(icons.TONES.get(name, Tone.PLAIN))
    close = [
        1
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() > 100 and _near(image.pixelColor(x, y), ink)
    ]
    assert len(close) > 20


def _near(one: QColor, other: QColor) -> bool:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue()) < 12


def test_an_icon_has_pictures_for_every_scale_and_a_disabled_one(dressed: QApplication) -> None:
    made = icons.icon(Icon.COPY)
    for scale in (1.0, 1.5, 2.0):
        pixmap = made.pixmap(made.actualSize(_size(16)), scale)
        assert pixmap.width() == round(16 * scale)
    disabled = made.pixmap(_size(16), 1.0, QIcon.Mode.Disabled).toImage()
    assert disabled != made.pixmap(_size(16), 1.0).toImage()


def _size(side: int) -> QSize:
    return QSize(side, side)


def test_every_file_is_used_and_is_a_picture(qapp: QApplication) -> None:
    folder = resource_path("icons")
    assert {path.stem for path in folder.glob("*.svg")} == {name.value for name in Icon} | {"depot-gui"}
    broken = [path for path in folder.rglob("*.svg") if not QSvgRenderer(str(path)).isValid()]
    assert broken == []


@BOTH
def test_pictures_of_the_style_sheet_have_the_colours_of_the_tokens(tokens: Tokens) -> None:
    allowed = {tokens.box_mark, tokens.muted, tokens.disabled_text}
    for path in resource_path(f"icons/{tokens.name}").glob("*.svg"):
        assert set(re.findall(r"#[0-9A-Fa-f]{6}", path.read_text("utf-8"))) <= allowed, path


def test_both_themes_have_the_same_pictures() -> None:
    def shapes(name: str) -> dict[str, str]:
        folder = resource_path(f"icons/{name}")
        return {path.name: re.sub(r"#[0-9A-Fa-f]{6}", "#", path.read_text("utf-8")) for path in folder.glob("*.svg")}

    assert shapes("light") == shapes("dark")


def test_resources_are_found_beside_or_inside_the_package() -> None:
    assert resource_path().name == "resources"
    assert resource_path("styles/app.qss") == resource_path() / Path("styles/app.qss")


@pytest.mark.parametrize(
    ("tag", "first"), [("ja", "Noto Sans CJK JP"), ("zh-Hant", "Noto Sans CJK TC"), ("de", "Inter")]
)
def test_a_language_is_written_in_one_face(dressed: QApplication, tag: str, first: str) -> None:
    """Latin letters from another face would stand higher than the characters beside them."""
    QLocale.setDefault(QLocale(tag))
    theme.take_face(dressed)
    wanted = first if QFontDatabase.hasFamily(first) else "Inter"
    assert dressed.font().families()[0] == wanted
    QLocale.setDefault(QLocale("C"))
    theme.take_face(dressed)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_stands_in_an_empty_field_can_be_read(
    dressed: QApplication, qtbot: QtBot, scheme: Scheme, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    """As it is drawn: Qt makes it half transparent where the style sheet names no colour for it."""
    theme.apply(dressed, scheme)
    field = kind()
    qtbot.addWidget(field)
    field.setPlaceholderText("██████")
    field.resize(200, 60)
    field.show()
    seen = field.grab().toImage()
    row = [seen.pixelColor(x, y) for y in range(10, 40) for x in range(12, 40)]
    assert max(contrast(colour, QColor(theme.current().surface)) for colour in row) >= 4.5
