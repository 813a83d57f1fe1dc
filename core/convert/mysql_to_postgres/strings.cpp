// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/converter.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

/// The value of an integer literal, also with a sign.
std::optional<qint64> integerLiteral(const Node &node) {
  if (node.kind == NodeKind::NumberLiteral) {
    bool ok = false;
    const qint64 n = node.text.toLongLong(&ok);
    return ok ? std::optional(n) : std::nullopt;
  }
  if (node.kind == NodeKind::Unary && node.text == QLatin1String("-") && node.child(Slot::Operand))
    if (const auto n = integerLiteral(*node.child(Slot::Operand))) return -*n;
  return std::nullopt;
}

Type textLike(const Value &v, bool nullable) {
  Type type = typeOf(Kind::Text, nullable);
  if (v.type.isText()) {
    type.collation = v.type.collation;
    type.insensitive = v.type.insensitive;
    type.binaryText = v.type.binaryText;
  }
  return type;
}

} // namespace

Value MySqlToPostgres::concat(const Node &node) {
  Arguments values = arguments(node);
  Type type = typeOf(Kind::Text, false);
  NodePtr out;
  if (!values.empty() && std::all_of(values.begin(), values.end(), [](const Value &v) { return v.type.kind == Kind::Bytes; })) { // bytes stay bytes
    type.kind = Kind::Bytes;
    for (Value &v : values) {
      type.nullable = type.nullable || v.type.nullable;
      out = out ? sql::binary(QStringLiteral("||"), std::move(out), std::move(v.node)) : std::move(v.node);
    }
    return {std::move(out), type};
  }
  for (Value &v : values) {
    if (v.type.kind == Kind::Null) v.node = sql::cast(std::move(v.node), QStringLiteral("TEXT"));
    else v = toText(std::move(v));
    type.nullable = type.nullable || v.type.nullable;
    if (v.type.insensitive) type.collation = v.type.collation, type.insensitive = true;
    if (v.node->kind == NodeKind::Parameter) v.node = sql::cast(std::move(v.node), QStringLiteral("TEXT"));
    out = out ? sql::binary(QStringLiteral("||"), std::move(out), std::move(v.node)) : std::move(v.node);
  }
  return {out ? std::move(out) : sql::string(QString()), type};
}

Value MySqlToPostgres::substring(const Node &source) {
  NodePtr plain = source.clone(); // substring(x FROM 2 FOR 3) as substring(x, 2, 3)
  std::erase_if(plain->children, [](const sql::Child &c) { return c.slot == Slot::Arg && c.node->kind == NodeKind::Word; });
  const Node &node = *plain;
  Arguments a = arguments(node);
  if (a.size() < 2) return unknownCall(node);
  a[0] = a[0].type.kind == Kind::Bytes ? std::move(a[0]) : toText(std::move(a[0]));
  const Type type = a[0].type.kind == Kind::Bytes ? typeOf(Kind::Bytes, a[0].type.nullable) : textLike(a[0], a[0].type.nullable || a[1].type.nullable);
  const auto start = integerLiteral(*node.all(Slot::Arg)[1]);
  const bool sized = a.size() > 2;
  std::vector<NodePtr> nodes;
  a[1] = coerce(std::move(a[1]), QLatin1Char('i'));
  if (sized) a[2] = coerce(std::move(a[2]), QLatin1Char('i'));
  const bool lengthSure = !sized || integerLiteral(*node.all(Slot::Arg)[2]).value_or(-1) >= 0;
  for (Value &v : a) nodes.push_back(std::move(v.node));
  const char *length = lengthSure ? "_3" : "greatest(_3, 0)";
  QString text;
  if (start && *start > 0) text = sized ? QStringLiteral("substr(_1, _2, %1)").arg(QLatin1String(length)) : QStringLiteral("substr(_1, _2)");
  else if (type.kind == Kind::Bytes) {
    const QString tail = sized ? QStringLiteral(", %1)").arg(QLatin1String(length)) : QStringLiteral(")");
    text = QStringLiteral("CASE WHEN _2 > 0 THEN substr(_1, _2%1 WHEN _2 = 0 OR -_2 > octet_length(_1) THEN ''::bytea ELSE substr(_1, octet_length(_1) + _2 + 1%1 END").arg(tail);
  } else if (start && *start == 0) text = QStringLiteral("left(_1, 0)");
  else if (start) { // from the end; a start before the text gives ''
    nodes[1] = sql::number(-*start);
    text = QStringLiteral("CASE WHEN char_length(_1) >= _2 THEN right(_1, _2) ELSE '' END");
    if (sized) text = QStringLiteral("left(%1, %2)").arg(text, QLatin1String(length));
  } else {
    const QString tail = sized ? QStringLiteral(", %1)").arg(QLatin1String(length)) : QStringLiteral(")");
    text = QStringLiteral("CASE WHEN _2 > 0 THEN substr(_1, _2%1 WHEN _2 = 0 OR -_2 > char_length(_1) THEN '' ELSE substr(_1, char_length(_1) + _2 + 1%1 END").arg(tail);
  }
  return {form(sql::Dialect::Postgres, text, std::move(nodes)), type};
}

