"""The words for what came out of a host: branches, sources, categories, urgencies, severities, selection criteria."""

from __future__ import annotations

import re
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLocale

from depot_gui.domain.depot_content import Category, Urgency
from depot_gui.domain.software import Selection, SelectionType, Severity
from depot_gui.ui.texts.fill import fill

_tr = QCoreApplication.translate


class Branch(Enum):
    """The branches of a result, in the order in which they are shown; CRITERIA is one of an alternative image only."""

    CRITERIA = auto()
    BASE_IMAGE = auto()
    ADD_ON = auto()
    COMPONENTS = auto()
    SOLUTIONS = auto()
    HARDWARE_SUPPORT = auto()
    REMOVED_COMPONENTS = auto()
    ALTERNATIVE_IMAGES = auto()
    NOTIFICATIONS = auto()
    OTHER = auto()


class Source(Enum):
    """Who put a row into the image."""

    BASE_IMAGE = auto()
    ADD_ON = auto()
    USER = auto()
    SOLUTION = auto()
    HARDWARE_SUPPORT = auto()
    REMOVED = auto()


def branch_name(branch: Branch) -> str:
    return {
        Branch.CRITERIA: _tr("Software", "For which hosts"),
        Branch.BASE_IMAGE: _tr("Software", "Base image"),
        Branch.ADD_ON: _tr("Software", "Vendor add-on"),
        Branch.COMPONENTS: _tr("Software", "Components"),
        Branch.SOLUTIONS: _tr("Software", "Solutions"),
        Branch.HARDWARE_SUPPORT: _tr("Software", "Hardware support"),
        Branch.REMOVED_COMPONENTS: _tr("Software", "Removed components"),
        Branch.ALTERNATIVE_IMAGES: _tr("Software", "Alternative images"),
        Branch.NOTIFICATIONS: _tr("Software", "Notifications"),
        Branch.OTHER: _tr("Software", "Other"),
    }[branch]


def empty_reason(branch: Branch) -> str:
    """Why there is nothing in a branch."""
    return {
        Branch.CRITERIA: _tr("Software", "none"),
        Branch.BASE_IMAGE: _tr("Software", "none: vCenter did not say which"),
        Branch.ADD_ON: _tr("Software", "none: the host runs the image as VMware ships it"),
        Branch.COMPONENTS: _tr("Software", "none beyond the image"),
        Branch.SOLUTIONS: _tr("Software", "none: an import from a host extracts no solutions"),
        Branch.HARDWARE_SUPPORT: _tr("Software", "none: an import from a host extracts no firmware"),
        Branch.REMOVED_COMPONENTS: _tr("Software", "none: nothing was taken out of the image"),
        Branch.ALTERNATIVE_IMAGES: _tr("Software", "none: one image for all hardware"),
        Branch.NOTIFICATIONS: _tr("Software", "none"),
        Branch.OTHER: _tr("Software", "none"),
    }[branch]


def untold_reason() -> str:
    """Why a branch is empty where vCenter brought no software specification."""
    return _tr("Software", "not known: vCenter returned no result")


def source_name(source: Source) -> str:
    return {
        Source.BASE_IMAGE: _tr("Software", "Base image"),
        Source.ADD_ON: _tr("Software", "Add-on"),
        Source.USER: _tr("Software", "User"),
        Source.SOLUTION: _tr("Software", "Solution"),
        Source.HARDWARE_SUPPORT: _tr("Software", "Hardware"),
        Source.REMOVED: _tr("Software", "Removed"),
    }[source]


def source_sentence(source: Source) -> str:
    """Where it comes from, for the details."""
    return {
        Source.BASE_IMAGE: _tr("Software", "the base image"),
        Source.ADD_ON: _tr("Software", "the vendor add-on"),
        Source.USER: _tr("Software", "added by the user, beyond base image and add-on"),
        Source.SOLUTION: _tr("Software", "put there by a solution, such as HA or NSX"),
        Source.HARDWARE_SUPPORT: _tr("Software", "a hardware support manager"),
        Source.REMOVED: _tr("Software", "taken out of the image by the user"),
    }[source]


def layer_words(source: Source, version: str) -> str:
    """One of the layers that have a component: "1.9 of the base image"."""
    if source is Source.REMOVED:
        return _tr("Software", "taken out of the image")
    of = {
        Source.BASE_IMAGE: _tr("Software", "%1 of the base image"),
        Source.ADD_ON: _tr("Software", "%1 of the vendor add-on"),
    }.get(source, _tr("Software", "%1 added by the user"))
    return fill(of, version)


def overridden() -> str:
    """In place of its source: another layer has the component too, and wins."""
    return _tr("Software", "Overridden")


