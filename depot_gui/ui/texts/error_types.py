"""The standard errors of vCenter in words: what each kind means, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.vapi import ErrorType
from depot_gui.ui.texts.advice import Advice

_tr = QCoreApplication.translate
WRITE = "VcIntegrity.lifecycleSettings.Write"


def kind_sentence(kind: ErrorType) -> str:
    """What the kind of error means, to stand behind its name."""
    return {
        ErrorType.ERROR: _tr("Kinds", "vCenter could not do it"),
        ErrorType.ALREADY_EXISTS: _tr("Kinds", "what was to be created already exists"),
        ErrorType.ALREADY_IN_DESIRED_STATE: _tr("Kinds", "everything is already as requested"),
        ErrorType.CANCELED: _tr("Kinds", "somebody canceled it, or vCenter did"),
        ErrorType.CONCURRENT_CHANGE: _tr("Kinds", "somebody else changed it at the same time"),
        ErrorType.FEATURE_IN_USE: _tr("Kinds", "an enabled feature prevents it"),
        ErrorType.INTERNAL_SERVER_ERROR: _tr("Kinds", "something unexpected happened in vCenter"),
        ErrorType.INVALID_ARGUMENT: _tr("Kinds", "a value in the request is not one that vCenter accepts"),
        ErrorType.INVALID_ELEMENT_CONFIGURATION: _tr("Kinds", "part of the configuration does not allow it"),
        ErrorType.INVALID_ELEMENT_TYPE: _tr("Kinds", "this cannot be done with an object of that kind"),
        ErrorType.INVALID_REQUEST: _tr("Kinds", "the request was not understood"),
        ErrorType.NOT_ALLOWED_IN_CURRENT_STATE: _tr("Kinds", "the state it is in does not allow it"),
        ErrorType.NOT_FOUND: _tr("Kinds", "vCenter knows nothing with that id"),
        ErrorType.OPERATION_NOT_FOUND: _tr("Kinds", "this vCenter has no such operation"),
        ErrorType.RESOURCE_BUSY: _tr("Kinds", "what is needed is busy with something else"),
        ErrorType.RESOURCE_IN_USE: _tr("Kinds", "what is needed is in use"),
        ErrorType.RESOURCE_INACCESSIBLE: _tr("Kinds", "something that vCenter needs is out of reach"),
        ErrorType.SERVICE_UNAVAILABLE: _tr("Kinds", "the service is not available just now"),
        ErrorType.TIMED_OUT: _tr("Kinds", "it took longer than vCenter waits"),
        ErrorType.UNABLE_TO_ALLOCATE_RESOURCE: _tr("Kinds", "vCenter is short of something it needs, such as space"),
        ErrorType.UNAUTHENTICATED: _tr("Kinds", "vCenter or the host did not accept the login"),
        ErrorType.UNAUTHORIZED: _tr("Kinds", "the account lacks a privilege"),
        ErrorType.UNEXPECTED_INPUT: _tr("Kinds", "the request has something in it that this vCenter does not know"),
        ErrorType.UNSUPPORTED: _tr("Kinds", "vCenter or the host does not support it"),
        ErrorType.UNVERIFIED_PEER: _tr("Kinds", "the host’s certificate is not one that vCenter was told to accept"),
        ErrorType.UNKNOWN: _tr("Kinds", "an error that this version of the program does not know"),
    }[kind]


def type_advice(kind: ErrorType) -> Advice:
    """What is wrong and what to do, from the kind of error alone. `%1` in a text stands for a privilege."""
    title, text = _of_the_moment(kind) or _of_the_request(kind) or _of_rights(kind) or _others(kind)
    return Advice(title, text)


def _of_the_moment(kind: ErrorType) -> tuple[str, str] | None:
    """What may be better later."""
    return {
        ErrorType.CANCELED: (
            _tr("Kinds", "The extraction was canceled"),
            _tr("Kinds", "Nothing was imported into the depot. You can try again whenever you like."),
        ),
        ErrorType.CONCURRENT_CHANGE: (
            _tr("Kinds", "Another change was made at the same time"),
            _tr("Kinds", "Somebody changed the same thing on vCenter. Try again."),
        ),
        ErrorType.NOT_ALLOWED_IN_CURRENT_STATE: (
            _tr("Kinds", "It cannot be done in the present state"),
            _tr(
                "Kinds",
                "The host or vCenter is in a state that does not allow it, which the causes below name. Change that, "
                "then try again.",
            ),
        ),
        ErrorType.RESOURCE_BUSY: (
            _tr("Kinds", "vCenter is busy with something else"),
            _tr(
                "Kinds",
                "It is running as many depot operations as it can. Wait until one has finished, then try again.",
            ),
        ),
        ErrorType.RESOURCE_IN_USE: (
            _tr("Kinds", "Something that is needed is in use"),
            _tr("Kinds", "The causes below name it. Wait until it is free, then try again."),
        ),
        ErrorType.RESOURCE_INACCESSIBLE: (
            _tr("Kinds", "vCenter cannot get at something it needs"),
            _tr(
                "Kinds",
                "A host, a datastore or a service may be switched off or disconnected; the causes below name it.",
            ),
        ),
        ErrorType.SERVICE_UNAVAILABLE: (
            _tr("Kinds", "vCenter’s service is not available just now"),
            _tr("Kinds", "It may be restarting, or have too much to do. Wait a few minutes, then try again."),
        ),
        ErrorType.TIMED_OUT: (
            _tr("Kinds", "It took longer than vCenter waits"),
            _tr("Kinds", "The host or the network between it and vCenter may be slow or busy. Try again later."),
        ),
        ErrorType.UNABLE_TO_ALLOCATE_RESOURCE: (
            _tr("Kinds", "vCenter is short of something it needs"),
            _tr("Kinds", "Space on its disk, or a limit that is reached; the causes below name it. Make room first."),
        ),
    }.get(kind)


def _of_the_request(kind: ErrorType) -> tuple[str, str] | None:
    """What was asked for cannot be had in this way."""
    return {
        ErrorType.ALREADY_EXISTS: (
            _tr("Kinds", "It already exists in vCenter"),
            _tr("Kinds", "Check vCenter’s list of depots: what was to be imported may be there."),
        ),
        ErrorType.ALREADY_IN_DESIRED_STATE: (
            _tr("Kinds", "There is nothing left to do"),
            _tr("Kinds", "vCenter says that everything is already as requested."),
        ),
        ErrorType.INVALID_ARGUMENT: (
            _tr("Kinds", "vCenter does not accept a value in the request"),
            _tr("Kinds", "If vCenter named the field, it is shown on this page. Correct it, then try again."),
        ),
        ErrorType.INVALID_REQUEST: (
            _tr("Kinds", "vCenter did not understand the request"),
            _tr(
                "Kinds",
                "A proxy may have changed the request on its way. If not, use “Copy for support” to help find out why.",
            ),
        ),
        ErrorType.NOT_FOUND: (
            _tr("Kinds", "vCenter cannot find what was asked for"),
            _tr(
                "Kinds",
                "Check that the host is still in the inventory of this vCenter: a host’s id is valid in one vCenter "
                "only.",
            ),
        ),
        ErrorType.OPERATION_NOT_FOUND: (
            _tr("Kinds", "This vCenter cannot extract from a host"),
            _tr("Kinds", "vCenter 7.0.2 or newer is needed for that. Update this vCenter, or use another one."),
        ),
        ErrorType.UNEXPECTED_INPUT: (
            _tr("Kinds", "This vCenter does not know a part of the request"),
            _tr("Kinds", "It may be older than the request expects; the causes below name the field."),
        ),
        ErrorType.UNSUPPORTED: (
            _tr("Kinds", "vCenter or the host does not support this"),
            _tr("Kinds", "The causes below say what is missing. An update of vCenter or of the host may bring it."),
        ),
    }.get(kind)


def _of_rights(kind: ErrorType) -> tuple[str, str] | None:
    """Who asks, and who answers."""
    return {
        ErrorType.UNAUTHENTICATED: (
            _tr("Kinds", "The login was not accepted"),
            _tr("Kinds", "The user name or the password is wrong, or the session has ended. Log in again."),
        ),
        ErrorType.UNAUTHORIZED: (
            _tr("Kinds", "Your vCenter account is not allowed to do this"),
            _tr(
                "Kinds",
                "Ask for the privilege %1 on vCenter’s root object. The vSphere Client lists it among the privileges "
                "of vSphere Lifecycle Manager.",
            ),
        ),
        ErrorType.UNVERIFIED_PEER: (
            _tr("Kinds", "The host shows a different certificate from the one confirmed"),
            _tr(
                "Kinds",
                "vCenter sent no password. Compare the certificate that vCenter saw, below, with what the host’s "
                "own screen shows (F2, View Support Information). “Try again” asks you to confirm it.",
            ),
        ),
    }.get(kind)


def _others(kind: ErrorType) -> tuple[str, str]:
    last = _tr("Kinds", "The last cause below usually tells why. Solve it on vCenter or the host, then try again.")
    return {
        ErrorType.ERROR: (_tr("Kinds", "vCenter could not extract the host’s software"), last),
        ErrorType.FEATURE_IN_USE: (_tr("Kinds", "An enabled feature prevents this"), last),
        ErrorType.INVALID_ELEMENT_CONFIGURATION: (
            _tr("Kinds", "Part of the configuration does not allow this"),
            last,
        ),
        ErrorType.INVALID_ELEMENT_TYPE: (_tr("Kinds", "This cannot be done with an object of that kind"), last),
        ErrorType.INTERNAL_SERVER_ERROR: (
            _tr("Kinds", "vCenter encountered a condition it did not expect"),
            _tr(
                "Kinds",
                "The last cause below usually tells which. vCenter’s own log has more: "
                "/var/log/vmware/vmware-updatemgr on the appliance.",
            ),
        ),
    }.get(kind, (_tr("Kinds", "vCenter reports an error that this program does not know"), last))
