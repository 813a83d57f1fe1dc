// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/endpoint_form.h"

#include "ui/widgets/bits.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QFileInfo>
#include <QToolButton>
#include <QUrl>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
/// Options that the form shows as fields of their own.
bool isBasic(const QString &key) {
  static const QStringList basic{u"host"_s, u"port"_s, u"user"_s, u"database"_s, u"path"_s, u"password"_s};
  return basic.contains(key);
}
} // namespace

EndpointForm::EndpointForm(TaskDocument &document, Side side, QWidget *parent) : QWidget(parent), m_document(document), m_side(side) {
  m_layout = new QVBoxLayout(this);
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(8);
  auto *top = bits::form();
  m_engine = new QComboBox(this);
  m_engine->setObjectName(u"engineComboBox"_s);
  for (const Engine *engine : document.services().engines.all()) {
    const Capabilities c = engine->capabilities();
    if (side == Side::Source ? !c.source : !c.target) continue;
    m_engine->addItem(theme::engineIcon(engine->id()), c.title, engine->id());
  }
  m_engine->setPlaceholderText(tr("Choose a database"));
  m_engine->setMinimumWidth(120);
  m_engine->setCurrentIndex(-1);
  bits::addRow(top, tr("&Database:"), m_engine);
  m_url = new QLineEdit(this);
  m_url->setObjectName(u"urlEdit"_s);
  m_url->setPlaceholderText(tr("Paste a URL here, for example postgres://user@host:5432/shop"));
  m_url->setClearButtonEnabled(true);
  bits::addRow(top, tr("&URL:"), m_url);
  m_layout->addLayout(top);
  m_urlMessage = new MessageLine(this);
  m_layout->addWidget(m_urlMessage);
  m_layout->addStretch(1);
  connect(m_engine, &QComboBox::activated, this, [this] {
    write({}, [id = m_engine->currentData().toString()](EndpointEntry &e) {
      if (e.endpoint.engine == id) return;
      // Host and user are worth keeping; a port or an option of another engine is not.
      e.endpoint.engine = id;
      e.endpoint.port = 0;
      e.endpoint.options.clear();
    });
    reload();
  });
  connect(m_url, &QLineEdit::editingFinished, this, [this] { takeUrl(); });
  reload();
}

void EndpointForm::takeUrl() {
  const QString text = m_url->text().trimmed();
  if (text.isEmpty() || text == entry().endpoint.toUrl()) return m_urlMessage->clear();
  // A pasted password goes to the secret at once and out of the text.
  QUrl url(text);
  const QByteArray password = url.password(QUrl::FullyDecoded).toUtf8();
  url.setPassword({});
  if (!password.isEmpty()) m_url->setText(url.toString(QUrl::FullyEncoded));
  auto endpoint = Endpoint::fromUrl(password.isEmpty() ? text : url.toString(QUrl::FullyEncoded));
  if (!endpoint) return m_urlMessage->show(endpoint.error());
  m_urlMessage->clear();
  m_url->setText(endpoint->toUrl());
  write({}, [&endpoint](EndpointEntry &e) { e.endpoint = *endpoint; });
  if (!password.isEmpty()) m_document.setSecret(m_side, Secret(password));
  reload();
}

void EndpointForm::write(const QString &mergeKey, const std::function<void(EndpointEntry &)> &change) {
  if (m_loading) return;
  const QString text = m_side == Side::Source ? tr("Edit the source") : tr("Edit the target");
  m_document.edit(text, mergeKey.isEmpty() ? QString() : u"endpoint%1:"_s.arg(int(m_side)) + mergeKey,
                  [this, &change](TaskDefinition &d) { change(d.side(m_side)); });
}

void EndpointForm::reload() {
  bits::selectData(m_engine, entry().endpoint.engine);
  if (entry().endpoint.engine.isEmpty()) m_engine->setCurrentIndex(-1);
  if (m_builtFor != entry().endpoint.engine || !m_fields) buildFields();
  m_loading = true;
  for (const auto &load : m_loaders) load();
  const bool hasPlace = !entry().endpoint.host.isEmpty() || !entry().endpoint.path.isEmpty() || !entry().endpoint.database.isEmpty();
  if (!m_url->hasFocus() && hasPlace && m_urlMessage->isHidden()) {
    m_url->setText(entry().endpoint.toUrl());
    m_url->setCursorPosition(0);
  }
  m_loading = false;
}

