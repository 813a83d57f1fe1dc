// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as canonical text and their hashes, computed inside the server. The forms are those of core/validate/canonical.md.
#include "core/engines/postgres/pg_connection.h"

namespace portolan::pg {

namespace {

QString escaped(const QString &text) {
  return QStringLiteral(R"(replace(replace(replace((%1) COLLATE "C", E'\\', E'\\\\'), '|', E'\\p'), '~', E'\\t'))").arg(text);
}

/// A float's shortest text where no engine writes an exponent (canonical.md), otherwise its digits and decimal exponent:
/// 1.6777216e+07 → 16777216@7.
QString floatText(const QString &value, bool isSingle) {
  const QString text = value + (isSingle ? QStringLiteral("::float4::text") : QStringLiteral("::float8::text"));
  const QString raw = value + (isSingle ? QStringLiteral("::float4::float8") : QStringLiteral("::float8"));
  const QString plain = QStringLiteral("CASE WHEN abs(%1) >= 1.2207031977595761e-4 AND abs(%1) < %2 THEN %3 ELSE ").arg(raw, isSingle ? QStringLiteral("524288.03125") : QStringLiteral("70368744177664.5"), text);
  return plain + QStringLiteral(
             "(SELECT CASE WHEN f.t IN ('NaN','Infinity','-Infinity') THEN f.t WHEN rtrim(ltrim(d.d, '0'), '0') = '' THEN '0' ELSE "
             "CASE WHEN left(f.t, 1) = '-' THEN '-' ELSE '' END || rtrim(ltrim(d.d, '0'), '0') || '@' || "
             "(length(split_part(m.m, '.', 1)) - 1 - (length(d.d) - length(ltrim(d.d, '0'))) + m.e)::text END "
             "FROM (SELECT %1 AS t) f, LATERAL (SELECT split_part(ltrim(f.t, '-'), 'e', 1) AS m, coalesce(nullif(split_part(f.t, 'e', 2), ''), '0')::int AS e "
             "WHERE f.t NOT IN ('NaN','Infinity','-Infinity') UNION ALL SELECT '0', 0 WHERE f.t IN ('NaN','Infinity','-Infinity')) m, "
             "LATERAL (SELECT replace(m.m, '.', '') AS d) d) END")
      .arg(text);
}

QString microsOf(const QString &value, bool mayBeInfinite) {
  const QString micros = QStringLiteral("(extract(epoch FROM %1) * 1000000)::bigint::text").arg(value);
  return mayBeInfinite ? QStringLiteral("CASE WHEN isfinite(%1) THEN %2 ELSE %1::text END").arg(value, micros) : micros;
}

bool isTextual(const DataType &t) { return t.isCharacter() || t.kind == TypeKind::Unknown; }

const DataType &baseOf(const DataType &t) { return t.kind == TypeKind::Domain && t.element ? baseOf(*t.element) : t; }

QString canonicalValue(const HashColumn &column) {
  const QString c = column.sql(sql::Dialect::Postgres);
  const DataType &type = baseOf(column.type);
  const QString plain = c + QStringLiteral("::text");
  switch (column.canonical) {
  case Canonical::Integer: case Canonical::Year:
    if (type.kind == TypeKind::Boolean) return c + QStringLiteral("::int::text");
    if (type.kind == TypeKind::Bit) return c + QStringLiteral("::bigint::text");
    if (type.kind == TypeKind::Decimal) return QStringLiteral("trunc(%1)::text").arg(c);
    return plain;
  case Canonical::Boolean:
    if (type.kind == TypeKind::Boolean) return QStringLiteral("%1::int::text").arg(c);
    return plain;
  case Canonical::Decimal:
    return column.scale >= 0 ? QStringLiteral("round(%1::numeric, %2)::text").arg(c).arg(column.scale) : QStringLiteral("trim_scale(%1::numeric)::text").arg(c);
  case Canonical::Float32: return floatText(c, true);
  case Canonical::Float64: return floatText(c, false);
  case Canonical::TextTrimmed: return escaped(QStringLiteral("rtrim(%1, ' ')").arg(plain));
  case Canonical::Bytes:
    return isTextual(type) ? QStringLiteral("encode(convert_to(%1, 'UTF8'), 'hex')").arg(c) : QStringLiteral("encode(%1, 'hex')").arg(c);
  case Canonical::Date: return isTextual(type) ? escaped(plain) : type.kind == TypeKind::Date ? plain : c + QStringLiteral("::date::text");
  case Canonical::Time: return isTextual(type) ? escaped(plain) : microsOf(c, false);
  case Canonical::DateTime: case Canonical::Instant: return isTextual(type) ? escaped(plain) : microsOf(c, true);
  case Canonical::Uuid: return QStringLiteral("lower(%1)").arg(plain);
  case Canonical::Bits: return plain;
  case Canonical::Inet: return type.kind == TypeKind::Inet ? QStringLiteral("abbrev(%1)").arg(c) : escaped(plain);
  case Canonical::Geometry:
    if (type.kind == TypeKind::Geometry) return QStringLiteral("encode(ST_AsEWKB(%1::geometry), 'hex')").arg(c);
    return type.isBinary() ? QStringLiteral("encode(%1, 'hex')").arg(c) : QStringLiteral("lower(%1)").arg(plain);
  case Canonical::Interval:
    if (type.kind != TypeKind::Interval) return escaped(plain);
    // Months, days and microseconds apart, as they are stored: 1 day is not 24 hours.
    return QStringLiteral("((extract(year FROM %1) * 12 + extract(month FROM %1))::bigint || ' ' || extract(day FROM %1)::bigint || ' ' || "
                          "((extract(hour FROM %1) * 3600 + extract(minute FROM %1) * 60 + extract(second FROM %1)) * 1000000)::bigint)").arg(c);
  case Canonical::Plain:
    if (type.kind == TypeKind::Money) return c + QStringLiteral("::numeric::text");
    return escaped(plain);
  case Canonical::Text: case Canonical::EnumText: case Canonical::Json: return escaped(plain);
  }
  return plain;
}

/// The whole row (or key) as one text: NULL is ~, columns are joined by |.
QString canonicalRow(const std::vector<HashColumn> &columns) {
  QStringList parts;
  for (const HashColumn &c : columns) parts << QStringLiteral("coalesce(%1, '~')").arg(canonicalValue(c));
  return parts.isEmpty() ? QStringLiteral("''") : parts.join(QStringLiteral(" || '|' || "));
}

/// md5 over UTF-8 whatever the database's encoding is.
QString md5Of(const Link &link, const QString &text) {
  const char *encoding = PQparameterStatus(link.raw(), "server_encoding");
  if (encoding && std::string_view(encoding) == "UTF8") return QStringLiteral("md5(%1)").arg(text);
  return QStringLiteral("md5(convert_to(%1, 'UTF8'))").arg(text);
}

QString keyHash(const Link &link, const HashRequest &request) {
  const QString key = canonicalRow(request.key.empty() ? request.columns : request.key);
  return QStringLiteral("('x' || left(%1, 8))::bit(32)::bigint").arg(md5Of(link, key));
}

QString whereClause(const Link &link, const HashRequest &request) {
  QStringList conditions;
  if (!request.predicate.isEmpty()) conditions << QStringLiteral("(%1)").arg(request.predicate.text());
  if (!request.keyColumn.isEmpty() && request.keyLower) conditions << QStringLiteral("%1 >= %2").arg(quoteIdentifier(request.keyColumn)).arg(*request.keyLower);
  if (!request.keyColumn.isEmpty() && request.keyUpper) conditions << QStringLiteral("%1 < %2").arg(quoteIdentifier(request.keyColumn)).arg(*request.keyUpper);
  if (request.onlyBucket >= 0)
    conditions << QStringLiteral("mod(%1, %2) = %3").arg(keyHash(link, request)).arg(std::max(1, request.onlyBucketOf)).arg(request.onlyBucket);
  return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QLatin1String(" AND "));
}

Result<QString> sourceOf(Link &link, const HashRequest &request) {
  char relkind = 'r';
  if (auto described = describeTable(link, request.table, &relkind); !described) return std::unexpected(described.error());
  return fromClause(request.table, relkind == 'p');
}

} // namespace

