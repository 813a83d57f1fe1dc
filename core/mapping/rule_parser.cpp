// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/rule_parser.h"

#include "core/mapping/rule_words.h"

#include <QCoreApplication>

namespace portolan::mapping {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }
QString quoted(const QStringList &words) { return words.join(QStringLiteral(", ")); }

const QString SchemaName = QStringLiteral("schema-name"), TableName = QStringLiteral("table-name"), ColumnName = QStringLiteral("column-name"),
              TableTypeKey = QStringLiteral("table-type"), DataTypeKey = QStringLiteral("data-type"), Value = QStringLiteral("value"),
              OldValue = QStringLiteral("old-value"), ExpressionKey = QStringLiteral("expression"), Portolan = QStringLiteral("portolan"),
              LocatorKey = QStringLiteral("object-locator"), RuleTypeKey = QStringLiteral("rule-type"), RuleIdKey = QStringLiteral("rule-id"),
              RuleNameKey = QStringLiteral("rule-name"), RuleActionKey = QStringLiteral("rule-action"), RuleTargetKey = QStringLiteral("rule-target");
const QStringList Common{RuleTypeKey, RuleIdKey, RuleNameKey, LocatorKey, Portolan};

qsizetype distance(const QString &a, const QString &b) {
  std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = static_cast<qsizetype>(j);
  for (qsizetype i = 1; i <= a.size(); ++i) {
    qsizetype corner = row[0];
    row[0] = i;
    for (std::size_t j = 1; j < row.size(); ++j) {
      const qsizetype above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, corner + (a.at(i - 1) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1)});
      corner = above;
    }
  }
  return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &known) {
  QString best;
  qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 3) + 1;
  if (word.size() > 60) return best;
  for (const QString &k : known) {
    const qsizetype d = distance(word.toLower(), k);
    if (d < bestDistance) { best = k; bestDistance = d; }
  }
  return best;
}

std::vector<Problem> MappingParser::parse(const JsonNode &root, Mapping &mapping) {
  MappingParser parser(mapping);
  parser.document(root);
  return std::move(parser.m_problems);
}

void MappingParser::error(Place place, const QString &message, const QString &hint) {
  m_problems.push_back({Problem::Severity::Error, place, m_ruleId, message, hint});
}
void MappingParser::notice(Place place, const QString &message, const QString &hint) {
  m_mapping.m_notices.push_back({Problem::Severity::Warning, place, m_ruleId, message, hint});
}

void MappingParser::keys(const JsonNode &node, const QStringList &known, const QString &where) {
  if (!node.isObject()) return;
  for (const JsonMember &m : *node.members) {
    if (known.contains(m.key)) continue;
    const QString near = nearest(m.key, known);
    error(m.place, tr("Unknown key \"%1\" in %2").arg(m.key, where),
          near.isEmpty() ? tr("Known keys: %1").arg(quoted(known)) : tr("Did you mean \"%1\"?").arg(near));
  }
}

const JsonNode *MappingParser::need(const JsonNode &node, const QString &key) {
  const JsonNode *found = node.find(key);
  if (!found || found->isNull()) {
    error(node.place, tr("The key \"%1\" is missing").arg(key));
    return nullptr;
  }
  return found;
}

QString MappingParser::text(const JsonNode &node, const QString &key, bool required) {
  const JsonNode *found = required ? need(node, key) : node.find(key);
  if (!found || found->isNull()) return {};
  if (found->isString() || found->kind == JsonNode::Kind::Number) return found->text;
  error(found->place, tr("\"%1\" is %2, a text is expected").arg(key, found->kindName()));
  return {};
}

std::optional<qint64> MappingParser::integer(const JsonNode &node, const QString &key, qint64 minimum, qint64 maximum) {
  const JsonNode *found = node.find(key);
  if (!found || found->isNull()) return std::nullopt;
  bool good = (found->isString() || found->kind == JsonNode::Kind::Number);
  const qint64 number = good ? found->text.trimmed().toLongLong(&good) : 0;
  if (!good) {
    error(found->place, tr("\"%1\" is not a whole number").arg(key));
    return std::nullopt;
  }
  if (number < minimum || number > maximum) {
    error(found->place, tr("\"%1\" is %2; it must lie between %3 and %4").arg(key).arg(number).arg(minimum).arg(maximum));
    return std::nullopt;
  }
  return number;
}

