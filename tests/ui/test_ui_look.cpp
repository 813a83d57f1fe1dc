// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads: every visible text is translatable, every page has its help in every language, the translations are
// complete.
#include "core/convert/findings.h"
#include "tests/ui/ui_support.h"
#include "ui/help/help_window.h"
#include "ui/widgets/core_text.h"
#include "ui/widgets/format.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTranslator>

using namespace portolan;
using namespace portolan::ui;
using namespace portolan::ui::test;

namespace {
/// Puts every translated text into brackets: what stands without them was never translated.
class Brackets : public QTranslator {
public:
  [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override {
    QString text = QString::fromUtf8(source);
    if (n >= 0) text.replace(u"%n"_s, QString::number(n));
    // A mnemonic and the end of a file filter keep their place.
    return u"⟦"_s + text + u"⟧"_s;
  }
  [[nodiscard]] bool isEmpty() const override { return false; }
};
} // namespace

class TestUiLook : public QObject {
  Q_OBJECT

  /// Words of the world outside: names of engines, of the test's own objects, of units.
  static bool isData(const QString &text) {
    static const QRegularExpression data(u"^(Fake.*|SQL|JSON|English|Deutsch|español.*|português.*|test|shop.*|one|two|anna|fake:.*|table_.*|a_view|[0-9 .,:/%#~–-]*|portolan-cli .*|"
                                         u"&?Portolan.*|Qt .*|Ctrl.*|(bigint|select|CREATE|PRIMARY|UNIQUE).*|id|disable|prefer|require|localhost|⊘|OK|Encryption:?|How the connection is encrypted|Compress.*|Time limit:?|Seconds to wait.*|mysql:.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return data.match(text.trimmed()).hasMatch();
  }
  static bool hasLetters(const QString &text) {
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
  }
  static void check(QStringList &wrong, const QString &where, QString text) {
    if (text.contains(u'<')) text.remove(QRegularExpression(u"<[^>]*>"_s));
    if (text.contains(u"⟦"_s) || !hasLetters(text) || isData(text)) return;
    wrong << where + u": "_s + text.left(100);
  }

private Q_SLOTS:
  void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

  void everyVisibleTextIsTranslatable() {
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QStringList wrong;
    {
      Bench bench;
      MainWindow window(bench.services);
      window.show();
      window.session().addTask(bench.definition());
      window.showTask(window.session().tasks().front());
      TaskView &view = *window.currentTask();
      view.document().test(Side::Source);
      view.document().test(Side::Target);
      view.document().fetchCatalog();
      QTRY_VERIFY(view.document().catalog().catalog && view.document().side(Side::Source).passed);
      view.document().convert();
      QTRY_VERIFY(view.document().conversion().result);
      for (int i = 0; i < stepCount; ++i) {
        view.open(Step(i));
        QTest::qWait(30);
      }
      view.open(Step::Load); // its tabs are filled when they are looked at
      auto *loadTabs = view.findChild<QTabWidget *>(u"loadTabWidget"_s);
      for (int i = loadTabs->count() - 1; i >= 0; --i) {
        loadTabs->setCurrentIndex(i);
        QTest::qWait(30);
      }
      for (const QWidget *w : window.findChildren<QWidget *>()) {
        const QString where = w->objectName().isEmpty() ? QString::fromLatin1(w->metaObject()->className()) : w->objectName();
        if (w->objectName().startsWith(u"qt_"_s)) continue;
        if (const auto *label = qobject_cast<const QLabel *>(w)) check(wrong, where, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(w)) check(wrong, where, button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(w)) check(wrong, where, edit->placeholderText());
        if (const auto *box = qobject_cast<const QComboBox *>(w))
          for (int i = 0; i < box->count(); ++i) check(wrong, where, box->itemText(i));
        if (const auto *tabs = qobject_cast<const QTabBar *>(w))
          for (int i = 0; i < tabs->count(); ++i) check(wrong, where, tabs->tabText(i));
        if (const auto *table = qobject_cast<const QAbstractItemView *>(w); table && table->model())
          for (int c = 0; c < table->model()->columnCount(); ++c) check(wrong, where + u" header"_s, table->model()->headerData(c, Qt::Horizontal).toString());
        check(wrong, where + u" tool tip"_s, w->toolTip());
        check(wrong, where + u" accessible name"_s, w->accessibleName());
      }
      for (const QAction *a : window.namedActions()) check(wrong, a->objectName(), a->text());
    }
    QCoreApplication::removeTranslator(&brackets);
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
  }

  void everyPageHasHelpInEveryLanguage() {
    Q_INIT_RESOURCE(portolan);
    QStringList wrong;
    for (const QString &language : Preferences::languages()) {
      const QString suffix = language == "en"_L1 ? QString() : u'.' + language.section(u'_', 0, 0);
      QStringList pages{u"start"_s};
      for (int i = 0; i < stepCount; ++i) pages << stepHelpPage(Step(i));
      for (const QString &page : pages) {
        const QString names[] = {u":/portolan/help/%1%2.md"_s.arg(page, suffix), u":/portolan/help/%1.%2.md"_s.arg(page, language)};
        if (!QFile::exists(names[0]) && !QFile::exists(names[1])) wrong << names[0];
      }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
  }

  /// What the conversion says is recognised whole, with what stands in it, and with a reason that is a sentence of its own.
  void sentencesOfTheConversionAreRecognised() {
    const SentencePatterns patterns({u"%1 is dropped"_s, u"%1 of the view is dropped"_s, u"%1 = LAST(%1) is dropped"_s, u"The trigger %1 is not converted: %2"_s, u"Nothing to do."_s});
    const auto said = [&](const QString &sentence) { const auto m = patterns.match(sentence); return m.pattern < 0 ? QString() : patterns.pattern(m.pattern) + u'|' + m.arguments.value(1) + u'|' + m.arguments.value(2); };
    QCOMPARE(said(u"ALGORITHM of the view is dropped"_s), u"%1 of the view is dropped|ALGORITHM|"_s);
    QCOMPARE(said(u"LOW_PRIORITY is dropped"_s), u"%1 is dropped|LOW_PRIORITY|"_s);
    QCOMPARE(said(u"id = LAST(id) is dropped"_s), u"%1 = LAST(%1) is dropped|id|"_s);
    QCOMPARE(said(u"id = LAST(other) is dropped"_s), u"%1 is dropped|id = LAST(other)|"_s);
    QCOMPARE(said(u"The trigger a.b is not converted: %2 is dropped"_s), u"The trigger %1 is not converted: %2|a.b|%2 is dropped"_s);
    QCOMPARE(said(u"Nothing to do."_s), u"Nothing to do.||"_s);
    QCOMPARE(said(u"is dropped"_s), QString());
  }

  void findingsAndNumbersAreInTheUsersLanguage() {
    Q_INIT_RESOURCE(portolan);
    const QString english = u"The trigger shop.t is not converted: MySQL forbids a trigger to change its own table"_s;
    QCOMPARE(conversionText(english), english);
    Preferences::installTranslations(u"de"_s);
    QCOMPARE(conversionText(english), u"Der Trigger shop.t wird nicht umgewandelt: MySQL verbietet einem Trigger, seine eigene Tabelle zu ändern"_s);
    QCOMPARE(conversionText(u"WITH TIES has no conversion"_s), u"WITH TIES wird nicht umgewandelt"_s);
    QCOMPARE(conversionText(u"no such sentence"_s), u"no such sentence"_s);
    QCOMPARE(format::count(204687), u"204.687"_s);
    QCOMPARE(QCoreApplication::translate("portolan::ui::CreatePage", "%n statement(s)", nullptr, 12345), u"12.345 Anweisungen"_s);
    for (const QString &language : {u"pt_BR"_s, u"es"_s, u"de"_s}) {
      Preferences::installTranslations(language);
      for (const convert::FindingInfo &info : convert::findingCatalogue()) {
        const bool nameOnly = !info.title.contains(u' ') || info.title == "Information schema"_L1;
        QVERIFY2(nameOnly || conversionText(info.title) != info.title, qPrintable(language + u": "_s + info.title));
        QVERIFY2(conversionText(info.help) != info.help || info.help.isEmpty(), qPrintable(language + u": "_s + info.help));
      }
    }
    Preferences::installTranslations(u"en"_s);
    QCOMPARE(format::count(204687), u"204,687"_s);
  }

  void translationsAreComplete() {
    for (const QString &language : Preferences::languages()) {
      QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/translations/portolan_%1.ts").arg(language));
      QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
      const QString text = QString::fromUtf8(file.readAll());
      // English holds plural forms alone; what it leaves open is shown as it stands in the code.
      if (language != "en"_L1) QCOMPARE(text.count(u"type=\"unfinished\""_s), 0);
      QVERIFY(text.count(u"<message"_s) > 10);
    }
  }
};

QTEST_MAIN(TestUiLook)
#include "test_ui_look.moc"
