// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/script/script_engine.h"

#include "core/catalog/from_sql.h"
#include "core/sql/splitter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace portolan {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ScriptEngine", text); }

Result<sql::Dialect> dialectOf(const Endpoint &endpoint) {
  const QString name = endpoint.option(QStringLiteral("dialect")).toLower();
  if (name == QLatin1String("mysql")) return sql::Dialect::MySql;
  if (name == QLatin1String("mariadb")) return sql::Dialect::MariaDb;
  if (name == QLatin1String("postgres") || name == QLatin1String("postgresql")) return sql::Dialect::Postgres;
  if (name == QLatin1String("sqlite")) return sql::Dialect::Sqlite;
  return std::unexpected(Error::configuration(name.isEmpty() ? tr("The script's dialect is not said.") : tr("The dialect \"%1\" is not known.").arg(name))
                           .withHint(tr("Add ?dialect=mysql, mariadb, postgres or sqlite to the URL.")));
}

/// A statement that only brings rows; it is not parsed.
bool bringsRows(std::string_view text, const sql::LexRules &rules) {
  sql::Tokenizer tokenizer(text, rules);
  sql::Token token = tokenizer.next();
  while (token.kind == sql::TokenKind::Comment) token = tokenizer.next();
  return token.isWord("INSERT") || token.isWord("REPLACE") || token.isWord("COPY");
}

class ScriptConnection : public Connection {
public:
  ScriptConnection(QString path, sql::Dialect dialect, QString sqlMode, CancelToken cancelToken)
      : m_path(std::move(path)), m_dialect(dialect), m_sqlMode(std::move(sqlMode)), m_cancel(std::move(cancelToken)) {}

  [[nodiscard]] sql::Dialect dialect() const override { return m_dialect; }
  [[nodiscard]] QString serverVersion() const override { return tr("script %1").arg(QFileInfo(m_path).fileName()); }
  Result<QString> serverIdentity() override { return QFileInfo(m_path).canonicalFilePath(); }
  Result<Catalog> introspect(const Scope &scope) override;
  Result<> execute(const SqlText &) override { return std::unexpected(noServer()); }
  Result<QueryResult> query(const SqlText &, qint64) override { return std::unexpected(noServer()); }
  Result<> begin() override { return {}; }
  Result<> commit() override { return {}; }
  Result<> rollback() override { return {}; }
  Result<std::vector<Chunk>> planChunks(const Table &table, qint64) override {
    Chunk all;
    all.label = table.name.name;
    return std::vector<Chunk>{all};
  }
  Result<std::unique_ptr<TableReader>> reader(const TableRead &) override { return std::unexpected(noServer()); }
  Result<std::unique_ptr<TableWriter>> writer(const TableWrite &) override { return std::unexpected(noServer()); }
  Result<QStringList> prepareForLoad() override { return std::unexpected(noServer()); }
  Result<std::vector<BucketHash>> hashRows(const HashRequest &) override { return std::unexpected(noServer()); }
  Result<QueryResult> canonicalRows(const HashRequest &, qint64) override { return std::unexpected(noServer()); }
  void cancel() override { m_cancel.cancel(); }
  [[nodiscard]] bool isOpen() const override { return true; }

private:
  [[nodiscard]] Error noServer() const {
    return Error::source(tr("A script gives definitions only: %1 is no server and its rows are not read.").arg(m_path))
      .withHint(tr("Convert the schema from the script, or load the script into a server and take that as the source."));
  }
  QString m_path;
  sql::Dialect m_dialect;
  QString m_sqlMode;
  CancelToken m_cancel;
};

