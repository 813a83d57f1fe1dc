// SPDX-License-Identifier: GPL-3.0-or-later
// COPY (SELECT …) TO STDOUT (FORMAT binary) into row batches.
#include "core/engines/postgres/pg_binary_codec.h"
#include "core/engines/postgres/pg_connection.h"

#include <array>

namespace portolan::pg {

namespace {

constexpr std::string_view copySignature{"PGCOPY\n\377\r\n\0", 11};

/// How one column is selected and decoded.
struct ReadColumn {
  WireColumn wire;
  QString expression;
};

class CopyReader final : public TableReader {
public:
  CopyReader(Link &link, std::vector<ReadColumn> columns, const TableRead &read, bool raw)
      : m_link(link), m_columns(std::move(columns)), m_table(read.table->name.display()), m_batchBytes(read.batchBytes), m_raw(raw) {
    for (const ReadColumn &c : m_columns) m_physicals.push_back(physicalOf(c.wire.wire));
  }
  ~CopyReader() override { abandon(); }

  Result<> start(const QString &sql) {
    m_sql = sql;
    auto result = m_link.run(sql);
    if (!result) return std::unexpected(result.error().withObject(m_table));
    m_running = std::make_unique<Link::Running>(m_link);
    m_copying = true;
    return {};
  }

  [[nodiscard]] const std::vector<Physical> &physicals() const override { return m_physicals; }

  Result<bool> next(RowBatch &batch) override {
    prepare(batch);
    std::size_t rows = 0;
    while (m_copying) {
      char *buffer = nullptr;
      const int length = PQgetCopyData(m_link.raw(), &buffer, 0);
      if (length < 0) {
        PORTOLAN_TRY(finishCopy(length));
        break;
      }
      const std::unique_ptr<char, decltype(&PQfreemem)> owner(buffer, &PQfreemem);
      std::string_view message(buffer, static_cast<std::size_t>(length));
      if (!m_headerSeen && !takeHeader(message)) return std::unexpected(malformed());
      if (message.empty()) continue;
      const auto taken = takeRow(message, batch);
      if (!taken) return std::unexpected(taken.error());
      rows += *taken;
      m_bytesInBatch += message.size();
      if (*taken && m_bytesInBatch >= m_batchBytes) break;
    }
    if (m_raw || m_columns.empty()) batch.setRawRows(rows);
    return rows > 0;
  }

private:
  void prepare(RowBatch &batch) {
    if (m_raw) {
      batch.columns.clear();
      batch.rawFormat = "pgcopy";
    } else {
      batch.rawFormat = {};
      bool same = batch.columns.size() == m_physicals.size();
      for (std::size_t i = 0; same && i < m_physicals.size(); ++i) same = batch.columns[i].physical() == m_physicals[i];
      if (!same) batch.shape(m_physicals);
    }
    batch.clear();
    m_bytesInBatch = 0;
  }

  bool takeHeader(std::string_view &message) {
    if (message.size() < 19 || message.substr(0, 11) != copySignature) return false;
    const std::size_t extension = load32(message.data() + 15);
    if (message.size() < 19 + extension) return false;
    message.remove_prefix(19 + extension);
    m_headerSeen = true;
    return true;
  }

  /// 1: a row was taken, 0: the trailer.
  Result<std::size_t> takeRow(std::string_view message, RowBatch &batch) {
    if (message.size() < 2) return std::unexpected(malformed());
    const std::uint16_t count = load16(message.data());
    if (count == 0xffff) return 0;
    if (m_raw) {
      batch.raw.append(message);
      return 1;
    }
    if (count != m_columns.size()) return std::unexpected(malformed());
    const char *p = message.data() + 2, *end = message.data() + message.size();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      if (end - p < 4) return std::unexpected(malformed());
      const auto length = static_cast<std::int32_t>(load32(p));
      p += 4;
      if (length < 0) { batch.columns[i].appendNull(); continue; }
      if (end - p < length || !decodeField(m_columns[i].wire.wire, p, static_cast<std::size_t>(length), batch.columns[i]))
        return std::unexpected(malformed().withColumn(m_columns[i].wire.name));
      p += length;
    }
    return 1;
  }

