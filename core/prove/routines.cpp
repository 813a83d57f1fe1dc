// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prove/sampling.h"

#include <QCoreApplication>

namespace portolan::prove {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Prove", text); }

bool isCursor(const Parameter &p) { return p.type.native.compare(QLatin1String("refcursor"), Qt::CaseInsensitive) == 0; }
bool isInput(const Parameter &p) { return p.mode.isEmpty() || p.mode == QLatin1String("IN") || p.mode == QLatin1String("INOUT") || p.mode == QLatin1String("VARIADIC"); }
bool isOutput(const Parameter &p) { return p.mode == QLatin1String("OUT") || p.mode == QLatin1String("INOUT"); }

/// The parameters that a caller gives a value; a cursor that the conversion added is none.
std::vector<const Parameter *> inputsOf(const Routine &routine) {
  std::vector<const Parameter *> inputs;
  for (const Parameter &p : routine.parameters)
    if (isInput(p) && !isCursor(p)) inputs.push_back(&p);
  return inputs;
}

const Routine *counterpart(const Catalog &catalog, const Routine &source, const NameMap &names) {
  const QString schema = names.schemas.value(source.name.schema, source.name.schema);
  const Routine *found = nullptr;
  for (const Routine &r : catalog.routines) {
    if (r.name.name.compare(source.name.name, Qt::CaseInsensitive) != 0 || r.name.schema != schema) continue;
    if (inputsOf(r).size() == inputsOf(source).size()) return &r;
    found = &r;
  }
  return found;
}

/// Calls one routine on one side.
class Caller {
public:
  Caller(Side &side, const Routine &routine) : m_side(side), m_routine(routine) {}

  Result<std::vector<QueryResult>> call(const Arguments &arguments) {
    if (m_side.mysql()) return m_routine.kind == RoutineKind::Procedure ? mysqlProcedure(arguments) : mysqlFunction(arguments);
    return m_routine.kind == RoutineKind::Procedure ? postgresProcedure(arguments) : postgresFunction(arguments);
  }

private:
  [[nodiscard]] QString name() const { return sql::quoteName(m_side.dialect(), m_routine.name); }
  [[nodiscard]] QString literal(const std::optional<QString> &value, const Parameter &p) const { return literalFor(m_side.dialect(), value, p.type); }

  [[nodiscard]] QString inputList(const Arguments &arguments) const {
    QStringList texts;
    std::size_t i = 0;
    for (const Parameter *p : inputsOf(m_routine)) {
      const QString text = i < arguments.size() ? literal(arguments[i], *p) : QStringLiteral("NULL");
      texts << (p->mode == QLatin1String("VARIADIC") ? QStringLiteral("VARIADIC ") + text : text);
      ++i;
    }
    return texts.join(QLatin1String(", "));
  }

  Result<std::vector<QueryResult>> one(const QString &text) {
    auto result = m_side.connection->query(SqlText(text), 100000);
    if (!result) return std::unexpected(result.error());
    return std::vector<QueryResult>{std::move(*result)};
  }

  Result<std::vector<QueryResult>> mysqlFunction(const Arguments &arguments) { return one(QStringLiteral("SELECT %1(%2)").arg(name(), inputList(arguments))); }

  Result<std::vector<QueryResult>> mysqlProcedure(const Arguments &arguments) {
    QStringList texts, outputs;
    std::size_t i = 0;
    int number = 0;
    for (const Parameter &p : m_routine.parameters) {
      const QString variable = QStringLiteral("@portolan_%1").arg(++number);
      if (isOutput(p)) {
        const QString value = isInput(p) && i < arguments.size() ? literal(arguments[i], p) : QStringLiteral("NULL");
        PORTOLAN_TRY(m_side.connection->execute(SqlText(QStringLiteral("SET %1 = %2").arg(variable, value))));
        outputs << variable;
        texts << variable;
      } else texts << (i < arguments.size() ? literal(arguments[i], p) : QStringLiteral("NULL"));
      if (isInput(p)) ++i;
    }
    auto results = m_side.connection->queryAll(SqlText(QStringLiteral("CALL %1(%2)").arg(name(), texts.join(QLatin1String(", ")))), 100000);
    if (!results || outputs.isEmpty()) return results;
    auto values = m_side.connection->query(SqlText(QStringLiteral("SELECT ") + outputs.join(QLatin1String(", "))), 1);
    if (!values) return std::unexpected(values.error());
    results->push_back(std::move(*values));
    return results;
  }

  Result<std::vector<QueryResult>> postgresFunction(const Arguments &arguments) { return one(QStringLiteral("SELECT * FROM %1(%2)").arg(name(), inputList(arguments))); }