def category_name(category: Category) -> str:
    """Empty for UNKNOWN: nothing is known of it."""
    return {
        Category.SECURITY: _tr("Software", "Security"),
        Category.ENHANCEMENT: _tr("Software", "Enhancement"),
        Category.BUGFIX: _tr("Software", "Bugfix"),
        Category.RECALL: _tr("Software", "Recall"),
        Category.RECALL_FIX: _tr("Software", "Recall fix"),
        Category.INFO: _tr("Software", "Info"),
        Category.MISC: _tr("Software", "Miscellaneous"),
        Category.GENERAL: _tr("Software", "General"),
        Category.UNKNOWN: "",
    }[category]


def category_sentence(category: Category) -> str:
    """What the category asks of the reader, where it asks anything; else its name."""
    if category is Category.RECALL:
        return _tr("Software", "Recall: replace this version")
    if category is Category.RECALL_FIX:
        return _tr("Software", "Recall fix: replaces a recalled version")
    return category_name(category)


def urgency_name(urgency: Urgency) -> str:
    """Empty for UNKNOWN: nothing is known of it."""
    return {
        Urgency.CRITICAL: _tr("Software", "Critical"),
        Urgency.IMPORTANT: _tr("Software", "Important"),
        Urgency.MODERATE: _tr("Software", "Moderate"),
        Urgency.LOW: _tr("Software", "Low"),
        Urgency.GENERAL: _tr("Software", "General"),
        Urgency.UNKNOWN: "",
    }[urgency]


def one_severity(severity: Severity) -> str:
    """The word for one of them."""
    return {
        Severity.ERROR: _tr("Software", "Error"),
        Severity.WARNING: _tr("Software", "Warning"),
        Severity.INFO: _tr("Software", "Note"),
    }[severity]


def counted(severity: Severity, count: int) -> str:
    """ "2 warnings"."""
    return {
        Severity.ERROR: _tr("Software", "%n error(s)", "", count),
        Severity.WARNING: _tr("Software", "%n warning(s)", "", count),
        Severity.INFO: _tr("Software", "%n note(s)", "", count),
    }[severity]


def what_helps(words: str) -> str:
    """The resolution of a notification, as a row below it."""
    return fill(_tr("Software", "What helps: %1"), words)


def labelled(label: str, words: str) -> str:
    """ "Warning: the words"."""
    return fill(_tr("Software", "%1: %2"), label, words)


def not_told() -> str:
    """In place of a version that vCenter left out."""
    return _tr("Software", "not given")


def image_id() -> str:
    """The label of the key under which the server keeps an alternative image."""
    return _tr("Software", "Image id")


def number(count: int) -> str:
    """ "100,000", as the language writes it."""
    return QLocale().toString(count)


def part_of(shown: int, there: int) -> str:
    """ "2 of 8"."""
    return fill(_tr("Software", "%1 of %2"), number(shown), number(there))


def listed(parts: list[str]) -> str:
    """ "2 warnings, 1 note", as the language joins words; Chinese keeps a blank before a number."""
    return re.sub(r"(?<=和)(?=\d)", " ", QLocale().createSeparatedList(parts))


def side_by_side(parts: list[str]) -> str:
    """With a dot between: in some languages counts and times cannot be joined by an “and”."""
    words = "".join(parts[:1])
    for part in parts[1:]:
        words = fill(_tr("Software", "%1 · %2"), words, part)
    return words


def selection_rows(selection: Selection) -> list[tuple[str, str]]:
    """Which hosts an alternative image is for: what is compared, and with what."""
    rows = [(_tr("Software", "Host UUID"), uuid) for uuid in selection.host_uuids]
    if selection.vendor:
        rows.append((_tr("Software", "Vendor"), selection.vendor))
    rows += [(_tr("Software", "Model"), model) for model in selection.models]
    rows += [(_tr("Software", "Family"), family) for family in selection.families]
    rows += [(_tr("Software", "OEM string"), oem) for oem in selection.oem_strings]
    return rows


def selection_summary(selection: Selection) -> str:
    """How the hosts are chosen, in a few words."""
    if selection.type is SelectionType.HOST_UUID:
        count = len(selection.host_uuids)
        return _tr("Software", "for %n host(s) by UUID", "", count)
    if selection.type is SelectionType.HOST_HARDWARE_SPEC:
        return fill(_tr("Software", "for hardware of %1"), selection.vendor or "?")
    if selection.type_text and selection.type_text != SelectionType.UNKNOWN:
        return fill(_tr("Software", "chosen by %1"), selection.type_text)
    return _tr("Software", "vCenter does not say for which hosts")
