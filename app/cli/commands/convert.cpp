// SPDX-License-Identifier: GPL-3.0-or-later
// convert: a live database, a dump or loose statements as the target's SQL, with every finding.
#include "app/cli/command.h"
#include "app/cli/commands/commands.h"

#include "core/convert/convert.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Result<sql::Dialect> dialectFrom(const QString &name) {
  const QString lower = name.toLower();
  if (lower == QLatin1String("mysql")) return sql::Dialect::MySql;
  if (lower == QLatin1String("mariadb")) return sql::Dialect::MariaDb;
  if (lower == QLatin1String("postgres") || lower == QLatin1String("postgresql")) return sql::Dialect::Postgres;
  if (lower == QLatin1String("sqlite")) return sql::Dialect::Sqlite;
  return std::unexpected(Error::usage(tr("Unknown dialect: %1").arg(name)).withHint(tr("One of: mysql, mariadb, postgres, sqlite")));
}

QJsonObject findingJson(const convert::Finding &f) {
  return {{QStringLiteral("id"), f.id}, {QStringLiteral("severity"), convert::severityName(f.severity)}, {QStringLiteral("category"), f.category},
          {QStringLiteral("objectKind"), f.objectKind}, {QStringLiteral("object"), f.object.display()}, {QStringLiteral("line"), f.line},
          {QStringLiteral("column"), f.column}, {QStringLiteral("message"), f.message}, {QStringLiteral("action"), f.action}};
}

QString compact(const QJsonObject &o) { return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact)); }

class ConvertCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("convert"); }
  [[nodiscard]] QString summary() const override { return tr("Convert a schema or loose statements to another dialect"); }
  void declare(QCommandLineParser &parser) const override {
    declareEndpoint(parser, QStringLiteral("from"), tr("Source URL, script:///dump.sql?dialect=mysql, or - for statements on standard input"));
    parser.addOptions({{QStringLiteral("from-dialect"), tr("Dialect of the statements on standard input"), QStringLiteral("NAME")},
                       {QStringLiteral("to-dialect"), tr("Dialect to write: mysql, mariadb, postgres, sqlite"), QStringLiteral("NAME")},
                       {QStringLiteral("catalog"), tr("Database that loose statements refer to"), QStringLiteral("URL")},
                       {QStringLiteral("out"), tr("File, or folder for one file per stage"), QStringLiteral("PATH")},
                       {QStringLiteral("order"), tr("stage: write the statements by stage"), QStringLiteral("ORDER")},
                       {QStringLiteral("findings"), tr("Write the findings as JSON"), QStringLiteral("FILE")},
                       {QStringLiteral("names"), tr("auto, keep or lower"), QStringLiteral("POLICY"), QStringLiteral("auto")},
                       {QStringLiteral("json"), tr("One JSON object per statement")}});
  }

  int execute(const QCommandLineParser &parser, Context &context) override {
    const auto to = dialectFrom(parser.value(QStringLiteral("to-dialect")));
    if (!to) return fail(to.error());
    convert::ConvertOptions options;
    options.to = *to;
    const QString names = parser.value(QStringLiteral("names"));
    options.names = names == QLatin1String("keep") ? convert::NamePolicy::Keep : names == QLatin1String("lower") ? convert::NamePolicy::Lower : convert::NamePolicy::Auto;
    return parser.value(QStringLiteral("from")) == QLatin1String("-") ? statements(parser, context, options) : schema(parser, context, options);
  }

