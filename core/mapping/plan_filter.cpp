// SPDX-License-Identifier: GPL-3.0-or-later
// Source filters twice: as SQL of the source for the load, and in the SQLite dialect for changes. Both must choose the same
// rows: when changes are followed, text is compared by its bytes on the server too.
#include "core/mapping/plan_builder.h"
#include "core/mapping/rule_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace portolan::mapping {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }

QString sqliteText(const QString &text) { return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\''); }
QString sqliteName(const QString &name) { return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"'); }

/// A LIKE pattern as GLOB: case-sensitive as the servers' binary comparison is.
QString globOf(const QString &like) {
  QString glob;
  for (const QChar c : like) {
    if (c == QLatin1Char('%')) glob += QLatin1Char('*');
    else if (c == QLatin1Char('_')) glob += QLatin1Char('?');
    else if (c == QLatin1Char('*') || c == QLatin1Char('?') || c == QLatin1Char('[')) glob += QLatin1Char('[') + c + QLatin1Char(']');
    else glob += c;
  }
  return glob;
}

bool isNumeric(const DataType &t) {
  return t.isInteger() || t.kind == TypeKind::Decimal || t.kind == TypeKind::Float32 || t.kind == TypeKind::Float64 || t.kind == TypeKind::Year || t.kind == TypeKind::Oid;
}
} // namespace

bool PlanBuilder::filterText(const Draft &draft, const Filter &filter, const QString &ruleId, QString &sql, QString &expression) {
  const Rule *rule = m_ruleOf.value(ruleId);
  const Column *column = draft.shape.column(filter.column);
  const QString object = draft.plan.source.display();
  if (!column) {
    QStringList names;
    for (const Column &c : draft.shape.columns) names << c.name;
    const QString near = nearest(filter.column, names);
    error(rule, filter.place, tr("The filter uses the column \"%1\", which %2 does not have").arg(filter.column, object), near.isEmpty() ? tr("Its columns: %1").arg(names.join(QStringLiteral(", "))) : tr("Did you mean \"%1\"?").arg(near));
    return false;
  }
  const DataType &type = column->type;
  const QString dms = dmsTypeName(type);
  const bool nullTests = std::all_of(filter.conditions.begin(), filter.conditions.end(), [](const FilterCondition &c) { return c.op == FilterOperator::Null || c.op == FilterOperator::NotNull; });
  if ((dms == QLatin1String("blob") || (dms == QLatin1String("nclob") && type.kind != TypeKind::Text)) && !nullTests) {
    error(rule, filter.place, tr("%1.%2 is %3; a filter can only ask whether it is NULL").arg(object, filter.column, type.native));
    return false;
  }
  const sql::Dialect d = m_options.dialect;
  const bool text = type.isCharacter(), number = isNumeric(type), bytes = m_options.changes && text;
  QString name = sql::quoteIdentifier(d, filter.column);
  QString ownName = sqliteName(filter.column);
  if (bytes && sql::isMySqlFamily(d)) name = QStringLiteral("CONVERT(%1 USING utf8mb4) COLLATE utf8mb4_bin").arg(name);
  if (bytes && d == sql::Dialect::Postgres) name += QStringLiteral(" COLLATE \"C\"");
  bool good = true;
  const auto literal = [&](const QString &value, QString &own) -> QString {
    static const QRegularExpression numeric(QStringLiteral("^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"));
    if (number) {
      const QString v = value.trimmed();
      if (!numeric.match(v).hasMatch()) {
        error(rule, filter.place, tr("\"%1\" is not a number, and %2.%3 is %4").arg(value, object, filter.column, type.native));
        good = false;
      }
      own = v;
      return v;
    }
    own = sqliteText(value);
    const std::string utf8 = value.toStdString();
    std::string canonical;
    const bool moment = type.kind == TypeKind::DateTime || type.kind == TypeKind::Instant;
    if (moment || type.kind == TypeKind::Date || type.kind == TypeKind::Time) {
      const auto parsed = moment ? parseDateTime(utf8) : type.kind == TypeKind::Date ? parseDate(utf8) : parseTime(utf8);
      if (!parsed) {
        error(rule, filter.place, tr("\"%1\" is not a date or time, and %2.%3 is %4").arg(value, object, filter.column, type.native), tr("Write YYYY-MM-DD or YYYY-MM-DD HH:MM:SS"));
        good = false;
        return {};
      }
      if (moment) appendDateTime(canonical, *parsed);
      else if (type.kind == TypeKind::Date) appendDate(canonical, *parsed);
      else appendTime(canonical, *parsed);
      QString server = QString::fromStdString(canonical);
      own = sqliteText(server);
      if (type.kind == TypeKind::Instant && d == sql::Dialect::Postgres) server += QStringLiteral("+00");
      return sql::quoteLiteral(d, server);
    }
    if (type.kind == TypeKind::Boolean) {
      const bool yes = value == QLatin1String("1") || value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || value == QLatin1String("t");
      own = yes ? QStringLiteral("1") : QStringLiteral("0");
      return d == sql::Dialect::Postgres ? (yes ? QStringLiteral("true") : QStringLiteral("false")) : own;
    }
    return sql::quoteLiteral(d, value);
  };
  QStringList sqlParts, ownParts;
  const auto compare = [&](const char *op, const QString &value) {
    QString own;
    const QString server = literal(value, own);
    sqlParts << name + QLatin1Char(' ') + QLatin1String(op) + QLatin1Char(' ') + server;
    ownParts << ownName + QLatin1Char(' ') + QLatin1String(op) + QLatin1Char(' ') + own;
  };
  for (const FilterCondition &c : filter.conditions) {
    switch (c.op) {
    case FilterOperator::Eq: compare("=", c.value); break;
    case FilterOperator::NotEq: compare("<>", c.value); break;
    case FilterOperator::Lte: compare("<=", c.value); break;
    case FilterOperator::Gte: compare(">=", c.value); break;
    case FilterOperator::Lt: compare("<", c.value); break;
    case FilterOperator::Gt: compare(">", c.value); break;
    case FilterOperator::Between: case FilterOperator::NotBetween: {
      QString ownLow, ownHigh;
      const QString low = literal(c.start, ownLow), high = literal(c.end, ownHigh);
      const QString word = c.op == FilterOperator::Between ? QStringLiteral(" BETWEEN ") : QStringLiteral(" NOT BETWEEN ");
      sqlParts << name + word + low + QStringLiteral(" AND ") + high;
      ownParts << ownName + word + ownLow + QStringLiteral(" AND ") + ownHigh;
      break;
    }
    case FilterOperator::Null: case FilterOperator::NotNull: {
      const QString word = c.op == FilterOperator::Null ? QStringLiteral(" IS NULL") : QStringLiteral(" IS NOT NULL");
      sqlParts << sql::quoteIdentifier(d, filter.column) + word;
      ownParts << ownName + word;
      break;
    }
    case FilterOperator::Like: case FilterOperator::NotLike: {
      if (!text) { error(rule, filter.place, tr("like needs a text column; %1.%2 is %3").arg(object, filter.column, type.native)); good = false; break; }
      const QString negation = c.op == FilterOperator::NotLike ? QStringLiteral(" NOT") : QString();
      const bool glob = d == sql::Dialect::Sqlite;
      sqlParts << name + negation + (glob ? QStringLiteral(" GLOB ") : QStringLiteral(" LIKE ")) + sql::quoteLiteral(d, glob ? globOf(c.value) : c.value);
      ownParts << ownName + negation + QStringLiteral(" GLOB ") + sqliteText(globOf(c.value));
      break;
    }
    }
  }
  sql = QLatin1Char('(') + sqlParts.join(QStringLiteral(" OR ")) + QLatin1Char(')');
  expression = QLatin1Char('(') + ownParts.join(QStringLiteral(" OR ")) + QLatin1Char(')');
  return good;
}

