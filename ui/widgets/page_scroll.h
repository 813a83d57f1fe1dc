// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QScrollArea>

namespace portolan::ui {

/// Holds one page at the size of the window, and scrolls it where the window is smaller than the page can be: on a small or
/// a strongly scaled screen. QScrollArea by itself would ask for the height that a page would like, not for what it needs.
class PageScroll : public QScrollArea {
public:
  PageScroll(QWidget *page, QWidget *parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    page->installEventFilter(this);
  }
  [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }
  [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }

protected:
  void resizeEvent(QResizeEvent *event) override {
    QScrollArea::resizeEvent(event);
    fit();
  }
  bool eventFilter(QObject *object, QEvent *event) override {
    const bool done = QScrollArea::eventFilter(object, event);
    if (object == widget() && event->type() == QEvent::LayoutRequest) fit();
    return done;
  }

private:
  void fit() { widget()->resize(viewport()->size().expandedTo(widget()->minimumSizeHint())); }
};

} // namespace portolan::ui
