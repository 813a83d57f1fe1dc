// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/create_page.h"

#include "ui/editor/sql_editor.h"
#include "ui/schema/convert_page.h"
#include "ui/session/background.h"
#include "ui/task/option_binder.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/core_text.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QSaveFile>
#include <QSet>
#include <QSplitter>
#include <QTableView>

namespace portolan::ui {

using namespace Qt::StringLiterals;

CreatePage::CreatePage(TaskDocument &document, QWidget *parent)
    : StepPage(document, Step::Create, tr("Create"), tr("How the target is built. The statements run in this order; indexes and keys come after the data."), parent) {
  auto *save = new QPushButton(theme::icon(u"save"_s), tr("Save as &SQL…"), this);
  save->setObjectName(u"saveSqlButton"_s);
  m_dryRun = new QPushButton(theme::icon(u"plug"_s), tr("&Dry run"), this);
  m_dryRun->setObjectName(u"dryRunButton"_s);
  m_dryRun->setToolTip(tr("Runs every statement on the target inside a transaction that is rolled back"));
  headerRow()->addWidget(m_dryRun, 0, Qt::AlignTop);
  headerRow()->addWidget(save, 0, Qt::AlignTop);
  connect(m_dryRun, &QPushButton::clicked, this, [this] { dryRun(); });
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
  m_message->setObjectName(u"createMessage"_s);
  body()->addWidget(m_message);
  m_count = new QLabel(this);
  body()->addWidget(m_count);
  auto *splitter = new QSplitter(Qt::Vertical, this);
  m_statements = new TextTableModel({tr("Stage"), tr("Kind"), tr("Object"), tr("Statement"), tr("Dry run")}, this);
  auto *view = new QTableView(splitter);
  view->setObjectName(u"statementsView"_s);
  view->setAccessibleName(tr("Statements in their order"));
  view->setModel(m_statements);
  bits::columns(view, 3);
  bits::placeholder(view, tr("No statements yet: the schema is converted when source, target and scope are known."));
  view->setColumnWidth(0, 140);
  view->setColumnWidth(2, 220);
  view->setColumnWidth(4, 200);
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

namespace {

/// What the target said of each statement; empty: it took it.
struct Tried { std::vector<QString> answers; std::vector<bool> existed; };

/// Everything in one transaction that is always rolled back; what fails is undone alone, so that the rest is tried too.
Result<Tried> tryAll(const Engine &engine, const Endpoint &endpoint, const Secret &secret, const std::vector<QString> &texts, const CancelToken &job) {
  auto connection = engine.connect(endpoint, secret, job);
  if (!connection) return std::unexpected(connection.error());
  const auto wakeUp = job.onCancel([raw = connection->get()] { raw->cancel(); });
  PORTOLAN_TRY((*connection)->begin());
  Tried tried;
  const auto attempt = [&](const QString &text) -> Result<> {
    for (const QString &statement : splitStatements(text, (*connection)->dialect())) PORTOLAN_TRY((*connection)->execute(SqlText(statement)));
    return {};
  };
  for (const QString &text : texts) {
    PORTOLAN_TRY((*connection)->execute(SqlText(u"SAVEPOINT portolan_try"_s)));
    auto done = attempt(text);
    tried.answers.push_back(done ? QString() : done.error().message());
    // SQLSTATEs of "already exists"; SQLite has words only.
    static const QSet<QString> there{u"42P07"_s, u"42P06"_s, u"42710"_s, u"42723"_s};
    tried.existed.push_back(!done && (there.contains(done.error().sqlState()) || done.error().message().contains("already exists"_L1)));
    if (done) continue;
    if (done.error().connectionLost()) return std::unexpected(done.error());
    PORTOLAN_TRY((*connection)->execute(SqlText(u"ROLLBACK TO SAVEPOINT portolan_try"_s)));
  }
  if (auto undone = (*connection)->rollback(); !undone) return std::unexpected(undone.error());
  return tried;
}

} // namespace

void CreatePage::dryRun() {
  const Engine *engine = document().services().engines.find(definition().target.endpoint.engine);
  if (!engine || m_texts.empty()) return m_message->show(Role::Muted, tr("There is nothing to try yet."));
  if (!engine->capabilities().transactionalDdl) return askForScratch();
  const CancelToken job = newJob();
  showJob(m_message, tr("Trying %n statement(s) on the target…", nullptr, int(m_texts.size())), job);
  m_dryRun->setEnabled(false);
  const auto work = [engine, job, endpoint = definition().target.endpoint, secret = document().side(Side::Target).secret, texts = m_texts] { return tryAll(*engine, endpoint, secret, texts, job); };
  inBackground(document().services().jobs, this, work, [this, texts = m_texts](Result<Tried> tried) {
    m_dryRun->setEnabled(true);
    if (!tried) return m_message->show(tried.error());
    if (texts != m_texts) return m_message->show(Role::Attention, tr("The statements changed meanwhile: try again."));
    showTried(tried->answers, tried->existed);
  });
}

/// MariaDB and MySQL commit each CREATE: there the whole schema is made in a database of its own, which is dropped again.
void CreatePage::askForScratch() {
  const ConversionState &state = document().conversion();
  if (!state.result || !state.source) return m_message->show(Role::Muted, tr("There is nothing to try yet."));
  Question q;
  const QString name = definition().target.title();
  q.title = tr("Make a scratch database?");
  q.text = tr("%1 cannot roll back a CREATE statement. The schema is made in a new database beside %2, which is dropped at once; %2 itself is not touched. The user needs the right to make a database.").arg(document().services().engines.find(definition().target.endpoint.engine)->capabilities().title, name);
  q.buttons = {tr("Make and drop a scratch database"), tr("Cancel")};
  document().services().prompter.ask(this, q, [this, consent = q.buttons.first()](int answer) { if (answer == 0) tryInScratch(consent); });
}

void CreatePage::tryInScratch(const QString &consent) {
  const ConversionState &state = document().conversion();
  const Engine *engine = document().services().engines.find(definition().target.endpoint.engine);
  if (!state.result || !engine) return;
  const CancelToken job = newJob();
  showJob(m_message, tr("Trying %n statement(s) in a scratch database…", nullptr, int(m_texts.size())), job);
  m_dryRun->setEnabled(false);
  const auto work = [engine, job, endpoint = definition().target.endpoint, secret = document().side(Side::Target).secret, source = state.source, options = state.options, consent]() -> Result<prove::TargetCheck> {
    auto connection = engine->connect(endpoint, secret, CancelToken()); // a cancelled one could not drop the database again
    if (!connection) return std::unexpected(connection.error());
    return prove::checkInScratch(**connection, *source, options, DestructiveConsent::byPerson(consent), job);
  };
  inBackground(document().services().jobs, this, work, [this, texts = m_texts, result = state.result](Result<prove::TargetCheck> check) {
    m_dryRun->setEnabled(true);
    if (!check) return m_message->show(check.error());
    if (texts != m_texts || result != document().conversion().result) return m_message->show(Role::Attention, tr("The statements changed meanwhile: try again."));
    showScratch(*check);
  });
}

void CreatePage::showScratch(const prove::TargetCheck &check) {
  QHash<QString, QString> refused;
  for (const convert::Finding &f : check.findings) refused.insert(editKey(f.objectKind, f.object), conversionText(f.message));
  const auto &statements = document().conversion().result->statements;
  for (std::size_t i = 0; i < m_rows.size() && i < statements.size(); ++i) {
    const convert::TargetStatement &s = statements[i];
    const bool passedOver = s.stage == convert::Stage::Schema || s.stage == convert::Stage::Event || s.stage == convert::Stage::Grant || document().handEdit(s.objectKind, s.source);
    const QString answer = refused.value(editKey(s.objectKind, s.source.name.isEmpty() ? s.object : s.source));
    m_rows[i].cells.back() = passedOver ? tr("not tried") : answer.isEmpty() ? tr("can run") : answer;
    m_rows[i].icon = passedOver ? u"state-skipped"_s : answer.isEmpty() ? u"state-done"_s : bits::severityIcon(2);
    m_rows[i].severity = answer.isEmpty() ? 0 : 2;
  }
  m_statements->setRows(m_rows);
  const QString text = check.refused == 0 ? tr("%n statement(s) were tried in a scratch database; none failed.", nullptr, check.accepted) : tr("%1 of %2 statements failed in the scratch database.").arg(format::count(check.refused), format::count(check.accepted + check.refused));
  m_message->show(check.refused > 0 ? Role::Failed : Role::Done, text + u' ' + tr("It was dropped again; texts written by hand, events and rights were not tried."), check.notes.join(u'\n'));
}

void CreatePage::showTried(const std::vector<QString> &answers, const std::vector<bool> &existed) {
  int failed = 0, there = 0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const bool good = answers[i].isEmpty();
    failed += good || existed[i] ? 0 : 1;
    there += existed[i] ? 1 : 0;
    m_rows[i].cells.back() = good ? tr("can run") : existed[i] ? tr("exists already") : answers[i];
    m_rows[i].icon = good ? u"state-done"_s : bits::severityIcon(existed[i] ? 1 : 2);
    m_rows[i].severity = good ? 0 : existed[i] ? 1 : 2;
  }
  m_statements->setRows(m_rows);
  const int all = int(answers.size());
  QString text = failed == 0 ? tr("%n statement(s) were tried on the target; none failed.", nullptr, all) : tr("%1 of %2 statements failed on the target.").arg(format::count(failed), format::count(all));
  if (there > 0) text += u' ' + tr("%n object(s) exist already.", nullptr, there);
  m_message->show(failed > 0 ? Role::Failed : there > 0 ? Role::Attention : Role::Done, text + u' ' + tr("Everything was rolled back; no rows were moved."));
}

void CreatePage::refreshStatements() {
  const ConversionState &state = document().conversion();
  m_texts.clear();
  m_rows.clear();
  if (state.result)
    for (const convert::TargetStatement &s : state.result->statements) {
      const HandEdit *edit = document().handEdit(s.objectKind, s.source);
      const QString text = edit ? edit->sql : s.sql.text();
      m_texts.push_back(text);
      m_rows.push_back({{format::kind(convert::stageName(s.stage)), edit ? tr("%1, by hand").arg(format::kind(s.objectKind)) : format::kind(s.objectKind), s.object.display(), format::elide(text.simplified(), 400), QString()}, edit ? u"edit"_s : QString(), 0});
    }
  m_statements->setRows(m_rows);
  m_sql->setDialect(dialectOf(definition().target.endpoint.engine, nullptr));
  m_sql->setText(m_texts.empty() ? QString() : m_texts.front());
  m_count->setText(state.running ? tr("Converting…") : m_texts.empty() ? tr("No statements yet: the schema is converted when source, target and scope are known.")
                                                                       : tr("%n statement(s)", nullptr, int(m_texts.size())));
  if (state.error) m_message->show(*state.error);
  else refresh();
}

} // namespace portolan::ui
