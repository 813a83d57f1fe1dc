// SPDX-License-Identifier: GPL-3.0-or-later
// MySQL and MariaDB code to PostgreSQL. One file per subject: coerce (types), compare, operators, functions (data driven),
// strings, dates, json, aggregates, select, dml, ddl, routines.
#pragma once

#include "core/convert/code/converter.h"
#include "core/convert/code/function_table.h"

namespace portolan::convert {

class MySqlToPostgres final : public CodeConverter {
public:
  explicit MySqlToPostgres(Session &session);
  [[nodiscard]] sql::NodePtr statement(const sql::Node &node) override;
  [[nodiscard]] sql::NodePtr condition(const sql::Node &node) override;
  [[nodiscard]] sql::NodePtr definition(const sql::Node &node) override;

  [[nodiscard]] Value tableExpression(const sql::Node &node, ExpressionUse use, const DataType *type) override;

  using Arguments = std::vector<Value>;
  struct RoutineContext;

private:
  using Handler = Value (MySqlToPostgres::*)(const sql::Node &call);
  struct Pattern { QString text; bool constant = false; };

  // --- dispatch
  [[nodiscard]] Value convertExpression(const sql::Node &node) override;
  void nameColumns(const sql::Node &source, sql::Node &converted, const std::vector<OutputColumn> &columns, sql::Node &view) const;
  [[nodiscard]] Value tableValue(const sql::Node &node, ExpressionUse use, const DataType *type);
  [[nodiscard]] sql::NodePtr withoutToChar(sql::NodePtr node);
  [[nodiscard]] Value literalValue(const sql::Node &node);
  [[nodiscard]] Value call(const sql::Node &node);
  [[nodiscard]] Value tableCall(const sql::Node &node, const FunctionRule &rule);
  [[nodiscard]] Value unknownCall(const sql::Node &node);
  [[nodiscard]] Arguments arguments(const sql::Node &node);
  [[nodiscard]] Value columnReference(const sql::Node &node) override;
  [[nodiscard]] Value systemVariable(const sql::Node &node);
  [[nodiscard]] Value userVariable(const sql::Node &node);
  [[nodiscard]] Value setUserVariable(const sql::Node &node);
  [[nodiscard]] sql::NodePtr unlessKeyActs(const sql::Node &trigger, const ObjectName &table, sql::NodePtr result);
  [[nodiscard]] QString triggerName(const sql::Node &node, const ObjectName &table);
  /// A value that is stored, set or returned.
  [[nodiscard]] Value storedExpression(const sql::Node &node);

  // --- coerce.cpp: a value as the type that a place asks for
  [[nodiscard]] Value toBool(Value v);
  [[nodiscard]] Value toNumber(Value v);
  [[nodiscard]] Value toInt(Value v);
  [[nodiscard]] Value toNumeric(Value v);
  [[nodiscard]] Value toText(Value v);
  [[nodiscard]] Value toSearchText(Value v); ///< text under a collation that searches inside it
  [[nodiscard]] Value toFoldedText(Value v); ///< the same in lower case where the source ignores case
  [[nodiscard]] Value toDate(Value v);
  [[nodiscard]] Value toMoment(Value v);     ///< timestamp
  void zeroParts(const sql::Node &literal);
  [[nodiscard]] Value toDateOrMoment(Value v);
  [[nodiscard]] Value toSpan(Value v);       ///< interval, MySQL's TIME
  [[nodiscard]] Value toJson(Value v);       ///< a JSON document
  [[nodiscard]] Value toJsonValue(Value v);  ///< a value put into a document
  [[nodiscard]] Value toBytes(Value v);
  [[nodiscard]] Value shown(Value v);        ///< as a result column: conditions as 1 and 0, divisions rounded
  [[nodiscard]] Value coerce(Value v, QChar code);
  [[nodiscard]] sql::NodePtr textNumber(sql::NodePtr text, const Type &type);

  // --- compare.cpp
  [[nodiscard]] Value comparison(const sql::Node &node);
  [[nodiscard]] Value compareValues(const QString &op, Value left, Value right);
  void unify(Value &left, Value &right);
  void unifyAll(std::vector<Value *> values);
  [[nodiscard]] sql::NodePtr collated(Value &left, Value &right);
  void applyCollation(Value &left, const Value &right);
  [[nodiscard]] Value inList(const sql::Node &node);
  [[nodiscard]] Value between(const sql::Node &node);
  [[nodiscard]] Value like(const sql::Node &node);
  [[nodiscard]] Value regexp(Value subject, Value pattern, bool negated);
  [[nodiscard]] bool insensitive(const Type &a, const Type &b) const;
  [[nodiscard]] QString defaultCollation();

