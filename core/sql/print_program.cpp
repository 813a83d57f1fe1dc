// SPDX-License-Identifier: GPL-3.0-or-later
// Stored programs in the target's style, and the statements that have no other place.
#include "core/sql/printer_core.h"

namespace portolan::sql::detail {

void Printer::statementNode(const Node &n) {
  if (++m_depth > 3000) {
    --m_depth;
    put("/* nested too deeply */");
    return;
  }
  const bool query_ = n.is(NodeKind::Select) || n.is(NodeKind::SetOperation) || n.is(NodeKind::Values) || (n.is(NodeKind::Subquery) && (n.hasChild(Slot::Limit) || n.hasChild(Slot::OrderBy) || n.hasChild(Slot::Offset)));
  if (!query_) {
    note(n);
    if (!n.is(NodeKind::SelectItem) && !n.is(NodeKind::ColumnDef)) comments(n);
  }
  if (query_) query(n);
  else if (!definition(n) && !program(n)) otherStatement(n);
  --m_depth;
}

void Printer::statements(const std::vector<const Node *> &nodes) {
  for (const Node *s : nodes) {
    newLine();
    const bool query_ = s->is(NodeKind::Select) || s->is(NodeKind::SetOperation) || s->is(NodeKind::Values);
    if (!query_) comments(*s);
    bodyStatement(*s);
    if (s->is(NodeKind::Label)) continue;
    if (s->is(NodeKind::Empty)) continue;
    put(";");
  }
}

/// One statement of a body, comments written already.
void Printer::bodyStatement(const Node &n) {
  if (++m_depth > 3000) {
    --m_depth;
    put("/* nested too deeply */");
    return;
  }
  note(n);
  if (n.is(NodeKind::Select) || n.is(NodeKind::SetOperation) || n.is(NodeKind::Values) || n.is(NodeKind::Subquery)) query(n);
  else if (!program(n) && !definition(n)) otherStatement(n);
  --m_depth;
}

void Printer::labelled(const Node &n) {
  if (n.text.isEmpty()) return;
  if (mySql()) {
    ident(n.text);
    put(": ");
  } else {
    put("<<");
    ident(n.text);
    put(">>");
    newLine();
  }
}

bool Printer::program(const Node &n) {
  switch (n.kind) {
  case NodeKind::Block: block(n); return true;
  case NodeKind::DeclareVariable: case NodeKind::DeclareAlias: case NodeKind::DeclareCursor: case NodeKind::DeclareCondition: case NodeKind::DeclareHandler:
    declaration(n);
    return true;
  case NodeKind::HandlerCondition: handlerCondition(n); return true;
  case NodeKind::If: ifNode(n); return true;
  case NodeKind::CaseStatement: caseStatement(n); return true;
  case NodeKind::While: case NodeKind::Repeat: case NodeKind::Loop: case NodeKind::ForRange: case NodeKind::ForQuery: case NodeKind::ForCursor: case NodeKind::ForEach:
    loopNode(n);
    return true;
  case NodeKind::OpenCursor: case NodeKind::FetchCursor: case NodeKind::CloseCursor: cursorNode(n); return true;
  case NodeKind::Signal: case NodeKind::Raise: raiseNode(n); return true;
  case NodeKind::Leave: case NodeKind::Iterate:
    put(mySql() ? (n.is(NodeKind::Leave) ? "LEAVE" : "ITERATE") : (n.is(NodeKind::Leave) ? "EXIT" : "CONTINUE"));
    if (!n.text.isEmpty()) {
      put(" ");
      ident(n.text);
    }
    if (const Node *c = n.child(Slot::Condition)) {
      put(" WHEN ");
      expr(*c);
    }
    return true;
  case NodeKind::Goto: put(QLatin1String("GOTO ") + n.text); return true;
  case NodeKind::Label:
    put("<<");
    ident(n.text);
    put(">>");
    return true;
  case NodeKind::SetStatement: case NodeKind::SetSpecial: setNode(n); return true;
  case NodeKind::Transaction: transactionNode(n); return true;
  case NodeKind::Assign: case NodeKind::GetDiagnostics: case NodeKind::Prepare: case NodeKind::Execute: case NodeKind::Deallocate: case NodeKind::Return:
  case NodeKind::Perform: case NodeKind::Null: case NodeKind::Assert:
    otherProgram(n);
    return true;
  default: return false;
  }
}

void Printer::block(const Node &n) {
  labelled(n);
  const auto declarations = n.all(Slot::Declaration);
  if (mySql() || sqlite()) {
    put("BEGIN");
    flagWord(n, Flag::NotAtomic, "NOT ATOMIC");
    raise();
    statements(declarations);
    statements(n.all(Slot::Statement));
    lower();
    newLine();
    put("END");
  } else {
    if (!declarations.empty()) {
      put("DECLARE");
      raise();
      statements(declarations);
      lower();
      newLine();
    }
    put("BEGIN");
    raise();
    statements(n.all(Slot::Statement));
    lower();
    if (n.hasChild(Slot::Handler)) {
      newLine();
      put("EXCEPTION");
      raise();
      for (const Node *h : n.all(Slot::Handler)) {
        newLine();
        comments(*h);
        put("WHEN ");
        each(h->all(Slot::Condition), [&](const Node &c) { handlerCondition(c); }, " OR ");
        put(" THEN");
        raise();
        statements(h->all(Slot::Statement));
        lower();
      }
      lower();
    }
    newLine();
    put("END");
  }
  if (!n.text.isEmpty()) {
    put(" ");
    ident(n.text);
  }
}

void Printer::declaration(const Node &n) {
  switch (n.kind) {
  case NodeKind::DeclareVariable: {
    const auto names_ = n.all(Slot::Item);
    if (mySql()) {
      put("DECLARE ");
      names(names_);
      put(" ");
      typeName(*n.child(Slot::Type));
      if (const Node *d = n.child(Slot::Default)) {
        put(" DEFAULT ");
        expr(*d);
      }
      return;
    }
    bool first = true;
    for (const Node *i : names_) {
      if (!first) {
        put(";");
        newLine();
      }
      first = false;
      qualified(*i);
      flagWord(n, Flag::Constant, "CONSTANT");
      put(" ");
      typeName(*n.child(Slot::Type));
      if (const Node *c = n.child(Slot::Collation)) {
        put(" COLLATE ");
        qualified(*c);
      }
      flagWord(n, Flag::NotNull, "NOT NULL");
      if (const Node *d = n.child(Slot::Default)) {
        put(" := ");
        expr(*d);
      }
    }
    return;
  }
  case NodeKind::DeclareAlias:
    ident(n.text);
    put(" ALIAS FOR ");
    expr(*n.child(Slot::Value));
    return;
  case NodeKind::DeclareCursor:
    if (mySql()) put("DECLARE ");
    ident(n.text);
    flagWord(n, Flag::NoScroll, "NO SCROLL");
    flagWord(n, Flag::Scroll, "SCROLL");
    put(" CURSOR");
    if (n.hasChild(Slot::Parameter)) {
      put(" (");
      each(n.all(Slot::Parameter), [&](const Node &p) { parameter(p); });
      put(")");
    }
    put(" FOR");
    raise();
    newLine();
    if (const Node *q = n.child(Slot::Query)) query(*q);
    else if (const Node *v = n.child(Slot::Value)) qualified(*v);
    lower();
    return;
  case NodeKind::DeclareCondition:
    put("DECLARE ");
    ident(n.text);
    put(" CONDITION FOR ");
    handlerCondition(*n.child(Slot::Condition));
    return;
  case NodeKind::DeclareHandler:
    put("DECLARE ");
    put(n.text);
    put(" HANDLER FOR ");
    each(n.all(Slot::Condition), [&](const Node &c) { handlerCondition(c); });
    put(" ");
    if (const Node *s = n.child(Slot::Statement)) bodyStatement(*s);
    return;
  default: return;
  }
}

void Printer::handlerCondition(const Node &n) {
  const Node *value = n.child(Slot::Value);
  if (n.text == QLatin1String("CONDITION") && value) {
    qualified(*value);
    return;
  }
  if (n.text == QLatin1String("ERROR") && value) {
    expr(*value);
    return;
  }
  put(n.text);
  if (value) {
    put(" ");
    expr(*value);
  }
}

void Printer::programCondition(const Node &n) {
  // PL/pgSQL reads a condition up to the first THEN outside of parentheses: that of a CASE would end it.
  bool cases = false;
  if (!mySql() && !n.has(Flag::Parens))
    (void)sql::walk(n, [&](const Node &each) {
      cases = cases || each.is(NodeKind::Case);
      return cases ? Visit::Stop : Visit::Children;
    });
  if (cases) put("(");
  expr(n);
  if (cases) put(")");
}

void Printer::ifNode(const Node &n) {
  bool first = true;
  for (const Node *b : n.all(Slot::Branch)) {
    if (!first) newLine();
    put(first ? "IF " : mySql() ? "ELSEIF " : "ELSIF ");
    first = false;
    programCondition(*b->child(Slot::Condition));
    put(" THEN");
    raise();
    statements(b->all(Slot::Statement));
    lower();
  }
  if (n.has(Flag::HasElse) || n.hasChild(Slot::Else)) {
    newLine();
    put("ELSE");
    raise();
    statements(n.all(Slot::Else));
    lower();
  }
  newLine();
  put("END IF");
}

void Printer::caseStatement(const Node &n) {
  put("CASE");
  if (const Node *o = n.child(Slot::Operand)) {
    put(" ");
    expr(*o);
  }
  raise();
  for (const Node *b : n.all(Slot::Branch)) {
    newLine();
    put("WHEN ");
    each(b->all(Slot::Condition), [&](const Node &c) { programCondition(c); });
    put(" THEN");
    raise();
    statements(b->all(Slot::Statement));
    lower();
  }
  if (n.has(Flag::HasElse) || n.hasChild(Slot::Else)) {
    newLine();
    put("ELSE");
    raise();
    statements(n.all(Slot::Else));
    lower();
  }
  lower();
  newLine();
  put("END CASE");
}

void Printer::loopNode(const Node &n) {
  labelled(n);
  const char *close = "LOOP";
  const char *open = "LOOP";
  switch (n.kind) {
  case NodeKind::While:
    put("WHILE ");
    expr(*n.child(Slot::Condition));
    put(" ");
    open = mySql() ? "DO" : "LOOP";
    close = mySql() ? "WHILE" : "LOOP";
    break;
  case NodeKind::Repeat:
    open = "REPEAT";
    close = "REPEAT";
    break;
  case NodeKind::ForRange:
    put("FOR ");
    qualified(*n.child(Slot::Name));
    put(n.has(Flag::Reverse) ? " IN REVERSE " : " IN ");
    expr(*n.child(Slot::Low));
    put(mySql() ? " .. " : "..");
    expr(*n.child(Slot::High));
    if (const Node *s = n.child(Slot::Step)) {
      put(" BY ");
      expr(*s);
    }
    put(" ");
    open = mySql() ? "DO" : "LOOP";
    close = mySql() ? "FOR" : "LOOP";
    break;
  case NodeKind::ForQuery:
    put("FOR ");
    expressions(n.all(Slot::Target));
    put(" IN ");
    if (n.has(Flag::Dynamic)) {
      put("EXECUTE ");
      expr(*n.child(Slot::Value));
      usingList(n);
    } else if (mySql()) {
      subquery(*n.child(Slot::Query));
    } else {
      raise();
      newLine();
      const Node &q = *n.child(Slot::Query);
      if (q.is(NodeKind::Select) || q.is(NodeKind::SetOperation) || q.is(NodeKind::Values)) query(q);
      else bodyStatement(q);
      lower();
      newLine();
    }
    space();
    open = mySql() ? "DO" : "LOOP";
    close = mySql() ? "FOR" : "LOOP";
    break;
  case NodeKind::ForCursor: {
    put("FOR ");
    expressions(n.all(Slot::Target));
    put(" IN ");
    const Node &c = *n.child(Slot::Call);
    if (c.hasChild(Slot::Arg)) callNode(c);
    else qualified(c);
    put(" ");
    open = mySql() ? "DO" : "LOOP";
    close = mySql() ? "FOR" : "LOOP";
    break;
  }
  case NodeKind::ForEach:
    put("FOREACH ");
    expressions(n.all(Slot::Target));
    if (const Node *s = n.child(Slot::Slice)) {
      put(" SLICE ");
      expr(*s);
    }
    put(" IN ARRAY ");
    expr(*n.child(Slot::Value));
    put(" ");
    break;
  default: break;
  }
  put(open);
  raise();
  statements(n.all(Slot::Statement));
  lower();
  if (n.is(NodeKind::Repeat)) {
    newLine();
    put("UNTIL ");
    expr(*n.child(Slot::Condition));
  }
  newLine();
  put("END ");
  put(close);
  if (!n.text.isEmpty()) {
    put(" ");
    ident(n.text);
  }
}

void Printer::usingList(const Node &n) {
  if (!n.hasChild(Slot::Using)) return;
  put(" USING ");
  expressions(n.all(Slot::Using));
}

void Printer::cursorNode(const Node &n) {
  if (n.is(NodeKind::CloseCursor)) {
    put("CLOSE ");
    ident(n.text);
    return;
  }
  if (n.is(NodeKind::OpenCursor)) {
    put("OPEN ");
    ident(n.text);
    if (n.hasChild(Slot::Arg)) {
      put("(");
      expressions(n.all(Slot::Arg));
      put(")");
    }
    flagWord(n, Flag::NoScroll, "NO SCROLL");
    flagWord(n, Flag::Scroll, "SCROLL");
    if (n.has(Flag::Dynamic)) {
      put(" FOR EXECUTE ");
      expr(*n.child(Slot::Value));
    } else if (const Node *q = n.child(Slot::Query)) {
      put(" FOR");
      raise();
      newLine();
      bodyStatement(*q);
      lower();
    }
    usingList(n);
    return;
  }
  put(n.has(Flag::Move) ? "MOVE " : "FETCH ");
  const Node *direction = n.child(Slot::Direction), *count = n.child(Slot::Value);
  if (direction) put(direction->text + QLatin1Char(' '));
  if (count) {
    expr(*count);
    put(" ");
  }
  if (direction || count) put("FROM ");
  ident(n.text);
  if (n.hasChild(Slot::Target)) {
    put(" INTO ");
    expressions(n.all(Slot::Target));
  }
}

void Printer::raiseNode(const Node &n) {
  const Node *condition = n.child(Slot::Condition);
  if (n.is(NodeKind::Signal)) {
    put(n.text);
    if (condition) {
      put(" ");
      handlerCondition(*condition);
    }
    if (n.hasChild(Slot::Item)) {
      put(" SET ");
      each(n.all(Slot::Item), [&](const Node &i) {
        put(i.text + QLatin1String(" = "));
        expr(*i.child(Slot::Value));
      });
    }
    return;
  }
  put("RAISE");
  if (!n.text.isEmpty()) word(n.text);
  if (condition) {
    put(" ");
    handlerCondition(*condition);
  }
  if (const Node *f = n.child(Slot::Format)) {
    put(" ");
    expr(*f);
    for (const Node *a : n.all(Slot::Arg)) {
      put(", ");
      expr(*a);
    }
  }
  if (n.hasChild(Slot::Option)) {
    put(" USING ");
    each(n.all(Slot::Option), [&](const Node &o) {
      put(o.text + QLatin1String(" = "));
      expr(*o.child(Slot::Value));
    });
  }
}

void Printer::otherProgram(const Node &n) {
  const Node *value = n.child(Slot::Value);
  switch (n.kind) {
  case NodeKind::Assign:
    if (mySql()) put("SET ");
    expr(*n.child(Slot::Target));
    put(mySql() ? " = " : " := ");
    expr(*value);
    return;
  case NodeKind::GetDiagnostics:
    put("GET ");
    if (!n.text.isEmpty()) put(n.text + QLatin1Char(' '));
    put("DIAGNOSTICS ");
    if (const Node *c = n.child(Slot::ConditionNumber)) {
      put("CONDITION ");
      expr(*c);
      put(" ");
    }
    each(n.all(Slot::Item), [&](const Node &i) { assignment(i); });
    return;
  case NodeKind::Prepare:
    put("PREPARE ");
    ident(n.text);
    if (n.hasChild(Slot::Arg)) {
      put(" (");
      each(n.all(Slot::Arg), [&](const Node &t) { typeName(t); });
      put(")");
    }
    if (const Node *s = n.child(Slot::Statement)) {
      put(" AS ");
      bodyStatement(*s);
    } else if (value) {
      put(" FROM ");
      expr(*value);
    }
    return;
  case NodeKind::Execute:
    put("EXECUTE ");
    if (n.has(Flag::Immediate) && mySql()) put("IMMEDIATE ");
    if (value) expr(*value);
    else ident(n.text);
    if (n.hasChild(Slot::Arg)) {
      put("(");
      expressions(n.all(Slot::Arg));
      put(")");
    }
    if (const Node *i = n.child(Slot::Into)) intoNode(*i);
    usingList(n);
    return;
  case NodeKind::Deallocate:
    put("DEALLOCATE PREPARE ");
    if (n.textIs(QLatin1String("ALL"))) put("ALL");
    else ident(n.text);
    return;
  case NodeKind::Return:
    put("RETURN");
    if (n.has(Flag::Next)) put(" NEXT");
    if (n.has(Flag::Dynamic)) {
      put(" QUERY EXECUTE ");
      expr(*value);
      usingList(n);
    } else if (const Node *q = n.child(Slot::Query)) {
      put(" QUERY");
      raise();
      newLine();
      bodyStatement(*q);
      lower();
    } else if (value) {
      put(" ");
      expr(*value);
    }
    return;
  case NodeKind::Perform: {
    const Node &q = *n.child(Slot::Query);
    const qsizetype at = m_out.size();
    query(q);
    if (m_out.mid(at, 6) == QLatin1String("SELECT")) m_out.replace(at, 6, QStringLiteral("PERFORM"));
    return;
  }
  case NodeKind::Null: put("NULL"); return;
  case NodeKind::Assert:
    put("ASSERT ");
    expr(*n.child(Slot::Condition));
    if (value) {
      put(", ");
      expr(*value);
    }
    return;
  default: return;
  }
}

void Printer::setNode(const Node &n) {
  put("SET ");
  if (n.is(NodeKind::SetSpecial)) {
    put(n.text);
    if (const Node *v = n.child(Slot::Value)) word(v->text);
    return;
  }
  if (const Node *s = n.child(Slot::Scope)) put(s->text + QLatin1Char(' '));
  each(n.all(Slot::Assignment), [&](const Node &a) {
    const Node &target = *a.child(Slot::Target);
    expr(target);
    put(n.has(Flag::To) ? " TO " : " = ");
    const auto values = a.all(Slot::Value);
    expressions(values);
  });
}

void Printer::transactionNode(const Node &n) {
  put(n.text);
  if (const Node *i = n.child(Slot::Name)) {
    put(" ");
    qualified(*i);
  }
  if (const Node *v = n.child(Slot::Value)) {
    put(" ");
    expr(*v);
  }
  put(n.hasChild(Slot::Option) ? " " : "");
  each(n.all(Slot::Option), [&](const Node &o) { put(o.text); });
}

void Printer::otherStatement(const Node &n) {
  const Node *value = n.child(Slot::Value);
  switch (n.kind) {
  case NodeKind::Script: {
    bool first = true;
    for (const Node *s : n.all(Slot::Statement)) {
      if (!first) put(";\n");
      first = false;
      statementNode(*s);
    }
    return;
  }
  case NodeKind::Empty: return;
  case NodeKind::Directive:
    put(n.text);
    if (value) word(value->text);
    return;
  case NodeKind::Insert: insertNode(n); return;
  case NodeKind::Update: updateNode(n); return;
  case NodeKind::Delete: deleteNode(n); return;
  case NodeKind::Merge: mergeNode(n); return;
  case NodeKind::Copy: copyNode(n); return;
  case NodeKind::Call:
    put("CALL ");
    callNode(*n.child(Slot::Call));
    return;
  case NodeKind::Do:
    put("DO ");
    if (n.hasChild(Slot::Item)) {
      expressions(n.all(Slot::Item));
      return;
    }
    if (const Node *l = n.child(Slot::Language)) put(QLatin1String("LANGUAGE ") + l->text + QLatin1Char(' '));
    bodyOf(n, n.hasChild(Slot::Language) ? n.textOf(Slot::Language).toLower() : QStringLiteral("plpgsql"));
    return;
  case NodeKind::Use:
    put("USE ");
    ident(n.text);
    return;
  case NodeKind::Explain:
    put(n.text);
    if (const Node *o = n.child(Slot::Option)) word(o->text);
    put(" ");
    if (const Node *s = n.child(Slot::Statement)) bodyStatement(*s);
    else if (value) put(value->text);
    return;
  case NodeKind::Lock:
    put(n.text);
    put(n.children.empty() ? "" : " ");
    if (n.hasChild(Slot::Item)) fromItems(n.all(Slot::Item));
    else if (const Node *o = n.child(Slot::Option)) put(o->text);
    return;
  case NodeKind::Pragma:
    put("PRAGMA ");
    qualified(n);
    if (!value) return;
    put(n.has(Flag::Equals) ? " = " : "(");
    optionValue(*value);
    if (!n.has(Flag::Equals)) put(")");
    return;
  case NodeKind::LoadData: case NodeKind::Command: case NodeKind::CreateUser: case NodeKind::AlterRoutine: case NodeKind::Raw: put(n.text); return;
  case NodeKind::ColumnDef: case NodeKind::Constraint: case NodeKind::IndexDef: case NodeKind::LikeClause: case NodeKind::PeriodDef: tableElement(n); return;
  case NodeKind::ColumnOption: columnOption(n); return;
  case NodeKind::TableRef: case NodeKind::Join: case NodeKind::DerivedTable: case NodeKind::FunctionTable: fromItem(n); return;
  case NodeKind::IndexPart: indexPart(n); return;
  case NodeKind::PartitionBy: partitionBy(n); return;
  case NodeKind::PartitionBound: partitionBound(n); return;
  case NodeKind::RoutineParameter: parameter(n); return;
  case NodeKind::AlterAction: alterAction(n); return;
  case NodeKind::With: withNode(n); return;
  case NodeKind::Alias: aliasNode(n); return;
  case NodeKind::Option: routineOption(n); return;
  case NodeKind::DefaultValues: put("DEFAULT VALUES"); return;
  // expressions standing alone
  case NodeKind::NumberLiteral: case NodeKind::StringLiteral: case NodeKind::HexLiteral: case NodeKind::BitLiteral: case NodeKind::NullLiteral: case NodeKind::BooleanLiteral:
  case NodeKind::TypedLiteral: case NodeKind::Interval: case NodeKind::Star: case NodeKind::Parameter: case NodeKind::UserVariable: case NodeKind::SystemVariable:
  case NodeKind::ColumnRef: case NodeKind::Default: case NodeKind::Word: case NodeKind::Name: case NodeKind::Unary: case NodeKind::Binary: case NodeKind::Like: case NodeKind::Is:
  case NodeKind::In: case NodeKind::Between: case NodeKind::Quantified: case NodeKind::Row: case NodeKind::Array: case NodeKind::Subscript: case NodeKind::FieldAccess:
  case NodeKind::Case: case NodeKind::Cast: case NodeKind::ConvertUsing: case NodeKind::Collate: case NodeKind::AtTimeZone: case NodeKind::Exists: case NodeKind::Subquery:
  case NodeKind::FunctionCall: case NodeKind::NamedArg: case NodeKind::VariadicArg: case NodeKind::Extract: case NodeKind::Trim: case NodeKind::Position:
  case NodeKind::MatchAgainst: case NodeKind::GroupingSets: case NodeKind::WindowSpec: case NodeKind::NextValue: case NodeKind::JsonTable: case NodeKind::TypeName:
  case NodeKind::OrderItem: case NodeKind::SelectItem: case NodeKind::Assignment:
    exprInner(n);
    return;
  default: put(n.text); return;
  }
}

} // namespace portolan::sql::detail
