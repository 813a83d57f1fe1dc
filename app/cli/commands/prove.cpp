// SPDX-License-Identifier: GPL-3.0-or-later
// prove: runs what was converted on both sides and compares.
#include "app/cli/commands/commands.h"
#include "app/cli/schema_support.h"
#include "core/prove/prove.h"

#include <QJsonArray>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QJsonObject proofJson(const prove::Proof &p) {
  return {{QStringLiteral("event"), QStringLiteral("proof")}, {QStringLiteral("kind"), p.kind}, {QStringLiteral("source"), p.source.display()}, {QStringLiteral("target"), p.target.display()},
          {QStringLiteral("verdict"), prove::verdictKey(p.verdict)}, {QStringLiteral("why"), p.why}, {QStringLiteral("smallestInput"), p.smallestInput},
          {QStringLiteral("details"), QJsonArray::fromStringList(p.details)}, {QStringLiteral("notes"), QJsonArray::fromStringList(p.notes)},
          {QStringLiteral("cases"), p.cases}, {QStringLiteral("refusedByBoth"), p.failures}, {QStringLiteral("rows"), p.rows}};
}

QString verdictWord(prove::Verdict v) {
  switch (v) {
  case prove::Verdict::Proved: return tr("proved");
  case prove::Verdict::Differs: return tr("DIFFERS");
  case prove::Verdict::NotRunnable: return tr("not run");
  }
  return {};
}

void show(const prove::Proof &p) {
  QString line = QStringLiteral("%1  %2 %3").arg(verdictWord(p.verdict), -8).arg(p.kind, p.source.display());
  if (p.verdict == prove::Verdict::Proved) {
    if (p.cases > 0) line += tr(": %1 cases, %2 of them refused by both").arg(p.cases).arg(p.failures);
    else line += tr(": %1 rows").arg(p.rows);
  } else line += QStringLiteral(": ") + p.why;
  out(line);
  if (!p.smallestInput.isEmpty()) out(tr("          smallest input: %1").arg(p.smallestInput));
  for (const QString &detail : p.details) out(QStringLiteral("          ") + detail);
  for (const QString &note : p.notes) out(tr("          note: %1").arg(note));
}

class ProveCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("prove"); }
  [[nodiscard]] QString summary() const override { return tr("Run views, routines and triggers on both sides and compare results and effects"); }
  void declare(QCommandLineParser &parser) const override {
    declareEndpoint(parser, QStringLiteral("from"), tr("Source database"));
    declareEndpoint(parser, QStringLiteral("to"), tr("Target database, already filled: nothing stays changed, every call is rolled back; numbers of sequences are used up"));
    parser.addOptions({{QStringLiteral("only"), tr("Objects to prove, with DMS wildcards; may be repeated"), QStringLiteral("PATTERN")},
                       {QStringLiteral("kinds"), tr("Of views,routines,triggers (default all)"), QStringLiteral("LIST")},
                       {QStringLiteral("cases"), tr("Calls to try as well: JSON [{\"routine\": \"s.f\", \"arguments\": [1, null]}]"), QStringLiteral("FILE")},
                       {QStringLiteral("cases-per-routine"), tr("Calls made up from the data, 1 to 1000 (default 24)"), QStringLiteral("N")},
                       {QStringLiteral("rows-per-trigger"), tr("Rows changed to fire a trigger, 1 to 100 (default 4)"), QStringLiteral("N")},
                       {QStringLiteral("max-rows"), tr("Rows of a view that are compared at most (default 1000000)"), QStringLiteral("N")},
                       {QStringLiteral("max-effect-rows"), tr("Tables up to this size are compared row by row after a call (default 200000)"), QStringLiteral("N")},
                       {QStringLiteral("timeout"), tr("Seconds for one statement (default 60)"), QStringLiteral("SECONDS")},
                       {QStringLiteral("target-schema"), tr("Schema (database on MySQL) on the target"), QStringLiteral("NAME")},
                       {QStringLiteral("names"), tr("How names were written on the target: auto, keep, lower"), QStringLiteral("POLICY")},
                       {QStringLiteral("fail-on"), tr("not-runnable: exit code 8 when an object could not be run"), QStringLiteral("WHAT")},
                       {QStringLiteral("json"), tr("One JSON object per line on standard output")}});
  }

  int execute(const QCommandLineParser &parser, Context &context) override {
    prove::ProveOptions options;
    if (auto read = readOptions(parser, options); !read) return fail(read.error());
    auto source = openEnd(parser, QStringLiteral("from"), context);
    if (!source) return fail(source.error());
    auto target = openEnd(parser, QStringLiteral("to"), context);
    if (!target) return fail(target.error());
    auto here = catalogOf(*source);
    if (!here) return fail(here.error());
    auto there = target->connection->introspect({});
    if (!there) return fail(there.error());
    options.convert.nameMap = targetNames(*here, source->connection->dialect(), target->connection->dialect(), target->argument.endpoint.database, parser.value(QStringLiteral("target-schema")));
    const bool json = parser.isSet(QStringLiteral("json"));
    auto report = prove::prove({source->connection.get(), &*here}, {target->connection.get(), &*there}, options,
                               [&](const prove::Proof &p) { json ? out(compactJson(proofJson(p))) : show(p); }, context.cancel);
    if (!report) return fail(report.error());
    const int proved = report->count(prove::Verdict::Proved), differs = report->count(prove::Verdict::Differs), rest = report->count(prove::Verdict::NotRunnable);
    int code = exit_code::Ok;
    if (differs > 0) code = exit_code::Differences;
    else if (rest > 0 && parser.value(QStringLiteral("fail-on")) == QLatin1String("not-runnable")) code = exit_code::Findings;
    if (json) out(compactJson({{QStringLiteral("event"), QStringLiteral("result")}, {QStringLiteral("proved"), proved}, {QStringLiteral("differs"), differs}, {QStringLiteral("notRunnable"), rest}, {QStringLiteral("exitCode"), code}}));
    else out(tr("%1 proved, %2 differ, %3 not run").arg(proved).arg(differs).arg(rest));
    return code;
  }

