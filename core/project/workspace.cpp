// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints, catalogs, tasks, hand edits, settings.
#include "core/project/workspace.h"

#include "core/project/catalog_json.h"
#include "core/project/workspace_private.h"

#include <QCoreApplication>

namespace portolan::project {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Workspace", text); }
QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs); }
QDateTime when(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }
} // namespace

Result<std::vector<StoredEndpoint>> Workspace::endpoints() const {
  const std::lock_guard lock(d->mutex);
  std::vector<StoredEndpoint> list;
  Statement s(d->db, "SELECT id, name, url, secret_place, secret_name, colour, production, read_only, identity FROM endpoint ORDER BY name");
  while (s.step()) {
    StoredEndpoint e;
    e.id = s.integer(0);
    e.name = s.text(1);
    if (const QString url = s.text(2); !url.isEmpty()) {
      auto endpoint = Endpoint::fromUrl(url);
      if (!endpoint) return std::unexpected(Error(endpoint.error()).withObject(e.name));
      e.endpoint = *endpoint;
    }
    e.secretPlace = static_cast<SecretPlace>(s.integer(3));
    e.secretName = s.text(4);
    e.colour = s.text(5);
    e.production = s.integer(6) != 0;
    e.readOnly = s.integer(7) != 0;
    e.identity = s.text(8);
    list.push_back(std::move(e));
  }
  if (s.failed()) return std::unexpected(d->error(tr("The endpoints cannot be read")));
  return list;
}

Result<qint64> Workspace::storeEndpoint(const StoredEndpoint &e) {
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  Statement s(d->db, "INSERT INTO endpoint(id, name, url, secret_place, secret_name, colour, production, read_only, identity) VALUES(?,?,?,?,?,?,?,?,?)"
                     " ON CONFLICT(id) DO UPDATE SET name=excluded.name, url=excluded.url, secret_place=excluded.secret_place, secret_name=excluded.secret_name, colour=excluded.colour,"
                     " production=excluded.production, read_only=excluded.read_only, identity=excluded.identity");
  if (e.id > 0) s.bind(e.id);
  else s.bindNull();
  s.bind(e.name).bind(e.endpoint.engine.isEmpty() ? QString() : e.endpoint.toUrl()).bind(static_cast<qint64>(e.secretPlace)).bind(e.secretName).bind(e.colour).bind(qint64(e.production)).bind(qint64(e.readOnly)).bind(e.identity);
  s.step();
  if (s.failed()) {
    if (sqlite3_extended_errcode(d->db) == SQLITE_CONSTRAINT_UNIQUE)
      return std::unexpected(Error::state(tr("There is another endpoint called \"%1\"").arg(e.name)).withHint(tr("Choose another name")));
    return std::unexpected(d->error(tr("The endpoint \"%1\" cannot be stored").arg(e.name)));
  }
  const qint64 id = e.id > 0 ? e.id : sqlite3_last_insert_rowid(d->db);
  d->changed(Part::Endpoints);
  return id;
}

Result<> Workspace::removeEndpoint(qint64 id) {
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  Statement users(d->db, "SELECT name FROM task WHERE source_endpoint=?1 OR target_endpoint=?1");
  users.bind(id);
  if (users.step()) return std::unexpected(Error::state(tr("The task \"%1\" uses this endpoint").arg(users.text(0))).withHint(tr("Remove the task or give it another endpoint first")));
  Statement s(d->db, "DELETE FROM endpoint WHERE id=?");
  s.bind(id);
  PORTOLAN_TRY(d->run(s, tr("The endpoint cannot be removed")));
  d->changed(Part::Endpoints);
  return {};
}

Result<> Workspace::storeCatalog(qint64 endpointId, const Catalog &catalog) {
  const QByteArray content = catalogToBytes(catalog); // outside of the lock: it takes its time
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  Statement s(d->db, "INSERT OR REPLACE INTO catalog(endpoint_id, taken_at, server_version, tables, content) VALUES(?,?,?,?,?)");
  const QDateTime taken = catalog.takenAt.isValid() ? catalog.takenAt : QDateTime::currentDateTimeUtc();
  s.bind(endpointId).bind(taken.toUTC().toString(Qt::ISODateWithMs)).bind(catalog.serverVersion).bind(static_cast<qint64>(catalog.tables.size())).bind(content);
  PORTOLAN_TRY(d->run(s, tr("The catalog cannot be stored")));
  d->changed(Part::Catalogs);
  return {};
}

Result<std::optional<Catalog>> Workspace::catalog(qint64 endpointId) const {
  QByteArray content;
  {
    const std::lock_guard lock(d->mutex);
    Statement s(d->db, "SELECT content FROM catalog WHERE endpoint_id=?");
    s.bind(endpointId);
    if (!s.step()) {
      if (s.failed()) return std::unexpected(d->error(tr("The catalog cannot be read")));
      return std::optional<Catalog>();
    }
    content = s.bytes(0);
  }
  auto catalog = catalogFromBytes(content);
  if (!catalog) return std::unexpected(catalog.error());
  return std::optional<Catalog>(std::move(*catalog));
}

Result<std::vector<StoredCatalog>> Workspace::catalogs() const {
  const std::lock_guard lock(d->mutex);
  std::vector<StoredCatalog> list;
  Statement s(d->db, "SELECT endpoint_id, taken_at, server_version, tables, length(content) FROM catalog ORDER BY endpoint_id");
  while (s.step()) list.push_back({s.integer(0), when(s.text(1)), s.text(2), s.integer(3), s.integer(4)});
  if (s.failed()) return std::unexpected(d->error(tr("The catalogs cannot be read")));
  return list;
}

