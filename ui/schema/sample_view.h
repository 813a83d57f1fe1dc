// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task/sample_rows.h"
#include "ui/models/message_model.h"
#include "ui/session/task_document.h"

#include <QWidget>
#include <optional>

class QLabel;
class QTableView;
class QToolButton;

namespace portolan::ui {

/// The first rows of a table as the source has them, and beside them as they arrive: what rules, types and value policies make
/// of them. What differs stands out; a row that does not arrive says why.
class SampleView : public QWidget {
  Q_OBJECT
public:
  explicit SampleView(TaskDocument &document, QWidget *parent = nullptr);
  ~SampleView() override;
  /// Reads the rows of a table of the source in a worker; what was being read is given up.
  void load(const ObjectName &table);
  void clear(const QString &why);

private:
  void show(const task::SampleRows &rows);
  void giveUp();
  QTableView *makeSide(TextTableModel *&model, const QString &name, const QString &title);

  TaskDocument &m_document;
  QLabel *m_title;
  QToolButton *m_stop;
  TextTableModel *m_before, *m_after;
  QTableView *m_left, *m_right;
  std::optional<CancelToken> m_cancel;
  quint64 m_number = 0;
};

} // namespace portolan::ui
