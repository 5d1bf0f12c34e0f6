#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check_forms.sh BIN: the long forms of the form tests: 500 random walks beside ODK's engine, 1,000 mutated documents.
set -euo pipefail
# Qt Test gives up on a test after five minutes otherwise.
export QTEST_FUNCTION_TIMEOUT=3600000 QT_QPA_PLATFORM=offscreen
TONGBAN_MUTATIONS=1000 "$1/tst_client_forms" HostileTest
TONGBAN_WALKS=500 "$1/tst_forms_peer" FormsPeerTest
