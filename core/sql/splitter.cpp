// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/splitter.h"

#include "core/sql/compound.h"

#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace portolan::sql {

namespace {

/// After how many bytes a line ends, its end included; npos when it does not end here.
std::size_t lineLength(std::string_view text) {
  const std::size_t end = text.find('\n');
  return end == std::string_view::npos ? end : end + 1;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t')) text.remove_suffix(1);
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\r' || text.front() == '\t')) text.remove_prefix(1);
  return text;
}

} // namespace

class StatementSplitter::Private {
public:
  Private(const SplitOptions &o, Handler h) : options(o), handler(std::move(h)), rules(lexRules(o.dialect, o.mode)), tracker(o.dialect) {
    if (options.delimiter.empty()) options.delimiter.assign(1, ';');
    state.line = options.firstLine;
    state.column = options.firstColumn;
    inCopy = options.insideCopy;
  }

  /// Handles what is complete in `data`; gives how many bytes are done with.
  std::size_t scan(std::string_view data, bool final);
  bool emit(ScriptPiece::Kind kind, std::string_view text, std::uint32_t line, std::uint32_t column, qint64 offset, bool incomplete = false);

  SplitOptions options;
  Handler handler;
  LexRules rules;
  CompoundTracker tracker;
  Tokenizer::State state;          ///< scanning position in the buffer
  std::size_t statementStart = 0;  ///< of the statement that is open, in the buffer
  Tokenizer::State statementState; ///< line and column of its first token
  bool inStatement = false, onlyComments = false, inCopy = false, copyLineRest = false, stopped = false;
  std::string buffer;
  std::size_t waitFor = 0;         ///< scan again when the buffer holds that much
  qint64 base = 0;                 ///< input offset of buffer[0]
  std::optional<QStringDecoder> utf16;
  bool started = false;
  std::string lead;                ///< the first bytes, until the encoding is known
  // COPY and INSERT of the open statement
  int words = 0, depth = 0;
  bool copy = false, copyFrom = false, copyStdin = false, insert = false, insertValues = false, insertSplit = false;
  std::size_t lastRowEnd = 0;      ///< behind the ")" of the last whole row
  qint64 rows = 0;                 ///< of the piece that is open
  void beginStatement(const Token &token, std::string_view data, std::size_t from);
  void noteToken(const Token &token);
  bool endStatement(std::string_view data, std::size_t end, bool incomplete);
  bool isTerminator(const Token &token);
  /// Client commands at the start of a statement. Bytes taken; 0: none; npos: the line is not complete yet.
  std::size_t directive(std::string_view whole, bool final);
  std::size_t copyData(std::string_view data, bool final);
  bool insertPiece(std::string_view data);
};

bool StatementSplitter::Private::emit(ScriptPiece::Kind kind, std::string_view text, std::uint32_t line, std::uint32_t column, qint64 offset, bool incomplete) {
  ScriptPiece piece;
  piece.kind = kind;
  piece.text = text;
  piece.line = line;
  piece.column = column;
  piece.offset = offset;
  piece.incomplete = incomplete;
  piece.rows = rows;
  rows = 0;
  if (!handler(piece)) stopped = true;
  return !stopped;
}

void StatementSplitter::Private::beginStatement(const Token &token, std::string_view data, std::size_t from) {
  inStatement = true;
  // a statement inside /*! … */ begins with that mark
  while (from < token.offset && data[from] != '/') ++from;
  statementStart = from;
  statementState.line = token.line;
  statementState.column = token.column - std::min(token.column - 1, static_cast<std::uint32_t>(token.offset - from));
  tracker.reset();
  words = depth = 0;
  copy = copyFrom = copyStdin = insert = insertValues = insertSplit = false;
  lastRowEnd = 0;
  rows = 0;
}

void StatementSplitter::Private::noteToken(const Token &token) {
  tracker.feed(token);
  if (token.kind == TokenKind::Word && words < 5000) {
    ++words;
    if (words == 1) {
      copy = options.dialect == Dialect::Postgres && token.isWord("COPY");
      insert = options.splitInserts && (token.isWord("INSERT") || token.isWord("REPLACE"));
    }
    if (insert && depth == 0 && (token.isWord("VALUES") || token.isWord("VALUE"))) insertValues = true;
    if (insert && depth == 0 && (token.isWord("SELECT") || token.isWord("SET"))) insert = insertValues = false;
  }
  if (copy && depth == 0) {
    if (copyFrom && token.isWord("STDIN")) copyStdin = true;
    copyFrom = token.isWord("FROM");
  }
  if (insertValues && depth == 0 && token.isWord("ON")) insert = insertValues = false; // ON DUPLICATE KEY: rows cannot be cut off
  if (token.isOp('(')) ++depth;
  else if (token.isOp(')') && --depth == 0 && insertValues) {
    lastRowEnd = token.offset + token.length;
    ++rows;
  }
}

bool StatementSplitter::Private::isTerminator(const Token &token) {
  if (token.kind != TokenKind::Operator) return false;
  if (options.delimiter != ";") return token.text == options.delimiter;
  return token.text == ";" && !tracker.holdsSemicolon();
}

