"""`DEPOT_GUI_HTTP=httpx2` runs the tests of the client with httpx's maintained successor in its place."""

import importlib
import os
import sys

if library := os.environ.get("DEPOT_GUI_HTTP"):
    sys.modules["httpx"] = importlib.import_module(library)
