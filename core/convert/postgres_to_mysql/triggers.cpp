// SPDX-License-Identifier: GPL-3.0-or-later
// Triggers: a function that serves several events becomes a trigger for each.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

#include "core/sql/parser.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

/// What a condition over literals gives: TG_OP is known when the trigger is written.
std::optional<bool> constant(const Node &n) {
  if (n.kind == NodeKind::BooleanLiteral) return n.textIs(QLatin1String("TRUE"));
  if (n.kind == NodeKind::Unary && n.text == QLatin1String("NOT"))
    if (const auto v = constant(*n.child(Slot::Operand))) return !*v;
  if (n.kind == NodeKind::Binary) {
    const Node &l = *n.child(Slot::Left), &r = *n.child(Slot::Right);
    if (l.kind == NodeKind::StringLiteral && r.kind == NodeKind::StringLiteral) {
      if (n.text == QLatin1String("=")) return l.text == r.text;
      if (n.text == QLatin1String("<>") || n.text == QLatin1String("!=")) return l.text != r.text;
    }
    const auto a = constant(l), b = constant(r);
    if (n.text == QLatin1String("AND") && ((a && !*a) || (b && !*b))) return false;
    if (n.text == QLatin1String("OR") && ((a && *a) || (b && *b))) return true;
    if (a && b && n.text == QLatin1String("AND")) return *a && *b;
    if (a && b && n.text == QLatin1String("OR")) return *a || *b;
  }
  if (n.kind == NodeKind::In && n.child(Slot::Operand)->kind == NodeKind::StringLiteral && !n.hasChild(Slot::Query)) {
    bool found = false;
    for (const Node *item : n.all(Slot::Item)) {
      if (item->kind != NodeKind::StringLiteral) return std::nullopt;
      found = found || item->text == n.child(Slot::Operand)->text;
    }
    return found != n.has(Flag::Not);
  }
  return std::nullopt;
}

/// What stands behind a RETURN of the same list is never reached: it may speak of a row that this event does not have.
NodePtr reached(NodePtr tree) {
  const std::function<bool(const Node &)> returns = [&](const Node &n) {
    if (n.kind == NodeKind::Return) return true;
    if (n.kind != NodeKind::Block || n.hasChild(Slot::Handler) || !n.text.isEmpty()) return false;
    const auto statements = n.all(Slot::Statement);
    return !statements.empty() && returns(*statements.back());
  };
  return sql::transform(std::move(tree), [&](NodePtr n) -> NodePtr {
    for (const Slot slot : {Slot::Statement, Slot::Else}) {
      if (!n->hasChild(slot)) continue;
      bool over = false;
      for (NodePtr &s : n->takeAll(slot)) {
        if (over) continue;
        over = returns(*s);
        n->add(slot, std::move(s));
      }
    }
    return n;
  });
}

/// CASE TG_OP WHEN 'DELETE' THEN … and CASE WHEN TG_OP = 'DELETE' THEN …: what is left of it.
NodePtr decidedCase(NodePtr n) {
  const Node *operand = static_cast<const Node &>(*n).child(Slot::Operand);
  if (operand && operand->kind != NodeKind::StringLiteral) return n;
  std::vector<NodePtr> kept;
  NodePtr rest = n->take(Slot::Else);
  for (NodePtr &when : n->takeAll(Slot::Branch)) {
    const Node *test = static_cast<const Node &>(*when).child(Slot::Condition);
    std::optional<bool> known;
    if (operand && test->kind == NodeKind::StringLiteral) known = operand->text == test->text;
    if (!operand) known = constant(*test);
    if (known && !*known) continue;
    if (known) {
      rest = when->take(Slot::Result);
      break;
    }
    kept.push_back(std::move(when));
  }
  if (kept.empty()) return rest ? std::move(rest) : sql::null();
  for (NodePtr &when : kept) n->add(Slot::Branch, std::move(when));
  if (rest) n->add(Slot::Else, std::move(rest));
  return n;
}

/// Branches that a known condition decides are kept or dropped.
NodePtr decided(NodePtr tree) {
  return sql::transform(std::move(tree), [](NodePtr n) -> NodePtr {
    if (n->kind == NodeKind::Case) return decidedCase(std::move(n));
    if (n->kind != NodeKind::If) return n;
    NodePtr made = sql::make(NodeKind::If);
    made->span = n->span;
    std::vector<NodePtr> branches = n->takeAll(Slot::Branch), rest = n->takeAll(Slot::Else);
    for (NodePtr &branch : branches) {
      const auto known = constant(*branch->child(Slot::Condition));
      if (known && !*known) continue;
      if (known) {
        rest = branch->takeAll(Slot::Statement);
        break;
      }
      made->add(Slot::Branch, std::move(branch));
    }
    if (!made->hasChild(Slot::Branch)) {
      NodePtr block = sql::make(NodeKind::Block);
      for (NodePtr &s : rest) block->add(Slot::Statement, std::move(s));
      return block;
    }
    for (NodePtr &s : rest) made->add(Slot::Else, std::move(s));
    made->set(Flag::HasElse, made->hasChild(Slot::Else));
    return made;
  });
}

