"""Write an export where the user said, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from depot_gui.domain.ports import DiskError


def save_export(path: Path, data: bytes) -> None:
    """Write beside it, flush to the disk, and put it in its place. Raises DiskError."""
    temporary: Path | None = None
    try:
        descriptor, name = tempfile.mkstemp(prefix=".depot-gui-", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()
        raise DiskError(f"{error.strerror or error}: {path}") from error
