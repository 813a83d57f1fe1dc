// SPDX-License-Identifier: GPL-3.0-or-later
// Functions whose conversion is one form, as data (resources/rules/functions_*.json).
#pragma once

#include "core/convert/code/value.h"

#include <QHash>

namespace portolan::convert {

struct FunctionRule {
  QString name;
  int minimum = 0, maximum = 0; ///< number of arguments
  QString arguments;            ///< one letter each (see README): t text, n number, i integer…; the last repeats
  QString form;                 ///< target SQL, _1 … _n
  QString type;                 ///< of the result: text, int, numeric, float, date, time, datetime, bool, json, bytes, first, unknown
  QString nullable;             ///< "": when an argument is, "never", "always"
  int note = 0;
  QString message;
};

class FunctionTable {
public:
  explicit FunctionTable(const char *file);
  [[nodiscard]] const FunctionRule *find(const QString &name, int arguments) const;
  [[nodiscard]] bool knows(const QString &name) const { return m_rules.contains(name.toUpper()); }

private:
  QHash<QString, std::vector<FunctionRule>> m_rules;
};

[[nodiscard]] Type typeByName(const QString &name, const std::vector<Value> &arguments);

} // namespace portolan::convert
