// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/run_support.h"
#include "app/cli/migration_console.h"
#include "core/replicate/status_file.h"
#include "core/task/follow_options.h"
#include "core/task/validation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }
QString key(const char *name) { return QString::fromLatin1(name); }
using Kind = validate::RowDifference::Kind;

QString kindKey(Kind kind) {
  switch (kind) {
  case Kind::Missing: return key("missing");
  case Kind::Extra: return key("extra");
  case Kind::Changed: return key("changed");
  }
  return {};
}

void printJson(const ValidationResult &result) {
  const auto line = [](const QJsonObject &object) { out(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))); };
  for (const validate::TableResult &t : result.tables) {
    line({{key("event"), key("table")}, {key("source"), t.source.display()}, {key("target"), t.target.display()}, {key("equal"), t.equal}, {key("sourceRows"), t.sourceRows},
          {key("targetRows"), t.targetRows}, {key("listComplete"), t.listComplete}, {key("summary"), t.summary()}});
    for (const validate::RowDifference &d : t.differences) {
      QJsonArray cells;
      for (const validate::CellDifference &c : d.cells)
        cells.append(QJsonObject{{key("column"), c.column}, {key("source"), c.source ? QJsonValue(*c.source) : QJsonValue()}, {key("target"), c.target ? QJsonValue(*c.target) : QJsonValue()}});
      line({{key("event"), key("difference")}, {key("source"), t.source.display()}, {key("target"), t.target.display()}, {key("kind"), kindKey(d.kind)}, {key("key"), d.key}, {key("times"), d.times}, {key("cells"), cells}});
    }
  }
  line({{key("event"), key("result")}, {key("exitCode"), result.exitCode}, {key("summary"), result.summary}});
}

void printText(const ValidationResult &result) {
  constexpr std::size_t shown = 20;
  for (const validate::TableResult &t : result.tables) {
    out(QStringLiteral("%1 -> %2: %3").arg(t.source.display(), t.target.display(), t.summary()));
    for (std::size_t i = 0; i < std::min(shown, t.differences.size()); ++i) {
      const validate::RowDifference &d = t.differences[i];
      QString text = QStringLiteral("  %1 %2").arg(kindKey(d.kind), d.key);
      if (d.times > 1) text += QStringLiteral(" (%1 times)").arg(d.times);
      for (const validate::CellDifference &c : d.cells)
        text += QStringLiteral("\n    %1: %2 <> %3").arg(c.column, c.source.value_or(QStringLiteral("NULL")).left(200), c.target.value_or(QStringLiteral("NULL")).left(200));
      out(text);
    }
    if (t.differences.size() > shown) out(tr("  … %1 more; --json lists them").arg(t.differences.size() - shown));
  }
  out(result.summary);
}

class ValidateCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("validate"); }
  [[nodiscard]] QString summary() const override { return tr("Compare a source with its target row by row; exit code 7 when they differ"); }
  void declare(QCommandLineParser &parser) const override {
    declareEndpoint(parser, QStringLiteral("from"), tr("Source database"));
    declareEndpoint(parser, QStringLiteral("to"), tr("Target database"));
    declareScope(parser);
    parser.addOption({QStringLiteral("counts"), tr("Compare row counts only")});
    parser.addOption({QStringLiteral("run"), tr("Compare source and target of a run, also while it follows changes: what differs is looked at again once the target has caught up"), QStringLiteral("RUN")});
    parser.addOption({QStringLiteral("repair"), tr("Copy the rows that differ again; needs --yes, or --dry-run to see the SQL first")});
    parser.addOption({QStringLiteral("dry-run"), tr("With --repair: print the SQL, write nothing")});
    parser.addOption({QStringLiteral("yes"), tr("Consent to --repair")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    MigrationOptions options;
    if (auto read = readScope(parser, options); !read) return fail(read.error());
    if (auto sides = readSides(parser, context, options); !sides) return fail(sides.error());
    if (auto repair = readRepair(parser, options); !repair) return fail(repair.error());
    options.validate = parser.isSet(QStringLiteral("counts")) ? ValidateLevel::Counts : ValidateLevel::Full;
    Validation validation(context.engines, std::move(options));
    const auto stop = context.cancel.onCancel([&] { validation.stop(); });
    const ValidationResult result = validation.run();
    std::size_t from = 0;
    if (!parser.isSet(QStringLiteral("quiet")))
      for (const MigrationMessage &m : validation.messagesSince(from))
        if (m.level != MigrationMessage::Level::Info) err(m.object.isEmpty() ? m.text : m.object + QStringLiteral(": ") + m.text);
    if (result.error) fail(*result.error);
    for (const QString &statement : result.repairSql)
      if (!parser.isSet(QStringLiteral("json")) && !parser.isSet(QStringLiteral("quiet"))) out(statement + QLatin1Char(';'));
    if (parser.isSet(QStringLiteral("json"))) printJson(result);
    else if (!result.error) printText(result);
    return result.exitCode;
  }

private:
  /// Both ends by URL, or those of a run.
  static Result<> readSides(const QCommandLineParser &parser, const Context &context, MigrationOptions &options) {
    if (parser.isSet(QStringLiteral("run"))) {
      if (parser.isSet(QStringLiteral("from")) || parser.isSet(QStringLiteral("to"))) return std::unexpected(Error::usage(tr("--run names both sides: leave out --from and --to")));
      const QString folder = runFolderFrom(parser.value(QStringLiteral("run")));
      auto of = loadFollowOptions(folder);
      if (!of) return std::unexpected(of.error());
      if (auto secrets = readRunSecrets(parser, *of); !secrets) return secrets;
      if (!options.include.isEmpty()) of->include = options.include;
      of->jobs = options.jobs;
      options = std::move(*of);
      options.resume = false;
      options.type = MigrationType::FullLoad;
      options.validateRun = folder;
      return {};
    }
    auto source = endpointFrom(parser, QStringLiteral("from"));
    if (!source) return std::unexpected(source.error());
    auto target = endpointFrom(parser, QStringLiteral("to"));
    if (!target) return std::unexpected(target.error());
    for (auto *side : {&*source, &*target})
      if (auto asked = askSecret(*side, context); !asked) return std::unexpected(asked.error());
    options.source = source->endpoint;
    options.sourceSecret = source->secret;
    options.target = target->endpoint;
    options.targetSecret = target->secret;
    return {};
  }

  static Result<> readRepair(const QCommandLineParser &parser, MigrationOptions &options) {
    const bool preview = parser.isSet(QStringLiteral("dry-run"));
    if (!parser.isSet(QStringLiteral("repair"))) return preview ? Result<>(std::unexpected(Error::usage(tr("--dry-run belongs to --repair")))) : Result<>();
    if (parser.isSet(QStringLiteral("counts"))) return std::unexpected(Error::usage(tr("--repair needs the rows, not only --counts")));
    if (!preview && !parser.isSet(QStringLiteral("yes")))
      return std::unexpected(Error::usage(tr("A repair removes and writes rows of the target")).withHint(tr("See what it would do with --dry-run; add --yes to consent")));
    options.repair = !preview;
    options.repairPreview = preview;
    if (!preview) options.consent = DestructiveConsent::byFlag(QStringLiteral("--yes"));
    if (preview || options.validateRun.isEmpty()) return {};
    const auto status = replicate::readStatus(options.validateRun);
    if (status && replicate::isRunning(*status))
      return std::unexpected(Error::state(tr("The run in %1 applies changes meanwhile").arg(options.validateRun)).withHint(tr("Stop it first: portolan-cli stop %1; go on with --resume afterwards").arg(options.validateRun)));
    return {};
  }
};

} // namespace

std::unique_ptr<Command> makeValidateCommand() { return std::make_unique<ValidateCommand>(); }

} // namespace portolan::cli
