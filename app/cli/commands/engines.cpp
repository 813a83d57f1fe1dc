// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands/commands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::cli {

namespace {

class EnginesCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("engines"); }
  [[nodiscard]] QString summary() const override { return QCoreApplication::translate("Cli", "List the engines and what each can do"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addOption({QStringLiteral("json"), QCoreApplication::translate("Cli", "One JSON object per line")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    for (const Engine *engine : context.engines.all()) {
      const Capabilities c = engine->capabilities();
      if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray options;
        for (const OptionSpec &o : engine->options()) options.append(o.key);
        const QJsonObject object{{QStringLiteral("engine"), engine->id()}, {QStringLiteral("title"), c.title},
                                 {QStringLiteral("source"), c.source}, {QStringLiteral("target"), c.target},
                                 {QStringLiteral("changeSource"), c.changeSource}, {QStringLiteral("changeTarget"), c.changeTarget},
                                 {QStringLiteral("options"), options}};
        out(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        continue;
      }
      QStringList roles;
      if (c.source) roles << QStringLiteral("source");
      if (c.target) roles << QStringLiteral("target");
      if (c.changeSource) roles << QStringLiteral("change source");
      if (c.changeTarget) roles << QStringLiteral("change target");
      out(QStringLiteral("%1  %2 (%3)").arg(engine->id(), -10).arg(c.title, roles.join(QStringLiteral(", "))));
    }
    return exit_code::Ok;
  }
};

} // namespace

std::unique_ptr<Command> makeEnginesCommand() { return std::make_unique<EnginesCommand>(); }

} // namespace portolan::cli