private:
  static Result<Catalog> introspect(const Context &context, const EndpointArgument &argument, sql::Dialect *dialect) {
    auto engine = context.engines.require(argument.endpoint.engine);
    if (!engine) return std::unexpected(engine.error());
    auto connection = (*engine)->connect(argument.endpoint, argument.secret, context.cancel);
    if (!connection) return std::unexpected(connection.error());
    *dialect = (*connection)->dialect();
    return (*connection)->introspect({});
  }

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
      auto endpoint = Endpoint::fromUrl(parser.value(QStringLiteral("catalog")));
      if (!endpoint) return fail(endpoint.error());
      EndpointArgument argument{*endpoint, {}};
      const QString variable = parser.value(QStringLiteral("from-password-env"));
      if (!variable.isEmpty()) argument.secret = Secret(qgetenv(variable.toUtf8().constData()));
      sql::Dialect dialect = options.from;
      auto read = introspect(context, argument, &dialect);
      if (!read) return fail(read.error());
      if (sql::isMySqlFamily(dialect) && sql::isMySqlFamily(options.from)) options.from = dialect;
      catalog = std::move(*read);
    }
    const bool json = parser.isSet(QStringLiteral("json"));
    bool errors = false;
    for (const convert::ConvertedStatement &s : convert::convertStatements(readStatements(options.from), catalog ? &*catalog : nullptr, options)) {
      QJsonArray findings;
      for (const convert::Finding &f : s.findings) {
        findings.append(findingJson(f));
        errors = errors || f.severity == convert::Severity::Error;
        if (!json) err(QStringLiteral("%1 %2 %3:%4 %5").arg(f.id, convert::severityName(f.severity)).arg(f.line).arg(f.column).arg(f.message));
      }
      if (json) out(compact({{QStringLiteral("source"), s.source}, {QStringLiteral("target"), s.target}, {QStringLiteral("findings"), findings}}));
      else out(s.target + QStringLiteral(";"));
    }
    return errors ? exit_code::Findings : exit_code::Ok;
  }

  int schema(const QCommandLineParser &parser, Context &context, convert::ConvertOptions options) {
    auto argument = endpointFrom(parser, QStringLiteral("from"));
    if (!argument) return fail(argument.error());
    auto catalog = introspect(context, *argument, &options.from);
    if (!catalog) return fail(catalog.error());
    auto converted = convert::convertCatalog(*catalog, options);
    if (!converted) return fail(converted.error());
    QJsonArray findings;
    bool errors = false;
    for (const convert::Finding &f : converted->findings) {
      findings.append(findingJson(f));
      errors = errors || f.severity == convert::Severity::Error;
      if (!parser.isSet(QStringLiteral("findings"))) err(QStringLiteral("%1 %2 %3: %4").arg(f.id, convert::severityName(f.severity), f.object.display(), f.message));
    }
    if (parser.isSet(QStringLiteral("findings"))) {
      QFile file(parser.value(QStringLiteral("findings")));
      if (!file.open(QIODevice::WriteOnly)) return fail(Error::usage(tr("Cannot write %1: %2").arg(file.fileName(), file.errorString())));
      file.write(QJsonDocument(findings).toJson());
    }
    const int written = write(parser, *converted);
    return written != exit_code::Ok ? written : errors ? exit_code::Findings : exit_code::Ok;
  }

  int write(const QCommandLineParser &parser, const convert::ConvertedCatalog &converted) {
    const QString path = parser.value(QStringLiteral("out"));
    const auto text = [](const convert::TargetStatement &s) { return s.sql.text() + QStringLiteral(";\n"); };
    if (path.isEmpty()) {
      for (const convert::TargetStatement &s : converted.statements) {
        if (parser.isSet(QStringLiteral("json")))
          out(compact({{QStringLiteral("stage"), convert::stageName(s.stage)}, {QStringLiteral("object"), s.object.display()}, {QStringLiteral("source"), s.source.display()}, {QStringLiteral("target"), s.sql.text()}}));
        else out(s.sql.text() + QStringLiteral(";\n"));
      }
      return exit_code::Ok;
    }
    const bool folder = QDir(path).exists() || path.endsWith(QLatin1Char('/'));
    if (folder && !QDir().mkpath(path)) return fail(Error::usage(tr("Cannot make the folder %1").arg(path)));
    QMap<QString, QByteArray> files;
    for (const convert::TargetStatement &s : converted.statements) {
      const QString file = folder ? QStringLiteral("%1/%2-%3.sql").arg(path).arg(static_cast<int>(s.stage) + 1, 2, 10, QLatin1Char('0')).arg(convert::stageName(s.stage)) : path;
      files[file] += text(s).toUtf8();
    }
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
      QFile file(it.key());
      if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size()) return fail(Error::usage(tr("Cannot write %1: %2").arg(it.key(), file.errorString())));
    }
    return exit_code::Ok;
  }
};

} // namespace

std::unique_ptr<Command> makeConvertCommand() { return std::make_unique<ConvertCommand>(); }

} // namespace portolan::cli
