// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of keys, masks and of server settings that only matter while changes are followed.
#include "core/task/assessment.h"

#include <QCoreApplication>

namespace portolan::task {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Assessment", text); }

AssessmentCheck check(const char *id, const char *dms, const QString &title, const QString &why) {
  AssessmentCheck c;
  c.id = QLatin1String(id);
  c.dmsKeys = QLatin1String(dms);
  c.title = title;
  c.why = why;
  return c;
}

constexpr int TriedKeys = 40; ///< keys whose values are looked at

} // namespace

/// Masked columns: can the value be masked, does it fit, and does the key stay a key?
void Assessment::masks() {
  AssessmentCheck c = check("data-masking", "mysql-datamasking-digits-randomize, mysql-datamasking-digits-mask, mysql-datamasking-hash-mask, postgres-datamasking-digits-randomize, postgres-datamasking-digits-mask, "
                            "postgres-datamasking-hash-mask, all-to-all-validation-with-datamasking-digits-randomize, all-to-all-validation-with-datamasking-hash-mask, all-to-all-validation-with-digit-mask",
                            tr("Masked columns"), tr("A value that cannot be masked stops its table; masked columns are left out of the comparison"));
  int masked = 0;
  if (m_plan)
    for (const mapping::TablePlan &table : m_plan->tables)
      for (const mapping::OutputColumn &column : table.columns) {
        if (column.masking == mapping::Masking::None) continue;
        ++masked;
        const QString name = table.source.display() + QLatin1Char('.') + column.source;
        const bool text = column.type.isCharacter(), number = column.type.isInteger();
        const bool key = table.key.contains(column.name);
        QString problem;
        if (column.masking == mapping::Masking::HashMask && text && column.type.length > 0 && column.type.length < 64) problem = tr("%1: a hash has 64 characters, the column %2: add change-data-type to string(64) with a lower rule-id").arg(name).arg(column.type.length);
        else if (column.masking == mapping::Masking::HashMask && !text) problem = tr("%1: a hash needs a text column: add change-data-type to string(64) with a lower rule-id").arg(name);
        else if (!text && !(number && column.masking == mapping::Masking::DigitsRandomize)) problem = tr("%1 is %2: digits of text are masked, and whole numbers randomized").arg(name, column.type.native);
        if (!problem.isEmpty()) {
          c.result = CheckResult::Failed;
          c.objects << problem;
        } else if (key && column.masking != mapping::Masking::HashMask) {
          c.result = m_options.type == MigrationType::FullLoad ? std::max(c.result, CheckResult::Warning) : CheckResult::Failed;
          c.objects << tr("%1 belongs to the key: masked keys collide, and a change does not find its row again").arg(name);
        } else if (key) {
          c.result = std::max(c.result, CheckResult::Warning);
          c.objects << tr("%1 belongs to the key: the table is compared without a key").arg(name);
        }
      }
  if (masked == 0) return;
  c.finding = tr("%1 masked columns").arg(masked);
  if (c.result != CheckResult::Passed) c.mend << tr("Mask with data-masking-hash-mask, leave the key as it is, or remove the column");
  add(std::move(c));
}

/// Values of a text key that differ only in case or in blanks at their end: one value for a target that ignores both.
void Assessment::collations() {
  if (sql::isMySqlFamily(m_source->dialect()) || !sql::isMySqlFamily(m_target->dialect())) return;
  AssessmentCheck c = check("collation-of-keys", "", tr("Text keys whose values differ only in case or blanks (tried)"), tr("The target's usual collations take \"A\" and \"a\" for one value: a unique key refuses the second"));
  int looked = 0;
  for (const Table &table : m_catalog.tables) {
    std::vector<const Index *> keys;
    if (table.primaryKey) keys.push_back(&*table.primaryKey);
    for (const Index &index : table.indexes)
      if (index.unique) keys.push_back(&index);
    for (const Index *key : keys) {
      QStringList folded, plain;
      bool text = false;
      for (const IndexPart &part : key->parts) {
        const Column *column = table.column(part.column);
        if (!column) { text = false; break; }
        const QString quoted = sql::quoteIdentifier(m_source->dialect(), column->name);
        text = text || column->type.isCharacter();
        plain << quoted;
        folded << (column->type.isCharacter() ? QStringLiteral("lower(rtrim(%1))").arg(quoted) : quoted);
      }
      if (!text || ++looked > TriedKeys) continue;
      const QString found = one(*m_source, QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 GROUP BY %2 HAVING count(*) > 1 LIMIT 100) t").arg(sql::quoteName(m_source->dialect(), table.name), folded.join(QLatin1String(", "))));
      if (found.toLongLong() < 1) continue;
      c.result = CheckResult::Failed;
      c.objects << tr("%1 (%2): %3 or more values meet").arg(table.name.display(), plain.join(QLatin1String(", ")), found);
    }
  }
  if (looked == 0) return;
  c.finding = tr("%1 text keys looked at").arg(std::min(looked, TriedKeys));
  if (c.result != CheckResult::Passed) c.mend << QStringLiteral("CREATE DATABASE … CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;");
  add(std::move(c));
}

