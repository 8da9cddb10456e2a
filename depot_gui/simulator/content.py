"""What the simulated depot holds: base images, vendor add-ons and components with real-looking facts."""

from __future__ import annotations

from dataclasses import dataclass

_KB = "https://knowledge.broadcom.com/external/article"

_TAILS = {"vmw": ".803.0.0.24022510", "OEM": ".800.1.0.20613240"}  # what such versions end in
_INBOX_DATE = "2024-06-25"

# name | display name | vendor | version | category | urgency | release date, where it is not that of 8.0 U3
_COMPONENTS = """
Broadcom-ELX-brcmfcoe|Broadcom Emulex FCoE Driver|Broadcom|12.8.329.0-1vmw|BUGFIX|MODERATE
Broadcom-ELX-lpfc|Broadcom Emulex Native Fibre Channel Driver|Broadcom|14.4.0.39-35vmw|BUGFIX|MODERATE
Broadcom-ELX-brcmnvmefc|Broadcom Emulex NVMe FC Driver|Broadcom|12.8.329.0-1vmw|BUGFIX|MODERATE
Broadcom-bnxt-Net-RoCE|Broadcom NetXtreme-E Network and RoCE|Broadcom|227.0.134.0-12vmw|ENHANCEMENT|IMPORTANT
Broadcom-lsi-mr3|Broadcom MegaRAID SAS Native Driver|Broadcom|7.728.02.00-1vmw|BUGFIX|IMPORTANT
Broadcom-lsi-msgpt2|Broadcom SAS2 Native Driver|Broadcom|20.00.06.00-4vmw|BUGFIX|LOW
Broadcom-lsi-msgpt3|Broadcom SAS3 Native Driver|Broadcom|17.00.14.00-2vmw|BUGFIX|LOW
Broadcom-lsi-msgpt35|Broadcom SAS3.5 Native Driver|Broadcom|29.00.00.00-2vmw|BUGFIX|LOW
Broadcom-mpi3mr|Broadcom MPI3 Storage Controller Driver|Broadcom|8.8.1.0.0-1vmw|ENHANCEMENT|MODERATE
Broadcom-ntg3|Broadcom NetXtreme I Native Driver|Broadcom|4.1.13.0-4vmw|BUGFIX|IMPORTANT
Cisco-nenic|Cisco VIC Ethernet Driver|Cisco|1.0.45.0-1vmw|BUGFIX|MODERATE
Cisco-nfnic|Cisco VIC FCoE Driver|Cisco|5.0.0.43-1vmw|BUGFIX|MODERATE
ESXi|VMware ESXi|VMware, Inc.|8.0.3-0.0.24280767|SECURITY|CRITICAL|2024-09-17
HPE-hpv2-hpsa-plugin|HPE Smart Array LSU Plugin|Hewlett Packard Enterprise|1.0.0-4vmw|ENHANCEMENT|LOW
Intel-Volume-Mgmt-Device|Intel VMD Driver|Intel|3.0.0.1010-5vmw|ENHANCEMENT|MODERATE
Intel-NVMe-Vol-Mgmt-Dev-Plugin|Intel NVMe VMD LSU Plugin|Intel|2.0.0-1120vmw|ENHANCEMENT|LOW
Intel-i40en|Intel i40en Ethernet Driver|Intel|2.6.0.0-1vmw|BUGFIX|IMPORTANT
Intel-icen|Intel icen Ethernet Driver|Intel|1.13.1.3-1vmw|ENHANCEMENT|IMPORTANT
Intel-igbn|Intel igbn Ethernet Driver|Intel|1.11.2.0-2vmw|BUGFIX|LOW
Intel-irdman|Intel RDMA Driver|Intel|1.4.3.2-1vmw|BUGFIX|LOW
Intel-ixgben|Intel ixgben Ethernet Driver|Intel|1.18.2.0-1vmw|BUGFIX|IMPORTANT
Intel-ne1000|Intel ne1000 Ethernet Driver|Intel|0.9.2-3vmw|BUGFIX|LOW
MRVL-Atlantic-Driver-Bundle|Marvell Atlantic Ethernet Driver|Marvell|1.0.3.0-13vmw|BUGFIX|LOW
MRVL-E4-CNA-Driver-Bundle|Marvell FastLinQ CNA|Marvell|1.70.21.0-5vmw|BUGFIX|IMPORTANT
MRVL-QLogic-FC|Marvell QLogic Fibre Channel Driver|Marvell|5.4.81.2-4vmw|BUGFIX|MODERATE
Mellanox-nmlx5|NVIDIA ConnectX-4/5/6/7 Ethernet Driver|NVIDIA|4.23.6.1-15vmw|ENHANCEMENT|IMPORTANT
Microchip-smartpqi|Microchip Smart Storage Driver|Microchip|80.4700.0.108-1vmw|BUGFIX|MODERATE
Microchip-smartpqiv2-plugin|Microchip Smart Storage LSU Plugin|Microchip|1.0.0-10vmw|ENHANCEMENT|LOW
Micron-mtip32xx-native|Micron PCIe SSD Driver|Micron|3.9.8-1vmw|BUGFIX|LOW
Pensando-ionic-en|AMD Pensando Ethernet Driver|AMD|20.0.0-59vmw|ENHANCEMENT|LOW
Solarflare-NIC|Solarflare Network Driver|AMD|2.4.0.2010-15vmw|BUGFIX|LOW
VMware-HBR|VMware vSphere Replication Agent|VMware, Inc.|8.0.3-0.0.24280767|GENERAL|GENERAL|2024-09-17
VMware-NVMe-PCIe|VMware NVMe PCI Express Storage Driver|VMware, Inc.|1.2.4.15-1vmw|BUGFIX|IMPORTANT
VMware-NVMeoF-RDMA|VMware NVMe over RDMA Driver|VMware, Inc.|1.0.3.9-1vmw|BUGFIX|MODERATE
VMware-NVMeoF-TCP|VMware NVMe over TCP Driver|VMware, Inc.|1.0.1.28-1vmw|BUGFIX|MODERATE
VMware-VM-Tools|VMware Tools Images|VMware, Inc.|12.4.5.23787635-24262298|SECURITY|IMPORTANT|2024-09-17
VMware-ahci|VMware AHCI Storage Driver|VMware, Inc.|2.0.17-1vmw|BUGFIX|LOW
VMware-bnxtroce|VMware RoCE Driver for NetXtreme-E|VMware, Inc.|227.0.134.0-12vmw|BUGFIX|LOW
VMware-cndi-igc|VMware Intel I225/I226 Driver|VMware, Inc.|1.2.10.0-1vmw|ENHANCEMENT|LOW
VMware-dwi2c|VMware DesignWare I2C Driver|VMware, Inc.|0.1-7vmw|MISC|LOW
VMware-elxiscsi|VMware Emulex iSCSI Driver|VMware, Inc.|12.0.1200.0-11vmw|BUGFIX|LOW
VMware-iser|VMware iSER Driver|VMware, Inc.|1.1.0.2-1vmw|BUGFIX|LOW
VMware-mnet-esx|VMware Management Network Agent|VMware, Inc.|8.0.3-0.0.24280767|GENERAL|GENERAL|2024-09-17
VMware-nvmxnet3|VMware vmxnet3 Driver|VMware, Inc.|2.0.0.31-14vmw|BUGFIX|LOW
VMware-oem-dell-plugin|VMware LSU Plugin for Dell|VMware, Inc.|1.0.0-2vmw|MISC|LOW
VMware-oem-hp-plugin|VMware LSU Plugin for HPE|VMware, Inc.|1.0.0-2vmw|MISC|LOW
VMware-oem-lenovo-plugin|VMware LSU Plugin for Lenovo|VMware, Inc.|1.0.0-2vmw|MISC|LOW
VMware-pvscsi|VMware Paravirtual SCSI Driver|VMware, Inc.|0.1-5vmw|BUGFIX|LOW
VMware-rd1173-esx|VMware RD1173 Watchdog Driver|VMware, Inc.|0.1-1vmw|MISC|LOW
VMware-rdmahl|VMware RDMA Host Library|VMware, Inc.|1.0.0-1vmw|MISC|LOW
VMware-rste|VMware RSTe Driver|VMware, Inc.|2.0.2.0088-7vmw|BUGFIX|LOW
VMware-sfvmk|VMware Solarflare Driver|VMware, Inc.|2.4.0.2010-15vmw|BUGFIX|LOW
VMware-vmkata|VMware ATA Storage Driver|VMware, Inc.|0.1-1vmw|BUGFIX|LOW
VMware-vmkfcoe|VMware Software FCoE Driver|VMware, Inc.|1.0.0.2-1vmw|BUGFIX|LOW
VMware-vmkusb|VMware USB Driver|VMware, Inc.|0.1-22vmw|BUGFIX|MODERATE
"""

