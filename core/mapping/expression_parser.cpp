// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/expression.h"
#include "core/mapping/expression_functions.h"
#include "core/mapping/rule_words.h"

#include <QCoreApplication>
#include <charconv>

namespace portolan::mapping {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }

enum class TokenKind : std::uint8_t { End, Name, Quoted, Variable, Number, Text, Blob, Symbol };
struct Token { TokenKind kind = TokenKind::End; std::string text; std::size_t at = 0; };

std::string upper(std::string t) {
  for (char &c : t) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return t;
}
std::string lower(std::string t) {
  for (char &c : t) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return t;
}
bool nameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80; }
bool nameChar(char c) { return nameStart(c) || (c >= '0' && c <= '9') || c == '$'; }

} // namespace

class ExpressionParser {
public:
  ExpressionParser(const QString &text, bool bareNames) : m_text(text.toStdString()), m_bareNames(bareNames) {}

  Result<Expression> parse() {
    if (!tokenize()) return std::unexpected(m_error);
    auto root = parseOr();
    if (!root) return std::unexpected(m_error);
    if (current().kind != TokenKind::End) {
      fail(tr("\"%1\" is not expected here").arg(QString::fromStdString(current().text)), tr("One expression only, no statements"));
      return std::unexpected(m_error);
    }
    m_result.m_root = std::shared_ptr<ExprNode>(std::move(root));
    return std::move(m_result);
  }

private:
  using Node = std::unique_ptr<ExprNode>;
  static constexpr int MaxDepth = 200;

  Node fail(const QString &message, const QString &hint = {}) { return failAt(current().at, message, hint); }
  Node failAt(std::size_t at, const QString &message, const QString &hint = {}) {
    if (m_error.message().isEmpty())
      m_error = Error::configuration(tr("Expression \"%1\", character %2: %3").arg(QString::fromStdString(m_text).left(200)).arg(at + 1).arg(message)).withHint(hint);
    return nullptr;
  }

  bool quotedToken(char close, TokenKind kind, std::size_t &i) {
    Token token{kind, {}, i};
    ++i;
    while (true) {
      if (i >= m_text.size()) { failAt(token.at, tr("A quote is not closed")); return false; }
      if (m_text[i] == close) {
        if (close != ']' && i + 1 < m_text.size() && m_text[i + 1] == close) { token.text += close; i += 2; continue; }
        ++i;
        break;
      }
      token.text += m_text[i++];
    }
    m_tokens.push_back(std::move(token));
    return true;
  }

