// SPDX-License-Identifier: GPL-3.0-or-later
// Column types between engines. Pure: a type in, a type out, with the checks that keep the source's range.
#pragma once

#include "core/convert/session.h"

namespace portolan::convert {

struct TypeNote { int number = 0; QString message; };

struct MappedType {
  DataType type;
  QStringList checks;        ///< target SQL over the column, written %1 (already quoted)
  std::vector<TypeNote> notes;
};

/// What a type's place in its table asks for.
struct TypeUse {
  bool key = false;          ///< part of a primary key, unique key or foreign key
  bool indexed = false;      ///< part of any index
  int keyParts = 1;          ///< text columns in the same key share its byte limit
  int keyOtherBytes = 0;     ///< what numbers, dates and the like take of that limit
  bool identity = false;     ///< AUTO_INCREMENT or refers to such a column
};

/// For the pair in `session.options`; the same family gives the type as it is.
[[nodiscard]] MappedType mapType(Session &session, const DataType &type, const TypeUse &use = {});

[[nodiscard]] MappedType mapToPostgres(Session &session, const DataType &type, const TypeUse &use);
[[nodiscard]] MappedType mapToMySql(Session &session, const DataType &type, const TypeUse &use);
[[nodiscard]] MappedType mapToSqlite(Session &session, const DataType &type, const TypeUse &use);

/// How the target compares text of a source collation.
struct TargetCollation {
  QString name;              ///< as SQL, empty: the target's default
  bool caseInsensitive = false;
};
/// Between MySQL and MariaDB: what the target calls a collation that only the source knows; anything else stays as it is.
struct FamilyCollation {
  QString name;
  bool differs = false;      ///< another language, or trailing blanks count otherwise
};
[[nodiscard]] FamilyCollation familyCollation(const Session &session, const QString &collation);
/// PostgreSQL collation for a MySQL or SQLite one; registers the helper collation in the session.
[[nodiscard]] TargetCollation postgresCollation(Session &session, const QString &collation);

} // namespace portolan::convert
