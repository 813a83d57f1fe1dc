// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/load_types.h"

#include <QFile>
#include <mutex>

namespace portolan::transfer {

/// rejects.jsonl in the run folder. Lines of a chunk are written just before the chunk commits; a chunk that is loaded
/// again after a crash writes its lines again, each with the same chunk number. Thread-safe.
class RejectFile {
public:
  explicit RejectFile(const QString &path) : m_file(path) {}
  Result<> append(const std::vector<Reject> &rejects, int chunk);
  [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
  std::mutex m_mutex;
  QFile m_file;
};

} // namespace portolan::transfer
