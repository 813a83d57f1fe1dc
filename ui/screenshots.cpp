// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "ui/main_window.h"
#include "ui/prefs/preferences.h"
#include "ui/task/load_page.h"
#include "ui/task/task_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <cstdio>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTicks = 900; ///< a minute and a half: a station that is not reached by then fails

/// A list of stations; each waits until its condition holds, then a picture is taken and the next one begins.
class Tour : public QObject {
public:
  Tour(MainWindow &window, QString folder) : m_window(window), m_folder(std::move(folder)) {
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
  }
  void add(const QString &name, std::function<void()> begin, std::function<bool()> ready) { m_stations.push_back({name, std::move(begin), std::move(ready)}); }
  void start() { m_timer.start(); }

private:
  struct Station { QString name; std::function<void()> begin; std::function<bool()> ready; };
  void tick() {
    if (m_at >= m_stations.size()) return QApplication::exit(0);
    Station &s = m_stations[m_at];
    if (m_waited++ == 0) s.begin();
    const bool ready = s.ready();
    if (!ready && m_waited < maxTicks) return;
    // Three more turns of the timer let layouts and charts settle.
    if (ready && m_settled++ < 3) return;
    if (!ready) {
      std::fprintf(stderr, "not reached: %s\n", qPrintable(s.name));
      return QApplication::exit(1);
    }
    if (!s.name.isEmpty()) picture().save(u"%1/%2.png"_s.arg(m_folder, s.name));
    ++m_at;
    m_waited = m_settled = 0;
  }

  /// The dialog that is open, else the window.
  QPixmap picture() const {
    for (QWidget *w : QApplication::topLevelWidgets())
      if (auto *dialog = qobject_cast<QDialog *>(w); dialog && dialog->isVisible()) return dialog->grab();
    return m_window.grab();
  }

  MainWindow &m_window;
  QString m_folder;
  QTimer m_timer;
  std::vector<Station> m_stations;
  std::size_t m_at = 0;
  int m_waited = 0, m_settled = 0;
};

const char *const sampleRules = R"({
  "rules": [
    {"rule-type": "selection", "rule-id": "1", "rule-name": "all", "rule-action": "include",
     "object-locator": {"schema-name": "%", "table-name": "%"}},
    {"rule-type": "transformation", "rule-id": "2", "rule-name": "prefix", "rule-action": "add-prefix", "rule-target": "table",
     "object-locator": {"schema-name": "%", "table-name": "order%"}, "value": "sale_"}
  ]
}
)";

void addStations(Tour &tour, MainWindow &window) {
  const auto always = [] { return true; };
  const auto view = [&window] { return window.currentTask(); };
  tour.add(u"00-first-run"_s, [] {}, always);
  tour.add({}, [&window] { window.startSample(); }, [view] { return view() && view()->document().side(Side::Source).passed && view()->document().side(Side::Target).passed; });
  tour.add(u"01-source"_s, [] {}, always);
  tour.add(u"02-target"_s, [view] { view()->open(Step::Target); }, always);
  tour.add(u"03-scope"_s, [view] { view()->open(Step::Scope); }, [view] { return view()->document().catalog().catalog != nullptr; });
  tour.add(u"04-rules"_s, [view] { view()->document().edit(u"rules"_s, {}, [](TaskDefinition &d) { d.rulesJson = QString::fromLatin1(sampleRules); }); view()->open(Step::Rules); },
           [view] { return view()->document().conversion().result != nullptr && !view()->document().conversion().running; });
  tour.add(u"05-assess"_s, [view] { view()->open(Step::Assess); }, [view] { return view()->document().conversion().result != nullptr; });
  tour.add(u"06-convert"_s, [view] { view()->open(Step::Convert); }, always);
  tour.add(u"07-create"_s, [view] { view()->open(Step::Create); }, always);
  tour.add(u"08-load-options"_s, [view] { view()->open(Step::Load); }, always);
  const auto tab = [view](int index) { view()->page(Step::Load)->findChild<QTabWidget *>(u"loadTabWidget"_s)->setCurrentIndex(index); };
  tour.add(u"08-load-settings"_s, [tab] { tab(1); }, always);
  tour.add(u"08-load-confirm"_s, [tab] { tab(2); }, always);
  tour.add(u"08-load-run"_s, [view] { view()->startRun(); }, [view] { return view()->document().currentRun() && view()->document().currentRun()->state() == Run::State::Succeeded; });
  tour.add(u"09-follow"_s, [view] { view()->open(Step::Follow); }, always);
  tour.add(u"10-validate"_s, [view] { view()->open(Step::Validate); }, always);
  tour.add(u"11-report"_s, [view] { view()->open(Step::Report); }, always);
}

