// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace portolan {

/// Where a database is. Never holds a secret.
struct Endpoint {
  QString engine;   ///< engine id: mysql, postgres, sqlite, script
  QString host;
  int port = 0;     ///< 0: the engine's default
  QString user, database;
  QString path;     ///< file engines
  QMap<QString, QString> options; ///< sslmode, sslrootcert, sslcert, sslkey, socket, connect_timeout, dialect…

  /// mysql://user@host:port/database?sslmode=require, postgres://…, sqlite:///abs/path.db,
  /// script:///abs/dump.sql?dialect=mysql. Errors (Usage): unknown scheme, a password in the URL, a bad port.
  static Result<Endpoint> fromUrl(const QString &url);
  [[nodiscard]] QString toUrl() const;
  [[nodiscard]] QString option(const QString &key, const QString &fallback = {}) const { return options.value(key, fallback); }
  friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

enum class OptionType { Text, Integer, Boolean, Choice, File, Folder, Seconds };

/// One connection option: drives the form, the CLI and the docs.
struct OptionSpec {
  QString key, label, help;
  OptionType type = OptionType::Text;
  QStringList choices;
  QString defaultValue;
  bool required = false, advanced = false;
};

} // namespace portolan
