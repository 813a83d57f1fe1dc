// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settings_model.h"

#include "ui/theme/theme.h"

#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace portolan::ui {

using namespace Qt::StringLiterals;

SettingsModel::SettingsModel(TaskDocument &document, QObject *parent) : QAbstractTableModel(parent), m_document(document) {
  for (const task::SettingSpec &spec : task::settingSpecs())
    if (!hasField(spec.section, spec.key)) m_specs.push_back(&spec);
  std::stable_partition(m_specs.begin(), m_specs.end(), [](const task::SettingSpec *s) { return s->state == task::SettingState::Works; });
  m_settings = settingsOf(document.definition());
  connect(&document, &TaskDocument::changed, this, [this] {
    task::TaskSettings now = settingsOf(m_document.definition());
    if (now == m_settings) return;
    m_settings = std::move(now);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  });
}

int SettingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_specs.size()); }
int SettingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant SettingsModel::text(const QModelIndex &index) const {
  const task::SettingSpec &s = spec(index.row());
  switch (Column(index.column())) {
  case Name: return s.section.isEmpty() ? s.key : s.section + u'.' + s.key;
  case Value: return settingText(m_settings.value(s.section, s.key));
  case Default: return settingText(s.defaultValue);
  case Meaning: return s.state == task::SettingState::Works ? s.help : tr("Kept without effect: %1").arg(s.why);
  case ColumnCount: break;
  }
  return {};
}

QVariant SettingsModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const task::SettingSpec &s = spec(index.row());
  const bool set = m_settings.isSet(s.section, s.key);
  switch (role) {
  case Qt::DisplayRole: case Qt::EditRole: return text(index);
  case Qt::ToolTipRole: return text(index.siblingAtColumn(Meaning));
  case Qt::AccessibleTextRole: return tr("%1: %2").arg(text(index.siblingAtColumn(Name)).toString(), text(index).toString());
  case Qt::FontRole: {
    if (!set || index.column() > Value) return {};
    QFont bold; // what is set stands out without a colour
    bold.setBold(true);
    return bold;
  }
  case Qt::ForegroundRole: return s.state == task::SettingState::Kept ? QVariant(theme::color(Role::Muted)) : QVariant();
  case SetRole: return set;
  default: return {};
  }
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (Column(section)) {
  case Name: return tr("Setting");
  case Value: return tr("Value");
  case Default: return tr("Default");
  case Meaning: return tr("What it does");
  case ColumnCount: break;
  }
  return {};
}

Qt::ItemFlags SettingsModel::flags(const QModelIndex &index) const {
  const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
  return index.column() == Value ? usual | Qt::ItemIsEditable : usual;
}

bool SettingsModel::setData(const QModelIndex &index, const QVariant &value, int role) {
  if (role != Qt::EditRole || !index.isValid() || index.column() != Value) return false;
  const task::SettingSpec &s = spec(index.row());
  const QString text = value.toString().trimmed();
  QJsonValue json;
  switch (s.type) {
  case task::SettingType::Boolean: json = text == "true"_L1; break;
  case task::SettingType::Integer: {
    bool number = false;
    const qlonglong n = text.toLongLong(&number);
    json = number ? QJsonValue(n) : QJsonValue(text); // the check names what is wrong
    break;
  }
  case task::SettingType::Text: case task::SettingType::Choice: json = text; break;
  case task::SettingType::Json: {
    if (text.isEmpty()) { json = QJsonValue(QJsonValue::Null); break; }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]", &error);
    if (document.isNull()) {
      Q_EMIT refused(Error::configuration(tr("%1.%2 is no JSON: %3").arg(s.section, s.key, error.errorString())));
      return false;
    }
    json = document.array().at(0);
    break;
  }
  }
  return write(index.row(), json);
}

bool SettingsModel::write(int row, const QJsonValue &value) {
  const task::SettingSpec &s = spec(row);
  task::TaskSettings changed = m_settings;
  if (auto done = changed.set(s.section, s.key, value); !done) {
    Q_EMIT refused(done.error());
    return false;
  }
  Q_EMIT accepted();
  if (changed == m_settings) return true;
  m_document.edit(tr("%1.%2").arg(s.section, s.key), {}, [&](TaskDefinition &d) { d.settings = changed.toJson(); });
  return true;
}

void SettingsModel::reset(const QModelIndex &index) {
  if (index.isValid()) write(index.row(), QJsonValue(QJsonValue::Null));
}

} // namespace portolan::ui
