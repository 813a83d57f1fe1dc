// SPDX-License-Identifier: GPL-3.0-or-later
// Proof by execution: what was converted is run on both sides and its results and effects are compared. Views are read;
// routines are called and triggers fired inside transactions that are rolled back.
#pragma once

#include "core/base/cancel.h"
#include "core/convert/convert.h"
#include "core/engines/api/engine.h"

#include <functional>

namespace portolan::prove {

enum class Verdict { Proved, Differs, NotRunnable };
[[nodiscard]] QString verdictKey(Verdict v); ///< "proved", "differs", "not-runnable"

/// A call that the user wants tried: values as text, nothing is NULL; in the order of the IN parameters.
struct UserCase {
  QString routine; ///< "schema.name" or "name"
  std::vector<std::optional<QString>> arguments;
};
/// [{"routine": "s.f", "arguments": [1, "x", null]}]. Errors (Configuration): not of that form.
Result<std::vector<UserCase>> readCases(const QByteArray &json, const QString &fileName);

struct ProveOptions {
  convert::ConvertOptions convert;      ///< the names that the conversion used; dialects are filled in
  QStringList only;                     ///< names or "schema.name" with DMS wildcards; empty: everything
  bool views = true, routines = true, triggers = true;
  int casesPerRoutine = 24, rowsPerTrigger = 4;
  qint64 maxRows = 1'000'000;           ///< of a view
  qint64 maxEffectRows = 200'000;       ///< tables up to this size are compared row by row after a call
  int timeoutSeconds = 60;              ///< of one statement
  std::vector<UserCase> cases;
};

struct Proof {
  QString kind;                         ///< view, function, procedure, trigger
  ObjectName source, target;
  Verdict verdict = Verdict::Proved;
  QString why;                          ///< of Differs and NotRunnable: what differs, why it was not run
  QString smallestInput;                ///< of Differs: the smallest input found that shows it
  QStringList details;                  ///< of Differs: the values of both sides
  QStringList notes;                    ///< what the proof leaves open
  qint64 rows = 0;                      ///< compared
  int cases = 0, failures = 0;          ///< calls or changes tried; of these refused by both sides alike
};

struct ProofReport {
  std::vector<Proof> proofs;
  [[nodiscard]] int count(Verdict v) const;
};

struct End { Connection *connection = nullptr; const Catalog *catalog = nullptr; };

/// `done` is called after each object. Errors: a side was lost, or the catalog does not convert. Differences are no error.
Result<ProofReport> prove(const End &source, const End &target, const ProveOptions &options, const std::function<void(const Proof &)> &done, const CancelToken &cancel);

} // namespace portolan::prove
