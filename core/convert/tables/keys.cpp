// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/expressions.h"
#include "core/convert/tables/table_converter.h"

namespace portolan::convert {

namespace {

constexpr int kBtreeRowBytes = 2600; // PostgreSQL refuses index rows above 2704 bytes
constexpr int kMySqlIndexBytes = 3072;

bool sameColumns(const Index &index, const QStringList &columns) { return index.plain() && index.columns() == columns; }

QStringList sorted(QStringList names) {
  names.sort();
  return names;
}

/// What InnoDB compares of the two columns of a foreign key: the kind, the size and sign of integers; of text the collation.
bool keyTypesAgree(const DataType &a, const DataType &b) {
  if (a.isCharacter() && b.isCharacter()) return a.charset == b.charset && a.collation == b.collation;
  if (a.isInteger() || b.isInteger()) return a.kind == b.kind && a.isUnsigned == b.isUnsigned;
  return a.kind == b.kind;
}

} // namespace

void TableConverter::keys(const Table &source, Table &target_) {
  if (source.primaryKey) {
    Index key = *source.primaryKey;
    for (IndexPart &part : key.parts) {
      const int prefix = part.prefixLength;
      part.column = target(source, part.column);
      if (!m_session.sameFamily()) part = {part.column, {}, -1, part.descending && m_session.toMySql(), {}, {}, {}, {}};
      if (prefix > 0 && m_session.toMySql()) part.prefixLength = prefix;
    }
    if (m_session.toPostgres()) {
      const QString wanted = m_session.fromPostgres() ? key.name : target_.name.name + QStringLiteral("_pkey");
      key.name = m_names.claim(target_.name.schema, wanted);
    }
    if (m_session.toMySql()) key.name = QStringLiteral("PRIMARY");
    key.constraint = true;
    key.include = m_session.sameFamily() ? key.include : QStringList();
    key.definition.clear();
    for (const IndexPart &part : key.parts)
      for (Column &column_ : target_.columns)
        if (column_.name == part.column && column_.nullable && !m_session.sameFamily()) {
          // SQLite lets a primary key hold NULL; no other engine does.
          if (m_session.fromSqlite() && !source.withoutRowId && column_.identity.kind == IdentityKind::None)
            m_session.note(2021, QStringLiteral("%1 is part of the primary key and may be NULL in SQLite; the target refuses NULL there").arg(column_.name));
          column_.nullable = false;
        }
    target_.primaryKey = key;
  }
  for (const Index &from : source.indexes) index(source, from, target_);
}

bool TableConverter::indexPart(const Table &source, const Index &index, const IndexPart &from, const Table &target_, IndexPart &to) {
  to.descending = from.descending;
  if (from.column.isEmpty()) {
    const ConvertedExpression expression = convertExpression(m_session, from.expression, source, ExpressionUse::Index);
    if (!expression.ok) return false;
    to.expression = expression.sql;
    return true;
  }
  to.column = target(source, from.column);
  const Column *column_ = target_.column(to.column);
  if (!column_) return true;
  const DataType &type = column_->type;
  if (m_session.toPostgres()) {
    if (type.kind == TypeKind::Geometry || type.kind == TypeKind::Json) return false;
    const bool longText = type.kind == TypeKind::Text || type.kind == TypeKind::Blob || (type.kind == TypeKind::VarChar && type.length * 4 > kBtreeRowBytes);
    if (from.prefixLength > 0 && (index.unique || longText)) {
      const QString name = ident(m_session, to.column);
      to.expression = type.isCharacter() ? QStringLiteral("left(%1, %2)").arg(name).arg(from.prefixLength) : QStringLiteral("substr(%1, 1, %2)").arg(name).arg(from.prefixLength);
      to.column.clear();
      if (!index.unique) m_session.note(2001, QStringLiteral("The index %1 covers the first %2 characters of %3: a query uses it when it compares left(%3, %2)").arg(index.name).arg(from.prefixLength).arg(from.column));
    }
    if (m_session.fromPostgres()) to.nullsFirst = from.nullsFirst;
  } else if (m_session.toMySql()) {
    const int limit = kMySqlIndexBytes / std::max<int>(1, static_cast<int>(index.parts.size()));
    if (type.kind == TypeKind::Json) return false;
    if (type.kind == TypeKind::Text || (type.kind == TypeKind::VarChar && type.length * 4 > limit) || (type.kind == TypeKind::Char && type.length * 4 > limit))
      to.prefixLength = std::min(191, limit / 4);
    else if (type.kind == TypeKind::Blob || (type.kind == TypeKind::VarBinary && type.length > limit)) to.prefixLength = std::min(767, limit);
    if (from.prefixLength > 0) to.prefixLength = from.prefixLength;
  }
  if (m_session.fromSqlite() && from.collation.compare(QLatin1String("NOCASE"), Qt::CaseInsensitive) == 0 && m_session.toPostgres())
    to.collation = postgresCollation(m_session, QStringLiteral("NOCASE")).name;
  return true;
}

void TableConverter::fullText(const Table &source, const Index &from, Table &target_) {
  QStringList parts;
  for (const IndexPart &part : from.parts) parts << QStringLiteral("coalesce(%1, '')").arg(ident(m_session, target(source, part.column)));
  Index to;
  to.name = m_names.indexName(target_.name, from.name);
  to.kind = IndexKind::Gin;
  to.method = QStringLiteral("gin");
  IndexPart part;
  part.expression = QStringLiteral("to_tsvector('simple', %1)").arg(parts.join(QLatin1String(" || ' ' || ")));
  to.parts.push_back(part);
  to.comment = from.comment;
  target_.indexes.push_back(to);
  m_session.note(2002, QStringLiteral("The full-text index %1 becomes a GIN index over to_tsvector('simple', …): ranking, stop words and minimum word length differ").arg(from.name));
}

bool TableConverter::index(const Table &source, const Index &from, Table &target_) {
  if (m_session.sameFamily()) {
    Index to = from;
    for (IndexPart &part : to.parts) {
      const QString column = part.column.isEmpty() ? QString() : target(source, part.column);
      if (column != part.column) to.definition.clear(); // it speaks of the source's columns
      part.column = column;
      if (const QString here = callsHere(m_session, part.expression); here != part.expression) {
        part.expression = here;
        to.definition.clear();
      }
    }
    if (const QString here = callsHere(m_session, to.predicate); here != to.predicate) {
      to.predicate = here;
      to.definition.clear();
    }
    to.name = m_session.toMySql() ? from.name : m_names.claim(target_.name.schema, from.name);
    target_.indexes.push_back(to);
    return true;
  }
  if (from.kind == IndexKind::FullText && m_session.toPostgres()) {
    fullText(source, from, target_);
    return true;
  }
  const auto drop = [&](int number, const QString &why) {
    m_session.note(number, why);
    return false;
  };
  if (from.kind == IndexKind::FullText) return drop(2003, QStringLiteral("The full-text index %1 is left out").arg(from.name));
  if (from.kind == IndexKind::Spatial) {
    const Column *column_ = from.parts.empty() ? nullptr : target_.column(target(source, from.parts.front().column));
    if (!m_session.toPostgres() || !column_ || column_->type.kind != TypeKind::Geometry) return drop(2004, QStringLiteral("The spatial index %1 is left out: the target column is no geometric type").arg(from.name));
    Index to;
    to.name = m_names.indexName(target_.name, from.name);
    to.kind = IndexKind::Gist;
    to.method = QStringLiteral("gist");
    IndexPart part;
    part.column = column_->name;
    to.parts.push_back(part);
    target_.indexes.push_back(to);
    m_session.note(2005, QStringLiteral("The spatial index %1 becomes a GiST index over point").arg(from.name));
    return true;
  }
  if (from.kind == IndexKind::Gin || from.kind == IndexKind::Gist || from.kind == IndexKind::SpGist || from.kind == IndexKind::Brin || from.kind == IndexKind::Other)
    return drop(2006, QStringLiteral("The index %1 (%2) has no counterpart and is left out").arg(from.name, from.method));
  if (!from.predicate.isEmpty() && m_session.toMySql())
    return drop(from.unique ? 2008 : 2007, QStringLiteral("The partial index %1 WHERE %2 is left out").arg(from.name, from.predicate));
  Index to;
  to.unique = from.unique;
  to.constraint = false;
  to.comment = from.comment;
  for (const IndexPart &part : from.parts) {
    IndexPart converted;
    if (!indexPart(source, from, part, target_, converted)) return drop(2006, QStringLiteral("The index %1 is left out: the target cannot index %2").arg(from.name, part.column.isEmpty() ? part.expression : part.column));
    if (!converted.expression.isEmpty() && m_session.options.to == sql::Dialect::MariaDb) // no functional index there
      return drop(from.unique ? 2008 : 2006, QStringLiteral("The index %1 over the expression %2 is left out").arg(from.name, converted.expression));
    to.parts.push_back(converted);
  }
  if (!from.include.isEmpty()) {
    if (from.unique || !m_session.toMySql()) m_session.note(2009, QStringLiteral("The index %1 no longer carries the columns %2").arg(from.name, from.include.join(QLatin1String(", "))));
    else
      for (const QString &name : from.include) to.parts.push_back({target(source, name), {}, -1, false, {}, {}, {}, {}});
  }
  if (!from.predicate.isEmpty()) {
    const ConvertedExpression expression = convertExpression(m_session, from.predicate, source, ExpressionUse::Predicate);
    if (!expression.ok) return drop(2007, QStringLiteral("The partial index %1 is left out: its condition is not understood").arg(from.name));
    to.predicate = expression.sql;
  }
  if (from.nullsNotDistinct) m_session.note(2010, QStringLiteral("The unique index %1 counts NULLs as equal; the target does not").arg(from.name));
  if (from.deferrable) m_session.note(2014, QStringLiteral("The unique constraint %1 is deferrable; the target checks at once").arg(from.name));
  if (from.invisible) m_session.note(2015, QStringLiteral("The index %1 is invisible on the source and used on the target").arg(from.name));
  to.name = m_names.indexName(target_.name, from.name);
  target_.indexes.push_back(to);
  return true;
}

void TableConverter::foreignKeys(const Table &source, Table &target_) {
  for (const ForeignKey &from : source.foreignKeys) {
    if (m_session.names.excluded.contains(from.referenced)) {
      m_session.note(2033, QStringLiteral("The foreign key %1 is left out: %2 is not moved").arg(from.name, from.referenced.display()));
      continue;
    }
    const Table *parent = m_session.catalog ? m_session.catalog->table(from.referenced) : nullptr;
    if (parent && m_session.fromMySql() && !m_session.toMySql()) {
      const bool keyed = (parent->primaryKey && sorted(parent->primaryKey->columns()) == sorted(from.referencedColumns) && parent->primaryKey->plain())
                         || std::any_of(parent->indexes.begin(), parent->indexes.end(), [&](const Index &i) { return i.unique && i.plain() && sorted(i.columns()) == sorted(from.referencedColumns); });
      if (!keyed && !from.referencedColumns.isEmpty()) {
        m_session.note(2031, QStringLiteral("The foreign key %1 is left out: %2 (%3) is not unique, which MySQL allows and the target does not").arg(from.name, from.referenced.display(), from.referencedColumns.join(QLatin1String(", "))));
        continue;
      }
    }
    ForeignKey to = from;
    to.referenced = m_session.names.target(from.referenced);
    for (QString &column_ : to.columns) column_ = target(source, column_);
    for (QString &column_ : to.referencedColumns) {
      const QString mapped = m_session.names.targetColumn(from.referenced, column_);
      const bool planned = mapped != column_ || m_session.names.columns.value(from.referenced).contains(column_); // as target() says of its own columns
      column_ = planned ? mapped : m_names.fold(mapped);
    }
    if (m_session.fromMySql() && !m_session.toMySql() && from.referenced == source.name && (from.onUpdate == ReferentialAction::Cascade || from.onUpdate == ReferentialAction::SetNull)) {
      to.onUpdate = ReferentialAction::NoAction; // InnoDB refuses such a change whatever the key says
      m_session.note(2039, QStringLiteral("The foreign key %1 refers to its own table: ON UPDATE becomes NO ACTION, as the source never carries such a change on").arg(from.name));
    }
    if (!from.name.isEmpty()) {
      const QString folded = m_names.fold(from.name);
      to.name = m_session.toMySql() && !m_session.sameFamily() ? m_names.claim(target_.name.schema, folded) : folded;
    } else to.name = m_names.limited(target_.name.name + QLatin1Char('_') + to.columns.join(QLatin1Char('_')) + QStringLiteral("_fkey"));
    if (m_session.toMySql() && !m_session.sameFamily()) {
      if (to.onDelete == ReferentialAction::SetDefault || to.onUpdate == ReferentialAction::SetDefault) {
        m_session.note(2032, QStringLiteral("The foreign key %1 has SET DEFAULT, which InnoDB does not have: NO ACTION").arg(from.name));
        if (to.onDelete == ReferentialAction::SetDefault) to.onDelete = ReferentialAction::NoAction;
        if (to.onUpdate == ReferentialAction::SetDefault) to.onUpdate = ReferentialAction::NoAction;
      }
      const bool required = std::any_of(from.columns.begin(), from.columns.end(), [&](const QString &name) { const Column *c = source.column(name); return c && !c->nullable; });
      if (required && (to.onDelete == ReferentialAction::SetNull || to.onUpdate == ReferentialAction::SetNull)) {
        // PostgreSQL takes the key and fails when the action comes to set NULL; MySQL takes no such key, and NO ACTION fails as well.
        m_session.note(2036, QStringLiteral("The foreign key %1 would set NULL in a column that takes none: NO ACTION, which refuses the change as the source does").arg(from.name));
        if (to.onDelete == ReferentialAction::SetNull) to.onDelete = ReferentialAction::NoAction;
        if (to.onUpdate == ReferentialAction::SetNull) to.onUpdate = ReferentialAction::NoAction;
      }
      if (from.deferrable) m_session.note(2034, QStringLiteral("The foreign key %1 is deferrable; MySQL checks at each row").arg(from.name));
      if (from.matchFull) m_session.note(2035, QStringLiteral("The foreign key %1 is MATCH FULL; MySQL knows only MATCH SIMPLE").arg(from.name));
      to.deferrable = to.initiallyDeferred = to.matchFull = to.notValid = false;
    }
    target_.foreignKeys.push_back(to);
    if (!m_session.sameFamily() && m_session.fromMySql()) foreignKeyIndex(source, from, target_);
  }
}

void TableConverter::foreignKeyIndex(const Table &source, const ForeignKey &key, Table &target_) {
  // MySQL makes this index by itself; a definition read from a file does not show it.
  QStringList columns_;
  for (const QString &name : key.columns) columns_ << target(source, name);
  const auto covers = [&](const Index &index) { return index.columns().mid(0, columns_.size()) == columns_ && index.predicate.isEmpty(); };
  if ((target_.primaryKey && covers(*target_.primaryKey)) || std::any_of(target_.indexes.begin(), target_.indexes.end(), covers)) return;
  Index index;
  for (const QString &name : columns_) index.parts.push_back({name, {}, -1, false, {}, {}, {}, {}});
  index.name = m_names.indexName(target_.name, key.name.isEmpty() ? columns_.join(QLatin1Char('_')) + QStringLiteral("_idx") : key.name);
  if (!sameColumns(index, columns_)) return;
  target_.indexes.push_back(index);
}

void TableConverter::agreeForeignKeys(std::vector<Table> &targets) {
  if (!m_session.toMySql() || m_session.sameFamily()) return;
  QHash<ObjectName, std::size_t> places;
  for (std::size_t i = 0; i < targets.size(); ++i) places.insert(targets[i].name, i);
  QHash<ObjectName, ObjectName> sources;
  for (const Table &t : m_session.catalog->tables) sources.insert(m_session.names.target(t.name), t.name);
  // A column that takes a type may itself be referred to; a chain of keys has an end, a ring of them need not.
  bool again = true;
  for (int round = 0; again && round < 8; ++round) {
    again = false;
    for (Table &child : targets)
      for (const ForeignKey &key : child.foreignKeys) {
        const auto place = places.constFind(key.referenced);
        if (place == places.constEnd()) continue;
        const Table &parent = targets[*place];
        for (qsizetype i = 0; i < key.columns.size() && i < key.referencedColumns.size(); ++i) {
          const auto own = std::find_if(child.columns.begin(), child.columns.end(), [&](const Column &c) { return c.name == key.columns[i]; });
          const Column *theirs = parent.column(key.referencedColumns[i]);
          if (own == child.columns.end() || !theirs || own->isGenerated() || keyTypesAgree(own->type, theirs->type)) continue;
          m_session.objectKind = QStringLiteral("table");
          m_session.object = sources.value(child.name, child.name);
          m_session.note(2038, QStringLiteral("%1 becomes %2 instead of %3, as %4 has it, to which %5 refers: the target asks for one type on both sides of a foreign key")
                                 .arg(own->name, theirs->type.native, own->type.native, parent.name.display() + QLatin1Char('.') + theirs->name, key.name));
          own->type = theirs->type;
          again = true;
        }
      }
  }
}

} // namespace portolan::convert
