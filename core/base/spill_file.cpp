// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spill_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace portolan {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Spill", text); }
}

SpillFile::~SpillFile() {
  if (m_file >= 0) ::close(m_file);
}

Error SpillFile::failed(bool writing, int code) const {
  const QString text = writing ? tr("What does not fit in memory cannot be written to %1: %2") : tr("What was written to %1 cannot be read again: %2");
  Error error = Error::state(text.arg(m_folder, QString::fromLocal8Bit(std::strerror(code))));
  error.withObject(m_folder).withNativeCode(code);
  if (code == ENOSPC || code == EDQUOT) error.withHint(tr("The disk of this folder is full: make room there and resume; nothing is lost, what was spilled is read from the source again"));
  else error.withHint(tr("Make the folder writable and resume; nothing is lost, what was spilled is read from the source again"));
  return error;
}

Result<> SpillFile::open() {
  if (m_file >= 0) return {};
  if (m_folder.isEmpty()) m_folder = QDir::tempPath();
  if (!QDir().mkpath(m_folder)) return std::unexpected(failed(true, errno));
  QByteArray path = QFile::encodeName(QDir(m_folder).filePath(QStringLiteral("spill-XXXXXX")));
  m_file = ::mkostemp(path.data(), O_CLOEXEC); // readable by its owner alone
  if (m_file < 0) return std::unexpected(failed(true, errno));
  ::unlink(path.constData());
  return {};
}

Result<std::uint64_t> SpillFile::append(std::string_view bytes) {
  PORTOLAN_TRY(open());
  if (m_inUse == 0 && m_end > 0 && ::ftruncate(m_file, 0) == 0) m_end = 0;
  const std::uint64_t at = m_end;
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t n = ::pwrite(m_file, bytes.data() + done, bytes.size() - done, static_cast<off_t>(at + done));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return std::unexpected(failed(true, errno));
    done += static_cast<std::size_t>(n);
  }
  m_end += bytes.size();
  m_inUse += bytes.size();
  return at;
}

Result<std::size_t> SpillFile::read(std::uint64_t at, char *to, std::size_t room) const {
  for (;;) {
    const ssize_t n = ::pread(m_file, to, room, static_cast<off_t>(at));
    if (n >= 0) return static_cast<std::size_t>(n);
    if (errno != EINTR) return std::unexpected(failed(false, errno));
  }
}

void SpillFile::release(std::uint64_t at, std::uint64_t bytes) {
  m_inUse -= std::min(m_inUse, bytes);
#ifdef FALLOC_FL_PUNCH_HOLE
  if (m_file >= 0 && bytes > 0) (void)::fallocate(m_file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(at), static_cast<off_t>(bytes));
#endif
}

} // namespace portolan
