// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing while a replication goes on, and mending what differs.
#include "core/task/migration_run.h"

#include "core/replicate/status_file.h"
#include "core/validate/repair.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <thread>

namespace portolan {

using namespace Qt::Literals;

namespace {
QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Migration", text, nullptr, n); }
} // namespace

/// Returns once the target is past what the source had when it was called, as the process that follows says in its status.
std::function<Result<>()> MigrationRun::settleFor(const QString &runFolder) const {
  const Engine *engine = m_sourceSide.engine;
  return [engine, runFolder, cancel = m_cancel]() -> Result<> {
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    const auto deadline = deadlineIn(std::chrono::seconds(300));
    Position wanted;
    while (std::chrono::steady_clock::now() < deadline) {
      PORTOLAN_TRY(cancel.check());
      auto status = replicate::readStatus(runFolder);
      if (!status) return std::unexpected(status.error());
      if (!replicate::isRunning(*status)) { // nothing is on its way; what it left out is a difference
        return {};
      }
      const QJsonObject s = *status;
      const QDateTime upToDate = QDateTime::fromString(s[u"upToDateAsOf"_s].toString(), Qt::ISODateWithMs);
      if (upToDate.isValid() && upToDate > asked) return {};
      const QDateTime written = QFileInfo(QDir(runFolder).filePath(QLatin1String(replicate::StatusFileName))).lastModified().toUTC();
      // The status looks at the source once a second just before it is written: the second file after the question is surely later.
      if (wanted.isEmpty() && asked.msecsTo(written) > 1500) wanted = {engine->id(), s[u"current"_s].toString()};
      const Position reached{engine->id(), s[u"targets"_s].toArray().at(0).toObject()[u"checkpoint"_s].toString()};
      if (!wanted.isEmpty()) {
        const auto order = engine->comparePositions(reached, wanted);
        if (order && *order >= 0) return {};
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return std::unexpected(Error::state(tr("The target did not reach the source's position within 300 seconds")).withHint(tr("See its lag with: portolan-cli status %1").arg(runFolder)));
  };
}

Result<> MigrationRun::repair(MigrationResult &result) {
  const bool preview = m_options.repairPreview;
  if (!preview && !m_options.consent)
    return std::unexpected(Error::usage(tr("A repair removes and writes rows of the target")).withHint(tr("See what it would do with --dry-run; add --yes to consent")));
  std::vector<std::size_t> tables;
  const std::vector<validate::TablePair> pairs = makePairs(&tables);
  if (!preview)
    if (auto settings = m_target->prepareForLoad(); !settings) return std::unexpected(settings.error());
  qint64 removed = 0, copied = 0;
  bool left = false;
  for (std::size_t i = 0; i < pairs.size() && i < m_results.size(); ++i) {
    if (m_results[i].equal || m_results[i].differences.empty()) continue;
    const transfer::TableLoad &load = m_loads[tables[i]];
    if (load.mapping) {
      warn(tr("A mapping rule reshapes its rows: load the whole table again"), load.target.display());
      left = true;
      continue;
    }
    validate::RepairTable table{&pairs[i], &m_results[i], {}, {}};
    table.read.table = load.source;
    table.read.columns = load.readColumns;
    table.read.predicate = load.filter;
    table.write.table = load.target;
    table.write.columns = load.columns;
    table.write.policies = m_options.policies;
    auto done = validate::repair(*m_source, *m_target, table, preview, m_cancel);
    if (!done && done.error().kind() == ErrorKind::Configuration) { // this table must be loaded again, the others need not
      warn(done.error().toText(), load.target.display());
      left = true;
      continue;
    }
    if (!done) return std::unexpected(done.error());
    m_repairSql << done->sql;
    removed += done->removed;
    copied += done->copied;
    left = left || !m_results[i].listComplete;
  }
  if (preview) {
    result.summary = tr("%n statement(s) would mend the target; nothing was written", static_cast<int>(m_repairSql.size()));
    return {};
  }
  if (!m_options.validateRun.isEmpty() && copied + removed > 0) {
    // The rows are newer than the position that the run goes on from: up to now its changes are applied over them.
    auto store = transfer::RunStore::resume(m_options.validateRun);
    if (!store) return std::unexpected(store.error());
    PORTOLAN_TRY((*store)->setValue(transfer::RunStore::Overlap, u"1"_s));
  }
  result.summary = tr("removed %1 and copied %2 row(s) on the target").arg(QLocale().toString(removed), QLocale().toString(copied));
  if (!left) result.exitCode = exit_code::Ok;
  else result.summary += u"; "_s + tr("not all of it could be mended: compare again");
  return {};
}

} // namespace portolan
