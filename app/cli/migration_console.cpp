// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/migration_console.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <thread>
#include <unistd.h>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }
QString key(const char *name) { return QString::fromLatin1(name); }

template<class E> struct Choice { const char *word; E value; };

template<class E, std::size_t N> Result<> readChoice(const QCommandLineParser &parser, const char *option, const Choice<E> (&choices)[N], E &value) {
  if (!parser.isSet(key(option))) return {};
  const QString word = parser.value(key(option));
  QStringList allowed;
  for (const auto &choice : choices) {
    if (word == QLatin1String(choice.word)) { value = choice.value; return {}; }
    allowed << QLatin1String(choice.word);
  }
  return std::unexpected(Error::usage(tr("--%1 cannot be \"%2\"").arg(QLatin1String(option), word)).withHint(tr("Use one of: %1").arg(allowed.join(QLatin1String(", ")))));
}

Result<> readNumber(const QCommandLineParser &parser, const char *option, int minimum, int maximum, int &value) {
  if (!parser.isSet(key(option))) return {};
  bool ok = false;
  const int number = parser.value(key(option)).toInt(&ok);
  if (!ok || number < minimum || number > maximum)
    return std::unexpected(Error::usage(tr("--%1 cannot be \"%2\"").arg(QLatin1String(option), parser.value(key(option)))).withHint(tr("Use a whole number from %1 to %2").arg(minimum).arg(maximum)));
  value = number;
  return {};
}

constexpr Choice<ValuePolicy> PolicyChoices[] = {{"fail", ValuePolicy::Fail}, {"clamp", ValuePolicy::Clamp}, {"null", ValuePolicy::Null}, {"text", ValuePolicy::Text}};

Result<> readPolicies(const QCommandLineParser &parser, ValuePolicies &policies) {
  const std::pair<const char *, ValuePolicy *> named[] = {{"zero-date", &policies.zeroDate}, {"infinity", &policies.infinity}, {"nan", &policies.nan}, {"out-of-range", &policies.outOfRange},
                                                          {"too-long", &policies.tooLong}, {"nul-byte", &policies.nulByte}, {"invalid-text", &policies.invalidText}};
  for (const QString &setting : parser.values(QStringLiteral("policy"))) {
    const QString name = setting.section(QLatin1Char('='), 0, 0), word = setting.section(QLatin1Char('='), 1);
    bool known = false;
    for (const auto &[policyName, policy] : named)
      for (const auto &choice : PolicyChoices)
        if (name == QLatin1String(policyName) && word == QLatin1String(choice.word)) { *policy = choice.value; known = true; }
    if (!known)
      return std::unexpected(Error::usage(tr("--policy cannot be \"%1\"").arg(setting))
                                 .withHint(tr("Write NAME=WHAT; names: zero-date, infinity, nan, out-of-range, too-long, nul-byte, invalid-text; what: fail, clamp, null, text")));
  }
  return {};
}

QString number(qint64 value) { return value < 0 ? QStringLiteral("?") : QLocale::c().toString(value); }

QString duration(double seconds) {
  const auto whole = static_cast<qint64>(seconds);
  if (whole < 60) return QStringLiteral("%1 s").arg(seconds, 0, 'f', 1);
  return QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QLatin1Char('0')).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString progressLine(const MigrationProgress &p) {
  QString line = phaseName(p.phase);
  if (p.phase == MigrationPhase::Following) {
    line += tr(": lag %1 s, %2 rows/s").arg(p.lagSeconds < 0 ? QStringLiteral("?") : QString::number(p.lagSeconds, 'f', 1), number(static_cast<qint64>(p.rowsPerSecond)));
    if (!p.upToDateAsOf.isEmpty()) line += tr(", up to date as of %1").arg(p.upToDateAsOf);
    return line;
  }
  std::size_t done = 0;
  for (const TableProgress &t : p.tables) done += t.state >= TableState::Loaded ? 1 : 0;
  if (!p.tables.empty()) line += tr(": %1 of %2 tables, %3 rows").arg(done).arg(p.tables.size()).arg(number(p.rows));
  if (p.estimatedRows > 0 && p.phase == MigrationPhase::Loading) line += tr(" of about %1").arg(number(std::max(p.estimatedRows, p.rows)));
  if (p.rowsPerSecond > 0 && p.phase == MigrationPhase::Loading) line += tr(", %1 rows/s, %2 MB/s").arg(number(static_cast<qint64>(p.rowsPerSecond))).arg(p.bytesPerSecond / 1e6, 0, 'f', 1);
  if (p.secondsLeft >= 0) line += tr(", about %1 left").arg(duration(p.secondsLeft));
  if (p.rejected > 0) line += tr(", %1 rejected").arg(number(p.rejected));
  return line;
}

