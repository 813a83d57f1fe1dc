// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/task_settings.h"

#include "core/mapping/json_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace portolan::task {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TaskSettings", text); }
QString display(const QString &section, const QString &key) { return section.isEmpty() ? key : section + QLatin1Char('.') + key; }

/// The value in the specification's type; "16" is 16 and "true" is true, as exports hold them.
Result<QJsonValue> typed(const SettingSpec &spec, const QJsonValue &value) {
  const auto bad = [&](const QString &what) {
    return std::unexpected(Error::configuration(tr("The setting %1 %2").arg(display(spec.section, spec.key), what)));
  };
  switch (spec.type) {
  case SettingType::Boolean:
    if (value.isBool()) return value;
    if (value.toString() == QLatin1String("true") || value.toString() == QLatin1String("false")) return value.toString() == QLatin1String("true");
    return bad(tr("must be true or false"));
  case SettingType::Integer: {
    bool good = value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    qint64 number = value.toInteger();
    if (value.isString()) number = value.toString().trimmed().toLongLong(&good);
    if (!good) return bad(tr("must be a whole number"));
    if ((spec.minimum != 0 || spec.maximum != 0) && (number < spec.minimum || number > spec.maximum))
      return bad(tr("is %1; it must lie between %2 and %3").arg(number).arg(spec.minimum).arg(spec.maximum));
    return number;
  }
  case SettingType::Text:
    if (value.isString()) return value;
    return bad(tr("must be a text"));
  case SettingType::Choice:
    if (spec.choices.contains(value.toString())) return value;
    for (const QString &choice : spec.choices)
      if (choice.compare(value.toString(), Qt::CaseInsensitive) == 0) return QJsonValue(choice);
    return bad(tr("is \"%1\"; allowed: %2").arg(value.toString(), spec.choices.join(QStringLiteral(", "))));
  case SettingType::Json: return value;
  }
  return value;
}

bool isReadOnly(const QString &section, const QString &key) {
  return section == QLatin1String("Logging") && (key == QLatin1String("CloudWatchLogGroup") || key == QLatin1String("CloudWatchLogStream") || key == QLatin1String("DeleteTaskLogs"));
}

} // namespace

const SettingSpec *settingSpec(const QString &section, const QString &key) {
  static const QHash<QString, const SettingSpec *> byName = [] {
    QHash<QString, const SettingSpec *> map;
    for (const SettingSpec &spec : settingSpecs()) map.insert(spec.section + QLatin1Char('.') + spec.key, &spec);
    return map;
  }();
  return byName.value(section + QLatin1Char('.') + key);
}

QStringList settingSections() {
  QStringList sections;
  for (const SettingSpec &spec : settingSpecs())
    if (!sections.contains(spec.section)) sections << spec.section;
  return sections;
}

Result<> TaskSettings::set(const QString &section, const QString &key, const QJsonValue &value) {
  const SettingSpec *spec = settingSpec(section, key);
  if (!spec) return std::unexpected(Error::configuration(tr("There is no setting %1").arg(display(section, key))));
  QJsonObject group = section.isEmpty() ? m_values : m_values.value(section).toObject();
  group.remove(key);
  if (!value.isNull() && !value.isUndefined()) {
    auto v = typed(*spec, value);
    if (!v) return std::unexpected(v.error());
    if (*v != spec->defaultValue) group.insert(key, *v);
  }
  if (section.isEmpty()) m_values = group;
  else if (group.isEmpty()) m_values.remove(section);
  else m_values.insert(section, group);
  return {};
}

