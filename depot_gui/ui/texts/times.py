"""Times and durations as people read them: local on the screen, UTC in the tooltip."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from babel.dates import LOCALTZ, format_date, format_time
from PySide6.QtCore import QCoreApplication, QLocale

from depot_gui.domain.message_text import Catalogue, Reader
from depot_gui.ui.texts.fill import fill

_tr = QCoreApplication.translate


def local_reader(catalogue: Catalogue | None = None) -> Reader:
    """How this window writes values: the locale in force and this computer's time zone."""
    return Reader(QLocale().name(), LOCALTZ, catalogue or {})


def duration(seconds: float) -> str:
    """ "41 s", "1 min 3 s", "2 h 5 min", "3 d 4 h"; never negative."""
    whole = max(0, int(seconds))
    if whole < 60:
        return fill(_tr("Times", "%1 s"), whole)
    if whole < 3600:
        return fill(_tr("Times", "%1 min %2 s"), whole // 60, whole % 60)
    if whole < 86400:
        return fill(_tr("Times", "%1 h %2 min"), whole // 3600, whole % 3600 // 60)
    return fill(_tr("Times", "%1 d %2 h"), whole // 86400, whole % 86400 // 3600)


def clock_time(moment: datetime, reader: Reader) -> str:
    """ "14:05", as the locale writes it."""
    return format_time(_local(moment, reader), _clock(reader) or "short", locale=reader.babel)


def exact_time(moment: datetime, reader: Reader) -> str:
    """ "14:05:10", as the locale writes it."""
    found = _clock(reader)
    return format_time(_local(moment, reader), f"{found}:ss" if found else "medium", locale=reader.babel)


def _clock(reader: Reader) -> str:
    """CLDR names the hours of traditional Chinese by parts of the day, "dawn 6:53"; no computer there does."""
    return "HH:mm" if reader.babel.language == "zh" and reader.babel.script == "Hant" else ""


def day_and_time(moment: datetime, reader: Reader, today: date | None = None) -> str:
    """ "today 14:05", "yesterday 14:05", "3 March 2025, 14:05"."""
    local = _local(moment, reader)
    current = today or datetime.now(reader.zone).date()
    time = clock_time(moment, reader)
    if local.date() == current:
        return fill(_tr("Times", "today %1"), time)
    if local.date() == current - timedelta(days=1):
        return fill(_tr("Times", "yesterday %1"), time)
    return fill(_tr("Times", "%1, %2"), format_date(local, "long", reader.babel), time)


def day(moment: datetime, reader: Reader) -> str:
    """ "3 March 2025", as the locale writes it."""
    return format_date(_local(moment, reader), "long", reader.babel)


def utc_words(moment: datetime) -> str:
    """ "2026-11-24 13:05:10 UTC", for the tooltip of a local time."""
    return fill(_tr("Times", "%1 UTC"), moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S"))


def _local(moment: datetime, reader: Reader) -> datetime:
    try:
        return moment.astimezone(reader.zone)
    except (OverflowError, ValueError):  # the first and the last day of the calendar have no local time
        return moment