/// The last lines of the rules are missing.
const char *const brokenRules = R"({
  "rules": [
    {"rule-type": "selection", "rule-id": "1", "rule-name": "all", "rule-action": "include",
     "object-locator": {"schema-name": "%", "table-nam": "%"}},
)";

/// The same between two servers: with findings, edits, changes that are followed and a cut-over.
class ServerTour {
public:
  ServerTour(Tour &tour, MainWindow &window, const ScreenshotOptions &options) : m_tour(tour), m_window(window), m_options(options) {}
  void add() {
    m_tour.add(u"00-first-run"_s, [] {}, always);
    endpoints();
    m_tour.add(u"03-scope"_s, [this] { view()->open(Step::Scope); }, [this] { return view()->document().catalog().catalog != nullptr; });
    m_tour.add(u"04-rules-empty"_s, [this] { view()->open(Step::Rules); }, [this] { return converted(); });
    m_tour.add(u"04-rules-broken"_s, [this] { rules(brokenRules); }, [this] { return !view()->document().conversion().running; });
    m_tour.add(u"04-rules"_s, [this] { rules(sampleRules); }, [this] { return converted(); });
    m_tour.add(u"05-assess"_s, [this] { rules(""); view()->open(Step::Assess); }, [this] { return converted(); });
    m_tour.add(u"06-convert"_s, [this] { view()->open(Step::Convert); view()->nextFinding(true); }, always);
    for (int tab = 1; tab < 4; ++tab)
      m_tour.add(u"06-convert-%1"_s.arg(tab), [this, tab] { convertTab(tab); }, waited(20));
    m_tour.add(u"07-create"_s, [this] { view()->open(Step::Create); }, always);
    load();
    after();
    m_tour.add(u"20-preferences"_s, [this] { trigger(u"preferences"_s); }, always);
    m_tour.add(u"21-about"_s, [this] { closeDialogs(); trigger(u"about"_s); }, always);
    m_tour.add(u"22-help"_s, [this] { closeDialogs(); trigger(u"helpPage"_s); }, always);
  }

private:
  static bool always() { return true; }
  /// After so many turns of the timer.
  static std::function<bool()> waited(int ticks) { return [left = std::make_shared<int>(ticks)] { return --*left <= 0; }; }
  [[nodiscard]] TaskView *view() const { return m_window.currentTask(); }
  [[nodiscard]] bool converted() const { return view()->document().conversion().result && !view()->document().conversion().running && !view()->document().conversion().stale; }
  void endpoints() {
    m_tour.add(u"01-source-empty"_s, [this] { m_window.newTask(u"shop-to-pg"_s); }, always);
    for (const Side side : {Side::Source, Side::Target}) {
      const bool source = side == Side::Source;
      m_tour.add(source ? u"01-source"_s : u"02-target"_s, [this, side, source] {
        view()->open(source ? Step::Source : Step::Target);
        view()->document().edit({}, {}, [&](TaskDefinition &d) {
          if (auto endpoint = Endpoint::fromUrl(source ? m_options.source : m_options.target)) d.side(side).endpoint = *endpoint;
        });
        view()->document().test(side);
      }, [this, side] { return !view()->document().side(side).testing && !view()->document().side(side).lines.empty(); });
    }
  }
  void rules(const char *text) { view()->document().edit({}, {}, [text](TaskDefinition &d) { d.rulesJson = QString::fromLatin1(text); }); view()->document().convert(); }
  void convertTab(int tab) {
    view()->page(Step::Convert)->findChild<QTabWidget *>(u"convertDetailsTabWidget"_s)->setCurrentIndex(tab);
    const auto &tables = view()->document().catalog().catalog->tables;
    if (!tables.empty()) view()->openObject(u"table"_s, tables[tables.size() / 2].name);
    if (tab == 3) view()->page(Step::Convert)->findChild<QPushButton *>(u"compareLiveButton"_s)->click();
  }
  void load() {
    m_tour.add(u"08-load-options"_s, [this] { view()->document().edit({}, {}, [](TaskDefinition &d) { d.type = MigrationType::FullLoadAndCdc; }); view()->open(Step::Load); }, always);
    for (const auto &[tab, name] : {std::pair(1, u"08-load-settings"_s), std::pair(2, u"08-load-confirm"_s)})
      m_tour.add(name, [this, at = tab] { view()->page(Step::Load)->findChild<QTabWidget *>(u"loadTabWidget"_s)->setCurrentIndex(at); }, always);
    m_tour.add(u"08-load-run"_s, [this] { view()->startRun(); }, [this] {
      const Run *run = view()->document().currentRun();
      return run && (run->progress().phase == MigrationPhase::Following || !run->isActive());
    });
  }
  void after() {
    m_tour.add(u"09-follow"_s, [this] { view()->open(Step::Follow); }, waited(30));
    m_tour.add(u"10-validate-following"_s, [this] { view()->open(Step::Validate); }, always);
    const auto ended = [this] { return !view()->document().currentRun()->isActive(); };
    m_tour.add(u"08-load-stopped"_s, [this] { view()->open(Step::Load); view()->document().currentRun()->stop(); }, ended);
    m_tour.add({}, [this] { view()->resumeRun(); }, [this] { return view()->document().currentRun()->progress().phase == MigrationPhase::Following; });
    m_tour.add(u"09-follow-question"_s, [this] {
      view()->open(Step::Follow);
      QWidget *page = view()->page(Step::Follow);
      for (const QString &name : {u"writersStoppedCheckBox"_s, u"keepWayBackCheckBox"_s}) page->findChild<QAbstractButton *>(name)->setChecked(true);
      QTimer::singleShot(0, page, [page] { page->findChild<QPushButton *>(u"cutOverButton"_s)->click(); });
    }, waited(5));
    m_tour.add(u"09-follow-done"_s, [] {
      for (QWidget *w : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(w); dialog && dialog->isVisible()) dialog->findChild<QPushButton *>()->click();
    }, [this, ended] { return view()->document().runs().size() == 3 && ended(); });
    m_tour.add(u"08-load-cut-over"_s, [this] { view()->open(Step::Load); }, always);
    m_tour.add(u"10-validate"_s, [this] { view()->open(Step::Validate); }, always);
    m_tour.add(u"11-report"_s, [this] { view()->open(Step::Report); }, always);
  }
  void trigger(const QString &name) const {
    for (QAction *a : m_window.namedActions())
      if (a->objectName() == name) a->trigger();
  }
  static void closeDialogs() {
    for (QWidget *w : QApplication::topLevelWidgets())
      if (auto *dialog = qobject_cast<QDialog *>(w)) dialog->reject();
  }

  Tour &m_tour;
  MainWindow &m_window;
  const ScreenshotOptions &m_options;
};

} // namespace

int takeScreenshots(const EngineRegistry &engines, const ScreenshotOptions &options) {
  QStandardPaths::setTestModeEnabled(true);
  if (!QDir().mkpath(options.folder)) return 1;
  QTemporaryDir settingsFolder;
  QSettings settings(settingsFolder.filePath(u"settings.ini"_s), QSettings::IniFormat);
  settings.setValue(u"look/theme"_s, options.theme);
  Preferences::installTranslations(options.language.isEmpty() ? u"en"_s : options.language);
  MemorySecretKeeper secrets;
  DialogPrompter prompter;
  Services services(engines, migrationRunnerFactory(engines), secrets, prompter, settings);
  services.validation = validationRunnerFactory(engines);
  int code = 0;
  {
    MainWindow window(services);
    const QStringList size = options.size.split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    Tour tour(window, options.folder);
    ServerTour servers(tour, window, options);
    if (options.source.isEmpty()) addStations(tour, window);
    else servers.add();
    tour.start();
    code = QApplication::exec();
  }
  services.runs.waitForDone(5000);
  services.jobs.waitForDone(5000);
  return code;
}

} // namespace portolan::ui
