// SPDX-License-Identifier: GPL-3.0-or-later
// Rows out of and into SQLite. Values leave with the storage class that each has; values of typed batches enter as
// their plain text or number, and never through an affinity that would change them.
#include "core/rows/batch_shape.h"
#include "core/engines/sqlite/sqlite_bind.h"
#include "core/engines/sqlite/sqlite_connection.h"
#include "core/engines/sqlite/sqlite_statement.h"
#include "core/engines/sqlite/sqlite_types.h"
#include "core/rows/value_text.h"

#include <cmath>

namespace portolan::sqlite {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Sqlite", text); }

class SqliteReader : public TableReader {
public:
  SqliteReader(Statement statement, std::size_t columns, std::size_t batchBytes)
      : m_statement(std::move(statement)), m_physicals(columns, Physical::Dynamic), m_batchBytes(batchBytes) {}
  [[nodiscard]] const std::vector<Physical> &physicals() const override { return m_physicals; }

  Result<bool> next(RowBatch &batch) override {
    resetBatch(batch, m_physicals);
    std::size_t bytes = 0;
    while (!m_done && bytes < m_batchBytes) {
      auto more = m_statement.step();
      if (!more) return std::unexpected(more.error());
      if (!*more) { m_done = true; break; }
      bytes += row(batch);
    }
    return batch.rows() > 0;
  }

private:
  std::size_t row(RowBatch &batch) {
    std::size_t bytes = 0;
    sqlite3_stmt *statement = m_statement.handle();
    for (std::size_t i = 0; i < m_physicals.size(); ++i) {
      const int c = static_cast<int>(i);
      ColumnVector &column = batch.columns[i];
      // One look at the value, then the value's own functions: the column functions look each time. The connection has no
      // mutex that they would need to hold (SQLITE_OPEN_NOMUTEX).
      sqlite3_value *value = sqlite3_column_value(statement, c);
      switch (sqlite3_value_type(value)) {
      case SQLITE_NULL: column.appendNull(); break;
      case SQLITE_INTEGER: column.appendDynamicInteger(sqlite3_value_int64(value)); break;
      case SQLITE_FLOAT: column.appendDynamicReal(sqlite3_value_double(value)); break;
      case SQLITE_BLOB: bytes += append(column, sqlite3_value_blob(value), value, Tag::Blob); break;
      default: bytes += append(column, sqlite3_value_text(value), value, Tag::TextValue); break; // SQLITE_TEXT, the last of the five
      }
      bytes += 9;
    }
    return bytes;
  }

  /// `data` was asked for first: asking for the length first could give that of another encoding.
  static std::size_t append(ColumnVector &column, const void *data, sqlite3_value *value, Tag tag) {
    const auto length = static_cast<std::size_t>(sqlite3_value_bytes(value));
    column.appendBytes(data ? std::string_view(static_cast<const char *>(data), length) : std::string_view(), tag);
    return length;
  }

  Statement m_statement;
  std::vector<Physical> m_physicals;
  std::size_t m_batchBytes;
  bool m_done = false;
};

/// A text that stays what it is under this affinity: not read as a number that would lose digits.
bool survives(std::string_view text, Affinity affinity) {
  if (affinity == Affinity::Text || affinity == Affinity::Blob) return true;
  if (affinity == Affinity::Integer || affinity == Affinity::Numeric)
    if (parseInteger(text)) return true;
  const auto v = parseReal(text);
  if (!v) return true; // no number: kept as text
  int digits = 0;
  bool leading = true;
  for (const char c : text) {
    if (c == 'e' || c == 'E') break;
    if (c < '0' || c > '9' || (leading && c == '0')) continue;
    leading = false;
    ++digits;
  }
  return digits <= 15;
}

class SqliteWriter : public TableWriter, public RowStatement {
public:
  SqliteWriter(sqlite3 *db, Statement statement, const TableWrite &write) : m_db(db), m_statement(std::move(statement)), m_write(write) {
    for (const TargetColumn &column : write.columns) m_affinities.push_back(affinityOf(column.type.native));
  }

  Result<> write(const RowBatch &batch) override {
    const std::size_t rows = batch.rows();
    for (std::size_t row = 0; row < rows; ++row) {
      for (std::size_t i = 0; i < batch.columns.size(); ++i) PORTOLAN_TRY(bind(batch.columns[i], row, i));
      const int code = sqlite3_step(m_statement.handle());
      if (code != SQLITE_DONE) {
        Error error = makeError(m_db).withObject(m_write.table.display());
        sqlite3_reset(m_statement.handle());
        return std::unexpected(std::move(error));
      }
      sqlite3_reset(m_statement.handle());
    }
    m_summary.rows += static_cast<qint64>(rows);
    m_summary.bytes += static_cast<qint64>(batch.bytes());
    return {};
  }
  Result<WriteSummary> finish() override { return m_summary; }

