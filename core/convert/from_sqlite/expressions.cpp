// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/from_sqlite/converter.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

bool isNumberText(const QString &text) {
  bool ok = false;
  (void)text.trimmed().toDouble(&ok);
  return ok;
}

} // namespace

Value FromSqlite::columnReference(const Node &node) {
  if (node.textOf(Slot::Qualifier).compare(QLatin1String("excluded"), Qt::CaseInsensitive) == 0 && m_excluded) {
    NodePtr bare = sql::column(node.text);
    Value v = PlainConverter::columnReference(*bare);
    if (postgres()) v.node->put(Slot::Qualifier, sql::name({QStringLiteral("excluded")}));
    else v.node = sql::call(QStringLiteral("VALUES"), sql::list(std::move(v.node)));
    return v;
  }
  const QString name = node.text.toLower();
  if ((name == QLatin1String("rowid") || name == QLatin1String("oid") || name == QLatin1String("_rowid_")) && !resolve(node).has_value()) {}
  const auto found = resolve(node);
  if (!found || !(found->column || found->alias || found->variable)) {
    if (name == QLatin1String("rowid") || name == QLatin1String("oid") || name == QLatin1String("_rowid_")) {
      // The row number has another name where a column is it.
      for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
        for (const ScopeTable &t : scope->tables) {
          if (!t.table || !t.table->primaryKey || t.table->primaryKey->parts.size() != 1) continue;
          if (node.hasChild(Slot::Qualifier) && t.alias.compare(node.child(Slot::Qualifier)->text, Qt::CaseInsensitive) != 0) continue;
          NodePtr key = node.clone();
          key->text = t.table->primaryKey->parts[0].column;
          const Column *column = t.table->column(key->text);
          if (column && column->type.native.compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0) return PlainConverter::columnReference(*key);
        }
      return refuse(node, QStringLiteral("The row number %1").arg(node.text));
    }
    // SQLite takes a name in double quotes that is no column for a text.
    if (node.has(Flag::Quoted) && !node.hasChild(Slot::Qualifier) && !m_scopes.empty() && std::all_of(m_scopes.back().tables.begin(), m_scopes.back().tables.end(), [](const ScopeTable &t) { return t.known; })) {
      Type type = typeOf(Kind::Text, false);
      type.literal = true;
      return {sql::string(node.text), type};
    }
  }
  Value v = PlainConverter::columnReference(node);
  // ON CONFLICT … DO UPDATE: both rows have the column
  if (m_excluded && postgres() && !node.hasChild(Slot::Qualifier) && found && found->table && v.node->kind == NodeKind::ColumnRef && !v.node->hasChild(Slot::Qualifier))
    v.node->add(Slot::Qualifier, sql::name({found->table->targetAlias.isEmpty() ? found->table->alias : found->table->targetAlias}));
  return v;
}

NodePtr FromSqlite::text(Value v) {
  if (v.type.isText() || v.type.kind == Kind::Null) return std::move(v.node);
  if (v.type.kind == Kind::Bool) v = coerce(std::move(v), QLatin1Char('n'));
  if (v.type.kind == Kind::DateTime && postgres()) return f("to_char(_1, 'YYYY-MM-DD HH24:MI:SS')", sql::list(std::move(v.node)));
  if (v.type.kind == Kind::Float || v.type.kind == Kind::Decimal) note(*v.node, v.type.literal ? 4019 : 4020, QStringLiteral("The text of a number with digits after the point may be written differently"));
  return sql::cast(std::move(v.node), postgres() ? QStringLiteral("text") : QStringLiteral("CHAR"));
}

/// SQLite reads the number at the beginning of a text; a text that is none stops PostgreSQL.
NodePtr FromSqlite::numeric(Value v) {
  if (v.type.isNumber() || v.type.kind == Kind::Null) return std::move(v.node);
  if (v.type.kind == Kind::Bool) return postgres() ? sql::cast(std::move(v.node), QStringLiteral("int")) : std::move(v.node);
  if (v.type.literal && v.type.isText() && isNumberText(v.node->text)) return sql::number(v.node->text.trimmed());
  if (!postgres()) return std::move(v.node);
  if (v.type.isText()) note(*v.node, 4004, QStringLiteral("A text is used as a number; what is none stops the statement"));
  return sql::cast(std::move(v.node), QStringLiteral("numeric"));
}

