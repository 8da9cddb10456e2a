"""The language of the window: our own translations and Qt's, compiled from `resources/translations`.

English has one as well: its plural forms ("1 warning", "2 warnings") are in it.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from depot_gui.resource_path import resource_path

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
    "pt-BR": "Português (Brasil)",
}
"""The languages of the vSphere Client by BCP 47 tag, each by its own name; files are named with `_` for `-`."""

_installed: list[QTranslator] = []


def install(app: QCoreApplication, tag: str = "") -> None:
    """Speak the language of this BCP 47 tag, or the system's; English where there is no translation."""
    while _installed:
        app.removeTranslator(_installed.pop())
    QLocale.setDefault(QLocale(tag) if tag else QLocale.system())
    _load(app, QLocale(QLocale.Language.English), "depot_gui", str(resource_path("translations")))
    locale = QLocale()
    if locale.language() != QLocale.Language.English:
        _load(app, locale, "depot_gui", str(resource_path("translations")))
        _load(app, locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def offered() -> tuple[str, ...]:
    """The tags that there is a translation for."""
    return tuple(tag for tag in LANGUAGES if _file(tag).is_file())


def of_the_system() -> str:
    """The tag of the language that the system asks for, of those that are offered; English where it is none."""
    there = offered()
    return next((name for name in QLocale.system().uiLanguages() if name in there), "en")


def server_tag(locale: QLocale) -> str:
    """What a vCenter is asked for: Chinese by its script, which `bcp47Name` leaves out."""
    if locale.language() is QLocale.Language.Chinese:
        return "zh-Hant" if locale.script() is QLocale.Script.TraditionalChineseScript else "zh-Hans"
    return "en" if locale.language() is QLocale.Language.C else locale.bcp47Name()


def _file(tag: str) -> Path:
    return resource_path(f"translations/depot_gui_{tag.replace('-', '_')}.qm")


def _load(app: QCoreApplication, locale: QLocale, name: str, folder: str) -> None:
    """The last one installed is asked first."""
    translator = QTranslator()
    if translator.load(locale, name, "_", folder):
        app.installTranslator(translator)
        _installed.append(translator)