  /// OUT values come as one row; cursors among them are fetched as the result sets they stand for, in the order of the parameters.
  Result<std::vector<QueryResult>> postgresProcedure(const Arguments &arguments) {
    QStringList texts;
    std::size_t i = 0;
    for (const Parameter &p : m_routine.parameters) {
      if (isCursor(p)) continue; // named by their default
      if (p.mode == QLatin1String("OUT")) texts << QStringLiteral("NULL");
      else texts << (i < arguments.size() ? literal(arguments[i++], p) : QStringLiteral("NULL"));
    }
    auto row = m_side.connection->query(SqlText(QStringLiteral("CALL %1(%2)").arg(name(), texts.join(QLatin1String(", ")))), 1);
    if (!row) return std::unexpected(row.error());
    std::vector<QueryResult> results;
    QueryResult values;
    std::size_t column = 0;
    for (const Parameter &p : m_routine.parameters) {
      if (!isOutput(p)) continue;
      if (!row->rows.empty() && column < row->rows.front().size()) {
        if (isCursor(p)) PORTOLAN_TRY(fetch(row->rows.front()[column], results));
        else {
          values.columns << p.name;
          values.kinds.push_back(column < row->kinds.size() ? row->kinds[column] : TypeKind::Unknown);
          if (values.rows.empty()) values.rows.emplace_back();
          values.rows.front().push_back(row->rows.front()[column]);
        }
      }
      ++column;
    }
    if (!values.columns.isEmpty()) results.push_back(std::move(values));
    return results;
  }

  Result<> fetch(const std::optional<QString> &cursor, std::vector<QueryResult> &results) {
    if (!cursor) return {};
    auto open = m_side.connection->query(SqlText(QStringLiteral("SELECT 1 FROM pg_catalog.pg_cursors WHERE name = %1").arg(sql::quoteLiteral(sql::Dialect::Postgres, *cursor))), 1);
    if (!open) return std::unexpected(open.error());
    if (open->rows.empty()) return {}; // the way that was taken did not open it
    auto rows = m_side.connection->query(SqlText(QStringLiteral("FETCH ALL FROM ") + sql::quoteIdentifier(sql::Dialect::Postgres, *cursor)), 100000);
    if (!rows) return std::unexpected(rows.error());
    results.push_back(std::move(*rows));
    return {};
  }

  Side &m_side;
  const Routine &m_routine;
};

bool endsWithValues(const Routine &routine) {
  return routine.kind == RoutineKind::Function ? !routine.returnsSet : std::ranges::any_of(routine.parameters, [](const Parameter &p) { return isOutput(p) && !isCursor(p); });
}

/// One routine on both sides.
class RoutineProof {
public:
  RoutineProof(Session &session, const Routine &source, const Routine &target, std::vector<TrackedTable> tables)
      : m_session(session), m_source(source), m_target(target), m_tables(std::move(tables)) {}

  Comparison tried(const Arguments &arguments) {
    Comparison comparison = run(arguments, false);
    // Rolled back inserts use numbers up, so given numbers may drift apart: what else is different counts.
    if (comparison.what.startsWith(tr("the effect on")) && std::ranges::any_of(m_tables, [](const TrackedTable &t) { return std::ranges::find(t.numbered, true) != t.numbered.end(); })) {
      Comparison again = run(arguments, true);
      if (again.what.isEmpty()) again.notes << tr("numbers that the engines give out differ: rolled back calls use them up");
      return again;
    }
    return comparison;
  }

  /// The source gives another result each time (RAND(), UUID()): there is nothing to compare with.
  bool sourceVaries(const Arguments &arguments) {
    const Outcome once = outcome(true, m_source, arguments, true), again = outcome(true, m_source, arguments, true);
    return !m_session.compare(once, again, m_tables).what.isEmpty();
  }

private:
  Comparison run(const Arguments &arguments, bool blankNumbered) {
    const Outcome source = outcome(true, m_source, arguments, blankNumbered);
    if (m_session.lost) return {};
    const Outcome target = outcome(false, m_target, arguments, blankNumbered);
    return m_session.compare(source, target, m_tables);
  }

  Outcome outcome(bool onSource, const Routine &routine, const Arguments &arguments, bool blankNumbered) {
    Side &side = onSource ? m_session.m_source : m_session.m_target;
    std::vector<RowBag> before;
    for (const TrackedTable &t : m_tables) {
      auto rows = m_session.before(side, !onSource, t, blankNumbered);
      if (!rows) {
        Outcome failed;
        failed.error = rows.error();
        return failed;
      }
      before.push_back(**rows);
    }
    Outcome outcome = m_session.attempt(side, !onSource, m_tables, [&] { return Caller(side, routine).call(arguments); }, blankNumbered);
    outcome.effectsBefore = std::move(before);
    outcome.values = endsWithValues(routine);
    return outcome;
  }

