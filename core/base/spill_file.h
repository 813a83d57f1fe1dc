// SPDX-License-Identifier: GPL-3.0-or-later
// What does not fit in memory and will be read again soon: pieces of one file that has no name, so that nothing of it is
// left whatever becomes of the process. One thread.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>

namespace portolan {

class SpillFile {
public:
  /// Nothing is made before the first write. Empty `folder`: the system's for temporary files.
  explicit SpillFile(QString folder) : m_folder(std::move(folder)) {}
  ~SpillFile();
  SpillFile(const SpillFile &) = delete;
  SpillFile &operator=(const SpillFile &) = delete;

  /// Where it was put. Errors (State): the folder cannot be made or written, its disk is full.
  Result<std::uint64_t> append(std::string_view bytes);
  /// Reads up to `room` bytes; at least one unless the file ends there.
  Result<std::size_t> read(std::uint64_t at, char *to, std::size_t room) const;
  /// Not needed any more: its room goes back to the disk.
  void release(std::uint64_t at, std::uint64_t bytes);
  [[nodiscard]] std::uint64_t bytesInUse() const { return m_inUse; }

private:
  Result<> open();
  [[nodiscard]] Error failed(bool writing, int code) const;
  QString m_folder;
  int m_file = -1;
  std::uint64_t m_end = 0, m_inUse = 0;
};

} // namespace portolan
