// SPDX-License-Identifier: GPL-3.0-or-later
// Conflict clauses and triggers.
#include "core/convert/from_sqlite/converter.h"

#include "core/sql/parser.h"
#include "core/sql/printer.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

NodePtr FromSqlite::upsert(const Node &node, const ScopeTable &table, Node &out) {
  const QString conflict = node.text == QLatin1String("REPLACE") ? QStringLiteral("REPLACE") : node.textOf(Slot::Conflict).toUpper();
  std::size_t keys = table.table && table.table->primaryKey ? 1 : 0;
  for (const Index &index : table.table ? table.table->indexes : std::vector<Index>()) keys += index.unique ? 1 : 0;
  if (conflict == QLatin1String("IGNORE")) {
    if (postgres()) {
      NodePtr nothing = sql::make(NodeKind::OnConflict);
      nothing->set(Flag::DoNothing);
      out.add(Slot::OnConflict, std::move(nothing));
      note(node, 5003, QStringLiteral("OR IGNORE also skips rows that break NOT NULL or CHECK; ON CONFLICT DO NOTHING does not"));
    } else {
      out.set(Flag::Ignore);
      note(node, 5003, QStringLiteral("INSERT IGNORE also changes values that do not fit"));
    }
  } else if (conflict == QLatin1String("REPLACE")) {
    if (!postgres()) out.text = QStringLiteral("REPLACE");
    else if (!table.table || !table.table->primaryKey) {
      note(node, 5005, QStringLiteral("The key of %1 is not known").arg(table.alias));
    } else {
      if (keys > 1) note(node, 5001, QStringLiteral("Only a conflict on the primary key of %1 replaces the row").arg(table.alias));
      NodePtr made = sql::make(NodeKind::OnConflict);
      QSet<QString> key;
      for (const IndexPart &part : table.table->primaryKey->parts) {
        NodePtr item = sql::make(NodeKind::IndexPart);
        item->add(Slot::Value, sql::column(targetColumn(table.name, part.column)));
        made->add(Slot::Item, std::move(item));
        key.insert(part.column);
      }
      QSet<QString> given;
      for (const Node *c : node.all(Slot::Column)) given.insert(c->text.toLower());
      for (const Column &column : table.table->columns) {
        if (key.contains(column.name) || column.isGenerated()) continue;
        const QString name = targetColumn(table.name, column.name);
        NodePtr a = sql::make(NodeKind::Assignment);
        a->add(Slot::Target, sql::column(name));
        a->add(Slot::Value, given.isEmpty() || given.contains(column.name.toLower()) ? sql::column(name, QStringLiteral("excluded")) : sql::make(NodeKind::Default));
        made->add(Slot::Assignment, std::move(a));
      }
      if (!made->hasChild(Slot::Assignment)) made->set(Flag::DoNothing);
      out.add(Slot::OnConflict, std::move(made));
    }
  } else if (!conflict.isEmpty() && conflict != QLatin1String("ABORT")) note(node, 4020, QStringLiteral("OR %1 is dropped: an error ends the statement").arg(conflict));
  const Node *on = node.child(Slot::OnConflict);
  if (!on) return nullptr;
  if (on->hasChild(Slot::Next)) note(*on, 4001, QStringLiteral("Several ON CONFLICT clauses have no conversion"));
  NodePtr made = sql::cloneShallow(*on);
  for (const Node *item : on->all(Slot::Item)) made->add(Slot::Item, rebuild(*item));
  if (const Node *where = on->child(Slot::IndexWhere)) made->add(Slot::IndexWhere, condition(*where));
  m_excluded = true;
  if (postgres()) {
    for (const Node *a : on->all(Slot::Assignment)) made->add(Slot::Assignment, assignment(*a, &table));
    if (const Node *where = on->child(Slot::Where)) made->add(Slot::Where, condition(*where));
    if (!on->has(Flag::DoNothing) && !on->hasChild(Slot::Item)) note(*on, 5001, QStringLiteral("PostgreSQL must be told which key conflicts"));
    out.add(Slot::OnConflict, std::move(made));
  } else {
    if (keys > 1 && !on->has(Flag::DoNothing)) note(*on, 5001, QStringLiteral("ON DUPLICATE KEY acts on every unique key of the table"));
    if (on->has(Flag::DoNothing)) {
      out.set(Flag::Ignore);
      note(*on, 5003, QStringLiteral("INSERT IGNORE also skips rows that break other rules, and changes values that do not fit"));
    }
    const Node *where = on->child(Slot::Where);
    for (const Node *a : on->all(Slot::Assignment)) {
      NodePtr set = assignment(*a, &table);
      if (where) set->put(Slot::Value, f("CASE WHEN _1 THEN _2 ELSE _3 END", sql::list(condition(*where), set->take(Slot::Value), set->child(Slot::Target)->clone())));
      out.add(Slot::OnDuplicate, std::move(set));
    }
    if (on->count(Slot::Assignment) > 1 && (where || keys == 0)) note(*on, 4020, QStringLiteral("Assignments are done one after the other: later ones see new values"));
  }
  m_excluded = false;
  return nullptr;
}

