// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks: declarations, handlers, statements.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

void PostgresToMySql::programStatements(const std::vector<const Node *> &list, Node &out, Slot slot) {
  for (const Node *s : list) {
    Nodes made;
    programStatement(*s, made);
    for (NodePtr &m : made) out.add(slot, std::move(m));
  }
  if (!out.hasChild(slot)) {
    NodePtr nothing = sql::make(NodeKind::Do);
    nothing->add(Slot::Item, sql::number(0));
    out.add(slot, std::move(nothing));
  }
}

void PostgresToMySql::programBlock(const Node &block, Node &out) {
  m_variables.emplace_back();
  Nodes variables, cursors, handlers;
  for (const Node *d : block.all(Slot::Declaration)) {
    if (d->kind == NodeKind::DeclareVariable) {
      const Node *typeNode = d->child(Slot::Type);
      for (const Node *item : d->all(Slot::Item)) {
        Type type;
        if (typeNode->textIs(QLatin1String("record")) || typeNode->has(Flag::RowTypeOf)) {
          bool loop = false; // the variable of a FOR loop is declared there
          (void)sql::walk(block, [&](const Node &n) {
            loop = loop || (n.kind == NodeKind::ForQuery && n.child(Slot::Target) && n.child(Slot::Target)->text.compare(item->text, Qt::CaseInsensitive) == 0);
            return sql::Visit::Children;
          });
          if (!loop) note(*d, 6011, QStringLiteral("The record %1 has no conversion").arg(item->text));
          continue;
        }
        NodePtr made = mysqlType(*typeNode, &type);
        const Node *value = d->child(Slot::Default);
        NodePtr initial = value ? expression(*value).node : nullptr;
        m_variables.back().push_back({item->text, item->text, type});
        variables.push_back(declaration(item->text, std::move(made), std::move(initial)));
      }
    } else if (d->kind == NodeKind::DeclareCursor && d->hasChild(Slot::Query) && !d->hasChild(Slot::Parameter)) {
      NodePtr cursor = sql::make(NodeKind::DeclareCursor, d->text);
      cursor->add(Slot::Query, query(*d->child(Slot::Query)));
      cursors.push_back(std::move(cursor));
    } else note(*d, 6011, QStringLiteral("This declaration has no conversion"));
  }
  const bool outermost = !m_foundDeclared && mentions(block, QStringLiteral("found"));
  if (outermost) {
    m_foundDeclared = true;
    variables.push_back(declaration(QStringLiteral("found"), sql::typeName(QStringLiteral("BOOLEAN")), sql::boolean(false)));
    m_variables.back().push_back({QStringLiteral("found"), QStringLiteral("found"), typeOf(Kind::Bool, false)});
    handlers.push_back(handler(QStringLiteral("CONTINUE"), sql::make(NodeKind::HandlerCondition, QStringLiteral("NOT FOUND")), setTo(sql::column(QStringLiteral("found")), sql::boolean(false))));
  }
  for (const Node *h : block.all(Slot::Handler)) {
    NodePtr action = sql::make(NodeKind::Block);
    NodePtr made = sql::make(NodeKind::DeclareHandler, QStringLiteral("EXIT"));
    static const QHash<QString, QList<int>> numbers{{QStringLiteral("unique_violation"), {1062}}, {QStringLiteral("foreign_key_violation"), {1451, 1452}}, {QStringLiteral("not_null_violation"), {1048}}, {QStringLiteral("check_violation"), {4025, 3819}},
                                                    {QStringLiteral("division_by_zero"), {1365}}, {QStringLiteral("numeric_value_out_of_range"), {1264}}, {QStringLiteral("deadlock_detected"), {1213}}, {QStringLiteral("too_many_rows"), {1172}},
                                                    {QStringLiteral("invalid_text_representation"), {1366, 1292}}, {QStringLiteral("undefined_table"), {1146}}, {QStringLiteral("lock_not_available"), {1205}}};
    for (const Node *c : h->all(Slot::Condition)) {
      const Node *value = c->child(Slot::Value);
      const QString name = value ? value->text.toLower() : c->text.toLower();
      if (c->text == QLatin1String("SQLSTATE") && value) {
        NodePtr state = sql::make(NodeKind::HandlerCondition, QStringLiteral("SQLSTATE"));
        state->add(Slot::Value, sql::string(value->text == QLatin1String("P0001") ? QStringLiteral("45000") : value->text));
        made->add(Slot::Condition, std::move(state));
      } else if (name == QLatin1String("others")) made->add(Slot::Condition, sql::make(NodeKind::HandlerCondition, QStringLiteral("SQLEXCEPTION")));
      else if (name == QLatin1String("no_data_found")) made->add(Slot::Condition, sql::make(NodeKind::HandlerCondition, QStringLiteral("NOT FOUND")));
      else if (name == QLatin1String("raise_exception")) {
        NodePtr state = sql::make(NodeKind::HandlerCondition, QStringLiteral("SQLSTATE"));
        state->add(Slot::Value, sql::string(QStringLiteral("45000")));
        made->add(Slot::Condition, std::move(state));
      } else if (numbers.contains(name)) {
        if (name == QLatin1String("division_by_zero")) note(*c, 4020, QStringLiteral("A division by zero gives NULL on the target unless sql_mode has ERROR_FOR_DIVISION_BY_ZERO and the statement stores its result"));
        for (const int n : numbers.value(name)) {
          NodePtr error = sql::make(NodeKind::HandlerCondition, QStringLiteral("ERROR"));
          error->add(Slot::Value, sql::number(n));
          made->add(Slot::Condition, std::move(error));
        }
      } else note(*c, 6011, QStringLiteral("The condition %1 has no conversion").arg(name));
    }
    NodePtr diagnostics;
    if (mentions(*h, QStringLiteral("sqlerrm")) || mentions(*h, QStringLiteral("sqlstate"))) {
      diagnostics = sql::make(NodeKind::GetDiagnostics);
      diagnostics->add(Slot::ConditionNumber, sql::number(1));
      for (const auto &[target, item] : {std::pair{"portolan_sqlerrm", "MESSAGE_TEXT"}, std::pair{"portolan_sqlstate", "RETURNED_SQLSTATE"}}) {
        NodePtr a = sql::make(NodeKind::Assignment);
        a->add(Slot::Target, sql::make(NodeKind::UserVariable, QLatin1String(target)));
        a->add(Slot::Value, sql::wordNode(QLatin1String(item)));
        diagnostics->add(Slot::Item, std::move(a));
      }
      action->add(Slot::Statement, std::move(diagnostics));
    }
    Nodes statements;
    for (const Node *s : h->all(Slot::Statement)) programStatement(*s, statements);
    for (NodePtr &s : statements) action->add(Slot::Statement, std::move(s));
    made->add(Slot::Statement, std::move(action));
    handlers.push_back(std::move(made));
    note(*h, 4020, QStringLiteral("An error does not undo what the block did before it, as it does on the source"), QStringLiteral("Set a SAVEPOINT at the beginning of the block and roll back to it in the handler, where that is allowed."));
  }
  for (auto *list : {&variables, &cursors, &handlers})
    for (NodePtr &d : *list) out.add(Slot::Declaration, std::move(d));
  programStatements(block.all(Slot::Statement), out, Slot::Statement);
  if (outermost) m_foundDeclared = false;
  m_variables.pop_back();
}

} // namespace portolan::convert
