// SPDX-License-Identifier: GPL-3.0-or-later
// Positions of both families: one GTID per domain (MariaDB), a set of intervals per server (MySQL), file and offset.
#pragma once

#include "core/engines/api/position.h"
#include "core/engines/mysql/binlog_decoder.h"

#include <QMap>
#include <optional>

namespace portolan::mysql {

/// MariaDB: the last GTID of every domain.
class MariaGtidState {
public:
  static std::optional<MariaGtidState> parse(const QString &text);
  [[nodiscard]] QString text() const;
  [[nodiscard]] bool empty() const { return m_domains.isEmpty(); }
  void add(std::uint32_t domain, std::uint32_t server, std::uint64_t sequence) { m_domains[domain] = {server, sequence}; }
  /// The state is at or past this GTID.
  [[nodiscard]] bool covers(std::uint32_t domain, std::uint64_t sequence) const;
  [[nodiscard]] const QMap<std::uint32_t, std::pair<std::uint32_t, std::uint64_t>> &domains() const { return m_domains; }

private:
  QMap<std::uint32_t, std::pair<std::uint32_t, std::uint64_t>> m_domains;
};

/// MySQL: "uuid:1-5:7, uuid:1-3"; from 8.3 on also with tags: "uuid:1-5:tag:1-2". A source is "uuid" or "uuid:tag".
class MySqlGtidSet {
public:
  static std::optional<MySqlGtidSet> parse(const QString &text);
  [[nodiscard]] QString text() const;
  [[nodiscard]] bool empty() const { return m_servers.isEmpty(); }
  void add(const QString &source, std::uint64_t from, std::uint64_t to);
  [[nodiscard]] bool covers(const MySqlGtidSet &other) const;
  [[nodiscard]] bool contains(const QString &source, std::uint64_t number) const;
  /// As COM_BINLOG_DUMP_GTID wants it.
  [[nodiscard]] std::string encoded() const;

private:
  using Intervals = std::vector<std::pair<std::uint64_t, std::uint64_t>>; ///< closed, ascending, apart
  QMap<QString, Intervals> m_servers; ///< by source
};

/// "gtid=…;file=…;pos=…;hold=…" taken apart. `hold` is where reading must begin again while an XA transaction is
/// prepared but not decided: everything up to `gtid` or file/pos was delivered and is dropped when it comes again.
struct BinlogPosition {
  QString gtid, file, holdGtid, holdFile;
  std::uint64_t offset = 0, holdOffset = 0;
  bool hasGtid = false;
  static BinlogPosition parse(const Position &position);
  [[nodiscard]] Position toPosition() const;
  [[nodiscard]] bool isEmpty() const { return !hasGtid && file.isEmpty(); }
};

/// -1, 0, 1; nothing: neither comes before the other.
[[nodiscard]] std::optional<int> comparePositions(const Position &a, const Position &b);

} // namespace portolan::mysql
