// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/sqlite/sqlite_types.h"

#include <QRegularExpression>

namespace portolan::sqlite {

Affinity affinityOf(const QString &declared) {
  const auto has = [&declared](QLatin1String word) { return declared.contains(word, Qt::CaseInsensitive); };
  if (has(QLatin1String("INT"))) return Affinity::Integer;
  if (has(QLatin1String("CHAR")) || has(QLatin1String("CLOB")) || has(QLatin1String("TEXT"))) return Affinity::Text;
  if (declared.isEmpty() || has(QLatin1String("BLOB"))) return Affinity::Blob;
  if (has(QLatin1String("REAL")) || has(QLatin1String("FLOA")) || has(QLatin1String("DOUB"))) return Affinity::Real;
  return Affinity::Numeric;
}

namespace {

struct Known { const char *word; TypeKind kind; };
/// By the first word of the declaration; longer spellings share their first word.
constexpr Known knownTypes[] = {
  {"BOOL", TypeKind::Boolean}, {"BOOLEAN", TypeKind::Boolean},
  {"TINYINT", TypeKind::Int16}, {"SMALLINT", TypeKind::Int16}, {"INT2", TypeKind::Int16},
  {"DECIMAL", TypeKind::Decimal}, {"NUMERIC", TypeKind::Decimal}, {"NUMBER", TypeKind::Decimal}, {"DEC", TypeKind::Decimal},
  {"REAL", TypeKind::Float64}, {"DOUBLE", TypeKind::Float64}, {"FLOAT", TypeKind::Float64},
  {"VARCHAR", TypeKind::VarChar}, {"NVARCHAR", TypeKind::VarChar}, {"CHARACTER", TypeKind::VarChar}, {"VARYING", TypeKind::VarChar},
  {"VARCHAR2", TypeKind::VarChar}, {"CHAR", TypeKind::VarChar}, {"NCHAR", TypeKind::VarChar}, {"NATIVE", TypeKind::VarChar},
  {"TEXT", TypeKind::Text}, {"CLOB", TypeKind::Text}, {"LONGTEXT", TypeKind::Text}, {"MEDIUMTEXT", TypeKind::Text}, {"TINYTEXT", TypeKind::Text},
  {"BLOB", TypeKind::Blob}, {"LONGBLOB", TypeKind::Blob}, {"MEDIUMBLOB", TypeKind::Blob}, {"TINYBLOB", TypeKind::Blob},
  {"VARBINARY", TypeKind::Blob}, {"BINARY", TypeKind::Blob}, {"BYTEA", TypeKind::Blob},
  {"DATE", TypeKind::Date}, {"TIME", TypeKind::Time}, {"DATETIME", TypeKind::DateTime}, {"TIMESTAMP", TypeKind::DateTime},
  {"TIMESTAMPTZ", TypeKind::Instant}, {"YEAR", TypeKind::Year}, {"JSON", TypeKind::Json}, {"JSONB", TypeKind::Json}, {"UUID", TypeKind::Uuid},
};

TypeKind kindByAffinity(const QString &declared) {
  switch (affinityOf(declared)) {
  case Affinity::Integer: return TypeKind::Int64;
  case Affinity::Text: return TypeKind::Text;
  case Affinity::Blob: return declared.isEmpty() ? TypeKind::Dynamic : TypeKind::Blob;
  case Affinity::Real: return TypeKind::Float64;
  case Affinity::Numeric: return TypeKind::Dynamic;
  }
  return TypeKind::Dynamic;
}

} // namespace

DataType typeFromDeclared(const QString &declared) {
  DataType type;
  type.native = declared;
  static const QRegularExpression shape(QStringLiteral("^\\s*([A-Za-z_][A-Za-z_0-9]*)"));
  static const QRegularExpression numbers(QStringLiteral("\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\)"));
  const QString word = shape.match(declared).captured(1).toUpper();
  type.kind = kindByAffinity(declared);
  for (const Known &known : knownTypes)
    if (word == QLatin1String(known.word)) type.kind = known.kind;
  const auto match = numbers.match(declared);
  const int first = match.hasMatch() ? match.captured(1).toInt() : -1;
  if (type.kind == TypeKind::VarChar) {
    if (first > 0) type.length = first;
    else type.kind = TypeKind::Text;
  } else if (type.kind == TypeKind::Decimal) {
    type.precision = first;
    if (first > 0) type.scale = match.captured(2).isEmpty() ? 0 : match.captured(2).toInt();
  } else if (type.kind == TypeKind::Time || type.kind == TypeKind::DateTime || type.kind == TypeKind::Instant) {
    type.fraction = first >= 0 && first <= 6 ? first : 6; // nothing is declared, values may have any
  }
  return type;
}

DefaultValue defaultFromText(const QString &text) {
  const QString t = text.trimmed();
  if (t.isEmpty()) return {};
  if (t.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0) return {DefaultKind::Null, {}};
  if (t.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0) return {DefaultKind::Literal, QStringLiteral("1")};
  if (t.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0) return {DefaultKind::Literal, QStringLiteral("0")};
  static const QRegularExpression number(QStringLiteral("^[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?$"));
  if (number.match(t).hasMatch()) return {DefaultKind::Literal, t.startsWith(QLatin1Char('+')) ? t.mid(1) : t};
  for (const QChar quote : {QLatin1Char('\''), QLatin1Char('"')}) {
    if (t.size() < 2 || t.front() != quote || t.back() != quote) continue;
    QString inner = t.mid(1, t.size() - 2);
    QString rest = inner;
    if (rest.remove(QString(2, quote)).contains(quote)) break; // 'a' || 'b' is an expression
    return {DefaultKind::Literal, inner.replace(QString(2, quote), quote)};
  }
  return {DefaultKind::Expression, t};
}

} // namespace portolan::sqlite
