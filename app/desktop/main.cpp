// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/engines.h"
#include "ui/main_window.h"
#include "ui/prefs/preferences.h"
#include "ui/screenshots.h"
#include "ui/single_instance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>
#include <clocale>
#include <cstdio>
#include <cstdlib>

using namespace portolan;
using namespace Qt::StringLiterals;

int main(int argc, char **argv) {
  // --version answers without a display.
  for (int i = 1; i < argc; ++i)
    if (qstrcmp(argv[i], "--version") == 0 || qstrcmp(argv[i], "-v") == 0) {
      std::printf("portolan %s\n", PORTOLAN_VERSION);
      return 0;
    }
  QApplication app(argc, argv);
  std::setlocale(LC_NUMERIC, "C");
  QApplication::setApplicationName(u"portolan"_s);
  QApplication::setOrganizationName(u"portolan"_s);
  QApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
  QGuiApplication::setApplicationDisplayName(u"Portolan"_s);
  QGuiApplication::setDesktopFileName(u"org.portolan.Portolan"_s);

  QCommandLineParser parser;
  parser.setApplicationDescription(QCoreApplication::translate("Desktop", "Moves databases between engines and proves that they arrived"));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("Desktop", "A workspace (.portolan) or a task to open"), u"[FILE]"_s);
  QCommandLineOption screenshots(u"screenshot"_s, u"Render every page into FOLDER and quit"_s, u"FOLDER"_s);
  screenshots.setFlags(QCommandLineOption::HiddenFromHelp);
  QCommandLineOption theme(u"theme"_s, u"light or dark, for --screenshot"_s, u"NAME"_s, u"light"_s);
  theme.setFlags(QCommandLineOption::HiddenFromHelp);
  QCommandLineOption language(u"language"_s, u"en, pt_BR, es or de"_s, u"CODE"_s);
  language.setFlags(QCommandLineOption::HiddenFromHelp);
  QCommandLineOption size(u"size"_s, u"WIDTHxHEIGHT, for --screenshot"_s, u"SIZE"_s, u"1280x800"_s);
  size.setFlags(QCommandLineOption::HiddenFromHelp);
  QCommandLineOption source(u"source"_s, u"a server instead of the sample, for --screenshot"_s, u"URL"_s);
  source.setFlags(QCommandLineOption::HiddenFromHelp);
  QCommandLineOption target(u"target"_s, u"where it goes, for --screenshot"_s, u"URL"_s);
  target.setFlags(QCommandLineOption::HiddenFromHelp);
  QCommandLineOption once(u"quit-when-shown"_s, u"End after the first picture: measures the start"_s);
  once.setFlags(QCommandLineOption::HiddenFromHelp);
  parser.addOptions({screenshots, theme, language, size, source, target, once});
  parser.process(app);

  const auto engines = makeEngineRegistry();
  if (parser.isSet(screenshots)) return ui::takeScreenshots(*engines, {parser.value(screenshots), parser.value(theme), parser.value(language), parser.value(size), parser.value(source), parser.value(target)});

  const QString file = parser.positionalArguments().isEmpty() ? QString() : QFileInfo(parser.positionalArguments().first()).absoluteFilePath();
  ui::SingleInstance instance;
  if (!parser.isSet(once) && !instance.claim(file)) return 0; // the window that is open already took it
  QSettings settings;
  ui::Preferences::installTranslations(parser.isSet(language) ? parser.value(language) : settings.value(u"look/language"_s).toString());
  ui::KeychainSecretKeeper secrets;
  ui::DialogPrompter prompter;
  ui::Services services(*engines, ui::migrationRunnerFactory(*engines), secrets, prompter, settings);
  services.validation = ui::validationRunnerFactory(*engines);
  int code = 0;
  {
    ui::MainWindow window(services);
    QObject::connect(&instance, &ui::SingleInstance::openRequested, &window, [&window](const QString &path) {
      if (!path.isEmpty()) window.openPath(path);
      window.show();
      window.raise();
      window.activateWindow();
    });
    if (!file.isEmpty()) window.openPath(file);
    window.show();
    if (parser.isSet(once)) {
      window.grab();
      QTimer::singleShot(0, &app, &QCoreApplication::quit);
    }
    code = QApplication::exec();
  }
  // Workers that still wait for a server are asked to leave by their tokens; nobody waits for a dead socket here.
  const bool left = services.jobs.waitForDone(3000) && services.runs.waitForDone(3000);
  settings.sync();
  if (!left) std::_Exit(code); // the pools would wait for it; everything of ours is written
  return code;
}
