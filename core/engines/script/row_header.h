// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a statement that brings or changes rows.
#pragma once

#include "core/base/names.h"
#include "core/sql/tokenizer.h"

#include <QStringList>

namespace portolan::script {

struct RowHeader {
  enum class Kind {
    None,     ///< brings no rows
    Insert,   ///< INSERT or REPLACE … VALUES
    Copy,     ///< COPY … FROM stdin; the data follows
    Empties,  ///< TRUNCATE or DELETE without a condition
    Unknown,  ///< changes the table's rows in a way that only a server can perform
  } kind = Kind::None;
  ObjectName table;        ///< as written, the schema may be missing
  QStringList columns;     ///< empty: the table's own, in order
  std::size_t values = 0;  ///< Insert: offset of the first row's "("
  bool mayReplace = false; ///< REPLACE, OR REPLACE, IGNORE, ON CONFLICT: a row may be left out or take another's place
  QString what;            ///< Unknown, for people: "INSERT … SELECT"
};

[[nodiscard]] RowHeader readRowHeader(std::string_view statement, const sql::LexRules &rules);

} // namespace portolan::script
