// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/task_support.h"
#include "app/cli/migration_console.h"
#include "core/task/assessment.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

class AssessTaskCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("assess-task"); }
  [[nodiscard]] QString summary() const override { return tr("Check everything that can be known before a task starts"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("TASK"), tr("Task file; or name the sides with --from and --to"), QStringLiteral("[TASK]"));
    declareEndpoint(parser, QStringLiteral("from"), tr("Source database"));
    declareEndpoint(parser, QStringLiteral("to"), tr("Target database"));
    declareScope(parser);
    parser.addOption({QStringLiteral("type"), tr("full-load, full-load-and-cdc or cdc"), QStringLiteral("TYPE")});
    parser.addOption({QStringLiteral("html"), tr("Write the report as HTML"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("json-file"), tr("Write the report as JSON"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("fail-on"), tr("Exit code 8 from this result on: warning or failed (default failed)"), QStringLiteral("RESULT")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    MigrationOptions options;
    QString mappings;
    auto prepared = prepare(parser, context, options, mappings);
    if (!prepared) return fail(prepared.error());
    const QString failOn = parser.isSet(QStringLiteral("fail-on")) ? parser.value(QStringLiteral("fail-on")) : QStringLiteral("failed");
    if (failOn != QLatin1String("warning") && failOn != QLatin1String("failed")) return fail(Error::usage(tr("--fail-on cannot be \"%1\"").arg(failOn)).withHint(tr("Use warning or failed")));
    task::Assessment assessment(context.engines, options, context.cancel);
    const bool json = parser.isSet(QStringLiteral("json")), quiet = parser.isSet(QStringLiteral("quiet"));
    auto report = assessment.run([&](const QString &title) { if (!json && !quiet) err(title + QStringLiteral("…")); });
    if (!mappings.isEmpty()) QFile::remove(mappings);
    if (!report) return fail(report.error());
    if (parser.isSet(QStringLiteral("html")))
      if (auto w = writeWholeFile(parser.value(QStringLiteral("html")), report->toHtml(), true); !w) return fail(w.error());
    if (parser.isSet(QStringLiteral("json-file")))
      if (auto w = writeWholeFile(parser.value(QStringLiteral("json-file")), QJsonDocument(report->toJson()).toJson(), true); !w) return fail(w.error());
    if (json) out(QString::fromUtf8(QJsonDocument(report->toJson()).toJson(QJsonDocument::Compact)));
    else show(*report, quiet);
    const task::CheckResult limit = failOn == QLatin1String("warning") ? task::CheckResult::Warning : task::CheckResult::Failed;
    return report->worst() >= limit ? exit_code::Findings : exit_code::Ok;
  }

private:
  static Result<> prepare(const QCommandLineParser &parser, const Context &context, MigrationOptions &options, QString &mappings) {
    if (parser.positionalArguments().isEmpty()) {
      PORTOLAN_TRY(readScope(parser, options));
      if (parser.isSet(QStringLiteral("type"))) {
        auto type = task::migrationTypeFromKey(parser.value(QStringLiteral("type")));
        if (!type) return std::unexpected(Error(type.error()).withKind(ErrorKind::Usage));
        options.type = *type;
      }
      auto source = endpointFrom(parser, QStringLiteral("from"));
      if (!source) return std::unexpected(source.error());
      auto target = endpointFrom(parser, QStringLiteral("to"));
      if (!target) return std::unexpected(target.error());
      for (auto *side : {&*source, &*target}) PORTOLAN_TRY(askSecret(*side, context));
      options.source = source->endpoint;
      options.sourceSecret = source->secret;
      options.target = target->endpoint;
      options.targetSecret = target->secret;
      return {};
    }
    auto t = readTaskFile(parser.positionalArguments().first());
    if (!t) return std::unexpected(t.error());
    auto made = t->toOptions();
    if (!made) return std::unexpected(made.error());
    options = std::move(*made);
    auto source = taskEndpoint(t->source, context);
    if (!source) return std::unexpected(source.error());
    auto target = taskEndpoint(t->target, context);
    if (!target) return std::unexpected(target.error());
    options.sourceSecret = source->secret;
    options.targetSecret = target->secret;
    if (t->mappings.isEmpty()) return {};
    mappings = QDir::temp().filePath(QStringLiteral("portolan-assess-%1.mappings.json").arg(QCoreApplication::applicationPid()));
    options.mappingFile = mappings;
    return writeWholeFile(mappings, t->mappings, true);
  }

  static void show(const task::AssessmentReport &report, bool quiet) {
    for (const task::AssessmentCheck &c : report.checks) {
      if (quiet && c.result <= task::CheckResult::Skipped) continue;
      out(QStringLiteral("%1  %2%3").arg(task::checkResultKey(c.result), -8).arg(c.title, c.finding.isEmpty() ? QString() : QStringLiteral(": ") + c.finding));
      if (c.result <= task::CheckResult::Skipped) continue;
      for (const QString &object : c.objects) out(QStringLiteral("            ") + object);
      out(tr("          why: %1").arg(c.why));
      for (const QString &m : c.mend) out(tr("          way out: %1").arg(m));
    }
    out(tr("%1 failed, %2 warnings, %3 passed, %4 skipped").arg(report.count(task::CheckResult::Failed)).arg(report.count(task::CheckResult::Warning)).arg(report.count(task::CheckResult::Passed)).arg(report.count(task::CheckResult::Skipped)));
  }
};

} // namespace

std::unique_ptr<Command> makeAssessTaskCommand() { return std::make_unique<AssessTaskCommand>(); }

} // namespace portolan::cli
