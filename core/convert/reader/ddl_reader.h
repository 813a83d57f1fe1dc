// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions read from SQL text, gathered as catalog values: CREATE TABLE and what ALTER TABLE, CREATE INDEX and COMMENT add to it.
#pragma once

#include "core/catalog/catalog.h"
#include "core/sql/ast.h"

namespace portolan::convert {

class DdlReader {
public:
  /// `base` gives tables that the text refers to (LIKE, ALTER); may be null.
  DdlReader(sql::Dialect dialect, const Catalog *base);

  /// True when the statement was taken into the catalog.
  bool apply(const sql::Node &statement);
  [[nodiscard]] Catalog &catalog() { return m_catalog; }
  [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
  /// Tables and sequences in the order in which they were made here.
  [[nodiscard]] const std::vector<ObjectName> &made() const { return m_made; }
  /// What a definition held that has no place in the catalog: (statement part, text).
  [[nodiscard]] const QStringList &unread() const { return m_unread; }
  /// Copies a table of `base` into this catalog so that ALTER TABLE can change it.
  bool adopt(const ObjectName &name);
  QString defaultSchema;

private:
  bool createTable(const sql::Node &node);
  bool alterTable(const sql::Node &node);
  bool alterAction(const sql::Node &action, Table &table);
  bool createIndex(const sql::Node &node);
  bool createSequence(const sql::Node &node);
  bool createType(const sql::Node &node);
  bool comment(const sql::Node &node);
  bool drop(const sql::Node &node);
  void columnDefinition(const sql::Node &node, Table &table, Column &column);
  void columnOption(const sql::Node &option, Table &table, Column &column);
  void constraint(const sql::Node &node, Table &table, const QString &column);
  void indexDefinition(const sql::Node &node, Table &table);
  void tableOption(const sql::Node &option, Table &table);
  void partitioning(const sql::Node &node, Table &table);
  Partition partition(const sql::Node &node);
  void finish(Table &table);
  IndexPart indexPart(const sql::Node &node) const;
  DefaultValue defaultValue(const sql::Node &value, const DataType &type) const;
  [[nodiscard]] QString text(const sql::Node &node) const;
  [[nodiscard]] ObjectName name(const sql::Node &node) const;
  Table *find(const ObjectName &name);
  [[nodiscard]] QString freeIndexName(const Table &table, const QString &wanted) const;

  sql::Dialect m_dialect;
  const Catalog *m_base;
  Catalog m_catalog;
  std::vector<ObjectName> m_made;
  QStringList m_unread;
};

} // namespace portolan::convert
