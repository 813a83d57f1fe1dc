// SPDX-License-Identifier: GPL-3.0-or-later
// Loose statements: parsed, definitions gathered as tables, the rest converted one by one.
#include "core/convert/code/converter.h"
#include "core/convert/ddl/ddl.h"
#include "core/convert/findings.h"
#include "core/convert/names.h"
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/reader/ddl_reader.h"
#include "core/convert/tables/table_converter.h"
#include "core/convert/types/type_map.h"
#include "core/sql/parser.h"
#include "core/sql/printer.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

class StatementConverter {
public:
  StatementConverter(const QString &source, const Catalog *catalog, const ConvertOptions &options, const NameMap &names)
      : m_source(source), m_options(options), m_session(m_options, catalog), m_names(m_session), m_reader(options.from, catalog) {
    m_session.qualify = false;
    m_session.names = names;
    if (catalog) m_session.sqlMode = catalog->sqlMode;
    m_converter = makeCodeConverter(m_session);
    if (!m_converter && m_session.fromPostgres() && m_session.toMySql()) m_converter = std::make_unique<PostgresToMySql>(m_session);
  }

  ConvertedStatement run() {
    sql::ParseOptions parse;
    parse.dialect = m_options.from;
    if (m_session.catalog) parse.mode = sql::SqlMode::fromText(m_session.catalog->sqlMode);
    const sql::Parsed parsed = sql::parseStatement(m_source, parse);
    std::vector<const Node *> statements;
    if (parsed.node->kind == NodeKind::Script)
      for (const Node *s : static_cast<const Node &>(*parsed.node).all(Slot::Statement)) statements.push_back(s);
    else statements.push_back(parsed.node.get());
    const bool program = std::any_of(statements.begin(), statements.end(), [](const Node *s) { return s->kind == NodeKind::Raw; });
    for (const sql::Diagnostic &d : parsed.diagnostics) {
      // Several statements in one text are no fault.
      if (!program && !sql::containsRaw(*parsed.node)) continue;
      m_session.line = d.line;
      m_session.column = d.column;
      m_session.note(9001, d.message);
    }
    m_session.line = m_session.column = 0;
    for (const Node *s : statements)
      if (s->kind == NodeKind::CreateTable) m_toCome.insert(s->text.toLower());
    for (const Node *s : statements) statement(*s);
    tables();
    m_texts << m_late;
    return finish();
  }

private:
  void statement(const Node &node) {
    switch (node.kind) {
    case NodeKind::CreateTable: case NodeKind::AlterTable: case NodeKind::CreateIndex: case NodeKind::CreateSequence: case NodeKind::CreateType: case NodeKind::CreateDomain: case NodeKind::CommentOn:
      if (definition(node)) return;
      break;
    default: break;
    }
    const auto items = node.all(Slot::Item);
    const bool fresh = std::none_of(items.begin(), items.end(), [&](const Node *i) { return m_written.contains(i->text.toLower()); });
    if (node.kind == NodeKind::Drop && fresh && m_reader.apply(node)) return;
    tables(); // what comes after sees the tables
    if (!m_converter) {
      if (m_session.sameFamily()) {
        m_texts << sql::print(node, m_options.to);
        return;
      }
      m_session.note(4001, QStringLiteral("There is no conversion for this pair of dialects"));
      return;
    }
    write(m_converter->statement(node));
  }

