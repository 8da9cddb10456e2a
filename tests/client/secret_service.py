"""What a real Secret Service does, told line by line; run in a session bus of its own by `test_secrets`."""

from __future__ import annotations

import asyncio
import subprocess
import sys

from depot_gui.client.secrets import Keyring
from depot_gui.domain.address import Address
from depot_gui.domain.ports import PasswordStoreError
from depot_gui.domain.secret import Secret

HERE = Address("vcenter.example", 8443)
USER = "administrator@vsphere.local"
WORD = Secret("pässword ☃")


async def _round_trip() -> None:
    keyring = Keyring()
    print("kind", (await keyring.kind()).name)
    print("empty", await keyring.find(HERE, USER))
    await keyring.remember(HERE, USER, Secret("before"))
    await keyring.remember(HERE, USER, WORD)
    print("after a restart", _printed(sys.executable, "-m", "tests.client.secret_service", "find").strip())
    print("other port", await keyring.find(Address(HERE.host), USER))
    listed = _printed("secret-tool", "search", "--all", "service", "Depot GUI: vcenter.example:8443")
    print("in the system's tool", USER in listed)
    await keyring.forget(HERE, USER)
    await keyring.forget(HERE, USER)
    print("forgotten", await keyring.find(HERE, USER))


def _printed(*command: str) -> str:
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout


async def _find() -> None:
    print("right" if await Keyring().find(HERE, USER) == WORD else "wrong")


async def _problem() -> None:
    keyring = Keyring()
    print("kind", (await keyring.kind()).name)
    for name, call in (("find", keyring.find(HERE, USER)), ("remember", keyring.remember(HERE, USER, WORD))):
        try:
            await call
        except PasswordStoreError as error:
            print(name, error.problem.name)
        else:
            print(name, "done")


if __name__ == "__main__":
    asyncio.run({"find": _find, "problem": _problem}.get(sys.argv[-1], _round_trip)())
