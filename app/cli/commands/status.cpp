// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "core/replicate/status_file.h"
#include "core/task/follow_options.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

void showTarget(const QJsonObject &target) {
  using namespace Qt::Literals;
  out(tr("Applied:      %1 (%2), %3 changes in %4 transactions, %5 changes/s")
        .arg(target[u"checkpoint"_s].toString(), target[u"mode"_s].toString()).arg(target[u"changes"_s].toInteger()).arg(target[u"transactions"_s].toInteger())
        .arg(target[u"changesPerSecond"_s].toDouble(), 0, 'f', 0));
  out(tr("Waiting:      %1 changes, %2 KB").arg(target[u"pendingChanges"_s].toInteger()).arg(target[u"pendingBytes"_s].toInteger() / 1024));
  if (const qint64 conflicts = target[u"conflicts"_s].toInteger()) out(tr("Conflicts:    %1 (see portolan_apply_exceptions)").arg(conflicts));
  out(QStringLiteral("%1 %2 %3 %4 %5").arg(tr("table"), -40).arg(tr("inserts"), 12).arg(tr("updates"), 12).arg(tr("deletes"), 12).arg(tr("ddl"), 6));
  for (const QJsonValue v : target[u"tables"_s].toArray()) {
    const QJsonObject t = v.toObject();
    out(QStringLiteral("%1 %2 %3 %4 %5").arg(t[u"target"_s].toString(), -40).arg(t[u"inserts"_s].toInteger(), 12).arg(t[u"updates"_s].toInteger(), 12)
          .arg(t[u"deletes"_s].toInteger(), 12).arg(t[u"ddl"_s].toInteger(), 6));
    if (!t[u"suspended"_s].toBool()) continue;
    out(tr("  suspended: %1").arg(t[u"reason"_s].toString()));
    if (const QString statement = t[u"preparedStatement"_s].toString(); !statement.isEmpty()) out(tr("  to go on: %1").arg(statement));
  }
}

class StatusCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("status"); }
  [[nodiscard]] QString summary() const override { return tr("Show how far a run that follows changes is"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("run"), tr("Run folder, or its name under the user's runs"));
    parser.addOption({QStringLiteral("json"), tr("As one JSON object")});
  }
  int execute(const QCommandLineParser &parser, Context &) override {
    using namespace Qt::Literals;
    if (parser.positionalArguments().size() != 1) return fail(Error::usage(tr("status needs one run")).withHint(tr("portolan-cli status RUN-FOLDER")));
    auto status = replicate::readStatus(runFolderFrom(parser.positionalArguments().first()));
    if (!status) return fail(status.error());
    QJsonObject s = *status;
    const bool running = replicate::isRunning(s);
    // A process that was killed left its last words: they are not the state of now.
    if (!running && s.contains(u"pid"_s)) s[u"phase"_s] = u"interrupted"_s;
    s[u"running"_s] = running;
    if (parser.isSet(u"json"_s)) {
      out(QString::fromUtf8(QJsonDocument(s).toJson(QJsonDocument::Compact)));
      return exit_code::Ok;
    }
    out(tr("Run:          %1, %2").arg(s[u"task"_s].toString(), running ? tr("running") : s[u"phase"_s].toString()));
    const double lag = s[u"lagSeconds"_s].toDouble(-1);
    const qint64 bytes = s[u"lagBytes"_s].toInteger(-1);
    out(tr("Lag:          %1 s, %2 bytes").arg(lag < 0 ? u"?"_s : QString::number(lag, 'f', 1), bytes < 0 ? u"?"_s : QString::number(bytes)));
    if (const QString asOf = s[u"upToDateAsOf"_s].toString(); !asOf.isEmpty()) out(tr("Up to date as of %1").arg(asOf));
    out(tr("Source:       at %1, read to %2, %3 changes/s").arg(s[u"current"_s].toString(), s[u"received"_s].toString()).arg(s[u"capturedPerSecond"_s].toDouble(), 0, 'f', 0));
    if (const qint64 kept = s[u"retainedBytes"_s].toInteger(-1); kept >= 0) out(tr("Log kept:     %1 MB on the source").arg(kept >> 20));
    if (const QString health = s[u"health"_s].toString(); !health.isEmpty()) out(tr("Attention:    %1").arg(health));
    for (const QJsonValue v : s[u"targets"_s].toArray()) showTarget(v.toObject());
    if (const QString error = s[u"error"_s].toString(); !error.isEmpty()) out(tr("Ended with:   %1").arg(error));
    return exit_code::Ok;
  }
};

} // namespace

std::unique_ptr<Command> makeStatusCommand() { return std::make_unique<StatusCommand>(); }

} // namespace portolan::cli
