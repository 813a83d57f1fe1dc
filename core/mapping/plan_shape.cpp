// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules make of one table: names, columns, types, masks, key.
#include "core/mapping/plan_builder.h"
#include "core/mapping/rule_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace portolan::mapping {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }

bool isNameAction(RuleAction a) { return a <= RuleAction::ReplaceSuffix; }
bool isMask(RuleAction a) { return a >= RuleAction::MaskDigits; }
bool isLob(const DataType &type) {
  const QString name = dmsTypeName(type);
  return name == QLatin1String("blob") || name == QLatin1String("clob") || name == QLatin1String("nclob");
}

/// A word of its own in an expression: quoted or between non-name characters.
bool mentions(const QString &text, const QString &name) {
  const QRegularExpression word(QStringLiteral("(?<![\\w$])%1(?![\\w$])").arg(QRegularExpression::escape(name)), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  return text.contains(name, Qt::CaseInsensitive) && word.match(text).hasMatch();
}

bool onColumn(const Rule &rule, const Column &column) {
  return rule.locator.column.matches(column.name) && (rule.locator.dataType.isEmpty() || rule.locator.dataType == dmsTypeName(column.type)
                                                      || (rule.locator.dataType == QLatin1String("string") && dmsTypeName(column.type) == QLatin1String("wstring"))
                                                      || (rule.locator.dataType == QLatin1String("clob") && dmsTypeName(column.type) == QLatin1String("nclob")));
}

} // namespace

/// The lowest rule-id wins; a chained rule acts on what the winner made.
QString PlanBuilder::nameAfter(const std::vector<const Rule *> &rules, const QString &name, const Metadata &metadata, const QString &object, const Rule **winner) {
  QString result = name;
  const Rule *first = nullptr;
  for (const Rule *rule : rules) {
    if (!isNameAction(rule->action)) continue;
    if (first && !rule->chain) {
      warning(rule, tr("%1 of %2 has no effect: rule %3 names it already").arg(actionKey(rule->action), object, first->idText), tr("The lowest rule-id wins; \"portolan\": {\"chain\": true} applies both"));
      continue;
    }
    used(*rule, object);
    const QString before = result;
    switch (rule->action) {
    case RuleAction::Rename:
      if (rule->expression.isEmpty()) { result = rule->value; break; }
      if (auto expression = Expression::parse(rule->expression); !expression) error(rule, rule->expressionPlace, expression.error().message(), expression.error().hint());
      else if (auto value = expression->constant(metadata); !value) error(rule, rule->expressionPlace, value.error().message(), value.error().hint());
      else result = *value;
      break;
    case RuleAction::ConvertLowercase: result = result.toLower(); break;
    case RuleAction::ConvertUppercase: result = result.toUpper(); break;
    case RuleAction::AddPrefix: result = rule->value + result; break;
    case RuleAction::AddSuffix: result += rule->value; break;
    case RuleAction::RemovePrefix: if (result.startsWith(rule->value)) result = result.mid(rule->value.size()); break;
    case RuleAction::RemoveSuffix: if (result.endsWith(rule->value)) result.chop(rule->value.size()); break;
    case RuleAction::ReplacePrefix: if (result.startsWith(rule->oldValue)) result = rule->value + result.mid(rule->oldValue.size()); break;
    case RuleAction::ReplaceSuffix: if (result.endsWith(rule->oldValue)) result = result.left(result.size() - rule->oldValue.size()) + rule->value; break;
    case RuleAction::RemoveColumn: case RuleAction::IncludeColumn: case RuleAction::AddColumn: case RuleAction::ChangeDataType: case RuleAction::DefinePrimaryKey:
    case RuleAction::AddBeforeImageColumns: case RuleAction::MaskDigits: case RuleAction::RandomizeDigits: case RuleAction::HashMask: break;
    }
    if (result.isEmpty()) {
      error(rule, {}, tr("%1 leaves no name for %2").arg(actionKey(rule->action), object));
      result = before;
    }
    if (!first) first = rule;
  }
  if (winner) *winner = first;
  return result;
}