_ADDED = """
Broadcom-bnxt-Net-RoCE|Broadcom NetXtreme-E Network and RoCE|Broadcom|231.0.153.0-1OEM|ENHANCEMENT|IMPORTANT|2024-11-12
Broadcom-ntg3|Broadcom NetXtreme I Native Driver|Broadcom|4.1.16.0-1OEM|BUGFIX|IMPORTANT|2024-10-08
Intel-i40en|Intel i40en Ethernet Driver|Intel|2.8.2.0-1OEM|RECALL|CRITICAL|2024-08-20
Intel-i40en|Intel i40en Ethernet Driver|Intel|2.8.4.0-1OEM|RECALL_FIX|CRITICAL|2024-10-15
Intel-ixgben|Intel ixgben Ethernet Driver|Intel|1.20.3.0-1OEM|BUGFIX|IMPORTANT|2024-10-15
MRVL-E4-CNA-Driver-Bundle|Marvell FastLinQ CNA|Marvell|6.0.345.0-1OEM.800.1.0.20143090|BUGFIX|LOW|2024-09-03
Dell-iDRAC-Service-Module|Dell iDRAC Service Module|Dell Inc.|5.3.1.0-DEL.800.0.0|ENHANCEMENT|MODERATE|2024-09-12
Dell-PERC-CLI|Dell PERC Command Line Utility|Dell Inc.|007.2616.0000.0000-01|ENHANCEMENT|LOW|2024-05-14
HPE-Agentless-Management|HPE Agentless Management|Hewlett Packard Enterprise|800.11.8.0.6-1OEM|BUGFIX|LOW|2024-10-21
HPE-SSACLI|HPE Smart Storage Administrator CLI|Hewlett Packard Enterprise|800.6.30.8.0-1|ENHANCEMENT|LOW|2024-09-30
vmware-fdm|VMware vSphere HA|VMware, Inc.|8.0.3-24322831|GENERAL|GENERAL|2024-10-08
nsx-lcp-bundle|NSX LCP Bundle|VMware, Inc.|4.2.1.0.0-8.0.24304122|ENHANCEMENT|IMPORTANT|2024-10-09
VMware-Spherelet|VMware Spherelet|VMware, Inc.|2.1.3-24124235|GENERAL|GENERAL|2024-07-23
vmware-hbr-agent|VMware vSphere Replication|VMware, Inc.|9.0.2-24228013|GENERAL|GENERAL|2024-09-05
"""


