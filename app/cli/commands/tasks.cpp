// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/task_support.h"
#include "app/cli/migration_console.h"
#include "core/export/task_files.h"
#include "core/project/workspace.h"

#include <QDir>
#include <QFile>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

class TasksCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("tasks"); }
  [[nodiscard]] QString summary() const override { return tr("Task files: tasks list | show | validate | reload | import | export"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("ACTION"), tr("list [FOLDER], show TASK, validate TASK, reload TASK, import FILE, export TASK"));
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("Task file or file of another program"));
    parser.addOption({QStringLiteral("out"), tr("File to write; - or nothing: standard output"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("format"), tr("export: dms, cli or portolan"), QStringLiteral("FORMAT")});
    parser.addOption({QStringLiteral("source"), tr("import: source URL"), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("target"), tr("import: target URL"), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("name"), tr("import: the task of that name, or the name of the new task"), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("settings"), tr("show: every setting with its value")});
    parser.addOption({QStringLiteral("workspace"), tr("list: tasks of a workspace file"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("table"), tr("reload: schema.table, with DMS wildcards; may be repeated"), QStringLiteral("TABLE")});
    parser.addOption({QStringLiteral("yes"), tr("reload: consent to emptying the target tables")});
    parser.addOption({QStringLiteral("force"), tr("Overwrite the file of --out")});
    parser.addOption({QStringLiteral("json"), tr("One JSON object per line on standard output")});
    parser.addOption({QStringLiteral("quiet"), tr("Only warnings and errors")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0), file = words.value(1);
    if (action == QLatin1String("list")) return list(parser, file);
    if (file.isEmpty() && (action == QLatin1String("show") || action == QLatin1String("validate") || action == QLatin1String("reload") || action == QLatin1String("import") || action == QLatin1String("export")))
      return fail(Error::usage(tr("tasks %1 needs a file").arg(action)));
    if (action == QLatin1String("import")) return import(parser, file);
    if (action != QLatin1String("show") && action != QLatin1String("validate") && action != QLatin1String("reload") && action != QLatin1String("export"))
      return fail(Error::usage(tr("There is no action \"%1\"").arg(action)).withHint(tr("Use list, show, validate, reload, import or export")));
    auto t = readTaskFile(file);
    if (!t) return fail(t.error());
    if (action == QLatin1String("show")) return show(parser, *t);
    if (action == QLatin1String("validate")) return validate(*t);
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
    const int code = runMigration(context, std::move(*options), {parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("quiet"))});
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