QJsonObject tableObject(const TableProgress &t) {
  return {{key("source"), t.source.display()}, {key("target"), t.target.display()}, {key("state"), tableStateKey(t.state)}, {key("rows"), t.rows}, {key("bytes"), t.bytes},
          {key("rejected"), t.rejected}, {key("chunks"), t.chunks}, {key("chunksDone"), t.chunksDone}, {key("inserts"), t.inserts}, {key("updates"), t.updates},
          {key("deletes"), t.deletes}, {key("ddl"), t.ddl}, {key("validation"), t.validation}, {key("error"), t.lastError}};
}

QJsonObject progressObject(const MigrationProgress &p) {
  QJsonObject object{{key("event"), key("progress")}, {key("phase"), phaseKey(p.phase)}, {key("activity"), p.activity}, {key("rows"), p.rows}, {key("bytes"), p.bytes},
                     {key("estimatedRows"), p.estimatedRows}, {key("rejected"), p.rejected}, {key("rowsPerSecond"), p.rowsPerSecond}, {key("bytesPerSecond"), p.bytesPerSecond},
                     {key("secondsElapsed"), p.secondsElapsed}, {key("secondsLeft"), p.secondsLeft}};
  if (p.lagSeconds >= 0 || !p.position.isEmpty()) {
    object.insert(key("lagSeconds"), p.lagSeconds);
    object.insert(key("lagBytes"), p.lagBytes);
    object.insert(key("position"), p.position);
    object.insert(key("upToDateAsOf"), p.upToDateAsOf);
    object.insert(key("applyMode"), p.applyMode);
  }
  return object;
}

void outJson(const QJsonObject &object) { out(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))); }

QString levelKey(MigrationMessage::Level level) {
  switch (level) {
  case MigrationMessage::Level::Info: return key("info");
  case MigrationMessage::Level::Warning: return key("warning");
  case MigrationMessage::Level::Error: return key("error");
  }
  return {};
}

/// Shows a running migration: called from one thread, four times a second.
class Display {
public:
  /// `number`: of the source in a group, 0: alone.
  Display(const Migration &migration, const ConsoleOptions &options, int number = 0)
      : m_migration(migration), m_options(options), m_number(number), m_terminal(::isatty(STDERR_FILENO) == 1 && !options.quiet && !options.json && number == 0) {}

  void tick() {
    clearLine();
    showMessages();
    if (m_held && ++m_heldTicks > 4) show(*std::exchange(m_held, {})); // the run goes on
    const MigrationProgress progress = m_migration.progress();
    if (m_terminal) {
      const QByteArray line = progressLine(progress).toUtf8();
      std::fputs(line.constData(), stderr);
      std::fflush(stderr);
      m_drawn = true;
    }
    if (m_options.json && progress.version != m_lastVersion && ++m_ticks % 4 == 1) outJson(numbered(progressObject(progress)));
    m_lastVersion = progress.version;
  }
  /// `said`: the error that is shown as the run's result anyway.
  void finish(const std::optional<Error> &said) {
    clearLine();
    showMessages();
    if (m_held && !(said && said->message() == m_held->text)) show(*m_held);
    m_held.reset();
  }

private:
  QJsonObject numbered(QJsonObject object) const {
    if (m_number > 0) object.insert(key("source"), m_number);
    return object;
  }
  void clearLine() {
    if (m_drawn) std::fputs("\r\033[K", stderr);
    m_drawn = false;
  }
  void showMessages() {
    for (const MigrationMessage &message : m_migration.messagesSince(m_nextMessage)) {
      if (m_options.json) {
        outJson(numbered({{key("event"), key("message")}, {key("level"), levelKey(message.level)}, {key("object"), message.object}, {key("text"), message.text},
                          {key("time"), QDateTime::fromMSecsSinceEpoch(message.micros / 1000, Qt::UTC).toString(Qt::ISODateWithMs)}}));
        continue;
      }
      if (m_options.quiet && message.level == MigrationMessage::Level::Info) continue;
      if (m_held) show(*std::exchange(m_held, {}));
      if (message.level != MigrationMessage::Level::Error) { show(message); continue; }
      m_held = message;
      m_heldTicks = 0;
    }
  }
  void show(const MigrationMessage &message) const {
    const QString level = message.level == MigrationMessage::Level::Info ? QString() : levelKey(message.level) + QStringLiteral(": ");
    const QString prefix = (m_number > 0 ? tr("source %1: ").arg(m_number) : QString()) + level;
    err(prefix + (message.object.isEmpty() ? message.text : message.object + QStringLiteral(": ") + message.text));
  }