Value MySqlToPostgres::substringIndex(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 3) return unknownCall(node);
  const auto n = integerLiteral(*node.all(Slot::Arg)[2]);
  a[0] = toSearchText(std::move(a[0]));
  a[1] = toSearchText(std::move(a[1]));
  a[2] = coerce(std::move(a[2]), QLatin1Char('i'));
  const Type type = textLike(a[0], a[0].type.nullable || a[1].type.nullable || a[2].type.nullable);
  const bool constant = a[1].node->kind == NodeKind::StringLiteral;
  if (constant && a[1].node->text.isEmpty()) return {f("left(_1, 0)", sql::list(std::move(a[0].node))), type}; // nothing to split at: ''
  QString text;
  if (n && *n == 1) text = QStringLiteral("split_part(_1, _2, 1)");
  else if (n && *n == -1) text = QStringLiteral("split_part(_1, _2, -1)");
  else if (n && *n >= 0) text = QStringLiteral("array_to_string((string_to_array(_1, _2))[1:_3], _2)");
  else if (n) {
    a[2].node = sql::number(*n + 1);
    text = *n == -1 ? QStringLiteral("split_part(_1, _2, -1)") : QStringLiteral("array_to_string((string_to_array(_1, _2))[greatest(cardinality(string_to_array(_1, _2)) + _3, 1):], _2)");
  } else
    text = QStringLiteral("CASE WHEN _3 >= 0 THEN array_to_string((string_to_array(_1, _2))[1:_3], _2) "
                          "ELSE array_to_string((string_to_array(_1, _2))[greatest(cardinality(string_to_array(_1, _2)) + _3 + 1, 1):], _2) END");
  if (!constant) text = QStringLiteral("CASE WHEN _2 = '' THEN '' ELSE %1 END").arg(text);
  return {form(sql::Dialect::Postgres, text, sql::list(std::move(a[0].node), std::move(a[1].node), std::move(a[2].node))), type};
}

Value MySqlToPostgres::locateIn(Value text, Value part, std::optional<Value> start) {
  text = toText(std::move(text));
  part = toText(std::move(part));
  const bool fold_ = insensitive(text.type, part.type);
  const bool nullable = text.type.nullable || part.type.nullable;
  if (fold_) {
    const bool plain = part.node->kind == NodeKind::StringLiteral && part.node->text.toLower() == part.node->text.toUpper();
    text = plain ? toSearchText(std::move(text)) : toFoldedText(std::move(text));
    part = plain ? std::move(part) : toFoldedText(std::move(part));
  } else {
    text = toSearchText(std::move(text));
    part = toSearchText(std::move(part));
  }
  if (!start) return {f("strpos(_1, _2)", sql::list(std::move(text.node), std::move(part.node))), typeOf(Kind::Int, nullable)};
  Value from = coerce(std::move(*start), QLatin1Char('i'));
  if (nullable || from.type.nullable)
    return {f("CASE WHEN _3 > 0 AND strpos(substr(_1, _3), _2) > 0 THEN strpos(substr(_1, _3), _2) + _3 - 1 WHEN strpos(_1, _2) + _3 IS NOT NULL THEN 0 END", sql::list(std::move(text.node), std::move(part.node), std::move(from.node))), typeOf(Kind::Int, true)};
  return {f("CASE WHEN _3 > 0 AND strpos(substr(_1, _3), _2) > 0 THEN strpos(substr(_1, _3), _2) + _3 - 1 ELSE 0 END", sql::list(std::move(text.node), std::move(part.node), std::move(from.node))), typeOf(Kind::Int, nullable)};
}

Value MySqlToPostgres::locate(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() < 2) return unknownCall(node);
  if (node.textIs(QLatin1String("INSTR"))) return locateIn(std::move(a[0]), std::move(a[1]), std::nullopt);
  return locateIn(std::move(a[1]), std::move(a[0]), a.size() > 2 ? std::optional(std::move(a[2])) : std::nullopt);
}

