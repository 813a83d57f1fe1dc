// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/migration_console.h"
#include "core/task/sample.h"
#include "tests/support/private_server.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace portolan::cli {

namespace {

using testing::PrivateServer;

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Result<> writeFile(const QString &path, const QByteArray &bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
    return std::unexpected(Error::configuration(QStringLiteral("%1: %2").arg(path, file.errorString())).withHint(tr("Name another folder with --dir")));
  return {};
}

class DemoCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("demo"); }
  [[nodiscard]] QString summary() const override { return tr("Migrate a sample shop and prove it: SQLite, or MariaDB to PostgreSQL with --servers"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addOption({QStringLiteral("servers"), tr("MariaDB to PostgreSQL on private servers in a temporary folder, removed at the end")});
    parser.addOption({QStringLiteral("dir"), tr("Folder for the sample, the copy and the report (default: a new one in the temporary folder)"), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("json"), tr("One JSON object per line on standard output")});
    parser.addOption({QStringLiteral("quiet"), tr("Only warnings and errors")});
  }

  int execute(const QCommandLineParser &parser, Context &context) override {
    const ConsoleOptions console{parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("quiet"))};
    QString folder = parser.value(QStringLiteral("dir"));
    if (folder.isEmpty()) {
      QTemporaryDir temporary(QDir::tempPath() + QStringLiteral("/portolan-demo-XXXXXX"));
      temporary.setAutoRemove(false); // the user is invited to look at the result
      folder = temporary.path();
    }
    folder = QDir(folder).absolutePath();
    if (!QDir().mkpath(folder)) return fail(Error::configuration(tr("The folder %1 cannot be made").arg(folder)).withHint(tr("Name another with --dir")));
    MigrationOptions options;
    options.validate = ValidateLevel::Full;
    options.runFolder = folder + QStringLiteral("/run");
    options.mappingFile = folder + QStringLiteral("/mappings.json");
    return parser.isSet(QStringLiteral("servers")) ? onServers(context, options, console) : onSqlite(context, folder, options, console);
  }

private:
  static int onSqlite(const Context &context, const QString &folder, MigrationOptions options, const ConsoleOptions &console) {
    const QString source = folder + QStringLiteral("/shop.db"), target = folder + QStringLiteral("/shop-copy.db");
    if (!console.quiet) err(tr("Making a sample shop in %1").arg(source));
    if (auto made = makeSampleShop(context.engines, source, context.cancel); !made) return fail(made.error());
    if (auto written = writeFile(options.mappingFile, sampleShopMappings(QStringLiteral("main"), QStringLiteral("main"))); !written) return fail(written.error());
    options.source.engine = options.target.engine = QStringLiteral("sqlite");
    options.source.path = source;
    options.target.path = target;
    const int code = runMigration(context, options, console);
    if (code == exit_code::Ok && !console.quiet && !console.json) out(tr("The copy: %1 (orders is now sale, order_item is sale_line)").arg(target));
    return code;
  }

  static int onServers(const Context &context, MigrationOptions options, const ConsoleOptions &console) {
    if (!console.quiet) err(tr("Starting a private MariaDB and a private PostgreSQL"));
    auto source = PrivateServer::start(PrivateServer::Kind::MariaDb);
    if (!source) return fail(source.error());
    auto target = PrivateServer::start(PrivateServer::Kind::Postgres);
    if (!target) return fail(target.error());
    const QString shop = QStringLiteral("shop");
    for (const auto *server : {&*source, &*target})
      if (auto created = (*server)->createDatabase(shop); !created) return fail(created.error());
    if (!console.quiet) err(tr("Making a sample shop in MariaDB"));
    if (auto filled = (*source)->sql(shop, sampleShopForMariaDb().join(QStringLiteral(";\n")) + QLatin1Char(';')); !filled) return fail(filled.error());
    if (auto written = writeFile(options.mappingFile, sampleShopMappings(shop, shop)); !written) return fail(written.error());
    options.source = (*source)->endpoint(shop);
    options.target = (*target)->endpoint(shop);
    return runMigration(context, options, console);
  }
};

} // namespace

std::unique_ptr<Command> makeDemoCommand() { return std::make_unique<DemoCommand>(); }

} // namespace portolan::cli
