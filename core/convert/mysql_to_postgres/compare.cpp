// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison: MySQL brings both sides to one type and ignores case (and trailing blanks) where the collation says so.
#include "core/convert/mysql_to_postgres/converter.h"
#include "core/convert/mysql_to_postgres/moments.h"
#include "core/convert/types/type_map.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

bool isStringLiteral(const Value &v) { return v.node->kind == NodeKind::StringLiteral; }

bool hasLetters(const QString &text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate() || c.unicode() > 0x7f; });
}

/// Trailing blanks do not count in comparisons (PAD SPACE), but for NO PAD collations.
void padded(Value &v) {
  if (!isStringLiteral(v)) return;
  while (v.node->text.endsWith(QLatin1Char(' '))) v.node->text.chop(1);
}

NodePtr collate(NodePtr operand, const QString &collation) {
  NodePtr node;
  if (collation.startsWith(QLatin1Char('"'))) {
    node = sql::make(NodeKind::Collate, collation.mid(1, collation.size() - 2));
    node->set(Flag::Quoted);
  } else {
    node = sql::make(NodeKind::Collate, collation.section(QLatin1Char('.'), -1));
    if (collation.contains(QLatin1Char('.'))) node->add(Slot::Qualifier, sql::name({collation.section(QLatin1Char('.'), 0, 0)}));
  }
  node->add(Slot::Operand, std::move(operand));
  return node;
}

} // namespace

QString MySqlToPostgres::defaultCollation() {
  if (!m_defaultCollation.isEmpty()) return m_defaultCollation;
  m_defaultCollation = m_session.catalog && !m_session.catalog->collation.isEmpty() ? m_session.catalog->collation : QStringLiteral("utf8mb4_general_ci");
  return m_defaultCollation;
}

bool MySqlToPostgres::insensitive(const Type &a, const Type &b) const {
  if (a.binaryText || b.binaryText) return false;
  const QString collation = m_session.catalog && !m_session.catalog->collation.isEmpty() ? m_session.catalog->collation : QStringLiteral("utf8mb4_general_ci");
  return a.insensitive || b.insensitive || collation.endsWith(QLatin1String("_ci"));
}

void MySqlToPostgres::applyCollation(Value &left, const Value &right) {
  if (!left.type.isText() && !right.type.isText()) return;
  const bool nopad = defaultCollation().contains(QLatin1String("0900")) || defaultCollation().contains(QLatin1String("nopad"));
  if (!nopad) padded(left);
  for (const Value *v : {&std::as_const(left), &right}) // letters that the two sort otherwise: ß is s or ss, Ø is O or its own letter
    if (static const QString letters = QStringLiteral("ßØøıŁłÆæŒœĐđÞþÐð"); isStringLiteral(*v) && insensitive(left.type, right.type) && std::any_of(v->node->text.begin(), v->node->text.end(), [&](QChar c) { return letters.contains(c); }))
      note(*v->node, 4020, QStringLiteral("'%1' has letters that the source's collation and the target's compare otherwise").arg(v->node->text));
  if (!insensitive(left.type, right.type)) {
    if (left.type.insensitive || right.type.insensitive) {
      left.node = collate(std::move(left.node), QStringLiteral("\"C\""));
      left.type.insensitive = false;
      left.type.collation = QStringLiteral("\"C\"");
    }
    return;
  }
  if (left.type.insensitive != right.type.insensitive || (left.type.insensitive && left.type.collation == right.type.collation)) return;
  if (left.type.explicitCollation || right.type.explicitCollation) return;
  if (!left.type.insensitive && ((isStringLiteral(left) && !hasLetters(left.node->text)) || (isStringLiteral(right) && !hasLetters(right.node->text)))) return;
  const TargetCollation target = left.type.insensitive ? TargetCollation{left.type.collation, true} : postgresCollation(m_session, defaultCollation());
  if (target.name.isEmpty()) return;
  left.node = collate(std::move(left.node), target.name);
  left.type.collation = target.name;
  left.type.insensitive = left.type.explicitCollation = true;
}

void MySqlToPostgres::unify(Value &left, Value &right) {
  std::vector<Value *> both{&left, &right};
  unifyAll(both);
}

