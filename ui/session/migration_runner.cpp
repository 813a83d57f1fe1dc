// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/validation.h"
#include "ui/session/services.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
class CoreRunner : public MigrationRunner {
public:
  CoreRunner(const EngineRegistry &engines, MigrationOptions options) : m_migration(engines, std::move(options)) {}
  MigrationResult run() override { return m_migration.run(); }
  void stop() override { m_migration.stop(); }
  void pause(bool paused) override { m_migration.pause(paused); }
  [[nodiscard]] MigrationProgress progress() const override { return m_migration.progress(); }
  [[nodiscard]] std::vector<MigrationMessage> messagesSince(std::size_t &from) const override { return m_migration.messagesSince(from); }

private:
  Migration m_migration;
};

class CoreValidation : public MigrationRunner {
public:
  CoreValidation(const EngineRegistry &engines, MigrationOptions options) : m_folder(options.runFolder), m_validation(engines, std::move(options)) {}
  MigrationResult run() override {
    ValidationResult done = m_validation.run();
    MigrationResult result;
    result.exitCode = done.exitCode;
    result.summary = done.summary;
    result.error = done.error;
    result.runFolder = m_folder;
    writeDifferences(done.tables);
    return result;
  }
  void stop() override { m_validation.stop(); }
  void pause(bool) override {}
  [[nodiscard]] bool canPause() const override { return false; }
  [[nodiscard]] MigrationProgress progress() const override { return m_validation.progress(); }
  [[nodiscard]] std::vector<MigrationMessage> messagesSince(std::size_t &from) const override { return m_validation.messagesSince(from); }

private:
  /// One JSON object a line, as a migration writes them beside its report.
  void writeDifferences(const std::vector<validate::TableResult> &tables) const {
    using Kind = validate::RowDifference::Kind;
    QByteArray lines;
    for (const validate::TableResult &t : tables)
      for (const validate::RowDifference &row : t.differences) {
        QJsonArray cells;
        for (const validate::CellDifference &c : row.cells)
          cells.append(QJsonObject{{u"column"_s, c.column}, {u"source"_s, c.source ? QJsonValue(*c.source) : QJsonValue()}, {u"target"_s, c.target ? QJsonValue(*c.target) : QJsonValue()}});
        const QString kind = row.kind == Kind::Missing ? u"missing"_s : row.kind == Kind::Extra ? u"extra"_s : u"changed"_s;
        const QJsonObject object{{u"table"_s, t.source.display()}, {u"target"_s, t.target.display()}, {u"key"_s, row.key}, {u"kind"_s, kind}, {u"cells"_s, cells}};
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
      }
    QSaveFile file(m_folder + u"/differences.jsonl"_s);
    if (!lines.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size()) file.commit();
  }
  QString m_folder;
  Validation m_validation;
};
} // namespace

RunnerFactory validationRunnerFactory(const EngineRegistry &engines) {
  return [&engines](MigrationOptions options) { return std::make_shared<CoreValidation>(engines, std::move(options)); };
}

RunnerFactory migrationRunnerFactory(const EngineRegistry &engines) {
  return [&engines](MigrationOptions options) { return std::make_shared<CoreRunner>(engines, std::move(options)); };
}

} // namespace portolan::ui