void PlanBuilder::resolveSchemas() {
  QSet<QString> schemas;
  for (const Draft &d : m_drafts) schemas.insert(d.plan.source.schema);
  for (const QString &schema : schemas) {
    std::vector<const Rule *> rules;
    for (const Rule *rule : m_schemaRules)
      if (rule->locator.schema.matches(schema) || (schema.isEmpty() && rule->locator.schema.matches(QStringLiteral("main")))) rules.push_back(rule);
    const Rule *winner = nullptr;
    QString target = nameAfter(rules, schema, {{"AR_M_SOURCE_SCHEMA", schema.toStdString()}}, schema.isEmpty() ? QStringLiteral("main") : schema, &winner);
    if (!m_options.targetSchema.isEmpty()) target = m_options.targetSchema;
    m_schemaTarget.insert(schema, target);
    if (winner || !m_options.targetSchema.isEmpty()) m_plan.names.schemas.insert(schema, target);
  }
}

void PlanBuilder::resolveTable(Draft &draft) {
  const ObjectName &source = draft.plan.source;
  const Metadata metadata{{"AR_M_SOURCE_SCHEMA", source.schema.toStdString()}, {"AR_M_SOURCE_TABLE_NAME", source.name.toStdString()}};
  const std::vector<const Rule *> tableRules = m_tables.matching(source.schema, source.name);
  const Rule *winner = nullptr;
  const QString name = nameAfter(tableRules, source.name, metadata, source.display(), &winner);
  draft.plan.target = {m_schemaTarget.value(source.schema, source.schema), name};
  if (winner) {
    m_plan.names.tables.insert(source, draft.plan.target);
    draft.plan.transformedBy << winner->idText;
    if (winner->consolidation) draft.consolidation = winner;
  }
  // A partition has the columns of its parent: it follows the parent's column rules.
  ObjectName shapedLike = source;
  for (int depth = 0; depth < 16; ++depth) {
    const auto it = m_draftOf.constFind(shapedLike);
    if (it == m_draftOf.constEnd() || m_drafts[*it].shape.partitionOf.name.isEmpty()) break;
    shapedLike = m_drafts[*it].shape.partitionOf;
  }
  const std::vector<const Rule *> columnRules = m_columns.matching(shapedLike.schema, shapedLike.name);
  resolveColumns(draft, columnRules);
  addColumns(draft, columnRules);
  defineKey(draft, tableRules);
  addBeforeImages(draft, columnRules);
  if (!columnRules.empty() || draft.consolidation) repairShape(draft);
  draft.plan.key = draft.shape.keyColumns();
  checkExpressions(draft);
  if (!draft.columnNames.isEmpty()) checkColumnNames(draft);
  for (const Rule *rule : m_validation.matching(source.schema, source.name))
    for (const Column &column : draft.shape.columns)
      if (rule->locator.column.matches(column.name)) {
        used(*rule, source.display() + QLatin1Char('.') + column.name);
        draft.plan.validation.insert(column.name, {rule->sourceFunction, rule->targetFunction});
      }
}

