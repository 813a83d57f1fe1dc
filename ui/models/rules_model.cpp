// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rules_model.h"

#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QFont>
#include <QJsonDocument>
#include <QSet>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

const char *const locatorKeys[] = {"schema-name", "table-name", "column-name"};

QString actionText(const QJsonObject &rule) {
  const auto tr = [](const char *text) { return QCoreApplication::translate("portolan::ui", text); };
  const QString type = rule.value(u"rule-type"_s).toString(), action = rule.value(u"rule-action"_s).toString(), target = rule.value(u"rule-target"_s).toString();
  if (type == "selection"_L1) return action == "exclude"_L1 ? tr("leave out") : action == "explicit"_L1 ? tr("take exactly") : tr("take");
  if (type != "transformation"_L1) return type;
  const QHash<QString, QString> names{{u"rename"_s, tr("rename")}, {u"convert-lowercase"_s, tr("lower case")}, {u"convert-uppercase"_s, tr("upper case")},
                                      {u"add-prefix"_s, tr("add a prefix")}, {u"remove-prefix"_s, tr("remove a prefix")}, {u"add-suffix"_s, tr("add a suffix")},
                                      {u"remove-column"_s, tr("leave out")}, {u"change-data-type"_s, tr("change the type")}, {u"add-column"_s, tr("add")}};
  const QHash<QString, QString> targets{{u"schema"_s, tr("schema")}, {u"table"_s, tr("table")}, {u"column"_s, tr("column")}};
  return u"%1: %2"_s.arg(targets.value(target, target), names.value(action, action));
}

} // namespace

RulesModel::RulesModel(QObject *parent) : QAbstractTableModel(parent) {}

bool RulesModel::setText(const QByteArray &json) {
  QJsonObject document;
  if (!json.trimmed().isEmpty()) {
    const QJsonDocument parsed = QJsonDocument::fromJson(json);
    if (!parsed.isObject()) return false;
    document = parsed.object();
  }
  QList<QJsonObject> rules;
  for (const QJsonValue &v : document.value(u"rules"_s).toArray()) rules << v.toObject();
  if (document == m_document && rules == m_rules) return true;
  beginResetModel();
  m_document = document;
  m_rules = rules;
  endResetModel();
  return true;
}

QByteArray RulesModel::text() const {
  QJsonObject document = m_document;
  QJsonArray rules;
  for (const QJsonObject &r : m_rules) rules.append(r);
  document.insert(u"rules"_s, rules);
  return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

void RulesModel::setUse(const std::vector<mapping::RuleUse> &use) {
  m_use.clear();
  for (const mapping::RuleUse &u : use) m_use.insert(u.ruleId, u);
  if (!m_rules.isEmpty()) Q_EMIT dataChanged(index(0, Catches), index(int(m_rules.size()) - 1, Catches));
}

std::vector<RulesModel::Template> RulesModel::templates() {
  const auto tr = [](const char *text) { return RulesModel::tr(text); };
  const auto rule = [](const QString &type, const QString &action, const QString &target, bool column) {
    QJsonObject locator{{u"schema-name"_s, u"%"_s}};
    if (target != "schema"_L1) locator.insert(u"table-name"_s, u"%"_s);
    if (column) locator.insert(u"column-name"_s, u"%"_s);
    QJsonObject r{{u"rule-type"_s, type}, {u"rule-action"_s, action}, {u"object-locator"_s, locator}};
    if (!target.isEmpty()) r.insert(u"rule-target"_s, target);
    return r;
  };
  QJsonObject prefix = rule(u"transformation"_s, u"add-prefix"_s, u"table"_s, false), rename = rule(u"transformation"_s, u"rename"_s, u"schema"_s, false),
              renameTable = rule(u"transformation"_s, u"rename"_s, u"table"_s, false), type = rule(u"transformation"_s, u"change-data-type"_s, u"column"_s, true),
              renameColumn = rule(u"transformation"_s, u"rename"_s, u"column"_s, true), filter = rule(u"selection"_s, u"include"_s, {}, false);
  prefix.insert(u"value"_s, u"old_"_s);
  rename.insert(u"value"_s, u"public"_s);
  renameTable.insert(u"value"_s, u"new_name"_s);
  renameColumn.insert(u"value"_s, u"new_name"_s);
  type.insert(u"data-type"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"length"_s, 200}});
  filter.insert(u"filters"_s, QJsonArray{QJsonObject{{u"filter-type"_s, u"source"_s}, {u"column-name"_s, u"id"_s}, {u"filter-conditions"_s, QJsonArray{QJsonObject{{u"filter-operator"_s, u"gte"_s}, {u"value"_s, u"1"_s}}}}}});
  return {{tr("Take tables"), rule(u"selection"_s, u"include"_s, {}, false)}, {tr("Leave tables out"), rule(u"selection"_s, u"exclude"_s, {}, false)},
          {tr("Take only some rows"), filter}, {tr("Rename a schema"), rename}, {tr("Rename a table"), renameTable}, {tr("Rename a column"), renameColumn},
          {tr("Prefix table names"), prefix}, {tr("Lower-case table names"), rule(u"transformation"_s, u"convert-lowercase"_s, u"table"_s, false)},
          {tr("Leave a column out"), rule(u"transformation"_s, u"remove-column"_s, u"column"_s, true)}, {tr("Change a column's type"), type}};
}

