// SPDX-License-Identifier: GPL-3.0-or-later
// MySQL keeps partitions inside a table and may cut by an expression; PostgreSQL makes each a table and cuts by columns
// when a key must hold over all. An expression over one date column is turned into bounds on that column.
#include "core/convert/expressions.h"
#include "core/convert/tables/table_converter.h"

#include <QDate>
#include <QRegularExpression>

namespace portolan::convert {

namespace {

QString unquoted(QString text) {
  text = text.trimmed();
  if (text.size() >= 2 && (text.startsWith(QLatin1Char('\'')) || text.startsWith(QLatin1Char('"')))) text = text.mid(1, text.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
  return text;
}

bool isMaxValue(const QString &text) { return text.trimmed().compare(QLatin1String("MAXVALUE"), Qt::CaseInsensitive) == 0; }

std::optional<QDate> fromDays(qint64 days) {
  const QDate date = QDate(1970, 1, 1).addDays(days - 719528);
  return date.isValid() ? std::optional(date) : std::nullopt;
}

struct KeyFunction {
  enum class Kind { None, Year, ToDays, UnixTimestamp, YearMonth } kind = Kind::None;
  QString column;
};

KeyFunction keyFunction(const QString &expression) {
  static const QRegularExpression call(QStringLiteral("^\\s*(year|to_days|unix_timestamp)\\s*\\(\\s*[`\"]?([^`\"()]+?)[`\"]?\\s*\\)\\s*$"), QRegularExpression::CaseInsensitiveOption);
  const auto match = call.match(expression);
  if (!match.hasMatch()) return {};
  const QString name = match.captured(1).toLower();
  const auto kind = name == QLatin1String("year") ? KeyFunction::Kind::Year : name == QLatin1String("to_days") ? KeyFunction::Kind::ToDays : KeyFunction::Kind::UnixTimestamp;
  return {kind, match.captured(2)};
}

/// The bound of an expression as a bound of its column; nothing when it is not understood.
std::optional<QString> boundOf(const KeyFunction &function, const QString &value) {
  if (isMaxValue(value)) return QStringLiteral("MAXVALUE");
  static const QRegularExpression call(QStringLiteral("^\\s*\\w+\\s*\\(\\s*'([^']+)'\\s*\\)\\s*$"));
  if (const auto match = call.match(value); match.hasMatch() && function.kind != KeyFunction::Kind::None) return QStringLiteral("'%1'").arg(match.captured(1));
  bool number = false;
  const qint64 n = unquoted(value).toLongLong(&number);
  if (!number) return std::nullopt;
  switch (function.kind) {
  case KeyFunction::Kind::Year: return QStringLiteral("'%1-01-01'").arg(n, 4, 10, QLatin1Char('0'));
  case KeyFunction::Kind::ToDays:
    if (const auto date = fromDays(n)) return QStringLiteral("'%1'").arg(date->toString(Qt::ISODate));
    return std::nullopt;
  case KeyFunction::Kind::UnixTimestamp: return QStringLiteral("to_timestamp(%1)").arg(n);
  case KeyFunction::Kind::YearMonth:
  case KeyFunction::Kind::None: break;
  }
  return std::nullopt;
}

} // namespace

void TableConverter::partitions(const Table &source, Table &target_) {
  const Partitioning &from = source.partitioning;
  if (from.kind == PartitionKind::None) return;
  if (m_session.sameFamily()) {
    target_.partitioning = from;
    for (Partition &part : target_.partitioning.partitions) { // on PostgreSQL each is a table with a name of its own
      if (!part.table.name.isEmpty()) part.table = m_session.names.target(part.table);
      for (Partition &sub : part.subpartitions)
        if (!sub.table.name.isEmpty()) sub.table = m_session.names.target(sub.table);
    }
    return;
  }
  if (!m_session.toPostgres() || !m_session.fromMySql()) {
    m_session.note(2041, QStringLiteral("The table is partitioned on the source; the target gets one table"));
    return;
  }
  Partitioning &to = target_.partitioning;
  to.kind = from.kind == PartitionKind::Key ? PartitionKind::Hash : from.kind;
  QStringList columns_ = from.columns;
  KeyFunction function;
  if (columns_.isEmpty() && !from.expression.isEmpty()) {
    function = keyFunction(from.expression);
    static const QRegularExpression plain(QStringLiteral("^[`\"]?([^`\"()+*/, -]+)[`\"]?$"));
    if (function.kind != KeyFunction::Kind::None) columns_ << function.column;
    else if (const auto match = plain.match(from.expression.trimmed()); match.hasMatch()) columns_ << match.captured(1);
    else if (from.kind == PartitionKind::Hash) { // any column of the expression spreads the rows as well
      for (const Column &column_ : source.columns)
        if (QRegularExpression(QStringLiteral("(^|\\W)`?%1`?(\\W|$)").arg(QRegularExpression::escape(column_.name)), QRegularExpression::CaseInsensitiveOption).match(from.expression).hasMatch()) columns_ << column_.name;
    }
  }
  if (columns_.isEmpty() && from.kind == PartitionKind::Key && source.primaryKey) columns_ = source.primaryKey->columns();
  const auto giveUp = [&](const QString &why) {
    to = {};
    m_session.note(2042, QStringLiteral("The table is not partitioned on the target: %1").arg(why));
  };
  if (columns_.isEmpty()) return giveUp(QStringLiteral("its key (%1) is no plain column").arg(from.expression));
  bool nullable = false;
  for (QString &name : columns_) {
    const auto it = std::find_if(source.columns.begin(), source.columns.end(), [&](const Column &c) { return c.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (it == source.columns.end()) return giveUp(QStringLiteral("its key names %1, which is no column").arg(name));
    name = target(source, it->name);
    const Column *made = target_.column(name);
    nullable = nullable || (made && made->nullable);
  }
  to.columns = columns_;
  std::vector<QString> bounds;
  const int count = from.partitions.empty() ? std::max(1, from.count) : static_cast<int>(from.partitions.size());
  QString lower = QStringList(columns_.size(), QStringLiteral("MINVALUE")).join(QLatin1String(", "));
  for (int i = 0; i < count; ++i) {
    const Partition *part = from.partitions.empty() ? nullptr : &from.partitions[static_cast<std::size_t>(i)];
    if (to.kind == PartitionKind::Hash) {
      bounds.push_back(QStringLiteral("FOR VALUES WITH (MODULUS %1, REMAINDER %2)").arg(count).arg(i));
      continue;
    }
    if (!part) return giveUp(QStringLiteral("its partitions could not be read"));
    if (part->bound.trimmed().compare(QLatin1String("DEFAULT"), Qt::CaseInsensitive) == 0 || (to.kind == PartitionKind::List && (part->values.isEmpty() || (part->values.size() == 1 && part->values.front().compare(QLatin1String("DEFAULT"), Qt::CaseInsensitive) == 0)))) {
      bounds.push_back(QStringLiteral("DEFAULT"));
      continue;
    }
    QStringList values;
    for (const QString &value : part->values) {
      if (function.kind != KeyFunction::Kind::None) {
        if (to.kind == PartitionKind::List) return giveUp(QStringLiteral("a list over %1 has no counterpart").arg(from.expression));
        const auto bound = boundOf(function, value);
        if (!bound) return giveUp(QStringLiteral("the bound %1 is not understood").arg(value));
        values << *bound;
      } else if (isMaxValue(value)) values << QStringLiteral("MAXVALUE");
      else if (value.startsWith(QLatin1Char('\''))) values << sql::quoteLiteral(sql::Dialect::Postgres, unquoted(value));
      else {
        bool number = false;
        (void)value.toDouble(&number);
        values << (number || value.compare(QLatin1String("NULL"), Qt::CaseInsensitive) == 0 ? value : sql::quoteLiteral(sql::Dialect::Postgres, unquoted(value)));
      }
    }
    if (to.kind == PartitionKind::List) {
      bounds.push_back(QStringLiteral("FOR VALUES IN (%1)").arg(values.join(QLatin1String(", "))));
      continue;
    }
    while (values.size() < columns_.size()) values << QStringLiteral("MAXVALUE");
    const QString upper = values.join(QLatin1String(", "));
    bounds.push_back(QStringLiteral("FOR VALUES FROM (%1) TO (%2)").arg(lower, upper));
    lower = upper;
  }
  partitionParts(source, target_, bounds);
  if (nullable && to.kind == PartitionKind::Range) {
    Partition rest;
    rest.name = QStringLiteral("nulls");
    rest.table = {target_.name.schema, m_names.claim(target_.name.schema, target_.name.name + QStringLiteral("_nulls"))};
    rest.bound = QStringLiteral("DEFAULT");
    to.partitions.push_back(rest);
    m_session.note(2043, QStringLiteral("Rows whose partition key is NULL lie in the lowest partition on the source and in a default partition on the target"));
  }
  if (from.kind == PartitionKind::Hash || from.kind == PartitionKind::Key) m_session.note(2044, QStringLiteral("Hash partitions: a row may lie in another partition than on the source"));
}

void TableConverter::partitionParts(const Table &source, Table &target_, const std::vector<QString> &bounds) {
  const Partitioning &from = source.partitioning;
  Partitioning &to = target_.partitioning;
  to.count = static_cast<int>(bounds.size());
  for (std::size_t i = 0; i < bounds.size(); ++i) {
    Partition part;
    part.name = from.partitions.empty() ? QStringLiteral("p%1").arg(i) : from.partitions[i].name;
    part.table = {target_.name.schema, m_names.claim(target_.name.schema, m_names.fold(target_.name.name + QLatin1Char('_') + part.name))};
    part.bound = bounds[i];
    if (!from.partitions.empty()) part.comment = from.partitions[i].comment;
    const int subCount = from.partitions.empty() || from.partitions[i].subpartitions.empty() ? from.subCount : static_cast<int>(from.partitions[i].subpartitions.size());
    if (from.subKind != PartitionKind::None && subCount > 0) {
      KeyFunction function = keyFunction(from.subExpression);
      QString column_ = function.kind != KeyFunction::Kind::None ? function.column : from.subExpression.trimmed();
      column_.remove(QLatin1Char('`'));
      const auto it = std::find_if(source.columns.begin(), source.columns.end(), [&](const Column &c) { return c.name.compare(column_, Qt::CaseInsensitive) == 0; });
      if (it == source.columns.end()) m_session.note(2042, QStringLiteral("Subpartitions over %1 are left out").arg(from.subExpression));
      else {
        to.subKind = PartitionKind::Hash;
        to.subExpression = target(source, it->name);
        for (int s = 0; s < subCount; ++s) {
          Partition sub;
          sub.table = {target_.name.schema, m_names.claim(target_.name.schema, part.table.name + QStringLiteral("_s%1").arg(s))};
          sub.name = sub.table.name;
          sub.bound = QStringLiteral("FOR VALUES WITH (MODULUS %1, REMAINDER %2)").arg(subCount).arg(s);
          part.subpartitions.push_back(sub);
        }
      }
    }
    to.partitions.push_back(part);
  }
}

} // namespace portolan::convert
