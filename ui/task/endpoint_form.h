// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/task_document.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace portolan::ui {

class MessageLine;

/// The form of one endpoint, made from the engine's OptionSpec list. Shows the document's entry and writes every change
/// back; the password goes to the document's secret alone.
class EndpointForm : public QWidget {
  Q_OBJECT
public:
  EndpointForm(TaskDocument &document, Side side, QWidget *parent = nullptr);
  void reload();

Q_SIGNALS:
  void testRequested();

private:
  void buildFields();
  void addOption(QFormLayout *form, const OptionSpec &spec);
  void addServerFields(QFormLayout *form, const Capabilities &capabilities);
  void addFileField(QFormLayout *form);
  void addPassword(QFormLayout *form);
  void addMarks(QFormLayout *form);
  void write(const QString &mergeKey, const std::function<void(EndpointEntry &)> &change);
  void writePath(const QString &mergeKey, const QString &path);
  void takeUrl();
  [[nodiscard]] const EndpointEntry &entry() const { return m_document.definition().side(m_side); }

  TaskDocument &m_document;
  const Side m_side;
  QComboBox *m_engine;
  QLineEdit *m_url;
  MessageLine *m_urlMessage;
  QWidget *m_fields = nullptr;
  QVBoxLayout *m_layout;
  QString m_builtFor;
  bool m_advancedOpen = false;
  std::vector<std::function<void()>> m_loaders; ///< put the entry's values into the widgets
  bool m_loading = false;
};

} // namespace portolan::ui
