// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/script/script_reader.h"

#include "core/engines/script/row_values.h"
#include "core/rows/batch_shape.h"
#include "core/sql/splitter.h"

#include <QFile>
#include <QRegularExpression>

namespace portolan::script {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ScriptEngine", text); }

using sql::Token;
using sql::TokenKind;

constexpr qint64 blockBytes = 256 << 10;

class ScriptReader : public TableReader {
public:
  ScriptReader(std::shared_ptr<const ScriptIndex> index, const Table &table, std::size_t batchBytes, CancelToken cancel)
      : m_index(std::move(index)), m_table(table), m_batchBytes(batchBytes), m_cancel(std::move(cancel)), m_evaluator(m_index->options.dialect, m_index->rules) {}

  Result<> open(const QStringList &columns, const ByteRange &range) {
    m_file.setFileName(m_index->readPath);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return std::unexpected(Error::source(tr("The script %1 cannot be read: %2").arg(m_index->options.path, m_file.errorString())));
    const TableRows rows = m_index->rows.value(m_table.name);
    if (!rows.blocker.isEmpty())
      return std::unexpected(Error::source(tr("The rows of %1 cannot be known from the script: %2").arg(m_table.name.display(), rows.blocker)).withObject(m_table.name.display()).withHint(tr("Load the script into a server and take that as the source.")));
    m_shapes = rows.shapes;
    for (const Extent &e : rows.extents)
      if (e.begin >= range.begin && e.begin < range.end) m_extents.push_back(e);
    const bool atStart = rows.extents.empty() || range.begin <= rows.extents.front().begin;
    for (const QString &name : columns) {
      const Column *column = m_table.column(name);
      if (!column) return std::unexpected(Error::source(tr("The table %1 has no column %2").arg(m_table.name.display(), name)));
      m_sinks.emplace_back(*column, m_table, m_index->options.dialect, m_index->zoneMicros, m_index->readMicros);
      m_sinks.back().atStart = atStart;
      m_physicals.push_back(m_sinks.back().physical());
      m_names << name;
    }
    for (const Column &column : m_table.columns)
      if (!column.invisible && !(column.isGenerated() && m_index->options.dialect == sql::Dialect::Sqlite)) m_ownColumns << column.name;
    return {};
  }

  [[nodiscard]] const std::vector<Physical> &physicals() const override { return m_physicals; }

  Result<bool> next(RowBatch &batch) override {
    resetBatch(batch, m_physicals);
    m_batch = &batch;
    while (batch.bytes() < m_batchBytes) {
      PORTOLAN_TRY(m_cancel.check());
      if (!m_splitter && !nextExtent()) break;
      const qint64 wanted = std::min(blockBytes, m_left);
      m_block.resize(static_cast<std::size_t>(wanted));
      const qint64 got = wanted > 0 ? m_file.read(m_block.data(), wanted) : 0;
      if (got < 0) return std::unexpected(Error::source(tr("Reading the script %1 failed: %2").arg(m_index->options.path, m_file.errorString())));
      m_left -= got;
      if (got > 0) m_splitter->feed({m_block.data(), static_cast<std::size_t>(got)});
      if (got < wanted) m_left = 0;
      if (m_left == 0 && !m_error) {
        m_splitter->finish();
        m_splitter.reset();
      }
      if (m_error) return std::unexpected(*m_error);
    }
    m_batch = nullptr;
    return batch.rows() > 0;
  }

private:
  bool nextExtent() {
    if (m_nextExtent == m_extents.size()) return false;
    const Extent &e = m_extents[m_nextExtent++];
    sql::SplitOptions split;
    split.dialect = m_index->options.dialect;
    split.mode = sql::SqlMode::fromText(m_index->options.sqlMode);
    split.maxStatement = 256 << 10;
    split.firstLine = e.line;
    split.insideCopy = e.shape >= 0;
    m_mixed = e.mixed;
    if (e.shape >= 0) useColumns(m_shapes[static_cast<std::size_t>(e.shape)]);
    m_splitter = std::make_unique<sql::StatementSplitter>(split, [this](const sql::ScriptPiece &piece) { return take(piece); });
    m_file.seek(e.begin);
    m_left = e.end - e.begin;
    return true;
  }

