// SPDX-License-Identifier: GPL-3.0-or-later
// Column types and defaults as MariaDB and MySQL write them.
#pragma once

#include "core/catalog/catalog.h"

namespace portolan::mysql {

/// "bigint(20) unsigned", "enum('a','b''c')", "datetime(6)" and all the others. Charset and collation may be empty.
[[nodiscard]] DataType parseColumnType(const QString &columnType, const QString &charset = {}, const QString &collation = {});
/// The labels inside the parentheses of ENUM(…) and SET(…), unescaped.
[[nodiscard]] QStringList parseLabels(QStringView list);
/// A quoted literal of SHOW CREATE and COLUMN_DEFAULT without its quotes and escapes; nothing when `text` is no single literal.
[[nodiscard]] std::optional<QString> unquoteLiteral(QStringView text);
/// MariaDB quotes literals in COLUMN_DEFAULT ('abc', 5, current_timestamp(), NULL).
[[nodiscard]] DefaultValue mariaDbDefault(const std::optional<QString> &text);
/// MySQL does not (abc, 5, CURRENT_TIMESTAMP with DEFAULT_GENERATED in EXTRA).
[[nodiscard]] DefaultValue mySqlDefault(const std::optional<QString> &text, const DataType &type, const QString &extra);
[[nodiscard]] QString charsetOfCollation(const QString &collation);

} // namespace portolan::mysql
