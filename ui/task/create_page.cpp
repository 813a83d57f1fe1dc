// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/create_page.h"

#include "ui/editor/sql_editor.h"
#include "ui/task/option_binder.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>

namespace portolan::ui {

using namespace Qt::StringLiterals;

CreatePage::CreatePage(TaskDocument &document, QWidget *parent)
    : StepPage(document, Step::Create, tr("Create"), tr("How the target is built. The statements run in this order; indexes and keys come after the data."), parent) {
  auto *save = new QPushButton(theme::icon(u"save"_s), tr("Save as &SQL…"), this);
  save->setObjectName(u"saveSqlButton"_s);
  headerRow()->addWidget(save, 0, Qt::AlignTop);
  auto *options = new QHBoxLayout;
  options->setSpacing(32);
  auto *left = bits::form(), *right = bits::form();
  options->addLayout(left, 1);
  options->addLayout(right, 1);
  body()->addLayout(options);
  auto *l = new OptionBinder(document, left, this);
  l->choice<Prepare>(u"prepare"_s, tr("&If a table exists:"), {}, &TaskDefinition::prepare,
                     {{Prepare::Nothing, tr("stop before anything is written")}, {Prepare::Drop, tr("drop it and create it again")}, {Prepare::Truncate, tr("keep it and empty it")}});
  l->choice<MigrationWhat>(u"what"_s, tr("&What:"), {}, &TaskDefinition::what,
                           {{MigrationWhat::All, tr("schema and data")}, {MigrationWhat::Schema, tr("schema only")}, {MigrationWhat::Data, tr("data only")}});
  auto *r = new OptionBinder(document, right, this);
  r->choice<convert::NamePolicy>(u"names"_s, tr("&Names:"), {}, &TaskDefinition::names,
                                 {{convert::NamePolicy::Auto, tr("lower case into PostgreSQL, else kept")}, {convert::NamePolicy::Keep, tr("kept as they are")}, {convert::NamePolicy::Lower, tr("lower case")}});
  r->text(u"targetSchema"_s, tr("Target s&chema:"), {}, &TaskDefinition::targetSchema, tr("as in the source"));
  m_message = new MessageLine(this);
  body()->addWidget(m_message);
  m_count = new QLabel(this);
  body()->addWidget(m_count);
  auto *splitter = new QSplitter(Qt::Vertical, this);
  m_statements = new TextTableModel({tr("Stage"), tr("Kind"), tr("Object"), tr("Statement")}, this);
  auto *view = new QTableView(splitter);
  view->setObjectName(u"statementsView"_s);
  view->setAccessibleName(tr("Statements in their order"));
  view->setModel(m_statements);
  bits::columns(view, 3);
  bits::placeholder(view, tr("No statements yet: the schema is converted when source, target and scope are known."));
  view->setColumnWidth(0, 140);
  view->setColumnWidth(2, 220);
  m_sql = new SqlEditor(splitter);
  m_sql->setReadOnly(true);
  m_sql->setAccessibleName(tr("The chosen statement"));
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  body()->addWidget(splitter, 1);
  connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
    if (now.isValid() && std::size_t(now.row()) < m_texts.size()) m_sql->setText(m_texts[std::size_t(now.row())]);
  });
  connect(save, &QPushButton::clicked, this, [this] {
    this->document().services().prompter.saveFile(this, tr("Save the statements"), definition().name + u".sql"_s, tr("SQL (*.sql)"), [this](const QString &path) {
      QSaveFile file(path);
      QStringList all;
      for (const QString &t : m_texts) all << t + u';';
      if (!file.open(QIODevice::WriteOnly) || file.write((all.join(u"\n\n"_s) + u'\n').toUtf8()) < 0 || !file.commit())
        m_message->show(Role::Failed, tr("%1 could not be written: %2").arg(path, file.errorString()));
      else m_message->show(Role::Done, tr("%n statement(s) were written to %1.", nullptr, int(m_texts.size())).arg(path));
    });
  });
  connect(&document, &TaskDocument::changed, this, [this] { refresh(); });
  connect(&document, &TaskDocument::conversionChanged, this, [this] { refreshStatements(); });
  refresh();
  refreshStatements();
}

void CreatePage::entered() {
  if (document().conversion().stale) document().convert();
}

void CreatePage::refresh() {
  const TaskDefinition &d = definition();
  if (d.prepare == Prepare::Nothing) return m_message->clear();
  m_message->show(Role::Attention, d.prepare == Prepare::Drop
                                       ? tr("Tables of the same name in %1 will be dropped with their data. Before the run starts you are asked once more.").arg(d.target.title())
                                       : tr("Tables of the same name in %1 will be emptied. Before the run starts you are asked once more.").arg(d.target.title()));
}

void CreatePage::refreshStatements() {
  const ConversionState &state = document().conversion();
  std::vector<TextTableModel::Row> rows;
  m_texts.clear();
  if (state.result)
    for (const convert::TargetStatement &s : state.result->statements) {
      const HandEdit *edit = document().handEdit(s.objectKind, s.source);
      const QString text = edit ? edit->sql : s.sql.text();
      m_texts.push_back(text);
      rows.push_back({{convert::stageName(s.stage), edit ? tr("%1, by hand").arg(s.objectKind) : s.objectKind, s.object.display(), format::elide(text.simplified(), 400)}, edit ? u"edit"_s : QString(), 0});
    }
  m_statements->setRows(std::move(rows));
  m_sql->setDialect(dialectOf(definition().target.endpoint.engine, nullptr));
  m_sql->setText(m_texts.empty() ? QString() : m_texts.front());
  m_count->setText(state.running ? tr("Converting…") : m_texts.empty() ? tr("No statements yet: the schema is converted when source, target and scope are known.")
                                                                       : tr("%n statement(s)", nullptr, int(m_texts.size())));
  if (state.error) m_message->show(*state.error);
  else refresh();
}

} // namespace portolan::ui
