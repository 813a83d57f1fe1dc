// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/aligned_model.h"
#include "ui/models/message_model.h"
#include "ui/task/step_page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTreeView;

namespace portolan::ui {

class EmptyState;
class MessageLine;
class SqlEditor;

/// Source and converted schema side by side: two trees over one model, two SQL panes, the target's editable.
class ConvertPage : public StepPage {
  Q_OBJECT
public:
  explicit ConvertPage(TaskDocument &document, QWidget *parent = nullptr);
  void entered() override;
  void select(const QString &kind, const ObjectName &object);
  void nextFinding(bool forward);

private:
  QWidget *makeFilters();
  QWidget *makeTrees();
  QWidget *makePanes();
  QWidget *makeFindings();
  void refreshItems();
  void refreshLinks();
  void showItem(int number);
  void showTarget();
  void showFindings();
  void markLines();
  void takeEdit();
  void revert();
  void toggleLock();
  void acknowledge();
  void tryOnTarget();
  void applyFilter();
  [[nodiscard]] const AlignedItem *current() const;
  [[nodiscard]] const HandEdit *currentEdit() const;

  AlignedModel *m_model;
  AlignedFilter *m_filter;
  QTreeView *m_left, *m_right;
  QStackedWidget *m_stack;
  EmptyState *m_empty;
  QComboBox *m_show, *m_kind;
  QLineEdit *m_find;
  QLabel *m_summary, *m_leftTitle, *m_rightTitle, *m_checked;
  SqlEditor *m_source, *m_target;
  QTabBar *m_versions;
  MessageLine *m_message;
  TextTableModel *m_findings;
  QTableView *m_findingsView;
  QPushButton *m_lock, *m_revert, *m_try, *m_acknowledge;
  QTimer m_typing;
  std::shared_ptr<const std::vector<AlignedItem>> m_items;
  const void *m_shownResult = nullptr;
  int m_current = -1;
  bool m_loading = false, m_syncing = false;
};

} // namespace portolan::ui