Value MySqlToPostgres::field(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() < 2) return unknownCall(node);
  std::vector<Value *> all;
  for (Value &v : a) all.push_back(&v);
  unifyAll(all);
  if (a[0].type.isText()) {
    Value other = a[1].copy();
    applyCollation(a[0], other);
  }
  NodePtr array = sql::make(NodeKind::Array);
  for (std::size_t i = 1; i < a.size(); ++i) array->add(Slot::Item, std::move(a[i].node));
  if (a[0].type.kind == Kind::Null) return {sql::number(0), typeOf(Kind::Int, false)};
  return {f("coalesce(array_position(_1, _2), 0)", sql::list(std::move(array), a[0].type.isText() && a[0].type.literal && !a[0].type.explicitCollation ? sql::cast(std::move(a[0].node), QStringLiteral("TEXT")) : std::move(a[0].node))), typeOf(Kind::Int, false)};
}

Value MySqlToPostgres::findInSet(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 2) return unknownCall(node);
  a[0] = toText(std::move(a[0]));
  a[1] = toText(std::move(a[1]));
  const bool nullable = a[0].type.nullable || a[1].type.nullable;
  const bool fold_ = insensitive(a[0].type, a[1].type);
  a[0] = fold_ ? toFoldedText(std::move(a[0])) : toSearchText(std::move(a[0]));
  a[1] = fold_ ? toFoldedText(std::move(a[1])) : toSearchText(std::move(a[1]));
  const char *text = nullable ? "CASE WHEN _1 IS NOT NULL AND _2 IS NOT NULL THEN coalesce(array_position(string_to_array(_2, ','), _1), 0) END" : "coalesce(array_position(string_to_array(_2, ','), _1), 0)";
  if (a[0].node->kind == NodeKind::StringLiteral) text = nullable ? "CASE WHEN _2 IS NOT NULL THEN coalesce(array_position(string_to_array(_2, ','), _1), 0) END" : text;
  return {f(text, sql::list(std::move(a[0].node), std::move(a[1].node))), typeOf(Kind::Int, nullable)};
}

Value MySqlToPostgres::hex(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 1) return unknownCall(node);
  Value &v = a[0];
  const Type type = typeOf(Kind::Text, v.type.nullable);
  if (v.type.isNumber() || v.type.kind == Kind::Bool || v.type.kind == Kind::Bit) {
    Value n = toBits(std::move(v));
    if (!n.type.big || n.node->kind == NodeKind::NumberLiteral) n.node = sql::cast(std::move(n.node), QStringLiteral("BIGINT"));
    return {f("upper(to_hex(_1))", sql::list(std::move(n.node))), type};
  }
  return {f("upper(encode(_1, 'hex'))", sql::list(toBytes(std::move(v)).node)), type};
}

Value MySqlToPostgres::charFunction(const Node &node) {
  Arguments a = arguments(node);
  NodePtr out;
  for (Value &v : a) {
    if (v.type.kind == Kind::Null) continue;
    NodePtr one = f("chr(_1)", sql::list(coerce(std::move(v), QLatin1Char('i')).node));
    out = out ? sql::binary(QStringLiteral("||"), std::move(out), std::move(one)) : std::move(one);
  }
  if (node.textIs(QLatin1String("CHAR")))
    for (const Node *argument : node.all(Slot::Arg))
      if (integerLiteral(*argument).value_or(0) > 127) note(node, 4020, QStringLiteral("CHAR() above 127 gives bytes on the source and a character on the target"));
  return {out ? std::move(out) : sql::string(QString()), typeOf(Kind::Text, false)};
}

Value MySqlToPostgres::format(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() < 2) return unknownCall(node);
  const auto digits = integerLiteral(*node.all(Slot::Arg)[1]);
  const Type type = typeOf(Kind::Text, a[0].type.nullable);
  if (!digits) {
    note(node, 4015, QStringLiteral("FORMAT() with a number of digits that is not constant"));
    return {f("to_char(round(_1::numeric, _2), 'FM999,999,999,999,999,990.999999')", sql::list(toNumber(std::move(a[0])).node, coerce(std::move(a[1]), QLatin1Char('i')).node)), type};
  }
  const QString locale = a.size() > 2 ? node.all(Slot::Arg)[2]->text : QString();
  const bool german = locale.compare(QLatin1String("de_DE"), Qt::CaseInsensitive) == 0;
  if (!locale.isEmpty() && !german && !locale.startsWith(QLatin1String("en_"))) note(node, 4016, QStringLiteral("FORMAT() with a locale: the marks are those of English"));
  const int n = static_cast<int>(std::clamp<qint64>(*digits, 0, 30));
  const QString mask = QStringLiteral("FM999,999,999,999,999,999,990") + (n > 0 ? QLatin1Char('.') + QString(n, QLatin1Char('0')) : QString());
  Value v = toNumber(std::move(a[0]));
  if (v.type.kind == Kind::Float || v.type.kind == Kind::Unknown) v.node = sql::cast(std::move(v.node), QStringLiteral("NUMERIC"));
  NodePtr text = f("to_char(round(_1, _2), _3)", sql::list(std::move(v.node), sql::number(n), sql::string(mask)));
  if (german) text = f("translate(_1, ',.', '.,')", sql::list(std::move(text)));
  return {std::move(text), type};
}

