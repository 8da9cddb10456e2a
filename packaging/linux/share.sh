# Sourced by the Linux builds: make_share FOLDER writes what belongs below /usr/share or ~/.local/share.
# Needs packaging/build's `python`, `work` and `packaging`.
make_share() {
    version=$("$python" -c 'import depot_gui; print(depot_gui.__version__)')
    app_id=$("$python" -c 'import version_info; print(version_info.APP_ID)')
    date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
    mkdir -p "$1/applications" "$1/mime/packages" "$1/metainfo" "$1/man/man1" "$1/icons/hicolor/scalable/apps"
    cp "$packaging/linux/depot-gui.desktop" "$1/applications/depot-gui.desktop"
    cp "$packaging/linux/depot-gui.xml" "$1/mime/packages/depot-gui.xml"
    fill_in "$packaging/linux/depot-gui.metainfo.xml" >"$1/metainfo/$app_id.metainfo.xml"
    fill_in "$packaging/linux/depot-gui.1" | gzip -9n >"$1/man/man1/depot-gui.1.gz"
    cp "$work/source/resources/icons/depot-gui.svg" "$1/icons/hicolor/scalable/apps/depot-gui.svg"
    "$python" "$packaging/app_icons.py" "$1/icons/hicolor"
}

fill_in() {
    sed "s/@APP_ID@/$app_id/g; s/@VERSION@/$version/g; s/@DATE@/$date/g" "$1"
}
