// SPDX-License-Identifier: GPL-3.0-or-later
// MariaDB and MySQL over MariaDB Connector/C; the server tells which of the two it is.
#pragma once

#include "core/engines/api/engine.h"

namespace portolan {

class MysqlEngine final : public Engine {
public:
  [[nodiscard]] QString id() const override { return QStringLiteral("mysql"); }
  [[nodiscard]] Capabilities capabilities() const override;
  [[nodiscard]] QList<OptionSpec> options() const override;
  Result<std::unique_ptr<Connection>> connect(const Endpoint &, const Secret &, const CancelToken &) const override;
  std::vector<CheckLine> test(const Endpoint &, const Secret &, const CancelToken &) const override;
  Result<SnapshotReaders> openSnapshot(const Endpoint &, const Secret &, int count, const CaptureOptions *capture, const CancelToken &) const override;
  Result<std::unique_ptr<ChangeSource>> changeSource(const Endpoint &, const Secret &, const CaptureOptions &, const CancelToken &) const override;
  Result<std::unique_ptr<ChangeTarget>> changeTarget(const Endpoint &, const Secret &, const ApplyOptions &, const CancelToken &) const override;
  std::vector<CheckLine> captureReadiness(Connection &, const CaptureOptions &) const override;
  [[nodiscard]] std::optional<int> comparePositions(const Position &, const Position &) const override;
};

} // namespace portolan