  // --- operators.cpp
  [[nodiscard]] Value unary(const sql::Node &node);
  [[nodiscard]] Value binary(const sql::Node &node);
  [[nodiscard]] Value arithmetic(const QString &op, Value left, Value right);
  [[nodiscard]] Value division(Value left, Value right);
  [[nodiscard]] Value bits(const QString &op, Value left, Value right);
  [[nodiscard]] Value rawBits(const QString &op, Value left, Value right);
  [[nodiscard]] Value toBits(Value v);
  [[nodiscard]] Value bitOperand(const sql::Node &node);
  [[nodiscard]] Value caseExpression(const sql::Node &node);
  [[nodiscard]] Value conditional(Value test, Value yes, Value no);
  [[nodiscard]] Type common(std::vector<Value *> values);
  [[nodiscard]] Value cast(const sql::Node &node);
  [[nodiscard]] Value castTo(const sql::Node &type, Value v);

  // --- strings.cpp
  [[nodiscard]] Value concat(const sql::Node &node);
  [[nodiscard]] Value substring(const sql::Node &node);
  [[nodiscard]] Value substringIndex(const sql::Node &node);
  [[nodiscard]] Value locate(const sql::Node &node);
  [[nodiscard]] Value locateIn(Value text, Value part, std::optional<Value> start);
  [[nodiscard]] Value field(const sql::Node &node);
  [[nodiscard]] Value findInSet(const sql::Node &node);
  [[nodiscard]] Value hex(const sql::Node &node);
  [[nodiscard]] Value charFunction(const sql::Node &node);
  [[nodiscard]] Value format(const sql::Node &node);
  [[nodiscard]] Value strcmp(const sql::Node &node);
  [[nodiscard]] Value pad(const sql::Node &node);
  [[nodiscard]] Value unhex(const sql::Node &node);
  [[nodiscard]] Value getFormat(const sql::Node &node);
  [[nodiscard]] Value period(const sql::Node &node);
  [[nodiscard]] Value makeSet(const sql::Node &node);
  [[nodiscard]] Value elt(const sql::Node &node);
  [[nodiscard]] Value trim(const sql::Node &node);
  [[nodiscard]] Value regexpFunction(const sql::Node &node);
  [[nodiscard]] Value greatest(const sql::Node &node);
  [[nodiscard]] Value coalesce(const sql::Node &node);
  [[nodiscard]] Value nullIf(const sql::Node &node);
  [[nodiscard]] Value ifFunction(const sql::Node &node);
  [[nodiscard]] Value round(const sql::Node &node);
  [[nodiscard]] Value logarithm(const sql::Node &node);
  [[nodiscard]] Value conv(const sql::Node &node);
  [[nodiscard]] Value sha2(const sql::Node &node);

  // --- dates.cpp
  [[nodiscard]] Value dateFormat(const sql::Node &node);
  [[nodiscard]] Value timeFormat(const sql::Node &node);
  [[nodiscard]] Value formatted(const sql::Node &node, Value moment, const QString &format);
  [[nodiscard]] Value strToDate(const sql::Node &node);
  [[nodiscard]] Value dateAdd(const sql::Node &node);
  [[nodiscard]] Value addInterval(Value moment, const sql::Node &interval, bool minus);
  [[nodiscard]] Value intervalValue(const sql::Node &interval, bool *wholeDays);
  [[nodiscard]] Value timestampDiff(const sql::Node &node);
  [[nodiscard]] Value timestampAdd(const sql::Node &node);
  [[nodiscard]] Value extract(const sql::Node &node);
  [[nodiscard]] Value extractUnit(const QString &unit, Value v);
  [[nodiscard]] Value datePart(const sql::Node &node);
  [[nodiscard]] Value week(const sql::Node &node);
  [[nodiscard]] Value now(const sql::Node &node);
  [[nodiscard]] Value timeDiff(const sql::Node &node);
  [[nodiscard]] Value addTime(const sql::Node &node);
  [[nodiscard]] Value timestampFunction(const sql::Node &node);
  [[nodiscard]] Value unixTimestamp(const sql::Node &node);
  [[nodiscard]] Value fromUnixtime(const sql::Node &node);
  [[nodiscard]] Value convertTz(const sql::Node &node);

  // --- json.cpp
  [[nodiscard]] Value jsonExtract(const sql::Node &node);
  [[nodiscard]] Value jsonPath(Value document, const sql::Node &path, bool asText);
  [[nodiscard]] Value jsonUnquote(const sql::Node &node);
  [[nodiscard]] Value jsonValue(const sql::Node &node);
  [[nodiscard]] Value jsonBuild(const sql::Node &node);
  [[nodiscard]] Value jsonChange(const sql::Node &node);
  [[nodiscard]] Value jsonContains(const sql::Node &node);
  [[nodiscard]] Value jsonContainsPath(const sql::Node &node);
  [[nodiscard]] Value jsonInspect(const sql::Node &node);
  [[nodiscard]] Value jsonMerge(const sql::Node &node);
  [[nodiscard]] Value jsonSearch(const sql::Node &node);
  [[nodiscard]] sql::NodePtr fromFunction(const sql::Node &node, Scope &scope) override;
  [[nodiscard]] sql::NodePtr jsonTable(const sql::Node &node, Scope &scope);