  const Migration &m_migration;
  const ConsoleOptions &m_options;
  const int m_number;
  const bool m_terminal;
  bool m_drawn = false;
  std::optional<MigrationMessage> m_held; ///< an error that may be the last word, and would be said twice
  int m_heldTicks = 0;
  std::size_t m_nextMessage = 0;
  quint64 m_lastVersion = ~0ULL;
  unsigned m_ticks = 0;
};

void showResult(const MigrationResult &result, const MigrationProgress &progress, const ConsoleOptions &console) {
  if (console.json) {
    for (const TableProgress &t : progress.tables) {
      QJsonObject object = tableObject(t);
      object.insert(key("event"), key("table"));
      outJson(object);
    }
    QJsonArray notMoved;
    for (const auto &[object, why] : result.notMoved) notMoved.append(QJsonObject{{key("object"), object.display()}, {key("why"), why}});
    QJsonObject object{{key("event"), key("result")}, {key("exitCode"), result.exitCode}, {key("summary"), result.summary}, {key("rows"), progress.rows},
                       {key("rejected"), progress.rejected}, {key("seconds"), progress.secondsElapsed}, {key("report"), result.reportPath},
                       {key("runFolder"), result.runFolder}, {key("findings"), static_cast<qint64>(result.findings.size())}, {key("notMoved"), notMoved}};
    if (!result.goOn.isEmpty()) object.insert(key("goOn"), result.goOn);
    if (result.error) object.insert(key("error"), result.error->toText());
    outJson(object);
    return;
  }
  if (result.error) {
    err(QStringLiteral("portolan-cli: ") + result.error->toText());
    if (!result.goOn.isEmpty()) err(result.goOn);
  }
  if (console.quiet) return;
  if (!result.summary.isEmpty()) out(result.summary);
  if (!result.error && !result.goOn.isEmpty()) out(result.goOn);
  if (!result.notMoved.empty()) {
    out(tr("Not moved:"));
    for (const auto &[object, why] : result.notMoved) out(QStringLiteral("  %1: %2").arg(object.display(), why));
  }
  if (!result.reportPath.isEmpty()) out(tr("Report: %1").arg(result.reportPath));
}

} // namespace

void declareScope(QCommandLineParser &parser) {
  parser.addOption({key("include"), tr("Tables to take: schema.table or table, with DMS wildcards % _ [ab]; may be repeated"), key("PATTERN")});
  parser.addOption({key("exclude"), tr("Tables to leave out; may be repeated"), key("PATTERN")});
  parser.addOption({key("target-schema"), tr("Schema (database on MySQL) on the target"), key("NAME")});
  parser.addOption({key("names"), tr("Names on the target: auto (lower case into PostgreSQL), keep, lower"), key("HOW")});
  parser.addOption({key("mappings"), tr("Table mappings, AWS DMS JSON"), key("FILE")});
  parser.addOption({key("jobs"), tr("Tables or chunks at once"), key("N")});
  parser.addOption({key("policy"), tr("What to do with a value that the target cannot hold, NAME=WHAT (default fail); may be repeated"), key("NAME=WHAT")});
  parser.addOption({key("json"), tr("One JSON object per line on standard output")});
  parser.addOption({key("quiet"), tr("Only warnings and errors")});
}

Result<> readScope(const QCommandLineParser &parser, MigrationOptions &options) {
  options.include = parser.values(key("include"));
  options.exclude = parser.values(key("exclude"));
  options.targetSchema = parser.value(key("target-schema"));
  options.mappingFile = parser.value(key("mappings"));
  PORTOLAN_TRY(readChoice(parser, "names", {Choice<convert::NamePolicy>{"auto", convert::NamePolicy::Auto}, {"keep", convert::NamePolicy::Keep}, {"lower", convert::NamePolicy::Lower}}, options.names));
  PORTOLAN_TRY(readNumber(parser, "jobs", 1, 64, options.jobs));
  return readPolicies(parser, options.policies);
}

