"""Runs first in the frozen program. What it starts gets the environment it had before our libraries stood in it.

A browser would otherwise load our OpenSSL. The program itself, started again as the simulator or the demo, is told to
find its libraries anew instead of relying on what it inherits.
"""

import os

for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    elif name in os.environ:
        del os.environ[name]
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
