// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/preview_page.h"

#include "onboarding/failure_words.h"
#include "records/json_view.h"
#include "records/pretty_json.h"
#include "session/time_display.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/panel.h"
#include "widgets/segments.h"
#include "widgets/status_chip.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextBlock>

namespace casb::ui {
namespace {

constexpr int kTimeRole = Qt::UserRole + 1;
constexpr int kCountRole = Qt::UserRole + 2;
constexpr int kRow = 43;

const QStringList &serviceNames()
{
    static const QStringList names{QStringLiteral("alerts"), QStringLiteral("events")};
    return names;
}

/// Two lines: what it is; when, and how many records it becomes.
class ObjectDelegate : public QStyledItemDelegate
{
public:
    ObjectDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int lines = QFontMetrics(m_theme.font(Type::Body)).height() + QFontMetrics(m_theme.font(Type::Small)).height();
        return {120, std::max(kRow, lines + 9)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect box = option.rect;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(box, m_theme.colour(chosen ? Colour::Selection
                                              : option.state.testFlag(QStyle::State_MouseOver) ? Colour::Hover
                                                                                               : Colour::Surface));
        if (chosen)
            painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), m_theme.colour(Colour::Accent));
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), m_theme.colour(Colour::Border));
        const QRect text = box.adjusted(10, 4, -10, -5);
        painter->setFont(m_theme.font(Type::Body));
        painter->setPen(m_theme.colour(Colour::Text));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(m_theme.font(Type::Small));
        painter->setPen(m_theme.colour(Colour::TextMuted));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom, index.data(kTimeRole).toString());
        painter->drawText(text, Qt::AlignRight | Qt::AlignBottom, index.data(kCountRole).toString());
        painter->restore();
    }

private:
    const Theme &m_theme;
};

/// Numbers of the lines of @p record that @p source does not have. Of an object or array that came all lines count, also
/// those that stand at another place in the source.
QList<int> addedLines(const QString &source, const QString &record)
{
    QSet<QString> known;
    for (const QString &line : source.split(u'\n'))
        known.insert(line.trimmed().remove(u','));
    QList<int> out;
    qsizetype block = -1; // how far a block is indented that is not closed yet
    const QStringList lines = record.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString bare = lines[i].trimmed();
        const qsizetype indent = lines[i].indexOf(bare);
        const bool inside = block >= 0;
        if (inside && indent <= block)
            block = -1; // its last line
        if (inside)
            out << i;
        if (inside || bare.size() < 2 || known.contains(QString(bare).remove(u',')))
            continue;
        out << i;
        if (bare.endsWith(u'{') || bare.endsWith(u'['))
            block = indent;
    }
    return out;
}

} // namespace

PreviewPage::PreviewPage(const OnboardingParts &parts, Draft &draft, QWidget *parent)
    : WizardPage(parts.theme, draft, tr("This is what will be collected"),
                 tr("The first page of each source. Nothing is stored or sent yet."), parent),
      m_parts(parts), m_which(new Segments(parts.theme, tr("Source"), serviceNames())),
      m_counts(new ElidedLabel(parts.theme, Type::Body, Colour::TextMuted)), m_verdict(new StatusChip(parts.theme, Type::Body)),
      m_banner(new Banner(parts.theme))
{
    m_which->setObjectName(QStringLiteral("previewSource"));
    m_counts->setObjectName(QStringLiteral("previewCounts"));
    m_banner->setObjectName(QStringLiteral("previewBanner"));
    m_verdict->setCalm(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_which);
    top->addWidget(m_counts, 1);
    top->addWidget(m_verdict);
    content()->addWidget(m_banner);
    content()->addLayout(top);
    content()->addSpacing(10);
    content()->addWidget(makeBody(), 1);
    content()->addSpacing(12);
    content()->addWidget(makeSummary());
    m_pages.resize(serviceNames().size());
    connect(m_which, &Segments::chosen, this, &PreviewPage::showService);
    connect(m_banner, &Banner::deedChosen, this, &PreviewPage::readPages);
    if (parts.tester != nullptr) {
        connect(parts.tester, &ConnectionTester::pageRead, this, [this](const QString &service, const QByteArray &body) {
            if (!m_reading)
                return;
            this->draft().pages.insert(service, body);
            showPages();
        });
        connect(parts.tester, &ConnectionTester::finished, this, [this](const Error &error) {
            if (!m_reading)
                return;
            m_reading = false;
            if (error.id == ErrorId::None)
                m_banner->hide();
            else
                m_banner->say(MarkState::Attention, tr("The first pages could not be read: %1.").arg(error.detail),
                              tr("Read them again"));
            showPages();
        });
    }
    connect(&parts.times, &TimeDisplay::changed, this, [this] {
        if (isVisible())
            showPages();
    });
}

