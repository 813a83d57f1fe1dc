// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bits.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace bits {

void heading(QLabel *label) {
  QFont font = label->font();
  font.setPointSizeF(font.pointSizeF() * 1.35);
  font.setWeight(QFont::DemiBold);
  label->setFont(font);
}

QLabel *muted(const QString &text, QWidget *parent) {
  auto *label = new QLabel(text, parent);
  label->setProperty("role", u"muted"_s);
  label->setWordWrap(true);
  return label;
}

QPushButton *primary(const QString &text, QWidget *parent) {
  auto *button = new QPushButton(text, parent);
  button->setProperty("primary", true);
  return button;
}

QFrame *panel(QWidget *parent) {
  auto *frame = new QFrame(parent);
  frame->setProperty("panel", true);
  return frame;
}

QFormLayout *form(QWidget *parent) {
  auto *layout = new QFormLayout(parent);
  layout->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
  layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  layout->setHorizontalSpacing(12);
  layout->setVerticalSpacing(8);
  return layout;
}

void narrow(QComboBox *box) {
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(12);
}

void ownButtonTexts(QDialogButtonBox *box) {
  const std::pair<QDialogButtonBox::StandardButton, const char *> texts[] = {
      {QDialogButtonBox::Ok, QT_TRANSLATE_NOOP("portolan::ui", "OK")}, {QDialogButtonBox::Cancel, QT_TRANSLATE_NOOP("portolan::ui", "Cancel")}, {QDialogButtonBox::Apply, QT_TRANSLATE_NOOP("portolan::ui", "Apply")}};
  for (const auto &[which, text] : texts)
    if (QPushButton *button = box->button(which)) button->setText(QCoreApplication::translate("portolan::ui", text));
}

void addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &help) {
  auto *text = new QLabel(label, form->parentWidget());
  text->setBuddy(field);
  // Forms that follow each other on a page keep one edge.
  text->setMinimumWidth(text->fontMetrics().averageCharWidth() * 17);
  text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  if (auto *box = qobject_cast<QComboBox *>(field)) narrow(box);
  if (field->accessibleName().isEmpty()) field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
  if (help.isEmpty()) {
    form->addRow(text, field);
    return;
  }
  field->setAccessibleDescription(help);
  auto *box = new QWidget(form->parentWidget());
  auto *layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  text->setFixedHeight(std::max(text->sizeHint().height(), field->sizeHint().height()));
  layout->addWidget(field, 0, qobject_cast<QLineEdit *>(field) || qobject_cast<QComboBox *>(field) ? Qt::Alignment() : Qt::AlignLeft);
  layout->addWidget(muted(help, box));
  form->addRow(text, box);
}

QString severityIcon(int severity) { return severity >= 2 ? u"state-failed"_s : severity == 1 ? u"state-attention"_s : u"info"_s; }
Role severityRole(int severity) { return severity >= 2 ? Role::Failed : severity == 1 ? Role::Attention : Role::Muted; }

void selectData(QComboBox *box, const QVariant &data) {
  const int at = box->findData(data);
  if (at >= 0 && at != box->currentIndex()) box->setCurrentIndex(at);
}

namespace {
/// Lies over the view's rows while there are none.
class Placeholder : public QLabel {
public:
  Placeholder(QAbstractItemView *view, const QString &text) : QLabel(text, view->viewport()), m_view(view) {
    setProperty("role", u"muted"_s);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const auto look = [this] { refresh(); };
    connect(view->model(), &QAbstractItemModel::modelReset, this, look);
    connect(view->model(), &QAbstractItemModel::rowsInserted, this, look);
    connect(view->model(), &QAbstractItemModel::rowsRemoved, this, look);
    refresh();
  }

protected:
  bool eventFilter(QObject *object, QEvent *event) override {
    if (event->type() == QEvent::Resize) refresh();
    return QLabel::eventFilter(object, event);
  }

private:
  void refresh() {
    setGeometry(m_view->viewport()->rect().adjusted(16, 4, -16, -4));
    setVisible(m_view->model()->rowCount() == 0);
  }
  QAbstractItemView *m_view;
};
} // namespace

QLabel *placeholder(QAbstractItemView *view, const QString &text) {
  auto *label = new Placeholder(view, text);
  label->setObjectName(u"placeholderLabel"_s);
  return label;
}

void openGroups(QTreeView *view, int levels) {
  const std::function<void(const QModelIndex &, int)> open = [&](const QModelIndex &parent, int left) {
    for (int row = 0; left > 0 && row < view->model()->rowCount(parent); ++row) {
      const QModelIndex at = view->model()->index(row, 0, parent);
      view->expand(at);
      open(at, left - 1);
    }
  };
  open({}, levels);
}

void columns(QTableView *view, int stretch) {
  view->setAlternatingRowColors(true);
  view->setShowGrid(false);
  view->setWordWrap(false);
  view->setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
  view->setSelectionBehavior(QAbstractItemView::SelectRows);
  view->verticalHeader()->hide();
  view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
  view->horizontalHeader()->setHighlightSections(false);
  view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  if (stretch >= 0) view->horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
}

} // namespace bits