QStringList MappingParser::texts(const JsonNode &node, const QString &key) {
  const JsonNode *found = node.find(key);
  QStringList list;
  if (!found || found->isNull()) return list;
  if (!found->isArray()) {
    error(found->place, tr("\"%1\" is %2, an array is expected").arg(key, found->kindName()));
    return list;
  }
  for (const JsonNode &item : *found->items) {
    if (item.isString() || item.kind == JsonNode::Kind::Number) list << item.text;
    else error(item.place, tr("%1 in \"%2\", a text is expected").arg(item.kindName(), key));
  }
  return list;
}

bool MappingParser::isTrue(const JsonNode &node, const QString &key) {
  const JsonNode *found = node.find(key);
  if (!found || found->isNull()) return false;
  if (found->isBool()) return found->kind == JsonNode::Kind::True;
  if (found->isString() && (found->text == QLatin1String("true") || found->text == QLatin1String("false"))) return found->text == QLatin1String("true");
  error(found->place, tr("\"%1\" must be true or false").arg(key));
  return false;
}

QString MappingParser::choice(const JsonNode &node, const QString &key, const QStringList &choices, const QString &fallback) {
  const JsonNode *found = node.find(key);
  if (!found || found->isNull()) return fallback;
  if (found->isString() && choices.contains(found->text)) return found->text;
  const QString near = found->isString() ? nearest(found->text, choices) : QString();
  error(found->place, tr("\"%1\" cannot be %2").arg(key, found->isString() ? QLatin1Char('"') + found->text + QLatin1Char('"') : found->kindName()),
        near.isEmpty() ? tr("Allowed: %1").arg(quoted(choices)) : tr("Did you mean \"%1\"?").arg(near));
  return fallback;
}

void MappingParser::document(const JsonNode &root) {
  if (!root.isObject()) {
    error(root.place, tr("The document is %1; an object with \"rules\" is expected").arg(root.kindName()));
    return;
  }
  keys(root, {QStringLiteral("rules")}, tr("the document"));
  const JsonNode *rules = need(root, QStringLiteral("rules"));
  if (!rules) return;
  if (!rules->isArray()) {
    error(rules->place, tr("\"rules\" is %1, an array is expected").arg(rules->kindName()));
    return;
  }
  m_mapping.m_rules.reserve(rules->items->size());
  for (const JsonNode &node : *rules->items) rule(node);
  m_ruleId.clear();
  const bool selects = std::any_of(m_mapping.m_rules.begin(), m_mapping.m_rules.end(),
                                   [](const Rule &r) { return r.type == RuleType::Selection && r.selection != SelectionAction::Exclude; });
  if (!selects && m_problems.empty())
    error(rules->place, tr("No rule selects a table"), tr("Add {\"rule-type\":\"selection\",\"rule-id\":\"1\",\"rule-name\":\"1\",\"rule-action\":\"include\",\"object-locator\":{\"schema-name\":\"%\",\"table-name\":\"%\"}}"));
  std::stable_sort(m_mapping.m_rules.begin(), m_mapping.m_rules.end(), [](const Rule &a, const Rule &b) { return a.id < b.id; });
}

