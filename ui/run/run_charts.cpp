// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_charts.h"

#include "ui/theme/theme.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLineSeries>
#include <QValueAxis>
#include <cmath>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr double windowSeconds = 300, shortestWindow = 30;

/// The next round number at or above, so that the axis is readable: 1, 2, 5 times a power of ten.
double roundUp(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-9))));
  for (const double step : {1.0, 2.0, 5.0, 10.0})
    if (value <= step * power) return step * power;
  return value;
}
} // namespace

RunCharts::RunCharts(QWidget *parent) : QWidget(parent) {
  setFixedHeight(116);
  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_rate = makePlot(tr("Rows per second"), u"%.0f"_s);
  m_lag = makePlot(tr("Lag in seconds"), u"%.1f"_s);
  layout->addWidget(m_rate.view);
  layout->addWidget(m_lag.view);
  tint(m_rate, int(Role::Series1));
  tint(m_lag, int(Role::Series2));
}

RunCharts::Plot RunCharts::makePlot(const QString &title, const QString &unit) {
  Plot p;
  p.chart = new QChart;
  p.chart->setTitle(title);
  p.chart->legend()->hide();
  p.chart->setMargins({0, 0, 0, 0});
  p.chart->layout()->setContentsMargins(0, 0, 0, 0);
  p.chart->setBackgroundRoundness(0);
  p.chart->setLocalizeNumbers(true);
  p.chart->setAnimationOptions(QChart::NoAnimation);
  p.series = new QLineSeries(p.chart);
  p.chart->addSeries(p.series);
  p.x = new QValueAxis(p.chart);
  p.x->setRange(-windowSeconds, 0);
  p.x->setTickCount(6);
  p.x->setLabelFormat(u"%.0f s"_s);
  p.y = new QValueAxis(p.chart);
  p.y->setRange(0, 1);
  p.y->setTickCount(3);
  p.y->setLabelFormat(unit);
  p.chart->addAxis(p.x, Qt::AlignBottom);
  p.chart->addAxis(p.y, Qt::AlignLeft);
  p.series->attachAxis(p.x);
  p.series->attachAxis(p.y);
  p.view = new QChartView(p.chart, this);
  p.view->setAccessibleName(title);
  p.view->setFrameShape(QFrame::NoFrame);
  p.view->setFocusPolicy(Qt::NoFocus);
  return p;
}

void RunCharts::tint(Plot &plot, int series) {
  QFont small = font();
  small.setPointSizeF(small.pointSizeF() * 0.85);
  plot.view->setBackgroundBrush(theme::color(Role::Window));
  plot.chart->setBackgroundBrush(theme::color(Role::Window));
  plot.chart->setBackgroundPen(Qt::NoPen);
  plot.chart->setTitleBrush(theme::color(Role::Muted));
  plot.chart->setTitleFont(small);
  for (QValueAxis *axis : {plot.x, plot.y}) {
    axis->setLabelsBrush(theme::color(Role::Muted));
    axis->setLabelsFont(small);
    axis->setGridLineColor(theme::color(Role::Border));
    axis->setLinePen(QPen(theme::color(Role::Border)));
  }
  plot.series->setPen(QPen(theme::color(Role(series)), 1.6));
}

void RunCharts::changeEvent(QEvent *event) {
  if (event->type() == QEvent::PaletteChange) {
    tint(m_rate, int(Role::Series1));
    tint(m_lag, int(Role::Series2));
  }
  QWidget::changeEvent(event);
}

void RunCharts::setLagVisible(bool visible) { m_lag.view->setVisible(visible); }

void RunCharts::show(const Run *run) {
  QList<QPointF> rate, lag;
  double maxRate = 10, maxLag = 1; // half of the axis is a whole number
  if (run && !run->samples().empty()) {
    const double now = run->samples().back().seconds;
    for (const RunSample &s : run->samples()) {
      if (now - s.seconds > windowSeconds) continue;
      rate.append({s.seconds - now, s.rowsPerSecond});
      maxRate = std::max(maxRate, s.rowsPerSecond);
      if (s.lagSeconds >= 0) {
        lag.append({s.seconds - now, s.lagSeconds});
        maxLag = std::max(maxLag, s.lagSeconds);
      }
    }
  }
  // A run that is a few seconds old fills its chart too.
  const double age = run && !run->samples().empty() ? run->samples().back().seconds - run->samples().front().seconds : 0;
  double window = shortestWindow;
  while (window < age && window < windowSeconds) window = std::min(window * 2, windowSeconds);
  for (const Plot &p : {m_rate, m_lag}) p.x->setRange(-window, 0);
  m_rate.series->replace(rate);
  m_rate.y->setRange(0, roundUp(maxRate));
  m_lag.series->replace(lag);
  m_lag.y->setRange(0, roundUp(maxLag));
}

} // namespace portolan::ui
