// SPDX-License-Identifier: GPL-3.0-or-later
// Views, routines, triggers and events of a catalog. Each definition is parsed in its own dialect and sql_mode.
#include "core/convert/catalog_converter.h"

#include "core/convert/code/converter.h"
#include "core/convert/code/rename.h"
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/tables/on_update.h"
#include "core/sql/parser.h"
#include "core/sql/printer.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

/// One object on its way.
struct CodeObject {
  QString kind;
  ObjectName name;   ///< source
  ObjectName table;  ///< of a trigger
  QString definition, sqlMode;
  Stage stage = Stage::Routine;
};

class CatalogCode {
public:
  CatalogCode(Session &session, NamePlan &names, ConvertedCatalog &out) : m_session(session), m_names(names), m_out(out) {}

  void run() {
    const Catalog &source = *m_session.catalog;
    const QSet<QString> early = calledByTables(), first = calledByDomains();
    for (const Routine &r : source.routines)
      if (r.kind == RoutineKind::Aggregate && r.definition.isEmpty())
        told({QStringLiteral("function"), r.name, {}, {}, {}, Stage::Routine}, QStringLiteral("an aggregate of one's own; calls are converted where it only joins texts"));
      else convert({r.kind == RoutineKind::Procedure ? QStringLiteral("procedure") : QStringLiteral("function"), r.name, {}, r.definition, r.sqlMode, r.kind != RoutineKind::Function ? Stage::Routine : first.contains(r.name.name) ? Stage::Extension : early.contains(r.name.name) ? Stage::Helper : Stage::Routine});
    views();
    triggerOrder();
    for (const Trigger &t : source.triggers)
      if (!m_session.names.excluded.contains(t.table) && !(m_session.toMySql() && isOnUpdateOf(source, t, m_out.target.table(m_session.names.target(t.table))))) convert({QStringLiteral("trigger"), {t.table.schema, t.name}, t.table, t.definition, t.sqlMode, Stage::Trigger});
    for (const Event &e : source.events) convert({QStringLiteral("event"), e.name, {}, e.definition, e.sqlMode, Stage::Event});
  }

private:
  /// Functions that checks, defaults, generated columns and indexes call must be there before the tables, those of domains before
  /// the types. Only between databases of one language do they stay calls.
  [[nodiscard]] QSet<QString> calledByTables() const {
    if (!m_session.toPostgres() || !m_session.fromPostgres()) return {};
    QStringList texts;
    for (const Table &t : m_session.catalog->tables) {
      for (const Check &c : t.checks) texts << c.expression;
      for (const Column &c : t.columns) texts << c.generationExpression << c.defaultValue.text;
      for (const Index &i : t.indexes) texts << i.definition << i.predicate;
      texts << t.otherConstraints;
    }
    return calledIn(texts);
  }

  [[nodiscard]] QSet<QString> calledByDomains() const {
    if (!m_session.toPostgres() || !m_session.fromPostgres()) return {};
    QStringList texts;
    for (const DomainType &d : m_session.catalog->domains) {
      texts << d.defaultValue.text;
      for (const Check &c : d.checks) texts << c.expression;
    }
    return calledIn(texts);
  }

  [[nodiscard]] static QSet<QString> calledIn(const QStringList &texts) {
    static const QRegularExpression call(QStringLiteral("(?:\"((?:[^\"]|\"\")+)\"|([\\w$]+))\\s*\\("), QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> names;
    for (const QString &text : texts)
      for (auto m = call.globalMatch(text); m.hasNext();) {
        const auto match = m.next();
        names.insert(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1).replace(QLatin1String("\"\""), QLatin1String("\"")));
      }
    return names;
  }

  /// MySQL runs the triggers of one event in their own order, PostgreSQL in that of their names.
  void triggerOrder() {
    if (!m_session.toPostgres() || !m_session.fromMySql()) return;
    QMap<QString, std::vector<const Trigger *>> groups;
    for (const Trigger &t : m_session.catalog->triggers)
      groups[QStringList{t.table.schema, t.table.name, t.timing, t.events.join(QLatin1Char(','))}.join(QChar(0x1f))].push_back(&t);
    for (auto &group : groups) {
      std::stable_sort(group.begin(), group.end(), [](const Trigger *a, const Trigger *b) { return a->order < b->order; });
      const auto later = [&](const Trigger *a, const Trigger *b) { return m_names.fold(a->name).toUtf8() < m_names.fold(b->name).toUtf8(); };
      if (std::is_sorted(group.begin(), group.end(), later)) continue;
      int n = 0;
      for (const Trigger *t : group) m_session.triggerNames.insert(triggerKey(t->table, t->name), m_names.fold(QStringLiteral("seq%1_%2").arg(++n, 2, 10, QLatin1Char('0')).arg(t->name)));
    }
  }

