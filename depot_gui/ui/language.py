"""The language of the window: our own translations and Qt's, compiled from `resources/translations`.

English has one as well: its plural forms ("1 warning", "2 warnings") are in it.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from depot_gui.resource_path import resource_path

_installed: list[QTranslator] = []


def install(app: QCoreApplication, tag: str = "") -> None:
    """Speak the language of this BCP 47 tag, or the system's; English where there is no translation."""
    while _installed:
        app.removeTranslator(_installed.pop())
    if tag:
        QLocale.setDefault(QLocale(tag))
    _load(app, QLocale(QLocale.Language.English), "depot_gui", str(resource_path("translations")))
    locale = QLocale()
    if locale.language() != QLocale.Language.English:
        _load(app, locale, "depot_gui", str(resource_path("translations")))
        _load(app, locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _load(app: QCoreApplication, locale: QLocale, name: str, folder: str) -> None:
    """The last one installed is asked first."""
    translator = QTranslator()
    if translator.load(locale, name, "_", folder):
        app.installTranslator(translator)
        _installed.append(translator)
