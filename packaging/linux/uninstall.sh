#!/bin/sh
# Takes away what install.sh put in place. Your records stay.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
. "$here/menu/places.sh"

files=$(cd "$here/menu/share" && find . -type f)
for file in $files; do
    rm -f "$data/$file"
done
[ "$(readlink "$bin/depot-gui")" != "$here/depot-gui" ] || rm -f "$bin/depot-gui"
refresh
for file in $files; do
    (cd "$data" && rmdir -p "$(dirname "$file")" 2>/dev/null) || true
done
echo "Depot GUI is out of the menu. The program itself is the folder $here: delete it when you like."
echo "Your own files stay: records in ~/.local/share/depot-gui, settings in ~/.config/depot-gui, the log in"
echo "~/.local/state/depot-gui (those of the demo in depot-gui-demo)."
