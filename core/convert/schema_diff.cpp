// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/schema_diff.h"

#include "core/convert/ddl/ddl.h"

#include <QRegularExpression>

namespace portolan::convert {

namespace {

/// PostgreSQL's names of one type are many; what counts is the kind and its measures.
QString shape(const DataType &t) {
  const DataType &b = t.kind == TypeKind::Domain && t.element ? *t.element : t;
  QString text = QString::number(static_cast<int>(b.kind == TypeKind::Int24 ? TypeKind::Int32 : b.kind));
  switch (b.kind) {
  case TypeKind::Char: case TypeKind::VarChar: case TypeKind::Binary: case TypeKind::VarBinary: case TypeKind::Bit: case TypeKind::BitVarying: text += QStringLiteral("(%1)").arg(b.length); break;
  case TypeKind::Decimal: text += QStringLiteral("(%1,%2)").arg(b.precision).arg(b.precision < 0 ? -1 : std::max(0, b.scale)); break;
  case TypeKind::Time: case TypeKind::TimeTz: case TypeKind::DateTime: case TypeKind::Instant: text += QStringLiteral("(%1)").arg(b.fraction < 0 ? 6 : b.fraction); break;
  case TypeKind::Enum: case TypeKind::Set: text += b.labels.join(QLatin1Char(',')); break;
  case TypeKind::Array: text += b.element ? shape(*b.element) : QString(); break;
  default: break;
  }
  return b.isUnsigned ? text + QStringLiteral(" unsigned") : text;
}

bool sameType(const DataType &wanted, const DataType &found, bool mysql) {
  if (wanted.native.compare(found.native, Qt::CaseInsensitive) == 0) return true;
  if (mysql && (wanted.kind == TypeKind::DateTime || wanted.kind == TypeKind::Instant || wanted.kind == TypeKind::Time)) // MySQL's plain DATETIME has no fraction
    return wanted.kind == found.kind && std::max(0, wanted.fraction) == std::max(0, found.fraction);
  if (wanted.kind == TypeKind::Unknown || found.kind == TypeKind::Unknown) return false;
  return shape(wanted) == shape(found);
}

/// Defaults as texts without what servers add: casts, parentheses, quotes, case.
QString plainDefault(const DefaultValue &d) {
  if (d.kind == DefaultKind::None || d.kind == DefaultKind::Null) return {};
  QString text = d.text;
  static const QRegularExpression casts(QStringLiteral("::[a-z_ ]+(\\([0-9, ]*\\))?(\\[\\])?"), QRegularExpression::CaseInsensitiveOption);
  text.remove(casts).remove(QLatin1Char('(')).remove(QLatin1Char(')')).remove(QLatin1Char('\'')).remove(QLatin1Char('"')).remove(QLatin1Char(' '));
  return text.toLower();
}

class Differ {
public:
  Differ(const Catalog &source, const ConvertedCatalog &converted, const Catalog &target, const ConvertOptions &options, const DiffOptions &diff)
      : m_converted(converted), m_target(target), m_options(diff), m_session(options, &source) {
    m_session.names = converted.names;
  }

  SchemaDiff run() {
    for (const Table &wanted : m_converted.target.tables) table(wanted);
    if (!ignored("extra")) extraTables();
    if (!ignored("code")) code();
    return std::move(m_out);
  }

private:
  [[nodiscard]] bool ignored(const char *aspect) const { return m_options.ignore.contains(QLatin1String(aspect)); }
  void add(DiffKind kind, const char *aspect, const ObjectName &object, const QString &part = {}, const QString &wanted = {}, const QString &found = {}) {
    m_out.differences.push_back({kind, QLatin1String(aspect), object, part, wanted, found});
  }

  void table(const Table &wanted) {
    const Table *found = m_target.table(wanted.name);
    if (!found) {
      if (ignored("table")) return;
      add(DiffKind::Missing, "table", wanted.name);
      for (const TargetStatement &s : m_converted.statements)
        if (s.object == wanted.name || s.table == wanted.name)
          if (s.stage != Stage::Trigger || s.objectKind != QLatin1String("trigger")) m_out.mend << s.sql.text();
      return;
    }
    Table before = wanted; // what is not compared stays as it is wanted, so that it brings no statement
    columns(wanted, *found, before);
    keys(wanted, *found, before);
    m_out.mend << writeTableChange(m_session, before, wanted);
  }