void MappingParser::rule(const JsonNode &node) {
  m_ruleId.clear();
  if (!node.isObject()) {
    error(node.place, tr("A rule is %1, an object is expected").arg(node.kindName()));
    return;
  }
  Rule rule;
  rule.place = node.place;
  m_ruleId = text(node, RuleIdKey, true);
  rule.idText = m_ruleId;
  bool number = false;
  rule.id = m_ruleId.toLongLong(&number);
  if (!m_ruleId.isEmpty()) {
    const Place place = node.find(RuleIdKey)->place;
    if (!number || rule.id < 0) error(place, tr("The rule-id \"%1\" is not a whole number").arg(m_ruleId), tr("Number the rules: the lowest number wins where two rules meet"));
    else if (m_ids.contains(rule.id)) error(place, tr("The rule-id %1 is used twice").arg(rule.id), tr("Give every rule its own number"));
    m_ids.insert(rule.id);
  }
  rule.name = text(node, RuleNameKey);
  if (!rule.name.isEmpty() && m_names.contains(rule.name)) error(node.find(RuleNameKey)->place, tr("The rule-name \"%1\" is used twice").arg(rule.name), tr("Give every rule its own name"));
  m_names.insert(rule.name);
  rule.json = node.toJson().toObject();

  const std::size_t before = m_problems.size();
  const QString type = choice(node, RuleTypeKey, {QStringLiteral("selection"), QStringLiteral("transformation"), QStringLiteral("table-settings"),
                                                   QStringLiteral("object-mapping"), QStringLiteral("post-processing"), QStringLiteral("validation")}, {});
  if (type.isEmpty()) {
    if (m_problems.size() == before) error(node.place, tr("The key \"%1\" is missing").arg(RuleTypeKey));
    return;
  }
  if (type == QLatin1String("selection")) selection(node, rule);
  else if (type == QLatin1String("transformation")) transformation(node, rule);
  else if (type == QLatin1String("table-settings")) tableSettings(node, rule);
  else if (type == QLatin1String("validation")) validation(node, rule);
  else {
    rule.type = type == QLatin1String("object-mapping") ? RuleType::ObjectMapping : RuleType::PostProcessing;
    kept(node, rule);
  }
  m_mapping.m_rules.push_back(std::move(rule));
}

void MappingParser::kept(const JsonNode &node, Rule &rule) {
  notice(node.place, rule.type == RuleType::ObjectMapping ? tr("object-mapping concerns document, stream and key-value targets; it is kept and has no effect here")
                                                          : tr("post-processing concerns object storage; it is kept and has no effect here"));
}

void MappingParser::locator(const JsonNode &node, Rule &rule, const QStringList &known, const QStringList &required) {
  const JsonNode *locator = need(node, LocatorKey);
  if (!locator) return;
  if (!locator->isObject()) {
    error(locator->place, tr("\"object-locator\" is %1, an object is expected").arg(locator->kindName()));
    return;
  }
  keys(*locator, known, LocatorKey);
  const JsonNode *own = node.find(Portolan);
  const bool regex = own && own->isObject() && isTrue(*own, QStringLiteral("regex"));
  const auto pattern = [&](const QString &key, Pattern &into) {
    const JsonNode *found = locator->find(key);
    if (!found || found->isNull()) {
      if (required.contains(key)) error(locator->place, tr("The locator has no \"%1\"").arg(key));
      return;
    }
    if (!found->isString()) { error(found->place, tr("\"%1\" is %2, a text is expected").arg(key, found->kindName())); return; }
    // An explicit selection means the letters as they stand: "_" is an underscore there.
    const bool literal = rule.type == RuleType::Selection && rule.selection == SelectionAction::Explicit && !found->text.contains(QLatin1Char('%')) && !found->text.contains(QLatin1Char('['));
    auto p = regex ? Pattern::regex(found->text) : literal ? Result<Pattern>(Pattern::exact(found->text)) : Pattern::wildcard(found->text);
    if (p) into = std::move(*p);
    else error(found->place, p.error().message(), p.error().hint());
  };
  pattern(SchemaName, rule.locator.schema);
  pattern(TableName, rule.locator.table);
  pattern(ColumnName, rule.locator.column);
  rule.locator.dataType = text(*locator, DataTypeKey);
  if (!rule.locator.dataType.isEmpty() && !toDataType({rule.locator.dataType, -1, -1, -1}))
    error(locator->find(DataTypeKey)->place, tr("There is no data type \"%1\"").arg(rule.locator.dataType));
  const QString tableType = choice(*locator, TableTypeKey, {QStringLiteral("table"), QStringLiteral("view"), QStringLiteral("all")}, QStringLiteral("table"));
  rule.locator.tableType = tableType == QLatin1String("view") ? TableType::View : tableType == QLatin1String("all") ? TableType::All : TableType::Table;
}

