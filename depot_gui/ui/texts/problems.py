"""An advice for every `Problem` between this computer and vCenter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.failures import Failure, Problem
from depot_gui.ui.texts.advice import Advice
from depot_gui.ui.texts.fill import fill

_tr = QCoreApplication.translate


def problem_advice(failure: Failure, server: str) -> Advice:
    """What is wrong and what to do; `server` is the vCenter's address as one writes it."""
    found = (
        _network(failure.problem)
        or _certificate(failure.problem)
        or _answer(failure)
        or _inside(failure.problem)
        or (_tr("Problems", "Something went wrong"), _tr("Problems", "The machine’s own words stand below."))
    )
    title, text = found
    more: object = {Problem.REDIRECTED: failure.detail, Problem.PROXY_WANTS_PASSWORD: failure.where}.get(
        failure.problem, failure.status
    )
    return Advice(fill(title, server), fill(text, server, more))


def _network(problem: Problem) -> tuple[str, str] | None:
    return _reaching(problem) or _tls(problem) or _proxy(problem)


def _reaching(problem: Problem) -> tuple[str, str] | None:
    return {
        Problem.NAME_NOT_FOUND: (
            _tr("Problems", "This computer cannot find %1"),
            _tr(
                "Problems",
                "No name server that it asks knows this name. Check the spelling, and this computer’s network or VPN.",
            ),
        ),
        Problem.CONNECTION_REFUSED: (
            _tr("Problems", "%1 refuses the connection"),
            _tr(
                "Problems",
                "The computer is there, but nothing listens on that port. Check the port, and whether vCenter is "
                "running.",
            ),
        ),
        Problem.UNREACHABLE: (
            _tr("Problems", "There is no route to %1"),
            _tr(
                "Problems",
                "This computer’s network cannot reach that address. Check the network, the VPN and any firewall "
                "in between, then try again.",
            ),
        ),
        Problem.TIMED_OUT: (
            _tr("Problems", "%1 did not answer in time"),
            _tr(
                "Problems",
                "A firewall may be dropping the connection, or vCenter may be very busy. Check the network or "
                "VPN, then try again.",
            ),
        ),
        Problem.CONNECTION_RESET: (
            _tr("Problems", "The connection to %1 was cut"),
            _tr(
                "Problems",
                "A firewall or a proxy closed it, or the service was restarted. Check the network or VPN, then "
                "try again.",
            ),
        ),
        Problem.ANSWER_BROKEN_OFF: (
            _tr("Problems", "Only part of vCenter’s answer arrived"),
            _tr("Problems", "The connection to %1 broke off in the middle. Check the network or VPN, then try again."),
        ),
    }.get(problem)


def _tls(problem: Problem) -> tuple[str, str] | None:
    return {
        Problem.TLS_NOT_SPOKEN: (
            _tr("Problems", "What answers at %1 does not speak TLS"),
            _tr("Problems", "vCenter is reached by HTTPS, usually on port 443. Check the address and the port."),
        ),
        Problem.TLS_FAILED: (
            _tr("Problems", "No secure connection to %1 could be established"),
            _tr(
                "Problems",
                "The two sides did not agree on how to protect it. The machine’s own words below say where it broke.",
            ),
        ),
        Problem.TLS_TOO_OLD: (
            _tr("Problems", "%1 offers only outdated encryption"),
            _tr("Problems", "This program needs TLS 1.2 or newer. Enable it on vCenter, or update vCenter."),
        ),
    }.get(problem)


def _proxy(problem: Problem) -> tuple[str, str] | None:
    return {
        Problem.PROXY_FAILED: (
            _tr("Problems", "The proxy in front of vCenter did not connect"),
            _tr("Problems", "Check this computer’s proxy settings, or exclude vCenter’s address from the proxy."),
        ),
        Problem.PROXY_WANTS_PASSWORD: (
            _tr("Problems", "The proxy in front of vCenter asks for a password"),
            _tr(
                "Problems",
                "%2 requires a user name and a password: enter them on the first page of a new extraction, or "
                "exclude vCenter’s address from the proxy in this computer’s settings.",
            ),
        ),
    }.get(problem)


