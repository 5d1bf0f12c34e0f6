#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# lint.sh BUILD: every judge of form in turn; exit 1 when one finds something.
set -uo pipefail
build=$1
failed=0
"$build/bin/tst_lint" || failed=1
for judge in format qml translations protocol; do
    echo "== $judge"
    tests/lint/judge.sh "$judge" "$build"
    case $? in 0 | 77) ;; *) failed=1 ;; esac
done
exit $failed