void MappingParser::portolanKeys(const JsonNode &node, Rule &rule, const QStringList &known) {
  const JsonNode *own = node.find(Portolan);
  if (!own || own->isNull()) return;
  if (!own->isObject()) { error(own->place, tr("\"portolan\" is %1, an object is expected").arg(own->kindName())); return; }
  keys(*own, known, Portolan);
  rule.chain = isTrue(*own, QStringLiteral("chain"));
  rule.predicate = text(*own, QStringLiteral("predicate"));
  const QString prepare = QStringLiteral("prepare"), apply = QStringLiteral("apply"), rowErrors = QStringLiteral("row-errors");
  rule.prepare = choice(*own, prepare, {QStringLiteral("do-nothing"), QStringLiteral("drop-and-create"), QStringLiteral("truncate-before-load")}, {});
  rule.applyMode = choice(*own, apply, {QStringLiteral("transactional"), QStringLiteral("batch")}, {});
  rule.rowErrors = choice(*own, rowErrors, {QStringLiteral("stop"), QStringLiteral("reject"), QStringLiteral("suspend-table")}, {});
  if (const JsonNode *after = own->find(QStringLiteral("load-after")); after && !after->isNull()) {
    if (!after->isArray()) error(after->place, tr("\"load-after\" must be an array of {\"schema-name\", \"table-name\"}"));
    else for (const JsonNode &item : *after->items) {
      keys(item, {SchemaName, TableName}, QStringLiteral("load-after"));
      if (item.isObject()) rule.loadAfter.emplace_back(text(item, SchemaName, true), text(item, TableName, true));
      else error(item.place, tr("\"load-after\" must be an array of {\"schema-name\", \"table-name\"}"));
    }
  }
}

void MappingParser::selection(const JsonNode &node, Rule &rule) {
  rule.type = RuleType::Selection;
  keys(node, Common + QStringList{RuleActionKey, QStringLiteral("filters"), QStringLiteral("load-order")}, tr("a selection rule"));
  if (need(node, RuleActionKey)) {
    const QString action = choice(node, RuleActionKey, {QStringLiteral("include"), QStringLiteral("exclude"), QStringLiteral("explicit")}, QStringLiteral("include"));
    rule.selection = action == QLatin1String("include") ? SelectionAction::Include : action == QLatin1String("exclude") ? SelectionAction::Exclude : SelectionAction::Explicit;
  }
  locator(node, rule, {SchemaName, TableName, TableTypeKey}, {SchemaName, TableName});
  portolanKeys(node, rule, {QStringLiteral("regex"), QStringLiteral("predicate")});
  if (rule.selection == SelectionAction::Explicit && (!rule.locator.schema.isExact() || !rule.locator.table.isExact()))
    error(node.place, tr("An explicit selection takes exact names only"), tr("Use \"include\" for names with wildcards"));
  rule.loadOrder = integer(node, QStringLiteral("load-order"), 0, 2147483647);
  filters(node, rule);
  if (rule.selection == SelectionAction::Exclude && (!rule.filters.empty() || !rule.predicate.isEmpty()))
    error(node.place, tr("An exclude rule takes no filters"), tr("Put the filters on the include rule"));
}

void MappingParser::filters(const JsonNode &node, Rule &rule) {
  const JsonNode *list = node.find(QStringLiteral("filters"));
  if (!list || list->isNull()) return;
  if (!list->isArray()) { error(list->place, tr("\"filters\" is %1, an array is expected").arg(list->kindName())); return; }
  for (const JsonNode &item : *list->items) {
    if (!item.isObject()) { error(item.place, tr("A filter is %1, an object is expected").arg(item.kindName())); continue; }
    keys(item, {QStringLiteral("filter-type"), ColumnName, QStringLiteral("filter-conditions")}, tr("a filter"));
    choice(item, QStringLiteral("filter-type"), {QStringLiteral("source")}, QStringLiteral("source"));
    Filter filter;
    filter.place = item.place;
    filter.column = text(item, ColumnName, true);
    if (const JsonNode *conditions = need(item, QStringLiteral("filter-conditions"))) {
      if (!conditions->isArray() || conditions->items->empty()) error(conditions->place, tr("\"filter-conditions\" needs at least one condition"));
      else for (const JsonNode &c : *conditions->items) condition(c, filter);
    }
    rule.filters.push_back(std::move(filter));
  }
}

