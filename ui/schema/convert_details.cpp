// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below the two panes of Convert: the types and who chose them, rows before and after, the live target; and what
// the target's grammar says while one types.
#include "core/mapping/pattern.h"
#include "core/sql/parser.h"
#include "core/sql/splitter.h"
#include "ui/editor/sql_editor.h"
#include "ui/schema/convert_page.h"
#include "ui/schema/sample_view.h"
#include "ui/session/background.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/core_text.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

/// The rule that changes the type of this column, as "#3 name"; empty: none does.
QString typeRule(const QString &rulesJson, const ObjectName &table, const QString &column) {
  QString found;
  for (const QJsonValue &v : QJsonDocument::fromJson(rulesJson.toUtf8()).object().value(u"rules"_s).toArray()) {
    if (v[u"rule-action"_s].toString() != "change-data-type"_L1) continue;
    const QJsonValue locator = v[u"object-locator"_s];
    const auto matches = [](const QString &pattern, const QString &name) {
      const auto p = mapping::Pattern::wildcard(pattern.isEmpty() ? u"%"_s : pattern);
      return p && p->matches(name);
    };
    if (matches(locator[u"schema-name"_s].toString(), table.schema) && matches(locator[u"table-name"_s].toString(), table.name) && matches(locator[u"column-name"_s].toString(), column))
      found = u"#%1 %2"_s.arg(v[u"rule-id"_s].toVariant().toString(), v[u"rule-name"_s].toString());
  }
  return found;
}

QString defaultText(const Column &c) {
  if (c.identity.kind != IdentityKind::None) return ConvertPage::tr("counts up");
  if (c.isGenerated()) return c.generationExpression;
  return c.defaultValue.text;
}

} // namespace

QStringList splitStatements(const QString &text, sql::Dialect dialect) {
  QStringList out;
  const QByteArray utf8 = text.toUtf8();
  sql::SplitOptions options;
  options.dialect = dialect;
  sql::splitScript(std::string_view(utf8.constData(), std::size_t(utf8.size())), options, [&out](const sql::ScriptPiece &piece) {
    if (piece.kind == sql::ScriptPiece::Kind::Statement) out << QString::fromUtf8(piece.text.data(), qsizetype(piece.text.size()));
    return true;
  });
  return out;
}

QTableView *ConvertPage::addDetail(TextTableModel *model, int stretch, const QString &name, const QString &title, const QString &empty) {
  auto *view = new QTableView(m_details);
  view->setObjectName(name);
  view->setAccessibleName(title);
  view->setModel(model);
  view->setFrameShape(QFrame::NoFrame);
  bits::columns(view, stretch);
  bits::placeholder(view, empty);
  m_details->addTab(view, title);
  return view;
}

void ConvertPage::makeTypes() {
  m_types = new TextTableModel({tr("Column"), tr("Source type"), tr("Target type"), tr("NULL"), tr("Default"), tr("Who chose the type")}, this);
  QTableView *view = addDetail(m_types, 5, u"typesView"_s, tr("Types"), tr("Only tables have columns to show here."));
  const int widths[] = {160, 180, 180, 60, 160};
  for (int c = 0; c < int(std::size(widths)); ++c) view->setColumnWidth(c, widths[c]);
}

void ConvertPage::showTypes() {
  const AlignedItem *item = current();
  const ConversionState &state = document().conversion();
  std::vector<TextTableModel::Row> rows;
  const Table *from = item && state.source ? state.source->table(item->source) : nullptr;
  const Table *to = item && state.result ? state.result->target.table(item->target) : nullptr;
  if (item && item->kind == "table"_L1 && from && to)
    for (const Column &c : from->columns) {
      const Column *other = to->column(state.result->names.targetColumn(from->name, c.name));
      if (!other) continue;
      QStringList why;
      if (const QString rule = typeRule(definition().rulesJson, from->name, c.name); !rule.isEmpty()) why << tr("your rule %1").arg(rule);
      for (const std::size_t f : item->findings) {
        const convert::Finding &finding = state.result->findings[f];
        if (finding.message.contains(c.name)) why << u"%1: %2"_s.arg(finding.id, conversionText(finding.message));
      }
      if (why.isEmpty()) why << (other->type.native.compare(c.type.native, Qt::CaseInsensitive) == 0 ? tr("the same type") : tr("the converter's standard for this type"));
      if (currentEdit()) why << tr("your edit of the table may say otherwise");
      const bool changed = other->type.native.compare(c.type.native, Qt::CaseInsensitive) != 0;
      const QString name = other->name == c.name ? c.name : u"%1 → %2"_s.arg(c.name, other->name);
      rows.push_back({{name, c.type.native, other->type.native, other->nullable ? tr("yes") : tr("no"), defaultText(*other), why.join(u"; "_s)}, changed ? u"converted"_s : u"same"_s, 0});
    }
  m_types->setRows(std::move(rows));
}

