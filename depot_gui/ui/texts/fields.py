"""What is wrong with a field of the wizard, and what the keyring says, in a sentence that stands beneath it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.address import AddressProblem, HostIdProblem
from depot_gui.domain.ports import StoreKind, StoreProblem
from depot_gui.flow.forms import Field, FieldProblem, TextProblem
from depot_gui.flow.host_list import ListProblem
from depot_gui.ui.texts.fill import fill

_tr = QCoreApplication.translate


def problem_words(problem: FieldProblem) -> str:
    """The sentence for one problem of one field."""
    match problem.problem:
        case AddressProblem() if problem.field is Field.HOST_LIST:
            return fill(_tr("Fields", "Line %1, “%2”: %3"), problem.line, problem.part, _address_words(problem.problem))
        case AddressProblem():
            return _address_words(problem.problem)
        case HostIdProblem():
            return _host_id_words(problem.problem, problem.part)
        case TextProblem():
            return _text_words(problem.problem, problem.field)
        case ListProblem():
            return _list_words(problem.problem, problem)


def session_id_words() -> str:
    """What the id of a session is, and what becomes of it."""
    return _tr(
        "Fields",
        "The vmware-api-session-id of a session that was opened elsewhere, by a script or in the browser. It is used, "
        "never stored, and not ended by this program.",
    )


def store_words(problem: StoreProblem) -> str:
    """Why the system's keyring did not do it, and what helps."""
    return {
        StoreProblem.LOCKED: _tr("Fields", "The keyring is locked. Unlock it, then try again."),
        StoreProblem.EMPTY: _tr(
            "Fields",
            "This computer has no keyring yet. Choose a password for it when the system asks, then try again.",
        ),
        StoreProblem.REFUSED: _tr("Fields", "The keyring refused access. Check whether it allows this program."),
        StoreProblem.ABSENT: _tr("Fields", "No keyring is running on this computer, so the password has to be typed."),
        StoreProblem.TOO_LONG: _tr("Fields", "The password is too long for the keyring."),
        StoreProblem.BROKEN: _tr("Fields", "The keyring failed. The password has to be typed."),
    }[problem]


def store_kind_words(kind: StoreKind) -> str:
    """What is to be known of the keyring before anything is put into it; empty for a system's own."""
    return {
        StoreKind.SYSTEM: "",
        StoreKind.NOTHING: _tr("Fields", "The keyring set up on this computer keeps nothing."),
        StoreKind.PLAIN_TEXT: _tr(
            "Fields", "The keyring set up on this computer writes passwords into a file as plain text."
        ),
        StoreKind.UNKNOWN: _tr(
            "Fields",
            "Depot GUI does not know the keyring set up on this computer: it may write passwords into a file as plain "
            "text.",
        ),
        StoreKind.ABSENT: _tr("Fields", "No keyring is running on this computer: nothing can be remembered."),
        StoreKind.UNUSED: _tr("Fields", "The demo remembers no password. A real vCenter’s can go into the keyring."),
    }[kind]


def _address_words(problem: AddressProblem) -> str:
    return {
        AddressProblem.EMPTY: _tr("Fields", "Type a host name or an IP address."),
        AddressProblem.BLANK_INSIDE: _tr("Fields", "A host name cannot contain a space."),
        AddressProblem.NOT_A_NAME: _tr(
            "Fields", "This is not a host name. Use only letters, digits, hyphens and dots."
        ),
        AddressProblem.NOT_AN_IP: _tr("Fields", "This is not an IP address. Write it as 10.20.0.14 or [fd00::14]."),
        AddressProblem.PORT_NOT_A_NUMBER: _tr("Fields", "The port is not a number. Leave it out for 443."),
        AddressProblem.PORT_OUT_OF_RANGE: _tr("Fields", "A port is a number from 1 to 65535."),
        AddressProblem.PLAIN_HTTP: _tr(
            "Fields", "http:// would send the password unprotected. Use https://, or the name alone."
        ),
        AddressProblem.OTHER_SCHEME: _tr("Fields", "Only https:// works here. The name alone will do."),
        AddressProblem.USER_INSIDE: _tr("Fields", "Leave the user name out of the address: it has a field of its own."),
    }[problem]


def _host_id_words(problem: HostIdProblem, part: str) -> str:
    if problem is HostIdProblem.LOOKS_LIKE_A_NAME:
        text = _tr(
            "Fields",
            "“%1” is a name, not an id. Type its id, such as host-1014, or tick the host above if it is listed.",
        )
    else:
        text = _tr("Fields", "“%1” is not a host id. One looks like host-1014; the list above shows them.")
    return fill(text, part)


def _list_words(problem: ListProblem, where: FieldProblem) -> str:
    text = {
        ListProblem.NOT_UNDERSTOOD: _tr(
            "Fields",
            "Line %1: “%2” is not understood. Each line is a host, optionally followed by its port and its "
            "fingerprint.",
        ),
        ListProblem.PASSWORD: _tr(
            "Fields",
            "The list has a column “%2”. Remove the passwords: the password above is used for all hosts.",
        ),
        ListProblem.LOGIN: _tr(
            "Fields",
            "Line %1: “%2” is a user, not a host. Only hosts belong here: user name and password go into the "
            "fields above.",
        ),
        ListProblem.DIFFERS: _tr("Fields", "Line %1: %2 is already listed above with a different fingerprint."),
        ListProblem.TOO_MANY: _tr("Fields", "There are more than 5,000 hosts. Split the list."),
        ListProblem.TOO_LARGE: _tr("Fields", "The list is larger than 1 MiB. Split it."),
    }[problem]
    return fill(text, where.line, where.part)


def _text_words(problem: TextProblem, field: Field) -> str:
    match problem:
        case TextProblem.EMPTY:
            is_password = field in (Field.VCENTER_PASSWORD, Field.HOST_PASSWORD)
            if field is Field.VCENTER_SESSION:
                return _tr("Fields", "Paste the session id.")
            return _tr("Fields", "Type the password.") if is_password else _tr("Fields", "Type the user name.")
        case TextProblem.COLON_IN_USER:
            return _tr("Fields", "A user name with a colon cannot be used here: vCenter’s login does not support it.")
        case TextProblem.CONTROL_CHARACTER:
            return _tr("Fields", "The name contains an invisible character. Type it again.")
        case TextProblem.NOTHING_CHOSEN if field is Field.HOST_LIST:
            return _tr("Fields", "There is no host in the list.")
        case TextProblem.NOTHING_CHOSEN:
            return _tr("Fields", "Tick a host above, or type the id of one.")
        case TextProblem.NOT_A_SESSION_ID:
            return _tr(
                "Fields", "This is not a session id. A session id has only letters, digits and hyphens, and no spaces."
            )