  void told(const CodeObject &object, const QString &why) {
    m_session.objectKind = object.kind;
    m_session.object = object.name;
    m_session.note(7001, QStringLiteral("The %1 %2 is not moved: %3").arg(object.kind, object.name.display(), why));
  }

  /// A view comes after the views it reads.
  void views() {
    std::vector<const View *> left;
    for (const View &v : m_session.catalog->views)
      if (!m_session.names.excluded.contains(v.name)) left.push_back(&v);
    QSet<ObjectName> waiting;
    for (const View *v : left) waiting.insert(v->name);
    QHash<ObjectName, QSet<ObjectName>> needs;
    for (const View *v : left) {
      const sql::Parsed parsed = sql::parseQuery(v->definition, options(v->sqlMode));
      (void)sql::walk(static_cast<const Node &>(*parsed.node), [&](const Node &n) {
        if (n.kind == NodeKind::TableRef) {
          ObjectName name = n.objectName();
          if (name.schema.isEmpty()) name.schema = v->name.schema;
          if (waiting.contains(name) && !(name == v->name)) needs[v->name].insert(name);
        }
        return sql::Visit::Children;
      });
    }
    while (!left.empty()) {
      std::vector<const View *> later;
      for (const View *v : left) {
        const bool ready = std::none_of(needs.value(v->name).begin(), needs.value(v->name).end(), [&](const ObjectName &n) { return waiting.contains(n); });
        if (!ready) {
          later.push_back(v);
          continue;
        }
        waiting.remove(v->name);
        view(*v);
      }
      if (later.size() == left.size()) { // a circle: in the order of their names
        for (const View *v : later) view(*v);
        return;
      }
      left = std::move(later);
    }
  }

  void view(const View &v) {
    QString text = v.definition;
    if (!text.trimmed().startsWith(QLatin1String("CREATE"), Qt::CaseInsensitive)) {
      text = QStringLiteral("CREATE ");
      if (v.materialized) text += QStringLiteral("MATERIALIZED ");
      if (m_session.fromMySql() && v.securityInvoker) text += QStringLiteral("SQL SECURITY INVOKER ");
      text += QStringLiteral("VIEW %1 AS %2").arg(sql::quoteName(m_session.options.from, v.name), v.definition);
      if (!v.checkOption.isEmpty() && v.checkOption.compare(QLatin1String("NONE"), Qt::CaseInsensitive) != 0) text += QStringLiteral(" WITH %1 CHECK OPTION").arg(v.checkOption);
    }
    convert({QStringLiteral("view"), v.name, {}, text, v.sqlMode, Stage::View});
    View made = v;
    made.name = m_session.names.target(v.name);
    m_out.target.views.push_back(made);
  }

  [[nodiscard]] sql::ParseOptions options(const QString &sqlMode) const {
    sql::ParseOptions parse;
    parse.dialect = m_session.options.from;
    parse.mode = sql::SqlMode::fromText(sqlMode.isEmpty() ? m_session.catalog->sqlMode : sqlMode);
    return parse;
  }

  /// `from`: the object's findings begin there.
  void add(const CodeObject &object, const Node &node, std::size_t from) {
    if (node.kind == NodeKind::Script) {
      for (const Node *s : node.all(Slot::Statement)) add(object, *s, from);
      return;
    }
    if (node.kind == NodeKind::Empty) return;
    TargetStatement s;
    s.stage = node.kind == NodeKind::CommentOn ? Stage::Comment : object.stage;
    s.objectKind = node.kind == NodeKind::CreateRoutine && object.kind == QLatin1String("trigger") ? QStringLiteral("function") : object.kind;
    s.source = object.name;
    s.object = {m_session.names.schemas.value(object.name.schema, object.name.schema), m_names.fold(object.name.name)};
    if (object.kind == QLatin1String("trigger")) s.object.name = m_session.triggerNames.value(triggerKey(object.table, object.name.name), s.object.name);
    if (!object.table.name.isEmpty()) s.table = m_session.names.target(object.table);
    const QString review = s.stage == Stage::Comment ? QString() : reviewComment(from);
    s.sql = SqlText(review + printed(node, from, static_cast<int>(review.count(QLatin1Char('\n')))));
    m_out.statements.push_back(std::move(s));
  }

