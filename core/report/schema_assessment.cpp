// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/schema_assessment.h"

#include "core/convert/findings.h"
#include "core/report/features.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace portolan::report {

using convert::Complexity;
using convert::Finding;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Report", text); }

constexpr double laterShare = 0.25; ///< of the hours of the first occurrence

QString titleOf(sql::Dialect d) {
  switch (d) {
  case sql::Dialect::MySql: return QStringLiteral("MySQL");
  case sql::Dialect::MariaDb: return QStringLiteral("MariaDB");
  case sql::Dialect::Postgres: return QStringLiteral("PostgreSQL");
  case sql::Dialect::Sqlite: return QStringLiteral("SQLite");
  }
  return {};
}

qint64 linesOf(const QString &text) { return text.isEmpty() ? 0 : text.trimmed().count(QLatin1Char('\n')) + 1; }

/// One object that is counted.
struct Counted {
  QString kind;
  bool storage = true;
  ObjectName name;   ///< as findings name it
  QString part;      ///< index or constraint of the table `name`
  qint64 lines = 0;
  Complexity weight = Complexity::None;
  double hours = 0;
};

std::vector<Counted> objectsOf(const Catalog &c) {
  std::vector<Counted> objects;
  const auto add = [&](const char *kind, bool storage, const ObjectName &name, const QString &part = {}, qint64 lines = 0) { objects.push_back({QLatin1String(kind), storage, name, part, lines, Complexity::None, 0}); };
  QSet<QString> schemas;
  for (const Table &t : c.tables) {
    schemas.insert(t.name.schema);
    add("table", true, t.name);
    for (const Index &i : t.indexes) add("index", true, t.name, i.name);
    for (const ForeignKey &k : t.foreignKeys) add("foreign key", true, t.name, k.name);
    for (const Check &k : t.checks) add("check", true, t.name, k.name);
    if (t.partitioning.kind != PartitionKind::None) add("partitioning", true, t.name, tr("partitions"));
  }
  for (const QString &s : std::as_const(schemas)) add("schema", true, {{}, s});
  for (const Sequence &s : c.sequences) if (s.ownedByTable.name.isEmpty()) add("sequence", true, s.name);
  for (const EnumType &t : c.enums) add("type", true, t.name);
  for (const DomainType &t : c.domains) add("type", true, t.name);
  for (const CompositeType &t : c.composites) add("type", true, t.name);
  for (const View &v : c.views) add(v.materialized ? "materialised view" : "view", false, v.name, {}, linesOf(v.definition));
  for (const Routine &r : c.routines) add(r.kind == RoutineKind::Procedure ? "procedure" : r.kind == RoutineKind::Function ? "function" : "aggregate", false, r.name, {}, linesOf(r.definition));
  for (const Trigger &t : c.triggers) add("trigger", false, {t.table.schema, t.name}, {}, linesOf(t.definition));
  for (const Event &e : c.events) add("event", false, e.name, {}, linesOf(e.definition));
  return objects;
}

bool kindFits(const Counted &object, const Finding &f) {
  if (object.name != f.object) return false;
  if (f.objectKind.isEmpty() || object.kind == f.objectKind) return true;
  if (object.kind == QLatin1String("materialised view")) return f.objectKind == QLatin1String("view");
  return object.storage && (f.objectKind == QLatin1String("column") || f.objectKind == QLatin1String("table"));
}

/// Weight and hours of a finding to the object it is about: an index or constraint when the message names it.
void assign(std::vector<Counted> &objects, const QMultiHash<ObjectName, std::size_t> &byName, const Finding &f, double hours) {
  Counted *best = nullptr;
  for (auto [it, end] = byName.equal_range(f.object); it != end; ++it) {
    Counted &o = objects[*it];
    if (!kindFits(o, f)) continue;
    const bool named = !o.part.isEmpty() && f.message.contains(o.part);
    if (!best || (named && best->part.isEmpty()) || (best->part.isEmpty() == o.part.isEmpty() && o.kind == f.objectKind)) {
      if (o.part.isEmpty() || named) best = &o;
    }
  }
  if (!best) return;
  // What the target refuses is never automatic.
  const Complexity weight = f.severity == convert::Severity::Error ? std::max(f.complexity, Complexity::Medium) : f.complexity;
  best->weight = std::max(best->weight, weight);
  best->hours += hours;
}

int complexityOf(const std::vector<Counted> &objects, double hours) {
  if (objects.empty()) return 1;
  double weight = 0;
  for (const Counted &o : objects) weight += o.weight == Complexity::Simple ? 1 : o.weight == Complexity::Medium ? 3 : o.weight == Complexity::Significant ? 6 : 0;
  const double perObject = weight / static_cast<double>(objects.size()); // 0 to 6
  const double size = hours <= 0 ? 0 : std::log10(1 + hours);            // 10 h: 1, 100 h: 2, 1000 h: 3
  return std::clamp(static_cast<int>(std::lround(1 + perObject * 1.5 + size)), 1, 10);
}

