// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/postgres_to_mysql/converter.h"

#include "core/convert/mysql_to_postgres/json_path.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

/// An item of an array as its text shows it.
static QString arrayText(const QString &item) {
  static const QRegularExpression plain(QStringLiteral("^[^\\s{},\"\\\\]+$"));
  if (plain.match(item).hasMatch() && item.compare(QLatin1String("null"), Qt::CaseInsensitive) != 0) return item;
  return QLatin1Char('"') + QString(item).replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\"")) + QLatin1Char('"');
}

Value PostgresToMySql::refuse(const Node &node, const QString &what) {
  note(node, 4001, QStringLiteral("%1 has no conversion").arg(what));
  return {node.clone(), {}};
}

NodePtr PostgresToMySql::text(Value value) {
  if (value.type.kind == Kind::Bool) return f("CASE WHEN _1 THEN 'true' WHEN NOT _1 THEN 'false' END", sql::list(std::move(value.node)));
  if (value.type.isText() || value.type.kind == Kind::Null || value.type.kind == Kind::Unknown) return std::move(value.node);
  if (value.type.kind == Kind::DateTime || value.type.kind == Kind::Instant || value.type.kind == Kind::Float) note(*value.node, 4020, QStringLiteral("The text of this value may be written differently"));
  return f("CAST(_1 AS CHAR)", sql::list(std::move(value.node)));
}

/// Text without a column takes the connection's collation, which may ignore case.
NodePtr PostgresToMySql::exact(Value left, const Value &right) {
  const bool text = (left.type.isText() || left.type.kind == Kind::Unknown) && (right.type.isText() || right.type.kind == Kind::Unknown);
  // A variable takes the database's collation, which may ignore case as well.
  const auto isVariable = [&](const Value &v) {
    return !v.node->hasChild(Slot::Qualifier) && std::any_of(m_variables.begin(), m_variables.end(), [&](const auto &block) { return std::any_of(block.begin(), block.end(), [&](const Variable &each) { return each.target == v.node->text; }); });
  };
  const auto isColumn = [&](const Value &v) { return v.node->kind == NodeKind::ColumnRef && !isVariable(v); };
  if (!text || left.node->kind == NodeKind::Collate || right.node->kind == NodeKind::Collate || isColumn(left) || isColumn(right) || (!left.type.isText() && !right.type.isText())) return std::move(left.node);
  // MySQL's collation without padding is not there on MariaDB, for which loose statements are converted as well.
  return f(m_session.options.to == sql::Dialect::MariaDb ? "_1 COLLATE utf8mb4_nopad_bin" : "_1 COLLATE utf8mb4_bin", sql::list(std::move(left.node)));
}

