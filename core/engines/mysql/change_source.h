// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the binlog: our own reader over the client library's connection.
#pragma once

#include "core/engines/mysql/binlog_decoder.h"
#include "core/engines/mysql/client.h"
#include "core/engines/mysql/ddl_words.h"
#include "core/engines/mysql/event_stream.h"
#include "core/engines/mysql/gtid.h"

#include "core/engines/api/engine.h"

#include <unordered_map>

namespace portolan::mysql {

class BinlogSource final : public ChangeSource {
public:
  static Result<std::unique_ptr<ChangeSource>> open(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const CancelToken &token);
  ~BinlogSource() override;
  Result<ChangeBatch> next(Deadline deadline) override;
  Result<> confirm(const Position &) override { return {}; } // the server keeps the log by its own rules
  Result<CaptureStatus> status() override;

private:
  /// A table as the catalog has it now.
  struct Shape { ObjectName name; Table table; };
  /// A table under the number that the log gives it.
  struct Live {
    ObjectName name;
    bool captured = false, decodable = false;
    std::vector<bool> keep, optionalColumn;
    QStringList columns, key;
    std::vector<DataType> types;
    binlog::RowDecoder decoder;
    std::uint64_t fingerprint = 0;
    std::string map;           ///< the TABLE_MAP that it was made of: the log repeats it before every statement
  };
  /// Rows of transactions on their way into a batch.
  struct Sink {
    ChangeBatch batch;
    std::unordered_map<std::uint64_t, std::uint32_t> tables; ///< fingerprint → index of batch.tables
    std::size_t wireBytes = 0;
    std::uint32_t firstChange = 0; ///< of the transaction that is open
  };
  /// A prepared XA transaction that is not decided yet; restarts begin before it.
  struct HeldXa { std::shared_ptr<binlog::HeldEvents> events; BinlogPosition before; };
  using LiveTables = std::unordered_map<std::uint64_t, std::shared_ptr<Live>>;
  /// Events that come out of another event or out of what was held: read before the stream goes on.
  struct Nested {
    binlog::EventStream stream;
    std::shared_ptr<binlog::HeldEvents> held; ///< what the stream reads; null: the packet in the connection's buffer
    LiveTables outside;                       ///< of a held one: the tables as they are numbered around it
    std::function<Result<>()> then;
  };

  explicit BinlogSource(const CaptureOptions &options, const CancelToken &token) : m_options(options), m_token(token) {}
  // change_source_open.cpp
  Result<> connect(const Endpoint &endpoint, const Secret &secret);
  Result<> knowsDomains();
  Result<> handshake();
  Result<> dump();
  Result<> startStream();
  Result<bool> passTornEnd(const Error &error);
  Error explainLost(Error error);
  Result<const Shape *> shape(const ObjectName &name, bool fresh);
  Result<std::shared_ptr<Live>> makeLive(const binlog::TableMap &map);
  bool matchShape(const binlog::TableMap &map, const Table &table, Live &live) const;
  bool shapeFromMetadata(const binlog::TableMap &map, const Table *table, Live &live) const;
  [[nodiscard]] bool isCaptured(const ObjectName &name) const;

  // change_source.cpp
  bool dataReady(Deadline deadline);
  Result<> readEvent();
  Result<> readNested();
  Result<> handle(std::string_view event, const binlog::Header &header, std::string_view body);
  Result<> handleQuery(const binlog::Header &header, std::string_view body, bool compressed);
  Result<> handleRows(const binlog::Header &header, std::string_view body);
  Result<> handleTableMap(const binlog::Header &header, std::string_view body);
  Result<bool> learnTable(std::string_view body);
  Result<> unpack(std::string_view body);
  Result<> hold(const binlog::Header &header, std::string_view body);
  Result<> prepared(const binlog::Header &header);
  void replay(std::shared_ptr<binlog::HeldEvents> held, const binlog::Header &header);
  Result<> handleGtid(const binlog::GtidEvent &gtid);
  Result<> handleDefinition(const QueryWords &words, const binlog::QueryEvent &query, const binlog::Header &header);
  Result<> handleXaEnd(const QueryWords &words, const binlog::Header &header);
  void beginTransaction();
  Result<> endTransaction(const binlog::Header &header, bool rolledBack = false);
  Result<> loseUnfinished();
  void recordPosition();
  void addTransaction(bool continues, std::uint32_t timestamp);
  Result<std::uint32_t> tableIndex(Sink &sink, const Live &live);
  Result<> appendTruncate(const ObjectName &name);
  [[nodiscard]] Position position() const;
  [[nodiscard]] bool inTransaction() const { return m_open; }
  ChangeBatch takeBatch();

  CaptureOptions m_options;
  CancelToken m_token;
  Endpoint m_endpoint;
  Secret m_secret;
  CancelToken::Registration m_wakeUp;
  std::unique_ptr<Client> m_stream, m_side;
  std::optional<Client::Running> m_running;
  QSet<ObjectName> m_tables;
  QSet<QString> m_schemas;
  bool m_lowerNames = false;

  binlog::FormatDescription m_format;
  binlog::Unpacker m_unpacker;
  LiveTables m_live;
  QHash<ObjectName, std::shared_ptr<Shape>> m_shapes;
  QSet<ObjectName> m_sequences;          ///< logged like tables, but no rows of anyone

  // where we are
  QString m_file;
  std::uint64_t m_offset = 4;
  bool m_useGtid = false;
  bool m_serverSeeks = false;            ///< it begins where the GTIDs say, not at file and offset
  bool m_gtidComplete = false;           ///< the GTID state covers every domain or server: only then may a restart rely on it
  MariaGtidState m_mariaGtids;
  MySqlGtidSet m_mySqlGtids;
  BinlogPosition m_committed;            ///< after the last whole transaction
  BinlogPosition m_delivered;            ///< restart with a hold: what came before is dropped
  bool m_dropping = false;               ///< the open transaction is not delivered
  bool m_ownWrites = false;

  // the open transaction
  bool m_open = false, m_sliced = false, m_standalone = false;
  binlog::GtidEvent m_gtid;
  bool m_haveGtid = false;
  std::string m_xid;                     ///< of the XA transaction whose rows come now
  Sink m_sink;
  std::vector<Nested> m_nested;          ///< the innermost last
  std::shared_ptr<SpillFile> m_spill;
  std::shared_ptr<binlog::HeldEvents> m_xa; ///< rows of m_xid
  std::map<std::string, HeldXa> m_held;
  std::size_t m_heldBytes = 0;           ///< of m_held in memory

  std::size_t m_wireLimit = 8u << 20, m_sliceLimit = 16u << 20;
  bool m_sliceReady = false;
  qint64 m_lastHeard = 0, m_lastEventMicros = 0;
  std::pair<QString, std::uint64_t> m_caughtUp; ///< file and offset of the last heartbeat
};

/// What must be true before changes can be followed; each failure with the statement that mends it.
std::vector<CheckLine> captureReadiness(Client &client, const CaptureOptions &options);

} // namespace portolan::mysql
