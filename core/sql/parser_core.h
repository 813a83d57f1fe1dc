// SPDX-License-Identifier: GPL-3.0-or-later
// The parser's inside; parser.h is its face. Recursive descent with a cursor that pulls tokens. After the first error
// in a statement the cursor stands at End, so that every loop unwinds; the statement (or the table element, or the
// statement of a routine's body) then becomes Raw and parsing goes on behind it.
#pragma once

#include "core/sql/parser.h"
#include "core/sql/precedence.h"

#include <deque>

namespace portolan::sql::detail {

struct Frame; // one nesting level

class Parser {
public:
  Parser(std::string_view text, const ParseOptions &options, std::vector<Diagnostic> &diagnostics, std::uint32_t baseOffset = 0);

  // --- entries
  NodePtr statementOnly();           ///< the whole text is one statement (or several: Script)
  NodePtr expressionOnly();
  NodePtr queryOnly();
  NodePtr typeOnly();
  NodePtr bodyOnly();
  void enterBody(bool plpgsql) { m_inBody = true; m_plpgsql = plpgsql; }

private:
  using W = std::string_view;

  // --- cursor (parser_core.cpp)
  const Token &peek(std::size_t ahead = 0);
  void advance();
  Token take();
  [[nodiscard]] bool is(W word, std::size_t ahead = 0) { return peek(ahead).isWord(word); }
  [[nodiscard]] bool isOp(W op, std::size_t ahead = 0) { return peek(ahead).isOp(op); }
  template<class... Words> [[nodiscard]] bool isSeq(Words... words) {
    std::size_t i = 0;
    return (is(words, i++) && ...);
  }
  template<class... Words> bool accept(Words... words) {
    if (!isSeq(words...)) return false;
    for (std::size_t i = 0; i < sizeof...(words); ++i) advance();
    return true;
  }
  [[nodiscard]] bool isAny(std::initializer_list<W> words, std::size_t ahead = 0);
  bool acceptOp(W op);
  bool expect(W word);
  bool expectOp(W op);
  void fail(const QString &message);
  void failExpected(const QString &what);
  void warn(const Token &at, const QString &message);
  [[nodiscard]] bool failed() const { return m_failed; }
  [[nodiscard]] bool atEnd() { return peek().kind == TokenKind::End; }
  [[nodiscard]] bool atTerminator();
  bool acceptTerminator();

  struct Mark { std::size_t index; std::size_t comments; };
  /// Positions stay valid until the next statement of the script begins.
  [[nodiscard]] std::size_t mark() const { return m_index; }
  void rewind(std::size_t index) { m_index = index; }

  [[nodiscard]] NodePtr node(NodeKind kind, const Token &start, const QString &text = {});
  void finish(Node &n);
  void attachComments(Node &n, std::uint32_t beforeOffset);
  QStringList takeComments(std::uint32_t beforeOffset);
  static void prependComments(Node &n, const QStringList &comments);
  NodePtr rawFrom(std::size_t startIndex, std::size_t endIndex);
  [[nodiscard]] QString sourceText(std::uint32_t from, std::uint32_t to) const;

  // --- names
  [[nodiscard]] bool isIdentifier(std::size_t ahead = 0);
  [[nodiscard]] bool isStopWord(std::size_t ahead = 0);
  QString identifierText();                ///< takes one; fails when there is none
  NodePtr identifierNode();                ///< Name
  NodePtr qualifiedName();                 ///< Name with Qualifier
  void nameInto(Node &n);                  ///< text, Qualifier, Quoted
  void nameList(Node &n, Slot slot);       ///< a, b, c
  void parenNames(Node &n, Slot slot);     ///< (a, b, c)
  NodePtr userName();                      ///< 'u'@'h', CURRENT_USER, role
  QString word();                          ///< takes any word, upper case
  NodePtr wordHere();                      ///< … as a Word node
  NodePtr stringLiteral();                 ///< takes a string token
  QString verbatimUntilTerminator();
  void skipBalanced(const std::function<bool()> &stop);