  bool tokenize() {
    std::size_t i = 0;
    while (i < m_text.size()) {
      const char c = m_text[i];
      if (c == ' ' || (c >= '\t' && c <= '\r')) { ++i; continue; }
      if (c == '\'') { if (!quotedToken('\'', TokenKind::Text, i)) return false; continue; }
      if (c == '"') { if (!quotedToken('"', TokenKind::Quoted, i)) return false; continue; }
      if (c == '`') { if (!quotedToken('`', TokenKind::Quoted, i)) return false; continue; }
      if (c == '[') { if (!quotedToken(']', TokenKind::Quoted, i)) return false; continue; }
      if ((c == 'x' || c == 'X') && i + 1 < m_text.size() && m_text[i + 1] == '\'') {
        ++i;
        if (!quotedToken('\'', TokenKind::Blob, i)) return false;
        continue;
      }
      if (c == '$') { variable(i); continue; }
      if (nameStart(c)) {
        std::size_t j = i;
        while (j < m_text.size() && nameChar(m_text[j])) ++j;
        m_tokens.push_back({TokenKind::Name, m_text.substr(i, j - i), i});
        i = j;
        continue;
      }
      if ((c >= '0' && c <= '9') || (c == '.' && i + 1 < m_text.size() && m_text[i + 1] >= '0' && m_text[i + 1] <= '9')) {
        std::size_t j = i;
        const auto digits = [&] { while (j < m_text.size() && m_text[j] >= '0' && m_text[j] <= '9') ++j; };
        digits();
        if (j < m_text.size() && m_text[j] == '.') { ++j; digits(); }
        if (j < m_text.size() && (m_text[j] == 'e' || m_text[j] == 'E')) {
          ++j;
          if (j < m_text.size() && (m_text[j] == '+' || m_text[j] == '-')) ++j;
          digits();
        }
        m_tokens.push_back({TokenKind::Number, m_text.substr(i, j - i), i});
        i = j;
        continue;
      }
      static constexpr std::string_view Two[] = {"||", "<=", ">=", "<>", "!=", "==", "<<", ">>"};
      const std::string_view rest = std::string_view(m_text).substr(i);
      const auto *two = std::find_if(std::begin(Two), std::end(Two), [&](std::string_view s) { return rest.starts_with(s); });
      if (rest.starts_with("--") || rest.starts_with("/*")) { failAt(i, tr("Comments are not allowed")); return false; }
      if (c == ';') { failAt(i, tr("A semicolon: only one expression is allowed, no statements")); return false; }
      const std::size_t length = two != std::end(Two) ? 2 : 1;
      if (length == 1 && std::string_view("()+-*/%,<>=&|~").find(c) == std::string_view::npos) {
        failAt(i, tr("The character \"%1\" is not known here").arg(QString::fromUtf8(rest.substr(0, utf8Width(m_text, i)))));
        return false;
      }
      m_tokens.push_back({TokenKind::Symbol, m_text.substr(i, length), i});
      i += length;
    }
    m_tokens.push_back({TokenKind::End, "", m_text.size()});
    return true;
  }

  /// $NAME, or ${any name} for names that are no plain identifiers.
  void variable(std::size_t &i) {
    Token token{TokenKind::Variable, {}, i};
    ++i;
    if (i < m_text.size() && m_text[i] == '{') {
      const std::size_t end = m_text.find('}', i);
      token.text = m_text.substr(i + 1, end == std::string::npos ? std::string::npos : end - i - 1);
      i = end == std::string::npos ? m_text.size() : end + 1;
    } else {
      while (i < m_text.size() && nameChar(m_text[i]) && m_text[i] != '$') token.text += m_text[i++];
    }
    m_tokens.push_back(std::move(token));
  }

  [[nodiscard]] const Token &current() const { return m_tokens[m_at]; }
  [[nodiscard]] const Token &next() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
  [[nodiscard]] bool isWord(const Token &t, std::string_view word) const { return t.kind == TokenKind::Name && upper(t.text) == word; }
  bool takeWord(std::string_view word) { if (!isWord(current(), word)) return false; ++m_at; return true; }
  [[nodiscard]] bool isSymbol(std::string_view s) const { return current().kind == TokenKind::Symbol && current().text == s; }
  bool takeSymbol(std::string_view s) { if (!isSymbol(s)) return false; ++m_at; return true; }

  static Node make(ExprOp op, Node a, Node b = nullptr) {
    auto node = std::make_unique<ExprNode>();
    node->op = op;
    node->args.push_back(std::move(a));
    if (b) node->args.push_back(std::move(b));
    return node;
  }
  struct Binary { std::string_view symbol; ExprOp op; };
  using Step = Node (ExpressionParser::*)();
  Node leftChain(Step step, std::initializer_list<Binary> operators) {
    Node left = (this->*step)();
    while (left && current().kind == TokenKind::Symbol) {
      const auto *op = std::find_if(operators.begin(), operators.end(), [&](const Binary &b) { return b.symbol == current().text; });
      if (op == operators.end()) break;
      ++m_at;
      Node right = (this->*step)();
      if (!right) return nullptr;
      left = make(op->op, std::move(left), std::move(right));
    }
    return left;
  }

