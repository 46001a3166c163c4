#!/bin/sh
# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_keyring.sh PROGRAM [ARGUMENTS…]: runs it beside a keyring of its own, in a session bus and a home of its own.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL || true
# The keyring's password is empty, but it must end with a line end.
dbus-run-session -- sh -c '
    echo | gnome-keyring-daemon -d --unlock --components=secrets >"$HOME/keyring.log" 2>&1
    "$@"
' sh "$@"