void MappingParser::condition(const JsonNode &node, Filter &filter) {
  if (!node.isObject()) { error(node.place, tr("A condition is %1, an object is expected").arg(node.kindName())); return; }
  const QString op = QStringLiteral("filter-operator"), start = QStringLiteral("start-value"), end = QStringLiteral("end-value");
  keys(node, {op, Value, start, end}, tr("a filter condition"));
  if (!need(node, op)) return;
  const QString word = choice(node, op, wordList(operatorWords()), {});
  const auto value = valueFor(operatorWords(), word);
  if (!value) return;
  FilterCondition c{*value, {}, {}, {}};
  const bool range = c.op == FilterOperator::Between || c.op == FilterOperator::NotBetween;
  const bool none = c.op == FilterOperator::Null || c.op == FilterOperator::NotNull;
  if (range) { c.start = text(node, start, true); c.end = text(node, end, true); }
  else if (!none) c.value = text(node, Value, true);
  if (range && node.find(Value)) error(node.find(Value)->place, tr("%1 takes start-value and end-value, no value").arg(word));
  if (none && (node.find(Value) || node.find(start) || node.find(end))) error(node.place, tr("%1 takes no value").arg(word));
  if (!range && !none && (node.find(start) || node.find(end))) error(node.place, tr("%1 takes one value, no start-value and end-value").arg(word));
  filter.conditions.push_back(std::move(c));
}

std::optional<DmsType> MappingParser::dataType(const JsonNode &node, const QString &where) {
  const JsonNode *found = node.find(DataTypeKey);
  if (!found || found->isNull()) return std::nullopt;
  DmsType type;
  const QString length = QStringLiteral("length"), precision = QStringLiteral("precision"), scale = QStringLiteral("scale");
  if (found->isString()) {
    type.type = found->text;
  } else if (found->isObject()) {
    keys(*found, {QStringLiteral("type"), length, precision, scale}, where);
    type.type = text(*found, QStringLiteral("type"), true);
    const auto small = [&](const QString &key, qint64 maximum) { return static_cast<int>(integer(*found, key, 0, maximum).value_or(-1)); };
    type.length = small(length, 2147483647);
    type.precision = small(precision, 1000);
    type.scale = small(scale, 1000);
  } else {
    error(found->place, tr("\"data-type\" is %1, an object is expected").arg(found->kindName()));
    return std::nullopt;
  }
  if (auto checked = toDataType(type); !checked) {
    error(found->place, checked.error().message(), checked.error().hint());
    return std::nullopt;
  }
  return type;
}

void MappingParser::transformation(const JsonNode &node, Rule &rule) {
  rule.type = RuleType::Transformation;
  keys(node, Common + QStringList{RuleActionKey, RuleTargetKey, Value, OldValue, ExpressionKey, DataTypeKey, QStringLiteral("primary-key-def"), QStringLiteral("before-image-def")},
       tr("a transformation rule"));
  const QString target = need(node, RuleTargetKey) ? choice(node, RuleTargetKey, wordList(targetWords()), {}) : QString();
  const QString action = need(node, RuleActionKey) ? choice(node, RuleActionKey, wordList(actionWords()), {}) : QString();
  if (target.isEmpty() || action.isEmpty()) return;
  rule.target = *valueFor(targetWords(), target);
  rule.action = *valueFor(actionWords(), action);
  const QString tableSpace = QStringLiteral("table-tablespace-name"), indexSpace = QStringLiteral("index-tablespace-name");
  switch (rule.target) {
  case RuleTarget::Schema: locator(node, rule, {SchemaName}, {SchemaName}); break;
  case RuleTarget::Table: locator(node, rule, {SchemaName, TableName, TableTypeKey}, {SchemaName, TableName}); break;
  case RuleTarget::Column: {
    QStringList required{SchemaName, TableName};
    if (rule.action != RuleAction::AddColumn) required << ColumnName;
    locator(node, rule, {SchemaName, TableName, ColumnName, DataTypeKey, TableTypeKey}, required);
    break;
  }
  case RuleTarget::TableTablespace: locator(node, rule, {SchemaName, TableName, tableSpace}, {SchemaName, TableName}); break;
  case RuleTarget::IndexTablespace: locator(node, rule, {SchemaName, TableName, indexSpace}, {SchemaName, TableName}); break;
  }
  if (rule.target == RuleTarget::TableTablespace || rule.target == RuleTarget::IndexTablespace)
    notice(node.place, tr("Tablespace rules concern Oracle targets; the rule is kept and has no effect here"));
  rule.value = text(node, Value);
  rule.oldValue = text(node, OldValue);
  rule.expression = text(node, ExpressionKey);
  if (const JsonNode *e = node.find(ExpressionKey)) rule.expressionPlace = e->place;
  rule.dataType = dataType(node, DataTypeKey);
  portolanKeys(node, rule, {QStringLiteral("regex"), QStringLiteral("chain"), QStringLiteral("consolidate")});
  transformationNeeds(node, rule);
  consolidation(node, rule);
}