/// Rows that any of the including rules lets pass. A rule without filters lets every row pass.
void PlanBuilder::filters(Draft &draft, const std::vector<const Rule *> &selecting) {
  const Rule *open = nullptr;
  QStringList sqlSets, ownSets;
  bool computable = true;
  for (const Rule *rule : selecting) {
    if (rule->filters.empty() && rule->predicate.isEmpty()) { if (!open) open = rule; continue; }
    FilterSet set{rule->filters, rule->predicate, rule->idText};
    QStringList sqlParts, ownParts;
    for (const Filter &filter : rule->filters) {
      QString sql, own;
      if (!filterText(draft, filter, rule->idText, sql, own)) return;
      sqlParts << sql;
      ownParts << own;
    }
    if (!rule->predicate.isEmpty()) {
      sqlParts << QLatin1Char('(') + rule->predicate + QLatin1Char(')');
      auto parsed = Expression::parse(rule->predicate, true);
      QString why = parsed ? QString() : parsed.error().message();
      if (parsed)
        for (const QString &c : parsed->columns())
          if (!draft.shape.column(c)) why = tr("%1 has no column \"%2\"").arg(draft.plan.source.display(), c);
      if (!why.isEmpty()) {
        computable = false;
        if (m_options.changes) error(rule, {}, tr("The predicate cannot be computed on changes: %1").arg(why), tr("Use only what SQLite's dialect knows, or filters, or a full-load task"));
      }
      ownParts << QLatin1Char('(') + rule->predicate + QLatin1Char(')');
    }
    sqlSets << sqlParts.join(QStringLiteral(" AND "));
    ownSets << ownParts.join(QStringLiteral(" AND "));
    draft.plan.filters.push_back(std::move(set));
  }
  if (open) {
    for (const FilterSet &set : draft.plan.filters)
      warning(m_ruleOf.value(set.ruleId), tr("The filters have no effect on %1: rule %2 selects all its rows").arg(draft.plan.source.display(), open->idText), tr("Rows are taken when any include rule takes them; exclude the table from rule %1").arg(open->idText));
    draft.plan.filters.clear();
    return;
  }
  if (sqlSets.isEmpty()) return;
  const auto join = [](const QStringList &sets) { return sets.size() == 1 ? sets.first() : QStringLiteral("((") + sets.join(QStringLiteral(") OR (")) + QStringLiteral("))"); };
  draft.plan.filter = SqlText(join(sqlSets));
  if (computable) draft.plan.filterExpression = join(ownSets);
}

