// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task/task_settings.h"
#include "ui/session/task_document.h"

#include <QAbstractTableModel>

namespace portolan::ui {

/// Every task setting that has no field of its own in the window, with its value, default and meaning. Edits are undoable.
class SettingsModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Name, Value, Default, Meaning, ColumnCount };
  static constexpr int SetRole = Qt::UserRole + 1;
  explicit SettingsModel(TaskDocument &document, QObject *parent = nullptr);
  [[nodiscard]] const task::SettingSpec &spec(int row) const { return *m_specs[std::size_t(row)]; }

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
  bool setData(const QModelIndex &index, const QVariant &value, int role) override;
  void reset(const QModelIndex &index);

Q_SIGNALS:
  void refused(const portolan::Error &error);
  void accepted();

private:
  bool write(int row, const QJsonValue &value);
  [[nodiscard]] QVariant text(const QModelIndex &index) const;
  TaskDocument &m_document;
  std::vector<const task::SettingSpec *> m_specs;
  task::TaskSettings m_settings;
};

} // namespace portolan::ui
