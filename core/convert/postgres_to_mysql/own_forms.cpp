// SPDX-License-Identifier: GPL-3.0-or-later
// What a conversion from MySQL writes on PostgreSQL, as it was; and rows, arrays and clocks whose meaning depends on the place.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

/// NEW or OLD as a whole: `new`, `new.*`, ROW(new.*).
QString wholeRow(const Node &node) {
  if (node.kind == NodeKind::ColumnRef && !node.hasChild(Slot::Qualifier)) return node.text.toLower();
  if (node.kind == NodeKind::Star) return node.textOf(Slot::Qualifier).toLower();
  if (node.kind == NodeKind::Row && node.count(Slot::Item) == 1 && node.child(Slot::Item)->kind == NodeKind::Star) return wholeRow(*node.child(Slot::Item));
  return {};
}

const Node *plainLiteral(const Node *node) {
  while (node && node->kind == NodeKind::Cast) node = node->child(Slot::Operand);
  return node && node->kind == NodeKind::StringLiteral ? node : nullptr;
}

bool isColumn(const Node *node, const QString &table, const QString &column) { return node && node->kind == NodeKind::ColumnRef && node->text == column && node->textOf(Slot::Qualifier) == table; }

} // namespace

/// What an aggregate of the source's own puts between texts, when that is all it does: NULLs are passed over.
std::optional<QString> PostgresToMySql::joinSeparator(const QString &name) const {
  if (!m_session.catalog) return std::nullopt;
  const auto &routines = m_session.catalog->routines;
  const auto aggregate_ = std::find_if(routines.begin(), routines.end(), [&](const Routine &r) { return r.kind == RoutineKind::Aggregate && r.name.name.compare(name, Qt::CaseInsensitive) == 0 && r.parameters.size() == 1; });
  if (aggregate_ == routines.end()) return std::nullopt;
  const auto step = std::find_if(routines.begin(), routines.end(), [&](const Routine &r) { return r.kind == RoutineKind::Function && r.name.name == aggregate_->body && r.language == QLatin1String("sql") && r.parameters.size() == 2; });
  if (step == routines.end()) return std::nullopt;
  static const QRegularExpression shape(
    QStringLiteral("^\\s*SELECT\\s+CASE\\s+WHEN\\s+\\$2\\s+IS\\s+NULL\\s+THEN\\s+\\$1\\s+WHEN\\s+\\$1\\s+IS\\s+NULL\\s+THEN\\s+\\$2\\s+ELSE\\s+\\$1\\s*(?:\\|\\||operator\\(pg_catalog\\.\\|\\|\\))\\s*"
                   "'((?:[^']|'')*)'\\s*(?:\\|\\||operator\\(pg_catalog\\.\\|\\|\\))\\s*\\$2\\s+END\\s*;?\\s*$"),
    QRegularExpression::CaseInsensitiveOption);
  const auto match = shape.match(step->body);
  if (!match.hasMatch()) return std::nullopt;
  return match.captured(1).replace(QLatin1String("''"), QLatin1String("'"));
}

/// NEW and OLD compared as a whole: column by column, NULLs being equal.
std::optional<Value> PostgresToMySql::rowComparison(const Node &, const Node &left, const Node &right, bool equal) {
  const QString a = wholeRow(left), b = wholeRow(right);
  if (!m_program || m_scopes.empty() || a == b || (a != QLatin1String("new") && a != QLatin1String("old")) || (b != QLatin1String("new") && b != QLatin1String("old"))) return std::nullopt;
  const ScopeTable *row = nullptr;
  for (auto scope_ = m_scopes.rbegin(); scope_ != m_scopes.rend() && !row; ++scope_) row = scope_->table(a);
  if (!row || !row->known || row->columns.empty()) return std::nullopt;
  NodePtr all;
  for (const ScopeColumn &column : row->columns) {
    NodePtr one = sql::binary(QStringLiteral("<=>"), sql::column(column.target, a.toUpper()), sql::column(column.target, b.toUpper()));
    all = all ? sql::binary(QStringLiteral("AND"), std::move(all), std::move(one)) : std::move(one);
  }
  if (!equal) all = f("NOT (_1)", sql::list(std::move(all)));
  return Value{std::move(all), typeOf(Kind::Bool, false)};
}

