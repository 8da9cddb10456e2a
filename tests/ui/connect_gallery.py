"""Draw every state of the wizard's first pages in both themes: `python -m tests.ui.connect_gallery DIR [WORDS…]`."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QRadioButton

from depot_gui.domain.certificate import CertificateFault
from depot_gui.domain.failures import ConnectionFailedError, Failure, Problem
from depot_gui.domain.ports import StoreKind, StoreProblem
from depot_gui.domain.secret import Secret
from depot_gui.domain.trust import pinned, signed_by
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.wizard import Prefill, Step
from depot_gui.ui import theme
from depot_gui.ui.bridge import Loop
from depot_gui.ui.texts.fields import session_id_words
from depot_gui.ui.theme import Scheme
from tests.domain.certificates import make
from tests.fakes.vcenter import refused
from tests.ui.connect_support import (
    ADDRESS,
    EXPIRED,
    ISSUER,
    NEXT,
    PASSWORD,
    USER,
    Desk,
    Hands,
    leaf,
    open_wizard,
)
from tests.ui.support import click, type_text, until
from tests.ui.wizard_support import read

State = tuple[str, Callable[[Desk], None], Callable[[Hands], Awaitable[None]]]


def nothing(_desk: Desk) -> None: ...


def unknown(desk: Desk) -> None:
    desk.world.faults_of_leaf = ISSUER


def saved(desk: Desk) -> None:
    desk.save(user="audit@lab.example")
    desk.save(remembered=True)


def saved_unknown(desk: Desk) -> None:
    saved(desk)
    unknown(desk)


def faulty(desk: Desk) -> None:
    desk.world.leaf = read(make("old.lab.example", dns=("old.lab.example",), days=365))
    desk.world.faults_of_leaf = desk.world.leaf.faults(ADDRESS.host, desk.world.clock.true_utc()) | EXPIRED


def changed(desk: Desk) -> None:
    unknown(desk)
    desk.pins.pin_vcenter(ADDRESS, pinned(leaf(), ISSUER))


def changed_expired(desk: Desk) -> None:
    faulty(desk)
    desk.pins.pin_vcenter(ADDRESS, pinned(leaf(), ISSUER))


def changed_vouched(desk: Desk) -> None:
    desk.pins.pin_vcenter(ADDRESS, pinned(leaf(), ISSUER))


def changed_authority(desk: Desk) -> None:
    unknown(desk)
    desk.pins.pin_vcenter(ADDRESS, signed_by(read(make("CA, vcenter-old.lab.example"))))


def with_authority(desk: Desk) -> None:
    unknown(desk)
    desk.world.offered = (desk.world.root,)


def strange(desk: Desk) -> None:
    desk.world.faults_of_leaf = frozenset({CertificateFault.REFUSED, CertificateFault.CHAIN})
    desk.world.refusal = "certificate verify failed: unsuitable certificate purpose (_ssl.c:1016)"


def proxy(desk: Desk) -> None:
    desk.world.proxy_password = "pr0xy-w0rd"


def no_such_name(desk: Desk) -> None:
    failure = Failure(problem=Problem.NAME_NOT_FOUND, where=str(ADDRESS), detail="[Errno -2] Name or service not known")
    desk.world.network = ConnectionFailedError(failure, sent=False)


def too_old(desk: Desk) -> None:
    desk.world.release = "7.0.1.00300"


def slow(desk: Desk) -> None:
    desk.world.held["examine"] = asyncio.Event()


def locked(desk: Desk) -> None:
    desk.save(remembered=True)
    desk.keys.problem = StoreProblem.LOCKED


def plain_text(desk: Desk) -> None:
    desk.keys.store = StoreKind.PLAIN_TEXT


def no_keyring(desk: Desk) -> None:
    desk.keys.store = StoreKind.ABSENT


def authority(desk: Desk) -> None:
    desk.save(ca_file="/home/anna/certificates/of-the-lab/vmca-root-vcenter.lab.example.pem")


def refusing_keyring(desk: Desk) -> None:
    desk.keys.problem = StoreProblem.REFUSED


def by_pin(desk: Desk) -> None:
    unknown(desk)
    desk.pins.pin_vcenter(ADDRESS, pinned(desk.world.leaf, ISSUER))


def by_authority(desk: Desk) -> None:
    unknown(desk)
    desk.pins.pin_vcenter(ADDRESS, signed_by(desk.world.root))


def by_ca_file(desk: Desk) -> None:
    unknown(desk)
    desk.world.authority = "/home/anna/vmca.pem"
    desk.save(ca_file=desk.world.authority)


def no_password(desk: Desk) -> None:
    desk.world.login_errors = [refused(ErrorType.UNAUTHENTICATED, 401, challenge="SIGN realm=x")]


def held_keyring(desk: Desk) -> None:
    desk.save(remembered=True)
    desk.keys.held = asyncio.Event()


def gone_from_keyring(desk: Desk) -> None:
    desk.save(remembered=True)
    desk.keys.kept.clear()


def untrustworthy(desk: Desk) -> None:
    desk.world.faults_of_leaf = frozenset({CertificateFault.REFUSED})
    desk.world.can_be_pinned = False
    desk.world.refusal = "certificate verify failed: unsuitable certificate purpose (_ssl.c:1016)"


async def rest(hands: Hands) -> None:
    await hands.until_quiet()


async def filled(hands: Hands) -> None:
    hands.fill()


async def wrong_fields(hands: Hands) -> None:
    hands.fill("http://vcenter", "user:name", "x")
    type_text(hands.edit("vcenterPassword"), "")
    await hands.press(NEXT)


async def waiting(hands: Hands) -> None:
    hands.fill()
    await hands.press(NEXT)
    await hands.until_waiting("examine")


async def shown(hands: Hands) -> None:
    await hands.to_certificate()


async def shown_saved(hands: Hands) -> None:
    await rest(hands)
    await hands.press(NEXT)
    await until(hands.box("trustVcenter").isVisible)
    await rest(hands)


async def authority_shown(hands: Hands) -> None:
    await hands.to_certificate()
    click(hands.link("showAuthority"))
    await until(lambda: hands.connect.certificate.authority)
    await rest(hands)


async def no_authority(hands: Hands) -> None:
    await hands.to_certificate()
    click(hands.link("showAuthority"))
    await until(lambda: hands.page_error)


async def by_session_id(hands: Hands) -> None:
    type_text(hands.edit("vcenterAddress"), str(ADDRESS))
    click(hands.link("otherSignOn"))
    type_text(hands.edit("vcenterSession"), "b00063be-4f02-4e0b-9f3e")


async def session_over(hands: Hands) -> None:
    await by_session_id(hands)
    await hands.press(NEXT)
    await until(lambda: hands.below("vcenterSession") not in ("", session_id_words()))


async def proxy_asks(hands: Hands) -> None:
    hands.fill()
    await hands.press(NEXT)
    await until(hands.edit("proxyUser").isVisible)
    await rest(hands)


async def proxy_refuses(hands: Hands) -> None:
    await proxy_asks(hands)
    type_text(hands.edit("proxyUser"), "alice")
    type_text(hands.edit("proxyPassword"), "wrong")
    await hands.press(NEXT)
    await until(lambda: hands.below("proxyPassword"))
    await rest(hands)


async def mismatching(hands: Hands) -> None:
    await hands.to_certificate()
    type_text(hands.edit("vcenterCompare"), OTHER.sha256.value)


async def ticked(hands: Hands) -> None:
    await hands.to_certificate()
    click(hands.box("trustAlways"))


async def wrong_password(hands: Hands) -> None:
    hands.fill(password="wrong-password")
    await hands.press(NEXT)
    await until(lambda: hands.below("vcenterPassword"))
    await rest(hands)


async def failed(hands: Hands) -> None:
    hands.fill()
    await hands.press(NEXT)
    await until(lambda: hands.page_error)


async def forgotten(hands: Hands) -> None:
    await rest(hands)
    click(hands.link("forgetPassword"))
    await rest(hands)


async def logging_in(hands: Hands) -> None:
    hands.world.held["log_in"] = asyncio.Event()
    hands.fill()
    await hands.press(NEXT)
    await hands.until_waiting("log_in")


async def looked_at(hands: Hands) -> None:
    """The login is refused, the certificate stays; and all of it is shown."""
    hands.fill(password="wrong-password")
    await hands.press(NEXT)
    await until(hands.link("showCertificate").isVisible)
    await rest(hands)
    click(hands.link("showCertificate"))


async def not_kept(hands: Hands) -> None:
    """The file of what was accepted cannot be written."""
    await hands.to_certificate()
    click(hands.box("trustAlways"))
    hands.desk.pins._file.mkdir()
    hands.world.held["log_in"] = asyncio.Event()
    await hands.press(NEXT)
    await until(lambda: hands.notice)


async def no_password_taken(hands: Hands) -> None:
    await wrong_password(hands)


async def unknown_by_session_id(hands: Hands) -> None:
    await by_session_id(hands)
    await hands.press(NEXT)
    await until(hands.box("trustVcenter").isVisible)
    await rest(hands)


async def chosen_anew(hands: Hands) -> None:
    await rest(hands)
    type_text(hands.edit("vcenterAddress"), "other.example")


async def keyring_asked(hands: Hands) -> None:
    await until(lambda: hands.page.is_waiting)
    await asyncio.sleep(0.4)


async def keyring_deletes(hands: Hands) -> None:
    await rest(hands)
    hands.desk.keys.held = asyncio.Event()
    click(hands.link("forgetPassword"))
    await asyncio.sleep(0.4)


async def keyring_keeps(hands: Hands) -> None:
    await rest(hands)
    hands.desk.keys.problem = StoreProblem.REFUSED
    click(hands.link("forgetPassword"))
    await until(lambda: hands.notice)


async def authority_awaited(hands: Hands) -> None:
    await hands.to_certificate()
    hands.world.held["authorities"] = asyncio.Event()
    click(hands.link("showAuthority"))
    await hands.until_waiting("authorities")
    await asyncio.sleep(0.4)


async def proxy_nameless(hands: Hands) -> None:
    await proxy_asks(hands)
    type_text(hands.edit("proxyPassword"), "x")
    await hands.press(NEXT)


async def proxy_colon(hands: Hands) -> None:
    await proxy_asks(hands)
    type_text(hands.edit("proxyUser"), "a:b")
    await hands.press(NEXT)


async def revealed(hands: Hands) -> None:
    hands.fill()
    hands.connect.form.password.set_revealed(True)


async def authentication(hands: Hands) -> None:
    await hands.to_authentication()


async def by_password(hands: Hands) -> None:
    await hands.to_authentication()
    click(hands.on_page(QRadioButton, "authUsernamePassword"))


async def not_remembered(hands: Hands) -> None:
    click(hands.box("rememberPassword"))
    await hands.to_authentication()
    await until(lambda: hands.notice)


async def leaving(hands: Hands) -> None:
    await hands.to_authentication()
    hands.frame.escape()
    await asyncio.sleep(0.05)


async def certificate_changes(hands: Hands) -> None:
    await hands.to_certificate()
    click(hands.box("trustVcenter"))
    hands.world.before_login = lambda: setattr(hands.world, "leaf", OTHER)
    await hands.press(NEXT)
    await until(lambda: hands.connect.is_alarming)
    await rest(hands)
    assert hands.page.step is Step.CONNECT


OTHER = leaf()
STATES: list[State] = [
    ("connect-empty", nothing, rest),
    ("connect-filled", nothing, filled),
    ("connect-saved", saved, rest),
    ("connect-forgotten", saved, forgotten),
    ("connect-ca-file", authority, rest),
    ("connect-keyring-locked", locked, rest),
    ("connect-keyring-plain", plain_text, rest),
    ("connect-keyring-none", no_keyring, rest),
    ("connect-errors", saved, wrong_fields),
    ("connect-waiting", slow, waiting),
    ("connect-unknown", unknown, shown),
    ("connect-unknown-saved", saved_unknown, shown_saved),
    ("connect-always", unknown, ticked),
    ("connect-faulty", faulty, shown),
    ("connect-alarm", changed, shown),
    ("connect-alarm-faulty", changed_expired, shown),
    ("connect-alarm-vouched", changed_vouched, shown),
    ("connect-alarm-authority", changed_authority, shown),
    ("connect-authority", with_authority, authority_shown),
    ("connect-no-authority", unknown, no_authority),
    ("connect-mismatch", unknown, mismatching),
    ("connect-strange", strange, shown),
    ("connect-session-id", nothing, by_session_id),
    ("connect-session-over", saved, session_over),
    ("connect-proxy", proxy, proxy_asks),
    ("connect-proxy-refuses", proxy, proxy_refuses),
    ("connect-changes", unknown, certificate_changes),
    ("connect-wrong-password", nothing, wrong_password),
    ("connect-no-such-name", no_such_name, failed),
    ("connect-too-old", too_old, failed),
    ("connect-logging-in", nothing, logging_in),
    ("connect-checked", nothing, looked_at),
    ("connect-by-pin", by_pin, wrong_password),
    ("connect-by-authority", by_authority, wrong_password),
    ("connect-by-ca-file", by_ca_file, wrong_password),
    ("connect-not-kept", unknown, not_kept),
    ("connect-no-password", no_password, no_password_taken),
    ("connect-unknown-by-session-id", unknown, unknown_by_session_id),
    ("connect-chosen-anew", saved, chosen_anew),
    ("connect-keyring-asked", held_keyring, keyring_asked),
    ("connect-keyring-gone", gone_from_keyring, rest),
    ("connect-keyring-deletes", saved, keyring_deletes),
    ("connect-keyring-keeps", saved, keyring_keeps),
    ("connect-authority-awaited", unknown, authority_awaited),
    ("connect-proxy-nameless", proxy, proxy_nameless),
    ("connect-proxy-colon", proxy, proxy_colon),
    ("connect-untrustworthy", untrustworthy, shown),
    ("connect-revealed", nothing, revealed),
    ("connect-demo", by_authority, rest),
    ("authentication", nothing, authentication),
    ("authentication-password", nothing, by_password),
    ("authentication-notice", refusing_keyring, not_remembered),
    ("authentication-leave", nothing, leaving),
]


PREFILLS = {"connect-demo": Prefill(address=str(ADDRESS), user=USER, password=Secret(PASSWORD), simulated=True)}


async def draw(folder: Path, words: list[str], size: tuple[int, int], suffix: str) -> None:
    for name, prepare, act in STATES:
        if words and not any(word in name for word in words):
            continue
        async with open_wizard(prepare, PREFILLS.get(name)) as hands:
            hands.frame.resize(*size)
            await act(hands)
            await asyncio.sleep(0.05)
            assert hands.frame.grab().save(str(folder / f"{name}-{suffix}.png"))


async def draw_all(folder: Path, words: list[str], small: bool) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.apply(app, scheme)
        await draw(folder, words, (940, 720), scheme.value)
    if small:
        theme.apply(app, Scheme.LIGHT)
        await draw(folder, words, (760, 560), "small")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("words", nargs="*", help="only states whose names hold one of these")
    parser.add_argument("--small", action="store_true", help="also 760 by 560, light")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
        runner.run(draw_all(arguments.folder, arguments.words, arguments.small))
    return 0


if __name__ == "__main__":
    sys.exit(main())
