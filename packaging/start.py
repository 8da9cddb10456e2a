"""Where the frozen program begins."""

import sys

from depot_gui.__main__ import main

sys.exit(main())
