#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ui.sh BIN [PART...]: the bench of the window (start, search, memory, scroll): drawn without a screen, by software, the same everywhere.
# Its guides are those of ./dev bench sync, made once and kept outside the tree.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
bin=$1
shift
data=${TONGBAN_BENCH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tongban/bench}/published-2
mkdir -p "$data"
if [ ! -d "$data/wafangdian" ]; then
    rm -rf "$data/wafangdian.part" "$data/wafangdian.keys"
    "$bin/tongban-platform" publish "$root/server/content/wafangdian" "$data/wafangdian.part" --keys "$data/wafangdian.keys"
    mv "$data/wafangdian.part" "$data/wafangdian"
fi
lscpu | sed -n 's/^Model name: */machine: /p'
printf 'cores: %s, load: %s\n' "$(nproc)" "$(cut -d' ' -f1-3 /proc/loadavg)"
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software CI=true
exec "$root/scripts/with_session.sh" "$bin/tongban-bench-ui" "$bin" "$data" "$@"