void EndpointForm::buildFields() {
  delete m_fields;
  m_loaders.clear();
  m_builtFor = entry().endpoint.engine;
  m_fields = new QWidget(this);
  m_layout->insertWidget(2, m_fields);
  const Engine *engine = m_document.services().engines.find(m_builtFor);
  if (!engine) return;
  const Capabilities capabilities = engine->capabilities();
  auto *box = new QVBoxLayout(m_fields);
  box->setContentsMargins(0, 0, 0, 0);
  auto *form = bits::form();
  box->addLayout(form);
  if (capabilities.fileBased) addFileField(form);
  else addServerFields(form, capabilities);
  bool anyAdvanced = false;
  for (const OptionSpec &spec : engine->options()) {
    if (isBasic(spec.key)) continue;
    if (spec.advanced) anyAdvanced = true;
    else addOption(form, spec);
  }
  if (!capabilities.fileBased) addPassword(form);
  addMarks(form);
  if (!anyAdvanced) return;
  auto *more = new QToolButton(m_fields);
  more->setObjectName(u"advancedButton"_s);
  more->setText(tr("&More options"));
  more->setCheckable(true);
  more->setAutoRaise(true);
  more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  auto *area = new QWidget(m_fields);
  auto *advanced = bits::form(area);
  advanced->setContentsMargins(0, 0, 0, 0);
  for (const OptionSpec &spec : engine->options())
    if (spec.advanced && !isBasic(spec.key)) addOption(advanced, spec);
  box->addWidget(more, 0, Qt::AlignLeft);
  box->addWidget(area);
  const auto open = [this, more, area](bool on) {
    m_advancedOpen = on;
    area->setVisible(on);
    more->setIcon(theme::icon(on ? u"minus"_s : u"plus"_s));
  };
  connect(more, &QToolButton::toggled, this, open);
  more->setChecked(m_advancedOpen);
  open(m_advancedOpen);
}

void EndpointForm::addServerFields(QFormLayout *form, const Capabilities &capabilities) {
  const auto line = [this, form](const QString &name, const QString &label, QString Endpoint::*field) {
    auto *edit = new QLineEdit(m_fields);
    edit->setObjectName(name + u"Edit"_s);
    bits::addRow(form, label, edit);
    m_loaders.emplace_back([this, edit, field] { if (edit->text() != entry().endpoint.*field) edit->setText(entry().endpoint.*field); });
    connect(edit, &QLineEdit::textEdited, this, [this, name, field](const QString &text) { write(name, [&](EndpointEntry &e) { e.endpoint.*field = text.trimmed(); }); });
    return edit;
  };
  line(u"host"_s, tr("&Host:"), &Endpoint::host)->setPlaceholderText(u"localhost"_s);
  auto *port = new QLineEdit(m_fields);
  port->setObjectName(u"portEdit"_s);
  port->setValidator(new QIntValidator(1, 65535, port));
  port->setPlaceholderText(QString::number(capabilities.defaultPort));
  port->setMaximumWidth(100);
  bits::addRow(form, tr("&Port:"), port);
  m_loaders.emplace_back([this, port] {
    const int value = entry().endpoint.port;
    if (port->text().toInt() != value) port->setText(value > 0 ? QString::number(value) : QString());
  });
  connect(port, &QLineEdit::textEdited, this, [this](const QString &text) { write(u"port"_s, [&](EndpointEntry &e) { e.endpoint.port = text.toInt(); }); });
  line(u"database"_s, tr("Data&base name:"), &Endpoint::database);
  line(u"user"_s, tr("Us&er:"), &Endpoint::user);
}

void EndpointForm::writePath(const QString &mergeKey, const QString &path) {
  const Engine *engine = m_document.services().engines.find(entry().endpoint.engine);
  // A target file need not be there: an engine that can make it is told to.
  const bool canMake = m_side == Side::Target && engine && std::ranges::any_of(engine->options(), [](const OptionSpec &o) { return o.key == "mode"_L1 && o.choices.contains(u"rwc"_s); });
  write(mergeKey, [&](EndpointEntry &e) {
    e.endpoint.path = path;
    if (!canMake) return;
    if (QFileInfo::exists(path)) e.endpoint.options.remove(u"mode"_s);
    else e.endpoint.options.insert(u"mode"_s, u"rwc"_s);
  });
}

