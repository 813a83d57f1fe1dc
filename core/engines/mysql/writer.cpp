// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/writer.h"

#include "core/base/logging.h"

#include <QRegularExpression>

#include <cstring>
#include <errmsg.h>

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

/// Conditions in which the server changed a value instead of refusing it.
bool changesData(int code) {
  switch (code) {
  case 1048: case 1062: case 1263: case 1264: case 1265: case 1292: case 1364: case 1366: case 1367: case 1406: case 1411: case 1416: case 1264 + 2: case 4025: case 1054: return true;
  default: return false;
  }
}

class WriterBase : public TableWriter {
public:
  WriterBase(Client &client, TableWrite write) : m_client(client), m_write(std::move(write)), m_name(sql::quoteName(client.dialect(), m_write.table)) {
    for (const TargetColumn &c : m_write.columns) m_columnList << sql::quoteIdentifier(client.dialect(), c.name);
  }
  Result<> write(const RowBatch &batch) override {
    if (batch.rows() == 0) return {};
    PORTOLAN_TRY(prepareBinders(batch));
    const bool guarded = m_client.inTransaction();
    if (guarded) PORTOLAN_TRY(m_client.execute(QStringLiteral("SAVEPOINT portolan_write")));
    auto sent = send(batch, 0, batch.rows());
    if (!sent) return std::unexpected(explain(std::move(sent).error(), batch, guarded));
    m_rows += static_cast<qint64>(batch.rows());
    m_bytes += static_cast<qint64>(batch.bytes());
    return {};
  }
  Result<WriteSummary> finish() override {
    WriteSummary summary{m_rows, m_bytes, {}};
    for (const ColumnBinder &b : m_binders) b.addCounts(summary.policyCounts);
    return summary;
  }

protected:
  /// Rows [from, to) reach the server or an error; the caller looks after savepoints.
  virtual Result<> send(const RowBatch &batch, std::size_t from, std::size_t to) = 0;
  /// The same with statements whose errors tell the row; `send` where that already does.
  virtual Result<> sendExactly(const RowBatch &batch, std::size_t from, std::size_t to) { return send(batch, from, to); }

  Result<> bindRow(const RowBatch &batch, std::size_t row, const std::function<void(std::size_t, const BoundValue &)> &use) {
    BoundValue value;
    for (std::size_t i = 0; i < m_binders.size(); ++i) {
      auto bound = m_binders[i].bind(batch.columns[i], row, value);
      if (!bound) return std::unexpected(std::move(bound).error().withObject(m_write.table.display()).withRowKey(rowText(m_write.columns, batch, row)));
      use(i, value);
    }
    return {};
  }

  Client &m_client;
  TableWrite m_write;
  QString m_name;
  QStringList m_columnList;
  std::vector<ColumnBinder> m_binders;

private:
  Result<> prepareBinders(const RowBatch &batch) {
    if (!m_binders.empty()) return {};
    if (batch.columns.size() != m_write.columns.size())
      return std::unexpected(Error::internal(tr("%1 columns came for %2 columns of %3").arg(batch.columns.size()).arg(m_write.columns.size()).arg(m_write.table.display())));
    const bool wide = m_client.version().mariaDb && m_client.version().number >= 110500;
    for (std::size_t i = 0; i < batch.columns.size(); ++i) m_binders.emplace_back(m_write.columns[i], batch.columns[i].physical(), m_write.policies, wide);
    return {};
  }

  /// Names the row, column and value that the server refused.
  Error explain(Error error, const RowBatch &batch, bool guarded) {
    if (error.kind() == ErrorKind::Data || error.kind() == ErrorKind::Internal || error.isCancelled() || error.connectionLost() || error.transactionLost() || !m_client.isOpen())
      return error.object().isEmpty() ? std::move(error.withObject(m_write.table.display())) : std::move(error);
    error.withObject(m_write.table.display());
    if (!guarded || error.retryable()) return error;
    if (!m_client.execute(QStringLiteral("ROLLBACK TO SAVEPOINT portolan_write"))) return error;
    std::size_t low = 0, high = batch.rows();
    Error last = error;
    while (high - low > 1) {
      const std::size_t middle = low + (high - low) / 2;
      if (!m_client.execute(QStringLiteral("SAVEPOINT portolan_write"))) return error;
      auto sent = sendExactly(batch, low, middle);
      if (sent) { low = middle; continue; }
      last = std::move(sent).error();
      if (last.connectionLost() || last.transactionLost() || !m_client.execute(QStringLiteral("ROLLBACK TO SAVEPOINT portolan_write"))) return last;
      high = middle;
    }
    if (m_client.execute(QStringLiteral("SAVEPOINT portolan_write")))
      if (auto sent = sendExactly(batch, low, high); !sent) last = std::move(sent).error();
    return named(std::move(last), batch, low);
  }

