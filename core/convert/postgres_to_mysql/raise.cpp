// SPDX-License-Identifier: GPL-3.0-or-later
// RAISE as SIGNAL.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

#include "core/sql/parser.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

QString PostgresToMySql::messageOf(const Node &raise) {
  const Node *format = raise.child(Slot::Format);
  std::vector<NodePtr> parts;
  const auto args = raise.all(Slot::Arg);
  std::size_t next = 0;
  QString plain;
  const QString picture = format ? format->text : QString();
  for (qsizetype i = 0; i < picture.size(); ++i) {
    if (picture[i] == QLatin1Char('%') && i + 1 < picture.size() && picture[i + 1] == QLatin1Char('%')) { plain += QLatin1Char('%'); ++i; }
    else if (picture[i] == QLatin1Char('%') && next < args.size()) {
      if (!plain.isEmpty()) parts.push_back(sql::string(plain));
      plain.clear();
      Value v = expression(*args[next++]);
      NodePtr t = text(std::move(v));
      parts.push_back(f("COALESCE(_1, '<NULL>')", sql::list(std::move(t))));
    } else plain += picture[i];
  }
  if (!plain.isEmpty() || parts.empty()) parts.push_back(sql::string(plain));
  if (parts.size() == 1 && parts[0]->kind == NodeKind::StringLiteral) return printed(*parts[0]);
  return printed(*sql::call(QStringLiteral("CONCAT"), std::move(parts)));
}

void PostgresToMySql::raise(const Node &node, Nodes &out) {
  if (node.text.isEmpty() && !node.hasChild(Slot::Format) && !node.hasChild(Slot::Condition) && !node.hasChild(Slot::Option)) {
    out.push_back(sql::make(NodeKind::Signal, QStringLiteral("RESIGNAL")));
    return;
  }
  if (!node.text.isEmpty() && node.text != QLatin1String("EXCEPTION")) {
    note(node, 4005, QStringLiteral("RAISE %1 is dropped").arg(node.text));
    return;
  }
  QString state = QStringLiteral("45000"), message;
  if (node.hasChild(Slot::Format)) message = messageOf(node);
  struct Known { const char *condition, *code, *state; int number; };
  static constexpr Known known[] = {{"unique_violation", "23505", "23000", 1062}, {"foreign_key_violation", "23503", "23000", 1452}, {"not_null_violation", "23502", "23000", 1048}, {"check_violation", "23514", "23000", 4025},
                                    {"division_by_zero", "22012", "22012", 1365}, {"numeric_value_out_of_range", "22003", "22003", 1264}, {"deadlock_detected", "40P01", "40001", 1213}};
  int number = 0;
  static const QHash<QString, QString> states{{QStringLiteral("unique_violation"), QStringLiteral("23000")}, {QStringLiteral("foreign_key_violation"), QStringLiteral("23000")}, {QStringLiteral("not_null_violation"), QStringLiteral("23000")},
                                              {QStringLiteral("check_violation"), QStringLiteral("23000")}, {QStringLiteral("division_by_zero"), QStringLiteral("22012")}, {QStringLiteral("no_data_found"), QStringLiteral("45000")}};
  if (const Node *condition = node.child(Slot::Condition)) {
    state = condition->child(Slot::Value) && condition->child(Slot::Value)->kind == NodeKind::StringLiteral ? condition->child(Slot::Value)->text : states.value(condition->textOf(Slot::Value), QStringLiteral("45000"));
    if (message.isEmpty()) message = printed(*sql::string(condition->textOf(Slot::Value)));
  }
  const Node *code = nullptr;
  for (const Node *o : node.all(Slot::Option)) {
    const Node *value = o->child(Slot::Value);
    if (o->textIs(QLatin1String("ERRCODE")) && value->kind == NodeKind::StringLiteral) code = value;
    if (o->textIs(QLatin1String("MESSAGE"))) message = printed(*text(expression(*value)));
    else if (o->textIs(QLatin1String("ERRCODE")) && value->kind == NodeKind::StringLiteral) state = value->text.size() == 5 && value->text == value->text.toUpper() && value->text != QLatin1String("P0001") ? value->text : states.value(value->text, QStringLiteral("45000"));
    else note(*o, 4005, QStringLiteral("%1 of RAISE is dropped").arg(o->text));
  }
  for (const Known &one : known) // a handler of that condition looks for the server's number
    for (const Node *given : {node.child(Slot::Condition) ? node.child(Slot::Condition)->child(Slot::Value) : nullptr, code})
      if (given && (given->text == QLatin1String(one.condition) || given->text == QLatin1String(one.code))) {
        state = QLatin1String(one.state);
        number = one.number;
      }
  if (state.startsWith(QLatin1String("00")) || state.startsWith(QLatin1String("01")) || state.startsWith(QLatin1String("02"))) state = QStringLiteral("45000");
  // SIGNAL takes a variable or a literal, of 128 characters at most.
  sql::ParseOptions options;
  options.dialect = sql::Dialect::MariaDb;
  sql::Parsed value = sql::parseExpression(QStringLiteral("LEFT(%1, 128)").arg(message), options);
  NodePtr variable = sql::make(NodeKind::UserVariable, QStringLiteral("portolan_message")), signal = sql::make(NodeKind::Signal, QStringLiteral("SIGNAL")), condition = sql::make(NodeKind::HandlerCondition, QStringLiteral("SQLSTATE"));
  out.push_back(setTo(variable->clone(), std::move(value.node)));
  condition->add(Slot::Value, sql::string(state));
  signal->add(Slot::Condition, std::move(condition));
  NodePtr item = sql::option(QStringLiteral("MESSAGE_TEXT"), std::move(variable));
  item->set(Flag::Equals);
  signal->add(Slot::Item, std::move(item));
  if (number > 0) {
    NodePtr errno_ = sql::option(QStringLiteral("MYSQL_ERRNO"), sql::number(number));
    errno_->set(Flag::Equals);
    signal->add(Slot::Item, std::move(errno_));
  }
  out.push_back(std::move(signal));
}

} // namespace portolan::convert
