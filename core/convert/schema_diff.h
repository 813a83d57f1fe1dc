// SPDX-License-Identifier: GPL-3.0-or-later
// A target as it is against what the conversion of its source would make of it.
#pragma once

#include "core/convert/convert.h"

namespace portolan::convert {

enum class DiffKind { Missing, Extra, Changed }; ///< on the target
[[nodiscard]] QString diffKindName(DiffKind kind); ///< "missing", "extra", "changed"

struct SchemaDifference {
  DiffKind kind = DiffKind::Changed;
  QString aspect;          ///< table, column, type, nullability, default, identity, primary key, index, foreign key, view, procedure…
  ObjectName object;       ///< target name
  QString part;            ///< column, index or constraint
  QString wanted, found;   ///< of Changed
};

struct DiffOptions {
  QSet<QString> ignore;    ///< aspects, or "extra", "code", "names" (of indexes and constraints never count)
};
/// Every word that `ignore` may hold.
[[nodiscard]] QStringList diffAspects();

struct SchemaDiff {
  std::vector<SchemaDifference> differences;
  QStringList mend;        ///< statements that add and change; nothing is dropped
  QStringList drop;        ///< what would remove the extra objects; for a person to decide
};

/// `converted` is the conversion of the source with `options`; `target` is what the server holds now. Bodies are not compared.
[[nodiscard]] SchemaDiff diffSchema(const Catalog &source, const ConvertedCatalog &converted, const Catalog &target, const ConvertOptions &options, const DiffOptions &diff);

} // namespace portolan::convert
