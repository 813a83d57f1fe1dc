#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: built, read by lintian, its descriptions validated, installed into a folder, started from there.
#   test_packaging.sh SOURCE_DIR BUILD_DIR
set -euo pipefail
source_dir=$1 build_dir=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAIL: $*" >&2; exit 1; }

desktop-file-validate "$source_dir/installer/linux/org.portolan.Portolan.desktop" || fail "desktop file"
appstreamcli validate --no-net --explain "$build_dir/installer/org.portolan.Portolan.metainfo.xml" || fail "metainfo"
(cd "$build_dir" && cpack -G DEB -B "$work" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log"; fail "cpack"; }
deb=$(echo "$work"/*.deb)
dpkg-deb -I "$deb" >"$work/control" # to files: a reader that leaves early would fail the pipe
grep -q 'Depends:.*libqt6core6' "$work/control" || fail "no dependency on libqt6core6"
lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs,bad-distribution-in-changes-file "$deb" || fail "lintian"
dpkg-deb -x "$deb" "$work/root"
for file in usr/bin/portolan usr/bin/portolan-cli usr/share/man/man1/portolan.1.gz usr/share/man/man1/portolan-cli.1.gz \
            usr/share/applications/org.portolan.Portolan.desktop usr/share/bash-completion/completions/portolan-cli; do
  [ -e "$work/root/$file" ] || fail "$file is not in the package"
done
version=$(sed -n 's/^project(Portolan VERSION \([0-9.]*\).*/\1/p' "$source_dir/CMakeLists.txt")
[ "$("$work/root/usr/bin/portolan-cli" --version)" = "portolan-cli $version" ] || fail "portolan-cli --version"
[[ "$(QT_QPA_PLATFORM=offscreen "$work/root/usr/bin/portolan" --version)" == *"$version"* ]] || fail "portolan --version"
# The man page says what the program says.
zcat "$work/root/usr/share/man/man1/portolan-cli.1.gz" >"$work/page"
"$work/root/usr/bin/portolan-cli" help | sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\) .*/\1/p' | while read -r command; do
  grep -q "^\.SS $command\$" "$work/page" || fail "the man page lacks $command"
done
echo "package: $(basename "$deb"), $(du -k "$deb" | cut -f1) kB"
