// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/task_life.h"
#include "app/cli/commands/task_support.h"
#include "app/cli/migration_console.h"
#include "core/export/task_files.h"
#include "core/project/workspace.h"
#include "core/task/follow_options.h"
#include "core/task/time_travel.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

class TasksCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("tasks"); }
  [[nodiscard]] QString summary() const override { return tr("Task files and their runs: tasks list | show | validate | modify | reload | delete | import | export | history | events | statistics"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("ACTION"), tr("list [FOLDER], show TASK, validate TASK, modify TASK, reload TASK, delete TASK, import FILE, export TASK, history RUN, events RUN, statistics RUN"));
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("Task file, file of another program, or run: a folder, its name under the user's runs, or the task file, whose last run is meant"));
    parser.addOption({QStringLiteral("out"), tr("File to write; - or nothing: standard output"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("format"), tr("export: dms, cli or portolan"), QStringLiteral("FORMAT")});
    parser.addOption({QStringLiteral("source"), tr("import: source URL"), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("target"), tr("import: target URL"), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("name"), tr("import: the task of that name, or the name of the new task"), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("settings"), tr("show: every setting with its value")});
    parser.addOption({QStringLiteral("workspace"), tr("list: tasks of a workspace file"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("table"), tr("reload: schema.table, with DMS wildcards; may be repeated; history: table of the target"), QStringLiteral("TABLE")});
    parser.addOption({QStringLiteral("key"), tr("history: COLUMN=VALUE of the target row; may be repeated"), QStringLiteral("COLUMN=VALUE")});
    parser.addOption({QStringLiteral("from"), tr("history: not before this ISO time"), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("to"), tr("history: not after this ISO time"), QStringLiteral("TIME")});
    parser.addOption({QStringLiteral("limit"), tr("history: at most so many changes (default 1000)"), QStringLiteral("N"), QStringLiteral("1000")});
    parser.addOption({QStringLiteral("set"), tr("modify: a setting, for example ErrorBehavior.DataErrorPolicy=STOP_TASK; an empty value is the default; may be repeated"), QStringLiteral("SETTING=VALUE")});
    parser.addOption({QStringLiteral("run"), tr("reload and delete: a run of the task that is not under the user's runs; may be repeated"), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("dry-run"), tr("modify and delete: say what would be done, do nothing")});
    parser.addOption({QStringLiteral("yes"), tr("reload: consent to emptying the target tables; delete: consent to removing the task and its runs")});
    parser.addOption({QStringLiteral("force"), tr("Overwrite the file of --out")});
    parser.addOption({QStringLiteral("json"), tr("One JSON object per line on standard output")});
    parser.addOption({QStringLiteral("quiet"), tr("Only warnings and errors")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0), file = words.value(1);
    if (action == QLatin1String("list")) return list(parser, file);
    if (file.isEmpty() && (action == QLatin1String("show") || action == QLatin1String("validate") || action == QLatin1String("modify") || action == QLatin1String("reload") || action == QLatin1String("delete") || action == QLatin1String("import") || action == QLatin1String("export")))
      return fail(Error::usage(tr("tasks %1 needs a file").arg(action)));
    if (action == QLatin1String("import")) return import(parser, file);
    if (action == QLatin1String("history") || action == QLatin1String("events") || action == QLatin1String("statistics")) {
      if (file.isEmpty()) return fail(Error::usage(tr("tasks %1 needs a run").arg(action)).withHint(tr("Give the run's folder, or the task file for its last run")));
      auto folders = runFolders(file);
      if (!folders) return fail(folders.error());
      for (const QString &folder : *folders) {
        const int code = action == QLatin1String("history") ? history(parser, folder) : action == QLatin1String("events") ? events(folder) : statistics(parser, folder);
        if (code != exit_code::Ok) return code;
      }
      return exit_code::Ok;
    }
    if (action != QLatin1String("show") && action != QLatin1String("validate") && action != QLatin1String("modify") && action != QLatin1String("reload") && action != QLatin1String("delete") && action != QLatin1String("export"))
      return fail(Error::usage(tr("There is no action \"%1\"").arg(action)).withHint(tr("Use list, show, validate, modify, reload, delete, import, export, history, events or statistics")));
    auto t = readTaskFile(file);
    if (!t) return fail(t.error());
    if (action == QLatin1String("show")) return show(parser, *t);
    if (action == QLatin1String("validate")) return validate(*t);
    if (action == QLatin1String("modify")) return modifyTask(file, *t, parser.values(QStringLiteral("set")), parser.isSet(QStringLiteral("dry-run")));
    if (action == QLatin1String("delete")) return deleteTask(context, file, *t, {parser.values(QStringLiteral("run")), parser.isSet(QStringLiteral("yes")), parser.isSet(QStringLiteral("dry-run"))});
    if (action == QLatin1String("reload")) return reload(parser, context, *t);
    return exportTask(parser, *t);
  }

private:
  static int list(const QCommandLineParser &parser, const QString &where) {
    if (parser.isSet(QStringLiteral("workspace"))) {
      auto w = project::Workspace::open(parser.value(QStringLiteral("workspace")));
      if (!w) return fail(w.error());
      auto tasks = (*w)->tasks();
      if (!tasks) return fail(tasks.error());
      for (const project::StoredTask &t : *tasks) line(QString::number(t.id), t.definition);
      return exit_code::Ok;
    }
    const QDir folder(where.isEmpty() ? QStringLiteral(".") : where);
    if (!folder.exists()) return fail(Error::usage(tr("The folder %1 does not exist").arg(where)));
    int code = exit_code::Ok;
    for (const QString &name : folder.entryList({QStringLiteral("*.portolan-task")}, QDir::Files, QDir::Name)) {
      auto t = readTaskFile(folder.filePath(name));
      if (t) line(name, *t);
      else code = fail(t.error());
    }
    return code;
  }
  static void line(const QString &where, const task::TaskDefinition &t) {
    out(QStringLiteral("%1  %2  %3  %4 -> %5").arg(where, t.name, task::migrationTypeKey(t.type), t.source.endpoint.toUrl(), t.target.endpoint.toUrl()));
  }

  /// One folder, or those of a group's sources.
  static Result<QStringList> runFolders(const QString &run) {
    QString folder = run;
    if (QFileInfo(run).isFile()) {
      auto t = readTaskFile(run);
      if (!t) return std::unexpected(t.error());
      const QStringList runs = runsOfTask(t->name);
      if (runs.isEmpty()) return std::unexpected(Error::state(tr("The task %1 has no run under the user's runs").arg(t->name)).withHint(tr("Give the folder of the run (--run-dir)")));
      folder = runs.last();
    } else {
      folder = runFolderFrom(run);
    }
    const QDir dir(folder);
    if (!dir.exists()) return std::unexpected(Error::state(tr("There is no run in %1").arg(folder)));
    QStringList folders;
    for (const QString &name : dir.entryList({QStringLiteral("source-*")}, QDir::Dirs, QDir::Name)) folders << dir.filePath(name);
    return folders.isEmpty() ? QStringList{folder} : folders;
  }

  static int history(const QCommandLineParser &parser, const QString &folder) {
    TimeTravelQuery query;
    query.table = parser.value(QStringLiteral("table"));
    query.from = parser.value(QStringLiteral("from"));
    query.to = parser.value(QStringLiteral("to"));
    for (const QString &part : parser.values(QStringLiteral("key"))) {
      const auto at = part.indexOf(QLatin1Char('='));
      if (at < 1) return fail(Error::usage(tr("--key cannot be \"%1\"").arg(part)).withHint(tr("Write --key COLUMN=VALUE")));
      query.key.insert(part.left(at), part.mid(at + 1));
    }
    qint64 left = std::max<qint64>(1, parser.value(QStringLiteral("limit")).toLongLong());
    auto looked = searchTimeTravel(QDir(folder).filePath(QStringLiteral("time-travel")), query, [&](const QJsonObject &entry) {
      if (parser.isSet(QStringLiteral("json"))) out(QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
      else {
        const auto values = [&](const char *image) { return QString::fromUtf8(QJsonDocument(entry.value(QLatin1String(image)).toObject()).toJson(QJsonDocument::Compact)); };
        out(QStringLiteral("%1  %2  %3  %4").arg(entry.value(QLatin1String("at")).toString(), entry.value(QLatin1String("op")).toString(), entry.value(QLatin1String("table")).toString(), entry.value(QLatin1String("position")).toString()));
        if (entry.contains(QLatin1String("statement"))) out(QStringLiteral("    ") + entry.value(QLatin1String("statement")).toString());
        if (entry.contains(QLatin1String("old"))) out(QStringLiteral("    old ") + values("old"));
        if (entry.contains(QLatin1String("new"))) out(QStringLiteral("    new ") + values("new"));
      }
      return --left > 0;
    });
    if (!looked) return fail(looked.error());
    return exit_code::Ok;
  }

  static int events(const QString &folder) {
    QFile file(QDir(folder).filePath(QStringLiteral("events.jsonl")));
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::state(tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString())));
    out(QString::fromUtf8(file.readAll()).trimmed());
    return exit_code::Ok;
  }

  /// The last sample, under DMS's names.
  static int statistics(const QCommandLineParser &parser, const QString &folder) {
    QFile file(QDir(folder).filePath(QStringLiteral("history.jsonl")));
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::state(tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString())));
    QByteArray last;
    while (!file.atEnd())
      if (const QByteArray line = file.readLine().trimmed(); !line.isEmpty()) last = line;
    if (parser.isSet(QStringLiteral("json"))) { out(QString::fromUtf8(last)); return exit_code::Ok; }
    const QJsonObject sample = QJsonDocument::fromJson(last).object();
    out(tr("%1  %2  %3 rows").arg(sample.value(QLatin1String("time")).toString(), sample.value(QLatin1String("phase")).toString()).arg(sample.value(QLatin1String("rows")).toInteger()));
    for (const QJsonValue v : sample.value(QLatin1String("tables")).toArray()) {
      const QJsonObject t = v.toObject();
      const auto n = [&](const char *name) { return t.value(QLatin1String(name)).toInteger(); };
      out(tr("%1.%2  %3  %4 loaded, %5 refused, %6 inserts, %7 updates, %8 deletes, %9 ddl").arg(t.value(QLatin1String("SchemaName")).toString(), t.value(QLatin1String("TableName")).toString(), t.value(QLatin1String("TableState")).toString())
            .arg(n("FullLoadRows")).arg(n("FullLoadErrorRows")).arg(n("Inserts")).arg(n("Updates")).arg(n("Deletes")).arg(n("Ddls")));
    }
    return exit_code::Ok;
  }

  static int show(const QCommandLineParser &parser, const task::TaskDefinition &t) {
    if (!parser.isSet(QStringLiteral("settings"))) {
      out(QString::fromUtf8(t.toJson()).trimmed());
      return exit_code::Ok;
    }
    for (const task::SettingSpec &spec : task::settingSpecs()) {
      const QString key = spec.section.isEmpty() ? spec.key : spec.section + QLatin1Char('.') + spec.key;
      const QJsonValue value = t.settings.value(spec.section, spec.key);
      const QString shown = value.isObject() || value.isArray() ? QStringLiteral("…") : value.isNull() ? QStringLiteral("null") : value.toVariant().toString();
      out(QStringLiteral("%1 = %2%3  %4").arg(key, shown, t.settings.isSet(spec.section, spec.key) ? QStringLiteral(" (set)") : QString(), spec.state == task::SettingState::Works ? spec.help : tr("without effect: %1").arg(spec.why)));
    }
    return exit_code::Ok;
  }

  static int validate(const task::TaskDefinition &t) {
    const std::vector<task::SettingNotice> notices = t.validate();
    printNotices(notices);
    const auto errors = std::count_if(notices.begin(), notices.end(), [](const task::SettingNotice &n) { return n.error; });
    if (errors > 0) return exit_code::Configuration;
    out(tr("%1: the task can run").arg(t.name));
    return exit_code::Ok;
  }

  static int reload(const QCommandLineParser &parser, Context &context, const task::TaskDefinition &t) {
    const QStringList tables = parser.values(QStringLiteral("table"));
    if (tables.isEmpty()) return fail(Error::usage(tr("Name the tables: --table schema.table")));
    if (!parser.isSet(QStringLiteral("yes"))) return fail(Error::usage(tr("A reload empties the target tables first")).withHint(tr("Add --yes to consent")));
    const ConsoleOptions console{parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("quiet"))};
    const QStringList runs = parser.isSet(QStringLiteral("run")) ? parser.values(QStringLiteral("run")) : runsOfTask(t.name);
    if (t.type != MigrationType::FullLoad && !runs.isEmpty()) return reloadOfTask(context, runFolderFrom(runs.last()), t, tables, console);
    auto options = t.toOptions();
    if (!options) return fail(options.error());
    auto source = taskEndpoint(t.source, context);
    if (!source) return fail(source.error());
    auto target = taskEndpoint(t.target, context);
    if (!target) return fail(target.error());
    options->source = source->endpoint;
    options->sourceSecret = source->secret;
    options->target = target->endpoint;
    options->targetSecret = target->secret;
    options->type = MigrationType::FullLoad; // the source's catalog is read anew; changes go on in the task itself
    options->fromPosition.clear();
    options->stopPosition.clear();
    options->include = tables;
    options->what = MigrationWhat::Data;
    options->prepare = Prepare::Truncate;
    options->consent = DestructiveConsent::byFlag(QStringLiteral("--yes"));
    QString mappings;
    if (!t.mappings.isEmpty()) {
      mappings = QDir::temp().filePath(QStringLiteral("portolan-%1-%2.mappings.json").arg(t.name).arg(QCoreApplication::applicationPid()));
      if (auto written = writeWholeFile(mappings, t.mappings, true); !written) return fail(written.error());
      options->mappingFile = mappings;
    }
    const int code = runMigration(context, std::move(*options), console);
    if (!mappings.isEmpty()) QFile::remove(mappings);
    return code;
  }

  static int import(const QCommandLineParser &parser, const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::configuration(tr("%1 cannot be read: %2").arg(path, file.errorString())));
    auto imported = exporting::importTasks(file.readAll(), path);
    if (!imported) return fail(imported.error());
    err(tr("%1: %2").arg(path, exporting::kindName(imported->kind)));
    printNotices(imported->notices);
    const QString wanted = parser.value(QStringLiteral("name"));
    task::TaskDefinition t;
    if (imported->tasks.size() == 1) t = imported->tasks.front();
    else {
      QStringList names;
      for (const task::TaskDefinition &one : imported->tasks) names << one.name;
      const auto found = std::find_if(imported->tasks.begin(), imported->tasks.end(), [&](const task::TaskDefinition &one) { return one.name == wanted; });
      if (found == imported->tasks.end()) return fail(Error::usage(tr("The file holds %1 tasks: %2").arg(imported->tasks.size()).arg(names.join(QStringLiteral(", ")))).withHint(tr("Choose one with --name")));
      t = *found;
    }
    if (!wanted.isEmpty()) t.name = wanted;
    if (t.name.isEmpty()) t.name = QStringLiteral("imported");
    const std::pair<const char *, task::TaskEndpoint *> sides[] = {{"source", &t.source}, {"target", &t.target}};
    for (const auto &[option, side] : sides) {
      if (!parser.isSet(QLatin1String(option))) continue;
      auto endpoint = Endpoint::fromUrl(parser.value(QLatin1String(option)));
      if (!endpoint) return fail(endpoint.error());
      side->endpoint = *endpoint;
    }
    if (auto written = writeWholeFile(parser.value(QStringLiteral("out")), t.toJson(), parser.isSet(QStringLiteral("force"))); !written) return fail(written.error());
    return exit_code::Ok;
  }

  static int exportTask(const QCommandLineParser &parser, const task::TaskDefinition &t) {
    const QString format = parser.value(QStringLiteral("format"));
    QByteArray bytes;
    if (format == QLatin1String("dms")) {
      std::vector<task::SettingNotice> notices;
      auto json = exporting::exportDms(t, &notices);
      if (!json) return fail(json.error());
      printNotices(notices);
      bytes = *json;
    } else if (format == QLatin1String("cli")) {
      // The call reads its mapping from a file, which is written beside the script.
      const QString script = parser.value(QStringLiteral("out"));
      const QString mappings = QFileInfo(script).dir().filePath(t.name + QStringLiteral(".mappings.json"));
      bytes = exporting::exportCommandLine(t, mappings).toUtf8();
      if (!t.mappings.isEmpty() && !script.isEmpty() && script != QLatin1String("-"))
        if (auto written = writeWholeFile(mappings, t.mappings, parser.isSet(QStringLiteral("force"))); !written) return fail(written.error());
    } else if (format == QLatin1String("portolan") || format.isEmpty()) {
      bytes = t.toJson();
    } else {
      return fail(Error::usage(tr("--format cannot be \"%1\"").arg(format)).withHint(tr("Use dms, cli or portolan")));
    }
    if (auto written = writeWholeFile(parser.value(QStringLiteral("out")), bytes, parser.isSet(QStringLiteral("force"))); !written) return fail(written.error());
    return exit_code::Ok;
  }
};

} // namespace

std::unique_ptr<Command> makeTasksCommand() { return std::make_unique<TasksCommand>(); }

} // namespace portolan::cli
