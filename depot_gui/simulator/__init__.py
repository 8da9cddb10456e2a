"""A simulated vCenter with its ESXi hosts on loopback TLS, for the demo, for tests and for any client.

It is a process of its own: `python -m depot_gui.simulator --help`. Its first line on standard output is
one JSON object: `url`, `user`, `password`, `certificate` (path of a PEM with the simulated VMCA's root,
which signs vCenter's certificate; `vcenter_certificate` is that one), `hosts` and `other_users`.

Each host has a TLS listener of its own on 127.0.0.1 with a port of its own (`address`, `port` in the
first line) and the certificate that its entry states. The simulated vCenter really connects there. Its
hosts have real-looking names, which only it resolves: `esx-04.lab.example` (or `esx-04`, or the host's
management address) on port 443 means that host's listener. `127.0.0.1` with the listener's port means
the same one, for this computer as well, so that both views of a certificate can be compared.
"""