NodePtr FromSqlite::update(const Node &node) {
  const QString conflict = node.textOf(Slot::Conflict).toUpper();
  if (!conflict.isEmpty() && conflict != QLatin1String("ABORT")) note(node, 4001, QStringLiteral("UPDATE OR %1 has no conversion").arg(conflict));
  NodePtr out = PlainConverter::update(node);
  if (!postgres()) { // MySQL's later assignments see what the earlier ones did
    QSet<QString> set;
    for (const Node *a : node.all(Slot::Assignment)) {
      (void)sql::walk(*a->child(Slot::Value), [&](const Node &n) {
        if (n.kind == NodeKind::ColumnRef && set.contains(n.text.toLower())) note(n, 4020, QStringLiteral("%1 has its new value here already").arg(n.text));
        return sql::Visit::Children;
      });
      set.insert(a->child(Slot::Target)->text.toLower());
    }
  }
  return out;
}

// --- triggers -----------------------------------------------------------------------------------------------------

QString FromSqlite::printed(const Node &node) const {
  sql::PrintOptions print;
  print.dialect = m_session.options.to;
  print.pretty = false;
  return sql::print(node, print);
}

/// RAISE(ABORT, 'text') as the statement that does it.
QString FromSqlite::raiseText(const Node &call, bool &ok, bool &ignores) const {
  const auto args = call.all(Slot::Arg);
  const QString what = args.empty() ? QString() : args[0]->text.toUpper();
  if (what == QLatin1String("IGNORE")) {
    ignores = true;
    ok = postgres();
    return QStringLiteral("RETURN NULL;");
  }
  if (args.size() != 2 || args[1]->kind != NodeKind::StringLiteral) {
    ok = false;
    return {};
  }
  const QString message = sql::quoteLiteral(m_session.options.to, args[1]->text);
  return postgres() ? QStringLiteral("RAISE EXCEPTION USING MESSAGE = %1, ERRCODE = 'P0001';").arg(message) : QStringLiteral("SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = %1;").arg(message);
}

bool FromSqlite::triggerStatement(const Node &node, QStringList &lines, bool &ignores) {
  switch (node.kind) {
  case NodeKind::Insert: case NodeKind::Update: case NodeKind::Delete: {
    const NodePtr made = statement(node);
    if (made->kind == NodeKind::Empty || made->kind == NodeKind::Script) return false;
    lines << QStringLiteral("  ") + printed(*made) + QLatin1Char(';');
    return true;
  }
  case NodeKind::Select: {
    // SELECT RAISE(…) WHERE c; SELECT CASE WHEN c THEN RAISE(…) … END [WHERE d]
    if (node.count(Slot::Item) != 1 || node.hasChild(Slot::GroupBy)) return false;
    const Node *value = node.child(Slot::Item)->child(Slot::Value);
    const auto isRaise = [](const Node *n) { return n && n->isCall(QLatin1String("raise")); };
    bool ok = true;
    QString where;
    if (node.hasChild(Slot::From)) { // … FROM t WHERE …: when there is such a row
      NodePtr inner = node.clone();
      inner->takeAll(Slot::Item);
      NodePtr one = sql::make(NodeKind::SelectItem);
      one->add(Slot::Value, sql::number(1));
      inner->insertAt(0, Slot::Item, std::move(one));
      if (!isRaise(value)) return false;
      where = QStringLiteral("EXISTS (%1)").arg(printed(*query(*inner)));
    } else if (const Node *w = node.child(Slot::Where)) where = printed(*condition(*w));
    const auto then = [&](const QString &test, const Node &call) {
      const QString raise = raiseText(call, ok, ignores);
      lines << (test.isEmpty() ? QStringLiteral("  ") + raise : QStringLiteral("  IF %1 THEN %2 END IF;").arg(test, raise));
    };
    if (isRaise(value)) {
      then(where, *value);
      return ok;
    }
    if (value->kind != NodeKind::Case) return false;
    QStringList before;
    for (const Node *branch : value->all(Slot::Branch)) {
      NodePtr test;
      if (const Node *operand = value->child(Slot::Operand)) {
        Value a = expression(*operand), b = expression(*branch->child(Slot::Condition));
        unify(a, b);
        test = sql::binary(QStringLiteral("="), std::move(a.node), std::move(b.node));
      } else test = condition(*branch->child(Slot::Condition));
      const QString text = QLatin1Char('(') + printed(*test) + QLatin1Char(')');
      if (isRaise(branch->child(Slot::Result))) {
        QStringList all = before;
        all << text;
        if (!where.isEmpty()) all.prepend(QLatin1Char('(') + where + QLatin1Char(')'));
        then(all.join(QStringLiteral(" AND ")), *branch->child(Slot::Result));
      }
      before << QStringLiteral("%1 IS NOT TRUE").arg(text);
    }
    if (isRaise(value->child(Slot::Else))) then(before.join(QStringLiteral(" AND ")), *value->child(Slot::Else));
    return ok;
  }
  case NodeKind::Empty: return true;
  default: return false;
  }
}

