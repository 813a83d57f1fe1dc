// SPDX-License-Identifier: GPL-3.0-or-later
// Every expression is computed twice: by our evaluator and by SQLite itself.
#include "core/mapping/expression.h"

#include <QRandomGenerator>
#include <QTest>
#include <sqlite3.h>

using namespace portolan;
using namespace portolan::mapping;

namespace {

struct Row { std::int64_t i; double r; std::string t, d; bool nulls; };

const std::vector<Row> &rows() {
  static const std::vector<Row> list{{1, 1.5, "abc", "2024-02-29 13:14:15", false}, {-7, -0.25, "  Mixed Case  ", "2023-12-31", false},
                                     {0, 0, "", "1969-07-20 20:17:40.5", false}, {9007199254740993, 1e20, "12.50", "2000-01-01 00:00:00", false},
                                     {42, 3.0, "\xC3\xA9t\xC3\xA9 \xF0\x9F\x98\x80 o'clock", "not a date", false}, {0, 0, "", "", true}, {7, 2.675, "1e3x", "23:59:59", false}};
  return list;
}

class Oracle {
public:
  Oracle() {
    sqlite3_open(":memory:", &m_db);
    sqlite3_exec(m_db, "CREATE TABLE x(n INTEGER, i INTEGER, r REAL, t TEXT, d TEXT)", nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(m_db, "INSERT INTO x VALUES(?,?,?,?,?)", -1, &insert, nullptr);
    for (std::size_t n = 0; n < rows().size(); ++n) {
      const Row &row = rows()[n];
      sqlite3_reset(insert);
      sqlite3_clear_bindings(insert);
      sqlite3_bind_int64(insert, 1, static_cast<std::int64_t>(n));
      if (!row.nulls) {
        sqlite3_bind_int64(insert, 2, row.i);
        sqlite3_bind_double(insert, 3, row.r);
        sqlite3_bind_text(insert, 4, row.t.data(), static_cast<int>(row.t.size()), SQLITE_TRANSIENT);
        sqlite3_bind_text(insert, 5, row.d.data(), static_cast<int>(row.d.size()), SQLITE_TRANSIENT);
      }
      sqlite3_step(insert);
    }
    sqlite3_finalize(insert);
  }
  ~Oracle() { sqlite3_close(m_db); }
  /// One text per row: type and value.
  std::vector<std::string> values(const std::string &expression) {
    std::vector<std::string> list;
    sqlite3_stmt *query = nullptr;
    if (sqlite3_prepare_v2(m_db, ("SELECT " + expression + " FROM x ORDER BY n").c_str(), -1, &query, nullptr) != SQLITE_OK) return list;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(query)) == SQLITE_ROW) {
      const int type = sqlite3_column_type(query, 0);
      const auto *bytes = static_cast<const char *>(sqlite3_column_blob(query, 0));
      const std::string text(bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(query, 0)));
      list.push_back(type == SQLITE_NULL ? "null" : type == SQLITE_INTEGER ? "int " + text : type == SQLITE_FLOAT ? "real " + text : type == SQLITE_TEXT ? "text " + text : "blob " + text);
    }
    if (step != SQLITE_DONE) list.emplace_back("error");
    sqlite3_finalize(query);
    return list;
  }

private:
  sqlite3 *m_db = nullptr;
};

RowBatch batch() {
  RowBatch b;
  b.shape({Physical::Int64, Physical::Float64, Physical::Text, Physical::Text});
  for (const Row &row : rows()) {
    if (row.nulls) {
      for (ColumnVector &c : b.columns) c.appendNull();
      continue;
    }
    b.columns[0].appendInteger(row.i);
    b.columns[1].appendReal(row.r);
    b.columns[2].appendBytes(row.t);
    b.columns[3].appendBytes(row.d);
  }
  return b;
}