Value PostgresToMySql::convertExpression(const Node &node) {
  switch (node.kind) {
  case NodeKind::NumberLiteral: {
    bool whole = false;
    (void)node.text.toLongLong(&whole);
    Type type = typeOf(whole ? Kind::Int : Kind::Decimal, false);
    type.literal = true;
    return {sql::number(node.text), type};
  }
  case NodeKind::StringLiteral: {
    Type type = typeOf(Kind::Text, false);
    type.literal = true;
    return {sql::string(node.text), type};
  }
  case NodeKind::NullLiteral: return {sql::null(), typeOf(Kind::Null)};
  case NodeKind::BooleanLiteral: return {node.clone(), typeOf(Kind::Bool, false)};
  case NodeKind::TypedLiteral: return castTo(node, {sql::string(node.text), typeOf(Kind::Text, false)}, *node.child(Slot::Type));
  case NodeKind::Star: return {node.clone(), {}};
  case NodeKind::Default: return {node.clone(), {}};
  case NodeKind::ColumnRef: {
    if (m_excluded && node.textOf(Slot::Qualifier).compare(QLatin1String("excluded"), Qt::CaseInsensitive) == 0) {
      NodePtr bare = sql::column(node.text);
      Value v = columnReference(*bare);
      return {sql::call(QStringLiteral("VALUES"), sql::list(std::move(v.node))), v.type};
    }
    if (m_program && !node.hasChild(Slot::Qualifier) && !variable(node.text)) {
      if (node.textIs(QLatin1String("sqlerrm"))) return {sql::make(NodeKind::UserVariable, QStringLiteral("portolan_sqlerrm")), typeOf(Kind::Text)};
      if (node.textIs(QLatin1String("sqlstate"))) return {sql::make(NodeKind::UserVariable, QStringLiteral("portolan_sqlstate")), typeOf(Kind::Text)};
    }
    static const QSet<QString> system{QStringLiteral("ctid"), QStringLiteral("xmin"), QStringLiteral("xmax"), QStringLiteral("tableoid"), QStringLiteral("cmin"), QStringLiteral("cmax")};
    if (!node.hasChild(Slot::Qualifier) && !resolve(node))
      for (auto scope_ = m_scopes.rbegin(); scope_ != m_scopes.rend(); ++scope_)
        if (const ScopeTable *row = scope_->table(node.text); row && row->known && !row->columns.empty() && row->columns[0].source == QLatin1String("value"))
          return {sql::column(row->columns[0].target, row->targetAlias), row->columns[0].type};
    if (system.contains(node.text) && !resolve(node)) return refuse(node, QStringLiteral("The system column %1").arg(node.text));
    return columnReference(node);
  }
  case NodeKind::Unary: {
    if (!node.child(Slot::Operand)) break;
    Value v = expression(*node.child(Slot::Operand));
    const QString op = node.text.toUpper();
    if (op == QLatin1String("NOT")) return {f("NOT _1", sql::list(std::move(v.node))), typeOf(Kind::Bool, v.type.nullable)};
    if ((op == QLatin1String("-") || op == QLatin1String("+")) && v.type.isNumber()) return {sql::unary(op, std::move(v.node)), v.type};
    if (op == QLatin1String("~")) return {f("CAST(~_1 AS SIGNED)", sql::list(std::move(v.node))), v.type};
    if (op == QLatin1String("||/")) return {f("SIGN(_1) * ROUND(POWER(ABS(_1), 1 / 3.0e0), 14)", sql::list(std::move(v.node))), typeOf(Kind::Float)};
    if (op == QLatin1String("|/")) return {f("SQRT(_1)", sql::list(std::move(v.node))), typeOf(Kind::Float)};
    if (op == QLatin1String("@")) return {f("ABS(_1)", sql::list(std::move(v.node))), v.type};
    return refuse(node, QStringLiteral("The operator %1").arg(op));
  }
  case NodeKind::Binary: return binary(node);
  case NodeKind::Like: return like(node);
  case NodeKind::Is: return isExpression(node);
  case NodeKind::In: return in(node);
  case NodeKind::Between: {
    Value v = expression(*node.child(Slot::Operand)), low = expression(*node.child(Slot::Low)), high = expression(*node.child(Slot::High));
    NodePtr operand = exact(std::move(v), low);
    NodePtr out = node.has(Flag::Symmetric) ? f("_1 BETWEEN LEAST(_2, _3) AND GREATEST(_2, _3)", sql::list(std::move(operand), std::move(low.node), std::move(high.node)))
                                            : f("_1 BETWEEN _2 AND _3", sql::list(std::move(operand), std::move(low.node), std::move(high.node)));
    if (node.has(Flag::Not)) out->set(Flag::Not);
    return {std::move(out), typeOf(Kind::Bool)};
  }
  case NodeKind::Row: {
    NodePtr out = sql::make(NodeKind::Row);
    for (const Node *item : node.all(Slot::Item)) out->add(Slot::Item, expression(*item).node);
    return {std::move(out), typeOf(Kind::Record)};
  }
  case NodeKind::Case: {
    NodePtr out = sql::cloneShallow(node);
    Type type;
    if (const Node *operand = node.child(Slot::Operand)) {
      const Node *first = node.child(Slot::Branch);
      const Value other = first ? expression(*first->child(Slot::Condition)) : Value{sql::null(), {}};
      out->add(Slot::Operand, exact(expression(*operand), other));
    }
    for (const Node *branch : node.all(Slot::Branch)) {
      NodePtr when = sql::cloneShallow(*branch);
      when->add(Slot::Condition, expression(*branch->child(Slot::Condition)).node);
      Value v = expression(*branch->child(Slot::Result));
      if (type.kind == Kind::Unknown || type.kind == Kind::Null) type = v.type;
      when->add(Slot::Result, std::move(v.node));
      out->add(Slot::Branch, std::move(when));
    }
    if (const Node *other = node.child(Slot::Else)) {
      Value v = expression(*other);
      if (v.type.kind != Kind::Null && v.type.kind != type.kind) type.kind = type.isNumber() && v.type.isNumber() ? Kind::Decimal : Kind::Unknown;
      out->add(Slot::Else, std::move(v.node));
    }
    type.nullable = true;
    type.literal = false;
    return {std::move(out), type};
  }
  case NodeKind::Cast: {
    const Node *type = node.child(Slot::Type);
    const bool moment = type->text.startsWith(QLatin1String("timestamp"), Qt::CaseInsensitive) || type->textIs(QLatin1String("date"));
    if (moment && !type->has(Flag::WithTimeZone) && type->text.size() <= 9) // now()::timestamp is the session's own time
      if (auto made = clock(*node.child(Slot::Operand), typeOf(type->textIs(QLatin1String("date")) ? Kind::Date : Kind::DateTime))) return std::move(*made);
    return castTo(node, expression(*node.child(Slot::Operand)), *type);
  }
  case NodeKind::AtTimeZone: {
    Value v = expression(*node.child(Slot::Operand));
    const Node *zone = node.child(Slot::Zone);
    QString name = zone->kind == NodeKind::StringLiteral ? zone->text : QString();
    static const QRegularExpression offset(QStringLiteral("^([+-])(\\d\\d:\\d\\d)$"));
    static const QSet<QString> utc{QStringLiteral("utc"), QStringLiteral("gmt"), QStringLiteral("z"), QStringLiteral("etc/utc"), QStringLiteral("zulu")};
    const Kind other = v.type.kind == Kind::Instant ? Kind::DateTime : Kind::Instant;
    if (utc.contains(name.toLower()) && (v.type.kind == Kind::Instant || v.type.kind == Kind::DateTime)) return {std::move(v.node), typeOf(other, v.type.nullable)}; // an instant is held as UTC
    if (const auto m = offset.match(name); m.hasMatch()) name = (m.captured(1) == QLatin1String("+") ? QStringLiteral("-") : QStringLiteral("+")) + m.captured(2); // POSIX: west is positive
    else if (name.contains(QLatin1Char('/'))) note(node, 4020, QStringLiteral("CONVERT_TZ() gives NULL where the server has no table of time zones"), QStringLiteral("Fill the tables with mysql_tzinfo_to_sql."));
    else return refuse(node, QStringLiteral("AT TIME ZONE with this zone"));
    if (v.type.kind == Kind::DateTime) return {f("CONVERT_TZ(_1, _2, '+00:00')", sql::list(std::move(v.node), sql::string(name))), typeOf(Kind::Instant)};
    if (v.type.kind == Kind::Instant) return {f("CONVERT_TZ(_1, '+00:00', _2)", sql::list(std::move(v.node), sql::string(name))), typeOf(Kind::DateTime)};
    return refuse(node, QStringLiteral("AT TIME ZONE of this value"));
  }
  case NodeKind::Exists: case NodeKind::Subquery: {
    if (node.kind == NodeKind::Subquery)
      if (auto made = joinedOnce(node)) return std::move(*made);
    std::vector<OutputColumn> columns;
    NodePtr out = sql::cloneShallow(node);
    out->add(Slot::Query, query(*node.child(Slot::Query), &columns));
    if (node.kind == NodeKind::Exists) return {std::move(out), typeOf(Kind::Bool, false)};
    Type type = columns.size() == 1 ? columns[0].type : Type();
    type.nullable = true;
    return {std::move(out), type};
  }
  case NodeKind::Extract:
    if (auto made = extractFrom(node, node.text.toLower(), *node.child(Slot::Operand))) return std::move(*made);
    return extract(node, node.text.toLower(), expression(*node.child(Slot::Operand)));
  case NodeKind::Position: {
    Value part = expression(*node.child(Slot::Left)), whole = expression(*node.child(Slot::Right));
    return {f("LOCATE(_1 COLLATE utf8mb4_bin, _2)", sql::list(std::move(part.node), std::move(whole.node))), typeOf(Kind::Int)};
  }
  case NodeKind::Trim: {
    NodePtr out = sql::cloneShallow(node);
    out->add(Slot::Operand, text(expression(*node.child(Slot::Operand))));
    if (const Node *chars = node.child(Slot::Remove)) {
      if (chars->kind != NodeKind::StringLiteral || chars->text.size() != 1) return refuse(node, QStringLiteral("TRIM of several characters"));
      out->add(Slot::Remove, sql::string(chars->text));
    }
    return {std::move(out), typeOf(Kind::Text)};
  }
  case NodeKind::Collate: {
    if (!node.textIs(QLatin1String("C")) && !node.textIs(QLatin1String("POSIX"))) return refuse(node, QStringLiteral("COLLATE"));
    Value v = expression(*node.child(Slot::Operand));
    return {f("_1 COLLATE utf8mb4_bin", sql::list(std::move(v.node))), v.type};
  }
  case NodeKind::Array: {
    std::vector<NodePtr> parts = sql::list(sql::string(QStringLiteral("{")));
    if (node.hasChild(Slot::Query)) return refuse(node, QStringLiteral("ARRAY(SELECT …)"));
    for (const Node *item : node.all(Slot::Item)) { // the text that an array has in PostgreSQL
      if (parts.size() > 1) parts.push_back(sql::string(QStringLiteral(",")));
      if (item->kind == NodeKind::NumberLiteral) parts.push_back(sql::string(item->text));
      else if (item->kind == NodeKind::StringLiteral) parts.push_back(sql::string(arrayText(item->text)));
      else return refuse(node, QStringLiteral("An array of computed items"));
    }
    QString joined;
    for (const NodePtr &part : parts) joined += part->text;
    return {sql::string(joined + QLatin1Char('}')), typeOf(Kind::Array, false)};
  }
  case NodeKind::Subscript: {
    const Node *of = node.child(Slot::Operand), *index = node.child(Slot::Index);
    if (!index || node.has(Flag::Slice)) return refuse(node, QStringLiteral("This subscript"));
    if (of->kind == NodeKind::Array && !of->hasChild(Slot::Query)) {
      NodePtr elt = sql::call(QStringLiteral("ELT"), sql::list(expression(*index).node));
      Type type;
      for (const Node *item : of->all(Slot::Item)) {
        Value v = expression(*item);
        if (type.kind == Kind::Unknown) type = v.type;
        elt->add(Slot::Arg, std::move(v.node));
      }
      type.nullable = true;
      type.literal = false;
      return {std::move(elt), type};
    }
    if (of->isCall(QLatin1String("string_to_array")) && of->count(Slot::Arg) == 2) {
      NodePtr part = sql::call(QStringLiteral("split_part"), sql::list(of->all(Slot::Arg)[0]->clone(), of->all(Slot::Arg)[1]->clone(), index->clone()));
      Value v = expression(*part);
      return {f("NULLIF(_1, '')", sql::list(std::move(v.node))), typeOf(Kind::Text)};
    }
    if (of->isCall(QLatin1String("regexp_match")) && of->count(Slot::Arg) == 2 && index->text == QLatin1String("1")) {
      NodePtr part = sql::call(QStringLiteral("substring"), sql::list(of->all(Slot::Arg)[0]->clone(), of->all(Slot::Arg)[1]->clone()));
      return expression(*part);
    }
    if (auto made = itemOfAggregate(*of, *index)) return std::move(*made);
    if (of->kind == NodeKind::ColumnRef)
      if (Value v = expression(*of); NodePtr json = arrayAsJson(v)) return elementOf(std::move(json), expression(*index).node, *v.type.element);
    return refuse(node, QStringLiteral("A subscript of this array"));
  }
  case NodeKind::FunctionCall: return function(node);
  default: break;
  }
  return refuse(node, QString::fromLatin1(sql::nodeKindName(node.kind)));
}

