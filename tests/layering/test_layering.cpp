// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

/// The room table of core/README.md: floors from the ground up. A room sees itself and the floors below it; rooms of
/// one floor do not see each other, but for the pairs in `neighbours`.
const QMap<QString, int> &floors() {
  static const QMap<QString, int> table{
      {QStringLiteral("core/base"), 1},       {QStringLiteral("core/sql"), 1},       {QStringLiteral("core/catalog"), 2},
      {QStringLiteral("core/rows"), 3},       {QStringLiteral("core/engines"), 4},   {QStringLiteral("core/mapping"), 4},
      {QStringLiteral("core/convert"), 5},    {QStringLiteral("core/transfer"), 5},  {QStringLiteral("core/replicate"), 5},
      {QStringLiteral("core/validate"), 6},   {QStringLiteral("core/prove"), 6},   {QStringLiteral("core/task"), 7},      {QStringLiteral("core/project"), 8},
      {QStringLiteral("core/export"), 8},     {QStringLiteral("core/report"), 8}};
  return table;
}

const QList<std::pair<QString, QString>> &neighbours() {
  static const QList<std::pair<QString, QString>> pairs{
      {QStringLiteral("core/prove"), QStringLiteral("core/validate")},    // one canonical form for both
      {QStringLiteral("core/sql"), QStringLiteral("core/base")},          // errors are values everywhere
      {QStringLiteral("core/mapping"), QStringLiteral("core/engines/api")} // positions and operations of a change
  };
  return pairs;
}

QString roomOf(const QString &path) {
  for (auto it = floors().cbegin(); it != floors().cend(); ++it)
    if (path.startsWith(it.key() + QLatin1Char('/'))) return it.key();
  return {};
}

/// core/engines/postgres; api is not an engine.
QString engineOf(const QString &path) {
  static const QRegularExpression pattern(QStringLiteral("^core/engines/([a-z0-9_]+)/"));
  const QString name = pattern.match(path).captured(1);
  return name == QLatin1String("api") ? QString() : name;
}

/// Empty when `file` may include `included`, else why not.
QString refusal(const QString &file, const QString &included) {
  const QString from = roomOf(file), to = roomOf(included);
  const bool inUi = file.startsWith(QLatin1String("ui/")), inCore = !from.isEmpty();
  if (inCore && (included.startsWith(QLatin1String("ui/")) || included.startsWith(QLatin1String("app/")))) return QStringLiteral("core sees neither ui nor app");
  if (inUi && included.startsWith(QLatin1String("app/"))) return QStringLiteral("ui does not see app");
  if (inUi && !engineOf(included).isEmpty()) return QStringLiteral("ui never sees an engine's own folder");
  if ((inCore || inUi) && included.startsWith(QLatin1String("tests/"))) return QStringLiteral("the product does not see its tests");
  if (!inCore || to.isEmpty() || from == to) {
    const QString a = engineOf(file), b = engineOf(included);
    if (!a.isEmpty() && !b.isEmpty() && a != b) return QStringLiteral("engines never include each other");
    return {};
  }
  if (!engineOf(included).isEmpty()) return QStringLiteral("only app/composition names an engine");
  if (floors().value(to) < floors().value(from)) return {};
  for (const auto &[a, b] : neighbours())
    if (a == from && included.startsWith(b)) return {};
  return QStringLiteral("%1 (floor %2) may not see %3 (floor %4)").arg(from).arg(floors().value(from)).arg(to).arg(floors().value(to));
}

QStringList sources(const QStringList &folders) {
  QStringList files;
  const QDir root(QStringLiteral(PORTOLAN_SOURCE_DIR));
  for (const QString &folder : folders) {
    QDirIterator it(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) files << root.relativeFilePath(it.next());
  }
  files.sort();
  return files;
}

QString textOf(const QString &relative) {
  QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/") + relative);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestLayering : public QObject {
  Q_OBJECT

private slots:
  void theRuleItselfRefuses() {
    QVERIFY(!refusal(QStringLiteral("core/base/a.h"), QStringLiteral("core/task/migration.h")).isEmpty());
    QVERIFY(!refusal(QStringLiteral("core/engines/mysql/a.h"), QStringLiteral("core/engines/postgres/b.h")).isEmpty());
    QVERIFY(!refusal(QStringLiteral("core/transfer/a.h"), QStringLiteral("core/engines/postgres/b.h")).isEmpty());
    QVERIFY(!refusal(QStringLiteral("ui/a.h"), QStringLiteral("core/engines/postgres/b.h")).isEmpty());
    QVERIFY(!refusal(QStringLiteral("core/convert/a.h"), QStringLiteral("core/transfer/b.h")).isEmpty());
    QVERIFY(refusal(QStringLiteral("core/convert/a.h"), QStringLiteral("core/catalog/catalog.h")).isEmpty());
    QVERIFY(refusal(QStringLiteral("core/transfer/a.h"), QStringLiteral("core/engines/api/engine.h")).isEmpty());
  }

  void everyIncludeFollowsTheRoomTable() {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+\"([^\"]+)\""), QRegularExpression::MultilineOption);
    QStringList wrong;
    for (const QString &file : sources({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
      const QString text = textOf(file);
      for (auto it = include.globalMatch(text); it.hasNext();) {
        const QString included = it.next().captured(1);
        if (const QString why = refusal(file, included); !why.isEmpty()) wrong << QStringLiteral("%1 includes %2: %3").arg(file, included, why);
      }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
  }

  void coreKnowsNoWindows() {
    static const QRegularExpression gui(QStringLiteral("#\\s*include\\s+<(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QPixmap|QPainter|QColor|QFont|QIcon|QAction)[/>]"));
    QStringList wrong;
    for (const QString &file : sources({QStringLiteral("core"), QStringLiteral("app/cli")}))
      if (gui.match(textOf(file)).hasMatch()) wrong << file;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
  }

  void everyFileNamesItsLicence() {
    QStringList wrong;
    for (const QString &file : sources({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}))
      if (!textOf(file).left(400).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"))) wrong << file;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
  }

  void theCommandLineLoadsNoWindowLibraries() {
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(PORTOLAN_BINARY_DIR "/bin/portolan-cli")});
    QVERIFY(ldd.waitForFinished(20000));
    const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
    QVERIFY2(libraries.contains(QLatin1String("libQt6Core")), qPrintable(libraries));
    QVERIFY2(!libraries.contains(QLatin1String("libQt6Gui")), qPrintable(libraries));
    QVERIFY2(!libraries.contains(QLatin1String("libQt6Widgets")), qPrintable(libraries));
  }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "test_layering.moc"
