// SPDX-License-Identifier: GPL-3.0-or-later
// MySQL, MariaDB and PostgreSQL code to SQLite. One file per subject: expressions, functions, dates, statements.
#pragma once

#include "core/convert/code/plain_converter.h"

namespace portolan::convert {

class ToSqlite final : public PlainConverter {
public:
  explicit ToSqlite(Session &session);

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
  [[nodiscard]] sql::NodePtr createTrigger(const sql::Node &node) override;
  [[nodiscard]] sql::NodePtr upsert(const sql::Node &node, const ScopeTable &table, sql::Node &out) override;
  [[nodiscard]] sql::NodePtr update(const sql::Node &node) override;
  [[nodiscard]] Value aggregate(const sql::Node &node, const QString &name) override;
  [[nodiscard]] QString joinType(const sql::Node &node) override;
  [[nodiscard]] Value columnReference(const sql::Node &node) override;

private:
  // expressions.cpp
  Value division(Value left, Value right);
  Value jsonStep(const sql::Node &node, bool text);
  [[nodiscard]] bool ignoresCase(const Type &a, const Type &b) const;
  // functions.cpp
  Value substring(const sql::Node &node, Arguments args);
  Value rounded(Arguments args);
  Value groupConcat(const sql::Node &node);
  // dates.cpp
  Value dateSpecial(const sql::Node &node, const QString &name);
  Value moved(const sql::Node &node, Value moment, Value amount, const QString &unit, bool minus);
  Value movedBy(const sql::Node &node, Value moment, const sql::Node &interval, bool minus);
  Value datePart(const sql::Node &node, const QString &unit, Value moment);
  Value truncated(const sql::Node &node, const QString &unit, Value moment);
  Value difference(const sql::Node &node, const QString &unit, Value from, Value to);
  Value formatted(const sql::Node &node, Value moment, const QString &pattern);
  [[nodiscard]] QStringList formatParts(const QString &pattern, bool &ok) const;
  // statements.cpp
  struct Guarded { std::vector<const sql::Node *> conditions; };
  bool triggerStatement(const sql::Node &node, const std::vector<sql::NodePtr> &guards, sql::Node &body, std::vector<sql::NodePtr> &changes);
  [[nodiscard]] sql::NodePtr guard(const std::vector<sql::NodePtr> &guards) const;
};

} // namespace portolan::convert
