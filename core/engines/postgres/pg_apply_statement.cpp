// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_apply_statement.h"

#include "core/engines/api/cascade_sql.h"
#include "core/engines/postgres/pg_link.h"

namespace portolan::pg {

QByteArray statementKey(const Run &run, OnDuplicate duplicate) {
  const ChangeTable &t = *run.table;
  QByteArray key = t.name.schema.toUtf8() + '\0' + t.name.name.toUtf8() + '\0' + QByteArray::number(static_cast<int>(run.op)) + (run.keyFromBefore ? 'b' : 'a') + QByteArray::number(static_cast<int>(duplicate));
  for (const int c : run.set) key += '\x01' + t.columns[c].toUtf8();
  key += '\x02';
  for (std::size_t i = 0; i < run.where.size(); ++i) key += '\x01' + t.columns[run.where[i]].toUtf8() + (i < run.nulls.size() && run.nulls[i] ? "0" : "");
  if (t.anyNumber) {
    key += 'n';
    for (const CascadeStep &s : t.via) key += s.table.display().toUtf8() + '\x03' + s.key.join(QLatin1Char('\x04')).toUtf8() + '\x03' + s.select.join(QLatin1Char('\x04')).toUtf8();
  }
  return key;
}

namespace {

/// How a column travels as a parameter: in its own binary form, or as text that the server casts.
WireColumn parameterColumn(const WireColumn &column, ::Oid &element, ::Oid &array) {
  element = column.type;
  array = column.wire == Wire::NoBinary ? 0 : arrayOidFor(column.type);
  WireColumn out = column;
  if (array == 0) {
    element = oid::Text;
    array = arrayOidFor(oid::Text);
    if (out.wire != Wire::Text) out.limit = -1, out.characterLimit = false;
    out.wire = Wire::Text;
  }
  return out;
}

/// Types without an equality operator that a row can be found by.
bool comparedAsText(const WireColumn &c) { return c.wire == Wire::NoBinary || c.wire == Wire::Json || c.wire == Wire::Geometry || c.type == oid::Xml; }

class Builder {
public:
  Builder(const Run &run, const AppliedTable &table, const ValuePolicies &policies, OnDuplicate duplicate)
      : m_run(run), m_table(table), m_policies(policies), m_duplicate(duplicate) {}

  Result<ApplyStatement> build() {
    if (m_run.table->anyNumber) return cascade();
    for (std::size_t i = 0; i < m_run.where.size(); ++i)
      if (!isNull(i)) PORTOLAN_TRY(parameter(m_run.where[i], m_run.keyFromBefore));
    m_firstSet = m_out.parameters.size();
    for (const int c : m_run.set) PORTOLAN_TRY(parameter(c, false));
    m_out.sql = text().toUtf8();
    return std::move(m_out);
  }

private:
  [[nodiscard]] bool isNull(std::size_t whereIndex) const { return whereIndex < m_run.nulls.size() && m_run.nulls[whereIndex]; }

  Result<const WireColumn *> columnOf(int c) const {
    const QString &name = m_run.table->columns[c];
    const auto found = m_table.byName.constFind(name);
    if (found == m_table.byName.constEnd())
      return std::unexpected(Error::target(tr("Table %1 has no column %2").arg(m_run.table->name.display(), name)).withEngine(QStringLiteral("postgres")).withSqlState(QStringLiteral("42703"))
                                 .withObject(m_run.table->name.display()).withColumn(name).withHint(tr("Add the column on the target, or leave it out with a mapping rule")));
    return &m_table.columns[static_cast<std::size_t>(*found)];
  }

  Result<> parameter(int c, bool fromBefore) {
    auto column = columnOf(c);
    if (!column) return std::unexpected(column.error());
    ::Oid element = 0, array = 0;
    m_out.parameters.emplace_back(parameterColumn(**column, element, array), m_policies);
    m_out.columns.push_back(c);
    m_out.fromBefore.push_back(fromBefore);
    m_out.elementTypes.push_back(element);
    m_out.arrayTypes.push_back(array);
    m_casts << (element == (*column)->type ? QString() : QStringLiteral("::") + (*column)->typeName);
    m_asText.push_back(comparedAsText(**column));
    return {};
  }