  Error named(Error error, const RowBatch &batch, std::size_t row) const {
    static const QRegularExpression quoted(QStringLiteral("[Cc]olumn (?:`[^`]*`\\.)*[`']([^`']+)[`']"));
    error.withObject(m_write.table.display()).withRowKey(rowText(m_write.columns, batch, row));
    const auto match = quoted.match(error.message());
    for (std::size_t i = 0; match.hasMatch() && i < m_write.columns.size(); ++i)
      if (m_write.columns[i].name == match.captured(1)) error.withColumn(match.captured(1)).withValue(valueText(batch.columns[i], row));
    if (error.kind() == ErrorKind::Source && (changesData(error.nativeCode()) || error.nativeCode() == 1452 || error.nativeCode() == 3819)) error.withKind(ErrorKind::Data);
    return error;
  }

  qint64 m_rows = 0, m_bytes = 0;
};

/// An error when the server noted that it changed a value.
Result<> checkWarnings(Client &client) {
  auto warnings = client.query(QStringLiteral("SHOW WARNINGS LIMIT 50"));
  if (!warnings) return std::unexpected(warnings.error());
  for (std::size_t i = 0; i < warnings->rows.size(); ++i) {
    const int code = warnings->text(i, 1).toInt();
    if (changesData(code)) return std::unexpected(Error::source(tr("The server would change a value: %1").arg(warnings->text(i, 2))).withEngine(QStringLiteral("mysql")).withNativeCode(code));
  }
  return {};
}

Error tooLarge(qint64 bytes, qint64 room) {
  return Error::data(tr("A row of %1 bytes is larger than the server's max_allowed_packet of %2 bytes").arg(bytes).arg(room)).withEngine(QStringLiteral("mysql"))
      .withHint(tr("SET GLOBAL max_allowed_packet=1073741824 on the target, then run again"));
}

class BulkWriter final : public WriterBase {
public:
  BulkWriter(Client &client, TableWrite write) : WriterBase(client, std::move(write)), m_statement(client) {}
  Result<> prepare() {
    QStringList marks;
    for (qsizetype i = 0; i < m_columnList.size(); ++i) marks << QStringLiteral("?");
    auto room = m_client.maxPacket();
    if (!room) return std::unexpected(room.error());
    m_room = *room - 1024;
    return m_statement.prepare(QStringLiteral("INSERT INTO %1 (").arg(m_name) + m_columnList.join(QLatin1String(", ")) + QStringLiteral(") VALUES (") + marks.join(QLatin1String(", ")) + QLatin1Char(')'));
  }

protected:
  Result<> send(const RowBatch &batch, std::size_t from, std::size_t to) override {
    m_warned = false;
    auto sent = sendRows(batch, from, to);
    if (!sent) {
      m_statement.drain();
      return sent;
    }
    // A note about a changed value was seen: once more in single steps, this time reading the notes.
    return m_warned ? checkWarnings(m_client) : Result<>();
  }

private:
  Result<> receive() {
    auto answer = m_statement.receive();
    if (!answer) return std::unexpected(answer.error());
    if (answer->warnings > 0) {
      m_warned = true;
      if (m_statement.outstanding() == 0) return checkWarnings(m_client);
      m_careful = true; // the notes of this packet are gone: from now on one packet at a time
    }
    return {};
  }
  Result<> sendRows(const RowBatch &batch, std::size_t from, std::size_t to) {
    constexpr std::size_t packetBytes = 512u << 10;
    std::vector<Wire> wires;
    for (const ColumnBinder &b : m_binders) wires.push_back(b.wire());
    m_statement.start(wires);
    for (std::size_t row = from; row < to; ++row) {
      const std::size_t before = m_statement.pendingBytes();
      PORTOLAN_TRY(bindRow(batch, row, [this](std::size_t, const BoundValue &value) { m_statement.add(value); }));
      m_statement.endRow();
      const auto rowBytes = static_cast<qint64>(m_statement.pendingBytes() - before);
      if (rowBytes > m_room) return std::unexpected(tooLarge(rowBytes, m_room).withObject(m_write.table.display()).withRowKey(rowText(m_write.columns, batch, row)));
      const std::size_t limit = std::min(packetBytes, static_cast<std::size_t>(m_room) / 2);
      if (m_statement.pendingBytes() + static_cast<std::size_t>(rowBytes) < limit) continue;
      PORTOLAN_TRY(m_statement.send());
      while (m_statement.outstanding() > (m_careful ? 0 : 1)) PORTOLAN_TRY(receive());
    }
    PORTOLAN_TRY(m_statement.send());
    while (m_statement.outstanding() > 0) PORTOLAN_TRY(receive());
    return {};
  }