std::vector<FindingGroup> grouped(const std::vector<Finding> &findings) {
  QMap<QString, FindingGroup> byId;
  for (const Finding &f : findings) {
    FindingGroup &g = byId[f.id];
    if (g.occurrences++ == 0) {
      const convert::FindingInfo *info = convert::findingInfo(f.id);
      g.id = f.id;
      g.title = info ? info->title : f.message;
      g.help = info ? info->help : f.action;
      g.category = f.category;
      g.severity = f.severity;
      g.complexity = f.complexity;
      const double hours = convert::complexityHours(f.complexity);
      g.hoursEach = hours * laterShare;
      g.learningHours = hours - g.hoursEach;
    }
    if (g.first.size() < 5) g.first.push_back(f);
  }
  std::vector<FindingGroup> groups(byId.cbegin(), byId.cend());
  std::ranges::stable_sort(groups, [](const FindingGroup &a, const FindingGroup &b) { return a.severity != b.severity ? a.severity > b.severity : a.hours() > b.hours(); });
  return groups;
}

TargetAssessment assessTarget(const Catalog &catalog, sql::Dialect target, const convert::ConvertOptions &given) {
  TargetAssessment made;
  made.target = target;
  made.title = titleOf(target);
  convert::ConvertOptions options = given;
  options.to = target;
  if (target == sql::Dialect::Sqlite)
    for (const Table &t : catalog.tables) options.nameMap.schemas.insert(t.name.schema, QString());
  const auto converted = convert::convertCatalog(catalog, options);
  if (!converted) {
    made.failed = converted.error().toText();
    return made;
  }
  made.findings = converted->findings;
  made.groups = grouped(made.findings);
  std::vector<Counted> objects = objectsOf(catalog);
  QMultiHash<ObjectName, std::size_t> byName;
  for (std::size_t i = 0; i < objects.size(); ++i) byName.insert(objects[i].name, i);
  QHash<QString, int> seen;
  QSet<QString> places;
  for (const Finding &f : made.findings) {
    const double full = convert::complexityHours(f.complexity);
    assign(objects, byName, f, seen[f.id]++ == 0 ? full : full * laterShare);
    if (f.line > 0) places.insert(f.object.display() + QLatin1Char(':') + QString::number(f.line));
  }
  made.linesWithFindings = places.size();
  for (const FindingGroup &g : made.groups) made.hours += g.hours();
  QMap<std::pair<bool, QString>, KindCount> kinds;
  for (const Counted &o : objects) {
    KindCount &k = kinds[{!o.storage, o.kind}];
    k.kind = o.kind;
    k.storage = o.storage;
    ++k.total;
    k.lines += o.lines;
    k.hours += o.hours;
    ++(o.weight == Complexity::None ? k.automatic : o.weight == Complexity::Simple ? k.simple : o.weight == Complexity::Medium ? k.medium : k.significant);
  }
  made.kinds.assign(kinds.cbegin(), kinds.cend());
  made.complexity = complexityOf(objects, made.hours);
  return made;
}

} // namespace

KindCount TargetAssessment::sum(bool storage) const {
  KindCount total;
  total.kind = storage ? tr("storage objects") : tr("code objects");
  total.storage = storage;
  for (const KindCount &k : kinds) {
    if (k.storage != storage) continue;
    total.total += k.total;
    total.automatic += k.automatic;
    total.simple += k.simple;
    total.medium += k.medium;
    total.significant += k.significant;
    total.lines += k.lines;
    total.hours += k.hours;
  }
  return total;
}

SchemaAssessment assessSchema(const Catalog &catalog, sql::Dialect from, const std::vector<sql::Dialect> &targets, convert::ConvertOptions options) {
  SchemaAssessment made;
  made.flavour = catalog.flavour;
  made.version = catalog.serverVersion;
  made.taken = QDateTime::currentDateTimeUtc();
  options.from = from;
  QSet<QString> schemas;
  for (const Table &t : catalog.tables) schemas.insert(t.name.schema);
  for (const View &v : catalog.views) schemas.insert(v.name.schema);
  for (const Routine &r : catalog.routines) schemas.insert(r.name.schema);
  made.schemas = QStringList(schemas.cbegin(), schemas.cend());
  made.schemas.sort();
  for (const View &v : catalog.views) made.linesOfCode += linesOf(v.definition);
  for (const Routine &r : catalog.routines) made.linesOfCode += linesOf(r.definition);
  for (const Trigger &t : catalog.triggers) made.linesOfCode += linesOf(t.definition);
  for (const Event &e : catalog.events) made.linesOfCode += linesOf(e.definition);
  made.features = featuresInUse(catalog);
  made.notScanned = notScanned(catalog);
  for (const sql::Dialect target : targets) made.targets.push_back(assessTarget(catalog, target, options));
  return made;
}

QStringList assumptions() {
  return {tr("An object counts as automatic when nothing of it needs a person; else it takes the weight of its heaviest finding. Findings for information only do not count."),
          tr("Hours by hand: simple 1 (below 2), medium 4 (2 to 6), significant 10 (above 6). The first occurrence of a finding counts in full, each further one a quarter: the way is known then."),
          tr("The hours hold the work on the schema and its code by someone who knows both engines. They do not hold the applications, tests, moving the data, training or operation."),
          tr("Complexity 1 to 10: 1, plus 1.5 times the mean weight of an object (automatic 0, simple 1, medium 3, significant 6), plus the decimal logarithm of the hours and 1."),
          tr("Nothing was run on a target. What the conversion is worth is shown by the commands convert --check and prove.")};
}

} // namespace portolan::report
