"""The first window needs little: everything heavy is imported after it is painted."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
NOT_BEFORE_THE_WINDOW = {
    "asyncio",
    "babel",
    "cryptography",
    "filelock",
    "httpcore",
    "httpx",
    "keyring",
    "msgspec",
    "platformdirs",
    "qasync",
    "ssl",
    "starlette",
    "truststore",
    "uvicorn",
}


def test_the_first_window_loads_little() -> None:
    """`--selftest-first-window` prints the modules loaded when the first window is painted, as a JSON list."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "depot_gui", "--selftest-first-window"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True)
    loaded = {name.partition(".")[0] for name in json.loads(done.stdout)}
    assert "PySide6" in loaded
    assert loaded & NOT_BEFORE_THE_WINDOW == set()