  Result<int> run() override {
    const int code = sqlite3_step(m_statement.handle());
    const int changed = sqlite3_changes(m_db);
    if (code == SQLITE_DONE) {
      sqlite3_reset(m_statement.handle());
      return changed;
    }
    Error error = makeError(m_db).withObject(m_write.table.display());
    sqlite3_reset(m_statement.handle());
    return std::unexpected(std::move(error));
  }
  [[nodiscard]] const PolicyCounts &policyCounts() const override { return m_summary.policyCounts; }

private:
  Error refuse(std::size_t column, std::string_view value, const QString &why) const {
    return Error::data(tr("%1 cannot hold a value: %2").arg(m_write.table.display(), why))
      .withEngine(QStringLiteral("sqlite")).withObject(m_write.table.display()).withColumn(m_write.columns[column].name)
      .withValue(QString::fromUtf8(value.data(), static_cast<qsizetype>(std::min<std::size_t>(value.size(), 200))));
  }
  void text(int index, std::string_view v) { sqlite3_bind_text64(m_statement.handle(), index, v.data(), v.size(), SQLITE_STATIC, SQLITE_UTF8); }
  /// `formatted` must stay until the step: it is kept in a slot per column.
  std::string &slot(std::size_t column) {
    if (m_slots.size() <= column) m_slots.resize(m_write.columns.size());
    m_slots[column].clear();
    return m_slots[column];
  }

  Result<> number(std::size_t i, std::string_view v) {
    if (!survives(v, m_affinities[i])) return outOfRange(i, v);
    text(static_cast<int>(i) + 1, v);
    return {};
  }
  Result<> outOfRange(std::size_t i, std::string_view v) {
    switch (m_write.policies.outOfRange) {
    case ValuePolicy::Null: count(QStringLiteral("out-of-range→null"), i); sqlite3_bind_null(m_statement.handle(), static_cast<int>(i) + 1); return {};
    case ValuePolicy::Clamp:
      if (m_affinities[i] == Affinity::Integer) {
        count(QStringLiteral("out-of-range→clamp"), i);
        sqlite3_bind_int64(m_statement.handle(), static_cast<int>(i) + 1, !v.empty() && v.front() == '-' ? INT64_MIN : INT64_MAX);
        return {};
      }
      [[fallthrough]];
    case ValuePolicy::Fail: case ValuePolicy::Text: break;
    }
    return std::unexpected(refuse(i, v, tr("a column of type %1 would lose digits").arg(m_write.columns[i].type.native)).withHint(tr("Give the target column a TEXT type")));
  }
  void count(const QString &policy, std::size_t column) { ++m_summary.policyCounts[policy + QLatin1Char(' ') + m_write.columns[column].name]; }

  Result<> real(std::size_t i, double v) {
    if (std::isnan(v)) { // SQLite would store NULL without a word
      if (m_write.policies.nan == ValuePolicy::Fail || m_write.policies.nan == ValuePolicy::Clamp)
        return std::unexpected(refuse(i, "NaN", tr("SQLite has no NaN")).withHint(tr("Choose a policy for NaN: null or text")));
      const bool asText = m_write.policies.nan == ValuePolicy::Text;
      count(asText ? QStringLiteral("nan→text") : QStringLiteral("nan→null"), i);
      if (asText) text(static_cast<int>(i) + 1, "NaN");
      else sqlite3_bind_null(m_statement.handle(), static_cast<int>(i) + 1);
      return {};
    }
    sqlite3_bind_double(m_statement.handle(), static_cast<int>(i) + 1, v);
    return {};
  }

public:
  Result<> bind(const ColumnVector &column, std::size_t row, std::size_t i) override {
    const int index = static_cast<int>(i) + 1;
    sqlite3_stmt *s = m_statement.handle();
    switch (column.tag(row)) {
    case Tag::Null: case Tag::Missing: case Tag::Unchanged: sqlite3_bind_null(s, index); return {};
    case Tag::Special: text(index, column.view(row)); return {};
    case Tag::Integer: sqlite3_bind_int64(s, index, column.integer(row)); return {};
    case Tag::Real: sqlite3_bind_double(s, index, column.real(row)); return {};
    case Tag::TextValue: text(index, column.view(row)); return {};
    case Tag::Blob: blob(index, column.view(row)); return {};
    case Tag::Value: break;
    }
    return bindTyped(column, row, i);
  }

private:
  void blob(int index, std::string_view v) { sqlite3_bind_blob64(m_statement.handle(), index, v.data() ? v.data() : "", v.size(), SQLITE_STATIC); }

