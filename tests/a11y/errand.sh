#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# errand.sh BIN [errand|walk_c]: the real program on a real accessibility bus, worked by that story. 77 (skipped) where a part of that is
# missing.
set -euo pipefail
bin=$(readlink -f "$1")
story=${2:-errand}
here=$(dirname "$(readlink -f "$0")")
for part in Xvfb dbus-run-session; do
    command -v "$part" >/dev/null || { echo "skipped: no $part"; exit 77; }
done
# The system's Python: others do not see its packages.
/usr/bin/python3 -c "import pyatspi" 2>/dev/null || { echo "skipped: no python3-pyatspi"; exit 77; }
[ -x /usr/libexec/at-spi-bus-launcher ] || { echo "skipped: no at-spi2-core"; exit 77; }
[ -n "${TONGBAN_OWN_SESSION:-}" ] || exec "$here/../../scripts/with_session.sh" "$0" "$bin" "$story"

folder=$(mktemp -d)
end() {
    local rc=$?
    kill ${client:-} ${platform:-} ${screen:-} 2>/dev/null || true
    rm -rf "$folder"
    exit $rc
}
trap end EXIT
mkfifo "$folder/display"
exec 3<>"$folder/display"
# Of several that begin or end at once one may take away what another listens on: then the next one.
answers() { /usr/bin/python3 -c 'import ctypes; open = ctypes.CDLL("libX11.so.6").XOpenDisplay; open.restype = ctypes.c_void_p; exit(not open(None))'; }
for _ in 1 2 3 4 5; do
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
    screen=$!
    read -r -u 3 -t 20 number
    export DISPLAY=:$number
    answers && break
    kill "$screen" 2>/dev/null || true
done
"$bin/tongban-platform" serve --data "$folder/store" --catalogue "$folder/catalogue" --keys "$folder/keys" \
    --content "$here/../../server/content/wafangdian" --port 0 --port-file "$folder/port" --codes-file "$folder/codes" >"$folder/log" 2>&1 &
platform=$!
for _ in $(seq 1 300); do [ -s "$folder/port" ] && break; sleep 0.2; done
export QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
# Photos lie where the dialog that picks a file begins.
/usr/bin/python3 "$here/photos.py" "$folder/pictures" sketch.png head.png wife.png
cd "$folder/pictures"
"$bin/tongban" --data "$folder/client" --server "http://127.0.0.1:$(cat "$folder/port")" --root "$folder/keys/root.tbroot" &
client=$!
code_of() { grep "$1" "$folder/codes" | head -1 | awk '{print $NF}'; }
case $story in
    errand) /usr/bin/python3 "$here/errand.py" "$(code_of 于建国)" ;;
    walk_c) /usr/bin/python3 "$here/walk_c.py" "$(code_of 孙德福)" "$bin/tongban-platform" clerk --data "$folder/store" ;;
    *) echo "errand.sh: there are errand and walk_c" >&2; exit 2 ;;
esac
