"""The turns that the vendor's SDK needs to speak REST with `…$task` operations (it is made for JSON-RPC)."""

from __future__ import annotations

import copy
import warnings
from typing import Any

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # the SDK reads its resources in an old way
    from com.vmware.esx.settings import depots_client
    from vmware.vapi.bindings.converter import RestConverter
    from vmware.vapi.bindings.stub import ApiInterfaceStub
    from vmware.vapi.protocol.client.msg.rest_connector import RestClientProvider

TASK = "create_from_host$task"


def turns() -> tuple[tuple[Any, str, Any], ...]:
    """What to set where: a line for `…$task`, no envelope, maps as objects."""
    provider, stub = RestClientProvider, depots_client._OfflineStub
    set_format, make_stub = provider.set_rest_format, ApiInterfaceStub.__init__

    def without_envelope(self: Any, _is_vapi_rest: bool) -> None:
        set_format(self, False)

    def with_task_line(self: Any, *args: Any, rest_metadata: dict[str, Any], **named: Any) -> None:
        if isinstance(self, stub) and "create_from_host" in rest_metadata:
            line = copy.copy(rest_metadata["create_from_host"])
            line._url_template += "&vmw-task=true"
            rest_metadata = {**rest_metadata, TASK: line}
        make_stub(self, *args, rest_metadata=rest_metadata, **named)
        self._rest_converter_mode = RestConverter.SWAGGER_REST

    return (provider, "set_rest_format", without_envelope), (ApiInterfaceStub, "__init__", with_task_line)
