// SPDX-License-Identifier: GPL-3.0-or-later
// The full load: pairs of one reader thread and one writer thread, a queue bounded in bytes between them. A chunk's rows
// and its done-mark commit in one target transaction; indexes are built as soon as their table is in.
#pragma once

#include "core/transfer/done_marks.h"
#include "core/transfer/load_types.h"
#include "core/transfer/reject_file.h"
#include "core/transfer/run_store.h"

#include <map>

namespace portolan::transfer {

struct LoadOutcome {
  qint64 rejected = 0;
  std::vector<std::pair<std::size_t, Error>> suspended; ///< tables that were left, and why
  bool stopped = false; ///< asked to stop: chunks are left for a resume
};

class Loader {
public:
  Loader(Side source, Side target, LoadOptions options, std::vector<TableLoad> &tables, RunStore &store, RejectFile &rejects, LoadObserver &observer, CancelToken cancel);
  ~Loader();
  /// One worker per reader. `done` holds the chunks that an earlier run finished.
  /// Errors: the first fatal one, with table, key, column and value when a row is to blame.
  Result<LoadOutcome> run(std::vector<std::unique_ptr<Connection>> readers, const std::map<std::pair<int, int>, DoneMark> &done);

private:
  class Private;
  std::unique_ptr<Private> d;
};

} // namespace portolan::transfer