  /// unnest($1, $2) AS u(p0, p1): the parameters' types say which arrays.
  [[nodiscard]] QString rowsOf() const {
    QStringList marks, names;
    for (std::size_t i = 0; i < m_out.parameters.size(); ++i) { marks << QStringLiteral("$%1").arg(i + 1); names << QStringLiteral("p%1").arg(i); }
    return QStringLiteral("unnest(%1) AS u(%2)").arg(marks.join(QLatin1Char(',')), names.join(QLatin1Char(',')));
  }
  [[nodiscard]] QString value(std::size_t i) const { return QStringLiteral("u.p%1%2").arg(i).arg(m_casts[static_cast<qsizetype>(i)]); }
  [[nodiscard]] QString quoted(int c) const { return quoteIdentifier(m_run.table->columns[c]); }

  [[nodiscard]] QString conditions(const QString &alias) const {
    QStringList list;
    std::size_t p = 0;
    for (std::size_t i = 0; i < m_run.where.size(); ++i) {
      const QString column = alias + QLatin1Char('.') + quoted(m_run.where[i]);
      if (isNull(i)) { list << column + QStringLiteral(" IS NULL"); continue; }
      list << (m_asText[p] ? QStringLiteral("%1::text = %2::text").arg(column, value(p)) : QStringLiteral("%1 = %2").arg(column, value(p)));
      ++p;
    }
    return list.join(QLatin1String(" AND "));
  }

  [[nodiscard]] QString assignments() const {
    QStringList list;
    for (std::size_t i = 0; i < m_run.set.size(); ++i) list << quoted(m_run.set[i]) + QStringLiteral(" = ") + value(m_firstSet + i);
    if (list.isEmpty()) list << QStringLiteral("%1 = t.%1").arg(quoted(m_run.where.front())); // nothing but the key: the row must still be there
    return list.join(QLatin1String(", "));
  }

  [[nodiscard]] QString text() const {
    const QString table = quoteName(m_run.table->name);
    const bool keyless = m_run.table->key.isEmpty();
    // A keyless table's row is one of possibly several equal ones: exactly one is taken.
    const bool needsRows = !m_out.parameters.empty();
    const QString one = QStringLiteral("(SELECT x.tableoid AS o, x.ctid AS c%1 FROM %2 x%3 WHERE %4 LIMIT 1) AS u")
                            .arg(needsRows ? QStringLiteral(", u.*") : QString(), table, needsRows ? QStringLiteral(", ") + rowsOf() : QString(), conditions(QStringLiteral("x")));
    switch (m_run.op) {
    case ChangeOp::Insert: return insertText(table);
    case ChangeOp::Update:
      if (keyless) return QStringLiteral("UPDATE %1 AS t SET %2 FROM %3 WHERE t.ctid = u.c AND t.tableoid = u.o").arg(table, assignments(), one);
      return QStringLiteral("UPDATE %1 AS t SET %2 FROM %3 WHERE %4").arg(table, assignments(), rowsOf(), conditions(QStringLiteral("t")));
    case ChangeOp::Delete:
      if (keyless && needsRows) return bagDelete(table);
      if (keyless) return QStringLiteral("DELETE FROM %1 AS t USING %2 WHERE t.ctid = u.c AND t.tableoid = u.o").arg(table, one);
      return QStringLiteral("DELETE FROM %1 AS t USING %2 WHERE %3").arg(table, rowsOf(), conditions(QStringLiteral("t")));
    case ChangeOp::Truncate: case ChangeOp::Ddl: break;
    }
    return {};
  }

  /// As many of each group of equal rows as there are among the parameters, found in one pass over the table.
  [[nodiscard]] QString bagDelete(const QString &table) const {
    QStringList wanted, numbers, names, conditions;
    std::size_t p = 0;
    for (std::size_t i = 0; i < m_run.where.size(); ++i) {
      const QString column = QStringLiteral("x.") + quoted(m_run.where[i]);
      if (isNull(i)) { conditions << column + QStringLiteral(" IS NULL"); continue; }
      wanted << QStringLiteral("%1%2 AS k%3").arg(value(p), m_asText[p] ? QStringLiteral("::text") : QString()).arg(p);
      numbers << QString::number(p + 1);
      names << QStringLiteral("d.k%1").arg(p);
      conditions << QStringLiteral("%1%2 = d.k%3").arg(column, m_asText[p] ? QStringLiteral("::text") : QString()).arg(p);
      ++p;
    }
    return QStringLiteral("DELETE FROM %1 AS t USING (SELECT x.tableoid AS o, x.ctid AS c, d.n, row_number() OVER (PARTITION BY %2) AS r FROM (SELECT %3, count(*) AS n FROM %4 GROUP BY %5) AS d JOIN %1 AS x ON %6) AS m "
                          "WHERE m.r <= m.n AND t.ctid = m.c AND t.tableoid = m.o")
        .arg(table, names.join(QLatin1String(", ")), wanted.join(QLatin1String(", ")), rowsOf(), numbers.join(QLatin1String(", ")), conditions.join(QLatin1String(" AND ")));
  }