  bool definition(const Node &node) {
    if (m_session.sameFamily()) return false;
    const bool mine = node.kind == NodeKind::CreateTable || node.kind == NodeKind::CreateSequence || node.kind == NodeKind::CreateType || touchesOwnTable(node);
    if (!mine) return alter(node);
    if (node.kind == NodeKind::CreateTable && node.has(Flag::IfNotExists) && std::any_of(m_reader.made().begin(), m_reader.made().end(), [&](const ObjectName &n) { return n.name.compare(node.text, Qt::CaseInsensitive) == 0; })) return true; // it exists
    if (m_reader.apply(node)) {
      if (node.kind == NodeKind::CreateTable && node.has(Flag::IfNotExists)) m_ifNotExists.insert(node.text);
      for (const QString &text : m_reader.unread().mid(m_told)) m_session.note(2013, QStringLiteral("Not read: %1").arg(text.left(120)));
      m_told = m_reader.unread().size();
      m_pending = true;
      return true;
    }
    if (node.kind == NodeKind::CreateTable && m_converter && node.hasChild(Slot::Query)) {
      tables();
      if (NodePtr made = m_converter->definition(node); made->kind != NodeKind::Empty) {
        write(std::move(made));
        return true;
      }
    }
    return false;
  }

  bool touchesOwnTable(const Node &node) {
    const Node *named = node.kind == NodeKind::AlterTable ? &node : node.child(Slot::Table);
    if (node.kind == NodeKind::CommentOn) {
      named = node.child(Slot::Name);
      if (named && node.textIs(QLatin1String("COLUMN"))) named = named->child(Slot::Qualifier);
    }
    if (!named) return false;
    return std::any_of(m_reader.made().begin(), m_reader.made().end(), [&](const ObjectName &n) { return n.name.compare(named->text, Qt::CaseInsensitive) == 0; })
           && (m_written.isEmpty() || !m_written.contains(named->text.toLower()));
  }

  /// A change of a table that exists: the difference between its two conversions.
  bool alter(const Node &node) {
    DdlReader reader(m_options.from, m_session.catalog);
    const Node *named = node.kind == NodeKind::AlterTable ? &node : node.child(Slot::Table);
    if (node.kind == NodeKind::CommentOn || !named) return false;
    ObjectName name = named->objectName();
    if (name.schema.isEmpty()) name.schema = reader.defaultSchema;
    for (const ObjectName &made : m_reader.made()) // made and written by an earlier statement of this text
      if (const Table *t = m_reader.catalog().table(made); t && made.name.compare(name.name, Qt::CaseInsensitive) == 0) reader.catalog().tables.push_back(*t);
    if (!reader.adopt(name)) {
      m_session.note(4012, QStringLiteral("The table %1 is not in the catalog").arg(name.display()));
      return false;
    }
    const Table before = reader.catalog().tables.back();
    const bool all = reader.apply(node);
    for (const QString &text : reader.unread()) m_session.note(4001, QStringLiteral("Not converted: %1").arg(text.left(120)));
    if (!all && reader.unread().isEmpty()) return false;
    for (const QString &text : alterStatements(before, reader.catalog().tables.back())) m_texts << text;
    return true;
  }

  QStringList alterStatements(const Table &before, const Table &after) {
    Session quiet(m_options, m_session.catalog);
    quiet.qualify = false;
    quiet.names = m_session.names;
    NamePlan oldNames(quiet), newNames(m_session);
    const Table a = TableConverter(quiet, oldNames).convert(before), b = TableConverter(m_session, newNames).convert(after);
    return writeTableChange(m_session, a, b);
  }

