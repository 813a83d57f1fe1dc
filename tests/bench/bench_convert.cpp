// SPDX-License-Identifier: GPL-3.0-or-later
// bench_convert SCHEMA.sql: one object converted again with its catalog in memory, and the parser over a dump. One line per figure:
// name, value, unit, bar, by tabs.
#include "core/catalog/from_sql.h"
#include "core/convert/convert.h"
#include "core/sql/parser.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <ctime>

using namespace portolan;

/// Time on the processor: the machine may have other work.
class CpuTimer {
public:
  void start() { m_start = now(); }
  [[nodiscard]] double seconds() const { return now() - m_start; }

private:
  static double now() {
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) / 1e9;
  }
  double m_start = 0;
};

int main(int argc, char **argv) {
  const QCoreApplication app(argc, argv);
  QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
  if (!file.open(QIODevice::ReadOnly)) return 1;
  const std::string text = file.readAll().toStdString();
  FromSqlOptions from;
  from.dialect = sql::Dialect::MariaDb;
  CpuTimer timer;
  timer.start();
  const Catalog catalog = catalogFromScript(std::string_view(text), from);
  convert::ConvertOptions options;
  options.from = sql::Dialect::MariaDb;
  options.to = sql::Dialect::Postgres;
  const auto whole = convert::convertCatalog(catalog, options);
  if (!whole || whole->statements.empty()) return 5;
  std::printf("schema read and converted\t%.2f\ts\t<20\n", timer.seconds());
  double worst = 0;
  for (std::size_t i = 0; i < catalog.routines.size(); i += std::max<std::size_t>(1, catalog.routines.size() / 20)) {
    Catalog one; // what the editor knows of: the object and the tables that it names
    one.engine = catalog.engine;
    one.database = catalog.database;
    for (const Table &t : catalog.tables)
      if (catalog.routines[i].definition.contains(t.name.name)) one.tables.push_back(t);
    timer.start();
    const auto made = convert::convertStatements({catalog.routines[i].definition}, &one, options);
    worst = std::max(worst, timer.seconds() * 1e3);
    if (made.size() != 1 || made[0].target.isEmpty()) return 2;
  }
  std::printf("one object again\t%.2f\tms\t<20\n", worst);
  std::string dump;
  while (dump.size() < (20u << 20)) {
    dump += "INSERT INTO `t` VALUES ";
    for (int i = 0; i < 500; ++i) dump += (i ? ",(" : "(") + std::to_string(i) + ",'Some customer name number','street \\'5\\', city; country','2024-02-29 10:11:12',12.25,NULL,'a longer text -- with /* marks */')";
    dump += ";\n";
  }
  sql::ParseOptions parse;
  timer.start();
  const auto script = sql::parseScript(std::string_view(dump), parse);
  const double seconds = timer.seconds();
  if (script.statements.empty() || !script.diagnostics.empty()) return 3;
  std::printf("parser on a dump\t%.2f\tMB/s\t>5\n", static_cast<double>(dump.size()) / 1e6 / seconds);
  timer.start();
  const auto definitions = sql::parseScript(std::string_view(text), parse);
  std::printf("parser on definitions\t%.2f\tMB/s\t>5\n", static_cast<double>(text.size()) / 1e6 / timer.seconds());
  return definitions.statements.empty() ? 4 : 0;
}