void MappingParser::transformationNeeds(const JsonNode &node, Rule &rule) {
  const QString action = actionKey(rule.action), target = targetKey(rule.target);
  const auto wants = [&](const QString &key, const QString &value) {
    if (value.isEmpty()) error(node.place, tr("%1 needs \"%2\"").arg(action, key));
  };
  const auto only = [&](RuleTarget allowed) {
    if (rule.target != allowed) error(node.place, tr("%1 works on %2, not on %3").arg(action, targetKey(allowed), target), tr("Set \"rule-target\" to \"%1\"").arg(targetKey(allowed)));
  };
  switch (rule.action) {
  case RuleAction::Rename:
    if (rule.value.isEmpty() && rule.expression.isEmpty()) error(node.place, tr("rename needs \"value\" or \"expression\""));
    break;
  case RuleAction::ConvertLowercase: case RuleAction::ConvertUppercase: break;
  case RuleAction::AddPrefix: case RuleAction::RemovePrefix: case RuleAction::AddSuffix: case RuleAction::RemoveSuffix: wants(Value, rule.value); break;
  case RuleAction::ReplacePrefix: case RuleAction::ReplaceSuffix:
    wants(OldValue, rule.oldValue);
    if (!node.find(Value)) error(node.place, tr("%1 needs \"value\"").arg(action));
    break;
  case RuleAction::RemoveColumn: case RuleAction::IncludeColumn: only(RuleTarget::Column); break;
  case RuleAction::AddColumn:
    only(RuleTarget::Column);
    wants(Value, rule.value);
    wants(ExpressionKey, rule.expression);
    if (!rule.dataType) error(node.place, tr("add-column needs \"data-type\""), tr("For example {\"type\":\"string\",\"length\":200}"));
    break;
  case RuleAction::ChangeDataType:
    only(RuleTarget::Column);
    if (!rule.dataType) error(node.place, tr("change-data-type needs \"data-type\""));
    break;
  case RuleAction::DefinePrimaryKey: {
    only(RuleTarget::Table);
    const JsonNode *def = need(node, QStringLiteral("primary-key-def"));
    if (!def) break;
    keys(*def, {QStringLiteral("name"), QStringLiteral("origin"), QStringLiteral("columns")}, QStringLiteral("primary-key-def"));
    PrimaryKeyDef key{text(*def, QStringLiteral("name")), false, texts(*def, QStringLiteral("columns"))};
    key.uniqueIndex = choice(*def, QStringLiteral("origin"), {QStringLiteral("primary-key"), QStringLiteral("unique-index")}, QStringLiteral("primary-key")) == QLatin1String("unique-index");
    if (key.columns.isEmpty()) error(def->place, tr("primary-key-def needs \"columns\""));
    if (key.columns.removeDuplicates() > 0) error(def->place, tr("A column stands twice in primary-key-def"));
    rule.primaryKey = key;
    break;
  }
  case RuleAction::AddBeforeImageColumns: {
    only(RuleTarget::Column);
    BeforeImageDef image;
    if (const JsonNode *def = node.find(QStringLiteral("before-image-def")); def && !def->isNull()) {
      const QString prefix = QStringLiteral("column-prefix"), suffix = QStringLiteral("column-suffix"), filter = QStringLiteral("column-filter");
      keys(*def, {prefix, suffix, filter}, QStringLiteral("before-image-def"));
      if (def->find(prefix)) image.prefix = text(*def, prefix);
      image.suffix = text(*def, suffix);
      if (image.prefix.isEmpty() && image.suffix.isEmpty()) error(def->place, tr("column-prefix and column-suffix may not both be empty"));
      const QString columns = choice(*def, filter, {QStringLiteral("pk-only"), QStringLiteral("non-lob"), QStringLiteral("all")}, QStringLiteral("pk-only"));
      image.columns = columns == QLatin1String("all") ? BeforeImageDef::Columns::All : columns == QLatin1String("non-lob") ? BeforeImageDef::Columns::NonLob : BeforeImageDef::Columns::PkOnly;
    }
    rule.beforeImage = image;
    break;
  }
  case RuleAction::MaskDigits:
    only(RuleTarget::Column);
    if (rule.value.size() != 1 || rule.value.at(0) <= QLatin1Char(' ') || rule.value.at(0) > QLatin1Char('~'))
      error(node.place, tr("data-masking-digits-mask needs \"value\": one printable ASCII character"));
    break;
  case RuleAction::RandomizeDigits: case RuleAction::HashMask: only(RuleTarget::Column); break;
  }
  const bool nameAction = rule.action <= RuleAction::ReplaceSuffix;
  if (nameAction && rule.action != RuleAction::Rename && (rule.target == RuleTarget::TableTablespace || rule.target == RuleTarget::IndexTablespace))
    error(node.place, tr("Only rename works on tablespaces"));
  if (!rule.expression.isEmpty() && rule.action != RuleAction::AddColumn && rule.action != RuleAction::Rename)
    error(rule.expressionPlace, tr("%1 takes no \"expression\"").arg(action), tr("Expressions belong to add-column and rename"));
}

