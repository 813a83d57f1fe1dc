// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workspace_model.h"

#include "ui/theme/theme.h"

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
Role markRole(Mark mark) {
  switch (mark) {
  case Mark::None: return Role::Muted;
  case Mark::Blue: return Role::Running;
  case Mark::Green: return Role::Done;
  case Mark::Amber: return Role::Attention;
  case Mark::Red: return Role::Failed;
  }
  return Role::Muted;
}
Role runRole(const Run &run) {
  if (run.isActive()) return Role::Running;
  return run.state() == Run::State::Succeeded ? Role::Done : run.state() == Run::State::Failed ? Role::Failed : Role::Attention;
}
} // namespace

WorkspaceModel::WorkspaceModel(Session &session, QObject *parent) : QStandardItemModel(parent), m_session(session) {
  connect(&session, &Session::changed, this, [this] { rebuild(); });
  connect(&session, &Session::tasksChanged, this, [this] { rebuild(); });
  rebuild();
}

QStandardItem *WorkspaceModel::section(const QString &text) {
  auto *item = new QStandardItem(text);
  QFont font = item->font();
  font.setBold(true);
  item->setFont(font);
  item->setFlags(Qt::ItemIsEnabled);
  item->setData(int(Kind::Section), KindRole);
  appendRow(item);
  return item;
}

void WorkspaceModel::hint(QStandardItem *parent, const QString &text) {
  auto *item = new QStandardItem(text);
  item->setFlags(Qt::ItemIsEnabled);
  item->setData(int(Kind::Hint), KindRole);
  item->setForeground(theme::color(Role::Muted));
  parent->appendRow(item);
}

void WorkspaceModel::rebuild() {
  clear();
  setColumnCount(1);
  auto *endpoints = section(tr("Endpoints"));
  for (const EndpointEntry &e : m_session.endpoints()) {
    auto *item = new QStandardItem(theme::icon(u"engine-"_s + e.endpoint.engine, markRole(e.mark)), e.title() + (e.production ? u" !"_s : QString()));
    item->setToolTip(e.endpoint.toUrl() + (e.production ? u"\n"_s + tr("Production") : QString()));
    item->setData(e.production ? tr("%1, production").arg(e.title()) : e.title(), Qt::AccessibleTextRole);
    item->setData(int(Kind::Endpoint), KindRole);
    item->setEditable(false);
    endpoints->appendRow(item);
  }
  if (endpoints->rowCount() == 0) hint(endpoints, tr("none yet"));

  auto *tasks = section(tr("Tasks"));
  auto *runs = section(tr("Runs"));
  int editCount = 0;
  auto *edits = section({});
  for (std::size_t i = 0; i < m_session.tasks().size(); ++i) {
    const TaskDocument *task = m_session.tasks()[i];
    auto *item = new QStandardItem(theme::icon(u"task"_s, Role::Muted), task->definition().name);
    item->setData(int(Kind::Task), KindRole);
    item->setData(int(i), TaskRole);
    item->setEditable(true);
    tasks->appendRow(item);
    for (auto it = task->runs().rbegin(); it != task->runs().rend(); ++it) {
      // One that was taken up again waits for nobody.
      const bool resumed = ((*it)->state() == Run::State::Stopped || (*it)->state() == Run::State::Interrupted) && !(*it)->folder.isEmpty() &&
                           std::any_of(task->runs().rbegin(), it, [it](const Run *later) { return later->folder == (*it)->folder && later->kind == Run::Kind::Migrate; });
      auto *run = new QStandardItem(theme::icon(resumed ? u"state-skipped"_s : (*it)->stateIcon(), resumed ? Role::Muted : runRole(**it)), tr("#%1 %2").arg((*it)->number()).arg(resumed ? tr("Stopped, taken up again") : (*it)->stateText()));
      run->setData(int(Kind::Run), KindRole);
      run->setData(int(i), TaskRole);
      run->setData((*it)->number(), RunRole);
      run->setToolTip(tr("%1, started %2").arg(task->definition().name, QLocale().toString((*it)->started().toLocalTime(), QLocale::ShortFormat)));
      run->setEditable(false);
      runs->appendRow(run);
    }
    for (auto it = task->definition().edits.cbegin(); it != task->definition().edits.cend(); ++it) {
      auto *edit = new QStandardItem(theme::icon(u"edit"_s, Role::Muted), it->object.display());
      edit->setData(int(Kind::Edit), KindRole);
      edit->setData(int(i), TaskRole);
      edit->setData(it.key(), EditRole);
      edit->setToolTip(it->kind);
      edit->setEditable(false);
      edits->appendRow(edit);
      ++editCount;
    }
  }
  if (tasks->rowCount() == 0) hint(tasks, tr("none yet"));
  if (runs->rowCount() == 0) hint(runs, tr("none yet"));
  edits->setText(editCount > 0 ? tr("Hand edits (%1)").arg(editCount) : tr("Hand edits"));
  if (editCount == 0) hint(edits, tr("none yet"));
}

TaskDocument *WorkspaceModel::taskOf(const QModelIndex &index) const {
  const QVariant at = index.data(TaskRole);
  return at.isValid() && std::size_t(at.toInt()) < m_session.tasks().size() ? m_session.tasks()[std::size_t(at.toInt())] : nullptr;
}

} // namespace portolan::ui