Result<TaskSettings> TaskSettings::fromJson(const QJsonObject &json, std::vector<SettingNotice> *notices) {
  TaskSettings settings;
  QStringList problems;
  const QStringList sections = settingSections();
  const auto one = [&](const QString &section, const QString &key, const QJsonValue &value) {
    const SettingSpec *spec = settingSpec(section, key);
    if (!spec) {
      problems << tr("There is no setting %1").arg(display(section, key));
      return;
    }
    if (value.isNull()) return;
    if (isReadOnly(section, key)) {
      if (notices && !value.toString().isEmpty()) notices->push_back({section, key, tr("%1 is left out: %2").arg(display(section, key), spec->why), false});
      return;
    }
    if (auto done = settings.set(section, key, value); !done) { problems << done.error().message(); return; }
    if (notices && spec->state == SettingState::Kept && settings.isSet(section, key))
      notices->push_back({section, key, tr("%1 is kept without effect: %2").arg(display(section, key), spec->why), false});
  };
  for (auto it = json.begin(); it != json.end(); ++it) {
    if (it->isNull() && (sections.contains(it.key()) || settingSpec({}, it.key()))) continue;
    if (settingSpec({}, it.key())) { one({}, it.key(), it.value()); continue; }
    if (!sections.contains(it.key()) || it.key().isEmpty()) { problems << tr("There is no section %1 of settings").arg(it.key()); continue; }
    if (!it->isObject()) { problems << tr("The section %1 must be an object").arg(it.key()); continue; }
    const QJsonObject group = it->toObject();
    for (auto s = group.begin(); s != group.end(); ++s) one(it.key(), s.key(), s.value());
  }
  const auto exclusive = [&](const char *section, const char *a, const char *b) {
    if (settings.boolean(section, a) && settings.boolean(section, b)) problems << tr("%1.%2 and %1.%3 exclude each other").arg(QLatin1String(section), QLatin1String(a), QLatin1String(b));
  };
  exclusive("FullLoadSettings", "StopTaskCachedChangesApplied", "StopTaskCachedChangesNotApplied");
  if (!problems.isEmpty()) return std::unexpected(Error::configuration(problems.mid(0, 20).join(QLatin1Char('\n'))).withHint(tr("Nothing was started. `portolan-cli help tasks` lists the settings")));
  return settings;
}

Result<TaskSettings> TaskSettings::fromBytes(const QByteArray &bytes, const QString &fileName, std::vector<SettingNotice> *notices) {
  auto root = mapping::readJson(bytes, fileName);
  if (!root) return std::unexpected(root.error());
  if (!root->isObject()) return std::unexpected(Error::configuration(tr("%1: the settings are %2; an object is expected").arg(fileName, root->kindName())));
  auto settings = fromJson(root->toJson().toObject(), notices);
  if (!settings) return std::unexpected(Error::configuration(fileName + QStringLiteral(": ") + settings.error().message()).withHint(settings.error().hint()));
  return settings;
}

QJsonValue TaskSettings::value(const QString &section, const QString &key) const {
  const QJsonObject group = section.isEmpty() ? m_values : m_values.value(section).toObject();
  const auto it = group.constFind(key);
  if (it != group.constEnd()) return *it;
  const SettingSpec *spec = settingSpec(section, key);
  return spec ? spec->defaultValue : QJsonValue();
}
bool TaskSettings::isSet(const QString &section, const QString &key) const {
  return section.isEmpty() ? m_values.contains(key) : m_values.value(section).toObject().contains(key);
}
bool TaskSettings::boolean(const char *section, const char *key) const { return value(QLatin1String(section), QLatin1String(key)).toBool(); }
qint64 TaskSettings::integer(const char *section, const char *key) const { return value(QLatin1String(section), QLatin1String(key)).toInteger(); }
QString TaskSettings::text(const char *section, const char *key) const { return value(QLatin1String(section), QLatin1String(key)).toString(); }

QJsonObject TaskSettings::toFullJson() const {
  QJsonObject json;
  for (const SettingSpec &spec : settingSpecs()) {
    if (isReadOnly(spec.section, spec.key) || spec.key == QLatin1String("historyTimeslotInMinutes")) continue;
    if (spec.section.isEmpty()) { json.insert(spec.key, value({}, spec.key)); continue; }
    QJsonObject group = json.value(spec.section).toObject();
    group.insert(spec.key, value(spec.section, spec.key));
    json.insert(spec.section, group);
  }
  return json;
}

} // namespace portolan::task
