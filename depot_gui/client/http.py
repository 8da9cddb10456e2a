"""HTTP over TLS. The one module that imports httpx: a successor with its interface is a change of one line.

Every failure leaves here as an `OutsideError` (`errors.py`); what an answer means is not decided here.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Mapping
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import NamedTuple, cast
from urllib.parse import quote, urlencode

import httpx
import msgspec

from depot_gui.client import errors
from depot_gui.client.body import Body, TooLargeError
from depot_gui.client.ear import Ear
from depot_gui.client.errors import Stage
from depot_gui.client.proxies import Proxies, goes_direct, has_possible_port, proxy_for_https
from depot_gui.client.way import SeenError, Way
from depot_gui.domain.address import Address
from depot_gui.domain.failures import AnswerUnreadableError, Failure, OutsideError, Problem
from depot_gui.domain.loose import Json

Params = Iterable[tuple[str, str]]

_CALLS_AT_ONCE = 8
_KEPT = 4
_PORTS = {"http": 80, "https": 443}
_CHUNKS_AT_ONCE = 64
_HEADERS = ("content-type", "location", "retry-after", "www-authenticate")
_LIBRARY = httpx.__name__
_CORE = _LIBRARY.replace("httpx", "httpcore")


@dataclass(frozen=True, slots=True)
class Limits:
    """Times in seconds, `body` in bytes. `overall` bounds a call whatever trickles in, `farewell` a parting one.

    A connection is kept while it serves at least every `idle` seconds, and for `kept` seconds at most.
    """

    connect: float = 15.0
    read: float = 60.0
    overall: float = 180.0
    farewell: float = 3.0
    idle: float = 15.0
    kept: float = 300.0
    body: int = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Call:
    """One call; `path` is what follows `base`, percent-encoded.

    `seconds` bounds it in place of the overall limit.
    """

    method: str
    path: str
    params: Params = ()
    body: Json = field(default=None, repr=False)
    seconds: float | None = None
    base: str = "/api"


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer read whole. `headers` are those that matter, in lower case; `date` is the server's time in UTC."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    date: datetime | None

    @property
    def is_good(self) -> bool:
        return 200 <= self.status < 300


class _Times(NamedTuple):
    """The monotonic clock and the wall clock: one of them stands still while the computer sleeps."""

    steady: float
    wall: float

    @classmethod
    def now(cls) -> _Times:
        return cls(time.monotonic(), time.time())

    def is_past(self, seconds: float) -> bool:
        """Whether that was longer ago, by either of them."""
        return any(now - then > seconds for now, then in zip(_Times.now(), self, strict=True))


@dataclass(slots=True, eq=False)
class _Line:
    """A client of the library with at most one connection."""

    client: httpx.AsyncClient
    opened: _Times
    used: _Times
    ear: Ear | None = None


class Http:
    """One TLS service. Every connection is made with the context that `make_context` gives.

    A connection is kept for later GETs, and for nothing else, as long as all is well: where it is dead by then, a GET
    can be sent once more over a new one. Whatever changes something goes over a new one from the start, so that no dead
    connection swallows it; so does what takes vCenter long, a GET with a body. An answer that comes twice is not taken
    for the next one's (`ear.py`). Cookies are not kept and redirects not followed. Where a proxy wanted a password, the
    next connection looks for one anew.
    """

    def __init__(
        self,
        address: Address,
        make_context: Callable[[], ssl.SSLContext],
        *,
        proxies: Proxies,
        limits: Limits,
        pinned: bool = False,
    ) -> None:
        self.address = address
        self.limits = limits
        self.server_time: datetime | None = None
        self._make_context = make_context
        self._proxies = proxies
        self._pinned = pinned
        self._context: ssl.SSLContext | None = None
        self._lines: set[_Line] = set()
        self._idle: list[_Line] = []
        self._opening = asyncio.Lock()
        self._places = asyncio.Semaphore(_CALLS_AT_ONCE)

    async def request(self, call: Call, headers: Mapping[str, str]) -> Answer:
        """One call; sent at most once, unless it is a GET that a dead connection swallowed. Raises OutsideError."""
        way = Way(self.address)
        async with self._mapped(way), asyncio.timeout(call.seconds or self.limits.overall), self._places:
            may_repeat = call.method == "GET" and call.body is None
            lines, line = self._lines, await self._kept() if may_repeat else None
            if line is not None:
                try:
                    return await self._serve(line, call, headers, way)
                except httpx.TransportError:
                    if not way.was_dead or self._lines is not lines:
                        raise
            return await self._serve(await self._new_line(), call, headers, way)

    async def leaf(self) -> bytes:
        """The certificate that the peer shows, in DER. Nothing is sent but TLS's own messages. Raises OutsideError."""
        way = Way(self.address, only_look=True)
        async with self._mapped(way):
            with suppress(SeenError):
                async with asyncio.timeout(self.limits.overall):
                    line = await self._new_line()
                    try:
                        await line.client.get(f"https://{self.address.netloc}/", extensions={"trace": way.trace})
                    finally:
                        await self._drop(line)
        return way.leaf

    async def renew(self) -> None:
        """Drop the open connections; calls under way on them fail."""
        lines, self._lines = self._lines, set()
        self._idle.clear()
        self._context = None
        with suppress(TimeoutError):
            async with asyncio.timeout(self.limits.farewell):
                for line in lines:
                    await line.client.aclose()

    async def drop_idle(self) -> None:
        """Something that made no sense came over one of them: the next call is not to meet it again."""
        while self._idle:
            await self._drop(self._idle.pop())

    async def _serve(self, line: _Line, call: Call, headers: Mapping[str, str], way: Way) -> Answer:
        """One call over this line, which is kept afterwards where it can serve another one."""
        has_body = call.body is not None
        request = line.client.build_request(
            call.method,
            self._url(call),
            content=msgspec.json.encode(call.body) if has_body else None,
            headers={**headers, "Content-Type": "application/json"} if has_body else headers,
            timeout=self._patience(line),
            extensions={"trace": way.trace},
        )
        try:
            answer = await self._exchange(line.client, request, way)
            line.ear = way.ear or line.ear
            may_stay = answer.is_good and line.ear is not None and line.ear.brought_one_answer()
        except BaseException:
            await self._drop(line)
            raise
        line.used = _Times.now()
        if may_stay and line in self._lines and len(self._idle) < _KEPT:
            self._idle.append(line)
        else:
            await self._drop(line)
        return answer

    def _patience(self, line: _Line) -> httpx.Timeout:
        """A kept connection may lead nowhere by now: it gets as long as a new one would to come about."""
        limits = self.limits
        wait = limits.read if line.ear is None else min(limits.connect, limits.read)
        return httpx.Timeout(limits.connect, read=wait, write=wait, pool=limits.read)

    async def _kept(self) -> _Line | None:
        """A connection that is alive, as far as can be known."""
        while self._idle:
            line = self._idle.pop()
            if self._is_fresh(line) and line.ear is not None and await line.ear.is_quiet():
                return line
            await self._drop(line)
        return None

    def _is_fresh(self, line: _Line) -> bool:
        """Not idle for so long that the server may be about to close it; and a new certificate is seen in minutes."""
        return not line.used.is_past(self.limits.idle) and not line.opened.is_past(self.limits.kept)

    async def _drop(self, line: _Line) -> None:
        self._lines.discard(line)
        await line.client.aclose()

    def _url(self, call: Call) -> str:
        query = urlencode(list(call.params), quote_via=quote)
        return f"https://{self.address.netloc}{call.base}{call.path}" + (f"?{query}" if query else "")

    async def _new_line(self) -> _Line:
        """In a thread: certificates are read from files, and the system is asked for its proxy."""
        async with self._opening:
            client = await asyncio.to_thread(self._make_client)
        line = _Line(client, _Times.now(), _Times.now())
        self._lines.add(line)
        return line

    def _make_client(self) -> httpx.AsyncClient:
        limits = self.limits
        context = self._context = self._context or self._make_context()
        try:
            by_proxy = self._proxies.used and not goes_direct(self.address.host)
            proxy = self._proxy_with_login() if by_proxy else None
            return httpx.AsyncClient(
                verify=context,
                proxy=proxy,
                trust_env=by_proxy and proxy is None,
                follow_redirects=False,
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
                headers={"Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": "depot-gui"},
                timeout=httpx.Timeout(limits.connect),
                limits=httpx.Limits(max_connections=1, keepalive_expiry=limits.idle),
            )
        except httpx.InvalidURL:  # its words may be a part of a password that was not encoded
            unreadable = ValueError("the proxy of the system's settings has no readable URL")
            raise errors.proxy_unusable(unreadable, str(self.address)) from None
        except (ValueError, ImportError) as error:
            raise errors.proxy_unusable(error, str(self.address)) from error

    def _proxy_with_login(self) -> httpx.Proxy | None:
        """The proxy of the settings, where the user gave a login for just that one; else the library finds it."""
        if not has_possible_port(proxy_for_https()):
            raise httpx.InvalidURL("port")
        url = httpx.URL(proxy_for_https())
        login = self._proxies.logins.get(f"{url.host}:{url.port or _PORTS.get(url.scheme)}")
        if login is None:
            return None
        return httpx.Proxy(url.copy_with(userinfo=b""), auth=(login.user, login.password.reveal()))

    async def _exchange(self, client: httpx.AsyncClient, request: httpx.Request, way: Way) -> Answer:
        way.stage = Stage.REQUEST
        response = await client.send(request, stream=True)
        try:
            body = Body(response.headers.get("content-encoding", ""), self.limits.body)
            async with aclosing(cast("AsyncGenerator[bytes, None]", response.aiter_raw())) as chunks:
                async for chunk in chunks:
                    body.feed(chunk)
                    if body.chunks % _CHUNKS_AT_ONCE == 0:
                        await asyncio.sleep(0)  # those that came in one read are handed out without a pause
            headers = {name: response.headers[name] for name in _HEADERS if name in response.headers}
            answer = Answer(response.status_code, headers, body.whole(), _date(response.headers.get("date", "")))
        except TooLargeError as error:
            raise AnswerUnreadableError(self._failure_of(response, Problem.TOO_LARGE, error)) from error
        except zlib.error as error:
            raise AnswerUnreadableError(self._failure_of(response, Problem.NOT_JSON, error)) from error
        finally:
            await response.aclose()
        self.server_time = answer.date or self.server_time
        return answer

    def _failure_of(self, response: httpx.Response, problem: Problem, error: Exception) -> Failure:
        return Failure(problem=problem, where=str(self.address), detail=str(error), status=response.status_code)

    @asynccontextmanager
    async def _mapped(self, way: Way) -> AsyncIterator[None]:
        """Foreign exceptions translated; a connection that was opened for nothing is closed, canceled or not."""
        try:
            yield
        except asyncio.CancelledError:
            await way.abandon()
            raise
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, EOFError) as error:
            raise self._translated(error, way) from error

    def _translated(self, error: Exception, way: Way) -> OutsideError:
        if isinstance(error, httpx.RequestError):
            # the real one has a password or token in its headers or its body
            error.request = httpx.Request("GET", f"https://{self.address.netloc}/")
        garbled = isinstance(error, httpx.RemoteProtocolError) and "disconnected" not in str(error)
        if garbled and way.stage is Stage.REQUEST:
            return errors.not_http(error, str(self.address))
        failed = errors.connection_failed(error, way.stage, way.where, pinned=self._pinned)
        if way.stage in (Stage.PROXY, Stage.TUNNEL):
            failed.failure = self._proxies.without_logins(failed.failure)
        return failed


def _date(text: str) -> datetime | None:
    try:
        read = parsedate_to_datetime(text)
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return None


def _is_warning(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING


for _name in (_LIBRARY, *(f"{_CORE}.{part}" for part in ("connection", "http11", "proxy", "socks"))):
    logging.getLogger(_name).addFilter(_is_warning)  # at lower levels they write headers, and a token is in one