  Node parseOr() {
    if (++m_depth > MaxDepth) return fail(tr("Nested deeper than %1 levels").arg(MaxDepth));
    Node left = parseAnd();
    while (left && takeWord("OR")) {
      Node right = parseAnd();
      if (!right) return nullptr;
      left = make(ExprOp::Or, std::move(left), std::move(right));
    }
    --m_depth;
    return left;
  }
  Node parseAnd() {
    Node left = parseNot();
    while (left && takeWord("AND")) {
      Node right = parseNot();
      if (!right) return nullptr;
      left = make(ExprOp::And, std::move(left), std::move(right));
    }
    return left;
  }
  Node parseNot() {
    int nots = 0;
    while (takeWord("NOT")) ++nots;
    Node node = parseEquality();
    for (; node && nots > 0; --nots) node = make(ExprOp::Not, std::move(node));
    return node;
  }

  Node parseEquality() {
    Node left = parseComparison();
    while (left) {
      if (takeSymbol("=") || takeSymbol("==")) left = pair(ExprOp::Equal, std::move(left));
      else if (takeSymbol("<>") || takeSymbol("!=")) left = pair(ExprOp::NotEqual, std::move(left));
      else if (takeWord("ISNULL")) left = make(ExprOp::Is, std::move(left), std::make_unique<ExprNode>());
      else if (takeWord("NOTNULL")) left = make(ExprOp::IsNot, std::move(left), std::make_unique<ExprNode>());
      else if (takeWord("IS")) left = pair(takeWord("NOT") ? ExprOp::IsNot : ExprOp::Is, std::move(left));
      else {
        const bool negated = isWord(current(), "NOT") && (isWord(next(), "LIKE") || isWord(next(), "IN") || isWord(next(), "BETWEEN") || isWord(next(), "GLOB") || isWord(next(), "NULL"));
        if (negated) ++m_at;
        if (negated && takeWord("NULL")) { left = make(ExprOp::IsNot, std::move(left), std::make_unique<ExprNode>()); continue; }
        if (takeWord("LIKE")) {
          left = pair(ExprOp::Like, std::move(left));
          if (left && takeWord("ESCAPE")) { Node escape = parseComparison(); if (!escape) return nullptr; left->args.push_back(std::move(escape)); }
        } else if (takeWord("GLOB")) left = pair(ExprOp::Glob, std::move(left));
        else if (takeWord("BETWEEN")) left = between(std::move(left));
        else if (takeWord("IN")) left = inList(std::move(left));
        else return left;
        if (left) left->negated = negated;
      }
    }
    return left;
  }
  Node pair(ExprOp op, Node left) {
    Node right = parseComparison();
    return right ? make(op, std::move(left), std::move(right)) : nullptr;
  }
  Node between(Node left) {
    Node low = parseComparison();
    if (!low) return nullptr;
    if (!takeWord("AND")) return fail(tr("AND of BETWEEN is missing"));
    Node high = parseComparison();
    if (!high) return nullptr;
    Node node = make(ExprOp::Between, std::move(left), std::move(low));
    node->args.push_back(std::move(high));
    return node;
  }
  Node inList(Node left) {
    if (!takeSymbol("(")) return fail(tr("( is missing after IN"));
    Node node = make(ExprOp::In, std::move(left));
    if (takeSymbol(")")) return node;
    do {
      Node item = parseOr();
      if (!item) return nullptr;
      node->args.push_back(std::move(item));
    } while (takeSymbol(","));
    return takeSymbol(")") ? std::move(node) : fail(tr(") is missing"));
  }