NodePtr FromSqlite::createTrigger(const Node &node) {
  const Node *on = node.child(Slot::Table), *body = node.child(Slot::Body), *event = node.child(Slot::Event);
  const auto refused = [&](const QString &why) {
    note(node, 6001, QStringLiteral("The trigger %1 is not converted: %2").arg(node.text, why));
    return sql::make(NodeKind::Empty);
  };
  if (!on || !body || !event) return refused(QStringLiteral("it is not understood"));
  const QString timing = node.textOf(Slot::Timing).isEmpty() ? QStringLiteral("BEFORE") : node.textOf(Slot::Timing).toUpper(), what = event->text.toUpper();
  const bool instead = timing == QLatin1String("INSTEAD OF");
  if (instead && !postgres()) return refused(QStringLiteral("MySQL has no INSTEAD OF triggers"));
  NodePtr table = tableName(*on);
  m_scopes.emplace_back();
  for (const char *row : {"NEW", "OLD"}) {
    ScopeTable t = scopeTable(catalogName(*on), QLatin1String(row));
    t.alias = QLatin1String(row);
    t.targetAlias = postgres() ? QString::fromLatin1(row).toLower() : QString::fromLatin1(row);
    scope().tables.push_back(std::move(t));
  }
  QStringList lines;
  bool ignores = false, ok = true;
  for (const Node *s : body->all(Slot::Statement)) {
    ok = ok && triggerStatement(*s, lines, ignores);
    for (const Slot slot : {Slot::Target})
      if (const Node *target = s->child(slot); target && !postgres() && target->text.compare(on->text, Qt::CaseInsensitive) == 0) note(*s, 4020, QStringLiteral("MySQL forbids a trigger to change its own table"));
  }
  const QString when = node.hasChild(Slot::Condition) ? printed(*condition(*node.child(Slot::Condition))) : QString();
  m_scopes.pop_back();
  if (!ok) return refused(QStringLiteral("its body has a statement without counterpart"));
  const sql::Dialect dialect = m_session.options.to;
  const QString name = fold(node.text), tableText = printed(*table), quoted = sql::quoteIdentifier(dialect, name);
  QString of;
  QStringList columns;
  for (const Node *column : node.all(Slot::Column)) columns << sql::quoteIdentifier(dialect, targetColumn(catalogName(*on), column->text));
  sql::ParseOptions parse;
  parse.dialect = dialect;
  if (postgres()) {
    const QString schema = table->hasChild(Slot::Qualifier) ? sql::quoteIdentifier(dialect, table->textOf(Slot::Qualifier)) + QLatin1Char('.') : QString();
    if (!columns.isEmpty()) of = QStringLiteral(" OF ") + columns.join(QStringLiteral(", "));
    const QString result = timing == QLatin1String("AFTER") ? QStringLiteral("NULL") : what == QLatin1String("DELETE") ? QStringLiteral("OLD") : QStringLiteral("NEW");
    const QString function = QStringLiteral("CREATE OR REPLACE FUNCTION %1%2() RETURNS trigger LANGUAGE plpgsql AS $body$\nBEGIN\n%3\n  RETURN %4;\nEND\n$body$").arg(schema, quoted, lines.join(QLatin1Char('\n')), result);
    const QString trigger = QStringLiteral("CREATE TRIGGER %1 %2 %3%4 ON %5 FOR EACH ROW %6EXECUTE FUNCTION %7%1()")
                              .arg(quoted, timing, what, of, tableText, when.isEmpty() ? QString() : QStringLiteral("WHEN (%1) ").arg(when), schema);
    if (instead && !when.isEmpty()) return refused(QStringLiteral("PostgreSQL has no WHEN for INSTEAD OF"));
    NodePtr script = sql::make(NodeKind::Script);
    script->add(Slot::Statement, sql::parseStatement(function, parse).node);
    script->add(Slot::Statement, sql::parseStatement(trigger, parse).node);
    return script;
  }
  QStringList tests;
  if (!when.isEmpty()) tests << QLatin1Char('(') + when + QLatin1Char(')');
  if (!columns.isEmpty()) {
    QStringList changed;
    for (const QString &column : columns) changed << QStringLiteral("NOT (OLD.%1 <=> NEW.%1)").arg(column);
    tests << QLatin1Char('(') + changed.join(QStringLiteral(" OR ")) + QLatin1Char(')');
    note(node, 4019, QStringLiteral("UPDATE OF fires when a column is named; here when its value changes"));
  }
  QString text = lines.join(QLatin1Char('\n'));
  if (!tests.isEmpty()) text = QStringLiteral("  IF %1 THEN\n%2\n  END IF;").arg(tests.join(QStringLiteral(" AND ")), text);
  return sql::parseStatement(QStringLiteral("CREATE TRIGGER %1 %2 %3 ON %4 FOR EACH ROW BEGIN\n%5\nEND").arg(quoted, timing, what, tableText, text), parse).node;
}

} // namespace portolan::convert
