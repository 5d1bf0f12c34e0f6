#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh BIN [client arguments]: the platform on loopback with its embedded store, then the client; closing the window stops both.
set -euo pipefail
bin=$1
shift
data=${TONGBAN_DATA:-${XDG_DATA_HOME:-$HOME/.local/share}/tongban-platform}
mkdir -p "$data"
port_file=$(mktemp -u)
"$bin/tongban-platform" serve --data "$data/store" --catalogue "$data/catalogue" --keys "$data/keys" \
    --content server/content/wafangdian --port 0 --port-file "$port_file" --codes-file "$data/codes" --auto-clerk &
server=$!
stop() {
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    rm -f "$port_file"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
# The port file appears in one piece once the platform answers.
while [ ! -s "$port_file" ]; do
    kill -0 "$server" 2>/dev/null || { echo "the platform did not start" >&2; exit 1; }
    sleep 0.1
done
echo "Codes for first start (样例):"
cat "$data/codes"
scripts/with_session.sh "$bin/tongban" --server "http://127.0.0.1:$(cat "$port_file")" --root "$data/keys/root.tbroot" "$@"
