// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/ddl/ddl.h"

#include <QRegularExpression>

namespace portolan::convert {

namespace {

bool needsExpressionDefault(const DataType &type) { return type.kind == TypeKind::Text || type.kind == TypeKind::Blob || type.kind == TypeKind::Json || type.kind == TypeKind::Geometry; }

QString defaultText(const Session &session, const Column &column) {
  const DefaultValue &value = column.defaultValue;
  switch (value.kind) {
  case DefaultKind::None: return {};
  case DefaultKind::Null: return column.nullable ? QStringLiteral(" DEFAULT NULL") : QString();
  case DefaultKind::Literal: {
    const QString text = literal(session, value.text);
    return needsExpressionDefault(column.type) || !text.startsWith(QLatin1Char('\'')) ? QStringLiteral(" DEFAULT (%1)").arg(text) : QStringLiteral(" DEFAULT ") + text;
  }
  case DefaultKind::Expression: {
    static const QRegularExpression bare(QStringLiteral("^(current_timestamp(\\s*\\(\\d*\\))?|-?\\d+(\\.\\d+)?|b'[01]*'|null|true|false|'([^'\\\\]|'')*')$"), QRegularExpression::CaseInsensitiveOption);
    const bool open = bare.match(value.text).hasMatch() && !needsExpressionDefault(column.type);
    return open || value.text.startsWith(QLatin1Char('(')) ? QStringLiteral(" DEFAULT ") + value.text : QStringLiteral(" DEFAULT (%1)").arg(value.text);
  }
  }
  return {};
}

QString columnText(const Session &session, const Column &column) {
  QString text = ident(session, column.name) + QLatin1Char(' ') + column.type.native;
  const bool character = column.type.isCharacter() || column.type.kind == TypeKind::Enum || column.type.kind == TypeKind::Set;
  if (character && !column.type.jsonAlias && !column.type.charset.isEmpty()) text += QStringLiteral(" CHARACTER SET ") + column.type.charset;
  if (character && !column.type.jsonAlias && !column.type.collation.isEmpty()) text += QStringLiteral(" COLLATE ") + column.type.collation;
  if (column.isGenerated()) {
    text += QStringLiteral(" GENERATED ALWAYS AS (%1) %2").arg(column.generationExpression, column.generated == GeneratedKind::Virtual ? QStringLiteral("VIRTUAL") : QStringLiteral("STORED"));
    if (!column.nullable && session.options.to == sql::Dialect::MySql) text += QStringLiteral(" NOT NULL");
  } else {
    text += column.nullable ? QStringLiteral(" NULL") : QStringLiteral(" NOT NULL");
    text += column.identity.kind == IdentityKind::AutoIncrement ? QStringLiteral(" AUTO_INCREMENT") : defaultText(session, column);
    if (!column.onUpdate.isEmpty()) text += QStringLiteral(" ON UPDATE ") + column.onUpdate;
  }
  if (column.invisible) text += QStringLiteral(" INVISIBLE");
  if (!column.comment.isEmpty()) text += QStringLiteral(" COMMENT ") + literal(session, column.comment.left(1024));
  return text;
}

QString partsText(const Session &session, const std::vector<IndexPart> &parts) {
  QStringList texts;
  for (const IndexPart &part : parts) {
    QString text = part.column.isEmpty() ? QLatin1Char('(') + part.expression + QLatin1Char(')') : ident(session, part.column);
    if (part.prefixLength > 0) text += QStringLiteral("(%1)").arg(part.prefixLength);
    if (part.descending) text += QStringLiteral(" DESC");
    texts << text;
  }
  return texts.join(QLatin1String(", "));
}

QString indexClause(const Session &session, const Index &index) {
  QString kind = index.unique ? QStringLiteral("UNIQUE INDEX") : QStringLiteral("INDEX");
  if (index.kind == IndexKind::FullText) kind = QStringLiteral("FULLTEXT INDEX");
  if (index.kind == IndexKind::Spatial) kind = QStringLiteral("SPATIAL INDEX");
  QString text = QStringLiteral("%1 %2 (%3)").arg(kind, ident(session, index.name), partsText(session, index.parts));
  if (index.kind == IndexKind::Hash) text += QStringLiteral(" USING HASH");
  if (!index.comment.isEmpty()) text += QStringLiteral(" COMMENT ") + literal(session, index.comment.left(1024));
  return text;
}

QString partitionText(const Session &session, const Partitioning &p) {
  static const QHash<PartitionKind, QString> words{{PartitionKind::Range, QStringLiteral("RANGE")}, {PartitionKind::List, QStringLiteral("LIST")}, {PartitionKind::Hash, QStringLiteral("HASH")}, {PartitionKind::Key, QStringLiteral("KEY")}};
  QString text = QStringLiteral("\nPARTITION BY ") + (p.linear ? QStringLiteral("LINEAR ") : QString()) + words.value(p.kind) + (p.columnsForm ? QStringLiteral(" COLUMNS") : QString());
  text += QLatin1String(" (") + (p.expression.isEmpty() ? identList(session, p.columns) : p.expression) + QLatin1Char(')');
  if (p.subKind != PartitionKind::None) {
    text += QStringLiteral(" SUBPARTITION BY %1 (%2)").arg(words.value(p.subKind), p.subExpression);
    if (p.subCount > 0) text += QStringLiteral(" SUBPARTITIONS %1").arg(p.subCount);
  }
  const bool named = p.kind == PartitionKind::Range || p.kind == PartitionKind::List;
  if (!named) return text + QStringLiteral(" PARTITIONS %1").arg(std::max<int>(p.count, static_cast<int>(p.partitions.size())));
  QStringList parts;
  for (const Partition &part : p.partitions) parts << QStringLiteral("PARTITION %1 %2").arg(ident(session, part.name), part.bound);
  return text + QStringLiteral(" (\n  ") + parts.join(QLatin1String(",\n  ")) + QStringLiteral("\n)");
}

/// Asked after the table's own triggers, which may still change the row: MySQL runs them in the order in which they are made.
void writeTriggerChecks(const Session &session, const Table &table, TableStatements &out) {
  for (const TriggerCheck &check : session.triggerChecks.value(table.name))
    for (const auto &[event, trigger] : {std::pair{QStringLiteral("INSERT"), check.insertTrigger}, std::pair{QStringLiteral("UPDATE"), check.updateTrigger}}) {
      const ObjectName name{table.name.schema, trigger};
      out.add(Stage::Trigger, QStringLiteral("trigger"), name, table.name,
              QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON %3 FOR EACH ROW\nBEGIN\n  IF NOT (%4) THEN\n    SIGNAL SQLSTATE '23000' SET MYSQL_ERRNO = 4025, MESSAGE_TEXT = %5;\n  END IF;\nEND")
                .arg(ident(session, name), event, ident(session, table.name), check.condition, literal(session, QStringLiteral("CONSTRAINT %1 failed for %2").arg(check.name, table.name.display()).left(128))));
    }
}

bool startsKey(const Index &index, const QString &column) { return !index.parts.empty() && index.parts.front().column == column; }

} // namespace

TableStatements writeMySqlTable(const Session &session, const Table &table) {
  TableStatements out;
  const QString on = ident(session, table.name);
  QStringList lines;
  QString counter;
  for (const Column &column : table.columns) {
    lines << columnText(session, column);
    if (column.identity.kind == IdentityKind::AutoIncrement) counter = column.name;
  }
  if (table.primaryKey) lines << QStringLiteral("PRIMARY KEY (%1)").arg(partsText(session, table.primaryKey->parts));
  // AUTO_INCREMENT asks for a key that starts with its column, in the same statement.
  int early = -1;
  if (!counter.isEmpty() && !(table.primaryKey && startsKey(*table.primaryKey, counter))) {
    for (std::size_t i = 0; i < table.indexes.size() && early < 0; ++i)
      if (startsKey(table.indexes[i], counter)) early = static_cast<int>(i);
    lines << (early >= 0 ? indexClause(session, table.indexes[static_cast<std::size_t>(early)]) : QStringLiteral("INDEX (%1)").arg(ident(session, counter)));
  }
  for (const Check &check : table.checks) {
    const QString name = check.name.isEmpty() ? QString() : QStringLiteral("CONSTRAINT %1 ").arg(ident(session, check.name));
    lines << name + QStringLiteral("CHECK (") + check.expression + QLatin1Char(')');
  }
  QString text = QStringLiteral("CREATE %1TABLE %2 (\n  %3\n)").arg(table.temporary ? QStringLiteral("TEMPORARY ") : QString(), on, lines.join(QLatin1String(",\n  ")));
  if (!table.storageEngine.isEmpty()) text += QStringLiteral(" ENGINE=") + table.storageEngine;
  if (!table.charset.isEmpty()) text += QStringLiteral(" DEFAULT CHARSET=") + table.charset;
  if (!table.collation.isEmpty()) text += QStringLiteral(" COLLATE=") + table.collation;
  if (table.autoIncrementNext > 1 && !counter.isEmpty()) text += QStringLiteral(" AUTO_INCREMENT=%1").arg(table.autoIncrementNext);
  if (!table.comment.isEmpty()) text += QStringLiteral(" COMMENT=") + literal(session, table.comment.left(2048));
  if (table.partitioning.kind != PartitionKind::None) text += partitionText(session, table.partitioning);
  out.add(Stage::Table, QStringLiteral("table"), table.name, table.name, text);
  for (std::size_t i = 0; i < table.indexes.size(); ++i)
    if (static_cast<int>(i) != early)
      out.add(Stage::Index, QStringLiteral("index"), {table.name.schema, table.indexes[i].name}, table.name, QStringLiteral("ALTER TABLE %1 ADD %2").arg(on, indexClause(session, table.indexes[i])));
  for (const ForeignKey &key : table.foreignKeys) {
    QString fk = QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT %2 FOREIGN KEY (%3) REFERENCES %4 (%5)")
                   .arg(on, ident(session, key.name), identList(session, key.columns), ident(session, key.referenced), identList(session, key.referencedColumns));
    if (key.onDelete != ReferentialAction::NoAction) fk += QStringLiteral(" ON DELETE ") + actionText(key.onDelete);
    if (key.onUpdate != ReferentialAction::NoAction) fk += QStringLiteral(" ON UPDATE ") + actionText(key.onUpdate);
    out.add(Stage::ForeignKey, QStringLiteral("foreign key"), {table.name.schema, key.name}, table.name, fk);
  }
  writeTriggerChecks(session, table, out);
  return out;
}

} // namespace portolan::convert
