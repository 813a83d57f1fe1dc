// SPDX-License-Identifier: GPL-3.0-or-later
// How a running replication and another process speak to each other through the run folder: the status file is
// replaced atomically each second; a request file asks for a stop or a cut-over; the lock names the process.
#pragma once

#include "core/base/result.h"
#include "core/replicate/replication.h"

#include <QJsonObject>

namespace portolan::replicate {

inline constexpr const char *StatusFileName = "status.json";

enum class RunRequest { None, Stop, StopAtCurrent };

[[nodiscard]] QJsonObject progressToJson(const ReplicationProgress &progress);
/// Errors (State): the folder cannot be written.
Result<> writeStatus(const QString &runFolder, const QJsonObject &status);
/// Errors (State): the folder holds no status.
Result<QJsonObject> readStatus(const QString &runFolder);
/// True: the process that wrote the status is alive and still the same one.
[[nodiscard]] bool isRunning(const QJsonObject &status);
/// "pid" and "started" of this process, for the status.
[[nodiscard]] QJsonObject processStamp();

Result<> postRequest(const QString &runFolder, RunRequest request);
/// Takes the request: the file is removed.
[[nodiscard]] RunRequest takeRequest(const QString &runFolder);

} // namespace portolan::replicate
