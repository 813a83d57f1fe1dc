// SPDX-License-Identifier: GPL-3.0-or-later
// What a conversion would be like, for several targets side by side, before any target exists.
#pragma once

#include "core/convert/convert.h"

#include <QDateTime>

namespace portolan::report {

/// Objects of one kind and how they convert.
struct KindCount {
  QString kind;              ///< "table", "index", "view", "trigger"…
  bool storage = true;       ///< false: code
  int total = 0, automatic = 0, simple = 0, medium = 0, significant = 0;
  qint64 lines = 0;          ///< of source text; 0 for storage
  double hours = 0;
};

struct FindingGroup {
  QString id, title, category, help;
  convert::Severity severity = convert::Severity::Info;
  convert::Complexity complexity = convert::Complexity::None;
  int occurrences = 0;
  double learningHours = 0, hoursEach = 0;
  std::vector<convert::Finding> first; ///< at most five
  [[nodiscard]] double hours() const { return learningHours + hoursEach * occurrences; }
};

struct TargetAssessment {
  sql::Dialect target = sql::Dialect::Postgres;
  QString title;
  std::vector<KindCount> kinds;        ///< storage first
  std::vector<FindingGroup> groups;    ///< heaviest first
  std::vector<convert::Finding> findings;
  double hours = 0;
  int complexity = 1;                  ///< 1 to 10
  qint64 linesWithFindings = 0;
  QString failed;                      ///< set: why it could not be converted at all
  [[nodiscard]] KindCount sum(bool storage) const;
};

struct Feature { QString name; int count = 0; QString example; };

struct SchemaAssessment {
  QString name, source, flavour, version; ///< name: of the server in a list; source: address without secret
  QDateTime taken;
  QStringList schemas;
  std::vector<Feature> features;       ///< of the server that are in use
  QStringList notScanned;              ///< what could not be read, and why
  qint64 linesOfCode = 0;
  std::vector<TargetAssessment> targets;
};

[[nodiscard]] SchemaAssessment assessSchema(const Catalog &catalog, sql::Dialect from, const std::vector<sql::Dialect> &targets, convert::ConvertOptions options);
/// Sentences that say how the numbers come about.
[[nodiscard]] QStringList assumptions();

[[nodiscard]] QByteArray assessmentHtml(const SchemaAssessment &assessment);
[[nodiscard]] QByteArray assessmentPdf(const SchemaAssessment &assessment);
[[nodiscard]] QByteArray assessmentJson(const SchemaAssessment &assessment);
/// Every occurrence; one line per finding number; one line per kind of object.
struct AssessmentCsv { QByteArray items, actionItems, summary; };
[[nodiscard]] AssessmentCsv assessmentCsv(const SchemaAssessment &assessment);
/// One line per server, schema set and target.
[[nodiscard]] QByteArray serversCsv(const std::vector<SchemaAssessment> &assessments);

} // namespace portolan::report