void PlanBuilder::resolveColumns(Draft &draft, const std::vector<const Rule *> &rules) {
  const ObjectName &source = draft.plan.source;
  const std::vector<Column> columns = std::move(draft.shape.columns);
  draft.shape.columns.clear();
  draft.shape.columns.reserve(columns.size());
  std::vector<const Rule *> plain; // with a column locator
  for (const Rule *rule : rules)
    if (rule->action != RuleAction::AddColumn) plain.push_back(rule);
  const bool narrowed = std::any_of(plain.begin(), plain.end(), [](const Rule *r) { return r->action == RuleAction::IncludeColumn; });
  for (const Rule *rule : plain) {
    const Pattern &p = rule->locator.column;
    const bool here = rule->locator.table.isExact() && rule->locator.schema.isExact() && p.isExact();
    if (here && std::none_of(columns.begin(), columns.end(), [&](const Column &c) { return c.name == p.exactName(); })) {
      QStringList names;
      for (const Column &c : columns) names << c.name;
      const QString near = nearest(p.exactName(), names);
      error(rule, {}, tr("The table %1 has no column \"%2\"").arg(source.display(), p.exactName()), near.isEmpty() ? tr("Its columns: %1").arg(names.join(QStringLiteral(", "))) : tr("Did you mean \"%1\"?").arg(near));
    }
  }
  for (const Column &original : columns) {
    Column column = original;
    OutputColumn output;
    output.name = output.source = column.name;
    const QString object = source.display() + QLatin1Char('.') + column.name;
    std::vector<const Rule *> own;
    if (!plain.empty())
      for (const Rule *rule : plain)
        if (onColumn(*rule, original)) own.push_back(rule);
    const auto first = [&](auto test) { const auto it = std::find_if(own.begin(), own.end(), [&](const Rule *r) { return test(r->action); }); return it == own.end() ? nullptr : *it; };
    const Rule *removing = first([](RuleAction a) { return a == RuleAction::RemoveColumn; });
    const Rule *keeping = first([](RuleAction a) { return a == RuleAction::IncludeColumn; });
    if (removing) used(*removing, object);
    if (keeping) used(*keeping, object);
    if (removing || (narrowed && !keeping)) {
      if (removing && keeping) warning(removing, tr("%1 is both kept (rule %2) and removed; it is removed").arg(object, keeping->idText));
      continue;
    }
    const Rule *typing = first([](RuleAction a) { return a == RuleAction::ChangeDataType; });
    if (typing) {
      used(*typing, object);
      if (auto type = toDataType(*typing->dataType)) applyType(draft, column, output, *type);
    }
    const Rule *masking = first(isMask);
    if (masking) {
      used(*masking, object);
      applyMask(draft, column, output, *masking);
    }
    if (first(isNameAction)) {
      const Metadata metadata{{"AR_M_SOURCE_SCHEMA", source.schema.toStdString()}, {"AR_M_SOURCE_TABLE_NAME", source.name.toStdString()},
                              {"AR_M_SOURCE_COLUMN_NAME", original.name.toStdString()}, {"AR_M_SOURCE_COLUMN_DATATYPE", original.type.native.toStdString()}};
      draft.columnNames.insert(column.name, nameAfter(own, column.name, metadata, object));
    }
    draft.plan.readColumns << column.name;
    output.type = column.type;
    output.nullable = column.nullable;
    draft.plan.columns.push_back(std::move(output));
    draft.shape.columns.push_back(std::move(column));
  }
  if (draft.shape.columns.empty() && !columns.empty()) error(rules.empty() ? nullptr : rules.front(), {}, tr("The rules leave no column of %1").arg(source.display()));
}

void PlanBuilder::applyType(Draft &draft, Column &column, OutputColumn &output, const DataType &wanted) {
  DataType type = wanted;
  type.native = nativeType(type, m_options.dialect);
  if (type.isCharacter() && column.type.isCharacter()) { type.charset = column.type.charset; type.collation = column.type.collation; }
  if (column.isGenerated()) {
    column.generated = GeneratedKind::None;
    column.generationExpression.clear();
    warning(nullptr, tr("%1.%2 becomes a plain column: its type is changed by a rule").arg(draft.plan.source.display(), column.name));
  }
  if (!type.isInteger() && type.kind != TypeKind::Decimal) column.identity = {};
  if (column.defaultValue.kind == DefaultKind::Expression) column.defaultValue = {};
  column.type = type;
  column.onUpdate.clear();
  output.retyped = true;
}

