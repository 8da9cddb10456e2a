"""The UI kit: small widgets that look and speak alike on every page. One module each; see the module's first line."""
