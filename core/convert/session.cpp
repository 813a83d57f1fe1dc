// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/session.h"

#include "core/convert/findings.h"

namespace portolan::convert {

void Session::note(int number, const QString &message, const QString &action) {
  Finding finding = makeFinding(number, message, action);
  finding.objectKind = objectKind;
  finding.object = object;
  finding.line = line;
  finding.column = column;
  note(std::move(finding));
}

void Session::note(Finding finding) {
  // What is told of one object stands together: a catalog of 10,000 tables has tens of thousands of findings.
  for (auto known = findings.rbegin(); known != findings.rend() && known->object == finding.object; ++known)
    if (known->id == finding.id && known->message == finding.message && known->line == finding.line) return;
  findings.push_back(std::move(finding));
}

QString ident(const Session &session, const QString &name) { return sql::quoteIdentifier(session.options.to, name); }

QString ident(const Session &session, const ObjectName &name) {
  if (name.schema.isEmpty() || !session.qualify) return ident(session, name.name);
  return ident(session, name.schema) + QLatin1Char('.') + ident(session, name.name);
}

} // namespace portolan::convert
