// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/engine.h"
#include "ui/session/run.h"
#include "ui/session/secrets.h"
#include "ui/widgets/prompter.h"

#include <QSettings>
#include <QThreadPool>

namespace portolan::ui {

/// What the window is given by the program that composes it. Everything here outlives the window.
struct Services {
  const EngineRegistry &engines;
  RunnerFactory runner;
  SecretKeeper &secrets;
  Prompter &prompter;
  QSettings &settings;
  RunnerFactory validation; ///< compares only; empty: comparing by itself is not offered
  QThreadPool jobs, runs; ///< short jobs; migrations

  Services(const EngineRegistry &e, RunnerFactory r, SecretKeeper &s, Prompter &p, QSettings &set)
      : engines(e), runner(std::move(r)), secrets(s), prompter(p), settings(set) {
    // Jobs wait for servers, they do not compute: a hung one must not keep the others from starting.
    jobs.setMaxThreadCount(16);
    runs.setMaxThreadCount(64);
  }
};

/// Runs core's Migration.
[[nodiscard]] RunnerFactory migrationRunnerFactory(const EngineRegistry &engines);
/// Runs core's Validation.
[[nodiscard]] RunnerFactory validationRunnerFactory(const EngineRegistry &engines);

} // namespace portolan::ui