QString nativeType(const DataType &t, sql::Dialect d) {
  const bool my = sql::isMySqlFamily(d), pg = d == sql::Dialect::Postgres;
  const QString u = t.isUnsigned && my ? QStringLiteral(" unsigned") : QString();
  const auto sized = [](const char *name, qint64 n) { return QLatin1String(name) + QStringLiteral("(%1)").arg(n); };
  switch (t.kind) {
  case TypeKind::Boolean: return my ? QStringLiteral("tinyint(1)") : QStringLiteral("boolean");
  case TypeKind::Int8: return (my ? QStringLiteral("tinyint(4)") : pg ? QStringLiteral("smallint") : QStringLiteral("INTEGER")) + u;
  case TypeKind::Int16: return (my ? QStringLiteral("smallint(6)") : pg ? QStringLiteral("smallint") : QStringLiteral("INTEGER")) + u;
  case TypeKind::Int24: case TypeKind::Int32: return (my ? QStringLiteral("int(11)") : pg ? QStringLiteral("integer") : QStringLiteral("INTEGER")) + u;
  case TypeKind::Int64: return (my ? QStringLiteral("bigint(20)") : pg ? QStringLiteral("bigint") : QStringLiteral("INTEGER")) + u;
  case TypeKind::Decimal: return (my ? QStringLiteral("decimal(%1,%2)") : QStringLiteral("numeric(%1,%2)")).arg(t.precision).arg(t.scale);
  case TypeKind::Float32: return my ? QStringLiteral("float") : QStringLiteral("real");
  case TypeKind::Float64: return my ? QStringLiteral("double") : pg ? QStringLiteral("double precision") : QStringLiteral("REAL");
  case TypeKind::VarChar: return pg ? sized("character varying", t.length) : sized("varchar", t.length);
  case TypeKind::Text: return my ? QStringLiteral("longtext") : QStringLiteral("text");
  case TypeKind::VarBinary: return my ? sized("varbinary", t.length) : pg ? QStringLiteral("bytea") : QStringLiteral("BLOB");
  case TypeKind::Blob: return my ? QStringLiteral("longblob") : pg ? QStringLiteral("bytea") : QStringLiteral("BLOB");
  case TypeKind::Date: return QStringLiteral("date");
  case TypeKind::Time: return pg ? QStringLiteral("time without time zone") : QStringLiteral("time");
  case TypeKind::DateTime:
    if (my) return sized("datetime", std::max(t.fraction, 0));
    return pg ? QStringLiteral("timestamp(%1) without time zone").arg(std::max(t.fraction, 0)) : QStringLiteral("datetime");
  case TypeKind::Unknown: case TypeKind::Money: case TypeKind::Bit: case TypeKind::BitVarying: case TypeKind::Char: case TypeKind::Binary: case TypeKind::TimeTz:
  case TypeKind::Instant: case TypeKind::Interval: case TypeKind::Year: case TypeKind::Enum: case TypeKind::Set: case TypeKind::Json: case TypeKind::Jsonb:
  case TypeKind::Xml: case TypeKind::Uuid: case TypeKind::Inet: case TypeKind::Inet4: case TypeKind::Inet6: case TypeKind::Cidr: case TypeKind::MacAddr:
  case TypeKind::MacAddr8: case TypeKind::Geometry: case TypeKind::Array: case TypeKind::Range: case TypeKind::MultiRange: case TypeKind::TsVector:
  case TypeKind::TsQuery: case TypeKind::HStore: case TypeKind::Vector: case TypeKind::Oid: case TypeKind::Composite: case TypeKind::Domain:
  case TypeKind::Dynamic: case TypeKind::Other: break;
  }
  return t.native;
}

} // namespace portolan::mapping
