"""Windows, dialogs, notices and fields in the states that are rare."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from depot_gui.domain import life
from depot_gui.domain.address import Address, AddressProblem, HostIdProblem
from depot_gui.domain.certificate import CertificateFault
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.jsontext import JsonProblem
from depot_gui.domain.ports import LoginQuestion, StoreKind, StoreProblem
from depot_gui.domain.record import Record, State
from depot_gui.domain.trust import Examination, pinned, signed_by
from depot_gui.domain.x509 import read_certificate
from depot_gui.flow.batches import batches
from depot_gui.flow.clock import SystemClock
from depot_gui.flow.exports.formats import Format
from depot_gui.flow.forms import Field, FieldProblem, TextProblem
from depot_gui.flow.host_list import ListProblem
from depot_gui.flow.pins import Pins
from depot_gui.flow.record_file import RecordFileError, RecordProblem
from depot_gui.settings import Settings
from depot_gui.ui.batch_view import BatchView
from depot_gui.ui.dialogs import (
    close_question,
    delete_question,
    forget_question,
    leave_login_question,
    leave_wizard_question,
)
from depot_gui.ui.export_dialog import ExportDialog
from depot_gui.ui.main_window import MainWindow
from depot_gui.ui.page_header import Deeds
from depot_gui.ui.preferences.dialog import SettingsDialog
from depot_gui.ui.record_pages import RecordPages, offered
from depot_gui.ui.relogin_dialog import ReloginDialog
from depot_gui.ui.texts import exports, notices
from depot_gui.ui.texts.batches import batch_title
from depot_gui.ui.texts.certificates import Judged
from depot_gui.ui.texts.connections import connection_words
from depot_gui.ui.texts.fields import problem_words, store_kind_words, store_words
from depot_gui.ui.texts.runs import entry_of
from depot_gui.ui.texts.times import local_reader
from depot_gui.ui.theme import Tone
from depot_gui.ui.uncertain_dialog import UncertainDialog
from depot_gui.ui.widgets.field import Field as FieldOnPage
from depot_gui.ui.widgets.text import Muted
from depot_gui.ui.wizard.certificate_card import CertificateCard
from tests.domain.certificates import make
from tests.ui import result_samples as samples
from tests.ui import run_records as records
from tests.ui.support import find
from tests.ui.test_preferences import fill_pins

Page = Callable[[], QWidget]
_tr = QCoreApplication.translate


def pages() -> dict[str, Page]:
    """All of them by name."""
    found = {f"notice-{name}": page for name, page in _notice_pages().items()}
    found |= {f"fields-{name}": page for name, page in _field_pages().items()}
    found |= {f"run-{name}": page for name, page in _run_pages().items()}
    exported = ("exportRecord", "exportXlsx", "exportCsv", "exportMarkdown")
    return found | {name: _export(name) for name in exported} | _dialogs()


def _notices(*told: tuple[Tone, tuple[str, str]]) -> Page:
    def build() -> QWidget:
        window = MainWindow()
        window.set_ready()
        pages = RecordPages(window)
        pages.show_welcome()
        for number, (tone, words) in enumerate(told):
            window.notices.show_notice(str(number), tone, *words)
        return window

    return build


def _cannot_open(problem: RecordProblem, json: JsonProblem | None = None) -> tuple[str, RecordFileError]:
    return f"{problem.name.lower()}.depot.json", RecordFileError(problem, "line 1, column 4", json)


def _fields(*problems: FieldProblem | str) -> Page:
    """As they stand below their fields, or as a note."""
    labels = {
        Field.VCENTER_ADDRESS: _tr("ConnectFields", "vCenter &address"),
        Field.VCENTER_USER: _tr("ConnectFields", "&User name"),
        Field.VCENTER_PASSWORD: _tr("ConnectFields", "&Password"),
        Field.VCENTER_SESSION: _tr("ConnectFields", "Session &id"),
        Field.HOST_ID: _tr("HostsPage", "Host &ids, typed by hand"),
        Field.HOST_NAME: _tr("CredentialsPage", "&Host name or IP address"),
        Field.HOST_PORT: _tr("CredentialsPage", "&Port"),
        Field.HOST_USER: _tr("CredentialsPage", "&User name"),
        Field.HOST_PASSWORD: _tr("CredentialsPage", "Pass&word"),
        Field.HOST_LIST: _tr("HostListField", "&More hosts with the same user name and password"),
    }

    def build() -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        for problem in problems:
            if isinstance(problem, str):
                column.addWidget(Muted(problem))
                continue
            edit = QLineEdit(problem.part)
            field = FieldOnPage(labels[problem.field].replace("&", ""), edit)
            field.set_error(problem_words(problem))
            column.addWidget(field)
        column.addStretch(1)
        window.resize(640, 700)
        return window

    return build


def _run(record: Record, *, foreign: bool = False, simulated: bool = False) -> Page:
    def build() -> QWidget:
        window = MainWindow(demo=simulated)
        reader = local_reader()
        window.set_ready()
        window.list.put([entry_of(record, reader, foreign=foreign)])
        pages = RecordPages(window)
        window.list.select(record.id)
        deeds = Deeds(offered(record, foreign=foreign, writable=True, declined=False))
        pages.show(record, reader, deeds, followed=not foreign)
        return window

    return build


def _batch(*kept: Record) -> Page:
    def build() -> QWidget:
        all_of_it = [replace(r, batch="b", id=f"r{n}") for n, r in enumerate(kept)]
        window = MainWindow()
        window.set_ready()
        (batch,) = batches(all_of_it).values()
        view = BatchView()
        view.show_batch(batch, local_reader(), writable=True)
        window.add_page(view)
        window.show_page(view, batch_title(batch))
        return window

    return build


def _export(name: str) -> Page:
    def build() -> QWidget:
        dialog = ExportDialog(tuple(Format), (), has_software=True)
        find(dialog, QRadioButton, name).setChecked(True)
        return dialog

    return build


def _waits_after(problem: Problem, **more: Any) -> Record:
    return replace(records.draft(), failure=Failure(problem=problem, where="vcenter.lab.example", **more))


def _relogin(switch: bool = False, **more: Any) -> Page:
    def build() -> QWidget:
        dialog = ReloginDialog(LoginQuestion(records.VCENTER, records.USER, **more))
        if switch:
            dialog.other_way.click()
        return dialog

    return build


def _relogin_unknown() -> QWidget:
    faults = frozenset({CertificateFault.UNKNOWN_ISSUER})
    seen = Examination(records.VCENTER, read_certificate(make("vcenter.lab.example").der), faults, None)
    return ReloginDialog(LoginQuestion(records.VCENTER, records.USER, certificate=seen))


def _uncertain_asking() -> QWidget:
    return UncertainDialog("esx-02.lab.example", local_reader())


def _uncertain_none_yet() -> QWidget:
    dialog = UncertainDialog("esx-02.lab.example", local_reader())
    dialog.show_candidates(())
    return dialog


def _welcome(*, in_demo: bool = False, starting: bool = False) -> Page:
    def build() -> QWidget:
        window = MainWindow(demo=in_demo)
        window.set_ready(not starting)
        RecordPages(window).show_welcome()
        window.list.put([entry_of(records.failed(), local_reader())])
        window.list.find_edit.setText("nowhere" if in_demo else "")
        return window

    return build


_HELD: list[QWidget] = []
"""The windows of menus that are shown."""


def _connected(declined: bool) -> Page:
    """What stands below the list."""

    def build() -> QWidget:
        window = MainWindow()
        window.set_ready()
        RecordPages(window).show_welcome()
        sessions: Any = [SimpleNamespace(address=f"vc-{n}", user="u", declined=declined) for n in range(2)]
        told = connection_words(sessions, [], local_reader())
        window.show_connections(told.short, "\n".join(told.lines))
        return window

    return build


def _theme_menu() -> QWidget:
    window = MainWindow()
    _HELD.append(window)
    return window._theme_menu


def _themes() -> QWidget:
    dialog = SettingsDialog(Settings(), Pins(Path(tempfile.mkdtemp()) / "p", SystemClock()))
    box = find(dialog, QComboBox, "theme")
    window = QWidget()
    column = QVBoxLayout(window)
    for number in range(box.count()):
        column.addWidget(Muted(box.itemText(number)))
    _HELD.append(dialog)
    return window


def _card(*faults: CertificateFault) -> Page:
    def build() -> QWidget:
        names = tuple(f"esx-{n:02}.lab.example" for n in range(14))
        seen = read_certificate(make("esx-04.lab.example", dns=names).der)
        judged = Judged(seen, "esx-99.lab.example", frozenset(faults), "certificate verify failed")
        card = CertificateCard("a", "b")
        card.show_certificate("esx-99.lab.example:443", "", judged, local_reader())
        card.resize(760, 420)
        return card

    return build


def _settings(*, full: bool) -> Page:
    def build() -> QWidget:
        place = Path(tempfile.mkdtemp())
        pins = Pins(place / "pins.json", SystemClock())
        fill_pins(pins)
        leaf = read_certificate(make("vcenter.lab.example").der)
        for number, always in enumerate((True, False, True, False)):
            address = Address(f"vcenter-{number}.lab.example")
            trust = signed_by(leaf) if number in (0, 3) else pinned(leaf, frozenset())
            pins.pin_vcenter(address, trust) if always else pins.trust_once(address, trust)
        dialog = SettingsDialog(Settings(), pins)
        dialog.pages.setCurrentIndex(2)
        page = dialog.certificates
        page.table.selectRow(page.model.rowCount() - 1)
        if full:
            (place / "pins.json").unlink()
            (place / "pins.json").mkdir()
            row = page.model.row(page.model.rowCount() - 1)
            assert row is not None
            page._forget(row)
        return dialog

    return build


def _notice_pages() -> dict[str, Page]:
    error, warning = Tone.ERROR, Tone.WARNING
    damaged = RecordProblem.DAMAGED
    several = [_cannot_open(problem) for problem in RecordProblem]
    several.append(_cannot_open(damaged, JsonProblem.NOT_JSON))
    return {
        "pins": _notices(
            (warning, notices.pins_damaged("pins.damaged.json")),
            (warning, notices.pins_unreadable("Permission denied")),
        ),
        "disk": _notices(
            (error, notices.disk_problem("No space left on device")),
            (error, notices.settings_not_written("Permission denied")),
            (warning, notices.damaged(("a.json", "b.json", "c.json", "d.json"))),
        ),
        "program": _notices(
            (Tone.INFO, notices.owned_elsewhere()),
            (error, notices.no_demo("exit code 1")),
            (error, notices.unexpected("ValueError: 7")),
        ),
        "no-demo": _notices((error, notices.no_demo("")), (error, notices.cannot_open(several))),
        "cannot-open": _notices(*((error, notices.cannot_open([one])) for one in several)),
        "not-there": _notices((error, notices.cannot_open([("a.json", FileNotFoundError(2, "No such file"))]))),
        "exports": _notices(
            (Tone.NEUTRAL, exports.writing()),
            (Tone.SUCCESS, exports.saved("/home/anna/esx-04.html")),
            (error, exports.not_saved("No space left on device")),
        ),
    }


def _field_pages() -> dict[str, Page]:
    address, name, user = Field.VCENTER_ADDRESS, Field.HOST_NAME, Field.VCENTER_USER
    some = list(AddressProblem)
    listed = [FieldProblem(Field.HOST_LIST, problem, "esx-05", 4) for problem in ListProblem]
    listed += [FieldProblem(Field.HOST_LIST, AddressProblem.NOT_A_NAME, "esx_05!", 4)]
    listed += [FieldProblem(Field.HOST_LIST, TextProblem.NOTHING_CHOSEN)]
    texts = [FieldProblem(user, problem) for problem in (TextProblem.EMPTY, TextProblem.COLON_IN_USER)]
    texts += [FieldProblem(user, TextProblem.CONTROL_CHARACTER)]
    texts += [FieldProblem(Field.VCENTER_PASSWORD, TextProblem.EMPTY)]
    session = [FieldProblem(Field.VCENTER_SESSION, p) for p in (TextProblem.EMPTY, TextProblem.NOT_A_SESSION_ID)]
    ids = [FieldProblem(Field.HOST_ID, problem, "esx-05") for problem in HostIdProblem]
    ids += [FieldProblem(Field.HOST_ID, TextProblem.NOTHING_CHOSEN)]
    return {
        "address": _fields(*(FieldProblem(address, problem) for problem in some[:5])),
        "host": _fields(*(FieldProblem(name, problem) for problem in some[5:])),
        "list": _fields(*listed),
        "texts": _fields(*texts, *session),
        "ids": _fields(*ids),
        "store": _fields(*(store_words(problem) for problem in StoreProblem)),
        "store-kinds": _fields(*filter(None, (store_kind_words(kind) for kind in StoreKind))),
    }


def _run_pages() -> dict[str, Page]:
    later = records.draft().created + timedelta(seconds=30)
    asked = life.apply(records.running(), life.CancelAsked(later))
    busy = {"error_type": "SERVICE_UNAVAILABLE", "messages": []}
    demo = replace(records.lost(), failure=Failure(problem=Problem.DEMO_ENDED))
    nameless = replace(records.running(), server=replace(records.running().server, version="", build=""))
    told = replace(records.lost(), state=State.SUCCEEDED, result=samples.result("44"), failure=None)
    told = replace(told, timeline=(*told.timeline, replace(told.timeline[-1], state=State.SUCCEEDED, status="")))
    without = replace(records.succeeded(), result={})
    return {
        "pending": _run(records.heard(records.accepted(), "PENDING", None, "")),
        "simulated": _run(records.running(), simulated=True),
        "uncancelable": _run(records.uncancelable()),
        "newer": _run(records.from_a_newer_server()),
        "never-heard": _run(replace(records.reconnecting(), last_heard=None)),
        "certificate": _run(records.changed_certificate()),
        "draft-busy": _run(_waits_after(Problem.REFUSED, status=503, error=busy)),
        "draft-trouble": _run(_waits_after(Problem.UNREACHABLE)),
        "cancel-asked": _run(asked),
        "foreign": _run(records.running(), foreign=True),
        "nameless": _run(nameless),
        "demo-ended": _run(demo),
        "lost": _run(records.lost()),
        "found": _run(told),
        "without-result": _run(without),
        "batch-lost": _batch(records.lost(), records.canceled(), records.uncertain(), records.failed()),
        "batch-lost-over": _batch(records.lost(), records.canceled(), records.succeeded()),
        "batch-good": _batch(records.succeeded(), records.succeeded("esx-03")),
        "welcome-demo": _welcome(in_demo=True),
        "welcome-starting": _welcome(in_demo=True, starting=True),
        "declined": _connected(True),
        "several": _connected(False),
    }


def _dialogs() -> dict[str, Page]:
    return {
        "relogin-certificate": _relogin_unknown,
        "relogin-session": _relogin(True),
        "relogin-session-wrong": _relogin(by_session_id=True, wrong=True),
        "uncertain-asking": _uncertain_asking,
        "uncertain-none-yet": _uncertain_none_yet,
        "menu-theme": _theme_menu,
        "themes": _themes,
        "card": _card(*(f for f in CertificateFault if f is not CertificateFault.EXPIRED)),
        "card-expired": _card(CertificateFault.EXPIRED, CertificateFault.NOT_YET_VALID),
        "settings": _settings(full=False),
        "settings-full": _settings(full=True),
        "delete-running": lambda: delete_question("esx-04.lab.example", True, None),
        "forget-host": lambda: forget_question("esx-04.lab.example", True, None),
        "leave-login": lambda: leave_login_question(None),
        "leave-wizard": lambda: leave_wizard_question(None),
        "quit-demo": lambda: close_question(2, None, simulated=True),
        "quit-one": lambda: close_question(1, None),
    }