@dataclass(frozen=True, slots=True)
class ComponentVersion:
    """One version of a component; `released` is a date, `YYYY-MM-DD`."""

    name: str
    display_name: str
    vendor: str
    version: str
    category: str
    urgency: str
    released: str

    @property
    def display_version(self) -> str:
        return self.version.partition("-")[0]

    @property
    def kb(self) -> str:
        return f"{_KB}/{370000 + sum(self.name.encode()) % 9999}"


@dataclass(frozen=True, slots=True)
class BaseImage:
    version: str
    display_version: str
    released: str
    category: str
    kb: str
    components: tuple[ComponentVersion, ...]


@dataclass(frozen=True, slots=True)
class AddOn:
    """A vendor add-on: components it adds (these override the base image's) and names it removes."""

    name: str
    version: str
    display_name: str
    vendor: str
    released: str
    components: tuple[ComponentVersion, ...]
    removed: tuple[str, ...] = ()


def _table(text: str) -> tuple[ComponentVersion, ...]:
    return tuple(_row(line.split("|")) for line in text.strip().splitlines())


def _row(cells: list[str]) -> ComponentVersion:
    name, display_name, vendor, version, category, urgency, *released = cells
    whole = version + next((tail for end, tail in _TAILS.items() if version.endswith(end)), "")
    return ComponentVersion(name, display_name, vendor, whole, category, urgency, *(released or [_INBOX_DATE]))


