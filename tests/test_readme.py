"""What the README promises: its words are those of the program, its lines for the shell work."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.simulator.support import simulator

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
DEMO = README.partition("## In the demo")[2].partition("\n## ")[0]


def test_the_names_in_the_demos_steps_are_those_in_the_windows() -> None:
    sources = "\n".join(path.read_text("utf-8") for path in (ROOT / "depot_gui" / "ui").rglob("*.py")).replace("&", "")
    names = re.findall(r"\*\*(.+?)\*\*", DEMO)
    assert len(names) >= 5
    assert [name for name in names if f'"{name}"' not in sources] == []


@pytest.mark.skipif(shutil.which("curl") is None or shutil.which("sh") is None, reason="curl and sh are not installed")
def test_the_simulator_can_be_talked_to_as_written(tmp_path: Path) -> None:
    lines = re.search(r"^    ca=.*?cis/tasks/\$task\"$", DEMO, re.DOTALL | re.MULTILINE)
    assert lines is not None
    with simulator() as vcenter:
        told = {"certificate": str(vcenter.certificate), "vcenter_certificate": "x.pem"}
        (tmp_path / "simulator.json").write_text(json.dumps(told, separators=(",", ":")), "utf-8")
        script = lines[0].replace("8443", str(vcenter.port)).replace("curl ", "curl --noproxy '*' ")
        done = subprocess.run(["sh", "-e"], input=script, cwd=tmp_path, capture_output=True, text=True, check=True)
        assert json.loads(done.stdout)["operation"] == "create_from_host$task"
        table = re.findall(r"`(esx-\d\d)`", DEMO.partition("| host |")[2].partition("\n\n")[0])
        assert table == [host.name.partition(".")[0] for host in vcenter.hosts], "every host is in the table, in order"
        assert all(f"`{host.password}`" in DEMO for host in vcenter.hosts if host.password)
