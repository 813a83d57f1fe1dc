// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

namespace portolan {

/// A password or key. Never becomes a QString; prints as ***; wiped when it goes away.
class Secret {
public:
  Secret() = default;
  explicit Secret(QByteArray value) : m_value(std::move(value)) {}
  Secret(const Secret &) = default;
  Secret(Secret &&) noexcept = default;
  Secret &operator=(const Secret &) = default;
  Secret &operator=(Secret &&) noexcept = default;
  ~Secret() {
    if (m_value.isDetached()) m_value.fill('\0');
  }
  [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
  /// For the call that hands it to the client library, nowhere else.
  [[nodiscard]] const QByteArray &reveal() const { return m_value; }

private:
  QByteArray m_value;
};

inline QDebug operator<<(QDebug debug, const Secret &) { return debug << "***"; }

} // namespace portolan
