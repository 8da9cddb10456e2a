#!/bin/sh
# Puts Depot GUI into the menu: for you alone, or for everyone when run as root. The program stays where it is unpacked.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
. "$here/menu/places.sh"

(cd "$here/menu/share" && find . -type f) | while read -r file; do
    mkdir -p "$data/$(dirname "$file")"
    cp "$here/menu/share/$file" "$data/$file"
done
# The menu's commands name the program where it is, quoted as the desktop entry specification wants it.
quoted=$(printf '%s' "$here/depot-gui" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
escaped=$(printf '%s' "$quoted" | sed 's/[\\&|]/\\&/g')
sed -i "s|^Exec=depot-gui|Exec=\"$escaped\"|" "$data/applications/depot-gui.desktop"
mkdir -p "$bin"
ln -sf "$here/depot-gui" "$bin/depot-gui"
refresh
missing=$(LD_LIBRARY_PATH="$here/_internal" ldd "$here"/_internal/PySide6/Qt/plugins/platforms/*.so |
    awk '/not found/{print $1}' | sort -u | tr '\n' ' ')
[ -z "$missing" ] || echo "These libraries of the system are missing; without them no window may open: $missing" >&2
echo "Depot GUI is in the menu now, and its command is $bin/depot-gui."
echo "sh '$here/uninstall.sh' takes both away again."
