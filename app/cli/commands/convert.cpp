// SPDX-License-Identifier: GPL-3.0-or-later
// convert: a live database, a dump or loose statements as the target's SQL, with every finding.
#include "app/cli/commands/commands.h"
#include "app/cli/schema_support.h"
#include "core/convert/check_postgres.h"
#include "core/convert/script_writer.h"
#include "core/mapping/mapping.h"
#include "core/prove/target_check.h"
#include "core/task/hand_edits.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

class ConvertCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("convert"); }
  [[nodiscard]] bool endsAtOnce() const override { return true; }
  [[nodiscard]] QString summary() const override { return tr("Convert a schema or loose statements to another dialect"); }
  void declare(QCommandLineParser &parser) const override {
    declareEndpoint(parser, QStringLiteral("from"), tr("Source URL, a .sql file (with --from-dialect), or - for statements on standard input"));
    parser.addOptions({{QStringLiteral("from-dialect"), tr("Dialect of the script or of the statements on standard input"), QStringLiteral("NAME")},
                       {QStringLiteral("to-dialect"), tr("Dialect to write: mysql, mariadb, postgres, sqlite"), QStringLiteral("NAME")},
                       {QStringLiteral("catalog"), tr("Database, or .sql file in the source's dialect, that loose statements refer to"), QStringLiteral("URL")},
                       {QStringLiteral("out"), tr("File, or folder for one file per stage; they run from an empty database with the engine's own client"), QStringLiteral("PATH")},
                       {QStringLiteral("order"), tr("stage: write the statements by stage, one file each (--out names a folder)"), QStringLiteral("ORDER")},
                       {QStringLiteral("rules"), tr("Table mappings, AWS DMS JSON"), QStringLiteral("FILE")},
                       {QStringLiteral("edits"), tr("Folder of hand edits that win over the converter"), QStringLiteral("FOLDER")},
                       {QStringLiteral("record-edits"), tr("Keep with each edit what source and converter say now: the edits have been looked at")},
                       {QStringLiteral("check"), tr("Try the result: parser (PostgreSQL's own parser; SQLite in memory), or the URL of a server where everything is made and rolled back (MariaDB: a scratch database, needs --yes)"), QStringLiteral("HOW")},
                       {QStringLiteral("check-password-env"), tr("Environment variable that holds the password of --check"), QStringLiteral("VAR")},
                       {QStringLiteral("yes"), tr("Consent to a scratch database that --check makes and drops")},
                       {QStringLiteral("findings"), tr("Write the findings as JSON"), QStringLiteral("FILE")},
                       {QStringLiteral("no-review-comments"), tr("Leave out the comments on code that needs a look")},
                       {QStringLiteral("target-schema"), tr("Schema (database on MySQL) on the target"), QStringLiteral("NAME")},
                       {QStringLiteral("names"), tr("auto, keep or lower"), QStringLiteral("POLICY"), QStringLiteral("auto")},
                       {QStringLiteral("json"), tr("One JSON object per statement")}});
  }

  int execute(const QCommandLineParser &parser, Context &context) override {
    const auto to = dialectFrom(parser.value(QStringLiteral("to-dialect")));
    if (!to) return fail(to.error());
    convert::ConvertOptions options;
    options.to = *to;
    const auto names = namePolicyFrom(parser);
    if (!names) return fail(names.error());
    options.names = *names;
    options.reviewComments = !parser.isSet(QStringLiteral("no-review-comments"));
    if (const QString order = parser.value(QStringLiteral("order")); !order.isEmpty() && order != QLatin1String("stage"))
      return fail(Error::usage(tr("--order cannot be \"%1\"").arg(order)).withHint(tr("Use stage")));
    return parser.value(QStringLiteral("from")) == QLatin1String("-") ? statements(parser, context, options) : schema(parser, context, options);
  }

