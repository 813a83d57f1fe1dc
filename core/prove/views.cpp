// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prove/session.h"
#include "core/sql/parser.h"

#include <QCoreApplication>

namespace portolan::prove {

using sql::Node;
using sql::NodeKind;
using sql::Slot;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Prove", text); }

const View *viewNamed(const Catalog &catalog, const ObjectName &name) {
  if (const View *v = catalog.view(name)) return v;
  for (const View &v : catalog.views)
    if (v.name.name.compare(name.name, Qt::CaseInsensitive) == 0 && v.name.schema == name.schema) return &v;
  return nullptr;
}

/// The output columns by which a view sorts; nothing when it does not sort or sorts by something else.
std::optional<std::vector<std::size_t>> sortColumns(const View &view, sql::Dialect dialect, bool &sorts) {
  sql::ParseOptions options;
  options.dialect = dialect;
  options.mode = sql::SqlMode::fromText(view.sqlMode);
  const sql::Parsed parsed = sql::parseQuery(view.definition, options);
  const auto items = static_cast<const Node &>(*parsed.node).all(Slot::OrderBy);
  sorts = !items.empty();
  std::vector<std::size_t> columns;
  for (const Node *item : items) {
    const Node *value = item->child(Slot::Value);
    if (!value || value->kind != NodeKind::ColumnRef) return std::nullopt;
    const auto at = std::ranges::find_if(view.columns, [&](const Column &c) { return c.name.compare(value->text, Qt::CaseInsensitive) == 0; });
    if (at == view.columns.end()) return std::nullopt;
    columns.push_back(static_cast<std::size_t>(at - view.columns.begin()));
  }
  return columns;
}

/// Separators of lists that the view gathers without an order (GROUP_CONCAT, string_agg): their members come in any order.
QStringList unorderedLists(const View &view, sql::Dialect dialect) {
  sql::ParseOptions options;
  options.dialect = dialect;
  options.mode = sql::SqlMode::fromText(view.sqlMode);
  const sql::Parsed parsed = sql::parseQuery(view.definition, options);
  QStringList separators;
  (void)sql::walk(static_cast<const Node &>(*parsed.node), [&](const Node &n) {
    if (n.kind != NodeKind::FunctionCall || n.hasChild(Slot::OrderBy)) return sql::Visit::Children;
    const bool gathers = n.textIs(QLatin1String("GROUP_CONCAT")) || n.textIs(QLatin1String("STRING_AGG")) || n.textIs(QLatin1String("ARRAY_AGG")) || n.textIs(QLatin1String("JSON_ARRAYAGG")) || n.textIs(QLatin1String("JSON_AGG"));
    if (!gathers) return sql::Visit::Children;
    const Node *separator = n.child(Slot::Separator);
    const auto arguments = n.all(Slot::Arg);
    if (!separator && n.textIs(QLatin1String("STRING_AGG")) && arguments.size() > 1) separator = arguments[1];
    while (separator && separator->kind == NodeKind::Cast) separator = separator->child(Slot::Operand); // ', '::text
    separators << (separator && !separator->text.isEmpty() ? separator->text : QStringLiteral(","));
    return sql::Visit::Children;
  });
  separators.removeDuplicates();
  return separators;
}

/// The members of such lists in one order.
void sortMembers(std::string &cell, const QStringList &separators) {
  QString text = QString::fromStdString(cell);
  for (const QString &separator : separators) {
    if (!text.contains(separator)) continue;
    QStringList members = text.split(separator);
    members.sort();
    text = members.join(separator);
  }
  cell = text.toStdString();
}

/// A view as a table that can be read.
Table readable(const View &view) {
  Table table;
  table.name = view.name;
  table.columns = view.columns;
  return table;
}

struct Rows { RowBag bag; std::vector<std::string> sorted; qint64 count = 0; };

Result<Rows> readView(Connection &connection, const Table &table, const std::vector<validate::Form> &forms, const std::vector<std::size_t> &sortedBy, const QStringList &lists, qint64 maxRows, const Now &now, const CancelToken &cancel) {
  TableRead read;
  read.table = &table;
  for (const Column &c : table.columns) read.columns << c.name;
  auto reader = connection.reader(read);
  if (!reader) return std::unexpected(reader.error());
  Rows rows;
  RowBatch batch;
  for (;;) {
    PORTOLAN_TRY(cancel.check());
    auto more = (*reader)->next(batch);
    if (!more) return std::unexpected(more.error());
    if (!*more) return rows;
    rows.count += static_cast<qint64>(batch.rows());
    if (rows.count > maxRows) return std::unexpected(Error::data(tr("it gives more than %1 rows").arg(maxRows)).withHint(tr("Raise --max-rows")));
    for (std::size_t row = 0; row < batch.rows(); ++row) {
      std::string text, key;
      for (std::size_t c = 0; c < batch.columns.size(); ++c) {
        if (c > 0) text += '|';
        std::string cell = canonicalCell(batch.columns[c], row, forms[c], now);
        if (!lists.isEmpty() && forms[c].canonical == Canonical::Text) sortMembers(cell, lists);
        text += cell;
        if (std::ranges::find(sortedBy, c) != sortedBy.end()) key += cell + '|';
      }
      if (!sortedBy.empty()) rows.sorted.push_back(std::move(key));
      ++rows.bag[bagKey(std::move(text))];
    }
  }
}

} // namespace