bool StatementSplitter::Private::endStatement(std::string_view data, std::size_t end, bool incomplete) {
  std::string_view text = data.substr(statementStart, end - statementStart);
  inStatement = false;
  const auto kind = insertSplit ? ScriptPiece::Kind::InsertRows : ScriptPiece::Kind::Statement;
  if (insertSplit) {
    text = trimmed(text);
    if (!text.empty() && text.front() == ',') text.remove_prefix(1);
    if (trimmed(text).empty()) return true;
  }
  return emit(kind, text, statementState.line, statementState.column, base + (text.data() - data.data()), incomplete);
}

std::size_t StatementSplitter::Private::directive(std::string_view whole, bool final) {
  const std::string_view data = whole.substr(state.pos);
  const bool mySql = isMySqlFamily(options.dialect);
  bool is = false;
  if (mySql) {
    is = data.size() > 10 && equalsUpper(data.substr(0, 9), "DELIMITER") && (data[9] == ' ' || data[9] == '\t');
    if (!is && !final && data.size() <= 10 && equalsUpper(data, std::string_view("DELIMITER ").substr(0, data.size()))) return std::string_view::npos;
  } else if (options.dialect == Dialect::Postgres) {
    is = !data.empty() && data[0] == '\\';
  } else {
    is = data.size() > 1 && data[0] == '.' && data[1] >= 'a' && data[1] <= 'z';
  }
  if (!is) return 0;
  std::size_t length = lineLength(data);
  if (length == std::string_view::npos) {
    if (!final) return length;
    length = data.size();
  }
  const std::string_view line = trimmed(data.substr(0, length));
  if (onlyComments) endStatement(whole, state.pos, false);
  if (stopped) return length;
  if (mySql) {
    const std::string_view mark = trimmed(line.substr(9));
    if (!mark.empty()) options.delimiter = std::string(mark.substr(0, mark.find_first_of(" \t")));
  }
  emit(ScriptPiece::Kind::Directive, line, state.line, state.column, base + static_cast<qint64>(state.pos));
  return length;
}

/// Whole lines of a COPY block up to `\.`; gives the bytes taken.
std::size_t StatementSplitter::Private::copyData(std::string_view data, bool final) {
  std::size_t pos = 0;
  if (copyLineRest) { // what follows "FROM stdin;" on its line
    const std::size_t rest = lineLength(data);
    if (rest == std::string_view::npos) return final ? data.size() : 0;
    copyLineRest = false;
    pos = rest;
    ++state.line;
  }
  const std::size_t start = pos;
  const std::uint32_t firstLine = state.line;
  const auto flush = [&](std::size_t end) {
    if (end > start) emit(ScriptPiece::Kind::CopyData, data.substr(start, end - start), firstLine, 1, base + static_cast<qint64>(state.pos + start));
  };
  while (pos < data.size()) {
    std::size_t length = lineLength(data.substr(pos));
    if (length == std::string_view::npos) {
      if (!final) break;
      length = data.size() - pos;
    }
    if (trimmed(data.substr(pos, length)) == "\\." && data[pos] == '\\') {
      flush(pos);
      inCopy = false;
      if (!stopped) emit(ScriptPiece::Kind::CopyEnd, data.substr(pos, length), state.line, 1, base + static_cast<qint64>(state.pos + pos));
      ++state.line;
      state.column = 1;
      return pos + length;
    }
    pos += length;
    ++state.line;
    ++rows;
  }
  flush(pos);
  if (final && inCopy && !stopped) {
    inCopy = false;
    emit(ScriptPiece::Kind::CopyEnd, {}, state.line, 1, base + static_cast<qint64>(state.pos + pos), true);
  }
  return pos;
}

/// A long INSERT: hands out what ends with a whole row. True when it did.
bool StatementSplitter::Private::insertPiece(std::string_view data) {
  if (!insertValues || lastRowEnd <= statementStart) return false;
  std::string_view text = data.substr(statementStart, lastRowEnd - statementStart);
  if (insertSplit) {
    text = trimmed(text);
    if (!text.empty() && text.front() == ',') text.remove_prefix(1);
  }
  emit(insertSplit ? ScriptPiece::Kind::InsertRows : ScriptPiece::Kind::Statement, text, statementState.line, statementState.column, base + (text.data() - data.data()));
  insertSplit = true;
  statementStart = lastRowEnd;
  statementState.line = state.line;
  statementState.column = state.column;
  return true;
}