// ---- the target's grammar while typing

void ConvertPage::showChecked() { m_checked->setText(QStringList{m_findingsText, m_parseText}.join(m_parseText.isEmpty() ? QString() : u" · "_s)); }

void ConvertPage::checkText() {
  const quint64 number = ++m_check;
  sql::ParseOptions options;
  options.dialect = dialectOf(definition().target.endpoint.engine, nullptr);
  const Engine *engine = document().services().engines.find(definition().target.endpoint.engine);
  const QString title = engine ? engine->capabilities().title : QString();
  using Answer = std::vector<sql::Diagnostic>;
  const auto work = [text = m_target->text(), options]() -> Answer { return sql::parseScript(text, options).diagnostics; };
  inBackground(document().services().jobs, this, work, [this, number, engineTitle = title](Answer problems) {
    if (number != m_check) return; // the text is another one by now
    const auto first = std::ranges::find_if(problems, [](const sql::Diagnostic &d) { return d.kind == sql::Diagnostic::Kind::Error; });
    if (m_target->text().trimmed().isEmpty()) m_parseText.clear();
    else if (first == problems.end()) m_parseText = tr("reads as %1").arg(engineTitle);
    else m_parseText = tr("line %1: %2").arg(first->line).arg(first->message);
    m_checked->setProperty("role", first == problems.end() ? u"muted"_s : u"attention"_s);
    m_checked->style()->polish(m_checked);
    m_target->setProblemLine(first == problems.end() ? 0 : first->line, first == problems.end() ? QString() : first->message);
    showChecked();
  });
}

// ---- rows before and after

void ConvertPage::makeSample() {
  m_sample = new SampleView(document(), m_details);
  m_details->addTab(m_sample, tr("Sample rows"));
  connect(m_details, &QTabWidget::currentChanged, this, [this](int tab) { if (tab == 2) loadSample(); });
}

void ConvertPage::loadSample() {
  const AlignedItem *item = current();
  if (!item || item->kind != "table"_L1 || item->source.name.isEmpty()) return m_sample->clear(tr("Only tables have rows to show here."));
  // Rules may have moved columns between tables: the rows are those of the source's own table.
  ObjectName from = item->source;
  if (const auto &plan = document().conversion().plan)
    for (const mapping::TablePlan &p : plan->tables)
      if (p.shape == item->source) from = p.source;
  m_sample->load(from);
}

// ---- the live target

void ConvertPage::makeLive() {
  auto *area = new QWidget(m_details);
  auto *layout = new QVBoxLayout(area);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->setSpacing(4);
  auto *row = new QHBoxLayout;
  auto *compare = new QPushButton(theme::icon(u"same"_s), tr("Compare with the live target"), area);
  compare->setObjectName(u"compareLiveButton"_s);
  m_saveLive = new QPushButton(theme::icon(u"save"_s), tr("Save the difference…"), area);
  m_saveLive->setObjectName(u"saveDifferenceButton"_s);
  m_saveLive->setEnabled(false);
  m_liveTitle = bits::muted(tr("Shows where the target is not what the conversion would make. Nothing is changed."), area);
  row->addWidget(compare);
  row->addWidget(m_saveLive);
  row->addWidget(m_liveTitle, 1);
  layout->addLayout(row);
  m_live = new TextTableModel({tr("Object"), tr("Kind"), tr("Difference"), tr("Statement that makes it the same")}, this);
  auto *view = new QTableView(area);
  view->setObjectName(u"liveView"_s);
  view->setAccessibleName(tr("Differences to the live target"));
  view->setModel(m_live);
  bits::columns(view, 3);
  bits::placeholder(view, tr("Not compared yet, or no difference."));
  view->setColumnWidth(0, 200);
  view->setColumnWidth(2, 320);
  layout->addWidget(view, 1);
  m_details->addTab(area, tr("Live target"));
  connect(compare, &QPushButton::clicked, this, [this] { compareLive(); });
  connect(m_saveLive, &QPushButton::clicked, this, [this] { saveDifferences(); });
}

