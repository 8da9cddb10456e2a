"""The first steps of a session: get in, learn where one is; and why one is not in."""

from __future__ import annotations

import logging

from depot_gui.domain.address import Address
from depot_gui.domain.failures import ConnectionFailedError, Failure, OutsideError, Problem, UnauthenticatedError
from depot_gui.domain.masking import masked
from depot_gui.domain.ports import Vcenter
from depot_gui.domain.record import Server
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Login, SessionId
from depot_gui.domain.vapi import ErrorType, VapiError

_log = logging.getLogger(__name__)
_NO_SESSION = VapiError(ErrorType.UNAUTHENTICATED, "UNAUTHENTICATED", (), None, None, None)


async def enter(vcenter: Vcenter, login: Login) -> str:
    """Log in, or go on in a session opened elsewhere: as whom. A failure does not repeat the secret."""
    try:
        if isinstance(login, SessionId):
            return await vcenter.adopt(login)
        await vcenter.log_in(login)
    except OutsideError as error:
        error.failure = masked(error.failure, secret_of(login))
        raise
    return login.user


def login_needed(address: Address) -> Failure:
    """No login was given yet, and none refused."""
    return Failure(problem=Problem.LOGIN_NEEDED, where=str(address), status=401)


def as_error(failure: Failure) -> OutsideError:
    """Why one is not in, as an exception: a new one each time, since a raised one holds its traceback."""
    if failure.problem.of_certificate:
        return ConnectionFailedError(failure, sent=False)
    return UnauthenticatedError(failure, failure.vapi or _NO_SESSION)


def secret_of(login: Login) -> Secret:
    """What must not be repeated anywhere."""
    return login.token if isinstance(login, SessionId) else login.password


async def read_server(vcenter: Vcenter, user: str) -> Server:
    """Who one is there, and which vCenter. The version only helps to choose: it must not block a run."""
    try:
        version = await vcenter.version()
    except UnauthenticatedError:
        raise
    except OutsideError as error:
        _log.info("version of %s: %s", vcenter.address, error)
        version = None
    if version is None:
        return Server(vcenter.address, user)
    return Server(vcenter.address, user, version.version, version.build)
