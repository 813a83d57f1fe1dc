// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite code to PostgreSQL, MySQL and MariaDB: dynamic types meet declared ones. expressions (affinity, comparison), functions,
// dates (modifiers), statements (conflicts, triggers).
#pragma once

#include "core/convert/code/plain_converter.h"

namespace portolan::convert {

class FromSqlite final : public PlainConverter {
public:
  explicit FromSqlite(Session &session);
  [[nodiscard]] Value tableExpression(const sql::Node &node, ExpressionUse use, const DataType *type) override;

protected:
  [[nodiscard]] Value special(const sql::Node &call, const QString &name) override;
  [[nodiscard]] Value binary(const sql::Node &node) override;
  [[nodiscard]] Value like(const sql::Node &node) override;
  [[nodiscard]] Value castTo(const sql::Node &node, Value value, const sql::Node &type) override;
  [[nodiscard]] Value other(const sql::Node &node) override;
  [[nodiscard]] Value coerce(Value v, QChar code) override;
  [[nodiscard]] sql::NodePtr truth(Value v) override;
  [[nodiscard]] sql::NodePtr shown(Value v) override;
  void unify(Value &left, Value &right) override;
  [[nodiscard]] sql::NodePtr stored(const Column *column, Value v) override;
  [[nodiscard]] sql::NodePtr createTrigger(const sql::Node &node) override;
  [[nodiscard]] sql::NodePtr upsert(const sql::Node &node, const ScopeTable &table, sql::Node &out) override;
  [[nodiscard]] sql::NodePtr update(const sql::Node &node) override;
  [[nodiscard]] Value aggregate(const sql::Node &node, const QString &name) override;
  [[nodiscard]] Value columnReference(const sql::Node &node) override;
  [[nodiscard]] Value literalDate(Value v); ///< a text as the moment that it writes

private:
  [[nodiscard]] bool postgres() const { return m_session.toPostgres(); }
  [[nodiscard]] sql::NodePtr text(Value v);
  [[nodiscard]] sql::NodePtr numeric(Value v);
  // functions.cpp
  Value substring(const sql::Node &node, Arguments args);
  Value printf(const sql::Node &node);
  Value typeOfValue(const sql::Node &node);
  Value extreme(const sql::Node &node, bool greatest);
  Value jsonPath(const sql::Node &node, Value document, const QString &path, bool text);
  // dates.cpp
  Value dateSpecial(const sql::Node &node, const QString &name);
  Value moment(const sql::Node &node, std::size_t first, bool &ok); ///< the time value and its modifiers
  Value modified(const sql::Node &node, Value v, const QString &modifier, bool &ok);
  Value formatted(const sql::Node &node, Value v, const QString &pattern);
  // statements.cpp
  bool triggerStatement(const sql::Node &node, QStringList &lines, bool &ignores);
  [[nodiscard]] QString printed(const sql::Node &node) const;
  [[nodiscard]] QString raiseText(const sql::Node &call, bool &ok, bool &ignores) const;
};

} // namespace portolan::convert