/// GROUP_CONCAT(DISTINCT x ORDER BY y): PostgreSQL says it with two arrays, each value taken once with its least key.
std::optional<Value> PostgresToMySql::joinedOnce(const Node &subquery) {
  const Node *outer = subquery.child(Slot::Query);
  if (!outer || outer->kind != NodeKind::Select || outer->count(Slot::Item) != 1 || outer->count(Slot::From) != 1 || outer->hasChild(Slot::Where) || outer->hasChild(Slot::GroupBy)) return std::nullopt;
  const Node *call = outer->child(Slot::Item)->child(Slot::Value), *from = outer->child(Slot::From);
  if (!call->isCall(QLatin1String("string_agg")) || call->count(Slot::Arg) != 2 || call->count(Slot::OrderBy) != 1 || from->kind != NodeKind::DerivedTable || call->hasChild(Slot::Filter)) return std::nullopt;
  const Node *inner = from->child(Slot::Query), *separator = plainLiteral(call->all(Slot::Arg)[1]), *order = call->child(Slot::OrderBy);
  if (!separator || inner->kind != NodeKind::Select || inner->count(Slot::DistinctOn) != 1 || inner->count(Slot::From) != 1 || inner->child(Slot::From)->kind != NodeKind::FunctionTable) return std::nullopt;
  const Node *rows = inner->child(Slot::From), *unnest = rows->child(Slot::Item), *names = rows->child(Slot::Alias);
  if (rows->count(Slot::Item) != 1 || !unnest->isCall(QLatin1String("unnest")) || unnest->count(Slot::Arg) != 2 || !names || names->count(Slot::Column) != 2) return std::nullopt;
  const QString u = names->text, v = names->all(Slot::Column)[0]->text, o = names->all(Slot::Column)[1]->text, q = from->textOf(Slot::Alias);
  const auto items = inner->all(Slot::Item);
  if (items.size() != 2 || !isColumn(items[0]->child(Slot::Value), u, v) || !isColumn(items[1]->child(Slot::Value), u, o) || !isColumn(inner->child(Slot::DistinctOn), u, v) || !isColumn(call->all(Slot::Arg)[0], q, v) || !isColumn(order->child(Slot::Value), q, o)) return std::nullopt;
  const bool ascending = !order->has(Flag::Desc);
  if ((ascending && !order->has(Flag::NullsFirst)) || (!ascending && order->has(Flag::NullsFirst))) return std::nullopt;
  std::vector<const Node *> values;
  for (const Node *array : unnest->all(Slot::Arg)) {
    if (!array->isCall(QLatin1String("array_agg")) || array->count(Slot::Arg) != 1 || array->hasChild(Slot::OrderBy) || array->hasChild(Slot::Filter) || array->has(Flag::Distinct)) return std::nullopt;
    values.push_back(array->child(Slot::Arg));
  }
  NodePtr made = sql::call(QStringLiteral("GROUP_CONCAT"), sql::list(text(expression(*values[0])))), by = sql::make(NodeKind::OrderItem);
  made->set(Flag::Distinct);
  by->set(Flag::Desc, !ascending);
  by->add(Slot::Value, expression(*values[1]).node);
  made->add(Slot::OrderBy, std::move(by));
  made->add(Slot::Separator, sql::string(separator->text));
  note(subquery, 4020, QStringLiteral("GROUP_CONCAT cuts its result at group_concat_max_len"), QStringLiteral("Raise group_concat_max_len."));
  return Value{std::move(made), typeOf(Kind::Text)};
}

/// (array_agg(x ORDER BY y))[n]: the text of each value is quoted as JSON, so that a separator cannot stand in it.
std::optional<Value> PostgresToMySql::itemOfAggregate(const Node &array, const Node &index) {
  if (!array.isCall(QLatin1String("array_agg")) || array.count(Slot::Arg) != 1 || array.hasChild(Slot::Filter) || array.hasChild(Slot::Over) || array.has(Flag::Distinct) || index.kind != NodeKind::NumberLiteral || index.text.toInt() < 1) return std::nullopt;
  Value v = expression(*array.child(Slot::Arg));
  const Type type = v.type;
  if (type.kind == Kind::Json || type.kind == Kind::Array || type.kind == Kind::Bytes || type.kind == Kind::Record) return std::nullopt;
  NodePtr joined = sql::call(QStringLiteral("GROUP_CONCAT"), sql::list(f("COALESCE(JSON_QUOTE(_1), 'null')", sql::list(type.isText() ? std::move(v.node) : f("CAST(_1 AS CHAR)", sql::list(std::move(v.node)))))));
  orderItems(array, *joined, nullptr);
  joined->add(Slot::Separator, sql::string(QStringLiteral("\n")));
  const int n = index.text.toInt();
  NodePtr item = n == 1 ? f("SUBSTRING_INDEX(_1, _2, 1)", sql::list(std::move(joined), sql::string(QStringLiteral("\n"))))
                        : f("SUBSTRING_INDEX(SUBSTRING_INDEX(CONCAT(_1, REPEAT(_3, _2)), _3, _2), _3, -1)", sql::list(std::move(joined), index.clone(), sql::string(QStringLiteral("\n"))));
  NodePtr value = f("JSON_UNQUOTE(NULLIF(NULLIF(_1, 'null'), ''))", sql::list(std::move(item)));
  if (n > 1) note(array, 4020, QStringLiteral("GROUP_CONCAT cuts its result at group_concat_max_len"), QStringLiteral("Raise group_concat_max_len."));
  Type out = type;
  out.nullable = true;
  out.literal = false;
  switch (type.kind) {
  case Kind::Int: return Value{f("CAST(_1 AS SIGNED)", sql::list(std::move(value))), out};
  case Kind::Decimal: return Value{sql::cast(std::move(value), sql::typeName(QStringLiteral("DECIMAL"), {65, type.scale >= 0 ? std::min(type.scale, 30) : 20})), out};
  case Kind::Float: return Value{f("CAST(_1 AS DOUBLE)", sql::list(std::move(value))), out};
  case Kind::Date: return Value{f("CAST(_1 AS DATE)", sql::list(std::move(value))), out};
  case Kind::DateTime: case Kind::Instant: return Value{f("CAST(_1 AS DATETIME(6))", sql::list(std::move(value))), out};
  case Kind::Bool: return Value{f("CAST(_1 AS SIGNED)", sql::list(std::move(value))), out};
  default: out.kind = Kind::Text; return Value{std::move(value), out};
  }
}

