#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ctrl_c.sh BIN: what `./dev run` starts (platform, session, keyring, client) is gone five seconds after Ctrl-C and after the window was
# closed, whatever process group or session it moved to.
set -uo pipefail
# A session of its own, by which what was started is known.
[ -n "${CTRL_C_SESSION:-}" ] || CTRL_C_SESSION=1 exec setsid --wait "$0" "$@"
bin=$1
cd "$(dirname "$(readlink -f "$0")")/../.." || exit 1
place=$(mktemp -d)
# As a terminal does it: a process group of its own for what is started, in which SIGINT is not ignored.
set -m
# Every process started here carries this in its environment, and nothing else does.
export TONGBAN_DATA=$place/platform DISPLAY=:none QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software CI=true
unset DBUS_SESSION_BUS_ADDRESS TONGBAN_OWN_SESSION

# Of this session, or marked: the environment of a process that guards its memory (the client, the keyring) is shown to root only, and
# what has left the session is known by nothing else.
ours() {
    local process stat name marked
    marked=" $(grep -lzxF "TONGBAN_DATA=$TONGBAN_DATA" /proc/[0-9]*/environ 2>/dev/null | tr '\n' ' ')"
    for process in /proc/[0-9]*; do
        { read -r stat <"$process/stat"; } 2>/dev/null || continue
        name=${stat#*(}
        name=${name%)*}
        # State, parent, group, session.
        # shellcheck disable=SC2206
        stat=(${stat##*) })
        # Dead already, or of this script's own group: itself and its helpers.
        case ${stat[0]}/${stat[2]} in Z/* | X/* | */$$) continue ;; esac
        if [ "${stat[3]}" = $$ ] || [[ $marked == *" $process/environ "* ]]; then echo "${process#/proc/} $name"; fi
    done
}
pid_of() { ours | awk -v name="$1" '$2 == name { print $1; exit }'; }
fail() {
    printf 'ctrl_c: %s\n' "$1" >&2
    ours >&2
    tail -n 5 "$place/log" >&2
    ours | awk '{ print $1 }' | xargs -r kill -KILL
    rm -rf "$place"
    exit 1
}
# within WHAT-IF-NOT SECONDS CONDITION...: waits until the condition holds.
within() {
    local what=$1 tries=$(($2 * 10))
    shift 2
    until "$@"; do
        [ $((tries--)) -gt 0 ] || fail "$what"
        sleep 0.1
    done
}
client_runs() { [ -n "$(pid_of tongban)" ]; }
nothing_runs() { [ -z "$(ours)" ]; }

for end in "Ctrl-C" "a signal to the script alone" "closing the window"; do
    scripts/run.sh "$bin" >"$place/log" 2>&1 &
    leader=$!
    within "the client does not start" 60 client_runs
    case $end in
        Ctrl-C) kill -INT -- "-$leader" ;;
        a*) kill -INT "$leader" ;;
        closing*) kill -TERM "$(pid_of tongban)" ;;
    esac
    within "after $end something still runs:" 5 nothing_runs
    wait "$leader" 2>/dev/null
    echo "ok   $end stops everything"
done
rm -rf "$place"