  void columns(const Table &wanted, const Table &found, Table &before) {
    for (const Column &c : wanted.columns) {
      const Column *there = found.column(c.name);
      if (!there) {
        if (ignored("column")) continue;
        add(DiffKind::Missing, "column", wanted.name, c.name);
        std::erase_if(before.columns, [&](const Column &b) { return b.name == c.name; });
        continue;
      }
      Column &b = *std::ranges::find_if(before.columns, [&](const Column &x) { return x.name == c.name; });
      if (!ignored("type") && !sameType(c.type, there->type, m_session.toMySql())) {
        add(DiffKind::Changed, "type", wanted.name, c.name, c.type.native, there->type.native);
        b.type = there->type;
        b.type.collation = c.type.collation;
      }
      if (!ignored("nullability") && c.nullable != there->nullable && !(wanted.primaryKey && wanted.primaryKey->columns().contains(c.name))) {
        add(DiffKind::Changed, "nullability", wanted.name, c.name, c.nullable ? QStringLiteral("NULL") : QStringLiteral("NOT NULL"), there->nullable ? QStringLiteral("NULL") : QStringLiteral("NOT NULL"));
        b.nullable = there->nullable;
      }
      if (!ignored("identity") && (c.identity.kind == IdentityKind::None) != (there->identity.kind == IdentityKind::None)) {
        add(DiffKind::Changed, "identity", wanted.name, c.name, c.identity.kind == IdentityKind::None ? QStringLiteral("plain") : QStringLiteral("numbered"), there->identity.kind == IdentityKind::None ? QStringLiteral("plain") : QStringLiteral("numbered"));
        b.identity = there->identity;
      }
      const bool numbered = c.identity.kind != IdentityKind::None || there->identity.kind != IdentityKind::None;
      if (!ignored("default") && !numbered && !c.isGenerated() && !there->isGenerated() && plainDefault(c.defaultValue) != plainDefault(there->defaultValue)) {
        add(DiffKind::Changed, "default", wanted.name, c.name, c.defaultValue.text, there->defaultValue.text);
        b.defaultValue = there->defaultValue;
      }
    }
    if (ignored("extra") || ignored("column")) return;
    for (const Column &c : found.columns)
      if (!wanted.column(c.name)) {
        add(DiffKind::Extra, "column", wanted.name, c.name);
        m_out.drop << QStringLiteral("ALTER TABLE %1 DROP COLUMN %2").arg(ident(m_session, wanted.name), ident(m_session, c.name));
      }
  }

  static QString indexText(const Index &i) {
    QStringList parts;
    for (const IndexPart &p : i.parts) parts << (p.column.isEmpty() ? QStringLiteral("expression") : p.column) + (p.descending ? QStringLiteral(" desc") : QString());
    return (i.unique ? QStringLiteral("unique (") : QStringLiteral("(")) + parts.join(QLatin1String(", ")) + QLatin1Char(')') + (i.predicate.isEmpty() ? QString() : QStringLiteral(" where …"));
  }
  static QString keyText(const ForeignKey &k) { return QStringLiteral("(%1) to %2 (%3)").arg(k.columns.join(QLatin1String(", ")), k.referenced.display(), k.referencedColumns.join(QLatin1String(", "))); }

  void keys(const Table &wanted, const Table &found, Table &before) {
    const QStringList wantedKey = wanted.primaryKey ? wanted.primaryKey->columns() : QStringList(), foundKey = found.primaryKey ? found.primaryKey->columns() : QStringList();
    if (!ignored("primary key") && wantedKey != foundKey) {
      add(wantedKey.isEmpty() ? DiffKind::Extra : foundKey.isEmpty() ? DiffKind::Missing : DiffKind::Changed, "primary key", wanted.name, {}, wantedKey.join(QLatin1String(", ")), foundKey.join(QLatin1String(", ")));
      before.primaryKey = found.primaryKey;
    }
    if (!ignored("index")) {
      for (const Index &i : wanted.indexes)
        if (std::ranges::none_of(found.indexes, [&](const Index &f) { return indexText(f) == indexText(i); })) {
          add(DiffKind::Missing, "index", wanted.name, i.name, indexText(i));
          std::erase_if(before.indexes, [&](const Index &b) { return b.name == i.name; });
        }
      if (!ignored("extra"))
        for (const Index &f : found.indexes)
          if (std::ranges::none_of(wanted.indexes, [&](const Index &i) { return indexText(f) == indexText(i); })) add(DiffKind::Extra, "index", wanted.name, f.name, {}, indexText(f));
    }
    if (ignored("foreign key")) return;
    for (const ForeignKey &k : wanted.foreignKeys)
      if (std::ranges::none_of(found.foreignKeys, [&](const ForeignKey &f) { return keyText(f) == keyText(k); })) {
        add(DiffKind::Missing, "foreign key", wanted.name, k.name, keyText(k));
        std::erase_if(before.foreignKeys, [&](const ForeignKey &b) { return b.name == k.name; });
      }
    if (ignored("extra")) return;
    for (const ForeignKey &f : found.foreignKeys)
      if (std::ranges::none_of(wanted.foreignKeys, [&](const ForeignKey &k) { return keyText(f) == keyText(k); })) add(DiffKind::Extra, "foreign key", wanted.name, f.name, {}, keyText(f));
  }

