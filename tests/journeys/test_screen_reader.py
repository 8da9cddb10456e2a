"""Through AT-SPI alone, as a screen reader: the whole demo, and a vCenter whose certificate nothing vouches for."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.support import SimulatedHost, simulator

ROOT = Path(__file__).parents[2]
DRIVER = Path(__file__).with_name("at_spi_driver.py")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = Path("/usr/bin/python3")
SCRIPT = f"""
{LAUNCHER} --launch-immediately &
sleep 0.7
"$PROGRAM" -m depot_gui $OPTIONS &
program=$!
{PYTHON} {DRIVER} "$PLAN"
code=$?
kill $program
wait $program
exit $code
"""


def has_everything() -> bool:
    if not LAUNCHER.exists() or shutil.which("xvfb-run") is None or shutil.which("dbus-run-session") is None:
        return False
    return subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not has_everything(), reason="needs Xvfb, D-Bus, at-spi2-core and python3-pyatspi")


def listen_in(folder: Path, plan: dict[str, Any], *options: str) -> tuple[int, str]:
    """Let the driver go by the plan: how many ways it went to their end, and all that the program said by itself."""
    file = folder / "plan.json"
    file.write_text(json.dumps(plan))
    environment = {k: v for k, v in os.environ.items() if k not in {"QT_QPA_PLATFORM", "DISPLAY"}} | {
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_ACCESSIBILITY": "1",
        "PROGRAM": sys.executable,
        "OPTIONS": " ".join(options),
        "PLAN": str(file),
    }
    # Xvfb resets when its last client has left and refuses who comes just then: the launcher is such a client.
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24 -noreset", "dbus-run-session", "--", "sh", "-c", SCRIPT]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-4000:]}"
    *_, heard = done.stdout.splitlines()
    return done.stdout.count(" s\n"), "\n".join(json.loads(heard))


def facts(host: SimulatedHost) -> dict[str, Any]:
    return {
        "id": host.host,
        "name": host.name,
        "address": host.address,
        "port": host.port,
        "user": host.user,
        "password": host.password,
        "sha256": host.thumbprint("sha256"),
    }


def demo_host(number: int) -> dict[str, Any]:
    """As the README tells of it."""
    name = f"esx-{number:02}.lab.example"
    login = {"user": "root", "password": "ESXi-demo1!"}
    return {"id": f"host-{1000 + number}", "name": name, "address": name, "port": 443, **login}


def test_the_whole_demo(tmp_path: Path) -> None:
    """Both types of authentication, each to a result and to an error stack."""
    ways, heard = listen_in(tmp_path, {"quick": demo_host(1), "failing": demo_host(4)}, "--demo")
    assert ways == 4
    assert not_said(heard, *PAGES, "demo’s own authority issued it", "1 host chosen", "Running. ") == []


def test_a_vcenter_that_nothing_vouches_for(tmp_path: Path) -> None:
    """Its certificate is judged, and a mistake in a field is told by the field."""
    with simulator("--speed", "20") as vcenter:
        plan = {
            "vcenter": f"127.0.0.1:{vcenter.port}",
            "user": vcenter.user,
            "password": vcenter.password,
            "quick": facts(vcenter.host("quick")),
            "failing": facts(vcenter.host("five_causes")),
        }
        ways, heard = listen_in(tmp_path, plan)
    assert ways == 2
    assert not_said(heard, *PAGES, "Is this your vCenter? Nothing has been sent yet.", "one that you trusted") == []


def not_said(heard: str, *words: str) -> list[str]:
    return [part for part in words if part not in heard]


PAGES = (
    "Which vCenter?",
    "Looking at vCenter’s certificate…",
    "Logging in to vCenter…",
    "How should vCenter get into the host?",
    "Which hosts?",
    "Reading the inventory…",
    "Which host, and who logs in there?",
    "Is this the host you mean?",
    "Match (SHA-256)",
    "Extract now?",
    "Asking vCenter to start the extraction…",
    "A driver’s package is no longer stored on the host.",
    "Failed. ",
    "Succeeded. ",
)
"""What is said on the way by both types to a result and to an error stack."""
