// SPDX-License-Identifier: GPL-3.0-or-later
// A task as a document: where from, where to, which tables, which settings. Holds no secret. The file format
// (.portolan-task) is described in core/task/README.md.
#pragma once

#include "core/engines/api/endpoint.h"
#include "core/task/migration.h"
#include "core/task/task_settings.h"

#include <QJsonObject>

namespace portolan::task {

/// One side of a task. `secret` says where the password is found: "env:VAR", "keychain:NAME", "ask" or empty (none, or
/// what the engine finds itself: ~/.pgpass, ~/.my.cnf).
struct TaskEndpoint {
  QString name;           ///< for people; in a workspace the endpoint's name
  Endpoint endpoint;
  QString secret;
  friend bool operator==(const TaskEndpoint &, const TaskEndpoint &) = default;
};

/// A further source of a task group: same target, own mapping (empty: the task's).
struct TaskSource { TaskEndpoint source; QByteArray mappings; friend bool operator==(const TaskSource &, const TaskSource &) = default; };

struct TaskDefinition {
  QString name;           ///< letter first, then letters, digits, hyphens; at most 255
  QString description;
  MigrationType type = MigrationType::FullLoad;
  TaskEndpoint source, target;
  std::vector<TaskSource> moreSources;
  QByteArray mappings;    ///< table-mapping JSON; empty: everything
  TaskSettings settings;
  QString cdcStart, cdcStop;
  QJsonObject kept;       ///< keys of the file it was imported from that have no meaning here

  /// Portolan's own file, version 1. Errors (Configuration) with line and column; a newer version is refused by name.
  static Result<TaskDefinition> fromJson(const QByteArray &bytes, const QString &fileName);
  [[nodiscard]] QByteArray toJson() const; ///< canonical, stable, no secret
  /// Name, endpoints, mappings, settings fit together. Empty: fine.
  [[nodiscard]] std::vector<SettingNotice> validate() const;
  /// What `migrate` is given. The secrets are filled in by the caller.
  [[nodiscard]] Result<MigrationOptions> toOptions() const;
};

/// What settings mean for a run beyond the fields of MigrationOptions that were filled from them.
void applySettings(const TaskSettings &settings, MigrationOptions &options);
[[nodiscard]] QString migrationTypeKey(MigrationType type); ///< "full-load-and-cdc"
[[nodiscard]] Result<MigrationType> migrationTypeFromKey(const QString &key);

} // namespace portolan::task
