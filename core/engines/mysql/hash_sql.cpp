// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/hash_sql.h"

namespace portolan::mysql {

namespace {

/// Bytes, so that no collation has a say; '\', '|' and '~' escaped, as they separate columns and mark NULL.
QString escaped(const QString &utf8Text) {
  return QStringLiteral("REPLACE(REPLACE(REPLACE(CAST(%1 AS BINARY), X'5C', X'5C5C'), X'7C', X'5C70'), X'7E', X'5C74')").arg(utf8Text);
}

/// Where every engine writes the shortest text without exponent. The lower bound lies between two FLOATs, so that a FLOAT
/// and its shortest decimal stand on the same side (canonical.md).
QString isPlainReal(const QString &raw, bool single) {
  return QStringLiteral("ABS(%1) >= 1.2207031977595761e-4 AND ABS(%1) < %2").arg(raw, single ? QStringLiteral("524288.03125e0") : QStringLiteral("70368744177664.5e0"));
}

/// Otherwise: sign, shortest digits and power of ten, read off the server's own shortest text of the double.
QString exponentText(const QString &number) {
  const QString text = QStringLiteral("CAST(ABS(%1) AS CHAR)").arg(number);
  const QString mantissa = QStringLiteral("SUBSTRING_INDEX(%1, 'e', 1)").arg(text);
  const QString power = QStringLiteral("IF(LOCATE('e', %1) > 0, CAST(SUBSTRING_INDEX(%1, 'e', -1) AS SIGNED), 0)").arg(text);
  const QString fraction = QStringLiteral("SUBSTRING(%1, 3)").arg(mantissa);
  const QString exponent = QStringLiteral("(%1 + IF(%2 LIKE '0.%', LENGTH(TRIM(LEADING '0' FROM %3)) - LENGTH(%3) - 1, LENGTH(SUBSTRING_INDEX(%2, '.', 1)) - 1))").arg(power, mantissa, fraction);
  const QString digits = QStringLiteral("TRIM(TRAILING '0' FROM TRIM(LEADING '0' FROM REPLACE(%1, '.', '')))").arg(mantissa);
  return QStringLiteral("IF(%1 = 0, '0', CONCAT(IF(%1 < 0, '-', ''), %2, '@', %3))").arg(number, digits, exponent);
}

QString floatText(const QString &number, const QString &raw, bool single) {
  return QStringLiteral("IF(%1, CAST(%2 AS CHAR), %3)").arg(isPlainReal(raw, single), number, exponentText(number));
}

/// The shortest decimal that is the same FLOAT, as a double: the first of six to nine digits that reads back.
QString singleSql(const QString &c) {
  const QString number = QStringLiteral("(%1 + 0e0)").arg(c);
  const auto rounded = [&](int digits) { return QStringLiteral("ROUND(%1, %2 - FLOOR(LOG10(ABS(%1))))").arg(number).arg(digits - 1); };
  QString text = QStringLiteral("COALESCE(CASE");
  for (const int digits : {6, 7, 8}) text += QStringLiteral(" WHEN CAST(%1 AS FLOAT) = %2 THEN %1").arg(rounded(digits), c);
  return text + QStringLiteral(" ELSE %1 END, %2)").arg(rounded(9), number);
}

/// Zero dates have no difference to 1970, and 31 February must not become 2 March: both stay text.
QString microsText(const QString &c, bool mayBeImpossible) {
  const QString micros = QStringLiteral("IF(%1 IS NULL, NULL, COALESCE(CAST(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', %1) AS CHAR), CAST(%1 AS CHAR)))").arg(c);
  if (!mayBeImpossible) return micros;
  return QStringLiteral("IF(DAYOFMONTH(%1) > 28 AND DAYOFMONTH(%1) > DAYOFMONTH(LAST_DAY(%1)), CAST(%1 AS CHAR), %2)").arg(c, micros);
}

QString uuidSql(const HashColumn &column, const QString &c) {
  if (!column.type.isBinary()) return QStringLiteral("LOWER(CAST(%1 AS CHAR))").arg(c);
  const QString hex = QStringLiteral("HEX(%1)").arg(c);
  return QStringLiteral("LOWER(CONCAT(SUBSTR(%1,1,8),'-',SUBSTR(%1,9,4),'-',SUBSTR(%1,13,4),'-',SUBSTR(%1,17,4),'-',SUBSTR(%1,21)))").arg(hex);
}

QString geometrySql(const QString &c) {
  const QString hex = QStringLiteral("HEX(%1)").arg(c);
  return QStringLiteral("LOWER(IF(LEFT(%1,8)='00000000', SUBSTR(%1,9), CONCAT('01', SUBSTR(%1,11,6), '20', LEFT(%1,8), SUBSTR(%1,19))))").arg(hex);
}

QString decimalSql(const HashColumn &column, const QString &c) {
  const int scale = std::clamp(column.scale, 0, 38);
  if (column.scale < 0) { // no scale agreed on: zeros at the end do not count
    const QString text = QStringLiteral("CAST(%1 AS CHAR)").arg(column.type.zerofill ? c + QStringLiteral(" + 0") : c);
    return QStringLiteral("IF(LOCATE('.', %1) > 0, TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM %1)), %1)").arg(text);
  }
  if (column.type.kind == TypeKind::Decimal && column.type.scale == scale && !column.type.zerofill) return QStringLiteral("CAST(%1 AS CHAR)").arg(c);
  // Rounding a tiny negative number leaves "-0.00" on some servers.
  return QStringLiteral("CAST(CAST(%1 AS DECIMAL(65,%2)) + 0 AS CHAR)").arg(c).arg(scale);
}

QString utf8(const HashColumn &column, const QString &c) {
  if (column.type.charset.startsWith(QLatin1String("utf8"))) return c;
  return QStringLiteral("CONVERT(%1 USING utf8mb4)").arg(c);
}

QString joined(const std::vector<HashColumn> &columns, sql::Dialect dialect) {
  QStringList parts;
  for (const HashColumn &c : columns) parts << QStringLiteral("COALESCE(%1,'~')").arg(canonicalSql(c, dialect));
  return parts.size() == 1 ? parts.first() : QStringLiteral("CONCAT_WS('|',%1)").arg(parts.join(QLatin1Char(',')));
}

QString bucketOf(const HashRequest &request, sql::Dialect dialect, int buckets) {
  const std::vector<HashColumn> &by = request.key.empty() ? request.columns : request.key;
  return QStringLiteral("MOD(CAST(CONV(LEFT(MD5(%1),8),16,10) AS UNSIGNED),%2)").arg(joined(by, dialect)).arg(buckets);
}

QString where(const HashRequest &request, sql::Dialect dialect) {
  QStringList parts;
  if (!request.predicate.isEmpty()) parts << QLatin1Char('(') + request.predicate.text() + QLatin1Char(')');
  const QString key = sql::quoteIdentifier(dialect, request.keyColumn);
  if (request.keyLower) parts << key + QStringLiteral(" >= ") + QString::number(*request.keyLower);
  if (request.keyUpper) parts << key + QStringLiteral(" < ") + QString::number(*request.keyUpper);
  if (request.onlyBucket >= 0 && request.onlyBucketOf > 1) parts << bucketOf(request, dialect, request.onlyBucketOf) + QStringLiteral(" = ") + QString::number(request.onlyBucket);
  return parts.isEmpty() ? QString() : QStringLiteral(" WHERE ") + parts.join(QLatin1String(" AND "));
}

} // namespace

QString canonicalSql(const HashColumn &column, sql::Dialect dialect) {
  const QString c = column.sql(dialect);
  const QString plainText = QStringLiteral("CAST(%1 AS CHAR)").arg(c);
  switch (column.canonical) {
  case Canonical::Integer: // YEAR 0 and ZEROFILL numbers are written with their zeros
    return column.type.zerofill || column.type.kind == TypeKind::Year ? QStringLiteral("CAST(%1 + 0 AS CHAR)").arg(c) : plainText;
  case Canonical::Boolean: return QStringLiteral("IF(%1 IS NULL, NULL, IF(%1 <> 0, '1', '0'))").arg(c);
  case Canonical::Decimal: return decimalSql(column, c);
  case Canonical::Float32:
    return floatText(column.type.kind == TypeKind::Float32 ? singleSql(c) : QStringLiteral("(%1 + 0e0)").arg(c), QStringLiteral("(%1 + 0e0)").arg(c), true);
  case Canonical::Float64: return floatText(QStringLiteral("(%1 + 0e0)").arg(c), QStringLiteral("(%1 + 0e0)").arg(c), false);
  case Canonical::Text: case Canonical::EnumText: return escaped(utf8(column, c));
  case Canonical::TextTrimmed: return escaped(QStringLiteral("TRIM(TRAILING ' ' FROM %1)").arg(utf8(column, c)));
  case Canonical::Bytes: return QStringLiteral("LOWER(HEX(%1))").arg(c);
  case Canonical::Date: return plainText;
  case Canonical::Time:
    return QStringLiteral("IF(%1 IS NULL, NULL, CONCAT(IF(LEFT(%2, 1) = '-' AND %1 <> 0, '-', ''), CAST(ABS(TRUNCATE(TIME_TO_SEC(%1), 0)) * 1000000 + MICROSECOND(%1) AS UNSIGNED)))").arg(c, plainText);
  case Canonical::DateTime: case Canonical::Instant: return microsText(c, column.type.kind != TypeKind::Instant);
  case Canonical::Year: return QStringLiteral("CAST(%1 + 0 AS CHAR)").arg(c);
  case Canonical::Uuid: return uuidSql(column, c);
  case Canonical::Bits: return QStringLiteral("LPAD(BIN(%1 + 0), %2, '0')").arg(c).arg(std::max<qint64>(column.type.length, 1));
  case Canonical::Geometry: return geometrySql(c);
  case Canonical::Inet: case Canonical::Json: case Canonical::Plain: case Canonical::Interval:
    return escaped(column.type.isCharacter() ? utf8(column, c) : QStringLiteral("CONVERT(%1 USING utf8mb4)").arg(plainText));
  }
  return plainText;
}

QString hashSql(const HashRequest &request, sql::Dialect dialect) {
  const bool grouped = request.buckets > 1;
  // Without the CAST the sum would silently become a DOUBLE.
  const QString sum = QStringLiteral("SUM(CAST(CONV(RIGHT(MD5(%1),12),16,10) AS UNSIGNED))").arg(joined(request.columns, dialect));
  return QStringLiteral("SELECT %1 AS b, COUNT(*), %2 FROM ").arg(grouped ? bucketOf(request, dialect, request.buckets) : QStringLiteral("0"), sum)
         + sql::quoteName(dialect, request.table) + where(request, dialect) + (grouped ? QStringLiteral(" GROUP BY b ORDER BY NULL") : QString());
}

QString canonicalRowsSql(const HashRequest &request, sql::Dialect dialect, qint64 maxRows) {
  QStringList parts;
  for (const HashColumn &c : request.key) parts << canonicalSql(c, dialect);
  for (const HashColumn &c : request.columns) parts << canonicalSql(c, dialect);
  const std::vector<HashColumn> &order = request.key.empty() ? request.columns : request.key;
  return QStringLiteral("SELECT %1 FROM ").arg(parts.join(QLatin1String(", "))) + sql::quoteName(dialect, request.table) + where(request, dialect)
         + QStringLiteral(" ORDER BY CAST(%1 AS BINARY) LIMIT %2").arg(joined(order, dialect)).arg(maxRows);
}

} // namespace portolan::mysql
