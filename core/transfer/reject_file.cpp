// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/reject_file.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::transfer {

Result<> RejectFile::append(const std::vector<Reject> &rejects, int chunk) {
  const std::lock_guard lock(m_mutex);
  QByteArray lines;
  for (const Reject &r : rejects) {
    const QJsonObject object{{QStringLiteral("table"), r.table}, {QStringLiteral("key"), r.key}, {QStringLiteral("column"), r.column}, {QStringLiteral("value"), r.value},
                             {QStringLiteral("reason"), r.reason}, {QStringLiteral("sqlState"), r.sqlState}, {QStringLiteral("code"), r.nativeCode}, {QStringLiteral("chunk"), chunk}};
    lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
  }
  if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Append))
    return std::unexpected(Error::state(QCoreApplication::translate("Transfer", "The reject file %1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString())));
  if (m_file.write(lines) != lines.size() || !m_file.flush())
    return std::unexpected(Error::state(QCoreApplication::translate("Transfer", "The reject file %1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString())));
  return {};
}

} // namespace portolan::transfer
