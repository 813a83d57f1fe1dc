// SPDX-License-Identifier: GPL-3.0-or-later
// One description per struct serves both ways; what equals the default of its struct is left out.
#include "core/project/catalog_json.h"

#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QJsonArray>

#include <type_traits>

namespace portolan::project {

namespace {

constexpr int FormatVersion = 1;



template<class A> void describe(A &a, DefaultValue &v) { a("kind", v.kind); a("text", v.text); }
template<class A> void describe(A &a, Identity &v) {
  a("kind", v.kind); a("start", v.start); a("increment", v.increment); a("minimum", v.minimum); a("maximum", v.maximum); a("cache", v.cache); a("cycle", v.cycle);
  a("sequenceSchema", v.sequenceSchema); a("sequenceName", v.sequenceName);
}
template<class A> void describe(A &a, DataType &v) {
  a("kind", v.kind); a("native", v.native); a("unsigned", v.isUnsigned); a("zerofill", v.zerofill); a("length", v.length); a("precision", v.precision); a("scale", v.scale);
  a("fraction", v.fraction); a("displayWidth", v.displayWidth); a("charset", v.charset); a("collation", v.collation); a("collationSchema", v.collationSchema); a("labels", v.labels); a("userTypeSchema", v.userTypeSchema);
  a("userType", v.userType); a("element", v.element); a("dimensions", v.dimensions); a("geometryType", v.geometryType); a("srid", v.srid); a("jsonAlias", v.jsonAlias);
}
template<class A> void describe(A &a, Column &v) {
  a("name", v.name); a("type", v.type); a("nullable", v.nullable); a("default", v.defaultValue); a("identity", v.identity); a("generated", v.generated);
  a("generationExpression", v.generationExpression); a("onUpdate", v.onUpdate); a("invisible", v.invisible); a("comment", v.comment); a("position", v.position);
}
template<class A> void describe(A &a, IndexPart &v) {
  a("column", v.column); a("expression", v.expression); a("prefixLength", v.prefixLength); a("descending", v.descending); a("nullsFirst", v.nullsFirst); a("collation", v.collation);
  a("operatorClass", v.operatorClass); a("collationSchema", v.collationSchema);
}
template<class A> void describe(A &a, Index &v) {
  a("name", v.name); a("primary", v.primary); a("unique", v.unique); a("constraint", v.constraint); a("kind", v.kind); a("method", v.method); a("parts", v.parts); a("include", v.include);
  a("predicate", v.predicate); a("nullsNotDistinct", v.nullsNotDistinct); a("deferrable", v.deferrable); a("initiallyDeferred", v.initiallyDeferred); a("invisible", v.invisible);
  a("comment", v.comment); a("definition", v.definition);
}
template<class A> void describe(A &a, ForeignKey &v) {
  a("name", v.name); a("columns", v.columns); a("referenced", v.referenced); a("referencedColumns", v.referencedColumns); a("onDelete", v.onDelete); a("onUpdate", v.onUpdate);
  a("matchFull", v.matchFull); a("deferrable", v.deferrable); a("initiallyDeferred", v.initiallyDeferred); a("notValid", v.notValid); a("comment", v.comment);
}
template<class A> void describe(A &a, Check &v) {
  a("name", v.name); a("expression", v.expression); a("comment", v.comment); a("enforced", v.enforced); a("notValid", v.notValid); a("column", v.column);
}
template<class A> void describe(A &a, Partition &v) {
  a("name", v.name); a("table", v.table); a("bound", v.bound); a("values", v.values); a("comment", v.comment); a("subpartitions", v.subpartitions);
}
template<class A> void describe(A &a, Partitioning &v) {
  a("kind", v.kind); a("linear", v.linear); a("columnsForm", v.columnsForm); a("columns", v.columns); a("expression", v.expression); a("count", v.count); a("partitions", v.partitions);
  a("subKind", v.subKind); a("subExpression", v.subExpression); a("subCount", v.subCount);
}
template<class A> void describe(A &a, Table &v) {
  a("name", v.name); a("columns", v.columns); a("primaryKey", v.primaryKey); a("indexes", v.indexes); a("foreignKeys", v.foreignKeys); a("checks", v.checks);
  a("otherConstraints", v.otherConstraints); a("partitioning", v.partitioning); a("partitionOf", v.partitionOf); a("inherits", v.inherits); a("comment", v.comment);
  a("storageEngine", v.storageEngine); a("charset", v.charset); a("collation", v.collation); a("options", v.options); a("temporary", v.temporary); a("unlogged", v.unlogged);
  a("foreignTable", v.foreignTable); a("systemVersioned", v.systemVersioned); a("withoutRowId", v.withoutRowId); a("strict", v.strict); a("autoIncrementNext", v.autoIncrementNext);
  a("estimatedRows", v.estimatedRows); a("dataBytes", v.dataBytes); a("replicaIdentity", v.replicaIdentity); a("definition", v.definition);
}
template<class A> void describe(A &a, View &v) {
  a("name", v.name); a("definition", v.definition); a("columns", v.columns); a("materialized", v.materialized); a("populated", v.populated); a("securityInvoker", v.securityInvoker);
  a("securityBarrier", v.securityBarrier); a("checkOption", v.checkOption); a("algorithm", v.algorithm); a("definer", v.definer); a("comment", v.comment); a("sqlMode", v.sqlMode);
  a("indexes", v.indexes);
}
template<class A> void describe(A &a, Parameter &v) { a("name", v.name); a("mode", v.mode); a("default", v.defaultExpression); a("type", v.type); }
template<class A> void describe(A &a, Routine &v) {
  a("name", v.name); a("kind", v.kind); a("parameters", v.parameters); a("returns", v.returns); a("returnsSet", v.returnsSet); a("language", v.language); a("definition", v.definition);
  a("body", v.body); a("signature", v.signature); a("deterministic", v.deterministic); a("securityDefiner", v.securityDefiner); a("volatility", v.volatility); a("dataAccess", v.dataAccess);
  a("definer", v.definer); a("sqlMode", v.sqlMode); a("charset", v.charset); a("comment", v.comment);
}
template<class A> void describe(A &a, Trigger &v) {
  a("table", v.table); a("name", v.name); a("timing", v.timing); a("events", v.events); a("updateColumns", v.updateColumns); a("forEachRow", v.forEachRow); a("enabled", v.enabled);
  a("when", v.when); a("body", v.body); a("function", v.function); a("definition", v.definition); a("order", v.order); a("definer", v.definer); a("sqlMode", v.sqlMode); a("comment", v.comment);
}
template<class A> void describe(A &a, Event &v) {
  a("name", v.name); a("schedule", v.schedule); a("body", v.body); a("definition", v.definition); a("status", v.status); a("definer", v.definer); a("sqlMode", v.sqlMode); a("comment", v.comment);
}
template<class A> void describe(A &a, Sequence &v) {
  a("name", v.name); a("type", v.type); a("start", v.start); a("increment", v.increment); a("minimum", v.minimum); a("maximum", v.maximum); a("cache", v.cache); a("cycle", v.cycle);
  a("lastValue", v.lastValue); a("ownedByTable", v.ownedByTable); a("ownedByColumn", v.ownedByColumn); a("comment", v.comment);
}
template<class A> void describe(A &a, Collation &v) {
  a("name", v.name); a("provider", v.provider); a("locale", v.locale); a("lcCollate", v.lcCollate); a("lcCtype", v.lcCtype); a("deterministic", v.deterministic); a("comment", v.comment);
}
template<class A> void describe(A &a, EnumType &v) { a("name", v.name); a("labels", v.labels); a("comment", v.comment); }
template<class A> void describe(A &a, DomainType &v) { a("name", v.name); a("base", v.base); a("notNull", v.notNull); a("default", v.defaultValue); a("checks", v.checks); a("comment", v.comment); }
template<class A> void describe(A &a, CompositeType &v) { a("name", v.name); a("fields", v.fields); a("comment", v.comment); }
template<class A> void describe(A &a, Extension &v) { a("name", v.name); a("version", v.version); a("schema", v.schema); }
template<class A> void describe(A &a, Grant &v) { a("objectKind", v.objectKind); a("object", v.object); a("column", v.column); a("grantee", v.grantee); a("privilege", v.privilege); a("grantable", v.grantable); }
template<class A> void describe(A &a, Schema &v) { a("name", v.name); a("comment", v.comment); a("charset", v.charset); a("collation", v.collation); }
template<class A> void describe(A &a, Catalog &v) {
  a("engine", v.engine); a("flavour", v.flavour); a("serverVersion", v.serverVersion); a("database", v.database); a("charset", v.charset); a("collation", v.collation); a("timeZone", v.timeZone);
  a("sqlMode", v.sqlMode); a("serverIdentity", v.serverIdentity); a("takenAt", v.takenAt); a("schemas", v.schemas); a("tables", v.tables); a("views", v.views); a("routines", v.routines);
  a("triggers", v.triggers); a("events", v.events); a("sequences", v.sequences); a("collations", v.collations); a("enums", v.enums); a("domains", v.domains); a("composites", v.composites); a("extensions", v.extensions);
  a("grants", v.grants); a("warnings", v.warnings);
}

struct Writer {
  QJsonObject object;
  template<class T> void operator()(const char *key, T &value) { object.insert(QLatin1String(key), json(value)); }

