"""One session's calls: the token and the language on each, answers read."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import replace

from depot_gui.client.answers import read_value
from depot_gui.client.http import Answer, Call, Http, Params
from depot_gui.domain.failures import AnswerUnreadableError
from depot_gui.domain.loose import Json
from depot_gui.domain.secret import Secret, without, without_in_bytes
from depot_gui.domain.spec import MASK

TEXT = (str,)
OBJECT = (dict,)
LIST = (list,)
MAP = (dict, list)
"""A map in either encoding."""
NOTHING: tuple[type, ...] = ()

_LARGE = 256 * 1024
_SHORTEST = 8
"""Characters of a token: a shorter one stands in an answer by chance."""

_TAG = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\Z")


class Api:
    """Calls under `/api` of one vCenter.

    `token` is the session's, None while there is none. `opening` is a login that nobody waits for any more: the server
    may have opened a session for it.
    """

    def __init__(self, http: Http, language: str) -> None:
        self.http = http
        self._languages = accept_language(language)
        self.opening: asyncio.Task[Secret] | None = None
        self._token: Secret | None = None
        self._own: Secret | None = None

    @property
    def token(self) -> Secret | None:
        return self._token

    def take(self, token: Secret | None, *, own: bool = True) -> Secret | None:
        """Go on with this one: the one before that is to be deleted, which one opened elsewhere is not."""
        self._token = token
        before, self._own = self._own, token if own else None
        return before

    async def get(self, path: str, kinds: tuple[type, ...], params: Params = ()) -> Json:
        """The value of a plain GET; see `call`."""
        return await self.call(Call("GET", path, params), kinds)

    async def call(self, call: Call, kinds: tuple[type, ...]) -> Json:
        """The value of the answer, one of `kinds`; sent at most once. Raises OutsideError."""
        return await self.call_as(self._token, call, kinds)

    async def call_as(
        self, token: Secret | None, call: Call, kinds: tuple[type, ...], headers: Mapping[str, str] | None = None
    ) -> Json:
        """The same in another session, or in none with `headers` of a login, whose answer is a token."""
        sent = session_header(token) if headers is None else headers
        answer = await self.http.request(call, {"Accept-Language": self._languages, **sent})
        where = f"{call.method} https://{self.http.address.netloc}/api{call.path}"
        try:
            return await _read(answer, where, kinds, token)
        except AnswerUnreadableError:
            await self.http.drop_idle()
            raise


def session_header(token: Secret | None) -> dict[str, str]:
    """What says whose call it is."""
    return {} if token is None else {"vmware-api-session-id": token.reveal()}


def accept_language(tag: str) -> str:
    """`de-DE, de;q=0.9, en;q=0.5` for `de-DE`: the language, then what it is a kind of, then English."""
    if not _TAG.match(tag):
        return "en"
    parts = tag.split("-")
    wider = ["-".join(parts[:count]) for count in range(len(parts) - 1, 0, -1)]
    choices = [tag, *(f"{name};q=0.{9 - place}" for place, name in enumerate(wider[:3]))]
    return ", ".join(choices if parts[0].lower() == "en" else [*choices, "en;q=0.5"])


async def _read(answer: Answer, where: str, kinds: tuple[type, ...], token: Secret | None) -> Json:
    """A large answer is read in a thread: counting its values would hold up the loop."""
    if len(answer.body) <= _LARGE:
        return read_value(_without(answer, token), where, kinds)
    return await asyncio.to_thread(lambda: read_value(_without(answer, token), where, kinds))


def _without(answer: Answer, token: Secret | None) -> Answer:
    """The answer without the token, which a server or what stands before it may repeat: records keep answers."""
    if token is None or len(token.reveal()) < _SHORTEST:
        return answer
    headers = {name: without(text, [token.reveal()], MASK) for name, text in answer.headers.items()}
    return replace(answer, headers=headers, body=without_in_bytes(answer.body, token, MASK))
