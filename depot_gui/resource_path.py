"""The one locator of `resources/`: beside the package in a checkout, inside it once installed or frozen."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_path(name: str = "") -> Path:
    """Path of a file or folder below `resources/`, for example `styles/app.qss`."""
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name
