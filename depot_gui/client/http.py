"""HTTP over TLS. The one module that imports httpx: a successor with its interface is a change of one line.

Every failure leaves here as an `OutsideError` (`errors.py`); what an answer means is not decided here.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Mapping
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, cast
from urllib.parse import quote, urlencode

import httpx
import msgspec

from depot_gui.client import errors
from depot_gui.client.errors import Stage
from depot_gui.client.proxies import Proxies, goes_direct, proxy_for_https
from depot_gui.domain.address import Address
from depot_gui.domain.failures import AnswerUnreadableError, Failure, OutsideError, Problem
from depot_gui.domain.loose import Json

Params = Iterable[tuple[str, str]]

_CONNECTIONS = 8
_PORTS = {"http": 80, "https": 443}
_CHUNKS_AT_ONCE = 64
_HEADERS = ("content-type", "location", "retry-after", "www-authenticate")
_LIBRARY = httpx.__name__
_CORE = _LIBRARY.replace("httpx", "httpcore")


@dataclass(frozen=True, slots=True)
class Limits:
    """Times in seconds, `body` in bytes. `overall` bounds a call whatever trickles in, `farewell` a parting one."""

    connect: float = 15.0
    read: float = 60.0
    overall: float = 180.0
    farewell: float = 3.0
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


class Http:
    """One TLS service. Every connection is made with the context that `make_context` gives, and serves one call.

    So a dead connection swallows no request, and an answer that comes twice is not taken for the next one's. Cookies
    are not kept and redirects not followed. Where a proxy wanted a password, the next call looks for one anew.
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
        self._client: httpx.AsyncClient | None = None
        self._opening = asyncio.Lock()

    async def request(self, call: Call, headers: Mapping[str, str]) -> Answer:
        """One call, sent at most once. Raises OutsideError."""
        way = _Way(self.address)
        async with self._mapped(way):
            async with asyncio.timeout(call.seconds or self.limits.overall):
                client = await self._open()
                has_body = call.body is not None
                request = client.build_request(
                    call.method,
                    self._url(call),
                    content=msgspec.json.encode(call.body) if has_body else None,
                    headers={**headers, "Content-Type": "application/json"} if has_body else headers,
                    extensions={"trace": way.trace},
                )
                return await self._exchange(client, request, way)

    async def leaf(self) -> bytes:
        """The certificate that the peer shows, in DER. Nothing is sent but TLS's own messages. Raises OutsideError."""
        way = _Way(self.address, only_look=True)
        async with self._mapped(way):
            with suppress(_SeenError):
                async with asyncio.timeout(self.limits.overall):
                    client = await self._open()
                    await client.get(f"https://{self.address.netloc}/", extensions={"trace": way.trace})
        return way.leaf

    async def renew(self) -> None:
        """Drop the open connections; calls under way on them fail."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(self.limits.farewell):
                    await client.aclose()

    def _url(self, call: Call) -> str:
        query = urlencode(list(call.params), quote_via=quote)
        return f"https://{self.address.netloc}{call.base}{call.path}" + (f"?{query}" if query else "")

    async def _open(self) -> httpx.AsyncClient:
        """In a thread: certificates are read from files, and the system is asked for its proxy."""
        async with self._opening:
            if self._client is None:
                self._client = await asyncio.to_thread(self._make_client)
            return self._client

    def _make_client(self) -> httpx.AsyncClient:
        limits = self.limits
        context = self._make_context()
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
                timeout=httpx.Timeout(limits.connect, read=limits.read, write=limits.read, pool=limits.read),
                limits=httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=0),
            )
        except (ValueError, ImportError, httpx.InvalidURL) as error:
            raise errors.proxy_unusable(error, str(self.address)) from error

    def _proxy_with_login(self) -> httpx.Proxy | None:
        """The proxy of the settings, where the user gave a login for just that one; else the library finds it."""
        url = httpx.URL(proxy_for_https())
        login = self._proxies.logins.get(f"{url.host}:{url.port or _PORTS.get(url.scheme)}")
        if login is None:
            return None
        return httpx.Proxy(url.copy_with(userinfo=b""), auth=(login.user, login.password.reveal()))

    async def _exchange(self, client: httpx.AsyncClient, request: httpx.Request, way: _Way) -> Answer:
        way.stage = Stage.REQUEST
        response = await client.send(request, stream=True)
        try:
            body = _Body(response.headers.get("content-encoding", ""), self.limits.body)
            async with aclosing(cast("AsyncGenerator[bytes, None]", response.aiter_raw())) as chunks:
                async for chunk in chunks:
                    body.feed(chunk)
                    if body.chunks % _CHUNKS_AT_ONCE == 0:
                        await asyncio.sleep(0)  # those that came in one read are handed out without a pause
            headers = {name: response.headers[name] for name in _HEADERS if name in response.headers}
            answer = Answer(response.status_code, headers, body.whole(), _date(response.headers.get("date", "")))
        except _TooLargeError as error:
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
    async def _mapped(self, way: _Way) -> AsyncIterator[None]:
        """Foreign exceptions translated; a connection that was opened for nothing is closed, canceled or not."""
        try:
            yield
        except asyncio.CancelledError:
            await way.abandon()
            raise
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, EOFError) as error:
            failed = self._translated(error, way)
            if failed.failure.problem is Problem.PROXY_WANTS_PASSWORD:
                await self.renew()  # the user may have given it by the next call
            raise failed from error

    def _translated(self, error: Exception, way: _Way) -> OutsideError:
        if isinstance(error, httpx.RequestError):
            # the real one has a password or token in its headers or its body
            error.request = httpx.Request("GET", f"https://{self.address.netloc}/")
        garbled = isinstance(error, httpx.RemoteProtocolError) and "disconnected" not in str(error)
        if garbled and way.stage is Stage.REQUEST:
            return errors.not_http(error, str(self.address))
        return errors.connection_failed(error, way.stage, way.where, pinned=self._pinned)


class _SeenError(Exception):
    """The certificate was seen: the connection has served."""


class _Way:
    """How far a call has come, told by the library's trace; from `send` on, what it does not tell counts as sent."""

    def __init__(self, address: Address, *, only_look: bool = False) -> None:
        self.stage = Stage.CONNECT
        self.leaf = b""
        self._address = address
        self._only_look = only_look
        self._direct = True
        self._proxy = ""
        self._stream: Any = None

    async def abandon(self) -> None:
        """Close what was opened: the library forgets a connection whose TLS handshake is canceled."""
        if self._stream is not None:
            await self._stream.aclose()

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.started":
            self._direct = (info["host"], info["port"]) == (self._address.host, self._address.port)
            self.stage = Stage.CONNECT if self._direct else Stage.PROXY
            self._proxy = f"{info['host']}:{info['port']}"
        elif event == "connection.connect_tcp.complete":
            self._stream = info["return_value"]
        elif event in ("connection.start_tls.started", "proxy.start_tls.started"):
            self.stage = Stage.TLS if self._is_to_target(event) else Stage.PROXY
        elif event in ("connection.start_tls.complete", "proxy.start_tls.complete"):
            if self._only_look and self._is_to_target(event):
                await self._look(info["return_value"])
        elif event == "http11.send_request_headers.started":
            self._sending(is_connect=info["request"].method == b"CONNECT")
        elif event == "http11.receive_response_headers.complete" and self.stage is Stage.REQUEST:
            self.stage = Stage.ANSWER

    @property
    def where(self) -> str:
        """Who is to blame: the proxy until it has connected, then the service."""
        return self._proxy if self.stage in (Stage.PROXY, Stage.TUNNEL) else str(self._address)

    def _is_to_target(self, event: str) -> bool:
        return self._direct or event.startswith("proxy.")

    def _sending(self, *, is_connect: bool) -> None:
        self.stage = Stage.TUNNEL if is_connect else Stage.REQUEST
        if self._only_look and not is_connect:
            raise _SeenError

    async def _look(self, stream: Any) -> None:
        self.leaf = stream.get_extra_info("ssl_object").getpeercert(binary_form=True) or b""
        await stream.aclose()
        raise _SeenError


