"""The program's own icons: one SVG each in `resources/icons`, coloured by the theme when they are drawn.

In the files `currentColor` is the ink and `white` the sign inside a filled shape.
"""

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from depot_gui.resource_path import resource_path
from depot_gui.ui import theme
from depot_gui.ui.theme import Tone

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


class Icon(Enum):
    """Every icon; the value is the name of its file."""

    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"
    INFO = "info"
    UNCERTAIN = "uncertain"
    RUNNING = "running"
    CANCELED = "canceled"
    PENDING = "pending"
    LOST = "lost"
    RECALL = "recall"
    STEP_CURRENT = "step-current"
    STEP_TODO = "step-todo"
    COPY = "copy"
    EYE = "eye"
    EYE_OFF = "eye-off"
    SEARCH = "search"
    CLOSE = "close"
    PLUS = "plus"
    OPEN = "open"
    PLAY = "play"
    STOP = "stop"
    RETRY = "retry"
    COMPARE = "compare"
    EXPORT = "export"
    DELETE = "delete"
    HOST = "host"
    LOCK = "lock"
    SETTINGS = "settings"
    HELP = "help"
    EXTERNAL = "external"
    LANGUAGE = "language"
    PREVIOUS = "previous"
    NEXT = "next"
    DEPOT = "depot"
    EMPTY_DEPOT = "empty-depot"


TONES = {
    Icon.SUCCESS: Tone.SUCCESS,
    Icon.WARNING: Tone.WARNING,
    Icon.ERROR: Tone.ERROR,
    Icon.INFO: Tone.INFO,
    Icon.RUNNING: Tone.INFO,
    Icon.RECALL: Tone.ERROR,
    Icon.STEP_CURRENT: Tone.INFO,
    Icon.UNCERTAIN: Tone.NEUTRAL,
    Icon.CANCELED: Tone.NEUTRAL,
    Icon.PENDING: Tone.NEUTRAL,
    Icon.LOST: Tone.NEUTRAL,
    Icon.STEP_TODO: Tone.NEUTRAL,
    Icon.EMPTY_DEPOT: Tone.NEUTRAL,
}
"""The tone of the icons that tell a state; all others are drawn in the colour of plain text."""

SIZES = (12, 16, 18, 20, 24, 27, 32, 40, 48, 64)
"""Pixels in which an icon is drawn: the sizes in use at 100, 150 and 200 %."""


def app_icon() -> QIcon:
    """The icon of the program itself."""
    return QIcon(str(resource_path("icons/depot-gui.svg")))


def icon(name: Icon, tone: Tone | None = None, *, ink: str | None = None) -> QIcon:
    """The icon in the colours in force, for buttons, menus and models; it does not change with the theme."""
    tokens = theme.current()
    colour = ink or tokens.ink(tone or TONES.get(name, Tone.PLAIN)).name()
    return _drawn(name, colour, tokens.surface, tokens.disabled_text)


def paint(painter: QPainter, name: Icon, area: QRectF, ink: QColor | None = None) -> None:
    """Draw the icon into the square at the centre of `area`, by default in its own tone."""
    tokens = theme.current()
    colour = ink or tokens.ink(TONES.get(name, Tone.PLAIN))
    side = min(area.width(), area.height())
    square = QRectF(QPointF(), QSizeF(side, side))
    square.moveCenter(area.center())
    _renderer(name, colour.name(), tokens.surface).render(painter, square)


@lru_cache(maxsize=256)
def _renderer(name: Icon, ink: str, sign: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer  # not needed before the first icon shows

    text = resource_path(f"icons/{name.value}.svg").read_text("utf-8")
    return QSvgRenderer(text.replace("currentColor", ink).replace("white", sign).encode())


@lru_cache(maxsize=256)
def _drawn(name: Icon, ink: str, sign: str, disabled: str) -> QIcon:
    made = QIcon()
    for size in SIZES:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # on a selected row it keeps its colour
            made.addPixmap(_pixmap(name, ink, sign, size), mode)
        made.addPixmap(_pixmap(name, disabled, sign, size), QIcon.Mode.Disabled)
    return made


def _pixmap(name: Icon, ink: str, sign: str, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, ink, sign).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
