// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QsciScintilla;

namespace portolan::ui {

/// Find and replace for the panes that it was given; works on the one that had the focus last.
class FindBar : public QFrame {
  Q_OBJECT
public:
  explicit FindBar(QWidget *parent = nullptr);
  void add(QsciScintilla *pane);
  void open(bool replace);
  void findNext(bool forward);
  [[nodiscard]] int replaceAll(); ///< one undo step; gives the count

protected:
  void keyPressEvent(QKeyEvent *event) override;
  bool eventFilter(QObject *object, QEvent *event) override;

private:
  bool search(bool forward, bool fromCursor);
  void replaceOne();
  void refresh();

  QPointer<QsciScintilla> m_pane;
  QLineEdit *m_find, *m_replace;
  QCheckBox *m_case;
  QLabel *m_result;
  QPushButton *m_one, *m_all;
};

} // namespace portolan::ui