  /// Prints the statement and gives the findings their place in its text: where the node stands that came from their place in
  /// the source, or from the nearest one before it.
  QString printed(const Node &node, std::size_t from, int linesBefore) {
    sql::PrintOptions print;
    print.dialect = m_session.options.to;
    auto &findings = m_session.findings;
    const bool placed = std::any_of(findings.begin() + static_cast<std::ptrdiff_t>(from), findings.end(), [](const Finding &f) { return f.line > 0; });
    if (!placed) return sql::print(node, print);
    const sql::Printed text = sql::printWithPlaces(node, print);
    std::vector<PrintedBody::Place> places;
    for (auto it = text.places.cbegin(); it != text.places.cend(); ++it)
      if (it.key()->span.line > 0) places.push_back({static_cast<int>(it.key()->span.line), static_cast<int>(it.key()->span.column), it->line, it->column});
    for (const PrintedBody &body : m_session.bodies) {
      const auto at = text.text.indexOf(body.text);
      if (at < 0) continue;
      const int above = static_cast<int>(text.text.left(at).count(QLatin1Char('\n')));
      for (PrintedBody::Place p : body.places) {
        p.targetLine += above;
        places.push_back(p);
      }
    }
    for (std::size_t i = from; i < findings.size(); ++i) {
      Finding &f = findings[i];
      if (f.line <= 0 || f.targetLine > 0) continue;
      const std::pair wanted(f.line, f.column);
      const PrintedBody::Place *best = nullptr;
      for (const PrintedBody::Place &p : places) {
        const std::tuple here(p.line, p.column, -p.targetLine, -p.targetColumn);
        if (std::pair(p.line, p.column) <= wanted && (!best || here > std::tuple(best->line, best->column, -best->targetLine, -best->targetColumn))) best = &p;
      }
      if (!best) continue;
      f.targetLine = best->targetLine + linesBefore;
      f.targetColumn = best->targetColumn;
    }
    return text.text;
  }

  /// What of the object needs a look, as a comment before it.
  [[nodiscard]] QString reviewComment(std::size_t from) const {
    if (!m_session.options.reviewComments) return {};
    QStringList lines;
    for (std::size_t i = from; i < m_session.findings.size(); ++i) {
      const Finding &f = m_session.findings[i];
      if (f.severity == Severity::Info) continue;
      QString line = QStringLiteral("%1 %2: %3 %4").arg(f.id, severityName(f.severity), f.message, f.action).simplified();
      line.replace(QLatin1String("*/"), QLatin1String("* /")).replace(QLatin1String("/*"), QLatin1String("/ *"));
      if (!lines.contains(line)) lines << line;
    }
    return lines.isEmpty() ? QString() : QStringLiteral("/* %1 */\n").arg(lines.join(QStringLiteral("\n   ")));
  }

  void convert(const CodeObject &object) {
    if (object.definition.isEmpty()) return told(object, QStringLiteral("its definition could not be read"));
    m_session.objectKind = object.kind;
    m_session.object = object.name;
    m_session.bodies.clear();
    m_session.sqlMode = object.sqlMode.isEmpty() ? m_session.catalog->sqlMode : object.sqlMode;
    const sql::Parsed parsed = sql::parseStatement(object.definition, options(object.sqlMode));
    if (m_session.sameFamily()) {
      if (m_session.options.from != m_session.options.to && !m_session.fromMySql()) return;
      renameInPlace(m_session, *parsed.node); // one language on both sides
      add(object, *parsed.node, m_session.findings.size());
      return;
    }
    std::unique_ptr<CodeConverter> converter = makeCodeConverter(m_session);
    if (!converter && m_session.fromPostgres() && m_session.toMySql()) {
      converter = std::make_unique<PostgresToMySql>(m_session);
      if (parsed.node->kind == NodeKind::CreateRoutine && parsed.node->child(Slot::Returns) && parsed.node->child(Slot::Returns)->textIs(QLatin1String("trigger"))) return; // part of its triggers
    }
    if (!converter) return told(object, QStringLiteral("this pair of engines has no conversion of code"));
    if (sql::containsRaw(*parsed.node))
      for (const sql::Diagnostic &d : parsed.diagnostics) {
        m_session.line = d.line;
        m_session.column = d.column;
        m_session.note(9001, d.message);
        m_session.line = m_session.column = 0;
      }
    const std::size_t before = m_session.findings.size();
    const NodePtr made = converter->statement(*parsed.node);
    bool error = false;
    for (std::size_t i = before; i < m_session.findings.size(); ++i) error = error || m_session.findings[i].severity == Severity::Error;
    if (made->kind == NodeKind::Empty) return told(object, QStringLiteral("nothing of it could be converted"));
    if (error) told(object, QStringLiteral("see its other findings"));
    else add(object, *made, before);
  }

  Session &m_session;
  NamePlan &m_names;
  ConvertedCatalog &m_out;
};

} // namespace

void convertCode(Session &session, NamePlan &names, ConvertedCatalog &out) { CatalogCode(session, names, out).run(); }

} // namespace portolan::convert