std::vector<std::string> ours(const std::string &text, QString *problem = nullptr) {
  std::vector<std::string> list;
  auto e = Expression::parse(QString::fromStdString(text), true);
  if (!e) { if (problem) *problem = e.error().toText(); return list; }
  static const QStringList Names{QStringLiteral("i"), QStringLiteral("r"), QStringLiteral("t"), QStringLiteral("d")};
  std::vector<std::size_t> inputs;
  for (const QString &c : e->columns()) inputs.push_back(static_cast<std::size_t>(Names.indexOf(c)));
  Evaluator evaluator(*e, inputs, {});
  DataType dynamic;
  dynamic.kind = TypeKind::Dynamic;
  ColumnVector out(Physical::Dynamic);
  const RowBatch b = batch();
  if (auto done = evaluator.evaluate(b, b.rows(), {}, dynamic, out); !done) { list.emplace_back("error"); if (problem) *problem = done.error().toText(); return list; }
  for (std::size_t r = 0; r < out.size(); ++r) {
    std::string scratch;
    const Scalar v = scalarAt(out, r, scratch);
    std::string s;
    s = std::string(textOf(v, s));
    list.push_back(v.isNull() ? "null" : v.kind == Scalar::Kind::Integer ? "int " + s : v.kind == Scalar::Kind::Real ? "real " + s : v.kind == Scalar::Kind::Text ? "text " + s : "blob " + s);
  }
  return list;
}

} // namespace

class TestExpression : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void sameAsSqlite_data();
  void sameAsSqlite();
  void randomExpressionsSameAsSqlite();
  void ownFunctions();
  void badExpressions_data();
  void badExpressions();
  void absentColumns();

private:
  Oracle m_oracle;
};

void TestExpression::sameAsSqlite_data() {
  QTest::addColumn<QString>("expression");
  static const char *const List[] = {
      "i + 1", "i - r", "i * 3", "i / 2", "i / 0", "i % 5", "-i", "+t", "~i", "i & 6", "i | 8", "i << 3", "i >> 1", "i << 70", "r % 2", "t + 1", "t * 2",
      "i || '-' || t", "r || ''", "i = 1", "t = 'abc'", "i = '42'", "t = 42", "r < i", "t < 5", "i <> 0", "i IS NULL", "t IS NOT NULL", "i IS 42", "t IS NOT 'abc'",
      "i > 0 AND r > 0", "i > 0 OR t = ''", "NOT i", "i BETWEEN 0 AND 42", "t NOT BETWEEN 'a' AND 'b'", "i IN (1, 42, 7)", "t NOT IN ('abc', NULL)", "t IN ()",
      "t LIKE '%C%'", "t LIKE 'a_c'", "t NOT LIKE '%x'", "t LIKE '%!%%' ESCAPE '!'", "t LIKE '%\xF0\x9F\x98\x80%'", "t GLOB '*[a-z]*'", "t GLOB 'a?c'", "t GLOB '[^a]*'",
      "lower(t)", "upper(t)", "trim(t)", "ltrim(t)", "rtrim(t)", "trim(t, 'ac ')", "length(t)", "length(i)", "substr(t, 2)", "substr(t, 2, 3)", "substr(t, -3, 2)", "substr(t, 0, 2)",
      "substr(t, 3, -2)", "substr(t, -100, 5)", "replace(t, 'b', 'BB')", "replace(t, '', 'x')", "instr(t, 'c')", "instr(t, '\xC3\xA9')", "abs(i)", "abs(r)", "abs(t)", "round(r)", "round(r, 1)",
      "round(-2.5)", "round(2.5)", "round(i, 2)", "coalesce(t, 'none')", "coalesce(NULL, i, 3)", "ifnull(i, -1)", "nullif(i, 42)", "nullif(t, '')", "max(i, r, 5)", "min(i, r)", "hex(t)", "hex(i)",
      "typeof(i)", "typeof(r)", "typeof(t || 1)", "unicode(t)", "char(72, 105)", "quote(t)", "quote(r)", "sign(i)", "iif(i > 0, 'plus', 'minus')", "CASE WHEN i > 5 THEN 'big' WHEN i > 0 THEN 'small' ELSE 'none' END",
      "CASE i WHEN 1 THEN 'one' WHEN 42 THEN 'many' END", "CAST(t AS INTEGER)", "CAST(t AS REAL)", "CAST(t AS NUMERIC)", "CAST(i AS TEXT)", "CAST(r AS INTEGER)", "CAST(i AS TEXT) = '42'",
      "date(d)", "time(d)", "datetime(d)", "datetime(d, '+1 day')", "date(d, 'start of month')", "date(d, 'start of year', '+1 month', '-1 day')", "date(d, '+3 months')", "datetime(d, '-90 minutes')",
      "date(d, 'weekday 1')", "strftime('%Y/%m/%d', d)", "strftime('%H:%M:%S', d)", "strftime('%j %w %W %s', d)", "strftime('%f', d)", "julianday(d)", "date(i, 'unixepoch')", "datetime(2460000.5)",
      "datetime(d, '+1.5 hours')", "date('2024-01-31', '+1 month')", "datetime('2024-05-05T10:00:00+02:00')", "date(NULL)", "x'00ff' || ''", "hex(zeroblob(3))", "length(x'00ff00')", "1.0 / 3", "1e3", ".5",
      "9223372036854775807 + 1", "'a' || NULL", "NULL AND 0", "NULL OR 1", "1 = 1.0", "'1' = 1", "2 + 3 * 4 || 5", "NOT 1 = 2", "- - 3", "i NOTNULL", "i ISNULL", "TRUE + 1"};
  for (const char *e : List) QTest::newRow(e) << QString::fromUtf8(e);
}