  // --- aggregates.cpp
  [[nodiscard]] Value aggregate(const sql::Node &node);
  [[nodiscard]] Value groupConcat(const sql::Node &node);
  [[nodiscard]] Value count(const sql::Node &node);
  void overClause(const sql::Node &source, sql::Node &target);
  [[nodiscard]] Value windowFunction(const sql::Node &node);

  // --- session.cpp
  [[nodiscard]] Value sessionFunction(const sql::Node &node);
  [[nodiscard]] Value matchAgainst(const sql::Node &node);

  // --- select.cpp
  [[nodiscard]] sql::NodePtr convertSelect(const sql::Node &node, std::vector<OutputColumn> *columns) override;
  [[nodiscard]] sql::NodePtr convertSetOperation(const sql::Node &node, std::vector<OutputColumn> *columns) override;
  void selectItems(const sql::Node &node, sql::Node &out, std::vector<OutputColumn> &columns);
  void grouping(const sql::Node &node, sql::Node &out);
  void groupOrder(const sql::Node &node, sql::Node &out);
  [[nodiscard]] sql::NodePtr insertEach(const sql::Node &node, const Table &table);
  void looseColumns(sql::Node &out);
  void distinctOrder(sql::Node &out);
  void tail(const sql::Node &node, sql::Node &out);
  void limits(const sql::Node &node, sql::Node &out);
  [[nodiscard]] sql::NodePtr orderItem(const sql::Node &node) override;
  [[nodiscard]] QString joinType(const sql::Node &node) override;
  void derivedColumns(sql::Node &query, std::vector<OutputColumn> &columns) override;
  void selectOptions(const sql::Node &node, sql::Node &out);
  [[nodiscard]] QString outputName(const sql::Node &item) const;

  // --- dml.cpp
  [[nodiscard]] sql::NodePtr insert(const sql::Node &node);
  [[nodiscard]] sql::NodePtr update(const sql::Node &node);
  [[nodiscard]] sql::NodePtr remove(const sql::Node &node);
  [[nodiscard]] sql::NodePtr upsert(const sql::Node &node, const ScopeTable &table, const QStringList &given, sql::Node &out);
  [[nodiscard]] sql::NodePtr excludedSource(const sql::Node &node, const ScopeTable &table, const QStringList &given, const sql::Node &value);
  [[nodiscard]] sql::NodePtr stored(const Column *column, Value v, const sql::Node &source); ///< a value as that column takes it
  [[nodiscard]] sql::NodePtr multiUpdate(const sql::Node &node);
  [[nodiscard]] sql::NodePtr multiDelete(const sql::Node &node);
  [[nodiscard]] sql::NodePtr limitedRows(const sql::Node &node, const ScopeTable &table);
  std::vector<std::pair<QString, sql::NodePtr>> assignments(const std::vector<const sql::Node *> &list, const ScopeTable &table);
  [[nodiscard]] const ScopeTable *assignedTable(const sql::Node &target) const;

  // --- ddl.cpp
  [[nodiscard]] sql::NodePtr createView(const sql::Node &node);
  [[nodiscard]] sql::NodePtr dropStatement(const sql::Node &node);
  [[nodiscard]] sql::NodePtr sessionStatement(const sql::Node &node);

  // --- routines*.cpp
  [[nodiscard]] sql::NodePtr createRoutine(const sql::Node &node);
  [[nodiscard]] sql::NodePtr createTrigger(const sql::Node &node);
  [[nodiscard]] sql::NodePtr createEvent(const sql::Node &node);
  [[nodiscard]] sql::NodePtr tableStatement(const sql::Node &node); ///< CREATE TABLE inside a body
  friend class RoutineConverter;

  QHash<QString, Handler> m_handlers;
  const FunctionTable &m_table;
  RoutineContext *m_routine = nullptr;
  const Table *m_excludedTable = nullptr; ///< inside ON DUPLICATE KEY UPDATE: VALUES(c) is EXCLUDED.c
  QString m_rowAlias;
  bool m_ownSelect = false;
  QString m_defaultCollation;
  const sql::Node *m_topSelect = nullptr; ///< the statement itself
  bool m_severalRows = false;         ///< an INSERT of this text may have stored more than one row
  bool m_strictDivision = false;      ///< inside what is stored or returned: a division by zero is an error there
  QHash<QString, Type> m_userTypes;   ///< of user variables that were set outside a stored program
  QHash<QString, const sql::Node *> m_substitutes; ///< SET b = b + 1, c = b: what b is by then
};

} // namespace portolan::convert