QString PostgresToMySql::intervalOf(const Node &node) const {
  if (node.kind == NodeKind::Interval) {
    const Node *value = node.child(Slot::Value);
    return value && (value->kind == NodeKind::StringLiteral || value->kind == NodeKind::NumberLiteral) ? value->text + QLatin1Char(' ') + node.text : QString();
  }
  const bool typed = node.kind == NodeKind::TypedLiteral || (node.kind == NodeKind::Cast && node.child(Slot::Operand)->kind == NodeKind::StringLiteral);
  if (!typed || node.textOf(Slot::Type).compare(QLatin1String("interval"), Qt::CaseInsensitive) != 0) return {};
  return node.kind == NodeKind::Cast ? node.child(Slot::Operand)->text : node.text;
}

/// A count of one unit: n * INTERVAL '1 day', (n || ' hours')::interval, make_interval(days => n). Gives the unit, and n in `count`.
static QString countedInterval(const Node &node, const Node **count, qint64 *factor) {
  static const QRegularExpression single(QStringLiteral("^\\s*(\\d+)?\\s*(year|month|mon|week|day|hour|minute|min|second|sec)s?\\s*$"), QRegularExpression::CaseInsensitiveOption);
  const auto unit = [&](const QString &text) -> QString {
    const auto m = single.match(text);
    if (!m.hasMatch()) return {};
    *factor = m.captured(1).isEmpty() ? 1 : m.captured(1).toLongLong();
    const QString name = m.captured(2).toUpper();
    return name == QLatin1String("MON") ? QStringLiteral("MONTH") : name == QLatin1String("MIN") ? QStringLiteral("MINUTE") : name == QLatin1String("SEC") ? QStringLiteral("SECOND") : name;
  };
  if (node.kind == NodeKind::Binary && node.text == QLatin1String("*"))
    for (const Slot side : {Slot::Left, Slot::Right}) {
      const Node *part = node.child(side);
      const bool interval = part->kind == NodeKind::Interval || ((part->kind == NodeKind::TypedLiteral || part->kind == NodeKind::Cast) && part->textOf(Slot::Type).compare(QLatin1String("interval"), Qt::CaseInsensitive) == 0);
      if (!interval) continue;
      *count = node.child(side == Slot::Left ? Slot::Right : Slot::Left);
      const Node *value = part->kind == NodeKind::Interval ? part->child(Slot::Value) : part->kind == NodeKind::Cast ? part->child(Slot::Operand) : part;
      return value ? unit(part->kind == NodeKind::Interval ? value->text + QLatin1Char(' ') + part->text : value->text) : QString();
    }
  if (node.kind == NodeKind::Cast && node.textOf(Slot::Type).compare(QLatin1String("interval"), Qt::CaseInsensitive) == 0) {
    const Node *text = node.child(Slot::Operand);
    if (text->kind == NodeKind::Binary && text->text == QLatin1String("||") && text->child(Slot::Right)->kind == NodeKind::StringLiteral) {
      *count = text->child(Slot::Left);
      return unit(text->child(Slot::Right)->text);
    }
  }
  if (node.isCall(QLatin1String("make_interval")) && node.count(Slot::Arg) == 1 && node.child(Slot::Arg)->kind == NodeKind::NamedArg) {
    static const QHash<QString, QString> units{{QStringLiteral("years"), QStringLiteral("YEAR")}, {QStringLiteral("months"), QStringLiteral("MONTH")}, {QStringLiteral("weeks"), QStringLiteral("WEEK")},
                                               {QStringLiteral("days"), QStringLiteral("DAY")}, {QStringLiteral("hours"), QStringLiteral("HOUR")}, {QStringLiteral("mins"), QStringLiteral("MINUTE")}};
    *count = node.child(Slot::Arg)->child(Slot::Value);
    *factor = 1;
    return units.value(node.child(Slot::Arg)->text.toLower());
  }
  return {};
}

static QString intervalText(const Node &node) {
  if (node.kind == NodeKind::Interval) {
    const Node *value = node.child(Slot::Value);
    return value && (value->kind == NodeKind::StringLiteral || value->kind == NodeKind::NumberLiteral) ? value->text + QLatin1Char(' ') + node.text : QString();
  }
  const bool typed = node.kind == NodeKind::TypedLiteral || (node.kind == NodeKind::Cast && node.child(Slot::Operand)->kind == NodeKind::StringLiteral);
  if (!typed || node.textOf(Slot::Type).compare(QLatin1String("interval"), Qt::CaseInsensitive) != 0) return {};
  return node.kind == NodeKind::Cast ? node.child(Slot::Operand)->text : node.text;
}

