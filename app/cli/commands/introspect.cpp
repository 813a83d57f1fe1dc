// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }
QString key(const char *name) { return QString::fromLatin1(name); }

QJsonObject indexObject(const Index &index) {
  QJsonArray parts;
  for (const IndexPart &p : index.parts) {
    QJsonObject part{{p.column.isEmpty() ? key("expression") : key("column"), p.column.isEmpty() ? p.expression : p.column}};
    if (p.prefixLength >= 0) part.insert(key("prefix"), p.prefixLength);
    if (p.descending) part.insert(key("descending"), true);
    parts.append(part);
  }
  QJsonObject object{{key("name"), index.name}, {key("unique"), index.unique}, {key("parts"), parts}};
  if (!index.predicate.isEmpty()) object.insert(key("where"), index.predicate);
  return object;
}

QJsonObject columnObject(const Column &c) {
  QJsonObject object{{key("name"), c.name}, {key("type"), c.type.native}, {key("nullable"), c.nullable}};
  if (c.defaultValue.kind != DefaultKind::None) object.insert(key("default"), c.defaultValue.kind == DefaultKind::Null ? QJsonValue() : QJsonValue(c.defaultValue.text));
  if (c.identity.kind != IdentityKind::None) object.insert(key("identity"), true);
  if (c.isGenerated()) object.insert(key("generated"), c.generationExpression);
  if (!c.comment.isEmpty()) object.insert(key("comment"), c.comment);
  return object;
}

QJsonObject tableObject(const Table &t) {
  QJsonArray columns, indexes, foreignKeys, checks;
  for (const Column &c : t.columns) columns.append(columnObject(c));
  for (const Index &i : t.indexes) indexes.append(indexObject(i));
  for (const ForeignKey &k : t.foreignKeys)
    foreignKeys.append(QJsonObject{{key("name"), k.name}, {key("columns"), QJsonArray::fromStringList(k.columns)}, {key("references"), k.referenced.display()}, {key("referencedColumns"), QJsonArray::fromStringList(k.referencedColumns)}});
  for (const Check &c : t.checks) checks.append(QJsonObject{{key("name"), c.name}, {key("expression"), c.expression}});
  QJsonObject object{{key("event"), key("table")}, {key("schema"), t.name.schema}, {key("name"), t.name.name}, {key("columns"), columns}, {key("indexes"), indexes},
                     {key("foreignKeys"), foreignKeys}, {key("checks"), checks}, {key("estimatedRows"), t.estimatedRows}, {key("bytes"), t.dataBytes}};
  if (t.primaryKey) object.insert(key("primaryKey"), QJsonArray::fromStringList(t.primaryKey->columns()));
  if (!t.comment.isEmpty()) object.insert(key("comment"), t.comment);
  if (!t.partitionOf.name.isEmpty()) object.insert(key("partitionOf"), t.partitionOf.display());
  return object;
}

void line(const QJsonObject &object) { out(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))); }

void printJson(const Catalog &c) {
  line({{key("event"), key("catalog")}, {key("engine"), c.engine}, {key("flavour"), c.flavour}, {key("version"), c.serverVersion}, {key("database"), c.database}, {key("charset"), c.charset}, {key("tables"), static_cast<qint64>(c.tables.size())}});
  for (const Table &t : c.tables) line(tableObject(t));
  for (const View &v : c.views) line({{key("event"), key("view")}, {key("schema"), v.name.schema}, {key("name"), v.name.name}, {key("materialized"), v.materialized}, {key("definition"), v.definition}});
  for (const Routine &r : c.routines)
    line({{key("event"), key("routine")}, {key("schema"), r.name.schema}, {key("name"), r.name.name}, {key("kind"), r.kind == RoutineKind::Procedure ? key("procedure") : key("function")}, {key("language"), r.language}, {key("definition"), r.definition}});
  for (const Trigger &t : c.triggers) line({{key("event"), key("trigger")}, {key("table"), t.table.display()}, {key("name"), t.name}, {key("timing"), t.timing}, {key("events"), QJsonArray::fromStringList(t.events)}});
  for (const Sequence &s : c.sequences) line({{key("event"), key("sequence")}, {key("schema"), s.name.schema}, {key("name"), s.name.name}});
  for (const EnumType &e : c.enums) line({{key("event"), key("enum")}, {key("schema"), e.name.schema}, {key("name"), e.name.name}, {key("labels"), QJsonArray::fromStringList(e.labels)}});
  for (const QString &warning : c.warnings) line({{key("event"), key("warning")}, {key("text"), warning}});
}

void printText(const Catalog &c) {
  out(QStringLiteral("%1 %2, %3").arg(c.flavour, c.serverVersion, c.database));
  for (const Table &t : c.tables) {
    out(QStringLiteral("%1  (%2 rows)").arg(t.name.display(), t.estimatedRows < 0 ? QStringLiteral("?") : QString::number(t.estimatedRows)));
    const QStringList keys = t.primaryKey ? t.primaryKey->columns() : QStringList();
    for (const Column &col : t.columns)
      out(QStringLiteral("    %1 %2%3%4").arg(col.name, col.type.native, col.nullable ? QString() : QStringLiteral(" not null"), keys.contains(col.name) ? QStringLiteral(" key") : QString()));
  }
  out(tr("%1 tables, %2 views, %3 routines, %4 triggers, %5 events, %6 sequences")
        .arg(c.tables.size()).arg(c.views.size()).arg(c.routines.size()).arg(c.triggers.size()).arg(c.events.size()).arg(c.sequences.size()));
  for (const QString &warning : c.warnings) err(warning);
}

class IntrospectCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("introspect"); }
  [[nodiscard]] bool endsAtOnce() const override { return true; }
  [[nodiscard]] QString summary() const override { return tr("List what a database contains"); }
  void declare(QCommandLineParser &parser) const override {
    declareEndpoint(parser, QStringLiteral("from"), tr("Database"));
    parser.addOption({QStringLiteral("json"), tr("One JSON object per line on standard output")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    auto argument = endpointFrom(parser, QStringLiteral("from"));
    if (!argument) return fail(argument.error());
    if (auto asked = askSecret(*argument, context); !asked) return fail(asked.error());
    auto engine = context.engines.require(argument->endpoint.engine);
    if (!engine) return fail(engine.error());
    auto connection = (*engine)->connect(argument->endpoint, argument->secret, context.cancel);
    if (!connection) return fail(connection.error());
    Scope scope;
    if (sql::isMySqlFamily((*connection)->dialect()) && !argument->endpoint.database.isEmpty()) scope.schemas << argument->endpoint.database;
    auto catalog = (*connection)->introspect(scope);
    if (!catalog) return fail(catalog.error());
    if (parser.isSet(QStringLiteral("json"))) printJson(*catalog);
    else printText(*catalog);
    return exit_code::Ok;
  }
};

} // namespace

std::unique_ptr<Command> makeIntrospectCommand() { return std::make_unique<IntrospectCommand>(); }

} // namespace portolan::cli
