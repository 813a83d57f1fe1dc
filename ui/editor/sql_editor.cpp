// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sql_editor.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QToolTip>
#include <Qsci/qsciapis.h>
#include <Qsci/qscilexersql.h>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int warningIndicator = 8, errorIndicator = 9;
constexpr int completeFrom = 3; ///< letters
constexpr int numberMargin = 0, markMargin = 1, foldMargin = 2;
} // namespace

/// The SQL lexer with the words of the dialect. Sets: 1 keywords, 2 database objects, 5 types and functions.
class SqlEditor::DialectLexer : public QsciLexerSQL {
public:
  explicit DialectLexer(QObject *parent) : QsciLexerSQL(parent) {}
  void setDialect(sql::Dialect dialect) {
    m_dialect = dialect;
    const bool mysql = sql::isMySqlFamily(dialect);
    setBackslashEscapes(mysql);
    setHashComments(mysql);
    setQuotedIdentifiers(mysql);
    setDottedWords(false);
    setFoldComments(true);
    setFoldCompact(false);
  }
  [[nodiscard]] const char *keywords(int set) const override {
    static const char common[] =
        "add after all alter and any as asc before begin between by call cascade case check close collate column commit constraint create cross cursor "
        "declare default delete desc distinct do drop each else elseif elsif end exception execute exists exit fetch for foreign from full function grant group "
        "having if in index inner insert intersect into is join key language leave left like limit loop materialized not null of offset on open or order outer over "
        "partition primary procedure raise recursive references replace restrict return returns revoke right rollback row rows schema select sequence set table "
        "temporary then to trigger truncate type union unique update using values view when where while with without security definer invoker";
    static const char mysqlWords[] =
        " auto_increment engine charset database delimiter deterministic reads sql data modifies contains handler continue iterate repeat until signal sqlstate "
        "unsigned zerofill unlock lock tables straight_join explain event schedule every ends starts algorithm undefined merge binary div mod regexp rlike xor";
    static const char postgresWords[] =
        " perform found strict immutable stable volatile ilike similar returning only setof array inherits extension domain enum conflict nothing generated always "
        "identity stored lateral window filter within ordinality concurrently tablespace owner plpgsql atomic notice warning diagnostics row_count";
    static const char sqliteWords[] = " autoincrement pragma rowid strict glob match virtual vacuum attach detach abort fail ignore";
    if (set == 1) {
      static const QByteArray mysql = QByteArray(common) + mysqlWords, postgres = QByteArray(common) + postgresWords, sqlite = QByteArray(common) + sqliteWords;
      return sql::isMySqlFamily(m_dialect) ? mysql.constData() : m_dialect == sql::Dialect::Postgres ? postgres.constData() : sqlite.constData();
    }
    if (set == 5)
      return "bigint bigserial bit blob bool boolean bytea char character cidr date datetime decimal double enum float geometry inet int integer interval json jsonb "
             "longblob longtext mediumint mediumtext money numeric precision real serial smallint text time timestamp timestamptz tinyint uuid varbinary varchar varying year "
             "abs avg cast coalesce concat count current_date current_timestamp extract greatest ifnull least length lower max min now nullif round substring sum trim upper";
    return QsciLexerSQL::keywords(set);
  }

private:
  sql::Dialect m_dialect = sql::Dialect::Postgres;
};

SqlEditor::SqlEditor(QWidget *parent) : QsciScintilla(parent), m_lexer(new DialectLexer(this)) {
  setUtf8(true);
  setEolMode(EolUnix);
  setIndentationsUseTabs(false);
  setTabWidth(2);
  setAutoIndent(true);
  setBraceMatching(SloppyBraceMatch);
  setCaretLineVisible(true);
  setFrameShape(QFrame::NoFrame);
  setWrapMode(WrapWord); // SQLite keeps a whole table on one line
  m_lexer->setDialect(sql::Dialect::Postgres);
  setLexer(m_lexer);
  setMarginType(numberMargin, NumberMargin);
  setMarginType(markMargin, SymbolMargin);
  setMarginWidth(markMargin, 14);
  setMarginMarkerMask(markMargin, (1 << WarningMark) | (1 << ErrorMark) | (1 << InfoMark) | (1 << GrammarMark));
  setFolding(BoxedTreeFoldStyle, foldMargin);
  markerDefine(Background, ChangedMark);
  markerDefine(RightTriangle, WarningMark);
  markerDefine(Circle, ErrorMark);
  markerDefine(SmallRectangle, InfoMark);
  markerDefine(Minus, GrammarMark);
  indicatorDefine(SquiggleIndicator, warningIndicator);
  indicatorDefine(SquiggleIndicator, errorIndicator);
  setAutoCompletionSource(AcsAPIs);
  setAutoCompletionThreshold(completeFrom);
  setAutoCompletionCaseSensitivity(false);
  SendScintilla(SCI_SETTABINDENTS, 1UL);
  setAccessibleDescription(tr("Ctrl+Tab leaves the text"));
  tint();
  setReadOnly(false);
}