  template<class T> static QJsonObject full(T &value) {
    Writer writer;
    describe(writer, value);
    return writer.object;
  }
  template<class T> static QJsonObject withoutDefaults(T &value) {
    static const QJsonObject defaults = [] { T empty{}; return full(empty); }();
    QJsonObject all = full(value);
    for (auto it = defaults.begin(); it != defaults.end(); ++it)
      if (all.value(it.key()) == it.value()) all.remove(it.key());
    return all;
  }
  static QJsonValue json(QString &v) { return v; }
  static QJsonValue json(bool v) { return v; }
  static QJsonValue json(int v) { return v; }
  static QJsonValue json(qint64 v) { return v; }
  static QJsonValue json(QStringList &v) { return QJsonArray::fromStringList(v); }
  static QJsonValue json(QDateTime &v) { return v.isValid() ? QJsonValue(v.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QString()); }
  static QJsonValue json(ObjectName &v) { return v.name.isEmpty() && v.schema.isEmpty() ? QJsonArray() : QJsonArray{v.schema, v.name}; }
  static QJsonValue json(QMap<QString, QString> &v) {
    QJsonObject map;
    for (auto it = v.begin(); it != v.end(); ++it) map.insert(it.key(), it.value());
    return map;
  }
  template<class E> requires std::is_enum_v<E> static QJsonValue json(E v) { return static_cast<int>(v); }
  template<class T> static QJsonValue json(std::optional<T> &v) { return v ? json(*v) : QJsonValue(QJsonValue::Null); }
  static QJsonValue json(std::shared_ptr<DataType> &v) { return v ? QJsonValue(withoutDefaults(*v)) : QJsonValue(QJsonValue::Null); }
  template<class T> static QJsonValue json(std::vector<T> &v) {
    QJsonArray array;
    for (T &item : v) array.append(json(item));
    return array;
  }
  template<class T> requires std::is_class_v<T> static QJsonValue json(T &v) { return withoutDefaults(v); }
};

struct Reader {
  QJsonObject object;
  QString path;
  QString *problem = nullptr;

