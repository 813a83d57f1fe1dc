// SPDX-License-Identifier: GPL-3.0-or-later
// How long it will take: rows of the largest table are copied into a temporary table of the target for two seconds.
#include "core/task/assessment.h"
#include "core/task/sample_rows.h"

#include <QElapsedTimer>

namespace portolan::task {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Assessment", text); }
constexpr qint64 TrialMillis = 2000;

struct Trial {
  TableRead read;
  std::vector<TargetColumn> columns;
  std::unique_ptr<mapping::RowTransform> transform;
  SqlText create;             ///< of the temporary table; empty: only reading can be tried
  QString whyReadOnly;
};

} // namespace

/// Null: there is nothing to try.
const Table *Assessment::trialTable() const {
  const Table *largest = nullptr;
  for (const Table &t : m_catalog.tables)
    if (!largest || t.dataBytes > largest->dataBytes) largest = &t;
  return largest;
}

Result<TrialCopy> Assessment::copyForAWhile(const Table &shape) {
  const mapping::TablePlan *plan = nullptr;
  if (m_plan)
    for (const mapping::TablePlan &p : m_plan->tables)
      if (p.shape == shape.name && !p.fromView) plan = &p;
  const ObjectName from = plan ? plan->source : shape.name;
  auto original = m_source->introspect(Scope{{from.schema}, true});
  if (!original) return std::unexpected(original.error());
  const Table *table = original->table(from);
  if (!table) return std::unexpected(Error::state(tr("%1 is no longer there").arg(from.display())));
  const ObjectName targetName = m_convertedGood ? m_converted.names.target(shape.name) : ObjectName();
  const Table *target = m_convertedGood ? m_converted.target.table(targetName) : nullptr;
  Trial trial;
  trial.read.table = table;
  trial.read.batchBytes = 1u << 20;
  const bool transforms = plan && plan->transformsRows();
  if (transforms) trial.read.columns = plan->readColumns;
  const auto column = [&](const QString &name, const QString &source) {
    const Column *c = target ? target->column(m_converted.names.targetColumn(shape.name, name)) : nullptr;
    if (target && (!c || (c->isGenerated() && !transforms))) return;
    if (c) trial.columns.push_back({c->name, c->type, true, c->identity.kind == IdentityKind::Always});
    if (!transforms) trial.read.columns << source;
  };
  if (plan) for (const mapping::OutputColumn &c : plan->columns) column(c.name, c.source);
  else for (const Column &c : table->columns) column(c.name, c.name);
  std::unique_ptr<TableWriter> writer;
  TrialCopy copy;
  if (target) {
    const SqlText create = temporaryTable(m_converted, targetName, QStringLiteral("portolan_trial"));
    auto made = create.isEmpty() ? Result<>(std::unexpected(Error::state(tr("its statement is not a plain CREATE TABLE")))) : m_target->execute(create);
    if (made) made = m_target->begin();
    if (made) {
      TableWrite write;
      write.table = {m_target->dialect() == sql::Dialect::Postgres ? one(*m_target, QStringLiteral("SELECT nspname FROM pg_namespace WHERE oid = pg_my_temp_schema()")) : QString(), QStringLiteral("portolan_trial")};
      write.columns = trial.columns;
      write.policies = m_options.policies;
      auto opened = m_target->writer(write);
      if (opened) writer = std::move(*opened);
      else made = std::unexpected(opened.error());
    }
    if (!made) copy.whyReadOnly = made.error().message();
  }
  auto reader = m_source->reader(trial.read);
  if (!reader) return std::unexpected(reader.error());
  if (transforms) {
    auto transform = mapping::makeTransform(*plan, (*reader)->physicals());
    if (!transform) return std::unexpected(transform.error());
    trial.transform = std::move(*transform);
  }
  RowBatch batch, changed;
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < TrialMillis && !m_cancel.isCancelled()) {
    auto more = (*reader)->next(batch);
    if (!more) return std::unexpected(more.error());
    if (!*more) break;
    copy.rows += static_cast<qint64>(batch.rows());
    copy.bytes += static_cast<qint64>(batch.bytes());
    if (trial.transform) PORTOLAN_TRY(trial.transform->apply(batch, changed, {}));
    if (!writer) continue;
    if (auto written = writer->write(trial.transform ? changed : batch); !written) { // a value that the target refuses is another check's matter
      copy.whyReadOnly = written.error().message();
      writer.reset();
    }
  }
  if (writer)
    if (auto done = writer->finish(); !done) copy.whyReadOnly = done.error().message();
  copy.written = copy.whyReadOnly.isEmpty() && target != nullptr;
  copy.seconds = std::max(0.001, static_cast<double>(timer.nsecsElapsed()) / 1e9);
  return copy;
}

void Assessment::duration() {
  AssessmentCheck c;
  c.id = QStringLiteral("duration");
  c.title = tr("Time of the full load (from a trial copy)");
  c.why = tr("A window for the move can be planned; indexes and keys come on top, parallel pairs share the work");
  const Table *largest = trialTable();
  if (!largest || m_report.estimatedRows <= 0) {
    c.result = CheckResult::Skipped;
    return add(std::move(c));
  }
  auto copy = copyForAWhile(*largest);
  (void)m_target->rollback();
  (void)m_target->execute(SqlText(m_target->dialect() == sql::Dialect::Sqlite ? QStringLiteral("DROP TABLE IF EXISTS temp.portolan_trial")
                                  : sql::isMySqlFamily(m_target->dialect())   ? QStringLiteral("DROP TEMPORARY TABLE IF EXISTS portolan_trial")
                                                                              : QStringLiteral("DROP TABLE IF EXISTS pg_temp.portolan_trial")));
  if (!copy || copy->rows == 0) {
    c.result = CheckResult::Skipped;
    if (!copy) c.finding = copy.error().message();
    return add(std::move(c));
  }
  const double rowsPerSecond = static_cast<double>(copy->rows) / copy->seconds;
  // Bytes tell more than rows where the servers know them: other tables have other rows.
  const double share = m_report.bytes > 0 && largest->dataBytes > 0 && largest->estimatedRows > 0
                         ? static_cast<double>(m_report.bytes) / (static_cast<double>(largest->dataBytes) / static_cast<double>(largest->estimatedRows))
                         : static_cast<double>(m_report.estimatedRows);
  m_report.estimatedSeconds = share / rowsPerSecond;
  const QString text = copy->written ? tr("%1: %2 rows/s, %3 MB/s read and written by one pair; all of it takes about %5 s (%4 rows)")
                                     : tr("%1: %2 rows/s, %3 MB/s read by one reader; to read all of it takes about %5 s (%4 rows), writing was not tried");
  c.finding = text.arg(largest->name.display()).arg(static_cast<qint64>(rowsPerSecond)).arg(static_cast<double>(copy->bytes) / copy->seconds / 1e6, 0, 'f', 1).arg(m_report.estimatedRows).arg(m_report.estimatedSeconds, 0, 'f', 1);
  if (!copy->whyReadOnly.isEmpty()) c.finding += QStringLiteral(": ") + copy->whyReadOnly;
  add(std::move(c));
}

} // namespace portolan::task
