// SPDX-License-Identifier: GPL-3.0-or-later
// A few real rows before and after: what the rules make of them, and what the target keeps of that. The source is only read;
// on the target a temporary table is made in a transaction that is rolled back.
#pragma once

#include "core/base/cancel.h"
#include "core/convert/convert.h"
#include "core/engines/api/engine.h"
#include "core/mapping/mapping.h"

#include <memory>

namespace portolan::task {

struct SampleRequest {
  const Engine *source = nullptr;                            ///< REQUIRES: not null
  const Engine *target = nullptr;                            ///< null: the effect of the rules alone
  Endpoint sourceEndpoint, targetEndpoint;
  Secret sourceSecret, targetSecret;
  std::shared_ptr<const Catalog> original;                   ///< as the source has it
  std::shared_ptr<const mapping::MappingPlan> plan;          ///< null: no rules
  std::shared_ptr<const convert::ConvertedCatalog> converted;///< null: names of the source stay, the target is not asked
  ObjectName table;                                          ///< of `original`
  ValuePolicies policies;
  int rows = 20;
};

struct SampleRow {
  std::vector<std::optional<QString>> before;
  std::vector<std::optional<QString>> after; ///< empty: the row does not arrive
  QString why;                               ///< why it does not, or what was counted on the way
};

struct SampleRows {
  QStringList before, after; ///< names of the columns on both sides
  std::vector<int> origin;   ///< for each column of `after` the one of `before` that it carries; -1: it is computed
  std::vector<SampleRow> rows;
  bool stored = false;       ///< `after` was written to the target and read back
  QString whyNotStored;
};

/// The first rows by key; where a filter leaves none of them, those that it lets pass come too.
Result<SampleRows> sampleRows(const SampleRequest &request, const CancelToken &cancel);

/// The converted CREATE TABLE for a table of this session alone; empty: there is none of a plain form.
[[nodiscard]] SqlText temporaryTable(const convert::ConvertedCatalog &converted, const ObjectName &target, const QString &name);

} // namespace portolan::task