  void tables() {
    if (!m_pending) return;
    m_pending = false;
    // Foreign keys of one text may refer to its other tables.
    Catalog whole = m_session.catalog ? *m_session.catalog : Catalog();
    for (const Table &t : m_reader.catalog().tables) {
      std::erase_if(whole.tables, [&](const Table &o) { return o.name == t.name; });
      whole.tables.push_back(t);
    }
    const Catalog *outer = m_session.catalog;
    m_session.catalog = &whole;
    TableConverter converter(m_session, m_names);
    std::vector<TargetStatement> statements;
    for (const ObjectName &name : m_reader.made()) m_toCome.remove(name.name.toLower());
    for (const ObjectName &name : m_reader.made()) {
      if (m_written.contains(name.name.toLower())) continue;
      m_written.insert(name.name.toLower());
      const Table *table = m_reader.catalog().table(name);
      if (!table) {
        for (const Sequence &s : m_reader.catalog().sequences)
          if (s.name == name) {
            Sequence to = s;
            to.name = {{}, m_names.fold(s.name.name)};
            if (const auto text = writeSequence(m_session, to)) statements.push_back({Stage::Sequence, {}, to.name, name, {}, SqlText(*text)});
            else m_session.note(3011, QStringLiteral("The sequence %1 is left out: the target has none").arg(name.name));
          }
        continue;
      }
      m_session.names.tables.insert(name, {table->name.schema, m_names.fold(name.name)});
      Table made = converter.convert(*table);
      // A dump switches the checks of foreign keys off and refers to tables that it makes later.
      const bool early = std::any_of(table->foreignKeys.begin(), table->foreignKeys.end(), [&](const ForeignKey &key) { return m_toCome.contains(key.referenced.name.toLower()); });
      for (TargetStatement &s : writeTable(m_session, made).statements) {
        if (early && s.stage == Stage::ForeignKey) {
          m_late << s.sql.text();
          continue;
        }
        if (s.stage == Stage::Table && m_ifNotExists.contains(name.name)) s.sql = SqlText(QString(s.sql.text()).replace(QLatin1String("TABLE "), QLatin1String("TABLE IF NOT EXISTS ")));
        statements.push_back(std::move(s));
      }
      if (m_converter) m_converter->addLocalTable(*table);
    }
    std::stable_sort(statements.begin(), statements.end(), [](const TargetStatement &x, const TargetStatement &y) { return x.stage < y.stage; });
    for (const TargetStatement &s : statements) m_texts << s.sql.text();
    m_session.catalog = outer;
    m_session.objectKind.clear();
    m_session.object = {};
  }

  void write(NodePtr node) {
    if (node->kind == NodeKind::Empty) return;
    sql::PrintOptions print;
    print.dialect = m_options.to;
    print.pretty = node->kind == NodeKind::CreateRoutine || node->kind == NodeKind::Script;
    if (node->kind == NodeKind::Script) {
      for (const Node *s : static_cast<const Node &>(*node).all(Slot::Statement))
        if (s->kind != NodeKind::Empty) m_texts << sql::print(*s, print);
      return;
    }
    m_texts << sql::print(*node, print);
  }

  ConvertedStatement finish() {
    QStringList texts;
    // Helper collations that the catalog's own tables use are on the target already.
    Session helpers(m_options, nullptr);
    helpers.collations = m_session.collations;
    helpers.functions = m_session.functions;
    if (m_session.catalog && m_written.isEmpty()) {
      Session known(m_options, nullptr);
      for (const Table &table : m_session.catalog->tables)
        for (const Column &column : table.columns)
          if (column.type.isCharacter()) (void)postgresCollation(known, column.type.collation);
      for (auto it = known.collations.cbegin(); it != known.collations.cend(); ++it) helpers.collations.remove(it.key());
    }
    for (const TargetStatement &s : writeHelpers(helpers)) texts << s.sql.text();
    texts << m_texts;
    return {m_source, texts.join(QStringLiteral(";\n")), std::move(m_session.findings)};
  }

  QString m_source;
  ConvertOptions m_options;
  Session m_session;
  NamePlan m_names;
  DdlReader m_reader;
  std::unique_ptr<CodeConverter> m_converter;
  QStringList m_texts, m_late;
  QSet<QString> m_written, m_ifNotExists, m_toCome;
  qsizetype m_told = 0;
  bool m_pending = false;
};

} // namespace

std::vector<ConvertedStatement> convertStatements(const QStringList &statements, const Catalog *catalog, const ConvertOptions &options) {
  NameMap names = options.nameMap;
  if (catalog) {
    Session session(options, catalog);
    if (const auto plan = NamePlan::make(session)) names = session.names;
  }
  std::vector<ConvertedStatement> out;
  out.reserve(static_cast<std::size_t>(statements.size()));
  for (const QString &text : statements) out.push_back(StatementConverter(text, catalog, options, names).run());
  return out;
}

} // namespace portolan::convert