std::size_t StatementSplitter::Private::scan(std::string_view data, bool final) {
  Tokenizer tokenizer(data, rules);
  std::string delimiter(1, ';');
  const auto restart = [&] {
    tokenizer.restore(state);
    if (delimiter != options.delimiter) {
      delimiter = options.delimiter;
      tokenizer.setDelimiter(delimiter == ";" ? std::string() : delimiter);
    }
  };
  restart();
  bool lineStart = !inStatement;
  while (!stopped) {
    if (inCopy) {
      const std::size_t taken = copyData(data.substr(state.pos), final);
      state.pos += taken;
      if (inCopy || stopped) break;
      restart();
      lineStart = true;
      continue;
    }
    Token token = tokenizer.next();
    if ((!inStatement || onlyComments) && token.kind != TokenKind::Comment && (lineStart || token.newlineBefore || options.dialect == Dialect::Postgres) && token.kind != TokenKind::End) {
      Tokenizer::State here = state;
      state.pos = token.offset;
      state.line = token.line;
      state.column = token.column;
      const std::size_t taken = directive(data, final);
      if (taken == std::string_view::npos) {
        state = here;
        break;
      }
      if (taken > 0) {
        state.pos += taken;
        onlyComments = false;
        ++state.line;
        state.column = 1;
        restart();
        lineStart = true;
        continue;
      }
      state = here;
    }
    if (token.kind == TokenKind::End) {
      if (final && inStatement) {
        std::size_t end = data.size();
        endStatement(data, end, true);
        state.pos = end;
      } else if (!inStatement) {
        state = tokenizer.state();
      }
      break;
    }
    // a token that touches the end may go on in the next bytes
    if (!final && token.offset + token.length >= data.size() && !(token.isOp(';') && delimiter == ";")) {
      waitFor = data.size() + std::max<std::size_t>(token.length, 4096);
      break;
    }
    const std::size_t before = state.pos;
    state = tokenizer.state();
    lineStart = false;
    if (!inStatement) {
      if (isTerminator(token)) continue;
      beginStatement(token, data, before);
      onlyComments = token.kind == TokenKind::Comment; // a comment between statements goes with the next one
    }
    if (token.kind == TokenKind::Comment) continue;
    onlyComments = false;
    if (isTerminator(token)) {
      endStatement(data, token.offset, token.unterminated);
      if (copyStdin) {
        inCopy = copyLineRest = true;
      }
      continue;
    }
    noteToken(token);
    if (insertValues && static_cast<qint64>(state.pos - statementStart) > options.maxStatement) insertPiece(data);
  }
  return inStatement ? statementStart : state.pos;
}

StatementSplitter::StatementSplitter(const SplitOptions &options, Handler handler) : d(std::make_unique<Private>(options, std::move(handler))) {}
StatementSplitter::~StatementSplitter() = default;

bool StatementSplitter::feed(std::string_view bytes) {
  if (d->stopped) return false;
  std::string decoded;
  if (!d->started) {
    d->lead.append(bytes.data(), bytes.size());
    if (d->lead.size() < 3) return true;
    d->started = true;
    decoded = std::move(d->lead);
    bytes = decoded;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    if (byte(0) == 0xFF && byte(1) == 0xFE) d->utf16.emplace(QStringConverter::Utf16LE);
    else if (byte(0) == 0xFE && byte(1) == 0xFF) d->utf16.emplace(QStringConverter::Utf16BE);
    else if (byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) bytes.remove_prefix(3);
    else if (byte(1) == 0 && byte(0) != 0) d->utf16.emplace(QStringConverter::Utf16LE);
    else if (byte(0) == 0 && byte(1) != 0) d->utf16.emplace(QStringConverter::Utf16BE);
  }
  if (d->utf16) {
    const QString text = (*d->utf16)(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    const QByteArray utf8 = text.toUtf8();
    d->buffer.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (d->buffer.starts_with("\xEF\xBB\xBF") && d->base == 0 && d->state.pos == 0) d->buffer.erase(0, 3);
  } else {
    d->buffer.append(bytes.data(), bytes.size());
  }
  if (d->buffer.size() < d->waitFor) return true;
  d->waitFor = 0;
  const std::size_t done = d->scan(d->buffer, false);
  if (done > 0) {
    d->buffer.erase(0, done);
    d->base += static_cast<qint64>(done);
    d->state.pos -= done;
    d->statementStart -= std::min(d->statementStart, done);
    d->lastRowEnd -= std::min(d->lastRowEnd, done);
    d->waitFor -= std::min(d->waitFor, done);
  }
  return !d->stopped;
}

bool StatementSplitter::finish() {
  if (!d->started) {
    d->started = true;
    d->buffer = std::move(d->lead);
  }
  if (!d->stopped) d->scan(d->buffer, true);
  return !d->stopped;
}

void splitScript(std::string_view utf8, const SplitOptions &options, const StatementSplitter::Handler &handler) {
  StatementSplitter splitter(options, handler);
  splitter.scanWhole(utf8);
}

void StatementSplitter::scanWhole(std::string_view utf8) {
  d->started = true;
  if (utf8.starts_with("\xEF\xBB\xBF")) d->state.pos = 3;
  d->scan(utf8, true);
}

Result<> splitDevice(QIODevice &device, const SplitOptions &options, const StatementSplitter::Handler &handler) {
  StatementSplitter splitter(options, handler);
  QByteArray block(1 << 20, Qt::Uninitialized);
  for (;;) {
    const qint64 n = device.read(block.data(), block.size());
    if (n < 0) return std::unexpected(Error::source(QStringLiteral("Reading the script failed: %1").arg(device.errorString())));
    if (n == 0) break;
    if (!splitter.feed({block.constData(), static_cast<std::size_t>(n)})) return {};
  }
  splitter.finish();
  return {};
}

} // namespace portolan::sql