/// Whether running these statements once more gives the same: what a trigger for a whole statement must keep when it runs for each row.
bool repeatable(const Node &body, const Catalog &catalog) {
  return sql::walk(body, [&](const Node &n) {
    switch (n.kind) {
    case NodeKind::Insert: return n.hasChild(Slot::OnConflict) ? sql::Visit::Children : sql::Visit::Stop;
    case NodeKind::Execute: case NodeKind::Call: case NodeKind::Merge: return sql::Visit::Stop;
    case NodeKind::Assignment:
      for (const Node *target : n.all(Slot::Target))
        for (const Node *value : n.all(Slot::Value))
          if (!sql::walk(*value, [&](const Node &v) { return v.kind == NodeKind::ColumnRef && v.text == target->text ? sql::Visit::Stop : sql::Visit::Children; })) return sql::Visit::Stop;
      return sql::Visit::Children;
    case NodeKind::FunctionCall:
      for (const Routine &r : catalog.routines)
        if (r.name.name.compare(n.text, Qt::CaseInsensitive) == 0) return sql::Visit::Stop;
      return n.textIs(QLatin1String("nextval")) || n.textIs(QLatin1String("pg_notify")) ? sql::Visit::Stop : sql::Visit::Children;
    default: return sql::Visit::Children;
    }
  });
}

} // namespace

/// Triggers of one name on several tables: names are unique in a database here.
QString PostgresToMySql::triggerName(const Node &node, const QString &event) const {
  int same = 0;
  if (m_session.catalog)
    for (const Trigger &t : m_session.catalog->triggers) same += t.name.compare(node.text, Qt::CaseInsensitive) == 0 ? 1 : 0;
  QString name = node.text;
  if (same > 1) name = (node.textOf(Slot::Table) + QLatin1Char('_') + name).right(56);
  return event.isEmpty() ? name : name + QLatin1Char('_') + event.toLower();
}

