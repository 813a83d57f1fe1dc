// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/not_moved.h"

#include "core/convert/tables/on_update.h"

namespace portolan {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Migration", text, nullptr, n); }

/// Findings that say: a part of the object is not there on the target.
bool leavesOut(const QString &id) {
  static const QSet<QString> ids{QStringLiteral("PTN-2003"), QStringLiteral("PTN-2004"), QStringLiteral("PTN-2006"), QStringLiteral("PTN-2007"), QStringLiteral("PTN-2008"), QStringLiteral("PTN-2012"), QStringLiteral("PTN-2013"),
                                 QStringLiteral("PTN-2031"), QStringLiteral("PTN-2033"), QStringLiteral("PTN-2041"), QStringLiteral("PTN-2042"), QStringLiteral("PTN-3011"), QStringLiteral("PTN-6008")};
  return ids.contains(id);
}

class Collector {
public:
  Collector(const convert::ConvertedCatalog &converted, const QSet<ObjectName> &edited) : m_converted(converted), m_edited(edited) {
    for (const convert::TargetStatement &s : converted.statements) m_made.insert({s.objectKind, s.source});
  }

  void findings() {
    for (const convert::Finding &f : m_converted.findings)
      if (!m_edited.contains(f.object) && (f.severity == convert::Severity::Error || leavesOut(f.id))) add(f.object, f.message);
  }
  /// An object of which nothing was made, although no finding says so.
  void object(std::initializer_list<const char *> kinds, const ObjectName &name, const char *word) {
    if (m_told.contains(name) || m_edited.contains(name) || m_converted.names.excluded.contains(name)) return;
    for (const char *kind : kinds)
      if (m_made.contains({QLatin1String(kind), name})) return;
    add(name, tr("the conversion makes no %1 of it").arg(QLatin1String(word)));
  }
  void add(const ObjectName &name, const QString &why) {
    m_told.insert(name);
    if (std::ranges::none_of(m_list, [&](const auto &entry) { return entry.first == name && entry.second == why; })) m_list.emplace_back(name, why);
  }
  [[nodiscard]] std::vector<std::pair<ObjectName, QString>> take() { return std::move(m_list); }

private:
  const convert::ConvertedCatalog &m_converted;
  const QSet<ObjectName> &m_edited;
  QSet<std::pair<QString, ObjectName>> m_made;
  QSet<ObjectName> m_told;
  std::vector<std::pair<ObjectName, QString>> m_list;
};

} // namespace

std::vector<std::pair<ObjectName, QString>> objectsNotMoved(const Catalog &source, const convert::ConvertedCatalog &converted, const QSet<ObjectName> &edited) {
  Collector collector(converted, edited);
  collector.findings();
  for (const View &v : source.views) collector.object({"view"}, v.name, "view");
  const auto ofTriggers = [&](const Routine &r) { // moves with the triggers that call it
    return r.returns.native == QLatin1String("trigger") && std::ranges::any_of(source.triggers, [&](const Trigger &t) { return t.function == r.name; });
  };
  for (const Routine &r : source.routines)
    if (!ofTriggers(r)) collector.object({"function", "procedure"}, r.name, "routine");
  for (const Trigger &t : source.triggers)
    if (!converted.names.excluded.contains(t.table) && !convert::isOnUpdateOf(source, t, converted.target.table(converted.names.target(t.table)))) collector.object({"trigger", "function"}, {t.table.schema, t.name}, "trigger");
  for (const Event &e : source.events) collector.object({"event", "function", "procedure"}, e.name, "event");
  for (const Sequence &s : source.sequences)
    if (s.ownedByTable.name.isEmpty()) collector.object({"sequence"}, s.name, "sequence");
  QSet<QString> grantees;
  for (const Grant &g : source.grants) grantees.insert(g.grantee);
  const bool grantsMade = std::ranges::any_of(converted.statements, [](const convert::TargetStatement &s) { return s.stage == convert::Stage::Grant; });
  if (!source.grants.empty() && !grantsMade) {
    QStringList names(grantees.cbegin(), grantees.cend());
    names.sort();
    collector.add({{}, tr("privileges")}, tr("%n grant(s) to %1 are not moved: users differ between servers", static_cast<int>(source.grants.size())).arg(names.mid(0, 5).join(QLatin1String(", "))));
  }
  for (const QString &warning : source.warnings) collector.add({{}, tr("not read")}, warning);
  return collector.take();
}

} // namespace portolan
