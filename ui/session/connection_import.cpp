// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/connection_import.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QXmlStreamReader>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 8 << 20;
using Group = std::pair<QString, QMap<QString, QString>>;

QString unquoted(QString value) {
  value = value.trimmed();
  if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front()) value = value.mid(1, value.size() - 2);
  return value;
}

/// "[group]", "key = value"; # and ; begin comments. MySQL writes host-name and host_name alike.
std::vector<Group> readIni(const QByteArray &bytes) {
  std::vector<Group> groups;
  for (const QByteArray &raw : bytes.split('\n')) {
    const QString line = QString::fromUtf8(raw).trimmed();
    if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';') || line.startsWith(u'!')) continue;
    if (line.startsWith(u'[') && line.endsWith(u']')) {
      groups.push_back({line.mid(1, line.size() - 2).trimmed(), {}});
      continue;
    }
    const auto equals = line.indexOf(u'=');
    if (groups.empty() || equals < 0) continue;
    groups.back().second.insert(line.left(equals).trimmed().toLower().replace(u'_', u'-'), unquoted(line.mid(equals + 1)));
  }
  return groups;
}

FoundConnection make(const QString &origin, const QString &name, const QString &engine) {
  FoundConnection f{origin, {}};
  f.entry.name = name;
  f.entry.endpoint.engine = engine;
  f.entry.keeping = PasswordKeeping::Ask;
  return f;
}

std::vector<FoundConnection> fromMyCnf(const QByteArray &bytes, const QString &origin) {
  std::vector<FoundConnection> out;
  for (const auto &[group, values] : readIni(bytes)) {
    if (!group.startsWith("client"_L1)) continue;
    FoundConnection f = make(origin, group == "client"_L1 ? QString() : group.mid(6).remove(u'-'), u"mysql"_s);
    Endpoint &e = f.entry.endpoint;
    e.host = values.value(u"host"_s, u"localhost"_s);
    e.port = values.value(u"port"_s).toInt();
    e.user = values.value(u"user"_s);
    e.database = values.value(u"database"_s);
    out.push_back(std::move(f));
  }
  return out;
}

std::vector<FoundConnection> fromServices(const QByteArray &bytes, const QString &origin) {
  std::vector<FoundConnection> out;
  for (const auto &[group, values] : readIni(bytes)) {
    FoundConnection f = make(origin, group, u"postgres"_s);
    Endpoint &e = f.entry.endpoint;
    e.host = values.value(u"host"_s, u"localhost"_s);
    e.port = values.value(u"port"_s).toInt();
    e.user = values.value(u"user"_s);
    e.database = values.value(u"dbname"_s);
    if (const QString mode = values.value(u"sslmode"_s); !mode.isEmpty()) e.options.insert(u"sslmode"_s, mode);
    out.push_back(std::move(f));
  }
  return out;
}

/// host:port:database:user:password with \: and \\; the password is left where it is. A star means any and says nothing.
std::vector<FoundConnection> fromPgpass(const QByteArray &bytes, const QString &origin) {
  std::vector<FoundConnection> out;
  for (const QByteArray &raw : bytes.split('\n')) {
    const QString line = QString::fromUtf8(raw).trimmed();
    if (line.isEmpty() || line.startsWith(u'#')) continue;
    QStringList parts{QString()};
    for (qsizetype i = 0; i < line.size() && parts.size() < 5; ++i) {
      if (line[i] == u'\\' && i + 1 < line.size()) parts.back() += line[++i];
      else if (line[i] == u':') parts << QString();
      else parts.back() += line[i];
    }
    if (parts.size() < 5 || parts[0] == "*"_L1) continue;
    FoundConnection f = make(origin, {}, u"postgres"_s);
    Endpoint &e = f.entry.endpoint;
    const auto known = [&parts](int at) { return parts[at] == "*"_L1 ? QString() : parts[at]; };
    e.host = parts[0];
    e.port = known(1).toInt();
    e.database = known(2);
    e.user = known(3);
    out.push_back(std::move(f));
  }
  return out;
}