void TestExpression::sameAsSqlite() {
  QFETCH(QString, expression);
  const std::vector<std::string> expected = m_oracle.values(expression.toStdString());
  QCOMPARE(expected.size(), rows().size());
  QString problem;
  const std::vector<std::string> got = ours(expression.toStdString(), &problem);
  QVERIFY2(problem.isEmpty(), qPrintable(problem));
  for (std::size_t r = 0; r < expected.size(); ++r)
    QVERIFY2(got[r] == expected[r], qPrintable(QStringLiteral("row %1: ours \"%2\", SQLite \"%3\"").arg(r).arg(QString::fromStdString(got[r]), QString::fromStdString(expected[r]))));
}

void TestExpression::randomExpressionsSameAsSqlite() {
  QRandomGenerator random(7);
  const auto pick = [&](std::initializer_list<const char *> list) { return std::string(*(list.begin() + random.bounded(static_cast<quint32>(list.size())))); };
  std::function<std::string(int)> make = [&](int depth) -> std::string {
    if (depth == 0) return pick({"i", "r", "t", "d", "1", "-3", "2.5", "'abc'", "'12'", "NULL", "''", "0"});
    switch (random.bounded(9)) {
    case 0: return "(" + make(depth - 1) + pick({" + ", " - ", " * ", " / ", " || ", " % "}) + make(depth - 1) + ")";
    case 1: return "(" + make(depth - 1) + pick({" = ", " <> ", " < ", " >= ", " IS ", " IS NOT "}) + make(depth - 1) + ")";
    case 2: return pick({"lower", "upper", "trim", "length", "abs", "hex", "typeof", "date"}) + "(" + make(depth - 1) + ")";
    case 3: return "coalesce(" + make(depth - 1) + ", " + make(depth - 1) + ")";
    case 4: return "CASE WHEN " + make(depth - 1) + " THEN " + make(depth - 1) + " ELSE " + make(depth - 1) + " END";
    case 5: return "(" + make(depth - 1) + pick({" AND ", " OR "}) + make(depth - 1) + ")";
    case 6: return "substr(" + make(depth - 1) + ", " + pick({"1", "2", "-2", "0"}) + ", " + pick({"1", "3", "-1"}) + ")";
    case 7: return "nullif(" + make(depth - 1) + ", " + make(depth - 1) + ")";
    default: return "(" + make(depth - 1) + pick({" IN (", " NOT IN ("}) + make(0) + ", " + make(0) + "))";
    }
  };
  int compared = 0;
  for (int n = 0; n < 3000; ++n) {
    const std::string e = make(1 + static_cast<int>(random.bounded(3)));
    const std::vector<std::string> expected = m_oracle.values(e);
    if (expected.empty() || expected.back() == "error") continue;
    const std::vector<std::string> got = ours(e);
    QVERIFY2(got.size() == expected.size(), e.c_str());
    for (std::size_t r = 0; r < expected.size(); ++r)
      QVERIFY2(got[r] == expected[r], qPrintable(QStringLiteral("%1, row %2: ours \"%3\", SQLite \"%4\"").arg(QString::fromStdString(e)).arg(r).arg(QString::fromStdString(got[r]), QString::fromStdString(expected[r]))));
    ++compared;
  }
  QVERIFY(compared > 2500);
}

