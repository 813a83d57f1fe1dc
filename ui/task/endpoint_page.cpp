// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/endpoint_page.h"

#include "ui/session/connection_import.h"
#include "ui/widgets/bits.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace portolan::ui {

using namespace Qt::StringLiterals;

QString checkStepName(const QString &key) {
  const auto tr = [](const char *text) { return QCoreApplication::translate("portolan::ui", text); };
  const QHash<QString, QString> names{{u"name"_s, tr("Name")}, {u"tcp"_s, tr("Connection")}, {u"tls"_s, tr("Encryption")}, {u"login"_s, tr("Login")},
                                      {u"version"_s, tr("Version")}, {u"privileges"_s, tr("Privileges")}, {u"replication"_s, tr("Replication")},
                                      {u"keychain"_s, tr("Keychain")}, {u"file"_s, tr("File")}, {u"open"_s, tr("File")}};
  return names.value(key, key);
}

namespace {
QString stateIcon(CheckLine::State state) {
  switch (state) {
  case CheckLine::State::Passed: return u"state-done"_s;
  case CheckLine::State::Warning: return u"state-attention"_s;
  case CheckLine::State::Failed: return u"state-failed"_s;
  case CheckLine::State::Skipped: return u"state-skipped"_s;
  }
  return {};
}
Role stateRole(CheckLine::State state) {
  switch (state) {
  case CheckLine::State::Passed: return Role::Done;
  case CheckLine::State::Warning: return Role::Attention;
  case CheckLine::State::Failed: return Role::Failed;
  case CheckLine::State::Skipped: return Role::Muted;
  }
  return Role::Muted;
}
} // namespace

EndpointPage::EndpointPage(TaskDocument &document, Side side, QWidget *parent)
    : StepPage(document, side == Side::Source ? Step::Source : Step::Target, side == Side::Source ? tr("Source") : tr("Target"),
               side == Side::Source ? tr("The database that is moved. Portolan only reads it.") : tr("The database that receives. Nothing is written before Load."), parent),
      m_side(side) {
  auto *columns = new QHBoxLayout;
  columns->setSpacing(24);
  body()->addLayout(columns, 1);

  auto *left = new QWidget(this);
  auto *leftLayout = new QVBoxLayout(left);
  leftLayout->setContentsMargins(0, 0, 8, 0);
  auto *knownRow = new QHBoxLayout;
  m_known = new QComboBox(left);
  m_known->setObjectName(u"knownComboBox"_s);
  m_known->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_known->setMinimumContentsLength(8);
  m_known->setMinimumWidth(90); // its placeholder would ask for more
  m_known->setPlaceholderText(tr("Take one of this workspace"));
  m_knownLabel = new QLabel(tr("&Saved endpoint:"), left);
  m_knownLabel->setBuddy(m_known);
  m_knownLabel->setMinimumWidth(m_knownLabel->fontMetrics().averageCharWidth() * 17);
  m_knownLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  knownRow->setSpacing(12);
  knownRow->addWidget(m_knownLabel);
  knownRow->addWidget(m_known, 1);
  auto *import = new QPushButton(theme::icon(u"import"_s), tr("&Import"), left);
  import->setObjectName(u"importConnectionButton"_s);
  import->setToolTip(tr("Connections of ~/.my.cnf, pg_service.conf, ~/.pgpass, DBeaver and MySQL Workbench, without passwords"));
  auto *menu = new QMenu(import);
  import->setMenu(menu);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillImportMenu(menu); });
  knownRow->addWidget(import);
  leftLayout->addLayout(knownRow);
  m_form = new EndpointForm(document, side, left);
  leftLayout->addWidget(m_form, 1);
  auto *scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setWidget(left);
  columns->addWidget(scroll, 5);

  auto *right = bits::panel(this);
  auto *rightLayout = new QVBoxLayout(right);
  rightLayout->setContentsMargins(12, 12, 12, 12);
  auto *buttons = new QHBoxLayout;
  m_test = new QPushButton(theme::icon(u"plug"_s), tr("&Test the connection"), right);
  m_test->setObjectName(u"testButton"_s);
  m_cancel = new QPushButton(tr("&Cancel"), right);
  m_cancel->setObjectName(u"cancelTestButton"_s);
  m_copy = new QPushButton(theme::icon(u"copy"_s), tr("Cop&y"), right);
  m_copy->setToolTip(tr("Copy the result as text"));
  buttons->addWidget(m_test);
  buttons->addWidget(m_cancel);
  buttons->addStretch(1);
  buttons->addWidget(m_copy);
  rightLayout->addLayout(buttons);
  m_version = new QLabel(right);
  m_version->setObjectName(u"versionLabel"_s);
  m_version->setWordWrap(true);
  rightLayout->addWidget(m_version);
  m_identity = new MessageLine(right);
  m_identity->setObjectName(u"identityMessage"_s);
  rightLayout->addWidget(m_identity);
  m_lines = new QVBoxLayout;
  m_lines->setSpacing(8);
  rightLayout->addLayout(m_lines);
  rightLayout->addStretch(1);
  columns->addWidget(right, 3);

  connect(m_test, &QPushButton::clicked, this, [this] { this->document().test(m_side); });
  connect(m_cancel, &QPushButton::clicked, this, [this] { this->document().cancelTest(m_side); });
  connect(m_form, &EndpointForm::testRequested, this, [this] { this->document().test(m_side); });
  connect(m_copy, &QPushButton::clicked, this, [this] {
    QStringList text{m_version->text()};
    for (const CheckLine &line : this->document().side(m_side).lines) text << checkStepName(line.step) + u": "_s + line.text + (line.wayOut.isEmpty() ? QString() : u" → "_s + line.wayOut);
    QGuiApplication::clipboard()->setText(text.join(u'\n'));
  });
  connect(m_known, &QComboBox::activated, this, [this](int index) {
    if (index < 0 || std::size_t(index) >= m_entries.size()) return;
    this->document().edit(tr("Choose an endpoint"), {}, [this, index](TaskDefinition &d) { d.side(m_side) = m_entries[std::size_t(index)]; });
    m_form->reload();
  });
  connect(&document, &TaskDocument::changed, this, [this] { m_form->reload(); showTest(); });
  connect(&document, &TaskDocument::sideChanged, this, [this] { showTest(); });
  showTest();
  setKnownEndpoints({});
}