Value PostgresToMySql::movedBy(const Node &node, Value moment, const QString &interval, bool minus) {
  static const QRegularExpression part(QStringLiteral("^\\s*([+-]?\\s*\\d+(?:\\.\\d+)?)\\s*(year|mon|month|week|day|hour|hr|h|minute|min|second|sec|s)s?\\b"), QRegularExpression::CaseInsensitiveOption);
  QString rest = interval.trimmed();
  if (moment.type.kind == Kind::TimeOfDay && !rest.isEmpty()) { // goes round at midnight
    const bool nullable = moment.type.nullable;
    Value day{f("TIMESTAMP('2000-01-01', _1)", sql::list(std::move(moment.node))), typeOf(Kind::DateTime, nullable)};
    Value moved = movedBy(node, std::move(day), interval, minus);
    if (!moved.type.isMoment()) return moved;
    return {f("CAST(_1 AS TIME(6))", sql::list(std::move(moved.node))), typeOf(Kind::TimeOfDay, nullable)};
  }
  if (!moment.type.isMoment() || rest.isEmpty()) return refuse(node, QStringLiteral("Arithmetic with this interval"));
  if (moment.type.kind == Kind::Date) moment = {f("CAST(_1 AS DATETIME(6))", sql::list(std::move(moment.node))), typeOf(Kind::DateTime)};
  qint64 months = 0, days = 0;
  double seconds = 0;
  while (!rest.isEmpty()) {
    const auto m = part.match(rest);
    if (!m.hasMatch()) return refuse(node, QStringLiteral("The interval '%1'").arg(interval));
    const QString unit = m.captured(2).toLower();
    const double n = QString(m.captured(1)).remove(QLatin1Char(' ')).toDouble();
    const bool whole = !m.captured(1).contains(QLatin1Char('.'));
    if (unit.startsWith(QLatin1String("h"))) seconds += n * 3600;
    else if (unit.startsWith(QLatin1String("min"))) seconds += n * 60;
    else if (unit.startsWith(QLatin1String("s"))) seconds += n;
    else if (!whole) return refuse(node, QStringLiteral("The interval '%1'").arg(interval));
    else if (unit == QLatin1String("year")) months += static_cast<qint64>(n) * 12;
    else if (unit.startsWith(QLatin1String("mon"))) months += static_cast<qint64>(n);
    else if (unit == QLatin1String("week")) days += static_cast<qint64>(n) * 7;
    else days += static_cast<qint64>(n);
    rest = rest.mid(m.capturedLength()).trimmed();
  }
  NodePtr out = std::move(moment.node);
  const qint64 sign = minus ? -1 : 1;
  if (months) out = f("_1 + INTERVAL _2 MONTH", sql::list(std::move(out), sql::number(sign * months)));
  if (days) out = f("_1 + INTERVAL _2 DAY", sql::list(std::move(out), sql::number(sign * days)));
  const qint64 micro = static_cast<qint64>(std::llround(seconds * 1e6));
  if (micro % 1000000 == 0 && micro) out = f("_1 + INTERVAL _2 SECOND", sql::list(std::move(out), sql::number(sign * micro / 1000000)));
  else if (micro) out = f("_1 + INTERVAL _2 MICROSECOND", sql::list(std::move(out), sql::number(sign * micro)));
  return {std::move(out), moment.type};
}

Value PostgresToMySql::arithmetic(const Node &node, Value l, Value r) {
  const QString op = node.text;
  const Type &a = l.type, &b = r.type;
  const auto both = [&](const char *form, Kind kind) -> Value { const bool nullable = a.nullable || b.nullable; return {f(form, sql::list(std::move(l.node), std::move(r.node))), typeOf(kind, nullable)}; };
  if (a.kind == Kind::Date && b.kind == Kind::Int) {
    if (op == QLatin1String("+")) return both("_1 + INTERVAL _2 DAY", Kind::Date);
    if (op == QLatin1String("-")) return both("_1 - INTERVAL _2 DAY", Kind::Date);
  }
  if (a.kind == Kind::Date && b.kind == Kind::Date && op == QLatin1String("-")) return both("DATEDIFF(_1, _2)", Kind::Int);
  if (a.isMoment() && b.isMoment() && op == QLatin1String("-")) return momentDifference(std::move(l), std::move(r));
  if (a.kind == Kind::Date && b.kind == Kind::TimeOfDay && op == QLatin1String("+")) return both("ADDTIME(CAST(_1 AS DATETIME(6)), _2)", Kind::DateTime);
  const auto numeric = [](const Type &t) { return t.isNumber() || t.kind == Kind::Null || (t.isText() && t.literal); };
  if (!numeric(a) || !numeric(b)) {
    if (a.kind == Kind::Unknown && b.kind == Kind::Unknown) note(node, 4020, QStringLiteral("The types at %1 are not known").arg(op));
    else if (!((numeric(a) || a.kind == Kind::Unknown) && (numeric(b) || b.kind == Kind::Unknown))) return refuse(node, QStringLiteral("%1 of these types").arg(op));
    else if (op == QLatin1String("/")) note(node, 4020, QStringLiteral("The types at / are not known: it may have been a division of integers"));
    else note(node, 4020, QStringLiteral("The types at %1 are not known").arg(op));
  }
  if ((op == QLatin1String("/") || op == QLatin1String("%")) && m_routine && r.node->kind != NodeKind::NumberLiteral && !m_dividesTold) {
    m_dividesTold = true;
    note(node, 4020, QStringLiteral("A division by zero gives NULL here, not an error"));
  }
  const bool ints = (a.kind == Kind::Int || (a.isText() && b.kind == Kind::Int)) && (b.kind == Kind::Int || (b.isText() && a.kind == Kind::Int));
  const Kind kind = ints ? Kind::Int : a.kind == Kind::Float || b.kind == Kind::Float ? Kind::Float : Kind::Decimal;
  if (op == QLatin1String("^")) return both("POWER(_1, _2)", Kind::Float);
  if (op == QLatin1String("/")) return ints ? both("_1 DIV _2", Kind::Int) : kind == Kind::Decimal ? both("_1 * 1.000000000000 / _2", kind) : both("_1 / _2", kind); // else four digits more than _1 has
  const bool nullable = a.nullable || b.nullable;
  return {sql::binary(op, std::move(l.node), std::move(r.node)), typeOf(kind, nullable)};
}

Value PostgresToMySql::regex(const Node &node, Value l, Value r, bool insensitive, bool negated) {
  if (r.node->kind == NodeKind::StringLiteral) {
    static const QRegularExpression special(QStringLiteral("\\\\[YAZ]|\\*\\*\\*|\\[\\[:[<>]|\\(\\?"));
    if (special.match(r.node->text).hasMatch()) note(node, 4020, QStringLiteral("The pattern uses what the target's regular expressions write otherwise"));
    static const QRegularExpression boundary(QStringLiteral("(?<!\\\\)((?:\\\\\\\\)*)\\\\[mMy]"));
    r.node->text.replace(boundary, QStringLiteral("\\1\\b"));
    r.node->text.prepend(insensitive ? QStringLiteral("(?i)") : QStringLiteral("(?-i)"));
  } else {
    note(node, 4020, QStringLiteral("The pattern is computed: the regular expressions of both engines differ in details"));
    r.node = f(insensitive ? "CONCAT('(?i)', _1)" : "CONCAT('(?-i)', _1)", sql::list(std::move(r.node)));
  }
  return {f(negated ? "_1 NOT REGEXP _2" : "_1 REGEXP _2", sql::list(text(std::move(l)), std::move(r.node))), typeOf(Kind::Bool)};
}