SqlEditor::~SqlEditor() { setLexer(nullptr); }

void SqlEditor::setDialect(sql::Dialect dialect) {
  m_lexer->setDialect(dialect);
  SendScintilla(SCI_SETKEYWORDS, 0UL, m_lexer->keywords(1));
  SendScintilla(SCI_SETKEYWORDS, 4UL, m_lexer->keywords(5));
  recolor();
}

void SqlEditor::setCompletions(const QStringList &words) {
  auto *apis = new QsciAPIs(m_lexer);
  for (const QString &w : words) apis->add(w);
  apis->prepare();
  m_lexer->setAPIs(apis);
}

void SqlEditor::setText(const QString &newText) {
  if (text() == newText) return;
  const bool locked = isReadOnly();
  setReadOnly(false);
  QsciScintilla::setText(newText);
  setReadOnly(locked);
  setModified(false);
  SendScintilla(SCI_EMPTYUNDOBUFFER);
  setMarginWidth(numberMargin, QString::number(std::max(lines(), 99)) + u"0"_s);
}

void SqlEditor::setMarks(const std::vector<Mark> &marks) {
  for (const Marker m : {WarningMark, ErrorMark, InfoMark}) markerDeleteAll(m);
  for (const int indicator : {warningIndicator, errorIndicator}) clearIndicatorRange(0, 0, std::max(lines() - 1, 0), lineLength(std::max(lines() - 1, 0)), indicator);
  m_marks = marks;
  for (const Mark &m : marks) {
    const int line = std::clamp(m.line - 1, 0, std::max(lines() - 1, 0));
    markerAdd(line, m.marker);
    if (m.line <= 0) continue;
    const QString content = text(line);
    const int from = m.column > 0 ? m.column - 1 : int(content.size() - content.trimmed().size() > 0 ? content.indexOf(content.trimmed().left(1)) : 0);
    const int to = m.column > 0 ? from + 8 : int(content.trimmed().size()) + std::max(from, 0);
    if (m.marker != InfoMark) fillIndicatorRange(line, std::max(from, 0), line, std::min(to, int(content.size())), m.marker == ErrorMark ? errorIndicator : warningIndicator);
  }
}

void SqlEditor::setChangedLines(const std::vector<int> &changed) {
  markerDeleteAll(ChangedMark);
  for (const int line : changed) markerAdd(line - 1, ChangedMark);
}

void SqlEditor::setProblemLine(int line, const QString &problem) {
  markerDeleteAll(GrammarMark);
  m_problemLine = line;
  m_problem = problem;
  if (line > 0) markerAdd(std::clamp(line - 1, 0, std::max(lines() - 1, 0)), GrammarMark);
}

void SqlEditor::goToLine(int line) {
  const int at = std::clamp(line - 1, 0, std::max(lines() - 1, 0));
  ensureLineVisible(at);
  setCursorPosition(at, 0);
}

