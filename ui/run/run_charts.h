// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/run.h"

#include <QWidget>

class QChart;
class QChartView;
class QLineSeries;
class QValueAxis;

namespace portolan::ui {

/// Throughput and lag of the last five minutes. Coloured from the theme, also after a change of theme.
class RunCharts : public QWidget {
  Q_OBJECT
public:
  explicit RunCharts(QWidget *parent = nullptr);
  void show(const Run *run);
  void setLagVisible(bool visible);

protected:
  void changeEvent(QEvent *event) override;

private:
  struct Plot { QChartView *view = nullptr; QChart *chart = nullptr; QLineSeries *series = nullptr; QValueAxis *x = nullptr, *y = nullptr; };
  Plot makePlot(const QString &title, const QString &unit);
  void tint(Plot &plot, int series);
  Plot m_rate, m_lag;
};

} // namespace portolan::ui
