// SPDX-License-Identifier: GPL-3.0-or-later
// EXECUTE: text that is known is converted like any statement, text that is put together is converted around its holes.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

#include "core/sql/parser.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

/// The text of an expression of literals.
std::optional<QString> literalText(const Node &node) {
  if (node.kind == NodeKind::StringLiteral) return node.text;
  if (node.kind == NodeKind::Cast && node.textOf(Slot::Type).compare(QLatin1String("text"), Qt::CaseInsensitive) == 0) return literalText(*node.child(Slot::Operand));
  if (node.kind != NodeKind::Binary || node.text != QLatin1String("||")) return std::nullopt;
  const auto left = literalText(*node.child(Slot::Left)), right = literalText(*node.child(Slot::Right));
  if (!left || !right) return std::nullopt;
  return *left + *right;
}

/// A part of a text: as it is, or a value put in.
struct Piece {
  QString text;
  const Node *value = nullptr;
  QChar how; ///< I: identifier, L: literal, s: as it is
};

void pieces(const Node &node, std::vector<Piece> &out) {
  if (node.kind == NodeKind::Binary && node.text == QLatin1String("||")) {
    pieces(*node.child(Slot::Left), out);
    pieces(*node.child(Slot::Right), out);
    return;
  }
  if (const auto text = literalText(node)) {
    out.push_back({*text, nullptr, {}});
    return;
  }
  if (node.isCall(QLatin1String("quote_ident")) && node.count(Slot::Arg) == 1) out.push_back({{}, node.child(Slot::Arg), QLatin1Char('I')});
  else if ((node.isCall(QLatin1String("quote_literal")) || node.isCall(QLatin1String("quote_nullable"))) && node.count(Slot::Arg) == 1) out.push_back({{}, node.child(Slot::Arg), QLatin1Char('L')});
  else if (node.isCall(QLatin1String("format")) && node.count(Slot::Arg) > 0 && literalText(*node.child(Slot::Arg))) {
    const QString picture = *literalText(*node.child(Slot::Arg));
    const auto arguments = node.all(Slot::Arg);
    static const QRegularExpression place(QStringLiteral("%(?:(\\d+)\\$)?([ILs%])"));
    qsizetype from = 0;
    std::size_t next = 1;
    for (auto it = place.globalMatch(picture); it.hasNext();) {
      const auto m = it.next();
      out.push_back({picture.mid(from, m.capturedStart() - from), nullptr, {}});
      from = m.capturedEnd();
      if (m.captured(2) == QLatin1String("%")) {
        out.push_back({QStringLiteral("%"), nullptr, {}});
        continue;
      }
      const std::size_t n = m.captured(1).isEmpty() ? next : static_cast<std::size_t>(m.captured(1).toInt());
      next = n + 1;
      if (n >= arguments.size()) return;
      out.push_back({{}, arguments[n], m.captured(2)[0]});
    }
    out.push_back({picture.mid(from), nullptr, {}});
  } else out.push_back({{}, &node, QLatin1Char('s')});
}

} // namespace

/// The statement that a text holds, when the whole text is known; `$1`… become the values given.
NodePtr PostgresToMySql::knownStatement(const Node &text, const std::vector<const Node *> &given) const {
  const auto known = literalText(text);
  if (!known) return nullptr;
  sql::ParseOptions options;
  options.dialect = sql::Dialect::Postgres;
  NodePtr made = sql::parseStatement(*known, options).node;
  if (!made || made->kind == NodeKind::Script || made->kind == NodeKind::Raw || sql::containsRaw(*made)) return nullptr;
  bool complete = true;
  made = sql::transform(std::move(made), [&](NodePtr n) -> NodePtr {
    if (n->kind != NodeKind::Parameter || !n->text.startsWith(QLatin1Char('$'))) return n;
    const auto i = static_cast<std::size_t>(n->text.mid(1).toInt());
    complete = complete && i > 0 && i <= given.size();
    return complete ? given[i - 1]->clone() : std::move(n);
  });
  return complete ? std::move(made) : nullptr;
}