void SqlEditor::tint() {
  const auto c = [](Role r) { return theme::color(r); };
  const QFont fixed = theme::fixedFont();
  setFont(fixed);
  m_lexer->setDefaultFont(fixed);
  m_lexer->setFont(fixed);
  m_lexer->setDefaultPaper(c(Role::Base));
  m_lexer->setDefaultColor(c(Role::SqlIdentifier));
  m_lexer->setPaper(c(Role::Base));
  m_lexer->setColor(c(Role::SqlIdentifier));
  const std::pair<Role, QList<int>> styles[] = {
      {Role::SqlComment, {QsciLexerSQL::Comment, QsciLexerSQL::CommentLine, QsciLexerSQL::CommentDoc, QsciLexerSQL::CommentLineHash, QsciLexerSQL::PlusComment}},
      {Role::SqlNumber, {QsciLexerSQL::Number}},
      {Role::SqlKeyword, {QsciLexerSQL::Keyword, QsciLexerSQL::KeywordSet5, QsciLexerSQL::PlusKeyword}},
      {Role::SqlString, {QsciLexerSQL::DoubleQuotedString, QsciLexerSQL::SingleQuotedString, QsciLexerSQL::QuotedIdentifier}},
      {Role::SqlOperator, {QsciLexerSQL::Operator, QsciLexerSQL::QuotedOperator}},
      {Role::SqlIdentifier, {QsciLexerSQL::Default, QsciLexerSQL::Identifier}}};
  for (const auto &[role, list] : styles)
    for (const int style : list) m_lexer->setColor(c(role), style);
  QFont bold = fixed;
  bold.setBold(true);
  m_lexer->setFont(bold, QsciLexerSQL::Keyword);
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
  setCaretLineBackgroundColor(c(Role::CaretLine));
  setSelectionBackgroundColor(c(Role::Selection));
  setSelectionForegroundColor(c(Role::SelectionText));
  setMatchedBraceBackgroundColor(c(Role::Edited));
  setMatchedBraceForegroundColor(c(Role::Text));
  setMarkerBackgroundColor(c(Role::Changed), ChangedMark);
  setMarkerBackgroundColor(c(Role::Attention), WarningMark);
  setMarkerForegroundColor(c(Role::Attention), WarningMark);
  setMarkerBackgroundColor(c(Role::Failed), ErrorMark);
  setMarkerForegroundColor(c(Role::Failed), ErrorMark);
  setMarkerBackgroundColor(c(Role::Failed), GrammarMark);
  setMarkerForegroundColor(c(Role::Failed), GrammarMark);
  setMarkerBackgroundColor(c(Role::Accent), InfoMark);
  setMarkerForegroundColor(c(Role::Accent), InfoMark);
  setIndicatorForegroundColor(c(Role::Attention), warningIndicator);
  setIndicatorForegroundColor(c(Role::Failed), errorIndicator);
}

void SqlEditor::changeEvent(QEvent *event) {
  QsciScintilla::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) tint();
}

namespace {
/// QScintilla asks the screen under the word for room for its list, also where there is none: a window half off the desk.
bool caretOnScreen(const QsciScintilla &editor) {
  const auto at = [&editor](long position) {
    return QPoint(int(editor.SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, position)), int(editor.SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, position)));
  };
  const long caret = editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
  const long word = editor.SendScintilla(QsciScintilla::SCI_WORDSTARTPOSITION, static_cast<unsigned long>(caret), 1L);
  const QPoint below(0, 2 * editor.fontMetrics().height());
  for (const QPoint &p : {at(caret), at(word), at(word) + below})
    if (!QGuiApplication::screenAt(editor.viewport()->mapToGlobal(p))) return false;
  return true;
}
} // namespace

bool SqlEditor::event(QEvent *event) {
  if (event->type() == QEvent::ToolTip) {
    const auto *help = static_cast<QHelpEvent *>(event);
    const long position = SendScintilla(SCI_POSITIONFROMPOINT, static_cast<unsigned long>(help->x()), static_cast<long>(help->y()));
    const int line = int(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(position)));
    QStringList texts;
    for (const Mark &m : m_marks)
      if (m.line - 1 == line) texts << m.text;
    if (m_problemLine - 1 == line && !m_problem.isEmpty()) texts << m_problem;
    if (texts.isEmpty()) QToolTip::hideText();
    else QToolTip::showText(help->globalPos(), texts.join(u"\n\n"_s), this);
    return true;
  }
  // Tab indents; Ctrl+Tab and Ctrl+Shift+Tab are the way out by keys.
  if (const auto *key = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
      key && (key->modifiers() & Qt::ControlModifier) && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab))
    return QAbstractScrollArea::focusNextPrevChild(key->key() == Qt::Key_Tab);
  if (event->type() == QEvent::KeyPress) setAutoCompletionThreshold(caretOnScreen(*this) ? completeFrom : -1);
  return QsciScintilla::event(event);
}

} // namespace portolan::ui
