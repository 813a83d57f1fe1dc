// SPDX-License-Identifier: GPL-3.0-or-later
// diff: two databases, of one engine or of two, compared through the conversion.
#include "app/cli/commands/commands.h"
#include "app/cli/schema_support.h"
#include "core/convert/schema_diff.h"
#include "core/convert/script_writer.h"

#include <QJsonArray>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QString lineOf(const convert::SchemaDifference &d) {
  QString line = QStringLiteral("%1 %2 %3").arg(convert::diffKindName(d.kind), -7).arg(d.aspect, d.object.display());
  if (!d.part.isEmpty()) line += QLatin1Char('.') + d.part;
  if (d.kind == convert::DiffKind::Changed) line += tr(": wanted %1, found %2").arg(d.wanted.isEmpty() ? tr("nothing") : d.wanted, d.found.isEmpty() ? tr("nothing") : d.found);
  else if (!d.wanted.isEmpty() || !d.found.isEmpty()) line += QStringLiteral(": ") + (d.wanted.isEmpty() ? d.found : d.wanted);
  return line;
}

class DiffCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("diff"); }
  [[nodiscard]] QString summary() const override { return tr("Compare a target's schema with what the conversion of its source makes, and write the SQL that mends it"); }
  void declare(QCommandLineParser &parser) const override {
    declareEndpoint(parser, QStringLiteral("from"), tr("Source URL or .sql file (with --from-dialect)"));
    declareEndpoint(parser, QStringLiteral("to"), tr("Target URL or .sql file (with --to-dialect)"));
    parser.addOptions({{QStringLiteral("from-dialect"), tr("Dialect of a .sql file"), QStringLiteral("NAME")},
                       {QStringLiteral("to-dialect"), tr("Dialect of a .sql file"), QStringLiteral("NAME")},
                       {QStringLiteral("ignore"), tr("Differences that do not count: %1; several with commas").arg(convert::diffAspects().join(QLatin1String(", "))), QStringLiteral("LIST")},
                       {QStringLiteral("sql"), tr("Write the statements that mend the target; what removes something stands there as a comment"), QStringLiteral("FILE")},
                       {QStringLiteral("target-schema"), tr("Schema (database on MySQL) on the target"), QStringLiteral("NAME")},
                       {QStringLiteral("names"), tr("auto, keep or lower"), QStringLiteral("POLICY")},
                       {QStringLiteral("json"), tr("One JSON object per difference")}});
  }

  int execute(const QCommandLineParser &parser, Context &context) override {
    convert::DiffOptions diff;
    for (const QString &word : parser.value(QStringLiteral("ignore")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
      if (!convert::diffAspects().contains(word.trimmed())) return fail(Error::usage(tr("--ignore cannot hold \"%1\"").arg(word)).withHint(tr("Use one of: %1").arg(convert::diffAspects().join(QLatin1String(", ")))));
      diff.ignore.insert(word.trimmed());
    }
    convert::ConvertOptions options;
    const auto names = namePolicyFrom(parser);
    if (!names) return fail(names.error());
    options.names = *names;
    auto source = openEnd(parser, QStringLiteral("from"), context);
    if (!source) return fail(source.error());
    auto target = openEnd(parser, QStringLiteral("to"), context);
    if (!target) return fail(target.error());
    auto here = catalogOf(*source);
    if (!here) return fail(here.error());
    auto there = catalogOf(*target);
    if (!there) return fail(Error(there.error()).withKind(ErrorKind::Target));
    options.from = source->connection->dialect();
    options.to = target->connection->dialect();
    options.reviewComments = false;
    options.nameMap = targetNames(*here, options.from, options.to, target->argument.endpoint.database, parser.value(QStringLiteral("target-schema")));
    auto converted = convert::convertCatalog(*here, options);
    if (!converted) return fail(converted.error());
    const convert::SchemaDiff found = convert::diffSchema(*here, *converted, *there, options, diff);
    for (const convert::SchemaDifference &d : found.differences) {
      if (parser.isSet(QStringLiteral("json")))
        out(compactJson({{QStringLiteral("kind"), convert::diffKindName(d.kind)}, {QStringLiteral("aspect"), d.aspect}, {QStringLiteral("object"), d.object.display()}, {QStringLiteral("part"), d.part}, {QStringLiteral("wanted"), d.wanted}, {QStringLiteral("found"), d.found}}));
      else out(lineOf(d));
    }
    if (parser.isSet(QStringLiteral("sql")))
      if (auto written = writeWhole(parser.value(QStringLiteral("sql")), mending(found, options.to)); !written) return fail(written.error());
    if (!parser.isSet(QStringLiteral("json"))) err(found.differences.empty() ? tr("The schemas are equal as far as they are compared: the text of views, routines and triggers is not (see prove)") : tr("%1 differences").arg(found.differences.size()));
    return found.differences.empty() ? exit_code::Ok : exit_code::Differences;
  }

private:
  static QByteArray mending(const convert::SchemaDiff &diff, sql::Dialect dialect) {
    QString text = QStringLiteral("-- ") + tr("Statements that bring the target to what the conversion makes. Read before running.") + QLatin1Char('\n');
    for (const QString &statement : diff.mend) text += convert::clientStatement(statement, dialect);
    if (!diff.drop.isEmpty()) text += QStringLiteral("\n-- ") + tr("Not on the source. Each line destroys something; take away the marks of those that shall go.") + QLatin1Char('\n');
    for (const QString &statement : diff.drop) text += QStringLiteral("-- ") + statement + QStringLiteral(";\n");
    return text.toUtf8();
  }
};

} // namespace

std::unique_ptr<Command> makeDiffCommand() { return std::make_unique<DiffCommand>(); }

} // namespace portolan::cli
