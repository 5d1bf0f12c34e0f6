#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# gallery.sh BIN [DIR] [--pseudo] | BIN --refresh: every component in every state, palette and scale as pictures in DIR (default: gallery/),
# or the golden ones, of components and of pages, made anew.
set -euo pipefail
bin=$1
shift
cd "$(dirname "$(readlink -f "$0")")/.."
if [ "${1:-}" = --refresh ]; then
    "$bin/tongban-gallery" --golden tests/gallery/golden --refresh
    exec "$bin/tongban-pages" --golden tests/audit/golden --refresh
fi
"$bin/tongban-gallery" "$@"
echo "pictures are in ${1:-gallery}"
