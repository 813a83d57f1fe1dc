// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/hand_edits.h"

#include "core/sql/splitter.h"
#include "core/task/three_way.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

namespace portolan {

namespace {

using convert::Stage;

QString tr(const char *text) { return QCoreApplication::translate("HandEdits", text); }

const QString &overrideEnd() {
  static const QString end = QStringLiteral(".override.sql");
  return end;
}

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

std::vector<QString> statementsOf(const QString &text, sql::Dialect dialect) {
  std::vector<QString> statements;
  const QByteArray utf8 = text.toUtf8();
  sql::SplitOptions options;
  options.dialect = dialect;
  sql::splitScript({utf8.constData(), static_cast<std::size_t>(utf8.size())}, options, [&](const sql::ScriptPiece &piece) {
    if (piece.kind == sql::ScriptPiece::Kind::Statement) statements.push_back(QString::fromUtf8(piece.text.data(), static_cast<qsizetype>(piece.text.size())));
    return true;
  });
  return statements;
}

/// A trigger's function on PostgreSQL belongs to the trigger: both stages are its.
bool belongs(const convert::TargetStatement &s, Stage stage, const ObjectName &object) {
  if (!(s.source == object)) return false;
  return s.stage == stage || (stage == Stage::Trigger && s.stage == Stage::Routine) || (stage == Stage::Routine && s.stage < Stage::Table && s.objectKind == QLatin1String("function"));
}

void replace(convert::ConvertedCatalog &converted, Stage stage, const QString &kind, const ObjectName &object, const std::vector<QString> &statements) {
  auto &all = converted.statements;
  const auto own = [&](const convert::TargetStatement &s) { return belongs(s, stage, object); };
  convert::TargetStatement model;
  model.stage = stage;
  model.objectKind = kind;
  model.object = converted.names.target(object);
  model.source = object;
  if (const auto made = std::find_if(all.begin(), all.end(), own); made != all.end()) {
    model.object = made->object;
    model.table = made->table;
  }
  std::erase_if(all, own);
  auto place = std::find_if(all.begin(), all.end(), [&](const convert::TargetStatement &s) { return s.stage > stage; });
  for (const QString &statement : statements) {
    model.sql = SqlText(statement);
    place = std::next(all.insert(place, model));
  }
}

/// One file of the folder: what object it is about.
struct EditFile { QString path, key, kind; Stage stage = Stage::Table; ObjectName object; };

Result<EditFile> editFile(const QDir &dir, const QString &fileName, const QString &end, const Catalog &source) {
  EditFile file;
  file.path = dir.filePath(fileName);
  file.key = fileName.chopped(end.size());
  const QString name = QUrl::fromPercentEncoding(file.key.toUtf8());
  file.kind = name.section(QLatin1Char('.'), 0, 0);
  const auto stage = stageOf(file.kind);
  const auto object = stage ? findObject(source, *stage, name.section(QLatin1Char('.'), 1)) : std::nullopt;
  if (!object)
    return std::unexpected(Error::configuration(tr("The hand edit %1 belongs to no object of the source").arg(fileName))
                               .withHint(tr("Name it kind.schema.name.sql; kinds: table, view, function, procedure, trigger, event")));
  file.stage = *stage;
  file.object = *object;
  return file;
}

Result<QString> readText(const QString &path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error::configuration(QStringLiteral("%1: %2").arg(path, file.errorString())));
  return QString::fromUtf8(file.readAll());
}

Result<QDir> openFolder(const QString &folder) {
  const QDir dir(folder);
  if (!dir.exists()) return std::unexpected(Error::configuration(tr("The folder of hand edits %1 does not exist").arg(folder)));
  return dir;
}

QStringList editNames(const QDir &dir, bool overrides) {
  QStringList names;
  for (const QString &name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
    if (name.endsWith(overrideEnd()) == overrides) names << name;
  return names;
}

/// Line ends and blanks around a text do not make it another.
QString plain(const QString &text) {
  QString t = text;
  return t.replace(QLatin1String("\r\n"), QLatin1String("\n")).trimmed();
}

} // namespace

QString editStateKey(EditState s) {
  switch (s) {
  case EditState::Applied: return QStringLiteral("applied");
  case EditState::Merged: return QStringLiteral("merged");
  case EditState::Conflict: return QStringLiteral("conflict");
  case EditState::Locked: return QStringLiteral("locked");
  case EditState::Skipped: return QStringLiteral("skipped");
  }
  return {};
}

QString sourceTextOf(const Catalog &source, const QString &kind, const ObjectName &object) {
  const auto stage = stageOf(kind);
  if (!stage) return {};
  if (*stage == Stage::View) {
    const View *view = source.view(object);
    return view ? view->definition : QString();
  }
  if (*stage == Stage::Routine) {
    for (const Routine &r : source.routines)
      if (r.name == object) return r.definition;
    return {};
  }
  if (*stage == Stage::Trigger) {
    for (const Trigger &t : source.triggers)
      if (t.table.schema == object.schema && t.name == object.name) return t.definition;
    return {};
  }
  if (*stage == Stage::Event) {
    for (const Event &e : source.events)
      if (e.name == object) return e.definition;
    return {};
  }
  const Table *table = source.table(object);
  if (!table) return {};
  if (!table->definition.isEmpty()) return table->definition;
  QStringList lines{object.display()}; // engines without a text of their own: what makes the table another
  for (const Column &c : table->columns)
    lines << QStringLiteral("%1 %2%3%4").arg(c.name, c.type.native, c.nullable ? QString() : QStringLiteral(" NOT NULL"), c.defaultValue.kind == DefaultKind::None ? QString() : QStringLiteral(" DEFAULT ") + c.defaultValue.text);
  return lines.join(QLatin1Char('\n'));
}

QString convertedTextOf(const convert::ConvertedCatalog &converted, const QString &kind, const ObjectName &object) {
  const auto stage = stageOf(kind);
  QStringList texts;
  for (const convert::TargetStatement &s : converted.statements)
    if (stage && belongs(s, *stage, object)) texts << s.sql.text() + QLatin1Char(';');
  return texts.join(QLatin1Char('\n'));
}

std::vector<EditOutcome> applyEdits(const std::vector<ObjectEdit> &edits, const Catalog &source, sql::Dialect target, convert::ConvertedCatalog &converted) {
  std::vector<EditOutcome> outcomes;
  for (const ObjectEdit &edit : edits) {
    const auto stage = stageOf(edit.kind);
    if (!stage) continue;
    EditOutcome outcome{edit.kind, edit.object, EditState::Applied, false, edit.targetSql, {}};
    outcome.outdated = !edit.sourceText.isEmpty() && plain(edit.sourceText) != plain(sourceTextOf(source, edit.kind, edit.object));
    const QString now = convertedTextOf(converted, edit.kind, edit.object);
    if (edit.skipped) {
      outcome.state = EditState::Skipped;
      outcome.text.clear();
    } else if (edit.locked) outcome.state = EditState::Locked;
    else if (!edit.convertedSql.isEmpty() && plain(edit.convertedSql) != plain(now)) {
      const ThreeWay merged = mergeThreeWay(plain(edit.convertedSql), plain(edit.targetSql), plain(now), tr("hand edit"), tr("converter now"));
      outcome.state = merged.conflicts > 0 ? EditState::Conflict : EditState::Merged;
      if (merged.conflicts > 0) outcome.conflictText = merged.text;
      else outcome.text = merged.text;
    }
    replace(converted, *stage, edit.kind, edit.object, statementsOf(outcome.text, target));
    outcomes.push_back(std::move(outcome));
  }
  return outcomes;
}

Result<std::vector<ObjectEdit>> readEdits(const QString &folder, const Catalog &source) {
  auto dir = openFolder(folder);
  if (!dir) return std::unexpected(dir.error());
  std::vector<ObjectEdit> edits;
  for (const QString &name : editNames(*dir, false)) {
    auto file = editFile(*dir, name, QStringLiteral(".sql"), source);
    if (!file) return std::unexpected(file.error());
    auto text = readText(file->path);
    if (!text) return std::unexpected(text.error());
    ObjectEdit edit;
    edit.kind = file->kind;
    edit.object = file->object;
    edit.targetSql = *text;
    const QString first = text->section(QLatin1Char('\n'), 0, 0).trimmed().toLower();
    edit.locked = first == QLatin1String("-- portolan: locked");
    edit.skipped = first == QLatin1String("-- portolan: skip");
    for (const auto &[end, kept] : {std::pair{QStringLiteral(".converted"), &edit.convertedSql}, std::pair{QStringLiteral(".source"), &edit.sourceText}}) {
      if (!dir->exists(file->key + end)) continue;
      auto beside = readText(dir->filePath(file->key + end));
      if (!beside) return std::unexpected(beside.error());
      *kept = *beside;
    }
    edits.push_back(std::move(edit));
  }
  return edits;
}

Result<> recordEdits(const QString &folder, const Catalog &source, const convert::ConvertedCatalog &converted) {
  auto dir = openFolder(folder);
  if (!dir) return std::unexpected(dir.error());
  for (const QString &name : editNames(*dir, false)) {
    auto file = editFile(*dir, name, QStringLiteral(".sql"), source);
    if (!file) return std::unexpected(file.error());
    for (const auto &[end, text] : {std::pair{QStringLiteral(".converted"), convertedTextOf(converted, file->kind, file->object)}, std::pair{QStringLiteral(".source"), sourceTextOf(source, file->kind, file->object)}}) {
      QSaveFile beside(dir->filePath(file->key + end));
      const QByteArray bytes = text.toUtf8();
      if (!beside.open(QIODevice::WriteOnly) || beside.write(bytes) != bytes.size() || !beside.commit())
        return std::unexpected(Error::configuration(QStringLiteral("%1: %2").arg(beside.fileName(), beside.errorString())));
    }
  }
  return {};
}

Result<QSet<ObjectName>> applySourceEdits(const QString &folder, Catalog &source, sql::Dialect) {
  auto dir = openFolder(folder);
  if (!dir) return std::unexpected(dir.error());
  QSet<ObjectName> edited;
  for (const QString &name : editNames(*dir, true)) {
    auto file = editFile(*dir, name, overrideEnd(), source);
    if (!file) return std::unexpected(file.error());
    auto text = readText(file->path);
    if (!text) return std::unexpected(text.error());
    QString definition = text->trimmed();
    while (definition.endsWith(QLatin1Char(';'))) definition = definition.chopped(1).trimmed();
    switch (file->stage) {
    case Stage::View:
      for (View &v : source.views) if (v.name == file->object) v.definition = definition;
      break;
    case Stage::Routine:
      for (Routine &r : source.routines) if (r.name == file->object) r.definition = definition;
      break;
    case Stage::Trigger:
      for (Trigger &t : source.triggers) if (t.table.schema == file->object.schema && t.name == file->object.name) t.definition = definition;
      break;
    case Stage::Event:
      for (Event &e : source.events) if (e.name == file->object) e.definition = definition;
      break;
    default:
      return std::unexpected(Error::configuration(tr("%1: the source text of a table cannot be replaced").arg(name)).withHint(tr("Change the table's conversion with a rule (--rules), or write its target SQL into %1").arg(file->key + QStringLiteral(".sql"))));
    }
    edited.insert(file->object);
  }
  return edited;
}

Result<QSet<ObjectName>> applyHandEdits(const QString &folder, const Catalog &source, sql::Dialect target, convert::ConvertedCatalog &converted, std::vector<EditOutcome> *outcomes) {
  auto edits = readEdits(folder, source);
  if (!edits) return std::unexpected(edits.error());
  std::vector<EditOutcome> made = applyEdits(*edits, source, target, converted);
  QSet<ObjectName> edited;
  for (const EditOutcome &o : made) edited.insert(o.object);
  if (outcomes) *outcomes = std::move(made);
  return edited;
}

} // namespace portolan
