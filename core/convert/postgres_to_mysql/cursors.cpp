// SPDX-License-Identifier: GPL-3.0-or-later
// Cursors: one that the routine reads itself stays one, one that its caller reads is a result set.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

bool isRefCursor(const Node *type) { return type && type->textIs(QLatin1String("refcursor")); }

} // namespace

/// Cursors that nothing here fetches from: they are there for the caller.
void PostgresToMySql::findResultCursors(const Node &routine) {
  QSet<QString> cursors, read;
  for (const Node *p : routine.all(Slot::Parameter))
    if (isRefCursor(p->child(Slot::Type))) cursors.insert(p->text.isEmpty() ? QStringLiteral("$1") : p->text.toLower());
  (void)sql::walk(*routine.child(Slot::Body), [&](const Node &n) {
    if (n.kind == NodeKind::DeclareVariable && isRefCursor(n.child(Slot::Type)))
      for (const Node *item : n.all(Slot::Item)) cursors.insert(item->text.toLower());
    if (n.kind == NodeKind::DeclareCursor && n.has(Flag::Unbound)) cursors.insert(n.text.toLower());
    if ((n.kind == NodeKind::FetchCursor && !n.has(Flag::Move)) || n.kind == NodeKind::ForCursor) read.insert(n.kind == NodeKind::ForCursor ? n.textOf(Slot::Call).toLower() : n.text.toLower());
    return sql::Visit::Children;
  });
  m_routine->results = cursors.subtract(read);
}

void PostgresToMySql::openCursor(const Node &node, Nodes &out) {
  if (m_routine->results.contains(node.text.toLower())) {
    NodePtr query_ = node.hasChild(Slot::Query) ? node.child(Slot::Query)->clone() : node.hasChild(Slot::Value) ? knownStatement(*node.child(Slot::Value), node.all(Slot::Using)) : nullptr;
    if (query_ && isQuery(query_->kind)) {
      if (!m_routine->procedure) note(node, 6011, QStringLiteral("A function gives no result set"));
      m_routine->fetched = true;
      out.push_back(query(*query_));
      return;
    }
  } else if (!node.hasChild(Slot::Arg) && !node.hasChild(Slot::Value)) { // its query stands in the declaration
    out.push_back(sql::make(NodeKind::OpenCursor, node.text));
    return;
  }
  note(node, 6011, QStringLiteral("This OPEN has no conversion inside a stored program"));
}

void PostgresToMySql::fetchCursor(const Node &node, Nodes &out) {
  const QString direction = node.textOf(Slot::Direction).toUpper();
  if (node.has(Flag::Move)) {
    // Counts the rows of a result set and goes back to its beginning: here they have been given already.
    const bool counts = direction == QLatin1String("FORWARD ALL") || direction == QLatin1String("ALL") || direction == QLatin1String("LAST");
    const bool back = direction == QLatin1String("ABSOLUTE") && node.textOf(Slot::Value) == QLatin1String("0");
    if (m_routine->results.contains(node.text.toLower()) && (counts || back)) return;
    note(node, 6011, QStringLiteral("MOVE has no conversion"));
    return;
  }
  if (!direction.isEmpty() && direction != QLatin1String("NEXT") && direction != QLatin1String("FORWARD")) {
    note(node, 6011, QStringLiteral("FETCH %1 has no conversion").arg(direction));
    return;
  }
  found(sql::boolean(true), out);
  NodePtr made = sql::make(NodeKind::FetchCursor, node.text);
  for (const Node *t : node.all(Slot::Target)) made->add(Slot::Target, expression(*t).node);
  out.push_back(std::move(made));
}

} // namespace portolan::convert
