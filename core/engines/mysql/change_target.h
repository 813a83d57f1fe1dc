// SPDX-License-Identifier: GPL-3.0-or-later
// Applies changes to MariaDB or MySQL: bulk statements for runs of one table and kind, several under way at once, the
// position in the same transaction.
#pragma once

#include <span>
#include "core/engines/api/engine.h"
#include "core/engines/mysql/writer.h"

#include <deque>

namespace portolan::mysql {

class MysqlChangeTarget final : public ChangeTarget {
public:
  MysqlChangeTarget(std::unique_ptr<Client> client, ApplyOptions options, const CancelToken &token);
  ~MysqlChangeTarget() override;
  Result<QStringList> prepare(const Catalog &targetCatalog) override;
  Result<std::optional<Position>> checkpoint() override;
  Result<> setCheckpoint(const Position &position) override;
  Result<ApplySummary> apply(const ChangeBatch &batch, const Position &position, ApplyMode mode) override;
  Result<ApplySummary> applySlice(const ChangeBatch &batch, ApplyMode mode) override;
  Result<> abandonSlices() override;

private:
  /// A prepared statement and how a change's rows feed it.
  struct Statement {
    explicit Statement(Client &client) : bulk(client) {}
    BulkStatement bulk;
    ObjectName table;
    ChangeOp op = ChangeOp::Insert;
    std::vector<std::size_t> after, before; ///< columns of the images, in parameter order
    std::vector<ColumnBinder> binders;      ///< after's, then before's
    std::vector<Wire> wires;
    bool anyNumber = false;
  };
  /// The rows that a run of changes takes its values from.
  struct Images { const ChangeTable *table; const RowBatch *after, *before; };
  struct Row { ChangeOp op; std::int32_t after, before; };
  struct Pending { Statement *statement; qint64 expected; };
  /// A temporary table for the rows of one keyless table that are to go (change_keyless.cpp).
  struct GoingRows {
    explicit GoingRows(Client &client) : insert(client) {}
    QString name, update, settle, count, tooMany, remove, putBack;
    BulkStatement insert;
    std::vector<ColumnBinder> binders;
    std::vector<Wire> wires;
  };
  struct Going { std::int32_t row; qint64 count; }; ///< so many rows equal to this before image

  Result<> begin(const Position *position);
  Result<> applyAll(const ChangeBatch &batch, ApplyMode mode, ApplySummary &summary);
  Result<> applyInOrder(const ChangeBatch &batch, const std::vector<std::uint32_t> &changes, ApplySummary &summary);
  Result<> applyNet(const ChangeBatch &batch, ApplySummary &summary);
  Result<> applyRun(const Images &images, std::span<const Row> rows, ApplySummary &summary);
  Result<> sendRun(const Images &images, std::span<const Row> rows, Statement &statement);
  Result<> applyCarefully(const Images &images, const Row &row, ApplySummary &summary);
  Result<> conflict(const Images &images, const Row &row, const Error &error, ConflictPolicy policy, ApplySummary &summary);
  Result<qint64> runOne(const Images &images, const Row &row);
  Result<> applyTruncate(const ObjectName &table, ApplySummary &summary);
  [[nodiscard]] bool mayNetKeyless(const Images &images, std::span<const Row> rows) const;
  Result<> applyKeyless(const Images &images, std::span<const Row> rows, ApplySummary &summary);
  Result<GoingRows *> goingRows(const Images &images);
  Result<> removeRows(const Images &images, const std::vector<Going> &list, GoingRows &going);
  Result<> removeCopies(const Images &images, const Going &going);
  Result<> fillGoing(const Images &images, const std::vector<Going> &list, GoingRows &going);
  Result<> receiveOne();
  Result<> receiveAll();
  void forget();
  Result<> failed(Error error);

  Result<Statement *> statementFor(const Images &images, const Row &row);
  Result<> build(Statement &statement, const Images &images, const Row &row, qint64 limit = 1);
  [[nodiscard]] QString whereTerm(const TargetColumn &column, bool exact) const;
  [[nodiscard]] TargetColumn targetColumn(const ChangeTable &table, std::size_t column) const;
  [[nodiscard]] QString checkpointSql(const Position &position) const;
  [[nodiscard]] Error rowError(Error error, const Images &images, const Row &row) const;
  [[nodiscard]] static QString shapeKey(const Images &images, const Row &row);
  void count(ApplySummary &summary, const ObjectName &table, ChangeOp op, qint64 rows) const;

  std::unique_ptr<Client> m_client;
  std::optional<Client::Running> m_running;
  ApplyOptions m_options;
  CancelToken::Registration m_wakeUp;
  Catalog m_catalog;
  QHash<ObjectName, std::size_t> m_tables;
  std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
  std::unordered_map<std::string, std::unique_ptr<GoingRows>> m_going; ///< null: it cannot be made
  std::deque<Pending> m_pending;
  PolicyCounts m_countsBefore;
  std::optional<QString> m_expected; ///< the stored position as it was read or written last; nothing: not known yet
  bool m_slices = false, m_careful = false, m_missing = false;
};

} // namespace portolan::mysql
