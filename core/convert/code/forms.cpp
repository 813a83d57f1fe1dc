// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/code/forms.h"

#include "core/sql/parser.h"

#include <mutex>

namespace portolan::convert {

using sql::Node;
using sql::NodeKind;
using sql::NodePtr;

namespace {

const Node &parsedForm(sql::Dialect dialect, const QString &text) {
  static std::mutex mutex;
  static QHash<QString, std::shared_ptr<Node>> forms;
  const std::lock_guard lock(mutex);
  const QString key = QString::number(static_cast<int>(dialect)) + text;
  auto it = forms.constFind(key);
  if (it == forms.constEnd()) {
    sql::ParseOptions options;
    options.dialect = dialect;
    sql::Parsed parsed = sql::parseExpression(text, options);
    it = forms.insert(key, std::shared_ptr<Node>(parsed.node.release()));
  }
  return **it;
}

int holeNumber(const Node &node) {
  if (node.kind != NodeKind::ColumnRef || node.children.size() > 0 || node.text.size() < 2 || node.text[0] != QLatin1Char('_')) return 0;
  bool ok = false;
  const int n = QStringView(node.text).mid(1).toInt(&ok);
  return ok ? n : 0;
}

} // namespace

NodePtr form(sql::Dialect dialect, const QString &text, std::vector<NodePtr> arguments) {
  NodePtr copy = parsedForm(dialect, text).clone();
  std::vector<int> uses(arguments.size() + 1, 0);
  const auto count = [&](const Node &n) {
    if (const int hole = holeNumber(n); hole > 0 && hole <= static_cast<int>(arguments.size())) ++uses[static_cast<std::size_t>(hole)];
    return sql::Visit::Children;
  };
  (void)sql::walk(static_cast<const Node &>(*copy), count);
  return sql::transform(std::move(copy), [&](NodePtr node) -> NodePtr {
    const int hole = holeNumber(*node);
    if (hole <= 0 || hole > static_cast<int>(arguments.size())) return node;
    NodePtr &argument = arguments[static_cast<std::size_t>(hole - 1)];
    if (!argument) return node;
    return --uses[static_cast<std::size_t>(hole)] == 0 ? std::move(argument) : argument->clone();
  });
}

} // namespace portolan::convert
