// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace file (.portolan): one SQLite database with endpoints, catalogs, tasks, hand edits and runs. Every
// change is written when it is made (a transaction each), so there is nothing to save and a crash loses nothing.
// Thread-safe: one mutex, short calls; big ones (catalogs) may be made from a worker thread. Holds no secret.
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/task/task_definition.h"

#include <QDateTime>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace portolan::project {

enum class SecretPlace { Keychain, Environment, Session, Ask, None };

struct StoredEndpoint {
  qint64 id = 0;               ///< 0: not stored yet
  QString name;                ///< unique
  Endpoint endpoint;
  SecretPlace secretPlace = SecretPlace::Ask;
  QString secretName;          ///< keychain entry or environment variable
  QString colour;              ///< "#rrggbb", empty: none
  bool production = false, readOnly = false;
  QString identity;            ///< Connection::serverIdentity() when last seen
};

struct StoredCatalog { qint64 endpointId = 0; QDateTime takenAt; QString serverVersion; qint64 tables = 0, bytes = 0; };

struct StoredTask { qint64 id = 0; task::TaskDefinition definition; qint64 sourceEndpoint = 0, targetEndpoint = 0; QDateTime modified; };

/// A hand edit: target SQL that wins over the converter's.
struct HandEdit {
  qint64 taskId = 0;
  QString objectKind;          ///< table, view, function…
  ObjectName object;           ///< source object
  QString signature;           ///< of an overloaded routine
  QString targetSql;
  QString sourceText;          ///< the source as it was when the edit was made: differs now → outdated
  QString convertedSql;        ///< what the converter gave then, for the three-way view
  QString note;
  bool skipped = false;        ///< do not create the object at all
  QDateTime modified;
  bool locked = false;         ///< never merged with what the converter says later
  QString sourceOverride;      ///< another text of the source object, converted in place of its own; targetSql may be empty then
};

enum class RunState { Running, Succeeded, WithRejects, Failed, Cancelled, Interrupted, Discarded };
struct StoredRun {
  qint64 id = 0, taskId = 0;
  RunState state = RunState::Running;
  QString command;             ///< "run", "validate", "reload"…
  QDateTime started, finished;
  int exitCode = -1;
  QString summary, stopReason, runFolder, reportPath;
  qint64 rows = 0, bytes = 0, rejected = 0;
};
struct RunEvent { qint64 micros = 0; int level = 0; QString object, text; }; ///< level: 0 info, 1 warning, 2 error
struct RunSample { qint64 micros = 0; double rowsPerSecond = 0, bytesPerSecond = 0, lagSeconds = -1; qint64 lagBytes = -1, rows = 0; };

enum class Part { Endpoints, Catalogs, Tasks, Edits, Runs, Settings };

class Workspace {
public:
  /// Opens or creates. Errors (State): not a workspace, damaged (with the copy to go back to), unreadable. A file of a
  /// newer version, without write permission or held by another process opens read-only; readOnlyReason() says why.
  /// An older version is migrated forward after a copy "<name>.v<old>.bak".
  static Result<std::unique_ptr<Workspace>> open(const QString &path);
  static Result<std::unique_ptr<Workspace>> inMemory();
  ~Workspace();
  Workspace(const Workspace &) = delete;
  Workspace &operator=(const Workspace &) = delete;

  [[nodiscard]] QString path() const;
  [[nodiscard]] bool isReadOnly() const;
  [[nodiscard]] QString readOnlyReason() const;
  /// Writes a consistent copy (SQLite backup) to `path`.
  Result<> saveCopy(const QString &path) const;

  [[nodiscard]] Result<std::vector<StoredEndpoint>> endpoints() const;
  Result<qint64> storeEndpoint(const StoredEndpoint &endpoint);      ///< insert (id 0) or update; gives the id
  Result<> removeEndpoint(qint64 id);                                ///< with its catalogs; refused while a task uses it

  Result<> storeCatalog(qint64 endpointId, const Catalog &catalog);  ///< replaces the one before
  [[nodiscard]] Result<std::optional<Catalog>> catalog(qint64 endpointId) const;
  [[nodiscard]] Result<std::vector<StoredCatalog>> catalogs() const;

  [[nodiscard]] Result<std::vector<StoredTask>> tasks() const;
  Result<qint64> storeTask(const StoredTask &task);
  Result<> removeTask(qint64 id);                                    ///< with edits and runs

  [[nodiscard]] Result<std::vector<HandEdit>> edits(qint64 taskId) const;
  Result<> storeEdit(const HandEdit &edit);                          ///< by task, kind, object, signature
  Result<> removeEdit(qint64 taskId, const QString &objectKind, const ObjectName &object, const QString &signature = {});

  Result<qint64> startRun(qint64 taskId, const QString &command, const QString &runFolder);
  Result<> updateRun(const StoredRun &run);                          ///< totals, state, end
  [[nodiscard]] Result<std::vector<StoredRun>> runs(qint64 taskId = 0) const; ///< newest first; 0: of every task
  /// Runs that were going on when their process died; found and marked Interrupted by open().
  [[nodiscard]] Result<std::vector<StoredRun>> interruptedRuns() const;
  Result<> addEvents(qint64 runId, const std::vector<RunEvent> &events);
  [[nodiscard]] Result<std::vector<RunEvent>> events(qint64 runId, qint64 from = 0, qint64 limit = 10000) const;
  Result<> addSamples(qint64 runId, const std::vector<RunSample> &samples);
  [[nodiscard]] Result<std::vector<RunSample>> samples(qint64 runId) const;

  [[nodiscard]] QString setting(const QString &key, const QString &fallback = {}) const; ///< page, splitter, filters…
  Result<> setSetting(const QString &key, const QString &value);

  /// Called after each change, in the thread that made it.
  void onChange(std::function<void(Part)> listener);

  class Private; ///< the database; for this room's files

private:
  Workspace();
  std::unique_ptr<Private> d;
};

} // namespace portolan::project
