"""Depot GUI: extract an ESXi host's software specification into a vCenter's depot."""

__version__ = "0.1.0"
