// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace portolan {

/// A statement's text, already quoted for its dialect. A type of its own so that nobody passes a name.
class SqlText {
public:
  SqlText() = default;
  explicit SqlText(QString text) : m_text(std::move(text)) {}
  [[nodiscard]] const QString &text() const { return m_text; }
  [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
  friend bool operator==(const SqlText &, const SqlText &) = default;

private:
  QString m_text;
};

/// Schema and name as the catalog spells them, unquoted. The schema is empty where the engine has none.
struct ObjectName {
  QString schema, name;
  friend bool operator==(const ObjectName &, const ObjectName &) = default;
  friend bool operator<(const ObjectName &a, const ObjectName &b) {
    return a.schema != b.schema ? a.schema < b.schema : a.name < b.name;
  }
  /// "schema.name" for messages; never for SQL (quoting lives in core/sql and the engines).
  [[nodiscard]] QString display() const { return schema.isEmpty() ? name : schema + QLatin1Char('.') + name; }
};
inline size_t qHash(const ObjectName &n, size_t seed = 0) { return qHashMulti(seed, n.schema, n.name); }

} // namespace portolan
