// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/dialect.h"

#include <Qsci/qsciscintilla.h>

class QsciLexerSQL;

namespace portolan::ui {

/// A QScintilla pane in the colours of the theme, with folding, find and margin marks for findings.
class SqlEditor : public QsciScintilla {
  Q_OBJECT
public:
  enum Marker { ChangedMark = 1, WarningMark, ErrorMark, InfoMark, GrammarMark };

  explicit SqlEditor(QWidget *parent = nullptr);
  ~SqlEditor() override;
  void setDialect(sql::Dialect dialect);
  /// Names for completion: tables and columns of the target.
  void setCompletions(const QStringList &words);
  /// Keeps the cursor where it is when the text is the same.
  void setText(const QString &text) override;
  struct Mark { int line = 0; int column = 0; Marker marker = WarningMark; QString text; }; ///< line from 1
  void setMarks(const std::vector<Mark> &marks);
  void setChangedLines(const std::vector<int> &lines); ///< from 1
  /// What the target's grammar does not take; 0: nothing.
  void setProblemLine(int line, const QString &text);
  void goToLine(int line);                             ///< from 1

protected:
  void changeEvent(QEvent *event) override;
  bool event(QEvent *event) override;

private:
  void tint();
  class DialectLexer;
  DialectLexer *m_lexer;
  std::vector<Mark> m_marks;
  int m_problemLine = 0;
  QString m_problem;
};

} // namespace portolan::ui
