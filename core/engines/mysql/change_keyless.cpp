// SPDX-License-Identifier: GPL-3.0-or-later
// Tables without a key are bags of rows: of equal rows it matters only how many there are. An insert and a delete of equal
// rows undo each other, an update is both. What is left to go is put into a temporary table of the same columns and found
// in two passes over the table, instead of one for each row.
#include "core/engines/api/net_changes.h"
#include "core/engines/mysql/change_target.h"

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }
constexpr std::size_t fewest = 5;    ///< fewer rows to go: each is looked for
constexpr qint64 mostCopies = 16;    ///< more equal rows too many: they are not taken out and put back

bool whole(const RowBatch *rows, std::int32_t row) {
  if (!rows || row < 0 || rows->columns.empty()) return false;
  return std::none_of(rows->columns.begin(), rows->columns.end(), [row](const ColumnVector &c) {
    const Tag tag = c.tag(static_cast<std::size_t>(row));
    return tag == Tag::Unchanged || tag == Tag::Missing;
  });
}

BoundValue number(std::int64_t value) {
  BoundValue v;
  v.wire = Wire::Int;
  v.integer = value;
  return v;
}

/// Equal rows: more inserts than deletes, or the other way round.
struct Equal { std::vector<std::int32_t> inserts, deletes; };

class Bag {
public:
  void add(const RowBatch &rows, std::int32_t row, bool insert) {
    m_bytes.clear();
    for (const ColumnVector &c : rows.columns) appendKeyBytes(m_bytes, c, static_cast<std::size_t>(row));
    const auto [it, isNew] = m_byRow.try_emplace(m_bytes, m_rows.size());
    if (isNew) m_rows.emplace_back();
    Equal &e = m_rows[it->second];
    std::vector<std::int32_t> &undone = insert ? e.deletes : e.inserts, &list = insert ? e.inserts : e.deletes;
    if (undone.empty()) list.push_back(row);
    else undone.pop_back();
  }
  [[nodiscard]] const std::vector<Equal> &rows() const { return m_rows; }

private:
  std::vector<Equal> m_rows;
  std::unordered_map<std::string, std::size_t> m_byRow;
  std::string m_bytes;
};

} // namespace

/// Whole rows, enough of them to go, and nothing on the target that a row put back would lose.
bool MysqlChangeTarget::mayNetKeyless(const Images &images, std::span<const Row> rows) const {
  if (m_careful || !images.table->key.isEmpty() || images.table->anyNumber) return false;
  std::size_t going = 0;
  for (const Row &row : rows) {
    if (row.op != ChangeOp::Delete && !whole(images.after, row.after)) return false;
    if (row.op != ChangeOp::Insert && !whole(images.before, row.before)) return false;
    going += row.op == ChangeOp::Insert ? 0 : 1;
  }
  if (going < fewest) return false;
  const auto found = m_tables.constFind(images.table->name);
  if (found == m_tables.cend()) return false;
  const auto &columns = m_catalog.tables[*found].columns;
  return std::all_of(columns.begin(), columns.end(), [&](const Column &c) { return c.isGenerated() || images.table->columns.contains(c.name); });
}

