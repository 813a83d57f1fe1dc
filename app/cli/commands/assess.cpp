// SPDX-License-Identifier: GPL-3.0-or-later
// assess: what a conversion would be like, for several targets, before there is any.
#include "app/cli/commands/commands.h"
#include "app/cli/schema_support.h"
#include "core/convert/findings.h"
#include "core/report/schema_assessment.h"

#include <QDir>
#include <QRegularExpression>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// One line of a server list.
struct Server { QString name; Endpoint endpoint; Secret secret; std::vector<sql::Dialect> targets; };

/// Cells of a CSV text; quotes as in RFC 4180, `,` or `;` between cells (the first line decides).
std::vector<QStringList> csvRows(const QString &text) {
  std::vector<QStringList> rows;
  const QString firstLine = text.section(QLatin1Char('\n'), 0, 0);
  const QChar separator = firstLine.contains(QLatin1Char(';')) && !firstLine.contains(QLatin1Char(',')) ? QLatin1Char(';') : QLatin1Char(',');
  QStringList row;
  QString cell;
  bool quoted = false;
  const auto endRow = [&] {
    row << cell;
    cell.clear();
    if (row.size() > 1 || !row.front().trimmed().isEmpty()) rows.push_back(row);
    row.clear();
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (quoted && c == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) { cell += c; ++i; }
    else if (c == QLatin1Char('"')) quoted = !quoted;
    else if (!quoted && c == separator) { row << cell; cell.clear(); }
    else if (!quoted && c == QLatin1Char('\n')) endRow();
    else if (c != QLatin1Char('\r') || quoted) cell += c;
  }
  if (!cell.isEmpty() || !row.isEmpty()) endRow();
  return rows;
}

Result<std::vector<sql::Dialect>> targetsFrom(const QString &list) {
  std::vector<sql::Dialect> targets;
  for (const QString &word : list.split(QRegularExpression(QStringLiteral("[,; ]")), Qt::SkipEmptyParts)) {
    const auto dialect = dialectFrom(word);
    if (!dialect) return std::unexpected(dialect.error());
    if (std::ranges::find(targets, *dialect) == targets.end()) targets.push_back(*dialect);
  }
  if (targets.empty()) return std::unexpected(Error::usage(tr("--to names no target")).withHint(tr("For example: --to postgres,sqlite")));
  return targets;
}

/// A name as a folder.
QString folderName(const QString &name) {
  QString safe;
  for (const QChar c : name) safe += c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char('.') ? c : QLatin1Char('_');
  return safe.isEmpty() || safe.startsWith(QLatin1Char('.')) ? QStringLiteral("server") + safe : safe;
}

class AssessCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("assess"); }
  [[nodiscard]] bool endsAtOnce() const override { return true; }
  [[nodiscard]] QString summary() const override { return tr("Report what a conversion would be like, for several targets side by side"); }
  void declare(QCommandLineParser &parser) const override {
    declareEndpoint(parser, QStringLiteral("from"), tr("Source URL or a .sql file (with --from-dialect)"));
    parser.addOptions({{QStringLiteral("from-dialect"), tr("Dialect of a .sql file"), QStringLiteral("NAME")},
                       {QStringLiteral("to"), tr("Targets, none of which has to exist: mysql, mariadb, postgres, sqlite; several with commas"), QStringLiteral("LIST")},
                       {QStringLiteral("report"), tr("Folder for report.html, report.pdf, report.json, items.csv, action-items.csv, summary.csv"), QStringLiteral("FOLDER")},
                       {QStringLiteral("servers"), tr("CSV with the columns name, url, password_env, to: one report per server in a folder of its own, and servers.csv over all"), QStringLiteral("FILE")},
                       {QStringLiteral("names"), tr("Names on the target: auto, keep, lower"), QStringLiteral("POLICY")},
                       {QStringLiteral("fail-on"), tr("Exit code 8 from this complexity on (1 to 10)"), QStringLiteral("LEVEL")},
                       {QStringLiteral("json"), tr("The report as JSON on standard output")}});
  }

  int execute(const QCommandLineParser &parser, Context &context) override {
    convert::ConvertOptions options;
    const auto names = namePolicyFrom(parser);
    if (!names) return fail(names.error());
    options.names = *names;
    int failOn = 11;
    if (parser.isSet(QStringLiteral("fail-on"))) {
      bool ok = false;
      failOn = parser.value(QStringLiteral("fail-on")).toInt(&ok);
      if (!ok || failOn < 1 || failOn > 10) return fail(Error::usage(tr("--fail-on cannot be \"%1\"").arg(parser.value(QStringLiteral("fail-on")))).withHint(tr("Use a whole number from 1 to 10")));
    }
    if (parser.isSet(QStringLiteral("servers"))) return list(parser, context, options, failOn);
    const auto targets = targetsFrom(parser.value(QStringLiteral("to")));
    if (!targets) return fail(targets.error());
    auto source = openEnd(parser, QStringLiteral("from"), context);
    if (!source) return fail(source.error());
    auto made = assess(*source, *targets, options);
    if (!made) return fail(made.error());
    if (parser.isSet(QStringLiteral("report")))
      if (auto written = write(parser.value(QStringLiteral("report")), *made); !written) return fail(written.error());
    if (parser.isSet(QStringLiteral("json"))) out(QString::fromUtf8(report::assessmentJson(*made)).trimmed());
    else show(*made);
    return worst(*made) >= failOn ? exit_code::Findings : exit_code::Ok;
  }

