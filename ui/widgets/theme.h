// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

#include <memory>

class QApplication;

namespace casb::ui {

/// Names of resources/theme/tokens.json. The theme is the one place that knows a colour, a size or a font.
enum class Colour : quint8 {
    Window, Sidebar, Surface, Sunken, Raised, Hover, Pressed, Border, BorderStrong, BorderControl,
    Text, TextMuted, TextDisabled, TextOnAccent, Accent, AccentFill, AccentHover, AccentSoft, Selection, Focus,
    Good, GoodSoft, Attention, AttentionSoft, AttentionLine, Bad, BadSoft, BadLine, Waiting, Grid, Axis,
    Series1, Series2, Series3, Series4, Series5, Series6,
    SeverityLow, SeverityMid, SeverityHigh, SeverityCritical,
    LogDebug, LogInfo, LogWarning, LogError, LogCritical,
    CodeKey, CodeString, CodeNumber, CodeNull, DiffAdded, DiffRemoved, Match, MatchCurrent,
};

enum class Type : quint8 { Caption, Small, Body, Strong, Heading, Title, Figure, Mono };

/// Lengths in logical pixels at 100 %.
enum class Length : quint8 {
    Topbar, Statusbar, Toolbar, Control, ControlDialog, RowTable, RowLog, RowNav, RowList, HeaderTable, PanelTitle,
    NavWidth, NavCollapsedWidth, AttentionWidth, Scrollbar, WindowMinWidth, WindowMinHeight,
    IconSmall, IconNormal, IconNav, Mark, MarkLarge, RadiusSmall, RadiusControl, RadiusPanel, RadiusDialog,
};

/// The look of the whole console: fills QPalette, the style sheet and all painted widgets from the tokens.
/// Lives in the GUI thread, as long as the application.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 { FollowDesktop, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QApplication &application);
    ~Theme() override;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool dark() const { return m_dark; }

    [[nodiscard]] QColor colour(Colour name) const;
    /// Steps around the desktop's own font size; digits tabular where the font can.
    [[nodiscard]] QFont font(Type type) const;
    /// The same step, semibold.
    [[nodiscard]] QFont strongFont(Type type) const;
    /// The fixed font in the size of a caption: JSON in cards and differences.
    [[nodiscard]] QFont monoCaption() const;
    /// A row height or other length; rows grow with the font: max(token, font height + 8).
    [[nodiscard]] int length(Length name) const;

signals:
    /// Colours or fonts are others now: repaint.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void takeFont(const QFont &font);
    [[nodiscard]] bool desktopIsDark();

    struct Private;
    std::unique_ptr<Private> d;
    QApplication &m_application;
    Mode m_mode = Mode::FollowDesktop;
    bool m_dark = false;
};

} // namespace casb::ui