namespace {
bool takes(const QJsonObject &rule) { return rule.value(u"rule-type"_s).toString() == "selection"_L1 && rule.value(u"rule-action"_s).toString() != "exclude"_L1; }
} // namespace

int RulesModel::addRule(const QJsonObject &rule, int row) {
  qint64 id = 0;
  bool selects = false;
  for (const QJsonObject &r : m_rules) {
    id = std::max(id, r.value(u"rule-id"_s).toVariant().toLongLong());
    selects = selects || takes(r);
  }
  // A document that takes nothing selects nothing: the first rule of another kind brings "take everything" with it.
  if (!selects && !takes(rule)) {
    beginInsertRows({}, 0, 0);
    m_rules.prepend({{u"rule-type"_s, u"selection"_s}, {u"rule-id"_s, QString::number(++id)}, {u"rule-name"_s, QString::number(id)}, {u"rule-action"_s, u"include"_s},
                     {u"object-locator"_s, QJsonObject{{u"schema-name"_s, u"%"_s}, {u"table-name"_s, u"%"_s}}}});
    endInsertRows();
    if (row >= 0) ++row;
  }
  QJsonObject made = rule;
  made.insert(u"rule-id"_s, QString::number(id + 1));
  if (!made.contains(u"rule-name"_s)) made.insert(u"rule-name"_s, QString::number(id + 1));
  const int at = row < 0 ? int(m_rules.size()) : std::min(row + 1, int(m_rules.size()));
  beginInsertRows({}, at, at);
  m_rules.insert(at, made);
  endInsertRows();
  Q_EMIT edited();
  return at;
}

void RulesModel::removeRules(const QList<int> &rows) {
  QList<int> sorted = QSet<int>(rows.begin(), rows.end()).values();
  std::ranges::sort(sorted, std::greater<>());
  for (const int row : sorted) {
    if (row < 0 || row >= m_rules.size()) continue;
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    endRemoveRows();
  }
  if (!sorted.isEmpty()) Q_EMIT edited();
}

void RulesModel::moveRule(int row, int by) {
  const int to = row + by;
  if (row < 0 || to < 0 || row >= m_rules.size() || to >= m_rules.size() || by == 0) return;
  beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
  m_rules.move(row, to);
  endMoveRows();
  Q_EMIT edited();
}

void RulesModel::fillDown(const QModelIndexList &cells) {
  QHash<int, int> first;
  for (const QModelIndex &i : cells)
    if (!first.contains(i.column()) || i.row() < first.value(i.column())) first.insert(i.column(), i.row());
  for (const QModelIndex &i : cells)
    if (flags(i) & Qt::ItemIsEditable) setCell(m_rules[i.row()], i.column(), cell(m_rules[first.value(i.column())], i.column()));
  if (cells.isEmpty()) return;
  Q_EMIT dataChanged(index(0, 0), index(int(m_rules.size()) - 1, ColumnCount - 1));
  Q_EMIT edited();
}

void RulesModel::replace(const QString &find, const QString &with, const QModelIndexList &cells) {
  if (find.isEmpty()) return;
  for (const QModelIndex &i : cells)
    if (flags(i) & Qt::ItemIsEditable) setCell(m_rules[i.row()], i.column(), cell(m_rules[i.row()], i.column()).replace(find, with));
  if (m_rules.isEmpty()) return;
  Q_EMIT dataChanged(index(0, 0), index(int(m_rules.size()) - 1, ColumnCount - 1));
  Q_EMIT edited();
}

void RulesModel::reset(const QModelIndexList &cells) {
  for (const QModelIndex &i : cells)
    if (flags(i) & Qt::ItemIsEditable) setCell(m_rules[i.row()], i.column(), i.column() >= Schema && i.column() <= ColumnName ? u"%"_s : QString());
  if (cells.isEmpty()) return;
  Q_EMIT dataChanged(index(0, 0), index(int(m_rules.size()) - 1, ColumnCount - 1));
  Q_EMIT edited();
}