void declareMigration(QCommandLineParser &parser) {
  parser.addOption({key("what"), tr("all, schema or data"), key("WHAT")});
  parser.addOption({key("type"), tr("full-load, full-load-and-cdc or cdc"), key("TYPE")});
  parser.addOption({key("prepare"), tr("What to do with tables that exist on the target: nothing, drop, truncate (the last two need --yes)"), key("HOW")});
  parser.addOption({key("yes"), tr("Consent to what --prepare destroys")});
  parser.addOption({key("chunk-mb"), tr("Size of a chunk in MB"), key("N")});
  parser.addOption({key("memory-mb"), tr("Memory for rows on the move in MB"), key("N")});
  parser.addOption({key("on-row-error"), tr("A row that the target refuses: stop, or reject (keep the good rows, write the bad ones to a file)"), key("HOW")});
  parser.addOption({key("validate"), tr("Prove the result: none, counts or full"), key("LEVEL")});
  parser.addOption({key("run-dir"), tr("Folder of this run: state, log, rejects, report"), key("DIR")});
  parser.addOption({key("resume"), tr("Go on with the interrupted run in --run-dir")});
  parser.addOption({key("edits"), tr("Folder of hand edits that win over the converter"), key("FOLDER")});
  parser.addOption({key("from-position"), tr("Follow changes from this position"), key("POSITION")});
  parser.addOption({key("stop-position"), tr("Stop following at: now, a position, or an ISO time"), key("POSITION")});
  parser.addOption({key("apply"), tr("How changes are applied: transactional, batch, parallel, auto"), key("MODE")});
  parser.addOption({key("on-conflict"), tr("A change meets a missing or a duplicate row on the target: error, overwrite, skip (logged in portolan_apply_exceptions)"), key("HOW")});
  parser.addOption({key("ddl"), tr("A table's definition changes on the source: apply, ask (suspend the table), ignore"), key("HOW")});
  parser.addOption({key("install-triggers"), tr("Consent to change-capture triggers in a SQLite source")});
}

Result<> readMigration(const QCommandLineParser &parser, MigrationOptions &options) {
  PORTOLAN_TRY(readScope(parser, options));
  PORTOLAN_TRY(readChoice(parser, "what", {Choice<MigrationWhat>{"all", MigrationWhat::All}, {"schema", MigrationWhat::Schema}, {"data", MigrationWhat::Data}}, options.what));
  PORTOLAN_TRY(readChoice(parser, "type", {Choice<MigrationType>{"full-load", MigrationType::FullLoad}, {"full-load-and-cdc", MigrationType::FullLoadAndCdc}, {"cdc", MigrationType::Cdc}}, options.type));
  PORTOLAN_TRY(readChoice(parser, "prepare", {Choice<Prepare>{"nothing", Prepare::Nothing}, {"drop", Prepare::Drop}, {"truncate", Prepare::Truncate}}, options.prepare));
  PORTOLAN_TRY(readChoice(parser, "on-row-error", {Choice<RowErrorPolicy>{"stop", RowErrorPolicy::Stop}, {"reject", RowErrorPolicy::Reject}}, options.onRowError));
  PORTOLAN_TRY(readChoice(parser, "validate", {Choice<ValidateLevel>{"none", ValidateLevel::None}, {"counts", ValidateLevel::Counts}, {"full", ValidateLevel::Full}}, options.validate));
  PORTOLAN_TRY(readNumber(parser, "chunk-mb", 1, 4096, options.chunkMegabytes));
  PORTOLAN_TRY(readNumber(parser, "memory-mb", 32, 65536, options.memoryMegabytes));
  if (parser.isSet(key("yes"))) options.consent = DestructiveConsent::byFlag(key("--yes"));
  if (options.prepare != Prepare::Nothing && !options.consent)
    return std::unexpected(Error::usage(tr("--prepare %1 destroys data on the target").arg(parser.value(key("prepare")))).withHint(tr("Add --yes to consent")));
  options.runFolder = parser.value(key("run-dir"));
  options.resume = parser.isSet(key("resume"));
  if (options.resume && options.runFolder.isEmpty()) return std::unexpected(Error::usage(tr("--resume needs --run-dir, the folder of the interrupted run")));
  options.editsFolder = parser.value(key("edits"));
  options.fromPosition = parser.value(key("from-position"));
  options.stopPosition = parser.value(key("stop-position"));
  enum class Mode { Transactional, Batch, Parallel, Auto } mode = Mode::Auto;
  PORTOLAN_TRY(readChoice(parser, "apply", {Choice<Mode>{"transactional", Mode::Transactional}, {"batch", Mode::Batch}, {"parallel", Mode::Parallel}, {"auto", Mode::Auto}}, mode));
  options.applyMode = parser.value(key("apply"));
  PORTOLAN_TRY(readChoice(parser, "on-conflict", {Choice<QString>{"error", key("error")}, {"overwrite", key("overwrite")}, {"skip", key("skip")}}, options.onConflict));
  PORTOLAN_TRY(readChoice(parser, "ddl", {Choice<QString>{"apply", key("apply")}, {"ask", key("ask")}, {"ignore", key("ignore")}}, options.ddl));
  options.installTriggers = parser.isSet(key("install-triggers"));
  if (options.type == MigrationType::FullLoad && (parser.isSet(key("from-position")) || parser.isSet(key("stop-position")) || parser.isSet(key("apply"))))
    return std::unexpected(Error::usage(tr("--from-position, --stop-position and --apply belong to --type full-load-and-cdc or cdc")));
  return {};
}

