// SPDX-License-Identifier: GPL-3.0-or-later
// Task settings: the sections, keys, defaults and limits of AWS DMS, and Portolan's own section "Portolan".
// One table of SettingSpec drives parsing, the form, the export and the documentation.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <vector>

namespace portolan::task {

enum class SettingType { Boolean, Integer, Text, Choice, Json };
/// Works: acts here. Kept: read, kept and exported again, but without effect here; `why` says the reason.
enum class SettingState { Works, Kept };

struct SettingSpec {
  QString section, key;
  SettingType type = SettingType::Text;
  QJsonValue defaultValue;
  qint64 minimum = 0, maximum = 0; ///< Integer, both 0: any
  QStringList choices;
  SettingState state = SettingState::Works;
  QString help, why;
};

/// Every key of every section, in the order of the DMS guide.
[[nodiscard]] const std::vector<SettingSpec> &settingSpecs();
[[nodiscard]] const SettingSpec *settingSpec(const QString &section, const QString &key);
[[nodiscard]] QStringList settingSections();

/// A message for the user about a setting: kept without effect, read-only key left out, value out of range.
struct SettingNotice { QString section, key, text; bool error = false; };

class TaskSettings {
public:
  /// Numbers as strings, nulls and missing sections are accepted; null means the default. Errors (Configuration):
  /// unknown key, wrong type, out of range, exclusive values; each named. `notices` gets what is kept or ignored.
  static Result<TaskSettings> fromJson(const QJsonObject &json, std::vector<SettingNotice> *notices = nullptr);
  static Result<TaskSettings> fromBytes(const QByteArray &bytes, const QString &fileName, std::vector<SettingNotice> *notices = nullptr);

  /// The value set, or the default. REQUIRES: the key is in settingSpecs().
  [[nodiscard]] QJsonValue value(const QString &section, const QString &key) const;
  [[nodiscard]] bool boolean(const char *section, const char *key) const;
  [[nodiscard]] qint64 integer(const char *section, const char *key) const;
  [[nodiscard]] QString text(const char *section, const char *key) const;
  [[nodiscard]] bool isSet(const QString &section, const QString &key) const;
  /// Errors (Configuration): unknown key, wrong type or range. A default value (or null) removes the setting.
  Result<> set(const QString &section, const QString &key, const QJsonValue &value);
  /// Only what differs from the defaults; keys sorted.
  [[nodiscard]] QJsonObject toJson() const { return m_values; }
  /// Every key with its value, for "show all".
  [[nodiscard]] QJsonObject toFullJson() const;
  friend bool operator==(const TaskSettings &a, const TaskSettings &b) { return a.m_values == b.m_values; }

private:
  QJsonObject m_values;
};

} // namespace portolan::task
