"""Colours, fonts and the one style sheet, in a light and a dark set that follow the system.

Widgets that paint themselves ask `current()` inside `paintEvent`: a change of theme repaints every widget.
Whoever keeps something made of colours (an icon on a button) connects to `changes().changed`.
"""

from dataclasses import asdict, dataclass
from enum import Enum
from functools import lru_cache
from string import Template

from PySide6.QtCore import QDir, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from depot_gui.resource_path import resource_path


class Scheme(Enum):
    """Which set of colours is asked for; the values are those of the settings and the command line."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(Enum):
    """What a colour says; every tone has an ink and a ground."""

    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"
    INFO = "info"
    NEUTRAL = "neutral"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as `#RRGGBB`."""

    name: str
    window: str
    surface: str
    side_bar: str
    text: str
    muted: str
    line: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selection: str
    hover: str
    pressed: str
    success: str
    success_ground: str
    warning: str
    warning_ground: str
    error: str
    error_ground: str
    box_border: str
    box_fill: str
    box_mark: str
    disabled_ground: str
    disabled_text: str
    scroll: str
    scroll_hover: str

    @property
    def dark(self) -> bool:
        return self.name == "dark"

    def ink(self, tone: Tone) -> QColor:
        """The colour of text and shapes that say `tone`."""
        names = {Tone.INFO: self.accent, Tone.NEUTRAL: self.muted, Tone.PLAIN: self.text}
        return QColor(names.get(tone) or getattr(self, tone.value))

    def ground(self, tone: Tone) -> QColor:
        """The colour behind text that says `tone`."""
        names = {Tone.INFO: self.selection, Tone.NEUTRAL: self.disabled_ground, Tone.PLAIN: self.surface}
        return QColor(names.get(tone) or getattr(self, f"{tone.value}_ground"))


LIGHT = Tokens(
    name="light",
    window="#F5F6F8",
    surface="#FFFFFF",
    side_bar="#ECEFF3",
    text="#1B2430",
    muted="#596675",
    line="#D9DEE5",
    accent="#0B62C4",
    accent_hover="#0A55AA",
    accent_pressed="#084890",
    on_accent="#FFFFFF",
    selection="#DCE9FA",
    hover="#F0F3F7",
    pressed="#E4E9EF",
    success="#1A7547",
    success_ground="#E3F4EA",
    warning="#8A5A00",
    warning_ground="#FFF3D4",
    error="#B3261E",
    error_ground="#FCE9E7",
    box_border="#8A97A8",
    box_fill="#0B62C4",
    box_mark="#FFFFFF",
    disabled_ground="#E9EDF2",
    disabled_text="#8A97A8",
    scroll="#C2CAD4",
    scroll_hover="#9AA6B4",
)

DARK = Tokens(
    name="dark",
    window="#15191F",
    surface="#1C222B",
    side_bar="#12161B",
    text="#E7EBF1",
    muted="#9BA7B6",
    line="#303946",
    accent="#6CB0FF",
    accent_hover="#8CC2FF",
    accent_pressed="#A6D0FF",
    on_accent="#0B1622",
    selection="#23364E",
    hover="#242C37",
    pressed="#2B3542",
    success="#6FD39B",
    success_ground="#173324",
    warning="#F0C05A",
    warning_ground="#3A2E12",
    error="#FF8A80",
    error_ground="#3B1D1B",
    box_border="#6F7D8F",
    box_fill="#6CB0FF",
    box_mark="#0B1622",
    disabled_ground="#242C37",
    disabled_text="#6F7D8F",
    scroll="#3A4553",
    scroll_hover="#566476",
)


class _Changes(QObject):
    """Tells that another set of tokens is in force (`changed`, no argument)."""

    changed = Signal()


class _State:
    """What is in force. One process has one QApplication, and so one theme."""

    tokens: Tokens = LIGHT
    scheme: Scheme = Scheme.SYSTEM
    changes: _Changes | None = None
    base_font: QFont | None = None


def current() -> Tokens:
    """The colours in force."""
    return _State.tokens