  template<class T> void operator()(const char *key, T &value) {
    const auto it = object.constFind(QLatin1String(key));
    if (it == object.constEnd()) return;
    const QJsonValue v = *it; // a copy: the object may be shared with a deeper reader
    read(v, value, path + QLatin1Char('/') + QLatin1String(key));
  }
  void wrong(const QString &where) const { if (problem->isEmpty()) *problem = where; }
  void read(const QJsonValue &v, QString &to, const QString &where) const { if (v.isString()) to = v.toString(); else wrong(where); }
  void read(const QJsonValue &v, bool &to, const QString &where) const { if (v.isBool()) to = v.toBool(); else wrong(where); }
  void read(const QJsonValue &v, int &to, const QString &where) const { if (v.isDouble()) to = v.toInt(); else wrong(where); }
  void read(const QJsonValue &v, qint64 &to, const QString &where) const { if (v.isDouble()) to = v.toInteger(); else wrong(where); }
  void read(const QJsonValue &v, QStringList &to, const QString &where) const {
    if (!v.isArray()) { wrong(where); return; }
    to.clear();
    for (const QJsonValue &item : v.toArray()) to << item.toString();
  }
  void read(const QJsonValue &v, QDateTime &to, const QString &) const { to = QDateTime::fromString(v.toString(), Qt::ISODateWithMs); }
  void read(const QJsonValue &v, ObjectName &to, const QString &where) const {
    const QJsonArray pair = v.toArray();
    if (pair.size() == 2) to = {pair.at(0).toString(), pair.at(1).toString()};
    else if (!v.isArray() || !pair.isEmpty()) wrong(where);
  }
  void read(const QJsonValue &v, QMap<QString, QString> &to, const QString &) const {
    const QJsonObject map = v.toObject();
    for (auto it = map.begin(); it != map.end(); ++it) to.insert(it.key(), it->toString());
  }
  template<class E> requires std::is_enum_v<E> void read(const QJsonValue &v, E &to, const QString &where) const {
    const int number = v.toInt(-1);
    if (number >= 0 && number < 256) to = static_cast<E>(number);
    else wrong(where);
  }
  template<class T> void read(const QJsonValue &v, std::optional<T> &to, const QString &where) const {
    if (v.isNull()) { to.reset(); return; }
    T value{};
    read(v, value, where);
    to = std::move(value);
  }
  void read(const QJsonValue &v, std::shared_ptr<DataType> &to, const QString &where) const {
    if (v.isNull()) return;
    to = std::make_shared<DataType>();
    read(v, *to, where);
  }
  template<class T> void read(const QJsonValue &v, std::vector<T> &to, const QString &where) const {
    if (!v.isArray()) { wrong(where); return; }
    const QJsonArray array = v.toArray();
    to.clear();
    to.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &item : array) {
      T value{};
      read(item, value, where);
      to.push_back(std::move(value));
    }
  }
  template<class T> requires std::is_class_v<T> void read(const QJsonValue &v, T &to, const QString &where) const {
    if (!v.isObject()) { wrong(where); return; }
    Reader inner{v.toObject(), where, problem};
    describe(inner, to);
  }
};

} // namespace

