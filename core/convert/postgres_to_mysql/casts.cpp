// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/postgres_to_mysql/converter.h"

#include <QDateTime>
#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

Value PostgresToMySql::castTo(const Node &node, Value v, const Node &type) {
  const QString name = type.text.toUpper();
  const auto is = [&](std::initializer_list<const char *> names) { return std::any_of(names.begin(), names.end(), [&](const char *n) { return name == QLatin1String(n); }); };
  const bool literal = v.node->kind == NodeKind::StringLiteral;
  if (type.has(Flag::Array) && literal) return {std::move(v.node), typeOf(Kind::Array, false)}; // its text is what the target holds
  if (type.has(Flag::Array) || type.has(Flag::SetOf)) return refuse(node, QStringLiteral("A cast to an array"));
  const auto args = type.all(Slot::Arg);
  const bool nullable = v.type.nullable;
  if (is({"INT", "INTEGER", "INT4", "BIGINT", "INT8", "SMALLINT", "INT2"})) {
    bool ok = false;
    if (literal && (v.node->text.trimmed().toLongLong(&ok), ok)) return {sql::number(v.node->text.trimmed()), typeOf(Kind::Int, false)};
    if (v.type.isText()) note(node, 4020, QStringLiteral("Text that is no number becomes 0 instead of an error"));
    return {f("CAST(_1 AS SIGNED)", sql::list(std::move(v.node))), typeOf(Kind::Int, nullable)};
  }
  if (is({"NUMERIC", "DECIMAL"})) {
    if (!args.empty()) return {sql::cast(std::move(v.node), sql::typeName(QStringLiteral("DECIMAL"), {args[0]->text.toInt(), args.size() > 1 ? args[1]->text.toInt() : 0})), typeOf(Kind::Decimal, nullable)};
    if (v.type.kind == Kind::Int || v.type.kind == Kind::Decimal) return {std::move(v.node), typeOf(Kind::Decimal, nullable)};
    bool ok = false;
    if (literal && (v.node->text.trimmed().toDouble(&ok), ok)) return {sql::number(v.node->text.trimmed()), typeOf(Kind::Decimal, false)};
    return {f("CAST(_1 AS DECIMAL(65, 30))", sql::list(std::move(v.node))), typeOf(Kind::Decimal, nullable)};
  }
  if (is({"REAL", "FLOAT4"})) note(node, 4020, QStringLiteral("A cast to real keeps all digits of a double here"));
  if (is({"DOUBLE PRECISION", "FLOAT8", "REAL", "FLOAT4", "FLOAT"})) return {f("CAST(_1 AS DOUBLE)", sql::list(std::move(v.node))), typeOf(Kind::Float, nullable)};
  if (is({"TEXT", "VARCHAR", "CHARACTER VARYING", "CHAR", "CHARACTER", "BPCHAR", "NAME"})) {
    NodePtr out = text(std::move(v));
    if (!args.empty()) out = f("LEFT(_1, _2)", sql::list(std::move(out), args[0]->clone()));
    return {std::move(out), typeOf(Kind::Text, nullable)};
  }
  if (is({"BOOLEAN", "BOOL"})) {
    static const QSet<QString> yes{QStringLiteral("t"), QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("on"), QStringLiteral("1")};
    static const QSet<QString> no{QStringLiteral("f"), QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("off"), QStringLiteral("0")};
    if (literal && (yes.contains(v.node->text.trimmed().toLower()) || no.contains(v.node->text.trimmed().toLower()))) return {sql::boolean(yes.contains(v.node->text.trimmed().toLower())), typeOf(Kind::Bool, false)};
    if (v.type.kind == Kind::Bool) return v;
    if (v.type.kind == Kind::Int) return {f("_1 <> 0", sql::list(std::move(v.node))), typeOf(Kind::Bool, nullable)};
    return refuse(node, QStringLiteral("This cast to boolean"));
  }
  if (literal && (name == QLatin1String("TIMESTAMPTZ") || (name.startsWith(QLatin1String("TIMESTAMP")) && type.has(Flag::WithTimeZone)))) { // with an offset: as UTC
    static const QRegularExpression zoned(QStringLiteral("^\\s*(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d)(?::(\\d\\d)(\\.\\d+)?)?\\s*(?:(Z)|([+-])(\\d\\d)(?::?(\\d\\d))?)\\s*$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto m = zoned.match(v.node->text); m.hasMatch()) {
      QDateTime at(QDate::fromString(m.captured(1), Qt::ISODate), QTime::fromString(m.captured(2) + QLatin1Char(':') + (m.captured(3).isEmpty() ? QStringLiteral("00") : m.captured(3)), Qt::ISODate), Qt::UTC);
      if (!at.isValid()) return refuse(node, QStringLiteral("The value '%1' of %2").arg(v.node->text, name));
      const int seconds = (m.captured(7).toInt() * 60 + m.captured(8).toInt()) * 60;
      at = at.addSecs(m.captured(6) == QLatin1String("-") ? seconds : -seconds);
      v.node->text = at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + m.captured(4);
    }
  }
  if (literal && v.node->text == QLatin1String("epoch") && is({"DATE", "TIMESTAMP", "TIMESTAMPTZ"})) v.node->text = QStringLiteral("1970-01-01");
  if (literal && (is({"DATE", "TIMESTAMP", "TIMESTAMPTZ", "TIME"}))) {
    static const QRegularExpression plain(QStringLiteral("^\\s*(\\d{4}-\\d\\d?-\\d\\d?)?([ T]?\\d\\d?:\\d\\d(:\\d\\d(\\.\\d+)?)?)?\\s*$"));
    if (!plain.match(v.node->text).hasMatch()) return refuse(node, QStringLiteral("The value '%1' of %2").arg(v.node->text, name));
  }
  if (is({"DATE"})) return {f("CAST(_1 AS DATE)", sql::list(std::move(v.node))), typeOf(Kind::Date, nullable)};
  if (is({"TIME"}) && !type.has(Flag::WithTimeZone)) {
    if (literal && !v.node->text.contains(QLatin1Char('.'))) return {f("CAST(_1 AS TIME)", sql::list(std::move(v.node))), typeOf(Kind::TimeOfDay, nullable)};
    note(node, 4020, QStringLiteral("A time is shown with six digits"));
    return {f("CAST(_1 AS TIME(6))", sql::list(std::move(v.node))), typeOf(Kind::TimeOfDay, nullable)};
  }
  if (literal && is({"TIMESTAMP"}) && args.empty() && !type.has(Flag::WithTimeZone)) { // as many digits as it has: none is shown without need
    QString fraction = v.node->text.section(QLatin1Char('.'), 1).trimmed();
    while (fraction.endsWith(QLatin1Char('0'))) fraction.chop(1);
    if (!fraction.isEmpty()) return {form(m_session.options.to, QStringLiteral("CAST(_1 AS DATETIME(%1))").arg(std::min<qsizetype>(6, fraction.size())), sql::list(std::move(v.node))), typeOf(Kind::DateTime, false)};
  }
  if (is({"TIMESTAMP", "TIMESTAMPTZ"})) return {f("CAST(_1 AS DATETIME(6))", sql::list(std::move(v.node))), typeOf(type.has(Flag::WithTimeZone) || name.size() > 9 ? Kind::Instant : Kind::DateTime, nullable)};
  if (is({"JSON", "JSONB"})) {
    v.type.kind = Kind::Json;
    return v;
  }
  if (is({"UUID"})) return {std::move(v.node), typeOf(Kind::Uuid, nullable)};
  if (is({"BYTEA"}) && literal && !v.node->text.contains(QLatin1Char('\\'))) return {f("CAST(_1 AS BINARY)", sql::list(std::move(v.node))), typeOf(Kind::Bytes, nullable)};
  if (m_session.catalog && (literal || !v.type.labels.isEmpty()))
    for (const EnumType &type_ : m_session.catalog->enums) // a label as the column's own type takes it
      if (type_.name.name.compare(type.text, Qt::CaseInsensitive) == 0) return v;
  return refuse(node, QStringLiteral("A cast to %1").arg(name));
}

} // namespace portolan::convert