/// Functions of the helper schema stand for functions that the target has.
std::optional<Value> PostgresToMySql::helperCall(const Node &node, const QString &name) {
  static const QHash<QString, std::pair<QString, Kind>> same{
    {QStringLiteral("conv"), {QStringLiteral("CONV"), Kind::Text}}, {QStringLiteral("crc32"), {QStringLiteral("CRC32"), Kind::Int}}, {QStringLiteral("soundex"), {QStringLiteral("SOUNDEX"), Kind::Text}},
    {QStringLiteral("inet6_ntoa"), {QStringLiteral("INET6_NTOA"), Kind::Text}}, {QStringLiteral("json_valid"), {QStringLiteral("JSON_VALID"), Kind::Int}}, {QStringLiteral("json_depth"), {QStringLiteral("JSON_DEPTH"), Kind::Int}},
    {QStringLiteral("json_overlaps"), {QStringLiteral("JSON_OVERLAPS"), Kind::Bool}}, {QStringLiteral("json_merge_patch"), {QStringLiteral("JSON_MERGE_PATCH"), Kind::Json}}, {QStringLiteral("json_merge_preserve"), {QStringLiteral("JSON_MERGE_PRESERVE"), Kind::Json}},
    {QStringLiteral("sha1"), {QStringLiteral("SHA1"), Kind::Text}}, {QStringLiteral("last_insert_id"), {QStringLiteral("LAST_INSERT_ID"), Kind::Int}}, {QStringLiteral("json_contains"), {QStringLiteral("JSON_CONTAINS"), Kind::Bool}}};
  std::vector<NodePtr> args;
  for (const Node *arg : node.all(Slot::Arg)) args.push_back(expression(*arg).node);
  if (const auto found_ = same.constFind(name); found_ != same.cend()) return Value{sql::call(found_->first, std::move(args)), typeOf(found_->second)};
  if (name == QLatin1String("float_text") && args.size() == 1) return Value{f("CAST(_1 AS CHAR)", std::move(args)), typeOf(Kind::Text)};
  if (name == QLatin1String("str_to_date") && args.size() == 2)
    if (const Node *picture = plainLiteral(node.all(Slot::Arg)[1])) {
      bool ok = true;
      const QString format = dateFormat(picture->text, ok);
      args.pop_back();
      args.push_back(sql::string(format));
      if (ok) return Value{f("STR_TO_DATE(_1, _2)", std::move(args)), typeOf(Kind::DateTime)};
    }
  return std::nullopt;
}

/// The clock that a column or variable takes: columns of timestamptz hold UTC, those of timestamp the session's time.
std::optional<Value> PostgresToMySql::clock(const Node &node, const Type &target) const {
  static const QSet<QString> instants{QStringLiteral("now"), QStringLiteral("current_timestamp"), QStringLiteral("transaction_timestamp"), QStringLiteral("statement_timestamp"), QStringLiteral("clock_timestamp"), QStringLiteral("localtimestamp")};
  if (node.kind != NodeKind::FunctionCall || node.hasChild(Slot::Qualifier) || !instants.contains(node.text.toLower()) || !target.isMoment()) return std::nullopt;
  const auto args = node.all(Slot::Arg);
  if (args.size() > 1 || (args.size() == 1 && args[0]->kind != NodeKind::NumberLiteral)) return std::nullopt;
  const bool running = node.textIs(QLatin1String("clock_timestamp"));
  const QString digits = args.empty() ? QStringLiteral("6") : args[0]->text;
  if (target.kind == Kind::Date) return Value{f("CURRENT_DATE()"), typeOf(Kind::Date, false)};
  if (target.kind == Kind::Instant) {
    if (running || node.textIs(QLatin1String("localtimestamp"))) return std::nullopt;
    return Value{sql::call(QStringLiteral("UTC_TIMESTAMP"), sql::list(sql::number(digits))), typeOf(Kind::Instant, false)};
  }
  return Value{sql::call(running ? QStringLiteral("SYSDATE") : QStringLiteral("CURRENT_TIMESTAMP"), sql::list(sql::number(digits))), typeOf(Kind::DateTime, false)};
}

/// A value on its way into a column or variable of that type.
NodePtr PostgresToMySql::assigned(const Node &value, const Type &target) {
  if (auto made = clock(value, target)) return std::move(made->node);
  return expression(value).node;
}

} // namespace portolan::convert
