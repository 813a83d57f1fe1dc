// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/scope_model.h"
#include "ui/task/step_page.h"

#include <QTimer>

class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace portolan::ui {

class EmptyState;
class MessageLine;

/// Which objects are moved.
class ScopePage : public StepPage {
  Q_OBJECT
public:
  explicit ScopePage(TaskDocument &document, QWidget *parent = nullptr);
  void entered() override;

private:
  QWidget *makeTools();
  void refreshCatalog();
  void refreshSelection();
  void check(const std::vector<ObjectName> &objects, bool on);
  void takePatterns();

  ScopeModel *m_model;
  ScopeFilter *m_proxy;
  QTreeView *m_tree;
  QStackedWidget *m_stack;
  EmptyState *m_empty;
  QLineEdit *m_filter, *m_include, *m_exclude;
  MessageLine *m_message, *m_references;
  QLabel *m_summary;
  QTimer m_patternTimer;
  const Catalog *m_shown = nullptr;
};

} // namespace portolan::ui
