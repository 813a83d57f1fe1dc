// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/code/rename.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

class Renamer {
public:
  explicit Renamer(Session &session) : m_session(session) {}

  void visit(Node &node) {
    switch (node.kind) {
    case NodeKind::CreateRoutine:
      for (const Node *p : node.all(Slot::Parameter)) m_variables.insert(p->text.toLower());
      break;
    case NodeKind::DeclareVariable:
      for (const Node *item : node.all(Slot::Item)) m_variables.insert(item->text.toLower());
      break;
    case NodeKind::CreateView: return view(node);
    case NodeKind::CreateTrigger: return trigger(node);
    case NodeKind::Select: case NodeKind::Insert: case NodeKind::Update: case NodeKind::Delete: return statement(node);
    case NodeKind::TableRef: table(node); return children(node, Slot::Qualifier);
    case NodeKind::Truncate: case NodeKind::Drop:
      for (const Slot slot : {Slot::Target, Slot::Item})
        for (Node *name : node.all(slot)) table(*name);
      return;
    case NodeKind::ColumnRef: column(node); return;
    default: break;
    }
    schema(node);
    children(node, Slot::Qualifier);
  }

  void enter(const ObjectName &table) {
    m_scopes.push_back({columnsOf(table)});
    m_scopes.back().back().alias = table.name;
    m_scopes.back().back().target = m_session.names.target(table).name;
  }

private:
  struct Seen {
    QString alias;       ///< as the source says it
    QString target;      ///< as the target must; empty: an alias, which stays
    ObjectName name;     ///< empty: derived
    QHash<QString, QString> columns; ///< lower case → name on the target
    QSet<QString> all;   ///< every column, in lower case
  };

  void children(Node &node, Slot but) {
    for (sql::Child &child : node.children)
      if (child.slot != but) visit(*child.node);
  }

  [[nodiscard]] ObjectName fullName(const Node &node) const {
    ObjectName name = node.objectName();
    if (name.schema.isEmpty()) name.schema = m_session.object.schema;
    return name;
  }

  /// A schema in front of a routine, a sequence…
  void schema(Node &node) {
    if (node.is(NodeKind::Star)) {
      if (Node *q = node.child(Slot::Qualifier))
        if (const Seen *t = seen(q->text); t && !t->target.isEmpty()) q->text = t->target;
      return;
    }
    Node *qualifier = node.child(Slot::Qualifier);
    if (!qualifier) return;
    for (Node *next = qualifier->child(Slot::Qualifier); next; next = next->child(Slot::Qualifier)) qualifier = next;
    qualifier->text = m_session.names.schemas.value(qualifier->text, qualifier->text);
  }

  void table(Node &node) {
    const ObjectName name = fullName(node);
    const auto it = m_session.names.tables.constFind(name);
    if (it != m_session.names.tables.constEnd()) {
      if (node.text != it->name) node.text = it->name;
      if (Node *q = node.child(Slot::Qualifier)) q->text = it->schema;
      else if (const QString home = m_session.names.schemas.value(name.schema, name.schema); it->schema != home && !it->schema.isEmpty()) node.add(Slot::Qualifier, sql::name({it->schema}));
      return;
    }
    schema(node);
  }