  BulkStatement m_statement;
  qint64 m_room = 0;
  bool m_warned = false, m_careful = false;
};

class InsertWriter : public WriterBase {
public:
  using WriterBase::WriterBase;
  Result<> prepare() {
    auto room = m_client.maxPacket();
    if (!room) return std::unexpected(room.error());
    m_room = *room - 1024;
    m_head = (QStringLiteral("INSERT INTO %1 (").arg(m_name) + m_columnList.join(QLatin1String(", ")) + QStringLiteral(") VALUES ")).toUtf8().toStdString();
    return {};
  }

protected:
  Result<> send(const RowBatch &batch, std::size_t from, std::size_t to) override { return insertRows(batch, from, to); }
  Result<> sendExactly(const RowBatch &batch, std::size_t from, std::size_t to) override { return insertRows(batch, from, to); }

  Result<> insertRows(const RowBatch &batch, std::size_t from, std::size_t to) {
    constexpr std::size_t packetBytes = 1u << 20;
    std::string statement = m_head, row;
    for (std::size_t i = from; i < to; ++i) {
      row.clear();
      PORTOLAN_TRY(bindRow(batch, i, [&](std::size_t column, const BoundValue &value) {
        row += column == 0 ? '(' : ',';
        appendLiteral(row, value);
      }));
      row += ')';
      if (static_cast<qint64>(row.size() + m_head.size()) > m_room)
        return std::unexpected(tooLarge(static_cast<qint64>(row.size()), m_room).withObject(m_write.table.display()).withRowKey(rowText(m_write.columns, batch, i)));
      if (statement.size() > m_head.size() && (statement.size() + row.size() > std::min(packetBytes, static_cast<std::size_t>(m_room)))) {
        PORTOLAN_TRY(run(statement));
        statement = m_head;
      }
      if (statement.size() > m_head.size()) statement += ',';
      statement += row;
    }
    return statement.size() > m_head.size() ? run(statement) : Result<>();
  }

private:
  Result<> run(const std::string &statement) {
    const Client::Running running(m_client);
    if (mysql_real_query(m_client.handle(), statement.data(), statement.size())) return std::unexpected(m_client.lastError(QString::fromUtf8(statement.data(), 300)));
    return mysql_warning_count(m_client.handle()) > 0 ? checkWarnings(m_client) : Result<>();
  }
  void appendLiteral(std::string &out, const BoundValue &value) {
    const bool number = value.wire == Wire::Int || value.wire == Wire::UInt || value.wire == Wire::Float || value.wire == Wire::Double;
    if (value.wire == Wire::Null) { out += "NULL"; return; }
    if (number) { appendPlainText(out, value); return; }
    m_text.clear();
    appendPlainText(m_text, value);
    if (value.wire == Wire::Blob) {
      static constexpr char digits[] = "0123456789abcdef";
      out += "X'";
      for (const char c : m_text) { out += digits[static_cast<unsigned char>(c) >> 4]; out += digits[static_cast<unsigned char>(c) & 15]; }
      out += '\'';
      return;
    }
    const std::size_t at = out.size();
    out.resize(at + m_text.size() * 2 + 3);
    out[at] = '\'';
    const unsigned long n = mysql_real_escape_string(m_client.handle(), out.data() + at + 1, m_text.data(), m_text.size());
    out.resize(at + 1 + n);
    out += '\'';
  }

  std::string m_head, m_text;
  qint64 m_room = 0;
};