std::vector<FoundConnection> fromDBeaver(const QByteArray &bytes) {
  std::vector<FoundConnection> out;
  const QJsonObject connections = QJsonDocument::fromJson(bytes).object().value(u"connections"_s).toObject();
  for (const QJsonValue &v : connections) {
    const QString kind = (v[u"provider"_s].toString() + u' ' + v[u"driver"_s].toString()).toLower();
    const QString engine = kind.contains("postgres"_L1) ? u"postgres"_s : kind.contains("mysql"_L1) || kind.contains("maria"_L1) ? u"mysql"_s : kind.contains("sqlite"_L1) ? u"sqlite"_s : QString();
    if (engine.isEmpty()) continue;
    const QJsonValue c = v[u"configuration"_s];
    FoundConnection f = make(u"DBeaver"_s, v[u"name"_s].toString(), engine);
    Endpoint &e = f.entry.endpoint;
    if (engine == "sqlite"_L1) {
      e.path = c[u"database"_s].toString();
      if (e.path.isEmpty()) continue;
    } else {
      e.host = c[u"host"_s].toString(u"localhost"_s);
      e.port = c[u"port"_s].toVariant().toInt();
      e.database = c[u"database"_s].toString();
      e.user = c[u"user"_s].toString();
    }
    f.entry.production = c[u"type"_s].toString() == "prod"_L1;
    f.entry.readOnly = v[u"read-only"_s].toBool();
    out.push_back(std::move(f));
  }
  return out;
}

/// connections.xml: objects of db.mgmt.Connection with a dictionary parameterValues.
std::vector<FoundConnection> fromWorkbench(const QByteArray &bytes) {
  std::vector<FoundConnection> out;
  QXmlStreamReader xml(bytes);
  QStringList path; // keys and struct names of the open elements
  FoundConnection current;
  int inside = 0;
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isStartElement()) {
      const QString key = xml.attributes().value("key"_L1).toString();
      if (xml.attributes().value("struct-name"_L1) == "db.mgmt.Connection"_L1) {
        current = make(u"MySQL Workbench"_s, {}, u"mysql"_s);
        inside = int(path.size()) + 1;
      }
      path << key;
      const auto type = xml.attributes().value("type"_L1);
      if (inside == 0 || (type != "string"_L1 && type != "int"_L1)) continue;
      const bool parameter = path.size() >= 2 && path[path.size() - 2] == "parameterValues"_L1;
      const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
      path.removeLast();
      Endpoint &e = current.entry.endpoint;
      if (parameter && key == "hostName"_L1) e.host = text;
      else if (parameter && key == "port"_L1) e.port = text.toInt();
      else if (parameter && key == "userName"_L1) e.user = text;
      else if (parameter && key == "schema"_L1) e.database = text;
      else if (!parameter && key == "name"_L1 && path.size() == inside) current.entry.name = text;
    } else if (xml.isEndElement() && !path.isEmpty()) {
      path.removeLast();
      if (inside > 0 && path.size() < inside) {
        if (!current.entry.endpoint.host.isEmpty()) out.push_back(current);
        inside = 0;
      }
    }
  }
  return out;
}

} // namespace

QStringList connectionFiles() {
  const QString home = QDir::homePath();
  QStringList files{home + u"/.my.cnf"_s, home + u"/.pg_service.conf"_s, qEnvironmentVariable("PGSERVICEFILE"), home + u"/.pgpass"_s, qEnvironmentVariable("PGPASSFILE"),
                    home + u"/.mysql/workbench/connections.xml"_s};
  const QDir dbeaver(home + u"/.local/share/DBeaverData"_s);
  for (const QString &workspace : dbeaver.entryList({u"workspace*"_s}, QDir::Dirs))
    for (const QString &project : QDir(dbeaver.filePath(workspace)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) files << dbeaver.filePath(workspace + u'/' + project + u"/.dbeaver/data-sources.json"_s);
  files.removeDuplicates();
  files.removeIf([](const QString &f) { return f.isEmpty() || !QFileInfo(f).isFile(); });
  return files;
}

std::vector<FoundConnection> readConnections(const QString &path) {
  QFile file(path);
  if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) return {};
  const QByteArray bytes = file.readAll();
  const QString name = QFileInfo(path).fileName();
  if (bytes.trimmed().startsWith('{')) return fromDBeaver(bytes);
  if (bytes.trimmed().startsWith('<')) return fromWorkbench(bytes);
  if (name.contains("service"_L1)) return fromServices(bytes, name);
  if (name.contains("pgpass"_L1)) return fromPgpass(bytes, name);
  return fromMyCnf(bytes, name);
}

} // namespace portolan::ui
