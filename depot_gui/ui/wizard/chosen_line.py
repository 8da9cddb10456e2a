"""Below the inventory: what is chosen of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from depot_gui.domain.inventory import HostSummary
from depot_gui.ui.icons import Icon
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.announcing import announce
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.state_icon import StateIcon
from depot_gui.ui.widgets.text import Body
from depot_gui.ui.wizard.hosts_model import HostModel


class ChosenLine(QWidget):
    """How many hosts are ticked, also those out of sight, and what it means where vCenter cannot reach one."""

    def __init__(self, model: HostModel) -> None:
        super().__init__()
        self._hosts = model
        self._said = ("", "")
        self.count = Body()
        self.count.setObjectName("hostCount")
        self.tick = Button("", Kind.LINK)
        self.tick.setObjectName("tickHosts")
        self.tick.clicked.connect(model.tick_all_shown)
        self.untick = Button("", Kind.LINK)
        self.untick.setObjectName("untickHosts")
        self.untick.clicked.connect(model.untick_all)
        self.away_icon = StateIcon(Icon.WARNING)
        self.away = Body()
        self.away.set_tone(Tone.WARNING)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setRowMinimumHeight(0, self.untick.sizeHint().height())
        grid.addWidget(self.count, 0, 0, 1, 2)
        links = QHBoxLayout()  # in the grid a hidden one would keep its blank
        links.setSpacing(8)
        links.addWidget(self.tick)
        links.addWidget(self.untick)
        grid.addLayout(links, 0, 2)
        grid.addWidget(self.away_icon, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.away, 1, 1, 1, 2)

    def refresh(self) -> None:
        """Say it anew, in the language in force."""
        self.tick.setText(self.tr("&Tick all shown"))
        self.untick.setText(self.tr("&Untick all"))
        chosen, hidden = len(self._hosts.ticked), self._hosts.ticked_out_of_sight
        words = self.tr("%n host(s) chosen", "", chosen) if chosen else self.tr("No host chosen yet")
        if hidden:
            words = fill(self.tr("%1, %2 of them hidden by the filter"), words, hidden)
        away = self._away_words(self._hosts.ticked_unconnected)
        before, self._said = self._said, (words, away)
        if self.isVisible() and before != self._said:  # the keys are in the table, and stay there
            announce(self.count, words, away)
        self.count.setText(words)
        self.tick.setEnabled(self._hosts.may_tick_more)
        self.untick.setVisible(chosen > 0)
        self.away_icon.setVisible(bool(away))
        self.away.setVisible(bool(away))
        self.away.setText(away)

    def _away_words(self, away: tuple[HostSummary, ...]) -> str:
        if not away:
            return ""
        if len(away) == 1:
            text = self.tr("vCenter cannot reach %1 now: the extraction will fail unless it comes back.")
            return fill(text, away[0].name)
        return self.tr(
            "vCenter cannot reach %n of them now: their extractions will fail unless they come back.", "", len(away)
        )
