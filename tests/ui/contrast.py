"""How well the texts of a window can be read, measured in a picture of it, by WCAG's contrast ratio."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)

LEAST = 4.5
_SCALE = 3  # letters large enough that the middle of a stroke has the ink's own colour
_MOST_ROWS = 12
_LEAST_HEIGHT = 12
"""Pixels of a text in sight: of one that has scrolled away further only the tips of letters can be seen."""


def poor_contrast(window: QWidget) -> list[str]:
    """Texts of what is enabled that stand out less than WCAG AA asks for."""
    image = QImage(window.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    window.render(image)
    whole = QRect(QPoint(), window.size())
    found = []
    for words, place in _texts(window):
        seen = place.intersected(whole)
        ratio = _ratio(image, seen) if seen.height() >= _LEAST_HEIGHT else None
        if ratio is not None and ratio < LEAST:
            found.append(f"“{words[:60]}” has a contrast of {ratio:.1f}")
    return found


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.1's contrast ratio, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _texts(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """Words and where they are drawn; a part that has scrolled away is left out."""
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not widget.isVisibleTo(window) or not widget.isEnabled():
            continue
        if isinstance(widget, QAbstractItemView):
            yield from _rows(widget, window)
        elif isinstance(widget, QLabel | QAbstractButton | QLineEdit) and widget.text():
            seen = widget.visibleRegion().boundingRect()
            if isinstance(widget, QCheckBox | QRadioButton):
                seen = seen.intersected(widget.rect().adjusted(26, 0, 0, 0))  # without its box
            yield widget.text(), QRect(widget.mapTo(window, seen.topLeft()), seen.size())


def _rows(view: QAbstractItemView, window: QWidget) -> Iterator[tuple[str, QRect]]:
    model, port = view.model(), view.viewport()
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        index = model.index(row, 0, QModelIndex())
        place = view.visualRect(index).intersected(port.rect())
        words = index.data(Qt.ItemDataRole.DisplayRole)
        if words:
            yield str(words), QRect(port.mapTo(window, place.topLeft()), place.size())


def _ratio(image: QImage, place: QRect) -> float | None:
    """Of the colour that most pixels have, and of the one that stands out most from it."""
    size = place.size() * _SCALE
    part = image.copy(QRect(place.topLeft() * _SCALE, QSize(size.width(), size.height())))
    pixels = Counter(memoryview(part.constBits()).cast("B").cast("I"))
    ((ground, _),) = pixels.most_common(1)
    inks = [colour for colour, count in pixels.items() if count >= _SCALE and colour != ground]
    return max((contrast(QColor.fromRgb(ink), QColor.fromRgb(ground)) for ink in inks), default=None)