QWidget *PreviewPage::makeBody()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *listPanel = new Panel(m_theme);
    listPanel->setFixedWidth(166);
    listPanel->content()->setContentsMargins(1, 1, 1, 1);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("previewObjects"));
    m_list->setAccessibleName(tr("Objects of the first page"));
    m_list->setItemDelegate(new ObjectDelegate(m_theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    listPanel->content()->addWidget(m_list);
    row->addWidget(listPanel);
    auto *source = new Panel(m_theme, tr("Source"));
    source->setTitleLine(true);
    m_source = new JsonView(m_theme, tr("Source"), false);
    m_source->setObjectName(QStringLiteral("previewJson"));
    source->content()->setContentsMargins(4, 4, 1, 4);
    source->content()->addWidget(m_source);
    row->addWidget(source, 1);
    auto *record = new Panel(m_theme, tr("Record"));
    record->setTitleLine(true);
    m_record = new JsonView(m_theme, tr("Record"), false);
    m_record->setObjectName(QStringLiteral("previewRecord"));
    record->content()->setContentsMargins(4, 4, 1, 4);
    record->content()->addWidget(m_record);
    m_earlier = new Button(m_theme, ButtonKind::Flat, QStringLiteral("‹"));
    m_later = new Button(m_theme, ButtonKind::Flat, QStringLiteral("›"));
    m_earlier->setObjectName(QStringLiteral("previewEarlier"));
    m_later->setObjectName(QStringLiteral("previewLater"));
    m_earlier->setAccessibleName(tr("Record before"));
    m_later->setAccessibleName(tr("Next record"));
    m_position = new Label(m_theme, Type::Small, Colour::TextMuted);
    m_position->setObjectName(QStringLiteral("previewPosition"));
    for (Button *button : {m_earlier, m_later}) {
        button->setSmall(true);
        button->setAutoDefault(false);
    }
    record->addToTitle(m_earlier);
    record->addToTitle(m_position);
    record->addToTitle(m_later);
    row->addWidget(record, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PreviewPage::showObject);
    connect(m_earlier, &QAbstractButton::clicked, this, [this] { showRecord(m_index - 1); });
    connect(m_later, &QAbstractButton::clicked, this, [this] { showRecord(m_index + 1); });
    setFocusProxy(m_list);
    return box;
}

QWidget *PreviewPage::makeSummary()
{
    m_summary = new Panel(m_theme);
    m_summary->setColours(Colour::Sunken, Colour::Border);
    m_summary->setObjectName(QStringLiteral("previewSummary"));
    m_summary->setAccessibleName(tr("What will happen"));
    m_summary->content()->setContentsMargins(12, 8, 12, 8);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    for (const QString &caption : {tr("Collect from"), tr("Every"), tr("Cost"), tr("To")}) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(1);
        cell->addWidget(new Label(m_theme, Type::Small, Colour::TextMuted, caption));
        auto *value = new ElidedLabel(m_theme, Type::Body, Colour::Text);
        cell->addWidget(value);
        m_summaryValues << value;
        row->addLayout(cell);
        if (m_summaryValues.size() < 4)
            row->addStretch(1);
    }
    m_summary->content()->addLayout(row);
    return m_summary;
}

void PreviewPage::enter()
{
    showSummary();
    const qint64 now = m_parts.session.clock().nowMs();
    m_enteredMs = now;
    const qint64 start = startOf(draft());
    const bool lastDay = (hasPosition(draft()) && draft().keepPosition) || qAbs(now - 86'400'000 - start) < 3'600'000
        || start > now;
    const qint64 wanted = lastDay ? 0 : start;
    if (draft().pagesFromMs != wanted) {
        draft().pages.clear();
        draft().pagesFromMs = wanted;
        readPages();
    }
    showPages();
}

void PreviewPage::leave()
{
    if (m_reading && m_parts.tester != nullptr)
        m_parts.tester->stop();
    if (m_reading)
        draft().pagesFromMs = -1;
    m_reading = false;
}

void PreviewPage::readPages()
{
    if (m_parts.tester == nullptr)
        return;
    m_reading = true;
    m_banner->say(MarkState::Waiting, tr("Reading the first page of each source…"));
    m_parts.tester->setFrom(draft().pagesFromMs);
    m_parts.tester->start(draft().input, draft().credentials);
}

void PreviewPage::showPages()
{
    if (!m_reading && draft().pages.size() == serviceNames().size())
        m_banner->hide();
    int first = -1;
    for (int i = 0; i < int(serviceNames().size()); ++i) {
        const QString &name = serviceNames()[i];
        ServiceConfig service;
        service.name = name;
        for (const ServiceConfig &one : std::as_const(draft().input.services)) {
            if (one.name == name)
                service = one;
        }
        const bool chosen = draft().services.contains(name);
        const bool there = draft().pages.contains(name);
        m_pages[i] = chosen && there ? previewPage(service, draft().input.environment, draft().pages.value(name), m_enteredMs) : PagePreview();
        m_which->setWords(i, there && chosen ? name + u' ' + numberText(m_pages[i].received) : name);
        m_which->setSegmentVisible(i, chosen);
        if (chosen && first < 0)
            first = i;
    }
    const bool stays = draft().services.contains(serviceNames()[m_service]) && m_pages[m_service].received > 0;
    showService(stays || first < 0 ? m_service : first);
}