BASE_COMPONENTS = _table(_COMPONENTS)
ADDED_COMPONENTS = _table(_ADDED)


def added(*names: str) -> tuple[ComponentVersion, ...]:
    """The newest version outside the base images of each named component."""
    newest = {component.name: component for component in ADDED_COMPONENTS}
    return tuple(newest[name] for name in names)


def _image(version: str, display: str, released: str, category: str, kb: int) -> BaseImage:
    return BaseImage(version, display, released, category, f"{_KB}/{kb}", BASE_COMPONENTS)


BASE_IMAGES: dict[str, BaseImage] = {
    image.version: image
    for image in (
        _image("7.0.3-0.125.23794027", "7.0 U3q - 23794027", "2024-05-21", "SECURITY", 312187),
        _image("8.0.2-0.0.22380479", "8.0 U2 - 22380479", "2023-09-21", "ENHANCEMENT", 313524),
        _image("8.0.3-0.0.24022510", "8.0 U3 - 24022510", "2024-06-25", "ENHANCEMENT", 313611),
        _image("8.0.3-0.0.24280767", "8.0 U3b - 24280767", "2024-09-17", "SECURITY", 313744),
        _image("9.0.1.0101.24957456", "9.0.1.0101 - 24957456", "2025-09-29", "SECURITY", 408112),
    )
}

DELL = AddOn(
    "DEL-ESXi",
    "803.24280767-A02",
    "Dell Customized Image ESXi 8.0 U3",
    "Dell Inc.",
    "2024-10-29",
    added("Broadcom-bnxt-Net-RoCE", "Broadcom-ntg3", "Dell-iDRAC-Service-Module", "Dell-PERC-CLI", "Intel-i40en"),
    ("VMware-oem-hp-plugin", "VMware-oem-lenovo-plugin"),
)
HPE = AddOn(
    "HPE-Custom-AddOn",
    "803.0.0.11.8.0-6",
    "HPE Customization for ESXi 8.0 U3",
    "Hewlett Packard Enterprise",
    "2024-11-05",
    added("HPE-Agentless-Management", "HPE-SSACLI", "Intel-ixgben", "MRVL-E4-CNA-Driver-Bundle"),
    ("VMware-oem-dell-plugin",),
)
ADD_ONS: dict[str, AddOn] = {add_on.name: add_on for add_on in (DELL, HPE)}


def all_components() -> dict[str, list[ComponentVersion]]:
    """Every version of every component in the depot, by name, in the order in which they came."""
    found: dict[str, list[ComponentVersion]] = {}
    for component in (*BASE_COMPONENTS, *ADDED_COMPONENTS):
        found.setdefault(component.name, []).append(component)
    return dict(sorted(found.items()))