static QString jsonStep(const QString &key, bool maybeIndex) {
  bool number = false;
  const int n = key.toInt(&number);
  if (number && maybeIndex) return n == -1 ? QStringLiteral("[last]") : n < 0 ? QStringLiteral("[last%1]").arg(n + 1) : QStringLiteral("[%1]").arg(n);
  return QStringLiteral(".\"%1\"").arg(QString(key).replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\"")));
}

Value PostgresToMySql::jsonPath(const Node &node, Value l, bool asText) {
  const Node *right = node.child(Slot::Right);
  QString path = QStringLiteral("$");
  if (node.text.startsWith(QLatin1Char('#'))) {
    if (right->kind != NodeKind::StringLiteral || !right->text.startsWith(QLatin1Char('{')) || right->text.contains(QLatin1Char('"'))) return refuse(node, QStringLiteral("This JSON path"));
    for (const QString &step : right->text.mid(1).chopped(1).split(QLatin1Char(','), Qt::SkipEmptyParts)) path += jsonStep(step.trimmed(), true);
  } else if (right->kind == NodeKind::StringLiteral) path += jsonStep(right->text, false);
  else if (right->kind == NodeKind::NumberLiteral) path += jsonStep(right->text, true);
  else if (right->kind == NodeKind::Unary && right->text == QLatin1String("-") && right->child(Slot::Operand)->kind == NodeKind::NumberLiteral) path += jsonStep(QLatin1Char('-') + right->child(Slot::Operand)->text, true);
  else {
    Value key = expression(*right);
    if (!key.type.isText() && key.type.kind != Kind::Int) return refuse(node, QStringLiteral("A computed JSON key"));
    if (key.type.kind == Kind::Int) note(node, 4019, QStringLiteral("A negative index does not count from the end here"));
    NodePtr found_ = f(key.type.isText() ? "JSON_EXTRACT(_1, CONCAT('$.', JSON_QUOTE(_2)))" : "JSON_EXTRACT(_1, CONCAT('$[', _2, ']'))", sql::list(std::move(l.node), std::move(key.node)));
    if (!asText) return {std::move(found_), typeOf(Kind::Json)};
    return {f("JSON_UNQUOTE(NULLIF(_1, CAST('null' AS CHAR)))", sql::list(std::move(found_))), typeOf(Kind::Text)};
  }
  NodePtr base = std::move(l.node);
  if (base->isCall(QLatin1String("JSON_EXTRACT")) && base->count(Slot::Arg) == 2) { // one path for the whole chain
    std::vector<NodePtr> args = base->takeAll(Slot::Arg);
    path = args[1]->text + path.mid(1);
    base = std::move(args[0]);
  }
  if (!asText) return {sql::call(QStringLiteral("JSON_EXTRACT"), sql::list(std::move(base), sql::string(path))), typeOf(Kind::Json)};
  if (path.contains(QLatin1String("[last"))) // MariaDB reads such a path a second time from where it ended, unless it is made anew
    return {f("JSON_UNQUOTE(NULLIF(JSON_EXTRACT(_1, IF(_1 IS NULL, NULL, _2)), CAST('null' AS CHAR)))", sql::list(std::move(base), sql::string(path))), typeOf(Kind::Text)};
  return {f("JSON_UNQUOTE(NULLIF(JSON_EXTRACT(_1, _2), CAST('null' AS CHAR)))", sql::list(std::move(base), sql::string(path))), typeOf(Kind::Text)};
}