Value MySqlToPostgres::pad(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() < 2) return unknownCall(node);
  const auto length = integerLiteral(*node.all(Slot::Arg)[1]);
  const bool filled = a.size() < 3 || (a[2].node->kind == NodeKind::StringLiteral && !a[2].node->text.isEmpty()) || a[2].node->kind == NodeKind::NumberLiteral;
  Type type = typeOf(Kind::Text, a[0].type.nullable || a[1].type.nullable || (a.size() > 2 && a[2].type.nullable));
  a[0] = toText(std::move(a[0]));
  type.collation = a[0].type.collation;
  type.insensitive = a[0].type.insensitive;
  NodePtr fill = a.size() > 2 ? toText(std::move(a[2])).node : sql::string(QStringLiteral(" "));
  const QString call_ = node.text.toLower() + QStringLiteral("(_1, _2, _3)");
  QString text = call_;
  if (!filled) text = QStringLiteral("CASE WHEN _3 <> '' OR char_length(_1) >= _2 THEN %1 END").arg(call_); // nothing to fill with
  if (length.value_or(-1) < 0) text = QStringLiteral("CASE WHEN _2 >= 0%2 THEN %1 END").arg(call_, filled ? QString() : QStringLiteral(" AND (_3 <> '' OR char_length(_1) >= _2)"));
  if (text != call_) type.nullable = true;
  return {form(sql::Dialect::Postgres, text, sql::list(std::move(a[0].node), coerce(std::move(a[1]), QLatin1Char('i')).node, std::move(fill))), type};
}

/// What is no hexadecimal text gives NULL.
Value MySqlToPostgres::unhex(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 1) return unknownCall(node);
  Value v = toText(std::move(a[0]));
  if (v.node->kind == NodeKind::StringLiteral) {
    QString text = v.node->text;
    if (text.size() % 2) text.prepend(QLatin1Char('0'));
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isDigit() && !QStringLiteral("abcdefABCDEF").contains(c); })) return {sql::cast(sql::null(), QStringLiteral("BYTEA")), typeOf(Kind::Bytes)};
    return {f("decode(_1, 'hex')", sql::list(sql::string(text))), typeOf(Kind::Bytes, false)};
  }
  const Node *digits = v.node->isCall(QLatin1String("upper")) && v.node->count(Slot::Arg) == 1 ? v.node->child(Slot::Arg) : v.node.get();
  if (digits->isCall(QLatin1String("to_hex"))) // of a number: without a leading zero
    return {f("decode(CASE WHEN length(_1) % 2 = 1 THEN '0' || _1 ELSE _1 END, 'hex')", sql::list(v.node->clone())), typeOf(Kind::Bytes, v.type.nullable)};
  if (digits->isCall(QLatin1String("encode"))) return {f("decode(_1, 'hex')", sql::list(std::move(v.node))), typeOf(Kind::Bytes, v.type.nullable)};
  v = toSearchText(std::move(v));
  return {f("CASE WHEN _1 ~ '^[0-9A-Fa-f]*$' THEN decode(CASE WHEN length(_1) % 2 = 1 THEN '0' || _1 ELSE _1 END, 'hex') END", sql::list(std::move(v.node))), typeOf(Kind::Bytes)};
}

Value MySqlToPostgres::getFormat(const Node &node) {
  const auto args = node.all(Slot::Arg);
  static const QHash<QString, QString> formats{
    {QStringLiteral("DATEUSA"), QStringLiteral("%m.%d.%Y")}, {QStringLiteral("DATEJIS"), QStringLiteral("%Y-%m-%d")}, {QStringLiteral("DATEISO"), QStringLiteral("%Y-%m-%d")},
    {QStringLiteral("DATEEUR"), QStringLiteral("%d.%m.%Y")}, {QStringLiteral("DATEINTERNAL"), QStringLiteral("%Y%m%d")}, {QStringLiteral("DATETIMEUSA"), QStringLiteral("%Y-%m-%d %H.%i.%s")},
    {QStringLiteral("DATETIMEJIS"), QStringLiteral("%Y-%m-%d %H:%i:%s")}, {QStringLiteral("DATETIMEISO"), QStringLiteral("%Y-%m-%d %H:%i:%s")}, {QStringLiteral("DATETIMEEUR"), QStringLiteral("%Y-%m-%d %H.%i.%s")},
    {QStringLiteral("DATETIMEINTERNAL"), QStringLiteral("%Y%m%d%H%i%s")}, {QStringLiteral("TIMEUSA"), QStringLiteral("%h:%i:%s %p")}, {QStringLiteral("TIMEJIS"), QStringLiteral("%H:%i:%s")},
    {QStringLiteral("TIMEISO"), QStringLiteral("%H:%i:%s")}, {QStringLiteral("TIMEEUR"), QStringLiteral("%H.%i.%s")}, {QStringLiteral("TIMEINTERNAL"), QStringLiteral("%H%i%s")}};
  if (args.size() == 2 && args[1]->kind == NodeKind::StringLiteral)
    if (const QString found = formats.value((args[0]->text == QLatin1String("TIMESTAMP") ? QStringLiteral("DATETIME") : args[0]->text.toUpper()) + args[1]->text.toUpper()); !found.isEmpty()) return {sql::string(found), typeOf(Kind::Text, false)};
  return unknownCall(node);
}

