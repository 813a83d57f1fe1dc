// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/migration_console.h"

namespace portolan::cli {

namespace {

class MigrateCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("migrate"); }
  [[nodiscard]] QString summary() const override {
    return QCoreApplication::translate("Cli", "Convert the schema, copy the data, follow the changes, prove the result");
  }
  void declare(QCommandLineParser &parser) const override {
    declareEndpoint(parser, QStringLiteral("from"), QCoreApplication::translate("Cli", "Source database"));
    declareEndpoint(parser, QStringLiteral("to"), QCoreApplication::translate("Cli", "Target database"));
    declareScope(parser);
    declareMigration(parser);
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    MigrationOptions options;
    if (auto read = readMigration(parser, options); !read) return fail(read.error());
    auto source = endpointFrom(parser, QStringLiteral("from"));
    if (!source) return fail(source.error());
    auto target = endpointFrom(parser, QStringLiteral("to"));
    if (!target) return fail(target.error());
    for (auto *side : {&*source, &*target})
      if (auto asked = askSecret(*side, context); !asked) return fail(asked.error());
    options.source = source->endpoint;
    options.sourceSecret = source->secret;
    options.target = target->endpoint;
    options.targetSecret = target->secret;
    return runMigration(context, std::move(options), {parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("quiet"))});
  }
};

} // namespace

std::unique_ptr<Command> makeMigrateCommand() { return std::make_unique<MigrateCommand>(); }

} // namespace portolan::cli
