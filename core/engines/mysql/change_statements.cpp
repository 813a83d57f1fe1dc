// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of the change target: one per table, kind and set of columns, prepared once.
#include "core/engines/api/cascade_sql.h"
#include "core/engines/mysql/change_target.h"

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

bool sent(const RowBatch *image, std::size_t column, std::int32_t row) {
  if (!image || row < 0) return false;
  const Tag tag = image->columns[column].tag(static_cast<std::size_t>(row));
  return tag != Tag::Missing && tag != Tag::Unchanged;
}

} // namespace

/// Kind, and which columns of the images are there.
QString MysqlChangeTarget::shapeKey(const Images &images, const Row &row) {
  QString key(1, QChar(u'0' + static_cast<char16_t>(row.op)));
  const auto columns = static_cast<std::size_t>(images.table->columns.size());
  bool all = true;
  QString mask;
  for (std::size_t i = 0; i < columns; ++i) {
    const bool a = row.op == ChangeOp::Delete || sent(images.after, i, row.after);
    const bool b = row.op == ChangeOp::Insert || !images.table->key.isEmpty() || sent(images.before, i, row.before);
    all = all && a && b;
    mask += QChar(u'0' + static_cast<char16_t>((a ? 1 : 0) + (b ? 2 : 0)));
  }
  return all ? key : key + mask;
}

TargetColumn MysqlChangeTarget::targetColumn(const ChangeTable &table, std::size_t i) const {
  TargetColumn column;
  column.name = table.columns[static_cast<qsizetype>(i)];
  column.type = table.types[i];
  if (const auto found = m_tables.constFind(table.name); found != m_tables.cend())
    if (const Column *known = m_catalog.tables[*found].column(column.name)) {
      column.type = known->type;
      column.nullable = known->nullable;
    }
  return column;
}

/// `exact`: the row is looked for by all its values; texts must then be equal byte by byte.
QString MysqlChangeTarget::whereTerm(const TargetColumn &column, bool exact) const {
  const QString c = sql::quoteIdentifier(m_client->dialect(), column.name), equals = exact ? QStringLiteral(" <=> ") : QStringLiteral(" = ");
  switch (column.type.kind) {
  case TypeKind::Decimal: // a text would be compared as a double
    return c + equals + QStringLiteral("CAST(? AS DECIMAL(%1,%2))").arg(std::max(column.type.precision, 1)).arg(std::max(column.type.scale, 0));
  case TypeKind::Bit: return c + equals + QStringLiteral("CAST(CONV(HEX(?),16,10) AS UNSIGNED)");
  case TypeKind::Geometry: return QStringLiteral("HEX(%1) <=> HEX(?)").arg(c);
  case TypeKind::Char: case TypeKind::VarChar: case TypeKind::Text: case TypeKind::Enum: case TypeKind::Set: case TypeKind::Json: case TypeKind::Other:
    if (exact) return QStringLiteral("CAST(CONVERT(%1 USING utf8mb4) AS BINARY) <=> CAST(? AS BINARY)").arg(c);
    return c + equals + QLatin1Char('?');
  default: return c + equals + QLatin1Char('?');
  }
}

Result<MysqlChangeTarget::Statement *> MysqlChangeTarget::statementFor(const Images &images, const Row &row) {
  const ChangeTable &t = *images.table;
  std::string key = (t.name.schema + QLatin1Char('.') + t.name.name + QChar(0) + shapeKey(images, row) + QChar(0) + t.columns.join(QChar(1)) + QChar(0) + t.key.join(QChar(1))).toStdString();
  if (t.anyNumber) key += "\x02" + std::to_string(t.via.size());
  for (const CascadeStep &step : t.via) key += (step.table.display() + QChar(1) + step.key.join(QChar(1)) + QChar(1) + step.select.join(QChar(1))).toStdString();
  for (const DataType &type : t.types) key += static_cast<char>('A' + static_cast<int>(physicalFor(type)));
  const auto found = m_statements.find(key);
  if (found != m_statements.end()) return found->second.get();
  PORTOLAN_TRY(receiveAll()); // preparing needs the connection for itself
  auto statement = std::make_unique<Statement>(*m_client);
  auto built = build(*statement, images, row);
  if (!built) return std::unexpected(std::move(built).error().withObject(t.name.display()));
  if (m_statements.size() > 500) m_statements.clear();
  return m_statements.emplace(std::move(key), std::move(statement)).first->second.get();
}

