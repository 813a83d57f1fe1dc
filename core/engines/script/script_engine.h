// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/engine.h"

namespace portolan {

/// A .sql file as a source: script:///path/dump.sql?dialect=mysql. One pass over the file finds the definitions and where each
/// table's rows stand (INSERT … VALUES, COPY); readers stream them from there in constant memory. What only a server can do
/// (INSERT … SELECT, UPDATE, defaults that are computed) is never guessed: reading that table is an error.
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
