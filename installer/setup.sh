#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what a fresh Debian 12 lacks to build, run and test Portolan. Run again at will: what is there is left alone.
#   --build   only what building and running needs (no servers, no test tools)
set -euo pipefail

build=(g++ cmake ninja-build ccache pkg-config git
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6svg6-dev qt6-charts-dev
  libqt6opengl6-dev libgl-dev libqscintilla2-qt6-dev qtkeychain-qt6-dev libqt6sql6-sqlite
  libpq-dev libmariadb-dev libsqlite3-dev libpg-query-dev libprotobuf-c-dev zlib1g-dev libzstd-dev)
tests=(postgresql postgresql-15-plpgsql-check mariadb-server mariadb-client sqlite3 python3 openssl xvfb xauth
  fonts-dejavu-core lintian appstream desktop-file-utils)
packages=("${build[@]}")
[ "${1:-}" = "--build" ] || packages+=("${tests[@]}")

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
  echo "setup: everything is installed"
  exit 0
fi
echo "setup: installing ${missing[*]}"
run=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "setup: run this as root, or install sudo" >&2; exit 2; }
  run=(sudo)
fi
# Only the programs of the servers are wanted: no system service is started.
policy=/usr/sbin/policy-rc.d
made_policy=
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' | "${run[@]}" tee "$policy" >/dev/null
  "${run[@]}" chmod 755 "$policy"
  made_policy=yes
fi
trap '[ -z "$made_policy" ] || "${run[@]}" rm -f "$policy"' EXIT
"${run[@]}" apt-get update -qq
"${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
echo "setup: done"
