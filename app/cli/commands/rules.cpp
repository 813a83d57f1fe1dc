// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "core/mapping/mapping.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

class RulesCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("rules"); }
  [[nodiscard]] QString summary() const override { return tr("Test table mappings: rules test [--from URL] MAPPINGS"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("test"), tr("Shows what each rule catches, what never matches and what would clash"));
    parser.addPositionalArgument(QStringLiteral("MAPPINGS"), tr("Table mappings, AWS DMS JSON"));
    declareEndpoint(parser, QStringLiteral("from"), tr("Source database; without it only the document is checked"));
    parser.addOption({QStringLiteral("changes"), tr("For a task that follows changes")});
    parser.addOption({QStringLiteral("json"), tr("One JSON object on standard output")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2 || words.first() != QLatin1String("test")) return fail(Error::usage(tr("Write: rules test [--from URL] MAPPINGS")));
    auto mapping = mapping::Mapping::fromFile(words.at(1));
    if (!mapping) return fail(mapping.error());
    for (const mapping::Problem &p : mapping->notices()) err(p.toText(words.at(1)));
    if (!parser.isSet(QStringLiteral("from"))) {
      out(tr("%1: %2 rules, no mistake found").arg(words.at(1)).arg(mapping->rules().size()));
      return exit_code::Ok;
    }
    auto source = endpointFrom(parser, QStringLiteral("from"));
    if (!source) return fail(source.error());
    if (auto asked = askSecret(*source, context); !asked) return fail(asked.error());
    auto engine = context.engines.require(source->endpoint.engine);
    if (!engine) return fail(engine.error());
    auto connection = (*engine)->connect(source->endpoint, source->secret, context.cancel);
    if (!connection) return fail(connection.error());
    Scope scope;
    if (sql::isMySqlFamily((*connection)->dialect()) && !source->endpoint.database.isEmpty()) scope.schemas << source->endpoint.database;
    auto catalog = (*connection)->introspect(scope);
    if (!catalog) return fail(catalog.error());
    mapping::PlanOptions options;
    options.dialect = (*connection)->dialect();
    options.changes = parser.isSet(QStringLiteral("changes"));
    auto plan = mapping->plan(*catalog, options);
    if (!plan) return fail(plan.error());
    if (parser.isSet(QStringLiteral("json"))) showJson(*plan);
    else show(*mapping, *plan);
    return exit_code::Ok;
  }

private:
  static void show(const mapping::Mapping &mapping, const mapping::MappingPlan &plan) {
    out(tr("Rules:"));
    for (std::size_t i = 0; i < plan.use.size(); ++i) {
      const mapping::RuleUse &use = plan.use[i];
      const mapping::Rule &rule = mapping.rules()[i];
      const QString what = rule.type == mapping::RuleType::Transformation ? mapping::actionKey(rule.action) + QLatin1Char(' ') + mapping::targetKey(rule.target) : rule.json.value(QStringLiteral("rule-type")).toString();
      QString line = QStringLiteral("  %1 %2 (%3): ").arg(use.ruleId, 4).arg(use.ruleName, what);
      line += use.objects == 0 ? tr("nothing") : tr("%1 objects").arg(use.objects) + QStringLiteral(": ") + use.examples.join(QStringLiteral(", ")) + (use.objects > use.examples.size() ? QStringLiteral(", …") : QString());
      out(line);
    }
    out(tr("Tables:"));
    for (const mapping::TablePlan &t : plan.tables) {
      QString line = QStringLiteral("  %1 -> %2").arg(t.source.display(), plan.names.target(t.shape).display());
      if (!t.filter.isEmpty()) line += tr(" where %1").arg(t.filter.text());
      out(line);
      for (const mapping::OutputColumn &c : t.columns) {
        const QString target = plan.names.targetColumn(t.shape, c.name);
        if (!c.expression.isEmpty()) out(QStringLiteral("    %1 = %2").arg(target, c.expression));
        else if (c.masking != mapping::Masking::None) out(tr("    %1 masked").arg(target));
        else if (target != c.source || c.retyped) out(QStringLiteral("    %1 -> %2 %3").arg(c.source, target, c.retyped ? c.type.native : QString()).trimmed().prepend(QStringLiteral("    ")));
      }
    }
    for (const mapping::Problem &p : plan.problems) err(tr("warning: %1").arg(p.toText(mapping.fileName())));
  }
  static void showJson(const mapping::MappingPlan &plan) {
    QJsonArray rules, tables, warnings;
    for (const mapping::RuleUse &use : plan.use)
      rules.append(QJsonObject{{QStringLiteral("ruleId"), use.ruleId}, {QStringLiteral("ruleName"), use.ruleName}, {QStringLiteral("objects"), use.objects}, {QStringLiteral("examples"), QJsonArray::fromStringList(use.examples)}});
    for (const mapping::TablePlan &t : plan.tables) {
      QJsonArray columns;
      for (const mapping::OutputColumn &c : t.columns)
        columns.append(QJsonObject{{QStringLiteral("target"), plan.names.targetColumn(t.shape, c.name)}, {QStringLiteral("source"), c.source}, {QStringLiteral("type"), c.type.native}, {QStringLiteral("expression"), c.expression}, {QStringLiteral("masked"), c.masking != mapping::Masking::None}});
      tables.append(QJsonObject{{QStringLiteral("source"), t.source.display()}, {QStringLiteral("target"), plan.names.target(t.shape).display()}, {QStringLiteral("filter"), t.filter.text()}, {QStringLiteral("columns"), columns}});
    }
    for (const mapping::Problem &p : plan.problems) warnings.append(p.toText(QString()));
    out(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("rules"), rules}, {QStringLiteral("tables"), tables}, {QStringLiteral("warnings"), warnings}}).toJson(QJsonDocument::Compact)));
  }
};

} // namespace

std::unique_ptr<Command> makeRulesCommand() { return std::make_unique<RulesCommand>(); }

} // namespace portolan::cli