Value FromSqlite::coerce(Value v, QChar code) {
  const bool nullable = v.type.nullable;
  switch (code.unicode()) {
  case 't': return {text(std::move(v)), typeOf(Kind::Text, nullable)};
  case 'n': {
    Type type = v.type.isNumber() ? v.type : typeOf(v.type.kind == Kind::Bool ? Kind::Int : v.type.kind == Kind::Unknown ? Kind::Unknown : Kind::Decimal, nullable);
    return {v.type.kind == Kind::Unknown ? std::move(v.node) : numeric(std::move(v)), type};
  }
  case 'i':
    if (v.type.kind == Kind::Int || v.type.kind == Kind::Null || v.type.kind == Kind::Unknown) return v;
    v.node = numeric(std::move(v));
    return {sql::cast(std::move(v.node), postgres() ? QStringLiteral("bigint") : QStringLiteral("SIGNED")), typeOf(Kind::Int, nullable)};
  case 'f': return {postgres() ? sql::cast(numeric(std::move(v)), QStringLiteral("double precision")) : numeric(std::move(v)), typeOf(Kind::Float, nullable)};
  case 'N': return {postgres() ? sql::cast(numeric(std::move(v)), QStringLiteral("numeric")) : numeric(std::move(v)), typeOf(Kind::Decimal, nullable)};
  case 'j': {
    if (v.type.kind == Kind::Json) return v;
    return {postgres() ? sql::cast(std::move(v.node), QStringLiteral("jsonb")) : std::move(v.node), typeOf(Kind::Json, nullable)};
  }
  case 'b': return {truth(std::move(v)), typeOf(Kind::Bool, nullable)};
  default: return v;
  }
}

NodePtr FromSqlite::truth(Value v) {
  if (v.type.kind == Kind::Bool || v.type.kind == Kind::Null || !postgres()) return std::move(v.node);
  if (v.type.literal && v.type.kind == Kind::Int) return sql::boolean(v.node->text != QLatin1String("0"));
  if (v.type.kind == Kind::Unknown) {
    note(*v.node, 4020, QStringLiteral("The type of this condition is not known: it is compared with 0"));
    return sql::binary(QStringLiteral("<>"), std::move(v.node), sql::number(0));
  }
  return sql::binary(QStringLiteral("<>"), numeric(std::move(v)), sql::number(0));
}

NodePtr FromSqlite::shown(Value v) {
  if (v.type.kind == Kind::Bool && postgres() && v.node->kind != NodeKind::ColumnRef) return sql::cast(std::move(v.node), QStringLiteral("int"));
  return std::move(v.node);
}

Value FromSqlite::literalDate(Value v) {
  if (!postgres() || !v.type.literal || !v.type.isText()) return v;
  return v; // an untyped literal takes the type of the other side
}

