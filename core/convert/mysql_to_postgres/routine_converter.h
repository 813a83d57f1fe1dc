// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a stored program, statement by statement, to PL/pgSQL.
#pragma once

#include "core/convert/mysql_to_postgres/routine_context.h"

namespace portolan::convert {

class RoutineConverter {
public:
  RoutineConverter(MySqlToPostgres &owner, bool function, bool trigger);
  ~RoutineConverter();
  RoutineConverter(const RoutineConverter &) = delete;
  RoutineConverter &operator=(const RoutineConverter &) = delete;

  enum class Results { None, Table, Cursors, Parameters }; ///< Parameters: cursors as INOUT parameters of a procedure

  void parameter(const QString &name, const Type &type, const QString &target);
  /// The target forgets the digits that a parameter declares: what is assigned to it is cast to that type.
  void hold(const QString &name, const QString &type) { m_held.insert(name.toLower(), type); }
  [[nodiscard]] QString variableName(const QString &source, const QString &prefix) const;
  /// Looks over the body before it is converted: result sets, row counts, user variables, assignments.
  void survey(const sql::Node &body);
  /// The type of a parameter, for what survey() makes of user variables.
  void hint(const QString &name, const sql::Node &type) { (void)typeText(type, &m_hints[name.toLower()]); }
  /// The body as one Block; `tail` is appended at its end (triggers return their row).
  [[nodiscard]] sql::NodePtr body(const sql::Node &body, sql::NodePtr tail);
  [[nodiscard]] Results results() const { return m_results; }
  [[nodiscard]] const std::vector<std::pair<QString, QString>> &resultColumns() const { return m_resultColumns; }
  /// OUT parameters and result sets together: only a procedure with cursor parameters can give both.
  void hasOutputs() { if (m_results != Results::None) m_results = Results::Parameters; }
  [[nodiscard]] int cursors() const { return m_cursors; }
  [[nodiscard]] bool writes() const { return m_writes; }
  [[nodiscard]] bool reads() const { return m_reads; }
  [[nodiscard]] bool transactions() const { return m_transactions; }
  [[nodiscard]] QString parameterType(const sql::Node &type, Type *made) { return typeText(type, made); }
  Type returnType;
  QString returnText; ///< of the target

private:
  QHash<QString, QString> m_held; ///< parameters by name in lower case: numeric(p,s)
  struct Handler {
    bool exit = false, notFound = false, errors = false;
    QString label;                       ///< of the block that it leaves
    const sql::Node *declaration = nullptr;
    std::vector<sql::NodePtr> conditions; ///< of PL/pgSQL
    std::vector<sql::NodePtr> action;
  };
  using Nodes = std::vector<sql::NodePtr>;

  void outParameters(const sql::Node &call);
  void rowVariable(const sql::Node &declaration, sql::Node &out);
  [[nodiscard]] sql::NodePtr block(const sql::Node &node);
  void declarations(const sql::Node &node, sql::Node &out);
  void variables(const sql::Node &declaration, sql::Node &out);
  void cursor(const sql::Node &declaration, sql::Node &out);
  void handler(const sql::Node &declaration, const QString &label);
  void condition(const sql::Node &condition, Handler &handler);
  void statements(const std::vector<const sql::Node *> &list, sql::Node &out, sql::Slot slot);
  void statement(const sql::Node &node, Nodes &out);
  void plain(const sql::Node &node, Nodes &out);
  [[nodiscard]] sql::NodePtr held(const QString &type, sql::NodePtr value) const;
  void holdOutputs(const sql::Node &node, Nodes &out);
  void converted(const sql::Node &node, Nodes &out);
  void set(const sql::Node &node, Nodes &out);
  void assign(const sql::Node &target, const sql::Node &value, Nodes &out);
  void call(const sql::Node &node, Nodes &out);
  void returning(const sql::Node &node, Nodes &out);
  void selectStatement(const sql::Node &node, Nodes &out);
  void countCursor(const QString &name, Nodes &out);
  [[nodiscard]] sql::NodePtr readRowCount() const;
  [[nodiscard]] bool readByCursor(const sql::Node &drop) const;
  void temporaryTable(const sql::Node &node, Nodes &out);
  void selectInto(const sql::Node &node, Nodes &out);
  void fetch(const sql::Node &node, Nodes &out);
  void signal(const sql::Node &node, Nodes &out);
  void diagnostics(const sql::Node &node, Nodes &out);
  void dynamic(const sql::Node &node, Nodes &out);
  void transaction(const sql::Node &node, Nodes &out);
  void ifStatement(const sql::Node &node, Nodes &out);
  void caseStatement(const sql::Node &node, Nodes &out);
  void loop(const sql::Node &node, Nodes &out);
  void forLoop(const sql::Node &node, Nodes &out);
  void notFound(Nodes &out);
  [[nodiscard]] sql::NodePtr guarded(Nodes statements, const sql::Node &source);
  [[nodiscard]] sql::NodePtr resultQuery(const sql::Node &node);
  [[nodiscard]] sql::NodePtr target(const sql::Node &node, Type *type);
  [[nodiscard]] sql::NodePtr fitted(Value v, const Type &type);
  [[nodiscard]] QString conditionName(int error) const;
  [[nodiscard]] bool insideErrorHandler() const;
  [[nodiscard]] QString typeText(const sql::Node &type, Type *made);

  MySqlToPostgres &m_owner;
  MySqlToPostgres::RoutineContext m_context;
  MySqlToPostgres::RoutineContext *m_outer;
  std::vector<std::vector<Handler>> m_handlers; ///< by block, innermost last
  QHash<QString, const sql::Node *> m_conditions; ///< DECLARE … CONDITION
  QHash<QString, const sql::Node *> m_prepared; ///< PREPARE name FROM expression
  QHash<QString, Type> m_hints;                 ///< types of parameters and variables, by their source names
  QHash<QString, int> m_assigned;               ///< how often a variable gets a value
  QSet<QString> m_ownTables;                    ///< temporary tables that the body makes and drops, in lower case
  QSet<QString> m_taken;                        ///< names of columns, which variables must not hide
  std::vector<std::pair<QString, QString>> m_resultColumns;
  Results m_results = Results::None;
  bool m_function = false, m_trigger = false, m_writes = false, m_reads = false, m_transactions = false, m_inHandler = false, m_rowsCounted = false;
  int m_blocks = 0, m_cursors = 0, m_rows = 0;
  Nodes m_extraDeclarations;
};

} // namespace portolan::convert
