// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prove/session.h"

#include "core/mapping/pattern.h"
#include "core/rows/value_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

namespace portolan::prove {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Prove", text); }

Error asTarget(Error error) { return error.kind() == ErrorKind::Source ? error.withKind(ErrorKind::Target) : error; }

/// A server that refuses a limit (older, other flavour) goes without it.
void limit(Side &side, int seconds) {
  if (side.postgres()) {
    static_cast<void>(side.connection->execute(SqlText(QStringLiteral("SET statement_timeout = '%1s'").arg(seconds))));
    static_cast<void>(side.connection->execute(SqlText(QStringLiteral("SET lock_timeout = '10s'"))));
  } else if (side.mysql()) {
    static_cast<void>(side.connection->execute(SqlText(QStringLiteral("SET SESSION max_statement_time = %1").arg(seconds))));
    static_cast<void>(side.connection->execute(SqlText(QStringLiteral("SET SESSION innodb_lock_wait_timeout = 10"))));
  }
}

Result<> readClock(Side &side) {
  QString text = QStringLiteral("SELECT strftime('%Y-%m-%d %H:%M:%f', 'now')");
  if (side.postgres()) text = QStringLiteral("SELECT (clock_timestamp() AT TIME ZONE 'UTC')::text");
  else if (side.mysql()) text = QStringLiteral("SELECT UTC_TIMESTAMP(6)");
  auto row = side.connection->query(SqlText(text), 1);
  if (!row) return std::unexpected(row.error());
  if (const auto micros = parseDateTime(row->text(0, 0).toStdString())) side.clockMicros = *micros - microsNow();
  return {};
}

} // namespace

qint64 microsNow() { return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count(); }

QString verdictKey(Verdict v) {
  switch (v) {
  case Verdict::Proved: return QStringLiteral("proved");
  case Verdict::Differs: return QStringLiteral("differs");
  case Verdict::NotRunnable: return QStringLiteral("not-runnable");
  }
  return {};
}

int ProofReport::count(Verdict v) const {
  return static_cast<int>(std::ranges::count_if(proofs, [v](const Proof &p) { return p.verdict == v; }));
}

Result<std::vector<UserCase>> readCases(const QByteArray &json, const QString &fileName) {
  const auto wrong = [&](const QString &why) {
    return std::unexpected(Error::configuration(tr("%1 holds no cases: %2").arg(fileName, why)).withHint(QStringLiteral("[{\"routine\": \"schema.name\", \"arguments\": [1, \"text\", null]}]")));
  };
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(json, &error);
  if (error.error != QJsonParseError::NoError) return wrong(error.errorString());
  if (!document.isArray()) return wrong(tr("it is no array"));
  std::vector<UserCase> cases;
  for (const QJsonValue &value : document.array()) {
    const QJsonObject o = value.toObject();
    if (!o[QLatin1String("routine")].isString() || !o[QLatin1String("arguments")].isArray()) return wrong(tr("each case needs \"routine\" and \"arguments\""));
    UserCase one;
    one.routine = o[QLatin1String("routine")].toString();
    for (const QJsonValue &argument : o[QLatin1String("arguments")].toArray()) {
      if (argument.isNull()) one.arguments.emplace_back(std::nullopt);
      else if (argument.isBool()) one.arguments.emplace_back(argument.toBool() ? QStringLiteral("1") : QStringLiteral("0"));
      else if (argument.isDouble()) one.arguments.emplace_back(QString::fromUtf8(QJsonDocument(QJsonArray{argument}).toJson(QJsonDocument::Compact)).mid(1).chopped(1));
      else one.arguments.emplace_back(argument.toString());
    }
    cases.push_back(std::move(one));
  }
  return cases;
}

Session::Session(const End &source, const End &target, const ProveOptions &options, const CancelToken &cancel)
    : m_source{source.connection, source.catalog}, m_target{target.connection, target.catalog}, m_options(options), m_cancel(cancel) {}

Result<> Session::open() {
  convert::ConvertOptions convertOptions = m_options.convert;
  convertOptions.from = m_source.dialect();
  convertOptions.to = m_target.dialect();
  convertOptions.includeCode = false;
  auto converted = convert::convertCatalog(*m_source.catalog, convertOptions);
  if (!converted) return std::unexpected(converted.error());
  m_names = converted->names;
  for (const QString &pattern : m_options.only)
    if (auto read = mapping::Pattern::wildcard(pattern); !read) return std::unexpected(read.error());
  m_patterns = m_options.only;
  for (Side *side : {&m_source, &m_target}) {
    limit(*side, m_options.timeoutSeconds);
    if (auto read = readClock(*side); !read) return std::unexpected(side == &m_target ? asTarget(read.error()) : read.error());
  }
  return {};
}

