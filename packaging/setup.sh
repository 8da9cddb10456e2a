# Sourced by the commands of the README: makes .venv with what the program needs, `set_up demo` or `set_up tests`.
# As root it installs missing Debian packages itself, otherwise it says which line to run first.

QT_PACKAGES="python3-venv libgl1 libegl1 libfontconfig1 libglib2.0-0 libbrotli1 libx11-6 libx11-xcb1 libxkbcommon0
 libxkbcommon-x11-0 libdbus-1-3 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 fonts-dejavu-core"
TEST_PACKAGES="xvfb xauth dbus at-spi2-core python3-pyatspi gir1.2-atspi-2.0 gnome-keyring libsecret-tools curl openssl git fonts-inter fonts-jetbrains-mono"

need_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0  # not Debian: the system's own packages are up to the user
    missing=""
    for package in "$@"; do
        # With another Python 3.11 to 3.13 on the path, Debian's venv module is not needed.
        [ "$package" = python3-venv ] && python3 -c 'import ensurepip, venv' 2>/dev/null && continue
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        echo "First run this line, then the same command again:" >&2
        echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing" >&2
        exit 1
    fi
    echo "Installing:$missing" >&2
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

need_python() {
    if ! python3 -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null; then
        echo "Python 3.11, 3.12 or 3.13 is needed as python3." >&2
        exit 1
    fi
    wanted="$1 $(cksum pyproject.toml)"
    [ "$(cat .venv/made-for 2>/dev/null)" = "$wanted" ] && return 0
    [ "$1" = demo ] && [ "$(cat .venv/made-for 2>/dev/null)" = "tests $(cksum pyproject.toml)" ] && return 0
    case "$1" in
        tests) echo "Preparing .venv with the tools for tests; this takes a minute the first time" >&2 ;;
        *) echo "Preparing .venv; this takes a minute the first time" >&2 ;;
    esac
    [ -x .venv/bin/python ] || python3 -m venv .venv
    case "$1" in tests) what='.[test]' ;; *) what='.' ;; esac
    .venv/bin/python -m pip install -q --disable-pip-version-check -e "$what"
    echo "$wanted" >.venv/made-for
}

set_up() {
    set -e
    case "$1" in
        tests) need_packages $QT_PACKAGES $TEST_PACKAGES ;;
        *) need_packages $QT_PACKAGES ;;
    esac
    need_python "$1"
    sh packaging/translations
}
