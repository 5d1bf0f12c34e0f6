# SPDX-License-Identifier: Apache-2.0
# Sourced by ./dev: finds out what is missing on a Debian and installs it.

packages_common=(
    g++ cmake ninja-build ccache pkg-config git ca-certificates
    qt6-base-dev qt6-declarative-dev qt6-declarative-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-svg-dev libqt6svg6 libgl-dev libvulkan-dev
    qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-templates qml6-module-qtquick-layouts
    qml6-module-qtquick-window qml6-module-qtquick-dialogs qml6-module-qtqml qml6-module-qtqml-models
    qml6-module-qtqml-workerscript qml6-module-qtquick-shapes qml6-module-qttest qml6-module-qt-labs-folderlistmodel
    qtkeychain-qt6-dev libsodium-dev libssl-dev libcurl4-openssl-dev protobuf-compiler libprotobuf-dev libzstd-dev zstd
    nlohmann-json3-dev libxml2-dev libpcre2-dev libicu-dev libboost-dev libexpected-dev zlib1g-dev
    fonts-noto-cjk dbus gnome-keyring xdg-desktop-portal nginx-light
    xvfb at-spi2-core python3-pyatspi speech-dispatcher speech-dispatcher-espeak-ng espeak-ng
)
# Where a package carries another name from one Debian to the next.
packages_debian_12=(libzxingcore-dev)
packages_debian_13=(libzxing-dev qt6-svg-plugins)
# Judges of form: their opinion changes from version to version, so they judge on Debian 12 only.
packages_debian_12+=(clang-format)

# Only for ./dev fuzz: a second compiler with its fuzzer is much to install for what most never run.
packages_fuzz=(clang libclang-rt-dev)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

other_systems() {
    cat >&2 <<'TEXT'
dev: ./dev setup knows Debian 12 and 13. On another system install these and use plain CMake (cmake --preset release):
  a C++20 compiler, CMake 3.25, Ninja, pkg-config; Qt 6.4 or newer (Base, Declarative, Tools, SVG, Quick Dialogs);
  SQLCipher 4.6 or newer, QtKeychain for Qt 6, libsodium, OpenSSL 3, libcurl, Protocol Buffers 3.21 or newer, zstd, zlib,
  nlohmann-json 3.11, libxml2, PCRE2, ICU, Boost 1.74 (headers), tl-expected, ZXing-C++ 1.4 or newer; a Chinese font (Noto CJK);
  for the tests nginx and node 18 or newer with npm (both may be absent);
  on Linux a Secret Service (gnome-keyring or KWallet) and D-Bus.
TEXT
    exit 1
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# SQLCipher of Debian 12 is from 2016; its backports carry 4.6. The source is derived from the machine's own.
add_backports() {
    local list=/etc/apt/sources.list.d/tongban-backports.list uri signed
    apt-cache policy | grep -q 'bookworm-backports' && return 0
    uri=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')
    [ -n "$uri" ] || die "cannot find this machine's own Debian source to derive backports from"
    signed=/usr/share/keyrings/debian-archive-keyring.gpg
    echo "adding bookworm-backports of this machine's Debian source (for SQLCipher 4.6)"
    printf 'deb [signed-by=%s] %s bookworm-backports main\n' "$signed" "$uri" | as_root tee "$list" >/dev/null
}

sqlcipher_is_new() {
    is_installed libsqlcipher-dev && dpkg --compare-versions "$(dpkg-query -W -f='${Version}' libsqlcipher-dev)" ge 4.6
}

ensure_setup() {
    [ -r /etc/os-release ] || other_systems
    local id version missing=() package
    id=$(. /etc/os-release && echo "${ID:-}")
    version=$(. /etc/os-release && echo "${VERSION_ID:-}")
    [ "$id" = debian ] || other_systems
    case $version in
        12) packages_common+=("${packages_debian_12[@]}") ;;
        13) packages_common+=("${packages_debian_13[@]}") ;;
        *) other_systems ;;
    esac
    for package in "${packages_common[@]}"; do
        is_installed "$package" || missing+=("$package")
    done
    sqlcipher_is_new || missing+=(libsqlcipher-dev)
    [ ${#missing[@]} -eq 0 ] && return 0

    install_said "$version" "${missing[@]}"
}

# Says what it installs; what apt says is shown only when it fails.
install_said() {
    local version=$1
    shift
    echo "installing: $*"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        die "these packages are missing and there is no sudo: install them as root ($*)"
    fi
    local log
    log=$(mktemp)
    install_packages "$version" "$@" >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        die "installing failed (whole log: $log)"
    }
    rm -f "$log"
}

ensure_fuzz_setup() {
    local missing=() package
    command -v clang++ >/dev/null && find -L "$(clang++ -print-resource-dir)" -name 'libclang_rt.fuzzer*' 2>/dev/null | grep -q . && return 0
    command -v apt-get >/dev/null || die "fuzzing needs clang with its libFuzzer"
    for package in "${packages_fuzz[@]}"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] || install_said "$(. /etc/os-release && echo "${VERSION_ID:-}")" "${missing[@]}"
}

# Peers and judges from npm, for the tests only: what needs them is skipped, and says so, where they are not. What is there is touched
# only when the registry answers, since npm ci begins by removing it.
ensure_node_packages() {
    local folder=$1/tests/node skipped="the tests with peers from npm (Connect, tus, ODK) are skipped or use what is there"
    if ! command -v npm >/dev/null; then
        echo "dev: no npm here: $skipped"
        return 0
    fi
    [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] && return 0
    if ! (cd "$folder" && npm view @bufbuild/protobuf name --fetch-retries=0 --fetch-timeout=10000 >/dev/null 2>&1); then
        echo "dev: npm cannot reach its registry: $skipped"
        return 0
    fi
    echo "installing the packages of tests/node"
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null 2>&1) ||
        echo "dev: npm ci in tests/node failed: $skipped"
}

install_packages() {
    local version=$1 env=(env DEBIAN_FRONTEND=noninteractive)
    shift
    as_root apt-get update
    if [ "$version" = 12 ] && [[ " $* " == *" libsqlcipher-dev "* ]]; then
        add_backports
        as_root apt-get update
        as_root "${env[@]}" apt-get install -y --no-install-recommends -t bookworm-backports libsqlcipher-dev
    fi
    as_root "${env[@]}" apt-get install -y --no-install-recommends "$@"
}
