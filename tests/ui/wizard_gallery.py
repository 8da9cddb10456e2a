"""Draw every state of the wizard's later pages in both themes: `python -m tests.ui.wizard_gallery DIR [WORDS…]`."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from cryptography.hazmat.primitives.asymmetric import rsa
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QTableView

from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.inventory import ConnectionState
from depot_gui.domain.loose import Json
from depot_gui.domain.record import Confirmed
from depot_gui.domain.secret import Secret
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.forms import HostForm
from depot_gui.flow.wizard import Prefill, Step
from depot_gui.ui import theme
from depot_gui.ui.bridge import Loop
from depot_gui.ui.theme import Scheme
from tests.domain.certificates import make
from tests.fakes.vcenter import ADDRESS
from tests.ui.support import click, type_text, until
from tests.ui.wizard_support import (
    EXTRACT,
    HOST,
    NEXT,
    Hands,
    Server,
    certificate,
    open_wizard,
    peer_of,
    read,
    refusal,
    some_hosts,
    thumbprint,
)

State = tuple[str, Callable[[Server], None], Callable[[Hands], Awaitable[None]]]
DENIED = refusal(ErrorType.UNAUTHORIZED, 403, message="Permission to perform this operation was denied.")


def nothing(_server: Server) -> None: ...


def many_hosts(server: Server) -> None:
    server.inventory = some_hosts(2600)


def no_hosts(server: Server) -> None:
    server.inventory = ()


def refused_list(server: Server) -> None:
    server.inventory = DENIED


def slow_list(server: Server) -> None:
    server.held["hosts"] = asyncio.Event()


def both_agree(server: Server) -> None:
    server.see(certificate())


def both_agree_pem(server: Server) -> None:
    server.see(certificate(), pem=True)


def slow_look(server: Server) -> None:
    both_agree(server)
    server.held["seen_peer"] = asyncio.Event()


def differ(server: Server) -> None:
    server.peer = peer_of(certificate(), pem=True)
    server.local = read(make("proxy.lab.example", dns=("proxy.lab.example",)))


def differ_sha1(server: Server) -> None:
    server.peer = peer_of(certificate())
    server.local = read(make("proxy.lab.example", dns=("proxy.lab.example",)))


def only_vcenter(server: Server) -> None:
    server.peer = peer_of(certificate(), pem=True)


def only_sha1(server: Server) -> None:
    server.peer = peer_of(certificate())


def only_local(server: Server) -> None:
    server.peer = DENIED
    server.local = certificate()


def neither(server: Server) -> None:
    server.peer = DENIED


def faulty(server: Server) -> None:
    server.see(read(make("localhost.localdomain", start=datetime(2015, 3, 3, tzinfo=UTC), days=3650)), pem=True)


def strange_hosts(server: Server) -> None:
    """Some away, one in a state of a newer server."""
    some = some_hosts(12)
    server.inventory = (*some, replace(some[0], host="host-7", connection_state=ConnectionState.UNKNOWN))


def unreadable(server: Server) -> None:
    server.peer = SeenPeer("not a fingerprint")


def undecodable(server: Server) -> None:
    server.peer = SeenPeer(None, "-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----")


def told_nothing(server: Server) -> None:
    server.peer = None
    server.local = certificate()


def early(server: Server) -> None:
    names = tuple(f"esx-{n:02}.lab.example" for n in range(20))
    server.see(read(make(HOST, start=datetime(2045, 3, 3, tzinfo=UTC), dns=(HOST, *names))), pem=True)


def weak(server: Server) -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    server.see(read(make(HOST, dns=(HOST, *LISTED.split()), key=key)), pem=True)


def without_release(server: Server) -> None:
    both_agree(server)
    server.release = ""


async def hosts(hands: Hands) -> None:
    await hands.to_hosts()
    await hands.until_quiet()


async def hosts_waiting(hands: Hands) -> None:
    await hands.to_hosts()
    await until(lambda: hands.page.is_waiting)


async def hosts_chosen(hands: Hands) -> None:
    page = await hands.to_hosts()
    await hands.until_quiet()
    table = hands.on_page(QTableView, "hostTable")
    page.model.tick([table.model().index(row, 0) for row in (1, 3, 4)], ticked=True)
    type_text(hands.edit("hostFilter"), "cluster 1")
    table.selectRow(3)


async def hosts_filtered(hands: Hands) -> None:
    await hosts_chosen(hands)
    type_text(hands.edit("hostFilter"), "nowhere")


async def hosts_error(hands: Hands) -> None:
    await hosts(hands)
    type_text(hands.edit("hostId"), "esx-04.lab.example")
    await hands.press(NEXT)


async def credentials(hands: Hands) -> None:
    await hands.to_credentials()


async def credentials_errors(hands: Hands) -> None:
    await hands.to_credentials()
    for name, text in (("hostName", "esx 01"), ("hostPort", "70000"), ("hostUser", ""), ("hostPassword", "")):
        type_text(hands.edit(name), text)
    await hands.press(NEXT)


async def credentials_refused(hands: Hands) -> None:
    await hands.to_review()
    data: Json = {"primary": "host_credential.password", "secondary": []}
    hands.server.refusals["create_from_host"] = refusal(
        ErrorType.INVALID_ARGUMENT, data=data, message="Cannot complete login: incorrect user name or password."
    )
    await hands.press(EXTRACT)
    await hands.until_page(Step.CREDENTIALS)
    await until(lambda: hands.page_error)


async def certificate_shown(hands: Hands) -> None:
    await hands.to_certificate()


async def certificate_waiting(hands: Hands) -> None:
    await hands.to_certificate(wait=False)


async def certificate_stopped(hands: Hands) -> None:
    await hands.to_certificate(wait=False)
    await hands.press("cancelRequest")
    await hands.until_quiet()


async def certificate_match(hands: Hands) -> None:
    await hands.to_certificate()
    seen = hands.flow.state.certificates
    assert seen is not None and seen.local is not None
    type_text(hands.edit("compareFingerprint"), seen.local.sha256.value.replace(":", "").lower())
    click(hands.on_page(QCheckBox, "confirmCertificate"))


def pasted(text: str) -> Callable[[Hands], Awaitable[None]]:
    async def show(hands: Hands) -> None:
        await hands.to_certificate()
        type_text(hands.edit("compareFingerprint"), text)

    return show


async def certificate_alarm(hands: Hands) -> None:
    old = Confirmed(peer_of(certificate()).ssl_thumbprint)
    hands.flow.services.pins.confirm(ADDRESS, HOST, None, old)
    await hands.to_certificate()


async def certificate_alarm_pem(hands: Hands) -> None:
    old = Confirmed(None, peer_of(certificate(), pem=True).ssl_certificate)
    hands.flow.services.pins.confirm(ADDRESS, HOST, None, old)
    await hands.to_certificate()


async def certificate_refused(hands: Hands) -> None:
    await hands.to_review()
    data: Json = {"ssl_thumbprint": thumbprint(certificate())}
    hands.server.refusals["create_from_host"] = refusal(
        ErrorType.UNVERIFIED_PEER, data=data, message="The certificate of esx-04.lab.example is not verified."
    )
    await hands.press(EXTRACT)
    await hands.until_page(Step.CERTIFICATE)
    await until(lambda: hands.page_error)


LISTED = "\n".join(f"esx-{n:02}.lab.example" for n in range(5, 14))


async def credentials_list(hands: Hands) -> None:
    await hands.to_credentials()
    hands.fill_credentials("")
    hands.on_page(QPlainTextEdit, "hostList").setPlainText(LISTED)


async def credentials_list_wrong(hands: Hands) -> None:
    await credentials_list(hands)
    hands.on_page(QPlainTextEdit, "hostList").setPlainText("host,password\nesx-05,secret")
    await hands.press(NEXT)


async def certificates(hands: Hands) -> None:
    """One as in the list, one of another thumbprint, one changed since last time, the rest open."""
    pins = hands.flow.services.pins
    other = thumbprint(certificate("other.example"))
    seen = hands.server.peer.ssl_thumbprint if isinstance(hands.server.peer, SeenPeer) else ""
    pins.confirm(ADDRESS, "esx-07.lab.example", None, Confirmed(other))
    await hands.to_certificates(f"esx-20.lab.example, {seen}\nesx-21.lab.example, {other}\n{LISTED}")


async def certificates_changed(hands: Hands) -> None:
    await certificates(hands)
    hands.on_page(QTableView, "certificateTable").selectRow(4)


async def certificates_waiting(hands: Hands) -> None:
    await hands.to_certificates(LISTED, wait=False)
    await until(lambda: "seen_peer" in hands.server.waiting)


async def certificates_unseen(hands: Hands) -> None:
    await hands.to_certificates(LISTED)


async def review_listed(hands: Hands) -> None:
    await certificates(hands)
    for _ in range(3):
        click(hands.on_page(QCheckBox, "confirmHost"))
        click(hands.button("nextToConfirm"))
    await hands.press(NEXT)
    await hands.until_page(Step.REVIEW)


async def review(hands: Hands) -> None:
    await hands.to_review()


async def review_existing(hands: Hands) -> None:
    await hosts(hands)
    type_text(hands.edit("hostId"), "host-1014")
    await hands.press(NEXT)


async def review_many(hands: Hands) -> None:
    await hosts(hands)
    type_text(hands.edit("hostId"), ", ".join(f"host-{n}" for n in range(1011, 1020)))
    await hands.press(NEXT)


async def review_sending(hands: Hands) -> None:
    await hands.to_review()
    hands.server.held["create_from_host"] = asyncio.Event()
    await hands.press(EXTRACT)
    await until(lambda: "create_from_host" in hands.server.waiting)


async def review_stopped(hands: Hands) -> None:
    await review_sending(hands)
    await hands.press("cancelRequest")
    await hands.until_quiet()
    hands.server.held["create_from_host"].set()


async def review_failed(hands: Hands) -> None:
    await hands.to_review()
    hands.server.refusals["create_from_host"] = DENIED
    hands.server.refusals["create_from_host"] = refusal(
        ErrorType.INTERNAL_SERVER_ERROR, 500, message="An internal error happened."
    )
    await hands.press(EXTRACT)
    await until(lambda: hands.page_error)


async def hosts_stopped(hands: Hands) -> None:
    await hosts_waiting(hands)
    await hands.press("cancelRequest")
    await hands.until_quiet()


async def hosts_away(hands: Hands) -> None:
    page = await hands.to_hosts()
    await hands.until_quiet()
    page.model.tick([page.model.index(row, 0) for row in range(page.model.rowCount())], ticked=True)


async def hosts_sent_back(hands: Hands) -> None:
    await review_existing(hands)
    refused_host = refusal(ErrorType.NOT_FOUND, 404, message="The host was not found.")
    hands.server.refusals["create_from_host"] = refused_host
    await hands.press(EXTRACT)
    await hands.until_page(Step.HOSTS)


def sent_back(argument: str) -> Callable[[Hands], Awaitable[None]]:
    async def show(hands: Hands) -> None:
        await hands.to_review()
        data: Json = {"primary": argument, "secondary": []}
        answer = refusal(ErrorType.INVALID_ARGUMENT, data=data, message="The value is not accepted.")
        hands.server.refusals["create_from_host"] = answer
        await hands.press(EXTRACT)
        await hands.until_page(Step.CREDENTIALS)
        await until(lambda: hands.page_error)

    return show


def file_read(name: str, data: bytes | None) -> Callable[[Hands], Awaitable[None]]:
    async def show(hands: Hands) -> None:
        page = await hands.to_credentials()
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / name
            if data is not None:
                file.write_bytes(data)
            page.more.take_file(str(file))

    return show


async def certificate_by_create(hands: Hands) -> None:
    await hands.to_certificate()
    hands.server.held["seen_peer_by_create"] = asyncio.Event()
    await hands.press("askByCreate")
    await until(lambda: hands.page.is_waiting)
    await asyncio.sleep(0.4)


async def certificate_local_match(hands: Hands) -> None:
    await hands.to_certificate()
    seen = hands.flow.state.certificates
    assert seen is not None and seen.local is not None
    type_text(hands.edit("compareFingerprint"), seen.local.sha256.value)


async def certificates_faulty(hands: Hands) -> None:
    await hands.to_certificates(LISTED)


async def review_unsent(hands: Hands) -> None:
    """Stopped before anything went out."""
    page = await hands.to_review()
    page._say_stopped(set())


async def review_many_sending(hands: Hands) -> None:
    """What is seen for a moment only."""
    await review_many(hands)
    await hands.until_page(Step.REVIEW)
    hands.frame._show_busy(hands.page.busy_words())


STATES: list[State] = [
    ("hosts-stopped", slow_list, hosts_stopped),
    ("hosts-away", strange_hosts, hosts_away),
    ("hosts-sent-back", nothing, hosts_sent_back),
    ("credentials-user-refused", both_agree, sent_back("host_credential.user_name")),
    ("credentials-port-refused", both_agree, sent_back("host_credential.port")),
    ("credentials-host-refused", both_agree, sent_back("host_credential.host_name")),
    ("credentials-demo", nothing, credentials),
    ("credentials-no-file", nothing, file_read("hosts.csv", None)),
    ("credentials-no-text", nothing, file_read("hosts.csv", b"\xff\xfe\x00")),
    ("certificate-by-create", only_local, certificate_by_create),
    ("certificate-local-match", differ, certificate_local_match),
    ("certificate-not-hex", both_agree, pasted("xyz")),
    ("certificate-too-short", both_agree, pasted("00:11")),
    ("certificate-unreadable", unreadable, certificate_shown),
    ("certificate-undecodable", undecodable, certificate_shown),
    ("certificate-told-nothing", told_nothing, certificate_shown),
    ("certificate-early", early, certificate_shown),
    ("certificate-weak", weak, certificate_shown),
    ("certificates-early", early, certificates_faulty),
    ("certificates-weak", weak, certificates_faulty),
    ("review-unsent", both_agree, review_unsent),
    ("review-many-sending", nothing, review_many_sending),
    ("review-without-release", without_release, review),
    ("hosts", nothing, hosts),
    ("hosts-waiting", slow_list, hosts_waiting),
    ("hosts-many", many_hosts, hosts_chosen),
    ("hosts-none-found", many_hosts, hosts_filtered),
    ("hosts-refused", refused_list, hosts),
    ("hosts-empty", no_hosts, hosts),
    ("hosts-error", nothing, hosts_error),
    ("credentials", nothing, credentials),
    ("credentials-errors", nothing, credentials_errors),
    ("credentials-refused", both_agree, credentials_refused),
    ("certificate", both_agree, certificate_shown),
    ("certificate-waiting", slow_look, certificate_waiting),
    ("certificate-stopped", slow_look, certificate_stopped),
    ("certificate-match", both_agree_pem, certificate_match),
    ("certificate-mismatch", both_agree, pasted("00" * 20)),
    ("certificate-ssh", both_agree, pasted("SHA256:" + "A" * 43)),
    ("certificate-differ", differ, certificate_shown),
    ("certificate-differ-sha1", differ_sha1, certificate_shown),
    ("certificate-only-vcenter", only_vcenter, certificate_shown),
    ("certificate-only-sha1", only_sha1, pasted("00" * 32)),
    ("certificate-only-local", only_local, certificate_shown),
    ("certificate-neither", neither, certificate_shown),
    ("certificate-faulty", faulty, certificate_shown),
    ("certificate-alarm", both_agree, certificate_alarm),
    ("certificate-alarm-pem", both_agree_pem, certificate_alarm_pem),
    ("certificate-refused", both_agree, certificate_refused),
    ("credentials-list", nothing, credentials_list),
    ("credentials-list-wrong", nothing, credentials_list_wrong),
    ("certificates", both_agree, certificates),
    ("certificates-changed", both_agree, certificates_changed),
    ("certificates-waiting", slow_look, certificates_waiting),
    ("certificates-unseen", neither, certificates_unseen),
    ("review-listed", both_agree, review_listed),
    ("review", both_agree_pem, review),
    ("review-existing", nothing, review_existing),
    ("review-many", nothing, review_many),
    ("review-sending", both_agree, review_sending),
    ("review-stopped", both_agree, review_stopped),
    ("review-failed", both_agree, review_failed),
]


PREFILLS = {"credentials-demo": Prefill(host=HostForm(HOST, password=Secret("secret")), simulated=True)}


async def draw(folder: Path, words: list[str], size: tuple[int, int], suffix: str) -> None:
    for name, prepare, act in STATES:
        if words and not any(word in name for word in words):
            continue
        async with open_wizard(prepare, PREFILLS.get(name)) as hands:
            hands.frame.resize(*size)
            await act(hands)
            await asyncio.sleep(0.02)
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