QJsonObject catalogToJson(const Catalog &catalog) {
  Catalog copy = catalog; // the descriptions take both ways by reference
  QJsonObject json = Writer::withoutDefaults(copy);
  json.insert(QStringLiteral("format"), FormatVersion);
  return json;
}

Result<Catalog> catalogFromJson(const QJsonObject &json) {
  if (json.value(QStringLiteral("format")).toInt() != FormatVersion)
    return std::unexpected(Error::configuration(QCoreApplication::translate("Catalog", "The catalog has format %1; this program reads %2").arg(json.value(QStringLiteral("format")).toInt()).arg(FormatVersion)));
  Catalog catalog;
  QString problem;
  Reader reader{json, {}, &problem};
  describe(reader, catalog);
  if (!problem.isEmpty()) return std::unexpected(Error::configuration(QCoreApplication::translate("Catalog", "The catalog is damaged at %1").arg(problem)));
  return catalog;
}

QByteArray catalogToBytes(const Catalog &catalog) { return qCompress(QCborMap::fromJsonObject(catalogToJson(catalog)).toCborValue().toCbor(), 3); }

Result<Catalog> catalogFromBytes(const QByteArray &bytes) {
  const QByteArray cbor = qUncompress(bytes);
  QCborParserError error;
  const QCborValue value = QCborValue::fromCbor(cbor, &error);
  if (cbor.isEmpty() || error.error != QCborError::NoError || !value.isMap())
    return std::unexpected(Error::configuration(QCoreApplication::translate("Catalog", "The stored catalog is damaged")).withHint(QCoreApplication::translate("Catalog", "Fetch it again from the server")));
  return catalogFromJson(value.toMap().toJsonObject());
}

} // namespace portolan::project
