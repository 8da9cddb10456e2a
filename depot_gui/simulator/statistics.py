"""What reached the simulated vCenter: counts only, never a secret."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from depot_gui.simulator.messages import JsonObject
from depot_gui.simulator.specs import HostCredentials

_TASKS = "/api/cis/tasks"


@dataclass(slots=True)
class Statistics:
    """`host_passwords_right` counts the real host password; a placeholder in a question is not one."""

    host_password: str = field(repr=False)
    connections: int = 0
    requests: int = 0
    by_operation: Counter[str] = field(default_factory=Counter)
    vcenter_passwords: int = 0
    host_passwords: int = 0
    host_passwords_right: int = 0

    def saw_request(self, method: str, path: str, *, has_password: bool) -> None:
        self.requests += 1
        known = f"{_TASKS}/{{task}}" if path.startswith(f"{_TASKS}/") else path
        self.by_operation[f"{method} {known}"] += 1
        self.vcenter_passwords += has_password

    def saw_credentials(self, credentials: HostCredentials | None) -> None:
        if credentials is not None:
            self.host_passwords += 1
            self.host_passwords_right += credentials.password == self.host_password

    def body(self) -> JsonObject:
        return {
            "connections": self.connections,
            "requests": self.requests,
            "by_operation": dict(self.by_operation),
            "vcenter_passwords": self.vcenter_passwords,
            "host_passwords": self.host_passwords,
            "host_passwords_right": self.host_passwords_right,
        }