/// Months as YYYYMM, or YYMM with the century said by the year.
Value MySqlToPostgres::period(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 2) return unknownCall(node);
  const bool add = node.textIs(QLatin1String("PERIOD_ADD"));
  for (std::size_t i = 0; i < (add ? 1U : 2U); ++i) {
    a[i] = coerce(std::move(a[i]), QLatin1Char('i'));
    if (a[i].node->kind == NodeKind::NumberLiteral) {
      const qint64 n = a[i].node->text.toLongLong();
      a[i].node->text = QString::number(n >= 10000 ? n : n >= 7000 ? n + 190000 : n + 200000);
    } else a[i].node = f("CASE WHEN _1 >= 10000 THEN _1 WHEN _1 >= 7000 THEN _1 + 190000 ELSE _1 + 200000 END", sql::list(std::move(a[i].node)));
  }
  const Type type = typeOf(Kind::Int, a[0].type.nullable || a[1].type.nullable);
  if (!add) return {f("(_1 / 100 * 12 + _1 % 100) - (_2 / 100 * 12 + _2 % 100)", sql::list(std::move(a[0].node), std::move(a[1].node))), type};
  return {f("to_char(to_date(_1::text, 'YYYYMM') + _2 * INTERVAL '1 month', 'YYYYMM')::int", sql::list(std::move(a[0].node), coerce(std::move(a[1]), QLatin1Char('i')).node)), type};
}

Value MySqlToPostgres::strcmp(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 2) return unknownCall(node);
  Value l = toText(std::move(a[0])), r = toText(std::move(a[1]));
  applyCollation(l, r);
  const bool nullable = l.type.nullable || r.type.nullable;
  return {f("CASE WHEN _1 < _2 THEN -1 WHEN _1 > _2 THEN 1 WHEN _1 = _2 THEN 0 END", sql::list(std::move(l.node), std::move(r.node))), typeOf(Kind::Int, nullable)};
}

Value MySqlToPostgres::makeSet(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() < 2) return unknownCall(node);
  if (node.textIs(QLatin1String("EXPORT_SET"))) {
    if (a.size() < 3) return unknownCall(node);
    const auto count_ = a.size() > 4 ? integerLiteral(*node.all(Slot::Arg)[4]) : std::optional<qint64>(64);
    NodePtr separator = a.size() > 3 ? toText(std::move(a[3])).node : sql::string(QStringLiteral(","));
    if (!count_) return unknownCall(node);
    return {f("(SELECT string_agg(CASE WHEN (_1 >> i) & 1 = 1 THEN _2 ELSE _3 END, _4 ORDER BY i) FROM generate_series(0, _5) AS i)",
              sql::list(sql::cast(toInt(std::move(a[0])).node, QStringLiteral("BIGINT")), toText(std::move(a[1])).node, toText(std::move(a[2])).node, std::move(separator), sql::number(*count_ - 1))),
            typeOf(Kind::Text)};
  }
  Value bits_ = toInt(std::move(a[0]));
  const bool nullable = bits_.type.nullable;
  NodePtr out = sql::call(QStringLiteral("concat_ws"), sql::list(sql::string(QStringLiteral(","))));
  for (std::size_t i = 1; i < a.size(); ++i)
    out->add(Slot::Arg, f("CASE WHEN _1 & _2 <> 0 THEN _3 END", sql::list(bits_.node->clone(), sql::number(qint64{1} << (i - 1)), toText(std::move(a[i])).node)));
  if (nullable) out = f("CASE WHEN _1 IS NOT NULL THEN _2 END", sql::list(std::move(bits_.node), std::move(out)));
  return {std::move(out), typeOf(Kind::Text, nullable)};
}

