// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/services.h"

namespace portolan::ui {

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
} // namespace

RunnerFactory migrationRunnerFactory(const EngineRegistry &engines) {
  return [&engines](MigrationOptions options) { return std::make_shared<CoreRunner>(engines, std::move(options)); };
}

} // namespace portolan::ui