  // --- expressions (parse_expression.cpp, parse_function.cpp, parse_type.cpp)
  NodePtr expression(int minimum = 0);
  NodePtr unaryExpression(int minimum);
  NodePtr primary();
  NodePtr primaryWord();
  NodePtr postfix(NodePtr operand);
  NodePtr infix(NodePtr left, int minimum, bool &taken);
  NodePtr infixWord(NodePtr left, int minimum, bool negated, bool &taken);
  NodePtr comparisonRight(int level);
  NodePtr likeRest(NodePtr left, const QString &op, bool negated);
  NodePtr inRest(NodePtr left, bool negated);
  NodePtr betweenRest(NodePtr left, bool negated);
  NodePtr isRest(NodePtr left);
  NodePtr balanced(const QString &op, std::vector<NodePtr> &operands, std::size_t from, std::size_t to, SourceSpan span);
  NodePtr parenthesised();
  NodePtr stringPrimary();
  NodePtr bytesLiteral(const Token &token, const std::string &digits, NodeKind kind);
  NodePtr caseExpression();
  NodePtr castCall(const QString &style);
  NodePtr convertCall();
  NodePtr intervalPrimary();
  [[nodiscard]] bool isIntervalCall();
  NodePtr arrayConstructor();
  NodePtr variable();
  NodePtr columnOrCall();
  NodePtr typedLiteral();
  [[nodiscard]] bool startsTypedLiteral();
  [[nodiscard]] bool isIntervalUnit(std::size_t ahead);
  NodePtr subqueryInParens();              ///< after "(": query ")"
  [[nodiscard]] bool startsQuery(std::size_t ahead = 0);
  void expressionList(Node &n, Slot slot);
  NodePtr functionCall(NodePtr named);
  bool specialCall(NodePtr &named, NodePtr &result);
  void callArguments(Node &call);
  NodePtr callArgument();
  void callSuffix(Node &call);
  NodePtr windowSpec();
  NodePtr windowFrame();
  NodePtr frameBound();
  NodePtr orderItem();
  void orderBy(Node &n, Slot slot);        ///< after ORDER BY
  NodePtr jsonTable(const Token &start);
  void jsonColumns(Node &n);
  NodePtr xmlCall(const Token &start);
  NodePtr matchAgainst(const Token &start);
  NodePtr typeName();
  void typeWords(Node &type);
  void typeSuffix(Node &type);
  bool sqliteType(Node &type);

  // --- queries (parse_query.cpp)
  NodePtr query();                         ///< with WITH, set operations, ORDER BY, LIMIT…
  NodePtr queryTerm(int minimum);
  NodePtr queryPrimary();
  NodePtr selectCore();
  NodePtr valuesQuery();
  void queryTail(Node &q);
  void limitClause(Node &q);
  NodePtr withClause();
  NodePtr commonTable();
  NodePtr selectItem();
  void selectItems(Node &n, Slot slot);
  void groupBy(Node &select);
  NodePtr groupItem();
  NodePtr intoClause();
  NodePtr lockClause();
  void fromList(Node &n, Slot slot);
  NodePtr fromItem();
  NodePtr joinChain(NodePtr left);
  bool joinType(QString &type, bool &natural);
  NodePtr fromPrimary();
  NodePtr tableRef(bool aliasAllowed = true);
  void tableSuffix(Node &table);
  void aliasInto(Node &n, bool columnDefinitions);
  void indexHints(Node &table);
  [[nodiscard]] bool isAliasStart();

  // --- data manipulation (parse_dml.cpp)
  NodePtr insertStatement(NodePtr with);
  void insertSource(Node &insert);
  void insertColumns(Node &insert);
  NodePtr onConflict();
  NodePtr updateStatement(NodePtr with);
  NodePtr deleteStatement(NodePtr with);
  void deleteTargets(Node &del);
  NodePtr mergeStatement(NodePtr with);
  NodePtr mergeWhen();
  NodePtr assignment();
  void assignments(Node &n, Slot slot);
  void returning(Node &n);
  NodePtr valuesRows();
  NodePtr rowValue();
  NodePtr withStatement();
  NodePtr copyStatement();
  NodePtr loadStatement();
  NodePtr callStatement();
  NodePtr doStatement();

  // --- definitions (parse_table.cpp, parse_create.cpp, parse_alter.cpp)
  NodePtr createStatement();
  NodePtr createTable(const Token &start, Node &flags);
  NodePtr createVirtualTable(const Token &start, Node &flags);
  void tableElements(Node &table);
  NodePtr tableElement();
  NodePtr tableElementTolerant();
  NodePtr columnDef();
  bool columnOption(Node &columnNode);
  bool columnOptionMySql(Node &columnNode);
  NodePtr columnConstraint();
  NodePtr generatedOption(const Token &start);
  NodePtr tableConstraint();
  [[nodiscard]] bool startsConstraint();
  void constraintBody(Node &c);
  void constraintState(Node &c);
  void referencesRest(Node &c);
  void keyRest(Node &c);
  NodePtr indexDef();
  void indexParts(Node &n);
  NodePtr indexPart();
  void indexOptions(Node &n);
  void tableOptions(Node &table);
  bool tableOption(Node &table);
  NodePtr optionValue();
  NodePtr partitionBy();
  NodePtr partitionDef();
  NodePtr partitionBound();
  NodePtr postgresBound();
  void parenOptions(Node &n);              ///< (a = b, c)
  NodePtr createIndex(const Token &start, Node &flags);
  NodePtr createView(const Token &start, Node &flags);
  NodePtr createSequence(const Token &start, Node &flags, bool alter);
  void sequenceOptions(Node &n);
  bool sequenceOption(Node &n);
  NodePtr createType(const Token &start);
  NodePtr createDomain(const Token &start);
  NodePtr createSchema(const Token &start, Node &flags);
  NodePtr createExtension(const Token &start);
  NodePtr alterStatement();
  NodePtr alterTable(const Token &start);
  NodePtr alterAction();
  bool alterAdd(Node &action);
  bool alterDrop(Node &action);
  bool alterColumn(Node &action);
  bool alterRename(Node &action);
  bool alterOther(Node &action);
  void columnPosition(Node &action);
  NodePtr dropStatement();
  NodePtr renameStatement();
  NodePtr truncateStatement();
  NodePtr commentStatement();
  NodePtr grantStatement();

