// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/keywords.h"

#include "core/sql/printer.h"

#include <array>
#include <unordered_set>

namespace portolan::sql {

namespace {

using WordSet = std::unordered_set<std::string_view>;

const WordSet &clauseWords() {
  static const WordSet words{
      "FROM", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "OFFSET", "FETCH", "FOR", "UNION", "EXCEPT", "INTERSECT", "INTO", "ON", "USING", "JOIN", "INNER",
      "LEFT", "RIGHT", "FULL", "CROSS", "NATURAL", "WINDOW", "AND", "OR", "NOT", "IS", "IN", "LIKE", "BETWEEN", "SET", "VALUES", "WHEN", "THEN", "ELSE", "END",
      "AS", "RETURNING", "COLLATE", "ASC", "DESC", "SELECT", "WITH", "LATERAL", "CASE", "ESCAPE", "CHECK", "DEFAULT", "TO", "NULL", "CREATE"};
  return words;
}
const WordSet &clauseWordsMySql() {
  static const WordSet words{"USE", "IGNORE", "FORCE", "PARTITION", "LOCK", "STRAIGHT_JOIN", "DIV", "MOD", "RLIKE", "REGEXP", "XOR", "PROCEDURE", "SEPARATOR", "INTERVAL", "MEMBER"};
  return words;
}
const WordSet &clauseWordsPostgres() {
  static const WordSet words{"TABLESAMPLE", "ILIKE", "SIMILAR", "OVERLAPS", "ISNULL", "NOTNULL"};
  return words;
}
const WordSet &clauseWordsSqlite() {
  static const WordSet words{"INDEXED", "GLOB", "MATCH", "REGEXP", "ISNULL", "NOTNULL"};
  return words;
}

const WordSet &reservedPostgres() {
  static const WordSet words{
      "ALL", "ANALYSE", "ANALYZE", "AND", "ANY", "ARRAY", "AS", "ASC", "ASYMMETRIC", "BOTH", "CASE", "CAST", "CHECK", "COLLATE", "COLUMN", "CONSTRAINT", "CREATE",
      "CURRENT_CATALOG", "CURRENT_DATE", "CURRENT_ROLE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "CURRENT_USER", "DEFAULT", "DEFERRABLE", "DESC", "DISTINCT", "DO",
      "ELSE", "END", "EXCEPT", "FALSE", "FETCH", "FOR", "FOREIGN", "FROM", "GRANT", "GROUP", "HAVING", "IN", "INITIALLY", "INTERSECT", "INTO", "LATERAL",
      "LEADING", "LIMIT", "LOCALTIME", "LOCALTIMESTAMP", "NOT", "NULL", "OFFSET", "ON", "ONLY", "OR", "ORDER", "PLACING", "PRIMARY", "REFERENCES", "RETURNING",
      "SELECT", "SESSION_USER", "SOME", "SYMMETRIC", "SYSTEM_USER", "TABLE", "THEN", "TO", "TRAILING", "TRUE", "UNION", "UNIQUE", "USER", "USING", "VARIADIC",
      "WHEN", "WHERE", "WINDOW", "WITH", "AUTHORIZATION", "BINARY", "COLLATION", "CONCURRENTLY", "CROSS", "CURRENT_SCHEMA", "FREEZE", "FULL", "ILIKE", "INNER",
      "IS", "ISNULL", "JOIN", "LEFT", "LIKE", "NATURAL", "NOTNULL", "OUTER", "OVERLAPS", "RIGHT", "SIMILAR", "TABLESAMPLE", "VERBOSE"};
  return words;
}
/// Allowed as a column, not as a function: quoted all the same, it reads safer.
const WordSet &careful() {
  static const WordSet words{"BETWEEN", "COALESCE", "EXISTS", "EXTRACT", "GREATEST", "GROUPING", "INOUT", "INTERVAL", "LEAST", "NONE", "NULLIF", "OUT", "OVERLAY",
                             "POSITION", "ROW", "SETOF", "SUBSTRING", "TREAT", "TRIM", "VALUES", "NORMALIZE", "XMLATTRIBUTES", "XMLCONCAT", "XMLELEMENT",
                             "XMLEXISTS", "XMLFOREST", "XMLNAMESPACES", "XMLPARSE", "XMLPI", "XMLROOT", "XMLSERIALIZE", "XMLTABLE"};
  return words;
}
const WordSet &reservedMySql() {
  static const WordSet words{
      "ACCESSIBLE", "ADD", "ALL", "ALTER", "ANALYZE", "AND", "AS", "ASC", "ASENSITIVE", "BEFORE", "BETWEEN", "BIGINT", "BINARY", "BLOB", "BOTH", "BY", "CALL",
      "CASCADE", "CASE", "CHANGE", "CHAR", "CHARACTER", "CHECK", "COLLATE", "COLUMN", "CONDITION", "CONSTRAINT", "CONTINUE", "CONVERT", "CREATE", "CROSS", "CUBE",
      "CUME_DIST", "CURRENT_DATE", "CURRENT_ROLE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "CURRENT_USER", "CURSOR", "DATABASE", "DATABASES", "DAY_HOUR",
      "DAY_MICROSECOND", "DAY_MINUTE", "DAY_SECOND", "DEC", "DECIMAL", "DECLARE", "DEFAULT", "DELAYED", "DELETE", "DENSE_RANK", "DESC", "DESCRIBE",
      "DETERMINISTIC", "DISTINCT", "DISTINCTROW", "DIV", "DOUBLE", "DROP", "DUAL", "EACH", "ELSE", "ELSEIF", "EMPTY", "ENCLOSED", "ESCAPED", "EXCEPT", "EXISTS",
      "EXIT", "EXPLAIN", "FALSE", "FETCH", "FIRST_VALUE", "FLOAT", "FLOAT4", "FLOAT8", "FOR", "FORCE", "FOREIGN", "FROM", "FULLTEXT", "FUNCTION", "GENERATED",
      "GET", "GRANT", "GROUP", "GROUPING", "GROUPS", "HAVING", "HIGH_PRIORITY", "HOUR_MICROSECOND", "HOUR_MINUTE", "HOUR_SECOND", "IF", "IGNORE", "IN", "INDEX",
      "INFILE", "INNER", "INOUT", "INSENSITIVE", "INSERT", "INT", "INT1", "INT2", "INT3", "INT4", "INT8", "INTEGER", "INTERSECT", "INTERVAL", "INTO", "IS",
      "ITERATE", "JOIN", "JSON_TABLE", "KEY", "KEYS", "KILL", "LAG", "LAST_VALUE", "LATERAL", "LEAD", "LEADING", "LEAVE", "LEFT", "LIKE", "LIMIT", "LINEAR",
      "LINES", "LOAD", "LOCALTIME", "LOCALTIMESTAMP", "LOCK", "LONG", "LONGBLOB", "LONGTEXT", "LOOP", "LOW_PRIORITY", "MATCH", "MAXVALUE", "MEDIUMBLOB",
      "MEDIUMINT", "MEDIUMTEXT", "MIDDLEINT", "MINUTE_MICROSECOND", "MINUTE_SECOND", "MOD", "MODIFIES", "NATURAL", "NOT", "NO_WRITE_TO_BINLOG", "NTH_VALUE",
      "NTILE", "NULL", "NUMERIC", "OF", "OFFSET", "ON", "OPTIMIZE", "OPTION", "OPTIONALLY", "OR", "ORDER", "OUT", "OUTER", "OUTFILE", "OVER", "PARTITION",
      "PERCENT_RANK", "PRECISION", "PRIMARY", "PROCEDURE", "PURGE", "RANGE", "RANK", "READ", "READS", "READ_WRITE", "REAL", "RECURSIVE", "REFERENCES", "REGEXP",
      "RELEASE", "RENAME", "REPEAT", "REPLACE", "REQUIRE", "RESIGNAL", "RESTRICT", "RETURN", "RETURNING", "REVOKE", "RIGHT", "RLIKE", "ROW", "ROWS", "ROW_NUMBER",
      "SCHEMA", "SCHEMAS", "SECOND_MICROSECOND", "SELECT", "SENSITIVE", "SEPARATOR", "SET", "SHOW", "SIGNAL", "SMALLINT", "SPATIAL", "SPECIFIC", "SQL",
      "SQLEXCEPTION", "SQLSTATE", "SQLWARNING", "SQL_BIG_RESULT", "SQL_CALC_FOUND_ROWS", "SQL_SMALL_RESULT", "SSL", "STARTING", "STORED", "STRAIGHT_JOIN",
      "SYSTEM", "TABLE", "TERMINATED", "THEN", "TINYBLOB", "TINYINT", "TINYTEXT", "TO", "TRAILING", "TRIGGER", "TRUE", "UNDO", "UNION", "UNIQUE", "UNLOCK",
      "UNSIGNED", "UPDATE", "USAGE", "USE", "USING", "UTC_DATE", "UTC_TIME", "UTC_TIMESTAMP", "VALUES", "VARBINARY", "VARCHAR", "VARCHARACTER", "VARYING",
      "VIRTUAL", "WHEN", "WHERE", "WHILE", "WINDOW", "WITH", "WRITE", "XOR", "YEAR_MONTH", "ZEROFILL"};
  return words;
}
/// Words of MySQL's list that still may begin an expression or are no trouble inside one.
const WordSet &lenientMySql() {
  static const WordSet words{"EMPTY", "SYSTEM", "OFFSET", "GROUPS", "CUBE", "RANK", "LAG", "LEAD", "NTILE", "ROWS", "RECURSIVE", "STORED", "VIRTUAL", "GET", "SQL",
                             "FUNCTION", "OVER", "WINDOW", "RETURNING", "LATERAL", "EXCEPT", "INTERSECT", "GENERATED", "BINARY", "DUAL", "OF"};
  return words;
}
const WordSet &reservedSqlite() {
  static const WordSet words{"ADD", "ALL", "ALTER", "AND", "AS", "AUTOINCREMENT", "BETWEEN", "CASE", "CHECK", "COLLATE", "COMMIT", "CONSTRAINT", "CREATE", "DEFAULT",
                             "DEFERRABLE", "DELETE", "DISTINCT", "DROP", "ELSE", "ESCAPE", "EXCEPT", "EXISTS", "FOREIGN", "FROM", "GROUP", "HAVING", "IN", "INDEX",
                             "INSERT", "INTERSECT", "INTO", "IS", "ISNULL", "JOIN", "LIMIT", "NOT", "NOTHING", "NOTNULL", "NULL", "ON", "OR", "ORDER", "PRIMARY",
                             "REFERENCES", "RETURNING", "SELECT", "SET", "TABLE", "THEN", "TO", "TRANSACTION", "UNION", "UNIQUE", "UPDATE", "USING", "VALUES",
                             "WHEN", "WHERE"};
  return words;
}
const WordSet &builtinTypes() {
  static const WordSet words{
      "TINYINT", "SMALLINT", "MEDIUMINT", "INT", "INTEGER", "BIGINT", "INT1", "INT2", "INT3", "INT4", "INT8", "MIDDLEINT", "SERIAL", "SMALLSERIAL", "BIGSERIAL",
      "SERIAL2", "SERIAL4", "SERIAL8", "DECIMAL", "DEC", "NUMERIC", "FIXED", "FLOAT", "FLOAT4", "FLOAT8", "DOUBLE", "REAL", "BIT", "VARBIT", "BOOL", "BOOLEAN",
      "MONEY", "CHAR", "CHARACTER", "NCHAR", "VARCHAR", "NVARCHAR", "VARCHARACTER", "NATIONAL", "TEXT", "TINYTEXT", "MEDIUMTEXT", "LONGTEXT", "LONG", "BINARY",
      "VARBINARY", "BLOB", "TINYBLOB", "MEDIUMBLOB", "LONGBLOB", "BYTEA", "DATE", "TIME", "TIMETZ", "DATETIME", "TIMESTAMP", "TIMESTAMPTZ", "YEAR", "INTERVAL",
      "ENUM", "SET", "JSON", "JSONB", "XML", "UUID", "INET", "INET4", "INET6", "CIDR", "MACADDR", "MACADDR8", "POINT", "LINE", "LSEG", "BOX", "PATH", "POLYGON",
      "CIRCLE", "LINESTRING", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION", "GEOMCOLLECTION", "TSVECTOR", "TSQUERY", "OID", "REGCLASS",
      "REGTYPE", "REGPROC", "REGPROCEDURE", "REGNAMESPACE", "REGROLE", "REGCONFIG", "NAME", "RECORD", "VOID", "TRIGGER", "EVENT_TRIGGER", "REFCURSOR", "ANYELEMENT",
      "ANYARRAY", "ANYCOMPATIBLE", "INT4RANGE", "INT8RANGE", "NUMRANGE", "TSRANGE", "TSTZRANGE", "DATERANGE", "INT4MULTIRANGE", "INT8MULTIRANGE", "NUMMULTIRANGE",
      "TSMULTIRANGE", "TSTZMULTIRANGE", "DATEMULTIRANGE", "BPCHAR", "XID", "CID", "TID", "PG_LSN", "JSONPATH", "SIGNED", "UNSIGNED", "CLOB", "NUMBER", "STRING", "ANY",
      "VECTOR"};
  return words;
}

/// Upper case in a small buffer: words longer than any keyword are in no list.
struct Upper {
  explicit Upper(std::string_view word) {
    if (word.size() > buffer.size()) return;
    for (std::size_t i = 0; i < word.size(); ++i) buffer[i] = word[i] >= 'a' && word[i] <= 'z' ? static_cast<char>(word[i] - 32) : word[i];
    text = {buffer.data(), word.size()};
  }
  std::array<char, 24> buffer{};
  std::string_view text;
};

bool holds(const WordSet &set, std::string_view word) { return !word.empty() && set.contains(word); }

} // namespace

bool isClauseWord(std::string_view word, Dialect dialect, bool inBody) {
  const Upper upper(word);
  if (holds(clauseWords(), upper.text)) return true;
  if (inBody && (upper.text == "LOOP" || upper.text == "DO" || upper.text == "UNTIL" || upper.text == "IF")) return true;
  switch (dialect) {
  case Dialect::MySql:
  case Dialect::MariaDb: return holds(clauseWordsMySql(), upper.text);
  case Dialect::Postgres: return holds(clauseWordsPostgres(), upper.text);
  case Dialect::Sqlite: return holds(clauseWordsSqlite(), upper.text);
  }
  return false;
}

bool isReservedWord(std::string_view word, Dialect dialect) {
  const Upper upper(word);
  switch (dialect) {
  case Dialect::MySql:
  case Dialect::MariaDb: return holds(reservedMySql(), upper.text) && !holds(lenientMySql(), upper.text);
  case Dialect::Postgres: return holds(reservedPostgres(), upper.text);
  case Dialect::Sqlite: return holds(reservedSqlite(), upper.text);
  }
  return false;
}

bool isBuiltinType(std::string_view word, Dialect) { return holds(builtinTypes(), Upper(word).text); }

bool isReserved(Dialect dialect, const QString &word) {
  const std::string bytes = word.toStdString();
  const Upper upper(bytes);
  switch (dialect) {
  case Dialect::MySql:
  case Dialect::MariaDb: return holds(reservedMySql(), upper.text);
  case Dialect::Postgres: return holds(reservedPostgres(), upper.text) || holds(careful(), upper.text);
  case Dialect::Sqlite: return holds(reservedSqlite(), upper.text);
  }
  return false;
}

} // namespace portolan::sql