void EndpointPage::fillImportMenu(QMenu *menu) {
  menu->clear();
  const auto add = [this, menu](const QString &file) {
    int count = 0;
    for (const FoundConnection &f : readConnections(file)) {
      const Engine *engine = this->document().services().engines.find(f.entry.endpoint.engine);
      if (!engine || !(m_side == Side::Source ? engine->capabilities().source : engine->capabilities().target)) continue;
      QAction *action = menu->addAction(theme::engineIcon(f.entry.endpoint.engine), u"%1 – %2"_s.arg(f.entry.title().replace(u'&', u"&&"_s), f.origin));
      connect(action, &QAction::triggered, this, [this, entry = f.entry] { take(entry); });
      ++count;
    }
    return count;
  };
  int found = 0;
  for (const QString &file : connectionFiles()) found += add(file);
  if (found == 0) menu->addAction(tr("No connections of other programs were found"))->setEnabled(false);
  menu->addSeparator();
  connect(menu->addAction(theme::icon(u"open"_s), tr("From a file…")), &QAction::triggered, this, [this] {
    this->document().services().prompter.openFile(this, tr("Import a connection"), tr("Connection files (*.cnf *.conf *.json *.xml .pgpass .my.cnf);;All files (*)"), [this](const QString &path) {
      const auto list = readConnections(path);
      if (list.empty()) m_identity->show(Role::Attention, tr("%1 holds no connection that is understood here.").arg(path));
      else take(list.front().entry);
    });
  });
}

void EndpointPage::take(const EndpointEntry &entry) {
  document().edit(tr("Import a connection"), {}, [this, &entry](TaskDefinition &d) { d.side(m_side) = entry; });
  m_form->reload();
}

void EndpointPage::setKnownEndpoints(const std::vector<EndpointEntry> &entries) {
  m_entries = entries;
  m_known->clear();
  for (const EndpointEntry &e : entries) m_known->addItem(theme::engineIcon(e.endpoint.engine), e.title());
  m_known->setCurrentIndex(-1);
  m_known->setEnabled(!entries.empty());
  m_known->setPlaceholderText(entries.empty() ? tr("none in this workspace yet") : tr("Take one of this workspace"));
}

void EndpointPage::addCheckLine(const CheckLine &line) {
  auto *row = new QWidget(this);
  auto *layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  auto *icon = new IconLabel(16, row);
  icon->setIcon(stateIcon(line.state), stateRole(line.state));
  layout->addWidget(icon, 0, Qt::AlignTop);
  auto *texts = new QVBoxLayout;
  texts->setSpacing(2);
  auto *text = new QLabel(u"<b>%1</b> %2"_s.arg(checkStepName(line.step).toHtmlEscaped(), line.text.toHtmlEscaped()), row);
  text->setWordWrap(true);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  texts->addWidget(text);
  if (!line.wayOut.isEmpty()) {
    auto *way = bits::muted(line.wayOut, row);
    way->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(way);
  }
  layout->addLayout(texts, 1);
  m_lines->addWidget(row);
}

void EndpointPage::showTest() {
  const SideState &state = document().side(m_side);
  while (QLayoutItem *item = m_lines->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (const CheckLine &line : state.lines) addCheckLine(line);
  const bool chosen = !definition().side(m_side).endpoint.engine.isEmpty();
  m_test->setEnabled(chosen && !state.testing);
  m_cancel->setVisible(state.testing);
  m_copy->setVisible(!state.lines.empty());
  if (state.testing) m_version->setText(tr("Testing…"));
  else if (state.passed) m_version->setText(tr("Ready: %1").arg(state.version));
  else if (state.lines.empty()) m_version->setText(chosen ? tr("Not tested yet. The test goes through name, connection, encryption, login, version and privileges and says at which it stops.")
                                                         : tr("Choose a database and say where it is; then test it."));
  else m_version->setText(tr("The test did not pass."));
  if (document().sameDatabase() && (m_side == Side::Target || state.passed))
    m_identity->show(Role::Failed, tr("Source and target are the same database. Choose another target; nothing would be moved and data could be destroyed."));
  else m_identity->clear();
}

} // namespace portolan::ui