Result<Catalog> ScriptConnection::introspect(const Scope &scope) {
  QFile file(m_path);
  if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error::source(tr("The script %1 cannot be read: %2").arg(m_path, file.errorString())));
  FromSqlOptions options;
  options.dialect = m_dialect;
  options.mode = sql::SqlMode::fromText(m_sqlMode);
  CatalogFromSql builder(options);
  sql::SplitOptions split;
  split.dialect = m_dialect;
  split.mode = options.mode;
  const sql::LexRules rules = sql::lexRules(m_dialect, options.mode);
  sql::ParseOptions parse;
  parse.dialect = m_dialect;
  parse.mode = options.mode;
  auto done = sql::splitDevice(file, split, [&](const sql::ScriptPiece &piece) {
    if (m_cancel.isCancelled()) return false;
    if (piece.incomplete && piece.kind == sql::ScriptPiece::Kind::Statement && piece.text.find('\n') != std::string_view::npos && bringsRows(piece.text, rules))
      builder.warn(tr("Line %1: the script ends inside this statement").arg(piece.line));
    if (piece.kind != sql::ScriptPiece::Kind::Statement || bringsRows(piece.text, rules)) return true;
    sql::ParseOptions here = parse;
    here.firstLine = static_cast<int>(piece.line);
    here.firstColumn = static_cast<int>(piece.column);
    const QString text = QString::fromUtf8(piece.text.data(), static_cast<qsizetype>(piece.text.size()));
    const QByteArray bytes = text.toUtf8();
    const sql::Parsed parsed = sql::parseStatement(text, here);
    builder.add(*parsed.node, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    for (const sql::Diagnostic &d : parsed.diagnostics) builder.warn(tr("Line %1, column %2: %3").arg(d.line).arg(d.column).arg(d.message));
    return true;
  });
  if (!done) return std::unexpected(done.error());
  PORTOLAN_TRY(m_cancel.check());
  Catalog catalog = builder.take();
  catalog.serverIdentity = QFileInfo(m_path).canonicalFilePath();
  const auto outside = [&](const QString &schema) { return !scope.schemas.isEmpty() && !schema.isEmpty() && !scope.schemas.contains(schema); };
  std::erase_if(catalog.schemas, [&](const Schema &s) { return outside(s.name); });
  std::erase_if(catalog.tables, [&](const Table &t) { return outside(t.name.schema); });
  std::erase_if(catalog.views, [&](const View &t) { return scope.tablesOnly || outside(t.name.schema); });
  std::erase_if(catalog.routines, [&](const Routine &t) { return scope.tablesOnly || outside(t.name.schema); });
  std::erase_if(catalog.triggers, [&](const Trigger &t) { return scope.tablesOnly || outside(t.table.schema); });
  std::erase_if(catalog.events, [&](const Event &t) { return scope.tablesOnly || outside(t.name.schema); });
  if (scope.tablesOnly) catalog.grants.clear();
  return catalog;
}

} // namespace

Capabilities ScriptEngine::capabilities() const {
  Capabilities c;
  c.title = tr("SQL script");
  c.target = false;
  c.schemas = true;
  c.parallelRead = c.parallelWrite = false;
  c.fileBased = true;
  return c;
}

QList<OptionSpec> ScriptEngine::options() const {
  OptionSpec dialect;
  dialect.key = QStringLiteral("dialect");
  dialect.label = tr("Dialect");
  dialect.help = tr("The kind of SQL that the script is written in.");
  dialect.type = OptionType::Choice;
  dialect.choices = {QStringLiteral("mysql"), QStringLiteral("mariadb"), QStringLiteral("postgres"), QStringLiteral("sqlite")};
  dialect.required = true;
  OptionSpec mode;
  mode.key = QStringLiteral("sql_mode");
  mode.label = tr("SQL mode");
  mode.help = tr("MySQL's sql_mode that the script was written under, when it is not the default.");
  mode.advanced = true;
  return {dialect, mode};
}

Result<std::unique_ptr<Connection>> ScriptEngine::connect(const Endpoint &endpoint, const Secret &, const CancelToken &cancelToken) const {
  const auto dialect = dialectOf(endpoint);
  if (!dialect) return std::unexpected(dialect.error());
  const QFileInfo file(endpoint.path);
  if (!file.isFile() || !file.isReadable()) return std::unexpected(Error::source(tr("The script %1 does not exist or cannot be read.").arg(endpoint.path)));
  return std::make_unique<ScriptConnection>(file.absoluteFilePath(), *dialect, endpoint.option(QStringLiteral("sql_mode")), cancelToken);
}

std::vector<CheckLine> ScriptEngine::test(const Endpoint &endpoint, const Secret &secret, const CancelToken &cancelToken) const {
  CheckLine line;
  line.step = QStringLiteral("version");
  if (const auto connection = connect(endpoint, secret, cancelToken); connection) {
    line.text = (*connection)->serverVersion();
  } else {
    line.state = CheckLine::State::Failed;
    line.text = connection.error().message();
    line.wayOut = connection.error().hint();
  }
  return {line};
}

Result<SnapshotReaders> ScriptEngine::openSnapshot(const Endpoint &endpoint, const Secret &secret, int, const CaptureOptions *, const CancelToken &cancelToken) const {
  auto connection = connect(endpoint, secret, cancelToken);
  if (!connection) return std::unexpected(connection.error());
  SnapshotReaders readers;
  readers.readers.push_back(std::move(*connection));
  readers.method = tr("one file");
  return readers;
}

} // namespace portolan