Value PostgresToMySql::binary(const Node &node) {
  static const QRegularExpression qualified(QStringLiteral("^OPERATOR\\(PG_CATALOG\\.(.+)\\)$"));
  QString op = node.text.toUpper();
  if (const auto m = qualified.match(op); m.hasMatch()) {
    NodePtr plain = node.clone();
    plain->text = m.captured(1);
    return binary(*plain);
  }
  if (const Node *given = node.child(Slot::Right); given->kind == NodeKind::Cast && given->child(Slot::Operand)->kind == NodeKind::StringLiteral && (op.startsWith(QLatin1Char('-')) || op.startsWith(QLatin1Char('#')) || op.startsWith(QLatin1Char('?')))
      && ((given->textOf(Slot::Type).compare(QLatin1String("text"), Qt::CaseInsensitive) == 0 && !given->child(Slot::Type)->has(Flag::Array)) || (op.startsWith(QLatin1Char('#')) && given->child(Slot::Type)->has(Flag::Array)))) { // 'key'::text, as the server writes it
    NodePtr plain = node.clone();
    plain->put(Slot::Right, given->child(Slot::Operand)->clone());
    return binary(*plain);
  }
  const Node &left = *node.child(Slot::Left), &right = *node.child(Slot::Right);
  if (op == QLatin1String("AND") && left.kind == NodeKind::Binary && left.text == QLatin1String(">") && left.child(Slot::Left)->isCall(QLatin1String("pg_trigger_depth"))) {
    // "A cascade has taken the parent away" is how a conversion from MySQL keeps a trigger from running: here cascades fire none.
    const bool parentGone = !sql::walk(right, [](const Node &n) { return n.kind == NodeKind::Exists && n.child(Slot::Query) && n.child(Slot::Query)->kind == NodeKind::Select && !n.child(Slot::Query)->hasChild(Slot::Item) ? sql::Visit::Stop : sql::Visit::Children; });
    if (parentGone) return {sql::boolean(false), typeOf(Kind::Bool, false)};
  }
  if (const bool equal = op == QLatin1String("*=") || op == QLatin1String("="); equal || op == QLatin1String("*<>") || op == QLatin1String("<>") || op == QLatin1String("!="))
    if (op[0] == QLatin1Char('*') || (left.kind == NodeKind::ColumnRef && right.kind == NodeKind::ColumnRef))
      if (auto made = rowComparison(node, left, right, equal)) return std::move(*made);
  if (op == QLatin1String("+") || op == QLatin1String("-")) {
    if (const QString interval = intervalText(right); !interval.isEmpty()) return movedBy(node, expression(left), interval, op == QLatin1String("-"));
    if (const QString interval = intervalText(left); !interval.isEmpty() && op == QLatin1String("+")) return movedBy(node, expression(right), interval, false);
    const Node *count = nullptr;
    qint64 factor = 1;
    const bool behind = countedInterval(left, &count, &factor).isEmpty();
    if (const QString unit = countedInterval(behind ? right : left, &count, &factor); !unit.isEmpty() && (behind || op == QLatin1String("+"))) {
      Value moment = expression(behind ? left : right), n = expression(*count);
      if (moment.type.isMoment() && (n.type.kind == Kind::Int || n.type.kind == Kind::Unknown)) {
        if (moment.type.kind == Kind::Date) moment = {f("CAST(_1 AS DATETIME(6))", sql::list(std::move(moment.node))), typeOf(Kind::DateTime, moment.type.nullable)};
        NodePtr by = factor == 1 ? std::move(n.node) : f("_1 * _2", sql::list(std::move(n.node), sql::number(factor)));
        NodePtr interval = sql::make(NodeKind::Interval, unit);
        interval->add(Slot::Value, std::move(by));
        return {sql::binary(op, std::move(moment.node), std::move(interval)), typeOf(moment.type.kind)};
      }
      return refuse(node, QStringLiteral("Arithmetic with this interval"));
    }
  }
  if (op == QLatin1String("OVERLAPS") && left.kind == NodeKind::Row && right.kind == NodeKind::Row && left.count(Slot::Item) == 2 && right.count(Slot::Item) == 2) {
    std::vector<NodePtr> ends;
    for (const Node *row : {&left, &right})
      for (const Node *item : row->all(Slot::Item)) {
        Value v = expression(*item);
        if (!v.type.isMoment()) return refuse(node, QStringLiteral("OVERLAPS with a length"));
        ends.push_back(std::move(v.node));
      }
    return {f("LEAST(_1, _2) < GREATEST(_3, _4) AND LEAST(_3, _4) < GREATEST(_1, _2)", std::move(ends)), typeOf(Kind::Bool)};
  }
  if (right.kind == NodeKind::Quantified) {
    const bool any = right.text != QLatin1String("ALL");
    const Node *array = right.child(Slot::Operand);
    NodePtr literalArray;
    if (array && array->kind == NodeKind::Cast && array->child(Slot::Operand)->kind == NodeKind::StringLiteral && array->child(Slot::Type)->has(Flag::Array))
      if (const auto items = parseTextArray(array->child(Slot::Operand)->text)) { // '{1,2}'::int[]
        literalArray = sql::make(NodeKind::Array);
        const bool number = array->textOf(Slot::Type).contains(QLatin1String("INT"), Qt::CaseInsensitive) || array->textOf(Slot::Type).compare(QLatin1String("NUMERIC"), Qt::CaseInsensitive) == 0;
        for (const QString &item : *items) literalArray->add(Slot::Item, number ? sql::number(item) : sql::string(item));
        array = literalArray.get();
      }
    if (array && array->isCall(QLatin1String("string_to_array")) && any && op == QLatin1String("=") && array->count(Slot::Arg) == 2 && array->all(Slot::Arg)[1]->text == QLatin1String(",")) {
      Value v = expression(left), list = expression(*array->all(Slot::Arg)[0]);
      return {f("FIND_IN_SET(_1, _2 COLLATE utf8mb4_bin) > 0", sql::list(std::move(v.node), std::move(list.node))), typeOf(Kind::Bool)};
    }
    if (array && array->kind == NodeKind::Array && array->hasChild(Slot::Query)) { // ARRAY(SELECT …)
      NodePtr quantified = sql::cloneShallow(right);
      quantified->add(Slot::Query, query(*array->child(Slot::Query)));
      return {sql::binary(op, expression(left).node, std::move(quantified)), typeOf(Kind::Bool)};
    }
    if (array && array->kind == NodeKind::Array && ((any && op == QLatin1String("=")) || (!any && (op == QLatin1String("<>") || op == QLatin1String("!="))))) {
      NodePtr rewritten = sql::make(NodeKind::In);
      rewritten->add(Slot::Operand, left.clone());
      for (const Node *item : array->all(Slot::Item)) rewritten->add(Slot::Item, item->clone());
      if (!any) rewritten->set(Flag::Not);
      return in(*rewritten);
    }
    if (const Node *inner = right.child(Slot::Query)) {
      NodePtr quantified = sql::cloneShallow(right);
      quantified->add(Slot::Query, query(*inner));
      return {sql::binary(op, expression(left).node, std::move(quantified)), typeOf(Kind::Bool)};
    }
    if (auto made = arrayOperator(op, left, right)) return std::move(*made);
    return refuse(node, QStringLiteral("%1 with this array").arg(right.text));
  }
  if (op == QLatin1String("?|") || op == QLatin1String("?&")) {
    if (right.kind != NodeKind::Array) return refuse(node, op);
    std::vector<NodePtr> args = sql::list(expression(left).node, sql::string(op == QLatin1String("?|") ? QStringLiteral("one") : QStringLiteral("all")));
    for (const Node *key : right.all(Slot::Item)) {
      if (key->kind != NodeKind::StringLiteral) return refuse(node, op);
      args.push_back(sql::string(QLatin1Char('$') + jsonStep(key->text, false)));
    }
    return {sql::call(QStringLiteral("JSON_CONTAINS_PATH"), std::move(args)), typeOf(Kind::Bool)};
  }
  if (op == QLatin1String("<@") && left.isCall(QLatin1String("string_to_array")) && left.count(Slot::Arg) == 2 && right.kind == NodeKind::Array) { // a list of known words
    const Node *by = left.all(Slot::Arg)[1];
    while (by->kind == NodeKind::Cast) by = by->child(Slot::Operand);
    QStringList words;
    for (const Node *item : right.all(Slot::Item)) {
      while (item->kind == NodeKind::Cast) item = item->child(Slot::Operand);
      if (item->kind == NodeKind::StringLiteral) words << QRegularExpression::escape(item->text).replace(QLatin1String("\\ "), QLatin1String(" "));
    }
    if (by->kind == NodeKind::StringLiteral && by->text == QLatin1String(",") && static_cast<std::size_t>(words.size()) == right.count(Slot::Item)) {
      Value list = expression(*left.all(Slot::Arg)[0]);
      const QString one = QStringLiteral("(%1)").arg(words.join(QLatin1Char('|')));
      return {f("_1 REGEXP _2", sql::list(std::move(list.node), sql::string(QStringLiteral("(?-i)^(%1(,%1)*)?$").arg(one)))), typeOf(Kind::Bool)};
    }
  }
  if (auto made = arrayOperator(op, left, right)) return std::move(*made);
  Value l = expression(left);
  if (op == QLatin1String("->") || op == QLatin1String("->>") || op == QLatin1String("#>") || op == QLatin1String("#>>")) return jsonPath(node, std::move(l), op.endsWith(QLatin1String(">>")));
  Value r = expression(right);
  if (op == QLatin1String("AND") || op == QLatin1String("OR")) {
    const bool nullable = l.type.nullable || r.type.nullable;
    return {sql::binary(op, std::move(l.node), std::move(r.node)), typeOf(Kind::Bool, nullable)};
  }
  if (op == QLatin1String("=") || op == QLatin1String("<>") || op == QLatin1String("!=") || op == QLatin1String("<") || op == QLatin1String(">") || op == QLatin1String("<=") || op == QLatin1String(">=")) {
    const auto document = [](const Value &v) { return v.type.kind == Kind::Json || v.node->kind == NodeKind::StringLiteral; };
    if ((l.type.kind == Kind::Json || r.type.kind == Kind::Json) && document(l) && document(r) && (op == QLatin1String("=") || op == QLatin1String("<>") || op == QLatin1String("!="))) {
      const bool either = l.type.nullable || r.type.nullable;
      const bool maria = m_session.options.to == sql::Dialect::MariaDb;
      if (!maria) note(node, 4019, QStringLiteral("Documents are equal here when each contains the other: how often a value stands in an array does not count"));
      NodePtr same = f(maria ? "JSON_EQUALS(_1, _2)" : "(JSON_CONTAINS(_1, _2) AND JSON_CONTAINS(_2, _1))", sql::list(std::move(l.node), std::move(r.node)));
      return {op == QLatin1String("=") ? std::move(same) : f("NOT (_1)", sql::list(std::move(same))), typeOf(Kind::Bool, either)};
    }
    if (l.type.kind == Kind::Json || r.type.kind == Kind::Json || l.type.kind == Kind::Array || r.type.kind == Kind::Array) return refuse(node, QStringLiteral("A comparison of these types"));
    const bool nullable = l.type.nullable || r.type.nullable;
    const bool ordered = op.startsWith(QLatin1Char('<')) ? op != QLatin1String("<>") : op.startsWith(QLatin1Char('>'));
    if (ordered && (!l.type.labels.isEmpty() || !r.type.labels.isEmpty())) { // an enum sorts by its labels' order, here by their text
      const QStringList labels = l.type.labels.isEmpty() ? r.type.labels : l.type.labels;
      const auto position = [&](Value v) -> NodePtr {
        if (v.node->kind == NodeKind::StringLiteral && labels.contains(v.node->text)) return sql::number(labels.indexOf(v.node->text) + 1);
        return f("_1 + 0", sql::list(std::move(v.node)));
      };
      if (l.node->kind == NodeKind::StringLiteral || r.node->kind == NodeKind::StringLiteral || l.type.labels == r.type.labels)
        return {sql::binary(op, position(std::move(l)), position(std::move(r))), typeOf(Kind::Bool, nullable)};
    }
    for (const auto &[v, other] : {std::pair(&l, &r), std::pair(&r, &l)}) {
      if (v->node->kind != NodeKind::StringLiteral || !v->node->text.endsWith(QLatin1Char(' '))) continue;
      if (other->type.padded) // char(n): blanks at the end do not count
        while (v->node->text.endsWith(QLatin1Char(' '))) v->node->text.chop(1);
      else if (other->node->kind != NodeKind::ColumnRef) note(node, 4020, QStringLiteral("Blanks at the end of '%1' do not count in the target's comparison").arg(v->node->text));
    }
    NodePtr a = exact(std::move(l), r);
    return {sql::binary(op, std::move(a), std::move(r.node)), typeOf(Kind::Bool, nullable)};
  }
  if (op == QLatin1String("||")) {
    if (l.type.kind == Kind::Json && r.node->kind == NodeKind::StringLiteral) r.type = typeOf(Kind::Json, false); // the literal takes the other side's type
    else if (r.type.kind == Kind::Json && l.node->kind == NodeKind::StringLiteral) l.type = typeOf(Kind::Json, false);
    if (l.type.kind == Kind::Json && r.type.kind == Kind::Json) {
      note(node, 4020, QStringLiteral("|| replaces values of the same key; JSON_MERGE_PATCH also merges objects inside and drops nulls"));
      return {f("JSON_MERGE_PATCH(_1, _2)", sql::list(std::move(l.node), std::move(r.node))), typeOf(Kind::Json)};
    }
    if (auto made = joinedArrays(l, r)) return std::move(*made);
    for (const Value *v : {&l, &r})
      if (v->type.kind == Kind::Json || v->type.kind == Kind::Array || v->type.kind == Kind::Bytes) return refuse(node, QStringLiteral("|| of these types"));
    const bool nullable = l.type.nullable || r.type.nullable;
    std::vector<NodePtr> args;
    if (l.node->isCall(QLatin1String("CONCAT")) && left.kind == NodeKind::Binary) args = l.node->takeAll(Slot::Arg);
    else args.push_back(text(std::move(l)));
    args.push_back(text(std::move(r)));
    return {sql::call(QStringLiteral("CONCAT"), std::move(args)), typeOf(Kind::Text, nullable)};
  }
  if (op == QLatin1String("~") || op == QLatin1String("~*")) return regex(node, std::move(l), std::move(r), op.size() == 2, false);
  if (op == QLatin1String("!~") || op == QLatin1String("!~*")) return regex(node, std::move(l), std::move(r), op.size() == 3, true);
  if (op == QLatin1String("<@") && (l.type.kind == Kind::Json || r.type.kind == Kind::Json)) return {f("JSON_CONTAINS(_2, _1)", sql::list(std::move(l.node), std::move(r.node))), typeOf(Kind::Bool)};
  if (l.type.kind == Kind::Json) {
    if (op == QLatin1String("#-") && right.kind == NodeKind::StringLiteral)
      if (const auto steps = parseTextArray(right.text)) return {f("JSON_REMOVE(_1, _2)", sql::list(std::move(l.node), sql::string(mySqlJsonPath(*steps)))), typeOf(Kind::Json)};
    if (op == QLatin1String("-") && right.kind == NodeKind::NumberLiteral) return {f("JSON_REMOVE(_1, _2)", sql::list(std::move(l.node), sql::string(QStringLiteral("$[%1]").arg(right.text)))), typeOf(Kind::Json)};
    if (op == QLatin1String("-") && right.kind == NodeKind::Cast && right.child(Slot::Operand)->kind == NodeKind::StringLiteral && right.child(Slot::Type)->has(Flag::Array))
      if (const auto keys = parseTextArray(right.child(Slot::Operand)->text)) {
        NodePtr removed = sql::call(QStringLiteral("JSON_REMOVE"), sql::list(std::move(l.node)));
        for (const QString &key : *keys) removed->add(Slot::Arg, sql::string(QLatin1Char('$') + jsonStep(key, false)));
        return {std::move(removed), typeOf(Kind::Json)};
      }
    if (op == QLatin1String("@>")) return {f("JSON_CONTAINS(_1, _2)", sql::list(std::move(l.node), std::move(r.node))), typeOf(Kind::Bool)};
    if (op == QLatin1String("?") && right.kind == NodeKind::StringLiteral) return {f("JSON_CONTAINS_PATH(_1, 'one', _2)", sql::list(std::move(l.node), sql::string(QLatin1Char('$') + jsonStep(right.text, false)))), typeOf(Kind::Bool)};
    if (op == QLatin1String("-") && right.kind == NodeKind::StringLiteral) return {f("JSON_REMOVE(_1, _2)", sql::list(std::move(l.node), sql::string(QLatin1Char('$') + jsonStep(right.text, false)))), typeOf(Kind::Json)};
    return refuse(node, QStringLiteral("The JSON operator %1").arg(op));
  }
  if (op == QLatin1String("+") || op == QLatin1String("-") || op == QLatin1String("*") || op == QLatin1String("/") || op == QLatin1String("%") || op == QLatin1String("^")) return arithmetic(node, std::move(l), std::move(r));
  if (l.type.kind == Kind::Int && r.type.kind == Kind::Int) {
    const QString same = op == QLatin1String("#") ? QStringLiteral("^") : op;
    if (same == QLatin1String("^") || op == QLatin1String("&") || op == QLatin1String("|") || op == QLatin1String("<<") || op == QLatin1String(">>"))
    {
      if (op == QLatin1String(">>") && l.node->kind != NodeKind::NumberLiteral) return {f("CAST(FLOOR(_1 / POWER(2, _2)) AS SIGNED)", sql::list(std::move(l.node), std::move(r.node))), typeOf(Kind::Int)}; // keeps the sign
      return {f("CAST(_1 AS SIGNED)", sql::list(sql::binary(same, std::move(l.node), std::move(r.node)))), typeOf(Kind::Int)};
    }
  }
  if (op == QLatin1String("^@")) return {f("LEFT(_1, CHAR_LENGTH(_2)) COLLATE utf8mb4_bin = _2", sql::list(std::move(l.node), std::move(r.node))), typeOf(Kind::Bool)};
  if (op == QLatin1String("~~") || op == QLatin1String("!~~") || op == QLatin1String("~~*") || op == QLatin1String("!~~*")) {
    NodePtr made = sql::make(NodeKind::Like, op.endsWith(QLatin1Char('*')) ? QStringLiteral("ILIKE") : QStringLiteral("LIKE"));
    made->set(Flag::Not, op.startsWith(QLatin1Char('!')));
    made->add(Slot::Left, left.clone());
    made->add(Slot::Right, right.clone());
    return like(*made);
  }
  return refuse(node, QStringLiteral("The operator %1").arg(op));
}