/// Only while changes are followed.
void Assessment::following() {
  if (m_options.type == MigrationType::FullLoad) return;
  const auto setting = [&](Connection &connection, const char *id, const char *dms, const QString &title, const QString &why, const QString &sql, const std::function<bool(double)> &good, const QString &mend) {
    AssessmentCheck c = check(id, dms, title, why);
    c.finding = one(connection, sql);
    if (c.finding.isEmpty()) c.result = CheckResult::Skipped;
    else if (!good(c.finding.toDouble())) {
      c.result = CheckResult::Warning;
      c.mend << mend;
    }
    add(std::move(c));
  };
  const auto pg = [](const char *name) { return QStringLiteral("SELECT setting FROM pg_settings WHERE name = '%1'").arg(QLatin1String(name)); };
  if (m_source->dialect() == sql::Dialect::Postgres) {
    setting(*m_source, "slot-keep-size", "postgres-check-maxslot-wal-keep-size", tr("Log kept for a replication slot, in MB (-1: without limit)"), tr("A limit lets the server drop log that the task has not read: the load must then be done again"), pg("max_slot_wal_keep_size"),
            [](double v) { return v < 0; }, QStringLiteral("ALTER SYSTEM SET max_slot_wal_keep_size = -1;"));
    setting(*m_source, "wal-sender-timeout", "postgres-check-walsenderstimeout", tr("Timeout of the log stream in ms"), tr("A short one ends the stream while a large transaction is applied"), pg("wal_sender_timeout"), [](double v) { return v == 0 || v >= 10000; },
            QStringLiteral("ALTER SYSTEM SET wal_sender_timeout = '60s';"));
    setting(*m_source, "logical-decoding-memory", "postgres-check-for-logical-decoding-work-mem", tr("Memory for decoding, in kB"), tr("Large transactions beyond it go to the server's disk first"), pg("logical_decoding_work_mem"), [](double v) { return v >= 65536; },
            QStringLiteral("ALTER SYSTEM SET logical_decoding_work_mem = '64MB';"));
  } else if (sql::isMySqlFamily(m_source->dialect())) {
    setting(*m_source, "binlog-retention", "mysql-check-binlog-retention-time, mysql-check-expire-logs-days", tr("Seconds that binary logs are kept (0: for ever)"), tr("A log that is gone before it was read means a new load"),
            QStringLiteral("SELECT coalesce(nullif(@@binlog_expire_logs_seconds, 0), @@expire_logs_days * 86400)"), [](double v) { return v == 0 || v >= 86400; }, QStringLiteral("SET GLOBAL binlog_expire_logs_seconds = 604800;"));
    if (one(*m_source, QStringLiteral("SELECT count(*) FROM information_schema.processlist WHERE command LIKE 'Slave%' OR command = 'Replica'")).toLongLong() > 0)
      setting(*m_source, "replica-logs-updates", "mysql-check-database-role", tr("The source is a replica and logs what it receives"), tr("Without it the changes of its primary are not in its log"), QStringLiteral("SELECT @@log_slave_updates"), [](double v) { return v == 1; },
              QStringLiteral("log_slave_updates = ON (my.cnf, restart)"));
  }
  AssessmentCheck quiet = check("target-triggers-off", "postgres-check-session-replication-role, mysql-check-fk-target", tr("Triggers and foreign keys of the target can be kept from acting on changes (tried)"),
                                tr("They would do again what the source did already"));
  const bool postgres = m_target->dialect() == sql::Dialect::Postgres;
  const QString statement = postgres ? QStringLiteral("SET LOCAL session_replication_role = replica") : QStringLiteral("SET SESSION foreign_key_checks = 0");
  if (m_target->dialect() == sql::Dialect::Sqlite) return;
  if (auto begun = m_target->begin(); begun) {
    if (auto tried = m_target->execute(SqlText(statement)); !tried) {
      quiet.result = CheckResult::Warning;
      quiet.finding = tried.error().message();
      quiet.mend << QStringLiteral("GRANT SET ON PARAMETER session_replication_role TO …; (PostgreSQL 15), or a superuser; else triggers are disabled table by table by their owner");
    } else quiet.finding = statement;
    static_cast<void>(m_target->rollback());
  } else quiet.result = CheckResult::Skipped;
  add(std::move(quiet));
}

} // namespace portolan::task
