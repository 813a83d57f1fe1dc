#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the README's pictures from the last test run:
#   ctest --test-dir build/release -R 'test_ui_migration' && tests/ui/update_screenshots.sh build/release
set -euo pipefail
build=${1:-build/release}
cd "$(dirname "$0")/../.."
mkdir -p resources/screenshots
for page in rules convert run follow; do
  for theme in light dark; do
    cp "$build/screenshots/migration/$page-$theme.png" "resources/screenshots/$page-$theme.png"
  done
done
ls -l resources/screenshots