/// The buffer that the server reads as if it were a file.
struct Feed { std::string_view data; };
int feedInit(void **handle, const char *, void *user) { *handle = user; return 0; }
int feedRead(void *handle, char *buffer, unsigned length) {
  auto *feed = static_cast<Feed *>(handle);
  const std::size_t n = std::min<std::size_t>(length, feed->data.size());
  feed->data.copy(buffer, n);
  feed->data.remove_prefix(n);
  return static_cast<int>(n);
}
void feedEnd(void *) {}
int feedError(void *, char *message, unsigned length) { qstrncpy(message, "reading from memory failed", length); return CR_UNKNOWN_ERROR; }

class LoadDataWriter final : public InsertWriter {
public:
  using InsertWriter::InsertWriter;

protected:
  Result<> send(const RowBatch &batch, std::size_t from, std::size_t to) override {
    if (m_refused) return insertRows(batch, from, to);
    if (m_sql.isEmpty()) buildStatement();
    m_buffer.clear();
    for (std::size_t row = from; row < to; ++row) {
      PORTOLAN_TRY(bindRow(batch, row, [this](std::size_t column, const BoundValue &value) {
        if (column > 0) m_buffer += '\t';
        appendField(value, m_binders[column].column().type.kind == TypeKind::Year);
      }));
      m_buffer += '\n';
    }
    Feed feed{m_buffer};
    MYSQL *mysql = m_client.handle();
    mysql_set_local_infile_handler(mysql, feedInit, feedRead, feedEnd, feedError, &feed);
    const Client::Running running(m_client);
    const bool failed = mysql_real_query(mysql, m_sql.constData(), static_cast<unsigned long>(m_sql.size())) != 0;
    const auto affected = static_cast<std::size_t>(mysql_affected_rows(mysql));
    if (failed) {
      const int code = static_cast<int>(mysql_errno(mysql));
      if (code == 1148 || code == 3948 || code == 3950 || code == 4166) { // local_infile is off at the server
        m_refused = true;
        qCInfo(logEngine, "LOAD DATA LOCAL is not allowed; rows are sent with multi-row INSERT");
        return insertRows(batch, from, to);
      }
      return std::unexpected(m_client.lastError(QString::fromUtf8(m_sql)));
    }
    // LOCAL turns errors into warnings and skips duplicates: both must be found here.
    if (mysql_warning_count(mysql) > 0) PORTOLAN_TRY(checkWarnings(m_client));
    if (affected != to - from) return std::unexpected(Error::source(tr("The server took %1 of %2 rows").arg(affected).arg(to - from)).withEngine(QStringLiteral("mysql")).withNativeCode(1062));
    return {};
  }

private:
  void buildStatement() {
    QStringList targets, assignments;
    for (std::size_t i = 0; i < m_binders.size(); ++i) {
      const QString &name = m_columnList[static_cast<qsizetype>(i)];
      if (m_binders[i].wire() != Wire::Blob) { targets << name; continue; }
      const QString variable = QStringLiteral("@portolan%1").arg(i);
      targets << variable;
      const TypeKind kind = m_binders[i].column().type.kind;
      assignments << name + QStringLiteral(" = ") + (kind == TypeKind::Bit ? QStringLiteral("CAST(CONV(%1, 16, 10) AS UNSIGNED)").arg(variable) : QStringLiteral("UNHEX(%1)").arg(variable));
    }
    QString text = QStringLiteral("LOAD DATA LOCAL INFILE 'portolan' INTO TABLE %1 CHARACTER SET utf8mb4 FIELDS TERMINATED BY X'09' ESCAPED BY X'5C' LINES TERMINATED BY X'0A' (%2)").arg(m_name, targets.join(QLatin1String(", ")));
    if (!assignments.isEmpty()) text += QStringLiteral(" SET ") + assignments.join(QLatin1String(", "));
    m_sql = text.toUtf8();
  }
  void appendField(const BoundValue &value, bool isYear) {
    if (value.wire == Wire::Null) { m_buffer += "\\N"; return; }
    m_text.clear();
    appendPlainText(m_text, value);
    if (isYear && m_text == "0") m_text = "0000"; // the text "0" would mean 2000
    static constexpr char digits[] = "0123456789abcdef";
    if (value.wire == Wire::Blob) {
      for (const char c : m_text) { m_buffer += digits[static_cast<unsigned char>(c) >> 4]; m_buffer += digits[static_cast<unsigned char>(c) & 15]; }
      return;
    }
    for (const char c : m_text) {
      if (c == '\\' || c == '\t' || c == '\n') m_buffer += '\\';
      if (c == '\0') m_buffer += "\\0";
      else if (c == '\t') m_buffer += 't';
      else if (c == '\n') m_buffer += 'n';
      else m_buffer += c;
    }
  }