QString RulesModel::cell(const QJsonObject &rule, int column) {
  switch (column) {
  case Id: return rule.value(u"rule-id"_s).toVariant().toString();
  case Action: return actionText(rule);
  case Schema: case Table: case ColumnName: return rule.value(u"object-locator"_s).toObject().value(QLatin1StringView(locatorKeys[column - Schema])).toString();
  case Value: {
    if (rule.contains(u"data-type"_s)) {
      const QJsonObject type = rule.value(u"data-type"_s).toObject();
      const QString length = type.value(u"length"_s).toVariant().toString();
      return type.value(u"type"_s).toString() + (length.isEmpty() ? QString() : u"(%1)"_s.arg(length));
    }
    if (rule.contains(u"filters"_s)) return QString::fromUtf8(QJsonDocument(rule.value(u"filters"_s).toArray()).toJson(QJsonDocument::Compact));
    return rule.value(u"value"_s).toString();
  }
  case RuleName: return rule.value(u"rule-name"_s).toString();
  default: return {};
  }
}

void RulesModel::setCell(QJsonObject &rule, int column, const QString &text) {
  switch (column) {
  case Schema: case Table: case ColumnName: {
    QJsonObject locator = rule.value(u"object-locator"_s).toObject();
    const QLatin1StringView key(locatorKeys[column - Schema]);
    if (text.isEmpty() && !locator.contains(key)) return;
    locator.insert(key, text);
    rule.insert(u"object-locator"_s, locator);
    return;
  }
  case Value: {
    if (rule.contains(u"data-type"_s)) {
      static const QRegularExpression form(u"^\\s*(\\w+)\\s*(?:\\((\\d+)\\))?\\s*$"_s);
      const auto match = form.match(text);
      if (!match.hasMatch()) return;
      QJsonObject type{{u"type"_s, match.captured(1)}};
      if (!match.captured(2).isEmpty()) type.insert(u"length"_s, match.captured(2).toInt());
      rule.insert(u"data-type"_s, type);
    } else if (rule.contains(u"filters"_s)) {
      const QJsonDocument filters = QJsonDocument::fromJson(text.toUtf8());
      if (filters.isArray()) rule.insert(u"filters"_s, filters.array());
    } else if (text.isEmpty()) {
      rule.remove(u"value"_s);
    } else {
      rule.insert(u"value"_s, text);
    }
    return;
  }
  case RuleName: rule.insert(u"rule-name"_s, text); return;
  default: return;
  }
}

int RulesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rules.size()); }
int RulesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RulesModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || index.row() >= m_rules.size()) return {};
  const QJsonObject &rule = m_rules[index.row()];
  if (index.column() == Catches) {
    const auto it = m_use.constFind(rule.value(u"rule-id"_s).toVariant().toString());
    if (it == m_use.cend()) return role == Qt::DisplayRole ? QVariant(u"–"_s) : QVariant();
    if (role == Qt::DisplayRole) return it->objects == 0 ? tr("nothing") : format::count(it->objects);
    if (role == Qt::ToolTipRole) return it->examples.join(u'\n');
    if (role == Qt::ForegroundRole && it->objects == 0) return QBrush(theme::color(Role::Attention));
    return {};
  }
  switch (role) {
  case Qt::DisplayRole: case Qt::EditRole: case Qt::ToolTipRole: return cell(rule, index.column());
  case Qt::DecorationRole: return index.column() == Action ? QVariant(theme::icon(rule.value(u"rule-type"_s).toString() == "selection"_L1 ? u"filter"_s : u"edit"_s, Role::Muted)) : QVariant();
  default: return {};
  }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
  case Id: return tr("Id");
  case Action: return tr("What it does");
  case Schema: return tr("Schema");
  case Table: return tr("Table");
  case ColumnName: return tr("Column");
  case Value: return tr("Value");
  case RuleName: return tr("Name");
  case Catches: return tr("Catches");
  default: return {};
  }
}

Qt::ItemFlags RulesModel::flags(const QModelIndex &index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (!index.isValid()) return flags;
  const bool column = m_rules[index.row()].value(u"rule-target"_s).toString() == "column"_L1;
  if (index.column() == Schema || index.column() == Table || index.column() == Value || index.column() == RuleName || (index.column() == ColumnName && column)) flags |= Qt::ItemIsEditable;
  return flags;
}

bool RulesModel::setData(const QModelIndex &index, const QVariant &value, int role) {
  if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
  setCell(m_rules[index.row()], index.column(), value.toString());
  Q_EMIT dataChanged(index, index);
  Q_EMIT edited();
  return true;
}

} // namespace portolan::ui
