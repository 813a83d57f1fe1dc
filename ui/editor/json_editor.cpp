// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/json_editor.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QEvent>
#include <Qsci/qscilexerjson.h>

namespace portolan::ui {

namespace { constexpr int errorMark = 1; }

JsonEditor::JsonEditor(QWidget *parent) : QsciScintilla(parent), m_lexer(new QsciLexerJSON(this)) {
  setUtf8(true);
  setEolMode(EolUnix);
  setTabWidth(2);
  setIndentationsUseTabs(false);
  setAutoIndent(true);
  setBraceMatching(SloppyBraceMatch);
  setFrameShape(QFrame::NoFrame);
  setWrapMode(WrapWord);
  m_lexer->setHighlightComments(false);
  setLexer(m_lexer);
  setMarginType(0, NumberMargin);
  setMarginWidth(0, QStringLiteral("0000"));
  setFolding(BoxedTreeFoldStyle, 2);
  setMarginType(1, SymbolMargin);
  setMarginWidth(1, 14);
  setMarginMarkerMask(1, 1 << errorMark);
  markerDefine(Circle, errorMark);
  setAccessibleDescription(tr("Ctrl+Tab leaves the text"));
  tint();
}

JsonEditor::~JsonEditor() { setLexer(nullptr); }

void JsonEditor::setErrorLines(const QList<int> &errorLines) {
  markerDeleteAll(errorMark);
  for (const int line : errorLines) markerAdd(std::max(0, line - 1), errorMark);
}

void JsonEditor::tint() {
  const auto c = [](Role r) { return theme::color(r); };
  const QFont fixed = theme::fixedFont();
  m_lexer->setDefaultFont(fixed);
  m_lexer->setFont(fixed);
  m_lexer->setDefaultPaper(c(Role::Base));
  m_lexer->setPaper(c(Role::Base));
  m_lexer->setColor(c(Role::SqlIdentifier));
  m_lexer->setColor(c(Role::SqlString), QsciLexerJSON::String);
  m_lexer->setColor(c(Role::SqlKeyword), QsciLexerJSON::Property);
  m_lexer->setColor(c(Role::SqlNumber), QsciLexerJSON::Number);
  m_lexer->setColor(c(Role::SqlKeyword), QsciLexerJSON::Keyword);
  m_lexer->setColor(c(Role::SqlOperator), QsciLexerJSON::Operator);
  for (const int style : {int(QsciLexerJSON::Error), int(QsciLexerJSON::UnclosedString)}) {
    m_lexer->setColor(c(Role::Failed), style);
    m_lexer->setPaper(c(Role::Base), style);
  }
  setPaper(c(Role::Base));
  setColor(c(Role::SqlIdentifier));
  setMarginsFont(fixed);
  setMarginsBackgroundColor(c(Role::Margin));
  setMarginsForegroundColor(c(Role::MarginText));
  setFoldMarginColors(c(Role::Margin), c(Role::Margin));
  for (unsigned long marker = SC_MARKNUM_FOLDEREND; marker <= SC_MARKNUM_FOLDEROPEN; ++marker) {
    SendScintilla(SCI_MARKERSETFORE, marker, c(Role::Margin));
    SendScintilla(SCI_MARKERSETBACK, marker, c(Role::MarginText));
  }
  setCaretForegroundColor(c(Role::Text));
  setSelectionBackgroundColor(c(Role::Selection));
  setSelectionForegroundColor(c(Role::SelectionText));
  setMatchedBraceBackgroundColor(c(Role::Edited));
  setMatchedBraceForegroundColor(c(Role::Text));
  setMarkerBackgroundColor(c(Role::Failed), errorMark);
}

bool JsonEditor::event(QEvent *event) {
  // Tab indents; Ctrl+Tab and Ctrl+Shift+Tab are the way out by keys.
  if (const auto *key = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
      key && (key->modifiers() & Qt::ControlModifier) && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab))
    return QAbstractScrollArea::focusNextPrevChild(key->key() == Qt::Key_Tab);
  return QsciScintilla::event(event);
}

void JsonEditor::changeEvent(QEvent *event) {
  QsciScintilla::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) tint();
}

} // namespace portolan::ui
