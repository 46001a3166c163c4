// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_legend.h"

#include "widgets/chart.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace casb::ui {
namespace {

/// Made with the legend, hidden until there are entries: the keyboard reaches widgets in the order in which they are made,
/// and a legend lies before its chart.
constexpr int kUsualKeys = 4;

class Key : public QAbstractButton
{
public:
    explicit Key(const Theme &theme) : m_theme(theme)
    {
        setCheckable(true);
        setChecked(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void set(const ChartLegend::Entry &entry)
    {
        m_entry = entry;
        const QString words = entry.total.isEmpty() ? entry.name : entry.name + QChar(u' ') + entry.total;
        setText(words);
        setAccessibleName(ChartLegend::tr("Show %1").arg(words));
        setToolTip(ChartLegend::tr("Click hides or shows %1").arg(entry.name));
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Type::Small));
        return {swatch() + 6 + metrics.horizontalAdvance(text()) + 1, metrics.height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = m_theme.colour(isChecked() ? m_entry.colour : Colour::BorderStrong);
        const double middle = height() / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        if (m_entry.line)
            painter.drawRect(QRectF(0, middle - 1, 14, 2));
        else
            painter.drawRoundedRect(QRectF(0, middle - 5, 10, 10), 2, 2);
        painter.setFont(m_theme.font(Type::Small));
        painter.setPen(m_theme.colour(isChecked() ? Colour::TextMuted : Colour::TextDisabled));
        painter.drawText(rect().adjusted(swatch() + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        }
    }

private:
    [[nodiscard]] int swatch() const { return m_entry.line ? 14 : 10; }

    const Theme &m_theme;
    ChartLegend::Entry m_entry;
};

} // namespace

ChartLegend::ChartLegend(const Theme &theme, Chart &chart, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_chart(chart)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    for (int i = 0; i < kUsualKeys; ++i)
        addKey();
    connect(&theme, &Theme::changed, this, [this] {
        for (QWidget *key : m_keys)
            key->updateGeometry();
        update();
    });
}

void ChartLegend::addKey()
{
    auto *key = new Key(m_theme);
    key->hide();
    const int series = int(m_keys.size());
    connect(key, &QAbstractButton::toggled, this, [this, series](bool on) {
        m_chart.setSeriesVisible(series, on);
        if (const int also = m_entries.value(series).also; also >= 0)
            m_chart.setSeriesVisible(also, on);
    });
    layout()->addWidget(key);
    m_keys << key;
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    while (m_keys.size() < entries.size())
        addKey();
    m_entries = entries;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (i < entries.size())
            static_cast<Key *>(m_keys[i])->set(entries[i]);
        m_keys[i]->setVisible(i < entries.size());
    }
}

} // namespace casb::ui