/// Brings all values to the type in which MySQL compares them.
void MySqlToPostgres::unifyAll(std::vector<Value *> values) {
  const auto any = [&](auto test) { return std::any_of(values.begin(), values.end(), [&](const Value *v) { return test(v->type); }); };
  const auto all = [&](auto test) { return std::all_of(values.begin(), values.end(), [&](const Value *v) { return v->type.kind == Kind::Null || test(v->type); }); };
  if (all([](const Type &t) { return t.kind == Kind::Bool; })) return;
  if (any([](const Type &t) { return t.kind == Kind::Record || t.kind == Kind::Array; })) return;
  if (any([](const Type &t) { return t.isMoment(); })) {
    const bool dateOnly = all([](const Type &t) { return t.kind == Kind::Date || (t.literal && t.isText()); });
    for (Value *v : values) {
      if (v->type.isMoment() || v->type.kind == Kind::Null) continue;
      if (isStringLiteral(*v)) {
        const auto moment = parseMoment(v->node->text);
        if (!moment) {
          note(*v->node, 4020, QStringLiteral("'%1' is compared with a date and is none").arg(v->node->text));
          v->node = sql::cast(sql::null(), QStringLiteral("TIMESTAMP"));
          v->type = typeOf(Kind::DateTime);
        } else if (moment->zero) *v = toMoment(std::move(*v));
        else if (dateOnly && moment->time.isEmpty()) v->node->text = moment->date; // takes the other side's type
        else if (any([](const Type &t) { return t.kind == Kind::Instant; }) && !any([](const Type &t) { return t.kind == Kind::Date || t.kind == Kind::DateTime; })) v->node->text = moment->text();
        else *v = toMoment(std::move(*v));
        continue;
      }
      if (v->type.isNumber() && v->node->kind != NodeKind::NumberLiteral) { // MySQL: both as numbers
        for (Value *each : values) *each = toNumber(std::move(*each));
        return;
      }
      if (v->type.kind == Kind::Unknown) continue;
      *v = toMoment(std::move(*v));
    }
    return;
  }
  if (any([](const Type &t) { return t.kind == Kind::Interval || t.kind == Kind::TimeOfDay; })) {
    for (Value *v : values)
      if (v->type.kind != Kind::TimeOfDay && v->type.kind != Kind::Unknown && !v->type.isNumber()) *v = toSpan(std::move(*v));
    if (any([](const Type &t) { return t.isNumber(); }))
      for (Value *v : values) *v = toNumber(std::move(*v));
    return;
  }
  // A JSON true or false compares with TRUE, FALSE, 1 and 0.
  if (values.size() == 2 && any([](const Type &t) { return t.kind == Kind::Json; }) && any([](const Type &t) { return t.isNumber() || t.kind == Kind::Bool; }))
    for (Value *v : values)
      if (v->type.kind == Kind::Json)
        *v = {f("CASE jsonb_typeof(_1) WHEN 'boolean' THEN (_1)::boolean::int::numeric WHEN 'number' THEN (_1)::numeric WHEN 'string' THEN coalesce(substring(_1 #>> '{}' FROM '^\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)')::numeric, 0) END", sql::list(std::move(v->node))), typeOf(Kind::Decimal)};
  if (any([](const Type &t) { return t.isNumber() || t.kind == Kind::Bool; })) {
    const bool conditions = any([](const Type &t) { return t.kind == Kind::Bool; });
    for (Value *v : values)
      if (v->type.kind == Kind::Bool && conditions) *v = toNumber(std::move(*v));
      else if (!v->type.isNumber()) *v = toNumber(std::move(*v));
    return;
  }
  if (any([](const Type &t) { return t.kind == Kind::Json; })) {
    const bool documents = all([](const Type &t) { return t.kind == Kind::Json; });
    if (documents) return;
    for (Value *v : values) {
      if (v->type.kind == Kind::Json) *v = {f("(_1 #>> '{}')", sql::list(std::move(v->node))), typeOf(Kind::Text)};
      else *v = toText(std::move(*v));
      v->type.binaryText = v->type.isText() && !v->type.literal;
    }
    return;
  }
  if (any([](const Type &t) { return t.kind == Kind::Bytes; })) {
    if (all([](const Type &t) { return t.kind == Kind::Bytes; })) return;
    const bool literalsOnly = std::all_of(values.begin(), values.end(), [](const Value *v) { return v->type.kind != Kind::Bytes || v->node->kind == NodeKind::HexLiteral; });
    for (Value *v : values) {
      const bool bytes = v->type.kind == Kind::Bytes;
      *v = literalsOnly ? toText(std::move(*v)) : toBytes(std::move(*v));
      if (bytes && literalsOnly) v->type.binaryText = true;
    }
    return;
  }
  if (any([](const Type &t) { return t.kind == Kind::Bit; })) {
    for (Value *v : values) *v = toNumber(std::move(*v));
    return;
  }
  if (any([](const Type &t) { return t.kind == Kind::Uuid || t.kind == Kind::Inet; })) {
    if (all([](const Type &t) { return t.kind == Kind::Uuid || t.kind == Kind::Inet || t.literal; })) return;
    for (Value *v : values) *v = toText(std::move(*v));
  }
}

