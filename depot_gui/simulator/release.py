"""What differs between the vCenter releases the simulator can be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from depot_gui.simulator.messages import JsonObject

_SHA1_PAIRS, _SHA256_PAIRS = 20, 32
_HEX_PAIRS = re.compile(r"[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2})*")


@dataclass(frozen=True, slots=True)
class Release:
    """One vCenter release and its rules."""

    number: tuple[int, int, int]
    version: str
    build: str
    released: str
    summary: str

    @property
    def name(self) -> str:
        return ".".join(str(part) for part in self.number)

    @property
    def has_create_from_host(self) -> bool:
        return self.number >= (7, 0, 2)

    @property
    def has_depot_content(self) -> bool:
        """`…/depots/offline/{depot}/content`."""
        return self.number >= (7, 0, 3)

    @property
    def has_software(self) -> bool:
        """`GET /esx/software`."""
        return self.number >= (7, 0, 3)

    @property
    def takes_pem(self) -> bool:
        """`ssl_certificate`, in requests and in what UNVERIFIED_PEER reports."""
        return self.number >= (9, 0, 0)

    @property
    def has_notification_type(self) -> bool:
        return self.number >= (8, 0, 0)

    @property
    def owner_data_key(self) -> str:
        return "owner_data" if self.takes_pem else "ownerdata"

    @property
    def thumbprint_kinds(self) -> str:
        return "SHA-1 or SHA-256" if self.takes_pem else "SHA-1"

    def takes_thumbprint(self, text: str) -> bool:
        pairs = (_SHA1_PAIRS, _SHA256_PAIRS) if self.takes_pem else (_SHA1_PAIRS,)
        return bool(_HEX_PAIRS.fullmatch(text)) and text.count(":") + 1 in pairs

    def appliance_version(self) -> JsonObject:
        """`appliance.system.version.version_struct`."""
        return {
            "version": self.version,
            "product": "VMware vCenter Server",
            "build": self.build,
            "type": "vCenter Server with an embedded Platform Services Controller",
            "summary": self.summary,
            "releasedate": self.released,
            "install_time": "2024-07-02T08:15:31.409Z",
        }


RELEASES: dict[str, Release] = {
    release.name: release
    for release in (
        Release((7, 0, 1), "7.0.1.00300", "17491101", "February 4, 2021", "vCenter Server 7.0 Update 1"),
        Release((7, 0, 2), "7.0.2.00500", "18455184", "August 24, 2021", "vCenter Server 7.0 Update 2"),
        Release((7, 0, 3), "7.0.3.02000", "24026615", "June 18, 2024", "vCenter Server 7.0 Update 3"),
        Release((8, 0, 3), "8.0.3.00200", "24262322", "September 17, 2024", "vCenter Server 8.0 Update 3"),
        Release((9, 0, 1), "9.0.1.0", "24957454", "September 29, 2025", "vCenter Server 9.0.1"),
    )
}
