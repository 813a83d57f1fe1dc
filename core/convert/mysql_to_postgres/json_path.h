// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace portolan::convert {

/// '$.a.b[1]' as its steps ("a", "b", "1"); nothing when it has wildcards or ranges.
[[nodiscard]] std::optional<QStringList> plainJsonPath(const QString &path);
/// Steps as the text of a PostgreSQL text[]: {a,b,1}
[[nodiscard]] QString textArray(const QStringList &steps);
/// Steps as a MySQL path: $.a.b[1]
[[nodiscard]] QString mySqlJsonPath(const QStringList &steps);
/// The text of a PostgreSQL text[] literal as its elements; nothing when it is no such text.
[[nodiscard]] std::optional<QStringList> parseTextArray(const QString &text);

} // namespace portolan::convert