Value MySqlToPostgres::compareValues(const QString &op, Value left, Value right) {
  const bool nullSafe = op == QLatin1String("<=>");
  // '0000-00-00' is stored as NULL.
  const auto zeroDate = [](const Value &v, const Value &other) {
    if (!isStringLiteral(v) || !other.type.isMoment()) return false;
    const auto moment = parseMoment(v.node->text);
    return moment && moment->zero;
  };
  if ((op == QLatin1String("=") || op == QLatin1String("<>") || op == QLatin1String("!=")) && (zeroDate(left, right) || zeroDate(right, left))) {
    NodePtr tested = zeroDate(left, right) ? std::move(right.node) : std::move(left.node);
    return {sql::isNull(std::move(tested), op != QLatin1String("=")), typeOf(Kind::Bool, false)};
  }
  unify(left, right);
  if (left.type.isText() || right.type.isText()) {
    const bool nopad = defaultCollation().contains(QLatin1String("0900")) || defaultCollation().contains(QLatin1String("nopad"));
    if (!nopad) {
      padded(left);
      padded(right);
    }
    if (left.type.kind != Kind::Null && right.type.kind != Kind::Null) applyCollation(left, right);
  }
  if (nullSafe) {
    NodePtr node = sql::make(NodeKind::Is, QStringLiteral("DISTINCT FROM"));
    node->set(Flag::Not);
    node->add(Slot::Operand, std::move(left.node));
    node->add(Slot::Right, std::move(right.node));
    return {std::move(node), typeOf(Kind::Bool, false)};
  }
  const bool nullable = left.type.nullable || right.type.nullable;
  return {sql::binary(op == QLatin1String("!=") ? QStringLiteral("<>") : op, std::move(left.node), std::move(right.node)), typeOf(Kind::Bool, nullable)};
}

Value MySqlToPostgres::comparison(const Node &node) {
  const Node *right = node.child(Slot::Right), *left = node.child(Slot::Left);
  if (right->kind == NodeKind::Quantified) {
    Value l = expression(*left);
    NodePtr quantified = sql::cloneShallow(*right);
    std::vector<OutputColumn> columns;
    if (const Node *inner = right->child(Slot::Query)) quantified->add(Slot::Query, query(*inner, &columns));
    if (const Node *operand = right->child(Slot::Operand)) quantified->add(Slot::Operand, expression(*operand).node);
    if (!columns.empty()) {
      Value other{sql::null(), columns.front().type};
      if (l.type.isText() && other.type.isText()) applyCollation(l, other);
    }
    return {sql::binary(node.text, std::move(l.node), std::move(quantified)), typeOf(Kind::Bool)};
  }
  if (left->kind == NodeKind::Row && right->kind == NodeKind::Row) { // (a, b) = (1, 2): item by item, so that types and collations are right
    const auto a = left->all(Slot::Item), b = right->all(Slot::Item);
    if (a.size() == b.size() && (node.text == QLatin1String("=") || node.text == QLatin1String("<=>"))) {
      NodePtr all;
      for (std::size_t i = 0; i < a.size(); ++i) {
        Value each = compareValues(node.text, expression(*a[i]), expression(*b[i]));
        all = all ? sql::binary(QStringLiteral("AND"), std::move(all), std::move(each.node)) : std::move(each.node);
      }
      return {std::move(all), typeOf(Kind::Bool)};
    }
  }
  Value l = expression(*left);
  Value r = expression(*right);
  if ((l.type.kind == Kind::Float && r.type.divided && r.type.kind == Kind::Decimal) || (r.type.kind == Kind::Float && l.type.divided && l.type.kind == Kind::Decimal))
    note(node, 4020, QStringLiteral("A quotient of exact numbers is compared with a double: the source cuts the quotient after nine digits or so, the target keeps more"));
  return compareValues(node.text, std::move(l), std::move(r));
}

