// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSettings>

class QAction;
class QComboBox;
class QFontComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace portolan::ui {

namespace Preferences {
/// Theme and fonts of the settings, at once. The language is read when the program starts.
void apply(const QSettings &settings);
/// The translations of the chosen language (empty: the system's), Qt's own included. Called once, before any widget.
void installTranslations(const QString &language);
[[nodiscard]] QStringList languages(); ///< "en", "pt_BR", "es", "de"
} // namespace Preferences

class PreferencesDialog : public QDialog {
  Q_OBJECT
public:
  PreferencesDialog(QSettings &settings, const QList<QAction *> &actions, QWidget *parent = nullptr);

Q_SIGNALS:
  void changed();

private:
  QWidget *makeLook();
  QWidget *makeShortcuts(const QList<QAction *> &actions);
  void findClashes();
  void store();

  QSettings &m_settings;
  QComboBox *m_theme, *m_language;
  QFontComboBox *m_font;
  QSpinBox *m_fontSize;
  QTableWidget *m_shortcuts;
  QLabel *m_clash;
};

} // namespace portolan::ui
