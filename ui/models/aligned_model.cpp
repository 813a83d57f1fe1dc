// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/aligned_model.h"

#include "ui/theme/theme.h"

#include <QSet>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr groupId = 0; ///< an object's id is 1 + its group

const QStringList kindOrder{u"table"_s, u"view"_s, u"function"_s, u"procedure"_s, u"trigger"_s, u"event"_s, u"sequence"_s, u"other"_s};

QString routineKind(const Routine &r) { return r.kind == RoutineKind::Procedure ? u"procedure"_s : u"function"_s; }

/// Indexes, keys and comments belong to the text of their table.
bool partOfTable(convert::Stage stage) { return stage == convert::Stage::Table || stage == convert::Stage::Index || stage == convert::Stage::ForeignKey || stage == convert::Stage::Comment; }

void append(QString &text, const QString &statement) {
  if (!text.isEmpty()) text += u"\n\n"_s;
  text += statement + u';';
}

QString key(const QString &kind, const ObjectName &name) { return kind + u':' + name.display(); }

} // namespace

std::vector<AlignedItem> alignObjects(const Catalog &source, const convert::ConvertedCatalog &converted, const QHash<QString, QString> &sourceTexts) {
  std::vector<AlignedItem> items;
  QHash<QString, std::size_t> bySource;
  const auto add = [&](const QString &kind, const ObjectName &name, const QString &definition) {
    bySource.insert(key(kind, name), items.size());
    AlignedItem item;
    item.kind = kind;
    item.source = name;
    item.sourceText = definition.isEmpty() ? sourceTexts.value(key(kind, name)) : definition;
    items.push_back(std::move(item));
  };
  for (const Table &t : source.tables) {
    add(u"table"_s, t.name, t.definition);
    AlignedItem &item = items.back();
    item.target = converted.names.target(t.name);
    if (const Table *to = converted.target.table(item.target)) {
      for (const Column &c : t.columns) {
        const Column *other = to->column(converted.names.targetColumn(t.name, c.name));
        if (other && other->type.native != c.type.native) item.columns.emplace_back(c.name + u' ' + c.type.native, other->type.native);
      }
    }
  }
  for (const View &v : source.views) add(u"view"_s, v.name, v.definition);
  for (const Routine &r : source.routines) add(routineKind(r), r.name, r.definition);
  for (const Trigger &t : source.triggers) add(u"trigger"_s, {t.table.schema, t.name}, t.definition);
  for (const Event &e : source.events) add(u"event"_s, e.name, e.definition);

  QHash<ObjectName, std::size_t> tableByTarget;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (items[i].kind == "table"_L1) tableByTarget.insert(items[i].target, i);
  for (const convert::TargetStatement &s : converted.statements) {
    const auto own = bySource.constFind(key(s.objectKind, s.source));
    if (own != bySource.cend()) {
      append(items[*own].targetText, s.sql.text());
      items[*own].target = s.object;
      continue;
    }
    const ObjectName &table = s.stage == convert::Stage::Table ? s.object : s.table;
    const auto owner = partOfTable(s.stage) ? tableByTarget.constFind(table) : tableByTarget.cend();
    if (owner != tableByTarget.cend()) {
      append(items[*owner].targetText, s.sql.text());
      continue;
    }
    AlignedItem extra;
    extra.kind = kindOrder.contains(s.objectKind) && s.objectKind != "table"_L1 ? s.objectKind : u"other"_s;
    extra.target = s.object;
    extra.targetText = s.sql.text() + u';';
    extra.link = Link::TargetOnly;
    items.push_back(std::move(extra));
  }
  for (std::size_t f = 0; f < converted.findings.size(); ++f) {
    const convert::Finding &finding = converted.findings[f];
    auto it = bySource.constFind(key(finding.objectKind, finding.object));
    for (const QString &kind : kindOrder)
      if (it == bySource.cend()) it = bySource.constFind(key(kind, finding.object));
    if (it == bySource.cend()) continue;
    AlignedItem &item = items[*it];
    item.findings.push_back(f);
    if (finding.severity == convert::Severity::Error) item.link = Link::Problem;
  }
  for (AlignedItem &item : items) {
    if (item.link == Link::Converted && item.findings.empty() && item.columns.empty() && item.kind == "table"_L1) item.link = Link::Same;
    if (item.link == Link::Converted && item.targetText.isEmpty() && !item.source.name.isEmpty()) item.link = Link::Problem;
    if (!item.findings.empty()) item.note = QCoreApplication::translate("portolan::ui::AlignedModel", "%n finding(s)", nullptr, int(item.findings.size()));
    else if (item.columns.size() == 1) item.note = u"%1 → %2"_s.arg(item.columns.front().first, item.columns.front().second);
    else if (!item.columns.empty()) item.note = QCoreApplication::translate("portolan::ui::AlignedModel", "%n type(s) changed", nullptr, int(item.columns.size()));
  }
  return items;
}

