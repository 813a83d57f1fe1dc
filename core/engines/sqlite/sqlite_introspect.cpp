// SPDX-License-Identifier: GPL-3.0-or-later
// The catalog of a SQLite file: a handful of set-wise questions to the PRAGMA functions, and the texts in sqlite_master.
#include "core/engines/sqlite/sqlite_capture.h"
#include "core/engines/sqlite/sqlite_connection.h"
#include "core/engines/sqlite/sqlite_ddl_text.h"
#include "core/engines/sqlite/sqlite_statement.h"
#include "core/engines/sqlite/sqlite_types.h"

#include <QFileInfo>

namespace portolan::sqlite {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Sqlite", text); }

class Introspection {
public:
  Introspection(sqlite3 *db, Catalog &catalog) : m_db(db), m_catalog(catalog) {}

  Result<> run(const Scope &scope) {
    PORTOLAN_TRY(tables());
    PORTOLAN_TRY(columns());
    PORTOLAN_TRY(indexes());
    PORTOLAN_TRY(indexParts());
    PORTOLAN_TRY(foreignKeys());
    for (Table &table : m_catalog.tables) finish(table);
    resolveReferences();
    PORTOLAN_TRY(sequences());
    estimates();
    if (scope.tablesOnly) return {};
    PORTOLAN_TRY(views());
    return triggers();
  }

private:
  template<class F> Result<> each(std::string_view sql, F &&row) {
    auto statement = Statement::prepare(m_db, sql);
    if (!statement) return std::unexpected(statement.error());
    for (;;) {
      auto more = statement->step();
      if (!more) return std::unexpected(more.error());
      if (!*more) return {};
      row(*statement);
    }
  }
  Table *find(const QString &name) {
    const auto it = m_index.constFind(name);
    return it == m_index.constEnd() ? nullptr : &m_catalog.tables[*it];
  }

  Result<> tables() {
    return each("SELECT l.name, l.type, l.wr, l.strict, m.sql FROM pragma_table_list l LEFT JOIN sqlite_master m ON m.type = 'table' AND m.name = l.name "
                "WHERE l.schema = 'main' AND l.type IN ('table', 'virtual') AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY l.name", [this](Statement &s) {
      const QString name = s.text(0);
      if (s.view(1) == "virtual") {
        m_catalog.warnings << tr("%1 is a virtual table; its module keeps the rows, so it is not moved").arg(name);
        return;
      }
      Table table;
      table.name = {{}, name};
      table.withoutRowId = s.integer(2) != 0;
      table.strict = s.integer(3) != 0;
      table.definition = s.text(4);
      m_index.insert(name, m_catalog.tables.size());
      m_catalog.tables.push_back(std::move(table));
    });
  }

  Result<> columns() {
    return each("SELECT m.name, p.name, p.type, p.\"notnull\", p.dflt_value, p.pk, p.hidden, p.cid FROM sqlite_master m JOIN pragma_table_xinfo(m.name) p "
                "WHERE m.type = 'table' ORDER BY m.name, p.cid", [this](Statement &s) {
      Table *table = find(s.text(0));
      if (!table) return;
      Column column;
      column.name = s.text(1);
      column.type = typeFromDeclared(s.text(2));
      column.nullable = s.integer(3) == 0;
      if (!s.isNull(4)) column.defaultValue = defaultFromText(s.text(4));
      if (s.integer(6) == 2) column.generated = GeneratedKind::Virtual;
      if (s.integer(6) == 3) column.generated = GeneratedKind::Stored;
      column.position = static_cast<int>(s.integer(7)) + 1;
      const auto pk = static_cast<std::size_t>(s.integer(5));
      if (pk > 0) {
        auto &parts = m_keys[table->name.name];
        if (parts.size() < pk) parts.resize(pk);
        parts[pk - 1].column = column.name;
      }
      table->columns.push_back(std::move(column));
    });
  }

  Result<> indexes() {
    return each("SELECT m.name, i.name, i.\"unique\", i.origin, x.sql FROM sqlite_master m JOIN pragma_index_list(m.name) i "
                "LEFT JOIN sqlite_master x ON x.type = 'index' AND x.name = i.name WHERE m.type = 'table' ORDER BY m.name, i.seq DESC", [this](Statement &s) {
      Table *table = find(s.text(0));
      if (!table) return;
      if (s.view(3) == "pk") { m_keyIndexes.insert(table->name.name); return; }
      Index index;
      index.name = s.text(1);
      index.unique = s.integer(2) != 0;
      index.constraint = s.view(3) == "u";
      index.definition = s.text(4);
      index.predicate = parseCreateIndex(index.definition).predicate;
      m_indexOf.insert(index.name, {m_index.value(table->name.name), table->indexes.size()});
      table->indexes.push_back(std::move(index));
    });
  }