bool Session::wanted(const ObjectName &name) const {
  if (m_patterns.isEmpty()) return true;
  return std::ranges::any_of(m_patterns, [&](const QString &text) {
    const auto pattern = mapping::Pattern::wildcard(text);
    return pattern && (pattern->matches(name.name) || pattern->matches(name.display()));
  });
}

Now Session::nowOn(const Side &side, qint64 startedMicros) const {
  constexpr qint64 slack = 2'000'000; // clocks are read over the network; fractions are cut
  return {startedMicros + side.clockMicros - slack, microsNow() + side.clockMicros + slack};
}

std::vector<TrackedTable> Session::tracked(const QSet<ObjectName> &tables, QStringList &notes) const {
  std::vector<TrackedTable> all;
  const bool sameEngine = m_source.dialect() == m_target.dialect();
  QList<ObjectName> ordered(tables.cbegin(), tables.cend());
  std::sort(ordered.begin(), ordered.end());
  for (const ObjectName &name : ordered) {
    const Table *source = m_source.catalog->table(name), *target = m_target.catalog->table(m_names.target(name));
    if (source && target) all.push_back(trackTable(*source, *target, m_names, sameEngine));
    else notes << tr("effects on %1 are not compared: it is not on both sides").arg(name.display());
  }
  return all;
}

Result<const RowBag *> Session::before(Side &side, bool isTarget, const TrackedTable &table, bool blankNumbered) {
  const Table &read = isTarget ? *table.target : *table.source;
  const QString key = QStringLiteral("%1%2%3").arg(isTarget ? QLatin1Char('t') : QLatin1Char('s')).arg(blankNumbered ? QLatin1Char('#') : QLatin1Char('=')).arg(read.name.display());
  if (const auto it = m_before.find(key); it != m_before.end()) return &it->second;
  auto rows = rowsOf(*side.connection, read, isTarget ? table.targetColumns : table.sourceColumns, table.forms, table.numbered, blankNumbered, {}, m_options.maxEffectRows);
  if (!rows) return std::unexpected(rows.error());
  return &m_before.emplace(key, std::move(*rows)).first->second;
}

Outcome Session::attempt(Side &side, bool isTarget, const std::vector<TrackedTable> &tables, const std::function<Result<std::vector<QueryResult>>()> &work, bool blankNumbered) {
  Outcome outcome;
  const qint64 started = microsNow();
  if (auto begun = side.connection->begin(); !begun) {
    outcome.error = begun.error();
    return outcome;
  }
  auto results = work();
  if (!results) outcome.error = results.error();
  else outcome.results = std::move(*results);
  outcome.now = nowOn(side, started);
  for (const TrackedTable &table : tables) {
    if (outcome.error) break;
    auto rows = rowsOf(*side.connection, isTarget ? *table.target : *table.source, isTarget ? table.targetColumns : table.sourceColumns, table.forms, table.numbered, blankNumbered, outcome.now, m_options.maxEffectRows);
    if (!rows) outcome.error = rows.error();
    else outcome.effectsAfter.push_back(std::move(*rows));
  }
  auto back = side.connection->rollback();
  if (!back && !outcome.error) outcome.error = back.error();
  if (!side.connection->isOpen() || (outcome.error && outcome.error->connectionLost()))
    lost = isTarget ? asTarget(outcome.error.value_or(Error::target(tr("The connection was lost")))) : outcome.error.value_or(Error::source(tr("The connection was lost")));
  return outcome;
}

namespace {

/// Rows of two results; sets `comparison.what` when they differ.
void compareResults(const QueryResult &source, const Now &sourceNow, const QueryResult &target, const Now &targetNow, const QString &name, Comparison &comparison) {
  if (source.columns.size() != target.columns.size()) {
    comparison.what = tr("%1 has %2 columns on the source and %3 on the target").arg(name).arg(source.columns.size()).arg(target.columns.size());
    return;
  }
  RowBag here, there;
  const auto fill = [&](const QueryResult &result, const Now &now, RowBag &bag) {
    for (const auto &row : result.rows) {
      std::string text;
      for (std::size_t c = 0; c < row.size(); ++c) {
        const TypeKind a = c < source.kinds.size() ? source.kinds[c] : TypeKind::Unknown, b = c < target.kinds.size() ? target.kinds[c] : TypeKind::Unknown;
        if (c > 0) text += '|';
        text += canonicalValue(row[c], &result == &source ? a : b, formForKinds(a, b), now);
      }
      ++bag[bagKey(std::move(text))];
    }
  };
  fill(source, sourceNow, here);
  fill(target, targetNow, there);
  comparison.rows += static_cast<qint64>(source.rows.size());
  if (sameBag(here, there)) return;
  const QStringList onlyHere = missingFrom(here, there, 3), onlyThere = missingFrom(there, here, 3);
  comparison.what = source.rows.size() == 1 && target.rows.size() == 1 ? tr("%1 differs").arg(name) : tr("%1 differs: %2 rows on the source, %3 on the target").arg(name).arg(source.rows.size()).arg(target.rows.size());
  for (const QString &row : onlyHere) comparison.details << tr("source: %1").arg(row);
  for (const QString &row : onlyThere) comparison.details << tr("target: %1").arg(row);
}

/// A message that the program itself made, without what the server puts around it.
QString ownMessage(const Error &error) { return error.message().section(QLatin1Char('\n'), 0, 0).trimmed(); }

} // namespace