def _certificate(problem: Problem) -> tuple[str, str] | None:
    compare = _tr(
        "Problems",
        "Nothing was sent. Compare the certificate’s fingerprint with the one you get from whoever runs this "
        "vCenter, and trust it only if they match.",
    )
    return {
        Problem.CERTIFICATE_UNKNOWN_ISSUER: (
            _tr("Problems", "This computer does not know who issued the certificate of %1"),
            compare,
        ),
        Problem.CERTIFICATE_SELF_SIGNED: (
            _tr("Problems", "Nobody but %1 itself vouches for its certificate"),
            compare,
        ),
        Problem.CERTIFICATE_EXPIRED: (
            _tr("Problems", "The certificate of %1 has expired"),
            _tr(
                "Problems",
                "Nothing was sent. Have the certificate renewed on vCenter. Check this computer’s clock as well.",
            ),
        ),
        Problem.CERTIFICATE_NOT_YET_VALID: (
            _tr("Problems", "The certificate of %1 is not valid yet"),
            _tr("Problems", "Nothing was sent. The clock of this computer or of vCenter is wrong: check both."),
        ),
        Problem.CERTIFICATE_NAME_MISMATCH: (
            _tr("Problems", "The certificate of %1 is for another name"),
            _tr(
                "Problems",
                "Nothing was sent. Use a name that is in the certificate, or have the certificate renewed with "
                "this name.",
            ),
        ),
        Problem.CERTIFICATE_WEAK: (
            _tr("Problems", "The certificate of %1 is too weak"),
            _tr(
                "Problems",
                "Nothing was sent. The certificate’s key or signature is no longer considered safe: have it "
                "renewed on vCenter.",
            ),
        ),
        Problem.CERTIFICATE_CHANGED: (
            _tr("Problems", "%1 shows a different certificate from the one you trusted"),
            _tr(
                "Problems",
                "Nothing was sent. The certificate was renewed, or somebody is intercepting the connection. Ask "
                "whoever runs this vCenter for the fingerprint before you go on.",
            ),
        ),
        Problem.CERTIFICATE_REFUSED: (
            _tr("Problems", "This computer does not accept the certificate of %1"),
            _tr("Problems", "Nothing was sent. The machine’s own words below say why."),
        ),
    }.get(problem)


def _answer(failure: Failure) -> tuple[str, str] | None:
    return {
        Problem.REDIRECTED: (
            _tr("Problems", "%1 redirects requests to another address"),
            _not_followed(failure),
        ),
        Problem.NOT_A_VCENTER: (_tr("Problems", "What answers at %1 is not a vCenter"), _strange(failure)),
        Problem.NOT_JSON: (_tr("Problems", "The answer from %1 cannot be read"), _strange(failure)),
        Problem.TOO_LARGE: (
            _tr("Problems", "The answer from %1 is larger than this program accepts"),
            _tr("Problems", "It reads answers of up to 64 MiB. Something other than vCenter may be answering."),
        ),
        Problem.TOO_OLD: (
            _tr("Problems", "This vCenter is too old to extract from a host"),
            _tr("Problems", "vCenter 7.0.2 or newer is needed for that. Update %1, or use another vCenter."),
        ),
        Problem.SERVER_UNAVAILABLE: (
            _tr("Problems", "The service of %1 is not available"),
            _tr("Problems", "It may be starting or restarting. Wait a few minutes, then try again."),
        ),
        Problem.LOGIN_NEEDED: (
            _tr("Problems", "You are not logged in to %1: no password was given"),
            _tr("Problems", "Log in again to go on. Meanwhile, what runs on vCenter goes on there."),
        ),
        Problem.TASK_GONE: (
            _tr("Problems", "vCenter no longer knows the task"),
            _tr(
                "Problems",
                "That happens when its service restarts. Before you try again, check in vCenter’s list of depots "
                "whether one has been added since.",
            ),
        ),
        Problem.DEMO_ENDED: (
            _tr("Problems", "The demo was closed before this extraction was done"),
            _tr(
                "Problems",
                "The simulated vCenter ends with its window, and what runs in it ends with it. A real vCenter "
                "goes on, and the extraction is found again. “Try again” starts it from the beginning.",
            ),
        ),
    }.get(failure.problem)


def _not_followed(failure: Failure) -> str:
    if not failure.detail:
        return _tr("Problems", "Credentials are never passed on to another address. Enter vCenter’s own address.")
    return _tr("Problems", "It points to %2. Credentials are never passed on there: enter vCenter’s own address.")


def _strange(failure: Failure) -> str:
    if failure.status is None:
        return _tr("Problems", "Check the address and the port. A proxy may be answering in vCenter’s place.")
    return _tr(
        "Problems",
        "It answered with HTTP status %2 and something that vCenter does not send; the first characters are "
        "shown below. Check the address and the port. A proxy may be answering in vCenter’s place.",
    )


def _inside(problem: Problem) -> tuple[str, str] | None:
    return {
        Problem.DISK: (
            _tr("Problems", "This computer could not read or write a file"),
            _tr("Problems", "Check that the disk has room and that the file can be accessed; its name is below."),
        ),
        Problem.INTERNAL: (
            _tr("Problems", "An error occurred in Depot GUI itself"),
            _tr(
                "Problems",
                "A task that vCenter has already begun goes on there. “Copy for support” copies what is needed "
                "to find the reason.",
            ),
        ),
    }.get(problem)