/// Text that is put together: what it says with names in place of its holes is converted, then the values are put back.
NodePtr PostgresToMySql::dynamicText(const Node &text, int into) {
  std::vector<Piece> parts;
  pieces(text, parts);
  QString whole;
  std::vector<const Piece *> holes;
  for (const Piece &part : parts)
    if (!part.value) whole += part.text;
    else {
      whole += QStringLiteral("portolan_hole_%1").arg(holes.size());
      holes.push_back(&part);
    }
  sql::ParseOptions options;
  options.dialect = sql::Dialect::Postgres;
  sql::Parsed parsed = sql::parseStatement(whole, options);
  if (!parsed.node || parsed.node->kind == NodeKind::Script || parsed.node->kind == NodeKind::Raw || sql::containsRaw(*parsed.node)) return nullptr;
  if (!isQuery(parsed.node->kind) && parsed.node->kind != NodeKind::Insert && parsed.node->kind != NodeKind::Update && parsed.node->kind != NodeKind::Delete) return nullptr;
  parsed.node = sql::transform(std::move(parsed.node), [](NodePtr n) -> NodePtr { // $1… keep their places
    return n->kind == NodeKind::Parameter && n->text.startsWith(QLatin1Char('$')) ? sql::column(QStringLiteral("portolan_given_") + n->text.mid(1)) : std::move(n);
  });
  const std::size_t findings = m_session.findings.size();
  const NodePtr made = statement(*parsed.node);
  if (made->kind == NodeKind::Empty || made->kind == NodeKind::Script || std::any_of(m_session.findings.begin() + static_cast<std::ptrdiff_t>(findings), m_session.findings.end(), [](const Finding &one) { return one.severity == Severity::Error; })) {
    m_session.findings.resize(findings);
    return nullptr;
  }
  if (into > 0) {
    if (!isQuery(made->kind)) return nullptr;
    NodePtr clause = sql::make(NodeKind::IntoClause);
    for (int i = 1; i <= into; ++i) clause->add(Slot::Target, sql::make(NodeKind::UserVariable, QStringLiteral("portolan_into_%1").arg(i)));
    made->put(Slot::Into, std::move(clause));
    if (!made->hasChild(Slot::Limit)) made->add(Slot::Limit, sql::number(1));
  }
  static const QRegularExpression givenPlace(QStringLiteral("`?portolan_given_(\\d+)`?"));
  const QString target = printed(*made).replace(givenPlace, QStringLiteral("$\\1"));
  static const QRegularExpression hole(QStringLiteral("`?portolan_hole_(\\d+)`?"));
  NodePtr joined = sql::call(QStringLiteral("CONCAT"));
  qsizetype from = 0;
  std::size_t put = 0;
  for (auto it = hole.globalMatch(target); it.hasNext();) {
    const auto m = it.next();
    const auto n = static_cast<std::size_t>(m.captured(1).toInt());
    if (n >= holes.size()) return nullptr;
    if (m.capturedStart() > from) joined->add(Slot::Arg, sql::string(target.mid(from, m.capturedStart() - from)));
    from = m.capturedEnd();
    Value value = expression(*holes[n]->value);
    if (holes[n]->how == QLatin1Char('I')) joined->add(Slot::Arg, f("CONCAT('`', REPLACE(_1, '`', '``'), '`')", sql::list(std::move(value.node))));
    else if (holes[n]->how == QLatin1Char('L')) joined->add(Slot::Arg, f("QUOTE(_1)", sql::list(std::move(value.node))));
    else joined->add(Slot::Arg, value.type.isText() || value.type.kind == Kind::Unknown ? std::move(value.node) : this->text(std::move(value)));
    ++put;
  }
  if (put < holes.size()) return nullptr; // one was lost
  if (from < target.size()) joined->add(Slot::Arg, sql::string(target.mid(from)));
  return joined;
}

void PostgresToMySql::execute(const Node &node, Nodes &out) {
  const auto given = node.all(Slot::Using);
  if (const NodePtr known = knownStatement(*node.child(Slot::Value), given)) {
    if (const Node *into = node.child(Slot::Into)) known->put(Slot::Into, into->clone());
    const std::vector<const Node *> one{known.get()};
    std::size_t at = 0;
    if (known->kind == NodeKind::CreateTable && temporaryTable(one, at, out)) return;
    if (isQuery(known->kind) && !known->hasChild(Slot::Into)) return; // its rows go nowhere
    programStatement(*known, out);
    return;
  }
  if (!m_routine->procedure || m_routine->trigger) {
    note(node, 6011, QStringLiteral("Dynamic SQL has no conversion inside a function or trigger: the target refuses it there"));
    return;
  }
  const Node *into = node.child(Slot::Into);
  const int taken = into ? static_cast<int>(into->count(Slot::Target)) : 0;
  NodePtr text_ = dynamicText(*node.child(Slot::Value), taken);
  const bool converted = text_ != nullptr;
  if ((into || !given.empty()) && !converted) {
    note(node, 6011, QStringLiteral("This dynamic SQL has no conversion"));
    return;
  }
  if (converted) note(node, 4019, QStringLiteral("The text of dynamic SQL is converted around the values that are put into it"));
  else {
    note(node, 6006, QStringLiteral("The text of dynamic SQL is not converted"));
    text_ = expression(*node.child(Slot::Value)).node;
  }
  const auto variable_ = [](const QString &name) { return sql::make(NodeKind::UserVariable, QStringLiteral("portolan_") + name); };
  std::vector<NodePtr> used; // $2 … $1 become ? … ? with the values in the order of their places
  bool known = true;
  if (converted)
    (void)sql::walk(*text_, [&](Node &n) {
      if (n.kind != NodeKind::StringLiteral) return sql::Visit::Children;
      static const QRegularExpression place(QStringLiteral("\\$(\\d+)"));
      for (auto it = place.globalMatch(n.text); it.hasNext();) {
        const auto i = static_cast<std::size_t>(it.next().captured(1).toInt());
        known = known && i > 0 && i <= given.size();
        if (!known) return sql::Visit::Stop;
        used.push_back(variable_(QString::number(used.size() + 1)));
        out.push_back(setTo(used.back()->clone(), expression(*given[i - 1]).node));
      }
      n.text.replace(place, QStringLiteral("?"));
      return sql::Visit::Children;
    });
  if (!known) {
    note(node, 6011, QStringLiteral("A value of USING is missing"));
    return;
  }
  for (int i = 1; i <= taken; ++i) out.push_back(setTo(variable_(QStringLiteral("into_%1").arg(i)), sql::null()));
  out.push_back(setTo(variable_(QStringLiteral("sql")), std::move(text_)));
  NodePtr prepare = sql::make(NodeKind::Prepare, QStringLiteral("portolan_statement")), run = sql::make(NodeKind::Execute, QStringLiteral("portolan_statement"));
  prepare->add(Slot::Value, variable_(QStringLiteral("sql")));
  out.push_back(std::move(prepare));
  for (NodePtr &each : used) run->add(Slot::Using, std::move(each));
  out.push_back(std::move(run));
  m_routine->fetched = false;
  if (into) {
    int n = 0;
    for (const Node *t : into->all(Slot::Target)) out.push_back(setTo(expression(*t).node, variable_(QStringLiteral("into_%1").arg(++n))));
  }
  out.push_back(sql::make(NodeKind::Deallocate, QStringLiteral("portolan_statement")));
}

} // namespace portolan::convert
