#!/usr/bin/env bash
# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Works the console as a person does: a real window under Xvfb, a real mouse and real keys, the demo tenant behind it.
# usage: console_by_hand.sh CASB_CONSOLE
set -euo pipefail
if [ -z "${INSIDE_XVFB:-}" ]; then
    INSIDE_XVFB=1 exec xvfb-run -a -s "-screen 0 1366x768x24" "$0" "$@"
fi

export QT_QPA_PLATFORM=xcb
workspace=$(mktemp -d)
"$1" --demo --workspace "$workspace" --size 1366x768 --theme light &
console=$!
trap 'kill "$console" 2>/dev/null || true; rm -rf "$workspace"' EXIT
fail() { echo "$1" >&2; exit 1; }

# Waits until a command succeeds, a minute at the most.
until_true() {
    local end=$((SECONDS + 60))
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        kill -0 "$console" 2>/dev/null || return 1
        sleep 0.2
    done
}
answer() {
    python3 - "$workspace/demo/state/casb.db" "$1" <<'PY'
import sqlite3, sys
try:
    print(sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True, timeout=5).execute(sys.argv[2]).fetchone()[0] or 0)
except sqlite3.Error:
    print(0)
PY
}
pulled() { [ "$(answer 'select max(records) from pull')" -gt 100 ]; }
quiet() { [ "$(answer 'select count(*) from pull where ended_ms = 0')" = 0 ]; }
pulling() { ! quiet; }
# ends_well WHAT PAGE: the console ends by WHAT, in order, and keeps PAGE as the one in view.
ends_well() {
    until_true eval '! kill -0 "$console" 2>/dev/null' || true
    if kill -0 "$console" 2>/dev/null; then fail "$1 does not end the console"; fi
    wait "$console" || fail "$1: the console ended with status $?"
    quiet || fail "$1: a pull was left open"
    grep -q "^page=$2" "$workspace/console.ini" || fail "$1: the page in view was not kept"
    if pgrep -f "casb-simulator.*$workspace" >/dev/null; then fail "$1: the simulator was left running"; fi
}
title_is() { xdotool getwindowname "$window" | grep -q "$1"; }

window=$(xdotool search --sync --onlyvisible --pid "$console" | tail -n 1)
xdotool windowfocus "$window" || true
until_true pulled || fail "nothing was collected"

# Every place by its key, then one by the mouse.
for place in 2:Pulls 3:Records 4:Persistence 5:Log 6:Settings 1:Overview; do
    xdotool key --window "$window" "ctrl+${place%%:*}"
    until_true title_is "${place##*:}" || fail "Ctrl+${place%%:*} does not lead to ${place##*:}"
done
eval "$(xdotool getwindowgeometry --shell "$window")"
xdotool mousemove $((X + 76)) $((Y + 101)) click 1
until_true title_is Pulls || fail "the mouse does not lead to Pulls"

# Wrong keys and clicks do no harm.
xdotool mousemove $((X + 1300)) $((Y + 740)) click 1 click 3
xdotool key --window "$window" Escape Tab Tab Return Escape F5
kill -0 "$console" || fail "the console died"

# The window may be gone before the key is released, which xdotool takes for a failure.
xdotool key --window "$window" ctrl+q || true
ends_well "Ctrl+Q" pulls

# A desktop session that ends sends a signal: nothing may be lost by that either.
"$1" --demo --workspace "$workspace" --size 1366x768 --page log &
console=$!
xdotool search --sync --onlyvisible --pid "$console" >/dev/null
until_true pulling || fail "nothing is collected again"
kill -TERM "$console"
ends_well "SIGTERM" log
echo "the console was worked by hand"