/// `limit`: of equal rows of a table without a key, so many are meant.
Result<> MysqlChangeTarget::build(Statement &s, const Images &images, const Row &row, qint64 limit) {
  const ChangeTable &t = *images.table;
  const QString name = sql::quoteName(m_client->dialect(), t.name);
  const bool wide = m_client->version().mariaDb && m_client->version().number >= 110500;
  s.table = t.name;
  s.op = row.op;
  s.anyNumber = t.anyNumber;
  const auto columns = static_cast<std::size_t>(t.columns.size());
  const auto quoted = [&](std::size_t i) { return sql::quoteIdentifier(m_client->dialect(), t.columns[static_cast<qsizetype>(i)]); };
  const auto bind = [&](const RowBatch *image, std::size_t i) {
    s.binders.emplace_back(targetColumn(t, i), image->columns[i].physical(), m_options.policies, wide);
    s.wires.push_back(s.binders.back().wire());
  };
  if (row.op != ChangeOp::Delete)
    for (std::size_t i = 0; i < columns; ++i)
      if (sent(images.after, i, row.after)) { s.after.push_back(i); bind(images.after, i); }
  QStringList where;
  if (row.op != ChangeOp::Insert)
    for (std::size_t i = 0; i < columns; ++i) {
      const bool inKey = t.key.contains(t.columns[static_cast<qsizetype>(i)]);
      if (!t.key.isEmpty() && !inKey) continue;
      if (!sent(images.before, i, row.before)) {
        if (inKey) return std::unexpected(Error::source(tr("The source did not send the key column %1").arg(t.columns[static_cast<qsizetype>(i)])).withColumn(t.columns[static_cast<qsizetype>(i)]));
        continue;
      }
      s.before.push_back(i);
      bind(images.before, i);
      where << whereTerm(s.binders.back().column(), t.key.isEmpty());
    }
  if (t.anyNumber) return s.bulk.prepare(cascadeStatement(m_client->dialect(), t, row.op, [](int) { return QStringLiteral("?"); }).text());
  const QString most = t.key.isEmpty() ? QStringLiteral(" LIMIT %1").arg(limit) : QString();
  QStringList names, marks, sets;
  for (const std::size_t i : s.after) {
    names << quoted(i);
    marks << QStringLiteral("?");
    sets << quoted(i) + QStringLiteral(" = ?");
  }
  switch (row.op) {
  case ChangeOp::Insert: return s.bulk.prepare(QStringLiteral("INSERT INTO ") + name + QStringLiteral(" (") + names.join(QLatin1String(", ")) + QStringLiteral(") VALUES (") + marks.join(QLatin1String(", ")) + QLatin1Char(')'));
  case ChangeOp::Update: return s.bulk.prepare(QStringLiteral("UPDATE ") + name + QStringLiteral(" SET ") + sets.join(QLatin1String(", ")) + QStringLiteral(" WHERE ") + where.join(QLatin1String(" AND ")) + most);
  case ChangeOp::Delete: return s.bulk.prepare(QStringLiteral("DELETE FROM ") + name + QStringLiteral(" WHERE ") + where.join(QLatin1String(" AND ")) + most);
  case ChangeOp::Truncate: case ChangeOp::Ddl: break;
  }
  return std::unexpected(Error::internal(tr("No statement for this kind of change")));
}

} // namespace portolan::mysql