  Node parseComparison() { return leftChain(&ExpressionParser::parseBits, {{"<", ExprOp::Less}, {"<=", ExprOp::LessEqual}, {">", ExprOp::Greater}, {">=", ExprOp::GreaterEqual}}); }
  Node parseBits() { return leftChain(&ExpressionParser::parseSum, {{"&", ExprOp::BitAnd}, {"|", ExprOp::BitOr}, {"<<", ExprOp::ShiftLeft}, {">>", ExprOp::ShiftRight}}); }
  Node parseSum() { return leftChain(&ExpressionParser::parseProduct, {{"+", ExprOp::Add}, {"-", ExprOp::Subtract}}); }
  Node parseProduct() { return leftChain(&ExpressionParser::parseConcat, {{"*", ExprOp::Multiply}, {"/", ExprOp::Divide}, {"%", ExprOp::Modulo}}); }
  Node parseConcat() { return leftChain(&ExpressionParser::parseUnary, {{"||", ExprOp::Concat}}); }
  Node parseUnary() {
    if (++m_depth > MaxDepth) return fail(tr("Nested deeper than %1 levels").arg(MaxDepth));
    Node node;
    const ExprOp op = isSymbol("-") ? ExprOp::Negate : isSymbol("+") ? ExprOp::Plus : ExprOp::BitNot;
    if (takeSymbol("-") || takeSymbol("+") || takeSymbol("~")) {
      Node inner = parseUnary();
      node = inner ? make(op, std::move(inner)) : nullptr;
    } else {
      node = parsePrimary();
    }
    --m_depth;
    return node;
  }

  Node literal(Scalar::Kind kind) {
    auto node = std::make_unique<ExprNode>();
    node->literal = kind;
    return node;
  }