  Result<> indexParts() {
    QHash<QString, QStringList> expressions;
    return each("SELECT i.name, p.seqno, p.cid, p.name, p.\"desc\", p.coll FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_xinfo(i.name) p "
                "WHERE m.type = 'table' AND i.origin <> 'pk' AND p.key ORDER BY i.name, p.seqno", [&](Statement &s) {
      const auto it = m_indexOf.constFind(s.text(0));
      if (it == m_indexOf.constEnd()) return;
      Table &table = m_catalog.tables[it->first];
      Index &index = table.indexes[it->second];
      IndexPart part;
      part.descending = s.integer(4) != 0;
      if (s.view(5) != "BINARY") part.collation = s.text(5);
      if (s.integer(2) == -2) part.expression = expressionOf(index, s.integer(1));
      else part.column = s.text(3);
      index.parts.push_back(std::move(part));
    });
  }
  static QString expressionOf(const Index &index, std::int64_t seqno) {
    QString text = parseCreateIndex(index.definition).expressions.value(static_cast<qsizetype>(seqno));
    for (const QLatin1String order : {QLatin1String(" DESC"), QLatin1String(" ASC")})
      if (text.endsWith(order, Qt::CaseInsensitive)) text.chop(order.size());
    return text.trimmed();
  }

  static ReferentialAction action(std::string_view text) {
    if (text == "RESTRICT") return ReferentialAction::Restrict;
    if (text == "CASCADE") return ReferentialAction::Cascade;
    if (text == "SET NULL") return ReferentialAction::SetNull;
    if (text == "SET DEFAULT") return ReferentialAction::SetDefault;
    return ReferentialAction::NoAction;
  }

  Result<> foreignKeys() {
    // PRAGMA foreign_key_list numbers the keys from the last of the text to the first.
    QString lastTable;
    std::int64_t lastId = -1;
    return each("SELECT m.name, f.id, f.\"table\", f.\"from\", f.\"to\", f.on_update, f.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f "
                "WHERE m.type = 'table' ORDER BY m.name, f.id DESC, f.seq", [&](Statement &s) {
      Table *table = find(s.text(0));
      if (!table) return;
      if (lastTable != table->name.name || lastId != s.integer(1)) {
        ForeignKey key;
        key.referenced = {{}, s.text(2)};
        key.onUpdate = action(s.view(5));
        key.onDelete = action(s.view(6));
        table->foreignKeys.push_back(std::move(key));
      }
      lastTable = table->name.name;
      lastId = s.integer(1);
      table->foreignKeys.back().columns << s.text(3);
      if (!s.isNull(4)) table->foreignKeys.back().referencedColumns << s.text(4);
    });
  }

  /// Puts together what the PRAGMAs and the text say.
  void finish(Table &table) {
    const DdlTable ddl = parseCreateTable(table.definition);
    table.checks = ddl.checks;
    for (Column &column : table.columns) {
      const DdlColumn extra = ddl.columns.value(column.name.toLower());
      column.generationExpression = extra.generationExpression;
      if (extra.collation.compare(QLatin1String("BINARY"), Qt::CaseInsensitive) != 0) column.type.collation = extra.collation.toUpper();
    }
    for (std::size_t i = 0; i < table.foreignKeys.size() && i < ddl.foreignKeys.size(); ++i) {
      table.foreignKeys[i].name = ddl.foreignKeys[i].name;
      table.foreignKeys[i].deferrable = ddl.foreignKeys[i].deferrable;
      table.foreignKeys[i].initiallyDeferred = ddl.foreignKeys[i].initiallyDeferred;
    }
    for (Index &index : table.indexes)
      if (index.constraint) { // an unnamed one gets a speaking name: SQLite's own (sqlite_autoindex_…) is reserved
        const QStringList columns = index.columns();
        index.name = ddl.uniqueNames.value(columns.join(QLatin1Char(',')).toLower(), table.name.name + QLatin1Char('_') + columns.join(QLatin1Char('_')) + QStringLiteral("_key"));
      }
    const auto key = m_keys.constFind(table.name.name);
    if (key == m_keys.constEnd()) return;
    Index primary;
    primary.name = ddl.primaryKeyName;
    primary.primary = primary.unique = primary.constraint = true;
    primary.parts = *key;
    const bool rowIdAlias = !table.withoutRowId && !m_keyIndexes.contains(table.name.name) && primary.parts.size() == 1;
    for (Column &column : table.columns) {
      const bool inKey = primary.columns().contains(column.name);
      if (inKey && (rowIdAlias || table.withoutRowId || table.strict)) column.nullable = false;
      if (inKey && rowIdAlias) column.identity.kind = IdentityKind::AutoIncrement;
    }
    if (ddl.autoIncrement) table.options.insert(QStringLiteral("AUTOINCREMENT"), QStringLiteral("1"));
    table.primaryKey = std::move(primary);
  }

  /// REFERENCES without columns means the parent's primary key; names are matched without regard to case.
  void resolveReferences() {
    QHash<QString, const Table *> byLower;
    for (const Table &table : m_catalog.tables) byLower.insert(table.name.name.toLower(), &table);
    for (Table &table : m_catalog.tables)
      for (ForeignKey &key : table.foreignKeys) {
        const Table *parent = byLower.value(key.referenced.name.toLower());
        if (!parent) continue;
        key.referenced = parent->name;
        if (key.referencedColumns.isEmpty() && parent->primaryKey) key.referencedColumns = parent->primaryKey->columns();
      }
  }