void EndpointForm::addFileField(QFormLayout *form) {
  auto *row = new QWidget(m_fields);
  auto *layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  auto *edit = new QLineEdit(row);
  edit->setObjectName(u"pathEdit"_s);
  edit->setAccessibleName(tr("File"));
  auto *browse = new QPushButton(tr("B&rowse…"), row);
  browse->setObjectName(u"browseButton"_s);
  layout->addWidget(edit, 1);
  layout->addWidget(browse);
  row->setFocusProxy(edit);
  bits::addRow(form, tr("&File:"), row);
  m_loaders.emplace_back([this, edit] { if (edit->text() != entry().endpoint.path) edit->setText(entry().endpoint.path); });
  connect(edit, &QLineEdit::textEdited, this, [this](const QString &text) { writePath(u"path"_s, text.trimmed()); });
  connect(browse, &QPushButton::clicked, this, [this] {
    const auto take = [this](const QString &file) {
      writePath({}, file);
      reload();
    };
    Prompter &prompter = m_document.services().prompter;
    if (m_side == Side::Source) prompter.openFile(this, tr("Choose the source file"), tr("All files (*)"), take);
    else prompter.saveFile(this, tr("Choose the target file"), entry().endpoint.path, tr("All files (*)"), take);
  });
}

void EndpointForm::addPassword(QFormLayout *form) {
  auto *row = new QWidget(m_fields);
  auto *layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  auto *edit = new QLineEdit(row);
  edit->setObjectName(u"passwordEdit"_s);
  edit->setAccessibleName(tr("Password"));
  edit->setEchoMode(QLineEdit::Password);
  QAction *reveal = edit->addAction(theme::icon(u"view"_s, Role::Muted), QLineEdit::TrailingPosition);
  reveal->setCheckable(true);
  reveal->setToolTip(tr("Show the password"));
  connect(reveal, &QAction::toggled, edit, [edit](bool on) { edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
  auto *keep = new QComboBox(row);
  keep->setObjectName(u"keepingComboBox"_s);
  keep->setAccessibleName(tr("Where the password is kept"));
  keep->addItem(tr("this session only"), int(PasswordKeeping::Session));
  keep->addItem(tr("in the system keychain"), int(PasswordKeeping::Keychain));
  keep->addItem(tr("ask each time"), int(PasswordKeeping::Ask));
  bits::narrow(keep);
  layout->addWidget(edit, 1);
  layout->addWidget(keep);
  row->setFocusProxy(edit);
  bits::addRow(form, tr("Pass&word:"), row);
  m_loaders.emplace_back([this, edit, keep] {
    if (m_document.side(m_side).secret.isEmpty() && !edit->hasFocus()) edit->clear();
    edit->setPlaceholderText(m_document.side(m_side).secretKnown ? tr("known for this session") : QString());
    bits::selectData(keep, int(entry().keeping));
  });
  connect(edit, &QLineEdit::textEdited, this, [this](const QString &text) { m_document.setSecret(m_side, Secret(text.toUtf8())); });
  connect(edit, &QLineEdit::returnPressed, this, &EndpointForm::testRequested);
  connect(keep, &QComboBox::activated, this, [this, keep] { write({}, [keep](EndpointEntry &e) { e.keeping = PasswordKeeping(keep->currentData().toInt()); }); });
}

void EndpointForm::addMarks(QFormLayout *form) {
  auto *row = new QWidget(m_fields);
  auto *layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  auto *mark = new QComboBox(row);
  mark->setObjectName(u"markComboBox"_s);
  mark->setAccessibleName(tr("Colour mark"));
  const std::pair<QString, Role> marks[] = {{tr("no mark"), Role::Border}, {tr("blue"), Role::Running}, {tr("green"), Role::Done}, {tr("amber"), Role::Attention}, {tr("red"), Role::Failed}};
  for (int i = 0; i < 5; ++i) mark->addItem(theme::icon(u"flag"_s, marks[i].second), marks[i].first, i);
  auto *production = new QCheckBox(tr("Producti&on"), row);
  production->setObjectName(u"productionCheckBox"_s);
  production->setToolTip(tr("Before anything is destroyed here its name must be typed"));
  auto *readOnly = new QCheckBox(tr("Read on&ly"), row);
  readOnly->setObjectName(u"readOnlyCheckBox"_s);
  readOnly->setToolTip(tr("Never taken as a target"));
  bits::narrow(mark);
  mark->setMinimumContentsLength(10);
  layout->addWidget(mark);
  layout->addStretch(1);
  row->setFocusProxy(mark);
  bits::addRow(form, tr("Mar&k:"), row);
  auto *uses = new QWidget(m_fields);
  auto *usesLayout = new QHBoxLayout(uses);
  usesLayout->setContentsMargins(0, 0, 0, 0);
  usesLayout->addWidget(production);
  usesLayout->addWidget(readOnly);
  usesLayout->addStretch(1);
  form->addRow(QString(), uses);
  connect(readOnly, &QCheckBox::clicked, this, [this](bool on) { write({}, [on](EndpointEntry &e) { e.readOnly = on; }); });
  m_loaders.emplace_back([this, mark, production, readOnly] {
    readOnly->setChecked(entry().readOnly);
    bits::selectData(mark, int(entry().mark));
    production->setChecked(entry().production);
  });
  connect(mark, &QComboBox::activated, this, [this](int index) { write({}, [index](EndpointEntry &e) { e.mark = Mark(index); }); });
  connect(production, &QCheckBox::clicked, this, [this](bool on) { write({}, [on](EndpointEntry &e) { e.production = on; }); });
}

void EndpointForm::addOption(QFormLayout *form, const OptionSpec &spec) {
  const QString key = spec.key;
  const auto value = [this, key, standard = spec.defaultValue] { return entry().endpoint.option(key, standard); };
  const auto store = [this, key, standard = spec.defaultValue](const QString &text) {
    write(key, [&](EndpointEntry &e) {
      if (text.isEmpty() || text == standard) e.endpoint.options.remove(key);
      else e.endpoint.options.insert(key, text);
    });
  };
  const QString label = spec.label.isEmpty() ? key + u':' : spec.label + u':';
  switch (spec.type) {
  case OptionType::Boolean: {
    auto *check = new QCheckBox(spec.label, m_fields);
    check->setObjectName(key + u"CheckBox"_s);
    check->setToolTip(spec.help);
    check->setAccessibleDescription(spec.help);
    form->addRow(QString(), check);
    m_loaders.emplace_back([check, value] { check->setChecked(value() == "true"_L1 || value() == "1"_L1 || value() == "yes"_L1); });
    connect(check, &QCheckBox::clicked, this, [store](bool on) { store(on ? u"true"_s : u"false"_s); });
    return;
  }
  case OptionType::Choice: {
    auto *box = new QComboBox(m_fields);
    box->setObjectName(key + u"ComboBox"_s);
    for (const QString &choice : spec.choices) box->addItem(choice, choice);
    bits::addRow(form, label, box, spec.help);
    m_loaders.emplace_back([box, value] { bits::selectData(box, value()); });
    connect(box, &QComboBox::activated, this, [box, store] { store(box->currentData().toString()); });
    return;
  }
  case OptionType::Text:
  case OptionType::Integer:
  case OptionType::Seconds:
  case OptionType::File:
  case OptionType::Folder: {
    auto *edit = new QLineEdit(m_fields);
    edit->setObjectName(key + u"Edit"_s);
    edit->setPlaceholderText(spec.defaultValue);
    if (spec.type == OptionType::Integer || spec.type == OptionType::Seconds) {
      edit->setValidator(new QIntValidator(0, 1000000000, edit));
      edit->setMaximumWidth(120);
    }
    if (spec.type == OptionType::File) {
      QAction *browse = edit->addAction(theme::icon(u"open"_s, Role::Muted), QLineEdit::TrailingPosition);
      browse->setToolTip(tr("Choose a file"));
      connect(browse, &QAction::triggered, this, [this, edit, store] {
        m_document.services().prompter.openFile(this, tr("Choose a file"), tr("All files (*)"), [edit, store](const QString &file) { edit->setText(file); store(file); });
      });
    }
    bits::addRow(form, label, edit, spec.help);
    m_loaders.emplace_back([this, edit, key] { if (edit->text() != entry().endpoint.option(key)) edit->setText(entry().endpoint.option(key)); });
    connect(edit, &QLineEdit::textEdited, this, [store](const QString &text) { store(text.trimmed()); });
    return;
  }
  }
}

} // namespace portolan::ui
