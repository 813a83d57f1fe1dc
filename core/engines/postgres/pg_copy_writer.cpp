// SPDX-License-Identifier: GPL-3.0-or-later
// Row batches into COPY … FROM STDIN. Binary; a table with a column that has no simple binary form (arrays, ranges,
// records…) is sent as text as a whole, because COPY has one format for all columns.
#include "core/engines/postgres/pg_binary_codec.h"
#include "core/engines/postgres/pg_connection.h"
#include "core/engines/postgres/pg_values.h"

#include <QRegularExpression>
#include <poll.h>

namespace portolan::pg {

namespace {

constexpr std::size_t sendBytes = 128U << 10;

class CopyWriter final : public TableWriter {
public:
  CopyWriter(Link &link, const TableWrite &write, std::vector<WireColumn> columns) : m_link(link), m_table(write.table) {
    QStringList names;
    for (WireColumn &c : columns) {
      if (c.wire == Wire::NoBinary) m_asText = true;
      names << quoteIdentifier(c.name);
      m_encoders.emplace_back(std::move(c), write.policies);
    }
    m_target = quoteName(write.table);
    if (!names.isEmpty()) m_target += QStringLiteral(" (%1)").arg(names.join(QLatin1String(", ")));
  }
  ~CopyWriter() override { if (m_copying) (void)endCopy("given up"); }

  Result<> write(const RowBatch &batch) override {
    const bool raw = !batch.rawFormat.empty();
    if (raw && batch.rawFormat != "pgcopy")
      return std::unexpected(Error::internal(tr("PostgreSQL cannot write rows in the form \"%1\"").arg(QLatin1String(batch.rawFormat.data(), static_cast<qsizetype>(batch.rawFormat.size())))));
    if (batch.rows() == 0) return {};
    if (!raw && batch.columns.size() != m_encoders.size())
      return std::unexpected(Error::internal(tr("%1 was given %2 columns instead of %3").arg(m_table.display()).arg(batch.columns.size()).arg(m_encoders.size())));
    const bool text = m_asText && !raw;
    if (m_copying && text != m_textCopy) PORTOLAN_TRY(endCopy(nullptr));
    if (!m_copying) PORTOLAN_TRY(startCopy(text));
    if (raw) PORTOLAN_TRY(send(batch.raw));
    else PORTOLAN_TRY(text ? writeText(batch) : writeBinary(batch));
    m_rows += static_cast<qint64>(batch.rows());
    if (!m_serverSpoke) return {};
    m_serverSpoke = false;
    PORTOLAN_TRY(flush());
    return endCopy(nullptr);
  }

