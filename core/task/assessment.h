// SPDX-License-Identifier: GPL-3.0-or-later
// What is known before a task starts: every check says what was found, on which objects, why it matters and the
// statement that mends it. Nothing is changed on the source; on the target one table of our own is made and dropped again.
#pragma once

#include "core/base/cancel.h"
#include "core/engines/api/engine.h"
#include "core/mapping/mapping.h"
#include "core/task/migration.h"

#include <QJsonObject>
#include <functional>

namespace portolan::task {

enum class CheckResult { Passed, Skipped, Warning, Failed }; ///< by rising weight
[[nodiscard]] QString checkResultKey(CheckResult r);         ///< "passed": in JSON and for --fail-on

struct AssessmentCheck {
  QString id;              ///< stable: "table-without-key"
  QString dmsKeys;         ///< the checks of AWS DMS that it answers, for people who know them
  QString title;           ///< translated
  CheckResult result = CheckResult::Passed;
  QString finding;         ///< what was found
  QStringList objects;
  QString why;             ///< why it matters
  QStringList mend;        ///< statements or steps
};

struct AssessmentReport {
  QString source, target;  ///< addresses without secrets
  QString sourceVersion, targetVersion;
  QDateTime taken;
  qint64 tables = 0, estimatedRows = -1, bytes = -1;
  double estimatedSeconds = -1; ///< of the full load with one reader and writer, from a trial
  std::vector<AssessmentCheck> checks;

  [[nodiscard]] CheckResult worst() const;
  [[nodiscard]] int count(CheckResult r) const;
  [[nodiscard]] QJsonObject toJson() const;
  [[nodiscard]] QByteArray toHtml() const; ///< one file, no script, no outside link
};

/// What a copy of two seconds came to.
struct TrialCopy {
  qint64 rows = 0, bytes = 0;
  double seconds = 0;
  bool written = false;    ///< into a temporary table of the target; false: only read
  QString whyReadOnly;
};

class Assessment {
public:
  Assessment(const EngineRegistry &engines, MigrationOptions options, CancelToken cancel);
  /// `progress` is told each check's title. Errors only when the user cancels: what fails is a check's result.
  Result<AssessmentReport> run(const std::function<void(const QString &)> &progress = {});

private:
  void add(AssessmentCheck check);
  bool connect();
  void schema();
  void tables();
  void names();
  void targetState();
  void privileges();
  void servers();
  void capture();
  void masks();
  void collations();
  void following();
  void largeValues();
  // assessment_trial.cpp
  void duration();
  [[nodiscard]] const Table *trialTable() const;
  Result<TrialCopy> copyForAWhile(const Table &shape);
  [[nodiscard]] QString one(Connection &c, const QString &sql) const;

  const EngineRegistry &m_engines;
  MigrationOptions m_options;
  CancelToken m_cancel;
  std::function<void(const QString &)> m_progress;
  AssessmentReport m_report;
  const Engine *m_sourceEngine = nullptr, *m_targetEngine = nullptr;
  std::unique_ptr<Connection> m_source, m_target;
  std::vector<CancelToken::Registration> m_wakeUps; ///< after the connections: they go first
  Catalog m_catalog;
  std::optional<mapping::MappingPlan> m_plan;
  convert::ConvertedCatalog m_converted;
  bool m_convertedGood = false;
  qint64 m_largestValue = 0;
};

} // namespace portolan::task