private:
  static Result<> number(const QCommandLineParser &parser, const char *option, qint64 least, qint64 most, const std::function<void(qint64)> &set) {
    const QString name = QLatin1String(option);
    if (!parser.isSet(name)) return {};
    bool ok = false;
    const qint64 value = parser.value(name).toLongLong(&ok);
    if (!ok || value < least || value > most) return std::unexpected(Error::usage(tr("--%1 cannot be \"%2\"").arg(name, parser.value(name))).withHint(tr("Use a whole number from %1 to %2").arg(least).arg(most)));
    set(value);
    return {};
  }

  static Result<> readOptions(const QCommandLineParser &parser, prove::ProveOptions &options) {
    auto policy = namePolicyFrom(parser);
    if (!policy) return std::unexpected(policy.error());
    options.convert.names = *policy;
    options.only = parser.values(QStringLiteral("only"));
    if (parser.isSet(QStringLiteral("kinds"))) {
      options.views = options.routines = options.triggers = false;
      for (const QString &kind : parser.value(QStringLiteral("kinds")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (kind == QLatin1String("views")) options.views = true;
        else if (kind == QLatin1String("routines")) options.routines = true;
        else if (kind == QLatin1String("triggers")) options.triggers = true;
        else return std::unexpected(Error::usage(tr("--kinds cannot hold \"%1\"").arg(kind)).withHint(tr("Use views, routines, triggers")));
      }
    }
    if (const QString failOn = parser.value(QStringLiteral("fail-on")); !failOn.isEmpty() && failOn != QLatin1String("not-runnable"))
      return std::unexpected(Error::usage(tr("--fail-on cannot be \"%1\"").arg(failOn)).withHint(tr("Use not-runnable")));
    PORTOLAN_TRY(number(parser, "cases-per-routine", 1, 1000, [&](qint64 v) { options.casesPerRoutine = static_cast<int>(v); }));
    PORTOLAN_TRY(number(parser, "rows-per-trigger", 1, 100, [&](qint64 v) { options.rowsPerTrigger = static_cast<int>(v); }));
    PORTOLAN_TRY(number(parser, "max-rows", 1, 1'000'000'000, [&](qint64 v) { options.maxRows = v; }));
    PORTOLAN_TRY(number(parser, "max-effect-rows", 1, 100'000'000, [&](qint64 v) { options.maxEffectRows = v; }));
    PORTOLAN_TRY(number(parser, "timeout", 1, 86400, [&](qint64 v) { options.timeoutSeconds = static_cast<int>(v); }));
    if (!parser.isSet(QStringLiteral("cases"))) return {};
    auto bytes = readWhole(parser.value(QStringLiteral("cases")));
    if (!bytes) return std::unexpected(bytes.error());
    auto cases = prove::readCases(*bytes, parser.value(QStringLiteral("cases")));
    if (!cases) return std::unexpected(cases.error());
    options.cases = std::move(*cases);
    return {};
  }
};

} // namespace

std::unique_ptr<Command> makeProveCommand() { return std::make_unique<ProveCommand>(); }

} // namespace portolan::cli
