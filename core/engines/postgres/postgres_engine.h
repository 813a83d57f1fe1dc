// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/engine.h"

namespace portolan {

/// PostgreSQL over libpq: source and target of full loads and of changes (pgoutput).
class PostgresEngine final : public Engine {
public:
  [[nodiscard]] QString id() const override { return QStringLiteral("postgres"); }
  [[nodiscard]] Capabilities capabilities() const override;
  [[nodiscard]] QList<OptionSpec> options() const override;
  Result<std::unique_ptr<Connection>> connect(const Endpoint &endpoint, const Secret &secret, const CancelToken &token) const override;
  std::vector<CheckLine> test(const Endpoint &endpoint, const Secret &secret, const CancelToken &token) const override;
  Result<SnapshotReaders> openSnapshot(const Endpoint &endpoint, const Secret &secret, int count, const CaptureOptions *capture, const CancelToken &token) const override;
  Result<std::unique_ptr<Connection>> joinSnapshot(const Endpoint &endpoint, const Secret &secret, const QString &name, const CancelToken &token) const override;
  Result<std::unique_ptr<ChangeSource>> changeSource(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const CancelToken &token) const override;
  Result<std::unique_ptr<ChangeTarget>> changeTarget(const Endpoint &endpoint, const Secret &secret, const ApplyOptions &options, const CancelToken &token) const override;
  std::vector<CheckLine> captureReadiness(Connection &connection, const CaptureOptions &options) const override;
  Result<> removeCapture(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const DestructiveConsent &consent, const CancelToken &token) const override;
  [[nodiscard]] std::optional<int> comparePositions(const Position &a, const Position &b) const override;
};

} // namespace portolan
