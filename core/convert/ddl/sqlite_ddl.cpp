// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/ddl/ddl.h"

namespace portolan::convert {

namespace {

QString defaultText(const Session &session, const Column &column) {
  switch (column.defaultValue.kind) {
  case DefaultKind::None:
  case DefaultKind::Null: return {};
  case DefaultKind::Literal: return QStringLiteral(" DEFAULT ") + literal(session, column.defaultValue.text);
  case DefaultKind::Expression: {
    const QString &text = column.defaultValue.text;
    bool number = false;
    (void)text.toDouble(&number);
    const bool bare = number || text.startsWith(QLatin1String("CURRENT_")) || text.startsWith(QLatin1Char('(')) || text.startsWith(QLatin1Char('\''));
    return QStringLiteral(" DEFAULT ") + (bare ? text : QLatin1Char('(') + text + QLatin1Char(')'));
  }
  }
  return {};
}

QString partsText(const Session &session, const std::vector<IndexPart> &parts) {
  QStringList texts;
  for (const IndexPart &part : parts) {
    QString text = part.column.isEmpty() ? part.expression : ident(session, part.column);
    if (!part.collation.isEmpty()) text += QStringLiteral(" COLLATE ") + part.collation;
    if (part.descending) text += QStringLiteral(" DESC");
    texts << text;
  }
  return texts.join(QLatin1String(", "));
}

QString columnText(const Session &session, const Table &table, const Column &column, bool rowId) {
  QString text = ident(session, column.name);
  if (!column.type.native.isEmpty()) text += QLatin1Char(' ') + column.type.native;
  if (rowId) return text + QStringLiteral(" PRIMARY KEY") + (column.identity.kind != IdentityKind::None ? QStringLiteral(" AUTOINCREMENT") : QString());
  if (!column.nullable) text += QStringLiteral(" NOT NULL");
  if (!column.type.collation.isEmpty() && column.type.collation != QLatin1String("BINARY")) text += QStringLiteral(" COLLATE ") + column.type.collation;
  if (column.isGenerated()) return text + QStringLiteral(" GENERATED ALWAYS AS (%1) %2").arg(column.generationExpression, column.generated == GeneratedKind::Virtual ? QStringLiteral("VIRTUAL") : QStringLiteral("STORED"));
  Q_UNUSED(table);
  return text + defaultText(session, column);
}

void writeOnUpdate(const Session &session, const Table &table, const Column &column, TableStatements &out) {
  const QStringList key = table.keyColumns();
  QStringList match;
  for (const QString &name : key) match << QStringLiteral("%1 IS NEW.%1").arg(ident(session, name));
  const QString where = match.isEmpty() ? QStringLiteral("rowid = NEW.rowid") : match.join(QLatin1String(" AND "));
  const QString name = table.name.name + QLatin1Char('_') + column.name + QStringLiteral("_on_update");
  out.add(Stage::Trigger, QStringLiteral("trigger"), {{}, name}, table.name,
          QStringLiteral("CREATE TRIGGER %1 AFTER UPDATE ON %2 FOR EACH ROW WHEN NEW.%3 IS OLD.%3\nBEGIN\n  UPDATE %2 SET %3 = CURRENT_TIMESTAMP WHERE %4;\nEND")
            .arg(ident(session, name), ident(session, table.name), ident(session, column.name), where));
}

} // namespace

TableStatements writeSqliteTable(const Session &session, const Table &table) {
  TableStatements out;
  const QString on = ident(session, table.name);
  QStringList lines;
  // Only INTEGER PRIMARY KEY is the row number itself and can count.
  QString rowId;
  if (table.primaryKey && table.primaryKey->parts.size() == 1 && !table.withoutRowId) {
    const Column *column = table.column(table.primaryKey->parts.front().column);
    if (column && column->type.native.compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0 && !table.primaryKey->parts.front().descending) rowId = column->name;
  }
  for (const Column &column : table.columns) lines << columnText(session, table, column, column.name == rowId);
  if (table.primaryKey && rowId.isEmpty()) lines << QStringLiteral("PRIMARY KEY (%1)").arg(partsText(session, table.primaryKey->parts));
  for (const Check &check : table.checks) {
    const QString name = check.name.isEmpty() ? QString() : QStringLiteral("CONSTRAINT %1 ").arg(ident(session, check.name));
    lines << name + QStringLiteral("CHECK (") + check.expression + QLatin1Char(')');
  }
  for (const ForeignKey &key : table.foreignKeys) {
    QString fk = QStringLiteral("FOREIGN KEY (%1) REFERENCES %2 (%3)").arg(identList(session, key.columns), ident(session, key.referenced), identList(session, key.referencedColumns));
    if (key.referencedColumns.isEmpty()) fk = QStringLiteral("FOREIGN KEY (%1) REFERENCES %2").arg(identList(session, key.columns), ident(session, key.referenced));
    if (key.onDelete != ReferentialAction::NoAction) fk += QStringLiteral(" ON DELETE ") + actionText(key.onDelete);
    if (key.onUpdate != ReferentialAction::NoAction) fk += QStringLiteral(" ON UPDATE ") + actionText(key.onUpdate);
    if (key.deferrable) fk += key.initiallyDeferred ? QStringLiteral(" DEFERRABLE INITIALLY DEFERRED") : QStringLiteral(" DEFERRABLE");
    lines << fk;
  }
  QStringList options;
  if (table.withoutRowId) options << QStringLiteral("WITHOUT ROWID");
  if (table.strict) options << QStringLiteral("STRICT");
  QString text = QStringLiteral("CREATE %1TABLE %2 (\n  %3\n)").arg(table.temporary ? QStringLiteral("TEMPORARY ") : QString(), on, lines.join(QLatin1String(",\n  ")));
  if (!options.isEmpty()) text += QLatin1Char(' ') + options.join(QLatin1String(", "));
  out.add(Stage::Table, QStringLiteral("table"), table.name, table.name, text);
  for (const Index &index : table.indexes) {
    QString create = QStringLiteral("CREATE %1INDEX %2 ON %3 (%4)").arg(index.unique ? QStringLiteral("UNIQUE ") : QString(), ident(session, index.name), on, partsText(session, index.parts));
    if (!index.predicate.isEmpty()) create += QStringLiteral(" WHERE ") + index.predicate;
    out.add(Stage::Index, QStringLiteral("index"), {{}, index.name}, table.name, create);
  }
  for (const Column &column : table.columns)
    if (!column.onUpdate.isEmpty() && !session.sameFamily()) writeOnUpdate(session, table, column, out);
  return out;
}

} // namespace portolan::convert
