#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh BIN [client arguments]: the platform on loopback with its embedded store, then the client. Closing the window stops both, and so
# does Ctrl-C or the end of the terminal.
set -euo pipefail
bin=$1
shift
data=${TONGBAN_DATA:-${XDG_DATA_HOME:-$HOME/.local/share}/tongban-platform}
mkdir -p "$data"
port_file=$(mktemp -u)
server= client=

# A process group each: whatever one of them has started ends with it.
set -m

is_alive() { [ -n "$1" ] && kill -0 -- "-$1" 2>/dev/null; }
end_group() {
    is_alive "$1" || return 0
    kill -TERM -- "-$1" 2>/dev/null || true
    for _ in {1..20}; do
        is_alive "$1" || return 0
        sleep 0.1
    done
    kill -KILL -- "-$1" 2>/dev/null || true
}
stop() {
    trap '' INT TERM HUP
    end_group "$client"
    end_group "$server"
    rm -f "$port_file"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

"$bin/tongban-platform" serve --data "$data/store" --catalogue "$data/catalogue" --keys "$data/keys" \
    --content server/content/wafangdian --port 0 --port-file "$port_file" --codes-file "$data/codes" --auto-clerk &
server=$!
# The port file appears in one piece once the platform answers.
while [ ! -s "$port_file" ]; do
    is_alive "$server" || { echo "the platform did not start" >&2; exit 1; }
    sleep 0.1
done
echo "Codes for first start (样例):"
cat "$data/codes"
scripts/with_session.sh "$bin/tongban" --server "http://127.0.0.1:$(cat "$port_file")" --root "$data/keys/root.tbroot" "$@" &
client=$!
wait "$client"
