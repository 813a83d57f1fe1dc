// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace portolan::mapping {

/// Byte-stable JSON: keys sorted by code point, two blanks of indent, whole numbers without point, a line end at the
/// end. The same value always gives the same bytes.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue &value);
/// On one line, for JSON inside JSON.
[[nodiscard]] QByteArray canonicalJsonCompact(const QJsonValue &value);
/// A number as the text that stands for it ("16", "0.5").
[[nodiscard]] QString canonicalNumber(const QJsonValue &value);

} // namespace portolan::mapping