  void extraTables() {
    QSet<QString> schemas;
    for (const Table &t : m_converted.target.tables) schemas.insert(t.name.schema);
    for (const Table &t : m_target.tables)
      if (schemas.contains(t.name.schema) && !m_converted.target.table(t.name) && t.partitionOf.name.isEmpty() && !t.name.name.startsWith(QLatin1String("portolan_"))) {
        add(DiffKind::Extra, "table", t.name);
        m_out.drop << QStringLiteral("DROP TABLE %1").arg(ident(m_session, t.name));
      }
  }

  /// Views, routines and triggers: whether they are there.
  void code() {
    QSet<QString> there;
    const auto key = [](const QString &kind, const ObjectName &name) { return kind + QLatin1Char(' ') + name.schema + QLatin1Char('.') + name.name.toLower(); };
    for (const View &v : m_target.views) there.insert(key(QStringLiteral("view"), v.name));
    for (const Routine &r : m_target.routines) there.insert(key(QStringLiteral("routine"), r.name));
    for (const Trigger &t : m_target.triggers) there.insert(key(QStringLiteral("trigger"), {t.table.schema, t.name}));
    QSet<ObjectName> told;
    for (const TargetStatement &s : m_converted.statements) {
      const bool early = s.stage < Stage::Table && s.objectKind == QLatin1String("function"); // tables call it
      const QString kind = s.stage == Stage::View ? QStringLiteral("view") : s.stage == Stage::Routine || early ? QStringLiteral("routine") : s.stage == Stage::Trigger ? QStringLiteral("trigger") : QString();
      if (kind.isEmpty() || s.source.name.isEmpty()) continue;
      if (s.stage == Stage::Trigger && m_converted.target.table(s.source)) continue; // what stands in for ON UPDATE belongs to its table
      ObjectName name = s.object;
      if (s.stage == Stage::Trigger && name.schema.isEmpty()) name.schema = s.table.schema;
      if (there.contains(key(kind, name)) || there.contains(key(QStringLiteral("routine"), name))) continue;
      m_out.mend << s.sql.text();
      if (told.contains(s.source)) continue;
      told.insert(s.source);
      add(DiffKind::Missing, s.objectKind.toLatin1().constData(), s.object);
    }
  }

  const ConvertedCatalog &m_converted;
  const Catalog &m_target;
  const DiffOptions &m_options;
  Session m_session;
  SchemaDiff m_out;
};

} // namespace

QString diffKindName(DiffKind kind) {
  switch (kind) {
  case DiffKind::Missing: return QStringLiteral("missing");
  case DiffKind::Extra: return QStringLiteral("extra");
  case DiffKind::Changed: return QStringLiteral("changed");
  }
  return {};
}

QStringList diffAspects() {
  return {QStringLiteral("table"), QStringLiteral("column"), QStringLiteral("type"), QStringLiteral("nullability"), QStringLiteral("default"), QStringLiteral("identity"),
          QStringLiteral("primary key"), QStringLiteral("index"), QStringLiteral("foreign key"), QStringLiteral("code"), QStringLiteral("extra")};
}

SchemaDiff diffSchema(const Catalog &source, const ConvertedCatalog &converted, const Catalog &target, const ConvertOptions &options, const DiffOptions &diff) {
  return Differ(source, converted, target, options, diff).run();
}

} // namespace portolan::convert