Value PostgresToMySql::isExpression(const Node &node) {
  if (node.textIs(QLatin1String("DISTINCT FROM")))
    if (auto made = rowComparison(node, *node.child(Slot::Operand), *node.child(Slot::Right), node.has(Flag::Not))) return std::move(*made);
  Value v = expression(*node.child(Slot::Operand));
  const QString what = node.text.toUpper();
  if (what == QLatin1String("DISTINCT FROM")) {
    Value r = expression(*node.child(Slot::Right));
    NodePtr left = exact(std::move(v), r); // before r is moved from
    NodePtr same = sql::binary(QStringLiteral("<=>"), std::move(left), std::move(r.node));
    return {node.has(Flag::Not) ? std::move(same) : f("NOT (_1)", sql::list(std::move(same))), typeOf(Kind::Bool, false)};
  }
  if (what != QLatin1String("NULL") && what != QLatin1String("TRUE") && what != QLatin1String("FALSE") && what != QLatin1String("UNKNOWN")) return refuse(node, QStringLiteral("IS %1").arg(what));
  NodePtr out = sql::cloneShallow(node);
  out->add(Slot::Operand, std::move(v.node));
  return {std::move(out), typeOf(Kind::Bool, false)};
}

Value PostgresToMySql::like(const Node &node) {
  Value l = expression(*node.child(Slot::Left)), r = expression(*node.child(Slot::Right));
  const bool no = node.has(Flag::Not);
  const QString op = node.text.toUpper();
  if (op == QLatin1String("REGEXP")) return regex(node, std::move(l), std::move(r), false, no);
  if (const Node *escape = node.child(Slot::Escape)) { // written with the backslash
    if (escape->kind != NodeKind::StringLiteral || escape->text.size() != 1 || r.node->kind != NodeKind::StringLiteral) return refuse(node, QStringLiteral("%1 with ESCAPE").arg(op));
    QString pattern;
    for (qsizetype i = 0; i < r.node->text.size(); ++i) {
      const QChar c = r.node->text[i];
      if (c == escape->text[0] && i + 1 < r.node->text.size()) pattern += QLatin1Char('\\') + QString(r.node->text[++i]);
      else pattern += c == QLatin1Char('\\') ? QStringLiteral("\\\\") : QString(c);
    }
    r.node->text = pattern;
  }
  const Type boolean = typeOf(Kind::Bool, l.type.nullable || r.type.nullable);
  if (op == QLatin1String("LIKE")) return {f(no ? "_1 NOT LIKE _2 COLLATE utf8mb4_bin" : "_1 LIKE _2 COLLATE utf8mb4_bin", sql::list(text(std::move(l)), std::move(r.node))), boolean};
  if (op == QLatin1String("ILIKE")) return {f(no ? "LOWER(_1) NOT LIKE LOWER(_2) COLLATE utf8mb4_bin" : "LOWER(_1) LIKE LOWER(_2) COLLATE utf8mb4_bin", sql::list(text(std::move(l)), std::move(r.node))), boolean};
  if (op == QLatin1String("SIMILAR TO") && r.node->kind == NodeKind::StringLiteral) {
    QString pattern = r.node->text;
    static const QRegularExpression plain(QStringLiteral("^[^\\\\.^$\\[\\]]*$"));
    if (plain.match(pattern).hasMatch()) {
      pattern.replace(QLatin1Char('%'), QLatin1String(".*")).replace(QLatin1Char('_'), QLatin1String("."));
      r.node->text = QStringLiteral("(?-i)^(?:%1)$").arg(pattern);
      return {f(no ? "_1 NOT REGEXP _2" : "_1 REGEXP _2", sql::list(text(std::move(l)), std::move(r.node))), boolean};
    }
  }
  return refuse(node, op);
}