  Session &m_session;
  const Routine &m_source, &m_target;
  std::vector<TrackedTable> m_tables;
};

} // namespace

Proof Session::routine(const Routine &routine) {
  const QString kind = routine.kind == RoutineKind::Procedure ? QStringLiteral("procedure") : QStringLiteral("function");
  Proof proof{kind, routine.name, {m_names.schemas.value(routine.name.schema, routine.name.schema), routine.name.name}, Verdict::NotRunnable, {}, {}, {}, {}, 0, 0, 0};
  if (routine.kind == RoutineKind::Aggregate || routine.kind == RoutineKind::Window) {
    proof.why = tr("aggregates are not called alone");
    return proof;
  }
  const Routine *other = counterpart(*m_target.catalog, routine, m_names);
  if (!other) {
    proof.why = tr("it is not on the target");
    return proof;
  }
  proof.target = other->name;
  const auto inputs = inputsOf(routine);
  if (inputsOf(*other).size() != inputs.size()) {
    proof.verdict = Verdict::Differs;
    proof.why = tr("it takes %1 values on the source and %2 on the target").arg(inputs.size()).arg(inputsOf(*other).size());
    return proof;
  }
  const Reach here = ReachFinder(*m_source.catalog, m_source.dialect()).ofRoutine(routine), there = ReachFinder(*m_target.catalog, m_target.dialect()).ofRoutine(*other);
  for (const Reach *reach : {&here, &there})
    if (!reach->endsTransaction.isEmpty()) {
      proof.why = (reach == &there ? tr("on the target, %1") : QStringLiteral("%1")).arg(reach->endsTransaction);
      return proof;
    }
  for (const ObjectName &name : here.tables)
    if (const Table *t = m_source.catalog->table(name); t && m_source.mysql() && t->storageEngine.compare(QLatin1String("InnoDB"), Qt::CaseInsensitive) != 0 && !t->storageEngine.isEmpty()) {
      proof.why = tr("it writes %1, whose storage engine %2 cannot roll back").arg(name.display(), t->storageEngine);
      return proof;
    }
  std::vector<Arguments> calls;
  for (const UserCase &c : m_options.cases)
    if (c.routine.compare(routine.name.name, Qt::CaseInsensitive) == 0 || c.routine.compare(routine.name.display(), Qt::CaseInsensitive) == 0) {
      if (c.arguments.size() == inputs.size()) calls.push_back(c.arguments);
      else proof.notes << tr("a given case has %1 values, the routine takes %2: it was not tried").arg(c.arguments.size()).arg(inputs.size());
    }
  auto sampled = sampleCalls(m_source, inputs, here.reads, m_options.casesPerRoutine);
  if (!sampled) {
    proof.why = tr("no inputs could be read: %1").arg(sampled.error().message());
    if (!m_source.connection->isOpen()) lost = sampled.error();
    return proof;
  }
  calls.insert(calls.end(), sampled->begin(), sampled->end());
  RoutineProof run(*this, routine, *other, tracked(here.tables, proof.notes));
  for (const Arguments &arguments : calls) {
    if (m_cancel.stopRequested() || lost) return proof;
    const Comparison found = run.tried(arguments);
    ++proof.cases;
    proof.rows += found.rows;
    proof.failures += found.bothFailed ? 1 : 0;
    for (const QString &note : found.notes) if (!proof.notes.contains(note)) proof.notes << note;
    if (found.what.isEmpty()) continue;
    if (run.sourceVaries(arguments)) {
      proof.why = tr("the source itself gives another result each time it is called");
      return proof;
    }
    proof.verdict = Verdict::Differs;
    Arguments smallest = arguments;
    Comparison shownDifference = found;
    for (bool smaller = true; smaller;) {
      smaller = false;
      for (const Arguments &candidate : simpler(smallest, inputs)) {
        if (m_cancel.stopRequested()) break;
        Comparison again = run.tried(candidate);
        if (again.what.isEmpty()) continue;
        smallest = candidate;
        shownDifference = std::move(again);
        smaller = true;
        break;
      }
    }
    proof.why = shownDifference.what;
    proof.details = shownDifference.details;
    proof.smallestInput = shownCall(smallest);
    return proof;
  }
  if (proof.cases > 0 && proof.failures == proof.cases) {
    proof.why = tr("every call raised an error on both sides; give cases that succeed with --cases");
    return proof;
  }
  proof.verdict = Verdict::Proved;
  return proof;
}

} // namespace portolan::prove
