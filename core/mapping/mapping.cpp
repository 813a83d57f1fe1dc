// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/mapping.h"

#include "core/mapping/canonical_json.h"
#include "core/mapping/json_reader.h"
#include "core/mapping/rule_parser.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace portolan::mapping {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }
constexpr std::size_t MaxProblems = 20;

/// Left out of the canonical form because it says what holds anyway.
bool isDefault(const QString &key, const QJsonValue &value) {
  if (value.isNull() || value.isUndefined()) return true;
  if (value.isArray() && value.toArray().isEmpty()) return true;
  if (value.isObject() && value.toObject().isEmpty()) return true;
  if (key == QLatin1String("table-type")) return value.toString() == QLatin1String("table");
  if (key == QLatin1String("filter-type")) return false; // DMS insists on it
  if (key == QLatin1String("origin")) return value.toString() == QLatin1String("primary-key");
  if (key == QLatin1String("column-suffix")) return value.toString().isEmpty();
  if (key == QLatin1String("column-filter")) return value.toString() == QLatin1String("pk-only");
  return key == QLatin1String("chain") || key == QLatin1String("regex") ? value == QJsonValue(false) : false;
}

const QStringList &numericKeys() { // DMS reads both; numbers are the short form
  static const QStringList keys{QStringLiteral("length"), QStringLiteral("precision"), QStringLiteral("scale"), QStringLiteral("load-order"),
                                QStringLiteral("bulk-max-size"), QStringLiteral("batch-size"), QStringLiteral("number-of-partitions"),
                                QStringLiteral("max-records-skip-per-page")};
  return keys;
}

QJsonValue canonical(const QString &key, const QJsonValue &value) {
  if (value.isObject()) {
    QJsonObject object;
    const QJsonObject source = value.toObject();
    for (auto it = source.begin(); it != source.end(); ++it) {
      const QJsonValue v = canonical(it.key(), it.value());
      if (!isDefault(it.key(), v)) object.insert(it.key(), v);
    }
    return object;
  }
  if (value.isArray()) {
    QJsonArray array;
    for (const QJsonValue &v : value.toArray()) array.append(canonical(key, v));
    return array;
  }
  if (key == QLatin1String("rule-id")) return value.isString() ? value : QJsonValue(QString::number(value.toInteger()));
  if (key == QLatin1String("filter-operator") && value.toString() == QLatin1String("ste")) return QStringLiteral("lte");
  if (numericKeys().contains(key) && value.isString()) {
    bool good = false;
    const qint64 number = value.toString().trimmed().toLongLong(&good);
    if (good) return number;
  }
  if ((key == QLatin1String("value") || key.endsWith(QLatin1String("-value"))) && value.isDouble()) return canonicalNumber(value);
  return value;
}

} // namespace

std::vector<Problem> Mapping::check(const QByteArray &bytes, const QString &fileName, Mapping *mapping) {
  Mapping made;
  made.m_fileName = fileName;
  auto root = readJson(bytes, fileName);
  if (!root) {
    // The reader's message starts with file:line:column; an editor wants them apart.
    Problem problem{Problem::Severity::Error, {}, {}, root.error().message(), root.error().hint()};
    const QString rest = problem.message.mid(fileName.size() + 1);
    const QStringList parts = rest.split(QLatin1Char(':'));
    if (parts.size() >= 3) {
      problem.place = {parts[0].toInt(), parts[1].toInt()};
      problem.message = rest.mid(parts[0].size() + parts[1].size() + 3);
    }
    return {problem};
  }
  std::vector<Problem> problems = MappingParser::parse(*root, made);
  if (problems.empty() && mapping) *mapping = made;
  problems.insert(problems.end(), made.m_notices.begin(), made.m_notices.end());
  return problems;
}

Result<Mapping> Mapping::fromJson(const QByteArray &bytes, const QString &fileName) {
  Mapping mapping;
  const std::vector<Problem> problems = check(bytes, fileName, &mapping);
  QStringList texts;
  std::size_t errors = 0;
  for (const Problem &p : problems) {
    if (p.severity != Problem::Severity::Error) continue;
    if (++errors <= MaxProblems) texts << p.toText(fileName);
  }
  if (errors == 0) return mapping;
  if (errors > MaxProblems) texts << tr("… and %1 more").arg(errors - MaxProblems);
  return std::unexpected(Error::configuration(texts.join(QLatin1Char('\n'))).withHint(tr("Nothing was started. Mend the file and run it again.")));
}

Result<Mapping> Mapping::fromFile(const QString &path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return std::unexpected(Error::configuration(tr("The mapping file %1 cannot be read: %2").arg(path, file.errorString())));
  if (file.size() > (qint64(256) << 20)) return std::unexpected(Error::configuration(tr("The mapping file %1 is larger than 256 MB").arg(path)));
  return fromJson(file.readAll(), path);
}

Mapping Mapping::everything() {
  auto mapping = fromJson(QByteArrayLiteral("{\"rules\":[{\"rule-type\":\"selection\",\"rule-id\":\"1\",\"rule-name\":\"everything\",\"rule-action\":\"include\","
                                            "\"object-locator\":{\"schema-name\":\"%\",\"table-name\":\"%\"}}]}"), QStringLiteral("(everything)"));
  return mapping ? *mapping : Mapping();
}

QByteArray Mapping::toJson() const {
  QJsonArray rules;
  for (const Rule &rule : m_rules) rules.append(canonical({}, rule.json));
  return canonicalJson(QJsonObject{{QStringLiteral("rules"), rules}});
}

} // namespace portolan::mapping
