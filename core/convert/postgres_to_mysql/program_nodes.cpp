// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/postgres_to_mysql/program_nodes.h"

#include "core/sql/parser.h"

namespace portolan::convert {

using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

NodePtr typeFromText(const QString &text) {
  sql::ParseOptions options;
  options.dialect = sql::Dialect::MariaDb;
  sql::Parsed parsed = sql::parseExpression(QStringLiteral("CAST(1 AS %1)").arg(text), options);
  if (parsed.node && parsed.node->kind == NodeKind::Cast)
    if (NodePtr type = parsed.node->take(Slot::Type)) return type;
  return sql::typeName(text);
}

NodePtr declaration(const QString &name, NodePtr type, NodePtr value) {
  NodePtr d = sql::make(NodeKind::DeclareVariable);
  d->add(Slot::Item, sql::name({name}));
  d->add(Slot::Type, std::move(type));
  d->add(Slot::Default, std::move(value));
  return d;
}

NodePtr setTo(NodePtr target, NodePtr value) {
  NodePtr set = sql::make(NodeKind::SetStatement), a = sql::make(NodeKind::Assignment);
  a->add(Slot::Target, std::move(target));
  a->add(Slot::Value, std::move(value));
  set->add(Slot::Assignment, std::move(a));
  return set;
}

NodePtr ifThen(NodePtr condition, Nodes statements) {
  NodePtr made = sql::make(NodeKind::If), branch = sql::make(NodeKind::IfBranch);
  branch->add(Slot::Condition, std::move(condition));
  for (NodePtr &s : statements) branch->add(Slot::Statement, std::move(s));
  made->add(Slot::Branch, std::move(branch));
  return made;
}

NodePtr handler(const QString &kind, NodePtr condition, NodePtr statement) {
  NodePtr h = sql::make(NodeKind::DeclareHandler, kind);
  h->add(Slot::Condition, std::move(condition));
  h->add(Slot::Statement, std::move(statement));
  return h;
}

bool mentions(const Node &node, const QString &column) {
  return !sql::walk(node, [&](const Node &n) { return n.kind == NodeKind::ColumnRef && !n.hasChild(Slot::Qualifier) && n.text.compare(column, Qt::CaseInsensitive) == 0 ? sql::Visit::Stop : sql::Visit::Children; });
}

QString variableType(const Type &type) {
  switch (type.kind) {
  case Kind::Int: return QStringLiteral("BIGINT");
  case Kind::Decimal: return QStringLiteral("DECIMAL(65, %1)").arg(type.scale >= 0 ? std::min(type.scale, 30) : 20);
  case Kind::Float: return QStringLiteral("DOUBLE");
  case Kind::Bool: return QStringLiteral("BOOLEAN");
  case Kind::Date: return QStringLiteral("DATE");
  case Kind::DateTime: case Kind::Instant: return QStringLiteral("DATETIME(6)");
  case Kind::TimeOfDay: return QStringLiteral("TIME(6)");
  case Kind::Bytes: return QStringLiteral("LONGBLOB");
  default: return QStringLiteral("LONGTEXT");
  }
}

} // namespace portolan::convert
