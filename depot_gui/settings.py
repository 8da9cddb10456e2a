"""The folders of this program, and what the user set. The demo has folders of its own and never mixes with the real."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from depot_gui import private_files

MOST_UNFINISHED_TASKS = 64


@dataclass(frozen=True, slots=True)
class Folders:
    """Where things belong on this system: settings and pins, records, and the log."""

    config: Path
    records: Path
    log: Path

    @staticmethod
    def find(demo: bool) -> Folders:
        """The platform's own folders for this user."""
        import platformdirs

        name = "depot-gui-demo" if demo else "depot-gui"
        dirs = platformdirs.PlatformDirs(name, appauthor=False)
        return Folders(
            config=Path(dirs.user_config_dir),
            records=Path(dirs.user_data_dir) / "records",
            log=Path(dirs.user_log_dir),
        )


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user set. `theme` is system, light or dark; `language` a BCP 47 tag, empty for the system's.

    `unfinished_tasks` is how many there may be at once in one vCenter, 1 to 64. `export_folder` is where the last one
    went. `window` and `columns` (by the objectName of a tree, table or splitter) are Qt's own states, in base64.
    """

    theme: str = "system"
    language: str = ""
    unfinished_tasks: int = 8
    export_folder: str = ""
    window: str = ""
    columns: dict[str, str] = field(default_factory=dict)


def settings_file(demo: bool) -> Path:
    """The settings' file. Found without a library: the window is painted with it."""
    base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    if os.name == "nt":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home())
    return Path(base) / ("depot-gui-demo" if demo else "depot-gui") / "settings.json"


def load_settings(file: Path) -> Settings:
    """The settings; a missing or damaged file, or value, counts as not set."""
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    usual = Settings()
    known = {f.name: getattr(usual, f.name) for f in fields(Settings)}
    given = {k: v for k, v in found.items() if k in known and type(v) is type(known[k])}
    given["unfinished_tasks"] = max(1, min(given.get("unfinished_tasks", 8), MOST_UNFINISHED_TASKS))
    given["columns"] = {k: v for k, v in given.get("columns", {}).items() if isinstance(v, str)}
    return Settings(**given)


def save_settings(file: Path, settings: Settings) -> None:
    """Write them whole or not at all. Raises OSError."""
    private_files.save(file, json.dumps(asdict(settings), indent=2).encode())
