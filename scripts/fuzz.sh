#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# fuzz.sh NAME SECONDS: builds the fuzzing program with clang and reads inputs of one kind for so long. Inputs that reach something new
# are kept in build/fuzz/corpus/NAME from run to run; what breaks a promise or a sanitizer lands in build/fuzz/found and makes exit 1.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
build=${TONGBAN_FUZZ_BUILD:-$root/build/fuzz}

die() { printf 'fuzz: %s\n' "$1" >&2; exit "${2:-1}"; }
names() { (cd "$root/tests/fuzz/targets" && ls ./*.cpp) | sed 's|^\./||; s|\.cpp$||' | tr '\n' ' '; }

[ $# -eq 2 ] || die "needs a name and seconds; names: $(names)" 2
name=$1
seconds=$2
[[ $name =~ ^[a-z_]+$ && -f $root/tests/fuzz/targets/$name.cpp ]] || die "nothing called '$name'; names: $(names)" 2
[[ $seconds =~ ^[1-9][0-9]{0,6}$ ]] || die "'$seconds' is no number of seconds" 2

# shellcheck source=scripts/setup.sh
source "$root/scripts/setup.sh"
ensure_fuzz_setup

mkdir -p "$build"
[ -f "$build/build.ninja" ] || cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DTONGBAN_FUZZ=ON \
    -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ >"$build/configure.log" 2>&1 || {
    cat "$build/configure.log" >&2
    die "configuring failed"
}
cmake --build "$build" --target tongban-fuzz -- --quiet

export TONGBAN_FUZZ_TARGET=$name
corpus=$build/corpus/$name
found=$build/found
log=$build/$name.log
mkdir -p "$corpus" "$found"
TONGBAN_FUZZ_SEEDS=$corpus "$build/bin/tongban-fuzz"
[ ! -d "$root/tests/fuzz/corpus/$name" ] || cp "$root/tests/fuzz/corpus/$name"/* "$corpus/"

# What counts is the processor's time: on a busy machine seconds of the clock are less.
TIMEFORMAT='%0U'
set +e
worked=$({ time nice "$build/bin/tongban-fuzz" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len=65536 \
    -print_final_stats=1 -artifact_prefix="$found/$name-" "$corpus" >"$log" 2>&1; } 2>&1)
code=$?
set -e
executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
edges=$(grep -o 'cov: [0-9]*' "$log" | tail -n 1)
printf '%s: %s executions in %s s (%s s of a processor), %s, %s inputs kept\n' "$name" "${executions:-?}" "$seconds" "$worked" \
    "${edges:-cov: ?}" "$(find "$corpus" -type f | wc -l)"
if [ "$code" -ne 0 ]; then
    grep -m 3 -E 'a promise is broken|ERROR:|runtime error|Test unit written' "$log" >&2 || tail -n 20 "$log" >&2
    die "found something: $found (whole log: $log)"
fi