Result<std::vector<BucketHash>> PgConnection::hashRows(const HashRequest &request) {
  auto source = sourceOf(*m_link, request);
  if (!source) return std::unexpected(source.error());
  const int buckets = std::max(1, request.buckets);
  const QString bucket = buckets == 1 ? QStringLiteral("0") : QStringLiteral("mod(%1, %2)").arg(keyHash(*m_link, request)).arg(buckets);
  const QString sql = QStringLiteral("SELECT b, count(*), sum(h)::text FROM (SELECT %1 AS b, ('x' || right(%2, 12))::bit(48)::bigint AS h FROM %3%4) q GROUP BY b ORDER BY b")
                          .arg(bucket, md5Of(*m_link, canonicalRow(request.columns)), *source, whereClause(*m_link, request));
  auto result = m_link->run(sql);
  if (!result) return std::unexpected(result.error().withObject(request.table.display()));
  std::vector<BucketHash> hashes;
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i) hashes.push_back({static_cast<int>(fieldInteger(r, i, 0)), fieldInteger(r, i, 1), field(r, i, 2)});
  return hashes;
}

Result<QueryResult> PgConnection::canonicalRows(const HashRequest &request, qint64 maxRows) {
  auto source = sourceOf(*m_link, request);
  if (!source) return std::unexpected(source.error());
  QStringList select;
  for (const auto *list : {&request.key, &request.columns})
    for (const HashColumn &c : *list) select << QStringLiteral("%1 AS %2").arg(canonicalValue(c), quoteIdentifier(c.name));
  const QString order = canonicalRow(request.key.empty() ? request.columns : request.key);
  return query(SqlText(QStringLiteral("SELECT %1 FROM %2%3 ORDER BY (%4) COLLATE \"C\"")
                           .arg(select.join(QLatin1String(", ")), *source, whereClause(*m_link, request), order)),
               maxRows);
}

} // namespace portolan::pg