  // --- stored programs (parse_routine.cpp, parse_program.cpp, parse_plpgsql.cpp)
  NodePtr createRoutine(const Token &start, Node &flags);
  void routineParameters(Node &routine);
  NodePtr routineParameter();
  void routineOptionsMySql(Node &routine);
  bool routineOptionPostgres(Node &routine);
  void routineBodyText(Node &routine, const Token &token);
  NodePtr createTrigger(const Token &start, Node &flags);
  NodePtr createEvent(const Token &start, Node &flags);
  NodePtr eventSchedule();
  void eventOptions(Node &event);
  NodePtr definerOption();
  NodePtr bodyStatement();                 ///< one statement of a routine, without its semicolon
  NodePtr bodyStatementTolerant();         ///< … with it; Raw when not understood
  NodePtr bodyStatementInner();
  void bodyStatements(Node &n, Slot slot, std::initializer_list<W> ends);
  NodePtr block(const QString &label);
  NodePtr declareStatement();
  NodePtr handlerDeclaration(const Token &start);
  NodePtr handlerCondition();
  NodePtr ifStatement();
  NodePtr caseStatement();
  NodePtr whileStatement(const QString &label);
  NodePtr repeatStatement(const QString &label);
  NodePtr loopStatement(const QString &label);
  NodePtr forStatementMaria(const QString &label);
  void endLabel(W word);
  NodePtr signalStatement();
  NodePtr diagnosticsStatement();
  NodePtr cursorStatement();
  NodePtr prepareStatement();
  NodePtr executeStatement();
  NodePtr plBlock(const QString &label);
  NodePtr plDeclaration();
  NodePtr plStatement();
  NodePtr plFor(const QString &label);
  NodePtr plForEach(const QString &label);
  NodePtr plRaise();
  NodePtr plReturn();
  NodePtr plOpen();
  NodePtr plFetch(bool move);
  NodePtr plExecute();
  NodePtr plExceptionHandler();
  NodePtr plAssignOrCall();
  NodePtr plHandlerCondition();
  NodePtr plIntoTargets();
  [[nodiscard]] bool startsPlAssignment();
  void usingList(Node &n);

  // --- session and the rest (parse_other.cpp)
  NodePtr statement();                     ///< dispatch by the first word; without terminator
  NodePtr statementTolerant();
  NodePtr statementWord();
  NodePtr setStatement();
  NodePtr setSpecial(const Token &start, const QString &what);
  NodePtr setAssignment(bool &to);
  NodePtr transactionStatement();
  NodePtr command();
  NodePtr lockStatement();
  NodePtr explainStatement();
  NodePtr pragmaStatement();

  [[nodiscard]] bool mySql() const { return isMySqlFamily(m_options.dialect); }
  [[nodiscard]] bool postgres() const { return m_options.dialect == Dialect::Postgres; }
  [[nodiscard]] bool sqlite() const { return m_options.dialect == Dialect::Sqlite; }

  struct Deeper {
    explicit Deeper(Parser &p) : parser(p) { ok = parser.enter(); }
    ~Deeper() { --parser.m_depth; }
    Deeper(const Deeper &) = delete;
    Deeper &operator=(const Deeper &) = delete;
    Parser &parser;
    bool ok;
  };
  bool enter();

  struct Comment { std::uint32_t offset; QString text; };

  std::string_view m_text;
  ParseOptions m_options;
  LexRules m_rules;
  Precedence m_levels;
  Tokenizer m_tokenizer;
  std::vector<Diagnostic> &m_diagnostics;
  std::vector<Token> m_tokens;
  std::size_t m_index = 0;
  std::vector<Comment> m_comments; ///< not yet attached, by offset
  std::size_t m_firstComment = 0;
  std::uint32_t m_lastEnd = 0, m_baseOffset = 0;
  int m_depth = 0;
  bool m_noCollate = false, m_failed = false, m_inBody = false, m_plpgsql = false;
  Diagnostic m_failure;
  Token m_endToken;
};

/// Latin-1 text of a keyword.
[[nodiscard]] inline QString k(std::string_view text) { return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())); }
[[nodiscard]] QString utf8(std::string_view text);

} // namespace portolan::sql::detail
