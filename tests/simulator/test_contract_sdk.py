"""The vendor's own SDK as a client of the simulator, over REST: what it cannot talk to is not a vCenter."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
import requests

from tests.simulator.sdk import turns
from tests.simulator.support import Simulator

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # the SDK reads its resources in an old way
    from com.vmware.cis_client import Session, Tasks
    from com.vmware.esx.hosts_client import Software
    from com.vmware.esx.settings.depot_content_client import AddOns, BaseImages, Components
    from com.vmware.esx.settings.depots_client import Offline
    from com.vmware.vapi.std.errors_client import InvalidArgument
    from com.vmware.vcenter_client import Cluster, Datacenter, Host
    from vmware.vapi.bindings.converter import RestConverter, TypeConverter
    from vmware.vapi.bindings.stub import StubConfiguration
    from vmware.vapi.bindings.type import ReferenceType
    from vmware.vapi.lib.connect import get_requests_connector

IMAGE = "8.0.3-0.0.24280767"


@pytest.fixture(autouse=True)
def _turns(monkeypatch: pytest.MonkeyPatch) -> None:
    for place, name, value in turns():
        monkeypatch.setattr(place, name, value)


def configuration(vcenter: Simulator, http: requests.Session) -> StubConfiguration:
    http.verify = str(vcenter.certificate)
    http.trust_env = False
    connector = get_requests_connector(http, msg_protocol="rest", url=f"{vcenter.url}/api")
    return StubConfiguration(connector)


@pytest.fixture
def sdk(vcenter: Simulator) -> Iterator[SimpleNamespace]:
    """The services with a session of the administrator; the token is the SDK's own `Session.create()`."""
    with requests.Session() as http:
        http.auth = (vcenter.user, vcenter.password)
        stubs = configuration(vcenter, http)
        token = Session(stubs).create()
        http.auth = None
        http.headers["vmware-api-session-id"] = token
        services = (Session, Host, Cluster, Datacenter, Software, Offline, Tasks, Components, BaseImages, AddOns)
        yield SimpleNamespace(**{service.__name__.lower(): service(stubs) for service in services})
        Session(stubs).delete()


def finished(sdk: SimpleNamespace, task_id: str) -> Any:
    """The task's info once it is over."""
    while (info := sdk.tasks.get(task_id)).status not in ("SUCCEEDED", "FAILED"):
        pass
    return info


def credentials(vcenter: Simulator, **more: object) -> Any:
    host = vcenter.host("quick")
    spec = Offline.HostCredentials(host_name=host.name, user_name=host.user, password=host.password, **more)
    return Offline.ConnectionSpec(auth_type="USERNAME_PASSWORD", host_credential=spec)


def test_it_logs_in_and_knows_who_it_is(vcenter: Simulator, sdk: SimpleNamespace) -> None:
    assert sdk.session.get().user == vcenter.user


def test_it_lists_the_hosts_typed(vcenter: Simulator, sdk: SimpleNamespace) -> None:
    hosts = sdk.host.list()

    assert [it.host for it in hosts] == [it.host for it in vcenter.hosts]
    assert hosts[0].connection_state == "CONNECTED"


def test_it_creates_from_a_host_and_converts_the_result(vcenter: Simulator, sdk: SimpleNamespace) -> None:
    host = vcenter.host("alternative_images")
    started = sdk.offline.create_from_host_task(Offline.ConnectionSpec(auth_type="EXISTING", host=host.host))

    info = finished(sdk, started.get_task_id())
    kind = Offline.DepotExtractInfo.get_binding_type()
    extracted = TypeConverter.convert_to_python(info.result, kind, rest_converter_mode=RestConverter.SWAGGER_REST)

    assert isinstance(extracted, Offline.DepotExtractInfo)
    assert (info.target.type, info.target.id) == ("HostSystem", host.host)
    assert extracted.software_spec.base_image.version == IMAGE
    assert len(extracted.software_spec.alternative_images) == 2
    assert extracted.result.depot.isdecimal()


@pytest.mark.parametrize("behaviour", ["warnings", "already_in_depot", "base_image_only", "slow", "huge_result"])
def test_every_result_is_a_depot_extract_info(vcenter: Simulator, sdk: SimpleNamespace, behaviour: str) -> None:
    spec = Offline.ConnectionSpec(auth_type="EXISTING", host=vcenter.host(behaviour).host)
    info = finished(sdk, sdk.offline.create_from_host_task(spec).get_task_id())

    kind: ReferenceType = Offline.DepotExtractInfo.get_binding_type()
    extracted = TypeConverter.convert_to_python(info.result, kind, rest_converter_mode=RestConverter.SWAGGER_REST)

    assert extracted.software_spec.base_image.version
    assert extracted.notifications.info


def test_it_is_refused_with_unverified_peer(vcenter: Simulator, sdk: SimpleNamespace) -> None:
    """The SDK makes the class from the status alone; the type and what vCenter saw are in the error."""
    with pytest.raises(InvalidArgument) as caught:
        sdk.offline.create_from_host_task(credentials(vcenter))

    assert caught.value.error_type == "UNVERIFIED_PEER"
    seen = caught.value.data.get_struct_value().get_field("ssl_thumbprint").value
    assert seen == vcenter.host("quick").thumbprint()


def test_it_extracts_with_the_thumbprint_it_was_told(vcenter: Simulator, sdk: SimpleNamespace) -> None:
    spec = credentials(vcenter, ssl_thumb_print=vcenter.host("quick").thumbprint())

    assert finished(sdk, sdk.offline.create_from_host_task(spec).get_task_id()).status == "SUCCEEDED"


@pytest.mark.parametrize("name", ["datacenter", "cluster", "offline", "components", "baseimages", "addons"])
def test_every_list_is_typed(sdk: SimpleNamespace, name: str) -> None:
    assert len(getattr(sdk, name).list()) > 1


def test_it_reads_a_hosts_software(vcenter: Simulator, sdk: SimpleNamespace) -> None:
    spec = Software.ConnectionSpec(auth_type="EXISTING", host=vcenter.host("alternative_images").host)
    info = sdk.software.get(spec).software_info

    assert info.add_on.vendor == "Dell Inc."
    assert info.components["Intel-ixgben"].display_name == "Intel ixgben Ethernet Driver"
    assert len(info.alternative_images) == 2