void PlanBuilder::applyMask(Draft &draft, Column &column, OutputColumn &output, const Rule &rule) {
  const QString object = draft.plan.source.display() + QLatin1Char('.') + column.name;
  const bool text = column.type.isCharacter(), number = column.type.isInteger() || column.type.kind == TypeKind::Decimal;
  if (column.isGenerated()) {
    column.generated = GeneratedKind::None; // the target must not compute the clear value again
    column.generationExpression.clear();
  }
  column.defaultValue = {};
  column.identity = {};
  if (rule.action == RuleAction::HashMask) {
    if (!text || (column.type.kind != TypeKind::Text && column.type.length >= 0 && column.type.length < 64)) {
      warning(&rule, tr("%1 becomes string(64): a hash has 64 characters").arg(object), tr("A change-data-type rule with a lower rule-id chooses another type"));
      applyType(draft, column, output, *toDataType({QStringLiteral("string"), 64, -1, -1}));
    }
    output.masking = Masking::HashMask;
    return;
  }
  if (!text && !number) {
    error(&rule, {}, tr("%1 cannot mask %2: its type is %3").arg(actionKey(rule.action), object, column.type.native.isEmpty() ? dmsTypeName(column.type) : column.type.native),
          tr("Change its type to string first (change-data-type), use data-masking-hash-mask, or remove the column"));
    return;
  }
  if (rule.action == RuleAction::MaskDigits) {
    if (number && !(rule.value.at(0).isDigit())) {
      error(&rule, {}, tr("%1 is a number and cannot hold \"%2\"").arg(object, rule.value), tr("Mask with a digit, or change its type to string first"));
      return;
    }
    output.masking = Masking::DigitsMask;
    output.maskCharacter = rule.value;
    return;
  }
  output.masking = Masking::DigitsRandomize;
  const QStringList key = draft.shape.primaryKey ? draft.shape.primaryKey->columns() : QStringList();
  if (m_options.changes && key.contains(column.name))
    error(&rule, {}, tr("%1 belongs to the key: a random key could not be found again when the row changes").arg(object), tr("Use data-masking-hash-mask, which is the same every time"));
}

void PlanBuilder::addComputed(Draft &draft, const QString &name, const QString &expression, const DataType &type, const Rule &rule, bool nullable) {
  Column column;
  column.name = name;
  while (draft.shape.column(column.name)) column.name += QLatin1Char('_'); // the source has a column of that name that is renamed
  column.type = type;
  column.type.native = nativeType(type, m_options.dialect);
  column.nullable = nullable;
  column.position = static_cast<int>(draft.shape.columns.size()) + 1;
  OutputColumn output;
  output.name = column.name;
  output.type = column.type;
  output.nullable = nullable;
  output.expression = expression;
  output.expressionRule = rule.idText;
  draft.columnNames.insert(column.name, name);
  draft.shape.columns.push_back(std::move(column));
  draft.plan.columns.push_back(std::move(output));
}

void PlanBuilder::addColumns(Draft &draft, const std::vector<const Rule *> &rules) {
  QHash<QString, const Rule *> added;
  for (const Rule *rule : rules) {
    if (rule->action != RuleAction::AddColumn) continue;
    if (const Rule *other = added.value(rule->value)) {
      warning(rule, tr("The column \"%1\" of %2 is already added by rule %3").arg(rule->value, draft.plan.source.display(), other->idText), tr("The lowest rule-id wins"));
      continue;
    }
    added.insert(rule->value, rule);
    used(*rule, draft.plan.source.display());
    draft.plan.transformedBy << rule->idText;
    if (auto type = toDataType(*rule->dataType)) addComputed(draft, rule->value, rule->expression, *type, *rule, true);
  }
  if (!draft.consolidation) return;
  const Consolidation &c = *draft.consolidation->consolidation;
  if (auto type = toDataType(c.type)) {
    draft.plan.consolidated = true;
    addComputed(draft, c.discriminator, c.expression, *type, *draft.consolidation, !c.extendKey);
    draft.plan.discriminator = draft.shape.columns.back().name;
    auto expression = Expression::parse(c.expression);
    if (!expression) { error(draft.consolidation, {}, expression.error().message(), expression.error().hint()); return; }
    auto value = expression->constant({{"AR_M_SOURCE_SCHEMA", draft.plan.source.schema.toStdString()}, {"AR_M_SOURCE_TABLE_NAME", draft.plan.source.name.toStdString()}});
    if (!value) { error(draft.consolidation, {}, value.error().message(), tr("A discriminator is one value per source table: texts and $AR_M_… variables")); return; }
    draft.plan.discriminatorValue = *value;
  }
}

