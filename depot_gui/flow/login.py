"""Getting into a vCenter: by user and password, or in a session that was opened elsewhere."""

from __future__ import annotations

import logging

from depot_gui.domain.failures import OutsideError, UnauthenticatedError
from depot_gui.domain.ports import Vcenter
from depot_gui.domain.record import Server
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Login, SessionId
from depot_gui.flow.masking import masked

_log = logging.getLogger(__name__)


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


def secret_of(login: Login) -> Secret:
    return login.token if isinstance(login, SessionId) else login.password


async def server_of(vcenter: Vcenter, user: str) -> Server:
    """The version only helps to choose: it must not block a run."""
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