  Result<WriteSummary> finish() override {
    if (m_copying) {
      PORTOLAN_TRY(flush());
      PORTOLAN_TRY(endCopy(nullptr));
    }
    WriteSummary summary;
    summary.rows = m_rows;
    summary.bytes = m_bytes;
    for (const FieldEncoder &e : m_encoders) e.addCounts(summary.policyCounts);
    return summary;
  }

private:
  Result<> startCopy(bool text) {
    m_sql = QStringLiteral("COPY %1 FROM STDIN").arg(m_target) + (text ? QString() : QStringLiteral(" (FORMAT binary)"));
    auto result = m_link.run(m_sql);
    if (!result) return std::unexpected(named(result.error()));
    m_running = std::make_unique<Link::Running>(m_link);
    m_copying = true;
    m_textCopy = text;
    m_firstRow = m_rows;
    m_buffer.clear();
    if (!text) m_buffer.putBytes({"PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19});
    return {};
  }

  Result<> writeBinary(const RowBatch &batch) {
    const std::size_t rows = batch.rows(), columns = m_encoders.size();
    for (std::size_t row = 0; row < rows; ++row) {
      m_buffer.put16(static_cast<std::uint16_t>(columns));
      for (std::size_t c = 0; c < columns; ++c)
        if (const Problem p = m_encoders[c].encode(m_buffer, batch.columns[c], row); p != Problem::None) return std::unexpected(refused(batch, c, row, p));
      if (m_buffer.size() >= sendBytes) PORTOLAN_TRY(flush());
    }
    return {};
  }

  /// Every value passes through its binary form first, so that checks and policies are the same in both formats.
  Result<> writeText(const RowBatch &batch) {
    for (std::size_t row = 0; row < batch.rows(); ++row) {
      for (std::size_t c = 0; c < m_encoders.size(); ++c) {
        m_field.clear();
        if (const Problem p = m_encoders[c].encode(m_field, batch.columns[c], row); p != Problem::None) return std::unexpected(refused(batch, c, row, p));
        if (c) m_buffer.put8('\t');
        appendTextField(m_encoders[c].column().wire);
      }
      m_buffer.put8('\n');
      if (m_buffer.size() >= sendBytes) PORTOLAN_TRY(flush());
    }
    return {};
  }

  void appendTextField(Wire wire) {
    const std::string_view data = m_field.view(4);
    if (load32(m_field.data()) == 0xffffffffU) { m_buffer.putBytes("\\N"); return; }
    m_text.clear();
    if (wire == Wire::NoBinary || wire == Wire::Text || wire == Wire::Json) {
      m_text.assign(data);
    } else {
      ColumnVector value(physicalOf(wire));
      if (decodeField(wire, data.data(), data.size(), value)) appendValueText(m_text, value, 0);
    }
    for (const char ch : m_text) {
      switch (ch) {
      case '\\': m_buffer.putBytes("\\\\"); break;
      case '\t': m_buffer.putBytes("\\t"); break;
      case '\n': m_buffer.putBytes("\\n"); break;
      case '\r': m_buffer.putBytes("\\r"); break;
      default: m_buffer.put8(static_cast<std::uint8_t>(ch));
      }
    }
  }

  Result<> flush() {
    PORTOLAN_TRY(send(m_buffer.view()));
    m_buffer.clear();
    return {};
  }

  Result<> send(std::string_view bytes) {
    if (m_buffer.size() && bytes.data() != m_buffer.data()) PORTOLAN_TRY(flush());
    while (!bytes.empty()) {
      const std::string_view part = bytes.substr(0, 1U << 20);
      if (PQputCopyData(m_link.raw(), part.data(), static_cast<int>(part.size())) != 1) return std::unexpected(lost());
      bytes.remove_prefix(part.size());
      m_bytes += static_cast<qint64>(part.size());
    }
    // The server speaks during COPY only when it has refused a row or to give notice: end this COPY to hear it, rather
    // than send the rest of the chunk. After a mere notice the next batch starts another COPY.
    pollfd fd{PQsocket(m_link.raw()), POLLIN, 0};
    if (::poll(&fd, 1, 0) > 0) m_serverSpoke = true;
    return {};
  }

  Result<> endCopy(const char *reason) {
    m_copying = false;
    if (!reason && !m_textCopy) {
      constexpr char trailer[] = {'\xff', '\xff'};
      if (PQputCopyData(m_link.raw(), trailer, 2) != 1) return std::unexpected(lost());
    }
    std::optional<Error> failure;
    if (PQputCopyEnd(m_link.raw(), reason) != 1) failure = lost();
    while (ResultPtr r{PQgetResult(m_link.raw())})
      if (PQresultStatus(r.get()) == PGRES_FATAL_ERROR && !failure) failure = serverError(r.get());
    m_running.reset();
    if (failure) return std::unexpected(*failure);
    return {};
  }

  Error lost() {
    // What the server said before it closed the connection tells more than the broken pipe.
    std::optional<Error> said;
    if (PQputCopyEnd(m_link.raw(), "lost") == 1)
      if (ResultPtr r{PQgetResult(m_link.raw())}) said = serverError(r.get());
    m_copying = false;
    Error error = said ? *said : named(m_link.error(nullptr, m_sql));
    m_running.reset();
    return error;
  }

  /// CONTEXT says "COPY orders, line 512, column total": which row and column the server refused.
  Error serverError(const PGresult *r) {
    Error error = named(m_link.error(r, m_sql));
    if (error.isCancelled()) return error;
    const char *context = PQresultErrorField(r, PG_DIAG_CONTEXT);
    const QString text = QString::fromUtf8(context ? context : "");
    const qsizetype at = text.indexOf(QLatin1String(", line "));
    if (at >= 0) {
      const QString rest = text.mid(at + 7);
      const qint64 line = rest.left(rest.indexOf(QRegularExpression(QStringLiteral("[^0-9]")))).toLongLong();
      error.withRowKey(tr("row %1 of this chunk").arg(m_firstRow + line));
      const qsizetype column = rest.indexOf(QLatin1String(", column "));
      if (column >= 0 && error.column().isEmpty()) error.withColumn(rest.mid(column + 9).section(QLatin1Char(':'), 0, 0).section(QLatin1Char('\n'), 0, 0));
    }
    const QString state = error.sqlState();
    if (state.startsWith(QLatin1String("22")) || state.startsWith(QLatin1String("23"))) error.withKind(ErrorKind::Data);
    return error;
  }

  Error named(Error error) const {
    if (error.object().isEmpty()) error.withObject(m_table.display());
    return error;
  }

  Error refused(const RowBatch &batch, std::size_t column, std::size_t row, Problem problem) {
    Error error = valueError(m_encoders[column].column(), batch.columns[column], row, problem);
    std::string key;
    if (column != 0) {
      key = m_encoders[0].column().name.toStdString() + " = ";
      appendValueText(key, batch.columns[0], row);
    }
    error.withRowKey(tr("row %1 of this chunk").arg(m_rows + static_cast<qint64>(row) + 1)
                     + (key.empty() ? QString() : QStringLiteral(" (%1)").arg(QString::fromStdString(key).left(120))));
    error.withTransactionLost();
    (void)endCopy("a value was refused");
    return error;
  }

  Link &m_link;
  ObjectName m_table;
  QString m_target, m_sql;
  std::vector<FieldEncoder> m_encoders;
  std::unique_ptr<Link::Running> m_running;
  WireBuffer m_buffer, m_field;
  std::string m_text;
  qint64 m_rows = 0, m_bytes = 0, m_firstRow = 0;
  bool m_asText = false, m_textCopy = false, m_copying = false, m_serverSpoke = false;
};

} // namespace

Result<std::unique_ptr<TableWriter>> makeWriter(Link &link, const TableWrite &write) {
  auto described = describeTable(link, write.table);
  if (!described) return std::unexpected(described.error());
  std::vector<WireColumn> columns;
  for (const TargetColumn &wanted : write.columns) {
    const auto it = std::find_if(described->begin(), described->end(), [&](const WireColumn &c) { return c.name == wanted.name; });
    if (it == described->end())
      return std::unexpected(Error::target(tr("Table %1 has no column %2").arg(write.table.display(), wanted.name)).withEngine(QStringLiteral("postgres"))
                                 .withObject(write.table.display()).withColumn(wanted.name).withHint(tr("Create the column, or leave it out with a mapping rule")));
    columns.push_back(*it);
  }
  return std::make_unique<CopyWriter>(link, write, std::move(columns));
}

} // namespace portolan::pg