/// A column's affinity turns the other side; expressions have none, and then a text and a number are never equal.
void FromSqlite::unify(Value &left, Value &right) {
  const auto folded = [](const Value &v) { return v.type.explicitCollation && v.type.insensitive; };
  if (folded(left) != folded(right)) { // COLLATE NOCASE stands on one side and means both
    Value &other = folded(left) ? right : left;
    other = {f("lower(_1)", sql::list(text(std::move(other)))), typeOf(Kind::Text, other.type.nullable)};
  }
  // Text without a column takes the connection's collation there, which may ignore case.
  if (!postgres() && left.type.isText() && right.type.isText() && left.node->kind != NodeKind::ColumnRef && right.node->kind != NodeKind::ColumnRef)
    left.node = f("_1 COLLATE utf8mb4_bin", sql::list(std::move(left.node)));
  if (postgres() && left.type.kind == Kind::Record) note(*left.node, 4019, QStringLiteral("Rows are compared value by value: their types must agree"));
  const auto bring = [&](Value &a, Value &b) {
    if (a.type.kind == Kind::Bool && b.type.kind == Kind::Int) {
      if (b.type.literal && postgres()) b = {sql::boolean(b.node->text != QLatin1String("0")), typeOf(Kind::Bool, false)};
      else if (postgres()) a = coerce(std::move(a), QLatin1Char('n'));
    } else if (a.type.isNumber() && b.type.isText() && b.type.literal && isNumberText(b.node->text)) {
      if (a.node->kind != NodeKind::ColumnRef && a.type.literal) note(*b.node, 4020, QStringLiteral("A text and a number are never equal on the source"));
      b = {sql::number(b.node->text.trimmed()), typeOf(Kind::Decimal, false)};
    } else if (a.type.isText() && b.type.isNumber()) {
      if (a.node->kind == NodeKind::ColumnRef || postgres()) {
        if (a.node->kind != NodeKind::ColumnRef) note(*a.node, 4020, QStringLiteral("A text is compared with a number"));
        b = {b.type.literal ? sql::string(b.node->text) : text(std::move(b)), typeOf(Kind::Text, b.type.nullable)};
      }
    } else if (postgres() && a.type.isMoment() && b.type.isText() && !b.type.literal) {
      a = {text(std::move(a)), typeOf(Kind::Text, a.type.nullable)};
    }
  };
  bring(left, right);
  bring(right, left);
}

NodePtr FromSqlite::stored(const Column *column, Value v) {
  if (!column || !postgres()) return std::move(v.node);
  const Type want = columnType(*column);
  if (want.kind == Kind::Bool && v.type.kind != Kind::Bool) return truth(std::move(v));
  if (want.isNumber() && v.type.kind == Kind::Bool) return coerce(std::move(v), QLatin1Char('n')).node;
  if (want.isText() && !v.type.isText() && v.type.kind != Kind::Null && v.type.kind != Kind::Unknown) return v.type.literal ? sql::string(v.node->text) : text(std::move(v));
  if (want.isMoment() && v.type.isText() && !v.type.literal) return sql::cast(std::move(v.node), want.kind == Kind::Date ? QStringLiteral("date") : QStringLiteral("timestamp"));
  if (want.isNumber() && v.type.isText()) return numeric(std::move(v));
  if (want.kind == Kind::Json && v.type.isText() && !v.type.literal) return sql::cast(std::move(v.node), QStringLiteral("jsonb"));
  return std::move(v.node);
}

Value FromSqlite::tableExpression(const Node &node, ExpressionUse use, const DataType *type) {
  Value v = PlainConverter::tableExpression(node, use, type);
  if (use != ExpressionUse::Default && use != ExpressionUse::Generated) return v;
  if (!type || !postgres()) return v;
  Column column;
  column.type = *type;
  const Type want = typeOfColumn(*type, true);
  if (want.kind == Kind::Bool) v.node = truth(std::move(v));
  else if (want.isMoment() && v.type.isText() && !v.type.literal) v.node = sql::cast(std::move(v.node), want.kind == Kind::Date ? QStringLiteral("date") : QStringLiteral("timestamp"));
  else if (want.isText() && !v.type.isText() && v.type.kind != Kind::Null && v.type.kind != Kind::Unknown) v.node = text(std::move(v));
  return v;
}

