// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/task_files.h"

namespace portolan::exporting {

namespace {

QString quoted(const QString &text) {
  const bool plain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
    return c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral("-_./:@=,%+").contains(c));
  });
  return plain ? text : QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

QString exportCommandLine(const task::TaskDefinition &t, const QString &mappingsFile) {
  QStringList words{QStringLiteral("portolan-cli"), QStringLiteral("migrate")};
  const auto add = [&](const char *option, const QString &value) { words << QStringLiteral("--") + QLatin1String(option) + QLatin1Char(' ') + quoted(value); };
  const auto endpoint = [&](const char *side, const task::TaskEndpoint &e) {
    add(side, e.endpoint.toUrl());
    if (e.secret.startsWith(QLatin1String("env:"))) add(qPrintable(QLatin1String(side) + QStringLiteral("-password-env")), e.secret.mid(4));
  };
  endpoint("from", t.source);
  endpoint("to", t.target);
  if (t.type != MigrationType::FullLoad) add("type", task::migrationTypeKey(t.type));
  if (!t.mappings.isEmpty()) add("mappings", mappingsFile);
  const auto setting = [&](const char *option, const char *section, const char *key) {
    if (t.settings.isSet(QLatin1String(section), QLatin1String(key))) add(option, t.settings.value(QLatin1String(section), QLatin1String(key)).toVariant().toString());
  };
  setting("what", "Portolan", "What");
  setting("target-schema", "TargetMetadata", "TargetSchema");
  setting("names", "Portolan", "Names");
  if (t.settings.isSet(QStringLiteral("Portolan"), QStringLiteral("Jobs"))) setting("jobs", "Portolan", "Jobs");
  else setting("jobs", "FullLoadSettings", "MaxFullLoadSubTasks");
  setting("chunk-mb", "Portolan", "ChunkMegabytes");
  setting("memory-mb", "Portolan", "MemoryMegabytes");
  setting("on-row-error", "Portolan", "RowErrors");
  if (t.settings.boolean("ValidationSettings", "EnableValidation")) add("validate", QStringLiteral("full"));
  else setting("validate", "Portolan", "Validate");
  const QString prepare = t.settings.text("FullLoadSettings", "TargetTablePrepMode");
  if (prepare != QLatin1String("DO_NOTHING")) add("prepare", prepare == QLatin1String("DROP_AND_CREATE") ? QStringLiteral("drop") : QStringLiteral("truncate"));
  static const std::pair<const char *, const char *> Policies[] = {{"PolicyZeroDate", "zero-date"}, {"PolicyInfinity", "infinity"}, {"PolicyNaN", "nan"}, {"PolicyOutOfRange", "out-of-range"},
                                                                   {"PolicyTooLong", "too-long"}, {"PolicyNulByte", "nul-byte"}, {"PolicyInvalidText", "invalid-text"}};
  for (const auto &[key, word] : Policies)
    if (t.settings.isSet(QStringLiteral("Portolan"), QLatin1String(key))) add("policy", QLatin1String(word) + QLatin1Char('=') + t.settings.text("Portolan", key));
  if (t.settings.boolean("TargetMetadata", "BatchApplyEnabled")) add("apply", QStringLiteral("batch"));
  else setting("apply", "Portolan", "ApplyMode");
  if (!t.cdcStart.isEmpty()) add("from-position", t.cdcStart);
  if (!t.cdcStop.isEmpty()) add("stop-position", t.cdcStop);
  setting("edits", "Portolan", "EditsFolder");
  return words.join(QStringLiteral(" \\\n  ")).replace(QStringLiteral("portolan-cli \\\n  migrate"), QStringLiteral("portolan-cli migrate")) + QLatin1Char('\n');
}

} // namespace portolan::exporting