  Result<> sequences() {
    bool present = false;
    PORTOLAN_TRY(each("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'", [&](Statement &) { present = true; }));
    if (!present) return {};
    return each("SELECT name, seq FROM sqlite_sequence", [this](Statement &s) {
      if (Table *table = find(s.text(0))) table->autoIncrementNext = s.integer(1) + 1;
    });
  }

  /// The span of row ids is the cheapest honest estimate: two look-ups in the b-tree.
  void estimates() {
    for (Table &table : m_catalog.tables) {
      const QString rowId = rowIdName(table);
      if (rowId.isEmpty()) continue;
      const QString name = sql::quoteIdentifier(sql::Dialect::Sqlite, table.name.name);
      // two sub-selects: SQLite answers min and max from the b-tree only when each stands alone
      const QString question = QStringLiteral("SELECT (SELECT max(%1) FROM %2), (SELECT min(%1) FROM %2)").arg(rowId, name);
      auto statement = Statement::prepare(m_db, question.toStdString());
      if (!statement) continue;
      const auto more = statement->step();
      if (!more || !*more) continue;
      if (statement->isNull(0)) { table.estimatedRows = 0; continue; }
      const double span = static_cast<double>(statement->integer(0)) - static_cast<double>(statement->integer(1)) + 1;
      table.estimatedRows = span < 1e15 ? static_cast<qint64>(span) : -1;
      if (table.autoIncrementNext < 0 && statement->integer(0) < INT64_MAX) table.autoIncrementNext = statement->integer(0) + 1;
    }
  }

  Result<> views() {
    PORTOLAN_TRY(each("SELECT name, sql FROM sqlite_master WHERE type = 'view' ORDER BY rowid", [this](Statement &s) {
      View view;
      view.name = {{}, s.text(0)};
      view.definition = viewSelect(s.text(1));
      m_views.insert(s.text(0), m_catalog.views.size());
      m_catalog.views.push_back(std::move(view));
    }));
    // One view at a time: a view that refers to something lost must not hide the others.
    for (View &view : m_catalog.views) {
      auto statement = Statement::prepare(m_db, "SELECT name, type, cid FROM pragma_table_xinfo(?)");
      if (!statement) return std::unexpected(statement.error());
      statement->bind(1, view.name.name.toStdString());
      for (auto more = statement->step();; more = statement->step()) {
        if (!more) { m_catalog.warnings << tr("The view %1 cannot be read: %2").arg(view.name.name, more.error().message()); break; }
        if (!*more) break;
        Column column;
        column.name = statement->text(0);
        column.type = typeFromDeclared(statement->text(1));
        column.position = static_cast<int>(statement->integer(2)) + 1;
        view.columns.push_back(std::move(column));
      }
    }
    return {};
  }

  Result<> triggers() {
    return each("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid", [this](Statement &s) {
      Trigger trigger;
      trigger.name = s.text(0);
      trigger.table = {{}, s.text(1)};
      trigger.definition = s.text(2);
      parseCreateTrigger(trigger.definition, trigger);
      m_catalog.triggers.push_back(std::move(trigger));
    });
  }

  sqlite3 *m_db;
  Catalog &m_catalog;
  QHash<QString, std::size_t> m_index, m_views;
  QHash<QString, std::vector<IndexPart>> m_keys;
  QSet<QString> m_keyIndexes; ///< tables whose primary key has an index of its own: no alias of the row id
  QHash<QString, std::pair<std::size_t, std::size_t>> m_indexOf;
};

} // namespace

QString rowIdName(const Table &table) {
  if (table.withoutRowId) return {};
  for (const QLatin1String candidate : {QLatin1String("rowid"), QLatin1String("_rowid_"), QLatin1String("oid")}) {
    const bool hidden = std::any_of(table.columns.begin(), table.columns.end(), [&](const Column &c) { return c.name.compare(candidate, Qt::CaseInsensitive) == 0; });
    if (!hidden) return candidate;
  }
  return {};
}

Result<Catalog> SqliteConnection::introspect(const Scope &scope) {
  Catalog catalog;
  catalog.engine = QStringLiteral("sqlite");
  catalog.flavour = QStringLiteral("SQLite");
  catalog.serverVersion = QString::fromLatin1(sqlite3_libversion());
  catalog.database = QFileInfo(m_path).completeBaseName();
  catalog.charset = QStringLiteral("UTF-8");
  catalog.takenAt = QDateTime::currentDateTimeUtc();
  catalog.schemas.push_back({});
  if (auto identity = serverIdentity()) catalog.serverIdentity = *identity;
  Introspection introspection(m_db, catalog);
  PORTOLAN_TRY(introspection.run(scope));
  std::erase_if(catalog.tables, [](const Table &t) { return isCaptureName(t.name.name); });
  std::erase_if(catalog.triggers, [](const Trigger &t) { return isCaptureName(t.name); });
  return catalog;
}

} // namespace portolan::sqlite