def changes() -> _Changes:
    """The object whose signal `changed` comes after each change of colours."""
    if _State.changes is None:
        _State.changes = _Changes()
    return _State.changes


def apply(app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
    """Dress the whole program; call it again to switch. The system's own switch is followed from then on."""
    first = _State.base_font is None
    if first:
        _State.base_font = app.font()
        QDir.addSearchPath("resources", str(resource_path()))
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(_follow_system)
    _State.scheme = scheme
    _ask_platform(app, scheme)
    _dress(app, _chosen(app, scheme))


def take_face(app: QApplication) -> None:
    """Another language is spoken: write it in its face."""
    _dress(app, _State.tokens)


def fixed_font(pixels: int = 13) -> QFont:
    """The fixed-width face for fingerprints, ids and JSON."""
    font = QFont(_fixed_family())
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(pixels)
    return font


def restyle(widget: QWidget, **properties: str | None) -> None:
    """Set dynamic properties that the style sheet asks for (`kind`, `state`) and dress the widget anew."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is dressed before it is shown
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def _follow_system() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        tokens = _chosen(app, _State.scheme)
        if tokens is not _State.tokens:
            _dress(app, tokens)


def _ask_platform(app: QApplication, scheme: Scheme) -> None:
    """Let window frames and native dialogs follow a forced scheme."""
    hints = app.styleHints()
    if scheme is Scheme.SYSTEM:
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if scheme is Scheme.DARK else Qt.ColorScheme.Light)


def _chosen(app: QApplication, scheme: Scheme) -> Tokens:
    if scheme is not Scheme.SYSTEM:
        return DARK if scheme is Scheme.DARK else LIGHT
    return DARK if _system_is_dark(app) else LIGHT


def _system_is_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _dress(app: QApplication, tokens: Tokens) -> None:
    _State.tokens = tokens
    app.setPalette(_palette(tokens))
    app.setFont(_text_font())
    app.setStyleSheet(_style_sheet(app, tokens))
    changes().changed.emit()


def _text_font() -> QFont:
    """Chinese, Japanese and Korean in a face that has the Latin letters as well: they stand on one line with them."""
    font = QFont(_State.base_font or QFont())
    wanted = (*_FACES.get(_language(), ()), "Inter")
    font.setFamilies([*filter(QFontDatabase.hasFamily, wanted), *font.families()])
    font.setPixelSize(13)
    return font


def _language() -> QLocale.Language | QLocale.Script:
    """That of the window; of Chinese its script."""
    locale = QLocale()
    return locale.script() if locale.language() is QLocale.Language.Chinese else locale.language()


_FACES: dict[QLocale.Language | QLocale.Script, tuple[str, ...]] = {
    QLocale.Language.Japanese: ("Noto Sans CJK JP", "Yu Gothic UI", "Hiragino Sans"),
    QLocale.Language.Korean: ("Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo"),
    QLocale.Script.SimplifiedChineseScript: ("Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC"),
    QLocale.Script.TraditionalChineseScript: ("Noto Sans CJK TC", "Microsoft JhengHei UI", "PingFang TC"),
}
"""As Linux, Windows and macOS have them."""


@lru_cache(maxsize=1)
def _fixed_family() -> str:
    if QFontDatabase.hasFamily("JetBrains Mono"):
        return "JetBrains Mono"
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def _style_sheet(app: QApplication, tokens: Tokens) -> str:
    template = Template(resource_path("styles/app.qss").read_text("utf-8"))
    mirrored = app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return template.substitute(
        asdict(tokens),
        images=f"resources:icons/{tokens.name}",
        forward="chevron-left" if mirrored else "chevron-right",
        fixed=_fixed_family(),
    )


def _palette(tokens: Tokens) -> QPalette:
    role, palette = QPalette.ColorRole, QPalette()
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.hover,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.error,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.hover,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.box_border,
        role.Shadow: tokens.window,
    }
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for name in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.HighlightedText):
        palette.setColor(disabled, name, QColor(tokens.disabled_text))
    for name in (role.Base, role.Button, role.Highlight):
        palette.setColor(disabled, name, QColor(tokens.disabled_ground))
    return palette