Value FromSqlite::binary(const Node &node) {
  const QString op = node.text;
  const Node *l = node.child(Slot::Left), *r = node.child(Slot::Right);
  if (op == QLatin1String("->") || op == QLatin1String("->>")) {
    const bool asText = op.size() == 3;
    Value document = expression(*l);
    if (r->kind == NodeKind::StringLiteral) return jsonPath(node, std::move(document), r->text.startsWith(QLatin1Char('$')) ? r->text : QStringLiteral("$.\"%1\"").arg(r->text), asText);
    if (r->kind == NodeKind::NumberLiteral) return jsonPath(node, std::move(document), QStringLiteral("$[%1]").arg(r->text), asText);
    return refuse(node, QStringLiteral("A computed JSON path"), 4003);
  }
  Value a = expression(*l), b = expression(*r);
  const bool nullable = a.type.nullable || b.type.nullable;
  if (op == QLatin1String("||")) {
    NodePtr left = text(std::move(a)), right = text(std::move(b));
    if (postgres()) return {sql::binary(op, std::move(left), std::move(right)), typeOf(Kind::Text, nullable)};
    return {f("CONCAT(_1, _2)", sql::list(std::move(left), std::move(right))), typeOf(Kind::Text, nullable)};
  }
  const bool ints = (a.type.kind == Kind::Int || a.type.kind == Kind::Bool) && (b.type.kind == Kind::Int || b.type.kind == Kind::Bool);
  if (a.type.kind == Kind::Unknown || b.type.kind == Kind::Unknown) {
    if (op == QLatin1String("/") || postgres()) note(node, op == QLatin1String("/") ? 4020 : 4019, QStringLiteral("The types at %1 are not known").arg(op));
  }
  if (postgres() && (a.type.isMoment() || b.type.isMoment())) return refuse(node, QStringLiteral("%1 of a date: SQLite takes the year's number").arg(op), 4003);
  a = coerce(std::move(a), QLatin1Char('n'));
  b = coerce(std::move(b), QLatin1Char('n'));
  const auto both = [&](const char *form, Kind kind) -> Value { return {f(form, sql::list(std::move(a.node), std::move(b.node))), typeOf(kind, true)}; };
  const Kind kind = ints ? Kind::Int : a.type.kind == Kind::Float || b.type.kind == Kind::Float ? Kind::Float : Kind::Decimal;
  const bool zero = b.node->kind == NodeKind::NumberLiteral && b.node->text.toDouble() != 0;
  if (op == QLatin1String("/")) { // by zero: NULL
    if (!postgres()) return both(ints ? "_1 DIV _2" : "_1 / _2", kind);
    if (!ints) return both(zero ? "_1 / CAST(_2 AS double precision)" : "_1 / nullif(CAST(_2 AS double precision), 0)", Kind::Float);
    return both(zero ? "_1 / _2" : "_1 / nullif(_2, 0)", kind);
  }
  if (op == QLatin1String("%")) {
    if (ints) return both(!postgres() || zero ? "_1 % _2" : "_1 % nullif(_2, 0)", Kind::Int);
    return both(postgres() ? "CAST(trunc(CAST(_1 AS numeric)) AS bigint) % nullif(CAST(trunc(CAST(_2 AS numeric)) AS bigint), 0)" : "TRUNCATE(_1, 0) % TRUNCATE(_2, 0)", Kind::Int);
  }
  if (op == QLatin1String("+") || op == QLatin1String("-") || op == QLatin1String("*")) return {sql::binary(op, std::move(a.node), std::move(b.node)), typeOf(kind, nullable)};
  if (op == QLatin1String("&") || op == QLatin1String("|") || op == QLatin1String("<<") || op == QLatin1String(">>")) {
    a = coerce(std::move(a), QLatin1Char('i'));
    b = coerce(std::move(b), QLatin1Char('i'));
    if (postgres() && op.size() == 2) return both(op == QLatin1String("<<") ? "CAST(_1 AS bigint) << CAST(_2 AS int)" : "CAST(_1 AS bigint) >> CAST(_2 AS int)", Kind::Int);
    NodePtr made = sql::binary(op, std::move(a.node), std::move(b.node));
    return {postgres() ? std::move(made) : sql::cast(std::move(made), QStringLiteral("SIGNED")), typeOf(Kind::Int, nullable)}; // MySQL's bits have no sign
  }
  return refuse(node, QStringLiteral("The operator %1").arg(op), 4003);
}

