"""A spin box whose number stands where the text of a line edit stands."""

from PySide6.QtWidgets import QSpinBox, QWidget


class SpinBox(QSpinBox):
    """A QSpinBox; the style sheet's padding does not reach its inner line edit, so the margin is set here."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.lineEdit().setTextMargins(9, 0, 0, 0)
