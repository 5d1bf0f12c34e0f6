#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Lives lives of devices and a platform with everything going wrong, and writes down outside the tree which seeds were lived on which
# commit: a count of lives means something only together with the program it was made with.
set -euo pipefail
bin=$1
shift

usage() {
    cat <<'TEXT'
  ./dev sim [--seeds N] [--seed S] [--minutes M]   N lives (default 1000) from seed S (default 1), at most M minutes
  ./dev sim --crash-points N [--seed S]            N scenarios, the power cut at each write and synchronisation in turn
  ./dev sim --mistakes                             plant each mistake of the table and say whether it is seen
    --jobs N                                       shared among N processes (default: as many as there are cores)

  ./dev sim --seed S --cut-at STEP [--catalogue]   one of those cuts alone

A failure names its seed; `--seeds 1 --seed S --tell` lives it again, trace and all, and tells what happens.
TEXT
}

case ${1:-} in help | --help | -h) usage; exit 0 ;; esac

state=${XDG_STATE_HOME:-$HOME/.local/state}/tongban
mkdir -p "$state"
commit=$(git rev-parse --short HEAD 2>/dev/null || echo unknown)
# What was not committed is another program than the commit.
[ -z "$(git status --porcelain -- sync client/store server tests/simulation 2>/dev/null)" ] || commit=$commit-changed
exec "$bin/tongban-sim" "$@" --record "$state/sim-runs.jsonl" --commit "$commit"