Value FromSqlite::like(const Node &node) {
  const QString op = node.text;
  if (op != QLatin1String("LIKE") && op != QLatin1String("GLOB")) return refuse(node, op, 4003);
  Value left = expression(*node.child(Slot::Left)), right = expression(*node.child(Slot::Right));
  NodePtr subject = text(std::move(left));
  const bool literal = right.node->kind == NodeKind::StringLiteral;
  const auto finish = [&](NodePtr made) -> Value {
    if (node.has(Flag::Not)) made = sql::unary(QStringLiteral("NOT"), std::move(made));
    return {std::move(made), typeOf(Kind::Bool)};
  };
  if (op == QLatin1String("GLOB")) {
    if (!literal) return refuse(node, QStringLiteral("GLOB with a computed pattern"), 4003);
    QString pattern = QStringLiteral("^");
    const QString glob = right.node->text;
    for (qsizetype i = 0; i < glob.size(); ++i) {
      const QChar c = glob[i];
      if (c == QLatin1Char('*')) pattern += QStringLiteral(".*");
      else if (c == QLatin1Char('?')) pattern += QLatin1Char('.');
      else if (c == QLatin1Char('[')) {
        const qsizetype end = glob.indexOf(QLatin1Char(']'), i + 2);
        if (end < 0) return refuse(node, QStringLiteral("This GLOB pattern"), 4003);
        QString set = glob.mid(i + 1, end - i - 1);
        set.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        pattern += QLatin1Char('[') + set + QLatin1Char(']');
        i = end;
      } else {
        if (QStringLiteral("\\^$.|()+{}]").contains(c)) pattern += QLatin1Char('\\');
        pattern += c;
      }
    }
    pattern += QLatin1Char('$');
    if (postgres()) return finish(f("_1 ~ _2", sql::list(std::move(subject), sql::string(pattern))));
    return finish(f("_1 REGEXP _2", sql::list(std::move(subject), sql::string(QStringLiteral("(?-i)") + pattern))));
  }
  const Node *escape = node.child(Slot::Escape);
  const auto ascii = [](const QString &t) { return std::all_of(t.begin(), t.end(), [](QChar c) { return c.unicode() < 128; }); };
  if (!literal || !ascii(right.node->text)) note(node, 4019, QStringLiteral("LIKE ignores the case of all letters, not of ASCII letters only"));
  const bool quiet = literal && !right.node->text.contains(QLatin1Char('\\'));
  NodePtr pattern = text(std::move(right));
  if (!postgres()) { // the columns compare byte by byte
    subject = f("LOWER(_1)", sql::list(std::move(subject)));
    pattern = literal ? sql::string(pattern->text.toLower()) : f("LOWER(_1)", sql::list(std::move(pattern)));
  }
  NodePtr out = sql::make(NodeKind::Like, postgres() ? QStringLiteral("ILIKE") : QStringLiteral("LIKE"));
  out->add(Slot::Left, std::move(subject));
  out->add(Slot::Right, std::move(pattern));
  if (escape) out->add(Slot::Escape, escape->clone());
  else if (!quiet) out->add(Slot::Escape, sql::string(QString())); // SQLite has no escape unless it is said
  return finish(std::move(out));
}

