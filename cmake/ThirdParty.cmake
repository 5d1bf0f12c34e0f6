# SPDX-License-Identifier: Apache-2.0
# Every third-party library, found once. Why each is used: README.md, "Third-party parts".

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Qml Quick QuickTemplates2 QuickTest Test Svg Network LinguistTools PrintSupport Concurrent)
qt_standard_project_setup()
# No .ui files here; looking for them is a step of its own for every library.
set(CMAKE_AUTOUIC OFF)
include(Moc)
# Qt6::Test defines macros with the folder's name (for QFINDTESTDATA, not used here): a precompiled header would fit one folder only.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
# Without this every room would make its own copy of the QML plumbing under its own folder.
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)

find_package(PkgConfig REQUIRED)
find_package(Protobuf REQUIRED)
find_package(Threads REQUIRED)
find_package(CURL REQUIRED)
find_package(ZLIB REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(ZXing REQUIRED)
find_package(Qt6Keychain REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(pcre2 REQUIRED IMPORTED_TARGET libpcre2-8)
pkg_check_modules(icu REQUIRED IMPORTED_TARGET icu-i18n)
# SQLCipher 4.6 (its .pc gives the SQLite version inside, 3.46): contentless FTS5 tables with contentless_delete=1. Debian 12 has it in
# backports, Debian 13 plainly.
pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET sqlcipher>=3.46)
