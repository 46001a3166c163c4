// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/empty_view.h"

#include "overview/door.h"
#include "widgets/button.h"
#include "widgets/icon.h"
#include "widgets/label.h"
#include "widgets/panel.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>

namespace casb::ui {
namespace {

/// Where the parts of the flow picture will be, and what they will say.
class FlowSketch : public QWidget
{
public:
    explicit FlowSketch(const Theme &theme) : m_theme(theme)
    {
        setFixedHeight(196);
        setAccessibleName(EmptyView::tr("What this page will show: alerts and events come from Proofpoint, are kept on "
                                        "this computer first, and go to the destination."));
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int card = std::clamp((width() - 2 * 60) / 3, 180, 330);
        const int gap = (width() - 3 * card) / 2;
        box(painter, {0, 0, card, 92}, QStringLiteral("alert"), QStringLiteral("alerts"),
            EmptyView::tr("Read page by page from Proofpoint, every 10 minutes. Shown here: how far behind, and when the "
                          "next pull comes."));
        box(painter, {0, 104, card, 92}, QStringLiteral("event"), QStringLiteral("events"),
            EmptyView::tr("Every log-in, share and download that Proofpoint saw, in the order of its storage."));
        box(painter, {card + gap, 0, card, 196}, QStringLiteral("store"), EmptyView::tr("Store on this computer"),
            EmptyView::tr("Every record is kept here first, together with the position reached. If Devo is away, records "
                          "wait; after a crash, collection goes on where it was."));
        box(painter, {2 * (card + gap), 0, card, 196}, QStringLiteral("destination"), EmptyView::tr("Destination"),
            EmptyView::tr("Devo, a relay, or only this computer. Shown here: whether it is connected, records per second, "
                          "and what it acknowledged last."));
        arrow(painter, card, gap, 46.5);
        arrow(painter, card, gap, 150.5);
        arrow(painter, 2 * card + gap, gap, 98.5);
    }

private:
    void box(QPainter &painter, const QRect &rect, const QString &iconName, const QString &title, const QString &words)
    {
        QPen pen(m_theme.colour(Colour::BorderControl), 1);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(.5, .5, -.5, -.5), 6, 6);
        paintIcon(painter, m_theme, iconName, QRectF(rect.left() + 14, rect.top() + 13, 16, 16), Colour::TextMuted);
        painter.setFont(m_theme.font(Type::Strong));
        painter.setPen(m_theme.colour(Colour::Text));
        const int line = painter.fontMetrics().height();
        painter.drawText(QRect(rect.left() + 36, rect.top() + 12, rect.width() - 50, line), Qt::AlignVCenter, title);
        painter.setFont(m_theme.font(Type::Small));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(rect.adjusted(14, 12 + line + 5, -10, -4), Qt::TextWordWrap, words);
    }
    void arrow(QPainter &painter, double left, double gap, double y)
    {
        if (gap < 24)
            return;
        const double from = left + 8;
        const double to = left + gap - 9;
        painter.setPen(QPen(m_theme.colour(Colour::Axis), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        painter.drawPolyline(QPolygonF({{to - 5, y - 4}, {to, y}, {to - 5, y + 4}}));
    }

    const Theme &m_theme;
};

/// A key of the keyboard, as a small raised box.
class KeyCap : public QLabel
{
public:
    KeyCap(const Theme &theme, const QString &key) : QLabel(key), m_theme(theme)
    {
        setContentsMargins(6, 1, 6, 1);
        restyle();
        connect(&theme, &Theme::changed, this, &KeyCap::restyle);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.colour(Colour::BorderStrong));
        painter.setBrush(m_theme.colour(Colour::Raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 3, 3);
        painter.end();
        QLabel::paintEvent(event);
    }

private:
    void restyle()
    {
        setFont(m_theme.font(Type::Caption));
        update();
    }

    const Theme &m_theme;
};

QWidget *atHand(const Theme &theme, const QString &iconName, const QString &title, const QString &words)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *sign = new QLabel;
    const auto tint = [sign, &theme, iconName] {
        sign->setPixmap(icon(theme, iconName, Colour::TextMuted).pixmap(16, 16));
    };
    tint();
    QObject::connect(&theme, &Theme::changed, sign, tint);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new Label(theme, Type::Small, Colour::Text, title));
    auto *why = new Label(theme, Type::Small, Colour::TextMuted, words);
    why->setWordWrap(true);
    why->setAlignment(Qt::AlignTop);
    texts->addWidget(why, 1);
    row->addLayout(texts, 1);
    return whole;
}

} // namespace

