// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/task_document.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>
#include <functional>

namespace portolan::ui {

/// A view of one step of a task. It reads the document when shown and when told of a change, and writes only through
/// TaskDocument::edit().
class MessageLine;

class StepPage : public QWidget {
  Q_OBJECT
public:
  StepPage(TaskDocument &document, Step step, const QString &title, const QString &purpose, QWidget *parent = nullptr);
  ~StepPage() override;
  [[nodiscard]] Step step() const { return m_step; }
  /// Called when the page comes to the front: start what it needs (fetch, convert).
  virtual void entered() {}

Q_SIGNALS:
  void openStep(portolan::ui::Step step);
  /// Show this source object in Convert.
  void openObject(const QString &kind, const portolan::ObjectName &object);

protected:
  [[nodiscard]] TaskDocument &document() const { return m_document; }
  [[nodiscard]] const TaskDefinition &definition() const { return m_document.definition(); }
  [[nodiscard]] QVBoxLayout *body() const { return m_body; } ///< below the title
  [[nodiscard]] QHBoxLayout *headerRow() const { return m_header; }
  /// How the page is brought up to date. A page that nobody sees waits until it is shown.
  void setRefresh(std::function<void()> refresh) { m_refresh = std::move(refresh); }
  void refreshSoon();
  void showEvent(QShowEvent *event) override;
  /// For what a worker does for this page: it is cancelled when the page goes.
  [[nodiscard]] CancelToken newJob();
  /// Says what is going on, with a button that cancels it.
  void showJob(MessageLine *line, const QString &text, const CancelToken &job);

private:
  std::vector<CancelToken> m_jobs;
  std::function<void()> m_refresh;
  bool m_stale = false;
  TaskDocument &m_document;
  const Step m_step;
  QVBoxLayout *m_body;
  QHBoxLayout *m_header;
};

/// "tcp" → "Connection": the stages of a connection test, for people.
[[nodiscard]] QString checkStepName(const QString &key);

} // namespace portolan::ui
