#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# judge.sh format|qml|translations|protocol BUILD: exit 0 nothing found, 1 findings, 77 skipped (and says why).
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
what=$1
build=$2

skip() { echo "skipped: $1"; exit 77; }

debian=$(. /etc/os-release 2>/dev/null && echo "${ID:-}${VERSION_ID:-}" || true)

format() {
    [ "$debian" = debian12 ] || skip "clang-format judges on Debian 12 only"
    command -v clang-format >/dev/null || skip "no clang-format here"
    git ls-files -z '*.cpp' '*.h' | grep -zv '_table' | xargs -0 clang-format --dry-run -Werror
}

qml() {
    [ "$debian" = debian12 ] || skip "qmllint judges on Debian 12 only"
    local output
    output=$(cmake --build "$build" --target all_qmllint -- -k 0 2>&1) || { printf '%s\n' "$output"; exit 1; }
    # qmllint of Qt 6.4 exits 0 with warnings: the words decide.
    if printf '%s\n' "$output" | grep -E '^(Warning|Error|Info):'; then exit 1; fi
}

# The .ts file holds exactly the strings of the sources: updating a copy of it changes nothing.
translations() {
    local lupdate copy
    lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
    [ -x "$lupdate" ] || skip "no lupdate here"
    copy=$(mktemp -d)/tongban_en.ts
    cp translations/tongban_en.ts "$copy"
    "$lupdate" -silent -locations none -no-obsolete client qml -ts "$copy" >/dev/null
    diff <(grep -c '<source>' translations/tongban_en.ts) <(grep -c '<source>' "$copy") ||
        { echo "translations/tongban_en.ts is not up to date: run scripts/translations.sh"; exit 1; }
    if grep -n 'type="unfinished"' "$copy"; then exit 1; fi
}

protocol() {
    { command -v node >/dev/null && [ -x tests/node/node_modules/.bin/buf ]; } || {
        command -v npm >/dev/null || skip "no npm here"
        (cd tests/node && npm ci --silent --no-audit --no-fund >/dev/null 2>&1) || skip "the npm registry cannot be reached"
    }
    tests/node/node_modules/.bin/buf lint sync/protocol
}

case $what in
    format | qml | translations | protocol) "$what" ;;
    *) echo "judge.sh: no such judge: $what" >&2; exit 2 ;;
esac