void MappingParser::consolidation(const JsonNode &node, Rule &rule) {
  const JsonNode *own = node.find(Portolan);
  const JsonNode *def = own && own->isObject() ? own->find(QStringLiteral("consolidate")) : nullptr;
  if (!def || def->isNull()) return;
  if (rule.action != RuleAction::Rename || rule.target != RuleTarget::Table || !def->isObject()) {
    error(def->place, tr("\"consolidate\" is an object on a rename of tables"));
    return;
  }
  const QString discriminator = QStringLiteral("discriminator"), key = QStringLiteral("key");
  keys(*def, {discriminator, ExpressionKey, DataTypeKey, key}, QStringLiteral("consolidate"));
  Consolidation c;
  c.discriminator = text(*def, discriminator, true);
  c.expression = text(*def, ExpressionKey);
  if (c.expression.isEmpty()) c.expression = QStringLiteral("$AR_M_SOURCE_SCHEMA");
  c.type = dataType(*def, QStringLiteral("consolidate")).value_or(DmsType{QStringLiteral("string"), 64, -1, -1});
  c.extendKey = choice(*def, key, {QStringLiteral("extend"), QStringLiteral("keep")}, QStringLiteral("extend")) == QLatin1String("extend");
  rule.consolidation = c;
}

void MappingParser::tableSettings(const JsonNode &node, Rule &rule) {
  rule.type = RuleType::TableSettings;
  keys(node, Common + QStringList{QStringLiteral("parallel-load"), QStringLiteral("lob-settings"), RuleActionKey}, tr("a table-settings rule"));
  locator(node, rule, {SchemaName, TableName}, {SchemaName, TableName});
  portolanKeys(node, rule, {QStringLiteral("regex"), QStringLiteral("prepare"), QStringLiteral("apply"), QStringLiteral("row-errors"), QStringLiteral("load-after")});
  parallelLoad(node, rule);
  const JsonNode *lob = node.find(QStringLiteral("lob-settings"));
  if (!lob || lob->isNull()) return;
  const QString mode = QStringLiteral("mode"), bulk = QStringLiteral("bulk-max-size");
  keys(*lob, {mode, bulk}, QStringLiteral("lob-settings"));
  rule.lobMode = choice(*lob, mode, {QStringLiteral("limited"), QStringLiteral("unlimited"), QStringLiteral("none")}, QStringLiteral("limited"));
  rule.lobBulkKilobytes = integer(*lob, bulk, 0, 102400).value_or(0);
  if (rule.lobMode == QLatin1String("limited"))
    notice(lob->place, tr("lob-settings limited: values of every size are moved whole; nothing is cut at %1 KB").arg(rule.lobBulkKilobytes));
  if (rule.lobMode == QLatin1String("limited") && rule.lobBulkKilobytes == 0) error(lob->place, tr("lob-settings limited needs a \"bulk-max-size\" above 0"));
}

