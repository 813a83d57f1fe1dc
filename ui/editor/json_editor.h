// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qsciscintilla.h>

class QsciLexerJSON;

namespace portolan::ui {

/// A JSON pane in the colours of the theme.
class JsonEditor : public QsciScintilla {
  Q_OBJECT
public:
  explicit JsonEditor(QWidget *parent = nullptr);
  ~JsonEditor() override;
  void setErrorLines(const QList<int> &lines); ///< from 1

protected:
  void changeEvent(QEvent *event) override;
  bool event(QEvent *event) override;

private:
  void tint();
  QsciLexerJSON *m_lexer;
};

} // namespace portolan::ui