  [[nodiscard]] QString insertText(const QString &table) const {
    QStringList names, values, sets;
    for (std::size_t i = 0; i < m_run.set.size(); ++i) {
      names << quoted(m_run.set[i]);
      values << value(i);
      if (!m_run.table->key.contains(m_run.table->columns[m_run.set[i]])) sets << QStringLiteral("%1 = excluded.%1").arg(names.last());
    }
    if (names.isEmpty()) return QStringLiteral("INSERT INTO %1 DEFAULT VALUES").arg(table);
    QString sql = QStringLiteral("INSERT INTO %1 (%2)%3 SELECT %4 FROM %5").arg(table, names.join(QLatin1Char(',')),
                                   m_table.identityAlways ? QStringLiteral(" OVERRIDING SYSTEM VALUE") : QString(), values.join(QLatin1Char(',')), rowsOf());
    if (m_duplicate == OnDuplicate::Nothing) sql += QStringLiteral(" ON CONFLICT DO NOTHING");
    if (m_duplicate == OnDuplicate::Overwrite && !m_run.table->key.isEmpty()) {
      QStringList key;
      for (const QString &k : m_run.table->key) key << quoteIdentifier(k);
      sql += QStringLiteral(" ON CONFLICT (%1) DO ").arg(key.join(QLatin1Char(','))) + (sets.isEmpty() ? QStringLiteral("NOTHING") : QStringLiteral("UPDATE SET ") + sets.join(QLatin1String(", ")));
    }
    return sql;
  }

  /// One row: the arrays have one element each, and the cascade's placeholders are that element.
  Result<ApplyStatement> cascade() {
    for (const int c : m_run.set) PORTOLAN_TRY(parameter(c, false));
    for (const int c : m_run.where) PORTOLAN_TRY(parameter(c, true)); // also with tables between: a foreign key's columns have its target's types
    m_out.sql = cascadeStatement(sql::Dialect::Postgres, *m_run.table, m_run.op, [this](int i) {
                  return QStringLiteral("($%1)[1]%2").arg(i + 1).arg(m_casts[i]);
                }).text().toUtf8();
    return std::move(m_out);
  }
  const Run &m_run;
  const AppliedTable &m_table;
  const ValuePolicies &m_policies;
  OnDuplicate m_duplicate;
  ApplyStatement m_out;
  QStringList m_casts;
  std::vector<bool> m_asText;
  std::size_t m_firstSet = 0;
};

} // namespace

Result<ApplyStatement> makeStatement(const Run &run, const AppliedTable &table, const ValuePolicies &policies, OnDuplicate duplicate) {
  return Builder(run, table, policies, duplicate).build();
}

std::optional<std::pair<std::size_t, Problem>> encodeArray(WireBuffer &out, ApplyStatement &statement, std::size_t parameter, const Run &run, std::size_t from, std::size_t to) {
  out.clear();
  out.put32(1); // dimensions
  out.put32(1); // may hold NULL
  out.put32(statement.elementTypes[parameter]);
  out.put32(static_cast<std::uint32_t>(to - from));
  out.put32(1); // lower bound
  const bool fromBefore = statement.fromBefore[parameter];
  const ColumnVector &values = (fromBefore ? run.before : run.after)->columns[static_cast<std::size_t>(statement.columns[parameter])];
  FieldEncoder &encoder = statement.parameters[parameter];
  for (std::size_t i = from; i < to; ++i) {
    const auto row = static_cast<std::size_t>(fromBefore ? run.rows[i].second : run.rows[i].first);
    if (const Problem p = encoder.encode(out, values, row); p != Problem::None) return std::pair{i, p};
  }
  return std::nullopt;
}

} // namespace portolan::pg