void PlanBuilder::addBeforeImages(Draft &draft, const std::vector<const Rule *> &rules) {
  const std::vector<OutputColumn> outputs = draft.plan.columns;
  const QStringList key = draft.shape.keyColumns();
  for (const OutputColumn &output : outputs) {
    if (output.source.isEmpty()) continue;
    const Column *column = draft.shape.column(output.name);
    const auto hit = std::find_if(rules.begin(), rules.end(), [&](const Rule *r) { return r->action == RuleAction::AddBeforeImageColumns && onColumn(*r, *column); });
    if (hit == rules.end()) continue;
    const Rule &rule = **hit;
    const BeforeImageDef &def = *rule.beforeImage;
    if (def.columns == BeforeImageDef::Columns::PkOnly && !key.contains(output.name)) continue;
    if (def.columns == BeforeImageDef::Columns::NonLob && isLob(output.type)) continue;
    used(rule, draft.plan.source.display() + QLatin1Char('.') + output.source);
    Column copy = *column;
    copy.name = def.prefix + output.source + def.suffix;
    copy.nullable = true;
    copy.identity = {};
    copy.defaultValue = {};
    copy.generated = GeneratedKind::None;
    copy.generationExpression.clear();
    copy.comment.clear();
    copy.position = static_cast<int>(draft.shape.columns.size()) + 1;
    OutputColumn image = output;
    image.name = copy.name;
    image.nullable = true;
    image.beforeImage = true;
    draft.columnNames.insert(copy.name, copy.name);
    draft.shape.columns.push_back(std::move(copy));
    draft.plan.columns.push_back(std::move(image));
  }
}

void PlanBuilder::defineKey(Draft &draft, const std::vector<const Rule *> &rules) {
  const Rule *winner = nullptr;
  for (const Rule *rule : rules) {
    if (rule->action != RuleAction::DefinePrimaryKey) continue;
    if (winner) { warning(rule, tr("The key of %1 is already defined by rule %2").arg(draft.plan.source.display(), winner->idText)); continue; }
    winner = rule;
    used(*rule, draft.plan.source.display());
    Index index;
    index.name = rule->primaryKey->name;
    index.unique = index.constraint = true;
    for (const QString &wanted : rule->primaryKey->columns) {
      QString name = draft.shape.column(wanted) ? wanted : draft.columnNames.key(wanted);
      Column *column = nullptr;
      for (Column &c : draft.shape.columns) if (c.name == name) column = &c;
      if (!column) { error(rule, {}, tr("primary-key-def: %1 has no column \"%2\"").arg(draft.plan.source.display(), wanted)); continue; }
      IndexPart part;
      part.column = name;
      index.parts.push_back(part);
      if (rule->primaryKey->uniqueIndex) continue;
      column->nullable = false;
      for (OutputColumn &o : draft.plan.columns) if (o.name == name) o.nullable = false;
    }
    if (rule->primaryKey->uniqueIndex) { draft.shape.indexes.push_back(index); continue; }
    if (draft.shape.primaryKey) { // the old key still holds, as a unique constraint
      Index old = *draft.shape.primaryKey;
      old.primary = false;
      old.unique = true;
      old.name = old.name.isEmpty() || old.name == QLatin1String("PRIMARY") ? draft.plan.source.name + QStringLiteral("_old_key") : old.name + QStringLiteral("_old");
      if (old.columns() != rule->primaryKey->columns) draft.shape.indexes.push_back(old);
    }
    index.primary = true;
    draft.shape.primaryKey = index;
  }
}

