// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_output_decoder.h"

#include "core/engines/postgres/pg_binary_codec.h"
#include "core/engines/postgres/pg_values.h"

namespace portolan::pg {

namespace {
Error malformed(const char *what) {
  return Error::source(tr("PostgreSQL's change stream is not well formed: %1").arg(QLatin1String(what))).withEngine(QStringLiteral("postgres"));
}
constexpr qint64 pgEpochMicros = daysToPgEpoch * microsPerDay;
} // namespace

/// Reads a message from the front; every step checks what is left.
struct OutputDecoder::Cursor {
  std::string_view left;
  bool bad = false;
  std::uint8_t byte() {
    if (left.empty()) { bad = true; return 0; }
    const auto v = static_cast<std::uint8_t>(left.front());
    left.remove_prefix(1);
    return v;
  }
  template<class T> T number(T (*load)(const char *)) {
    if (left.size() < sizeof(T)) { bad = true; left = {}; return 0; }
    const T v = load(left.data());
    left.remove_prefix(sizeof(T));
    return v;
  }
  std::uint16_t int16() { return number<std::uint16_t>(load16); }
  std::uint32_t int32() { return number<std::uint32_t>(load32); }
  std::uint64_t int64() { return number<std::uint64_t>(load64); }
  QString string() {
    const std::size_t end = left.find('\0');
    if (end == std::string_view::npos) { bad = true; left = {}; return {}; }
    const QString text = QString::fromUtf8(left.data(), static_cast<qsizetype>(end));
    left.remove_prefix(end + 1);
    return text;
  }
  std::string_view bytes(std::size_t n) {
    if (left.size() < n) { bad = true; left = {}; return {}; }
    const std::string_view v = left.substr(0, n);
    left.remove_prefix(n);
    return v;
  }
};

Result<> OutputDecoder::message(std::string_view payload) {
  if (payload.empty()) return std::unexpected(malformed("an empty message"));
  Cursor in{payload.substr(1)};
  m_bytes += m_inTransaction && !skipping() ? payload.size() : 0;
  switch (payload.front()) {
  case 'B': return begin(in);
  case 'C': return commit(in);
  case 'R': return relation(in);
  case 'Y': return type(in);
  case 'I': return insert(in);
  case 'U': return update(in);
  case 'D': return remove(in);
  case 'T': return truncate(in);
  case 'O': return {}; // origin: who wrote the transaction first
  case 'M': return {}; // logical message: nobody asked for them
  default: break;
  }
  return std::unexpected(malformed("a message of an unknown kind"));
}

Result<> OutputDecoder::begin(Cursor in) {
  m_finalLsn = in.int64();
  m_commitMicros = static_cast<qint64>(in.int64() + static_cast<std::uint64_t>(pgEpochMicros));
  m_xid = in.int32();
  if (in.bad || m_inTransaction) return std::unexpected(malformed("a transaction begins at a wrong place"));
  m_inTransaction = true;
  m_sliced = m_ownTransaction = false;
  m_skip = m_finalLsn < m_start && m_start != 0;
  m_firstChange = static_cast<std::uint32_t>(m_batch.changes.size());
  return {};
}

Result<> OutputDecoder::commit(Cursor in) {
  in.byte();
  in.int64();
  const Lsn end = in.int64();
  in.int64();
  if (in.bad || !m_inTransaction) return std::unexpected(malformed("a transaction ends at a wrong place"));
  m_inTransaction = false;
  m_lastEnd = end;
  const bool applied = m_start != 0 && end <= m_start;
  if (applied || m_ownTransaction) m_batch.changes.resize(m_firstChange);
  const auto count = static_cast<std::uint32_t>(m_batch.changes.size()) - m_firstChange;
  if (count == 0 && !m_sliced) {
    // Nothing for us in it, but everything up to its end has been seen.
    if (m_batch.transactions.empty()) m_batch.seen = positionOf(end);
    else m_batch.transactions.back().end = positionOf(end);
    return {};
  }
  m_batch.transactions.push_back({m_firstChange, count, positionOf(end), m_commitMicros, QString::number(m_xid), false});
  return {};
}

Result<> OutputDecoder::relation(Cursor in) {
  RelationMessage m;
  m.oid = in.int32();
  m.name.schema = in.string();
  if (m.name.schema.isEmpty()) m.name.schema = QStringLiteral("pg_catalog");
  m.name.name = in.string();
  m.identity = static_cast<char>(in.byte());
  const std::size_t count = in.int16();
  for (std::size_t i = 0; i < count && !in.bad; ++i) {
    RelationMessage::Column c;
    c.key = in.byte() & 1;
    c.name = in.string();
    c.type = in.int32();
    c.typmod = static_cast<std::int32_t>(in.int32());
    m.columns.push_back(std::move(c));
  }
  if (in.bad) return std::unexpected(malformed("a table's description is cut short"));
  auto shape = m_describe(m);
  if (!shape) return std::unexpected(shape.error());
  if (shape->columns.size() != m.columns.size() || shape->types.size() != m.columns.size())
    return std::unexpected(Error::internal(tr("The description of %1 does not fit its columns").arg(m.name.display())));
  Relation known;
  known.own = m.name.name == QLatin1String("portolan_checkpoint");
  for (const auto &c : m.columns) known.isKey.push_back(shape->key.contains(c.name));
  known.message = std::move(m);
  known.shape = std::move(*shape);
  m_relations.insert_or_assign(known.message.oid, std::move(known)); // a new shape starts a new entry of the batch
  return {};
}

Result<> OutputDecoder::type(Cursor in) {
  in.int32();
  in.string();
  in.string();
  if (in.bad) return std::unexpected(malformed("a type's description is cut short"));
  return {};
}

Result<OutputDecoder::Relation *> OutputDecoder::relationOf(Cursor &in) {
  const auto found = m_relations.find(in.int32());
  if (in.bad || found == m_relations.end()) return std::unexpected(malformed("a row of a table that was not described"));
  if (!m_inTransaction) return std::unexpected(malformed("a row outside a transaction"));
  if (found->second.own && m_excludeOwn) m_ownTransaction = true;
  return &found->second;
}

Result<> OutputDecoder::readTuple(Cursor &in, const Relation &relation, std::vector<Slot> &slots) const {
  const std::size_t count = in.int16();
  if (in.bad || count != relation.message.columns.size()) return std::unexpected(malformed("a row with another number of columns than its table"));
  slots.clear();
  for (std::size_t i = 0; i < count; ++i) {
    Slot slot;
    slot.kind = static_cast<char>(in.byte());
    if (slot.kind == 't' || slot.kind == 'b') slot.bytes = in.bytes(in.int32());
    else if (slot.kind != 'n' && slot.kind != 'u') return std::unexpected(malformed("a value of an unknown kind"));
    if (in.bad) return std::unexpected(malformed("a row is cut short"));
    slots.push_back(slot);
  }
  return {};
}

ChangeTable &OutputDecoder::entryOf(Relation &relation) {
  if (relation.entry >= 0) return m_batch.tables[static_cast<std::size_t>(relation.entry)];
  ChangeTable entry;
  entry.name = relation.message.name;
  std::vector<Physical> physicals;
  for (const WireColumn &c : relation.shape.columns) {
    entry.columns << c.name;
    physicals.push_back(physicalOf(c.wire));
  }
  entry.types = relation.shape.types;
  entry.key = relation.shape.key;
  entry.fullBefore = relation.message.identity == 'f';
  entry.after.shape(physicals);
  entry.before.shape(physicals);
  relation.entry = static_cast<std::int64_t>(m_batch.tables.size());
  m_batch.tables.push_back(std::move(entry));
  return m_batch.tables.back();
}

Result<> OutputDecoder::appendImage(Relation &relation, RowBatch &rows, const std::vector<Slot> &slots, const std::vector<Slot> *old, bool keyOnly) {
  for (std::size_t i = 0; i < slots.size(); ++i) {
    ColumnVector &out = rows.columns[i];
    const WireColumn &column = relation.shape.columns[i];
    const Slot *slot = &slots[i];
    // An unchanged out-of-line value is in the old row when that was logged whole.
    if (slot->kind == 'u' && old) slot = &(*old)[i];
    if (keyOnly && slot->kind == 'n' && !relation.message.columns[i].key) { out.appendTag(Tag::Missing); continue; }
    const std::size_t before = out.size();
    bool good = true;
    switch (slot->kind) {
    case 'n': out.appendNull(); break;
    case 'u': out.appendTag(Tag::Unchanged); break;
    case 't': good = decodeText(column, slot->bytes, out); break;
    default: good = decodeField(column.wire, slot->bytes.data(), slot->bytes.size(), out); break;
    }
    if (!good || out.size() != before + 1)
      return std::unexpected(malformed("a value that does not fit its type").withObject(relation.message.name.display()).withColumn(column.name));
  }
  return {};
}

void OutputDecoder::push(const Relation &relation, ChangeOp op, std::int32_t after, std::int32_t before) {
  m_batch.changes.push_back({static_cast<std::uint32_t>(relation.entry), op, after, before});
}

namespace {
std::int32_t lastRow(const RowBatch &rows) { return static_cast<std::int32_t>(rows.rows()) - 1; }
} // namespace

Result<> OutputDecoder::insert(Cursor in) {
  auto relation = relationOf(in);
  if (!relation) return std::unexpected(relation.error());
  if (in.byte() != 'N') return std::unexpected(malformed("an insert without a new row"));
  PORTOLAN_TRY(readTuple(in, **relation, m_new));
  if (skipping() || (*relation)->own) return {};
  ChangeTable &entry = entryOf(**relation);
  PORTOLAN_TRY(appendImage(**relation, entry.after, m_new, nullptr, false));
  push(**relation, ChangeOp::Insert, lastRow(entry.after), -1);
  return {};
}

Result<> OutputDecoder::update(Cursor in) {
  auto relation = relationOf(in);
  if (!relation) return std::unexpected(relation.error());
  std::uint8_t kind = in.byte();
  const std::uint8_t oldKind = kind;
  const bool hasOld = kind == 'K' || kind == 'O';
  if (hasOld) {
    PORTOLAN_TRY(readTuple(in, **relation, m_old));
    kind = in.byte();
  }
  if (kind != 'N') return std::unexpected(malformed("an update without a new row"));
  PORTOLAN_TRY(readTuple(in, **relation, m_new));
  if (skipping() || (*relation)->own) return {};
  ChangeTable &entry = entryOf(**relation);
  std::int32_t before = -1;
  if (hasOld) {
    PORTOLAN_TRY(appendImage(**relation, entry.before, m_old, nullptr, oldKind == 'K'));
    before = lastRow(entry.before);
  }
  // Never from a K tuple: its other values were not sent, they are not NULL.
  PORTOLAN_TRY(appendImage(**relation, entry.after, m_new, oldKind == 'O' ? &m_old : nullptr, false));
  push(**relation, ChangeOp::Update, lastRow(entry.after), before);
  return {};
}

Result<> OutputDecoder::remove(Cursor in) {
  auto relation = relationOf(in);
  if (!relation) return std::unexpected(relation.error());
  const std::uint8_t kind = in.byte();
  if (kind != 'K' && kind != 'O') return std::unexpected(malformed("a delete without an old row"));
  PORTOLAN_TRY(readTuple(in, **relation, m_old));
  if (skipping() || (*relation)->own) return {};
  ChangeTable &entry = entryOf(**relation);
  PORTOLAN_TRY(appendImage(**relation, entry.before, m_old, nullptr, kind == 'K'));
  push(**relation, ChangeOp::Delete, -1, lastRow(entry.before));
  return {};
}

Result<> OutputDecoder::truncate(Cursor in) {
  const std::uint32_t count = in.int32();
  in.byte();
  if (in.bad) return std::unexpected(malformed("a truncation is cut short"));
  for (std::uint32_t i = 0; i < count; ++i) {
    auto relation = relationOf(in);
    if (!relation) return std::unexpected(relation.error());
    if (skipping() || (*relation)->own) continue;
    entryOf(**relation);
    push(**relation, ChangeOp::Truncate, -1, -1);
  }
  return {};
}

ChangeBatch OutputDecoder::take() {
  if (m_inTransaction && !skipping()) {
    const auto count = static_cast<std::uint32_t>(m_batch.changes.size()) - m_firstChange;
    m_batch.transactions.push_back({m_firstChange, count, positionOf(m_finalLsn), m_commitMicros, QString::number(m_xid), true});
    m_sliced = true;
  }
  ChangeBatch out = std::move(m_batch);
  m_batch = ChangeBatch();
  for (auto &[oid, relation] : m_relations) relation.entry = -1;
  m_firstChange = 0;
  m_bytes = 0;
  return out;
}

} // namespace portolan::pg
