// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_relations.h"

#include "core/engines/postgres/pg_introspect.h"

namespace portolan::pg {

Result<> RelationCatalog::loadTypes() {
  const Scope scope;
  Introspection in{m_link, scope, {}, {}, {}, {}, {}, {}};
  PORTOLAN_TRY(readTypes(in));
  m_types = std::move(in.types);
  return {};
}

namespace {

/// The base type under domains, and the modifier that applies to it.
std::pair<TypeInfo, std::int32_t> baseOf(const TypeMap &types, Oid type, std::int32_t typmod) {
  TypeInfo info = types.value(type);
  for (int depth = 0; info.typtype == 'd' && depth < 32; ++depth) {
    if (typmod < 0) typmod = info.baseTypmod;
    info = types.value(info.base);
  }
  return {info, typmod};
}

} // namespace

Result<RelationShape> RelationCatalog::describe(const RelationMessage &message) {
  const bool missing = std::any_of(message.columns.begin(), message.columns.end(), [&](const auto &c) { return !m_types.contains(c.type); });
  if (missing) PORTOLAN_TRY(loadTypes());
  QStringList calls;
  for (const auto &c : message.columns) calls << QStringLiteral("pg_catalog.format_type(%1, %2)").arg(c.type).arg(c.typmod);
  auto names = m_link.run(QStringLiteral("SELECT ") + (calls.isEmpty() ? QStringLiteral("1") : calls.join(QLatin1Char(','))));
  if (!names) return std::unexpected(names.error());
  RelationShape shape;
  for (std::size_t i = 0; i < message.columns.size(); ++i) {
    const RelationMessage::Column &c = message.columns[i];
    const QString native = field(names->get(), 0, static_cast<int>(i));
    const auto [base, typmod] = baseOf(m_types, c.type, c.typmod);
    WireColumn w;
    w.name = c.name;
    w.type = base.oid ? base.oid : c.type;
    w.typmod = typmod;
    w.wire = wireFor(w.type, base.typtype, base.name);
    w.typeName = native;
    w.label = message.name.display() + QLatin1Char('.') + c.name;
    applyTypmod(w);
    shape.columns.push_back(std::move(w));
    shape.types.push_back(dataTypeFor(m_types, c.type, c.typmod, native));
  }
  auto key = keyOf(message);
  if (!key) return std::unexpected(key.error());
  shape.key = *key;
  return shape;
}

Result<QStringList> RelationCatalog::keyOf(const RelationMessage &message) {
  QStringList flagged;
  for (const auto &c : message.columns)
    if (c.key) flagged << c.name;
  // Under FULL every column is flagged: the real key is in the catalog. Otherwise the flags are what old rows hold.
  if (message.identity != 'f' && !flagged.isEmpty()) return flagged;
  auto result = m_link.run(QStringLiteral(
      "SELECT i.indexrelid, a.attname FROM (SELECT i.* FROM pg_catalog.pg_index i WHERE i.indrelid = %1 AND i.indisunique AND i.indimmediate AND i.indisvalid "
      "AND i.indpred IS NULL AND i.indexprs IS NULL AND NOT EXISTS (SELECT FROM pg_catalog.pg_attribute n WHERE n.attrelid = i.indrelid AND n.attnum = ANY (i.indkey::int2[]) AND NOT n.attnotnull) "
      "ORDER BY i.indisprimary DESC, i.indexrelid LIMIT 1) i CROSS JOIN LATERAL generate_series(0, i.indnkeyatts - 1) AS p(n) "
      "JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[p.n] ORDER BY p.n").arg(message.oid));
  if (!result) return std::unexpected(result.error());
  QStringList key;
  for (int i = 0; i < PQntuples(result->get()); ++i) {
    const QString name = field(result->get(), i, 1);
    // The catalog is of now, the message of then: a key over columns that the row has not is none.
    if (std::none_of(message.columns.begin(), message.columns.end(), [&](const auto &c) { return c.name == name; })) return QStringList();
    key << name;
  }
  return key;
}

Result<bool> RelationCatalog::binaryPossible(const std::vector<ObjectName> &tables) {
  if (m_types.isEmpty()) PORTOLAN_TRY(loadTypes());
  QStringList values;
  for (const ObjectName &t : tables) values << QStringLiteral("(%1,%2)").arg(quoteLiteral(t.schema), quoteLiteral(t.name));
  if (values.isEmpty()) return false;
  auto result = m_link.run(QStringLiteral("SELECT DISTINCT a.atttypid FROM (VALUES %1) w(s, t) JOIN pg_catalog.pg_namespace n ON n.nspname = w.s "
                                          "JOIN pg_catalog.pg_class k ON k.relnamespace = n.oid AND k.relname = w.t "
                                          "JOIN pg_catalog.pg_attribute a ON a.attrelid = k.oid AND a.attnum > 0 AND NOT a.attisdropped").arg(values.join(QLatin1Char(','))));
  if (!result) return std::unexpected(result.error());
  for (int i = 0; i < PQntuples(result->get()); ++i) {
    const auto base = baseOf(m_types, static_cast<Oid>(fieldInteger(result->get(), i, 0)), -1).first;
    if (wireFor(base.oid, base.typtype, base.name) == Wire::NoBinary) return false;
  }
  return true;
}

} // namespace portolan::pg
