// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settings_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace portolan::ui {

class MessageLine;

/// All settings of a task beyond the fields of Options: found by text, edited in place, put back to their defaults.
class SettingsPanel : public QWidget {
  Q_OBJECT
public:
  explicit SettingsPanel(TaskDocument &document, QWidget *parent = nullptr);

private:
  void refilter();
  SettingsModel *m_model;
  QSortFilterProxyModel *m_shown;
  QTableView *m_view;
  QLineEdit *m_find;
  QCheckBox *m_onlySet;
  QPushButton *m_reset;
  MessageLine *m_message;
};

} // namespace portolan::ui
