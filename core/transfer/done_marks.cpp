// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/done_marks.h"

namespace portolan::transfer {

DoneMarks::DoneMarks(sql::Dialect dialect, const QString &schema, QString runId)
    : m_dialect(dialect), m_table(sql::quoteName(dialect, {schema, QStringLiteral("portolan_chunks")})), m_runId(std::move(runId)) {}

QString DoneMarks::where() const { return QStringLiteral(" WHERE run_id = %1").arg(sql::quoteLiteral(m_dialect, m_runId)); }

Result<> DoneMarks::create(Connection &target) const {
  return target.execute(SqlText(QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (run_id VARCHAR(40) NOT NULL, table_id INTEGER NOT NULL, chunk_id INTEGER NOT NULL, "
                                               "row_count BIGINT NOT NULL, rejected BIGINT NOT NULL, PRIMARY KEY (run_id, table_id, chunk_id))").arg(m_table)));
}

Result<std::map<std::pair<int, int>, DoneMark>> DoneMarks::read(Connection &target) const {
  auto result = target.query(SqlText(QStringLiteral("SELECT table_id, chunk_id, row_count, rejected FROM %1%2").arg(m_table, where())), INT64_MAX);
  if (!result) return std::unexpected(result.error());
  std::map<std::pair<int, int>, DoneMark> marks;
  for (std::size_t i = 0; i < result->rows.size(); ++i)
    marks[{result->text(i, 0).toInt(), result->text(i, 1).toInt()}] = {result->text(i, 2).toLongLong(), result->text(i, 3).toLongLong()};
  return marks;
}

Result<> DoneMarks::add(Connection &target, int table, int chunk, const DoneMark &mark) const {
  return target.execute(SqlText(QStringLiteral("INSERT INTO %1 VALUES (%2, %3, %4, %5, %6)").arg(m_table, sql::quoteLiteral(m_dialect, m_runId)).arg(table).arg(chunk).arg(mark.rows).arg(mark.rejected)));
}

Result<bool> DoneMarks::has(Connection &target, int table, int chunk) const {
  auto result = target.query(SqlText(QStringLiteral("SELECT 1 FROM %1%2 AND table_id = %3 AND chunk_id = %4").arg(m_table, where()).arg(table).arg(chunk)), 1);
  if (!result) return std::unexpected(result.error());
  return !result->rows.empty();
}

Result<> DoneMarks::remove(Connection &target) const {
  PORTOLAN_TRY(target.execute(SqlText(QStringLiteral("DELETE FROM %1%2").arg(m_table, where()))));
  auto others = target.query(SqlText(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(m_table)), 1);
  if (!others) return std::unexpected(others.error());
  if (!others->rows.empty()) return {};
  return target.execute(SqlText(QStringLiteral("DROP TABLE %1").arg(m_table)));
}

} // namespace portolan::transfer