AlignedModel::AlignedModel(QObject *parent) : QAbstractItemModel(parent) {}

void AlignedModel::setItems(std::shared_ptr<const std::vector<AlignedItem>> items) {
  beginResetModel();
  m_items = std::move(items);
  m_groups.clear();
  m_links.clear();
  m_place.clear();
  if (m_items) {
    QHash<QString, int> groupOf;
    for (const QString &kind : kindOrder) {
      if (std::ranges::none_of(*m_items, [&kind](const AlignedItem &i) { return i.kind == kind; })) continue;
      groupOf.insert(kind, int(m_groups.size()));
      m_groups.push_back({kind, {}});
    }
    m_place.resize(m_items->size());
    for (std::size_t i = 0; i < m_items->size(); ++i) {
      const int g = groupOf.value((*m_items)[i].kind);
      m_place[i] = {g, int(m_groups[std::size_t(g)].items.size())};
      m_groups[std::size_t(g)].items.push_back(int(i));
      m_links.push_back((*m_items)[i].link);
    }
  }
  endResetModel();
}

void AlignedModel::setLinks(std::vector<Link> links) {
  if (links.size() != m_links.size()) return;
  for (std::size_t i = 0; i < links.size(); ++i) {
    if (m_links[i] == links[i]) continue;
    m_links[i] = links[i];
    const QModelIndex at = indexOf(int(i));
    Q_EMIT dataChanged(at.siblingAtColumn(0), at.siblingAtColumn(ColumnCount - 1));
  }
}

QModelIndex AlignedModel::index(int row, int column, const QModelIndex &parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return parent.isValid() ? createIndex(row, column, quintptr(1 + parent.row())) : createIndex(row, column, groupId);
}

QModelIndex AlignedModel::parent(const QModelIndex &child) const {
  return !child.isValid() || child.internalId() == groupId ? QModelIndex() : createIndex(int(child.internalId()) - 1, 0, groupId);
}

int AlignedModel::rowCount(const QModelIndex &parent) const {
  if (!parent.isValid()) return int(m_groups.size());
  return parent.internalId() == groupId && parent.column() == 0 ? int(m_groups[std::size_t(parent.row())].items.size()) : 0;
}

int AlignedModel::columnCount(const QModelIndex &) const { return ColumnCount; }

int AlignedModel::itemNumber(const QModelIndex &index) const {
  return index.isValid() && index.internalId() != groupId ? m_groups[index.internalId() - 1].items[std::size_t(index.row())] : -1;
}

const AlignedItem *AlignedModel::item(const QModelIndex &index) const {
  const int number = itemNumber(index);
  return number < 0 ? nullptr : &(*m_items)[std::size_t(number)];
}

QModelIndex AlignedModel::indexOf(int itemNumber) const {
  if (itemNumber < 0 || std::size_t(itemNumber) >= m_place.size()) return {};
  const auto [group, row] = m_place[std::size_t(itemNumber)];
  return createIndex(row, 0, quintptr(1 + group));
}

QString AlignedModel::linkWord(Link link) {
  switch (link) {
  case Link::Same: return tr("same");
  case Link::Converted: return tr("converted");
  case Link::Edited: return tr("edited by you");
  case Link::Outdated: return tr("your edit is outdated");
  case Link::Problem: return tr("needs you");
  case Link::TargetOnly: return tr("only on the target");
  }
  return {};
}

