// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/find_bar.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <Qsci/qsciscintilla.h>

namespace portolan::ui {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent) : QFrame(parent) {
  setObjectName(u"findBar"_s);
  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 2, 0, 2);
  layout->setSpacing(6);
  const auto field = [&](const QString &name, const QString &title) {
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setPlaceholderText(title);
    edit->setClearButtonEnabled(true);
    layout->addWidget(edit, 1);
    return edit;
  };
  const auto tool = [&](const QString &icon, const QString &title, std::function<void()> run) {
    auto *button = new QToolButton(this);
    button->setIcon(theme::icon(icon));
    button->setToolTip(title);
    button->setAccessibleName(title);
    button->setAutoRaise(true);
    layout->addWidget(button);
    connect(button, &QToolButton::clicked, this, std::move(run));
  };
  m_find = field(u"findEdit"_s, tr("Find in the text"));
  tool(u"up"_s, tr("Find the previous one"), [this] { findNext(false); });
  tool(u"down"_s, tr("Find the next one"), [this] { findNext(true); });
  m_case = new QCheckBox(tr("Match case"), this);
  layout->addWidget(m_case);
  m_replace = field(u"replaceEdit"_s, tr("Replace with"));
  m_one = new QPushButton(tr("Replace"), this);
  m_one->setObjectName(u"replaceButton"_s);
  m_all = new QPushButton(tr("Replace all"), this);
  m_all->setObjectName(u"replaceAllButton"_s);
  layout->addWidget(m_one);
  layout->addWidget(m_all);
  m_result = new QLabel(this);
  m_result->setObjectName(u"findResultLabel"_s);
  m_result->setProperty("role", u"muted"_s);
  layout->addWidget(m_result);
  tool(u"close"_s, tr("Close"), [this] { hide(); });
  connect(m_find, &QLineEdit::textChanged, this, [this] { search(true, true); });
  connect(m_find, &QLineEdit::returnPressed, this, [this] { findNext(true); });
  connect(m_replace, &QLineEdit::returnPressed, this, [this] { replaceOne(); });
  connect(m_one, &QPushButton::clicked, this, [this] { replaceOne(); });
  connect(m_all, &QPushButton::clicked, this, [this] { m_result->setText(tr("%n replaced", nullptr, replaceAll())); });
  hide();
}

void FindBar::add(QsciScintilla *pane) {
  pane->installEventFilter(this);
  if (!m_pane) m_pane = pane;
}

bool FindBar::eventFilter(QObject *object, QEvent *event) {
  if (event->type() == QEvent::FocusIn) {
    m_pane = qobject_cast<QsciScintilla *>(object);
    refresh();
  }
  return QFrame::eventFilter(object, event);
}

void FindBar::refresh() {
  const bool writable = m_pane && !m_pane->isReadOnly();
  for (QWidget *w : {static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_one), static_cast<QWidget *>(m_all)}) w->setEnabled(writable);
}

void FindBar::open(bool replace) {
  if (!m_pane) return;
  if (m_pane->hasSelectedText() && !m_pane->selectedText().contains(u'\n')) m_find->setText(m_pane->selectedText());
  show();
  refresh();
  QLineEdit *edit = replace && m_replace->isEnabled() && !m_find->text().isEmpty() ? m_replace : m_find;
  edit->setFocus();
  edit->selectAll();
}

bool FindBar::search(bool forward, bool fromCursor) {
  if (!m_pane || m_find->text().isEmpty()) {
    m_result->clear();
    return false;
  }
  int line = -1, column = -1;
  if (fromCursor || !forward) {
    int toLine = 0, toColumn = 0;
    if (m_pane->hasSelectedText()) m_pane->getSelection(&line, &column, &toLine, &toColumn);
    else m_pane->getCursorPosition(&line, &column);
  }
  const bool found = m_pane->findFirst(m_find->text(), false, m_case->isChecked(), false, true, forward, line, column);
  m_result->setText(found ? QString() : tr("Not found"));
  return found;
}

void FindBar::findNext(bool forward) {
  if (isHidden() && m_find->text().isEmpty()) return open(false);
  search(forward, false);
}

void FindBar::replaceOne() {
  if (!m_pane || m_pane->isReadOnly()) return;
  const auto sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
  if (m_pane->selectedText().compare(m_find->text(), sensitivity) == 0) m_pane->replaceSelectedText(m_replace->text());
  search(true, false);
}

int FindBar::replaceAll() {
  if (!m_pane || m_pane->isReadOnly() || m_find->text().isEmpty()) return 0;
  int count = 0;
  m_pane->beginUndoAction();
  // Without wrapping, so that a replacement that holds the text itself comes to an end.
  bool found = m_pane->findFirst(m_find->text(), false, m_case->isChecked(), false, false, true, 0, 0);
  while (found) {
    m_pane->replace(m_replace->text());
    ++count;
    found = m_pane->findNext();
  }
  m_pane->endUndoAction();
  return count;
}

void FindBar::keyPressEvent(QKeyEvent *event) {
  if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
  hide();
  if (m_pane) m_pane->setFocus();
}

} // namespace portolan::ui
