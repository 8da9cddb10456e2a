"""What every service shares: who calls, in which language, which query, and how an error is answered."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from depot_gui.simulator.errors import ErrorType, Failure, RefusedError, Shape, refused
from depot_gui.simulator.messages import Message, encode, language_of
from depot_gui.simulator.users import Caller, Sessions, authentication_required

SESSION_HEADER = "vmware-api-session-id"
_JSON = "application/json"
_PLAIN = "text/plain"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service answers: a JSON value (None with 204: nothing at all)."""

    body: object = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


Service = Callable[[Request, Caller], Awaitable[Answer]]
OpenService = Callable[[Request], Awaitable[Answer]]


def route(path: str, method: str, service: Service, sessions: Sessions) -> Route:
    """A route that only a logged-in caller may take."""

    async def handle(request: Request) -> Answer:
        return await service(request, caller_of(request, sessions))

    return open_route(path, method, handle)


def open_route(path: str, method: str, service: OpenService) -> Route:
    """A route that checks its caller itself."""

    async def endpoint(request: Request) -> Response:
        try:
            answer = await service(request)
        except RefusedError as refusal:
            return failed(request, refusal.failure)
        return _response(request, answer)

    return Route(path, endpoint, methods=[method])


def caller_of(request: Request, sessions: Sessions) -> Caller:
    """By the session header, else by `Authorization: Basic`, as the documentation's curl line has it.

    Raises:
        RefusedError: UNAUTHENTICATED.
    """
    token = request.headers.get(SESSION_HEADER)
    if token is not None:
        session = sessions.by_token(token)
        return Caller(session.user, session)
    authorization = request.headers.get("authorization")
    if authorization is None:
        raise authentication_required()
    return Caller(sessions.by_basic(authorization), None)


def failed(request: Request, failure: Failure) -> Response:
    """The answer to a request that failed; the fourth envelope is plain text."""
    if failure.shape is Shape.NOT_JSON:
        text = str(failure.body())
        return Response(text, failure.http_status, failure.headers, media_type=_PLAIN)
    return _response(request, Answer(failure.body(), failure.http_status, failure.headers))


def _response(request: Request, answer: Answer) -> Response:
    if answer.body is None:
        return Response(b"", answer.status, answer.headers)
    body = encode(answer.body, language_of(request.headers.get("accept-language")))
    return Response(body, answer.status, answer.headers, media_type=_JSON)


def query(request: Request, *allowed: str) -> dict[str, frozenset[str]]:
    """Every allowed query parameter with its values; a key repeats for many.

    Raises:
        RefusedError: UNEXPECTED_INPUT for a parameter the operation does not have.
    """
    unexpected = sorted(set(request.query_params) - set(allowed))
    if unexpected:
        message = Message("com.vmware.vapi.rest.unexpectedQueryParameter", (", ".join(unexpected),))
        raise refused(ErrorType.UNEXPECTED_INPUT, message)
    return {key: frozenset(request.query_params.getlist(key)) for key in allowed}


def flag(request: Request, key: str) -> bool | None:
    """A boolean query parameter; None where it is not given.

    Raises:
        RefusedError: INVALID_ARGUMENT for anything but `true` and `false`.
    """
    value = request.query_params.get(key)
    if value not in (None, "true", "false"):
        raise invalid_value(key, str(value))
    return None if value is None else value == "true"


def invalid_value(key: str, value: str) -> RefusedError:
    message = Message("com.vmware.vapi.rest.invalidQueryParameter", (key, value))
    return refused(ErrorType.INVALID_ARGUMENT, message)


def operation_not_found(request: Request) -> RefusedError:
    action = request.query_params.get("action")
    name = f"{request.method} {request.url.path}" + (f"?action={action}" if action else "")
    return refused(ErrorType.OPERATION_NOT_FOUND, Message("com.vmware.vapi.rest.operationNotFound", (name,)))