Value MySqlToPostgres::elt(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() < 2) return unknownCall(node);
  std::vector<Value *> all;
  for (std::size_t i = 1; i < a.size(); ++i) all.push_back(&a[i]);
  Type type = common(all);
  type.nullable = true;
  NodePtr array = sql::make(NodeKind::Array);
  for (std::size_t i = 1; i < a.size(); ++i) array->add(Slot::Item, std::move(a[i].node));
  NodePtr subscript = sql::make(NodeKind::Subscript);
  subscript->add(Slot::Operand, std::move(array));
  subscript->child(Slot::Operand)->set(Flag::Parens);
  subscript->add(Slot::Index, coerce(std::move(a[0]), QLatin1Char('i')).node);
  return {std::move(subscript), type};
}

Value MySqlToPostgres::trim(const Node &node) {
  Value v = toText(expression(*node.child(Slot::Operand)));
  const Type type = textLike(v, v.type.nullable);
  const Node *remove = node.child(Slot::Remove);
  NodePtr out = sql::cloneShallow(node);
  if (!remove) {
    out->add(Slot::Operand, std::move(v.node));
    return {std::move(out), type};
  }
  if (remove->kind == NodeKind::StringLiteral && remove->text.size() == 1) {
    out->add(Slot::Operand, std::move(v.node));
    out->add(Slot::Remove, sql::string(remove->text));
    return {std::move(out), type};
  }
  // MySQL removes the whole text again and again, PostgreSQL any of its characters.
  Value part = toText(expression(*remove));
  v = toSearchText(std::move(v));
  NodePtr pattern;
  const bool leading = node.text != QLatin1String("TRAILING"), trailing = node.text != QLatin1String("LEADING");
  NodePtr escaped = part.node->kind == NodeKind::StringLiteral ? nullptr : f("regexp_replace(_1, '([][.*+?^$(){}|\\\\])', '\\\\\\1', 'g')", sql::list(std::move(part.node)));
  if (!escaped) {
    QString text;
    for (const QChar c : part.node->text) {
      if (QStringLiteral("[].*+?^$(){}|\\").contains(c)) text += QLatin1Char('\\');
      text += c;
    }
    QStringList patterns;
    if (leading) patterns << QStringLiteral("^(?:%1)+").arg(text);
    if (trailing) patterns << QStringLiteral("(?:%1)+$").arg(text);
    pattern = sql::string(patterns.join(QLatin1Char('|')));
  } else {
    const QString form_ = leading && trailing ? QStringLiteral("'^(?:' || _1 || ')+|(?:' || _1 || ')+$'") : leading ? QStringLiteral("'^(?:' || _1 || ')+'") : QStringLiteral("'(?:' || _1 || ')+$'");
    pattern = form(sql::Dialect::Postgres, form_, sql::list(std::move(escaped)));
  }
  return {f("regexp_replace(_1, _2, '', 'g')", sql::list(std::move(v.node), std::move(pattern))), type};
}

Value MySqlToPostgres::regexpFunction(const Node &node) {
  Arguments a = arguments(node);
  const QString name = node.text.toUpper();
  if (a.size() < 2) return unknownCall(node);
  if (name == QLatin1String("REGEXP_LIKE")) return regexp(std::move(a[0]), std::move(a[1]), false);
  const bool ignoreCase = insensitive(toText(a[0].copy()).type, toText(a[1].copy()).type);
  const Type type = textLike(a[0], true);
  Value subject = toSearchText(std::move(a[0])), pattern = toSearchText(std::move(a[1]));
  if (pattern.node->kind == NodeKind::StringLiteral) pattern.node->text.replace(QLatin1String("\\b"), QLatin1String("\\y"));
  else note(node, 4017, QStringLiteral("The pattern is not constant: it is not converted"));
  const QString flags = QLatin1String(ignoreCase ? "i" : "c");
  if (name == QLatin1String("REGEXP_REPLACE")) {
    if (a.size() < 3) return unknownCall(node);
    if (a.size() > 3) note(node, 4020, QStringLiteral("REGEXP_REPLACE() with a position or occurrence"));
    Value replacement = toSearchText(std::move(a[2]));
    return {f("regexp_replace(_1, _2, _3, _4)", sql::list(std::move(subject.node), std::move(pattern.node), std::move(replacement.node), sql::string(ignoreCase ? QStringLiteral("gi") : QStringLiteral("g")))), type};
  }
  if (a.size() > 2) note(node, 4020, QStringLiteral("%1() with a position or occurrence").arg(name));
  const bool substr = name == QLatin1String("REGEXP_SUBSTR");
  NodePtr out = form(sql::Dialect::Postgres, substr ? (m_session.fromMySql() ? QStringLiteral("coalesce(regexp_substr(_1, _2, 1, 1, _3), '')") : QStringLiteral("regexp_substr(_1, _2, 1, 1, _3)"))
                                                    : QStringLiteral("regexp_instr(_1, _2, 1, 1, 0, _3)"),
                     sql::list(std::move(subject.node), std::move(pattern.node), sql::string(flags)));
  return {std::move(out), substr ? type : typeOf(Kind::Int)};
}