  /// Which value of a row goes into which column of the batch.
  void useColumns(const QStringList &said) {
    if (m_said == said && !m_places.empty()) return;
    m_said = said;
    const QStringList &columns = said.isEmpty() ? m_ownColumns : said;
    m_places.assign(static_cast<std::size_t>(columns.size()), -1);
    m_given.assign(m_sinks.size(), false);
    m_twins.assign(m_sinks.size(), -1);
    for (qsizetype i = 0; i < columns.size(); ++i)
      for (qsizetype j = 0; j < m_names.size(); ++j)
        if (columns[i].compare(m_names[j], m_index->options.dialect == sql::Dialect::Postgres ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0) {
          m_twins[static_cast<std::size_t>(j)] = m_places[static_cast<std::size_t>(i)];
          m_places[static_cast<std::size_t>(i)] = static_cast<int>(j);
          m_given[static_cast<std::size_t>(j)] = true;
        }
  }

  bool fail(std::uint32_t line, std::uint32_t column, const QString &why, const QString &name = {}, std::string_view value = {}) {
    Error error = Error::source(tr("Line %1, column %2 of %3: %4").arg(line).arg(column).arg(m_index->options.path, why));
    error.withObject(m_table.name.display()).withHint(tr("Load the script into a server and take that as the source."));
    if (!name.isEmpty()) error.withColumn(name);
    if (!value.empty()) error.withValue(QString::fromUtf8(value.data(), static_cast<qsizetype>(std::min<std::size_t>(value.size(), 200))));
    m_error = std::move(error);
    return false;
  }

  bool take(const sql::ScriptPiece &piece) {
    using Kind = sql::ScriptPiece::Kind;
    switch (piece.kind) {
    case Kind::Statement: {
      const RowHeader header = readRowHeader(piece.text, m_index->rules);
      m_foreign = header.kind != RowHeader::Kind::Insert || (m_mixed && header.table.name.compare(m_table.name.name, Qt::CaseInsensitive) != 0)
                  || (!header.table.schema.isEmpty() && !m_table.name.schema.isEmpty() && header.table.schema.compare(m_table.name.schema, Qt::CaseInsensitive) != 0);
      if (m_foreign) return true;
      useColumns(header.columns);
      return insertRows(piece, header.values);
    }
    case Kind::InsertRows: return m_foreign || insertRows(piece, 0);
    case Kind::CopyData: return copyRows(piece);
    case Kind::CopyEnd: case Kind::Directive: return true;
    }
    return true;
  }

  bool insertRows(const sql::ScriptPiece &piece, std::size_t from) {
    sql::Tokenizer tokenizer(piece.text, m_index->rules, piece.line, piece.column);
    tokenizer.skipTo(from);
    for (;;) {
      Token token = significant(tokenizer);
      if (token.kind == TokenKind::End || token.isWord("ON") || token.isWord("AS") || token.isWord("RETURNING")) return true;
      if (token.isOp(',') || token.isWord("ROW")) continue;
      if (!token.isOp('(')) return fail(token.line, token.column, tr("a row is expected here"));
      if (!row(tokenizer, token)) return false;
    }
  }

  static Token significant(sql::Tokenizer &tokenizer) {
    Token token = tokenizer.next();
    while (token.kind == TokenKind::Comment || token.kind == TokenKind::Hint) token = tokenizer.next();
    return token;
  }

  bool row(sql::Tokenizer &tokenizer, const Token &open) {
    m_evaluator.reset();
    std::size_t index = 0;
    for (;;) {
      m_tokens.clear();
      int depth = 0;
      Token token;
      for (;;) {
        token = significant(tokenizer);
        if (token.kind == TokenKind::End) return fail(open.line, open.column, tr("the script ends inside this row"));
        if (depth == 0 && (token.isOp(',') || token.isOp(')'))) break;
        if (token.isOp('(')) ++depth;
        else if (token.isOp(')')) --depth;
        m_tokens.push_back(token);
      }
      if (index >= m_places.size()) return fail(open.line, open.column, tr("the row has more values than the table has columns"));
      const int place = m_places[index++];
      if (place >= 0 && !value(static_cast<std::size_t>(place), token)) return false;
      if (token.isOp(')')) break;
    }
    if (index != m_places.size()) return fail(open.line, open.column, tr("the row has %1 values for %2 columns").arg(index).arg(m_places.size()));
    return rest(open.line, open.column);
  }

  bool value(std::size_t place, const Token &end) {
    Cell cell;
    const Token &first = m_tokens.empty() ? end : m_tokens.front();
    if (!m_evaluator.evaluate(m_tokens, cell)) return fail(first.line, first.column, tr("only a server can compute this value"), m_sinks[place].name(), first.text);
    return put(static_cast<int>(place), cell, first.line, first.column, first.text);
  }

  bool put(int place, const Cell &cell, std::uint32_t line, std::uint32_t column, std::string_view written) {
    for (; place >= 0; place = m_twins[static_cast<std::size_t>(place)]) {
      ColumnSink &sink = m_sinks[static_cast<std::size_t>(place)];
      if (const char *why = sink.append(m_batch->columns[static_cast<std::size_t>(place)], cell)) return fail(line, column, tr(why), sink.name(), written);
    }
    return true;
  }

  /// Columns that the statement does not name.
  bool rest(std::uint32_t line, std::uint32_t column) {
    for (std::size_t j = 0; j < m_sinks.size(); ++j)
      if (!m_given[j])
        if (const char *why = m_sinks[j].appendMissing(m_batch->columns[j])) return fail(line, column, tr(why), m_sinks[j].name());
    return true;
  }

  bool copyRows(const sql::ScriptPiece &piece) {
    std::uint32_t line = piece.line;
    for (std::size_t at = 0; at < piece.text.size(); ++line) {
      std::size_t end = piece.text.find('\n', at);
      if (end == std::string_view::npos) end = piece.text.size();
      std::string_view text = piece.text.substr(at, end - at);
      at = end + 1;
      if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
      if (!copyLine(text, line)) return false;
    }
    return true;
  }

  bool copyLine(std::string_view text, std::uint32_t line) {
    std::size_t index = 0, at = 0;
    for (;;) {
      const std::size_t end = std::min(text.find('\t', at), text.size());
      const std::string_view field = text.substr(at, end - at);
      const bool last = end == text.size();
      if (index >= m_places.size()) return fail(line, static_cast<std::uint32_t>(at + 1), tr("the row has more values than the table has columns"));
      const int place = m_places[index++];
      if (place >= 0) {
        Cell cell{Cell::Kind::Text, field};
        if (field == "\\N") cell = {};
        else if (field.find('\\') != std::string_view::npos) cell.text = unescaped(field);
        if (!put(place, cell, line, static_cast<std::uint32_t>(at + 1), field)) return false;
      }
      if (last) break;
      at = end + 1;
    }
    if (index != m_places.size()) return fail(line, 1, tr("the row has %1 values for %2 columns").arg(index).arg(m_places.size()));
    return rest(line, 1);
  }

  std::string_view unescaped(std::string_view field) {
    m_field.clear();
    for (std::size_t i = 0; i < field.size(); ++i) {
      if (field[i] != '\\' || i + 1 == field.size()) { m_field += field[i]; continue; }
      const char c = field[++i];
      switch (c) {
      case 'b': m_field += '\b'; break;
      case 'f': m_field += '\f'; break;
      case 'n': m_field += '\n'; break;
      case 'r': m_field += '\r'; break;
      case 't': m_field += '\t'; break;
      case 'v': m_field += '\v'; break;
      case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': {
        int v = c - '0';
        for (int n = 0; n < 2 && i + 1 < field.size() && field[i + 1] >= '0' && field[i + 1] <= '7'; ++n) v = v * 8 + (field[++i] - '0');
        m_field += static_cast<char>(v);
        break;
      }
      default: m_field += c;
      }
    }
    return m_field;
  }

