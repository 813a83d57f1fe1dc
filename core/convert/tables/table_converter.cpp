// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/tables/table_converter.h"

#include "core/convert/expressions.h"
#include "core/convert/tables/on_update.h"
#include "core/sql/parser.h"
#include "core/sql/printer.h"

#include <QRegularExpression>

namespace portolan::convert {

TableConverter::TableConverter(Session &session, NamePlan &names) : m_session(session), m_names(names) { findIdentityColumns(); }

void TableConverter::findIdentityColumns() {
  if (!m_session.catalog) return;
  for (const Table &table : m_session.catalog->tables)
    for (const Column &column : table.columns)
      if (column.identity.kind != IdentityKind::None) m_identity.insert({table.name, column.name});
  // A column that refers to one must keep its type; references may be chained.
  for (bool grown = true; grown;) {
    grown = false;
    for (const Table &table : m_session.catalog->tables)
      for (const ForeignKey &key : table.foreignKeys)
        for (qsizetype i = 0; i < key.columns.size() && i < key.referencedColumns.size(); ++i)
          if (m_identity.contains({key.referenced, key.referencedColumns[i]}) && !m_identity.contains({table.name, key.columns[i]})) {
            m_identity.insert({table.name, key.columns[i]});
            grown = true;
          }
  }
}

QString TableConverter::target(const Table &source, const QString &column) const {
  const QString mapped = m_session.names.targetColumn(source.name, column);
  return mapped == column && !m_session.names.columns.value(source.name).contains(column) ? m_names.fold(column) : mapped;
}

TypeUse TableConverter::use(const Table &source, const Column &column) const {
  TypeUse use;
  use.identity = column.identity.kind != IdentityKind::None || m_identity.contains({source.name, column.name});
  const auto fixed = [](const DataType &type) {
    return type.isInteger() || (type.kind >= TypeKind::Decimal && type.kind <= TypeKind::Bit) || type.kind == TypeKind::Boolean || type.kind == TypeKind::Uuid
           || (type.isTemporal() && type.kind != TypeKind::Interval && type.kind != TypeKind::TimeTz) || type.kind == TypeKind::Year || type.kind == TypeKind::Enum;
  };
  const auto wide = [&](const QStringList &names) {
    int n = 0;
    for (const QString &name : names)
      if (const Column *c = source.column(name); c && !fixed(c->type)) ++n;
    return std::max(1, n);
  };
  const auto inKey = [&](const QStringList &names) {
    if (!names.contains(column.name)) return;
    use.key = use.indexed = true;
    use.keyParts = std::max(use.keyParts, wide(names));
    constexpr int widestFixed = 40; // a UUID as text
    use.keyOtherBytes = std::max(use.keyOtherBytes, widestFixed * static_cast<int>(std::max<qsizetype>(0, names.size() - wide(names))));
  };
  if (source.primaryKey) inKey(source.primaryKey->columns());
  for (const Index &index : source.indexes) {
    if (index.unique && index.predicate.isEmpty()) inKey(index.columns());
    else if (index.columns().contains(column.name)) use.indexed = true;
  }
  for (const ForeignKey &key : source.foreignKeys) inKey(key.columns);
  return use;
}

Table TableConverter::convert(const Table &source) {
  m_session.objectKind = QStringLiteral("table");
  m_session.object = source.name;
  Table target;
  target.name = m_session.names.target(source.name);
  target.temporary = source.temporary;
  target.estimatedRows = source.estimatedRows;
  target.dataBytes = source.dataBytes;
  target.comment = source.comment;
  columns(source, target);
  keys(source, target);
  foreignKeys(source, target);
  checks(source, target);
  partitions(source, target);
  options(source, target);
  return target;
}

void TableConverter::columns(const Table &source, Table &target) {
  for (const Column &column_ : source.columns) column(source, column_, target);
}

/// The column's domain, unless its own definition says it all on the target too.
const DomainType *TableConverter::domainOf(const Column &column) const {
  if (!m_session.catalog || m_session.sameFamily() || column.type.kind != TypeKind::Domain) return nullptr;
  for (const DomainType &domain : m_session.catalog->domains)
    if (domain.name.name == column.type.userType && (column.type.userTypeSchema.isEmpty() || domain.name.schema == column.type.userTypeSchema)) return &domain;
  return nullptr;
}

void TableConverter::column(const Table &source, const Column &given, Table &target_) {
  Column from = given;
  if (const DomainType *domain = domainOf(given)) {
    from.nullable = from.nullable && !domain->notNull;
    if (from.defaultValue.kind == DefaultKind::None && !from.isGenerated()) from.defaultValue = domain->defaultValue;
  }
  Column to = from;
  to.name = target(source, from.name);
  MappedType mapped = mapType(m_session, from.type, use(source, from));
  to.type = mapped.type;
  if (m_session.sameFamily() && m_session.toPostgres() && !from.type.userType.isEmpty()) { // a type of one's own goes with its schema
    const QString home = m_session.names.schemas.value(from.type.userTypeSchema, from.type.userTypeSchema);
    const QRegularExpression there(QStringLiteral("^(\"?)%1\\1\\.(\"?)%2\\2").arg(QRegularExpression::escape(from.type.userTypeSchema), QRegularExpression::escape(from.type.userType)));
    if (const auto match = there.match(to.type.native); home != from.type.userTypeSchema && match.hasMatch()) {
      to.type.native = ident(m_session, ObjectName{home, from.type.userType}) + to.type.native.mid(match.capturedLength());
      to.type.userTypeSchema = home;
    }
  }
  for (const TypeNote &note : mapped.notes) m_session.note(note.number, from.name + QStringLiteral(": ") + note.message);
  for (const QString &check : mapped.checks) {
    Check range;
    range.name = m_names.limited(target_.name.name + QLatin1Char('_') + to.name + QStringLiteral("_check"));
    QString columnText = sql::quoteIdentifier(m_session.options.to, to.name);
    range.expression = QString(check).replace(QLatin1String("%1"), columnText);
    range.column = to.name;
    target_.checks.push_back(range);
  }
  identity(source, from, target_.name, to);
  defaultValue(source, from, to);
  if (from.isGenerated()) {
    const ConvertedExpression expression = convertExpression(m_session, from.generationExpression, source, ExpressionUse::Generated, &to.type);
    to.generationExpression = expression.sql;
    to.defaultValue = {};
    if (!expression.ok) {
      to.generated = GeneratedKind::None;
      m_session.note(1062, QStringLiteral("The generated column %1 becomes a plain column: its expression is not understood").arg(from.name));
    } else if (m_session.toPostgres() && from.generated == GeneratedKind::Virtual) {
      to.generated = GeneratedKind::Stored;
      m_session.note(1061, QStringLiteral("The virtual column %1 becomes a stored one").arg(from.name));
    }
  }
  if (m_session.toMySql() && !m_session.sameFamily()) {
    // A MySQL column refers to a table's own list of values in its type; nothing more to do. Kept for checks of a domain.
    to.onUpdate.clear();
    if (m_session.fromPostgres() && m_session.catalog && to.type.kind == TypeKind::DateTime && from.type.kind == TypeKind::DateTime)
      for (const Trigger &t : m_session.catalog->triggers)
        if (t.table == source.name && onUpdateColumn(*m_session.catalog, t) == from.name)
          to.onUpdate = to.type.fraction > 0 ? QStringLiteral("CURRENT_TIMESTAMP(%1)").arg(to.type.fraction) : QStringLiteral("CURRENT_TIMESTAMP");
  }
  if (from.invisible && !m_session.toMySql()) {
    to.invisible = false;
    m_session.note(1063, QStringLiteral("The column %1 is invisible on the source and visible on the target: SELECT * shows it").arg(from.name));
  }
  to.position = static_cast<int>(target_.columns.size()) + 1;
  target_.columns.push_back(std::move(to));
}

void TableConverter::identity(const Table &source, const Column &from, const ObjectName &table, Column &to) {
  if (from.identity.kind == IdentityKind::None || m_session.sameFamily()) return;
  to.defaultValue = {};
  if (m_session.toPostgres()) {
    to.identity.kind = IdentityKind::ByDefault;
    to.identity.sequenceSchema = table.schema;
    to.identity.sequenceName = m_names.claim(table.schema, table.name + QLatin1Char('_') + to.name + QStringLiteral("_seq"));
    if (from.identity.kind == IdentityKind::AutoIncrement && source.autoIncrementNext > 1) to.identity.start = source.autoIncrementNext;
    if (m_session.fromSqlite() || !to.type.isInteger()) to.type.kind = TypeKind::Int64, to.type.native = QStringLiteral("bigint"), to.type.precision = to.type.scale = -1;
    to.nullable = false;
  } else if (m_session.toMySql()) {
    to.identity = {};
    to.identity.kind = IdentityKind::AutoIncrement;
    if (from.identity.kind == IdentityKind::Always)
      m_session.note(1064, QStringLiteral("%1 is GENERATED ALWAYS: AUTO_INCREMENT lets a statement give its own value").arg(from.name));
    if (from.identity.increment != 1)
      m_session.note(1065, QStringLiteral("%1 counts in steps of %2: AUTO_INCREMENT counts in steps of the server's auto_increment_increment").arg(from.name).arg(from.identity.increment));
  } else {
    to.identity = {};
    to.identity.kind = IdentityKind::AutoIncrement;
    to.type.kind = TypeKind::Int64;
    to.type.native = QStringLiteral("INTEGER");
  }
}

namespace {

/// A list of words in a column whose collation ignores case is compared word by word through ICU, for every row. Equal bytes are
/// equal in every collation: that is asked first, and nearly always answers.
QString quickList(const QString &check, const Table &target) {
  sql::ParseOptions options;
  options.dialect = sql::Dialect::Postgres;
  const sql::Parsed parsed = sql::parseExpression(check, options);
  const sql::Node *in = parsed.node.get();
  if (!parsed.ok() || !in->is(sql::NodeKind::In) || in->has(sql::Flag::Not) || in->hasChild(sql::Slot::Query)) return check;
  const sql::Node *operand = in->child(sql::Slot::Operand);
  if (!operand || !operand->is(sql::NodeKind::ColumnRef) || operand->hasChild(sql::Slot::Qualifier)) return check;
  for (const sql::Node *item : in->all(sql::Slot::Item))
    if (!item->is(sql::NodeKind::StringLiteral)) return check;
  const Column *column = target.column(operand->text);
  const QString name = sql::print(*operand, sql::Dialect::Postgres);
  if (!column || !column->type.collation.startsWith(helperSchema() + QLatin1Char('.')) || !check.startsWith(name + QLatin1Char(' '))) return check;
  return QStringLiteral("%1 COLLATE \"C\"%2 OR %3").arg(name, check.mid(name.size()), check);
}

} // namespace

std::vector<Check> TableConverter::domainChecks(const Table &source) const {
  std::vector<Check> out;
  static const QRegularExpression value(QStringLiteral("'(?:[^']|'')*'|\\bVALUE\\b"), QRegularExpression::CaseInsensitiveOption);
  for (const Column &column : source.columns) {
    const DomainType *domain = domainOf(column);
    if (!domain) continue;
    for (const Check &check : domain->checks) {
      QString text;
      qsizetype at = 0;
      for (auto matches = value.globalMatch(check.expression); matches.hasNext();) {
        const auto match = matches.next();
        text += QStringView(check.expression).mid(at, match.capturedStart() - at);
        text += match.captured().startsWith(QLatin1Char('\'')) ? match.captured() : sql::quoteIdentifier(m_session.options.from, column.name);
        at = match.capturedEnd();
      }
      Check own = check;
      own.expression = text + check.expression.mid(at);
      own.name = m_names.limited(source.name.name + QLatin1Char('_') + column.name + QLatin1Char('_') + (check.name.isEmpty() ? QStringLiteral("check") : check.name));
      own.column.clear();
      out.push_back(std::move(own));
    }
  }
  return out;
}

/// MySQL takes neither the clock nor the session nor a stored function in a CHECK. A trigger may ask the first two; a stored
/// function may not have been converted, and a trigger that calls what is not there would refuse every row.
bool TableConverter::checkByTrigger(const Table &target_, const Check &check) {
  static const QSet<QString> asked{
    QStringLiteral("NOW"), QStringLiteral("CURRENT_TIMESTAMP"), QStringLiteral("LOCALTIME"), QStringLiteral("LOCALTIMESTAMP"), QStringLiteral("SYSDATE"), QStringLiteral("CURDATE"), QStringLiteral("CURRENT_DATE"),
    QStringLiteral("CURTIME"), QStringLiteral("CURRENT_TIME"), QStringLiteral("UTC_TIMESTAMP"), QStringLiteral("UTC_DATE"), QStringLiteral("UTC_TIME"), QStringLiteral("UNIX_TIMESTAMP"), QStringLiteral("FROM_UNIXTIME"),
    QStringLiteral("RAND"), QStringLiteral("UUID"), QStringLiteral("UUID_SHORT"), QStringLiteral("USER"), QStringLiteral("CURRENT_USER"), QStringLiteral("SESSION_USER"), QStringLiteral("SYSTEM_USER"),
    QStringLiteral("CURRENT_ROLE"), QStringLiteral("CONNECTION_ID"), QStringLiteral("DATABASE"), QStringLiteral("SCHEMA"), QStringLiteral("VERSION"), QStringLiteral("LAST_INSERT_ID"), QStringLiteral("ROW_COUNT"),
    QStringLiteral("FOUND_ROWS"), QStringLiteral("DAYNAME"), QStringLiteral("MONTHNAME"), QStringLiteral("DATE_FORMAT"), QStringLiteral("RANDOM_BYTES")};
  sql::ParseOptions options;
  options.dialect = m_session.options.to;
  sql::Parsed parsed = sql::parseExpression(check.expression, options);
  if (!parsed.ok()) return false;
  bool asks = false, calls = false;
  sql::walk(*parsed.node, [&](const sql::Node &n) {
    if (n.is(sql::NodeKind::ColumnRef) || n.is(sql::NodeKind::StringLiteral)) return sql::Visit::Children;
    asks |= asked.contains(n.text.toUpper()) || n.is(sql::NodeKind::UserVariable) || n.is(sql::NodeKind::SystemVariable);
    calls |= n.is(sql::NodeKind::FunctionCall) && (n.hasChild(sql::Slot::Qualifier) || (!m_session.qualify && isRoutine(n.text)));
    return sql::Visit::Children;
  });
  if (calls) {
    m_session.note(2012, QStringLiteral("The check %1 is left out: the target takes no stored function in a check: %2").arg(check.name, check.expression));
    return true;
  }
  if (!asks) return false;
  sql::NodePtr node = sql::transform(std::move(parsed.node), [](sql::NodePtr n) -> sql::NodePtr {
    if (n->is(sql::NodeKind::ColumnRef) && !n->hasChild(sql::Slot::Qualifier)) return sql::column(n->text, QStringLiteral("NEW"));
    return n;
  });
  sql::PrintOptions print;
  print.dialect = m_session.options.to;
  print.pretty = false;
  const QString name = check.name.isEmpty() ? m_names.claim(target_.name.schema, m_names.limited(target_.name.name + QStringLiteral("_check"))) : check.name;
  m_session.triggerChecks[target_.name].push_back({name, m_names.limited(name + QStringLiteral("_insert")), m_names.limited(name + QStringLiteral("_update")), sql::print(*node, print)});
  m_session.note(2037, QStringLiteral("The check %1 is kept by triggers before INSERT and UPDATE: the target takes neither clock nor session in a check: %2").arg(name, check.expression));
  return true;
}

bool TableConverter::isRoutine(const QString &name) const {
  return m_session.catalog && std::any_of(m_session.catalog->routines.begin(), m_session.catalog->routines.end(), [&](const Routine &r) { return m_names.fold(r.name.name).compare(name, Qt::CaseInsensitive) == 0; });
}

void TableConverter::checks(const Table &source, Table &target_) {
  std::vector<Check> all = domainChecks(source);
  all.insert(all.begin(), source.checks.begin(), source.checks.end());
  for (const Check &check : all) {
    const Column *owner = nullptr;
    static const QRegularExpression jsonValid(QStringLiteral("^\\(*\\s*json_valid\\s*\\(\\s*[`\"]?([^`\")]+)[`\"]?\\s*\\)\\s*\\)*$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = jsonValid.match(check.expression);
    if (match.hasMatch()) owner = source.column(match.captured(1));
    if (owner && (owner->type.kind == TypeKind::Json || owner->type.jsonAlias) && !m_session.sameFamily()) continue; // the type itself says so
    if (!check.enforced && !m_session.toMySql()) {
      m_session.note(2011, QStringLiteral("The check %1 is not enforced on the source and is left out").arg(check.name));
      continue;
    }
    if (m_session.toMySql() && !m_session.fromMySql()) { // what the target refuses would cost the table or its foreign key
      const auto names = [&](const QString &column) {
        return QRegularExpression(QStringLiteral("(?<![\\w\"'])\"?%1\"?(?![\\w'])").arg(QRegularExpression::escape(column))).match(check.expression).hasMatch();
      };
      const bool counter = std::any_of(source.columns.begin(), source.columns.end(), [&](const Column &c) { return c.identity.kind != IdentityKind::None && names(c.name); });
      const bool moved = std::any_of(source.foreignKeys.begin(), source.foreignKeys.end(), [&](const ForeignKey &key) {
        const bool changes = key.onUpdate == ReferentialAction::Cascade || key.onUpdate == ReferentialAction::SetNull || key.onDelete == ReferentialAction::SetNull;
        return changes && std::any_of(key.columns.begin(), key.columns.end(), names);
      });
      if (counter || moved) {
        m_session.note(2012, QStringLiteral("The check %1 is left out: the target takes no check over a column that %2: %3").arg(check.name, counter ? QStringLiteral("counts by itself") : QStringLiteral("a foreign key changes"), check.expression));
        continue;
      }
    }
    Check to = check;
    to.name = check.name.isEmpty() ? QString() : m_names.fold(check.name);
    if (!check.column.isEmpty()) {
      to.column = target(source, check.column);
      if (check.name == check.column) to.name = m_names.limited(target_.name.name + QLatin1Char('_') + to.column + QStringLiteral("_check"));
    }
    if (m_session.toMySql() && !m_session.sameFamily() && !to.name.isEmpty()) to.name = m_names.claim(target_.name.schema, to.name); // unique in the database
    const ConvertedExpression expression = convertExpression(m_session, check.expression, source, ExpressionUse::Check);
    if (!expression.ok) {
      m_session.note(2012, QStringLiteral("The check %1 is left out: %2").arg(check.name, check.expression));
      continue;
    }
    to.expression = m_session.toPostgres() && !m_session.sameFamily() ? quickList(expression.sql, target_) : expression.sql;
    if (m_session.toMySql() && !m_session.sameFamily() && checkByTrigger(target_, to)) continue;
    target_.checks.push_back(to);
  }
  // Two checks of one table must not share a name.
  QSet<QString> taken;
  for (Check &check : target_.checks) {
    if (check.name.isEmpty()) continue;
    const QString wanted = check.name;
    for (int n = 2; taken.contains(check.name.toLower()); ++n) check.name = m_names.limited(wanted + QLatin1Char('_') + QString::number(n));
    taken.insert(check.name.toLower());
  }
  if (!m_session.sameFamily())
    for (const QString &text : source.otherConstraints) m_session.note(2013, QStringLiteral("The constraint is left out: %1").arg(text));
  else target_.otherConstraints = source.otherConstraints;
}

void TableConverter::options(const Table &source, Table &target_) {
  if (m_session.sameFamily()) {
    target_.storageEngine = source.storageEngine;
    target_.charset = source.charset;
    target_.collation = familyCollation(m_session, source.collation).name;
    target_.options = source.options;
    target_.unlogged = source.unlogged;
    target_.withoutRowId = source.withoutRowId;
    target_.strict = source.strict;
    target_.autoIncrementNext = source.autoIncrementNext;
    target_.partitionOf = source.partitionOf.name.isEmpty() ? ObjectName() : m_session.names.target(source.partitionOf);
    for (const ObjectName &parent : source.inherits) target_.inherits.push_back(m_session.names.target(parent));
    return;
  }
  if (m_session.toMySql()) {
    target_.storageEngine = QStringLiteral("InnoDB");
    target_.charset = QStringLiteral("utf8mb4");
    target_.collation = m_session.options.to == sql::Dialect::MariaDb ? QStringLiteral("utf8mb4_nopad_bin") : QStringLiteral("utf8mb4_0900_bin");
  }
  const QString engine = source.storageEngine.toUpper();
  if (engine == QLatin1String("MEMORY")) {
    target_.unlogged = m_session.toPostgres();
    m_session.note(3002, QStringLiteral("A MEMORY table becomes an unlogged table: it is on disk and survives a clean stop"));
  } else if (engine == QLatin1String("FEDERATED") || engine == QLatin1String("CONNECT") || engine == QLatin1String("SPIDER") || engine == QLatin1String("BLACKHOLE")
             || engine == QLatin1String("MRG_MYISAM") || engine == QLatin1String("ARCHIVE") || engine == QLatin1String("CSV"))
    m_session.note(3003, QStringLiteral("Storage engine %1: the target gets an ordinary table").arg(source.storageEngine));
  if (source.systemVersioned) m_session.note(3004, QStringLiteral("The table keeps its history (system versioning); the target keeps only the current rows"));
  if (source.foreignTable) m_session.note(3003, QStringLiteral("A foreign table becomes an ordinary table"));
  if (!source.inherits.empty()) m_session.note(3005, QStringLiteral("The table inherits from %1; the target gets a table of its own").arg(source.inherits.front().display()));
  if (source.unlogged) m_session.note(3006, QStringLiteral("An unlogged table becomes an ordinary table"));
}

} // namespace portolan::convert
