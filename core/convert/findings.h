// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of action items. What a number means is data (resources/rules/findings.json); code names only the number.
#pragma once

#include "core/convert/convert.h"

namespace portolan::convert {

struct FindingInfo {
  QString id, title, category, help;
  Severity severity = Severity::Warning;
  Complexity complexity = Complexity::None;
};

/// Every known action item, in the order of their numbers.
[[nodiscard]] const std::vector<FindingInfo> &findingCatalogue();
/// Null when the number is unknown.
[[nodiscard]] const FindingInfo *findingInfo(const QString &id);
/// A finding with the catalogue's severity, complexity and category.
[[nodiscard]] Finding makeFinding(int number, const QString &message, const QString &action = {});
[[nodiscard]] QString complexityName(Complexity c); ///< "none", "simple", "medium", "significant"
[[nodiscard]] double complexityHours(Complexity c); ///< the middle of the range that the name promises

} // namespace portolan::convert