Value FromSqlite::castTo(const Node &node, Value v, const Node &type) {
  const QString declared = type.text.toUpper();
  const auto has = [&](const char *word) { return declared.contains(QLatin1String(word)); };
  const bool nullable = v.type.nullable;
  if (has("INT")) {
    if (v.type.kind == Kind::Int) return v;
    if (v.type.isText()) {
      if (v.type.literal) { // the number at the beginning
        static const QRegularExpression number(QStringLiteral("^\\s*([+-]?\\d{1,18})"));
        const auto m = number.match(v.node->text);
        return {sql::number(m.hasMatch() ? m.captured(1).toLongLong() : 0), typeOf(Kind::Int, false)};
      }
      if (postgres()) return {f("CAST(coalesce(substring(_1 from '^\\s*([+-]?\\d{1,18})'), CASE WHEN _1 IS NOT NULL THEN '0' END) AS bigint)", sql::list(std::move(v.node))), typeOf(Kind::Int, nullable)};
      return {f("CAST(_1 AS SIGNED)", sql::list(std::move(v.node))), typeOf(Kind::Int, nullable)};
    }
    v.node = numeric(std::move(v));
    if (v.type.kind == Kind::Bool) return {std::move(v.node), typeOf(Kind::Int, nullable)};
    return {postgres() ? f("CAST(trunc(CAST(_1 AS numeric)) AS bigint)", sql::list(std::move(v.node))) : f("CAST(TRUNCATE(_1, 0) AS SIGNED)", sql::list(std::move(v.node))), typeOf(Kind::Int, nullable)};
  }
  if (has("CHAR") || has("CLOB") || has("TEXT")) return {text(std::move(v)), typeOf(Kind::Text, nullable)};
  if (has("BLOB")) return {postgres() ? f("convert_to(_1, 'UTF8')", sql::list(text(std::move(v)))) : sql::cast(std::move(v.node), QStringLiteral("BINARY")), typeOf(Kind::Bytes, nullable)};
  if (has("REAL") || has("FLOA") || has("DOUB")) return {sql::cast(numeric(std::move(v)), postgres() ? QStringLiteral("double precision") : QStringLiteral("DOUBLE")), typeOf(Kind::Float, nullable)};
  if (has("NUMERIC") || has("DECIMAL")) return {numeric(std::move(v)), typeOf(v.type.kind == Kind::Int ? Kind::Int : Kind::Decimal, nullable)};
  return refuse(node, QStringLiteral("A cast to %1").arg(type.text), 4003);
}

Value FromSqlite::other(const Node &node) {
  switch (node.kind) {
  case NodeKind::Is: {
    const Node *operand = node.child(Slot::Operand), *right = node.child(Slot::Right);
    if (node.text == QLatin1String("NULL")) {
      NodePtr out = sql::cloneShallow(node);
      out->add(Slot::Operand, expression(*operand).node);
      return {std::move(out), typeOf(Kind::Bool, false)};
    }
    if (node.text == QLatin1String("TRUE") || node.text == QLatin1String("FALSE")) {
      NodePtr out = sql::cloneShallow(node);
      out->add(Slot::Operand, condition(*operand));
      return {std::move(out), typeOf(Kind::Bool, false)};
    }
    if (!right) break;
    Value a = expression(*operand), b = expression(*right);
    unify(a, b);
    // SQLite's a IS b says "not distinct", IS NOT the contrary; IS NOT DISTINCT FROM is the standard's word for the first
    const bool distinct = node.has(Flag::Not) != (node.text == QLatin1String("DISTINCT FROM"));
    if (postgres()) {
      NodePtr out = sql::make(NodeKind::Is, QStringLiteral("DISTINCT FROM"));
      out->set(Flag::Not, !distinct);
      out->add(Slot::Operand, std::move(a.node));
      out->add(Slot::Right, std::move(b.node));
      return {std::move(out), typeOf(Kind::Bool, false)};
    }
    NodePtr equal = f("_1 <=> _2", sql::list(std::move(a.node), std::move(b.node)));
    return {distinct ? sql::unary(QStringLiteral("NOT"), std::move(equal)) : std::move(equal), typeOf(Kind::Bool, false)};
  }
  case NodeKind::Collate: {
    Value v = expression(*node.child(Slot::Operand));
    if (node.textIs(QLatin1String("BINARY"))) return v;
    if (node.textIs(QLatin1String("NOCASE"))) {
      note(node, 4019, QStringLiteral("NOCASE becomes lower(): it knows more letters than ASCII"));
      Type type = typeOf(Kind::Text);
      type.insensitive = type.explicitCollation = true;
      return {f("lower(_1)", sql::list(text(std::move(v)))), type};
    }
    if (node.textIs(QLatin1String("RTRIM"))) return {f("rtrim(_1)", sql::list(text(std::move(v)))), typeOf(Kind::Text)};
    return refuse(node, QStringLiteral("The collation %1").arg(node.text));
  }
  case NodeKind::In: return {sql::boolean(node.has(Flag::Not)), typeOf(Kind::Bool)};
  default: break;
  }
  return PlainConverter::other(node);
}

} // namespace portolan::convert