private:
  static int worst(const report::SchemaAssessment &a) {
    int level = 0;
    for (const report::TargetAssessment &t : a.targets) level = std::max(level, t.complexity);
    return level;
  }

  static Result<report::SchemaAssessment> assess(OpenEnd &source, const std::vector<sql::Dialect> &targets, const convert::ConvertOptions &options) {
    auto catalog = catalogOf(source);
    if (!catalog) return std::unexpected(catalog.error());
    report::SchemaAssessment made = report::assessSchema(*catalog, source.connection->dialect(), targets, options);
    made.source = source.argument.endpoint.toUrl();
    return made;
  }

  static Result<> write(const QString &folder, const report::SchemaAssessment &a) {
    const QDir dir(folder);
    const report::AssessmentCsv csv = report::assessmentCsv(a);
    PORTOLAN_TRY(writeWhole(dir.filePath(QStringLiteral("report.html")), report::assessmentHtml(a)));
    PORTOLAN_TRY(writeWhole(dir.filePath(QStringLiteral("report.pdf")), report::assessmentPdf(a)));
    PORTOLAN_TRY(writeWhole(dir.filePath(QStringLiteral("report.json")), report::assessmentJson(a)));
    PORTOLAN_TRY(writeWhole(dir.filePath(QStringLiteral("items.csv")), csv.items));
    PORTOLAN_TRY(writeWhole(dir.filePath(QStringLiteral("action-items.csv")), csv.actionItems));
    return writeWhole(dir.filePath(QStringLiteral("summary.csv")), csv.summary);
  }

  static void show(const report::SchemaAssessment &a) {
    out(tr("%1 %2, %3: %4 lines of code").arg(a.flavour, a.version, a.source).arg(a.linesOfCode));
    for (const report::TargetAssessment &t : a.targets) {
      if (!t.failed.isEmpty()) {
        out(tr("%1: not assessed: %2").arg(t.title, t.failed));
        continue;
      }
      out(tr("%1: complexity %2 of 10, %3 hours by hand").arg(t.title).arg(t.complexity).arg(t.hours, 0, 'f', 1));
      for (const bool storage : {true, false}) {
        const report::KindCount k = t.sum(storage);
        out(tr("  %1 %2: %3 automatic, %4 simple, %5 medium, %6 significant").arg(k.total).arg(k.kind).arg(k.automatic).arg(k.simple).arg(k.medium).arg(k.significant));
      }
      for (const report::FindingGroup &g : t.groups)
        if (g.severity != convert::Severity::Info) out(QStringLiteral("  %1 %2 × %3 (%4)").arg(g.id).arg(g.occurrences).arg(g.title, convert::complexityName(g.complexity)));
    }
    for (const QString &text : a.notScanned) err(tr("not scanned: %1").arg(text));
  }

  static Result<std::vector<Server>> readServers(const QCommandLineParser &parser) {
    auto bytes = readWhole(parser.value(QStringLiteral("servers")));
    if (!bytes) return std::unexpected(bytes.error());
    const auto wrong = [&](const QString &why) { return std::unexpected(Error::configuration(tr("The server list %1: %2").arg(parser.value(QStringLiteral("servers")), why)).withHint(QStringLiteral("name,url,password_env,to"))); };
    const std::vector<QStringList> rows = csvRows(QString::fromUtf8(*bytes));
    if (rows.empty()) return wrong(tr("it is empty"));
    QStringList header;
    for (const QString &cell : rows.front()) header << cell.trimmed().toLower();
    const auto at = [&](const QStringList &row, const char *column) {
      const auto i = header.indexOf(QLatin1String(column));
      return i < 0 || i >= row.size() ? QString() : row[i].trimmed();
    };
    if (!header.contains(QLatin1String("url"))) return wrong(tr("it has no column url"));
    std::vector<Server> servers;
    for (std::size_t i = 1; i < rows.size(); ++i) {
      auto endpoint = Endpoint::fromUrl(at(rows[i], "url"));
      if (!endpoint) return wrong(tr("line %1: %2").arg(i + 1).arg(endpoint.error().message()));
      Server server{at(rows[i], "name"), *endpoint, {}, {}};
      if (server.name.isEmpty()) server.name = QStringLiteral("%1-%2").arg(endpoint->host, endpoint->database);
      auto targets = targetsFrom(at(rows[i], "to").isEmpty() ? parser.value(QStringLiteral("to")) : at(rows[i], "to"));
      if (!targets) return wrong(tr("line %1: %2").arg(i + 1).arg(targets.error().message()));
      server.targets = std::move(*targets);
      if (const QByteArray variable = at(rows[i], "password_env").toUtf8(); !variable.isEmpty()) {
        if (!qEnvironmentVariableIsSet(variable.constData())) return wrong(tr("line %1: the environment variable %2 is not set").arg(i + 1).arg(QString::fromUtf8(variable)));
        server.secret = Secret(qgetenv(variable.constData()));
      }
      servers.push_back(std::move(server));
    }
    return servers;
  }

  /// A server that cannot be reached stands in the list with the reason; the others are assessed.
  static int list(const QCommandLineParser &parser, const Context &context, const convert::ConvertOptions &options, int failOn) {
    if (!parser.isSet(QStringLiteral("report"))) return fail(Error::usage(tr("--servers needs --report, the folder for the reports")));
    auto servers = readServers(parser);
    if (!servers) return fail(servers.error());
    const QDir folder(parser.value(QStringLiteral("report")));
    std::vector<report::SchemaAssessment> all;
    QSet<QString> taken;
    int level = 0, code = exit_code::Ok;
    for (const Server &server : *servers) {
      if (context.cancel.stopRequested()) return fail(Error::cancelled());
      err(QStringLiteral("%1…").arg(server.name));
      auto end = openUrl({server.endpoint, server.secret}, context, false);
      auto made = end ? assess(*end, server.targets, options) : Result<report::SchemaAssessment>(std::unexpected(end.error()));
      if (!made) {
        err(tr("%1: %2").arg(server.name, made.error().toText()));
        code = exitCodeFor(made.error());
        report::SchemaAssessment failed;
        failed.name = server.name;
        failed.source = server.endpoint.toUrl();
        for (const sql::Dialect target : server.targets) {
          report::TargetAssessment t;
          t.target = target;
          t.title = dialectTitle(target);
          t.failed = made.error().message();
          failed.targets.push_back(std::move(t));
        }
        all.push_back(std::move(failed));
        continue;
      }
      made->name = server.name;
      QString own = folderName(server.name);
      for (int n = 2; taken.contains(own); ++n) own = folderName(server.name) + QString::number(n);
      taken.insert(own);
      if (auto written = write(folder.filePath(own), *made); !written) return fail(written.error());
      level = std::max(level, worst(*made));
      show(*made);
      all.push_back(std::move(*made));
    }
    if (auto written = writeWhole(folder.filePath(QStringLiteral("servers.csv")), report::serversCsv(all)); !written) return fail(written.error());
    return code != exit_code::Ok ? code : level >= failOn ? exit_code::Findings : exit_code::Ok;
  }
};

} // namespace

std::unique_ptr<Command> makeAssessCommand() { return std::make_unique<AssessCommand>(); }

} // namespace portolan::cli