Value MySqlToPostgres::greatest(const Node &node) {
  Arguments a = arguments(node);
  std::vector<Value *> all;
  for (Value &v : a) all.push_back(&v);
  const bool numbers = std::any_of(a.begin(), a.end(), [](const Value &v) { return v.type.isNumber(); });
  if (numbers) for (Value &v : a) v = toNumber(std::move(v));
  Type type = common(all);
  for (std::size_t i = 1; type.kind == Kind::Text && i < a.size(); ++i) applyCollation(a[0], a[i]);
  NodePtr nulls;
  for (const Value &v : a) {
    if (!v.type.nullable) continue;
    if (v.type.kind == Kind::Null) return {sql::null(), type};
    NodePtr test = sql::isNull(v.node->clone());
    nulls = nulls ? sql::binary(QStringLiteral("OR"), std::move(nulls), std::move(test)) : std::move(test);
  }
  NodePtr out = sql::call(node.text.toLower());
  for (Value &v : a) out->add(Slot::Arg, std::move(v.node));
  if (nulls) out = sql::caseWhen(std::move(nulls), sql::null(), std::move(out));
  return {std::move(out), type};
}

Value MySqlToPostgres::coalesce(const Node &node) {
  Arguments a = arguments(node);
  std::vector<Value *> all;
  for (Value &v : a) all.push_back(&v);
  Type type = common(all);
  type.nullable = std::all_of(a.begin(), a.end(), [](const Value &v) { return v.type.nullable; });
  NodePtr out = sql::call(QStringLiteral("coalesce"));
  for (Value &v : a) out->add(Slot::Arg, std::move(v.node));
  return {std::move(out), type};
}

Value MySqlToPostgres::nullIf(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 2) return unknownCall(node);
  a[0] = shown(std::move(a[0]));
  Type type = a[0].type;
  type.nullable = true;
  type.literal = false;
  Value l = a[0].copy(), r = std::move(a[1]);
  unify(l, r);
  const bool same = l.node->equals(*a[0].node);
  if (l.type.isText() && r.type.isText()) applyCollation(l, r);
  if (same || l.type.explicitCollation) return {sql::call(QStringLiteral("nullif"), sql::list(std::move(l.node), std::move(r.node))), type};
  return {f("CASE WHEN _2 = _3 THEN NULL ELSE _1 END", sql::list(std::move(a[0].node), std::move(l.node), std::move(r.node))), type};
}

Value MySqlToPostgres::ifFunction(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 3) return unknownCall(node);
  if (node.textIs(QLatin1String("NVL2"))) {
    Value test{sql::isNull(std::move(a[0].node), true), typeOf(Kind::Bool, false)};
    return conditional(std::move(test), std::move(a[1]), std::move(a[2]));
  }
  return conditional(std::move(a[0]), std::move(a[1]), std::move(a[2]));
}

Value MySqlToPostgres::round(const Node &node) {
  Arguments a = arguments(node);
  const QString name = node.text.toUpper();
  if (a.empty()) return unknownCall(node);
  Value v = toNumber(std::move(a[0]));
  const bool nullable = v.type.nullable;
  const bool real = v.type.kind == Kind::Float;
  if (name == QLatin1String("ROUND") || name == QLatin1String("TRUNCATE")) {
    const QString function = name == QLatin1String("ROUND") ? QStringLiteral("round") : QStringLiteral("trunc");
    const auto digits = a.size() > 1 ? integerLiteral(*node.all(Slot::Arg)[1]) : std::optional<qint64>(0);
    Type type = typeOf(real ? Kind::Float : v.type.kind == Kind::Int ? Kind::Int : Kind::Decimal, nullable);
    if (type.kind == Kind::Decimal && digits) type.scale = static_cast<int>(std::max<qint64>(0, *digits));
    if (v.type.kind == Kind::Int && digits && *digits >= 0) return v;
    if (real && a.size() == 1) return {sql::call(function, sql::list(std::move(v.node))), type}; // both round halves to even
    if (real || v.type.kind == Kind::Unknown) {
      v.node = sql::cast(std::move(v.node), QStringLiteral("NUMERIC"));
      type.kind = Kind::Decimal;
    }
    if (a.size() == 1) return {sql::call(function, sql::list(std::move(v.node))), type};
    if (v.type.kind == Kind::Int) type.kind = Kind::Decimal;
    return {sql::call(function, sql::list(std::move(v.node), coerce(std::move(a[1]), QLatin1Char('i')).node)), type};
  }
  Type type = typeOf(real ? Kind::Float : v.type.kind == Kind::Int ? Kind::Int : Kind::Decimal, nullable);
  if (type.kind == Kind::Int) return v;
  type.scale = 0;
  return {sql::call(name == QLatin1String("FLOOR") ? QStringLiteral("floor") : QStringLiteral("ceil"), sql::list(std::move(v.node))), type};
}

