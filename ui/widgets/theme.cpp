// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/desktop_scheme.h"
#include "widgets/style_sheet.h"
#include "widgets/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QStyleFactory>
#include <QTimer>

static void initialiseResources()
{
    Q_INIT_RESOURCE(casb_resources);
}

namespace casb::ui {
namespace {

/// Where no desktop says how large text is (a bare X server, no screen at all), the size of the tokens holds.
bool desktopHasFont()
{
#if defined(Q_OS_LINUX)
    return qEnvironmentVariableIsSet("XDG_CURRENT_DESKTOP");
#else
    return true;
#endif
}

} // namespace

struct Theme::Private {
    Tokens tokens;
    QFont body;
    QFont desktop; ///< what the desktop said last
    double bodyPoints = 0;
    DesktopScheme scheme;
    bool applying = false;
};

Theme::Theme(QApplication &application) : m_application(application)
{
    initialiseResources();
    d = std::make_unique<Private>();
    d->tokens = Tokens::load();
    d->body = application.font();
    d->bodyPoints = d->body.pointSizeF();
    if (d->bodyPoints <= 0 || !desktopHasFont())
        d->bodyPoints = d->tokens.points[size_t(Type::Body)];
    d->body.setPointSizeF(d->bodyPoints);
    d->desktop = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    application.setFont(d->body);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.installEventFilter(this);
    connect(&d->scheme, &DesktopScheme::changed, this, &Theme::apply);
    apply();
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

QColor Theme::colour(Colour name) const
{
    return (m_dark ? d->tokens.dark : d->tokens.light)[size_t(name)];
}

QFont Theme::font(Type type) const
{
    const double step = d->tokens.points[size_t(type)] - d->tokens.points[size_t(Type::Body)];
    if (type == Type::Mono) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(d->bodyPoints + step);
        return fixed;
    }
    QFont font = d->body;
    font.setPointSizeF(d->bodyPoints + step);
    if (type == Type::Strong || type == Type::Heading || type == Type::Title || type == Type::Figure)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::monoCaption() const
{
    QFont font = this->font(Type::Mono);
    font.setPointSizeF(this->font(Type::Caption).pointSizeF());
    return font;
}

QFont Theme::strongFont(Type type) const
{
    QFont strong = font(type);
    strong.setWeight(QFont::DemiBold);
    return strong;
}

int Theme::length(Length name) const
{
    const int token = d->tokens.lengths[size_t(name)];
    const auto grown = [token](const QFont &font, int air) { return qMax(token, QFontMetrics(font).height() + air); };
    switch (name) {
    case Length::RowLog:
        return grown(font(Type::Mono), 2);
    case Length::Statusbar:
        return grown(font(Type::Small), 8);
    case Length::Topbar:
    case Length::Toolbar:
    case Length::Control:
    case Length::ControlDialog:
    case Length::RowTable:
    case Length::RowNav:
    case Length::RowList:
    case Length::HeaderTable:
    case Length::PanelTitle:
        return grown(d->body, 8);
    default:
        return token;
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !d->applying
        && m_mode == Mode::FollowDesktop)
        QTimer::singleShot(0, this, &Theme::apply);
    if (watched == &m_application && event->type() == QEvent::ApplicationFontChange && !d->applying)
        QTimer::singleShot(0, this, [this] { takeFont(QApplication::font()); });
    if (event->type() == QEvent::ThemeChange && desktopHasFont()) {
        // The application's font is ours, so that Qt does not bring the desktop's new one.
        const QFont desktop = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        if (desktop != d->desktop) {
            d->desktop = desktop;
            QTimer::singleShot(0, this, [this] { takeFont(d->desktop); });
        }
    }
    return QObject::eventFilter(watched, event);
}

void Theme::takeFont(const QFont &font)
{
    if (font.pointSizeF() <= 0 || font == d->body)
        return;
    d->body = font;
    d->bodyPoints = font.pointSizeF();
    d->applying = true;
    m_application.setFont(d->body);
    d->applying = false;
    apply();
}

bool Theme::desktopIsDark()
{
    if (const auto dark = d->scheme.dark())
        return *dark;
    // Without a palette of our own the application has the desktop's.
    m_application.setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightnessF() < 0.5;
}

void Theme::apply()
{
    if (d->applying)
        return;
    d->applying = true;
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::FollowDesktop && desktopIsDark());
    m_application.setPalette(makePalette(*this));
    m_application.setStyleSheet(makeStyleSheet(*this));
    d->applying = false;
    emit changed();
}

} // namespace casb::ui
