// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a script of any size into statements in constant memory.
#pragma once

#include "core/base/result.h"
#include "core/sql/tokenizer.h"

#include <functional>
#include <memory>
#include <string>

class QIODevice;

namespace portolan::sql {

struct ScriptPiece {
  enum class Kind {
    Statement,   ///< one statement without its terminator
    Directive,   ///< client command: DELIMITER, \connect, .mode
    CopyData,    ///< a slice of a COPY … FROM stdin block: whole lines; belongs to the statement before it
    CopyEnd,     ///< the block's `\.`
    InsertRows,  ///< further rows of an INSERT … VALUES that is longer than SplitOptions::maxStatement: "(…),(…)"; belongs to the statement before it
  } kind = Kind::Statement;
  std::string_view text;      ///< valid during the call
  qint64 offset = 0;          ///< of the text's first byte in the input, after decoding to UTF-8
  std::uint32_t line = 1, column = 1;
  bool incomplete = false;    ///< the input ended before its terminator, or inside a quote or comment
  qint64 rows = 0;            ///< INSERT … VALUES and its InsertRows: lists in parentheses; CopyData: lines
};

struct SplitOptions {
  Dialect dialect = Dialect::MariaDb;
  SqlMode mode;
  std::string delimiter = ";";
  std::uint32_t firstLine = 1, firstColumn = 1;
  qint64 maxStatement = 16 << 20; ///< an INSERT … VALUES longer than this is handed out in pieces; other statements may be of any size
  bool splitInserts = true;
  bool insideCopy = false;        ///< the input begins with the data lines of a COPY block
};

/// Feed bytes, get pieces. Input may be UTF-8 (with or without mark), UTF-16 with mark, any line ends.
class StatementSplitter {
public:
  /// Returning false stops.
  using Handler = std::function<bool(const ScriptPiece &)>;
  StatementSplitter(const SplitOptions &options, Handler handler);
  ~StatementSplitter();
  /// False once the handler asked to stop.
  bool feed(std::string_view bytes);
  bool finish();
  /// Instead of feed() and finish(): one scan over the caller's bytes, the pieces point into them.
  void scanWhole(std::string_view utf8);

private:
  class Private;
  std::unique_ptr<Private> d;
};

/// Whole text at once; the views point into `utf8`.
void splitScript(std::string_view utf8, const SplitOptions &options, const StatementSplitter::Handler &handler);
/// Streams a file or pipe.
Result<> splitDevice(QIODevice &device, const SplitOptions &options, const StatementSplitter::Handler &handler);

} // namespace portolan::sql
