// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prefs/preferences.h"

#include "ui/widgets/bits.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLibraryInfo>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTranslator>
#include <QVBoxLayout>

// In the global namespace: Q_INIT_RESOURCE declares a function there.
static void initTranslations() { Q_INIT_RESOURCE(i18n); }

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace Preferences {

QStringList languages() { return {u"en"_s, u"pt_BR"_s, u"es"_s, u"de"_s}; }

void apply(const QSettings &settings) {
  const QString family = settings.value(u"look/sqlFont"_s).toString();
  QFont fixed = theme::fixedFont();
  if (!family.isEmpty()) fixed.setFamily(family);
  if (const int size = settings.value(u"look/sqlFontSize"_s).toInt(); size > 0) fixed.setPointSize(size);
  theme::setFixedFont(fixed);
  const QString name = settings.value(u"look/theme"_s).toString();
  theme::apply(name == "light"_L1 ? ThemeChoice::Light : name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System);
}

void installTranslations(const QString &language) {
  initTranslations();
  const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
  QLocale::setDefault(locale);
  const auto install = [](const QLocale &of, const QString &file, const QString &prefix, const QString &folder) {
    auto *translator = new QTranslator(qApp);
    if (translator->load(of, file, prefix, folder)) QCoreApplication::installTranslator(translator);
    else delete translator;
  };
  install(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(locale, u"qscintilla"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  // English has a file too: it holds the plural forms.
  install(QLocale(u"en"_s), u"portolan"_s, u"_"_s, u":/portolan/i18n"_s);
  if (locale.language() != QLocale::English) install(locale, u"portolan"_s, u"_"_s, u":/portolan/i18n"_s);
}

} // namespace Preferences

PreferencesDialog::PreferencesDialog(QSettings &settings, const QList<QAction *> &actions, QWidget *parent) : QDialog(parent), m_settings(settings) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(u"preferencesDialog"_s);
  setWindowTitle(tr("Preferences"));
  resize(620, 520);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  auto *tabs = new QTabWidget(this);
  tabs->addTab(makeLook(), tr("Look and language"));
  tabs->addTab(makeShortcuts(actions), tr("Shortcuts"));
  layout->addWidget(tabs, 1);
  auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this);
  bits::ownButtonTexts(box);
  layout->addWidget(box);
  connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(box, &QDialogButtonBox::accepted, this, [this] { store(); accept(); });
  connect(box->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] { store(); });
}

QWidget *PreferencesDialog::makeLook() {
  auto *page = new QWidget(this);
  auto *form = bits::form(page);
  form->setContentsMargins(16, 16, 16, 16);
  m_theme = new QComboBox(page);
  m_theme->setObjectName(u"themeComboBox"_s);
  m_theme->addItem(tr("as the system"), u"system"_s);
  m_theme->addItem(tr("light"), u"light"_s);
  m_theme->addItem(tr("dark"), u"dark"_s);
  bits::selectData(m_theme, m_settings.value(u"look/theme"_s, u"system"_s));
  bits::addRow(form, tr("&Theme:"), m_theme);
  m_language = new QComboBox(page);
  m_language->setObjectName(u"languageComboBox"_s);
  m_language->addItem(tr("as the system"), QString());
  for (const QString &l : Preferences::languages()) m_language->addItem(l == "en"_L1 ? u"English"_s : QLocale(l).nativeLanguageName(), l);
  bits::selectData(m_language, m_settings.value(u"look/language"_s, QString()));
  bits::addRow(form, tr("&Language:"), m_language, tr("Another language is used from the next start on. Numbers and dates follow it."));
  m_font = new QFontComboBox(page);
  m_font->setObjectName(u"sqlFontComboBox"_s);
  m_font->setFontFilters(QFontComboBox::MonospacedFonts);
  m_font->setCurrentFont(theme::fixedFont());
  bits::addRow(form, tr("SQL &font:"), m_font);
  m_fontSize = new QSpinBox(page);
  m_fontSize->setObjectName(u"sqlFontSizeSpinBox"_s);
  m_fontSize->setRange(6, 40);
  m_fontSize->setSuffix(tr(" pt"));
  m_fontSize->setValue(std::max(6, theme::fixedFont().pointSize()));
  bits::addRow(form, tr("SQL font &size:"), m_fontSize);
  return page;
}