void PreviewPage::showService(int index)
{
    m_service = index;
    m_which->setCurrent(index);
    const PagePreview &page = m_pages[index];
    const QString &name = serviceNames()[index];
    QString tag;
    for (const ServiceConfig &service : std::as_const(draft().input.services)) {
        if (service.name == name)
            tag = service.tag;
    }
    const bool there = draft().pages.contains(name);
    m_counts->setText(!there ? QString()
                      : page.received == 0 ? tr("no %1 in this span").arg(name)
                                           : tr("%1 %2 become %3 records, tag %4")
                                                 .arg(numberText(page.received), name, numberText(page.records), tag));
    m_verdict->setVisible(there && page.received > 0);
    if (!page.problem.isEmpty())
        m_verdict->setState(MarkState::Bad, tr("No page: %1").arg(page.problem));
    else if (page.rejected > 0)
        m_verdict->setState(MarkState::Attention, tr("%1 cannot be read").arg(page.rejected));
    else
        m_verdict->setState(MarkState::Good, page.repaired > 0 ? tr("All readable, %1 repaired").arg(page.repaired)
                                                               : tr("All readable"));
    m_list->clear();
    for (const PreviewObject &object : page.objects) {
        auto *item = new QListWidgetItem(object.title.isEmpty() ? tr("without a name") : object.title, m_list);
        item->setData(kTimeRole, object.timeMs > 0 ? m_parts.times.moment(object.timeMs, m_parts.session.clock().nowMs()) : QString());
        item->setData(kCountRole, QString::number(object.records.size()));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2 records").arg(item->text()).arg(object.records.size()));
        item->setToolTip(item->text());
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    else
        showObject(-1);
}

void PreviewPage::showObject(int row)
{
    const QList<PreviewObject> &objects = m_pages[m_service].objects;
    m_source->setText(row < 0 || row >= objects.size() ? QString() : prettyJson(objects[row].source, 1));
    showRecord(0);
}

void PreviewPage::showRecord(int index)
{
    const int row = m_list->currentRow();
    const QList<PreviewObject> &objects = m_pages[m_service].objects;
    const QList<QByteArray> records = row < 0 || row >= objects.size() ? QList<QByteArray>() : objects[row].records;
    m_index = std::clamp(index, 0, std::max(0, int(records.size()) - 1));
    m_record->setText(records.isEmpty() ? QString() : prettyJson(records[m_index], 1));
    m_position->setText(records.isEmpty() ? QString() : tr("%1 of %2").arg(m_index + 1).arg(records.size()));
    m_earlier->setEnabled(m_index > 0);
    m_later->setEnabled(m_index + 1 < records.size());
    QList<QTextEdit::ExtraSelection> added;
    for (const int line : addedLines(m_source->toPlainText(), m_record->toPlainText())) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_record->document()->findBlockByNumber(line));
        one.format.setBackground(m_theme.colour(Colour::DiffAdded));
        one.format.setProperty(QTextFormat::FullWidthSelection, true);
        added << one;
    }
    m_record->setExtraSelections(added);
}

/// The names of the destinations that are there already.
QString PreviewPage::configuredPlaces() const
{
    const Config *before = draft().base                                    ? &*draft().base
                           : draft().found && draft().found->loaded.config ? &*draft().found->loaded.config
                                                                           : nullptr;
    QStringList names;
    for (const OutputConfig &output : before != nullptr ? before->outputs : QList<OutputConfig>())
        names << (output.address.isEmpty() ? output.name
                                           : QString(output.name + QStringLiteral(", ") + output.address));
    return names.isEmpty() ? tr("only this computer") : names.join(QStringLiteral("; "));
}

void PreviewPage::showSummary()
{
    const RequestCost cost = requestCost(draft().input, draft().services);
    const bool goesOn = hasPosition(draft()) && draft().keepPosition;
    const qint64 start = startOf(draft());
    const int seconds = draft().input.services.isEmpty() ? 0 : draft().input.services.front().requestPeriodSeconds;
    QString to;
    if (const auto output = chosenOutput(draft()))
        to = output->address.isEmpty() ? tr("only this computer") : QString(output->name + QStringLiteral(", ") + output->address);
    else
        to = configuredPlaces();
    const QStringList values{
        goesOn ? tr("where the old collector stopped")
               : QString(m_parts.times.date(start) + QStringLiteral(", ") + m_parts.times.hourMinute(start) + u' ' + m_parts.times.zoneName()),
        tr("%1, %2").arg(spanText(seconds * 1000LL), draft().services.join(QStringLiteral(" + "))),
        cost.limit < 0 ? tr("about %1 requests a day").arg(numberText(cost.total()))
                       : tr("about %1 of %2 requests a day").arg(numberText(cost.total()), numberText(cost.limit)),
        to};
    for (int i = 0; i < int(values.size()); ++i)
        m_summaryValues[i]->setText(values[i]);
}

} // namespace casb::ui