  std::shared_ptr<const ScriptIndex> m_index;
  const Table &m_table;
  std::size_t m_batchBytes;
  CancelToken m_cancel;
  CellEvaluator m_evaluator;
  QFile m_file;
  std::vector<Extent> m_extents;
  std::vector<QStringList> m_shapes;
  std::size_t m_nextExtent = 0;
  qint64 m_left = 0;
  std::unique_ptr<sql::StatementSplitter> m_splitter;
  std::string m_block, m_field;
  std::vector<ColumnSink> m_sinks;
  std::vector<Physical> m_physicals;
  QStringList m_names, m_ownColumns, m_said;
  std::vector<int> m_places;
  std::vector<int> m_twins;    ///< the next column of the batch that takes the same value; -1: none
  std::vector<bool> m_given;
  std::vector<Token> m_tokens;
  RowBatch *m_batch = nullptr;
  std::optional<Error> m_error;
  bool m_mixed = false, m_foreign = false;
};

} // namespace

SqlText rangePredicate(const ByteRange &range, const QString &stamp) { return SqlText(QStringLiteral("bytes %1 to %2 of %3").arg(range.begin).arg(range.end).arg(stamp)); }

Result<std::unique_ptr<TableReader>> openReader(std::shared_ptr<const ScriptIndex> index, const TableRead &read, const CancelToken &cancel) {
  ByteRange range;
  const Table *table = index->catalog.table(read.table->name);
  if (!table) return std::unexpected(Error::source(tr("The script has no table %1").arg(read.table->name.display())));
  if (!read.predicate.isEmpty()) {
    static const QRegularExpression form(QStringLiteral("^bytes (\\d+) to (\\d+) of (\\S+)$"));
    const auto match = form.match(read.predicate.text());
    if (!match.hasMatch())
      return std::unexpected(Error::configuration(tr("Rows of a script cannot be filtered: %1").arg(read.predicate.text())).withObject(table->name.display()).withHint(tr("Load the script into a server and take that as the source.")));
    if (match.captured(3) != index->stamp)
      return std::unexpected(Error::state(tr("The script %1 has changed since the run began").arg(index->options.path)).withHint(tr("Begin the run anew.")));
    range = {match.captured(1).toLongLong(), match.captured(2).toLongLong()};
  }
  auto reader = std::make_unique<ScriptReader>(std::move(index), *table, read.batchBytes, cancel);
  PORTOLAN_TRY(reader->open(read.columns, range));
  return reader;
}

} // namespace portolan::script