Value MySqlToPostgres::inList(const Node &node) {
  Value operand = expression(*node.child(Slot::Operand));
  NodePtr out = sql::cloneShallow(node);
  if (const Node *inner = node.child(Slot::Query)) {
    std::vector<OutputColumn> columns;
    NodePtr converted = query(*inner, &columns);
    if (columns.size() == 1) {
      Value other{sql::null(), columns.front().type};
      if (operand.type.isText() && other.type.isText()) applyCollation(operand, other);
      else if (operand.type.isText() && other.type.isNumber()) operand = toNumber(std::move(operand));
      else if (operand.type.isNumber() && other.type.isText()) operand = toText(std::move(operand));
      else if (operand.type.kind == Kind::Bool) operand = toNumber(std::move(operand));
    }
    out->add(Slot::Operand, std::move(operand.node));
    out->add(Slot::Query, std::move(converted));
    return {std::move(out), typeOf(Kind::Bool)};
  }
  std::vector<Value> items;
  for (const Node *item : node.all(Slot::Item)) items.push_back(expression(*item));
  std::vector<Value *> all{&operand};
  for (Value &item : items) all.push_back(&item);
  if (operand.type.kind != Kind::Record) unifyAll(all);
  if (operand.type.isText()) {
    const bool nopad = defaultCollation().contains(QLatin1String("0900")) || defaultCollation().contains(QLatin1String("nopad"));
    for (Value *v : all)
      if (!nopad) padded(*v);
    for (const Value &item : items) {
      applyCollation(operand, item);
      if (operand.type.explicitCollation) break;
    }
  }
  out->add(Slot::Operand, std::move(operand.node));
  for (Value &item : items) out->add(Slot::Item, std::move(item.node));
  return {std::move(out), typeOf(Kind::Bool)};
}

Value MySqlToPostgres::between(const Node &node) {
  Value operand = expression(*node.child(Slot::Operand)), low = expression(*node.child(Slot::Low)), high = expression(*node.child(Slot::High));
  unifyAll({&operand, &low, &high});
  if (operand.type.isText()) applyCollation(operand, low.type.insensitive ? low : high);
  NodePtr out = sql::cloneShallow(node);
  out->add(Slot::Operand, std::move(operand.node));
  out->add(Slot::Low, std::move(low.node));
  out->add(Slot::High, std::move(high.node));
  return {std::move(out), typeOf(Kind::Bool)};
}

Value MySqlToPostgres::regexp(Value subject, Value pattern, bool negated) {
  subject = toText(std::move(subject));
  pattern = toText(std::move(pattern));
  const bool ignoreCase = insensitive(subject.type, pattern.type);
  subject = toSearchText(std::move(subject));
  pattern = toSearchText(std::move(pattern));
  if (isStringLiteral(pattern)) { // word boundaries are written otherwise
    pattern.node->text.replace(QLatin1String("[[:<:]]"), QLatin1String("\\m")).replace(QLatin1String("[[:>:]]"), QLatin1String("\\M")).replace(QLatin1String("\\b"), QLatin1String("\\y"));
  } else note(*pattern.node, 4017, QStringLiteral("The pattern is not constant: it is not converted"));
  const QString op = QLatin1String(negated ? "!" : "") + QLatin1String(ignoreCase ? "~*" : "~");
  return {sql::binary(op, std::move(subject.node), std::move(pattern.node)), typeOf(Kind::Bool, subject.type.nullable || pattern.type.nullable)};
}

Value MySqlToPostgres::like(const Node &node) {
  Value subject = expression(*node.child(Slot::Left)), pattern = expression(*node.child(Slot::Right));
  const bool negated = node.has(Flag::Not);
  if (node.text == QLatin1String("REGEXP")) return regexp(std::move(subject), std::move(pattern), negated);
  if (node.text == QLatin1String("SOUNDS LIKE")) {
    m_session.functions.insert(QStringLiteral("soundex"));
    return {f("portolan.soundex(_1) = portolan.soundex(_2)", sql::list(toSearchText(std::move(subject)).node, toSearchText(std::move(pattern)).node)), typeOf(Kind::Bool)};
  }
  if (subject.type.kind == Kind::Bytes && subject.node->kind != NodeKind::HexLiteral) { // bytes match byte by byte
    NodePtr out = sql::make(NodeKind::Like, QStringLiteral("LIKE"));
    out->set(Flag::Not, negated);
    const bool nullable = subject.type.nullable || pattern.type.nullable;
    out->add(Slot::Left, std::move(subject.node));
    out->add(Slot::Right, toBytes(std::move(pattern)).node);
    if (const Node *escape = node.child(Slot::Escape)) out->add(Slot::Escape, toBytes(expression(*escape)).node);
    return {std::move(out), typeOf(Kind::Bool, nullable)};
  }
  subject = toText(std::move(subject));
  pattern = toText(std::move(pattern));
  NodePtr out = sql::make(NodeKind::Like, insensitive(subject.type, pattern.type) ? QStringLiteral("ILIKE") : QStringLiteral("LIKE"));
  out->set(Flag::Not, negated);
  const bool nullable = subject.type.nullable || pattern.type.nullable;
  out->add(Slot::Left, toSearchText(std::move(subject)).node);
  out->add(Slot::Right, toSearchText(std::move(pattern)).node);
  if (const Node *escape = node.child(Slot::Escape)) out->add(Slot::Escape, expression(*escape).node);
  return {std::move(out), typeOf(Kind::Bool, nullable)};
}

} // namespace portolan::convert
