// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/sample_rows.h"

#include "core/rows/value_text.h"

#include <QRegularExpression>

namespace portolan::task {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SampleRows", text); }
const QString temporaryName = QStringLiteral("portolan_sample");

std::optional<QString> cell(const ColumnVector &column, std::size_t row) {
  if (column.isNull(row)) return std::nullopt;
  std::string text;
  appendValueText(text, column, row);
  return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

RowBatch oneRow(const RowBatch &from, std::size_t row, const std::vector<std::size_t> &columns) {
  RowBatch out;
  for (const std::size_t c : columns) out.columns.emplace_back(from.columns[c].physical()).appendFrom(from.columns[c], row);
  return out;
}

/// Reads, transforms and writes row by row: each one's fate is its own.
class Sampler {
public:
  Sampler(const SampleRequest &request, const CancelToken &cancel) : m_request(request), m_cancel(cancel) {}

  Result<SampleRows> run() {
    m_table = m_request.original ? m_request.original->table(m_request.table) : nullptr;
    if (!m_table) return std::unexpected(Error::state(tr("%1 is no table of the source").arg(m_request.table.display())));
    if (m_request.plan) {
      m_plan = m_request.plan->table(m_table->name);
      if (!m_plan) return std::unexpected(Error::state(tr("No rule takes the table %1").arg(m_table->name.display())));
    }
    for (const Column &c : m_table->columns) m_out.before << c.name;
    shape();
    PORTOLAN_TRY(readBefore());
    if (m_request.target && m_request.converted) prepareTarget();
    for (SampleRow &row : m_out.rows) {
      PORTOLAN_TRY(m_cancel.check());
      const std::size_t number = std::size_t(&row - m_out.rows.data());
      if (!m_keep[number]) row.why = tr("The row filter leaves it out");
      else PORTOLAN_TRY(moveRow(number, row));
    }
    if (m_targetOpen) static_cast<void>(m_target->rollback());
    return std::move(m_out);
  }

private:
  /// Which columns arrive, under which name, and from where.
  void shape() {
    const ObjectName shape = m_plan ? m_plan->shape : m_table->name;
    const auto *converted = m_request.converted.get();
    const Table *target = converted ? converted->target.table(converted->names.target(shape)) : nullptr;
    const bool transforms = m_plan && m_plan->transformsRows();
    const auto add = [&](const QString &name, const QString &source) {
      const QString targetName = converted ? converted->names.targetColumn(shape, name) : name;
      const Column *c = target ? target->column(targetName) : nullptr;
      if (target && (!c || (c->isGenerated() && !transforms))) return;
      m_out.after << targetName;
      m_out.origin.push_back(int(m_out.before.indexOf(source)));
      if (c) m_columns.push_back({c->name, c->type, c->nullable, c->identity.kind == IdentityKind::Always});
    };
    if (m_plan) for (const mapping::OutputColumn &c : m_plan->columns) add(c.name, c.source);
    else for (const Column &c : m_table->columns) add(c.name, c.name);
    // What a transformation takes, or what passes as it is.
    if (transforms) for (const QString &name : m_plan->readColumns) m_inputs.push_back(std::size_t(m_out.before.indexOf(name)));
    else for (const int at : m_out.origin) m_inputs.push_back(std::size_t(std::max(at, 0)));
  }

  [[nodiscard]] SqlText firstByKey(const SqlText &filter) const {
    const QStringList key = m_table->keyColumns();
    if (key.isEmpty()) return filter;
    const sql::Dialect dialect = m_source->dialect();
    QStringList quoted;
    for (const QString &k : key) quoted << sql::quoteIdentifier(dialect, k);
    const QString list = quoted.join(QStringLiteral(", "));
    const QString where = filter.isEmpty() ? QString() : QStringLiteral(" WHERE ") + filter.text();
    return SqlText(QStringLiteral("%1 IN (SELECT %2 FROM (SELECT %2 FROM %3%4 ORDER BY %2 LIMIT %5) AS portolan_first)")
                     .arg(quoted.size() > 1 ? QLatin1Char('(') + list + QLatin1Char(')') : list, list, sql::quoteName(dialect, m_table->name), where).arg(m_request.rows));
  }

  Result<> readBefore() {
    PORTOLAN_TRY(readSome(SqlText()));
    const bool none = std::ranges::none_of(m_keep, [](std::uint8_t k) { return k != 0; });
    if (!m_plan || m_plan->filter.isEmpty() || !none) return {};
    // Rows that pass are further on: a few of those that do not are enough.
    return readSome(m_plan->filter);
  }

  Result<> readSome(const SqlText &filter) {
    auto connection = m_request.source->connect(m_request.sourceEndpoint, m_request.sourceSecret, m_cancel);
    if (!connection) return std::unexpected(connection.error());
    m_source = std::move(*connection);
    const auto wakeUp = m_cancel.onCancel([raw = m_source.get()] { raw->cancel(); });
    TableRead read;
    read.table = m_table;
    read.columns = m_out.before;
    read.predicate = firstByKey(filter);
    read.batchBytes = 1u << 20;
    auto reader = m_source->reader(read);
    if (!reader) return std::unexpected(reader.error());
    std::unique_ptr<mapping::RowFilter> rowFilter;
    if (m_plan) {
      auto made = mapping::makeFilter(*m_plan, m_out.before, (*reader)->physicals());
      if (made) rowFilter = std::move(*made);
      else if (filter.isEmpty()) return {}; // only the server can compute it: it is asked for the rows that pass
    }
    while (int(m_out.rows.size()) < (filter.isEmpty() ? m_request.rows : m_request.rows + int(m_before.size()))) {
      RowBatch batch;
      batch.shape((*reader)->physicals());
      auto more = (*reader)->next(batch);
      if (!more) return std::unexpected(more.error());
      if (!*more) break;
      std::vector<std::uint8_t> keep(batch.rows(), 1);
      if (rowFilter && filter.isEmpty()) PORTOLAN_TRY(rowFilter->evaluate(batch, keep));
      take(batch, keep);
    }
    return {};
  }

  void take(const RowBatch &batch, const std::vector<std::uint8_t> &keep) {
    std::vector<std::size_t> all(batch.columns.size());
    for (std::size_t c = 0; c < all.size(); ++c) all[c] = c;
    int taken = 0;
    for (std::size_t r = 0; r < batch.rows() && taken < m_request.rows; ++r, ++taken) {
      SampleRow row;
      for (const ColumnVector &column : batch.columns) row.before.push_back(cell(column, r));
      m_before.push_back(oneRow(batch, r, all));
      m_keep.push_back(keep[r]);
      m_out.rows.push_back(std::move(row));
    }
  }

  void prepareTarget() {
    auto made = openTarget();
    m_targetOpen = m_out.stored = bool(made);
    if (!made) m_out.whyNotStored = made.error().message();
  }

  Result<> openTarget() {
    const convert::ConvertedCatalog &converted = *m_request.converted;
    const ObjectName name = converted.names.target(m_plan ? m_plan->shape : m_table->name);
    const Table *table = converted.target.table(name);
    const SqlText create = temporaryTable(converted, name, temporaryName);
    if (!table || create.isEmpty()) return std::unexpected(Error::state(tr("The conversion makes no plain table of it")));
    auto connection = m_request.target->connect(m_request.targetEndpoint, m_request.targetSecret, m_cancel);
    if (!connection) return std::unexpected(connection.error());
    m_target = std::move(*connection);
    m_wakeUp = m_cancel.onCancel([raw = m_target.get()] { raw->cancel(); });
    PORTOLAN_TRY(m_target->prepareForLoad());
    PORTOLAN_TRY(m_target->begin());
    if (m_request.target->capabilities().transactionalDdl) { // types and helpers that the table stands on; rolled back as well
      for (const convert::TargetStatement &s : converted.statements)
        if (s.stage < convert::Stage::Table) PORTOLAN_TRY(tryStatement(s.sql));
    }
    PORTOLAN_TRY(m_target->execute(create));
    m_temporary = *table;
    QString schema;
    if (m_target->dialect() == sql::Dialect::Postgres) {
      auto answer = m_target->query(SqlText(QStringLiteral("SELECT nspname FROM pg_namespace WHERE oid = pg_my_temp_schema()")), 1);
      if (!answer) return std::unexpected(answer.error());
      if (!answer->rows.empty()) schema = answer->text(0, 0);
    }
    m_temporary.name = {schema, temporaryName};
    return {};
  }

  Result<> tryStatement(const SqlText &statement) {
    PORTOLAN_TRY(m_target->execute(SqlText(QStringLiteral("SAVEPOINT portolan_type"))));
    if (!m_target->execute(statement)) return m_target->execute(SqlText(QStringLiteral("ROLLBACK TO SAVEPOINT portolan_type"))); // it is there already
    return {};
  }

  Result<> moveRow(std::size_t number, SampleRow &row) {
    RowBatch in = oneRow(m_before[number], 0, m_inputs), changed;
    const RowBatch *arrives = &in;
    if (m_plan && m_plan->transformsRows()) {
      std::vector<Physical> physicals;
      for (const ColumnVector &c : in.columns) physicals.push_back(c.physical());
      auto transform = mapping::makeTransform(*m_plan, physicals);
      if (!transform) return std::unexpected(transform.error());
      if (*transform) {
        if (auto applied = (*transform)->apply(in, changed, {}); !applied) {
          row.why = applied.error().message();
          return {};
        }
        arrives = &changed;
      }
    }
    if (!m_targetOpen) {
      for (const ColumnVector &c : arrives->columns) row.after.push_back(cell(c, 0));
      return {};
    }
    return throughTarget(*arrives, row);
  }

  Result<> throughTarget(const RowBatch &rows, SampleRow &row) {
    PORTOLAN_TRY(m_target->execute(SqlText(QStringLiteral("SAVEPOINT portolan_row"))));
    if (auto kept = writeAndRead(rows, row); !kept) {
      if (kept.error().connectionLost()) return std::unexpected(kept.error().kind() == ErrorKind::Source ? Error(kept.error()).withKind(ErrorKind::Target) : kept.error());
      row.after.clear();
      row.why = tr("The target refuses it: %1").arg(kept.error().message());
    }
    return m_target->execute(SqlText(QStringLiteral("ROLLBACK TO SAVEPOINT portolan_row")));
  }

  Result<> writeAndRead(const RowBatch &rows, SampleRow &row) {
    TableWrite write;
    write.table = m_temporary.name;
    write.columns = m_columns;
    write.policies = m_request.policies;
    {
      auto writer = m_target->writer(write);
      if (!writer) return std::unexpected(writer.error());
      PORTOLAN_TRY((*writer)->write(rows));
      PORTOLAN_TRY((*writer)->finish());
    }
    TableRead read;
    read.table = &m_temporary;
    for (const TargetColumn &c : m_columns) read.columns << c.name;
    auto reader = m_target->reader(read);
    if (!reader) return std::unexpected(reader.error());
    RowBatch batch;
    batch.shape((*reader)->physicals());
    auto more = (*reader)->next(batch);
    if (!more) return std::unexpected(more.error());
    if (!*more || batch.rows() == 0) return std::unexpected(Error::target(tr("it is not there after it was written")));
    for (const ColumnVector &c : batch.columns) row.after.push_back(cell(c, 0));
    while (*more) { // to the end, so that the connection is free again
      more = (*reader)->next(batch);
      if (!more) return std::unexpected(more.error());
    }
    return {};
  }

  const SampleRequest &m_request;
  CancelToken m_cancel;
  const Table *m_table = nullptr;
  const mapping::TablePlan *m_plan = nullptr;
  std::unique_ptr<Connection> m_source, m_target;
  CancelToken::Registration m_wakeUp; ///< after m_target: it goes first
  bool m_targetOpen = false;
  Table m_temporary;
  std::vector<TargetColumn> m_columns;
  std::vector<std::size_t> m_inputs; ///< columns of a row as read that go into the transformation
  std::vector<RowBatch> m_before;
  std::vector<std::uint8_t> m_keep;
  SampleRows m_out;
};

} // namespace

SqlText temporaryTable(const convert::ConvertedCatalog &converted, const ObjectName &target, const QString &name) {
  static const QRegularExpression head(QStringLiteral("^\\s*CREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?[^(]*\\("), QRegularExpression::CaseInsensitiveOption);
  for (const convert::TargetStatement &s : converted.statements)
    if (s.stage == convert::Stage::Table && s.object == target && s.objectKind == QLatin1String("table"))
      if (const auto match = head.match(s.sql.text()); match.hasMatch()) return SqlText(QStringLiteral("CREATE TEMPORARY TABLE %1 (").arg(name) + s.sql.text().mid(match.capturedEnd()));
  return {};
}

Result<SampleRows> sampleRows(const SampleRequest &request, const CancelToken &cancel) { return Sampler(request, cancel).run(); }

} // namespace portolan::task