void TestExpression::ownFunctions() {
  QCOMPARE(ours("hash_sha256('abc')").front(), std::string("text BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"));
  QCOMPARE(ours("replaceChars('a-b_c', '-_', '+')").front(), std::string("text a+bc"));
  QCOMPARE(ours("operation_indicator('D', 'U', 'I')").front(), std::string("text I"));
  const auto e = Expression::parse(QStringLiteral("$AR_M_SOURCE_SCHEMA || '_' || lower($AR_M_SOURCE_TABLE_NAME)"));
  QVERIFY(e);
  QCOMPARE(*e->constant({{"AR_M_SOURCE_SCHEMA", "shop"}, {"AR_M_SOURCE_TABLE_NAME", "ORD"}}), QStringLiteral("shop_ord"));
  QVERIFY(ours("random()").front() != ours("random()").front());
}

void TestExpression::badExpressions_data() {
  QTest::addColumn<QString>("expression");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char *e, const char *expected) { QTest::newRow(e) << QString::fromUtf8(e) << QString::fromUtf8(expected); };
  row("", "ends too early");
  row("first_name", "Write a column as $first_name");
  row("$a ||", "ends too early");
  row("uper($a)", "Did you mean upper()?");
  row("upper($a, 1)", "takes 1 arguments");
  row("'abc", "not closed");
  row("$a; drop table x", "semicolon");
  row("(SELECT 1)", "Subqueries");
  row("$a -- remark", "Comments");
  row("$AR_H_NOTHING", "There is no variable");
  row("CASE WHEN 1 THEN 2", "END of CASE");
  row("($a", ") is missing");
  row("$a $b", "not expected");
  row("x'0g'", "hexadecimal");
  row("$a ? 1", "not known");
}

void TestExpression::badExpressions() {
  QFETCH(QString, expression);
  QFETCH(QString, expected);
  const auto e = Expression::parse(expression);
  QVERIFY(!e);
  QVERIFY2(e.error().toText().contains(expected), qPrintable(e.error().toText()));
  QVERIFY(!Expression::parse(QString(5000, QLatin1Char('(')))); // no stack is lost on it
}

/// An unchanged value that was not sent keeps what is computed from it unchanged; a mix cannot be computed.
void TestExpression::absentColumns() {
  DataType text;
  text.kind = TypeKind::Text;
  RowBatch b;
  b.shape({Physical::Text, Physical::Text});
  b.columns[0].appendTag(Tag::Unchanged);
  b.columns[1].appendBytes("x");
  Evaluator one(*Expression::parse(QStringLiteral("upper($a)")), {0}, {});
  ColumnVector out(Physical::Text);
  QVERIFY(one.evaluate(b, 1, {}, text, out));
  QCOMPARE(int(out.tag(0)), int(Tag::Unchanged));
  Evaluator two(*Expression::parse(QStringLiteral("$a || $b")), {0, 1}, {});
  const auto mixed = two.evaluate(b, 1, {}, text, out);
  QVERIFY(!mixed);
  QVERIFY(mixed.error().hint().contains(QLatin1String("REPLICA IDENTITY FULL")));
}

QTEST_GUILESS_MAIN(TestExpression)
#include "test_expression.moc"
