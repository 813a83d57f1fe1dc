// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/engine.h"

namespace portolan {

/// A .sql file as a source of definitions: script:///path/dump.sql?dialect=mysql. The file is read in one pass and in constant
/// memory, rows are skipped. Rows are not read from scripts: reader() says so.
class ScriptEngine : public Engine {
public:
  [[nodiscard]] QString id() const override { return QStringLiteral("script"); }
  [[nodiscard]] Capabilities capabilities() const override;
  [[nodiscard]] QList<OptionSpec> options() const override;
  Result<std::unique_ptr<Connection>> connect(const Endpoint &, const Secret &, const CancelToken &) const override;
  std::vector<CheckLine> test(const Endpoint &, const Secret &, const CancelToken &) const override;
  Result<SnapshotReaders> openSnapshot(const Endpoint &, const Secret &, int count, const CaptureOptions *capture, const CancelToken &) const override;
};

} // namespace portolan
