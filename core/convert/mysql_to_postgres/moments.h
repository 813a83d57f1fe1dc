// SPDX-License-Identifier: GPL-3.0-or-later
// MySQL's lenient date and time literals.
#pragma once

#include <QString>
#include <optional>

namespace portolan::convert {

struct MomentLiteral {
  QString date, time;        ///< ISO; time empty when only a date was given
  bool zero = false;         ///< 0000-00-00 or a zero month or day
  [[nodiscard]] QString text() const { return time.isEmpty() ? date : date + QLatin1Char(' ') + time; }
};
/// '2020-1-5', '20200105', '2020/01/05 3:04', 20200102030405 …; nothing when it is no date.
[[nodiscard]] std::optional<MomentLiteral> parseMoment(const QString &text);
/// '10:30', '101112', '1 10:00:00', '-838:59:59' as [-]hh:mm:ss[.f]; nothing when it is no time.
[[nodiscard]] std::optional<QString> parseSpan(const QString &text);
/// The number that a text starts with, as MySQL reads it ("12abc" → "12", "abc" → "0").
[[nodiscard]] QString numberPrefix(const QString &text);

} // namespace portolan::convert