Proof Session::view(const View &view) {
  Proof proof{QStringLiteral("view"), view.name, m_names.target(view.name), Verdict::NotRunnable, {}, {}, {}, {}, 0, 0, 0};
  const View *other = viewNamed(*m_target.catalog, proof.target);
  Table here = readable(view), there;
  if (other) there = readable(*other);
  else if (const Table *table = m_target.catalog->table(proof.target)) there = *table; // a materialised view may have become a table
  else {
    proof.why = tr("it is not on the target");
    return proof;
  }
  if (here.columns.size() != there.columns.size()) {
    proof.verdict = Verdict::Differs;
    proof.why = tr("it has %1 columns on the source and %2 on the target").arg(here.columns.size()).arg(there.columns.size());
    return proof;
  }
  std::vector<validate::Form> forms;
  for (std::size_t i = 0; i < here.columns.size(); ++i) forms.push_back(formForTypes(here.columns[i].type, there.columns[i].type, m_source.dialect() == m_target.dialect()));
  bool sorts = false;
  const auto sortedBy = sortColumns(view, m_source.dialect(), sorts);
  const QStringList lists = unorderedLists(view, m_source.dialect());
  const qint64 started = microsNow();
  const auto read = [&](Side &side, const Table &table) -> Result<Rows> {
    auto rows = readView(*side.connection, table, forms, sortedBy.value_or(std::vector<std::size_t>()), lists, m_options.maxRows, {nowOn(side, started).from, nowOn(side, started).to + 600'000'000}, m_cancel);
    if (!rows && !side.connection->isOpen()) lost = rows.error();
    return rows;
  };
  auto source = read(m_source, here);
  if (!source) {
    proof.why = tr("the source cannot run it: %1").arg(source.error().message());
    return proof;
  }
  auto target = read(m_target, there);
  if (!target) {
    proof.verdict = Verdict::Differs;
    proof.why = tr("the target cannot run it: %1").arg(target.error().message());
    return proof;
  }
  proof.rows = source->count;
  proof.verdict = Verdict::Proved;
  if (!sameBag(source->bag, target->bag)) {
    proof.verdict = Verdict::Differs;
    proof.why = tr("%1 rows on the source, %2 on the target, or other values").arg(source->count).arg(target->count);
    for (const QString &row : missingFrom(source->bag, target->bag, 3)) proof.details << tr("source: %1").arg(row);
    for (const QString &row : missingFrom(target->bag, source->bag, 3)) proof.details << tr("target: %1").arg(row);
  } else if (sorts && sortedBy && source->sorted != target->sorted) {
    proof.verdict = Verdict::Differs;
    proof.why = tr("the rows are the same, but sorted otherwise");
    const auto [a, b] = std::ranges::mismatch(source->sorted, target->sorted);
    if (a != source->sorted.end() && b != target->sorted.end()) proof.details << tr("source: %1").arg(shown(*a)) << tr("target: %1").arg(shown(*b));
  } else if (sorts && !sortedBy) proof.notes << tr("the order is not compared: the view sorts by what is no column of its");
  if (!lists.isEmpty()) proof.notes << tr("lists that are gathered without ORDER BY have no order of their own: their members are compared in any order");
  if (source->count == 0) proof.notes << tr("it gives no rows with these data");
  return proof;
}

} // namespace portolan::prove