Value PostgresToMySql::in(const Node &node) {
  Value v = expression(*node.child(Slot::Operand));
  NodePtr out = sql::cloneShallow(node);
  if (const Node *inner = node.child(Slot::Query)) {
    out->add(Slot::Operand, std::move(v.node));
    NodePtr rows = query(*inner);
    if (rows->hasChild(Slot::Limit)) { // LIMIT stands one level deeper
      NodePtr outer = sql::make(NodeKind::Select), item = sql::make(NodeKind::SelectItem), table = sql::make(NodeKind::DerivedTable), alias = sql::make(NodeKind::Alias, QStringLiteral("limited"));
      item->add(Slot::Value, sql::make(NodeKind::Star));
      alias->set(Flag::As);
      outer->add(Slot::Item, std::move(item));
      table->add(Slot::Query, std::move(rows));
      table->add(Slot::Alias, std::move(alias));
      outer->add(Slot::From, std::move(table));
      rows = std::move(outer);
    }
    out->add(Slot::Query, std::move(rows));
    return {std::move(out), typeOf(Kind::Bool)};
  }
  std::vector<Value> items;
  for (const Node *item : node.all(Slot::Item)) items.push_back(expression(*item));
  out->add(Slot::Operand, items.empty() ? std::move(v.node) : exact(std::move(v), items.front()));
  for (Value &item : items) out->add(Slot::Item, std::move(item.node));
  return {std::move(out), typeOf(Kind::Bool)};
}

} // namespace portolan::convert
