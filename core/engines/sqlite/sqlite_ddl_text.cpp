// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/sqlite/sqlite_ddl_text.h"

namespace portolan::sqlite {

namespace {

struct Token {
  QString text;       ///< a name without its quotes
  qsizetype begin = 0, end = 0;
  bool quoted = false, string = false;
  int depth = 0;      ///< parentheses around it; a parenthesis has the depth outside of it
  [[nodiscard]] bool is(QLatin1String word) const { return !quoted && !string && text.compare(word, Qt::CaseInsensitive) == 0; }
};

/// End of a quoted piece that starts at `i`.
qsizetype quotedEnd(const QString &sql, qsizetype i) {
  const QChar close = sql[i] == QLatin1Char('[') ? QLatin1Char(']') : sql[i];
  for (++i; i < sql.size(); ++i) {
    if (sql[i] != close) continue;
    if (close != QLatin1Char(']') && i + 1 < sql.size() && sql[i + 1] == close) { ++i; continue; }
    return i + 1;
  }
  return sql.size();
}

/// End of white space and comments from `i` on.
qsizetype skipBlank(const QString &sql, qsizetype i) {
  while (i < sql.size()) {
    if (sql[i].isSpace()) ++i;
    else if (sql.mid(i, 2) == QLatin1String("--")) { const auto end = sql.indexOf(QLatin1Char('\n'), i); i = end < 0 ? sql.size() : end + 1; }
    else if (sql.mid(i, 2) == QLatin1String("/*")) { const auto end = sql.indexOf(QLatin1String("*/"), i + 2); i = end < 0 ? sql.size() : end + 2; }
    else break;
  }
  return i;
}

bool isWord(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('$') || c.unicode() > 127; }

std::vector<Token> tokenize(const QString &sql) {
  std::vector<Token> tokens;
  int depth = 0;
  for (qsizetype i = skipBlank(sql, 0); i < sql.size(); i = skipBlank(sql, i)) {
    Token token;
    token.begin = i;
    const QChar c = sql[i];
    if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`') || c == QLatin1Char('[')) {
      token.end = quotedEnd(sql, i);
      const QChar close = c == QLatin1Char('[') ? QLatin1Char(']') : c;
      token.text = sql.mid(i + 1, token.end - i - 2).replace(QString(2, close), close);
      token.string = c == QLatin1Char('\'');
      token.quoted = !token.string;
    } else {
      token.end = i + 1;
      if (isWord(c))
        while (token.end < sql.size() && isWord(sql[token.end])) ++token.end;
      token.text = sql.mid(i, token.end - i);
    }
    if (c == QLatin1Char(')')) --depth;
    token.depth = depth;
    if (c == QLatin1Char('(')) ++depth;
    i = token.end;
    tokens.push_back(std::move(token));
  }
  return tokens;
}

/// Index of the ')' that closes the '(' at `open`.
std::size_t closing(const std::vector<Token> &tokens, std::size_t open) {
  for (std::size_t i = open + 1; i < tokens.size(); ++i)
    if (tokens[i].depth == tokens[open].depth && tokens[i].text == QLatin1String(")")) return i;
  return tokens.size() - 1;
}

QString between(const QString &sql, const std::vector<Token> &tokens, std::size_t open, std::size_t close) {
  return sql.mid(tokens[open].end, tokens[close].begin - tokens[open].end).trimmed();
}

class DefinitionParser {
public:
  DefinitionParser(const QString &sql, const std::vector<Token> &tokens, DdlTable &table) : m_sql(sql), m_tokens(tokens), m_table(table) {}

  /// One comma-separated part of the parentheses: tokens [from, to).
  void parse(std::size_t from, std::size_t to) {
    if (from >= to) return;
    const Token &first = m_tokens[from];
    const bool constraint = first.is(QLatin1String("CONSTRAINT")) || first.is(QLatin1String("PRIMARY")) || first.is(QLatin1String("UNIQUE"))
                            || first.is(QLatin1String("CHECK")) || first.is(QLatin1String("FOREIGN"));
    QString column;
    if (!constraint) {
      column = first.text.toLower();
      m_table.columns[column];
      ++from;
    }
    QString name;
    for (std::size_t i = from; i < to; ++i) {
      const Token &token = m_tokens[i];
      const bool open = i + 1 < to && m_tokens[i + 1].text == QLatin1String("(") && !m_tokens[i + 1].quoted;
      if (token.is(QLatin1String("CONSTRAINT")) && i + 1 < to) name = m_tokens[++i].text;
      else if (token.is(QLatin1String("CHECK")) && open) i = check(i + 1, name, column);
      else if (token.is(QLatin1String("AS")) && open && !column.isEmpty()) i = generated(i + 1, column);
      else if (token.is(QLatin1String("COLLATE")) && i + 1 < to && !column.isEmpty()) m_table.columns[column].collation = m_tokens[++i].text;
      else if (token.is(QLatin1String("AUTOINCREMENT"))) m_table.autoIncrement = true;
      else if (token.is(QLatin1String("REFERENCES"))) m_table.foreignKeys.push_back({std::exchange(name, {})});
      else if (token.is(QLatin1String("DEFERRABLE")) && !m_table.foreignKeys.empty()) deferrable(i, to);
      else if (token.is(QLatin1String("PRIMARY"))) m_table.primaryKeyName = std::exchange(name, {});
      else if (token.is(QLatin1String("UNIQUE"))) unique(i, open, std::exchange(name, {}), column);
      else if (token.text == QLatin1String("(") && !token.quoted) i = closing(m_tokens, i);
    }
  }

private:
  std::size_t check(std::size_t open, QString &name, const QString &column) {
    const std::size_t close = closing(m_tokens, open);
    Check c;
    c.name = std::exchange(name, {});
    c.expression = between(m_sql, m_tokens, open, close);
    c.column = column;
    m_table.checks.push_back(std::move(c));
    return close;
  }
  std::size_t generated(std::size_t open, const QString &column) {
    const std::size_t close = closing(m_tokens, open);
    m_table.columns[column].generationExpression = between(m_sql, m_tokens, open, close);
    return close;
  }
  void deferrable(std::size_t i, std::size_t to) {
    const bool no = i > 0 && m_tokens[i - 1].is(QLatin1String("NOT"));
    m_table.foreignKeys.back().deferrable = !no;
    m_table.foreignKeys.back().initiallyDeferred = !no && i + 2 < to && m_tokens[i + 1].is(QLatin1String("INITIALLY")) && m_tokens[i + 2].is(QLatin1String("DEFERRED"));
  }
  void unique(std::size_t i, bool open, const QString &name, const QString &column) {
    if (name.isEmpty()) return;
    QStringList columns;
    if (!column.isEmpty()) columns << column;
    else if (open)
      for (std::size_t k = i + 2, close = closing(m_tokens, i + 1); k < close; ++k)
        if (m_tokens[k - 1].text == QLatin1String("(") || m_tokens[k - 1].text == QLatin1String(",")) columns << m_tokens[k].text.toLower();
    m_table.uniqueNames.insert(columns.join(QLatin1Char(',')), name);
  }

  const QString &m_sql;
  const std::vector<Token> &m_tokens;
  DdlTable &m_table;
};

} // namespace

DdlTable parseCreateTable(const QString &sql) {
  DdlTable table;
  const std::vector<Token> tokens = tokenize(sql);
  std::size_t open = 0;
  while (open < tokens.size() && !(tokens[open].text == QLatin1String("(") && !tokens[open].quoted && !tokens[open].string)) ++open;
  if (open >= tokens.size()) return table; // CREATE TABLE … AS SELECT is stored with its columns; a virtual table is not ours
  const std::size_t close = closing(tokens, open);
  DefinitionParser parser(sql, tokens, table);
  std::size_t from = open + 1;
  for (std::size_t i = from; i <= close; ++i) {
    const bool comma = tokens[i].text == QLatin1String(",") && !tokens[i].quoted && !tokens[i].string && tokens[i].depth == tokens[open].depth + 1;
    if (!comma && i != close) continue;
    parser.parse(from, i);
    from = i + 1;
  }
  return table;
}

QString viewSelect(const QString &sql) {
  for (const Token &token : tokenize(sql))
    if (token.depth == 0 && token.is(QLatin1String("AS"))) return sql.mid(token.end).trimmed();
  return sql;
}

void parseCreateTrigger(const QString &sql, Trigger &trigger) {
  const std::vector<Token> tokens = tokenize(sql);
  trigger.timing = QStringLiteral("BEFORE");
  std::size_t i = 0;
  const auto at = [&](std::size_t k, const char *word) { return k < tokens.size() && tokens[k].is(QLatin1String(word)); };
  while (i < tokens.size() && !at(i, "TRIGGER")) ++i;
  for (++i; i < tokens.size() && !at(i, "BEGIN"); ++i) {
    if (at(i, "AFTER")) trigger.timing = QStringLiteral("AFTER");
    else if (at(i, "INSTEAD")) trigger.timing = QStringLiteral("INSTEAD OF");
    else if (at(i, "INSERT") || at(i, "DELETE") || at(i, "UPDATE")) trigger.events << tokens[i].text.toUpper();
    else if (at(i, "OF") && at(i - 1, "UPDATE"))
      for (++i; i < tokens.size() && !at(i, "ON"); ++i) {
        if (tokens[i].text != QLatin1String(",")) trigger.updateColumns << tokens[i].text;
      }
    else if (at(i, "WHEN")) {
      std::size_t end = i;
      while (end < tokens.size() && !at(end, "BEGIN")) ++end;
      if (end < tokens.size()) trigger.when = sql.mid(tokens[i].end, tokens[end].begin - tokens[i].end).trimmed();
      i = end - 1;
    }
  }
  if (i < tokens.size()) trigger.body = sql.mid(tokens[i].begin);
}

DdlIndex parseCreateIndex(const QString &sql) {
  DdlIndex index;
  const std::vector<Token> tokens = tokenize(sql);
  std::size_t open = 0;
  while (open < tokens.size() && !(tokens[open].text == QLatin1String("(") && !tokens[open].quoted)) ++open;
  if (open >= tokens.size()) return index;
  const std::size_t close = closing(tokens, open);
  qsizetype from = tokens[open].end;
  for (std::size_t i = open + 1; i <= close; ++i) {
    if (i != close && !(tokens[i].text == QLatin1String(",") && tokens[i].depth == tokens[open].depth + 1)) continue;
    index.expressions << sql.mid(from, tokens[i].begin - from).trimmed();
    from = tokens[i].end;
  }
  for (std::size_t i = close + 1; i < tokens.size(); ++i)
    if (tokens[i].is(QLatin1String("WHERE"))) { index.predicate = sql.mid(tokens[i].end).trimmed(); break; }
  return index;
}

} // namespace portolan::sqlite