Result<std::vector<StoredTask>> Workspace::tasks() const {
  const std::lock_guard lock(d->mutex);
  std::vector<StoredTask> list;
  Statement s(d->db, "SELECT id, definition, source_endpoint, target_endpoint, modified FROM task ORDER BY name, id");
  while (s.step()) {
    auto definition = task::TaskDefinition::fromJson(s.bytes(1), tr("task %1").arg(s.integer(0)));
    if (!definition) return std::unexpected(definition.error());
    list.push_back({s.integer(0), std::move(*definition), s.integer(2), s.integer(3), when(s.text(4))});
  }
  if (s.failed()) return std::unexpected(d->error(tr("The tasks cannot be read")));
  return list;
}

Result<qint64> Workspace::storeTask(const StoredTask &t) {
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  Statement s(d->db, "INSERT INTO task(id, name, definition, source_endpoint, target_endpoint, modified) VALUES(?,?,?,?,?,?)"
                     " ON CONFLICT(id) DO UPDATE SET name=excluded.name, definition=excluded.definition, source_endpoint=excluded.source_endpoint, target_endpoint=excluded.target_endpoint, modified=excluded.modified");
  const auto reference = [&](qint64 id) { if (id > 0) s.bind(id); else s.bindNull(); };
  reference(t.id);
  s.bind(t.definition.name).bind(t.definition.toJson());
  reference(t.sourceEndpoint);
  reference(t.targetEndpoint);
  s.bind(now());
  PORTOLAN_TRY(d->run(s, tr("The task \"%1\" cannot be stored").arg(t.definition.name)));
  const qint64 id = t.id > 0 ? t.id : sqlite3_last_insert_rowid(d->db);
  d->changed(Part::Tasks);
  return id;
}

Result<> Workspace::removeTask(qint64 id) {
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  Statement s(d->db, "DELETE FROM task WHERE id=?");
  s.bind(id);
  PORTOLAN_TRY(d->run(s, tr("The task cannot be removed")));
  d->changed(Part::Tasks);
  return {};
}

Result<std::vector<HandEdit>> Workspace::edits(qint64 taskId) const {
  const std::lock_guard lock(d->mutex);
  std::vector<HandEdit> list;
  // A file of the first version that may not be written is read as it is.
  Statement known(d->db, "SELECT 1 FROM pragma_table_info('edit') WHERE name='locked'");
  Statement s(d->db, known.step() ? "SELECT kind, schema, name, signature, target_sql, source_text, converted_sql, note, skipped, modified, locked, source_override FROM edit WHERE task_id=? ORDER BY kind, schema, name, signature"
                                  : "SELECT kind, schema, name, signature, target_sql, source_text, converted_sql, note, skipped, modified, 0, '' FROM edit WHERE task_id=? ORDER BY kind, schema, name, signature");
  s.bind(taskId);
  while (s.step()) {
    HandEdit e;
    e.taskId = taskId;
    e.objectKind = s.text(0);
    e.object = {s.text(1), s.text(2)};
    e.signature = s.text(3);
    e.targetSql = s.text(4);
    e.sourceText = s.text(5);
    e.convertedSql = s.text(6);
    e.note = s.text(7);
    e.skipped = s.integer(8) != 0;
    e.modified = when(s.text(9));
    e.locked = s.integer(10) != 0;
    e.sourceOverride = s.text(11);
    list.push_back(std::move(e));
  }
  if (s.failed()) return std::unexpected(d->error(tr("The edits cannot be read")));
  return list;
}

Result<> Workspace::storeEdit(const HandEdit &e) {
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  Statement s(d->db, "INSERT OR REPLACE INTO edit(task_id, kind, schema, name, signature, target_sql, source_text, converted_sql, note, skipped, modified, locked, source_override) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
  s.bind(e.taskId).bind(e.objectKind).bind(e.object.schema).bind(e.object.name).bind(e.signature).bind(e.targetSql).bind(e.sourceText).bind(e.convertedSql).bind(e.note).bind(qint64(e.skipped)).bind(now()).bind(qint64(e.locked)).bind(e.sourceOverride);
  PORTOLAN_TRY(d->run(s, tr("The edit of %1 cannot be stored").arg(e.object.display())));
  d->changed(Part::Edits);
  return {};
}

Result<> Workspace::removeEdit(qint64 taskId, const QString &objectKind, const ObjectName &object, const QString &signature) {
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  Statement s(d->db, "DELETE FROM edit WHERE task_id=? AND kind=? AND schema=? AND name=? AND signature=?");
  s.bind(taskId).bind(objectKind).bind(object.schema).bind(object.name).bind(signature);
  PORTOLAN_TRY(d->run(s, tr("The edit of %1 cannot be removed").arg(object.display())));
  d->changed(Part::Edits);
  return {};
}

QString Workspace::setting(const QString &key, const QString &fallback) const {
  const std::lock_guard lock(d->mutex);
  Statement s(d->db, "SELECT value FROM setting WHERE key=?");
  s.bind(key);
  return s.step() ? s.text(0) : fallback;
}

Result<> Workspace::setSetting(const QString &key, const QString &value) {
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  Statement s(d->db, "INSERT OR REPLACE INTO setting(key, value) VALUES(?,?)");
  s.bind(key).bind(value);
  PORTOLAN_TRY(d->run(s, tr("The setting cannot be stored")));
  d->changed(Part::Settings);
  return {};
}

} // namespace portolan::project
