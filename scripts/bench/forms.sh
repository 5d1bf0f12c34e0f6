#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# bench forms: the form engine beside @getodk/xforms-engine, which runs in node in the DOM its own tests use. Arguments: --rounds N,
# --corpus DIR, --patience SECONDS (how long the peer may take for its answers to one form; its worst takes very long for 300). Fetches the peer once if it is not there.
set -euo pipefail
bin=$1
shift
node_folder=$(dirname "$0")/../../tests/node
[ -d "$node_folder/node_modules/@getodk/xforms-engine" ] || (cd "$node_folder" && npm ci --ignore-scripts --no-audit --no-fund >/dev/null) ||
    echo "bench forms: the peer cannot be fetched; its rows will say so" >&2
exec "$bin/tongban-bench-forms" "$@"
