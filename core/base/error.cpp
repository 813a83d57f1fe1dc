// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace portolan {

Error Error::cancelled() { return {ErrorKind::Cancelled, QCoreApplication::translate("Error", "Cancelled")}; }

QString Error::toText() const {
  QString text = m_message;
  const auto add = [&text](const char *label, const QString &value) {
    if (!value.isEmpty()) text += QStringLiteral("\n  %1: %2").arg(QLatin1String(label), value);
  };
  add("object", m_object);
  add("column", m_column);
  add("value", m_value);
  add("row", m_rowKey);
  if (!m_sqlState.isEmpty() || m_nativeCode != 0)
    add("code", m_nativeCode != 0 ? QStringLiteral("%1 %2").arg(m_sqlState).arg(m_nativeCode).trimmed() : m_sqlState);
  add("statement", m_statement.left(2000));
  if (m_cause) add("because", m_cause->toText());
  add("what to do", m_hint);
  return text;
}

int exitCodeFor(const Error &error) {
  switch (error.kind()) {
  case ErrorKind::Usage: return exit_code::Usage;
  case ErrorKind::Configuration: return exit_code::Configuration;
  case ErrorKind::State: return exit_code::State;
  case ErrorKind::Source: return exit_code::Source;
  case ErrorKind::Target: return exit_code::Target;
  case ErrorKind::Data: return exit_code::Target;
  case ErrorKind::Difference: return exit_code::Differences;
  case ErrorKind::Internal: return exit_code::Internal;
  case ErrorKind::Cancelled: return exit_code::Cancelled;
  }
  return exit_code::Internal;
}

} // namespace portolan