MessageLine::MessageLine(QWidget *parent) : QFrame(parent) {
  setProperty("panel", true);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 6, 8, 6);
  layout->setSpacing(4);
  auto *row = new QHBoxLayout;
  row->setSpacing(8);
  m_icon = new IconLabel(16, this);
  row->addWidget(m_icon, 0, Qt::AlignTop);
  m_text = new QLabel(this);
  m_text->setObjectName(u"messageText"_s);
  m_text->setWordWrap(true);
  m_text->setMinimumWidth(160); // a name without end does not widen the window
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  row->addWidget(m_text, 1);
  m_actions = new QHBoxLayout;
  m_actions->setSpacing(8);
  row->addLayout(m_actions);
  m_more = new QToolButton(this);
  m_more->setText(tr("Details"));
  m_more->setCheckable(true);
  m_more->setAutoRaise(true);
  row->addWidget(m_more, 0, Qt::AlignTop);
  auto *copy = new QToolButton(this);
  copy->setIcon(theme::icon(u"copy"_s));
  copy->setToolTip(tr("Copy this message"));
  copy->setAccessibleName(tr("Copy this message"));
  copy->setAutoRaise(true);
  row->addWidget(copy, 0, Qt::AlignTop);
  layout->addLayout(row);
  m_details = new QLabel(this);
  m_details->setWordWrap(true);
  m_details->setMinimumWidth(160);
  m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_details->setFont(theme::fixedFont());
  m_details->hide();
  layout->addWidget(m_details);
  connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
  connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text() + u'\n' + m_details->text()); });
  hide();
}

void MessageLine::clear() {
  m_text->clear();
  dropActions();
  hide();
}

void MessageLine::dropActions() {
  while (QLayoutItem *item = m_actions->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater(); // perhaps it is the one that was pressed
    delete item;
  }
}

QString MessageLine::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageLine::show(Role role, const QString &text, const QString &details) {
  m_icon->setIcon(role == Role::Failed ? u"state-failed"_s : role == Role::Attention ? u"state-attention"_s : role == Role::Done ? u"state-done"_s
                                                         : role == Role::Running   ? u"state-running"_s   : u"info"_s, role);
  m_text->setText(text);
  m_details->setText(details);
  m_more->setVisible(!details.isEmpty());
  m_more->setChecked(false);
  m_details->hide();
  QWidget::show();
}

void MessageLine::show(const Error &error) {
  QString text = error.message();
  if (!text.isEmpty() && text.back().isLetterOrNumber()) text += u'.';
  if (!error.hint().isEmpty()) text += u' ' + error.hint() + (error.hint().back().isLetterOrNumber() ? u"."_s : QString());
  const QString whole = error.toText();
  show(Role::Failed, text, whole.size() > error.message().size() + error.hint().size() + 8 ? whole : QString());
}

void MessageLine::setAction(const QString &text, QObject *context, std::function<void()> action) {
  dropActions();
  addAction(text, context, std::move(action));
}

QPushButton *MessageLine::addAction(const QString &text, QObject *context, std::function<void()> action) {
  auto *button = new QPushButton(text, this);
  m_actions->addWidget(button, 0, Qt::AlignTop);
  connect(button, &QPushButton::clicked, context, std::move(action));
  return button;
}

EmptyState::EmptyState(const QString &icon, const QString &text, const QString &actionText, QWidget *parent) : QWidget(parent) {
  auto *layout = new QVBoxLayout(this);
  layout->addStretch(2);
  auto *picture = new IconLabel(48, this);
  picture->setIcon(icon, Role::Border);
  layout->addWidget(picture, 0, Qt::AlignHCenter);
  m_text = bits::muted(text, this);
  m_text->setAlignment(Qt::AlignCenter);
  m_text->setMinimumWidth(160);
  layout->addWidget(m_text); // over the whole width: an aligned label would not get the height that its lines need
  m_button = new QPushButton(actionText, this);
  m_button->setVisible(!actionText.isEmpty());
  layout->addWidget(m_button, 0, Qt::AlignHCenter);
  layout->addStretch(3);
  connect(m_button, &QPushButton::clicked, this, &EmptyState::action);
}

void EmptyState::setText(const QString &text) { m_text->setText(text); }
void EmptyState::setActionVisible(bool visible) { m_button->setVisible(visible); }

IconLabel::IconLabel(int size, QWidget *parent) : QWidget(parent), m_size(size) { setFixedSize(size, size); }

void IconLabel::setIcon(const QString &name, Role role) {
  m_name = name;
  m_role = role;
  update();
}

void IconLabel::paintEvent(QPaintEvent *) {
  if (m_name.isEmpty()) return;
  QPainter painter(this);
  painter.drawPixmap(rect(), theme::pixmap(m_name, m_role, m_size, devicePixelRatioF()));
}

} // namespace portolan::ui
