"""Draw every widget of the kit in both themes: `python -m tests.ui.gallery DIR [--scale 1.5]`."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTableView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from depot_gui.ui import icons, theme
from depot_gui.ui.dialogs import close_question
from depot_gui.ui.icons import Icon
from depot_gui.ui.theme import Scheme, Tone
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.busy_line import BusyLine, ThinBar
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.card import Card, Rule
from depot_gui.ui.widgets.elided_label import ElidedLabel
from depot_gui.ui.widgets.empty_state import EmptyState
from depot_gui.ui.widgets.field import Field
from depot_gui.ui.widgets.fingerprint import FingerprintRow
from depot_gui.ui.widgets.key_value_grid import KeyValueGrid
from depot_gui.ui.widgets.password_field import PasswordField
from depot_gui.ui.widgets.spin_box import SpinBox
from depot_gui.ui.widgets.state_badge import StateBadge
from depot_gui.ui.widgets.state_icon import StateIcon
from depot_gui.ui.widgets.step_list import StepList
from depot_gui.ui.widgets.text import Body, Caption, Muted, PartTitle, Title
from depot_gui.ui.widgets.views import prepare_table, prepare_tree

SHA256 = ":".join(f"{byte:02X}" for byte in range(0x41, 0x41 + 32 * 5, 5))
SHA1 = ":".join(f"{byte:02X}" for byte in range(0xA3, 0xA3 + 20 * 4, 4))


def certificate_page() -> QWidget:
    """The page of the pictures, 940 wide."""
    window = QWidget()
    window.resize(940, 720)
    steps = StepList()
    steps.set_steps(["Connect", "Authentication", "Credentials", "Certificate", "Review"], 3)
    side = QFrame()
    side.setProperty("sideBar", "true")
    side.setFixedWidth(200)
    inner = QVBoxLayout(side)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(steps)
    page = QVBoxLayout()
    page.setContentsMargins(28, 20, 28, 18)
    page.setSpacing(10)
    page.addWidget(Title("Is this the host you mean?"))
    page.addWidget(
        Muted(
            "vCenter will send the password to whoever holds this certificate. Compare it with the host’s own "
            "screen (F2, View Support Information)."
        )
    )
    page.addWidget(_certificate_card())
    page.addWidget(Banner(Tone.SUCCESS, "This computer sees the same certificate at that address."))
    given = QLineEdit(SHA256.replace(":", "").lower())
    match = Field("Compare with a &fingerprint you were given", given)
    match.set_message(Tone.SUCCESS, "Match (SHA-256)")
    page.addWidget(match)
    page.addStretch(1)
    box = QCheckBox("I have checked it: this is esx-04.lab.example")
    box.setChecked(True)
    page.addWidget(box)
    page.addLayout(_wizard_buttons())
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(side)
    row.addLayout(page, 1)
    return window


def _certificate_card() -> Card:
    card = Card()
    head = QHBoxLayout()
    head.addWidget(PartTitle("esx-04.lab.example:443"), 1)
    seen = Muted("as vCenter sees it")
    seen.setWordWrap(False)
    head.addWidget(seen)
    card.body.addLayout(head)
    for caption, print_ in (("SHA-256", SHA256), ("SHA-1", SHA1)):
        row = FingerprintRow(caption)
        row.set_fingerprint(print_)
        card.body.addWidget(row)
    facts = KeyValueGrid()
    facts.add_row("Issued to", "esx-04.lab.example")
    facts.add_row("Issued by", "CA, vcenter.lab.example (VMCA)")
    facts.add_row("Valid", "3 March 2020 to 3 March 2025, expired 620 days ago", Tone.ERROR)
    facts.add_row("Names", "esx-04.lab.example, 10.20.0.14")
    card.body.addSpacing(4)
    card.body.addWidget(facts)
    return card


def _wizard_buttons() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Button("Cancel"))
    row.addStretch(1)
    row.addWidget(Button("Back"))
    row.addWidget(Button("Next", Kind.PRIMARY))
    return row


def forms() -> QWidget:
    """Fields, buttons, boxes in all their states."""
    window = QWidget()
    window.resize(940, 900)
    grid = QGridLayout(window)
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    wrong = QLineEdit("esx 04..lab")
    bad = Field("&Host", wrong)
    bad.set_error("“esx 04..lab” has a blank in it. A host name has letters, digits, dots and hyphens.")
    secret = PasswordField()
    secret.setText("hunter2hunter2")
    shown = PasswordField()
    shown.setText("hunter2hunter2")
    shown.set_revealed(True)
    locked, off = QLineEdit("read only"), QLineEdit("disabled")
    locked.setReadOnly(True)
    off.setEnabled(False)
    empty = QLineEdit()
    empty.setPlaceholderText("vcenter.example.com")
    combo, combo_off, spin = QComboBox(), QComboBox(), SpinBox(1, 65535)
    combo.addItems(["vcenter.lab.example", "other"])
    combo_off.addItems(["vcenter.lab.example"])
    combo_off.setEnabled(False)
    spin.setValue(443)
    fields = [
        Field("vCenter &address", empty, hint="A name or an address; a port after a colon"),
        bad,
        Field("&Password", secret),
        Field("Revealed", shown),
        Field("Read only", locked),
        Field("Disabled", off),
        Field("Saved &connections", combo),
        Field("Off", combo_off),
        Field("&Port", spin),
    ]
    for index, field in enumerate(fields):
        grid.addWidget(field, index // 2, index % 2)
    grid.addLayout(_boxes(), 4, 1)
    grid.addLayout(_button_row(), 5, 0, 1, 2)
    grid.addLayout(_icon_row(), 6, 0, 1, 2)
    text = QPlainTextEdit('{\n  "auth_type": "EXISTING",\n  "host": "host-1014"\n}')
    text.setProperty("fixed", "true")
    grid.addWidget(text, 7, 0, 1, 2)
    return window


def _boxes() -> QGridLayout:
    grid = QGridLayout()
    for row, enabled in enumerate((True, False)):
        one, two, three = QCheckBox("off"), QCheckBox("on"), QCheckBox("some")
        three.setTristate(True)
        three.setCheckState(Qt.CheckState.PartiallyChecked)
        two.setChecked(True)
        holder = QWidget()
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        radio, radio_on = QRadioButton("radio"), QRadioButton("chosen")
        radio_on.setChecked(True)
        for box in (one, two, three, radio, radio_on):
            box.setEnabled(enabled)
            inner.addWidget(box)
        grid.addWidget(holder, row, 0)
    return grid


def _button_row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(Button("Normal"))
    row.addWidget(Button("Extract", Kind.PRIMARY))
    row.addWidget(Button("Delete", Kind.DANGER, Icon.DELETE))
    row.addWidget(Button("Open file…", Kind.NORMAL, Icon.OPEN))
    row.addWidget(Button("New extraction", Kind.PRIMARY, Icon.PLUS))
    row.addWidget(Button("Copy", Kind.LINK))
    menu_button = Button("Export")
    menu_button.setMenu(QMenu(menu_button))
    row.addWidget(menu_button)
    for kind in (Kind.NORMAL, Kind.PRIMARY, Kind.LINK):
        button = Button("Disabled", kind)
        button.setEnabled(False)
        row.addWidget(button)
    row.addStretch(1)
    return row


def _icon_row() -> QGridLayout:
    grid = QGridLayout()
    for index, name in enumerate(Icon):
        grid.addWidget(StateIcon(name, 16), 0, index)
        big = QLabel()
        big.setPixmap(icons.icon(name).pixmap(24, 24))
        grid.addWidget(big, 1, index)
    return grid


def messages() -> QWidget:
    """Banners, badges, busy, empty, elided."""
    window = QWidget()
    window.resize(940, 860)
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(12)
    column.addWidget(Title("esx-11.lab.example"))
    column.addWidget(Muted("Nothing was imported · failed after 41 s, today 13:58 · task 5213c2b6…"))
    column.addWidget(
        Banner(
            Tone.ERROR,
            "vCenter could not rebuild VIB bnxtroce 216.0.58.0: its payload is missing from the host’s cache. "
            "Reinstall the driver on the host, or import the vendor’s add-on into the depot first, then try again.",
            "A driver’s package is no longer stored on the host",
        )
    )
    warned = Banner(
        Tone.WARNING, "Standalone VIB net-community is not part of the image. Remove the VIB.", right="1 of 2"
    )
    warned.add_button("Show")
    column.addWidget(warned)
    column.addWidget(Banner(Tone.INFO, "vCenter has the image already: nothing had to be imported."))
    column.addWidget(Banner(Tone.NEUTRAL, "vCenter has not answered since 14:05:10. Asking again…"))
    badges = QHBoxLayout()
    for name, word in (
        (Icon.SUCCESS, "Succeeded"),
        (Icon.WARNING, "With 2 warnings"),
        (Icon.ERROR, "Failed"),
        (Icon.RUNNING, "Running"),
        (Icon.UNCERTAIN, "Uncertain"),
        (Icon.CANCELED, "Canceled"),
        (Icon.LOST, "Lost"),
        (Icon.RECALL, "Recall"),
    ):
        badges.addWidget(StateBadge(name, word))
    badges.addStretch(1)
    column.addLayout(badges)
    column.addWidget(Caption("In the base image"))
    column.addWidget(ElidedLabel("VMW_bootbank_bnxtroce_216.0.58.0-23vmw.703.0.0.18644231-and-more" * 3))
    column.addWidget(Body("6.0.300.0-2vmw.803 (overridden)"))
    column.addWidget(Rule())
    busy = BusyLine()
    busy.start("Reading the software of esx-07.lab.example…", 37)
    busy.add_button(Button("Cancel", Kind.LINK))
    column.addWidget(busy)
    unknown = ThinBar()
    unknown._phase = 0.5
    column.addWidget(unknown)
    tabs = QTabBar()
    tabs.setExpanding(False)
    for word in ("Result", "Error", "Raw JSON"):
        tabs.addTab(word)
    column.addWidget(tabs)
    empty = EmptyState(
        "No extraction yet", "Extract a host’s software into the depot, or open a record.", Icon.EMPTY_DEPOT
    )
    empty.add_button("New extraction", Kind.PRIMARY)
    empty.add_button("Open file…")
    column.addWidget(empty, 1)
    return window


def views() -> QWidget:
    """Tree, table, list, menu."""
    window = QWidget()
    window.resize(940, 620)
    grid = QGridLayout(window)
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setSpacing(12)
    tree = QTreeView()
    prepare_tree(tree)
    tree.setModel(_tree_model(tree))
    tree.expandAll()
    tree.setSortingEnabled(True)
    tree.setColumnWidth(0, 220)
    tree.setCurrentIndex(tree.model().index(1, 0).model().index(1, 0, tree.model().index(1, 0)))
    grid.addWidget(tree, 0, 0, 1, 2)
    table = QTableView()
    prepare_table(table)
    table.setModel(_table_model(table))
    table.selectRow(1)
    grid.addWidget(table, 1, 0)
    listing = QListView()
    model = QStandardItemModel(listing)
    for number in range(30):
        model.appendRow(QStandardItem(icons.icon(Icon.SUCCESS), f"esx-{number:02}.lab.example"))
    listing.setModel(model)
    grid.addWidget(listing, 1, 1)
    return window


def _tree_model(parent: QWidget) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    model.setHorizontalHeaderLabels(["Name", "Version", "Vendor"])
    for name, kids in (("Base image", []), ("Components", ["Broadcom-ntg3", "Intel-ixgben", "MRVL-E4"])):
        item = QStandardItem(name)
        for kid in kids:
            item.appendRow([QStandardItem(kid), QStandardItem("4.1.13.0-4vmw"), QStandardItem("Broadcom")])
        model.appendRow([item, QStandardItem("8.0.3-0.0.24022510"), QStandardItem("VMware, Inc.")])
    recall = QStandardItem(icons.icon(Icon.RECALL), "Recall")
    model.appendRow([QStandardItem("Notifications"), QStandardItem("2 warnings"), recall])
    return model


def _table_model(parent: QWidget) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    model.setHorizontalHeaderLabels(["Host", "State", "Cluster"])
    for number in range(12):
        host = QStandardItem(f"esx-{number:02}.lab.example")
        host.setCheckable(True)
        host.setCheckState(Qt.CheckState.Checked if number % 2 else Qt.CheckState.Unchecked)
        host.setEnabled(number != 2)
        model.appendRow([host, QStandardItem("CONNECTED"), QStandardItem("Production")])
    return model


def overlays() -> QWidget:
    """What opens above a window (menu, list of a combo box, question, tip), and where the focus is."""
    window = QWidget()
    window.resize(940, 560)
    grid = QGridLayout(window)
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setSpacing(16)
    bar = QMenuBar()
    bar.setNativeMenuBar(False)
    for word in ("&File", "&Edit", "&View", "&Help"):
        bar.addMenu(word)
    grid.addWidget(bar, 0, 0, 1, 3)
    menu = QMenu(window)
    menu.addAction(icons.icon(Icon.OPEN), "&Open file…").setShortcut("Ctrl+O")
    menu.addAction(icons.icon(Icon.EXPORT), "&Export…").setEnabled(False)
    menu.addSeparator()
    checked = menu.addAction("&Dark")
    checked.setCheckable(True)
    checked.setChecked(True)
    menu.addMenu("&Language").addAction("English")
    menu.setActiveAction(menu.actions()[0])
    box = QComboBox()
    box.addItems(["vcenter.lab.example", "vcenter-02.lab.example", "10.20.0.5"])
    asked = close_question(2, window)
    for column, overlay in enumerate((menu, asked)):
        overlay.ensurePolished()
        overlay.adjustSize()
        overlay.show()
        held = QLabel()
        held.setPixmap(overlay.grab())
        overlay.hide()
        grid.addWidget(held, 1, column)
    box.view().setCurrentIndex(box.model().index(1, 0))
    listed = QLabel()
    box.showPopup()
    listed.setPixmap(box.view().window().grab())
    box.hidePopup()
    grid.addWidget(listed, 1, 2)
    tip = QLabel("VMW_bootbank_bnxtroce_216.0.58.0-23vmw.703.0.0.18644231")
    tip.setObjectName("qtooltip_label")
    tip.setStyleSheet("QLabel { border: 1px solid gray; padding: 5px 7px; }")
    grid.addWidget(tip, 2, 0)
    grid.addLayout(_focused(), 2, 1, 1, 2)
    grid.setRowStretch(3, 1)
    return window


def _focused() -> QHBoxLayout:
    """Controls drawn one by one while each has the focus."""
    row = QHBoxLayout()
    tick = QCheckBox("box")
    tick.setChecked(True)
    kinds = [Button("Normal"), Button("Next", Kind.PRIMARY), Button("Copy", Kind.LINK), tick, QRadioButton("radio")]
    for control in [*kinds, QLineEdit("typed"), QComboBox()]:
        control.show()
        control.activateWindow()
        control.setFocus()
        QApplication.processEvents()
        held = QLabel()
        held.setPixmap(control.grab())
        control.hide()
        row.addWidget(held)
    return row


PAGES: dict[str, Callable[[], QWidget]] = {
    "certificate": certificate_page,
    "forms": forms,
    "messages": messages,
    "views": views,
    "overlays": overlays,
}


def draw(app: QApplication, folder: Path) -> list[Path]:
    """Write one PNG for each page and theme; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.apply(app, scheme)
        for name, build in PAGES.items():
            window = build()
            window.show()
            app.processEvents()
            first = window.findChild(QPushButton)
            if first:
                first.setFocus()
            app.processEvents()
            path = folder / f"{name}-{scheme.value}.png"
            window.grab().save(str(path))
            window.close()
            made.append(path)
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", default="1")
    args = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = args.scale
    app = QApplication(sys.argv[:1])
    draw(app, args.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