void MappingParser::parallelLoad(const JsonNode &node, Rule &rule) {
  const JsonNode *load = node.find(QStringLiteral("parallel-load"));
  if (!load || load->isNull()) return;
  if (!load->isObject()) { error(load->place, tr("\"parallel-load\" is %1, an object is expected").arg(load->kindName())); return; }
  const QString partitions = QStringLiteral("partitions"), subpartitions = QStringLiteral("subpartitions"), columns = QStringLiteral("columns"),
                boundaries = QStringLiteral("boundaries"), segments = QStringLiteral("segment-names");
  keys(*load, {QStringLiteral("type"), partitions, subpartitions, columns, boundaries, segments, QStringLiteral("number-of-partitions"),
               QStringLiteral("collection-count-from-metadata"), QStringLiteral("max-records-skip-per-page"), QStringLiteral("batch-size")}, QStringLiteral("parallel-load"));
  if (!need(*load, QStringLiteral("type"))) return;
  rule.parallelType = choice(*load, QStringLiteral("type"), {QStringLiteral("partitions-auto"), QStringLiteral("subpartitions-auto"), QStringLiteral("partitions-list"), QStringLiteral("ranges"), QStringLiteral("none")}, {});
  rule.partitions = texts(*load, partitions);
  rule.subpartitions = texts(*load, subpartitions);
  rule.parallelColumns = texts(*load, columns);
  rule.segmentNames = texts(*load, segments);
  if (rule.parallelType == QLatin1String("partitions-list") && rule.partitions.isEmpty() && rule.subpartitions.isEmpty())
    error(load->place, tr("partitions-list needs \"partitions\""));
  const JsonNode *bounds = load->find(boundaries);
  if (rule.parallelType != QLatin1String("ranges")) return;
  if (rule.parallelColumns.isEmpty() || rule.parallelColumns.size() > 10) error(load->place, tr("ranges needs \"columns\": one to ten"));
  if (!bounds || !bounds->isArray() || bounds->items->empty()) { error(load->place, tr("ranges needs \"boundaries\": an array of upper bounds")); return; }
  for (const JsonNode &bound : *bounds->items) {
    QStringList values;
    if (bound.isArray()) for (const JsonNode &v : *bound.items) values << v.text;
    if (!bound.isArray() || values.size() != rule.parallelColumns.size())
      error(bound.place, tr("A boundary needs one value for each of the %1 columns").arg(rule.parallelColumns.size()));
    rule.boundaries.push_back(values);
  }
}

void MappingParser::validation(const JsonNode &node, Rule &rule) {
  rule.type = RuleType::Validation;
  const QString source = QStringLiteral("source-function"), target = QStringLiteral("target-function");
  keys(node, Common + QStringList{RuleTargetKey, RuleActionKey, source, target}, tr("a validation rule"));
  choice(node, RuleTargetKey, {QStringLiteral("column")}, QStringLiteral("column"));
  choice(node, RuleActionKey, {QStringLiteral("override-validation-function")}, QStringLiteral("override-validation-function"));
  locator(node, rule, {SchemaName, TableName, ColumnName}, {SchemaName, TableName, ColumnName});
  portolanKeys(node, rule, {QStringLiteral("regex")});
  rule.sourceFunction = text(node, source, true);
  rule.targetFunction = text(node, target, true);
}

} // namespace portolan::mapping