/// The temporary table for rows to go, and the statements around it. Null: it cannot be made (no privilege).
Result<MysqlChangeTarget::GoingRows *> MysqlChangeTarget::goingRows(const Images &images) {
  const ChangeTable &t = *images.table;
  std::string key = (t.name.schema + QChar(0) + t.name.name + QChar(0) + t.columns.join(QChar(1)) + QChar(0)).toStdString();
  for (const DataType &type : t.types) key += static_cast<char>('A' + static_cast<int>(physicalFor(type)));
  if (const auto known = m_going.find(key); known != m_going.end()) return known->second.get();
  auto going = std::make_unique<GoingRows>(*m_client);
  const auto quoted = [&](const QString &name) { return sql::quoteIdentifier(m_client->dialect(), name); };
  const QString table = sql::quoteName(m_client->dialect(), t.name);
  going->name = sql::quoteName(m_client->dialect(), {t.name.schema, QStringLiteral("portolan_going_%1").arg(m_going.size())});
  QStringList columns, marks, keepTimes, terms;
  const auto hash = [&](const QString &alias) {
    QStringList parts;
    for (std::size_t i = 0; i < going->binders.size(); ++i) {
      const TargetColumn &c = going->binders[i].column();
      const bool bits = c.type.kind == TypeKind::Geometry || c.type.kind == TypeKind::Bit;
      parts << QStringLiteral("IFNULL(CRC32(%1),'-')").arg((bits ? QStringLiteral("HEX(%1)") : QStringLiteral("%1")).arg(alias + QLatin1Char('.') + quoted(c.name)));
    }
    return QStringLiteral("CRC32(CONCAT(%1))").arg(parts.join(QLatin1String(",'.',")));
  };
  const bool wide = m_client->version().mariaDb && m_client->version().number >= 110500;
  for (std::size_t i = 0; i < static_cast<std::size_t>(t.columns.size()); ++i) {
    going->binders.emplace_back(targetColumn(t, i), images.before->columns[i].physical(), m_options.policies, wide);
    going->wires.push_back(going->binders.back().wire());
    const TargetColumn &c = going->binders.back().column();
    const QString name = quoted(c.name);
    columns << name;
    marks << QStringLiteral("?");
    if (c.type.kind == TypeKind::Instant || c.type.kind == TypeKind::DateTime) keepTimes << QStringLiteral("%1 = %1, ").arg(name);
    switch (c.type.kind) {
    case TypeKind::Geometry: terms << QStringLiteral("HEX(t.%1) <=> HEX(w.%1)").arg(name); break;
    case TypeKind::Char: case TypeKind::VarChar: case TypeKind::Text: case TypeKind::Enum: case TypeKind::Set: case TypeKind::Json: case TypeKind::Other:
      terms << QStringLiteral("CAST(t.%1 AS BINARY) <=> CAST(w.%1 AS BINARY)").arg(name);
      break;
    default: terms << QStringLiteral("t.%1 <=> w.%1").arg(name); break;
    }
  }
  going->wires.push_back(Wire::Int);
  going->wires.push_back(Wire::Int);
  PORTOLAN_TRY(receiveAll()); // statements of their own need the connection
  const auto made = m_client->execute(QStringLiteral("DROP TEMPORARY TABLE IF EXISTS ") + going->name);
  const auto created = !made ? made : m_client->execute(QStringLiteral("CREATE TEMPORARY TABLE %1 (portolan_id INT NOT NULL DEFAULT 0 PRIMARY KEY, portolan_n INT NOT NULL DEFAULT 0, portolan_more INT NOT NULL DEFAULT 0, portolan_h BIGINT UNSIGNED NOT NULL DEFAULT 0, "
                                                                     "KEY (portolan_h)) SELECT %2 FROM %3 LIMIT 0").arg(going->name, columns.join(QLatin1String(", ")), table));
  if (!created) {
    if (created.error().connectionLost() || created.error().retryable() || created.error().isCancelled()) return std::unexpected(created.error());
    m_going.emplace(std::move(key), nullptr);
    return nullptr;
  }
  const QString join = QStringLiteral(" FROM %1 t STRAIGHT_JOIN %2 w ON w.portolan_h = %3 AND %4").arg(table, going->name, hash(QStringLiteral("t")), terms.join(QLatin1String(" AND ")));
  const QString counted = QStringLiteral("SELECT w.portolan_id AS id, w.portolan_n AS n, COUNT(*) AS have") + join + QStringLiteral(" GROUP BY w.portolan_id, w.portolan_n");
  going->update = QStringLiteral("UPDATE %1 w SET ").arg(going->name) + keepTimes.join(QString()); // ON UPDATE CURRENT_TIMESTAMP was copied, too
  going->settle = going->update + QStringLiteral("portolan_h = ") + hash(QStringLiteral("w"));
  going->count = QStringLiteral("SELECT COUNT(*), COALESCE(SUM(LEAST(n, have)), 0), COALESCE(SUM(have > n), 0) FROM (%1) d").arg(counted);
  going->tooMany = counted + QStringLiteral(" HAVING have > n");
  going->remove = QStringLiteral("DELETE t") + join;
  going->putBack = QStringLiteral("INSERT INTO %1 (%2) SELECT %2 FROM %3 WHERE portolan_more >= ").arg(table, columns.join(QLatin1String(", ")), going->name);
  PORTOLAN_TRY(going->insert.prepare(QStringLiteral("INSERT INTO %1 (%2, portolan_id, portolan_n) VALUES (%3, ?, ?)").arg(going->name, columns.join(QLatin1String(", ")), marks.join(QLatin1String(", ")))));
  return m_going.emplace(std::move(key), std::move(going)).first->second.get();
}

Result<> MysqlChangeTarget::applyKeyless(const Images &images, std::span<const Row> rows, ApplySummary &summary) {
  auto going = goingRows(images);
  if (!going) return std::unexpected(std::move(going).error().withObject(images.table->name.display()));
  if (!*going) return applyRun(images, rows, summary);
  Bag bag;
  for (const Row &row : rows) {
    if (row.op != ChangeOp::Insert) bag.add(*images.before, row.before, false);
    if (row.op != ChangeOp::Delete) bag.add(*images.after, row.after, true);
  }
  std::vector<Going> list;
  std::vector<Row> inserts;
  for (const Equal &e : bag.rows()) {
    if (!e.deletes.empty()) list.push_back({e.deletes.front(), static_cast<qint64>(e.deletes.size())});
    for (const std::int32_t row : e.inserts) inserts.push_back({ChangeOp::Insert, row, -1});
  }
  PORTOLAN_TRY(receiveAll());
  if (!list.empty()) {
    auto removed = removeRows(images, list, **going);
    if (!removed) return std::unexpected(std::move(removed).error().withObject(images.table->name.display()));
  }
  ApplySummary netted;
  PORTOLAN_TRY(applyRun(images, inserts, netted));
  for (const Row &row : rows) count(summary, images.table->name, row.op, 1);
  return {};
}

