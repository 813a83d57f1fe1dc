// SPDX-License-Identifier: GPL-3.0-or-later
// The change source's second way to events: what a compressed transaction holds, and the rows of XA transactions, which
// wait between their preparation and their decision. Both may be larger than memory.
#include "core/engines/mysql/change_source.h"

namespace portolan::mysql {

using namespace binlog;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }
}

Result<> BinlogSource::readNested() {
  auto event = m_nested.back().stream.next();
  if (!event) return std::unexpected(event.error());
  if (*event) {
    auto header = readHeader(**event);
    if (!header) return std::unexpected(header.error());
    return handle(**event, *header, (*event)->substr(headerSize));
  }
  Nested done = std::move(m_nested.back());
  m_nested.pop_back();
  if (done.held) m_live = std::move(done.outside);
  return done.then();
}

/// The packet stays in the connection's buffer until the next one is read, and that is not before its last event.
Result<> BinlogSource::unpack(std::string_view body) {
  auto stream = payloadEvents(body);
  if (!stream) return std::unexpected(stream.error());
  m_nested.push_back({std::move(*stream), nullptr, {}, [this]() -> Result<> {
                        if (!m_open) recordPosition();
                        return {};
                      }});
  return {};
}

/// Keeps an event of the XA transaction that is being prepared. What all of them hold in memory is bounded.
Result<> BinlogSource::hold(const Header &header, std::string_view body) {
  if (!m_xa) return std::unexpected(Error::source(tr("Rows of the XA transaction %1 came before its beginning").arg(QString::fromStdString(m_xid))).withEngine(QStringLiteral("mysql")).withHint(tr("Follow from the beginning of a transaction")));
  PORTOLAN_TRY(m_xa->append(header, body));
  return m_heldBytes + m_xa->inMemory() > m_sliceLimit ? m_xa->spill() : Result<>();
}

Result<> BinlogSource::prepared(const Header &header) {
  HeldXa held{std::exchange(m_xa, nullptr), m_committed};
  if (!held.events) held.events = std::make_shared<HeldEvents>(m_spill);
  if (held.events->onDisk() > 0) PORTOLAN_TRY(held.events->spill());
  m_heldBytes += held.events->inMemory();
  m_held[m_xid] = std::move(held);
  m_xid.clear();
  return endTransaction(header);
}

/// The held rows come now, as a part of the transaction that decides about them; after them it ends.
void BinlogSource::replay(std::shared_ptr<HeldEvents> held, const Header &header) {
  if (!m_open) beginTransaction();
  if (!held) held = std::make_shared<HeldEvents>(m_spill);
  EventStream stream = held->replay();
  m_nested.push_back({std::move(stream), std::move(held), std::exchange(m_live, {}), [this, header] { return endTransaction(header); }});
}

Result<> BinlogSource::handleXaEnd(const QueryWords &words, const Header &header) {
  if (!m_xid.empty() && m_xid == words.xid) { // one phase: the rows came in this very group
    m_xid.clear();
    auto rows = std::exchange(m_xa, nullptr);
    if (words.kind == QueryKind::XaRollback) return endTransaction(header);
    replay(std::move(rows), header);
    return {};
  }
  const auto held = m_held.find(words.xid);
  if (held == m_held.end()) {
    if (words.kind == QueryKind::XaRollback || m_dropping) return endTransaction(header);
    return std::unexpected(Error::source(tr("The XA transaction %1 was prepared before the changes were followed; its rows are not known").arg(QString::fromStdString(words.xid)))
                               .withEngine(QStringLiteral("mysql")).withHint(tr("Reload the tables that it changed, then follow from here")));
  }
  if (!m_open) beginTransaction();
  auto rows = std::move(held->second.events);
  m_held.erase(held);
  m_heldBytes -= std::min(m_heldBytes, rows->inMemory());
  if (words.kind == QueryKind::XaRollback || m_dropping) return endTransaction(header);
  replay(std::move(rows), header);
  return {};
}

} // namespace portolan::mysql