QString AlignedModel::kindTitle(const QString &kind) {
  const QHash<QString, QString> titles{{u"table"_s, tr("Tables")}, {u"view"_s, tr("Views")}, {u"function"_s, tr("Functions")}, {u"procedure"_s, tr("Procedures")},
                                       {u"trigger"_s, tr("Triggers")}, {u"event"_s, tr("Events")}, {u"sequence"_s, tr("Sequences")}, {u"other"_s, tr("Types and helpers")}};
  return titles.value(kind, kind);
}

namespace {
struct LinkLook { QString icon; Role role; };
LinkLook look(Link link) {
  switch (link) {
  case Link::Same: return {u"same"_s, Role::Muted};
  case Link::Converted: return {u"converted"_s, Role::Done};
  case Link::Edited: return {u"edit"_s, Role::Running};
  case Link::Outdated: return {u"state-attention"_s, Role::Attention};
  case Link::Problem: return {u"state-failed"_s, Role::Failed};
  case Link::TargetOnly: return {u"plus"_s, Role::Muted};
  }
  return {};
}
} // namespace

QVariant AlignedModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid()) return {};
  if (index.internalId() == groupId) {
    const Group &g = m_groups[std::size_t(index.row())];
    if (role == Qt::DisplayRole && (index.column() == Source || index.column() == Target)) return u"%1 (%2)"_s.arg(kindTitle(g.kind)).arg(g.items.size());
    if (role == KindRole) return g.kind;
    if (role == Qt::FontRole) {
      QFont font;
      font.setBold(true);
      return font;
    }
    return {};
  }
  const int number = itemNumber(index);
  const AlignedItem &i = (*m_items)[std::size_t(number)];
  const Link l = m_links[std::size_t(number)];
  switch (role) {
  case Qt::DisplayRole:
    switch (index.column()) {
    case Source: return i.source.display();
    case Target: return i.targetText.isEmpty() && l == Link::Problem ? QString() : i.target.display();
    case Note: return l == Link::Edited || l == Link::Outdated ? linkWord(l) : i.note;
    default: return {};
    }
  case Qt::DecorationRole: return index.column() == Gutter ? QVariant(theme::icon(look(l).icon, look(l).role)) : QVariant();
  case Qt::ToolTipRole: return u"%1: %2"_s.arg(i.shown().display(), linkWord(l));
  case Qt::AccessibleTextRole: return index.column() == Gutter ? QVariant(linkWord(l)) : QVariant();
  case Qt::ForegroundRole: return index.column() == Note ? QVariant(QBrush(theme::color(l == Link::Problem ? Role::Failed : Role::Muted))) : QVariant();
  case LinkRole: return int(l);
  case ItemRole: return number;
  case SearchRole: return i.source.display() + u' ' + i.target.display();
  case KindRole: return i.kind;
  default: return {};
  }
}

QVariant AlignedModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
  case Source: return tr("Source");
  case Target: return tr("Target");
  case Note: return tr("What changed");
  default: return {};
  }
}

AlignedFilter::AlignedFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void AlignedFilter::set(Show show, const QString &kind, const QString &text) {
  m_show = show;
  m_kind = kind;
  m_text = text;
  invalidate(); // made anew: quicker than to take thousands of rows out one range after the other
}

bool AlignedFilter::filterAcceptsRow(int row, const QModelIndex &parent) const {
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  if (!parent.isValid()) {
    if (!m_kind.isEmpty() && index.data(AlignedModel::KindRole).toString() != m_kind) return false;
    for (int child = 0; child < sourceModel()->rowCount(index); ++child)
      if (filterAcceptsRow(child, index)) return true;
    return false;
  }
  const auto *model = static_cast<const AlignedModel *>(sourceModel());
  const Link link = model->link(model->itemNumber(index));
  if (m_show == Show::Problems && link != Link::Problem && link != Link::Outdated) return false;
  if (m_show == Show::Edited && link != Link::Edited && link != Link::Outdated) return false;
  if (m_show == Show::Converted && link != Link::Converted) return false;
  return m_text.isEmpty() || model->item(index)->source.display().contains(m_text, Qt::CaseInsensitive) || model->item(index)->target.display().contains(m_text, Qt::CaseInsensitive);
}

} // namespace portolan::ui
