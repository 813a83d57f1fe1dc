// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace portolan {

/// What to do with a value that the target's type cannot hold. The default is always Fail; every other use is
/// counted in PolicyCounts and reported.
enum class ValuePolicy { Fail, Clamp, Null, Text };

struct ValuePolicies {
  ValuePolicy zeroDate = ValuePolicy::Fail;      ///< 0000-00-00, 2020-00-00
  ValuePolicy infinity = ValuePolicy::Fail;      ///< infinite dates, float infinity
  ValuePolicy nan = ValuePolicy::Fail;
  ValuePolicy outOfRange = ValuePolicy::Fail;    ///< number, year or time outside the target type
  ValuePolicy tooLong = ValuePolicy::Fail;       ///< text longer than the target column; Clamp cuts
  ValuePolicy nulByte = ValuePolicy::Fail;       ///< U+0000 in text for PostgreSQL; Clamp strips
  ValuePolicy invalidText = ValuePolicy::Fail;   ///< bytes that are not valid in the character set; Clamp replaces
};

/// "zero-date→null" per column: how often a policy changed a value.
using PolicyCounts = QMap<QString, qint64>;

} // namespace portolan
