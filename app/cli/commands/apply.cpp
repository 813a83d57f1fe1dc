// SPDX-License-Identifier: GPL-3.0-or-later
// apply: runs converted SQL files on a target, statement by statement, and says what became of each.
#include "app/cli/commands/commands.h"
#include "app/cli/schema_support.h"
#include "core/sql/parser.h"
#include "core/sql/splitter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// One statement of a file.
struct Step { QString file; int line = 0; QString text, what; bool destroys = false; };

using sql::Node;
using sql::NodeKind;
using sql::Slot;

/// What a statement is about, for people, and whether it takes something away.
void describe(Step &step, sql::Dialect dialect) {
  sql::ParseOptions options;
  options.dialect = dialect;
  options.parseBodies = false;
  const sql::Parsed parsed = sql::parseStatement(step.text, options);
  const Node &n = *parsed.node;
  const QString name = n.objectName().display();
  switch (n.kind) {
  case NodeKind::CreateTable: step.what = QStringLiteral("table ") + name; break;
  case NodeKind::CreateIndex: step.what = QStringLiteral("index ") + name; break;
  case NodeKind::CreateView: step.what = QStringLiteral("view ") + name; break;
  case NodeKind::CreateRoutine: step.what = n.textOf(Slot::Kind).toLower() + QLatin1Char(' ') + name; break;
  case NodeKind::CreateTrigger: step.what = QStringLiteral("trigger ") + name; break;
  case NodeKind::CreateEvent: step.what = QStringLiteral("event ") + name; break;
  case NodeKind::CreateSequence: step.what = QStringLiteral("sequence ") + name; break;
  case NodeKind::CreateSchema: step.what = QStringLiteral("schema ") + name; break;
  case NodeKind::AlterTable:
    step.what = QStringLiteral("table ") + name;
    for (const Node *action : n.all(Slot::Action)) step.destroys = step.destroys || action->text == QLatin1String("DROP COLUMN") || action->text == QLatin1String("DROP PARTITION");
    break;
  case NodeKind::Drop:
    step.what = QStringLiteral("drop ") + n.text.toLower();
    step.destroys = !n.has(sql::Flag::Temporary);
    break;
  case NodeKind::Truncate: case NodeKind::Delete: case NodeKind::Rename: step.destroys = true; [[fallthrough]];
  default: step.what = step.text.simplified().left(60); break;
  }
  if (n.has(sql::Flag::OrReplace) && (n.kind == NodeKind::CreateTable || n.kind == NodeKind::CreateSchema)) step.destroys = true;
}

QStringList filesOf(const QStringList &arguments) {
  QStringList files;
  for (const QString &argument : arguments) {
    if (!QFileInfo(argument).isDir()) {
      files << argument;
      continue;
    }
    for (const QString &name : QDir(argument).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) files << QDir(argument).filePath(name);
  }
  return files;
}

Result<std::vector<Step>> readSteps(const QStringList &files, sql::Dialect dialect) {
  std::vector<Step> steps;
  for (const QString &path : files) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error::configuration(tr("%1 cannot be read: %2").arg(path, file.errorString())));
    std::optional<Error> wrong;
    sql::SplitOptions options;
    options.dialect = dialect;
    options.splitInserts = false;
    auto done = sql::splitDevice(file, options, [&](const sql::ScriptPiece &piece) {
      if (piece.kind == sql::ScriptPiece::Kind::CopyData) {
        wrong = Error::configuration(tr("%1, line %2: rows of COPY cannot be applied").arg(path).arg(piece.line)).withHint(tr("Move rows with migrate"));
        return false;
      }
      if (piece.kind != sql::ScriptPiece::Kind::Statement) return true; // words for the engine's own client
      Step step{QFileInfo(path).fileName(), static_cast<int>(piece.line), QString::fromUtf8(piece.text.data(), static_cast<qsizetype>(piece.text.size())), {}, false};
      describe(step, dialect);
      steps.push_back(std::move(step));
      return true;
    });
    if (!done) return std::unexpected(done.error());
    if (wrong) return std::unexpected(*wrong);
  }
  return steps;
}

class ApplyCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("apply"); }
  [[nodiscard]] QString summary() const override { return tr("Run converted SQL files on a target and say what became of each statement"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("PATH"), tr("SQL files in the target's dialect, or folders whose .sql files run in the order of their names"), QStringLiteral("PATH..."));
    declareEndpoint(parser, QStringLiteral("to"), tr("Target database"));
    parser.addOptions({{QStringLiteral("dry-run"), tr("Change nothing: PostgreSQL and SQLite run everything in a transaction that is rolled back; MariaDB lists what would run")},
                       {QStringLiteral("yes"), tr("Consent to statements that drop or empty something")},
                       {QStringLiteral("on-error"), tr("stop (default) or continue"), QStringLiteral("HOW")},
                       {QStringLiteral("one-transaction"), tr("All or nothing (PostgreSQL, SQLite)")},
                       {QStringLiteral("json"), tr("One JSON object per statement")}});
  }

  int execute(const QCommandLineParser &parser, Context &context) override {
    const QString onError = parser.value(QStringLiteral("on-error"));
    if (!onError.isEmpty() && onError != QLatin1String("stop") && onError != QLatin1String("continue")) return fail(Error::usage(tr("--on-error cannot be \"%1\"").arg(onError)).withHint(tr("Use stop or continue")));
    const QStringList files = filesOf(parser.positionalArguments());
    if (files.isEmpty()) return fail(Error::usage(tr("There is nothing to apply")).withHint(tr("Name SQL files or a folder of them")));
    auto target = openEnd(parser, QStringLiteral("to"), context);
    if (!target) return fail(target.error());
    const auto steps = readSteps(files, target->connection->dialect());
    if (!steps) return fail(steps.error());
    const bool dry = parser.isSet(QStringLiteral("dry-run"));
    if (!dry && !parser.isSet(QStringLiteral("yes")))
      for (const Step &s : *steps)
        if (s.destroys) return fail(Error::usage(tr("%1, line %2 destroys something: %3").arg(s.file).arg(s.line).arg(s.text.simplified().left(80))).withHint(tr("Look at it with --dry-run; add --yes to consent")));
    return run(*target, *steps, dry, parser.isSet(QStringLiteral("one-transaction")), onError == QLatin1String("continue"), parser.isSet(QStringLiteral("json")), context);
  }

private:
  static void show(const Step &s, const QString &result, const QString &why, bool json) {
    if (json) out(compactJson({{QStringLiteral("file"), s.file}, {QStringLiteral("line"), s.line}, {QStringLiteral("what"), s.what}, {QStringLiteral("result"), result}, {QStringLiteral("why"), why}}));
    else out(QStringLiteral("%1 %2:%3 %4%5").arg(result, -8).arg(s.file).arg(s.line).arg(s.what, why.isEmpty() ? QString() : QStringLiteral(": ") + why));
  }

  static int run(OpenEnd &target, const std::vector<Step> &steps, bool dry, bool together, bool goOn, bool json, const Context &context) {
    Connection &connection = *target.connection;
    const bool transactional = target.engine->capabilities().transactionalDdl;
    if (together && !transactional) return fail(Error::usage(tr("%1 commits every definition by itself: --one-transaction is not possible").arg(connection.serverVersion())));
    if (dry && !transactional) {
      for (const Step &s : steps) show(s, s.destroys ? tr("destroys") : tr("would"), {}, json);
      return exit_code::Ok;
    }
    const bool transaction = dry || together;
    const auto asTarget = [](Error error) { return error.kind() == ErrorKind::Source ? error.withKind(ErrorKind::Target) : error; };
    if (transaction)
      if (auto begun = connection.begin(); !begun) return fail(asTarget(begun.error()));
    int failed = 0, made = 0;
    for (const Step &s : steps) {
      if (context.cancel.stopRequested()) {
        if (transaction) static_cast<void>(connection.rollback());
        return fail(Error::cancelled());
      }
      // In a transaction each statement has a savepoint, so that one refusal does not hide the others.
      if (transaction) static_cast<void>(connection.execute(SqlText(QStringLiteral("SAVEPOINT portolan_apply"))));
      auto done = connection.execute(SqlText(s.text));
      if (!done && (done.error().connectionLost() || !connection.isOpen())) return fail(asTarget(done.error()));
      if (transaction) static_cast<void>(connection.execute(SqlText(done ? QStringLiteral("RELEASE SAVEPOINT portolan_apply") : QStringLiteral("ROLLBACK TO SAVEPOINT portolan_apply"))));
      show(s, done ? tr("done") : tr("refused"), done ? QString() : done.error().message(), json);
      done ? ++made : ++failed;
      if (!done && !goOn && !dry) break;
    }
    if (transaction) {
      auto ended = dry || failed > 0 ? connection.rollback() : connection.commit();
      if (!ended) return fail(asTarget(ended.error()));
    }
    if (!json) {
      if (dry) err(tr("%1 statements would succeed, %2 would be refused; nothing was changed").arg(made).arg(failed));
      else if (together && failed > 0) err(tr("Nothing was changed: one statement was refused and everything is rolled back"));
      else err(tr("%1 statements done, %2 refused, %3 not tried").arg(made).arg(failed).arg(static_cast<int>(steps.size()) - made - failed));
    }
    return failed > 0 ? exit_code::Target : exit_code::Ok;
  }
};

} // namespace

std::unique_ptr<Command> makeApplyCommand() { return std::make_unique<ApplyCommand>(); }

} // namespace portolan::cli
