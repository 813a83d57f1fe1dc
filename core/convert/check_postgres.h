// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL text through PostgreSQL's own parser, without a server.
#pragma once

#include "core/convert/convert.h"

#include <optional>

namespace portolan::convert {

/// Where and why a text is refused.
struct TextFault {
  int line = 1, column = 1; ///< 1-based, in the text that was checked
  QString message;
};

/// One statement: its SQL, and the body of a PL/pgSQL routine. Nothing when the parser accepts it.
[[nodiscard]] std::optional<TextFault> checkPostgresText(const QString &statement);
/// Every statement; each refusal is a finding PTN-8001 with its place in the statement's text.
[[nodiscard]] std::vector<Finding> checkPostgresStatements(const std::vector<TargetStatement> &statements);

} // namespace portolan::convert