  Result<> bindTyped(const ColumnVector &column, std::size_t row, std::size_t i) {
    const int index = static_cast<int>(i) + 1;
    switch (column.physical()) {
    case Physical::Bool: case Physical::Int64: sqlite3_bind_int64(m_statement.handle(), index, column.integer(row)); return {};
    case Physical::UInt64: {
      const std::int64_t v = column.integer(row);
      if (v >= 0 && m_affinities[i] != Affinity::Text) { sqlite3_bind_int64(m_statement.handle(), index, v); return {}; }
      std::string &out = slot(i);
      appendUnsigned(out, static_cast<std::uint64_t>(v));
      return number(i, out);
    }
    case Physical::Float32: case Physical::Float64: return real(i, column.real(row));
    case Physical::Decimal: return number(i, column.view(row));
    case Physical::Text: case Physical::Json: case Physical::Bits: {
      const std::string_view v = column.view(row);
      if (m_affinities[i] == Affinity::Text || m_affinities[i] == Affinity::Blob || v.empty() || v.front() > '9') { text(index, v); return {}; }
      // "007" in a numeric column would become 7
      if (parseReal(v)) return std::unexpected(refuse(i, v, tr("a column of type %1 would turn the text into a number").arg(m_write.columns[i].type.native)).withHint(tr("Give the target column a TEXT type")));
      text(index, v);
      return {};
    }
    case Physical::Bytes: case Physical::Geometry: blob(index, column.view(row)); return {};
    case Physical::Date: appendDate(slot(i), column.integer(row)); text(index, m_slots[i]); return {};
    case Physical::Time: appendTime(slot(i), column.integer(row)); text(index, m_slots[i]); return {};
    case Physical::DateTime: case Physical::Instant: appendDateTime(slot(i), column.integer(row)); text(index, m_slots[i]); return {};
    case Physical::Interval: appendInterval(slot(i), intervalParts(column.view(row))); text(index, m_slots[i]); return {};
    case Physical::Uuid: appendUuid(slot(i), column.view(row)); text(index, m_slots[i]); return {};
    case Physical::Dynamic: return {};
    }
    return {};
  }

  sqlite3 *m_db;
  Statement m_statement;
  TableWrite m_write;
  std::vector<Affinity> m_affinities;
  std::vector<std::string> m_slots;
  WriteSummary m_summary;
};

} // namespace

Result<std::unique_ptr<RowStatement>> RowStatement::prepare(sqlite3 *db, const QString &sql, const TableWrite &write) {
  auto statement = Statement::prepare(db, sql.toStdString());
  if (!statement) return std::unexpected(statement.error().withObject(write.table.display()));
  return std::make_unique<SqliteWriter>(db, std::move(*statement), write);
}

Result<std::unique_ptr<TableReader>> SqliteConnection::reader(const TableRead &read) {
  QStringList names;
  for (const QString &column : read.columns) names << sql::quoteIdentifier(sql::Dialect::Sqlite, column);
  QString question = QStringLiteral("SELECT %1 FROM %2").arg(names.isEmpty() ? QStringLiteral("1") : names.join(QLatin1String(", ")), sql::quoteName(sql::Dialect::Sqlite, read.table->name));
  if (!read.predicate.isEmpty()) question += QLatin1String(" WHERE ") + read.predicate.text();
  auto statement = Statement::prepare(m_db, question.toStdString());
  if (!statement) return std::unexpected(statement.error());
  return std::make_unique<SqliteReader>(std::move(*statement), static_cast<std::size_t>(std::max<qsizetype>(1, read.columns.size())), read.batchBytes);
}

Result<std::unique_ptr<TableWriter>> SqliteConnection::writer(const TableWrite &write) {
  QStringList names, marks;
  for (const TargetColumn &column : write.columns) {
    names << sql::quoteIdentifier(sql::Dialect::Sqlite, column.name);
    marks << QStringLiteral("?");
  }
  const QString insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(sql::quoteName(sql::Dialect::Sqlite, write.table), names.join(QLatin1String(", ")), marks.join(QLatin1Char(',')));
  auto statement = Statement::prepare(m_db, insert.toStdString());
  if (!statement) return std::unexpected(statement.error().withObject(write.table.display()));
  return std::make_unique<SqliteWriter>(m_db, std::move(*statement), write);
}

} // namespace portolan::sqlite
