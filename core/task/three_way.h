// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

/// A merge by lines of two texts that come from one. Where both changed the same lines otherwise, `text` holds both between the
/// usual marks (<<<<<<<, |||||||, =======, >>>>>>>).
struct ThreeWay {
  QString text;
  int conflicts = 0;
};
[[nodiscard]] ThreeWay mergeThreeWay(const QString &base, const QString &mine, const QString &theirs, const QString &mineName, const QString &theirsName);

} // namespace portolan
