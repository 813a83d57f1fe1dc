// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/check_postgres.h"

#include "core/convert/findings.h"
#include "core/sql/tokenizer.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <pg_query.h>

namespace portolan::convert {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TargetCheck", text); }

/// `position` counts characters from 1; 0: not known.
TextFault faultAt(const QByteArray &utf8, int position, const QString &message) {
  TextFault fault;
  fault.message = message;
  const QString text = QString::fromUtf8(utf8);
  const QString before = text.left(std::max(0, position - 1));
  fault.line = 1 + static_cast<int>(before.count(QLatin1Char('\n')));
  fault.column = 1 + static_cast<int>(before.size() - (before.lastIndexOf(QLatin1Char('\n')) + 1));
  return fault;
}

/// The first words of a statement and whether LANGUAGE plpgsql is among the others; comments and bodies do not count.
struct Shape { bool routine = false, plpgsql = false; int bodyLine = 0, bodyColumn = 0; };

Shape shapeOf(std::string_view utf8) {
  Shape shape;
  sql::Tokenizer tokenizer(utf8, sql::lexRules(sql::Dialect::Postgres, {}));
  int words = 0;
  bool afterLanguage = false;
  for (sql::Token token = tokenizer.next(); token.kind != sql::TokenKind::End; token = tokenizer.next()) {
    if (token.kind == sql::TokenKind::Comment) continue;
    ++words;
    if (words <= 4 && (token.isWord("FUNCTION") || token.isWord("PROCEDURE"))) shape.routine = true;
    if (words > 1 && words <= 4 && !shape.routine && !token.isWord("OR") && !token.isWord("REPLACE")) break;
    if (token.kind == sql::TokenKind::DollarString && shape.bodyLine == 0) {
      shape.bodyLine = static_cast<int>(token.line);
      shape.bodyColumn = static_cast<int>(token.column);
    }
    if (afterLanguage) shape.plpgsql = token.isWord("PLPGSQL") || token.text == "'plpgsql'";
    afterLanguage = token.isWord("LANGUAGE");
    if (words == 1 && !token.isWord("CREATE")) break;
  }
  return shape;
}

std::optional<TextFault> faultOf(const PgQueryError *error, const QByteArray &utf8) {
  if (!error) return std::nullopt;
  return faultAt(utf8, error->cursorpos, QString::fromUtf8(error->message));
}

/// The parser of bodies knows no catalog; what it says of names that only a server can know is no fault of the text.
bool needsCatalog(const QString &message) {
  return message.contains(QLatin1String("not exist")) || message.contains(QLatin1String("cache lookup")) || message.contains(QLatin1String("pseudo-type"))
         || message.contains(QLatin1String("not implemented")) || message.contains(QLatin1String("polymorphic"))
         || message.contains(QLatin1String("must be of type cursor")); // of a parameter it does not know the type
}

/// It gives the line within the body ("near line 3"), and what it stumbled over; both are looked up in the whole text.
TextFault bodyFault(const PgQueryError &error, const QByteArray &utf8, const Shape &shape) {
  TextFault fault;
  fault.message = QString::fromUtf8(error.message);
  static const QRegularExpression nearLine(QStringLiteral("near line (\\d+)")), nearText(QStringLiteral("at or near \"(.*)\"$"));
  const int inBody = nearLine.match(QString::fromUtf8(error.context ? error.context : "")).captured(1).toInt();
  if (inBody <= 0 || shape.bodyLine == 0) return fault;
  fault.line = shape.bodyLine + inBody - 1;
  const QStringList lines = QString::fromUtf8(utf8).split(QLatin1Char('\n'));
  const QString word = nearText.match(fault.message).captured(1);
  // The line of a statement inside the body may be its first; the word stands there or soon after.
  for (int line = fault.line; !word.isEmpty() && line < fault.line + 20 && line <= lines.size(); ++line) {
    const auto at = lines[line - 1].indexOf(word, line == shape.bodyLine ? shape.bodyColumn : 0);
    if (at < 0) continue;
    fault.line = line;
    fault.column = static_cast<int>(at) + 1;
    break;
  }
  return fault;
}

} // namespace

std::optional<TextFault> checkPostgresText(const QString &statement) {
  const QByteArray utf8 = statement.toUtf8();
  const PgQuerySplitResult parsed = pg_query_split_with_parser(utf8.constData());
  std::optional<TextFault> fault = faultOf(parsed.error, utf8);
  pg_query_free_split_result(parsed);
  if (fault) return fault;
  const Shape shape = shapeOf({utf8.constData(), static_cast<std::size_t>(utf8.size())});
  if (!shape.routine || !shape.plpgsql) return std::nullopt;
  const PgQueryPlpgsqlParseResult body = pg_query_parse_plpgsql(utf8.constData());
  if (body.error) fault = bodyFault(*body.error, utf8, shape);
  pg_query_free_plpgsql_parse_result(body);
  if (fault && needsCatalog(fault->message)) return std::nullopt;
  return fault;
}

std::vector<Finding> checkPostgresStatements(const std::vector<TargetStatement> &statements) {
  std::vector<Finding> findings;
  for (const TargetStatement &s : statements) {
    const auto fault = checkPostgresText(s.sql.text());
    if (!fault) continue;
    Finding finding = makeFinding(8001, tr("PostgreSQL's parser refuses the converted text: %1").arg(fault->message));
    finding.objectKind = s.objectKind;
    finding.object = s.source.name.isEmpty() ? s.object : s.source;
    finding.targetLine = fault->line;
    finding.targetColumn = fault->column;
    findings.push_back(std::move(finding));
  }
  return findings;
}

} // namespace portolan::convert