EmptyView::EmptyView(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addSpacing(6);
    column->addWidget(new FlowSketch(theme));
    column->addSpacing(20);
    column->addWidget(new Label(theme, Type::Heading, Colour::Text, tr("How do you want to begin?")));
    column->addSpacing(10);

    auto *doors = new QHBoxLayout;
    doors->setSpacing(12);
    auto *tenant = new Door(theme, QStringLiteral("key"), tr("New tenant"),
                            tr("You have an api_key, a client_id and a client_secret from Proofpoint. Five steps, about "
                               "three minutes, everything is tested before it is stored."),
                            tr("Set up a tenant…"), true);
    auto *import = new Door(theme, QStringLiteral("restore"), tr("Existing Devo collector"),
                            tr("Choose its folder: config.yaml, certs and state are read. Collection goes on at the "
                               "position where the old collector stopped."),
                            tr("Import a collector…"), false);
    auto *demo = new Door(theme, QStringLiteral("play"), tr("Demo tenant"),
                          tr("Look around without credentials: a simulated Proofpoint and a simulated Devo run on this "
                             "computer, faults included."),
                          tr("Start the demo"), false);
    for (Door *door : {tenant, import, demo})
        doors->addWidget(door, 1);
    column->addLayout(doors);
    column->addSpacing(12);
    connect(tenant, &Door::opened, this, &EmptyView::newTenantWanted);
    connect(import, &Door::opened, this, &EmptyView::importWanted);
    connect(demo, &Door::opened, this, &EmptyView::demoWanted);
    setFocusProxy(tenant->button());

    auto *needs = new Panel(theme, tr("What to have at hand"));
    auto *row = new QHBoxLayout;
    row->setSpacing(28);
    row->addWidget(atHand(theme, QStringLiteral("key"), tr("From Proofpoint"),
                          tr("api_key, client_id, client_secret; the region (eu, us or au)")), 1);
    row->addWidget(atHand(theme, QStringLiteral("certificate"), tr("From Devo"),
                          tr("chain, certificate and key, as three files")), 1);
    row->addWidget(atHand(theme, QStringLiteral("destination"), tr("From the network"),
                          tr("outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com, "
                             "collector-eu.devo.io")), 1);
    needs->content()->setContentsMargins(12, 0, 12, 12);
    needs->content()->addLayout(row);
    column->addWidget(needs);
    column->addSpacing(14);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(5);
    foot->addWidget(new Label(theme, Type::Small, Colour::TextMuted, tr("You may also drop a config.yaml onto this window.")));
    const std::pair<QString, QString> keys[] = {{QStringLiteral("Ctrl+N"), tr("set up a tenant")},
                                                {QStringLiteral("Ctrl+I"), tr("import")},
                                                {QStringLiteral("F1"), tr("all keys")}};
    for (const auto &[key, words] : keys) {
        foot->addSpacing(12);
        foot->addWidget(new KeyCap(theme, QKeySequence(key).toString(QKeySequence::NativeText)));
        foot->addWidget(new Label(theme, Type::Small, Colour::TextMuted, words));
    }
    foot->addStretch(1);
    column->addLayout(foot);
    column->addStretch(1);
}

} // namespace casb::ui
