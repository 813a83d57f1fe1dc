// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

/// A point in a source's history of changes. Opaque: only the engine that made it reads `text`
/// (PostgreSQL: LSN "0/16B3748"; MariaDB: "gtid=0-1-42;file=binlog.000002;pos=1401"; SQLite: change number).
struct Position {
  QString engine, text;
  [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
  friend bool operator==(const Position &, const Position &) = default;
};

} // namespace portolan
