// SPDX-License-Identifier: GPL-3.0-or-later
// Colours come from roles; a role's colour stands in resources/themes/{light,dark}.json. Nothing else in the
// window names a colour.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QWidget;

namespace portolan::ui {

enum class Role {
  Window, Base, Alternate, Raised, Text, Muted, Border, Button, Accent, AccentText, Running, Done, Attention, Failed, Waiting,
  Changed, Edited, Problem, CaretLine, Margin, MarginText, Selection, SelectionText, SqlKeyword, SqlString, SqlNumber,
  SqlComment, SqlOperator, SqlIdentifier, Link, Series1, Series2, Series3, Series4,
};
inline constexpr int roleCount = int(Role::Series4) + 1;

enum class ThemeChoice { System, Light, Dark };

namespace theme {
[[nodiscard]] QString roleKey(Role role);                ///< the key in the theme files
[[nodiscard]] QColor color(Role role, bool dark);
[[nodiscard]] QColor color(Role role);                   ///< of the theme in use
[[nodiscard]] bool isDark();
[[nodiscard]] double contrast(const QColor &a, const QColor &b); ///< WCAG ratio, 1 … 21
[[nodiscard]] QPalette palette(bool dark);
/// Sets style, palette and the few style-sheet rules; may be called again at any time.
void apply(ThemeChoice choice);
[[nodiscard]] ThemeChoice choice();
/// A line icon tinted with the role's colour at the moment of painting, so that a theme change needs no reload.
[[nodiscard]] QIcon icon(const QString &name, Role role = Role::Text);
[[nodiscard]] QPixmap pixmap(const QString &name, Role role, int size, qreal ratio);
[[nodiscard]] QIcon engineIcon(const QString &engine);
[[nodiscard]] QFont fixedFont();
void setFixedFont(const QFont &font);
} // namespace theme

} // namespace portolan::ui
