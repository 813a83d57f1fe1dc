// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/assessment.h"

#include "ui/models/aligned_model.h"
#include "ui/widgets/core_text.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace { QString tr(const char *text) { return QCoreApplication::translate("portolan::ui", text); } }

QString complexityText(convert::Complexity c) {
  switch (c) {
  case convert::Complexity::None: return tr("none");
  case convert::Complexity::Simple: return tr("simple");
  case convert::Complexity::Medium: return tr("medium");
  case convert::Complexity::Significant: return tr("significant");
  }
  return {};
}

Assessment assess(const Catalog &source, const std::vector<convert::Finding> &findings) {
  QHash<ObjectName, convert::Complexity> worst;
  for (const convert::Finding &f : findings) {
    auto &c = worst[f.object];
    c = std::max(c, f.complexity);
  }
  Assessment a;
  const auto count = [&](const QString &kind, const std::vector<ObjectName> &names) {
    if (names.empty()) return;
    KindScore score{kind, AlignedModel::kindTitle(kind)};
    for (const ObjectName &n : names) {
      switch (worst.value(n, convert::Complexity::None)) {
      case convert::Complexity::None: ++score.automatic; break;
      case convert::Complexity::Simple: ++score.simple; a.hours += 1; break;
      case convert::Complexity::Medium: ++score.medium; a.hours += 4; break;
      case convert::Complexity::Significant: ++score.significant; a.hours += 8; break;
      }
    }
    a.objects += score.total();
    a.automatic += score.automatic;
    a.kinds.push_back(score);
  };
  const auto names = [](const auto &list, auto &&name) {
    std::vector<ObjectName> out;
    for (const auto &item : list) out.push_back(name(item));
    return out;
  };
  count(u"table"_s, names(source.tables, [](const Table &t) { return t.name; }));
  count(u"view"_s, names(source.views, [](const View &v) { return v.name; }));
  std::vector<ObjectName> functions, procedures;
  for (const Routine &r : source.routines) (r.kind == RoutineKind::Procedure ? procedures : functions).push_back(r.name);
  count(u"function"_s, functions);
  count(u"procedure"_s, procedures);
  count(u"trigger"_s, names(source.triggers, [](const Trigger &t) { return ObjectName{t.table.schema, t.name}; }));
  count(u"event"_s, names(source.events, [](const Event &e) { return e.name; }));
  return a;
}

QString assessmentHtml(const QString &title, const Assessment &a, const std::vector<convert::Finding> &findings) {
  const QLocale locale;
  const auto e = [](const QString &s) { return s.toHtmlEscaped(); };
  QString html = u"<!DOCTYPE html><html><head><meta charset='utf-8'><title>%1</title><style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse;margin:1em 0}"
                 "td,th{border:1px solid #c8ced6;padding:4px 8px;text-align:left;vertical-align:top}td.n{text-align:right}</style></head><body><h1>%1</h1>"_s.arg(e(title));
  html += u"<p>%1</p>"_s.arg(e(tr("%1 of %2 objects convert by themselves. The others are about %3 hours of work.").arg(locale.toString(a.automatic), locale.toString(a.objects), locale.toString(a.hours, 'f', 0))));
  html += u"<table border='1' cellspacing='0' cellpadding='4'><tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th><th>%5</th></tr>"_s.arg(e(tr("Kind")), e(tr("automatic")), e(tr("simple")), e(tr("medium")), e(tr("significant")));
  for (const KindScore &k : a.kinds)
    html += u"<tr><td>%1</td><td class='n'>%2</td><td class='n'>%3</td><td class='n'>%4</td><td class='n'>%5</td></tr>"_s.arg(e(k.title)).arg(k.automatic).arg(k.simple).arg(k.medium).arg(k.significant);
  html += u"</table><table border='1' cellspacing='0' cellpadding='4'><tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th><th>%5</th></tr>"_s.arg(e(tr("Item")), e(tr("Object")), e(tr("Effort")), e(tr("What differs")), e(tr("What to do")));
  for (const convert::Finding &f : findings)
    html += u"<tr><td>%1</td><td>%2 %3</td><td>%4</td><td>%5</td><td>%6</td></tr>"_s.arg(e(f.id), e(format::kind(f.objectKind)), e(f.object.display()), e(complexityText(f.complexity)), e(conversionText(f.message)), e(conversionText(f.action)));
  return html + u"</table></body></html>\n"_s;
}

QByteArray findingsCsv(const std::vector<convert::Finding> &findings) {
  const auto cell = [](QString s) { return u'"' + s.replace(u'"', u"\"\""_s) + u'"'; };
  QString out = u"item,severity,complexity,category,kind,schema,object,line,message,action\r\n"_s;
  for (const convert::Finding &f : findings)
    out += QStringList{cell(f.id), convert::severityName(f.severity), cell(complexityText(f.complexity)), cell(f.category), cell(f.objectKind), cell(f.object.schema), cell(f.object.name), QString::number(f.line), cell(f.message), cell(f.action)}.join(u',') + u"\r\n"_s;
  return out.toUtf8();
}

QByteArray findingsJson(const Assessment &a, const std::vector<convert::Finding> &findings) {
  QJsonArray kinds, items;
  for (const KindScore &k : a.kinds) kinds.append(QJsonObject{{u"kind"_s, k.kind}, {u"automatic"_s, k.automatic}, {u"simple"_s, k.simple}, {u"medium"_s, k.medium}, {u"significant"_s, k.significant}});
  static const char *const effort[] = {"none", "simple", "medium", "significant"};
  for (const convert::Finding &f : findings)
    items.append(QJsonObject{{u"item"_s, f.id}, {u"severity"_s, convert::severityName(f.severity)}, {u"complexity"_s, QString::fromLatin1(effort[int(f.complexity)])}, {u"kind"_s, f.objectKind},
                             {u"schema"_s, f.object.schema}, {u"object"_s, f.object.name}, {u"line"_s, f.line}, {u"message"_s, f.message}, {u"action"_s, f.action}});
  return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"objects"_s, a.objects}, {u"automatic"_s, a.automatic}, {u"hours"_s, a.hours}, {u"kinds"_s, kinds}, {u"findings"_s, items}}).toJson();
}

} // namespace portolan::ui