Value MySqlToPostgres::logarithm(const Node &node) {
  Arguments a = arguments(node);
  const QString name = node.text.toUpper();
  if (a.empty()) return unknownCall(node);
  const auto positive = [](const Node &n) { return n.kind == NodeKind::NumberLiteral && n.text.toDouble() > 0; };
  // Not positive: NULL on the source, an error on the target.
  const auto guarded = [&](Value v) {
    v = coerce(std::move(v), QLatin1Char('n'));
    if (positive(*v.node)) return std::move(v.node);
    return f("CASE WHEN _1 > 0 THEN _1 END", sql::list(std::move(v.node)));
  };
  const Type type = typeOf(Kind::Float);
  const auto real = [](NodePtr n) { return sql::cast(std::move(n), QStringLiteral("DOUBLE PRECISION")); };
  if (a.size() == 2) {
    NodePtr base = guarded(std::move(a[0])), x = guarded(std::move(a[1]));
    return {f("ln(_2) / nullif(ln(_1), 0)", sql::list(real(std::move(base)), real(std::move(x)))), type};
  }
  NodePtr x = guarded(std::move(a[0]));
  if (name == QLatin1String("LOG2")) return {f("log(2.0, _1::numeric)::double precision", sql::list(std::move(x))), type};
  if (name == QLatin1String("LOG10")) return {f("log(_1)", sql::list(real(std::move(x)))), type};
  return {f("ln(_1)", sql::list(real(std::move(x)))), type};
}

Value MySqlToPostgres::conv(const Node &node) {
  Arguments a = arguments(node);
  const QString name = node.text.toUpper();
  if (a.empty()) return unknownCall(node);
  const bool nullable = a[0].type.nullable;
  if (a[0].type.kind == Kind::Decimal || a[0].type.kind == Kind::Float) { // the fraction does not count
    if (a[0].node->kind == NodeKind::NumberLiteral) a[0] = {sql::number(a[0].node->text.section(QLatin1Char('.'), 0, 0)), typeOf(Kind::Int, false)};
    else a[0] = {f("trunc(_1)::bigint", sql::list(std::move(a[0].node))), typeOf(Kind::Int, nullable)};
  }
  if (name == QLatin1String("BIN")) return {f("CASE WHEN _1 = 0 THEN '0' ELSE ltrim(_1::bit(64)::text, '0') END", sql::list(sql::cast(toBits(std::move(a[0])).node, QStringLiteral("BIGINT")))), typeOf(Kind::Text, nullable)};
  m_session.functions.insert(QStringLiteral("conv"));
  if (name == QLatin1String("OCT")) return {f("portolan.conv(_1, 10, 8)", sql::list(toText(std::move(a[0])).node)), typeOf(Kind::Text, nullable)};
  if (a.size() != 3) return unknownCall(node);
  return {f("portolan.conv(_1, _2, _3)", sql::list(toText(std::move(a[0])).node, coerce(std::move(a[1]), QLatin1Char('i')).node, coerce(std::move(a[2]), QLatin1Char('i')).node)), typeOf(Kind::Text)};
}

Value MySqlToPostgres::sha2(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 2) return unknownCall(node);
  const int bits_ = static_cast<int>(integerLiteral(*node.all(Slot::Arg)[1]).value_or(-1));
  const bool nullable = a[0].type.nullable;
  static const QHash<int, QString> functions{{0, QStringLiteral("sha256")}, {224, QStringLiteral("sha224")}, {256, QStringLiteral("sha256")}, {384, QStringLiteral("sha384")}, {512, QStringLiteral("sha512")}};
  if (!functions.contains(bits_) && bits_ >= 0) return {sql::cast(sql::null(), QStringLiteral("TEXT")), typeOf(Kind::Text)}; // no such length
  if (!functions.contains(bits_)) {
    note(node, 4018, QStringLiteral("SHA2() with a length that is not constant"));
    return unknownCall(node);
  }
  return {form(sql::Dialect::Postgres, QStringLiteral("encode(%1(_1), 'hex')").arg(functions.value(bits_)), sql::list(toBytes(std::move(a[0])).node)), typeOf(Kind::Text, nullable)};
}

} // namespace portolan::convert
