// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/hand_edits.h"

#include "core/sql/splitter.h"

#include <QDir>
#include <QFile>
#include <QUrl>

namespace portolan {

namespace {

using convert::Stage;

QString tr(const char *text) { return QCoreApplication::translate("HandEdits", text); }

std::optional<Stage> stageOf(const QString &kind) {
  if (kind == QLatin1String("table")) return Stage::Table;
  if (kind == QLatin1String("view")) return Stage::View;
  if (kind == QLatin1String("function") || kind == QLatin1String("procedure")) return Stage::Routine;
  if (kind == QLatin1String("trigger")) return Stage::Trigger;
  if (kind == QLatin1String("event")) return Stage::Event;
  return std::nullopt;
}

std::optional<ObjectName> findObject(const Catalog &source, Stage stage, const QString &display) {
  const auto find = [&](const auto &objects) -> std::optional<ObjectName> {
    for (const auto &object : objects)
      if (object.name.display() == display) return object.name;
    return std::nullopt;
  };
  if (stage == Stage::Table) return find(source.tables);
  if (stage == Stage::View) return find(source.views);
  if (stage == Stage::Routine) return find(source.routines);
  if (stage == Stage::Event) return find(source.events);
  for (const Trigger &trigger : source.triggers)
    if (const ObjectName name{trigger.table.schema, trigger.name}; name.display() == display) return name;
  return std::nullopt;
}

std::vector<QString> statementsOf(const QByteArray &text, sql::Dialect dialect) {
  std::vector<QString> statements;
  sql::SplitOptions options;
  options.dialect = dialect;
  sql::splitScript({text.constData(), static_cast<std::size_t>(text.size())}, options, [&](const sql::ScriptPiece &piece) {
    if (piece.kind == sql::ScriptPiece::Kind::Statement) statements.push_back(QString::fromUtf8(piece.text.data(), static_cast<qsizetype>(piece.text.size())));
    return true;
  });
  return statements;
}

void replace(convert::ConvertedCatalog &converted, Stage stage, const QString &kind, const ObjectName &object, const std::vector<QString> &statements) {
  auto &all = converted.statements;
  // A trigger's function on PostgreSQL belongs to the trigger: both stages go.
  const auto belongs = [&](const convert::TargetStatement &s) {
    return s.source == object && (s.stage == stage || (stage == Stage::Trigger && s.stage == Stage::Routine));
  };
  convert::TargetStatement model;
  model.stage = stage;
  model.objectKind = kind;
  model.object = converted.names.target(object);
  model.source = object;
  if (const auto made = std::find_if(all.begin(), all.end(), belongs); made != all.end()) {
    model.object = made->object;
    model.table = made->table;
  }
  std::erase_if(all, belongs);
  auto place = std::find_if(all.begin(), all.end(), [&](const convert::TargetStatement &s) { return s.stage > stage; });
  for (const QString &statement : statements) {
    model.sql = SqlText(statement);
    place = std::next(all.insert(place, model));
  }
}

} // namespace

Result<QSet<ObjectName>> applyHandEdits(const QString &folder, const Catalog &source, sql::Dialect target, convert::ConvertedCatalog &converted) {
  const QDir dir(folder);
  if (!dir.exists()) return std::unexpected(Error::configuration(tr("The folder of hand edits %1 does not exist").arg(folder)));
  QSet<ObjectName> edited;
  for (const QString &fileName : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
    const QString key = QUrl::fromPercentEncoding(fileName.chopped(4).toUtf8());
    const QString kind = key.section(QLatin1Char('.'), 0, 0), display = key.section(QLatin1Char('.'), 1);
    const auto stage = stageOf(kind);
    const auto object = stage ? findObject(source, *stage, display) : std::nullopt;
    if (!object)
      return std::unexpected(Error::configuration(tr("The hand edit %1 belongs to no object of the source").arg(fileName))
                                 .withHint(tr("Name it kind.schema.name.sql; kinds: table, view, function, procedure, trigger, event")));
    QFile file(dir.filePath(fileName));
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error::configuration(QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())));
    replace(converted, *stage, kind, *object, statementsOf(file.readAll(), target));
    edited.insert(*object);
  }
  return edited;
}

} // namespace portolan
