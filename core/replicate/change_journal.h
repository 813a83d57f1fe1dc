// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/changes.h"

namespace portolan::replicate {

/// A record of what is applied, kept beside the target. Changes are written before they are applied and settled
/// afterwards, so that a crash between the two can be told from the position that the target holds at the next start.
/// Called from one lane's thread.
class ChangeJournal {
public:
  virtual ~ChangeJournal() = default;
  /// The target holds everything up to here.
  virtual Result<> started(const Position &checkpoint) = 0;
  /// These changes, in the target's names, are about to be applied.
  virtual Result<> write(const ChangeBatch &changes, const Position &end) = 0;
  /// What was written since the last call of applied() or abandoned() is durable on the target, or it is not there.
  virtual Result<> applied(const Position &end) = 0;
  virtual Result<> abandoned() = 0;
};

} // namespace portolan::replicate