  [[nodiscard]] Seen columnsOf(const ObjectName &name) const {
    Seen out;
    out.name = name;
    const QHash<QString, QString> map = m_session.names.columns.value(name);
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
      out.all.insert(it.key().toLower());
      if (it.key() != it.value()) out.columns.insert(it.key().toLower(), it.value());
    }
    return out;
  }

  /// The tables that a statement reads directly.
  void gather(const Node &node, std::vector<Seen> &out) const {
    for (const sql::Child &child : node.children) {
      const Node &n = *child.node;
      if (n.is(NodeKind::TableRef)) {
        const ObjectName name = fullName(n);
        Seen t = columnsOf(name);
        const Node *alias = n.child(Slot::Alias);
        t.alias = alias ? alias->text : n.text;
        if (!alias) t.target = m_session.names.tables.value(name, name).name;
        out.push_back(std::move(t));
      } else if (n.is(NodeKind::DerivedTable)) {
        Seen t;
        if (const Node *alias = n.child(Slot::Alias)) t.alias = alias->text;
        if (const Node *inner = n.child(Slot::Query); inner && inner->is(NodeKind::Select)) outputs(*inner, t);
        out.push_back(std::move(t));
      } else if (n.is(NodeKind::Join)) gather(n, out);
    }
  }

  /// What a query gives: a column that is selected by name keeps it, `*` gives those of the target.
  void outputs(const Node &select, Seen &out) const {
    std::vector<Seen> tables;
    gather(select, tables);
    for (const Node *item : select.all(Slot::Item)) {
      const Node *value = item->child(Slot::Value);
      if (!value) continue;
      if (!value->is(NodeKind::Star)) {
        out.all.insert((item->text.isEmpty() ? value->text : item->text).toLower());
        continue;
      }
      for (const Seen &t : tables) {
        out.all.unite(t.all);
        out.columns.insert(t.columns);
      }
    }
  }

  [[nodiscard]] const Seen *seen(const QString &alias) const {
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
      for (const Seen &t : *scope)
        if (t.alias.compare(alias, Qt::CaseInsensitive) == 0) return &t;
    return nullptr;
  }

  void statement(Node &node) {
    std::vector<Seen> tables;
    gather(node, tables);
    const std::vector<std::vector<Seen>> outer = node.is(NodeKind::Insert) ? m_scopes : std::vector<std::vector<Seen>>();
    m_scopes.push_back(std::move(tables));
    if (node.is(NodeKind::Insert) && !m_scopes.back().empty())
      for (Node *name : node.all(Slot::Column)) name->text = m_scopes.back().front().columns.value(name->text.toLower(), name->text);
    for (sql::Child &child : node.children) {
      if (child.slot == Slot::Column && node.is(NodeKind::Insert)) continue;
      if (child.slot == Slot::Source && node.is(NodeKind::Insert)) { // its query does not see the table that is written
        std::vector<std::vector<Seen>> inside = std::exchange(m_scopes, outer);
        visit(*child.node);
        m_scopes = std::move(inside);
        continue;
      }
      if (child.slot == Slot::Item && child.node->is(NodeKind::SelectItem)) item(*child.node);
      else visit(*child.node);
    }
    m_scopes.pop_back();
  }

  void item(Node &node) {
    Node *value = node.child(Slot::Value);
    const QString before = value && value->is(NodeKind::ColumnRef) ? value->text : QString();
    children(node, Slot::None);
    if (before.isEmpty() || !node.text.isEmpty() || value->text == before) return;
    node.text = before;
    node.set(Flag::As);
  }

  void column(Node &node) {
    Node *qualifier = node.child(Slot::Qualifier);
    if (qualifier) {
      if (Node *schema_ = qualifier->child(Slot::Qualifier)) schema_->text = m_session.names.schemas.value(schema_->text, schema_->text);
      const Seen *t = seen(qualifier->text);
      if (!t) return;
      node.text = t->columns.value(node.text.toLower(), node.text);
      if (!t->target.isEmpty()) qualifier->text = t->target;
      return;
    }
    const QString name = node.text.toLower();
    if (m_variables.contains(name)) return; // a variable stands before a column
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
      for (const Seen &t : *scope)
        if (t.all.contains(name)) {
          node.text = t.columns.value(name, node.text);
          return;
        }
  }

  void view(Node &node) {
    const ObjectName name = fullName(node);
    const ObjectName target = m_session.names.tables.value(name, {m_session.names.schemas.value(name.schema, name.schema), name.name});
    node.text = target.name;
    if (Node *q = node.child(Slot::Qualifier)) q->text = target.schema;
    children(node, Slot::Qualifier);
  }

  void trigger(Node &node) {
    schema(node);
    std::vector<Seen> rows;
    if (Node *t = node.child(Slot::Table)) {
      const ObjectName name = fullName(*t);
      for (const char *row : {"NEW", "OLD"}) {
        rows.push_back(columnsOf(name));
        rows.back().alias = QString::fromLatin1(row);
        rows.back().all.clear(); // only by NEW and OLD
      }
      table(*t);
    }
    m_scopes.push_back(std::move(rows));
    for (sql::Child &child : node.children)
      if (child.slot != Slot::Qualifier && child.slot != Slot::Table) visit(*child.node);
    m_scopes.pop_back();
  }

  Session &m_session;
  std::vector<std::vector<Seen>> m_scopes;
  QSet<QString> m_variables;
};

} // namespace

void renameInPlace(Session &session, Node &definition) { Renamer(session).visit(definition); }

bool renameInPlace(Session &session, const Table &table, Node &expression) {
  const QHash<QString, QString> map = session.names.columns.value(table.name);
  if (std::all_of(map.keyValueBegin(), map.keyValueEnd(), [](const auto &pair) { return pair.first == pair.second; })) return false;
  Renamer renamer(session);
  renamer.enter(table.name);
  renamer.visit(expression);
  return true;
}

} // namespace portolan::convert