  QByteArray m_sql;
  std::string m_buffer, m_text;
  bool m_refused = false;
};

} // namespace

BulkMethod bulkMethodOf(const Endpoint &endpoint) {
  const QString word = endpoint.option(QStringLiteral("bulk_method"));
  if (word == QLatin1String("bulk")) return BulkMethod::Bulk;
  if (word == QLatin1String("load-data")) return BulkMethod::LoadData;
  if (word == QLatin1String("insert")) return BulkMethod::Insert;
  return BulkMethod::Auto;
}

QString valueText(const ColumnVector &column, std::size_t row) {
  const auto cut = [](std::string_view v) {
    const QByteArrayView view(v.data(), static_cast<qsizetype>(std::min<std::size_t>(v.size(), 200)));
    QString text = view.isValidUtf8() || v.size() > 200 ? QString::fromUtf8(view) : QStringLiteral("0x") + QString::fromLatin1(view.toByteArray().toHex());
    if (v.size() > 200) text += QStringLiteral("…");
    return text;
  };
  switch (column.tag(row)) {
  case Tag::Null: return QStringLiteral("NULL");
  case Tag::Unchanged: case Tag::Missing: return QStringLiteral("?");
  case Tag::Integer: return QString::number(column.integer(row));
  case Tag::Real: return QString::fromStdString(shortestDouble(column.real(row)));
  case Tag::Special: case Tag::TextValue: return cut(column.view(row));
  case Tag::Blob: return QStringLiteral("0x") + QString::fromLatin1(QByteArray(column.view(row).data(), static_cast<qsizetype>(std::min<std::size_t>(column.view(row).size(), 64))).toHex());
  case Tag::Value: break;
  }
  switch (column.physical()) {
  case Physical::Bool: case Physical::Int64: return QString::number(column.integer(row));
  case Physical::UInt64: return QString::number(static_cast<quint64>(column.integer(row)));
  case Physical::Float32: case Physical::Float64: return QString::fromStdString(shortestDouble(column.real(row)));
  case Physical::Date: return QString::fromStdString(dateText(column.integer(row)));
  case Physical::Time: return QString::fromStdString(timeText(column.integer(row)));
  case Physical::DateTime: case Physical::Instant: return QString::fromStdString(dateTimeText(column.integer(row)));
  case Physical::Interval: return QString::fromStdString(intervalText(column.view(row)));
  case Physical::Uuid: return QString::fromStdString(uuidText(column.view(row)));
  case Physical::Bytes: case Physical::Geometry: return QStringLiteral("0x") + QString::fromLatin1(QByteArray(column.view(row).data(), static_cast<qsizetype>(std::min<std::size_t>(column.view(row).size(), 64))).toHex());
  case Physical::Decimal: case Physical::Text: case Physical::Json: case Physical::Bits: case Physical::Dynamic: return cut(column.view(row));
  }
  return {};
}

QString rowText(const std::vector<TargetColumn> &columns, const RowBatch &batch, std::size_t row) {
  QStringList parts;
  for (std::size_t i = 0; i < columns.size() && i < batch.columns.size() && parts.size() < 3; ++i) parts << columns[i].name + QLatin1Char('=') + valueText(batch.columns[i], row).left(60);
  return parts.join(QLatin1String(", "));
}

Result<std::unique_ptr<TableWriter>> makeWriter(Client &client, const TableWrite &write) {
  if (write.columns.empty()) return std::unexpected(Error::internal(tr("No column of %1 is to be written").arg(write.table.display())));
  BulkMethod method = bulkMethodOf(client.endpoint());
  if (method == BulkMethod::Auto) method = client.supportsBulk() ? BulkMethod::Bulk : BulkMethod::LoadData;
  const auto named = [&](Result<> prepared) { return std::unexpected(std::move(prepared).error().withObject(write.table.display())); };
  if (method == BulkMethod::Bulk) {
    auto writer = std::make_unique<BulkWriter>(client, write);
    if (auto prepared = writer->prepare(); !prepared) return named(std::move(prepared));
    return writer;
  }
  std::unique_ptr<InsertWriter> writer = method == BulkMethod::LoadData ? std::make_unique<LoadDataWriter>(client, write) : std::make_unique<InsertWriter>(client, write);
  if (auto prepared = writer->prepare(); !prepared) return named(std::move(prepared));
  return writer;
}

} // namespace portolan::mysql
