// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "settings/connection_tester.h"
#include "widgets/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>

namespace casb::ui {

QString stepName(ConnectionStep::Id id);

/// The steps of a connection test, one below the other, with mark, words and time of each.
class StepsView : public QWidget
{
    Q_OBJECT

public:
    /// @p clock tells how long a step is running already, and outlives the view.
    StepsView(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// Names other steps than those of a connection test, as many.
    void setNames(const QStringList &names, const QString &accessibleName);
    void reset();
    void take(const ConnectionStep &step);
    /// A step that runs is given up.
    void halt();
    /// Why the step that failed did, for its words.
    void setFailure(casb::ErrorId id);
    [[nodiscard]] const ConnectionStep &step(ConnectionStep::Id id) const { return m_steps[size_t(id)]; }
    /// What a step took, or has taken so far; −1: it was not tried.
    [[nodiscard]] qint64 msOf(ConnectionStep::Id id) const;
    [[nodiscard]] QSize sizeHint() const override { return {380, leastRow() * ConnectionStep::kSteps}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, leastRow() * ConnectionStep::kSteps}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int nameHeight() const;
    [[nodiscard]] int wordsHeight() const;
    [[nodiscard]] int leastRow() const;
    /// Rows take what room there is, within reason.
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString failedName(ConnectionStep::Id id) const;
    void tellState();
    [[nodiscard]] QString nameOf(ConnectionStep::Id id) const;

    const Theme &m_theme;
    const Clock &m_clock;
    std::array<ConnectionStep, ConnectionStep::kSteps> m_steps{};
    std::array<qint64, ConnectionStep::kSteps> m_since{}; ///< since when a step is running
    ErrorId m_failure = ErrorId::None;
    QStringList m_names; ///< empty: those of a connection test
    QTimer m_turning;
    double m_turn = 0;
};

} // namespace casb::ui