  Result<> finishCopy(int code) {
    m_copying = false;
    std::optional<Error> failure;
    if (code == -2) failure = m_link.error(nullptr, m_sql).withObject(m_table);
    while (ResultPtr r{PQgetResult(m_link.raw())})
      if (PQresultStatus(r.get()) == PGRES_FATAL_ERROR && !failure) failure = m_link.error(r.get(), m_sql).withObject(m_table);
    m_running.reset();
    if (failure) return std::unexpected(*failure);
    return {};
  }

  /// A reader given up half-way leaves the connection usable.
  void abandon() {
    if (!m_copying) return;
    m_link.cancel();
    char *buffer = nullptr;
    while (PQgetCopyData(m_link.raw(), &buffer, 0) >= 0) PQfreemem(buffer);
    while (ResultPtr r{PQgetResult(m_link.raw())}) {}
    m_copying = false;
    m_running.reset();
  }

  [[nodiscard]] Error malformed() const {
    return Error::source(tr("PostgreSQL sent a row of %1 that is not well formed").arg(m_table)).withEngine(QStringLiteral("postgres")).withObject(m_table);
  }

  Link &m_link;
  std::vector<ReadColumn> m_columns;
  std::vector<Physical> m_physicals;
  std::unique_ptr<Link::Running> m_running;
  QString m_table, m_sql;
  std::size_t m_batchBytes, m_bytesInBatch = 0;
  bool m_raw, m_copying = false, m_headerSeen = false;
};

/// The binary form means the same on another server: built-in types do, but for names of objects by number; arrays,
/// ranges and records of types made by users carry type numbers of this server.
bool portable(const WireColumn &c) {
  constexpr Oid firstUserOid = 16384;
  constexpr std::array<Oid, 12> byNumber{24, 2202, 2203, 2204, 2205, 2206, 3734, 3769, 4089, 4096, 4191, 2287};
  if (c.wire != Wire::NoBinary) return true;
  return c.type < firstUserOid && std::find(byNumber.begin(), byNumber.end(), c.type) == byNumber.end();
}

} // namespace

Result<std::unique_ptr<TableReader>> makeReader(Link &link, const TableRead &read) {
  char relkind = 'r';
  auto described = describeTable(link, read.table->name, &relkind);
  if (!described) return std::unexpected(described.error());
  bool raw = read.allowRaw;
  std::vector<ReadColumn> columns;
  for (const QString &name : read.columns) {
    const auto it = std::find_if(described->begin(), described->end(), [&](const WireColumn &c) { return c.name == name; });
    if (it == described->end())
      return std::unexpected(Error::source(tr("Table %1 has no column %2").arg(read.table->name.display(), name)).withEngine(QStringLiteral("postgres"))
                                 .withObject(read.table->name.display()).withColumn(name).withHint(tr("The table was changed: read the catalog again")));
    if (!portable(*it)) raw = false;
    columns.push_back({*it, quoteIdentifier(name)});
  }
  QStringList select;
  for (ReadColumn &c : columns) {
    if (c.wire.wire == Wire::NoBinary && !raw) c.expression += c.wire.type == oid::Money ? QStringLiteral("::numeric::text") : QStringLiteral("::text");
    select << c.expression;
  }
  QString sql = QStringLiteral("COPY (SELECT %1 FROM %2").arg(select.join(QLatin1String(", ")), fromClause(read.table->name, relkind == 'p'));
  if (!read.predicate.isEmpty()) sql += QStringLiteral(" WHERE ") + read.predicate.text();
  sql += QStringLiteral(") TO STDOUT (FORMAT binary)");
  auto reader = std::make_unique<CopyReader>(link, std::move(columns), read, raw);
  PORTOLAN_TRY(reader->start(sql));
  return reader;
}

} // namespace portolan::pg