/// Removes what the remaining columns cannot carry any more, and says so.
void PlanBuilder::repairShape(Draft &draft) {
  const QString object = draft.plan.source.display();
  Table &t = draft.shape;
  QStringList gone;
  const Table *original = sourceTable(draft.plan.source);
  if (original)
    for (const Column &c : original->columns)
      if (!t.column(c.name)) gone << c.name;
  QStringList retyped;
  for (const OutputColumn &o : draft.plan.columns)
    if (o.retyped || o.masking != Masking::None) retyped << o.name;
  const auto lacks = [&](const QStringList &columns) { return std::any_of(columns.begin(), columns.end(), [&](const QString &c) { return !t.column(c); }); };
  const auto expressionLacks = [&](const QString &text, bool alsoRetyped) {
    return std::any_of(gone.begin(), gone.end(), [&](const QString &c) { return mentions(text, c); })
           || (alsoRetyped && std::any_of(retyped.begin(), retyped.end(), [&](const QString &c) { return mentions(text, c); }));
  };
  const auto indexLacks = [&](const Index &i) {
    return lacks(i.columns()) || lacks(i.include) || expressionLacks(i.predicate, true)
           || std::any_of(i.parts.begin(), i.parts.end(), [&](const IndexPart &p) { return p.column.isEmpty() && expressionLacks(p.expression, true); });
  };
  if (t.primaryKey && indexLacks(*t.primaryKey)) {
    warning(nullptr, tr("%1 loses its primary key: a rule removes a column of it").arg(object), tr("Define another with define-primary-key"));
    t.primaryKey.reset();
  }
  std::erase_if(t.indexes, [&](const Index &i) {
    if (!indexLacks(i)) return false;
    warning(nullptr, tr("%1 loses the index %2: a rule removes or changes a column of it").arg(object, i.name));
    return true;
  });
  std::erase_if(t.foreignKeys, [&](const ForeignKey &f) {
    if (!lacks(f.columns)) return false;
    warning(nullptr, tr("%1 loses the foreign key %2: a rule removes a column of it").arg(object, f.name));
    return true;
  });
  std::erase_if(t.checks, [&](const Check &c) {
    if (!expressionLacks(c.expression, true) && (c.column.isEmpty() || t.column(c.column))) return false;
    warning(nullptr, tr("%1 loses the check %2: a rule removes or changes a column of it").arg(object, c.name.isEmpty() ? c.expression : c.name));
    return true;
  });
  for (Column &c : t.columns) {
    if (!c.isGenerated() || !expressionLacks(c.generationExpression, true)) continue;
    warning(nullptr, tr("%1.%2 becomes a plain column: a rule removes or changes a column it is computed from").arg(object, c.name));
    c.generated = GeneratedKind::None;
    c.generationExpression.clear();
  }
  if (lacks(t.partitioning.columns) || (!t.partitioning.expression.isEmpty() && expressionLacks(t.partitioning.expression, true))) {
    warning(nullptr, tr("%1 is not partitioned on the target: a rule removes or changes a column of the partitioning").arg(object));
    t.partitioning = {};
  }
}

void PlanBuilder::checkColumnNames(const Draft &draft) {
  QHash<QString, QString> taken; // target name → source column
  for (const Column &c : draft.shape.columns) {
    const QString target = draft.columnNames.value(c.name, c.name);
    if (const auto it = taken.constFind(target); it != taken.constEnd()) {
      const OutputColumn *output = draft.plan.column(c.name);
      const Rule *rule = output ? m_ruleOf.value(output->expressionRule) : nullptr;
      error(rule, {}, tr("%1: the columns \"%2\" and \"%3\" would both be called \"%4\"").arg(draft.plan.source.display(), *it, c.name, target), tr("Rename or remove one of them"));
      continue;
    }
    taken.insert(target, c.name);
  }
}

void PlanBuilder::checkExpressions(Draft &draft) {
  const Table *original = sourceTable(draft.plan.source);
  for (const OutputColumn &output : draft.plan.columns) {
    if (output.expression.isEmpty()) continue;
    const Rule *rule = m_ruleOf.value(output.expressionRule);
    auto expression = Expression::parse(output.expression);
    if (!expression) { error(rule, rule ? rule->expressionPlace : Place(), expression.error().message(), expression.error().hint()); continue; }
    for (const QString &column : expression->columns()) {
      const Table &table = original ? *original : draft.shape;
      if (!table.column(column)) {
        QStringList names;
        for (const Column &c : table.columns) names << c.name;
        const QString near = nearest(column, names);
        error(rule, rule ? rule->expressionPlace : Place(), tr("The expression uses $%1, which %2 does not have").arg(column, draft.plan.source.display()),
              near.isEmpty() ? tr("Its columns: %1").arg(names.join(QStringLiteral(", "))) : tr("Did you mean $%1?").arg(near));
      } else if (!draft.plan.readColumns.contains(column)) {
        draft.plan.readColumns << column; // removed on the target, still read for the expression
      }
    }
  }
}

} // namespace portolan::mapping
