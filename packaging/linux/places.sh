# Sourced by install.sh and uninstall.sh: where the menu's files belong (PREFIX says otherwise), and who must know.
if [ -n "${PREFIX:-}" ]; then
    data=$PREFIX/share bin=$PREFIX/bin
elif [ "$(id -u)" -eq 0 ]; then
    data=/usr/local/share bin=/usr/local/bin
else
    data=${XDG_DATA_HOME:-$HOME/.local/share} bin=$HOME/.local/bin
fi

refresh() {
    have update-desktop-database && update-desktop-database -q "$data/applications" 2>/dev/null || true
    have update-mime-database && update-mime-database "$data/mime" >/dev/null 2>&1 || true
    touch "$data/icons/hicolor" 2>/dev/null || true
    # What was made from nothing but our files goes with them.
    ls "$data"/applications/*.desktop >/dev/null 2>&1 || rm -f "$data/applications/mimeinfo.cache"
    ls "$data"/mime/packages/*.xml >/dev/null 2>&1 || forget_mime_cache
}

forget_mime_cache() {
    for name in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version \
        XMLnamespaces application/vnd.depot-gui.record+json.xml; do
        rm -f "$data/mime/$name"
    done
    rmdir "$data/mime/application" 2>/dev/null || true
}

have() {
    command -v "$1" >/dev/null
}
