// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

/// Proof that a person or an explicit flag allowed a destructive step. Only its two makers exist; a
/// function that destroys takes one, so that no code path destroys by accident.
class DestructiveConsent {
public:
  static DestructiveConsent byFlag(QString flag) { return DestructiveConsent(std::move(flag)); }
  static DestructiveConsent byPerson(QString whatWasTyped) { return DestructiveConsent(std::move(whatWasTyped)); }
  /// What gave it, for the log.
  [[nodiscard]] const QString &origin() const { return m_origin; }

private:
  explicit DestructiveConsent(QString origin) : m_origin(std::move(origin)) {}
  QString m_origin;
};

} // namespace portolan
