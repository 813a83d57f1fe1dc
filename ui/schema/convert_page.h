// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/aligned_model.h"
#include "ui/models/message_model.h"
#include "ui/schema/live_compare.h"
#include "ui/task/step_page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTabWidget;
class QTableView;
class QToolButton;
class QTreeView;

namespace portolan::ui {

class EmptyState;
class FindBar;
class MessageLine;
class SampleView;
class SqlEditor;

/// The statements of a text, without terminators.
[[nodiscard]] QStringList splitStatements(const QString &text, sql::Dialect dialect);

/// Source and converted schema side by side: two trees over one model, two SQL panes, the target's editable.
class ConvertPage : public StepPage {
  Q_OBJECT
public:
  explicit ConvertPage(TaskDocument &document, QWidget *parent = nullptr);
  void entered() override;
  void select(const QString &kind, const ObjectName &object);
  void nextFinding(bool forward);
  void findText(bool replace);
  void findAgain(bool forward);

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
  bool showFinding(int at);
  void tryOnTarget();
  // convert_details.cpp
  QTableView *addDetail(TextTableModel *model, int stretch, const QString &name, const QString &title, const QString &empty);
  void makeTypes();
  void makeSample();
  void makeLive();
  void showTypes();
  void checkText();
  void showChecked();
  void loadSample();
  void compareLive();
  void saveDifferences();
  void applySelected();
  void applyFilter();
  void showVersions(const AlignedItem &item, const HandEdit &edit);
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
  SqlEditor *m_source, *m_then, *m_now, *m_target;
  QTabBar *m_versions;
  QToolButton *m_three;
  MessageLine *m_message;
  TextTableModel *m_findings;
  QTableView *m_findingsView;
  QPushButton *m_lock, *m_revert, *m_try, *m_acknowledge;
  QTabWidget *m_details = nullptr;
  FindBar *m_findBar = nullptr;
  TextTableModel *m_types = nullptr, *m_live = nullptr;
  SampleView *m_sample = nullptr;
  QLabel *m_liveTitle = nullptr;
  QPushButton *m_apply = nullptr, *m_saveLive = nullptr;
  std::vector<LiveDifference> m_differences;
  QString m_findingsText, m_parseText; ///< what stands above the details: findings, and what the parser says
  quint64 m_check = 0;
  int m_findingAt = -1;
  std::pair<QString, ObjectName> m_wanted; ///< to be chosen when the items are there
  QTimer m_typing;
  std::shared_ptr<const std::vector<AlignedItem>> m_items;
  const void *m_shownResult = nullptr;
  int m_current = -1;
  bool m_loading = false, m_syncing = false;
};

} // namespace portolan::ui
