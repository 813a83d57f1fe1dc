// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/changes.h"
#include "core/engines/api/connection.h"

#include <memory>
#include <vector>

namespace portolan {

struct Capabilities {
  QString title;                  ///< "PostgreSQL", translated
  bool source = true, target = true, changeSource = false, changeTarget = false;
  bool schemas = false;           ///< a database has several schemas
  bool transactionalDdl = false;
  bool parallelRead = true, parallelWrite = true;
  bool fileBased = false;
  int defaultPort = 0;
  int maxIdentifierBytes = 0;     ///< 0: no limit
  bool maxIdentifierInCharacters = false;
  bool foldsToLower = false;      ///< unquoted names fold to lower case
  QString rawFormat;              ///< wire format its writer takes as it is ("pgcopy"), empty: none
};

/// A consistent view of the source over several readers.
struct SnapshotReaders {
  std::vector<std::unique_ptr<Connection>> readers;
  std::unique_ptr<Connection> keeper; ///< holds the snapshot open; may be null
  Position position;                  ///< changes after this are not in the snapshot; empty: the engine keeps no log
  QString method;                     ///< how, for people: "exported snapshot", "short global lock"
  bool exact = true;                  ///< false: readers may see different points; `method` says why
  QString name;                       ///< while the keeper lives, joinSnapshot() opens another reader on it; empty: nobody can join
};

/// A line of a staged connection test or a readiness check.
struct CheckLine {
  QString step;      ///< "tcp", "tls", "login", "version", "privileges", "replication"
  enum class State { Passed, Warning, Failed, Skipped } state = State::Passed;
  QString text, wayOut;
};

/// One kind of database; stateless, thread-safe.
class Engine {
public:
  virtual ~Engine() = default;
  [[nodiscard]] virtual QString id() const = 0; ///< stable key in files, never translated
  [[nodiscard]] virtual Capabilities capabilities() const = 0;
  [[nodiscard]] virtual QList<OptionSpec> options() const = 0;
  /// Errors have kind Source; the caller changes it to Target for a target (asTarget()).
  virtual Result<std::unique_ptr<Connection>> connect(const Endpoint &, const Secret &, const CancelToken &) const = 0;
  /// Stages name → tcp → tls → login → version → privileges → replication; stops at the first failure.
  virtual std::vector<CheckLine> test(const Endpoint &, const Secret &, const CancelToken &) const = 0;

  /// `count` readers on one snapshot. With `capture` the change position is one from which changeSource() can follow
  /// (PostgreSQL: creates publication and slot).
  virtual Result<SnapshotReaders> openSnapshot(const Endpoint &, const Secret &, int count, const CaptureOptions *capture, const CancelToken &) const = 0;

  /// One more reader on a snapshot that is still kept, by its name.
  virtual Result<std::unique_ptr<Connection>> joinSnapshot(const Endpoint &, const Secret &, const QString &name, const CancelToken &) const;

  virtual Result<std::unique_ptr<ChangeSource>> changeSource(const Endpoint &, const Secret &, const CaptureOptions &, const CancelToken &) const;
  virtual Result<std::unique_ptr<ChangeTarget>> changeTarget(const Endpoint &, const Secret &, const ApplyOptions &, const CancelToken &) const;
  /// What must be true before changes can be followed; each failure with the statement that mends it.
  virtual std::vector<CheckLine> captureReadiness(Connection &, const CaptureOptions &) const { return {}; }
  /// Removes slot, publication, triggers, change table of a task. Idempotent.
  virtual Result<> removeCapture(const Endpoint &, const Secret &, const CaptureOptions &, const DestructiveConsent &, const CancelToken &) const { return {}; }
  /// -1, 0, 1; nothing when the two cannot be compared.
  [[nodiscard]] virtual std::optional<int> comparePositions(const Position &, const Position &) const { return std::nullopt; }
};

/// Engines by id. Owned by whoever composes the program; no global.
class EngineRegistry {
public:
  void add(std::unique_ptr<Engine> engine) { m_engines.push_back(std::move(engine)); }
  [[nodiscard]] const Engine *find(const QString &id) const;
  [[nodiscard]] Result<const Engine *> require(const QString &id) const;
  [[nodiscard]] std::vector<const Engine *> all() const;

private:
  std::vector<std::unique_ptr<Engine>> m_engines;
};

} // namespace portolan
