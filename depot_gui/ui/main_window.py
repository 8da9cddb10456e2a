"""The main window: every extraction on the left, the selected one on the right. It decides nothing.

It is painted before anything but Qt is loaded, as its ground; then `fill` puts the controls of the kit in place; the
pages that show records are added afterwards by the controller, which also answers what the user asks for (the signals).
What is in it is imported where it is made: much of Qt, and all of the kit, is not needed for the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from depot_gui.ui.widgets.window_size import open_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent, QMimeData
    from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
    from PySide6.QtWidgets import QMenu, QWidget

    from depot_gui.ui.page_header import Deeds
    from depot_gui.ui.theme import Scheme

_SIDE_WIDTH = 270


class MainWindow(QMainWindow):
    """Signals tell what the user asks for. `asked` carries the Action that the header's button means for the selected
    record, `scheme_chosen` a Scheme.

    A `bare` window is nothing but its ground until it is filled. Until `set_ready` nothing
    can be asked for. Closing is refused and `close_asked` sent once a controller guards it.
    """

    new_asked = Signal()
    files_chosen = Signal(list)
    demo_asked = Signal()
    selected = Signal(str)
    asked = Signal(object)
    scheme_chosen = Signal(object)
    settings_asked = Signal()
    close_asked = Signal()
    prune_asked = Signal()
    retranslated = Signal()

    def __init__(self, *, demo: bool = False, bare: bool = False) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self._demo = demo
        self._guarded = False
        self._filled = False
        open_at(self, 1280, 800)
        if not bare:
            self.fill()

    def fill(self) -> None:
        """Put the controls in place, in the theme and the language in force."""
        from PySide6.QtCore import QSize, Qt
        from PySide6.QtWidgets import QStackedWidget, QWidget

        from depot_gui.ui import icons
        from depot_gui.ui.extraction_list import ExtractionList
        from depot_gui.ui.notices import Notices
        from depot_gui.ui.page_header import PageHeader
        from depot_gui.ui.welcome import Welcome
        from depot_gui.ui.widgets.buttons import Button, Kind
        from depot_gui.ui.widgets.elided_label import ElidedLabel

        self.setWindowIcon(icons.app_icon())
        self.new_button = Button(kind=Kind.PRIMARY)
        self.open_button = Button()
        self.list = ExtractionList()
        self.connection_state = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.notices = Notices()
        self.notices.after = self.list.find_edit
        self.header = PageHeader()
        self.pages = QStackedWidget()
        self.blank = QWidget()
        self.welcome = Welcome()
        self._set_up()
        self._lay_out()
        self._make_menus()
        self._connect()
        self._filled = True
        self.retranslate()
        self.set_ready(False)
        self.setMinimumSize(QSize(900, 560))

    @property
    def in_demo(self) -> bool:
        """Whether the vCenter is simulated, and ends with the window."""
        return self._demo

    def set_ready(self, ready: bool = True) -> None:
        """Whether there is somebody to do what is asked for."""
        actions = (self.new_action, self.open_action, self.prune_action, self.settings_action)
        for thing in (self.new_button, self.open_button, *actions):
            thing.setEnabled(ready)
        if self._demo:
            self.welcome.set_starting(not ready)
            self.show_welcome()

    def forbid_new(self) -> None:
        """Nothing can be started from this window: another one owns the records."""
        for thing in (self.new_button, self.new_action, self.welcome.new_button, self.prune_action):
            thing.setEnabled(False)

    def guard_close(self, guarded: bool) -> None:
        """While guarded, closing only sends `close_asked`."""
        self._guarded = guarded

    def add_page(self, page: QWidget) -> None:
        """Add a view that `show_page` can show."""
        self.pages.addWidget(page)

    def show_page(self, page: QWidget, title: str, deeds: Deeds | None = None) -> None:
        """Show a view below a title and the buttons of what can be done."""
        from depot_gui.ui.page_header import NO_DEEDS

        self.header.show_for(title, deeds or NO_DEEDS)
        self.header.setVisible(bool(title))
        self.pages.setCurrentWidget(page)

    def show_welcome(self) -> None:
        """Nothing is selected."""
        self.show_page(self.welcome, "")

    def show_connections(self, words: str, details: str) -> None:
        """Which vCenters are connected, in plain words; a line for each as the details."""
        self.connection_state.setText(words)
        self.connection_state.set_details(details)

    def set_scheme(self, scheme: Scheme) -> None:
        """Mark the theme in force in the menu."""
        self._schemes[scheme].setChecked(True)

    def ask_for_file(self) -> None:
        """The system's own file dialog; `files_chosen` tells what came of it."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Open records"))
        dialog.setObjectName("openFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Records (*.depot.json *.json)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(self._choose_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def retranslate(self) -> None:
        from depot_gui.ui.theme import Scheme

        self.setWindowTitle("Depot GUI (demo)" if self._demo else "Depot GUI")  # as Qt names it in other titles
        self.new_button.setText(self.tr("&New extraction"))
        self.open_button.setText(self.tr("&Open…"))
        self._file_menu.setTitle(self.tr("&File"))
        self.new_action.setText(self.tr("&New extraction…"))
        self.open_action.setText(self.tr("&Open…"))
        self.settings_action.setText(self.tr("&Settings…"))
        self.prune_action.setText(self.tr("&Delete old records…"))
        self._quit_action.setText(self.tr("&Quit"))
        self._view_menu.setTitle(self.tr("&View"))
        self._find_action.setText(self.tr("&Find an extraction"))
        self._theme_menu.setTitle(self.tr("&Theme"))
        self._schemes[Scheme.SYSTEM].setText(self.tr("As the &system"))
        self._schemes[Scheme.LIGHT].setText(self.tr("&Light"))
        self._schemes[Scheme.DARK].setText(self.tr("&Dark"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._filled and event.type() == event.Type.LanguageChange:
            self.retranslate()
            self.retranslated.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.open_action.isEnabled() and local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Records dropped anywhere on the window are opened like those of the file dialog."""
        event.acceptProposedAction()
        self.files_chosen.emit(local_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._guarded:
            event.ignore()
            self.close_asked.emit()
        else:
            super().closeEvent(event)

    def _set_up(self) -> None:
        self.new_button.setObjectName("newExtraction")
        self.open_button.setObjectName("openFile")
        self.connection_state.setObjectName("connectionState")
        self.connection_state.setProperty("tone", "neutral")
        self.welcome.set_in_demo(self._demo)
        self.setAcceptDrops(True)

    def _lay_out(self) -> None:
        from PySide6.QtWidgets import QSplitter

        splitter = QSplitter()
        splitter.setObjectName("mainSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._side_bar())
        splitter.addWidget(self._right())
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_SIDE_WIDTH, 1280 - _SIDE_WIDTH])
        self.setCentralWidget(splitter)

    def _side_bar(self) -> QWidget:
        from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

        side = QFrame()
        side.setProperty("sideBar", "true")
        side.setMaximumWidth(460)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.new_button, 1)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(8)
        column.addLayout(buttons)
        column.addWidget(self.list, 1)
        column.addWidget(self.connection_state)
        return side

    def _right(self) -> QWidget:
        from PySide6.QtWidgets import QVBoxLayout, QWidget

        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(10)
        column.addWidget(self.notices)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        self.pages.addWidget(self.blank)
        self.pages.addWidget(self.welcome)
        self.header.hide()
        return right

    def _make_menus(self) -> None:
        from PySide6.QtGui import QAction, QActionGroup, QKeySequence

        from depot_gui.ui.help.menu import HelpMenu
        from depot_gui.ui.theme import Scheme

        self._file_menu, self._view_menu = self._menu(), self._menu()
        keys = QKeySequence.StandardKey
        self.new_action = self._action(self._file_menu, self._ask_new, keys.New)
        self.open_action = self._action(self._file_menu, self.ask_for_file, keys.Open)
        self.prune_action = self._action(self._file_menu, self._ask_to_prune, None)
        self._file_menu.addSeparator()
        self.settings_action = self._action(self._file_menu, self.settings_asked.emit, keys.Preferences, "Ctrl+,")
        self.settings_action.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._quit_action = self._action(self._file_menu, self.close, keys.Quit, "Ctrl+Q")
        self._quit_action.setMenuRole(QAction.MenuRole.QuitRole)
        self._find_action = self._action(self._view_menu, self._find, None, "Ctrl+L")
        self._theme_menu = self._view_menu.addMenu("")
        group = QActionGroup(self)
        self._schemes = {scheme: self._scheme_action(scheme, group) for scheme in Scheme}
        self._schemes[Scheme.SYSTEM].setChecked(True)
        self.help_menu = HelpMenu(self, self.pages)
        self.menuBar().addMenu(self.help_menu)

    def _menu(self) -> QMenu:
        return self.menuBar().addMenu("")

    def _action(
        self, menu: QMenu, slot: Callable[[], object], key: QKeySequence.StandardKey | None, or_else: str = ""
    ) -> QAction:
        """With the platform's own key; `or_else` where it names none."""
        from PySide6.QtGui import QKeySequence

        action = menu.addAction("")
        action.triggered.connect(slot)
        if key is not None:
            action.setShortcuts(key)
        if not action.shortcuts() and or_else:
            action.setShortcut(QKeySequence(or_else))
        return action

    def _scheme_action(self, scheme: Scheme, group: QActionGroup) -> QAction:
        action = self._theme_menu.addAction("")
        action.triggered.connect(lambda: self.scheme_chosen.emit(scheme))
        action.setCheckable(True)
        group.addAction(action)
        return action

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_asked)
        self.open_button.clicked.connect(self.ask_for_file)
        self.welcome.new_asked.connect(self.new_asked)
        self.welcome.open_asked.connect(self.ask_for_file)
        self.welcome.demo_asked.connect(self.demo_asked)
        self.list.selected.connect(self.selected)
        self.list.delete_asked.connect(self._delete_by_key)
        self.header.asked.connect(self.asked)

    def _ask_new(self) -> None:
        self.new_asked.emit()

    def _ask_to_prune(self) -> None:
        self.prune_asked.emit()

    def _choose_files(self, names: list[str]) -> None:
        self.files_chosen.emit(names)

    def _delete_by_key(self) -> None:
        from depot_gui.ui.page_header import Action

        for action in (Action.DELETE, Action.PUT_AWAY):
            if self.header.offers(action):
                self.asked.emit(action)

    def _find(self) -> None:
        from PySide6.QtCore import Qt

        self.list.find_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.find_edit.selectAll()


def local_files(data: QMimeData) -> list[str]:
    """The paths of what is dragged, where all of it is files of this computer."""
    urls = data.urls() if data.hasUrls() else []
    return [url.toLocalFile() for url in urls] if all(url.isLocalFile() for url in urls) else []