private:
  static QStringList readStatements(sql::Dialect dialect) {
    Q_UNUSED(dialect);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return {};
    const QStringList lines = QString::fromUtf8(input.readAll()).split(QLatin1Char('\n'));
    const bool marked = lines.contains(QStringLiteral("$$"));
    QStringList statements, current;
    const auto finish = [&] {
      const QString text = current.join(QLatin1Char('\n')).trimmed();
      if (!text.isEmpty()) statements << text;
      current.clear();
    };
    for (const QString &line : lines) {
      if (marked ? line.trimmed() == QLatin1String("$$") : line.trimmed().endsWith(QLatin1Char(';'))) {
        if (!marked) current << line.left(line.lastIndexOf(QLatin1Char(';')));
        finish();
      } else current << line;
    }
    finish();
    return statements;
  }

  int statements(const QCommandLineParser &parser, Context &context, convert::ConvertOptions options) {
    const auto from = dialectFrom(parser.value(QStringLiteral("from-dialect")));
    if (!from) return fail(from.error());
    options.from = *from;
    std::optional<Catalog> catalog;
    if (parser.isSet(QStringLiteral("catalog"))) {
      auto read = looseCatalog(parser, context, options.from);
      if (!read) return fail(read.error());
      catalog = std::move(*read);
    }
    const bool json = parser.isSet(QStringLiteral("json"));
    bool errors = false;
    for (const convert::ConvertedStatement &s : convert::convertStatements(readStatements(options.from), catalog ? &*catalog : nullptr, options)) {
      QJsonArray findings;
      for (const convert::Finding &f : s.findings) {
        findings.append(findingJson(f));
        errors = errors || f.severity == convert::Severity::Error;
        if (!json) err(findingLine(f));
      }
      if (json) out(compactJson({{QStringLiteral("source"), s.source}, {QStringLiteral("target"), s.target}, {QStringLiteral("findings"), findings}}));
      else out(s.target + QStringLiteral(";"));
    }
    return errors ? exit_code::Findings : exit_code::Ok;
  }

  /// The catalog of --catalog; a server's own dialect wins over a general word.
  static Result<Catalog> looseCatalog(const QCommandLineParser &parser, const Context &context, sql::Dialect &from) {
    const QString given = parser.value(QStringLiteral("catalog"));
    EndpointArgument argument;
    if (given.endsWith(QLatin1String(".sql"), Qt::CaseInsensitive) && !given.contains(QLatin1String("://"))) {
      argument.endpoint.engine = QStringLiteral("script");
      argument.endpoint.path = QDir::current().absoluteFilePath(given);
      argument.endpoint.options.insert(QStringLiteral("dialect"), parser.value(QStringLiteral("from-dialect")).toLower());
    } else {
      auto endpoint = Endpoint::fromUrl(given);
      if (!endpoint) return std::unexpected(endpoint.error());
      argument.endpoint = *endpoint;
      const QString variable = parser.value(QStringLiteral("from-password-env"));
      if (!variable.isEmpty()) argument.secret = Secret(qgetenv(variable.toUtf8().constData()));
    }
    auto end = openUrl(argument, context, false);
    if (!end) return std::unexpected(end.error());
    const sql::Dialect dialect = end->connection->dialect();
    if (sql::isMySqlFamily(dialect) && sql::isMySqlFamily(from)) from = dialect;
    return end->connection->introspect({});
  }

  int schema(const QCommandLineParser &parser, Context &context, convert::ConvertOptions options) {
    auto source = openEnd(parser, QStringLiteral("from"), context);
    if (!source) return fail(source.error());
    options.from = source->connection->dialect();
    auto catalog = catalogOf(*source);
    if (!catalog) return fail(catalog.error());
    for (const QString &warning : std::as_const(catalog->warnings)) err(tr("warning: %1").arg(warning));
    options.nameMap = targetNames(*catalog, options.from, options.to, {}, parser.value(QStringLiteral("target-schema")));
    if (auto mapped = applyRules(parser, *catalog, options); !mapped) return fail(mapped.error());
    if (parser.isSet(QStringLiteral("edits")))
      if (auto overridden = applySourceEdits(parser.value(QStringLiteral("edits")), *catalog, options.from); !overridden) return fail(overridden.error());
    auto converted = convert::convertCatalog(*catalog, options);
    if (!converted) return fail(converted.error());
    if (parser.isSet(QStringLiteral("edits"))) {
      if (parser.isSet(QStringLiteral("record-edits")))
        if (auto recorded = recordEdits(parser.value(QStringLiteral("edits")), *catalog, *converted); !recorded) return fail(recorded.error());
      std::vector<EditOutcome> outcomes;
      auto edited = applyHandEdits(parser.value(QStringLiteral("edits")), *catalog, options.to, *converted, &outcomes);
      if (!edited) return fail(edited.error());
      for (const EditOutcome &o : outcomes) showEdit(o);
    }
    if (auto checked = check(parser, context, *catalog, options, *converted); !checked) return fail(checked.error());
    QJsonArray findings;
    bool errors = false;
    for (const convert::Finding &f : converted->findings) {
      findings.append(findingJson(f));
      errors = errors || f.severity == convert::Severity::Error;
      if (!parser.isSet(QStringLiteral("findings"))) err(findingLine(f));
    }
    if (parser.isSet(QStringLiteral("findings")))
      if (auto written = writeWhole(parser.value(QStringLiteral("findings")), QJsonDocument(findings).toJson()); !written) return fail(written.error());
    const int written = write(parser, *converted, options, source->argument.endpoint);
    return written != exit_code::Ok ? written : errors ? exit_code::Findings : exit_code::Ok;
  }

  static void showEdit(const EditOutcome &o) {
    err(tr("hand edit of %1 %2: %3%4").arg(o.kind, o.object.display(), editStateKey(o.state), o.outdated ? tr(", outdated: its source has changed") : QString()));
    if (!o.conflictText.isEmpty()) err(o.conflictText);
  }

  static Result<> applyRules(const QCommandLineParser &parser, Catalog &catalog, convert::ConvertOptions &options) {
    if (!parser.isSet(QStringLiteral("rules"))) return {};
    auto mapping = mapping::Mapping::fromFile(parser.value(QStringLiteral("rules")));
    if (!mapping) return std::unexpected(mapping.error());
    for (const mapping::Problem &notice : mapping->notices()) err(tr("note: %1").arg(notice.message));
    mapping::PlanOptions plan;
    plan.dialect = options.from;
    plan.targetSchema = parser.value(QStringLiteral("target-schema"));
    auto made = mapping->plan(catalog, plan);
    if (!made) return std::unexpected(made.error());
    for (const mapping::Problem &problem : made->problems) err(tr("warning: %1").arg(problem.message));
    catalog = made->catalog;
    const auto schemas = options.nameMap.schemas;
    options.nameMap = made->names;
    for (auto it = schemas.cbegin(); it != schemas.cend(); ++it)
      if (options.nameMap.schemas.value(it.key(), it.key()) == it.key()) options.nameMap.schemas.insert(it.key(), it.value());
    return {};
  }

  static Result<> check(const QCommandLineParser &parser, const Context &context, const Catalog &catalog, const convert::ConvertOptions &options, convert::ConvertedCatalog &converted) {
    const QString how = parser.value(QStringLiteral("check"));
    if (how.isEmpty()) return {};
    if (how == QLatin1String("parser") && options.to == sql::Dialect::Postgres) {
      const auto refused = convert::checkPostgresStatements(converted.statements);
      err(tr("PostgreSQL's parser accepts %1 of %2 statements").arg(converted.statements.size() - refused.size()).arg(converted.statements.size()));
      converted.findings.insert(converted.findings.end(), refused.begin(), refused.end());
      return {};
    }
    Result<prove::TargetCheck> done;
    if (how == QLatin1String("parser") || how == QLatin1String("memory")) {
      if (options.to != sql::Dialect::Sqlite) return std::unexpected(Error::usage(tr("%1 has no parser outside of a server").arg(dialectTitle(options.to))).withHint(tr("Give the URL of a server for tests: --check mysql://user@host --yes")));
      done = prove::checkInMemory(context.engines, converted.statements, context.cancel);
    } else {
      auto endpoint = Endpoint::fromUrl(how);
      if (!endpoint) return std::unexpected(endpoint.error());
      EndpointArgument argument{*endpoint, {}};
      if (const QString variable = parser.value(QStringLiteral("check-password-env")); !variable.isEmpty()) argument.secret = Secret(qgetenv(variable.toUtf8().constData()));
      auto end = openUrl(argument, context, true);
      if (!end) return std::unexpected(end.error());
      const sql::Dialect there = end->connection->dialect();
      if (there != options.to && !(sql::isMySqlFamily(there) && sql::isMySqlFamily(options.to)))
        return std::unexpected(Error::usage(tr("--check names a %1, the result is for %2").arg(dialectTitle(there), dialectTitle(options.to))));
      if (sql::isMySqlFamily(there)) {
        if (!parser.isSet(QStringLiteral("yes"))) return std::unexpected(Error::usage(tr("%1 cannot roll back definitions: --check makes a scratch database there and drops it").arg(dialectTitle(there))).withHint(tr("Add --yes to consent")));
        done = prove::checkInScratch(*end->connection, catalog, options, DestructiveConsent::byFlag(QStringLiteral("--yes")), context.cancel);
      } else done = prove::checkInTransaction(*end->connection, converted.statements, {}, context.cancel);
    }
    if (!done) return std::unexpected(done.error());
    for (const QString &note : done->notes) err(tr("note: %1").arg(note));
    err(tr("The target accepts %1 of %2 statements").arg(done->accepted).arg(done->accepted + done->refused));
    converted.findings.insert(converted.findings.end(), done->findings.begin(), done->findings.end());
    return {};
  }

  static int write(const QCommandLineParser &parser, const convert::ConvertedCatalog &converted, const convert::ConvertOptions &options, const Endpoint &source) {
    const QString path = parser.value(QStringLiteral("out"));
    const QString title = tr("%1 for %2, made by Portolan").arg(source.path.isEmpty() ? source.database : QFileInfo(source.path).fileName(), dialectTitle(options.to));
    if (path.isEmpty() && parser.isSet(QStringLiteral("json"))) {
      for (const convert::TargetStatement &s : converted.statements)
        out(compactJson({{QStringLiteral("stage"), convert::stageName(s.stage)}, {QStringLiteral("kind"), s.objectKind}, {QStringLiteral("object"), s.object.display()}, {QStringLiteral("source"), s.source.display()}, {QStringLiteral("target"), s.sql.text()}}));
      return exit_code::Ok;
    }
    if (path.isEmpty()) {
      out(convert::scriptText(converted.statements, options.to, title));
      return exit_code::Ok;
    }
    const bool folder = QDir(path).exists() || path.endsWith(QLatin1Char('/')) || (parser.isSet(QStringLiteral("order")) && !path.endsWith(QLatin1String(".sql")));
    if (!folder) {
      const auto written = writeWhole(path, convert::scriptText(converted.statements, options.to, title).toUtf8());
      return written ? exit_code::Ok : fail(written.error());
    }
    const auto files = convert::stageFiles(converted.statements, options.to, title);
    for (auto it = files.cbegin(); it != files.cend(); ++it)
      if (auto written = writeWhole(QDir(path).filePath(it.key()), it.value().toUtf8()); !written) return fail(written.error());
    return exit_code::Ok;
  }
};

} // namespace

std::unique_ptr<Command> makeConvertCommand() { return std::make_unique<ConvertCommand>(); }

} // namespace portolan::cli
