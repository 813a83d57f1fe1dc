// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/convert/convert.h"

namespace portolan::ui {

/// One thing in which the live target is not what the conversion would make.
struct LiveDifference {
  enum class Kind { Missing, Differs, Extra } kind = Kind::Differs;
  QString objectKind;  ///< table, column, index, foreign key, view, routine
  ObjectName object;
  QString what;        ///< in words
  QString sql;         ///< what would make it the same; empty: a person decides (nothing here ever drops)
};

/// Compares tables, columns (type, NULL), indexes, foreign keys, views and routines of the conversion with a live catalog.
/// Pure; called in a worker.
[[nodiscard]] std::vector<LiveDifference> compareWithLive(const convert::ConvertedCatalog &converted, const Catalog &live, sql::Dialect dialect);

} // namespace portolan::ui