Comparison Session::compare(const Outcome &source, const Outcome &target, const std::vector<TrackedTable> &tables) const {
  Comparison comparison;
  if (source.error || target.error) {
    if (source.error && target.error) {
      comparison.bothFailed = true;
      const bool signalled = source.error->sqlState().startsWith(QLatin1String("45"));
      if (signalled && (source.error->sqlState() != target.error->sqlState() || ownMessage(*source.error) != ownMessage(*target.error))) {
        comparison.what = tr("both raise an error, but not the same");
        comparison.details << tr("source: %1 %2").arg(source.error->sqlState(), ownMessage(*source.error)) << tr("target: %1 %2").arg(target.error->sqlState(), ownMessage(*target.error));
      }
      return comparison;
    }
    comparison.what = source.error ? tr("the source raises an error, the target does not") : tr("the target raises an error, the source does not");
    comparison.details << (source.error ? tr("source: %1 %2").arg(source.error->sqlState(), ownMessage(*source.error)) : tr("target: %1 %2").arg(target.error->sqlState(), ownMessage(*target.error)));
    return comparison;
  }
  std::vector<const QueryResult *> here, there;
  for (const QueryResult &r : source.results) if (!r.columns.isEmpty()) here.push_back(&r);
  for (const QueryResult &r : target.results) if (!r.columns.isEmpty()) there.push_back(&r);
  if (here.size() != there.size()) {
    comparison.what = tr("the source gives %1 results, the target %2").arg(here.size()).arg(there.size());
    return comparison;
  }
  for (std::size_t i = 0; i < here.size() && comparison.what.isEmpty(); ++i) {
    const bool values = source.values && i + 1 == here.size();
    compareResults(*here[i], source.now, *there[i], target.now, values ? tr("the returned value") : tr("result set %1").arg(i + 1), comparison);
  }
  for (std::size_t i = 0; i < tables.size() && comparison.what.isEmpty() && i < source.effectsAfter.size() && i < target.effectsAfter.size(); ++i) {
    const Delta a = deltaOf(source.effectsBefore[i], source.effectsAfter[i]), b = deltaOf(target.effectsBefore[i], target.effectsAfter[i]);
    comparison.rows += static_cast<qint64>(a.added.size() + a.removed.size());
    if (sameBag(a.added, b.added) && sameBag(a.removed, b.removed)) continue;
    comparison.what = tr("the effect on %1 differs").arg(tables[i].source->name.display());
    for (const auto &[sign, x, y] : {std::tuple{QStringLiteral("+"), &a.added, &b.added}, std::tuple{QStringLiteral("-"), &a.removed, &b.removed}}) {
      for (const QString &row : missingFrom(*x, *y, 2)) comparison.details << tr("source: %1").arg(sign + row);
      for (const QString &row : missingFrom(*y, *x, 2)) comparison.details << tr("target: %1").arg(sign + row);
    }
  }
  return comparison;
}

Result<ProofReport> prove(const End &source, const End &target, const ProveOptions &options, const std::function<void(const Proof &)> &done, const CancelToken &cancel) {
  Session session(source, target, options, cancel);
  PORTOLAN_TRY(session.open());
  ProofReport report;
  const auto add = [&](Proof proof) -> Result<> {
    if (session.lost) return std::unexpected(*session.lost);
    if (done) done(proof);
    report.proofs.push_back(std::move(proof));
    return cancel.stopRequested() ? Result<>(std::unexpected(Error::cancelled())) : Result<>();
  };
  if (options.views)
    for (const View &v : source.catalog->views)
      if (session.wanted(v.name)) PORTOLAN_TRY(add(session.view(v)));
  if (options.routines)
    for (const Routine &r : source.catalog->routines)
      if (session.wanted(r.name) && r.returns.native.compare(QLatin1String("trigger"), Qt::CaseInsensitive) != 0) PORTOLAN_TRY(add(session.routine(r)));
  if (options.triggers)
    for (const Trigger &t : source.catalog->triggers)
      if (session.wanted({t.table.schema, t.name}) || session.wanted(t.table)) PORTOLAN_TRY(add(session.trigger(t)));
  return report;
}

} // namespace portolan::prove
