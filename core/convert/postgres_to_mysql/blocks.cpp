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

namespace {

/// The only thing done with the cursor is FOR r IN cursor.
bool onlyLooped(const Node &block, const QString &cursor) {
  bool looped = false, other = false;
  (void)sql::walk(block, [&](const Node &n) {
    if (n.kind == NodeKind::ForCursor) looped = looped || n.textOf(Slot::Call).compare(cursor, Qt::CaseInsensitive) == 0;
    if (n.kind == NodeKind::OpenCursor || n.kind == NodeKind::FetchCursor || n.kind == NodeKind::CloseCursor) other = other || n.text.compare(cursor, Qt::CaseInsensitive) == 0;
    return sql::Visit::Children;
  });
  return looped && !other;
}

} // namespace

bool PostgresToMySql::isRecord(const Node &type) const {
  if (type.textIs(QLatin1String("record")) || type.has(Flag::RowTypeOf)) return true;
  if (type.has(Flag::TypeOf) || type.has(Flag::Array) || !m_session.catalog) return false;
  return std::any_of(m_session.catalog->tables.begin(), m_session.catalog->tables.end(), [&](const Table &t) { return t.name.name.compare(type.text, Qt::CaseInsensitive) == 0; });
}

/// A cursor variable that is opened for one query.
NodePtr PostgresToMySql::openedCursor(const Node &block, const QString &name) {
  const Node *opened = nullptr;
  int times = 0;
  (void)sql::walk(block, [&](const Node &n) {
    if (n.kind == NodeKind::OpenCursor && n.text.compare(name, Qt::CaseInsensitive) == 0 && ++times) opened = &n;
    return sql::Visit::Children;
  });
  if (times != 1) return nullptr;
  const NodePtr source = opened->hasChild(Slot::Query) ? opened->child(Slot::Query)->clone() : opened->hasChild(Slot::Value) ? knownStatement(*opened->child(Slot::Value), opened->all(Slot::Using)) : nullptr;
  if (!source || !isQuery(source->kind)) return nullptr;
  NodePtr cursor = sql::make(NodeKind::DeclareCursor, name);
  cursor->add(Slot::Query, query(*source));
  return cursor;
}

void PostgresToMySql::programList(const std::vector<const Node *> &list, Nodes &out) {
  for (std::size_t i = 0; i < list.size(); ++i)
    if (list[i]->kind != NodeKind::CreateTable || !temporaryTable(list, i, out)) programStatement(*list[i], out);
}

void PostgresToMySql::programStatements(const std::vector<const Node *> &list, Node &out, Slot slot) {
  Nodes made;
  programList(list, made);
  for (NodePtr &m : made) out.add(slot, std::move(m));
  if (!out.hasChild(slot)) {
    NodePtr nothing = sql::make(NodeKind::Do);
    nothing->add(Slot::Item, sql::number(0));
    out.add(slot, std::move(nothing));
  }
}

void PostgresToMySql::programBlock(const Node &source, Node &out) {
  m_variables.emplace_back();
  Nodes variables, cursors, handlers;
  NodePtr plain = source.clone();
  const Node &block = source;
  std::vector<std::pair<const Node *, const Node *>> records;
  for (const Node *d : block.all(Slot::Declaration)) {
    if (d->kind == NodeKind::DeclareVariable) {
      const Node *typeNode = d->child(Slot::Type);
      for (const Node *item : d->all(Slot::Item)) {
        Type type;
        if (isRecord(*typeNode)) {
          records.emplace_back(item, typeNode);
          continue;
        }
        if (typeNode->textIs(QLatin1String("refcursor"))) {
          if (m_routine->results.contains(item->text.toLower())) continue; // its rows go to the caller
          if (NodePtr cursor = openedCursor(block, item->text)) cursors.push_back(std::move(cursor));
          else note(*d, 6011, QStringLiteral("The cursor %1 has no conversion: it is opened for several queries, or for none").arg(item->text));
          continue;
        }
        NodePtr made = mysqlType(*typeNode, &type);
        const Node *value = d->child(Slot::Default);
        NodePtr initial = value ? assigned(*value, type) : nullptr;
        m_variables.back().push_back({item->text, item->text, type});
        variables.push_back(declaration(item->text, std::move(made), std::move(initial)));
      }
    } else if (d->kind == NodeKind::DeclareCursor && d->hasChild(Slot::Query)) {
      if (onlyLooped(block, d->text)) continue; // the loop declares its own
      if (d->hasChild(Slot::Parameter)) {
        note(*d, 6011, QStringLiteral("The cursor %1 takes arguments, which has no conversion outside of a FOR loop").arg(d->text));
        continue;
      }
      NodePtr cursor = sql::make(NodeKind::DeclareCursor, d->text);
      cursor->add(Slot::Query, query(*d->child(Slot::Query)));
      cursors.push_back(std::move(cursor));
    } else note(*d, 6011, QStringLiteral("This declaration has no conversion"));
  }
  m_cursorLoops.emplace_back();
  for (const Node *d : source.all(Slot::Declaration))
    if (d->kind == NodeKind::DeclareCursor && d->hasChild(Slot::Query)) m_cursorLoops.back().push_back(d);
  for (const auto &[item, type] : records)
    if (!declareRecord(*item, *type, plain, variables)) note(*item, 6011, QStringLiteral("The record %1 has no conversion: its columns are not known").arg(item->text));
  const Node &body = *plain;
  const bool outermost = !m_foundDeclared && mentions(block, QStringLiteral("found"));
  if (outermost) {
    m_foundDeclared = true;
    variables.push_back(declaration(QStringLiteral("found"), sql::typeName(QStringLiteral("BOOLEAN")), sql::boolean(false)));
    m_variables.back().push_back({QStringLiteral("found"), QStringLiteral("found"), typeOf(Kind::Bool, false)});
    handlers.push_back(handler(QStringLiteral("CONTINUE"), sql::make(NodeKind::HandlerCondition, QStringLiteral("NOT FOUND")), setTo(sql::column(QStringLiteral("found")), sql::boolean(false))));
  }
  for (const Node *h : body.all(Slot::Handler)) {
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
  programStatements(body.all(Slot::Statement), out, Slot::Statement);
  if (outermost) m_foundDeclared = false;
  m_cursorLoops.pop_back();
  m_variables.pop_back();
}

} // namespace portolan::convert
