#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Brings translations/*.ts up to date with the strings of the sources. Line numbers stay out: they would change with every edit.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
"$lupdate" -locations none -no-obsolete client qml -ts translations/tongban_en.ts
