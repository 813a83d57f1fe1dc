// SPDX-License-Identifier: GPL-3.0-or-later
// A small MariaDB catalog for mapping tests.
#pragma once

#include "core/catalog/catalog.h"

namespace portolan::testing {

inline DataType typeOf(TypeKind kind, const char *native, qint64 length = -1) {
  DataType t;
  t.kind = kind;
  t.native = QLatin1String(native);
  t.length = length;
  return t;
}

inline Column column(const char *name, DataType type, bool nullable = true) {
  Column c;
  c.name = QLatin1String(name);
  c.type = std::move(type);
  c.nullable = nullable;
  return c;
}

inline Index keyOn(const QStringList &columns, const char *name = "PRIMARY") {
  Index index;
  index.name = QLatin1String(name);
  index.primary = index.name == QLatin1String("PRIMARY");
  index.unique = index.constraint = true;
  for (const QString &c : columns) {
    IndexPart part;
    part.column = c;
    index.parts.push_back(part);
  }
  return index;
}

inline Table ordersTable(const QString &schema) {
  Table t;
  t.name = {schema, QStringLiteral("orders")};
  DataType total = typeOf(TypeKind::Decimal, "decimal(10,2)");
  total.precision = 10;
  total.scale = 2;
  DataType big = typeOf(TypeKind::Int64, "bigint(20) unsigned");
  big.isUnsigned = true;
  t.columns = {column("id", typeOf(TypeKind::Int64, "bigint(20)"), false), column("customer_id", typeOf(TypeKind::Int32, "int(11)"), false),
               column("region", typeOf(TypeKind::VarChar, "varchar(10)", 10)), column("total", total), column("placed_on", typeOf(TypeKind::DateTime, "datetime")),
               column("void_at", typeOf(TypeKind::DateTime, "datetime")), column("visits", big), column("note", typeOf(TypeKind::Text, "longtext")), column("payload", typeOf(TypeKind::Blob, "longblob"))};
  t.columns[0].identity.kind = IdentityKind::AutoIncrement;
  t.primaryKey = keyOn({QStringLiteral("id")});
  Index byRegion = keyOn({QStringLiteral("region"), QStringLiteral("placed_on")}, "by_region");
  byRegion.unique = byRegion.constraint = false;
  t.indexes = {byRegion};
  ForeignKey f;
  f.name = QStringLiteral("orders_customer");
  f.columns = {QStringLiteral("customer_id")};
  f.referenced = {schema, QStringLiteral("customers")};
  f.referencedColumns = {QStringLiteral("id")};
  t.foreignKeys = {f};
  return t;
}

inline Table customersTable(const QString &schema) {
  Table t;
  t.name = {schema, QStringLiteral("customers")};
  t.columns = {column("id", typeOf(TypeKind::Int32, "int(11)"), false), column("first_name", typeOf(TypeKind::VarChar, "varchar(40)", 40)),
               column("last_name", typeOf(TypeKind::VarChar, "varchar(40)", 40)), column("email", typeOf(TypeKind::VarChar, "varchar(100)", 100), false),
               column("card_no", typeOf(TypeKind::VarChar, "varchar(20)", 20)), column("points", typeOf(TypeKind::Int32, "int(11)"))};
  t.primaryKey = keyOn({QStringLiteral("id")});
  t.indexes = {keyOn({QStringLiteral("email")}, "email_unique")};
  Check check;
  check.name = QStringLiteral("points_positive");
  check.expression = QStringLiteral("`points` >= 0");
  t.checks = {check};
  return t;
}

inline Catalog sampleCatalog() {
  Catalog c;
  c.engine = QStringLiteral("mysql");
  for (const char *name : {"sales", "shop_a", "shop_b"}) {
    Schema s;
    s.name = QLatin1String(name);
    c.schemas.push_back(s);
    c.tables.push_back(customersTable(s.name));
    c.tables.push_back(ordersTable(s.name));
  }
  Table tmp;
  tmp.name = {QStringLiteral("sales"), QStringLiteral("tmp_import")};
  tmp.columns = {column("line", typeOf(TypeKind::Text, "text"))};
  c.tables.push_back(tmp);
  View v;
  v.name = {QStringLiteral("sales"), QStringLiteral("v_open_orders")};
  v.definition = QStringLiteral("select id from sales.orders where void_at is null");
  v.columns = {column("id", typeOf(TypeKind::Int64, "bigint(20)"))};
  c.views.push_back(v);
  return c;
}

} // namespace portolan::testing
