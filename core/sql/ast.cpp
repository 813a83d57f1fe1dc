// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/ast.h"

#include <algorithm>
#include <utility>

namespace portolan::sql {

Node::~Node() {
  // A chain of a million operators is a tree a million deep: take it apart with a list instead of the stack.
  if (children.empty()) return;
  std::vector<NodePtr> pending;
  for (Child &c : children)
    if (!c.node->children.empty()) pending.push_back(std::move(c.node));
  while (!pending.empty()) {
    const NodePtr node = std::move(pending.back());
    pending.pop_back();
    for (Child &c : node->children)
      if (c.node && !c.node->children.empty()) pending.push_back(std::move(c.node));
    node->children.clear();
  }
}

const Node *Node::child(Slot slot) const {
  for (const Child &c : children)
    if (c.slot == slot) return c.node.get();
  return nullptr;
}

Node *Node::child(Slot slot) { return const_cast<Node *>(std::as_const(*this).child(slot)); }

std::vector<const Node *> Node::all(Slot slot) const {
  std::vector<const Node *> found;
  for (const Child &c : children)
    if (c.slot == slot) found.push_back(c.node.get());
  return found;
}

std::vector<Node *> Node::all(Slot slot) {
  std::vector<Node *> found;
  for (const Child &c : children)
    if (c.slot == slot) found.push_back(c.node.get());
  return found;
}

std::size_t Node::count(Slot slot) const {
  std::size_t n = 0;
  for (const Child &c : children) n += c.slot == slot ? 1 : 0;
  return n;
}

Node *Node::add(Slot slot, NodePtr node) {
  if (!node) return nullptr;
  children.push_back({slot, std::move(node)});
  return children.back().node.get();
}

NodePtr Node::put(Slot slot, NodePtr node) {
  for (Child &c : children) {
    if (c.slot != slot) continue;
    if (!node) return take(slot);
    std::swap(c.node, node);
    return node;
  }
  add(slot, std::move(node));
  return {};
}

NodePtr Node::take(Slot slot) {
  for (auto it = children.begin(); it != children.end(); ++it) {
    if (it->slot != slot) continue;
    NodePtr node = std::move(it->node);
    children.erase(it);
    return node;
  }
  return {};
}

std::vector<NodePtr> Node::takeAll(Slot slot) {
  std::vector<NodePtr> taken;
  std::vector<Child> kept;
  kept.reserve(children.size());
  for (Child &c : children) {
    if (c.slot == slot) taken.push_back(std::move(c.node));
    else kept.push_back(std::move(c));
  }
  children = std::move(kept);
  return taken;
}

NodePtr Node::replaceChild(const Node *old, NodePtr replacement) {
  for (auto it = children.begin(); it != children.end(); ++it) {
    if (it->node.get() != old) continue;
    NodePtr taken = std::move(it->node);
    if (replacement) it->node = std::move(replacement);
    else children.erase(it);
    return taken;
  }
  return {};
}

void Node::insertAt(std::size_t index, Slot slot, NodePtr node) {
  if (!node) return;
  const auto at = children.begin() + static_cast<std::ptrdiff_t>(std::min(index, children.size()));
  children.insert(at, Child{slot, std::move(node)});
}

ObjectName Node::objectName() const { return {textOf(Slot::Qualifier), text}; }

QStringList Node::nameParts() const {
  QStringList parts;
  for (const Node *n = this; n; n = n->child(Slot::Qualifier)) parts.prepend(n->text);
  return parts;
}

void Node::addComment(const QString &comment) {
  if (!m_comments) m_comments = std::make_unique<QStringList>();
  m_comments->append(comment);
}

void Node::setComments(const QStringList &comments) {
  if (comments.isEmpty()) m_comments.reset();
  else m_comments = std::make_unique<QStringList>(comments);
}

NodePtr cloneShallow(const Node &node) {
  auto copy = std::make_unique<Node>(node.kind, node.text);
  copy->span = node.span;
  for (std::size_t i = 0; i < 3; ++i) copy->m_flags[i] = node.m_flags[i];
  copy->setComments(node.comments());
  return copy;
}

NodePtr Node::clone() const {
  NodePtr root = cloneShallow(*this);
  std::vector<std::pair<const Node *, Node *>> pending{{this, root.get()}};
  while (!pending.empty()) {
    const auto [from, to] = pending.back();
    pending.pop_back();
    to->children.reserve(from->children.size());
    for (const Child &c : from->children) {
      Node *copy = to->add(c.slot, cloneShallow(*c.node));
      if (!c.node->children.empty()) pending.emplace_back(c.node.get(), copy);
    }
  }
  return root;
}

bool Node::equals(const Node &other) const {
  Node mask(NodeKind::Empty);
  for (const Flag f : {Flag::Parens, Flag::Quoted, Flag::As, Flag::DollarQuoted, Flag::DoubleQuoted, Flag::EscapeString, Flag::ZeroX,
                       Flag::LimitComma, Flag::VersionedComment, Flag::RowKeyword, Flag::Equals, Flag::ColonEquals, Flag::To})
    mask.set(f);
  std::vector<std::pair<const Node *, const Node *>> pending{{this, &other}};
  while (!pending.empty()) {
    const auto [a, b] = pending.back();
    pending.pop_back();
    if (a->kind != b->kind || a->text != b->text) return false;
    for (std::size_t i = 0; i < 3; ++i)
      if ((a->m_flags[i] & ~mask.m_flags[i]) != (b->m_flags[i] & ~mask.m_flags[i])) return false;
    // the order across slots is how it was written; within a slot it means something
    const auto bySlot = [](const Node &n) {
      std::vector<const Child *> sorted;
      const bool parsedBody = n.hasChild(Slot::Body); // then its text is only how it was written
      for (const Child &c : n.children)
        if (!parsedBody || c.slot != Slot::BodyText) sorted.push_back(&c);
      std::stable_sort(sorted.begin(), sorted.end(), [](const Child *x, const Child *y) { return x->slot < y->slot; });
      return sorted;
    };
    const auto left = bySlot(*a), right = bySlot(*b);
    if (left.size() != right.size()) return false;
    for (std::size_t i = 0; i < left.size(); ++i) {
      if (left[i]->slot != right[i]->slot) return false;
      pending.emplace_back(left[i]->node.get(), right[i]->node.get());
    }
  }
  return true;
}

QString Node::dump() const {
  struct Item { const Node *node; Slot slot; int depth; };
  QString out;
  std::vector<Item> pending{{this, Slot::None, 0}};
  while (!pending.empty()) {
    const Item item = pending.back();
    pending.pop_back();
    out += QString(item.depth * 2, QLatin1Char(' '));
    if (item.slot != Slot::None) out += QLatin1String(slotName(item.slot)) + QLatin1String(": ");
    out += QLatin1String(nodeKindName(item.node->kind));
    if (!item.node->text.isEmpty()) out += QLatin1String(" [") + item.node->text + QLatin1Char(']');
    for (int f = 0; f < FlagCount; ++f)
      if (item.node->has(static_cast<Flag>(f))) out += QLatin1String(" +") + QLatin1String(flagName(static_cast<Flag>(f)));
    out += QLatin1Char('\n');
    for (auto it = item.node->children.rbegin(); it != item.node->children.rend(); ++it)
      pending.push_back({it->node.get(), it->slot, item.depth + 1});
  }
  return out;
}

namespace {
template<class N, class F> bool walkAll(N &root, const F &visit) {
  std::vector<N *> pending{&root};
  while (!pending.empty()) {
    N *node = pending.back();
    pending.pop_back();
    switch (visit(*node)) {
    case Visit::Stop: return false;
    case Visit::Skip: continue;
    case Visit::Children: break;
    }
    for (auto it = node->children.rbegin(); it != node->children.rend(); ++it) pending.push_back(it->node.get());
  }
  return true;
}
} // namespace

bool walk(const Node &root, const std::function<Visit(const Node &)> &visit) { return walkAll<const Node>(root, visit); }
bool walk(Node &root, const std::function<Visit(Node &)> &visit) { return walkAll<Node>(root, visit); }

NodePtr transform(NodePtr root, const std::function<NodePtr(NodePtr)> &rewrite) {
  struct Frame { NodePtr node; std::size_t next; };
  std::vector<Frame> stack;
  stack.push_back({std::move(root), 0});
  for (;;) {
    Frame &top = stack.back();
    if (top.next < top.node->children.size()) {
      NodePtr child = std::move(top.node->children[top.next].node);
      stack.push_back({std::move(child), 0});
      continue;
    }
    const SourceSpan span = top.node->span;
    const QStringList comments = top.node->comments();
    NodePtr done = rewrite(std::move(top.node));
    if (done->span.line == 0) done->span = span;
    if (!comments.isEmpty() && done->comments().isEmpty()) done->setComments(comments);
    stack.pop_back();
    if (stack.empty()) return done;
    Frame &parent = stack.back();
    parent.node->children[parent.next++].node = std::move(done);
  }
}

NodePtr make(NodeKind kind, const QString &text) { return std::make_unique<Node>(kind, text); }
NodePtr number(qint64 value) {
  if (value >= 0) return make(NodeKind::NumberLiteral, QString::number(value));
  return unary(QStringLiteral("-"), make(NodeKind::NumberLiteral, QString::number(value).mid(1)));
}
NodePtr number(const QString &text) { return make(NodeKind::NumberLiteral, text); }
NodePtr string(const QString &value) { return make(NodeKind::StringLiteral, value); }
NodePtr null() { return make(NodeKind::NullLiteral); }
NodePtr boolean(bool value) { return make(NodeKind::BooleanLiteral, value ? QStringLiteral("TRUE") : QStringLiteral("FALSE")); }
NodePtr wordNode(const QString &text) { return make(NodeKind::Word, text); }

NodePtr name(const QStringList &parts) {
  NodePtr node;
  for (const QString &part : parts) {
    NodePtr next = make(NodeKind::Name, part);
    next->add(Slot::Qualifier, std::move(node));
    node = std::move(next);
  }
  return node ? std::move(node) : make(NodeKind::Name);
}

NodePtr column(const QString &column, const QString &table) {
  NodePtr node = make(NodeKind::ColumnRef, column);
  if (!table.isEmpty()) node->add(Slot::Qualifier, make(NodeKind::Name, table));
  return node;
}

NodePtr binary(const QString &op, NodePtr left, NodePtr right) {
  NodePtr node = make(NodeKind::Binary, op);
  node->add(Slot::Left, std::move(left));
  node->add(Slot::Right, std::move(right));
  return node;
}

NodePtr unary(const QString &op, NodePtr operand) {
  NodePtr node = make(NodeKind::Unary, op);
  node->add(Slot::Operand, std::move(operand));
  return node;
}

NodePtr typeName(const QString &text, std::initializer_list<int> arguments) {
  NodePtr node = make(NodeKind::TypeName, text);
  for (const int a : arguments) node->add(Slot::Arg, number(a));
  return node;
}

NodePtr cast(NodePtr operand, NodePtr type) {
  NodePtr node = make(NodeKind::Cast, QStringLiteral("CAST"));
  node->add(Slot::Operand, std::move(operand));
  node->add(Slot::Type, std::move(type));
  return node;
}

NodePtr cast(NodePtr operand, const QString &type) { return cast(std::move(operand), typeName(type)); }

NodePtr isNull(NodePtr operand, bool negated) {
  NodePtr node = make(NodeKind::Is, QStringLiteral("NULL"));
  node->set(Flag::Not, negated);
  node->add(Slot::Operand, std::move(operand));
  return node;
}

NodePtr caseWhen(NodePtr condition, NodePtr result, NodePtr otherwise) {
  NodePtr when = make(NodeKind::When);
  when->add(Slot::Condition, std::move(condition));
  when->add(Slot::Result, std::move(result));
  NodePtr node = make(NodeKind::Case);
  node->add(Slot::Branch, std::move(when));
  node->add(Slot::Else, std::move(otherwise));
  return node;
}

NodePtr option(const QString &text, NodePtr value) {
  NodePtr node = make(NodeKind::Option, text);
  node->add(Slot::Value, std::move(value));
  return node;
}

NodePtr raw(const QString &text) { return make(NodeKind::Raw, text); }

NodePtr call(const QString &function, std::vector<NodePtr> arguments) {
  NodePtr node = make(NodeKind::FunctionCall, function);
  for (NodePtr &a : arguments) node->add(Slot::Arg, std::move(a));
  return node;
}

} // namespace portolan::sql