QWidget *PreferencesDialog::makeShortcuts(const QList<QAction *> &actions) {
  auto *page = new QWidget(this);
  auto *layout = new QVBoxLayout(page);
  layout->setContentsMargins(16, 16, 16, 16);
  m_shortcuts = new QTableWidget(int(actions.size()), 2, page);
  m_shortcuts->setObjectName(u"shortcutsTable"_s);
  m_shortcuts->setAccessibleName(tr("Shortcuts"));
  m_shortcuts->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
  m_shortcuts->verticalHeader()->hide();
  m_shortcuts->setTabKeyNavigation(false);
  m_shortcuts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_shortcuts->setColumnWidth(1, 200);
  for (int i = 0; i < int(actions.size()); ++i) {
    auto *item = new QTableWidgetItem(QString(actions[i]->text()).remove(u'&'));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(Qt::UserRole, actions[i]->objectName());
    item->setData(Qt::UserRole + 1, actions[i]->data().value<QKeySequence>().toString(QKeySequence::PortableText));
    m_shortcuts->setItem(i, 0, item);
    auto *edit = new QKeySequenceEdit(actions[i]->shortcut(), m_shortcuts);
    edit->setAccessibleName(tr("Keys of %1").arg(item->text()));
    m_shortcuts->setCellWidget(i, 1, edit);
    connect(edit, &QKeySequenceEdit::keySequenceChanged, this, [this] { findClashes(); });
  }
  layout->addWidget(m_shortcuts, 1);
  m_clash = new QLabel(page);
  m_clash->setObjectName(u"clashLabel"_s);
  m_clash->setProperty("role", u"attention"_s);
  m_clash->setWordWrap(true);
  layout->addWidget(m_clash);
  auto *reset = new QPushButton(tr("&Reset all"), page);
  reset->setObjectName(u"resetShortcutsButton"_s);
  layout->addWidget(reset, 0, Qt::AlignLeft);
  connect(reset, &QPushButton::clicked, this, [this] {
    for (int i = 0; i < m_shortcuts->rowCount(); ++i)
      qobject_cast<QKeySequenceEdit *>(m_shortcuts->cellWidget(i, 1))->setKeySequence(QKeySequence(m_shortcuts->item(i, 0)->data(Qt::UserRole + 1).toString()));
  });
  return page;
}

void PreferencesDialog::findClashes() {
  QHash<QString, QString> owner;
  QStringList clashes;
  for (int i = 0; i < m_shortcuts->rowCount(); ++i) {
    const QString keys = qobject_cast<QKeySequenceEdit *>(m_shortcuts->cellWidget(i, 1))->keySequence().toString(QKeySequence::NativeText);
    const QString name = m_shortcuts->item(i, 0)->text();
    if (keys.isEmpty()) continue;
    if (owner.contains(keys)) clashes << tr("%1 means both \"%2\" and \"%3\".").arg(keys, owner.value(keys), name);
    else owner.insert(keys, name);
  }
  m_clash->setText(clashes.join(u'\n'));
}

void PreferencesDialog::store() {
  m_settings.setValue(u"look/theme"_s, m_theme->currentData());
  m_settings.setValue(u"look/language"_s, m_language->currentData());
  m_settings.setValue(u"look/sqlFont"_s, m_font->currentFont().family());
  m_settings.setValue(u"look/sqlFontSize"_s, m_fontSize->value());
  for (int i = 0; i < m_shortcuts->rowCount(); ++i) {
    const QString keys = qobject_cast<QKeySequenceEdit *>(m_shortcuts->cellWidget(i, 1))->keySequence().toString(QKeySequence::PortableText);
    const QString name = u"shortcuts/"_s + m_shortcuts->item(i, 0)->data(Qt::UserRole).toString();
    if (keys == m_shortcuts->item(i, 0)->data(Qt::UserRole + 1).toString()) m_settings.remove(name);
    else m_settings.setValue(name, keys);
  }
  Q_EMIT changed();
}

} // namespace portolan::ui