NodePtr PostgresToMySql::createTrigger(const Node &node) {
  const Node *call = node.child(Slot::Call), *tableNode = node.child(Slot::Table);
  const auto refuseIt = [&](const QString &why) -> NodePtr {
    note(node, 6011, QStringLiteral("The trigger %1 is not converted: %2").arg(node.text, why));
    return sql::make(NodeKind::Empty);
  };
  if (!call || !tableNode) return refuseIt(QStringLiteral("its function is not known"));
  const QString timing = node.textOf(Slot::Timing);
  if (timing == QLatin1String("INSTEAD OF")) return refuseIt(QStringLiteral("MySQL has no INSTEAD OF triggers"));
  if (node.hasChild(Slot::Referencing)) return refuseIt(QStringLiteral("MySQL has no transition tables"));
  NodePtr parsed;
  if (m_session.catalog)
    for (const Routine &r : m_session.catalog->routines)
      if (r.name.name.compare(call->text, Qt::CaseInsensitive) == 0) {
        sql::ParseOptions options;
        options.dialect = sql::Dialect::Postgres;
        parsed = sql::parseStatement(r.definition, options).node;
      }
  const Node *body = parsed && parsed->kind == NodeKind::CreateRoutine ? parsed->child(Slot::Body) : nullptr;
  if (!body || body->kind != NodeKind::Block) return refuseIt(QStringLiteral("the function %1() could not be read").arg(call->text));
  const bool each = node.has(Flag::ForEachRow);
  if (!each) {
    if (!m_session.catalog || !repeatable(*body, *m_session.catalog)) return refuseIt(QStringLiteral("MySQL has no triggers for whole statements"));
    note(node, 6020, QStringLiteral("The trigger %1 runs for each row instead of once for each statement: it gives the same, but not for a statement that finds no row").arg(node.text));
  }
  NodePtr script = sql::make(NodeKind::Script);
  ScopeTable row = scopeTable(catalogName(*tableNode), QStringLiteral("new"));
  const auto events = node.all(Slot::Event);
  for (const Node *event : events) {
    if (event->text == QLatin1String("TRUNCATE")) {
      note(node, 6011, QStringLiteral("MySQL has no TRUNCATE triggers"));
      continue;
    }
    Program program, *outer = m_routine;
    const bool wasProgram = m_program;
    program.trigger = true;
    program.before = each && timing == QLatin1String("BEFORE");
    program.triggerEvent = event->text;
    program.label = body->text;
    m_routine = &program;
    m_program = true;
    NodePtr plain = sql::transform(body->clone(), [&](NodePtr n) -> NodePtr {
      if (n->kind == NodeKind::Subscript && n->child(Slot::Operand)->textIs(QLatin1String("tg_argv")) && n->hasChild(Slot::Index) && n->child(Slot::Index)->kind == NodeKind::NumberLiteral) {
        const auto given = call->all(Slot::Arg);
        const auto at = static_cast<std::size_t>(n->child(Slot::Index)->text.toInt());
        return at < given.size() ? sql::string(given[at]->text) : sql::null();
      }
      if (n->kind != NodeKind::ColumnRef || n->hasChild(Slot::Qualifier)) return n;
      const QString name = n->text.toLower();
      if (name == QLatin1String("tg_nargs")) return sql::number(static_cast<qint64>(call->count(Slot::Arg)));
      if (name == QLatin1String("tg_table_schema")) return sql::string(tableNode->textOf(Slot::Qualifier));
      if (name == QLatin1String("tg_op")) return sql::string(event->text);
      if (name == QLatin1String("tg_table_name") || name == QLatin1String("tg_relname")) return sql::string(tableNode->text);
      if (name == QLatin1String("tg_when")) return sql::string(timing);
      if (name == QLatin1String("tg_level")) return sql::string(each ? QStringLiteral("ROW") : QStringLiteral("STATEMENT"));
      if (name == QLatin1String("tg_name")) return sql::string(node.text);
      return n;
    });
    plain = reached(decided(std::move(plain)));
    // A last RETURN has nothing to say here.
    const auto dropReturn = [](Node &block) {
      while (!block.children.empty() && block.children.back().slot == Slot::Statement && block.children.back().node->kind == NodeKind::Return) {
        const Node *v = block.children.back().node->child(Slot::Value);
        if (v && v->kind == NodeKind::NullLiteral) break;
        block.children.pop_back();
      }
    };
    dropReturn(*plain);
    if (!program.before && !plain->children.empty() && plain->children.back().node->kind == NodeKind::Return) plain->children.pop_back();
    Scope scope;
    ScopeTable newRow = row, oldRow = row;
    newRow.alias = QStringLiteral("new");
    newRow.targetAlias = QStringLiteral("NEW");
    oldRow.alias = QStringLiteral("old");
    oldRow.targetAlias = QStringLiteral("OLD");
    scope.tables = {newRow, oldRow};
    m_scopes.push_back(std::move(scope));
    NodePtr made = sql::make(NodeKind::CreateTrigger, triggerName(node, events.size() > 1 ? event->text : QString()));
    NodePtr table = tableName(*tableNode);
    if (const Node *qualifier = table->child(Slot::Qualifier)) made->add(Slot::Qualifier, qualifier->clone());
    made->add(Slot::Timing, sql::wordNode(timing));
    made->add(Slot::Event, sql::wordNode(event->text));
    made->add(Slot::Table, std::move(table));
    made->set(Flag::ForEachRow);
    NodePtr block = sql::make(NodeKind::Block, QStringLiteral("main"));
    programBlock(*plain, *block);
    NodePtr when;
    if (event->text == QLatin1String("UPDATE") && node.hasChild(Slot::Column)) {
      note(node, 4019, QStringLiteral("UPDATE OF columns: the target runs the trigger when one of them changes, not when it is named"));
      for (const Node *column : node.all(Slot::Column)) {
        NodePtr same = sql::binary(QStringLiteral("<=>"), sql::column(column->text, QStringLiteral("OLD")), sql::column(column->text, QStringLiteral("NEW")));
        same->set(Flag::Parens);
        NodePtr changed = sql::unary(QStringLiteral("NOT"), std::move(same));
        when = when ? sql::binary(QStringLiteral("OR"), std::move(when), std::move(changed)) : std::move(changed);
      }
    }
    if (const Node *c = node.child(Slot::Condition)) {
      NodePtr given = condition(*c);
      when = when ? sql::binary(QStringLiteral("AND"), std::move(when), std::move(given)) : std::move(given);
    }
    if (when) {
      Nodes statements;
      if (block->hasChild(Slot::Declaration)) statements.push_back(std::move(block));
      else statements = block->takeAll(Slot::Statement);
      block = sql::make(NodeKind::Block, QStringLiteral("main"));
      block->add(Slot::Statement, ifThen(std::move(when), std::move(statements)));
      int labels = 0;
      (void)sql::walk(*block, [&](Node &n) {
        if (n.kind == NodeKind::Block && n.text == QLatin1String("main") && ++labels > 1) n.text.clear();
        return sql::Visit::Children;
      });
    }
    const bool leaves = !sql::walk(static_cast<const Node &>(*block), [](const Node &n) { return n.kind == NodeKind::Leave && n.text == QLatin1String("main") ? sql::Visit::Stop : sql::Visit::Children; });
    if (!leaves) block->text.clear();
    (void)sql::walk(static_cast<const Node &>(*block), [&](const Node &n) {
      if ((n.kind == NodeKind::Insert || n.kind == NodeKind::Update || n.kind == NodeKind::Delete) && n.child(Slot::Target) && n.child(Slot::Target)->text == made->child(Slot::Table)->text)
        note(node, 4020, QStringLiteral("The trigger changes its own table, which MySQL refuses when it fires (error 1442)"));
      return sql::Visit::Children;
    });
    made->add(Slot::Body, std::move(block));
    m_scopes.pop_back();
    m_routine = outer;
    m_program = wasProgram;
    script->add(Slot::Statement, std::move(made));
  }
  return script->count(Slot::Statement) == 1 ? script->take(Slot::Statement) : std::move(script);
}

} // namespace portolan::convert
