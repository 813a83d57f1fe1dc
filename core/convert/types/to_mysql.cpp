// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/types/type_map.h"

namespace portolan::convert {

namespace {

constexpr int kIndexBytes = 3072; // InnoDB, DYNAMIC rows, 16 KB pages
constexpr int kBytesPerCharacter = 4;

DataType plain(TypeKind kind, const QString &native) {
  DataType type;
  type.kind = kind;
  type.native = native;
  return type;
}

QString sized(const char *name, qint64 a) { return QLatin1String(name) + QLatin1Char('(') + QString::number(a) + QLatin1Char(')'); }

/// Byte-exact without padding, as the source compares.
void binaryCollation(const Session &session, DataType &type) {
  type.charset = QStringLiteral("utf8mb4");
  type.collation = session.options.to == sql::Dialect::MariaDb ? QStringLiteral("utf8mb4_nopad_bin") : QStringLiteral("utf8mb4_0900_bin");
}

DataType varchar(const Session &session, qint64 length) {
  DataType type = plain(TypeKind::VarChar, sized("VARCHAR", length));
  type.length = length;
  binaryCollation(session, type);
  return type;
}

DataType longText(const Session &session) {
  DataType type = plain(TypeKind::Text, QStringLiteral("LONGTEXT"));
  type.length = 4294967295LL;
  binaryCollation(session, type);
  return type;
}

qint64 keyCharacters(const TypeUse &use) { return (kIndexBytes - use.keyOtherBytes) / kBytesPerCharacter / std::max(1, use.keyParts); }

/// A PostgreSQL collation that ignores case (and accents) has its like; a deterministic one compares bytes.
void likeCollation(const Session &session, const DataType &from, DataType &to) {
  if (from.collationSchema.isEmpty() || !session.catalog) return;
  for (const Collation &c : session.catalog->collations) {
    if (c.name != ObjectName{from.collationSchema, from.collation} || c.deterministic) continue;
    const bool accents = !c.locale.contains(QLatin1String("ks-level1")) && !c.locale.contains(QLatin1String("colStrength=primary"));
    if (session.options.to != sql::Dialect::MariaDb) to.collation = accents ? QStringLiteral("utf8mb4_0900_as_ci") : QStringLiteral("utf8mb4_0900_ai_ci");
    else to.collation = accents ? QStringLiteral("uca1400_nopad_as_ci") : QStringLiteral("utf8mb4_unicode_nopad_ci");
  }
}

MappedType character(const Session &session, const DataType &t, const TypeUse &use) {
  MappedType m;
  const bool nocase = t.collation.compare(QLatin1String("NOCASE"), Qt::CaseInsensitive) == 0;
  const bool sizedType = t.kind != TypeKind::Text && t.length > 0 && !session.fromSqlite();
  if (use.key) {
    const qint64 limit = keyCharacters(use);
    const qint64 length = sizedType ? std::min(t.length, limit) : limit;
    m.type = varchar(session, length);
    if (!sizedType || t.length > limit)
      m.notes.push_back({1031, QStringLiteral("A key over text needs a length in MySQL: VARCHAR(%1); longer values do not fit").arg(length)});
  } else if (sizedType && t.kind == TypeKind::Char && t.length <= 255) {
    m.type = plain(TypeKind::Char, sized("CHAR", t.length));
    m.type.length = t.length;
    binaryCollation(session, m.type);
  } else if (sizedType && t.length <= 4096) m.type = varchar(session, t.length);
  else m.type = longText(session);
  likeCollation(session, t, m.type);
  if (nocase) m.type.collation = QStringLiteral("utf8mb4_general_ci");
  return m;
}

MappedType integer(const Session &session, const DataType &t) {
  MappedType m;
  switch (session.fromSqlite() ? TypeKind::Int64 : t.kind) {
  case TypeKind::Int8: m.type = plain(TypeKind::Int8, QStringLiteral("TINYINT")); break;
  case TypeKind::Int16: m.type = plain(TypeKind::Int16, QStringLiteral("SMALLINT")); break;
  case TypeKind::Int24: m.type = plain(TypeKind::Int24, QStringLiteral("MEDIUMINT")); break;
  case TypeKind::Int32: m.type = plain(TypeKind::Int32, QStringLiteral("INT")); break;
  default: m.type = plain(TypeKind::Int64, QStringLiteral("BIGINT")); break;
  }
  return m;
}

MappedType decimal(const Session &session, const DataType &t) {
  MappedType m;
  int precision = t.precision, scale = std::max(0, t.scale);
  if (precision <= 0 || session.fromSqlite()) {
    precision = 65;
    scale = 30;
    m.notes.push_back({1032, QStringLiteral("numeric without limits becomes DECIMAL(65,30): 35 digits before the point, 30 after; NaN and infinity do not fit")});
  } else if (precision > 65 || scale > 30) {
    precision = std::min(precision, 65);
    scale = std::min(scale, 30);
    m.notes.push_back({1033, QStringLiteral("%1 is beyond DECIMAL(65,30)").arg(t.native)});
  }
  m.type = plain(TypeKind::Decimal, QStringLiteral("DECIMAL(%1,%2)").arg(precision).arg(scale));
  m.type.precision = precision;
  m.type.scale = scale;
  return m;
}

MappedType temporal(const DataType &t) {
  MappedType m;
  const int fraction = t.fraction < 0 ? 6 : std::min(6, t.fraction);
  const auto named = [&](TypeKind kind, const char *name) {
    m.type = plain(kind, fraction > 0 ? sized(name, fraction) : QString(QLatin1String(name)));
    m.type.fraction = fraction;
  };
  if (t.kind == TypeKind::Time) named(TypeKind::Time, "TIME");
  else named(TypeKind::DateTime, "DATETIME");
  if (t.kind == TypeKind::Instant)
    m.notes.push_back({1034, QStringLiteral("timestamptz becomes DATETIME(%1) holding UTC: TIMESTAMP would end in 2038").arg(fraction)});
  return m;
}

MappedType textual(const Session &session, const DataType &t, const TypeUse &use, qint64 length, int number) {
  MappedType m;
  if (use.key) length = length < 0 ? keyCharacters(use) : std::min(length, keyCharacters(use));
  m.type = length > 0 ? varchar(session, length) : longText(session);
  m.notes.push_back({number, QStringLiteral("%1 has no counterpart in MySQL and becomes %2 holding its text form").arg(t.native, m.type.native)});
  return m;
}

MappedType bits(const Session &session, const DataType &t, const TypeUse &use) {
  if (t.kind == TypeKind::Bit && t.length <= 64) {
    MappedType m;
    m.type = plain(TypeKind::Bit, sized("BIT", std::max<qint64>(1, t.length)));
    m.type.length = std::max<qint64>(1, t.length);
    return m;
  }
  return textual(session, t, use, t.length > 0 && t.length <= 4096 ? t.length : -1, 1035);
}

MappedType binary(const Session &session, const DataType &t, const TypeUse &use) {
  MappedType m;
  const bool sizedType = t.kind != TypeKind::Blob && t.length > 0 && !session.fromSqlite();
  if (use.key) {
    const qint64 limit = (kIndexBytes - use.keyOtherBytes) / std::max(1, use.keyParts);
    const qint64 length = sizedType ? std::min(t.length, limit) : limit;
    m.type = plain(TypeKind::VarBinary, sized("VARBINARY", length));
    m.type.length = length;
    if (!sizedType) m.notes.push_back({1031, QStringLiteral("A key over binary data needs a length in MySQL: VARBINARY(%1); longer values do not fit").arg(length)});
  } else {
    m.type = plain(TypeKind::Blob, QStringLiteral("LONGBLOB"));
    m.type.length = 4294967295LL;
  }
  return m;
}

} // namespace

MappedType mapToMySql(Session &session, const DataType &t, const TypeUse &use) {
  MappedType m;
  const auto is = [&](TypeKind kind, const char *native) { m.type = plain(kind, QLatin1String(native)); };
  switch (t.kind) {
  case TypeKind::Boolean:
    is(TypeKind::Int8, "TINYINT(1)");
    m.type.displayWidth = 1;
    if (session.fromSqlite()) is(TypeKind::Int64, "BIGINT");
    break;
  case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: case TypeKind::Int64: m = integer(session, t); break;
  case TypeKind::Decimal: m = decimal(session, t); break;
  case TypeKind::Float32: is(TypeKind::Float32, "FLOAT"); if (session.fromSqlite()) is(TypeKind::Float64, "DOUBLE"); break;
  case TypeKind::Float64: is(TypeKind::Float64, "DOUBLE"); break;
  case TypeKind::Money: is(TypeKind::Decimal, "DECIMAL(19,2)"); m.type.precision = 19; m.type.scale = 2; break;
  case TypeKind::Bit: case TypeKind::BitVarying: m = bits(session, t, use); break;
  case TypeKind::Char: case TypeKind::VarChar: case TypeKind::Text: m = character(session, t, use); break;
  case TypeKind::Binary: case TypeKind::VarBinary: case TypeKind::Blob: m = binary(session, t, use); break;
  case TypeKind::Date: is(TypeKind::Date, "DATE"); break;
  case TypeKind::Time: case TypeKind::DateTime: case TypeKind::Instant: m = temporal(t); break;
  case TypeKind::TimeTz: m = textual(session, t, use, 32, 1035); break;
  case TypeKind::Interval: m = textual(session, t, use, 64, 1036); break;
  case TypeKind::Year: is(TypeKind::Int16, "SMALLINT"); break;
  case TypeKind::Enum:
    if (t.labels.isEmpty()) m = textual(session, t, use, 255, 1035);
    else {
      QStringList labels;
      for (const QString &label : t.labels) labels << sql::quoteLiteral(sql::Dialect::MariaDb, label);
      m.type = plain(TypeKind::Enum, QStringLiteral("ENUM(") + labels.join(QLatin1String(",")) + QLatin1Char(')'));
      m.type.labels = t.labels;
      m.type.charset = QStringLiteral("utf8mb4");
      m.type.collation = QStringLiteral("utf8mb4_bin");
    }
    break;
  case TypeKind::Set: m = textual(session, t, use, 255, 1035); break;
  case TypeKind::Json: case TypeKind::Jsonb:
    if (session.fromSqlite()) m.type = longText(session);
    else {
      is(TypeKind::Json, "JSON");
      m.type.jsonAlias = session.options.to == sql::Dialect::MariaDb;
    }
    break;
  case TypeKind::Uuid:
    is(TypeKind::Char, "CHAR(36)");
    m.type.length = 36;
    m.type.charset = QStringLiteral("ascii");
    m.type.collation = QStringLiteral("ascii_general_ci"); // a UUID's letters have no case
    break;
  case TypeKind::Inet: case TypeKind::Inet4: case TypeKind::Inet6: case TypeKind::Cidr: m = textual(session, t, use, 43, 1035); break;
  case TypeKind::MacAddr: case TypeKind::MacAddr8: m = textual(session, t, use, 23, 1035); break;
  case TypeKind::Array: m = textual(session, t, use, -1, 1037); break;
  case TypeKind::Range: case TypeKind::MultiRange: m = textual(session, t, use, use.indexed ? 255 : -1, 1038); break;
  case TypeKind::Oid: is(TypeKind::Int32, "INT UNSIGNED"); m.type.isUnsigned = true; break;
  case TypeKind::Domain:
    if (t.element) return mapToMySql(session, *t.element, use);
    m = textual(session, t, use, -1, 1035);
    break;
  case TypeKind::Dynamic:
    if (use.key) m.type = varchar(session, keyCharacters(use));
    else m.type = longText(session);
    m.notes.push_back({1020, QStringLiteral("Every value of this column may have its own storage class; as text the class is lost")});
    break;
  case TypeKind::Geometry: case TypeKind::Xml: case TypeKind::TsVector: case TypeKind::TsQuery: case TypeKind::HStore: case TypeKind::Vector:
  case TypeKind::Composite: case TypeKind::Other: case TypeKind::Unknown:
    m = textual(session, t, use, -1, 1035);
    break;
  }
  return m;
}

} // namespace portolan::convert
