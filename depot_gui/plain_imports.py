"""Spares each import the reading of its source.

PySide reads the source text of every module that is imported after it, to see whether that may use PySide's own
`__feature__` switches. Nothing of this program does, so the answer is no: a fifth of all the time that imports take.
Import this after Qt and before all else.
"""

from __future__ import annotations


def _no_module(_module: object) -> bool:
    return False


try:
    from shibokensupport import feature
except ImportError:  # in a release that does it otherwise
    pass
else:
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _no_module