void ConvertPage::compareLive() {
  const Engine *engine = document().services().engines.find(definition().target.endpoint.engine);
  const auto converted = document().conversion().result;
  if (!engine || !converted) return;
  if (!document().side(Side::Target).passed) return m_liveTitle->setText(tr("Test the target first."));
  const CancelToken job = newJob();
  showJob(m_message, tr("Reading the target's catalog…"), job);
  m_liveTitle->clear();
  using Differences = Result<std::vector<LiveDifference>>;
  const auto work = [engine, job, converted, endpoint = definition().target.endpoint, secret = document().side(Side::Target).secret]() -> Differences {
    auto connection = engine->connect(endpoint, secret, job);
    if (!connection) return std::unexpected(connection.error());
    const auto wakeUp = job.onCancel([raw = connection->get()] { raw->cancel(); });
    auto live = (*connection)->introspect({});
    if (!live) return std::unexpected(live.error());
    return compareWithLive(*converted, *live, (*connection)->dialect());
  };
  inBackground(document().services().jobs, this, work, [this](Differences found) {
    m_message->clear();
    if (!found) return m_liveTitle->setText(found.error().message());
    m_differences = std::move(*found);
    std::vector<TextTableModel::Row> rows;
    for (const LiveDifference &d : m_differences) {
      const int severity = d.kind == LiveDifference::Kind::Extra ? 0 : 1;
      rows.push_back({{d.object.display(), format::kind(d.objectKind), d.what, d.sql.simplified()}, d.kind == LiveDifference::Kind::Extra ? u"plus"_s : d.kind == LiveDifference::Kind::Missing ? u"minus"_s : u"converted"_s, severity});
    }
    m_live->setRows(std::move(rows));
    m_saveLive->setEnabled(std::ranges::any_of(m_differences, [](const LiveDifference &d) { return !d.sql.isEmpty(); }));
    m_liveTitle->setText(m_differences.empty() ? tr("The target is what the conversion would make.") : tr("%n difference(s)", nullptr, int(m_differences.size())));
  });
}

void ConvertPage::saveDifferences() {
  document().services().prompter.saveFile(this, tr("Save the difference"), definition().name + u"-difference.sql"_s, tr("SQL (*.sql)"), [this](const QString &path) {
    QString text;
    for (const LiveDifference &d : m_differences) {
      text += u"-- %1 %2: %3\n"_s.arg(d.objectKind, d.object.display(), d.what);
      if (!d.sql.isEmpty()) text += d.sql + u'\n';
      text += u'\n';
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit()) m_liveTitle->setText(tr("Written to %1.").arg(path));
    else m_liveTitle->setText(tr("%1 could not be written: %2").arg(path, file.errorString()));
  });
}

/// Creates the chosen objects for good: each object's text, hand edits included, in the order of the stages.
void ConvertPage::applySelected() {
  const Engine *engine = document().services().engines.find(definition().target.endpoint.engine);
  if (!engine || !m_items) return;
  std::vector<std::pair<QString, QString>> texts; // name, SQL
  for (const QModelIndex &index : m_left->selectionModel()->selectedRows()) {
    const int number = m_model->itemNumber(m_filter->mapToSource(index));
    if (number < 0) continue;
    const AlignedItem &item = (*m_items)[std::size_t(number)];
    const HandEdit *edit = document().handEdit(item.kind, item.shown());
    const QString text = edit ? edit->sql : item.targetText;
    if (!text.trimmed().isEmpty()) texts.emplace_back(item.target.name.isEmpty() ? item.shown().display() : item.target.display(), text);
  }
  if (texts.empty()) return;
  const QString name = definition().target.title();
  Question q;
  q.title = tr("Create on the target?");
  q.text = tr("%n object(s) are created in %1 for good. Nothing that exists is replaced.", nullptr, int(texts.size())).arg(name);
  for (const auto &[object, text] : texts) q.details += object + u'\n';
  q.buttons = {tr("Create %n object(s) in %1", nullptr, int(texts.size())).arg(name), tr("Cancel")};
  if (definition().target.production) {
    q.destructive = 0;
    q.typeToConfirm = name;
  }
  document().services().prompter.ask(this, q, [this, engine, texts](int answer) {
    if (answer != 0) return;
    m_apply->setEnabled(false);
    const CancelToken job = newJob();
    showJob(m_message, tr("Creating %n object(s)…", nullptr, int(texts.size())), job);
    using Outcome = Result<QStringList>;
    const auto work = [engine, job, texts, endpoint = definition().target.endpoint, secret = document().side(Side::Target).secret]() -> Outcome {
      auto connection = engine->connect(endpoint, secret, job);
      if (!connection) return std::unexpected(connection.error());
      const auto wakeUp = job.onCancel([raw = connection->get()] { raw->cancel(); });
      QStringList failed;
      const sql::Dialect dialect = (*connection)->dialect();
      for (const auto &[object, text] : texts)
        for (const QString &statement : splitStatements(text, dialect))
          if (auto done = (*connection)->execute(SqlText(statement)); !done) {
            failed << u"%1: %2"_s.arg(object, done.error().message());
            break;
          }
      return failed;
    };
    inBackground(document().services().jobs, this, work, [this, count = int(texts.size())](Outcome done) {
      m_apply->setEnabled(true);
      if (!done) m_message->show(done.error());
      else if (done->isEmpty()) m_message->show(Role::Done, tr("%n object(s) were created on the target.", nullptr, count));
      else m_message->show(Role::Failed, tr("%n object(s) could not be created.", nullptr, int(done->size())), done->join(u'\n'));
    });
  });
}

} // namespace portolan::ui