  Node parsePrimary() {
    const Token token = current();
    switch (token.kind) {
    case TokenKind::End: return fail(tr("The expression ends too early"));
    case TokenKind::Number: {
      ++m_at;
      Node node = literal(Scalar::Kind::Integer);
      const auto value = wholeNumber(token.text);
      const bool point = token.text.find_first_of(".eE") != std::string::npos;
      if (value && value->kind == Scalar::Kind::Integer && !point) node->integer = value->integer;
      else { node->literal = Scalar::Kind::Real; node->real = std::strtod(token.text.c_str(), nullptr); }
      return node;
    }
    case TokenKind::Text: case TokenKind::Blob: {
      ++m_at;
      Node node = literal(token.kind == TokenKind::Text ? Scalar::Kind::Text : Scalar::Kind::Blob);
      if (token.kind == TokenKind::Text) { node->text = token.text; return node; }
      const QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(token.text));
      if (bytes.toHex() != QByteArray::fromStdString(token.text).toLower()) return failAt(token.at, tr("A blob needs pairs of hexadecimal digits"));
      node->text = bytes.toStdString();
      return node;
    }
    case TokenKind::Variable: ++m_at; return variableNode(token);
    case TokenKind::Quoted: ++m_at; return columnNode(token);
    case TokenKind::Name: return named(token);
    case TokenKind::Symbol:
      if (takeSymbol("(")) {
        Node inner = parseOr();
        if (!inner) return nullptr;
        return takeSymbol(")") ? std::move(inner) : fail(tr(") is missing"));
      }
      return fail(tr("\"%1\" is not expected here").arg(QString::fromStdString(token.text)));
    }
    return nullptr;
  }

  Node columnNode(const Token &token) {
    if (token.text.empty()) return failAt(token.at, tr("A column name is missing"));
    const QString name = QString::fromStdString(token.text);
    qsizetype index = m_result.m_columns.indexOf(name);
    if (index < 0) { index = m_result.m_columns.size(); m_result.m_columns << name; }
    auto node = std::make_unique<ExprNode>();
    node->op = ExprOp::Column;
    node->integer = index;
    node->text = token.text;
    return node;
  }

  Node variableNode(const Token &token) {
    static const std::map<std::string, std::string> Metadata{
        {"AR_M_SOURCE_SCHEMA", "AR_M_SOURCE_SCHEMA"}, {"AR_M_SOURCE_TABLE_NAME", "AR_M_SOURCE_TABLE_NAME"},
        {"AR_M_SOURCE_COLUMN_NAME", "AR_M_SOURCE_COLUMN_NAME"}, {"AR_M_SOURCE_COLUMN_DATATYPE", "AR_M_SOURCE_COLUMN_DATATYPE"},
        {"SCHEMA_NAME_VAR", "AR_M_SOURCE_SCHEMA"}, {"TABLE_NAME_VAR", "AR_M_SOURCE_TABLE_NAME"}, {"COLUMN_NAME_VAR", "AR_M_SOURCE_COLUMN_NAME"}};
    static const QStringList Headers{QStringLiteral("AR_H_STREAM_POSITION"), QStringLiteral("AR_H_TIMESTAMP"), QStringLiteral("AR_H_COMMIT_TIMESTAMP"),
                                     QStringLiteral("AR_H_OPERATION"), QStringLiteral("AR_H_CHANGE_SEQ"), QStringLiteral("AR_H_USER")};
    if (const auto it = Metadata.find(token.text); it != Metadata.end()) {
      auto node = std::make_unique<ExprNode>();
      node->op = ExprOp::Metadata;
      node->text = it->second;
      return node;
    }
    const QString name = QString::fromStdString(token.text);
    if (Headers.contains(name)) {
      m_result.m_usesHeader = true;
      auto node = std::make_unique<ExprNode>();
      node->op = ExprOp::Header;
      node->integer = Headers.indexOf(name);
      node->text = token.text;
      return node;
    }
    if (name.startsWith(QLatin1String("AR_M_")) || name.startsWith(QLatin1String("AR_H_")))
      return failAt(token.at, tr("There is no variable $%1").arg(name), tr("Known: $AR_M_SOURCE_SCHEMA, $AR_M_SOURCE_TABLE_NAME, $AR_M_SOURCE_COLUMN_NAME, $AR_M_SOURCE_COLUMN_DATATYPE, %1").arg(QLatin1Char('$') + Headers.join(QStringLiteral(", $"))));
    return columnNode(token);
  }

  Node named(const Token &token) {
    const std::string word = upper(token.text);
    if (word == "NULL") { ++m_at; return literal(Scalar::Kind::Null); }
    if (word == "TRUE" || word == "FALSE") { ++m_at; Node n = literal(Scalar::Kind::Integer); n->integer = word == "TRUE" ? 1 : 0; return n; }
    if (word == "CASE") { ++m_at; return caseNode(); }
    if (word == "CAST") { ++m_at; return castNode(); }
    if (word == "CURRENT_TIMESTAMP" || word == "CURRENT_DATE" || word == "CURRENT_TIME") {
      ++m_at;
      auto node = std::make_unique<ExprNode>();
      node->op = ExprOp::Call;
      node->integer = functionNumber(word == "CURRENT_DATE" ? "date" : word == "CURRENT_TIME" ? "time" : "datetime");
      m_result.m_deterministic = false;
      return node;
    }
    if (word == "SELECT" || word == "EXISTS") return fail(tr("Subqueries are not possible in an expression"));
    if (next().kind == TokenKind::Symbol && next().text == "(") { m_at += 2; return call(token); }
    if (m_bareNames) { ++m_at; return columnNode(token); }
    return fail(tr("The bare name \"%1\"").arg(QString::fromStdString(token.text)), tr("Write a column as $%1 and a text as '%1'").arg(QString::fromStdString(token.text)));
  }

  Node call(const Token &token) {
    auto node = std::make_unique<ExprNode>();
    node->op = ExprOp::Call;
    node->text = lower(token.text);
    const bool iif = node->text == "iif", like = node->text == "like" || node->text == "glob";
    const int number = functionNumber(node->text);
    if (number < 0 && !iif && !like) {
      const QString near = nearest(QString::fromStdString(node->text), expressionFunctions());
      return failAt(token.at, tr("There is no function %1()").arg(QString::fromStdString(token.text)),
                    near.isEmpty() ? tr("Known: %1").arg(expressionFunctions().join(QStringLiteral(", "))) : tr("Did you mean %1()?").arg(near));
    }
    if (!takeSymbol(")")) {
      do {
        Node argument = parseOr();
        if (!argument) return nullptr;
        node->args.push_back(std::move(argument));
      } while (takeSymbol(","));
      if (!takeSymbol(")")) return fail(tr(") is missing"));
    }
    const auto count = static_cast<int>(node->args.size());
    if (iif) {
      if (count != 3) return failAt(token.at, tr("iif() takes 3 arguments"));
      node->op = ExprOp::Case;
      return node;
    }
    if (like) {
      if (count != 2) return failAt(token.at, tr("%1() takes 2 arguments").arg(QString::fromStdString(node->text)));
      node->op = node->text == "like" ? ExprOp::Like : ExprOp::Glob;
      std::swap(node->args[0], node->args[1]);
      return node;
    }
    const FunctionSpec &spec = functionTable()[static_cast<std::size_t>(number)];
    if (count < spec.minArgs || (spec.maxArgs >= 0 && count > spec.maxArgs))
      return failAt(token.at, spec.maxArgs == spec.minArgs ? tr("%1() takes %2 arguments, not %3").arg(QLatin1String(spec.name)).arg(spec.minArgs).arg(count)
                                                            : tr("%1() cannot take %2 arguments").arg(QLatin1String(spec.name)).arg(count));
    node->integer = number;
    const bool now = count == 0 && (node->text == "date" || node->text == "time" || node->text == "datetime" || node->text == "julianday");
    if (!spec.deterministic || now) m_result.m_deterministic = false;
    if (node->text == "operation_indicator") m_result.m_usesHeader = true;
    return node;
  }

  Node caseNode() {
    auto node = std::make_unique<ExprNode>();
    node->op = ExprOp::Case;
    if (!isWord(current(), "WHEN")) {
      node->negated = true; // has a base
      Node base = parseOr();
      if (!base) return nullptr;
      node->args.push_back(std::move(base));
    }
    if (!isWord(current(), "WHEN")) return fail(tr("WHEN is missing"));
    while (takeWord("WHEN")) {
      Node when = parseOr();
      if (!when) return nullptr;
      if (!takeWord("THEN")) return fail(tr("THEN is missing"));
      Node then = parseOr();
      if (!then) return nullptr;
      node->args.push_back(std::move(when));
      node->args.push_back(std::move(then));
    }
    if (takeWord("ELSE")) {
      Node otherwise = parseOr();
      if (!otherwise) return nullptr;
      node->args.push_back(std::move(otherwise));
    }
    return takeWord("END") ? std::move(node) : fail(tr("END of CASE is missing"));
  }

  Node castNode() {
    if (!takeSymbol("(")) return fail(tr("( is missing after CAST"));
    Node inner = parseOr();
    if (!inner) return nullptr;
    if (!takeWord("AS")) return fail(tr("AS of CAST is missing"));
    std::string type;
    while (current().kind == TokenKind::Name) type += (type.empty() ? "" : " ") + upper(m_tokens[m_at++].text);
    if (type.empty()) return fail(tr("The type of CAST is missing"));
    if (takeSymbol("(")) {
      while (current().kind == TokenKind::Number || isSymbol(",")) ++m_at;
      if (!takeSymbol(")")) return fail(tr(") is missing"));
    }
    if (!takeSymbol(")")) return fail(tr(") is missing"));
    Node node = make(ExprOp::Cast, std::move(inner));
    node->text = type;
    return node;
  }

  std::string m_text;
  bool m_bareNames;
  std::vector<Token> m_tokens;
  std::size_t m_at = 0;
  int m_depth = 0;
  Error m_error{ErrorKind::Configuration, {}};
  Expression m_result;
};

Result<Expression> Expression::parse(const QString &text, bool bareNames) { return ExpressionParser(text, bareNames).parse(); }

QStringList expressionFunctions() {
  QStringList list{QStringLiteral("iif")};
  for (const FunctionSpec &f : functionTable()) list << (std::string_view(f.name) == "replacechars" ? QStringLiteral("replaceChars") : QLatin1String(f.name));
  list.sort();
  return list;
}

} // namespace portolan::mapping