Result<> MysqlChangeTarget::removeRows(const Images &images, const std::vector<Going> &list, GoingRows &going) {
  PORTOLAN_TRY(m_client->execute(QStringLiteral("DELETE FROM ") + going.name));
  PORTOLAN_TRY(fillGoing(images, list, going));
  PORTOLAN_TRY(m_client->execute(going.settle));
  qint64 wanted = 0;
  for (const Going &g : list) wanted += g.count;
  auto counts = m_client->query(going.count, 1);
  if (!counts) return std::unexpected(counts.error());
  const auto missing = [&](qint64 found) {
    return std::unexpected(Error::data(tr("%1 of %2 rows to change were found").arg(found).arg(wanted)).withEngine(QStringLiteral("mysql"))
                               .withHint(tr("The target's rows differ from the source's: choose the conflict policy overwrite or skip, or reload the table")));
  };
  if (const qint64 found = counts->text(0, 1).toLongLong(); found != wanted) return missing(found);
  qint64 copies = 0, gone = wanted;
  if (counts->text(0, 2) != QLatin1String("0")) { // some rows are there more often than they are to go
    auto tooMany = m_client->query(going.tooMany);
    if (!tooMany) return std::unexpected(tooMany.error());
    std::map<qint64, QStringList> byCopies;
    QStringList oneByOne;
    for (std::size_t i = 0; i < tooMany->rows.size(); ++i) {
      const qint64 id = tooMany->text(i, 0).toLongLong(), n = tooMany->text(i, 1).toLongLong(), more = tooMany->text(i, 2).toLongLong() - n;
      if (more <= mostCopies) {
        byCopies[more] << QString::number(id);
        copies = std::max(copies, more);
        gone += more;
        continue;
      }
      oneByOne << QString::number(id);
      PORTOLAN_TRY(removeCopies(images, list[static_cast<std::size_t>(id)]));
      gone -= n;
    }
    if (!oneByOne.isEmpty()) PORTOLAN_TRY(m_client->execute(QStringLiteral("DELETE FROM %1 WHERE portolan_id IN (%2)").arg(going.name, oneByOne.join(QLatin1Char(',')))));
    for (const auto &[more, ids] : byCopies)
      PORTOLAN_TRY(m_client->execute(going.update + QStringLiteral("portolan_more = %1 WHERE portolan_id IN (%2)").arg(more).arg(ids.join(QLatin1Char(',')))));
  }
  if (gone > 0) {
    PORTOLAN_TRY(m_client->execute(going.remove));
    auto affected = m_client->value(QStringLiteral("SELECT ROW_COUNT()"));
    if (!affected) return std::unexpected(affected.error());
    if (affected->toLongLong() != gone) return missing(affected->toLongLong());
  }
  for (qint64 k = 1; k <= copies; ++k) PORTOLAN_TRY(m_client->execute(going.putBack + QString::number(k)));
  return {};
}

/// Some of many equal rows: one search finds them all.
Result<> MysqlChangeTarget::removeCopies(const Images &images, const Going &going) {
  Statement some(*m_client);
  const Row row{ChangeOp::Delete, -1, going.row};
  PORTOLAN_TRY(build(some, images, row, going.count));
  some.anyNumber = true; // counted here
  PORTOLAN_TRY(sendRun(images, {&row, 1}, some));
  qint64 affected = 0;
  while (!m_pending.empty()) {
    m_pending.pop_front();
    auto answer = some.bulk.receive();
    if (!answer) return std::unexpected(answer.error());
    affected += answer->affected;
  }
  if (affected == going.count) return {};
  return std::unexpected(Error::data(tr("%1 of %2 rows to change were found").arg(affected).arg(going.count)).withEngine(QStringLiteral("mysql")));
}

Result<> MysqlChangeTarget::fillGoing(const Images &images, const std::vector<Going> &list, GoingRows &going) {
  auto room = m_client->maxPacket();
  if (!room) return std::unexpected(room.error());
  const std::size_t limit = std::min<std::size_t>(256u << 10, static_cast<std::size_t>(*room) / 4);
  going.insert.start(going.wires);
  BoundValue value;
  for (std::size_t id = 0; id < list.size(); ++id) {
    for (std::size_t c = 0; c < going.binders.size(); ++c) {
      auto bound = going.binders[c].bind(images.before->columns[c], static_cast<std::size_t>(list[id].row), value);
      if (!bound) return std::unexpected(rowError(std::move(bound).error(), images, {ChangeOp::Delete, -1, list[id].row}));
      going.insert.add(value);
    }
    going.insert.add(number(static_cast<std::int64_t>(id)));
    going.insert.add(number(list[id].count));
    going.insert.endRow();
    if (going.insert.pendingBytes() < limit) continue;
    PORTOLAN_TRY(going.insert.send());
    while (going.insert.outstanding() > 8) PORTOLAN_TRY(going.insert.receive());
  }
  PORTOLAN_TRY(going.insert.send());
  while (going.insert.outstanding() > 0) PORTOLAN_TRY(going.insert.receive());
  return {};
}

} // namespace portolan::mysql
