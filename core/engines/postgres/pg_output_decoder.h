// SPDX-License-Identifier: GPL-3.0-or-later
// pgoutput's messages (protocol 1, text and binary tuples) into ChangeBatches. Pure: bytes in, batches out; what the
// messages do not say about a table (its key, its types) comes from a callback. Any bytes may be fed: what is not well
// formed is an error, never a crash nor an allocation larger than the message.
#pragma once

#include "core/engines/api/changes.h"
#include "core/engines/postgres/pg_capture.h"
#include "core/engines/postgres/pg_types.h"

#include <functional>
#include <unordered_map>

namespace portolan::pg {

struct RelationMessage {
  Oid oid = 0;
  ObjectName name;
  char identity = 'd'; ///< d, n, f, i
  struct Column { bool key = false; QString name; Oid type = 0; std::int32_t typmod = -1; };
  std::vector<Column> columns;
};
/// What the catalog knows of it; `columns` and `types` as many and in the same order as the message's.
struct RelationShape {
  std::vector<WireColumn> columns;
  std::vector<DataType> types;
  QStringList key;
};

class OutputDecoder {
public:
  using Describe = std::function<Result<RelationShape>(const RelationMessage &)>;
  /// Transactions that end at or before `start` were applied already and are dropped.
  OutputDecoder(Describe describe, Lsn start) : m_describe(std::move(describe)), m_start(start) {}

  Result<> message(std::string_view payload);
  [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
  /// Whole transactions are ready (a commit was the last message).
  [[nodiscard]] bool ready() const { return !m_inTransaction && !m_batch.transactions.empty(); }
  [[nodiscard]] std::size_t bytes() const { return m_bytes; }
  [[nodiscard]] std::size_t changes() const { return m_batch.changes.size(); }
  [[nodiscard]] Lsn lastEnd() const { return m_lastEnd; }
  /// What is ready; while a transaction is open, all there is, with its last transaction marked as going on.
  ChangeBatch take();
  /// Drops transactions that wrote portolan_checkpoint: Portolan's own.
  void excludeOwnWrites(bool exclude) { m_excludeOwn = exclude; }

private:
  struct Relation {
    RelationMessage message;
    RelationShape shape;
    std::vector<bool> isKey;
    std::int64_t entry = -1;   ///< index into m_batch.tables, -1: not in this batch yet
    bool own = false;
  };
  struct Cursor;
  struct Slot { char kind = 'n'; std::string_view bytes; };

  Result<> begin(Cursor in);
  Result<> commit(Cursor in);
  Result<> relation(Cursor in);
  Result<> type(Cursor in);
  Result<> insert(Cursor in);
  Result<> update(Cursor in);
  Result<> remove(Cursor in);
  Result<> truncate(Cursor in);
  Result<Relation *> relationOf(Cursor &in);
  Result<> readTuple(Cursor &in, const Relation &relation, std::vector<Slot> &slots) const;
  Result<> appendImage(Relation &relation, RowBatch &rows, const std::vector<Slot> &slots, const std::vector<Slot> *old, bool keyOnly);
  ChangeTable &entryOf(Relation &relation);
  void push(const Relation &relation, ChangeOp op, std::int32_t after, std::int32_t before);
  [[nodiscard]] bool skipping() const { return m_skip || m_ownTransaction; }

  Describe m_describe;
  Lsn m_start, m_lastEnd = 0, m_finalLsn = 0;
  ChangeBatch m_batch;
  std::unordered_map<Oid, Relation> m_relations;
  std::vector<Slot> m_new, m_old;
  std::uint32_t m_firstChange = 0;
  qint64 m_commitMicros = 0;
  std::uint32_t m_xid = 0;
  std::size_t m_bytes = 0;
  bool m_inTransaction = false, m_skip = false, m_sliced = false, m_excludeOwn = false, m_ownTransaction = false;
};

} // namespace portolan::pg
