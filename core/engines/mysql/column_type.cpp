// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/column_type.h"

#include <QRegularExpression>

namespace portolan::mysql {

namespace {

struct KindName { const char *name; TypeKind kind; qint64 length; };
constexpr KindName kinds[] = {
    {"tinyint", TypeKind::Int8, -1}, {"smallint", TypeKind::Int16, -1}, {"mediumint", TypeKind::Int24, -1}, {"int", TypeKind::Int32, -1},
    {"integer", TypeKind::Int32, -1}, {"bigint", TypeKind::Int64, -1}, {"boolean", TypeKind::Int8, -1}, {"bool", TypeKind::Int8, -1},
    {"decimal", TypeKind::Decimal, -1}, {"numeric", TypeKind::Decimal, -1}, {"fixed", TypeKind::Decimal, -1}, {"float", TypeKind::Float32, -1},
    {"double", TypeKind::Float64, -1}, {"real", TypeKind::Float64, -1}, {"bit", TypeKind::Bit, 1}, {"char", TypeKind::Char, 1},
    {"varchar", TypeKind::VarChar, -1}, {"tinytext", TypeKind::Text, 255}, {"text", TypeKind::Text, 65535}, {"mediumtext", TypeKind::Text, 16777215},
    {"longtext", TypeKind::Text, 4294967295}, {"binary", TypeKind::Binary, 1}, {"varbinary", TypeKind::VarBinary, -1}, {"tinyblob", TypeKind::Blob, 255},
    {"blob", TypeKind::Blob, 65535}, {"mediumblob", TypeKind::Blob, 16777215}, {"longblob", TypeKind::Blob, 4294967295}, {"date", TypeKind::Date, -1},
    {"time", TypeKind::Time, -1}, {"datetime", TypeKind::DateTime, -1}, {"timestamp", TypeKind::Instant, -1}, {"year", TypeKind::Year, -1},
    {"enum", TypeKind::Enum, -1}, {"set", TypeKind::Set, -1}, {"json", TypeKind::Json, -1}, {"uuid", TypeKind::Uuid, -1}, {"inet4", TypeKind::Inet4, -1},
    {"inet6", TypeKind::Inet6, -1}, {"vector", TypeKind::Vector, -1}, {"xmltype", TypeKind::Xml, -1},
};

bool isSpatial(const QString &word) {
  static const QStringList words{QStringLiteral("geometry"), QStringLiteral("point"), QStringLiteral("linestring"), QStringLiteral("polygon"), QStringLiteral("multipoint"),
                                 QStringLiteral("multilinestring"), QStringLiteral("multipolygon"), QStringLiteral("geometrycollection"), QStringLiteral("geomcollection")};
  return words.contains(word);
}

/// The text between the first "(" and its matching ")", quotes respected.
QStringView argumentsOf(QStringView text) {
  const qsizetype open = text.indexOf(QLatin1Char('('));
  if (open < 0) return {};
  bool quoted = false;
  for (qsizetype i = open + 1; i < text.size(); ++i) {
    const QChar c = text[i];
    if (quoted && c == QLatin1Char('\\')) { ++i; continue; }
    if (c == QLatin1Char('\'')) quoted = !quoted;
    if (!quoted && c == QLatin1Char(')')) return text.mid(open + 1, i - open - 1);
  }
  return text.mid(open + 1);
}

QChar unescape(QChar c) {
  switch (c.unicode()) {
  case u'0': return QChar(u'\0');
  case u'n': return QLatin1Char('\n');
  case u'r': return QLatin1Char('\r');
  case u't': return QLatin1Char('\t');
  case u'b': return QLatin1Char('\b');
  case u'Z': return QChar(u'\x1a');
  default: return c;
  }
}

/// Reads one quoted string starting at `at` (on the quote); moves `at` behind it.
std::optional<QString> readQuoted(QStringView text, qsizetype &at) {
  if (at >= text.size() || text[at] != QLatin1Char('\'')) return std::nullopt;
  QString out;
  for (++at; at < text.size(); ++at) {
    const QChar c = text[at];
    if (c == QLatin1Char('\\') && at + 1 < text.size()) { out += unescape(text[++at]); continue; }
    if (c == QLatin1Char('\'')) {
      if (at + 1 < text.size() && text[at + 1] == QLatin1Char('\'')) { out += c; ++at; continue; }
      ++at;
      return out;
    }
    out += c;
  }
  return std::nullopt;
}

void readNumbers(DataType &type, const QStringList &numbers) {
  const auto number = [&](qsizetype i) { return i < numbers.size() ? numbers[i].trimmed().toInt() : -1; };
  switch (type.kind) {
  case TypeKind::Decimal:
    type.precision = numbers.isEmpty() ? 10 : number(0);
    type.scale = numbers.size() > 1 ? number(1) : 0;
    break;
  case TypeKind::Float32: case TypeKind::Float64:
    if (numbers.size() > 1) { type.precision = number(0); type.scale = number(1); }
    else if (numbers.size() == 1 && type.kind == TypeKind::Float32 && number(0) > 24) type.kind = TypeKind::Float64;
    break;
  case TypeKind::Time: case TypeKind::DateTime: case TypeKind::Instant: type.fraction = numbers.isEmpty() ? 0 : number(0); break;
  case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: case TypeKind::Int64: case TypeKind::Year: type.displayWidth = number(0); break;
  default:
    if (!numbers.isEmpty()) type.length = numbers.first().trimmed().toLongLong();
  }
}

} // namespace

QStringList parseLabels(QStringView list) {
  QStringList labels;
  for (qsizetype at = 0; at < list.size();) {
    if (auto label = readQuoted(list, at)) labels << *label;
    else ++at;
  }
  return labels;
}

std::optional<QString> unquoteLiteral(QStringView text) {
  qsizetype at = 0;
  auto literal = readQuoted(text, at);
  if (!literal || at != text.size()) return std::nullopt;
  return literal;
}

QString charsetOfCollation(const QString &collation) { return collation.section(QLatin1Char('_'), 0, 0); }

DataType parseColumnType(const QString &columnType, const QString &charset, const QString &collation) {
  DataType type;
  type.native = columnType;
  type.charset = charset;
  type.collation = collation;
  qsizetype end = 0;
  while (end < columnType.size() && (columnType[end].isLetterOrNumber())) ++end;
  QString word = columnType.left(end).toLower();
  const QStringView arguments = argumentsOf(columnType);
  const QString tail = QString(columnType).remove(arguments.toString()).mid(end).toLower();
  type.kind = TypeKind::Other;
  for (const KindName &k : kinds)
    if (word == QLatin1String(k.name)) { type.kind = k.kind; type.length = k.length; }
  if (isSpatial(word)) {
    type.kind = TypeKind::Geometry;
    type.geometryType = word == QLatin1String("geometry") ? QString() : word == QLatin1String("geomcollection") ? QStringLiteral("GEOMETRYCOLLECTION") : word.toUpper();
  }
  if (word.startsWith(QLatin1String("bool"))) type.displayWidth = 1;
  type.isUnsigned = tail.contains(QLatin1String("unsigned"));
  type.zerofill = tail.contains(QLatin1String("zerofill"));
  if (type.kind == TypeKind::Enum || type.kind == TypeKind::Set) type.labels = parseLabels(arguments);
  else if (!word.startsWith(QLatin1String("bool")))
    readNumbers(type, arguments.isEmpty() ? QStringList() : arguments.toString().split(QLatin1Char(',')));
  return type;
}

DefaultValue mariaDbDefault(const std::optional<QString> &text) {
  if (!text) return {};
  if (text->compare(QLatin1String("NULL"), Qt::CaseInsensitive) == 0) return {DefaultKind::Null, {}};
  if (auto literal = unquoteLiteral(*text)) return {DefaultKind::Literal, *literal};
  static const QRegularExpression number(QStringLiteral("^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"));
  if (number.match(*text).hasMatch()) return {DefaultKind::Literal, *text};
  return {DefaultKind::Expression, *text};
}

DefaultValue mySqlDefault(const std::optional<QString> &text, const DataType &type, const QString &extra) {
  if (!text) return {};
  if (extra.contains(QLatin1String("DEFAULT_GENERATED"), Qt::CaseInsensitive)) {
    QString expression = *text;
    return {DefaultKind::Expression, expression.replace(QLatin1String("\\'"), QLatin1String("'"))};
  }
  const bool temporal = type.kind == TypeKind::DateTime || type.kind == TypeKind::Instant;
  if (temporal && text->startsWith(QLatin1String("CURRENT_TIMESTAMP"), Qt::CaseInsensitive)) return {DefaultKind::Expression, *text};
  if (type.kind == TypeKind::Bit) return {DefaultKind::Expression, *text};
  return {DefaultKind::Literal, *text};
}

} // namespace portolan::mysql
