// SPDX-License-Identifier: GPL-3.0-or-later
// What every engine implements. "A connection and all that it made is one thread's world": it may be handed to
// another thread as a whole while idle; cancel() alone may be called from any thread at any time.
#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/consent.h"
#include "core/catalog/catalog.h"
#include "core/engines/api/endpoint.h"
#include "core/engines/api/position.h"
#include "core/rows/canonical.h"
#include "core/rows/policy.h"
#include "core/rows/row_batch.h"
#include "core/sql/dialect.h"

#include <memory>
#include <optional>
#include <vector>

namespace portolan {

/// What to introspect. Empty lists mean everything that is not the engine's own.
struct Scope {
  QStringList schemas;
  bool tablesOnly = false; ///< leave out views, routines, triggers, events, grants
};

/// Small results as text, for catalogue questions, checks and the SQL pane; never the row path.
struct QueryResult {
  QStringList columns;
  std::vector<std::vector<std::optional<QString>>> rows;
  qint64 affected = -1; ///< rows changed by a statement without a result set
  bool truncated = false; ///< stopped at maxRows
  std::vector<TypeKind> kinds; ///< what the engine says of each column; Unknown where it does not; empty: it says nothing
  [[nodiscard]] QString text(std::size_t row, std::size_t column) const { return rows[row][column].value_or(QString()); }
};

/// A part of a table that one reader reads and one writer writes in one target transaction. The predicate is
/// the source engine's own SQL, its bounds computed in that server's own order.
struct Chunk {
  int id = 0;
  SqlText predicate;             ///< empty: the whole table
  QString label;                 ///< for people: "id 1 … 524288", "pages 0 … 8191"
  qint64 estimatedRows = -1, estimatedBytes = -1;
  /// Set when the chunk is a range of one integer key: half open [lower, upper), so that the target can be
  /// asked for the same range when validating.
  QString keyColumn;
  std::optional<qint64> keyLower, keyUpper;
};

struct TableRead {
  const Table *table = nullptr;  ///< REQUIRES: not null, outlives the reader
  QStringList columns;           ///< source columns, in the order the batch gets them
  SqlText predicate;             ///< chunk AND filter, source SQL; empty: all
  std::size_t batchBytes = 2u << 20;
  bool allowRaw = false;         ///< the target takes this engine's wire format
};

struct TargetColumn {
  QString name;
  DataType type;
  bool nullable = true;
  bool identityAlways = false;   ///< needs OVERRIDING SYSTEM VALUE or the like
};

struct TableWrite {
  ObjectName table;
  std::vector<TargetColumn> columns; ///< in the order of the batch's columns
  ValuePolicies policies;
  bool raw = false;                  ///< batches come in this engine's wire format
  bool freshTable = false;           ///< created by this run: nothing else sees it yet
};

struct WriteSummary {
  qint64 rows = 0, bytes = 0;
  PolicyCounts policyCounts;
};

class TableReader {
public:
  virtual ~TableReader() = default;
  /// The physical form of each column; known before the first batch.
  [[nodiscard]] virtual const std::vector<Physical> &physicals() const = 0;
  /// Fills `batch` (cleared first) with at least one row. False: no more rows, batch is empty.
  virtual Result<bool> next(RowBatch &batch) = 0;
};

class TableWriter {
public:
  virtual ~TableWriter() = default;
  /// All rows or an error. After an error the transaction is lost; the caller rolls back and may bisect the batch.
  virtual Result<> write(const RowBatch &batch) = 0;
  /// Flushes; the rows become durable with the connection's commit().
  virtual Result<WriteSummary> finish() = 0;
};

/// One side's request of a row-set hash (see core/validate/README or validate.h for the canonical forms).
struct HashColumn {
  QString name;
  DataType type;
  Canonical canonical = Canonical::Plain;
  int scale = -1;     ///< Decimal: digits after the point on both sides; temporal: fraction digits
  QString expression = {}; ///< this engine's SQL, compared instead of the column; ${column-name} stands for it. Not for SQLite
  /// The column as an SQL value.
  [[nodiscard]] QString sql(sql::Dialect dialect) const;
};
struct HashRequest {
  ObjectName table;
  std::vector<HashColumn> columns;   ///< same order on both sides
  std::vector<HashColumn> key;       ///< bucket by these; empty: by the whole row
  SqlText predicate;                 ///< this engine's SQL; empty: all
  QString keyColumn;                 ///< integer range, half open; empty: none
  std::optional<qint64> keyLower, keyUpper;
  int buckets = 1;                   ///< group rows by (key hash mod buckets)
  int onlyBucket = -1, onlyBucketOf = 1; ///< restrict to rows whose key hash mod onlyBucketOf is onlyBucket
};
struct BucketHash {
  int bucket = 0;
  qint64 rows = 0;
  QString sum;        ///< decimal sum of the rows' 48-bit hashes
  friend bool operator==(const BucketHash &, const BucketHash &) = default;
};

class Connection {
public:
  virtual ~Connection() = default;

  [[nodiscard]] virtual sql::Dialect dialect() const = 0;
  /// "MariaDB 10.11.19"
  [[nodiscard]] virtual QString serverVersion() const = 0;
  /// Equal for two connections to the same server and database, by what the server says of itself.
  virtual Result<QString> serverIdentity() = 0;

  virtual Result<Catalog> introspect(const Scope &scope) = 0;
  virtual Result<> execute(const SqlText &statement) = 0;
  virtual Result<QueryResult> query(const SqlText &statement, qint64 maxRows = 100000) = 0;
  /// Every result set of a statement (a CALL may give several), each at most `maxRows` long. What gives no rows has no columns.
  virtual Result<std::vector<QueryResult>> queryAll(const SqlText &statement, qint64 maxRows = 100000) {
    auto one = query(statement, maxRows);
    if (!one) return std::unexpected(one.error());
    std::vector<QueryResult> all;
    all.push_back(std::move(*one));
    return all;
  }
  virtual Result<> begin() = 0;
  virtual Result<> commit() = 0;
  virtual Result<> rollback() = 0;

  /// Splits a table for parallel, resumable reading; always at least one chunk, NULL keys included, the union is
  /// the whole table and no row is in two.
  virtual Result<std::vector<Chunk>> planChunks(const Table &table, qint64 targetBytes) = 0;
  virtual Result<std::unique_ptr<TableReader>> reader(const TableRead &read) = 0;
  virtual Result<std::unique_ptr<TableWriter>> writer(const TableWrite &write) = 0;
  /// Session settings for bulk writing (checks off, commit delay…): each is returned for the report.
  virtual Result<QStringList> prepareForLoad() = 0;

  /// Hashes computed inside the server (SQLite: in this process on its own rows).
  virtual Result<std::vector<BucketHash>> hashRows(const HashRequest &request) = 0;
  /// The rows of a HashRequest one by one as canonical texts, key first, ordered by the key's canonical text in byte
  /// order; for the last step of a comparison. NULL is no value.
  virtual Result<QueryResult> canonicalRows(const HashRequest &request, qint64 maxRows) = 0;

  /// Thread-safe: interrupts the statement that runs, if any, within two seconds, even on a dead socket.
  virtual void cancel() = 0;
  /// False once the server is known to be gone.
  [[nodiscard]] virtual bool isOpen() const = 0;
};

} // namespace portolan
