// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers for people: the locale's separators, units always written.
#pragma once

#include <QString>

namespace portolan::ui::format {
[[nodiscard]] QString count(qint64 value);
[[nodiscard]] QString rows(qint64 value);                     ///< "1 row", "2,000 rows"
[[nodiscard]] QString approximate(qint64 value, bool exact);  ///< "~2,700,000" unless exact; "–" when unknown
[[nodiscard]] QString bytes(qint64 value);                    ///< "58 MB"
[[nodiscard]] QString seconds(double value);                  ///< "0.4 s", "2 min 10 s", "3 h 5 min"
[[nodiscard]] QString percent(double share);                  ///< never "100 %" before the end
[[nodiscard]] QString elide(const QString &text, int characters);
/// The word for a kind of object or a stage ("primary key", "foreign-key") in the user's language; unknown ones as they are.
[[nodiscard]] QString kind(const QString &word);
} // namespace portolan::ui::format
