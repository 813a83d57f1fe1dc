// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/convert/convert.h"

#include <QString>
#include <vector>

namespace portolan::ui {

/// How many objects of a kind convert by themselves, and how much work the others are.
struct KindScore {
  QString kind, title;
  int automatic = 0, simple = 0, medium = 0, significant = 0;
  [[nodiscard]] int total() const { return automatic + simple + medium + significant; }
};
struct Assessment {
  std::vector<KindScore> kinds;
  int objects = 0, automatic = 0;
  double hours = 0; ///< by the middle of each class: 1 h, 4 h, 8 h
};
[[nodiscard]] Assessment assess(const Catalog &source, const std::vector<convert::Finding> &findings);
[[nodiscard]] QString complexityText(convert::Complexity c);
[[nodiscard]] QString assessmentHtml(const QString &title, const Assessment &assessment, const std::vector<convert::Finding> &findings);
[[nodiscard]] QByteArray findingsCsv(const std::vector<convert::Finding> &findings);
[[nodiscard]] QByteArray findingsJson(const Assessment &assessment, const std::vector<convert::Finding> &findings);

} // namespace portolan::ui