int runMigration(const Context &context, MigrationOptions options, const ConsoleOptions &console) {
  Migration migration(context.engines, std::move(options));
  MigrationResult result;
  std::mutex mutex;
  std::condition_variable wake;
  bool done = false;
  std::thread worker([&] {
    result = migration.run();
    const std::lock_guard lock(mutex);
    done = true;
    wake.notify_all();
  });
  Display display(migration, console);
  int stops = 0;
  for (std::unique_lock lock(mutex); !wake.wait_for(lock, std::chrono::milliseconds(250), [&] { return done; });) {
    const int asked = context.cancel.isCancelled() ? 2 : context.cancel.stopRequested() ? 1 : 0;
    for (; stops < asked; ++stops) migration.stop();
    display.tick();
  }
  worker.join();
  display.finish(result.error);
  showResult(result, migration.progress(), console);
  return result.exitCode;
}

namespace {

/// One source of a group with the thread that runs it.
struct GroupMember {
  GroupMember(const Context &context, MigrationOptions options, const ConsoleOptions &console, int number) : migration(context.engines, std::move(options)), display(migration, console, number) {
    worker = std::thread([this] {
      result = migration.run();
      done = true;
    });
  }
  ~GroupMember() { worker.join(); }
  GroupMember(const GroupMember &) = delete;
  GroupMember &operator=(const GroupMember &) = delete;
  [[nodiscard]] bool loaded() const { return done ? result.exitCode == exit_code::Ok : migration.progress().phase == MigrationPhase::Following; }
  [[nodiscard]] bool failed() const { return done && result.exitCode != exit_code::Ok; }

  Migration migration;
  Display display;
  MigrationResult result;
  std::atomic<bool> done{false};
  bool said = false;
  std::thread worker;
};

} // namespace

int runGroup(const Context &context, std::vector<MigrationOptions> sources, const ConsoleOptions &console) {
  std::vector<std::unique_ptr<GroupMember>> members;
  int stops = 0;
  for (;;) {
    const bool broken = std::any_of(members.begin(), members.end(), [](const auto &m) { return m->failed(); });
    const int asked = context.cancel.isCancelled() ? 2 : context.cancel.stopRequested() || broken ? 1 : 0;
    if (asked == 0 && members.size() < sources.size() && (members.empty() || members.back()->loaded())) {
      if (!members.empty() && !std::exchange(members.back()->said, true)) err(tr("Source %1 is loaded").arg(members.size()));
      members.push_back(std::make_unique<GroupMember>(context, sources[members.size()], console, static_cast<int>(members.size()) + 1));
    }
    for (; stops < asked; ++stops)
      for (const auto &m : members) m->migration.stop();
    for (const auto &m : members) m->display.tick();
    const bool allDone = std::all_of(members.begin(), members.end(), [](const auto &m) { return m->done.load(); });
    if (allDone && (asked > 0 || broken || (members.size() == sources.size()))) break;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  int code = members.empty() ? exit_code::Cancelled : exit_code::Ok;
  for (const auto &m : members) {
    m->display.finish(m->result.error);
    showResult(m->result, m->migration.progress(), console);
    if (code == exit_code::Ok) code = m->result.exitCode;
  }
  if (code == exit_code::Ok && members.size() < sources.size()) err(tr("Stopped before all sources were loaded; go on with --resume"));
  return code == exit_code::Ok && members.size() < sources.size() ? static_cast<int>(exit_code::Cancelled) : code;
}

} // namespace portolan::cli
