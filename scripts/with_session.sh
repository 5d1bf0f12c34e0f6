#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command where a real Secret Service is: the person's own session when there is one, else one of our own that ends with it.
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: with_session.sh COMMAND..." >&2; exit 2; }

if [ -n "${TONGBAN_OWN_SESSION:-}" ]; then
    # Inside: a keyring of its own under a home of its own, unlocked with an empty password that nobody else can use.
    printf '\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    exec "$@"
fi
if [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${CI:-}" ]; then
    exec "$@"
fi
home=$(mktemp -d)
# The session's document portal may still hold its mount: that is no failure of what was run.
leave() {
    fusermount3 -uz "$home/run/doc" 2>/dev/null || umount -l "$home/run/doc" 2>/dev/null || true
    rm -rf "$home" 2>/dev/null || true
}
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
export TONGBAN_OWN_SESSION=1 XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config
mkdir -p "$XDG_DATA_HOME/keyrings" "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME"
chmod 700 "$XDG_RUNTIME_DIR"
dbus-run-session -- "$0" "$@"