class _TooLargeError(Exception):
    """More than this program reads."""


class _Body:
    """An answer's body as it comes in, unpacked; neither it nor what came over the wire is larger than the limit."""

    def __init__(self, encoding: str, limit: int) -> None:
        packed = encoding.strip().lower() in ("gzip", "x-gzip", "deflate")
        self._unpack = zlib.decompressobj(zlib.MAX_WBITS | 32) if packed else None
        self._chunks: list[bytes] = []
        self._left = self._wire_left = limit

    def feed(self, chunk: bytes) -> None:
        self._wire_left -= len(chunk)
        data = chunk
        if self._unpack is not None:  # what stands behind the end is dropped: zlib would keep it, and copy it each time
            data = b"" if self._unpack.eof else self._unpack.decompress(chunk, self._left + 1)
        self._left -= len(data)
        if min(self._left, self._wire_left) < 0:
            raise _TooLargeError("the answer is larger than this program reads")
        self._chunks.append(data)

    @property
    def chunks(self) -> int:
        return len(self._chunks)

    def whole(self) -> bytes:
        """All of it. Raises EOFError where the packed data end too early."""
        if self._unpack is not None and self._chunks and not self._unpack.eof:
            raise EOFError("the compressed answer ends too early")
        return b"".join(self._chunks)


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
